"""What each fact could have been otherwise: every field is thought of, and what stands in its place is well chosen."""

from typing import Any

import attrs
import pytest
from tests.law.icc.counterfactuals import conducts
from tests.law.icc.counterfactuals.conducts import AMERICAN, ASKED, BRITISH, SEEDS, rows

import intljustice as ij

OPEN = ij.UNSPECIFIED
YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
NEVER_TURNING: dict[str, object] = {
    "crime_as_written": "piracy",
    "capacity": "Head of State",
    "deferred_by": "S/RES/1422",
}
"""The fields of a conduct whose change turns no answer, each with another value."""


class TestEveryField:
    """No field on which an answer can turn is left out."""

    def test_each_turns_something(self) -> None:
        """Each field of a conduct turns one of these answers, or is known to turn none."""
        facts = {fact for conduct, trigger in ASKED for fact, _, _ in rows(conduct, trigger)}

        assert {field.name for field in attrs.fields(ij.Conduct)} - facts == NEVER_TURNING.keys()
        assert {fact for fact in facts if fact.startswith("trigger/")} == {
            *("trigger/nature", "trigger/by", "trigger/day"),
            *("trigger/scope", "trigger/excluding", "trigger/effective"),
        }

    @pytest.mark.parametrize("field", NEVER_TURNING)
    def test_the_others_turn_nothing(self, field: str) -> None:
        """A change of these leaves every verdict and its grounds as they are."""
        for conduct, trigger in ASKED:
            changed: dict[str, Any] = {field: NEVER_TURNING[field]}
            before = ij.assess(SEEDS, conduct, trigger)
            after = ij.assess(SEEDS, attrs.evolve(conduct, **changed), trigger)
            assert (after.verdict, after.grounds) == (before.verdict, before.grounds)


Change = tuple[str, str, str]
"""What a fact would be, the verdict then, and what is supposed, to be read after "had"."""


def row(name: str, base: ij.Conduct, fact: str, *changes: Change, trigger: ij.Trigger = OPEN, **changed: Any) -> Any:
    """A conduct with some facts changed, and every change of one fact of it that turns the answer."""
    return pytest.param(attrs.evolve(base, **changed), trigger, fact, list(changes), id=name)


def on(day: str, verdict: str) -> Change:
    """A change of the day."""
    return day, verdict, f"the conduct taken place on {day}"


def there(state: str, verdict: str, sort: str) -> Change:
    """A change of the place to a State that stands for its sort."""
    return state, verdict, f"the conduct taken place on the territory of {sort}"


def gone(state: str) -> Change:
    """The only place taken away."""
    return "not given", UNKNOWN, f"the conduct not taken place on the territory of {state}"


GENOCIDE = ij.Conduct(crime="genocide", territory=["state:PHL"], nationalities=["state:USA"])
BOTH_PARAGRAPHS = ["rome-statute:8(2)(e)(xix)", "rome-statute:8(2)(e)(i)"]
EVE, PHILIPPINES = on("2002-06-30", NO), on("2011-11-01", YES)
ABOARD = "the conduct taken place on board an aircraft registered in a State that was no party, such as Angola"
NOT_ABOARD = "the conduct not taken place on board an aircraft registered in Comoros"
NOT_FELT = "the conduct had no effects in Venezuela (Bolivarian Republic of)"
ACCEPTOR = there("state:AND", YES, "a party that had accepted the amendment, such as Andorra")
REFUSER = there("state:ALB", DISPUTED, "a party that had not accepted the amendment, such as Albania")
ALBANIA, ANDORRA = (
    there(f"state:{name[:3].upper()}", YES, f"a party, such as {name}") for name in ("Albania", "Andorra")
)
CONTESTED_IN_POLAND, CONTESTED_IN_ALBANIA, CONTESTED_IN_ANGOLA = (
    (f"state:{code} (contested)", DISPUTED, f"the title to {name} been contested")
    for name, code in (("Poland", "POL"), ("Albania", "ALB"), ("Angola", "AGO"))
)
NOT_IN_POLAND = ("not given", UNKNOWN, "the conduct not taken place on the territory of Poland")
ANGOLA = there("state:AGO", NO, "a State that was no party, such as Angola")
EMIRATES = there("state:ARE", NO, "a State that was no party, such as United Arab Emirates")


