"""An answer that is unknown names each fact that is missing, with its record; an answer that is known names none."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.law.test_properties import PROPERTY, TREATY, WHO, partial_dates, worlds

import intljustice as ij

UNKNOWN = ij.Ternary.UNKNOWN
SEEDS = ij.load_seeds()
DAYS = ("1950-01-01", "2002", "2012-09", "2020-02-01", "2026-11-24", "2031-01-01")


def of_treaty(d: ij.Dossier, about: str, on: str) -> Iterator[tuple[ij.Answer, bool]]:
    """The answers on a treaty or amendment and on everybody towards it, each with whether it is known."""
    entry, parties = ij.entry_into_force(d, about), ij.parties(d, about, on=on)
    yield entry, entry.enters is ij.Ternary.NO or entry.day is not None
    is_nobody = parties.nobody or parties.count.low > 0
    yield parties, is_nobody and not parties.possible and (parties.complete or parties.beyond_records or parties.nobody)
    for state in d.records(ij.State):
        standing = ij.standing(d, state, about, on=on)
        yield standing, standing.bound is not UNKNOWN and standing.status is not None
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
        final_clauses=attrs.evolve(final, amendments=[procedure], **(thin if draw(st.booleans()) else {})),
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
    given = st.fixed_dictionaries({"by": st.sampled_from(WHO), "day": partial_dates})
    acceptances = [
        ij.TreatyAction(
            id=f"treaty-action:m{n}", treaty=TREATY, amendment="amendment:a", act="amendment_acceptance", **fields
        )
        for n, fields in enumerate(draw(st.lists(given, max_size=3)))
    ]
    acts = [
        attrs.evolve(act, under="drawn:2") if act.act == "withdrawal" and draw(st.booleans()) else act
        for act in drawn.acts
    ]
    states = [ij.State(id=who, names=[who]) for who in WHO]
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



def _first(day: ij.PartialDate | None) -> str:
    return "2005-05-05" if day is None else str(day.earliest)


def recorded(d: ij.Dossier, fact: str, taken: list[ij.TreatyAction]) -> ij.Dossier:
    """The dossier with a missing fact recorded: a day as the first that it can be, anything else at will."""
    if fact.endswith("that were taken out"):
        return d.overlay([act for act in taken if act.by in fact.split()])
    record = d[next(word for word in fact.split() if word in d)]
    if isinstance(record, ij.TreatyAction):
        field = "effective" if "day of effect" in fact else "day"
        return d.overlay([attrs.evolve(record, **{field: _first(getattr(record, field))})])
    if fact.startswith("a full record"):
        return d.overlay([attrs.evolve(record, participation=ij.parts.Participation("complete", "2014-12-31"))])
    for said, field in (("entry into force of", "entered_into_force"), ("adoption", "adopted"), ("ends", "ended")):
        if said in fact and "day" in fact.split():
            return d.overlay([attrs.evolve(record, **{field: _first(getattr(record, field))})])
    if "procedure" in fact:
        return d.overlay([attrs.evolve(record, entry_into_force_under="drawn:1")])
    final = d.get(ij.Treaty, TREATY).final_clauses or ij.parts.FinalClauses()
    return d.overlay([attrs.evolve(d.get(ij.Treaty, TREATY), final_clauses=_completed(final, fact))])


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
    for _ in range(9):
        answer = ij.standing(d, who, about, on=on)
        if not answer.missing:
            return
        for fact in answer.missing:
            if fact.startswith("which day of"):
                on = str(answer.on.earliest)
            else:
                d = recorded(d, fact, taken)
    pytest.fail(str(answer))
