"""What one run of the benchmarks shares: how much is done, the records, the candidates, and the goals judged so far."""

from functools import cached_property
from itertools import count
from statistics import mean

import attrs
from tests.benchmarks.candidates import Candidate, candidates
from tests.benchmarks.data import Batch, batches, compact_records
from tests.benchmarks.measuring import Goal, Measured, table


@attrs.frozen(slots=False, kw_only=True)
class Run:
    """One run.

    Attributes:
        quick: whether it is enough to see that the benchmarks work.
        judged: the goals so far: what is compared, where, the figure, and whether it keeps to its bound.
    """

    quick: bool
    judged: list[tuple[str, ...]] = attrs.field(factory=list)
    _series: "count[int]" = attrs.field(factory=lambda: count(1))

    @property
    def size(self) -> int:
        """Return how many records are in a batch."""
        return 100 if self.quick else 2_000

    @property
    def rounds(self) -> int:
        """Return how many rounds are counted."""
        return 2 if self.quick else 12

    @property
    def sizes(self) -> tuple[int, ...]:
        """Return how many records the collections of growing size hold."""
        return (100, 1_000) if self.quick else (1_000, 10_000, 100_000)

    @property
    def description(self) -> str:
        """Say what is measured."""
        lengths = [len(raw) for raw in compact_records(3_000)]
        return (
            f"Made-up records, {mean(lengths):.0f} bytes of compact JSON on average, {min(lengths)} to {max(lengths)}: "
            "45 % claims, 15 % demands, 15 % persons, 15 % sources, 10 % others. Ids are new in every table; days "
            f"recur, and each candidate remembers those it has read. {self.rounds} rounds of {self.size:,} records, "
            "candidates taking turns within a round; medians of processor time, which a busy machine disturbs less. "
            "Beside: the time of the one divided by the time of the other, the median of all rounds."
        )

    @cached_property
    def candidates(self) -> dict[str, Candidate]:
        """Return everything that reads and writes the same records."""
        return candidates(batches(1, 300 if self.quick else 3_000)[0])

    def batches(self) -> list[Batch]:
        """Return a batch to warm up and one for each round, under ids that no candidate has met before."""
        series = next(self._series)
        return [batch.renamed(series) for batch in self._batches]

    @cached_property
    def _batches(self) -> list[Batch]:
        return batches(1 + self.rounds, self.size)

    def judge(self, where: str, figure: float, *goals: Goal) -> str:
        """Return the figure, its goals, and whether each is met; the summary has them too."""
        self.judged.extend((goal.what, where, f"{figure:.2f}x", goal.verdict(figure)) for goal in goals)
        return "; ".join([f"{figure:.2f}x", *(goal.verdict(figure) for goal in goals)])

    def growth(self, title: str, noun: str, measured: Measured, counts: dict[int, int], goal: Goal) -> None:
        """Print what one of so many costs beside one of a tenth as many; the goal is judged on the largest.

        Args:
            title: the title of the table.
            noun: what is counted.
            measured: the times, under the sizes as names.
            counts: for each size how many there are in truth.
            goal: the goal for the largest size.
        """
        rows, before = [], 0.0
        for size, number in counts.items():
            goals = [goal] if size == max(counts) else []
            micros = measured.micros(str(size), number)
            beside = self.judge(f"{number:,} {noun}", micros / before, *goals) if before else ""
            rows.append((f"{number:,}", *measured.figures(str(size), number, 1), beside))
            before = micros
        table(title, (noun, "us", "least-most", "beside a tenth as many"), rows)

    def summary(self) -> None:
        """Print every goal with its figure."""
        if self.judged:
            table("Goals", ("figure", "where", "measured", "goal"), sorted(self.judged))
