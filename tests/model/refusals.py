"""What is said of what a call refuses."""

from collections.abc import Callable

import pytest

import intljustice as ij


def problems_of(make: Callable[..., object], *args: object, **given: object) -> tuple[ij.Problem, ...]:
    """The problems with which a call refuses its arguments."""
    with pytest.raises(ij.Invalid) as caught:
        make(*args, **given)
    return caught.value.problems


def problem_of(make: Callable[..., object], *args: object, **given: object) -> ij.Problem:
    """The only problem with which a call refuses its arguments."""
    (problem,) = problems_of(make, *args, **given)
    return problem


def faults_of(make: Callable[..., object], *args: object, **given: object) -> list[str]:
    """The pointer and code of each problem, as in "/names/0 EMPTY"; of the whole the code alone."""
    return [f"{problem.pointer} {problem.code}".lstrip() for problem in problems_of(make, *args, **given)]
