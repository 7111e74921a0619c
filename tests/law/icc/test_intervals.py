"""Conduct over time: every day against every start and end, and one that qualifies is enough for that part."""

import pytest
from tests.law.icc.court import (
    DAY,
    DISPUTED,
    NO,
    UNKNOWN,
    WORLD,
    YES,
    A,
    B,
    C,
    D,
    Given,
    accepting,
    ask,
    facts,
    grounds,
    joins,
    leaves,
    opting_out,
    verdict,
    world,
)

import intljustice as ij
from intljustice.law.icc.court import court_of
from intljustice.law.icc.jurisdiction.intervals import stretches

THERE: Given = {"territory": [C], "nationalities": [D]}
"""Conduct in Gammaland by a national of Deltaland."""
LEFT = world(leaves(A, "2009-01-15"))
IN_ALPHALAND: Given = {"territory": [A], "nationalities": [D], "considered_before_withdrawal": True}


def change_days(answer: ij.Assessment) -> list[str]:
    """The days on which an answer changes."""
    return list(map(str, answer.change_days))


class TestAcross:
    """R10: a course of conduct across a start or an end."""

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (("2000-01-01", "2001-04-30"), NO),
            (("2000-01-01", "2001-05-01"), YES),
            (("2001-05-01", "2003-01-01"), YES),
        ],
    )
    def test_entry_into_force(self, period: tuple[str, str], expected: ij.Verdict) -> None:
        """One day after the entry into force is enough, and article 11(1) bounds the part before it."""
        answer = ask(period=period)

        assert answer.verdict is expected
        assert ("11(1)" in grounds(answer)) is (period[0] < "2001-05-01")

    @pytest.mark.parametrize(
        ("period", "expected"),
        [(("2005-06-01", "2005-06-30"), NO), (("2005-06-01", "2005-07-01"), YES), (("2005-06-01", "2005-08-01"), YES)],
    )
    def test_later_entry(self, period: tuple[str, str], expected: ij.Verdict) -> None:
        """Of a State that joined on 1 July 2005: from that day on."""
        answer = ask(world(joins(C, "2005-04-15")), **THERE, period=period)

        assert answer.verdict is expected
        assert change_days(answer) == ([] if expected is NO else ["2005-07-01"])
        assert grounds(answer) == ({"12(2)", "11(2)"} if expected is NO else {"12(2)(a)", "11(2)"})

    @pytest.mark.parametrize(
        ("period", "expected"),
        [(("2010-01-14", "2011-01-01"), YES), (("2010-01-15", "2011-01-01"), NO), (("2009-01-01", "2010-01-14"), YES)],
    )
    def test_withdrawal(self, period: tuple[str, str], expected: ij.Verdict) -> None:
        """The part before a withdrawal takes effect stays within reach."""
        answer = ask(LEFT, **IN_ALPHALAND, period=period)

        assert answer.verdict is expected
        assert change_days(answer) == (["2010-01-15"] if period[0] == "2010-01-14" else [])

    def test_grounds_of_the_part(self) -> None:
        """The link that holds, and article 127 for what bounds it."""
        assert grounds(ask(LEFT, **IN_ALPHALAND, period=("2008-01-01", "2011-01-01"))) == {
            "12(2)(a)",
            "127(1)",
            "127(2)",
        }

    @pytest.mark.parametrize(
        ("period", "expected", "days"),
        [
            (("2004-01-01", "2004-12-31"), NO, []),
            (("2004-01-01", "2005-01-01"), YES, ["2005-01-01"]),
            (("2004-01-01", "2007-01-01"), YES, ["2005-01-01", "2006-01-01"]),
            (("2005-12-31", "2007-01-01"), YES, ["2006-01-01"]),
            (("2006-01-01", "2007-01-01"), NO, []),
        ],
    )
    def test_acceptance(self, period: tuple[str, str], expected: ij.Verdict, days: list[str]) -> None:
        """An acceptance for the year 2005."""
        answer = ask(world(accepting()), **THERE, period=period)
        assert (answer.verdict, change_days(answer)) == (expected, days)

    def test_gap_between_two(self) -> None:
        """Two acceptances with time between them: the days of the gap alone are out."""
        d = world(accepting(), accepting(slug="two", period=("2007-01-01", "2007-12-31")))

        assert verdict(d, **THERE, period=("2006-01-01", "2006-12-31")) is NO
        answer = ask(d, **THERE, period=("2005-12-01", "2007-02-01"))
        assert (answer.verdict, change_days(answer)) == (YES, ["2006-01-01", "2007-01-01"])

    def test_opt_out(self) -> None:
        """A day after the end of an opt-out is enough."""
        given: Given = {"crime": "war_crimes", "territory": [C], "nationalities": [A]}
        d = world(opting_out())

        assert verdict(d, **given, period=("2005-01-01", "2008-04-30")) is NO
        assert change_days(ask(d, **given, period=("2005-01-01", "2008-05-01"))) == ["2008-05-01"]

    def test_every_part_is_barred(self) -> None:
        """Where no part qualifies, what bars each part is among the grounds."""
        answer = ask(**THERE, period=("2000-01-01", "2003-01-01"))
        assert (answer.verdict, grounds(answer)) == (NO, {"11(1)", "12(2)"})

    def test_referral(self) -> None:
        """The time that a referral names."""
        scope = ij.Scope(territory=[C], period=("2004-01-01", "2004-12-31"))
        trigger = ij.Trigger(nature="council_referral", day="2006-01-01", scope=scope)

        assert ask(trigger=trigger, **THERE, period=("2005-01-01", "2005-12-31")).verdict is NO
        answer = ask(trigger=trigger, **THERE, period=("2003-01-01", "2005-12-31"))
        assert (answer.verdict, change_days(answer)) == (YES, ["2004-01-01", "2005-01-01"])

    def test_same_answer_for_another_reason(self) -> None:
        """A change of the reason is no turn of the answer."""
        d = world(leaves(A, "2005-01-15"))
        answer = ask(d, territory=[A], nationalities=[B], period=("2005-06-01", "2007-01-01"))
        assert (answer.verdict, change_days(answer)) == (YES, [])


