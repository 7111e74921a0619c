"""What one run of the benchmarks shares: how much is done, the contestants, and the judge of its goals."""

from functools import cached_property

import attrs

from tests.benchmarks.contestants import Contestant, contestants
from tests.benchmarks.data import Batch, batches
from tests.benchmarks.tables import Judge


@attrs.frozen(slots=False)
class Run:
    """One run.

    Attributes:
        quick: whether figures may be rough.
        judge: sets figures beside their goals.
    """

    quick: bool
    judge: Judge = attrs.field(factory=Judge)

    @cached_property
    def contestants(self) -> list[Contestant]:
        """Everything that reads and writes the same records."""
        return contestants()

    @cached_property
    def batches(self) -> list[Batch]:
        """The records of the warm-up, then those of each round: none is read twice by the same contestant."""
        return batches(*((6, 500) if self.quick else (12, 2_000)))
