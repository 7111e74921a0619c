"""Decoding: bytes to objects, strictly, one record at a time and as a whole document."""

from collections.abc import Callable, Iterator

from tests.benchmarks.contestants import CATTRS, FLOOR, OURS, PYDANTIC, Contestant
from tests.benchmarks.data import Batch, document
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Jobs, Measured, each, interleaved

FORMS = ("canonical", "compact")
_BESIDE_FLOOR = Goal("strict decode beside orjson.loads", 2.9)
_TIMES_FASTER = {
    PYDANTIC: (
        Goal("strict decode, pydantic beside ours", 1.3, most=False),
        Goal("strict decode, pydantic beside ours (stretch)", 1.7, most=False),
    ),
    CATTRS: (Goal("strict decode, cattrs beside ours", 3, most=False),),
}


def run(shared: Run) -> None:
    """Print the tables of decoding."""
    note(
        "Canonical bytes have sorted keys and explicit nulls; compact ones begin with `kind` and leave absent fields "
        "out. Each record is read once by each contestant, under an id it has not met. Beside: the time of the one "
        "divided by the time of the other, the median of all rounds."
    )
    for form in FORMS:
        _timed(shared, f"Decode one record at a time, {form}", _records(form), collector=True)
        for collector, state in ((True, "collector at its default"), (False, "collector off for all")):
            _timed(shared, f"Decode a document, {form}, {state}", _document(form), collector=collector)


def _records(form: str) -> Callable[[Contestant, Batch], Job]:
    return lambda contestant, batch: lambda: each(contestant.loads, batch.form(form))


def _document(form: str) -> Callable[[Contestant, Batch], Job]:
    def job(contestant: Contestant, batch: Batch) -> Job:
        data = document(batch.form(form))
        return lambda: contestant.loads_document(data)

    return job


def _timed(shared: Run, title: str, job: Callable[[Contestant, Batch], Job], *, collector: bool) -> None:
    def rounds() -> Iterator[Jobs]:
        for batch in shared.batches():
            yield {name: job(one, batch) for name, one in shared.contestants.items()}

    measured = interleaved(rounds(), collector=collector)
    rows = [_row(shared, title, measured, name) for name in measured.seconds]
    table(title, ("contestant", "us/record", "spread", "beside orjson.loads", "beside ours", "goals"), rows)


def _row(shared: Run, title: str, measured: Measured, name: str) -> tuple[str, ...]:
    floor, ours = measured.ratio(name, FLOOR), measured.ratio(name, OURS)
    goals = ""
    if name == OURS:
        goals = shared.judge.judge(title, floor, _BESIDE_FLOOR)
    elif name in _TIMES_FASTER:
        goals = shared.judge.judge(title, ours, *_TIMES_FASTER[name])
    micros, spread = measured.micros(name, shared.size), measured.spread(name, shared.size)
    return name, f"{micros:.2f}", spread, f"{floor:.2f}", f"{ours:.2f}", goals
