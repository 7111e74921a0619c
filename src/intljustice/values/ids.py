"""The ids of records as fields name them, each type by the kinds of record that may stand there."""

from typing import Annotated

from intljustice.model.references import Kinds

ActId = Annotated[str, Kinds("treaty-action")]
AmendmentId = Annotated[str, Kinds("amendment")]
BodyId = Annotated[str, Kinds("group", "organisation", "state")]
CaseId = Annotated[str, Kinds("case")]
DeclarationId = Annotated[str, Kinds("declaration")]
DemandId = Annotated[str, Kinds("demand")]
JurisdictionDeclarationId = Annotated[str, Kinds("jurisdiction-declaration")]
LegislationId = Annotated[str, Kinds("legislation")]
LicenceId = Annotated[str, Kinds("licence")]
MeetingId = Annotated[str, Kinds("meeting")]
OfficeId = Annotated[str, Kinds("office")]
OrganisationId = Annotated[str, Kinds("organisation")]
ParticipantId = Annotated[str, Kinds("organisation", "state")]
"""Who may take part in a treaty."""
PartyId = Annotated[str, Kinds("group", "organisation", "person", "state")]
"""Whoever can act: also somebody unnamed, who is a person or group with a description."""
PersonId = Annotated[str, Kinds("person")]
PersonOrGroupId = Annotated[str, Kinds("group", "person")]
PositionId = Annotated[str, Kinds("position")]
ProceedingId = Annotated[str, Kinds("proceeding")]
ProgrammeId = Annotated[str, Kinds("programme")]
SanctionId = Annotated[str, Kinds("sanction")]
SituationId = Annotated[str, Kinds("situation")]
SourceId = Annotated[str, Kinds("source")]
StateId = Annotated[str, Kinds("state")]
TreatyId = Annotated[str, Kinds("treaty")]
TreatyOrAmendmentId = Annotated[str, Kinds("amendment", "treaty")]
WarrantId = Annotated[str, Kinds("warrant")]
