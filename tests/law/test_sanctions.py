"""Who is on which list on which day, and whether the measure is in force, by steps, days, programmes, authors."""

from itertools import permutations
from typing import Any

import attrs
import pytest
from tests.law.small import cited

import intljustice as ij

SEEDS = ij.load_seeds()
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
NEVER, LISTED, SUSPENDED, DELISTED = ij.terms.ListStatus
SOMEBODY, SOMEBODY_ELSE = "person:somebody", "person:somebody-else"
Stands = tuple[ij.terms.ListStatus | None, ij.Ternary]
"""Where somebody stands, and whether a measure is in force."""
OFF, ON, OPEN = (NEVER, NO), (LISTED, YES), (None, UNKNOWN)


def step(status: str, day: str | None, **fields: Any) -> ij.parts.ListingStep:
    """A step of a history."""
    return ij.parts.ListingStep(status=status, day=day, **fields)


def sanction(*history: ij.parts.ListingStep, slug: str = "one", **fields: Any) -> ij.Sanction:
    """A sanction against somebody, with this history."""
    given: dict[str, Any] = {"by": "state:XAA", "targets": [SOMEBODY], "citations": cited()}
    return ij.Sanction(id=f"sanction:{slug}", history=history, **{**given, **fields})


def dossier(*records: ij.Record, as_of: str | None = "2030-12-31") -> ij.Dossier:
    """Two persons, two States and these records."""
    people = [ij.Person(id=SOMEBODY, names=["Somebody"]), ij.Person(id=SOMEBODY_ELSE, names=["Another"])]
    states = [ij.State(id="state:XAA", names=["Alphaland"]), ij.State(id="state:XBB", names=["Betaland"])]
    return ij.Dossier([*people, *states, *records], ij.About(title="Small", as_of=as_of))


def stands(d: ij.Dossier, on: str, about: str = SOMEBODY) -> Stands:
    """Where somebody stands on a day, and whether a measure is in force."""
    answer = ij.listing(d, about, on=on)
    return answer.status, answer.in_force


ENDS: dict[Stands, tuple[str, ...]] = {
    (NEVER, UNKNOWN): ("announced", "reported_in_force", "convicted", "amended"),
    (NEVER, NO): (
        *("revoked", "challenged", "end_announced", "regulations_removed", "enjoined", "injunction_stayed"),
        "announced authority_terminated",
    ),
    (LISTED, YES): (
        *("listed", "relisted", "announced listed", "listed challenged", "listed convicted", "listed amended"),
        *("listed end_announced", "listed regulations_removed", "listed injunction_stayed"),
        *("listed revoked relisted", "listed enjoined injunction_stayed", "listed delisted relisted"),
        "listed authority_terminated relisted",
    ),
    (LISTED, NO): ("listed revoked", "listed authority_terminated"),
    (SUSPENDED, NO): ("listed enjoined",),
    (DELISTED, NO): (
        *("listed delisted", "listed expired", "announced expired", "listed revoked delisted"),
        *("listed enjoined delisted", "listed enjoined delisted injunction_stayed", "listed delisted enjoined"),
        *("listed authority_terminated delisted", "listed delisted announced"),
    ),
}
"""Steps one after another, by what they bring about in the end."""


