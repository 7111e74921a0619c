"""Growth: what one record costs where there are a thousand, ten thousand or a hundred thousand of them."""

from collections.abc import Iterator

import attrs

from intljustice import CODEC, Dossier, Record
from tests.benchmarks.data import compact_records, document
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, table
from tests.benchmarks.timing import Job, Jobs, interleaved

_WORK = ("plain dict", "Dossier(records)", "loads", "dumps", "find, first call", "referring_to, first call")
_GOAL = Goal("building a Dossier beside a plain dict", 4)
_JUDGED_FROM = 10_000


@attrs.frozen
class _Size:
    """The same records as objects and as a document."""

    records: tuple[Record, ...]
    data: bytes

    @classmethod
    def of(cls, count: int) -> "_Size":
        raw = compact_records(count)
        return cls(tuple(CODEC.loads_record(one) for one in raw), document(raw))

    def jobs(self) -> list[Job]:
        """The work, each piece on a dossier that has not been asked anything yet."""
        written, searched, followed = (Dossier(self.records) for _ in range(3))
        return [
            lambda: {record.id: record for record in self.records},
            lambda: Dossier(self.records),
            lambda: CODEC.loads(self.data),
            lambda: CODEC.dumps(written),
            lambda: searched.find("rome statute"),
            lambda: followed.referring_to(self.records[0].id),
        ]


def run(shared: Run) -> None:
    """Print what one record costs in collections of growing size."""
    counts = (1_000, 10_000) if shared.quick else (1_000, 10_000, 100_000)
    sizes = {count: _Size.of(count) for count in counts}
    measured = interleaved(_rounds(sizes, 5 if shared.quick else 9))
    rows = []
    for work in _WORK:
        micros = [measured.micros(_name(work, count), count) for count in counts]
        rows.append((work, *(f"{one:.3f}" for one in micros), *(f"{one / micros[0]:.2f}" for one in micros[1:])))
    beside = [f"{count:,} beside {counts[0]:,}" for count in counts[1:]]
    table("Growth, us/record, collector at its default", ("work", *(f"{count:,}" for count in counts), *beside), rows)
    rows = []
    for count in counts:
        ratio = measured.ratio(_name(_WORK[1], count), _name(_WORK[0], count))
        judged = shared.judge.judge(f"{count:,} records", ratio, *[_GOAL] * (count >= _JUDGED_FROM))
        rows.append((f"{count:,}", judged))
    table("Building a Dossier beside {record.id: record for record in records}", ("records", "goal"), rows)


def _name(work: str, count: int) -> str:
    return f"{work} of {count}"


def _rounds(sizes: dict[int, _Size], number: int) -> Iterator[Jobs]:
    for _ in range(number + 1):
        yield {
            _name(work, count): job
            for count, size in sizes.items()
            for work, job in zip(_WORK, size.jobs(), strict=True)
        }
