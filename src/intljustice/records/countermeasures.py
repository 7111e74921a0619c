"""Countermeasure and Impact: what a body does against pressure, and what sanctions bring about."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.labels import Called
from intljustice.records.record import Record
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import PartyId


class CountermeasureNature(Vocabulary):
    """In what field something is done."""

    ORGANISATIONAL = "organisational", "How work, staff and tasks are arranged."
    FINANCIAL = "financial", "Money: banking, salaries, payments."
    TECHNICAL = "technical", "Systems, software, data and evidence."
    POLICY = "policy", "Rules that a body makes for itself."
    LEGAL = "legal", "Steps in law: proceedings, legislation, legal protection."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Countermeasure(Record):
    """What a body does to shield itself. Its content may be confidential and not recorded at all.

    Attributes:
        by: the body that does it.
        nature: in what field (`CountermeasureNature`).
        statement: what is done, in our words; None where that is not known.
        confidential: whether its content is kept secret; None where that is not recorded.
        purpose: what it is meant for, in our words.
        responds_to: the sanctions, programmes, bills or threats it answers.
        responds_to_description: the same in words, where there is no record of it.
        day: the day it was done or became known.
        day_as_written: the source's own expression: "last month".
        with_whom: those it is done together with, or moves to.
        moves_from: those it makes the body independent of, in words.
        confirmed_by: who confirmed it, where the body itself did or would not.
        confirmed_by_description: the same in words, where more is to be said: that the body would not comment.

    Sources:
        The body itself, or who reports it; what is secret is not recorded.
    """

    kind: ClassVar[str] = "countermeasure"

    by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    nature: CountermeasureNature | None = attrs.field(default=None, converter=Given[CountermeasureNature | str | None])
    statement: str | None = None
    confidential: bool | None = None
    purpose: str | None = None
    responds_to: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    responds_to_description: str | None = None
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    day_as_written: str | None = None
    with_whom: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    moves_from: str | None = None
    confirmed_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    confirmed_by_description: str | None = None

    def in_words(self, called: Called) -> str | None:
        """By whom it is and of what nature, where it is not put in words."""
        by = f" by {called(self.by)}" if self.by else ""
        return f"{self.nature or 'unspecified'} countermeasure{by}" if self.statement is None else None


class ImpactNature(Vocabulary):
    """Where an effect is felt."""

    PERSONAL = "personal", "In the lives of persons and their families."
    FINANCIAL = "financial", "In bank accounts, cards and payments."
    DIGITAL = "digital", "In accounts and services that are lost."
    TRAVEL = "travel", "In visas and journeys."
    INSTITUTIONAL = "institutional", "In the work or existence of a body as a whole."
    COOPERATION = "cooperation", "In work with others, who stop working with the target."
    INVESTIGATIVE = "investigative", "In investigations."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Impact(Record):
    """An effect that sanctions are said to have had; who says so is part of it.

    Attributes:
        of: the sanctions, programmes or demands whose effect it is.
        on: the persons, bodies or situations it is felt by.
        natures: where it is felt (`ImpactNature`).
        statement: the effect in our words.
        day: the day it was felt or reported.
        reported_by: who reports it.
        reported_by_description: the same in words, where there is no record of them, or more is to be said of them.
        disputed_by: who disputes it.
        disputed_by_description: the same in words, where there is no record of them.

    Sources:
        Those who report it, named in `reported_by`; it is their word, not a finding.
    """

    kind: ClassVar[str] = "impact"

    of: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    on: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    natures: tuple[ImpactNature, ...] = attrs.field(default=(), converter=Given[Iterable[ImpactNature | str]])
    statement: str
    day: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    reported_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    reported_by_description: str | None = None
    disputed_by: PartyId | None = attrs.field(default=None, converter=Given[Id | None])
    disputed_by_description: str | None = None
