"""Growth: what one record costs where there are a thousand, ten thousand or a hundred thousand of them."""

from collections.abc import Iterator

import attrs
from tests.benchmarks.data import compact_records, document
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Jobs, Measured, interleaved

from intljustice import CODEC, Dossier, Record

_WORK = ("loads", "dumps", "find, first call", "referring_to, first call")
_DOSSIER, _DICT = "Dossier(records)", "plain dict"
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

    def work(self) -> list[Job]:
        """The work in its order, each piece on a dossier that has not been asked anything yet."""
        written, searched, followed = (Dossier(self.records) for _ in range(3))
        return [
            lambda: CODEC.loads(self.data),
            lambda: CODEC.dumps(written),
            lambda: searched.find("rome statute"),
            lambda: followed.referring_to(self.records[0].id),
        ]

    def building(self, times: int) -> Jobs:
        """A dossier, and the plain dict it is compared with, each built so many times."""
        records = self.records

        def dossier() -> None:
            for _ in range(times):
                Dossier(records)

        def plain() -> None:
            for _ in range(times):
                {record.id: record for record in records}

        return {_DOSSIER: dossier, _DICT: plain}


def run(shared: Run) -> None:
    """Print what one record costs in collections of growing size."""
    note(
        "The sizes take turns in every round. `dumps`, `find` and `referring_to` put the records in order and build "
        "their index in the first call only, which is the one timed. A plain dict, too, costs more a record where it "
        "outgrows the caches of the processor; the smaller ones are built over and over, so that they lie in them. "
        "A dossier refuses repeated ids, a plain dict does not."
    )
    sizes = {count: _Size.of(count) for count in ((1_000, 10_000) if shared.quick else (1_000, 10_000, 100_000))}
    rounds = 2 if shared.quick else 6
    _table("Growth, us/record", interleaved(_all_sizes(sizes, rounds)), _WORK, sizes)
    measured = _built(sizes, 4 * rounds)
    _table("Growth of building, us/record", measured, (_DOSSIER, _DICT), sizes)
    rows = []
    for count in sizes:
        ratio = measured.ratio(_name(_DOSSIER, count), _name(_DICT, count))
        goals = [_GOAL] if count >= _JUDGED_FROM else []
        rows.append((f"{count:,}", shared.judge.judge(f"{count:,} records", ratio, *goals)))
    table("Building a Dossier beside {record.id: record for record in records}", ("records", "goal"), rows)


def _built(sizes: dict[int, _Size], rounds: int) -> Measured:
    """The time for building once, measured over as many records in each size."""
    seconds: dict[str, list[float]] = {}
    for count, size in sizes.items():
        times = max(sizes) // count
        measured = interleaved([size.building(times)] * (1 + rounds))
        for work, taken in measured.seconds.items():
            seconds[_name(work, count)] = [one / times for one in taken]
    return Measured(seconds)


def _table(title: str, measured: Measured, work: tuple[str, ...], sizes: dict[int, _Size]) -> None:
    counts = list(sizes)
    rows = []
    for one in work:
        micros = [measured.micros(_name(one, count), count) for count in counts]
        beside = [f"{later / micros[0]:.2f}" for later in micros[1:]]
        rows.append((one, *(f"{figure:.3f}" for figure in micros), *beside))
    beside = [f"{count:,} beside {counts[0]:,}" for count in counts[1:]]
    table(title, ("work", *(f"{count:,}" for count in counts), *beside), rows)


def _name(work: str, count: int) -> str:
    return f"{work} of {count}"


def _all_sizes(sizes: dict[int, _Size], rounds: int) -> Iterator[Jobs]:
    for _ in range(1 + rounds):
        yield {
            _name(work, count): job
            for count, size in sizes.items()
            for work, job in zip(_WORK, size.work(), strict=True)
        }
