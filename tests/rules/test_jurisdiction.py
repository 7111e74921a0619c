"""The rules on jurisdiction: the warrants they list, what they leave alone, and that each case is asked once."""

import os
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.small import JOINED, cited, dossier, treaty

import intljustice as ij
from intljustice.rules import jurisdiction
from intljustice.strategies import records

SEEDS = ij.load_seeds()
ASKED = (
    jurisdiction.there_is_jurisdiction,
    jurisdiction.jurisdiction_is_undisputed,
    jurisdiction.jurisdiction_is_known,
    jurisdiction.cases_lie_within,
    jurisdiction.warrants_on_nationals_of_non_parties,
)
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

STATUTE = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01")
ADA = ij.Person(id="person:ada", names=["Ada"], nationalities=["state:XCC", "state:XDD"])
WARRANT = ij.Warrant(id="warrant:w", case="case:c", persons=["person:ada"], issued="2020-01-01", citations=cited())
"""Ada is a national of Gammaland and Deltaland; neither is a party."""


def case(**facts: Any) -> ij.Case:
    """A case against Ada about a war crime on a day of 2012, with these facts beside it."""
    given: dict[str, Any] = {"crime": "war_crimes", "period": "2012-05-01", **facts}
    return ij.Case(id="case:c", accused=["person:ada"], conduct=ij.Conduct(**given), citations=cited())


def world(*records: ij.Record, pact: ij.Treaty = STATUTE) -> ij.Dossier:
    """The Statute with its two parties, Ada, and these records."""
    return dossier(*JOINED, ADA, *records, pact=pact)


def found(d: ij.Dossier) -> list[tuple[str, str | None, str]]:
    """Code, record and pointer of what these rules find."""
    return [(one.code, one.record, one.pointer) for one in ij.check(d, ASKED)]


class TestTheShippedWarrants:
    """Who is listed, and with what."""

    def test_each_with_its_basis(self) -> None:
        """All that the table names and no other; each problem cites the articles it rests on."""
        expected = {
            f"warrant:{slug}": tuple(f"rome-statute:{article}" for article in articles.split())
            for articles, slugs in LISTED
            for slug in slugs.split()
        }
        listed = ij.check(SEEDS, ASKED).of(code="WARRANT_ON_NON_PARTY_NATIONAL")

        assert {one.record: one.provisions for one in listed} == expected
        assert len(listed) == len(expected) == 40

    def test_they_are_no_reproach(self) -> None:
        """A listing is neither an error nor a warning."""
        listed = ij.check(SEEDS, (jurisdiction.warrants_on_nationals_of_non_parties,))

        assert {one.severity for one in listed} == {"info"}
        assert listed.errors == listed.warnings == ij.Problems()
        assert listed.text().startswith("40 remarks\n")

    def test_in_words(self) -> None:
        """The person, the States, and the articles."""
        wording = ij.check(SEEDS, ASKED).of(record="warrant:mindzaev")[0].message

        assert wording == (
            "Mikhail Mayramovich Mindzaev is a national of Russian Federation, no party at the time of the conduct; "
            "case:mindzaev rests on rome-statute:12(2)(a)"
        )


