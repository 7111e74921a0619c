"""Files and folders: known by their names, put together, every problem with its file and line, written whole."""

import gzip
import os
import stat
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from tests.codec.documents import problems_of

import intljustice as ij

SOURCE = ij.Source(id="source:a", title="A", published="2025-02~")
OTHER = ij.Source(id="source:b", title="B")
PERSON = ij.Person(id="person:x", description="D")
ABOUT = ij.About(title="T", compiled="2026-11-24")
DOSSIER = ij.Dossier([SOURCE, OTHER, PERSON], ABOUT)


def source(slug: str, rest: str = "") -> str:
    """The text of one source."""
    return f'{{"kind": "source", "id": "source:{slug}", "title": "T"{rest}}}'


def document(*records: str, about: str = "") -> str:
    """A document with each record on a line of its own, from the second on."""
    return f'{{"intljustice": 1,{about} "records": [\n' + ",\n".join(records) + "\n]}\n"


def put(folder: Path, files: dict[str, str | bytes]) -> None:
    """Put these files into a folder; texts are packed where the name says so."""
    for name, content in files.items():
        raw = content.encode() if isinstance(content, str) else content
        packed = name.endswith(".gz") and isinstance(content, str)
        (folder / name).write_bytes(gzip.compress(raw, 1) if packed else raw)


def held(folder: Path) -> dict[str, bytes]:
    """The files of a folder, hidden ones too, with what they hold, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def ids(folder: Path) -> dict[str, list[str]]:
    """The files of a folder with the ids of their records in their order, by name."""
    return {path.name: [one.id for one in ij.iter_records(path)] for path in sorted(folder.iterdir())}


def summaries(problems: Iterable[ij.Problem]) -> list[tuple[str, str, str, int | None]]:
    """File name, pointer, code and line of problems."""
    return [(Path(one.file or "").name, one.pointer, one.code, one.line) for one in problems]


def refused(path: Path, codec: ij.Codec = ij.CODEC) -> list[tuple[str, str, str, int | None]]:
    """File name, pointer, code and line of every problem for which a path is refused."""
    return summaries(problems_of(codec.read, path))


class TestNames:
    """What a name promises."""

    @pytest.mark.parametrize(
        "name", ["a.json", "a.json.gz", "a.b.json", ".a.json", "A b.json", "2025.json.gz", "a.ndjson.json"]
    )
    def test_a_document(self, name: str, tmp_path: Path) -> None:
        """The last ending counts, before the one for a packed file."""
        put(tmp_path, {name: document(source("a"))})

        assert [one.id for one in ij.read(tmp_path / name)] == ["source:a"]

    @pytest.mark.parametrize("name", ["a.ndjson", "a.jsonl", "a.ndjson.gz", "a.jsonl.gz", "a.json.ndjson"])
    def test_a_stream(self, name: str, tmp_path: Path) -> None:
        """Two endings say that each line is a record."""
        put(tmp_path, {name: f"{source('a')}\n{source('b')}"})

        assert [one.id for one in ij.read(tmp_path / name)] == ["source:a", "source:b"]

    @pytest.mark.parametrize(
        "name", ["a.txt", "a", "a.gz", "a.json.bak", "a.JSON", ".json", "json", "a.txt.gz", "a.json.txt", "a.json.zst"]
    )
    def test_anything_else(self, name: str, tmp_path: Path) -> None:
        """A name that promises neither is refused before the file is looked at, whether or not it is there."""
        (problem,) = problems_of(ij.read, tmp_path / name)

        assert summaries([problem]) == [(name, "", "FILE_NAME", None)]
        assert problem.message == f"{name} has no ending that says what it is"
        assert problem.hint == "name it .json or .ndjson, with .gz if packed"

    @pytest.mark.parametrize("name", ["a.json", "a.json.gz", "a.ndjson", "a.ndjson.gz", "a.jsonl", "a.jsonl.gz"])
    def test_what_is_written_is_read(self, name: str, tmp_path: Path) -> None:
        """Under every name, by path or text, the dossier comes back, and nothing else is left in the folder."""
        ij.write(DOSSIER, str(tmp_path / name))

        assert ij.read(tmp_path / name) == ij.read(str(tmp_path / name)) == DOSSIER
        assert list(ij.iter_records(tmp_path / name)) == list(DOSSIER)
        assert list(held(tmp_path)) == [name]

    @pytest.mark.parametrize("name", ["a.txt", "a.gz", "a.csv.gz", "a.json.bak", "v1.2"])
    def test_nothing_else_is_written(self, name: str, tmp_path: Path) -> None:
        """Under a name that does not say what to write nothing is written, and what is there is not touched."""
        (tmp_path / "a.txt").write_bytes(b"notes")

        (problem,) = problems_of(ij.write, DOSSIER, tmp_path / name)

        assert (problem.code, problem.file) == ("FILE_NAME", str(tmp_path / name))
        assert str(problem).endswith(
            f"{name} has no ending that says what to write; name it .json or .ndjson, .gz to pack it"
        )
        assert held(tmp_path) == {"a.txt": b"notes"}

    def test_a_document_is_written_for_people(self, tmp_path: Path) -> None:
        """A document is indented and ends with a line break."""
        ij.write(DOSSIER, tmp_path / "a.json")

        assert held(tmp_path) == {"a.json": ij.dumps(DOSSIER, indent=True) + b"\n"}

    @pytest.mark.parametrize("name", ["a.json", "a.ndjson", "none/a.json"])
    def test_a_file_that_is_not_there(self, name: str, tmp_path: Path) -> None:
        """The system's own error says so."""
        with pytest.raises(FileNotFoundError):
            ij.read(tmp_path / name)


