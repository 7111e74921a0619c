"""ParticipantHistory: when one participant is bound by a treaty, computed from its acts and the final clauses."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from intljustice.law.answers import any_of
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
    """A period in which a participant is bound.

    Attributes:
        joined: the act by which it came to be bound.
        start: the first day on which it is bound.
        left: the act by which it ceased to be bound; None where it did not, or by no act of its own.
        end: the first day on which it is no longer bound; `NEVER` where there is none.
        back: the act that takes back the act by which it joined, perhaps too late; None where none does.
    """

    joined: TreatyAction
    start: DayRange
    left: TreatyAction | None = None
    end: DayRange = NEVER
    back: TreatyAction | None = None

    def on(self, day: int) -> Ternary:
        """Whether a day lies in the period."""
        return self.start.passed_on(day) & ~self.end.passed_on(day)


@attrs.frozen
class Notice:
    """A notification of withdrawal with its effect.

    Attributes:
        act: the notification.
        received: the day on which the depositary received it.
        effect: the first day on which its author would be no longer bound.
        back: the act that revokes it; None where none does before it takes effect.
    """

    act: TreatyAction
    received: DayRange
    effect: DayRange
    back: TreatyAction | None = None

    @property
    def pending_until(self) -> DayRange:
        """The day on which it ceases to be pending: it takes effect or is revoked."""
        return self.effect if self.back is None else self.effect.not_after(DayRange.of(self.back.day))

    @property
    def ends(self) -> DayRange:
        """The first day on which its author is no longer bound; never where it is revoked before."""
        return self.effect if self.back is None else self.effect.unless_before(DayRange.of(self.back.day))


@attrs.frozen(eq=False)
class ParticipantHistory:
    """All that the acts of one participant bring about towards one treaty or amendment.

    Attributes:
        acts: its acts, in the order in which they were made.
        party_periods: the periods in which it is bound, oldest first.
        ineffective: the periods that never begin, as the consent was taken back, as its author or the treaty ended
            before, or as the treaty never entered into force.
        notices: its notifications of withdrawal.
    """

    acts: tuple[TreatyAction, ...] = ()
    party_periods: tuple[PartyPeriod, ...] = ()
    ineffective: tuple[PartyPeriod, ...] = ()
    notices: tuple[Notice, ...] = ()

    def on(self, day: int) -> Ternary:
        """Whether it is bound on a day by what is recorded."""
        return any_of(period.on(day) for period in self.party_periods)

    def change_days(self) -> Iterator[int]:
        """The days on which the answer can change."""
        for period in self.party_periods:
            yield from (period.start.first, period.start.last, period.end.first, period.end.last)


def history_of(
    acts: tuple[TreatyAction, ...],
    clauses: FinalClauses,
    entry: Entry,
    ended: DayRange,
    effects: Mapping[str, DayRange],
) -> ParticipantHistory:
    """The history of one participant: a consent begins a party period, unless one is running, and a notice ends one.

    A consent that is given while a notice runs begins a period that follows on the one that the notice ends: where both
    take effect on the same day, or the consent would bind earlier, the participant is bound throughout.

    Args:
        acts: the acts of the participant, in the order in which they were made.
        clauses: the final clauses of the treaty.
        entry: the entry into force of the treaty.
        ended: the first day on which the treaty is no longer in force.
        effects: for the ids of notices to which the clause on withdrawal does not apply, the day of their effect.
    """
    notices = tuple(_notices(acts, clauses, entry, effects))
    periods: list[PartyPeriod] = []
    ineffective: list[PartyPeriod] = []
    for act in acts:
        if act.act not in CONSENT:
            continue
        period = _party_period(act, acts, notices, start_of(act, clauses, entry), ended)
        running = periods[-1] if periods and DayRange.of(act.day).first < periods[-1].end.first else None
        if running is not None and _follows_a_notice(act, running):
            period = attrs.evolve(period, start=period.start.not_before(running.end))
            running = None
        if running is not None:
            periods[-1] = _with_earlier_start(running, period)
        else:
            (periods if period.start.first < period.end.last else ineffective).append(period)
    return ParticipantHistory(acts=acts, party_periods=tuple(periods), ineffective=tuple(ineffective), notices=notices)


def _follows_a_notice(act: TreatyAction, running: PartyPeriod) -> bool:
    """Whether a consent is given after the notice was received that ends the running period."""
    notice = running.left
    if notice is None or notice.act is not ActNature.WITHDRAWAL or running.end.first >= NEVER.first:
        return False
    return DayRange.of(notice.day).last < DayRange.of(act.day).first


def _with_earlier_start(running: PartyPeriod, other: PartyPeriod) -> PartyPeriod:
    """The running period, with the start of another consent where that surely binds earlier."""
    if other.start.first >= other.end.last or other.start.last >= running.start.last:
        return running
    return attrs.evolve(running, joined=other.joined, start=running.start.not_after(other.start))


def start_of(act: TreatyAction, clauses: FinalClauses, entry: Entry) -> DayRange:
    """The first day on which a consent binds (Vienna Convention on the Law of Treaties, article 24).

    A consent given before the treaty enters into force binds from that day, a later one as the clause on later parties
    says. A succession binds from the day of succession, and never before the treaty is in force.
    """
    made = DayRange.of(act.day)
    if act.act is ActNature.SUCCESSION:
        return (made if act.effective is None else DayRange.of(act.effective)).not_before(entry.day)
    later = _start_as_later_party(act, clauses).not_before(entry.day)
    reached = entry.reached
    if reached is None and made.first >= entry.day.last:
        return later
    if reached is None:
        return DayRange(entry.day.first, max(entry.day.last, later.last))
    if made.last <= reached.first:
        return entry.day
    if made.first > reached.last:
        return later
    return DayRange(min(entry.day.first, later.first), max(entry.day.last, later.last))


def _start_as_later_party(act: TreatyAction, clauses: FinalClauses) -> DayRange:
    """The first day on which a consent binds by the clause on later parties; as published where none is recorded."""
    made, clause = DayRange.of(act.day), clauses.later_parties
    if clause is None or clause.delay is None:
        return DayRange(made.first, NEVER.last) if act.effective is None else DayRange.of(act.effective)
    start = after(clause.delay, made)
    return start if clause.not_before is None else start.not_before(DayRange.of(clause.not_before))


def _notices(
    acts: tuple[TreatyAction, ...], clauses: FinalClauses, entry: Entry, effects: Mapping[str, DayRange]
) -> Iterator[Notice]:
    """The notifications of withdrawal among the acts, with their effects and revocations."""
    for act in acts:
        if act.act is ActNature.WITHDRAWAL:
            effect = effects.get(act.id) or effect_of(act, clauses.withdrawal, entry.day)
            back = taken_back_by(act, acts, ActNature.REVOCATION) if _is_revocable(clauses) else None
            in_time = back is not None and DayRange.of(back.day).first < effect.last
            yield Notice(act=act, received=DayRange.of(act.day), effect=effect, back=back if in_time else None)


def _is_revocable(clauses: FinalClauses) -> bool:
    """Whether a notice may be revoked: yes where the treaty is silent (Vienna Convention, article 68)."""
    return clauses.withdrawal is None or clauses.withdrawal.revocable is not False


def _party_period(
    act: TreatyAction, acts: tuple[TreatyAction, ...], notices: Iterable[Notice], start: DayRange, ended: DayRange
) -> PartyPeriod:
    """The party period that a consent begins; it ends with the first effective notice, cessation or treaty's end.

    Of several ends on one day, an act of the participant itself comes first.
    """
    made, back = DayRange.of(act.day), taken_back_by(act, acts, ActNature.WITHDRAWAL_OF_INSTRUMENT)
    if back is not None and DayRange.of(back.day).last < start.first:
        return PartyPeriod(joined=act, start=start, left=back, end=DayRange.of(back.day), back=back)
    ends: list[tuple[DayRange, TreatyAction | None]] = [
        (notice.ends, notice.act) for notice in notices if notice.received.last >= made.first
    ]
    ends.extend(
        (DayRange.of(later.effective or later.day), later)
        for later in acts
        if later.act is ActNature.CESSATION and DayRange.of(later.day).last >= made.first
    )
    ends.append((ended, None))
    end, left = min(ends, key=lambda candidate: (candidate[0].first, candidate[0].last))
    for other, _ in ends:
        end = end.not_after(other)
    start = start if back is None else start.unless_before(DayRange.of(back.day))
    return PartyPeriod(joined=act, start=start, left=left, end=end, back=back)


@attrs.frozen(eq=False)
class Timeline:
    """Whether one participant is bound, by day: between two change days the answer is the same.

    Attributes:
        change_days: the days on which the answer changes, in order.
        answers: the answer before the first change day, then the answer from each change day on.
        until: the last day on which no act that is not recorded can change the answer; None where there is none. After
            it the answers are those that follow from what is recorded and pending.
        records_end: the last day up to which the acts behind it are recorded in full; None where they are not.
    """

    change_days: tuple[int, ...]
    answers: tuple[Ternary, ...]
    until: int | None = None
    records_end: int | None = None

    @classmethod
    def of(
        cls, days: Iterable[int], answer: Callable[[int], Ternary], until: int | None, records_end: int | None
    ) -> "Timeline":
        """The answers of a function that can change on these days only, and is no before the first of them."""
        answers = [Ternary.NO]
        change_days: list[int] = []
        for day in sorted({*days} - {NEVER.first}):
            found = answer(day)
            if found is not answers[-1]:
                change_days.append(day)
                answers.append(found)
        return cls(tuple(change_days), tuple(answers), until, records_end)

    def unknown_from(self, first: int) -> "Timeline":
        """The same before a day, and unknown from it on."""

        def answer(day: int) -> Ternary:
            return self.on(day) if day < first else Ternary.UNKNOWN

        return Timeline.of((*self.change_days, first), answer, self.until, self.records_end)

    def on(self, day: int) -> Ternary:
        """The answer on a day, also after the records end."""
        return self.answers[bisect_right(self.change_days, day)]

    def end_before(self, day: int, otherwise: int | None) -> int | None:
        """The day on which the records end on which the answer rests, where a day lies beyond it; None where not.

        Args:
            day: the day.
            otherwise: where the acts are not recorded in full, the last day that they speak of.
        """
        end = otherwise if self.until is None else self.records_end
        return end if end is not None and day > (self.until or end) else None

    def during(self, first: int, last: int) -> frozenset[Ternary]:
        """The answers on the days from the first to the last, both included."""
        return frozenset(self.answers[bisect_right(self.change_days, first) : bisect_right(self.change_days, last) + 1])


def provisions_of(period: PartyPeriod, clauses: FinalClauses, entry: Entry) -> tuple[Provision, ...]:
    """The clauses under which a party period begins and, where it does, ends."""
    clause = clauses.entry_into_force if period.start == entry.day else clauses.later_parties
    if clause is None or clause.provision is None or period.joined.act is ActNature.SUCCESSION:
        return provisions_of_withdrawal(period, clauses)
    return (clause.provision, *provisions_of_withdrawal(period, clauses))


def provisions_of_withdrawal(period: PartyPeriod, clauses: FinalClauses) -> tuple[Provision, ...]:
    """The clause under which a party period ends by notice; none where it ends otherwise or has no end."""
    notice = period.left
    if notice is None or notice.act is not ActNature.WITHDRAWAL:
        return ()
    at_once = {procedure.leave_at_once for procedure in clauses.amendments}
    if notice.under is not None and notice.under in at_once and period.end == DayRange.of(notice.day):
        return (notice.under,)
    clause = clauses.withdrawal
    return () if clause is None or clause.provision is None else (clause.provision,)
