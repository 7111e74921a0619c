"""Measuring: jobs take turns within every round, and what is compared is taken from the same round; result tables."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    """The times of all rounds.

    Attributes:
        seconds: by name of the job, one figure a round.
    """

    seconds: dict[str, list[float]]

    def micros(self, name: str, each: int) -> float:
        """Return the median time in microseconds for one of so many records."""
        return median(self.seconds[name]) / each * 1e6

    def figures(self, name: str, each: int, places: int = 2) -> tuple[str, str]:
        """Return the median, and the least and the most of all rounds, in microseconds for one of so many records."""
        least, most = (extreme(self.seconds[name]) / each * 1e6 for extreme in (min, max))
        return f"{self.micros(name, each):.{places}f}", f"{least:.{places}f}-{most:.{places}f}"

    def millis_above(self, name: str, ground: str) -> float:
        """Return the median over all rounds of how many milliseconds a job took more than the ground."""
        return median(took - least for took, least in self._pairs(name, ground)) * 1e3

    def ratio(self, name: str, to: str) -> float:
        """Return the median over all rounds of a job's time against another's in the same round."""
        return median(took / other for took, other in self._pairs(name, to))

    def _pairs(self, name: str, other: str) -> Iterable[tuple[float, float]]:
        return zip(self.seconds[name], self.seconds[other], strict=True)


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
    for item in given:
        work(item)


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
    """Run the garbage collector as it is by default, or not at all."""
    if not wanted:
        gc.disable()
    try:
        yield
    finally:
        gc.enable()


@attrs.frozen
class Goal:
    """What a figure ought to be.

    Attributes:
        what: what the figure compares.
        bound: the figure to reach.
        most: whether the bound is the most it may be; else it is the least.
    """

    what: str
    bound: float
    most: bool = True

    def verdict(self, figure: float) -> str:
        """Return the bound, and whether the figure keeps to it."""
        met = figure <= self.bound if self.most else figure >= self.bound
        return f"{'<=' if self.most else '>='} {self.bound:g}x: {'met' if met else 'NOT met'}"


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table under its title."""
    print(f"\n### {title}\n")
    print(f"| {' | '.join(head)} |")
    print(f"| --- | {' | '.join('---:' for _ in head[1:])} |")
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def note(text: str) -> None:
    """Print a paragraph."""
    print(f"\n{text}", flush=True)
