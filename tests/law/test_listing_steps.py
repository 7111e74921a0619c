"""What the steps of a history bring about, what becomes of several sanctions together, and of ended programmes."""

from itertools import permutations
from typing import Any

import pytest

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
NEVER, LISTED, SUSPENDED, DELISTED = ij.terms.ListStatus
SOMEBODY, SOMEBODY_ELSE = "person:somebody", "person:somebody-else"


def cited(confidence: str) -> list[ij.Citation]:
    """A citation of this confidence."""
    return [ij.Citation("source:press", confidence=confidence)]


def step(status: str, day: str | None, **fields: Any) -> ij.parts.ListingStep:
    """A step of a history."""
    return ij.parts.ListingStep(status=status, day=day, **fields)


def sanction(*history: ij.parts.ListingStep, slug: str = "one", **fields: Any) -> ij.Sanction:
    """A sanction against somebody, with this history."""
    given: dict[str, Any] = {"by": "state:XAA", "targets": [SOMEBODY], "citations": cited("high")}
    return ij.Sanction(id=f"sanction:{slug}", history=history, **{**given, **fields})


def dossier(*records: ij.Record, as_of: str | None = "2030-12-31") -> ij.Dossier:
    """Two persons, two States and these records."""
    people = [ij.Person(id=one, names=[name]) for one, name in ((SOMEBODY, "Somebody"), (SOMEBODY_ELSE, "Another"))]
    states = [ij.State(id=f"state:{code}", names=[name]) for code, name in (("XAA", "Alphaland"), ("XBB", "Betaland"))]
    return ij.Dossier([*people, *states, *records], ij.About(title="Small", as_of=as_of))


def status_of(d: ij.Dossier, on: str, about: str = SOMEBODY) -> tuple[ij.terms.ListStatus | None, ij.Ternary]:
    """Where somebody stands, and whether a measure is in force."""
    answer = ij.listing(d, about, on=on)
    return answer.status, answer.in_force


