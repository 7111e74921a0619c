"""Checks: what the fields of a class with fields must satisfy, asked one by one or, for decoders, all at once."""

from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import product
from pkgutil import iter_modules
from types import SimpleNamespace
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import intljustice.records
import intljustice.values
from intljustice.errors import Problem
from intljustice.model.checks import Check, check, problems_in, quick_check, sound_problems
from intljustice.model.references import Kinds
from intljustice.model.structure import Structure

PROPERTY = settings(derandomize=True, deadline=None, max_examples=200)


@check("weight")
def _weighs_something(box: Any) -> Problem | None:
    if box.weight is None or box.weight > 0:
        return None
    return Problem(code="LIGHT", message=f"{box.weight} is no weight", hint="write 1 or more", pointer="/weight")


@check("weight", "tags")
def _heavy_is_tagged(box: Any) -> Problem | None:
    if box.weight is None or box.weight < 100 or box.tags:
        return None
    return Problem(code="UNTAGGED", message="a heavy crate needs a tag", hint="tag it")


@check("lang", holds="xx".__eq__)
def _lang_is_known(box: Any) -> Problem | None:
    if box.lang in {None, "xx"}:
        return None
    return Problem(code="LANG", message=f"{box.lang} is no language", hint="write xx", pointer="/lang")


@attrs.frozen(kw_only=True)
class Crate(Structure):
    """Something with references and texts of each form."""

    checks: ClassVar[tuple[Check, ...]] = (_weighs_something, _heavy_is_tagged, _lang_is_known)

    label: str
    remark: str | None = None
    tags: tuple[str, ...] = ()
    value: str | int | tuple[str, ...] = 0
    weight: int | None = None
    lang: str | None = None
    owner: Annotated[str, Kinds("person", "group")] | None = None
    seen_by: tuple[Annotated[str, Kinds("group")], ...] = ()
    about: Annotated[str, Kinds()] = "visit:one"


@attrs.frozen(kw_only=True)
class Empty(Structure):
    """Nothing that could be looked at."""

    weight: int = 0


def crate(**fields: object) -> Any:
    """A crate filled as decoders fill it, without the constructor and not yet looked at."""
    return decoded(Crate, **fields)


def decoded(cls: Any, **fields: object) -> Any:
    """An instance filled as decoders fill it, without the constructor and not yet looked at."""
    made = cls.__new__(cls)
    for field in attrs.fields(cls):
        object.__setattr__(made, field.name, fields.get(field.name, field.default))
    return made


def quickly(structure: Any) -> list[Problem]:
    """What comes of the quick check, which asks the slow one only where something does not hold."""
    found: list[Problem] = []
    quick_check(type(structure), lambda one: found.extend(problems_in(one)))(structure)
    return found


def library() -> Iterator[Any]:
    """Every class with checks in the library's values and records."""
    for package in (intljustice.values, intljustice.records):
        for module in iter_modules(package.__path__, package.__name__ + "."):
            for found in vars(import_module(module.name)).values():
                if isinstance(found, type) and issubclass(found, Structure) and found.__module__ == module.name:
                    yield found


SOUND = [
    pytest.param({}, id="the least"),
    pytest.param({"remark": "x", "tags": ("x", "y"), "value": "x", "lang": "xx"}, id="texts"),
    pytest.param({"value": ("x", "y")}, id="a list for a value"),
    pytest.param({"value": ()}, id="an empty list for a value"),
    pytest.param({"owner": "person:khan", "seen_by": ("group:a", "group:b")}, id="references"),
    pytest.param({"owner": "group:a", "about": "state:FRA"}, id="other kinds that may be named"),
    pytest.param({"weight": 1}, id="the least weight"),
    pytest.param({"weight": 99}, id="not yet heavy"),
    pytest.param({"weight": 100, "tags": ("x",)}, id="heavy and tagged"),
]

EITHER_WAY = pytest.mark.parametrize("ask", [problems_in, quickly], ids=["slow", "quick"])


class TestCheck:
    """One demand on the fields of a structure."""

    def test_decorator(self) -> None:
        """`check` makes a function the check of the fields it names."""

        def find(_: Any) -> None:
            return None

        assert check("a", "b")(find) == Check(("a", "b"), find)
        assert check("a", holds=bool)(find) == Check(("a",), find, bool)


