"""Listing and Listings: who is on a sanctions list on a day, and whether the measure is in force."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, ClassVar, Self

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answer_parts import AnswerPart, alike, in_words, starts_of_change
from intljustice.law.answers import (
    Answer,
    agreed,
    any_of,
    asked_day_range,
    beyond,
    gaps_in,
    in_common,
    last_recorded,
    lowest,
    sureness,
)
from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.support import answered, sure
from intljustice.law.wording import joined, one_day_of
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.programmes import Programme
from intljustice.records.record import Record
from intljustice.records.sanctions import ListingStatus, ListingStep, Sanction
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import SanctionId
from intljustice.values.ternary import Confidence, Ternary


class ListStatus(Vocabulary):
    """Where a target stands on a list."""

    NEVER = "never", "Not on it, and not before."
    LISTED = "listed", "On it, and its enforcement not suspended."
    SUSPENDED = "suspended", "On it, while a court forbids its enforcement."
    DELISTED = "delisted", "It was on it, and is no longer."


@attrs.frozen
class ListState:
    """What the steps of a sanction's history have brought about by some point.

    Attributes:
        status: where the target stands on the list.
        announced: whether a measure is announced, reported or pronounced by a court, listed or not.
        ended: whether the instrument or the designation behind the measure has lost its effect.
    """

    status: ListStatus = ListStatus.NEVER
    announced: bool = False
    ended: bool = False

    @property
    def in_force(self) -> Ternary:
        """Whether the measure has effect: the target is listed, nothing is enjoined, and its instrument stands."""
        if self.ended:
            return Ternary.NO
        if self.status is ListStatus.NEVER and self.announced:
            return Ternary.UNKNOWN
        return Ternary.of(self.status is ListStatus.LISTED)

    def after(self, step: ListingStatus) -> "ListState":
        """The state after one more step."""
        if step in _LISTS:
            return attrs.evolve(self, status=ListStatus.LISTED, ended=False)
        if step in _REMOVES:
            return attrs.evolve(self, status=ListStatus.DELISTED)
        if step is ListingStatus.ENJOINED and self.status is ListStatus.LISTED:
            return attrs.evolve(self, status=ListStatus.SUSPENDED)
        if step is ListingStatus.INJUNCTION_STAYED and self.status is ListStatus.SUSPENDED:
            return attrs.evolve(self, status=ListStatus.LISTED)
        if step in _ENDS_THE_MEASURE:
            return attrs.evolve(self, ended=True)
        return attrs.evolve(self, announced=True) if step in _SHOWS_A_MEASURE else self


_LISTS = frozenset({ListingStatus.LISTED, ListingStatus.RELISTED})
_REMOVES = frozenset({ListingStatus.DELISTED, ListingStatus.EXPIRED})
_ENDS_THE_MEASURE = frozenset({ListingStatus.AUTHORITY_TERMINATED, ListingStatus.REVOKED})
_SHOWS_A_MEASURE = frozenset(
    {ListingStatus.ANNOUNCED, ListingStatus.AMENDED, ListingStatus.REPORTED_IN_FORCE, ListingStatus.CONVICTED}
)
_NEVER_LISTED = ListState()


@attrs.frozen(eq=False)
class HistoryOnDay:
    """What the history of one sanction says of a day.

    Attributes:
        sanction: the sanction.
        states: every state it can be in on that day; several where the day of a step is not known exactly.
        steps: the steps that have surely been taken by then, followed by those that may have been.
        open_steps: those that may have been.
    """

    sanction: Sanction
    states: tuple[ListState, ...]
    steps: tuple[ListingStep, ...]
    open_steps: tuple[ListingStep, ...]

    @property
    def in_force(self) -> Ternary:
        """Whether the measure has effect, where all its states agree; else unknown."""
        return agreed({state.in_force for state in self.states})

    @property
    def status(self) -> ListStatus | None:
        """Where the target stands on the list, where all its states agree; else None."""
        statuses = {state.status for state in self.states}
        return statuses.pop() if len(statuses) == 1 else None

    @property
    def is_relevant(self) -> bool:
        """Whether there is, or may be, anything to report: a listing, or a measure that is announced or has ended."""
        return self.states != (_NEVER_LISTED,)


def history_on(dossier: Dossier, sanction: Sanction, day_range: DayRange) -> HistoryOnDay:
    """What the history of a sanction says of the days asked about.

    A step has effect on its own day. One that ends something has effect on the day after: a target that is struck off
    on a day was still listed on that day.
    """
    states: dict[ListState, None] = {_NEVER_LISTED: None}
    if not sanction.history:
        states = _states_without_history(sanction, day_range)
    taken: list[ListingStep] = []
    possible: list[ListingStep] = []
    for step in (*_steps_of(sanction), *_ends_of_programmes(dossier, sanction)):
        passed = _passed(step, day_range)
        if passed is Ternary.NO:
            continue
        after = {state.after(step.status): None for state in states}
        states = after if passed is Ternary.YES else {**states, **after}
        (taken if passed is Ternary.YES else possible).append(step)
    return HistoryOnDay(sanction, tuple(states), (*taken, *possible), tuple(possible))


def _steps_of(sanction: Sanction) -> Iterator[ListingStep]:
    """The steps of a history; where none of them lists the target, its own day of listing comes before them."""
    if sanction.history and sanction.listed is not None and not any(step.status in _LISTS for step in sanction.history):
        yield ListingStep(status=ListingStatus.LISTED, day=sanction.listed)
    yield from sanction.history


def _states_without_history(sanction: Sanction, day_range: DayRange) -> dict[ListState, None]:
    """The states of a sanction for which no step is recorded, from its own days of designation and listing.

    Before it was designated or listed, the target is on no list. From the day of listing to the day on which it was
    last seen there it is on the list. Whether it was removed after that is not known.
    """
    listed = ListState(status=ListStatus.LISTED)
    for day in (sanction.designated, sanction.listed):
        if day is not None and day_range.last < DayRange.of(day).first:
            return {_NEVER_LISTED: None}
    if sanction.listed is None:
        return {_NEVER_LISTED: None, listed: None}
    listing_day = DayRange.of(sanction.listed)
    last_seen = listing_day if sanction.last_seen is None else listing_day.not_before(DayRange.of(sanction.last_seen))
    states = {listed: None} if listing_day.last <= day_range.first else {_NEVER_LISTED: None, listed: None}
    return states if day_range.last <= last_seen.first else {**states, ListState(status=ListStatus.DELISTED): None}


def _passed(step: ListingStep, day_range: DayRange) -> Ternary:
    """Whether a step has effect on the days asked about: on all of them, on none, or unknown."""
    return _effect(step).passed_by(day_range)


def _effect(step: ListingStep) -> DayRange:
    """The first day on which a step has effect."""
    day = DayRange.of(step.day)
    later = int(step.status in _REMOVES | _ENDS_THE_MEASURE)
    return DayRange(day.first + later, day.last + later)


def _change_days(dossier: Dossier, sanction: Sanction) -> Iterator[int]:
    """The days from which the state of a sanction is, or may be, another one."""
    effects = [_effect(step) for step in (*sanction.history, *_ends_of_programmes(dossier, sanction))]
    if not sanction.history:
        effects += [DayRange.of(day) for day in (sanction.designated, sanction.listed) if day is not None]
    for effect in effects:
        yield from (effect.first, effect.last)


def _after_last_seen(sanction: Sanction) -> Iterator[int]:
    """The day from which nothing is recorded of a listing without a history: the answer ends there, and no change."""
    if not sanction.history and sanction.listed is not None:
        listed = DayRange.of(sanction.listed)
        seen = listed if sanction.last_seen is None else listed.not_before(DayRange.of(sanction.last_seen))
        yield seen.first + 1


def _within(days: Iterable[int], day_range: DayRange) -> list[int]:
    """Those of several days that lie in a range after its first, each once, in order."""
    return sorted({day for day in days if day_range.first < day <= day_range.last})


def _ends_of_programmes(dossier: Dossier, sanction: Sanction) -> Iterator[ListingStep]:
    """The end of the last programme as a step, where all programmes of a sanction ended and its history is silent."""
    if any(step.status is ListingStatus.AUTHORITY_TERMINATED for step in sanction.history):
        return
    programmes = [dossier.get(Programme, programme, None) for programme in sanction.programmes]
    ends = [programme.ended for programme in programmes if programme is not None and programme.ended is not None]
    if programmes and len(ends) == len(programmes):
        last = max(ends, key=lambda day: day.latest)
        yield ListingStep(status=ListingStatus.AUTHORITY_TERMINATED, day=last)


@attrs.frozen(kw_only=True, weakref_slot=False)
class ListedPeriod(Structure):
    """A period on a list, as a sanction records it.

    Attributes:
        sanction: the sanction.
        start: the day of listing.
        end: the day of removal, on which the target was still listed; None where none is recorded.
    """

    sanction: SanctionId
    start: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    end: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])


@attrs.frozen(kw_only=True, weakref_slot=False)
class ListingPart(AnswerPart):
    """Days on which a target stands in the same way on the lists.

    Attributes:
        start: the first of them.
        end: the last of them, included.
        in_force: whether a measure against it has effect on these days.
        status: where it stands on the list; None where that is unknown.
    """

    in_force: Ternary = attrs.field(converter=Given[Ternary | str])
    status: ListStatus | None = attrs.field(default=None, converter=Given[ListStatus | str | None])

    @property
    def answer_in_words(self) -> str:
        """Where it stands, with what that does not say of the measure: "listed", or "listed, no measure in force"."""
        status, implied = _IN_WORDS[self.status]
        return status if self.in_force is implied else f"{status}, {_MEASURE[self.in_force]}"


_IN_WORDS = {
    None: ("unknown", Ternary.UNKNOWN),
    ListStatus.NEVER: ("on no list", Ternary.NO),
    ListStatus.LISTED: ("listed", Ternary.YES),
    ListStatus.SUSPENDED: ("listed, and the enforcement is enjoined", Ternary.NO),
    ListStatus.DELISTED: ("no longer listed", Ternary.NO),
}
_MEASURE = {
    Ternary.YES: "a measure in force",
    Ternary.NO: "no measure in force",
    Ternary.UNKNOWN: "perhaps a measure in force",
}


@attrs.frozen(kw_only=True, weakref_slot=False)
class Listing(Answer):
    """Whether a target is listed on a day, and whether the measure is in force.

    Attributes:
        about: the target or sanction asked about.
        on: the day asked about.
        name: the name of the target, for the sentences.
        in_force: whether a measure against it has effect. A measure that is enjoined, or whose instrument has lost its
            effect, has none.
        status: where it stands on the list; None where that is unknown. Of several sanctions, the strongest counts.
        periods: its periods on a list, also those before and after the day.
        sanctions: the sanctions against it.
        parts: where a month or a year is asked about, where it stands on which of its days, in order; together they are
            all days asked about. The answer itself is what holds on all of them.
        changes_on: where a month or a year is asked about, the days within it from which the answer is another one.
            That a listing is not followed any further in the records is no change.
    """

    kind: ClassVar[str] = "listing"

    about: AnyId
    on: PartialDate = attrs.field(converter=Given[Day])
    name: str | None = None
    in_force: Ternary = attrs.field(converter=Given[Ternary | str])
    status: ListStatus | None = attrs.field(default=None, converter=Given[ListStatus | str | None])
    periods: tuple[ListedPeriod, ...] = attrs.field(default=(), converter=Given[Iterable[ListedPeriod]])
    sanctions: tuple[SanctionId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    parts: tuple[ListingPart, ...] = attrs.field(default=(), converter=Given[Iterable[ListingPart]])
    changes_on: tuple[PartialDate, ...] = attrs.field(default=(), converter=Given[Iterable[Day]])

    @property
    def conclusion(self) -> object:
        """Where the target stands, and whether the measure has effect; None where neither is known."""
        known = self.status is not None or self.in_force is not Ternary.UNKNOWN
        return (self.status, self.in_force) if known else None

    def open_between(self, others: Iterable[Any]) -> Self:
        """Unknown where the others say otherwise."""
        answers = (self, *others)
        statuses = {answer.status for answer in answers}
        status = self.status if len(statuses) == 1 else None
        return attrs.evolve(self, status=status, in_force=agreed({answer.in_force for answer in answers}))

    def sentences(self) -> Iterator[str]:
        """Where the target stands on the day, then the reasons."""
        name = self.name or self.about
        differs = len({part.status for part in self.parts}) > 1
        yield {
            None: f"Where {name} stands on {self.on} {'depends on the day' if differs else 'is unknown'}.",
            ListStatus.NEVER: f"{name} is on no list on {self.on}.",
            ListStatus.LISTED: f"{name} is listed on {self.on}.",
            ListStatus.SUSPENDED: f"{name} is listed on {self.on}, and the enforcement is enjoined.",
            ListStatus.DELISTED: f"{name} is no longer listed on {self.on}.",
        }[self.status]
        yield from in_words(self.parts)
        if self.status is ListStatus.LISTED and self.in_force is Ternary.NO:
            yield "The measure is no longer in force."
        if self.status is not None and self.in_force is Ternary.UNKNOWN:
            yield "Whether a measure against it is in force is unknown."
        yield from super().sentences()


@attrs.frozen(kw_only=True, weakref_slot=False)
class Listings(Answer):
    """Which sanctions are in force on a day.

    Attributes:
        on: the day asked about.
        by: the State or organisation whose sanctions were asked about; None for everybody's.
        definite: the sanctions that surely are in force.
        possible: the sanctions of which that is not known; of a month or year also those in force on some of its days.
        changes_on: where a month or a year is asked about, the days within it from which others are, or may be, in
            force.
    """

    kind: ClassVar[str] = "listings"

    on: PartialDate = attrs.field(converter=Given[Day])
    by: AnyId | None = None
    definite: tuple[SanctionId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    possible: tuple[SanctionId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    changes_on: tuple[PartialDate, ...] = attrs.field(default=(), converter=Given[Iterable[Day]])

    @property
    def conclusion(self) -> object:
        """Which sanctions are in force, and which may be."""
        return self.definite, self.possible

    def open_between(self, others: Iterable[Any]) -> Self:
        """Definite what is in force by all readings, possible what is by one."""
        definite, possible = in_common((each.definite, each.possible) for each in (self, *others))
        return attrs.evolve(self, definite=definite, possible=possible)

    def sentences(self) -> Iterator[str]:
        """How many sanctions are in force, and how many may be."""
        yield f"On {self.on} {len(self.definite)} sanctions are in force, and {len(self.possible)} may be."
        if self.changes_on:
            yield f"Which sanctions are in force changes on {joined(map(str, self.changes_on))}."
        yield from super().sentences()


def listing(dossier: Dossier, target_or_sanction: Id, *, on: Day) -> Listing:
    """Whether a target is listed on a day, from the history of each sanction against it.

    Designated, announced, signed, listed and effective are different days; what counts here are the steps of the
    history. Where none is recorded, the target is on the list from the day of listing to the day on which it was last
    seen there, and its state after that is unknown. A step whose day is approximate leaves the days around it unknown.
    A target against which no sanction is recorded is on no list where some list is recorded in full; else that is
    unknown. For a day after the records end the answer is what follows from them; it says so, and has no confidence.

    Args:
        dossier: the dossier.
        target_or_sanction: whom or what the sanctions are aimed at, or one sanction.
        on: the day; of a month or year the answer is known only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier.
        InvalidValue: for a day that is none.
    """
    about, (day, day_range) = dossier[target_or_sanction].id, asked_day_range(on)
    grade = partial(_grade, dossier, day_range)
    return answered(dossier, partial(_listing, about=about, day=day), _listing_consulted, grade=grade)


def _listing_consulted(dossier: Dossier, answer: Listing) -> Iterator[str]:
    """The records that can bear on a listing: the sanctions against the target, and their programmes."""
    return _with_programmes(_against(dossier, dossier[answer.about]))


def _with_programmes(sanctions: Iterable[Sanction]) -> Iterator[str]:
    for sanction in sanctions:
        yield from (sanction.id, *sanction.programmes)


def _against(dossier: Dossier, record: Record) -> tuple[Sanction, ...]:
    """The sanction itself, or those against a target."""
    return (record,) if isinstance(record, Sanction) else dossier.once(_by_target).get(record.id, ())


def _listing(dossier: Dossier, about: str, day: PartialDate) -> Listing:
    """The listing by what is recorded, whatever other sources say."""
    record, day_range = dossier[about], DayRange.of(day)
    sanctions = _against(dossier, record)
    histories = [history_on(dossier, sanction, day_range) for sanction in sanctions]
    is_thinned = record.id in gaps_in(dossier, None)
    lists = None if sanctions and not is_thinned else _lists_for(dossier, record.id)
    end = _end_before(dossier, lists or (), day_range)
    relevant = [history for history in histories if history.is_relevant]
    changes = [day for sanction in sanctions for day in _change_days(dossier, sanction)]
    ends = (day for sanction in sanctions for day in _after_last_seen(sanction))
    found = [
        (first, _where([history_on(dossier, sanction, DayRange(first, first)) for sanction in sanctions], lists))
        for first in (day_range.first, *_within((*changes, *ends), day_range))
    ]
    statuses = {status for _, (status, _) in found}
    status = statuses.pop() if len(statuses) == 1 else None
    in_force = agreed({in_force for _, (_, in_force) in found})
    silent = lists == () and in_force is not Ternary.YES
    if silent:
        in_force = Ternary.UNKNOWN
        status = status if status in (ListStatus.LISTED, ListStatus.SUSPENDED) else None
    missing = [fact for history in histories for fact in _missing(history, day)]
    missing += [_taken_out(record.id) if is_thinned else _FULL_LIST] if silent else []
    return Listing(
        about=record.id,
        on=day,
        name=_name_of(dossier, record),
        in_force=in_force,
        status=status,
        periods=tuple(period for sanction in sanctions for period in _periods(sanction)),
        sanctions=tuple(sanction.id for sanction in sanctions),
        parts=() if day_range.is_day else tuple(_parts(found, day_range.last)),
        changes_on=tuple(day_of(first) for first in starts_of_change(found) if first in changes),
        records=tuple(dict.fromkeys(history.sanction.id for history in relevant or histories)),
        reasons=(
            *(_reason(dossier, each) for each in relevant),
            *_on_lists(dossier, record, lists, status),
            *_beyond(end),
        ),
        missing=tuple(dict.fromkeys(missing)) if status is None or in_force is Ternary.UNKNOWN else (),
        as_of=dossier.about.as_of_for("sanctions"),
        beyond_records=end is not None,
    )


_Where = tuple[ListStatus | None, Ternary]
"""Where a target stands on the lists, and whether a measure against it has effect."""


def _where(histories: list[HistoryOnDay], lists: tuple[Programme, ...] | None) -> _Where:
    """Where a target stands by the sanctions against it; silence is no answer where no list is recorded in full."""
    in_force, status = any_of(history.in_force for history in histories), _strongest(histories)
    if lists == () and in_force is not Ternary.YES:
        return (status if status in (ListStatus.LISTED, ListStatus.SUSPENDED) else None), Ternary.UNKNOWN
    return status, in_force


def _parts(found: Iterable[tuple[int, _Where]], last: int) -> Iterator[ListingPart]:
    for start, end, (status, in_force) in alike(found, last):
        yield ListingPart(start=start, end=end, status=status, in_force=in_force)


def listings(dossier: Dossier, *, on: Day, by: Id | None = None) -> Listings:
    """The sanctions that are in force on a day, for certain and possibly; after the records end, by what is recorded.

    Args:
        dossier: the dossier.
        on: the day.
        by: the State or organisation that imposes them; everybody's where none is given.

    Raises:
        UnknownRecord: for an id that is not in the dossier.
        InvalidValue: for a day that is none.
    """
    day, day_range = asked_day_range(on)
    asked = partial(_listings, day=day, author=None if by is None else dossier[by].id)
    return answered(dossier, asked, _listings_consulted, grade=partial(_grade, dossier, day_range), in_parts=True)


def _listings_consulted(dossier: Dossier, answer: Listings) -> Iterator[str]:
    """The records that can bear on what is in force: the sanctions of the author, and their programmes."""
    return _with_programmes(_by_author(dossier, answer.by))


def _by_author(dossier: Dossier, author: str | None) -> Iterator[Sanction]:
    return (sanction for sanction in dossier.records(Sanction) if author in (None, sanction.by))


def _listings(dossier: Dossier, day: PartialDate, author: str | None) -> Listings:
    """The sanctions in force by what is recorded, whatever other sources say."""
    day_range = DayRange.of(day)
    end = _end_before(dossier, (), day_range)
    asked = tuple(_by_author(dossier, author))
    histories = [history_on(dossier, sanction, day_range) for sanction in asked]
    in_force = {history.sanction.id: history.in_force for history in histories}
    missing = (fact for history in histories if history.in_force is Ternary.UNKNOWN for fact in _missing(history, day))
    return Listings(
        on=day,
        by=author,
        definite=tuple(sanction for sanction, answer in in_force.items() if answer is Ternary.YES),
        possible=tuple(sanction for sanction, answer in in_force.items() if answer is Ternary.UNKNOWN),
        changes_on=tuple(
            map(day_of, sorted({day for each in asked for day in _changes_of_force(dossier, each, day_range)}))
        ),
        records=tuple(sanction for sanction, answer in in_force.items() if answer is not Ternary.NO),
        reasons=_beyond(end),
        missing=tuple(dict.fromkeys((*missing, *_lists_missing(dossier, author, day_range)))),
        as_of=dossier.about.as_of_for("sanctions"),
        beyond_records=end is not None,
    )


def _changes_of_force(dossier: Dossier, sanction: Sanction, day_range: DayRange) -> Iterator[int]:
    """The days within a range from which it is, or may be, another whether a sanction is in force."""
    for day in _within(_change_days(dossier, sanction), day_range):
        before, after = (history_on(dossier, sanction, DayRange(each, each)).in_force for each in (day - 1, day))
        if after is not before:
            yield day


def _by_target(dossier: Dossier) -> Mapping[str, tuple[Sanction, ...]]:
    """The sanctions by the id of each target."""
    by_target: dict[str, list[Sanction]] = {}
    for sanction in dossier.records(Sanction):
        for target in sanction.targets:
            if target.party is not None:
                by_target.setdefault(target.party, []).append(sanction)
    return {party: tuple(dict.fromkeys(sanctions)) for party, sanctions in by_target.items()}


def _lists_for(dossier: Dossier, target: str) -> tuple[Programme, ...]:
    """The programmes whose sanctions are recorded in full, so that a target without any is on none of their lists.

    For a target whose sanctions were taken out of the dossier there is no such programme.
    """
    if target in gaps_in(dossier, None):
        return ()
    return tuple(
        programme
        for programme in dossier.records(Programme)
        if programme.listings is not None and programme.listings.until is not None
    )


_FULL_LIST = "a list that is recorded in full"


def _lists_missing(dossier: Dossier, author: str | None, day_range: DayRange) -> Iterator[str]:
    """What is missing for nobody else to be sanctioned: a full record of each programme that had not ended by a day."""
    programmes = [each for each in dossier.records(Programme) if author in (None, each.by)]
    for each in programmes:
        has_ended = each.ended is not None and DayRange.of(each.ended).last < day_range.first
        if not has_ended and (each.listings is None or each.listings.until is None):
            yield f"a full record of the sanctions under {each.id}"
    if not programmes:
        yield _FULL_LIST
    yield from map(_taken_out, gaps_in(dossier, None))


def _taken_out(target: str) -> str:
    return f"the sanctions against {target} that were taken out"


def _missing(history: HistoryOnDay, on: PartialDate) -> Iterator[str]:
    """What is missing where it is not known where a target stands by a sanction, or whether the measure is in force."""
    if history.status is not None and history.in_force is not Ternary.UNKNOWN:
        return
    sanction = history.sanction
    for step in history.open_steps:
        if DayRange.of(step.day).is_day:
            yield one_day_of(on)
        elif step in _steps_of(sanction):
            yield f'the exact day of the step "{step.status.replace("_", " ")}" of {sanction.id}'
        else:
            yield f"the exact day on which the last of {', '.join(sanction.programmes)} ended"
    if not history.open_steps or not sanction.history:
        yield from _missing_without_steps(sanction, DayRange.of(on), on)


def _missing_without_steps(sanction: Sanction, day_range: DayRange, on: PartialDate) -> Iterator[str]:
    """What is missing beside the days of steps: the day of listing, or what came of the listing after that."""
    if sanction.history or sanction.listed is None:
        yield f"the day of listing of {sanction.id}"
        return
    listed = DayRange.of(sanction.listed)
    if day_range.first < listed.last:
        yield one_day_of(on) if listed.is_day else f"the exact day of listing of {sanction.id}"
    seen = sanction.last_seen or sanction.listed
    if day_range.last > DayRange.of(seen).first:
        yield f"whether {sanction.id} was lifted after {seen}"


def _on_lists(
    dossier: Dossier, target: Record, lists: tuple[Programme, ...] | None, status: ListStatus | None
) -> Iterator[str]:
    """By which lists somebody is on none, or that none is recorded in full."""
    if target.id in gaps_in(dossier, None):
        yield "Sanctions against it were taken out of this dossier, so that what is left says nothing of others."
    elif lists == ():
        yield "No list is recorded in full, so that silence is no answer."
    elif lists and status is ListStatus.NEVER:
        yield f"Recorded in full: {', '.join(dossier.label(programme) for programme in lists)}."


def _end_before(dossier: Dossier, lists: Iterable[Programme], day_range: DayRange) -> int | None:
    """The day on which the records of sanctions, or of one of the lists relied on, end before the days asked about."""
    ends = [DayRange.of(each.listings.until).last for each in lists if each.listings is not None]
    ends += [end for end in (last_recorded(dossier, "sanctions"),) if end is not None]
    return min((end for end in ends if day_range.last > end), default=None)


def _beyond(end: int | None) -> tuple[str, ...]:
    return () if end is None else (beyond(end),)


_WEAKEST_FIRST = (ListStatus.NEVER, ListStatus.DELISTED, ListStatus.SUSPENDED, ListStatus.LISTED)


def _strongest(histories: list[HistoryOnDay]) -> ListStatus | None:
    """The strongest status among several sanctions; None where an unknown one may be stronger."""
    known = [history.status for history in histories if history.status is not None]
    strongest = max(known, key=_WEAKEST_FIRST.index, default=ListStatus.NEVER)
    if len(known) < len(histories) and strongest is not ListStatus.LISTED:
        return None
    return strongest


def _periods(sanction: Sanction) -> Iterator[ListedPeriod]:
    """The periods on a list by the history of a sanction; without a history, from its own day of listing."""
    if not sanction.history and sanction.listed is not None:
        yield ListedPeriod(sanction=sanction.id, start=sanction.listed)
    listed_by: ListingStep | None = None
    for step in _steps_of(sanction):
        if step.status in _LISTS and listed_by is None:
            listed_by = step
        elif step.status in _REMOVES and listed_by is not None:
            yield ListedPeriod(sanction=sanction.id, start=listed_by.day, end=step.day)
            listed_by = None
    if listed_by is not None:
        yield ListedPeriod(sanction=sanction.id, start=listed_by.day)


def listing_recorded_otherwise(sanction: Sanction) -> str | None:
    """The day of listing by the steps of a history, which counts; None where the sanction's own day can be the same."""
    own, steps = DayRange.of(sanction.listed), [step for step in sanction.history if step.status in _LISTS]
    is_one = any(day.first <= own.last and own.first <= day.last for day in (DayRange.of(step.day) for step in steps))
    return None if is_one or not steps else str(steps[0].day)


