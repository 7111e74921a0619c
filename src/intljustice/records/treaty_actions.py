"""TreatyAction: what a State or organisation does towards a treaty, and what it only announces."""

from collections.abc import Iterable
from enum import StrEnum, unique
from typing import Annotated, Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.fields import read_many, read_one
from intljustice.model.references import AnyId, Kinds, as_id, as_optional_id
from intljustice.model.structure import Structure
from intljustice.records.record import Record
from intljustice.records.sources import Polarity, as_polarity
from intljustice.values.citations import Assertion, Citation, as_assertion, as_citations
from intljustice.values.conduct import Place, as_places
from intljustice.values.converters import as_day, as_ids, as_optional_provision, as_provisions
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period, as_period
from intljustice.values.provisions import Provision

ParticipantId = Annotated[str, Kinds("state", "organisation")]
ActId = Annotated[str, Kinds("treaty-action")]
TreatyOrAmendmentId = Annotated[str, Kinds("treaty", "amendment")]


@unique
class ActNature(StrEnum):
    """What sort of act it is, by the terms of the United Nations Treaty Collection and the Vienna Convention."""

    SIGNATURE = "signature"
    DEFINITIVE_SIGNATURE = "definitive_signature"
    """A signature that itself expresses consent to be bound."""
    RATIFICATION = "ratification"
    ACCEPTANCE = "acceptance"
    APPROVAL = "approval"
    ACCESSION = "accession"
    SUCCESSION = "succession"
    FORMAL_CONFIRMATION = "formal_confirmation"
    """What ratification is to an organisation."""
    PROVISIONAL_APPLICATION = "provisional_application"
    END_OF_PROVISIONAL_APPLICATION = "end_of_provisional_application"
    REFUSAL = "refusal"
    """Notice by a signatory that it does not intend to become a party."""
    WITHDRAWAL_OF_INSTRUMENT = "withdrawal_of_instrument"
    """An instrument is taken back before it takes effect."""
    WITHDRAWAL = "withdrawal"
    """Notification that a party leaves."""
    REVOCATION = "revocation"
    """A notification of withdrawal is taken back before it takes effect."""
    CESSATION = "cessation"
    """A State ceases to exist."""
    RESERVATION = "reservation"
    DECLARATION = "declaration"
    OBJECTION = "objection"
    AMENDMENT_ACCEPTANCE = "amendment_acceptance"
    """Ratification or acceptance of an amendment."""
    ANNOUNCEMENT = "announcement"
    """Made in public, without any effect with the depositary."""


def as_act_nature(value: ActNature | str) -> ActNature:
    """The act nature that is spelled so."""
    return read_one(ActNature, value)


def as_act_natures(value: Iterable[ActNature | str]) -> tuple[ActNature, ...]:
    """The act natures that are spelled so."""
    return read_many(ActNature, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Prompting(Structure):
    """What an act is said, or is said not, to go back to.

    Attributes:
        by: the demand, sanction or event that is said to be behind it.
        polarity: whether a source affirms or denies the tie (`Polarity`); None where it is left open.
        statement: the tie as the source puts it, in our words.
        assertion: how the source puts it (`Assertion`).
        citations: who says so.
    """

    by: AnyId | None = attrs.field(default=None, converter=as_optional_id)
    polarity: Polarity | None = attrs.field(default=None, converter=as_polarity)
    statement: str | None = None
    assertion: Assertion | None = attrs.field(default=None, converter=as_assertion)
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=as_citations)


def as_promptings(value: Iterable[Prompting]) -> tuple[Prompting, ...]:
    """Promptings in their order."""
    return read_many(Prompting, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class TerritorialExclusion(Structure):
    """Places to which a State did not extend its consent, for a time.

    Attributes:
        places: the places (`Place`).
        period: from the first to the last day on which its consent did not reach them, ends included.
        statement: what it left out in our words, where the places do not say it all.
        citations: who says so, where that differs from the record as a whole.
    """

    places: tuple[Place, ...] = attrs.field(default=(), converter=as_places)
    period: Period | None = attrs.field(default=None, converter=as_period)
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=as_citations)


def as_territorial_exclusions(value: Iterable[TerritorialExclusion]) -> tuple[TerritorialExclusion, ...]:
    """Territorial exclusions in their order."""
    return read_many(TerritorialExclusion, value)


@check("act", "amendment")
def _amendment_is_named(action: Any) -> Problem | None:
    if action.act is not ActNature.AMENDMENT_ACCEPTANCE or action.amendment is not None:
        return None
    message, hint = "which amendment is accepted is not said", "name it in amendment"
    return Problem(code="NO_AMENDMENT", message=message, hint=hint, pointer="/amendment")


@attrs.frozen(kw_only=True, weakref_slot=False)
class TreatyAction(Record):
    """One act of one participant towards a treaty, as the depositary or another source records it.

    When it takes effect follows from the final clauses of the treaty; `effective` is what a source publishes.

    Attributes:
        by: the State or organisation that made it.
        treaty: the treaty.
        act: what sort of act it is (`ActNature`).
        amendment: the amendment it is about, where it is about one.
        day: the day of deposit, receipt or signature; of an announcement, the day it was made.
        effective: the first day of its effect, as published; of a succession, the day of succession.
        stated_effect: the effect that its author claims for it in the source's words, where the treaty gives it
            another: "at once".
        counts: whether it counts towards the threshold for entry into force, where a source says so and the clause
            alone does not settle it; None where it does, or no source speaks of it.
        undoes: the act it takes back.
        provisions: the clauses it is made under, or that it reserves, declares on or objects to.
        objects_to: the reservation or declaration objected to.
        under: the clause of the treaty that provides for it.
        left_out: the places to which it does not extend the treaty, each with its time (`TerritorialExclusion`).
        statement: its content in our words.
        reason: the reason given for it, in our words.
        prompted_by: what it is said, or said not, to go back to.
        domestic_steps: legislation by which its author prepared it at home.

    Sources:
        The depositary: the status lists and notifications of the United Nations Treaty Collection, by whose terms and
        those of the Vienna Convention on the Law of Treaties (articles 2, 11 to 25, 54 to 56, 65 to 68) acts are named.
        Where the depositary was not read, what national records or others publish of it.
    """

    kind: ClassVar[str] = "treaty-action"
    checks: ClassVar[tuple[Check, ...]] = (_amendment_is_named,)

    by: ParticipantId = attrs.field(converter=as_id)
    treaty: Annotated[str, Kinds("treaty")] = attrs.field(converter=as_id)
    act: ActNature = attrs.field(converter=as_act_nature)
    amendment: Annotated[str, Kinds("amendment")] | None = attrs.field(default=None, converter=as_optional_id)
    day: PartialDate | None = attrs.field(default=None, converter=as_day)
    effective: PartialDate | None = attrs.field(default=None, converter=as_day)
    stated_effect: str | None = None
    counts: bool | None = None
    undoes: ActId | None = attrs.field(default=None, converter=as_optional_id)
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=as_provisions)
    objects_to: ActId | None = attrs.field(default=None, converter=as_optional_id)
    under: Provision | None = attrs.field(default=None, converter=as_optional_provision)
    left_out: tuple[TerritorialExclusion, ...] = attrs.field(default=(), converter=as_territorial_exclusions)
    statement: str | None = None
    reason: str | None = None
    prompted_by: tuple[Prompting, ...] = attrs.field(default=(), converter=as_promptings)
    domestic_steps: tuple[Annotated[str, Kinds("legislation")], ...] = attrs.field(default=(), converter=as_ids)
