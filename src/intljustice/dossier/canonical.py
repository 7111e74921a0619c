"""The canonical JSON of records: keys sorted, every field present, the same bytes on every machine."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

FORMAT = 1
"""The version of the JSON format that the library writes."""

Write = Callable[[Any], str]

_text_of = attrgetter("text")
"""The text of a value of the library that is written as one text; a C function, as it runs for every date."""


def text_of(value: object) -> str:
    """The text of a user's value that is written as one text: its `str`; `TypeError` where it defines none."""
    if type(value).__str__ is not object.__str__:
        return str(value)
    name = type(value).__name__
    message = f"{name} has no text on the wire; name it in Codec(texts={{{name}: (parse, write)}})"
    raise TypeError(message)


def encoder(write: Write = _text_of) -> msgspec.json.Encoder:
    """An encoder for canonical JSON; `write` gives the text of a value that is written as one text."""
    return msgspec.json.Encoder(order="sorted", enc_hook=write)


CANONICAL = encoder()
"""The encoder for records of the library's own types."""
CANONICAL_FOR_ALL = encoder(text_of)
"""The encoder for records that may hold values of a user's types; slower."""
