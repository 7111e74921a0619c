"""Period: from one partial date to another, ends included, each end recorded, open or unknown."""

from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.faults import faults

from intljustice.errors import InvalidRecord, InvalidValue, Problem
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period, as_period
from intljustice.values.ternary import Ternary

YES, NO, UNKNOWN = Ternary.YES, Ternary.NO, Ternary.UNKNOWN
PROPERTY = settings(derandomize=True, deadline=None, max_examples=300)


def spread(text: str) -> list[date]:
    """Every day that a day of March 2024, qualified or not, or the month may mean, worked out beside the library."""
    if text == "2024-03":
        return [date(2024, 3, number) for number in range(1, 32)]
    day, wide = date.fromisoformat(text[:10]), 3 if text[10:] else 0
    return [day + timedelta(days=step) for step in range(-wide, wide + 1)]


DATES = st.one_of(
    st.just("2024-03"),
    st.builds("2024-03-{:02}{}".format, st.integers(8, 18), st.sampled_from(["", "~", "?"])),
)


class TestMaking:
    """How a period is written."""

    def test_ends(self) -> None:
        """Its ends are read as days, of whatever form."""
        period = Period("2019-03-17", date(2025, 2, 6))
        assert (period.start, period.end) == (PartialDate("2019-03-17"), PartialDate("2025-02-06"))
        assert (period.open_start, period.open_end) == (False, False)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("2019-03", Period("2019-03", "2019-03"), id="a text"),
            pytest.param(date(2019, 3, 17), Period("2019-03-17", "2019-03-17"), id="a day"),
            pytest.param(PartialDate("2019"), Period("2019", "2019"), id="a partial date"),
            pytest.param(("2019-03-17", None), Period("2019-03-17"), id="a pair without end"),
            pytest.param((None, "2019-03-17"), Period(None, "2019-03-17"), id="a pair without start"),
            pytest.param((None, None), Period(), id="a pair of nothing"),
            pytest.param(["2019", "2020"], Period("2019", "2020"), id="a list of two"),
            pytest.param(Period("2019"), Period("2019"), id="a period"),
            pytest.param(None, None, id="none"),
        ],
    )
    def test_by_hand(self, value: Any, expected: Period | None) -> None:
        """A day, a pair of days and a period come to a period."""
        assert as_period(value) == expected

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(("2019",), [("", "NOT_A_VALUE")], id="a single in brackets"),
            pytest.param(("2019", None, True), [("", "NOT_A_VALUE")], id="three"),
            pytest.param(2019, [("", "NOT_A_VALUE")], id="a number"),
            pytest.param({"start": "2019", "end": "2020"}, [("", "NOT_A_VALUE")], id="a mapping"),
            pytest.param("soon", [("/start", "DATE_FORM"), ("/end", "DATE_FORM")], id="no day"),
            pytest.param(("soon", "2019-13"), [("/start", "DATE_FORM"), ("/end", "DATE_FORM")], id="no days"),
            pytest.param(("2020", "2019"), [("/end", "PERIOD_ORDER")], id="the wrong way round"),
            pytest.param(
                datetime(2019, 3, 17, tzinfo=UTC), [("/start", "DATE_FORM"), ("/end", "DATE_FORM")], id="a moment"
            ),
        ],
    )
    def test_no_period(self, value: Any, expected: list[tuple[str, str]]) -> None:
        """What is no period is refused with every fault."""
        with pytest.raises(InvalidRecord) as caught:
            as_period(value)
        assert faults(caught.value) == expected

    def test_not_a_value(self) -> None:
        """What cannot be a period at all is refused with the call that makes one."""
        value: Any = 2019
        with pytest.raises(InvalidRecord) as caught:
            as_period(value)
        assert caught.value.problems == (
            Problem(
                code="NOT_A_VALUE",
                message="2019 stands where a Period is wanted",
                hint="make it with Period(...)",
                value="2019",
            ),
        )