class TestSteps:
    """What each sort of step brings about."""

    @pytest.mark.parametrize(("steps", "expected"), [(steps, end) for end, many in ENDS.items() for steps in many])
    def test_one_after_another(self, steps: str, expected: Stands) -> None:
        """A month apart; the answer long after the last."""
        history = [step(name, f"2020-{number:02}-10") for number, name in enumerate(steps.split(), 1)]
        assert stands(dossier(sanction(*history)), "2021-01-01") == expected

    @pytest.mark.parametrize(
        ("before", "name", "eve", "day"),
        [
            ((), "listed", OFF, ON),
            ((), "relisted", OFF, ON),
            ((), "announced", OFF, (NEVER, UNKNOWN)),
            (("listed",), "enjoined", ON, (SUSPENDED, NO)),
            (("listed", "enjoined"), "injunction_stayed", (SUSPENDED, NO), ON),
        ],
    )
    def test_a_step_has_effect_on_its_day(self, before: tuple[str, ...], name: str, eve: Stands, day: Stands) -> None:
        """And on no day before it."""
        history = [step(earlier, f"2019-0{number}-01") for number, earlier in enumerate(before, 1)]
        d = dossier(sanction(*history, step(name, "2020-03-10")))
        assert (stands(d, "2020-03-09"), stands(d, "2020-03-10")) == (eve, day)

    @pytest.mark.parametrize(
        ("on", "expected"), [("2020-01-09", OFF), ("2020-01-10", ON), ("2020-03-10", (SUSPENDED, NO))]
    )
    def test_listed_by_its_own_day(self, on: str, expected: Stands) -> None:
        """Where no step lists it, the day of listing of the sanction comes before the steps."""
        assert stands(dossier(sanction(step("enjoined", "2020-03-10"), listed="2020-01-10")), on) == expected

    @pytest.mark.parametrize(
        ("listed", "sentence"),
        [
            ("2020-01-09", " Its own day of listing is 2020-01-09, by its history 2020-01-10."),
            ("2020-01", ""),
            ("2020-03-10", ""),
        ],
        ids=["the-eve", "the-same-month", "listed-again"],
    )
    def test_listed_on_another_day(self, listed: str, sentence: str) -> None:
        """The steps count, and the answer says what the sanction gives as its day."""
        steps = step("listed", "2020-01-10"), step("delisted", "2020-02-10"), step("relisted", "2020-03-10")
        answer = ij.listing(dossier(sanction(*steps, listed=listed)), SOMEBODY, on="2020-01-09")
        assert (answer.status, answer.in_force) == OFF
        later = ij.listing(dossier(sanction(*steps, listed=listed)), SOMEBODY, on="2020-04-01")
        assert later.reasons == (
            f"By Alphaland: listed 2020-01-10; delisted 2020-02-10; relisted 2020-03-10.{sentence}",
        )

    @pytest.mark.parametrize("name", ["delisted", "expired", "authority_terminated", "revoked"])
    def test_an_end_has_effect_on_the_day_after(self, name: str) -> None:
        """On the day itself the measure is still in force."""
        d = dossier(sanction(step("listed", "2020-01-10"), step(name, "2020-03-10")))
        assert stands(d, "2020-03-10") == ON
        assert stands(d, "2020-03-11")[1] is NO

    def test_a_step_within_the_month_asked_about(self) -> None:
        """It is no day that is missing, but which one is meant."""
        d = dossier(sanction(step("listed", "2020-01-10")))
        assert ij.listing(d, SOMEBODY, on="2020-01").missing == ("which day of 2020-01 is meant",)
        assert ij.listing(d, SOMEBODY, on="2020-02").missing == ()

    def test_a_step_without_a_day(self) -> None:
        """Whether it has been taken is never known, and the sentence says so."""
        d = dossier(sanction(step("listed", "2020-01-10"), step("delisted", None)))
        answer = ij.listing(d, SOMEBODY, on="2025")
        assert (answer.status, answer.in_force) == (None, UNKNOWN)
        assert str(answer) == (
            "Where Somebody stands on 2025 is unknown. "
            "By Alphaland: listed 2020-01-10; perhaps delisted by then, on a day not recorded. "
            'Missing: the exact day of the step "delisted" of sanction:one.'
        )


def programme(slug: str, ended: str | None) -> ij.Programme:
    """A programme that ended on this day."""
    return ij.Programme(id=f"programme:{slug}", names=[slug], instrument=f"Order {slug}", ended=ended)


UNDER_TWO = sanction(step("listed", "2020-01-10"), programmes=["programme:a", "programme:b"])
A, B, B_GOES_ON = programme("a", "2021-06-30"), programme("b", "2022-06-30"), programme("b", None)
TERMINATED = sanction(
    step("listed", "2020-01-10"), step("authority_terminated", "2022-01-01"), programmes=["programme:a"]
)
SILENT_UNDER_ONE = sanction(listed="2020-03-10", programmes=["programme:a"])
IN_MONTHS = sanction(listed="2020-03", last_seen="2021-05")
SIX_DAYS = dict.fromkeys(("announced", "signed", "designated", "published", "effective", "listed"), "2020-01-01")

