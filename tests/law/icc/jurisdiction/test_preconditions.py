"""A link with a State that is bound or accepts: articles 12(2), 12(3), 124 and 127."""

from itertools import permutations

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import OUTSIDE, PLAIN, A, B, C, D, accepting, disputed, no, opting_out, unknown, worked, yes
from tests.law.small import act

import intljustice as ij

CONTESTED_NATIONAL = disputed("contested_nationality", "12(2)(b)")
CONTESTED_ONCE = ij.Nationality(B, ("2000", "2010"), contested=True)
AT_SEA = PLAIN.but(territory=[], on_board=True, nationalities=[D])
COUNCIL = ij.Trigger(nature="council_referral", day="2006-01-01", scope=ij.Scope())


@worked(
    PLAIN.row("in-a-party-by-an-outsider", yes("12(2)(a)"), nationalities=[D]),
    OUTSIDE.row("in-no-party", no("12(2)")),
    OUTSIDE.row("one-place-of-two", yes("12(2)(a)"), territory=[C, A]),
    OUTSIDE.row("one-place-of-two-first", yes("12(2)(a)"), territory=[A, C]),
    PLAIN.row("a-region", yes("12(2)(a)"), territory=[ij.Place(A, "North")]),
    OUTSIDE.row("a-region-outside", no("12(2)"), territory=[ij.Place(C, "North")]),
    PLAIN.row("an-operation", yes("12(2)(a)"), operation=True),
    OUTSIDE.row("an-operation-outside", no("12(2)"), operation=True),
    PLAIN.row("a-leader", yes("12(2)(a)"), leadership=True),
    OUTSIDE.row("a-leader-outside", no("12(2)"), leadership=True),
    AT_SEA.row("vessel-of-a-party", yes("12(2)(a)"), vessel_of=A),
    AT_SEA.row("aircraft-of-a-party", yes("12(2)(a)"), aircraft_of=A),
    AT_SEA.row("vessel-of-another", no("12(2)"), vessel_of=C),
    AT_SEA.row("aircraft-of-another", no("12(2)"), aircraft_of=C),
    AT_SEA.row("registered-nowhere", no("12(2)"), unregistered=True),
    AT_SEA.row("registered-nowhere-by-a-national", yes("12(2)(b)"), unregistered=True, nationalities=[B]),
    AT_SEA.row("registration-not-given", unknown("vessel_of")),
    AT_SEA.row("not-on-board-of-anything", unknown("territory"), on_board=False),
    AT_SEA.row("registration-not-given-by-a-national", yes("12(2)(b)"), nationalities=[B]),
    PLAIN.row("registration-not-given-in-a-port", yes("12(2)(a)"), on_board=True),
    AT_SEA.row("vessel-attacked-from-outside", disputed("on_board", "12(2)(a)"), vessel_of=A, on_board=False),
    AT_SEA.row("aircraft-attacked-from-outside", disputed("on_board", "12(2)(a)"), aircraft_of=A, on_board=False),
    AT_SEA.row("vessel-of-another-attacked", no("12(2)"), vessel_of=C, on_board=False),
    AT_SEA.row("vessel-nothing-said", yes("12(2)(a)"), vessel_of=A, on_board=None),
    AT_SEA.row("aircraft-nothing-said", yes("12(2)(a)"), aircraft_of=A, on_board=None),
    PLAIN.row("in-a-port", yes("12(2)(a)"), vessel_of=C, on_board=False, nationalities=[D]),
    OUTSIDE.row("a-national-of-a-party", yes("12(2)(b)"), nationalities=[B]),
    AT_SEA.row("a-national-at-sea", yes("12(2)(b)"), nationalities=[B]),
    OUTSIDE.row("none-of-several", no("12(2)"), nationalities=[C, D]),
    OUTSIDE.row("stateless-outside", no("12(2)"), nationalities=[], stateless=True),
    PLAIN.row("stateless-in-a-party", yes("12(2)(a)"), nationalities=[], stateless=True),
    OUTSIDE.row("contested-nationality", CONTESTED_NATIONAL, nationalities=[ij.Nationality(B, contested=True)]),
    OUTSIDE.row("not-contested", yes("12(2)(b)"), nationalities=[ij.Nationality(B, contested=False)]),
    OUTSIDE.row("one-contested-of-two", yes("12(2)(b)"), nationalities=[ij.Nationality(B, contested=True), A]),
    OUTSIDE.row("the-other-contested", CONTESTED_NATIONAL, nationalities=[ij.Nationality(B, contested=True), D]),
    OUTSIDE.row("contested-for-a-time", yes("12(2)(b)"), nationalities=[CONTESTED_ONCE, B]),
    PLAIN.row("contested-in-a-party", yes("12(2)(a)"), nationalities=[ij.Nationality(D, contested=True)]),
    OUTSIDE.row("contested-outside", no("12(2)"), nationalities=[ij.Nationality(D, contested=True)]),
    *(
        OUTSIDE.row(f"dual-{number}", yes("12(2)(b)"), nationalities=held)
        for number, held in enumerate(permutations([B, C, D]))
    ),
)
def test_place_and_person(situation: court.Situation) -> None:
    """R10, R12: the territory of a party, a vessel or aircraft of one, or its national; any one of several will do."""
    assert situation.answer == situation.expected


