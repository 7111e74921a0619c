"""Ratione personae: who can be tried at all."""

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.values.conduct import Conduct, PersonKind

ADULT = 18
"""From this age on, in whole years, the Court has jurisdiction over a person (article 26)."""


def is_natural_person(court: Court, conduct: Conduct) -> Finding:
    """Only natural persons are within the Court's jurisdiction (articles 1 and 25(1)); presumed where not given."""
    legal = conduct.person is PersonKind.LEGAL
    told = "A legal person is accused." if legal else "A natural person is accused."
    articles = ("25(1)", "1") if legal else ("25(1)",)
    return finding(
        question="a natural person",
        outcome=Outcome.NOT_MET if legal else Outcome.MET,
        reason=told,
        provisions=tuple(map(court.article, articles)),
    )


def is_of_age(court: Court, conduct: Conduct) -> Finding:
    """Nobody who was under eighteen at the time of the conduct can be tried (article 26); presumed where not given.

    Leaves out a course of conduct that began before the eighteenth birthday and went on after it: give the age at each
    part of it.
    """
    young = conduct.age is not None and conduct.age < ADULT
    told = "The person is presumed to have been an adult." if conduct.age is None else f"The person was {conduct.age}."
    return finding(
        question="of age at the time of the conduct",
        outcome=Outcome.NOT_MET if young else Outcome.MET,
        reason=told,
        provisions=(court.article("26"),),
    )


def assumed(conduct: Conduct) -> tuple[str, ...]:
    """What the two findings presume."""
    found = [] if conduct.person is not None else ["a natural person"]
    found += [] if conduct.age is not None else ["an adult"]
    return tuple(found)
