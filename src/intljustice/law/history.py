"""How many were bound by a treaty or amendment, and how many had signed it, from when on."""

from collections.abc import Iterator
from typing import Annotated

import attrs

from intljustice.dossier import Dossier
from intljustice.law.answers import Bounds
from intljustice.law.asking import as_given_day, sureness
from intljustice.law.courses import Course
from intljustice.law.index import memberships
from intljustice.law.windows import NEVER, Window, day_of
from intljustice.records.acts import ActNature, TreatyAction
from intljustice.values.dates import PartialDate
from intljustice.values.given import as_ids
from intljustice.values.references import Id, Kinds
from intljustice.values.structures import Structure
from intljustice.values.truth import Confidence

AboutId = Annotated[str, Kinds("treaty", "amendment")]
ActId = Annotated[str, Kinds("treaty-action")]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Step(Structure):
    """A day on which the number of those who take part changes, or may change.

    Attributes:
        day: the day.
        parties: how many are bound from then on.
        signatories: how many have signed by then, bound or not, and still exist; as depositaries count, without those
            whose signature is itself consent.
        acts: the acts that bring it about.
    """

    day: PartialDate = attrs.field(converter=as_given_day)
    parties: Bounds
    signatories: Bounds
    acts: tuple[ActId, ...] = attrs.field(default=(), converter=as_ids)


def participation_history(d: Dossier, treaty: Id) -> tuple[Step, ...]:
    """How many were bound, and how many had signed, from each day on which that changes, in order.

    What is pending is in it, also beyond the day up to which everything is recorded. A change is within the bounds, and
    not certain, where its day is not known exactly or the act behind it rests on weak sources only.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
    """
    m = memberships(d).of(treaty)
    changes: dict[int, list[_Change]] = {}
    for course in m.courses.values():
        for change in _changes(course):
            changes.setdefault(change.day, []).append(change)
    low = high = signed_low = signed_high = 0
    steps: list[Step] = []
    for day, found in sorted(changes.items()):
        low += sum(change.low for change in found if not change.signature)
        high += sum(change.high for change in found if not change.signature)
        signed_low += sum(change.low for change in found if change.signature)
        signed_high += sum(change.high for change in found if change.signature)
        acts = tuple(sorted({change.act.id for change in found if change.act is not None}))
        counts = {"parties": Bounds(low, high), "signatories": Bounds(signed_low, signed_high)}
        steps.append(Step(day=day_of(day), acts=acts, **counts))
    return tuple(steps)


@attrs.frozen
class _Change:
    """By how much a day moves the lower and the upper bound."""

    day: int
    low: int
    high: int
    act: TreatyAction | None
    signature: bool = False


def _changes(course: Course) -> Iterator[_Change]:
    signatures = [act for act in course.acts if act.act is ActNature.SIGNATURE]
    for act in signatures[:1]:
        yield from _moved(Window.of(act.day), 1, act, signature=True)
        ends = [one for one in course.acts if one.act is ActNature.CESSATION]
        for one in ends[:1]:
            yield from _moved(Window.of(one.day), -1, one, signature=True)
    for spell in course.spells:
        yield from _moved(spell.start, 1, spell.joined)
        if spell.end.first < NEVER.first:
            yield from _moved(spell.end, -1, spell.left)


def _moved(window: Window, by: int, act: TreatyAction | None, *, signature: bool = False) -> Iterator[_Change]:
    """The change of one count: at its first possible day in the one bound, at its last in the other.

    Where the act rests on weak sources only, the other bound never moves.
    """
    first_low, last_low = (0, by) if by > 0 else (by, 0)
    doubtful = act is not None and sureness(act, "day") is Confidence.LOW
    if window.is_day and not doubtful:
        yield _Change(window.first, by, by, act, signature)
        return
    yield _Change(window.first, first_low, by - first_low, act, signature)
    if not doubtful and window.last < NEVER.first:
        yield _Change(window.last, last_low, by - last_low, act, signature)
