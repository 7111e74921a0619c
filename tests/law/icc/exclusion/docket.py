"""A made-up docket: a statute, its court, and cases against persons of made-up States.

Alphaland is a party since 1 May 2001, Betaland until 31 May 2010; Gammaland and Deltaland never were. All of it is
cited, so that answers have a confidence.
"""

from typing import Any

import attrs
from tests.law.small import CLAUSES, JOINED, act, cited, dossier, treaty

import intljustice as ij

A, B, C, D = (f"state:X{letter * 2}" for letter in "ABCD")
ON = "2012-01-01"
"""The day asked about unless a test says otherwise."""
COURT = ij.Organisation(id="organisation:court", names=["Court"])
OTHER = ij.Organisation(id="organisation:tribunal", names=["Tribunal"])
PROCEDURES = tuple(attrs.evolve(procedure, deliberation=ij.parts.Delay(3, "month")) for procedure in CLAUSES.amendments)
STATUTE = treaty(
    jurisdiction_test="icc",
    establishes=[COURT.id],
    entered_into_force="2001-05-01",
    final_clauses=attrs.evolve(CLAUSES, amendments=PROCEDURES),
)
BAR = ij.Amendment(
    id="amendment:bar",
    treaty=STATUTE.id,
    names=["No outsiders"],
    excludes=ij.parts.Exclusion("nationals_of_non_parties"),
    citations=cited(),
)
SITUATION = ij.Investigation(
    id="situation:s", names=["Alphaland"], triggers=[ij.Trigger(nature="proprio_motu")], citations=cited()
)
COUNCIL = ij.Investigation(
    id="situation:council",
    names=["Gammaland"],
    triggers=[ij.Trigger(nature="council_referral", resolution="S/RES/9999", scope=ij.Scope())],
    citations=cited(),
)
GONE = act("XBB", "withdrawal", "2009-06-01")
CONDUCT = ij.Conduct(crime="war_crimes", period=("2005-03-01", "2005-03-31"), territory=[A])
Given = dict[str, Any]


def person(slug: str, *states: str, confidence: str = "high") -> ij.Person:
    """Somebody with these nationalities, recorded so surely."""
    names = [slug.capitalize()]
    return ij.Person(id=f"person:{slug}", names=names, nationalities=states, citations=cited(confidence))


def case(slug: str = "x", *accused: str, status: str | None = "at_large", **fields: Any) -> ij.Case:
    """A case of war crimes in Alphaland in March 2005, at large."""
    given: Given = {
        "accused": [f"person:{one}" for one in accused or (slug,)],
        "situation": SITUATION.id,
        "conduct": CONDUCT,
        "history": [] if status is None else [ij.parts.CaseStep(status=status)],
        "citations": cited(),
        **fields,
    }
    return ij.Case(id=f"case:{slug}", **given)


def warrant(slug: str = "x", **fields: Any) -> ij.Warrant:
    """A public warrant in a case."""
    given: Given = {"form": "arrest", "issued": "2012-01-01", "case": f"case:{slug}", "citations": cited(), **fields}
    return ij.Warrant(id=f"warrant:{slug}", **given)


def world(*records: ij.Record, amendment: ij.Amendment = BAR, pact: ij.Treaty = STATUTE) -> ij.Dossier:
    """The statute, its parties, the court, two situations, the amendment, and these records."""
    return dossier(*JOINED, GONE, COURT, OTHER, SITUATION, COUNCIL, amendment, *records, pact=pact)


def against(*states: str, **fields: Any) -> ij.Dossier:
    """A docket with one case against a national of these States."""
    return world(person("x", *states), case(**fields), warrant())


def what_if(d: ij.Dossier, **options: Any) -> ij.WhatIf:
    """What the amendment would do to a docket."""
    return ij.what_if(d, BAR.id, **{"on": ON, **options})


def fate(d: ij.Dossier, **options: Any) -> ij.parts.CaseFate:
    """What would become of the only case."""
    (found,) = what_if(d, **options).fates()
    return found