BY_DAY: dict[str, tuple[list[ij.Record], dict[str, Stands]]] = {
    "removed-in-a-month": (
        [sanction(step("listed", "2020-01-10"), step("delisted", "2020-03"))],
        {"2020-03-01": ON, "2020-03-02": OPEN, "2020-03-31": OPEN, "2020-04-01": (DELISTED, NO)},
    ),
    "only-designated": ([sanction(designated="2020-03-10")], {"2020-03-09": OFF, "2020-03-10": OPEN}),
    "nothing-recorded": ([sanction()], {"1990-01-01": OPEN}),
    "only-listed": (
        [sanction(designated="2020-03-08", listed="2020-03-10")],
        {"2020-03-07": OFF, "2020-03-09": OFF, "2020-03-10": ON, "2020-03-11": OPEN, "2020-03": OPEN},
    ),
    "listed-and-seen": (
        [sanction(listed="2020-03-10", last_seen="2021-05-05")],
        {"2020-03-09": OFF, "2020-04": ON, "2021-05-05": ON, "2021-05-06": OPEN, "2021-05": OPEN},
    ),
    "only-seen": ([sanction(last_seen="2021-05-05")], {"2021-05-05": OPEN}),
    "listed-in-a-month": (
        [IN_MONTHS],
        {"2020-02-29": OFF, "2020-03-01": OPEN, "2020-03-30": OPEN, "2020-03-31": ON},
    ),
    "seen-in-a-month": ([IN_MONTHS], {"2021-05-01": ON, "2021-05-02": OPEN}),
    "days-that-are-no-steps": (
        [sanction(step("listed", "2020-03-10"), **SIX_DAYS)],
        {"2020-03-09": OFF, "2020-03-10": ON},
    ),
    "the-last-programme-ends": ([UNDER_TWO, A, B], {"2022-06-30": ON, "2022-07-01": (LISTED, NO)}),
    "one-programme-goes-on": ([UNDER_TWO, A, B_GOES_ON], {"2023-01-01": ON}),
    "one-programme-is-not-recorded": ([UNDER_TWO, A], {"2023-01-01": ON}),
    "its-own-history-comes-first": ([TERMINATED, A], {"2022-01-01": ON, "2022-01-02": (LISTED, NO)}),
    "no-step-and-the-programme-ends": ([SILENT_UNDER_ONE, A], {"2021-06-30": OPEN, "2021-07-01": (None, NO)}),
}


@pytest.mark.parametrize(("given", "expected"), BY_DAY.values(), ids=BY_DAY)
def test_on_days_and_in_months(given: list[ij.Record], expected: dict[str, Stands]) -> None:
    """Steps alone count; without any it is on the list from its listing to when it was last seen, and unknown then.

    In force it is while one of its programmes is, or may be, unless its own history dates the end of its authority.
    """
    d = dossier(*given)
    assert {on: stands(d, on) for on in expected} == expected