class TestChecks:
    """What a period cannot be."""

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param("2025-02-06", "2025-02-06", id="one day"),
            pytest.param("2025-02-06", "2025-02-07", id="two days"),
            pytest.param("2025-02-06", "2025-02", id="a day and its month"),
            pytest.param("2025", "2025-01-01", id="a year and its first day"),
            pytest.param("2025-02", "2025", id="a month and its year"),
            pytest.param("2025-02-08", "2025-02-05~", id="an end about three days early"),
            pytest.param("2025-02-08?", "2025-02-02~", id="both ends unsure, six days"),
        ],
    )
    def test_in_order(self, start: str, end: str) -> None:
        """A period whose end may lie on or after its start is taken."""
        assert str(Period(start, end)) == f"{start}/{end}"

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param("2025-02-07", "2025-02-06", id="a day early"),
            pytest.param("2025-02", "2025-01-31", id="the day before a month"),
            pytest.param("2025", "2024", id="the year before"),
            pytest.param("2025-02-09", "2025-02-05~", id="an end about four days early"),
            pytest.param("2025-02-09?", "2025-02-02~", id="both ends unsure, seven days"),
        ],
    )
    def test_order(self, start: str, end: str) -> None:
        """A period that surely ends before it starts is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Period(start, end)
        assert caught.value.problems == (
            Problem(
                code="PERIOD_ORDER",
                message=f"the period ends ({end}) before it starts ({start})",
                hint="swap or correct the days",
                pointer="/end",
                value=end,
            ),
        )

    def test_open_start(self) -> None:
        """A start that is given and called open is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Period("2025", open_start=True)
        assert caught.value.problems == (
            Problem(
                code="PERIOD_OPEN",
                message="a start (2025) is given and the start is called open",
                hint="keep one of the two",
                pointer="/open_start",
                value="true",
            ),
        )

    def test_open_end(self) -> None:
        """An end that is given and called open is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Period(None, "2025", open_end=True)
        assert caught.value.problems == (
            Problem(
                code="PERIOD_OPEN",
                message="an end (2025) is given and the end is called open",
                hint="keep one of the two",
                pointer="/open_end",
                value="true",
            ),
        )

    def test_the_other_end(self) -> None:
        """An open end does not go against a start, nor an open start against an end."""
        assert str(Period("2025", open_end=True)) == "2025/.."
        assert str(Period(None, "2025", open_start=True)) == "../2025"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        with pytest.raises(InvalidRecord) as caught:
            Period("2025", "2024", open_start=True, open_end=True)
        assert faults(caught.value) == [
            ("/end", "PERIOD_ORDER"),
            ("/open_start", "PERIOD_OPEN"),
            ("/open_end", "PERIOD_OPEN"),
        ]

    def test_beside_what_cannot_be_read(self) -> None:
        """Where a field cannot be read, the checks of the others still run."""
        unsure: Any = "maybe"
        with pytest.raises(InvalidRecord) as caught:
            Period("2025", "2024", open_start=unsure, open_end=True)
        assert faults(caught.value) == [
            ("/end", "PERIOD_ORDER"),
            ("/open_start", "NOT_A_TRUTH"),
            ("/open_end", "PERIOD_OPEN"),
        ]

    @pytest.mark.parametrize("value", [0, 1, None, "true"], ids=repr)
    def test_open_is_a_truth(self, value: Any) -> None:
        """Whether an end is open is true or false and nothing else."""
        with pytest.raises(InvalidRecord) as caught:
            Period(open_end=value)
        assert faults(caught.value) == [("/open_end", "NOT_A_TRUTH")]

    def test_evolve(self) -> None:
        """A changed copy is checked again."""
        period = Period("2019", "2025")
        assert attrs.evolve(period, end="2026") == Period("2019", "2026")
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(period, start="2026")
        assert faults(caught.value) == [("/end", "PERIOD_ORDER")]


class TestContains:
    """Whether a day lies within."""

    @pytest.mark.parametrize(
        ("period", "day", "expected"),
        [
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-02-05", NO, id="the day before"),
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-02-06", YES, id="the first day"),
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-02-07", YES, id="between"),
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-02-08", YES, id="the last day"),
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-02-09", NO, id="the day after"),
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-02", UNKNOWN, id="the month around"),
            pytest.param(Period("2025-02-06", "2025-02-08"), "2025-03", NO, id="the month after"),
            pytest.param(Period("2025-02-01", "2025-02-28"), "2025-02", YES, id="the whole month"),
            pytest.param(Period("2025-02", "2025-04"), "2025-02-01", UNKNOWN, id="in the month it starts in"),
            pytest.param(Period("2025-02", "2025-04"), "2025-02-28", YES, id="on the last day of that month"),
            pytest.param(Period("2025-02", "2025-04"), "2025-04-01", YES, id="on the first day of the last month"),
            pytest.param(Period("2025-02", "2025-04"), "2025-04-02", UNKNOWN, id="later in that month"),
            pytest.param(Period("2025-02", "2025-04"), "2025-05-01", NO, id="after it"),
            pytest.param(Period("2025-02-06"), "2025-02-05", NO, id="before a start, the end unknown"),
            pytest.param(Period("2025-02-06"), "2025-02-06", UNKNOWN, id="from a start, the end unknown"),
            pytest.param(Period("2025-02-06", open_end=True), "2025-02-06", YES, id="from a start, the end open"),
            pytest.param(Period("2025-02-06", open_end=True), "9999-12-31", YES, id="for ever"),
            pytest.param(Period("2025-02-06", open_end=True), "2025-02-05", NO, id="before a start, the end open"),
            pytest.param(Period(None, "2025-02-06"), "2025-02-07", NO, id="after an end, the start unknown"),
            pytest.param(Period(None, "2025-02-06"), "2025-02-06", UNKNOWN, id="up to an end, the start unknown"),
            pytest.param(
                Period(None, "2025-02-06", open_start=True), "0001-01-01", YES, id="up to an end, the start open"
            ),
            pytest.param(Period(), "2025-02-06", UNKNOWN, id="both ends unknown"),
            pytest.param(Period(open_start=True), "2025-02-06", UNKNOWN, id="one end open"),
            pytest.param(Period(open_start=True, open_end=True), "2025-02-06", YES, id="both ends open"),
        ],
    )
    def test_worked(self, period: Period, day: str, expected: Ternary) -> None:
        """Worked cases, with near misses on both sides of both ends."""
        assert period.contains(day) is expected

    @PROPERTY
    @given(DATES, DATES, DATES)
    def test_every_day(self, start: str, end: str, day: str) -> None:
        """Yes where it is so for all the days that start, end and day may mean, no where for none."""
        try:
            period = Period(start, end)
        except InvalidRecord:
            assert max(spread(end)) < min(spread(start))
            return
        found = {first <= that <= last for first, last, that in product(spread(start), spread(end), spread(day))}
        expected = YES if found == {True} else NO if found == {False} else UNKNOWN
        assert period.contains(day) is expected

    @PROPERTY
    @given(st.dates(date(2024, 3, 1), date(2024, 3, 31)), DATES, DATES)
    def test_forms_of_a_day(self, day: date, start: str, end: str) -> None:
        """A day is asked about in any form."""
        if max(spread(end)) < min(spread(start)):
            start, end = end, start
        period = Period(start, end)
        assert period.contains(day) is period.contains(day.isoformat()) is period.contains(PartialDate.of(day))

    @pytest.mark.parametrize("day", [datetime(2025, 2, 6, tzinfo=UTC), 2025, None], ids=["moment", "number", "none"])
    def test_refused(self, day: Any) -> None:
        """What is no day cannot be asked about."""
        with pytest.raises(InvalidValue) as caught:
            Period("2025").contains(day)
        assert caught.value.problems[0].code == "DATE_FORM"


class TestText:
    """How a period is printed."""

    @pytest.mark.parametrize(
        ("period", "text", "shown"),
        [
            pytest.param(
                Period("2019-03-17", "2025"),
                "2019-03-17/2025",
                "Period(start=PartialDate('2019-03-17'), end=PartialDate('2025'), open_start=False, open_end=False)",
                id="both ends",
            ),
            pytest.param(Period("2019"), "2019/unknown", None, id="end unknown"),
            pytest.param(Period("2019", open_end=True), "2019/..", None, id="end open"),
            pytest.param(Period(None, "2025"), "unknown/2025", None, id="start unknown"),
            pytest.param(Period(None, "2025", open_start=True), "../2025", None, id="start open"),
            pytest.param(Period(), "unknown/unknown", None, id="both unknown"),
            pytest.param(Period(open_start=True, open_end=True), "../..", None, id="both open"),
        ],
    )
    def test_str(self, period: Period, text: str, shown: str | None) -> None:
        """Two points stand for an open end, a word for an unknown one."""
        assert str(period) == text
        assert shown is None or repr(period) == shown
