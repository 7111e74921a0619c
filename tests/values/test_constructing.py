"""What the constructor of a structure makes of what people write, and all that it refuses at once."""

from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from tests.faults import faults
from tests.values.boxes import Box, Colour, Pair

import intljustice as ij
import intljustice.records
import intljustice.values
from intljustice.errors import InvalidRecord
from intljustice.model.structure import Structure
from intljustice.records.actors import Group, State
from intljustice.values.dates import PartialDate


class TestConstructor:
    """What the constructor makes of what people write."""

    def test_reads(self) -> None:
        """Lists become tuples, texts terms and dates, records ids, and shorter forms values."""
        group: Any = Group(id="group:judges", description="several judges")
        given: dict[str, Any] = {
            "label": "A",
            "colour": "red",
            "weight": 5,
            "tags": ["x", "y"],
            "owner": group,
            "seen_by": [group, "group:others"],
            "made": "2025",
            "opened": PartialDate("2025-02"),
            "sealed": True,
            "inside": ["B", Box(label="C")],
        }
        box = Box(**given)
        assert (box.label, box.colour, box.weight, box.tags) == ("A", Colour.RED, 5, ("x", "y"))
        assert (box.owner, box.seen_by) == ("group:judges", ("group:judges", "group:others"))
        assert (box.made, box.opened) == (PartialDate("2025"), PartialDate("2025-02"))
        assert (box.sealed, box.inside) == (True, (Box(label="B"), Box(label="C")))

    def test_defaults(self) -> None:
        """What is left out has its default."""
        box = Box(label="A")
        assert (box.colour, box.weight, box.owner, box.made, box.opened) == (None,) * 5
        assert (box.tags, box.seen_by, box.inside, box.sealed) == ((), (), (), False)

    def test_by_position(self) -> None:
        """Fields that may be given by position are, in their order."""
        pair = Pair("1", "2", third="3")
        assert (pair.first, pair.second, pair.third) == ("1", "2", "3")
        assert Pair("1", third="3") == Pair("1", "b", third="3")
        assert Pair(second="2", first="1") == Pair("1", "2")

    @pytest.mark.parametrize(
        ("args", "given", "words"),
        [
            pytest.param((), {}, "missing 1 required", id="too few"),
            pytest.param(("1", "2", "3"), {}, "positional arguments", id="too many by position"),
            pytest.param(("1",), {"fourth": "4"}, "unexpected keyword argument 'fourth'", id="an unknown name"),
        ],
    )
    def test_arguments(self, args: tuple[Any, ...], given: dict[str, Any], words: str) -> None:
        """Arguments that do not fit are refused in the interpreter's own words."""
        with pytest.raises(TypeError, match=words):
            Pair(*args, **given)

    def test_every_problem(self) -> None:
        """Each problem of each field is reported at once, in the order of the fields, with its pointer."""
        given: dict[str, Any] = {
            "inside": ["B", 5, Box(label="C"), ""],
            "sealed": None,
            "opened": "soon",
            "made": datetime(2025, 2, 6, tzinfo=UTC),
            "seen_by": ["Judges", "person:khan", "group:judges"],
            "owner": "state:FRA",
            "tags": {"x"},
            "weight": True,
            "colour": "reed",
            "label": None,
        }
        with pytest.raises(InvalidRecord) as caught:
            Box(**given)
        assert faults(caught.value) == [
            ("/label", "NOT_A_TEXT"),
            ("/colour", "NOT_A_TERM"),
            ("/weight", "NOT_A_NUMBER"),
            ("/tags", "NOT_A_LIST"),
            ("/owner", "REF_KIND"),
            ("/seen_by/0", "REF_FORM"),
            ("/seen_by/1", "REF_KIND"),
            ("/made", "DATE_FORM"),
            ("/opened", "DATE_FORM"),
            ("/sealed", "NOT_A_TRUTH"),
            ("/inside/1", "NOT_A_VALUE"),
            ("/inside/3/label", "EMPTY"),
        ]

    def test_checks(self) -> None:
        """Where all fields can be read, all checks are asked."""
        given: dict[str, Any] = {"made": "2025", "opened": "2024", "tags": ["x", "y", "z"]}
        with pytest.raises(InvalidRecord) as caught:
            Box(label="A", weight=0, **given)
        assert sorted(faults(caught.value)) == [("/opened", "ORDER"), ("/tags", "TAGS"), ("/weight", "LIGHT")]

    def test_checks_beside_faults(self) -> None:
        """Where a field cannot be read, the checks of the sound fields are asked, and only these."""
        given: dict[str, Any] = {"colour": "reed", "weight": 0, "tags": ["x", "y", "z"], "made": "soon"}
        with pytest.raises(InvalidRecord) as caught:
            Box(label="A", opened="2024", **given)  # type: ignore[arg-type] # this class has no converters
        assert faults(caught.value) == [
            ("/colour", "NOT_A_TERM"),
            ("/weight", "LIGHT"),
            ("/tags", "TAGS"),
            ("/made", "DATE_FORM"),
        ]

    def test_the_whole_first(self) -> None:
        """A problem of the whole stands before those of its fields."""
        given: dict[str, Any] = {"colour": "reed", "weight": 100, "tags": []}
        with pytest.raises(InvalidRecord) as caught:
            Box(label="A", **given)
        assert faults(caught.value) == [("", "UNTAGGED"), ("/colour", "NOT_A_TERM")]

    def test_near_misses(self) -> None:
        """One fact off, and no check finds anything."""
        made, opened = PartialDate("2025"), PartialDate("2025")
        assert Box(label="A", weight=1, made=made, opened=opened, tags=("x", "y")).weight == 1
        assert Box(label="A", weight=99).weight == 99
        assert Box(label="A", weight=100, tags=("x",)).weight == 100

    def test_title(self) -> None:
        """What is refused is named by its class, and a record by its id too."""
        given: dict[str, Any] = {"label": 5}
        with pytest.raises(InvalidRecord) as caught:
            Box(**given)
        assert caught.value.what == "Box"
        with pytest.raises(InvalidRecord) as caught:
            State(id="state:FRA", names=[])
        assert caught.value.what == "State 'state:FRA'"
        with pytest.raises(InvalidRecord) as caught:
            State(id="state:FRA", names=[""])
        assert caught.value.what == "State 'state:FRA'"

    def test_generator(self) -> None:
        """A generator is run through once."""
        tags: Any = (letter for letter in "xy")
        assert Box(label="A", tags=tags).tags == ("x", "y")


