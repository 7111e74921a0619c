"""The world at another time and under other names: what moves, what stays, and that nothing else differs."""

import pytest
from tests.law.transposed import World, days_later, moved, recoded, renamed_id, shipped, transposed

import intljustice as ij

STATUTE = "treaty:rome-statute"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-29", "2052-02-29"),
        ("2011", "2039"),
        ("2025-12", "2053-12"),
        ("2025-12~", "2053-12~"),
        ("2011?", "2039?"),
        ("2027-04-07T00:01-04:00", "2055-04-07T00:01-04:00"),
    ],
)
def test_a_date_moves_as_exact_as_it_was(text: str, expected: str) -> None:
    """The year alone changes."""
    assert moved(text) == expected


@pytest.mark.parametrize("text", ["199X?", "19XX"])
def test_a_decade_does_not_move(text: str) -> None:
    """28 years later it would be no decade."""
    with pytest.raises(ValueError, match="no year to move"):
        moved(text)


def test_only_days_and_months_move_in_what_was_read() -> None:
    """Symbols, numbers and texts with a year in them are none."""
    message = {
        "date": "2005-03-31",
        "days": ["2002-07", None],
        "resolution": "S/RES/1593",
        "age": 2005,
        "title": "2005",
    }
    later = {"date": "2033-03-31", "days": ["2030-07", None], "resolution": "S/RES/1593", "age": 2005, "title": "2005"}
    assert days_later(message) == later


def test_codes_are_turned_round() -> None:
    """Twice gives the code back; what is no id of a State stays."""
    assert recoded("UKR") == "FPI"
    assert renamed_id("state:FPI") == "state:UKR"
    assert renamed_id("organisation:icc") == "organisation:icc"
    assert renamed_id("the state:UKR of old") == "the state:UKR of old"


@pytest.mark.parametrize(("on", "expected"), [("2053-01-01", ij.Ternary.YES), ("2025-01-01", ij.Ternary.NO)])
def test_a_generation_later_the_same_holds_of_later_days_only(on: str, expected: ij.Ternary) -> None:
    """Ukraine is bound from 2025-01-01: there from 2053-01-01, and not before."""
    assert ij.is_bound(shipped(World.LATER), "state:UKR", STATUTE, on=on) is expected


def test_under_other_names_the_same_holds_of_the_other_name() -> None:
    """Of `state:FPI`, which is here what Ukraine is elsewhere; nobody is called `state:UKR`."""
    d = shipped(World.RENAMED)
    assert ij.is_bound(d, "state:FPI", STATUTE, on="2025-01-01") is ij.Ternary.YES
    assert ij.is_bound(d, "state:FPI", STATUTE, on="2024-12-31") is ij.Ternary.NO
    assert "state:UKR" not in d


def test_twice_renamed_is_as_it_was() -> None:
    """Nothing is lost on the way."""
    assert transposed(shipped(World.RENAMED), World.RENAMED) == shipped(World.AS_IT_IS)


def test_what_only_looks_like_a_date_stays() -> None:
    """The symbol of a resolution and the id of an amendment of 2010, while the days beside them move."""
    d = shipped(World.LATER)
    amendment = d.get(ij.Amendment, "amendment:rs-a2-aggression-2010")
    assert (str(amendment.adopted), str(amendment.exercisable)) == ("2038-06-11", "2046-07-17")
    resolutions = {str(t.resolution) for s in d.records(ij.Investigation) for t in s.triggers if t.resolution}
    assert {"S/RES/1593", "S/RES/1970"} <= resolutions


def test_what_other_sources_say_of_a_day_moves_with_it() -> None:
    """As many readings as there were, each as far from the day that stands in the field as before."""
    before = [reading for record in shipped(World.AS_IT_IS) for reading in record.readings]
    after = [reading for record in shipped(World.LATER) for reading in record.readings]
    moving = [(one.value, other.value) for one, other in zip(before, after, strict=True) if one.field == "day"]
    assert moving
    assert all(str(other) == moved(str(one)) for one, other in moving)


def test_the_dossier_says_of_itself_when_it_stands() -> None:
    """The day at which the records stand moves with them."""
    before, after = shipped(World.AS_IT_IS).about.as_of, shipped(World.LATER).about.as_of
    assert str(after) == moved(str(before))