class TestPartialDates:
    """Time known by a year, a month or roughly: an answer only where it is the same on every day that may be meant."""

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            ("2003", YES),
            ("2000", NO),
            ("2001", UNKNOWN),
            ("2001-05", YES),
            ("2001-04", NO),
            ("2001-05~", UNKNOWN),
            ("2001-04-30~", UNKNOWN),
            ("2001-05-04~", YES),
            ("2001-05-03~", UNKNOWN),
            ("200X", UNKNOWN),
        ],
    )
    def test_one_time(self, period: str, expected: ij.Verdict) -> None:
        """Around the entry into force on 1 May 2001."""
        answer = ask(period=period)

        assert answer.verdict is expected
        assert answer.missing == (("period: the exact days",) if expected is UNKNOWN else ())

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (("2000", "2001"), UNKNOWN),
            (("2000", "2002"), YES),
            (("2001-04", "2001-05"), YES),
            (("2000-01-01", "2001-05"), YES),
            (("2001", "2001-06-01"), YES),
            (("2000", "2001-04"), NO),
        ],
    )
    def test_two_ends(self, period: tuple[str, str], expected: ij.Verdict) -> None:
        """Between the last day of the start and the first of the end it surely lasted."""
        assert verdict(period=period) is expected

    def test_what_it_turns_on(self) -> None:
        """The days on which the answer turns are told with an unknown answer."""
        answer = ask(period="2001")

        assert change_days(answer) == ["2001-05-01"]
        assert "Missing: period: the exact days." in str(answer)

    def test_no_or_disputed(self) -> None:
        """Where it may be disputed or barred by the day, it is unknown too, and disputed only where it surely is."""
        given: Given = {**IN_ALPHALAND, "considered_before_withdrawal": False}

        assert verdict(LEFT, **given, period="2010") is UNKNOWN
        assert verdict(LEFT, **given, period="2011") is NO
        assert verdict(LEFT, **given, period=("2009-12-31", "2010")) is DISPUTED
        assert verdict(LEFT, **given, period=("2009", "2010-02-01")) is DISPUTED
        assert verdict(LEFT, **given, period=("2010-01", "2010-02-01")) is UNKNOWN

    def test_other_facts_are_missing_too(self) -> None:
        """What is missing on one of the days is named beside the period."""
        answer = ask(period="2001", territory=[C], nationalities=[])
        assert (answer.verdict, answer.missing) == (UNKNOWN, ("period: the exact days", "nationalities"))

    def test_disputed_and_unknown(self) -> None:
        """Of days in dispute and days on which a fact is missing, what is missing may decide."""
        d = world(leaves(A, "2009-01"))
        answer = ask(d, **{**IN_ALPHALAND, "considered_before_withdrawal": False}, period=("2009-12-01", "2010-02-01"))

        assert (answer.verdict, answer.missing) == (UNKNOWN, ("the standing of state:XAA on 2010-01-01",))


