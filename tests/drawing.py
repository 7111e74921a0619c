"""Values drawn from a strategy, the same each time."""

from collections.abc import Callable
from random import Random
from typing import Any

import attrs
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import intljustice as ij

PROPERTY = settings(
    max_examples=60, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def assert_valid(value: ij.Structure) -> None:
    """The constructor takes the fields of a value again, and makes an equal one of them."""
    cls: Any = type(value)

    assert cls(**{field.name: getattr(value, field.name) for field in attrs.fields(cls)}) == value


def drawn(strategy: st.SearchStrategy[Any], count: int = 200) -> list[Any]:
    """A sample of what a strategy draws, the same each time."""
    found: list[Any] = []

    @settings(PROPERTY, max_examples=count, phases=[Phase.generate])
    @given(strategy)
    def keep(value: object) -> None:
        found.append(value)

    keep()
    return found


def sought(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool]) -> Any:
    """The first value drawn that is wanted; Hypothesis says so where there is none among thousands."""
    search = settings(PROPERTY, max_examples=5_000, phases=[Phase.generate])
    return find(strategy, lambda value: bool(wanted(value)), settings=search, random=Random(0))
