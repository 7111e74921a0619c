"""Structure: the base of every immutable value and record, whose constructor reports all problems at once."""

import copy
import inspect
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from enum import Enum, unique
from importlib import import_module
from pkgutil import iter_modules
from typing import Annotated, Any, ClassVar, Self, get_type_hints

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

import intljustice as ij
import intljustice.records
import intljustice.values
from intljustice.errors import InvalidRecord, Problem
from intljustice.records.parties import Group, State
from intljustice.values.checks import Check, check
from intljustice.values.citations import Citation, Classification, FieldLevel, Reading
from intljustice.values.dates import PartialDate
from intljustice.values.names import Identifier, Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity
from intljustice.values.references import Kinds
from intljustice.values.structures import Structure, examine, filled, in_order, make_quick


@unique
class Colour(Enum):
    """The colours of a box."""

    RED = "red"
    BLUE = "blue"


@check("weight")
def _weighs_something(box: Any) -> Problem | None:
    if box.weight is None or box.weight > 0:
        return None
    return Problem(code="LIGHT", message=f"{box.weight} is no weight", mend="write 1 or more", pointer="/weight")


@check("made", "opened")
def _opened_after_made(box: Any) -> Problem | None:
    if box.made is None or box.opened is None or box.opened.earliest >= box.made.earliest:
        return None
    return Problem(code="ORDER", message="it was opened before it was made", mend="swap the days", pointer="/opened")


@check("weight", "tags")
def _heavy_is_tagged(box: Any) -> Problem | None:
    if box.weight is None or box.weight < 100 or box.tags:
        return None
    return Problem(code="UNTAGGED", message="a heavy box needs a tag", mend="tag it")


@check("tags", holds=lambda tags: len(tags) < 3)
def _few_tags(box: Any) -> Problem | None:
    if len(box.tags) < 3:
        return None
    return Problem(code="TAGS", message="these are too many tags", mend="keep two", pointer="/tags")


@attrs.frozen(kw_only=True)
class Box(Structure):
    """Something with a field of each form. Written by hand also as its bare label."""

    checks: ClassVar[tuple[Check, ...]] = (_weighs_something, _opened_after_made, _heavy_is_tagged, _few_tags)

    label: str
    colour: Colour | None = None
    weight: int | None = None
    tags: tuple[str, ...] = ()
    owner: Annotated[str, Kinds("person", "group")] | None = None
    seen_by: tuple[Annotated[str, Kinds("group")], ...] = ()
    made: PartialDate | None = None
    opened: PartialDate | None = None
    sealed: bool = False
    inside: "tuple[Box, ...]" = ()

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The box of a bare label."""
        return cls(label=given) if isinstance(given, str) else None


@attrs.frozen(kw_only=True)
class QuickBox(Box):
    """The same, to be examined quickly."""


make_quick(QuickBox)


@attrs.frozen
class Pair(Structure):
    """Two texts by position and one by name."""

    first: str
    second: str = "b"
    third: str = attrs.field(default="c", kw_only=True)


@attrs.frozen(kw_only=True)
class Empty(Structure):
    """Nothing."""


@attrs.frozen(kw_only=True)
class Marked(Structure):
    """Something that is marked before it is looked at."""

    marks: ClassVar[list[object]] = []
    begin: ClassVar[Callable[[Any], None] | None] = marks.append

    title: str = "x"


@attrs.frozen(kw_only=True)
class QuickMarked(Marked):
    """The same, to be examined quickly."""


make_quick(QuickMarked)


def faults(error: InvalidRecord) -> list[tuple[str, str]]:
    """Where and what each problem is."""
    return [(problem.pointer, problem.code) for problem in error.problems]


def as_decoded(cls: Any, **fields: object) -> Any:
    """An instance filled as decoders fill it, without the constructor and not yet looked at."""
    made = cls.__new__(cls)
    for field in attrs.fields(cls):
        object.__setattr__(made, field.name, fields.get(field.name, field.default))
    return made


def structures() -> Iterator[Any]:
    """Every structure of the library's values and records."""
    for package in (intljustice.values, intljustice.records):
        for module in iter_modules(package.__path__, package.__name__ + "."):
            for found in vars(import_module(module.name)).values():
                if isinstance(found, type) and issubclass(found, Structure) and found.__module__ == module.name:
                    yield found


STRUCTURES = [pytest.param(cls, id=cls.__name__) for cls in structures() if attrs.has(cls)]


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


