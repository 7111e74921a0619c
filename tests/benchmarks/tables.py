"""Tables in Markdown, and goals: what a figure ought to be, and whether it is."""

from collections.abc import Iterable, Sequence

import attrs


@attrs.frozen
class Goal:
    """What a figure ought to be.

    Attributes:
        what: what the figure compares.
        bound: the figure to reach.
        most: whether the bound is the most it may be; else it is the least.
    """

    what: str
    bound: float
    most: bool = True

    def verdict(self, figure: float) -> str:
        """The bound, and whether the figure keeps to it."""
        met = figure <= self.bound if self.most else figure >= self.bound
        return f"{'<=' if self.most else '>='} {self.bound:g}x: {'met' if met else 'NOT met'}"


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table under its title."""
    print(f"\n### {title}\n")
    print(f"| {' | '.join(head)} |")
    print(f"| --- | {' | '.join('---:' for _ in head[1:])} |")
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def note(text: str) -> None:
    """Print a paragraph."""
    print(f"\n{text}", flush=True)


class Judge:
    """Sets figures beside their goals, and remembers them for the summary."""

    def __init__(self) -> None:
        """Begin with nothing judged."""
        self._judged: list[tuple[str, ...]] = []

    def judge(self, where: str, figure: float, *goals: Goal) -> str:
        """The figure, its goals, and whether each is met."""
        for goal in goals:
            self._judged.append((goal.what, where, f"{figure:.2f}x", goal.verdict(figure)))
        return "; ".join([f"{figure:.2f}x", *(goal.verdict(figure) for goal in goals)])

    def summary(self) -> None:
        """Print every goal with its figure."""
        if self._judged:
            table("Goals", ("figure", "where", "measured", "goal"), sorted(self._judged))
