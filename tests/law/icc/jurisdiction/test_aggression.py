"""The crime of aggression: articles 8 bis, 15 bis and 15 ter."""

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import AGGRESSION, ATTACK, A, B, C, D, E, Situation, disputed, no, unknown, worked, yes

import intljustice as ij

COUNCIL = court.COUNCIL
ALL = "15bis(3) 8bis 15bis(4)"
BY_COUNCIL = "13(b) 15ter(3) 8bis 15ter"
BY_A, BY_C, BY_D = (ATTACK.but(nationalities=[state], aggressors=[state]) for state in (A, C, D))
WAR_CRIMES = ATTACK.but(crime="war_crimes")
BOTH_LINKS = "12(2)(a) 12(2)(b)"
IN_SOME_YEAR = attrs.evolve(AGGRESSION, exercisable="2012")
NOT_SAID = attrs.evolve(AGGRESSION, exercisable=None)
EXERCISABLE = unknown(f"exercisable of {AGGRESSION.id}")
ACCEPTED = tuple(act.id for act in court.ACCEPTANCES if act.amendment == AGGRESSION.id)


@worked(
    ATTACK.row("eve-of-activation", no("15bis(3)"), period="2010-07-16"),
    ATTACK.row("day-of-activation", yes(ALL), period="2010-07-17"),
    ATTACK.row("eve-by-the-council", no("15ter(3)"), trigger=COUNCIL, period="2010-07-16"),
    ATTACK.row("day-by-the-council", yes(BY_COUNCIL), trigger=COUNCIL, period="2010-07-17"),
    WAR_CRIMES.row("war-crimes-on-the-eve", yes(BOTH_LINKS), period="2010-07-16"),
    ATTACK.row("activation-in-some-year", EXERCISABLE, IN_SOME_YEAR),
    ATTACK.row("activation-not-recorded", EXERCISABLE, NOT_SAID),
    ATTACK.row("no-leader", no("8bis 25(3bis)"), leadership=False),
    ATTACK.row("no-leader-by-the-council", no("8bis 25(3bis)"), trigger=COUNCIL, leadership=False),
    ATTACK.row("leader", yes(ALL), leadership=True),
    ATTACK.row("leadership-not-given", unknown("leadership"), leadership=None),
    WAR_CRIMES.row("war-crimes-of-no-leader", yes(BOTH_LINKS), leadership=False),
    WAR_CRIMES.row("war-crimes-of-anybody", yes(BOTH_LINKS), leadership=None),
)
def test_activation_and_leadership(situation: Situation) -> None:
    """Only acts since the activation, and only who can direct the action of a State (15 bis(2)-(3), 25(3 bis))."""
    assert situation.answer == situation.expected


def test_no_amendment_recorded() -> None:
    """Where no amendment on aggression is recorded, that is missing."""
    answer = ATTACK.ask(without=(AGGRESSION.id, *ACCEPTED))
    assert court.written(answer) == unknown("the amendment on aggression")


JOINING = (court.joins(D, "2012-04-10"), court.accepts(D, AGGRESSION, "2010-01-01"))
JOINED_IN_2012 = unknown(f"the standing of {D} on 2012-06-01")
OF_DELTALAND = ij.Place(D, contested=True)
CONTESTED_NATIONAL = disputed("contested_nationality", f"{ALL} 15bis(5)")
CONTESTED_TITLE = disputed("contested_title", f"{ALL} 15bis(5)")
ACCEPTING = court.accepting(D, period=("2001-05-01", "2020-01-01"))


