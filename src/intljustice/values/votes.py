"""Vote: how the members of a body voted, in numbers and, where recorded, by name."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem, step
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.values.ids import PartyId

_COUNTS = ("in_favour", "against", "abstaining", "absent", "eligible", "needed")


@check(*_COUNTS)
def _counts_are_possible(vote: Any) -> Problem | None:
    below = next((name for name in _COUNTS if (getattr(vote, name) or 0) < 0), None)
    if below is not None:
        message, value = f"{getattr(vote, below)} is no number of votes", str(getattr(vote, below))
        return Problem(code="VOTE_COUNT", message=message, hint="write 0 or more", pointer=step(below), value=value)
    cast = sum(getattr(vote, name) or 0 for name in _COUNTS[:4])
    if vote.eligible is None or cast <= vote.eligible:
        return None
    message, hint = f"{cast} voted or stayed away where only {vote.eligible} could", "correct the numbers"
    return Problem(code="VOTE_COUNT", message=message, hint=hint, pointer="/eligible", value=str(vote.eligible))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Vote(Structure):
    """How a body voted. A number that is not recorded is None, which is not nought.

    Attributes:
        in_favour: the number of votes in favour.
        against: the number of votes against.
        abstaining: the number of those who abstained.
        absent: the number of those who had a vote and took no part.
        eligible: the number of those who had a vote.
        needed: the number of votes in favour it took.
        unanimous: whether the source says that nobody was against; None where it does not speak of that.
        against_by: those recorded by name as voting against, a dissenting judge among them.
        abstaining_by: those recorded by name as abstaining.
        against_as_written: the names of those against as the source prints them, where there is no record of them.
    """

    checks: ClassVar[tuple[Check, ...]] = (_counts_are_possible,)

    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    absent: int | None = None
    eligible: int | None = None
    needed: int | None = None
    unanimous: bool | None = None
    against_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    abstaining_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    against_as_written: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
