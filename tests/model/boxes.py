"""A structure with a field of each sort and checks of its own, and a record that holds it, made by hand or decoded."""

import json
from enum import Enum, unique
from typing import Annotated, Any, ClassVar, Self

import attrs

import intljustice as ij
from intljustice.model.checks import Check, check


@unique
class Colour(Enum):
    """The colours of a box, two of which look alike."""

    RED = "red"
    REDDISH = "reddish"
    BLUE = "blue"


@check("weight")
def weighs_something(box: Any) -> ij.Problem | None:
    """A weight is 1 or more."""
    if box.weight is None or box.weight > 0:
        return None
    return ij.Problem(code="LIGHT", message=f"{box.weight} is no weight", hint="write 1 or more", pointer="/weight")


@check("made", "opened")
def opened_after_made(box: Any) -> ij.Problem | None:
    """A box is opened on the day it was made or later."""
    if box.made is None or box.opened is None or box.opened.earliest >= box.made.earliest:
        return None
    return ij.Problem(code="ORDER", message="it was opened before it was made", hint="swap the days", pointer="/opened")


@check("weight", "tags")
def heavy_is_tagged(box: Any) -> ij.Problem | None:
    """A box of a hundred or more has a tag."""
    if box.weight is None or box.weight < 100 or box.tags:
        return None
    return ij.Problem(code="UNTAGGED", message="a heavy box needs a tag", hint="tag it")


@check("tags")
def few_tags(box: Any) -> ij.Problem | None:
    """Two tags at most."""
    if len(box.tags) < 3:
        return None
    return ij.Problem(code="TAGS", message="these are too many tags", hint="keep two", pointer="/tags")


@attrs.frozen(kw_only=True)
class Lid(ij.Structure):
    """A part of a box. Written by hand also as its bare label."""

    label: str

    @classmethod
    def from_given(cls, given: Any) -> Self | None:
        """The lid of a bare label."""
        return cls(label=given) if isinstance(given, str) else None


@attrs.frozen(kw_only=True)
class Box(ij.Structure):
    """Something with a field of each sort."""

    checks: ClassVar[tuple[Check, ...]] = (weighs_something, opened_after_made, heavy_is_tagged, few_tags)

    label: str
    remark: str | None = None
    colour: Colour | None = None
    weight: int | None = None
    tags: tuple[str, ...] = ()
    owner: Annotated[str, ij.Kinds("person", "group")] | None = None
    seen_by: tuple[Annotated[str, ij.Kinds("group")], ...] = ()
    about: ij.AnyId | None = None
    made: ij.PartialDate | None = None
    opened: ij.PartialDate | None = None
    value: str | int | tuple[str, ...] = 0
    sealed: bool = False
    lids: tuple[Lid, ...] = ()


@attrs.frozen(kw_only=True)
class Crate(ij.Record):
    """A record that holds a box."""

    kind: ClassVar[str] = "crate"

    box: Box


CODEC = ij.Codec(extra=(Crate,))


def decoded(**fields: object) -> Box:
    """The box of these fields, as they stand in JSON."""
    text = json.dumps({"box": fields, "id": "crate:x", "kind": "crate"}, separators=(",", ":"))
    return CODEC.loads_record(text, Crate).box


@attrs.frozen
class Pair(ij.Structure):
    """Two texts by position and one by name."""

    first: str
    second: str = "b"
    third: str = attrs.field(default="c", kw_only=True)


@attrs.frozen(kw_only=True)
class Empty(ij.Structure):
    """Nothing."""
