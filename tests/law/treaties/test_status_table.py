"""What the acts towards a treaty say by day: unknown where not all is recorded, cut off where the treaty ends."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from tests.law.small import PACT, act, by_day, clauses, world

import intljustice as ij

JOIN = act("XCC", "accession", "2002-01-10")
LEAVE = act("XCC", "withdrawal", "2005-01-10")
PARTIAL = ij.parts.Participation("partial")
BOUND = "no, yes from 2002-04-01"


UNTIL = [
    ("2002-03-31", BOUND, "2002-04-01"),
    ("2002-04-01", BOUND, "2002-04-02"),
    ("2003", BOUND, "2004-01-01"),
    ("2005-01-10", f"{BOUND}, no from 2006-01-10", "2005-01-11"),
]


@pytest.mark.parametrize(("until", "expected", "beyond_from"), UNTIL)
def test_what_is_recorded_goes_on_after_the_records(until: str, expected: str, beyond_from: str) -> None:
    """With what is pending; the day up to which all is recorded, of a year its last, is the last known."""
    leave = [LEAVE] if until == "2005-01-10" else []
    d = world(JOIN, *leave, participation=ij.parts.Participation("complete", until))
    assert by_day(d, "XCC") == expected
    first = date.fromisoformat(beyond_from)
    answers = [ij.standing(d, "state:XCC", PACT, on=day) for day in (first - timedelta(days=1), first)]
    assert [answer.beyond_records for answer in answers] == [False, True]


def test_silence_is_no_where_everything_is_recorded() -> None:
    """Also after the last day of the records, and then not for sure."""
    d = world()
    assert by_day(d, "XDD") == "no"
    after = ij.standing(d, "state:XDD", PACT, on="2031-01-01")
    assert (after.bound, after.beyond_records, after.confidence) == (ij.Ternary.NO, True, None)


@pytest.mark.parametrize(
    "participation", [None, PARTIAL, ij.parts.Participation("none")], ids=["silent", "partial", "none"]
)
def test_silence_is_no_answer_where_not_everything_is_recorded(participation: ij.parts.Participation | None) -> None:
    """Once the treaty is in force; of those with an act it is yes as long as the act says so."""
    d = world(JOIN, LEAVE, participation=participation, entered_into_force="2001-07-07")
    assert by_day(d, "XDD") == "no, unknown from 2001-07-07"
    assert by_day(d, "XCC") == "no, unknown from 2001-07-07, yes from 2002-04-01, unknown from 2006-01-10"


SUCCESSOR = act("XDD", "succession", "2006-01-10")
BY_NOTICE, LATER = act("XAA", "withdrawal", "2005-01-10"), act("XDD", "accession", "2007-01-10")
LATER_AND_GONE = [LATER, act("XDD", "withdrawal", "2009-01-10")]

ENDS: dict[str, tuple[int | None, list[ij.TreatyAction], dict[str, Any], str]] = {
    "published": (None, [], {"ended": "2010-05-05"}, "no from 2010-05-05"),
    "published-where-it-is-computed-too": (3, [LEAVE], {"ended": "2006-06-06"}, "no from 2006-06-06"),
    "two-are-fewer-than-three": (3, [LEAVE], {}, "no from 2006-01-10"),
    "two-are-not-fewer-than-two": (2, [LEAVE], {}, ""),
    "nobody-has-left": (3, [], {}, ""),
    "nobody-has-left-whoever-comes-later": (4, [LATER], {}, ""),
    "a-fourth-came-and-left": (4, LATER_AND_GONE, {}, "no from 2010-01-10"),
    "another-comes-on-the-day": (3, [LEAVE, SUCCESSOR], {}, ""),
    "another-comes-a-day-late": (3, [LEAVE, attrs.evolve(SUCCESSOR, day="2006-01-11")], {}, "no from 2006-01-10"),
    "two-leave-together": (2, [LEAVE, BY_NOTICE], {}, "no from 2006-01-10"),
    "two-leave-and-one-is-enough": (1, [LEAVE, BY_NOTICE], {}, ""),
    "one-leaves-in-a-month": (
        3,
        [act("XCC", "withdrawal", "2005-01")],
        {},
        "unknown from 2006-01-01, no from 2006-01-31",
    ),
    "another-comes-in-the-month": (3, [LEAVE, attrs.evolve(SUCCESSOR, day="2006-01")], {}, "unknown from 2006-01-10"),
    "not-computed-of-records-in-part": (3, [LEAVE], {"participation": PARTIAL, "entered_into_force": "2001-05-01"}, ""),
}


@pytest.mark.parametrize(("below", "acts", "pact", "expected"), ENDS.values(), ids=ENDS)
def test_from_which_day_a_treaty_has_ended(
    below: int | None, acts: list[ij.TreatyAction], pact: dict[str, Any], expected: str
) -> None:
    """As published, or once somebody leaves and fewer are left than the clause asks: who stays is bound until then."""
    d = world(JOIN, *acts, **clauses(ends_below=below), **pact)
    assert by_day(d, "XBB") == ", ".join(filter(None, ["no, yes from 2001-05-01", expected]))


def test_nobody_joins_a_treaty_that_has_ended() -> None:
    """A consent of later binds on no day."""
    d = world(JOIN, LEAVE, act("XDD", "accession", "2008-01-01"), **clauses(ends_below=3))
    assert by_day(d, "XDD") == "no"