ELEMENT, EFFECTS = disputed("contested_element", "12(2)(a)"), disputed("effects_alone", "12(2)(a)")
BOTH_ARGUED = disputed("effects_alone place_of_participation", "12(2)(a)")
ACCEPTANCE = "jurisdiction-declaration:xcc-one"
NO_EFFECT, NO_START = unknown(f"whether {ACCEPTANCE} has effect"), unknown(f"the start of {ACCEPTANCE}")
PARTICIPATION = disputed("place_of_participation", "12(2)(a)")
ISLES = ij.Place(A, "The Isles")
OF_ALPHALAND, OF_BETALAND, OF_GAMMALAND = (ij.Place(state, "The Cape", contested=True) for state in (A, B, C))
"""The Cape, to which several States claim title."""
LEAVING_OUT = PLAIN.but(
    act(
        "XAA",
        "ratification",
        "2001-01-10",
        left_out=[
            ij.parts.TerritorialExclusion(places=[ISLES], period=("2001-05-01", "2005-06-01")),
            ij.parts.TerritorialExclusion(places=[ij.Place(B, "The Moor")], period=("2001-05-01", None)),
        ],
    )
)
"""Alphaland left the Isles out of its consent until 1 June 2005."""
TITLE, LEFT_OUT = disputed("contested_title", "12(2)(a)"), disputed("excluded_territory", "12(2)(a)")
NOT_SAID = unknown("territory: whether Alphaland left out The Moor", "nationalities")
MAYBE = accepting(period=(None, "2005-12-31"))
"""Gammaland accepts up to 2005; since when is not recorded."""


@worked(
    OUTSIDE.row("element", yes("12(2)(a)"), elements_also_in=[A]),
    OUTSIDE.row("element-established", yes("12(2)(a)"), elements_also_in=[A], elements="established"),
    OUTSIDE.row("element-alleged", yes("12(2)(a)"), elements_also_in=[A], elements="alleged"),
    OUTSIDE.row("element-contested", ELEMENT, elements_also_in=[A], elements="contested"),
    OUTSIDE.row("element-contested-outside", no("12(2)"), elements_also_in=[D], elements="contested"),
    PLAIN.row("element-contested-beside", yes("12(2)(a)"), elements_also_in=[B], elements="contested"),
    OUTSIDE.row("effects", EFFECTS, effects_in=[A]),
    OUTSIDE.row("effects-outside", no("12(2)"), effects_in=[D]),
    PLAIN.row("effects-beside", yes("12(2)(a)"), effects_in=[B]),
    OUTSIDE.row("effects-where-accepted", EFFECTS, accepting(D), effects_in=[D], nationalities=[C]),
    OUTSIDE.row("effects-persons", no("12(2)"), accepting(D, covering="nationals"), effects_in=[D], nationalities=[C]),
    OUTSIDE.row("effects-perhaps", NO_START, MAYBE, territory=[D], effects_in=[C]),
    OUTSIDE.row("effects-and-a-gap", unknown("nationalities"), nationalities=[], effects_in=[A]),
    OUTSIDE.row("acted-from", PARTICIPATION, acted_from=[A]),
    OUTSIDE.row("acted-from-outside", no("12(2)"), acted_from=[D]),
    PLAIN.row("acted-from-beside", yes("12(2)(a)"), acted_from=[B]),
    OUTSIDE.row("acted-from-and-effects", BOTH_ARGUED, acted_from=[A], effects_in=[B]),
    PLAIN.row("title-contested", TITLE, territory=[OF_ALPHALAND]),
    PLAIN.row("title-contested-by-a-national", yes("12(2)(b)"), territory=[OF_ALPHALAND], nationalities=[A]),
    PLAIN.row("title-contested-outside", no("12(2)"), territory=[OF_GAMMALAND]),
    PLAIN.row("title-not-contested", yes("12(2)(a)"), territory=[attrs.evolve(OF_ALPHALAND, contested=False)]),
    PLAIN.row("title-contested-between-parties", yes("12(2)(a)"), territory=[OF_ALPHALAND, OF_BETALAND]),
    PLAIN.row("title-contested-with-an-outsider", TITLE, territory=[OF_GAMMALAND, OF_ALPHALAND]),
    PLAIN.row("title-contested-with-two", TITLE, territory=[OF_ALPHALAND, OF_BETALAND, OF_GAMMALAND]),
    PLAIN.row("title-contested-elsewhere", yes("12(2)(a)"), territory=[OF_ALPHALAND, OF_GAMMALAND, B]),
    PLAIN.row("two-titles-contested", TITLE, territory=[OF_ALPHALAND, attrs.evolve(OF_BETALAND, region="The Bay")]),
    PLAIN.row(
        "title-contested-in-other-letters",
        yes("12(2)(a)"),
        territory=[OF_ALPHALAND, attrs.evolve(OF_BETALAND, region="the c\u00e1pe")],
    ),
    PLAIN.row(
        "title-contested-without-a-region",
        yes("12(2)(a)"),
        territory=[ij.Place(A, contested=True), ij.Place(B, contested=True)],
    ),
    LEAVING_OUT.row("left-out", LEFT_OUT, territory=[ISLES]),
    LEAVING_OUT.row("left-out-in-other-letters", LEFT_OUT, territory=[ij.Place(A, "the ISLES")]),
    LEAVING_OUT.row("left-out-no-longer", yes("12(2)(a)"), territory=[ISLES], period="2005-06-02"),
    LEAVING_OUT.row("left-out-of-the-rest", yes("12(2)(a)")),
    LEAVING_OUT.row("left-out-perhaps", NOT_SAID, territory=[ij.Place(A, "The Moor")], nationalities=[]),
    LEAVING_OUT.row("left-out-by-another", yes("12(2)(a)"), territory=[ISLES, B]),
    LEAVING_OUT.row("another-left-nothing-out", yes("12(2)(a)"), territory=[ij.Place(B, "The Isles")]),
    LEAVING_OUT.row("left-out-by-a-national", yes("12(2)(b)"), territory=[ISLES], nationalities=[A]),
    LEAVING_OUT.row(
        "title-contested-and-left-out",
        disputed("contested_title excluded_territory", "12(2)(a)"),
        territory=[attrs.evolve(ISLES, contested=True), attrs.evolve(OF_BETALAND, region="The Isles")],
    ),
    PLAIN.row("left-nothing-out", yes("12(2)(a)"), territory=[ISLES]),
    OUTSIDE.row("left-out-outside", no("12(2)"), territory=[ij.Place(C, "The Isles")]),
    PLAIN.row(
        "left-out-without-a-name",
        unknown("territory: whether Alphaland left out The Isles"),
        act("XAA", "ratification", "2001-01-10", left_out=[ij.parts.TerritorialExclusion(statement="Some isles.")]),
        territory=[ISLES],
    ),
)
def test_links_in_dispute(situation: court.Situation) -> None:
    """R11, D6, D12 to D14: a contested element, effects alone, where one acted from, and contested territory."""
    assert situation.answer == situation.expected


