"""Quantity: how many, exactly or at least, or in the vague word of the source."""

from typing import Any

import attrs
import pytest
from tests.model.refusals import faults_of, problem_of

import intljustice as ij


class TestQuantity:
    """How many there are, as far as the source says."""

    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            pytest.param({"exact": 3}, "exact=3, open=False", id="exact"),
            pytest.param({"at_least": 0}, "at_least=0, open=False", id="at least"),
            pytest.param({"word": "several", "open": True}, "word='several', open=True", id="open"),
            pytest.param({"exact": 3, "word": "a few"}, "exact=3, word='a few', open=False", id="a number and a word"),
        ],
    )
    def test_taken(self, given: dict[str, Any], shown: str) -> None:
        """One number, one word or both are a quantity."""
        assert repr(ij.Quantity(**given)) == f"Quantity({shown})"

    @pytest.mark.parametrize("given", [{}, {"open": True}], ids=["nothing", "open alone"])
    def test_empty(self, given: dict[str, Any]) -> None:
        """Without a number or word it says nothing."""
        assert problem_of(ij.Quantity, **given) == ij.Problem(
            code="EMPTY",
            message="a quantity without a number or word says nothing",
            hint="give exact, at_least or word, or leave it out",
        )

    def test_twice(self) -> None:
        """Exactly so many and at least so many go against one another."""
        message, hint = "exactly 3 and at least 0 are both given", "keep one of the two"
        expected = ij.Problem(code="QUANTITY_TWICE", message=message, hint=hint, pointer="/at_least")
        assert problem_of(ij.Quantity, exact=3, at_least=0) == expected

    @pytest.mark.parametrize("field", ["exact", "at_least"])
    def test_negative(self, field: str) -> None:
        """There are never fewer than none."""
        message, hint = "-1 is no number of things", "write 0 or more"
        expected = ij.Problem(code="NEGATIVE", message=message, hint=hint, pointer=f"/{field}", value="-1")
        assert problem_of(ij.Quantity, **{field: -1}) == expected

    def test_every_check(self) -> None:
        """All checks are asked, also beside fields that cannot be read."""
        found = faults_of(ij.Quantity, exact=-1, at_least=-2)
        assert found == ["/at_least QUANTITY_TWICE", "/exact NEGATIVE", "/at_least NEGATIVE"]
        assert faults_of(ij.Quantity, exact=-1, at_least=True) == ["/exact NEGATIVE", "/at_least NOT_A_NUMBER"]

    def test_evolve(self) -> None:
        """A changed copy is checked again."""
        assert attrs.evolve(ij.Quantity(exact=3), exact=4) == ij.Quantity(exact=4)
        assert faults_of(attrs.evolve, ij.Quantity(exact=3), exact=None) == ["EMPTY"]
