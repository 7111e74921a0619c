"""When a notice of withdrawal takes effect: every way of leaving, each day beside the next."""

from typing import Any

import attrs
import pytest
from tests.law.small import act

import intljustice as ij
from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.treaties.withdrawal import effect_of

ENTRY = DayRange.of(ij.PartialDate("2001-01-12"))
YEAR = ij.parts.WithdrawalClause(mode="notice", notice=ij.parts.Delay(1, "year"))
TERM = ij.parts.WithdrawalClause(
    mode="end_of_term",
    notice=ij.parts.Delay(6, "month"),
    first_term=ij.parts.Delay(10, "year"),
    renewal=ij.parts.Delay(5, "year"),
)


def effect(
    clause: ij.parts.WithdrawalClause | None, day: str | None, stated: str | None = None, entry: DayRange = ENTRY
) -> str:
    """When a notice of this day takes effect; "never" where it does not."""
    found = effect_of(act("XAA", "withdrawal", day, effective=stated), clause, entry)
    return (
        "never"
        if found == NEVER
        else f"from {DayRange(found.first, found.first)}"
        + (
            ""
            if found.is_day
            else " or later"
            if found.last == NEVER.last
            else f" to {DayRange(found.last, found.last)}"
        )
    )


def clause(**fields: Any) -> ij.parts.WithdrawalClause:
    """A clause with a notice of a year unless said otherwise."""
    return ij.parts.WithdrawalClause(**{"mode": "notice", "notice": ij.parts.Delay(1, "year"), **fields})


class TestByNotice:
    """A time that runs from receipt, and days that the notice states."""

    def test_on_the_day_on_which_its_time_has_run(self) -> None:
        """That of receipt is day 0."""
        assert effect(YEAR, "2016-10-27") == "from 2017-10-27"
        assert effect(YEAR, "2004-02-29") == "from 2005-02-28"

    def test_a_stated_day_is_nothing_where_the_clause_allows_none(self) -> None:
        """Neither a later one nor an earlier one."""
        assert effect(YEAR, "2016-10-27", "2018-01-01") == "from 2017-10-27"
        assert effect(clause(later_day_may_be_stated=False), "2016-10-27", "2018-01-01") == "from 2017-10-27"

    def test_a_later_day_may_be_stated_where_the_clause_allows_it(self) -> None:
        """An earlier one is too early."""
        allowing = clause(later_day_may_be_stated=True)
        assert effect(allowing, "2016-10-27") == "from 2017-10-27"
        assert effect(allowing, "2016-10-27", "2017-10-28") == "from 2017-10-28"
        assert effect(allowing, "2016-10-27", "2017-10-27") == "from 2017-10-27"
        assert effect(allowing, "2016-10-27", "2017-10-26") == "from 2017-10-27"

    def test_what_puts_it_off_allows_a_later_day_as_well(self) -> None:
        """The end of an armed conflict, as published."""
        putting_off = clause(deferred_by="armed conflict")
        assert effect(putting_off, "2016-10-27") == "from 2017-10-27"
        assert effect(putting_off, "2016-10-27", "2019-01-01") == "from 2019-01-01"

    def test_of_a_day_known_in_part_it_is_known_in_part(self) -> None:
        """Both ends run."""
        assert effect(YEAR, "2016-10") == "from 2017-10-01 to 2017-10-31"


class TestTooEarly:
    """A day before which no notice may be given."""

    def test_it_has_no_effect(self) -> None:
        """On the day itself it has."""
        later = clause(not_before="2016-10-27")
        assert effect(later, "2016-10-26") == "never"
        assert effect(later, "2016-10-26", "2018-01-01") == "never"
        assert effect(later, "2016-10-27") == "from 2017-10-27"

    def test_of_days_known_in_part_it_may_have(self) -> None:
        """Of the notice, or in the clause."""
        assert effect(clause(not_before="2016-10-27"), "2016-10") == "from 2017-10-01 or later"
        assert effect(clause(not_before="2016-10"), "2016-10-30") == "from 2017-10-30 or later"
        assert effect(clause(not_before="2016-10"), "2016-10-31") == "from 2017-10-31"

    def test_before_a_term_too(self) -> None:
        """Whatever the way."""
        assert effect(attrs.evolve(TERM, not_before="2010-01-01"), "2009-12-31") == "never"
        assert effect(attrs.evolve(TERM, not_before="2010-01-01"), "2010-01-01") == "from 2011-01-12"


