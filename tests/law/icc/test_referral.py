"""A referral by the Security Council: what it reaches, and the clause that leaves some to the State that sent them."""

from typing import Any

import attrs
import pytest
from tests.law.icc.aggressors import CRIMES, ask, found, grounds, verdict, world
from tests.law.icc.court import A, B, C, D, E
from tests.law.small import act

import intljustice as ij

YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
NORTH = ij.Scope(territory=[D], region="North", period=("2003-02-15", None))
REFERRED = ij.Trigger(nature="council_referral", day="2005-03-31", scope=NORTH, excluding="res-1:OP6")
"""The Council refers what happens in the north of Deltaland, which is no party, since 15 February 2003."""
LOCAL = attrs.evolve(CRIMES, territory=[D], nationalities=[D], region="North", period="2004-06-01")
"""A national of Deltaland at home."""
PILOT = attrs.evolve(LOCAL, nationalities=[E], council_operation=True)
"""A national of Epsilonland, no party either, in an operation that the Council authorised."""
WITHIN, EXEMPTED = "within the referral", "not exempted by the referral"


def within(**bounds: Any) -> ij.Trigger:
    """The referral with other bounds."""
    return attrs.evolve(REFERRED, scope=attrs.evolve(NORTH, **bounds))


class TestReferral:
    """The Council may refer a situation under Chapter VII; article 12(2) is not asked then (article 13(b))."""

    def test_nationals_and_territory_of_a_state_outside(self) -> None:
        """Jurisdiction on article 13(b) alone."""
        answer = ask(LOCAL, REFERRED)

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert grounds(answer) == ["13(b)"]
        assert found(answer, "set in motion").reason == "The Security Council referred the situation."

    def test_without_a_referral(self) -> None:
        """Near miss: the same conduct is linked with no party."""
        assert grounds(ask(LOCAL)) == ["12(2)"]

    def test_by_the_referral_alone(self) -> None:
        """Conduct outside it is out of reach by this trigger, though it is linked with parties."""
        answer = ask(LOCAL, REFERRED, territory=[A], nationalities=[B])

        assert answer.verdict is ij.Verdict.NO_JURISDICTION
        assert grounds(answer) == ["13(b)"]

    @pytest.mark.parametrize("fields", [{"age": 40}, {"effects_in": [A]}, {"capacity": "Minister"}, {"vessel_of": A}])
    def test_what_changes_nothing(self, fields: dict[str, Any]) -> None:
        """An age above eighteen, effects, an office, a vessel."""
        assert verdict(LOCAL, REFERRED, **fields) == YES


class TestPlace:
    """A referral reaches the place that it names (article 13(b))."""

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({"territory": [A]}, NO),
            ({"territory": [A], "elements_also_in": [D]}, YES),
            ({"territory": [A, D]}, YES),
            ({"region": "South"}, NO),
            ({"region": "the NORTH"}, YES),
        ],
        ids=["elsewhere", "an-element", "there-too", "another-region", "the-same-region"],
    )
    def test_where(self, fields: dict[str, Any], expected: str) -> None:
        """In the State and the part of it that are named, be it in part."""
        assert verdict(LOCAL, REFERRED, **fields) == expected

    @pytest.mark.parametrize(
        ("fields", "missing"),
        [({"territory": []}, "territory"), ({"region": None}, "region")],
    )
    def test_not_given(self, fields: dict[str, Any], missing: str) -> None:
        """The place, or the part of it, is missing."""
        answer = ask(LOCAL, REFERRED, **fields)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == (missing,)

    @pytest.mark.parametrize(
        ("bounds", "fields"),
        [({"region": None}, {"region": None}), ({"region": None}, {"region": "South"}), ({"territory": []}, {})],
    )
    def test_a_referral_without_such_bounds(self, bounds: dict[str, Any], fields: dict[str, Any]) -> None:
        """What the referral does not name is not asked for."""
        assert verdict(LOCAL, attrs.evolve(within(**bounds), excluding=None), **fields) == YES

    def test_no_place_asked_for(self) -> None:
        """Near miss: where it names no State, none has to be given."""
        anywhere = attrs.evolve(within(territory=[], region=None), excluding=None)
        assert verdict(LOCAL, anywhere, territory=[], region=None) == YES

    def test_no_bounds(self) -> None:
        """A referral whose bounds are not recorded reaches all, and that is told."""
        answer = ask(LOCAL, attrs.evolve(REFERRED, scope=None, excluding=None))

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert found(answer, WITHIN).reason == "The referral sets no bounds that are recorded."


