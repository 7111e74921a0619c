"""Positions on a question of law: which of them a case touches, who holds them, and how a sentence puts them."""

from typing import Any

import pytest
from tests.law.small import dossier

import intljustice as ij
from intljustice.law.icc.jurisdiction.positions import contested, disputed, holders, positions_on

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
