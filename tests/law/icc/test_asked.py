"""What may be asked: a conduct and a trigger, and nothing that looks like them."""

from collections.abc import Callable
from typing import Any

import pytest

import intljustice as ij

D = ij.load_seeds()
CONDUCT = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
ASKING: list[Callable[..., object]] = [ij.assess, ij.what_would_change]


class TestAsked:
    """What is refused, and what is not."""

    @pytest.mark.parametrize("ask", ASKING)
    @pytest.mark.parametrize(
        ("given", "code", "message"),
        [
            (("case:putin",), "NOT_A_CONDUCT", '"case:putin" is not a conduct'),
            ((D["case:putin"],), "NOT_A_CONDUCT", "Case is not a conduct"),
            ((CONDUCT, "proprio_motu"), "NOT_A_TRIGGER", '"proprio_motu" is not a trigger'),
            ((CONDUCT, None), "NOT_A_TRIGGER", "NoneType is not a trigger"),
        ],
    )
    def test_anything_else(self, ask: Callable[..., object], given: tuple[Any, ...], code: str, message: str) -> None:
        """It is named, and the way to the facts of a recorded case with it."""
        with pytest.raises(ij.InvalidValue) as caught:
            ask(D, *given)

        (problem,) = caught.value.problems
        assert (problem.code, problem.message) == (code, message)
        assert problem.hint == "make one, or take those of a recorded case: assess(d, *facts_of(d, case))"

    @pytest.mark.parametrize("ask", ASKING)
    def test_what_is_meant(self, ask: Callable[..., object]) -> None:
        """A conduct by itself, one with a trigger, and those of a case."""
        assert ask(D, CONDUCT)
        assert ask(D, CONDUCT, ij.UNSPECIFIED)
        assert ask(D, *ij.facts_of(D, "case:putin"))
