"""What is missing: the facts that would have to be recorded for an unknown answer on a treaty or amendment to be known.

Each is a few words with the id of its record: "the exact day of treaty-action:...", "the threshold for the entry into
force of treaty:...". No answer that is unknown is without one.
"""

from collections.abc import Iterable, Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import gaps_in
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.actions import CONSENT, taken_back_by
from intljustice.law.treaties.amendments import acceptances_of, procedure_for
from intljustice.law.treaties.entry_day import is_complete
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import Notice, ParticipantHistory, start_of
from intljustice.law.treaties.status_table import StatusTable
from intljustice.law.wording import one_day_of
from intljustice.records.final_clauses import AmendmentProcedure, BindingEffect, WithdrawalMode
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Ternary

_BINDING = CONSENT | {ActNature.WITHDRAWAL, ActNature.REVOCATION, ActNature.CESSATION}
_INSTRUMENTS = CONSENT | {ActNature.WITHDRAWAL_OF_INSTRUMENT, ActNature.AMENDMENT_ACCEPTANCE}


def missing_for_entry(dossier: Dossier, table: StatusTable) -> tuple[str, ...]:
    """What is missing for the day of entry into force; nothing where it is known, or surely never came.

    Where the day is computed, these are the days of instruments; else the day as published, or what the computation
    lacks.
    """
    if table.entry.day.is_day:
        return ()
    record = _record(dossier, table)
    return tuple(dict.fromkeys(_for_entry(dossier, table, record))) or (f"the day of entry into force of {record.id}",)


def _record(dossier: Dossier, table: StatusTable) -> Treaty | Amendment:
    return dossier.get(Amendment, table.about, None) or dossier.get(Treaty, table.about)


def _for_entry(dossier: Dossier, table: StatusTable, record: Treaty | Amendment) -> Iterator[str]:
    if table.entry.computed:
        yield from _for_reaching(dossier, table, record)
    elif record.entered_into_force is not None:
        yield f"the exact day of entry into force of {record.id}"
    else:
        yield f"the day of entry into force of {record.id}"
        yield from _for_clause(table, record) if isinstance(record, Treaty) else _for_procedure(dossier, table, record)


def _for_reaching(dossier: Dossier, table: StatusTable, record: Treaty | Amendment) -> Iterator[str]:
    """The days that leave it open when enough instruments had been deposited, or when the time after that has run."""
    made = [act for history in table.histories.values() for act in history.acts if act.act in _INSTRUMENTS]
    if isinstance(record, Amendment):
        procedure = procedure_for(record, table.clauses)
        if procedure is not None and procedure.on_adoption:
            yield f"the exact day of adoption of {record.id}"
            return
        made += acceptances_of(dossier, record).acts.values()
        yield from _for_counting(dossier, table, record)
    last = (table.entry.reached or table.entry.day).last
    yield from _inexact(act for act in made if DayRange.of(act.day).first <= last)
    clause = table.clauses.entry_into_force
    if clause is not None and clause.not_before is not None and not DayRange.of(clause.not_before).is_day:
        yield f"the exact day before which {record.id} does not enter into force"


def _for_counting(dossier: Dossier, table: StatusTable, amendment: Amendment) -> Iterator[str]:
    """What is missing for who was a party while a part of all parties had to accept an amendment."""
    base, reached = _base(dossier, amendment), table.entry.reached
    if base is None or reached is None:
        return
    for by, line in base.timelines.items():
        for day, answer in zip(line.change_days, line.answers[1:], strict=True):
            if answer is Ternary.UNKNOWN and day <= reached.last:
                yield from _for_treaty(dossier, base, by, day)


def _for_clause(table: StatusTable, treaty: Treaty) -> Iterator[str]:
    """What is not recorded of the clause on entry into force and of the instruments that it counts."""
    clause = table.clauses.entry_into_force
    if clause is None:
        yield f"the clause on the entry into force of {treaty.id}"
    elif clause.threshold is None:
        yield f"the threshold for the entry into force of {treaty.id}"
    if clause is not None and clause.delay is None:
        yield f"the delay before the entry into force of {treaty.id}"
    if not is_complete(treaty.participation):
        yield full_participation(treaty.id)
    yield from _all_taken_out(table)


def _for_procedure(dossier: Dossier, table: StatusTable, amendment: Amendment) -> Iterator[str]:
    """What is not recorded of the procedure of an amendment and of the acceptances that it counts."""
    procedure = procedure_for(amendment, table.clauses)
    yield from _of_procedure(amendment, procedure)
    if procedure is not None and not procedure.on_adoption and not is_complete(amendment.participation):
        yield full_acceptances(amendment.id)
    base = _base(dossier, amendment)
    if base is None:
        yield f"the record of {amendment.treaty}"
    elif procedure is not None and procedure.acceptances is not None and not base.complete:
        yield full_participation(base.about)
    yield from _all_taken_out(table)


