"""Which court a case is before: what_if and the rules count the same cases as those of the Court."""

import pytest
from tests.law.small import JOINED, dossier, treaty

import intljustice as ij

COURT, TRIBUNAL = (ij.Organisation(id=f"organisation:{name}", names=[name]) for name in ("court", "tribunal"))
EXCLUSION = ij.Amendment(
    id="amendment:exclusion",
    treaty="treaty:pact",
    names=["Exclusion"],
    excludes=ij.parts.Exclusion("nationals_of_non_parties"),
)


def world(case_court: str | None, situation_court: str | None) -> ij.Dossier:
    """A case without a known place in a situation, each of the two before a court that it names or names none."""
    case = ij.Case(
        id="case:c",
        accused=["person:p"],
        situation="situation:s",
        court=case_court,
        conduct=ij.Conduct(crime="war_crimes", period=("2005-03-01", "2005-03-31"), on_board=True),
    )
    situation = ij.Investigation(
        id="situation:s", names=["Gammaland"], court=situation_court, triggers=[ij.Trigger(nature="proprio_motu")]
    )
    person = ij.Person(id="person:p", names=["P"])
    pact = treaty(jurisdiction_test="icc", establishes=[COURT.id])
    return dossier(*JOINED, COURT, TRIBUNAL, EXCLUSION, situation, case, person, pact=pact)


@pytest.mark.parametrize(
    ("case_court", "situation_court", "is_before_the_court"),
    [
        pytest.param(None, None, True, id="none-is-named-and-it-is-presumed"),
        pytest.param(COURT.id, None, True, id="the-case-names-the-court"),
        pytest.param(TRIBUNAL.id, None, False, id="the-case-names-another"),
        pytest.param(None, COURT.id, True, id="its-situation-is-of-the-court"),
        pytest.param(None, TRIBUNAL.id, False, id="its-situation-is-of-another"),
        pytest.param(COURT.id, TRIBUNAL.id, True, id="what-the-case-names-goes-before-its-situation"),
    ],
)
def test_a_case_is_before_the_court_that_it_or_its_situation_names(
    case_court: str | None,
    situation_court: str | None,
    is_before_the_court: bool,  # noqa: FBT001 - an outcome of the table
) -> None:
    """A case counts in what_if, and its jurisdiction is asked about by the rules, only if it is before the Court."""
    d = world(case_court, situation_court)
    asked_about = {problem.record for problem in ij.check(d) if problem.code == "JURISDICTION_UNKNOWN"}

    assert bool(ij.what_if(d, EXCLUSION.id, on="2026-11-24").fates()) is is_before_the_court
    assert ("case:c" in asked_about) is is_before_the_court
