"""The bar: whether it reaches somebody, by their nationality, the time of the conduct and who set the Court in motion.

Alphaland and Betaland are parties from 1 May 2001; Alphaland left with effect from 17 March 2019. Deltaland is a party
from 1 June 2010. Gammaland never was one.
"""

from typing import Any

import attrs
import pytest
from tests.law.small import JOINED, act, cited, dossier, treaty

import intljustice as ij
from intljustice.law.icc.bar import Barred, Reading, reaches
from intljustice.law.icc.court import court_of

STATUTE = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01")
ACTS = (*JOINED, act("XAA", "withdrawal", "2018-03-17"), act("XDD", "accession", "2010-03-10"))
OTHERS = ij.Exclusion(whose="nationals_of_non_parties")
REFERRED = ij.Trigger(nature="state_referral", by=["state:XBB"], day="2010-01-01")
BY_THE_COUNCIL = ij.Trigger(nature="council_referral", day="2010-01-01")
LEFT_OPEN = ij.Trigger(nature="unspecified")
AT_CONDUCT = Reading(
    membership=ij.MembershipTest.CONDUCT,
    on=ij.PartialDate("2026-11-24"),
    referrals=ij.CouncilReferrals.SPARED,
    acceptance_counts=False,
)
COUNTING = attrs.evolve(AT_CONDUCT, acceptance_counts=True)
BARRING = attrs.evolve(AT_CONDUCT, referrals=ij.CouncilReferrals.BARRED)
UNCOUNTED = "Whether a State whose national the person is counts as a party is not known."


def on_day(day: str) -> Reading:
    """The reading by which a State has to be a party on this day."""
    return attrs.evolve(AT_CONDUCT, membership=ij.MembershipTest.ON_DAY, on=ij.PartialDate(day))


def of(*states: str, period: Any = "2012-01-01", **fields: Any) -> ij.Conduct:
    """Conduct of a national of these States."""
    return ij.Conduct(period=period, nationalities=[f"state:{one}" for one in states], **fields)


def accepted(period: Any = ("2011-01-01", "2013-12-31"), **fields: Any) -> ij.JurisdictionDeclaration:
    """An acceptance by Gammaland, effective and for everything unless said otherwise."""
    given: dict[str, Any] = {"validity": "effective", "covering": "unlimited", "citations": cited(), **fields}
    scope = None if period is None else ij.Scope(period=period, territory=given.pop("territory", ()))
    return ij.JurisdictionDeclaration(
        id="jurisdiction-declaration:c", by="state:XCC", basis="pact:12(3)", effect="accepts", scope=scope, **given
    )


def reached(
    conduct: ij.Conduct,
    *records: ij.Record,
    reading: Reading = AT_CONDUCT,
    trigger: ij.Trigger = REFERRED,
    exclusion: ij.Exclusion = OTHERS,
) -> Barred:
    """Whether the bar reaches somebody in a world with these records."""
    court = court_of(dossier(*ACTS, *records, pact=STATUTE))
    return reaches(court, exclusion, conduct, trigger, reading)


class TestMembershipAtTheConduct:
    """Party on any day of the conduct."""

    @pytest.mark.parametrize(
        ("state", "period", "fate"),
        [
            ("XBB", "2012-01-01", "surviving"),
            ("XCC", "2012-01-01", "blocked"),
            ("XDD", "2010-05-31", "blocked"),
            ("XDD", "2010-06-01", "surviving"),
            ("XDD", ("2009-01-01", "2010-06-01"), "surviving"),
            ("XDD", ("2009-01-01", "2010-05-31"), "blocked"),
            ("XAA", "2019-03-16", "surviving"),
            ("XAA", "2019-03-17", "blocked"),
            ("XAA", ("2019-03-16", "2024-01-01"), "surviving"),
            ("XAA", ("2019-03-17", "2024-01-01"), "blocked"),
        ],
    )
    def test_whole_days(self, state: str, period: Any, fate: str) -> None:
        """Who joined later, or left before, is no party; one day of membership is enough."""
        assert reached(of(state, period=period)).fate is ij.Fate(fate)

    @pytest.mark.parametrize(
        ("state", "period", "fate"),
        [
            ("XDD", ("2010", "2010"), "unknown"),
            ("XDD", ("2009", "2009"), "blocked"),
            ("XDD", ("2011", "2011"), "surviving"),
            ("XDD", ("2009-05", "2011"), "surviving"),
            ("XAA", ("2019-03", None), "unknown"),
            ("XAA", (None, "2019-02"), "surviving"),
            ("XCC", ij.Period("2005-01-01", None, open_end=True), "blocked"),
            ("XDD", ij.Period("2005-01-01", None, open_end=True), "surviving"),
        ],
    )
    def test_inexact_days(self, state: str, period: Any, fate: str) -> None:
        """Where only a month or year is recorded, what holds on some of its days alone is not known."""
        assert reached(of(state, period=period)).fate is ij.Fate(fate)

    @pytest.mark.parametrize("period", [None, ij.Period(None, None, open_start=True, open_end=True)])
    def test_no_days(self, period: Any) -> None:
        """Without a day of the conduct it is not known, and it is said whose standing that leaves open."""
        found = reached(of("XBB", period=period))

        assert (found.fate, found.reason) == (ij.Fate.UNKNOWN, UNCOUNTED)
        assert found.missing == ("the standing of state:XBB",)

    def test_reasons(self) -> None:
        """They name the State, the rule and the days."""
        stands, falls = reached(of("XBB")), reached(of("XCC", period=("2012-01-01", "2012-02-01")))

        assert stands == Barred(
            fate=ij.Fate.SURVIVING,
            reason="The person is a national of Betaland, a party at the time of the conduct (2012-01-01).",
            articles=("12(2)(b)",),
            records=("state:XBB",),
        )
        assert falls == Barred(
            fate=ij.Fate.BLOCKED,
            reason="The person is a national of Gammaland only, not a party at the time of the conduct (2012-01-01 to "
            "2012-02-01).",
            records=("state:XCC",),
        )

    @pytest.mark.parametrize(
        ("period", "told"),
        [
            (ij.Period("2012-01-01", None, open_end=True), "(2012-01-01/..)"),
            (ij.Period(None, "2012-01-01"), "(unknown/2012-01-01)"),
        ],
    )
    def test_half_a_period(self, period: ij.Period, told: str) -> None:
        """An end that is open or not recorded is told as such."""
        assert reached(of("XCC", period=period)).reason.endswith(f"not a party at the time of the conduct {told}.")


