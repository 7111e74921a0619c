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
THEN_NINE = ij.parts.Denominator(start="2027-01-01", parties=ij.Bounds(9, 9), votes=6, acceptances=8)
UNSURE = act("XII", "accession", "2026-09~")
"""A ninth, which may be a party by 24 November 2026 or not."""
PROPOSED = tuple(attrs.evolve(procedure, adoption="pact:121(3)") for procedure in PROCEDURES)
(GENERAL, _, INSTITUTIONAL) = PROPOSED
ON = "2026-11-24"
THEN_SEVEN = ij.parts.Denominator(start=ON, parties=ij.Bounds(7, 7), votes=5, acceptances=7)
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
    "may_leave_from": "2027-02-24",
}
"""Three months from the proposal until it can be decided on, then a year; two thirds adopt it, seven eighths accept."""


NOBODY_LEAVES: Given = {"may_leave_under": None, "may_leave_from": None}
NO_DAYS: Given = {"not_before": None, "may_leave_from": None}


def usual(**changed: Any) -> ij.parts.Route:
    """The usual route, with something else about it."""
    return ij.parts.Route(**{**USUAL, **changed})


def of_acceptors(*touching: str, **changed: Any) -> ij.parts.Route:
    """The route of an amendment that binds those who accept it; no number of them is needed."""
    given: Given = {"rule": "pact:121(5)", "votes": None, "instruments": None, "binds": "accepting_parties"}
    return usual(touching=touching, **NOBODY_LEAVES, **given, **changed)


