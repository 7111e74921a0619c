"""Amendments on the way: parts of many parties, records that end too soon, who is bound through joining and leaving."""

from itertools import product
from string import ascii_uppercase
from typing import Any

import pytest
from tests.law.small import PACT, UNTIL, act, cited, dossier

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
A = "amendment:a"
CODES = tuple("X" + "".join(two) for two in product(ascii_uppercase, repeat=2))
"""Codes of made-up States, more than any treaty needs."""

LATER = ij.State(id="state:XAE", names=["Epsilonland"])
"""A State that joins later."""


def amendment(under: str | None = "pact:121(4)", **fields: Any) -> ij.Amendment:
    """An amendment of the pact, acceptances recorded in full."""
    given: dict[str, Any] = {
        "adopted": "2010-01-01",
        "participation": ij.parts.Participation("complete", UNTIL),
        "citations": cited(),
    }
    return ij.Amendment(id=A, treaty=PACT, names=["A"], entry_into_force_under=under, **{**given, **fields})


def accepted(by: str, day: str) -> ij.TreatyAction:
    """An acceptance of the amendment."""
    return act(by, "amendment_acceptance", day, amendment=A)


def joined(number: int) -> list[ij.TreatyAction]:
    """So many parties, from 1 April 2001."""
    return [act(code, "ratification", "2001-01-10") for code in CODES[:number]]


class TestManyParties:
    """Parts of all parties on the day, rounded up."""

    @pytest.mark.parametrize(
        ("number", "two_thirds", "seven_eighths"), [(125, 84, 110), (124, 83, 109), (120, 80, 105), (8, 6, 7)]
    )
    def test_what_it_takes(self, number: int, two_thirds: int, seven_eighths: int) -> None:
        """The last acceptance needed brings it into force, and one fewer does not."""
        some = [accepted(code, "2011-03-01") for code in CODES[: seven_eighths - 1]]
        short = dossier(*joined(number), amendment(), *some)
        found = ij.amendment_progress(short, A, on="2011-03-01")

        assert (found.parties, found.adoption_needed) == (ij.Bounds(number, number), two_thirds)
        assert (found.needed, found.short_by) == (seven_eighths, 1)
        assert found.given == tuple(f"state:{code}" for code in CODES[: seven_eighths - 1])
        assert found.lacking == tuple(f"state:{code}" for code in CODES[seven_eighths - 1 : number])
        assert ij.entry_into_force(short, A).day is None

        last = accepted(CODES[seven_eighths - 1], "2012-05-01")
        enough = dossier(*joined(number), amendment(), *some, last)
        entry = ij.entry_into_force(enough, A)
        assert (str(entry.day), str(entry.reached_on)) == ("2013-05-01", "2012-05-01")
        assert entry.deciding == (last.id,)
        assert ij.parties(enough, A, on="2013-04-30").count == ij.Bounds(0, 0)
        assert ij.parties(enough, A, on="2013-05-01").count == ij.Bounds(number, number)

    def test_a_party_more_needs_an_acceptance_more(self) -> None:
        """Seven of eight are enough, of nine eight are needed; a day before the ninth is bound, seven still are."""
        acceptances = [accepted(code, "2011-03-01") for code in CODES[:7]]
        d = dossier(*joined(8), act("XAI", "accession", "2010-12-01"), amendment(), *acceptances)

        before = ij.amendment_progress(d, A, on="2010-12-31")
        assert (before.parties, before.needed, before.short_by) == (ij.Bounds(8, 8), 7, 7)
        after = ij.amendment_progress(d, A, on="2011-03-01")
        assert (after.parties, after.needed, after.short_by) == (ij.Bounds(9, 9), 8, 1)
        assert after.in_force_from is None

    def test_acceptances_before_and_on_the_day(self) -> None:
        """One given on the day counts, one of the day after does not."""
        d = dossier(*joined(8), amendment(), accepted("XAA", "2011-03-01"), accepted("XAB", "2011-03-02"))

        assert ij.amendment_progress(d, A, on="2011-02-28").given == ()
        assert ij.amendment_progress(d, A, on="2011-03-01").given == ("state:XAA",)
        assert ij.amendment_progress(d, A, on="2011-03-02").given == ("state:XAA", "state:XAB")

    def test_somebody_who_is_no_party(self) -> None:
        """Its acceptance does not count."""
        d = dossier(*joined(8), amendment(), accepted("XAZ", "2011-03-01"))
        found = ij.amendment_progress(d, A, on="2012-01-01")

        assert (found.given, found.short_by) == ((), 7)


