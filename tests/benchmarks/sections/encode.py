"""Encoding and the round trip: objects to bytes, and bytes to objects to bytes."""

from collections.abc import Callable, Iterable
from typing import Any

from tests.benchmarks.contestants import FLOOR, OURS, PYDANTIC, Contestant
from tests.benchmarks.data import Batch, document
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, table
from tests.benchmarks.timing import Job, interleaved

READ = "orjson.loads of the same bytes"
_FLOOR = Goal("encode beside orjson.loads", 1.4)
_PYDANTIC = Goal("encode against pydantic", 1.6, most=False)
_HEAD = ("contestant", "us/record", "spread", "x orjson.loads", "x orjson.dumps", "x intljustice", "goal")


def run(shared: Run) -> None:
    """Print the tables of encoding."""
    _timed(shared, "Encode, one record at a time", _records)
    _timed(shared, f"Encode, a document of {len(shared.batches[0]):,} records", _document)


def _records(contestant: Contestant, batch: Batch) -> Job:
    made = [contestant.loads(raw) for raw in batch.canonical]
    return lambda: each(contestant.dumps, made)


def _document(contestant: Contestant, batch: Batch) -> Job:
    made = contestant.loads_document(document(batch.canonical))
    contestant.dumps_document(made)
    return lambda: contestant.dumps_document(made)


def each(work: Callable[[Any], object], given: Iterable[Any]) -> None:
    """Do the work on each thing given, and keep nothing."""
    for one in given:
        work(one)


def _read(contestant: Contestant, batch: Batch) -> Job:
    return lambda: each(contestant.loads, batch.canonical)


def _timed(shared: Run, title: str, job: Callable[[Contestant, Batch], Job]) -> None:
    floor = next(one for one in shared.contestants if one.name == FLOOR)
    rounds = [
        {one.name: job(one, batch) for one in shared.contestants} | {READ: _read(floor, batch)}
        for batch in shared.batches
    ]
    for warm in rounds[0].values():
        warm()
    measured = interleaved(rounds[1:], len(shared.batches[0]))
    rows = []
    for name in measured.seconds:
        ratios = [f"{measured.ratio(name, to):.2f}" for to in (READ, FLOOR, OURS)]
        goal = ""
        if name == OURS:
            goal = shared.judge.judge(title, measured.ratio(OURS, READ), _FLOOR)
        elif name == PYDANTIC:
            goal = shared.judge.judge(title, measured.ratio(PYDANTIC, OURS), _PYDANTIC)
        rows.append((name, f"{measured.micros(name):.2f}", measured.spread(name), *ratios, goal))
    table(title, _HEAD, rows)
