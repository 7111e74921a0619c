"""PartialDate and Moment: days as far as they are known, how they compare, and how other writings of them are read."""

import operator
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.refusals import faults_of, problem_of

import intljustice as ij
from intljustice import Moment, PartialDate, Ternary, parse_date
from intljustice.terms import Precision
from intljustice.values.written_dates import Order

PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)
YES, NO, UNKNOWN = Ternary.YES, Ternary.NO, Ternary.UNKNOWN
DAY, MONTH, YEAR, DECADE, CENTURY = Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.DECADE, Precision.CENTURY
FORMS = "write 2022, 2022-03 or 2022-03-01, with ~ for about and ? for unsure"
MOMENT_FORMS = "write 2027-04-07T00:01-04:00 or 2027-04-07T04:01Z"
NO_DAY = "is no day of the calendar: {} has {} days"
NOON = datetime(2025, 2, 6, 12, 30, tzinfo=UTC)
MIDNIGHT = datetime(2025, 2, 6)  # noqa: DTZ001 - also without a zone it is no day
COMPARISONS = ("before", "after", "on_or_before", "on_or_after", "same_day")
MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]


class Written(NamedTuple):
    """A text with the first and last day it may mean, worked out beside the library."""

    text: str
    first: date
    last: date

    def days(self) -> Iterable[date]:
        """Every day it may mean."""
        return (self.first + timedelta(days=step) for step in range((self.last - self.first).days + 1))


def years(low: int, high: int) -> tuple[date, date]:
    """From the first day of one year to the last of another, within the calendar."""
    return date(max(low, 1), 1, 1), date(min(high, 9999), 12, 31)


def months(low: int, high: int) -> tuple[date, date]:
    """From the first day of one month to the last of another, months counted from year 0, within the calendar."""
    low, after = max(low, 12), high + 1
    first = date(low // 12, low % 12 + 1, 1)
    return first, date.max if after >= 120_000 else date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def days(low: int, high: int) -> tuple[date, date]:
    """From one day to another, days counted as the calendar does, within the calendar."""
    return date.fromordinal(max(low, 1)), date.fromordinal(min(high, date.max.toordinal()))


@st.composite
def written(draw: st.DrawFn, around: int | None = None) -> Written:
    """Partial dates of every unit and qualifier; `around` keeps them short and near one year."""
    low, high = (1, 9999) if around is None else (around - 1, around + 1)
    year = draw(st.integers(low, high))
    month = draw(st.integers(1, 12))
    units = ["day", "month"] if around is not None else ["day", "month", "year", "decade", "century"]
    unit = draw(st.sampled_from(units))
    qualifier = draw(st.sampled_from(["", "~", "?", "%"]))
    wide = 1 if qualifier else 0
    if unit == "day":
        last = months(12 * year + month - 1, 12 * year + month - 1)[1].day
        day = draw(st.integers(1, last))
        number = date(year, month, day).toordinal()
        text, span = f"{year:04}-{month:02}-{day:02}", days(number - 3 * wide, number + 3 * wide)
    elif unit == "month":
        number = 12 * year + month - 1
        text, span = f"{year:04}-{month:02}", months(number - wide, number + wide)
    elif unit == "year":
        text, span = f"{year:04}", years(year - wide, year + wide)
    elif unit == "decade":
        start = year // 10 * 10
        text, span = f"{year // 10:03}X", years(start - 10 * wide, start + 9 + 10 * wide)
    else:
        start = year // 100 * 100
        text, span = f"{year // 100:02}XX", years(start - 100 * wide, start + 99 + 100 * wide)
    return Written(text + qualifier, *span)


@st.composite
def moments(draw: st.DrawFn) -> tuple[str, datetime]:
    """The text of a moment, and the same as a `datetime` made from its parts."""
    naive = draw(st.datetimes())
    minutes = draw(st.one_of(st.integers(-14 * 60, 14 * 60), st.none()))
    decimals = draw(st.integers(0, 6))
    form = draw(st.sampled_from(["minutes", "seconds", "fraction"]))
    text = f"{naive.year:04}-{naive.month:02}-{naive.day:02}T{naive.hour:02}:{naive.minute:02}"
    naive = naive.replace(microsecond=naive.microsecond // 10 ** (6 - decimals) * 10 ** (6 - decimals))
    if form == "minutes":
        naive = naive.replace(second=0, microsecond=0)
    elif form == "seconds" or decimals == 0:
        naive = naive.replace(microsecond=0)
        text += f":{naive.second:02}"
    else:
        text += f":{naive.second:02}.{f'{naive.microsecond:06}'[:decimals]}"
    if minutes is None:
        return text + "Z", naive.replace(tzinfo=UTC)
    sign = "-" if minutes < 0 else "+"
    text += f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    return text, naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))


