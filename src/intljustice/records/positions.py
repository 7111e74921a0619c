"""Position: what somebody holds on a question of law that is open or contested."""

from enum import StrEnum, unique
from typing import ClassVar

import attrs

from intljustice.records.parties import PartyId, StateId
from intljustice.records.questions import Question, as_question
from intljustice.records.record import Record
from intljustice.values.dates import PartialDate
from intljustice.values.forms import one
from intljustice.values.given import as_day, as_ids, as_provisions
from intljustice.values.provisions import Provision
from intljustice.values.references import AnyId


@unique
class Holding(StrEnum):
    """Which way a position goes."""

    SUPPORTS = "supports"
    """Yes: where the question is about that, the Court has jurisdiction, or keeps it."""
    DENIES = "denies"
    """No: where the question is about that, it has none."""
    LEAVES_OPEN = "leaves_open"
    """Its holder was asked, or could have answered, and did not decide."""


def as_holding(value: Holding | str) -> Holding:
    """The holding that is spelled so."""
    return one(Holding, value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Position(Record):
    """What a State, an organ, a chamber or a reading of the text holds on one question.

    Attributes:
        question: the question of law it is about (`Question`).
        holding: which way it goes (`Holding`).
        statement: what is held, in our words, as a sentence.
        holders: who holds it; empty for a reading of the text that no recorded party is tied to.
        holders_description: the same in words, where there is no record of them, or more is to be said of them.
        states: whom it is about, where it speaks only of the nationals, the territory or the acts of certain States;
            empty where it is meant of anybody.
        provisions: the clauses it rests on.
        day: the day it was taken.
        through: the records of the texts or steps by which it was taken.
        through_description: the ruling or text, as cited, where there is no record of it.

    Sources:
        The ruling, filing, statement or official text in which it is taken; the clauses are those its holder relies on.
    """

    kind: ClassVar[str] = "position"

    question: Question = attrs.field(converter=as_question)
    holding: Holding = attrs.field(converter=as_holding)
    statement: str
    holders: tuple[PartyId, ...] = attrs.field(default=(), converter=as_ids)
    holders_description: str | None = None
    states: tuple[StateId, ...] = attrs.field(default=(), converter=as_ids)
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=as_provisions)
    day: PartialDate | None = attrs.field(default=None, converter=as_day)
    through: tuple[AnyId, ...] = attrs.field(default=(), converter=as_ids)
    through_description: str | None = None