class TestWhatItSays:
    """The sentences."""

    @pytest.mark.parametrize(
        ("under", "message"),
        [
            (
                "pact:121(4)",
                "It enters into force for all once 7 of 8 parties have accepted it; 6 are missing.",
            ),
            (
                "pact:121(5)",
                "It binds only the parties that accept it, each once its time has run from its own acceptance.",
            ),
            (
                "pact:122",
                "Adoption is enough to bring it into force for all parties, once its time has run.",
            ),
        ],
    )
    def test_by_procedure(self, under: str, message: str) -> None:
        """What brings it into force, and what is missing."""
        d = dossier(*joined(8), amendment(under), accepted("XAA", "2011-03-01"))
        found = ij.amendment_progress(d, A, on="2011-03-01")

        assert str(found) == f"A: 1 acceptance on 2011-03-01. {message} Confidence high."

    def test_not_adopted(self) -> None:
        """What adopting it takes: of the clause that governs it, else of the general one."""
        general = dossier(*joined(8), amendment(adopted=None))
        institutional = dossier(*joined(9), amendment("pact:122", adopted=None))
        silent = dossier(*joined(9), amendment("pact:121(5)", adopted=None))

        assert ij.amendment_progress(general, A, on="2011-01-01").reasons[0] == (
            "It is not adopted; that takes consensus or, failing that, 6 of 8 parties."
        )
        assert ij.amendment_progress(institutional, A, on="2011-01-01").reasons[0] == (
            "It is not adopted; that takes 6 of 9 parties."
        )
        found = ij.amendment_progress(silent, A, on="2011-01-01")
        assert (len(found.reasons), found.adoption_needed, found.by_consensus) == (1, None, None)

    def test_by_which_acceptance(self) -> None:
        """That which completed the part; no number stands in the clause."""
        d = dossier(*joined(2), amendment(), accepted("XAA", "2011-03-01"), accepted("XAB", "2012-05-01"))

        assert ij.entry_into_force(d, A).reasons == ("The instrument was deposited on 2012-05-01 (121(4)).",)

    def test_more_than_it_takes(self) -> None:
        """None is missing."""
        d = dossier(*joined(9), amendment(), *(accepted(code, "2011-03-01") for code in CODES[:9]))
        found = ij.amendment_progress(d, A, on="2011-03-01")

        assert (found.needed, len(found.given), found.short_by) == (8, 9, 0)
        assert found.reasons[0] == "It enters into force for all once 8 of 9 parties have accepted it; 0 are missing."

    def test_under_which_clauses(self) -> None:
        """Adoption and entry into force, and the way out for those who do not accept."""
        found = ij.amendment_progress(dossier(*joined(8), amendment()), A, on="2011-01-01")

        assert [str(one) for one in found.provisions] == ["pact:121(3)", "pact:121(4)"]
        assert (str(found.rule), str(found.may_leave_under)) == ("pact:121(4)", "pact:121(6)")
        assert found.binds is ij.terms.BindingEffect.ALL_PARTIES


class TestThinRecords:
    """Records that do not reach the day asked about."""

    def test_after_the_parties_end(self) -> None:
        """How many parties there are is not known: no number is told, and who has accepted still has."""
        d = dossier(*joined(8), amendment(), accepted("XAA", "2011-03-01"))
        found = ij.amendment_progress(d, A, on="2031-01-01")

        assert (found.parties, found.adoption_needed, found.needed, found.short_by) == (None, None, None, None)
        assert (found.given, found.lacking, found.confidence) == (("state:XAA",), (), None)
        assert found.reasons == (
            "It enters into force for all once 7/8 of the parties have accepted it.",
            "Acceptances are recorded up to 2030-12-31.",
            "The records end on 2030-12-31.",
        )

    def test_not_adopted_by_then(self) -> None:
        """The part stands as a part."""
        found = ij.amendment_progress(dossier(*joined(8), amendment(adopted=None)), A, on="2031-01-01")

        assert found.reasons[0] == ("It is not adopted; that takes consensus or, failing that, 2/3 of the parties.")
        assert "Acceptances are recorded up to 2030-12-31." not in found.reasons

    @pytest.mark.parametrize(("on", "late"), [("2020-06-30", False), ("2020-07-01", True), ("2020", True)])
    def test_after_the_acceptances_end(self, on: str, late: bool) -> None:  # noqa: FBT001 - what is expected
        """The last day for which they are recorded is the last without a warning."""
        own = amendment(participation=ij.parts.Participation("complete", "2020-06-30"))
        found = ij.amendment_progress(dossier(*joined(8), own), A, on=on)

        assert ("Acceptances are recorded up to 2020-06-30." in found.reasons) is late
        assert (found.confidence is None) is late

    def test_acceptances_in_part(self) -> None:
        """Those that are missing may have been given."""
        own = amendment(participation=ij.parts.Participation("partial"))
        found = ij.amendment_progress(dossier(*joined(8), own), A, on="2011-01-01")

        assert found.reasons[-1] == "Who has accepted it is not recorded in full."
        assert found.confidence is None

    def test_a_year_in_which_the_number_changes(self) -> None:
        """A number is told where it is the same for the fewest and the most parties."""
        sixteen = dossier(*joined(16), act("XAQ", "accession", "2010-06-01"), amendment())
        nine = dossier(*joined(9), act("XAJ", "accession", "2010-06-01"), amendment())

        found = ij.amendment_progress(sixteen, A, on="2010")
        assert (found.parties, found.needed, found.short_by) == (ij.Bounds(16, 17), None, None)
        assert found.reasons == ("It enters into force for all once 7/8 of the parties have accepted it.",)
        found = ij.amendment_progress(nine, A, on="2010")
        assert (found.parties, found.needed, found.adoption_needed) == (ij.Bounds(9, 10), None, None)
        found = ij.amendment_progress(dossier(amendment()), A, on="2010")
        assert found.needed == 0