class TestWithoutAClause:
    """Where the clause is not recorded, or not provided."""

    def test_it_is_as_published_where_the_clause_is_not_recorded(self) -> None:
        """Whatever the day."""
        assert effect(None, "2016-10-27", "2017-01-01") == "from 2017-01-01"
        assert effect(clause(notice=None), "2016-10-27", "2017-01-01") == "from 2017-01-01"

    def test_it_is_unknown_where_nothing_is_published_either(self) -> None:
        """From the day of receipt on."""
        assert effect(None, "2016-10-27") == "from 2016-10-27 or later"
        assert effect(clause(notice=None), "2016-10-27") == "from 2016-10-27 or later"

    def test_it_is_never_where_the_treaty_provides_no_way(self) -> None:
        """Even where somebody publishes a day."""
        assert effect(clause(mode="not_provided", notice=None), "1997-08-25") == "never"
        assert effect(clause(mode="not_provided"), "1997-08-25", "1998-08-25") == "never"


class TestAtTheEndOfATerm:
    """Terms of ten years from 12 January 2001, then of five, and notice six months before."""

    @pytest.mark.parametrize(
        ("day", "end"),
        [
            ("2001-01-12", "2011-01-12"),
            ("2010-07-11", "2011-01-12"),
            ("2010-07-12", "2011-01-12"),
            ("2010-07-13", "2016-01-12"),
            ("2011-01-12", "2016-01-12"),
            ("2015-07-12", "2016-01-12"),
            ("2015-07-13", "2021-01-12"),
            ("2020-07-12", "2021-01-12"),
            ("2020-07-13", "2026-01-12"),
        ],
    )
    def test_of_the_term_for_which_it_comes_in_time(self, day: str, end: str) -> None:
        """One day late is a term late."""
        assert effect(TERM, day) == f"from {end}"

    def test_a_stated_day_is_nothing(self) -> None:
        """The term ends when it ends."""
        assert effect(TERM, "2010-07-12", "2012-01-01") == "from 2011-01-12"

    def test_in_a_shorter_month_a_longer_one_ends(self) -> None:
        """A month from 31 January is over on 28 February."""
        short = clause(mode="end_of_term", notice=ij.parts.Delay(1, "month"), first_term=ij.parts.Delay(1, "year"))
        entry = DayRange.of(ij.PartialDate("2001-02-28"))
        assert effect(short, "2002-01-31", entry=entry) == "from 2002-02-28"
        assert effect(short, "2002-02-01", entry=entry) == "never"

    def test_of_days_known_in_part_the_terms_may_differ(self) -> None:
        """A month in which the notice may be in time or late."""
        assert effect(TERM, "2010-07") == "from 2011-01-12 to 2016-01-12"

    def test_of_an_entry_known_in_part_it_is_open(self) -> None:
        """From the end of the first term on, and not before the notice has run."""
        early = DayRange(ENTRY.first - 1, ENTRY.last)
        assert effect(TERM, "2005-07-12", entry=early) == "from 2011-01-11 or later"
        assert effect(TERM, "2010-07-12", entry=early) == "from 2011-01-12 or later"

    def test_without_renewal_a_late_notice_has_no_effect(self) -> None:
        """There is but one term."""
        single = clause(mode="end_of_term", notice=ij.parts.Delay(6, "month"), first_term=ij.parts.Delay(10, "year"))
        assert effect(single, "2010-07-12") == "from 2011-01-12"
        assert effect(single, "2010-07-13") == "never"

    def test_terms_of_no_length_never_end(self) -> None:
        """There would be no end of them."""
        endless = clause(
            mode="end_of_term",
            notice=ij.parts.Delay(6, "month"),
            first_term=ij.parts.Delay(1, "year"),
            renewal=ij.parts.Delay(0, "year"),
        )
        assert effect(endless, "2001-07-12") == "from 2002-01-12"
        assert effect(endless, "2001-07-13") == "never"

    def test_terms_of_a_day_are_terms(self) -> None:
        """The shortest there is."""
        daily = clause(
            mode="end_of_term",
            notice=ij.parts.Delay(0, "day"),
            first_term=ij.parts.Delay(1, "day"),
            renewal=ij.parts.Delay(1, "day"),
        )
        assert effect(daily, "2001-01-20") == "from 2001-01-20"
        assert effect(daily, "2001-01-01") == "from 2001-01-13"

    def test_a_treaty_that_is_not_in_force_has_no_terms(self) -> None:
        """Nor after it."""
        assert effect(TERM, "2010-07-12", entry=NEVER) == "never"

    def test_a_first_term_that_is_not_recorded_leaves_it_unknown(self) -> None:
        """Or as published."""
        half = clause(mode="end_of_term", notice=ij.parts.Delay(6, "month"), renewal=ij.parts.Delay(5, "year"))
        assert effect(half, "2010-07-12") == "from 2010-07-12 or later"
        assert effect(half, "2010-07-12", "2011-01-12") == "from 2011-01-12"
