"""How far a trigger reaches (articles 13, 14 and 15(4)): its places, persons, time, crimes and link."""

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import CRIMES, A, B, C, D, E, Given, Situation, found, no, unknown, worked, yes
from tests.law.small import cited

import intljustice as ij

BOTH = "12(2)(a) 12(2)(b)"
WITHIN = ij.Scope(territory=[A], period=("2012-01-01", "2012-12-31"))


def referred(scope: ij.Scope | None, **fields: object) -> ij.Trigger:
    """A referral by Gammaland, a party, with bounds."""
    given: Given = {"nature": "state_referral", "by": [C], "day": "2013-01-01", "scope": scope, **fields}
    return ij.Trigger(**given)


def bounded(**bounds: object) -> ij.Trigger:
    """The same with these bounds alone."""
    given: Given = bounds
    return referred(ij.Scope(**given))


def authorised(scope: ij.Scope | None) -> ij.Trigger:
    """An authorisation with bounds."""
    return ij.Trigger(nature="proprio_motu", authorised="2013-01-01", scope=scope)


BEYOND = no("13(a) 14")
ATTACKS = "15bis(3) 8bis 15bis(4)"
ON_BOARD = CRIMES.but(territory=[], vessel_of=A)


@worked(
    CRIMES.row("no-bounds", yes(BOTH), trigger=referred(None)),
    CRIMES.row("within", yes(BOTH), trigger=referred(WITHIN)),
    CRIMES.row("elsewhere", BEYOND, trigger=referred(WITHIN), territory=[B]),
    CRIMES.row("before", BEYOND, trigger=referred(WITHIN), period="2011-12-31"),
    CRIMES.row("first-day", yes(BOTH), trigger=referred(WITHIN), period="2012-01-01"),
    CRIMES.row("last-day", yes(BOTH), trigger=referred(WITHIN), period="2012-12-31"),
    CRIMES.row("after", BEYOND, trigger=referred(WITHIN), period="2013-01-01"),
    CRIMES.row(
        "partly", yes(BOTH, change_days="2012-01-01"), trigger=referred(WITHIN), period=("2011-12-01", "2012-02-01")
    ),
    CRIMES.row("without-a-link", no("12(2) 13(a) 14"), trigger=referred(WITHIN), territory=[D], nationalities=[D]),
    CRIMES.row("too-young", no("26"), trigger=referred(WITHIN), territory=[B], age=17),
    CRIMES.row("authorised", yes(BOTH), trigger=authorised(WITHIN)),
    CRIMES.row("authorised-elsewhere", no("13(c) 15(4)"), trigger=authorised(WITHIN), territory=[B]),
    CRIMES.row("authorised-without-bounds", yes(BOTH), trigger=authorised(None), territory=[B]),
    CRIMES.row("left-open", yes(BOTH), trigger=ij.Trigger(nature="unspecified", scope=WITHIN)),
    CRIMES.row("left-open-elsewhere", no("13"), trigger=ij.Trigger(nature="unspecified", scope=WITHIN), territory=[B]),
    court.ATTACK.row("aggression", yes(ATTACKS), trigger=referred(WITHIN)),
    court.ATTACK.row("aggression-before", BEYOND, trigger=referred(WITHIN), period="2011-12-31"),
    court.WEAPONS.row("added", yes(f"{BOTH} 121(5)"), trigger=referred(WITHIN)),
    court.WEAPONS.row("added-elsewhere", BEYOND, trigger=referred(WITHIN), territory=[B]),
    CRIMES.row(
        "against-the-court", yes("70"), trigger=referred(WITHIN), crime="administration_of_justice", period="2015"
    ),
)
def test_whoever_set_the_court_in_motion(situation: Situation) -> None:
    """What lies outside the bounds is outside what was referred or authorised, by the article that says so."""
    assert situation.answer == situation.expected


NORTH, TO_PARTIES = ij.Place(A, "North"), {"parties_to": court.STATUTE.id}


