"""Near misses: the single facts whose change turns an answer, against lists written by hand with the Statute open."""

from typing import Any

import attrs
import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
BASE = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
IN_IRAQ = attrs.evolve(BASE, nationalities=["state:USA"])
IN_POLAND = attrs.evolve(IN_IRAQ, territory=["state:POL"])
Row = tuple[str, str, str]


def flips(conduct: ij.Conduct, trigger: ij.Trigger = ij.UNSPECIFIED, d: ij.Dossier = SEEDS) -> list[ij.Counterfactual]:
    """The near misses of a conduct."""
    return list(ij.what_would_change(d, conduct, trigger))


def rows(found: list[ij.Counterfactual]) -> list[Row]:
    """What each near miss changes, into what, and the new verdict."""
    return [(one.fact, one.would_be, one.verdict.value) for one in found]


def message(found: list[ij.Counterfactual], fact: str) -> list[str]:
    """The sentences about one fact."""
    return [str(one) for one in found if one.fact == fact]


class TestFiveCases:
    """A national of a party in a State that is none, and what turns the answer."""

    def test_no_party_at_all(self) -> None:
        """A non-party's national in a non-party: every link that could be, and nothing else."""
        assert rows(flips(IN_IRAQ)) == [
            ("crime", "administration of justice", YES),
            ("territory", "state:ALB", YES),
            ("territory", "not given", UNKNOWN),
            ("elements_also_in", "state:ALB", YES),
            ("effects_in", "state:ALB", DISPUTED),
            ("acted_from", "state:ALB", DISPUTED),
            ("vessel_of", "state:ALB", YES),
            ("aircraft_of", "state:ALB", YES),
            ("nationalities", "state:ALB", YES),
            ("nationalities", "state:USA, state:ALB", YES),
            ("nationalities_later", "state:USA, state:ALB", DISPUTED),
            ("the standing of state:IRQ", "a party", YES),
            ("an acceptance of jurisdiction by state:IRQ", "made for that time", YES),
            ("the standing of state:USA", "a party", YES),
            ("an acceptance of jurisdiction by state:USA", "made for that time", YES),
            ("trigger/nature", "council referral", YES),
        ]

    def test_a_national_of_a_party(self) -> None:
        """Only the nationality carries it: what touches that, and the bars that hold for everybody."""
        assert rows(flips(BASE)) == [
            ("crime", "aggression", NO),
            ("crime", "other", NO),
            ("provisions", "rome-statute:8(2)(e)(xiii)", NO),
            ("period", "2002-06-30", NO),
            ("nationalities", "state:AGO", NO),
            ("stateless", "yes", NO),
            ("nationalities_later", "state:AGO", DISPUTED),
            ("nationality_contested", "yes", DISPUTED),
            ("age", "17", NO),
            ("person", "legal", NO),
            ("the standing of state:GBR", "no party", NO),
            ("trigger/nature", "state referral", NO),
            ("trigger/nature", "none", NO),
        ]

    def test_on_the_territory_of_a_party(self) -> None:
        """Only the place carries it: the nationality of the person turns nothing."""
        facts = {one.fact for one in flips(IN_POLAND)}

        assert facts >= {"territory", "title_contested", "excluded_territory", "the standing of state:POL"}
        assert facts.isdisjoint({"nationalities", "stateless", "nationality_contested", "the standing of state:USA"})

    def test_a_second_nationality(self) -> None:
        """Without the nationality of the party nothing is left; without the other all is as it was."""
        both = attrs.evolve(BASE, nationalities=["state:USA", "state:GBR"])
        found = [one for one in flips(both) if one.fact == "nationalities" and one.would_be == "state:USA"]

        assert [str(one) for one in found] == [
            (
                "Had the person not been a national of United Kingdom of Great Britain and Northern Ireland, "
                "the Court would have no jurisdiction (12(2))."
            )
        ]
        assert ("nationalities", "state:GBR", NO) not in rows(flips(both))

    def test_before_the_statute(self) -> None:
        """On the last day before the Statute only the day, or an offence against the Court itself, turns it."""
        early = flips(attrs.evolve(BASE, period="2002-06-30"))

        assert rows(early) == [("crime", "administration of justice", YES), ("period", "2002-07-01", YES)]


