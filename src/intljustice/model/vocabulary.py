"""Vocabulary: the base of every list of terms, each of which says what it means."""

from enum import EnumType, StrEnum, unique
from inspect import cleandoc
from typing import Self


class _Listed(EnumType):
    """Lists a vocabulary by its own names alone; `help` would else describe every method of a text."""

    def __dir__(cls) -> list[str]:
        """The names of the terms and of what else the vocabulary itself brings."""
        return [name for name in vars(cls) if not name.startswith("_")]


class Vocabulary(StrEnum, metaclass=_Listed):
    """Terms, each written as its text in JSON and its meaning: `WITHDRAW = "withdraw", "Take back a warrant."`.

    A term equals its text. No text may stand twice in one vocabulary.

    Attributes:
        meaning: what the term means, in a plain sentence.
    """

    _value_: str
    meaning: str

    def __new__(cls, text: str, meaning: str = "") -> Self:
        """A term of this text; only type checkers need the default, for calls such as `ActNature("signature")`."""
        term = str.__new__(cls, text)
        term._value_ = text
        term.meaning = meaning
        return term

    def __init_subclass__(cls) -> None:
        """Refuse a text that stands twice, and end the docstring with all terms."""
        super().__init_subclass__()
        unique(cls)
        width = max(map(len, cls), default=0)
        terms = "".join(f"\n    {term:{width}}  {term.meaning}" for term in cls)
        if terms:
            cls.__doc__ = f"{cleandoc(cls.__doc__ or '')}\n\nTerms:{terms}"
