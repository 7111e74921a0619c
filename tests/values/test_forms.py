"""How a field given by hand becomes the value its type asks for, with every fault named."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Optional, Union

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.model.fields import (
    fields_of,
    form,
    is_structure,
    item_of,
    kinds_of,
    not_a_list,
    options,
    read,
    read_many,
    read_one,
    read_optional,
    structures_in,
    unsupported,
)
from intljustice.model.references import AnyId, Kinds
from intljustice.records.actors import State
from intljustice.values.citations import Citation, Classification, FieldLevel, Level, Reading
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.names import Identifier, Name, NamePart
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision

FRANCE = State(id="state:FRA", names=["France"])
StateId = Annotated[str, Kinds("state")]


class Numbers(Enum):
    """A vocabulary with a term that is no text."""

    ONE = "one"
    TWO = 2


class Money:
    """A type of a user's own."""


class TestHints:
    """What a type says of itself."""

    def test_fields_of(self) -> None:
        """The fields of a class in declared order, each with its type, annotations kept."""
        found = [(field.name, hint) for field, hint in fields_of(Reading)]
        assert [name for name, _ in found] == ["field", "value", "citations", "remark"]
        assert found[0][1] is str
        assert found[2][1] == tuple[Citation, ...]
        (source, *_) = fields_of(Citation)
        assert kinds_of(source[1]) == Kinds("source")

    @pytest.mark.parametrize(
        ("hint", "expected"),
        [
            pytest.param(StateId, Kinds("state"), id="a reference"),
            pytest.param(AnyId, Kinds(), id="any reference"),
            pytest.param(str, None, id="a text"),
            pytest.param(Annotated[str, "a remark"], None, id="another annotation"),
            pytest.param(Annotated[str, "a remark", Kinds("state")], Kinds("state"), id="a second annotation"),
            pytest.param(StateId | None, None, id="an optional reference"),
            pytest.param(tuple[StateId, ...], None, id="several references"),
        ],
    )
    def test_kinds_of(self, hint: Any, expected: Kinds | None) -> None:
        """The kinds that an annotated text may name."""
        assert kinds_of(hint) == expected

    @pytest.mark.parametrize(
        ("hint", "expected"),
        [
            pytest.param(str, (str,), id="one"),
            pytest.param(str | None, (str, type(None)), id="a bar"),
            pytest.param(Union[str, int], (str, int), id="a union"),  # noqa: UP007 - the older form is read too
            pytest.param(Optional[str], (str, type(None)), id="an option"),  # noqa: UP045 - as above
            pytest.param(tuple[str, ...], (tuple[str, ...],), id="a tuple"),
        ],
    )
    def test_options(self, hint: Any, expected: tuple[Any, ...]) -> None:
        """The alternatives of a union."""
        assert options(hint) == expected

    @pytest.mark.parametrize(
        ("hint", "expected"),
        [
            pytest.param(tuple[str, ...], str, id="of any length"),
            pytest.param(tuple[str, int], None, id="of two"),
            pytest.param(tuple[str], None, id="of one"),
            pytest.param(list[str], None, id="a list"),
            pytest.param(tuple, None, id="bare"),
            pytest.param(str, None, id="a text"),
        ],
    )
    def test_item_of(self, hint: Any, expected: Any) -> None:
        """What a tuple of any length holds."""
        assert item_of(hint) is expected

    @pytest.mark.parametrize(
        ("hint", "expected"),
        [(Name, True), (State, True), (str, False), (PartialDate, False), (Level, False), (tuple[Name, ...], False)],
        ids=["value", "record", "text", "date", "vocabulary", "tuple"],
    )
    def test_is_structure(self, hint: Any, *, expected: bool) -> None:
        """Whether a type is a class with fields."""
        assert is_structure(hint) is expected

    def test_structures_in(self) -> None:
        """The classes with fields at any depth, itself included."""
        assert list(structures_in(str | None)) == []
        assert list(structures_in(tuple[Name, ...] | None)) == [Name, Period, NamePart]
        assert list(structures_in(Classification | Identifier)) == [Classification, FieldLevel, Identifier]
        assert list(structures_in(Reading)) == [Reading, Citation]

    @pytest.mark.parametrize(
        "hint",
        [
            *(str, int, bool, None | str, Level, PartialDate, Moment, Name, State, StateId, AnyId | None, Money),
            *(tuple[str, ...], tuple[Name | None, ...], str | int | bool | tuple[str, ...], tuple[Money, ...]),
            *(tuple[tuple[str, ...], ...], Annotated[int, "a remark"], str | int, bool | tuple[Name, ...] | None),
        ],
        ids=str,
    )
    def test_supported(self, hint: Any) -> None:
        """A type that cannot change and can be written is sound."""
        assert unsupported(hint, (Money,)) is None

    @pytest.mark.parametrize(
        ("hint", "part"),
        [
            pytest.param(float, float, id="a fraction"),
            pytest.param(list[str], list[str], id="a list"),
            pytest.param(dict[str, str], dict[str, str], id="a mapping"),
            pytest.param(tuple[str, int], tuple[str, int], id="a tuple of two"),
            pytest.param(datetime, datetime, id="a moment that is no text"),
            pytest.param(Any, Any, id="anything"),
            pytest.param(Money, Money, id="a type nobody told of"),
            pytest.param(str | float, str | float, id="a choice with a fraction"),
            pytest.param(str | PartialDate, str | PartialDate, id="a choice of two that are texts"),
            pytest.param(str | Level | None, str | Level | None, id="a choice of a text or a term"),
            pytest.param(Name | Identifier, Name | Identifier, id="a choice of two with fields"),
            pytest.param(
                tuple[str, ...] | tuple[int, ...], tuple[str, ...] | tuple[int, ...], id="a choice of two lists"
            ),
            pytest.param(int | tuple[float, ...], float, id="in a list of a choice"),
            pytest.param(type(None), type(None), id="nothing at all"),
            pytest.param(Numbers, Numbers, id="terms that are no texts"),
            pytest.param(float | None, float, id="an option"),
            pytest.param(tuple[list[str], ...], list[str], id="in a tuple"),
            pytest.param(tuple[tuple[bytes, ...], ...] | None, bytes, id="deep inside"),
            pytest.param(Annotated[float, "a remark"], float, id="annotated"),
        ],
    )
    def test_unsupported(self, hint: Any, part: Any) -> None:
        """Of any other type the part that is wrong is named."""
        assert unsupported(hint, ()) == part


