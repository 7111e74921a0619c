"""Small dossiers for the law: a made-up pact with acts of made-up States."""

from datetime import date, timedelta
from itertools import groupby
from typing import Any

import attrs

import intljustice as ij

PACT = "treaty:pact"
MEMBERS = {"XAA": "Alphaland", "XBB": "Betaland", "XCC": "Gammaland", "XDD": "Deltaland"}
PRESS = ij.Source(id="source:press", title="The press", citations=[ij.Citation("source:press", confidence="high")])
DELAY = ij.parts.Delay(60, "day", "first_of_month_after")
CLAUSES = ij.parts.FinalClauses(
    entry_into_force=ij.parts.EntryIntoForceClause(provision="pact:126(1)", threshold=2, delay=DELAY),
    later_parties=ij.parts.LaterPartyClause(provision="pact:126(2)", delay=DELAY),
    withdrawal=ij.parts.WithdrawalClause(
        provision="pact:127(1)", mode="notice", notice=ij.parts.Delay(1, "year"), later_day_may_be_stated=True
    ),
    amendments=[
        ij.parts.AmendmentProcedure(
            provision="pact:121(4)",
            adoption="pact:121(3)",
            by_consensus=True,
            majority=ij.parts.Fraction(2, 3),
            acceptances=ij.parts.Fraction(7, 8),
            binds="all_parties",
            delay=ij.parts.Delay(1, "year"),
            leave_at_once="pact:121(6)",
        ),
        ij.parts.AmendmentProcedure(
            provision="pact:121(5)",
            applies_to=["pact:5", "pact:8"],
            binds="accepting_parties",
            delay=ij.parts.Delay(1, "year"),
        ),
        ij.parts.AmendmentProcedure(
            provision="pact:122",
            applies_to=["pact:35"],
            majority=ij.parts.Fraction(2, 3),
            on_adoption=True,
            binds="all_parties",
            delay=ij.parts.Delay(6, "month"),
        ),
    ],
)
UNTIL = "2030-12-31"
"""The last day up to which the acts towards the pact are recorded."""
DAYS = tuple(ij.PartialDate((date(2000, 1, 1) + timedelta(days=number)).isoformat()) for number in range(11_323))
"""Every day from the adoption of the pact to the end of its records."""


def cited(confidence: str = "high") -> list[ij.Citation]:
    """A citation of this confidence."""
    return [ij.Citation("source:press", confidence=confidence)]


def treaty(**fields: Any) -> ij.Treaty:
    """The pact, its participation recorded in full unless said otherwise."""
    given: dict[str, Any] = {
        "names": ["Pact"],
        "adopted": "2000-01-01",
        "final_clauses": CLAUSES,
        "participation": ij.parts.Participation("complete", UNTIL),
        "citations": cited("medium"),
    }
    return ij.Treaty(id=PACT, **{**given, **fields})


def act(by: str, nature: str, day: str | None, confidence: str = "high", **fields: Any) -> ij.TreatyAction:
    """An act of a State towards the pact."""
    suffix = fields.pop("suffix", "")
    slug = f"treaty-action:{by.lower()}-{nature.replace('_', '-')}{suffix}"
    given: dict[str, Any] = {"treaty": PACT, "citations": cited(confidence)}
    return ij.TreatyAction(id=slug, by=f"state:{by}", act=nature, day=day, **{**given, **fields})


def dossier(*records: ij.Record, pact: ij.Treaty | None = None) -> ij.Dossier:
    """The pact, the four States and these records."""
    states = [ij.State(id=f"state:{code}", names=[name]) for code, name in MEMBERS.items()]
    about = ij.About(title="Small", as_of=UNTIL)
    return ij.Dossier([pact or treaty(), PRESS, *states, *records], about)


def amendment(under: str | None = "pact:121(4)", slug: str = "a", **fields: Any) -> ij.Amendment:
    """An amendment of the pact under this clause, adopted, its acceptances recorded in full unless said otherwise."""
    given: dict[str, Any] = {
        "treaty": PACT,
        "names": [slug.upper()],
        "adopted": "2010-01-01",
        "entry_into_force_under": under,
        "participation": ij.parts.Participation("complete", UNTIL),
        "citations": cited(),
    }
    return ij.Amendment(id=f"amendment:{slug}", **{**given, **fields})


def accepted(by: str, day: str | None, slug: str = "a") -> ij.TreatyAction:
    """An acceptance of an amendment."""
    return act(by, "amendment_acceptance", day, amendment=f"amendment:{slug}", suffix="" if slug == "a" else f"-{slug}")


def by_day(d: ij.Dossier, state: str, about: str = PACT) -> str:
    """Whether a State is bound, day by day up to the end of the records: each answer, and from which day it holds."""
    answers = ((ij.is_bound(d, f"state:{state}", about, on=day).value, day) for day in DAYS)
    first, *changes = [(answer, next(days)[1]) for answer, days in groupby(answers, key=lambda pair: pair[0])]
    return ", ".join([first[0], *(f"{answer} from {day}" for answer, day in changes)])


JOINED = (act("XAA", "ratification", "2001-01-10"), act("XBB", "accession", "2001-03-01"))
"""Two instruments: the second completes the number, and the pact is in force from 1 May 2001."""


def world(*records: ij.Record, **pact: Any) -> ij.Dossier:
    """The pact in force from 1 May 2001 by these two, with other fields where given, and these records."""
    return dossier(*JOINED, *records, pact=treaty(**pact))


def clauses(**changed: Any) -> dict[str, Any]:
    """The fields of a pact with some of its final clauses changed."""
    return {"final_clauses": attrs.evolve(CLAUSES, **changed)}


def asked(d: ij.Dossier, who: str) -> ij.Standing:
    """Where a State stands towards the pact on a day, or in a month or year ("XBB 2005-01-01")."""
    state, on = who.split()
    return ij.standing(d, f"state:{state}", PACT, on=on)
