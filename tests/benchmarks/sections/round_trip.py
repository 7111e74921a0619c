"""The round trip: bytes to objects and back to bytes."""

from collections.abc import Callable, Iterator

from tests.benchmarks.contestants import OURS, Contestant
from tests.benchmarks.data import Batch
from tests.benchmarks.run import Run
from tests.benchmarks.tables import table
from tests.benchmarks.timing import Job, Jobs, each, interleaved


def run(shared: Run) -> None:
    """Print the table of each form."""
    for form in ("canonical", "compact"):
        measured = interleaved(_rounds(shared, _job(form)))
        rows = [
            (
                name,
                f"{measured.micros(name, shared.size):.2f}",
                measured.spread(name, shared.size),
                f"{measured.ratio(name, OURS):.2f}",
            )
            for name in measured.seconds
        ]
        table(
            f"Round trip, one record at a time, from {form}", ("contestant", "us/record", "spread", "beside ours"), rows
        )


def _rounds(shared: Run, job: Callable[[Contestant, Batch], Job]) -> Iterator[Jobs]:
    for batch in shared.batches():
        yield {name: job(one, batch) for name, one in shared.contestants.items()}


def _job(form: str) -> Callable[[Contestant, Batch], Job]:
    def job(contestant: Contestant, batch: Batch) -> Job:
        loads, dumps = contestant.loads, contestant.dumps
        return lambda: each(lambda raw: dumps(loads(raw)), batch.form(form))

    return job
