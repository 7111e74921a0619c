"""Near misses of answers of many sorts, each list written by hand with the Statute open."""

import attrs
import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
Row = tuple[str, str, str]
PHILIPPINE = ij.Conduct(
    crime="crimes_against_humanity",
    period=("2019-03-10", "2019-03-20"),
    territory=["state:PHL"],
    nationalities=["state:PHL"],
    considered_before_withdrawal=True,
)
FRENCH = ij.Conduct(crime="war_crimes", period="2005-05-01", territory=["state:TCD"], nationalities=["state:FRA"])
COMORIAN = ij.Conduct(
    crime="war_crimes", period="2010-05-31", vessel_of="state:COM", on_board=True, nationalities=["state:ISR"]
)
STARVATION = ij.Conduct(
    crime="war_crimes",
    provisions=["rome-statute:8(2)(e)(xix)"],
    period="2022-01-01",
    territory=["state:NZL"],
    nationalities=["state:NZL"],
)
ATTACK = ij.Conduct(
    crime="aggression",
    period="2020-01-01",
    territory=["state:POL"],
    nationalities=["state:DEU"],
    leadership=True,
)
BURMESE = ij.Conduct(
    crime="crimes_against_humanity",
    period="2021-03-10",
    territory=["state:MMR"],
    nationalities=["state:MMR"],
    relying_on=["jurisdiction-declaration:mmr-12-3"],
)
RUSSIAN = ij.Conduct(crime="war_crimes", period="2014-03-10", territory=["state:UKR"], nationalities=["state:RUS"])
DARFUR = ij.Scope(territory=["state:SDN"], region="Darfur", period=("2002-07-01", None))
REFERRED = ij.Trigger(nature="council_referral", day="2005-03-31", scope=DARFUR, excluding="S/RES/1593:OP6")
SUDANESE = ij.Conduct(
    crime="genocide", period="2004-02-01", territory=["state:SDN"], region="Darfur", nationalities=["state:SDN"]
)
PILOT = attrs.evolve(SUDANESE, nationalities=["state:USA"], council_operation=True)
DEPORTED = ij.Conduct(
    crime="crimes_against_humanity",
    provisions=["rome-statute:7(1)(d)"],
    period="2017-09-01",
    territory=["state:MMR"],
    elements_also_in=["state:BGD"],
    nationalities=["state:MMR"],
)
FELT = ij.Conduct(
    crime="crimes_against_humanity",
    period="2019-08-05",
    territory=["state:USA"],
    effects_in=["state:VEN"],
    nationalities=["state:USA"],
)
UKRAINIAN_REFERRAL = ij.Trigger(nature="state_referral", by=["state:UKR"], day="2015-09-08")


