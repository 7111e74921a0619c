"""Answers as such: written, read back, and asked for by their class."""

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
STANDING = ij.standing(SEEDS, "state:HUN", "treaty:rome-statute", on="2026-03-01")


def test_what_an_answer_says_where_nothing_is_given() -> None:
    """Nothing is counted, and nothing computed."""
    bare = ij.EntryIntoForce(about="treaty:rome-statute")
    assert (bare.counted, bare.computed, bare.day) == (0, False, None)


def test_read_without_a_class() -> None:
    """It comes back as what it is."""
    again: object = ij.loads_record(ij.dumps_record(STANDING))
    assert again == STANDING


def test_indented() -> None:
    """The kind comes first, and it reads back."""
    written = ij.dumps_record(STANDING, indent=True)
    assert written.startswith(b'{\n  "kind": "standing",\n')
    assert ij.loads_record(written, ij.Standing) == STANDING


def test_another_class() -> None:
    """A class that is asked for and not there is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        ij.loads_record(ij.dumps_record(STANDING), ij.Treaty)
    (problem,) = caught.value.problems
    assert (problem.code, problem.pointer) == ("OTHER_KIND", "/kind")
    assert (problem.message, problem.hint) == ("this is a standing, not a treaty", "ask for the class it is of")


def test_an_answer_among_the_records_of_a_document() -> None:
    """It is of a kind that documents do not hold."""
    with pytest.raises(ij.InvalidDocument) as caught:
        ij.loads(b'{"intljustice":1,"records":[' + ij.dumps_record(STANDING) + b"]}")
    assert caught.value.problems[0].code == "UNKNOWN_KIND"


def test_bounds_in_words() -> None:
    """One number where it is known, both where it is not."""
    assert (str(ij.Bounds(125, 125)), str(ij.Bounds(119, 120))) == ("125", "119 to 120")
