"""What holds for each value and record of the library."""

import copy
import inspect
import pickle
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, get_type_hints

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

import intljustice.records
import intljustice.values
from intljustice.model.structure import Structure
from intljustice.values.citations import Citation, Classification, FieldLevel, Reading
from intljustice.values.names import Identifier, Name
from intljustice.values.periods import Period
from intljustice.values.quantities import Quantity


def structures() -> Iterator[Any]:
    """Every structure of the library's values and records."""
    for package in (intljustice.values, intljustice.records):
        for module in iter_modules(package.__path__, package.__name__ + "."):
            for found in vars(import_module(module.name)).values():
                if isinstance(found, type) and issubclass(found, Structure) and found.__module__ == module.name:
                    yield found


STRUCTURES = [pytest.param(cls, id=cls.__name__) for cls in structures() if attrs.has(cls)]


class TestEveryClass:
    """What holds for each value and record of the library."""

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_type_hints(self, cls: Any) -> None:
        """Its types can be asked for at run time, one for each field."""
        hints = get_type_hints(cls)
        assert {field.name for field in attrs.fields(cls)} <= hints.keys()

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_frozen(self, cls: Any) -> None:
        """It is frozen and slotted, and compares by its fields."""
        made = cls.__new__(cls)
        assert not hasattr(made, "__dict__")
        assert cls.__hash__ is not object.__hash__
        assert cls.__eq__ is not object.__eq__
        for field in attrs.fields(cls):
            with pytest.raises(FrozenInstanceError):
                setattr(made, field.name, None)

    @pytest.mark.parametrize("cls", STRUCTURES)
    def test_described(self, cls: Any) -> None:
        """Its docstring names each field it adds."""
        inherited = {field.name for base in cls.__mro__[1:] if attrs.has(base) for field in attrs.fields(base)}
        described = inspect.getdoc(cls) or ""
        for field in attrs.fields(cls):
            assert field.name in inherited or f"\n    {field.name}: " in described, field.name

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param(Name("Khan"), "Name(text='Khan')", id="Name"),
            pytest.param(Identifier("untc", "10"), "Identifier(scheme='untc', value='10')", id="Identifier"),
            pytest.param(
                Period("2025"), "Period(start=PartialDate('2025'), open_start=False, open_end=False)", id="Period"
            ),
            pytest.param(Quantity(word="a few"), "Quantity(word='a few', open=False)", id="Quantity"),
            pytest.param(Citation("source:a"), "Citation(source='source:a')", id="Citation"),
            pytest.param(
                Reading(field="a", value=0, citations=["source:a"]),
                "Reading(field='a', value=0, citations=(Citation(source='source:a'),))",
                id="Reading",
            ),
            pytest.param(
                FieldLevel("a", "public"), "FieldLevel(field='a', level=<Level.PUBLIC: 'public'>)", id="FieldLevel"
            ),
            pytest.param(
                Classification("public", fields={"a": "under_seal"}),
                "Classification(level=<Level.PUBLIC: 'public'>, "
                "fields=(FieldLevel(field='a', level=<Level.UNDER_SEAL: 'under_seal'>),))",
                id="Classification",
            ),
        ],
    )
    def test_values(self, value: Structure, shown: str) -> None:
        """Each value shows what it holds, and survives being copied and pickled."""
        assert repr(value) == shown
        for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert (type(other), other, hash(other)) == (type(value), value, hash(value))
