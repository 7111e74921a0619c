"""The single facts whose change turns an answer, against lists written by hand with the Statute open."""

from typing import Any

import attrs
import pytest
from tests.law.icc.counterfactuals import conducts
from tests.law.icc.counterfactuals.conducts import AMERICAN, BRITISH, SEEDS, Row, rows
from tests.law.small import JOINED, dossier, treaty

import intljustice as ij

YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"


@pytest.mark.parametrize(
    ("conduct", "expected"),
    [
        pytest.param(
            AMERICAN,
            [
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
            ],
            id="no party at all: every link that could be",
        ),
        pytest.param(
            BRITISH,
            [
                ("crime", "aggression", NO),
                ("crime", "other", NO),
                ("provisions", "rome-statute:8(2)(e)(xiii)", NO),
                ("period", "2002-06-30", NO),
                ("nationalities", "state:AGO", NO),
                ("nationalities", "state state:GBR; contested yes", DISPUTED),
                ("stateless", "yes", NO),
                ("nationalities_later", "state:AGO", DISPUTED),
                ("age", "17", NO),
                ("person", "legal", NO),
                ("the standing of state:GBR", "no party", NO),
                ("trigger/nature", "state referral", NO),
                ("trigger/nature", "none", NO),
            ],
            id="only the nationality carries it",
        ),
        pytest.param(
            attrs.evolve(BRITISH, period="2002-06-30"),
            [("period", "2002-07-01", YES)],
            id="the last day before the Statute",
        ),
    ],
)
def test_all_of_them(conduct: ij.Conduct, expected: list[Row]) -> None:
    """These changes turn the answer, in this order, and no other."""
    assert rows(conduct) == expected


def row(
    name: str, conduct: ij.Conduct, verdict: str, trigger: ij.Trigger = ij.UNSPECIFIED, *, idle: str, **turning: str
) -> Any:
    """A question with its answer; by each other verdict the changes to it, and facts no change of which turns it."""
    changes = [(verdict, message.partition(" = ")) for verdict, text in turning.items() for message in text.split("; ")]
    expected = {(fact, would_be, verdict) for verdict, (fact, _, would_be) in changes}
    return pytest.param(conduct, trigger, verdict, expected, set(idle.split("; ")), id=name)


STARVED, ATTACKED = "amendment:rs-a7-art8-starvation-2019", "amendment:rs-a2-aggression-2010"


