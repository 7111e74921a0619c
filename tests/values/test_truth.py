"""Ternary and Confidence: answers that refuse to be taken for a Boolean."""

import itertools
import operator
from collections.abc import Callable
from typing import Any

import pytest

from intljustice.values.ternary import Confidence, Ternary

YES, NO, UNKNOWN = Ternary.YES, Ternary.NO, Ternary.UNKNOWN
HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW

ALL = [YES, NO, UNKNOWN]
PAIRS = list(itertools.product(ALL, repeat=2))
TRIPLES = list(itertools.product(ALL, repeat=3))

WORTH = {NO: 0, UNKNOWN: 1, YES: 2}
"""Kleene's strong logic as numbers: `and` is the lesser, `or` the greater, `not` the mirror image."""
ANSWER = {worth: answer for answer, worth in WORTH.items()}


class TestTernary:
    """Yes, no or unknown."""

    def test_terms(self) -> None:
        """There are three answers, spelled so."""
        assert [answer.value for answer in Ternary] == ["yes", "no", "unknown"]

    @pytest.mark.parametrize(
        ("left", "right", "both", "either"),
        [
            pytest.param(YES, YES, YES, YES, id="yes-yes"),
            pytest.param(YES, NO, NO, YES, id="yes-no"),
            pytest.param(YES, UNKNOWN, UNKNOWN, YES, id="yes-unknown"),
            pytest.param(NO, YES, NO, YES, id="no-yes"),
            pytest.param(NO, NO, NO, NO, id="no-no"),
            pytest.param(NO, UNKNOWN, NO, UNKNOWN, id="no-unknown"),
            pytest.param(UNKNOWN, YES, UNKNOWN, YES, id="unknown-yes"),
            pytest.param(UNKNOWN, NO, NO, UNKNOWN, id="unknown-no"),
            pytest.param(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, id="unknown-unknown"),
        ],
    )
    def test_table(self, left: Ternary, right: Ternary, both: Ternary, either: Ternary) -> None:
        """Conjunction and disjunction follow the published table of Kleene's strong logic."""
        assert (left & right) is both
        assert (left | right) is either

    @pytest.mark.parametrize(("given", "expected"), [(YES, NO), (NO, YES), (UNKNOWN, UNKNOWN)])
    def test_opposite(self, given: Ternary, expected: Ternary) -> None:
        """Yes and no are swapped; what is unknown stays unknown."""
        assert ~given is expected

    @pytest.mark.parametrize(("left", "right"), PAIRS, ids=lambda answer: answer.value)
    def test_pairs(self, left: Ternary, right: Ternary) -> None:
        """Each pair obeys De Morgan, absorption, commutation, idempotence, and the numbers that model the logic."""
        assert (left & right) is ANSWER[min(WORTH[left], WORTH[right])]
        assert (left | right) is ANSWER[max(WORTH[left], WORTH[right])]
        assert ~(left & right) is (~left | ~right)
        assert ~(left | right) is (~left & ~right)
        assert (left & (left | right)) is left
        assert (left | (left & right)) is left
        assert (left & right) is (right & left)
        assert (left | right) is (right | left)
        assert (left & left) is left
        assert ~~left is left

    @pytest.mark.parametrize(("one", "two", "three"), TRIPLES, ids=lambda answer: answer.value)
    def test_triples(self, one: Ternary, two: Ternary, three: Ternary) -> None:
        """Each triple obeys association and distribution."""
        assert ((one & two) & three) is (one & (two & three))
        assert ((one | two) | three) is (one | (two | three))
        assert (one & (two | three)) is ((one & two) | (one & three))
        assert (one | (two & three)) is ((one | two) & (one | three))

    @pytest.mark.parametrize("given", [YES, NO])
    def test_definite(self, given: Ternary) -> None:
        """A definite answer and its opposite are never both so, and one of them is; of an unknown neither is known."""
        assert (given & ~given) is NO
        assert (given | ~given) is YES
        assert (UNKNOWN & ~UNKNOWN) is UNKNOWN

    @pytest.mark.parametrize("combine", [operator.and_, operator.or_], ids=["and", "or"])
    @pytest.mark.parametrize("known", ALL)
    @pytest.mark.parametrize("later", [YES, NO])
    def test_learning_more(
        self, combine: Callable[[Ternary, Ternary], Ternary], known: Ternary, later: Ternary
    ) -> None:
        """What was definite while a part was unknown stays so when that part becomes known."""
        before = combine(known, UNKNOWN)
        assert before is UNKNOWN or combine(known, later) is before

    @pytest.mark.parametrize(("given", "expected"), [(True, YES), (False, NO)])
    def test_of(self, *, given: bool, expected: Ternary) -> None:
        """A Boolean becomes a definite answer."""
        assert Ternary.of(given) is expected

    @pytest.mark.parametrize(
        ("surely", "possibly", "expected"),
        [
            pytest.param(True, True, YES, id="surely"),
            pytest.param(True, False, YES, id="surely is enough"),
            pytest.param(False, True, UNKNOWN, id="only possibly"),
            pytest.param(False, False, NO, id="not even possibly"),
        ],
    )
    def test_between(self, *, surely: bool, possibly: bool, expected: Ternary) -> None:
        """Yes when it surely holds, no when it cannot hold, else unknown."""
        assert Ternary.between(surely, possibly) is expected