def answer(outcomes: Iterable[bool]) -> Ternary:
    """Yes where it is so for every day meant, no where it is so for none."""
    found = set(outcomes)
    if found == {True}:
        return YES
    return NO if found == {False} else UNKNOWN


class TestDate:
    """What a text may be and which days it means."""

    @pytest.mark.parametrize(
        ("text", "precision", "earliest", "latest"),
        [
            pytest.param("2025-02-06", DAY, (2025, 2, 6), (2025, 2, 6), id="day"),
            pytest.param("2025-02-06~", DAY, (2025, 2, 3), (2025, 2, 9), id="about a day"),
            pytest.param("2025-03-02?", DAY, (2025, 2, 27), (2025, 3, 5), id="unsure day over a month"),
            pytest.param("2024-03-02?", DAY, (2024, 2, 28), (2024, 3, 5), id="unsure day over a leap day"),
            pytest.param("2025-02", MONTH, (2025, 2, 1), (2025, 2, 28), id="month"),
            pytest.param("2024-02", MONTH, (2024, 2, 1), (2024, 2, 29), id="month of a leap year"),
            pytest.param("1900-02", MONTH, (1900, 2, 1), (1900, 2, 28), id="1900 was no leap year"),
            pytest.param("2000-02", MONTH, (2000, 2, 1), (2000, 2, 29), id="2000 was one"),
            pytest.param("2025-12~", MONTH, (2025, 11, 1), (2026, 1, 31), id="about a month"),
            pytest.param("2025-01%", MONTH, (2024, 12, 1), (2025, 2, 28), id="about an unsure month"),
            pytest.param("2025", YEAR, (2025, 1, 1), (2025, 12, 31), id="year"),
            pytest.param("2025?", YEAR, (2024, 1, 1), (2026, 12, 31), id="unsure year"),
            pytest.param("199X", DECADE, (1990, 1, 1), (1999, 12, 31), id="decade"),
            pytest.param("199X~", DECADE, (1980, 1, 1), (2009, 12, 31), id="about a decade"),
            pytest.param("19XX", CENTURY, (1900, 1, 1), (1999, 12, 31), id="century"),
            pytest.param("19XX?", CENTURY, (1800, 1, 1), (2099, 12, 31), id="unsure century"),
            pytest.param("0001-01-01", DAY, (1, 1, 1), (1, 1, 1), id="first day"),
            pytest.param("0001-01-01~", DAY, (1, 1, 1), (1, 1, 4), id="about the first day"),
            pytest.param("0001-01~", MONTH, (1, 1, 1), (1, 2, 28), id="about the first month"),
            pytest.param("0001?", YEAR, (1, 1, 1), (2, 12, 31), id="about the first year"),
            pytest.param("000X", DECADE, (1, 1, 1), (9, 12, 31), id="first decade"),
            pytest.param("001X~", DECADE, (1, 1, 1), (29, 12, 31), id="about the second decade"),
            pytest.param("00XX", CENTURY, (1, 1, 1), (99, 12, 31), id="first century"),
            pytest.param("9999-12-31~", DAY, (9999, 12, 28), (9999, 12, 31), id="about the last day"),
            pytest.param("9999-12?", MONTH, (9999, 11, 1), (9999, 12, 31), id="about the last month"),
            pytest.param("9999~", YEAR, (9998, 1, 1), (9999, 12, 31), id="about the last year"),
            pytest.param("999X%", DECADE, (9980, 1, 1), (9999, 12, 31), id="about the last decade"),
            pytest.param("99XX~", CENTURY, (9800, 1, 1), (9999, 12, 31), id="about the last century"),
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
        assert PartialDate.parse(str(made)) == made

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

    @PROPERTY
    @given(st.dates())
    def test_any_day(self, day: date) -> None:
        """Every day of the calendar, as a `date` or its text, becomes that one certain day; a PartialDate is kept."""
        made = PartialDate.of(day)
        assert (made.earliest, made.latest, made.is_day, made.precision) == (day, day, True, Precision.DAY)
        assert PartialDate.of(day.isoformat()) == made
        assert PartialDate.of(made) is made


class TestNoDate:
    """What is no date."""

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("", id="empty"),
            pytest.param("yesterday", id="a word"),
            pytest.param("2025020", id="seven digits"),
            pytest.param("202502061", id="nine digits"),
            pytest.param("25-02-06", id="two digits for a year"),
            pytest.param("02025", id="five digits for a year"),
            pytest.param("-0044", id="before the common era"),
            pytest.param("2025-02-06T00:00", id="with an hour"),
            pytest.param("2025-02-06/2025-02-07", id="two days"),
            pytest.param(" 2025", id="a blank before"),
            pytest.param("2025\n", id="a line end after"),
            pytest.param("~2025", id="qualifier in front"),
            pytest.param("2025~?", id="two qualifiers"),
            pytest.param("2XXX", id="a millennium"),
            pytest.param("20X5", id="a hole in a year"),
            pytest.param("202x", id="a small x"),
            pytest.param("2025-XX", id="an unknown month"),
            pytest.param("202X-01", id="a month of a decade"),
            pytest.param("202\u0665", id="an Arabic digit in a year"),
            pytest.param("202\u0665-02-06", id="an Arabic digit in a day"),
            pytest.param("2025-02-0X", id="a hole in a day"),
            pytest.param("2025- 2- 6", id="blanks in a day"),
            pytest.param("+025-02-06", id="a sign"),
            pytest.param("2025-W06-4", id="a week"),
            pytest.param("2025-02_06", id="an underscore"),
            pytest.param("20250230", id="no day of the calendar"),
            pytest.param("17/13/2019", id="no month either way"),
            pytest.param("29/02/2019", id="no leap year"),
            pytest.param("6 Fev 2025", id="no English month"),
            pytest.param("6 Feb 25", id="two digits for a year behind a month"),
            pytest.param("32 Feb 2025", id="no day of a month"),
            pytest.param("February 2025", id="no day"),
        ],
    )
    def test_form(self, text: str) -> None:
        """A text outside the grammar is refused with examples of what to write; nothing is guessed."""
        expected = ij.Problem(code="DATE_FORM", message=f'"{text}" is not a date', hint=FORMS, value=f'"{text}"')
        assert problem_of(PartialDate, text) == expected

    def test_two_days(self) -> None:
        """A text that may mean two days names both, and how to say which."""
        problem = problem_of(PartialDate, "6.2.2005")
        assert (problem.code, problem.message) == ("DATE_FORM", '"6.2.2005" is not a date')
        assert problem.hint == "write 2005-02-06 or 2005-06-02, or read it with parse_date and its order"

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            pytest.param("2025-2-6", "2025-02-06", id="a digit for a month"),
            pytest.param("2025-02-6", "2025-02-06", id="a digit for a day"),
            pytest.param("20250206", "2025-02-06", id="without marks"),
            pytest.param("2025/2/6", "2025-02-06", id="the year first"),
            pytest.param("2025.02.06", "2025-02-06", id="the year first, with points"),
            pytest.param("17/03/2019", "2019-03-17", id="the day first"),
            pytest.param("03/17/2019", "2019-03-17", id="the month first"),
            pytest.param("17.3.2019", "2019-03-17", id="points"),
            pytest.param("3/3/2019", "2019-03-03", id="the same either way"),
            pytest.param("6 Feb 2025", "2025-02-06", id="a name in the middle"),
            pytest.param("6. February 2025", "2025-02-06", id="a day with a point"),
            pytest.param("Feb. 6, 2025", "2025-02-06", id="a name first"),
            pytest.param(" may 1 2025 ", "2025-05-01", id="blanks, small letters"),
        ],
    )
    def test_other_writing(self, text: str, day: str) -> None:
        """A day in another writing that can be read in one way only is named."""
        problem = problem_of(PartialDate, text)
        assert (problem.code, problem.message, problem.hint) == ("DATE_FORM", f'"{text}" is not a date', f"write {day}")

    @pytest.mark.parametrize(
        ("text", "words", "hint"),
        [
            pytest.param("0000", "lies before the year 0001", FORMS, id="year nought"),
            pytest.param("0000-01-01~", "lies before the year 0001", FORMS, id="a day of year nought"),
            pytest.param("2025-00", "has no such month", FORMS, id="month nought"),
            pytest.param("2025-13", "has no such month", FORMS, id="month thirteen"),
            pytest.param("2025-13-01?", "has no such month", FORMS, id="a day of month thirteen"),
            pytest.param("2025-02-29", NO_DAY.format("2025-02", 28), "write a day from 01 to 28", id="no leap year"),
            pytest.param("2024-02-30", NO_DAY.format("2024-02", 29), "write a day from 01 to 29", id="no leap day"),
            pytest.param("2025-04-00", NO_DAY.format("2025-04", 30), "write a day from 01 to 30", id="day nought"),
        ],
    )
    def test_calendar(self, text: str, words: str, hint: str) -> None:
        """What the calendar does not have is refused with its reason."""
        problem = problem_of(PartialDate, text)
        assert (problem.code, problem.message, problem.hint) == ("DATE_FORM", f'"{text}" {words}', hint)

    def test_long(self) -> None:
        """Of a long text the first forty characters are shown."""
        assert problem_of(PartialDate, "x" * 41).message == f'"{"x" * 40}" is not a date'

    @pytest.mark.parametrize("make", [PartialDate, PartialDate.of], ids=["constructor", "of"])
    @pytest.mark.parametrize(
        ("value", "message", "hint"),
        [
            pytest.param(NOON, f"{NOON} is a moment, not a day", "write 2025-02-06", id="a moment"),
            pytest.param(MIDNIGHT, f"{MIDNIGHT} is a moment, not a day", "write 2025-02-06", id="midnight"),
            pytest.param(2025, "a date is a text, not int", FORMS, id="a number"),
            pytest.param(None, "a date is a text, not NoneType", FORMS, id="None"),
            pytest.param(b"2025", "a date is a text, not bytes", FORMS, id="bytes"),
        ],
    )
    def test_no_text(self, make: Callable[..., object], value: object, message: str, hint: str) -> None:
        """A moment is no day, also without a zone and at midnight, and a number no date."""
        problem = problem_of(make, value)
        assert (problem.code, problem.message, problem.hint) == ("DATE_FORM", message, hint)
        assert str(problem.value)[:40] == repr(value)[:40]


