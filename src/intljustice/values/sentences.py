"""Sentence: what a court imposed on somebody it convicted."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem, step
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import PersonOrGroupId

_BOUNDS = ("months_at_least", "months_at_most")


@check(*_BOUNDS)
def _months_in_order(sentence: Any) -> Problem | None:
    below = next((name for name in _BOUNDS if (getattr(sentence, name) or 0) < 0), None)
    if below is not None:
        message, value = f"{getattr(sentence, below)} months are no sentence", str(getattr(sentence, below))
        return Problem(
            code="NEGATIVE", message=message, hint="write 0 or more months", pointer=step(below), value=value
        )
    least, most = sentence.months_at_least, sentence.months_at_most
    if least is None or most is None or least <= most:
        return None
    message, hint = f"at least {least} months are more than at most {most}", "swap or correct the two"
    return Problem(code="SENTENCE_ORDER", message=message, hint=hint, pointer="/months_at_most", value=str(most))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Sentence(Structure):
    """A term of imprisonment, as far as it is known: exactly where both bounds are the same.

    Attributes:
        of: the person sentenced; None where it is said of several together.
        months_at_least: the term in months, the shortest the source allows.
        months_at_most: the term in months, the longest the source allows.
        life: whether it is for life; None where that is not recorded.
        regime: under what regime it is to be served, in our words.
        day: the day of sentencing.
        basis: what the figures stand for in our words, where they are not this person's own: "a range given for eight
            persons".
        citations: what it rests on, where that differs from the record as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (_months_in_order,)

    of: PersonOrGroupId | None = attrs.field(default=None, converter=Given[Id | None])
    months_at_least: int | None = None
    months_at_most: int | None = None
    life: bool | None = None
    regime: str | None = None
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    basis: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])
