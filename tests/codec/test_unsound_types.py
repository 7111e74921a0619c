"""Record types that a codec does not take."""

from enum import Enum
from typing import Any, ClassVar

import attrs
import pytest
from tests.codec.exhibits import Seal

import intljustice as ij


class Money:
    """A type that no codec is told how to read and write."""


@attrs.frozen
class Part(ij.Structure):
    """A value that holds its like."""

    parts: "tuple[Part, ...]" = ()


@attrs.frozen(kw_only=True)
class Box(ij.Record):
    """A record with such a value."""

    kind: ClassVar[str] = "box"
    part: Part | None = None


class TestUnsoundTypes:
    """Record types that a codec does not take."""

    def test_no_class(self) -> None:
        """What is no class is named as it is."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=("exhibit",))  # type: ignore[arg-type] # that is the point

        assert str(caught.value) == "exhibit cannot be a record type: it is no subclass of Record"

    def test_no_record(self) -> None:
        """A value is no record."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Seal,))  # type: ignore[arg-type] # that is the point

        assert str(caught.value) == "Seal cannot be a record type: it is no subclass of Record"

    def test_not_decorated(self) -> None:
        """A subclass that attrs has not seen has none of its own fields."""

        class Bare(ij.Record):
            """Not decorated."""

            kind: ClassVar[str] = "bare"

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Bare,))

        assert str(caught.value) == "Bare cannot be a record type: decorate it with @attrs.frozen(kw_only=True)"

    def test_without_slots(self) -> None:
        """An instance with a dictionary could be changed behind the back of its class."""

        @attrs.frozen(kw_only=True, slots=False)
        class Loose(ij.Record):
            """With a dictionary."""

            kind: ClassVar[str] = "loose"

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Loose,))

        assert str(caught.value) == (
            "Loose cannot be a record type: its instances could be changed: "
            "decorate it with @attrs.frozen(kw_only=True), without slots=False"
        )

    def test_a_value_without_slots(self) -> None:
        """A value within a record is held to the same."""

        @attrs.frozen(slots=False)
        class Loose(ij.Structure):
            """With a dictionary."""

        @attrs.frozen(kw_only=True)
        class Holder(ij.Record):
            """Holds it."""

            kind: ClassVar[str] = "holder"
            held: tuple[Loose, ...] = ()

        with pytest.raises(TypeError, match=r"^Holder cannot be a record type: held: its instances could be changed: "):
            ij.Codec(extra=(Holder,))

    def test_no_kind_of_its_own(self) -> None:
        """A kind that is inherited is another's."""

        @attrs.frozen(kw_only=True)
        class Special(ij.Person):
            """No kind."""

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Special,))

        assert str(caught.value) == (
            'Special cannot be a record type: give it a kind of its own: kind: ClassVar[str] = "exhibit"'
        )

    @pytest.mark.parametrize("kind", ["Exhibit", "my exhibit", "", "x2", 3], ids=repr)
    def test_a_kind_that_is_none(self, kind: object) -> None:
        """A kind is small letters, in words joined by hyphens."""
        odd = attrs.frozen(kw_only=True)(type("Odd", (ij.Record,), {"kind": kind}))

        with pytest.raises(TypeError, match="give it a kind of its own"):
            ij.Codec(extra=(odd,))

    def test_a_kind_that_is_taken(self) -> None:
        """Two classes of one kind could not be told apart."""

        @attrs.frozen(kw_only=True)
        class Witness(ij.Record):
            """Another person."""

            kind: ClassVar[str] = "person"

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Witness,))

        assert str(caught.value) == 'Witness and Person both have the kind "person"'

    @pytest.mark.parametrize(
        ("hint", "named"),
        [
            pytest.param(list[str], "list[str]", id="a list could be changed"),
            pytest.param(dict[str, str], "dict[str, str]", id="so could a mapping"),
            pytest.param(tuple[list[str], ...], "list[str]", id="also within a tuple"),
            pytest.param(float, "<class 'float'>", id="a fraction is not exact"),
            pytest.param(object, "<class 'object'>", id="anything is nothing"),
            pytest.param(Any, "typing.Any", id="any as well"),
            pytest.param(Money | None, ".Money'>", id="a type without functions"),
            pytest.param(tuple[str, int], "tuple[str, int]", id="a tuple of fixed length"),
            pytest.param(tuple, "<class 'tuple'>", id="a tuple of who knows what"),
            pytest.param(None, "<class 'NoneType'>", id="nothing at all"),
            pytest.param(int | ij.PartialDate, "int | intljustice.values.dates.PartialDate", id="a number or a date"),
            pytest.param(
                ij.PartialDate | ij.Provision | None,
                "intljustice.values.dates.PartialDate | intljustice.values.provisions.Provision | None",
                id="a date or a provision",
            ),
            pytest.param(str | ij.Name, "str | intljustice.values.names.Name", id="a text or a value"),
            pytest.param(
                tuple[str, ...] | tuple[int, ...], "tuple[str, ...] | tuple[int, ...]", id="lists of this or that"
            ),
            pytest.param(Enum("Rank", {"FIRST": 1}), "<enum 'Rank'>", id="terms that are no texts"),
        ],
    )
    def test_a_field_that_cannot_be_held(self, hint: object, named: str) -> None:
        """The field and the part of its type are named, with what is allowed."""
        cls = type("Odd", (ij.Record,), {"kind": "odd", "__annotations__": {"field": hint}})

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(attrs.frozen(kw_only=True)(cls),))

        message = str(caught.value)
        assert message.startswith("Odd cannot be a record type: field: ")
        assert message.endswith(" cannot be held; use text, int, bool, a term, a value, or a tuple of these")
        assert named in message

    @pytest.mark.parametrize(
        "hint",
        [
            str | int | bool | tuple[str, ...] | None,
            tuple[tuple[ij.Name, ...], ...],
            tuple[ij.AnyId, ...],
            ij.Confidence | None,
            ij.Moment,
        ],
        ids=str,
    )
    def test_a_field_that_can(self, hint: object) -> None:
        """Near misses of the above are taken."""
        cls = type("Sound", (ij.Record,), {"kind": "sound", "__annotations__": {"field": hint}})

        assert "sound" in ij.Codec(extra=(attrs.frozen(kw_only=True)(cls),)).kinds

    def test_a_field_of_a_value_that_cannot_be_held(self) -> None:
        """The way to it is told."""

        @attrs.frozen
        class Inner(ij.Structure):
            """Holds a list."""

            marks: list[str]

        @attrs.frozen(kw_only=True)
        class Outer(ij.Record):
            """Holds the value."""

            kind: ClassVar[str] = "outer"
            parts: tuple[Inner, ...] = ()

        with pytest.raises(
            TypeError, match=r"^Outer cannot be a record type: parts: marks: list\[str\] cannot be held"
        ):
            ij.Codec(extra=(Outer,))

    def test_a_record_within_a_record(self) -> None:
        """A record is named by its id."""

        @attrs.frozen(kw_only=True)
        class Outer(ij.Record):
            """Holds a record."""

            kind: ClassVar[str] = "outer"
            whom: ij.Person | None = None

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Outer,))

        assert str(caught.value) == (
            "Outer cannot be a record type: whom: a record is named by its id: Annotated[str, Kinds('person')]"
        )

    def test_a_value_within_itself(self) -> None:
        """A value that holds its like could be of any depth."""
        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Box,))

        assert str(caught.value) == "Box cannot be a record type: part: parts: a Part cannot hold another Part"

    def test_a_field_that_is_no_argument(self) -> None:
        """What the constructor does not take could not be read."""

        @attrs.frozen(kw_only=True)
        class Timed(ij.Record):
            """With a field that sets itself."""

            kind: ClassVar[str] = "timed"
            hour: int = attrs.field(default=12, init=False)

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Timed,))

        assert str(caught.value) == (
            "Timed cannot be a record type: hour: every field is an argument of the constructor under its own name"
        )

    def test_a_field_with_another_name(self) -> None:
        """A field has one name, in Python and in JSON."""

        @attrs.frozen(kw_only=True)
        class Named(ij.Record):
            """With a private field."""

            kind: ClassVar[str] = "named"
            _secret: str = "S"

        with pytest.raises(
            TypeError, match="_secret: every field is an argument of the constructor under its own name"
        ):
            ij.Codec(extra=(Named,))

    def test_a_default_that_depends(self) -> None:
        """A default that looks at the record is none that a decoder can set."""

        @attrs.frozen(kw_only=True)
        class Echo(ij.Record):
            """With a default from another field."""

            kind: ClassVar[str] = "echo"
            again: str = attrs.field(default=attrs.Factory(lambda self: self.id, takes_self=True))

        with pytest.raises(TypeError) as caught:
            ij.Codec(extra=(Echo,))

        assert str(caught.value) == "Echo cannot be a record type: again: a default cannot depend on the record"
