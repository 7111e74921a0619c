"""A made-up Court for the tests of its rules, and tables of worked situations before it.

The Statute is in force from 1 May 2001 for Alphaland and Betaland. `PLAIN` is its simplest setting: Gammaland and
Deltaland are no parties unless a row makes them so. In the settings with amendments Gammaland is a party from 1 July
2001, Alphaland and Betaland have accepted both amendments, and Deltaland and Epsilonland are no parties.

A row of a table is a setting with its own facts changed, and the answer to expect. The rules that the tests name
(R1, D6) are numbered as in `source:jurisdiction-rules`.
"""

from typing import Any

import attrs
import pytest
from tests.law.small import JOINED, UNTIL, act, cited, dossier, treaty

import intljustice as ij

STATUTE = treaty(jurisdiction_test="icc")
A, B, C, D, E = (f"state:X{letter * 2}" for letter in "ABCDE")
DAY = "2005-06-01"
COUNCIL = ij.Trigger(nature="council_referral", day="2013-01-01", scope=ij.Scope())
"""The Security Council refers a situation, without bounds."""
Given = dict[str, Any]


@attrs.frozen
class Expected:
    """An answer, as the rows of the tables write it.

    Attributes:
        verdict: the verdict.
        grounds: the grounds: articles of the Statute alone, other clauses in full.
        disputes: the questions in dispute.
        missing: the facts that are missing.
        turns: the days from which the answer is another.
    """

    verdict: str
    grounds: frozenset[str] = frozenset()
    disputes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    change_days: tuple[str, ...] = ()


def _expected(
    verdict: str, grounds: str = "", disputes: str = "", missing: Any = (), change_days: str = ""
) -> Expected:
    return Expected(verdict, frozenset(grounds.split()), tuple(disputes.split()), missing, tuple(change_days.split()))


def yes(grounds: str, change_days: str = "") -> Expected:
    """Jurisdiction, on these grounds."""
    return _expected("jurisdiction", grounds, change_days=change_days)


def no(grounds: str) -> Expected:
    """No jurisdiction, on these grounds."""
    return _expected("no_jurisdiction", grounds)


def disputed(questions: str, grounds: str, change_days: str = "") -> Expected:
    """In dispute: the questions, and the grounds."""
    return _expected("disputed", grounds, questions, change_days=change_days)


def unknown(*missing: str, grounds: str = "", change_days: str = "") -> Expected:
    """Not known for want of these facts."""
    return _expected("unknown", grounds, missing=missing, change_days=change_days)


@attrs.frozen(kw_only=True)
class Situation:
    """A worked situation: one row of a table.

    Attributes:
        name: the id of the row.
        setting: what it differs from.
        expected: what to expect: the answer as `written`, or what the test makes of it.
        records: the records it adds.
        trigger: who set the Court in motion.
        changed: the facts that differ.
    """

    name: str
    setting: "Setting"
    expected: Any
    records: tuple[ij.Record, ...]
    trigger: ij.Trigger
    changed: Given

    @property
    def assessment(self) -> ij.Assessment:
        """What the library answers."""
        return self.setting.ask(*self.records, trigger=self.trigger, **self.changed)

    @property
    def answer(self) -> Expected:
        """The same as the tables write it."""
        return written(self.assessment)


def written(answer: ij.Assessment) -> Expected:
    """An answer as the tables write it."""
    return Expected(
        answer.verdict.value,
        frozenset(grounds(answer)),
        tuple(question.value for question in answer.disputes),
        answer.missing,
        tuple(map(str, answer.changes_on)),
    )


def worked(*situations: Situation) -> pytest.MarkDecorator:
    """A table of situations: one test for each, called by its id."""
    return pytest.mark.parametrize("situation", situations, ids=[one.name for one in situations])


@attrs.frozen
class Setting:
    """Records and a conduct, from which a row differs.

    Attributes:
        records: the records beside the Statute and the States.
        facts: the facts of the conduct.
    """

    records: tuple[ij.Record, ...]
    facts: Given

    def dossier(self, *records: ij.Record, without: tuple[str, ...] = ()) -> ij.Dossier:
        """The records, and more of them; one with the id of another takes its place."""
        held = {one.id: one for one in (*self.records, *records)}
        return dossier(*(one for one in held.values() if one.id not in without), pact=STATUTE)

    def conduct(self, **changed: Any) -> ij.Conduct:
        """The conduct with some facts changed."""
        return ij.Conduct(**{**self.facts, **changed})

    def ask(
        self,
        *records: ij.Record,
        trigger: ij.Trigger = ij.UNSPECIFIED,
        without: tuple[str, ...] = (),
        **changed: Any,
    ) -> ij.Assessment:
        """The whole answer with these records and changed facts."""
        return ij.assess(self.dossier(*records, without=without), self.conduct(**changed), trigger)

    def row(
        self,
        name: str,
        expected: Any,
        *records: ij.Record,
        trigger: ij.Trigger = ij.UNSPECIFIED,
        **changed: Any,
    ) -> Situation:
        """A row of a table: its id, what to expect, more records and the facts that differ."""
        return Situation(name=name, setting=self, expected=expected, records=records, trigger=trigger, changed=changed)

    def but(self, *records: ij.Record, **changed: Any) -> "Setting":
        """Another setting, with these records as well and these facts changed."""
        return Setting((*self.records, *records), {**self.facts, **changed})


