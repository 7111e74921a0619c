"""Which crimes: articles 5 to 8 bis and 70, and those that an amendment added (article 121(5))."""

from typing import ClassVar

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import OUTSIDE, PLAIN, WEAPON, WEAPONS, A, B, C, D, disputed, no, unknown, worked, yes

import intljustice as ij

COUNCIL = court.COUNCIL
PIRACY = PLAIN.but(crime="other", crime_as_written="piracy")
AGAINST_THE_COURT = PLAIN.but(crime="administration_of_justice")
BESIDE: court.Given = {"further_crimes": ["administration_of_justice"]}


class TestOfTheStatute:
    """R4: genocide, crimes against humanity, war crimes and aggression, and nothing else (article 5)."""

    @worked(
        PLAIN.row("genocide", yes("12(2)(a)"), crime="genocide"),
        PLAIN.row("crimes-against-humanity", yes("12(2)(a)"), crime="crimes_against_humanity"),
        PLAIN.row("war-crimes", yes("12(2)(a)"), crime="war_crimes"),
        PLAIN.row("another-wording", yes("12(2)(a)"), crime_as_written="murder"),
        PIRACY.row("piracy", no("5")),
        PIRACY.row("piracy-on-no-day", no("5"), period=None),
        PLAIN.row("not-given", unknown("crime"), crime=None),
        PLAIN.row("not-given-on-no-day", unknown("period", "crime"), crime=None, period=None),
        PLAIN.row("not-given-and-barred", no("26"), crime=None, age=17),
        PIRACY.row("piracy-and-a-war-crime", yes("12(2)(a)"), further_crimes=["war_crimes"]),
        PIRACY.row("piracy-and-another", no("5"), further_crimes=["other"]),
        PIRACY.row("piracy-another-and-genocide", yes("12(2)(a)"), further_crimes=["other", "genocide"]),
        PIRACY.row("two-on-no-day", unknown("period"), further_crimes=["war_crimes"], period=None),
        PIRACY.row("two-others-on-no-day", no("5"), further_crimes=["other"], period=None),
        PIRACY.row("three-on-no-day", unknown("period"), further_crimes=["other", "genocide"], period=None),
    )
    def test_crimes(self, situation: court.Situation) -> None:
        """One crime of the Statute among those charged is enough; another is out on every day."""
        assert situation.answer == situation.expected

    @pytest.mark.parametrize(
        ("crime", "article"), [("genocide", "6"), ("crimes_against_humanity", "7"), ("war_crimes", "8")]
    )
    def test_their_articles(self, crime: str, article: str) -> None:
        """Each is within on the article that defines it."""
        assert article in {one.article for one in PLAIN.ask(crime=crime).provisions}


class TestAgainstTheCourt:
    """R5: article 70 gives jurisdiction itself; Part 2, with article 12, does not apply."""

    @worked(
        AGAINST_THE_COURT.row("without-a-trigger", yes("70"), trigger=ij.NONE),
        AGAINST_THE_COURT.row("without-a-link", yes("70"), trigger=ij.NONE, territory=[C]),
        AGAINST_THE_COURT.row("eve-of-the-statute", no("24(1)"), trigger=ij.NONE, period="2001-04-30"),
        AGAINST_THE_COURT.row("first-day-of-the-statute", yes("70"), trigger=ij.NONE, period="2001-05-01"),
        AGAINST_THE_COURT.row("across-the-first-day", yes("70"), trigger=ij.NONE, period=("2000", "2001-05-01")),
        AGAINST_THE_COURT.row("in-the-year-of-entry", unknown("period: the exact days"), period="2001"),
        AGAINST_THE_COURT.row("on-no-day", unknown("period"), trigger=ij.NONE, period=None),
        PLAIN.row("another-crime-without-a-link", no("12(2)"), territory=[C]),
        AGAINST_THE_COURT.row("too-young", no("26"), age=17),
        AGAINST_THE_COURT.row("legal-person", no("1 25(1)"), person="legal"),
        OUTSIDE.row("beside-one-out-of-reach", yes("70"), **BESIDE),
        OUTSIDE.row("beside-one-on-no-day", unknown("period"), **BESIDE, period=None),
        PLAIN.row("beside-one-within-reach", yes("12(2)(a)"), **BESIDE),
        OUTSIDE.row("genocide-beside", no("12(2)"), further_crimes=["genocide"]),
    )
    def test_article_70(self, situation: court.Situation) -> None:
        """No link or trigger is asked for, but an adult natural person, since the entry into force (article 24(1))."""
        assert situation.answer == situation.expected

    @pytest.mark.parametrize(
        ("facts", "barring"),
        [({"age": 17}, 1), ({"person": "legal"}, 1), ({"period": "2001-04-30"}, 2)],
        ids=["age", "person", "time"],
    )
    def test_limbs(self, facts: court.Given, barring: int) -> None:
        """The limb on the person, or on time, says what bars it."""
        limbs = AGAINST_THE_COURT.ask(**facts).limbs
        assert [number for number, limb in enumerate(limbs) if limb.outcome is ij.Outcome.NOT_MET] == [barring]


