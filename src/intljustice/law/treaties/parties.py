"""Who is bound by a treaty or amendment on a day."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer, Bounds, as_given_day, asked_day_range, sureness
from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import ParticipantHistory
from intljustice.law.treaties.status_table import StatusTable
from intljustice.model.references import Id, Kinds
from intljustice.model.structure import Structure
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.converters import as_ids
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ternary import Confidence, Ternary

AboutId = Annotated[str, Kinds("treaty", "amendment")]
ParticipantId = Annotated[str, Kinds("state", "organisation")]
ActId = Annotated[str, Kinds("treaty-action")]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Parties(Answer):
    """Who is bound by a treaty or amendment on a day.

    Attributes:
        about: the treaty or amendment.
        on: the day.
        name: what it is called, for the sentences.
        definite: those that surely are, by id.
        possible: those that did something and of whom it is not known, by id.
        count: how many they are, at the least and at the most; there may be more where `complete` is false.
        complete: whether everything up to that day is recorded.
    """

    kind: ClassVar[str] = "parties"

    about: AboutId
    on: PartialDate = attrs.field(converter=as_given_day)
    name: str | None = None
    definite: tuple[ParticipantId, ...] = attrs.field(default=(), converter=as_ids)
    possible: tuple[ParticipantId, ...] = attrs.field(default=(), converter=as_ids)
    count: Bounds
    complete: bool

    def sentences(self) -> Iterator[str]:
        """How many they are."""
        more = "" if self.complete else ", as far as it is recorded"
        yield f"{self.count} are bound by {self.name or self.about} on {self.on}{more}."
        yield from super().sentences()


def parties(dossier: Dossier, treaty: Id, *, on: Day) -> Parties:
    """Who is bound by a treaty or amendment on a day: for certain, possibly, and how many.

    Args:
        dossier: the dossier.
        treaty: the treaty or amendment.
        on: the day; of a month or year those are definite who are bound on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    m = status_tables(dossier).of(treaty)
    day, day_range = asked_day_range(on)
    rolls = dossier.once(_Rolls)
    definite, possible = rolls.on(m, day_range)
    late = m.until is not None and day_range.last > m.until
    return Parties(
        about=m.about,
        on=day,
        name=dossier.label(m.about),
        definite=tuple(sorted(definite)),
        possible=tuple(sorted(possible)),
        count=Bounds(len(definite), len(definite) + len(possible)),
        complete=m.complete and not late,
        records=(m.about,),
        reasons=(f"The records end on {day_of(m.until)}.",) if late and m.until is not None else (),
        confidence=None if late or not m.complete else sureness(dossier[m.about], "participation"),
        as_of=dossier.about.as_of,
    )


_EVERY = 64
"""How many changes lie between two rolls that are kept whole."""


