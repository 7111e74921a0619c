"""How one participant comes to be bound by its acts, ceases to be, takes its acts back and comes again."""

from typing import Any

import attrs
import pytest
from tests.law.small import act, asked, by_day, clauses, world

import intljustice as ij

DAY, YEAR = ij.parts.Delay(1, "day"), ij.parts.Delay(1, "year")


def entry(threshold: int) -> ij.parts.EntryIntoForceClause:
    """In force a day after so many instruments."""
    return ij.parts.EntryIntoForceClause(threshold=threshold, delay=DAY)


def later(delay: ij.parts.Delay, not_before: str | None = None) -> ij.parts.LaterPartyClause:
    """A clause on later parties."""
    return ij.parts.LaterPartyClause(delay=delay, not_before=not_before)


def deposit(day: str | None, nature: str = "accession", effective: str | None = None) -> ij.TreatyAction:
    """A consent of the third State that does not count towards those that bring the pact into force."""
    return act("XCC", nature, day, counts=False, effective=effective)


def succession(effective: str | None) -> ij.TreatyAction:
    """A succession deposited on 23 October 2006."""
    return deposit("2006-10-23", "succession", effective)


def again(nature: str, day: str) -> ij.TreatyAction:
    """A second act of one nature."""
    return act("XCC", nature, day, suffix="-2")


def off(day: str) -> ij.TreatyAction:
    """The third State takes back what it has deposited."""
    return act("XCC", "withdrawal_of_instrument", day)


JOIN, BOUND = act("XCC", "accession", "2002-01-10"), "yes from 2002-04-01"
"""The third State joins: bound from the first of the month after sixty days."""
LEAVE, LEFT = act("XCC", "withdrawal", "2005-01-10"), f"{BOUND}, no from 2006-01-10"
"""It leaves: no longer bound a year later, from that day on."""
REVOKED = (JOIN, attrs.evolve(LEAVE, effective="2006-01-10"), act("XCC", "revocation", "2005-05-05"))
TWO_NOTICES = (JOIN, LEAVE, again("withdrawal", "2005-03-01"))
ONE_REVOKED = act("XCC", "revocation", "2005-04-01", undoes=LEAVE.id)
BACK_IN_2007 = (JOIN, LEAVE, again("accession", "2007-01-10"))
PUBLISHED_DAY = deposit("2002-01-10", effective="2002-05-05")
IN_JUNE, FROM_JUNE = act("XDD", "accession", "2002-06"), "unknown from 2002-06-02"
AFTER_A_YEAR = clauses(later_parties=later(YEAR))
THREE_NEEDED = clauses(entry_into_force=entry(3), later_parties=later(YEAR))
BUSY_WEEK = clauses(entry_into_force=entry(2), later_parties=later(ij.parts.Delay(5, "day")))
NOT_BEFORE = clauses(later_parties=later(DAY, not_before="2002-02-01"))
NO_LATER_CLAUSE = clauses(later_parties=None)
PUBLISHED = {"participation": None, "entered_into_force": "2002-02-01"}


def revocable(allowed: bool | None) -> dict[str, Any]:  # noqa: FBT001 - what the clause says
    """The fields of a pact whose clause says whether a notice may be taken back."""
    return clauses(withdrawal=ij.parts.WithdrawalClause(mode="notice", notice=YEAR, revocable=allowed))


Case = tuple[list[ij.TreatyAction], dict[str, Any], str]
"""The acts of the third State, the pact; from when it is bound and no longer bound."""