VANISHED = PLAIN.but(provisions=["pact:7(1)(i)"], period=("2001-04-30", "2005-01-01"))
ATTACK = "the time of the attack"


@worked(
    VANISHED.row("begun-on-the-eve", unknown(ATTACK, change_days="2001-05-01")),
    VANISHED.row("begun-on-the-first-day", yes("12(2)(a)"), period=("2001-05-01", "2005-01-01")),
    VANISHED.row("begun-in-the-year", unknown(ATTACK, change_days="2001-05-01"), period=("2001", "2005-01-01")),
    VANISHED.row("begun-on-no-day", unknown(ATTACK, change_days="2001-05-01"), period=ij.Period(end="2005-01-01")),
    VANISHED.row("ended-before", no("11(1)"), period=("2000", "2001-04-30")),
    VANISHED.row("another-paragraph", yes("12(2)(a) 11(1)", "2001-05-01"), provisions=["pact:7(1)(e)"]),
    VANISHED.row(
        "with-another-paragraph", yes("12(2)(a) 11(1)", "2001-05-01"), provisions=["pact:7(1)(i)", "pact:7(1)(e)"]
    ),
    VANISHED.row("the-article-alone", yes("12(2)(a) 11(1)", "2001-05-01"), provisions=["pact:7"]),
    VANISHED.row("another-crime", yes("12(2)(a) 11(1)", "2001-05-01"), crime="war_crimes"),
    VANISHED.row("out-of-reach", no("11(1) 12(2)"), territory=[C]),
    VANISHED.row("referred", unknown(ATTACK, change_days="2001-05-01"), trigger=court.COUNCIL),
)
def test_disappearance_before_the_statute(situation: court.Situation) -> None:
    """It counts only where the attack came after the entry into force (Elements of Crimes, 7(1)(i), footnote 24)."""
    assert situation.answer == situation.expected


@worked(
    PLAIN.row("no-trigger", no("13"), trigger=ij.NONE, period=None),
    PLAIN.row("the-council", unknown("period"), trigger=ij.Trigger(nature="council_referral"), period=None),
    PLAIN.row("no-period", unknown("period"), period=None),
)
def test_without_a_day(situation: court.Situation) -> None:
    """What holds on every day can be said without one; else the period is missing."""
    assert situation.answer == situation.expected


HOME = WEAPONS.but(territory=[A], nationalities=[A])
"""Alphaland on its own: it was the first that accepted, and nobody else is concerned."""
ABROAD = WEAPONS.but(territory=[D], nationalities=[court.E])
"""Between States outside."""
ALL = "12(2)(a) 12(2)(b) 121(5)"
FROM_MARCH = disputed("added_crime_non_party", "13(b) 121(5)", "2007-03-01")
ACROSS = ("2007-02-01", "2007-04-01")
"""From before the amendment to after."""
OF_GAMMALAND = ij.Place(C, contested=True)
TITLE_IN_DOUBT = disputed("contested_title", "12(2)(b) 121(5)")
NATION_IN_DOUBT, NATION_SURE = disputed("contested_nationality", "12(2)(a) 121(5)"), yes("12(2)(a) 121(5)")
AT_SEA = WEAPONS.but(territory=[], nationalities=[], stateless=True)
AT_SEA_LATER, NON_PARTY = (
    disputed("later_joiner", "12(2)(a) 121(5)"),
    disputed("added_crime_non_party", "12(2)(a) 121(5)"),
)
NOT_KNOWN = f"whether {C} had accepted {WEAPON.id} on 2012-06-01"