@worked(
    BY_D.row("aggressor", no("15bis(5)")),
    ATTACK.row("victim", no("15bis(5)"), territory=[D]),
    ATTACK.row("one-of-the-victims", no("15bis(5)"), territory=[A, D]),
    ATTACK.row("two-nationalities", no("15bis(5)"), nationalities=[D, E]),
    ATTACK.row("victim-by-whom-not-given", no("15bis(5)"), nationalities=[], territory=[D]),
    BY_D.row("aggressor-where-not-given", no("15bis(5)"), territory=[]),
    BY_D.row("aggressor-that-accepts", no("15bis(5)"), ACCEPTING),
    ATTACK.row("victim-that-accepts", no("15bis(5)"), ACCEPTING, territory=[D]),
    WAR_CRIMES.row("war-crimes-accepted", yes(f"{BOTH_LINKS} 12(3)"), ACCEPTING, territory=[D], nationalities=[D]),
    ATTACK.row("eve-of-joining", no("15bis(5)"), *JOINING, territory=[D], period="2012-06-30"),
    ATTACK.row("day-of-joining", yes(ALL), *JOINING, territory=[D], period="2012-07-01"),
    ATTACK.row("joined-in-2012", unknown(f"the standing of {D} on 2012-06-01"), court.joins(D, "2012"), territory=[D]),
    ATTACK.row("national-not-given", unknown("nationalities"), nationalities=[]),
    ATTACK.row("aggressor-not-given", unknown("aggressors"), aggressors=[]),
    ATTACK.row("aggressor-outside", no("15bis(5)"), aggressors=[D]),
    ATTACK.row("aggressor-joined-in-2012", JOINED_IN_2012, court.joins(D, "2012"), aggressors=[D]),
    ATTACK.row("national-outside", no("15bis(5)"), nationalities=[D]),
    ATTACK.row("national-perhaps-outside", CONTESTED_NATIONAL, nationalities=[ij.Nationality(D, contested=True)]),
    ATTACK.row("one-of-two-perhaps-outside", CONTESTED_NATIONAL, nationalities=[B, ij.Nationality(D, contested=True)]),
    ATTACK.row("title-with-an-outsider", CONTESTED_TITLE, territory=[ij.Place(A, contested=True), OF_DELTALAND]),
    ATTACK.row("title-with-a-party", yes(ALL), territory=[ij.Place(A, contested=True), ij.Place(C, contested=True)]),
    ATTACK.row("title-between-outsiders", no("15bis(5)"), territory=[OF_DELTALAND, ij.Place(E, contested=True)]),
    ATTACK.row("victim-not-given", unknown("territory"), territory=[]),
    ATTACK.row("stateless", yes(ALL), nationalities=[], stateless=True),
    ATTACK.row("stateless-for-nobody", unknown("aggressors"), nationalities=[], stateless=True, aggressors=[]),
    ATTACK.row("other-links", yes(ALL), vessel_of=D, elements_also_in=[D], effects_in=[D]),
)
def test_states_outside_the_statute(situation: Situation) -> None:
    """None over aggression by nationals, or on the territory, of a State that is no party (article 15 bis(5))."""
    assert situation.answer == situation.expected


DECLARED = "jurisdiction-declaration:xbb-one"
VALIDITY = unknown(f"whether {DECLARED} has effect")
LODGED, TAKEN_BACK = (unknown(f"the exact day of {what} of {DECLARED}") for what in ("lodging", "withdrawal"))
NO_DAY = f"the day of lodging of {DECLARED}"


def opt_out(lodged: str | None = "2012-05-31", *, of: str = B, **fields: object) -> ij.JurisdictionDeclaration:
    """A declaration of Betaland, the aggressor, that it does not accept the jurisdiction."""
    given: court.Given = fields
    return court.declaration(of, "15bis(4)", effect="excludes", lodged=lodged, **given)


