"""Course: how one participant came to be bound by a treaty and ceased to be, from its acts and the final clauses."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

import attrs

from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.law.treaties.actions import CONSENT, taken_back_by
from intljustice.law.treaties.entry_day import Entry
from intljustice.law.treaties.withdrawal import effect_of
from intljustice.records.final_clauses import FinalClauses
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary


@attrs.frozen
class PartyPeriod:
    """A time in which a participant is bound.

    Attributes:
        joined: the act by which it came to be bound.
        start: the first day.
        left: the act by which it ceased to be; None where it did not, or by no act of its own.
        end: the first day on which it is no longer bound; `NEVER` where there is none.
    """

    joined: TreatyAction
    start: DayRange
    left: TreatyAction | None = None
    end: DayRange = NEVER

    def on(self, day: int) -> Ternary:
        """Whether a day lies in it."""
        return self.start.passed_on(day) & ~self.end.passed_on(day)


@attrs.frozen
class Notice:
    """A notification of withdrawal.

    Attributes:
        act: the notification.
        received: when the depositary received it.
        effect: from when its author would be no longer bound.
        back: the act that takes it back; None where none does before it takes effect.
    """

    act: TreatyAction
    received: DayRange
    effect: DayRange
    back: TreatyAction | None = None

    @property
    def pending_until(self) -> DayRange:
        """When it ceases to be pending: by taking effect or by being taken back."""
        return self.effect if self.back is None else self.effect.not_after(DayRange.of(self.back.day))

    @property
    def ends(self) -> DayRange:
        """From when its author is no longer bound by it: its effect, unless it is taken back before."""
        return self.effect if self.back is None else self.effect.unless_before(DayRange.of(self.back.day))


@attrs.frozen(eq=False)
class ParticipantHistory:
    """All that the acts of one participant bring about towards one treaty or amendment.

    Attributes:
        acts: its acts, in the order in which they were made.
        party_periods: the times in which it is bound, one after another.
        vain: those that never begin, as the consent was taken back, or its author or the treaty ended or never began.
        notices: its notifications of withdrawal.
    """

    acts: tuple[TreatyAction, ...] = ()
    party_periods: tuple[PartyPeriod, ...] = ()
    vain: tuple[PartyPeriod, ...] = ()
    notices: tuple[Notice, ...] = ()

    def on(self, day: int) -> Ternary:
        """Whether it is bound on a day by what is recorded."""
        answer = Ternary.NO
        for party_period in self.party_periods:
            answer = answer | party_period.on(day)
        return answer

    def change_days(self) -> Iterator[int]:
        """The days on which the answer can change."""
        for party_period in self.party_periods:
            yield from (
                party_period.start.first,
                party_period.start.last,
                party_period.end.first,
                party_period.end.last,
            )


def course_of(
    acts: tuple[TreatyAction, ...],
    clauses: FinalClauses,
    entry: Entry,
    ended: DayRange,
    at_once: Mapping[str, DayRange],
) -> ParticipantHistory:
    """The course of one participant: each consent begins a spell, unless one is running, and each notice ends one."""
    notices = tuple(_notices(acts, clauses, entry, at_once))
    party_periods: list[PartyPeriod] = []
    vain: list[PartyPeriod] = []
    for act in acts:
        if act.act not in CONSENT:
            continue
        party_period = _spell(act, acts, notices, start_of(act, clauses, entry), ended)
        if party_periods and DayRange.of(act.day).first < party_periods[-1].end.first:
            party_periods[-1] = _at_the_latest(party_periods[-1], party_period)
        else:
            (party_periods if party_period.start.first < party_period.end.last else vain).append(party_period)
    return ParticipantHistory(acts=acts, party_periods=tuple(party_periods), vain=tuple(vain), notices=notices)


def _at_the_latest(running: PartyPeriod, other: PartyPeriod) -> PartyPeriod:
    """The spell that is running, with the start of another consent where that surely binds earlier."""
    if other.start.first >= other.end.last or other.start.last >= running.start.last:
        return running
    return attrs.evolve(running, joined=other.joined, start=running.start.not_after(other.start))


def start_of(act: TreatyAction, clauses: FinalClauses, entry: Entry) -> DayRange:
    """From which day a consent binds: from the entry into force of the treaty, or later by the clause on later parties.

    A succession binds from the day of succession, and never before the treaty is in force.
    """
    made = DayRange.of(act.day)
    if act.act is ActNature.SUCCESSION:
        return (made if act.effective is None else DayRange.of(act.effective)).not_before(entry.day)
    later = _as_later_party(act, clauses).not_before(entry.day)
    reached = entry.reached
    if reached is None:
        return _before_or_after(made, entry.day, later)
    if made.last <= reached.first:
        return entry.day
    if made.first > reached.last:
        return later
    return DayRange(min(entry.day.first, later.first), max(entry.day.last, later.last))


def _before_or_after(made: DayRange, entry: DayRange, later: DayRange) -> DayRange:
    """Where the deciding day is not known: a consent that comes after the entry into force is surely a later one."""
    return later if made.first >= entry.last else DayRange(entry.first, max(entry.last, later.last))


def _as_later_party(act: TreatyAction, clauses: FinalClauses) -> DayRange:
    made, clause = DayRange.of(act.day), clauses.later_parties
    if clause is None or clause.delay is None:
        return DayRange(made.first, NEVER.last) if act.effective is None else DayRange.of(act.effective)
    start = after(clause.delay, made)
    return start if clause.not_before is None else start.not_before(DayRange.of(clause.not_before))


def _notices(
    acts: tuple[TreatyAction, ...], clauses: FinalClauses, entry: Entry, at_once: Mapping[str, DayRange]
) -> Iterator[Notice]:
    for act in acts:
        if act.act is ActNature.WITHDRAWAL:
            effect = at_once.get(act.id) or effect_of(act, clauses.withdrawal, entry.day)
            back = taken_back_by(act, acts, ActNature.REVOCATION) if _revocable(clauses) else None
            in_time = back is not None and DayRange.of(back.day).first < effect.last
            yield Notice(act=act, received=DayRange.of(act.day), effect=effect, back=back if in_time else None)


def _revocable(clauses: FinalClauses) -> bool:
    """Whether a notice may be taken back: where the treaty is silent, it may."""
    return clauses.withdrawal is None or clauses.withdrawal.revocable is not False


def _spell(
    act: TreatyAction, acts: tuple[TreatyAction, ...], notices: Iterable[Notice], start: DayRange, ended: DayRange
) -> PartyPeriod:
    """The spell that a consent begins, up to the first notice with effect after it, cessation or the treaty's end."""
    made, back = DayRange.of(act.day), taken_back_by(act, acts, ActNature.WITHDRAWAL_OF_INSTRUMENT)
    if back is not None and DayRange.of(back.day).last < start.first:
        return PartyPeriod(joined=act, start=start, left=back, end=DayRange.of(back.day))
    left_by = [(one.ends, one.act) for one in notices if one.received.last >= made.first]
    gone = (one for one in acts if one.act is ActNature.CESSATION and DayRange.of(one.day).last >= made.first)
    left_by += [(DayRange.of(one.day if one.effective is None else one.effective), one) for one in gone]
    ends: list[tuple[DayRange, TreatyAction | None]] = [*left_by, (ended, None)]  # of one day, its own act comes first
    end, left = min(ends, key=lambda found: (found[0].first, found[0].last))
    for other, _ in ends:
        end = end.not_after(other)
    start = start if back is None else start.unless_before(DayRange.of(back.day))
    return PartyPeriod(joined=act, start=start, left=left, end=end)