def _name_of(dossier: Dossier, record: Record) -> str:
    """The name of a target; of a sanction, the name of its first target that is recorded, else its id."""
    if not isinstance(record, Sanction):
        return dossier.label(record)
    targets = (target.party for target in record.targets if target.party is not None and target.party in dossier)
    return next((dossier.label(party) for party in targets), record.id)


def _reason(dossier: Dossier, history: HistoryOnDay) -> str:
    """One sentence on a sanction: its author, its list, the instruments of its programmes, its days and steps."""
    sanction = history.sanction
    by = "an author not named" if sanction.by is None or sanction.by not in dossier else dossier.label(sanction.by)
    days = [f"designated {sanction.designated}"] if sanction.designated is not None else []
    days += _days_without_history(sanction)
    days += [_step_in_words(step, is_open=step in history.open_steps) for step in history.steps]
    programmes = [dossier.get(Programme, programme, None) for programme in sanction.programmes]
    instruments = [each.instrument for each in programmes if each is not None and each.instrument is not None]
    where = f" on the list {sanction.list_name}" if sanction.list_name else ""
    basis = f" ({', '.join(instruments)})" if instruments else ""
    other = listing_recorded_otherwise(sanction)
    beside = "" if other is None else f" Its own day of listing is {sanction.listed}, by its history {other}."
    return f"By {by}{where}{basis}: {'; '.join(days) or 'no dated step is recorded'}.{beside}"