BOUND_BY_DAY: dict[str, Case] = {
    "long-before-the-deciding-day": ([deposit("2000-05-05")], {}, "yes from 2001-05-01"),
    "the-day-before-it": ([deposit("2001-02-28")], AFTER_A_YEAR, "yes from 2001-05-01"),
    "on-it": ([deposit("2001-03-01")], AFTER_A_YEAR, "yes from 2001-05-01"),
    "the-day-after-it": ([deposit("2001-03-02")], AFTER_A_YEAR, "yes from 2002-03-02"),
    "sixty-days-that-end-on-a-first": ([deposit("2001-03-02")], {}, "yes from 2001-06-01"),
    "sixty-days-to-the-last-of-a-month": ([deposit("2001-04-01")], {}, "yes from 2001-06-01"),
    "sixty-days-to-the-next-first": ([deposit("2001-04-02")], {}, "yes from 2001-07-01"),
    "in-the-deciding-month": ([deposit("2001-03")], AFTER_A_YEAR, "unknown from 2001-05-01, yes from 2002-03-31"),
    "in-it-where-entry-is-later": ([deposit("2001-03")], BUSY_WEEK, "unknown from 2001-03-02, yes from 2001-04-05"),
    "before-the-deciding-month": ([deposit("2002-05-31"), IN_JUNE], THREE_NEEDED, f"{FROM_JUNE}, yes from 2002-07-01"),
    "on-its-first-day": ([deposit("2002-06-01"), IN_JUNE], THREE_NEEDED, f"{FROM_JUNE}, yes from 2002-07-01"),
    "on-its-second-day": ([deposit("2002-06-02"), IN_JUNE], THREE_NEEDED, f"{FROM_JUNE}, yes from 2003-06-02"),
    "on-its-last-day": ([deposit("2002-06-30"), IN_JUNE], THREE_NEEDED, f"{FROM_JUNE}, yes from 2003-06-30"),
    "after-the-deciding-month": ([deposit("2002-07-01"), IN_JUNE], THREE_NEEDED, "yes from 2003-07-01"),
    "long-before-a-published-entry": ([deposit("2001-01-01")], PUBLISHED, "yes from 2002-02-01"),
    "before-a-published-entry": ([deposit("2001-12-31")], PUBLISHED, "unknown from 2002-02-01, yes from 2002-04-01"),
    "on-its-eve": ([deposit("2002-01-31")], PUBLISHED, "unknown from 2002-02-01, yes from 2002-05-01"),
    "of-no-day": ([deposit(None)], {}, "unknown from 2001-05-01"),
    "not-before-a-day": ([JOIN], NOT_BEFORE, "yes from 2002-02-01"),
    "deposited-on-that-day": ([deposit("2002-02-01")], NOT_BEFORE, "yes from 2002-02-02"),
    "no-clause-on-later-parties": ([JOIN], NO_LATER_CLAUSE, "unknown from 2002-01-10"),
    "no-delay-for-later-parties": (
        [JOIN],
        clauses(later_parties=ij.parts.LaterPartyClause()),
        "unknown from 2002-01-10",
    ),
    "published-without-a-clause": ([PUBLISHED_DAY], NO_LATER_CLAUSE, "yes from 2002-05-05"),
    "published-beside-a-clause": ([PUBLISHED_DAY], {}, "yes from 2002-04-01"),
    "succession": ([succession("2006-06-03")], {}, "yes from 2006-06-03"),
    "succession-of-its-own-day": ([succession(None)], {}, "yes from 2006-10-23"),
    "succession-before-the-treaty": ([succession("1990-01-01")], {}, "yes from 2001-05-01"),
    "succession-just-after-the-treaty": ([succession("2001-05-02")], {}, "yes from 2001-05-02"),
    "succession-of-one-bound": ([JOIN, act("XCC", "succession", "2003-01-01", effective="2002-04-01")], {}, BOUND),
    "succession-of-one-bound-later": (
        [JOIN, act("XCC", "succession", "2003-01-01", effective="2002-03-31")],
        {},
        "yes from 2002-03-31",
    ),
    "in-a-month-and-out-in-a-month": (
        [act("XCC", "accession", "2002-01"), act("XCC", "withdrawal", "2005-03")],
        {},
        "unknown from 2002-04-01, yes from 2002-05-01, unknown from 2006-03-01, no from 2006-03-31",
    ),
    "ended-on-the-day-of-consent": ([JOIN, act("XCC", "cessation", "2002-01-10")], {}, ""),
    "the-treaty-ends-before-it-binds": ([JOIN], {"ended": "2002-04-01"}, ""),
    "taken-back-on-the-eve": ([JOIN, off("2002-03-31")], {}, ""),
    "taken-back-too-late": ([JOIN, off("2002-04-01")], {}, BOUND),
    "taken-back-in-a-year": ([JOIN, off("2002")], {}, "unknown from 2002-04-01"),
    "revoked-under-a-silent-clause": ([*REVOKED], revocable(None), BOUND),
    "revoked-where-it-may": ([*REVOKED], revocable(allowed=True), BOUND),
    "revoked-where-it-may-not": ([*REVOKED], revocable(allowed=False), LEFT),
    "revoked-without-a-clause": ([*REVOKED], clauses(withdrawal=None), BOUND),
    "one-of-two-revoked": ([*TWO_NOTICES, ONE_REVOKED], {}, f"{BOUND}, no from 2006-03-01"),
    "back-on-the-day-of-effect": ([JOIN, LEAVE, again("accession", "2006-01-10")], {}, f"{LEFT}, yes from 2006-04-01"),
    "back-on-its-eve": ([JOIN, LEAVE, again("accession", "2006-01-09")], {}, f"{LEFT}, yes from 2006-04-01"),
    "back-on-the-day-of-the-notice": ([JOIN, LEAVE, again("accession", "2005-01-10")], {}, LEFT),
    "a-third-consent": ([*BACK_IN_2007, act("XCC", "ratification", "2008-01-10")], {}, f"{LEFT}, yes from 2007-04-01"),
    "leaving-twice": (
        [*BACK_IN_2007, again("withdrawal", "2008-01-10")],
        {},
        f"{LEFT}, yes from 2007-04-01, no from 2009-01-10",
    ),
}


