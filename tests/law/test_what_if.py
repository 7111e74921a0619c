"""Whom an amendment would put out of reach is as expected: in every scenario, as it is, later, and with States renamed.

Beside the scenarios in this folder those are read that INTLJUSTICE_WHAT_IF names, with ":" between the paths. Where a
file names no amendment, it is about the demanded one.
"""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest
from tests.law.files import files
from tests.law.transposed import World, days_later, shipped

import intljustice as ij

Table = dict[str, Any]
FILES: dict[str, Table] = {
    str(path): json.loads(path.read_text(encoding="utf-8")) for path in files("what-if", "INTLJUSTICE_WHAT_IF")
}
SCENARIOS = [
    pytest.param((path, name), id=f"{path.rpartition('/')[2]}-{name}")
    for path, table in FILES.items()
    for name in table["scenarios"]
]


@pytest.fixture(params=SCENARIOS)
def named(request: pytest.FixtureRequest) -> tuple[str, str]:
    """The path of a file, and the name of a scenario in it."""
    path, name = request.param
    return path, name


@pytest.fixture
def universe(named: tuple[str, str]) -> Table:
    """How many cases of each sort there are by the file."""
    counts: Table = FILES[named[0]]["universe"]
    return counts


@pytest.fixture
def scenario(named: tuple[str, str]) -> Table:
    """The scenario, with what is expected in it."""
    path, name = named
    found: Table = FILES[path]["scenarios"][name]
    return found


@pytest.fixture
def answer(named: tuple[str, str], world: World) -> ij.WhatIf:
    """What the library says of it."""
    return _asked(*named, world)


@cache
def _asked(path: str, name: str, world: World) -> ij.WhatIf:
    scenario = FILES[path]["scenarios"][name]
    return ij.what_if(
        shipped(world),
        FILES[path].get("amendment", "amendment:non-party-nationals"),
        on=days_later(scenario["on"]) if world is World.LATER else scenario["on"],
        membership=scenario["membership"],
        council_referrals=scenario["council_referrals"],
        acceptance_counts=scenario["acceptance_counts"],
    )


def _cases(fates: Iterable[ij.parts.CaseFate]) -> list[str]:
    """The cases as the files write them."""
    return sorted(fate.case.removeprefix("case:").upper() for fate in fates)


def _live(fates: Iterable[ij.parts.CaseFate]) -> Iterable[ij.parts.CaseFate]:
    return (fate for fate in fates if fate.pending is True)


def test_what_if_cases_fare_as_expected(scenario: Table, answer: ij.WhatIf) -> None:
    """Those that fall, those of them that are open, and the open ones that stand."""
    assert _cases(answer.blocked) == sorted(scenario["blocked"]), answer
    assert _cases(_live(answer.blocked)) == sorted(scenario["blocked_live"]), answer
    assert _cases(_live(answer.surviving)) == sorted(scenario["surviving_live"]), answer


def test_what_if_applications_fare_as_expected(scenario: Table, answer: ij.WhatIf) -> None:
    """Those without a public warrant that would fall, or of which it is disputed; they are in no other list."""
    fates = {fate: _cases(one for one in answer.applications if one.fate is fate) for fate in ij.terms.Fate}
    assert fates[ij.terms.Fate.BLOCKED] == sorted(scenario["blocked_applications"]), answer
    assert fates[ij.terms.Fate.DISPUTED] == sorted(scenario["disputed_applications"]), answer


def test_what_if_counts_every_case_once(universe: Table, answer: ij.WhatIf) -> None:
    """As many as there are; those against the administration of justice are left out and counted apart."""
    fates = (*answer.blocked, *answer.surviving, *answer.disputed, *answer.unknown)
    core = _cases(fates)
    assert len(core) == len(set(core)) == universe["core_cases"]
    assert len(_cases(_live(fates))) == universe["live"]
    assert len(answer.left_out) == universe["article_70_cases_left_out"]
    assert not set(answer.left_out) & {f"case:{case.lower()}" for case in core}


def test_what_if_says_first_that_pending_cases_are_not_reached(answer: ij.WhatIf) -> None:
    """No amendment reaches them by itself, whatever the scenario supposes."""
    assert str(answer).startswith("Nothing makes an amendment reach cases that are pending")
