"""The route of an amendment under a Statute of eight parties, and how it is told."""

from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, act, cited, dossier, treaty

import intljustice as ij
from intljustice.law.icc.court import court_of
from intljustice.law.icc.exclusion.amendment_route import route_of, route_sentences
from intljustice.law.icc.exclusion.exclusion import AmendmentReading

SIX = ("XCC", "XDD", "XEE", "XFF", "XGG", "XHH")
EIGHT = (*JOINED, *(act(code, "accession", "2002-03-01") for code in SIX))
"""Eight parties from 1 June 2002."""
MORE = tuple(ij.State(id=f"state:{code}", names=[code]) for code in SIX[2:])
THREE_MONTHS = ij.parts.Delay(3, "month")
PROPOSED = tuple(
    attrs.evolve(one, proposal="pact:121(1)", deliberation=THREE_MONTHS, adoption="pact:121(3)")
    for one in CLAUSES.amendments
)
ON = ij.PartialDate("2026-11-24")
NARROW = AmendmentReading(
    membership=ij.terms.MembershipTest.CONDUCT,
    on=ON,
    referrals=ij.terms.CouncilReferrals.SPARED,
    acceptance_counts=False,
)
WIDE = attrs.evolve(NARROW, referrals=ij.terms.CouncilReferrals.BARRED)


def amendment(*changes: str, **fields: Any) -> ij.Amendment:
    """One that takes out nationals of States that are no parties, and touches these articles if any."""
    given: dict[str, Any] = {
        "names": ["Bar"],
        "excludes": ij.parts.Exclusion(whose="nationals_of_non_parties"),
        **fields,
    }
    pairs = [(one, "amended") for one in changes]
    return ij.Amendment(id="amendment:bar", treaty="treaty:pact", changes=pairs, citations=cited(), **given)


def route(
    one: ij.Amendment,
    *,
    reading: AmendmentReading = NARROW,
    procedures: Any = PROPOSED,
    acts: Any = EIGHT,
    **fields: Any,
) -> ij.parts.Route:
    """The route under a Statute with these procedures, parties and fields."""
    clauses = attrs.evolve(CLAUSES, amendments=procedures)
    statute = treaty(
        **{"jurisdiction_test": "icc", "entered_into_force": "2001-05-01", "final_clauses": clauses, **fields}
    )
    return route_of(court_of(dossier(*acts, *MORE, one, pact=statute)), one, reading)


def sentences(one: ij.Amendment, **given: Any) -> list[str]:
    """The route told."""
    return list(route_sentences(route(one, **given), one, ON))


def paths(provisions: Any) -> list[str]:
    """Clauses as text."""
    return [str(one) for one in provisions]


class TestWhatItTouches:
    """Its own changes, else the preconditions."""

    def test_preconditions(self) -> None:
        """Article 12(2); to bar referrals by the Council 13(b) as well."""
        assert paths(route(amendment()).touching) == ["pact:12(2)"]
        assert paths(route(amendment(), reading=WIDE).touching) == ["pact:12(2)", "pact:13(b)"]

    def test_its_own(self) -> None:
        """What it says itself goes before, under either reading."""
        assert paths(route(amendment("pact:13"), reading=WIDE).touching) == ["pact:13"]


class TestNumbers:
    """Parts of all parties."""

    @pytest.mark.parametrize(
        ("parties", "votes", "instruments"), [(125, 84, 110), (124, 83, 109), (120, 80, 105), (8, 6, 7)]
    )
    def test_of_so_many(self, parties: int, votes: int, instruments: int) -> None:
        """Two thirds and seven eighths, rounded up."""
        assert ij.parts.Fraction(2, 3).of(parties) == votes
        assert ij.parts.Fraction(7, 8).of(parties) == instruments

    def test_of_eight(self) -> None:
        """Six adopt it, seven accept it, and then it binds all."""
        found = route(amendment())

        assert (found.parties, found.votes, found.instruments) == (ij.Bounds(8, 8), 6, 7)
        assert found.binds is ij.terms.BindingEffect.ALL_PARTIES
        assert paths(filter(None, (found.adoption, found.rule, found.may_leave_under))) == [
            "pact:121(3)",
            "pact:121(4)",
            "pact:121(6)",
        ]

    def test_of_the_day(self) -> None:
        """Parties are counted on the day asked about: one less after a withdrawal has effect."""
        left = act("XHH", "withdrawal", "2025-11-24")
        before = attrs.evolve(NARROW, on=ij.PartialDate("2026-11-23"))

        assert route(amendment(), acts=(*EIGHT, left)).parties == ij.Bounds(7, 7)
        assert route(amendment(), acts=(*EIGHT, left), reading=before).parties == ij.Bounds(8, 8)

    def test_a_day_within_which_that_turns(self) -> None:
        """Then there are bounds, and a number only where it is the same of both: seven eighths of 7 or 8 are 7."""
        month = attrs.evolve(NARROW, on=ij.PartialDate("2026-11"))
        found = route(amendment(), acts=(*EIGHT, act("XHH", "withdrawal", "2025-11-24")), reading=month)

        assert (found.parties, found.votes, found.instruments) == (ij.Bounds(7, 8), None, 7)

    def test_parties_not_all_recorded(self) -> None:
        """Then how many there are is not known, and no number follows; the procedure stands."""
        found = route(amendment(), participation=ij.parts.Participation("partial"))

        assert (found.parties, found.votes, found.instruments) == (None, None, None)
        assert str(found.rule) == "pact:121(4)"