@worked(
    OUTSIDE.row("neither", unknown("territory", "nationalities"), territory=[], nationalities=[]),
    OUTSIDE.row("nationality", unknown("nationalities"), nationalities=[]),
    OUTSIDE.row("place", unknown("territory"), territory=[]),
    OUTSIDE.row("element-only", unknown("territory"), territory=[], elements_also_in=[C]),
    OUTSIDE.row("not-stateless", unknown("nationalities"), nationalities=[], stateless=False),
    OUTSIDE.row("argued", unknown("nationalities"), nationalities=[], vessel_of=A, on_board=False),
    PLAIN.row("no-matter-beside-the-place", yes("12(2)(a)"), nationalities=[]),
    PLAIN.row("no-matter-beside-the-national", yes("12(2)(b)"), territory=[], nationalities=[B]),
)
def test_links_not_given(situation: court.Situation) -> None:
    """A link that is not given is missing, unless one that is given holds."""
    assert situation.answer == situation.expected


class TestSentences:
    """What is said of places."""

    def test_an_element_in_the_same_place(self) -> None:
        """It is one link, not two."""
        (limb,) = [limb for limb in PLAIN.ask(elements_also_in=[A]).limbs if limb.name == "ratione loci et personae"]
        assert [one.question for one in limb.findings] == [
            f"link by territory with {A}",
            f"link by nationality with {C}",
        ]


RELYING_ON_ANOTHER: court.Given = {"relying_on": ["jurisdiction-declaration:xdd-one"]}
RELYING: court.Given = {"relying_on": ["jurisdiction-declaration:xcc-one"]}
BY_NATIONAL = OUTSIDE.but(territory=[D], nationalities=[C])
UNLODGED = accepting(period=("2005-01-01", None), lodged=None)
UNTIL_2010 = attrs.evolve(UNLODGED, lodged="2009-03-01", until="2010-12-31")
UNTIL_THAT_YEAR = attrs.evolve(UNTIL_2010, until="2010")
BECOMING_PARTY = (accepting(covering="territory"), court.joins(C, "2005-04-15"))
GENOCIDE_ONLY = ij.Scope(period=("2005-01-01", "2005-12-31"), crimes=["genocide"])
BY_GAMMALAND, BY_ALPHALAND = (ij.Trigger(nature="state_referral", by=[by], day="2009-03-02") for by in (C, A))
IN_2005 = OUTSIDE.but(accepting())
"""Conduct in Gammaland, which accepts the jurisdiction for the year 2005."""
ACCEPTED = yes("12(2)(a) 12(3)")
NOT_COVERED = no("12(2) 12(3)")
NO_TIME = unknown(f"the time that {ACCEPTANCE} covers")
NO_REACH = unknown(f"whether {ACCEPTANCE} covers territory or nationals")


def since(start: str | None = "2005-01-01", end: str | None = None, **open_ends: bool) -> ij.JurisdictionDeclaration:
    """An acceptance for some time, lodged on 1 March 2009."""
    return accepting(period=ij.Period(start, end, **open_ends))


IN_TIME = since(end="2005-12-31")
IN_AND_OUT = (court.joins(C, "2005-04-15"), court.leaves(C, "2008-01-15"))
"""Gammaland is a party from 1 July 2005 to 14 January 2009."""
GONE_AGAIN = no("12(2) 12(3) 127(1)")