RECORDED_TO_JUNE = attrs.evolve(WEAPON, participation=ij.parts.Participation("complete", "2012-06-30"))
IN_GAMMALAND = WEAPONS.but(RECORDED_TO_JUNE, territory=[C])


@worked(
    IN_GAMMALAND.row("a-year-less-a-day", no("121(5)"), period="2013-06-30"),
    IN_GAMMALAND.row("a-year-on", no("121(5)"), period="2013-07-01"),
    IN_GAMMALAND.row("deposited-before-they-end", yes(ALL), territory=[A], period="2020-01-01"),
)
def test_after_the_records_of_an_amendment(situation: court.Situation) -> None:
    """For a year nothing else can come into force, and what was deposited goes on (article 121(5)).

    After that year the answer is what is recorded, and says that the records do not reach so far.
    """
    assert situation.answer == situation.expected


class TestAddedCrimesInForce:
    """In force for an acceptor one year after its acceptance, and for nobody else (article 121(5), first sentence)."""

    @worked(
        HOME.row("the-eve", no("121(5) 22"), period="2007-02-28"),
        HOME.row("the-first-day", yes(ALL), period="2007-03-01"),
        WEAPONS.row("eve-for-the-second", no("121(5)"), period="2007-08-31"),
        WEAPONS.row("first-day-for-the-second", yes(ALL), period="2007-09-01"),
        WEAPONS.row("a-year-after", yes(ALL), court.accepts(C, WEAPON, "2011-06-01"), territory=[C]),
        WEAPONS.row("a-day-less-than-a-year", no("121(5)"), court.accepts(C, WEAPON, "2011-06-02"), territory=[C]),
        WEAPONS.row("accepted-in-some-year", unknown(NOT_KNOWN), court.accepts(C, WEAPON, "2011"), territory=[C]),
        WEAPONS.row("accepted-on-no-day", unknown(NOT_KNOWN), court.accepts(C, WEAPON, None), territory=[C]),
        WEAPONS.row("eve-by-the-council", no("121(5) 22"), trigger=COUNCIL, period="2007-02-28"),
        ABROAD.row("eve-outside-by-the-council", no("121(5) 22"), trigger=COUNCIL, period="2007-02-28"),
        WEAPONS.row("eve-outside", no("121(5) 22"), trigger=COUNCIL, period="2007-02-28", territory=[D]),
        HOME.row("over-a-time", yes(ALL, "2007-03-01"), period=ACROSS),
        ABROAD.row("outside-over-a-time", FROM_MARCH, trigger=COUNCIL, period=ACROSS),
    )
    def test_days(self, situation: court.Situation) -> None:
        """Before the first day in force the crime does not exist for anybody (article 22)."""
        assert situation.answer == situation.expected


UNRECORDED = attrs.evolve(WEAPON, participation=None, entered_into_force="2007-03-01")


