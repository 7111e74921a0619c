"""Crime, Scope, Trigger and Conduct: what is alleged, within what bounds, and who set a court in motion."""

from datetime import date
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import State
from intljustice.records.treaties import Treaty
from intljustice.values.citations import Citation
from intljustice.values.conduct import (
    NONE,
    UNSPECIFIED,
    Certainty,
    Conduct,
    Crime,
    Nationality,
    PersonKind,
    Scope,
    Trigger,
    TriggerNature,
    as_certainty,
    as_crime,
    as_crimes,
    as_person_kind,
    as_scopes,
    as_trigger_nature,
    as_triggers,
)
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision
from intljustice.values.votes import Vote

SUDAN = State(id="state:SDN", names=["Sudan"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])


class TestVocabularies:
    """The terms of conduct."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (Crime, "genocide crimes_against_humanity war_crimes aggression administration_of_justice other"),
            (TriggerNature, "state_referral council_referral proprio_motu communications none unspecified"),
            (PersonKind, "natural legal"),
            (Certainty, "established alleged contested"),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_crime("genocide") is Crime.GENOCIDE
        assert as_crime(None) is None
        assert as_crimes(["other", Crime.AGGRESSION]) == (Crime.OTHER, Crime.AGGRESSION)
        assert as_person_kind("legal") is PersonKind.LEGAL
        assert as_person_kind(None) is None
        assert as_certainty("contested") is Certainty.CONTESTED
        assert as_certainty(None) is None
        assert as_trigger_nature("none") is TriggerNature.NONE

    def test_no_trigger(self) -> None:
        """That nobody set the court in motion is a term; None is not."""
        nature: Any = None
        with pytest.raises(InvalidRecord) as caught:
            as_trigger_nature(nature)
        assert faults(caught.value) == [("", "NOT_A_TERM")]


class TestScope:
    """Bounds that belong together."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        scope = Scope(
            territory=[SUDAN, "state:TCD"],
            region="Darfur",
            vessel_of="state:COM",
            parties_to=STATUTE,
            nationals_of=[SUDAN],
            period=("2002-07-01", None),
            crimes=["genocide", Crime.WAR_CRIMES],
            nexus="the armed conflict",
            statement="s",
            citations=["source:a"],
        )
        assert (scope.territory, scope.nationals_of) == (("state:SDN", "state:TCD"), ("state:SDN",))
        assert scope.vessel_of == "state:COM"
        assert (scope.parties_to, scope.period) == ("treaty:rome-statute", Period("2002-07-01"))
        assert scope.crimes == (Crime.GENOCIDE, Crime.WAR_CRIMES)
        assert scope.citations == (Citation("source:a"),)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": [5],
            "statement": "",
            "nexus": 5,
            "crimes": ["genocide", "murder"],
            "period": ("2020", "2019"),
            "nationals_of": [STATUTE],
            "parties_to": "state:SDN",
            "vessel_of": STATUTE,
            "region": "",
            "territory": "state:SDN",
        }
        with pytest.raises(InvalidRecord) as caught:
            Scope(**given)
        assert faults(caught.value) == [
            ("/territory", "NOT_A_LIST"),
            ("/region", "EMPTY"),
            ("/vessel_of", "REF_KIND"),
            ("/parties_to", "REF_KIND"),
            ("/nationals_of/0", "REF_KIND"),
            ("/period/end", "PERIOD_ORDER"),
            ("/crimes/1", "NOT_A_TERM"),
            ("/nexus", "NOT_A_TEXT"),
            ("/statement", "EMPTY"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_several(self) -> None:
        """Scopes stand in their order; nothing else becomes one."""
        one, other = Scope(territory=[SUDAN]), Scope(region="Darfur")
        assert as_scopes([other, one]) == (other, one)
        given: list[Any] = ["Darfur"]
        with pytest.raises(InvalidRecord) as caught:
            as_scopes(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestTrigger:
    """One act that set a court in motion, or was meant to."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        trigger = Trigger(
            nature="council_referral",
            by=["organisation:unsc", SUDAN],
            day=date(2005, 3, 31),
            provisions=["rome-statute:13(b)"],
            resolution="S/RES/1593",
            vote=Vote(in_favour=11, abstaining=4),
            scope=Scope(region="Darfur"),
            excluding="S/RES/1593:OP6",
            requested="2005-04",
            authorised="2005-05",
            authorised_by="organisation:ptc",
            authorising_vote=Vote(unanimous=True),
            effective=False,
            citations=["source:a"],
        )
        assert (trigger.nature, trigger.by) == (TriggerNature.COUNCIL_REFERRAL, ("organisation:unsc", "state:SDN"))
        assert (trigger.day, trigger.resolution) == (PartialDate("2005-03-31"), Provision("S/RES/1593"))
        assert (trigger.provisions, trigger.excluding) == (
            (Provision("rome-statute:13(b)"),),
            Provision("S/RES/1593:OP6"),
        )
        assert (trigger.requested, trigger.authorised) == (PartialDate("2005-04"), PartialDate("2005-05"))
        assert (trigger.authorised_by, trigger.effective) == ("organisation:ptc", False)

    def test_constants(self) -> None:
        """Left open and by nobody are two things, each with a name."""
        assert Trigger(nature="unspecified") == UNSPECIFIED
        assert Trigger(nature="none") == NONE
        assert UNSPECIFIED != NONE

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": ["a"],
            "statement": "",
            "effective": "no",
            "authorising_vote": 3,
            "authorised_by": "person:x",
            "authorised": "soon",
            "requested": 2005,
            "excluding": "paragraph 6",
            "exclusion": "",
            "scope": "Darfur",
            "vote": (11, 0, 4),
            "resolution": "resolution 1593 (2005)",
            "provisions": ["article 13"],
            "day": "31 March 2005",
            "by_count": "43",
            "by": ["treaty:x"],
            "nature": "referral",
        }
        with pytest.raises(InvalidRecord) as caught:
            Trigger(**given)
        assert faults(caught.value) == [
            ("/nature", "NOT_A_TERM"),
            ("/by/0", "REF_KIND"),
            ("/by_count", "NOT_A_NUMBER"),
            ("/day", "DATE_FORM"),
            ("/provisions/0", "PROVISION_FORM"),
            ("/resolution", "PROVISION_FORM"),
            ("/vote", "NOT_A_VALUE"),
            ("/scope", "NOT_A_VALUE"),
            ("/exclusion", "EMPTY"),
            ("/excluding", "PROVISION_FORM"),
            ("/requested", "DATE_FORM"),
            ("/authorised", "DATE_FORM"),
            ("/authorised_by", "REF_KIND"),
            ("/authorising_vote", "NOT_A_VALUE"),
            ("/effective", "NOT_A_TRUTH"),
            ("/statement", "EMPTY"),
            ("/citations/0/source", "REF_FORM"),
        ]

    def test_several(self) -> None:
        """Triggers stand in their order; nothing else becomes one."""
        assert as_triggers([NONE, UNSPECIFIED]) == (NONE, UNSPECIFIED)
        given: list[Any] = ["none"]
        with pytest.raises(InvalidRecord) as caught:
            as_triggers(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestConduct:
    """What somebody is alleged to have done."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        conduct = Conduct(
            crime="war_crimes",
            further_crimes=["genocide"],
            provisions=["rome-statute:8(2)(b)(xxv)"],
            period="2023-10",
            territory=[SUDAN],
            elements_also_in=["state:TCD"],
            elements="alleged",
            effects_in=["state:LBY"],
            vessel_of="state:COM",
            aircraft_of=SUDAN,
            nationalities=[SUDAN, Nationality("state:FRA", ("2000", None))],
            nationalities_later=["state:DEU"],
            person="natural",
            contributing_state="state:FRA",
            excluded_territory=["Tokelau"],
            deferred_by="S/RES/1422",
        )
        assert (conduct.crime, conduct.further_crimes) == (Crime.WAR_CRIMES, (Crime.GENOCIDE,))
        assert (conduct.territory, conduct.elements_also_in) == (("state:SDN",), ("state:TCD",))
        assert (conduct.elements, conduct.effects_in) == (Certainty.ALLEGED, ("state:LBY",))
        assert (conduct.vessel_of, conduct.aircraft_of) == ("state:COM", "state:SDN")
        assert conduct.nationalities == (Nationality("state:SDN"), Nationality("state:FRA", Period("2000")))
        assert (conduct.nationalities_later, conduct.contributing_state) == (("state:DEU",), "state:FRA")
        assert (conduct.period, conduct.person) == (Period("2023-10", "2023-10"), PersonKind.NATURAL)
        assert (conduct.excluded_territory, conduct.deferred_by) == (("Tokelau",), Provision("S/RES/1422"))

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param({"crime": "other", "crime_as_written": "piracy"}, id="another crime that is named"),
            pytest.param({"crime": "genocide"}, id="a crime of a class listed"),
            pytest.param({"crime_as_written": "piracy"}, id="a crime in words only"),
            pytest.param({"age": 0}, id="a newborn child"),
            pytest.param({"age": 17}, id="a minor"),
            pytest.param({"stateless": True}, id="stateless"),
            pytest.param({"stateless": True, "nationalities_later": ["state:FRA"]}, id="stateless at the time"),
            pytest.param({"stateless": False, "nationalities": ["state:FRA"]}, id="not stateless"),
            pytest.param({"stateless": False}, id="not stateless, of a nationality that is not given"),
            pytest.param({"nationalities": ["state:FRA"]}, id="a national"),
            pytest.param({}, id="nothing"),
        ],
    )
    def test_taken(self, given: dict[str, Any]) -> None:
        """What is not given is left out; nothing follows from that."""
        conduct = Conduct(**given)
        left = {field.name for field in attrs.fields(Conduct)} - given.keys()
        assert all(getattr(conduct, name) in {None, ()} for name in left)

    def test_other_crime(self) -> None:
        """A crime of no class listed is named."""
        with pytest.raises(InvalidRecord) as caught:
            Conduct(crime="other")
        assert caught.value.problems == (
            Problem(
                code="EMPTY",
                message="what other crime is meant is not said",
                hint="name it in crime_as_written",
                pointer="/crime_as_written",
            ),
        )

    def test_age(self) -> None:
        """Nobody is younger than nothing."""
        with pytest.raises(InvalidRecord) as caught:
            Conduct(age=-1)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message="nobody is -1 years old",
                hint="write 0 or more years",
                pointer="/age",
                value="-1",
            ),
        )

    def test_stateless(self) -> None:
        """Nobody is stateless and a national at the same time."""
        with pytest.raises(InvalidRecord) as caught:
            Conduct(stateless=True, nationalities=[SUDAN, "state:FRA"])
        assert caught.value.problems == (
            Problem(
                code="STATELESS",
                message="somebody stateless is said to be a national of state:SDN",
                hint="keep one of the two",
                pointer="/stateless",
                value="true",
            ),
        )

    def test_every_check(self) -> None:
        """All checks are asked."""
        with pytest.raises(InvalidRecord) as caught:
            Conduct(crime="other", age=-1, stateless=True, nationalities=[SUDAN])
        assert faults(caught.value) == [
            ("/crime_as_written", "EMPTY"),
            ("/age", "NEGATIVE"),
            ("/stateless", "STATELESS"),
        ]

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        texts = {"crime_as_written", "region", "capacity"}
        states = {"vessel_of", "aircraft_of", "contributing_state"}
        truths = {"on_board", "nationality_contested", "leadership", "council_operation", "title_contested"}
        truths |= {"stateless", "considered_before_withdrawal"}
        lists = {"further_crimes", "provisions", "territory", "elements_also_in", "effects_in", "nationalities"}
        lists |= {"acted_from", "nationalities_later", "excluded_territory", "relying_on"}
        given: dict[str, Any] = dict.fromkeys(texts, "") | dict.fromkeys(states, "treaty:x")
        given |= dict.fromkeys(truths, "yes") | dict.fromkeys(lists, "state:SDN")
        given |= {"crime": "murder", "period": 2019, "elements": "sure", "age": "17", "person": "x", "deferred_by": ""}
        code = dict.fromkeys(texts, "EMPTY") | dict.fromkeys(states, "REF_KIND") | dict.fromkeys(truths, "NOT_A_TRUTH")
        code |= dict.fromkeys(lists, "NOT_A_LIST") | dict.fromkeys({"crime", "elements", "person"}, "NOT_A_TERM")
        code |= {"period": "NOT_A_VALUE", "age": "NOT_A_NUMBER", "deferred_by": "PROVISION_FORM"}
        with pytest.raises(InvalidRecord) as caught:
            Conduct(**given)
        assert faults(caught.value) == [(f"/{field.name}", code[field.name]) for field in attrs.fields(Conduct)]
