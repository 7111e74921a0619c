"""Positions on a question: which of them a case touches, and how a sentence tells of them."""

from typing import Any

import pytest
from tests.law.small import dossier

import intljustice as ij
from intljustice.law.icc.jurisdiction.positions import contested, disputed, holders, positions_on

CHAMBER = ij.Organisation(id="organisation:chamber", names=["Chamber"])


def position(slug: str, holding: str = "denies", **fields: Any) -> ij.Position:
    """A position on the exclusion of territory."""
    given: dict[str, Any] = {"question": "excluded_territory", "statement": f"It says {slug}.", **fields}
    return ij.Position(id=f"position:{slug}", holding=holding, **given)


GENERAL = position("general")
OF_ALPHALAND = position("alpha", states=["state:XAA", "state:XBB"])
ON_ANOTHER = position("other", question="on_board")
WORLD = dossier(GENERAL, OF_ALPHALAND, ON_ANOTHER, CHAMBER)


class TestPositionsOn:
    """Which positions count."""

    @pytest.mark.parametrize(
        ("states", "expected"),
        [
            (["state:XAA"], [OF_ALPHALAND, GENERAL]),
            (["state:XCC", "state:XBB"], [OF_ALPHALAND, GENERAL]),
            (["state:XCC"], [GENERAL]),
            ([], [GENERAL]),
        ],
    )
    def test_by_state(self, states: list[str], expected: list[ij.Position]) -> None:
        """What is said of certain States counts where one of them is touched; what is said of nobody always does."""
        assert positions_on(WORLD, ij.terms.Question.EXCLUDED_TERRITORY, states) == tuple(expected)

    def test_by_question(self) -> None:
        """Another question has other positions; one on which nothing is recorded has none."""
        assert positions_on(WORLD, ij.terms.Question.ON_BOARD, ["state:XAA"]) == (ON_ANOTHER,)
        assert positions_on(WORLD, ij.terms.Question.WITHDRAWAL, ["state:XAA"]) == ()


class TestHolders:
    """Who holds a position."""

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({}, "a reading of the text"),
            ({"day": "2020"}, "a reading of the text (2020)"),
            ({"holders": ["state:XAA", "organisation:chamber"]}, "Alphaland, Chamber"),
            ({"holders": ["state:XZZ"]}, "state:XZZ"),
            ({"holders_description": "some writers"}, "some writers"),
            (
                {"holders": ["organisation:chamber"], "holders_description": "by majority", "day": "2020-02-03"},
                "Chamber, by majority (2020-02-03)",
            ),
        ],
    )
    def test_named(self, fields: dict[str, Any], expected: str) -> None:
        """By name where they are recorded, by id where they are not, then in words, then the day."""
        assert holders(WORLD, position("p", **fields)) == expected


class TestSentences:
    """Positions told."""

    ASKED = (
        "Disputed: Does the Statute reach a territory that its State left out on joining (articles 12(2)(a) and 120)?"
    )

    def test_both_sides(self) -> None:
        """Yes before no before what was left open, whatever the order of the records."""
        held = (
            position("c", "leaves_open", holders=["organisation:chamber"]),
            position("b", "denies", holders=["state:XAA"]),
            position("a", "supports"),
            position("d", "denies"),
        )
        assert disputed(WORLD, ij.terms.Question.EXCLUDED_TERRITORY, held) == (
            f"{self.ASKED} Some hold yes. A reading of the text: It says a. Others hold no. Alphaland: It says b. "
            "A reading of the text: It says d. It was left open. Chamber: It says c."
        )

    def test_nothing_recorded(self) -> None:
        """The question stands alone."""
        assert disputed(WORLD, ij.terms.Question.EXCLUDED_TERRITORY, ()) == self.ASKED

    def test_an_objection(self) -> None:
        """It names who objects."""
        objection = position("a", holders=["state:XAA"], day="2020")
        assert contested(WORLD, objection) == "Contested by Alphaland (2020): It says a."
