"""Every field of every record and value is described: what it means, in what form, and where it comes from."""

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType, NoneType
from typing import Annotated, Any, ClassVar, get_args, get_origin, get_type_hints

import attrs
import pytest

import intljustice as ij
import intljustice.records
import intljustice.values
from intljustice.model.structure import Structure

FORMS_OF_TEXT = re.compile(
    r"as printed|as cited|as the source|as a source|as that scheme|as its keeper|our words|in words|source's|"
    r"in a form of|words of its compiler|word for word|for a direct quotation|symbol|code|path|written form|"
    r"BCP 47|SHA-256"
)
COUNTED = re.compile(r"\bnumber\b|\bhow many\b|\bmonths\b|\byears\b|\bcode points?\b|\bparts\b")


def classes() -> list[type]:
    """The structures of `records` and `values`, those that are not public too."""
    packages: tuple[ModuleType, ...] = (intljustice.records, intljustice.values)
    names = [f"{one.__name__}.{found.name}" for one in packages for found in iter_modules(one.__path__)]
    held = {
        cls: None
        for name in names
        for cls in vars(import_module(name)).values()
        if isinstance(cls, type) and issubclass(cls, Structure) and attrs.has(cls)
    }
    return sorted(held, key=lambda cls: cls.__name__)


def section(cls: type, title: str) -> str:
    """What stands under a title in the docstring of a class."""
    found = re.search(rf"^{title}:\n((?:    .*\n|\n)*)", f"{inspect.getdoc(cls)}\n", re.MULTILINE)
    return found[1] if found else ""


def message(cls: type) -> dict[str, str]:
    """What the docstring of a class says of each field."""
    entries = re.split(r"^    (?=\w+:)", section(cls, "Attributes"), flags=re.MULTILINE)[1:]
    return {name: " ".join(text.split()) for name, _, text in (entry.partition(":") for entry in entries)}


def leaves(hint: Any) -> Iterator[Any]:
    """The classes within a type; an id stands for itself, with the kinds that it may name."""
    inner = () if get_origin(hint) is Annotated else get_args(hint)
    if not inner:
        yield hint
    for one in inner:
        yield from leaves(one)


def lacking(hint: Any, text: str) -> Iterator[str]:
    """What the description of a field of this type does not say."""
    held = set(leaves(hint))
    if len(text.split()) < len(("a", "word")) or not text.endswith("."):
        yield "a sentence"
    if ij.PartialDate in held and not re.search(r"\bdays?\b|\bdate\b", text):
        yield "which day"
    if ij.Period in held and "included" not in text:
        yield "whether its ends are included"
    if {bool, NoneType} <= held and "None" not in text:
        yield "what None means"
    if int in held and str not in held and not COUNTED.search(text):
        yield "what is counted"
    if str in held and int not in held and not FORMS_OF_TEXT.search(text):
        yield "whose words"
    for one in held:
        if isinstance(one, type) and issubclass(one, Enum) and f"`{one.__name__}`" not in text:
            yield f"its vocabulary {one.__name__}"


def gaps(cls: Any) -> list[str]:
    """What the docstring of a class leaves open, field by field; of a kind of record also where it comes from."""
    inherited = {field.name for base in cls.__mro__[1:] if attrs.has(base) for field in attrs.fields(base)}
    hints, said = get_type_hints(cls, include_extras=True), message(cls)
    own = [field.name for field in attrs.fields(cls) if field.name not in inherited]
    found = [f"{name}: {gap}" for name in own for gap in lacking(hints[name], said.get(name, ""))]
    is_kind = issubclass(cls, ij.Record) and cls is not ij.Record
    return [*found, "sources"] if is_kind and len(section(cls, "Sources").split()) < 1 else found


class Shade(Enum):
    """How dark it is."""

    DARK = "dark"


@attrs.frozen(kw_only=True)
class Careless(ij.Record):
    """A record whose fields are named, and hardly more.

    Attributes:
        bare:
        short: name.
        when: when it was.
        while_: from when until when.
        really: whether it was.
        many: many of them.
        words: what was said.
        shade: its shade.
    """

    kind: ClassVar[str] = "careless"

    bare: ij.AnyId | None = None
    short: ij.AnyId | None = None
    when: ij.PartialDate | None = None
    while_: ij.Period | None = None
    really: bool | None = None
    many: int | None = None
    words: tuple[str, ...] = ()
    shade: Shade | None = None
    silent: ij.AnyId | None = None


@attrs.frozen(kw_only=True)
class Careful(ij.Record):
    """The same with everything said.

    Attributes:
        when: the day it was.
        while_: from when until when, ends included.
        really: whether it was; None where nobody says so.
        many: how many of them there were.
        words: what was said, in our words.
        shade: its shade (`Shade`).

    Sources:
        Whoever saw it.
    """

    kind: ClassVar[str] = "careful"

    when: ij.PartialDate | None = None
    while_: ij.Period | None = None
    really: bool | None = None
    many: int | None = None
    words: tuple[str, ...] = ()
    shade: Shade | None = None


class TestDescriptions:
    """The docstrings of records and values."""

    @pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
    def test_they_say_meaning_form_and_source(self, cls: type) -> None:
        """Each field says what it means and in what form; each kind of record where its values come from."""
        assert gaps(cls) == []

    def test_all_are_looked_at(self) -> None:
        """Every public record and value is among them."""
        public = {one for name in ij.__all__ if isinstance(one := getattr(ij, name), type) and attrs.has(one)}
        homes = ("intljustice.records.", "intljustice.values.")

        assert {one for one in public if one.__module__.startswith(homes)} <= set(classes())

    def test_what_is_left_open_is_noticed(self) -> None:
        """A field that is only named, or not even that, and one without its form, each by what is lacking."""
        assert gaps(Careless) == [
            "bare: a sentence",
            "short: a sentence",
            "when: which day",
            "while_: whether its ends are included",
            "really: what None means",
            "many: what is counted",
            "words: whose words",
            "shade: its vocabulary Shade",
            "silent: a sentence",
            "sources",
        ]

    def test_what_is_said_is_enough(self) -> None:
        """The same fields with everything said lack nothing."""
        assert gaps(Careful) == []
