"""How a field given by hand becomes the value its type asks for, with every fault named."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Optional, Union

import attrs
import pytest
from tests.model.refusals import faults_of, problem_of

import intljustice as ij

FRANCE = ij.State(id="state:FRA", names=["France"])
StateId = Annotated[str, ij.Kinds("state")]
NO_ORDER = "give a list or a tuple, whose order is kept"


class Money:
    """A type of a user's own."""


class Numbers(Enum):
    """A vocabulary with a term that is no text."""

    ONE = "one"
    TWO = 2


class Answer(Enum):
    """A vocabulary whose terms are spelled alike."""

    YES = "yes"
    AGREED = "yes!"


MONEY = Money()


def holder(hint: Any, base: type[ij.Structure] = ij.Structure, **attributes: object) -> Any:
    """A class with one field of this type."""
    return attrs.frozen(kw_only=True)(type("Holder", (base,), {"__annotations__": {"value": hint}, **attributes}))


class TestTaken:
    """What a field of each type takes."""

    @pytest.mark.parametrize(
        ("hint", "given", "expected"),
        [
            pytest.param(str, "x", "x", id="text"),
            pytest.param(int, 5, 5, id="number"),
            pytest.param(bool, True, True, id="truth"),
            pytest.param(ij.terms.Level, "public", ij.terms.Level.PUBLIC, id="term"),
            pytest.param(ij.terms.Level, ij.terms.Level.PUBLIC, ij.terms.Level.PUBLIC, id="member"),
            pytest.param(Answer, "yes!", Answer.AGREED, id="the longer of two spellings"),
            pytest.param(ij.PartialDate, "2025", ij.PartialDate("2025"), id="date"),
            pytest.param(ij.Provision, ij.Provision("a:1"), ij.Provision("a:1"), id="provision"),
            pytest.param(StateId, "state:FRA", "state:FRA", id="reference"),
            pytest.param(StateId, FRANCE, "state:FRA", id="reference by its record"),
            pytest.param(StateId | None, None, None, id="no reference"),
            pytest.param(Annotated[str, "a remark", ij.Kinds("state")], FRANCE, "state:FRA", id="second annotation"),
            pytest.param(tuple[StateId, ...], [FRANCE, "state:DEU"], ("state:FRA", "state:DEU"), id="references"),
            pytest.param(Annotated[str, "a remark"], "x", "x", id="annotated"),
            pytest.param(ij.Name, "Khan", ij.Name("Khan"), id="value by its text"),
            pytest.param(ij.Name, ij.Name("Khan"), ij.Name("Khan"), id="value"),
            pytest.param(ij.State, FRANCE, FRANCE, id="record"),
            pytest.param(tuple[str, ...], [], (), id="empty list"),
            pytest.param(tuple[str, ...], iter("ab"), ("a", "b"), id="iterator"),
            pytest.param(tuple[ij.Name, ...], ["a", ij.Name("b")], (ij.Name("a"), ij.Name("b")), id="values"),
            pytest.param(tuple[ij.Identifier, ...], {"a": "1"}, (ij.Identifier("a", "1"),), id="pairs of a mapping"),
            pytest.param(tuple[tuple[str, ...], ...], [["a"], ("b", "c")], (("a",), ("b", "c")), id="tuples"),
            pytest.param(str | int, 5, 5, id="second alternative"),
            pytest.param(str | tuple[str, ...], ["a"], ("a",), id="list for an alternative"),
            pytest.param(Optional[str], None, None, id="the older form of an option"),  # noqa: UP045 - it is read too
            pytest.param(Union[str, int], 5, 5, id="the older form of a union"),  # noqa: UP007 - it is read too
            pytest.param(Money | None, None, None, id="no value of a user's type"),
            pytest.param(Money, MONEY, MONEY, id="a value of a user's type"),
        ],
    )
    def test_taken(self, hint: Any, given: object, expected: object) -> None:
        """What fits is read into the very type."""
        found = holder(hint)(value=given).value
        assert found == expected
        assert type(found) is type(expected)


