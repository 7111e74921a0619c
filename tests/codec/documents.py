"""Small documents and streams, and what is said of those that are refused."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

import intljustice as ij

PERSON = '{"kind": "person", "id": "person:x", "description": "D"}'
HOOKED = ij.Codec(configure=lambda _: None)
"""A codec with hooks that change nothing: it has no fast path and leaves everything to the strict converter."""
VERSION = '"intljustice":1,'
"""The version of the format, as a line of a stream begins with it."""
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}:,]|[^\s\[\]{}:,"]+')

Summary = tuple[str, str, int | None]
"""Pointer, code and line of a problem."""


def document(*records: str) -> str:
    """A document of these records on one line."""
    return f'{{"intljustice": 1, "records": [{", ".join(records)}]}}'


def source(slug: str, rest: str = "", before: str = "") -> str:
    """A source on one line, with members before its kind and after its title."""
    return f'{{{before}"kind":"source","id":"source:{slug}","title":"T"{rest}}}'


def stream(folder: Path, *lines: str) -> Path:
    """A file of these lines."""
    path = folder / "list.ndjson"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    return path


def set_out(text: str) -> str:
    """The text with each member and item on a line of its own and every token as it is; what is empty stays on one."""
    out: list[str] = []
    depth = 0
    tokens = TOKEN.findall(text)
    for before, token in zip(["", *tokens], tokens, strict=False):
        if token in "]}":
            depth -= 1
        if (before in ("[", "{", ",") and token not in "]}") or (token in "]}" and before not in ("[", "{")):
            out.append("\n" + "  " * depth)
        out.append(": " if token == ":" else token)
        if token in "[{":
            depth += 1
    return "".join(out).lstrip("\n")


def summaries(problems: Iterable[ij.Problem]) -> list[Summary]:
    """Pointer, code and line of problems."""
    return [(problem.pointer, problem.code, problem.line) for problem in problems]


def problems_of(read: Callable[..., object], *given: Any, **more: Any) -> tuple[ij.Problem, ...]:
    """Every problem for which something is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        read(*given, **more)
    return caught.value.problems


def refused(read: Callable[..., object], *given: Any, **more: Any) -> list[Summary]:
    """Pointer, code and line of every problem for which something is refused."""
    return summaries(problems_of(read, *given, **more))
