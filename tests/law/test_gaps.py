"""What is answered of somebody whose acts or sanctions were taken out of a dossier, and of everybody else."""

from typing import Any

import attrs
import pytest
from tests.law.small import (
    CLAUSES,
    JOINED,
    PACT,
    PRESS,
    UNTIL,
    accepted,
    act,
    amendment,
    asked,
    by_day,
    clauses,
    dossier,
    treaty,
    world,
)

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
IN_FORCE = {"entered_into_force": "2001-05-01"}
JOIN, LEAVE = act("XCC", "accession", "2002-01-10"), act("XCC", "withdrawal", "2005-01-10")
SIGNED, RESERVED = act("XCC", "signature", "2000-06-01"), act("XCC", "reservation", "2002-01-10")
SUCCEEDED = act("XCC", "succession", "2003-06-10", effective="2003-01-01")
NO_DAY = act("XCC", "withdrawal", None)
FULL = world(JOIN, LEAVE, SIGNED, RESERVED, **IN_FORCE)
COURSE = "no, yes from 2002-04-01, no from 2006-01-10"


def gap(of: str = "state:XCC", towards: str | None = PACT, **fields: Any) -> ij.parts.Gap:
    """A gap of a State towards the pact."""
    return ij.parts.Gap(of=of, towards=towards, **fields)


TAKEN: dict[str, tuple[list[ij.TreatyAction], list[ij.TreatyAction], str, ij.parts.Gap | None]] = {
    "consent": ([JOIN, LEAVE], [JOIN], "no, unknown from 2002-01-10", gap(since="2002-01-10")),
    "notice": ([JOIN, LEAVE], [LEAVE], "no, yes from 2002-04-01, unknown from 2005-01-10", gap(since="2005-01-10")),
    "both": ([JOIN, LEAVE], [LEAVE, JOIN], "no, unknown from 2002-01-10", gap(since="2002-01-10")),
    "succession": ([SUCCEEDED], [SUCCEEDED], "no, unknown from 2003-01-01", gap(since="2003-01-01")),
    "of-no-day": ([JOIN, NO_DAY], [NO_DAY], "no, unknown from 2001-05-01", gap()),
    "of-no-day-and-consent": ([JOIN, NO_DAY], [JOIN, NO_DAY], "no, unknown from 2001-05-01", gap()),
    "signature": ([SIGNED, JOIN], [SIGNED], "no, yes from 2002-04-01", gap(since="2000-06-01", of_what_binds=False)),
    "signature-and-consent": ([SIGNED, JOIN], [SIGNED, JOIN], "no, unknown from 2001-05-01", gap(since="2000-06-01")),
    "reservation": ([JOIN, RESERVED], [RESERVED], "no, yes from 2002-04-01", None),
}


@pytest.mark.parametrize(("acts", "taken", "course", "expected"), TAKEN.values(), ids=TAKEN)
def test_whose_acts_are_taken_out_is_unknown_from_their_day(
    acts: list[ij.TreatyAction], taken: list[ij.TreatyAction], course: str, expected: ij.parts.Gap | None
) -> None:
    """From the first day on which one of them can have had an effect; nothing else is said of anybody else."""
    d = world(*acts, **IN_FORCE)
    less = d.without(*taken)
    assert by_day(less, "XCC") == course
    assert less.about.gaps == (() if expected is None else (expected,))
    for state in ("XAA", "XBB", "XDD"):
        assert by_day(less, state) == by_day(d, state)


@pytest.mark.parametrize("less", [FULL.without(JOIN), FULL.only(*(one for one in FULL if one != JOIN))])
def test_without_some_or_only_the_others(less: ij.Dossier) -> None:
    """Both leave the same gap."""
    assert less == FULL.without(JOIN)
    standing = asked(less, "XCC 2003-01-01")
    assert (standing.bound, standing.status, standing.confidence) == (UNKNOWN, None, None)
    assert str(standing) == (
        "Whether Gammaland is bound by Pact on 2003-01-01 is unknown. "
        "Acts of its were taken out of this dossier, so that what is left says nothing of it."
    )
    assert standing.missing == ("the acts that were taken out",)


