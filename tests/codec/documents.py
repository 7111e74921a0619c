"""Small documents, and what is told of those that are refused."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

import intljustice as ij

PERSON = '{"kind": "person", "id": "person:x", "description": "D"}'


def document(*records: str) -> str:
    """A document of these records."""
    return f'{{"intljustice": 1, "records": [{", ".join(records)}]}}'


def told(problems: Iterable[ij.Problem]) -> list[tuple[str, str, int | None]]:
    """Pointer, code and line of problems."""
    return [(one.pointer, one.code, one.line) for one in problems]


def refused(read: Callable[..., object], *given: Any, **more: Any) -> list[tuple[str, str, int | None]]:
    """Pointer, code and line of every problem for which something is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        read(*given, **more)
    return told(caught.value.problems)
