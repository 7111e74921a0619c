"""Values that are one text on the wire: immutable, compared by their text, never coerced."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from intljustice.errors import InvalidValue, Problem
from intljustice.model.text import Text
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision


class Colour(Text):
    """A text of a user's own: a colour, with its length in a slot of its own."""

    __slots__ = ("length",)

    length: int

    @classmethod
    def _read(cls, text: str) -> tuple[int]:
        if text == "loud":
            raise InvalidValue.because("COLOUR_FORM", f'"{text}" is no colour', "write red", text)
        return (len(text),)


class Shade(Colour):
    """A kind of colour, which is still not the same as the colour."""


VALUES = [
    pytest.param(Colour("red"), id="own"),
    pytest.param(PartialDate("2025-12~"), id="date"),
    pytest.param(Moment("2027-04-07T00:01-04:00"), id="moment"),
    pytest.param(Provision("rome-statute:12(2)(a)"), id="provision"),
]


class TestReading:
    """How a text becomes a value."""

    def test_slots(self) -> None:
        """The text is kept and the further slots are filled."""
        made = Colour("red")
        assert (made.text, made.length, str(made)) == ("red", 3, "red")

    @pytest.mark.parametrize("make", [Colour, Colour.parse, Colour.of], ids=["constructor", "parse", "of"])
    def test_ways_in(self, make: Callable[[str], Colour]) -> None:
        """The constructor, `parse` and `of` read a text alike."""
        made = make("red")
        assert (type(made), made.text, made.length) == (Colour, "red", 3)

    @pytest.mark.parametrize("make", [Colour, Colour.parse, Colour.of], ids=["constructor", "parse", "of"])
    def test_own_refusal(self, make: Callable[[str], Colour]) -> None:
        """What the class itself refuses is refused by every way in."""
        with pytest.raises(InvalidValue) as caught:
            make("loud")
        assert caught.value.problems == (
            Problem(code="COLOUR_FORM", message='"loud" is no colour', hint="write red", value='"loud"'),
        )

    @pytest.mark.parametrize("make", [Colour, Colour.parse, Colour.of], ids=["constructor", "parse", "of"])
    @pytest.mark.parametrize(
        ("given", "kind", "value"),
        [
            pytest.param(5, "int", "5", id="number"),
            pytest.param(None, "NoneType", "None", id="none"),
            pytest.param(b"red", "bytes", "b'red'", id="bytes"),
            pytest.param(["red"], "list", "['red']", id="list"),
        ],
    )
    def test_no_text(self, make: Callable[[Any], Colour], given: object, kind: str, value: str) -> None:
        """What is no text is refused, never turned into one."""
        with pytest.raises(InvalidValue) as caught:
            make(given)
        assert caught.value.problems == (
            Problem(
                code="NOT_A_TEXT",
                message=f"a text is wanted here, not {kind}",
                hint="write it between quotation marks",
                value=value,
            ),
        )

    def test_of_itself(self) -> None:
        """`of` gives a value back as it is, and one of a subclass too."""
        colour, shade = Colour("red"), Shade("red")
        assert Colour.of(colour) is colour
        assert Colour.of(shade) is shade

    def test_of_another(self) -> None:
        """`of` does not take a value of another class for one of its own."""
        with pytest.raises(InvalidValue) as caught:
            Shade.of(Colour("red"))
        assert caught.value.problems[0].message == "a text is wanted here, not Colour"

    def test_bare(self) -> None:
        """The base itself reads no text."""
        with pytest.raises(InvalidValue) as caught:
            Text("red")
        assert caught.value.problems[0].code == "NOT_A_TEXT"


class TestComparison:
    """Equal when the class and the text are the same."""

    def test_equal(self) -> None:
        """Two values of one text are equal, with one hash."""
        assert Colour("red") == Colour("red")
        assert hash(Colour("red")) == hash(Colour("red"))
        assert len({Colour("red"), Colour("red"), Colour("blue")}) == 2

    @pytest.mark.parametrize(
        "other",
        [
            pytest.param(Colour("blue"), id="another text"),
            pytest.param(Colour("Red"), id="another case"),
            pytest.param(Shade("red"), id="a subclass"),
            pytest.param("red", id="the bare text"),
            pytest.param(None, id="none"),
        ],
    )
    def test_unequal(self, other: object) -> None:
        """One fact off, and they differ, whichever stands first."""
        colour: object = Colour("red")
        assert colour != other
        assert other != colour

    def test_classes_apart(self) -> None:
        """A date and an instrument of one spelling are two values."""
        date: object = PartialDate("2025")
        assert date != Provision("2025")


class TestImmutable:
    """A value never changes."""

    @pytest.mark.parametrize("value", VALUES)
    def test_set_and_delete(self, value: Text) -> None:
        """Nothing can be set or deleted, neither a slot nor anything new."""
        names = ["text", "other", *type(value).__slots__]
        for name in names:
            with pytest.raises(FrozenInstanceError):
                setattr(value, name, "blue")
            with pytest.raises(FrozenInstanceError):
                delattr(value, name)

    @pytest.mark.parametrize("value", VALUES)
    def test_no_dict(self, value: Text) -> None:
        """There is no dictionary through which to change it."""
        assert not hasattr(value, "__dict__")


class TestCopies:
    """Copies and pickles are made from the text."""

    @pytest.mark.parametrize("value", VALUES)
    @pytest.mark.parametrize(
        "again",
        [
            pytest.param(copy.copy, id="copy"),
            pytest.param(copy.deepcopy, id="deepcopy"),
            *(
                pytest.param(lambda value, p=p: pickle.loads(pickle.dumps(value, protocol=p)), id=f"pickle-{p}")
                for p in range(pickle.HIGHEST_PROTOCOL + 1)
            ),
        ],
    )
    def test_equal(self, value: Text, again: Callable[[Text], Text]) -> None:
        """A copy is equal and has all its slots filled."""
        other = again(value)
        assert (type(other), other, hash(other)) == (type(value), value, hash(value))
        assert [getattr(other, name) for name in type(value).__slots__] == [
            getattr(value, name) for name in type(value).__slots__
        ]

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(PartialDate("2025-12~"), "PartialDate('2025-12~')", id="date"),
            pytest.param(Provision("rome-statute:5"), "Provision('rome-statute:5')", id="provision"),
            pytest.param(Colour("it's"), 'Colour("it\'s")', id="own"),
        ],
    )
    def test_repr(self, value: Text, expected: str) -> None:
        """Its representation is the call that makes it."""
        assert repr(value) == expected
