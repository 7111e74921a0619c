"""Investigation: what a court looks into, from the first examination to the end; its own word is situation."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from intljustice.model.checks import Check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import has_a_name_or_description
from intljustice.records.record import Record
from intljustice.values.citations import Citation
from intljustice.values.conduct import Scope, Trigger
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import JurisdictionDeclarationId, OrganisationId, PartyId
from intljustice.values.names import Name
from intljustice.values.votes import Vote


class InvestigationForm(Vocabulary):
    """Whether something is under preliminary examination or under investigation."""

    PRELIMINARY_EXAMINATION = "preliminary_examination", "Examined, to decide whether to investigate."
    INVESTIGATION = "investigation", "Investigated."


class InvestigationStatus(Vocabulary):
    """How far it had come by the sources cited."""

    UNDER_EXAMINATION = "under_examination", "Under preliminary examination."
    AWAITING_AUTHORISATION = (
        "awaiting_authorisation",
        "The examination is over; an investigation is not yet authorised.",
    )
    ONGOING = "ongoing", "Under investigation."
    CONCLUDED = "concluded", "The investigation phase is over; cases may be pending."
    NOT_PURSUED = "not_pursued", "Closed with a decision not to go on."
    CLOSED = "closed", "Closed for another reason."


class StageNature(Vocabulary):
    """What happened in the course of an investigation."""

    EXAMINATION_OPENED = "examination_opened", "The preliminary examination was opened."
    EXAMINATION_CONCLUDED = "examination_concluded", "The preliminary examination was concluded."
    ASSIGNED = "assigned", "Assigned to a chamber."
    AUTHORISATION_REQUESTED = (
        "authorisation_requested",
        "The prosecutor asked a chamber to authorise the investigation.",
    )
    AUTHORISATION_REFUSED = "authorisation_refused", "A chamber refused to authorise it."
    AUTHORISED = "authorised", "A chamber authorised it."
    OPENED = "opened", "The investigation was opened."
    JURISDICTION_RULED_ON = "jurisdiction_ruled_on", "A chamber ruled on jurisdiction."
    DEFERRAL_REQUESTED = (
        "deferral_requested",
        "A State asks to be left to investigate itself (article 18(2) of the Rome Statute).",
    )
    RESUMPTION_AUTHORISED = (
        "resumption_authorised",
        "A chamber authorised the prosecutor to resume it after such a request.",
    )
    SCOPE_CHANGED = "scope_changed", "Its scope was widened or narrowed."
    FOCUS_ANNOUNCED = "focus_announced", "The prosecutor said on what it will concentrate."
    DEPRIORITISED = "deprioritised", "The prosecutor put a part of it behind others."
    RESUMED = "resumed", "It was taken up again."
    CONCLUDED = "concluded", "The investigation phase was concluded."
    CLOSED = "closed", "It was closed."
    REVIEWED = "reviewed", "A chamber reviewed a decision not to investigate, or asked for its reconsideration."
    APPEAL_DECIDED = "appeal_decided", "The appeals chamber decided an appeal."
    REPORTED = "reported", "Something else that a source says of it on a day."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Stage(Structure):
    """One dated step of an investigation.

    Attributes:
        nature: what happened (`StageNature`).
        day: the day it happened.
        by: the organ or party that did it.
        vote: how that body voted.
        scope: the bounds it sets, where it changes them.
        through: the record of the decision, statement or act.
        statement: the step in our words, where the other fields do not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    nature: StageNature = attrs.field(converter=Given[StageNature | str])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    vote: Vote | None = None
    scope: Scope | None = None
    through: AnyId | None = attrs.field(default=None, converter=Given[Id | None])
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Investigation(Record):
    """A situation under preliminary examination or investigation.

    Attributes:
        names: its names, at least one of these or a description.
        description: what it is about, in our words.
        form: whether it is under examination or investigation, or ended as the one or the other (`InvestigationForm`).
        by: the organ that conducts it.
        court: the court before which its cases come.
        triggers: the acts that set the court in motion, or were meant to, in their order.
        declarations: acceptances of jurisdiction that it rests on.
        scopes: its bounds, each a place with its own period.
        examined: the day the preliminary examination was opened.
        opened: the day the investigation was opened; of one that stayed an examination, the day that was opened.
        closed: the day it was closed; what happened until then, that day included, is within a scope that names no end.
        stages: its dated steps beside these days.
        status: how far it had come (`InvestigationStatus`).
        status_statement: the same as the sources put it, in our words.
        status_day: the day on which it stood so.

    Sources:
        Decisions of the chambers, resolutions of the Security Council, and what the office of the prosecutor publishes
        of its situations; the terms follow articles 13 to 15 and 53 of the Rome Statute.
    """

    kind: ClassVar[str] = "situation"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name_or_description,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    description: str | None = None
    form: InvestigationForm | None = attrs.field(default=None, converter=Given[InvestigationForm | str | None])
    by: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    court: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    triggers: tuple[Trigger, ...] = attrs.field(default=(), converter=Given[Iterable[Trigger]])
    declarations: tuple[JurisdictionDeclarationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    scopes: tuple[Scope, ...] = attrs.field(default=(), converter=Given[Iterable[Scope]])
    examined: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    opened: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    closed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    stages: tuple[Stage, ...] = attrs.field(default=(), converter=Given[Iterable[Stage]])
    status: InvestigationStatus | None = attrs.field(default=None, converter=Given[InvestigationStatus | str | None])
    status_statement: str | None = None
    status_day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
