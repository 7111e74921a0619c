"""Course: how one participant came to be bound by a treaty and ceased to be, from its acts and the final clauses."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import attrs

from intljustice.law.entry import Entry
from intljustice.law.leaving import effect_of
from intljustice.law.register import CONSENT, taken_back_by
from intljustice.law.windows import NEVER, Window, after
from intljustice.records.acts import ActNature, TreatyAction
from intljustice.records.clauses import FinalClauses
from intljustice.values.provisions import Provision
from intljustice.values.truth import Ternary


@attrs.frozen
class Spell:
    """A time in which a participant is bound.

    Attributes:
        joined: the act by which it came to be bound.
        start: the first day.
        left: the act by which it ceased to be; None where it did not, or by no act of its own.
        end: the first day on which it is no longer bound; `NEVER` where there is none.
    """

    joined: TreatyAction
    start: Window
    left: TreatyAction | None = None
    end: Window = NEVER

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
        back: the act that takes it back; None where none does.
    """

    act: TreatyAction
    received: Window
    effect: Window
    back: TreatyAction | None = None

    @property
    def pending_until(self) -> Window:
        """When it ceases to be pending: by taking effect or by being taken back."""
        return self.effect if self.back is None else Window.of(self.back.day)


@attrs.frozen(eq=False)
class Course:
    """All that the acts of one participant bring about towards one treaty or amendment.

    Attributes:
        acts: its acts, in the order in which they were made.
        spells: the times in which it is bound, one after another.
        notices: its notifications of withdrawal.
    """

    acts: tuple[TreatyAction, ...] = ()
    spells: tuple[Spell, ...] = ()
    notices: tuple[Notice, ...] = ()

    def on(self, day: int) -> Ternary:
        """Whether it is bound on a day by what is recorded."""
        answer = Ternary.NO
        for spell in self.spells:
            answer = answer | spell.on(day)
        return answer

    def turns(self) -> Iterator[int]:
        """The days on which the answer can change."""
        for spell in self.spells:
            yield from (spell.start.first, spell.start.last, spell.end.first, spell.end.last)


def course_of(acts: tuple[TreatyAction, ...], clauses: FinalClauses, entry: Entry, ended: Window) -> Course:
    """The course of one participant: each consent begins a spell, unless one is running, and each notice ends one."""
    notices = tuple(_notices(acts, clauses, entry))
    spells: list[Spell] = []
    for act in acts:
        if act.act not in CONSENT or taken_back_by(act, acts, ActNature.WITHDRAWAL_OF_INSTRUMENT) is not None:
            continue
        made = Window.of(act.day)
        if spells and made.first < spells[-1].end.first:
            continue
        spell = _spell(act, acts, notices, start_of(act, clauses, entry), ended)
        if spell.start.first < spell.end.last:
            spells.append(spell)
    return Course(acts=acts, spells=tuple(spells), notices=notices)


def start_of(act: TreatyAction, clauses: FinalClauses, entry: Entry) -> Window:
    """From which day a consent binds: from the entry into force of the treaty, or later by the clause on later parties.

    A succession binds from the day of succession, and never before the treaty is in force.
    """
    made = Window.of(act.day)
    if act.act is ActNature.SUCCESSION:
        return (made if act.effective is None else Window.of(act.effective)).not_before(entry.day)
    later = _as_later_party(act, clauses).not_before(entry.day)
    reached = entry.reached
    if reached is None:
        return later if entry.computed else _before_or_after(made, entry.day, later)
    if made.last <= reached.first:
        return entry.day
    if made.first > reached.last:
        return later
    return Window(min(entry.day.first, later.first), max(entry.day.last, later.last))


def _before_or_after(made: Window, entry: Window, later: Window) -> Window:
    """Where the deciding day is not known: a consent that comes after the entry into force is surely a later one."""
    return later if made.first >= entry.last else Window(entry.first, max(entry.last, later.last))


def _as_later_party(act: TreatyAction, clauses: FinalClauses) -> Window:
    made, clause = Window.of(act.day), clauses.later_parties
    if clause is None or clause.delay is None:
        return Window(made.first, NEVER.last) if act.effective is None else Window.of(act.effective)
    start = after(clause.delay, made)
    return start if clause.not_before is None else start.not_before(Window.of(clause.not_before))


def _notices(acts: tuple[TreatyAction, ...], clauses: FinalClauses, entry: Entry) -> Iterator[Notice]:
    for act in acts:
        if act.act is ActNature.WITHDRAWAL:
            effect = effect_of(act, clauses.withdrawal, entry.day)
            back = taken_back_by(act, acts, ActNature.REVOCATION)
            in_time = back is not None and Window.of(back.day).first < effect.last
            yield Notice(act=act, received=Window.of(act.day), effect=effect, back=back if in_time else None)


def _spell(
    act: TreatyAction, acts: tuple[TreatyAction, ...], notices: Iterable[Notice], start: Window, ended: Window
) -> Spell:
    """The spell that a consent begins, up to the first notice with effect after it, cessation or the treaty's end."""
    made = Window.of(act.day)
    ends: list[tuple[Window, TreatyAction | None]] = [(ended, None)]
    ends += [(one.effect, one.act) for one in notices if one.back is None and one.received.last >= made.first]
    gone = (one for one in acts if one.act is ActNature.CESSATION and Window.of(one.day).last >= made.first)
    ends += [(Window.of(one.day if one.effective is None else one.effective), one) for one in gone]
    end, left = min(ends, key=lambda found: (found[0].first, found[0].last))
    return Spell(joined=act, start=start, left=left, end=end)


@attrs.frozen(eq=False)
class Timeline:
    """Answers by day: between two turns the answer is the same.

    Attributes:
        turns: the days on which the answer changes, in order.
        answers: the answer before the first turn, then from each turn on.
    """

    turns: tuple[int, ...]
    answers: tuple[Ternary, ...]

    def on(self, day: int) -> Ternary:
        """The answer on a day."""
        return self.answers[bisect_right(self.turns, day)]


def provisions_of(spell: Spell, clauses: FinalClauses, entry: Entry) -> tuple[Provision, ...]:
    """The clauses by which a spell begins and, where it has one, ends."""
    first = clauses.entry_into_force if spell.start == entry.day else clauses.later_parties
    found = [None if first is None or spell.joined.act is ActNature.SUCCESSION else first.provision]
    if spell.left is not None and spell.left.act is ActNature.WITHDRAWAL and clauses.withdrawal is not None:
        found.append(clauses.withdrawal.provision)
    return tuple(one for one in found if one is not None)