@worked(
    ATTACK.row("the-eve", no("15bis(4)"), opt_out("2012-05-31")),
    ATTACK.row("the-day", yes(ALL), opt_out("2012-06-01")),
    ATTACK.row("the-day-after", yes(ALL), opt_out("2012-06-02")),
    ATTACK.row("the-month-before", no("15bis(4)"), opt_out("2012-05")),
    ATTACK.row("the-same-month", yes(ALL), opt_out("2012-06")),
    ATTACK.row("the-same-year", LODGED, opt_out("2012")),
    ATTACK.row("day-not-recorded", unknown(NO_DAY), opt_out(None)),
    ATTACK.row("taken-back-that-day", yes(ALL), opt_out("2011-01-01", withdrawn="2012-06-01")),
    ATTACK.row("taken-back-the-next-day", no("15bis(4)"), opt_out("2011-01-01", withdrawn="2012-06-02")),
    ATTACK.row("taken-back-that-month", TAKEN_BACK, opt_out("2011-01-01", withdrawn="2012-06")),
    ATTACK.row("run-out", yes(ALL), opt_out("2011-01-01", until="2012-05-31")),
    ATTACK.row("running-out-that-day", no("15bis(4)"), opt_out("2011-01-01", until="2012-06-01")),
    ATTACK.row("its-period-over", yes(ALL), opt_out("2011-01-01", period=("2011-01-01", "2012-05-31"))),
    ATTACK.row("its-period-running", no("15bis(4)"), opt_out("2011-01-01", period=("2011-01-01", "2012-06-01"))),
    ATTACK.row("without-effect", yes(ALL), opt_out("2011-01-01", validity="ineffective")),
    ATTACK.row("effect-not-recorded", VALIDITY, opt_out("2011-01-01", validity=None)),
    ATTACK.row("effect-not-verified", VALIDITY, opt_out("2011-01-01", validity="unverified")),
    ATTACK.row(
        "neither-day-nor-effect",
        unknown(f"whether {DECLARED} has effect", NO_DAY),
        opt_out(None, validity="unverified"),
    ),
    BY_A.row("of-the-victim", yes(ALL), opt_out(), territory=[B]),
    ATTACK.row("of-the-national-alone", yes(ALL), opt_out(of=C), nationalities=[C]),
    ATTACK.row("of-another-than-the-national", no("15bis(4)"), opt_out(), nationalities=[A], territory=[C]),
    ATTACK.row("of-one-of-two-aggressors", unknown("aggressors"), opt_out(), territory=[C], aggressors=[A, B]),
    ATTACK.row("of-both-aggressors", no("15bis(4)"), opt_out(), opt_out(of=C), aggressors=[B, C]),
    BY_C.row("before-acceptances", no("15bis(4)"), opt_out("2010-01-01", of=C)),
    ATTACK.row("by-the-council", yes(BY_COUNCIL), opt_out(), trigger=COUNCIL),
)
def test_opting_out(situation: Situation) -> None:
    """A party may declare before the act that it does not accept the jurisdiction (article 15 bis(4))."""
    assert situation.answer == situation.expected


ONE_OF_TWO = disputed("aggression_one_acceptance", f"{ALL} 121(5)")
LATER = disputed("later_joiner", f"{ALL} 121(5)")
NEITHER = no("15bis(4) 121(5)")
ACCEPTANCES_MISSING = unknown("acceptances of the amendments on aggression")
IN_ALPHALAND = attrs.evolve(COUNCIL, scope=ij.Scope(territory=[A]))
BY_ALPHALAND = ij.Trigger(nature="state_referral", by=[A], day="2013-01-01")
BOTH = (court.joins(D, "2008-04-10"), court.joins(E, "2008-04-10"))
PARTLY = attrs.evolve(AGGRESSION, participation=ij.parts.Participation("partial"))


