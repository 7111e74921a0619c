"""A small docket to ask about as a whole: persons, their cases, and an amendment that would take outsiders out.

Betaland is a party from 1 May 2001, Alphaland until 17 March 2019; Gammaland and Deltaland never were. All of it is
cited, so that answers have a confidence.
"""

from typing import Any

import attrs
from tests.law.icc import dockets
from tests.law.icc.dockets import COURT, OTHER
from tests.law.small import CLAUSES, JOINED, act, cited, dossier

import intljustice as ij

STATUTE = attrs.evolve(
    dockets.STATUTE,
    entered_into_force="2001-05-01",
    final_clauses=dockets.clauses(
        amendments=[attrs.evolve(one, deliberation=ij.parts.Delay(3, "month")) for one in CLAUSES.amendments]
    ),
)
BAR = attrs.evolve(dockets.BAR, names=["No outsiders"], citations=cited())
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
    """Somebody with these nationalities, so surely."""
    return dockets.person(slug, *states, citations=cited(confidence))


PEOPLE = (
    person("ada", "XAA"),
    person("ben", "XBB"),
    person("cy", "XCC"),
    person("dee", "XDD", confidence="medium"),
    person("eve"),
)


def case(slug: str, *accused: str, status: str | None = "at_large", **fields: Any) -> ij.Case:
    """A case of a war crime in Betaland, referred by Betaland, at large."""
    history = [] if status is None else [ij.parts.CaseStep(status=status)]
    given: dict[str, Any] = {"situation": SOUTH.id, "conduct": WAR_CRIME, "citations": cited(), **fields}
    return dockets.case(slug, " ".join(accused), history=history, **given)


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