class TestTime:
    """A referral reaches conduct from the first day that it names (article 13(b))."""

    @pytest.mark.parametrize(
        ("period", "day", "expected"),
        [
            (("2003-02-15", None), "2003-02-14", NO),
            (("2003-02-15", None), "2003-02-15", YES),
            (("2003-02-15", "2004-12-31"), "2004-12-31", YES),
            (("2003-02-15", "2004-12-31"), "2005-01-01", NO),
            ((None, "2004-12-31"), "2001-05-01", YES),
            (None, "2001-05-01", YES),
            (("2003-02", None), "2003-01-31", NO),
            (("2003-02", None), "2003-02-28", YES),
        ],
    )
    def test_edge_days(self, period: Any, day: str, expected: str) -> None:
        """Ends included; one that names no end goes on, one that names no first day reaches back."""
        assert verdict(LOCAL, within(period=period), period=day) == expected

    @pytest.mark.parametrize(
        ("period", "day"), [(("2003-02", None), "2003-02-10"), (("2003-02-15", "2004"), "2004-06-01")]
    )
    def test_a_bound_not_known_exactly(self, period: Any, day: str) -> None:
        """In the month, or the year, in which it begins or ends its exact day is missing."""
        answer = ask(LOCAL, within(period=period), period=day)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == ("trigger/scope",)

    @pytest.mark.parametrize(("day", "expected"), [("2001-04-30", ["11(1)"]), ("2001-05-01", ["13(b)"])])
    def test_never_before_the_statute(self, day: str, expected: list[str]) -> None:
        """A referral that reaches back further is bound by article 11(1) too."""
        assert grounds(ask(LOCAL, within(period=("2000-01-01", None)), period=day)) == expected


class TestExemption:
    """Nationals of a State outside that is no party, in an authorised operation, are left to it (the clause)."""

    def test_all_conditions(self) -> None:
        """What the clause means for the Court is disputed, on the clause and article 13(b)."""
        answer = ask(PILOT, REFERRED)

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.REFERRAL_EXEMPTION,)
        assert grounds(answer) == ["13(b)", "res-1:OP6"]

    @pytest.mark.parametrize(
        "fields",
        [
            {"nationalities": [A]},
            {"nationalities": [D]},
            {"nationalities": [], "stateless": True},
            {"council_operation": False},
            {"nationalities": [], "council_operation": False},
        ],
        ids=["of-a-party", "of-the-place", "stateless", "no-operation", "no-operation-whoever"],
    )
    def test_outside_these_it_does_nothing(self, fields: dict[str, Any]) -> None:
        """One condition off: jurisdiction, on article 13(b) alone."""
        answer = ask(PILOT, REFERRED, **fields)

        assert answer.verdict is ij.Verdict.JURISDICTION
        assert grounds(answer) == ["13(b)"]

    def test_no_clause(self) -> None:
        """A referral without such a clause exempts nobody."""
        assert verdict(PILOT, attrs.evolve(REFERRED, excluding=None)) == YES

    @pytest.mark.parametrize("contributing", [A, D, E, None])
    def test_who_contributed_the_person(self, contributing: str | None) -> None:
        """The clause is tested by nationality; who contributed the person changes nothing."""
        assert verdict(PILOT, REFERRED, contributing_state=contributing) == DISPUTED
        assert verdict(PILOT, REFERRED, contributing_state=contributing, nationalities=[A]) == YES

    @pytest.mark.parametrize(("day", "expected"), [("2004-06-30", DISPUTED), ("2004-07-01", YES)])
    def test_on_the_day_its_state_joins(self, day: str, expected: str) -> None:
        """Epsilonland is a party from 1 July 2004; the standing is that of the day."""
        d = world(act("XEE", "accession", "2004-04-10"))
        assert verdict(PILOT, REFERRED, d=d, period=day) == expected

    @pytest.mark.parametrize(
        ("fields", "missing"),
        [
            ({"council_operation": None}, ("council_operation",)),
            ({"nationalities": []}, ("nationalities",)),
            ({"nationalities": [], "council_operation": None}, ("council_operation", "nationalities")),
        ],
    )
    def test_not_given(self, fields: dict[str, Any], missing: tuple[str, ...]) -> None:
        """Whether it was such an operation, and whose national the person was."""
        answer = ask(PILOT, REFERRED, **fields)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == missing

    @pytest.mark.parametrize("nationalities", [[E], [E, A]])
    def test_a_standing_not_known(self, nationalities: list[str]) -> None:
        """Epsilonland joined in 2004, on a day not known: whether the clause speaks of its nationals is not either."""
        d = world(act("XEE", "accession", "2004"))
        answer = ask(PILOT, REFERRED, d=d, nationalities=nationalities)

        assert answer.verdict is ij.Verdict.UNKNOWN
        assert answer.missing == (f"the standing of {E} on 2004-06-01",)
        assert found(answer, EXEMPTED).outcome is ij.Outcome.UNKNOWN
        assert verdict(PILOT, REFERRED, d=d, nationalities=nationalities, council_operation=False) == YES

    def test_no_territory_that_is_home(self) -> None:
        """Where the referral names no State, nobody is at home; a local national is one of a State outside."""
        assert verdict(PILOT, attrs.evolve(REFERRED, scope=None), nationalities=[D]) == DISPUTED

    def test_beside_a_party_that_refers(self) -> None:
        """Near miss: by a referral of Gammaland the clause is not asked, and the links fail."""
        answer = ask(PILOT, ij.Trigger(nature="state_referral", by=[C], day="2005-03-31", excluding="res-1:OP6"))
        assert grounds(answer) == ["12(2)"]
