"""Who sets the Court in motion (articles 13, 14 and 15), and what a referral by the Security Council reaches."""

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import CRIMES, A, B, C, D, E, Given, Situation, disputed, found, no, unknown, worked, yes
from tests.law.small import cited, dossier

import intljustice as ij

BOTH = "12(2)(a) 12(2)(b)"
ABROAD = CRIMES.but(territory=[D], nationalities=[D])
"""Conduct linked with no party."""
NOWHERE = CRIMES.but(territory=[], nationalities=[])
EARLY = CRIMES.but(court.leaves(C, "2009-01-01"), period="2001-05-10")
"""Conduct before anybody refers anything; Gammaland is a party from 1 July 2001 to 31 December 2009."""
ACCEPTED = ABROAD.but(court.accepting(D, period=("2001-05-01", "2020-01-01")))
COMMUNICATIONS = ij.Trigger(nature="communications")
OWN_MOTION = ij.Trigger(nature="proprio_motu")
NO_PARTY = no("13(a) 14")
BY, ON = unknown("trigger/by"), unknown("trigger/day")


def by(*states: str, day: str | None = "2013-01-01", **fields: object) -> ij.Trigger:
    """A referral by States."""
    given: Given = fields
    return ij.Trigger(nature="state_referral", by=states, day=day, **given)


@worked(
    CRIMES.row("the-state-of-the-place", yes(BOTH), trigger=by(A)),
    CRIMES.row("a-party-linked-with-nothing", yes(BOTH), trigger=by(C)),
    CRIMES.row("no-party", NO_PARTY, trigger=by(D)),
    ACCEPTED.row("accepted-and-not-referred", yes("12(2)(a) 12(2)(b) 12(3)")),
    ACCEPTED.row("by-a-state-that-only-accepted", NO_PARTY, trigger=by(D)),
    CRIMES.row("one-party-of-two", yes(BOTH), trigger=by(D, A)),
    CRIMES.row("one-party-of-two-first", yes(BOTH), trigger=by(A, D)),
    CRIMES.row("one-party-of-three", yes(BOTH), trigger=by(D, E, A)),
    CRIMES.row("one-no-party-of-one", NO_PARTY, trigger=by(D, by_count=1)),
    CRIMES.row("one-no-party-of-two", BY, trigger=by(D, by_count=2)),
    CRIMES.row("nobody-named", BY, trigger=by()),
    EARLY.row("eve-of-joining", NO_PARTY, trigger=by(C, day="2001-06-30")),
    EARLY.row("day-of-joining", yes(BOTH), trigger=by(C, day="2001-07-01")),
    EARLY.row("last-day", yes(BOTH), trigger=by(C, day="2009-12-31")),
    EARLY.row("day-it-has-left", NO_PARTY, trigger=by(C, day="2010-01-01")),
    EARLY.row("month-before-joining", NO_PARTY, trigger=by(C, day="2001-06")),
    EARLY.row("year-of-joining", ON, trigger=by(C, day="2001")),
    EARLY.row("month-of-joining", yes(BOTH), trigger=by(C, day="2001-07")),
    EARLY.row("year-before-the-statute", NO_PARTY, trigger=by(C, day="2000")),
    EARLY.row("last-year", yes(BOTH), trigger=by(C, day="2009")),
    EARLY.row("year-after-it-left", NO_PARTY, trigger=by(C, day="2010")),
    CRIMES.row("no-day-always-a-party", yes(BOTH), trigger=by(A, day=None)),
    CRIMES.row("no-day-once-a-party", ON, trigger=by(C, day=None)),
    CRIMES.row("no-day-never-a-party", NO_PARTY, trigger=by(D, day=None)),
    CRIMES.row("after-the-records", yes(BOTH), trigger=by(A, day="2031-01-01")),
    CRIMES.row("own-motion", yes(BOTH), trigger=OWN_MOTION),
    ABROAD.row("own-motion-without-a-link", no("12(2)"), trigger=OWN_MOTION),
    CRIMES.row("communications", no("13"), trigger=COMMUNICATIONS),
    CRIMES.row("none", no("13"), trigger=ij.NONE),
    CRIMES.row("left-open", yes(BOTH)),
    ABROAD.row("left-open-without-a-link", no("12(2)")),
    CRIMES.row("referral-without-effect", no("13"), trigger=by(A, effective=False)),
    CRIMES.row("council-without-effect", no("13"), trigger=ij.Trigger(nature="council_referral", effective=False)),
    CRIMES.row("own-motion-without-effect", no("13"), trigger=attrs.evolve(OWN_MOTION, effective=False)),
    CRIMES.row("left-open-without-effect", no("13"), trigger=ij.Trigger(nature="unspecified", effective=False)),
    CRIMES.row("held-to-have-effect", yes(BOTH), trigger=by(A, effective=True)),
    ABROAD.row("both-bars", no("12(2) 13(a) 14"), trigger=by(D)),
    NOWHERE.row("a-bar-before-what-is-missing", NO_PARTY, trigger=by(D)),
    ABROAD.row("a-bar-before-a-missing-day", no("12(2)"), trigger=by(C, day=None)),
    NOWHERE.row("all-that-is-missing", unknown("territory", "nationalities", "trigger/day"), trigger=by(C, day=None)),
)
def test_set_in_motion(situation: Situation) -> None:
    """A party may refer any situation on a day on which it is one; every bar counts, and decides first."""
    assert situation.answer == situation.expected


