"""The order in which acts are made, and which act takes back which."""

import pytest
from tests.law.small import JOINED, PACT, UNTIL, act, asked, world

import intljustice as ij
from intljustice.law.treaties.actions import register

IN_ORDER = [
    act("XCC", "reservation", None),
    act("XCC", "signature", "2001-02-01", suffix="-1"),
    act("XCC", "accession", "2001-02-01"),
    act("XCC", "withdrawal_of_instrument", "2001-02-01", suffix="-a"),
    act("XCC", "withdrawal_of_instrument", "2001-02-01", suffix="-b"),
    act("XCC", "signature", "2001-02"),
    act("XCC", "signature", "2001-02-02", suffix="-2"),
]


@pytest.mark.parametrize("given", [IN_ORDER, IN_ORDER[::-1]], ids=["forth", "back"])
def test_acts_come_in_the_order_in_which_they_were_made(given: list[ij.TreatyAction]) -> None:
    """By day, one of an unknown day first, a month before its second day; then by nature, then by id."""
    acts = register(world(*given)).by_treaty[PACT]["state:XCC"]
    assert acts == tuple(IN_ORDER)


@pytest.mark.parametrize(
    ("nature", "amendment"),
    [("announcement", None), ("amendment_acceptance", "amendment:a"), ("accession", "amendment:a")],
)
def test_what_is_no_act_towards_the_treaty(nature: str, amendment: str | None) -> None:
    """An announcement is none with its depositary, and an act towards an amendment is one towards that alone."""
    given = act("XCC", nature, "2001-01-01", amendment=amendment)
    standing = asked(world(given), "XCC 2005-01-01")
    assert standing.reasons == (f"Everything up to {UNTIL} is recorded, and no act of its is recorded.",)


def back(day: str | None, nature: str = "withdrawal_of_instrument", **fields: str) -> ij.TreatyAction:
    """An act that takes back an instrument."""
    return act("XCC", nature, day, suffix=f"-{day}".lower(), **fields)


TAKEN_BACK: dict[str, tuple[str | None, list[ij.TreatyAction], str | None]] = {
    "the-first-after-it": ("2001-02-01", [back("2001-03-01"), back("2001-04-01")], "2001-03-01"),
    "a-revocation-is-none": ("2001-02-01", [back("2001-03-01", "revocation")], None),
    "none": ("2001-02-01", [], None),
    "none-before-it": ("2001-02-01", [back("2001-01-31")], None),
    "on-its-own-day": ("2001-02-01", [back("2001-02-01")], "2001-02-01"),
    "of-a-year-that-ends-after-it": ("2001-02-01", [back("2001")], "2001"),
    "of-a-month-that-ends-before-it": ("2001-02-01", [back("2001-01")], None),
    "after-the-first-day-of-its-month": ("2001-02", [back("2001-02-02")], "2001-02-02"),
    "of-another-instrument": ("2001-02-01", [back("2001-03-01", undoes=JOINED[0].id)], None),
    "by-name-before-it": ("2001-02-01", [back("2001-01-01", undoes="treaty-action:xcc-accession")], "2001-01-01"),
}


@pytest.mark.parametrize(("joined", "acts", "expected"), TAKEN_BACK.values(), ids=TAKEN_BACK)
def test_which_act_takes_an_instrument_back(joined: str, acts: list[ij.TreatyAction], expected: str | None) -> None:
    """The one that names it, else the first that may be after it; one that names another takes back that alone."""
    given = act("XCC", "accession", joined)
    reasons = " ".join(asked(world(given, *acts), "XCC 2001-04-30").reasons)
    there, back = f"There is its accession of {joined}.", f"taken back on {expected}"
    if expected is None:
        assert there in reasons
        assert "taken back" not in reasons
    elif expected == "2001":
        assert f"{there} It was {back}, and whether that was before it had effect is not known" in reasons
    else:
        assert f"Its accession of {joined} was {back}, before it had effect." in reasons


def test_an_act_of_no_day_may_take_back_what_it_names() -> None:
    """From the day on which the consent would bind, nobody can say."""
    given = act("XCC", "accession", "2001-02-01"), back(None, undoes="treaty-action:xcc-accession")
    assert asked(world(*given), "XCC 2001-05-01").bound is ij.Ternary.UNKNOWN
