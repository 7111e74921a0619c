"""Parties: States, organisations and their organs, persons, and groups with or without names."""

from collections.abc import Iterable
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import HasId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.record import Record
from intljustice.values.conduct import Nationality
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import BodyId, ParticipantId, PartyId, StateId, TreatyId
from intljustice.values.names import Address, Contact, IdentityDocument, Name
from intljustice.values.periods import Days, Period
from intljustice.values.quantities import Quantity


@check("names")
def has_a_name(record: Any) -> Problem | None:
    """That a record which always has a name is given one."""
    if record.names:
        return None
    message, hint = "it has no name", "give at least one name, as it is printed"
    return Problem(code="NAMELESS", message=message, hint=hint, pointer="/names")


@check("names", "description")
def has_a_name_or_description(record: Any) -> Problem | None:
    """That a record of somebody or something unnamed says at least what it is."""
    if record.names or record.description is not None:
        return None
    message, hint = "it has neither a name nor a description", "give a name, or describe it in the words of the source"
    return Problem(code="NAMELESS", message=message, hint=hint, pointer="/names")


class UnStatus(Vocabulary):
    """A State's place at the United Nations."""

    MEMBER = "member", "A member of the United Nations."
    OBSERVER = "observer", "A non-member State with the standing of an observer."
    NEITHER = "neither", "Neither member nor observer."


@attrs.frozen(weakref_slot=False)
class Predecessor(Structure):
    """A State of which another State was a part.

    Attributes:
        state: that State, or the one that continues it: of Montenegro, Serbia.
        until: the last day, included, on which the other was a part of it.
    """

    state: StateId = attrs.field(converter=Given[Id])
    until: PartialDate = attrs.field(converter=Given[Day])


@attrs.frozen(kw_only=True, weakref_slot=False)
class State(Record):
    """A State, existing or former. To be recorded here is no view on its statehood.

    Its id is the ISO 3166-1 alpha-3 code in capitals, also a withdrawn one for a former State; the codes that are not
    ISO's stand with their reasons in `intljustice.model.references.STATE_CODES_OUTSIDE_ISO`.

    Attributes:
        names: its names, at least one.
        un_status: its place at the United Nations (`UnStatus`).
        existed: for a former State, from its first to its last day, ends included; None for one that exists.
        successors: the States that came after it; empty where there is none or none is recorded.
        predecessors: the States of which it was a part before, so that their treaties bound it; empty where there is
            none or none is recorded.

    Sources:
        ISO 3166-1 for the code; the United Nations for membership and for the names in its six languages, as its
        terminology database prints them.
    """

    kind: ClassVar[str] = "state"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    un_status: UnStatus | None = attrs.field(default=None, converter=Given[UnStatus | str | None])
    existed: Period | None = attrs.field(default=None, converter=Given[Days | None])
    successors: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    predecessors: tuple[Predecessor, ...] = attrs.field(default=(), converter=Given[Iterable[Predecessor]])


class OrganisationNature(Vocabulary):
    """What sort of body an organisation is."""

    INTERGOVERNMENTAL = "intergovernmental", "An organisation of States."
    COURT = "court", "A court or tribunal, international or national."
    CHAMBER = "chamber", "A chamber of a court."
    ORGAN = "organ", "A part of a larger organisation that acts on its own."
    GOVERNMENT = "government", "An administration, ministry or agency of a State."
    NON_GOVERNMENTAL = "non_governmental", "An association or institute that is part of no government."
    COMPANY = "company", "A business."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Organisation(Record):
    """An organisation, or one of its organs.

    Attributes:
        names: its names, at least one of these or a description.
        description: what it is in the source's words, where its name is not known.
        nature: what sort of body it is (`OrganisationNature`).
        part_of: the organisation or State it is an organ or body of.
        established_by: the treaty that established it.
        seat: the town it sits in, as printed.
        established_in: the State or territory whose law it is established under.
        addresses: where it can be found.
        documents: registrations that identify it.
        contacts: how it can be reached.

    Sources:
        The instrument that established it, its own documents, or the register of the State whose law it is under; of a
        target of sanctions, the entry of the list.
    """

    kind: ClassVar[str] = "organisation"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name_or_description,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    description: str | None = None
    nature: OrganisationNature | None = attrs.field(default=None, converter=Given[OrganisationNature | str | None])
    part_of: ParticipantId | None = attrs.field(default=None, converter=Given[Id | None])
    established_by: TreatyId | None = attrs.field(default=None, converter=Given[Id | None])
    seat: str | None = None
    established_in: StateId | None = attrs.field(default=None, converter=Given[Id | None])
    addresses: tuple[Address, ...] = attrs.field(default=(), converter=Given[Iterable[Address | str]])
    documents: tuple[IdentityDocument, ...] = attrs.field(default=(), converter=Given[Iterable[IdentityDocument]])
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=Given[Iterable[Contact]])