class TestImmutable:
    """A structure never changes, nor does anything in it."""

    BOX = Box(label="A", colour=Colour.RED, tags=("x",), made=PartialDate("2025"), inside=(Box(label="B"),))

    @pytest.mark.parametrize("name", [*(field.name for field in attrs.fields(Box)), "checks", "other"])
    def test_set_and_delete(self, name: str) -> None:
        """No field can be set or deleted, and none added, also in a value inside."""
        for box in (self.BOX, self.BOX.inside[0]):
            with pytest.raises(FrozenInstanceError):
                setattr(box, name, "B")
            with pytest.raises(FrozenInstanceError):
                delattr(box, name)

    def test_no_dict(self) -> None:
        """There is no dictionary through which to change it."""
        assert not hasattr(self.BOX, "__dict__")

    def test_given_list(self) -> None:
        """A list that was given may change afterwards, the value does not."""
        tags: Any = ["x"]
        box = Box(label="A", tags=tags)
        tags.append("y")
        assert box.tags == ("x",)

    def test_equal(self) -> None:
        """Equal where every field is, with one hash; unequal where one is off."""
        same = Box(label="A", colour=Colour.RED, tags=("x",), made=PartialDate("2025"), inside=(Box(label="B"),))
        assert same == self.BOX
        assert hash(same) == hash(self.BOX)
        for change in ({"label": "B"}, {"colour": None}, {"tags": ("x", "y")}, {"sealed": True}, {"inside": ()}):
            assert attrs.evolve(self.BOX, **change) != self.BOX

    @pytest.mark.parametrize(
        "again",
        [
            pytest.param(copy.copy, id="copy"),
            pytest.param(copy.deepcopy, id="deepcopy"),
            pytest.param(lambda box: pickle.loads(pickle.dumps(box)), id="pickle"),
        ],
    )
    def test_copies(self, again: Callable[[Box], Box]) -> None:
        """A copy, also one from another process, is equal and of the same class."""
        other = again(self.BOX)
        assert type(other) is Box
        assert (other, hash(other), repr(other)) == (self.BOX, hash(self.BOX), repr(self.BOX))

    def test_evolve(self) -> None:
        """A changed copy is read and checked anew."""
        colour: Any = "blue"
        assert attrs.evolve(self.BOX, colour=colour).colour is Colour.BLUE
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(self.BOX, weight=0, opened=PartialDate("2024"))
        assert sorted(faults(caught.value)) == [("/opened", "ORDER"), ("/weight", "LIGHT")]

    def test_repr(self) -> None:
        """It shows only the fields that hold something, in declared order."""
        assert repr(Box(label="A")) == "Box(label='A', sealed=False)"
        assert repr(self.BOX) == (
            "Box(label='A', colour=<Colour.RED: 'red'>, tags=('x',), made=PartialDate('2025'), sealed=False, "
            "inside=(Box(label='B', sealed=False),))"
        )
        assert repr(Empty()) == "Empty()"


class TestLastStep:
    """What decoders have filled without the constructor is looked at in the last step."""

    @pytest.mark.parametrize("cls", [Box, QuickBox])
    def test_refused(self, cls: type[Box]) -> None:
        """What the checks find is raised, quickly or slowly."""
        with pytest.raises(InvalidRecord) as caught:
            as_decoded(cls, label="", weight=0).__attrs_post_init__()
        assert sorted(faults(caught.value)) == [("/label", "EMPTY"), ("/weight", "LIGHT")]
        assert caught.value.what == cls.__name__

    @pytest.mark.parametrize("cls", [Box, QuickBox])
    def test_taken(self, cls: type[Box]) -> None:
        """What is sound is let through, and is what the constructor would have made."""
        box = as_decoded(cls, label="A", weight=1)
        box.__attrs_post_init__()
        assert box == cls(label="A", weight=1)

    @pytest.mark.parametrize("cls", [Marked, QuickMarked])
    def test_begin(self, cls: type[Marked]) -> None:
        """What is to be done before an instance is looked at is done once, by hand and decoded."""
        Marked.marks.clear()
        made, decoded = cls(), as_decoded(cls)
        decoded.__attrs_post_init__()
        assert [one is other for one, other in zip(Marked.marks, [made, decoded], strict=True)] == [True, True]

    def test_quick_by_hand(self) -> None:
        """What is examined quickly is still read by its constructor, and refused with the same words."""
        given: dict[str, Any] = {"label": "A", "weight": 0, "tags": ["x", "y", "z"]}
        with pytest.raises(InvalidRecord) as quick:
            QuickBox(**given)
        with pytest.raises(InvalidRecord) as slow:
            Box(**given)
        assert quick.value.problems == slow.value.problems
        assert (quick.value.what, slow.value.what) == ("QuickBox", "Box")

    def test_title(self) -> None:
        """What is refused is named by its class, and a record by its id too."""
        with pytest.raises(InvalidRecord) as caught:
            examine(as_decoded(Box, label=""))
        assert caught.value.what == "Box"
        with pytest.raises(InvalidRecord) as caught:
            examine(as_decoded(State, id="state:FRA"))
        assert caught.value.what == "State 'state:FRA'"