@attrs.frozen(eq=False)
class Timeline:
    """Answers by day: between two turns the answer is the same.

    Attributes:
        turns: the days on which the answer changes, in order.
        answers: the answer before the first turn, then from each turn on.
    """

    change_days: tuple[int, ...]
    answers: tuple[Ternary, ...]

    def on(self, day: int) -> Ternary:
        """The answer on a day."""
        return self.answers[bisect_right(self.change_days, day)]

    def during(self, first: int, last: int) -> frozenset[Ternary]:
        """The answers on the days from the first to the last."""
        return frozenset(self.answers[bisect_right(self.change_days, first) : bisect_right(self.change_days, last) + 1])


def provisions_of(party_period: PartyPeriod, clauses: FinalClauses, entry: Entry) -> tuple[Provision, ...]:
    """The clauses by which a spell begins and, where it has one, ends."""
    first = clauses.entry_into_force if party_period.start == entry.day else clauses.later_parties
    begun = None if first is None or party_period.joined.act is ActNature.SUCCESSION else first.provision
    return (*(() if begun is None else (begun,)), *leaving_provisions(party_period, clauses))


def leaving_provisions(party_period: PartyPeriod, clauses: FinalClauses) -> tuple[Provision, ...]:
    """The clause by which a spell ends, where it ends by notice."""
    if party_period.left is None or party_period.left.act is not ActNature.WITHDRAWAL:
        return ()
    under = party_period.left.under
    if (
        under is not None
        and party_period.end == DayRange.of(party_period.left.day)
        and _lets_leave_at_once(under, clauses)
    ):
        return (under,)
    clause = clauses.withdrawal
    return () if clause is None or clause.provision is None else (clause.provision,)


def _lets_leave_at_once(clause: Provision, clauses: FinalClauses) -> bool:
    return any(one.leave_at_once == clause for one in clauses.amendments)
