"""From when on, and over time: articles 11 and 126, and every day of a conduct against every start and end."""

import pytest
from tests.law.icc import court
from tests.law.icc.court import OUTSIDE, PLAIN, A, B, C, accepting, disputed, joins, leaves, no, unknown, worked, yes
from tests.law.small import act

import intljustice as ij

REFERRED = ij.Trigger(nature="council_referral", day="2006-01-01", scope=ij.Scope())
ROUGHLY = act("XBB", "accession", "2001-03")
"""The instrument that brings the Statute into force, dated by its month: within May 2001."""
HELD, NOT_COVERED = "12(2)(a) 12(3)", no("12(2) 12(3)")
SINCE_1999 = accepting(period=("1999-01-01", "2005-12-31"))
ENTRY = "the entry into force of the Statute"
IN_MAY = unknown(ENTRY, f"the standing of {A} on 2001-05-15")
JOINED = joins(C, "2005-04-15")
"""Gammaland accedes on 15 April 2005; sixty days later it is 14 June, and it is a party from 1 July."""
IN_APRIL, STANDING = joins(C, "2005-04"), unknown(f"the standing of {C} on 2005-06-30")
IN_GAMMALAND = OUTSIDE.but(JOINED)
RELYING: court.Given = {"relying_on": ["jurisdiction-declaration:xcc-one"]}
LEFT = PLAIN.but(leaves(A, "2009-01-15"), nationalities=[court.D], considered_before_withdrawal=True)
"""Alphaland's withdrawal has effect on 15 January 2010; the Court had the matter before it."""
UNCONSIDERED = LEFT.but(considered_before_withdrawal=False)
IN_2005 = OUTSIDE.but(accepting())
"""Gammaland accepts the jurisdiction for the year 2005."""
WAR_CRIMES = OUTSIDE.but(court.opting_out(), crime="war_crimes", nationalities=[A])


@worked(
    PLAIN.row("eve", no("11(1)"), period="2001-04-30"),
    PLAIN.row("first-day", yes("12(2)(a)"), period="2001-05-01"),
    PLAIN.row("eve-by-the-council", no("11(1)"), trigger=REFERRED, period="2001-04-30"),
    PLAIN.row("first-day-by-the-council", yes("13(b)"), trigger=REFERRED, period="2001-05-01"),
    OUTSIDE.row("eve-by-acceptance", no("11(1)"), SINCE_1999, period="2001-04-30"),
    OUTSIDE.row("first-day-by-acceptance", yes(HELD), SINCE_1999, period="2001-05-01"),
    PLAIN.row("entry-in-some-month", IN_MAY, ROUGHLY, period="2001-05-15"),
    PLAIN.row("before-that-month", no("11(1)"), ROUGHLY, period="2001-04-30"),
    PLAIN.row("after-that-month", yes("12(2)(a)"), ROUGHLY, period="2001-06-01"),
)
def test_entry_into_force(situation: court.Situation) -> None:
    """R7: nothing before the Statute was in force, whatever the trigger (articles 11(1) and 126(1))."""
    assert situation.answer == situation.expected


@worked(
    IN_GAMMALAND.row("sixty-days-on", no("12(2) 11(2)"), period="2005-06-14"),
    IN_GAMMALAND.row("eve", no("12(2) 11(2)"), period="2005-06-30"),
    IN_GAMMALAND.row("first-day", yes("12(2)(a)"), period="2005-07-01"),
    OUTSIDE.row("deposit-at-the-end-of-april", yes("12(2)(a)"), joins(C, "2005-04-30"), period="2005-07-01"),
    OUTSIDE.row("deposit-in-may", no("12(2) 11(2)"), joins(C, "2005-05-02"), period="2005-07-31"),
    OUTSIDE.row("deposit-in-may-a-month-on", yes("12(2)(a)"), joins(C, "2005-05-02"), period="2005-08-01"),
    IN_GAMMALAND.row("by-a-national-of-a-party", yes("12(2)(b)"), nationalities=[B]),
    OUTSIDE.row("never-joined", no("12(2)")),
    IN_GAMMALAND.row("accepting-before", yes(HELD), accepting()),
    IN_GAMMALAND.row("relied-on", disputed("contested_acceptance", "12(3)"), accepting(validity="disputed"), **RELYING),
    IN_GAMMALAND.row("not-relied-on", no("12(2) 11(2) 12(3)"), accepting(validity="disputed")),
    OUTSIDE.row("deposit-in-april", STANDING, IN_APRIL, period="2005-06-30"),
    OUTSIDE.row("before-days-in-doubt", no("12(2) 11(2)"), IN_APRIL, period="2005-05-31"),
    OUTSIDE.row("after-days-in-doubt", yes("12(2)(a)"), IN_APRIL, period="2005-07-01"),
)
def test_later_entry(situation: court.Situation) -> None:
    """R8, R9: a State that joins later gives a link from its own entry on, that day included (articles 11(2), 126)."""
    assert situation.answer == situation.expected