class TestMembershipOnADay:
    """Party on the day asked about, whenever the conduct was."""

    @pytest.mark.parametrize(
        ("state", "day", "fate"),
        [
            ("XDD", "2010-05-31", "blocked"),
            ("XDD", "2010-06-01", "surviving"),
            ("XAA", "2019-03-16", "surviving"),
            ("XAA", "2019-03-17", "blocked"),
            ("XAA", "2019-03", "unknown"),
            ("XAA", "2019-02", "surviving"),
        ],
    )
    def test_the_day(self, state: str, day: str, fate: str) -> None:
        """The same conduct falls or stands with the day; a month within which that turns is not known."""
        assert reached(of(state, period=None), reading=on_day(day)).fate is ij.Fate(fate)

    def test_the_two_tests_part(self) -> None:
        """Of a State that joined after the conduct the one blocks what the other leaves; left before, the reverse."""
        two, today = (of("XDD", period="2009-01-01"), of("XAA", period="2018-01-01")), on_day("2026-11-24")

        assert [reached(one).fate.value for one in two] == ["blocked", "surviving"]
        assert [reached(one, reading=today).fate.value for one in two] == ["surviving", "blocked"]

    def test_reasons(self) -> None:
        """They name the day asked about."""
        reading = on_day("2026-11-24")

        assert reached(of("XBB"), reading=reading).reason.endswith("Betaland, a party on 2026-11-24.")
        assert reached(of("XCC"), reading=reading).reason.endswith("Gammaland only, not a party on 2026-11-24.")


class TestWhoseNational:
    """Several nationalities, none, and none recorded."""

    def test_two(self) -> None:
        """A nationality of one party is enough, in whatever order; of two others both are named."""
        assert reached(of("XCC", "XBB")).fate is ij.Fate.SURVIVING
        assert reached(of("XCC", "XBB")).records == ("state:XBB",)
        both = reached(of("XCC", "XDD", period="2009-01-01"))
        assert both.fate is ij.Fate.BLOCKED
        assert both.reason == (
            "The person is a national of Gammaland and Deltaland only, none of them a party at the time of the conduct "
            "(2009-01-01)."
        )

    def test_one_of_two_not_known(self) -> None:
        """Beside no party one whose standing is not known leaves it open; beside a party it does not matter."""
        assert reached(of("XCC", "XDD", period=("2010", "2010"))).missing == ("the standing of state:XDD",)
        assert reached(of("XBB", "XDD", period=("2010", "2010"))).fate is ij.Fate.SURVIVING

    def test_none(self) -> None:
        """Somebody stateless is a national of no State that is no party."""
        found = reached(ij.Conduct(period="2012-01-01", stateless=True))

        assert (found.fate, found.reason) == (ij.Fate.SURVIVING, "The person is a national of no State.")

    @pytest.mark.parametrize("stateless", [None, False])
    def test_none_recorded(self, *, stateless: bool | None) -> None:
        """Silence is no statelessness."""
        found = reached(ij.Conduct(period="2012-01-01", stateless=stateless))

        assert found.fate is ij.Fate.UNKNOWN
        assert found.missing == ("nationalities",)

    def test_a_state_without_record(self) -> None:
        """It is called by its id."""
        assert "a national of state:XZZ only" in reached(of("XZZ")).reason


