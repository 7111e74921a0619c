"""Ranges of days, and delays that move them: counted by hand, each beside the day that it is not."""

import pytest

import intljustice as ij
from intljustice.law.day_ranges import ANY_DAY, NEVER, DayRange, after, day_of

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


def days(first: str, last: str | None = None) -> DayRange:
    """The days from one date to another, as they are written."""
    return DayRange(DayRange.of(ij.PartialDate(first)).first, DayRange.of(ij.PartialDate(last or first)).last)


def from_on(first: str) -> DayRange:
    """From a day on, perhaps never."""
    return DayRange(days(first).first, NEVER.last)


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2001-02-03", "2001-02-03", "2001-02-03"),
        ("2001-02", "2001-02-01", "2001-02-28"),
        ("2004-02", "2004-02-01", "2004-02-29"),
        ("2001", "2001-01-01", "2001-12-31"),
        (None, "0001-01-01", "9999-12-31"),
    ],
)
def test_the_days_that_a_date_may_mean(date: str | None, first: str, last: str) -> None:
    """The day, the month or the year; of no date any day."""
    assert DayRange.of(None if date is None else ij.PartialDate(date)) == days(first, last)


@pytest.mark.parametrize(
    ("given", "day", "printed"),
    [
        (days("2001-02-03"), "2001-02-03", "2001-02-03"),
        (days("2001-02-03", "2001-02-04"), None, "between 2001-02-03 and 2001-02-04"),
        (days("2001-02"), None, "between 2001-02-01 and 2001-02-28"),
    ],
)
def test_only_one_day_is_a_day(given: DayRange, day: str | None, printed: str) -> None:
    """And is written as one."""
    assert (given.is_day, given.day()) == (day is not None, day and ij.PartialDate(day))
    assert str(given) == printed


@pytest.mark.parametrize(
    ("given", "day", "answer"),
    [
        (days("2001-02-03"), days("2001-02-02"), NO),
        (days("2001-02-03"), days("2001-02-03"), YES),
        (days("2001-02-03", "2001-02-05"), days("2001-02-02"), NO),
        (days("2001-02-03", "2001-02-05"), days("2001-02-03"), UNKNOWN),
        (days("2001-02-03", "2001-02-05"), days("2001-02-04"), UNKNOWN),
        (days("2001-02-03", "2001-02-05"), days("2001-02-05"), YES),
        (days("2001-02-03", "2001-02-05"), days("2001-02-06"), YES),
        (days("2001-02-03", "2001-02-05"), days("2001-02-05", "2001-02-09"), YES),
        (days("2001-02-03", "2001-02-05"), days("2001-02-04", "2001-02-09"), UNKNOWN),
        (days("2001-02-05", "2001-02-09"), days("2001-02-03", "2001-02-05"), UNKNOWN),
        (days("2001-02-06", "2001-02-09"), days("2001-02-03", "2001-02-05"), NO),
    ],
)
def test_it_has_passed_from_its_last_day_on(given: DayRange, day: DayRange, answer: ij.Ternary) -> None:
    """It may have from its first day on; by other days, where it has by their first."""
    assert given.passed_by(day) is answer
    assert not day.is_day or given.passed_on(day.first) is answer


def test_the_later_and_the_earlier_of_two() -> None:
    """Each end by itself."""
    given, other = days("2001-01-01", "2001-12-31"), days("2001-03-01", "2001-06-01")
    assert given.not_before(other) == other.not_before(given) == days("2001-03-01", "2001-12-31")
    assert given.not_after(other) == other.not_after(given) == days("2001-01-01", "2001-06-01")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (days("2001-02-28"), NEVER),
        (days("2001-03-01"), from_on("2001-03-01")),
        (days("2001-02-01", "2001-03-01"), from_on("2001-03-01")),
        (days("2001-03-09", "2001-03-20"), from_on("2001-03-01")),
        (days("2001-03-10"), days("2001-03-01", "2001-03-10")),
        (NEVER, days("2001-03-01", "2001-03-10")),
    ],
)
def test_what_happens_unless_something_happens_before(other: DayRange, expected: DayRange) -> None:
    """Never, where that surely happens before; on its own days, where it surely does not; else perhaps never."""
    assert days("2001-03-01", "2001-03-10").unless_before(other) == expected


@pytest.mark.parametrize(
    ("ordinal", "day"), [(NEVER.first, "9999-12-31"), (0, "0001-01-01"), (1, "0001-01-01"), (2, "0001-01-02")]
)
def test_a_day_beyond_the_calendar_is_its_last(ordinal: int, day: str) -> None:
    """Or its first, at the other end."""
    assert str(day_of(ordinal)) == day


SIXTY_DAYS = ij.parts.Delay(60, "day", effective_day="first_of_month_after")
THREE_MONTHS = ij.parts.Delay(3, "month", effective_day="first_of_month_after", month_end="clamp")
SIXTH_MONTH = ij.parts.Delay(6, "month", effective_day="first_of_nth_month")
NEXT = ij.parts.Delay(1, "month", month_end="next")


def months(number: int) -> ij.parts.Delay:
    """So many months, which end with the month where that has no such day."""
    return ij.parts.Delay(number, "month", month_end="clamp")


