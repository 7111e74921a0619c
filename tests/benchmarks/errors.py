"""Errors: what broken records cost, in streams and one by one, with every problem asked for."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import orjson
from tests.benchmarks.candidates import CATTRS, OURS, PYDANTIC, STRUCT, Candidate
from tests.benchmarks.data import SEED, Plain
from tests.benchmarks.measuring import Goal, Job, Jobs, Measured, each, interleaved, note, table
from tests.benchmarks.run import Run

from intljustice import CODEC

Break = Callable[[Plain], object]

ONE_FAULT: tuple[Break, ...] = (
    lambda record: record.update(colour="red"),
    lambda record: record.pop("id"),
    lambda record: record.update(note=5),
    lambda record: record.update(id="Not An Id"),
    lambda record: _citation(record).update(recorded="2025-02-30"),
    lambda record: _citation(record).update(confidence="certain"),
    lambda record: _citation(record).update(source="state:USA"),
    lambda record: _citation(record).update(locator=None, page=3),
)
"""Ways to put one fault into any record."""
WAYS: dict[str, Sequence[tuple[Break, ...]]] = {
    "1 fault": [(fault,) for fault in ONE_FAULT],
    "4 or 5 faults": [(*ONE_FAULT[:1], *ONE_FAULT[2:5]), ONE_FAULT[2:7]],
}
SHARES = (0.0, 0.01, 0.05, 0.2)
GOAL = Goal("stream with 1 % broken beside none broken", 1.25)
CANDIDATES = (OURS, PYDANTIC, STRUCT, CATTRS)


def run(shared: Run) -> None:
    """Print what broken records cost."""
    note(
        "A stream is a file with one record to a line, read to its end: ours by iter_records, the others line by line. "
        "All problems of a broken record are asked for: ours each with pointer, code and what to do, errors() of "
        "pydantic, transform_error of cattrs; msgspec says the first only."
    )
    with TemporaryDirectory() as folder:
        _stream_table(shared, interleaved(_streams(shared, Path(folder))))
    rows = [row for title, ways in WAYS.items() for row in _broken_rows(shared, title, ways)]
    table("One broken record", ("record with", "candidate", "us/record", "beside pydantic", "problems"), rows)


def _citation(record: Plain) -> Plain:
    """Return the first citation; every record made for the benchmarks has one."""
    citations = record["citations"]
    assert isinstance(citations, list)
    citation: Plain = citations[0]
    return citation


def _with_faults(raw: bytes, faults: tuple[Break, ...]) -> bytes:
    record: Plain = orjson.loads(raw)
    for fault in faults:
        fault(record)
    return orjson.dumps(record)


def _stream(raws: tuple[bytes, ...], share: float) -> list[bytes]:
    """Return the records, this share of them broken by one fault each, spread at random."""
    random = Random(SEED)
    chosen = set(random.sample(range(len(raws)), round(len(raws) * share)))
    return [
        _with_faults(raw, (random.choice(ONE_FAULT),)) if place in chosen else raw for place, raw in enumerate(raws)
    ]


def _stream_table(shared: Run, measured: Measured) -> None:
    rows = []
    for name in CANDIDATES:
        jobs = [_name(name, share) for share in SHARES]
        beside = [measured.ratio(job, jobs[0]) for job in jobs]
        figures = [
            f"{measured.micros(job, shared.size):.2f} ({ratio:.2f}x)" for job, ratio in zip(jobs, beside, strict=True)
        ]
        rows.append((name, *figures, shared.judge("iter_records", beside[1], GOAL) if name == OURS else ""))
    head = ("candidate", *(f"{share:.0%} broken" for share in SHARES), "goal")
    table("Streams with broken records: us/record, and beside none broken", head, rows)


def _name(candidate: str, share: float) -> str:
    return f"{candidate} at {share:.0%}"


def _streams(shared: Run, folder: Path) -> Iterator[Jobs]:
    for number, same in enumerate(zip(*(shared.batches() for _ in SHARES), strict=True)):
        jobs: Jobs = {}
        for share, batch in zip(SHARES, same, strict=True):
            path = folder / f"{number}-{share}.ndjson"
            path.write_bytes(b"\n".join(_stream(batch.compact, share)))
            jobs |= {_name(name, share): _reading(shared.candidates[name], path) for name in CANDIDATES}
        yield jobs


def _reading(candidate: Candidate, path: Path) -> Job:
    """Read a stream to its end, drop the records and keep the problems."""

    def ours() -> list[object]:
        problems: list[object] = []
        for _ in CODEC.iter_records(path, on_problem=problems.append):
            pass
        return problems

    def line_by_line() -> list[object]:
        with path.open("rb") as file:
            return [problem for line in file for problem in _problems(candidate, line)]

    return ours if candidate.name == OURS else line_by_line


def _problems(candidate: Candidate, raw: bytes) -> list[object]:
    """Return everything the candidate has to say against a record."""
    try:
        candidate.loads(raw)
    except candidate.refused as error:
        return candidate.problems(error)
    return []


def _broken_rows(shared: Run, title: str, ways: Sequence[tuple[Break, ...]]) -> Iterator[tuple[str, ...]]:
    parts = [
        [_with_faults(raw, ways[place % len(ways)]) for place, raw in enumerate(batch.compact)]
        for batch in shared.batches()
    ]
    measured = interleaved({name: _refusing(shared.candidates[name], raws) for name in CANDIDATES} for raws in parts)
    for name in CANDIDATES:
        problems = sum(len(_problems(shared.candidates[name], raw)) for raw in parts[0]) / shared.size
        micros, beside = measured.micros(name, shared.size), measured.ratio(name, PYDANTIC)
        yield title, name, f"{micros:.2f}", f"{beside:.2f}", f"{problems:.1f}"


def _refusing(candidate: Candidate, raws: list[bytes]) -> Job:
    return lambda: each(lambda raw: _problems(candidate, raw), raws)
