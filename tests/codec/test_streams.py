"""Streams of records, one to a line: how they are written, and every fault with its line, in constant memory."""

import gzip
import tracemalloc
from pathlib import Path

import pytest
from tests.codec.documents import HOOKED, VERSION, document, problems_of, refused, source, stream, summaries

import intljustice as ij


class TestWriting:
    """What a stream looks like."""

    def test_each_line_is_canonical_and_carries_the_version(self, tmp_path: Path) -> None:
        """A part of a stream can be read alone, so every line says in which format it is written."""
        path = tmp_path / "list.ndjson"
        person, group = ij.Person(id="person:x", description="D"), ij.Group(id="group:x", description="G")

        ij.write(ij.Dossier([person, group]), path)

        assert path.read_bytes() == b"".join(
            b'{"intljustice":1,' + ij.dumps_record(record)[1:] + b"\n" for record in (group, person)
        )

    def test_the_first_line_says_what_it_is_about(self, tmp_path: Path) -> None:
        """Where the dossier says something of itself, so does the stream, in its first line."""
        path = tmp_path / "list.ndjson"

        ij.write(ij.Dossier((), ij.About(title="T", compiled="2026")), path)

        assert path.read_bytes() == (
            b'{"about":{"as_of":null,"as_of_by_family":null,"by":null,"compiled":"2026",'
            b'"default_classification":null,"gaps":[],"licence":null,"preferred":[],"title":"T"},"intljustice":1}\n'
        )

    def test_nothing_gives_an_empty_file(self, tmp_path: Path) -> None:
        """A dossier of nothing about nothing has no line."""
        path = tmp_path / "list.ndjson"

        ij.write(ij.Dossier(), path)

        assert path.read_bytes() == b""
        assert ij.read(path) == ij.Dossier()


class TestReading:
    """A stream as a whole."""

    def test_blank_lines_count_and_hold_nothing(self, tmp_path: Path) -> None:
        """Blank lines are passed over, and the lines after them keep their numbers."""
        path = stream(tmp_path, "", source("a"), "  \t", "\r", source("b", ',"x":1'), "")

        assert refused(ij.read, path) == [("/x", "UNKNOWN_KEY", 5)]

    @pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CR LF"])
    def test_lines_end_in_either_way(self, end: str, tmp_path: Path) -> None:
        """Both ways of ending a line are read, also without one at the end of the file."""
        path = tmp_path / "list.ndjson"
        path.write_bytes(end.join([source("a"), source("b", before=VERSION), source("c")]).encode())

        assert [record.id for record in ij.read(path)] == ["source:a", "source:b", "source:c"]

    def test_all_faults_of_all_lines_are_named(self, tmp_path: Path) -> None:
        """One bad line hides no other, each problem names file and line, and those of a line stay together."""
        path = stream(
            tmp_path,
            source("a", ',"note":"","x":1'),
            "{",
            source("b"),
            '"source:c"',
            source("d", ',"note":"e\u0301"', VERSION),
            "\ufeff" + source("e"),
            '{"kind":"source","id":"source:f","title":"\ud83d"}',
        )

        problems = problems_of(ij.read, path)

        assert summaries(problems) == [
            ("/x", "UNKNOWN_KEY", 1),
            ("/note", "EMPTY", 1),
            ("", "NOT_JSON", 2),
            ("", "NOT_AN_OBJECT", 4),
            ("/note", "NOT_NFC", 5),
            ("", "BOM", 6),
            ("", "NOT_UTF8", 7),
        ]
        assert {problem.file for problem in problems} == {str(path)}

    def test_an_id_twice(self, tmp_path: Path) -> None:
        """The line of the first is named, also where that record is refused for something else."""
        path = stream(
            tmp_path, source("a", ',"note":""'), source("b"), "", source("a"), source("b"), source("a", ',"x":1')
        )

        problems = problems_of(ij.read, path)

        assert summaries(problems) == [
            ("/note", "EMPTY", 1),
            ("/id", "DUPLICATE_ID", 4),
            ("/id", "DUPLICATE_ID", 5),
            ("/x", "UNKNOWN_KEY", 6),
            ("/id", "DUPLICATE_ID", 6),
        ]
        first, second = problems[1:3]
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
        """For a document under the name of a stream another name is advised."""
        (problem,) = problems_of(ij.read, stream(tmp_path, document()))

        assert problem.message == "this is a whole document, not one record"
        assert problem.hint == "read it with loads, or name its file .json"


