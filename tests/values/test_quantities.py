"""Quantity: how many, exactly or at least, or in the vague word of the source."""

from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.values.quantities import Quantity, as_quantity


class TestQuantity:
    """How many there are, as far as the source says."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(11, Quantity(exact=11), id="a number"),
            pytest.param(0, Quantity(exact=0), id="nought"),
            pytest.param("several", Quantity(word="several"), id="a word"),
            pytest.param(Quantity(at_least=3), Quantity(at_least=3), id="a quantity"),
            pytest.param(None, None, id="none"),
        ],
    )
    def test_by_hand(self, value: Any, expected: Quantity | None) -> None:
        """A number is exact, a word is vague, and none is none."""
        assert as_quantity(value) == expected

    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            pytest.param({"exact": 3}, "Quantity(exact=3, open=False)", id="exact"),
            pytest.param({"at_least": 0}, "Quantity(at_least=0, open=False)", id="at least"),
            pytest.param({"word": "several", "open": True}, "Quantity(word='several', open=True)", id="open"),
            pytest.param(
                {"exact": 3, "word": "a few"}, "Quantity(exact=3, word='a few', open=False)", id="a number and a word"
            ),
        ],
    )
    def test_taken(self, given: dict[str, Any], shown: str) -> None:
        """One number, one word or both are a quantity."""
        assert repr(Quantity(**given)) == shown

    @pytest.mark.parametrize("given", [{}, {"open": True}], ids=["nothing", "open alone"])
    def test_empty(self, given: dict[str, Any]) -> None:
        """Without a number or word it says nothing."""
        with pytest.raises(InvalidRecord) as caught:
            Quantity(**given)
        assert caught.value.problems == (
            Problem(
                code="EMPTY",
                message="a quantity without a number or word says nothing",
                hint="give exact, at_least or word, or leave it out",
            ),
        )

    def test_twice(self) -> None:
        """Exactly so many and at least so many go against one another."""
        with pytest.raises(InvalidRecord) as caught:
            Quantity(exact=3, at_least=0)
        assert caught.value.problems == (
            Problem(
                code="QUANTITY_TWICE",
                message="exactly 3 and at least 0 are both given",
                hint="keep one of the two",
                pointer="/at_least",
            ),
        )

    @pytest.mark.parametrize("field", ["exact", "at_least"])
    def test_negative(self, field: str) -> None:
        """There are never fewer than none."""
        given: dict[str, Any] = {field: -1}
        with pytest.raises(InvalidRecord) as caught:
            Quantity(**given)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message="-1 is no number of things",
                hint="write 0 or more",
                pointer=f"/{field}",
                value="-1",
            ),
        )

    def test_every_check(self) -> None:
        """All checks are asked."""
        with pytest.raises(InvalidRecord) as caught:
            Quantity(exact=-1, at_least=-2)
        assert sorted(faults(caught.value)) == [
            ("/at_least", "NEGATIVE"),
            ("/at_least", "QUANTITY_TWICE"),
            ("/exact", "NEGATIVE"),
        ]

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"open": 1, "word": "", "at_least": True, "exact": -1}
        with pytest.raises(InvalidRecord) as caught:
            Quantity(**given)
        assert faults(caught.value) == [
            ("/exact", "NEGATIVE"),
            ("/at_least", "NOT_A_NUMBER"),
            ("/word", "EMPTY"),
            ("/open", "NOT_A_TRUTH"),
        ]

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(True, [("", "NOT_A_VALUE")], id="a truth value"),
            pytest.param(1.5, [("", "NOT_A_VALUE")], id="a fraction"),
            pytest.param([3], [("", "NOT_A_VALUE")], id="a list"),
            pytest.param("", [("/word", "EMPTY")], id="an empty word"),
            pytest.param(-1, [("/exact", "NEGATIVE")], id="less than none"),
        ],
    )
    def test_no_quantity(self, value: Any, expected: list[tuple[str, str]]) -> None:
        """What is no number or word is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_quantity(value)
        assert faults(caught.value) == expected

    def test_evolve(self) -> None:
        """A changed copy is checked again."""
        assert attrs.evolve(Quantity(exact=3), exact=4) == Quantity(exact=4)
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(Quantity(exact=3), exact=None)
        assert faults(caught.value) == [("", "EMPTY")]
