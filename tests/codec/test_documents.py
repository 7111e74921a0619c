"""Whole documents and single records in and out, their unknown keys, and how large they may be."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.codec.documents import HOOKED, PERSON, document, problems_of, refused, source

import intljustice as ij

DOSSIER = ij.Dossier(
    [
        ij.Source(id="source:b", title="B", published="2025-02~"),
        ij.Person(id="person:x", description="Ünnamed"),
        ij.Source(id="source:a", title="A"),
    ]
)
FOR_PEOPLE = b"""{
  "intljustice": 1,
  "about": {
    "title": "T",
    "as_of": "2026-11"
  },
  "records": [
    {
      "kind": "source",
      "id": "source:a",
      "title": "A",
      "published": "2025",
      "identifiers": [
        {
          "scheme": "untc",
          "value": "1"
        }
      ],
      "note": "N"
    }
  ]
}"""


class TestDocuments:
    """Documents in and out."""

    @pytest.mark.parametrize("make", [bytes, bytearray, memoryview])
    def test_any_bytes(self, make: Callable[[bytes], Any]) -> None:
        """A document is read from bytes, or from what holds bytes."""
        assert ij.loads(make(document(PERSON).encode())) == ij.loads(document(PERSON))

    def test_half_a_character_in_a_text(self) -> None:
        """A Python text with half a character is refused as bytes with half a character are."""
        assert refused(ij.loads, document(PERSON.replace('"D"', '"\ud83d"'))) == [("/records/0", "NOT_UTF8", 1)]

    @pytest.mark.parametrize("codec", [ij.CODEC, HOOKED], ids=["fast", "with hooks"])
    def test_the_canonical_form(self, codec: ij.Codec) -> None:
        """A document is one line with sorted keys, every field there, and its records by kind and id."""
        records = [ij.Office(id=f"office:{slug}", names=["N"], of="organisation:u") for slug in ("b", "a")]
        dossier = ij.Dossier([*records, ij.Group(id="group:z", description="Ü")], ij.About(compiled="2025~"))
        group = (
            '{"affiliations":[],"citations":[],"classification":null,"complete":null,"count":null,"description":"Ü",'
            '"id":"group:z","identifiers":[],"kind":"group","members":[],"names":[],"not_parties_to":null,"note":null,'
            '"parties_to":null,"readings":[]}'
        )
        office = (
            '{"citations":[],"classification":null,"deputy_of":null,"id":"office:%s","identifiers":[],"kind":"office",'
            '"names":[{"lang":null,"parts":[],"period":null,"script":null,"strength":null,"text":"N","use":null}],'
            '"note":null,"of":"organisation:u","readings":[],"seats":null,"under":null}'
        )
        about = (
            '{"as_of":null,"as_of_by_family":null,"by":null,"compiled":"2025~","default_classification":null,"gaps":[],'
            '"licence":null,"preferred":[],"title":null}'
        )

        assert codec.dumps(dossier).decode() == (
            f'{{"about":{about},"intljustice":1,"records":[{group},{office % "a"},{office % "b"}]}}'
        )

    def test_the_form_for_people(self) -> None:
        """The form is indented, kind and id first, then the fields in their order, and what is absent is left out."""
        record = ij.Source(id="source:a", title="A", published="2025", note="N", identifiers=[("untc", "1")])

        assert ij.dumps(ij.Dossier([record], ij.About(title="T", as_of="2026-11")), indent=True) == FOR_PEOPLE

    def test_a_dossier_about_nothing(self) -> None:
        """What a dossier does not say of itself is null, or left out."""
        assert ij.dumps(ij.Dossier()) == b'{"about":null,"intljustice":1,"records":[]}'
        assert ij.dumps(ij.Dossier(), indent=True) == b'{\n  "intljustice": 1,\n  "records": []\n}'

    @pytest.mark.parametrize("indent", [False, True], ids=["canonical", "for people"])
    def test_what_is_written_is_read(self, indent: bool) -> None:  # noqa: FBT001 - a case of the table
        """Both forms give the dossier back, with what it says of itself."""
        about = ij.About(title="T", compiled="2026", by="B", licence="CC0", default_classification="confidential")
        dossier = ij.Dossier(DOSSIER, about)

        assert ij.loads(ij.dumps(dossier, indent=indent)) == dossier

    def test_the_order_given_makes_no_difference(self) -> None:
        """Equal dossiers give equal bytes."""
        assert ij.dumps(ij.Dossier(reversed(tuple(DOSSIER)))) == ij.dumps(DOSSIER)

    def test_the_collector_is_left_as_it_was(self) -> None:
        """Reading holds off the collector of cycles, and gives it back as it was, also when a document is refused."""
        try:
            for was_on, switch in ((True, gc.enable), (False, gc.disable)):
                switch()
                ij.loads(document(PERSON))
                assert gc.isenabled() is was_on
                assert refused(ij.loads, document('{"kind": 3}')) != []
                assert gc.isenabled() is was_on
        finally:
            gc.enable()

    def test_the_error_says_what_was_refused(self) -> None:
        """The headline names the document, and every problem stands on a line of its own."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(document('{"kind": "source", "id": "source:x", "title": "", "note": ""}'))

        assert str(caught.value) == (
            "The document has 2 problems\n"
            "  1  /records/0/note  EMPTY  an empty text says nothing; write the text or leave it out\n"
            "  1  /records/0/title  EMPTY  an empty text says nothing; write the text or leave it out"
        )

    def test_lines_are_found_below_what_looks_alike(self) -> None:
        """A short record that also stands elsewhere in the document is looked for in its own place."""
        head = '{"intljustice": 1, "about": {"title": "{} \\"records\\" [1]"},\n"$schema": "records",\n'

        assert refused(ij.loads, head + '"records": [\n1,\n{},\n"records"\n]}') == [
            ("/records/0", "NOT_AN_OBJECT", 4),
            ("/records/1", "MISSING_KIND", 5),
            ("/records/2", "NOT_AN_OBJECT", 6),
        ]


