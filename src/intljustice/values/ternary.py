"""Ternary and Confidence: answers that refuse to be taken for a Boolean."""

from collections.abc import Iterable
from typing import NoReturn

from intljustice.model.vocabulary import Vocabulary


class Graded(Vocabulary):
    """A vocabulary of answers whose members refuse `bool()`, because a bare `if` would always be true."""

    def __bool__(self) -> NoReturn:
        """Refuse, and say how to ask instead."""
        called = type(self).__name__
        first = next(iter(type(self))).name
        message = f"{called}.{self.name} is not a Boolean; compare it: answer is {called}.{first}"
        raise TypeError(message)


class Ternary(Graded):
    """Yes, no or unknown, combined by Kleene's strong logic.

    `&` is yes only when both are yes and no as soon as one is no; `|` is its mirror image; `~` swaps yes and no.
    """

    YES = "yes", "It is so."
    NO = "no", "It is not so."
    UNKNOWN = "unknown", "What is recorded does not say."

    @staticmethod
    def of(truth: bool) -> "Ternary":  # noqa: FBT001 - a Boolean is exactly what is turned into an answer here
        """The definite answer for a Boolean."""
        return Ternary.YES if truth else Ternary.NO

    @staticmethod
    def between(surely: bool, possibly: bool) -> "Ternary":  # noqa: FBT001 - as above
        """Yes when it surely holds, no when it cannot hold, else unknown."""
        if surely:
            return Ternary.YES
        return Ternary.UNKNOWN if possibly else Ternary.NO

    @property
    def is_yes(self) -> bool:
        """Whether this is yes: false for no and for unknown."""
        return self is Ternary.YES

    @property
    def is_no(self) -> bool:
        """Whether this is no: false for yes and for unknown."""
        return self is Ternary.NO

    @property
    def is_unknown(self) -> bool:
        """Whether this is neither yes nor no."""
        return self is Ternary.UNKNOWN

    def __and__(self, other: "Ternary") -> "Ternary":
        """Both."""
        if Ternary.NO in (self, other):
            return Ternary.NO
        return Ternary.UNKNOWN if Ternary.UNKNOWN in (self, other) else Ternary.YES

    def __or__(self, other: "Ternary") -> "Ternary":
        """At least one."""
        return ~(~self & ~other)

    def __invert__(self) -> "Ternary":
        """The opposite; what is unknown stays unknown."""
        swapped = {Ternary.YES: Ternary.NO, Ternary.NO: Ternary.YES}
        return swapped.get(self, Ternary.UNKNOWN)


class Confidence(Graded):
    """How sure a fact is, by the sources it rests on. Low comes before medium, and medium before high."""

    HIGH = "high", "A primary text, or two independent sources that agree."
    MEDIUM = "medium", "One source of good standing."
    LOW = "low", "One weak, partial or unverified source."

    @classmethod
    def lowest(cls, grades: Iterable["Confidence"]) -> "Confidence | None":
        """The weakest of several grades, which is that of a conclusion from all of them; None of none."""
        return min(grades, default=None)

    @property
    def _rank(self) -> int:
        return -list(Confidence).index(self)

    def __lt__(self, other: str) -> bool:
        """Whether this is less sure than the other grade, which may be given as its text."""
        return self._rank < _grade(other)._rank

    def __le__(self, other: str) -> bool:
        """Whether this is not surer than the other grade."""
        return self._rank <= _grade(other)._rank

    def __gt__(self, other: str) -> bool:
        """Whether this is surer than the other grade."""
        return self._rank > _grade(other)._rank

    def __ge__(self, other: str) -> bool:
        """Whether this is not less sure than the other grade."""
        return self._rank >= _grade(other)._rank


def _grade(other: str) -> Confidence:
    """The grade that something is compared with; a text that is none would be compared letter by letter."""
    try:
        return Confidence(other)
    except ValueError:
        message = f"{other!r} is not a confidence; compare with high, medium or low"
        raise TypeError(message) from None
