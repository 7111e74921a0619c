"""Whom an amendment reaches: by nationality, day, referral and acceptance, each with a near miss."""

from typing import Any, ClassVar

import attrs
import pytest
from tests.law.icc.dockets import BAR, Given, against, case, docket, person, warrant

import intljustice as ij

ON = "2012-01-01"
ALPHA, BETA, GAMMA = "state:XAA", "state:XBB", "state:XCC"


def fate(d: ij.Dossier, amendment: str = BAR.id, **options: Any) -> ij.parts.CaseFate:
    """What would become of the only case."""
    (found,) = ij.what_if(d, amendment, on=ON, **options).fates()
    return found


def outcome(d: ij.Dossier, amendment: str = BAR.id, **options: Any) -> tuple[str, list[str]]:
    """Only the fate and the articles beside those that carry the case today."""
    found = fate(d, amendment, **options)
    return found.fate.value, [str(one).removeprefix("pact:") for one in found.provisions]


def period(first: str, last: str) -> ij.Conduct:
    """War crimes in Alphaland between two days."""
    return ij.Conduct(crime="war_crimes", period=(first, last), territory=[ALPHA])


class TestMembershipAtConduct:
    """A national of a party stays within reach if the State was a party on any day of the conduct."""

    def test_a_national_of_no_party(self) -> None:
        """Is put out of reach."""
        found = fate(against("XCC"))

        assert (found.fate, found.pending) == (ij.terms.Fate.BLOCKED, True)
        assert found.reason == (
            "The person is a national of Gammaland only, not a party at the time of the conduct "
            "(2005-03-01 to 2005-03-31)."
        )
        assert (found.records, [str(one) for one in found.provisions]) == ((GAMMA,), ["pact:12(2)(a)"])

    def test_a_national_of_a_party(self) -> None:
        """Is not."""
        found = fate(against("XAA"))

        assert (found.fate, found.records) == (ij.terms.Fate.SURVIVING, (ALPHA,))
        assert found.reason == (
            "The person is a national of Alphaland, a party at the time of the conduct (2005-03-01 to 2005-03-31)."
        )

    @pytest.mark.parametrize(
        ("first", "last", "expected"),
        [
            ("2001-01-01", "2001-04-30", "blocked"),
            ("2001-01-01", "2001-05-01", "surviving"),
            ("2010-05-31", "2012-01-01", "surviving"),
            ("2010-06-01", "2012-01-01", "blocked"),
        ],
    )
    def test_one_day_is_enough(self, first: str, last: str, expected: str) -> None:
        """The first day on which Betaland is bound, and the last."""
        assert fate(against("XBB", conduct=period(first, last))).fate.value == expected

    def test_a_party_today_alone_is_not_enough(self) -> None:
        """What counts is the conduct."""
        assert outcome(against("XAA", conduct=period("2000-01-01", "2001-04-30")))[0] == "blocked"

    def test_a_period_of_which_one_end_is_recorded(self) -> None:
        """It surely took place on that day; on the days before or after it only may have."""
        begun = ij.Conduct(crime="war_crimes", period=ij.Period("2010-05-31"), territory=[ALPHA])
        ended = ij.Conduct(crime="war_crimes", period=ij.Period(None, "2010-06-01"), territory=[ALPHA])

        assert fate(against("XBB", conduct=begun)).fate is ij.terms.Fate.SURVIVING
        assert fate(against("XBB", conduct=ended)).fate is ij.terms.Fate.UNKNOWN
        assert fate(against("XCC", conduct=ended)).fate is ij.terms.Fate.BLOCKED

    @pytest.mark.parametrize("conduct", [ij.Conduct(crime="war_crimes"), ij.Conduct(period=ij.Period())])
    def test_no_day_recorded(self, conduct: ij.Conduct) -> None:
        """Nobody can tell."""
        found = fate(against("XBB", conduct=conduct))

        assert (found.fate, found.missing) == (ij.terms.Fate.UNKNOWN, (f"the standing of {BETA}",))
        assert found.reason == "Whether a State whose national the person is counts as a party is not known."

    def test_records_that_end_before(self) -> None:
        """Of days after the records end nothing is known."""
        found = fate(against("XCC", conduct=period("2030-12-31", "2031-01-01")))

        assert (found.fate, found.missing) == (ij.terms.Fate.UNKNOWN, (f"the standing of {GAMMA}",))


