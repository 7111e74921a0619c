"""Timing: contestants take turns within every round, and what is compared is taken from the same round."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from time import perf_counter

import attrs

Job = Callable[[], object]


@attrs.frozen
class Measured:
    """What came of all rounds: for each contestant its seconds in each of them.

    Attributes:
        seconds: by contestant, one figure a round.
        each: how many records a round works on.
    """

    seconds: dict[str, list[float]]
    each: int

    def micros(self, name: str) -> float:
        """The median time for one record, in microseconds."""
        return median(self.seconds[name]) / self.each * 1e6

    def spread(self, name: str) -> str:
        """The least and the most of all rounds, in microseconds a record."""
        low, high = (extreme(self.seconds[name]) / self.each * 1e6 for extreme in (min, max))
        return f"{low:.2f}-{high:.2f}"

    def ratio(self, name: str, to: str) -> float:
        """The median over all rounds of the one's time against the other's in the same round."""
        return median(one / other for one, other in zip(self.seconds[name], self.seconds[to], strict=True))


def interleaved(rounds: Sequence[dict[str, Job]], each: int, *, collector: bool = True) -> Measured:
    """Run the jobs of each round one after the other, the next round in the opposite order."""
    seconds: dict[str, list[float]] = {name: [] for name in rounds[0]}
    for number, jobs in enumerate(rounds):
        names = list(jobs)
        for name in names if number % 2 else reversed(names):
            gc.collect()
            with _collector(on=collector):
                start = perf_counter()
                kept = jobs[name]()
                seconds[name].append(perf_counter() - start)
            del kept
    return Measured(seconds, each)


@contextmanager
def _collector(*, on: bool) -> Iterator[None]:
    """The cyclic garbage collector as it is by default, or switched off."""
    if not on:
        gc.disable()
    try:
        yield
    finally:
        gc.enable()
