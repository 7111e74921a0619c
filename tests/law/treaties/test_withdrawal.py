"""When a notice of withdrawal takes effect: every way of leaving, each day beside the next."""

from typing import Any

import attrs
import pytest
from tests.law.small import PACT, act, by_day, dossier, treaty

import intljustice as ij

YEAR, SIX_MONTHS = ij.parts.Delay(1, "year"), ij.parts.Delay(6, "month")
ENTRY = "2001-01-12"


def clause(way: str = "notice", notice: ij.parts.Delay | None = YEAR, **fields: Any) -> ij.parts.WithdrawalClause:
    """A clause with a notice of a year unless said otherwise."""
    return ij.parts.WithdrawalClause(mode=way, notice=notice, **fields)


def term(**fields: Any) -> ij.parts.WithdrawalClause:
    """Terms of ten years, then of five, and notice six months before, unless said otherwise."""
    given = {"notice": SIX_MONTHS, "first_term": ij.parts.Delay(10, "year"), "renewal": ij.parts.Delay(5, "year")}
    return clause("end_of_term", **{**given, **fields})


def world(
    leaving: ij.parts.WithdrawalClause | None, day: str, stated: str | None, entry: str = ENTRY, parties: int = 2
) -> ij.Dossier:
    """A pact in force from the day on which the second of so many parties joins, and a notice by the first."""
    at_once = ij.parts.Delay(0, "day")
    pact = treaty(
        final_clauses=ij.parts.FinalClauses(
            entry_into_force=ij.parts.EntryIntoForceClause(threshold=2, delay=at_once),
            later_parties=ij.parts.LaterPartyClause(delay=at_once),
            withdrawal=leaving,
        )
    )
    joined = act("XAA", "ratification", "2000-12-01"), act("XBB", "ratification", entry)
    return dossier(*joined[:parties], act("XAA", "withdrawal", day, effective=stated), pact=pact)


LATER_ALLOWED = clause(later_day_may_be_stated=True)
PUT_OFF = clause(deferred_by="armed conflict")
TOO_EARLY = clause(not_before="2016-10-27")
TOO_EARLY_IN_PART = clause(not_before="2016-10")
NO_NOTICE = clause(notice=None)
NO_WAY_OUT = clause("not_provided")
ONE_TERM = term(renewal=None)
ENDLESS = term(first_term=YEAR, renewal=ij.parts.Delay(0, "year"))
DAILY = term(notice=ij.parts.Delay(0, "day"), first_term=ij.parts.Delay(1, "day"), renewal=ij.parts.Delay(1, "day"))
NO_FIRST_TERM = term(first_term=None)
NOT_YET_TERM = term(not_before="2010-01-01")

