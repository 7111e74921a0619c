"""The rooms of the package: imports point down, heavy libraries stay where they belong, modules stay small."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import intljustice

PACKAGE = Path(intljustice.__file__).parent
ROOMS = (
    ("errors",),
    ("values",),
    ("records",),
    ("finding", "codec.writing", "files", "problems", "readings"),
    ("dossier",),
    ("law",),
    ("rules",),
    ("codec",),
    ("rows", "seeds", "strategies"),
    ("",),
)
"""From the ground up; a module belongs to the first room that names it or a package it lies in, most exact first."""
LONGEST_MODULE = 400
HEAVY = {"cattrs": "codec", "msgspec": "codec", "hypothesis": "strategies"}


def modules() -> dict[str, Path]:
    """Every module of the package by its name within it; the package itself is the empty name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        steps = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(steps[:-1] if steps[-1] == "__init__" else steps)] = path
    return found


MODULES = modules()
TESTS = Path(__file__).parent
ALL_FILES = sorted((*PACKAGE.rglob("*.py"), *TESTS.rglob("*.py"), *(TESTS.parent / "examples").rglob("*.py")))


def imports(name: str) -> Iterator[str]:
    """What a module imports anywhere in it, as full dotted names."""
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports relatively"
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (one if one.removeprefix("intljustice.") in MODULES else str(node.module) for one in inner)


def own_imports(name: str) -> set[str]:
    """The modules of the package that a module imports."""
    own = (one for one in imports(name) if one.split(".")[0] == "intljustice")
    return {one.removeprefix("intljustice").removeprefix(".") for one in own} - {name}


def rank(name: str) -> int:
    """The height of the room that a module belongs to."""
    steps = name.split(".")
    for length in range(len(steps), 0, -1):
        for height, room in enumerate(ROOMS):
            if ".".join(steps[:length]) in room:
                return height
    return len(ROOMS) - 1


class TestLayers:
    """Imports point down only."""

    @pytest.mark.parametrize("name", [name for name in MODULES if name])
    def test_imports_point_down(self, name: str) -> None:
        """A module imports from its own room or one below it, and never the package's door."""
        above = {one for one in own_imports(name) if one == "" or rank(one) > rank(name)}

        assert above == set()

    def test_there_is_no_cycle(self) -> None:
        """No module imports itself through others."""
        graph = {name: own_imports(name) for name in MODULES}

        assert len(list(TopologicalSorter(graph).static_order())) >= len(MODULES)

    @pytest.mark.parametrize("library", HEAVY)
    def test_heavy_libraries_stay_in_their_room(self, library: str) -> None:
        """A library that is slow to load is imported in one package only."""
        users = {name for name in MODULES if library in {one.split(".")[0] for one in imports(name)}}

        assert users
        assert {name.split(".")[0] for name in users} == {HEAVY[library]}

    def test_modules_stay_short(self) -> None:
        """A module that grows past four hundred lines holds two ideas; so does one of tests, and an example."""
        lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_FILES}

        assert {str(path): length for path, length in lengths.items() if length > LONGEST_MODULE} == {}
        assert {path.parts[-2] for path in lengths} >= {"law", "rules", "records", "examples"}

    @pytest.mark.parametrize("name", MODULES)
    def test_every_module_says_what_it_holds(self, name: str) -> None:
        """A module begins with one sentence on what a reader finds in it."""
        message = ast.get_docstring(ast.parse(MODULES[name].read_text(encoding="utf-8")))

        assert message
        assert message.splitlines()[0].endswith(".")

    @pytest.mark.parametrize("name", MODULES)
    def test_no_clock_is_read(self, name: str) -> None:
        """What a function answers depends on what it is given, never on the day it is asked."""
        text = MODULES[name].read_text(encoding="utf-8")

        assert ".today()" not in text
        assert ".now(" not in text
