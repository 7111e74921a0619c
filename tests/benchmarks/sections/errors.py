"""Errors: what broken records cost, in streams and one by one, every problem told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.broken import MANY_FAULTS, ONE_FAULT, Break, stream, with_faults
from tests.benchmarks.contestants import CATTRS, OURS, PYDANTIC, STRUCT, Contestant
from tests.benchmarks.data import Batch
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Jobs, each, interleaved

from intljustice import CODEC

_SHARES = (0.0, 0.01, 0.05, 0.2)
_GOAL = Goal("stream with 1 % broken beside none broken", 1.25)
_CONTESTANTS = (OURS, PYDANTIC, STRUCT, CATTRS)


def run(shared: Run) -> None:
    """Print the tables of errors."""
    note(
        "A stream is a file with one record to a line, read to its end; ours is iter_records, the others are called line by "
        "line. All problems of a broken record are asked for: ours with pointer, code and what to do, pydantic's errors(), "
        "cattrs' transform_error; msgspec tells the first only."
    )
    with TemporaryDirectory() as folder:
        _streams(shared, Path(folder))
    _one_by_one(shared)


def _streams(shared: Run, folder: Path) -> None:
    measured = interleaved(_stream_rounds(shared, folder))
    rows = []
    for name in _CONTESTANTS:
        sound = _name(name, 0)
        ratios = [measured.ratio(_name(name, share), sound) for share in _SHARES[1:]]
        goal = shared.judge.judge("iter_records", ratios[0], _GOAL) if name == OURS else ""
        rows.append((name, f"{measured.micros(sound, shared.size):.2f}", *(f"{one:.2f}" for one in ratios), goal))
    shares = [f"{share:.0%} broken" for share in _SHARES[1:]]
    table("Streams with broken records, beside none broken", ("contestant", "0% us/record", *shares, "goal"), rows)


def _name(contestant: str, share: float) -> str:
    return f"{contestant} at {share:.0%}"


def _stream_rounds(shared: Run, folder: Path) -> Iterator[Jobs]:
    for number, batch in enumerate(shared.batches()):
        jobs: Jobs = {}
        for share in _SHARES:
            path = folder / f"{number}-{share}.ndjson"
            path.write_bytes(b"\n".join(stream(batch.compact, share)))
            jobs[_name(OURS, share)] = lambda path=path: _read_ours(path)  # type: ignore[misc] # bound at once
            for name in _CONTESTANTS[1:]:
                one = shared.contestants[name]
                jobs[_name(name, share)] = lambda one=one, path=path: _read_lines(one, path)  # type: ignore[misc] # as above
        yield jobs


def _read_ours(path: Path) -> int:
    problems: list[object] = []
    for _ in CODEC.iter_records(path, on_problem=problems.append):
        pass
    return len(problems)


def _read_lines(contestant: Contestant, path: Path) -> int:
    problems: list[object] = []
    with path.open("rb") as file:
        for line in file:
            problems += problems_in(contestant, line)
    return len(problems)


def problems_in(contestant: Contestant, raw: bytes) -> list[object]:
    """Everything the contestant has to say against a record."""
    try:
        contestant.loads(raw)
    except contestant.refused as error:
        return contestant.problems(error)
    return []


def _one_by_one(shared: Run) -> None:
    rows = []
    for title, ways in (("1 fault", [(one,) for one in ONE_FAULT]), ("4 or 5 faults", list(MANY_FAULTS))):
        measured = interleaved(_broken_rounds(shared, lambda raws, ways=ways: _broken(raws, ways)))  # type: ignore[misc]
        sample = _broken(shared.batches()[0].compact, ways)
        for name in _CONTESTANTS:
            told = sum(len(problems_in(shared.contestants[name], raw)) for raw in sample) / len(sample)
            micros = measured.micros(name, shared.size)
            rows.append((title, name, f"{micros:.2f}", f"{measured.ratio(name, PYDANTIC):.2f}", f"{told:.1f}"))
    table("One broken record", ("record", "contestant", "us/record", "beside pydantic", "problems told"), rows)


def _broken(raws: tuple[bytes, ...], ways: list[tuple[Break, ...]]) -> list[bytes]:
    return [with_faults(raw, ways[place % len(ways)]) for place, raw in enumerate(raws)]


def _broken_rounds(shared: Run, breaking: Callable[[tuple[bytes, ...]], list[bytes]]) -> Iterator[Jobs]:
    def jobs(batch: Batch) -> Jobs:
        raws = breaking(batch.compact)
        return {
            name: lambda one=shared.contestants[name]: each(lambda raw: problems_in(one, raw), raws)  # type: ignore[misc]
            for name in _CONTESTANTS
        }

    yield from map(jobs, shared.batches())