@worked(
    IN_2005.row("eve", NOT_COVERED, period="2004-12-31"),
    IN_2005.row("first-day", ACCEPTED, period="2005-01-01"),
    IN_2005.row("last-day", ACCEPTED, period="2005-12-31"),
    IN_2005.row("day-after", NOT_COVERED, period="2006-01-01"),
    OUTSIDE.row("no-declaration", no("12(2)")),
    OUTSIDE.row("goes-on", ACCEPTED, since(open_end=True), period="2020-01-01"),
    OUTSIDE.row("without-an-end", ACCEPTED, since(), period="2020-01-01"),
    OUTSIDE.row("last-day-of-it", ACCEPTED, attrs.evolve(since(), until="2009-03-02"), period="2009-03-02"),
    OUTSIDE.row("after-its-last-day", NOT_COVERED, attrs.evolve(since(), until="2009-03-02"), period="2009-03-03"),
    OUTSIDE.row("eve-of-taking-back", ACCEPTED, attrs.evolve(since(), withdrawn="2009-03-02"), period="2009-03-01"),
    OUTSIDE.row("taken-back", NOT_COVERED, attrs.evolve(since(), withdrawn="2009-03-02"), period="2009-03-02"),
    OUTSIDE.row("its-period-ends-first", NOT_COVERED, attrs.evolve(IN_TIME, until="2009-03-02"), period="2006-01-01"),
    OUTSIDE.row("until-it-joins", ACCEPTED, since(), court.joins(C, "2005-04-15"), period="2005-06-30"),
    OUTSIDE.row("having-joined", yes("12(2)(a)"), since(), court.joins(C, "2005-04-15"), period="2005-07-01"),
    OUTSIDE.row("goes-on-beside", ACCEPTED, since(open_end=True), court.joins(C, "2005-04-15"), period="2005-07-01"),
    OUTSIDE.row("in-doubt-when-it-joined", ACCEPTED, since(), court.joins(C, "2005-04"), period="2005-06-15"),
    OUTSIDE.row("having-left-again", GONE_AGAIN, since(), *IN_AND_OUT, period="2010-01-01"),
    OUTSIDE.row("accepting-after-it-left", ACCEPTED, since("2009-06-01"), *IN_AND_OUT, period="2010-01-01"),
    OUTSIDE.row("end-in-some-year", unknown(f"the exact end of {ACCEPTANCE}"), UNTIL_THAT_YEAR, period="2010-06-01"),
    OUTSIDE.row("reach-on-its-lodging", NO_REACH, attrs.evolve(since(), covering=None), period="2009-03-01"),
    OUTSIDE.row("disputed-for-some-time", NO_TIME, accepting(validity="disputed", period=None), **RELYING),
    OUTSIDE.row("eve-without-an-end", NOT_COVERED, since(), period="2004-12-31"),
    OUTSIDE.row("reaching-back", ACCEPTED, since(None, "2005-12-31", open_start=True)),
    OUTSIDE.row("reaching-back-after", NOT_COVERED, since(None, "2005-12-31", open_start=True), period="2006-01-01"),
    OUTSIDE.row("start-not-recorded", unknown(f"the start of {ACCEPTANCE}"), since(None, "2005-12-31")),
    OUTSIDE.row("start-not-recorded-day-after", NOT_COVERED, since(None, "2005-12-31"), period="2006-01-01"),
    OUTSIDE.row("time-not-recorded", NO_TIME, accepting(period=None)),
    OUTSIDE.row("no-lodging", ACCEPTED, UNLODGED),
    OUTSIDE.row("no-lodging-eve", NOT_COVERED, UNLODGED, period="2004-12-31"),
    OUTSIDE.row("start-in-2005-eve", NOT_COVERED, since("2005", "2007-12-31"), period="2004-12-31"),
    OUTSIDE.row("start-in-2005", unknown(f"the exact start of {ACCEPTANCE}"), since("2005", "2007-12-31")),
    OUTSIDE.row("start-in-2005-last-day", ACCEPTED, since("2005", "2007-12-31"), period="2005-12-31"),
    IN_2005.row("unlimited-national", yes("12(2)(b) 12(3)"), territory=[D], nationalities=[C]),
    OUTSIDE.row("territory", ACCEPTED, accepting(covering="territory")),
    BY_NATIONAL.row("territory-national", NOT_COVERED, accepting(covering="territory")),
    OUTSIDE.row("nationals", NOT_COVERED, accepting(covering="nationals")),
    BY_NATIONAL.row("nationals-national", yes("12(2)(b) 12(3)"), accepting(covering="nationals")),
    OUTSIDE.row("both", ACCEPTED, accepting(covering="territory_or_nationals")),
    BY_NATIONAL.row("both-national", yes("12(2)(b) 12(3)"), accepting(covering="territory_or_nationals")),
    OUTSIDE.row("reach-not-recorded", NO_REACH, accepting(covering=None)),
    BY_NATIONAL.row("reach-not-recorded-national", NO_REACH, accepting(covering=None)),
    BY_NATIONAL.row("reach-before-time", NOT_COVERED, accepting(covering="territory", period=None)),
    *(
        OUTSIDE.row(f"not-selected-{crime}", ACCEPTED, accepting(scope=GENOCIDE_ONLY), crime=crime)
        for crime in ("genocide", "crimes_against_humanity", "war_crimes")
    ),
    IN_2005.row("no-trigger", no("13"), trigger=ij.NONE),
    IN_2005.row("own-motion", ACCEPTED, trigger=ij.Trigger(nature="proprio_motu")),
    IN_2005.row("referred-by-itself", no("13(a) 14"), trigger=BY_GAMMALAND),
    IN_2005.row("referred-by-a-party", ACCEPTED, trigger=BY_ALPHALAND),
    OUTSIDE.row("of-another-state", no("12(2)"), accepting(D), nationalities=[C]),
    BY_NATIONAL.row("eve-of-becoming-a-party", no("11(2) 12(2) 12(3)"), *BECOMING_PARTY, period="2005-06-30"),
    BY_NATIONAL.row("becoming-a-party", yes("12(2)(b)"), *BECOMING_PARTY, period="2005-07-01"),
    OUTSIDE.row("before-becoming-a-party", ACCEPTED, *BECOMING_PARTY, period="2005-06-30"),
)
def test_acceptance(situation: court.Situation) -> None:
    """R15 to R17: it reaches the time, place and persons of its own words, is no trigger, and selects no crimes."""
    assert situation.answer == situation.expected


