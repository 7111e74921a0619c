"""The rules on jurisdiction: which cases and scopes they ask about, and which warrants they list."""

import os
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.small import JOINED, cited, dossier, treaty

import intljustice as ij
from intljustice.law.icc.court import Court
from intljustice.rules import jurisdiction
from intljustice.strategies import records

SEEDS = ij.load_seeds()
CODES = (
    "NO_JURISDICTION",
    "JURISDICTION_DISPUTED",
    "JURISDICTION_UNKNOWN",
    "CASE_OUTSIDE_SITUATION",
    "WARRANT_ON_NON_PARTY_NATIONAL",
)
ASKED = tuple(rule for rule in ij.RULES if rule.code in CODES)
LISTED: tuple[tuple[str, str], ...] = (
    # Sudan and Libya were no parties; the Council referred both.
    ("13(b)", "harun kushayb kushayb-2 al-bashir al-bashir-2 abu-garda banda banda-2 jerbo hussein"),
    ("13(b)", "gaddafi-m gaddafi-s senussi khaled werfalli werfalli-2 alkani doumah daou salheen shaqaqi"),
    ("13(b)", "zinkal njeem sneidel el-hishri"),
    # Nationals of Rwanda and of Russia on the territory of a party.
    ("12(2)(a)", "mbarushimana mudacumura mindzaev guchmazov"),
    # Nationals of Russia, of Israel and of Côte d'Ivoire on the territory of a State that had accepted.
    ("12(2)(a) 12(3)", "putin lvova-belova kobylash sokolov shoigu gerasimov netanyahu gallant"),
    ("12(2)(a) 12(3)", "gbagbo-l gbagbo-s ble-goude"),
)
"""The articles, and the shipped warrants and summonses against nationals of States that were no parties."""

UNMARKED = treaty(entered_into_force="2001-05-01")
STATUTE = attrs.evolve(UNMARKED, jurisdiction_test="icc")
WITH_COURT = attrs.evolve(STATUTE, establishes=["organisation:court"])
SECOND = ij.Treaty(id="treaty:second", names=["Second"], jurisdiction_test="icc")
OTHER_COURT = ij.Organisation(id="organisation:other", names=["Another court"])
ADA = ij.Person(id="person:ada", names=["Ada"], nationalities=["state:XCC", "state:XDD"])
BEN = ij.Person(id="person:ben", names=["Ben"], nationalities=["state:XDD"])
"""Ada is a national of Gammaland and Deltaland, Ben of Deltaland; neither State is a party, and nobody referred."""
WARRANT = ij.Warrant(id="warrant:w", case="case:c", persons=["person:ada"], issued="2020-01-01", citations=cited())
TIME = ("2012-05-01", "2012-05-02")
NOWHERE = ij.Scope(territory=["state:XDD"], period=TIME)
EVERYWHERE = ij.Scope(parties_to="treaty:pact", period=TIME)
REFERRED = ij.Trigger(nature="state_referral", by=["state:XDD"], by_count=2, day="2012-06-01")
"""By two States, of which only one, no party, is recorded."""
NORTH = ij.Trigger(
    nature="council_referral",
    day="2011-02-26",
    scope=ij.Scope(territory=[ij.Place("state:XDD", "North")], period="2012"),
)


def case(
    territory: str | ij.Place | None = None, situation: str | None = None, court: str | None = None, **facts: Any
) -> ij.Case:
    """A case against Ada about a war crime on a day of 2012, with these facts beside it."""
    given: dict[str, Any] = {"crime": "war_crimes", "period": "2012-05-01", **facts}
    conduct = ij.Conduct(territory=[territory] if territory else (), **given)
    return ij.Case(
        id="case:c", accused=["person:ada"], situation=situation, court=court, conduct=conduct, citations=cited()
    )


def situation(*scopes: ij.Scope, **fields: Any) -> ij.Investigation:
    """An investigation within these scopes, with these fields beside them."""
    given: dict[str, Any] = {"form": "investigation", **fields}
    return ij.Investigation(id="situation:x", names=["X"], scopes=scopes, citations=cited(), **given)


def world(*records: ij.Record, pact: ij.Treaty = STATUTE) -> ij.Dossier:
    """The Statute with its two parties, Ada, and these records."""
    return dossier(*JOINED, ADA, *records, pact=pact)