class TestTheCouncil:
    """What the Security Council referred."""

    def test_spared_and_barred(self) -> None:
        """A referral by the Council spares the person in the one reading alone; by a State in none."""
        spared = reached(of("XCC"), trigger=BY_THE_COUNCIL)

        assert spared.fate is ij.Fate.SURVIVING
        assert spared.articles == ("13(b)",)
        assert reached(of("XCC"), trigger=BY_THE_COUNCIL, reading=BARRING).fate is ij.Fate.BLOCKED
        assert reached(of("XCC"), trigger=REFERRED).fate is ij.Fate.BLOCKED

    def test_spared_whoever_it_is(self) -> None:
        """Then nationality need not be recorded."""
        assert reached(ij.Conduct(), trigger=BY_THE_COUNCIL).fate is ij.Fate.SURVIVING
        assert reached(ij.Conduct(), trigger=BY_THE_COUNCIL, reading=BARRING).fate is ij.Fate.UNKNOWN

    def test_left_open(self) -> None:
        """Where it may have been the Council, whom the bar would reach is not known; whom it would not, is."""
        found = reached(of("XCC"), trigger=LEFT_OPEN)

        assert found.fate is ij.Fate.UNKNOWN
        assert found.reason == "Whether the Security Council referred the situation is not recorded."
        assert found.missing == ("who set the Court in motion",)
        assert reached(of("XBB"), trigger=LEFT_OPEN).fate is ij.Fate.SURVIVING
        assert reached(of("XCC"), trigger=LEFT_OPEN, reading=BARRING).fate is ij.Fate.BLOCKED
        assert reached(ij.Conduct(), trigger=LEFT_OPEN).missing == ("nationalities",)

    def test_left_open_and_disputed(self) -> None:
        """What is missing comes before what is argued."""
        argued = accepted(validity="disputed")

        assert reached(of("XCC"), argued, trigger=LEFT_OPEN, reading=COUNTING).fate is ij.Fate.UNKNOWN