class TestReadingFiles:
    """Single files that are read."""

    def test_warnings_name_the_file(self, tmp_path: Path) -> None:
        """What is dropped is warned of with file and line, in a folder in the order of the files."""
        put(tmp_path, {"b.ndjson": source("b", ', "x": 1'), "a.json": document(source("a", ', "x": 1'))})
        heard: list[ij.Problem] = []

        assert len(ij.read(tmp_path / "a.json", unknown="drop", on_problem=heard.append)) == 1
        assert len(ij.read(tmp_path, unknown="drop", on_problem=heard.append)) == 2
        of_document = ("a.json", "/records/0/x", "UNKNOWN_KEY", 2)
        assert summaries(heard) == [of_document, of_document, ("b.ndjson", "/x", "UNKNOWN_KEY", 1)]
        assert {problem.severity for problem in heard} == {"warning"}

    @pytest.mark.parametrize("size", [100, 1_048_575, 1_048_576, 1_048_577, 3_000_000])
    @pytest.mark.parametrize("name", ["a.json", "a.json.gz"])
    def test_a_file_may_be_as_large_as_the_limit(self, size: int, name: str, tmp_path: Path) -> None:
        """All bytes are read of a file as large as the limit; one byte more is refused."""
        put(tmp_path, {name: document(source("a")).rjust(size)})

        assert len(ij.Codec(limits=ij.Limits(bytes=size)).read(tmp_path / name)) == 1
        (problem,) = problems_of(ij.Codec(limits=ij.Limits(bytes=size - 1)).read, tmp_path / name)
        assert summaries([problem]) == [(name, "", "TOO_LARGE", None)]
        assert problem.message == f"it is larger than the {size - 1:,} bytes allowed"

    def test_a_small_file_takes_little_memory(self, tmp_path: Path) -> None:
        """No more is set aside for a file than it holds, however much would be allowed."""
        put(tmp_path, {"a.json": document(source("a")), "b.json.gz": document(source("a"))})
        ij.read(tmp_path / "a.json")
        tracemalloc.start()

        ij.read(tmp_path / "a.json")
        ij.read(tmp_path / "b.json.gz")

        assert tracemalloc.get_traced_memory()[1] < 5_000_000
        tracemalloc.stop()

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        """Of a packed file that is far too large no more is unpacked than shows that it is."""
        with gzip.open(tmp_path / "bomb.json.gz", "wb", 1) as packed:
            for _ in range(100):
                packed.write(b" " * 1_000_000)
        codec = ij.Codec(limits=ij.Limits(bytes=2_000_000))
        tracemalloc.start()

        assert refused(tmp_path / "bomb.json.gz", codec) == [("bomb.json.gz", "", "TOO_LARGE", None)]
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
        tracemalloc.stop()

    @pytest.mark.parametrize("name", ["a.json.gz", "a.ndjson.gz"])
    @pytest.mark.parametrize(
        ("harm", "reason"),
        [
            pytest.param(lambda _: b"plain", "Not a gzipped file", id="not packed at all"),
            pytest.param(lambda packed: packed[:-10], "Compressed file ended before", id="cut off"),
            pytest.param(lambda packed: packed[:10] + b"\xff" * 20 + packed[30:], "Error -3", id="changed on the way"),
            pytest.param(lambda packed: packed[:-8] + b"\0" * 8, "CRC check failed", id="not what was packed"),
        ],
    )
    def test_a_packed_file_that_is_none(
        self, name: str, harm: Callable[[bytes], bytes], reason: str, tmp_path: Path
    ) -> None:
        """A file that cannot be unpacked is refused with what is wrong with it, and no error of another kind."""
        put(tmp_path, {name: harm(gzip.compress(source("a").encode() * 100))})

        (problem,) = [one for one in problems_of(ij.read, tmp_path / name) if one.code == "NOT_GZIP"]

        assert problem.message.startswith(f"it cannot be unpacked: {reason}")
        assert problem.hint == "fetch or pack it again; a file that is cut off looks so"
        assert problem.file == str(tmp_path / name)

    def test_what_was_found_before_the_break_is_named(self, tmp_path: Path) -> None:
        """The lines of a stream that could be unpacked are read, and their faults named first."""
        lines = "\n".join([source("a", ', "x": 1'), *(source(f"s{place}") for place in range(20_000))])
        put(tmp_path, {"a.ndjson.gz": gzip.compress(lines.encode(), 1)[:-20]})

        assert refused(tmp_path / "a.ndjson.gz") == [
            ("a.ndjson.gz", "/x", "UNKNOWN_KEY", 1),
            ("a.ndjson.gz", "", "NOT_GZIP", None),
        ]


