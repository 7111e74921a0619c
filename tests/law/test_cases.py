"""Every worked case of jurisdiction holds: as it is, a generation later, and with all States called otherwise.

Beside the cases in this folder those are read that INTLJUSTICE_CASES names, with ":" between the paths; a case there
takes the place of one here with the same id.
"""

import json
from collections import Counter
from pathlib import Path

import pytest
from tests.law import cases
from tests.law.cases import WorkedCase
from tests.law.files import files
from tests.law.transposed import World

import intljustice as ij

PATHS = files("cases", "INTLJUSTICE_CASES")
CASES = {case.id: case for path in PATHS for case in cases.read(path)}
PREFIXES = {World.AS_IT_IS: "", World.RENAMED: "renamed-", World.LATER: "later-"}


@pytest.mark.parametrize(
    ("case", "world"),
    [
        pytest.param(case, world, id=f"{prefix}{name}")
        for world, prefix in PREFIXES.items()
        for name, case in CASES.items()
    ],
)
def test_case(case: WorkedCase, world: World) -> None:
    """The verdict, every ground and at most two more, what is missing, the positions and who contests it."""
    answer = case.question(world).answer()
    shown = f"{case.id}\n{json.dumps(case.given['conduct'], indent=1)}\n{case.expected}\n{answer}\n{answer.grounds}"
    assert case.faults(answer, world) == [], shown


NEAR_MISSES = {
    "another verdict": ({"verdict": "disputed", "grounds": ["12(2)(a)"]}, "the verdict is jurisdiction"),
    "no such ground": (
        {"verdict": "jurisdiction", "grounds": ["12(2)(b)"]},
        "the ground 12(2)(b) is missing",
    ),
    "a paragraph for another": ({"verdict": "jurisdiction", "grounds": ["12(2)"]}, "the ground 12(2) is missing"),
    "nothing missing": (
        {"verdict": "jurisdiction", "grounds": ["12"], "missing": ["period"]},
        "period is not called missing",
    ),
    "no position": ({"verdict": "jurisdiction", "grounds": ["12"], "positions": 2}, "there are 0 positions"),
    "no objection": (
        {"verdict": "jurisdiction", "grounds": ["12"], "contested_by": ["state:AND"]},
        "it is not contested by state:AND",
    ),
}


@pytest.mark.parametrize(("expected", "fault"), NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_what_does_not_hold_is_seen(expected: dict[str, object], fault: str) -> None:
    """A case whose expectation is not met says what is wrong."""
    case = WorkedCase("X", {**CASES["AFG-02"].given, "expected": expected})
    assert case.faults(case.question(World.AS_IT_IS).answer(), World.AS_IT_IS) == [fault]


def test_too_many_grounds_are_seen() -> None:
    """Two beside those listed are let pass, three are not."""
    case = WorkedCase("X", {**CASES["AFG-02"].given, "expected": {"verdict": "unknown", "grounds": []}})
    grounds = [f"rome-statute:{article}" for article in (5, 6, 7)]
    answers = [
        ij.Assessment(court="Court", conduct=ij.Conduct(), trigger=ij.NONE, verdict="unknown", grounds=grounds[:count])
        for count in (2, 3)
    ]
    assert [case.faults(answer, World.AS_IT_IS) for answer in answers] == [[], ["3 grounds are not listed"]]


def test_the_cases_of_this_folder_are_all_there() -> None:
    """As many as there are, each under an id of its own."""
    here = Path(__file__).parent / "cases"
    own = Counter(case.id for path in PATHS if path.parent == here for case in cases.read(path))
    assert (len(own), own.total()) == (226, 226)
