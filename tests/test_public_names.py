"""The public names: each is written once and has one home, loads when asked for, and importing loads nothing heavy."""

import inspect
import pydoc
import re
import subprocess
import sys
from enum import Enum, StrEnum
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest

import intljustice as ij

STUB = Path(ij.__file__).with_suffix(".pyi").read_text(encoding="utf-8")
FUNCTIONS = {
    *("load_seeds", "read", "write", "loads", "dumps", "loads_record", "dumps_record", "iter_records", "collect"),
    *("standing", "is_bound", "parties", "entry_into_force", "participation_history", "amendment_progress"),
    *(
        "listing",
        "listings",
        "assess",
        "facts_of",
        "what_would_change",
        "what_if",
        "contrast",
        "check",
        "rule",
        "explain",
    ),
    *("parse_date", "slug", "random_id"),
}
TRUTHS = {"Ternary", "Confidence", "Verdict", "Outcome", "TreatyStatus"}
PLACES = {"ij": ij, "terms": ij.terms, "parts": ij.parts}
CLASSES = {
    f"{place}.{name}": public
    for place, module in PLACES.items()
    for name in (dir(module) if module is ij else module.__all__)
    if inspect.isclass(public := getattr(module, name))
}
VOCABULARIES = {place: cls for place, cls in CLASSES.items() if issubclass(cls, Enum)}
STRUCTURES = {place: cls for place, cls in CLASSES.items() if issubclass(cls, ij.Structure) and attrs.has(cls)}


class TestFlatNames:
    """The names of the package itself."""

    def test_every_name_is_written_once(self) -> None:
        """The stub is the one list: `dir` shows what it names, at most a hundred and fifty names."""
        named = re.findall(r" as (\w+)$", STUB, re.MULTILINE)

        assert len(named) == len(set(named))
        assert dir(ij) == sorted((*named, "__version__"))
        assert len(named) <= 150

    def test_each_name_is_what_type_checkers_believe(self) -> None:
        """At run time a name is found in the home that the stub gives it."""
        for home, name in re.findall(r"^from (\S+) import (\w+) as", STUB, re.MULTILINE):
            assert getattr(ij, name) is getattr(sys.modules[home], name)

    def test_the_list_for_star_import_and_help_are_the_functions(self) -> None:
        """`import *` brings the functions, and `help` describes them and stays short enough to be read."""
        space: dict[str, object] = {}
        exec("from intljustice import *", space)  # noqa: S102 - the statement under test

        assert set(space) - {"__builtins__"} == set(vars(ij)["__all__"]) == FUNCTIONS
        assert len(pydoc.render_doc(ij).splitlines()) <= 1500

    def test_the_docstring_names_every_name(self) -> None:
        """The table in the docstring of the package leaves no public name out and has none that is not there."""
        table = str(ij.__doc__).split("\n\n")[2]
        listed = {word for line in table.splitlines() for word in re.findall(r"\b[\w]+\b", line[20:].split("; ")[0])}

        assert [name for name in dir(ij) if name not in {*listed, "__version__", "terms", "parts"}] == []

    def test_other_names_are_refused(self) -> None:
        """A misspelt name is an AttributeError that says so."""
        with pytest.raises(AttributeError) as caught:
            _ = ij.Treety  # type: ignore[attr-defined]

        assert str(caught.value) == "module 'intljustice' has no attribute 'Treety'"

    def test_no_function_has_the_name_of_a_package_or_module_beside_it(self) -> None:
        """A public function never hides a module at the top of the package."""
        beside = {path.stem for path in Path(ij.__file__).parent.iterdir()}

        assert beside.isdisjoint(FUNCTIONS)

    @pytest.mark.parametrize(
        ("statement", "unloaded"),
        [
            ("intljustice", ("attrs", "cattrs", "msgspec", "re", "pathlib")),
            ("intljustice as ij; ij.Source(id='source:x', title='X')", ("cattrs", "msgspec")),
        ],
        ids=["the package", "a record by hand"],
    )
    def test_nothing_heavy_is_loaded_before_it_is_used(self, statement: str, unloaded: tuple[str, ...]) -> None:
        """Importing loads no library at all, and a record made by hand only attrs."""
        code = f"import sys; before = set(sys.modules); import {statement}; print(*(set(sys.modules) - before))"
        done = subprocess.run(
            [sys.executable, "-S", "-c", _on_this_path(code)], capture_output=True, text=True, check=True
        )

        assert set(unloaded).isdisjoint(done.stdout.split())


def _on_this_path(code: str) -> str:
    """Code for an interpreter without site packages of its own, so that nothing is loaded before it."""
    return f"import sys; sys.path[:] = {sys.path!r}; {code}"


class TestVocabularies:
    """The vocabularies in `ij.terms`."""

    def test_each_is_listed_and_no_other_class_is(self) -> None:
        """What `ij.terms` lists are vocabularies; flat are only the many-valued truths."""
        assert {f"terms.{name}" for name in ij.terms.__all__} <= set(VOCABULARIES)
        assert {place.removeprefix("ij.") for place in VOCABULARIES if place.startswith("ij.")} == TRUTHS
        assert set(ij.terms.__all__) >= TRUTHS

    def test_a_term_is_its_spelling(self) -> None:
        """A term equals, prints and hashes as the text that stands for it in JSON: no comparison is silently false."""
        for vocabulary in VOCABULARIES.values():
            assert issubclass(vocabulary, StrEnum)
            for term in vocabulary:
                spelled = term.value
                assert (term == spelled, str(term), f"{term}", {spelled: 1}[term]) == (True, spelled, spelled, 1)

    def test_help_lists_every_term_with_its_meaning(self) -> None:
        """`help(ij.terms.ActNature)` says what each term means, and nothing of the methods of texts."""
        for vocabulary in VOCABULARIES.values():
            shown = pydoc.plain(pydoc.render_doc(vocabulary))
            assert len(shown.splitlines()) <= 45 + 6 * len(vocabulary)
            assert "casefold" not in shown
            for term in vocabulary:
                assert re.search(rf"{re.escape(term.value)}\s+\S", shown), f"{vocabulary.__name__}.{term.name}"


class TestStructures:
    """Every public value and record."""

    @pytest.mark.parametrize("cls", STRUCTURES.values(), ids=STRUCTURES)
    def test_fields_have_types_and_descriptions(self, cls: type) -> None:
        """The types of all fields can be looked up, and the docstring says of each field of its own what it holds."""
        bases = [base for base in (ij.Record, ij.Answer) if issubclass(cls, base) and cls is not base]
        inherited = {field.name for base in bases for field in attrs.fields(base)}
        fields = {field.name for field in attrs.fields(cls)}

        assert fields <= set(get_type_hints(cls))
        assert [name for name in fields - inherited if f"\n    {name}: " not in str(inspect.getdoc(cls))] == []

    @pytest.mark.parametrize("cls", STRUCTURES.values(), ids=STRUCTURES)
    def test_instances_are_slotted_and_frozen(self, cls: type) -> None:
        """No instance has room for anything but its fields."""
        assert "__dict__" not in dir(cls)
        assert "__setattr__" in vars(cls)
