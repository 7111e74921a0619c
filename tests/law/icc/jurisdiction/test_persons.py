"""Who can be tried at all: articles 1, 25(1), 26 and 27."""

import pytest
from tests.law.icc import court
from tests.law.icc.court import DAY, OUTSIDE, PLAIN, A, Given, Situation, grounds, leaves, no, unknown, worked, yes

import intljustice as ij

AGAINST_THE_COURT = PLAIN.but(crime="administration_of_justice", age=17)
LEFT = PLAIN.but(leaves(A, "2005-01-01"), considered_before_withdrawal=True)
"""Alphaland is bound no longer from 1 January 2006."""


@worked(
    PLAIN.row("natural-person", yes("12(2)(a)"), person="natural"),
    PLAIN.row("legal-person", no("1 25(1)"), person="legal"),
    PLAIN.row("legal-person-on-no-day", no("1 25(1)"), person="legal", period=None),
    PLAIN.row("natural-by-presumption", yes("12(2)(a)"), person=None),
)
def test_natural_persons(situation: Situation) -> None:
    """R1: the Court has jurisdiction over natural persons only, whatever else holds (articles 1 and 25(1))."""
    assert situation.answer == situation.expected


@worked(
    PLAIN.row("newborn", no("26"), age=0),
    PLAIN.row("seventeen", no("26"), age=17),
    PLAIN.row("eighteen", yes("12(2)(a)"), age=18),
    PLAIN.row("nineteen", yes("12(2)(a)"), age=19),
    PLAIN.row("adult-by-presumption", yes("12(2)(a)"), age=None),
    PLAIN.row("beside-another-person-bar", no("1 25(1) 26"), age=17, person="legal"),
    PLAIN.row("beside-a-crime-bar", no("26 5"), age=17, crime="other", crime_as_written="piracy"),
    PLAIN.row("seventeen-in-a-year", no("26"), age=17, period="2005"),
    PLAIN.row("eighteen-in-a-year", yes("12(2)(a)"), age=18, period="2005"),
    PLAIN.row("seventeen-in-a-month", no("26"), age=17, period="2005-06"),
    PLAIN.row("eighteen-in-a-month", yes("12(2)(a)"), age=18, period="2005-06"),
    PLAIN.row("seventeen-from-year-to-year", no("26"), age=17, period=("2005", "2005")),
    PLAIN.row("eighteen-from-year-to-year", yes("12(2)(a)"), age=18, period=("2005", "2005")),
    PLAIN.row("seventeen-on-no-day", no("26"), age=17, period=None),
    PLAIN.row("eighteen-on-no-day", unknown("period"), age=18, period=None),
)
def test_age(situation: Situation) -> None:
    """R2: nobody is tried who was under eighteen at the time of the conduct (article 26)."""
    assert situation.answer == situation.expected


MAYBE_NEXT_DAY, SURE_IN_A_YEAR, SURE_IN_TWO = "2005-06-02", "2006-06-01", "2007-06-01"
GROWN_UP = yes("12(2)(a)", f"{MAYBE_NEXT_DAY} {SURE_IN_A_YEAR}")