class TestEverythingAtOnce:
    """A constructor that refuses says all that is wrong, also with what was not given."""

    def test_defaults_are_looked_at_too(self) -> None:
        """A check of a field that was left out is asked even where another field cannot be read."""
        with pytest.raises(InvalidRecord) as caught:
            ij.Organisation(id="organisation:x", nature="bad")

        found = [(problem.pointer, problem.code) for problem in caught.value.problems]
        assert found == [("/names", "NAMELESS"), ("/nature", "NOT_A_TERM")]

    def test_a_missing_field_is_told_with_the_others(self) -> None:
        """What has to be given and is not stands among the problems."""
        with pytest.raises(InvalidRecord) as caught:
            ij.Claim(id="claim:x", statement="")  # type: ignore[call-arg]

        found = [(problem.pointer, problem.code, problem.message) for problem in caught.value.problems]
        assert found == [
            ("", "MISSING_KEY", '"source" is missing'),
            ("/statement", "EMPTY", "an empty text says nothing"),
        ]

    def test_a_missing_field_is_not_looked_at(self) -> None:
        """A check that compares numbers is not asked where one of them was not given."""
        with pytest.raises(InvalidRecord) as caught:
            ij.parts.Anchor(start="5")  # type: ignore[call-arg, arg-type]

        found = [(problem.pointer, problem.code, problem.message) for problem in caught.value.problems]
        assert found == [
            ("", "MISSING_KEY", '"end" is missing'),
            ("", "MISSING_KEY", '"sha256" is missing'),
            ("/start", "NOT_A_NUMBER", "a text stands where a whole number is wanted"),
        ]

    def test_a_field_given_twice_is_a_type_error(self) -> None:
        """By place and by name at once is refused in the interpreter's words."""
        with pytest.raises(TypeError) as caught:
            ij.Name("France", text="Germany")  # type: ignore[misc]

        assert str(caught.value) == "Name.__init__() got multiple values for argument 'text'"

    def test_looking_at_oneself_is_declared_as_a_check(self) -> None:
        """A method that decoders would pass over is refused when the class is made."""
        with pytest.raises(TypeError) as caught:

            @attrs.frozen
            class Loner(Structure):
                """Looks at itself."""

                size: int

                def __attrs_post_init__(self) -> None:
                    """Look."""

        assert str(caught.value) == (
            "Loner: declare what its fields must satisfy in `checks`, not in __attrs_post_init__"
        )
