"""Who is bound on a day, and how many were bound and had signed from when on; within bounds where that is not known."""

from typing import Any

import pytest
from tests.law.small import PACT, act, clauses, world

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"


def _was_part_of_another(state: ij.State, on: str) -> bool:
    return any(on <= str(each.until) for each in state.predecessors)


class TestParties:
    """Who is bound, for certain and possibly."""

    @pytest.mark.parametrize(
        ("on", "number"),
        [
            ("2002-06-30", 0),
            ("2002-07-01", 66),
            ("2013-05-01", 122),
            ("2015-04-01", 123),
            ("2017-10-27", 123),
            ("2024-02-01", 124),
            ("2025-01-01", 125),
            ("2026-11-24", 125),
        ],
    )
    def test_numbers_of_the_statute(self, on: str, number: int) -> None:
        """As the Court and the depositary published them."""
        found = ij.parties(SEEDS, STATUTE, on=on)
        assert (found.count, found.complete, len(found.definite)) == (ij.Bounds(number, number), True, number)

    @pytest.mark.parametrize(
        "on", ["1998-01-01", "2002-07-01", "2004-12-01", "2011-07-01", "2017-10-26", "2017", "2026-11-24", "2027"]
    )
    def test_the_same_as_asking_each(self, on: str) -> None:
        """They are those of whom `is_bound` says so, on days before, between and after all changes.

        A State that was part of another is bound with that one, and is no party beside it.
        """
        found = ij.parties(SEEDS, STATUTE, on=on)
        states = [state for state in SEEDS.records(ij.State) if not _was_part_of_another(state, on)]
        answers = {state.id: ij.is_bound(SEEDS, state, STATUTE, on=on) for state in states}
        assert set(found.definite) == {state for state, answer in answers.items() if answer is ij.Ternary.YES}
        assert set(found.possible) <= {state for state, answer in answers.items() if answer is ij.Ternary.UNKNOWN}

    def test_a_year_with_changes(self) -> None:
        """Definite are those that are bound on all of its days; it reads back as it was."""
        found = ij.parties(SEEDS, STATUTE, on="2017")
        assert "state:BDI" not in found.definite
        assert "state:BDI" in found.possible
        assert found.count == ij.Bounds(123, 124)
        assert list(map(str, found.changes_on)) == ["2017-10-27"]
        assert "Who is bound changes on 2017-10-27." in str(found)
        assert ij.loads_record(ij.dumps_record(found), ij.Parties) == found

    @pytest.mark.parametrize(
        ("on", "changes"),
        [("2017-10-26", []), ("2017-11", []), ("2026", []), ("2027-06", ["2027-06-18", "2027-06-24"])],
    )
    def test_when_they_change(self, on: str, changes: list[str]) -> None:
        """On days on which others are bound; the end of the records is none."""
        assert list(map(str, ij.parties(SEEDS, STATUTE, on=on).changes_on)) == changes

    def test_after_the_records_end(self) -> None:
        """As recorded, with pending notices taking effect; it says so, and is neither complete nor sure."""
        found = ij.parties(SEEDS, STATUTE, on="2026-11-25")
        assert (found.count, found.possible, found.complete) == (ij.Bounds(125, 125), (), False)
        assert found.reasons == (
            "The records end on 2026-11-24; this is what follows from them if nothing has happened since.",
        )
        assert (found.beyond_records, found.confidence, str(found.as_of)) == (True, None, "2026-11-24")
        eve, day = (ij.parties(SEEDS, STATUTE, on=on) for on in ("2027-06-17", "2027-06-18"))
        assert (eve.count, day.count) == (ij.Bounds(125, 125), ij.Bounds(124, 124))
        assert set(eve.definite) - set(day.definite) == {"state:NER"}

    def test_the_last_day_of_the_records(self) -> None:
        """It is not beyond them."""
        found = ij.parties(SEEDS, STATUTE, on="2026-11-24")
        assert (found.count, found.complete, found.beyond_records) == (ij.Bounds(125, 125), True, False)

    @pytest.mark.parametrize(("on", "is_beyond"), [("2026-11-24", False), ("2026-11-25", True), ("2026-11", True)])
    def test_of_a_treaty_that_is_not_recorded_in_full(self, on: str, is_beyond: bool) -> None:  # noqa: FBT001
        """Its records end with those of the dossier on treaties."""
        about = ij.About(as_of="2027-12-31", as_of_by_family=ij.parts.FamilyDays(treaties="2026-11-24"))
        d = ij.Dossier(world(participation=None, entered_into_force="2001-05-01"), about)
        found = ij.parties(d, PACT, on=on)
        assert (found.definite, found.complete, found.beyond_records) == (("state:XAA", "state:XBB"), False, is_beyond)

    def test_nothing_recorded(self) -> None:
        """Of a treaty without recorded participation nobody is named, and the number is not complete."""
        found = ij.parties(SEEDS, "treaty:iccpr", on="2000-01-01")
        assert (found.definite, found.possible, found.complete) == ((), (), False)
        assert str(found) == (
            "Who is bound by International Covenant on Civil and Political Rights on 2000-01-01 is not recorded. "
            "Missing: a full record of participation in treaty:iccpr."
        )

    def test_an_unknown_day(self) -> None:
        """Somebody whose day is not known is possible between the days."""
        found = ij.parties(world(act("XCC", "accession", "2002-01")), PACT, on="2002-04-15")
        assert (found.definite, found.possible) == (("state:XAA", "state:XBB"), ("state:XCC",))
        assert str(found) == (
            "2 to 3 are bound by Pact on 2002-04-15. Missing: the exact day of treaty-action:xcc-accession. "
            "It turns on treaty-action:xaa-ratification and treaty-action:xbb-accession and "
            "treaty-action:xcc-accession. Confidence in the records: high."
        )

    def test_many_changes(self) -> None:
        """Eighty comings and goings of two more add up on every day of many."""
        acts = [
            act(code, nature, f"{year}-{month}-10", suffix=f"-{year}", effective=effective and f"{year}-{effective}")
            for year in range(2002, 2022)
            for code in ("XCC", "XDD")
            for nature, month, effective in (("accession", "01", None), ("withdrawal", "05", "05-10"))
        ]
        month = ij.parts.WithdrawalClause(mode="notice", notice=ij.parts.Delay(1, "month"))
        d = world(
            *acts, **clauses(later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "day")), withdrawal=month)
        )
        for year in range(2002, 2022):
            days = (f"{year}-{day}" for day in ("01-10", "01-11", "06-09", "06-10"))
            assert [len(ij.parties(d, PACT, on=day).definite) for day in days] == [2, 4, 4, 2]


