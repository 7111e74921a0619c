"""Whether a target is on a list on a day, whether the measure is in force, and by which acts."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, ClassVar

import attrs

from intljustice.dossier import Dossier
from intljustice.law.answers import Answer
from intljustice.law.asking import as_given_day, as_ternary, asked_window, lowest, sureness
from intljustice.law.listed import ListReading, ListStatus, OnList, as_list_status, read
from intljustice.law.windows import Window
from intljustice.records.programmes import Programme
from intljustice.records.sanctions import ListingStatus, ListingStep, Sanction
from intljustice.values.dates import Day, PartialDate
from intljustice.values.forms import many
from intljustice.values.given import as_day, as_ids
from intljustice.values.references import AnyId, Id, Kinds
from intljustice.values.structures import Structure
from intljustice.values.truth import Confidence, Ternary

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
    return many(ListedPeriod, value)


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


def listing(d: Dossier, target_or_sanction: Id, *, on: Day) -> Listing:
    """Whether a target is listed on a day, from the history of each sanction against it.

    Designated, announced, signed, listed and effective are different days; what counts here are the steps of the
    history. Where none is recorded, it is on the list from the day of listing to the day on which it was last seen
    there, and what came of it later is unknown. A day that is only about right leaves the days around it unknown.

    Args:
        d: the dossier.
        target_or_sanction: whom or what the sanctions are aimed at, or one sanction.
        on: the day; of a month or year the answer is known only where it is the same on all of its days.

    Raises:
        UnknownRecord: for an id that is not in the dossier.
        InvalidValue: for a day that is none.
    """
    about = d[target_or_sanction]
    day, window = asked_window(on)
    own = (about,) if isinstance(about, Sanction) else d.once(_by_target).get(about.id, ())
    found = [read(d, one, window) for one in own]
    late = _after_the_end(d, window)
    telling = [] if late else [one for one in found if one.status is not ListStatus.NEVER or one.states != (OnList(),)]
    in_force = Ternary.UNKNOWN if late else _any(one.in_force for one in found)
    steps = [step for one in telling for step in one.steps]
    return Listing(
        about=about.id,
        on=day,
        name=_called(d, about.id),
        in_force=in_force,
        status=None if late else _strongest(found),
        periods=tuple(period for one in found for period in _periods(one.sanction)),
        sanctions=tuple(one.sanction.id for one in found),
        records=tuple(dict.fromkeys(one.sanction.id for one in (telling or found))),
        reasons=(f"The records end on {d.about.as_of}.",) if late else tuple(_why(d, one) for one in telling),
        missing=tuple(f"the exact day of {step.status}" for one in telling for step in one.open_steps),
        confidence=None if in_force is Ternary.UNKNOWN else _sureness(telling or found, steps),
        as_of=d.about.as_of,
    )


def listings(d: Dossier, *, on: Day, by: Id | None = None) -> Listings:
    """The sanctions that are in force on a day, for certain and possibly.

    Args:
        d: the dossier.
        on: the day.
        by: the State or organisation that imposes them; everybody's where none is given.

    Raises:
        UnknownRecord: for an id that is not in the dossier.
        InvalidValue: for a day that is none.
    """
    day, window = asked_window(on)
    author = None if by is None else d[by].id
    late = _after_the_end(d, window)
    answers = {
        sanction.id: Ternary.UNKNOWN if late else read(d, sanction, window).in_force
        for sanction in d.records(Sanction)
        if author in (None, sanction.by)
    }
    return Listings(
        on=day,
        by=author,
        definite=tuple(one for one, answer in answers.items() if answer is Ternary.YES),
        possible=tuple(one for one, answer in answers.items() if answer is Ternary.UNKNOWN),
        records=tuple(one for one, answer in answers.items() if answer is not Ternary.NO),
        as_of=d.about.as_of,
    )


def _by_target(d: Dossier) -> Mapping[str, tuple[Sanction, ...]]:
    """The sanctions against each party."""
    found: dict[str, list[Sanction]] = {}
    for sanction in d.records(Sanction):
        for target in sanction.targets:
            if target.party is not None:
                found.setdefault(target.party, []).append(sanction)
    return {party: tuple(dict.fromkeys(own)) for party, own in found.items()}


def _after_the_end(d: Dossier, window: Window) -> bool:
    return d.about.as_of is not None and window.last > Window.of(d.about.as_of).last


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


def _called(d: Dossier, one: str) -> str:
    record = d[one]
    if not isinstance(record, Sanction):
        return d.label(one)
    named = (target.party for target in record.targets if target.party is not None and target.party in d)
    return next((d.label(party) for party in named), one)


def _why(d: Dossier, found: ListReading) -> str:
    """The days and acts of one sanction in a sentence."""
    sanction = found.sanction
    by = "an author not named" if sanction.by is None or sanction.by not in d else d.label(sanction.by)
    days = [f"designated {sanction.designated}"] if sanction.designated is not None else []
    days += _own_days(sanction)
    days += [_told(step, open_to_doubt=step in found.open_steps) for step in found.steps]
    under = [d.get(Programme, one, None) for one in sanction.programmes]
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