class TestReadingFolders:
    """Folders that are read."""

    def test_all_files_are_put_together(self, tmp_path: Path) -> None:
        """Documents and streams come by path, plain and packed, also of subfolders; hidden files do not count."""
        put(
            tmp_path,
            {
                "d.jsonl.gz": source("d"),
                "c.ndjson": source("c"),
                "b.json.gz": document(source("b")),
                "a.json": document(source("a")),
                "B.json": document(source("z")),
                ".hidden.json": "{",
                "README.md": "# No records",
                "a.json.bak": document(source("a")),
            },
        )
        (tmp_path / "inner").mkdir()
        put(tmp_path / "inner", {"x.json": document(source("x"))})

        found = [one.id for one in ij.iter_records(tmp_path)]

        assert found == ["source:z", "source:a", "source:b", "source:c", "source:d", "source:x"]
        assert [one.id for one in ij.read(tmp_path)] == sorted(found)

    def test_a_folder_may_be_called_like_a_file(self, tmp_path: Path) -> None:
        """What it is counts for more than what it is called, for reading and for writing."""
        folder = tmp_path / "records.json"
        folder.mkdir()

        ij.write(DOSSIER, folder)

        assert ij.read(folder) == DOSSIER
        assert set(ij.iter_records(folder)) == set(DOSSIER)

    def test_an_empty_folder(self, tmp_path: Path) -> None:
        """A folder without files is a dossier without records."""
        assert ij.read(tmp_path) == ij.Dossier()

    def test_one_file_says_what_it_is_about(self, tmp_path: Path) -> None:
        """Whichever file that is, the others say nothing, or the same."""
        about = ' "about": {"title": "T"},'
        put(tmp_path, {"a.json": document(), "b.json": document(about=about), "c.ndjson": '{"about": {"title": "T"}}'})

        assert ij.read(tmp_path).about == ij.About(title="T")

    @pytest.mark.parametrize(
        ("files", "expected"),
        [
            pytest.param(
                {
                    "a.json": document(source("a"), source("b", ', "x": 1')),
                    "b.json": b"\xff",
                    "c.json.gz": b"plain",
                    "d.ndjson": f"{source('d')}\n{{",
                    "e.json": document(source("e", ', "note": ""'), about='\n"about": {"title": ""},'),
                    "f.json": document(source("a" * 300)),
                    "g.json": document(source("G")),
                },
                [
                    ("a.json", "/records/1/x", "UNKNOWN_KEY", 3),
                    ("b.json", "", "NOT_UTF8", 1),
                    ("c.json.gz", "", "NOT_GZIP", None),
                    ("d.ndjson", "", "NOT_JSON", 2),
                    ("e.json", "/about/title", "EMPTY", 2),
                    ("e.json", "/records/0/note", "EMPTY", 3),
                    ("f.json", "", "TOO_LARGE", None),
                    ("g.json", "/records/0/id", "ID_FORM", 2),
                ],
                id="one bad file hides no other",
            ),
            pytest.param(
                {
                    "a.json": document(source("x", ', "note": ""')),
                    "b.json": document("1", source("z", ', "note": ""'), source("x")),
                    "c.ndjson": "1\n" + source("z", ', "y": 1'),
                },
                [
                    ("a.json", "/records/0/note", "EMPTY", 2),
                    ("b.json", "/records/0", "NOT_AN_OBJECT", 2),
                    ("b.json", "/records/1/note", "EMPTY", 3),
                    ("b.json", "/records/2/id", "DUPLICATE_ID", 4),
                    ("c.ndjson", "", "NOT_AN_OBJECT", 1),
                    ("c.ndjson", "/y", "UNKNOWN_KEY", 2),
                    ("c.ndjson", "/id", "DUPLICATE_ID", 2),
                ],
                id="a record that is refused still has its id and its place",
            ),
            pytest.param(
                {
                    "a.json": document('{"kind": "source", "title": "T"}'),
                    "b.json": document('{"kind": "source", "title": "T"}', "1"),
                },
                [
                    ("a.json", "/records/0", "MISSING_KEY", 2),
                    ("b.json", "/records/0", "MISSING_KEY", 2),
                    ("b.json", "/records/1", "NOT_AN_OBJECT", 3),
                ],
                id="records without an id are not alike",
            ),
            pytest.param(
                {"a.json": document(source("x"), source("x")), "b.json": document(source("x"))},
                [("a.json", "/records/1/id", "DUPLICATE_ID", 3), ("b.json", "/records/0/id", "DUPLICATE_ID", 2)],
                id="an id twice in one file and again in another",
            ),
            pytest.param(
                {"a.json": document(source("x")), "b.json": f'{{"intljustice": "1",\n"records": [\n{source("x")}]}}'},
                [("b.json", "/intljustice", "VERSION_FORM", 1), ("b.json", "/records/0/id", "DUPLICATE_ID", 3)],
                id="an id again beside a wrong version",
            ),
            pytest.param(
                {
                    "a.json": document(source("x")),
                    "b.json": f'{{"x": 1, "intljustice": 1,\n"records": [{source("x")}]}}',
                },
                [("b.json", "/x", "UNKNOWN_KEY", 1), ("b.json", "/records/0/id", "DUPLICATE_ID", 2)],
                id="an id again beside an unknown key",
            ),
        ],
    )
    def test_all_faults_of_all_files_are_named(
        self, files: dict[str, Any], expected: list[Any], tmp_path: Path
    ) -> None:
        """Each problem names file and line, each once."""
        put(tmp_path, files)

        assert refused(tmp_path, ij.Codec(limits=ij.Limits(bytes=300))) == expected

    def test_an_id_in_two_files(self, tmp_path: Path) -> None:
        """Every further place is named with file and line, and the file of the first."""
        put(
            tmp_path,
            {
                "a.json": document(source("x"), source("y")),
                "b.json": document(source("q"), "\n" + source("y"), source("x")),
                "c.ndjson": f"{source('r')}\n\n{source('x')}",
                "d.json.gz": document(source("q")),
                "e.json": document(source("r")),
            },
        )

        problems = problems_of(ij.read, tmp_path)

        assert summaries(problems) == [
            ("b.json", "/records/1/id", "DUPLICATE_ID", 4),
            ("b.json", "/records/2/id", "DUPLICATE_ID", 5),
            ("c.ndjson", "/id", "DUPLICATE_ID", 3),
            ("d.json.gz", "/records/0/id", "DUPLICATE_ID", 2),
            ("e.json", "/records/0/id", "DUPLICATE_ID", 2),
        ]
        assert [problem.message for problem in problems] == [
            f'"source:{slug}" is also the id of the record in {file}.json'
            if file != "c"
            else f'"source:{slug}" is also the id of the record in c.ndjson'
            for slug, file in ("ya", "xa", "xb", "qb", "rc")
        ]
        assert problems[0].record == problems[0].value == "source:y"

    def test_two_files_say_different_things(self, tmp_path: Path) -> None:
        """Every file that says something else than the first is named, with the line."""
        put(
            tmp_path,
            {
                "a.json": document(),
                "b.json": document(about=' "about": {"title": "T"},'),
                "c.json": document(about='\n\n"about": {"title": "U"},'),
                "d.ndjson": f"{source('a')}\n" + '{"about": {"title": "V"}}',
                "e.json": document(about=' "about": {"title": "T"},'),
            },
        )

        problems = problems_of(ij.read, tmp_path)

        assert summaries(problems) == [
            ("c.json", "/about", "ABOUT_DIFFERS", 3),
            ("d.ndjson", "/about", "ABOUT_DIFFERS", 2),
        ]
        assert {one.message for one in problems} == {"it says of the dossier something other than b.json does"}
        assert {one.hint for one in problems} == {'keep "about" in one place only'}