def institutional(**changed: Any) -> ij.parts.Route:
    """The route of an amendment that needs no acceptances: six months from its adoption."""
    given: Given = {"rule": "pact:122", "instruments": None, "not_before": "2027-08-24"}
    return usual(touching=INSTITUTION, **{**NOBODY_LEAVES, **given, **changed})


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
        pytest.param(
            (),
            {**LEAVING, "on": "2026-11-23"},
            usual(not_before="2028-02-23", may_leave_from="2027-02-23", denominators=[THEN_SEVEN]),
            id="the-eve-of-that",
        ),
        pytest.param(
            (),
            {**LEAVING, "on": "2026-11"},
            usual(parties=ij.Bounds(7, 8), votes=None, instruments=7, **NO_DAYS),
            id="the-month-of-that",
        ),
        pytest.param(
            (),
            JOINING,
            usual(parties=ij.Bounds(8, 9), votes=6, instruments=None, denominators=[THEN_NINE]),
            id="one-may-have-joined",
        ),
        pytest.param((), PARTLY, usual(parties=None, **NO_NUMBERS), id="parties-in-part"),
        pytest.param((), {"on": "2026-11"}, usual(**NO_DAYS), id="asked-of-a-month"),
        pytest.param(
            (),
            {"on": "2027-01-31"},
            usual(not_before="2028-04-30", may_leave_from="2027-04-30"),
            id="asked-of-the-end-of-a-month",
        ),
        pytest.param(INSTITUTION, {"on": "2027-01-31"}, institutional(not_before="2027-10-30"), id="adopted-then"),
        # How long it takes is not recorded: until it is decided on, or until it is in force.
        pytest.param((), UNDELIBERATED, usual(**NO_DAYS), id="no-deliberation"),
        pytest.param((), {"procedures": [attrs.evolve(GENERAL, delay=None)]}, usual(**NO_DAYS), id="no-delay"),
        # Nobody votes on one that is adopted; it waits for acceptances, from the day asked about or its adoption.
        pytest.param(
            (),
            {"adopted": "2020-01-01"},
            usual(votes=None, not_before="2027-11-24", may_leave_from=ON),
            id="adopted-long-ago",
        ),
        pytest.param(
            (),
            {"adopted": "2027-01-01"},
            usual(votes=None, not_before="2028-01-01", may_leave_from="2027-01-01"),
            id="adopted-later",
        ),
        pytest.param(
            (),
            {"adopted": "2020-01-01", **UNDELIBERATED},
            usual(votes=None, not_before="2027-11-24", may_leave_from=ON),
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
COUNTED = "The parties are those of 2026-11-24, and their number may change."
MAY_LEAVE = (
    "A party that does not accept it may leave at once (article 121(6)), from the day on which enough have accepted it "
    "(2027-02-24 at the earliest)."
)


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
                COUNTED,
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
                COUNTED,
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
                COUNTED,
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


FOR_A_YEAR = attrs.evolve(GENERAL, leave_within=ij.parts.Delay(1, "year"), leave_subject_to="pact:127(2)")
NOTICES = (act("XGG", "withdrawal", "2026-03-05"), act("XHH", "withdrawal", "2026-03-06"))
LATER = (act("XFF", "withdrawal", "2027-03-01"), act("XII", "accession", "2027-04-01"))
"""Made after the day asked about, and not pending on it."""


def test_what_is_pending_and_who_may_leave_until_when() -> None:
    """After each notice that is pending, the numbers of that day; of 7 and 6 parties 7 and 6 have to accept it."""
    answer = what_if(acts=(*EIGHT, *NOTICES, *LATER), procedures=[FOR_A_YEAR, *PROPOSED[1:]])
    seven, six = (
        ij.parts.Denominator(start="2027-03-05", parties=ij.Bounds(7, 7), votes=5, acceptances=7),
        ij.parts.Denominator(start="2027-03-06", parties=ij.Bounds(6, 6), votes=4, acceptances=6),
    )

    assert answer.route == usual(denominators=[seven, six], may_leave_until="2029-02-24")
    assert answer.reasons[3] == (
        "The parties are those of 2026-11-24; by what is pending, those who have to accept it are 7 of 7 from "
        "2027-03-05, 6 of 6 from 2027-03-06."
    )
    assert answer.reasons[5] == (
        "A party that does not accept it may leave at once (article 121(6)), from the day on which enough have "
        "accepted it (2027-02-24 at the earliest) until 1 year after its entry into force (2029-02-24 at the "
        "earliest), that day included; article 127(2) holds for it all the same."
    )
    for later in answer.route.denominators:
        then = what_if(acts=(*EIGHT, *NOTICES, *LATER), on=later.start).route
        assert (then.parties, then.votes, then.instruments) == (later.parties, later.votes, later.acceptances)


@pytest.mark.parametrize(("on", "beyond"), [("2030-12-31", False), ("2031-01-01", True)])
def test_a_day_beyond_the_records(on: str, *, beyond: bool) -> None:
    """The parties are those that follow from what is recorded, with pending notices; it says so and is not sure."""
    answer = what_if(acts=(*EIGHT, act("XHH", "withdrawal", "2030-01-02")), on=on)

    assert (answer.route.parties, answer.route.instruments) == (ij.Bounds(8, 8), 7)
    assert [(each.start.text, each.parties) for each in answer.route.denominators] == [("2031-01-02", ij.Bounds(7, 7))]
    assert answer.beyond_records is beyond
    sentence = "The records end on 2030-12-31; this is what follows from them if nothing has happened since."
    assert (answer.reasons[-1] == sentence) is beyond


def test_only_the_number_of_parties_counts() -> None:
    """A signature of some day of the year changes no number."""
    assert what_if(acts=(*EIGHT, act("XII", "signature", "2026")), on="2026-06-01").route.denominators == ()


IN_DISPUTE = attrs.evolve(PROPOSED[1], disputed_for=["pact:8bis", "pact:15bis"])
POSITION = ij.Position(
    id="position:p",
    question="amendment_procedure",
    holding="supports",
    statement="For all.",
    provisions=["pact:121(4)"],
)


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        pytest.param(("pact:8bis",), "121(4) 121(5)", id="a-disputed-article"),
        pytest.param(("pact:8bis(1)", "pact:15bis"), "121(4) 121(5)", id="two-of-them"),
        pytest.param(("pact:8",), "", id="one-that-is-sure"),
        pytest.param(("pact:15",), "", id="another-that-is-sure"),
        # The others of these articles are governed by one of the two for sure.
        pytest.param(("pact:5", "pact:8bis"), "", id="with-one-that-is-sure"),
        pytest.param(("pact:12", "pact:15bis"), "", id="with-another"),
    ],
)
def test_which_procedures_are_in_dispute(changes: tuple[str, ...], rules: str) -> None:
    """Those of which it is disputed which one governs; none where one is sure, or no one can."""
    answer = what_if(changes, procedures=[GENERAL, IN_DISPUTE, INSTITUTIONAL])
    assert [str(each.rule) for each in answer.disputed_routes] == [f"pact:{rule}" for rule in rules.split()]


