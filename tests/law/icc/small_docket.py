"""A small docket: the cases before the Court of a small world, and an amendment that would take outsiders out.

Betaland is a party from 1 May 2001, Alphaland until 17 March 2019; Gammaland and Deltaland never were.
"""

from typing import Any

import attrs
from tests.law.small import CLAUSES, JOINED, act, cited, dossier, treaty

import intljustice as ij

COURT = ij.Organisation(id="organisation:court", names=["Court"])
OTHER = ij.Organisation(id="organisation:other", names=["Another court"])
STATUTE = treaty(
    jurisdiction_test="icc",
    entered_into_force="2001-05-01",
    establishes=[COURT.id],
    final_clauses=attrs.evolve(
        CLAUSES, amendments=[attrs.evolve(one, deliberation=ij.Delay(3, "month")) for one in CLAUSES.amendments]
    ),
)
BAR = ij.Amendment(
    id="amendment:bar",
    treaty="treaty:pact",
    names=["No outsiders"],
    excludes=ij.Exclusion(whose="nationals_of_non_parties"),
    citations=cited(),
)
ON = "2026-11-24"
WAR_CRIME = ij.Conduct(crime="war_crimes", period="2012-01-01", territory=["state:XBB"])
SOUTH = ij.Investigation(
    id="situation:south",
    names=["South"],
    triggers=[ij.Trigger(nature="state_referral", by=["state:XBB"], day="2010-01-01")],
    citations=cited(),
)
WEST = ij.Investigation(
    id="situation:west",
    names=["West"],
    triggers=[ij.Trigger(nature="council_referral", day="2011-02-26")],
    citations=cited(),
)


def person(slug: str, *states: str, confidence: str = "high") -> ij.Person:
    """Somebody with these nationalities."""
    given = [f"state:{one}" for one in states]
    return ij.Person(id=f"person:{slug}", names=[slug.title()], nationalities=given, citations=cited(confidence))


PEOPLE = (
    person("ada", "XAA"),
    person("ben", "XBB"),
    person("cy", "XCC"),
    person("dee", "XDD", confidence="medium"),
    person("eve"),
)


def case(slug: str, *accused: str, status: str | None = "at_large", **fields: Any) -> ij.Case:
    """A case of a war crime in Betaland, referred by Betaland, at large."""
    given: dict[str, Any] = {"situation": SOUTH.id, "conduct": WAR_CRIME, "citations": cited(), **fields}
    history = [] if status is None else [ij.CaseStep(status=status)]
    return ij.Case(id=f"case:{slug}", accused=[f"person:{one}" for one in accused], history=history, **given)


CASES = (
    case("ada", "ada"),
    case("ben", "ben", status="convicted"),
    case("cy", "cy"),
    case("dee", "dee", status="acquitted"),
    case("west", "dee", situation=WEST.id),
    case("eve", "eve"),
)


def world(*records: ij.Record, amendment: ij.Amendment = BAR, pact: ij.Treaty = STATUTE) -> ij.Dossier:
    """The Statute, its parties, the persons and these records."""
    left = act("XAA", "withdrawal", "2018-03-17")
    return dossier(*JOINED, left, COURT, OTHER, *PEOPLE, SOUTH, WEST, amendment, *records, pact=pact)


def asked(*records: ij.Record, **options: Any) -> ij.WhatIf:
    """The answer in a world with these records."""
    return ij.what_if(world(*records), BAR, **{"on": ON, **options})