@worked(
    CRIMES.row("region", yes(BOTH), trigger=bounded(territory=[NORTH]), territory=[ij.Place(A, "north")]),
    CRIMES.row(
        "another-region",
        unknown("territory: whether North-East lies in North"),
        trigger=bounded(territory=[NORTH]),
        territory=[ij.Place(A, "North-East")],
    ),
    CRIMES.row("no-region", unknown("territory: the region"), trigger=bounded(territory=[NORTH])),
    CRIMES.row("no-place", unknown("territory"), trigger=bounded(territory=[A]), territory=[]),
    CRIMES.row("an-element", yes(BOTH), trigger=bounded(territory=[A]), territory=[B], elements_also_in=[A]),
    CRIMES.row("of-parties", yes(BOTH), trigger=bounded(**TO_PARTIES)),
    CRIMES.row("not-of-parties", no("13(a) 14"), trigger=bounded(**TO_PARTIES), territory=[D]),
    CRIMES.row("of-parties-no-place", unknown("territory"), trigger=bounded(**TO_PARTIES), territory=[]),
    CRIMES.row("one-that-is-no-party", yes("12(2)(b)"), trigger=bounded(territory=[D], **TO_PARTIES), territory=[D]),
    CRIMES.row("of-parties-to-what", unknown("territory"), trigger=bounded(parties_to="treaty:lost")),
    ON_BOARD.row("vessel", yes(BOTH), trigger=bounded(vessel_of=A)),
    ON_BOARD.row("another-vessel", BEYOND, trigger=bounded(vessel_of=A), vessel_of=B),
    ON_BOARD.row("an-aircraft", BEYOND, trigger=bounded(vessel_of=A), vessel_of=None, aircraft_of=A),
    ON_BOARD.row("no-vessel", unknown("vessel_of"), trigger=bounded(vessel_of=A), vessel_of=None),
    ON_BOARD.row("no-craft-at-all", BEYOND, trigger=bounded(vessel_of=A), vessel_of=None, on_board=False),
    ON_BOARD.row("unregistered", BEYOND, trigger=bounded(vessel_of=A), vessel_of=None, unregistered=True),
    CRIMES.row("on-land", BEYOND, trigger=bounded(vessel_of=A)),
    CRIMES.row("on-board-of-what", unknown("vessel_of"), trigger=bounded(vessel_of=A), on_board=True),
    ON_BOARD.row("vessel-or-place", yes(BOTH), trigger=bounded(vessel_of=A, territory=[D])),
    ON_BOARD.row("vessel-where", unknown("territory"), trigger=bounded(vessel_of=B, territory=[D])),
)
def test_places(situation: Situation) -> None:
    """The territory of the States named and of the parties to a treaty, or on board; regions are words."""
    assert situation.answer == situation.expected


@worked(
    CRIMES.row("national", yes(BOTH), trigger=bounded(nationals_of=[B])),
    CRIMES.row("of-one-of-two", yes(BOTH), trigger=bounded(nationals_of=[D, B])),
    CRIMES.row("of-another", BEYOND, trigger=bounded(nationals_of=[D])),
    CRIMES.row("of-two", yes(BOTH), trigger=bounded(nationals_of=[D]), nationalities=[B, D]),
    CRIMES.row("stateless", BEYOND, trigger=bounded(nationals_of=[D]), nationalities=[], stateless=True),
    CRIMES.row("not-given", unknown("nationalities"), trigger=bounded(nationals_of=[D]), nationalities=[]),
    CRIMES.row(
        "in-doubt",
        unknown("nationalities"),
        trigger=bounded(nationals_of=[D]),
        nationalities=[B, ij.Nationality(D, ("2012", None))],
    ),
    CRIMES.row(
        "contested",
        unknown("nationalities"),
        trigger=bounded(nationals_of=[D]),
        nationalities=[B, ij.Nationality(D, contested=True)],
    ),
    CRIMES.row("place-and-person", yes(BOTH), trigger=bounded(territory=[A], nationals_of=[B])),
    CRIMES.row("place-alone", BEYOND, trigger=bounded(territory=[A], nationals_of=[D])),
    CRIMES.row("person-alone", BEYOND, trigger=bounded(territory=[D], nationals_of=[B])),
    CRIMES.row("crime", yes(BOTH), trigger=bounded(crimes=["war_crimes", "genocide"])),
    CRIMES.row("another-crime", BEYOND, trigger=bounded(crimes=["genocide"])),
    CRIMES.row("one-crime-of-two", yes(BOTH), trigger=bounded(crimes=["genocide"]), further_crimes=["genocide"]),
    CRIMES.row("no-crime", unknown("crime"), trigger=bounded(crimes=["genocide"]), crime=None),
    CRIMES.row("link", unknown("trigger/scope: whether there is a tie"), trigger=bounded(nexus="a tie")),
    CRIMES.row("a-bar-before-a-link", BEYOND, trigger=bounded(nexus="a tie", crimes=["genocide"])),
    CRIMES.row("words", yes(BOTH), trigger=bounded(statement="The north alone.")),
)
def test_persons_crimes_and_links(situation: Situation) -> None:
    """All bounds have to hold together; a link that they ask for is a fact that cannot be given."""
    assert situation.answer == situation.expected


