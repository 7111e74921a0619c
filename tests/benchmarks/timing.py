"""Timing: contestants take turns within every round, and what is compared is taken from the same round."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from statistics import median
from time import process_time
from typing import Any

import attrs

Job = Callable[[], object]
Jobs = dict[str, Job]
Clock = Callable[[], float]


@attrs.frozen
class Measured:
    """What came of all rounds.

    Attributes:
        seconds: by name, one figure a round.
    """

    seconds: dict[str, list[float]]

    def micros(self, name: str, each: int) -> float:
        """The median time in microseconds for one of so many records."""
        return median(self.seconds[name]) / each * 1e6

    def spread(self, name: str, each: int) -> str:
        """The least and the most of all rounds, in microseconds for one of so many records."""
        least, most = (extreme(self.seconds[name]) / each * 1e6 for extreme in (min, max))
        return f"{least:.2f}-{most:.2f}"

    def millis_above(self, name: str, ground: str) -> float:
        """The median over all rounds of how many milliseconds the one took more than the other in the same round."""
        pairs = zip(self.seconds[name], self.seconds[ground], strict=True)
        return median(one - other for one, other in pairs) * 1e3

    def ratio(self, name: str, to: str) -> float:
        """The median over all rounds of the one's time against the other's in the same round."""
        return median(one / other for one, other in zip(self.seconds[name], self.seconds[to], strict=True))


def interleaved(rounds: Iterable[Jobs], *, collector: bool = True, clock: Clock = process_time) -> Measured:
    """Run the jobs of each round one after the other, every second round backwards; the first round only warms up.

    Give an even number of rounds beside the first: what runs second finds warm what the first has touched.

    What a job gives is kept until its time is taken, then dropped. The garbage collector looks at nothing that was
    there before the round, so that it costs what it costs in a program that does nothing else.
    """
    coming = iter(rounds)
    first = next(coming)
    seconds: dict[str, list[float]] = {name: [] for name in first}
    for number, jobs in enumerate(chain([first], coming)):
        _set_aside()
        for name in jobs if number % 2 else reversed(jobs):
            taken = _timed(jobs[name], clock, collector=collector)
            if number:
                seconds[name].append(taken)
    gc.unfreeze()
    return Measured(seconds)


def each(work: Callable[[Any], object], given: Iterable[Any]) -> None:
    """Do the work on each thing given, and keep nothing."""
    for one in given:
        work(one)


def _timed(job: Job, clock: Clock, *, collector: bool) -> float:
    gc.collect()
    with _collecting(wanted=collector):
        start = clock()
        kept = job()
        taken = clock() - start
    del kept
    return taken


def _set_aside() -> None:
    """Hide everything there is from the garbage collector."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.collect()


@contextmanager
def _collecting(*, wanted: bool) -> Iterator[None]:
    """The garbage collector as it is by default, or switched off."""
    if not wanted:
        gc.disable()
    try:
        yield
    finally:
        gc.enable()
