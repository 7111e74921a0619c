"""What follows from the fields of a treaty and its final clauses without any act of a party."""

import pytest

import intljustice as ij


@pytest.mark.parametrize(
    ("treaty_id", "instrument"),
    [("treaty:rome-statute", "rome-statute"), ("treaty:apic", "apic"), ("treaty:s-res-1593", "s-res-1593")],
)
def test_instrument(treaty_id: str, instrument: str) -> None:
    """The slug of a treaty's id is the instrument in its provisions."""
    treaty = ij.Treaty(id=treaty_id, names=["X"])
    assert treaty.instrument == instrument
    assert ij.Provision(f"{treaty.instrument}:1").instrument == instrument


@pytest.mark.parametrize(
    ("fraction", "number", "needed"),
    [
        pytest.param(ij.parts.Fraction(7, 8), 125, 110, id="rounded up: 109.375"),
        pytest.param(ij.parts.Fraction(7, 8), 120, 105, id="no remainder"),
        pytest.param(ij.parts.Fraction(7, 8), 121, 106, id="the least above: 105.875"),
        pytest.param(ij.parts.Fraction(2, 3), 125, 84, id="two thirds: 83.3"),
        pytest.param(ij.parts.Fraction(1, 1), 125, 125, id="all"),
        pytest.param(ij.parts.Fraction(1, 100), 1, 1, id="never none of some"),
        pytest.param(ij.parts.Fraction(7, 8), 0, 0, id="none of none"),
    ],
)
def test_fraction_of_the_parties(fraction: ij.parts.Fraction, number: int, needed: int) -> None:
    """So many parties of so many, rounded up."""
    assert fraction.of(number) == needed
