"""The alternatives of each fact: every field that the test reads has some, and each branch of them is right."""

from typing import Any

import attrs
import pytest

import intljustice as ij
from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.counterfactuals import alternatives
from intljustice.law.icc.counterfactuals.alternatives import standings
from intljustice.law.icc.counterfactuals.suppositions import Alternative, Supposition, substitutes, with_standing
from intljustice.law.icc.court import court_of
from intljustice.law.icc.jurisdiction.assess import assessed

SEEDS = ij.load_seeds()
COURT = court_of(SEEDS)
BASE = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
EVERY_LINK = attrs.evolve(
    BASE,
    provisions=["rome-statute:8(2)(e)(xix)"],
    elements_also_in=["state:POL"],
    effects_in=["state:SYR"],
    vessel_of="state:TUR",
    aircraft_of="state:TUR",
    nationalities_later=["state:DEU"],
)
AT_SEA = ij.Conduct(crime="war_crimes", period="2010-05-31", vessel_of="state:COM")
ATTACK = attrs.evolve(BASE, crime="aggression", period="2020-01-01")
CONDUCTS = (
    BASE,
    EVERY_LINK,
    AT_SEA,
    ATTACK,
    attrs.evolve(BASE, nationalities=["state:USA"], effects_in=["state:POL"]),
    attrs.evolve(BASE, territory=["state:MMR"], nationalities=[], period="2021-03-10"),
    attrs.evolve(BASE, crime="administration_of_justice"),
    attrs.evolve(BASE, period=None),
)
COUNCIL = ij.Trigger(
    nature="council_referral",
    day="2005-03-31",
    scope=ij.Scope(territory=["state:IRQ"], region="Basra", period=("2002-07-01", None)),
    excluding="S/RES/1593:OP6",
)
TRIGGERS = (
    ij.UNSPECIFIED,
    COUNCIL,
    ij.Trigger(nature="state_referral", by=["state:POL"], day="2004-01-01"),
    ij.Trigger(nature="proprio_motu"),
)