AUTHORISED = "The Prosecutor acts on their own motion, which a Pre-Trial Chamber has to authorise."
OPEN = "Who set the Court in motion is left open; it cannot act without that."
REASONS = {
    "party": (by(A), "13(a)", (A,), "Alphaland referred the situation as a party."),
    "parties": (by(B, A), "13(a)", (B, A), "Betaland and Alphaland referred the situation as a party."),
    "party-among-others": (by(D, E, A), "13(a)", (A,), "Alphaland referred the situation as a party."),
    "no-party": (by(D), "13(a) 14", (D,), "Deltaland referred the situation, and was no party then."),
    "own-motion": (OWN_MOTION, "13(c)", (), AUTHORISED),
    "council": (court.COUNCIL, "13(b)", (), "The Security Council referred the situation."),
    "communications": (COMMUNICATIONS, "13", (), "Communications alone do not set the Court in motion."),
    "none": (ij.NONE, "13", (), "Nobody has set the Court in motion."),
    "open": (ij.UNSPECIFIED, "13", (), OPEN),
}


@pytest.mark.parametrize(("trigger", "articles", "records", "reason"), REASONS.values(), ids=REASONS)
def test_reasons(trigger: ij.Trigger, articles: str, records: tuple[str, ...], reason: str) -> None:
    """The answer says who set the Court in motion, by which article; of several States the parties are named."""
    answer = CRIMES.ask(trigger=trigger)
    motion = found(answer, "set in motion")

    assert [one.article for one in motion.provisions] == articles.split()
    assert (motion.reason, motion.records) == (reason, records)
    assert f"Exercise: {reason}" in str(answer)


@pytest.mark.parametrize(("state", "act"), [(A, "treaty-action:xaa-ratification"), (C, "treaty-action:xcc-accession")])
def test_what_it_rests_on(state: str, act: str) -> None:
    """That a State referred as a party rests on the act by which it became one."""
    assert act in CRIMES.ask(trigger=by(state)).records


def test_links_beside_a_bar() -> None:
    """Where no party referred it, the links that hold are named all the same."""
    assert found(CRIMES.ask(trigger=by(D)), f"link by territory with {A}").outcome is ij.Outcome.MET


def test_where_the_records_bear_no_day() -> None:
    """A referral on a day not known may then be of any day, also after the acts that are recorded."""
    answer = ij.assess(court.undated(CRIMES.dossier()), CRIMES.conduct(), by(A, day=None))
    assert (court.written(answer), answer.beyond_records) == (yes(BOTH), True)


COUNCIL_2006 = ij.Trigger(nature="council_referral", day="2006-01-01", scope=ij.Scope())