@worked(
    ATTACK.row("both", yes(ALL)),
    ATTACK.row("aggressor-only", ONE_OF_TWO, territory=[C]),
    BY_C.row("victim-only", ONE_OF_TWO),
    BY_C.row("a-year-after", yes(ALL), court.accepts(C, AGGRESSION, "2011-06-01")),
    BY_C.row("a-day-less", ONE_OF_TWO, court.accepts(C, AGGRESSION, "2011-06-02")),
    BY_C.row("in-some-year", ACCEPTANCES_MISSING, court.accepts(C, AGGRESSION, "2011")),
    BY_C.row("on-no-day", ACCEPTANCES_MISSING, court.accepts(C, AGGRESSION, None)),
    BY_C.row("victim-joined-later", LATER, court.joins(D, "2008-04-10"), territory=[D]),
    BY_C.row("victim-joined-with-it", NEITHER, court.joins(D, "2006-12-10"), territory=[D]),
    BY_D.row("aggressor-joined-later", LATER, court.joins(D, "2008-04-10"), territory=[C]),
    BY_D.row("both-joined-later", LATER, *BOTH, territory=[E]),
    BY_D.row("joined-later-and-one-accepted", ONE_OF_TWO, court.joins(D, "2008-04-10")),
    ATTACK.row("partly-recorded", yes(ALL), PARTLY),
    BY_C.row("silent-where-partly-recorded", ACCEPTANCES_MISSING, PARTLY),
    ATTACK.row("one-of-two-nationalities", yes(ALL), nationalities=[C, B]),
    ATTACK.row("of-another-nationality", yes(ALL), nationalities=[C]),
    ATTACK.row("two-aggressors-that-accepted", ONE_OF_TWO, nationalities=[B, A], aggressors=[B, A], territory=[C]),
    ATTACK.row("two-aggressors-that-differ", unknown("aggressors"), nationalities=[B], aggressors=[B, C]),
    ATTACK.row("one-aggressor-outside", unknown("aggressors"), nationalities=[B], aggressors=[B, D]),
    ATTACK.row("from-home", ONE_OF_TWO, territory=[B, C]),
    ATTACK.row("from-home-alone", unknown("territory"), territory=[B]),
    ATTACK.row("on-a-ship-of-the-victim", yes(ALL), territory=[], vessel_of=A),
    ATTACK.row("on-an-aircraft-of-the-victim", ONE_OF_TWO, territory=[], aircraft_of=C),
    ATTACK.row("on-a-ship-of-its-own", unknown("territory"), territory=[], vessel_of=B),
)
def test_acceptance(situation: Situation) -> None:
    """Each State is bound from one year after its acceptance; whether one of two is enough is disputed."""
    assert situation.answer == situation.expected


LEFT, LEFT_SINCE = court.leaves(B, "2013-01-01"), yes(f"{ALL} 127(2)")
ASSUMED = "that the Court had the matter before it when the withdrawal of Betaland took effect"
UNCONSIDERED: court.Given = {"considered_before_withdrawal": False}


@worked(
    ATTACK.row("aggressor", LEFT_SINCE, LEFT, considered_before_withdrawal=True),
    ATTACK.row("aggressor-considered-or-not", LEFT_SINCE, LEFT),
    ATTACK.row("aggressor-not-considered", disputed("withdrawal", f"{ALL} 127(2)"), LEFT, **UNCONSIDERED),
    BY_A.row("victim-not-considered", disputed("withdrawal", f"{ALL} 127(2)"), LEFT, territory=[B], **UNCONSIDERED),
    ATTACK.row("of-the-national-alone", yes(ALL), court.leaves(C, "2013-01-01"), nationalities=[C], **UNCONSIDERED),
    ATTACK.row("nobody", yes(ALL), **UNCONSIDERED),
    ATTACK.row("by-then", no("15bis(5)"), court.leaves(B, "2011-01-01"), **UNCONSIDERED),
    ATTACK.row("by-the-council", yes(BY_COUNCIL), LEFT, trigger=COUNCIL, **UNCONSIDERED),
)
def test_withdrawal_later(situation: Situation) -> None:
    """R29: what was done while they were parties is kept where the Court had the matter before it (article 127(2))."""
    assert situation.answer == situation.expected
    is_assumed = situation.name == "aggressor-considered-or-not"
    assert (ASSUMED in situation.assessment.assumed) is is_assumed