def test_a_disputed_procedure() -> None:
    """What both have in common, then the steps by each; the question and the positions on it are told."""
    amendment = attrs.evolve(BAR, changes=[("pact:8bis", "amended")])
    clauses = attrs.evolve(CLAUSES, amendments=[GENERAL, IN_DISPUTE, INSTITUTIONAL])
    d = dossier(*EIGHT, amendment, POSITION, pact=attrs.evolve(STATUTE, final_clauses=clauses))
    answer, progress = ij.what_if(d, BAR.id, on=ON), ij.amendment_progress(d, BAR.id, on=ON)

    assert answer.route == ij.parts.Route(touching=["pact:8bis"], parties=ij.Bounds(8, 8), votes=6)
    assert answer.disputed_routes == (usual(touching=["pact:8bis"]), of_acceptors("pact:8bis"))
    assert answer.reasons[:4] == (
        (
            "It would have to change article 8bis; whether by the procedure of article 121(4) or of article 121(5) is "
            "disputed."
        ),
        VOTE,
        (
            f"By article 121(4): it enters into force for all once 7 of 8 parties have accepted it. {COUNTED} {DAY} "
            f"{MAY_LEAVE}"
        ),
        f"By article 121(5): it enters into force only for those who accept it. {DAY}",
    )
    assert f"In dispute: {ij.terms.Question.AMENDMENT_PROCEDURE.meaning}" in answer.reasons
    assert answer.positions == progress.positions == (POSITION.id,)
    assert [str(clause) for clause in progress.disputed_between] == ["pact:121(4)", "pact:121(5)"]
    assert (progress.rule, progress.binds, progress.needed, progress.may_leave_under) == (None, None, None, None)
    assert progress.reasons[1:4] == (
        "Whether it enters into force by article 121(4) or by article 121(5) is disputed.",
        "By article 121(4): it enters into force for all once 7 of 8 parties have accepted it; 7 are missing.",
        (
            "By article 121(5): it binds only the parties that accept it, each once its time has run from its own "
            "acceptance."
        ),
    )


SEEDS = ij.load_seeds()


@pytest.mark.parametrize(
    ("on", "number", "pending"),
    [
        (
            "2026-11-24",
            "110 of 125",
            (
                "109 of 124 from 2027-06-18, 107 of 122 from 2027-06-24, 106 of 121 from 2027-07-24, 105 of 120 from "
                "2027-07-27, 105 of 119 from 2027-09-23"
            ),
        ),
        (
            "2027-07-23",
            "107 of 122",
            "106 of 121 from 2027-07-24, 105 of 120 from 2027-07-27, 105 of 119 from 2027-09-23",
        ),
        ("2027-09-23", "105 of 119", None),
    ],
)
def test_the_demanded_amendment(on: str, number: str, pending: str | None) -> None:
    """Seven eighths of the parties to the Statute on a day, and after each notice that is pending on it."""
    route = " ".join(ij.what_if(SEEDS, "amendment:non-party-nationals", on=on).reasons)
    later = "and their number may change" if pending is None else f"those who have to accept it are {pending}"

    assert f"once {number} parties have accepted it. The parties are those of {on}" in route
    assert f"{later}." in route
    assert "article 127(2) holds for it all the same" in route


@pytest.mark.parametrize(
    ("changed", "is_disputed"),
    [("8bis", True), ("8ter", True), ("15bis", True), ("15ter", True), ("8", False), ("5(1)", False), ("12(2)", False)],
)
def test_amendments_of_the_statute_on_other_crimes(changed: str, *, is_disputed: bool) -> None:
    """Of articles 5 to 8 the text says how, and of 8 bis, 15 bis and the like it is disputed, with both positions."""
    amendment = ij.Amendment(
        id="amendment:x", names=["X"], treaty="treaty:rome-statute", changes=[(f"rome-statute:{changed}", "amended")]
    )
    progress = ij.amendment_progress(ij.Dossier([*SEEDS, amendment], SEEDS.about), amendment.id, on=ON)

    assert bool(progress.disputed_between) is is_disputed
    assert len(progress.positions) == (2 if is_disputed else 0)
