"""Why a participant is bound or not on a day: the acts it turns on, the clauses applied, and what is not known."""

from collections.abc import Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import at_most, lowest, sureness
from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.treaties.actions import CONSENT, taken_back_by
from intljustice.law.treaties.participation import (
    Notice,
    ParticipantHistory,
    PartyPeriod,
    leaving_provisions,
    provisions_of,
)
from intljustice.law.treaties.status_table import StatusTable
from intljustice.law.wording import act_in_words, cited, from_day
from intljustice.records.record import Record
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Confidence, Ternary


@attrs.frozen(kw_only=True)
class Grounds:
    """What an answer on a day rests on.

    Attributes:
        party_period: the time of being bound that the day lies in, or the last one before it; None where there is none.
        acts: the acts relied on.
        provisions: the clauses applied.
        reasons: why, in sentences.
        missing: what is not recorded.
        confidence: how sure the acts relied on are.
    """

    party_period: PartyPeriod | None = None
    acts: tuple[TreatyAction, ...] = ()
    provisions: tuple[Provision, ...] = ()
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    confidence: Confidence | None = None


def grounds(dossier: Dossier, m: StatusTable, course: ParticipantHistory, day: int, answer: Ternary) -> Grounds:
    """The grounds of an answer that has been found for a day."""
    if answer is Ternary.UNKNOWN:
        return _unknown(m, course, day)
    running = next((party_period for party_period in course.party_periods if party_period.on(day) is Ternary.YES), None)
    if running is not None:
        return _bound(m, course, running, day)
    ended = [party_period for party_period in course.party_periods if party_period.end.passed_on(day) is Ternary.YES]
    return _left(m, ended[-1]) if ended else _never_bound(dossier, m, course, day)


def _bound(m: StatusTable, course: ParticipantHistory, party_period: PartyPeriod, day: int) -> Grounds:
    provisions = provisions_of(attrs.evolve(party_period, left=None), m.clauses, m.entry)
    reasons = [f"Its {act_in_words(party_period.joined)} binds it {from_day(party_period.start)}{cited(provisions)}."]
    acts = [party_period.joined]
    sure = sureness(party_period.joined, "day")
    for notice in pending(course, day):
        acts.append(notice.act)
        clause = m.clauses.withdrawal
        leaving = () if clause is None or clause.provision is None else (clause.provision,)
        provisions += leaving
        reasons.append(_pending_sentence(notice, leaving))
    if not m.complete:
        sure = at_most(sure, Confidence.MEDIUM)
        reasons.append("Who takes part is not recorded in full: a later withdrawal would not be known.")
    return Grounds(
        party_period=party_period, acts=tuple(acts), provisions=provisions, reasons=tuple(reasons), confidence=sure
    )


def _pending_sentence(notice: Notice, provisions: tuple[Provision, ...]) -> str:
    if notice.effect.first >= NEVER.first:
        return f"Its {act_in_words(notice.act)} has no effect{cited(provisions)}."
    first = day_of(notice.effect.first)
    back = "" if notice.back is None else f", and is later taken back by the {act_in_words(notice.back)}"
    return f"Its {act_in_words(notice.act)} cannot take effect before {first}{cited(provisions)}{back}."


def _left(m: StatusTable, party_period: PartyPeriod) -> Grounds:
    provisions = provisions_of(party_period, m.clauses, m.entry)
    how = "the treaty ended" if party_period.left is None else f"its {act_in_words(party_period.left)} took effect"
    reasons = (
        f"Its {act_in_words(party_period.joined)} bound it {from_day(party_period.start)}.",
        f"It is no longer bound {from_day(party_period.end)}: {how}{cited(leaving_provisions(party_period, m.clauses))}.",
    )
    acts = (party_period.joined,) if party_period.left is None else (party_period.joined, party_period.left)
    sure = lowest(sureness(act, "day") for act in acts)
    return Grounds(party_period=party_period, acts=acts, provisions=provisions, reasons=reasons, confidence=sure)