def _of_procedure(amendment: Amendment, procedure: AmendmentProcedure | None) -> Iterator[str]:
    if procedure is None:
        yield f"the procedure by which {amendment.id} enters into force"
    elif procedure.delay is None:
        yield f"the delay after which {amendment.id} has effect"


def _base(dossier: Dossier, amendment: Amendment) -> StatusTable | None:
    treaty = dossier.get(Treaty, amendment.treaty, None)
    return None if treaty is None else status_tables(dossier).of(treaty)


def missing_for_standing(dossier: Dossier, table: StatusTable, participant: str, day: int) -> tuple[str, ...]:
    """What is missing where it is not known whether a participant is bound on a day."""
    record = _record(dossier, table)
    if isinstance(record, Treaty):
        found = dict.fromkeys(_for_treaty(dossier, table, participant, day))
    else:
        found = dict.fromkeys(_for_amendment(dossier, table, record, participant, day))
    return tuple(found) or missing_for_entry(dossier, table) or (f"the day from which {record.id} binds {participant}",)


def missing_for_status(table: StatusTable, participant: str, day: int) -> tuple[str, ...]:
    """What is missing where a participant is not bound, and it is not known whether it signed or consented before.

    That is acts which were taken out of the dossier, or the day on which a consent was taken back.
    """
    if table.is_open(participant, day):
        return (_taken_out(participant),)
    history = table.histories.get(participant, ParticipantHistory())
    periods = (*history.party_periods, *history.ineffective)
    return tuple(dict.fromkeys(_inexact(period.back for period in periods if period.back is not None)))


def missing_for_progress(dossier: Dossier, table: StatusTable, on: PartialDate) -> Iterator[str]:
    """What is missing for how an amendment enters into force, who has accepted it, and whether it is in force."""
    amendment, days = dossier.get(Amendment, table.about), DayRange.of(on)
    yield from _of_procedure(amendment, procedure_for(amendment, table.clauses))
    if amendment.adopted is None:
        return
    if not is_complete(amendment.participation):
        yield full_acceptances(amendment.id)
    yield from (_taken_out(by) for by in gaps_in(dossier, amendment.id))
    accepted = acceptances_of(dossier, amendment).acts.values()
    yield from _inexact(act for act in accepted if DayRange.of(act.day).passed_by(days) is Ternary.UNKNOWN)
    changes = (table.entry.day, *(DayRange.of(act.day) for act in accepted))
    if any(days.first < change.first <= days.last for change in changes if change.is_day):
        yield one_day_of(on)
    if table.entry.day.passed_by(days) is Ternary.UNKNOWN:
        yield from missing_for_entry(dossier, table)


def _for_treaty(dossier: Dossier, table: StatusTable, participant: str, day: int) -> Iterator[str]:
    if table.is_open(participant, day, of_what_binds=True):
        yield _taken_out(participant)
        return
    history = table.histories.get(participant, ParticipantHistory())
    undecided = [period for period in history.party_periods if period.on(day) is Ternary.UNKNOWN]
    if any(period.start.passed_on(day) is Ternary.UNKNOWN for period in undecided):
        for act in history.acts:
            start = start_of(act, table.clauses, table.entry) if act.act in CONSENT else NEVER
            back = taken_back_by(act, history.acts, ActNature.WITHDRAWAL_OF_INSTRUMENT)
            for each in (day,) if back is None else (day, DayRange.of(back.day).first):
                if start.passed_on(each) is Ternary.UNKNOWN:
                    yield from _for_start(dossier, table, act, each)
        yield from _inexact(period.back for period in undecided if period.back is not None)
    if any(period.end.passed_on(day) is Ternary.UNKNOWN for period in undecided):
        yield from _for_end(dossier, table, history, day)
    if not undecided:
        yield full_participation(table.about)


def _for_start(dossier: Dossier, table: StatusTable, act: TreatyAction, day: int) -> Iterator[str]:
    """What is missing for the first day on which a consent binds: its own day, the clause, or the entry into force."""
    made, clause, entry = DayRange.of(act.day), table.clauses.later_parties, table.entry
    if act.act is ActNature.SUCCESSION:
        yield from _inexact_effect(act) if act.effective is not None else _inexact((act,))
    else:
        yield from _inexact((act,))
        if entry.reached is None or made.last > entry.reached.first:
            if (clause is None or clause.delay is None) and act.effective is None:
                yield f"the clause on later parties of {table.about}"
            elif clause is None or clause.delay is None:
                yield from _inexact_effect(act)
            elif clause.not_before is not None and not DayRange.of(clause.not_before).is_day:
                yield f"the exact day before which {table.about} binds nobody"
    treaty = dossier.get(Treaty, table.about)
    if entry.day.passed_on(day) is Ternary.UNKNOWN:
        yield from missing_for_entry(dossier, table)
    elif entry.reached is None and made.first < entry.day.last:
        yield from _for_clause(table, treaty)
    elif entry.reached is not None and not entry.reached.is_day:
        yield from _for_reaching(dossier, table, treaty)