JUNE = ("2005-06-01", "2005-06-30")
NOT_KNOWN_SINCE = unknown("the end of jurisdiction-declaration:xcc-one")
BEFORE_IT_LEFT = "12(2)(a) 127(1) 127(2)"
IN_2007 = accepting(slug="two", period=("2007-01-01", "2007-12-31"))
ONE_DAY = accepting(period=("2005-06-15", "2005-06-15"))
UP_TO_ITS_LODGING = accepting(period=("2005-01-01", None), lodged="2005-06-15")
COUNCIL_2004 = ij.Trigger(
    nature="council_referral", day="2006-01-01", scope=ij.Scope(territory=[C], period=("2004-01-01", "2004-12-31"))
)


@worked(
    PLAIN.row("before-the-statute", no("11(1)"), period=("2000-01-01", "2001-04-30")),
    PLAIN.row("a-day-of-the-statute", yes("12(2)(a) 11(1)", "2001-05-01"), period=("2000-01-01", "2001-05-01")),
    PLAIN.row("since-the-statute", yes("12(2)(a)"), period=("2001-05-01", "2003-01-01")),
    IN_GAMMALAND.row("before-it-joined", no("12(2) 11(2)"), period=JUNE),
    IN_GAMMALAND.row("a-day-since", yes("12(2)(a) 11(2)", "2005-07-01"), period=("2005-06-01", "2005-07-01")),
    IN_GAMMALAND.row("a-month-since", yes("12(2)(a) 11(2)", "2005-07-01"), period=("2005-06-01", "2005-08-01")),
    LEFT.row("a-day-before-it-left", yes(BEFORE_IT_LEFT, "2010-01-15"), period=("2010-01-14", "2011-01-01")),
    LEFT.row("after-it-left", no("12(2) 127(1)"), period=("2010-01-15", "2011-01-01")),
    LEFT.row("up-to-the-eve", yes(BEFORE_IT_LEFT), period=("2009-01-15", "2010-01-14")),
    LEFT.row("from-before-notice", yes(BEFORE_IT_LEFT, "2010-01-15"), period=("2008-01-01", "2011-01-01")),
    IN_2005.row("before-the-acceptance", NOT_COVERED, period=("2004-01-01", "2004-12-31")),
    IN_2005.row("its-first-day", yes(HELD, "2005-01-01"), period=("2004-01-01", "2005-01-01")),
    IN_2005.row("all-of-it", yes(HELD, "2005-01-01 2006-01-01"), period=("2004-01-01", "2007-01-01")),
    IN_2005.row("its-last-day", yes(HELD, "2006-01-01"), period=("2005-12-31", "2007-01-01")),
    IN_2005.row("after-it", NOT_COVERED, period=("2006-01-01", "2007-01-01")),
    IN_2005.row("between-two", NOT_COVERED, IN_2007, period=("2006-01-01", "2006-12-31")),
    IN_2005.row("across-the-gap", yes(HELD, "2006-01-01 2007-01-01"), IN_2007, period=("2005-12-01", "2007-02-01")),
    OUTSIDE.row("for-a-single-day", yes(HELD, "2005-06-15 2005-06-16"), ONE_DAY, period=JUNE),
    OUTSIDE.row("for-the-day-after", NOT_COVERED, accepting(period=("2005-07-01", "2005-07-01")), period=JUNE),
    OUTSIDE.row("accepted-up-to-its-lodging", yes(HELD, "2005-06-16"), UP_TO_ITS_LODGING, period=JUNE),
    OUTSIDE.row("after-its-lodging", NOT_KNOWN_SINCE, UP_TO_ITS_LODGING, period=("2005-06-16", "2005-06-30")),
    WAR_CRIMES.row("opted-out", no("12(2) 124"), period=("2005-01-01", "2008-04-30")),
    WAR_CRIMES.row("a-day-after-the-opt-out", yes("12(2)(b)", "2008-05-01"), period=("2005-01-01", "2008-05-01")),
    OUTSIDE.row("every-part-barred", no("11(1) 12(2)"), period=("2000-01-01", "2003-01-01")),
    OUTSIDE.row("after-a-referral", no("13(b)"), trigger=COUNCIL_2004, period=("2005-01-01", "2005-12-31")),
    OUTSIDE.row("across-it", yes("13(b)", "2004-01-01 2005-01-01"), trigger=COUNCIL_2004, period=("2003", "2005")),
    PLAIN.row(
        "another-reason-is-no-turn",
        yes(f"{BEFORE_IT_LEFT} 12(2)(b)"),
        leaves(A, "2005-01-15"),
        nationalities=[B],
        period=("2005-06-01", "2007-01-01"),
    ),
)
def test_across_a_start_or_an_end(situation: court.Situation) -> None:
    """R10: one qualifying day suffices, for that part only; the answer names the days from which it is another."""
    assert situation.answer == situation.expected


