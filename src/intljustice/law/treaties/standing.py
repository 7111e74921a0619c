"""Whether a participant is bound by a treaty or amendment on a day, and by which acts."""

from bisect import bisect_right
from collections.abc import Container, Iterator
from copy import copy
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.answers import Answer, as_given_day, as_ternary, asked_day, asked_day_range
from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.treaties.actions import SIGNATURES, made
from intljustice.law.treaties.index import StatusTables, status_tables
from intljustice.law.treaties.participation import Notice, ParticipantHistory, Timeline
from intljustice.law.treaties.reasons import change_days_of, grounds, pending
from intljustice.law.treaties.status_table import StatusTable
from intljustice.model.fields import read_optional
from intljustice.model.references import Id, Kinds, as_id, as_optional_id
from intljustice.model.structure import Structure, of_sound
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import Organisation, State
from intljustice.records.treaty_actions import ActNature
from intljustice.values.citations import Reading, as_readings
from intljustice.values.converters import as_day, as_ids
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ternary import Ternary

ActId = Annotated[str, Kinds("treaty-action")]
ParticipantId = Annotated[str, Kinds("state", "organisation")]


class TreatyStatus(Vocabulary):
    """Where a participant stands towards a treaty."""

    NON_PARTY = (
        "non_party",
        "Neither signed nor bound: it may have joined and not be bound yet, or it or the treaty has ended.",
    )
    SIGNATORY = "signatory", "Signed, and not bound."
    PARTY = "party", "Bound by it."
    WITHDRAWN = "withdrawn", "No longer bound, from the day on which its withdrawal took effect."


def as_treaty_status(value: TreatyStatus | str | None) -> TreatyStatus | None:
    """The status that is spelled so."""
    return read_optional(TreatyStatus, value)


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
    status: TreatyStatus | None = attrs.field(default=None, converter=as_treaty_status)
    contracting: bool = False
    refusing: bool = False
    notice: PendingNotice | None = None
    since: PartialDate | None = attrs.field(default=None, converter=as_day)
    until: PartialDate | None = attrs.field(default=None, converter=as_day)
    change_days: tuple[PartialDate, ...] = ()
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


def is_bound(dossier: Dossier, participant: Id, treaty_or_amendment: Id, *, on: Day) -> Ternary:
    """Whether a participant is bound on a day: `standing` without the reasons, as fast as a look-up can be.

    Args:
        dossier: the dossier.
        participant: the State or organisation.
        treaty_or_amendment: what it may be bound by.
        on: the day; of a month or year the answer is yes or no only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, a participant that is neither a State nor an organisation,
            and what is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    try:
        timeline = dossier.once(StatusTables).timelines[treaty_or_amendment][participant]  # type: ignore[index] # or KeyError
    except KeyError:
        timeline = _timeline(dossier, as_id(participant), as_id(treaty_or_amendment))
    day = on if type(on) is PartialDate else _parsed(on)
    change_days = timeline.change_days
    place = bisect_right(change_days, day._first)
    if day._first != day._last and bisect_right(change_days, day._last) != place:
        return Ternary.UNKNOWN
    return timeline.answers[place]


@lru_cache(maxsize=1 << 15)
def _parsed(on: Day) -> PartialDate:
    return asked_day(on)


def _timeline(dossier: Dossier, who: str, about: str) -> Timeline:
    """The answers by day for somebody who may have done nothing, or is asked about for the first time."""
    return status_tables(dossier).of(about).timeline(_participant(dossier, who))


def standing(dossier: Dossier, participant: Id, treaty_or_amendment: Id, *, on: Day) -> Standing:
    """Where a participant stands towards a treaty or amendment on a day, with the acts and clauses behind it.

    What is not recorded is unknown and never "no": where participation is not recorded in full, for days after the
    records end, and where the answer turns on a day that is not known exactly.

    Args:
        dossier: the dossier.
        participant: the State or organisation.
        treaty_or_amendment: what it may be bound by.
        on: the day; of a month or year the answer is yes or no only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, a participant that is neither a State nor an organisation,
            and what is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    m = status_tables(dossier).of(treaty_or_amendment)
    who = _participant(dossier, participant)
    day, day_range = asked_day_range(on)
    views = dossier.once(_Views)
    found = views.between(m, who, day_range)
    made = copy(found[0]) if len(found) == 1 else _over(found)
    object.__setattr__(made, "on", day)  # a copy that nobody has seen yet
    return made


def _participant(dossier: Dossier, asked: Id) -> str:
    """The id of what can take part in a treaty; silence would make anything else a participant that is not bound."""
    found = dossier[asked]
    if isinstance(found, State | Organisation):
        return found.id
    raise UnknownRecord(found.id, reason=f'"{found.id}" is neither a State nor an organisation')


