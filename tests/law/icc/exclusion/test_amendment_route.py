"""The route of an amendment under a Statute of eight parties: what it touches, votes, acceptances, the earliest day."""

from typing import Any

import attrs
import pytest
from tests.law.icc.exclusion.docket import BAR, PROCEDURES, STATUTE, Given
from tests.law.small import CLAUSES, JOINED, act, dossier

import intljustice as ij

SIX = ("XCC", "XDD", "XEE", "XFF", "XGG", "XHH")
EIGHT = (*JOINED, *(act(code, "accession", "2002-03-01") for code in SIX))
"""Eight parties from 1 June 2002."""
LEFT = act("XHH", "withdrawal", "2025-11-24")
"""A year later, on 24 November 2026, there are seven."""
UNSURE = act("XII", "accession", "2026-09~")
"""A ninth, which may be a party by 24 November 2026 or not."""
PROPOSED = tuple(attrs.evolve(procedure, adoption="pact:121(3)") for procedure in PROCEDURES)
(GENERAL, _, INSTITUTIONAL) = PROPOSED
ON = "2026-11-24"
BARRED: Given = {"council_referrals": "barred"}
LEAVING, JOINING = ({"acts": (*EIGHT, one)} for one in (LEFT, UNSURE))
UNDELIBERATED: Given = {"procedures": [attrs.evolve(GENERAL, deliberation=None)]}
PARTLY, CLAUSELESS = (
    {"statute": {"participation": ij.parts.Participation("partial")}},
    {"statute": {"final_clauses": None}},
)
NO_NUMBERS: Given = {"votes": None, "instruments": None}
NOTHING_KNOWN = ij.parts.Route(touching=["pact:12(2)"], parties=ij.Bounds(0, 8))
FIVE, BOTH, INSTITUTION = ("pact:5",), ("pact:5", "pact:12(2)"), ("pact:35",)


def what_if(
    changes: tuple[str, ...] = (),
    *,
    adopted: str | None = None,
    acts: tuple[ij.TreatyAction, ...] = EIGHT,
    statute: Given | None = None,
    procedures: Any = PROPOSED,
    **options: Any,
) -> ij.WhatIf:
    """The answer on an amendment of these clauses, under a Statute with these procedures, parties and fields."""
    amendment = attrs.evolve(BAR, changes=[(clause, "amended") for clause in changes], adopted=adopted)
    clauses = attrs.evolve(CLAUSES, amendments=procedures)
    pact = attrs.evolve(STATUTE, **{"final_clauses": clauses, **(statute or {})})
    states = [ij.State(id=f"state:{code}", names=[code]) for code in (*SIX[2:], "XII")]
    return ij.what_if(dossier(*acts, *states, amendment, pact=pact), BAR.id, **{"on": ON, **options})


USUAL: Given = {
    "touching": ["pact:12(2)"],
    "rule": "pact:121(4)",
    "adoption": "pact:121(3)",
    "parties": ij.Bounds(8, 8),
    "votes": 6,
    "instruments": 7,
    "binds": "all_parties",
    "not_before": "2028-02-24",
    "may_leave_under": "pact:121(6)",
}
"""Three months from the proposal until it can be decided on, then a year; two thirds adopt it, seven eighths accept."""


def usual(**changed: Any) -> ij.parts.Route:
    """The usual route, with something else about it."""
    return ij.parts.Route(**{**USUAL, **changed})


def of_acceptors(*touching: str, **changed: Any) -> ij.parts.Route:
    """The route of an amendment that binds those who accept it; no number of them is needed."""
    given: Given = {"rule": "pact:121(5)", "votes": None, "instruments": None, "binds": "accepting_parties"}
    return usual(touching=touching, may_leave_under=None, **given, **changed)


def institutional(**changed: Any) -> ij.parts.Route:
    """The route of an amendment that needs no acceptances: six months from its adoption."""
    given: Given = {"rule": "pact:122", "instruments": None, "may_leave_under": None, "not_before": "2027-08-24"}
    return usual(touching=INSTITUTION, **{**given, **changed})


def no_procedure(*touching: str, votes: int | None = None) -> ij.parts.Route:
    """The route of an amendment that no one procedure governs."""
    return ij.parts.Route(touching=touching, parties=ij.Bounds(8, 8), votes=votes)