@pytest.mark.parametrize(("acts", "pact", "expected"), BOUND_BY_DAY.values(), ids=BOUND_BY_DAY)
def test_on_which_days_it_is_bound(acts: list[ij.TreatyAction], pact: dict[str, Any], expected: str) -> None:
    """With the treaty up to the deciding day, else by the clause on later parties, by succession from its own day.

    Consent counts unless it is taken back before; another one changes nothing while it binds, unless it surely binds
    earlier; a notice counts unless it is taken back before it has effect.
    """
    assert by_day(world(*acts, **pact), "XCC") == ", ".join(filter(None, ["no", expected]))


def test_whoever_joins_on_the_published_day_of_entry_is_a_later_party() -> None:
    """Its consent does not bind it before: only that not all is recorded leaves it unknown until then."""
    d = world(deposit("2002-02-01"), **PUBLISHED)
    standing = asked(d, "XCC 2002-04-30")
    assert (standing.bound, standing.changes_on) == (ij.Ternary.UNKNOWN, ())
    assert by_day(d, "XCC") == "no, unknown from 2002-02-01, yes from 2002-05-01"


def test_a_treaty_that_is_not_in_force_binds_on_no_day() -> None:
    """The consent stands."""
    d = world(JOIN, **clauses(entry_into_force=entry(4)))
    standing = asked(d, "XCC 2010-01-01")
    assert (by_day(d, "XCC"), standing.status, standing.acts) == ("no", ij.TreatyStatus.CONTRACTING, (JOIN.id,))


WITH_A_DAY = act("XCC", "withdrawal", "2005-01-10", effective="2006-03-01")
SECOND, THAT_DAY = again("withdrawal", "2005-02-01"), again("withdrawal", "2005-01-10")
SAME_DAY, DAY_BEFORE, MONTH = (act("XCC", "withdrawal", day) for day in ("2002-01-10", "2002-01-09", "2005-01"))
GONE, GONE_BEFORE = act("XCC", "cessation", "2004-01-01"), act("XCC", "cessation", "2002-01-09")
GONE_AS_PUBLISHED = attrs.evolve(GONE, effective="2003-12-12")

ENDS: dict[str, tuple[list[ij.TreatyAction], str | None, str, ij.TreatyAction | None]] = {
    "by-notice": ([LEAVE], None, "no from 2006-01-10", LEAVE),
    "by-the-first-of-two": ([LEAVE, SECOND], None, "no from 2006-01-10", LEAVE),
    "by-the-first-to-have-effect": ([WITH_A_DAY, SECOND], None, "no from 2006-02-01", SECOND),
    "by-the-one-perhaps-earlier": ([MONTH, THAT_DAY], None, "unknown from 2006-01-01, no from 2006-01-10", MONTH),
    "not-by-a-notice-before-it-joined": ([DAY_BEFORE], None, "", None),
    "by-a-notice-of-the-same-day": ([SAME_DAY], None, "no from 2003-01-10", SAME_DAY),
    "by-its-end-as-a-state": ([GONE], None, "no from 2004-01-01", GONE),
    "by-its-end-on-a-published-day": ([GONE_AS_PUBLISHED], None, "no from 2003-12-12", GONE),
    "not-by-an-end-before-it-joined": ([GONE_BEFORE], None, "", None),
    "by-the-end-of-the-treaty": ([], "2005-05-05", "no from 2005-05-05", None),
    "before-the-end-of-the-treaty": ([LEAVE], "2006-01-11", "no from 2006-01-10", LEAVE),
    "on-the-day-of-that-end": ([LEAVE], "2006-01-10", "no from 2006-01-10", LEAVE),
    "after-that-end": ([LEAVE], "2006-01-09", "no from 2006-01-09", None),
    "after-one-day": ([], "2002-04-02", "no from 2002-04-02", None),
}