def _never_bound(dossier: Dossier, m: StatusTable, course: ParticipantHistory, day: int) -> Grounds:
    """Not bound yet, only signed, or nothing done: silence is an answer, as everything up to a day is recorded."""
    about = dossier[m.about]
    acts = [act for act in course.acts if DayRange.of(act.day).passed_on(day) is Ternary.YES]
    reasons = [_act_sentence(act, course) for act in acts if act.act is not ActNature.WITHDRAWAL_OF_INSTRUMENT]
    provisions: tuple[Provision, ...] = ()
    every = (*course.party_periods, *course.vain)
    coming = next((one for one in every if one.joined in acts and one.end.passed_on(day) is not Ternary.YES), None)
    if coming is not None:
        provisions = provisions_of(attrs.evolve(coming, left=None), m.clauses, m.entry)
        reasons += _coming_sentences(about, coming, cited(provisions))
    elif m.until is not None and (acts or m.entry.day.last <= day):
        told_none = "no act of consent stands" if acts else "no act of its is recorded"
        reasons.append(f"Everything up to {day_of(m.until)} is recorded, and {told_none}.")
    else:
        since = "not in force" if m.entry.day.first >= NEVER.first else f"in force only {from_day(m.entry.day)}"
        reasons.append(f"The {about.kind} is {since}.")
    sure = [sureness(act, "day") for act in acts]
    sure += [] if coming is not None and coming.start.first < NEVER.first else [_sureness_of_silence(about)]
    return Grounds(acts=tuple(acts), provisions=provisions, reasons=tuple(reasons), confidence=lowest(sure))


def _coming_sentences(about: Record, coming: PartyPeriod, clauses: str) -> Iterator[str]:
    """From when a consent binds that does not bind yet; nothing on one that is taken back, as its act says that."""
    if coming.start.first >= NEVER.first:
        yield f"The {about.kind} is not in force{clauses}."
    elif coming.start.first < coming.end.last:
        yield f"It is bound only {from_day(coming.start)}{clauses}."
    elif coming.left is None or coming.left.act is not ActNature.WITHDRAWAL_OF_INSTRUMENT:
        how = "the treaty ends" if coming.left is None else f"its {act_in_words(coming.left)} takes effect"
        yield f"It would be bound only {from_day(coming.start)}{clauses}, and {how} before."


def _sureness_of_silence(about: Record) -> Confidence | None:
    return sureness(about, "participation")


def _act_sentence(act: TreatyAction, course: ParticipantHistory) -> str:
    back = taken_back_by(act, course.acts, ActNature.WITHDRAWAL_OF_INSTRUMENT) if act.act in CONSENT else None
    if back is None:
        return f"There is its {act_in_words(act)}."
    return f"Its {act_in_words(act)} was taken back on {back.day}, before it had effect."


def pending(course: ParticipantHistory, day: int) -> Iterator[Notice]:
    """The notices that have been received by a day and have neither taken effect nor been taken back."""
    for notice in course.notices:
        if notice.received.passed_on(day) is Ternary.YES and notice.pending_until.passed_on(day) is not Ternary.YES:
            yield notice


def _unknown(m: StatusTable, course: ParticipantHistory, day: int) -> Grounds:
    if m.until is not None and day > m.until:
        reasons = (f"The records end on {day_of(m.until)}.",)
        return Grounds(acts=course.acts, reasons=reasons, missing=(f"acts after {day_of(m.until)}",))
    turning = [party_period for party_period in course.party_periods if party_period.on(day) is Ternary.UNKNOWN]
    if turning:
        return Grounds(
            acts=tuple(
                act for party_period in turning for act in (party_period.joined, party_period.left) if act is not None
            ),
            reasons=tuple(_turning_sentence(party_period, day) for party_period in turning),
            missing=tuple(_turning_missing(party_period, day) for party_period in turning),
        )
    last = f" Its last recorded act is the {act_in_words(course.acts[-1])}." if course.acts else ""
    reason = f"Who takes part is not recorded in full, so that silence is no answer.{last}"
    return Grounds(acts=course.acts[-1:], reasons=(reason,), missing=("a full record of participation",))


def _turning_sentence(party_period: PartyPeriod, day: int) -> str:
    if party_period.start.passed_on(day) is Ternary.UNKNOWN:
        return f"Its {act_in_words(party_period.joined)} binds it {from_day(party_period.start)}."
    how = "The treaty ends" if party_period.left is None else f"Its {act_in_words(party_period.left)} takes effect"
    return f"{how} {from_day(party_period.end)}."


def _turning_missing(party_period: PartyPeriod, day: int) -> str:
    act = party_period.joined if party_period.start.passed_on(day) is Ternary.UNKNOWN else party_period.left
    return "the day on which the treaty ends" if act is None else f"the exact day of {act.id}"


def change_days_of(course: ParticipantHistory, day: int) -> tuple[DayRange, ...]:
    """The windows in which the answer on a day turns."""
    day_ranges = (
        day_range for party_period in course.party_periods for day_range in (party_period.start, party_period.end)
    )
    return tuple(day_range for day_range in day_ranges if day_range.passed_on(day) is Ternary.UNKNOWN)
