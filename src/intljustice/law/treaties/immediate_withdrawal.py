"""Leaving at once: the notices of those who have not accepted an amendment that is or will be in force for them."""

from collections.abc import Mapping

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.law.treaties.amendments import Acceptances, acceptances_of, amended_status_table, procedure_for
from intljustice.law.treaties.entry_day import Entry
from intljustice.law.treaties.participation import Notice
from intljustice.law.treaties.status_table import StatusTable, status_table_of
from intljustice.records.final_clauses import AmendmentProcedure
from intljustice.records.treaties import Amendment, Treaty
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


def settled_status_table(dossier: Dossier, treaty: Treaty) -> StatusTable:
    """The membership of a treaty in which a notice under a clause on leaving at once has effect on its own day.

    An amendment lets parties leave, and who has left counts no longer for the next amendment; so it is done as often as
    there are amendments, unless nothing changes before.
    """
    plain = made = status_table_of(dossier, treaty)
    notices = _under_such_a_clause(plain)
    known: Mapping[str, DayRange] = {}
    amendments = [one for one in dossier.records(Amendment) if notices and one.treaty == treaty.id]
    for _ in amendments:
        ways = [way for one in amendments if (way := _way(dossier, one, made)) is not None]
        found = {one.act.id: _effect(one, ways) for one in notices}
        if found == known:
            break
        known, made = found, status_table_of(dossier, treaty, at_once=found)
    return made


def _under_such_a_clause(m: StatusTable) -> list[Notice]:
    clauses = {one.leave_at_once for one in m.clauses.amendments} - {None}
    return [one for course in m.courses.values() for one in course.notices if one.act.under in clauses]


@attrs.frozen(eq=False)
class _Way:
    """A way to leave at once that one amendment opens.

    Attributes:
        clause: the clause that opens it.
        opened: from when on it is open: from the acceptance that completes the part needed.
        closed: from when on no longer.
        given: the acceptances; whoever has accepted may not leave by it.
        until: the last day up to which these are recorded in full; None where they are not.
    """

    clause: Provision
    opened: DayRange
    closed: DayRange
    given: Acceptances
    until: int | None

    def open_to(self, notice: Notice) -> Ternary:
        """Whether a notice came while it was open, by somebody who had not accepted."""
        if notice.act.under != self.clause:
            return Ternary.NO
        received = notice.received
        in_time = self.opened.passed_by(received) & ~self.closed.passed_by(received)
        return in_time & ~self._accepted(notice.act.by, received)

    def _accepted(self, by: str, received: DayRange) -> Ternary:
        for act in self.given.of(by):
            return DayRange.of(act.day).passed_by(received)
        return Ternary.UNKNOWN if self.until is None or received.last > self.until else Ternary.NO


def _way(dossier: Dossier, amendment: Amendment, base: StatusTable) -> _Way | None:
    procedure = procedure_for(amendment, base.clauses)
    if procedure is None or procedure.leave_at_once is None:
        return None
    m = amended_status_table(dossier, amendment, base)
    return _Way(
        clause=procedure.leave_at_once,
        opened=_opened(amendment, m.entry),
        closed=_closed(procedure, m.entry),
        given=acceptances_of(dossier, amendment),
        until=m.until,
    )


def _opened(amendment: Amendment, entry: Entry) -> DayRange:
    """When enough had accepted; where that is not computed, some day between adoption and entry into force."""
    return entry.reached or DayRange(DayRange.of(amendment.adopted).first, entry.day.last)


def _closed(procedure: AmendmentProcedure, entry: Entry) -> DayRange:
    """The day after the last on which a notice is in time."""
    if procedure.leave_within is None:
        return NEVER
    last = after(procedure.leave_within, entry.day)
    return DayRange(last.first + 1, last.last + 1)


def _effect(notice: Notice, ways: list[_Way]) -> DayRange:
    """At once, by the clause on withdrawal, or one of the two."""
    answer = Ternary.NO
    for way in ways:
        answer = answer | way.open_to(notice)
    if answer is Ternary.UNKNOWN:
        return DayRange(notice.received.first, notice.effect.last)
    return notice.received if answer is Ternary.YES else notice.effect
