"""Streams of records, one to a line: constant memory, every fault with its line, what a stream is about."""

import gzip
import tracemalloc
from pathlib import Path

import pytest
from tests.codec.documents import refused, told

import intljustice as ij

MARK = '"intljustice":1,'


def source(slug: str, rest: str = "", mark: str = "") -> str:
    """The line of one source."""
    return f'{{{mark}"kind":"source","id":"source:{slug}","title":"T"{rest}}}'


def stream(folder: Path, *lines: str, name: str = "list.ndjson") -> Path:
    """A file of these lines."""
    path = folder / name
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    return path


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

        assert told(caught.value.problems) == [
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

        assert told(caught.value.problems) == [
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
        assert first.mend == "give each record an id of its own, or remove one of the two"

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
        assert problem.mend == "read it with loads, or name its file .json"


class TestVersion:
    """The version that a line may carry."""

    @pytest.mark.parametrize(
        "line",
        [
            source("a"),
            source("a", mark=MARK),
            source("a", mark='"intljustice": 1, '),
            source("a", rest=',"intljustice":1'),
            source("a", rest=r',"\u0069ntljustice":1'),
        ],
        ids=["none", "as it is written", "with a space", "at the end", "escaped"],
    )
    def test_this_version_or_none(self, line: str, tmp_path: Path) -> None:
        """A line need not say its version, and may say it anywhere."""
        assert len(ij.read(stream(tmp_path, line))) == 1

    @pytest.mark.parametrize(
        ("line", "code"),
        [
            pytest.param(source("a", ',"x":1', '"intljustice":2,'), "NEWER_FORMAT", id="a newer one says no more"),
            pytest.param(source("a", mark='"intljustice":0,'), "VERSION_FORM", id="nought"),
            pytest.param(source("a", mark='"intljustice":true,'), "VERSION_FORM", id="true"),
            pytest.param(source("a", mark='"intljustice":null,'), "VERSION_FORM", id="null"),
            pytest.param(source("a", ',"intljustice":1', MARK), "DUPLICATE_KEY", id="twice"),
            pytest.param(source("a", ',"intljustice":2', MARK), "NEWER_FORMAT", id="twice, the last a newer one"),
        ],
    )
    def test_any_other(self, line: str, code: str, tmp_path: Path) -> None:
        """Any other version is refused at its place."""
        assert refused(ij.read, stream(tmp_path, source("b"), line)) == [("/intljustice", code, 2)]

    def test_nothing_but_the_version(self, tmp_path: Path) -> None:
        """A line with a version only is no record."""
        assert refused(ij.read, stream(tmp_path, '{"intljustice":1}')) == [("", "MISSING_KIND", 1)]
        assert refused(ij.read, stream(tmp_path, '{"intljustice":1,}')) == [("", "NOT_JSON", 1)]

    def test_a_version_within_a_value(self, tmp_path: Path) -> None:
        """It stands at the top of a line or not at all."""
        line = source("a", ',"citations":[{"intljustice":1,"source":"source:s"}]')

        assert refused(ij.read, stream(tmp_path, line)) == [("/citations/0/intljustice", "UNKNOWN_KEY", 1)]


class TestAbout:
    """The line that says what a stream is about."""

    @pytest.mark.parametrize("place", [0, 1, 2])
    def test_it_may_stand_anywhere(self, place: int, tmp_path: Path) -> None:
        """It is no record, wherever it stands."""
        lines = [source("a"), source("b")]
        lines.insert(place, '{"intljustice": 1, "about": {"title": "T"}}')
        path = stream(tmp_path, *lines)

        assert ij.read(path).about == ij.About(title="T")
        assert [record.id for record in ij.iter_records(path)] == ["source:a", "source:b"]

    @pytest.mark.parametrize("line", ['{"about": {"title": "T"}}', '{"about": {"title": "T"}, "intljustice": 1}'])
    def test_it_need_not_say_the_version(self, line: str, tmp_path: Path) -> None:
        """As every other line."""
        assert ij.read(stream(tmp_path, line)).about.title == "T"

    def test_null_says_nothing(self, tmp_path: Path) -> None:
        """Null reads like absent."""
        assert ij.read(stream(tmp_path, '{"about": null}', source("a"))).about == ij.About()

    def test_the_same_twice_is_no_contradiction(self, tmp_path: Path) -> None:
        """Two parts of one stream joined together say the same thing twice."""
        line = '{"about": {"title": "T"}}'

        assert ij.read(stream(tmp_path, line, source("a"), line)).about.title == "T"

    def test_another_is_refused(self, tmp_path: Path) -> None:
        """The line of the first is told."""
        path = stream(tmp_path, source("a"), '{"about": {"title": "T"}}', "", '{"about": {"title": "U"}}')

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.read(path)

        (problem,) = caught.value.problems
        assert told([problem]) == [("/about", "ABOUT_DIFFERS", 4)]
        assert problem.message == "it says of the dossier something other than line 2 does"
        assert problem.mend == 'keep "about" in one place only'
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
        ],
    )
    def test_its_faults_are_told(self, line: str, expected: tuple[str, str, int], tmp_path: Path) -> None:
        """Each with its pointer and line, and what is refused says nothing of the dossier."""
        assert refused(ij.read, stream(tmp_path, source("a"), line)) == [expected]

    def test_unknown_keys_can_be_left_out(self, tmp_path: Path) -> None:
        """Within it and beside it, each with a warning."""
        heard: list[ij.Problem] = []
        path = stream(tmp_path, '{"about": {"title": "T", "x": 1}, "y": 2}', source("a"))

        read = ij.read(path, unknown="drop", on_problem=heard.append)

        assert read.about.title == "T"
        assert [(one.severity, one.pointer, one.line, one.file) for one in heard] == [
            ("warning", "/y", 1, str(path)),
            ("warning", "/about/x", 1, str(path)),
        ]

    def test_a_claim_without_its_kind_is_no_such_line(self, tmp_path: Path) -> None:
        """A claim too has a field of this name; with an id it is a record."""
        line = '{"id":"claim:x","about":[{"record":"person:x"}],"source":"source:s","statement":"S"}'

        assert refused(ij.read, stream(tmp_path, line)) == [("", "MISSING_KIND", 1)]


