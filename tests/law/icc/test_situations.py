"""The facts of a situation within a scope, and what lies outside one."""

from typing import Any

import pytest
from tests.law.small import JOINED, act, cited, dossier, treaty

import intljustice as ij
from intljustice.law.icc.facts import facts_within, is_ended, outside, was_no_party

STATUTE = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01")
BY_ALPHALAND = ij.Trigger(nature="state_referral", by=["state:XAA"], day="2010-01-01")
BY_THE_COUNCIL = ij.Trigger(nature="council_referral", day="2011-02-26")
JOINED_LATER = act("XCC", "accession", "2009-11-01", effective="2010-01-01")
D = dossier(*JOINED, JOINED_LATER, pact=STATUTE)
IN_2012 = ("2012-05-01", "2012-05-02")


def situation(**fields: Any) -> ij.Investigation:
    """A situation under investigation unless said otherwise."""
    given: dict[str, Any] = {"names": ["Situation"], "form": "investigation", "triggers": [BY_ALPHALAND], **fields}
    return ij.Investigation(id="situation:s", citations=cited(), **given)


def conduct(scope: ij.Scope, d: ij.Dossier = D, **fields: Any) -> ij.Conduct:
    """The conduct within a scope of such a situation."""
    return facts_within(d, situation(**fields), scope)[0]


def beyond(scope: ij.Scope, **fields: Any) -> list[str]:
    """What of a war crime in Alphaland on two days of 2012, by a national of Alphaland, lies outside a scope."""
    given: dict[str, Any] = {
        "crime": "war_crimes",
        "period": IN_2012,
        "territory": ["state:XAA"],
        "nationalities": ["state:XAA"],
        **fields,
    }
    return list(outside(D, ij.Conduct(**given), scope))


class TestFactsWithin:
    """What is asked of a scope."""

    def test_bound_by_place(self) -> None:
        """The place has to carry it: no nationality does."""
        scope = ij.Scope(territory=["state:XAA"], region="North", period=IN_2012)

        assert conduct(scope) == ij.Conduct(
            crime="genocide",
            further_crimes=["crimes_against_humanity", "war_crimes"],
            period=IN_2012,
            territory=["state:XAA"],
            region="North",
            stateless=True,
        )

    def test_bound_by_persons(self) -> None:
        """The nationality has to carry it: no place does."""
        found = conduct(ij.Scope(nationals_of=["state:XAA"], period=IN_2012))

        assert [held.state for held in found.nationalities] == ["state:XAA"]
        assert (found.territory, found.on_board, found.stateless) == ((), False, None)

    def test_bound_by_both(self) -> None:
        """Either may carry it."""
        found = conduct(ij.Scope(territory=["state:XBB"], nationals_of=["state:XAA"], period=IN_2012))

        assert (found.territory, found.on_board, found.stateless) == (("state:XBB",), None, None)

    def test_bound_by_a_vessel(self) -> None:
        """What takes place on board is for the State of registration, whose territory it is not."""
        found = conduct(ij.Scope(vessel_of="state:XAA", period=IN_2012))

        assert (found.territory, found.vessel_of, found.on_board, found.stateless) == ((), "state:XAA", True, True)

    def test_bound_by_a_vessel_and_a_place(self) -> None:
        """Either may carry it; whether it took place on board is open."""
        found = conduct(ij.Scope(territory=["state:XBB"], vessel_of="state:XAA", period=IN_2012))

        assert (found.territory, found.vessel_of, found.on_board) == (("state:XBB",), "state:XAA", None)

    def test_bound_by_neither(self) -> None:
        """Then both are not given, and no answer can come of it."""
        found = conduct(ij.Scope(period=IN_2012))

        assert (found.territory, found.nationalities, found.on_board, found.stateless) == ((), (), None, None)

    def test_its_crimes(self) -> None:
        """A scope that names crimes is about these."""
        found = conduct(ij.Scope(territory=["state:XAA"], crimes=["war_crimes", "genocide"]))

        assert (found.crime, found.further_crimes) == (ij.terms.Crime.WAR_CRIMES, (ij.terms.Crime.GENOCIDE,))

    def test_crimes_of_other_classes(self) -> None:
        """Beside a class that has a name another is left out; alone it stands, and no article covers it."""
        both = conduct(ij.Scope(territory=["state:XAA"], crimes=["other", "war_crimes"]))
        alone = conduct(ij.Scope(territory=["state:XAA"], crimes=["other"], period=IN_2012))

        assert (both.crime, both.further_crimes, both.crime_as_written) == (ij.terms.Crime.WAR_CRIMES, (), None)
        assert (alone.crime, alone.crime_as_written) == (ij.terms.Crime.OTHER, "a crime of another class")
        assert ij.assess(D, alone).verdict is ij.Verdict.NO_JURISDICTION

    @pytest.mark.parametrize(
        ("period", "closed", "expected"),
        [
            pytest.param(None, None, None, id="no-time"),
            pytest.param(("2012-05-01", None), None, ij.Period("2012-05-01", open_end=True), id="goes-on"),
            pytest.param(("2012-05-01", None), "2015-01-01", ij.Period("2012-05-01", "2015-01-01"), id="closed"),
            pytest.param(("2012-05-01", None), "2012-05-01", ij.Period("2012-05-01", "2012-05-01"), id="same-day"),
            pytest.param(
                ("2012-05-01", None), "2012-04-30", ij.Period("2012-05-01", open_end=True), id="closed-before"
            ),
            pytest.param(IN_2012, "2015-01-01", ij.Period(*IN_2012), id="has-an-end"),
            pytest.param((None, "2012-05-02"), "2015-01-01", ij.Period(None, "2012-05-02"), id="has-no-start"),
        ],
    )
    def test_its_time(self, period: Any, closed: str | None, expected: ij.Period | None) -> None:
        """A scope without an end goes on until the situation is closed."""
        assert conduct(ij.Scope(territory=["state:XAA"], period=period), closed=closed).period == expected

    def test_whether_the_matter_was_considered_in_time(self) -> None:
        """As for a case, from the days of the situation."""
        left = act("XAA", "withdrawal", "2018-03-17")
        d = dossier(*JOINED, left, pact=STATUTE)
        scope = ij.Scope(territory=["state:XAA"], period=IN_2012)

        assert conduct(scope, d, examined="2018-02-08").considered_before_withdrawal is True
        assert conduct(scope, d, examined="2020-02-08").considered_before_withdrawal is False

    @pytest.mark.parametrize(
        ("form", "made", "expected"),
        [
            ("investigation", BY_ALPHALAND, BY_ALPHALAND),
            ("preliminary_examination", BY_ALPHALAND, ij.UNSPECIFIED),
            ("preliminary_examination", BY_THE_COUNCIL, BY_THE_COUNCIL),
        ],
    )
    def test_its_trigger(self, form: str, made: ij.Trigger, expected: ij.Trigger) -> None:
        """An examination needs none; a referral by the Council makes a difference all the same."""
        scope = ij.Scope(territory=["state:XAA"])

        assert facts_within(D, situation(form=form, triggers=[made]), scope)[1] == expected