@pytest.mark.parametrize(("on", "status"), [("2000-05-31", "non_party"), ("2000-06-01", None), ("2002-04-01", "party")])
def test_whether_it_had_signed_is_unknown_too(on: str, status: str | None) -> None:
    """From the day of the signature that was taken out, until it is bound."""
    assert asked(FULL.without(SIGNED), f"XCC {on}").status == status


def test_how_many_are_parties() -> None:
    """Within bounds, and not all of it is recorded; before the act that was taken out, and without it, all is."""
    assert (ij.parties(FULL, PACT, on="2003-01-01").count, FULL.about.gaps) == (ij.Bounds(3, 3), ())
    found = ij.parties(FULL.without(JOIN), PACT, on="2003-01-01")
    assert (found.count, found.possible, found.complete) == (ij.Bounds(2, 3), ("state:XCC",), False)
    assert ij.parties(FULL.without(SIGNED), PACT, on="2003-01-01").complete


def test_the_treaty_is_in_force_as_published() -> None:
    """One instrument fewer does not make it enter into force never; where no day is published, that is not known."""
    less = FULL.without(JOINED[0])
    assert str(ij.entry_into_force(less, PACT).day) == "2001-05-01"
    assert by_day(less, "XBB") == "no, yes from 2001-05-01"
    unpublished = world(JOIN).without(JOINED[0])
    found = ij.entry_into_force(unpublished, PACT)
    assert (found.day, found.enters) == (None, UNKNOWN)
    assert str(found) == "Whether Pact is in force, and from when, is not recorded."


def test_a_treaty_that_ends_below_a_number_may_have_ended() -> None:
    """Three are needed; of the third it is not known whether it left, so neither is whether the treaty ended."""
    ends_below = {**clauses(ends_below=3), **IN_FORCE}
    d = world(JOIN, LEAVE, **ends_below)
    assert by_day(d, "XAA") == "no, yes from 2001-05-01, no from 2006-01-10"
    leaves = act("XAA", "withdrawal", "2010-01-10")
    less = world(JOIN, leaves, act("XDD", "accession", "2002-01-10"), **ends_below).without(JOIN)
    assert by_day(less, "XBB") == "no, yes from 2001-05-01, unknown from 2011-01-10"
    assert by_day(world(JOIN, **ends_below).without(JOIN), "XBB") == "no, yes from 2001-05-01"


class TestWhatClosesIt:
    """Laying records over never weakens a claim."""

    def test_the_same_act(self) -> None:
        """It is as if it had never been taken out."""
        assert FULL.without(JOIN).overlay([JOIN]) == FULL

    def test_another_act_of_the_same(self) -> None:
        """What is laid over is taken as all there is: a case may suppose another history."""
        supposed = act("XCC", "ratification", "2004-01-10")
        d = FULL.without(JOIN, LEAVE, SIGNED).overlay([supposed])
        assert (by_day(d, "XCC"), d.about.gaps) == ("no, yes from 2004-04-01", ())

    @pytest.mark.parametrize(
        "other", [act("XDD", "accession", "2004-01-10"), RESERVED, ij.State(id="state:XCC", names=["Gammaland"])]
    )
    def test_what_is_of_another_or_of_no_effect(self, other: ij.Record) -> None:
        """It leaves the gap open."""
        d = FULL.without(JOIN).overlay([other])
        assert by_day(d, "XCC") == "no, unknown from 2002-01-10"

    def test_an_act_that_takes_the_place_of_one_of_another_state(self) -> None:
        """It takes that one out."""
        d = FULL.overlay([attrs.evolve(JOIN, by="state:XDD")])
        assert d.about.gaps == (gap(since="2002-01-10"),)
        assert (by_day(d, "XCC"), by_day(d, "XDD")) == ("no, unknown from 2002-01-10", "no, yes from 2002-04-01")

    def test_a_changed_act_of_the_same_state(self) -> None:
        """It takes nothing out."""
        d = FULL.overlay([attrs.evolve(JOIN, day="2003-01-10")])
        assert (by_day(d, "XCC"), d.about.gaps) == ("no, yes from 2003-04-01, no from 2006-01-10", ())


