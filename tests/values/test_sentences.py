"""Sentence: what a court imposed on somebody it convicted."""

from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Person
from intljustice.values.citations import Citation
from intljustice.values.dates import PartialDate
from intljustice.values.sentences import Sentence, as_sentences

JUDGE = Person(id="person:x", names=["X"])


class TestSentence:
    """A term of imprisonment, as far as it is known."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        sentence = Sentence(
            of=JUDGE,
            months_at_least=42,
            months_at_most=180,
            life=False,
            regime="strict regime",
            day="2025-12-12",
            basis="a range given for eight persons",
            citations=["source:a"],
        )
        assert (sentence.of, sentence.day) == ("person:x", PartialDate("2025-12-12"))
        assert (sentence.months_at_least, sentence.months_at_most, sentence.life) == (42, 180, False)
        assert sentence.citations == (Citation("source:a"),)

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
        sentence = Sentence(months_at_least=least, months_at_most=most)
        assert (sentence.months_at_least, sentence.months_at_most) == (least, most)

    @pytest.mark.parametrize(("least", "most"), [(181, 180), (1, 0)])
    def test_order(self, least: int, most: int) -> None:
        """Bounds that are swapped are refused."""
        with pytest.raises(InvalidRecord) as caught:
            Sentence(months_at_least=least, months_at_most=most)
        assert caught.value.problems == (
            Problem(
                code="SENTENCE_ORDER",
                message=f"at least {least} months are more than at most {most}",
                hint="swap or correct the two",
                pointer="/months_at_most",
                value=str(most),
            ),
        )

    @pytest.mark.parametrize(
        ("given", "field", "months"),
        [
            pytest.param({"months_at_least": -1}, "months_at_least", -1, id="at least"),
            pytest.param({"months_at_most": -2}, "months_at_most", -2, id="at most"),
            pytest.param({"months_at_least": 5, "months_at_most": -2}, "months_at_most", -2, id="and swapped"),
            pytest.param({"months_at_least": -1, "months_at_most": -2}, "months_at_least", -1, id="both"),
        ],
    )
    def test_negative(self, given: dict[str, int], field: str, months: int) -> None:
        """Nobody serves less than nothing: the first bound that says so is told, with its own number."""
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(Sentence(life=False), **given)  # type: ignore[arg-type] # numbers only
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message=f"{months} months are no sentence",
                hint="write 0 or more months",
                pointer=f"/{field}",
                value=str(months),
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": [5],
            "basis": "",
            "day": "soon",
            "regime": "",
            "life": 1,
            "months_at_most": "180",
            "months_at_least": 1.5,
            "of": "organisation:icc",
        }
        with pytest.raises(InvalidRecord) as caught:
            Sentence(**given)
        assert faults(caught.value) == [
            ("/of", "REF_KIND"),
            ("/months_at_least", "NOT_A_NUMBER"),
            ("/months_at_most", "NOT_A_NUMBER"),
            ("/life", "NOT_A_TRUTH"),
            ("/regime", "EMPTY"),
            ("/day", "DATE_FORM"),
            ("/basis", "EMPTY"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_several(self) -> None:
        """Sentences stand in their order; nothing else becomes one."""
        one, other = Sentence(of="person:x"), Sentence(of="group:eight")
        assert as_sentences([other, one]) == (other, one)
        given: list[Any] = [180]
        with pytest.raises(InvalidRecord) as caught:
            as_sentences(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]
