"""A small docket: a made-up statute, its court, and cases against persons of made-up States."""

from typing import Any

import attrs
from tests.law.small import CLAUSES, JOINED, act, dossier, treaty

import intljustice as ij

COURT = ij.Organisation(id="organisation:court", names=["Court"])
OTHER = ij.Organisation(id="organisation:tribunal", names=["Tribunal"])
STATUTE = treaty(jurisdiction_test="icc", establishes=[COURT.id])
BAR = ij.Amendment(
    id="amendment:bar", treaty="treaty:pact", names=["Bar"], excludes=ij.parts.Exclusion("nationals_of_non_parties")
)
SITUATION = ij.Investigation(id="situation:s", names=["Alphaland"], triggers=[ij.Trigger(nature="proprio_motu")])
COUNCIL = ij.Investigation(
    id="situation:council",
    names=["Gammaland"],
    triggers=[ij.Trigger(nature="council_referral", resolution="S/RES/9999")],
)
GONE = act("XBB", "withdrawal", "2009-06-01")
"""Betaland is bound from 2001-05-01 to 2010-05-31."""
Given = dict[str, Any]


def person(slug: str, *states: str, **fields: Any) -> ij.Person:
    """Somebody with these nationalities."""
    nationalities = [f"state:{state}" for state in states]
    return ij.Person(id=f"person:{slug}", names=[slug.capitalize()], nationalities=nationalities, **fields)


def case(slug: str = "x", accused: str = "x", **fields: Any) -> ij.Case:
    """A case of war crimes in Alphaland in 2005, at large, unless told otherwise."""
    given: Given = {
        "situation": "situation:s",
        "conduct": ij.Conduct(crime="war_crimes", period=("2005-03-01", "2005-03-31"), territory=["state:XAA"]),
        "history": [ij.parts.CaseStep(status="at_large")],
        **fields,
    }
    return ij.Case(id=f"case:{slug}", accused=[f"person:{one}" for one in accused.split()], **given)


def warrant(slug: str = "x", **fields: Any) -> ij.Warrant:
    """A public warrant in a case."""
    given: Given = {"form": "arrest", "issued": "2012-01-01", **fields}
    return ij.Warrant(id=f"warrant:{slug}", case=f"case:{slug}", **given)


def docket(*records: ij.Record, pact: ij.Treaty = STATUTE) -> ij.Dossier:
    """Alphaland is a party since 2001-05-01, Betaland until 2010-05-31; Gammaland and Deltaland never were."""
    return dossier(*JOINED, GONE, COURT, OTHER, BAR, SITUATION, COUNCIL, *records, pact=pact)


def against(*states: str, **fields: Any) -> ij.Dossier:
    """A docket with one case against a national of these States."""
    return docket(person("x", *states), case(**fields), warrant())


def clauses(**fields: Any) -> ij.parts.FinalClauses:
    """The final clauses of the pact with other amendment procedures."""
    return attrs.evolve(CLAUSES, **fields)
