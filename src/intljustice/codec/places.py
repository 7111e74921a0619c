"""Where in a JSON text a value stands: lines for JSON Pointers, and where a text is nested too deeply."""

import json
import re
from collections.abc import Iterable, Iterator

from intljustice.errors import step

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