class TestBoolean:
    """No answer is taken for a Boolean."""

    @pytest.mark.parametrize("answer", ALL)
    def test_ternary(self, answer: Ternary) -> None:
        """`bool` of an answer is refused with a word on how to ask."""
        with pytest.raises(TypeError) as caught:
            bool(answer)
        assert str(caught.value) == (f"Ternary.{answer.name} is not a Boolean; compare it: answer is Ternary.YES")

    @pytest.mark.parametrize("grade", list(Confidence))
    def test_confidence(self, grade: Confidence) -> None:
        """`bool` of a grade is refused with a word on how to ask."""
        with pytest.raises(TypeError) as caught:
            bool(grade)
        assert str(caught.value) == (f"Confidence.{grade.name} is not a Boolean; compare it: answer is Confidence.HIGH")

    @pytest.mark.parametrize(
        "ask",
        [
            pytest.param(lambda answer: not answer, id="not"),
            pytest.param(lambda answer: answer and YES, id="and"),
            pytest.param(lambda answer: answer or YES, id="or"),
            pytest.param(lambda answer: 1 if answer else 2, id="if"),
            pytest.param(lambda answer: all([answer]), id="all"),
            pytest.param(lambda answer: any([answer]), id="any"),
        ],
    )
    @pytest.mark.parametrize("answer", [NO, Confidence.LOW])
    def test_in_conditions(self, ask: Callable[[Any], object], answer: object) -> None:
        """Conditions that would call `bool` are refused too."""
        with pytest.raises(TypeError, match="is not a Boolean"):
            ask(answer)

    def test_comparison(self) -> None:
        """Answers are compared with one another and with their spelling, never with a Boolean."""
        answers: list[object] = [YES, NO, UNKNOWN, "yes", "YES", True]
        assert [answer == YES for answer in answers] == [True, False, False, True, False, False]


class TestConfidence:
    """How sure a fact is."""

    def test_terms(self) -> None:
        """There are three grades, spelled so."""
        assert [grade.value for grade in Confidence] == ["high", "medium", "low"]

    @pytest.mark.parametrize(
        ("grades", "expected"),
        [
            pytest.param([], None, id="of none"),
            pytest.param([HIGH], HIGH, id="high alone"),
            pytest.param([HIGH, MEDIUM], MEDIUM, id="medium is weaker than high"),
            pytest.param([LOW, MEDIUM, HIGH], LOW, id="low is the weakest, first"),
            pytest.param([HIGH, MEDIUM, LOW], LOW, id="low is the weakest, last"),
            pytest.param(iter([MEDIUM, MEDIUM]), MEDIUM, id="equal grades, from an iterator"),
        ],
    )
    def test_lowest(self, grades: list[Confidence], expected: Confidence | None) -> None:
        """A conclusion is as sure as the weakest fact it rests on."""
        assert Confidence.lowest(grades) is expected
