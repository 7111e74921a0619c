"""Leaving at once: whoever has not accepted an amendment that is in force for all may leave without the usual wait."""

from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, PACT, accepted, act, amendment, by_day, dossier, treaty

import intljustice as ij

GENERAL = attrs.evolve(
    CLAUSES.amendments[0], acceptances=ij.parts.Fraction(2, 4), leave_within=ij.parts.Delay(1, "year")
)
"""Half of the parties bring it into force after a year, and for a year more the others may leave at once."""
OWN = attrs.evolve(CLAUSES.amendments[1], leave_at_once="pact:121(7)")
PARTIES = (*JOINED, act("XCC", "ratification", "2001-02-01"), act("XDD", "ratification", "2001-02-02"))
ONE, TWO = accepted("XAA", "2011-02-02"), accepted("XBB", "2011-03-03")
"""Enough have accepted on 3 March 2011, and it is in force from 3 March 2012."""


def leaving(by: str, day: str, under: str | None = "pact:121(6)") -> ij.TreatyAction:
    """A notice, under the clause on leaving at once unless said otherwise."""
    return act(by, "withdrawal", day, under=under)


def world(*records: ij.Record, given: ij.Amendment | None = None, **procedure: Any) -> ij.Dossier:
    """The pact with the amendment and what is done."""
    clauses = attrs.evolve(CLAUSES, amendments=[attrs.evolve(GENERAL, **procedure), OWN, CLAUSES.amendments[2]])
    return dossier(*PARTIES, given or amendment(), *records, pact=treaty(final_clauses=clauses))


GONE = leaving("XDD", "2012-05-05")
OTHER_TREATY = ij.Amendment(id="amendment:o", treaty="treaty:other", names=["O"], adopted="2010-01-01")
IN_PART = amendment(participation=ij.parts.Participation("partial"), entered_into_force="2012-03-03")
TO_EVE, TO_DAY = (
    amendment(participation=ij.parts.Participation("complete", day)) for day in ("2012-05-04", "2012-05-05")
)
AFTERWARDS = accepted("XDD", "2012-05-06")
"""An acceptance after its notice, by which it is known that it had not accepted before."""


def notice(day: str, *others: ij.Record, under: str | None = "pact:121(6)", **given: Any) -> ij.Dossier:
    """Enough have accepted, the fourth party leaves on a day, and what else is done."""
    return world(ONE, TWO, leaving("XDD", day, under), *others, **given)


def enough_in_march(day: str) -> ij.Dossier:
    """On some day of March 2011 enough have accepted; the fourth party leaves on a day."""
    return world(ONE, accepted("XBB", "2011-03"), leaving("XDD", day))


A_YEAR_OPEN = "unknown from 2012-05-05, no from 2013-05-05"

LEAVES: dict[str, tuple[ij.Dossier, str]] = {
    "before-enough-have-accepted": (notice("2011-03-02"), "no from 2012-03-02"),
    "on-the-day-enough-have": (notice("2011-03-03"), "no from 2011-03-03"),
    "on-the-day-it-is-in-force": (notice("2012-03-03"), "no from 2012-03-03"),
    "a-year-after-that": (notice("2013-03-03"), "no from 2013-03-03"),
    "a-day-later": (notice("2013-03-04"), "no from 2014-03-04"),
    "without-a-last-day": (notice("2025-05-05", leave_within=None), "no from 2025-05-05"),
    "surely-within-a-year": (enough_in_march("2013-03-01"), "no from 2013-03-01"),
    "perhaps-within-a-year": (enough_in_march("2013-03-02"), "unknown from 2013-03-02, no from 2014-03-02"),
    "on-the-last-day-that-may-be": (enough_in_march("2013-03-31"), "unknown from 2013-03-31, no from 2014-03-31"),
    "surely-too-late": (enough_in_march("2013-04-01"), "no from 2014-04-01"),
    "under-no-clause": (notice("2012-05-05", under=None), "no from 2013-05-05"),
    "under-the-clause-on-withdrawal": (notice("2012-05-05", under="pact:127(1)"), "no from 2013-05-05"),
    "under-the-clause-of-another": (notice("2012-05-05", under="pact:121(7)"), "no from 2013-05-05"),
    "too-few-have-accepted": (world(ONE, GONE), "no from 2013-05-05"),
    "another-procedure": (notice("2012-05-05", given=amendment("pact:122")), "no from 2013-05-05"),
    "no-procedure": (notice("2012-05-05", given=amendment("pact:999")), "no from 2013-05-05"),
    "of-another-treaty": (world(ONE, OTHER_TREATY, GONE), "no from 2013-05-05"),
    "accepted-that-day": (notice("2012-05-05", accepted("XDD", "2012-05-05")), "no from 2013-05-05"),
    "accepted-a-day-later": (notice("2012-05-05", AFTERWARDS), "no from 2012-05-05"),
    "accepted-that-month": (notice("2012-05-05", accepted("XDD", "2012-05")), A_YEAR_OPEN),
    "perhaps-too-early": (notice("2011-03"), "unknown from 2011-03-01, no from 2012-03-31"),
    "perhaps-too-late": (notice("2013-03"), "unknown from 2013-03-01, no from 2014-03-31"),
    "in-part": (notice("2012-05-05", given=IN_PART), A_YEAR_OPEN),
    "in-part-and-not-accepted": (notice("2012-05-05", AFTERWARDS, given=IN_PART), "no from 2012-05-05"),
    "in-part-before-entry": (
        notice("2012-03-02", AFTERWARDS, given=IN_PART),
        "unknown from 2012-03-02, no from 2013-03-02",
    ),
    "in-part-on-entry": (notice("2012-03-03", AFTERWARDS, given=IN_PART), "no from 2012-03-03"),
    "in-part-before-adoption": (notice("2009-12-31", given=IN_PART), "no from 2010-12-31"),
    "recorded-up-to-the-eve": (notice("2012-05-05", given=TO_EVE), A_YEAR_OPEN),
    "recorded-up-to-the-day": (notice("2012-05-05", given=TO_DAY), "no from 2012-05-05"),
}


