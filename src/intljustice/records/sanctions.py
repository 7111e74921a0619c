"""Sanction: what one party imposes on others, by which acts, and what became of it."""

from collections.abc import Iterable
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, HasId, Id, as_id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.labels import Called
from intljustice.records.record import Record
from intljustice.values.citations import Assertion, Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import BodyId, DemandId, OfficeId, OrganisationId, PartyId, ProgrammeId, SanctionId
from intljustice.values.names import Identifier, Name
from intljustice.values.quantities import Quantity


class Measure(Vocabulary):
    """What is done to the target."""

    ASSET_BLOCKING = "asset_blocking", "Property within the imposing State's reach is blocked."
    TRANSACTION_PROHIBITION = (
        "transaction_prohibition",
        "Its persons may not deal with the target, be it by giving funds, goods or services.",
    )
    ENTRY_SUSPENSION = "entry_suspension", "Entry is suspended, and with it that of the target's immediate family."
    ENTRY_BAN = "entry_ban", "Entry is forbidden."
    VISA_DENIAL_OR_REVOCATION = "visa_denial_or_revocation", "Visas are not given, or are taken back."
    VISA_RESTRICTION = "visa_restriction", "The issue of visas is restricted."
    WANTED_NOTICE = "wanted_notice", "On a list of wanted persons."
    IN_ABSENTIA_SENTENCE = "in_absentia_sentence", "A criminal sentence was given in their absence."
    OTHER = "other", "Another measure."


class SanctionPart(Vocabulary):
    """What somebody did in imposing a sanction; four different things, often done by four."""

    DESIGNATING = "designating", "Deciding that somebody is a target."
    LISTING = "listing", "Putting the target on the list."
    IMPLEMENTING = "implementing", "Carrying the measure out."
    ANNOUNCING = "announcing", "Making it public."


class ListingStatus(Vocabulary):
    """What a step in the life of a sanction brings about, or only says."""

    ANNOUNCED = "announced", "It was announced; the entry need not be on the list yet."
    LISTED = "listed", "Put on the list."
    RELISTED = "relisted", "Put on the list again."
    AMENDED = "amended", "The entry was changed, and stays on the list."
    CHALLENGED = "challenged", "Taken to court; nothing changes by that."
    ENJOINED = "enjoined", "A court forbids its enforcement; the entry stays on the list."
    INJUNCTION_STAYED = "injunction_stayed", "The ban on enforcement is itself suspended."
    AUTHORITY_TERMINATED = "authority_terminated", "The instrument behind it lost its effect."
    END_ANNOUNCED = "end_announced", "Its end was announced; nothing changes by that."
    REVOKED = "revoked", "The designation itself was taken back; the entry may stand on the list for some days more."
    DELISTED = "delisted", "Taken off the list."
    EXPIRED = "expired", "Its time ran out."
    REGULATIONS_REMOVED = "regulations_removed", "The regulations that carried it out were removed."
    CONVICTED = (
        "convicted",
        "Where the measure comes of criminal proceedings: the target is convicted, and stays listed.",
    )
    REPORTED_IN_FORCE = "reported_in_force", "A source says that it was in force on the day."


class TargetNature(Vocabulary):
    """What a target is that has no record of its own, as it is no party."""

    VESSEL = "vessel", "A ship or boat."
    AIRCRAFT = "aircraft", "An aircraft."
    OTHER = "other", "Something else."


class SanctionLinkNature(Vocabulary):
    """How a target of a sanction is tied to the target of another."""

    ASSISTED = "assisted", "It helped or supported the other."
    ACTING_FOR = "acting_for", "It acted for the other or on its behalf."
    OWNED_BY = "owned_by", "It is owned or controlled by the other."
    FAMILY = "family", "It is a member of the other's family."
    ASSOCIATED = "associated", "It is associated with the other in some other way."