CONTESTED = disputed("contested_acceptance", "12(3)")


@worked(
    OUTSIDE.row("effective", ACCEPTED, accepting(validity="effective")),
    OUTSIDE.row("effective-relied-on", ACCEPTED, accepting(validity="effective"), **RELYING),
    OUTSIDE.row("ineffective", NOT_COVERED, accepting(validity="ineffective")),
    OUTSIDE.row("ineffective-relied-on", NOT_COVERED, accepting(validity="ineffective"), **RELYING),
    OUTSIDE.row("not-lodged", NOT_COVERED, accepting(validity="not_lodged")),
    OUTSIDE.row("not-lodged-relied-on", NOT_COVERED, accepting(validity="not_lodged"), **RELYING),
    OUTSIDE.row("disputed", NOT_COVERED, accepting(validity="disputed")),
    OUTSIDE.row("disputed-relied-on", CONTESTED, accepting(validity="disputed"), **RELYING),
    OUTSIDE.row("unverified", NO_EFFECT, accepting(validity="unverified")),
    OUTSIDE.row("unverified-relied-on", NO_EFFECT, accepting(validity="unverified"), **RELYING),
    OUTSIDE.row("not-recorded", NO_EFFECT, accepting(validity=None)),
    OUTSIDE.row("not-recorded-relied-on", NO_EFFECT, accepting(validity=None), **RELYING),
    OUTSIDE.row("disputed-later", NOT_COVERED, accepting(validity="disputed"), period="2006-01-01", **RELYING),
    OUTSIDE.row("unverified-later", NOT_COVERED, accepting(validity="unverified"), period="2006-01-01", **RELYING),
    OUTSIDE.row("disputed-beside-another", ACCEPTED, accepting(validity="disputed"), accepting(slug="two"), **RELYING),
    OUTSIDE.row("relying-on-another", NOT_COVERED, accepting(validity="disputed"), **RELYING_ON_ANOTHER),
)
def test_effect_of_an_acceptance(situation: court.Situation) -> None:
    """R17, D9: one without effect is none, one of disputed effect counts where it is relied on, else it is unknown."""
    assert situation.answer == situation.expected


NOTICE = court.leaves(A, "2009-01-15")
"""Alphaland's notice is received on 15 January 2009, and has effect on 15 January 2010."""
IN_JANUARY = court.leaves(A, "2009-01")
STAYED = PLAIN.but(nationalities=[D])
LEFT = STAYED.but(NOTICE, considered_before_withdrawal=True)
NATIONAL = LEFT.but(territory=[D], nationalities=[A])
SINCE, GONE = yes("12(2)(a) 127(1) 127(2)"), no("12(2) 127(1)")
ANNOUNCED = STAYED.but(act("XAA", "announcement", "2009-01-15"))
BACK = act("XAA", "accession", "2011-04-15")
"""Alphaland joins again, from 1 July 2011."""
UNCONSIDERED: court.Given = {"considered_before_withdrawal": False}
BOTH_LEFT = disputed("withdrawal", "12(2)(a) 12(2)(b) 127(2)")
WITHDRAWAL = disputed("withdrawal", "12(2)(a) 127(2)")
TO_FEBRUARY = attrs.evolve(NOTICE, effective="2010-02-01")
WITHOUT_A_GAP = (TO_FEBRUARY, court.joins(A, "2009-11-20"))
"""Alphaland withdraws and joins again with effect on 1 February 2010."""
JOINED_AND_LEFT = OUTSIDE.but(
    court.joins(D, "2005-04-15"),
    court.leaves(D, "2007-03-01"),
    territory=[D],
    nationalities=[C],
    considered_before_withdrawal=True,
)


