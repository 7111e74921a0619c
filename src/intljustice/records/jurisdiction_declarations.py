"""JurisdictionDeclaration: by what a State accepts the jurisdiction of a court, or keeps part of it out."""

from typing import ClassVar

import attrs

from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.labels import Called
from intljustice.records.record import Record
from intljustice.values.conduct import Scope
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import OrganisationId, ParticipantId, PartyId
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


@attrs.frozen(kw_only=True, weakref_slot=False)
class JurisdictionDeclaration(Record):
    """A declaration that a clause of a treaty allows a State to make about the jurisdiction of a court.

    Attributes:
        by: the State or organisation that made it.
        court: the court it is about.
        basis: the clause it is made under: "rome-statute:12(3)", "icj-statute:36(2)".
        effect: what it is meant to bring about (`JurisdictionEffect`).
        covering: by what link conduct comes within its scope (`DeclarationScope`).
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

    by: ParticipantId = attrs.field(converter=Given[Id])
    court: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    basis: Provision = attrs.field(converter=Given[Provision | str])
    effect: JurisdictionEffect | None = attrs.field(default=None, converter=Given[JurisdictionEffect | str | None])
    covering: DeclarationScope | None = attrs.field(default=None, converter=Given[DeclarationScope | str | None])
    scope: Scope | None = None
    dated: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    lodged: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    until: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    withdrawn: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    signed_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    validity: Validity | None = attrs.field(default=None, converter=Given[Validity | str | None])
    validity_statement: str | None = None

    def in_words(self, called: Called) -> str:
        """By whom it is, under which clause, whether it accepts or excludes jurisdiction, and when."""
        day = self.lodged or self.dated
        words = f"declaration of {called(self.by)} under {self.basis} that {self.effect} jurisdiction"
        return words if day is None else f"{words}, {day}"