YEAR: dict[str, tuple[list[ij.Record], str, str, str]] = {
    "listed": (
        [sanction(step("listed", "2020-03-01"))],
        "Where Somebody stands on 2020 depends on the day. From 2020-03-01: listed. Before: on no list. ",
        "2020-03-01",
        "on no list until 2020-02-29, listed until 2020-12-31",
    ),
    "listed-before": (
        [sanction(step("listed", "2019-12-31"))],
        "Somebody is listed on 2020. By ",
        "",
        "listed until 2020-12-31",
    ),
    "delisted-on-the-last-day": (
        [sanction(step("listed", "2019-12-31"), step("delisted", "2020-12-31"))],
        "Somebody is listed on 2020. By ",
        "",
        "listed until 2020-12-31",
    ),
    "there-and-back": (
        [sanction(step("listed", "2019-12-31"), step("delisted", "2020-03-31"), step("relisted", "2020-06-01"))],
        (
            "Where Somebody stands on 2020 depends on the day. From 2020-01-01 to 2020-03-31: listed. "
            "From 2020-04-01 to 2020-05-31: no longer listed. From 2020-06-01 to 2020-12-31: listed. "
        ),
        "2020-04-01 2020-06-01",
        "listed until 2020-03-31, no longer listed until 2020-05-31, listed until 2020-12-31",
    ),
    "in-some-month": (
        [sanction(step("listed", "2020-03"))],
        (
            "Where Somebody stands on 2020 depends on the day. From 2020-01-01 to 2020-02-29: on no list. "
            "From 2020-03-01 to 2020-03-30: unknown. From 2020-03-31 to 2020-12-31: listed. "
        ),
        "2020-03-01 2020-03-31",
        "on no list until 2020-02-29, unknown until 2020-03-30, listed until 2020-12-31",
    ),
    "by-one-and-then-another": (
        [
            sanction(step("listed", "2019-01-01"), step("delisted", "2020-06-30")),
            sanction(step("listed", "2020-06-01"), slug="two"),
        ],
        "Somebody is listed on 2020. By ",
        "",
        "listed until 2020-12-31",
    ),
    "revoked": (
        [sanction(step("listed", "2019-01-01"), step("revoked", "2020-06-30"))],
        "Somebody is listed on 2020. From 2020-07-01: listed, no measure in force. Before: listed. ",
        "2020-07-01",
        "listed until 2020-06-30, listed, no measure in force until 2020-12-31",
    ),
    "last-seen": (
        [sanction(listed="2020-03-01", last_seen="2020-06-30")],
        (
            "Where Somebody stands on 2020 depends on the day. From 2020-01-01 to 2020-02-29: on no list. "
            "From 2020-03-01 to 2020-06-30: listed. From 2020-07-01 to 2020-12-31: unknown. "
        ),
        "2020-03-01",
        "on no list until 2020-02-29, listed until 2020-06-30, unknown until 2020-12-31",
    ),
}


@pytest.mark.parametrize(("records", "said", "changes", "parts"), YEAR.values(), ids=YEAR)
def test_a_year(records: list[ij.Record], said: str, changes: str, parts: str) -> None:
    """What holds throughout, from which days it is another, and what it is on which of them."""
    d = dossier(*records)
    answer = ij.listing(d, SOMEBODY, on="2020")
    assert str(answer).startswith(said)
    assert " ".join(map(str, answer.changes_on)) == changes
    assert ", ".join(f"{part.answer_in_words} until {part.end}" for part in answer.parts) == parts
    for part in answer.parts:
        for day in (part.start, part.end):
            assert stands(d, str(day)) == (part.status, part.in_force)
    assert ij.loads_record(ij.dumps_record(answer), ij.Listing) == answer
    assert ij.listing(d, SOMEBODY, on="2020-03-01").parts == ()


def test_a_year_of_all() -> None:
    """The days from which others are in force; that the records end is no change."""
    changes = [YEAR["there-and-back"][0][0], sanction(step("listed", "2020-06-01"), slug="two")]
    answer = ij.listings(dossier(*changes, as_of="2020-08-31"), on="2020")
    assert list(map(str, answer.changes_on)) == ["2020-04-01", "2020-06-01"]
    assert str(answer) == (
        "On 2020 0 sanctions are in force, and 2 may be. Which sanctions are in force changes on 2020-04-01 and "
        "2020-06-01. The records end on 2020-08-31; this is what follows from them if nothing has happened since. "
        "Missing: which day of 2020 is meant, a list that is recorded in full. "
        "It turns on sanction:one and sanction:two."
    )
    assert ij.listings(dossier(*changes), on="2020-05").changes_on == ()


