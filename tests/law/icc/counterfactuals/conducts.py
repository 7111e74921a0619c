"""Conducts under the Rome Statute whose near misses the tests know by hand."""

import attrs

import intljustice as ij

SEEDS = ij.load_seeds()
Row = tuple[str, str, str]
"""A fact, what it would be, and the verdict then."""

BRITISH = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
"""By a national of a party in a State that is none."""
AMERICAN = attrs.evolve(BRITISH, nationalities=["state:USA"])
"""By a national of no party in a State that is none."""
IN_POLAND = attrs.evolve(AMERICAN, territory=["state:POL"])
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
IN_A_BOAT = attrs.evolve(COMORIAN, vessel_of=None)
"""On board, without a word on where the boat is registered."""
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
    aggressors=["state:DEU"],
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
COUNCIL = "organisation:un-security-council"
IN_DARFUR = ij.Place("state:SDN", "Darfur")
DARFUR = ij.Scope(territory=[IN_DARFUR], period=("2002-07-01", None))
REFERRED = ij.Trigger(
    nature="council_referral",
    day="2005-03-31",
    scope=DARFUR,
    excluding="S/RES/1593:OP6",
    excluding_operations_of=[COUNCIL, "organisation:african-union"],
    excluding_links=["nationals", "officials", "personnel"],
)
SUDANESE = ij.Conduct(crime="genocide", period="2004-02-01", territory=[IN_DARFUR], nationalities=["state:SDN"])
PILOT = attrs.evolve(
    SUDANESE, nationalities=["state:USA"], operation_authorised_by=[COUNCIL], contributing_state="state:USA"
)
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
BY_LITHUANIA = ij.Trigger(nature="state_referral", by=["state:LTU"], day="2022-03-01")
BY_UKRAINE = ij.Trigger(nature="state_referral", by=["state:UKR"], day="2015-09-08")
WITHOUT_EFFECT = ij.Trigger(nature="proprio_motu", effective=False)
OPEN = (
    AMERICAN,
    BRITISH,
    IN_POLAND,
    PHILIPPINE,
    FRENCH,
    COMORIAN,
    IN_A_BOAT,
    STARVATION,
    ATTACK,
    BURMESE,
    DEPORTED,
    FELT,
)
ASKED = (
    *((conduct, ij.UNSPECIFIED) for conduct in OPEN),
    (attrs.evolve(BRITISH, period=None), ij.UNSPECIFIED),
    (attrs.evolve(BRITISH, crime="administration_of_justice"), ij.UNSPECIFIED),
    (attrs.evolve(FRENCH, further_crimes=["genocide"]), ij.UNSPECIFIED),
    *((RUSSIAN, trigger) for trigger in (BY_LITHUANIA, BY_UKRAINE, WITHOUT_EFFECT)),
    *(
        (conduct, REFERRED)
        for conduct in (SUDANESE, attrs.evolve(SUDANESE, territory=[ij.Place("state:SDN", "Khartoum")]), PILOT)
    ),
)
"""Questions of many sorts, in which every fact that can turn an answer turns one."""


def rows(conduct: ij.Conduct, trigger: ij.Trigger = ij.UNSPECIFIED) -> list[Row]:
    """What each near miss changes, into what, and the new verdict."""
    return [(one.fact, one.would_be, one.verdict.value) for one in ij.what_would_change(SEEDS, conduct, trigger)]
