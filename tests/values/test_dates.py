"""PartialDate: a day, month, year, decade or century, kept as written."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.values.written import PROPERTY, Written, written

from intljustice.errors import InvalidValue, Problem
from intljustice.values.dates import PartialDate, Precision

FORMS = "write 2022, 2022-03 or 2022-03-01, with ~ for about and ? for unsure"


class TestReading:
    """What a text may be and which days it means."""

    @pytest.mark.parametrize(
        ("text", "precision", "earliest", "latest"),
        [
            pytest.param("2025-02-06", Precision.DAY, (2025, 2, 6), (2025, 2, 6), id="day"),
            pytest.param("2025-02-06~", Precision.DAY, (2025, 2, 3), (2025, 2, 9), id="about a day"),
            pytest.param("2025-03-02?", Precision.DAY, (2025, 2, 27), (2025, 3, 5), id="unsure day over a month"),
            pytest.param("2024-03-02?", Precision.DAY, (2024, 2, 28), (2024, 3, 5), id="unsure day over a leap day"),
            pytest.param("2025-02", Precision.MONTH, (2025, 2, 1), (2025, 2, 28), id="month"),
            pytest.param("2024-02", Precision.MONTH, (2024, 2, 1), (2024, 2, 29), id="month of a leap year"),
            pytest.param("1900-02", Precision.MONTH, (1900, 2, 1), (1900, 2, 28), id="1900 was no leap year"),
            pytest.param("2000-02", Precision.MONTH, (2000, 2, 1), (2000, 2, 29), id="2000 was one"),
            pytest.param("2025-12~", Precision.MONTH, (2025, 11, 1), (2026, 1, 31), id="about a month"),
            pytest.param("2025-01%", Precision.MONTH, (2024, 12, 1), (2025, 2, 28), id="about an unsure month"),
            pytest.param("2025", Precision.YEAR, (2025, 1, 1), (2025, 12, 31), id="year"),
            pytest.param("2025?", Precision.YEAR, (2024, 1, 1), (2026, 12, 31), id="unsure year"),
            pytest.param("199X", Precision.DECADE, (1990, 1, 1), (1999, 12, 31), id="decade"),
            pytest.param("199X~", Precision.DECADE, (1980, 1, 1), (2009, 12, 31), id="about a decade"),
            pytest.param("19XX", Precision.CENTURY, (1900, 1, 1), (1999, 12, 31), id="century"),
            pytest.param("19XX?", Precision.CENTURY, (1800, 1, 1), (2099, 12, 31), id="unsure century"),
            pytest.param("0001-01-01", Precision.DAY, (1, 1, 1), (1, 1, 1), id="first day"),
            pytest.param("0001-01-01~", Precision.DAY, (1, 1, 1), (1, 1, 4), id="about the first day"),
            pytest.param("0001-01~", Precision.MONTH, (1, 1, 1), (1, 2, 28), id="about the first month"),
            pytest.param("0001?", Precision.YEAR, (1, 1, 1), (2, 12, 31), id="about the first year"),
            pytest.param("000X", Precision.DECADE, (1, 1, 1), (9, 12, 31), id="first decade"),
            pytest.param("001X~", Precision.DECADE, (1, 1, 1), (29, 12, 31), id="about the second decade"),
            pytest.param("00XX", Precision.CENTURY, (1, 1, 1), (99, 12, 31), id="first century"),
            pytest.param("9999-12-31~", Precision.DAY, (9999, 12, 28), (9999, 12, 31), id="about the last day"),
            pytest.param("9999-12?", Precision.MONTH, (9999, 11, 1), (9999, 12, 31), id="about the last month"),
            pytest.param("9999~", Precision.YEAR, (9998, 1, 1), (9999, 12, 31), id="about the last year"),
            pytest.param("999X%", Precision.DECADE, (9980, 1, 1), (9999, 12, 31), id="about the last decade"),
            pytest.param("99XX~", Precision.CENTURY, (9800, 1, 1), (9999, 12, 31), id="about the last century"),
        ],
    )
    def test_days_meant(
        self, text: str, precision: Precision, earliest: tuple[int, int, int], latest: tuple[int, int, int]
    ) -> None:
        """A text has a unit, and a first and last day it may mean."""
        made = PartialDate(text)
        assert made.precision is precision
        assert (made.earliest, made.latest) == (date(*earliest), date(*latest))

    @PROPERTY
    @given(written())
    def test_any(self, that: Written) -> None:
        """Every text of the grammar means the days that the calendar counts off, and is kept as written."""
        made = PartialDate(that.text)
        assert (made.earliest, made.latest) == (that.first, that.last)
        assert str(made) == that.text

    @PROPERTY
    @given(written())
    def test_parse_undoes_str(self, that: Written) -> None:
        """`parse` and `str` undo each other."""
        made = PartialDate.parse(that.text)
        assert PartialDate.parse(str(made)) == made
        assert PartialDate(str(made)).earliest == made.earliest
        assert str(PartialDate.parse(str(made))) == that.text

    @PROPERTY
    @given(written(), st.sampled_from("~?%"))
    def test_qualifier_widens(self, that: Written, qualifier: str) -> None:
        """A qualified date means all the days of the plain one and never fewer."""
        plain = PartialDate(that.text.rstrip("~?%"))
        wide = PartialDate(plain.text + qualifier)
        assert wide.earliest <= plain.earliest <= plain.latest <= wide.latest
        assert wide.precision is plain.precision

    @pytest.mark.parametrize(
        ("text", "approximate", "uncertain", "is_day"),
        [
            pytest.param("2025-02-06", False, False, True, id="day"),
            pytest.param("2025-02-06~", True, False, False, id="about"),
            pytest.param("2025-02-06?", False, True, False, id="unsure"),
            pytest.param("2025-02-06%", True, True, False, id="both"),
            pytest.param("2025-02", False, False, False, id="month"),
            pytest.param("2025~", True, False, False, id="about a year"),
            pytest.param("202X?", False, True, False, id="unsure decade"),
            pytest.param("20XX%", True, True, False, id="both of a century"),
        ],
    )
    def test_qualifiers(self, text: str, *, approximate: bool, uncertain: bool, is_day: bool) -> None:
        """The qualifier says whether the date is approximate, unsure or both; only a plain day is one day."""
        made = PartialDate(text)
        assert (made.approximate, made.uncertain, made.is_day) == (approximate, uncertain, is_day)


class TestRefusals:
    """What is no date."""

    @pytest.mark.parametrize(
        ("text", "message", "hint"),
        [
            pytest.param("", '"" is not a date', FORMS, id="empty"),
            pytest.param("yesterday", '"yesterday" is not a date', FORMS, id="a word"),
            pytest.param("20250206", '"20250206" is not a date', "write 2025-02-06", id="without hyphens"),
            pytest.param("2025020", '"2025020" is not a date', FORMS, id="seven digits"),
            pytest.param("202502061", '"202502061" is not a date', FORMS, id="nine digits"),
            pytest.param("2025-2-6", '"2025-2-6" is not a date', "write 2025-02-06", id="one digit for a month"),
            pytest.param("2025-02-6", '"2025-02-6" is not a date', "write 2025-02-06", id="one digit for a day"),
            pytest.param("25-02-06", '"25-02-06" is not a date', FORMS, id="two digits for a year"),
            pytest.param("02025", '"02025" is not a date', FORMS, id="five digits for a year"),
            pytest.param("2025/02/06", '"2025/02/06" is not a date', "write 2025-02-06", id="slashes"),
            pytest.param("-0044", '"-0044" is not a date', FORMS, id="before the common era"),
            pytest.param("2025-02-06T00:00", '"2025-02-06T00:00" is not a date', FORMS, id="with an hour"),
            pytest.param("2025-02-06/2025-02-07", '"2025-02-06/2025-02-07" is not a date', FORMS, id="two days"),
            pytest.param(" 2025", '" 2025" is not a date', FORMS, id="a blank before"),
            pytest.param("2025\n", '"2025\n" is not a date', FORMS, id="a line end after"),
            pytest.param("~2025", '"~2025" is not a date', FORMS, id="qualifier in front"),
            pytest.param("2025~?", '"2025~?" is not a date', FORMS, id="two qualifiers"),
            pytest.param("2XXX", '"2XXX" is not a date', FORMS, id="a millennium"),
            pytest.param("20X5", '"20X5" is not a date', FORMS, id="a hole in a year"),
            pytest.param("202x", '"202x" is not a date', FORMS, id="a small x"),
            pytest.param("2025-XX", '"2025-XX" is not a date', FORMS, id="an unknown month"),
            pytest.param("202X-01", '"202X-01" is not a date', FORMS, id="a month of a decade"),
            pytest.param("202\u0665", '"202\u0665" is not a date', FORMS, id="an Arabic digit in a year"),
            pytest.param("202\u0665-02-06", '"202\u0665-02-06" is not a date', FORMS, id="an Arabic digit in a day"),
            pytest.param("2025-02-0X", '"2025-02-0X" is not a date', FORMS, id="a hole in a day"),
            pytest.param("2025- 2- 6", '"2025- 2- 6" is not a date', FORMS, id="blanks in a day"),
            pytest.param("+025-02-06", '"+025-02-06" is not a date', FORMS, id="a sign"),
            pytest.param("2025-W06-4", '"2025-W06-4" is not a date', FORMS, id="a week"),
            pytest.param("2025-02_06", '"2025-02_06" is not a date', FORMS, id="an underscore"),
            pytest.param("x" * 41, f'"{"x" * 40}" is not a date', FORMS, id="a long text is cut"),
            pytest.param("0000", '"0000" lies before the year 0001', FORMS, id="year nought"),
            pytest.param("0000-01-01~", '"0000-01-01~" lies before the year 0001', FORMS, id="a day of year nought"),
            pytest.param("2025-00", '"2025-00" has no such month', FORMS, id="month nought"),
            pytest.param("2025-13", '"2025-13" has no such month', FORMS, id="month thirteen"),
            pytest.param("2025-13-01?", '"2025-13-01?" has no such month', FORMS, id="a day of month thirteen"),
            pytest.param(
                "2025-02-29",
                '"2025-02-29" is no day of the calendar: 2025-02 has 28 days',
                "write a day from 01 to 28",
                id="no leap year",
            ),
            pytest.param(
                "2024-02-30",
                '"2024-02-30" is no day of the calendar: 2024-02 has 29 days',
                "write a day from 01 to 29",
                id="beyond a leap day",
            ),
            pytest.param(
                "2025-04-00",
                '"2025-04-00" is no day of the calendar: 2025-04 has 30 days',
                "write a day from 01 to 30",
                id="day nought",
            ),
        ],
    )
    def test_text(self, text: str, message: str, hint: str) -> None:
        """A text outside the grammar or the calendar is refused with a way to mend it."""
        with pytest.raises(InvalidValue) as caught:
            PartialDate(text)
        (problem,) = caught.value.problems
        assert (problem.code, problem.message, problem.hint, problem.pointer) == ("DATE_FORM", message, hint, "")

    def test_hint_is_a_date(self) -> None:
        """Doing what the mend of a date without hyphens says gives the date."""
        assert PartialDate("2025-02-06").earliest == date(2025, 2, 6)

    @pytest.mark.parametrize("make", [PartialDate, PartialDate.of], ids=["constructor", "of"])
    @pytest.mark.parametrize(
        ("value", "message", "hint", "wording"),
        [
            pytest.param(
                datetime(2025, 2, 6, 12, 30, tzinfo=UTC),
                "2025-02-06 12:30:00+00:00 is a moment, not a day",
                "write 2025-02-06",
                "datetime.datetime(2025, 2, 6, 12, 30, tzinfo=datetime.timezone.u…)",
                id="a moment",
            ),
            pytest.param(2025, "a date is a text, not int", FORMS, "2025", id="a number"),
            pytest.param(None, "a date is a text, not NoneType", FORMS, "None", id="none"),
            pytest.param(b"2025", "a date is a text, not bytes", FORMS, "b'2025'", id="bytes"),
        ],
    )
    def test_no_text(
        self, make: Callable[[Any], PartialDate], value: object, message: str, hint: str, wording: str
    ) -> None:
        """A moment is no day, and a number no date."""
        with pytest.raises(InvalidValue) as caught:
            make(value)
        (problem,) = caught.value.problems
        assert (problem.code, problem.message, problem.hint) == ("DATE_FORM", message, hint)
        assert problem.value is not None
        assert problem.value[:40] == wording[:40]

    def test_midnight(self) -> None:
        """A `datetime` at midnight is refused like any other."""
        with pytest.raises(InvalidValue) as caught:
            PartialDate.of(datetime(2025, 2, 6))  # noqa: DTZ001 - also without a zone it is no day
        assert caught.value.problems[0].hint == "write 2025-02-06"

    def test_problem(self) -> None:
        """The refusal is one problem with all its parts."""
        with pytest.raises(InvalidValue) as caught:
            PartialDate("2025-13")
        assert caught.value.problems == (
            Problem(code="DATE_FORM", message='"2025-13" has no such month', hint=FORMS, value='"2025-13"'),
        )


class TestOf:
    """The date of a text, a day or a PartialDate."""

    def test_forms(self) -> None:
        """A text, a `date` and the value itself come to the same."""
        value = PartialDate("2025-02-06")
        assert PartialDate.of("2025-02-06") == value
        assert PartialDate.of(date(2025, 2, 6)) == value
        assert PartialDate.of(value) is value

    @PROPERTY
    @given(st.dates())
    def test_any_day(self, day: date) -> None:
        """Every day of the calendar becomes that one certain day."""
        made = PartialDate.of(day)
        assert (made.earliest, made.latest, made.is_day, made.precision) == (day, day, True, Precision.DAY)


class TestPrecision:
    """The unit a date is written in."""

    def test_terms(self) -> None:
        """There are five units, spelled so, from the longest to the shortest."""
        assert [unit.value for unit in Precision] == ["century", "decade", "year", "month", "day"]
