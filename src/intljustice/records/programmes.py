"""Programme and Licence: the instruments that sanctions are imposed under, and what they still allow."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import has_a_name
from intljustice.records.final_clauses import Participation
from intljustice.records.record import Record
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, Moment, PartialDate
from intljustice.values.ids import BodyId, LicenceId, OrganisationId, PartyId, ProceedingId, ProgrammeId, SanctionId
from intljustice.values.names import Name
from intljustice.values.provisions import Provision


@attrs.frozen(kw_only=True, weakref_slot=False)
class Criterion(Structure):
    """A ground on which somebody can be designated.

    Attributes:
        code: its place in the instrument, as cited: "1(a)(ii)(A)".
        statement: the ground in our words.
        provision: the clause.
    """

    code: str
    statement: str | None = None
    provision: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Regulations(Structure):
    """The rules that carry a programme out.

    Attributes:
        title: as cited: "31 CFR part 528".
        issued: the day they were issued.
        effective: the first day of their effect.
        removed: the first day on which they no longer had effect.
        citations: what it rests on, where that differs from the record as a whole.
    """

    title: str
    issued: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    effective: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    removed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


class ProgrammeStatus(Vocabulary):
    """Whether a programme had effect by the sources cited."""

    ACTIVE = "active", "In effect."
    ENDED = "ended", "No longer in effect."
    SUPERSEDED = "superseded", "Replaced by another programme."
    UNKNOWN = "unknown", "Looked for, and not found out."


class ProgrammeStepNature(Vocabulary):
    """What happened to a programme."""

    ANNOUNCED = "announced", "It was announced."
    SIGNED = "signed", "Its instrument was signed."
    PUBLISHED = "published", "Its instrument was published."
    TERMINATED = "terminated", "Its authority was ended."
    END_ANNOUNCED = "end_announced", "Its end was announced."
    LISTINGS_REMOVED = "listings_removed", "Its targets were taken off the list."
    TERMINATION_RESCINDED = "termination_rescinded", "The act that ended it was itself rescinded."
    JUDGMENT = "judgment", "A court gave judgment."
    REPORTED = "reported", "Something else that a source says of it on a day."


@attrs.frozen(kw_only=True, weakref_slot=False)
class ProgrammeStep(Structure):
    """One dated step in the life of a programme.

    Attributes:
        nature: what happened (`ProgrammeStepNature`).
        day: the day it happened.
        by: who did it.
        legal_act: the act by which it was done, as cited: "Executive Order 14022".
        statement: the step in our words, where the other fields do not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    nature: ProgrammeStepNature = attrs.field(converter=Given[ProgrammeStepNature | str])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    legal_act: str | None = None
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Programme(Record):
    """What sanctions are imposed under: an order, law or course of proceedings. It may have no targets.

    Attributes:
        names: its titles, at least one.
        by: the State or organisation whose programme it is.
        instrument: the act that sets it up, as cited: "Executive Order 14203".
        issued_by: who issued that act.
        signed: the day the act was signed.
        announced: the day it was announced.
        published: the day of official publication.
        publication: where it is published, as cited.
        legal_basis: what it rests on, each as cited.
        criteria: the grounds on which somebody can be designated.
        protected: whom it is to protect, in our words.
        prior_notice: whether those designated get notice before; None where that is not recorded.
        notice_provision: the clause that says so.
        regulations: the rules that carry it out.
        court: the court that decides under it, for measures that come of criminal proceedings.
        in_absentia: whether that court decides in the absence of the accused; None where that is not recorded.
        status: whether it had effect by the sources cited (`ProgrammeStatus`).
        status_statement: the same in our words.
        listings: how far the sanctions under it are recorded: where in full, whoever has none recorded has none.
        ended: the last day of its authority, included: the day of the act that ended it.
        ended_by: the act that ended it, as cited.
        history: its dated steps beside these days.
        proceedings: the court proceedings it consists of.

    Sources:
        The instrument as the official journal publishes it: in the United States the Federal Register and the Code of
        Federal Regulations.
    """

    kind: ClassVar[str] = "programme"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    by: BodyId | None = attrs.field(default=None, converter=Given[Id | None])
    instrument: str | None = None
    issued_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    signed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    announced: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    published: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    publication: str | None = None
    legal_basis: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    criteria: tuple[Criterion, ...] = attrs.field(default=(), converter=Given[Iterable[Criterion]])
    protected: str | None = None
    prior_notice: bool | None = None
    notice_provision: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    regulations: tuple[Regulations, ...] = attrs.field(default=(), converter=Given[Iterable[Regulations]])
    court: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    in_absentia: bool | None = None
    status: ProgrammeStatus | None = attrs.field(default=None, converter=Given[ProgrammeStatus | str | None])
    status_statement: str | None = None
    listings: Participation | None = None
    ended: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    ended_by: str | None = None
    history: tuple[ProgrammeStep, ...] = attrs.field(default=(), converter=Given[Iterable[ProgrammeStep]])
    proceedings: tuple[ProceedingId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])


