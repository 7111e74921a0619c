"""Small documents, and what is told of those that are refused."""

import re
from collections.abc import Callable, Iterable
from typing import Any

import pytest

import intljustice as ij

PERSON = '{"kind": "person", "id": "person:x", "description": "D"}'
SLOW = ij.Codec(configure=lambda _: None)
"""A codec that leaves everything to the strict converter."""
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}:,]|[^\s\[\]{}:,"]+')


def document(*records: str) -> str:
    """A document of these records."""
    return f'{{"intljustice": 1, "records": [{", ".join(records)}]}}'


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


def message(problems: Iterable[ij.Problem]) -> list[tuple[str, str, int | None]]:
    """Pointer, code and line of problems."""
    return [(one.pointer, one.code, one.line) for one in problems]


def refused(read: Callable[..., object], *given: Any, **more: Any) -> list[tuple[str, str, int | None]]:
    """Pointer, code and line of every problem for which something is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        read(*given, **more)
    return message(caught.value.problems)
