"""Grounds: the acts, clauses and sentences that show why a participant is bound on a day or not, or what is missing."""

from collections.abc import Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.treaties.actions import CONSENT, taken_back_by
from intljustice.law.treaties.missing import is_of_silence, missing_for_standing
from intljustice.law.treaties.participation import (
    Notice,
    ParticipantHistory,
    PartyPeriod,
    Timeline,
    provisions_of,
    provisions_of_withdrawal,
)
from intljustice.law.treaties.status_table import StatusTable
from intljustice.law.wording import act_in_words, cited, from_day
from intljustice.records.record import Record
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


@attrs.frozen(kw_only=True)
class Grounds:
    """What the answer on one day rests on.

    Attributes:
        party_period: the party period in which the day lies, else the last one before it; None where there is none.
        acts: the acts relied on.
        provisions: the clauses applied.
        reasons: why the answer is so, in sentences.
        missing: what is not recorded.
    """

    party_period: PartyPeriod | None = None
    acts: tuple[TreatyAction, ...] = ()
    provisions: tuple[Provision, ...] = ()
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def grounds(dossier: Dossier, table: StatusTable, participant: str, day: int) -> Grounds:
    """The grounds of the answer for a participant and a day that a status table gives."""
    history, line = table.histories.get(participant, ParticipantHistory()), table.own_timeline(participant)
    if line.on(day) is Ternary.UNKNOWN and table.is_open(participant, day, of_what_binds=True):
        return _taken_out(history, missing_for_standing(dossier, table, participant, day))
    if line.on(day) is Ternary.UNKNOWN:
        return _unknown(history, day, missing_for_standing(dossier, table, participant, day))
    running = next((period for period in history.party_periods if period.on(day) is Ternary.YES), None)
    if running is not None:
        return _bound(table, history, line, running, day)
    ended = last_ended(history, day)
    return _never_bound(dossier, table, history, day) if ended is None else _no_longer_bound(table, ended)


def last_ended(history: ParticipantHistory, day: int) -> PartyPeriod | None:
    """The last party period that has surely ended by a day."""
    ended = [period for period in history.party_periods if period.end.passed_on(day) is Ternary.YES]
    return ended[-1] if ended else None


def pending_notices(history: ParticipantHistory, day: int) -> Iterator[Notice]:
    """The notices that have been received by a day and have neither taken effect nor been revoked."""
    for notice in history.notices:
        if notice.received.passed_on(day) is Ternary.YES and notice.pending_until.passed_on(day) is not Ternary.YES:
            yield notice


def undecided_changes(history: ParticipantHistory, day: int) -> Iterator[DayRange]:
    """The starts and ends of party periods of which it is not known whether they have come by a day."""
    for period in history.party_periods:
        for change in (period.start, period.end):
            if change.passed_on(day) is Ternary.UNKNOWN:
                yield change


def _bound(table: StatusTable, history: ParticipantHistory, line: Timeline, period: PartyPeriod, day: int) -> Grounds:
    """Bound: by the act that began the running period, with each notice of withdrawal that is pending."""
    provisions = provisions_of(attrs.evolve(period, left=None), table.clauses, table.entry)
    reasons = [f"Its {act_in_words(period.joined)} binds it {from_day(period.start)}{cited(provisions)}."]
    acts = [period.joined]
    clause = table.clauses.withdrawal
    withdrawal = () if clause is None or clause.provision is None else (clause.provision,)
    for notice in pending_notices(history, day):
        acts.append(notice.act)
        provisions += withdrawal
        reasons.append(_pending_sentence(notice, withdrawal))
    if line.until is None:
        reasons.append("Who takes part is not recorded in full: a later withdrawal would not be known.")
    return Grounds(party_period=period, acts=tuple(acts), provisions=provisions, reasons=tuple(reasons))


def _pending_sentence(notice: Notice, provisions: tuple[Provision, ...]) -> str:
    if notice.effect.first >= NEVER.first:
        return f"Its {act_in_words(notice.act)} has no effect{cited(provisions)}."
    first = day_of(notice.effect.first)
    back = "" if notice.back is None else f", and is later taken back by the {act_in_words(notice.back)}"
    return f"Its {act_in_words(notice.act)} cannot take effect before {first}{cited(provisions)}{back}."


def _no_longer_bound(table: StatusTable, period: PartyPeriod) -> Grounds:
    """No longer bound: by the act that began the last period, and by the act or the treaty's end that ended it."""
    clauses = cited(provisions_of_withdrawal(period, table.clauses))
    how = "the treaty ended" if period.left is None else f"its {act_in_words(period.left)} took effect"
    acts = (period.joined,) if period.left is None else (period.joined, period.left)
    return Grounds(
        party_period=period,
        acts=acts,
        provisions=provisions_of(period, table.clauses, table.entry),
        reasons=(
            f"Its {act_in_words(period.joined)} bound it {from_day(period.start)}.",
            f"It is no longer bound {from_day(period.end)}: {how}{clauses}.",
        ),
    )


