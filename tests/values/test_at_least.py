"""Numbers that mean something only from a least one on."""

from collections.abc import Callable

import pytest

import intljustice as ij

Make = Callable[[int | None], object]


def triggered(number: int | None) -> ij.Trigger:
    """A referral by so many States."""
    return ij.Trigger(nature="state_referral", by_count=number)


def charged(number: int | None) -> ij.parts.Charge:
    """A charge on so many counts."""
    return ij.parts.Charge(crime="war_crimes", counts=number)


def ending(number: int | None) -> ij.parts.FinalClauses:
    """Clauses of a treaty that ends below so many parties."""
    return ij.parts.FinalClauses(ends_below=number)


class TestLeast:
    """A number below the least one is refused."""

    @pytest.mark.parametrize("number", [0, -1])
    @pytest.mark.parametrize(
        ("make", "pointer", "wording"),
        [
            (triggered, "/by_count", "States refer nothing"),
            (charged, "/counts", "counts are no charge"),
            (ending, "/ends_below", "parties cannot be too few"),
        ],
    )
    def test_below(self, make: Make, pointer: str, wording: str, number: int) -> None:
        """With the number, where it stands and what to write."""
        with pytest.raises(ij.InvalidRecord) as caught:
            make(number)
        (problem,) = caught.value.problems

        assert (problem.code, problem.pointer, problem.value) == ("NEGATIVE", pointer, str(number))
        assert (problem.message, problem.hint) == (f"{number} {wording}", "write 1 or more")

    @pytest.mark.parametrize("make", [triggered, charged, ending])
    @pytest.mark.parametrize("number", [1, 2, None])
    def test_near_miss(self, make: Make, number: int | None) -> None:
        """The least number is taken, a larger one too, and none at all."""
        assert make(number) is not None