class TestHelpers:
    """What is asked of a structure from outside."""

    def test_own_checks(self) -> None:
        """A class without checks has none, another those it names."""
        assert Structure.own_checks() == ()
        assert Pair.own_checks() == ()
        assert Box.own_checks() == (_weighs_something, _opened_after_made, _heavy_is_tagged, _few_tags)

    def test_in_order(self) -> None:
        """Problems stand in the order of the fields, those of one field as they came, the whole first."""
        pointers = ["/inside/0/label", "/weight", "/label", "", "/tags/1", "/tags/0", "/label/x"]
        problems = [Problem(code="X", message="", mend="", pointer=pointer) for pointer in pointers]
        assert [one.pointer for one in in_order(Box, problems)] == [
            "",
            "/label",
            "/label/x",
            "/weight",
            "/tags/1",
            "/tags/0",
            "/inside/0/label",
        ]

    def test_filled(self) -> None:
        """What holds something: false and nought do, none and no list do not."""
        assert list(filled(Box(label="A", weight=None, tags=(), sealed=False))) == [("label", "A"), ("sealed", False)]
        assert list(filled(Quantity(exact=0))) == [("exact", 0), ("open", False)]

    @pytest.mark.parametrize("value", ["A", 5, None, ("a", "b")])
    def test_from_given(self, value: object) -> None:
        """A class has no shorter way of writing unless it says so."""
        assert Pair.from_given(value) is None


class TestEveryClass:
    """What holds for each value and record of the library."""

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_type_hints(self, cls: Any) -> None:
        """Its types can be asked for at run time, one for each field."""
        hints = get_type_hints(cls)
        assert {field.name for field in attrs.fields(cls)} <= hints.keys()

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_frozen(self, cls: Any) -> None:
        """It is frozen and slotted, and compares by its fields."""
        made = cls.__new__(cls)
        assert not hasattr(made, "__dict__")
        assert cls.__hash__ is not object.__hash__
        assert cls.__eq__ is not object.__eq__
        for field in attrs.fields(cls):
            with pytest.raises(FrozenInstanceError):
                setattr(made, field.name, None)

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_described(self, cls: Any) -> None:
        """Its docstring names each field it adds."""
        inherited = {field.name for base in cls.__mro__[1:] if attrs.has(base) for field in attrs.fields(base)}
        described = inspect.getdoc(cls) or ""
        for field in attrs.fields(cls):
            assert field.name in inherited or f"\n    {field.name}: " in described, field.name

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param(Name("Khan"), "Name(text='Khan')", id="Name"),
            pytest.param(Identifier("untc", "10"), "Identifier(scheme='untc', value='10')", id="Identifier"),
            pytest.param(
                Period("2025"), "Period(start=PartialDate('2025'), open_start=False, open_end=False)", id="Period"
            ),
            pytest.param(Quantity(word="a few"), "Quantity(word='a few', open=False)", id="Quantity"),
            pytest.param(Citation("source:a"), "Citation(source='source:a')", id="Citation"),
            pytest.param(
                Reading(field="a", value=0, citations=["source:a"]),
                "Reading(field='a', value=0, citations=(Citation(source='source:a'),))",
                id="Reading",
            ),
            pytest.param(
                FieldLevel("a", "public"), "FieldLevel(field='a', level=<Level.PUBLIC: 'public'>)", id="FieldLevel"
            ),
            pytest.param(
                Classification("public", fields={"a": "under_seal"}),
                "Classification(level=<Level.PUBLIC: 'public'>, "
                "fields=(FieldLevel(field='a', level=<Level.UNDER_SEAL: 'under_seal'>),))",
                id="Classification",
            ),
        ],
    )
    def test_values(self, value: Structure, shown: str) -> None:
        """Each value shows what it holds, and survives being copied and pickled."""
        assert repr(value) == shown
        for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert (type(other), other, hash(other)) == (type(value), value, hash(value))


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
            ij.Anchor(start="5")  # type: ignore[call-arg, arg-type]

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