@worked(
    LEFT.row("before-the-notice", yes("12(2)(a) 127(2)"), period="2009-01-14"),
    LEFT.row("day-of-the-notice", SINCE, period="2009-01-15"),
    LEFT.row("eve-of-its-effect", SINCE, period="2010-01-14"),
    LEFT.row("day-of-its-effect", GONE, period="2010-01-15"),
    LEFT.row("years-after", GONE, period="2020-01-01"),
    LEFT.row("later-day-stated-eve", SINCE, attrs.evolve(NOTICE, effective="2010-06-01"), period="2010-05-31"),
    LEFT.row("later-day-stated", GONE, attrs.evolve(NOTICE, effective="2010-06-01"), period="2010-06-01"),
    LEFT.row("earlier-day-stated", SINCE, attrs.evolve(NOTICE, effective="2009-06-01"), period="2010-01-14"),
    NATIONAL.row("national-eve", yes("12(2)(b) 127(1) 127(2)"), period="2010-01-14"),
    NATIONAL.row("national-day", GONE, period="2010-01-15"),
    LEFT.row("eve-of-coming-back", no("11(2) 12(2) 127(1)"), BACK, period="2011-06-30"),
    LEFT.row("coming-back", yes("12(2)(a)"), BACK, period="2011-07-01"),
    ANNOUNCED.row("announced", yes("12(2)(a) 127(1)"), period="2009-06-01"),
    ANNOUNCED.row("announced-a-year-on", yes("12(2)(a) 127(1)"), period="2010-01-15"),
    ANNOUNCED.row("announced-long-ago", yes("12(2)(a) 127(1)"), period="2020-01-01"),
    ANNOUNCED.row("announced-before-that", yes("12(2)(a)"), **UNCONSIDERED),
    LEFT.row("taken-back-on-the-eve", yes("12(2)(a)"), act("XAA", "revocation", "2010-01-14"), period="2012-01-01"),
    LEFT.row("taken-back-too-late", GONE, act("XAA", "revocation", "2010-01-15"), period="2012-01-01"),
    LEFT.row("taken-back-asks-nothing", yes("12(2)(a)"), act("XAA", "revocation", "2010-01-14"), **UNCONSIDERED),
    STAYED.row("effect-after-the-records", yes("12(2)(a)"), court.leaves(A, "2030-01-01"), **UNCONSIDERED),
    STAYED.row("effect-on-their-day", WITHDRAWAL, court.leaves(A, "2029-12-31"), **UNCONSIDERED),
    LEFT.row("bound-throughout", yes("12(2)(a)"), *WITHOUT_A_GAP, **UNCONSIDERED),
    LEFT.row("bound-throughout-since", yes("12(2)(a)"), *WITHOUT_A_GAP, **UNCONSIDERED, period="2010-02-01"),
    LEFT.row("a-month-between", WITHDRAWAL, TO_FEBRUARY, court.joins(A, "2009-12-20"), **UNCONSIDERED),
    LEFT.row("considered", yes("12(2)(a) 127(2)")),
    LEFT.row("not-considered", WITHDRAWAL, **UNCONSIDERED),
    LEFT.row("considered-or-not", yes("12(2)(a) 127(2)"), considered_before_withdrawal=None),
    LEFT.row("not-considered-after-its-effect", GONE, **UNCONSIDERED, period="2010-01-15"),
    LEFT.row("considered-or-not-after-its-effect", GONE, considered_before_withdrawal=None, period="2010-01-15"),
    STAYED.row("stayed", yes("12(2)(a)")),
    STAYED.row("stayed-and-considered", yes("12(2)(a)"), considered_before_withdrawal=True),
    STAYED.row("stayed-and-not-considered", yes("12(2)(a)"), **UNCONSIDERED),
    LEFT.row("beside-one-that-stayed", yes("12(2)(b)"), **UNCONSIDERED, nationalities=[B]),
    LEFT.row("beside-a-place-that-stayed", yes("12(2)(a)"), **UNCONSIDERED, territory=[A, B]),
    LEFT.row("both-left", BOTH_LEFT, court.leaves(B, "2009-02-15"), **UNCONSIDERED, nationalities=[B]),
    LEFT.row("perhaps-not-yet", SINCE, IN_JANUARY, period="2009-12-31"),
    LEFT.row("surely-left", GONE, IN_JANUARY, period="2010-01-31"),
    LEFT.row("perhaps", unknown(f"the standing of {A} on 2010-01-15"), IN_JANUARY, period="2010-01-15"),
    JOINED_AND_LEFT.row("eve-of-joining", no("11(2) 12(2)"), period="2005-06-30"),
    JOINED_AND_LEFT.row("joined", yes("12(2)(a) 127(2)"), period="2005-07-01"),
    JOINED_AND_LEFT.row("eve-of-leaving", SINCE, period="2008-02-29"),
    JOINED_AND_LEFT.row("left-again", GONE, period="2008-03-01"),
)
def test_withdrawal(situation: court.Situation) -> None:
    """R27 to R30, D3: a link up to the eve of its effect; what the Court had before it stays (article 127)."""
    assert situation.answer == situation.expected


@pytest.mark.parametrize(
    ("facts", "assumed"),
    [
        ({"considered_before_withdrawal": True}, ()),
        (
            {"considered_before_withdrawal": None},
            ("that the Court had the matter before it when the withdrawal of Alphaland took effect",),
        ),
        ({"considered_before_withdrawal": None, "nationalities": [B], "territory": [C]}, ()),
    ],
    ids=["said", "not-said", "nobody-left"],
)
def test_what_a_withdrawal_assumes(facts: court.Given, assumed: tuple[str, ...]) -> None:
    """Where it is not said, it is assumed that the Court had the matter before it."""
    assert LEFT.ask(**facts).assumed == assumed


ONLY = OUTSIDE.but(crime="war_crimes", nationalities=[A])
"""War crimes by a national of Alphaland, which opts out, in Gammaland, which is no party."""
THERE = PLAIN.but(crime="war_crimes", nationalities=[D])
"""War crimes in Alphaland by a national of Deltaland."""
STANDING_IN_JUNE = unknown(f"the standing of {C} on 2005-06-15")
IN_APRIL = court.joins(C, "2005-04")
OUT = opting_out()
OPEN = ("2001-05-01", None)
SEVEN_YEARS, TO_JUNE = opting_out(period=OPEN), opting_out(period=OPEN, until="2005-06-15")
TAKEN_BACK, LONG = opting_out(withdrawn="2004-01-01"), ("2001-05-01", "2010-04-30")
FOR_NATIONALS, FOR_TERRITORY = (opting_out(covering=covering) for covering in ("nationals", "territory"))
OF_AGGRESSION = attrs.evolve(OUT, basis="pact:15bis(4)")
ELEMENT_LEFT = disputed("contested_element", "12(2)(a) 124")
OWN_LINK = disputed("opt_out_and_own_link", "12(2)(a) 124")
OTHER_PLACE, OTHER_NATIONAL = (disputed("opt_out_and_other_link", f"12(2)({link}) 124") for link in "ab")
WITHHELD = no("12(2) 124")
OPT_OUT = "jurisdiction-declaration:xaa-one"
DOUBT = unknown(f"whether {OPT_OUT} has effect")


