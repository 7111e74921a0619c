"""FinalClauses: how a treaty enters into force, who may join, leave and amend it, as data to compute with."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.final_clauses import (
    BindingEffect,
    Completeness,
    CountedParticipants,
    Delay,
    EffectiveDay,
    EntryIntoForceClause,
    FinalClauses,
    Fraction,
    LaterPartyClause,
    MonthEnd,
    Participation,
    Unit,
    WithdrawalClause,
    WithdrawalMode,
    as_binding_effect,
    as_completeness,
    as_counted_participants,
    as_effective_day,
    as_month_end,
    as_unit,
    as_withdrawal_mode,
)
from intljustice.records.treaty_actions import ActNature
from intljustice.values.citations import Citation
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision

SIXTY_DAYS = Delay(60, "day", effective_day="first_of_month_after")


class TestVocabularies:
    """The terms of final clauses."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (Unit, "day month year"),
            (EffectiveDay, "exact first_of_month_after first_of_nth_month"),
            (MonthEnd, "clamp next"),
            (CountedParticipants, "any un_members states_and_organisations"),
            (WithdrawalMode, "notice end_of_term not_provided"),
            (BindingEffect, "all_parties accepting_parties"),
            (Completeness, "none partial complete"),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none only where nothing need be recorded."""
        assert (as_unit("year"), as_effective_day("exact"), as_counted_participants("any")) == (
            Unit.YEAR,
            EffectiveDay.EXACT,
            CountedParticipants.ANY,
        )
        assert (as_month_end("clamp"), as_month_end(None)) == (MonthEnd.CLAMP, None)
        assert (as_withdrawal_mode("notice"), as_binding_effect("all_parties")) == (
            WithdrawalMode.NOTICE,
            BindingEffect.ALL_PARTIES,
        )
        assert as_completeness("none") is Completeness.NONE

    @pytest.mark.parametrize(
        "convert",
        [as_unit, as_effective_day, as_counted_participants, as_withdrawal_mode, as_binding_effect, as_completeness],
    )
    def test_none(self, convert: Any) -> None:
        """Where a term has to be given, none is refused."""
        with pytest.raises(InvalidRecord) as caught:
            convert(None)
        assert faults(caught.value) == [("", "NOT_A_TERM")]


class TestDelay:
    """A time that has to run."""

    def test_full(self) -> None:
        """How many of what may be given without names; the rest has its usual meaning."""
        delay = Delay(1, "year")
        assert (delay.count, delay.unit, delay.effective_day, delay.month_end) == (
            1,
            Unit.YEAR,
            EffectiveDay.EXACT,
            None,
        )
        delay = Delay(count=4, unit="month", effective_day="first_of_nth_month", month_end="next")
        assert (delay.effective_day, delay.month_end) == (EffectiveDay.FIRST_OF_NTH_MONTH, MonthEnd.NEXT)

    @pytest.mark.parametrize("count", [0, 1])
    def test_count(self, count: int) -> None:
        """Nothing need run: a signature may bind at once."""
        assert Delay(count, "day").count == count

    def test_negative(self) -> None:
        """No time runs backwards."""
        with pytest.raises(InvalidRecord) as caught:
            Delay(-1, "day")
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message="a delay of -1 would run backwards",
                hint="write 0 or more",
                pointer="/count",
                value="-1",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"month_end": "last", "effective_day": None, "unit": "days", "count": "60"}
        with pytest.raises(InvalidRecord) as caught:
            Delay(**given)
        assert faults(caught.value) == [
            ("/count", "NOT_A_NUMBER"),
            ("/unit", "NOT_A_TERM"),
            ("/effective_day", "NOT_A_TERM"),
            ("/month_end", "NOT_A_TERM"),
        ]

    def test_missing(self) -> None:
        """A count that is not given is told with the other faults and not compared with anything."""
        make: Any = Delay
        with pytest.raises(InvalidRecord) as caught:
            make(unit="days")
        assert faults(caught.value) == [("", "MISSING_KEY"), ("/unit", "NOT_A_TERM")]


class TestEntryIntoForce:
    """When the treaty begins to bind."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        clause = EntryIntoForceClause(
            provision="rome-statute:126(1)",
            threshold=60,
            counting=["ratification", ActNature.ACCESSION],
            counted_participants="un_members",
            delay=SIXTY_DAYS,
            not_before="1999-01-01",
        )
        assert clause.provision == Provision("rome-statute:126(1)")
        assert (clause.counting, clause.counted_participants) == (
            (ActNature.RATIFICATION, ActNature.ACCESSION),
            CountedParticipants.UN_MEMBERS,
        )
        assert (clause.delay, clause.not_before) == (SIXTY_DAYS, PartialDate("1999-01-01"))
        assert EntryIntoForceClause().counted_participants is CountedParticipants.ANY

    @pytest.mark.parametrize("threshold", [1, 60, None])
    def test_threshold(self, threshold: int | None) -> None:
        """One instrument may be enough, and there may be no threshold."""
        assert EntryIntoForceClause(threshold=threshold).threshold == threshold

    @pytest.mark.parametrize("threshold", [0, -1])
    def test_no_threshold(self, threshold: int) -> None:
        """A threshold asks for something."""
        with pytest.raises(InvalidRecord) as caught:
            EntryIntoForceClause(threshold=threshold)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message=f"a threshold of {threshold} asks for nothing",
                hint="write 1 or more",
                pointer="/threshold",
                value=str(threshold),
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "statement": "",
            "not_before": 1999,
            "delay": 60,
            "counted_participants": "all",
            "counting": ["ratify"],
            "threshold": "sixty",
            "provision": "article 126",
        }
        with pytest.raises(InvalidRecord) as caught:
            EntryIntoForceClause(**given)
        assert faults(caught.value) == [
            ("/provision", "PROVISION_FORM"),
            ("/threshold", "NOT_A_NUMBER"),
            ("/counting/0", "NOT_A_TERM"),
            ("/counted_participants", "NOT_A_TERM"),
            ("/delay", "NOT_A_VALUE"),
            ("/not_before", "DATE_FORM"),
            ("/statement", "EMPTY"),
        ]


