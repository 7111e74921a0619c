"""Structure: the base of every value and record, whose constructor reads what people write."""

import copy
import inspect
import pickle
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from tests.model.boxes import Box, Colour, Crate, Empty, Lid, Pair, decoded
from tests.model.refusals import faults_of, problems_of

import intljustice as ij

FULL = Box(label="A", colour=Colour.RED, tags=("x",), made=ij.PartialDate("2025"), lids=(Lid(label="B"),))


class TestConstructor:
    """What the constructor makes of what people write."""

    def test_reads(self) -> None:
        """Lists become tuples, texts terms and dates, records ids, and shorter forms values."""
        group = ij.Group(id="group:judges", description="several judges")
        given: dict[str, Any] = {
            "label": "A",
            "colour": "red",
            "weight": 5,
            "tags": (letter for letter in "xy"),
            "owner": group,
            "seen_by": [group, "group:others"],
            "made": "2025",
            "opened": ij.PartialDate("2025-02"),
            "sealed": True,
            "lids": ["B", Lid(label="C")],
        }
        box = Box(**given)
        assert (box.label, box.colour, box.weight, box.tags) == ("A", Colour.RED, 5, ("x", "y"))
        assert (box.owner, box.seen_by) == ("group:judges", ("group:judges", "group:others"))
        assert (box.made, box.opened) == (ij.PartialDate("2025"), ij.PartialDate("2025-02"))
        assert (box.sealed, box.lids) == (True, (Lid(label="B"), Lid(label="C")))

    @pytest.mark.parametrize("make", [Box, decoded], ids=["by hand", "decoded"])
    def test_defaults(self, make: Callable[..., Box]) -> None:
        """What is left out has its default."""
        box = make(label="A")
        assert (box.remark, box.colour, box.weight, box.owner, box.about, box.made, box.opened) == (None,) * 7
        assert (box.tags, box.seen_by, box.lids, box.value, box.sealed) == ((), (), (), 0, False)

    def test_by_position(self) -> None:
        """Fields that may be given by position are, in their order."""
        pair = Pair("1", "2", third="3")
        assert (pair.first, pair.second, pair.third) == ("1", "2", "3")
        assert Pair("1", third="3") == Pair("1", "b", third="3")
        assert Pair(second="2", first="1") == Pair("1", "2")

    def test_signature(self) -> None:
        """The signature of a class says of each argument what may be given, where that is more than the field holds."""
        parameters = inspect.signature(ij.Claim).parameters
        assert parameters["assertion"].annotation == ij.terms.Assertion | str | None
        assert parameters["citations"].annotation == Iterable[ij.Citation | ij.Id]
        assert parameters["statement"].annotation is str

    @pytest.mark.parametrize(
        ("args", "given", "words"),
        [
            pytest.param((), {}, "missing 1 required", id="too few"),
            pytest.param(("1", "2", "3"), {}, "positional arguments", id="too many by position"),
            pytest.param(("1",), {"fourth": "4"}, "unexpected keyword argument 'fourth'", id="an unknown name"),
            pytest.param(("1",), {"first": "2"}, r"__init__\(\) got multiple values for argument 'first'$", id="twice"),
        ],
    )
    def test_arguments(self, args: tuple[Any, ...], given: dict[str, Any], words: str) -> None:
        """Arguments that do not fit are refused in the interpreter's own words."""
        with pytest.raises(TypeError, match=words):
            Pair(*args, **given)

    @pytest.mark.parametrize("name", ["__attrs_pre_init__", "__attrs_post_init__"])
    def test_checks_are_declared(self, name: str) -> None:
        """A class with a first or last step of its own is refused when it is made."""
        with pytest.raises(TypeError) as caught:
            attrs.make_class("Loner", {}, bases=(ij.Structure,), class_body={name: print})
        assert str(caught.value) == f"Loner: declare what its fields must satisfy in `checks`, not in {name}"