def found(dossier: ij.Dossier) -> list[tuple[str, str | None, str]]:
    """Code, record and pointer of what these rules find."""
    return [(problem.code, problem.record, problem.pointer) for problem in ij.check(dossier, ASKED)]


def no_basis(place: int) -> list[tuple[str, str, str]]:
    """That the scope at this place rests on no basis, and nothing else."""
    return [("NO_JURISDICTION", "situation:x", f"/scopes/{place}")]


def unknown(pointer: str, record: str = "situation:x") -> list[tuple[str, str, str]]:
    """That jurisdiction is unknown for want of what should stand here, and nothing else."""
    return [("JURISDICTION_UNKNOWN", record, pointer)]


class TestTheShippedWarrants:
    """Which of the shipped warrants are listed, and with what."""

    def test_each_with_its_basis(self) -> None:
        """All that the table names and no other; each problem cites the articles it rests on."""
        expected = {
            f"warrant:{slug}": tuple(f"rome-statute:{article}" for article in articles.split())
            for articles, slugs in LISTED
            for slug in slugs.split()
        }
        listed = ij.check(SEEDS, ASKED).of("WARRANT_ON_NON_PARTY_NATIONAL")

        assert {problem.record: problem.provisions for problem in listed} == expected
        assert len(listed) == len(expected) == 40
        assert {problem.severity for problem in listed} == {"info"}
        assert listed.text().startswith("40 remarks\n")

    def test_in_words(self) -> None:
        """The message names the person, the States by their names, and the articles."""
        assert ij.check(SEEDS, ASKED).of(record="warrant:mindzaev")[0].message == (
            "Mikhail Mayramovich Mindzaev is a national of Russian Federation, no party at the time of the conduct; "
            "case:mindzaev rests on rome-statute:12(2)(a)"
        )


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (case("state:XAA"), "case:c rests on pact:12(2)(a)"),
        (case(ij.Place("state:XAA", contested=True)), "case:c rests on pact:12(2)(a), which is disputed"),
        (case(), "what case:c rests on cannot be said"),
        (case("state:XDD"), "case:c rests on no basis"),
    ],
    ids=["sound", "disputed", "unknown", "none"],
)
def test_what_a_warrant_rests_on(asked: ij.Case, expected: str) -> None:
    """A warrant is listed whatever the verdict on its case is, which the other rules judge."""
    listed = ij.check(world(asked, WARRANT), ASKED).of(record="warrant:w")

    assert [problem.message for problem in listed] == [
        f"Ada is a national of Gammaland and Deltaland, no party at the time of the conduct; {expected}"
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(ij.Dossier(), [], id="an empty dossier"),
        pytest.param(
            world(case("state:XDD"), WARRANT, pact=UNMARKED),
            [],
            id="no Statute is marked",
        ),
        pytest.param(world(case("state:XDD"), WARRANT, SECOND), [], id="two Statutes are marked"),
        pytest.param(world(WARRANT), [], id="a warrant whose case is not there"),
        pytest.param(
            world(case("state:XAA"), BEN, attrs.evolve(WARRANT, persons=["person:ben"])),
            [],
            id="a warrant against another than the accused",
        ),
        pytest.param(
            world(case("state:XDD", situation="situation:gone")),
            [("NO_JURISDICTION", "case:c", "/conduct")],
            id="a case whose situation is not there",
        ),
        pytest.param(
            world(case("state:XAA", period=None)),
            unknown("/conduct/period", "case:c"),
            id="a time that is not given",
        ),
        pytest.param(
            world(situation(ij.Scope(territory=["state:XAA"], period=TIME), triggers=[REFERRED])),
            unknown("/triggers"),
            id="one of the States that referred and are not recorded may be a party",
        ),
    ],
)
def test_what_is_asked(asked: ij.Dossier, expected: list[tuple[str, str, str]]) -> None:
    """Without exactly one Statute nothing is asked; a record that is missing is left to the rule on references."""
    assert found(asked) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(situation(NOWHERE), no_basis(0), id="an investigation"),
        pytest.param(situation(NOWHERE, closed="2013"), no_basis(0), id="an investigation that was closed"),
        pytest.param(situation(NOWHERE, form="preliminary_examination"), no_basis(0), id="an examination"),
        pytest.param(
            situation(NOWHERE, form="preliminary_examination", closed="2013"), [], id="an examination that was closed"
        ),
        pytest.param(situation(EVERYWHERE, NOWHERE), no_basis(1), id="the territory of all parties is within reach"),
        pytest.param(
            situation(attrs.evolve(EVERYWHERE, territory=["state:XDD"])), no_basis(0), id="all parties, and a territory"
        ),
        pytest.param(
            situation(attrs.evolve(EVERYWHERE, nationals_of=["state:XDD"])),
            no_basis(0),
            id="all parties, and nationals",
        ),
        pytest.param(situation(ij.Scope(period=TIME)), unknown("/scopes/0/territory"), id="the place is missing"),
        pytest.param(
            situation(ij.Scope(territory=["state:XAA"])), unknown("/scopes/0/period"), id="the time is missing"
        ),
        pytest.param(
            situation(ij.Scope(territory=["state:XAA"], period=TIME, crimes=["aggression"])),
            unknown("/scopes/0"),
            id="what is missing has no field in a scope",
        ),
        pytest.param(
            situation(NOWHERE, triggers=[NORTH]),
            unknown("/scopes/0/territory"),
            id="the Council referred a part",
        ),
    ],
)
def test_scopes(asked: ij.Investigation, expected: list[tuple[str, str, str]]) -> None:
    """Each scope of a situation is asked by itself, except of an examination that came to nothing."""
    assert found(world(asked)) == expected


