"""JSON text to plain Python values, slowly and with everything that is wrong with it named."""

import json
from collections.abc import Iterator
from typing import Any

import attrs

from intljustice.codec.places import line_nested_deeper
from intljustice.errors import InvalidDocument, Problem, shown, step


@attrs.frozen(kw_only=True)
class Limits:
    """How large an input may be; checked before it is parsed.

    Attributes:
        bytes: the most bytes of a document after unpacking.
        line: the most bytes of one line of a stream.
        depth: the deepest nesting of objects and lists.
    """

    bytes: int = 4 << 30
    line: int = 64 << 20
    depth: int = 100


class Odd:
    """A token that many parsers take and no field can hold: NaN, Infinity, an integer of thousands of digits."""

    def __init__(self, token: str) -> None:
        """Keep the token."""
        self.token = token

    def __repr__(self) -> str:
        """The token itself."""
        return self.token


def written(value: object) -> str:
    """The value as it stands in JSON, cut to a readable length."""
    if isinstance(value, str | Odd):
        return shown(value)
    return shown(Odd(json.dumps(value, ensure_ascii=False, default=str)))


class Repeating(dict[str, Any]):
    """An object in which keys are repeated; the last value of each is kept."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    odd = Repeating(made)
    keys = [key for key, _ in pairs]
    odd.repeated = tuple(sorted({key for key in keys if keys.count(key) > 1}))
    return odd


def _integer(token: str) -> int | Odd:
    try:
        return int(token)
    except ValueError:  # the interpreter reads no integer of more than some thousands of digits
        return Odd(f"{token[:20]}… ({len(token):,} digits)")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=Odd, parse_int=_integer)


def parsed(data: bytes, limits: Limits) -> tuple[str, Any]:
    """The text and the values of a JSON input; `InvalidDocument` with one problem where it is no JSON."""
    text = _decoded(data)
    if (line := line_nested_deeper(text, limits.depth)) is not None:
        told, mend = f"objects and lists are nested more than {limits.depth} deep", f"nest at most {limits.depth} deep"
        raise _refused("TOO_DEEP", told, mend, line=line)
    try:
        return text, _DECODER.decode(text)
    except json.JSONDecodeError as error:
        mend = f"correct the text at column {error.colno}; it may be cut off"
        raise _refused("NOT_JSON", f"this is not JSON: {error.msg}", mend, line=error.lineno) from error


def _decoded(data: bytes) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        told, mend = "the text begins with a byte order mark", "save it as UTF-8 without one"
        raise _refused("BOM", told, mend, line=1)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        told = f"the byte 0x{data[error.start]:02x} is not UTF-8"
        raise _refused("NOT_UTF8", told, "save the text as UTF-8", line=line) from error


def _refused(code: str, message: str, mend: str, line: int) -> InvalidDocument:
    return InvalidDocument("The input", (Problem(code=code, message=message, mend=mend, line=line),))


def repeated_keys(value: object, at: str = "") -> Iterator[Problem]:
    """A problem for every key that an object holds more than once, at any depth."""
    yield from repeated_here(value, at)
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, dict | list):
                yield from repeated_keys(inner, at + step(key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            if isinstance(inner, dict | list):
                yield from repeated_keys(inner, at + step(place))


def repeated_here(value: object, at: str = "") -> Iterator[Problem]:
    """A problem for every key that this object itself holds more than once."""
    for key in value.repeated if isinstance(value, Repeating) else ():
        told = f"the key {shown(key)} stands more than once in one object"
        yield Problem(code="DUPLICATE_KEY", message=told, mend="keep one of them", pointer=at + step(key))
