"""Dates as tables and documents write them, read only in the order one asks for."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intljustice.errors import InvalidValue, Problem
from intljustice.values.dates import PartialDate
from intljustice.values.written_dates import Order, parse_date

PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)

MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]


class TestRead:
    """What is read, and in which order."""

    @pytest.mark.parametrize(
        ("text", "order", "expected"),
        [
            pytest.param("6.2.2025", "dmy", "2025-02-06", id="points"),
            pytest.param("06/02/2025", "dmy", "2025-02-06", id="slashes, the day first"),
            pytest.param("06/02/2025", "mdy", "2025-06-02", id="slashes, the month first"),
            pytest.param("2025/06/02", "ymd", "2025-06-02", id="slashes, the year first"),
            pytest.param("2025. 6. 2.", "ymd", "2025-06-02", id="points and blanks"),
            pytest.param("6-2-2025", "dmy", "2025-02-06", id="hyphens"),
            pytest.param("6 2 2025", "dmy", "2025-02-06", id="blanks"),
            pytest.param("31.12.2025", "dmy", "2025-12-31", id="the last day of a year"),
            pytest.param("12/31/2025", "mdy", "2025-12-31", id="the same, the month first"),
            pytest.param("2.2025", "dmy", "2025-02", id="month and year"),
            pytest.param("2/2025", "mdy", "2025-02", id="month and year, the month first"),
            pytest.param("2025/2", "ymd", "2025-02", id="year and month"),
            pytest.param("2025", "dmy", "2025", id="the year alone"),
            pytest.param("6 February 2025", "dmy", "2025-02-06", id="a month's name between"),
            pytest.param("February 6, 2025", "dmy", "2025-02-06", id="a month's name first"),
            pytest.param("February 6, 2025", "mdy", "2025-02-06", id="the same in its own order"),
            pytest.param("6 February 2025", "mdy", "2025-02-06", id="between, the month first"),
            pytest.param("2025 February 6", "ymd", "2025-02-06", id="a month's name between, the year first"),
            pytest.param("2025 6 Feb", "ymd", "2025-02-06", id="a month's name last"),
            pytest.param("6-Feb-2025", "dmy", "2025-02-06", id="three letters"),
            pytest.param("Feb. 6, 2025", "dmy", "2025-02-06", id="three letters and a point"),
            pytest.param("6 FEB 2025", "dmy", "2025-02-06", id="capitals"),
            pytest.param("february 2025", "mdy", "2025-02", id="month's name and year"),
            pytest.param("2025 Feb", "dmy", "2025-02", id="year and month's name"),
            pytest.param("about 2025", "dmy", "2025~", id="about"),
            pytest.param("circa 2025", "dmy", "2025~", id="circa"),
            pytest.param("c. 2025", "dmy", "2025~", id="c."),
            pytest.param("ca. 2025", "dmy", "2025~", id="ca."),
            pytest.param("ca 2025", "dmy", "2025~", id="ca"),
            pytest.param("About 6.2.2025", "dmy", "2025-02-06~", id="about a day"),
            pytest.param("CIRCA February 2025", "dmy", "2025-02~", id="circa a month"),
            pytest.param("about 2025-02-06", "ymd", "2025-02-06~", id="about a day in ISO form"),
            pytest.param("2025-02-06", "dmy", "2025-02-06", id="ISO, whatever the order"),
            pytest.param("2025-02", "mdy", "2025-02", id="an ISO month"),
            pytest.param("202X", "dmy", "202X", id="a decade"),
            pytest.param("2025?", "dmy", "2025?", id="an unsure year"),
            pytest.param("  6.2.2025\n", "dmy", "2025-02-06", id="blanks around"),
            pytest.param("29.2.2024", "dmy", "2024-02-29", id="a leap day"),
        ],
    )
    def test_worked(self, text: str, order: Order, expected: str) -> None:
        """A date in another writing becomes the partial date it stands for."""
        assert parse_date(text, order=order) == PartialDate(expected)

    @pytest.mark.parametrize("place", range(12), ids=MONTHS)
    def test_months(self, place: int) -> None:
        """Each month is known by its English name and its first three letters."""
        expected = PartialDate(f"2025-{place + 1:02}-06")
        for name in (MONTHS[place], MONTHS[place][:3], MONTHS[place].upper(), MONTHS[place][:3] + "."):
            assert parse_date(f"6 {name} 2025", order="dmy") == expected

    @PROPERTY
    @given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from([".", "/", "-", " ", ". ", ", "]))
    def test_any_day(self, day: date, between: str) -> None:
        """Any day is read back in each order, in numbers and with the month's name."""
        parts = {"d": str(day.day), "m": str(day.month), "y": str(day.year)}
        orders: tuple[Order, ...] = ("dmy", "mdy", "ymd")
        for order in orders:
            written = between.join(parts[letter] for letter in order)
            named = between.join((parts | {"m": MONTHS[day.month - 1]})[letter] for letter in order)
            assert parse_date(written, order=order) == PartialDate.of(day)
            assert parse_date(named, order=order) == PartialDate.of(day)
            assert parse_date(f"about {written}", order=order) == PartialDate(f"{day.isoformat()}~")


