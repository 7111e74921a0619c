"""Amendments: the procedure that governs one, who has accepted it, and the status table of the amendment."""

from collections.abc import Iterator, Mapping
from functools import reduce

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Bounds, gaps_in
from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.law.treaties.actions import register, taken_back_by
from intljustice.law.treaties.entry_day import Entry, is_complete
from intljustice.law.treaties.participation import ParticipantHistory, PartyPeriod, Timeline
from intljustice.law.treaties.status_table import StatusTable, recorded_until
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
    """The procedure by which an amendment enters into force; None where there is none, or it is disputed which."""
    procedures = procedures_for(amendment, clauses)
    return procedures[0] if len(procedures) == 1 else None


def procedures_for(amendment: Amendment, clauses: FinalClauses) -> tuple[AmendmentProcedure, ...]:
    """The procedure by which an amendment enters into force, or those of which it is disputed which one governs it.

    It is the procedure that the amendment names; else the one that governs every article it changes. There is none
    where it changes articles of several procedures, or where no procedure is recorded.
    """
    under = amendment.entry_into_force_under
    if under is not None:
        return tuple(procedure for procedure in clauses.amendments if procedure.provision == under)[:1]
    governing_each = {_may_govern(change.provision, clauses) for change in amendment.changes} - {()}
    return governing_each.pop() if len(governing_each) == 1 else ()


def _may_govern(provision: Provision, clauses: FinalClauses) -> tuple[AmendmentProcedure, ...]:
    """The procedure that governs one clause, and those of which it is disputed whether they do so in its place."""
    surely = governing(provision, clauses)
    return tuple(
        procedure
        for procedure in clauses.amendments
        if procedure == surely or any(provision.is_within(part) for part in procedure.disputed_for)
    )


def general_procedure(clauses: FinalClauses) -> AmendmentProcedure | None:
    """The procedure for all articles that no other procedure names."""
    return next((procedure for procedure in clauses.amendments if not procedure.applies_to), None)


def governing(provision: Provision, clauses: FinalClauses) -> AmendmentProcedure | None:
    """The procedure that governs the amendment of one clause: the one that names it, else the general procedure."""
    for procedure in clauses.amendments:
        if any(provision.is_within(part) for part in procedure.applies_to):
            return procedure
    return general_procedure(clauses)


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
    """The acceptances of an amendment that were not taken back.

    Attributes:
        acts: the first acceptance of each participant, by its id.
    """

    acts: Mapping[str, TreatyAction]

    def of(self, by: str) -> tuple[TreatyAction, ...]:
        """The acceptance of one participant, if there is one."""
        return (self.acts[by],) if by in self.acts else ()

    def on(self, day: int, *, surely: bool = True) -> Iterator[str]:
        """The ids of those who have surely accepted the amendment by a day, or of those who may have."""
        enough = (Ternary.YES,) if surely else (Ternary.YES, Ternary.UNKNOWN)
        return (by for by, act in self.acts.items() if DayRange.of(act.day).passed_on(day) in enough)


def acceptances_of(dossier: Dossier, amendment: Amendment) -> Acceptances:
    """The acceptances of an amendment, without those that were taken back."""
    accepted: dict[str, TreatyAction] = {}
    for by, acts in dossier.once(register).by_amendment.get(amendment.id, {}).items():
        for act in acts:
            back = taken_back_by(act, acts, ActNature.WITHDRAWAL_OF_INSTRUMENT)
            if act.act is ActNature.AMENDMENT_ACCEPTANCE and back is None:
                accepted.setdefault(by, act)
    return Acceptances(accepted)


def amended_status_table(dossier: Dossier, amendment: Amendment, base: StatusTable | None) -> StatusTable:
    """The status table of an amendment: who is bound by the treaty as amended (Vienna Convention, article 40).

    An amendment that binds only those who accept it binds each party once the delay has run from its own acceptance. A
    State that joins the treaty later is bound by it once it accepts it itself. An amendment that binds all parties
    binds each of them from its entry into force on.

    Args:
        dossier: the dossier.
        amendment: the amendment.
        base: the status table of the treaty; None where the treaty is not recorded.
    """
    base = base or _of_a_treaty_not_recorded(amendment)
    procedure = procedure_for(amendment, base.clauses)
    accepted = acceptances_of(dossier, amendment)
    gaps = gaps_in(dossier, amendment.id)
    entry = _entry(amendment, procedure, base, accepted, is_whole=not gaps)
    histories = {
        by: ParticipantHistory(
            acts=accepted.of(by), party_periods=tuple(_party_periods(by, history, procedure, entry, accepted))
        )
        for by, history in base.histories.items()
    }
    effect = _effect(amendment, procedure, base, entry, accepted)
    effect = attrs.evolve(effect, gaps={by: DayRange.of(gap.since).first for by, gap in gaps.items()})
    return StatusTable(
        about=amendment.id,
        clauses=_as_amended(base.clauses, procedure),
        entry=entry,
        ended=base.ended,
        records_end=effect.records_end,
        until=None if base.until is None or not effect.is_recorded else min(base.until, effect.open_from - 1),
        next_effect=effect.open_from if effect.is_recorded else None,
        histories=histories,
        timelines={
            by: _timeline(effect, by, base.own_timeline(by), entry)
            for by in sorted({*base.timelines, *accepted.acts, *gaps})
        },
        silent=_timeline(effect, "", base.silent, entry),
        gaps={**base.gaps, **gaps},
    )


