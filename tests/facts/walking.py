"""The leaves of a JSON document, each with its path, and the patterns that paths are matched against.

A path is the keys on the way, joined by dots, with `[]` for an element of a list: `cases[].sources[]`. A list or
mapping without anything in it is a leaf of its own, at the path where it stands; its value is `()`.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Scalar = str | int | float | bool | tuple[()] | None


class Row(NamedTuple):
    """An element of a list, or a value under a key, on the way to a leaf.

    Attributes:
        path: its path.
        key: the key it stands under; of an element of a list, the key of that list.
        value: what stands there.
    """

    path: str
    key: str
    value: Any


class Leaf(NamedTuple):
    """A value at the end of a path.

    Attributes:
        path: the path.
        value: the value.
        rows: what one passes on the way, the outermost first, which is the document.
    """

    path: str
    value: Scalar
    rows: tuple[Row, ...]


def leaves_of(document: object) -> Iterator[Leaf]:
    """Every leaf of a document in its order."""
    yield from _leaves("", document, (Row("", "", document),))


def _leaves(path: str, value: Any, rows: tuple[Row, ...]) -> Iterator[Leaf]:
    if isinstance(value, dict | list) and not value:
        yield Leaf(path, (), rows)
    elif isinstance(value, dict):
        for key, one in value.items():
            inner = f"{path}.{key}" if path else key
            yield from _leaves(inner, one, (*rows, Row(inner, key, one)))
    elif isinstance(value, list):
        for one in value:
            yield from _leaves(f"{path}[]", one, (*rows, Row(f"{path}[]", rows[-1].key, one)))
    else:
        yield Leaf(path, value, rows)


class Pattern:
    """A path in which parts are left open, or elements of lists picked.

    `*` stands for any part; `[key=value]` for an element that has this under that key, `[=value]` for one that is
    this. Of patterns that match, the one is meant that picks most elements, and of these the one with the
    fewest `*`.
    """

    def __init__(self, text: str) -> None:
        """Read the pattern."""
        self.text = text
        self.plain = _PICK.sub("[]", text)
        self.picks = tuple((_PICK.sub("[]", text[: found.end()]), found[1], found[2]) for found in _PICK.finditer(text))
        self.closeness = len(self.picks), -self.plain.count("*")
        self._expression = re.compile(re.escape(self.plain).replace(r"\*", ".+"))

    def matches(self, leaf: Leaf) -> bool:
        """Whether a leaf is at such a path."""
        return self.matches_path(leaf.path) and self.picks_from(leaf)

    def matches_path(self, path: str) -> bool:
        """Whether a path is such a path; what is picked is not asked."""
        return self._expression.fullmatch(path) is not None

    def picks_from(self, leaf: Leaf) -> bool:
        """Whether the elements on the way to a leaf are those that are picked."""
        return all(
            any(row.path == path and _has(row.value, key, value) for row in leaf.rows)
            for path, key, value in self.picks
        )


_PICK = re.compile(r"\[(\w*)=([^]]+)\]")


def _has(value: object, key: str, wanted: str) -> bool:
    return value == wanted if not key else isinstance(value, Mapping) and str(value.get(key)) == wanted
