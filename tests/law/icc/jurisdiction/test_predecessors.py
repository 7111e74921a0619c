"""A State that was part of another one on the day: what bound that one bound it, and the sentences say so."""

import attrs
from tests.law.icc import court
from tests.law.icc.court import ATTACK, DAY, PLAIN, B, C, D, Situation, disputed, leaves, no, worked, yes
from tests.law.small import act

import intljustice as ij

OF_BETALAND, OF_DELTALAND = (
    ij.State(id=C, names=["Gammaland"], predecessors=[ij.parts.Predecessor(whole, "2006-06-02")]) for whole in (B, D)
)
"""Gammaland was part of Betaland, which is a party, or of Deltaland, which is none, until 2 June 2006."""
HERE = PLAIN.but(territory=[C], nationalities=[D])
WAR_CRIMES = HERE.but(crime="war_crimes")
ABROAD = PLAIN.but(territory=[D], nationalities=[C])
OPEN = ij.Period("2005-01-01", open_end=True)
TO_MID_JUNE = court.opting_out(B, period=("2001-05-01", "2005-06-15"))
LEAVING_OUT = act(
    "XBB",
    "accession",
    "2001-03-01",
    left_out=[ij.parts.TerritorialExclusion(places=[ij.Place(B, "The Isles")])],
)
OF_DOUBTFUL_WEIGHT: court.Given = {"considered_before_withdrawal": False}
LEFT = leaves(B, "2009-01-15")
SUCCEEDS, EARLY_JUNE = act("XCC", "succession", "2006-06-03"), ("2006-06-01", "2006-06-10")
FROM_JUNE = yes("12(2)(a)", "2006-06-03")


def answer(situation: Situation, state: ij.State = OF_BETALAND) -> ij.Assessment:
    """What is answered where Gammaland was part of another State."""
    records = situation.setting.dossier(*situation.records).overlay([state])
    return ij.assess(records, situation.setting.conduct(**situation.changed), situation.trigger)


@worked(
    HERE.row("territory", yes("12(2)(a)")),
    HERE.row("its-last-day", yes("12(2)(a)"), period="2006-06-02"),
    HERE.row("the-day-after", no("12(2)"), period="2006-06-03"),
    HERE.row("across", yes("12(2)(a)", "2006-06-03"), period=("2006-06-01", "2006-06-10")),
    HERE.row("before-the-statute", no("11(1)"), period="2001-04-30"),
    ABROAD.row("nationality", yes("12(2)(b)")),
    ABROAD.row("nationality-the-day-after", no("12(2)"), period="2006-06-03"),
    HERE.row("succeeding", yes("12(2)(a)"), SUCCEEDS, period="2006-06-03"),
    WAR_CRIMES.row("opted-out", no("12(2) 124"), court.opting_out(B)),
    WAR_CRIMES.row("opted-out-for-a-time", yes("12(2)(a)", "2005-06-16"), TO_MID_JUNE, period=(DAY, "2005-06-30")),
    WAR_CRIMES.row("opted-out-until-it-succeeded", FROM_JUNE, court.opting_out(B), SUCCEEDS, period=EARLY_JUNE),
    HERE.row("left-out", disputed("excluded_territory", "12(2)(a)"), LEAVING_OUT, territory=[ij.Place(C, "The Isles")]),
    HERE.row("not-left-out", yes("12(2)(a)"), LEAVING_OUT),
    HERE.row("left-since", yes("12(2)(a) 127(2)"), LEFT),
    HERE.row("left-since-unconsidered", disputed("withdrawal", "12(2)(a) 127(2)"), LEFT, **OF_DOUBTFUL_WEIGHT),
    HERE.row("left-by-then", no("12(2) 127(1)"), leaves(B, "2004-01-15")),
    HERE.row("referred", no("13(a) 14"), trigger=ij.Trigger(nature="state_referral", by=[C], day=DAY)),
    HERE.row("referred-by-it", yes("12(2)(a)"), trigger=ij.Trigger(nature="state_referral", by=[B], day=DAY)),
)
def test_it_is_followed(situation: Situation) -> None:
    """By territory and by nationality, with the declarations, exclusions and withdrawals of the other State."""
    assert court.written(answer(situation)) == situation.expected


STATELESS: court.Given = {"nationalities": [], "stateless": True}


@worked(
    HERE.row("accepted", yes("12(2)(a) 12(3)"), court.accepting(D, period=OPEN), **STATELESS),
    HERE.row("accepted-by-itself", yes("12(2)(a) 12(3)"), court.accepting(C), **STATELESS),
    HERE.row("accepted-by-another", no("12(2)"), court.accepting(B), **STATELESS),
)
def test_an_acceptance_of_the_other_state(situation: Situation) -> None:
    """It reaches the State that was part of it, which can also accept for that time itself, reaching back."""
    assert court.written(answer(situation, OF_DELTALAND)) == situation.expected


def test_it_says_so() -> None:
    """The State is named with the one of which it was a part, and the acts of that one are cited."""
    joined = court.joins(D, "2002-01-10")
    on_its_last_day, after = (
        answer(HERE.row("", None, joined, period=day, nationalities=[B]), OF_DELTALAND)
        for day in ("2006-06-02", "2006-06-03")
    )
    assert "on the territory of Gammaland (then part of Deltaland), a party on 2006-06-02." in str(on_its_last_day)
    assert "then part of" not in str(after)
    assert [joined.id in each.records for each in (on_its_last_day, after)] == [True, False]


def test_an_act_of_aggression() -> None:
    """It is that of a party, where the aggressor was part of one that had accepted the amendments."""
    until = attrs.evolve(OF_BETALAND, predecessors=[ij.parts.Predecessor(B, "2012-06-01")])
    bound = ATTACK.but(aggressors=[C])
    without = {one.id for one in bound.records if one.id == court.GAMMALAND_JOINS.id}
    records = bound.dossier(without=tuple(without)).overlay([until])
    on_the_day, after = (ij.assess(records, bound.conduct(period=day)) for day in ("2012-06-01", "2012-06-02"))
    assert on_the_day.verdict is ij.Verdict.JURISDICTION
    assert "The act of aggression is that of Gammaland (then part of Betaland), a party on 2012-06-01." in str(
        on_the_day
    )
    assert after.verdict is ij.Verdict.NO_JURISDICTION
    opted_out = court.declaration(B, "15bis(4)", effect="excludes", lodged="2012-01-01")
    assert [str(ground.article) for ground in ij.assess(records.overlay([opted_out]), bound.conduct()).grounds] == [
        "15bis(4)"
    ]
