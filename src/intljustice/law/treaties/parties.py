"""Parties and ParticipationStep: who is bound by a treaty or amendment on a day, and how their number changes."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, ClassVar, Self

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer, Bounds, agreed, asked_day, beyond, in_common, last_recorded, sureness
from intljustice.law.day_ranges import NEVER, DayRange, day_of
from intljustice.law.support import answered
from intljustice.law.treaties.consulted import acts_consulted
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.missing import missing_for_standing
from intljustice.law.treaties.participation import ParticipantHistory
from intljustice.law.treaties.status_table import StatusTable
from intljustice.law.wording import joined, one_day_of
from intljustice.model.given import Given
from intljustice.model.references import Id, as_id
from intljustice.model.structure import Structure
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import ActId, ParticipantId, TreatyOrAmendmentId
from intljustice.values.ternary import Confidence, Ternary


@attrs.frozen(kw_only=True, weakref_slot=False)
class Parties(Answer):
    """Who is bound by a treaty or amendment on a day.

    Attributes:
        about: the treaty or amendment.
        on: the day asked about.
        name: its name, for the sentences.
        definite: the ids of the States and organisations that surely are bound.
        possible: the ids of those that made some act, and of which it is not known whether they are bound; of a month
            or year also of those that are bound on some of its days.
        count: how many are bound; there may be more where `complete` is false.
        complete: whether all acts up to that day are recorded; not so for a day after the records end, or where acts
            were taken out of the dossier.
        nobody: whether it is known that nobody is bound: by acts that are recorded in full, or before it is in force.
        changes_on: where a month or a year is asked about, the days within it from which others are bound, or may be.
    """

    kind: ClassVar[str] = "parties"

    about: TreatyOrAmendmentId
    on: PartialDate = attrs.field(converter=Given[Day])
    name: str | None = None
    definite: tuple[ParticipantId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    possible: tuple[ParticipantId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    count: Bounds
    complete: bool
    nobody: bool = False
    changes_on: tuple[PartialDate, ...] = attrs.field(default=(), converter=Given[Iterable[Day]])

    @property
    def conclusion(self) -> object:
        """Who is bound, and who may be."""
        return self.definite, self.possible

    def open_between(self, others: Iterable[Any]) -> Self:
        """Definite who is bound by all readings, possible who is by one."""
        definite, possible = in_common((each.definite, each.possible) for each in (self, *others))
        count = Bounds(len(definite), len(definite) + len(possible))
        return attrs.evolve(self, definite=definite, possible=possible, count=count)

    def sentences(self) -> Iterator[str]:
        """How many are bound, then the reasons."""
        name = self.name or self.about
        if self.count.high > 0:
            more = "" if self.complete or self.beyond_records else ", as far as it is recorded"
            yield f"{self.count} are bound by {name} on {self.on}{more}."
        elif self.nobody:
            yield f"Nobody is bound by {name} on {self.on}."
        else:
            yield f"Who is bound by {name} on {self.on} is not recorded."
        if self.changes_on:
            yield f"Who is bound changes on {joined(map(str, self.changes_on))}."
        yield from super().sentences()


def parties(dossier: Dossier, treaty: Id, *, on: Day) -> Parties:
    """Who is bound by a treaty or amendment on a day: for certain, possibly, and how many.

    For a day after the records end these are the ones that follow from them, with pending notices taking effect; the
    answer says so, and has no confidence.

    Args:
        dossier: the dossier.
        treaty: the treaty or amendment.
        on: the day; of a month or year those are definite who are bound on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
        InvalidValue: for a day that is none.
    """
    asked = partial(_parties, about=as_id(treaty), day=asked_day(on))
    return answered(dossier, asked, _consulted, about=as_id(treaty), in_parts=True)


def _consulted(dossier: Dossier, answer: Parties) -> Iterator[str]:
    """The records that can bear on who is bound: all acts towards the treaty."""
    return acts_consulted(dossier, answer.about)


def _parties(dossier: Dossier, about: str, day: PartialDate) -> Parties:
    """The parties by what is recorded, whatever other sources say."""
    table = status_tables(dossier).of(about)
    day_range = DayRange.of(day)
    bound = {by: agreed(line.during(day_range.first, day_range.last)) for by, line in table.timelines.items()}
    definite = sorted(by for by, answer in bound.items() if answer is Ternary.YES)
    possible = sorted(by for by, answer in bound.items() if answer is Ternary.UNKNOWN)
    end = _end_before(dossier, table, day_range)
    is_complete = table.complete and end is None and not any(gap.of_what_binds for gap in table.gaps.values())
    silent = table.silent.during(day_range.first, day_range.last)
    return Parties(
        about=table.about,
        on=day,
        name=dossier.label(table.about),
        definite=tuple(definite),
        possible=tuple(possible),
        count=Bounds(len(definite), len(definite) + len(possible)),
        complete=is_complete,
        nobody=not definite and not possible and agreed(silent) is Ternary.NO,
        changes_on=tuple(map(day_of, _changes_within(table, day_range))),
        records=(table.about,),
        reasons=() if end is None else (beyond(end),),
        missing=tuple(dict.fromkeys(_missing(dossier, table, possible, day))),
        as_of=dossier.about.as_of_for("treaties"),
        beyond_records=end is not None,
    )


def _changes_within(table: StatusTable, day_range: DayRange) -> list[int]:
    """The days after the first of a range from which it is another whether somebody is bound, in order."""
    days = {day for line in table.timelines.values() for day in line.change_days}
    return sorted(day for day in days if day_range.first < day <= day_range.last)


def _missing(dossier: Dossier, table: StatusTable, possible: Iterable[str], on: PartialDate) -> Iterator[str]:
    """What is missing for whether those who may be bound are, and for whether anybody without recorded acts is."""
    days = DayRange.of(on)
    for line, participant in (*((table.timelines[by], by) for by in possible), (table.silent, "")):
        answers = line.during(days.first, days.last)
        changes = (day for day in line.change_days if days.first < day <= days.last)
        unknown = next((day for day in (days.first, *changes) if line.on(day) is Ternary.UNKNOWN), None)
        if unknown is not None:
            yield from missing_for_standing(dossier, table, participant, unknown)
        elif len(answers) > 1:
            yield one_day_of(on)


def _end_before(dossier: Dossier, table: StatusTable, day_range: DayRange) -> int | None:
    """The day on which the records end on which the answer rests, where the days asked about go beyond it."""
    lines = (table.silent, *table.timelines.values())
    ends = [line.records_end for line in lines if line.until is not None and day_range.last > line.until]
    as_of = None if table.complete else last_recorded(dossier, "treaties")
    if as_of is not None and day_range.last > as_of:
        ends.append(as_of)
    return min((end for end in ends if end is not None), default=None)


@attrs.frozen(kw_only=True, weakref_slot=False)
class ParticipationStep(Structure):
    """A day on which the number of parties or signatories to a treaty changes, or may change.

    Attributes:
        day: the day.
        parties: how many are bound from that day on.
        signatories: how many have signed by that day, bound or not, and still exist. As depositaries count, a signature
            that is itself consent to be bound is left out.
        acts: the acts that bring the change about.
    """

    day: PartialDate = attrs.field(converter=Given[Day])
    parties: Bounds
    signatories: Bounds
    acts: tuple[ActId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])


def participation_history(dossier: Dossier, treaty: Id) -> tuple[ParticipationStep, ...]:
    """How many participants are bound, and how many have signed, from each day on which that changes, in order.

    Changes that are pending are included, also those after the day up to which everything is recorded. A change moves
    one of the two bounds only, where its day is not known exactly or its act rests on sources of low confidence.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is neither a treaty nor an amendment.
    """
    table = status_tables(dossier).of(treaty)
    changes: dict[int, list[_Change]] = {}
    for history in table.histories.values():
        for change in _changes(history):
            changes.setdefault(change.day, []).append(change)
    parties_then, signatories = Bounds(0, 0), Bounds(0, 0)
    steps: list[ParticipationStep] = []
    for day, on_day in sorted(changes.items()):
        parties_then = _changed(parties_then, [change for change in on_day if not change.of_signatories])
        signatories = _changed(signatories, [change for change in on_day if change.of_signatories])
        acts = tuple(sorted({change.act.id for change in on_day if change.act is not None}))
        steps.append(ParticipationStep(day=day_of(day), parties=parties_then, signatories=signatories, acts=acts))
    return tuple(steps)


@attrs.frozen
class _Change:
    """By how much a day moves the lower and the upper bound of the number of parties, or of signatories."""

    day: int
    low: int
    high: int
    act: TreatyAction | None
    of_signatories: bool


def _changed(bounds: Bounds, changes: list[_Change]) -> Bounds:
    return Bounds(
        bounds.low + sum(change.low for change in changes), bounds.high + sum(change.high for change in changes)
    )


def _changes(history: ParticipantHistory) -> Iterator[_Change]:
    """The changes that one participant brings about: by its first signature, its end as a State, its party periods."""
    signature = next((act for act in history.acts if act.act is ActNature.SIGNATURE), None)
    cessation = next((act for act in history.acts if act.act is ActNature.CESSATION), None)
    if signature is not None:
        yield from _moved(DayRange.of(signature.day), 1, signature, of_signatories=True)
        if cessation is not None:
            yield from _moved(DayRange.of(cessation.day), -1, cessation, of_signatories=True)
    for period in history.party_periods:
        yield from _moved(period.start, 1, period.joined)
        if period.end.first < NEVER.first:
            yield from _moved(period.end, -1, period.left)


def _moved(
    day_range: DayRange, by: int, act: TreatyAction | None, *, of_signatories: bool = False
) -> Iterator[_Change]:
    """The change of a number by 1 or -1: one bound moves on the first day of a range, the other on its last day.

    Where the act rests on sources of low confidence, the other bound never moves.
    """
    is_doubtful = act is not None and sureness(act, "day") is Confidence.LOW
    if day_range.is_day and not is_doubtful:
        yield _Change(day_range.first, by, by, act, of_signatories)
        return
    low = min(by, 0)
    yield _Change(day_range.first, low, by - low, act, of_signatories)
    if not is_doubtful and day_range.last < NEVER.first:
        yield _Change(day_range.last, by - low, low, act, of_signatories)
