"""Case and Warrant: whom a court accuses of what, and by what it calls them before it."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, at_least, check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.labels import Called, joined
from intljustice.records.record import Record
from intljustice.values.citations import Citation
from intljustice.values.conduct import Conduct, Crime
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import CaseId, OrganisationId, PartyId, PersonOrGroupId, SituationId, WarrantId
from intljustice.values.names import Name
from intljustice.values.provisions import Provision
from intljustice.values.sentences import Sentence


class CaseCategory(Vocabulary):
    """Whether a case is about crimes within the court's subject matter or about offences against the court itself."""

    CORE_CRIMES = "core_crimes", "Crimes within its subject matter, such as war crimes."
    ADMINISTRATION_OF_JUSTICE = "administration_of_justice", "Offences against its own proceedings, as false testimony."


class CaseStatus(Vocabulary):
    """Where a case or its accused stands, from a day on."""

    APPLIED_FOR = "applied_for", "A warrant or summons is applied for; none is known to be issued."
    AT_LARGE = "at_large", "Wanted and not in the court's custody; held by a State or not."
    ARRESTED = "arrested", "Arrested or held by a State, and not surrendered to the court."
    SURRENDERED = "surrendered", "In the court's hands, by transfer or of their own accord."
    CHARGES_CONFIRMED = "charges_confirmed", "The charges were confirmed, so that the case can go to trial."
    CHARGES_DECLINED = "charges_declined", "The charges were not confirmed."
    ON_TRIAL = "on_trial", "The trial has begun."
    JUDGMENT_UNKNOWN = "judgment_unknown", "The trial is over; its outcome is not in the sources."
    CONVICTED = "convicted", "Found guilty."
    SENTENCED = "sentenced", "Given a sentence."
    ACQUITTED = "acquitted", "Found not guilty, at trial or on appeal."
    APPEAL_PENDING = "appeal_pending", "An appeal was lodged, and is not decided."
    APPEAL_DECIDED = "appeal_decided", "The appeals chamber has decided."
    RELEASED = "released", "Set free."
    WITHDRAWN = "withdrawn", "Charges or application withdrawn."
    INADMISSIBLE = "inadmissible", "Found inadmissible, for instance as a State deals with it."
    DECEASED = "deceased", "The accused has died."
    TERMINATED = "terminated", "The proceedings were ended without a verdict."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Charge(Structure):
    """A class of crime that the accused is charged with.

    Attributes:
        crime: the class of crime (`Crime`).
        statement: the charge in our words, or what it is about: "child soldiers".
        provisions: the paragraphs it is charged under.
        counts: the number of counts.
    """

    checks: ClassVar[tuple[Check, ...]] = (at_least("counts", 1, "counts are no charge"),)

    crime: Crime | None = attrs.field(default=None, converter=Given[Crime | str | None])
    statement: str | None = None
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    counts: int | None = None


@check("status", "statement")
def _step_says_something(step: Any) -> Problem | None:
    if step.status is not None or step.statement is not None:
        return None
    message, hint = "what happened is not said", "give the status from then on, or say what happened in statement"
    return Problem(code="EMPTY", message=message, hint=hint, pointer="/status")


