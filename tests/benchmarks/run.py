"""What one run of the benchmarks shares: how much is done, the records, the contestants, the judge of its goals."""

from functools import cached_property
from itertools import count

import attrs
from tests.benchmarks.contestants import Contestant, contestants
from tests.benchmarks.data import Batch, batches
from tests.benchmarks.tables import Judge


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

    @cached_property
    def contestants(self) -> dict[str, Contestant]:
        """Everything that reads and writes the same records."""
        return contestants(batches(1, 500)[0])

    def batches(self) -> list[Batch]:
        """A batch to warm up and one for each round, under ids that no contestant has met before."""
        series = next(self._series)
        return [batch.renamed(series) for batch in self._batches]

    @cached_property
    def _batches(self) -> list[Batch]:
        return batches(1 + (6 if self.quick else 12), self.size)
