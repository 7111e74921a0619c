"""A made-up Court for the tests of its rules: two parties, two States outside, and one question with facts to change.

The Statute is in force from 1 May 2001 for Alphaland and Betaland; Gammaland and Deltaland are no parties unless a test
makes them so. The rules that the tests of this folder name (R1, D6) are numbered as in `source:jurisdiction-rules`.
"""

from typing import Any

from tests.law.small import JOINED, act, dossier, treaty

import intljustice as ij

STATUTE = treaty(jurisdiction_test="icc")
A, B, C, D, E = (f"state:X{letter * 2}" for letter in "ABCDE")
DAY = "2005-06-01"
YES, NO = ij.Verdict.JURISDICTION, ij.Verdict.NO_JURISDICTION
DISPUTED, UNKNOWN = ij.Verdict.DISPUTED, ij.Verdict.UNKNOWN
Given = dict[str, Any]


def world(*records: ij.Record) -> ij.Dossier:
    """The Court, and these records."""
    return dossier(*JOINED, *records, pact=STATUTE)


WORLD = world()


def facts(**changed: Any) -> ij.Conduct:
    """Crimes against humanity in Alphaland by an adult national of Gammaland, unless told otherwise."""
    given: Given = {
        "crime": "crimes_against_humanity",
        "period": DAY,
        "territory": [A],
        "nationalities": [C],
        "age": 40,
        "person": "natural",
        **changed,
    }
    return ij.Conduct(**given)


def ask(d: ij.Dossier = WORLD, trigger: ij.Trigger = ij.UNSPECIFIED, **changed: Any) -> ij.Assessment:
    """The answer on these facts, changed as told."""
    return ij.assess(d, facts(**changed), trigger)


def verdict(d: ij.Dossier = WORLD, **changed: Any) -> ij.Verdict:
    """The verdict alone."""
    return ask(d, **changed).verdict


def grounds(answer: ij.Assessment) -> set[str | None]:
    """The articles that an answer rests on."""
    return {one.article for one in answer.grounds}


def declaration(by: str, article: str, **fields: Any) -> ij.JurisdictionDeclaration:
    """A declaration on jurisdiction; its slug tells several by one State apart."""
    one = f"jurisdiction-declaration:{by[-3:].lower()}-{fields.pop('slug', 'one')}"
    period = fields.pop("period", None)
    given: Given = {"validity": "effective", "scope": None if period is None else ij.Scope(period=period), **fields}
    return ij.JurisdictionDeclaration(id=one, by=by, basis=f"pact:{article}", **given)


def accepting(by: str = C, **fields: Any) -> ij.JurisdictionDeclaration:
    """An acceptance of jurisdiction: of whatever happens in the year 2005, unless told otherwise."""
    given: Given = {"effect": "accepts", "covering": "unlimited", "lodged": "2009-03-01", **fields}
    return declaration(by, "12(3)", **{"period": ("2005-01-01", "2005-12-31"), **given})


def opting_out(by: str = A, **fields: Any) -> ij.JurisdictionDeclaration:
    """A declaration that keeps war crimes out: from 1 May 2001 to 30 April 2008, unless told otherwise."""
    given: Given = {"effect": "excludes", "covering": "territory_or_nationals", **fields}
    return declaration(by, "124", **{"period": ("2001-05-01", "2008-04-30"), **given})


def joins(by: str, day: str) -> ij.TreatyAction:
    """An accession: bound from the first day of the month after sixty days."""
    return act(by[-3:], "accession", day)


def leaves(by: str, day: str, **fields: Any) -> ij.TreatyAction:
    """A notice of withdrawal: with effect after one year."""
    return act(by[-3:], "withdrawal", day, **fields)