@pytest.mark.parametrize(
    "d",
    [
        world(JOIN, participation=ij.parts.Participation("partial"), **IN_FORCE),
        world(JOIN, participation=None, **IN_FORCE),
        ij.Dossier(record for record in FULL if record.id != PACT),
    ],
    ids=["in-part", "not", "no-treaty"],
)
def test_where_nothing_is_claimed_there_is_no_gap(d: ij.Dossier) -> None:
    """Silence was no answer before."""
    assert d.without(JOIN).about.gaps == ()


class TestAmendments:
    """A claim on acceptances holds for each party alone too."""

    ACCEPTED = (accepted("XAA", "2011-01-10"), accepted("XBB", "2012-02-02"))
    OWN = amendment("pact:121(5)", entered_into_force="2012-01-10")

    def test_an_acceptance_taken_out(self) -> None:
        """Of its author nothing is known from its day on, and all of the others; as the treaty says of that alone."""
        d = world(self.OWN, *self.ACCEPTED, JOIN, **IN_FORCE)
        less = d.without(self.ACCEPTED[1])
        assert less.about.gaps == (gap("state:XBB", self.OWN.id, since="2012-02-02"),)
        assert [by_day(less, state, self.OWN.id) for state in ("XAA", "XBB", "XCC", "XDD")] == [
            "no, yes from 2012-01-10",
            "no, unknown from 2012-02-02",
            "no",
            "no",
        ]
        assert by_day(less, "XBB") == "no, yes from 2001-05-01"
        assert str(ij.entry_into_force(less, self.OWN.id).day) == "2012-01-10"

    def test_an_act_towards_the_treaty_taken_out(self) -> None:
        """Whether its author is a party is not known, so neither is whether the amendment binds it."""
        d = world(self.OWN, *self.ACCEPTED, JOIN, **IN_FORCE).without(JOINED[1], JOIN)
        assert [by_day(d, state, self.OWN.id) for state in ("XAA", "XBB", "XCC")] == [
            "no, yes from 2012-01-10",
            "no, unknown from 2013-02-02",
            "no",
        ]

    def test_an_acceptance_that_may_stand_against_an_immediate_withdrawal(self) -> None:
        """Whoever has accepted cannot leave at once; where that was taken out, it is not known."""
        for_all = amendment(entered_into_force="2012-02-02")
        leaves = act("XCC", "withdrawal", "2012-03-01", under="pact:121(6)")
        three = [accepted(code, "2011-02-02") for code in ("XAA", "XBB", "XCC")]
        d = world(JOIN, for_all, leaves, *three, **IN_FORCE)
        assert by_day(d, "XCC") == "no, yes from 2002-04-01, no from 2013-03-01"
        assert by_day(d.without(three[2]), "XCC") == (
            "no, yes from 2002-04-01, unknown from 2012-03-01, no from 2013-03-01"
        )


PROGRAMME = ij.Programme(
    id="programme:p", names=["Order 1"], listings=ij.parts.Participation("complete", UNTIL), by="state:XAA"
)
ZOE, YAN = (ij.Person(id=f"person:{name.lower()}", names=[name]) for name in ("Zoe", "Yan"))


def sanction(slug: str, *targets: str, **fields: Any) -> ij.Sanction:
    """A sanction, listed on 1 January 2010."""
    return ij.Sanction(
        id=f"sanction:{slug}",
        by="state:XAA",
        programmes=["programme:p"],
        targets=targets,
        history=[ij.parts.ListingStep(status="listed", day="2010-01-01")],
        **fields,
    )


