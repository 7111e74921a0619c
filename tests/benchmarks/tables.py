"""Tables in Markdown, and goals: what a figure ought to be, and whether it is."""

from collections.abc import Iterable, Sequence

import attrs


@attrs.frozen
class Goal:
    """What a figure ought to be.

    Attributes:
        what: the figure, named for the summary.
        bound: the figure it ought to reach.
        most: whether the bound is the most it may be; else it is the least.
    """

    what: str
    bound: float
    most: bool = True

    def met(self, figure: float) -> bool:
        """Whether the figure is on the right side."""
        return figure <= self.bound if self.most else figure >= self.bound

    def __str__(self) -> str:
        """The bound as it is written in a table."""
        return f"{'<=' if self.most else '>='} {self.bound:g}x"


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table under its title."""
    print(f"\n### {title}\n")
    print(f"| {' | '.join(head)} |")
    print(f"| {' | '.join('---' if place == 0 else '---:' for place in range(len(head)))} |")
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


class Judge:
    """Sets figures beside their goals, and remembers them for the summary."""

    def __init__(self) -> None:
        """Begin with nothing judged."""
        self._judged: list[tuple[str, str, str, str]] = []

    def judge(self, where: str, figure: float, goal: Goal) -> str:
        """The goal and whether it is met, for a table."""
        verdict = "met" if goal.met(figure) else "NOT met"
        self._judged.append((where, f"{goal.what}", f"{figure:.2f}x", f"{goal}: {verdict}"))
        return f"{figure:.2f}x, goal {goal}: {verdict}"

    def summary(self) -> None:
        """Print every goal with its figure."""
        table("Goals", ("where", "what", "figure", "goal"), self._judged)
