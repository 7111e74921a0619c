"""Whether a participant is bound by a treaty or amendment on a day, and by which acts."""

from bisect import bisect_right
from collections.abc import Container, Iterator
from copy import copy
from enum import StrEnum, unique
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.answers import Answer
from intljustice.law.asking import as_given_day, as_ternary, asked_day, asked_window
from intljustice.law.courses import Course, Notice, Timeline
from intljustice.law.grounds import grounds, pending, turns_of
from intljustice.law.index import Memberships, memberships
from intljustice.law.memberships import Membership
from intljustice.law.register import SIGNATURES, made
from intljustice.law.windows import NEVER, Window, day_of
from intljustice.records.acts import ActNature
from intljustice.records.parties import Organisation, State
from intljustice.values.citations import Reading, as_readings
from intljustice.values.dates import Day, PartialDate
from intljustice.values.forms import maybe
from intljustice.values.given import as_day, as_ids
from intljustice.values.references import Id, Kinds, as_id, as_optional_id
from intljustice.values.structures import Structure, of_sound
from intljustice.values.truth import Ternary

ActId = Annotated[str, Kinds("treaty-action")]
ParticipantId = Annotated[str, Kinds("state", "organisation")]


@unique
class Status(StrEnum):
    """Where a participant stands towards a treaty."""

    NON_PARTY = "non_party"
    """Neither signed nor bound; it may have joined without signing, and not be bound yet, or it or the treaty ended."""
    SIGNATORY = "signatory"
    """Signed, and not bound."""
    PARTY = "party"
    WITHDRAWN = "withdrawn"
    """No longer bound, from the day on which its withdrawal took effect."""


def as_status(value: Status | str | None) -> Status | None:
    """The status that is spelled so."""
    return maybe(Status, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class PendingNotice(Structure):
    """A notification of withdrawal that has been received and has not taken effect.

    Attributes:
        act: the notification.
        received: the day of receipt.
        effective: the first day on which its author would no longer be bound; None where no one day is known.
        taken_back_by: the act by which it is later taken back; None where none is recorded.
    """

    act: ActId
    received: PartialDate | None = attrs.field(default=None, converter=as_day)
    effective: PartialDate | None = attrs.field(default=None, converter=as_day)
    taken_back_by: ActId | None = attrs.field(default=None, converter=as_optional_id)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Standing(Answer):
    """Whether a participant is bound by a treaty or amendment on a day.

    Attributes:
        participant: who is asked about.
        about: the treaty or amendment.
        on: the day.
        names: what the two are called.
        bound: the answer.
        status: where it stands; None where that is unknown.
        contracting: whether it has expressed its consent and is not bound yet.
        refusing: whether it has said, having signed, that it does not intend to become a party.
        notice: a notification of withdrawal that is pending on that day.
        since: the first day of its being bound, for one that is or was; None where no one day is known.
        until: the last day of its being bound, included; None where none is known.
        turns: where the answer is unknown because of days that are not known exactly, the days between which it turns;
            where it changes within the days asked about, the last day before each change and the first after it.
        acts: the acts on which the answer rests, in the order in which they were made.
        readings: what other sources say of the days of these acts.
    """

    kind: ClassVar[str] = "standing"

    participant: ParticipantId
    about: Annotated[str, Kinds("treaty", "amendment")]
    on: PartialDate = attrs.field(converter=as_given_day)
    names: tuple[str, ...] = ()
    bound: Ternary = attrs.field(converter=as_ternary)
    status: Status | None = attrs.field(default=None, converter=as_status)
    contracting: bool = False
    refusing: bool = False
    notice: PendingNotice | None = None
    since: PartialDate | None = attrs.field(default=None, converter=as_day)
    until: PartialDate | None = attrs.field(default=None, converter=as_day)
    turns: tuple[PartialDate, ...] = ()
    acts: tuple[ActId, ...] = attrs.field(default=(), converter=as_ids)
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=as_readings)

    def sentences(self) -> Iterator[str]:
        """Whether it is bound on the day, then why."""
        who, what = self.names or (self.participant, self.about)
        said = {
            Ternary.YES: f"{who} is bound by {what} on {self.on}.",
            Ternary.NO: f"{who} is not bound by {what} on {self.on}.",
            Ternary.UNKNOWN: f"Whether {who} is bound by {what} on {self.on} is unknown.",
        }
        yield said[self.bound]
        yield from super().sentences()