class TestEnded:
    """Which situations were closed."""

    @pytest.mark.parametrize("fields", [{"closed": "2015"}, {"status": "closed"}, {"status": "not_pursued"}])
    def test_closed(self, fields: dict[str, Any]) -> None:
        """By its day or by its status."""
        assert is_ended(situation(**fields)) is True

    @pytest.mark.parametrize("fields", [{}, {"status": "ongoing"}, {"status": "concluded"}])
    def test_not_closed(self, fields: dict[str, Any]) -> None:
        """Once an investigation is concluded, cases go on."""
        assert is_ended(situation(**fields)) is False


class TestOutside:
    """What surely lies outside a scope."""

    def test_nothing(self) -> None:
        """It lies within on every count; a scope without bounds reaches all."""
        full = ij.Scope(
            territory=["state:XAA"], nationals_of=["state:XAA"], period=("2012-05-02", None), crimes=["war_crimes"]
        )

        assert beyond(full) == []
        assert beyond(ij.Scope()) == []

    def test_everything(self) -> None:
        """Place, persons, time and crimes, in this order."""
        none = ij.Scope(
            territory=["state:XBB"], nationals_of=["state:XBB"], period=("2012-05-03", None), crimes=["genocide"]
        )

        assert beyond(none) == ["territory", "nationalities", "period", "crime"]

    def test_facts_not_given(self) -> None:
        """What is not recorded is not outside."""
        none = ij.Scope(territory=["state:XBB"], nationals_of=["state:XBB"], period=IN_2012, crimes=["genocide"])

        assert list(outside(D, ij.Conduct(), none)) == []

    @pytest.mark.parametrize("field", ["elements_also_in", "vessel_of", "aircraft_of"])
    def test_other_places(self, field: str) -> None:
        """An element of the crime, a vessel or an aircraft is enough to lie within, and to lie outside."""
        placed: Any = ["state:XBB"] if field == "elements_also_in" else "state:XBB"

        assert beyond(ij.Scope(territory=["state:XBB"]), **{field: placed}) == []
        assert beyond(ij.Scope(territory=["state:XCC"]), territory=[], **{field: placed}) == ["territory"]

    def test_vessels(self) -> None:
        """What took place on board a vessel of another State lies outside; where none is given, nobody can tell."""
        scope = ij.Scope(vessel_of="state:XBB")

        assert beyond(scope, territory=[], vessel_of="state:XBB") == []
        assert beyond(scope, territory=[], vessel_of="state:XCC") == ["territory"]
        assert beyond(scope, territory=[]) == []

    def test_somebody_stateless(self) -> None:
        """They are no national of any State."""
        scope = ij.Scope(nationals_of=["state:XAA"])

        assert beyond(scope, nationalities=[], stateless=True) == ["nationalities"]
        assert beyond(scope, nationalities=[], stateless=False) == []

    def test_further_crimes(self) -> None:
        """One of several crimes is enough to lie within."""
        assert beyond(ij.Scope(crimes=["genocide"]), further_crimes=["genocide"]) == []

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (("2012-05-02", "2012-06-01"), []),
            (("2012-05-03", "2012-06-01"), ["period"]),
            (("2012-04-01", "2012-05-01"), []),
            (("2012-04-01", "2012-04-30"), ["period"]),
            (("2012-05", None), []),
            ((None, "2012-04"), ["period"]),
        ],
    )
    def test_time(self, period: Any, expected: list[str]) -> None:
        """One day in common is enough, and one possible day; the ends belong to it."""
        assert beyond(ij.Scope(period=period)) == expected

    def test_other_regions(self) -> None:
        """Regions are words, and are not compared."""
        assert beyond(ij.Scope(territory=["state:XAA"], region="North"), region="South") == []