DELAYS: list[tuple[ij.parts.Delay, dict[str, str]]] = [
    (ij.parts.Delay(0, "day"), {"2001-01-10": "2001-01-10"}),
    (ij.parts.Delay(1, "day"), {"2001-01-10": "2001-01-11", "9999-12-30": "9999-12-31"}),
    (ij.parts.Delay(30, "day"), {"2001-01-01": "2001-01-31"}),
    (ij.parts.Delay(60, "day"), {"2001-01-01": "2001-03-02", "2004-01-01": "2004-03-01"}),
    (ij.parts.Delay(90, "day"), {"1950-10-14": "1951-01-12"}),
    (ij.parts.Delay(365, "day"), {"2001-03-01": "2002-03-01"}),
    (months(0), {"2001-01-31": "2001-01-31"}),
    (months(1), {"2001-01-15": "2001-02-15", "2001-01-28": "2001-02-28", "2001-01-29": "2001-02-28"}),
    (months(1), {"2004-01-31": "2004-02-29", "2000-01-31": "2000-02-29", "1900-01-31": "1900-02-28"}),
    (months(1), {"2001-03-31": "2001-04-30", "2001-04-30": "2001-05-30", "2001-12-31": "2002-01-31"}),
    (months(3), {"2001-11-30": "2002-02-28", "1975-12-23": "1976-03-23"}),
    (months(6), {"2001-08-31": "2002-02-28"}),
    (months(12), {"2001-12-01": "2002-12-01"}),
    (ij.parts.Delay(1, "month"), {"2001-01-31": "2001-02-28"}),
    (NEXT, {"2001-01-28": "2001-02-28", "2001-01-29": "2001-03-01", "2001-01-31": "2001-03-01"}),
    (NEXT, {"2004-01-29": "2004-02-29", "2004-01-30": "2004-03-01", "2001-03-31": "2001-05-01"}),
    (NEXT, {"2001-02-28": "2001-03-28"}),
    (ij.parts.Delay(1, "year"), {"2016-10-27": "2017-10-27", "2004-02-29": "2005-02-28", "2003-02-28": "2004-02-28"}),
    (ij.parts.Delay(1, "year"), {"9998-12-30": "9999-12-30"}),
    (ij.parts.Delay(4, "year"), {"2004-02-29": "2008-02-29"}),
    (ij.parts.Delay(10, "year"), {"1951-01-12": "1961-01-12"}),
    (SIXTY_DAYS, {"2002-04-11": "2002-07-01", "2002-05-01": "2002-07-01", "2002-05-02": "2002-08-01"}),
    (SIXTY_DAYS, {"2002-05-03": "2002-08-01", "2003-01-30": "2003-04-01", "2003-01-31": "2003-05-01"}),
    (SIXTY_DAYS, {"2001-10-02": "2002-01-01", "2001-11-01": "2002-01-01", "2001-11-02": "2002-02-01"}),
    (THREE_MONTHS, {"2001-11-30": "2002-03-01", "2001-12-01": "2002-04-01"}),
    (SIXTH_MONTH, {"1998-08-31": "1999-02-01", "1998-09-01": "1999-03-01", "1998-09-30": "1999-03-01"}),
    (SIXTH_MONTH, {"1998-06-15": "1998-12-01", "1998-07-15": "1999-01-01"}),
    (ij.parts.Delay(1, "month", effective_day="first_of_nth_month"), {"9999-11-30": "9999-12-01"}),
]


@pytest.mark.parametrize(
    ("delay", "start", "end"), [(delay, start, end) for delay, ends in DELAYS for start, end in ends.items()]
)
def test_the_day_on_which_a_delay_has_run(delay: ij.parts.Delay, start: str, end: str) -> None:
    """The first day is day 0; a snap goes to the first of a month, the next one where the day is itself a first."""
    assert after(delay, days(start)) == days(end)


def test_of_several_days_both_ends_move() -> None:
    """Each as a day does, and never stays never."""
    assert after(months(1), days("2001-01")) == days("2001-02-01", "2001-02-28")
    assert after(months(1), from_on("2001-01-31")) == from_on("2001-02-28")


FIRST_AFTER = ij.parts.Delay(0, "day", effective_day="first_of_month_after")
ONE_OF_EACH = [
    ij.parts.Delay(1, "day"),
    ij.parts.Delay(1, "month"),
    ij.parts.Delay(1, "year"),
    FIRST_AFTER,
    SIXTH_MONTH,
]


@pytest.mark.parametrize("delay", ONE_OF_EACH)
def test_there_is_nothing_after_the_calendar(delay: ij.parts.Delay) -> None:
    """A delay ends never that ends after its last day, or starts never: the day after any day."""
    assert after(delay, days("9999-12-31")) == after(delay, NEVER) == NEVER
    assert NEVER.first == NEVER.last == ANY_DAY.last + 1


@pytest.mark.parametrize(("delay", "start"), [(ij.parts.Delay(1, "year"), "9999-01-01"), (SIXTY_DAYS, "9999-12-01")])
def test_the_last_year_is_a_year_as_long_as_the_delay_ends_in_it(delay: ij.parts.Delay, start: str) -> None:
    """From its first day a year never ends, nor do sixty days that end in its last month."""
    assert after(delay, days(start)) == NEVER