@pytest.mark.parametrize(
    ("conduct", "trigger", "verdict", "turning", "idle"),
    [
        row(
            "only the place carries it",
            conducts.IN_POLAND,
            YES,
            no_jurisdiction="territory = state:AGO; the standing of state:POL = no party",
            disputed="territory = state:POL (contested)",
            idle="nationalities; stateless; the standing of state:USA",
        ),
        row(
            "one of two nationalities",
            attrs.evolve(BRITISH, nationalities=["state:USA", "state:GBR"]),
            YES,
            no_jurisdiction="nationalities = state:USA; the standing of state:GBR = no party",
            idle="the standing of state:USA; territory",
        ),
        row(
            "either link is enough up to the last day",
            conducts.PHILIPPINE,
            YES,
            no_jurisdiction="period = 2019-03-17; period = 2011-10-31",
            disputed="considered_before_withdrawal = no",
            idle="territory; nationalities; stateless; leadership",
        ),
        row(
            "an opt-out",
            conducts.FRENCH,
            NO,
            jurisdiction=(
                "crime = genocide; crime = crimes against humanity; further_crimes = genocide; "
                "nationalities = state:ALB; trigger/nature = council referral; "
                "the declaration of state:FRA under 124 = not made"
            ),
            disputed="period = 2007-01-01; territory = state:ALB; nationalities = state:FRA, state:ALB",
            idle="age; person; the standing of state:FRA",
        ),
        row(
            "an opt-out and another crime",
            attrs.evolve(conducts.FRENCH, further_crimes=["genocide"]),
            YES,
            no_jurisdiction="further_crimes = not given",
            idle="the declaration of state:FRA under 124",
        ),
        row(
            "a vessel",
            conducts.COMORIAN,
            YES,
            no_jurisdiction="vessel_of = state:AGO; period = 2006-10-31",
            disputed="on_board = no",
            idle="nationalities; aircraft_of; the standing of state:ISR",
        ),
        row(
            "an added crime",
            conducts.STARVATION,
            YES,
            no_jurisdiction=(
                "period = 2021-10-13; territory = state:ALB; nationalities = state:ALB; "
                f"whether state:NZL had accepted {STARVED} = no"
            ),
            disputed="territory = state:AGO",
            idle="provisions; stateless",
        ),
        row(
            "aggression",
            conducts.ATTACK,
            YES,
            no_jurisdiction="period = 2018-07-16; territory = state:AGO; leadership = no",
            disputed=f"whether state:POL had accepted {ATTACKED} = no; whether state:DEU had accepted {ATTACKED} = no",
            idle="provisions; effects_in; an acceptance of jurisdiction by state:POL",
        ),
        row(
            "what is missing, with each value",
            attrs.evolve(conducts.ATTACK, leadership=None),
            UNKNOWN,
            jurisdiction="leadership = yes",
            no_jurisdiction="leadership = no",
            idle="effects_in; vessel_of",
        ),
        row(
            "an acceptance of disputed effect",
            conducts.BURMESE,
            DISPUTED,
            no_jurisdiction="relying_on = not given",
            jurisdiction="territory = state:ALB; the standing of state:MMR = a party",
            idle="effects_in; considered_before_withdrawal",
        ),
        row(
            "the same not relied on",
            attrs.evolve(conducts.BURMESE, relying_on=()),
            NO,
            disputed="relying_on = jurisdiction-declaration:mmr-12-3",
            idle="age; further_crimes",
        ),
        row(
            "an acceptance and a referral",
            conducts.RUSSIAN,
            YES,
            conducts.BY_LITHUANIA,
            no_jurisdiction=(
                "period = 2013-11-20; an acceptance of jurisdiction by state:UKR = not made; trigger/by = state:AGO; "
                "trigger/day = 2003-07-31; trigger/effective = no"
            ),
            idle="nationalities; the standing of state:RUS; the standing of state:UKR",
        ),
        row(
            "a referral by a State that only accepted",
            conducts.RUSSIAN,
            NO,
            conducts.BY_UKRAINE,
            jurisdiction="trigger/by = state:ALB; trigger/day = 2025-01-01; trigger/nature = proprio motu",
            idle="period; territory; age",
        ),
        row(
            "two bars at once are no single fact",
            attrs.evolve(conducts.RUSSIAN, period="2003-02-01"),
            NO,
            conducts.WITHOUT_EFFECT,
            jurisdiction="crime = administration of justice",
            idle="territory; trigger/effective; trigger/nature",
        ),
        row(
            "an act held to have no effect",
            conducts.RUSSIAN,
            NO,
            conducts.WITHOUT_EFFECT,
            jurisdiction="trigger/effective = yes",
            idle="territory; trigger/nature",
        ),
        row(
            "a referral by the Council",
            conducts.SUDANESE,
            YES,
            conducts.REFERRED,
            no_jurisdiction="territory = state:AGO; period = 2002-06-30; trigger/nature = none",
            unknown="nationalities = state:AGO",
            idle="effects_in; vessel_of; considered_before_withdrawal",
        ),
        row(
            "another region",
            attrs.evolve(conducts.SUDANESE, territory=[ij.Place("state:SDN", "Khartoum")]),
            UNKNOWN,
            conducts.REFERRED,
            jurisdiction="territory = state:SDN (Darfur)",
            no_jurisdiction="territory = state:AGO",
            idle="vessel_of; effects_in",
        ),
        row(
            "the exemption of a referral",
            conducts.PILOT,
            DISPUTED,
            conducts.REFERRED,
            jurisdiction="operation = no; contributing_state = state:ALB; waived = yes; trigger/excluding = not given",
            idle="vessel_of; effects_in",
        ),
        row(
            "an element of the crime",
            conducts.DEPORTED,
            YES,
            no_jurisdiction="elements_also_in = not given",
            disputed="elements = contested",
            idle="effects_in; nationalities; relying_on",
        ),
        row(
            "effects alone",
            conducts.FELT,
            DISPUTED,
            no_jurisdiction="effects_in = not given; the standing of state:VEN = no party",
            jurisdiction="territory = state:ALB",
            idle="elements; on_board",
        ),
    ],
)
def test_some_of_them(
    conduct: ij.Conduct, trigger: ij.Trigger, verdict: str, turning: set[Row], idle: set[str]
) -> None:
    """The changes named turn the answer as said; those of the idle facts do not."""
    found = rows(conduct, trigger)

    assert ij.assess(SEEDS, conduct, trigger).verdict.value == verdict
    assert turning - set(found) == set()
    assert {fact for fact, _, _ in found} & idle == set()


ALBANIA = "a party, such as Albania"