EXACT = "period: the exact days"
IN_DISPUTE = disputed("withdrawal", BEFORE_IT_LEFT, "2010-01-15")
ON_1_MAY = "2001-05-01"
GOES_ON = ij.Period("2029-01-01", open_end=True)
IN_2031, FROM_THEIR_LAST_DAY = (accepting(period=(start, "2031-12-31")) for start in ("2031-01-01", "2030-12-31"))


@worked(
    PLAIN.row("a-year-after", yes("12(2)(a)"), period="2003"),
    PLAIN.row("a-year-before", no("11(1)"), period="2000"),
    PLAIN.row("the-year-of-entry", unknown(EXACT, change_days=ON_1_MAY), period="2001"),
    PLAIN.row("the-month-after", yes("12(2)(a)"), period="2001-05"),
    PLAIN.row("the-month-before", no("11(1)"), period="2001-04"),
    PLAIN.row("about-that-month", unknown(EXACT, change_days=ON_1_MAY), period="2001-05~"),
    PLAIN.row("about-the-eve", unknown(EXACT, change_days=ON_1_MAY), period="2001-04-30~"),
    PLAIN.row("about-three-days-after", yes("12(2)(a)"), period="2001-05-04~"),
    PLAIN.row("about-two-days-after", unknown(EXACT, change_days=ON_1_MAY), period="2001-05-03~"),
    PLAIN.row("in-that-decade", unknown(EXACT, change_days=ON_1_MAY), period="200X"),
    PLAIN.row("year-to-year-of-entry", unknown(EXACT, change_days=ON_1_MAY), period=("2000", "2001")),
    PLAIN.row("year-to-year-after", yes("12(2)(a) 11(1)", ON_1_MAY), period=("2000", "2002")),
    PLAIN.row("month-to-month-of-entry", yes("12(2)(a) 11(1)", ON_1_MAY), period=("2001-04", "2001-05")),
    PLAIN.row("day-to-month-of-entry", yes("12(2)(a) 11(1)", ON_1_MAY), period=("2000-01-01", "2001-05")),
    PLAIN.row("year-of-entry-to-day", yes("12(2)(a) 11(1)", ON_1_MAY), period=("2001", "2001-06-01")),
    PLAIN.row("year-to-month-before", no("11(1)"), period=("2000", "2001-04")),
    UNCONSIDERED.row("disputed-or-barred", unknown(EXACT, change_days="2010-01-15"), period="2010"),
    UNCONSIDERED.row("barred", no("12(2) 127(1)"), period="2011"),
    UNCONSIDERED.row("surely-disputed", IN_DISPUTE, period=("2009-12-31", "2010")),
    UNCONSIDERED.row("disputed-from-the-start", IN_DISPUTE, period=("2009", "2010-02-01")),
    UNCONSIDERED.row(
        "perhaps-begun-too-late", unknown(EXACT, change_days="2010-01-15"), period=("2010-01", "2010-02-01")
    ),
    OUTSIDE.row(
        "and-another-fact", unknown(EXACT, "nationalities", change_days=ON_1_MAY), period="2001", nationalities=[]
    ),
    UNCONSIDERED.row(
        "disputed-and-unknown",
        unknown(f"the standing of {A} on 2010-01-01", change_days="2010-01-01 2010-01-31"),
        leaves(A, "2009-01"),
        period=("2009-12-01", "2010-02-01"),
    ),
)
def test_days_known_in_part(situation: court.Situation) -> None:
    """An answer only where it is the same on every day that may be meant; else the exact days are missing."""
    assert situation.answer == situation.expected