class TestVersion:
    """The version that a line may carry."""

    @pytest.mark.parametrize(
        "line",
        [
            pytest.param(source("a"), id="none"),
            pytest.param(source("a", before=VERSION), id="as it is written"),
            pytest.param(source("a", before='"intljustice": 1, '), id="with a space"),
            pytest.param(source("a", ',"intljustice":1'), id="at the end"),
            pytest.param(source("a", r',"\u0069ntljustice":1'), id="escaped"),
        ],
    )
    def test_this_version_or_none(self, line: str, tmp_path: Path) -> None:
        """A line need not say its version, and may say it anywhere."""
        assert len(ij.read(stream(tmp_path, line))) == 1

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            pytest.param(source("a", ',"x":1', '"intljustice":2,'), ("/intljustice", "NEWER_FORMAT", 2), id="newer"),
            pytest.param(source("a", before='"intljustice":0,'), ("/intljustice", "VERSION_FORM", 2), id="nought"),
            pytest.param(source("a", before='"intljustice":true,'), ("/intljustice", "VERSION_FORM", 2), id="true"),
            pytest.param(source("a", before='"intljustice":null,'), ("/intljustice", "VERSION_FORM", 2), id="null"),
            pytest.param(source("a", ',"intljustice":1', VERSION), ("/intljustice", "DUPLICATE_KEY", 2), id="twice"),
            pytest.param(
                source("a", ',"intljustice":2', VERSION), ("/intljustice", "NEWER_FORMAT", 2), id="twice, last newer"
            ),
            pytest.param('{"intljustice":1}', ("", "MISSING_KIND", 2), id="nothing else"),
            pytest.param('{"intljustice":1,}', ("", "NOT_JSON", 2), id="nothing after the comma"),
            pytest.param(
                source("a", ',"citations":[{"intljustice":1,"source":"source:s"}]'),
                ("/citations/0/intljustice", "UNKNOWN_KEY", 2),
                id="within a value",
            ),
        ],
    )
    def test_any_other(self, line: str, expected: tuple[str, str, int], tmp_path: Path) -> None:
        """Any other version is refused at its place, and so is a version that stands elsewhere or alone."""
        assert refused(ij.read, stream(tmp_path, source("b"), line)) == [expected]


class TestAbout:
    """The line that says what a stream is about."""

    @pytest.mark.parametrize("place", [0, 1, 2])
    def test_it_may_stand_anywhere(self, place: int, tmp_path: Path) -> None:
        """The line is no record, wherever it stands."""
        lines = [source("a"), source("b")]
        lines.insert(place, '{"intljustice": 1, "about": {"title": "T"}}')
        path = stream(tmp_path, *lines)

        assert ij.read(path).about == ij.About(title="T")
        assert [record.id for record in ij.iter_records(path)] == ["source:a", "source:b"]

    @pytest.mark.parametrize(
        ("lines", "title"),
        [
            pytest.param(['{"about": {"title": "T"}}'], "T", id="no version"),
            pytest.param(['{"about": {"title": "T"}, "intljustice": 1}'], "T", id="version at the end"),
            pytest.param(['{"about": null}', source("a")], None, id="null says nothing"),
            pytest.param(['{"about": {"title": "T"}}', source("a"), '{"about": {"title": "T"}}'], "T", id="twice"),
        ],
    )
    def test_how_it_may_be_written(self, lines: list[str], title: str | None, tmp_path: Path) -> None:
        """The version may be left out, null reads like absent, and the same twice is no contradiction."""
        assert ij.read(stream(tmp_path, *lines)).about == ij.About(title=title)

    def test_another_is_refused(self, tmp_path: Path) -> None:
        """The line of the first is named."""
        path = stream(tmp_path, source("a"), '{"about": {"title": "T"}}', "", '{"about": {"title": "U"}}')

        (problem,) = problems_of(ij.read, path)

        assert summaries([problem]) == [("/about", "ABOUT_DIFFERS", 4)]
        assert problem.message == "it says of the dossier something other than line 2 does"
        assert problem.hint == 'keep "about" in one place only'
        assert problem.file == str(path)

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            pytest.param('{"about": {"titel": "T"}}', ("/about/titel", "UNKNOWN_KEY", 2), id="an unknown key within"),
            pytest.param('{"about": {}, "x": 1}', ("/x", "UNKNOWN_KEY", 2), id="an unknown key beside"),
            pytest.param('{"about": {"title": ""}}', ("/about/title", "EMPTY", 2), id="an empty title"),
            pytest.param('{"about": "T"}', ("/about", "NOT_AN_OBJECT", 2), id="a text"),
            pytest.param('{"about": {}, "about": {}}', ("/about", "DUPLICATE_KEY", 2), id="twice"),
            pytest.param(
                '{"about": {"title": "T", "title": "T"}}', ("/about/title", "DUPLICATE_KEY", 2), id="a key twice within"
            ),
            pytest.param('{"about": {"x": 1}, "intljustice": 2}', ("/intljustice", "NEWER_FORMAT", 2), id="newer"),
            pytest.param('{"about": {}, "intljustice": "1"}', ("/intljustice", "VERSION_FORM", 2), id="a text for 1"),
            pytest.param(
                '{"id":"claim:x","about":[{"record":"person:x"}],"source":"source:s","statement":"S"}',
                ("", "MISSING_KIND", 2),
                id="a claim without its kind, which has a field of this name",
            ),
        ],
    )
    def test_its_faults_are_named(self, line: str, expected: tuple[str, str, int], tmp_path: Path) -> None:
        """Each fault has its pointer and line."""
        assert refused(ij.read, stream(tmp_path, source("a"), line)) == [expected]

    def test_unknown_keys_can_be_left_out(self, tmp_path: Path) -> None:
        """Unknown keys within it and beside it are each warned of."""
        heard: list[ij.Problem] = []
        path = stream(tmp_path, '{"about": {"title": "T", "x": 1}, "y": 2}', source("a"))

        assert ij.read(path, unknown="drop", on_problem=heard.append).about.title == "T"
        assert [(one.severity, one.pointer, one.line, one.file) for one in heard] == [
            ("warning", "/y", 1, str(path)),
            ("warning", "/about/x", 1, str(path)),
        ]


