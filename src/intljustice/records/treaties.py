"""Treaties and the amendments that were sought, tabled, adopted or brought into force."""

from collections.abc import Iterable
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import has_a_name, has_a_name_or_description
from intljustice.records.final_clauses import FinalClauses, Participation
from intljustice.records.record import Record
from intljustice.values.conduct import Crime
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import OrganisationId, ParticipantId, PartyId, StateId, TreatyId
from intljustice.values.names import Name
from intljustice.values.provisions import Provision


class JurisdictionTest(Vocabulary):
    """The tests of jurisdiction that the library knows, each by the court whose it is."""

    ICC = "icc", "The International Criminal Court's, by Parts 2 and 13 of its Statute."


@attrs.frozen(weakref_slot=False)
class DefinedCrime(Structure):
    """A crime that a treaty defines, with the paragraphs that do. Those that an amendment inserted are recorded there.

    Attributes:
        crime: the class of crime (`Crime`).
        last_paragraphs: of each row of paragraphs the last: 8(2)(c)(iv) where there are 8(2)(c)(i) to (iv).
    """

    crime: Crime = attrs.field(converter=Given[Crime | str])
    last_paragraphs: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Treaty(Record):
    """A treaty as adopted. Who is bound by it on a day is not a field but follows from its clauses and acts.

    The slug of its id is the instrument in its provisions: `treaty:rome-statute` has `rome-statute:12(2)`.

    Attributes:
        names: its titles, long and short; at least one.
        adopted: the day of adoption.
        adopted_at: the town of adoption, as printed.
        opened: the day it was opened for signature.
        entered_into_force: the day of entry into force as published.
        ended: the first day on which it was no longer in force, as published.
        depositary: who keeps the instruments.
        establishes: the organisations it brought into being.
        aspects: parts of its content that sources speak of without naming an article, in the source's words: "core
            principles".
        jurisdiction_test: by which test of this library the jurisdiction of the court it establishes is assessed
            (`JurisdictionTest`).
        crimes: the crimes it defines, with all their paragraphs (`DefinedCrime`); empty where they are not recorded.
        final_clauses: how it enters into force, who may join, leave and amend it, in a form to compute with.
        participation: how far who takes part in it is recorded.

    Sources:
        The authentic text and the depositary: for treaties deposited with the Secretary-General, the United Nations
        Treaty Collection.
    """

    kind: ClassVar[str] = "treaty"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    adopted: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    adopted_at: str | None = None
    opened: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    entered_into_force: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    ended: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    depositary: ParticipantId | None = attrs.field(default=None, converter=Given[Id | None])
    establishes: tuple[OrganisationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    aspects: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    jurisdiction_test: JurisdictionTest | None = attrs.field(
        default=None, converter=Given[JurisdictionTest | str | None]
    )
    crimes: tuple[DefinedCrime, ...] = attrs.field(default=(), converter=Given[Iterable[DefinedCrime]])
    final_clauses: FinalClauses | None = None
    participation: Participation | None = None

    @property
    def instrument(self) -> str:
        """The name of this treaty in its provisions."""
        return self.id.partition(":")[2]


class AmendmentStage(Vocabulary):
    """How far an amendment had come, by the sources cited."""

    SOUGHT = "sought", "Somebody wants it; nothing has been put before the parties."
    TABLED = "tabled", "It was put before the parties."
    ADOPTED = "adopted", "It was adopted, and is not in force."
    IN_FORCE = "in_force", "It is in force."
    ABANDONED = "abandoned", "It was given up."


class Change(Vocabulary):
    """What an amendment does to a provision."""

    INSERTED = "inserted", "Added."
    AMENDED = "amended", "Given another text."
    DELETED = "deleted", "Taken out."


class Excluded(Vocabulary):
    """Whom an amendment would take out of a court's jurisdiction."""

    NATIONALS_OF_NON_PARTIES = "nationals_of_non_parties", "Nationals of States that are not parties."
    NATIONALS = "nationals", "Nationals of the States listed."
    SENIOR_OFFICIALS = "senior_officials", "Heads of State or Government and senior officials of the States listed."


@attrs.frozen(weakref_slot=False)
class ProvisionChange(Structure):
    """What an amendment does to one provision. Written by hand also as a pair.

    Attributes:
        provision: the provision.
        change: whether it is inserted, amended or deleted (`Change`).
    """

    provision: Provision = attrs.field(converter=Given[Provision | str])
    change: Change = attrs.field(converter=Given[Change | str])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The change of a pair."""
        is_pair = isinstance(given, tuple | list) and len(given) == len(("provision", "change"))
        return cls(*given) if is_pair else None


@check("whose", "states")
def _states_where_needed(exclusion: Any) -> Problem | None:
    named = exclusion.whose is not Excluded.NATIONALS_OF_NON_PARTIES
    if named == bool(exclusion.states):
        return None
    message, hint = f"{exclusion.whose} of which States is not said", "list the States"
    if not named:
        message, hint = "States are listed although every State that is not a party is meant", "leave states empty"
    return Problem(code="EXCLUSION_STATES", message=message, hint=hint, pointer="/states")


@attrs.frozen(weakref_slot=False)
class Exclusion(Structure):
    """Whom an amendment would put beyond a court's jurisdiction, in a form that can be computed with.

    Attributes:
        whose: who they are (`Excluded`).
        states: the States meant; empty for all States that are not parties.
    """

    checks: ClassVar[tuple[Check, ...]] = (_states_where_needed,)

    whose: Excluded = attrs.field(converter=Given[Excluded | str])
    states: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Amendment(Record):
    """A change to a treaty, from the first time somebody asked for it.

    Attributes:
        treaty: the treaty it changes.
        names: its titles, at least one of these or a description.
        description: what it would do, in our words.
        stage: how far it had come (`AmendmentStage`).
        sought_by: who asks for it.
        changes: what it does to which provision, where that is known.
        excludes: whom it would put beyond jurisdiction.
        adopted: the day of adoption.
        adopted_by: the body that adopted it.
        resolution: the resolution that adopted it, by its symbol.
        entry_into_force_under: the clause that governs its entry into force.
        entered_into_force: the day of its first entry into force as published.
        exercisable: the first day for which the court may exercise jurisdiction over a crime that it adds.
        participation: how far who has accepted it is recorded.

    Sources:
        The resolution that adopted it and the depositary's notifications; of one only asked for, the source
        that reports it.
    """

    kind: ClassVar[str] = "amendment"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name_or_description,)

    treaty: TreatyId = attrs.field(converter=Given[Id])
    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    description: str | None = None
    stage: AmendmentStage | None = attrs.field(default=None, converter=Given[AmendmentStage | str | None])
    sought_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    changes: tuple[ProvisionChange, ...] = attrs.field(
        default=(), converter=Given[Iterable[ProvisionChange | tuple[Provision | str, Change | str]]]
    )
    excludes: Exclusion | None = None
    adopted: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    adopted_by: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    resolution: str | None = None
    entry_into_force_under: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    entered_into_force: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    exercisable: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    participation: Participation | None = None
