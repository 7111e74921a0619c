"""Errors: what broken records cost, in streams and one by one, every problem told."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.broken import MANY_FAULTS, ONE_FAULT, Break, stream, with_faults
from tests.benchmarks.contestants import CATTRS, OURS, PYDANTIC, STRUCT, Contestant
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Jobs, Measured, each, interleaved

from intljustice import CODEC

_SHARES = (0.0, 0.01, 0.05, 0.2)
_GOAL = Goal("stream with 1 % broken beside none broken", 1.25)
_CONTESTANTS = (OURS, PYDANTIC, STRUCT, CATTRS)


def run(shared: Run) -> None:
    """Print the tables of errors."""
    note(
        "A stream is a file with one record to a line, read to its end: ours by iter_records, the others line by line. "
        "All problems of a broken record are asked for: ours each with pointer, code and what to do, errors() of "
        "pydantic, transform_error of cattrs; msgspec tells the first only."
    )
    with TemporaryDirectory() as folder:
        _stream_table(shared, interleaved(_streams(shared, Path(folder))))
    faults: dict[str, Sequence[tuple[Break, ...]]] = {
        "1 fault": [(one,) for one in ONE_FAULT],
        "4 or 5 faults": MANY_FAULTS,
    }
    rows = [row for title, ways in faults.items() for row in _broken_rows(shared, title, ways)]
    table("One broken record", ("record with", "contestant", "us/record", "beside pydantic", "problems told"), rows)


def _stream_table(shared: Run, measured: Measured) -> None:
    rows = []
    for name in _CONTESTANTS:
        at = [_at(name, share) for share in _SHARES]
        beside = [measured.ratio(one, at[0]) for one in at]
        figures = [
            f"{measured.micros(one, shared.size):.2f} ({ratio:.2f}x)" for one, ratio in zip(at, beside, strict=True)
        ]
        goal = shared.judge.judge("iter_records", beside[1], _GOAL) if name == OURS else ""
        rows.append((name, *figures, goal))
    head = ("contestant", *(f"{share:.0%} broken" for share in _SHARES), "goal")
    table("Streams with broken records: us/record, and beside none broken", head, rows)


def _at(contestant: str, share: float) -> str:
    return f"{contestant} at {share:.0%}"


def _streams(shared: Run, folder: Path) -> Iterator[Jobs]:
    for number, same in enumerate(zip(*(shared.batches() for _ in _SHARES), strict=True)):
        jobs: Jobs = {}
        for share, batch in zip(_SHARES, same, strict=True):
            path = folder / f"{number}-{share}.ndjson"
            path.write_bytes(b"\n".join(stream(batch.compact, share)))
            jobs |= {_at(name, share): _reading(shared.contestants[name], path) for name in _CONTESTANTS}
        yield jobs


def _reading(contestant: Contestant, path: Path) -> Job:
    """A stream read to its end, the records dropped, the problems kept."""

    def ours() -> list[object]:
        problems: list[object] = []
        for _ in CODEC.iter_records(path, on_problem=problems.append):
            pass
        return problems

    def line_by_line() -> list[object]:
        problems: list[object] = []
        with path.open("rb") as file:
            for line in file:
                problems += _problems(contestant, line)
        return problems

    return ours if contestant.name == OURS else line_by_line


def _problems(contestant: Contestant, raw: bytes) -> list[object]:
    """Everything the contestant has to say against a record."""
    try:
        contestant.loads(raw)
    except contestant.refused as error:
        return contestant.problems(error)
    return []


def _broken_rows(shared: Run, title: str, ways: Sequence[tuple[Break, ...]]) -> Iterator[tuple[str, ...]]:
    parts = [
        [with_faults(raw, ways[place % len(ways)]) for place, raw in enumerate(batch.compact)]
        for batch in shared.batches()
    ]
    measured = interleaved({name: _refusing(shared.contestants[name], raws) for name in _CONTESTANTS} for raws in parts)
    for name in _CONTESTANTS:
        message = sum(len(_problems(shared.contestants[name], raw)) for raw in parts[0]) / shared.size
        micros, beside = measured.micros(name, shared.size), measured.ratio(name, PYDANTIC)
        yield title, name, f"{micros:.2f}", f"{beside:.2f}", f"{message:.1f}"


def _refusing(contestant: Contestant, raws: list[bytes]) -> Job:
    return lambda: each(lambda raw: _problems(contestant, raw), raws)