class TestComparisons:
    """Comparisons answer yes or no only where that is so for every day meant."""

    @pytest.mark.parametrize(
        ("left", "right", "answers"),
        [
            pytest.param("2025-02-05", "2025-02-06", "yes no yes no no", id="the day before"),
            pytest.param("2025-02-06", "2025-02-06", "no no yes yes yes", id="the same day"),
            pytest.param("2025-02-07", "2025-02-06", "no yes no yes no", id="the day after"),
            pytest.param("2025-01", "2025-02-01", "yes no yes no no", id="a month and the day after it"),
            pytest.param("2025-01", "2025-01-31", "? no yes ? ?", id="a month and its last day"),
            pytest.param("2025-01", "2025-01-01", "no ? ? yes ?", id="a month and its first day"),
            pytest.param("2025-01", "2025-01-15", "? ? ? ? ?", id="a month and a day in it"),
            pytest.param("2025-01", "2024-12-31", "no yes no yes no", id="a month and the day before it"),
            pytest.param("2025-01", "2025-01", "? ? ? ? ?", id="a month and itself"),
            pytest.param("2024", "2025", "yes no yes no no", id="one year and the next"),
            pytest.param("2025-02-06~", "2025-02-10", "yes no yes no no", id="four days after about a day"),
            pytest.param("2025-02-06~", "2025-02-09", "? no yes ? ?", id="three days after it"),
            pytest.param("2025-02-06?", "2025-02-02", "no yes no yes no", id="four days before an unsure day"),
            pytest.param("2025-02-06?", "2025-02-03", "no ? ? yes ?", id="three days before it"),
            pytest.param("2025-02-06~", "2025-02-06~", "? ? ? ? ?", id="about a day and itself"),
        ],
    )
    def test_table(self, left: str, right: str, answers: str) -> None:
        """Worked cases, each one day from the next: before, after, on or before, on or after, the same day."""
        found = [getattr(PartialDate(left), name)(right) for name in COMPARISONS]
        assert found == [{"yes": YES, "no": NO, "?": UNKNOWN}[answer] for answer in answers.split()]

    @PROPERTY
    @given(written(around=2024), written(around=2024))
    def test_every_day(self, left: Written, right: Written) -> None:
        """Each comparison is what comparing every day of the one with every day of the other comes to."""
        this, that = PartialDate(left.text), PartialDate(right.text)
        pairs = [(day, meant) for day in left.days() for meant in right.days()]
        assert this.before(that) is answer(day < meant for day, meant in pairs)
        assert this.after(that) is answer(day > meant for day, meant in pairs)
        assert this.on_or_before(that) is answer(day <= meant for day, meant in pairs)
        assert this.on_or_after(that) is answer(day >= meant for day, meant in pairs)
        assert this.same_day(that) is answer(day == meant for day, meant in pairs)

    @PROPERTY
    @given(written(), written())
    def test_whole_calendar(self, left: Written, right: Written) -> None:
        """Over long units it is enough to compare with the ends, and the answers still agree."""
        this, that = PartialDate(left.text), PartialDate(right.text)
        ends = [(day, meant) for day in (left.first, left.last) for meant in (right.first, right.last)]
        assert this.before(that) is answer(day < meant for day, meant in ends)
        assert this.after(that) is answer(day > meant for day, meant in ends)
        assert this.on_or_before(that) is answer(day <= meant for day, meant in ends)
        assert this.on_or_after(that) is answer(day >= meant for day, meant in ends)

    @PROPERTY
    @given(written(around=2024), st.dates(date(2022, 12, 1), date(2026, 1, 31)))
    def test_forms_of_a_day(self, that: Written, day: date) -> None:
        """A text, a `date` and a PartialDate are compared alike."""
        this = PartialDate(that.text)
        for name in COMPARISONS:
            ask = getattr(this, name)
            assert ask(day) is ask(day.isoformat())
            assert ask(day) is ask(PartialDate(day.isoformat()))

    @pytest.mark.parametrize("name", COMPARISONS)
    @pytest.mark.parametrize("other", [NOON, "soon", 2025, None], ids=["a moment", "no date", "a number", "None"])
    def test_refused(self, name: str, other: object) -> None:
        """What is no day cannot be compared with."""
        assert faults_of(getattr(PartialDate("2025"), name), other) == ["DATE_FORM"]

    @pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
    def test_no_order(self, compare: Callable[[Any, Any], bool]) -> None:
        """There is no `<`, as it could not answer unknown."""
        with pytest.raises(TypeError, match=r"ask day\.before\(other\), or sort with key=day\.sort_key$"):
            compare(PartialDate("2024"), PartialDate("2025"))