FIRST = "2001-05-01: 2 / 0"
"""Two parties, and nobody who signed, from the day on which the pact enters into force."""
SIGNED, GONE = act("XCC", "signature", "2000-06-01"), act("XCC", "cessation", "2003-01-01")
SIGNED_BY_ONE = [act("XAA", "signature", "2000-06-01"), act("XAA", "signature", "2000-07-01", suffix="-2")]
NOTICE, BACK = act("XBB", "withdrawal", "2005-03-01"), act("XBB", "revocation", "2006-02-28")
IN_MONTHS = [act("XCC", "accession", "2002-01"), act("XBB", "withdrawal", "2005-03")]
WITHOUT_A_CLAUSE = clauses(withdrawal=None)

STEPS: dict[str, tuple[list[ij.TreatyAction], dict[str, Any], list[str]]] = {
    "signed-twice-and-joined": (SIGNED_BY_ONE, {}, ["2000-06-01: 0 / 1", "2001-05-01: 2 / 1"]),
    "signed-and-ended-twice": (
        [SIGNED, GONE, act("XCC", "cessation", "2004-04-04", suffix="-2")],
        {},
        ["2000-06-01: 0 / 1", "2001-05-01: 2 / 1", "2003-01-01: 2 / 0"],
    ),
    "signed-in-a-month": (
        [act("XCC", "signature", "2002-02")],
        {},
        [FIRST, "2002-02-01: 2 / 0 to 1", "2002-02-28: 2 / 1"],
    ),
    "signed-on-some-day": (
        [act("XCC", "signature", None)],
        {},
        ["0001-01-01: 0 / 0 to 1", "2001-05-01: 2 / 0 to 1", "9999-12-31: 2 / 1"],
    ),
    "signed-perhaps": ([act("XCC", "signature", "2002-02-10", "low")], {}, [FIRST, "2002-02-10: 2 / 0 to 1"]),
    "joined-perhaps": ([act("XCC", "accession", "2002-01-10", "low")], {}, [FIRST, "2002-04-01: 2 to 3 / 0"]),
    "left-perhaps": ([act("XBB", "withdrawal", "2005-03-01", "low")], {}, [FIRST, "2006-03-01: 1 to 2 / 0"]),
    "left-by-a-fair-source": ([act("XBB", "withdrawal", "2005-03-01", "medium")], {}, [FIRST, "2006-03-01: 1 / 0"]),
    "joined-and-left-in-months": (
        IN_MONTHS,
        {},
        [FIRST, "2002-04-01: 2 to 3 / 0", "2002-05-01: 3 / 0", "2006-03-01: 2 to 3 / 0", "2006-03-31: 2 / 0"],
    ),
    "notice-taken-back": ([NOTICE, BACK], {}, [FIRST]),
    "gone-and-come-back": (
        [NOTICE, act("XBB", "ratification", "2008-01-10")],
        {},
        [FIRST, "2006-03-01: 1 / 0", "2008-04-01: 2 / 0"],
    ),
    "notice-without-a-clause": ([NOTICE], WITHOUT_A_CLAUSE, [FIRST, "2005-03-01: 1 to 2 / 0"]),
    "end-of-the-treaty": ([], {"ended": "2020-01-01"}, [FIRST, "2020-01-01: 0 / 0"]),
    "beyond-what-is-recorded": ([act("XBB", "withdrawal", "2030-06-01")], {}, [FIRST, "2031-06-01: 1 / 0"]),
}


