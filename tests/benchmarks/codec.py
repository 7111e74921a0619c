"""Decoding, encoding and the round trip: records one at a time and as a whole document, beside all candidates."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain, repeat

from tests.benchmarks.candidates import CATTRS, FLOOR, OURS, PYDANTIC, Candidate
from tests.benchmarks.data import Batch, document
from tests.benchmarks.measuring import Goal, Job, Jobs, each, interleaved, note, table
from tests.benchmarks.run import Run

FORMS = ("canonical", "compact")
READ = "orjson.loads of the same bytes"
PASSES = 10
"""How often a tenth of the records is written, so that they lie in the caches like records just read."""

Prepare = Callable[[Candidate, Batch], Job]
Goals = Mapping[str, tuple[str, Sequence[Goal]]]
"""By candidate, beside whom it is judged and by which goals."""

DECODING: Goals = {
    OURS: (FLOOR, [Goal("strict decode beside orjson.loads", 2.9)]),
    PYDANTIC: (
        OURS,
        [
            Goal("strict decode, pydantic beside ours", 1.3, most=False),
            Goal("strict decode, pydantic beside ours (stretch)", 1.7, most=False),
        ],
    ),
    CATTRS: (OURS, [Goal("strict decode, cattrs beside ours", 3, most=False)]),
}
ENCODING: Goals = {
    OURS: (READ, [Goal("encode beside orjson.loads", 1.4)]),
    PYDANTIC: (OURS, [Goal("encode, pydantic beside ours", 1.6, most=False)]),
}


def decode(shared: Run) -> None:
    """Print what it takes to read records strictly."""
    note(
        "Canonical bytes have sorted keys and explicit nulls; compact ones begin with `kind` and leave absent fields "
        "out. Each record is read once by each candidate, under an id it has not met."
    )
    for form in FORMS:
        _compare(shared, f"Decode one record at a time, {form}", _reading(form), (FLOOR, OURS), DECODING)
        for collector, state in ((True, "collector at its default"), (False, "collector off for all")):
            title = f"Decode a document, {form}, {state}"
            _compare(shared, title, _reading_whole(form), (FLOOR, OURS), DECODING, collector=collector)


def encode(shared: Run) -> None:
    """Print what it takes to write records."""
    note(
        "Every candidate writes absent fields as null. Ours sorts keys; the others write them in declared order. "
        "orjson.loads and orjson.dumps work on the same canonical bytes. pydantic is model_dump_json, giving text. "
        "A dossier puts its records in order once, before its document is timed (growth has it with the ordering). "
        "One at a time, few records are written over and over, as if just read; the document is written once, with the "
        "garbage collector off for all."
    )
    beside, title = (READ, FLOOR, OURS), "Encode one record at a time"
    _compare(shared, title, _writing, beside, ENCODING, floor=_reading("canonical"))
    title = "Encode a document, collector off for all"
    _compare(shared, title, _writing_whole, beside, ENCODING, floor=_reading_whole("canonical"), collector=False)


def round_trip(shared: Run) -> None:
    """Print what it takes to read records and write them again."""
    for form in FORMS:
        _compare(shared, f"Round trip, one record at a time, from {form}", _both(form), (OURS,), {})


def _reading(form: str) -> Prepare:
    return lambda candidate, batch: lambda: each(candidate.loads, batch.form(form))


def _reading_whole(form: str) -> Prepare:
    def job(candidate: Candidate, batch: Batch) -> Job:
        data = document(batch.form(form))
        return lambda: candidate.loads_document(data)

    return job


def _writing(candidate: Candidate, batch: Batch) -> Job:
    made = [candidate.loads(raw) for raw in batch.canonical[: len(batch) // PASSES]]
    return lambda: each(candidate.dumps, chain.from_iterable(repeat(made, PASSES)))


def _writing_whole(candidate: Candidate, batch: Batch) -> Job:
    made = candidate.loads_document(document(batch.canonical))
    candidate.dumps_document(made)
    return lambda: candidate.dumps_document(made)


def _both(form: str) -> Prepare:
    return lambda candidate, batch: lambda: each(lambda raw: candidate.dumps(candidate.loads(raw)), batch.form(form))


def _compare(
    shared: Run,
    title: str,
    prepare: Prepare,
    beside: Sequence[str],
    goals: Goals,
    *,
    floor: Prepare | None = None,
    collector: bool = True,
) -> None:
    """Print a table of all candidates, each beside some of them; `floor` is done by orjson in each round as READ."""

    def jobs(batch: Batch) -> Jobs:
        made = {name: prepare(candidate, batch) for name, candidate in shared.candidates.items()}
        return made if floor is None else made | {READ: floor(shared.candidates[FLOOR], batch)}

    measured = interleaved((jobs(batch) for batch in shared.batches()), collector=collector)
    rows = []
    for name in measured.seconds:
        to, judged = goals.get(name, (name, ()))
        verdicts = shared.judge(title, measured.ratio(name, to), *judged) if judged else ""
        ratios = [f"{measured.ratio(name, other):.2f}" for other in beside]
        rows.append((name, *measured.figures(name, shared.size), *ratios, verdicts))
    table(title, ("candidate", "us/record", "spread", *(f"beside {other}" for other in beside), "goals"), rows)