@attrs.frozen(weakref_slot=False)
class Affiliation(Structure):
    """A tie to a State, organisation or group that is looser than an office. Written by hand also as the bare id.

    Attributes:
        to: whom the tie is to.
        role: in what role, as the source puts it: "diplomat", "expert".
        period: from when until when, ends included; None where not recorded.
    """

    to: BodyId = attrs.field(converter=Given[Id])
    role: str | None = None
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The affiliation to a bare body."""
        return cls(given) if isinstance(given, str | HasId) else None


@attrs.frozen(kw_only=True, weakref_slot=False)
class Person(Record):
    """A natural person, named or not. Two unnamed persons are two records, however alike their descriptions.

    Attributes:
        names: their names, at least one of these or a description.
        description: who they are in the source's words, where no name is known: "an EU diplomat".
        titles: titles that belong to the name, as printed: "KC".
        nationalities: the States whose nationals they are; empty where none is recorded, which is not statelessness.
        affiliations: ties looser than an office.
        gender: their gender, as a source or list states it.
        born: their day of birth; what other sources say, or a list says beside it, stands in `readings`.
        born_between: the time within which they were born, both ends included, where a list gives no more than that.
        born_at: their place of birth, as printed.
        died: their day of death.
        addresses: where they live.
        documents: passports and other documents that identify them.
        contacts: how they can be reached.

    Sources:
        Documents of the court for those before it, the entry of the list for those under sanctions, and otherwise the
        source that speaks of them; nothing is inferred from a name.
    """

    kind: ClassVar[str] = "person"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name_or_description,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    description: str | None = None
    titles: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    nationalities: tuple[Nationality, ...] = attrs.field(default=(), converter=Given[Iterable[Nationality | Id]])
    affiliations: tuple[Affiliation, ...] = attrs.field(default=(), converter=Given[Iterable[Affiliation | Id]])
    gender: str | None = None
    born: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    born_between: Period | None = attrs.field(default=None, converter=Given[Days | None])
    born_at: str | None = None
    died: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    addresses: tuple[Address, ...] = attrs.field(default=(), converter=Given[Iterable[Address | str]])
    documents: tuple[IdentityDocument, ...] = attrs.field(default=(), converter=Given[Iterable[IdentityDocument]])
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=Given[Iterable[Contact]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Group(Record):
    """Several persons, organisations or States spoken of as one: "several judges", "member nations".

    Attributes:
        names: their names, at least one of these or a description.
        description: who they are in the source's words.
        count: how many they are, as far as the source says.
        members: those who are recorded one by one.
        complete: whether `members` are all of them; None where that is not recorded.
        parties_to: where they are the States Parties to a treaty, that treaty.
        not_parties_to: where they are the States that are not parties to a treaty, that treaty.
        affiliations: ties all of them have.

    Sources:
        The source that speaks of them so, in its own expression.
    """

    kind: ClassVar[str] = "group"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name_or_description,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    description: str | None = None
    count: Quantity | None = attrs.field(default=None, converter=Given[Quantity | int | str | None])
    members: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    complete: bool | None = None
    parties_to: TreatyId | None = attrs.field(default=None, converter=Given[Id | None])
    not_parties_to: TreatyId | None = attrs.field(default=None, converter=Given[Id | None])
    affiliations: tuple[Affiliation, ...] = attrs.field(default=(), converter=Given[Iterable[Affiliation | Id]])