def test_in_sentences() -> None:
    """The days and steps that it rests on, by whom and under which instruments; nothing where nothing is recorded."""
    d = dossier(sanction(designated="2020-03-08", listed="2020-03-10", last_seen="2020-03-11"))
    answer = ij.listing(d, SOMEBODY, on="2020-03-10")
    assert str(answer) == (
        "Somebody is listed on 2020-03-10. By Alphaland: designated 2020-03-08; listed 2020-03-10; last seen there "
        "2020-03-11; what came of it is not recorded. "
        "It turns on sanction:one. Confidence in the records: high."
    )
    assert answer.periods == (ij.parts.ListedPeriod(sanction="sanction:one", start="2020-03-10"),)
    assert ij.listings(d, on="2020-03-11").definite == ij.listings(d, on="2020-03-12").possible == ("sanction:one",)
    without = ij.listing(dossier(sanction(by=None)), SOMEBODY, on="1990-01-01")
    assert str(without) == (
        "Where Somebody stands on 1990-01-01 is unknown. By an author not named: no dated step is recorded. "
        "Missing: the day of listing of sanction:one."
    )
    assert str(ij.listing(dossier(UNDER_TWO, A, B), SOMEBODY, on="2022-06-30")) == (
        "Somebody is listed on 2022-06-30. By Alphaland (Order a, Order b): listed 2020-01-10. "
        "It turns on sanction:one. Confidence in the records: high."
    )


WEAK = [
    *cited(),
    ij.Citation("source:press", confidence="low", fields=["listed"]),
    ij.Citation("source:press", confidence="medium", fields=["designated"]),
]
WEAK_REMOVAL = (step("listed", "2020-01-01"), step("delisted", "2020-02-01", citations=cited("low")))

CONFIDENCE: dict[str, tuple[ij.Sanction, str, ij.Confidence]] = {
    "day-of-listing": (
        sanction(designated="2020-03-08", listed="2020-03-10", citations=WEAK),
        "2020-03-10",
        ij.Confidence.LOW,
    ),
    "day-of-designation": (sanction(designated="2020-03-08", citations=WEAK), "2020-03-07", ij.Confidence.MEDIUM),
    "before-a-weak-removal": (sanction(*WEAK_REMOVAL), "2020-02-01", ij.Confidence.HIGH),
    "after-a-weak-removal": (sanction(*WEAK_REMOVAL), "2020-02-02", ij.Confidence.LOW),
}


@pytest.mark.parametrize(("given", "on", "grade"), CONFIDENCE.values(), ids=CONFIDENCE)
def test_as_sure_as_the_weakest_step_or_day_relied_on(given: ij.Sanction, on: str, grade: ij.Confidence) -> None:
    """A removal from a weak source weakens the days after it only."""
    assert ij.listing(dossier(given), SOMEBODY, on=on).confidence is grade


class TestSeveral:
    """More than one sanction, target or author."""

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
                sanction(*(step(name, f"2020-0{n}-01") for n, name in enumerate(names.split(), 1)), slug=f"s{number}")
                for number, names in enumerate(order)
            ]
            assert stands(dossier(*many), "2021-01-01")[0] is status

    def test_one_that_is_unknown(self) -> None:
        """It leaves the answer open, unless another one lists the target for certain."""
        silent, removed = sanction(slug="a"), sanction(step("listed", "2020-01-01"), step("delisted", "2020-02-01"))
        assert stands(dossier(silent, removed), "2021-01-01") == OPEN
        assert stands(dossier(silent, removed, sanction(step("listed", "2020-01-01"), slug="c")), "2021-01-01") == ON

    def test_each_target_of_one(self) -> None:
        """A sanction against two is one against each, and is asked about under its own id too."""
        d = dossier(sanction(step("listed", "2020-01-01"), targets=[SOMEBODY, SOMEBODY_ELSE, SOMEBODY]))
        assert stands(d, "2020-01-01", SOMEBODY_ELSE) == ON
        assert ij.listing(d, SOMEBODY, on="2020-01-01").sanctions == ("sanction:one",)
        assert str(ij.listing(d, "sanction:one", on="2020-01-01")).startswith("Somebody is listed on 2020-01-01.")

    def test_by_whom(self) -> None:
        """Only the sanctions of the State asked about, and everybody's where none is."""
        d = dossier(sanction(step("listed", "2020-01-01")), sanction(slug="two", by="state:XBB"))
        found = [ij.listings(d, on="2021-01-01", by=by) for by in ("state:XAA", "state:XBB", None)]
        assert [answer.definite for answer in found] == [("sanction:one",), (), ("sanction:one",)]
        assert [answer.possible for answer in found] == [(), ("sanction:two",), ("sanction:two",)]
        assert [answer.by for answer in found] == ["state:XAA", "state:XBB", None]

    def test_an_author_without_a_record(self) -> None:
        """Is not named in the sentence."""
        unnamed = dossier(sanction(step("listed", "2001-01-01"), by="state:XZZ"))
        assert "By an author not named: listed" in str(ij.listing(unnamed, SOMEBODY, on="2002-01-01"))

    def test_records_without_an_end(self) -> None:
        """Where it is not said up to when they stand, any day is answered."""
        assert stands(dossier(sanction(step("listed", "2020-01-01")), as_of=None), "2200-01-01") == ON


