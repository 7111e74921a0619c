"""Fraction and AmendmentProcedure: how many it takes to amend a treaty, and in which ways that is done."""

from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.final_clauses import (
    AmendmentProcedure,
    BindingEffect,
    Delay,
    Fraction,
    Unit,
    as_amendment_procedures,
)
from intljustice.values.provisions import Provision


class TestFraction:
    """A part of all parties."""

    @pytest.mark.parametrize(
        ("fraction", "number", "needed"),
        [
            pytest.param(Fraction(7, 8), 125, 110, id="rounded up: 109.375"),
            pytest.param(Fraction(7, 8), 120, 105, id="no remainder"),
            pytest.param(Fraction(7, 8), 121, 106, id="the least above: 105.875"),
            pytest.param(Fraction(2, 3), 125, 84, id="two thirds: 83.3"),
            pytest.param(Fraction(1, 1), 125, 125, id="all"),
            pytest.param(Fraction(1, 100), 1, 1, id="never none of some"),
            pytest.param(Fraction(7, 8), 0, 0, id="none of none"),
        ],
    )
    def test_of(self, fraction: Fraction, number: int, needed: int) -> None:
        """So many of so many, rounded up."""
        assert fraction.of(number) == needed

    @pytest.mark.parametrize(("numerator", "denominator"), [(0, 8), (9, 8), (-7, -8), (-7, 8), (7, -8), (1, 0), (0, 0)])
    def test_no_part(self, numerator: int, denominator: int) -> None:
        """None, more than all, or what lies below nought is no part."""
        with pytest.raises(InvalidRecord) as caught:
            Fraction(numerator, denominator)
        assert caught.value.problems == (
            Problem(
                code="FRACTION_RANGE",
                message=f"{numerator}/{denominator} is no part of a whole",
                hint="write it as 2 of 3 or 7 of 8",
                pointer="/numerator",
                value=str(numerator),
            ),
        )

    @pytest.mark.parametrize(("numerator", "denominator"), [(1, 8), (8, 8), (1, 1)])
    def test_part(self, numerator: int, denominator: int) -> None:
        """The least and the whole are parts."""
        fraction = Fraction(numerator, denominator)
        assert (fraction.numerator, fraction.denominator) == (numerator, denominator)


class TestAmendmentProcedure:
    """One way of amending the treaty."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        procedure = AmendmentProcedure(
            provision="rome-statute:121(5)",
            applies_to=["rome-statute:5", Provision("rome-statute:8")],
            proposal="rome-statute:121(1)",
            deliberation=Delay(3, "month"),
            adoption="rome-statute:121(3)",
            majority=Fraction(2, 3),
            binds="accepting_parties",
            delay=Delay(1, "year"),
            leave_at_once="rome-statute:121(6)",
        )
        assert [str(one) for one in procedure.applies_to] == ["rome-statute:5", "rome-statute:8"]
        assert (procedure.provision, procedure.proposal) == (
            Provision("rome-statute:121(5)"),
            Provision("rome-statute:121(1)"),
        )
        assert procedure.deliberation == Delay(3, Unit.MONTH)
        assert (procedure.adoption, procedure.leave_at_once) == (
            Provision("rome-statute:121(3)"),
            Provision("rome-statute:121(6)"),
        )
        assert (procedure.binds, procedure.on_adoption) == (BindingEffect.ACCEPTING_PARTIES, False)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        provisions = {"provision", "proposal", "adoption", "leave_at_once"}
        truths, values = {"by_consensus", "on_adoption"}, {"deliberation", "majority", "acceptances", "delay"}
        values |= {"leave_within"}
        given: dict[str, Any] = dict.fromkeys(provisions, "article 121") | dict.fromkeys(values, "7/8")
        given |= dict.fromkeys(truths, 1) | {"applies_to": "rome-statute:5", "binds": "all", "statement": ""}
        code = dict.fromkeys(provisions, "PROVISION_FORM") | dict.fromkeys(values, "NOT_A_VALUE")
        code |= dict.fromkeys(truths, "NOT_A_TRUTH")
        code |= {"applies_to": "NOT_A_LIST", "binds": "NOT_A_TERM", "statement": "EMPTY"}
        with pytest.raises(InvalidRecord) as caught:
            AmendmentProcedure(**given)
        fields = [field.name for field in attrs.fields(AmendmentProcedure)]
        assert faults(caught.value) == [(f"/{name}", code[name]) for name in fields]

    def test_on_adoption(self) -> None:
        """Whether adoption alone is enough is always known."""
        on_adoption: Any = None
        with pytest.raises(InvalidRecord) as caught:
            AmendmentProcedure(binds="all_parties", on_adoption=on_adoption)
        assert faults(caught.value) == [("/on_adoption", "NOT_A_TRUTH")]

    def test_several(self) -> None:
        """Procedures stand in their order; nothing else becomes one."""
        one, other = AmendmentProcedure(binds="all_parties"), AmendmentProcedure(binds="accepting_parties")
        assert as_amendment_procedures([other, one]) == (other, one)
        given: list[Any] = ["rome-statute:121"]
        with pytest.raises(InvalidRecord) as caught:
            as_amendment_procedures(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]