class TestTerritoryOfParties:
    """Scopes that reach the territory of every party to the Statute."""

    SCOPE = ij.Scope(territory=["state:XAA"], parties_to=STATUTE.id)

    def test_a_party(self) -> None:
        """Gammaland is one from 1 January 2010 on."""
        assert beyond(self.SCOPE, territory=["state:XCC"], period="2010-01-01") == []
        assert beyond(self.SCOPE, territory=["state:XCC"], period=("2009-12-31", "2010-01-01")) == []
        assert beyond(self.SCOPE, territory=["state:XCC"], period="2009-12-31") == ["territory"]

    def test_no_party(self) -> None:
        """Deltaland is none at any time; beside a party it does not matter."""
        assert beyond(self.SCOPE, territory=["state:XDD"]) == ["territory"]
        assert beyond(self.SCOPE, territory=["state:XDD", "state:XCC"]) == []

    def test_without_a_day(self) -> None:
        """When it took place is not known, so whether the State was a party is not either."""
        assert beyond(self.SCOPE, territory=["state:XDD"], period=None) == []
        assert beyond(self.SCOPE, territory=["state:XDD"], period=ij.Period(open_end=True)) == []

    def test_a_treaty_not_recorded(self) -> None:
        """Of its parties nothing is known."""
        assert beyond(ij.Scope(territory=["state:XAA"], parties_to="treaty:lost"), territory=["state:XDD"]) == []


class TestWasNoParty:
    """Whether a State was no party at any time."""

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (ij.Period("2009-01-01", "2009-12-31"), True),
            (ij.Period("2009-01-01", "2010-01-01"), False),
            (ij.Period("2009-12-31"), True),
            (ij.Period(None, "2009-12-31"), True),
            (ij.Period("2009-12"), True),
            (ij.Period("2010"), False),
            (None, False),
        ],
    )
    def test_before_it_joined(self, period: ij.Period | None, expected: object) -> None:
        """Gammaland is a party from 1 January 2010 on; of an end that is not recorded only the start is known."""
        assert was_no_party(D, "state:XCC", STATUTE.id, period) is expected

    def test_where_not_all_is_recorded(self) -> None:
        """A State that is silent in an incomplete table may have been a party."""
        partly = dossier(*JOINED, pact=treaty(participation=None, entered_into_force="2001-05-01"))

        assert was_no_party(partly, "state:XDD", STATUTE.id, ij.Period(*IN_2012)) is False
        assert was_no_party(D, "state:XDD", STATUTE.id, ij.Period(*IN_2012)) is True
