"""Documents drawn with one thing wrong."""

import json
from typing import Annotated, Any, ClassVar

import attrs
import pytest
from hypothesis import given
from tests.drawing import PROPERTY, drawn, sought
from tests.own_types import CODEC, Exhibit
from tests.pointers import at

import intljustice as ij
from intljustice import strategies
from intljustice.codec.record_types import KINDS


@attrs.frozen(kw_only=True, weakref_slot=False)
class Docket(ij.Record):
    """A record type that always holds the values whose fields are checked."""

    kind: ClassVar[str] = "docket"

    conduct: ij.Conduct
    delay: ij.parts.Delay
    entry: ij.parts.EntryIntoForceClause
    part: ij.parts.Fraction
    participation: ij.parts.Participation
    sentence: ij.Sentence
    vote: ij.Vote


class TestNearly:
    """Documents with one thing wrong."""

    @pytest.mark.parametrize("cls", [*KINDS, Exhibit])
    def test_each_is_refused_for_one_thing_that_is_there(self, cls: type[ij.Record]) -> None:
        """There is exactly one problem, and its pointer leads to something in the document."""

        @PROPERTY
        @given(strategies.nearly(cls, CODEC))
        def check(broken: tuple[dict[str, Any], str]) -> None:
            document, wrong = broken
            with pytest.raises(ij.InvalidDocument) as caught:
                CODEC.loads_record(json.dumps(document))
            (problem,) = caught.value.problems
            at(document, problem.pointer)
            assert wrong.endswith(problem.pointer) or problem.code in {"MISSING_KEY", "MISSING_KIND"}

        check()

    def test_every_sort_of_fault_occurs(self) -> None:
        """Whatever a reader of documents has to refuse is drawn sooner or later."""

        @attrs.frozen(kw_only=True, weakref_slot=False)
        class Slip(ij.Record):
            """A record type so small that each sort of fault is often the one."""

            kind: ClassVar[str] = "slip"

            title: str
            day: ij.PartialDate
            nature: ij.terms.SourceNature
            held_by: Annotated[str, ij.Kinds("state")]
            anchor: ij.parts.Anchor
            keys: tuple[str, ...] = ()

        some = drawn(strategies.nearly(Slip), 600)
        message = {wrong.rpartition(" at ")[0] for _, wrong in some}

        assert message >= {
            "day that does not exist",
            "empty text",
            "half a character",
            "id of another kind",
            "missing key",
            "missing kind",
            "name for an id",
            "null",
            "object for a list",
            "term of no vocabulary",
            "text for a list",
            "text not in NFC",
            "unknown key",
            "unknown kind",
        }

    @pytest.mark.parametrize(
        ("cls", "wrong"),
        [
            (ij.Source, "short hash at /sha256"),
            (ij.Office, "less than one at /seats"),
            (ij.Meeting, "less than one at /session"),
            (ij.Licence, "less than one at /days"),
            (ij.Licence, "second end at /expires"),
            (ij.Case, "nobody at /accused"),
            (ij.Sanction, "nobody at /targets"),
        ],
    )
    def test_what_a_check_refuses_occurs(self, cls: type[ij.Record], wrong: str) -> None:
        """Also what only a check has something against is drawn."""
        _, message = sought(strategies.nearly(cls), lambda one: one[1] == wrong)

        assert message == wrong

    @pytest.mark.parametrize(
        "wrong", ["last day of what is not complete", "less than nothing", "no part of a whole", "stateless national"]
    )
    def test_what_the_checks_of_values_refuse_occurs(self, wrong: str) -> None:
        """The same for values that records hold."""
        _, message = sought(strategies.nearly(Docket), lambda one: one[1].partition(" at ")[0] == wrong)

        assert message.partition(" at ")[0] == wrong

    def test_a_codec_is_made_for_a_type_of_ones_own(self) -> None:
        """Where its texts need no explaining, the class is enough."""

        @attrs.frozen(kw_only=True, weakref_slot=False)
        class Note(ij.Record):
            """A record type with nothing of its own."""

            kind: ClassVar[str] = "note"

        for document, _ in drawn(strategies.nearly(Note), 50):
            with pytest.raises(ij.InvalidDocument):
                ij.Codec(extra=(Note,)).loads_record(json.dumps(document))