class TestSentences:
    """Each prints as one sentence with the article that carries the new answer."""

    @pytest.mark.parametrize(
        ("conduct", "fact", "expected"),
        [
            (
                IN_IRAQ,
                "territory",
                (
                    "Had the conduct taken place on the territory of a party, such as Albania, "
                    "the Court would have jurisdiction (12(2)(a))."
                ),
            ),
            (
                IN_IRAQ,
                "the standing of state:IRQ",
                "Had Iraq been a party then, the Court would have jurisdiction (12(2)(a)).",
            ),
            (
                IN_IRAQ,
                "nationalities_later",
                (
                    "Had the person later become a national of a party, such as Albania, "
                    "it would be disputed whether the Court has jurisdiction (12(2)(b))."
                ),
            ),
            (
                BASE,
                "period",
                "Had the conduct taken place on 2002-06-30, the Court would have no jurisdiction (11(1)).",
            ),
            (BASE, "age", "Had the person been 17, the Court would have no jurisdiction (26)."),
            (BASE, "person", "Had a legal person been accused, the Court would have no jurisdiction (25(1), 1)."),
        ],
    )
    def test_sentence(self, conduct: ij.Conduct, fact: str, expected: str) -> None:
        """The first about this fact."""
        assert message(flips(conduct), fact)[0] == expected

    def test_missing(self) -> None:
        """Where a fact taken away leaves the answer open, it says what would be missing."""
        assert message(flips(IN_IRAQ), "territory")[1] == (
            "Had the conduct not taken place on the territory of Iraq, it could not be said whether the Court has "
            "jurisdiction; missing: territory."
        )


class TestShape:
    """What a near miss is made of."""

    def test_fields(self) -> None:
        """It holds the value before and after, the verdicts, and the whole new answer."""
        (flip,) = [one for one in flips(BASE) if one.fact == "age"]

        assert (flip.was, flip.would_be, flip.before.value, flip.verdict.value) == ("not given", "17", YES, NO)
        assert flip.assessment == ij.assess(SEEDS, attrs.evolve(BASE, age=17))
        assert flip.provisions == flip.assessment.grounds

    def test_written_and_read(self) -> None:
        """It goes through the codec, the answer within it too."""
        for flip in flips(IN_IRAQ):
            assert ij.loads_record(ij.dumps_record(flip), ij.Counterfactual) == flip
            assert ij.loads_record(ij.dumps_record(flip, indent=True), ij.Counterfactual) == flip

    def test_another_answer_within(self) -> None:
        """An answer of another kind does not belong there."""
        written = ij.dumps_record(flips(IN_IRAQ)[0]).replace(b'"kind":"assessment"', b'"kind":"standing"')
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(written)

        assert caught.value.problems[0].pointer == "/assessment/kind"

    def test_what_is_supposed_is_of_no_confidence(self) -> None:
        """The records are sure of nothing that is supposed against them."""
        supposed = [one for one in flips(IN_IRAQ) if one.fact.startswith("the standing")]

        assert [one.confidence for one in supposed] == [None, None]
        assert {one.assessment.confidence for one in supposed} == {None}

    def test_the_trigger_may_be_left_out(self) -> None:
        """Without one it is unspecified."""
        assert ij.what_would_change(SEEDS, BASE) == ij.what_would_change(SEEDS, BASE, ij.UNSPECIFIED)

    def test_no_statute(self) -> None:
        """A dossier without the Court's Statute has no answer to turn."""
        with pytest.raises(ij.UnknownRecord):
            ij.what_would_change(SEEDS.without("treaty:rome-statute"), BASE)


def alone(before: Any, after: Any) -> set[str]:
    """The fields in which two structures differ."""
    return {
        field.name for field in attrs.fields(type(before)) if getattr(before, field.name) != getattr(after, field.name)
    }


TOGETHER = (
    {"stateless", "nationalities"},
    {"crime", "crime_as_written"},
    {"nature", "by", "day", "scope", "excluding"},
)


class TestRecordedCases:
    """Near misses of the cases that are recorded."""

    @pytest.mark.parametrize("case", [one.id for one in SEEDS.records(ij.Case)][::6])
    def test_one_fact_each(self, case: str) -> None:
        """Each turns the verdict by one fact; put as a question of its own it is answered the same."""
        conduct, trigger = ij.facts_of(SEEDS, case)
        verdict = ij.assess(SEEDS, conduct, trigger).verdict
        for flip in flips(conduct, trigger):
            asked = flip.assessment
            changed = alone(conduct, asked.conduct) | alone(trigger, asked.trigger)
            assert flip.before is verdict
            assert flip.verdict is not verdict
            assert len(changed) <= 1 or any(changed <= fields for fields in TOGETHER)
            if changed:
                assert ij.assess(SEEDS, asked.conduct, asked.trigger) == asked
