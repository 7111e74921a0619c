"""Ratione personae: who can be tried at all."""

from intljustice.law.day_ranges import NEVER, DayRange, after, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, finding
from intljustice.records.final_clauses import Delay, MonthEnd, Unit
from intljustice.values.conduct import Conduct, PersonKind
from intljustice.values.ternary import Ternary

ADULT = 18
"""From this age on, in whole years, the Court has jurisdiction over a person (article 26)."""


def is_natural_person(court: Court, conduct: Conduct) -> Finding:
    """Only natural persons are within the Court's jurisdiction (articles 1 and 25(1)); presumed where not given."""
    legal = conduct.person is PersonKind.LEGAL
    message = "A legal person is accused." if legal else "A natural person is accused."
    articles = ("25(1)", "1") if legal else ("25(1)",)
    return finding(
        question="a natural person",
        outcome=Outcome.NOT_MET if legal else Outcome.MET,
        reason=message,
        provisions=tuple(map(court.article, articles)),
    )


def is_of_age(court: Court, conduct: Conduct, when: DayRange | None = None) -> Finding:
    """Nobody who was under eighteen at the time of the conduct can be tried (article 26); presumed where not given.

    Of a course of conduct that went on past the eighteenth birthday the later part counts.

    Args:
        court: the Court.
        conduct: the conduct, with the age of the person when it began.
        when: the day of it that is asked about, as far as it is known; None for its beginning.
    """
    adult = turns_adult(conduct)
    of_age = Ternary.of(adult is None) if adult is None or when is None else adult.passed_by(when)
    return finding(
        question="of age at the time of the conduct",
        outcome=_OUTCOMES[of_age],
        reason=_told_of_age(conduct, of_age, when),
        provisions=(court.article("26"),),
        missing=("age",) if of_age is Ternary.UNKNOWN else (),
    )


_OUTCOMES = {Ternary.YES: Outcome.MET, Ternary.NO: Outcome.NOT_MET, Ternary.UNKNOWN: Outcome.UNKNOWN}


def _told_of_age(conduct: Conduct, of_age: Ternary, when: DayRange | None) -> str:
    if conduct.age is None:
        return "The person is presumed to have been an adult."
    message = f"The person was {conduct.age}."
    if when is None or conduct.age >= ADULT or of_age is Ternary.NO:
        return message
    later = "was of age by" if of_age is Ternary.YES else "may have been of age by"
    return f"The person was {conduct.age} when it began, and {later} {day_of(when.last)}."


def turns_adult(conduct: Conduct) -> DayRange | None:
    """From when a person who was too young at the beginning was of age; None for who was an adult, or is presumed so.

    The birthday lies in the year after the beginning, and is not known. Conduct at one time, even where that is known
    by its year alone, is given with the age at that time.
    """
    if conduct.age is None or conduct.age >= ADULT:
        return None
    period = conduct.period
    if period is None or period.start is None or period.start == period.end:
        return NEVER
    begun, years = DayRange.of(period.start), ADULT - conduct.age
    return DayRange(_years(years - 1, begun.first + 1), _years(years, begun.last))


def _years(count: int, day: int) -> int:
    """So many years later."""
    return after(Delay(count, Unit.YEAR, month_end=MonthEnd.NEXT), DayRange(day, day)).last if count else day


def assumed(conduct: Conduct) -> tuple[str, ...]:
    """What the two findings presume."""
    found = [] if conduct.person is not None else ["a natural person"]
    found += [] if conduct.age is not None else ["an adult"]
    return tuple(found)
