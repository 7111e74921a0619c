"""Answer: the base class of all answers, with the records, clauses and reasons they rest on, and how sure they are."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import reduce
from operator import or_
from typing import ClassVar

import attrs

from intljustice.dossier.conflicts import citations_for
from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.day_ranges import DayRange, day_of
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.records.record import Family, Gap, Record, Tagged
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Confidence, Ternary


@attrs.frozen(weakref_slot=False)
class Bounds(Structure):
    """The least and the most that a number can be; both are equal where the number is known.

    Attributes:
        low: the least it can be, included.
        high: the most it can be, included.
    """

    low: int
    high: int

    def __str__(self) -> str:
        """The number where it is known, else "3 to 5"."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Answer(Tagged):
    """An answer to one question about the records of a dossier. `str(answer)` is its sentences.

    Attributes:
        kind: the kind of answer, as the codec writes it.
        records: the ids of the records on which it rests.
        provisions: the clauses on which it rests.
        reasons: why it is so, each reason in one plain sentence.
        missing: what would have to be recorded for an answer that is unknown to be known, each in a few words; empty
            where it is known.
        confidence: how sure it is: the lowest confidence among the facts that decide it. None where one of these does
            not say how sure it is, and for an answer that is unknown or goes beyond the records.
        as_of: the last day that the records speak of on which it rests.
        beyond_records: whether the day asked about is later than these records reach. The answer is then what follows
            from them, with all that is pending, as if nothing else had happened; a sentence says so.
    """

    kind: ClassVar[str]

    records: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    reasons: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    missing: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])
    confidence: Confidence | None = attrs.field(default=None, converter=Given[Confidence | str | None])
    as_of: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    beyond_records: bool = False

    def sentences(self) -> Iterator[str]:
        """The answer in plain sentences: first the answer, then its reasons, what is missing, and its confidence."""
        yield from self.reasons
        if self.missing:
            yield f"Missing: {', '.join(self.missing)}."
        if self.confidence is not None:
            yield f"Confidence {self.confidence}."

    def __str__(self) -> str:
        """The sentences."""
        return " ".join(self.sentences())


_BEST_FIRST = tuple(Confidence)


def gaps_in(dossier: Dossier, towards: str | None) -> Mapping[str, Gap]:
    """The gaps of those whose acts towards a treaty or amendment, or whose sanctions, were taken out, by their ids."""
    return {gap.of: gap for gap in dossier.about.gaps if gap.towards == towards}


def last_recorded(dossier: Dossier, family: Family) -> int | None:
    """The last day that the records of a family speak of, as the ordinal of the calendar; None where they name none."""
    as_of = dossier.about.as_of_for(family)
    return None if as_of is None else DayRange.of(as_of).last


def beyond(last: int) -> str:
    """The sentence of an answer on a day after the last day of the records."""
    return f"The records end on {day_of(last)}; this is what follows from them if nothing has happened since."


def asked_day(on: Day) -> PartialDate:
    """The day that a caller asks about; `InvalidValue` says how to write one."""
    try:
        return PartialDate.of(on)
    except InvalidValue as error:
        (problem,) = error.problems
        message = f'on="{on}" is not a day' if isinstance(on, str) else f"on: {problem.message}"
        raise InvalidValue.because(problem.code, message, problem.hint, on) from None


def asked_day_range(on: Day) -> tuple[PartialDate, DayRange]:
    """The day that a caller asks about, and the days that it may mean."""
    day = asked_day(on)
    return day, DayRange.of(day)


def sureness(record: Record, field: str) -> Confidence | None:
    """How sure a field of a record is: the best confidence of what it rests on, as one good source is enough."""
    return best_confidence(citations_for(record, field))


def best_confidence(citations: Iterable[Citation]) -> Confidence | None:
    """The best confidence that any of several citations gives; None where none of them gives one."""
    grades = {citation.confidence for citation in citations}
    return next((grade for grade in _BEST_FIRST if grade in grades), None)


def lowest(grades: Iterable[Confidence | None]) -> Confidence | None:
    """The lowest of several grades; None where there is none, or where one fact does not say how sure it is."""
    every = list(grades)
    known = [grade for grade in every if grade is not None]
    return Confidence.lowest(known) if len(known) == len(every) else None


def at_most(grade: Confidence | None, most: Confidence) -> Confidence:
    """A grade, or `most` where the grade is higher or missing."""
    return most if grade is None or _BEST_FIRST.index(grade) < _BEST_FIRST.index(most) else grade


def any_of(answers: Iterable[Ternary]) -> Ternary:
    """Whether at least one of several answers is yes; no where there is none."""
    return reduce(or_, answers, Ternary.NO)


def agreed(answers: Collection[Ternary]) -> Ternary:
    """The answer that several answers have in common; unknown where they differ, or where there is none."""
    return next(iter(answers)) if len(set(answers)) == 1 else Ternary.UNKNOWN
