"""StatusTable: who is bound by one treaty or amendment on which day."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import gaps_in
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.actions import CONSENT, INSTRUMENTS, register
from intljustice.law.treaties.entry_day import Entry, entry_of, is_complete
from intljustice.law.treaties.participation import ParticipantHistory, Timeline, history_of
from intljustice.records.final_clauses import FinalClauses, Participation
from intljustice.records.record import Gap
from intljustice.records.treaties import Treaty
from intljustice.values.ternary import Ternary

_NO_CLAUSES = FinalClauses()
_Histories = Mapping[str, ParticipantHistory]
_NO_EFFECTS: Mapping[str, DayRange] = MappingProxyType({})


@attrs.frozen(eq=False)
class StatusTable:
    """A treaty or amendment with the histories of all who made an act towards it.

    Attributes:
        about: the id of the treaty or amendment.
        clauses: the final clauses of the treaty.
        entry: the entry into force of the treaty or amendment.
        ended: the first day on which the treaty is no longer in force; `NEVER` where there is none.
        records_end: the last day up to which the acts towards it are recorded in full; None where they are not.
        until: the last day for which it is known who is bound; later than the end of the records where an act after it
            takes time to have effect; None where the acts are not recorded in full.
        next_effect: of an amendment, the first day on which an acceptance after the end of the records can have effect;
            None where that is not known, and for a treaty.
        histories: the history of each participant that made an act, by its id.
        timelines: whether each of these is bound, by day, by its id.
        silent: whether a participant without any recorded act is bound, by day.
        followed: whether a State that was part of another one is bound, by day, also before it was a State.
        gaps: of those whose acts are no longer all in the dossier, by their ids; of these, silence is no answer.
    """

    about: str
    clauses: FinalClauses
    entry: Entry
    ended: DayRange
    records_end: int | None
    until: int | None
    next_effect: int | None = attrs.field(default=None, kw_only=True)
    histories: Mapping[str, ParticipantHistory]
    timelines: Mapping[str, Timeline]
    silent: Timeline
    gaps: Mapping[str, Gap] = attrs.field(factory=dict, kw_only=True)
    followed: Mapping[str, Timeline] = attrs.field(factory=dict, kw_only=True)

    def is_open(self, participant: str, day: int, *, of_what_binds: bool = False) -> bool:
        """Whether acts that may bear on where a participant stands on a day, or bind it, were taken out."""
        gap = self.gaps.get(participant)
        return gap is not None and day >= DayRange.of(gap.since).first and gap.of_what_binds >= of_what_binds

    @property
    def complete(self) -> bool:
        """Whether all acts that decide who is bound are recorded, up to some day."""
        return self.until is not None

    @cached_property
    def completing(self) -> tuple[str, ...]:
        """The ids of the instruments up to the day on which the number needed was reached; none where there were more.

        Where a day is not known, or an instrument was withdrawn, any act up to that day may have made a difference.
        """
        entry, clause = self.entry, self.clauses.entry_into_force
        if entry.reached is None or clause is None or clause.threshold is None:
            return ()
        every = (act for course in self.histories.values() for act in course.acts if act.act in INSTRUMENTS)
        before = [act for act in every if act.counts is not False and DayRange.of(act.day).first <= entry.reached.last]
        if not all(act.act in CONSENT and DayRange.of(act.day).is_day for act in before):
            return tuple(act.id for act in before)
        return tuple(act.id for act in entry.instruments) if len(entry.instruments) <= clause.threshold else ()

    def timeline(self, participant: str) -> Timeline:
        """Whether a participant is bound, by day: by its own acts, and by those of a State of which it was a part."""
        return self.followed.get(participant) or self.own_timeline(participant)

    def own_timeline(self, participant: str) -> Timeline:
        """Whether a participant is bound by its own acts, by day."""
        return self.timelines.get(participant, self.silent)


def status_table_of(
    dossier: Dossier,
    treaty: Treaty,
    effects: Mapping[str, DayRange] = _NO_EFFECTS,
    *,
    like: StatusTable | None = None,
) -> StatusTable:
    """The status table of one treaty.

    Args:
        dossier: the dossier.
        treaty: the treaty.
        effects: for the ids of notices to which the clause on withdrawal does not apply, the day of their effect.
        like: its table in a dossier that differs in single records; the histories of those whose acts are the same are
            taken over from it.
    """
    acts = dossier.once(register).by_treaty.get(treaty.id, {})
    clauses = treaty.final_clauses or _NO_CLAUSES
    gaps = gaps_in(dossier, treaty.id)
    opened = {by: DayRange.of(gap.since).first for by, gap in gaps.items() if gap.of_what_binds}
    entry = entry_in(dossier, treaty)
    ended = NEVER if treaty.ended is None else DayRange.of(treaty.ended)
    known = _known(like, clauses, entry, ended)
    histories = {
        by: known[by] if by in known and known[by].acts == own else history_of(own, clauses, entry, ended, effects)
        for by, own in acts.items()
    }
    if clauses.ends_below is not None and treaty.ended is None and is_complete(treaty.participation):
        whole = [history for by, history in histories.items() if by not in opened]
        ended = _end_by_withdrawals(whole, clauses.ends_below, others=len(opened))
        histories = {by: history_of(own, clauses, entry, ended, effects) for by, own in acts.items()}
    last = recorded_until(treaty.participation)
    timelines = {
        by: like.timelines[by]
        if like is not None and like.until == last and like.histories.get(by) is history
        else _timeline(history, entry, last)
        for by, history in histories.items()
    }
    silent = _timeline(ParticipantHistory(), entry, last)
    for by, first in opened.items():
        timelines[by] = timelines.get(by, silent).unknown_from(max(first, entry.day.first))
    return StatusTable(
        about=treaty.id,
        clauses=clauses,
        entry=entry,
        ended=ended,
        records_end=last,
        until=last,
        histories=histories,
        timelines=timelines,
        silent=silent,
        gaps=gaps,
    )


def entry_in(dossier: Dossier, treaty: Treaty) -> Entry:
    """The entry into force of a treaty by the acts in a dossier."""
    acts = dossier.once(register).by_treaty.get(treaty.id, {})
    gaps = gaps_in(dossier, treaty.id).values()
    return entry_of(dossier, treaty, acts, is_whole=not any(gap.of_what_binds for gap in gaps))


def _known(like: StatusTable | None, clauses: FinalClauses, entry: Entry, ended: DayRange) -> _Histories:
    """The histories of another table that hold where the clauses and the days of the treaty are the same.

    One with a notice to which the clause on withdrawal may not apply does not: it depends on the acts of others too.
    """
    if like is None or like.clauses is not clauses or like.ended != ended:
        return {}
    if (like.entry.day, like.entry.reached) != (entry.day, entry.reached):
        return {}
    return {by: own for by, own in like.histories.items() if all(notice.act.under is None for notice in own.notices)}


def recorded_until(participation: Participation | None) -> int | None:
    """The last day up to which participation is recorded in full, as the ordinal of the calendar; None where not."""
    until = participation.until if participation is not None and is_complete(participation) else None
    return None if until is None else until.latest.toordinal()


def _timeline(history: ParticipantHistory, entry: Entry, until: int | None) -> Timeline:
    """The answers by day. Before the first of the days below, nobody is bound and the treaty is not in force.

    Where participation is not recorded in full, a "no" only means that no act is recorded, and is unknown; but before
    the treaty is in force nobody is bound.
    """
    days = {*history.change_days(), entry.day.first}

    def answer(day: int) -> Ternary:
        recorded = history.on(day)
        silent = until is None and recorded is Ternary.NO and day >= entry.day.first
        return Ternary.UNKNOWN if silent else recorded

    return Timeline.of(days, answer, until, until)


def _end_by_withdrawals(histories: Iterable[ParticipantHistory], fewest: int, *, others: int) -> DayRange:
    """The day on which a treaty ends because fewer parties than it asks for are left; never where enough are.

    That is the day on which the last withdrawal needed takes effect. Without such a clause a treaty does not end for
    this reason (Vienna Convention on the Law of Treaties, article 55).

    Args:
        histories: the histories of those whose acts are all recorded.
        fewest: the number of parties below which the treaty ends.
        others: how many others may be parties.
    """
    periods = [period for history in histories for period in history.party_periods]
    early = _first_day_below(fewest, [(period.start.last, period.end.first) for period in periods])
    late = _first_day_below(fewest - others, [(period.start.first, period.end.last) for period in periods])
    return DayRange(early, late)


def _first_day_below(fewest: int, periods: Iterable[tuple[int, int]]) -> int:
    """The first day on which a party leaves and fewer parties are left than a number."""
    changes: dict[int, list[int]] = {}
    for start, end in periods:
        changes.setdefault(start, []).append(1)
        changes.setdefault(end, []).append(-1)
    parties = 0
    for day, steps in sorted(changes.items()):
        parties += sum(steps)
        if -1 in steps and parties < fewest and day < NEVER.first:
            return day
    return NEVER.first