@pytest.mark.parametrize(("acts", "ended", "expected", "left"), ENDS.values(), ids=ENDS)
def test_by_which_act_it_is_no_longer_bound(
    acts: list[ij.TreatyAction], ended: str | None, expected: str, left: ij.TreatyAction | None
) -> None:
    """By the first act to have effect; on one day its own goes before the end of the treaty."""
    d = world(JOIN, *acts, ended=ended)
    assert by_day(d, "XCC") == ", ".join(filter(None, ["no", BOUND, expected]))
    found = asked(d, "XCC 2030-01-01").acts
    assert found == ((JOIN.id,) if left is None else (JOIN.id, left.id))


REVOCATIONS = [
    ("2005-05-05", BOUND, ("2005-05-04", "2005-05-05")),
    ("2005-12", BOUND, ("2005-12-30", "2005-12-31")),
    ("2006-01-09", BOUND, ("2006-01-08", "2006-01-09")),
    ("2006-01", f"{BOUND}, unknown from 2006-01-10", ("2006-01-09", "2006-01-10")),
    ("2006-01-10", LEFT, ("2006-01-09", "2006-01-10")),
    ("2006-01-11", LEFT, ("2006-01-09", "2006-01-10")),
]


@pytest.mark.parametrize(("back", "expected", "around"), REVOCATIONS)
def test_a_notice_is_taken_back_in_time_before_it_has_effect(back: str, expected: str, around: tuple[str, str]) -> None:
    """A day known in part may be in time; the notice is pending until then or until its effect, and says by what."""
    d = world(JOIN, LEAVE, act("XCC", "revocation", back))
    notices = [asked(d, f"XCC {day}").notice for day in ("2005-01-09", "2005-01-10", *around)]
    assert by_day(d, "XCC") == f"no, {expected}"
    assert [notice is not None for notice in notices] == [False, True, True, False]
    assert [notice.taken_back_by is not None for notice in notices if notice] == [expected != LEFT] * 2


YEAR_KNOWN = act("XCC", "ratification", "2002")
JOIN_TAKEN_BACK = [JOIN, act("XCC", "withdrawal_of_instrument", "2002-01-11", undoes=JOIN.id)]
ENDED_AT_ONCE = [act("XCC", "succession", "2002-06-01"), act("XCC", "cessation", "2002-06-01")]

EARLIER: dict[str, tuple[list[ij.TreatyAction], ij.TreatyAction, str]] = {
    "surely": ([JOIN], JOIN, "2004-01-01"),
    "not-surely": ([act("XCC", "accession", "2002-12-31")], YEAR_KNOWN, "2004-01-01"),
    "taken-back": (JOIN_TAKEN_BACK, YEAR_KNOWN, "2004-01-01"),
    "ended-on-its-first-day": (ENDED_AT_ONCE, YEAR_KNOWN, "2002-05-01"),
}


@pytest.mark.parametrize(("acts", "joined", "on"), EARLIER.values(), ids=EARLIER)
def test_the_consent_that_surely_binds_earlier_counts(
    acts: list[ij.TreatyAction], joined: ij.TreatyAction, on: str
) -> None:
    """Beside one that is known by its year; one that never binds is none that binds earlier."""
    assert asked(world(YEAR_KNOWN, *acts), f"XCC {on}").acts[0] == joined.id


NO_NUMBER = clauses(withdrawal=ij.parts.WithdrawalClause(mode="notice"))
PROVISIONS: dict[str, tuple[list[ij.TreatyAction], dict[str, Any], list[str]]] = {
    "with-the-treaty": ([deposit("2000-05-05")], {}, ["pact:126(1)"]),
    "later": ([JOIN], {}, ["pact:126(2)"]),
    "succession": ([succession(None)], {}, []),
    "withdrawal": ([JOIN, LEAVE], {}, ["pact:126(2)", "pact:127(1)"]),
    "end-as-a-state": ([JOIN, GONE], {}, ["pact:126(2)"]),
    "end-of-the-treaty": ([JOIN], {"ended": "2005-01-01"}, ["pact:126(2)"]),
    "clause-without-a-number": ([JOIN, WITH_A_DAY], NO_NUMBER, ["pact:126(2)"]),
}


@pytest.mark.parametrize(("acts", "pact", "expected"), PROVISIONS.values(), ids=PROVISIONS)
def test_by_which_clauses(acts: list[ij.TreatyAction], pact: dict[str, Any], expected: list[str]) -> None:
    """Those by which it came to be bound and ceased to be, as far as they are recorded."""
    standing = asked(world(*acts, **pact), "XCC 2020-01-01")
    assert [str(provision) for provision in standing.provisions] == expected