@pytest.mark.parametrize(("d", "expected"), LEAVES.values(), ids=LEAVES)
def test_from_which_day_it_is_out(d: ij.Dossier, expected: str) -> None:
    """Its own, from the deciding acceptance to a year after entry into force, if it says so and has not accepted.

    Otherwise a year later; where it is open which, it is unknown until the wait is over in any case.
    """
    assert by_day(d, "XDD") == f"no, yes from 2001-05-01, {expected}"


@pytest.mark.parametrize(
    ("day", "on", "clause"), [("2012-05-05", "2012-05-05", "121(6)"), ("2014-05-05", "2015-05-05", "127(1)")]
)
def test_by_the_clause_it_rests_on(day: str, on: str, clause: str) -> None:
    """The one on leaving at once, and that on withdrawal where it has no effect at once."""
    out = ij.standing(notice(day), "state:XDD", PACT, on=on)
    assert (out.status, out.acts[-1]) == (ij.TreatyStatus.WITHDRAWN, GONE.id)
    assert [str(provision) for provision in out.provisions] == ["pact:126(1)", f"pact:{clause}"]


@pytest.mark.parametrize("under", ["pact:127", "pact:127(1)", None])
def test_a_notice_without_wait_of_its_own_rests_on_the_clause_on_withdrawal(under: str | None) -> None:
    """Though it takes effect on its own day, as no time has to run, it does not rest on leaving at once."""
    no_wait = ij.parts.WithdrawalClause(provision="pact:127(1)", mode="notice", notice=ij.parts.Delay(0, "day"))
    pact = treaty(final_clauses=attrs.evolve(CLAUSES, withdrawal=no_wait))
    d = dossier(*PARTIES, leaving("XDD", "2012-05-05", under), pact=pact)
    out = ij.standing(d, "state:XDD", PACT, on="2012-05-05")
    assert [str(provision) for provision in out.provisions] == ["pact:126(1)", "pact:127(1)"]


SECOND, THIRD_PART = amendment(slug="b", adopted="2012-06-01"), ij.parts.Fraction(1, 3)
FOR_SECOND = accepted("XAA", "2012-06-02", "b")


def test_who_has_left_counts_no_longer_for_the_next_amendment() -> None:
    """Of the three who are left one is a third; only once one of four has gone is its acceptance enough."""
    out = leaving("XDD", "2012-07-01")
    given = (ONE, TWO, SECOND, FOR_SECOND)
    assert str(ij.entry_into_force(world(*given, out, acceptances=THIRD_PART), "amendment:b").day) == "2013-07-01"
    assert ij.entry_into_force(world(*given, acceptances=THIRD_PART), "amendment:b").day is None
    both = world(*given, out, leaving("XCC", "2012-07-01"), acceptances=THIRD_PART)
    assert by_day(both, "XCC") == "no, yes from 2001-05-01, no from 2012-07-01"


@pytest.mark.parametrize(("fourth", "expected"), [([leaving("XDD", "2012-07-01")], "2013-05-05"), ([], "2014-05-05")])
def test_one_amendment_opens_the_way_to_the_next(fourth: list[ij.TreatyAction], expected: str) -> None:
    """The third leaves by the second amendment, which is in force only as the fourth left by the first."""
    given = (ONE, TWO, accepted("XCC", "2011-02-02"), SECOND, FOR_SECOND, leaving("XCC", "2013-05-05"))
    assert (
        by_day(world(*given, *fourth, acceptances=THIRD_PART), "XCC") == f"no, yes from 2001-05-01, no from {expected}"
    )