class TestSortKey:
    """A key for stable listings."""

    IN_ORDER = (
        *("000X", "00XX", "1999-12-31?", "2000-01-01", "2000-01-01~", "2000-01", "2000", "200X", "20XX"),
        *("2000-01-02", "2025-02-06", "2025-02-07~", "2025-02-08"),
    )

    @PROPERTY
    @given(st.permutations([PartialDate(text) for text in IN_ORDER]))
    def test_mixed(self, mixed: list[PartialDate]) -> None:
        """By the first day written, then the shorter, then the text, however mixed they were."""
        assert [str(dated) for dated in sorted(mixed, key=lambda dated: dated.sort_key)] == list(self.IN_ORDER)

    @PROPERTY
    @given(st.lists(written(around=2024), max_size=8))
    def test_never_against_an_answer(self, several: list[Written]) -> None:
        """In a sorted list no certain day stands after one that surely lies before it."""
        listed = sorted((PartialDate(text.rstrip("~?%")) for text, *_ in several), key=lambda dated: dated.sort_key)
        assert all(first.after(second) is not YES for first, second in pairwise(listed))

    @PROPERTY
    @given(written(), written())
    def test_tells_apart(self, left: Written, right: Written) -> None:
        """Two dates have one key only where they are equal."""
        this, that = PartialDate(left.text), PartialDate(right.text)
        assert (this.sort_key == that.sort_key) is (this == that)


