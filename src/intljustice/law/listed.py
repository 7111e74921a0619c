"""What the history of one sanction says of a day: on the list or not, enjoined or not, its instrument gone or not."""

from collections.abc import Iterator
from enum import StrEnum, unique

import attrs

from intljustice.dossier import Dossier
from intljustice.law.windows import Window
from intljustice.records.programmes import Programme
from intljustice.records.sanctions import ListingStatus, ListingStep, Sanction
from intljustice.values.forms import maybe
from intljustice.values.truth import Ternary


@unique
class ListStatus(StrEnum):
    """Where a target stands on a list."""

    NEVER = "never"
    """Not on it, and not before."""
    LISTED = "listed"
    SUSPENDED = "suspended"
    """On it, while a court forbids its enforcement."""
    DELISTED = "delisted"


def as_list_status(value: ListStatus | str | None) -> ListStatus | None:
    """The status that is spelled so."""
    return maybe(ListStatus, value)


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


def read(d: Dossier, sanction: Sanction, window: Window) -> ListReading:
    """What a history says of the days asked about.

    A step has effect on its own day, and one that ends something on the day after: somebody struck off on a day was
    still listed on that day.
    """
    states: dict[OnList, None] = {OnList(): None} if sanction.history else _silent(sanction, window)
    taken: list[ListingStep] = []
    possible: list[ListingStep] = []
    for step in (*sanction.history, *_ends_of_programmes(d, sanction)):
        passed = _passed(step, window)
        if passed is Ternary.NO:
            continue
        after = {_taken(state, step.status): None for state in states}
        states = after if passed is Ternary.YES else {**states, **after}
        (taken if passed is Ternary.YES else possible).append(step)
    return ListReading(sanction, tuple(states), (*taken, *possible), tuple(possible))


def _silent(sanction: Sanction, window: Window) -> dict[OnList, None]:
    """The states of a sanction of which no step is recorded, by the days of its own.

    Before it was designated, or listed, it is on no list. On the day on which it was listed it is on the list, and up
    to the day on which it was last seen there; what came of it after that is not known.
    """
    before, listed = OnList(), OnList(status=ListStatus.LISTED)
    for day in (sanction.designated, sanction.listed):
        if day is not None and window.last < Window.of(day).first:
            return {before: None}
    if sanction.listed is None:
        return {before: None, listed: None}
    put = Window.of(sanction.listed)
    seen = put if sanction.last_seen is None else put.not_before(Window.of(sanction.last_seen))
    states = {listed: None} if put.last <= window.first else {before: None, listed: None}
    return states if window.last <= seen.first else {**states, OnList(status=ListStatus.DELISTED): None}


def _passed(step: ListingStep, window: Window) -> Ternary:
    """Whether a step has effect on the days asked about: on all of them, on none, or unknown."""
    own = Window.of(step.day)
    later = int(step.status in _ENDING)
    first, last = own.first + later, own.last + later
    return Ternary.between(last <= window.first, first <= window.last)


def _ends_of_programmes(d: Dossier, sanction: Sanction) -> Iterator[ListingStep]:
    """That all its programmes have ended, where they have and its own history does not say so."""
    if any(step.status is ListingStatus.AUTHORITY_TERMINATED for step in sanction.history):
        return
    found = [d.get(Programme, one, None) for one in sanction.programmes]
    ends = [one.ended for one in found if one is not None and one.ended is not None]
    if found and len(ends) == len(found):
        last = max(ends, key=lambda day: day.latest)
        yield ListingStep(status=ListingStatus.AUTHORITY_TERMINATED, day=last)
