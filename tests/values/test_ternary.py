"""Ternary and Confidence: answers that refuse to be taken for a Boolean."""

import pytest

from intljustice import Confidence, Ternary

YES, NO, UNKNOWN = Ternary.YES, Ternary.NO, Ternary.UNKNOWN
HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW


class TestTernary:
    """Yes, no or unknown."""

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
    def test_both_and_either(self, left: Ternary, right: Ternary, both: Ternary, either: Ternary) -> None:
        """Conjunction and disjunction follow the published table of Kleene's strong logic; these are all its pairs."""
        assert (left & right) is both
        assert (left | right) is either

    @pytest.mark.parametrize(("given", "expected"), [(YES, NO), (NO, YES), (UNKNOWN, UNKNOWN)])
    def test_opposite(self, given: Ternary, expected: Ternary) -> None:
        """Yes and no are swapped; what is unknown stays unknown."""
        assert ~given is expected

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

    @pytest.mark.parametrize("answer", [*Ternary, *Confidence], ids=str)
    def test_words(self, answer: Ternary | Confidence) -> None:
        """`bool` of an answer or grade is refused with a word on how to ask."""
        called, first = ("Ternary", "YES") if isinstance(answer, Ternary) else ("Confidence", "HIGH")
        with pytest.raises(TypeError) as caught:
            bool(answer)
        assert str(caught.value) == (f"{called}.{answer.name} is not a Boolean; compare it: answer is {called}.{first}")

    def test_comparison(self) -> None:
        """Answers are compared with one another and with their spelling, never with a Boolean."""
        answers: list[object] = [YES, NO, UNKNOWN, "yes", "YES", True]
        assert [answer == YES for answer in answers] == [True, False, False, True, False, False]


class TestConfidence:
    """How sure a fact is."""

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