class TestHistory:
    """How many were bound, and how many had signed, from when on."""

    @pytest.mark.parametrize(("acts", "pact", "expected"), STEPS.values(), ids=STEPS)
    def test_step_by_step(self, acts: list[ij.TreatyAction], pact: dict[str, Any], expected: list[str]) -> None:
        """Joining moves the upper bound first, leaving the lower; by a weak source the other bound never follows."""
        steps = ij.participation_history(world(*acts, **pact), PACT)
        assert [f"{step.day}: {step.parties} / {step.signatories}" for step in steps] == expected

    def test_several_on_one_day(self) -> None:
        """One step, with all its acts in order; the end of a treaty has none."""
        more = (act("XDD", "accession", "2002-01-10"), act("XCC", "acceptance", "2002-01-20"))
        _, joined, ended = ij.participation_history(world(*more, ended="2020-01-01"), PACT)
        assert (str(joined.day), joined.parties) == ("2002-04-01", ij.Bounds(4, 4))
        assert joined.acts == ("treaty-action:xcc-acceptance", "treaty-action:xdd-accession")
        assert ended.acts == ()

    def test_the_statute_begins(self) -> None:
        """Eleven signed on the first day, sixteen on the second; sixty-six were bound at once, and none before."""
        first, second, *rest = ij.participation_history(SEEDS, STATUTE)
        assert (str(first.day), first.parties, first.signatories) == ("1998-07-17", ij.Bounds(0, 0), ij.Bounds(11, 11))
        assert (str(second.day), second.signatories, len(second.acts)) == ("1998-07-18", ij.Bounds(27, 27), 16)
        entry = next(step for step in rest if step.parties != ij.Bounds(0, 0))
        assert (str(entry.day), entry.parties, len(entry.acts)) == ("2002-07-01", ij.Bounds(66, 66), 66)

    def test_the_statute_loses_parties(self) -> None:
        """Two left in 2017 and 2019; what is pending moves both bounds, but for the notice of one weak source."""
        steps = ij.participation_history(SEEDS, STATUTE)
        left = {str(step.day): (str(step.parties), step.acts) for step in steps}
        assert left["2017-10-27"] == ("123", ("treaty-action:bdi-withdrawal-notification",))
        assert left["2019-03-17"] == ("122", ("treaty-action:phl-withdrawal-notification",))
        assert "2026-06-02" not in left
        assert [(str(step.day), str(step.parties)) for step in steps[-6:]] == [
            ("2025-01-01", "125"),
            ("2027-06-18", "124"),
            ("2027-06-24", "122"),
            ("2027-07-24", "121"),
            ("2027-07-27", "120"),
            ("2027-09-23", "119 to 120"),
        ]
        assert steps[-1].acts == ("treaty-action:nru-withdrawal-notification",)
        assert {step.signatories for step in steps[-6:]} == {ij.Bounds(139, 139)}

    def test_the_same_as_the_parties_on_the_day(self) -> None:
        """Up to the day the records end; the days are in order, each once."""
        steps = ij.participation_history(SEEDS, STATUTE)
        days = [str(step.day) for step in steps]
        assert days == sorted(set(days))
        for step in steps:
            if str(step.day) <= "2026-11-24":
                assert step.parties == ij.parties(SEEDS, STATUTE, on=step.day).count

    def test_an_amendment(self) -> None:
        """Its first step is its first acceptance, a year later; of a treaty without acts there is none."""
        first = ij.participation_history(SEEDS, "amendment:rs-a7-art8-starvation-2019")[0]
        assert (str(first.day), first.parties, first.signatories) == ("2021-10-14", ij.Bounds(1, 1), ij.Bounds(0, 0))
        assert ij.participation_history(SEEDS, "treaty:genocide-convention") == ()
