"""Text: values that are one text on the wire: immutable, equal to their text, never coerced."""

from collections.abc import Iterable
from typing import NoReturn, Self

from attrs.exceptions import FrozenInstanceError

from intljustice.errors import InvalidValue


class Text:
    """A value whose whole content is one text, kept exactly as written.

    A plain slotted class and not an attrs class, because a decoder reads an attrs class as a JSON object.
    Subclasses say in `_read` what the text must be and what it puts into their own slots.
    """

    __slots__ = ("text",)

    text: str

    def __init__(self, text: str) -> None:
        """Read the text; `InvalidValue` says what is wrong with it."""
        if not isinstance(text, str):
            raise self._refusal(text)
        self._fill(self.__slots__, self._read(text))
        self._fill(("text",), (text,))

    def _fill(self, slots: Iterable[str], values: Iterable[object]) -> None:
        """Fill slots of a value in the making; afterwards `__setattr__` refuses everything."""
        for slot, value in zip(slots, values, strict=True):
            object.__setattr__(self, slot, value)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The value of this text; `str` of the result gives the text back."""
        return cls(text)

    @classmethod
    def of(cls, given: object) -> Self:
        """The value itself, or the value of a text."""
        if isinstance(given, cls):
            return given
        if isinstance(given, str):
            return cls(given)
        raise cls._refusal(given)

    @classmethod
    def _read(cls, text: str) -> tuple[object, ...]:
        """What the slots of the subclass hold for this text, in their order; raises `InvalidValue`."""
        raise cls._refusal(text)

    @classmethod
    def _refusal(cls, given: object) -> InvalidValue:
        """Why something that is no text is refused."""
        return InvalidValue.because(
            "NOT_A_TEXT",
            f"a text is wanted here, not {type(given).__name__}",
            "write it between quotation marks",
            given,
        )

    def __str__(self) -> str:
        """The text as it was written."""
        return self.text

    def __repr__(self) -> str:
        """The call that makes this value."""
        return f"{type(self).__name__}({self.text!r})"

    def __eq__(self, other: object) -> bool:
        """Equal to a value of the same class with the same text, and to that text itself."""
        if type(other) is type(self):
            return self.text == other.text
        return self.text == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        """The hash of the text."""
        return hash(self.text)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a value never changes."""
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: a value never changes."""
        raise FrozenInstanceError

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Copies and pickles are made from the text."""
        return type(self), (self.text,)