class TestProblems:
    """What the checks find in what decoders have filled."""

    @pytest.mark.parametrize("fields", SOUND)
    def test_quick_alone(self, fields: dict[str, Any]) -> None:
        """What is sound is settled without asking the checks one by one."""
        asked: list[object] = []
        quick_check(Crate, asked.append)(crate(label="A", **fields))
        assert asked == []

    @EITHER_WAY
    @pytest.mark.parametrize(
        "fields",
        SOUND,
    )
    def test_sound(self, ask: Callable[[Any], list[Problem]], fields: dict[str, Any]) -> None:
        """Nothing is found in what is sound."""
        assert ask(crate(label="A", **fields)) == []

    @EITHER_WAY
    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            pytest.param({"owner": "khan"}, ("/owner", "REF_FORM"), id="no id"),
            pytest.param({"owner": "state:FRA"}, ("/owner", "REF_KIND"), id="another kind"),
            pytest.param({"owner": ""}, ("/owner", "REF_FORM"), id="an empty id"),
            pytest.param({"seen_by": ("group:a", "b", "c")}, ("/seen_by/1", "REF_FORM"), id="no id among several"),
            pytest.param({"seen_by": ("person:a",)}, ("/seen_by/0", "REF_KIND"), id="another kind among several"),
            pytest.param({"about": "France"}, ("/about", "REF_FORM"), id="no id of any kind"),
            pytest.param({"label": ""}, ("/label", "EMPTY"), id="an empty text"),
            pytest.param({"remark": ""}, ("/remark", "EMPTY"), id="an empty text that may be left out"),
            pytest.param({"tags": ("x", "")}, ("/tags", "EMPTY"), id="an empty text among several"),
            pytest.param({"value": ""}, ("/value", "EMPTY"), id="an empty text for a value"),
            pytest.param({"value": ("x", "")}, ("/value", "EMPTY"), id="an empty text in a value"),
            pytest.param({"weight": 0}, ("/weight", "LIGHT"), id="a check of one field"),
            pytest.param({"weight": 100}, ("", "UNTAGGED"), id="a check of two"),
            pytest.param({"lang": "yy"}, ("/lang", "LANG"), id="a check with a quick condition"),
        ],
    )
    def test_one_fault(
        self, ask: Callable[[Any], list[Problem]], fields: dict[str, Any], expected: tuple[str, str]
    ) -> None:
        """One fact off, and it is found and named."""
        (problem,) = ask(crate(**({"label": "A"} | fields)))
        assert (problem.pointer, problem.code) == expected

    @EITHER_WAY
    def test_words(self, ask: Callable[[Any], list[Problem]]) -> None:
        """Everything is found at once, in the words of the constructor: references, texts, then the class's own."""
        assert ask(crate(label="", owner="state:FRA", weight=0)) == [
            Problem(
                code="REF_KIND",
                message='"state:FRA" names a state where a group or a person is wanted',
                hint="write the id of a group or a person",
                pointer="/owner",
                value='"state:FRA"',
            ),
            Problem(
                code="EMPTY",
                message="an empty text says nothing",
                hint="write the text or leave it out",
                pointer="/label",
            ),
            Problem(code="LIGHT", message="0 is no weight", hint="write 1 or more", pointer="/weight"),
        ]

    def test_quick_as_slow(self) -> None:
        """Examined quickly or slowly, every mixture of faults comes to the same."""
        choices: dict[str, list[Any]] = {
            "label": ["A", ""],
            "weight": [None, 1, 0, 100],
            "lang": [None, "xx", "yy", ""],
            "tags": [(), ("x",), ("x", "")],
            "value": [0, "x", "", ("",)],
            "owner": [None, "person:khan", "khan"],
            "seen_by": [(), ("group:a",), ("person:a", "b")],
        }
        found: list[Problem] = []
        quick = quick_check(Crate, lambda one: found.extend(problems_in(one)))
        for values in product(*choices.values()):
            one = crate(**dict(zip(choices, values, strict=True)))
            found.clear()
            quick(one)
            assert found == problems_in(one), one

    def test_begin(self) -> None:
        """The quick check begins as the class says."""
        begun: list[object] = []

        @attrs.frozen
        class Begun(Structure):
            """Something that is marked first."""

            begin: ClassVar[Callable[[Any], None] | None] = begun.append

        one = decoded(Begun)
        assert quickly(one) == []
        assert begun == [one]

    def test_nothing_to_look_at(self) -> None:
        """In a class without texts, references and checks nothing is found."""
        assert quickly(decoded(Empty)) == problems_in(decoded(Empty)) == []

    @PROPERTY
    @given(
        st.one_of(
            st.text(max_size=5),
            st.sampled_from(["state:FRA", "state:fra", "treaty:a", "claim:a-b", "hu", "Latn", "LATN", "a-b", "-a"]),
            st.sampled_from(["0" * 64, "0" * 63, "A" * 64, "zh-Hans", "demand:a", "demand:" + "a" * 200, "hu\n"]),
            st.sampled_from([f"{kind}:{'a' * (199 - len(kind))}" for kind in ("claim", "demand", "source", "person")]),
        ).filter(bool)
    )
    def test_quick_conditions(self, value: str) -> None:
        """The quick condition of each check in the library holds exactly where the check finds nothing."""
        asked = 0
        for cls in library():
            for one in cls.own_checks() if hasattr(cls, "kind") and isinstance(cls.kind, str) else cls.checks:
                if one.holds is not None:
                    (field,) = one.fields
                    assert bool(one.holds(value)) is (one.find(SimpleNamespace(**{field: value})) is None)
                    asked += 1
        assert asked > 10


class TestSoundProblems:
    """What checks find in the fields that could be read, where others could not."""

    def test_asked(self) -> None:
        """A check is asked where all of its fields are there, and only there."""
        own = Crate.checks
        assert sound_problems(own, {}) == []
        assert [one.code for one in sound_problems(own, {"weight": 0})] == ["LIGHT"]
        assert [one.code for one in sound_problems(own, {"weight": 100})] == []
        assert [one.code for one in sound_problems(own, {"tags": ()})] == []
        assert [one.code for one in sound_problems(own, {"weight": 100, "tags": ()})] == ["UNTAGGED"]
        assert [one.code for one in sound_problems(own, {"weight": 0, "lang": "yy"})] == ["LIGHT", "LANG"]
