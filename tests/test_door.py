"""The public names: each has one home, loads when asked for, and importing the package loads nothing heavy."""

import ast
import inspect
import subprocess
import sys
from enum import Enum, StrEnum
from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest

import intljustice as ij
from intljustice.model.structure import Structure

PUBLIC = [getattr(ij, name) for name in ij.__all__]
DOOR = ast.parse(Path(ij.__file__).read_text(encoding="utf-8"))


def typed_homes() -> dict[str, str]:
    """Where type checkers find each public name."""
    block = next(node for node in DOOR.body if isinstance(node, ast.If))
    found: dict[str, str] = {}
    for node in block.body:
        assert isinstance(node, ast.ImportFrom)
        found |= {alias.name: str(node.module) for alias in node.names}
    return found


class TestDoor:
    """The names of the package."""

    def test_the_list_is_sorted_and_complete(self) -> None:
        """What type checkers see is what is listed, in order."""
        listed = [name for name in ij.__all__ if name != "__version__"]

        assert sorted(typed_homes()) == sorted(listed)
        assert len(set(ij.__all__)) == len(ij.__all__)

    @pytest.mark.parametrize("name", [name for name in ij.__all__ if name != "__version__"])
    def test_each_name_is_what_type_checkers_believe(self, name: str) -> None:
        """At run time a name is found in the same home as by a type checker."""
        assert getattr(ij, name) is getattr(import_module(typed_homes()[name]), name)

    def test_star_import_works(self) -> None:
        """Everything can be imported at once."""
        space: dict[str, object] = {}
        exec("from intljustice import *", space)  # noqa: S102 - the statement under test

        assert set(ij.__all__) <= set(space)

    def test_dir_lists_the_names(self) -> None:
        """An editor is offered the public names."""
        assert dir(ij) == sorted(ij.__all__)

    @pytest.mark.parametrize(
        "vocabulary", [one for one in PUBLIC if isinstance(one, type) and issubclass(one, StrEnum)]
    )
    def test_a_term_is_its_spelling(self, vocabulary: type[StrEnum]) -> None:
        """A term equals, prints and hashes as the text that stands for it in JSON: no comparison is silently false."""
        for term in vocabulary:
            spelled = term.value
            assert (term == spelled, str(term), f"{term}", {spelled: 1}[term]) == (True, spelled, spelled, 1)

    def test_every_vocabulary_is_of_texts(self) -> None:
        """No public vocabulary has terms that are unlike their spelling."""
        assert all(issubclass(one, StrEnum) for one in PUBLIC if isinstance(one, type) and issubclass(one, Enum))

    def test_other_names_are_refused(self) -> None:
        """A misspelt name is an AttributeError that says so."""
        with pytest.raises(AttributeError) as caught:
            _ = ij.Treety  # type: ignore[attr-defined]

        assert str(caught.value) == "module 'intljustice' has no attribute 'Treety'"

    def test_no_function_has_the_name_of_a_module(self) -> None:
        """A public name never hides a module of the package."""
        here = {path.stem for path in Path(ij.__file__).parent.iterdir()}

        assert here.isdisjoint(ij.__all__)

    def test_importing_the_package_loads_nothing_heavy(self) -> None:
        """Neither the codec's libraries nor attrs are loaded before something is asked for."""
        code = "import sys, intljustice; print([m for m in ('attrs', 'cattrs', 'msgspec') if m in sys.modules])"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

        assert done.stdout == "[]\n"

    def test_records_load_without_the_codec(self) -> None:
        """Making a record by hand needs attrs only."""
        code = (
            "import sys, intljustice as ij; ij.Source(id='source:x', title='X');"
            "print([m for m in ('cattrs', 'msgspec') if m in sys.modules])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

        assert done.stdout == "[]\n"


CLASSES = [one for name in ij.__all__ if isinstance(one := getattr(ij, name), type)]
STRUCTURES = [one for one in CLASSES if attrs.has(one) and issubclass(one, Structure)]


class TestStructures:
    """Every public value and record."""

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_types_are_there_at_run_time(self, cls: type) -> None:
        """The types of all fields can be looked up."""
        hints = get_type_hints(cls)

        assert {field.name for field in attrs.fields(cls)} <= set(hints)

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_every_field_is_described(self, cls: type) -> None:
        """The docstring says of each field of the class itself what it holds."""
        bases = [base for base in (ij.Record, ij.Answer) if issubclass(cls, base) and cls is not base]
        inherited = {field.name for base in bases for field in attrs.fields(base)}
        own = {field.name for field in attrs.fields(cls)} - inherited
        message = str(inspect.getdoc(cls))

        assert [name for name in own if f"\n    {name}: " not in message] == []

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_instances_are_slotted_and_frozen(self, cls: type) -> None:
        """No instance has room for anything but its fields."""
        assert "__dict__" not in dir(cls)
        assert "__setattr__" in vars(cls)