class TestSteps:
    """What each sort of step brings about."""

    @pytest.mark.parametrize(
        ("steps", "status", "in_force"),
        [
            (("announced",), NEVER, UNKNOWN),
            (("reported_in_force",), NEVER, UNKNOWN),
            (("convicted",), NEVER, UNKNOWN),
            (("amended",), NEVER, UNKNOWN),
            (("revoked",), NEVER, NO),
            (("challenged",), NEVER, NO),
            (("end_announced",), NEVER, NO),
            (("regulations_removed",), NEVER, NO),
            (("enjoined",), NEVER, NO),
            (("injunction_stayed",), NEVER, NO),
            (("listed",), LISTED, YES),
            (("announced", "listed"), LISTED, YES),
            (("listed", "challenged"), LISTED, YES),
            (("listed", "convicted"), LISTED, YES),
            (("listed", "amended"), LISTED, YES),
            (("listed", "revoked"), LISTED, NO),
            (("listed", "revoked", "delisted"), DELISTED, NO),
            (("listed", "revoked", "relisted"), LISTED, YES),
            (("listed", "end_announced"), LISTED, YES),
            (("listed", "regulations_removed"), LISTED, YES),
            (("listed", "injunction_stayed"), LISTED, YES),
            (("listed", "enjoined"), SUSPENDED, NO),
            (("listed", "enjoined", "injunction_stayed"), LISTED, YES),
            (("listed", "enjoined", "delisted"), DELISTED, NO),
            (("listed", "enjoined", "delisted", "injunction_stayed"), DELISTED, NO),
            (("listed", "delisted"), DELISTED, NO),
            (("listed", "expired"), DELISTED, NO),
            (("listed", "delisted", "enjoined"), DELISTED, NO),
            (("listed", "delisted", "relisted"), LISTED, YES),
            (("relisted",), LISTED, YES),
            (("listed", "authority_terminated"), LISTED, NO),
            (("listed", "authority_terminated", "delisted"), DELISTED, NO),
            (("listed", "authority_terminated", "relisted"), LISTED, YES),
            (("announced", "authority_terminated"), NEVER, NO),
            (("announced", "expired"), DELISTED, NO),
            (("listed", "delisted", "announced"), DELISTED, NO),
        ],
    )
    def test_in_this_order(self, steps: tuple[str, ...], status: ij.terms.ListStatus, in_force: ij.Ternary) -> None:
        """A month apart; the answer long after the last."""
        history = [step(one, f"2020-{number:02}-10") for number, one in enumerate(steps, 1)]

        assert status_of(dossier(sanction(*history)), "2021-01-01") == (status, in_force)

    @pytest.mark.parametrize(
        ("before", "one", "eve", "day"),
        [
            ((), "listed", (NEVER, NO), (LISTED, YES)),
            ((), "relisted", (NEVER, NO), (LISTED, YES)),
            ((), "announced", (NEVER, NO), (NEVER, UNKNOWN)),
            (("listed",), "enjoined", (LISTED, YES), (SUSPENDED, NO)),
            (("listed", "enjoined"), "injunction_stayed", (SUSPENDED, NO), (LISTED, YES)),
        ],
    )
    def test_a_step_has_effect_on_its_day(
        self,
        before: tuple[str, ...],
        one: str,
        eve: tuple[ij.terms.ListStatus, ij.Ternary],
        day: tuple[ij.terms.ListStatus, ij.Ternary],
    ) -> None:
        """And on no day before it."""
        history = [step(name, f"2019-0{number}-01") for number, name in enumerate(before, 1)]
        d = dossier(sanction(*history, step(one, "2020-03-10")))

        assert status_of(d, "2020-03-09") == eve
        assert status_of(d, "2020-03-10") == day

    @pytest.mark.parametrize("one", ["delisted", "expired", "authority_terminated"])
    def test_an_end_has_effect_on_the_day_after(self, one: str) -> None:
        """On the day itself the measure is still in force."""
        d = dossier(sanction(step("listed", "2020-01-10"), step(one, "2020-03-10")))

        assert status_of(d, "2020-03-10") == (LISTED, YES)
        assert status_of(d, "2020-03-11")[1] is NO

    def test_an_end_in_a_month(self) -> None:
        """Still listed on its first day; no longer on the first of the next month."""
        d = dossier(sanction(step("listed", "2020-01-10"), step("delisted", "2020-03")))

        assert status_of(d, "2020-03-01") == (LISTED, YES)
        assert status_of(d, "2020-03-02") == (None, UNKNOWN)
        assert status_of(d, "2020-03-31") == (None, UNKNOWN)
        assert status_of(d, "2020-04-01") == (DELISTED, NO)

    def test_a_step_without_a_day(self) -> None:
        """Whether it has been taken is never known, and the sentence says so."""
        answer = ij.listing(
            dossier(sanction(step("listed", "2020-01-10"), step("delisted", None))), SOMEBODY, on="2025"
        )

        assert (answer.status, answer.in_force) == (None, UNKNOWN)
        assert answer.missing == ("the exact day of delisted",)
        assert str(answer) == (
            "Where Somebody stands on 2025 is unknown. "
            "By Alphaland: listed 2020-01-10; perhaps delisted by then, on a day not recorded."
        )

    def test_no_step_at_all(self) -> None:
        """Unknown from its designation on, and before it where no day of that is known."""
        d = dossier(sanction(designated="2020-03-10"))

        assert status_of(d, "2020-03-09") == (NEVER, NO)
        assert status_of(d, "2020-03-10") == (None, UNKNOWN)
        assert status_of(dossier(sanction()), "1990-01-01") == (None, UNKNOWN)
        assert str(ij.listing(dossier(sanction(by=None)), SOMEBODY, on="1990-01-01")) == (
            "Where Somebody stands on 1990-01-01 is unknown. By an author not named: no dated step is recorded."
        )

    def test_no_step_but_a_day_of_listing(self) -> None:
        """Listed on that day, and what came of it later is not known."""
        d = dossier(sanction(designated="2020-03-08", listed="2020-03-10"))

        message = {"2020-03-07": (NEVER, NO), "2020-03-09": (NEVER, NO), "2020-03-10": (LISTED, YES)}
        for day, expected in (message | {"2020-03-11": (None, UNKNOWN), "2020-03": (None, UNKNOWN)}).items():
            assert status_of(d, day) == expected, day
        assert ij.listings(d, on="2020-03-10").definite == ("sanction:one",)
        assert ij.listings(d, on="2020-03-11").possible == ("sanction:one",)
        assert str(ij.listing(d, SOMEBODY, on="2020-03-10")) == (
            "Somebody is listed on 2020-03-10. By Alphaland: designated 2020-03-08; listed 2020-03-10; what came of it "
            "is not recorded. Confidence high."
        )
        assert ij.listing(d, SOMEBODY, on="2020-03-10").periods == (
            ij.parts.ListedPeriod(sanction="sanction:one", start="2020-03-10"),
        )

    def test_no_step_but_a_day_on_which_it_was_seen(self) -> None:
        """Still listed on that day, unknown on the next."""
        d = dossier(sanction(listed="2020-03-10", last_seen="2021-05-05"))

        assert status_of(d, "2020-03-09") == (NEVER, NO)
        assert status_of(d, "2021-05-05") == status_of(d, "2020-04") == (LISTED, YES)
        assert status_of(d, "2021-05-06") == status_of(d, "2021-05") == (None, UNKNOWN)
        assert "listed 2020-03-10; last seen there 2021-05-05; what" in str(ij.listing(d, SOMEBODY, on="2021-05-06"))
        alone = dossier(sanction(last_seen="2021-05-05"))
        assert status_of(alone, "2021-05-05") == (None, UNKNOWN)

    def test_no_step_but_a_month_of_listing(self) -> None:
        """Known before and after it only."""
        d = dossier(sanction(listed="2020-03", last_seen="2021-05"))

        assert status_of(d, "2020-02-29") == (NEVER, NO)
        assert status_of(d, "2020-03-01") == status_of(d, "2020-03-30") == (None, UNKNOWN)
        assert status_of(d, "2020-03-31") == status_of(d, "2021-05-01") == (LISTED, YES)
        assert status_of(d, "2021-05-02") == (None, UNKNOWN)

    def test_no_step_and_the_programme_has_ended(self) -> None:
        """Whatever came of the entry."""
        programme = ij.Programme(id="programme:a", names=["a"], ended="2021-06-30")
        d = dossier(sanction(listed="2020-03-10", programmes=["programme:a"]), programme)

        assert status_of(d, "2021-06-30") == (None, UNKNOWN)
        assert status_of(d, "2021-07-01") == (None, NO)

    def test_how_sure_a_day_of_its_own_is(self) -> None:
        """By what the field rests on."""
        weak = [
            *cited("high"),
            ij.Citation("source:press", confidence="low", fields=["listed"]),
            ij.Citation("source:press", confidence="medium", fields=["designated"]),
        ]
        d = dossier(sanction(designated="2020-03-08", listed="2020-03-10", citations=weak))
        assert ij.listing(d, SOMEBODY, on="2020-03-10").confidence is ij.Confidence.LOW
        d = dossier(sanction(designated="2020-03-08", citations=weak))
        assert ij.listing(d, SOMEBODY, on="2020-03-07").confidence is ij.Confidence.MEDIUM

    def test_days_that_are_no_steps(self) -> None:
        """Announced, signed, designated, published and in effect are days of their own; only the list lists."""
        days = dict.fromkeys(("announced", "signed", "designated", "published", "effective", "listed"), "2020-01-01")
        d = dossier(sanction(step("listed", "2020-03-10"), **days))

        assert status_of(d, "2020-03-09") == (NEVER, NO)
        assert status_of(d, "2020-03-10") == (LISTED, YES)