class _Views:
    """The standings of a dossier by participant and stretch of days, but for the day itself; made when asked for."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._turns: dict[tuple[str, str], tuple[int, ...]] = {}
        self._made: dict[tuple[str, str, int], Standing] = {}

    def between(self, m: StatusTable, who: str, day_range: DayRange) -> list[Standing]:
        """The standings on the days of a window, each that differs from the one before it."""
        change_days = self._turns.get((m.about, who))
        if change_days is None:
            change_days = self._turns[m.about, who] = tuple(_fine_turns(m, m.courses.get(who, NOTHING)))
        first, last = bisect_right(change_days, day_range.first), bisect_right(change_days, day_range.last)
        return [self._view(m, who, change_days, place) for place in range(first, last + 1)]

    def _view(self, m: StatusTable, who: str, change_days: tuple[int, ...], place: int) -> Standing:
        key = (m.about, who, place)
        if key not in self._made:
            day = change_days[place - 1] if place else 1
            self._made[key] = _view(self._dossier, m, who, day)
        return self._made[key]


NOTHING = ParticipantHistory()


def _fine_turns(m: StatusTable, course: ParticipantHistory) -> list[int]:
    """Every day on which anything that a standing says can change."""
    day_ranges = [m.entry.day, *(DayRange.of(act.day) for act in course.acts)]
    day_ranges += [
        day_range for party_period in course.party_periods for day_range in (party_period.start, party_period.end)
    ]
    day_ranges += [day_range for one in course.notices for day_range in (one.received, one.effect, one.pending_until)]
    days = {day for day_range in day_ranges for day in (day_range.first, day_range.last) if day < NEVER.first}
    return sorted(days | ({m.until + 1} if m.until is not None else set()))


def _view(dossier: Dossier, m: StatusTable, who: str, day: int) -> Standing:
    """The standing on a day."""
    course = m.courses.get(who, NOTHING)
    answer = m.timeline(who).on(day)
    found = grounds(dossier, m, course, day, answer)
    party_period, notice = found.party_period, next(pending(course, day), None)
    acts = tuple(act.id for act in sorted(found.acts, key=made))
    return of_sound(
        Standing,
        participant=who,
        about=m.about,
        on=day_of(day),
        names=(dossier.label(who), dossier.label(m.about)),
        bound=answer,
        status=_status(course, day, answer),
        contracting=answer is not Ternary.YES and _is_contracting(course, day),
        refusing=answer is not Ternary.YES and _is_refusing(course, day),
        notice=None if notice is None else _as_pending(notice),
        since=None if party_period is None else party_period.start.day(),
        until=None if party_period is None or party_period.end == NEVER else _day_before(party_period.end),
        change_days=tuple(
            day_of(one) for day_range in change_days_of(course, day) for one in (day_range.first, day_range.last)
        ),
        acts=acts,
        readings=tuple(reading for act in found.acts for reading in act.readings if reading.field in _DAYS),
        records=(*acts, m.about),
        provisions=tuple(dict.fromkeys(found.provisions)),
        reasons=found.reasons,
        missing=found.missing,
        confidence=found.confidence,
        as_of=dossier.about.as_of,
    )


_DAYS = frozenset({"day", "effective"})


def _status(course: ParticipantHistory, day: int, answer: Ternary) -> TreatyStatus | None:
    if answer is Ternary.UNKNOWN:
        return None
    if answer is Ternary.YES:
        return TreatyStatus.PARTY
    ended = [party_period for party_period in course.party_periods if party_period.end.passed_on(day) is Ternary.YES]
    if ended:
        left = ended[-1].left
        return (
            TreatyStatus.WITHDRAWN if left is not None and left.act is ActNature.WITHDRAWAL else TreatyStatus.NON_PARTY
        )
    signed = _has_done(course, SIGNATURES, day) and not _has_done(course, {ActNature.CESSATION}, day)
    return TreatyStatus.SIGNATORY if signed else TreatyStatus.NON_PARTY


def _has_done(course: ParticipantHistory, natures: Container[ActNature], day: int) -> bool:
    return any(act.act in natures and DayRange.of(act.day).passed_on(day) is Ternary.YES for act in course.acts)


def _is_contracting(course: ParticipantHistory, day: int) -> bool:
    every = (*course.party_periods, *course.vain)
    consented = (
        party_period for party_period in every if DayRange.of(party_period.joined.day).passed_on(day) is Ternary.YES
    )
    return any(Ternary.YES not in (one.start.passed_on(day), one.end.passed_on(day)) for one in consented)


def _is_refusing(course: ParticipantHistory, day: int) -> bool:
    return _has_done(course, {ActNature.REFUSAL}, day) and not _is_contracting(course, day)


def _as_pending(notice: Notice) -> PendingNotice:
    effective = notice.effect.day() if notice.effect.first < NEVER.first else None
    back = None if notice.back is None else notice.back.id
    return PendingNotice(act=notice.act.id, received=notice.act.day, effective=effective, taken_back_by=back)


def _day_before(end: DayRange) -> PartialDate | None:
    return day_of(end.first - 1) if end.is_day else None


def _over(found: list[Standing]) -> Standing:
    """One standing for several stretches of days: what is the same on all of them, and else unknown."""
    first, last = found[0], found[-1]
    if all(one.bound is first.bound for one in found):
        status = first.status if all(one.status is first.status for one in found) else None
        return attrs.evolve(last, status=status)
    firsts = [DayRange.of(after.on).first for one, after in pairwise(found) if one.bound is not after.bound]
    reasons = ("The answer changes within the days asked about.", *last.reasons)
    return attrs.evolve(
        last,
        bound=Ternary.UNKNOWN,
        status=None,
        change_days=tuple(day_of(day) for first in firsts for day in (first - 1, first)),
        reasons=reasons,
        confidence=None,
        missing=("one day",),
    )
