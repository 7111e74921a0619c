"""Standing: the answer on whether a participant is bound by a treaty or amendment on a day, and by which acts."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from typing import Any, ClassVar, Self

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.answer_parts import AnswerPart, alike, in_words
from intljustice.law.answers import Answer, agreed, any_of, asked_day, beyond, last_recorded
from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.readings import contesting
from intljustice.law.support import answered
from intljustice.law.treaties.actions import BINDING, SIGNATURES, act_order
from intljustice.law.treaties.consulted import acts_consulted
from intljustice.law.treaties.index import StatusTables, status_tables
from intljustice.law.treaties.missing import missing_for_status
from intljustice.law.treaties.participation import Notice, ParticipantHistory, PartyPeriod, Timeline
from intljustice.law.treaties.predecessors import continuing_state, days_of_succession
from intljustice.law.treaties.published import effect_published_otherwise, entry_published_otherwise
from intljustice.law.treaties.reasons import Grounds, grounds, last_ended, pending_notices, undecided_changes
from intljustice.law.treaties.status_table import StatusTable
from intljustice.law.wording import act_in_words, one_day_of
from intljustice.model.given import Given
from intljustice.model.references import Id, as_id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import Organisation, State
from intljustice.records.treaty_actions import ActNature
from intljustice.values.citations import Reading
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import ActId, ParticipantId, TreatyOrAmendmentId
from intljustice.values.ternary import Ternary


class TreatyStatus(Vocabulary):
    """Where a participant stands towards a treaty."""

    NON_PARTY = (
        "non_party",
        "Neither signed nor bound, and without consent that waits to have effect; it or the treaty may have ended.",
    )
    SIGNATORY = "signatory", "Signed, and has not expressed its consent to be bound."
    CONTRACTING = "contracting", "Has expressed its consent to be bound, and is not bound yet."
    PARTY = "party", "Bound by it."
    WITHDRAWN = "withdrawn", "No longer bound, from the day on which its withdrawal took effect."


@attrs.frozen(kw_only=True, weakref_slot=False)
class PendingNotice(Structure):
    """A notification of withdrawal that has been received and has not taken effect.

    Attributes:
        act: the notification.
        received: the day on which the depositary received it.
        effective: the first day on which its author would no longer be bound; None where that day is not known.
        taken_back_by: the act that later revokes it; None where none is recorded.
    """

    act: ActId
    received: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    effective: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    taken_back_by: ActId | None = attrs.field(default=None, converter=Given[Id | None])


@attrs.frozen(kw_only=True, weakref_slot=False)
class StandingPart(AnswerPart):
    """Days on which a participant stands in the same way towards a treaty or amendment.

    Attributes:
        start: the first of them.
        end: the last of them, included.
        bound: whether it is bound on these days.
        status: its status; None where that is unknown.
    """

    bound: Ternary = attrs.field(converter=Given[Ternary | str])
    status: TreatyStatus | None = attrs.field(default=None, converter=Given[TreatyStatus | str | None])

    @property
    def answer_in_words(self) -> str:
        """Whether it is bound, with its status: "not bound (withdrawn)"."""
        bound = {Ternary.YES: "bound", Ternary.NO: "not bound", Ternary.UNKNOWN: "unknown"}[self.bound]
        return bound if self.status is None else f"{bound} ({self.status.replace('_', ' ')})"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Standing(Answer):
    """Whether a participant is bound by a treaty or amendment on a day.

    Attributes:
        participant: the State or organisation asked about.
        about: the treaty or amendment.
        on: the day asked about.
        names: the names of the two, for the sentences.
        bound: whether the participant is bound on that day.
        status: its status towards the treaty; None where that is unknown. A State that was part of another one then is
            bound where that one is, and was no party itself.
        refusing: whether, having signed, it has given notice that it does not intend to become a party (Vienna
            Convention on the Law of Treaties, article 18(a)).
        notice: its notification of withdrawal that is pending on that day.
        since: for a participant that is or was bound, the first day by the consent that binds it or bound it last; None
            where that day is not known.
        until: the last day on which it is bound, included; None where none is known.
        changes_on: where days that are not known exactly leave the answer unknown, the first and the last day on which
            it may change; where it or the status changes within the days asked about, each day from which it does.
        parts: where a month or a year is asked about, how it stands on which of its days, in order; together they are
            all days asked about. The answer itself is what holds on all of them.
        acts: the acts on which the answer rests, in the order in which they were made.
        readings: what other sources say of the days of these acts.
    """

    kind: ClassVar[str] = "standing"

    participant: ParticipantId
    about: TreatyOrAmendmentId
    on: PartialDate = attrs.field(converter=Given[Day])
    names: tuple[str, ...] = ()
    bound: Ternary = attrs.field(converter=Given[Ternary | str])
    status: TreatyStatus | None = attrs.field(default=None, converter=Given[TreatyStatus | str | None])
    refusing: bool = False
    notice: PendingNotice | None = None
    since: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    until: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    changes_on: tuple[PartialDate, ...] = attrs.field(default=(), converter=Given[Iterable[Day]])
    parts: tuple[StandingPart, ...] = attrs.field(default=(), converter=Given[Iterable[StandingPart]])
    acts: tuple[ActId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=Given[Iterable[Reading]])

    @property
    def conclusion(self) -> object:
        """Whether it is bound, and its status; None where it is not known whether it is bound."""
        return None if self.bound is Ternary.UNKNOWN else (self.bound, self.status)

    def open_between(self, others: Iterable[Any]) -> Self:
        """Unknown, where the others say otherwise whether it is bound; else bound or not, with its status unknown."""
        bound = agreed({self.bound, *(other.bound for other in others)})
        return attrs.evolve(self, bound=bound, status=None, since=None, until=None)

    def sentences(self) -> Iterator[str]:
        """Whether the participant is bound on the day, then the reasons."""
        participant, about = self.names or (self.participant, self.about)
        differs = len({part.bound for part in self.parts}) > 1
        yield {
            Ternary.YES: f"{participant} is bound by {about} on {self.on}.",
            Ternary.NO: f"{participant} is not bound by {about} on {self.on}.",
            Ternary.UNKNOWN: f"Whether {participant} is bound by {about} on {self.on} "
            f"{'depends on the day' if differs else 'is unknown'}.",
        }[self.bound]
        yield from in_words(self.parts)
        yield from super().sentences()


def is_bound(dossier: Dossier, participant: Id, treaty_or_amendment: Id, *, on: Day) -> Ternary:
    """Whether a participant is bound on a day: `standing(...).bound`, by one look-up in a status table.

    It takes the arguments of `standing`, and raises the same errors.
    """
    # A participant asked about before, of which no other readings are recorded, is found at once.
    try:
        timeline = dossier.once(StatusTables).timelines[treaty_or_amendment][participant]  # type: ignore[index] # or KeyError
    except KeyError:
        tables, about = status_tables(dossier), as_id(treaty_or_amendment)
        table, who = tables.of(about), _checked_participant(dossier, participant)
        acts = (dossier[known] for known in _acts_consulted(dossier, about, who) if known in dossier)
        if any(contesting(dossier, act) for act in acts):
            return standing(dossier, who, about, on=on).bound
        timeline = tables.timelines.setdefault(about, {})[who] = table.timeline(who)
    day = on if type(on) is PartialDate else asked_day(on)
    change_days = timeline.change_days
    place = bisect_right(change_days, day._first)
    if day._first != day._last and bisect_right(change_days, day._last) != place:
        return Ternary.UNKNOWN
    return timeline.answers[place]


def standing(dossier: Dossier, participant: Id, treaty_or_amendment: Id, *, on: Day) -> Standing:
    """Where a participant stands towards a treaty or amendment on a day, with the acts and clauses behind it.

    What is not recorded is unknown and never "no": where participation is not recorded in full, and where the
    answer depends on a day that is not known exactly. For a day after the records end it is what follows from them with
    pending notices taking effect; it says so, and has no confidence.

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
    about = as_id(treaty_or_amendment)
    asked = partial(_standing, participant=as_id(participant), about=about, on=asked_day(on))
    return answered(dossier, asked, _consulted, about=about)


