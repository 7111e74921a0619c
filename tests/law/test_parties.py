"""Who is bound on a day, when a treaty entered into force, and how many were bound when."""

from itertools import pairwise

import pytest
from tests.law.small import JOINED, PACT, act, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"


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
            ("2026-06-02", 125),
            ("2026-10-09", 125),
            ("2026-11-24", 125),
        ],
    )
    def test_numbers_of_the_statute(self, on: str, number: int) -> None:
        """As the Court and the depositary published them."""
        found = ij.parties(SEEDS, STATUTE, on=on)

        assert (found.count, found.complete) == (ij.Bounds(number, number), True)
        assert len(found.definite) == number

    def test_the_same_as_asking_each(self) -> None:
        """The roll is what the light form says of every State, on days before, between and after all changes."""
        for on in ("1998-01-01", "2002-07-01", "2004-12-01", "2011-07-01", "2017-10-26", "2017", "2026-11-24", "2027"):
            found = ij.parties(SEEDS, STATUTE, on=on)
            answers = {state.id: ij.is_bound(SEEDS, state, STATUTE, on=on) for state in SEEDS.records(ij.State)}
            assert set(found.definite) == {state for state, one in answers.items() if one is ij.Ternary.YES}
            assert set(found.possible) <= {state for state, one in answers.items() if one is ij.Ternary.UNKNOWN}

    def test_a_year_with_changes(self) -> None:
        """Definite are those that are bound on all of its days."""
        found = ij.parties(SEEDS, STATUTE, on="2017")

        assert "state:BDI" not in found.definite
        assert "state:BDI" in found.possible
        assert found.count == ij.Bounds(123, 124)

    def test_after_the_records_end(self) -> None:
        """Nobody is definite, and it says why."""
        found = ij.parties(SEEDS, STATUTE, on="2026-11-25")

        assert (found.definite, found.complete) == ((), False)
        assert found.reasons == ("The records end on 2026-11-24.",)
        assert "state:FRA" in found.possible

    def test_nothing_recorded(self) -> None:
        """Of a treaty without recorded participation nobody is named, and the number is not complete."""
        found = ij.parties(SEEDS, "treaty:iccpr", on="2000-01-01")

        assert (found.definite, found.possible, found.complete) == ((), (), False)
        assert str(found).endswith("on 2000-01-01, as far as it is recorded.")

    def test_an_unknown_day(self) -> None:
        """Somebody whose day is not known is possible between the days."""
        d = dossier(*JOINED, act("XCC", "accession", "2002-01"))
        found = ij.parties(d, PACT, on="2002-04-15")

        assert (found.definite, found.possible) == (("state:XAA", "state:XBB"), ("state:XCC",))
        assert str(found) == "2 to 3 are bound by Pact on 2002-04-15. Confidence medium."

    def test_many_changes(self) -> None:
        """Rolls kept every few changes and the changes after them add up, on every day of many."""
        acts = []
        for year in range(2002, 2022):
            for code in ("XCC", "XDD"):
                acts.append(act(code, "accession", f"{year}-01-10", suffix=f"-{year}"))
                acts.append(act(code, "withdrawal", f"{year}-05-10", suffix=f"-{year}", effective=f"{year}-05-10"))
        clauses = ij.parts.FinalClauses(
            entry_into_force=treaty().final_clauses.entry_into_force,  # type: ignore[union-attr]
            later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "day")),
            withdrawal=ij.parts.WithdrawalClause(mode="notice", notice=ij.parts.Delay(1, "month")),
        )
        d = dossier(*JOINED, *acts, pact=treaty(final_clauses=clauses))
        for year in range(2002, 2022):
            assert len(ij.parties(d, PACT, on=f"{year}-01-10").definite) == 2
            assert len(ij.parties(d, PACT, on=f"{year}-01-11").definite) == 4
            assert len(ij.parties(d, PACT, on=f"{year}-06-09").definite) == 4
            assert len(ij.parties(d, PACT, on=f"{year}-06-10").definite) == 2

    def test_written_and_read_back(self) -> None:
        """The answers go through JSON like records."""
        for answer in (ij.parties(SEEDS, STATUTE, on="2017"), ij.entry_into_force(SEEDS, STATUTE)):
            again = ij.loads_record(ij.dumps_record(answer), type(answer))
            assert again == answer
            assert str(again) == str(answer)


class TestEntryIntoForce:
    """By which instruments."""

    def test_the_statute(self) -> None:
        """The sixtieth instrument was one of ten on 11 April 2002."""
        found = ij.entry_into_force(SEEDS, STATUTE)

        assert (str(found.day), str(found.reached_on), found.needed, found.computed) == (
            "2002-07-01",
            "2002-04-11",
            60,
            True,
        )
        assert len(found.deciding) == 10
        assert "treaty-action:cod-ratification" in found.deciding
        assert found.confidence is ij.Confidence.HIGH

    def test_as_published(self) -> None:
        """Where participation is not recorded the published day stands, and says that it is not computed."""
        found = ij.entry_into_force(SEEDS, "treaty:genocide-convention")

        assert (str(found.day), found.computed, found.deciding) == ("1951-01-12", False, ())

    def test_not_in_force(self) -> None:
        """Too few instruments."""
        found = ij.entry_into_force(dossier(JOINED[0]), PACT)

        assert (found.day, found.reached_on, found.counted, found.needed) == (None, None, 1, 2)
        assert str(found) == "Pact is not in force by what is recorded."

    def test_an_amendment(self) -> None:
        """In force with its first acceptance, a year later."""
        found = ij.entry_into_force(SEEDS, "amendment:rs-a7-art8-starvation-2019")

        assert str(found.day) == "2021-10-14"
        assert ij.entry_into_force(SEEDS, "amendment:rs-a3-art124-2015").day is None


class TestHistory:
    """How many, from when on."""

    def test_the_last_steps_of_the_statute(self) -> None:
        """What is pending is in it; the notice that rests on one weak source moves one bound only."""
        steps = ij.participation_history(SEEDS, STATUTE)[-6:]

        assert [(str(one.day), str(one.parties)) for one in steps] == [
            ("2025-01-01", "125"),
            ("2027-06-18", "124"),
            ("2027-06-24", "122"),
            ("2027-07-24", "121"),
            ("2027-07-27", "120"),
            ("2027-09-23", "119 to 120"),
        ]
        assert steps[-1].acts == ("treaty-action:nru-withdrawal-notification",)
        assert {one.signatories for one in steps} == {ij.Bounds(139, 139)}

    def test_days_are_in_order(self) -> None:
        """Each day once."""
        days = [one.day.earliest for one in ij.participation_history(SEEDS, STATUTE)]

        assert all(before < after for before, after in pairwise(days))

    def test_days_not_known(self) -> None:
        """The upper bound moves first where somebody joins, the lower where somebody leaves."""
        d = dossier(*JOINED, act("XCC", "accession", "2002-01"), act("XBB", "withdrawal", "2005-03"))

        assert [(str(one.day), str(one.parties)) for one in ij.participation_history(d, PACT)] == [
            ("2001-05-01", "2"),
            ("2002-04-01", "2 to 3"),
            ("2002-05-01", "3"),
            ("2006-03-01", "2 to 3"),
            ("2006-03-31", "2"),
        ]