class TestProcedures:
    """Which one governs it."""

    def test_a_special_one(self) -> None:
        """Of article 5 those who accept it are bound; no number of acceptances is needed."""
        found = route(amendment("pact:5"))

        assert str(found.rule) == "pact:121(5)"
        assert (found.votes, found.instruments, found.binds) == (None, None, ij.terms.BindingEffect.ACCEPTING_PARTIES)

    def test_two_at_once(self) -> None:
        """Then no one procedure governs it; of the general one only the vote is sure."""
        found = route(amendment("pact:5", "pact:12(2)"))

        assert (found.rule, found.adoption, found.binds, found.not_before) == (None, None, None, None)
        assert (found.votes, found.instruments) == (6, None)

    def test_none_recorded(self) -> None:
        """Then there is nothing to count."""
        found = route(amendment(), procedures=())

        assert (found.rule, found.votes, found.parties) == (None, None, ij.Bounds(8, 8))

    def test_no_final_clauses(self) -> None:
        """The same where the treaty records no clauses at all; when it entered into force is recorded apart."""
        assert route(amendment(), final_clauses=None).rule is None


class TestTheEarliestDay:
    """Proposed on 24 November 2026."""

    def test_three_months_then_a_year(self) -> None:
        """Decided on 24 February 2027 at the earliest, in force a year later."""
        assert str(route(amendment()).not_before) == "2028-02-24"

    def test_a_vote_then_six_months(self) -> None:
        """One that needs no acceptances: from 24 February 2027 to 24 August."""
        assert str(route(amendment("pact:35")).not_before) == "2027-08-24"

    def test_no_time_for_a_decision_recorded(self) -> None:
        """Then it cannot be said; of one that is adopted it can."""
        assert route(amendment(), procedures=CLAUSES.amendments).not_before is None
        adopted = route(amendment(adopted="2020-01-01"), procedures=CLAUSES.amendments)
        assert str(adopted.not_before) == "2027-11-24"

    def test_no_time_for_entry_into_force_recorded(self) -> None:
        """Then it cannot be said either."""
        procedures = [attrs.evolve(one, delay=None) for one in PROPOSED]

        assert route(amendment(), procedures=procedures).not_before is None

    def test_a_month(self) -> None:
        """Asked about a month, there is no one earliest day."""
        month = attrs.evolve(NARROW, on=ij.PartialDate("2026-11"))

        assert route(amendment(), reading=month).not_before is None


class TestAdopted:
    """One that is adopted already."""

    def test_nobody_votes(self) -> None:
        """Acceptances are still to come, on the day asked about at the earliest, or on that of adoption."""
        found = route(amendment(adopted="2020-01-01"))

        assert (found.votes, found.instruments) == (None, 7)
        assert str(found.not_before) == "2027-11-24"
        assert str(route(amendment(adopted="2027-01-01")).not_before) == "2028-01-01"

    def test_by_its_adoption_alone(self) -> None:
        """Then the time runs from that, whenever somebody asks."""
        assert str(route(amendment("pact:35", adopted="2026-01-01")).not_before) == "2026-07-01"

    def test_under_two_procedures(self) -> None:
        """Nobody votes there either."""
        assert route(amendment("pact:5", "pact:12(2)", adopted="2020-01-01")).votes is None


class TestTold:
    """The route in sentences."""

    def test_the_general_one(self) -> None:
        """What, who, how many, when, and who may leave."""
        assert sentences(amendment(), reading=WIDE) == [
            "It would have to change articles 12(2) and 13(b), by the procedure of article 121(4).",
            "Without consensus, 6 of 8 parties have to adopt it.",
            "It enters into force for all once 7 of 8 parties have accepted it.",
            "Proposed on 2026-11-24 and carried through without delay, it could not be in force before 2028-02-24.",
            "A party that does not accept it may then leave at once (article 121(6)).",
        ]

    def test_for_those_who_accept(self) -> None:
        """No number, then."""
        assert sentences(amendment("pact:5")) == [
            "It would have to change article 5, by the procedure of article 121(5).",
            "It enters into force only for those who accept it.",
            "Proposed on 2026-11-24 and carried through without delay, it could not be in force before 2028-02-24.",
        ]

    def test_for_so_many_who_accept(self) -> None:
        """A number, and still not all."""
        (general, *_) = PROPOSED
        procedures = [attrs.evolve(general, binds="accepting_parties")]

        assert sentences(amendment(), procedures=procedures)[2] == (
            "It enters into force for those who accept it once 7 of 8 parties have accepted it."
        )

    def test_two_at_once(self) -> None:
        """It is said that no one procedure is recorded for it; the vote is told all the same."""
        assert sentences(amendment("pact:5", "pact:12(2)")) == [
            "It would have to change articles 5 and 12(2), and no one procedure for that is recorded.",
            "Without consensus, 6 of 8 parties have to adopt it.",
        ]

    def test_adopted(self) -> None:
        """The day of adoption stands in place of that of the proposal, and there is no vote."""
        found = sentences(amendment("pact:35", adopted="2026-01-01"))

        assert found == [
            "It would have to change article 35, by the procedure of article 122.",
            "Adopted on 2026-01-01 and carried through without delay, it could not be in force before 2026-07-01.",
        ]

    def test_a_clause_without_article(self) -> None:
        """A treaty as a whole is called by its name."""
        assert sentences(amendment("pact"))[0].startswith("It would have to change pact, by")