@pytest.mark.parametrize(
    ("trigger", "period", "cited"),
    [
        (by(A), "2013-01-02", "13(a)"),
        (by(A), "2013-01-01", ""),
        (by(A), ("2012-01-01", "2013-01-02"), "13(a)"),
        (by(A), None, ""),
        (by(A, day=None), "2013-01-02", ""),
        (COUNCIL_2006, "2006-01-02", "13(b)"),
        (COUNCIL_2006, "2006-01-01", ""),
        (OWN_MOTION, "2013-01-02", ""),
    ],
    ids=["day-after", "that-day", "across", "no-day", "on-no-day", "council", "council-that-day", "own-motion"],
)
def test_conduct_after_a_referral(trigger: ij.Trigger, period: object, cited: str) -> None:
    """R26: that it has to be linked with the situation referred stands beside the answer, which stays as it is."""
    answer = CRIMES.ask(trigger=trigger, period=period)
    found_beside = [one for one in answer.beside if one.question == "link with the situation"]
    assert " ".join(str(ground.article) for one in found_beside for ground in one.provisions) == cited
    assert answer.verdict is (ij.Verdict.UNKNOWN if period is None else ij.Verdict.JURISDICTION)


def test_the_day_of_a_referral_is_taken_from_the_record() -> None:
    """Where a resolution is named without its day."""
    referred = ij.Trigger(nature="council_referral", resolution="S/RES/1970")
    conduct = ij.Conduct(crime="war_crimes", period="2020-05-01", territory=["state:LBY"])
    assert "Conduct after the referral of 2011-02-26 is within reach only where" in str(
        ij.assess(ij.load_seeds(), conduct, referred)
    )


@pytest.mark.parametrize("fields", [{"statement": "Words."}, {"provisions": ["pact:14"]}, {"by_count": 1}])
def test_what_changes_nothing(fields: Given) -> None:
    """Words on the referral, the clause it names, how many made it where that one is a party."""
    assert CRIMES.ask(trigger=by(A, **fields)).limbs == CRIMES.ask(trigger=by(A)).limbs


NORTH = ij.Scope(territory=[ij.Place(D, "North")], period=("2003-02-15", None))
CORPS, LEAGUE = court.CORPS.id, court.LEAGUE.id
REFERRED = ij.Trigger(
    nature="council_referral",
    day="2005-03-31",
    scope=NORTH,
    excluding="res-1:OP6",
    excluding_operations_of=[CORPS],
    excluding_links=["nationals", "officials", "personnel"],
)
"""The Council refers what happens in the north of Deltaland, which is no party, since 15 February 2003."""
LOCAL = CRIMES.but(territory=[ij.Place(D, "North")], nationalities=[D], period="2004-06-01")
"""A national of Deltaland at home."""
PILOT = LOCAL.but(nationalities=[E], operation_authorised_by=[CORPS], contributing_state=E)
"""A national of Epsilonland, no party either, whom it contributed to an operation that the corps authorised."""
WITHOUT_CLAUSE = attrs.evolve(REFERRED, excluding=None)


def within(**bounds: object) -> ij.Trigger:
    """The referral with other bounds, and without its clause."""
    given: Given = bounds
    return attrs.evolve(WITHOUT_CLAUSE, scope=attrs.evolve(NORTH, **given))


SCOPE = unknown("trigger/scope")
SOUTH, NORTHERN = (unknown(f"territory: whether {region} lies in North") for region in ("South", "the North"))


