"""Who is bound by a treaty or amendment on a day."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier import Dossier
from intljustice.law.answers import Answer, Bounds
from intljustice.law.asking import as_given_day, asked_window, sureness
from intljustice.law.index import memberships
from intljustice.law.memberships import Membership
from intljustice.law.windows import Window, day_of
from intljustice.values.dates import Day, PartialDate
from intljustice.values.given import as_ids
from intljustice.values.references import Id, Kinds
from intljustice.values.truth import Ternary

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


def parties(d: Dossier, treaty: Id, *, on: Day) -> Parties:
    """Who is bound by a treaty or amendment on a day: for certain, possibly, and how many.

    Args:
        d: the dossier.
        treaty: the treaty or amendment.
        on: the day; of a month or year those are definite who are bound on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    m = memberships(d).of(treaty)
    day, window = asked_window(on)
    rolls = d.once(_Rolls)
    definite, possible = rolls.on(m, window)
    late = m.until is not None and window.last > m.until
    return Parties(
        about=m.about,
        on=day,
        name=d.label(m.about),
        definite=tuple(sorted(definite)),
        possible=tuple(sorted(possible)),
        count=Bounds(len(definite), len(definite) + len(possible)),
        complete=m.complete and not late,
        records=(m.about,),
        reasons=(f"The records end on {day_of(m.until)}.",) if late and m.until is not None else (),
        confidence=None if late or not m.complete else sureness(d[m.about], "participation"),
        as_of=d.about.as_of,
    )


_EVERY = 64
"""How many changes lie between two rolls that are kept whole."""


class _Rolls:
    """Who is bound from each day on which somebody's answer changes; whole rolls are kept for every few changes."""

    def __init__(self, _: Dossier) -> None:
        self._made: dict[str, tuple[tuple[int, ...], tuple[tuple[str, Ternary], ...], tuple[_Roll, ...]]] = {}

    def on(self, m: Membership, window: Window) -> tuple[set[str], set[str]]:
        """Those who are bound on all days of a window, and those of whom it is not known or differs."""
        definite, possible = self._at(m, window.first)
        if window.is_day:
            return definite, possible
        days, changes, _ = self._of(m)
        changed = changes[bisect_right(days, window.first) : bisect_right(days, window.last)]
        differing = {who for who, _ in changed}
        return definite - differing, possible | differing

    def _at(self, m: Membership, day: int) -> tuple[set[str], set[str]]:
        days, changes, rolls = self._of(m)
        place = bisect_right(days, day)
        whole = rolls[place // _EVERY]
        answers = dict(whole)
        answers.update(changes[place - place % _EVERY : place])
        definite = {who for who, answer in answers.items() if answer is Ternary.YES}
        return definite, {who for who, answer in answers.items() if answer is Ternary.UNKNOWN}

    def _of(self, m: Membership) -> tuple[tuple[int, ...], tuple[tuple[str, Ternary], ...], "tuple[_Roll, ...]"]:
        if m.about not in self._made:
            self._made[m.about] = _rolls(m)
        return self._made[m.about]


_Roll = Mapping[str, Ternary]


def _rolls(m: Membership) -> tuple[tuple[int, ...], tuple[tuple[str, Ternary], ...], tuple[_Roll, ...]]:
    turns = sorted(
        (day, who, answer)
        for who, line in m.timelines.items()
        for day, answer in zip(line.turns, line.answers[1:], strict=True)
    )
    answers: dict[str, Ternary] = {}  # nobody is bound before the first change
    rolls = [dict(answers)]
    for number, (_, who, answer) in enumerate(turns, 1):
        answers[who] = answer
        if answer is Ternary.NO:
            del answers[who]
        if number % _EVERY == 0:
            rolls.append(dict(answers))
    return tuple(day for day, _, _ in turns), tuple((who, answer) for _, who, answer in turns), tuple(rolls)
