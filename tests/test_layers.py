"""The plan of the package: imports point down, and heavy libraries stay where they belong."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import intljustice

LAYERS = (
    ("errors", "problems"),
    ("model",),
    ("values",),
    ("records",),
    ("dossier",),
    ("law.day_ranges", "law.wording", "law.answers", "law.answer_parts"),
    ("law.treaties", "law.sanctions", "law.variants", "law.readings", "law.support"),
    ("law.icc.court",),
    ("law.icc.jurisdiction",),
    ("law.icc.facts", "law.icc.counterfactuals"),
    ("law.icc.exclusion",),
    ("law.icc.contrast",),
    ("rules",),
    ("codec",),
    ("seeds", "strategies", "terms", "parts"),
)
"""From the ground up: what stands in a line imports from that line and those above it in this table."""
HEAVY = {
    "msgspec": {"codec", "dossier.canonical"},
    "cattrs": {"codec"},
    "hypothesis": {"strategies"},
}
"""Where a library that is slow to load may be imported."""

PACKAGE = Path(intljustice.__file__).parent


def _modules() -> dict[str, ast.Module]:
    """Parse every module of the package but the package itself, by its name within it."""
    parsed = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        steps = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(steps[:-1] if steps[-1] == "__init__" else steps)
        parsed[name] = ast.parse(path.read_text(encoding="utf-8"))
    return parsed


MODULES = _modules()


def imports(name: str) -> Iterator[str]:
    """What a module imports anywhere in it, as full dotted names."""
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports relatively"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full.removeprefix("intljustice.") in MODULES else str(node.module)


def own_imports(name: str) -> set[str]:
    """The modules of the package that a module imports; "" is the package itself."""
    own = (full for full in imports(name) if full.split(".")[0] == "intljustice")
    return {full.removeprefix("intljustice").removeprefix(".") for full in own} - {name}


def lies_in(module: str, place: str) -> bool:
    """Whether a module is this place of the table or lies in it."""
    return module == place or module.startswith(f"{place}.")


def layer(module: str) -> int | None:
    """How high in the table a module stands; None for one that the table does not name."""
    heights = (height for height, places in enumerate(LAYERS) if any(lies_in(module, place) for place in places))
    return next(heights, None)


def test_every_module_has_a_layer() -> None:
    """The table names the place of every module; packages that only hold others need none."""
    empty = {"", "law", "law.icc"}

    assert {module for module in MODULES if layer(module) is None} == empty
    assert [place for places in LAYERS for place in places if not any(lies_in(m, place) for m in MODULES)] == []


def test_imports_point_down() -> None:
    """A module imports from its own layer or one below it, and never from the package itself."""
    arrows = [(module, imported) for module in MODULES if module for imported in own_imports(module)]
    up = [(m, imported) for m, imported in arrows if (layer(imported) is None or layer(imported) > layer(m))]  # type: ignore[operator]

    assert len(arrows) > 300
    assert up == []


def test_there_is_no_circle() -> None:
    """No module imports itself through others."""
    graph = {module: own_imports(module) for module in MODULES}

    assert len(list(TopologicalSorter(graph).static_order())) == len(MODULES)


@pytest.mark.parametrize("library", HEAVY)
def test_heavy_libraries_stay_in_their_places(library: str) -> None:
    """A library that is slow to load is imported only where the table says, and is imported there."""
    users = {module for module in MODULES if library in {full.split(".")[0] for full in imports(module)}}

    assert {place for place in HEAVY[library] if any(lies_in(module, place) for module in users)} == HEAVY[library]
    assert [module for module in users if not any(lies_in(module, place) for place in HEAVY[library])] == []


def test_every_module_says_what_it_holds() -> None:
    """A module begins with one sentence on what a reader finds in it."""
    docstrings = {name: ast.get_docstring(module) or "" for name, module in MODULES.items()}

    assert [name for name, text in docstrings.items() if not text.split("\n")[0].endswith(".")] == []


def test_no_clock_is_read() -> None:
    """What a function answers depends on what it is given, never on the day it is asked."""
    calls = (
        (name, node.func.attr)
        for name, module in MODULES.items()
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    )

    assert [name for name, called in calls if called in ("today", "now", "utcnow")] == []
