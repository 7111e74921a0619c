"""An answer that is unknown names each fact that is missing, with its record; an answer that is known names none."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.law.icc.jurisdiction.drawn import Asked, questions
from tests.law.small import CLAUSES, JOINED, PACT, accepted, act, amendment, clauses, dossier, treaty, world
from tests.law.test_properties import PROPERTY, TREATY, WHO, partial_dates, worlds

import intljustice as ij

UNKNOWN = ij.Ternary.UNKNOWN
SEEDS = ij.load_seeds()
DAYS = ("1950-01-01", "2002", "2012-09", "2020-02-01", "2026-11-24", "2031-01-01")
PUBLISHED = {"entered_into_force": "2001-05-01"}
PARTIAL = ij.parts.Participation("partial")
NOTICE = act("XBB", "withdrawal", "2005-03-01")
JOINS = act("XCC", "accession", "2002-01-10")
SIGNED = act("XCC", "signature", "2005-06-01")
BOTH = accepted("XAA", "2011-01-10"), accepted("XBB", "2011-02-10")
IN_2011 = accepted("XAA", "2011")
CONSENT, LEFT = "treaty-action:xcc-accession", "treaty-action:xbb-withdrawal"
TAKES = f"the time that a notice of withdrawal takes under {PACT}"
PUBLISHED_NOTICE, ENDS = attrs.evolve(NOTICE, effective="2006-03-01"), act("XBB", "cessation", "2005")
ACCEPTANCES = "a full record of acceptances of amendment:a"
PARTICIPATION = f"a full record of participation in {PACT}"
PROCEDURE = "the procedure by which amendment:a enters into force"
IN_FORCE_AS_AMENDED = "the day of entry into force of amendment:a"
A_DAY_IN_FORCE = f"the day of entry into force of {PACT}"


def changed_in(clause: Any, **fields: Any) -> Any:
    """A clause with other fields."""
    return attrs.evolve(clause, **fields)


def entering(**changed: Any) -> ij.Dossier:
    """The pact with its clause on entry into force changed, and no published day."""
    return world(**clauses(entry_into_force=changed_in(CLAUSES.entry_into_force, **changed)))


def leaving(made: ij.TreatyAction = NOTICE, **changed: Any) -> ij.Dossier:
    """A notice of withdrawal under a changed clause."""
    return world(made, **clauses(withdrawal=changed_in(CLAUSES.withdrawal, **changed)))


def amended(*acts: ij.TreatyAction, under: str | None = "pact:121(5)", **fields: Any) -> ij.Dossier:
    """The pact with an amendment that binds whoever accepts it."""
    return world(amendment(under, **fields), *acts)


STANDING: dict[str, tuple[ij.Dossier, str, tuple[str, ...]]] = {
    "known": (world(), "XBB 2005-01-01", ()),
    "no-entry-clause": (
        world(**clauses(entry_into_force=None)),
        "XBB 2005-01-01",
        (A_DAY_IN_FORCE, f"the clause on the entry into force of {PACT}"),
    ),
    "published-instead": (world(**clauses(entry_into_force=None), **PUBLISHED), "XCC 2005-01-01", ()),
    "no-threshold": (
        entering(threshold=None),
        "XBB 2005-01-01",
        (A_DAY_IN_FORCE, f"the threshold for the entry into force of {PACT}"),
    ),
    "no-delay": (
        entering(delay=None),
        "XBB 2005-01-01",
        (A_DAY_IN_FORCE, f"the delay before the entry into force of {PACT}"),
    ),
    "in-force-since-some-year": (
        world(participation=PARTIAL, entered_into_force="2001"),
        "XBB 2001-06-01",
        (f"the exact day of entry into force of {PACT}",),
    ),
    "no-later-clause": (
        world(JOINS, **clauses(later_parties=None)),
        "XCC 2003-01-01",
        (f"the clause on later parties of {PACT}",),
    ),
    "no-later-clause-and-published": (
        world(attrs.evolve(JOINS, effective="2002-04-01"), **clauses(later_parties=None)),
        "XCC 2003-01-01",
        (),
    ),
    "no-later-clause-and-published-in-part": (
        world(attrs.evolve(JOINS, effective="2002"), **clauses(later_parties=None)),
        "XCC 2002-04-01",
        (f"the exact day of effect of {CONSENT}",),
    ),
    "day-of-consent": (world(attrs.evolve(JOINS, day=None)), "XCC 2003-01-01", (f"the exact day of {CONSENT}",)),
    "month-of-consent": (world(attrs.evolve(JOINS, day="2002-01")), "XCC 2002-04-15", (f"the exact day of {CONSENT}",)),
    "month-of-consent-later": (world(attrs.evolve(JOINS, day="2002-01")), "XCC 2002-05-01", ()),
    "no-withdrawal-clause": (
        world(NOTICE, **clauses(withdrawal=None)),
        "XBB 2007-01-01",
        (f"the clause on withdrawal of {PACT}",),
    ),
    "no-notice": (
        leaving(notice=None),
        "XBB 2007-01-01",
        (TAKES,),
    ),
    "no-notice-and-published": (
        leaving(PUBLISHED_NOTICE, notice=None),
        "XBB 2007-01-01",
        (),
    ),
    "no-first-term": (
        leaving(mode="end_of_term", first_term=None),
        "XBB 2007-01-01",
        (f"the first term of {PACT}",),
    ),
    "day-of-notice": (leaving(attrs.evolve(NOTICE, day="2005")), "XBB 2006-06-01", (f"the exact day of {LEFT}",)),
    "its-end": (
        world(act("XBB", "cessation", "2005")),
        "XBB 2005-06-01",
        ("the exact day of treaty-action:xbb-cessation",),
    ),
    "end-of-the-treaty": (world(ended="2020"), "XBB 2020-06-01", (f"the exact day on which {PACT} ends",)),
    "not-recorded-in-full": (world(participation=PARTIAL, **PUBLISHED), "XDD 2005-01-01", (PARTICIPATION,)),
    "bound-all-the-same": (world(participation=PARTIAL, **PUBLISHED), "XBB 2005-01-01", ()),
    "taken-out": (
        world(JOINS, **PUBLISHED).without(JOINS),
        "XCC 2005-01-01",
        ("the acts of state:XCC that were taken out",),
    ),
    "others-taken-out": (world(JOINS, **PUBLISHED).without(JOINS), "XBB 2005-01-01", ()),
    "which-day": (world(), "XBB 2001", ("which day of 2001 is meant",)),
    "any-day": (world(), "XBB 2002", ()),
    "taken-back-before-or-after": (
        world(attrs.evolve(JOINS, day="2002"), act("XCC", "withdrawal_of_instrument", "2002-06-01", undoes=JOINS.id)),
        "XCC 2004-01-01",
        (f"the exact day of {CONSENT}",),
    ),
    "before-or-after-the-number": (
        world(attrs.evolve(JOINS, day="2001-04-10"), participation=PARTIAL, **PUBLISHED),
        "XCC 2001-05-15",
        (PARTICIPATION,),
    ),
    "signature-taken-out": (
        world(SIGNED, **PUBLISHED).without(SIGNED),
        "XCC 2006-01-01",
        ("the acts of state:XCC that were taken out",),
    ),
    "signature-taken-out-since": (world(SIGNED, **PUBLISHED).without(SIGNED), "XCC 2005-05-31", ()),
    "status-alone": (
        world(JOINS, act("XCC", "withdrawal_of_instrument", "2002-02", undoes=JOINS.id)),
        "XCC 2002-02-15",
        ("the exact day of treaty-action:xcc-withdrawal-of-instrument",),
    ),
}


@pytest.mark.parametrize(("d", "who", "expected"), STANDING.values(), ids=STANDING)
def test_of_a_standing(d: ij.Dossier, who: str, expected: tuple[str, ...]) -> None:
    """The clause, the day, the claim or the acts that are not recorded, each with its record."""
    state, on = who.split()
    answer = ij.standing(d, f"state:{state}", PACT, on=on)
    assert answer.missing == expected
    assert ("Missing: " in str(answer)) is bool(expected)


AMENDED: dict[str, tuple[ij.Dossier, str, tuple[str, ...]]] = {
    "accepted": (amended(accepted("XAA", "2011-01-10"), participation=None), "XAA 2012-01-10", ()),
    "acceptances": (amended(accepted("XAA", "2011-01-10"), participation=None), "XBB 2012-01-10", (ACCEPTANCES,)),
    "none-recorded": (amended(), "XBB 2012-01-10", ()),
    "procedure": (amended(under=None), "XBB 2012-01-10", (PROCEDURE,)),
    "day": (
        amended(accepted("XAA", "2011")),
        "XAA 2012-06-01",
        (f"the exact day of {IN_2011.id}",),
    ),
    "day-and-acceptances": (
        amended(IN_2011, participation=None),
        "XAA 2012-06-01",
        (f"the exact day of {IN_2011.id}",),
    ),
    "who-were-parties": (
        amended(*BOTH, attrs.evolve(JOINS, day=None), under="pact:121(4)"),
        "XAA 2013-01-01",
        (f"the exact day of {CONSENT}",),
    ),
    "party": (
        amended(accepted("XCC", "2011-01-10")).overlay([treaty(participation=PARTIAL, **PUBLISHED)]),
        "XCC 2012-06-01",
        (PARTICIPATION,),
    ),
    "treaty": (
        ij.Dossier([amendment(), ij.State(id="state:XAA", names=["A"])]),
        "XAA 2012-06-01",
        (f"the record of {PACT}",),
    ),
}


@pytest.mark.parametrize(("d", "who", "expected"), AMENDED.values(), ids=AMENDED)
def test_of_an_amendment(d: ij.Dossier, who: str, expected: tuple[str, ...]) -> None:
    """The procedure, the acceptances, a day, or who is a party to the treaty."""
    state, on = who.split()
    assert ij.standing(d, f"state:{state}", "amendment:a", on=on).missing == expected


@pytest.mark.parametrize(
    ("d", "on", "expected"),
    [
        (amended(), "2012-01-10", ()),
        (amended(participation=None), "2012-01-10", (ACCEPTANCES, IN_FORCE_AS_AMENDED)),
        (amended(participation=None, adopted=None), "2012-01-10", ()),
        (amended(under=None), "2012-01-10", (PROCEDURE, IN_FORCE_AS_AMENDED)),
        (amended(accepted("XAA", "2011-01-10")), "2011", ("which day of 2011 is meant",)),
        (amended(accepted("XAA", "2011-01-10")), "2013", ()),
        (amended(IN_2011, adopted="2010"), "2012-06-01", (f"the exact day of {IN_2011.id}",)),
        (amended(under="pact:122", adopted="2010"), "2010-09-01", ("the exact day of adoption of amendment:a",)),
        (amended().overlay([treaty(participation=PARTIAL, **PUBLISHED)]), "2012-01-10", (PARTICIPATION,)),
    ],
)
def test_of_the_progress_of_an_amendment(d: ij.Dossier, on: str, expected: tuple[str, ...]) -> None:
    """What is not recorded; the parties that have not accepted it are `lacking`, and no missing fact."""
    assert ij.amendment_progress(d, "amendment:a", on=on).missing == expected


@pytest.mark.parametrize(
    ("d", "expected"),
    [
        (world(), ()),
        (dossier(JOINED[0]), ()),
        (world(participation=PARTIAL, **PUBLISHED), ()),
        (dossier(JOINED[0], attrs.evolve(JOINED[1], day="2001-03")), ("the exact day of treaty-action:xbb-accession",)),
        (world(attrs.evolve(JOINS, day="2002")), ()),
        (world(participation=PARTIAL), (A_DAY_IN_FORCE, PARTICIPATION)),
    ],
)
def test_of_an_entry_into_force(d: ij.Dossier, expected: tuple[str, ...]) -> None:
    """Nothing where the day is known, or where too few instruments are recorded in full."""
    assert ij.entry_into_force(d, PACT).missing == expected


def of_treaty(d: ij.Dossier, about: str, on: str) -> Iterator[tuple[ij.Answer, bool]]:
    """The answers on a treaty or amendment and on everybody towards it, each with whether it is known."""
    entry = ij.entry_into_force(d, about)
    yield entry, entry.enters is ij.Ternary.NO or entry.day is not None
    standings = [ij.standing(d, state, about, on=on) for state in d.records(ij.State)]
    yield ij.parties(d, about, on=on), all(standing.bound is not UNKNOWN for standing in standings)
    for standing in standings:
        yield standing, standing.bound is not UNKNOWN and standing.status is not None


@pytest.mark.parametrize("on", DAYS)
def test_of_shipped_treaties(on: str) -> None:
    """Of every treaty and amendment and every State."""
    for record in (*SEEDS.records(ij.Treaty), *SEEDS.records(ij.Amendment)):
        for answer, is_known in of_treaty(SEEDS, record.id, on):
            assert bool(answer.missing) is not is_known, str(answer)


@pytest.mark.parametrize("on", [*DAYS, "2025-02", "2026-02-10", "2026-05-24"])
def test_of_shipped_sanctions(on: str) -> None:
    """Of every person and sanction; and of all together, as no list is recorded in full."""
    for record in (*SEEDS.records(ij.Person), *SEEDS.records(ij.Sanction)):
        answer = ij.listing(SEEDS, record, on=on)
        assert bool(answer.missing) is (answer.status is None or answer.in_force is UNKNOWN), str(answer)
    assert ij.listings(SEEDS, on=on).missing


@PROPERTY
@given(questions())
def test_of_assessments(question: Asked) -> None:
    """Of any conduct in any small world."""
    answer = question.answer()
    assert bool(answer.missing) is (answer.verdict is ij.Verdict.UNKNOWN)


NONE = st.just(None)
YEAR = ij.parts.Delay(1, "year")


@st.composite
def gappy(draw: st.DrawFn) -> tuple[ij.Dossier, list[ij.TreatyAction]]:
    """A drawn treaty with clauses, days and acts that are not recorded, and an amendment of it; the acts taken out."""
    drawn = draw(st.one_of(worlds(), worlds(complete=False)))
    final = drawn.treaty.final_clauses
    assert final is not None
    thin = {
        "entry_into_force": draw(st.one_of(NONE, st.just(_without(draw, final.entry_into_force)))),
        "later_parties": draw(st.one_of(NONE, st.just(_without(draw, final.later_parties)))),
        "withdrawal": draw(st.one_of(NONE, st.just(_without(draw, final.withdrawal)))),
    }
    procedure = ij.parts.AmendmentProcedure(
        provision="drawn:1",
        binds=draw(st.sampled_from(["all_parties", "accepting_parties"])),
        delay=draw(st.sampled_from([None, ij.parts.Delay(1, "year")])),
        acceptances=draw(st.sampled_from([None, ij.parts.Fraction(1, 2)])),
        on_adoption=draw(st.booleans()),
        leave_at_once=draw(st.sampled_from([None, "drawn:2"])),
    )
    text = attrs.evolve(
        drawn.treaty,
        final_clauses=changed_in(final, amendments=[procedure], **(thin if draw(st.booleans()) else {})),
        entered_into_force=draw(st.one_of(NONE, partial_dates)),
        ended=draw(st.one_of(NONE, partial_dates)),
    )
    changed = ij.Amendment(
        id="amendment:a",
        treaty=TREATY,
        names=["A"],
        adopted=draw(st.sampled_from([None, "2004-02-01", "2004"])),
        entered_into_force=draw(st.one_of(NONE, partial_dates)),
        entry_into_force_under=draw(st.sampled_from([None, "drawn:1"])),
        participation=draw(st.sampled_from([None, ij.parts.Participation("complete", "2014-12-31")])),
    )
    drawn_acts: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
        {"by": st.sampled_from(WHO), "day": partial_dates}
    )
    acceptances = [
        ij.TreatyAction(
            id=f"treaty-action:m{n}", treaty=TREATY, amendment="amendment:a", act="amendment_acceptance", **fields
        )
        for n, fields in enumerate(draw(st.lists(drawn_acts, max_size=3)))
    ]
    acts = [
        attrs.evolve(act, under="drawn:2") if act.act == "withdrawal" and draw(st.booleans()) else act
        for act in drawn.acts
    ]
    states = [ij.State(id=who, names=[who]) for who in (*WHO, "state:XEE")]
    d = ij.Dossier([text, changed, *states, *acts, *acceptances])
    taken = [act for act in (*acts, *acceptances) if draw(st.integers(0, 9)) == 0]
    return (d.without(*taken), taken) if draw(st.booleans()) else (d, [])


def _without(draw: st.DrawFn, clause: Any) -> Any:
    """A clause with one of its fields taken away, or none."""
    fields = [name for name in ("threshold", "delay", "notice", "first_term") if hasattr(clause, name)]
    name = draw(st.sampled_from([None, *fields]))
    return clause if name is None else attrs.evolve(clause, **{name: None})


@PROPERTY
@given(gappy(), st.sampled_from([TREATY, "amendment:a"]), partial_dates.filter(bool))
def test_of_drawn_treaties(drawn: tuple[ij.Dossier, list[ij.TreatyAction]], about: str, on: str) -> None:
    """Whatever clauses, days, acts and claims are not recorded."""
    for answer, is_known in of_treaty(drawn[0], about, on):
        assert bool(answer.missing) is not is_known, str(answer)
        assert not any(fact.startswith("the day from which") for fact in answer.missing)


def _laid_over(d: ij.Dossier, record: ij.Record, **fields: Any) -> ij.Dossier:
    return d.overlay([attrs.evolve(record, **fields)])


def _with_a_day(d: ij.Dossier, record: ij.Record, field: str) -> ij.Dossier:
    day = getattr(record, field)
    return _laid_over(d, record, **{field: "2005-05-05" if day is None else str(day.earliest)})


def recorded(d: ij.Dossier, fact: str, taken: list[ij.TreatyAction]) -> ij.Dossier:
    """The dossier with a missing fact recorded: a day as the first that it can be, anything else at will."""
    if fact.endswith("that were taken out"):
        return d.overlay([act for act in taken if act.by in fact.split()])
    record = d[next(word for word in fact.split() if word in d)]
    if isinstance(record, ij.TreatyAction):
        return _with_a_day(d, record, "effective" if "day of effect" in fact else "day")
    if fact.startswith("a full record"):
        return _laid_over(d, record, participation=ij.parts.Participation("complete", "2014-12-31"))
    for said, field in (("entry into force of", "entered_into_force"), ("adoption", "adopted"), ("ends", "ended")):
        if said in fact and "day" in fact.split():
            return _with_a_day(d, record, field)
    if "procedure" in fact:
        return _laid_over(d, record, entry_into_force_under="drawn:1")
    final = d.get(ij.Treaty, TREATY).final_clauses or ij.parts.FinalClauses()
    return _laid_over(d, d[TREATY], final_clauses=_completed(final, fact))


def _completed(final: ij.parts.FinalClauses, fact: str) -> ij.parts.FinalClauses:
    """The final clauses with what a fact says is missing."""
    entry = final.entry_into_force or ij.parts.EntryIntoForceClause()
    later = final.later_parties or ij.parts.LaterPartyClause()
    leaving = final.withdrawal or ij.parts.WithdrawalClause(mode="notice")
    if "entry into force" in fact:
        whole = attrs.evolve(entry, threshold=entry.threshold or 1, delay=entry.delay or YEAR)
        return attrs.evolve(final, entry_into_force=whole)
    if "later parties" in fact:
        return attrs.evolve(final, later_parties=attrs.evolve(later, delay=YEAR))
    if "has effect" in fact:
        return attrs.evolve(final, amendments=[attrs.evolve(each, delay=YEAR) for each in final.amendments])
    leaving = attrs.evolve(leaving, notice=leaving.notice or YEAR, first_term=leaving.first_term or YEAR)
    return attrs.evolve(final, withdrawal=leaving)


@PROPERTY
@given(gappy(), st.sampled_from([TREATY, "amendment:a"]), st.sampled_from(WHO), partial_dates.filter(bool))
def test_what_is_named_is_enough(
    drawn: tuple[ij.Dossier, list[ij.TreatyAction]], about: str, who: str, on: str
) -> None:
    """Once all that is missing is recorded, and what is missing then, the answer is known."""
    d, taken = drawn
    answer = ij.standing(d, who, about, on=on)
    for _ in range(9):
        for fact in answer.missing:
            if fact.startswith("which day of"):
                on = str(answer.on.earliest)
            else:
                d = recorded(d, fact, taken)
        answer = ij.standing(d, who, about, on=on)
    assert answer.missing == ()