class TestOneByOne:
    """Records one by one."""

    def test_the_first_bad_line_raises(self, tmp_path: Path) -> None:
        """Without a listener the stream ends at the first line that is refused, which the error names."""
        path = stream(tmp_path, source("a"), source("b", ',"x":1,"note":""'), source("c"), "{")
        records = ij.iter_records(path)

        assert next(records).id == "source:a"
        with pytest.raises(ij.InvalidDocument) as caught:
            next(records)
        assert summaries(caught.value.problems) == [("/x", "UNKNOWN_KEY", 2), ("/note", "EMPTY", 2)]
        assert caught.value.what == f"{path}, line 2,"
        assert list(records) == []

    def test_with_a_listener_it_goes_on(self, tmp_path: Path) -> None:
        """Each problem is handed over when its line is met, and the next line is read."""
        path = stream(tmp_path, source("a"), source("b", ',"x":1,"note":""'), "{", source("c"))
        heard: list[ij.Problem] = []
        records = ij.iter_records(path, on_problem=heard.append)

        assert next(records).id == "source:a"
        assert heard == []
        assert next(records).id == "source:c"
        assert summaries(heard) == [("/x", "UNKNOWN_KEY", 2), ("/note", "EMPTY", 2), ("", "NOT_JSON", 3)]
        assert {problem.file for problem in heard} == {str(path)}
        assert list(records) == []

    @pytest.mark.parametrize(
        ("rest", "read", "severities"),
        [
            pytest.param(',"x":1', 2, ["warning"], id="a warning does not end it"),
            pytest.param(',"x":1,"note":""', 1, ["warning", "error"], id="a warning beside an error"),
            pytest.param(',"title":"U"', 1, ["error"], id="a key twice, of which a record could be made"),
        ],
    )
    def test_what_is_handed_over(self, rest: str, read: int, severities: list[str], tmp_path: Path) -> None:
        """Keys that are dropped are warned of and their records come; of a line with an error no record comes."""
        path = stream(tmp_path, source("a", rest), source("b"))
        heard: list[ij.Problem] = []

        assert len(list(ij.iter_records(path, unknown="drop", on_problem=heard.append))) == read
        assert [problem.severity for problem in heard] == severities

    def test_dropped_keys_need_no_listener(self, tmp_path: Path) -> None:
        """Without a listener keys are dropped in silence, and nothing is remembered: an id may come twice."""
        path = stream(tmp_path, source("a", ',"x":1'), source("a"))

        assert [one.id for one in ij.iter_records(path, unknown="drop")] == ["source:a", "source:a"]

    def test_with_hooks_of_ones_own(self, tmp_path: Path) -> None:
        """A codec with hooks reads the same, with and without the version on the line."""
        path = stream(tmp_path, source("a", before=VERSION), source("b"), source("c", ',"x":1', VERSION))
        heard: list[ij.Problem] = []

        assert [one.id for one in HOOKED.iter_records(path, on_problem=heard.append)] == ["source:a", "source:b"]
        assert summaries(heard) == [("/x", "UNKNOWN_KEY", 3)]

    def test_of_a_document_all_at_once(self, tmp_path: Path) -> None:
        """A document is read as a whole, and refused as a whole."""
        path = tmp_path / "a.json"
        path.write_text(document(source("b"), source("a")), encoding="utf-8")

        assert [one.id for one in ij.iter_records(path)] == ["source:a", "source:b"]
        path.write_text(document(source("b"), "1"), encoding="utf-8")
        assert refused(lambda: list(ij.iter_records(path, on_problem=print))) == [("/records/1", "NOT_AN_OBJECT", 1)]

    def test_of_a_folder_file_by_file(self, tmp_path: Path) -> None:
        """The files come in the order of their names; streams among them are read line by line, and go on."""
        stream(tmp_path, source("c"), source("d", ',"x":1'), source("c")).rename(tmp_path / "b.ndjson")
        stream(tmp_path, source("e")).rename(tmp_path / "c.jsonl")
        (tmp_path / "a.json").write_text(document(source("z")), encoding="utf-8")
        heard: list[ij.Problem] = []

        found = [one.id for one in ij.iter_records(tmp_path, on_problem=heard.append)]

        assert found == ["source:z", "source:c", "source:c", "source:e"]
        assert [(one.file, one.line) for one in heard] == [(str(tmp_path / "b.ndjson"), 2)]

    def test_nothing_is_read_before_it_is_asked_for(self, tmp_path: Path) -> None:
        """A file that is not there is missed when the first record is asked for."""
        records = ij.iter_records(tmp_path / "none.ndjson")

        with pytest.raises(FileNotFoundError):
            next(records)

    def test_memory_does_not_grow_with_the_stream(self, tmp_path: Path) -> None:
        """The peak is the same for two thousand lines and for twenty thousand."""
        short, long = tmp_path / "short.ndjson.gz", tmp_path / "long.ndjson.gz"
        for path, count in ((short, 2_000), (long, 20_000)):
            lines = (source(f"s{place}", f',"note":"{place} {"x" * 100}"', VERSION) for place in range(count))
            path.write_bytes(gzip.compress("\n".join(lines).encode(), 1))

        def peak(path: Path) -> int:
            tracemalloc.start()
            counted = sum(1 for _ in ij.iter_records(path))
            found = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert counted in (2_000, 20_000)
            return found

        peak(short)  # what is prepared on first use is not counted
        # Eighteen thousand lines more are four megabytes; what is remembered of recent values stays far below.
        assert peak(long) < peak(short) + 500_000


