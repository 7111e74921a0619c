"""Demands: what is asked of whom, on what terms, how it was conveyed and how it was answered."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.record import Record
from intljustice.values.citations import Assertion, Citation
from intljustice.values.dates import Day, Moment, PartialDate
from intljustice.values.ids import DemandId, MeetingId, PartyId
from intljustice.values.quantities import Quantity


class DemandNature(Vocabulary):
    """What sort of demand it is. A request to a court in its own proceedings is kept apart from a political one."""

    DEMAND = "demand", "A demand without anything offered for it."
    CONDITION = "condition", "Something is offered for its being met."
    AMENDMENT_SOUGHT = "amendment_sought", "An amendment of a treaty is asked for."
    EXHORTATION = "exhortation", "A call on others to do something."
    REQUEST = "request", "Something is asked for."
    WARNING = "warning", "A warning against doing something."
    POSITION = "position", "A view of what may not or ought to be done, put forward as binding."
    JUDICIAL_REQUEST = "judicial_request", "A request to a court in its own proceedings."
    PRIVATE_THREAT = "private_threat", "A threat made in private."


class DemandedAction(Vocabulary):
    """What the addressees are to do."""

    TERMINATE = "terminate", "End an investigation, prosecution or proceeding."
    AMEND = "amend", "Amend a treaty."
    WITHDRAW = "withdraw", "Take back a warrant or decision."
    SUSPEND = "suspend", "Halt something for a time."
    REFRAIN = "refrain", "Not to begin or do something."
    RESPECT = "respect", "Respect somebody's decision or right."
    OPPOSE = "oppose", "Act against somebody or something."
    LEAVE = "leave", "Withdraw from a treaty."
    REVIEW_MEMBERSHIP = "review_membership", "Think about whether to stay a party."
    END_FUNDING = "end_funding", "Stop paying for something."
    REJECT_AUTHORITY = "reject_authority", "Deny that somebody has authority."
    NEGOTIATE = "negotiate", "Negotiate a solution."
    RESTRAIN = "restrain", "Hold a body back from what it does."
    JOIN = "join", "Act together with the demanding party."


class DemandOutcome(Vocabulary):
    """On which outcome of a demand a consequence is announced."""

    MET = "met", "If the demand is met."
    REFUSED = "refused", "If the demand is refused."


class AnnouncedStep(Vocabulary):
    """What is announced for the one outcome or the other."""

    LIFT_SANCTIONS = "lift_sanctions", "Sanctions in force are lifted."
    IMPOSE_SANCTIONS = "impose_sanctions", "Sanctions are imposed."
    NO_FURTHER_SANCTIONS = "no_further_sanctions", "No sanctions are added."
    OTHER = "other", "Something else: the statement says what."


class ResponseNature(Vocabulary):
    """How a demand was answered. None of these says that one thing caused another."""

    REJECTED = "rejected", "Expressly refused."
    SHUNNED = "shunned", "Passed over without an express answer."
    NOT_MET = "not_met", "Not done, whatever was said."
    MET = "met", "What it asked for was done."
    PENDING = "pending", "Not yet answered."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Ask(Structure):
    """One thing the addressees are to do.

    Attributes:
        act: what they are to do (`DemandedAction`).
        objects: what they are to do it to.
        statement: the same in our words, where the act and its objects do not say it all.
    """

    act: DemandedAction = attrs.field(converter=Given[DemandedAction | str])
    objects: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    statement: str | None = None


@check("step", "statement")
def _other_is_said(consequence: Any) -> Problem | None:
    if consequence.step is not AnnouncedStep.OTHER or consequence.statement is not None:
        return None
    message, hint = "what else is announced is not said", "say it in statement"
    return Problem(code="EMPTY", message=message, hint=hint, pointer="/statement")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Consequence(Structure):
    """What the demanding party announces for the case that the demand is met, or refused.

    Attributes:
        when: on which outcome (`DemandOutcome`).
        step: what is announced (`AnnouncedStep`).
        objects: what it would be done to: the sanctions to be lifted, the body to be sanctioned.
        statement: the same in our words.
        assertion: how the source puts it (`Assertion`).
        citations: what it rests on, where that differs from the demand as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (_other_is_said,)

    when: DemandOutcome = attrs.field(converter=Given[DemandOutcome | str])
    step: AnnouncedStep = attrs.field(converter=Given[AnnouncedStep | str])
    objects: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    statement: str | None = None
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Conveyance(Structure):
    """One time the demand was brought to somebody.

    Attributes:
        by: who brought it; may be somebody unnamed.
        to: to whom.
        channel: by what way, as the source puts it: "diplomatic channels", "public statement".
        occasion: at what meeting or event, in words.
        meeting: the meeting, where it has a record.
        day: the day it was brought, as resolved from the source's expression.
        day_as_written: the source's own expression: "last month".
        assertion: how the source puts it (`Assertion`).
        citations: what it rests on, where that differs from the demand as a whole.
    """

    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    to: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    channel: str | None = None
    occasion: str | None = None
    meeting: MeetingId | None = attrs.field(default=None, converter=Given[Id | None])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    day_as_written: str | None = None
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Response(Structure):
    """How somebody answered.

    Attributes:
        by: who answered; None where the source only says how it ended.
        nature: what sort of answer it was (`ResponseNature`).
        through: the declaration, decision or act that holds the answer.
        manner: the source's adverb: "formally".
        day: the day it was given.
        assertion: how the source puts it (`Assertion`).
        citations: what it rests on, where that differs from the demand as a whole.
    """

    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    nature: ResponseNature = attrs.field(converter=Given[ResponseNature | str])
    through: AnyId | None = attrs.field(default=None, converter=Given[Id | None])
    manner: str | None = None
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    assertion: Assertion | None = attrs.field(default=None, converter=Given[Assertion | str | None])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@check("moment", "day")
def _some_time(deadline: Any) -> Problem | None:
    if deadline.moment is not None or deadline.day is not None:
        return None
    message, hint = "a deadline without a time is none", "give its moment or its day"
    return Problem(code="EMPTY", message=message, hint=hint)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Deadline(Structure):
    """Until when the demand is to be met.

    Attributes:
        moment: the moment, in RFC 3339 with its offset, where the source gives one.
        day: the last day, included, where it gives only that.
        basis: what sets it, in our words.
        citations: what it rests on, where that differs from the demand as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (_some_time,)

    moment: Moment | None = attrs.field(default=None, converter=Given[Moment | str | None])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    basis: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Demand(Record):
    """What a party wants others to do, with its terms, its ways and its answers.

    Attributes:
        statement: the demand in our words.
        nature: what sort of demand it is (`DemandNature`).
        by: the party that makes it; None where only somebody speaking for it is known.
        spoken_by: who voiced it on that party's behalf.
        made: the day it was made.
        made_as_written: the source's own expression for that: "last month".
        addressees: to whom it goes.
        addressees_as_written: the same as the source puts it, where there is no record of them.
        asks: what is asked, one by one.
        quantity: how many demands a set holds; `open` where those listed are only a part.
        part_of: the set of demands it belongs to.
        consequences: what is announced for its being met or refused.
        conveyances: how it reached its addressees.
        responses: how it was answered.
        followed_by: what a source sets beside it as coming later: listings, acts; not that it came of the demand.
        deadline: until when it is to be met.
        motive: the reason given for it by the party itself or somebody speaking for it, in our words.

    Sources:
        The text in which it is made, where there is one; otherwise those who report it, each part with its own
        citations and assertion.
    """

    kind: ClassVar[str] = "demand"

    statement: str
    nature: DemandNature | None = attrs.field(default=None, converter=Given[DemandNature | str | None])
    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    spoken_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    made: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    made_as_written: str | None = None
    addressees: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    addressees_as_written: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    asks: tuple[Ask, ...] = attrs.field(default=(), converter=Given[Iterable[Ask]])
    quantity: Quantity | None = attrs.field(default=None, converter=Given[Quantity | int | str | None])
    part_of: DemandId | None = attrs.field(default=None, converter=Given[Id | None])
    consequences: tuple[Consequence, ...] = attrs.field(default=(), converter=Given[Iterable[Consequence]])
    conveyances: tuple[Conveyance, ...] = attrs.field(default=(), converter=Given[Iterable[Conveyance]])
    responses: tuple[Response, ...] = attrs.field(default=(), converter=Given[Iterable[Response]])
    followed_by: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    deadline: Deadline | None = None
    motive: str | None = None
