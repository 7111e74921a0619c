"""What one run of the benchmarks shares: how much is done, the records, the contestants, the judge of its goals."""

from functools import cached_property
from itertools import count
from statistics import mean

import attrs
from tests.benchmarks.contestants import Contestant, contestants
from tests.benchmarks.data import Batch, batches, compact_records
from tests.benchmarks.tables import Judge

_SAMPLE = 3_000


@attrs.frozen(slots=False)
class Run:
    """One run.

    Attributes:
        quick: whether rough figures will do.
        judge: sets figures beside their goals.
    """

    quick: bool
    judge: Judge = attrs.field(factory=Judge)
    _series: "count[int]" = attrs.field(factory=lambda: count(1))

    @property
    def size(self) -> int:
        """How many records are in a batch."""
        return 500 if self.quick else 2_000

    @property
    def rounds(self) -> int:
        """How many rounds are counted."""
        return 6 if self.quick else 12

    @property
    def message(self) -> str:
        """What is measured, in a sentence."""
        lengths = [len(raw) for raw in compact_records(_SAMPLE)]
        return (
            f"Made-up records, {mean(lengths):.0f} bytes of compact JSON on average, {min(lengths)} to {max(lengths)}: "
            "45 % claims, 15 % demands, 15 % persons, 15 % sources, 10 % others. Ids are new in every table; days "
            f"recur, and each contestant remembers those it has read. {self.rounds} rounds of {self.size:,} records, "
            "contestants taking turns within a round; medians of processor time, which a busy machine disturbs less."
        )

    @cached_property
    def contestants(self) -> dict[str, Contestant]:
        """Everything that reads and writes the same records."""
        return contestants(batches(1, _SAMPLE)[0])

    def batches(self) -> list[Batch]:
        """A batch to warm up and one for each round, under ids that no contestant has met before."""
        series = next(self._series)
        return [batch.renamed(series) for batch in self._batches]

    @cached_property
    def _batches(self) -> list[Batch]:
        return batches(1 + self.rounds, self.size)