def _of_a_treaty_not_recorded(amendment: Amendment) -> StatusTable:
    """The status table of a treaty of which nothing is known but that it was amended."""
    open_from = DayRange.of(amendment.adopted).first
    return StatusTable(
        about=amendment.treaty,
        clauses=FinalClauses(),
        entry=Entry(day=DayRange(open_from, NEVER.last)),
        ended=NEVER,
        records_end=None,
        until=None,
        histories={},
        timelines={},
        silent=Timeline((open_from,), (Ternary.NO, Ternary.UNKNOWN)),
    )


@attrs.frozen(eq=False)
class _Effect:
    """From when an amendment has effect for each participant, were it a party to the treaty.

    Attributes:
        starts: for each participant that has accepted it, the first day; empty where it is in force for all or nobody.
        of_all: the first day for all others; `NEVER` where each has to accept it.
        open_from: the first day on which an act that is not recorded could have given it effect. An acceptance that is
            deposited on the day after the records end has effect only once its time has run.
        is_recorded: whether all acts on which its effect depends are recorded, up to some day.
        records_end: the last day up to which its acceptances are recorded in full; None where they are not.
        gaps: for those whose acceptance was taken out of the dossier, its day.
    """

    starts: Mapping[str, DayRange]
    of_all: DayRange
    open_from: int
    is_recorded: bool
    records_end: int | None
    gaps: Mapping[str, int] = attrs.field(factory=dict)

    def start(self, by: str) -> DayRange:
        """The first day on which the amendment has effect for a participant."""
        return self.starts.get(by, self.of_all)

    def on(self, by: str, day: int) -> Ternary:
        """Whether it has effect for a participant on a day."""
        answer = self.start(by).passed_on(day)
        is_open = not self.is_recorded and day >= self.open_from
        if day >= self.gaps.get(by, NEVER.first):
            return Ternary.UNKNOWN
        return Ternary.UNKNOWN if is_open and answer is Ternary.NO else answer


def _effect(
    amendment: Amendment, procedure: AmendmentProcedure | None, base: StatusTable, entry: Entry, accepted: Acceptances
) -> _Effect:
    """From when an amendment has effect for whom, and how long that is known.

    What was deposited is not forgotten because a table ends: an acceptance goes on having effect.
    """
    delay = None if procedure is None else procedure.delay
    if procedure is None or delay is None:
        for_all = procedure is not None and procedure.binds is BindingEffect.ALL_PARTIES
        return _Effect({}, entry.day if for_all else NEVER, entry.day.first, is_recorded=False, records_end=None)
    records_end = recorded_until(amendment.participation)
    if procedure.binds is BindingEffect.ALL_PARTIES:
        starts, of_all = {}, entry.day
    else:
        own = {by: after(delay, DayRange.of(act.day)) for by, act in accepted.acts.items()}
        starts = own if procedure.acceptances is None else {by: day.not_before(entry.day) for by, day in own.items()}
        of_all = NEVER
    if procedure.on_adoption:
        return _Effect(starts, of_all, NEVER.first, is_recorded=True, records_end=base.records_end)
    if records_end is None:
        return _Effect(starts, of_all, entry.day.first, is_recorded=False, records_end=None)
    # Parties that leave can make a part of all parties enough, so that their records count as well.
    counted = records_end if procedure.acceptances is None else min(records_end, base.records_end or 0)
    open_from = after(delay, DayRange(counted + 1, counted + 1)).first
    if of_all.last < open_from:
        open_from = NEVER.first
    return _Effect(starts, of_all, open_from, is_recorded=True, records_end=records_end)


def _timeline(effect: _Effect, by: str, party: Timeline, entry: Entry) -> Timeline:
    """Whether a participant is bound by an amendment, by day: while it is a party and the amendment has effect for it.

    Args:
        effect: from when the amendment has effect for whom.
        by: the participant.
        party: whether it is bound by the treaty, by day.
        entry: the entry into force of the amendment.
    """
    start = effect.start(by)
    gap = effect.gaps.get(by, NEVER.first)
    days = (*party.change_days, start.first, start.last, effect.open_from, entry.day.first, gap)
    until, records_end = party.until, party.records_end
    if until is not None and start.last >= NEVER.first:
        # What follows is only known of one that is surely no party then.
        is_party_later = until >= effect.open_from and party.during(effect.open_from, until) != {Ternary.NO}
        until = effect.open_from - 1 if is_party_later else max(until, effect.open_from - 1)
        until, records_end = (until if effect.is_recorded else None), effect.records_end
    return Timeline.of(days, lambda day: party.on(day) & effect.on(by, day), until, records_end)