class _Rolls:
    """Who is bound from each day on which somebody's answer changes; whole rolls are kept for every few changes."""

    def __init__(self, _: Dossier) -> None:
        self._made: dict[str, tuple[tuple[int, ...], tuple[tuple[str, Ternary], ...], tuple[_Roll, ...]]] = {}

    def on(self, m: StatusTable, day_range: DayRange) -> tuple[set[str], set[str]]:
        """Those who are bound on all days of a window, and those of whom it is not known or differs."""
        definite, possible = self._at(m, day_range.first)
        if day_range.is_day:
            return definite, possible
        days, changes, _ = self._of(m)
        changed = changes[bisect_right(days, day_range.first) : bisect_right(days, day_range.last)]
        differing = {who for who, _ in changed}
        return definite - differing, possible | differing

    def _at(self, m: StatusTable, day: int) -> tuple[set[str], set[str]]:
        days, changes, rolls = self._of(m)
        place = bisect_right(days, day)
        whole = rolls[place // _EVERY]
        answers = dict(whole)
        answers.update(changes[place - place % _EVERY : place])
        definite = {who for who, answer in answers.items() if answer is Ternary.YES}
        return definite, {who for who, answer in answers.items() if answer is Ternary.UNKNOWN}

    def _of(self, m: StatusTable) -> tuple[tuple[int, ...], tuple[tuple[str, Ternary], ...], "tuple[_Roll, ...]"]:
        if m.about not in self._made:
            self._made[m.about] = _rolls(m)
        return self._made[m.about]


_Roll = Mapping[str, Ternary]


def _rolls(m: StatusTable) -> tuple[tuple[int, ...], tuple[tuple[str, Ternary], ...], tuple[_Roll, ...]]:
    change_days = sorted(
        (day, who, answer)
        for who, line in m.timelines.items()
        for day, answer in zip(line.change_days, line.answers[1:], strict=True)
    )
    answers: dict[str, Ternary] = {}  # nobody is bound before the first change
    rolls = [dict(answers)]
    for number, (_, who, answer) in enumerate(change_days, 1):
        answers[who] = answer
        if answer is Ternary.NO:
            del answers[who]
        if number % _EVERY == 0:
            rolls.append(dict(answers))
    return tuple(day for day, _, _ in change_days), tuple((who, answer) for _, who, answer in change_days), tuple(rolls)


@attrs.frozen(kw_only=True, weakref_slot=False)
class ParticipationStep(Structure):
    """A day on which the number of those who take part changes, or may change.

    Attributes:
        day: the day.
        parties: how many are bound from then on.
        signatories: how many have signed by then, bound or not, and still exist; as depositaries count, without those
            whose signature is itself consent.
        acts: the acts that bring it about.
    """

    day: PartialDate = attrs.field(converter=as_given_day)
    parties: Bounds
    signatories: Bounds
    acts: tuple[ActId, ...] = attrs.field(default=(), converter=as_ids)


def participation_history(dossier: Dossier, treaty: Id) -> tuple[ParticipationStep, ...]:
    """How many were bound, and how many had signed, from each day on which that changes, in order.

    What is pending is in it, also beyond the day up to which everything is recorded. A change is within the bounds, and
    not certain, where its day is not known exactly or the act behind it rests on weak sources only.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
    """
    m = status_tables(dossier).of(treaty)
    changes: dict[int, list[_Change]] = {}
    for course in m.courses.values():
        for change in _changes(course):
            changes.setdefault(change.day, []).append(change)
    low = high = signed_low = signed_high = 0
    steps: list[ParticipationStep] = []
    for day, found in sorted(changes.items()):
        low += sum(change.low for change in found if not change.signature)
        high += sum(change.high for change in found if not change.signature)
        signed_low += sum(change.low for change in found if change.signature)
        signed_high += sum(change.high for change in found if change.signature)
        acts = tuple(sorted({change.act.id for change in found if change.act is not None}))
        counts = {"parties": Bounds(low, high), "signatories": Bounds(signed_low, signed_high)}
        steps.append(ParticipationStep(day=day_of(day), acts=acts, **counts))
    return tuple(steps)


@attrs.frozen
class _Change:
    """By how much a day moves the lower and the upper bound."""

    day: int
    low: int
    high: int
    act: TreatyAction | None
    signature: bool = False


def _changes(course: ParticipantHistory) -> Iterator[_Change]:
    signatures = [act for act in course.acts if act.act is ActNature.SIGNATURE]
    for act in signatures[:1]:
        yield from _moved(DayRange.of(act.day), 1, act, signature=True)
        ends = [one for one in course.acts if one.act is ActNature.CESSATION]
        for one in ends[:1]:
            yield from _moved(DayRange.of(one.day), -1, one, signature=True)
    for party_period in course.party_periods:
        yield from _moved(party_period.start, 1, party_period.joined)
        if party_period.end.first < NEVER.first:
            yield from _moved(party_period.end, -1, party_period.left)


def _moved(day_range: DayRange, by: int, act: TreatyAction | None, *, signature: bool = False) -> Iterator[_Change]:
    """The change of one count: at its first possible day in the one bound, at its last in the other.

    Where the act rests on weak sources only, the other bound never moves.
    """
    first_low, last_low = (0, by) if by > 0 else (by, 0)
    doubtful = act is not None and sureness(act, "day") is Confidence.LOW
    if day_range.is_day and not doubtful:
        yield _Change(day_range.first, by, by, act, signature)
        return
    yield _Change(day_range.first, first_low, by - first_low, act, signature)
    if not doubtful and day_range.last < NEVER.first:
        yield _Change(day_range.last, last_low, by - last_low, act, signature)
