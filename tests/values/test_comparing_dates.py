"""PartialDate: compared with three answers, and put in a stable order."""

import operator
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.values.written import PROPERTY, Written, written

from intljustice.errors import InvalidValue
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Ternary

YES, NO, UNKNOWN = Ternary.YES, Ternary.NO, Ternary.UNKNOWN


def answer(outcomes: Iterable[bool]) -> Ternary:
    """Yes where it is so for every day meant, no where it is so for none."""
    found = set(outcomes)
    if found == {True}:
        return YES
    return NO if found == {False} else UNKNOWN


class TestComparisons:
    """Comparisons answer yes or no only where that is so for every day meant."""

    @pytest.mark.parametrize(
        ("left", "right", "before", "after", "on_or_before", "on_or_after", "same_day"),
        [
            pytest.param("2025-02-05", "2025-02-06", YES, NO, YES, NO, NO, id="the day before"),
            pytest.param("2025-02-06", "2025-02-06", NO, NO, YES, YES, YES, id="the same day"),
            pytest.param("2025-02-07", "2025-02-06", NO, YES, NO, YES, NO, id="the day after"),
            pytest.param("2025-01", "2025-02-01", YES, NO, YES, NO, NO, id="a month and the day after it"),
            pytest.param("2025-01", "2025-01-31", UNKNOWN, NO, YES, UNKNOWN, UNKNOWN, id="a month and its last day"),
            pytest.param("2025-01", "2025-01-01", NO, UNKNOWN, UNKNOWN, YES, UNKNOWN, id="a month and its first day"),
            pytest.param(
                "2025-01", "2025-01-15", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, id="a month and a day in it"
            ),
            pytest.param("2025-01", "2024-12-31", NO, YES, NO, YES, NO, id="a month and the day before it"),
            pytest.param("2025-01", "2025-01", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, id="a month and itself"),
            pytest.param("2024", "2025", YES, NO, YES, NO, NO, id="one year and the next"),
            pytest.param("2025-02-06~", "2025-02-10", YES, NO, YES, NO, NO, id="four days after about a day"),
            pytest.param("2025-02-06~", "2025-02-09", UNKNOWN, NO, YES, UNKNOWN, UNKNOWN, id="three days after it"),
            pytest.param("2025-02-06?", "2025-02-02", NO, YES, NO, YES, NO, id="four days before an unsure day"),
            pytest.param("2025-02-06?", "2025-02-03", NO, UNKNOWN, UNKNOWN, YES, UNKNOWN, id="three days before it"),
            pytest.param(
                "2025-02-06~", "2025-02-06~", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, id="about a day and itself"
            ),
        ],
    )
    def test_table(
        self,
        *,
        left: str,
        right: str,
        before: Ternary,
        after: Ternary,
        on_or_before: Ternary,
        on_or_after: Ternary,
        same_day: Ternary,
    ) -> None:
        """Worked cases, each one day from the next."""
        one = PartialDate(left)
        assert one.before(right) is before
        assert one.after(right) is after
        assert one.on_or_before(right) is on_or_before
        assert one.on_or_after(right) is on_or_after
        assert one.same_day(right) is same_day

    @PROPERTY
    @given(written(around=2024), written(around=2024))
    def test_every_day(self, left: Written, right: Written) -> None:
        """Each comparison is what comparing every day of the one with every day of the other comes to."""
        one, other = PartialDate(left.text), PartialDate(right.text)
        pairs = [(day, that) for day in left.days() for that in right.days()]
        assert one.before(other) is answer(day < that for day, that in pairs)
        assert one.after(other) is answer(day > that for day, that in pairs)
        assert one.on_or_before(other) is answer(day <= that for day, that in pairs)
        assert one.on_or_after(other) is answer(day >= that for day, that in pairs)
        assert one.same_day(other) is answer(day == that for day, that in pairs)

    @PROPERTY
    @given(written(), written())
    def test_whole_calendar(self, left: Written, right: Written) -> None:
        """Over long units it is enough to compare with the ends, and the answers still agree."""
        one, other = PartialDate(left.text), PartialDate(right.text)
        ends = [(day, that) for day in (left.first, left.last) for that in (right.first, right.last)]
        assert one.before(other) is answer(day < that for day, that in ends)
        assert one.after(other) is answer(day > that for day, that in ends)
        assert one.on_or_before(other) is answer(day <= that for day, that in ends)
        assert one.on_or_after(other) is answer(day >= that for day, that in ends)

    @PROPERTY
    @given(written(around=2024), written(around=2024))
    def test_mirrors(self, left: Written, right: Written) -> None:
        """What one says of the other, the other says of the one; and opposites are opposites."""
        one, other = PartialDate(left.text), PartialDate(right.text)
        assert one.before(other) is other.after(one)
        assert one.on_or_before(other) is other.on_or_after(one)
        assert one.on_or_before(other) is ~one.after(other)
        assert one.on_or_after(other) is ~one.before(other)
        assert one.same_day(other) is other.same_day(one)
        assert (one.before(other) & one.after(other)) is not YES

    @PROPERTY
    @given(written(around=2024), st.dates(date(2022, 12, 1), date(2026, 1, 31)))
    def test_forms_of_a_day(self, that: Written, day: date) -> None:
        """A text, a `date` and a PartialDate are compared alike."""
        one = PartialDate(that.text)
        for ask in (one.before, one.after, one.on_or_before, one.on_or_after, one.same_day):
            assert ask(day) is ask(day.isoformat())
            assert ask(day) is ask(PartialDate(day.isoformat()))

    @pytest.mark.parametrize("name", ["before", "after", "on_or_before", "on_or_after", "same_day"])
    @pytest.mark.parametrize(
        "other",
        [
            pytest.param(datetime(2025, 2, 6, tzinfo=UTC), id="a moment"),
            pytest.param("soon", id="no date"),
            pytest.param(2025, id="a number"),
            pytest.param(None, id="none"),
        ],
    )
    def test_refused(self, name: str, other: object) -> None:
        """What is no day cannot be compared with."""
        ask = getattr(PartialDate("2025"), name)
        with pytest.raises(InvalidValue) as caught:
            ask(other)
        assert caught.value.problems[0].code == "DATE_FORM"

    @pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
    def test_no_order(self, compare: Callable[[Any, Any], bool]) -> None:
        """There is no `<`, as it could not answer unknown."""
        with pytest.raises(TypeError, match="not supported between instances"):
            compare(PartialDate("2024"), PartialDate("2025"))


