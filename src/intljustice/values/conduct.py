"""Conduct and Trigger: what is alleged of whom, where and when, and who set a court in motion."""

from collections.abc import Iterable
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, at_least, check
from intljustice.model.given import Given
from intljustice.model.references import HasId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import JurisdictionDeclarationId, OrganisationId, PartyId, StateId, TreatyId
from intljustice.values.periods import Days, Period
from intljustice.values.provisions import Provision
from intljustice.values.votes import Vote


class NationalityNature(Vocabulary):
    """The word a list uses for the tie: some lists keep the two apart, and others know only one of them."""

    NATIONALITY = "nationality", "The list says nationality."
    CITIZENSHIP = "citizenship", "The list says citizenship."


@attrs.frozen(weakref_slot=False)
class Nationality(Structure):
    """A State whose national a person is. Written by hand also as the bare id of the State.

    Attributes:
        state: the State.
        period: from when until when, ends included; None where not recorded.
        statement: what a source says of it where it does not simply state it, in our words: "a native of North Kivu".
        nature: what the source calls the tie (`NationalityNature`); None where that is not recorded.
        contested: whether the nationality itself is contested on the facts; None where that is not given.
    """

    state: StateId = attrs.field(converter=Given[Id])
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    statement: str | None = attrs.field(default=None, kw_only=True)
    nature: NationalityNature | None = attrs.field(
        default=None, kw_only=True, converter=Given[NationalityNature | str | None]
    )
    contested: bool | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The nationality of a bare State."""
        return cls(given) if isinstance(given, str | HasId) else None


@attrs.frozen(weakref_slot=False)
class Place(Structure):
    """The territory of a State, or a part of it. Written by hand also as the bare id of the State.

    Attributes:
        state: the State.
        region: the part that is meant, as printed: "Darfur"; None where the State alone is named, which is no word on
            a part that it left out of its consent.
        contested: whether it is contested that this State has title to it; None where that is not given. Several States
            that claim one place are several places with the same region.
    """

    state: StateId = attrs.field(converter=Given[Id])
    region: str | None = None
    contested: bool | None = None

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The whole territory of a bare State."""
        return cls(given) if isinstance(given, str | HasId) else None

    def __str__(self) -> str:
        """The State, and in brackets the region and that title to it is contested."""
        more = [*([] if self.region is None else [self.region]), *(["contested"] if self.contested else [])]
        return f"{self.state} ({', '.join(more)})" if more else self.state


def states_of(places: Iterable[Place]) -> tuple[str, ...]:
    """The States of places, each once."""
    return tuple(dict.fromkeys(place.state for place in places))


