"""A record type such as a user adds, with every sort of field, and a codec that knows it."""

from enum import Enum, unique
from fractions import Fraction
from typing import Annotated, ClassVar

import attrs

import intljustice as ij


@unique
class Medium(Enum):
    """What an exhibit is made of."""

    PAPER = "paper"
    FILM = "film"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Part(ij.Structure):
    """A part of an exhibit."""

    label: str
    seen: tuple[ij.PartialDate, ...]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Exhibit(ij.Record):
    """A record type such as a user adds, with every sort of field."""

    kind: ClassVar[str] = "exhibit"

    medium: Medium
    share: Fraction
    deposited: ij.Moment | None
    under: tuple[ij.Provision, ...] = ()
    parts: tuple[Part, ...] = ()
    shown_to: tuple[Annotated[str, ij.Kinds("person", "exhibit")], ...] = ()
    copy_of: Annotated[str, ij.Kinds("exhibit")] | None = None
    title: Annotated[str, "as printed"] = "untitled"
    marked: str | int | bool | tuple[str, ...] | None = None
    pages: int = 1


CODEC = ij.Codec(extra=(Exhibit,), texts={Fraction: (Fraction, str)})