def is_bound(d: Dossier, participant: Id, treaty_or_amendment: Id, *, on: Day) -> Ternary:
    """Whether a participant is bound on a day: `standing` without the reasons, as fast as a look-up can be.

    Args:
        d: the dossier.
        participant: the State or organisation.
        treaty_or_amendment: what it may be bound by.
        on: the day; of a month or year the answer is yes or no only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, a participant that is neither a State nor an organisation,
            and what is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    try:
        timeline = d.once(Memberships).timelines[treaty_or_amendment][participant]  # type: ignore[index] # or KeyError
    except KeyError:
        timeline = _timeline(d, as_id(participant), as_id(treaty_or_amendment))
    day = on if type(on) is PartialDate else _parsed(on)
    turns = timeline.turns
    place = bisect_right(turns, day._first)
    if day._first != day._last and bisect_right(turns, day._last) != place:
        return Ternary.UNKNOWN
    return timeline.answers[place]


@lru_cache(maxsize=1 << 15)
def _parsed(on: Day) -> PartialDate:
    return asked_day(on)


def _timeline(d: Dossier, who: str, about: str) -> Timeline:
    """The answers by day for somebody who may have done nothing, or is asked about for the first time."""
    return memberships(d).of(about).timeline(_participant(d, who))


def standing(d: Dossier, participant: Id, treaty_or_amendment: Id, *, on: Day) -> Standing:
    """Where a participant stands towards a treaty or amendment on a day, with the acts and clauses behind it.

    What is not recorded is unknown and never "no": where participation is not recorded in full, for days after the
    records end, and where the answer turns on a day that is not known exactly.

    Args:
        d: the dossier.
        participant: the State or organisation.
        treaty_or_amendment: what it may be bound by.
        on: the day; of a month or year the answer is yes or no only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, a participant that is neither a State nor an organisation,
            and what is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    m = memberships(d).of(treaty_or_amendment)
    who = _participant(d, participant)
    day, window = asked_window(on)
    views = d.once(_Views)
    found = views.between(m, who, window)
    made = copy(found[0]) if len(found) == 1 else _over(found)
    object.__setattr__(made, "on", day)  # a copy that nobody has seen yet
    return made


def _participant(d: Dossier, asked: Id) -> str:
    """The id of what can take part in a treaty; silence would make anything else a participant that is not bound."""
    found = d[asked]
    if isinstance(found, State | Organisation):
        return found.id
    raise UnknownRecord(found.id, reason=f'"{found.id}" is neither a State nor an organisation')


class _Views:
    """The standings of a dossier by participant and stretch of days, but for the day itself; made when asked for."""

    def __init__(self, d: Dossier) -> None:
        self._dossier = d
        self._turns: dict[tuple[str, str], tuple[int, ...]] = {}
        self._made: dict[tuple[str, str, int], Standing] = {}

    def between(self, m: Membership, who: str, window: Window) -> list[Standing]:
        """The standings on the days of a window, each that differs from the one before it."""
        turns = self._turns.get((m.about, who))
        if turns is None:
            turns = self._turns[m.about, who] = tuple(_fine_turns(m, m.courses.get(who, NOTHING)))
        first, last = bisect_right(turns, window.first), bisect_right(turns, window.last)
        return [self._view(m, who, turns, place) for place in range(first, last + 1)]

    def _view(self, m: Membership, who: str, turns: tuple[int, ...], place: int) -> Standing:
        key = (m.about, who, place)
        if key not in self._made:
            day = turns[place - 1] if place else 1
            self._made[key] = _view(self._dossier, m, who, day)
        return self._made[key]


NOTHING = Course()