@pytest.mark.parametrize(
    ("of_the_case", "of_the_situation", "asked"),
    [
        (None, None, True),
        (None, "organisation:other", False),
        (None, "organisation:court", True),
        ("organisation:other", "organisation:court", False),
        ("organisation:court", "organisation:other", True),
    ],
)
def test_before_which_court(of_the_case: str | None, of_the_situation: str | None, *, asked: bool) -> None:
    """A case is asked where it is before the Court: by what it says itself, else by its situation."""
    tried = case("state:XDD", situation="situation:x", court=of_the_case)
    given = world(tried, situation(court=of_the_situation), OTHER_COURT, pact=WITH_COURT)

    assert (("NO_JURISDICTION", "case:c", "/conduct") in found(given)) is asked


@pytest.mark.parametrize(("pact", "expected"), [(STATUTE, no_basis(0)), (WITH_COURT, [])], ids=["none", "its own"])
def test_a_statute_that_names_no_court(pact: ij.Treaty, expected: list[tuple[str, str, str]]) -> None:
    """Whatever court a situation names is taken to be that of a Statute that names none."""
    assert found(world(situation(NOWHERE, court=OTHER_COURT.id), OTHER_COURT, pact=pact)) == expected


@settings(
    max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(records(ij.Case), records(ij.Investigation), records(ij.Warrant), st.sampled_from([*ij.terms.Crime, None]))
def test_nothing_is_raised(
    tried: ij.Case, within: ij.Investigation, warrant: ij.Warrant, crime: ij.terms.Crime | None
) -> None:
    """Any case in any situation, with any warrant, is answered; each finding points into one of the three."""
    facts = attrs.evolve(tried.conduct or ij.Conduct(), crime=crime, crime_as_written="looting")
    tried = attrs.evolve(tried, conduct=facts, situation=within.id, court=None)
    within = attrs.evolve(within, court=None)
    warrant = attrs.evolve(warrant, case=tried.id, persons=tried.accused)
    problems = ij.check(world().overlay([tried, within, warrant]), ASKED)

    assert {problem.record for problem in problems} <= {tried.id, within.id, warrant.id}


def test_each_is_assessed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many rules ask: one question for a case of one accused, one for each scope of a situation."""
    questions: list[ij.Conduct] = []

    def counting(court: Court, conduct: ij.Conduct, trigger: ij.Trigger) -> ij.Assessment:
        questions.append(conduct)
        return ij.assess(court.dossier, conduct, trigger)

    monkeypatch.setattr(jurisdiction, "assess_recorded", counting)
    scopes = [ij.Scope(territory=[state], period=("2012-01-01", "2012-12-31")) for state in ("state:XAA", "state:XBB")]
    given = world(case("state:XAA"), situation(*scopes), WARRANT)

    assert len(ij.check(given, ASKED)) == 1
    assert len(questions) == 3
    ij.check(given)
    assert len(questions) == 3
