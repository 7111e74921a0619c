"""Citation, Reading and Classification: what a fact rests on, what else is said, and who may see it."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.paths import ReadingValue
from intljustice.model.references import AnyId, HasId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import SourceId
from intljustice.values.ternary import Confidence


class Assertion(Vocabulary):
    """How a source puts something forward.

    The terms are those found in the news article the records start from, and hold for any text.
    """

    HEADLINE = "headline", "Framed so in a title."
    STATED = "stated", "As a fact, in the source's own voice."
    REPORTED = "reported", 'With a hedge such as "reportedly".'
    ATTRIBUTED = "attributed", "To persons named or unnamed, who are the `holder`."
    QUOTED = "quoted", "In somebody's own words."
    VOWED = "vowed", "As what somebody promises to do or not to do."
    CHARACTERISED = "characterised", "As the author's judgement: an adjective, a purpose, a comparison."
    INFERRED = "inferred", "As what would follow; a conditional."
    PRESUPPOSED = "presupposed", "Not said, but a sentence makes no sense without it."


@attrs.frozen(weakref_slot=False)
class Citation(Structure):
    """Where something is said. Written by hand also as the bare id of its source.

    Attributes:
        source: the source's id.
        locator: the place in the source, as cited: "p. 3", "para. 12"; None where the whole is meant or none is
            recorded.
        fields: which fields of the record rest on it, as paths within the record ("listed", "history/0/day": a
            JSON Pointer without its first slash); empty where all of it does.
        assertion: how the source puts it (`Assertion`).
        confidence: how sure the fact is on this source (`Confidence`).
        recorded: the day it was taken down.
    """

    source: SourceId = attrs.field(converter=Given[Id])
    locator: str | None = attrs.field(default=None, kw_only=True)
    fields: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=Given[Iterable[str]])
    assertion: Assertion | None = attrs.field(default=None, kw_only=True, converter=Given[Assertion | str | None])
    confidence: Confidence | None = attrs.field(default=None, kw_only=True, converter=Given[Confidence | str | None])
    recorded: PartialDate | None = attrs.field(default=None, kw_only=True, converter=Given[Day | None])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The citation of a bare source."""
        return cls(given) if isinstance(given, str | HasId) else None


def _as_in_json(value: ReadingValue) -> tuple[type, ReadingValue]:
    """What the value of a reading is compared by: to Python the number 1 equals true, to JSON it does not."""
    return type(value), value


@attrs.frozen(kw_only=True, weakref_slot=False)
class Reading(Structure):
    """What other sources say of a field, beside the value that stands in it.

    Attributes:
        field: the path of the field within the record, as in `Citation.fields`.
        value: their value in its written form: a date as text, a term as its text, a record as its id.
        citations: who says so.
        remark: what this value may stand for in our words, where a source says so or it is evident: "the day of
            announcement". No answer then depends on the reading.
    """

    field: str
    value: ReadingValue = attrs.field(eq=_as_in_json, converter=Given[str | int | Iterable[str]])
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])
    remark: str | None = None


class Level(Vocabulary):
    """Who may see something, from everybody to the bench alone; ex parte material goes to its addressees only."""

    PUBLIC = "public", "Everybody."
    CONFIDENTIAL = "confidential", "Those to whom it was entrusted, and not the public."
    UNDER_SEAL = "under_seal", "The bench alone."
    EX_PARTE = "ex_parte", "Its addressees alone, and not the other side."


@attrs.frozen(weakref_slot=False)
class FieldLevel(Structure):
    """The level of one field. Written by hand also as a pair.

    Attributes:
        field: the path of the field within the record, as in `Citation.fields`.
        level: who may see it (`Level`).
    """

    field: str
    level: Level = attrs.field(converter=Given[Level | str])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The level of a pair."""
        return cls(*given) if isinstance(given, tuple | list) and len(given) == len(("field", "level")) else None


@check("level", "addressees")
def _ex_parte_has_addressees(classification: Any) -> Problem | None:
    if classification.level is not Level.EX_PARTE or classification.addressees:
        return None
    message, hint = "ex parte material needs to name who may see it", "list them in addressees"
    return Problem(code="NO_ADDRESSEES", message=message, hint=hint, pointer="/addressees")


@attrs.frozen(weakref_slot=False)
class Classification(Structure):
    """Who may see a record. Written by hand also as the bare level.

    Attributes:
        level: who may see the record as a whole (`Level`).
        fields: fields whose level differs; by hand also a mapping from path to level.
        addressees: who else may see it; required for ex parte material.
        until: the last day of this classification, included; None where no end is recorded.
    """

    checks: ClassVar[tuple[Check, ...]] = (_ex_parte_has_addressees,)

    level: Level = attrs.field(converter=Given[Level | str])
    fields: tuple[FieldLevel, ...] = attrs.field(
        default=(),
        kw_only=True,
        converter=Given[Mapping[str, Level | str] | Iterable[FieldLevel | tuple[str, Level | str]]],
    )
    addressees: tuple[AnyId, ...] = attrs.field(default=(), kw_only=True, converter=Given[Iterable[Id]])
    until: PartialDate | None = attrs.field(default=None, kw_only=True, converter=Given[Day | None])

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The classification of a bare level."""
        return cls(given) if isinstance(given, str | Level) else None
