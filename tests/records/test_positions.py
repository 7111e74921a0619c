"""Position and Question: what is open or contested in the law, and who holds what on it."""

from typing import Any

import pytest

from intljustice.errors import InvalidRecord
from intljustice.records.actors import Organisation, State
from intljustice.records.positions import (
    Holding,
    Position,
    Question,
    as_holding,
    as_optional_question,
    as_question,
    as_questions,
)
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision

KEYS = (
    "referral_exemption aggression_one_acceptance withdrawal opt_out_and_other_link opt_out_and_own_link effects_alone "
    "contested_element added_crime_non_party contested_acceptance nationality_in_time nationality_lost "
    "contested_nationality dual_nationality contested_title excluded_territory place_of_participation on_board "
    "later_joiner foreseeability delegated_jurisdiction denominator_day departure_and_pending "
    "reducing_amendment_and_pending nationals_of_non_parties statehood immunity element_in_a_party "
    "matter_under_consideration"
)


class TestVocabularies:
    """The terms of positions."""

    def test_terms(self) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in Question] == KEYS.split()
        assert [member.value for member in Holding] == ["supports", "denies", "leaves_open"]

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling; where none may stand, none is none."""
        assert as_question("statehood") is Question.STATEHOOD
        assert as_optional_question("immunity") is Question.IMMUNITY
        assert as_optional_question(None) is None
        assert as_questions(["withdrawal", Question.ON_BOARD]) == (Question.WITHDRAWAL, Question.ON_BOARD)
        assert as_holding("denies") is Holding.DENIES

    @pytest.mark.parametrize("question", Question, ids=lambda question: question.value)
    def test_asked(self, question: Question) -> None:
        """Each question is one sentence, with its articles; readers of the code find it as the docstring."""
        assert question.asked.endswith(")?")
        assert "(article" in question.asked
        assert question.__doc__ == question.asked

    def test_each_is_asked_once(self) -> None:
        """No two questions are the same."""
        assert len({question.asked for question in Question}) == len(KEYS.split())

    def test_one(self) -> None:
        """The sentence and the articles are put together."""
        message = "Does the Statute reach a territory that its State left out on joining (articles 12(2)(a) and 120)?"
        assert Question.EXCLUDED_TERRITORY.asked == message


class TestPosition:
    """What somebody holds."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        position = Position(
            id="position:p",
            question="statehood",
            holding="denies",
            statement="It is no State.",
            holders=[State(id="state:ISR", names=["Israel"]), "group:amici"],
            holders_description="and some who wrote as friends of the Court",
            states=["state:PSE"],
            provisions=["rome-statute:12(2)(a)"],
            day="2021-02-05",
            through=["situation:pse"],
            through_description="the challenge",
        )
        assert (position.question, position.holding) == (Question.STATEHOOD, Holding.DENIES)
        assert (position.holders, position.states) == (("state:ISR", "group:amici"), ("state:PSE",))
        assert (position.provisions, position.day) == ((Provision("rome-statute:12(2)(a)"),), PartialDate("2021-02-05"))
        assert (position.through, position.through_description) == (("situation:pse",), "the challenge")
        assert position.holders_description == "and some who wrote as friends of the Court"

    def test_least(self) -> None:
        """A reading of the text needs no holder, and without States it is meant of anybody."""
        reading = Position(id="position:p", question="withdrawal", holding="supports", statement="s")
        assert (reading.holders, reading.states) == ((), ())

    @pytest.mark.parametrize("missing", ["question", "holding", "statement"])
    def test_what_is_needed(self, missing: str) -> None:
        """Without a question, a holding or a statement there is no position."""
        given: dict[str, Any] = {"question": "withdrawal", "holding": "supports", "statement": "s"}
        del given[missing]
        with pytest.raises(TypeError):
            Position(id="position:p", **given)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        court = Organisation(id="organisation:icc", names=["International Criminal Court"])
        given: dict[str, Any] = {
            "id": "holding:p",
            "question": "statehoood",
            "holding": "rejects",
            "statement": "",
            "holders": ["treaty:t"],
            "holders_description": "",
            "states": [court],
            "provisions": ["art. 12"],
            "day": "lately",
            "through": court,
            "through_description": "",
        }
        with pytest.raises(InvalidRecord) as caught:
            Position(**given)
        assert [(problem.pointer, problem.code) for problem in caught.value.problems] == [
            ("/id", "ID_KIND"),
            ("/question", "NOT_A_TERM"),
            ("/holding", "NOT_A_TERM"),
            ("/statement", "EMPTY"),
            ("/holders/0", "REF_KIND"),
            ("/holders_description", "EMPTY"),
            ("/states/0", "REF_KIND"),
            ("/provisions/0", "PROVISION_FORM"),
            ("/day", "DATE_FORM"),
            ("/through", "NOT_A_LIST"),
            ("/through_description", "EMPTY"),
        ]