def _days_without_history(sanction: Sanction) -> Iterator[str]:
    """The days of a sanction's own on which an answer rests where no step of a history is recorded."""
    if not sanction.history and sanction.listed is not None:
        yield f"listed {sanction.listed}"
        if sanction.last_seen is not None:
            yield f"last seen there {sanction.last_seen}"
        yield "what came of it is not recorded"


def _step_in_words(step: ListingStep, *, is_open: bool) -> str:
    """A step with its day: "listed 2025-02-10", or that it may have been taken by then."""
    status = step.status.replace("_", " ")
    if not is_open or DayRange.of(step.day).is_day:
        return f"{status} {step.day}"
    if step.day is None:
        return f"perhaps {status} by then, on a day not recorded"
    return f"perhaps {status} by then, about {step.day.text.rstrip('~?%')}, a day that is not known exactly"


def _grade(dossier: Dossier, day_range: DayRange, record: Record) -> Confidence | None:
    """How sure a record is: of a sanction the least sure step taken by then, else the field that shows its days."""
    if not isinstance(record, Sanction):
        return sure(record)
    steps = history_on(dossier, record, day_range).steps
    places = (place for place, step in enumerate(record.history) if step in steps)
    grades = [sureness(record, f"history/{place}/day") for place in places]
    return lowest(grades or [sureness(record, _decisive_field(record))])


def _decisive_field(sanction: Sanction) -> str:
    """The field of a sanction that an answer rests on."""
    if sanction.history:
        return "history"
    return "designated" if sanction.listed is None else "listed"
