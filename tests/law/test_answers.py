"""Answers as such: written, read back, and asked for by their class."""

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
STANDING = ij.standing(SEEDS, "state:HUN", "treaty:rome-statute", on="2026-03-01")


def test_what_an_answer_says_where_nothing_is_given() -> None:
    """Nothing is counted, and nothing computed."""
    bare = ij.EntryIntoForce(about="treaty:rome-statute")

    assert (bare.counted, bare.computed, bare.day) == (0, False, None)


class TestReading:
    """One JSON object to one answer."""

    def test_without_a_class(self) -> None:
        """It comes back as what it is."""
        again: object = ij.loads_record(ij.dumps_record(STANDING))

        assert again == STANDING

    def test_for_people(self) -> None:
        """The indented form too; the kind comes first."""
        wording = ij.dumps_record(STANDING, indent=True)

        assert wording.startswith(b'{\n  "kind": "standing",\n')
        assert ij.loads_record(wording, ij.Standing) == STANDING

    def test_another_class(self) -> None:
        """A class that is asked for and not there is refused."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(ij.dumps_record(STANDING), ij.Treaty)
        (problem,) = caught.value.problems

        assert (problem.code, problem.pointer) == ("OTHER_KIND", "/kind")
        assert (problem.message, problem.hint) == ("this is a standing, not a treaty", "ask for the class it is of")

    def test_a_record_by_its_class(self) -> None:
        """Records can be asked for so as well."""
        state = SEEDS.get(ij.State, "state:HUN")

        assert ij.loads_record(ij.dumps_record(state), ij.State) == state

    def test_no_part_of_a_dossier(self) -> None:
        """An answer among the records of a document is of a kind that documents do not hold."""
        document = b'{"intljustice":1,"records":[' + ij.dumps_record(STANDING) + b"]}"
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(document)

        assert caught.value.problems[0].code == "UNKNOWN_KIND"


class TestBounds:
    """Numbers within bounds."""

    def test_printed(self) -> None:
        """One number where it is known, both where it is not."""
        assert (str(ij.Bounds(125, 125)), str(ij.Bounds(119, 120))) == ("125", "119 to 120")