class TestMembershipOnDay:
    """A national of a party stays within reach if the State is a party on the day asked about."""

    @pytest.mark.parametrize(("on", "expected"), [("2010-05-31", "surviving"), ("2010-06-01", "blocked")])
    def test_the_last_day(self, on: str, expected: str) -> None:
        """The day from which Betaland is no longer bound, and the day before."""
        (found,) = ij.what_if(against("XBB"), BAR.id, on=on, membership="on_day").fates()

        assert found.fate.value == expected
        assert found.reason.endswith(f"on {on}.")

    def test_a_month_within_which_it_turns(self) -> None:
        """Leaves it open; one within which it does not turn does not."""
        d = against("XBB")
        ends = [ij.what_if(d, BAR.id, on=on, membership="on_day").fates()[0].fate for on in ("2010-05", "2010")]

        assert ends == [ij.terms.Fate.SURVIVING, ij.terms.Fate.UNKNOWN]


class TestNationalities:
    """Whoever also is a national of a party stays within reach."""

    def test_two_of_which_one_is_a_party(self) -> None:
        """In either order."""
        assert fate(against("XCC", "XAA")).fate is fate(against("XAA", "XCC")).fate is ij.terms.Fate.SURVIVING

    def test_two_of_which_none_is(self) -> None:
        """Both are named."""
        found = fate(against("XCC", "XDD"))

        assert (found.fate, found.nationalities) == (ij.terms.Fate.BLOCKED, (GAMMA, "state:XDD"))
        assert found.reason.startswith("The person is a national of Gammaland and Deltaland only, none of them a party")

    def test_one_that_is_not_known_beside_one_that_is_no_party(self) -> None:
        """The unknown one may be enough."""
        d = against("XCC", "XBB", conduct=ij.Conduct(crime="war_crimes", territory=[ALPHA]))

        assert fate(d).fate is ij.terms.Fate.UNKNOWN

    def test_none_recorded(self) -> None:
        """Silence is no answer."""
        found = fate(against())

        assert (found.fate, found.missing) == (ij.terms.Fate.UNKNOWN, ("nationalities",))
        assert found.reason == "Whose national the person is is not recorded."

    def test_stateless(self) -> None:
        """Somebody of no State is no national of a State that is not a party."""
        conduct = attrs.evolve(period("2005-01-01", "2005-01-01"), stateless=True)
        found = fate(against(conduct=conduct))

        assert (found.fate, found.reason) == (ij.terms.Fate.SURVIVING, "The person is a national of no State.")


class TestReferrals:
    """What the Security Council referred is spared or barred."""

    REFERRED: ClassVar[Given] = {
        "situation": "situation:council",
        "conduct": ij.Conduct(crime="war_crimes", period="2005-03-01", territory=[GAMMA]),
    }

    def test_spared(self) -> None:
        """Article 13(b) does not depend on article 12."""
        found = fate(against("XCC", **self.REFERRED))

        assert (found.fate, [str(one) for one in found.provisions]) == (ij.terms.Fate.SURVIVING, ["pact:13(b)"])
        assert found.reason == "The Security Council referred the situation, and this reading spares what it referred."

    def test_barred(self) -> None:
        """Then nationality decides as elsewhere."""
        assert outcome(against("XCC", **self.REFERRED), council_referrals="barred") == ("blocked", ["13(b)"])
        assert outcome(against("XAA", **self.REFERRED), council_referrals="barred")[0] == "surviving"

    @pytest.mark.parametrize("situation", [None, "situation:unrecorded"])
    def test_nothing_recorded_of_who_referred_it(self, situation: str | None) -> None:
        """It may have been the Council: what would fall is unknown, what would stand stands."""
        found = fate(against("XCC", situation=situation))

        assert (found.fate, found.missing) == (ij.terms.Fate.UNKNOWN, ("who set the Court in motion",))
        assert fate(against("XCC", situation=situation), council_referrals="barred").fate is ij.terms.Fate.BLOCKED
        assert fate(against("XAA", situation=situation)).fate is ij.terms.Fate.SURVIVING

    def test_no_referral(self) -> None:
        """Another trigger makes no difference."""
        assert outcome(against("XCC"), council_referrals="barred") == ("blocked", ["12(2)(a)"])