def _consulted(dossier: Dossier, answer: Standing) -> Iterator[str]:
    """The records that can bear on a standing."""
    return _acts_consulted(dossier, answer.about, answer.participant)


def _acts_consulted(dossier: Dossier, about: str, participant: str) -> Iterator[str]:
    """The acts that can bear on where a participant stands: its own, and those of a State of which it was a part."""
    whole = (continuing_state(dossier, participant, day - 1) for day in days_of_succession(dossier, participant))
    return acts_consulted(dossier, about, {participant, *whole}, natures=BINDING | SIGNATURES)


def _standing(dossier: Dossier, participant: str, about: str, on: PartialDate) -> Standing:
    """The standing by what is recorded, whatever other sources say."""
    table = status_tables(dossier).of(about)
    who = _checked_participant(dossier, participant)
    day, day_range = on, DayRange.of(on)
    standings = [_followed_on(dossier, table, who, first) for first in _days_to_ask(dossier, table, who, day_range)]
    answer = standings[0] if len(standings) == 1 else _combined(standings, day)
    if not day_range.is_day:
        parts = tuple(_parts(standings, day_range.last))
        changes_on = tuple(part.start for part in parts[1:]) or answer.changes_on
        answer = attrs.evolve(answer, parts=parts, changes_on=changes_on)
    end = table.timeline(who).end_before(day_range.last, last_recorded(dossier, "treaties"))
    if end is not None:
        answer = attrs.evolve(
            answer,
            reasons=(*answer.reasons, beyond(end)),
            beyond_records=True,
        )
    return answer if answer.on == day else attrs.evolve(answer, on=day)


