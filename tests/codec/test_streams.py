"""Streams of records, one to a line: how they are written, and every fault with its line."""

from pathlib import Path

import pytest
from tests.codec.documents import refused, wording
from tests.codec.lines import MARK, source, stream

import intljustice as ij


class TestWriting:
    """What a stream looks like."""

    def test_each_line_is_canonical_and_carries_the_version(self, tmp_path: Path) -> None:
        """A part of a stream can be read alone, so every line says in which format it is written."""
        path = tmp_path / "list.ndjson"
        person, group = ij.Person(id="person:x", description="D"), ij.Group(id="group:x", description="G")

        ij.write(ij.Dossier([person, group]), path)

        first, second = path.read_bytes().splitlines()
        assert path.read_bytes().endswith(b"\n")
        assert first == b'{"intljustice":1,' + ij.dumps_record(group)[1:]
        assert second == b'{"intljustice":1,' + ij.dumps_record(person)[1:]

    def test_the_first_line_says_what_it_is_about(self, tmp_path: Path) -> None:
        """Where the dossier says something of itself, so does the stream, in its first line."""
        path = tmp_path / "list.ndjson"

        ij.write(ij.Dossier((), ij.About(title="T", compiled="2026")), path)

        assert path.read_bytes() == (
            b'{"about":{"as_of":null,"by":null,"compiled":"2026","default_classification":null,"licence":null,'
            b'"title":"T"},"intljustice":1}\n'
        )

    def test_nothing_gives_an_empty_file(self, tmp_path: Path) -> None:
        """A dossier of nothing about nothing has no line."""
        path = tmp_path / "list.ndjson"

        ij.write(ij.Dossier(), path)

        assert path.read_bytes() == b""
        assert ij.read(path) == ij.Dossier()

    @pytest.mark.parametrize("name", ["list.ndjson", "list.jsonl", "list.ndjson.gz", "list.jsonl.gz"])
    def test_what_is_written_is_read(self, name: str, tmp_path: Path) -> None:
        """Under each of its names, plain or packed."""
        dossier = ij.Dossier(
            [ij.Source(id="source:x", title="É", published="2025~"), ij.Person(id="person:x", description="D")],
            ij.About(title="T", default_classification="under_seal"),
        )

        ij.write(dossier, tmp_path / name)

        assert ij.read(tmp_path / name) == dossier
        assert list(ij.iter_records(tmp_path / name)) == list(dossier)


class TestReading:
    """A stream as a whole."""

    def test_blank_lines_count_and_hold_nothing(self, tmp_path: Path) -> None:
        """They are passed over, and the lines after them keep their numbers."""
        path = stream(tmp_path, "", source("a"), "  \t", "\r", source("b", ',"x":1'), "")

        assert refused(ij.read, path) == [("/x", "UNKNOWN_KEY", 5)]

    @pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CR LF"])
    def test_lines_end_in_either_way(self, end: str, tmp_path: Path) -> None:
        """Both ways of ending a line are read, also without one at the end of the file."""
        path = tmp_path / "list.ndjson"
        path.write_bytes(end.join([source("a"), source("b", mark=MARK), source("c")]).encode())

        assert [record.id for record in ij.read(path)] == ["source:a", "source:b", "source:c"]

    def test_all_faults_of_all_lines_are_told(self, tmp_path: Path) -> None:
        """One bad line hides no other, each problem names file and line, and those of a line stay together."""
        path = stream(
            tmp_path,
            source("a", ',"note":"","x":1'),
            "{",
            source("b"),
            '"source:c"',
            source("d", ',"note":"e\u0301"', MARK),
            "\ufeff" + source("e"),
            '{"kind":"source","id":"source:f","title":"\ud83d"}',
        )

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        assert wording(caught.value.problems) == [
            ("/x", "UNKNOWN_KEY", 1),
            ("/note", "EMPTY", 1),
            ("", "NOT_JSON", 2),
            ("", "NOT_AN_OBJECT", 4),
            ("/note", "NOT_NFC", 5),
            ("", "BOM", 6),
            ("", "NOT_UTF8", 7),
        ]
        assert {problem.file for problem in caught.value.problems} == {str(path)}
        assert caught.value.what == str(path)

    def test_an_id_twice(self, tmp_path: Path) -> None:
        """The line of the first is told, also where that record is refused for something else."""
        path = stream(
            tmp_path, source("a", ',"note":""'), source("b"), "", source("a"), source("b"), source("a", ',"x":1')
        )

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        assert wording(caught.value.problems) == [
            ("/note", "EMPTY", 1),
            ("/id", "DUPLICATE_ID", 4),
            ("/id", "DUPLICATE_ID", 5),
            ("/x", "UNKNOWN_KEY", 6),
            ("/id", "DUPLICATE_ID", 6),
        ]
        first, second = caught.value.problems[1:3]
        assert first.message == '"source:a" is also the id of the record on line 1'
        assert second.message == '"source:b" is also the id of the record on line 2'
        assert (first.record, first.value, first.file) == ("source:a", "source:a", str(path))
        assert first.hint == "give each record an id of its own, or remove one of the two"

    def test_records_without_an_id_are_not_alike(self, tmp_path: Path) -> None:
        """Two records that give themselves no id have no id in common."""
        line = '{"kind":"source","title":"T"}'

        assert refused(ij.read, stream(tmp_path, line, line, '{"kind":"source","id":"","title":"T"}')) == [
            ("", "MISSING_KEY", 1),
            ("", "MISSING_KEY", 2),
            ("/id", "EMPTY", 3),
        ]

    def test_a_whole_document_in_a_stream(self, tmp_path: Path) -> None:
        """A document under the name of a stream is told to be renamed."""
        path = stream(tmp_path, '{"intljustice": 1, "records": []}')

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        (problem,) = caught.value.problems
        assert problem.message == "this is a whole document, not one record"
        assert problem.hint == "read it with loads, or name its file .json"