def _fine_turns(m: Membership, course: Course) -> list[int]:
    """Every day on which anything that a standing says can change."""
    windows = [m.entry.day, *(Window.of(act.day) for act in course.acts)]
    windows += [window for spell in course.spells for window in (spell.start, spell.end)]
    windows += [window for one in course.notices for window in (one.received, one.effect, one.pending_until)]
    days = {day for window in windows for day in (window.first, window.last) if day < NEVER.first}
    return sorted(days | ({m.until + 1} if m.until is not None else set()))


def _view(d: Dossier, m: Membership, who: str, day: int) -> Standing:
    """The standing on a day."""
    course = m.courses.get(who, NOTHING)
    answer = m.timeline(who).on(day)
    found = grounds(d, m, course, day, answer)
    spell, notice = found.spell, next(pending(course, day), None)
    acts = tuple(act.id for act in sorted(found.acts, key=made))
    return of_sound(
        Standing,
        participant=who,
        about=m.about,
        on=day_of(day),
        names=(d.label(who), d.label(m.about)),
        bound=answer,
        status=_status(course, day, answer),
        contracting=answer is not Ternary.YES and _is_contracting(course, day),
        refusing=answer is not Ternary.YES and _is_refusing(course, day),
        notice=None if notice is None else _as_pending(notice),
        since=None if spell is None else spell.start.day(),
        until=None if spell is None or spell.end == NEVER else _day_before(spell.end),
        turns=tuple(day_of(one) for window in turns_of(course, day) for one in (window.first, window.last)),
        acts=acts,
        readings=tuple(reading for act in found.acts for reading in act.readings if reading.field in _DAYS),
        records=(*acts, m.about),
        provisions=tuple(dict.fromkeys(found.provisions)),
        reasons=found.reasons,
        missing=found.missing,
        confidence=found.confidence,
        as_of=d.about.as_of,
    )


_DAYS = frozenset({"day", "effective"})


def _status(course: Course, day: int, answer: Ternary) -> Status | None:
    if answer is Ternary.UNKNOWN:
        return None
    if answer is Ternary.YES:
        return Status.PARTY
    ended = [spell for spell in course.spells if spell.end.passed_on(day) is Ternary.YES]
    if ended:
        left = ended[-1].left
        return Status.WITHDRAWN if left is not None and left.act is ActNature.WITHDRAWAL else Status.NON_PARTY
    signed = _has_done(course, SIGNATURES, day) and not _has_done(course, {ActNature.CESSATION}, day)
    return Status.SIGNATORY if signed else Status.NON_PARTY


def _has_done(course: Course, natures: Container[ActNature], day: int) -> bool:
    return any(act.act in natures and Window.of(act.day).passed_on(day) is Ternary.YES for act in course.acts)


def _is_contracting(course: Course, day: int) -> bool:
    every = (*course.spells, *course.vain)
    consented = (spell for spell in every if Window.of(spell.joined.day).passed_on(day) is Ternary.YES)
    return any(Ternary.YES not in (one.start.passed_on(day), one.end.passed_on(day)) for one in consented)


def _is_refusing(course: Course, day: int) -> bool:
    return _has_done(course, {ActNature.REFUSAL}, day) and not _is_contracting(course, day)


def _as_pending(notice: Notice) -> PendingNotice:
    effective = notice.effect.day() if notice.effect.first < NEVER.first else None
    back = None if notice.back is None else notice.back.id
    return PendingNotice(act=notice.act.id, received=notice.act.day, effective=effective, taken_back_by=back)


def _day_before(end: Window) -> PartialDate | None:
    return day_of(end.first - 1) if end.is_day else None


def _over(found: list[Standing]) -> Standing:
    """One standing for several stretches of days: what is the same on all of them, and else unknown."""
    first, last = found[0], found[-1]
    if all(one.bound is first.bound for one in found):
        status = first.status if all(one.status is first.status for one in found) else None
        return attrs.evolve(last, status=status)
    firsts = [Window.of(after.on).first for one, after in pairwise(found) if one.bound is not after.bound]
    reasons = ("The answer changes within the days asked about.", *last.reasons)
    return attrs.evolve(
        last,
        bound=Ternary.UNKNOWN,
        status=None,
        turns=tuple(day_of(day) for first in firsts for day in (first - 1, first)),
        reasons=reasons,
        confidence=None,
        missing=("one day",),
    )