def _checked_participant(dossier: Dossier, asked: Id) -> str:
    """The id of a State or organisation; anything else would be answered like a participant without any act."""
    record = dossier[asked]
    if isinstance(record, State | Organisation):
        return record.id
    raise UnknownRecord(record.id, reason=f'"{record.id}" is neither a State nor an organisation')


def _days_to_ask(dossier: Dossier, table: StatusTable, who: str, day_range: DayRange) -> list[int]:
    """The first of the days asked about, and each later one on which anything in the standing can change."""
    starts = sorted({day for day in days_of_succession(dossier, who) if day_range.first < day <= day_range.last})
    days = [day_range.first, *starts]
    for first, last in zip(days[:], (*(start - 1 for start in starts), day_range.last), strict=True):
        acting = continuing_state(dossier, who, first)
        history = table.histories.get(acting, ParticipantHistory())
        days += _changes_within(table, history, table.own_timeline(acting), DayRange(first, last))
    return sorted(days)


def _followed_on(dossier: Dossier, table: StatusTable, participant: str, day: int) -> Standing:
    """The standing of a participant on one day; of a State that was part of another, what bound that one bound it."""
    acting = continuing_state(dossier, participant, day)
    if acting == participant:
        return _standing_on(dossier, table, participant, day)
    standing = _standing_on(dossier, table, acting, day)
    name, whole = dossier.label(participant), dossier.label(acting)
    return attrs.evolve(
        standing,
        participant=participant,
        names=(name, dossier.label(table.about)),
        status=None if standing.status is None else TreatyStatus.NON_PARTY,
        since=None,
        until=None,
        reasons=(f"On {day_of(day)} {name} was part of {whole}, and of that it holds:", *standing.reasons),
        records=(*standing.records, participant, acting),
    )


def _changes_within(table: StatusTable, history: ParticipantHistory, line: Timeline, day_range: DayRange) -> list[int]:
    """The days after the first of a range on which anything in a standing can change, in order."""
    ranges = [table.entry.day, *(DayRange.of(act.day) for act in history.acts)]
    periods = (*history.party_periods, *history.ineffective)
    ranges += [each for period in periods for each in (period.start, period.end)]
    ranges += [each for notice in history.notices for each in (notice.received, notice.effect, notice.pending_until)]
    days = {day for each in ranges for day in (each.first, each.last)}
    days.update(line.change_days)
    return sorted(day for day in days if day_range.first < day <= day_range.last)


def _standing_on(dossier: Dossier, table: StatusTable, participant: str, day: int) -> Standing:
    """The standing of a participant on one day by its own acts."""
    history, line = table.histories.get(participant, ParticipantHistory()), table.own_timeline(participant)
    answer = line.on(day)
    why = grounds(dossier, table, participant, day)
    status = _status(table, participant, history, day, answer)
    notice = next(pending_notices(history, day), None)
    acts = tuple(act.id for act in sorted(why.acts, key=act_order))
    period = why.party_period
    return Standing(
        participant=participant,
        about=table.about,
        on=day_of(day),
        names=(dossier.label(participant), dossier.label(table.about)),
        bound=answer,
        status=status,
        refusing=answer is not Ternary.YES and _is_refusing(history, day),
        notice=None if notice is None else _as_pending(notice),
        since=None if period is None else period.start.day(),
        until=None if period is None else _last_day(history, period),
        changes_on=tuple(
            day_of(edge) for change in undecided_changes(history, day) for edge in (change.first, change.last)
        ),
        acts=acts,
        readings=tuple(reading for act in why.acts for reading in act.readings if reading.field in _DAYS),
        records=(*acts, table.about),
        provisions=tuple(dict.fromkeys(why.provisions)),
        reasons=(*why.reasons, *_published_otherwise(dossier, table, why, day)),
        missing=why.missing or (missing_for_status(table, participant, day) if status is None else ()),
        as_of=dossier.about.as_of_for("treaties"),
    )


_DAYS = frozenset({"day", "effective"})


