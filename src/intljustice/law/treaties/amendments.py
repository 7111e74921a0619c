"""The procedure that governs an amendment, and whom the amendment binds from when."""

from collections.abc import Iterator, Mapping
from functools import reduce

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Bounds
from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.law.treaties.actions import register, taken_back_by
from intljustice.law.treaties.entry_day import Entry, is_complete
from intljustice.law.treaties.participation import ParticipantHistory, PartyPeriod
from intljustice.law.treaties.status_table import StatusTable, assembled
from intljustice.records.final_clauses import (
    AmendmentProcedure,
    BindingEffect,
    EntryIntoForceClause,
    FinalClauses,
    Fraction,
    LaterPartyClause,
)
from intljustice.records.treaties import Amendment
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


def procedure_for(amendment: Amendment, clauses: FinalClauses) -> AmendmentProcedure | None:
    """The procedure by which an amendment enters into force.

    The one that the amendment names; else the one that governs every article it touches; else the one that governs all
    the rest. None where it touches articles of several procedures, or where no procedure is recorded.
    """
    if amendment.entry_into_force_under is not None:
        return next((one for one in clauses.amendments if one.provision == amendment.entry_into_force_under), None)
    touched = [change.provision for change in amendment.changes]
    found = {id(one): one for provision in touched if (one := governing(provision, clauses)) is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def general_procedure(clauses: FinalClauses) -> AmendmentProcedure | None:
    """The procedure that governs all that no other one does."""
    return next((one for one in clauses.amendments if not one.applies_to), None)


def governing(provision: Provision, clauses: FinalClauses) -> AmendmentProcedure | None:
    """The procedure that governs the amendment of one clause: the one that names it, else the general one."""
    named = (one for one in clauses.amendments if any(provision.is_within(part) for part in one.applies_to))
    return next(named, None) or general_procedure(clauses)


def parties_needed(part: Fraction | None, parties: Bounds | None) -> int | None:
    """How many parties a part of all parties is, rounded up, where each possible number of parties gives the same.

    None where no part is asked for, or where the number of parties is not known or leaves it open.
    """
    if part is None or parties is None:
        return None
    least, most = part.of(parties.low), part.of(parties.high)
    return least if least == most else None


@attrs.frozen(eq=False)
class Acceptances:
    """The acceptances of an amendment that stand.

    Attributes:
        acts: the first acceptance of each participant.
    """

    acts: Mapping[str, TreatyAction]

    def of(self, by: str) -> tuple[TreatyAction, ...]:
        """The acceptance of one participant, if there is one."""
        return (self.acts[by],) if by in self.acts else ()

    def on(self, day: int, *, surely: bool = True) -> Iterator[str]:
        """Those who have surely accepted it on a day, or those who may have."""
        enough = (Ternary.YES,) if surely else (Ternary.YES, Ternary.UNKNOWN)
        return (by for by, act in self.acts.items() if DayRange.of(act.day).passed_on(day) in enough)


def acceptances_of(dossier: Dossier, amendment: Amendment) -> Acceptances:
    """The acceptances of an amendment, without those that were taken back."""
    found: dict[str, TreatyAction] = {}
    for by, acts in dossier.once(register).by_amendment.get(amendment.id, {}).items():
        for act in acts:
            back = taken_back_by(act, acts, ActNature.WITHDRAWAL_OF_INSTRUMENT)
            if act.act is ActNature.AMENDMENT_ACCEPTANCE and back is None:
                found.setdefault(by, act)
    return Acceptances(found)


def amended_status_table(dossier: Dossier, amendment: Amendment, base: StatusTable | None) -> StatusTable:
    """The membership of an amendment: who is bound by the treaty as it amends it.

    Where it binds only those who accept it, each from its own acceptance and the delay on, while it is a party; whoever
    joins the treaty later is bound by it once it accepts it itself. Where it binds all, every party from its entry into
    force on.

    Args:
        dossier: the dossier.
        amendment: the amendment.
        base: the membership of the treaty; None where that is not recorded.
    """
    if base is None:
        nothing = Entry(day=DayRange(DayRange.of(amendment.adopted).first, NEVER.last))
        none: dict[str, ParticipantHistory] = {}
        clauses = FinalClauses()
        return assembled(amendment.id, clauses=clauses, entry=nothing, ended=NEVER, participation=None, courses=none)
    procedure = procedure_for(amendment, base.clauses)
    given = acceptances_of(dossier, amendment)
    entry = _entry(amendment, procedure, base, given)
    courses = {
        by: ParticipantHistory(acts=given.of(by), party_periods=tuple(_spells(by, own, procedure, entry, given)))
        for by, own in base.courses.items()
    }
    return assembled(
        amendment.id,
        clauses=_as_amended(base.clauses, procedure),
        entry=entry,
        ended=base.ended,
        participation=None if procedure is None or procedure.delay is None else amendment.participation,
        courses=courses,
    )


def _as_amended(clauses: FinalClauses, procedure: AmendmentProcedure | None) -> FinalClauses:
    """The final clauses with the one that brings the amendment into force in place of those on the treaty itself."""
    provision = None if procedure is None else procedure.provision
    return attrs.evolve(
        clauses,
        entry_into_force=EntryIntoForceClause(provision=provision),
        later_parties=LaterPartyClause(provision=provision),
    )


def _spells(
    by: str, course: ParticipantHistory, procedure: AmendmentProcedure | None, entry: Entry, given: Acceptances
) -> Iterator[PartyPeriod]:
    """The spells of a party as far as it is bound by the amendment too."""
    if procedure is None:
        return
    own = given.acts.get(by)
    for party_period in course.party_periods:
        if procedure.binds is BindingEffect.ALL_PARTIES:
            joined, start = party_period.joined, entry.day
        elif own is None or procedure.delay is None:
            continue
        else:
            joined, start = own, after(procedure.delay, DayRange.of(own.day))
            start = start if procedure.acceptances is None else start.not_before(entry.day)
        begun = party_period.start.not_before(start)
        if begun.first < party_period.end.last:
            yield attrs.evolve(party_period, joined=joined, start=begun)


def _entry(amendment: Amendment, procedure: AmendmentProcedure | None, base: StatusTable, given: Acceptances) -> Entry:
    """When an amendment enters into force: for its acceptors with the first of them, else once enough have accepted."""
    if procedure is None or procedure.delay is None or amendment.adopted is None:
        return Entry(day=_published(amendment))
    if procedure.on_adoption:
        return Entry(day=after(procedure.delay, DayRange.of(amendment.adopted)), computed=True)
    if not is_complete(amendment.participation):
        return Entry(day=_published(amendment), counted=len(given.acts))
    if procedure.acceptances is None:
        starts = [after(procedure.delay, DayRange.of(act.day)) for act in given.acts.values()]
        return Entry(day=reduce(DayRange.not_after, starts, NEVER), counted=len(given.acts), computed=True)
    if not base.complete:
        return Entry(day=_published(amendment), counted=len(given.acts))
    reached = _reached(procedure.acceptances, base, given)
    deciding = tuple(act for act in given.acts.values() if reached.is_day and DayRange.of(act.day) == reached)
    return Entry(
        day=after(procedure.delay, reached),
        reached=reached,
        deciding=deciding,
        counted=len(given.acts),
        computed=True,
    )


def _published(amendment: Amendment) -> DayRange:
    """The day that was published; else, once it is adopted, any day from then on."""
    if amendment.entered_into_force is not None:
        return DayRange.of(amendment.entered_into_force)
    return NEVER if amendment.adopted is None else DayRange(DayRange.of(amendment.adopted).first, NEVER.last)


def _reached(part: Fraction, base: StatusTable, given: Acceptances) -> DayRange:
    """When enough parties had first accepted: their part is counted anew on each day on which something changes."""
    days = {day for act in given.acts.values() for day in (DayRange.of(act.day).first, DayRange.of(act.day).last)}
    days |= {
        change_day
        for course in base.courses.values()
        for change_day in course.change_days()
        if change_day < NEVER.first
    }
    ordered = sorted(days)
    early = next((day for day in ordered if _enough(day, part, base, given, surely=False)), NEVER.first)
    return DayRange(early, next((day for day in ordered if _enough(day, part, base, given, surely=True)), NEVER.first))


def _enough(day: int, part: Fraction, base: StatusTable, given: Acceptances, *, surely: bool) -> bool:
    """Whether the part of the parties that is needed has surely accepted on a day, or may have."""
    answers = {by: course.on(day) for by, course in base.courses.items()}
    certain = {by for by, answer in answers.items() if answer is Ternary.YES}
    possible = {by for by, answer in answers.items() if answer is not Ternary.NO}
    counted, all_parties = (certain, possible) if surely else (possible, certain)
    accepted = len(counted.intersection(given.on(day, surely=surely)))
    return accepted > 0 and accepted >= part.of(len(all_parties))
