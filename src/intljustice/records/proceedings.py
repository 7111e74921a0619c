"""Proceeding: a case before a court other than the one whose work all this is about."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from intljustice.model.checks import Check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import has_a_name
from intljustice.records.record import Record
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import OrganisationId, PartyId, PersonId
from intljustice.values.names import Name
from intljustice.values.sentences import Sentence


class ProceedingNature(Vocabulary):
    """What sort of proceedings they are."""

    CIVIL = "civil", "A civil suit."
    ADMINISTRATIVE = "administrative", "Review of what an authority did."
    CONSTITUTIONAL = "constitutional", "Before a court that rules on the constitution."
    CRIMINAL = "criminal", "A criminal prosecution."
    INTER_STATE = "inter_state", "Between States."


class ProceedingStepNature(Vocabulary):
    """What happened in the course of them."""

    OPENED = "opened", "An authority opened them."
    FILED = "filed", "Somebody filed them."
    INJUNCTION = "injunction", "A preliminary injunction was given."
    PERMANENT_INJUNCTION = "permanent_injunction", "A permanent injunction was given."
    INJUNCTION_STAYED = "injunction_stayed", "An injunction was suspended."
    MOTION_DENIED = "motion_denied", "A motion was denied."
    MOTION_GRANTED = "motion_granted", "A motion was granted."
    JUDGMENT = "judgment", "A judgment was given."
    CONVICTION = "conviction", "An accused was convicted."
    ACQUITTAL = "acquittal", "An accused was acquitted."
    WANTED_NOTICE = "wanted_notice", "Somebody was put on a list of wanted persons."
    APPEALED = "appealed", "An appeal was lodged."
    APPEAL_DECIDED = "appeal_decided", "An appeal was decided."
    ENDED = "ended", "They ended."


@attrs.frozen(kw_only=True, weakref_slot=False)
class ProceedingStep(Structure):
    """One dated step of the proceedings.

    Attributes:
        nature: what happened (`ProceedingStepNature`).
        day: the day it happened.
        by: who did it: the court, a judge, a party.
        statement: the step in our words, where the other fields do not say it all.
        extends_to: whom its effect is limited to, in our words: the plaintiffs only; None where no limit is recorded.
        grounds: what it rests on, each in our words or as cited.
        citations: what it rests on in the sources, where that differs from the record as a whole.
    """

    nature: ProceedingStepNature = attrs.field(converter=Given[ProceedingStepNature | str])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    statement: str | None = None
    extends_to: str | None = None
    grounds: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Proceeding(Record):
    """A lawsuit or prosecution before another court.

    Attributes:
        names: what it is called, at least one name.
        nature: what sort of proceedings they are (`ProceedingNature`).
        court: the court, where it has a record.
        court_as_written: the court as the source cites it.
        judges: the judges, where recorded.
        brought_by: who brought it.
        brought_by_description: the same in words, where there is no record of them.
        against: against whom.
        against_description: the same in words, where there is no record of them.
        concerns: the sanctions, acts or cases it is about.
        charged_under: the laws it is based on, each as cited.
        in_absentia: whether it went on in the absence of the accused; None where that is not recorded.
        history: its dated steps, oldest first.
        sentences: what was imposed on whom.

    Sources:
        Orders and judgments of the court, as it dates and numbers them; failing these, who reports them.
    """

    kind: ClassVar[str] = "proceeding"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    nature: ProceedingNature | None = attrs.field(default=None, converter=Given[ProceedingNature | str | None])
    court: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    court_as_written: str | None = None
    judges: tuple[PersonId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    brought_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    brought_by_description: str | None = None
    against: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    against_description: str | None = None
    concerns: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    charged_under: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    in_absentia: bool | None = None
    history: tuple[ProceedingStep, ...] = attrs.field(default=(), converter=Given[Iterable[ProceedingStep]])
    sentences: tuple[Sentence, ...] = attrs.field(default=(), converter=Given[Iterable[Sentence]])