class TestByHand:
    """What turns answers of many sorts, each with a fact beside it that turns nothing."""

    @pytest.mark.parametrize(
        ("conduct", "trigger", "verdict", "expected", "idle"),
        [
            pytest.param(
                PHILIPPINE,
                ij.UNSPECIFIED,
                YES,
                [
                    ("period", "2019-03-17", NO),
                    ("period", "2011-10-31", NO),
                    ("considered_before_withdrawal", "no", DISPUTED),
                ],
                {"territory", "nationalities", "stateless", "leadership"},
                id="either link is enough up to the last day",
            ),
            pytest.param(
                FRENCH,
                ij.UNSPECIFIED,
                NO,
                [
                    ("crime", "genocide", YES),
                    ("crime", "crimes against humanity", YES),
                    ("further_crimes", "genocide", YES),
                    ("period", "2007-01-01", DISPUTED),
                    ("territory", "state:ALB", DISPUTED),
                    ("nationalities", "state:ALB", YES),
                    ("nationalities", "state:FRA, state:ALB", DISPUTED),
                    ("the declaration of state:FRA under 124", "not made", YES),
                    ("trigger/nature", "council referral", YES),
                ],
                {"age", "person", "the standing of state:FRA"},
                id="an opt-out",
            ),
            pytest.param(
                COMORIAN,
                ij.UNSPECIFIED,
                YES,
                [
                    ("vessel_of", "state:AGO", NO),
                    ("vessel_of", "not given", NO),
                    ("on_board", "no", DISPUTED),
                    ("period", "2006-10-31", NO),
                ],
                {"nationalities", "aircraft_of", "the standing of state:ISR", "title_contested"},
                id="a vessel",
            ),
            pytest.param(
                STARVATION,
                ij.UNSPECIFIED,
                YES,
                [
                    ("period", "2021-10-13", NO),
                    ("territory", "state:ALB", NO),
                    ("territory", "state:AGO", DISPUTED),
                    ("nationalities", "state:ALB", NO),
                    ("whether state:NZL had accepted amendment:rs-a7-art8-starvation-2019", "no", NO),
                ],
                {"provisions", "stateless", "title_contested"},
                id="an added crime",
            ),
            pytest.param(
                ATTACK,
                ij.UNSPECIFIED,
                YES,
                [
                    ("period", "2018-07-16", NO),
                    ("territory", "state:AGO", NO),
                    ("leadership", "no", NO),
                    ("whether state:POL had accepted amendment:rs-a2-aggression-2010", "no", DISPUTED),
                    ("whether state:DEU had accepted amendment:rs-a2-aggression-2010", "no", DISPUTED),
                ],
                {"provisions", "effects_in", "an acceptance of jurisdiction by state:POL"},
                id="aggression",
            ),
            pytest.param(
                attrs.evolve(ATTACK, leadership=None),
                ij.UNSPECIFIED,
                UNKNOWN,
                [("leadership", "yes", YES), ("leadership", "no", NO)],
                {"effects_in", "vessel_of"},
                id="what is missing, with each value",
            ),
            pytest.param(
                BURMESE,
                ij.UNSPECIFIED,
                DISPUTED,
                [
                    ("relying_on", "not given", NO),
                    ("territory", "state:ALB", YES),
                    ("the standing of state:MMR", "a party", YES),
                ],
                {"effects_in", "nationality_contested", "considered_before_withdrawal"},
                id="an acceptance of disputed effect",
            ),
            pytest.param(
                attrs.evolve(BURMESE, relying_on=()),
                ij.UNSPECIFIED,
                NO,
                [("relying_on", "jurisdiction-declaration:mmr-12-3", DISPUTED)],
                {"age", "title_contested"},
                id="the same not relied on",
            ),
            pytest.param(
                RUSSIAN,
                ij.Trigger(nature="state_referral", by=["state:LTU"], day="2022-03-01"),
                YES,
                [
                    ("period", "2013-11-20", NO),
                    ("an acceptance of jurisdiction by state:UKR", "not made", NO),
                    ("trigger/by", "state:AGO", NO),
                    ("trigger/day", "2003-07-31", NO),
                    ("trigger/effective", "no", NO),
                ],
                {"nationalities", "the standing of state:RUS", "the standing of state:UKR"},
                id="an acceptance and a referral",
            ),
            pytest.param(
                RUSSIAN,
                UKRAINIAN_REFERRAL,
                NO,
                [
                    ("trigger/by", "state:ALB", YES),
                    ("trigger/day", "2025-01-01", YES),
                    ("trigger/nature", "proprio motu", YES),
                ],
                {"period", "territory", "age"},
                id="a referral by a State that only accepted",
            ),
            pytest.param(
                attrs.evolve(RUSSIAN, period="2003-02-01"),
                ij.Trigger(nature="proprio_motu", effective=False),
                NO,
                [("crime", "administration of justice", YES)],
                {"territory", "trigger/effective", "trigger/nature"},
                id="two bars at once are no single fact",
            ),
            pytest.param(
                RUSSIAN,
                ij.Trigger(nature="proprio_motu", effective=False),
                NO,
                [("trigger/effective", "yes", YES)],
                {"territory", "trigger/nature"},
                id="an act held to have no effect",
            ),
            pytest.param(
                SUDANESE,
                REFERRED,
                YES,
                [
                    ("region", "elsewhere", NO),
                    ("period", "2002-06-30", NO),
                    ("nationalities", "state:AGO", UNKNOWN),
                    ("trigger/nature", "none", NO),
                ],
                {"effects_in", "vessel_of", "considered_before_withdrawal"},
                id="a referral by the Council",
            ),
            pytest.param(
                attrs.evolve(SUDANESE, region="Khartoum"),
                REFERRED,
                NO,
                [("region", "Darfur", YES)],
                {"age", "nationalities"},
                id="outside the region",
            ),
            pytest.param(
                PILOT,
                REFERRED,
                DISPUTED,
                [
                    ("council_operation", "no", YES),
                    ("nationalities", "state:ALB", YES),
                    ("trigger/excluding", "not given", YES),
                ],
                {"vessel_of", "effects_in"},
                id="the exemption of a referral",
            ),
            pytest.param(
                DEPORTED,
                ij.UNSPECIFIED,
                YES,
                [("elements_also_in", "not given", NO), ("elements", "contested", DISPUTED)],
                {"effects_in", "nationalities", "relying_on"},
                id="an element of the crime",
            ),
            pytest.param(
                FELT,
                ij.UNSPECIFIED,
                DISPUTED,
                [
                    ("effects_in", "not given", NO),
                    ("territory", "state:ALB", YES),
                    ("the standing of state:VEN", "no party", NO),
                ],
                {"title_contested", "elements"},
                id="effects alone",
            ),
        ],
    )
    def test_turning(
        self, conduct: ij.Conduct, trigger: ij.Trigger, verdict: str, expected: list[Row], idle: set[str]
    ) -> None:
        """The changes named turn the answer as said; those of the idle facts do not."""
        found = ij.what_would_change(SEEDS, conduct, trigger)
        rows = [(one.fact, one.would_be, one.verdict.value) for one in found]

        assert ij.assess(SEEDS, conduct, trigger).verdict.value == verdict
        assert [row for row in expected if row not in rows] == []
        assert {one.fact for one in found} & idle == set()