class TestAcceptances:
    """A State that is no party and accepted the jurisdiction."""

    def test_counted_or_not(self) -> None:
        """It counts in the one reading alone."""
        found = reached(of("XCC"), accepted(), reading=COUNTING)

        assert found == Barred(
            fate=ij.Fate.SURVIVING,
            reason="Gammaland accepted the jurisdiction for the time of the conduct.",
            articles=("12(3)",),
            records=("jurisdiction-declaration:c",),
        )
        assert reached(of("XCC"), accepted()).fate is ij.Fate.BLOCKED

    def test_settles_who_is_no_party(self) -> None:
        """Whether the State is a party need not be known then, on another nationality of the person."""
        given = accepted(("2009-01-01", "2011-01-01"))
        found = reached(of("XCC", "XDD", period=("2010", "2010")), given, reading=COUNTING)

        assert (found.fate, found.records) == (ij.Fate.SURVIVING, (given.id,))

    @pytest.mark.parametrize(
        ("validity", "fate", "missing"),
        [
            ("effective", "surviving", ()),
            ("disputed", "disputed", ()),
            ("ineffective", "blocked", ()),
            ("not_lodged", "blocked", ()),
            ("unverified", "unknown", ("whether jurisdiction-declaration:c has effect",)),
            (None, "unknown", ("whether jurisdiction-declaration:c has effect",)),
        ],
    )
    def test_effect(self, validity: str | None, fate: str, missing: tuple[str, ...]) -> None:
        """Disputed where the effect is; nothing where there is none; not known where nobody has said."""
        found = reached(of("XCC"), accepted(validity=validity), reading=COUNTING)

        assert (found.fate, found.missing) == (ij.Fate(fate), missing)

    def test_disputed(self) -> None:
        """It is told whose acceptance is argued about."""
        found = reached(of("XCC"), accepted(validity="disputed"), reading=COUNTING)

        assert found.reason == "Whether the acceptance in the name of Gammaland has effect is disputed."
        assert (found.articles, found.records) == (("12(3)",), ("jurisdiction-declaration:c",))

    @pytest.mark.parametrize(
        ("period", "lodged", "fate"),
        [
            (("2011-01-01", "2012-01-01"), None, "surviving"),
            (("2011-01-01", "2011-12-31"), None, "blocked"),
            (("2011-01-01", "2012"), None, "surviving"),
            (("2012-01-01", "2012-01-01"), None, "surviving"),
            (("2012-01-02", "2013-01-01"), None, "blocked"),
            (("2012", "2013-01-01"), None, "unknown"),
            (("2011", "2013-01-01"), None, "surviving"),
            (ij.Period("2011-01-01", None, open_end=True), None, "surviving"),
            (("2011-01-01", None), "2012-01-01", "surviving"),
            (("2011-01-01", None), "2011-12-31", "unknown"),
            (("2011-01-01", None), None, "unknown"),
            (("2012-01-01", None), None, "surviving"),
            (("2011-02-01", None), "2011-01-01", "unknown"),
            (("2012-01-02", None), "2013-01-01", "blocked"),
            ((None, "2013-01-01"), None, "unknown"),
            (None, "2013-01-01", "unknown"),
        ],
    )
    def test_time(self, period: Any, lodged: str | None, fate: str) -> None:
        """From its first to its last day, where both are exact; one without an end up to its lodging at least."""
        assert reached(of("XCC"), accepted(period, lodged=lodged), reading=COUNTING).fate is ij.Fate(fate)

    @pytest.mark.parametrize(
        ("conduct", "fate"),
        [
            (("2010-01-01", "2011-01-01"), "surviving"),
            (("2010-01-01", "2010-12-31"), "blocked"),
            (("2013-12-31", "2015-01-01"), "surviving"),
            (("2014-01-01", "2015-01-01"), "blocked"),
            (("2012", "2012"), "surviving"),
            (("2010", "2011"), "surviving"),
            (None, "unknown"),
        ],
    )
    def test_time_of_the_conduct(self, conduct: Any, fate: str) -> None:
        """Any day of the conduct within the acceptance is enough, where it surely is a day of the conduct."""
        assert reached(of("XCC", period=conduct), accepted(), reading=COUNTING).fate is ij.Fate(fate)

    @pytest.mark.parametrize(
        ("conduct", "period"),
        [
            ("2012", ("2012-07-01", "2013-12-31")),
            ("2012", ("2011-01-01", "2012-06-30")),
            ("2012-06-30", ("2011-01-01", "2012")),
            ("2012-06-30", ("2012", "2013")),
        ],
    )
    def test_time_not_exact(self, conduct: str, period: Any) -> None:
        """Of a year only part of which the other reaches it is not known."""
        found = reached(of("XCC", period=(conduct, conduct)), accepted(period), reading=COUNTING)

        assert found.fate is ij.Fate.UNKNOWN

    @pytest.mark.parametrize(
        ("covering", "scope", "territory", "fate"),
        [
            ("territory", ["state:XCC"], ["state:XCC"], "surviving"),
            ("territory", ["state:XCC"], ["state:XBB"], "blocked"),
            ("territory", ["state:XCC"], ["state:XBB", "state:XCC"], "surviving"),
            ("territory", ["state:XCC"], [], "unknown"),
            ("territory", [], ["state:XBB"], "surviving"),
            ("unlimited", ["state:XCC"], ["state:XBB"], "surviving"),
        ],
    )
    def test_place(self, covering: str, scope: list[str], territory: list[str], fate: str) -> None:
        """One for a territory alone is not for conduct elsewhere."""
        given = accepted(covering=covering, territory=scope)

        assert reached(of("XCC", territory=territory), given, reading=COUNTING).fate is ij.Fate(fate)

    def test_what_is_missing(self) -> None:
        """A standing and an acceptance left open are both named."""
        found = reached(of("XCC", "XDD", period=("2010", "2010")), accepted(("2010", "2010")), reading=COUNTING)

        assert found.missing == ("the standing of state:XDD", "whether jurisdiction-declaration:c covers the conduct")


class TestListed:
    """Amendments that list States."""

    def test_nationals(self) -> None:
        """A nationality of a State listed is enough, party or not."""
        listed = ij.Exclusion(whose="nationals", states=["state:XBB"])
        found = reached(of("XCC", "XBB"), exclusion=listed)

        assert found.fate is ij.Fate.BLOCKED
        assert found.reason == "The person is a national of Betaland, which the amendment lists."
        assert found.records == ("state:XBB",)
        other = reached(of("XCC"), exclusion=listed)
        assert other.fate is ij.Fate.SURVIVING
        assert other.reason == "The person is no national of a State that the amendment lists."

    def test_senior_officials(self) -> None:
        """Who is one is not recorded; of nationals of other States that does not matter."""
        listed = ij.Exclusion(whose="senior_officials", states=["state:XCC"])
        found = reached(of("XCC", capacity="head of government"), exclusion=listed)

        assert found.fate is ij.Fate.UNKNOWN
        assert found.reason == "Whether the person is a senior official of Gammaland is not recorded."
        assert found.missing == ("whether the office is a senior one",)
        assert reached(of("XBB"), exclusion=listed).fate is ij.Fate.SURVIVING
        assert reached(ij.Conduct(stateless=True), exclusion=listed).fate is ij.Fate.SURVIVING
        assert reached(ij.Conduct(), exclusion=listed).fate is ij.Fate.UNKNOWN