class TestWhatAWarrantRestsOn:
    """Whatever the verdict on its case is."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"territory": ["state:XAA"]}, "case:c rests on pact:12(2)(a)"),
            (
                {"territory": ["state:XAA"], "title_contested": True},
                "case:c rests on pact:12(2)(a), which is disputed",
            ),
            ({}, "what case:c rests on cannot be said"),
            ({"territory": ["state:XDD"]}, "case:c rests on no basis"),
        ],
    )
    def test_in_words(self, facts: dict[str, Any], expected: str) -> None:
        """It is said, and left to the other rules to judge."""
        listed = ij.check(world(case(**facts), WARRANT), ASKED).of(record="warrant:w")

        assert [one.message for one in listed] == [
            f"Ada is a national of Gammaland and Deltaland, no party at the time of the conduct; {expected}"
        ]

    def test_somebody_not_accused(self) -> None:
        """A warrant that names another than the accused of its case gives nothing to ask."""
        other = ij.Person(id="person:ben", names=["Ben"], nationalities=["state:XDD"])
        warrant = ij.Warrant(id="warrant:w", case="case:c", persons=["person:ben"], issued="2020", citations=cited())

        assert found(world(case(territory=["state:XAA"]), other, warrant)) == []

    def test_a_case_not_recorded(self) -> None:
        """A warrant whose case is not there is left to the rule on references."""
        assert found(world(WARRANT)) == []


class TestWithoutOneStatute:
    """Where there is no test to be made, nothing is asked."""

    def test_none_is_marked(self) -> None:
        """A treaty that is not marked is not asked, whatever it is called."""
        d = world(case(territory=["state:XDD"]), WARRANT, pact=treaty(entered_into_force="2001-05-01"))

        assert found(d) == []

    def test_two_are_marked(self) -> None:
        """Then which one is meant is not known."""
        second = ij.Treaty(id="treaty:second", names=["Second"], jurisdiction_test="icc")

        assert found(world(case(territory=["state:XDD"]), WARRANT, second)) == []

    def test_an_empty_dossier(self) -> None:
        """There is nothing to find."""
        assert found(ij.Dossier()) == []


class TestFactsThatAreMissing:
    """Facts that no document of the rules leaves out."""

    def test_a_period_without_days(self) -> None:
        """It is as good as none."""
        d = world(case(territory=["state:XAA"], period=ij.Period(open_end=True)))

        assert found(d) == [("JURISDICTION_UNKNOWN", "case:c", "/conduct/period")]

    def test_not_all_who_referred(self) -> None:
        """Where more States referred than are recorded, one of the others may have been a party."""
        made = ij.Trigger(nature="state_referral", by=["state:XDD"], by_count=2, day="2012-06-01")
        scope = ij.Scope(territory=["state:XAA"], period=("2012-05-01", "2012-05-02"))
        referred = ij.Investigation(
            id="situation:x", names=["X"], form="investigation", triggers=[made], scopes=[scope], citations=cited()
        )

        assert found(world(referred)) == [("JURISDICTION_UNKNOWN", "situation:x", "/triggers")]

    def test_a_situation_that_is_not_there(self) -> None:
        """The case is asked all the same: who set the Court in motion is left open."""
        one = ij.Case(
            id="case:c",
            accused=["person:ada"],
            situation="situation:gone",
            conduct=ij.Conduct(crime="war_crimes", period="2012-05-01", territory=["state:XDD"]),
        )

        assert found(world(one)) == [("NO_JURISDICTION", "case:c", "/conduct")]


class TestAnyRecords:
    """Whatever may be written down is answered."""

    @settings(
        max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600),
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(records(ij.Case), records(ij.Investigation), records(ij.Warrant), st.sampled_from([*ij.terms.Crime, None]))
    def test_nothing_is_raised(
        self, one: ij.Case, situation: ij.Investigation, warrant: ij.Warrant, crime: ij.terms.Crime | None
    ) -> None:
        """Any case in any situation, with any warrant; each finding points into one of the three."""
        facts = attrs.evolve(one.conduct or ij.Conduct(), crime=crime, crime_as_written="looting")
        one = attrs.evolve(one, conduct=facts, situation=situation.id, court=None)
        situation = attrs.evolve(situation, court=None)
        warrant = attrs.evolve(warrant, case=one.id, persons=one.accused)
        problems = ij.check(world().overlay([one, situation, warrant]), ASKED)

        assert {problem.record for problem in problems} <= {one.id, situation.id, warrant.id}


class TestOnce:
    """Each case is assessed once, however many rules ask."""

    def test_once_a_case(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """One question for a case of one accused, one for each scope of a situation."""
        asked: list[object] = []

        def counting(d: ij.Dossier, conduct: ij.Conduct, trigger: ij.Trigger) -> ij.Assessment:
            asked.append(conduct)
            return ij.assess(d, conduct, trigger)

        monkeypatch.setattr(assessed, "assess", counting)
        scopes = [ij.Scope(territory=[one], period=("2012-01-01", "2012-12-31")) for one in ("state:XAA", "state:XBB")]
        situation = ij.Investigation(id="situation:x", names=["X"], form="investigation", scopes=scopes)
        d = world(case(territory=["state:XAA"]), situation, WARRANT)

        assert len(ij.check(d, ASKED)) == 1
        assert len(asked) == 3
        ij.check(d)
        assert len(asked) == 3