ONE, TWO = sanction("one", ZOE.id), sanction("two", ZOE.id, YAN.id)
LISTS = ij.Dossier([PROGRAMME, PRESS, ZOE, YAN, ONE, TWO, ij.State(id="state:XAA", names=["A"])], ij.About(as_of=UNTIL))


class TestSanctions:
    """Who is on no list."""

    @pytest.mark.parametrize(
        ("listings", "status", "sentence"),
        [
            (
                ij.parts.Participation("complete", UNTIL),
                ij.terms.ListStatus.NEVER,
                "Zoe is on no list on 2020-01-01. Recorded in full: Order 1.",
            ),
            (ij.parts.Participation("partial"), None, "Where Zoe stands on 2020-01-01 is unknown. No list is"),
            (None, None, "Where Zoe stands on 2020-01-01 is unknown. No list is"),
        ],
        ids=["complete", "partial", "not"],
    )
    def test_silence(
        self, listings: ij.parts.Participation | None, status: ij.terms.ListStatus | None, sentence: str
    ) -> None:
        """An answer only where a list is recorded in full."""
        answer = ij.listing(ij.Dossier([attrs.evolve(PROGRAMME, listings=listings), ZOE]), ZOE, on="2020-01-01")
        assert (answer.status, answer.in_force) == (status, NO if status else UNKNOWN)
        assert str(answer).startswith(sentence)
        assert (answer.missing == ("a list that is recorded in full",)) is (status is None)

    def test_a_dossier_without_any_sanction(self) -> None:
        """Says nothing of anybody, and not that they are on no list."""
        answer = ij.listing(ij.Dossier([ZOE]), ZOE, on="2020-01-01")
        assert str(answer) == (
            "Where Zoe stands on 2020-01-01 is unknown. No list is recorded in full, so that silence is no answer."
        )

    @pytest.mark.parametrize(("on", "is_beyond"), [(UNTIL, False), ("2031-01-01", True)])
    def test_after_the_list_ends(self, on: str, is_beyond: bool) -> None:  # noqa: FBT001 - what is expected
        """The day up to which the list is recorded bears on it."""
        answer = ij.listing(ij.Dossier([PROGRAMME, ZOE]), ZOE, on=on)
        assert (answer.status, answer.beyond_records) == (ij.terms.ListStatus.NEVER, is_beyond)

    @pytest.mark.parametrize(
        ("taken", "zoe", "yan"),
        [
            ([], ("listed", YES), ("listed", YES)),
            ([ONE], ("listed", YES), ("listed", YES)),
            ([TWO], ("listed", YES), (None, UNKNOWN)),
            ([ONE, TWO], (None, UNKNOWN), (None, UNKNOWN)),
        ],
        ids=["none", "one", "two", "both"],
    )
    def test_sanctions_taken_out(
        self, taken: list[ij.Sanction], zoe: tuple[str | None, ij.Ternary], yan: tuple[str | None, ij.Ternary]
    ) -> None:
        """Whom they were against is unknown, unless another one that is left lists them."""
        less = LISTS.without(*taken)
        found = [ij.listing(less, who, on="2020-01-01") for who in (ZOE, YAN)]
        assert [(answer.status, answer.in_force) for answer in found] == [zoe, yan]

    def test_it_says_so(self) -> None:
        """And of a list that is recorded in full nothing, as it no longer is for this target."""
        answer = ij.listing(LISTS.without(TWO), YAN, on="2020-01-01")
        assert str(answer) == (
            "Where Yan stands on 2020-01-01 is unknown. "
            "Sanctions against it were taken out of this dossier, so that what is left says nothing of others."
        )

    def test_before_a_sanction_that_is_left(self) -> None:
        """Whether another one listed the target before is unknown too."""
        answer = ij.listing(LISTS.without(ONE), ZOE, on="2009-01-01")
        assert (answer.status, answer.in_force) == (None, UNKNOWN)
        assert ij.listing(LISTS, ZOE, on="2009-01-01").in_force is NO

    def test_suspended_stays_so(self) -> None:
        """What is left surely says that much, and not that nothing is in force."""
        enjoined = attrs.evolve(TWO, history=(*TWO.history, ij.parts.ListingStep(status="enjoined", day="2011-01-01")))
        answer = ij.listing(LISTS.overlay([enjoined]).without(ONE), ZOE, on="2020-01-01")
        assert (answer.status, answer.in_force) == (ij.terms.ListStatus.SUSPENDED, UNKNOWN)

    def test_a_list_that_is_not_recorded_in_full(self) -> None:
        """Leaves no gap."""
        d = LISTS.overlay([attrs.evolve(PROGRAMME, listings=None)])
        assert d.without(ONE).about.gaps == ()