class Crime(Vocabulary):
    """A class of crime, by the names of the Rome Statute (articles 5 and 70)."""

    GENOCIDE = "genocide", "Article 6."
    CRIMES_AGAINST_HUMANITY = "crimes_against_humanity", "Article 7."
    WAR_CRIMES = "war_crimes", "Article 8."
    AGGRESSION = "aggression", "Article 8 bis."
    ADMINISTRATION_OF_JUSTICE = (
        "administration_of_justice",
        "Offences against the administration of justice of the court itself (article 70).",
    )
    OTHER = "other", "Any other crime: `crime_as_written` says which."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Scope(Structure):
    """Bounds that belong together: these places, in this period, for these crimes.

    Attributes:
        territory: the places that are meant (`Place`).
        vessel_of: the State where the vessel is registered, where acts on board one are meant.
        parties_to: where the territory of every State Party to a treaty is meant, that treaty.
        nationals_of: the States whose nationals are meant, where persons bound it.
        period: from the first to the last day, ends included.
        crimes: the crimes it is bound to (`Crime`); empty where it is not bound to any.
        nexus: what conduct must be linked with, in our words.
        statement: the bounds in our words, where the other fields do not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    territory: tuple[Place, ...] = attrs.field(default=(), converter=Given[Iterable[Place | Id]])
    vessel_of: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    parties_to: TreatyId | None = attrs.field(default=None, converter=Given[Id | None])
    nationals_of: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    crimes: tuple[Crime, ...] = attrs.field(default=(), converter=Given[Iterable[Crime | str]])
    nexus: str | None = None
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


class TriggerNature(Vocabulary):
    """What sets a court in motion, by the terms of article 13 of the Rome Statute."""

    STATE_REFERRAL = "state_referral", "By a State that is a party to the Statute."
    COUNCIL_REFERRAL = "council_referral", "By the United Nations Security Council."
    PROPRIO_MOTU = "proprio_motu", "By the prosecutor, on their own motion."
    COMMUNICATIONS = (
        "communications",
        "Information from others that led to a preliminary examination, and as yet to no more.",
    )
    NONE = "none", "Nobody has seised the court."
    UNSPECIFIED = "unspecified", "Left open: an answer is about the preconditions alone."


class ExemptedLink(Vocabulary):
    """How somebody has to belong to a State to be exempted by a clause of a referral."""

    NATIONALS = "nationals", "Nationals of the State."
    OFFICIALS = "officials", "Current or former officials of the State."
    PERSONNEL = "personnel", "Personnel that the State contributed."


@check("nature", "by")
def _no_state_is_the_council(trigger: Any) -> Problem | None:
    states = [by for by in trigger.by if by.startswith("state:")]
    if trigger.nature is not TriggerNature.COUNCIL_REFERRAL or not states:
        return None
    message = f"{states[0]} is said to have made a referral by the Security Council"
    hint = "write state_referral, or leave the State out"
    return Problem(code="COUNCIL_BY_STATE", message=message, hint=hint, pointer="/by", value=states[0])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Trigger(Structure):
    """One act that set a court in motion, or was meant to. The articles named are those of the Rome Statute.

    Attributes:
        nature: what sort of act it is (`TriggerNature`).
        by: who made it.
        by_count: the number of States that made it, where not all are recorded one by one.
        day: the day it was made: of a referral, its receipt where that is recorded.
        provisions: the clauses it rests on.
        resolution: the resolution that holds it, as a provision of the whole text: "S/RES/1593".
        vote: how the body that made it voted.
        scope: the bounds it sets.
        exclusion: whom or what it exempts, in our words.
        excluding: the clause that exempts them.
        excluding_operations_of: the organisations whose operations that clause speaks of.
        excluding_links: how a person has to belong to the State that the clause speaks of (`ExemptedLink`).
        requested: the day on which authorisation was asked for (article 15(3)).
        authorised: the day on which it was given (article 15(4), or on appeal).
        authorised_by: the chamber that gave it.
        authorising_vote: how that chamber voted.
        effective: false where the court held the act to have no effect, true where it held that it has; None where
            nobody has spoken on that.
        statement: the same in our words, where the other fields do not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (at_least("by_count", 1, "States refer nothing"), _no_state_is_the_council)

    nature: TriggerNature = attrs.field(converter=Given[TriggerNature | str])
    by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    by_count: int | None = None
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    resolution: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    vote: Vote | None = None
    scope: Scope | None = None
    exclusion: str | None = None
    excluding: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    excluding_operations_of: tuple[OrganisationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    excluding_links: tuple[ExemptedLink, ...] = attrs.field(default=(), converter=Given[Iterable[ExemptedLink | str]])
    requested: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    authorised: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    authorised_by: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    authorising_vote: Vote | None = None
    effective: bool | None = None
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


UNSPECIFIED = Trigger(nature=TriggerNature.UNSPECIFIED)
"""No word on who set the court in motion."""
NONE = Trigger(nature=TriggerNature.NONE)
"""Nobody has set the court in motion."""


class PersonKind(Vocabulary):
    """Whether an actor is a human being or a body with legal personality."""

    NATURAL = "natural", "A human being."
    LEGAL = "legal", "A body with legal personality, such as a company."


class Certainty(Vocabulary):
    """How sure it is that a legal element of a crime occurred in a place."""

    ESTABLISHED = "established", "It is established."
    ALLEGED = "alleged", "It is alleged."
    CONTESTED = "contested", "It is contested on the facts."


@check("crime", "crime_as_written")
def _other_crime_is_named(conduct: Any) -> Problem | None:
    if conduct.crime is not Crime.OTHER or conduct.crime_as_written is not None:
        return None
    message, hint = "what other crime is meant is not said", "name it in crime_as_written"
    return Problem(code="EMPTY", message=message, hint=hint, pointer="/crime_as_written")


OLDEST = 130
"""The highest age of a person in whole years; nobody is known to have reached it."""


@check("age")
def _age_is_possible(conduct: Any) -> Problem | None:
    if conduct.age is None or 0 <= conduct.age <= OLDEST:
        return None
    message, value = f"nobody is {conduct.age} years old", str(conduct.age)
    code, hint = ("NEGATIVE", "write 0 or more years") if conduct.age < 0 else ("TOO_OLD", "write the age in years")
    return Problem(code=code, message=message, hint=hint, pointer="/age", value=value)


@check("period")
def _period_has_an_end(conduct: Any) -> Problem | None:
    period = conduct.period
    if period is None or period.start is not None or period.end is not None:
        return None
    message, hint = "the period has neither a start nor an end", "give one of the two, or leave the period out"
    return Problem(code="NO_DAY", message=message, hint=hint, pointer="/period")


@check("unregistered", "vessel_of", "aircraft_of")
def _registered_or_not(conduct: Any) -> Problem | None:
    state = conduct.vessel_of or conduct.aircraft_of
    if not conduct.unregistered or state is None:
        return None
    message = f"a vessel or aircraft registered in {state} is said to have no State of registration"
    return Problem(
        code="UNREGISTERED", message=message, hint="keep one of the two", pointer="/unregistered", value="true"
    )


@check("operation", "operation_authorised_by")
def _operation_or_none(conduct: Any) -> Problem | None:
    if conduct.operation is not False or not conduct.operation_authorised_by:
        return None
    message = f"an operation that {conduct.operation_authorised_by[0]} authorised is said not to have been"
    return Problem(
        code="NO_OPERATION", message=message, hint="keep one of the two", pointer="/operation", value="false"
    )


@check("stateless", "nationalities")
def _stateless_or_national(conduct: Any) -> Problem | None:
    if not (conduct.stateless and conduct.nationalities):
        return None
    message = f"somebody stateless is said to be a national of {conduct.nationalities[0].state}"
    return Problem(code="STATELESS", message=message, hint="keep one of the two", pointer="/stateless", value="true")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Conduct(Structure):
    """What somebody is alleged to have done, in the facts on which jurisdiction turns. None is "not given".

    The articles named are those of the Rome Statute on which each fact bears.

    Attributes:
        crime: the class of crime (`Crime`).
        crime_as_written: the crime in the source's words; needed where it is of no class listed.
        further_crimes: other classes charged on the same facts (`Crime`).
        provisions: the paragraphs that define it: "rome-statute:7(1)(d)".
        period: from the first to the last day of the conduct, ends included (article 11).
        territory: the places where it took place (article 12(2)(a)): a State, where given with the region, and whether
            title to it is contested (`Place`).
        elements_also_in: other States on whose territory a legal element of the crime took place.
        elements: how sure the place of those elements is (`Certainty`).
        effects_in: States that only felt its effects.
        acted_from: States from whose territory the person took part in a crime that was completed elsewhere: by help,
            or from afar.
        vessel_of: the State where the vessel on which it took place is registered (article 12(2)(a)).
        aircraft_of: the State where the aircraft on which it took place is registered (article 12(2)(a)).
        on_board: whether it took place on board; None where that is not given.
        unregistered: whether the vessel or aircraft has no State of registration; None where that is not given.
        nationalities: the States whose national the person was at the time (article 12(2)(b)); empty where none is
            given, which is not statelessness.
        stateless: whether the person had no nationality; None where that is not given.
        nationalities_later: the nationalities at the time of the proceedings, where they differ.
        age: the person's age in whole years at the time of the conduct, at its start where it lasted (article 26).
        person: whether a natural or a legal person is meant (article 25(1); `PersonKind`).
        capacity: the office the person held at the time, in words.
        leadership: whether the person could control or direct the political or military action of a State (article
            8bis(1)); None where that is not given.
        aggressors: the States whose act of aggression it is (article 15bis(4)), whoever's national the person is.
        operation: whether it arose from an operation that an organisation established or authorised; None where that
            is not given.
        operation_authorised_by: the organisations that did.
        contributing_state: the State that contributed the person to that operation.
        waived: whether that State waived its exclusive jurisdiction; None where that is not given.
        considered_before_withdrawal: whether the court had the matter under consideration before a withdrawal took
            effect (article 127(2)); None where that is not given.
        deferred_by: a resolution that asks the court to defer (article 16).
        relying_on: acceptances of jurisdiction (article 12(3)) whose effect is disputed and that are relied on all the
            same.
    """

    checks: ClassVar[tuple[Check, ...]] = (
        *(_other_crime_is_named, _age_is_possible, _stateless_or_national),
        *(_period_has_an_end, _registered_or_not, _operation_or_none),
    )

    crime: Crime | None = attrs.field(default=None, converter=Given[Crime | str | None])
    crime_as_written: str | None = None
    further_crimes: tuple[Crime, ...] = attrs.field(default=(), converter=Given[Iterable[Crime | str]])
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    territory: tuple[Place, ...] = attrs.field(default=(), converter=Given[Iterable[Place | Id]])
    elements_also_in: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    elements: Certainty | None = attrs.field(default=None, converter=Given[Certainty | str | None])
    effects_in: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    acted_from: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    vessel_of: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    aircraft_of: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    on_board: bool | None = None
    unregistered: bool | None = None
    nationalities: tuple[Nationality, ...] = attrs.field(default=(), converter=Given[Iterable[Nationality | Id]])
    stateless: bool | None = None
    nationalities_later: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    age: int | None = None
    person: PersonKind | None = attrs.field(default=None, converter=Given[PersonKind | str | None])
    capacity: str | None = None
    leadership: bool | None = None
    aggressors: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    operation: bool | None = None
    operation_authorised_by: tuple[OrganisationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    contributing_state: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    waived: bool | None = None
    considered_before_withdrawal: bool | None = None
    deferred_by: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    relying_on: tuple[JurisdictionDeclarationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
