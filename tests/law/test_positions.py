"""Positions on a question of law: which of them a case touches, who holds them, and how a sentence puts them."""

from typing import Any

import pytest
from tests.law.small import dossier

import intljustice as ij
from intljustice.law.icc.jurisdiction.positions import contested, disputed
from intljustice.law.icc.jurisdiction.rulings import holders, positions_on, settling

EXCLUDED = ij.terms.Question.EXCLUDED_TERRITORY
CHAMBER = ij.Organisation(id="organisation:chamber", names=["Chamber"])


def position(slug: str, holding: str = "denies", question: str = "excluded_territory", **fields: Any) -> ij.Position:
    """A position on the exclusion of territory, unless said otherwise."""
    given: dict[str, Any] = {"question": question, "holding": holding, "statement": f"It says {slug}."}
    return ij.Position(id=f"position:{slug}", **given, **fields)


GENERAL, ON_ANOTHER = position("general"), position("other", question="on_board")
OF_ALPHALAND = position("alpha", states=["state:XAA", "state:XBB"])
WORLD = dossier(GENERAL, OF_ALPHALAND, ON_ANOTHER, CHAMBER)


@pytest.mark.parametrize(
    ("question", "states", "expected"),
    [
        (EXCLUDED, ["state:XAA"], (OF_ALPHALAND, GENERAL)),
        (EXCLUDED, ["state:XCC", "state:XBB"], (OF_ALPHALAND, GENERAL)),
        (EXCLUDED, ["state:XCC"], (GENERAL,)),
        (EXCLUDED, [], (GENERAL,)),
        (ij.terms.Question.ON_BOARD, ["state:XAA"], (ON_ANOTHER,)),
        (ij.terms.Question.WITHDRAWAL, ["state:XAA"], ()),
    ],
)
def test_which_positions_count(
    question: ij.terms.Question, states: list[str], expected: tuple[ij.Position, ...]
) -> None:
    """Of those on the question, what is said of certain States where one of them is touched, and of nobody always."""
    assert positions_on(WORLD, question, states) == expected


BY_MAJORITY = {"holders": ["organisation:chamber"], "holders_description": "by majority", "day": "2020-02-03"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "a reading of the text"),
        ({"day": "2020"}, "a reading of the text (2020)"),
        ({"holders": ["state:XAA", "organisation:chamber"]}, "Alphaland, Chamber"),
        ({"holders": ["state:XZZ"]}, "state:XZZ"),
        ({"holders_description": "some writers"}, "some writers"),
        (BY_MAJORITY, "Chamber, by majority (2020-02-03)"),
    ],
)
def test_who_holds_a_position(fields: dict[str, Any], expected: str) -> None:
    """By name where they are recorded, by id where they are not, then in words, then the day."""
    assert holders(WORLD, position("p", **fields)) == expected


ASKED = "Disputed: Does the Statute reach a territory that its State left out on joining (articles 12(2)(a) and 120)?"


def test_a_dispute_in_words() -> None:
    """Yes before no before what was left open, whatever the order of the records; the question alone without any."""
    held = (
        position("c", "leaves_open", holders=["organisation:chamber"]),
        position("b", "denies", holders=["state:XAA"]),
        position("a", "supports"),
        position("d", "denies"),
    )
    assert disputed(WORLD, EXCLUDED, ()) == ASKED
    assert disputed(WORLD, EXCLUDED, held) == (
        f"{ASKED} Some hold yes. A reading of the text: It says a. Others hold no. Alphaland: It says b. "
        "A reading of the text: It says d. It was left open. Chamber: It says c."
    )


def test_an_objection_in_words() -> None:
    """It names who objects."""
    objection = position("a", holders=["state:XAA"], day="2020")
    assert contested(WORLD, objection) == "Contested by Alphaland (2020): It says a."


PRE_TRIAL, TRIAL, PASSING = (
    position("pre-trial", "supports", ruling="first_instance", day="2015-03-01"),
    position("trial", "denies", ruling="first_instance", day="2016-03-01"),
    position("passing", "denies", ruling="in_passing", day="2019-03-01"),
)
APPEAL = position("appeal", "denies", ruling="appeal", day="2014-03-01")
OPEN = position("open", "leaves_open", ruling="appeal", day="2018-03-01")
OF_GAMMALAND = position("gamma", "denies", ruling="appeal", states=["state:XCC"])
ON_TITLE = position("title", "supports", "contested_title", ruling="appeal")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        ([GENERAL], ()),
        ([PRE_TRIAL, GENERAL], (PRE_TRIAL,)),
        ([PRE_TRIAL, TRIAL], ()),
        ([PRE_TRIAL, TRIAL, APPEAL], (APPEAL,)),
        ([PRE_TRIAL, PASSING], (PRE_TRIAL,)),
        ([PASSING], ()),
        ([PRE_TRIAL, OPEN], (PRE_TRIAL,)),
        ([APPEAL, position("appeal-2", "supports", ruling="appeal", day="2020"), PRE_TRIAL], ()),
        ([PRE_TRIAL, OF_GAMMALAND], (PRE_TRIAL,)),
    ],
    ids=[
        "none",
        "one",
        "two-that-differ",
        "on-appeal",
        "in-passing",
        "only-in-passing",
        "left-open",
        "two-on-appeal",
        "of-another-state",
    ],
)
def test_what_settles_a_question(made: list[ij.Position], expected: tuple[ij.Position, ...]) -> None:
    """Rulings of the highest instance that gave any, where all of these go one way."""
    assert settling(dossier(*made), EXCLUDED, ["state:XAA"]) == expected


def test_a_ruling_on_facts_settles_nothing() -> None:
    """Who has title to one place says nothing of another."""
    assert settling(dossier(ON_TITLE), ij.terms.Question.CONTESTED_TITLE, []) == ()


def test_later_rulings_are_named() -> None:
    """A ruling that goes the other way than an earlier one, and what was said in passing; not that of nobody's day."""
    held = (PRE_TRIAL, TRIAL, PASSING, position("undated", "denies", ruling="appeal"), GENERAL)
    words = [holders(WORLD, each, held).removeprefix("a reading of the text") for each in held]
    assert words == [
        " (2015-03-01)",
        " (2016-03-01, in a later ruling)",
        " (2019-03-01, in a later ruling, in passing)",
        "",
        "",
    ]
    assert "(2016-03-01, in a later ruling): It says trial." in disputed(WORLD, EXCLUDED, held)
    assert "later" not in disputed(WORLD, EXCLUDED, (TRIAL, PASSING))