@pytest.mark.parametrize(
    ("conduct", "fact", "supposing", "then"),
    [
        (
            AMERICAN,
            "territory",
            f"the conduct taken place on the territory of {ALBANIA}",
            "the Court would have jurisdiction (12(2)(a))",
        ),
        (
            AMERICAN,
            "nationalities_later",
            f"the person later become a national of {ALBANIA}",
            "it would be disputed whether the Court has jurisdiction (12(2)(b))",
        ),
        (BRITISH, "age", "the person been 17", "the Court would have no jurisdiction (26)"),
        (BRITISH, "person", "a legal person been accused", "the Court would have no jurisdiction (25(1), 1)"),
    ],
    ids=["jurisdiction", "disputed", "no-jurisdiction", "two-articles"],
)
def test_sentences(conduct: ij.Conduct, fact: str, supposing: str, then: str) -> None:
    """Each prints as one sentence with the articles that carry the new answer."""
    (first, *_) = [
        counterfactual for counterfactual in ij.what_would_change(SEEDS, conduct) if counterfactual.fact == fact
    ]
    assert (first.supposing, str(first)) == (supposing, f"Had {supposing}, {then}.")


def test_a_fact_taken_away() -> None:
    """Where that leaves the answer open, the sentence says what would be missing."""
    (_, second) = [str(one) for one in ij.what_would_change(SEEDS, AMERICAN) if one.fact == "territory"]
    assert second == (
        "Had the conduct not taken place on the territory of Iraq, it could not be said whether the Court has "
        "jurisdiction; missing: territory."
    )


class TestShape:
    """What a near miss is made of."""

    def test_fields(self) -> None:
        """It holds the value before and after, the verdicts, and the whole new answer."""
        (counterfactual,) = [one for one in ij.what_would_change(SEEDS, BRITISH) if one.fact == "age"]

        assert (
            counterfactual.was,
            counterfactual.would_be,
            counterfactual.before.value,
            counterfactual.verdict.value,
        ) == ("not given", "17", YES, NO)
        assert counterfactual.assessment == ij.assess(SEEDS, attrs.evolve(BRITISH, age=17))
        assert counterfactual.provisions == counterfactual.assessment.grounds

    def test_written_and_read(self) -> None:
        """It goes through the codec, the answer within it too."""
        for counterfactual in ij.what_would_change(SEEDS, AMERICAN):
            assert ij.loads_record(ij.dumps_record(counterfactual), ij.Counterfactual) == counterfactual
            assert ij.loads_record(ij.dumps_record(counterfactual, indent=True), ij.Counterfactual) == counterfactual

    def test_another_answer_within(self) -> None:
        """An answer of another kind does not belong there."""
        (first, *_) = ij.what_would_change(SEEDS, AMERICAN)
        written = ij.dumps_record(first).replace(b'"kind":"assessment"', b'"kind":"standing"')
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(written)

        assert caught.value.problems[0].pointer == "/assessment/kind"

    def test_what_is_supposed_is_of_no_confidence(self) -> None:
        """The records are sure of nothing that is supposed against them."""
        supposed = [one for one in ij.what_would_change(SEEDS, AMERICAN) if one.fact.startswith("the standing")]
        assert [(one.confidence, one.assessment.confidence) for one in supposed] == [(None, None)] * 2


def differing(before: ij.Conduct | ij.Trigger, after: ij.Conduct | ij.Trigger) -> set[str]:
    """The fields in which two structures differ."""
    names = [field.name for field in attrs.fields(type(before))]
    return {name for name in names if getattr(before, name) != getattr(after, name)}


TOGETHER = (
    {"stateless", "nationalities"},
    {"crime", "crime_as_written"},
    {"operation", "operation_authorised_by"},
    {"nature", "by", "day", "scope", "resolution", "excluding"},
    {"resolution", "excluding"},
)
"""Fields that only change together."""


@pytest.mark.parametrize("case", [one.id for one in SEEDS.records(ij.Case)][::6])
def test_one_fact_each(case: str) -> None:
    """Of recorded cases each turns the verdict by one fact; put as a question of its own it is answered the same."""
    conduct, trigger = ij.facts_of(SEEDS, case)
    verdict = ij.assess(SEEDS, conduct, trigger).verdict
    for counterfactual in ij.what_would_change(SEEDS, conduct, trigger):
        asked = counterfactual.assessment
        changed = differing(conduct, asked.conduct) | differing(trigger, asked.trigger)
        assert counterfactual.before is verdict
        assert counterfactual.verdict is not verdict
        assert len(changed) <= 1 or any(changed <= fields for fields in TOGETHER)
        if changed:
            assert ij.assess(SEEDS, asked.conduct, asked.trigger) == asked


def test_a_day_beyond_the_records_is_no_change() -> None:
    """Participation is recorded up to 2020: that the answer is unknown on a later day says nothing of the conduct."""
    until_2020 = treaty(jurisdiction_test="icc", participation=ij.parts.Participation("complete", "2020-12-31"))
    conduct = ij.Conduct(crime="genocide", period="2010-01-01", territory=["state:XAA"], nationalities=["state:XAA"])
    changes = ij.what_would_change(dossier(*JOINED, pact=until_2020), conduct)

    assert [change.would_be for change in changes if change.fact == "period"] == ["2001-04-30"]
