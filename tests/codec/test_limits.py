"""How large and how deep an input may be."""

import pytest
from tests.codec.documents import PERSON, document, refused

import intljustice as ij


class TestLimits:
    """How large an input may be."""

    def test_a_document_may_be_as_large_as_the_limit(self) -> None:
        """The limit itself is still allowed; one byte more is not."""
        data = document(PERSON).encode()
        exact, tight = (ij.Codec(limits=ij.Limits(bytes=len(data) - less)) for less in (0, 1))

        assert len(exact.loads(data)) == 1
        with pytest.raises(ij.InvalidDocument) as caught:
            tight.loads(data)
        (problem,) = caught.value.problems
        assert (problem.code, problem.pointer) == ("TOO_LARGE", "")
        assert problem.message == f"it is larger than the {len(data) - 1} bytes allowed"
        assert problem.hint == "split it, or read it with larger Limits"

    def test_a_record_may_be_as_large_as_a_line(self) -> None:
        """A single record is held to the limit of a line."""
        exact, tight = (ij.Codec(limits=ij.Limits(line=len(PERSON) - less)) for less in (0, 1))

        assert exact.loads_record(PERSON).id == "person:x"
        assert refused(tight.loads_record, PERSON) == [("", "TOO_LARGE", 1)]

    def test_nesting_is_limited(self) -> None:
        """Deeper than allowed is refused, whatever it is."""
        codec = ij.Codec(limits=ij.Limits(depth=3))

        assert refused(codec.loads_record, PERSON.replace('"D"', "[[[1]]]")) == [("", "TOO_DEEP", 1)]
        assert refused(codec.loads_record, PERSON.replace('"D"', "[[1]]")) == [("/description", "NOT_A_TEXT", 1)]
