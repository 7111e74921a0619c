"""Windows of days, and delays that move them: counted by hand, each beside the day that it is not."""

import pytest

import intljustice as ij
from intljustice.law.day_ranges import ANY_DAY, NEVER, DayRange, after, day_of

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


def window(first: str, last: str | None = None) -> DayRange:
    """The window from one date to another, as they are written."""
    return DayRange(DayRange.of(ij.PartialDate(first)).first, DayRange.of(ij.PartialDate(last or first)).last)


def ran(delay: ij.parts.Delay, day: str) -> str:
    """The day on which a delay has run that starts on this day."""
    return str(after(delay, window(day)))


class TestWindow:
    """What a window is and says."""

    @pytest.mark.parametrize(
        ("date", "first", "last"),
        [
            ("2001-02-03", "2001-02-03", "2001-02-03"),
            ("2001-02", "2001-02-01", "2001-02-28"),
            ("2004-02", "2004-02-01", "2004-02-29"),
            ("2001", "2001-01-01", "2001-12-31"),
        ],
    )
    def test_of_a_date_it_is_the_days_that_this_may_mean(self, date: str, first: str, last: str) -> None:
        """The day, the month or the year."""
        assert DayRange.of(ij.PartialDate(date)) == window(first, last)

    def test_of_no_date_it_is_any_day(self) -> None:
        """From the first of the calendar to the last."""
        assert DayRange.of(None) == ANY_DAY == window("0001-01-01", "9999-12-31")

    def test_never_comes_after_the_last_day(self) -> None:
        """By one day, and it is one."""
        assert NEVER.first == NEVER.last == ANY_DAY.last + 1

    def test_only_one_day_is_a_day(self) -> None:
        """And two days are none."""
        assert window("2001-02-03").is_day
        assert not window("2001-02-03", "2001-02-04").is_day
        assert window("2001-02-03").day() == ij.PartialDate("2001-02-03")
        assert window("2001-02-03", "2001-02-04").day() is None

    @pytest.mark.parametrize(
        ("day", "answer"),
        [
            ("2001-02-02", NO),
            ("2001-02-03", UNKNOWN),
            ("2001-02-04", UNKNOWN),
            ("2001-02-05", YES),
            ("2001-02-06", YES),
        ],
    )
    def test_it_has_passed_from_its_last_day_on(self, day: str, answer: ij.Ternary) -> None:
        """May have from its first day on."""
        assert window("2001-02-03", "2001-02-05").passed_on(window(day).first) is answer

    def test_the_later_and_the_earlier_of_two(self) -> None:
        """Each end by itself."""
        one, other = window("2001-01-01", "2001-12-31"), window("2001-03-01", "2001-06-01")
        assert one.not_before(other) == other.not_before(one) == window("2001-03-01", "2001-12-31")
        assert one.not_after(other) == other.not_after(one) == window("2001-01-01", "2001-06-01")

    def test_what_happens_unless_something_happens_before(self) -> None:
        """Never, where that surely happens before; on its own days, where it surely does not; else perhaps never."""
        one = window("2001-03-01", "2001-03-10")
        assert one.unless_before(window("2001-02-28")) == NEVER
        assert one.unless_before(window("2001-03-01")) == DayRange(one.first, NEVER.last)
        assert one.unless_before(window("2001-02-01", "2001-03-01")) == DayRange(one.first, NEVER.last)
        assert one.unless_before(window("2001-03-09", "2001-03-20")) == DayRange(one.first, NEVER.last)
        assert one.unless_before(window("2001-03-10")) == one
        assert one.unless_before(NEVER) == one

    def test_it_is_written_as_a_day_or_between_two(self) -> None:
        """As in a sentence."""
        assert str(window("2001-02-03")) == "2001-02-03"
        assert str(window("2001-02")) == "between 2001-02-01 and 2001-02-28"

    def test_a_day_beyond_the_calendar_is_its_last(self) -> None:
        """Or its first, at the other end."""
        assert str(day_of(NEVER.first)) == "9999-12-31"
        assert str(day_of(0)) == "0001-01-01"
        assert str(day_of(1)) == "0001-01-01"
        assert str(day_of(2)) == "0001-01-02"