class Recorder:
    """Something that passes for a structure and writes down which of its fields are read."""

    def __init__(self, held: Any) -> None:
        """Keep what it passes for."""
        self.held = held
        self.read: set[str] = set()

    @property  # type: ignore[misc] # what it is taken for is the point
    def __class__(self) -> type:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The class of what it passes for."""
        return type(self.held)

    def __getattr__(self, name: str) -> Any:
        """The field of what it passes for."""
        self.read.add(name)
        return getattr(self.held, name)


def reads() -> tuple[set[str], set[str]]:
    """The fields of conducts and triggers that an assessment of any of the examples or recorded cases reads."""
    asked = [(conduct, trigger) for conduct in CONDUCTS for trigger in TRIGGERS]
    asked += [ij.facts_of(SEEDS, case) for case in SEEDS.records(ij.Case) if len(case.accused) == 1]
    conducts, triggers = set[str](), set[str]()
    for conduct, trigger in asked:
        facts, act = Recorder(conduct), Recorder(trigger)
        made: Any = assessed(COURT, facts, act)  # type: ignore[arg-type] # they pass for what is wanted
        assert made.verdict is ij.assess(SEEDS, conduct, trigger).verdict
        conducts |= facts.read
        triggers |= act.read
    return conducts, triggers


def of(fields: Any, name: str, conduct: ij.Conduct, trigger: ij.Trigger = ij.UNSPECIFIED, d: Any = None) -> list[str]:
    """What the alternatives of one field suppose."""
    asked = Supposition(court=court_of(d or SEEDS), conduct=conduct, trigger=trigger)
    return [one.supposing for one in fields.BY_FIELD[name](asked)]


class TestEveryField:
    """No field that the test of jurisdiction reads is left out."""

    def test_what_is_read_has_alternatives(self) -> None:
        """Each field that an assessment reads can be changed, or it is said why no change of it turns the answer."""
        conducts, triggers = reads()

        assert conducts - {*alternatives.CONDUCT_ALTERNATIVES, *alternatives.NEVER_TURNING} == set()
        assert triggers - set(alternatives.TRIGGER_ALTERNATIVES) == set()
        assert set(alternatives.TRIGGER_ALTERNATIVES) <= triggers
        assert set(alternatives.CONDUCT_ALTERNATIVES) <= conducts

    def test_every_field_is_thought_of(self) -> None:
        """A new field of a conduct belongs on one of the two lists."""
        fields = {field.name for field in attrs.fields(ij.Conduct)}

        assert set(alternatives.CONDUCT_ALTERNATIVES) | set(alternatives.NEVER_TURNING) == fields
        assert set(alternatives.CONDUCT_ALTERNATIVES) & set(alternatives.NEVER_TURNING) == set()

    @pytest.mark.parametrize(
        "change",
        [
            {"crime_as_written": "piracy"},
            {"capacity": "Head of State"},
            {"contributing_state": "state:POL"},
            {"deferred_by": "S/RES/1422"},
        ],
    )
    @pytest.mark.parametrize("trigger", TRIGGERS)
    def test_the_others_turn_nothing(self, change: dict[str, Any], trigger: ij.Trigger) -> None:
        """A change of these leaves every verdict as it is."""
        for conduct in CONDUCTS:
            before = ij.assess(SEEDS, conduct, trigger)
            after = ij.assess(SEEDS, attrs.evolve(conduct, **change), trigger)
            assert (after.verdict, after.grounds) == (before.verdict, before.grounds)


class TestBranches:
    """Alternatives that depend on what is given."""

    @pytest.mark.parametrize(
        ("name", "change", "expected"),
        [
            ("age", {"age": 17}, ["the person been 18"]),
            ("age", {"age": 40}, ["the person been 17"]),
            ("person", {"person": "legal"}, ["a natural person been accused"]),
            ("further_crimes", {"further_crimes": ["genocide"]}, ["no other crime been charged"]),
            ("on_board", {}, []),
            ("leadership", {}, []),
            ("council_operation", {}, []),
            ("region", {}, []),
            ("title_contested", {"territory": ()}, []),
            ("title_contested", {"title_contested": True}, ["the title to the place not been contested"]),
            (
                "excluded_territory",
                {"excluded_territory": ["an island"]},
                ["its State not left the place out on joining"],
            ),
            ("excluded_territory", {"territory": ()}, []),
            ("nationality_contested", {"nationalities": ()}, []),
            ("stateless", {"nationalities": (), "stateless": True}, []),
            ("elements", {}, []),
            (
                "elements",
                {"elements_also_in": ["state:POL"], "elements": "alleged"},
                ["the place of that element been established", "the place of that element been contested"],
            ),
            ("provisions", {"crime": None}, []),
            ("provisions", {"crime": "genocide"}, []),
            (
                "provisions",
                {"provisions": ["rome-statute:8(2)(e)(xix)", "rome-statute:8(2)(e)(i)"]},
                ["the paragraph charged been one of the original text"],
            ),
            ("relying_on", {}, []),
        ],
    )
    def test_of_the_conduct(self, name: str, change: dict[str, Any], expected: list[str]) -> None:
        """The first alternatives of a field, or that there are none."""
        found = of(alternatives, name, attrs.evolve(BASE, **change))

        assert found[: len(expected) or None] == expected

    def test_a_state_in_the_facts_taken_away(self) -> None:
        """What several States are given for can lose each; a single one too."""
        assert of(alternatives, "aircraft_of", EVERY_LINK)[-1] == (
            "the conduct not taken place on board an aircraft registered in Türkiye"
        )
        assert of(alternatives, "effects_in", EVERY_LINK)[-1].startswith("the conduct had no effects in Syria")

    def test_the_original_paragraph_keeps_what_is_original(self) -> None:
        """Only the added paragraph goes."""
        conduct = attrs.evolve(BASE, provisions=["rome-statute:8(2)(e)(xix)", "rome-statute:8(2)(e)(i)"])
        asked = Supposition(court=COURT, conduct=conduct, trigger=ij.UNSPECIFIED)
        (found,) = alternatives.CONDUCT_ALTERNATIVES["provisions"](asked)

        assert found.conduct.provisions == (ij.Provision("rome-statute:8(2)(e)(i)"),)

    def test_no_day_no_states(self) -> None:
        """Where no day is given, no State can stand for its sort."""
        none = attrs.evolve(BASE, period=None)

        assert of(alternatives, "vessel_of", none) == []
        assert list(standings(Supposition(court=COURT, conduct=none, trigger=ij.UNSPECIFIED))) == []
        assert of(alternatives, "vessel_of", attrs.evolve(BASE, period=ij.Period())) == []

    def test_a_state_that_is_not_recorded(self) -> None:
        """It is called by its id."""
        found = of(alternatives, "territory", attrs.evolve(BASE, territory=["state:XKX"]))

        assert found[-1] == "the conduct not taken place on the territory of state:XKX"


class TestDays:
    """The days on which the answer turns."""

    def days(self, conduct: ij.Conduct, trigger: ij.Trigger = ij.UNSPECIFIED) -> list[tuple[str, str]]:
        """The near misses in time: the day and the verdict."""
        found = ij.what_would_change(SEEDS, conduct, trigger)
        return [(one.would_be, one.verdict.value) for one in found if one.fact == "period"]

    def test_known_in_part(self) -> None:
        """Of a year within which the answer turns, each value with its answer."""
        conduct = ij.Conduct(crime="genocide", period="2002", territory=["state:POL"])

        assert self.days(conduct) == [("2002-01-01", "no_jurisdiction"), ("2002-07-01", "jurisdiction")]

    def test_known_in_part_and_all_the_same(self) -> None:
        """Of a year within which it does not, the nearest days outside it."""
        conduct = ij.Conduct(crime="genocide", period="2005", territory=["state:PHL"], nationalities=["state:USA"])

        assert self.days(conduct) == [("2011-11-01", "jurisdiction")]

    def test_not_given(self) -> None:
        """The last day before the Statute, and the first on which there is jurisdiction."""
        conduct = ij.Conduct(crime="genocide", territory=["state:PHL"], nationalities=["state:USA"])

        assert self.days(conduct) == [("2002-06-30", "no_jurisdiction"), ("2011-11-01", "jurisdiction")]

    def test_without_ends(self) -> None:
        """A period of which neither end is recorded is none."""
        conduct = ij.Conduct(crime="genocide", period=ij.Period(), territory=["state:PHL"], nationalities=["state:USA"])

        assert ij.assess(SEEDS, conduct).missing == ("period",)
        assert self.days(conduct) == [("2002-06-30", "no_jurisdiction"), ("2011-11-01", "jurisdiction")]

    def test_beyond_the_records(self) -> None:
        """A day of which the records say nothing yet turns nothing."""
        conduct = ij.Conduct(crime="genocide", period="2026-01-01", territory=["state:POL"])

        assert self.days(conduct) == [("2002-06-30", "no_jurisdiction")]

    def test_records_without_a_day(self) -> None:
        """Where the records do not say at what day they stand, nobody can be named who would refer the situation."""
        undated = ij.Dossier(tuple(SEEDS), ij.About(title="Undated"))
        found = ij.what_would_change(undated, BASE)

        assert {one.would_be for one in found if one.fact == "trigger/nature"} == {"none"}


class TestTriggers:
    """The act that set the Court in motion."""

    def test_a_referral_without_a_day(self) -> None:
        """It has no days before or after."""
        assert of(alternative_triggers, "day", BASE, ij.Trigger(nature="state_referral", by=["state:POL"])) == []

    @pytest.mark.parametrize("name", ["by", "day", "scope", "excluding", "effective"])
    def test_left_open(self, name: str) -> None:
        """Of an act that is left open only its nature can be another."""
        assert of(alternative_triggers, name, BASE) == []

    def test_without_bounds(self) -> None:
        """A referral could have set none, and exempted nobody."""
        assert of(alternative_triggers, "scope", BASE, COUNCIL) == ["the referral set no bounds"]
        assert of(alternative_triggers, "excluding", BASE, COUNCIL) == ["the referral exempted nobody"]


class TestStandings:
    """What States could have done."""

    def supposed(self, conduct: ij.Conduct, court: Any = COURT) -> list[Alternative]:
        """The alternatives."""
        return list(standings(Supposition(court=court, conduct=conduct, trigger=ij.UNSPECIFIED)))

    def test_not_known(self) -> None:
        """Where it is not known whether a State was a party, it could have been either."""
        unknown = with_standing(COURT, "state:IRQ", ij.Ternary.UNKNOWN)
        found = [(one.was, one.would_be) for one in self.supposed(BASE, unknown) if "standing of state:IRQ" in one.fact]

        assert found == [("not known", "a party"), ("not known", "no party")]

    def test_a_party_that_leaves_is_supposed_to_stay(self) -> None:
        """What a State did towards the Statute does not count beside what is supposed of it."""
        announced = with_standing(COURT, "state:AFG", ij.Ternary.YES)

        assert announced.acts("state:AFG") == ()
        assert list(announced.declares_leaving("state:AFG", DayRange.of(ij.PartialDate("2026-01-01")).first)) == []

    def test_an_amendment(self) -> None:
        """Of a crime that an amendment brought, what each State accepted is a fact; of others it is none."""
        assert any("amendment" in one.fact for one in self.supposed(EVERY_LINK))
        assert not any("amendment" in one.fact for one in self.supposed(BASE))


class TestSubstitutes:
    """The State that stands for all of its sort."""

    DAY = DayRange.of(ij.PartialDate("2003-09-15")).first

    def names(self, **more: Any) -> list[str]:
        """The States chosen."""
        return [one.state for one in substitutes(COURT, (self.DAY, self.DAY), **more)]

    def test_plain_ones_come_first(self) -> None:
        """Afghanistan announced that it would leave, and comes before Albania only where that is in the facts."""
        assert self.names() == ["state:ALB", "state:AGO"]
        assert self.names(besides=["state:ALB", "state:AGO"])[0] != "state:AFG"

    def test_of_one_sort_all_the_time(self) -> None:
        """A State that joined in between stands for neither sort."""
        early = DayRange.of(ij.PartialDate("2003-02-01")).first
        found = [one.state for one in substitutes(COURT, (early, self.DAY))]

        assert found[0] != "state:ALB"

    def test_one_with_more_to_say_of_it(self) -> None:
        """It stands in where there is no plainer one."""
        keep = {"state:FRA", "state:SRB"}
        only = SEEDS.without(*(one for one in SEEDS.records(ij.State) if one.id not in keep))
        found = [one.state for one in substitutes(court_of(only), (self.DAY, self.DAY))]

        assert found[0] in keep

    def test_with_an_amendment(self) -> None:
        """Acceptance parts the parties into two sorts."""
        amendment = SEEDS.get(ij.Amendment, "amendment:rs-a2-aggression-2010")
        day = DayRange.of(ij.PartialDate("2020-01-01")).first
        found = {one.sort: one.message for one in substitutes(COURT, (day, day), amendment=amendment)}

        assert list(found) == [
            "a party that had accepted the amendment",
            "a party that had not accepted the amendment",
            "a State that was no party",
        ]
