"""A record type with a vocabulary, references, a union and a text of its own, and codecs that know it."""

from typing import Annotated, ClassVar

import attrs
from hypothesis import strategies as st
from tests.own_types import Medium

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


@attrs.frozen(kw_only=True, weakref_slot=False)
class Part(ij.Structure):
    """A part of an exhibit."""

    label: str
    worth: Money | None = None
    by: ij.AnyId | None = None


@attrs.frozen(kw_only=True, weakref_slot=False)
class Exhibit(ij.Record):
    """A record type such as a user adds."""

    kind: ClassVar[str] = "exhibit"

    medium: Medium
    worth: Money
    parts: tuple[Part, ...] = ()
    shown_to: tuple[Annotated[str, ij.Kinds("person", "state", "exhibit")], ...] = ()
    marked: str | int | None
    pages: tuple[int, ...]
    sealed: bool = False


st.register_type_strategy(Money, st.builds("{} {}".format, st.integers(), strategies.texts()).map(Money))

CODEC = ij.Codec(extra=(Exhibit,), texts={Money: (Money, str)})
HOOKED = ij.Codec(extra=(Exhibit,), texts={Money: (Money, str)}, configure=lambda _: None)
"""The same with hooks that change nothing, so without a fast path."""