@attrs.frozen(kw_only=True, weakref_slot=False)
class CaseStep(Structure):
    """One dated step in the life of a case.

    Attributes:
        status: where it stands from then on (`CaseStatus`); None for a step that changes nothing in that, whose
            statement says what it is.
        day: the day it happened.
        by: the chamber, organ or party that brought it about.
        statement: the step in our words, where the status does not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (_step_says_something,)

    status: CaseStatus | None = attrs.field(default=None, converter=Given[CaseStatus | str | None])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@check("accused")
def _somebody_is_accused(case: Any) -> Problem | None:
    if case.accused:
        return None
    message, hint = "nobody is accused", "name the accused, also where only a description is known"
    return Problem(code="EMPTY", message=message, hint=hint, pointer="/accused")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Case(Record):
    """A case against one or several persons, who are presumed innocent until a final judgment says otherwise.

    Attributes:
        names: its names, where it is known by one.
        accused: the persons accused, at least one.
        situation: the situation it belongs to.
        court: the court it is before.
        category: whether it is about core crimes or about the administration of justice (`CaseCategory`).
        charges: what they are charged with.
        conduct: what they are alleged to have done, as far as jurisdiction depends on it; the nationalities of the
            accused stand in their own records.
        place_taken_from: the situation from whose scope the place of the conduct is taken, where no source of the case
            gives it; of a region that a source names, the State alone is.
        history: its dated steps, oldest first; the last is where it stands.
        sentences: what was imposed on whom.

    Sources:
        Decisions and documents of the court, above all the warrant, the decision on the charges and the judgment; the
        terms follow articles 58 to 61, 74 and 76 of the Rome Statute.
    """

    kind: ClassVar[str] = "case"
    checks: ClassVar[tuple[Check, ...]] = (_somebody_is_accused,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    accused: tuple[PersonOrGroupId, ...] = attrs.field(converter=Given[Iterable[Id]])
    situation: SituationId | None = attrs.field(default=None, converter=Given[Id | None])
    court: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    category: CaseCategory | None = attrs.field(default=None, converter=Given[CaseCategory | str | None])
    charges: tuple[Charge, ...] = attrs.field(default=(), converter=Given[Iterable[Charge]])
    conduct: Conduct | None = None
    place_taken_from: SituationId | None = attrs.field(default=None, converter=Given[Id | None])
    history: tuple[CaseStep, ...] = attrs.field(default=(), converter=Given[Iterable[CaseStep]])
    sentences: tuple[Sentence, ...] = attrs.field(default=(), converter=Given[Iterable[Sentence]])

    def in_words(self, called: Called) -> str:
        """Against whom it is, and the last step that is recorded."""
        words = f"case against {joined(called, self.accused)}"
        last = self.history[-1] if self.history else None
        return words if last is None or last.status is None else f"{words}; {last.status.replace('_', ' ')}"


class WarrantForm(Vocabulary):
    """By what the accused is called before the court."""

    ARREST = "arrest", "A warrant of arrest."
    SUMMONS = "summons", "A summons to appear."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Warrant(Record):
    """A warrant of arrest or summons to appear, from the application for it; a day that is None is not recorded.

    Attributes:
        form: whether it is a warrant of arrest or a summons (`WarrantForm`).
        persons: the persons it is for; may be described and not named.
        case: the case it belongs to.
        situation: the situation it belongs to.
        applied: the day it was applied for.
        applied_by: who applied.
        dismissed: the day the application was rejected.
        application_withdrawn: the day the application was withdrawn, or leave to withdraw it granted.
        charges: what it is for, where a source says so of the warrant itself and not of the case.
        issued: the day it was issued.
        issued_by: the chamber that issued it.
        amended: the days it was amended.
        under_seal: whether it was issued under seal; None where that is not recorded.
        unsealed: the day it was made public.
        executed: the day the person was arrested on it, or appeared.
        withdrawn: the day it was withdrawn.
        lapsed: the day it lost its effect in another way: the death of the person, the end of the proceedings,
            another warrant in its place.
        reason: why the court issued, refused or withdrew it, in our words.
        statement: what else is to be said of its days, in our words.
        supersedes: an earlier warrant that it takes the place of.
        decided_in: the record of the decision.

    Sources:
        The warrant, summons or decision itself and what the court publishes of it; the terms follow article 58 of the
        Rome Statute.
    """

    kind: ClassVar[str] = "warrant"

    form: WarrantForm | None = attrs.field(default=None, converter=Given[WarrantForm | str | None])
    persons: tuple[PersonOrGroupId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    case: CaseId | None = attrs.field(default=None, converter=Given[Id | None])
    situation: SituationId | None = attrs.field(default=None, converter=Given[Id | None])
    applied: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    applied_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    dismissed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    application_withdrawn: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    charges: tuple[Charge, ...] = attrs.field(default=(), converter=Given[Iterable[Charge]])
    issued: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    issued_by: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    amended: tuple[PartialDate, ...] = attrs.field(default=(), converter=Given[Iterable[Day]])
    under_seal: bool | None = None
    unsealed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    executed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    withdrawn: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    lapsed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    reason: str | None = None
    statement: str | None = None
    supersedes: WarrantId | None = attrs.field(default=None, converter=Given[Id | None])
    decided_in: AnyId | None = attrs.field(default=None, converter=Given[Id | None])

    def in_words(self, called: Called) -> str:
        """Of what form, against whom, and when it was issued."""
        form = "summons to appear" if self.form is WarrantForm.SUMMONS else "warrant of arrest"
        words = f"{form} against {joined(called, self.persons)}" if self.persons else form
        return words if self.issued is None else f"{words}, issued {self.issued}"
