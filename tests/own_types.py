"""A record type such as a user adds, with every sort of field, and codecs that know it."""

from enum import Enum, unique
from fractions import Fraction
from typing import Annotated, ClassVar

import attrs
from hypothesis import strategies as st

import intljustice as ij
from intljustice import strategies


class Money:
    """An amount as it is printed: "120 EUR"."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Keep the text; `ValueError` where it does not begin with a number."""
        int(text.partition(" ")[0])
        self._text = text

    def __str__(self) -> str:
        """The text."""
        return self._text

    def __eq__(self, other: object) -> bool:
        """Equal when the texts are."""
        return isinstance(other, Money) and other._text == self._text

    def __hash__(self) -> int:
        """The hash of the text."""
        return hash(self._text)


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
    by: ij.AnyId | None = None


@attrs.frozen(kw_only=True, weakref_slot=False)
class Lot(ij.Structure):
    """What an exhibit is sold as."""

    number: int
    worth: Money | None = None


@attrs.frozen(kw_only=True, weakref_slot=False)
class Exhibit(ij.Record):
    """A record type such as a user adds, with every sort of field."""

    kind: ClassVar[str] = "exhibit"

    medium: Medium
    share: Fraction
    worth: Money
    deposited: ij.Moment | None
    marked: str | int | bool | tuple[str, ...] | None
    pages: tuple[int, ...]
    under: tuple[ij.Provision, ...] = ()
    parts: tuple[Part, ...] = ()
    lots: tuple[Lot, ...] = ()
    shown_to: tuple[Annotated[str, ij.Kinds("person", "state", "exhibit")], ...] = ()
    copy_of: Annotated[str, ij.Kinds("exhibit")] | None = None
    title: Annotated[str, "as printed"] = "untitled"
    copies: int = 1
    sealed: bool = False


st.register_type_strategy(Money, st.builds("{} {}".format, st.integers(), strategies.texts()).map(Money))

CODEC = ij.Codec(extra=(Exhibit,), texts={Money: (Money, str), Fraction: (Fraction, str)})
HOOKED = ij.Codec(extra=(Exhibit,), texts={Money: (Money, str), Fraction: (Fraction, str)}, configure=lambda _: None)
"""The same with hooks that change nothing, so without a fast path."""
