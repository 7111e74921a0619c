"""Conduct, Trigger and Nationality: what is alleged of whom, and who set a court in motion."""

from typing import Any

import pytest
from tests.model.refusals import faults_of, problem_of

import intljustice as ij


class TestTrigger:
    """One act that set a court in motion, or was meant to."""

    def test_constants(self) -> None:
        """Left open and by nobody are two things, each with a name; None is neither."""
        assert ij.Trigger(nature="unspecified") == ij.UNSPECIFIED
        assert ij.Trigger(nature="none") == ij.NONE
        assert ij.UNSPECIFIED != ij.NONE
        assert faults_of(ij.Trigger, nature=None) == ["/nature NOT_A_TERM"]

    @pytest.mark.parametrize("by", [[], ["organisation:un"]])
    def test_by_the_council(self, by: list[str]) -> None:
        """A referral by the Council is made by no State."""
        problem = ij.Problem(
            code="COUNCIL_BY_STATE",
            message="state:FRA is said to have made a referral by the Security Council",
            hint="write state_referral, or leave the State out",
            pointer="/by",
            value="state:FRA",
        )
        assert problem_of(ij.Trigger, nature="council_referral", by=[*by, "state:FRA"]) == problem
        assert ij.Trigger(nature="council_referral", by=by).by == tuple(by)
        assert ij.Trigger(nature="state_referral", by=["state:FRA"]).by == ("state:FRA",)


class TestPlace:
    """The territory of a State, or a part of it."""

    @pytest.mark.parametrize(
        ("place", "text"),
        [
            (ij.Place("state:DNK"), "state:DNK"),
            (ij.Place("state:DNK", "Greenland"), "state:DNK (Greenland)"),
            (ij.Place("state:DNK", contested=True), "state:DNK (contested)"),
            (ij.Place("state:DNK", "Greenland", contested=True), "state:DNK (Greenland, contested)"),
            (ij.Place("state:DNK", contested=False), "state:DNK"),
        ],
    )
    def test_printed(self, place: ij.Place, text: str) -> None:
        """The State, and in brackets what is said of it."""
        assert str(place) == text


class TestNationality:
    """A State whose national a person is."""

    def test_equal(self) -> None:
        """What a source says of it, and what it calls it, make another value of it."""
        plain = ij.Nationality("state:COD")
        assert plain != ij.Nationality("state:COD", statement="a native of North Kivu")
        assert ij.Nationality("state:COD", nature="citizenship") != ij.Nationality("state:COD", nature="nationality")
        assert plain != ij.Nationality("state:COD", nature="nationality")

    def test_by_position(self) -> None:
        """A period may follow the State; what a source says is given by name, so that it is not taken for a period."""
        assert ij.Nationality("state:FRA", ("1970", None)).period == ij.Period("1970")
        make: Any = ij.Nationality
        with pytest.raises(TypeError, match="positional"):
            make("state:COD", None, "a native of North Kivu")


class TestConduct:
    """What somebody is alleged to have done."""

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param({"crime": "other", "crime_as_written": "piracy"}, id="another crime that is named"),
            pytest.param({"crime": "genocide"}, id="a crime of a class listed"),
            pytest.param({"crime_as_written": "piracy"}, id="a crime in words only"),
            pytest.param({"age": 0}, id="a newborn child"),
            pytest.param({"age": 130}, id="somebody very old"),
            pytest.param({"period": ij.Period(None, "2005")}, id="a period with one end"),
            pytest.param({"unregistered": True, "on_board": True}, id="on board of what no State registered"),
            pytest.param({"unregistered": False, "vessel_of": "state:COM"}, id="on board of what a State registered"),
            pytest.param({"operation": True, "operation_authorised_by": ("organisation:au",)}, id="an operation"),
            pytest.param({"operation": False}, id="no operation"),
            pytest.param({"stateless": True}, id="stateless"),
            pytest.param({"stateless": True, "nationalities_later": ("state:FRA",)}, id="stateless at the time"),
            pytest.param({"stateless": False, "nationalities": (ij.Nationality("state:FRA"),)}, id="not stateless"),
            pytest.param({"stateless": False}, id="not stateless, of a nationality that is not given"),
        ],
    )
    def test_taken(self, given: dict[str, Any]) -> None:
        """What may stand together is taken as it is."""
        conduct = ij.Conduct(**given)
        assert {name: getattr(conduct, name) for name in given} == given

    def test_other_crime(self) -> None:
        """A crime of no class listed is named."""
        assert problem_of(ij.Conduct, crime="other") == ij.Problem(
            code="EMPTY",
            message="what other crime is meant is not said",
            hint="name it in crime_as_written",
            pointer="/crime_as_written",
        )

    def test_age(self) -> None:
        """Nobody is younger than nothing."""
        message, hint = "nobody is -1 years old", "write 0 or more years"
        expected = ij.Problem(code="NEGATIVE", message=message, hint=hint, pointer="/age", value="-1")
        assert problem_of(ij.Conduct, age=-1) == expected

    @pytest.mark.parametrize(
        ("given", "problem"),
        [
            ({"age": 131}, ("TOO_OLD", "nobody is 131 years old", "write the age in years", "/age", "131")),
            (
                {"period": ij.Period(open_start=True, open_end=True)},
                (
                    "NO_DAY",
                    "the period has neither a start nor an end",
                    "give one of the two, or leave the period out",
                    "/period",
                    None,
                ),
            ),
            (
                {"unregistered": True, "vessel_of": "state:COM"},
                (
                    "UNREGISTERED",
                    "a vessel or aircraft registered in state:COM is said to have no State of registration",
                    "keep one of the two",
                    "/unregistered",
                    "true",
                ),
            ),
            (
                {"operation": False, "operation_authorised_by": ["organisation:au"]},
                (
                    "NO_OPERATION",
                    "an operation that organisation:au authorised is said not to have been",
                    "keep one of the two",
                    "/operation",
                    "false",
                ),
            ),
        ],
        ids=["age", "period", "registration", "operation"],
    )
    def test_impossible(self, given: dict[str, Any], problem: tuple[str, str, str, str, str | None]) -> None:
        """What cannot be is refused, and the problem says which of two to keep."""
        code, message, hint, pointer, value = problem
        expected = ij.Problem(code=code, message=message, hint=hint, pointer=pointer, value=value)
        assert problem_of(ij.Conduct, **given) == expected

    def test_stateless(self) -> None:
        """Nobody is stateless and a national at the same time."""
        assert problem_of(ij.Conduct, stateless=True, nationalities=["state:SDN", "state:FRA"]) == ij.Problem(
            code="STATELESS",
            message="somebody stateless is said to be a national of state:SDN",
            hint="keep one of the two",
            pointer="/stateless",
            value="true",
        )

    def test_every_check(self) -> None:
        """All checks are asked."""
        found = faults_of(ij.Conduct, crime="other", age=-1, stateless=True, nationalities=["state:SDN"])
        assert found == ["/crime_as_written EMPTY", "/age NEGATIVE", "/stateless STATELESS"]