def _never_bound(dossier: Dossier, table: StatusTable, history: ParticipantHistory, day: int) -> Grounds:
    """Not bound yet, only a signatory, or without any act: a missing act is an answer where all acts are recorded."""
    about = dossier[table.about]
    acts = [act for act in history.acts if DayRange.of(act.day).passed_on(day) is Ternary.YES]
    reasons = [_act_sentence(act, history) for act in acts if act.act is not ActNature.WITHDRAWAL_OF_INSTRUMENT]
    provisions: tuple[Provision, ...] = ()
    periods = (*history.party_periods, *history.ineffective)
    coming = next(
        (period for period in periods if period.joined in acts and period.end.passed_on(day) is not Ternary.YES), None
    )
    if coming is not None:
        provisions = provisions_of(attrs.evolve(coming, left=None), table.clauses, table.entry)
        reasons += _coming_sentences(about, coming, cited(provisions))
    elif table.ended.passed_on(day) is Ternary.YES:
        reasons.append(f"The treaty ended: it is no longer in force {from_day(table.ended)}.")
    elif table.records_end is not None and (acts or table.entry.day.last <= day):
        no_consent = "no act of consent stands" if acts else "no act of its is recorded"
        reasons.append(f"Everything up to {day_of(table.records_end)} is recorded, and {no_consent}.")
        if day > table.records_end and table.next_effect is not None:
            reasons.append(f"A later acceptance has no effect before {day_of(table.next_effect)}.")
    else:
        entry = table.entry.day
        since = "not in force" if entry.first >= NEVER.first else f"in force only {from_day(entry)}"
        reasons.append(f"The {about.kind} is {since}.")
    return Grounds(acts=tuple(acts), provisions=provisions, reasons=tuple(reasons))


def _coming_sentences(about: Record, coming: PartyPeriod, clauses: str) -> Iterator[str]:
    """From when a consent binds that does not bind yet; nothing for one that is taken back, as `_act_sentence` says."""
    back = _perhaps_taken_back(coming)
    if back is not None:
        yield _if_not_taken_back(coming, back, clauses)
    elif coming.start.first >= NEVER.first:
        yield f"The {about.kind} is not in force{clauses}."
    elif coming.start.first < coming.end.last:
        yield f"It is bound only {from_day(coming.start)}{clauses}."
    elif coming.left is None or coming.left.act is not ActNature.WITHDRAWAL_OF_INSTRUMENT:
        how = "the treaty ends" if coming.left is None else f"its {act_in_words(coming.left)} takes effect"
        yield f"It would be bound only {from_day(coming.start)}{clauses}, and {how} before."


def _act_sentence(act: TreatyAction, history: ParticipantHistory) -> str:
    back = taken_back_by(act, history.acts, ActNature.WITHDRAWAL_OF_INSTRUMENT) if act.act in CONSENT else None
    if back is None:
        return f"There is its {act_in_words(act)}."
    if DayRange.of(back.day).last < _start_of(act, history).first:
        return f"Its {act_in_words(act)} was taken back on {back.day}, before it had effect."
    return f"There is its {act_in_words(act)}."


def _start_of(act: TreatyAction, history: ParticipantHistory) -> DayRange:
    """The first day on which a consent binds; never where it begins no period of its own."""
    periods = (*history.party_periods, *history.ineffective)
    return next((period.start for period in periods if period.joined == act), NEVER)


def _perhaps_taken_back(period: PartyPeriod) -> TreatyAction | None:
    """The act that takes the consent back, where it is not known whether it came before the consent had effect."""
    return period.back if period.start.last >= NEVER.first and period.start.first < NEVER.first else None


def _if_not_taken_back(period: PartyPeriod, back: TreatyAction, clauses: str) -> str:
    """That a consent binds unless it was taken back before, on a day that is not known exactly."""
    day = "a day not recorded" if back.day is None else str(back.day)
    first = day_of(period.start.first)
    return (
        f"It was taken back on {day}, and whether that was before it had effect is not known: "
        f"if not, it is bound from {first} at the earliest{clauses}."
    )


def _taken_out(history: ParticipantHistory, missing: tuple[str, ...]) -> Grounds:
    """Unknown, as not all acts of the participant are in the dossier any more."""
    reason = "Acts of its were taken out of this dossier, so that what is left says nothing of it."
    return Grounds(acts=history.acts, reasons=(reason,), missing=missing)


def _unknown(history: ParticipantHistory, day: int, missing: tuple[str, ...]) -> Grounds:
    """Unknown: as a day is not known exactly, or as not all acts or clauses are recorded."""
    undecided = [period for period in history.party_periods if period.on(day) is Ternary.UNKNOWN]
    if undecided:
        return Grounds(
            acts=tuple(act for period in undecided for act in (period.joined, period.left) if act is not None),
            reasons=tuple(_undecided_sentence(period, day) for period in undecided),
            missing=missing,
        )
    last = f" Its last recorded act is the {act_in_words(history.acts[-1])}." if history.acts else ""
    why = _SILENT if is_of_silence(missing) else "It turns on what is not recorded."
    return Grounds(acts=history.acts[-1:], reasons=(f"{why}{last}",), missing=missing)


_SILENT = "Who takes part is not recorded in full, so that silence is no answer."


def _undecided_sentence(period: PartyPeriod, day: int) -> str:
    back = _perhaps_taken_back(period)
    if back is not None:
        return f"There is its {act_in_words(period.joined)}. {_if_not_taken_back(period, back, '')}"
    if period.start.passed_on(day) is Ternary.UNKNOWN:
        return f"Its {act_in_words(period.joined)} binds it {from_day(period.start)}."
    how = "The treaty ends" if period.left is None else f"Its {act_in_words(period.left)} takes effect"
    return f"{how} {from_day(period.end)}."
