"""A small Statute with its amendments, for the rules on who sets the Court in motion and on crimes that were added.

Alphaland, Betaland and Gammaland are parties; the first two have accepted both amendments. Deltaland and Epsilonland
are no parties.
"""

from typing import Any

import attrs
from tests.law.icc import court
from tests.law.icc.court import STATUTE, A, B, E
from tests.law.small import JOINED, UNTIL, act, cited, dossier

import intljustice as ij
from intljustice.law.icc.jurisdiction.assessment import Finding

FIRST_DAY = "2001-05-01"
"""The Statute is in force from this day, for Alphaland and Betaland."""
ADDED, AGGRESSION = "amendment:weapon", "amendment:aggression"


def amendment(one: str, *inserted: str, **fields: Any) -> ij.Amendment:
    """An amendment of crimes, in force for each that accepts it one year after its instrument."""
    given: dict[str, Any] = {
        "names": [one],
        "treaty": "treaty:pact",
        "adopted": "2004-01-01",
        "changes": [(provision, "inserted") for provision in inserted],
        "entry_into_force_under": "pact:121(5)",
        "participation": ij.parts.Participation("complete", UNTIL),
        "citations": cited(),
    }
    return ij.Amendment(id=one, **{**given, **fields})


def accepts(state: str, one: str, day: str | None) -> ij.TreatyAction:
    """An acceptance of an amendment."""
    slug = one.partition(":")[2]
    return act(state.partition(":")[2], "amendment_acceptance", day, amendment=one, suffix=f"-{slug}")


WEAPON = amendment(ADDED, "pact:8(2)(e)(xix)")
ATTACKS = amendment(AGGRESSION, "pact:8bis", "pact:15bis", "pact:15ter", exercisable="2010-07-17")
ACCEPTANCES = tuple(
    accepts(state, one, day) for one in (ADDED, AGGRESSION) for state, day in ((A, "2006-03-01"), (B, "2006-09-01"))
)
"""Alphaland is bound by either amendment from 1 March 2007, Betaland from 1 September 2007."""
ALONE = act("XCC", "accession", "2001-04-10")
"""Gammaland is a party from 1 July 2001, and accepts nothing."""
EPSILONLAND = ij.State(id=E, names=["Epsilonland"])
RECORDS = (*JOINED, ALONE, WEAPON, ATTACKS, *ACCEPTANCES, EPSILONLAND)


def world(*records: ij.Record, without: tuple[str, ...] = ()) -> ij.Dossier:
    """All of that, and more records, without some."""
    return dossier(*(one for one in RECORDS if one.id not in without), *records, pact=STATUTE)


WORLD = world()


def declaration(state: str, basis: str, effect: str, **fields: Any) -> ij.JurisdictionDeclaration:
    """A declaration of a State that has effect, unless told otherwise."""
    return court.declaration(state, basis, effect=effect, slug=effect, citations=cited(), **fields)


CRIMES = ij.Conduct(crime="war_crimes", period="2012-06-01", territory=[A], nationalities=[B])
"""War crimes in Alphaland by a national of Betaland."""
WEAPONS = attrs.evolve(CRIMES, provisions=["pact:8(2)(e)(xix)"])
"""The same with the paragraph that an amendment added."""
ATTACK = attrs.evolve(CRIMES, crime="aggression", leadership=True)
"""Betaland attacks Alphaland."""


def ask(
    conduct: ij.Conduct, trigger: ij.Trigger = ij.UNSPECIFIED, *, d: ij.Dossier = WORLD, **fields: Any
) -> ij.Assessment:
    """The answer on some conduct with some facts otherwise."""
    return ij.assess(d, attrs.evolve(conduct, **fields), trigger)


def verdict(conduct: ij.Conduct, trigger: ij.Trigger = ij.UNSPECIFIED, **fields: Any) -> str:
    """Its verdict."""
    return ask(conduct, trigger, **fields).verdict.value


def grounds(answer: ij.Assessment) -> list[str]:
    """The grounds of an answer, those in the Statute by their article alone."""
    return [str(one).removeprefix("pact:") for one in answer.grounds]


def found(answer: ij.Assessment, question: str) -> Finding:
    """What came out of one question."""
    return next(one for limb in answer.limbs for one in limb.findings if one.question == question)