@worked(
    PLAIN.row("begun-before", unknown(EXACT, change_days=ON_1_MAY), period=ij.Period("2000-01-01")),
    PLAIN.row("goes-on", yes("12(2)(a) 11(1)", ON_1_MAY), period=ij.Period("2000-01-01", open_end=True)),
    PLAIN.row("begun-in-a-year-before", unknown(EXACT, change_days=ON_1_MAY), period=ij.Period("2000")),
    PLAIN.row("begun-in-a-year-goes-on", yes("12(2)(a) 11(1)", ON_1_MAY), period=ij.Period("2000", open_end=True)),
    PLAIN.row("begun-after", yes("12(2)(a)"), period=ij.Period(court.DAY)),
    PLAIN.row("begun-in-a-year-after", yes("12(2)(a)"), period=ij.Period("2005")),
    PLAIN.row("ended-before", no("11(1)"), period=ij.Period(end="2001-04-30")),
    PLAIN.row("ended-on-the-first-day", yes("12(2)(a) 11(1)", ON_1_MAY), period=ij.Period(end="2001-05-01")),
    PLAIN.row("ended-in-that-year", unknown(EXACT, change_days=ON_1_MAY), period=ij.Period(end="2001")),
    PLAIN.row("always-until-before", no("11(1)"), period=ij.Period(end="2001-04-30", open_start=True)),
    PLAIN.row("always-till-then", yes("12(2)(a) 11(1)", ON_1_MAY), period=ij.Period(end="2001-05-01", open_start=True)),
    PLAIN.row(
        "always-until-that-year", unknown(EXACT, change_days=ON_1_MAY), period=ij.Period(end="2001", open_start=True)
    ),
    LEFT.row("begun-before-it-left", yes(BEFORE_IT_LEFT, "2010-01-15"), period=ij.Period("2010-01-14")),
    LEFT.row("begun-when-it-had-left", no("12(2) 127(1)"), period=ij.Period("2010-01-15")),
    LEFT.row("ended-before-it-left", yes("12(2)(a) 11(1) 127(1) 127(2)", ON_1_MAY), period=ij.Period(end="2010-01-14")),
    LEFT.row("ended-later", unknown(EXACT, change_days=f"{ON_1_MAY} 2010-01-15"), period=ij.Period(end="2010-01-15")),
    LEFT.row(
        "always-until-it-had-left",
        yes(f"{BEFORE_IT_LEFT} 11(1)", f"{ON_1_MAY} 2010-01-15"),
        period=ij.Period(end="2010-01-15", open_start=True),
    ),
    OUTSIDE.row("accepted-after-the-records-end", NOT_COVERED, IN_2031, period=GOES_ON),
    OUTSIDE.row("accepted-on-the-day-they-end", yes(HELD, "2030-12-31"), FROM_THEIR_LAST_DAY, period=GOES_ON),
    OUTSIDE.row("a-day-after-they-end", yes(HELD), FROM_THEIR_LAST_DAY, period="2031-02-01"),
)
def test_ends_not_recorded(situation: court.Situation) -> None:
    """What began before may have lasted, what ended after surely did; without an end it goes on to the last record."""
    assert situation.answer == situation.expected


@pytest.mark.parametrize(("start", "expected"), [("2000-01-01", no("11(1)")), (court.DAY, yes("12(2)(a)"))])
def test_records_without_a_day(start: str, expected: court.Expected) -> None:
    """Where it is not said at what day the records stand, only the beginning of a conduct without end is looked at."""
    conduct = PLAIN.conduct(period=ij.Period(start, open_end=True))
    assert court.written(ij.assess(court.undated(PLAIN.dossier()), conduct)) == expected


def test_the_exact_days_are_printed() -> None:
    """An unknown answer says what it turns on."""
    assert "Missing: period: the exact days." in str(PLAIN.ask(period="2001"))