ALBANESE, KHAN = "sanction:us-2025-albanese", "sanction:us-2025-khan"
BENSOUDA, AITALA = "person:fatou-bensouda", "person:rosario-aitala"

OFAC = "By United States of America on the list OFAC SDN (Executive Order"


class TestShipped:
    """What the shipped records say."""

    @pytest.mark.parametrize(
        ("about", "expected", "days"),
        [
            (ALBANESE, OFF, "2025-07-08"),
            (ALBANESE, ON, "2025-07-09 2025-08 2026-05-12 2026-05-30 2026-11-24"),
            (ALBANESE, (SUSPENDED, NO), "2026-05-13 2026-05-18"),
            (ALBANESE, (None, NO), "2026-05-19 2026-05-23"),
            (ALBANESE, OPEN, "2025-07 2026-05 2026-05-24 2026-05-29"),
            ("person:francesca-albanese", (None, NO), "2026-05-19"),
            (KHAN, OFF, "2025-02-06 2025-02-12"),
            (KHAN, ON, "2025-02-13"),
            (BENSOUDA, OFF, "2020-09-01"),
            (BENSOUDA, ON, "2020-09-02 2021-04-01"),
            (BENSOUDA, (LISTED, NO), "2021-04-02 2021-04-05"),
            (BENSOUDA, (DELISTED, NO), "2021-04-06"),
            (AITALA, OFF, "2023-05-18"),
            (AITALA, OPEN, "2023-05-19 2023-05-31 2023-06-01 2023-06-29"),
            (AITALA, ON, "2023-06-30"),
            ("sanction:ru-alapini", OFF, "2025-12-11"),
            ("sanction:ru-alapini", ON, "2025-12-12"),
            ("sanction:ru-benmahfoudh", OFF, "2025-12-11"),
            ("sanction:ru-benmahfoudh", ON, "2025-12-12"),
            ("sanction:us-2020-visa-unnamed", (NEVER, UNKNOWN), "2020-09-02"),
            ("sanction:us-2020-visa-unnamed", OFF, "2021-05-01"),
            (ALBANESE, ON, "2026-11-24 2026-11-25 2030"),
            ("state:FRA", (None, UNKNOWN), "2026-11-24 2026-11-25"),
        ],
    )
    def test_on_every_turn(self, about: str, expected: Stands, days: str) -> None:
        """About a day means three days either way; designated is not listed; what is recorded goes on."""
        assert {on: stands(SEEDS, on, about) for on in days.split()} == dict.fromkeys(days.split(), expected)

    def test_in_sentences(self) -> None:
        """Where somebody stands, by whom, on which list, by which steps; listed and in force are kept apart."""
        assert str(ij.listing(SEEDS, ALBANESE, on="2026-05-24")).startswith(
            "Where Francesca Paola Albanese stands on 2026-05-24 is unknown. "
            f"{OFAC} 14203): designated 2025-07-09; listed 2025-07-09; challenged 2026-02; enjoined 2026-05-13; "
            "perhaps delisted by then, about 2026-05-21, a day that is not known exactly; "
            "perhaps injunction stayed by then, about 2026-05-27, a day that is not known exactly; "
            "perhaps relisted by then, about 2026-05-27, a day that is not known exactly. "
            'Missing: the exact day of the step "delisted" of sanction:us-2025-albanese, '
            'the exact day of the step "injunction stayed" of sanction:us-2025-albanese, '
            'the exact day of the step "relisted" of sanction:us-2025-albanese. '
            "It turns on sanction:us-2025-albanese."
        )
        assert str(ij.listing(SEEDS, KHAN, on="2025-02-13")) == (
            f"Karim A. A. Khan is listed on 2025-02-13. {OFAC} 14203): designated 2025-02-06; listed 2025-02-13. "
            "It turns on sanction:us-2025-khan. Confidence in the records: high."
        )
        assert str(ij.listing(SEEDS, BENSOUDA, on="2021-04-03")) == (
            "Fatou Bensouda is listed on 2021-04-03. The measure is no longer in force. "
            f"{OFAC} 13928): designated 2020-09-02; listed 2020-09-02; authority terminated 2021-04-01; "
            "end announced 2021-04-02. "
            "It turns on sanction:us-2020-bensouda. Confidence in the records: high."
        )
        assert str(ij.listing(SEEDS, "state:FRA", on="2026-11-25")) == (
            "Where France stands on 2026-11-25 is unknown. No list is recorded in full, so that silence is no answer. "
            "The records end on 2026-11-24; this is what follows from them if nothing has happened since. "
            "Missing: a list that is recorded in full."
        )

    def test_what_it_rests_on(self) -> None:
        """The sanction, the times on the list, the day the records stand at, and days that are not known exactly."""
        answer = ij.listing(SEEDS, ALBANESE, on="2025-07-09")
        assert (answer.about, answer.records, answer.sanctions) == (ALBANESE, (ALBANESE,), (ALBANESE,))
        assert answer.periods == (
            ij.parts.ListedPeriod(sanction=ALBANESE, start="2025-07-09", end="2026-05-21~"),
            ij.parts.ListedPeriod(sanction=ALBANESE, start="2026-05-27~"),
        )
        assert (answer.confidence, str(answer.as_of), answer.missing) == (ij.Confidence.HIGH, "2026-11-24", ())
        steps = [ij.listing(SEEDS, ALBANESE, on=on).missing for on in ("2026-02-10", "2026-05-24")]
        assert steps == [
            (),
            tuple(
                f'the exact day of the step "{status}" of {ALBANESE}'
                for status in ("delisted", "injunction stayed", "relisted")
            ),
        ]
        assert ij.listing(SEEDS, "sanction:ru-alapini", on="2025-12-12").confidence is ij.Confidence.MEDIUM

    def test_on_two_lists(self) -> None:
        """A person is listed while anybody lists them; the sanctions that list them on the day are the records."""
        before, both = (ij.listing(SEEDS, "person:karim-khan", on=on) for on in ("2025-02-12", "2025-02-13"))
        assert (before.status, before.records) == (LISTED, ("sanction:ru-khan",))
        assert (both.status, both.records) == (LISTED, ("sanction:ru-khan", KHAN))
        assert before.sanctions == both.sanctions == ("sanction:ru-khan", KHAN)

    def test_sentenced_and_on_no_list_that_is_recorded(self) -> None:
        """A conviction is no listing, and no "no" either."""
        whole = SEEDS.get(ij.Sanction, "sanction:ru-alapini")
        d = SEEDS.overlay([attrs.evolve(whole, history=whole.history[:1])])
        assert [stands(d, on, whole.id) for on in ("2025-12-11", "2025-12-12")] == [OFF, (NEVER, UNKNOWN)]

    def test_all_of_one_state_on_a_day(self) -> None:
        """Ten by the United States, by a count by hand; of two more nobody can say. Three days later three more."""
        slugs = ("alapini", "albanese", "bossa", "guillou", "hohler", "ibanez", "khan", "niang", "nskhan", "prost")
        found = ij.listings(SEEDS, on="2025-09-01", by="state:USA")
        assert found.definite == tuple(f"sanction:us-2025-{slug}" for slug in slugs)
        assert found.possible == ("sanction:article-other-officials", "sanction:us-2019-visa-unnamed")
        assert found.records == tuple(sorted((*found.definite, *found.possible)))
        assert str(found) == (
            "On 2025-09-01 10 sanctions are in force, and 2 may be. "
            "Missing: the day of listing of sanction:article-other-officials, "
            "the day of listing of sanction:us-2019-visa-unnamed, "
            "a full record of the sanctions under programme:us-eo14203, "
            "a full record of the sanctions under programme:us-visa-2019. It turns on 12 records. "
            "Confidence in the records: low."
        )
        assert len(ij.listings(SEEDS, on="2025-09-03", by="state:USA").definite) == 10
        assert len(ij.listings(SEEDS, on="2025-09-04", by="state:USA").definite) == 13

    def test_everybody_s_on_a_day(self) -> None:
        """With the seven of Russia, and its entry ban without a day; after the records end those of the last day."""
        found = ij.listings(SEEDS, on="2025-09-01")
        assert len([slug for slug in found.definite if slug.startswith("sanction:ru-")]) == 7
        assert len(found.definite) == 17
        slugs = ("article-measures-on-operations", "article-other-officials", "ru-entry-ban", "us-2019-visa-unnamed")
        assert found.possible == tuple(f"sanction:{slug}" for slug in slugs)
        last, after = (ij.listings(SEEDS, on=on, by="state:USA") for on in ("2026-11-24", "2026-11-25"))
        assert (after.definite, after.possible) == (last.definite, last.possible)
        assert [(answer.beyond_records, answer.reasons) for answer in (last, after)] == [
            (False, ()),
            (True, ("The records end on 2026-11-24; this is what follows from them if nothing has happened since.",)),
        ]

    @pytest.mark.parametrize(("on", "is_beyond"), [("2026-10-01", False), ("2026-10-02", True), ("2026-10", True)])
    def test_the_records_of_sanctions_may_end_earlier(self, on: str, is_beyond: bool) -> None:  # noqa: FBT001
        """The day that bears on the answer is their own; after it the answer is not sure."""
        about = attrs.evolve(SEEDS.about, as_of_by_family=ij.parts.FamilyDays(sanctions="2026-10-01"))
        answer = ij.listing(ij.Dossier(SEEDS, about), KHAN, on=on)
        assert (answer.status, answer.in_force, answer.beyond_records) == (LISTED, ij.Ternary.YES, is_beyond)
        assert (str(answer.as_of), answer.confidence is None) == ("2026-10-01", is_beyond)

    @pytest.mark.parametrize("on", ["2025-07-08", "2025-07-09", "2026-05-24", "2026-11-25", "2025-07"])
    def test_written_and_read_back(self, on: str) -> None:
        """Answers go through JSON like records."""
        single, many = ij.listing(SEEDS, ALBANESE, on=on), ij.listings(SEEDS, on=on, by="state:USA")
        assert ij.loads_record(ij.dumps_record(single), ij.Listing) == single
        assert ij.loads_record(ij.dumps_record(many), ij.Listings) == many


def test_what_is_refused() -> None:
    """An id that is not there, the nearest named; what is no day; an answer taken for true or false."""
    with pytest.raises(ij.UnknownRecord, match=r"nearest: .*sanction:us-2025-albanese"):
        ij.listing(SEEDS, "sanction:us-2025-albanes", on="2025-07-08")
    with pytest.raises(ij.UnknownRecord, match='no record "state:USB"'):
        ij.listings(SEEDS, on="2025-07-08", by="state:USB")
    with pytest.raises(ij.InvalidValue, match="09/07/2025"):
        ij.listing(SEEDS, ALBANESE, on="09/07/2025")
    with pytest.raises(ij.InvalidValue, match="09/07/2025"):
        ij.listings(SEEDS, on="09/07/2025")
    with pytest.raises(TypeError, match="not a Boolean"):
        bool(ij.listing(SEEDS, ALBANESE, on="2025-07-08").in_force)