class TestSortKey:
    """A key for stable listings."""

    IN_ORDER = (
        "000X",
        "00XX",
        "1999-12-31?",
        "2000-01-01",
        "2000-01-01~",
        "2000-01",
        "2000",
        "200X",
        "20XX",
        "2000-01-02",
        "2025-02-06",
        "2025-02-07~",
        "2025-02-08",
    )

    @PROPERTY
    @given(st.permutations([PartialDate(text) for text in IN_ORDER]))
    def test_mixed(self, mixed: list[PartialDate]) -> None:
        """By the first day written, then the shorter, then the text, however mixed they were."""
        assert [str(one) for one in sorted(mixed, key=lambda one: one.sort_key)] == list(self.IN_ORDER)

    @PROPERTY
    @given(st.lists(written(around=2024), max_size=8))
    def test_never_against_an_answer(self, several: list[Written]) -> None:
        """In a sorted list no certain day stands after one that surely lies before it."""
        listed = sorted((PartialDate(one.text.rstrip("~?%")) for one in several), key=lambda one: one.sort_key)
        assert all(one.after(other) is not YES for one, other in pairwise(listed))

    @PROPERTY
    @given(written(), written())
    def test_tells_apart(self, left: Written, right: Written) -> None:
        """Two dates have one key only where they are equal."""
        one, other = PartialDate(left.text), PartialDate(right.text)
        assert (one.sort_key == other.sort_key) is (one == other)