def _published_otherwise(dossier: Dossier, table: StatusTable, why: Grounds, day: int) -> Iterator[str]:
    """That a day on which the answer rests is published otherwise than it follows from the clause and the acts."""
    for act in why.acts:
        difference = effect_published_otherwise(dossier, act)
        if difference is not None:
            yield f"The effect of its {act_in_words(act)} is {difference}, which counts."
    entry = entry_published_otherwise(dossier, table.about, table.clauses.entry_into_force, table.entry)
    if entry is None:
        return
    is_start = why.party_period is not None and why.party_period.start == entry.computed
    if is_start or DayRange.of(entry.published).passed_on(day) is not entry.computed.passed_on(day):
        yield f"The entry into force is {entry}, which counts."


def _status(
    table: StatusTable, participant: str, history: ParticipantHistory, day: int, answer: Ternary
) -> TreatyStatus | None:
    """The status towards a treaty; a State that ceased to exist is neither a signatory nor withdrawn."""
    if answer is Ternary.YES:
        return TreatyStatus.PARTY
    if answer is Ternary.UNKNOWN or table.is_open(participant, day):
        return None
    contracting = _is_contracting(history, day)
    if contracting is not Ternary.NO:
        return TreatyStatus.CONTRACTING if contracting is Ternary.YES else None
    ended = last_ended(history, day)
    if ended is not None:
        withdrew = ended.left is not None and ended.left.act is ActNature.WITHDRAWAL
        return TreatyStatus.WITHDRAWN if withdrew else TreatyStatus.NON_PARTY
    signed = _has_made(history, SIGNATURES, day) and not _has_made(history, {ActNature.CESSATION}, day)
    return TreatyStatus.SIGNATORY if signed else TreatyStatus.NON_PARTY


def _has_made(history: ParticipantHistory, natures: Collection[ActNature], day: int) -> bool:
    """Whether an act of one of these natures was surely made by a day."""
    return any(act.act in natures and DayRange.of(act.day).passed_on(day) is Ternary.YES for act in history.acts)


def _is_contracting(history: ParticipantHistory, day: int) -> Ternary:
    """Whether consent was expressed by a day and does not bind yet (Vienna Convention, article 2(1)(f)).

    No longer where it was taken back, or where its author or the treaty ended before it could bind; unknown where it is
    not known whether it was taken back by then. Consent of a day that is not known, or that may bind, does not count.
    """
    return any_of(
        Ternary.of(DayRange.of(period.joined.day).passed_on(day) is Ternary.YES)
        & Ternary.of(period.start.passed_on(day) is not Ternary.YES)
        & Ternary.of(period.end.passed_on(day) is not Ternary.YES)
        & ~(Ternary.NO if period.back is None else DayRange.of(period.back.day).passed_on(day))
        for period in (*history.party_periods, *history.ineffective)
    )


def _last_day(history: ParticipantHistory, period: PartyPeriod) -> PartialDate | None:
    """The last day of a party period and of those that follow on it without a gap; None where there is none."""
    end = period.end
    for later in history.party_periods:
        end = later.end if later.start == end and end.is_day else end
    return day_of(end.first - 1) if end.is_day and end != NEVER else None


def _is_refusing(history: ParticipantHistory, day: int) -> bool:
    return _has_made(history, {ActNature.REFUSAL}, day) and _is_contracting(history, day) is Ternary.NO


def _as_pending(notice: Notice) -> PendingNotice:
    effective = notice.effect.day() if notice.effect.first < NEVER.first else None
    back = None if notice.back is None else notice.back.id
    return PendingNotice(act=notice.act.id, received=notice.act.day, effective=effective, taken_back_by=back)


def _parts(standings: list[Standing], last: int) -> Iterator[StandingPart]:
    """How the participant stands on which days, from the standings on the first days of stretches."""
    found = [(DayRange.of(standing.on).first, (standing.bound, standing.status)) for standing in standings]
    for start, end, (bound, status) in alike(found, last):
        yield StandingPart(start=start, end=end, bound=bound, status=status)


def _combined(standings: list[Standing], on: PartialDate) -> Standing:
    """One standing for several stretches of days: what is the same on all of them; what differs is unknown."""
    first, last = standings[0], standings[-1]
    missing = tuple(dict.fromkeys(fact for standing in standings for fact in standing.missing))
    if all(standing.bound is first.bound for standing in standings):
        same_status = all(standing.status is first.status for standing in standings)
        missing = missing if same_status else (one_day_of(on), *missing)
        return attrs.evolve(last, status=first.status if same_status else None, missing=missing)
    return attrs.evolve(
        last,
        bound=Ternary.UNKNOWN,
        status=None,
        missing=(one_day_of(on), *missing),
    )