class TestRead:
    """The value of a type for what was given."""

    @pytest.mark.parametrize(
        ("hint", "given", "expected"),
        [
            pytest.param(str, "x", "x", id="text"),
            pytest.param(int, 5, 5, id="number"),
            pytest.param(bool, True, True, id="truth"),
            pytest.param(Level, "public", Level.PUBLIC, id="term"),
            pytest.param(Level, Level.PUBLIC, Level.PUBLIC, id="member"),
            pytest.param(PartialDate, "2025", PartialDate("2025"), id="date"),
            pytest.param(Provision, Provision("a:1"), Provision("a:1"), id="provision"),
            pytest.param(StateId, "state:FRA", "state:FRA", id="reference"),
            pytest.param(StateId, FRANCE, "state:FRA", id="reference by its record"),
            pytest.param(StateId | None, None, None, id="no reference"),
            pytest.param(tuple[StateId, ...], [FRANCE, "state:DEU"], ("state:FRA", "state:DEU"), id="references"),
            pytest.param(Annotated[str, "a remark"], "x", "x", id="annotated"),
            pytest.param(Name, "Khan", Name("Khan"), id="value by its text"),
            pytest.param(Name, Name("Khan"), Name("Khan"), id="value"),
            pytest.param(State, FRANCE, FRANCE, id="record"),
            pytest.param(tuple[str, ...], [], (), id="empty list"),
            pytest.param(tuple[str, ...], iter("ab"), ("a", "b"), id="iterator"),
            pytest.param(tuple[Name, ...], ["a", Name("b")], (Name("a"), Name("b")), id="values"),
            pytest.param(tuple[Identifier, ...], {"a": "1"}, (Identifier("a", "1"),), id="pairs of a mapping"),
            pytest.param(tuple[tuple[str, ...], ...], [["a"], ("b", "c")], (("a",), ("b", "c")), id="tuples"),
            pytest.param(str | int, 5, 5, id="second alternative"),
            pytest.param(str | tuple[str, ...], ["a"], ("a",), id="list for an alternative"),
            pytest.param(Money | None, None, None, id="no value of a user's type"),
        ],
    )
    def test_taken(self, hint: Any, given: object, expected: object) -> None:
        """What fits is read into the very type."""
        found = read(hint, given)
        assert found == expected
        assert type(found) is type(expected)

    def test_user_type(self) -> None:
        """A value of a user's own type is taken as it is, and nothing else for it."""
        money = Money()
        assert read(Money, money) is money
        with pytest.raises(InvalidRecord) as caught:
            read(Money, "5 EUR")
        assert caught.value.what == '"5 EUR"'
        assert caught.value.problems == (
            Problem(
                code="NOT_A_VALUE",
                message='"5 EUR" stands where a Money is wanted',
                hint="make it with Money(...)",
                value='"5 EUR"',
            ),
        )

    @pytest.mark.parametrize(
        ("hint", "given", "expected"),
        [
            pytest.param(str, 5, [("", "NOT_A_TEXT")], id="no text"),
            pytest.param(str, FRANCE, [("", "NOT_A_TEXT")], id="a record for a text"),
            pytest.param(int, True, [("", "NOT_A_NUMBER")], id="no number"),
            pytest.param(bool, 1, [("", "NOT_A_TRUTH")], id="no truth"),
            pytest.param(str, None, [("", "NOT_A_TEXT")], id="none where something is wanted"),
            pytest.param(Level, "sealed", [("", "NOT_A_TERM")], id="no term"),
            pytest.param(Level, None, [("", "NOT_A_TERM")], id="none for a term"),
            pytest.param(PartialDate, 2025, [("", "DATE_FORM")], id="no date"),
            pytest.param(Moment, 2025, [("", "NOT_A_TEXT")], id="no moment"),
            pytest.param(StateId, "France", [("", "REF_FORM")], id="no id"),
            pytest.param(StateId, "treaty:a", [("", "REF_KIND")], id="an id of another kind"),
            pytest.param(StateId, 5, [("", "NOT_A_TEXT")], id="a number for an id"),
            pytest.param(StateId | None, "", [("", "EMPTY")], id="an empty id"),
            pytest.param(Name, 5, [("", "NOT_A_VALUE")], id="no value"),
            pytest.param(Name, "", [("/text", "EMPTY")], id="a value with a fault"),
            pytest.param(State, "state:FRA", [("", "NOT_A_VALUE")], id="an id where a record is wanted"),
            pytest.param(tuple[str, ...], ["a", "", 5], [("/1", "EMPTY"), ("/2", "NOT_A_TEXT")], id="two in a list"),
            pytest.param(
                tuple[tuple[str, ...], ...],
                [["a", ""], "b", [5]],
                [("/0/1", "EMPTY"), ("/1", "NOT_A_LIST"), ("/2/0", "NOT_A_TEXT")],
                id="lists in a list",
            ),
            pytest.param(str | int, "", [("", "EMPTY")], id="the text was meant"),
            pytest.param(int | str, "", [("", "EMPTY")], id="the text was meant, wherever it stands"),
            pytest.param(str | tuple[str, ...], ["", "a", 5], [("/0", "EMPTY"), ("/2", "NOT_A_TEXT")], id="the list"),
            pytest.param(tuple[str, ...] | tuple[int, ...], ["a", ""], [("/1", "EMPTY")], id="the first of two lists"),
            pytest.param(str | int, 1.5, [("", "WRONG_TYPE")], id="neither was meant"),
            pytest.param(str | int | None, [], [("", "WRONG_TYPE")], id="a list was not asked for"),
            pytest.param(str | None, 5, [("", "NOT_A_TEXT")], id="the only alternative"),
        ],
    )
    def test_refused(self, hint: Any, given: object, expected: list[tuple[str, str]]) -> None:
        """Every fault is named with its place."""
        with pytest.raises(InvalidRecord) as caught:
            read(hint, given)
        assert faults(caught.value) == expected

    def test_title(self) -> None:
        """What is refused is named as it was given."""
        with pytest.raises(InvalidRecord) as caught:
            read(str, 5)
        assert caught.value.what == "5"

    def test_form(self) -> None:
        """A form adds to the problems it is given, each under its pointer, and has no value then."""
        problems = [Problem(code="X", message="", hint="")]
        assert form(str)("", "/names/0", problems) is None
        assert form(tuple[str, ...])("a", "/tags", problems) == ()
        assert form(str)("a", "/note", problems) == "a"
        assert [(one.pointer, one.code) for one in problems] == [
            ("", "X"),
            ("/names/0", "EMPTY"),
            ("/tags", "NOT_A_LIST"),
        ]


