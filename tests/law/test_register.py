"""The order in which acts are made, and which act takes back which."""

from tests.law.small import JOINED, act, dossier

import intljustice as ij
from intljustice.law.treaties.actions import act_order, register, taken_back_by

OFF = ij.terms.ActNature.WITHDRAWAL_OF_INSTRUMENT
JOIN = act("XAA", "accession", "2001-02-01")


class TestRegister:
    """All acts, by what they are about and by whom they are."""

    def test_acts_towards_a_treaty_and_its_amendments_are_apart(self) -> None:
        """Whatever the nature."""
        accepted = act("XAA", "amendment_acceptance", "2005-01-01", amendment="amendment:one")
        objected = act("XAA", "objection", "2005-01-02", amendment="amendment:one")
        found = register(dossier(*JOINED, objected, accepted))
        assert {by: len(acts) for by, acts in found.by_treaty["treaty:pact"].items()} == {
            "state:XAA": 1,
            "state:XBB": 1,
        }
        assert found.by_amendment == {"amendment:one": {"state:XAA": (accepted, objected)}}

    def test_an_announcement_is_no_act_with_a_depositary(self) -> None:
        """It is left out."""
        assert register(dossier(act("XAA", "announcement", "2001-01-01"))).by_treaty == {}

    def test_the_order_of_records_makes_no_difference(self) -> None:
        """Acts come in the order in which they were made."""
        acts = [act("XAA", "signature", "2000-06-01"), JOIN, act("XAA", "withdrawal", "2003-01-01")]
        forth, back = (register(dossier(*given)).by_treaty for given in (acts, acts[::-1]))
        assert forth == back == {"treaty:pact": {"state:XAA": tuple(acts)}}


class TestOrder:
    """Which of two acts comes first."""

    def test_by_day_then_by_nature_then_by_id(self) -> None:
        """One of an unknown day first, a month before its second day."""
        acts = [
            act("XAA", "reservation", None),
            act("XAA", "accession", "2001-02-01"),
            act("XAA", "withdrawal_of_instrument", "2001-02-01", suffix="-a"),
            act("XAA", "withdrawal_of_instrument", "2001-02-01", suffix="-b"),
            act("XAA", "signature", "2001-02"),
            act("XAA", "signature", "2001-02-02"),
        ]
        backwards = [*reversed(acts)]

        assert sorted(backwards, key=act_order) == acts


class TestTakenBack:
    """The act that takes another back."""

    def test_the_first_after_it(self) -> None:
        """Of the nature that does."""
        first, second = (
            act("XAA", "withdrawal_of_instrument", day, suffix=day) for day in ("2001-03-01", "2001-04-01")
        )
        assert taken_back_by(JOIN, (JOIN, first, second), OFF) is first
        assert taken_back_by(JOIN, (JOIN, act("XAA", "revocation", "2001-03-01")), OFF) is None
        assert taken_back_by(JOIN, (JOIN,), OFF) is None

    def test_none_before_it(self) -> None:
        """On its own day one may be."""
        early = act("XAA", "withdrawal_of_instrument", "2001-01-31")
        assert taken_back_by(JOIN, (early, JOIN), OFF) is None
        same = act("XAA", "withdrawal_of_instrument", "2001-02-01")
        assert taken_back_by(JOIN, (JOIN, same), OFF) is same

    def test_of_a_day_known_in_part_it_may_be_after_it(self) -> None:
        """A year or a month that ends after it; not one that ends on its first day."""
        year, month = act("XAA", "withdrawal_of_instrument", "2001"), act("XAA", "accession", "2001-02")
        assert taken_back_by(JOIN, (year, JOIN), OFF) is year
        early = act("XAA", "withdrawal_of_instrument", "2001-02-02")
        assert taken_back_by(month, (month, early), OFF) is early
        before = act("XAA", "withdrawal_of_instrument", "2001-01")
        assert taken_back_by(JOIN, (before, JOIN), OFF) is None
        unknown = act("XAA", "accession", None)
        first = act("XAA", "withdrawal_of_instrument", "0001-01-01")
        assert taken_back_by(unknown, (first, unknown), OFF) is None

    def test_by_name_whatever_the_day(self) -> None:
        """And one that names another act takes back that one only."""
        named = act("XAA", "withdrawal_of_instrument", None, undoes=JOIN.id)
        assert taken_back_by(JOIN, (named, JOIN), OFF) is named
        other = act("XAA", "withdrawal_of_instrument", "2001-03-01", undoes="treaty-action:other")
        assert taken_back_by(JOIN, (JOIN, other), OFF) is None