class TestWritingFolders:
    """Folders that are written, where a record stays in the file that holds it."""

    def test_a_new_folder_has_a_file_for_each_kind(self, tmp_path: Path) -> None:
        """One more file says what the dossier is about."""
        ij.write(DOSSIER, tmp_path / "seeds")

        assert ids(tmp_path / "seeds") == {
            "about.json": [],
            "person.json": ["person:x"],
            "source.json": ["source:a", "source:b"],
        }
        assert ij.read(tmp_path / "seeds") == DOSSIER

    def test_only_one_file_says_what_it_is_about(self, tmp_path: Path) -> None:
        """What was said in a file before is said anew in the same file."""
        ij.write(ij.Dossier([SOURCE], ij.About(title="Old")), tmp_path / "old.json")

        ij.write(ij.Dossier([SOURCE], ABOUT), tmp_path)

        assert [name for name, raw in held(tmp_path).items() if b'"about"' in raw] == ["old.json"]
        assert ij.read(tmp_path) == ij.Dossier([SOURCE], ABOUT)

    def test_records_stay_where_they_are(self, tmp_path: Path) -> None:
        """Records stay in documents and streams, plain and packed; new ones go to a file named after their kind."""
        ij.write(ij.Dossier([PERSON, SOURCE]), tmp_path / "case-1.json")
        ij.write(ij.Dossier([OTHER]), tmp_path / "case-2.ndjson.gz")
        changed = ij.Source(id="source:b", title="B, second printing")
        group = ij.Group(id="group:g", description="G")

        ij.write(DOSSIER.overlay([changed, group]), tmp_path)

        assert ids(tmp_path) == {
            "about.json": [],
            "case-1.json": ["person:x", "source:a"],
            "case-2.ndjson.gz": ["source:b"],
            "group.json": ["group:g"],
        }
        assert ij.read(tmp_path) == DOSSIER.overlay([changed, group])

    def test_what_is_not_the_dossiers_is_left_alone(self, tmp_path: Path) -> None:
        """Hidden files and files with other endings stay, and writing what was read changes no byte of any file."""
        others = {"README.md": b"# Seeds", ".draft.json": b"{"}
        put(tmp_path, {**others})

        ij.write(DOSSIER, tmp_path)
        before = held(tmp_path)
        ij.write(ij.read(tmp_path), tmp_path)

        assert before.items() >= others.items()
        assert held(tmp_path) == before

    def test_a_folder_made_by_hand(self, tmp_path: Path) -> None:
        """Only the file with a change is written, and no file is added that would say nothing."""
        (tmp_path / "deep" / "er").mkdir(parents=True)
        mine: dict[str, str | bytes] = {"a.json": document(source("x")), "deep/er/b.json": document(source("y"))}
        put(tmp_path, mine)
        changed = ij.Source(id="source:y", title="Y, second printing")

        read = ij.read(tmp_path)
        assert [record.id for record in read] == ["source:x", "source:y"]
        ij.write(read.overlay([changed]), tmp_path)

        assert sorted(path.name for path in tmp_path.rglob("*.*")) == ["a.json", "b.json"]
        assert (tmp_path / "a.json").read_text(encoding="utf-8") == mine["a.json"]
        assert ij.read(tmp_path / "deep" / "er" / "b.json") == ij.Dossier([changed])

    def test_what_is_not_read_is_reported(self, tmp_path: Path) -> None:
        """A file of another name is no problem and is named, at any depth; hidden files are left aside."""
        (tmp_path / "deep" / ".git").mkdir(parents=True)
        put(tmp_path, {"a.json": document(), "deep/notes.md": "x", ".hidden": "x", "deep/.git/config.json": "{"})
        problems: list[ij.Problem] = []

        ij.read(tmp_path, on_problem=problems.append)

        assert [(problem.severity, problem.code, problem.file) for problem in problems] == [
            ("info", "FILE_NOT_READ", str(tmp_path / "deep" / "notes.md"))
        ]

    def test_a_stream_without_its_head(self, tmp_path: Path) -> None:
        """A stream may leave out what the dossier is about; else its first line says it."""
        ij.write(DOSSIER, tmp_path / "a.ndjson", head=False)
        ij.write(DOSSIER, tmp_path / "b.ndjson")

        head, *lines = (tmp_path / "b.ndjson").read_bytes().splitlines(keepends=True)
        assert b'"about"' in head
        assert (tmp_path / "a.ndjson").read_bytes() == b"".join(lines)

    def test_a_record_that_is_gone_leaves_its_file(self, tmp_path: Path) -> None:
        """The file stays, without the record."""
        ij.write(DOSSIER, tmp_path)

        ij.write(DOSSIER.without("person:x"), tmp_path)

        assert held(tmp_path)["person.json"] == ij.dumps(ij.Dossier(), indent=True) + b"\n"

    def test_an_id_that_two_files_hold_is_written_once(self, tmp_path: Path) -> None:
        """A folder that could not be read for a repeated id is put in order."""
        ij.write(ij.Dossier([SOURCE]), tmp_path / "a.json")
        ij.write(ij.Dossier([SOURCE]), tmp_path / "b.json")

        ij.write(DOSSIER, tmp_path)

        assert ij.read(tmp_path) == DOSSIER

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            pytest.param("z.json", b"{", id="no JSON"),
            pytest.param("z.json", b'{"intljustice": 2, "records": []}', id="a newer format"),
            pytest.param("z.ndjson", b'{"kind": "rocket", "id": "rocket:x"}', id="a kind of somebody else's"),
            pytest.param("z.json.gz", b"plain", id="not packed"),
            pytest.param("z.json", b'{"intljustice": 1, "records": [], "x": 1}', id="a key that would be lost"),
        ],
    )
    def test_a_file_that_cannot_be_read_is_not_written_over(self, name: str, text: bytes, tmp_path: Path) -> None:
        """Nothing in the folder is touched then, and the error names the file."""
        ij.write(ij.Dossier([SOURCE]), tmp_path / "a.json")
        (tmp_path / name).write_bytes(text)
        before = held(tmp_path)

        problems = problems_of(ij.write, DOSSIER, tmp_path)

        assert held(tmp_path) == before
        assert {problem.file for problem in problems} == {str(tmp_path / name)}

    @pytest.mark.parametrize("name", ["none/seeds", "none/a.json"])
    def test_the_folder_above_must_be_there(self, name: str, tmp_path: Path) -> None:
        """One folder is made, and not a whole path, as a slip of the pen is to make none."""
        with pytest.raises(FileNotFoundError):
            ij.write(DOSSIER, tmp_path / name)


