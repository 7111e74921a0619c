"""Quantity: how many, exactly or at least, or in the vague word of the source."""

from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.structure import Structure


@check("exact", "at_least", "word")
def _says_something(quantity: Any) -> Problem | None:
    if (quantity.exact, quantity.at_least, quantity.word) != (None, None, None):
        return None
    message, hint = "a quantity without a number or word says nothing", "give exact, at_least or word, or leave it out"
    return Problem(code="EMPTY", message=message, hint=hint)


@check("exact", "at_least")
def _one_number(quantity: Any) -> Problem | None:
    if quantity.exact is None or quantity.at_least is None:
        return None
    message = f"exactly {quantity.exact} and at least {quantity.at_least} are both given"
    return Problem(code="QUANTITY_TWICE", message=message, hint="keep one of the two", pointer="/at_least")


@check("exact")
def _exact_counts(quantity: Any) -> Problem | None:
    return _counts(quantity.exact, "/exact")


@check("at_least")
def _least_counts(quantity: Any) -> Problem | None:
    return _counts(quantity.at_least, "/at_least")


def _counts(number: int | None, pointer: str) -> Problem | None:
    if number is None or number >= 0:
        return None
    message = f"{number} is no number of things"
    return Problem(code="NEGATIVE", message=message, hint="write 0 or more", pointer=pointer, value=str(number))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Quantity(Structure):
    """How many there are, as far as the source says. Written by hand also as a number or a word.

    Attributes:
        exact: the number, where it is exact.
        at_least: the lowest number it can be: so many or more.
        word: the source's own vague word: "several", "multiple".
        open: true where what is listed is said to be only a part ("including").
    """

    checks: ClassVar[tuple[Check, ...]] = (_says_something, _one_number, _exact_counts, _least_counts)

    exact: int | None = None
    at_least: int | None = None
    word: str | None = None
    open: bool = False

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The quantity of a bare number or word."""
        if type(given) is int:
            return cls(exact=given)
        return cls(word=given) if isinstance(given, str) else None