class TestMoment:
    """Day, T, hours and minutes, perhaps seconds, then the zone."""

    @pytest.mark.parametrize(
        ("text", "instant", "day"),
        [
            pytest.param("2027-04-07T00:01-04:00", "2027-04-07T04:01", "2027-04-07", id="west of Greenwich"),
            pytest.param("2027-04-07T00:01+02:00", "2027-04-06T22:01", "2027-04-07", id="east of it"),
            pytest.param("2027-04-07T04:01Z", "2027-04-07T04:01", "2027-04-07", id="at it"),
            pytest.param("2027-04-07T23:59:58Z", "2027-04-07T23:59:58", "2027-04-07", id="with seconds"),
            pytest.param("2027-04-07T00:00:00.5Z", "2027-04-07T00:00:00.500000", "2027-04-07", id="half a second"),
            pytest.param("2027-04-07T00:00:00.000001Z", "2027-04-07T00:00:00.000001", "2027-04-07", id="six decimals"),
            pytest.param("2024-02-29T12:00+14:00", "2024-02-28T22:00", "2024-02-29", id="fourteen hours"),
            pytest.param("2024-02-29T12:00-13:59", "2024-03-01T01:59", "2024-02-29", id="a minute less"),
        ],
    )
    def test_worked(self, text: str, instant: str, day: str) -> None:
        """A text names one instant, here in UTC, and a day in its own zone."""
        made = Moment(text)
        assert made.instant == datetime.fromisoformat(instant).replace(tzinfo=UTC)
        assert made.day == PartialDate(day)
        assert str(made) == text

    @PROPERTY
    @given(moments())
    def test_any(self, given_: tuple[str, datetime]) -> None:
        """Every text of the grammar is the instant its parts add up to, in the zone it is written in."""
        text, expected = given_
        made = Moment(text)
        assert made.instant == expected
        assert made.instant.utcoffset() == expected.utcoffset()
        assert made.day == PartialDate.of(expected.date())
        assert Moment.parse(str(made)) == made
        assert str(made) == text

    def test_texts_are_compared(self) -> None:
        """Two texts of one instant are two moments; their instants are equal."""
        east, west = Moment("2027-04-07T04:01Z"), Moment("2027-04-07T00:01-04:00")
        assert east != west
        assert east.instant == west.instant