EFFECTS: dict[str, tuple[ij.parts.WithdrawalClause | None, str, str | None, str]] = {
    "a-year": (clause(), "2016-10-27", None, "no from 2017-10-27"),
    "a-year-from-a-leap-day": (clause(), "2004-02-29", None, "no from 2005-02-28"),
    "of-a-month": (clause(), "2016-10", None, "unknown from 2017-10-01, no from 2017-10-31"),
    "stated-under-a-silent-clause": (clause(), "2016-10-27", "2018-01-01", "no from 2017-10-27"),
    "stated-and-forbidden": (clause(later_day_may_be_stated=False), "2016-10-27", "2018-01-01", "no from 2017-10-27"),
    "none-stated": (LATER_ALLOWED, "2016-10-27", None, "no from 2017-10-27"),
    "a-later-day-stated": (LATER_ALLOWED, "2016-10-27", "2017-10-28", "no from 2017-10-28"),
    "the-same-day-stated": (LATER_ALLOWED, "2016-10-27", "2017-10-27", "no from 2017-10-27"),
    "an-earlier-day-stated": (LATER_ALLOWED, "2016-10-27", "2017-10-26", "no from 2017-10-27"),
    "not-put-off": (PUT_OFF, "2016-10-27", None, "no from 2017-10-27"),
    "put-off": (PUT_OFF, "2016-10-27", "2019-01-01", "no from 2019-01-01"),
    "before-the-first-day": (TOO_EARLY, "2016-10-26", None, ""),
    "before-the-first-day-and-stated": (TOO_EARLY, "2016-10-26", "2018-01-01", ""),
    "on-the-first-day": (TOO_EARLY, "2016-10-27", None, "no from 2017-10-27"),
    "perhaps-before-the-first-day": (TOO_EARLY, "2016-10", None, "unknown from 2017-10-01"),
    "in-the-first-month": (TOO_EARLY_IN_PART, "2016-10-30", None, "unknown from 2017-10-30"),
    "at-the-end-of-the-first-month": (TOO_EARLY_IN_PART, "2016-10-31", None, "no from 2017-10-31"),
    "before-the-first-day-of-a-term": (NOT_YET_TERM, "2009-12-31", None, ""),
    "on-the-first-day-of-a-term": (NOT_YET_TERM, "2010-01-01", None, "no from 2011-01-12"),
    "published-without-a-clause": (None, "2016-10-27", "2017-01-01", "no from 2017-01-01"),
    "published-without-a-notice": (NO_NOTICE, "2016-10-27", "2017-01-01", "no from 2017-01-01"),
    "without-a-clause": (None, "2016-10-27", None, "unknown from 2016-10-27"),
    "without-a-notice": (NO_NOTICE, "2016-10-27", None, "unknown from 2016-10-27"),
    "no-way-out": (NO_WAY_OUT, "2007-08-25", None, ""),
    "no-way-out-though-published": (NO_WAY_OUT, "2007-08-25", "2008-08-25", ""),
    "no-way-out-without-a-notice": (clause("not_provided", notice=None), "2007-08-25", None, ""),
    "on-the-day-of-entry": (term(), "2001-01-12", None, "no from 2011-01-12"),
    "in-time": (term(), "2010-07-12", None, "no from 2011-01-12"),
    "a-day-late": (term(), "2010-07-13", None, "no from 2016-01-12"),
    "on-the-first-day-of-the-second-term": (term(), "2011-01-12", None, "no from 2016-01-12"),
    "in-time-for-the-second-term": (term(), "2015-07-12", None, "no from 2016-01-12"),
    "late-for-the-second-term": (term(), "2015-07-13", None, "no from 2021-01-12"),
    "late-for-the-third-term": (term(), "2020-07-13", None, "no from 2026-01-12"),
    "a-stated-day-is-nothing": (term(), "2010-07-12", "2012-01-01", "no from 2011-01-12"),
    "perhaps-late": (term(), "2010-07", None, "unknown from 2011-01-12, no from 2016-01-12"),
    "in-time-for-the-only-term": (ONE_TERM, "2010-07-12", None, "no from 2011-01-12"),
    "late-for-the-only-term": (ONE_TERM, "2010-07-13", None, ""),
    "in-time-before-endless-terms": (ENDLESS, "2001-07-12", None, "no from 2002-01-12"),
    "late-before-endless-terms": (ENDLESS, "2001-07-13", None, ""),
    "terms-of-a-day": (DAILY, "2001-01-20", None, "no from 2001-01-20"),
    "before-terms-of-a-day": (DAILY, "2001-01-01", None, "no from 2001-01-13"),
    "no-first-term": (NO_FIRST_TERM, "2010-07-12", None, "unknown from 2010-07-12"),
    "no-first-term-though-published": (NO_FIRST_TERM, "2010-07-12", "2011-01-12", "no from 2011-01-12"),
}


@pytest.mark.parametrize(("leaving", "day", "stated", "expected"), EFFECTS.values(), ids=EFFECTS)
def test_from_which_day_its_author_is_no_longer_bound(
    leaving: ij.parts.WithdrawalClause | None, day: str, stated: str | None, expected: str
) -> None:
    """When the notice has run, at the end of a term, as stated or published, or never; that day is the first out."""
    bound = f"no, yes from {ENTRY}"
    assert by_day(world(leaving, day, stated), "XAA") == (f"{bound}, {expected}" if expected else bound)


@pytest.mark.parametrize(("day", "expected"), [("2002-01-31", ", no from 2002-02-28"), ("2002-02-01", "")])
def test_in_a_shorter_month_a_longer_one_ends(day: str, expected: str) -> None:
    """A month from 31 January is over on 28 February."""
    short = term(notice=ij.parts.Delay(1, "month"), first_term=YEAR, renewal=None)
    assert by_day(world(short, day, None, entry="2001-02-28"), "XAA") == f"no, yes from 2001-02-28{expected}"


@pytest.mark.parametrize(("day", "expected"), [("2005-07-12", "2011-01-01"), ("2010-07-12", "2011-01-12")])
def test_of_an_entry_known_in_part_the_end_of_a_term_is_open(day: str, expected: str) -> None:
    """From the end of the first term on, and not before the notice has run."""
    d = world(term(), day, None, entry="2001-01")
    assert by_day(d, "XAA") == f"no, unknown from 2001-01-01, yes from 2001-01-31, unknown from {expected}"


@pytest.mark.parametrize("leaving", [term(), attrs.evolve(term(), renewal=None)])
def test_a_treaty_that_is_not_in_force_has_no_terms(leaving: ij.parts.WithdrawalClause) -> None:
    """The notice stands, and would have effect on no day."""
    standing = ij.standing(world(leaving, "2010-07-12", None, parties=1), "state:XAA", PACT, on="2030-01-01")
    assert standing.notice == ij.parts.PendingNotice(act="treaty-action:xaa-withdrawal", received="2010-07-12")