class TestRefused:
    """What a field of each type refuses."""

    @pytest.mark.parametrize(
        ("hint", "given", "expected"),
        [
            pytest.param(str, 5, ["NOT_A_TEXT"], id="no text"),
            pytest.param(str, FRANCE, ["NOT_A_TEXT"], id="a record for a text"),
            pytest.param(str, None, ["NOT_A_TEXT"], id="None where something is wanted"),
            pytest.param(str | None, 5, ["NOT_A_TEXT"], id="the only alternative"),
            pytest.param(ij.terms.Level, "sealed", ["NOT_A_TERM"], id="no term"),
            pytest.param(ij.PartialDate, 2025, ["DATE_FORM"], id="no date"),
            pytest.param(ij.Moment, 2025, ["NOT_A_TEXT"], id="no moment"),
            pytest.param(StateId, "France", ["REF_FORM"], id="no id"),
            pytest.param(StateId, "treaty:a", ["REF_KIND"], id="an id of another kind"),
            pytest.param(StateId, 5, ["NOT_A_TEXT"], id="a number for an id"),
            pytest.param(StateId | None, "", ["EMPTY"], id="an empty id"),
            pytest.param(ij.Name, 5, ["NOT_A_VALUE"], id="no value"),
            pytest.param(ij.Vote, (11, 0, 4), ["NOT_A_VALUE"], id="a value without a shorter form"),
            pytest.param(ij.Name, "", ["/text EMPTY"], id="a value with a fault"),
            pytest.param(ij.State, "state:FRA", ["NOT_A_VALUE"], id="an id where a record is wanted"),
            pytest.param(tuple[str, ...], ["a", "", 5], ["/1 EMPTY", "/2 NOT_A_TEXT"], id="two in a list"),
            pytest.param(tuple[tuple[str, ...], ...], [["a", ""], "b"], ["/0/1 EMPTY", "/1 NOT_A_LIST"], id="lists"),
            pytest.param(tuple[ij.Name, ...], FRANCE, ["NOT_A_LIST"], id="a single record"),
            pytest.param(tuple[ij.Name, ...], ij.Name("Khan"), ["NOT_A_LIST"], id="a single value"),
            pytest.param(tuple[ij.terms.Level, ...], {"names": "public"}, ["NOT_A_LIST"], id="a mapping for terms"),
            pytest.param(str | int, "", ["EMPTY"], id="the text was meant"),
            pytest.param(int | str, "", ["EMPTY"], id="the text was meant, wherever it stands"),
            pytest.param(str | tuple[str, ...], ["", "a", 5], ["/0 EMPTY", "/2 NOT_A_TEXT"], id="the list was meant"),
            pytest.param(tuple[str, ...] | tuple[int, ...], ["a", ""], ["/1 EMPTY"], id="the first of two lists"),
            pytest.param(str | int, 1.5, ["WRONG_TYPE"], id="neither was meant"),
            pytest.param(str | int | None, [], ["WRONG_TYPE"], id="a list was not asked for"),
        ],
    )
    def test_refused(self, hint: Any, given: object, expected: list[str]) -> None:
        """Every fault is named with its place."""
        faults = [fault if fault.startswith("/") else f" {fault}" for fault in expected]
        assert faults_of(holder(hint), value=given) == [f"/value{fault}" for fault in faults]

    @pytest.mark.parametrize(
        ("given", "message", "hint", "value"),
        [
            pytest.param("a", '"a" is one text where a list is wanted', 'write ["a"]', '"a"', id="a text"),
            pytest.param("", '"" is one text where a list is wanted', 'write [""]', '""', id="an empty text"),
            pytest.param(5, "5 is one int where a list is wanted", "write [5]", "5", id="a number"),
            pytest.param(b"x", "b'x' is one bytes where a list is wanted", "write [b'x']", "b'x'", id="bytes"),
            pytest.param({}, "{} is one dict where a list is wanted", "write [{}]", "{}", id="a mapping"),
            pytest.param({"a"}, "a set has no order", NO_ORDER, "{'a'}", id="a set"),
            pytest.param(frozenset("a"), "a set has no order", NO_ORDER, "frozenset({'a'})", id="a frozen set"),
            pytest.param({"a": 1}.keys(), "a set has no order", NO_ORDER, "dict_keys(['a'])", id="keys"),
            pytest.param(None, "null stands where a list is wanted", "write [] or leave it out", "None", id="None"),
        ],
    )
    def test_no_list(self, given: object, message: str, hint: str, value: str) -> None:
        """What is no list is refused with a word on what to give instead."""
        expected = ij.Problem(code="NOT_A_LIST", message=message, hint=hint, pointer="/value", value=value)
        assert problem_of(holder(tuple[str, ...]), value=given) == expected

    def test_user_type(self) -> None:
        """Only a value of a user's own type is taken for it."""
        assert problem_of(holder(Money), value="5 EUR") == ij.Problem(
            code="NOT_A_VALUE",
            message='"5 EUR" stands where a Money is wanted',
            hint="make it with Money(...)",
            pointer="/value",
            value='"5 EUR"',
        )

    def test_no_type(self) -> None:
        """What is of none of several types is refused with those that JSON tells apart."""
        assert problem_of(holder(str | int), value=1.5) == ij.Problem(
            code="WRONG_TYPE",
            message="1.5 is of no type this place takes",
            hint="write a text, a whole number, true or false, or a list",
            pointer="/value",
            value="1.5",
        )


class TestTypes:
    """Which types a field of a record may have, as a codec is asked."""

    @pytest.mark.parametrize(
        "hint",
        [
            *(str, int, bool, None | str, ij.terms.Level, ij.PartialDate, ij.Name, StateId, ij.AnyId | None, Money),
            *(tuple[ij.Name | None, ...], str | int | bool | tuple[str, ...], tuple[Money, ...], str | int),
            *(tuple[tuple[str, ...], ...], Annotated[int, "a remark"], bool | tuple[ij.Name, ...] | None),
        ],
        ids=str,
    )
    def test_sound(self, hint: Any) -> None:
        """A type that cannot change and can be written is sound, and so is a user's own text."""
        cls = holder(hint, ij.Record, kind="holder")
        assert "holder" in ij.Codec(extra=(cls,), texts={Money: (lambda _: MONEY, str)}).kinds

    @pytest.mark.parametrize(
        ("hint", "part"),
        [
            pytest.param(datetime, datetime, id="a moment that is no text"),
            pytest.param(str | float, str | float, id="a choice with a fraction"),
            pytest.param(str | ij.terms.Level | None, str | ij.terms.Level | None, id="a choice of a text or a term"),
            pytest.param(ij.Name | ij.Identifier, ij.Name | ij.Identifier, id="a choice of two with fields"),
            pytest.param(int | tuple[float, ...], float, id="in a list of a choice"),
            pytest.param(Numbers, Numbers, id="terms of which one is no text"),
            pytest.param(float | None, float, id="an option"),
            pytest.param(tuple[tuple[bytes, ...], ...] | None, bytes, id="deep inside"),
            pytest.param(Annotated[float, "a remark"], float, id="annotated"),
        ],
    )
    def test_unsound(self, hint: Any, part: Any) -> None:
        """Of any other type the part that is wrong is named."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(holder(hint, ij.Record, kind="holder"),))
        assert str(caught.value).startswith(f"Holder cannot be a record type: value: {part} cannot be held")
