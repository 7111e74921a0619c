"""Immediate withdrawal: notices with effect at once, given by parties that have not accepted an amendment."""

from collections.abc import Iterator, Mapping

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import any_of
from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.law.treaties.amendments import Acceptances, acceptances_of, amended_status_table, procedure_for
from intljustice.law.treaties.entry_day import Entry
from intljustice.law.treaties.participation import Notice
from intljustice.law.treaties.status_table import StatusTable, status_table_of
from intljustice.law.wording import articles
from intljustice.records.final_clauses import AmendmentProcedure
from intljustice.records.treaties import Amendment, Treaty
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


def status_table_with_withdrawals(dossier: Dossier, treaty: Treaty, like: StatusTable | None = None) -> StatusTable:
    """The status table of a treaty in which a notice under a clause on immediate withdrawal has effect at once.

    Such a clause lets a party withdraw that has not accepted an amendment which binds all parties. Whoever has
    withdrawn no longer counts for the next amendment; so the table is built as often as there are amendments, or until
    the effects of the notices stay the same.

    Args:
        dossier: the dossier.
        treaty: the treaty.
        like: its table in a dossier that differs in single records; what is the same is taken over from it.
    """
    table = status_table_of(dossier, treaty, like=like)
    notices = immediate_notices(table)
    amendments = [amendment for amendment in dossier.records(Amendment) if notices and amendment.treaty == treaty.id]
    known: Mapping[str, DayRange] = {}
    for _ in amendments:
        openings = [opening for each in amendments if (opening := _opening(dossier, each, table)) is not None]
        effects = {notice.act.id: _effect(notice, openings) for notice in notices}
        if effects == known:
            break
        known, table = effects, status_table_of(dossier, treaty, effects)
    return table


def immediate_notices(table: StatusTable) -> list[Notice]:
    """The notices that are given under a clause on immediate withdrawal."""
    clauses = {procedure.leave_at_once for procedure in table.clauses.amendments} - {None}
    return [notice for history in table.histories.values() for notice in history.notices if notice.act.under in clauses]


@attrs.frozen(eq=False)
class _Opening:
    """The time in which one amendment lets parties withdraw at once.

    Attributes:
        clause: the clause that allows it.
        opened: the first day on which a notice is in time: when the last acceptance needed is deposited.
        closed: the first day on which a notice comes too late.
        accepted: the acceptances of the amendment; whoever has accepted it may not withdraw at once.
        records_end: the last day up to which these are recorded in full; None where they are not.
        gaps: those whose acceptance may have been taken out of the dossier.
    """

    clause: Provision
    opened: DayRange
    closed: DayRange
    accepted: Acceptances
    records_end: int | None
    gaps: frozenset[str]

    def admits(self, notice: Notice) -> Ternary:
        """Whether a notice came in time, from a party that had not accepted the amendment."""
        if notice.act.under != self.clause:
            return Ternary.NO
        received = notice.received
        in_time = self.opened.passed_by(received) & ~self.closed.passed_by(received)
        return in_time & ~self._has_accepted(notice.act.by, received)

    def _has_accepted(self, by: str, received: DayRange) -> Ternary:
        for act in self.accepted.of(by):
            return DayRange.of(act.day).passed_by(received)
        is_recorded = self.records_end is not None and received.last <= self.records_end and by not in self.gaps
        return Ternary.NO if is_recorded else Ternary.UNKNOWN


def _opening(dossier: Dossier, amendment: Amendment, base: StatusTable) -> _Opening | None:
    """The time in which an amendment lets parties withdraw at once; None where its procedure has no such clause."""
    procedure = procedure_for(amendment, base.clauses)
    if procedure is None or procedure.leave_at_once is None:
        return None
    table = amended_status_table(dossier, amendment, base)
    return _Opening(
        clause=procedure.leave_at_once,
        opened=_opened(amendment, table.entry),
        closed=_closed(procedure, table.entry),
        accepted=acceptances_of(dossier, amendment),
        records_end=table.records_end,
        gaps=frozenset(table.gaps),
    )


def _opened(amendment: Amendment, entry: Entry) -> DayRange:
    """The day on which enough had accepted; where that is not computed, a day between adoption and entry into force."""
    return entry.reached or DayRange(DayRange.of(amendment.adopted).first, entry.day.last)


def _closed(procedure: AmendmentProcedure, entry: Entry) -> DayRange:
    """The day after the last one on which a notice is in time."""
    last = last_day_to_leave(procedure, entry.day)
    return NEVER if last is None else DayRange(last.first + 1, last.last + 1)


def last_day_to_leave(procedure: AmendmentProcedure, in_force: DayRange) -> DayRange | None:
    """The last day on which a notice of immediate withdrawal is in time; None where the clause sets none.

    Args:
        procedure: the procedure of an amendment.
        in_force: the day on which the amendment enters into force.
    """
    return None if procedure.leave_within is None else after(procedure.leave_within, in_force)


def leaving_in_words(
    procedure: AmendmentProcedure, first: object, last: object, *, earliest: bool = False
) -> Iterator[str]:
    """A sentence on who may withdraw at once, from when until when, and what holds all the same; none without a clause.

    Args:
        procedure: the procedure of the amendment.
        first: the first day on which a notice is in time; None where it is not known.
        last: the last such day, likewise.
        earliest: whether these are the earliest that they can be.
    """
    if procedure.leave_at_once is None:
        return

    def known(day: object) -> str:
        return "" if day is None else f" ({day} at the earliest)" if earliest else f" ({day})"

    days = [] if procedure.acceptances is None else [f"from the day on which enough have accepted it{known(first)}"]
    if procedure.leave_within is not None:
        count, unit = procedure.leave_within.count, procedure.leave_within.unit
        delay = f"{count} {unit}{'' if count == 1 else 's'}"
        days.append(f"until {delay} after its entry into force{known(last)}, that day included")
    when = f", {' '.join(days)}" if days else ""
    subject = procedure.leave_subject_to
    still = "" if subject is None else f"; {articles((subject,))} holds for it all the same"
    yield f"A party that does not accept it may leave at once ({articles((procedure.leave_at_once,))}){when}{still}."


def _effect(notice: Notice, openings: list[_Opening]) -> DayRange:
    """The day on which a notice takes effect: at once, or by the clause on withdrawal; any day between if unknown."""
    answer = any_of(opening.admits(notice) for opening in openings)
    if answer is Ternary.UNKNOWN:
        return DayRange(notice.received.first, notice.effect.last)
    return notice.received if answer is Ternary.YES else notice.effect