@check("party", "description", "names")
def _somebody_or_something(target: Any) -> Problem | None:
    if target.party is not None or target.description is not None or target.names:
        return None
    message, hint = "the target is neither named nor described", "name its record, or describe it in the source's words"
    return Problem(code="NO_TARGET", message=message, hint=hint, pointer="/party")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Target(Structure):
    """Whom or what a sanction is aimed at. Written by hand also as the bare id.

    Attributes:
        party: the person, group, organisation or State.
        description: the target in our words or the source's, where it is no party or has no record: "the court's
            operations".
        nature: what it is, where it is no party: a vessel, an aircraft (`TargetNature`); None where not recorded.
        names: what it is called, where it is no party; the names of a party stand in its record.
        identifiers: numbers under which others keep it, where it is no party: the IMO number of a vessel.
        role: what the target was at the time of designation, in the source's words.
        office: the office the target held at the time.
        organ: the organ it served in.
        count: how many are meant, as far as the source says.
    """

    checks: ClassVar[tuple[Check, ...]] = (_somebody_or_something,)

    party: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    description: str | None = None
    nature: TargetNature | None = attrs.field(default=None, converter=Given[TargetNature | str | None])
    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    identifiers: tuple[Identifier, ...] = attrs.field(
        default=(), converter=Given[Iterable[Identifier | tuple[str, str]]]
    )
    role: str | None = None
    office: OfficeId | None = attrs.field(default=None, converter=Given[Id | None])
    organ: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    count: Quantity | None = attrs.field(default=None, converter=Given[Quantity | int | str | None])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The target that is a bare party."""
        return cls(party=as_id(given)) if isinstance(given, str | HasId) else None


@check("actor", "office", "as_written")
def _somebody_took_part(part: Any) -> Problem | None:
    if (part.actor, part.office, part.as_written) != (None, None, None):
        return None
    message, hint = "who took part is not said", "give the actor, the office or the source's words"
    return Problem(code="EMPTY", message=message, hint=hint, pointer="/actor")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Role(Structure):
    """Who took which part in imposing a sanction.

    Attributes:
        part: the part taken (`SanctionPart`).
        actor: who took it.
        office: the office in which they did.
        as_written: who it was in the source's words, where no record says it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (_somebody_took_part,)

    part: SanctionPart = attrs.field(converter=Given[SanctionPart | str])
    actor: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    office: OfficeId | None = attrs.field(default=None, converter=Given[Id | None])
    as_written: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class ListingStep(Structure):
    """One dated step in the life of a sanction.

    Attributes:
        status: what it brings about, or only says (`ListingStatus`).
        day: the day it happened; "2026-05-21~" where that is only about right.
        by: who did it.
        legal_act: the act by which it was done, as cited: "Executive Order 14022".
        through: the record of the proceeding, programme or declaration behind it.
        statement: the step in our words, where the other fields do not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    status: ListingStatus = attrs.field(converter=Given[ListingStatus | str])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    legal_act: str | None = None
    through: AnyId | None = attrs.field(default=None, converter=Given[Id | None])
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class SanctionLink(Structure):
    """That a sanction follows from another one: its target helped, served or belonged to the other's.

    Attributes:
        nature: how the targets are tied (`SanctionLinkNature`).
        to: the other sanction.
        statement: the tie in our words.
    """

    nature: SanctionLinkNature = attrs.field(converter=Given[SanctionLinkNature | str])
    to: SanctionId = attrs.field(converter=Given[Id])
    statement: str | None = None


@attrs.frozen(kw_only=True, weakref_slot=False)
class LiftingCondition(Structure):
    """On what a party says it would lift a sanction.

    Attributes:
        demand: the demand that would have to be met.
        statement: the condition in our words.
        assertion: how the source puts it (`Assertion`).
        citations: what it rests on, where that differs from the record as a whole.
    """

    demand: DemandId | None = attrs.field(default=None, converter=Given[Id | None])
    statement: str | None = None
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@check("targets")
def _somebody_is_targeted(sanction: Any) -> Problem | None:
    if sanction.targets:
        return None
    message, hint = "it has no target", "give at least one, if need be by a description"
    return Problem(code="NO_TARGET", message=message, hint=hint, pointer="/targets")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Sanction(Record):
    """A measure that one party imposes on somebody. Whether it is in force on a day follows from its history.

    The days are different things and stay apart: announced, signed, designated, listed, published, effective.

    Attributes:
        by: the State, organisation or group that imposes it; None where nobody is named.
        targets: whom or what it is aimed at, at least one.
        measures: what is done to them (`Measure`).
        measures_as_written: the same as the list or notice puts it, each word for word.
        programmes: the programmes it is imposed under.
        criterion: the ground of designation, by its code in the programme.
        legal_basis: what it rests on beside that, each as cited.
        roles: who designated, listed, implemented and announced it.
        list_name: the list it stands on, as its keeper calls it: "OFAC SDN".
        sub_list: the part of that list, as its keeper calls it.
        round: the round of designations it belongs to, as the source counts them.
        announced: the day it was announced.
        signed: the day the act of designation was signed.
        designated: the day of designation.
        listed: the day it was put on the list.
        published: the day of official publication.
        effective: the first day of its effect, where that is another day.
        reason: the reason given for it, in our words.
        reason_given_by: who gave it.
        remarks: remarks of the list, word for word.
        exceptions: what it does not reach, in our words.
        links: the sanctions it follows from.
        history: its dated steps, oldest first.
        lifting_conditions: on what it is said to be lifted.
        first_seen: the day of the earliest edition of the list in which it was seen.
        last_seen: the day of the latest edition in which it was seen; a list without end dates says no more.
        updated: the day on which its keeper last changed the entry.

    Sources:
        The entry of the list and the announcement of the party that imposes it: for the United States the SDN List of
        the Office of Foreign Assets Control and its remarks. The days are those that these print, each in its own
        field.
    """

    kind: ClassVar[str] = "sanction"
    checks: ClassVar[tuple[Check, ...]] = (_somebody_is_targeted,)

    by: BodyId | None = attrs.field(default=None, converter=Given[Id | None])
    targets: tuple[Target, ...] = attrs.field(converter=Given[Iterable[Target | Id]])
    measures: tuple[Measure, ...] = attrs.field(default=(), converter=Given[Iterable[Measure | str]])
    measures_as_written: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    programmes: tuple[ProgrammeId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    criterion: str | None = None
    legal_basis: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    roles: tuple[Role, ...] = attrs.field(default=(), converter=Given[Iterable[Role]])
    list_name: str | None = None
    sub_list: str | None = None
    round: str | None = None
    announced: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    signed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    designated: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    listed: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    published: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    effective: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    reason: str | None = None
    reason_given_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    remarks: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    exceptions: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    links: tuple[SanctionLink, ...] = attrs.field(default=(), converter=Given[Iterable[SanctionLink]])
    history: tuple[ListingStep, ...] = attrs.field(default=(), converter=Given[Iterable[ListingStep]])
    lifting_conditions: tuple[LiftingCondition, ...] = attrs.field(
        default=(), converter=Given[Iterable[LiftingCondition]]
    )
    first_seen: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    last_seen: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    updated: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])

    def in_words(self, called: Called) -> str:
        """Against whom, by whom, since when, and the last step that is recorded."""
        targets = dict.fromkeys(called(target.party) if target.party else "others" for target in self.targets)
        since = self.listed or self.designated or self.effective or self.announced
        by = f" of {called(self.by)}" if self.by else ""
        words = f"sanction{by} against {', '.join(targets)}{f', since {since}' if since else ''}"
        last = self.history[-1] if self.history else None
        return words if last is None else f"{words}; last step: {last.status.replace('_', ' ')}, {last.day or 'no day'}"
