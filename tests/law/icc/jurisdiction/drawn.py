"""Drawn facts and drawn acts of a few States towards a small Statute."""

from typing import Any

import attrs
from hypothesis import strategies as st
from tests.law.icc.court import AGGRESSION, CORPS, EPSILONLAND, LEAGUE, STATUTE, WEAPON, A, B, C, D, E
from tests.law.small import dossier, treaty

import intljustice as ij

STATES = (A, B, C, D, E)
DAYS = ("2000-12-01", "2001-03-01", "2003-01-01", "2004-06-01", "2006-03-01", "2007-03-01", "2008-04-01", "2012-06-01")
ACTS = ("accession", "accession", "accession", "withdrawal", "revocation", "announcement", "withdrawal_of_instrument")
DECLARED = (("12(3)", "accepts"), ("12(3)", "accepts"), ("124", "excludes"), ("15bis(4)", "excludes"))

days = st.sampled_from(DAYS)
partial_days = st.one_of(days, days, days, days.map(lambda day: day[:4]), st.none())
states = st.sampled_from(STATES)
maybe = st.sampled_from([True, False, None])
several = st.lists(states, max_size=2, unique=True)


@st.composite
def periods(draw: st.DrawFn) -> ij.Period:
    """From one day to another, or on without an end."""
    first, last = sorted((draw(days), draw(days)))
    return draw(st.sampled_from([ij.Period(first, last), ij.Period(first, open_end=True), ij.Period(first)]))


@st.composite
def acts(draw: st.DrawFn) -> list[ij.TreatyAction]:
    """Acts towards the Statute, and acceptances of its amendments."""
    towards = st.tuples(states, st.sampled_from(ACTS), partial_days, st.none())
    accepted = st.tuples(
        states, st.just("amendment_acceptance"), partial_days, st.sampled_from([WEAPON.id, AGGRESSION.id])
    )
    first = [(A, "ratification", "2000-12-01", None), (B, "accession", "2000-12-15", None)]
    drawn = [*first, *draw(st.lists(towards, max_size=7)), *draw(st.lists(accepted, max_size=6))]
    return [
        ij.TreatyAction(
            id=f"treaty-action:d{number:02}", treaty="treaty:pact", by=by, act=nature, day=day, amendment=amendment
        )
        for number, (by, nature, day, amendment) in enumerate(drawn)
    ]


@st.composite
def declarations(draw: st.DrawFn) -> list[ij.JurisdictionDeclaration]:
    """Acceptances of jurisdiction and opt-outs."""
    one = st.fixed_dictionaries(
        {
            "by": states,
            "made": st.sampled_from(DECLARED),
            "scope": st.one_of(st.none(), periods().map(lambda period: ij.Scope(period=period))),
            "lodged": partial_days,
            "covering": st.sampled_from([None, "territory", "nationals", "unlimited"]),
            "validity": st.sampled_from(["effective", "effective", "effective", "disputed", "ineffective", None]),
            "withdrawn": st.sampled_from([None, None, "2008-04-01"]),
        }
    )
    drawn: list[dict[str, Any]] = draw(st.lists(one, max_size=4))
    return [
        ij.JurisdictionDeclaration(
            id=f"jurisdiction-declaration:d{number}", basis=f"pact:{made[0]}", effect=made[1], **fields
        )
        for number, fields in enumerate(drawn)
        for made in [fields.pop("made")]
    ]


@st.composite
def conducts(draw: st.DrawFn) -> ij.Conduct:
    """Facts of any sort, most of which are given."""
    held = st.one_of(st.none(), st.none(), periods())
    nationalities = [ij.Nationality(state, draw(held)) for state in draw(several)]
    return ij.Conduct(
        crime=draw(st.sampled_from(["war_crimes", "war_crimes", "aggression", "aggression", "genocide", None])),
        further_crimes=draw(st.sampled_from([[], [], ["war_crimes"], ["genocide"]])),
        provisions=draw(st.sampled_from([[], ["pact:8(2)(e)(xix)"], ["pact:8(2)(b)(xxv)"]])),
        period=draw(st.one_of(periods(), days.map(lambda day: ij.Period(day, day)), st.none())),
        territory=draw(several),
        elements_also_in=draw(st.one_of(st.just([]), several)),
        effects_in=draw(st.one_of(st.just([]), several)),
        acted_from=draw(st.one_of(st.just([]), several)),
        vessel_of=draw(st.sampled_from([None, None, None, A, D])),
        on_board=draw(maybe),
        nationalities=nationalities,
        stateless=None if nationalities else draw(maybe),
        nationalities_later=draw(st.one_of(st.just([]), several)),
        age=draw(st.sampled_from([None, None, 17, 18])),
        leadership=draw(st.sampled_from([True, True, False, None])),
        aggressors=draw(several),
        operation=draw(st.sampled_from([True, None])),
        operation_authorised_by=draw(st.sampled_from([[], ["organisation:corps"], ["organisation:league"]])),
        contributing_state=draw(st.one_of(st.none(), states)),
        waived=draw(maybe),
        considered_before_withdrawal=draw(maybe),
        relying_on=draw(st.sampled_from([[], ["jurisdiction-declaration:d0"]])),
    )


@st.composite
def triggers(draw: st.DrawFn) -> ij.Trigger:
    """A trigger of any sort, its bounds drawn."""
    nature = draw(st.sampled_from(["unspecified", "proprio_motu", "state_referral", "council_referral", "none"]))
    by_states, by_council = nature == "state_referral", nature == "council_referral"
    scope = ij.Scope(
        territory=draw(several),
        nationals_of=draw(st.one_of(st.just([]), several)),
        period=draw(st.one_of(st.none(), periods())),
        crimes=draw(st.sampled_from([[], [], ["war_crimes", "aggression"]])),
    )
    return ij.Trigger(
        nature=nature,
        by=draw(several) if by_states else (),
        day=draw(partial_days),
        scope=draw(st.sampled_from([None, scope])),
        excluding=draw(st.sampled_from([None, "res-1:OP6"])) if by_council else None,
        excluding_operations_of=draw(st.sampled_from([[], ["organisation:corps"]])) if by_council else (),
        excluding_links=draw(st.sampled_from([[], ["nationals"], ["officials", "personnel"]])) if by_council else (),
        effective=draw(st.sampled_from([None, None, None, False])),
    )


@attrs.frozen
class Asked:
    """Records and a question.

    Attributes:
        records: the records beside the Statute.
        conduct: the conduct.
        trigger: the trigger.
        complete: whether participation in the Statute is recorded in full.
    """

    records: tuple[ij.Record, ...]
    conduct: ij.Conduct
    trigger: ij.Trigger
    complete: bool

    def dossier(self, *more: ij.Record) -> ij.Dossier:
        """All of it, and more records."""
        pact = (
            STATUTE
            if self.complete
            else treaty(jurisdiction_test="icc", participation=ij.parts.Participation("partial"))
        )
        return dossier(WEAPON, AGGRESSION, EPSILONLAND, CORPS, LEAGUE, *self.records, *more, pact=pact)

    def answer(self, *more: ij.Record) -> ij.Assessment:
        """The answer."""
        return ij.assess(self.dossier(*more), self.conduct, self.trigger)


@st.composite
def questions(draw: st.DrawFn) -> Asked:
    """Any question about any world."""
    records = (*draw(acts()), *draw(declarations()))
    return Asked(records, draw(conducts()), draw(triggers()), draw(st.sampled_from([True, True, True, False])))