@pytest.mark.parametrize(
    ("changes", "options", "expected"),
    [
        pytest.param((), {}, usual(), id="the-preconditions"),
        pytest.param((), BARRED, usual(touching=["pact:12(2)", "pact:13(b)"]), id="referrals-too"),
        pytest.param(("pact:13",), BARRED, usual(touching=["pact:13"]), id="what-it-names-itself"),
        pytest.param(FIVE, {}, of_acceptors("pact:5"), id="those-who-accept"),
        pytest.param(INSTITUTION, {}, institutional(), id="adoption-is-enough"),
        # No one procedure then; of the general one only the vote is sure.
        pytest.param(BOTH, {}, no_procedure(*BOTH, votes=6), id="two-procedures"),
        pytest.param(BOTH, {"adopted": "2020-01-01"}, no_procedure(*BOTH), id="two-procedures-adopted"),
        pytest.param((), {"procedures": ()}, no_procedure("pact:12(2)"), id="no-procedure"),
        # Nor is it known from when each that consented is bound.
        pytest.param((), CLAUSELESS, NOTHING_KNOWN, id="no-final-clauses"),
        # Parties are counted on the day asked about.
        pytest.param((), LEAVING, usual(parties=ij.Bounds(7, 7), votes=5, instruments=7), id="one-has-left"),
        pytest.param((), {**LEAVING, "on": "2026-11-23"}, usual(not_before="2028-02-23"), id="the-eve-of-that"),
        pytest.param(
            (),
            {**LEAVING, "on": "2026-11"},
            usual(parties=ij.Bounds(7, 8), votes=None, instruments=7, not_before=None),
            id="the-month-of-that",
        ),
        pytest.param((), JOINING, usual(parties=ij.Bounds(8, 9), votes=6, instruments=None), id="one-may-have-joined"),
        pytest.param((), PARTLY, usual(parties=None, **NO_NUMBERS), id="parties-in-part"),
        pytest.param((), {"on": "2026-11"}, usual(not_before=None), id="asked-of-a-month"),
        pytest.param((), {"on": "2027-01-31"}, usual(not_before="2028-04-30"), id="asked-of-the-end-of-a-month"),
        pytest.param(INSTITUTION, {"on": "2027-01-31"}, institutional(not_before="2027-10-30"), id="adopted-then"),
        # How long it takes is not recorded: until it is decided on, or until it is in force.
        pytest.param((), UNDELIBERATED, usual(not_before=None), id="no-deliberation"),
        pytest.param((), {"procedures": [attrs.evolve(GENERAL, delay=None)]}, usual(not_before=None), id="no-delay"),
        # Nobody votes on one that is adopted; it waits for acceptances, from the day asked about or its adoption.
        pytest.param((), {"adopted": "2020-01-01"}, usual(votes=None, not_before="2027-11-24"), id="adopted-long-ago"),
        pytest.param((), {"adopted": "2027-01-01"}, usual(votes=None, not_before="2028-01-01"), id="adopted-later"),
        pytest.param(
            (),
            {"adopted": "2020-01-01", **UNDELIBERATED},
            usual(votes=None, not_before="2027-11-24"),
            id="no-matter-when-adopted",
        ),
        # Where adoption is enough the time runs from that, whenever somebody asks.
        pytest.param(
            INSTITUTION,
            {"adopted": "2026-01-01"},
            institutional(votes=None, not_before="2026-07-01"),
            id="adopted-and-enough",
        ),
    ],
)
def test_route(changes: tuple[str, ...], options: Given, expected: ij.parts.Route) -> None:
    """It touches what it names, else the preconditions; the procedure that governs that gives numbers and days."""
    assert what_if(changes, **options).route == expected


@pytest.mark.parametrize(
    ("parties", "votes", "instruments"),
    [(8, 6, 7), (9, 6, 8), (16, 11, 14), (17, 12, 15), (24, 16, 21), (120, 80, 105), (124, 83, 109), (125, 84, 110)],
)
def test_numbers(parties: int, votes: int, instruments: int) -> None:
    """Two thirds and seven eighths of all parties, rounded up: of 8 that is 5.3 and 7."""
    codes = [f"Y{chr(65 + number // 26)}{chr(65 + number % 26)}" for number in range(parties - len(JOINED))]
    route = what_if(acts=(*JOINED, *(act(code, "accession", "2003-01-01") for code in codes))).route

    assert (route.parties, route.votes, route.instruments) == (ij.Bounds(parties, parties), votes, instruments)


DAY = "Proposed on 2026-11-24 and carried through without delay, it could not be in force before 2028-02-24."
VOTE = "Without consensus, 6 of 8 parties have to adopt it."
MAY_LEAVE = "A party that does not accept it may then leave at once (article 121(6))."


@pytest.mark.parametrize(
    ("changes", "options", "sentences"),
    [
        pytest.param(
            (),
            BARRED,
            [
                "It would have to change articles 12(2) and 13(b), by the procedure of article 121(4).",
                VOTE,
                "It enters into force for all once 7 of 8 parties have accepted it.",
                DAY,
                MAY_LEAVE,
            ],
            id="for-all",
        ),
        pytest.param(
            FIVE,
            {},
            [
                "It would have to change article 5, by the procedure of article 121(5).",
                "It enters into force only for those who accept it.",
                DAY,
            ],
            id="for-those-who-accept",
        ),
        pytest.param(
            (),
            {"procedures": [attrs.evolve(GENERAL, binds="accepting_parties")]},
            [
                "It would have to change article 12(2), by the procedure of article 121(4).",
                VOTE,
                "It enters into force for those who accept it once 7 of 8 parties have accepted it.",
                DAY,
                MAY_LEAVE,
            ],
            id="for-so-many-who-accept",
        ),
        pytest.param(
            BOTH,
            {},
            ["It would have to change articles 5 and 12(2), and no one procedure for that is recorded.", VOTE],
            id="two-procedures",
        ),
        pytest.param(
            INSTITUTION,
            {"adopted": "2026-01-01"},
            [
                "It would have to change article 35, by the procedure of article 122.",
                "Adopted on 2026-01-01 and carried through without delay, it could not be in force before 2026-07-01.",
            ],
            id="adopted",
        ),
        # A treaty as a whole is called by its name.
        pytest.param(
            ("pact",),
            {},
            [
                "It would have to change pact, by the procedure of article 121(4).",
                VOTE,
                "It enters into force for all once 7 of 8 parties have accepted it.",
                DAY,
                MAY_LEAVE,
            ],
            id="no-article",
        ),
    ],
)
def test_sentences(changes: tuple[str, ...], options: Given, sentences: list[str]) -> None:
    """What, who, how many, when, and who may leave, before the questions in dispute."""
    reasons = what_if(changes, **options).reasons
    assert list(reasons[: len(sentences)]) == sentences
    assert all(reason.startswith("In dispute: ") for reason in reasons[len(sentences) :])
