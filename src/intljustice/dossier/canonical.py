"""Records to canonical bytes: keys sorted, every field present, the same bytes on every machine."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

FORMAT = 1
"""The version of the wire format that is written."""

Write = Callable[[Any], str]

_text_of = attrgetter("text")
"""The text of the library's own values that are one text: a plain C function, as it runs for every date."""


def text_of(value: object) -> str:
    """The text of a value that is one text on the wire; `TypeError` where it has none of its own."""
    if type(value).__str__ is not object.__str__:
        return str(value)
    name = type(value).__name__
    message = f"{name} has no text on the wire; name it in Codec(texts={{{name}: (parse, write)}})"
    raise TypeError(message)


def encoder(write: Write = _text_of) -> msgspec.json.Encoder:
    """What writes records and answers canonically; `write` gives the text of a value that is one text."""
    return msgspec.json.Encoder(order="sorted", enc_hook=write)


CANONICAL = encoder()
"""The encoder of the library's own types."""
CANONICAL_FOR_ALL = encoder(text_of)
"""The encoder where there may be values of the user's own; slower."""
