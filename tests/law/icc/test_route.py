"""The route of an amendment: what it touches, votes, acceptances, and the earliest day, computed by hand."""

from typing import Any

import attrs
import pytest
from tests.law.icc.dockets import BAR, STATUTE, clauses, docket
from tests.law.small import CLAUSES, act, treaty

import intljustice as ij

ORDINARY, ACCEPTORS, INSTITUTIONAL = CLAUSES.amendments
DELIBERATED = attrs.evolve(ORDINARY, deliberation=ij.parts.Delay(3, "month"))
ON = "2012-01-31"


def pact(*procedures: ij.parts.AmendmentProcedure, **fields: Any) -> ij.Treaty:
    """The statute with these amendment procedures."""
    held = clauses(amendments=procedures)
    return treaty(jurisdiction_test="icc", establishes=["organisation:court"], final_clauses=held, **fields)


def route(amendment: ij.Amendment = BAR, of: ij.Treaty | None = None, **options: Any) -> ij.parts.Route:
    """The route of an amendment on a day on which Alphaland alone is bound."""
    d = docket(pact=of or pact(DELIBERATED, ACCEPTORS)).overlay([amendment])
    return ij.what_if(d, amendment.id, on=ON, **options).route


def articles(found: ij.parts.Route) -> list[str]:
    """What it has to touch."""
    return [str(one).removeprefix("pact:") for one in found.touching]


class TestTouching:
    """The preconditions; what the Council refers as well, where that is barred; or what it names itself."""

    def test_the_preconditions(self) -> None:
        """Article 12(2), under the procedure for all that no other governs."""
        found = route()

        assert (articles(found), str(found.rule), str(found.adoption)) == (["12(2)"], "pact:121(4)", "pact:121(3)")
        assert (found.binds, str(found.may_leave_under)) == (ij.terms.BindingEffect.ALL_PARTIES, "pact:121(6)")

    def test_referrals_too(self) -> None:
        """Article 13(b) beside it."""
        assert articles(route(council_referrals="barred")) == ["12(2)", "13(b)"]

    def test_what_it_names(self) -> None:
        """Where the amendment says what it changes, that counts, and its procedure."""
        found = route(attrs.evolve(BAR, changes=[("pact:8", "amended")]), council_referrals="barred")

        assert (articles(found), str(found.rule), found.instruments) == (["8"], "pact:121(5)", None)
        assert (found.binds, found.not_before) == (ij.terms.BindingEffect.ACCEPTING_PARTIES, None)

    def test_two_procedures(self) -> None:
        """There is no one procedure then; the votes are those of the general one."""
        found = route(attrs.evolve(BAR, changes=[("pact:8", "amended"), ("pact:12(2)", "amended")]))

        assert (found.rule, found.instruments, found.not_before, found.votes) == (None, None, None, 1)

    def test_no_clauses_recorded(self) -> None:
        """Nothing can be said beyond what it touches."""
        bare = treaty(jurisdiction_test="icc", establishes=["organisation:court"], final_clauses=None)

        assert route(of=bare) == ij.parts.Route(touching=["pact:12(2)"], parties=ij.Bounds(0, 2))


class TestNumbers:
    """Parts of all parties on the day, rounded up."""

    @pytest.mark.parametrize(
        ("parties", "votes", "instruments"), [(8, 6, 7), (9, 6, 8), (16, 11, 14), (17, 12, 15), (24, 16, 21)]
    )
    def test_of_all_parties(self, parties: int, votes: int, instruments: int) -> None:
        """Two thirds and seven eighths: 2 * 8 / 3 is 5.3 and 7 * 8 / 8 is 7."""
        states = [ij.State(id=f"state:Y{chr(65 + one)}A", names=["S"]) for one in range(parties - 1)]
        joined = [act(one.id[6:], "accession", "2003-01-01") for one in states]
        d = docket(*states, *joined, pact=pact(DELIBERATED))
        found = ij.what_if(d, BAR.id, on=ON).route

        assert (found.parties, found.votes, found.instruments) == (ij.Bounds(parties, parties), votes, instruments)

    def test_participation_not_recorded_in_full(self) -> None:
        """There are no numbers."""
        found = route(of=pact(DELIBERATED, participation=ij.parts.Participation("partial")))

        assert (found.parties, found.votes, found.instruments) == (None, None, None)

    def test_a_number_within_bounds(self) -> None:
        """Two parties at the most and one at the least: a part that differs is not told."""
        unsure = act("XCC", "accession", "2011-11~")
        d = docket(unsure, pact=pact(DELIBERATED))
        found = ij.what_if(d, BAR.id, on=ON).route

        assert (found.parties, found.votes) == (ij.Bounds(1, 2), None)


class TestEarliestDay:
    """Three months from the proposal until it can be decided on, then a year."""

    def test_proposed_today(self) -> None:
        """From 31 January to 30 April, and a year on."""
        assert str(route().not_before) == "2013-04-30"

    def test_adopted(self) -> None:
        """No deliberation any more: a year from today, or from its adoption where that is later."""
        before = attrs.evolve(BAR, adopted="2011-05-01", stage="adopted")
        later = attrs.evolve(BAR, adopted="2012-05-01", stage="adopted")

        assert str(route(before).not_before) == "2013-01-31"
        assert str(route(later).not_before) == "2013-05-01"

    def test_how_long_it_takes_is_not_recorded(self) -> None:
        """Until it is decided on, or until it is in force."""
        assert route(of=STATUTE).not_before is None
        assert route(of=pact(attrs.evolve(DELIBERATED, delay=None))).not_before is None

    def test_adoption_is_enough(self) -> None:
        """Where the articles it names are such."""
        institutional = attrs.evolve(INSTITUTIONAL, deliberation=ij.parts.Delay(3, "month"), leave_at_once=None)
        found = route(attrs.evolve(BAR, changes=[("pact:35", "amended")]), of=pact(institutional))

        assert (str(found.not_before), found.instruments, found.votes) == ("2012-10-30", None, 1)
        assert found.may_leave_under is None