@worked(
    BY_D.row("between-outsiders", yes(BY_COUNCIL), trigger=COUNCIL, territory=[E]),
    BY_C.row("between-refusers", yes(BY_COUNCIL), trigger=COUNCIL, territory=[C]),
    ATTACK.row("against-an-outsider", yes(BY_COUNCIL), trigger=COUNCIL, territory=[D]),
    BY_D.row("by-an-outsider", yes(BY_COUNCIL), trigger=COUNCIL),
    ATTACK.row("elsewhere-than-referred", no("13(b)"), trigger=IN_ALPHALAND, territory=[B]),
    BY_C.row(
        "referred-by-a-party",
        NEITHER,
        court.joins(D, "2006-12-10"),
        trigger=BY_ALPHALAND,
        territory=[D],
    ),
)
def test_referred_by_the_council(situation: Situation) -> None:
    """With a referral by the Council no State's consent is asked (article 15 ter)."""
    assert situation.answer == situation.expected


SINCE = "Jurisdiction over aggression may be exercised from 2010-07-17; the act is of 2012-06-01."
OF_BETALAND = "The act of aggression is that of Betaland"
DECLARED_SO = "Betaland had declared that it does not accept the jurisdiction."
JOINED_LATER = "Deltaland joined when the amendments were in force, and accepted nothing apart."
REASONS = (
    ATTACK.row("since the activation", (SINCE, {AGGRESSION.id})),
    ATTACK.row("a leader", ("The person could direct the action of a State.", set())),
    ATTACK.row("a leader", ("The person directed no State.", set()), leadership=False),
    ATTACK.row("an aggressor within the Statute", (f"{OF_BETALAND}, a party on 2012-06-01.", {B})),
    BY_D.row(
        "an aggressor within the Statute",
        ("The act of aggression is that of Deltaland, no party on 2012-06-01.", {D}),
        nationalities=[B],
    ),
    BY_D.row(
        "an aggressor within the Statute",
        (
            "The act of aggression is that of Deltaland; whether that was a party on 2012-06-01 is not known.",
            {D},
        ),
        court.joins(D, "2012"),
        nationalities=[B],
    ),
    ATTACK.row("no State outside the Statute", ("Every State concerned was a party.", {A, B})),
    ATTACK.row("not opted out", (DECLARED_SO, {DECLARED}), opt_out()),
    ATTACK.row("accepted", ("Both States had accepted the amendments.", {AGGRESSION.id, A, B, *ACCEPTED})),
    # Without the first acceptance the amendments would have come into force later.
    BY_D.row(
        "accepted",
        (f"{JOINED_LATER} Whether that binds it is disputed.", {AGGRESSION.id, C, D, ACCEPTED[0]}),
        court.joins(D, "2008-04-10"),
        territory=[C],
    ),
)


@worked(*REASONS)
def test_reasons(situation: Situation) -> None:
    """Each question is answered by a sentence, and names the records it rests on."""
    finding = court.found(situation.assessment, situation.name)
    assert (finding.reason, set(finding.records)) == situation.expected


@pytest.mark.parametrize(
    ("trigger", "facts", "stands"),
    [
        (ij.UNSPECIFIED, {}, True),
        (ij.Trigger(nature="proprio_motu"), {}, True),
        (ij.UNSPECIFIED, {"crime": "genocide", "further_crimes": ["aggression"]}, True),
        (court.COUNCIL, {}, False),
        (ij.UNSPECIFIED, {"crime": "genocide"}, False),
    ],
    ids=["links", "own-motion", "charged-too", "council", "another-crime"],
)
def test_leave_to_proceed(trigger: ij.Trigger, facts: court.Given, *, stands: bool) -> None:
    """What an investigation needs to go on stands beside the answer and changes nothing (article 15 bis(6)-(8))."""
    answer = ATTACK.ask(trigger=trigger, **facts)

    assert answer.verdict is ij.Verdict.JURISDICTION
    assert ("leave to proceed" in [one.question for one in answer.beside]) is stands