class TestShorthands:
    """One value, one value or none, and several."""

    def test_one(self) -> None:
        """One value is read."""
        assert read_one(Level, "public") is Level.PUBLIC
        assert read_one(Name, "Khan") == Name("Khan")

    def test_one_refused(self) -> None:
        """None is not one."""
        with pytest.raises(InvalidRecord) as caught:
            read_one(Level, None)
        assert faults(caught.value) == [("", "NOT_A_TERM")]

    def test_maybe(self) -> None:
        """None is none, anything else is read."""
        assert read_optional(Level, None) is None
        assert read_optional(Level, "public") is Level.PUBLIC

    def test_maybe_refused(self) -> None:
        """What is neither is refused."""
        with pytest.raises(InvalidRecord) as caught:
            read_optional(Level, "")
        assert faults(caught.value) == [("", "NOT_A_TERM")]

    def test_many(self) -> None:
        """Several are read in their order."""
        assert read_many(Level, ["public", Level.UNDER_SEAL]) == (Level.PUBLIC, Level.UNDER_SEAL)

    def test_many_refused(self) -> None:
        """Every fault of every one is named."""
        with pytest.raises(InvalidRecord) as caught:
            read_many(Name, ["", "Khan", 5])
        assert faults(caught.value) == [("/0/text", "EMPTY"), ("/2", "NOT_A_VALUE")]


