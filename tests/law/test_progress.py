"""How far an amendment has come, and whom it binds from when."""

from typing import Any

import pytest
from tests.law.small import PACT, UNTIL, act, cited, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


class TestTheStatute:
    """The amendments of the shipped records."""

    def test_one_that_needs_seven_eighths(self) -> None:
        """Deleting article 124: 110 of 125 are needed, and 18 are there."""
        found = ij.amendment_progress(SEEDS, "amendment:rs-a3-art124-2015", on="2026-10-01")

        assert str(found.rule) == "rome-statute:121(4)"
        assert (found.needed, len(found.given), found.short_by, len(found.lacking)) == (110, 18, 92, 107)
        assert found.missing == found.lacking
        assert (found.adoption_needed, found.by_consensus) == (84, True)
        assert found.in_force_from is None
        assert str(found.may_leave_under) == "rome-statute:121(6)"

    def test_one_that_binds_its_acceptors(self) -> None:
        """The amendments on aggression: in force from the first acceptance and a year on, for whoever accepts."""
        found = ij.amendment_progress(SEEDS, "amendment:rs-a2-aggression-2010", on="2026-08-01")

        assert (found.binds, found.needed, found.short_by) == (ij.terms.BindingEffect.ACCEPTING_PARTIES, None, None)
        assert (str(found.in_force_from), len(found.given)) == ("2013-05-08", 49)

    def test_one_that_is_only_sought(self) -> None:
        """The demanded amendment: what adopting it takes is known, how it would enter into force is not."""
        found = ij.amendment_progress(SEEDS, "amendment:non-party-nationals", on="2026-11-24")

        assert (found.adopted, found.rule, found.adoption_needed) == (None, None, 84)
        assert found.reasons[0] == "It is not adopted; that takes consensus or, failing that, 84 of 125 parties."

    @pytest.mark.parametrize(
        ("state", "on", "bound"),
        [
            ("DEU", "2014-06-02", NO),
            ("DEU", "2014-06-03", YES),
            ("FRA", "2020-01-01", NO),
            ("USA", "2020-01-01", NO),
            ("DEU", "2026-08-23", UNKNOWN),
        ],
    )
    def test_who_is_bound(self, state: str, on: str, bound: ij.Ternary) -> None:
        """A year after its own acceptance; after the last acceptance that is known, nobody can say."""
        assert ij.is_bound(SEEDS, f"state:{state}", "amendment:rs-a2-aggression-2010", on=on) is bound

    def test_why(self) -> None:
        """The clause is that on amendments."""
        standing = ij.standing(SEEDS, "state:DEU", "amendment:rs-a2-aggression-2010", on="2020-01-01")

        assert standing.reasons == ("Its acceptance of 2013-06-03 binds it from 2014-06-03 (121(5)).",)

    def test_no_amendment(self) -> None:
        """Only an amendment has come anywhere."""
        with pytest.raises(ij.UnknownRecord, match="not an Amendment"):
            ij.amendment_progress(SEEDS, "treaty:rome-statute", on="2020-01-01")


def amendment(under: str | None = "pact:121(4)", **fields: Any) -> ij.Amendment:
    """An amendment of the pact, acceptances recorded in full."""
    given: dict[str, Any] = {
        "adopted": "2010-01-01",
        "participation": ij.parts.Participation("complete", UNTIL),
        "citations": cited(),
    }
    return ij.Amendment(id="amendment:a", treaty=PACT, names=["A"], entry_into_force_under=under, **{**given, **fields})


def accepted(by: str, day: str) -> ij.TreatyAction:
    """An acceptance of the amendment."""
    return act(by, "amendment_acceptance", day, amendment="amendment:a")


ALL = [act(code, "ratification", "2001-01-10") for code in ("XAA", "XBB", "XCC", "XDD")]
"""Four parties from 1 April 2001."""


