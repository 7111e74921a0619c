"""Ratione personae (articles 25 and 26): natural persons who were of age at the time of the conduct."""

from intljustice.law.day_ranges import NEVER, DayRange, after, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import OUTCOMES, Finding, Outcome, conclude
from intljustice.records.final_clauses import Delay, MonthEnd, Unit
from intljustice.values.conduct import Conduct, PersonKind
from intljustice.values.ternary import Ternary

ADULT = 18
"""From this age on, in whole years, the Court has jurisdiction over a person (article 26)."""


def findings(court: Court, conduct: Conduct, when: DayRange | None = None) -> tuple[Finding, ...]:
    """The findings on the person, at the time of the conduct that is asked about; None asks about its beginning."""
    return is_natural_person(court, conduct), is_of_age(court, conduct, when)


def is_natural_person(court: Court, conduct: Conduct) -> Finding:
    """Whether a natural person is accused (articles 1 and 25(1)); presumed where it is not given."""
    legal = conduct.person is PersonKind.LEGAL
    return conclude(
        "a natural person",
        Outcome.NOT_MET if legal else Outcome.MET,
        "A legal person is accused." if legal else "A natural person is accused.",
        court.articles("25(1)", "1") if legal else court.articles("25(1)"),
    )


def is_of_age(court: Court, conduct: Conduct, when: DayRange | None) -> Finding:
    """Whether the person was eighteen at the time of the conduct (article 26); presumed where the age is not given.

    Of a course of conduct that went on past the eighteenth birthday the later part counts.

    Args:
        court: the Court.
        conduct: the conduct, with the age of the person when it began.
        when: the time of the conduct that is asked about; None for its beginning.
    """
    adult = adult_from(conduct)
    of_age = Ternary.of(adult is None) if adult is None or when is None else adult.passed_by(when)
    return conclude(
        "of age at the time of the conduct",
        OUTCOMES[of_age],
        _age_in_words(conduct, of_age, when),
        court.articles("26"),
        missing=("age",) if of_age is Ternary.UNKNOWN else (),
    )


def _age_in_words(conduct: Conduct, of_age: Ternary, when: DayRange | None) -> str:
    if conduct.age is None:
        return "The person is presumed to have been an adult."
    if when is None or conduct.age >= ADULT or of_age is Ternary.NO:
        return f"The person was {conduct.age}."
    later = "was of age by" if of_age is Ternary.YES else "may have been of age by"
    return f"The person was {conduct.age} when it began, and {later} {day_of(when.last)}."


def adult_from(conduct: Conduct) -> DayRange | None:
    """The eighteenth birthday of a person who was under age when the conduct began, as far as it is known.

    None for a person who was an adult, or is presumed to have been. The birthday lies in some year after the beginning.
    `NEVER` for conduct at one time, even where that is known by its year alone: it is given with the age at that time.
    """
    if conduct.age is None or conduct.age >= ADULT:
        return None
    period = conduct.period
    if period is None or period.start is None or period.start == period.end:
        return NEVER
    begun, years = DayRange.of(period.start), ADULT - conduct.age
    return DayRange(_years_after(begun.first + 1, years - 1), _years_after(begun.last, years))


def _years_after(day: int, count: int) -> int:
    return after(Delay(count, Unit.YEAR, month_end=MonthEnd.NEXT), DayRange(day, day)).last if count else day


def assumed(conduct: Conduct) -> tuple[str, ...]:
    """What the findings on the person presume."""
    person = () if conduct.person is not None else ("a natural person",)
    return person if conduct.age is not None else (*person, "an adult")