class TestNotAList:
    """What is refused where several values belong."""

    @pytest.mark.parametrize(
        ("given", "message", "hint", "value"),
        [
            pytest.param(
                "France",
                '"France" is one text where a list is wanted',
                'write ["France"]',
                '"France"',
                id="a text",
            ),
            pytest.param("", '"" is one text where a list is wanted', 'write [""]', '""', id="an empty text"),
            pytest.param(5, "5 is one int where a list is wanted", "write [5]", "5", id="a number"),
            pytest.param(b"x", "b'x' is one bytes where a list is wanted", "write [b'x']", "b'x'", id="bytes"),
            pytest.param(
                {"a": 1}, "{'a': 1} is one dict where a list is wanted", "write [{'a': 1}]", "{'a': 1}", id="a mapping"
            ),
            pytest.param(
                {"a"}, "a set has no order", "give a list or a tuple, whose order is kept", "{'a'}", id="a set"
            ),
            pytest.param(
                frozenset("a"),
                "a set has no order",
                "give a list or a tuple, whose order is kept",
                "frozenset({'a'})",
                id="a frozen set",
            ),
            pytest.param(
                {"a": 1}.keys(),
                "a set has no order",
                "give a list or a tuple, whose order is kept",
                "dict_keys(['a'])",
                id="keys",
            ),
            pytest.param(None, "null stands where a list is wanted", "write [] or leave it out", "None", id="none"),
        ],
    )
    def test_words(self, given: Any, message: str, hint: str, value: str) -> None:
        """Each is refused with a word on what to give instead."""
        expected = Problem(code="NOT_A_LIST", message=message, hint=hint, value=value)
        assert not_a_list(given) == expected
        with pytest.raises(InvalidRecord) as caught:
            read(tuple[str, ...], given)
        assert caught.value.problems == (expected,)

    @pytest.mark.parametrize("given", [FRANCE, Name("Khan")], ids=["record", "value"])
    def test_one_value(self, given: object) -> None:
        """A single value or record is no list of one."""
        with pytest.raises(InvalidRecord) as caught:
            read(tuple[Name, ...], given)
        assert faults(caught.value) == [("", "NOT_A_LIST")]

    def test_mapping_of_values(self) -> None:
        """Only where values have fields does a mapping stand for pairs."""
        given: Mapping[str, str] = {"names": "public", "note": "under_seal"}
        assert read(tuple[FieldLevel, ...], given) == (
            FieldLevel("names", "public"),
            FieldLevel("note", "under_seal"),
        )
        with pytest.raises(InvalidRecord) as caught:
            read(tuple[Level, ...], given)
        assert faults(caught.value) == [("", "NOT_A_LIST")]


class TestVocabularies:
    """Terms of every vocabulary in the library."""

    def test_spelling_is_unique(self) -> None:
        """A member is found by its spelling, whichever class it is of."""

        class Answer(Enum):
            YES = "yes"
            AGREED = "yes!"

        assert [read(Answer, text) for text in ("yes", "yes!")] == [Answer.YES, Answer.AGREED]

    def test_fields_are_attributes(self) -> None:
        """Fields are those of attrs, in its order."""
        assert [field for field, _ in fields_of(Name)] == list(attrs.fields(Name))
