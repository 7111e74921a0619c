"""The States that a conduct touches, by whatever fact: their acts, their days and their standing all count."""

from typing import Any

import pytest
from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij

OUTSIDE, JOINER = "state:XCC", "state:XDD"
JOINS = act("XDD", "accession", "2005-01-10")
"""Deltaland is a party from 1 April 2005: sixty days on, then the first day of the next month."""
WORLD = dossier(*JOINED, JOINS, pact=treaty(jurisdiction_test="icc"))
TOUCHING = {
    "territory": {"territory": [JOINER]},
    "an element": {"elements_also_in": [JOINER]},
    "a vessel": {"vessel_of": JOINER},
    "an aircraft": {"aircraft_of": JOINER},
    "nationality": {"nationalities": [JOINER]},
    "effects": {"effects_in": [JOINER]},
    "the place acted from": {"acted_from": [JOINER]},
    "a later nationality": {"nationalities_later": [JOINER]},
}


def asked(fact: dict[str, Any], last: str = "2005-12-31") -> ij.Conduct:
    """A conduct from 1 January 2005 in Gammaland, no party, by a national of it, and a fact that touches Deltaland."""
    plain: dict[str, Any] = {"territory": [OUTSIDE], "nationalities": [OUTSIDE]}
    return ij.Conduct(crime="genocide", period=("2005-01-01", last), **{**plain, **fact})


@pytest.mark.parametrize("fact", TOUCHING.values(), ids=TOUCHING)
def test_a_state_that_a_conduct_touches(fact: dict[str, Any]) -> None:
    """The answer changes on the day from which that State is a party, cites its acts, and depends on its standing."""
    answer = ij.assess(WORLD, asked(fact))
    facts = {change.fact for change in ij.what_would_change(WORLD, asked(fact, last="2005-03-31"))}

    assert list(map(str, answer.changes_on)) == ["2005-04-01"]
    assert JOINS.id in answer.records
    assert f"the standing of {JOINER}" in facts


def test_a_state_that_a_conduct_does_not_touch() -> None:
    """A State that stands in no fact of the conduct changes nothing, and its acts are not cited."""
    answer = ij.assess(WORLD, asked({}))

    assert answer.changes_on == ()
    assert JOINS.id not in answer.records