@worked(
    LOCAL.row("at-home", yes("13(b)"), trigger=REFERRED),
    LOCAL.row("without-a-referral", no("12(2)")),
    LOCAL.row("of-parties-elsewhere", no("13(b)"), trigger=REFERRED, territory=[A], nationalities=[B]),
    LOCAL.row("an-age", yes("13(b)"), trigger=REFERRED, age=40),
    LOCAL.row("effects-elsewhere", yes("13(b)"), trigger=REFERRED, effects_in=[A]),
    LOCAL.row("an-office", yes("13(b)"), trigger=REFERRED, capacity="Minister"),
    LOCAL.row("a-vessel", yes("13(b)"), trigger=REFERRED, vessel_of=A),
    LOCAL.row("elsewhere", no("13(b)"), trigger=REFERRED, territory=[A]),
    LOCAL.row(
        "an-element-there", unknown("territory: the region"), trigger=REFERRED, territory=[A], elements_also_in=[D]
    ),
    LOCAL.row("there-too", yes("13(b)"), trigger=REFERRED, territory=[A, ij.Place(D, "North")]),
    LOCAL.row("another-region", SOUTH, trigger=REFERRED, territory=[ij.Place(D, "South")]),
    LOCAL.row("a-region-within-its-name", NORTHERN, trigger=REFERRED, territory=[ij.Place(D, "the North")]),
    LOCAL.row("the-same-region", yes("13(b)"), trigger=REFERRED, territory=[ij.Place(D, "N\u00d3RTH")]),
    LOCAL.row(
        "one-region-of-two", yes("13(b)"), trigger=REFERRED, territory=[ij.Place(D, "South"), NORTH.territory[0]]
    ),
    LOCAL.row("the-region-of-another", no("13(b)"), trigger=REFERRED, territory=[ij.Place(A, "North")]),
    LOCAL.row("place-not-given", unknown("territory"), trigger=REFERRED, territory=[]),
    LOCAL.row("region-not-given", unknown("territory: the region"), trigger=REFERRED, territory=[D]),
    LOCAL.row("region-not-asked", yes("13(b)"), trigger=within(territory=[D]), territory=[D]),
    LOCAL.row("any-region", yes("13(b)"), trigger=within(territory=[D]), territory=[ij.Place(D, "South")]),
    LOCAL.row("any-state", yes("13(b)"), trigger=within(territory=[])),
    LOCAL.row("no-place-asked", yes("13(b)"), trigger=within(territory=[]), territory=[]),
    LOCAL.row("no-bounds", yes("13(b)"), trigger=attrs.evolve(WITHOUT_CLAUSE, scope=ij.Scope())),
    LOCAL.row("bounds-not-given", SCOPE, trigger=attrs.evolve(WITHOUT_CLAUSE, scope=None)),
    LOCAL.row("eve", no("13(b)"), trigger=REFERRED, period="2003-02-14"),
    LOCAL.row("first-day", yes("13(b)"), trigger=REFERRED, period="2003-02-15"),
    LOCAL.row("last-day", yes("13(b)"), trigger=within(period=("2003-02-15", "2004-12-31")), period="2004-12-31"),
    LOCAL.row("day-after", no("13(b)"), trigger=within(period=("2003-02-15", "2004-12-31")), period="2005-01-01"),
    LOCAL.row("reaching-back", yes("13(b)"), trigger=within(period=(None, "2004-12-31")), period="2001-05-01"),
    LOCAL.row("at-any-time", yes("13(b)"), trigger=within(period=None), period="2001-05-01"),
    LOCAL.row("before-its-month", no("13(b)"), trigger=within(period=("2003-02", None)), period="2003-01-31"),
    LOCAL.row("within-its-month", SCOPE, trigger=within(period=("2003-02", None)), period="2003-02-10"),
    LOCAL.row("end-of-its-month", yes("13(b)"), trigger=within(period=("2003-02", None)), period="2003-02-28"),
    LOCAL.row("within-its-last-year", SCOPE, trigger=within(period=("2003-02-15", "2004"))),
    LOCAL.row("before-the-statute", no("11(1)"), trigger=within(period=("2000-01-01", None)), period="2001-04-30"),
    LOCAL.row("since-the-statute", yes("13(b)"), trigger=within(period=("2000-01-01", None)), period="2001-05-01"),
)
def test_within_a_referral_by_the_council(situation: Situation) -> None:
    """It reaches the place and time that it names, and no further; article 12(2) is not asked (article 13(b))."""
    assert situation.answer == situation.expected


