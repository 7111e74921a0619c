"""Period: from one partial date to another, ends included, each end recorded, open or unknown."""

from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.refusals import faults_of, problem_of

import intljustice as ij
from intljustice import Period, Ternary

YES, NO, UNKNOWN = Ternary.YES, Ternary.NO, Ternary.UNKNOWN
PROPERTY = settings(derandomize=True, deadline=None, max_examples=300)


def spread(text: str) -> list[date]:
    """Every day that a day of March 2024, qualified or not, or the month may mean, worked out beside the library."""
    if text == "2024-03":
        return [date(2024, 3, number) for number in range(1, 32)]
    day, wide = date.fromisoformat(text[:10]), 3 if text[10:] else 0
    return [day + timedelta(days=step) for step in range(-wide, wide + 1)]


THREE_DAYS, THREE_MONTHS = Period("2025-02-06", "2025-02-08"), Period("2025-02", "2025-04")
DATES = st.one_of(
    st.just("2024-03"),
    st.builds("2024-03-{:02}{}".format, st.integers(8, 18), st.sampled_from(["", "~", "?"])),
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
        message, hint = f"the period ends ({end}) before it starts ({start})", "swap or correct the days"
        expected = ij.Problem(code="PERIOD_ORDER", message=message, hint=hint, pointer="/end", value=end)
        assert problem_of(Period, start, end) == expected

    @pytest.mark.parametrize(
        ("period", "field", "message"),
        [
            ({"start": "2025"}, "open_start", "a start (2025) is given and the start is called open"),
            ({"end": "2025"}, "open_end", "an end (2025) is given and the end is called open"),
        ],
        ids=["start", "end"],
    )
    def test_open(self, period: dict[str, Any], field: str, message: str) -> None:
        """A start or end that is given and called open is refused."""
        hint, pointer = "keep one of the two", f"/{field}"
        expected = ij.Problem(code="PERIOD_OPEN", message=message, hint=hint, pointer=pointer, value="true")
        assert problem_of(Period, **period, **{field: True}) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once, also those of the checks beside a field that cannot be read."""
        expected = ["/end PERIOD_ORDER", "/open_start PERIOD_OPEN", "/open_end PERIOD_OPEN"]
        assert faults_of(Period, "2025", "2024", open_start=True, open_end=True) == expected
        expected[1] = "/open_start NOT_A_TRUTH"
        assert faults_of(Period, "2025", "2024", open_start="maybe", open_end=True) == expected

    @pytest.mark.parametrize("value", [0, 1, None, "true"], ids=repr)
    def test_open_is_a_truth(self, value: object) -> None:
        """Whether an end is open is true or false and nothing else."""
        assert faults_of(Period, open_end=value) == ["/open_end NOT_A_TRUTH"]

    def test_evolve(self) -> None:
        """A changed copy is checked again."""
        period = Period("2019", "2025")
        assert attrs.evolve(period, end="2026") == Period("2019", "2026")
        assert faults_of(attrs.evolve, period, start="2026") == ["/end PERIOD_ORDER"]


class TestContains:
    """Whether a day lies within."""

    @pytest.mark.parametrize(
        ("period", "day", "expected"),
        [
            pytest.param(THREE_DAYS, "2025-02-05", NO, id="the day before"),
            pytest.param(THREE_DAYS, "2025-02-06", YES, id="the first day"),
            pytest.param(THREE_DAYS, "2025-02-07", YES, id="between"),
            pytest.param(THREE_DAYS, "2025-02-08", YES, id="the last day"),
            pytest.param(THREE_DAYS, "2025-02-09", NO, id="the day after"),
            pytest.param(THREE_DAYS, "2025-02", UNKNOWN, id="the month around"),
            pytest.param(THREE_DAYS, "2025-03", NO, id="the month after"),
            pytest.param(Period("2025-02-01", "2025-02-28"), "2025-02", YES, id="the whole month"),
            pytest.param(THREE_MONTHS, "2025-02-01", UNKNOWN, id="in the month it starts in"),
            pytest.param(THREE_MONTHS, "2025-02-28", YES, id="on the last day of that month"),
            pytest.param(THREE_MONTHS, "2025-04-01", YES, id="on the first day of the last month"),
            pytest.param(THREE_MONTHS, "2025-04-02", UNKNOWN, id="later in that month"),
            pytest.param(THREE_MONTHS, "2025-05-01", NO, id="after it"),
            pytest.param(Period("2025-02-06"), "2025-02-05", NO, id="before a start, the end unknown"),
            pytest.param(Period("2025-02-06"), "2025-02-06", UNKNOWN, id="from a start, the end unknown"),
            pytest.param(Period("2025-02-06", open_end=True), "2025-02-06", YES, id="from a start, the end open"),
            pytest.param(Period("2025-02-06", open_end=True), "9999-12-31", YES, id="for ever"),
            pytest.param(Period("2025-02-06", open_end=True), "2025-02-05", NO, id="before a start, the end open"),
            pytest.param(Period(None, "2025-02-06"), "2025-02-07", NO, id="after an end, the start unknown"),
            pytest.param(Period(None, "2025-02-06"), "2025-02-06", UNKNOWN, id="up to an end, the start unknown"),
            pytest.param(Period(None, "2025", open_start=True), "0001-01-01", YES, id="up to an end, the start open"),
            pytest.param(Period(), "2025-02-06", UNKNOWN, id="both ends unknown"),
            pytest.param(Period(open_start=True), "2025-02-06", UNKNOWN, id="one end open"),
            pytest.param(Period(open_start=True, open_end=True), "2025-02-06", YES, id="both ends open"),
        ],
    )
    def test_worked(self, period: Period, day: str, expected: Ternary) -> None:
        """Worked cases, with near misses on both sides of both ends, the day in each form."""
        assert period.contains(day) is period.contains(ij.PartialDate(day)) is expected
        if len(day) == len("2025-02-06"):
            assert period.contains(date.fromisoformat(day)) is expected

    @PROPERTY
    @given(DATES, DATES, DATES)
    def test_every_day(self, start: str, end: str, day: str) -> None:
        """Yes where it is so for all the days that start, end and day may mean, no where for none."""
        try:
            period = Period(start, end)
        except ij.InvalidRecord:
            assert max(spread(end)) < min(spread(start))
            return
        found = {first <= that <= last for first, last, that in product(spread(start), spread(end), spread(day))}
        expected = YES if found == {True} else NO if found == {False} else UNKNOWN
        assert period.contains(day) is expected

    @pytest.mark.parametrize("day", [datetime(2025, 2, 6, tzinfo=UTC), 2025, None], ids=["moment", "number", "none"])
    def test_refused(self, day: object) -> None:
        """What is no day cannot be asked about."""
        assert faults_of(Period("2025").contains, day) == ["DATE_FORM"]


class TestText:
    """How a period is printed."""

    @pytest.mark.parametrize(
        ("period", "text"),
        [
            pytest.param(Period("2019-03-17", "2025"), "2019-03-17/2025", id="both ends"),
            pytest.param(Period("2019"), "2019/unknown", id="end unknown"),
            pytest.param(Period("2019", open_end=True), "2019/..", id="end open"),
            pytest.param(Period(None, "2025"), "unknown/2025", id="start unknown"),
            pytest.param(Period(None, "2025", open_start=True), "../2025", id="start open"),
            pytest.param(Period(), "unknown/unknown", id="both unknown"),
            pytest.param(Period(open_start=True, open_end=True), "../..", id="both open"),
        ],
    )
    def test_str(self, period: Period, text: str) -> None:
        """Two points stand for an open end, a word for an unknown one."""
        assert str(period) == text
