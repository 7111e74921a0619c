"""AnswerPart: days, one after another, on which an answer about several days is the same."""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TypeVar

import attrs

from intljustice.law.day_ranges import day_of
from intljustice.model.given import Given
from intljustice.model.structure import Structure
from intljustice.values.dates import Day, PartialDate

T = TypeVar("T")


@attrs.frozen(kw_only=True, weakref_slot=False)
class AnswerPart(Structure):
    """Days, one after another, on which an answer is the same.

    Attributes:
        start: the first of them.
        end: the last of them, included.
    """

    start: PartialDate = attrs.field(converter=Given[Day])
    end: PartialDate = attrs.field(converter=Given[Day])

    @property
    def answer_in_words(self) -> str:
        """What the answer is on these days, in a few words."""
        raise NotImplementedError

    @property
    def condition(self) -> str:
        """On what it depends that there is anything to answer on these days; empty where on nothing."""
        return ""

    def __str__(self) -> str:
        """A sentence: "From 2021-05-10 to 2021-06-01: listed."."""
        days = f"On {self.start}" if self.start == self.end else f"From {self.start} to {self.end}"
        return f"{days}{self.condition}: {self.answer_in_words}."


def alike(found: Iterable[tuple[int, T]], last: int) -> Iterator[tuple[PartialDate, PartialDate, T]]:
    """The first and the last day on which something is the same, with what it is; those alike are joined.

    Args:
        found: the first days of stretches, in order, each with what holds from it on.
        last: the last day of the last stretch.
    """
    joined = [next(group) for _, group in groupby(found, key=itemgetter(1))]
    ends = (*(start - 1 for start, _ in joined[1:]), last)
    for (start, held), end in zip(joined, ends, strict=True):
        yield day_of(start), day_of(end), held


def in_words(parts: tuple[AnswerPart, ...]) -> Iterator[str]:
    """Sentences on parts: of two "From 2021-05-10: listed. Before: on no list."; of more, each by itself.

    None where the answer is the same on all of them.
    """
    if len({part.answer_in_words for part in parts}) == 1:
        return
    match parts:
        case (before, later) if not before.condition and not later.condition:
            yield f"From {later.start}: {later.answer_in_words}."
            yield f"Before: {before.answer_in_words}."
        case _:
            yield from map(str, parts)


def starts_of_change(answers: Iterable[tuple[T, object]]) -> tuple[T, ...]:
    """The first days of those parts whose answer is another than that of the part before.

    Args:
        answers: the first day of each part in order, with its answer.
    """
    return tuple(day for (_, before), (day, after) in pairwise(answers) if after != before)
