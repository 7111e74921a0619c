"""Hooks of one's own, and what they raise."""

from typing import Any, ClassVar

import attrs
import pytest
from tests.codec.documents import document, refused
from tests.codec.exhibits import left_alone

import intljustice as ij


class TestConfigure:
    """Hooks of one's own."""

    def test_a_hook_sees_everything(self) -> None:
        """A hook for texts is asked for each, also where all is sound."""
        seen: list[str] = []

        def renamed(value: dict[str, str], _: object) -> ij.Name:
            seen.append(value["text"])
            return ij.Name("Other")

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Name, renamed))
        read = codec.loads(document('{"kind": "treaty", "id": "treaty:x", "names": [{"text": "Rome Statute"}]}'))

        assert seen == ["Rome Statute"]
        assert read.label("treaty:x") == "Other"

    @pytest.mark.parametrize("error", [ValueError("odd"), KeyError("odd"), TypeError("odd")], ids=repr)
    def test_what_a_hook_raises_is_a_problem(self, error: Exception) -> None:
        """It is told with its pointer, and no other fault is hidden by it."""

        def fail(_: object, __: object) -> ij.Provision:
            raise error

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Provision, fail))
        text = (
            '{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "",\n'
            '"entry_into_force_under": "rome-statute:121(4)"}'
        )

        with pytest.raises(ij.InvalidDocument) as caught:
            codec.loads(document(text))

        first, second = caught.value.problems
        assert (first.pointer, first.code, first.line) == ("/records/0/description", "EMPTY", 1)
        assert (second.pointer, second.code, second.line) == ("/records/0/entry_into_force_under", "TEXT_FORM", 2)
        assert second.message == f"it cannot be read: {type(error).__name__}: {error}"
        assert second.hint == "write a form that the codec's own hooks can read"

    def test_what_a_hook_gives_must_fit(self) -> None:
        """What a hook gives is held to the type of its field, as what is given by hand is."""

        def number(_: object, __: object) -> int:
            return 12

        codec = ij.Codec(configure=lambda converter: converter.register_structure_hook(ij.Provision, number))
        text = '{"kind": "amendment", "id": "amendment:x", "treaty": "treaty:t", "description": "D",\n%s}'

        assert refused(codec.loads_record, text % '"entry_into_force_under": "rome-statute:121(4)"') == [
            ("/entry_into_force_under", "NOT_A_TEXT", 2)
        ]

    @pytest.mark.parametrize("more", [{}, {"configure": left_alone}], ids=["fast", "with hooks"])
    def test_what_a_validator_raises_is_a_problem(self, more: dict[str, Any]) -> None:
        """A validator of one's own is asked whichever way a record comes in, and told of at the record."""

        def odd(_: object, __: object, value: int) -> None:
            if value % 2 == 0:
                wording = "odd numbers only"
                raise ValueError(wording)

        @attrs.frozen(kw_only=True)
        class House(ij.Record):
            """With a validator."""

            kind: ClassVar[str] = "house"
            number: int = attrs.field(validator=odd)

        codec = ij.Codec(extra=(House,), **more)
        text = '{"kind": "house", "id": "house:x", "number": %d}'

        assert codec.loads_record(text % 7) == House(id="house:x", number=7)
        with pytest.raises(ij.InvalidDocument) as caught:
            codec.loads_record(text % 8)
        (problem,) = caught.value.problems
        assert (problem.code, problem.pointer, problem.line) == ("TEXT_FORM", "", 1)
        assert problem.message == "it cannot be read: ValueError: odd numbers only"

    def test_what_a_hook_writes_is_written(self) -> None:
        """A hook for writing is asked too, in both forms."""
        codec = ij.Codec(
            configure=lambda converter: converter.register_unstructure_hook(ij.PartialDate, lambda day: f"<{day}>")
        )
        record = ij.Source(id="source:x", title="T", published="2025")

        assert b'"published":"<2025>"' in codec.dumps_record(record)
        assert b'"published": "<2025>"' in codec.dumps_record(record, indent=True)
        assert b'"compiled":"<2026>"' in codec.dumps(ij.Dossier([record], ij.About(compiled="2026")))
