"""Whom an amendment would put out of reach is as expected: in every scenario, as it is, later, and with States renamed.

Beside the scenarios in this folder those are read that INTLJUSTICE_WHAT_IF names, with ":" between the paths.
"""

import json
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.law.transposed import World, days_later, shipped

import intljustice as ij

Scenario = dict[str, Any]


def _read(path: Path) -> Scenario:
    message: Scenario = json.loads(path.read_text(encoding="utf-8"))
    return message


HERE = Path(__file__).parent / "what-if"
NAMED = os.environ.get("INTLJUSTICE_WHAT_IF", "")
PATHS = (*sorted(HERE.glob("*.json")), *(Path(one) for one in NAMED.split(":") if one))
FILES = {path.stem if path.parent == HERE else str(path): _read(path) for path in PATHS}
SCENARIOS = [(name, message) for name, file in FILES.items() for message in file["scenarios"]]
DEFAULT = "amendment:non-party-nationals"
"""The amendment of a file that does not name one."""


@cache
def _asked(name: str, message: str, world: World) -> ij.WhatIf:
    file = FILES[name]
    scenario = file["scenarios"][message]
    return ij.what_if(
        shipped(world),
        file.get("amendment", DEFAULT),
        on=days_later(scenario["on"]) if world is World.LATER else scenario["on"],
        membership=scenario["membership"],
        council_referrals=scenario["council_referrals"],
        acceptance_counts=scenario["acceptance_counts"],
    )


@pytest.fixture(params=World, ids=[world.value for world in World])
def world(request: pytest.FixtureRequest) -> World:
    """One of the forms in which every scenario has to hold."""
    one: World = request.param
    return one


@pytest.fixture(params=SCENARIOS, ids=[f"{name}-{message}" for name, message in SCENARIOS])
def named(request: pytest.FixtureRequest) -> tuple[str, str]:
    """A file and the name of a scenario in it."""
    one: tuple[str, str] = request.param
    return one


@pytest.fixture
def scenario(named: tuple[str, str]) -> Scenario:
    """The scenario with what is expected in it."""
    name, message = named
    found: Scenario = FILES[name]["scenarios"][message]
    return found


@pytest.fixture
def answer(named: tuple[str, str], world: World) -> ij.WhatIf:
    """What the library says of it."""
    return _asked(*named, world)


def _cases(fates: Iterable[ij.parts.CaseFate]) -> list[str]:
    """The cases as the files write them."""
    return sorted(one.case.removeprefix("case:").upper() for one in fates)


def _live(fates: Iterable[ij.parts.CaseFate]) -> Iterable[ij.parts.CaseFate]:
    return (one for one in fates if one.pending is True)


def _of(fates: Iterable[ij.parts.CaseFate], fate: ij.terms.Fate) -> Iterable[ij.parts.CaseFate]:
    return (one for one in fates if one.fate is fate)


def test_those_fall_who_are_expected_to(scenario: Scenario, answer: ij.WhatIf) -> None:
    """All cases, and those of them that are open."""
    assert _cases(answer.blocked) == sorted(scenario["blocked"]), answer
    assert _cases(_live(answer.blocked)) == sorted(scenario["blocked_live"]), answer


def test_those_stand_who_are_expected_to(scenario: Scenario, answer: ij.WhatIf) -> None:
    """The open ones among them."""
    assert _cases(_live(answer.surviving)) == sorted(scenario["surviving_live"]), answer


def test_applications_fare_as_expected(scenario: Scenario, answer: ij.WhatIf) -> None:
    """Those without a public warrant that would fall, or of which it is disputed; they are in no other list."""
    assert _cases(_of(answer.applications, ij.terms.Fate.BLOCKED)) == sorted(scenario["blocked_applications"]), answer
    assert _cases(_of(answer.applications, ij.terms.Fate.DISPUTED)) == sorted(scenario["disputed_applications"]), answer


def test_every_case_is_counted_once(named: tuple[str, str], answer: ij.WhatIf) -> None:
    """As many as there are; those against the administration of justice are left out and counted apart."""
    universe = FILES[named[0]]["universe"]
    core = _cases((*answer.blocked, *answer.surviving, *answer.disputed, *answer.unknown))
    pending = _live((*answer.blocked, *answer.surviving, *answer.disputed, *answer.unknown))
    assert len(core) == len(set(core)) == universe["core_cases"]
    assert len(_cases(pending)) == universe["live"]
    assert len(answer.left_out) == universe["article_70_cases_left_out"]
    assert not set(answer.left_out) & {f"case:{one.lower()}" for one in core}


def test_pending_cases_come_first(answer: ij.WhatIf) -> None:
    """No amendment reaches them by itself, whatever the scenario supposes: the answer opens with that."""
    assert str(answer).startswith("Nothing makes an amendment reach cases that are pending")