class TestSingleRecords:
    """One record in and out."""

    def test_it_may_carry_the_version(self) -> None:
        """A record may say its version, as each line of a stream does."""
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
        """Problems do not come in the order in which the fields are declared."""
        assert refused(
            ij.loads_record, '{"kind": "person",\n"titles": [""],\n"description": "",\n"id": "person:X"}'
        ) == [("/titles/0", "EMPTY", 2), ("/description", "EMPTY", 3), ("/id", "ID_FORM", 4)]

    @pytest.mark.parametrize(
        ("text", "message", "hint"),
        [
            (
                document(PERSON),
                "this is a whole document, not one record",
                "read it with loads, or name its file .json",
            ),
            ('{"about": {"title": "T"}}', "this says only what a dossier is about", "read it with loads or read"),
            (
                '{"intljustice": 1, "about": null}',
                "this says only what a dossier is about",
                "read it with loads or read",
            ),
        ],
        ids=["document", "about", "about nothing"],
    )
    def test_what_is_no_record(self, text: str, message: str, hint: str) -> None:
        """For a document, or the line that says what a stream is about, the function that reads it is named."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads_record(text)

        (problem,) = caught.value.problems
        assert caught.value.what == "The record"
        assert (problem.code, problem.line, problem.message, problem.hint) == ("MISSING_KIND", 1, message, hint)


class TestUnknownKeys:
    """Unknown keys, refused or left out."""

    TEXT = (
        '{"intljustice": 1, "licence": "CC0",\n"about": {"title": "A", "author": "B"},\n"records": [\n'
        '{"kind": "person", "id": "person:x", "description": "D", "age": 40,\n'
        '"citations": [{"source": "source:s", "page": {"page": 3}}]}]}'
    )
    PLACES = (
        ("/licence", "UNKNOWN_KEY", 1),
        ("/about/author", "UNKNOWN_KEY", 2),
        ("/records/0/age", "UNKNOWN_KEY", 4),
        ("/records/0/citations/0/page", "UNKNOWN_KEY", 5),
    )

    @pytest.mark.parametrize("codec", [ij.CODEC, HOOKED], ids=["fast", "with hooks"])
    def test_all_are_left_out_with_a_warning(self, codec: ij.Codec) -> None:
        """Keys of the document, of what it is about, of records and of values are each warned of with their line."""
        heard: list[ij.Problem] = []

        read = codec.loads(self.TEXT, unknown="drop", on_problem=heard.append)

        assert read == ij.Dossier(
            [ij.Person(id="person:x", description="D", citations=["source:s"])], ij.About(title="A")
        )
        assert [(one.pointer, one.code, one.line) for one in heard] == [*self.PLACES]
        assert {one.severity for one in heard} == {"warning"}
        assert codec.loads(self.TEXT, unknown="drop") == read

    def test_they_are_refused_unless_one_asks(self) -> None:
        """By default each is an error."""
        assert refused(ij.loads, self.TEXT) == [*self.PLACES]

    def test_records_beside_keep_their_places(self) -> None:
        """Records without such keys, before and after, are read as ever."""
        records = [source("a"), source("b", ',"x":1'), source("c"), source("d")]
        heard: list[ij.Problem] = []

        read = ij.loads(document(*records), unknown="drop", on_problem=heard.append)

        assert [one.id for one in read] == ["source:a", "source:b", "source:c", "source:d"]
        assert [one.pointer for one in heard] == ["/records/1/x"]

    def test_other_faults_stay(self) -> None:
        """What else is wrong is refused, and only that is in the error."""
        heard: list[ij.Problem] = []
        text = self.TEXT.replace('"D"', '""').replace('"A"', '""')

        assert refused(ij.loads, text, unknown="drop", on_problem=heard.append) == [
            ("/about/title", "EMPTY", 2),
            ("/records/0/description", "EMPTY", 4),
        ]
        assert heard == []

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            pytest.param('{"kind": "source", "id": "source:x", "titel": "T"}', ("", "MISSING_KEY", 1), id="title"),
            pytest.param(PERSON.replace("kind", "knd"), ("/knd", "UNKNOWN_KEY", 1), id="kind"),
            pytest.param(PERSON.replace("}", ', "x": 1, "x": 2}'), ("/x", "DUPLICATE_KEY", 1), id="twice"),
        ],
    )
    def test_what_is_still_refused(self, text: str, place: tuple[str, str, int]) -> None:
        """What is missed for a misspelt key, a misspelt kind and a repeated key are errors all the same."""
        assert refused(ij.loads_record, text, unknown="drop") == [place]

    def test_misspelt_keys_of_a_document(self) -> None:
        """Version and records are missing where their keys are left out."""
        assert refused(ij.loads, '{"intljustise": 1, "record": []}', unknown="drop") == [("", "MISSING_KEY", 1)] * 2

    def test_a_single_record(self) -> None:
        """The same holds for one record by itself."""
        heard: list[ij.Problem] = []

        read = ij.loads_record(PERSON.replace("}", ',\n"x~y": 1}'), unknown="drop", on_problem=heard.append)

        assert read == ij.Person(id="person:x", description="D")
        assert [(one.severity, one.pointer, one.line, one.record) for one in heard] == [
            ("warning", "/x~0y", 2, "person:x")
        ]

    def test_each_way_in_passes_on_what_is_asked(self, tmp_path: Path) -> None:
        """Unknown keys are left out and warned of by all four functions that read."""
        record = PERSON.replace("}", ', "x": 1}')
        whole, stream = tmp_path / "a.json", tmp_path / "b.ndjson"
        whole.write_text(document(record), encoding="utf-8")
        stream.write_text(record, encoding="utf-8")
        heard: list[ij.Problem] = []

        ij.loads(document(record), unknown="drop", on_problem=heard.append)
        ij.loads_record(record, unknown="drop", on_problem=heard.append)
        ij.read(whole, unknown="drop", on_problem=heard.append)
        assert len(list(ij.iter_records(stream, unknown="drop", on_problem=heard.append))) == 1

        assert [one.pointer for one in heard] == ["/records/0/x", "/x", "/records/0/x", "/x"]
        assert [one.file for one in heard] == [None, None, str(whole), str(stream)]


class TestLimits:
    """How large and how deep an input may be."""

    def test_the_usual_ones(self) -> None:
        """Four gigabytes are allowed for a document, 64 megabytes for a line, and a hundred levels."""
        assert ij.Limits() == ij.Limits(bytes=4 * 1024**3, line=64 * 1024**2, depth=100)

    def test_a_document_may_be_as_large_as_the_limit(self) -> None:
        """The limit itself is still allowed; one byte more is not."""
        data = document(PERSON).encode()

        assert len(ij.Codec(limits=ij.Limits(bytes=len(data))).loads(data)) == 1
        (problem,) = problems_of(ij.Codec(limits=ij.Limits(bytes=len(data) - 1)).loads, data)
        assert (problem.code, problem.pointer) == ("TOO_LARGE", "")
        assert problem.message == f"it is larger than the {len(data) - 1} bytes allowed"
        assert problem.hint == "split it, or read it with larger Limits"

    def test_a_record_may_be_as_large_as_a_line(self) -> None:
        """A single record is held to the limit of a line."""
        assert ij.Codec(limits=ij.Limits(line=len(PERSON))).loads_record(PERSON).id == "person:x"
        assert refused(ij.Codec(limits=ij.Limits(line=len(PERSON) - 1)).loads_record, PERSON) == [("", "TOO_LARGE", 1)]

    def test_nesting_is_limited(self) -> None:
        """What is as deep as may be is read; deeper is refused on its line, whatever it is."""
        codec = ij.Codec(limits=ij.Limits(depth=3))

        assert refused(codec.loads_record, PERSON.replace('"D"', "[[1]]")) == [("/description", "NOT_A_TEXT", 1)]
        (problem,) = problems_of(codec.loads_record, PERSON.replace('"D"', "\n[\n[\n[1]]]"))
        assert (problem.pointer, problem.code, problem.line) == ("", "TOO_DEEP", 4)
        assert problem.message == "objects and lists are nested more than 3 deep"
        assert problem.hint == "nest at most 3 deep"

    @pytest.mark.parametrize(("depth", "pointer"), [(400, "/records/0"), (600, ""), (5_000, "")])
    def test_very_deep_nesting_is_the_same_everywhere(self, depth: int, pointer: str) -> None:
        """Up to five hundred levels the record is pointed at, beyond them the whole input, on every interpreter."""
        nested = f'{{"intljustice":1,"records":[{{"kind":"source","title":{"[" * depth}{"]" * depth}}}]}}'

        assert refused(ij.loads, nested) == [(pointer, "TOO_DEEP", 1)]