class TestExactDays:
    """Days that are counted; the day of deposit is day 0."""

    @pytest.mark.parametrize(
        ("count", "start", "end"),
        [
            (0, "2001-01-10", "2001-01-10"),
            (1, "2001-01-10", "2001-01-11"),
            (30, "2001-01-01", "2001-01-31"),
            (60, "2001-01-01", "2001-03-02"),
            (60, "2004-01-01", "2004-03-01"),
            (90, "1950-10-14", "1951-01-12"),
            (365, "2001-03-01", "2002-03-01"),
            (1, "9999-12-30", "9999-12-31"),
        ],
    )
    def test_days(self, count: int, start: str, end: str) -> None:
        """Over months of any length."""
        assert ran(ij.parts.Delay(count, "day"), start) == end


class TestExactMonths:
    """Months and years that are counted."""

    @pytest.mark.parametrize(
        ("count", "start", "end"),
        [
            (1, "2001-01-15", "2001-02-15"),
            (1, "2001-01-28", "2001-02-28"),
            (1, "2001-01-29", "2001-02-28"),
            (1, "2001-01-31", "2001-02-28"),
            (1, "2004-01-31", "2004-02-29"),
            (1, "2000-01-31", "2000-02-29"),
            (1, "1900-01-31", "1900-02-28"),
            (1, "2001-03-31", "2001-04-30"),
            (1, "2001-04-30", "2001-05-30"),
            (1, "2001-12-31", "2002-01-31"),
            (3, "2001-11-30", "2002-02-28"),
            (3, "1975-12-23", "1976-03-23"),
            (6, "2001-08-31", "2002-02-28"),
            (12, "2001-12-01", "2002-12-01"),
            (0, "2001-01-31", "2001-01-31"),
        ],
    )
    def test_months_end_with_the_month(self, count: int, start: str, end: str) -> None:
        """Where the month has no such day."""
        assert ran(ij.parts.Delay(count, "month", month_end="clamp"), start) == end
        assert ran(ij.parts.Delay(count, "month"), start) == end, "a clause that is silent means the same"

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            ("2001-01-28", "2001-02-28"),
            ("2001-01-29", "2001-03-01"),
            ("2001-01-31", "2001-03-01"),
            ("2004-01-29", "2004-02-29"),
            ("2004-01-30", "2004-03-01"),
            ("2001-03-31", "2001-05-01"),
            ("2001-02-28", "2001-03-28"),
        ],
    )
    def test_months_go_on_to_the_next(self, start: str, end: str) -> None:
        """Where the clause says so, and the month has no such day."""
        assert ran(ij.parts.Delay(1, "month", month_end="next"), start) == end

    @pytest.mark.parametrize(
        ("count", "start", "end"),
        [
            (1, "2016-10-27", "2017-10-27"),
            (1, "2004-02-29", "2005-02-28"),
            (4, "2004-02-29", "2008-02-29"),
            (1, "2003-02-28", "2004-02-28"),
            (10, "1951-01-12", "1961-01-12"),
        ],
    )
    def test_years(self, count: int, start: str, end: str) -> None:
        """With their leap days."""
        assert ran(ij.parts.Delay(count, "year", month_end="clamp"), start) == end


