"""Where in a JSON text a value stands: lines for JSON Pointers, and where a text is nested too deeply."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from intljustice.errors import InvalidDocument, Problem, shown, step

_STRING = r'"(?:[^"\\]++|\\.)*+"?'
"""A text; the doubled plus signs keep the matcher from remembering every letter of a long one."""
_TOKEN = re.compile(rf'{_STRING}|[\[\]{{}}:,]|[^\s\[\]{{}}:,"]+')
_BRACKETS = re.compile(rf"{_STRING}|[\[\]{{}}]")


def line_nested_deeper(text: str, limit: int) -> int | None:
    """The line where objects and lists are first nested deeper than this; brackets within texts do not count."""
    depth = 0
    for match in _BRACKETS.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > limit:
                return text.count("\n", 0, match.start()) + 1
        elif match[0] in "]}":
            depth -= 1
    return None


def lines_of(text: str, pointers: Iterable[str], first: int = 1) -> dict[str, int]:
    """The line of each pointer in a well-formed JSON text whose first line has the number `first`.

    A member of an object stands where its key stands. Of a repeated key the last place counts. A pointer to nothing is
    left out, unless there is only one line.
    """
    wanted = set(pointers)
    if "\n" not in text:
        return dict.fromkeys(wanted, first)
    found: dict[str, int] = {}
    line, counted = first, 0
    for pointer, place in _places(text):
        if pointer in wanted:
            line += text.count("\n", counted, place)
            counted = place
            found[pointer] = line
    return found


def place_of(text: str, pointer: str) -> int:
    """Where a pointer to something leads in a well-formed JSON text, as a number of characters."""
    return next(place for found, place in _places(text) if found == pointer)


def _places(text: str) -> Iterator[tuple[str, int]]:
    """Every value of the text with its pointer, in the order of the text."""
    tokens = _TOKEN.finditer(text)
    open_ones: list[tuple[str, int | None]] = []
    at, key_at = "", None
    for match in tokens:
        token = match[0]
        if token in "]}":
            open_ones.pop()
        elif token == ",":
            at, key_at = _next(open_ones)
        elif token == ":":
            continue
        elif _awaits_key(open_ones, at):
            at, key_at = open_ones[-1][0] + step(_unquoted(token)), match.start()
        else:
            yield at, match.start() if key_at is None else key_at
            key_at = None
            if token == "[":
                open_ones.append((at, 0))
                at = at + step(0)
            elif token == "{":
                open_ones.append((at, None))
                at = _NO_KEY


_NO_KEY = "\x00"
"""Stands in place of a pointer while the key of a member is still to come."""


def _awaits_key(open_ones: list[tuple[str, int | None]], at: str) -> bool:
    return bool(open_ones) and open_ones[-1][1] is None and at == _NO_KEY


def _next(open_ones: list[tuple[str, int | None]]) -> tuple[str, None]:
    outer, place = open_ones[-1]
    if place is None:
        return _NO_KEY, None
    open_ones[-1] = (outer, place + 1)
    return outer + step(place + 1), None


def _unquoted(token: str) -> str:
    return str(json.loads(token)) if "\\" in token else token[1:-1]


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


class NonJsonToken:
    """A token that many parsers take and no field can hold: NaN, Infinity, an integer of thousands of digits."""

    def __init__(self, token: str) -> None:
        """Keep the token."""
        self.token = token

    def __repr__(self) -> str:
        """The token itself."""
        return self.token


def written(value: object) -> str:
    """The value as it stands in JSON, cut to a readable length."""
    if isinstance(value, str | NonJsonToken):
        return shown(value)
    return shown(NonJsonToken(json.dumps(value, ensure_ascii=False, default=str)))


class RepeatedKeys(dict[str, Any]):
    """An object in which keys are repeated; the last value of each is kept."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    odd = RepeatedKeys(made)
    keys = [key for key, _ in pairs]
    odd.repeated = tuple(sorted({key for key in keys if keys.count(key) > 1}))
    return odd


def _integer(token: str) -> int | NonJsonToken:
    try:
        return int(token)
    except ValueError:  # the interpreter reads no integer of more than some thousands of digits
        return NonJsonToken(f"{token[:20]}… ({len(token):,} digits)")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=NonJsonToken, parse_int=_integer)


def parsed(data: bytes, limits: Limits) -> tuple[str, Any]:
    """The text and the values of a JSON input; `InvalidDocument` with one problem where it is no JSON."""
    text = _decoded(data)
    if (line := line_nested_deeper(text, limits.depth)) is not None:
        message, hint = (
            f"objects and lists are nested more than {limits.depth} deep",
            f"nest at most {limits.depth} deep",
        )
        raise _refused("TOO_DEEP", message, hint, line=line)
    try:
        return text, _DECODER.decode(text)
    except json.JSONDecodeError as error:
        hint = f"correct the text at column {error.colno}; it may be cut off"
        raise _refused("NOT_JSON", f"this is not JSON: {error.msg}", hint, line=error.lineno) from error


def _decoded(data: bytes) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        message, hint = "the text begins with a byte order mark", "save it as UTF-8 without one"
        raise _refused("BOM", message, hint, line=1)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"the byte 0x{data[error.start]:02x} is not UTF-8"
        raise _refused("NOT_UTF8", message, "save the text as UTF-8", line=line) from error


def _refused(code: str, message: str, hint: str, line: int) -> InvalidDocument:
    return InvalidDocument("The input", (Problem(code=code, message=message, hint=hint, line=line),))


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
    for key in value.repeated if isinstance(value, RepeatedKeys) else ():
        message = f"the key {shown(key)} stands more than once in one object"
        yield Problem(code="DUPLICATE_KEY", message=message, hint="keep one of them", pointer=at + step(key))
