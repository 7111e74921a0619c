"""JSON text to plain values, strictly, and the line in the text at which each value stands."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

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


class NonJsonToken:
    """A token that many parsers take and no field can hold: NaN, Infinity, an integer of thousands of digits."""

    def __init__(self, token: str) -> None:
        """Keep the token."""
        self.token = token

    def __repr__(self) -> str:
        """The token itself."""
        return self.token


class RepeatedKeys(dict[str, Any]):
    """An object in which keys are repeated; the last value of each is kept."""

    repeated: tuple[str, ...] = ()


def parsed(data: bytes, limits: Limits) -> tuple[str, Any]:
    """The text and the plain values of a JSON input.

    Raises:
        InvalidDocument: with one problem (BOM, NOT_UTF8, TOO_DEEP, NOT_JSON) where the input is no JSON.
    """
    text = _decoded(data)
    if (line := line_nested_deeper(text, limits.depth)) is not None:
        message = f"objects and lists are nested more than {limits.depth} deep"
        raise _refused("TOO_DEEP", message, f"nest at most {limits.depth} deep", line)
    try:
        return text, _DECODER.decode(text)
    except json.JSONDecodeError as error:
        hint = f"correct the text at column {error.colno}; it may be cut off"
        raise _refused("NOT_JSON", f"this is not JSON: {error.msg}", hint, error.lineno) from error


def _decoded(data: bytes) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        raise _refused("BOM", "the text begins with a byte order mark", "save it as UTF-8 without one", 1)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"the byte 0x{data[error.start]:02x} is not UTF-8"
        raise _refused("NOT_UTF8", message, "save the text as UTF-8", data.count(b"\n", 0, error.start) + 1) from error


def _refused(code: str, message: str, hint: str, line: int) -> InvalidDocument:
    return InvalidDocument("The input", (Problem(code=code, message=message, hint=hint, line=line),))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) == len(pairs):
        return values
    keys = [key for key, _ in pairs]
    last_values = RepeatedKeys(values)
    last_values.repeated = tuple(sorted(key for key in values if keys.count(key) > 1))
    return last_values


def _integer(token: str) -> int | NonJsonToken:
    try:
        return int(token)
    except ValueError:  # the interpreter reads no integer of more than some thousands of digits
        return NonJsonToken(f"{token[:20]}… ({len(token):,} digits)")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=NonJsonToken, parse_int=_integer)


def written(value: object) -> str:
    """The value as it stands in JSON, cut to a readable length."""
    if isinstance(value, str | NonJsonToken):
        return shown(value)
    return shown(NonJsonToken(json.dumps(value, ensure_ascii=False, default=str)))


def repeated_keys(value: object, at: str = "") -> Iterator[Problem]:
    """A problem for each key that an object holds more than once, at any depth; pointers begin with `at`."""
    yield from repeated_here(value, at)
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        if isinstance(item, dict | list):
            yield from repeated_keys(item, at + step(key))


def repeated_here(value: object, at: str = "") -> Iterator[Problem]:
    """A problem for each key that this object itself holds more than once."""
    for key in value.repeated if isinstance(value, RepeatedKeys) else ():
        message = f"the key {shown(key)} stands more than once in one object"
        yield Problem(code="DUPLICATE_KEY", message=message, hint="keep one of them", pointer=at + step(key))


_STRING = r'"(?:[^"\\]++|\\.)*+"?'
"""A text; the doubled plus signs keep the matcher from remembering every letter of a long one."""
_BRACKETS = re.compile(rf"{_STRING}|[\[\]{{}}]")
_TOKEN = re.compile(rf'(?P<text>{_STRING})(?P<colon>\s*+:)?|[\[\]{{}},]|[^\s\[\]{{}}:,"]+')
"""A token of a JSON text; a key is matched together with its colon."""


def line_nested_deeper(text: str, limit: int) -> int | None:
    """The line where objects and lists are first nested deeper than `limit`; brackets within texts do not count."""
    depth = 0
    for match in _BRACKETS.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > limit:
                return text.count("\n", 0, match.start()) + 1
        elif match[0] in "]}":
            depth -= 1
    return None


def with_lines(problems: Iterable[Problem], text: str, first: int = 1, at: str = "") -> list[Problem]:
    """The problems with their lines, where `text` may be a part of a larger input.

    A problem that knows its line within the text is shifted; any other gets the line to which its pointer leads, or
    the first line where it leads to nothing.

    Args:
        problems: the problems; their pointers begin with `at`.
        text: the JSON text, well-formed unless every problem knows its line.
        first: the number of its first line in the input.
        at: the pointer from the input to the value of the text.
    """
    problems = list(problems)
    lines = lines_of(text, {problem.pointer.removeprefix(at) for problem in problems if problem.line is None}, first)

    def line(problem: Problem) -> int:
        return lines.get(problem.pointer.removeprefix(at), first) if problem.line is None else problem.line + first - 1

    return [attrs.evolve(problem, line=line(problem)) for problem in problems]


def lines_of(text: str, pointers: Iterable[str], first: int = 1) -> dict[str, int]:
    """The line of each pointer in a well-formed JSON text whose first line has the number `first`.

    A member of an object stands where its key stands. Of a repeated key the last place counts. A pointer to nothing is
    left out, unless there is only one line.
    """
    wanted = set(pointers)
    if not wanted or "\n" not in text:
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
    """The pointer to each value, in the order of the text, and where the value, or the key before it, begins."""
    around: list[tuple[str, int]] = []  # the objects and lists around the next value, each with its commas so far
    pointer, key_begins = "", None
    for match in _TOKEN.finditer(text):
        token = match[0]
        if match["colon"]:
            pointer, key_begins = around[-1][0] + step(_unquoted(match["text"])), match.start()
        elif token in "]}":
            around.pop()
        elif token == ",":
            outer, commas = around.pop()
            around.append((outer, commas + 1))
            pointer = outer + step(commas + 1)
        else:
            yield pointer, match.start() if key_begins is None else key_begins
            key_begins = None
            if token in "[{":
                around.append((pointer, 0))
                pointer += step(0)


def _unquoted(text: str) -> str:
    return str(json.loads(text)) if "\\" in text else text[1:-1]
