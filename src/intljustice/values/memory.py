"""Remembering what a function gave for a class, typed so that a class may be the key."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

Key = TypeVar("Key")
Result = TypeVar("Result")


def remembered(function: Callable[[Key], Result]) -> Callable[[Key], Result]:
    """The function, worked out once for each argument.

    `functools.cache` does the work; its published type refuses classes as keys, although they are hashable.
    """
    return cache(function)