class TestNoMoment:
    """What is no moment."""

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("", id="empty"),
            pytest.param("2027-04-07", id="a day"),
            pytest.param("2027-04-07T00:01", id="no zone"),
            pytest.param("2027-04-07 00:01Z", id="a blank for T"),
            pytest.param("2027-04-07t00:01Z", id="a small t"),
            pytest.param("2027-04-07T00:01z", id="a small z"),
            pytest.param("2027-04-07T00Z", id="no minutes"),
            pytest.param("2027-04-07T0001Z", id="no colon"),
            pytest.param("20270407T00:01Z", id="no hyphens"),
            pytest.param("2027-04-07T00:01:00.Z", id="a point without decimals"),
            pytest.param("2027-04-07T00:01:00,5Z", id="a comma"),
            pytest.param("2027-04-07T00:01:00.1234567Z", id="seven decimals"),
            pytest.param("2027-04-07T00:01-0400", id="no colon in the zone"),
            pytest.param("2027-04-07T00:01-04", id="hours alone in the zone"),
            pytest.param("2027-04-07T00:01+14:01", id="a minute beyond fourteen hours"),
            pytest.param("2027-04-07T00:01-14:30", id="half an hour beyond"),
            pytest.param("2027-04-07T00:01+15:00", id="fifteen hours"),
            pytest.param("2027-04-07T00:01+01:60", id="sixty minutes in the zone"),
            pytest.param("2027-04-07T00:01+01:00:30", id="seconds in the zone"),
            pytest.param("2027-04-07T24:00Z", id="hour twenty-four"),
            pytest.param("2027-04-07T25:00Z", id="hour twenty-five"),
            pytest.param("2027-04-07T00:01Z\n", id="a line end after"),
            pytest.param("2027-04-07T00:01ZZ", id="the zone twice"),
            pytest.param("~2027-04-07T00:01Z", id="a qualifier"),
        ],
    )
    def test_form(self, text: str) -> None:
        """A text outside the grammar is refused with examples of what to write."""
        problem = problem_of(Moment, text)
        assert (problem.code, problem.hint) == ("MOMENT_FORM", MOMENT_FORMS)
        assert problem.message == f'"{text}" is not a moment with its zone'

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("2027-02-29T00:01Z", id="no leap year"),
            pytest.param("2027-04-31T00:01Z", id="no such day"),
            pytest.param("2027-13-01T00:01Z", id="no such month"),
            pytest.param("0000-01-01T00:01Z", id="no such year"),
            pytest.param("2027-04-07T00:60Z", id="minute sixty"),
            pytest.param("2027-04-07T00:00:60Z", id="second sixty"),
        ],
    )
    def test_calendar(self, text: str) -> None:
        """A day or hour that does not exist is refused with its reason."""
        problem = problem_of(Moment, text)
        assert (problem.code, problem.hint) == ("MOMENT_FORM", MOMENT_FORMS)
        assert problem.message.startswith(f'"{text}" is no moment of the calendar: ')

    def test_long(self) -> None:
        """Of a long text the first forty characters are shown."""
        assert problem_of(Moment, "x" * 41).message == f'"{"x" * 40}" is not a moment with its zone'

    def test_no_text(self) -> None:
        """A `datetime` is no text, and its zone may be anything: it is refused."""
        problem = problem_of(Moment.of, NOON)
        assert (problem.code, problem.message) == ("NOT_A_TEXT", "a text is wanted here, not datetime")


