"""Structure: the base of every immutable value and record, which never changes."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from tests.faults import faults
from tests.values.boxes import (
    Box,
    Colour,
    Empty,
    Pair,
    few_tags,
    heavy_is_tagged,
    opened_after_made,
    weighs_something,
)

from intljustice.errors import InvalidRecord, Problem
from intljustice.model.structure import Structure, filled, in_order
from intljustice.values.dates import PartialDate
from intljustice.values.quantities import Quantity


class TestImmutable:
    """A structure never changes, nor does anything in it."""

    BOX = Box(label="A", colour=Colour.RED, tags=("x",), made=PartialDate("2025"), inside=(Box(label="B"),))

    @pytest.mark.parametrize("name", [*(field.name for field in attrs.fields(Box)), "checks", "other"])
    def test_set_and_delete(self, name: str) -> None:
        """No field can be set or deleted, and none added, also in a value inside."""
        for box in (self.BOX, self.BOX.inside[0]):
            with pytest.raises(FrozenInstanceError):
                setattr(box, name, "B")
            with pytest.raises(FrozenInstanceError):
                delattr(box, name)

    def test_no_dict(self) -> None:
        """There is no dictionary through which to change it."""
        assert not hasattr(self.BOX, "__dict__")

    def test_given_list(self) -> None:
        """A list that was given may change afterwards, the value does not."""
        tags: Any = ["x"]
        box = Box(label="A", tags=tags)
        tags.append("y")
        assert box.tags == ("x",)

    def test_equal(self) -> None:
        """Equal where every field is, with one hash; unequal where one is off."""
        same = Box(label="A", colour=Colour.RED, tags=("x",), made=PartialDate("2025"), inside=(Box(label="B"),))
        assert same == self.BOX
        assert hash(same) == hash(self.BOX)
        for change in ({"label": "B"}, {"colour": None}, {"tags": ("x", "y")}, {"sealed": True}, {"inside": ()}):
            assert attrs.evolve(self.BOX, **change) != self.BOX

    @pytest.mark.parametrize(
        "again",
        [
            pytest.param(copy.copy, id="copy"),
            pytest.param(copy.deepcopy, id="deepcopy"),
            pytest.param(lambda box: pickle.loads(pickle.dumps(box)), id="pickle"),
        ],
    )
    def test_copies(self, again: Callable[[Box], Box]) -> None:
        """A copy, also one from another process, is equal and of the same class."""
        other = again(self.BOX)
        assert type(other) is Box
        assert (other, hash(other), repr(other)) == (self.BOX, hash(self.BOX), repr(self.BOX))

    def test_evolve(self) -> None:
        """A changed copy is read and checked anew."""
        colour: Any = "blue"
        assert attrs.evolve(self.BOX, colour=colour).colour is Colour.BLUE
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(self.BOX, weight=0, opened=PartialDate("2024"))
        assert sorted(faults(caught.value)) == [("/opened", "ORDER"), ("/weight", "LIGHT")]

    def test_repr(self) -> None:
        """It shows only the fields that hold something, in declared order."""
        assert repr(Box(label="A")) == "Box(label='A', sealed=False)"
        assert repr(self.BOX) == (
            "Box(label='A', colour=<Colour.RED: 'red'>, tags=('x',), made=PartialDate('2025'), sealed=False, "
            "inside=(Box(label='B', sealed=False),))"
        )
        assert repr(Empty()) == "Empty()"


class TestHelpers:
    """What is asked of a structure from outside."""

    def test_own_checks(self) -> None:
        """A class without checks has none, another those it names."""
        assert Structure.own_checks() == ()
        assert Pair.own_checks() == ()
        assert Box.own_checks() == (weighs_something, opened_after_made, heavy_is_tagged, few_tags)

    def test_in_order(self) -> None:
        """Problems stand in the order of the fields, those of one field as they came, the whole first."""
        pointers = ["/inside/0/label", "/weight", "/label", "", "/tags/1", "/tags/0", "/label/x"]
        problems = [Problem(code="X", message="", hint="", pointer=pointer) for pointer in pointers]
        assert [one.pointer for one in in_order(Box, problems)] == [
            "",
            "/label",
            "/label/x",
            "/weight",
            "/tags/1",
            "/tags/0",
            "/inside/0/label",
        ]

    def test_filled(self) -> None:
        """What holds something: false and nought do, none and no list do not."""
        assert list(filled(Box(label="A", weight=None, tags=(), sealed=False))) == [("label", "A"), ("sealed", False)]
        assert list(filled(Quantity(exact=0))) == [("exact", 0), ("open", False)]

    @pytest.mark.parametrize("value", ["A", 5, None, ("a", "b")])
    def test_from_given(self, value: object) -> None:
        """A class has no shorter way of writing unless it says so."""
        assert Pair.from_given(value) is None