class TestParts:
    """Parts of all parties, rounded up."""

    @pytest.mark.parametrize(
        ("number", "two_thirds", "seven_eighths"),
        [(125, 84, 110), (124, 83, 109), (120, 80, 105), (1, 1, 1), (8, 6, 7), (9, 6, 8), (0, 0, 0)],
    )
    def test_numbers(self, number: int, two_thirds: int, seven_eighths: int) -> None:
        """The next whole number."""
        assert ij.parts.Fraction(2, 3).of(number) == two_thirds
        assert ij.parts.Fraction(7, 8).of(number) == seven_eighths


class TestForAll:
    """In force for every party once enough have accepted."""

    def test_enough(self) -> None:
        """Four of four, as seven-eighths of four is four; a year after the last, for all and at once."""
        d = dossier(*ALL, amendment(), *(accepted(code, f"201{n}-03-01") for n, code in enumerate(MEMBERS, 1)))

        assert str(ij.entry_into_force(d, "amendment:a").day) == "2015-03-01"
        for code in MEMBERS:
            assert ij.is_bound(d, f"state:{code}", "amendment:a", on="2015-02-28") is NO
            assert ij.is_bound(d, f"state:{code}", "amendment:a", on="2015-03-01") is YES
        found = ij.amendment_progress(d, "amendment:a", on="2015-03-01")
        assert (found.short_by, found.lacking, str(found.in_force_from)) == (0, (), "2015-03-01")

    def test_one_too_few(self) -> None:
        """Three of four bind nobody."""
        d = dossier(*ALL, amendment(), *(accepted(code, "2011-03-01") for code in ("XAA", "XBB", "XCC")))
        found = ij.amendment_progress(d, "amendment:a", on="2020-01-01")

        assert (found.needed, found.short_by, found.lacking) == (4, 1, ("state:XDD",))
        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2020-01-01") is NO

    def test_one_leaves_and_three_are_enough(self) -> None:
        """The part is counted among the parties of the day: the withdrawal completes it."""
        left = act("XDD", "withdrawal", "2014-06-01")
        d = dossier(*ALL, amendment(), left, *(accepted(code, "2011-03-01") for code in ("XAA", "XBB", "XCC")))

        assert str(ij.entry_into_force(d, "amendment:a").day) == "2016-06-01"
        assert ij.is_bound(d, "state:XDD", "amendment:a", on="2017-01-01") is NO

    def test_an_acceptance_that_was_taken_back(self) -> None:
        """It does not count."""
        back = act("XDD", "withdrawal_of_instrument", "2012-01-01", amendment="amendment:a")
        every = [accepted(code, "2011-03-01") for code in MEMBERS]
        d = dossier(*ALL, amendment(), back, *every)

        assert ij.entry_into_force(d, "amendment:a").day is None


MEMBERS = ("XAA", "XBB", "XCC", "XDD")


class TestForAcceptors:
    """In force for those who accept, each a year after its own acceptance."""

    def test_each_for_itself(self) -> None:
        """One accepts, the others are not bound."""
        d = dossier(*ALL, amendment("pact:121(5)"), accepted("XAA", "2011-03-01"))

        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2012-02-29") is NO
        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2012-03-01") is YES
        assert ij.is_bound(d, "state:XBB", "amendment:a", on="2020-01-01") is NO

    def test_it_ends_with_membership(self) -> None:
        """Whoever leaves the treaty leaves the amendment."""
        d = dossier(
            *ALL, amendment("pact:121(5)"), accepted("XAA", "2011-03-01"), act("XAA", "withdrawal", "2014-01-01")
        )

        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2014-12-31") is YES
        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2015-01-01") is NO

    def test_a_later_joiner(self) -> None:
        """It is bound by the amendment once it accepts it itself, and never before it is a party."""
        d = dossier(
            *ALL[:3], act("XDD", "accession", "2015-01-10"), amendment("pact:121(5)"), accepted("XDD", "2010-06-01")
        )

        assert ij.is_bound(d, "state:XDD", "amendment:a", on="2015-03-31") is NO
        assert ij.is_bound(d, "state:XDD", "amendment:a", on="2015-04-01") is YES
        d = dossier(
            *ALL[:3], act("XDD", "accession", "2015-01-10"), amendment("pact:121(5)"), accepted("XAA", "2011-01-01")
        )
        assert ij.is_bound(d, "state:XDD", "amendment:a", on="2020-01-01") is NO

    def test_acceptances_not_recorded_in_full(self) -> None:
        """Silence is no answer."""
        d = dossier(
            *ALL,
            amendment("pact:121(5)", participation=ij.parts.Participation("partial")),
            accepted("XAA", "2011-03-01"),
        )

        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2012-03-01") is YES
        assert ij.is_bound(d, "state:XBB", "amendment:a", on="2012-03-01") is UNKNOWN