class LicenceNature(Vocabulary):
    """What a licence is for."""

    WIND_DOWN = "wind_down", "Winding down dealings that were begun."
    MAINTENANCE = "maintenance", "Keeping up operations for a time, or winding them down."
    LEGAL_SERVICES = "legal_services", "Giving legal services to the target."
    LEGAL_PAYMENTS = "legal_payments", "Paying for legal services."
    MEDICAL_EMERGENCY = "medical_emergency", "Medical services in an emergency."
    MEDICAL_AND_FOOD = "medical_and_food", "Agricultural goods, medicine and medical devices."
    BANK_CHARGES = "bank_charges", "A bank's own charges on an account."
    OFFICIAL_BUSINESS = "official_business", "Official business of a government or organisation."
    IT_SERVICES = "it_services", "Services of information technology."
    PENSION = "pension", "Payments to or from a pension."
    DETAINEES = "detainees", "Dealings for persons in detention."
    OTHER = "other", "Something else."


@check("days")
def _days_count(licence: Any) -> Problem | None:
    if licence.days is None or licence.days >= 1:
        return None
    message, value = f"a licence for {licence.days} days allows nothing", str(licence.days)
    return Problem(code="NEGATIVE", message=message, hint="write 1 or more", pointer="/days", value=value)


@check("expires", "expires_at")
def _one_expiry(licence: Any) -> Problem | None:
    if licence.expires is None or licence.expires_at is None:
        return None
    message, hint = "its end is given both as a day and as a moment", "keep the moment where one is known, else the day"
    return Problem(code="EXPIRY_TWICE", message=message, hint=hint, pointer="/expires", value=str(licence.expires))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Licence(Record):
    """What stays allowed in spite of a programme, and until when. A licence belongs to its programme, not to a list.

    Attributes:
        names: its titles, at least one.
        programme: the programme it makes an exception from.
        number: its number, as cited: "GL 8"; None where it is not known.
        number_among: the numbers of which one is its own, as cited, where no more is known.
        nature: what it is for (`LicenceNature`).
        statement: what it allows, in our words.
        sanctions: the sanctions it is about; empty where it is about the programme as a whole.
        issued: the day it was issued.
        expires_at: the moment at which it ends, in RFC 3339 with its offset.
        expires: the day on which it ends, where no moment is known; whether any of that day is still covered is open.
        days: the number of days it was given for, as the source counts them.
        incorporated_into: the regulations it was taken into, as cited.
        incorporated: the first day on which it stands there.
        supersedes: an earlier licence that it takes the place of.

    Sources:
        The licence as its issuer publishes it, by its own number; in the United States the Office of Foreign Assets
        Control.
    """

    kind: ClassVar[str] = "licence"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name, _days_count, _one_expiry)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    programme: ProgrammeId | None = attrs.field(default=None, converter=Given[Id | None])
    number: str | None = None
    number_among: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    nature: LicenceNature | None = attrs.field(default=None, converter=Given[LicenceNature | str | None])
    statement: str | None = None
    sanctions: tuple[SanctionId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    issued: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    expires_at: Moment | None = attrs.field(default=None, converter=Given[Moment | str | None])
    expires: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    days: int | None = None
    incorporated_into: str | None = None
    incorporated: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    supersedes: LicenceId | None = attrs.field(default=None, converter=Given[Id | None])
