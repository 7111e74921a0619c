"""How many parties an amendment needs: the same number wherever it is asked, also where not all parties are certain."""

import pytest
from tests.law.small import act, dossier, treaty

import intljustice as ij

ON = "2026-11-24"
EXCLUSION = ij.Amendment(
    id="amendment:exclusion",
    treaty="treaty:pact",
    names=["Exclusion"],
    changes=[("pact:12(2)", "amended")],
    excludes=ij.parts.Exclusion("nationals_of_non_parties"),
)


def world(certain: int, possible: int) -> ij.Dossier:
    """A pact with so many parties for certain, and so many more of which the day of accession is not known."""
    states = [ij.State(id=f"state:Y{chr(65 + number)}A", names=["S"]) for number in range(certain + possible)]
    days = ["2001-01-10"] * certain + ["2026"] * possible
    joined = [act(state.id[6:], "accession", day) for state, day in zip(states, days, strict=True)]
    return dossier(*states, *joined, EXCLUSION, pact=treaty(jurisdiction_test="icc"))


@pytest.mark.parametrize(
    ("certain", "possible", "votes", "acceptances"),
    [
        pytest.param(8, 0, 6, 7, id="a-number-that-is-known"),
        pytest.param(7, 1, None, 7, id="two-thirds-of-7-are-5-and-of-8-are-6-but-seven-eighths-are-7-of-either"),
        pytest.param(8, 1, 6, None, id="two-thirds-of-8-and-of-9-are-6-but-seven-eighths-are-7-or-8"),
        pytest.param(9, 2, None, None, id="two-thirds-of-9-to-11-are-6-to-8"),
    ],
)
def test_a_part_that_is_the_same_of_every_possible_number_is_known(
    certain: int, possible: int, votes: int | None, acceptances: int | None
) -> None:
    """A part of all parties, rounded up, is a number as soon as every possible number of parties gives the same."""
    d = world(certain, possible)
    progress = ij.amendment_progress(d, EXCLUSION.id, on=ON)
    route = ij.what_if(d, EXCLUSION.id, on=ON).route

    assert progress.parties == route.parties == ij.Bounds(certain, certain + possible)
    assert (progress.adoption_needed, progress.needed) == (votes, acceptances)
    assert (route.votes, route.instruments) == (votes, acceptances)
