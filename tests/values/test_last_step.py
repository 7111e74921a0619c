"""What decoders have filled without the constructor is looked at in the last step."""

from typing import Any

import attrs
import pytest
from tests.faults import faults
from tests.values.boxes import Box, Marked, QuickBox, QuickMarked

from intljustice.errors import InvalidRecord
from intljustice.model.structure import examine
from intljustice.records.actors import State


def as_decoded(cls: Any, **fields: object) -> Any:
    """An instance filled as decoders fill it, without the constructor and not yet looked at."""
    made = cls.__new__(cls)
    for field in attrs.fields(cls):
        object.__setattr__(made, field.name, fields.get(field.name, field.default))
    return made


class TestLastStep:
    """What decoders have filled without the constructor is looked at in the last step."""

    @pytest.mark.parametrize("cls", [Box, QuickBox])
    def test_refused(self, cls: type[Box]) -> None:
        """What the checks find is raised, quickly or slowly."""
        with pytest.raises(InvalidRecord) as caught:
            as_decoded(cls, label="", weight=0).__attrs_post_init__()
        assert sorted(faults(caught.value)) == [("/label", "EMPTY"), ("/weight", "LIGHT")]
        assert caught.value.what == cls.__name__

    @pytest.mark.parametrize("cls", [Box, QuickBox])
    def test_taken(self, cls: type[Box]) -> None:
        """What is sound is let through, and is what the constructor would have made."""
        box = as_decoded(cls, label="A", weight=1)
        box.__attrs_post_init__()
        assert box == cls(label="A", weight=1)

    @pytest.mark.parametrize("cls", [Marked, QuickMarked])
    def test_begin(self, cls: type[Marked]) -> None:
        """What is to be done before an instance is looked at is done once, by hand and decoded."""
        Marked.marks.clear()
        made, decoded = cls(), as_decoded(cls)
        decoded.__attrs_post_init__()
        assert [one is other for one, other in zip(Marked.marks, [made, decoded], strict=True)] == [True, True]

    def test_quick_by_hand(self) -> None:
        """What is examined quickly is still read by its constructor, and refused with the same words."""
        given: dict[str, Any] = {"label": "A", "weight": 0, "tags": ["x", "y", "z"]}
        with pytest.raises(InvalidRecord) as quick:
            QuickBox(**given)
        with pytest.raises(InvalidRecord) as slow:
            Box(**given)
        assert quick.value.problems == slow.value.problems
        assert (quick.value.what, slow.value.what) == ("QuickBox", "Box")

    def test_title(self) -> None:
        """What is refused is named by its class, and a record by its id too."""
        with pytest.raises(InvalidRecord) as caught:
            examine(as_decoded(Box, label=""))
        assert caught.value.what == "Box"
        with pytest.raises(InvalidRecord) as caught:
            examine(as_decoded(State, id="state:FRA"))
        assert caught.value.what == "State 'state:FRA'"