class TestEveryProblem:
    """A constructor that refuses says all that is wrong, in the order of the fields, each with its pointer."""

    def test_every_field(self) -> None:
        """Each problem of each field is reported at once."""
        given: dict[str, Any] = {
            "lids": ["B", 5, Lid(label="C"), ""],
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
        assert faults_of(Box, **given) == [
            "/label NOT_A_TEXT",
            "/colour NOT_A_TERM",
            "/weight NOT_A_NUMBER",
            "/tags NOT_A_LIST",
            "/owner REF_KIND",
            "/seen_by/0 REF_FORM",
            "/seen_by/1 REF_KIND",
            "/made DATE_FORM",
            "/opened DATE_FORM",
            "/sealed NOT_A_TRUTH",
            "/lids/1 NOT_A_VALUE",
            "/lids/3/label EMPTY",
        ]

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(
                {"weight": 0, "made": "2025", "opened": "2024", "tags": ["x", "y", "z"]},
                ["/weight LIGHT", "/opened ORDER", "/tags TAGS"],
                id="where all fields can be read, in the order of the checks",
            ),
            pytest.param(
                {"colour": "reed", "weight": 0, "tags": ["x", "y", "z"], "made": "soon", "opened": "2024"},
                ["/colour NOT_A_TERM", "/weight LIGHT", "/tags TAGS", "/made DATE_FORM"],
                id="of the fields that can be read, and only of these",
            ),
            pytest.param({"colour": "reed", "weight": 100}, ["UNTAGGED", "/colour NOT_A_TERM"], id="the whole first"),
            pytest.param({"weight": 100, "tags": "x"}, ["/tags NOT_A_LIST"], id="not without one of its fields"),
        ],
    )
    def test_checks(self, given: dict[str, Any], expected: list[str]) -> None:
        """The checks are asked of the fields that can be read, also of those that were left out."""
        assert faults_of(Box, label="A", **given) == expected

    def test_default_that_is_wrong(self) -> None:
        """A check of a field that was left out is asked even where another field cannot be read."""
        assert faults_of(ij.Organisation, id="organisation:x", nature="bad") == [
            "/names NAMELESS",
            "/nature NOT_A_TERM",
        ]

    def test_missing(self) -> None:
        """A field that has to be given and is not stands among the problems, and no check looks at it."""
        found = [
            (problem.pointer, problem.code, problem.message) for problem in problems_of(ij.parts.Anchor, start="5")
        ]
        assert found == [
            ("", "MISSING_KEY", '"end" is missing'),
            ("", "MISSING_KEY", '"sha256" is missing'),
            ("/start", "NOT_A_NUMBER", "a text stands where a whole number is wanted"),
        ]

    @pytest.mark.parametrize(
        ("make", "title"),
        [
            pytest.param(lambda: Box(label=""), "Box", id="a value that cannot be read"),
            pytest.param(lambda: Box(label="A", weight=0), "Box", id="a value refused by a check"),
            pytest.param(lambda: ij.State(id="state:FRA", names=[""]), "State 'state:FRA'", id="a record"),
            pytest.param(lambda: ij.State(id="state:FRA", names=[]), "State 'state:FRA'", id="a record, by a check"),
        ],
    )
    def test_title(self, make: Callable[[], object], title: str) -> None:
        """What is refused is named by its class, and a record by its id too."""
        with pytest.raises(ij.InvalidRecord) as caught:
            make()
        assert caught.value.what == title


class TestImmutable:
    """A structure never changes, nor does anything in it."""

    @pytest.mark.parametrize("name", [*(field.name for field in attrs.fields(Box)), "checks", "other"])
    def test_set_and_delete(self, name: str) -> None:
        """No field can be set or deleted, and none added, also in a value inside."""
        for structure in (FULL, FULL.lids[0], Crate(id="crate:x", box=FULL)):
            assert not hasattr(structure, "__dict__")
            with pytest.raises(FrozenInstanceError):
                setattr(structure, name, "B")
            with pytest.raises(FrozenInstanceError):
                delattr(structure, name)

    def test_given_list(self) -> None:
        """A list that was given may change afterwards, the value does not."""
        tags: Any = ["x"]
        box = Box(label="A", tags=tags)
        tags.append("y")
        assert box.tags == ("x",)

    def test_equal(self) -> None:
        """Equal where every field is, with one hash, by hand or decoded; unequal where one field is off."""
        same = decoded(label="A", colour="red", tags=["x"], made="2025", lids=[{"label": "B"}])
        assert same == FULL
        assert hash(same) == hash(FULL)
        for change in ({"label": "B"}, {"colour": None}, {"tags": ("x", "y")}, {"sealed": True}, {"lids": ()}):
            assert attrs.evolve(FULL, **change) != FULL

    @pytest.mark.parametrize(
        "again",
        [copy.copy, copy.deepcopy, lambda structure: pickle.loads(pickle.dumps(structure))],
        ids=["copy", "deepcopy", "pickle"],
    )
    def test_copies(self, again: Callable[[Any], Any]) -> None:
        """A copy, also one from another process, is equal and of the same class; a record keeps its kind."""
        for structure in (FULL, Crate(id="crate:x", box=FULL)):
            other = again(structure)
            assert type(other) is type(structure)
            assert (other, hash(other), repr(other)) == (structure, hash(structure), repr(structure))
        assert again(Crate(id="crate:x", box=FULL)).kind == "crate"

    def test_evolve(self) -> None:
        """A changed copy is read and checked anew."""
        colour: Any = "blue"
        assert attrs.evolve(FULL, colour=colour).colour is Colour.BLUE
        expected = ["/weight LIGHT", "/opened ORDER"]
        assert faults_of(attrs.evolve, FULL, weight=0, opened=ij.PartialDate("2024")) == expected

    def test_repr(self) -> None:
        """It shows only the fields that hold something, in declared order: false and nought do, None does not."""
        assert repr(Box(label="A", weight=None, tags=())) == "Box(label='A', value=0, sealed=False)"
        assert repr(FULL) == (
            "Box(label='A', colour=<Colour.RED: 'red'>, tags=('x',), made=PartialDate('2025'), value=0, sealed=False, "
            "lids=(Lid(label='B'),))"
        )
        assert repr(Empty()) == "Empty()"
