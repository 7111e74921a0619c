"""Records to canonical bytes: keys sorted, every field present, the same bytes on every machine."""

from collections.abc import Callable
from typing import Any

import msgspec

FORMAT = 1
"""The version of the wire format that is written."""

Write = Callable[[Any], str]


def text_of(value: object) -> str:
    """The text of a value that is one text on the wire; `TypeError` for anything else."""
    if type(value).__str__ is object.__str__:
        told = f"{type(value).__name__} has no text; name it in Codec(texts={{{type(value).__name__}: (parse, write)}})"
        raise TypeError(told)
    return str(value)


def encoder(write: Write = text_of) -> msgspec.json.Encoder:
    """What writes records and answers canonically; `write` gives the text of a value that is one text."""
    return msgspec.json.Encoder(order="sorted", enc_hook=write)


CANONICAL = encoder()
"""The encoder of the library's own types."""