class TestByAdoptionAlone:
    """In force for all six months after adoption."""

    def test_six_months(self) -> None:
        """Nobody's acceptance is asked."""
        d = dossier(*ALL, amendment("pact:122"))

        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2010-06-30") is NO
        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2010-07-01") is YES
        found = ij.amendment_progress(d, "amendment:a", on="2010-07-01")
        assert (found.needed, str(found.in_force_from)) == (None, "2010-07-01")
        assert found.reasons == ("Adoption is enough to bring it into force for all parties, once its time has run.",)

    def test_not_adopted(self) -> None:
        """Without adoption it never is."""
        d = dossier(*ALL, amendment("pact:122", adopted=None))

        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2020-01-01") is not YES


class TestWhichProcedure:
    """The one named, else the one that governs all that is touched."""

    @pytest.mark.parametrize(
        ("touched", "rule"),
        [
            (["pact:12(2)"], "pact:121(4)"),
            (["pact:8(2)(e)"], "pact:121(5)"),
            (["pact:8(2)(e)", "pact:5"], "pact:121(5)"),
            (["pact:35"], "pact:122"),
            (["pact:8(2)(e)", "pact:12"], None),
            ([], None),
        ],
    )
    def test_by_the_articles(self, touched: list[str], rule: str | None) -> None:
        """An amendment of articles under several procedures has no one procedure."""
        one = amendment(None, changes=[(provision, "amended") for provision in touched])
        found = ij.amendment_progress(dossier(*ALL, one), one, on="2020-01-01").rule

        assert found == (None if rule is None else ij.Provision(rule))

    def test_a_clause_that_is_none(self) -> None:
        """A procedure that the treaty does not have governs nothing, and whom the amendment binds is not known."""
        one = amendment("pact:999")

        assert ij.amendment_progress(dossier(*ALL, one), one, on="2020-01-01").rule is None
        assert ij.is_bound(dossier(*ALL, one), "state:XAA", one, on="2020-01-01") is UNKNOWN

    def test_a_treaty_without_clauses(self) -> None:
        """Nothing can be said of how far it has come."""
        d = dossier(*ALL, amendment(None), pact=treaty(final_clauses=None, participation=None))
        found = ij.amendment_progress(d, "amendment:a", on="2020-01-01")

        assert (found.rule, found.adoption_needed, found.needed, found.parties) == (None, None, None, None)

    def test_a_treaty_that_is_not_recorded(self) -> None:
        """An amendment alone: nobody is known to be bound."""
        d = dossier(amendment()).without(PACT)

        assert ij.is_bound(d, "state:XAA", "amendment:a", on="2020-01-01") is UNKNOWN

    def test_written_and_read_back(self) -> None:
        """The answer goes through JSON like a record."""
        found = ij.amendment_progress(SEEDS, "amendment:rs-a3-art124-2015", on="2026-10-01")
        again = ij.loads_record(ij.dumps_record(found), ij.Progress)

        assert again == found
        assert str(again) == str(found)
