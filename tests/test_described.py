"""Every field of every record and value is described: what it means, in what form, and where it comes from."""

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from types import NoneType
from typing import Annotated, Any, ClassVar, get_args, get_origin, get_type_hints

import attrs
import pytest

import intljustice as ij

FORMS_OF_TEXT = re.compile(
    r"as printed|as cited|as the source|as a source|as that scheme|as its keeper|our words|in words|source's|"
    r"in a form of|words of its compiler|word for word|for a direct quotation|symbol|code|path|written form|"
    r"BCP 47|SHA-256"
)
COUNTED = re.compile(r"\bnumber\b|\bhow many\b|\bmonths\b|\byears\b|\bcode points?\b|\bparts\b")


def subclasses(cls: type[ij.Structure]) -> Iterator[type[ij.Structure]]:
    """Every class that inherits from this one."""
    for found in cls.__subclasses__():
        yield found
        yield from subclasses(found)


PUBLIC = [getattr(module, name) for module in (ij, ij.parts, ij.terms) for name in dir(module)]
"""What is public; every module has been loaded for it."""
CLASSES = [
    cls
    for cls in sorted({*subclasses(ij.Structure)}, key=lambda cls: cls.__name__)
    if attrs.has(cls) and cls.__module__.startswith("intljustice.") and ".law." not in cls.__module__
]
"""The records and values of the library, those that are not public too; answers describe themselves otherwise."""


def section(cls: type, title: str) -> str:
    """What stands under a title in the docstring of a class."""
    found = re.search(rf"^{title}:\n((?:    .*\n|\n)*)", f"{inspect.getdoc(cls)}\n", re.MULTILINE)
    return found[1] if found else ""


def descriptions(cls: type) -> dict[str, str]:
    """What the docstring of a class says of each field."""
    entries = re.split(r"^    (?=\w+:)", section(cls, "Attributes"), flags=re.MULTILINE)[1:]
    return {name: " ".join(text.split()) for name, _, text in (entry.partition(":") for entry in entries)}


def leaves(hint: Any) -> Iterator[Any]:
    """The classes within a type; an id stands for itself, with the kinds that it may name."""
    inner = () if get_origin(hint) is Annotated else get_args(hint)
    if not inner:
        yield hint
    for part in inner:
        yield from leaves(part)


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
    for found in held:
        if isinstance(found, type) and issubclass(found, Enum) and f"`{found.__name__}`" not in text:
            yield f"its vocabulary {found.__name__}"


def gaps(cls: Any) -> list[str]:
    """What the docstring of a class leaves open, field by field; of a kind of record also where it comes from."""
    inherited = {field.name for base in cls.__mro__[1:] if attrs.has(base) for field in attrs.fields(base)}
    hints, described = get_type_hints(cls, include_extras=True), descriptions(cls)
    own = [field.name for field in attrs.fields(cls) if field.name not in inherited]
    found = [f"{name}: {gap}" for name in own for gap in lacking(hints[name], described.get(name, ""))]
    is_kind = issubclass(cls, ij.Record) and cls is not ij.Record
    return [*found, "sources"] if is_kind and len(section(cls, "Sources").split()) < 1 else found


@attrs.frozen(kw_only=True)
class Careless(ij.Record):
    """A record whose fields are named, and hardly more.

    Attributes:
        bare:
        when: when it was.
    """

    kind: ClassVar[str] = "careless"

    bare: ij.AnyId | None = None
    when: ij.PartialDate | None = None
    silent: ij.AnyId | None = None


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_fields_are_described(cls: type) -> None:
    """Each field says what it means and in what form; each kind of record where its values come from."""
    assert gaps(cls) == []


def test_every_class_is_examined() -> None:
    """Every public record and value is among them."""
    public = {cls for cls in PUBLIC if isinstance(cls, type) and issubclass(cls, ij.Structure) and attrs.has(cls)}
    assert {cls for cls in public if ".law." not in cls.__module__} <= set(CLASSES)


@pytest.mark.parametrize(
    ("hint", "careless", "careful", "gap"),
    [
        (ij.AnyId | None, "name.", "its name.", "a sentence"),
        (ij.AnyId | None, "its name", "its name.", "a sentence"),
        (ij.PartialDate | None, "when it was.", "the day it was.", "which day"),
        (ij.Period | None, "from when until when.", "its time, ends included.", "whether its ends are included"),
        (bool | None, "whether it was.", "whether it was; None where nobody says so.", "what None means"),
        (int | None, "many of them.", "how many of them there were.", "what is counted"),
        (tuple[str, ...], "what was said.", "what was said, in our words.", "whose words"),
        (ij.terms.Assertion | None, "how it is put.", "how it is put (`Assertion`).", "its vocabulary Assertion"),
    ],
)
def test_what_is_left_open_is_noticed(hint: Any, careless: str, careful: str, gap: str) -> None:
    """A description without the form that the type of its field asks for lacks it; one with it lacks nothing."""
    assert list(lacking(hint, careless)) == [gap]
    assert list(lacking(hint, careful)) == []


def test_a_field_or_source_left_out_is_noticed() -> None:
    """A field without a description is noticed like one with half of it, and a kind of record without its sources."""
    assert gaps(Careless) == ["bare: a sentence", "when: which day", "silent: a sentence", "sources"]
