"""Shipped cases with one record taken away: only what an answer names can change it."""

from itertools import islice

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
STEP = 151
"""Of the records that an answer does not name each 151st is taken away."""
UKRAINE, UGANDA, IVORY_COAST = (f"jurisdiction-declaration:{one}-12-3" for one in ("ukr", "uga", "civ"))
CASES: tuple[tuple[str, dict[str, str]], ...] = (
    # The acceptance covers the day; Lithuania referred first, and those who joined it are not recorded one by one.
    ("putin", {f"{UKRAINE}-2": "no_jurisdiction", "treaty-action:ltu-ratification": "unknown"}),
    # By the Council: neither territory nor nationality of a party is asked for.
    ("al-bashir", {}),
    # Without its withdrawal the Philippines would still be a party.
    ("duterte", {"treaty-action:phl-ratification": "no_jurisdiction"}),
    # Uganda referred; without its acceptance the part after its entry is left.
    ("kony", {"treaty-action:uga-ratification": "no_jurisdiction"}),
    # Palestine referred, and the acceptance covers what its membership covers too.
    ("netanyahu", {"treaty-action:pse-accession": "no_jurisdiction"}),
    # The first of three acceptances goes on without end; how far the second reaches beyond its day is not recorded.
    ("gbagbo-l", {IVORY_COAST: "unknown"}),
)


@pytest.mark.parametrize(("case", "expected"), CASES, ids=[case for case, _ in CASES])
def test_what_is_named(case: str, expected: dict[str, str]) -> None:
    """Without some of these records the verdict is another."""
    conduct, trigger = ij.facts_of(SEEDS, f"case:{case}")
    answer = ij.assess(SEEDS, conduct, trigger)
    named = [one for one in answer.records if one != "treaty:rome-statute"]
    less = {one: ij.assess(SEEDS.without(one), conduct, trigger).verdict for one in named}

    assert {one: verdict.value for one, verdict in less.items() if verdict is not answer.verdict} == expected


@pytest.mark.parametrize("case", [case for case, _ in CASES])
def test_what_is_not_named(case: str) -> None:
    """The verdict and its grounds stay."""
    conduct, trigger = ij.facts_of(SEEDS, f"case:{case}")
    answer = ij.assess(SEEDS, conduct, trigger)
    named = {*answer.records, *answer.positions, *answer.contested_by}

    for one in islice((record.id for record in SEEDS if record.id not in named), 0, None, STEP):
        less = ij.assess(SEEDS.without(one), conduct, trigger)
        assert (less.verdict, less.grounds) == (answer.verdict, answer.grounds), one