class TestJoiningAndLeaving:
    """When those who join later are bound, and how a party leaves."""

    def test_later_parties(self) -> None:
        """Every field is read from what a person would write, and all faults are reported at once."""
        clause = LaterPartyClause(provision="rome-statute:126(2)", delay=SIXTY_DAYS, not_before="1999")
        assert (clause.provision, clause.not_before) == (Provision("rome-statute:126(2)"), PartialDate("1999"))
        given: dict[str, Any] = {"statement": "", "not_before": "soon", "delay": "60 days", "provision": ""}
        with pytest.raises(InvalidRecord) as caught:
            LaterPartyClause(**given)
        assert faults(caught.value) == [
            ("/provision", "PROVISION_FORM"),
            ("/delay", "NOT_A_VALUE"),
            ("/not_before", "DATE_FORM"),
            ("/statement", "EMPTY"),
        ]

    def test_withdrawal(self) -> None:
        """Every field is read from what a person would write."""
        clause = WithdrawalClause(
            provision="rome-statute:127(1)",
            mode="end_of_term",
            notice=Delay(6, "month"),
            later_day_may_be_stated=True,
            revocable=False,
            not_before="2009",
            first_term=Delay(10, "year"),
            renewal=Delay(5, "year"),
        )
        assert (clause.provision, clause.mode) == (Provision("rome-statute:127(1)"), WithdrawalMode.END_OF_TERM)
        assert (clause.notice, clause.first_term) == (Delay(6, "month"), Delay(10, "year"))
        assert (clause.not_before, clause.renewal) == (PartialDate("2009"), Delay(5, "year"))

    def test_withdrawal_faults(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "statement": 5,
            "deferred_by": "",
            "renewal": (5, "year"),
            "first_term": 10,
            "not_before": "never",
            "revocable": "no",
            "later_day_may_be_stated": 1,
            "notice": "a year",
            "mode": "denunciation",
            "provision": "article 127",
        }
        with pytest.raises(InvalidRecord) as caught:
            WithdrawalClause(**given)
        assert faults(caught.value) == [
            ("/provision", "PROVISION_FORM"),
            ("/mode", "NOT_A_TERM"),
            ("/notice", "NOT_A_VALUE"),
            ("/later_day_may_be_stated", "NOT_A_TRUTH"),
            ("/revocable", "NOT_A_TRUTH"),
            ("/not_before", "DATE_FORM"),
            ("/first_term", "NOT_A_VALUE"),
            ("/renewal", "NOT_A_VALUE"),
            ("/deferred_by", "EMPTY"),
            ("/statement", "NOT_A_TEXT"),
        ]


