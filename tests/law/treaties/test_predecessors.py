"""A State that was part of another one on a day: what bound that one bound it, and the answer says so."""

from collections.abc import Iterable

import attrs
import pytest
from tests.law.small import JOINED, PACT, accepted, act, amendment, asked, by_day, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


def part_of(state: str, *predecessors: tuple[str, str], confidence: str = "high") -> ij.State:
    """A State with its predecessors and the last days on which it was part of them."""
    return ij.State(
        id=f"state:{state}",
        names=[f"New {state}"],
        predecessors=[ij.parts.Predecessor(f"state:{code}", until) for code, until in predecessors],
        citations=[ij.Citation("source:press", confidence=confidence)],
    )


def world(states: Iterable[ij.State], *records: ij.Record) -> ij.Dossier:
    """The pact in force from 1 May 2001 by XAA and XBB, with these States in the place of those of the same code."""
    return dossier(*JOINED, *records).overlay(states)


LEFT = act("XBB", "withdrawal", "2005-03-01")
SUCCEEDS = act("XCC", "succession", "2006-10-23", effective="2006-06-03")
OF_XBB = part_of("XCC", ("XBB", "2006-06-02"))
TWICE = part_of("XCC", ("XDD", "2003-12-31"), ("XBB", "2006-06-02"))

COURSES: dict[str, tuple[list[ij.State], list[ij.Record], str]] = {
    "until-it-succeeds": ([OF_XBB], [SUCCEEDS], "no, yes from 2001-05-01"),
    "and-does-not-succeed": ([OF_XBB], [], "no, yes from 2001-05-01, no from 2006-06-03"),
    "of-one-that-leaves": (
        [OF_XBB],
        [LEFT, SUCCEEDS],
        "no, yes from 2001-05-01, no from 2006-03-01, yes from 2006-06-03",
    ),
    "of-one-that-is-no-party": ([part_of("XCC", ("XDD", "2006-06-02"))], [SUCCEEDS], "no, yes from 2006-06-03"),
    "of-one-and-then-of-another": ([TWICE], [], "no, yes from 2004-01-01, no from 2006-06-03"),
    "of-one-that-was-part-of-another": (
        [part_of("XCC", ("XDD", "2006-06-02")), part_of("XDD", ("XBB", "2003-12-31"))],
        [],
        "no, yes from 2001-05-01, no from 2004-01-01",
    ),
    "of-each-other": (
        [part_of("XCC", ("XDD", "2006-06-02")), part_of("XDD", ("XCC", "2006-06-02"))],
        [SUCCEEDS],
        "no, yes from 2006-06-03",
    ),
    "of-one-that-is-not-recorded": ([part_of("XCC", ("XZZ", "2006-06-02"))], [SUCCEEDS], "no, yes from 2006-06-03"),
}


@pytest.mark.parametrize(("states", "records", "course"), COURSES.values(), ids=COURSES)
def test_it_is_bound_as_its_predecessor(states: list[ij.State], records: list[ij.Record], course: str) -> None:
    """Up to the last day on which it was part of it, and from then on by its own acts."""
    assert by_day(world(states, *records), "XCC") == course


def test_it_says_so() -> None:
    """By the acts of the predecessor; it was no party itself, and counts as none."""
    d = world([OF_XBB], SUCCEEDS)
    before, after = (asked(d, f"XCC {day}") for day in ("2006-06-02", "2006-06-03"))
    assert str(before) == (
        "New XCC is bound by Pact on 2006-06-02. On 2006-06-02 New XCC was part of Betaland, and of that it holds: "
        "Its accession of 2001-03-01 binds it from 2001-05-01 (126(1)). "
        "It turns on treaty-action:xbb-accession and treaty-action:xaa-ratification. Confidence in the records: high."
    )
    assert (before.participant, before.status, before.since) == ("state:XCC", ij.TreatyStatus.NON_PARTY, None)
    assert (before.acts, before.records[-2:]) == ((JOINED[1].id,), ("state:XCC", "state:XBB"))
    assert (after.status, str(after.since)) == (ij.TreatyStatus.PARTY, "2006-06-03")
    assert ij.parties(d, PACT, on="2006-06-02").definite == ("state:XAA", "state:XBB")
    assert ij.parties(d, PACT, on="2006-06-03").definite == ("state:XAA", "state:XBB", "state:XCC")