class TestWritingInOneStep:
    """A file that is written is whole, or it is what it was."""

    def test_a_write_that_fails_leaves_the_old_file(self, tmp_path: Path) -> None:
        """The old file is as it was, and the hidden one that was being written is gone."""
        seen: list[str] = []

        def fail(_: object) -> object:
            seen.extend(sorted(held(tmp_path)))
            raise OSError("the disk is full")

        codec = ij.Codec(configure=lambda converter: converter.register_unstructure_hook(ij.Source, fail))
        (tmp_path / "a.ndjson").write_bytes(b"old")

        with pytest.raises(OSError, match="the disk is full"):
            codec.write(DOSSIER, tmp_path / "a.ndjson")

        assert [name[:10] for name in seen] == [".a.ndjson.", "a.ndjson"]
        assert held(tmp_path) == {"a.ndjson": b"old"}

    def test_the_file_is_whole_when_it_appears(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """All bytes are on the disk before the file is put in its place."""
        raw = ij.dumps(DOSSIER, indent=True) + b"\n"
        seen: list[object] = []
        replace, sync = Path.replace, os.fsync

        def seen_replace(path: Path, target: Path) -> Path:
            seen.append(path.read_bytes())
            return replace(path, target)

        def seen_sync(number: int) -> None:
            seen.append(os.fstat(number).st_size)
            sync(number)

        monkeypatch.setattr(Path, "replace", seen_replace)
        monkeypatch.setattr(os, "fsync", seen_sync)
        ij.write(DOSSIER, tmp_path / "a.json")

        assert seen == [len(raw), raw]

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666], ids=oct)
    def test_permissions_are_kept(self, mode: int, tmp_path: Path) -> None:
        """A file that not everybody may read does not become one that everybody may."""
        path = tmp_path / "a.json"
        path.write_bytes(b"old")
        path.chmod(mode)

        ij.write(DOSSIER, path)

        assert stat.S_IMODE(path.stat().st_mode) == mode

    @pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)], ids=oct)
    def test_a_new_file_has_the_usual_ones(self, mask: int, mode: int, tmp_path: Path) -> None:
        """A new file has the permissions that the mask of the process leaves, and the mask stays as it is."""
        before = os.umask(mask)
        try:
            ij.write(DOSSIER, tmp_path / "a.json")
            kept = os.umask(mask)
        finally:
            os.umask(before)

        assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == mode
        assert kept == mask

    def test_packed_bytes_are_the_same_each_time(self, tmp_path: Path) -> None:
        """A packed file holds the bytes of the plain one, and neither the hour nor its name."""
        for name in ("a.json", "a.json.gz", "b.json.gz"):
            ij.write(DOSSIER, tmp_path / name)

        plain, packed, again = held(tmp_path).values()
        assert packed == again
        assert packed[4:8] == b"\0\0\0\0"
        assert b"a.json" not in packed
        assert gzip.decompress(packed) == plain
