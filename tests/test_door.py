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

PUBLIC = {name: getattr(ij, name) for name in ij.__all__}
CLASSES = [public for public in PUBLIC.values() if isinstance(public, type)]
STRUCTURES = [cls for cls in CLASSES if attrs.has(cls) and issubclass(cls, Structure)]
PACKAGE = ast.parse(Path(ij.__file__).read_text(encoding="utf-8"))


def typed_homes() -> dict[str, str]:
    """Return where type checkers find each public name."""
    block = next(node for node in PACKAGE.body if isinstance(node, ast.If))
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    return {alias.name: str(node.module) for node in imports for alias in node.names}


class TestNames:
    """The names of the package."""

    def test_the_list_is_complete(self) -> None:
        """What type checkers see is what is listed, each name once."""
        assert sorted([*typed_homes(), "__version__"]) == sorted(ij.__all__)
        assert len(set(ij.__all__)) == len(ij.__all__)

    def test_each_name_is_what_type_checkers_believe(self) -> None:
        """At run time a name is found in the same home as by a type checker."""
        homes = typed_homes().items()

        assert [name for name, home in homes if PUBLIC[name] is not getattr(import_module(home), name)] == []

    def test_star_import_works(self) -> None:
        """Everything can be imported at once."""
        space: dict[str, object] = {}
        exec("from intljustice import *", space)  # noqa: S102 - the statement under test

        assert set(ij.__all__) <= set(space)

    def test_dir_lists_the_names(self) -> None:
        """An editor is offered the public names."""
        assert dir(ij) == sorted(ij.__all__)

    def test_other_names_are_refused(self) -> None:
        """A misspelt name is an AttributeError that says so."""
        with pytest.raises(AttributeError) as caught:
            _ = ij.Treety  # type: ignore[attr-defined]

        assert str(caught.value) == "module 'intljustice' has no attribute 'Treety'"

    def test_no_function_has_the_name_of_a_module(self) -> None:
        """A public name never hides a module of the package."""
        assert {path.stem for path in Path(ij.__file__).parent.iterdir()}.isdisjoint(ij.__all__)

    @pytest.mark.parametrize(
        ("code", "heavy"),
        [
            pytest.param("import intljustice", ("attrs", "cattrs", "msgspec"), id="importing needs no library"),
            pytest.param(
                "import intljustice; intljustice.Source(id='source:x', title='X')",
                ("cattrs", "msgspec"),
                id="a record made by hand needs attrs only",
            ),
        ],
    )
    def test_nothing_heavy_is_loaded_before_it_is_used(self, code: str, heavy: tuple[str, ...]) -> None:
        """The libraries of the codec are loaded when something is first read or written."""
        asking = f"import sys; {code}; print([name for name in {heavy} if name in sys.modules])"
        done = subprocess.run([sys.executable, "-c", asking], capture_output=True, text=True, check=True)

        assert done.stdout == "[]\n"


class TestClasses:
    """Every public class."""

    def test_a_term_is_its_spelling(self) -> None:
        """A term equals, prints and hashes as the text that stands for it in JSON: no comparison is silently false."""
        vocabularies = [cls for cls in CLASSES if issubclass(cls, Enum)]

        assert [cls for cls in vocabularies if not issubclass(cls, StrEnum)] == []
        for term in (term for cls in vocabularies for term in cls):
            spelled = term.value
            assert (term == spelled, str(term), f"{term}", {spelled: 1}[term]) == (True, spelled, spelled, 1)

    def test_types_are_there_at_run_time(self) -> None:
        """The types of all fields of every record and value can be looked up."""
        assert [
            cls for cls in STRUCTURES if not {one.name for one in attrs.fields(cls)} <= set(get_type_hints(cls))
        ] == []

    def test_every_field_is_described(self) -> None:
        """The docstring says of each field of the class itself what it holds."""
        undescribed = [
            f"{cls.__name__}.{field.name}"
            for cls in STRUCTURES
            for field in attrs.fields(cls)
            if not field.inherited and f"\n    {field.name}: " not in str(inspect.getdoc(cls))
        ]

        assert undescribed == []

    def test_instances_are_slotted_and_frozen(self) -> None:
        """No instance has room for anything but its fields."""
        assert [cls for cls in STRUCTURES if "__dict__" in dir(cls) or "__setattr__" not in vars(cls)] == []