def test_within_a_year() -> None:
    """Of the year in which it became a State it is the same throughout; else the days are named."""
    assert asked(world([OF_XBB], SUCCEEDS), "XCC 2006").bound is YES
    changed = asked(world([OF_XBB]), "XCC 2006")
    assert (changed.bound, " ".join(map(str, changed.changes_on))) == (UNKNOWN, "2006-06-03")
    assert asked(world([OF_XBB], LEFT), "XCC 2006").changes_on[0] == ij.PartialDate("2006-03-01")


def test_the_record_of_a_state_is_not_counted() -> None:
    """However doubtful it is that it was part of the other."""
    doubtful = world([part_of("XCC", ("XBB", "2006-06-02"), confidence="low")])
    assert asked(doubtful, "XCC 2005-01-01").confidence is ij.Confidence.HIGH


def test_what_is_not_known_of_the_predecessor_is_not_known_of_it() -> None:
    """Neither whether it is bound, nor its status."""
    pact = treaty(participation=None, entered_into_force="2001-05-01")
    d = dossier(pact=pact).overlay([OF_XBB])
    assert (asked(d, "XCC 2005-01-01").bound, asked(d, "XCC 2005-01-01").status) == (UNKNOWN, None)


def test_an_amendment_too() -> None:
    """What the predecessor had accepted bound it, while that was a party."""
    d = world([OF_XBB], amendment("pact:121(5)", adopted="2001-06-01"), accepted("XBB", "2002-02-02"))
    assert by_day(d, "XCC", "amendment:a") == "no, yes from 2003-02-02, no from 2006-06-03"


@pytest.mark.parametrize(
    ("on", "bound"), [("2002-06-30", NO), ("2005-01-01", YES), ("2006-06-02", YES), ("2006-06-03", YES)]
)
def test_montenegro(on: str, bound: ij.Ternary) -> None:
    """Bound by what Serbia and Montenegro had ratified, then by its own succession."""
    standing = ij.standing(SEEDS, "state:MNE", STATUTE, on=on)
    assert standing.bound is ij.is_bound(SEEDS, "state:MNE", STATUTE, on=on) is bound
    assert ("was part of Serbia" in str(standing)) is (on < "2006-06-03")


@pytest.mark.parametrize(("on", "bound"), [("2008-02-16", YES), ("2008-02-17", NO)])
def test_kosovo(on: str, bound: ij.Ternary) -> None:
    """Bound as part of Serbia up to the eve of its declaration of independence; what holds since is its own."""
    assert ij.is_bound(SEEDS, "state:XKX", STATUTE, on=on) is bound


FORMER = {
    "SCG": "SRB",
    "YUG": "SRB",
    "ROM": "ROU",
    "ZAR": "COD",
    "TMP": "TLS",
    "BUR": "MMR",
    "DHY": "BEN",
    "HVO": "BFA",
    "BYS": "BLR",
    "RHO": "ZWE",
    "NHB": "VUT",
}


@pytest.mark.parametrize(("code", "now"), FORMER.items(), ids=FORMER)
def test_a_state_is_known_by_its_former_codes(code: str, now: str) -> None:
    """It is found by them, and named first where one of them is used as an id."""
    assert [record.id for record in SEEDS.find(code)] == [f"state:{now}"]
    with pytest.raises(ij.UnknownRecord, match=f"nearest: state:{now} "):
        ij.standing(SEEDS, f"state:{code}", STATUTE, on="2005-01-01")


def test_the_hint_for_what_no_state_has() -> None:
    """The nearest ids, as before."""
    with pytest.raises(ij.UnknownRecord, match=r"nearest: .*state:PHL"):
        SEEDS["state:PHI"]


@pytest.mark.parametrize("record", ["state:XKX", "organisation:african-union"])
def test_a_participant_of_its_own(record: str) -> None:
    """Kosovo and the African Union are recorded, and have done nothing towards the Statute."""
    assert ij.standing(SEEDS, record, STATUTE, on="2020-01-01").status is ij.TreatyStatus.NON_PARTY
    assert attrs.evolve(SEEDS[record]).citations