class TestFinalClauses:
    """What a treaty lays down on its own life."""

    def test_least(self) -> None:
        """Nothing need be recorded; a source and a clause are given by their texts."""
        assert repr(FinalClauses()) == "FinalClauses()"
        clauses = FinalClauses(reservations="rome-statute:120", ends_below=5, citations=["source:a"])
        assert clauses.ends_below == 5
        assert (clauses.reservations, clauses.citations) == (Provision("rome-statute:120"), (Citation("source:a"),))

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": ["a"],
            "ends_below": "five",
            "reservations": "article 120",
            "amendments": [Fraction(7, 8)],
            "withdrawal": Delay(1, "year"),
            "later_parties": EntryIntoForceClause(),
            "entry_into_force": LaterPartyClause(),
        }
        with pytest.raises(InvalidRecord) as caught:
            FinalClauses(**given)
        assert faults(caught.value) == [
            ("/entry_into_force", "NOT_A_VALUE"),
            ("/later_parties", "NOT_A_VALUE"),
            ("/withdrawal", "NOT_A_VALUE"),
            ("/amendments/0", "NOT_A_VALUE"),
            ("/reservations", "PROVISION_FORM"),
            ("/ends_below", "NOT_A_NUMBER"),
            ("/citations/0/source", "REF_FORM"),
        ]


class TestParticipation:
    """How far it is recorded who takes part."""

    @pytest.mark.parametrize(
        ("recorded", "until"),
        [("complete", "2026-08-01"), ("complete", "2026"), ("partial", None), ("none", None)],
    )
    def test_taken(self, recorded: str, until: str | None) -> None:
        """What is complete is so up to a day, and only that."""
        participation = Participation(recorded, until)
        assert participation.recorded is Completeness(recorded)
        assert participation.until == (None if until is None else PartialDate(until))

    def test_no_day(self) -> None:
        """Nothing is complete for ever."""
        with pytest.raises(InvalidRecord) as caught:
            Participation("complete")
        assert caught.value.problems == (
            Problem(
                code="UNTIL",
                message="up to which day it is complete is not said",
                hint="give until",
                pointer="/until",
            ),
        )

    @pytest.mark.parametrize("recorded", ["partial", "none"])
    def test_day(self, recorded: str) -> None:
        """A last day is given only where all is recorded up to it."""
        with pytest.raises(InvalidRecord) as caught:
            Participation(recorded, "2026-08-01")
        assert caught.value.problems == (
            Problem(
                code="UNTIL",
                message="a last day is given although the record is not complete",
                hint="leave until out, or write complete",
                pointer="/until",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, and nothing is said of what cannot be read."""
        with pytest.raises(InvalidRecord) as caught:
            Participation("all", "now")
        assert faults(caught.value) == [("/recorded", "NOT_A_TERM"), ("/until", "DATE_FORM")]
        with pytest.raises(InvalidRecord) as caught:
            Participation("complete", "now")
        assert faults(caught.value) == [("/until", "DATE_FORM")]
