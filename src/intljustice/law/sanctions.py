"""What the history of one sanction says of a day: on the list or not, enjoined or not, its instrument gone or not."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer, as_given_day, as_ternary, asked_day_range, lowest, sureness
from intljustice.law.day_ranges import DayRange
from intljustice.model.fields import read_many, read_optional
from intljustice.model.references import AnyId, Id, Kinds
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.programmes import Programme
from intljustice.records.sanctions import ListingStatus, ListingStep, Sanction
from intljustice.values.converters import as_day, as_ids
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ternary import Confidence, Ternary


class ListStatus(Vocabulary):
    """Where a target stands on a list."""

    NEVER = "never", "Not on it, and not before."
    LISTED = "listed", "On it, and its enforcement not suspended."
    SUSPENDED = "suspended", "On it, while a court forbids its enforcement."
    DELISTED = "delisted", "It was on it, and is no longer."


def as_list_status(value: ListStatus | str | None) -> ListStatus | None:
    """The status that is spelled so."""
    return read_optional(ListStatus, value)


@attrs.frozen
class OnList:
    """What the steps up to some point have brought about.

    Attributes:
        status: on the list or not.
        announced: whether a measure is announced, reported or pronounced by a court, on a list or not.
        ended: whether the instrument or the designation behind it has lost its effect.
    """

    status: ListStatus = ListStatus.NEVER
    announced: bool = False
    ended: bool = False

    @property
    def in_force(self) -> Ternary:
        """Whether the measure has effect: listed, not enjoined, and with an instrument behind it."""
        if self.ended:
            return Ternary.NO
        if self.status is ListStatus.NEVER and self.announced:
            return Ternary.UNKNOWN
        return Ternary.of(self.status is ListStatus.LISTED)


def _taken(state: OnList, step: ListingStatus) -> OnList:
    """The state after a step."""
    if step in (ListingStatus.LISTED, ListingStatus.RELISTED):
        return attrs.evolve(state, status=ListStatus.LISTED, ended=False)
    if step in (ListingStatus.DELISTED, ListingStatus.EXPIRED):
        return attrs.evolve(state, status=ListStatus.DELISTED)
    if step is ListingStatus.ENJOINED and state.status is ListStatus.LISTED:
        return attrs.evolve(state, status=ListStatus.SUSPENDED)
    if step is ListingStatus.INJUNCTION_STAYED and state.status is ListStatus.SUSPENDED:
        return attrs.evolve(state, status=ListStatus.LISTED)
    if step in (ListingStatus.AUTHORITY_TERMINATED, ListingStatus.REVOKED):
        return attrs.evolve(state, ended=True)
    return attrs.evolve(state, announced=True) if step in _TELLING else state


_TELLING = frozenset(
    {ListingStatus.ANNOUNCED, ListingStatus.AMENDED, ListingStatus.REPORTED_IN_FORCE, ListingStatus.CONVICTED}
)
_ENDING = frozenset(
    {ListingStatus.DELISTED, ListingStatus.EXPIRED, ListingStatus.AUTHORITY_TERMINATED, ListingStatus.REVOKED}
)


@attrs.frozen(eq=False)
class ListReading:
    """What the history of one sanction says of a day.

    Attributes:
        sanction: the sanction.
        states: every state it can be in.
        steps: the steps that have surely been taken, and those that may have.
        open_steps: those that may have.
    """

    sanction: Sanction
    states: tuple[OnList, ...]
    steps: tuple[ListingStep, ...]
    open_steps: tuple[ListingStep, ...]

    @property
    def in_force(self) -> Ternary:
        """The one answer of all its states, or unknown."""
        answers = {state.in_force for state in self.states}
        return answers.pop() if len(answers) == 1 else Ternary.UNKNOWN

    @property
    def status(self) -> ListStatus | None:
        """The one status of all its states, or None."""
        found = {state.status for state in self.states}
        return found.pop() if len(found) == 1 else None


def read(dossier: Dossier, sanction: Sanction, day_range: DayRange) -> ListReading:
    """What a history says of the days asked about.

    A step has effect on its own day, and one that ends something on the day after: somebody struck off on a day was
    still listed on that day.
    """
    states: dict[OnList, None] = {OnList(): None} if sanction.history else _silent(sanction, day_range)
    taken: list[ListingStep] = []
    possible: list[ListingStep] = []
    for step in (*sanction.history, *_ends_of_programmes(dossier, sanction)):
        passed = _passed(step, day_range)
        if passed is Ternary.NO:
            continue
        after = {_taken(state, step.status): None for state in states}
        states = after if passed is Ternary.YES else {**states, **after}
        (taken if passed is Ternary.YES else possible).append(step)
    return ListReading(sanction, tuple(states), (*taken, *possible), tuple(possible))


def _silent(sanction: Sanction, day_range: DayRange) -> dict[OnList, None]:
    """The states of a sanction of which no step is recorded, by the days of its own.

    Before it was designated, or listed, it is on no list. On the day on which it was listed it is on the list, and up
    to the day on which it was last seen there; what came of it after that is not known.
    """
    before, listed = OnList(), OnList(status=ListStatus.LISTED)
    for day in (sanction.designated, sanction.listed):
        if day is not None and day_range.last < DayRange.of(day).first:
            return {before: None}
    if sanction.listed is None:
        return {before: None, listed: None}
    put = DayRange.of(sanction.listed)
    seen = put if sanction.last_seen is None else put.not_before(DayRange.of(sanction.last_seen))
    states = {listed: None} if put.last <= day_range.first else {before: None, listed: None}
    return states if day_range.last <= seen.first else {**states, OnList(status=ListStatus.DELISTED): None}


def _passed(step: ListingStep, day_range: DayRange) -> Ternary:
    """Whether a step has effect on the days asked about: on all of them, on none, or unknown."""
    own = DayRange.of(step.day)
    later = int(step.status in _ENDING)
    first, last = own.first + later, own.last + later
    return Ternary.between(last <= day_range.first, first <= day_range.last)


def _ends_of_programmes(dossier: Dossier, sanction: Sanction) -> Iterator[ListingStep]:
    """That all its programmes have ended, where they have and its own history does not say so."""
    if any(step.status is ListingStatus.AUTHORITY_TERMINATED for step in sanction.history):
        return
    found = [dossier.get(Programme, one, None) for one in sanction.programmes]
    ends = [one.ended for one in found if one is not None and one.ended is not None]
    if found and len(ends) == len(found):
        last = max(ends, key=lambda day: day.latest)
        yield ListingStep(status=ListingStatus.AUTHORITY_TERMINATED, day=last)


SanctionId = Annotated[str, Kinds("sanction")]


@attrs.frozen(kw_only=True, weakref_slot=False)
class ListedPeriod(Structure):
    """A time on a list, as the history of a sanction records it.

    Attributes:
        sanction: the sanction.
        start: the day of listing.
        end: the day of removal, on which the target was still listed; None where none is recorded.
    """

    sanction: SanctionId
    start: PartialDate | None = attrs.field(default=None, converter=as_day)
    end: PartialDate | None = attrs.field(default=None, converter=as_day)


def as_listed_periods(value: Iterable[ListedPeriod]) -> tuple[ListedPeriod, ...]:
    """Periods in their order."""
    return read_many(ListedPeriod, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Listing(Answer):
    """Whether a target is listed on a day, and whether the measure is in force.

    Attributes:
        about: the target or sanction asked about.
        on: the day.
        name: what it is called, for the sentences.
        in_force: whether a measure against it has effect; enjoined, or without the instrument behind it, it has none.
        status: where it stands on the list; None where that is unknown. With several sanctions, the strongest.
        periods: its times on a list, whenever they were.
        sanctions: the sanctions that bear on the answer.
    """

    kind: ClassVar[str] = "listing"

    about: AnyId
    on: PartialDate = attrs.field(converter=as_given_day)
    name: str | None = None
    in_force: Ternary = attrs.field(converter=as_ternary)
    status: ListStatus | None = attrs.field(default=None, converter=as_list_status)
    periods: tuple[ListedPeriod, ...] = attrs.field(default=(), converter=as_listed_periods)
    sanctions: tuple[SanctionId, ...] = attrs.field(default=(), converter=as_ids)

    def sentences(self) -> Iterator[str]:
        """Where it stands on the day, then why."""
        who = self.name or self.about
        said = {
            None: f"Where {who} stands on {self.on} is unknown.",
            ListStatus.NEVER: f"{who} is on no list on {self.on}.",
            ListStatus.LISTED: f"{who} is listed on {self.on}.",
            ListStatus.SUSPENDED: f"{who} is listed on {self.on}, and the enforcement is enjoined.",
            ListStatus.DELISTED: f"{who} is no longer listed on {self.on}.",
        }
        yield said[self.status]
        if self.status is ListStatus.LISTED and self.in_force is Ternary.NO:
            yield "The measure is no longer in force."
        yield from super().sentences()


@attrs.frozen(kw_only=True, weakref_slot=False)
class Listings(Answer):
    """Which sanctions are in force on a day.

    Attributes:
        on: the day.
        by: whose sanctions were asked about; None for everybody's.
        definite: those that surely are.
        possible: those of which that is not known.
    """

    kind: ClassVar[str] = "listings"

    on: PartialDate = attrs.field(converter=as_given_day)
    by: AnyId | None = None
    definite: tuple[SanctionId, ...] = attrs.field(default=(), converter=as_ids)
    possible: tuple[SanctionId, ...] = attrs.field(default=(), converter=as_ids)

    def sentences(self) -> Iterator[str]:
        """How many they are."""
        yield f"On {self.on} {len(self.definite)} sanctions are in force, and {len(self.possible)} may be."
        yield from super().sentences()


def listing(dossier: Dossier, target_or_sanction: Id, *, on: Day) -> Listing:
    """Whether a target is listed on a day, from the history of each sanction against it.

    Designated, announced, signed, listed and effective are different days; what counts here are the steps of the
    history. Where none is recorded, it is on the list from the day of listing to the day on which it was last seen
    there, and what came of it later is unknown. A day that is only about right leaves the days around it unknown.

    Args:
        dossier: the dossier.
        target_or_sanction: whom or what the sanctions are aimed at, or one sanction.
        on: the day; of a month or year the answer is known only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier.
        InvalidValue: for a day that is none.
    """
    about = dossier[target_or_sanction]
    day, day_range = asked_day_range(on)
    own = (about,) if isinstance(about, Sanction) else dossier.once(_by_target).get(about.id, ())
    found = [read(dossier, one, day_range) for one in own]
    late = _after_the_end(dossier, day_range)
    telling = [] if late else [one for one in found if one.status is not ListStatus.NEVER or one.states != (OnList(),)]
    in_force = Ternary.UNKNOWN if late else _any(one.in_force for one in found)
    steps = [step for one in telling for step in one.steps]
    return Listing(
        about=about.id,
        on=day,
        name=_called(dossier, about.id),
        in_force=in_force,
        status=None if late else _strongest(found),
        periods=tuple(period for one in found for period in _periods(one.sanction)),
        sanctions=tuple(one.sanction.id for one in found),
        records=tuple(dict.fromkeys(one.sanction.id for one in (telling or found))),
        reasons=(f"The records end on {dossier.about.as_of}.",)
        if late
        else tuple(_why(dossier, one) for one in telling),
        missing=tuple(f"the exact day of {step.status}" for one in telling for step in one.open_steps),
        confidence=None if in_force is Ternary.UNKNOWN else _sureness(telling or found, steps),
        as_of=dossier.about.as_of,
    )


def listings(dossier: Dossier, *, on: Day, by: Id | None = None) -> Listings:
    """The sanctions that are in force on a day, for certain and possibly.

    Args:
        dossier: the dossier.
        on: the day.
        by: the State or organisation that imposes them; everybody's where none is given.

    Raises:
        UnknownRecord: for an id that is not in the dossier.
        InvalidValue: for a day that is none.
    """
    day, day_range = asked_day_range(on)
    author = None if by is None else dossier[by].id
    late = _after_the_end(dossier, day_range)
    answers = {
        sanction.id: Ternary.UNKNOWN if late else read(dossier, sanction, day_range).in_force
        for sanction in dossier.records(Sanction)
        if author in (None, sanction.by)
    }
    return Listings(
        on=day,
        by=author,
        definite=tuple(one for one, answer in answers.items() if answer is Ternary.YES),
        possible=tuple(one for one, answer in answers.items() if answer is Ternary.UNKNOWN),
        records=tuple(one for one, answer in answers.items() if answer is not Ternary.NO),
        as_of=dossier.about.as_of,
    )


def _by_target(dossier: Dossier) -> Mapping[str, tuple[Sanction, ...]]:
    """The sanctions against each party."""
    found: dict[str, list[Sanction]] = {}
    for sanction in dossier.records(Sanction):
        for target in sanction.targets:
            if target.party is not None:
                found.setdefault(target.party, []).append(sanction)
    return {party: tuple(dict.fromkeys(own)) for party, own in found.items()}


def _after_the_end(dossier: Dossier, day_range: DayRange) -> bool:
    return dossier.about.as_of is not None and day_range.last > DayRange.of(dossier.about.as_of).last


def _any(answers: Iterable[Ternary]) -> Ternary:
    found = Ternary.NO
    for answer in answers:
        found = found | answer
    return found


_STRENGTH = (ListStatus.NEVER, ListStatus.DELISTED, ListStatus.SUSPENDED, ListStatus.LISTED)


def _strongest(found: list[ListReading]) -> ListStatus | None:
    known = [one.status for one in found if one.status is not None]
    best = max(known, key=_STRENGTH.index, default=ListStatus.NEVER)
    if len(known) < len(found) and best is not ListStatus.LISTED:
        return None
    return best


def _periods(sanction: Sanction) -> Iterator[ListedPeriod]:
    if not sanction.history and sanction.listed is not None:
        yield ListedPeriod(sanction=sanction.id, start=sanction.listed)
    start: ListingStep | None = None
    for step in sanction.history:
        if step.status in (ListingStatus.LISTED, ListingStatus.RELISTED) and start is None:
            start = step
        elif step.status in (ListingStatus.DELISTED, ListingStatus.EXPIRED) and start is not None:
            yield ListedPeriod(sanction=sanction.id, start=start.day, end=step.day)
            start = None
    if start is not None:
        yield ListedPeriod(sanction=sanction.id, start=start.day)


def _called(dossier: Dossier, one: str) -> str:
    record = dossier[one]
    if not isinstance(record, Sanction):
        return dossier.label(one)
    named = (target.party for target in record.targets if target.party is not None and target.party in dossier)
    return next((dossier.label(party) for party in named), one)


def _why(dossier: Dossier, found: ListReading) -> str:
    """The days and acts of one sanction in a sentence."""
    sanction = found.sanction
    by = "an author not named" if sanction.by is None or sanction.by not in dossier else dossier.label(sanction.by)
    days = [f"designated {sanction.designated}"] if sanction.designated is not None else []
    days += _own_days(sanction)
    days += [_told(step, open_to_doubt=step in found.open_steps) for step in found.steps]
    under = [dossier.get(Programme, one, None) for one in sanction.programmes]
    acts = [one.instrument for one in under if one is not None and one.instrument is not None]
    where = f" on the list {sanction.list_name}" if sanction.list_name else ""
    basis = f" ({', '.join(acts)})" if acts else ""
    return f"By {by}{where}{basis}: {'; '.join(days) or 'no dated step is recorded'}."


def _own_days(sanction: Sanction) -> Iterator[str]:
    """The days of its own on which an answer rests where no step of a history is recorded."""
    if not sanction.history and sanction.listed is not None:
        yield f"listed {sanction.listed}"
        if sanction.last_seen is not None:
            yield f"last seen there {sanction.last_seen}"
        yield "what came of it is not recorded"


def _told(step: ListingStep, *, open_to_doubt: bool) -> str:
    word = step.status.replace("_", " ")
    if not open_to_doubt:
        return f"{word} {step.day}"
    about = (
        "on a day not recorded"
        if step.day is None
        else f"about {step.day.text.rstrip('~?%')}, a day that is not known exactly"
    )
    return f"perhaps {word} by then, {about}"


def _sureness(found: list[ListReading], steps: list[ListingStep]) -> Confidence | None:
    grades = [
        sureness(one.sanction, f"history/{place}/day")
        for one in found
        for place, step in enumerate(one.sanction.history)
        if step in steps
    ]
    return lowest(grades or [sureness(one.sanction, _telling_field(one.sanction)) for one in found])


def _telling_field(sanction: Sanction) -> str:
    if sanction.history:
        return "history"
    return "designated" if sanction.listed is None else "listed"
