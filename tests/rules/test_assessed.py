"""Which cases and situations are asked for their jurisdiction, scope by scope, and where what is missing belongs."""

from typing import Any

import attrs
import pytest
from tests.law.small import cited
from tests.rules.test_jurisdiction import STATUTE, case, found, world

import intljustice as ij

TIME = ("2012-05-01", "2012-05-02")
OUT_OF_REACH = ij.Scope(territory=["state:XDD"], period=TIME)
"""Deltaland is no party, and nobody referred."""
OTHER = ij.Organisation(id="organisation:other", names=["Another court"])
COURT = attrs.evolve(STATUTE, establishes=["organisation:court"])


def situation(*scopes: ij.Scope, **fields: Any) -> ij.Investigation:
    """An investigation within these scopes, with these fields beside them."""
    given: dict[str, Any] = {"form": "investigation", **fields}
    return ij.Investigation(id="situation:x", names=["X"], scopes=scopes, citations=cited(), **given)


class TestWhichSituations:
    """Those of which something still depends on it."""

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            pytest.param({}, ["NO_JURISDICTION"], id="an investigation"),
            pytest.param({"closed": "2013"}, ["NO_JURISDICTION"], id="an investigation that was closed"),
            pytest.param({"form": "preliminary_examination"}, ["NO_JURISDICTION"], id="an examination"),
            pytest.param(
                {"form": "preliminary_examination", "closed": "2013"}, [], id="an examination that was closed"
            ),
        ],
    )
    def test_by_form_and_end(self, fields: dict[str, Any], expected: list[str]) -> None:
        """Only an examination that came to nothing is left alone."""
        assert [code for code, _, _ in found(world(situation(OUT_OF_REACH, **fields)))] == expected

    def test_a_statute_that_names_no_court(self) -> None:
        """Then whatever court is named is taken to be its court."""
        d = world(situation(OUT_OF_REACH, court=OTHER.id), OTHER)

        assert found(d) == [("NO_JURISDICTION", "situation:x", "/scopes/0")]
        assert found(world(situation(OUT_OF_REACH, court=OTHER.id), OTHER, pact=COURT)) == []


class TestWhichCases:
    """Those before the Court, by what they say themselves, else by their situation."""

    @pytest.mark.parametrize(
        ("own", "of_the_situation", "asked"),
        [
            (None, None, True),
            (None, "organisation:other", False),
            (None, "organisation:court", True),
            ("organisation:other", "organisation:court", False),
            ("organisation:court", "organisation:other", True),
        ],
    )
    def test_by_court(self, own: str | None, of_the_situation: str | None, *, asked: bool) -> None:
        """The word of the case goes before that of the situation."""
        one = attrs.evolve(case(territory=["state:XDD"]), court=own, situation="situation:x")
        d = world(one, situation(court=of_the_situation), OTHER, pact=COURT)

        assert (("NO_JURISDICTION", "case:c", "/conduct") in found(d)) is asked


class TestScopes:
    """Each by itself."""

    def test_the_territory_of_all_parties(self) -> None:
        """It is within reach by itself; the next scope is asked all the same."""
        everywhere = ij.Scope(parties_to="treaty:pact", period=TIME)

        assert found(world(situation(everywhere, OUT_OF_REACH))) == [("NO_JURISDICTION", "situation:x", "/scopes/1")]

    @pytest.mark.parametrize("bound", [{"territory": ["state:XDD"]}, {"nationals_of": ["state:XDD"]}])
    def test_parties_and_more(self, bound: dict[str, Any]) -> None:
        """A scope that names a State beside all parties is asked for that State."""
        scope = ij.Scope(parties_to="treaty:pact", period=TIME, **bound)

        assert found(world(situation(scope))) == [("NO_JURISDICTION", "situation:x", "/scopes/0")]


class TestWhatIsMissing:
    """It is pointed at where it should stand."""

    @pytest.mark.parametrize(
        ("scope", "pointer"),
        [
            pytest.param(ij.Scope(period=TIME), "/scopes/0/territory", id="place"),
            pytest.param(ij.Scope(territory=["state:XAA"]), "/scopes/0/period", id="time"),
            pytest.param(ij.Scope(territory=["state:XAA"], period=TIME, crimes=["aggression"]), "/scopes/0", id="else"),
        ],
    )
    def test_in_a_scope(self, scope: ij.Scope, pointer: str) -> None:
        """In its field, else in the scope."""
        assert found(world(situation(scope))) == [("JURISDICTION_UNKNOWN", "situation:x", pointer)]

    def test_the_part_of_a_territory(self) -> None:
        """Of a place that the Council referred in part, the part."""
        referral = ij.Trigger(
            nature="council_referral",
            day="2011-02-26",
            scope=ij.Scope(territory=["state:XDD"], region="North", period="2012"),
        )
        d = world(situation(OUT_OF_REACH, triggers=[referral]))

        assert found(d) == [("JURISDICTION_UNKNOWN", "situation:x", "/scopes/0/region")]
