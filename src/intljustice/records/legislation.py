"""Legislation: a domestic act or bill, or a regulation of a union of States, with the steps it went through."""

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
from intljustice.values.ids import BodyId, PartyId
from intljustice.values.names import Name
from intljustice.values.votes import Vote


class LegislationNature(Vocabulary):
    """What sort of text it is."""

    ACT = "act", "A law passed by a legislature."
    BILL = "bill", "A law proposed to a legislature."
    REGULATION = "regulation", "A rule with the force of law that is made under an act or treaty."
    RESOLUTION = "resolution", "A resolution of a legislature."


class Direction(Vocabulary):
    """Which way a text works towards the court or the treaty it is about."""

    AGAINST = "against", "Against it."
    PROTECTIVE = "protective", "For its protection."
    NEUTRAL = "neutral", "Neither for it nor against it."


class LegislativeStepNature(Vocabulary):
    """What happened to it."""

    PROPOSED = "proposed", "Somebody proposed it."
    SUBMITTED = "submitted", "It was put before the legislature."
    UNDER_CONSIDERATION = "under_consideration", "The legislature was dealing with it."
    PASSED_BY_CHAMBER = "passed_by_chamber", "One chamber passed it."
    FAILED = "failed", "A vote on it, or on going on with it, did not reach what was needed."
    ADOPTED = "adopted", "The legislature adopted it."
    PROMULGATED = "promulgated", "It was signed or published as law."
    IN_FORCE = "in_force", "It entered into force."
    REPEALED = "repealed", "It was repealed."
    APPLICATION_ASKED_FOR = "application_asked_for", "Somebody asks that it be extended or applied to something."
    APPLICATION_DECLINED = "application_declined", "Such a request was declined."
    REVIEWED = "reviewed", "Somebody looked at what it covers, and says so."


@attrs.frozen(kw_only=True, weakref_slot=False)
class LegislativeStep(Structure):
    """One dated step in the life of a text.

    Attributes:
        nature: what happened (`LegislativeStepNature`).
        day: the day it happened.
        day_as_written: the source's own expression: "Thursday of the week after 5 June".
        by: who did it.
        by_description: the same in words, where there is no record of them, or more is to be said.
        to: whom it is addressed to: those who are asked.
        about: the measures or acts that the text is to be applied to by it, or is found to cover.
        vote: how the body voted.
        statement: the step in our words, where the other fields do not say it all.
        citations: what it rests on, where that differs from the record as a whole.
    """

    nature: LegislativeStepNature = attrs.field(converter=Given[LegislativeStepNature | str])
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    day_as_written: str | None = None
    by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    by_description: str | None = None
    to: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    about: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    vote: Vote | None = None
    statement: str | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Legislation(Record):
    """A text of domestic law, in the making or made; what it does to a treaty is for the depositary's acts to say.

    Attributes:
        names: its titles, at least one.
        by: the State or organisation whose law it is.
        nature: what sort of text it is (`LegislationNature`).
        direction: which way it works (`Direction`).
        about: the treaty, court, programme or acts it is about.
        effect: what it provides, in our words.
        dated: the date it bears.
        steps: its dated steps, oldest first.
        status_statement: where it stands by the sources cited, in our words.
        status_day: the day on which it stood so.
        amends: the text it changes or repeals.

    Sources:
        The official journal or the register of the parliament; failing these, who reports it.
    """

    kind: ClassVar[str] = "legislation"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name,)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    by: BodyId | None = attrs.field(default=None, converter=Given[Id | None])
    nature: LegislationNature | None = attrs.field(default=None, converter=Given[LegislationNature | str | None])
    direction: Direction | None = attrs.field(default=None, converter=Given[Direction | str | None])
    about: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    effect: str | None = None
    dated: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    steps: tuple[LegislativeStep, ...] = attrs.field(default=(), converter=Given[Iterable[LegislativeStep]])
    status_statement: str | None = None
    status_day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    amends: AnyId | None = attrs.field(default=None, converter=Given[Id | None])
