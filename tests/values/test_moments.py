"""Moment: a point in time with its zone, kept as written."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intljustice.errors import InvalidValue
from intljustice.values.dates import Moment, PartialDate

FORMS = "write 2027-04-07T00:01-04:00 or 2027-04-07T04:01Z"
PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, datetime]:
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


class TestReading:
    """Day, T, hours and minutes, perhaps seconds, then the zone."""

    @pytest.mark.parametrize(
        ("text", "instant", "day"),
        [
            pytest.param(
                "2027-04-07T00:01-04:00", datetime(2027, 4, 7, 4, 1, tzinfo=UTC), "2027-04-07", id="west of Greenwich"
            ),
            pytest.param(
                "2027-04-07T00:01+02:00", datetime(2027, 4, 6, 22, 1, tzinfo=UTC), "2027-04-07", id="east of it"
            ),
            pytest.param("2027-04-07T04:01Z", datetime(2027, 4, 7, 4, 1, tzinfo=UTC), "2027-04-07", id="at it"),
            pytest.param(
                "2027-04-07T23:59:58Z", datetime(2027, 4, 7, 23, 59, 58, tzinfo=UTC), "2027-04-07", id="with seconds"
            ),
            pytest.param(
                "2027-04-07T00:00:00.5Z",
                datetime(2027, 4, 7, 0, 0, 0, 500_000, tzinfo=UTC),
                "2027-04-07",
                id="with half a second",
            ),
            pytest.param(
                "2027-04-07T00:00:00.000001Z",
                datetime(2027, 4, 7, 0, 0, 0, 1, tzinfo=UTC),
                "2027-04-07",
                id="with six decimals",
            ),
            pytest.param(
                "2024-02-29T12:00+14:00", datetime(2024, 2, 28, 22, 0, tzinfo=UTC), "2024-02-29", id="fourteen hours"
            ),
            pytest.param(
                "2024-02-29T12:00-13:59", datetime(2024, 3, 1, 1, 59, tzinfo=UTC), "2024-02-29", id="one minute less"
            ),
        ],
    )
    def test_worked(self, text: str, instant: datetime, day: str) -> None:
        """A text names one instant, and a day in its own zone."""
        made = Moment(text)
        assert made.instant == instant
        assert made.day == PartialDate(day)
        assert str(made) == text

    @PROPERTY
    @given(written())
    def test_any(self, given_: tuple[str, datetime]) -> None:
        """Every text of the grammar is the instant its parts add up to, in the zone it is written in."""
        text, expected = given_
        made = Moment(text)
        assert made.instant == expected
        assert made.instant.utcoffset() == expected.utcoffset()
        assert made.day == PartialDate.of(expected.date())

    @PROPERTY
    @given(written())
    def test_parse_undoes_str(self, given_: tuple[str, datetime]) -> None:
        """`parse` and `str` undo each other."""
        made = Moment.parse(given_[0])
        assert str(made) == given_[0]
        assert Moment.parse(str(made)) == made

    def test_texts_are_compared(self) -> None:
        """Two texts of one instant are two moments; their instants are equal."""
        east, west = Moment("2027-04-07T04:01Z"), Moment("2027-04-07T00:01-04:00")
        assert east != west
        assert east.instant == west.instant


class TestRefusals:
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
        with pytest.raises(InvalidValue) as caught:
            Moment(text)
        (problem,) = caught.value.problems
        assert (problem.code, problem.hint) == ("MOMENT_FORM", FORMS)
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
        with pytest.raises(InvalidValue) as caught:
            Moment(text)
        (problem,) = caught.value.problems
        assert (problem.code, problem.hint) == ("MOMENT_FORM", FORMS)
        assert problem.message.startswith(f'"{text}" is no moment of the calendar: ')

    def test_long(self) -> None:
        """Of a long text the first forty characters are shown."""
        with pytest.raises(InvalidValue) as caught:
            Moment("x" * 41)
        assert caught.value.problems[0].message == f'"{"x" * 40}" is not a moment with its zone'

    def test_no_text(self) -> None:
        """A `datetime` is no text, and its zone may be anything: it is refused."""
        with pytest.raises(InvalidValue) as caught:
            Moment.of(datetime(2027, 4, 7, tzinfo=UTC))
        assert caught.value.problems[0].code == "NOT_A_TEXT"
        assert caught.value.problems[0].message == "a text is wanted here, not datetime"