@worked(
    ONLY.row("first-day", WITHHELD, OUT, period="2001-05-01"),
    ONLY.row("within", WITHHELD, OUT),
    ONLY.row("last-day", WITHHELD, OUT, period="2008-04-30"),
    ONLY.row("day-after", yes("12(2)(b)"), OUT, period="2008-05-01"),
    THERE.row("place-first-day", WITHHELD, OUT, period="2001-05-01"),
    THERE.row("place-last-day", WITHHELD, OUT, period="2008-04-30"),
    THERE.row("place-day-after", yes("12(2)(a)"), OUT, period="2008-05-01"),
    ONLY.row("eve", yes("12(2)(b)"), opting_out(period=("2001-06-01", "2008-04-30")), period="2001-05-31"),
    ONLY.row("begins", WITHHELD, opting_out(period=("2001-06-01", "2008-04-30")), period="2001-06-01"),
    ONLY.row("genocide", yes("12(2)(b)"), OUT, crime="genocide"),
    ONLY.row("against-humanity", yes("12(2)(b)"), OUT, crime="crimes_against_humanity"),
    ONLY.row("genocide-beside", yes("12(2)(b)"), OUT, further_crimes=["genocide"]),
    ONLY.row("by-the-council", yes("13(b)"), OUT, trigger=COUNCIL),
    OUTSIDE.row("standing-no-matter", WITHHELD, IN_APRIL, opting_out(C), crime="war_crimes", period="2005-06-15"),
    OUTSIDE.row("standing", STANDING_IN_JUNE, IN_APRIL, crime="war_crimes", period="2005-06-15"),
    ONLY.row("gap", unknown("territory"), OUT, territory=[]),
    ONLY.row("until", WITHHELD, opting_out(period=OPEN, until="2003-12-31"), period="2003-12-31"),
    ONLY.row("until-passed", yes("12(2)(b)"), opting_out(period=OPEN, until="2003-12-31"), period="2004-01-01"),
    ONLY.row("eve-of-taking-back", WITHHELD, opting_out(period=OPEN, withdrawn="2004-01-01"), period="2003-12-31"),
    ONLY.row("taken-back", yes("12(2)(b)"), opting_out(period=OPEN, withdrawn="2004-01-01"), period="2004-01-01"),
    ONLY.row("seven-years", WITHHELD, SEVEN_YEARS, period="2008-04-30"),
    ONLY.row("seven-years-over", yes("12(2)(b)"), SEVEN_YEARS, period="2008-05-01"),
    ONLY.row("taken-back-before-its-end", yes("12(2)(b)"), TAKEN_BACK, period="2004-01-01"),
    ONLY.row("eve-of-that", WITHHELD, TAKEN_BACK, period="2003-12-31"),
    ONLY.row("longer-than-seven-years", yes("12(2)(b)"), opting_out(period=LONG), period="2008-05-01"),
    ONLY.row("taken-back-late", yes("12(2)(b)"), opting_out(period=OPEN, withdrawn="2009-01-01"), period="2008-05-01"),
    ONLY.row("across", yes("12(2)(b)", "2008-05-01"), SEVEN_YEARS, period=("2008-01-01", "2008-12-31")),
    THERE.row("day-after-in-june", yes("12(2)(a)", "2005-06-16"), TO_JUNE, period=(court.DAY, "2005-06-30")),
    THERE.row("up-to-mid-june", WITHHELD, TO_JUNE, period=(court.DAY, "2005-06-15")),
    ONLY.row("bounds-not-recorded", unknown(f"the time that {OPT_OUT} covers"), opting_out(period=None)),
    ONLY.row("start-in-some-year", unknown(f"the exact start of {OPT_OUT}"), opting_out(period=("2005", "2008-04-30"))),
    ONLY.row("bounds-not-recorded-genocide", yes("12(2)(b)"), opting_out(period=None), crime="genocide"),
    THERE.row("bounds-not-recorded-elsewhere", yes("12(2)(a)"), opting_out(period=None), territory=[B]),
    OUTSIDE.row("bounds-not-recorded-no-link", no("12(2)"), opting_out(C, period=None), crime="war_crimes"),
    ONLY.row("beside-one-recorded", WITHHELD, OUT, opting_out(period=None, slug="two")),
    ONLY.row("effect-not-recorded", DOUBT, opting_out(validity=None)),
    ONLY.row("without-effect", yes("12(2)(b)"), opting_out(validity="ineffective")),
    ONLY.row("not-lodged", yes("12(2)(b)"), opting_out(validity="not_lodged")),
    ONLY.row("disputed-effect", DOUBT, opting_out(validity="disputed")),
    ONLY.row("unverified-effect", DOUBT, opting_out(validity="unverified")),
    ONLY.row("disputed-effect-run-out", yes("12(2)(b)"), opting_out(validity="disputed"), period="2008-05-01"),
    THERE.row("disputed-effect-for-nationals", yes("12(2)(a)"), opting_out(validity="disputed", covering="nationals")),
    ONLY.row("under-another-article", yes("12(2)(b)"), OF_AGGRESSION),
    ONLY.row("for-nationals", WITHHELD, FOR_NATIONALS),
    THERE.row("for-nationals-place", yes("12(2)(a)"), FOR_NATIONALS),
    ONLY.row("for-territory", yes("12(2)(b)"), FOR_TERRITORY),
    THERE.row("for-territory-place", WITHHELD, FOR_TERRITORY),
    ONLY.row("its-national-in-betaland", OTHER_PLACE, OUT, territory=[B]),
    THERE.row("in-it-by-a-betalander", OTHER_NATIONAL, OUT, nationalities=[B]),
    ONLY.row("dual", OTHER_NATIONAL, OUT, nationalities=[A, B]),
    ONLY.row("dual-in-other-order", OTHER_NATIONAL, OUT, nationalities=[B, A]),
    THERE.row("own-national-at-home", OWN_LINK, FOR_NATIONALS, nationalities=[A]),
    THERE.row("own-national-at-home-for-both", WITHHELD, OUT, nationalities=[A]),
    THERE.row("own-and-another-place", OTHER_PLACE, FOR_NATIONALS, territory=[A, B], nationalities=[A]),
    THERE.row("by-others-elsewhere", yes("12(2)(a)"), OUT, territory=[B]),
    ONLY.row("left-in-dispute", ELEMENT_LEFT, OUT, elements_also_in=[B], elements="contested"),
)
def test_opting_out_of_war_crimes(situation: court.Situation) -> None:
    """R19, R20, D4, D5: for its time, and at most seven years, a war crime loses the links with its State."""
    assert situation.answer == situation.expected