class TestRefusal:
    """None over it by nationals, or on the territory, of a party that has not accepted (121(5), second sentence)."""

    REFUSED = (
        WEAPONS.row("its-place", no("121(5)"), territory=[C]),
        WEAPONS.row("its-national", no("121(5)"), nationalities=[C]),
        WEAPONS.row("an-element-there", no("121(5)"), elements_also_in=[C]),
        WEAPONS.row("one-place-of-two", no("121(5)"), territory=[A, C]),
        WEAPONS.row("by-whom-not-given", no("121(5)"), territory=[C], nationalities=[]),
        WEAPONS.row("by-an-outsider", no("121(5)"), territory=[C], nationalities=[D]),
    )

    @worked(
        *REFUSED,
        WEAPONS.row("both-accepted", yes(ALL)),
        WEAPONS.row("crime-not-given", no("121(5)"), crime=None, territory=[C]),
        WEAPONS.row("by-the-council", no("121(5)"), trigger=COUNCIL, territory=[C]),
        WEAPONS.row("no-paragraph", yes("12(2)(a) 12(2)(b)"), territory=[C], provisions=[]),
        WEAPONS.row("original-paragraph", yes("12(2)(a) 12(2)(b)"), territory=[C], provisions=["pact:8(2)(b)(xxv)"]),
        WEAPONS.row("wider-than-added", yes("12(2)(a) 12(2)(b)"), territory=[C], provisions=["pact:8(2)(e)"]),
        WEAPONS.row("another-crime", yes("12(2)(a) 12(2)(b)"), territory=[C], crime="genocide"),
        WEAPONS.row("genocide-beside", yes("12(2)(a) 12(2)(b)"), territory=[C], further_crimes=["genocide"]),
        WEAPONS.row("national-not-given", unknown("nationalities"), nationalities=[]),
        court.CRIMES.row("national-not-given-of-the-original", yes("12(2)(a)"), nationalities=[]),
        WEAPONS.row("place-not-given", unknown("territory"), territory=[]),
        court.CRIMES.row("place-not-given-of-the-original", yes("12(2)(b)"), territory=[]),
        WEAPONS.row("stateless", yes("12(2)(a) 121(5)"), nationalities=[], stateless=True),
        WEAPONS.row("on-a-vessel", yes(ALL), territory=[], vessel_of=A),
        WEAPONS.row("on-an-aircraft", yes(ALL), territory=[], aircraft_of=A),
        AT_SEA.row("on-a-vessel-by-nobody", yes("12(2)(a) 121(5)"), vessel_of=A),
        AT_SEA.row("on-a-vessel-of-a-refuser", no("12(2) 121(5)"), vessel_of=C),
        AT_SEA.row("on-an-aircraft-of-a-refuser", no("12(2) 121(5)"), aircraft_of=C),
        AT_SEA.row("on-a-vessel-of-no-party", no("12(2) 121(5)"), vessel_of=D),
        AT_SEA.row(
            "on-a-vessel-of-an-accepting-state", NON_PARTY, court.accepting(D, period=("2010", "2020")), vessel_of=D
        ),
        AT_SEA.row("on-a-vessel-of-a-later-joiner", AT_SEA_LATER, court.joins(D, "2008-04-10"), vessel_of=D),
        AT_SEA.row("on-a-vessel-not-known", unknown(NOT_KNOWN), UNRECORDED, vessel_of=C),
        WEAPONS.row(
            "title-with-a-refuser",
            disputed("contested_title", ALL),
            territory=[ij.Place(A, contested=True), OF_GAMMALAND],
        ),
        WEAPONS.row("title-of-a-refuser-alone", TITLE_IN_DOUBT, territory=[OF_GAMMALAND]),
        WEAPONS.row("nationality-of-a-refuser", NATION_IN_DOUBT, nationalities=[ij.Nationality(C, contested=True)]),
        WEAPONS.row("nationality-of-an-acceptor", NATION_SURE, nationalities=[ij.Nationality(B, contested=True)]),
        AT_SEA.row("of-the-original-text", yes("12(2)(a)"), vessel_of=C, provisions=[]),
        WEAPONS.row("by-a-national-on-a-vessel-of-a-refuser", yes("12(2)(b) 121(5)"), territory=[], vessel_of=C),
        WEAPONS.row("registration-not-given", unknown("vessel_of"), territory=[], on_board=True),
        WEAPONS.row("in-no-place", yes("12(2)(b) 121(5)"), territory=[], unregistered=True),
        WEAPONS.row("effects-there", yes(ALL), effects_in=[C]),
        WEAPONS.row("later-nationality", yes(ALL), nationalities_later=[B, C]),
        WEAPONS.row("adult", yes(ALL), age=30),
        WEAPONS.row("acceptances-partly-recorded", yes(ALL), UNRECORDED),
        WEAPONS.row("silent-where-partly-recorded", unknown(NOT_KNOWN), UNRECORDED, territory=[C]),
    )
    def test_who_has_not_accepted(self, situation: court.Situation) -> None:
        """A party that has not accepted is a bar by itself; a State not given may be one."""
        assert situation.answer == situation.expected

    def test_what_is_named(self) -> None:
        """The amendment and the acceptances of the States concerned."""
        made = {act.id for act in court.ACCEPTANCES if act.amendment == WEAPON.id}
        assert {WEAPON.id, *made} <= set(WEAPONS.ask().records)