class TestSnaps:
    """Effects that fall on the first of a month."""

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            ("2002-04-11", "2002-07-01"),
            ("2002-05-01", "2002-07-01"),
            ("2002-05-02", "2002-08-01"),
            ("2002-05-03", "2002-08-01"),
            ("2003-01-30", "2003-04-01"),
            ("2003-01-31", "2003-05-01"),
            ("2001-10-02", "2002-01-01"),
            ("2001-10-31", "2002-01-01"),
            ("2001-11-01", "2002-01-01"),
            ("2001-11-02", "2002-02-01"),
        ],
    )
    def test_the_first_of_the_month_after_sixty_days(self, start: str, end: str) -> None:
        """The next first, where the sixtieth day is itself one: 2 May and 60 days are 1 July."""
        assert ran(ij.parts.Delay(60, "day", effective_day="first_of_month_after"), start) == end

    @pytest.mark.parametrize(
        ("start", "end"),
        [("2001-11-30", "2002-03-01"), ("2001-12-01", "2002-04-01"), ("2001-12-02", "2002-04-01")],
    )
    def test_the_first_of_the_month_after_three_months(self, start: str, end: str) -> None:
        """The month end first, then the first."""
        assert ran(ij.parts.Delay(3, "month", effective_day="first_of_month_after", month_end="clamp"), start) == end

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            ("1998-08-31", "1999-02-01"),
            ("1998-09-01", "1999-03-01"),
            ("1998-09-30", "1999-03-01"),
            ("1998-06-15", "1998-12-01"),
            ("1998-07-15", "1999-01-01"),
        ],
    )
    def test_the_first_of_the_sixth_month(self, start: str, end: str) -> None:
        """After the month of deposit, whatever the day in it."""
        assert ran(ij.parts.Delay(6, "month", effective_day="first_of_nth_month"), start) == end


class TestWindowsOfDays:
    """Delays that start on a day that is not known, and the end of the calendar."""

    def test_both_ends_move(self) -> None:
        """Each as a day does."""
        assert after(ij.parts.Delay(1, "month"), window("2001-01")) == window("2001-02-01", "2001-02-28")

    @pytest.mark.parametrize(
        "delay",
        [
            ij.parts.Delay(1, "day"),
            ij.parts.Delay(1, "month"),
            ij.parts.Delay(1, "year"),
            ij.parts.Delay(0, "day", effective_day="first_of_month_after"),
            ij.parts.Delay(1, "month", effective_day="first_of_nth_month"),
        ],
    )
    def test_there_is_nothing_after_the_calendar(self, delay: ij.parts.Delay) -> None:
        """A delay ends never that ends after it, or starts never."""
        assert after(delay, window("9999-12-31")) == NEVER
        assert after(delay, NEVER) == NEVER
        assert after(delay, DayRange(window("2001-01-31").first, NEVER.last)).last == NEVER.last

    def test_the_last_year_is_a_year(self) -> None:
        """As long as the delay ends in it."""
        assert ran(ij.parts.Delay(1, "year"), "9998-12-30") == "9999-12-30"
        assert after(ij.parts.Delay(1, "year"), window("9999-01-01")) == NEVER
        assert ran(ij.parts.Delay(1, "month", effective_day="first_of_nth_month"), "9999-11-30") == "9999-12-01"
        assert after(ij.parts.Delay(60, "day", effective_day="first_of_month_after"), window("9999-12-01")) == NEVER


class TestPassedBy:
    """Whether something has happened on whichever day something else means, that day included."""

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            (window("2001-02-03"), window("2001-02-03"), YES),
            (window("2001-02-03"), window("2001-02-02"), NO),
            (window("2001-02-03", "2001-02-05"), window("2001-02-05", "2001-02-09"), YES),
            (window("2001-02-03", "2001-02-05"), window("2001-02-04", "2001-02-09"), UNKNOWN),
            (window("2001-02-05", "2001-02-09"), window("2001-02-03", "2001-02-05"), UNKNOWN),
            (window("2001-02-06", "2001-02-09"), window("2001-02-03", "2001-02-05"), NO),
        ],
    )
    def test_window_and_window(self, one: DayRange, other: DayRange, expected: ij.Ternary) -> None:
        """The last day of the one against the first of the other, and the first against the last."""
        assert one.passed_by(other) is expected
