"""Encoding: objects to bytes, one record at a time and as a whole document."""

from collections.abc import Callable
from itertools import chain, repeat

from tests.benchmarks.contestants import FLOOR, OURS, PYDANTIC, Contestant
from tests.benchmarks.data import Batch, document
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Measured, each, interleaved

Prepare = Callable[[Contestant, Batch], Job]
READ = "orjson.loads of the same bytes"
_BESIDE_READING = Goal("encode beside orjson.loads", 1.4)
_TIMES_FASTER = Goal("encode, pydantic beside ours", 1.6, most=False)
_PASSES = 10
"""How often a tenth of the records is written, so that they lie in the caches like records just read."""
_HEAD = ("contestant", "us/record", "spread", "beside orjson.loads", "beside orjson.dumps", "beside ours", "goals")


def run(shared: Run) -> None:
    """Print the tables of encoding."""
    note(
        "Every contestant writes absent fields as null. Ours sorts keys; the others write them in declared order. "
        "orjson.loads and orjson.dumps work on the same canonical bytes. pydantic is model_dump_json, giving text. "
        "A dossier puts its records in order once, before its document is timed (growth has it with the ordering). "
        "One at a time, few records are written over and over, as if just read; the document is written once, with the "
        "garbage collector off for all."
    )
    _timed(shared, "Encode one record at a time", _records, _read_records, collector=True)
    _timed(shared, "Encode a document, collector off for all", _document, _read_document, collector=False)


def _records(contestant: Contestant, batch: Batch) -> Job:
    made = [contestant.loads(raw) for raw in batch.canonical[: len(batch) // _PASSES]]
    return lambda: each(contestant.dumps, chain.from_iterable(repeat(made, _PASSES)))


def _read_records(contestant: Contestant, batch: Batch) -> Job:
    return lambda: each(contestant.loads, batch.canonical)


def _document(contestant: Contestant, batch: Batch) -> Job:
    made = contestant.loads_document(document(batch.canonical))
    contestant.dumps_document(made)
    return lambda: contestant.dumps_document(made)


def _read_document(contestant: Contestant, batch: Batch) -> Job:
    data = document(batch.canonical)
    return lambda: contestant.loads_document(data)


def _timed(shared: Run, title: str, writing: Prepare, reading: Prepare, *, collector: bool) -> None:
    floor = shared.contestants[FLOOR]
    rounds = (
        {name: writing(one, batch) for name, one in shared.contestants.items()} | {READ: reading(floor, batch)}
        for batch in shared.batches()
    )
    measured = interleaved(rounds, collector=collector)
    table(title, _HEAD, [_row(shared, title, measured, name) for name in measured.seconds])


def _row(shared: Run, title: str, measured: Measured, name: str) -> tuple[str, ...]:
    reading, writing, ours = (measured.ratio(name, to) for to in (READ, FLOOR, OURS))
    goals = ""
    if name == OURS:
        goals = shared.judge.judge(title, reading, _BESIDE_READING)
    elif name == PYDANTIC:
        goals = shared.judge.judge(title, ours, _TIMES_FASTER)
    micros, spread = measured.micros(name, shared.size), measured.spread(name, shared.size)
    return name, f"{micros:.2f}", spread, f"{reading:.2f}", f"{writing:.2f}", f"{ours:.2f}", goals
