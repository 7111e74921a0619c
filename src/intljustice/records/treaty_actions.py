"""TreatyAction: what a State or organisation does towards a treaty, and what it only announces."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.labels import Called
from intljustice.records.record import Record
from intljustice.records.sources import Polarity
from intljustice.values.citations import Assertion, Citation
from intljustice.values.conduct import Place
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import ActId, AmendmentId, LegislationId, ParticipantId, TreatyId
from intljustice.values.periods import Days, Period
from intljustice.values.provisions import Provision


class ActNature(Vocabulary):
    """What sort of act it is, by the terms of the United Nations Treaty Collection and the Vienna Convention."""

    SIGNATURE = "signature", "A signature that is subject to ratification, acceptance or approval."
    DEFINITIVE_SIGNATURE = "definitive_signature", "A signature that itself expresses consent to be bound."
    RATIFICATION = "ratification", "A signatory's consent to be bound."
    ACCEPTANCE = "acceptance", "Consent to be bound by an instrument of acceptance, which stands in for ratification."
    APPROVAL = "approval", "Consent to be bound by an instrument of approval, which stands in for ratification."
    ACCESSION = "accession", "Consent to be bound of a State that did not sign."
    SUCCESSION = "succession", "A new State takes the place of another as a party."
    FORMAL_CONFIRMATION = "formal_confirmation", "What ratification is to an organisation."
    PROVISIONAL_APPLICATION = "provisional_application", "It applies the treaty before that is in force for it."
    END_OF_PROVISIONAL_APPLICATION = "end_of_provisional_application", "It ends the provisional application."
    REFUSAL = "refusal", "Notice by a signatory that it does not intend to become a party."
    WITHDRAWAL_OF_INSTRUMENT = "withdrawal_of_instrument", "An instrument is taken back before it takes effect."
    WITHDRAWAL = "withdrawal", "Notification that a party leaves."
    REVOCATION = "revocation", "A notification of withdrawal is taken back before it takes effect."
    CESSATION = "cessation", "A State ceases to exist."
    RESERVATION = "reservation", "It excludes or changes the effect of a clause for itself."
    DECLARATION = "declaration", "A statement on the treaty that is no reservation."
    OBJECTION = "objection", "It objects to another's reservation or declaration."
    AMENDMENT_ACCEPTANCE = "amendment_acceptance", "Ratification or acceptance of an amendment."
    ANNOUNCEMENT = "announcement", "Made in public, without any effect with the depositary."


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

    by: AnyId | None = attrs.field(default=None, converter=Given[Id | None])
    polarity: Polarity | None = attrs.field(default=None, converter=Given[Polarity | str | None])
    statement: str | None = None
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class TerritorialExclusion(Structure):
    """Places to which a State did not extend its consent, for a time.

    Attributes:
        places: the places (`Place`).
        period: from the first to the last day on which its consent did not reach them, ends included.
        statement: what it left out in our words, where the places do not say it all.
        citations: who says so, where that differs from the record as a whole.
    """

    places: tuple[Place, ...] = attrs.field(default=(), converter=Given[Iterable[Place | Id]])
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


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

    by: ParticipantId = attrs.field(converter=Given[Id])
    treaty: TreatyId = attrs.field(converter=Given[Id])
    act: ActNature = attrs.field(converter=Given[ActNature | str])
    amendment: AmendmentId | None = attrs.field(default=None, converter=Given[Id | None])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    effective: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    stated_effect: str | None = None
    counts: bool | None = None
    undoes: ActId | None = attrs.field(default=None, converter=Given[Id | None])
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    objects_to: ActId | None = attrs.field(default=None, converter=Given[Id | None])
    under: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    left_out: tuple[TerritorialExclusion, ...] = attrs.field(
        default=(), converter=Given[Iterable[TerritorialExclusion]]
    )
    statement: str | None = None
    reason: str | None = None
    prompted_by: tuple[Prompting, ...] = attrs.field(default=(), converter=Given[Iterable[Prompting]])
    domestic_steps: tuple[LegislationId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])

    def in_words(self, called: Called) -> str:
        """The act, what it is towards, by whom and when: "ratification of the Rome Statute by Hungary, 2001-11-30"."""
        nature = "acceptance" if self.act is ActNature.AMENDMENT_ACCEPTANCE else self.act.replace("_", " ")
        act = f"{nature} towards {called(self.amendment or self.treaty)} by {called(self.by)}"
        return act if self.day is None else f"{act}, {self.day}"