class TestProgrammes:
    """A sanction whose instruments have ended."""

    @staticmethod
    def programme(slug: str, ended: str | None) -> ij.Programme:
        """A programme that ended on this day."""
        return ij.Programme(id=f"programme:{slug}", names=[slug], instrument=f"Order {slug}", ended=ended)

    def test_the_last_to_end_counts(self) -> None:
        """In force while one of its programmes is."""
        listed = sanction(step("listed", "2020-01-10"), programmes=["programme:a", "programme:b"])
        d = dossier(listed, self.programme("a", "2021-06-30"), self.programme("b", "2022-06-30"))

        assert status_of(d, "2022-06-30") == (LISTED, YES)
        assert status_of(d, "2022-07-01") == (LISTED, NO)
        assert str(ij.listing(d, SOMEBODY, on="2022-06-30")) == (
            "Somebody is listed on 2022-06-30. By Alphaland (Order a, Order b): listed 2020-01-10. Confidence high."
        )

    def test_one_that_goes_on(self) -> None:
        """Also one that is not recorded, as its end would not be known."""
        listed = sanction(step("listed", "2020-01-10"), programmes=["programme:a", "programme:b"])

        goes_on = dossier(listed, self.programme("a", "2021-06-30"), self.programme("b", None))
        unrecorded = dossier(listed, self.programme("a", "2021-06-30"))
        assert status_of(goes_on, "2023-01-01") == status_of(unrecorded, "2023-01-01") == (LISTED, YES)

    def test_its_own_history_comes_first(self) -> None:
        """Where the history dates the end of its authority, the day of the programme is set aside."""
        history = (step("listed", "2020-01-10"), step("authority_terminated", "2022-01-01"))
        d = dossier(sanction(*history, programmes=["programme:a"]), self.programme("a", "2021-06-30"))

        assert status_of(d, "2022-01-01") == (LISTED, YES)
        assert status_of(d, "2022-01-02") == (LISTED, NO)


