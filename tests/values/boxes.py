"""Structures of one's own: boxes with a field of each form and checks."""

from enum import Enum, unique
from typing import Annotated, Any, ClassVar, Self

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.references import Kinds
from intljustice.model.structure import Structure
from intljustice.values.dates import PartialDate


@unique
class Colour(Enum):
    """The colours of a box."""

    RED = "red"
    BLUE = "blue"


@check("weight")
def weighs_something(box: Any) -> Problem | None:
    """A weight is 1 or more."""
    if box.weight is None or box.weight > 0:
        return None
    return Problem(code="LIGHT", message=f"{box.weight} is no weight", hint="write 1 or more", pointer="/weight")


@check("made", "opened")
def opened_after_made(box: Any) -> Problem | None:
    """A box is opened on the day it was made or later."""
    if box.made is None or box.opened is None or box.opened.earliest >= box.made.earliest:
        return None
    return Problem(code="ORDER", message="it was opened before it was made", hint="swap the days", pointer="/opened")


@check("weight", "tags")
def heavy_is_tagged(box: Any) -> Problem | None:
    """A box of a hundred or more has a tag."""
    if box.weight is None or box.weight < 100 or box.tags:
        return None
    return Problem(code="UNTAGGED", message="a heavy box needs a tag", hint="tag it")


@check("tags", holds=lambda tags: len(tags) < 3)
def few_tags(box: Any) -> Problem | None:
    """Two tags at most."""
    if len(box.tags) < 3:
        return None
    return Problem(code="TAGS", message="these are too many tags", hint="keep two", pointer="/tags")


@attrs.frozen(kw_only=True)
class Box(Structure):
    """Something with a field of each form. Written by hand also as its bare label."""

    checks: ClassVar[tuple[Check, ...]] = (weighs_something, opened_after_made, heavy_is_tagged, few_tags)

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


@attrs.frozen
class Pair(Structure):
    """Two texts by position and one by name."""

    first: str
    second: str = "b"
    third: str = attrs.field(default="c", kw_only=True)


@attrs.frozen(kw_only=True)
class Empty(Structure):
    """Nothing."""