@worked(
    PLAIN.row("17-same-day", no("26"), age=17, period=(DAY, DAY)),
    PLAIN.row("17-next-day", unknown("age", change_days=MAYBE_NEXT_DAY), age=17, period=(DAY, MAYBE_NEXT_DAY)),
    PLAIN.row("17-to-the-eve", unknown("age", change_days=MAYBE_NEXT_DAY), age=17, period=(DAY, "2006-05-31")),
    PLAIN.row("17-a-year", GROWN_UP, age=17, period=(DAY, "2006-06-01")),
    PLAIN.row("16-a-year", no("26"), age=16, period=(DAY, SURE_IN_A_YEAR)),
    PLAIN.row("16-a-day-more", unknown("age", change_days="2006-06-02"), age=16, period=(DAY, "2006-06-02")),
    PLAIN.row("16-to-the-eve", unknown("age", change_days="2006-06-02"), age=16, period=(DAY, "2007-05-31")),
    PLAIN.row("16-two-years", yes("12(2)(a)", f"2006-06-02 {SURE_IN_TWO}"), age=16, period=(DAY, SURE_IN_TWO)),
    PLAIN.row("18-from-the-start", yes("12(2)(a)"), age=18, period=(DAY, MAYBE_NEXT_DAY)),
    PLAIN.row("end-not-recorded-18", yes("12(2)(a)"), age=18, period=(DAY, None)),
    PLAIN.row("without-end", GROWN_UP, age=17, period=ij.Period(DAY, open_end=True)),
    PLAIN.row(
        "leap-day-to-the-eve", unknown("age", change_days="2004-03-01"), age=17, period=("2004-02-29", "2005-02-28")
    ),
    PLAIN.row("leap-day-a-year", yes("12(2)(a)", "2004-03-01 2005-03-01"), age=17, period=("2004-02-29", "2005-03-01")),
    LEFT.row(
        "state-may-have-left", unknown("age", change_days="2005-06-02 2006-01-01"), age=17, period=(DAY, "2006-12-31")
    ),
    LEFT.row("state-had-left", no("26 12(2) 127(1)"), age=16, period=(DAY, "2007-12-31")),
)
def test_coming_of_age(situation: Situation) -> None:
    """R2: of a course of conduct that began before the eighteenth birthday the later part counts."""
    assert situation.answer == situation.expected


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ((DAY, None), "unknown"),
        (("2005-06", "2006-06-29"), "unknown"),
        (("2005-06", "2006-06-30"), "jurisdiction"),
    ],
    ids=["end-not-recorded", "eve-of-a-year-from-the-month", "a-year-from-the-month"],
)
def test_coming_of_age_in_doubt(period: tuple[str, str | None], expected: str) -> None:
    """Conduct whose end is not recorded may have gone on; the last possible beginning counts for what is sure."""
    assert PLAIN.ask(age=17, period=period).verdict.value == expected


@worked(
    AGAINST_THE_COURT.row("no-day", no("26"), period=None),
    AGAINST_THE_COURT.row("one-day", no("26")),
    AGAINST_THE_COURT.row("a-month", unknown("age"), period=(DAY, "2005-07-01")),
    AGAINST_THE_COURT.row("a-year", yes("70"), period=(DAY, "2006-06-01")),
    AGAINST_THE_COURT.row("into-the-next-year", unknown("age"), period=(DAY, "2006")),
    AGAINST_THE_COURT.row("into-the-year-after", yes("70"), period=(DAY, "2007")),
)
def test_age_in_offences_against_the_court(situation: Situation) -> None:
    """Article 26 holds for article 70 too, and counts over the whole time of the conduct."""
    assert situation.answer == situation.expected


@pytest.mark.parametrize(
    ("facts", "assumed"),
    [
        ({}, ()),
        ({"person": None}, ("a natural person",)),
        ({"age": None}, ("an adult",)),
        ({"age": None, "person": None}, ("a natural person", "an adult")),
        ({"crime": "administration_of_justice", "age": None, "person": None}, ("a natural person", "an adult")),
    ],
    ids=["nothing", "person", "age", "both", "article-70"],
)
def test_presumptions(facts: Given, assumed: tuple[str, ...]) -> None:
    """An adult natural person is presumed where it is not said, and the answer says so."""
    assert PLAIN.ask(**facts).assumed == assumed


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"age": None}, "The person is presumed to have been an adult."),
        (
            {"age": 17, "period": (DAY, "2005-09-01")},
            "The person was 17 when it began, and may have been of age by 2005-06-02.",
        ),
        ({"age": 17, "period": (DAY, "2007-01-01")}, "The person was 17 when it began, and was of age by 2006-06-01."),
    ],
    ids=["presumed", "may-have-come-of-age", "came-of-age"],
)
def test_sentences_on_age(facts: Given, sentence: str) -> None:
    """The answer says from when the person was, or may have been, of age."""
    assert sentence in str(PLAIN.ask(**facts))


@pytest.mark.parametrize("capacity", [None, "Head of State", "Minister of Defence"])
def test_an_office_makes_no_difference(capacity: str | None) -> None:
    """R3: an office changes neither yes nor no; a word on immunity stands beside the answer (article 27)."""
    answer = PLAIN.ask(capacity=capacity)

    assert court.written(answer) == yes("12(2)(a)")
    assert ("immunity" in {one.question for one in answer.beside}) is (capacity is not None)
    assert grounds(OUTSIDE.ask(capacity=capacity)) == ["12(2)"]