DUAL = disputed("dual_nationality", "13(b) res-1:OP6")
EXEMPTED = disputed("referral_exemption", "13(b) res-1:OP6")
STANDING = unknown(f"the standing of {E} on 2004-06-01")
JOINED = court.joins(E, "2004-04-10")
"""Epsilonland is a party from 1 July 2004."""
SOMETIME = court.joins(E, "2004")
SILENT = PILOT.but(operation_authorised_by=[], contributing_state=None)
UNSENT = PILOT.but(contributing_state=None)
NOT_WHO_NOT_WHOM = unknown("contributing_state", "nationalities")
BY_WHOM = unknown("operation_authorised_by")
TERMS = unknown("trigger/excluding_operations_of")
OF_NATIONALS = attrs.evolve(REFERRED, excluding_links=["nationals"])


@worked(
    PILOT.row("all-conditions", EXEMPTED, trigger=REFERRED),
    PILOT.row("no-clause", yes("13(b)"), trigger=WITHOUT_CLAUSE),
    SILENT.row("no-operation", yes("13(b)"), trigger=REFERRED, operation=False),
    SILENT.row("no-operation-whoever", yes("13(b)"), trigger=REFERRED, nationalities=[], operation=False),
    PILOT.row("of-another-organisation", yes("13(b)"), trigger=REFERRED, operation_authorised_by=[LEAGUE]),
    PILOT.row("of-two-organisations", EXEMPTED, trigger=REFERRED, operation_authorised_by=[LEAGUE, CORPS]),
    PILOT.row("waived", yes("13(b)"), trigger=REFERRED, waived=True),
    PILOT.row("not-waived", EXEMPTED, trigger=REFERRED, waived=False),
    PILOT.row("sent-by-a-party", yes("13(b)"), trigger=REFERRED, contributing_state=A),
    PILOT.row("sent-by-the-place", yes("13(b)"), trigger=REFERRED, contributing_state=D),
    PILOT.row("sent-of-a-party", EXEMPTED, trigger=REFERRED, nationalities=[A]),
    PILOT.row("sent-of-the-place", EXEMPTED, trigger=REFERRED, nationalities=[D]),
    PILOT.row("sent-stateless", EXEMPTED, trigger=REFERRED, nationalities=[], stateless=True),
    PILOT.row("sent-whoever", EXEMPTED, trigger=REFERRED, nationalities=[]),
    PILOT.row("eve-of-joining", EXEMPTED, JOINED, trigger=REFERRED, period="2004-06-30"),
    PILOT.row("day-of-joining", yes("13(b)"), JOINED, trigger=REFERRED, period="2004-07-01"),
    PILOT.row("joined-in-some-year", STANDING, SOMETIME, trigger=REFERRED),
    SILENT.row("joined-no-operation", yes("13(b)"), SOMETIME, trigger=REFERRED, operation=False),
    UNSENT.row("not-said-who-sent", unknown("contributing_state"), trigger=REFERRED),
    UNSENT.row("not-said-who-sent-a-party", yes("13(b)"), trigger=REFERRED, nationalities=[A]),
    UNSENT.row("not-said-who-sent-of-the-place", yes("13(b)"), trigger=REFERRED, nationalities=[D]),
    UNSENT.row("not-said-who-sent-stateless", yes("13(b)"), trigger=REFERRED, nationalities=[], stateless=True),
    UNSENT.row(
        "not-said-who-sent-whom",
        NOT_WHO_NOT_WHOM,
        trigger=REFERRED,
        nationalities=[],
    ),
    UNSENT.row("not-said-joined", unknown("contributing_state", *STANDING.missing), SOMETIME, trigger=REFERRED),
    SILENT.row("silent", unknown("operation"), trigger=REFERRED),
    SILENT.row("silent-of-a-party", yes("13(b)"), trigger=REFERRED, nationalities=[A]),
    SILENT.row("silent-whoever", unknown("operation", "nationalities"), trigger=REFERRED, nationalities=[]),
    SILENT.row("not-said-by-whom", BY_WHOM, trigger=REFERRED, operation=True),
    PILOT.row("sent-not-said-by-whom", BY_WHOM, trigger=REFERRED, operation_authorised_by=[]),
    PILOT.row(
        "operations-not-recorded",
        unknown("trigger/excluding_operations_of"),
        trigger=attrs.evolve(REFERRED, excluding_operations_of=[]),
    ),
    PILOT.row(
        "links-not-recorded",
        unknown("trigger/excluding_links"),
        trigger=attrs.evolve(REFERRED, excluding_links=[]),
    ),
    PILOT.row("nationals-alone", EXEMPTED, trigger=OF_NATIONALS),
    PILOT.row("nationals-alone-of-another", yes("13(b)"), trigger=OF_NATIONALS, nationalities=[A]),
    PILOT.row("nationals-alone-dual", DUAL, trigger=OF_NATIONALS, nationalities=[E, A]),
    PILOT.row("nationals-alone-whoever", unknown("nationalities"), trigger=OF_NATIONALS, nationalities=[]),
    PILOT.row("nobody-at-home", EXEMPTED, trigger=attrs.evolve(REFERRED, scope=ij.Scope()), contributing_state=D),
    PILOT.row("by-a-party-without-a-link", no("12(2)"), trigger=by(C, day="2005-03-31", excluding="res-1:OP6")),
)
def test_exempted_by_a_referral(situation: Situation) -> None:
    """Whom a State outside contributes to an authorised operation is left to it; what that means is disputed."""
    assert situation.answer == situation.expected


