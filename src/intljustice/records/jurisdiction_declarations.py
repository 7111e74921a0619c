"""JurisdictionDeclaration: by what a State accepts the jurisdiction of a court, or keeps part of it out."""

from typing import Annotated, ClassVar

import attrs

from intljustice.model.fields import read_optional
from intljustice.model.references import Kinds, as_id, as_optional_id
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import OrganisationId, PartyId
from intljustice.records.record import Record
from intljustice.values.conduct import Scope
from intljustice.values.converters import as_day, as_provision
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision


class JurisdictionEffect(Vocabulary):
    """What the declaration is meant to bring about."""

    ACCEPTS = "accepts", "The court may exercise jurisdiction within its scope."
    EXCLUDES = "excludes", "The court may not, within its scope."


class Validity(Vocabulary):
    """Whether a declaration has effect, by those whose word on it counts."""

    EFFECTIVE = "effective", "It has effect."
    INEFFECTIVE = "ineffective", "It was found to have no effect."
    DISPUTED = "disputed", "Nobody has settled it: the government that made it is contested, for instance."
    NOT_LODGED = "not_lodged", "Decided on or announced, and never handed in."
    UNVERIFIED = "unverified", "Reported; no source that counts has been seen."


class DeclarationScope(Vocabulary):
    """By what link conduct comes within its scope."""

    TERRITORY = "territory", "Conduct on its maker's territory."
    NATIONALS = "nationals", "Conduct of its maker's nationals."
    TERRITORY_OR_NATIONALS = "territory_or_nationals", "Conduct on its maker's territory, or of its nationals."
    UNLIMITED = "unlimited", "Any conduct: no link with its maker is named."


def as_jurisdiction_effect(value: JurisdictionEffect | str | None) -> JurisdictionEffect | None:
    """The jurisdiction effect that is spelled so."""
    return read_optional(JurisdictionEffect, value)


def as_validity(value: Validity | str | None) -> Validity | None:
    """The validity that is spelled so."""
    return read_optional(Validity, value)


def as_declaration_scope(value: DeclarationScope | str | None) -> DeclarationScope | None:
    """The covering that is spelled so."""
    return read_optional(DeclarationScope, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class JurisdictionDeclaration(Record):
    """A declaration that a clause of a treaty allows a State to make about the jurisdiction of a court.

    Attributes:
        by: the State or organisation that made it.
        court: the court it is about.
        basis: the clause it is made under: "rome-statute:12(3)", "icj-statute:36(2)".
        effect: what it is meant to bring about (`JurisdictionEffect`).
        covering: by what link conduct comes within its scope (`Covering`).
        scope: its bounds, as it sets them itself.
        dated: the date it bears.
        lodged: the day on which the court or the depositary received it.
        until: the last day it has effect, included; None where none is recorded.
        withdrawn: the day it was taken back, from which on it has no effect.
        signed_by: who made it on the State's behalf.
        validity: whether it has effect (`Validity`).
        validity_statement: why, or who has said so, in our words.

    Sources:
        The declaration itself as the registrar of the court or the depositary keeps it; failing that, who reports it.
    """

    kind: ClassVar[str] = "jurisdiction-declaration"

    by: Annotated[str, Kinds("state", "organisation")] = attrs.field(converter=as_id)
    court: OrganisationId | None = attrs.field(default=None, converter=as_optional_id)
    basis: Provision = attrs.field(converter=as_provision)
    effect: JurisdictionEffect | None = attrs.field(default=None, converter=as_jurisdiction_effect)
    covering: DeclarationScope | None = attrs.field(default=None, converter=as_declaration_scope)
    scope: Scope | None = None
    dated: PartialDate | None = attrs.field(default=None, converter=as_day)
    lodged: PartialDate | None = attrs.field(default=None, converter=as_day)
    until: PartialDate | None = attrs.field(default=None, converter=as_day)
    withdrawn: PartialDate | None = attrs.field(default=None, converter=as_day)
    signed_by: PartyId | None = attrs.field(default=None, converter=as_optional_id)
    validity: Validity | None = attrs.field(default=None, converter=as_validity)
    validity_statement: str | None = None
