"""Decoding: bytes to objects, strictly, one record at a time and as a whole document."""

from collections.abc import Callable

from tests.benchmarks.contestants import BARE_PYDANTIC, CATTRS, FLOOR, OURS, PYDANTIC, Contestant
from tests.benchmarks.data import Batch, document
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, table
from tests.benchmarks.timing import Job, Measured, interleaved

FORMS = ("canonical", "compact")
_FLOOR = Goal("decode beside orjson.loads", 2.9)
_OTHERS = {
    PYDANTIC: [Goal("decode against pydantic", 1.3, most=False), Goal("decode against pydantic, stretch", 1.7, most=False)],
    CATTRS: [Goal("decode against cattrs", 3, most=False)],
}


def run(shared: Run) -> None:
    """Print the tables of decoding."""
    for form in FORMS:
        _one_by_one(shared, form)
        for collector in (True, False):
            _whole(shared, form, collector=collector)


def _one_by_one(shared: Run, form: str) -> None:
    def jobs(contestant: Contestant, batch: Batch) -> Job:
        return lambda: _each(contestant.loads, batch.form(form))

    _timed(shared, f"Decode, one record at a time, {form} bytes", jobs, collector=True)


def _each(loads: Callable[[bytes], object], raws: tuple[bytes, ...]) -> None:
    for raw in raws:
        loads(raw)


def _whole(shared: Run, form: str, *, collector: bool) -> None:
    documents = {id(batch): document(batch.form(form)) for batch in shared.batches}

    def jobs(contestant: Contestant, batch: Batch) -> Job:
        return lambda: contestant.loads_document(documents[id(batch)])

    state = "at its default" if collector else "off for all"
    title = f"Decode, a document of {len(shared.batches[0]):,} records, {form} bytes, garbage collector {state}"
    _timed(shared, title, jobs, collector=collector)


def _timed(shared: Run, title: str, jobs: Callable[[Contestant, Batch], Job], *, collector: bool) -> None:
    rounds = [{one.name: jobs(one, batch) for one in shared.contestants} for batch in shared.batches]
    for job in rounds[0].values():
        job()
    measured = interleaved(rounds[1:], len(shared.batches[0]), collector=collector)
    rows = [(one.name, *_figures(measured, one.name), _goals(shared, title, measured, one.name)) for one in shared.contestants]
    table(title, ("contestant", "us/record", "spread", "x orjson.loads", "x intljustice", "goal"), rows)


def _figures(measured: Measured, name: str) -> tuple[str, ...]:
    floor, ours = measured.ratio(name, FLOOR), measured.ratio(name, OURS)
    return f"{measured.micros(name):.2f}", measured.spread(name), f"{floor:.2f}", f"{ours:.2f}"


def _goals(shared: Run, title: str, measured: Measured, name: str) -> str:
    if name == OURS:
        return shared.judge.judge(title, measured.ratio(OURS, FLOOR), _FLOOR)
    return "; ".join(shared.judge.judge(title, measured.ratio(name, OURS), goal) for goal in _OTHERS.get(name, []))
