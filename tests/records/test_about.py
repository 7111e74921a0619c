"""About: what a dossier says of itself."""

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

from intljustice.errors import InvalidRecord
from intljustice.records.record import About
from intljustice.values.citations import Classification, Level
from intljustice.values.dates import PartialDate

FULL = About(
    title="A dossier",
    compiled=date(2026, 8, 1),
    as_of="2026-07",
    by="the office",
    licence="CC BY 4.0",
    default_classification="confidential",
)


class TestAbout:
    """What a dossier says of itself."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        assert (FULL.title, FULL.by, FULL.licence) == ("A dossier", "the office", "CC BY 4.0")
        assert (FULL.compiled, FULL.as_of) == (PartialDate("2026-08-01"), PartialDate("2026-07"))
        assert FULL.default_classification == Classification(Level.CONFIDENTIAL)

    def test_least(self) -> None:
        """A dossier need not say anything of itself."""
        assert repr(About()) == "About()"
        assert all(getattr(About(), field.name) is None for field in attrs.fields(About))

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "default_classification": "open",
            "licence": "",
            "by": 5,
            "as_of": "now",
            "compiled": datetime(2026, 8, 1, tzinfo=UTC),
            "title": ["A"],
        }
        with pytest.raises(InvalidRecord) as caught:
            About(**given)
        assert caught.value.what == "About"
        assert [(problem.pointer, problem.code) for problem in caught.value.problems] == [
            ("/title", "NOT_A_TEXT"),
            ("/compiled", "DATE_FORM"),
            ("/as_of", "DATE_FORM"),
            ("/by", "NOT_A_TEXT"),
            ("/licence", "EMPTY"),
            ("/default_classification/level", "NOT_A_TERM"),
        ]

    @pytest.mark.parametrize("name", [field.name for field in attrs.fields(About)])
    def test_frozen(self, name: str) -> None:
        """Nothing it says can be changed or taken away."""
        with pytest.raises(FrozenInstanceError):
            setattr(FULL, name, None)
        with pytest.raises(FrozenInstanceError):
            delattr(FULL, name)

    def test_copies(self) -> None:
        """A copy, also one from another process, is equal; one with a change is not."""
        for other in (copy.copy(FULL), copy.deepcopy(FULL), pickle.loads(pickle.dumps(FULL))):
            assert (other, hash(other)) == (FULL, hash(FULL))
        assert attrs.evolve(FULL, as_of="2026-08") != FULL
