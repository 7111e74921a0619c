"""What a question is asked with: a day, whole or partial, and what confidence the facts behind an answer have."""

from collections.abc import Iterable

from intljustice.errors import InvalidValue
from intljustice.law.windows import Window
from intljustice.readings import citations_for
from intljustice.records.record import Record
from intljustice.values.dates import Day, PartialDate
from intljustice.values.forms import one
from intljustice.values.truth import Confidence, Ternary

_ORDER = tuple(Confidence)


def asked_day(on: Day) -> PartialDate:
    """The day asked about; `InvalidValue` says how it would be written."""
    try:
        return PartialDate.of(on)
    except InvalidValue as error:
        (problem,) = error.problems
        told = f'on="{on}" is not a day' if isinstance(on, str) else f"on: {problem.message}"
        raise InvalidValue.because(problem.code, told, problem.mend, on) from None


def asked_window(on: Day) -> tuple[PartialDate, Window]:
    """The day asked about and the days it may mean."""
    day = asked_day(on)
    return day, Window.of(day)


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
    return one(Ternary, value)