def grounds(answer: ij.Assessment) -> list[str]:
    """The grounds of an answer, those in the Statute by their article alone."""
    return [str(ground).removeprefix("pact:") for ground in answer.grounds]


def found(answer: ij.Assessment, question: str) -> ij.parts.Finding:
    """What came out of one question."""
    return next(finding for limb in answer.limbs for finding in limb.findings if finding.question == question)


def undated(given: ij.Dossier) -> ij.Dossier:
    """The same records, without the day at which they stand."""
    return ij.Dossier(list(given), ij.About(title="Undated"))


def declaration(by: str, article: str, **fields: Any) -> ij.JurisdictionDeclaration:
    """A declaration on jurisdiction that has effect; its slug tells several by one State apart."""
    slug, period = fields.pop("slug", "one"), fields.pop("period", None)
    given: Given = {"validity": "effective", "scope": None if period is None else ij.Scope(period=period), **fields}
    return ij.JurisdictionDeclaration(
        id=f"jurisdiction-declaration:{by[-3:].lower()}-{slug}",
        by=by,
        basis=f"pact:{article}",
        citations=cited(),
        **given,
    )


def accepting(by: str = C, **fields: Any) -> ij.JurisdictionDeclaration:
    """An acceptance of jurisdiction over whatever happens in 2005, lodged on 1 March 2009."""
    given: Given = {"effect": "accepts", "covering": "unlimited", "lodged": "2009-03-01", **fields}
    return declaration(by, "12(3)", **{"period": ("2005-01-01", "2005-12-31"), **given})


def opting_out(by: str = A, **fields: Any) -> ij.JurisdictionDeclaration:
    """A declaration that keeps war crimes out from 1 May 2001 to 30 April 2008."""
    given: Given = {"effect": "excludes", "covering": "territory_or_nationals", **fields}
    return declaration(by, "124", **{"period": ("2001-05-01", "2008-04-30"), **given})


def joins(by: str, day: str, **fields: Any) -> ij.TreatyAction:
    """An accession: bound from the first day of the month after sixty days."""
    return act(by[-3:], "accession", day, **fields)


def leaves(by: str, day: str, **fields: Any) -> ij.TreatyAction:
    """A notice of withdrawal: with effect after one year."""
    return act(by[-3:], "withdrawal", day, **fields)


def amendment(slug: str, *inserted: str, **fields: Any) -> ij.Amendment:
    """An amendment that inserts provisions, in force for each that accepts it one year after its instrument."""
    given: Given = {
        "names": [slug],
        "treaty": STATUTE.id,
        "adopted": "2004-01-01",
        "changes": [(provision, "inserted") for provision in inserted],
        "entry_into_force_under": "pact:121(5)",
        "participation": ij.parts.Participation("complete", UNTIL),
        "citations": cited(),
    }
    return ij.Amendment(id=f"amendment:{slug}", **{**given, **fields})


def accepts(state: str, amended: ij.Amendment, day: str | None) -> ij.TreatyAction:
    """An acceptance of an amendment."""
    slug = amended.id.partition(":")[2]
    return act(state[-3:], "amendment_acceptance", day, amendment=amended.id, suffix=f"-{slug}")


WEAPON = amendment("weapon", "pact:8(2)(e)(xix)")
AGGRESSION = amendment("aggression", "pact:8bis", "pact:15bis", "pact:15ter", exercisable="2010-07-17")
ACCEPTANCES = tuple(
    accepts(state, amended, day)
    for amended in (WEAPON, AGGRESSION)
    for state, day in ((A, "2006-03-01"), (B, "2006-09-01"))
)
"""Alphaland is bound by either amendment from 1 March 2007, Betaland from 1 September 2007."""
GAMMALAND_JOINS = joins(C, "2001-04-10")
EPSILONLAND = ij.State(id=E, names=["Epsilonland"])
CORPS, LEAGUE = (ij.Organisation(id=f"organisation:{name.lower()}", names=[name]) for name in ("Corps", "League"))
"""Organisations that authorise operations."""

PLAIN = Setting(
    JOINED,
    {
        "crime": "crimes_against_humanity",
        "period": DAY,
        "territory": [A],
        "nationalities": [C],
        "age": 40,
        "person": "natural",
    },
)
"""Crimes against humanity in Alphaland by an adult national of Gammaland, on 1 June 2005."""
OUTSIDE = PLAIN.but(territory=[C], nationalities=[D])
"""The same in Gammaland by a national of Deltaland: no link with any party."""
CRIMES = Setting(
    (*JOINED, GAMMALAND_JOINS, WEAPON, AGGRESSION, *ACCEPTANCES, EPSILONLAND, CORPS, LEAGUE),
    {"crime": "war_crimes", "period": "2012-06-01", "territory": [A], "nationalities": [B]},
)
"""War crimes in Alphaland by a national of Betaland, on 1 June 2012, under the Statute as amended."""
WEAPONS = CRIMES.but(provisions=["pact:8(2)(e)(xix)"])
"""The same with the paragraph that an amendment added."""
ATTACK = CRIMES.but(crime="aggression", aggressors=[B], leadership=True)
"""Betaland attacks Alphaland."""