class TestLongLines:
    """Lines beyond the limit."""

    LIMIT = len(source("a"))
    CODEC = ij.Codec(limits=ij.Limits(line=LIMIT))
    """A codec for lines no longer than that of a source whose slug is one letter."""

    @pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CR LF"])
    def test_the_limit_itself_is_allowed(self, end: str, tmp_path: Path) -> None:
        """How a line ends does not count, neither for the limit nor as a line of its own."""
        path = tmp_path / "list.ndjson"
        path.write_bytes(f"{source('a')}{end}{source('b')}{end}{source('C')}".encode())

        assert refused(self.CODEC.read, path) == [("/id", "ID_FORM", 3)]

    def test_one_more_is_refused_and_the_next_line_read(self, tmp_path: Path) -> None:
        """A line that is too long is refused under its number, and hides nothing of the others."""
        lines = [source("a" * length) for length in (1, 2, 3, 4, 100, 3_000_000)]
        path = stream(tmp_path, *lines, "", " " * 1_000, source("C"))
        expected = [*(("", "TOO_LARGE", number) for number in (2, 3, 4, 5, 6, 8)), ("/id", "ID_FORM", 9)]
        heard: list[ij.Problem] = []

        assert refused(self.CODEC.read, path) == expected
        assert [one.id for one in self.CODEC.iter_records(path, on_problem=heard.append)] == ["source:a"]
        assert summaries(heard) == expected
        assert heard[0].message == f"it is larger than the {self.LIMIT} bytes allowed"
        assert heard[0].file == str(path)

    def test_a_line_without_end_takes_no_memory(self, tmp_path: Path) -> None:
        """A packed line of a hundred megabytes is passed over piece by piece."""
        path = tmp_path / "bomb.ndjson.gz"
        with gzip.open(path, "wb", 1) as packed:
            for _ in range(100):
                packed.write(b"x" * 1_000_000)
            packed.write(f"\n{source('a')}".encode())
        heard: list[ij.Problem] = []
        tracemalloc.start()

        found = [one.id for one in self.CODEC.iter_records(path, on_problem=heard.append)]

        assert tracemalloc.get_traced_memory()[1] < 5_000_000
        tracemalloc.stop()
        assert found == ["source:a"]
        assert summaries(heard) == [("", "TOO_LARGE", 1)]