class TestParseDate:
    """Dates as tables and documents write them, read only in the order one asks for."""

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

    def test_single_text(self) -> None:
        """A single text is refused, because a part of it would mean no end as well."""
        message, hint = '"9.9.9999" is one text where a list is wanted', 'write ["9.9.9999"]'
        expected = ij.Problem(code="NOT_A_LIST", message=message, hint=hint, value='"9.9.9999"')
        assert problem_of(parse_date, "", order="dmy", open_end="9.9.9999") == expected


class TestNoWrittenDate:
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
        problem = problem_of(parse_date, text, order=order)
        assert (problem.code, problem.hint) == ("DATE_FORM", "write it as 2025-02-06")
        assert problem.message == f'"{text}" is not a date in the order {order}'

    @pytest.mark.parametrize(
        ("text", "order", "message"),
        [
            pytest.param("6.13.2025", "dmy", '"6.13.2025" has no such month', id="month thirteen"),
            pytest.param("13/6/2025", "mdy", '"13/6/2025" has no such month', id="the day first, read as a month"),
            pytest.param("29.2.2025", "dmy", '"29.2.2025" ' + NO_DAY.format("2025-02", 28), id="no leap year"),
            pytest.param("1.1.0000", "dmy", '"1.1.0000" lies before the year 0001', id="year nought"),
            pytest.param("006.2.2025", "dmy", '"006.2.2025" is not a date', id="three digits for a day"),
            pytest.param("6.00.2025", "dmy", '"6.00.2025" has no such month', id="two noughts for a month"),
        ],
    )
    def test_calendar(self, text: str, order: Order, message: str) -> None:
        """A day that the calendar does not have is refused, with the text as it is written."""
        problem = problem_of(parse_date, text, order=order)
        assert (problem.code, problem.message) == ("DATE_FORM", message)

    @pytest.mark.parametrize("text", ["!" * 41, "x" * 41])
    def test_long(self, text: str) -> None:
        """Of a long text the first forty characters are shown, whichever way it is no date."""
        assert problem_of(parse_date, text, order="dmy").message == f'"{text[:40]}" is not a date in the order dmy'