def test_no_bounds_recorded() -> None:
    """Where the bounds of a referral are neither recorded nor given, that is said."""
    answer = LOCAL.ask(trigger=attrs.evolve(WITHOUT_CLAUSE, scope=None))
    assert found(answer, "within the referral").reason == "The bounds of the referral are neither recorded nor given."


SITUATION = ij.Investigation(
    id="situation:north", names=["North"], triggers=[attrs.evolve(REFERRED, resolution="res-1")], citations=cited()
)
NAMED = ij.Trigger(nature="council_referral", day="2005-03-31", resolution="res-1")
"""The same resolution, by its name alone."""


@worked(
    LOCAL.row("within", yes("13(b)"), SITUATION, trigger=NAMED),
    LOCAL.row("before", no("13(b)"), SITUATION, trigger=NAMED, period="2003-02-14"),
    LOCAL.row("by-a-paragraph", yes("13(b)"), SITUATION, trigger=attrs.evolve(NAMED, resolution="res-1:OP1")),
    LOCAL.row("another-resolution", SCOPE, SITUATION, trigger=attrs.evolve(NAMED, resolution="res-2")),
    LOCAL.row("no-resolution", SCOPE, SITUATION, trigger=attrs.evolve(NAMED, resolution=None)),
    LOCAL.row("not-recorded", SCOPE, trigger=NAMED),
    LOCAL.row("bounds-of-its-own", no("13(b)"), SITUATION, trigger=attrs.evolve(NAMED, scope=ij.Scope(period="2003"))),
    PILOT.row("its-clause", EXEMPTED, SITUATION, trigger=NAMED),
    PILOT.row(
        "a-clause-of-its-own",
        unknown("trigger/excluding_operations_of"),
        SITUATION,
        trigger=attrs.evolve(NAMED, excluding="res-1:OP7"),
    ),
    LOCAL.row("no-referral-by-the-council", no("12(2)"), SITUATION, trigger=attrs.evolve(NAMED, nature="proprio_motu")),
)
def test_as_recorded(situation: Situation) -> None:
    """A referral that names a recorded resolution has its bounds and its exempting clause."""
    assert situation.answer == situation.expected


def test_the_situation_it_opened() -> None:
    """The answer rests on the situation where the resolution is recorded; a court of its own has its own."""
    answer = LOCAL.ask(SITUATION, trigger=NAMED)
    statute = attrs.evolve(court.STATUTE, establishes=["organisation:court"])
    before_its_own = dossier(*LOCAL.records, attrs.evolve(SITUATION, court="organisation:other"), pact=statute)

    assert SITUATION.id in answer.records
    assert answer.trigger.scope == NORTH
    assert court.written(ij.assess(before_its_own, LOCAL.conduct(), NAMED)) == SCOPE