def _for_end(dossier: Dossier, table: StatusTable, history: ParticipantHistory, day: int) -> Iterator[str]:
    """What is missing for the day on which a participant ceases to be bound: by notice, with its State, or with all."""
    for notice in history.notices:
        if notice.ends.passed_on(day) is Ternary.UNKNOWN:
            yield from _for_notice(dossier, table, notice)
    for act in history.acts:
        if act.act is ActNature.CESSATION:
            yield from _inexact_effect(act) if act.effective is not None else _inexact((act,))
    if table.ended.passed_on(day) is Ternary.UNKNOWN:
        ended = dossier.get(Treaty, table.about).ended
        if ended is not None:
            yield f"the exact day on which {table.about} ends"
        else:
            yield from _inexact(act for each in table.histories.values() for act in each.acts if act.act in _BINDING)
        yield from _all_taken_out(table)


def _for_notice(dossier: Dossier, table: StatusTable, notice: Notice) -> Iterator[str]:
    """What is missing for the effect of a notification of withdrawal, or for whether it was revoked before."""
    act, clause = notice.act, table.clauses.withdrawal
    yield from _inexact((act,) if notice.back is None else (act, notice.back))
    if notice.effect.is_day:
        return
    if act.effective is not None:
        yield from _inexact_effect(act)
    elif clause is None:
        yield f"the clause on withdrawal of {table.about}"
    elif clause.notice is None:
        yield f"the time that a notice of withdrawal takes under {table.about}"
    elif clause.mode is WithdrawalMode.END_OF_TERM and clause.first_term is None:
        yield f"the first term of {table.about}"
    if clause is not None and clause.not_before is not None and not DayRange.of(clause.not_before).is_day:
        yield f"the exact day before which nobody may withdraw from {table.about}"
    if clause is not None and clause.mode is WithdrawalMode.END_OF_TERM:
        yield from missing_for_entry(dossier, table)
    for amendment in dossier.records(Amendment):
        procedure = procedure_for(amendment, table.clauses) if amendment.treaty == table.about else None
        if procedure is not None and act.under is not None and procedure.leave_at_once == act.under:
            yield full_acceptances(amendment.id)


def _for_amendment(
    dossier: Dossier, table: StatusTable, amendment: Amendment, participant: str, day: int
) -> Iterator[str]:
    """What is missing for whether a participant is a party to the treaty, and whether the amendment binds it."""
    if table.is_open(participant, day, of_what_binds=True):
        yield _taken_out(participant)
        return
    base = _base(dossier, amendment)
    if base is None:
        yield f"the record of {amendment.treaty}"
        return
    if base.own_timeline(participant).on(day) is Ternary.UNKNOWN:
        yield from _for_treaty(dossier, base, participant, day)
    procedure = procedure_for(amendment, table.clauses)
    yield from _of_procedure(amendment, procedure)
    if procedure is None or procedure.delay is None:
        return
    own = acceptances_of(dossier, amendment).of(participant)
    if procedure.binds is BindingEffect.ACCEPTING_PARTIES:
        yield from _inexact(own)
    if procedure.acceptances is not None or procedure.binds is BindingEffect.ALL_PARTIES:
        yield from missing_for_entry(dossier, table)
    if not own and not procedure.on_adoption and not is_complete(amendment.participation):
        yield full_acceptances(amendment.id)


_FULL = "a full record of"


def full_participation(treaty: str) -> str:
    """That all acts towards a treaty are recorded, up to some day."""
    return f"{_FULL} participation in {treaty}"


def full_acceptances(amendment: str) -> str:
    """That all acceptances of an amendment are recorded, up to some day."""
    return f"{_FULL} acceptances of {amendment}"


def is_of_silence(missing: Iterable[str]) -> bool:
    """Whether it is missing that acts are recorded in full, so that silence is no answer."""
    return any(fact.startswith(_FULL) for fact in missing)


def _taken_out(participant: str) -> str:
    return f"the acts of {participant} that were taken out"


def _all_taken_out(table: StatusTable) -> Iterator[str]:
    return (_taken_out(by) for by, gap in table.gaps.items() if gap.of_what_binds)


def _inexact(acts: Iterable[TreatyAction]) -> Iterator[str]:
    """The acts whose day is not known exactly."""
    return (f"the exact day of {act.id}" for act in acts if not DayRange.of(act.day).is_day)


def _inexact_effect(act: TreatyAction) -> Iterator[str]:
    """The published day of effect of an act, where that is not known exactly."""
    if not DayRange.of(act.effective).is_day:
        yield f"the exact day of effect of {act.id}"