class TestOpenEnd:
    """Texts that stand for no end."""

    @pytest.mark.parametrize(
        ("text", "open_end", "expected"),
        [
            pytest.param("9.9.9999", ("9.9.9999",), None, id="the one"),
            pytest.param("", ["9.9.9999", ""], None, id="the second, which is empty"),
            pytest.param("-", {"-"}, None, id="in a set"),
            pytest.param("9.9.9999", (), "9999-09-09", id="not asked for"),
            pytest.param("9.9.9998", ("9.9.9999",), "9998-09-09", id="a year off"),
            pytest.param("2025", ("2025",), None, id="also where it is a date"),
        ],
    )
    def test_worked(self, text: str, open_end: Any, expected: str | None) -> None:
        """Only the very texts that are named mean that there is no end."""
        assert parse_date(text, order="dmy", open_end=open_end) == (None if expected is None else PartialDate(expected))

    def test_one_text(self) -> None:
        """A single text is refused, because a part of it would mean no end as well."""
        with pytest.raises(InvalidValue) as caught:
            parse_date("", order="dmy", open_end="9.9.9999")
        assert caught.value.problems == (
            Problem(
                code="NOT_A_LIST",
                message='"9.9.9999" is one text where a list is wanted',
                hint='write ["9.9.9999"]',
                value='"9.9.9999"',
            ),
        )


class TestRefused:
    """What is guessed at nowhere."""

    @pytest.mark.parametrize(
        ("text", "order"),
        [
            pytest.param("", "dmy", id="empty"),
            pytest.param("  ", "dmy", id="blanks"),
            pytest.param("yesterday", "dmy", id="a word"),
            pytest.param("February", "dmy", id="a month alone"),
            pytest.param("6.2.25", "dmy", id="a year of two digits"),
            pytest.param("6.2.925", "dmy", id="a year of three digits"),
            pytest.param("6.2.20250", "dmy", id="a year of five digits"),
            pytest.param("6.2", "dmy", id="no year"),
            pytest.param("6 February", "dmy", id="no year beside a month"),
            pytest.param("2025.2.6", "dmy", id="the year first where it is last"),
            pytest.param("6.2.2025", "ymd", id="the year last where it is first"),
            pytest.param("1.6.2.2025", "dmy", id="four numbers"),
            pytest.param("2025/2/6/1", "ymd", id="four numbers, the year first"),
            pytest.param("6 February 2025 1", "dmy", id="three numbers beside a month"),
            pytest.param("2025 February 6 1", "ymd", id="the same, the year first"),
            pytest.param("6.0.2025", "dmy", id="month nought"),
            pytest.param("6 Febr 2025", "dmy", id="four letters of a month"),
            pytest.param("6 Fe 2025", "dmy", id="two letters of a month"),
            pytest.param("6 f\u00e9vrier 2025", "dmy", id="a French month"),
            pytest.param("6 Feb Mar 2025", "dmy", id="two months"),
            pytest.param("Thursday 6 February 2025", "dmy", id="a day of the week"),
            pytest.param("6th February 2025", "dmy", id="an ordinal"),
            pytest.param("6.2.2025 14:00", "dmy", id="an hour"),
            pytest.param("6.2.2025?", "dmy", id="a qualifier on another writing"),
            pytest.param("20250206", "dmy", id="eight digits"),
            pytest.param("about", "dmy", id="about nothing"),
            pytest.param("about2025", "dmy", id="no blank behind about"),
            pytest.param("about about 2025", "dmy", id="about twice"),
            pytest.param("around 2025", "dmy", id="another word for about"),
            pytest.param(".6.2.2025", "dmy", id="a point first"),
        ],
    )
    def test_form(self, text: str, order: Order) -> None:
        """Anything else is refused with the order it was read in."""
        with pytest.raises(InvalidValue) as caught:
            parse_date(text, order=order)
        (problem,) = caught.value.problems
        assert (problem.code, problem.hint) == ("DATE_FORM", "write it as 2025-02-06")
        assert problem.message == f'"{text}" is not a date in the order {order}'

    @pytest.mark.parametrize(
        ("text", "order", "message"),
        [
            pytest.param("6.13.2025", "dmy", '"2025-13-06" has no such month', id="month thirteen"),
            pytest.param("13/6/2025", "mdy", '"2025-13-06" has no such month', id="the day first, read as a month"),
            pytest.param(
                "29.2.2025", "dmy", '"2025-02-29" is no day of the calendar: 2025-02 has 28 days', id="no leap year"
            ),
            pytest.param("1.1.0000", "dmy", '"0000-01-01" lies before the year 0001', id="year nought"),
            pytest.param("006.2.2025", "dmy", '"2025-02-006" is not a date', id="three digits for a day"),
            pytest.param("6.00.2025", "dmy", '"2025-00-06" has no such month', id="two noughts for a month"),
        ],
    )
    def test_calendar(self, text: str, order: Order, message: str) -> None:
        """A day that the calendar does not have is refused in the words of a date."""
        with pytest.raises(InvalidValue) as caught:
            parse_date(text, order=order)
        (problem,) = caught.value.problems
        assert (problem.code, problem.message) == ("DATE_FORM", message)

    def test_long(self) -> None:
        """Of a long text the first forty characters are shown, whichever way it is no date."""
        for text in ("!" * 41, "x" * 41):
            with pytest.raises(InvalidValue) as caught:
                parse_date(text, order="dmy")
            assert caught.value.problems[0].message == f'"{text[:40]}" is not a date in the order dmy'