@pytest.mark.parametrize(
    ("conduct", "trigger", "fact", "changes"),
    [
        row("too young", BRITISH, "age", ("18", YES, "the person been 18"), age=17),
        row("an adult", BRITISH, "age", ("17", NO, "the person been 17"), age=40),
        row("a legal person", BRITISH, "person", ("natural", YES, "a natural person been accused"), person="legal"),
        row(
            "another crime",
            conducts.FRENCH,
            "further_crimes",
            ("not given", NO, "no other crime been charged"),
            further_crimes=["genocide"],
        ),
        row(
            "a title contested",
            conducts.IN_POLAND,
            "territory",
            ALBANIA,
            ANGOLA,
            NOT_IN_POLAND,
            ("state:POL", YES, "the title to Poland not been contested"),
            territory=[ij.Place("state:POL", contested=True)],
        ),
        row(
            "a territory left out",
            attrs.evolve(conducts.IN_POLAND, territory=["state:DNK"]),
            "territory",
            ANGOLA,
            ("not given", UNKNOWN, "the conduct not taken place on the territory of Denmark"),
            ("state:DNK (Greenland)", DISPUTED, "the conduct taken place in Greenland"),
            ("state:DNK (contested)", DISPUTED, "the title to Denmark been contested"),
        ),
        row(
            "no longer left out",
            attrs.evolve(conducts.IN_POLAND, territory=[ij.Place("state:DNK", "Greenland")]),
            "territory",
            ALBANIA,
            ANGOLA,
            ("not given", UNKNOWN, "the conduct not taken place on the territory of Denmark (Greenland)"),
            ("state:DNK", YES, "no region of Denmark been named"),
        ),
        row(
            "a nationality contested",
            BRITISH,
            "nationalities",
            ("state:ALB", YES, "the person been a national of a party, such as Albania"),
            ("state:AGO", NO, "the person been a national of a State that was no party, such as Angola"),
            (
                "state state:GBR; contested yes, state:ALB",
                YES,
                "the person also been a national of a party, such as Albania",
            ),
            (
                "state state:GBR; contested no",
                YES,
                "the nationality of United Kingdom of Great Britain and Northern Ireland not been contested",
            ),
            nationalities=[ij.Nationality("state:GBR", contested=True)],
        ),
        row("stateless already", AMERICAN, "stateless", nationalities=[], stateless=True),
        row(
            "an element alleged",
            conducts.DEPORTED,
            "elements",
            ("contested", DISPUTED, "the place of that element been contested"),
            elements="alleged",
        ),
        row(
            "an element contested",
            conducts.DEPORTED,
            "elements",
            *((word, YES, f"the place of that element been {word}") for word in ("established", "alleged")),
            elements="contested",
        ),
        row(
            "an original paragraph beside the added one",
            conducts.STARVATION,
            "provisions",
            territory=["state:ALB"],
            provisions=BOTH_PARAGRAPHS,
        ),
        row("no crime to be a paragraph of", BRITISH, "provisions", crime=None),
        row("a crime nothing was added to", BRITISH, "provisions", crime="genocide"),
        row(
            "an aircraft",
            conducts.IN_A_BOAT,
            "aircraft_of",
            ("state:AGO", NO, ABOARD),
            ("not given", UNKNOWN, NOT_ABOARD),
            aircraft_of="state:COM",
        ),
        row("effects", conducts.FELT, "effects_in", ("state:SYR", NO, NOT_FELT), effects_in=["state:VEN", "state:SYR"]),
        row(
            "a later nationality",
            BRITISH,
            "nationalities_later",
            ("not given", YES, "the person not later become a national of United States of America"),
            nationalities_later=["state:USA"],
        ),
        row(
            "a year within which it turns",
            GENOCIDE,
            "period",
            on("2002-01-01", NO),
            on("2002-07-01", YES),
            period="2002",
            territory=["state:POL"],
        ),
        row("a year within which it does not", GENOCIDE, "period", PHILIPPINES, period="2005"),
        row("a period not given", GENOCIDE, "period", EVE, PHILIPPINES),
        row("no day beyond the records", GENOCIDE, "period", EVE, period="2026-01-01", territory=["state:POL"]),
        row("no State stands in on no day", AMERICAN, "vessel_of", period=None),
        row(
            "a referral on no day",
            BRITISH,
            "trigger/day",
            trigger=ij.Trigger(nature="state_referral", by=["state:POL"]),
        ),
        # Afghanistan announced that it would leave: Albania is plainer; Angola is the first that is no party.
        row("a party", AMERICAN, "territory", ALBANIA, gone("Iraq")),
        row("no party", conducts.IN_POLAND, "territory", ANGOLA, gone("Poland"), CONTESTED_IN_POLAND),
        # Those in the facts already do not stand in for themselves.
        row(
            "not a party in the facts",
            AMERICAN,
            "territory",
            ANGOLA,
            gone("Albania"),
            CONTESTED_IN_ALBANIA,
            territory=["state:ALB"],
        ),
        row(
            "not an outsider in the facts",
            AMERICAN,
            "territory",
            EMIRATES,
            gone("Albania"),
            CONTESTED_IN_ALBANIA,
            territory=["state:ALB"],
            nationalities=["state:AGO"],
        ),
        # Albania joined in between, and was of one sort at the beginning and of the other at the end.
        row(
            "of one sort all the time",
            AMERICAN,
            "territory",
            ANDORRA,
            gone("Iraq"),
            period=("2003-02-01", "2003-09-15"),
        ),
        # Acceptance of the amendment parts the parties into two sorts.
        row(
            "an amendment",
            conducts.ATTACK,
            "territory",
            ACCEPTOR,
            REFUSER,
            gone("Angola"),
            CONTESTED_IN_ANGOLA,
            territory=["state:AGO"],
        ),
    ],
)
def test_one_fact(conduct: ij.Conduct, trigger: ij.Trigger, fact: str, changes: list[Change]) -> None:
    """These values of a fact turn the answer, and no other; of its sort the plainest State stands in."""
    found = [
        counterfactual
        for counterfactual in ij.what_would_change(SEEDS, conduct, trigger)
        if counterfactual.fact == fact
    ]
    assert [
        (counterfactual.would_be, counterfactual.verdict.value, counterfactual.supposing) for counterfactual in found
    ] == changes


class TestFewRecords:
    """Where the records say less."""

    def test_one_with_more_to_say_of_it(self) -> None:
        """It stands in where there is no plainer one: France once opted out, and Serbia is new."""
        kept, given = {"state:FRA", "state:SRB"}, {"state:IRQ", "state:USA"}
        only = SEEDS.without(*(one for one in SEEDS.records(ij.State) if one.id not in kept | given))
        found = ij.what_would_change(only, AMERICAN)

        assert {counterfactual.would_be for counterfactual in found if counterfactual.fact == "territory"} & kept

    def test_records_without_a_day(self) -> None:
        """Where the records do not say at what day they stand, nobody can be named who would refer the situation."""
        undated = ij.Dossier(tuple(SEEDS), ij.About(title="Undated"))
        found = ij.what_would_change(undated, BRITISH)

        assert [one.would_be for one in found if one.fact == "trigger/nature"] == ["none"]