REASONS = {
    "referral": (referred(WITHIN), "lies within the place and the time that the referral of 2013-01-01 names"),
    "authorisation": (authorised(WITHIN), "within the place and the time that the authorisation of 2013-01-01 names"),
    "undated": (referred(WITHIN, day=None), "within the place and the time that the referral names"),
    "left-open": (ij.Trigger(nature="unspecified", scope=WITHIN), "the place and the time that the situation names"),
    "nothing": (referred(ij.Scope()), "The conduct lies within the referral of 2013-01-01, which sets no bounds."),
    "outside": (bounded(territory=[B], nationals_of=[B], crimes=["genocide"]), "outside the place and the crimes that"),
    "not-known": (bounded(territory=[A], nexus="a tie"), "Whether the conduct lies within the link that the referral"),
}


@pytest.mark.parametrize(("trigger", "said"), REASONS.values(), ids=REASONS)
def test_reasons(trigger: ij.Trigger, said: str) -> None:
    """The answer says by what act, of which day, and which bounds."""
    assert said in found(CRIMES.ask(trigger=trigger), "within the referral").reason


FIRST, SECOND = authorised(None), referred(ij.Scope(territory=[ij.Place(C, "West")]))
IN_ALPHALAND, OF_BETALAND = ij.Scope(territory=[A], period=("2012-01-01", None)), ij.Scope(nationals_of=[B])


def opened(*triggers: ij.Trigger, **fields: object) -> ij.Investigation:
    """A situation with these triggers."""
    given: Given = {"names": ["Opened"], "triggers": triggers, "citations": cited(), **fields}
    return ij.Investigation(id="situation:opened", **given)


TWO_SCOPES = {"scopes": [IN_ALPHALAND, OF_BETALAND]}


