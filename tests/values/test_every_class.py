"""What holds for each value and record of the library."""

import copy
import pickle
from typing import Any, get_type_hints

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from tests.codec.golden_records import GOLDEN_RECORDS, structures_in

import intljustice as ij
from intljustice.values.citations import FieldLevel

CLASSES: dict[str, Any] = {type(value).__name__: type(value) for value in (*structures_in(GOLDEN_RECORDS), ij.About())}


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_a_class_is_frozen_and_typed(name: str) -> None:
    """It is frozen and slotted, compares by its fields, and the type of each field can be asked for at run time."""
    cls = CLASSES[name]
    bare = cls.__new__(cls)

    assert not hasattr(bare, "__dict__")
    assert cls.__hash__ is not object.__hash__
    assert cls.__eq__ is not object.__eq__
    assert {field.name for field in attrs.fields(cls)} <= get_type_hints(cls).keys()
    for field in attrs.fields(cls):
        with pytest.raises(FrozenInstanceError):
            setattr(bare, field.name, None)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (ij.Name("Khan"), "Name(text='Khan')"),
        (ij.Identifier("untc", "10"), "Identifier(scheme='untc', value='10')"),
        (ij.Period("2025"), "Period(start=PartialDate('2025'), open_start=False, open_end=False)"),
        (ij.Quantity(word="a few"), "Quantity(word='a few', open=False)"),
        (ij.Citation("source:a"), "Citation(source='source:a')"),
        (
            ij.Reading(field="a", value=0, citations=["source:a"]),
            "Reading(field='a', value=0, citations=(Citation(source='source:a'),))",
        ),
        (FieldLevel("a", "public"), "FieldLevel(field='a', level=<Level.PUBLIC: 'public'>)"),
        (
            ij.Classification("public", fields={"a": "under_seal"}),
            (
                "Classification(level=<Level.PUBLIC: 'public'>, "
                "fields=(FieldLevel(field='a', level=<Level.UNDER_SEAL: 'under_seal'>),))"
            ),
        ),
    ],
    ids=lambda given: type(given).__name__ if isinstance(given, ij.Structure) else "",
)
def test_a_value_is_shown_and_copied(value: Any, shown: str) -> None:
    """A value shows what it holds, and survives being copied and pickled."""
    assert repr(value) == shown
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert (type(other), other, hash(other)) == (type(value), value, hash(value))