class TestAcceptances:
    """A State that accepted the jurisdiction for the conduct counts as a party, where acceptances count."""

    def accepted(self, **fields: Any) -> ij.Dossier:
        """A case against a national of Gammaland, which accepted for 2005, on 1 June 2006."""
        given: Given = {
            "by": GAMMA,
            "court": "organisation:court",
            "basis": "pact:12(3)",
            "effect": "accepts",
            "validity": "effective",
            "covering": "unlimited",
            "scope": ij.Scope(period=("2005-01-01", "2005-12-31")),
            "lodged": "2006-06-01",
            **fields,
        }
        declaration = ij.JurisdictionDeclaration(id="jurisdiction-declaration:c", **given)
        return docket(person("x", "XCC"), case(), warrant(), declaration)

    def fate(self, **fields: Any) -> str:
        """What would become of that case, acceptances counting."""
        return fate(self.accepted(**fields), acceptance_counts=True).fate.value

    def test_it_counts_only_where_asked(self) -> None:
        """Not by default."""
        d = self.accepted()
        found = fate(d, acceptance_counts=True)

        assert fate(d).fate is ij.terms.Fate.BLOCKED
        assert (found.fate, found.records) == (ij.terms.Fate.SURVIVING, ("jurisdiction-declaration:c",))
        assert found.reason == "Gammaland accepted the jurisdiction for the time of the conduct."
        assert [str(one) for one in found.provisions] == ["pact:12(2)(a)", "pact:12(2)(b)", "pact:12(3)"]

    @pytest.mark.parametrize(
        ("span", "expected"),
        [
            (("2005-03-31", "2005-12-31"), "surviving"),
            (("2005-04-01", "2005-12-31"), "blocked"),
            (("2004-01-01", "2005-03-01"), "surviving"),
            (("2004-01-01", "2005-02-28"), "blocked"),
            (("2005", "2005-12-31"), "unknown"),
            (("2004-01-01", "2005"), "unknown"),
            (("2005-03", "2005-12-31"), "surviving"),
        ],
    )
    def test_its_time(self, span: tuple[str, str], expected: str) -> None:
        """One day of the conduct is enough; where that is not known it is open."""
        assert self.fate(scope=ij.Scope(period=span)) == expected

    @pytest.mark.parametrize(
        ("lodged", "expected"), [("2005-03-01", "surviving"), ("2005-02-28", "unknown"), (None, "unknown")]
    )
    def test_without_an_end_it_reaches_up_to_its_lodging(self, lodged: str | None, expected: str) -> None:
        """At the least; an open end has none."""
        span = ij.Period("2005-01-01")

        assert self.fate(scope=ij.Scope(period=span), lodged=lodged) == expected
        assert self.fate(scope=ij.Scope(period=ij.Period("2005-01-01", open_end=True)), lodged=lodged) == "surviving"

    @pytest.mark.parametrize("scope", [None, ij.Scope(), ij.Scope(period=ij.Period(None, "2005-12-31"))])
    def test_its_time_is_not_recorded(self, scope: ij.Scope | None) -> None:
        """Then nobody can tell."""
        found = fate(self.accepted(scope=scope), acceptance_counts=True)

        assert (found.fate, found.missing) == (
            ij.terms.Fate.UNKNOWN,
            ("whether jurisdiction-declaration:c covers the conduct",),
        )

    def test_the_conduct_has_no_day(self) -> None:
        """Then nothing is known of either."""
        conduct = ij.Conduct(crime="war_crimes", territory=[ALPHA])
        records = [one for one in self.accepted() if one.id != "case:x"]
        found = fate(ij.Dossier([*records, case(conduct=conduct)]), acceptance_counts=True)

        assert found.missing == (f"the standing of {GAMMA}", "whether jurisdiction-declaration:c covers the conduct")

    @pytest.mark.parametrize(
        ("covering", "territory", "expected"),
        [
            ("territory", [ALPHA], "surviving"),
            ("territory", [GAMMA], "blocked"),
            ("territory", [], "surviving"),
            ("nationals", [GAMMA], "surviving"),
        ],
    )
    def test_its_place(self, covering: str, territory: list[str], expected: str) -> None:
        """One for a territory alone is not for conduct elsewhere."""
        scope = ij.Scope(period=("2005-01-01", "2005-12-31"), territory=territory)

        assert self.fate(covering=covering, scope=scope) == expected

    def test_the_place_of_the_conduct_is_not_recorded(self) -> None:
        """It may be the territory for which the State accepted."""
        conduct = ij.Conduct(crime="war_crimes", period=("2005-03-01", "2005-03-31"))
        scope = ij.Scope(period=("2005-01-01", "2005-12-31"), territory=[GAMMA])
        records = [one for one in self.accepted(covering="territory", scope=scope) if one.id != "case:x"]
        found = fate(ij.Dossier([*records, case(conduct=conduct)]), acceptance_counts=True)

        assert (found.fate, found.missing) == (
            ij.terms.Fate.UNKNOWN,
            ("whether jurisdiction-declaration:c covers the conduct",),
        )

    @pytest.mark.parametrize(
        ("validity", "expected"),
        [("disputed", "disputed"), ("ineffective", "blocked"), ("unverified", "unknown"), (None, "unknown")],
    )
    def test_its_effect(self, validity: str | None, expected: str) -> None:
        """Disputed makes the fate disputed, one without effect changes nothing, and what nobody said is not known."""
        assert self.fate(validity=validity) == expected

    def test_a_disputed_one_is_named(self) -> None:
        """With the article."""
        found = fate(self.accepted(validity="disputed"), acceptance_counts=True)

        assert found.reason == "Whether the acceptance in the name of Gammaland has effect is disputed."
        assert (found.records, str(found.provisions[-1])) == (("jurisdiction-declaration:c",), "pact:12(3)")


