"""One record in and out."""

import pytest
from tests.codec.documents import PERSON, document, refused

import intljustice as ij


class TestSingleRecords:
    """One record in and out."""

    def test_it_is_written_canonically_or_for_people(self) -> None:
        """The canonical form is one line; the form for people is indented."""
        record = ij.Person(id="person:x", description="D")

        assert ij.dumps_record(record).startswith(b'{"addresses":[],"affiliations":[],"born":null,"born_at":null,')
        assert ij.dumps_record(record, indent=True) == (
            b'{\n  "kind": "person",\n  "id": "person:x",\n  "description": "D"\n}'
        )
        assert ij.loads_record(ij.dumps_record(record)) == record

    def test_it_may_carry_the_version(self) -> None:
        """As each line of a stream does."""
        assert ij.loads_record(PERSON.replace("{", '{"intljustice": 1, ')).id == "person:x"
        assert refused(ij.loads_record, PERSON.replace("{", '{"intljustice": 2, ')) == [
            ("/intljustice", "NEWER_FORMAT", 1)
        ]
        assert refused(ij.loads_record, PERSON.replace("{", '{"intljustice": "1", ').replace('"D"', '""')) == [
            ("/intljustice", "VERSION_FORM", 1),
            ("/description", "EMPTY", 1),
        ]

    def test_lines_are_counted_from_the_text_as_given(self) -> None:
        """White space before the record counts; that after it does no harm."""
        text = '\n \n{"kind": "person",\n"id": "person:x",\n"description": ""}\n\n'

        assert refused(ij.loads_record, text) == [("/description", "EMPTY", 5)]
        assert refused(ij.loads_record, text[:-4]) == [("", "NOT_JSON", 5)]

    def test_problems_come_in_the_order_of_their_lines(self) -> None:
        """And not in the order in which the fields are declared."""
        text = '{"kind": "person",\n"titles": [""],\n"description": "",\n"id": "person:X"}'

        assert refused(ij.loads_record, text) == [
            ("/titles/0", "EMPTY", 2),
            ("/description", "EMPTY", 3),
            ("/id", "ID_FORM", 4),
        ]

    def test_a_document_is_no_record(self) -> None:
        """The mend names the function that reads it."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(document(PERSON))

        (problem,) = caught.value.problems
        assert (problem.code, problem.line) == ("MISSING_KIND", 1)
        assert problem.message == "this is a whole document, not one record"
        assert problem.hint == "read it with loads, or name its file .json"

    @pytest.mark.parametrize(
        "text", ['{"about": {"title": "T"}}', '{"intljustice": 1, "about": null}'], ids=["some", "none"]
    )
    def test_what_a_stream_is_about_is_no_record(self, text: str) -> None:
        """The first line of a stream may say what it is about; alone it is no record."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(text)

        (problem,) = caught.value.problems
        assert caught.value.what == "The record"
        assert (problem.code, problem.line) == ("MISSING_KIND", 1)
        assert problem.message == "this says only what a dossier is about"
        assert problem.hint == "read it with loads or read"