class TestEndsNotRecorded:
    """A start without an end, and an end without a start."""

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (ij.Period("2000-01-01"), UNKNOWN),
            (ij.Period("2000-01-01", open_end=True), YES),
            (ij.Period("2000"), UNKNOWN),
            (ij.Period("2000", open_end=True), YES),
            (ij.Period(DAY), YES),
            (ij.Period("2005"), YES),
            (ij.Period(end="2001-04-30"), NO),
            (ij.Period(end="2001-05-01"), YES),
            (ij.Period(end="2001"), UNKNOWN),
            (ij.Period(end="2001-04-30", open_start=True), NO),
            (ij.Period(end="2001-05-01", open_start=True), YES),
            (ij.Period(end="2001", open_start=True), UNKNOWN),
        ],
    )
    def test_entry_into_force(self, period: ij.Period, expected: ij.Verdict) -> None:
        """What began before may have lasted; what ended after surely did."""
        assert verdict(period=period) is expected

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (ij.Period("2010-01-14"), YES),
            (ij.Period("2010-01-15"), NO),
            (ij.Period(end="2010-01-14"), YES),
            (ij.Period(end="2010-01-15"), UNKNOWN),
            (ij.Period(end="2010-01-15", open_start=True), YES),
        ],
    )
    def test_withdrawal(self, period: ij.Period, expected: ij.Verdict) -> None:
        """What ended after it may have begun before."""
        assert verdict(LEFT, **IN_ALPHALAND, period=period) is expected

    def test_neither_recorded(self) -> None:
        """Without either there is no stretch of days to look at, and the period is missing."""
        for period in (None, ij.Period()):
            assert list(stretches(court_of(WORLD), facts(period=period), ij.UNSPECIFIED)) == []
            assert ask(period=period).missing == ("period",)

    def test_not_beyond_the_records(self) -> None:
        """Conduct without end goes on up to the day at which the records stand, 31 December 2030."""
        d = world(accepting(period=("2031-01-01", "2031-12-31")))
        assert verdict(d, **THERE, period=ij.Period("2029-01-01", open_end=True)) is NO
        d = world(accepting(period=("2030-12-31", "2031-12-31")))
        assert verdict(d, **THERE, period=ij.Period("2029-01-01", open_end=True)) is YES
        assert verdict(d, **THERE, period="2031-02-01") is YES

    def test_records_without_a_day(self) -> None:
        """Where it is not said at what day the records stand, only the beginning is looked at."""
        undated = ij.Dossier(list(WORLD), ij.About(title="Undated"))
        assert verdict(undated, period=ij.Period("2000-01-01", open_end=True)) is NO
        assert verdict(undated, period=ij.Period(DAY, open_end=True)) is YES


class TestOneDay:
    """R10: one qualifying day suffices, for that part only."""

    def test_a_window_of_a_single_day_within_the_conduct(self) -> None:
        """An acceptance for one day is enough; near miss: for a day after the conduct."""
        one = world(accepting(period=("2005-06-15", "2005-06-15")))
        other = world(accepting(period=("2005-07-01", "2005-07-01")))
        answer = ask(one, period=("2005-06-01", "2005-06-30"), **THERE)

        assert (answer.verdict, change_days(answer)) == (YES, ["2005-06-15", "2005-06-16"])
        assert verdict(other, period=("2005-06-01", "2005-06-30"), **THERE) is NO

    def test_the_day_on_which_an_acceptance_was_lodged(self) -> None:
        """One that names no end reaches up to that day; how much further is not known."""
        d = world(accepting(period=("2005-01-01", None), lodged="2005-06-15"))
        answer = ask(d, period=("2005-06-01", "2005-06-30"), **THERE)

        assert (answer.verdict, change_days(answer)) == (YES, ["2005-06-16"])
        assert verdict(d, period=("2005-06-16", "2005-06-30"), **THERE) is UNKNOWN

    def test_the_last_day_of_an_opt_out(self) -> None:
        """From the day after it war crimes are within reach again."""
        d = world(opting_out(period=("2001-05-01", None), until="2005-06-15"))
        answer = ask(d, crime="war_crimes", period=("2005-06-01", "2005-06-30"))

        assert (answer.verdict, change_days(answer)) == (YES, ["2005-06-16"])
        assert verdict(d, crime="war_crimes", period=("2005-06-01", "2005-06-15")) is NO
