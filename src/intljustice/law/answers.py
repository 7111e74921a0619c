"""Answer: what every answer carries besides itself, so that it can be quoted and checked."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from intljustice.dossier.conflicts import citations_for
from intljustice.errors import InvalidValue
from intljustice.law.day_ranges import DayRange
from intljustice.model.fields import read_one
from intljustice.model.references import AnyId
from intljustice.model.structure import Structure
from intljustice.records.record import Record, Tagged
from intljustice.values.citations import as_confidence
from intljustice.values.converters import as_day, as_ids, as_provisions, as_texts
from intljustice.values.dates import Day, PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Confidence, Ternary


@attrs.frozen(weakref_slot=False)
class Bounds(Structure):
    """A number known within bounds: the same twice where it is known.

    Attributes:
        low: the least it can be.
        high: the most it can be.
    """

    low: int
    high: int

    def __str__(self) -> str:
        """The number, or both bounds."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Answer(Tagged):
    """An answer to one question put to a dossier. It prints as plain sentences.

    Attributes:
        kind: what it answers.
        records: the records on which it rests.
        provisions: the clauses on which it rests.
        reasons: why it is so, each in one plain sentence.
        missing: what would have to be recorded for a better answer, each in a few words.
        confidence: how sure it is: the lowest among the facts on which it turns; None where these do not say, and of
            an answer that is unknown.
        as_of: the day at which the records stand that it rests on.
    """

    kind: ClassVar[str]

    records: tuple[AnyId, ...] = attrs.field(default=(), converter=as_ids)
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=as_provisions)
    reasons: tuple[str, ...] = attrs.field(default=(), converter=as_texts)
    missing: tuple[str, ...] = attrs.field(default=(), converter=as_texts)
    confidence: Confidence | None = attrs.field(default=None, converter=as_confidence)
    as_of: PartialDate | None = attrs.field(default=None, converter=as_day)

    def sentences(self) -> Iterator[str]:
        """The answer in plain sentences, the reasons after the answer itself."""
        yield from self.reasons
        if self.confidence is not None:
            yield f"Confidence {self.confidence}."

    def __str__(self) -> str:
        """The sentences."""
        return " ".join(self.sentences())


_ORDER = tuple(Confidence)


def asked_day(on: Day) -> PartialDate:
    """The day asked about; `InvalidValue` says how it would be written."""
    try:
        return PartialDate.of(on)
    except InvalidValue as error:
        (problem,) = error.problems
        message = f'on="{on}" is not a day' if isinstance(on, str) else f"on: {problem.message}"
        raise InvalidValue.because(problem.code, message, problem.hint, on) from None


def asked_day_range(on: Day) -> tuple[PartialDate, DayRange]:
    """The day asked about and the days it may mean."""
    day = asked_day(on)
    return day, DayRange.of(day)


def sureness(record: Record, field: str) -> Confidence | None:
    """How sure a field of a record is: the best of what it rests on, as several sources bear each other out."""
    given = {cited.confidence for cited in citations_for(record, field)}
    return next((grade for grade in _ORDER if grade in given), None)


def lowest(grades: Iterable[Confidence | None]) -> Confidence | None:
    """The lowest grade; None where there is none, or one fact does not say how sure it is."""
    held = list(grades)
    known = [grade for grade in held if grade is not None]
    return Confidence.lowest(known) if len(known) == len(held) else None


def at_most(grade: Confidence | None, most: Confidence) -> Confidence:
    """A grade, or the one given where that is lower."""
    return most if grade is None or _ORDER.index(grade) < _ORDER.index(most) else grade


def as_given_day(value: Day) -> PartialDate:
    """The date of a text or day."""
    return PartialDate.of(value)


def as_ternary(value: Ternary | str) -> Ternary:
    """The answer that is spelled so."""
    return read_one(Ternary, value)
