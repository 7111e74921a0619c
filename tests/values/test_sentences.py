"""Sentence: what a court imposed on somebody it convicted."""

import pytest
from tests.model.refusals import problem_of

import intljustice as ij


class TestSentence:
    """A term of imprisonment, as far as it is known."""

    @pytest.mark.parametrize(
        ("least", "most"),
        [
            pytest.param(180, 180, id="exactly"),
            pytest.param(179, 180, id="one month apart"),
            pytest.param(180, None, id="no upper bound"),
            pytest.param(None, 180, id="no lower bound"),
            pytest.param(0, 0, id="nothing to serve"),
            pytest.param(None, 0, id="at most nothing"),
            pytest.param(None, None, id="not known"),
        ],
    )
    def test_taken(self, least: int | None, most: int | None) -> None:
        """The shortest term is never longer than the longest; either may be unknown."""
        sentence = ij.Sentence(months_at_least=least, months_at_most=most)
        assert (sentence.months_at_least, sentence.months_at_most) == (least, most)

    @pytest.mark.parametrize(("least", "most"), [(181, 180), (1, 0)])
    def test_order(self, least: int, most: int) -> None:
        """Bounds that are swapped are refused."""
        assert problem_of(ij.Sentence, months_at_least=least, months_at_most=most) == ij.Problem(
            code="SENTENCE_ORDER",
            message=f"at least {least} months are more than at most {most}",
            hint="swap or correct the two",
            pointer="/months_at_most",
            value=str(most),
        )

    @pytest.mark.parametrize(
        ("least", "most", "field", "months"),
        [
            pytest.param(-1, None, "months_at_least", -1, id="at least"),
            pytest.param(None, -2, "months_at_most", -2, id="at most"),
            pytest.param(5, -2, "months_at_most", -2, id="and swapped"),
            pytest.param(-1, -2, "months_at_least", -1, id="both"),
        ],
    )
    def test_negative(self, least: int | None, most: int | None, field: str, months: int) -> None:
        """Nobody serves less than nothing: the first bound that says so is named, with its own number."""
        assert problem_of(ij.Sentence, months_at_least=least, months_at_most=most) == ij.Problem(
            code="NEGATIVE",
            message=f"{months} months are no sentence",
            hint="write 0 or more months",
            pointer=f"/{field}",
            value=str(months),
        )
