"""What an assessment says of each part of a conduct that went on for several days."""

import itertools
import os
from datetime import date, timedelta

import attrs
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.law.icc import court
from tests.law.icc.court import OUTSIDE, C, D, Situation, grounds, joins, leaves
from tests.law.icc.jurisdiction.drawn import Asked, questions

import intljustice as ij

PROPERTY = settings(
    max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
JOINED = OUTSIDE.but(joins(C, "2005-04-15"))
"""In Gammaland, a party from 1 July 2005, by a national of Deltaland, no party."""
PASSED_ON = JOINED.but(joins(D, "2002-01-15"), leaves(D, "2004-06-30"), considered_before_withdrawal=True)
"""The same; Deltaland is a party from 1 April 2002 to 29 June 2005, and no later."""
NORTH = ij.parts.TerritorialExclusion(places=[ij.Place(C, "North")], period=(None, "2005-07-31"))
NOT_YET, IN_GAMMALAND = "none (articles 11(2) and 12(2))", "jurisdiction (article 12(2)(a))"
IF = ", if the conduct took place then"


@court.worked(
    JOINED.row("one-day", "", period="2005-07-01"),
    JOINED.row("no-day", "", period=None),
    JOINED.row("up-to-the-eve", f"From 2005-06-01 to 2005-06-30: {NOT_YET}.", period=("2005-06-01", "2005-06-30")),
    JOINED.row(
        "up-to-the-first-day",
        f"From 2005-06-01 to 2005-06-30: {NOT_YET}. On 2005-07-01: {IN_GAMMALAND}.",
        period=("2005-06-01", "2005-07-01"),
    ),
    JOINED.row(
        "from-the-first-day", f"From 2005-07-01 to 2005-07-02: {IN_GAMMALAND}.", period=("2005-07-01", "2005-07-02")
    ),
    JOINED.row(
        "on-some-days-of-a-year",
        f"From 2005-01-01 to 2005-06-30{IF}: {NOT_YET}. From 2005-07-01 to 2005-12-31{IF}: {IN_GAMMALAND}.",
        period="2005",
    ),
    JOINED.row(
        "from-some-day-of-a-month",
        f"From 2005-06-01 to 2005-06-29{IF}: {NOT_YET}. On 2005-06-30: {NOT_YET}. "
        f"From 2005-07-01 to 2005-07-02: {IN_GAMMALAND}.",
        period=("2005-06", "2005-07-02"),
    ),
    JOINED.row(
        "to-some-day-of-a-month",
        f"On 2005-06-30: {NOT_YET}. On 2005-07-01: {IN_GAMMALAND}. From 2005-07-02 to 2005-07-31{IF}: {IN_GAMMALAND}.",
        period=("2005-06-30", "2005-07"),
    ),
    JOINED.row(
        "nobody-set-it-in-motion",
        "On 2005-06-30: none (articles 11(2), 12(2) and 13). On 2005-07-01: none (article 13).",
        period=("2005-06-30", "2005-07-01"),
        trigger=ij.NONE,
    ),
    JOINED.row(
        "referred-by-the-council",
        "From 2005-06-30 to 2005-07-01: jurisdiction (article 13(b)).",
        period=("2005-06-30", "2005-07-01"),
        trigger=court.COUNCIL,
    ),
    court.WEAPONS.row(
        "the-first-of-two-crimes-alike",
        "From 2003-06-01 to 2003-06-02: none (article 15bis(3)).",
        period=("2003-06-01", "2003-06-02"),
        crime="aggression",
        further_crimes=["war_crimes"],
        aggressors=[court.B],
        leadership=True,
    ),
    JOINED.row(
        "in-a-place-left-out-for-a-time",
        f"From 2005-07-30 to 2005-07-31: disputed (article 12(2)(a)). On 2005-08-01: {IN_GAMMALAND}.",
        joins(C, "2005-04-15", left_out=[NORTH]),
        period=("2005-07-30", "2005-08-01"),
        territory=[ij.Place(C, "North")],
    ),
    PASSED_ON.row(
        "one-link-after-another",
        "From 2005-06-28 to 2005-06-29: jurisdiction (articles 12(2)(b), 127(1) and 127(2)). "
        "On 2005-06-30: none (articles 11(2), 12(2) and 127(1)). "
        f"From 2005-07-01 to 2005-07-02: {IN_GAMMALAND}.",
        period=("2005-06-28", "2005-07-02"),
    ),
    JOINED.row(
        "the-best-of-several-crimes",
        f"From 2005-06-29 to 2005-06-30: unknown. From 2005-07-01 to 2005-07-02: {IN_GAMMALAND}.",
        period=("2005-06-29", "2005-07-02"),
        crime="genocide",
        further_crimes=["aggression"],
    ),
)
def test_by_part(situation: Situation) -> None:
    """Each part with its two ends and its grounds, and whether the conduct surely took place then."""
    assert " ".join(map(str, situation.assessment.parts)) == situation.expected


def test_each_link_is_a_ground() -> None:
    """Of two parts that qualify by different links both are named, with what bars the days between; not so of one."""
    both = PASSED_ON.ask(period=("2005-06-28", "2005-07-02"))
    assert set(grounds(both)) == {"12(2)(a)", "12(2)(b)", "11(2)", "127(1)", "127(2)"}
    assert list(map(str, both.changes_on)) == ["2005-06-30", "2005-07-01"]
    assert set(grounds(PASSED_ON.ask(period=("2005-06-28", "2005-06-29")))) == {"12(2)(b)", "127(1)", "127(2)"}


def test_a_withdrawal_declared_in_its_course_is_no_ground() -> None:
    """The earlier days carry the verdict without it; it is a ground of the part that it concerns alone."""
    answer = JOINED.ask(leaves(C, "2005-07-15"), period=("2005-07-14", "2005-07-16"), considered_before_withdrawal=True)
    assert set(grounds(answer)) == {"12(2)(a)", "127(2)"}
    assert answer.changes_on == ()
    assert [len(part.grounds) for part in answer.parts] == [2, 3]


def test_in_sentences() -> None:
    """Of two parts the later first; nothing of parts where the answer is the same throughout."""
    changed, same = (JOINED.ask(period=(first, "2005-07-02")) for first in ("2005-06-30", "2005-07-01"))
    assert str(changed).splitlines()[:4] == [
        "The Court has jurisdiction (articles 11(2) and 12(2)(a)).",
        f"From 2005-07-01: {IN_GAMMALAND}.",
        f"Before: {NOT_YET}.",
        "Ratione personae: A natural person is accused. The person was 40.",
    ]
    assert str(same).splitlines()[1].startswith("Ratione personae")


@PROPERTY
@given(questions(), st.data())
def test_each_day_is_as_if_it_were_alone(asked: Asked, data: st.DataObject) -> None:
    """The parts follow on one another from the first day to the last; each answers for any of its days by itself."""
    period = asked.conduct.period
    assume(period is not None and period.start is not None and period.end is not None)
    assert period is not None
    assume(period.start is not None and period.start.is_day and period.end is not None and period.end.is_day)
    conduct = attrs.evolve(asked.conduct, age=None)
    d = asked.dossier()
    parts = ij.assess(d, conduct, asked.trigger).parts
    day = timedelta(days=1)
    if period.start == period.end:
        assert parts == ()
        return
    assert (parts[0].start, parts[-1].end) == (period.start, period.end)
    for part, after in itertools.pairwise(parts):
        assert part.end.latest + day == after.start.earliest
        assert (part.verdict, part.grounds) != (after.verdict, after.grounds)
    for part in parts:
        within: date = data.draw(st.dates(part.start.earliest, part.end.latest))
        for on in {part.start.earliest, within, part.end.latest}:
            alone = ij.assess(d, attrs.evolve(conduct, period=ij.Period(on, on)), asked.trigger)
            assert (part.verdict, part.sure) == (alone.verdict, True), on
            assert set(part.grounds) == set(alone.grounds), on
