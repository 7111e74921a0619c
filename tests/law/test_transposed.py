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
    given = {"date": "2005-03-31", "days": ["2002-07", None], "resolution": "S/RES/1593", "age": 2005, "title": "2005"}
    later = {"date": "2033-03-31", "days": ["2030-07", None], "resolution": "S/RES/1593", "age": 2005, "title": "2005"}
    assert days_later(given) == later


def test_codes_are_turned_round() -> None:
    """Twice gives everything back; what is no id of a State stays."""
    assert recoded("UKR") == "FPI"
    assert renamed_id("state:FPI") == "state:UKR"
    for other in ("organisation:icc", "the state:UKR of old"):
        assert renamed_id(other) == other
    assert transposed(shipped(World.RENAMED), World.RENAMED) == shipped(World.AS_IT_IS)


def test_the_law_says_the_same_there() -> None:
    """Ukraine is bound from 2025-01-01: later from 2053-01-01; under its other name, and nobody under its own."""
    later, renamed = shipped(World.LATER), shipped(World.RENAMED)
    assert ij.is_bound(later, "state:UKR", STATUTE, on="2053-01-01") is ij.Ternary.YES
    assert ij.is_bound(later, "state:UKR", STATUTE, on="2025-01-01") is ij.Ternary.NO
    assert ij.is_bound(renamed, "state:FPI", STATUTE, on="2025-01-01") is ij.Ternary.YES
    assert ij.is_bound(renamed, "state:FPI", STATUTE, on="2024-12-31") is ij.Ternary.NO
    assert "state:UKR" not in renamed


def test_what_only_looks_like_a_date_stays() -> None:
    """The symbol of a resolution and the id of an amendment of 2010, while the days beside them move."""
    before, after = shipped(World.AS_IT_IS), shipped(World.LATER)
    amendment = after.get(ij.Amendment, "amendment:rs-a2-aggression-2010")
    assert (str(amendment.adopted), str(amendment.exercisable)) == ("2038-06-11", "2046-07-17")
    triggers = [trigger for situation in after.records(ij.Investigation) for trigger in situation.triggers]
    assert {"S/RES/1593", "S/RES/1970"} <= {str(trigger.resolution) for trigger in triggers}
    assert str(after.about.as_of) == moved(str(before.about.as_of))


def test_what_other_sources_say_of_a_day_moves_with_it() -> None:
    """As many readings as there were, each as far from the day that stands in the field as before."""
    worlds = shipped(World.AS_IT_IS), shipped(World.LATER)
    before, after = ([reading for record in d for reading in record.readings] for d in worlds)
    moving = [(old.value, new.value) for old, new in zip(before, after, strict=True) if old.field == "day"]
    assert moving
    assert all(str(new) == moved(str(old)) for old, new in moving)