class TestListedStates:
    """An amendment for nationals of the States it lists, or for the highest officials among them."""

    def amended(self, whose: str, *states: str) -> ij.Dossier:
        """A docket with a case against a national of these States, and an amendment for Gammaland."""
        amendment = attrs.evolve(BAR, id="amendment:listed", excludes=ij.parts.Exclusion(whose, [GAMMA]))
        return docket(person("x", *states), case(), warrant(), amendment)

    def test_nationals(self) -> None:
        """Whether or not their State is a party."""
        found = fate(self.amended("nationals", "XCC"), "amendment:listed")

        assert (found.fate, found.records) == (ij.terms.Fate.BLOCKED, (GAMMA,))
        assert found.reason == "The person is a national of Gammaland, which the amendment lists."

    def test_nationals_of_another_state_too(self) -> None:
        """Whether any of the nationalities is enough, or all are needed, is disputed."""
        found = fate(self.amended("nationals", "XAA", "XCC"), "amendment:listed")

        assert (found.fate, found.records) == (ij.terms.Fate.DISPUTED, (GAMMA,))
        assert found.reason == "The person is a national of Gammaland, which the amendment lists, and of others."

    def test_nationals_of_others(self) -> None:
        """Also of a State that is no party."""
        found = fate(self.amended("nationals", "XDD"), "amendment:listed")

        assert (found.fate, found.records) == (ij.terms.Fate.SURVIVING, ())
        assert found.reason == "The person is no national of a State that the amendment lists."

    def test_senior_officials(self) -> None:
        """Which office is a senior one is not recorded."""
        found = fate(self.amended("senior_officials", "XCC"), "amendment:listed")

        assert (found.fate, found.missing) == (ij.terms.Fate.UNKNOWN, ("whether the office is a senior one",))
        assert found.reason == "Whether the person is a senior official of Gammaland is not recorded."
        assert fate(self.amended("senior_officials", "XDD"), "amendment:listed").fate is ij.terms.Fate.SURVIVING


class TestWhenItWas:
    """How the time of the conduct is told."""

    @pytest.mark.parametrize(
        ("span", "message"),
        [
            (("2005-03-01", "2005-03-01"), "2005-03-01"),
            (("2005-03", "2005-03"), "2005-03"),
            (("2005-03-01", "2005-03-02"), "2005-03-01 to 2005-03-02"),
        ],
    )
    def test_day_or_days(self, span: tuple[str, str], message: str) -> None:
        """One day once, several from the first to the last."""
        assert fate(against("XCC", conduct=period(*span))).reason.endswith(f"at the time of the conduct ({message}).")


class TestDaysKnownInPart:
    """A day on which the conduct only may have taken place is not enough."""

    @pytest.mark.parametrize(
        ("first", "last", "expected"),
        [
            ("2010-05", "2010-05", "surviving"),
            ("2010-05", "2010-06", "surviving"),
            ("2010", "2010", "unknown"),
            ("2010-05-31", "2010-06", "surviving"),
            ("2010-06", "2010-06", "blocked"),
        ],
    )
    def test_membership(self, first: str, last: str, expected: str) -> None:
        """Betaland is bound up to 31 May 2010."""
        assert fate(against("XBB", conduct=period(first, last))).fate.value == expected