NOBODYS: court.Given = {"nationalities": []}
PERHAPS_OF_A, PERHAPS_OF_D = (ij.Nationality(state, ("2000", "2005")) for state in (A, D))
TURNING = unknown("nationalities")


@worked(
    THERE.row("not-given", TURNING, FOR_NATIONALS, **NOBODYS),
    THERE.row("said-not-to-be-stateless", TURNING, FOR_NATIONALS, **NOBODYS, stateless=False),
    THERE.row("stateless", yes("12(2)(a)"), FOR_NATIONALS, **NOBODYS, stateless=True),
    THERE.row("of-another-state", yes("12(2)(a)"), FOR_NATIONALS),
    THERE.row("another-crime", yes("12(2)(a)"), FOR_NATIONALS, **NOBODYS, crime="genocide"),
    THERE.row("its-last-day", TURNING, FOR_NATIONALS, **NOBODYS, period="2008-04-30"),
    THERE.row("run-out", yes("12(2)(a)"), FOR_NATIONALS, **NOBODYS, period="2008-05-01"),
    THERE.row("for-territory", TURNING, FOR_TERRITORY, **NOBODYS),
    THERE.row("for-both-and-another-place", OTHER_PLACE, OUT, **NOBODYS, territory=[A, B]),
    THERE.row("for-nationals-and-another-place", TURNING, FOR_NATIONALS, **NOBODYS, territory=[A, B]),
    THERE.row("another-place-alone", yes("12(2)(a)"), FOR_NATIONALS, **NOBODYS, territory=[B]),
    THERE.row("a-ship", TURNING, FOR_NATIONALS, **NOBODYS, territory=[], vessel_of=A),
    THERE.row("by-the-council", yes("13(b)"), FOR_NATIONALS, **NOBODYS, trigger=COUNCIL),
    THERE.row("without-effect", yes("12(2)(a)"), opting_out(covering="nationals", validity="ineffective"), **NOBODYS),
    THERE.row("in-doubt", TURNING, opting_out(covering="nationals", validity="disputed"), **NOBODYS),
    THERE.row("perhaps-its-national", TURNING, FOR_NATIONALS, nationalities=[PERHAPS_OF_A]),
    THERE.row("perhaps-of-another", yes("12(2)(a)"), FOR_NATIONALS, nationalities=[PERHAPS_OF_D]),
    THERE.row("perhaps-its-national-elsewhere", TURNING, OUT, nationalities=[PERHAPS_OF_A], territory=[B]),
    THERE.row("perhaps-its-national-outside", WITHHELD, OUT, nationalities=[PERHAPS_OF_A], territory=[D]),
)
def test_an_opt_out_that_turns_on_nationality(situation: court.Situation) -> None:
    """R20: whether the person is a national whom a State linked with the conduct keeps out is asked (article 124)."""
    assert situation.answer == situation.expected


def test_an_opt_out_in_doubt() -> None:
    """The sentence says whose declaration is not known."""
    message = "Whether a declaration of Alphaland keeps it out on 2005-06-01 is not known."
    assert message in str(ONLY.ask(opting_out(period=None)))


@pytest.mark.parametrize(
    ("expected", "facts"),
    [
        (["12(2)(a)", "12(2)(b)"], {"territory": [C, D], "elements_also_in": [A, B], "nationalities": [B, C]}),
        (["12(2)(a)", "12(2)(b)"], {"territory": [D, C], "elements_also_in": [B, A], "nationalities": [C, B]}),
    ],
    ids=["one-way", "the-other"],
)
def test_order(expected: list[str], facts: court.Given) -> None:
    """Facts that list several States give the same answer in any order."""
    assert court.grounds(PLAIN.ask(**facts)) == expected