class TestWhoIsBound:
    """By which amendment, through joining, leaving and coming back."""

    def test_everybody_s_ends_with_membership(self) -> None:
        """Of an amendment in force for all, each is bound as long as it is a party."""
        d = dossier(*joined(4), amendment("pact:122"), act("XAA", "withdrawal", "2014-01-01"))

        assert ij.is_bound(d, "state:XAA", A, on="2014-12-31") is YES
        assert ij.is_bound(d, "state:XAA", A, on="2015-01-01") is NO
        assert ij.standing(d, "state:XAA", A, on="2015-01-01").status is ij.TreatyStatus.WITHDRAWN

    def test_everybody_s_for_a_later_joiner(self) -> None:
        """It joins the treaty as amended; it is bound from its own first day."""
        d = dossier(*joined(4), amendment("pact:122"), LATER, act("XAE", "accession", "2015-01-10"))
        standing = ij.standing(d, "state:XAE", A, on="2015-04-01")

        assert ij.is_bound(d, "state:XAE", A, on="2015-03-31") is NO
        assert (standing.bound, str(standing.since)) == (YES, "2015-04-01")
        assert standing.reasons == ("Its accession of 2015-01-10 binds it from 2015-04-01 (122).",)

    def test_accepted_before_it_is_a_party(self) -> None:
        """The acceptance waits for membership, where that comes later."""
        d = dossier(
            *joined(4),
            amendment("pact:121(5)"),
            LATER,
            act("XAE", "accession", "2015-01-10"),
            accepted("XAE", "2014-12-01"),
        )

        assert ij.is_bound(d, "state:XAE", A, on="2015-11-30") is NO
        assert ij.is_bound(d, "state:XAE", A, on="2015-12-01") is YES

    def test_an_acceptance_too_late(self) -> None:
        """One whose time runs out after its author has left binds it on no day."""
        d = dossier(
            *joined(4), amendment("pact:121(5)"), act("XAA", "withdrawal", "2014-01-01"), accepted("XAA", "2014-01-01")
        )

        for on in ("2014-12-31", "2015-01-01", "2020-01-01"):
            assert ij.is_bound(d, "state:XAA", A, on=on) is NO

    def test_in_force_with_the_first(self) -> None:
        """For its acceptors it is in force from the first of them on."""
        d = dossier(*joined(4), amendment("pact:121(5)"), accepted("XAB", "2012-03-01"), accepted("XAA", "2011-03-01"))

        assert str(ij.entry_into_force(d, A).day) == "2012-03-01"
        assert ij.parties(d, A, on="2012-03-01").definite == ("state:XAA",)
        assert ij.parties(d, A, on="2013-03-01").definite == ("state:XAA", "state:XAB")
        assert str(ij.amendment_progress(d, A, on="2012-03-01").in_force_from) == "2012-03-01"
        assert ij.amendment_progress(d, A, on="2012-02-29").in_force_from is None

    def test_an_acceptance_in_a_month(self) -> None:
        """Between a year after its first and after its last day nobody knows."""
        d = dossier(*joined(4), amendment("pact:121(5)"), accepted("XAA", "2011-03"))
        standing = ij.standing(d, "state:XAA", A, on="2012-03-15")

        assert ij.is_bound(d, "state:XAA", A, on="2012-02-29") is NO
        assert standing.bound is UNKNOWN
        assert standing.changes_on == (ij.PartialDate("2012-03-01"), ij.PartialDate("2012-03-31"))
        assert ij.is_bound(d, "state:XAA", A, on="2012-03-31") is YES

    def test_one_is_no_other(self) -> None:
        """An acceptance is of one amendment only, and no consent to the treaty."""
        other = ij.Amendment(
            id="amendment:b",
            treaty=PACT,
            names=["B"],
            adopted="2010-01-01",
            entry_into_force_under="pact:121(5)",
            participation=ij.parts.Participation("complete", UNTIL),
        )
        d = dossier(*joined(4), amendment("pact:121(5)"), other, accepted("XAA", "2011-03-01"))

        assert ij.is_bound(d, "state:XAA", A, on="2013-01-01") is YES
        assert ij.is_bound(d, "state:XAA", other, on="2013-01-01") is NO
        alone = dossier(amendment("pact:121(5)"), *(accepted(code, "2011-03-01") for code in ("XAA", "XBB", "XCC")))
        assert ij.entry_into_force(alone, PACT).day is None
