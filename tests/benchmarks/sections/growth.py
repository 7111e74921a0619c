"""Growth: what one record costs when there are a thousand, ten thousand or a hundred thousand of them."""

from intljustice import CODEC, Dossier
from tests.benchmarks.data import compact_records
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, table
from tests.benchmarks.timing import interleaved

_GOAL = Goal("a dossier beside a plain dict", 4)
_JUDGED_FROM = 10_000


def run(shared: Run) -> None:
    """Print what one record costs in collections of growing size."""
    rows = []
    for size in (1_000, 10_000) if shared.quick else (1_000, 10_000, 100_000):
        records = [CODEC.loads_record(raw) for raw in compact_records(size)]
        jobs = {"dossier": lambda records=records: Dossier(records), "dict": lambda records=records: {record.id: record for record in records}}
        measured = interleaved([jobs] * 11, size)
        ratio = measured.ratio("dossier", "dict")
        goal = shared.judge.judge(f"{size:,} records", ratio, _GOAL) if size >= _JUDGED_FROM else f"{ratio:.2f}x"
        rows.append((f"{size:,}", f"{measured.micros('dossier'):.3f}", f"{measured.micros('dict'):.3f}", goal))
    table("Building a dossier, garbage collector at its default", ("records", "dossier, us/record", "dict, us/record", "goal"), rows)
