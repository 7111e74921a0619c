"""Values that are one text on the wire: immutable, compared by their text, never coerced."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from tests.model.refusals import problem_of

import intljustice as ij
from intljustice.model.text import Text


class Colour(Text):
    """A text of a user's own: a colour, with its length in a slot of its own."""

    __slots__ = ("length",)

    length: int

    @classmethod
    def _read(cls, text: str) -> tuple[int]:
        if text == "loud":
            raise ij.InvalidValue.because("COLOUR_FORM", f'"{text}" is no colour', "write red", text)
        return (len(text),)


class Shade(Colour):
    """A kind of colour, which is still not the same as the colour."""


VALUES = pytest.mark.parametrize(
    "value",
    [
        pytest.param(Colour("red"), id="own"),
        pytest.param(ij.PartialDate("2025-12~"), id="date"),
        pytest.param(ij.Moment("2027-04-07T00:01-04:00"), id="moment"),
        pytest.param(ij.Provision("rome-statute:12(2)(a)"), id="provision"),
    ],
)
EVERY_WAY_IN = pytest.mark.parametrize("make", [Colour, Colour.parse, Colour.of], ids=["constructor", "parse", "of"])


class TestReading:
    """How a text becomes a value."""

    @EVERY_WAY_IN
    def test_taken(self, make: Callable[[str], Colour]) -> None:
        """The text is kept and the further slots are filled, whichever way it is given."""
        made = make("red")
        assert (type(made), made.text, made.length, str(made)) == (Colour, "red", 3, "red")

    @EVERY_WAY_IN
    def test_own_refusal(self, make: Callable[[str], Colour]) -> None:
        """What the class itself refuses is refused by every way in, as one value."""
        with pytest.raises(ij.InvalidValue) as caught:
            make("loud")
        assert caught.value.problems == (
            ij.Problem(code="COLOUR_FORM", message='"loud" is no colour', hint="write red", value='"loud"'),
        )

    @EVERY_WAY_IN
    @pytest.mark.parametrize(
        ("given", "kind", "shown"),
        [(5, "int", "5"), (None, "NoneType", "None"), (b"red", "bytes", "b'red'"), (["red"], "list", "['red']")],
        ids=["number", "None", "bytes", "list"],
    )
    def test_no_text(self, make: Callable[[Any], Colour], given: object, kind: str, shown: str) -> None:
        """What is no text is refused, never turned into one."""
        message, hint = f"a text is wanted here, not {kind}", "write it between quotation marks"
        assert problem_of(make, given) == ij.Problem(code="NOT_A_TEXT", message=message, hint=hint, value=shown)

    def test_of_itself(self) -> None:
        """`of` gives a value back as it is, and one of a subclass too, but takes none of another class."""
        for value in (Colour("red"), Shade("red")):
            assert Colour.of(value) is value
        assert problem_of(Shade.of, Colour("red")).message == "a text is wanted here, not Colour"

    def test_bare(self) -> None:
        """The base itself reads no text."""
        assert problem_of(Text, "red").code == "NOT_A_TEXT"


class TestComparison:
    """Equal to a value of the same class with the same text, and to that text."""

    def test_equal(self) -> None:
        """Two values of one text are equal, with one hash."""
        assert Colour("red") == Colour("red")
        assert len({Colour("red"), Colour("red"), Colour("blue")}) == 2

    def test_the_bare_text(self) -> None:
        """A value equals its own text, whichever stands first, and is found by it; no other text."""
        red: object = Colour("red")
        text: object = "red"
        assert red == text
        assert text == red
        found: tuple[dict[object, int], dict[object, int]] = ({text: 1}, {red: 1})
        assert found[0][red] == found[1][text] == 1
        assert red not in ("Red", "red ")

    @pytest.mark.parametrize(
        "other",
        [Colour("blue"), Colour("Red"), Shade("red"), ij.Provision("red"), "blue", 1, None],
        ids=["another text", "another case", "a subclass", "another class", "another bare text", "a number", "None"],
    )
    def test_unequal(self, other: object) -> None:
        """One fact off, and they differ, whichever stands first."""
        colour: object = Colour("red")
        assert colour != other
        assert other != colour


class TestImmutable:
    """A value never changes, and its copies are made from its text."""

    @VALUES
    def test_set_and_delete(self, value: Text) -> None:
        """Nothing can be set or deleted, neither a slot nor anything new, and there is no dictionary."""
        assert not hasattr(value, "__dict__")
        for name in ["text", "other", *type(value).__slots__]:
            with pytest.raises(FrozenInstanceError):
                setattr(value, name, "blue")
            with pytest.raises(FrozenInstanceError):
                delattr(value, name)

    @VALUES
    def test_copies(self, value: Text) -> None:
        """A copy or a pickle of any protocol is equal and has all its slots filled."""
        pickles = (pickle.loads(pickle.dumps(value, number)) for number in range(pickle.HIGHEST_PROTOCOL + 1))
        for other in (copy.copy(value), copy.deepcopy(value), *pickles):
            assert (type(other), other, hash(other)) == (type(value), value, hash(value))
            assert all(getattr(other, name) == getattr(value, name) for name in type(value).__slots__)

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            (ij.PartialDate("2025-12~"), "PartialDate('2025-12~')"),
            (ij.Provision("rome-statute:5"), "Provision('rome-statute:5')"),
            (Colour("it's"), 'Colour("it\'s")'),
        ],
        ids=["date", "provision", "own"],
    )
    def test_repr(self, value: Text, shown: str) -> None:
        """Its representation is the call that makes it."""
        assert repr(value) == shown