class TestSituation:
    """A situation in the place of a trigger."""

    @pytest.mark.parametrize(
        ("situation", "facts", "expected", "counted"),
        [
            (opened(FIRST, **TWO_SCOPES), {}, yes(BOTH), attrs.evolve(FIRST, scope=IN_ALPHALAND)),
            (opened(FIRST, **TWO_SCOPES), {"territory": [D]}, yes("12(2)(b)"), attrs.evolve(FIRST, scope=OF_BETALAND)),
            (
                opened(FIRST, **TWO_SCOPES),
                {"territory": [B], "nationalities": [D]},
                no("13(c) 15(4)"),
                attrs.evolve(FIRST, scope=IN_ALPHALAND),
            ),
            # Its own bounds, not those of the situation.
            (
                opened(FIRST, SECOND, **TWO_SCOPES),
                {"territory": [ij.Place(C, "West")], "nationalities": [D]},
                yes("12(2)(a)"),
                SECOND,
            ),
            # The one that lacks fewer facts.
            (
                opened(SECOND, FIRST, **TWO_SCOPES),
                {"territory": [], "crime": None},
                unknown("crime"),
                attrs.evolve(FIRST, scope=OF_BETALAND),
            ),
            (opened(ij.Trigger(nature="communications"), FIRST), {}, yes(BOTH), FIRST),
            (
                opened(ij.Trigger(nature="communications"), FIRST),
                {"territory": [D], "nationalities": [D]},
                no("12(2)"),
                FIRST,
            ),
            (opened(ij.Trigger(nature="communications")), {}, no("13"), ij.Trigger(nature="communications")),
            (opened(), {}, yes(BOTH), ij.UNSPECIFIED),
            (
                opened(**TWO_SCOPES),
                {"territory": [C], "nationalities": [C]},
                no("13"),
                attrs.evolve(ij.UNSPECIFIED, scope=IN_ALPHALAND),
            ),
        ],
        ids=[
            *("first-scope", "second-scope", "neither", "second-trigger", "fewer-facts", "after-communications"),
            "after-communications-without-a-link",
            *("communications-alone", "no-trigger", "no-trigger-elsewhere"),
        ],
    )
    def test_the_best_counts(
        self, situation: ij.Investigation, facts: Given, expected: court.Expected, counted: ij.Trigger
    ) -> None:
        """Each trigger with its own bounds, else with each of those of the situation; the answer says which counts."""
        d, conduct = CRIMES.dossier(situation), CRIMES.conduct(**facts)
        answer = ij.assess(d, conduct, situation.id)

        assert court.written(answer) == expected
        assert answer.trigger == counted
        assert situation.id in answer.records
        assert ij.assess(d, conduct, situation) == answer

    @pytest.mark.parametrize(("examined", "verdict"), [("2014-01-01", "jurisdiction"), ("2019-01-01", "disputed")])
    def test_its_days(self, examined: str, verdict: str) -> None:
        """Whether the matter was considered before a withdrawal follows from the situation (article 127(2))."""
        situation = opened(FIRST, examined=examined)
        left = (court.leaves(A, "2015-01-01"), court.leaves(B, "2015-01-01"))
        answer = ij.assess(CRIMES.dossier(situation, *left), CRIMES.conduct(), situation)
        assert answer.verdict == verdict

    def test_what_would_change(self) -> None:
        """Of the trigger that counts: without its bounds, and in them."""
        situation = opened(FIRST, scopes=[IN_ALPHALAND])
        d = CRIMES.dossier(situation)
        changes = ij.what_would_change(d, CRIMES.conduct(territory=[B]), situation)

        assert {change.supposing for change in changes if change.fact in ("territory", "trigger/scope")} >= {
            "the conduct taken place on the territory of Alphaland",
            "the authorisation of 2013-01-01 set no bounds",
        }

    @pytest.mark.parametrize("ask", [ij.assess, ij.what_would_change])
    @pytest.mark.parametrize(
        ("asked", "message"),
        [
            ("situation:opned", 'no record "situation:opned"; nearest: situation:opened (Opened)'),
            ("person:p", 'no record "person:p"'),
            (A, f'"{A}" is a State, not an Investigation'),
            (court.EPSILONLAND, f'"{E}" is a State, not an Investigation'),
        ],
        ids=["slip", "other-kind", "a-state", "a-record"],
    )
    def test_no_situation(self, ask: object, asked: object, message: str) -> None:
        """It is refused with the nearest, or with what it is."""
        d = CRIMES.dossier(opened(FIRST))
        with pytest.raises(ij.UnknownRecord) as caught:
            ask(d, CRIMES.conduct(), asked)  # type: ignore[operator]
        assert str(caught.value) == message

    def test_facts_of_a_case(self) -> None:
        """They are those by which its situation gives the best answer."""
        situation = opened(FIRST, SECOND, **TWO_SCOPES)
        case = ij.Case(id="case:c", accused=["person:p"], situation=situation.id, conduct=CRIMES.conduct(territory=[D]))
        d = CRIMES.dossier(situation, case)
        conduct, trigger = ij.facts_of(d, case)
        by_situation = ij.assess(d, conduct, situation)

        assert trigger == attrs.evolve(FIRST, scope=OF_BETALAND)
        assert attrs.evolve(ij.assess(d, conduct, trigger), records=by_situation.records) == by_situation


RESOLVED = ij.Trigger(
    nature="council_referral", resolution="res-1", excluding="res-1:OP6", excluding_links=["nationals"]
)


@worked(
    CRIMES.row("first-scope", yes("13(b)"), opened(RESOLVED, **TWO_SCOPES), nationalities=[A], operation=False),
    CRIMES.row("second-scope", yes("13(b)"), opened(RESOLVED, **TWO_SCOPES), territory=[D], operation=False),
    CRIMES.row(
        "neither", no("13(b)"), opened(RESOLVED, **TWO_SCOPES), territory=[D], nationalities=[D], operation=False
    ),
)
def test_a_resolution_with_the_bounds_of_its_situation(situation: Situation) -> None:
    """A referral that is recorded without bounds has those of its situation, each in turn."""
    named = ij.Trigger(nature="council_referral", resolution="res-1")
    assert court.written(attrs.evolve(situation, trigger=named).assessment) == situation.expected