class TestKept:
    """A gap is not lost in silence."""

    def test_two_dossiers_of_the_same_records(self) -> None:
        """One with a gap is another than one without, and has another digest."""
        less = FULL.without(JOIN)
        fresh = ij.Dossier(tuple(less), FULL.about)
        assert (less == fresh, less.digest() == fresh.digest()) == (False, False)
        assert "gaps 1" in repr(less)
        assert "gaps" not in repr(fresh)

    def test_a_dossier_built_anew_makes_its_own_claims(self) -> None:
        """It is compared with no other."""
        fresh = ij.Dossier((record for record in FULL if record != JOIN), FULL.about)
        assert by_day(fresh, "XCC") == "no"

    def test_it_is_written_and_read(self) -> None:
        """With what the dossier says of itself."""
        less = FULL.without(JOIN)
        assert ij.loads(ij.dumps(less)) == ij.loads(ij.dumps(less, indent=True)) == less
        assert less.without(LEAVE).about.gaps == (gap(since="2002-01-10"),)


class TestNobody:
    """Nought is said only where it is known."""

    def test_of_a_treaty_without_acts(self) -> None:
        """Whether anybody is bound is not recorded; before it is in force nobody is."""
        bare = dossier(pact=treaty(participation=None, entered_into_force="2001-05-01"))
        assert str(ij.parties(bare, PACT, on="2001-05-01")) == "Who is bound by Pact on 2001-05-01 is not recorded."
        assert str(ij.parties(bare, PACT, on="2001-04-30")) == "Nobody is bound by Pact on 2001-04-30."

    def test_where_all_is_recorded(self) -> None:
        """Nobody is bound by a treaty with one instrument too few, and it is not in force."""
        one = dossier(JOINED[0])
        assert str(ij.parties(one, PACT, on="2010-01-01")) == "Nobody is bound by Pact on 2010-01-01."
        assert str(ij.entry_into_force(one, PACT)) == "Pact is not in force by what is recorded."

    def test_in_force_on_a_day_that_is_not_known_exactly(self) -> None:
        """It is in force, and that is said."""
        found = ij.entry_into_force(dossier(JOINED[0], attrs.evolve(JOINED[1], day="2001")), PACT)
        assert (found.day, found.enters) == (None, YES)
        assert str(found).startswith("Pact enters into force, on a day that is not known exactly.")

    @pytest.mark.parametrize(("adopted", "enters"), [("2000-01-01", UNKNOWN), (None, UNKNOWN)])
    def test_whether_it_is_in_force_is_not_recorded(self, adopted: str | None, enters: ij.Ternary) -> None:
        """Silence on its entry into force is not "not in force"."""
        bare = dossier(pact=treaty(participation=None, adopted=adopted, final_clauses=CLAUSES))
        found = ij.entry_into_force(bare, PACT)
        assert (found.day, found.enters) == (None, enters)
        assert str(found) == "Whether Pact is in force, and from when, is not recorded."
