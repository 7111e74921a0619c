"""Nationality acquired or lost, before the conduct or between it and the proceedings: article 12(2)(b)."""

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
    leaves,
    verdict,
    world,
)

import intljustice as ij
from intljustice.law.icc.court import court_of
from intljustice.law.icc.jurisdiction.nationality import at

Held = ij.Nationality
ABROAD: Given = {"territory": [C]}
"""Conduct in a State outside, so that nationality is the only link."""


def of_betaland(start: str | None = None, end: str | None = None) -> list[Held]:
    """A nationality of Betaland, a party, for some time."""
    return [Held(B, (start, end))]


class TestLater:
    """D10: acquired or lost between the conduct and the proceedings it is disputed."""

    def test_acquired(self) -> None:
        """A national of a State outside who becomes one of a party; near miss: of another State outside."""
        answer = ask(**ABROAD, nationalities=[C], nationalities_later=[B])

        assert answer.disputes == (ij.terms.Question.NATIONALITY_IN_TIME,)
        assert grounds(answer) == {"12(2)(b)"}
        assert verdict(**ABROAD, nationalities=[C], nationalities_later=[D]) is NO

    def test_lost(self) -> None:
        """A national of a party who is one no longer; near miss: who is one still, beside another."""
        answer = ask(**ABROAD, nationalities=[B], nationalities_later=[C])

        assert answer.disputes == (ij.terms.Question.NATIONALITY_LOST,)
        assert grounds(answer) == {"12(2)(b)"}
        assert "The person no longer is one" in str(answer)
        assert verdict(**ABROAD, nationalities=[B], nationalities_later=[C, B]) is YES

    def test_one_party_for_another(self) -> None:
        """A national of one party and then of another is disputed too, as neither nationality is of both times."""
        assert verdict(**ABROAD, nationalities=[B], nationalities_later=[A]) is DISPUTED

    def test_stateless_then(self) -> None:
        """Somebody without nationality who becomes a national of a party."""
        assert verdict(**ABROAD, nationalities=[], stateless=True, nationalities_later=[B]) is DISPUTED

    @pytest.mark.parametrize("later", [[], [B], [C], [D]])
    def test_irrelevant_on_the_territory_of_a_party(self, later: list[str]) -> None:
        """Where the territory is the link nothing turns on it."""
        assert verdict(territory=[A], nationalities=[D], nationalities_later=later) is YES

    def test_of_a_state_that_accepts(self) -> None:
        """A State that accepted for that time is as good as a party; near miss: for its territory only."""
        given: Given = {"territory": [D], "nationalities": [D], "nationalities_later": [C]}

        assert verdict(world(accepting()), **given) is DISPUTED
        assert verdict(world(accepting(covering="territory")), **given) is NO

    def test_of_a_state_that_left(self) -> None:
        """The State has to be bound on the day of the conduct."""
        d = world(leaves(B, "2003-01-15"))
        assert verdict(d, **ABROAD, nationalities=[C], nationalities_later=[B]) is NO
        assert verdict(d, **ABROAD, nationalities=[C], nationalities_later=[B], period="2004-01-14") is DISPUTED

    def test_standing_not_known(self) -> None:
        """Where it is not known whether that State was bound, that is missing."""
        d = world(leaves(B, "2004-06"))
        answer = ask(d, **ABROAD, nationalities=[C], nationalities_later=[B], period="2005-06-15")
        assert (answer.verdict, answer.missing) == (UNKNOWN, ("the standing of state:XBB on 2005-06-15",))


class TestPeriods:
    """A nationality recorded with its time counts on the days on which it was held."""

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            (None, None, YES),
            ("1990-01-01", None, YES),
            (DAY, None, YES),
            ("2005-06-02", None, DISPUTED),
            ("1990-01-01", "2005-05-31", NO),
            ("1990-01-01", DAY, DISPUTED),
            (None, "2030-12-30", DISPUTED),
            (None, "2030-12-31", YES),
            ("2005", None, UNKNOWN),
            (None, "2005", UNKNOWN),
            ("2005-06-02", "2010-01-01", NO),
        ],
    )
    def test_days(self, start: str | None, end: str | None, expected: ij.Verdict) -> None:
        """Held on the day and still when the records end, acquired after, lost before or after; or not known."""
        given: Given = {"nationalities": [*of_betaland(start, end), D]}
        assert verdict(**ABROAD, **given) is expected

    @pytest.mark.parametrize(
        ("start", "end", "question"),
        [
            ("2005-06-02", None, ij.terms.Question.NATIONALITY_IN_TIME),
            ("1990-01-01", "2010-01-01", ij.terms.Question.NATIONALITY_LOST),
        ],
    )
    def test_questions(self, start: str, end: str | None, question: ij.terms.Question) -> None:
        """The questions are those of a nationality acquired or lost later."""
        assert ask(**ABROAD, nationalities=[*of_betaland(start, end), D]).disputes == (question,)

    def test_missing(self) -> None:
        """What is missing is the nationality, whose day is not known; without effect where the State is none bound."""
        answer = ask(**ABROAD, nationalities=of_betaland("2005"))

        assert answer.missing == ("nationalities",)
        assert "Whether the person was a national of Betaland on 2005-06-01 is not known." in str(answer)
        assert verdict(**ABROAD, nationalities=[Held(D, ("2005", None))]) is NO

    def test_one_of_two_records(self) -> None:
        """Of two times with the same State one is enough."""
        assert verdict(**ABROAD, nationalities=[*of_betaland("2005"), *of_betaland("1990", "2031-01-01")]) is YES

    def test_acquired_within_a_period(self) -> None:
        """From the day on which the person becomes a national the conduct is within reach."""
        answer = ask(**ABROAD, nationalities=[*of_betaland("2005-07-01"), D], period=(DAY, "2005-08-01"))

        assert answer.verdict is YES
        assert [str(day) for day in answer.change_days] == ["2005-07-01"]

    def test_later_ones_given(self) -> None:
        """Later nationalities that are given are kept as they are."""
        given: Given = {"nationalities": [*of_betaland(None, "2010-01-01"), C], "nationalities_later": [B]}
        assert verdict(**ABROAD, **given) is YES

    def test_objection(self) -> None:
        """Whose nationality of a party came later is a national of a State outside on the day of the conduct."""
        position = ij.Position(
            id="position:no", question="nationals_of_non_parties", holding="denies", holders=[D], statement="No."
        )
        answer = ask(world(position), territory=[A], nationalities=[*of_betaland("2010-01-01"), D])
        assert answer.contested_by == ("position:no",)
        held_then = ask(world(position), territory=[A], nationalities=[*of_betaland("1990-01-01"), D])
        assert held_then.contested_by == ()

    def test_records_without_a_day(self) -> None:
        """Where it is not said at what day the records stand, what came after the conduct is not looked at."""
        undated = ij.Dossier(list(WORLD), ij.About(title="Undated"))
        given = facts(**ABROAD, nationalities=[*of_betaland("2005-06-02"), D])

        assert ij.assess(undated, given).verdict is NO
        assert at(court_of(undated), given, 10).nationalities_later == ()