PLACE, NATIONAL = (disputed("added_crime_non_party", f"12(2)({link}) 121(5)") for link in "ab")
LATER = disputed("later_joiner", ALL)
STANDING = unknown(f"the standing of {D} on 2012-06-01")
JOINING = (court.joins(D, "2012-04-10"), court.accepts(D, WEAPON, "2010-01-01"))
LATE = court.joins(D, "2008-01-10")
"""Deltaland is a party from 1 April 2008, when Alphaland has been bound by the amendment for a year."""


class TestStatesOutside:
    """The rule names parties only; whether it protects others, and binds who joined later, is disputed."""

    @worked(
        WEAPONS.row("its-national", PLACE, nationalities=[D]),
        WEAPONS.row("its-place", NATIONAL, territory=[D]),
        ABROAD.row("no-link", no("12(2) 121(5)")),
        ABROAD.row("by-the-council", disputed("added_crime_non_party", "13(b) 121(5)"), trigger=COUNCIL),
        court.CRIMES.row("original-text", yes("12(2)(a)"), nationalities=[D]),
        WEAPONS.row("eve-of-joining", PLACE, *JOINING, nationalities=[D], period="2012-06-30"),
        WEAPONS.row("day-of-joining", yes(ALL), *JOINING, nationalities=[D], period="2012-07-01"),
        WEAPONS.row("joined-in-some-year", STANDING, court.joins(D, "2012"), nationalities=[D]),
        WEAPONS.row("joined-with-the-amendment", no("121(5)"), court.joins(D, "2006-12-10"), nationalities=[D]),
        WEAPONS.row("joined-after-it", LATER, court.joins(D, "2007-01-10"), nationalities=[D]),
        WEAPONS.row("joined-and-accepted", yes(ALL), LATE, court.accepts(D, WEAPON, "2009-01-10"), nationalities=[D]),
        WEAPONS.row("accepted-too-late", LATER, LATE, court.accepts(D, WEAPON, "2011-06-02"), nationalities=[D]),
        WEAPONS.row("joined-beside-one-that-refuses", no("121(5)"), LATE, territory=[C], nationalities=[D]),
    )
    def test_them(self, situation: court.Situation) -> None:
        """A party from the first day in force, or before, refuses; one that joined amended text may be bound."""
        assert situation.answer == situation.expected

    def test_the_first_acceptance_is_named(self) -> None:
        """Without it the amendment would have come into force later, and Deltaland would not have been later."""
        answer = WEAPONS.ask(court.joins(D, "2007-01-10"), territory=[B], nationalities=[D])
        assert "treaty-action:xaa-amendment-acceptance-weapon" in answer.records


REFUSED = "Gammaland had not accepted the amendment with effect on 2012-06-01."
UNPROTECTED = "Deltaland is no party, and whether the rule protects it is disputed."
UNBOUND = (
    "Deltaland joined when the amendment was in force, and accepted nothing apart. Whether that binds it is disputed."
)
ONE_OF_TWO = "Gammaland had not accepted it, but the person is a national of others too."


@worked(
    WEAPONS.row("refused", REFUSED, territory=[C]),
    WEAPONS.row("outside", UNPROTECTED, nationalities=[D]),
    WEAPONS.row("joined-later", UNBOUND, LATE, nationalities=[D]),
    WEAPONS.row("dual", f"{ONE_OF_TWO} Whether one nationality bars it is disputed.", nationalities=[A, C]),
)
def test_reasons(situation: court.Situation) -> None:
    """The answer names the State on which the added crime turns."""
    question = "an added crime that the States concerned have accepted"
    assert court.found(situation.assessment, question).reason == situation.expected


class TestWhichAmendments:
    """Only an amendment of the Statute that was adopted adds a crime to it."""

    OTHER: ClassVar[ij.Treaty] = ij.Treaty(id="treaty:other", names=["Other"])

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [({}, "no_jurisdiction"), ({"adopted": None}, "jurisdiction"), ({"treaty": "treaty:other"}, "jurisdiction")],
        ids=["adopted", "sought", "of-another-treaty"],
    )
    def test_which(self, fields: court.Given, expected: str) -> None:
        """One that is sought, or changes another treaty, leaves the paragraph as it is."""
        added = court.amendment("new", "pact:8(2)(e)(xx)", **fields)
        assert court.CRIMES.ask(added, self.OTHER, provisions=["pact:8(2)(e)(xx)"]).verdict.value == expected
