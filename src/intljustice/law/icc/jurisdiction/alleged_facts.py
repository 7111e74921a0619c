"""AllegedFacts: what the test of jurisdiction has to know of a conduct and a trigger, worked out once."""

from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum

import attrs

from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.values.conduct import Conduct, Crime, Nationality, Place, Trigger, TriggerNature, states_of
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary


class PreconditionKind(StrEnum):
    """By what a conduct is linked with a State (article 12(2))."""

    TERRITORY = "territory"
    ELEMENT = "element"
    """A legal element of the crime, or part of it, took place on its territory."""
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    NATIONALITY = "nationality"


@attrs.frozen
class Precondition:
    """A link of a conduct with a State: enough for jurisdiction where that State is a party, or accepts it.

    Attributes:
        kind: by what the conduct is linked with the State.
        state: the State.
        place: of a link by territory, the place.
    """

    kind: PreconditionKind
    state: str
    place: Place | None = None

    @property
    def is_territorial(self) -> bool:
        """Whether it is a link under article 12(2)(a); else it is one under article 12(2)(b)."""
        return self.kind is not PreconditionKind.NATIONALITY

    @property
    def article(self) -> str:
        """The article under which it is a link."""
        return "12(2)(a)" if self.is_territorial else "12(2)(b)"


def preconditions_of(conduct: Conduct) -> tuple[Precondition, ...]:
    """Every link that a conduct gives with a State, each once, at whatever time a nationality was held."""
    return (*_territorial(conduct), *_national(held.state for held in conduct.nationalities))


def _territorial(conduct: Conduct) -> Iterator[Precondition]:
    for place in dict.fromkeys(conduct.territory):
        yield Precondition(PreconditionKind.TERRITORY, place.state, place)
    states = states_of(conduct.territory)
    for state in dict.fromkeys(conduct.elements_also_in):
        if state not in states:
            yield Precondition(PreconditionKind.ELEMENT, state)
    if conduct.vessel_of is not None:
        yield Precondition(PreconditionKind.VESSEL, conduct.vessel_of)
    if conduct.aircraft_of is not None:
        yield Precondition(PreconditionKind.AIRCRAFT, conduct.aircraft_of)


def _national(states: Iterable[str]) -> Iterator[Precondition]:
    return (Precondition(PreconditionKind.NATIONALITY, state) for state in dict.fromkeys(states))


@attrs.frozen(kw_only=True)
class AllegedFacts:
    """What is alleged and who set the Court in motion, over the whole time of the conduct.

    Attributes:
        conduct: the conduct as it is given.
        trigger: who set the Court in motion.
        crimes: the crimes charged; the first is None where it is not given.
        preconditions: the links with States, at whatever time a nationality was held.
        touched: the States of these links, the aggressors, and those that are only argued to be linked: by effects, by
            the place from which the person acted, and by a nationality at the time of the proceedings.
    """

    conduct: Conduct
    trigger: Trigger
    crimes: tuple[Crime | None, ...]
    preconditions: tuple[Precondition, ...]
    touched: tuple[str, ...]

    @staticmethod
    def of(conduct: Conduct, trigger: Trigger) -> "AllegedFacts":
        """The facts of a conduct and a trigger."""
        links = preconditions_of(conduct)
        return AllegedFacts(
            conduct=conduct,
            trigger=trigger,
            crimes=(conduct.crime, *conduct.further_crimes),
            preconditions=links,
            touched=_touched(conduct, links, conduct.nationalities_later),
        )

    @property
    def is_referred_by_council(self) -> bool:
        """Whether the Security Council referred the situation (article 13(b))."""
        return self.trigger.nature is TriggerNature.COUNCIL_REFERRAL

    def on(self, court: Court, day: int) -> "FactsOnDay":
        """The facts on one day of the conduct.

        The nationalities at the time of the proceedings are those that the conduct gives; else those of the day at
        which the records stand, where they are others than on the day of the conduct.
        """
        conduct = self.conduct
        today = day if court.today is None else max(day, court.today)
        then = _held(conduct, day)
        now = tuple(held.state for held, _ in _held(conduct, today))
        nations = tuple(held.state for held, _ in then)
        links = (*(link for link in self.preconditions if link.is_territorial), *_national(nations))
        later = conduct.nationalities_later or (now if set(now) != set(nations) else ())
        return FactsOnDay(
            conduct=conduct,
            trigger=self.trigger,
            crimes=self.crimes,
            preconditions=links,
            touched=_touched(conduct, links, later),
            day=day,
            places=(*conduct.territory, *map(Place, conduct.elements_also_in)),
            nationalities=nations,
            doubtful=frozenset(nations) - {held.state for held, answer in then if answer is Ternary.YES},
            contested=frozenset(nations) - {held.state for held, _ in then if not held.contested},
            nationalities_later=later,
        )


def _touched(conduct: Conduct, links: Iterable[Precondition], later: Iterable[str]) -> tuple[str, ...]:
    argued = (*conduct.effects_in, *conduct.acted_from, *later)
    return tuple(dict.fromkeys((*(link.state for link in links), *conduct.aggressors, *argued)))


def _held(conduct: Conduct, day: int) -> list[tuple[Nationality, Ternary]]:
    """The nationalities that the person had on a day, or may have had, each with whether that is sure."""
    answers = ((held, lies_within(held.period, day)) for held in conduct.nationalities)
    return [(held, answer) for held, answer in answers if answer is not Ternary.NO]


@attrs.frozen(kw_only=True)
class FactsOnDay(AllegedFacts):
    """What is alleged, as it stood on one day of the conduct; the links and States touched are those of that day.

    Attributes:
        day: the day, as the ordinal of the calendar.
        places: where the conduct took place, as a whole or in a legal element.
        nationalities: the States whose national the person was that day, or may have been.
        doubtful: those of them of which it is not known whether the person was already, or still, their national.
        contested: those of them of which it is contested on the facts that the person was their national.
        nationalities_later: the nationalities at the time of the proceedings, where they are others.
    """

    day: int
    places: tuple[Place, ...]
    nationalities: tuple[str, ...]
    doubtful: frozenset[str]
    contested: frozenset[str]
    nationalities_later: tuple[str, ...]

    @property
    def territories(self) -> tuple[str, ...]:
        """The States on whose territory the conduct took place, as a whole or in a legal element."""
        return states_of(self.places)

    def is_surely_on_territory_of(self, states: Collection[str]) -> bool:
        """Whether it surely took place on the territory of one of some States.

        Where title to a place is contested, it did where all of several States that are given as claiming it are among
        them.
        """
        claiming = {place.state for place in self.places if place.contested}
        is_sure = any(place.state in states for place in self.places if not place.contested)
        return is_sure or (len(claiming) > 1 and claiming <= set(states))

    @property
    def is_nationality_sure(self) -> bool:
        """Whether it is given, and sure for that day, whose national the person was, or that it was nobody's."""
        return self.conduct.stateless is True or (bool(self.nationalities) and not self.doubtful)


def lies_within(period: Period | None, day: int) -> Ternary:
    """Whether a day lies in a period; one without a start is taken to be open there, and so is one without an end."""
    if period is None:
        return Ternary.YES
    begun = Ternary.YES if period.start is None else DayRange.of(period.start).passed_on(day)
    over = Ternary.NO if period.end is None else DayRange.of(period.end).passed_on(day - 1)
    return begun & ~over