class TestOneByOne:
    """Records one by one."""

    def test_the_first_bad_line_raises(self, tmp_path: Path) -> None:
        """Without a listener the stream ends at the first line that is refused, which has been named by then."""
        path = stream(tmp_path, source("a"), source("b", ',"x":1,"note":""'), source("c"), "{")
        records = ij.iter_records(path)

        assert next(records).id == "source:a"
        with pytest.raises(ij.InvalidDocument) as caught:
            next(records)
        assert told(caught.value.problems) == [("/x", "UNKNOWN_KEY", 2), ("/note", "EMPTY", 2)]
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
        assert told(heard) == [("/x", "UNKNOWN_KEY", 2), ("/note", "EMPTY", 2), ("", "NOT_JSON", 3)]
        assert {problem.file for problem in heard} == {str(path)}
        assert list(records) == []

    def test_warnings_do_not_end_it(self, tmp_path: Path) -> None:
        """Keys that are dropped are told of, or not, and their records come."""
        path = stream(tmp_path, source("a", ',"x":1'), source("b"))
        heard: list[ij.Problem] = []

        assert [one.id for one in ij.iter_records(path, unknown="drop")] == ["source:a", "source:b"]
        assert len(list(ij.iter_records(path, unknown="drop", on_problem=heard.append))) == 2
        assert [(one.severity, one.pointer) for one in heard] == [("warning", "/x")]

    def test_a_record_with_an_error_does_not_come(self, tmp_path: Path) -> None:
        """Also where a record could be made of the line, as with a key that stands in it twice."""
        path = stream(tmp_path, source("a", ',"title":"U"'), source("b"), source("c"))
        heard: list[ij.Problem] = []

        assert [one.id for one in ij.iter_records(path, on_problem=heard.append)] == ["source:b", "source:c"]
        assert told(heard) == [("/title", "DUPLICATE_KEY", 1)]

    def test_warnings_are_told_beside_errors(self, tmp_path: Path) -> None:
        """What was left out of a line that is refused for something else is told too."""
        path = stream(tmp_path, source("a", ',"x":1,"note":""'), source("b"))
        heard: list[ij.Problem] = []

        assert len(list(ij.iter_records(path, unknown="drop", on_problem=heard.append))) == 1
        assert [(one.severity, one.pointer) for one in heard] == [("warning", "/x"), ("error", "/note")]

    def test_repeated_ids_are_not_noticed(self, tmp_path: Path) -> None:
        """Nothing is remembered."""
        path = stream(tmp_path, source("a"), source("a"))

        assert len(list(ij.iter_records(path))) == 2

    def test_with_hooks_of_ones_own(self, tmp_path: Path) -> None:
        """A codec that sees everything reads the same, with and without the version on the line."""
        codec = ij.Codec(configure=lambda _: None)
        path = stream(tmp_path, source("a", mark=MARK), source("b"), source("c", ',"x":1', MARK))
        heard: list[ij.Problem] = []

        assert [one.id for one in codec.iter_records(path, on_problem=heard.append)] == ["source:a", "source:b"]
        assert told(heard) == [("/x", "UNKNOWN_KEY", 3)]

    def test_of_a_document_all_at_once(self, tmp_path: Path) -> None:
        """A document is read as a whole, and refused as a whole."""
        path = tmp_path / "a.json"
        path.write_text(f'{{"intljustice": 1, "records": [{source("b")}, {source("a")}]}}', encoding="utf-8")

        assert [one.id for one in ij.iter_records(path)] == ["source:a", "source:b"]
        path.write_text(f'{{"intljustice": 1, "records": [{source("b")}, 1]}}', encoding="utf-8")
        assert refused(lambda: list(ij.iter_records(path, on_problem=print))) == [("/records/1", "NOT_AN_OBJECT", 1)]

    def test_of_a_folder_file_by_file(self, tmp_path: Path) -> None:
        """The files come in the order of their names; streams among them are read line by line, and go on."""
        stream(tmp_path, source("c"), source("d", ',"x":1'), source("c"), name="b.ndjson")
        stream(tmp_path, source("e"), name="c.jsonl")
        (tmp_path / "a.json").write_text(f'{{"intljustice": 1, "records": [{source("z")}]}}', encoding="utf-8")
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
            lines = (source(f"s{place}", f',"note":"{place} {"x" * 100}"', MARK) for place in range(count))
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

    def codec(self) -> ij.Codec:
        """A codec for lines no longer than that of a source whose slug is one letter."""
        return ij.Codec(limits=ij.Limits(line=self.LIMIT))

    @pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CR LF"])
    def test_the_limit_itself_is_allowed(self, end: str, tmp_path: Path) -> None:
        """How a line ends does not count."""
        path = tmp_path / "list.ndjson"
        path.write_bytes(f"{source('a')}{end}{source('b')}".encode())

        assert len(self.codec().read(path)) == 2

    def test_one_more_is_refused_and_the_next_line_read(self, tmp_path: Path) -> None:
        """A line that is too long is told of by its number, and hides nothing of the others."""
        path = stream(tmp_path, source("a"), source("bb"), source("x" * 3_000_000), "", source("C"))
        heard: list[ij.Problem] = []

        assert refused(self.codec().read, path) == [
            ("", "TOO_LARGE", 2),
            ("", "TOO_LARGE", 3),
            ("/id", "ID_FORM", 5),
        ]
        assert [one.id for one in self.codec().iter_records(path, on_problem=heard.append)] == ["source:a"]
        assert told(heard) == [("", "TOO_LARGE", 2), ("", "TOO_LARGE", 3), ("/id", "ID_FORM", 5)]
        assert heard[0].message == f"it is larger than the {self.LIMIT} bytes allowed"
        assert heard[0].file == str(path)

    def test_white_space_beyond_the_limit(self, tmp_path: Path) -> None:
        """A line of nothing but spaces is too long too."""
        path = stream(tmp_path, source("a"), " " * 1_000, source("b"))

        assert refused(self.codec().read, path) == [("", "TOO_LARGE", 2)]

    def test_a_line_without_end_takes_no_memory(self, tmp_path: Path) -> None:
        """A packed line of a hundred megabytes is passed over piece by piece."""
        path = tmp_path / "bomb.ndjson.gz"
        with gzip.open(path, "wb", 1) as packed:
            for _ in range(100):
                packed.write(b"x" * 1_000_000)
            packed.write(f"\n{source('a')}".encode())
        heard: list[ij.Problem] = []
        tracemalloc.start()

        found = [one.id for one in self.codec().iter_records(path, on_problem=heard.append)]

        assert tracemalloc.get_traced_memory()[1] < 5_000_000
        tracemalloc.stop()
        assert found == ["source:a"]
        assert told(heard) == [("", "TOO_LARGE", 1)]