def _as_amended(clauses: FinalClauses, procedure: AmendmentProcedure | None) -> FinalClauses:
    """The final clauses, with the clause on the entry into force of the amendment in place of those on the treaty's."""
    provision = None if procedure is None else procedure.provision
    return attrs.evolve(
        clauses,
        entry_into_force=EntryIntoForceClause(provision=provision),
        later_parties=LaterPartyClause(provision=provision),
    )


def _party_periods(
    by: str, history: ParticipantHistory, procedure: AmendmentProcedure | None, entry: Entry, accepted: Acceptances
) -> Iterator[PartyPeriod]:
    """The periods in which a party to the treaty is bound by the amendment too."""
    if procedure is None:
        return
    acceptance = accepted.acts.get(by)
    for period in history.party_periods:
        if procedure.binds is BindingEffect.ALL_PARTIES:
            joined, start = period.joined, entry.day
        elif acceptance is None or procedure.delay is None:
            continue
        else:
            joined, start = acceptance, after(procedure.delay, DayRange.of(acceptance.day))
            start = start if procedure.acceptances is None else start.not_before(entry.day)
        begun = period.start.not_before(start)
        if begun.first < period.end.last:
            yield attrs.evolve(period, joined=joined, start=begun)


def _entry(
    amendment: Amendment,
    procedure: AmendmentProcedure | None,
    base: StatusTable,
    accepted: Acceptances,
    *,
    is_whole: bool,
) -> Entry:
    """The entry into force of an amendment: with its first acceptance, for its acceptors, or once enough accept it."""
    if procedure is None or procedure.delay is None or amendment.adopted is None:
        return Entry(day=_published(amendment))
    if procedure.on_adoption:
        return Entry(day=after(procedure.delay, DayRange.of(amendment.adopted)), computed=True)
    counted = len(accepted.acts)
    if not is_whole or not is_complete(amendment.participation):
        return Entry(day=_published(amendment), counted=counted)
    if procedure.acceptances is None:
        starts = [after(procedure.delay, DayRange.of(act.day)) for act in accepted.acts.values()]
        return Entry(day=reduce(DayRange.not_after, starts, NEVER), counted=counted, computed=True)
    if not base.complete or base.gaps:
        return Entry(day=_published(amendment), counted=counted)
    reached = _reached(procedure.acceptances, base, accepted)
    return Entry(
        day=after(procedure.delay, reached),
        reached=reached,
        deciding=tuple(act for act in accepted.acts.values() if reached.is_day and DayRange.of(act.day) == reached),
        counted=counted,
        computed=True,
    )


def _published(amendment: Amendment) -> DayRange:
    """The published day of entry into force; else any day from adoption on, and never for an amendment not adopted."""
    if amendment.entered_into_force is not None:
        return DayRange.of(amendment.entered_into_force)
    return NEVER if amendment.adopted is None else DayRange(DayRange.of(amendment.adopted).first, NEVER.last)


def _reached(part: Fraction, base: StatusTable, accepted: Acceptances) -> DayRange:
    """The day on which enough parties had accepted; the part is counted anew on each day on which parties change."""
    days = {day for act in accepted.acts.values() for day in (DayRange.of(act.day).first, DayRange.of(act.day).last)}
    days.update(day for history in base.histories.values() for day in history.change_days() if day < NEVER.first)
    ordered = sorted(days)
    first = next((day for day in ordered if _enough(day, part, base, accepted, surely=False)), NEVER.first)
    last = next((day for day in ordered if _enough(day, part, base, accepted, surely=True)), NEVER.first)
    return DayRange(first, last)


def _enough(day: int, part: Fraction, base: StatusTable, accepted: Acceptances, *, surely: bool) -> bool:
    """Whether the part of the parties that is needed has surely accepted by a day, or may have."""
    acceptors = frozenset(accepted.on(day, surely=surely))
    if not acceptors:
        return False
    answers = {by: line.on(day) for by, line in base.timelines.items()}
    certain = {by for by, answer in answers.items() if answer is Ternary.YES}
    possible = {by for by, answer in answers.items() if answer is not Ternary.NO}
    counted, all_parties = (certain, possible) if surely else (possible, certain)
    number = len(counted & acceptors)
    return number > 0 and number >= part.of(len(all_parties))