class TestSeveral:
    """More than one sanction against the same target."""

    @pytest.mark.parametrize(
        ("steps", "status"),
        [
            (("listed", "listed enjoined", "listed delisted", "challenged"), LISTED),
            (("listed enjoined", "listed delisted", "challenged"), SUSPENDED),
            (("listed delisted", "challenged"), DELISTED),
            (("challenged",), NEVER),
        ],
    )
    def test_the_strongest_counts(self, steps: tuple[str, ...], status: ij.terms.ListStatus) -> None:
        """Whatever order they stand in."""
        for order in permutations(steps):
            many = [
                sanction(*(step(name, f"2020-0{n}-01") for n, name in enumerate(one.split(), 1)), slug=f"s{number}")
                for number, one in enumerate(order)
            ]
            assert status_of(dossier(*many), "2021-01-01")[0] is status

    def test_one_that_is_unknown(self) -> None:
        """It leaves the answer open, unless another one lists the target for certain."""
        silent, removed = sanction(slug="a"), sanction(step("listed", "2020-01-01"), step("delisted", "2020-02-01"))

        assert status_of(dossier(silent, removed), "2021-01-01") == (None, UNKNOWN)
        listed = sanction(step("listed", "2020-01-01"), slug="c")
        assert status_of(dossier(silent, removed, listed), "2021-01-01") == (LISTED, YES)

    def test_each_target_of_one(self) -> None:
        """A sanction against two is one against each, and is asked about under its own id too."""
        d = dossier(sanction(step("listed", "2020-01-01"), targets=[SOMEBODY, SOMEBODY_ELSE, SOMEBODY]))

        assert status_of(d, "2020-01-01", SOMEBODY_ELSE) == (LISTED, YES)
        assert ij.listing(d, SOMEBODY, on="2020-01-01").sanctions == ("sanction:one",)
        assert str(ij.listing(d, "sanction:one", on="2020-01-01")).startswith("Somebody is listed on 2020-01-01.")

    def test_confidence(self) -> None:
        """That of the weakest step relied on: a removal from a weak source weakens the days after it only."""
        history = (step("listed", "2020-01-01"), step("delisted", "2020-02-01", citations=cited("low")))
        d = dossier(sanction(*history))

        assert ij.listing(d, SOMEBODY, on="2020-02-01").confidence is ij.Confidence.HIGH
        assert ij.listing(d, SOMEBODY, on="2020-02-02").confidence is ij.Confidence.LOW

    def test_by_whom(self) -> None:
        """Only the sanctions of the State asked about, and everybody's where none is."""
        one, two = sanction(step("listed", "2020-01-01")), sanction(slug="two", by="state:XBB")
        d = dossier(one, two)

        assert ij.listings(d, on="2021-01-01", by="state:XAA").definite == ("sanction:one",)
        assert ij.listings(d, on="2021-01-01", by="state:XBB").possible == ("sanction:two",)
        both = ij.listings(d, on="2021-01-01")
        assert (both.definite, both.possible, both.by) == (("sanction:one",), ("sanction:two",), None)

    def test_records_without_an_end(self) -> None:
        """Where it is not said up to when they stand, any day is answered."""
        assert status_of(dossier(sanction(step("listed", "2020-01-01")), as_of=None), "2200-01-01") == (LISTED, YES)


def test_an_author_without_a_record() -> None:
    """Is told as not named; one with a record by its name."""
    unnamed = dossier(sanction(step("listed", "2001-01-01"), by="state:XZZ"))
    named = dossier(sanction(step("listed", "2001-01-01")))

    assert "an author not named" in str(ij.listing(unnamed, SOMEBODY, on="2002-01-01"))
    assert "Alphaland" in str(ij.listing(named, SOMEBODY, on="2002-01-01"))
