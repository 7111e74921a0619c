"""Checks of one's own, and where they point."""

from typing import ClassVar

import attrs
import pytest
from tests.codec.documents import refused
from tests.codec.exhibits import Seal

import intljustice as ij
from intljustice.model.checks import Check, check


class TestPointers:
    """Pointers of checks of one's own."""

    @pytest.mark.parametrize(
        ("pointer", "cut"),
        [
            ("", ""),
            ("/marks", "/marks"),
            ("/marks/1", "/marks/1"),
            ("/marks/2", "/marks"),
            ("/marks/1/x", "/marks/1"),
            ("/marks/x", "/marks"),
            ("/marks/²", "/marks"),
            ("/seal/number", "/seal/number"),
            ("/seal/broken", "/seal"),
            ("/absent", ""),
            ("/absent/0", ""),
        ],
    )
    def test_they_are_cut_back_to_what_is_there(self, pointer: str, cut: str) -> None:
        """A check may point at a field that was left out; the reader is shown what holds it."""

        @check("id")
        def find(_: object) -> ij.Problem:
            return ij.Problem(code="ODD", message="odd", hint="", pointer=pointer)

        @attrs.frozen(kw_only=True)
        class Checked(ij.Record):
            """With a check that always finds."""

            kind: ClassVar[str] = "checked"
            checks: ClassVar[tuple[Check, ...]] = (find,)
            marks: tuple[str, ...] = ()
            seal: Seal | None = None
            absent: str | None = None

        text = '{"kind": "checked", "id": "checked:x", "marks": ["a", "b"], "seal": {"number": 7}}'

        assert refused(ij.Codec(extra=(Checked,)).loads_record, text) == [(cut, "ODD", 1)]
