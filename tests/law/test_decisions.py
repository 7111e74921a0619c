"""Every worked case of jurisdiction holds: as it is, a generation later, and with all States called otherwise.

Beside the cases in this folder those are read that INTLJUSTICE_DECISIONS names, with ":" between the paths.
"""

import json
from collections import Counter
from pathlib import Path

import pytest
from tests.law import decisions
from tests.law.decisions import Case
from tests.law.files import files
from tests.law.transposed import World, shipped

import intljustice as ij

PATHS = files("decisions", "INTLJUSTICE_DECISIONS")
CASES = {f"{path.stem}-{case['id']}": case for path in PATHS for case in decisions.read(path)}
MOST_BESIDE = 2
"""How many grounds an answer may have that a case does not list."""


@pytest.fixture(params=CASES.values(), ids=list(CASES))
def case(request: pytest.FixtureRequest, world: World) -> Case:
    """A case in that form."""
    return decisions.transposed(request.param, world)


@pytest.fixture
def answer(case: Case, world: World) -> ij.Assessment:
    """What the library says of a case."""
    d = decisions.dossier(case, shipped(world))
    return ij.assess(d, decisions.conduct(case, d), decisions.trigger(case, d))


def _cited(ground: ij.Provision) -> str:
    """A ground as the cases write it: a bare article of the Statute, or a resolution and its paragraph."""
    return str(ground).removeprefix("rome-statute:").replace(":", " ")


def test_a_worked_case_holds(case: Case, answer: ij.Assessment) -> None:
    """The outcome; every ground, and at most two more; readings where it is disputed; objections where there are."""
    expected = case["expected"]
    shown = f"{case['id']}\n{json.dumps(case['facts'], indent=1)}\n{expected}\n{answer}\n{answer!r}"
    grounds = {_cited(ground) for ground in answer.grounds}
    wanted = set(expected["grounds"])
    assert answer.verdict.value == expected["outcome"], shown
    assert wanted <= grounds, shown
    assert len(grounds - wanted) <= MOST_BESIDE, shown
    if answer.verdict is ij.Verdict.DISPUTED:
        assert len(answer.positions) >= 2, shown
    if expected.get("contested_by"):
        assert answer.contested_by, shown


def test_the_cases_of_this_folder_are_all_there() -> None:
    """As many as there are, each under an id of its own."""
    here = Path(__file__).parent / "decisions"
    own = Counter(case["id"] for path in PATHS if path.parent == here for case in decisions.read(path))
    assert (len(own), own.total()) == (102, 102)
