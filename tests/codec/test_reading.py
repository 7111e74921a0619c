"""Files and folders: told apart by their names, put together, every problem with its file and line."""

import gzip
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

import intljustice as ij
from intljustice.codec.folders import files_in

Harm = Callable[[bytes], bytes]


def source(slug: str, rest: str = "") -> str:
    """The text of one source."""
    return f'{{"kind": "source", "id": "source:{slug}", "title": "T"{rest}}}'


def document(*records: str, about: str = "") -> str:
    """A document with each record on a line of its own, from the second on."""
    return f'{{"intljustice": 1,{about} "records": [\n' + ",\n".join(records) + "\n]}\n"


def put(folder: Path, files: dict[str, str | bytes]) -> Path:
    """The folder with these files in it, those called so packed."""
    for name, content in files.items():
        raw = content.encode() if isinstance(content, str) else content
        packed = name.endswith(".gz") and isinstance(content, str)
        (folder / name).write_bytes(gzip.compress(raw) if packed else raw)
    return folder


def wording(problems: Iterable[ij.Problem]) -> list[tuple[str, str, str, int | None]]:
    """File name, pointer, code and line of problems."""
    return [(Path(one.file or "").name, one.pointer, one.code, one.line) for one in problems]


def refused(path: Path, codec: ij.Codec = ij.CODEC) -> tuple[ij.Problem, ...]:
    """Every problem for which a path is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        codec.read(path)
    assert caught.value.what == str(path)
    return caught.value.problems


class TestNames:
    """What a name promises."""

    @pytest.mark.parametrize(
        "name", ["a.json", "a.json.gz", "a.b.json", ".a.json", "A b.json", "2025.json.gz"], ids=lambda one: one
    )
    def test_a_document(self, name: str, tmp_path: Path) -> None:
        """Its last ending counts, before the one for a packed file."""
        put(tmp_path, {name: document(source("a"))})

        assert [one.id for one in ij.read(tmp_path / name)] == ["source:a"]

    @pytest.mark.parametrize("name", ["a.ndjson", "a.jsonl", "a.ndjson.gz", "a.jsonl.gz", "a.json.ndjson"])
    def test_a_stream(self, name: str, tmp_path: Path) -> None:
        """Two endings say that each line is a record."""
        put(tmp_path, {name: f"{source('a')}\n{source('b')}"})

        assert [one.id for one in ij.read(tmp_path / name)] == ["source:a", "source:b"]

    @pytest.mark.parametrize("name", ["a.txt", "a", "a.gz", "a.json.bak", "a.JSON", "json", "a.txt.gz"])
    def test_anything_else(self, name: str, tmp_path: Path) -> None:
        """A name that promises neither is refused before the file is looked at, whether or not it is there."""
        (problem,) = refused(tmp_path / name)

        assert wording([problem]) == [(name, "", "FILE_NAME", None)]
        assert problem.message == f"{name} has no ending that says what it is"
        assert problem.hint == "name it .json or .ndjson, with .gz if packed"

    def test_a_path_may_be_a_text(self, tmp_path: Path) -> None:
        """Paths are given as texts or as path objects."""
        put(tmp_path, {"a.json": document(source("a"))})

        assert ij.read(str(tmp_path / "a.json")) == ij.read(tmp_path / "a.json")

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        """The system's own error says so."""
        with pytest.raises(FileNotFoundError):
            ij.read(tmp_path / "a.json")


class TestFiles:
    """Single files."""

    def test_warnings_name_the_file(self, tmp_path: Path) -> None:
        """What is dropped is told with file and line."""
        put(tmp_path, {"a.json": document(source("a", ', "x": 1'))})
        heard: list[ij.Problem] = []

        assert len(ij.read(tmp_path / "a.json", unknown="drop", on_problem=heard.append)) == 1
        assert wording(heard) == [("a.json", "/records/0/x", "UNKNOWN_KEY", 2)]
        assert heard[0].severity == "warning"

    def test_a_small_file_takes_little_memory(self, tmp_path: Path) -> None:
        """No more is set aside for a file than it holds, however much would be allowed."""
        put(tmp_path, {"a.json": document(source("a")), "b.json.gz": document(source("a"))})
        ij.read(tmp_path / "a.json")
        tracemalloc.start()

        ij.read(tmp_path / "a.json")
        ij.read(tmp_path / "b.json.gz")

        assert tracemalloc.get_traced_memory()[1] < 5_000_000
        tracemalloc.stop()

    def test_a_file_may_be_as_large_as_the_limit(self, tmp_path: Path) -> None:
        """The limit itself is still allowed; one byte more is not."""
        text = document(source("a"))
        put(tmp_path, {"a.json": text, "b.json.gz": text})

        for name in ("a.json", "b.json.gz"):
            assert len(ij.Codec(limits=ij.Limits(bytes=len(text))).read(tmp_path / name)) == 1
            (problem,) = refused(tmp_path / name, ij.Codec(limits=ij.Limits(bytes=len(text) - 1)))
            assert wording([problem]) == [(name, "", "TOO_LARGE", None)]

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        """Of a packed file that is far too large no more is unpacked than shows that it is."""
        with gzip.open(tmp_path / "bomb.json.gz", "wb", 1) as packed:
            for _ in range(100):
                packed.write(b" " * 1_000_000)
        codec = ij.Codec(limits=ij.Limits(bytes=2_000_000))
        tracemalloc.start()

        problems = refused(tmp_path / "bomb.json.gz", codec)

        assert tracemalloc.get_traced_memory()[1] < 10_000_000
        tracemalloc.stop()
        assert wording(problems) == [("bomb.json.gz", "", "TOO_LARGE", None)]

    @pytest.mark.parametrize("name", ["a.json.gz", "a.ndjson.gz"])
    @pytest.mark.parametrize(
        ("harm", "told_of"),
        [
            pytest.param(lambda _: b"plain", "Not a gzipped file", id="not packed at all"),
            pytest.param(lambda packed: packed[:-10], "Compressed file ended before", id="cut off"),
            pytest.param(lambda packed: packed[:10] + b"\xff" * 20 + packed[30:], "Error -3", id="changed on the way"),
            pytest.param(lambda packed: packed[:-8] + b"\0" * 8, "CRC check failed", id="not what was packed"),
        ],
    )
    def test_a_packed_file_that_is_none(self, name: str, harm: Harm, told_of: str, tmp_path: Path) -> None:
        """A file that cannot be unpacked is refused with what is wrong with it, and no error of another kind."""
        put(tmp_path, {name: harm(gzip.compress(source("a").encode() * 100))})

        (problem,) = [one for one in refused(tmp_path / name) if one.code == "NOT_GZIP"]

        assert problem.message.startswith(f"it cannot be unpacked: {told_of}")
        assert problem.hint == "fetch or pack it again; a file that is cut off looks so"
        assert problem.file == str(tmp_path / name)

    def test_what_was_found_before_the_break_is_told(self, tmp_path: Path) -> None:
        """The lines of a stream that could be unpacked are read, and their faults told first."""
        lines = "\n".join([source("a", ', "x": 1'), *(source(f"s{place}") for place in range(20_000))])
        put(tmp_path, {"a.ndjson.gz": gzip.compress(lines.encode(), 1)[:-20]})

        assert wording(refused(tmp_path / "a.ndjson.gz")) == [
            ("a.ndjson.gz", "/x", "UNKNOWN_KEY", 1),
            ("a.ndjson.gz", "", "NOT_GZIP", None),
        ]


class TestFolders:
    """Folders of files."""

    def test_all_files_are_put_together(self, tmp_path: Path) -> None:
        """Documents and streams, plain and packed; hidden files and other names are left aside."""
        put(
            tmp_path,
            {
                "a.json": document(source("a")),
                "b.json.gz": document(source("b")),
                "c.ndjson": source("c"),
                "d.jsonl.gz": source("d"),
                ".hidden.json": "{",
                "README.md": "# No records",
                "a.json.bak": document(source("a")),
            },
        )

        assert [one.id for one in ij.read(tmp_path)] == ["source:a", "source:b", "source:c", "source:d"]

    def test_the_files_come_by_name(self, tmp_path: Path) -> None:
        """The order does not hang on the file system."""
        put(tmp_path, {"b.json": "", "a.ndjson": "", "c.json.gz": "", "B.json": "", ".a.json": "", "x.txt": ""})

        assert [path.name for path in files_in(tmp_path)] == ["B.json", "a.ndjson", "b.json", "c.json.gz"]

    def test_a_folder_within_a_folder(self, tmp_path: Path) -> None:
        """A folder inside is no part of it."""
        (tmp_path / "inner").mkdir()
        put(tmp_path / "inner", {"a.json": document(source("a"))})

        assert len(ij.read(tmp_path)) == 0

    def test_a_folder_may_be_called_like_a_file(self, tmp_path: Path) -> None:
        """What it is counts for more than what it is called."""
        folder = tmp_path / "records.json"
        folder.mkdir()
        put(folder, {"a.ndjson": source("a")})

        assert [one.id for one in ij.read(folder)] == ["source:a"]
        assert [one.id for one in ij.iter_records(folder)] == ["source:a"]

    def test_all_faults_of_all_files_are_told(self, tmp_path: Path) -> None:
        """One bad file hides no other, and each problem names file and line."""
        put(
            tmp_path,
            {
                "a.json": document(source("a"), source("b", ', "x": 1')),
                "b.json": b"\xff",
                "c.json.gz": b"plain",
                "d.ndjson": f"{source('d')}\n{{",
                "e.json": document(source("e", ', "note": ""'), about='\n"about": {"title": ""},'),
            },
        )

        assert wording(refused(tmp_path)) == [
            ("a.json", "/records/1/x", "UNKNOWN_KEY", 3),
            ("b.json", "", "NOT_UTF8", 1),
            ("c.json.gz", "", "NOT_GZIP", None),
            ("d.ndjson", "", "NOT_JSON", 2),
            ("e.json", "/about/title", "EMPTY", 2),
            ("e.json", "/records/0/note", "EMPTY", 3),
        ]

    def test_a_file_that_is_too_large_hides_no_other(self, tmp_path: Path) -> None:
        """It is told of beside the faults of the others."""
        put(tmp_path, {"a.json": document(source("a" * 200)), "b.json": document(source("B"))})

        assert wording(refused(tmp_path, ij.Codec(limits=ij.Limits(bytes=150)))) == [
            ("a.json", "", "TOO_LARGE", None),
            ("b.json", "/records/0/id", "ID_FORM", 2),
        ]

    def test_an_id_in_two_files(self, tmp_path: Path) -> None:
        """Every further place is told with file and line, and the file of the first."""
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

        problems = refused(tmp_path)

        assert wording(problems) == [
            ("b.json", "/records/1/id", "DUPLICATE_ID", 4),
            ("b.json", "/records/2/id", "DUPLICATE_ID", 5),
            ("c.ndjson", "/id", "DUPLICATE_ID", 3),
            ("d.json.gz", "/records/0/id", "DUPLICATE_ID", 2),
            ("e.json", "/records/0/id", "DUPLICATE_ID", 2),
        ]
        assert [problem.message for problem in problems] == [
            '"source:y" is also the id of the record in a.json',
            '"source:x" is also the id of the record in a.json',
            '"source:x" is also the id of the record in b.json',
            '"source:q" is also the id of the record in b.json',
            '"source:r" is also the id of the record in c.ndjson',
        ]
        assert problems[0].record == problems[0].value == "source:y"

    def test_an_id_of_a_record_that_is_refused(self, tmp_path: Path) -> None:
        """A record that is refused for something else still has its id, and does not shift the places of the others."""
        put(
            tmp_path,
            {
                "a.json": document(source("x", ', "note": ""')),
                "b.json": document("1", source("z", ', "note": ""'), source("x")),
                "c.ndjson": "1\n" + source("z", ', "y": 1'),
            },
        )

        assert wording(refused(tmp_path)) == [
            ("a.json", "/records/0/note", "EMPTY", 2),
            ("b.json", "/records/0", "NOT_AN_OBJECT", 2),
            ("b.json", "/records/1/note", "EMPTY", 3),
            ("b.json", "/records/2/id", "DUPLICATE_ID", 4),
            ("c.ndjson", "", "NOT_AN_OBJECT", 1),
            ("c.ndjson", "/y", "UNKNOWN_KEY", 2),
            ("c.ndjson", "/id", "DUPLICATE_ID", 2),
        ]

    def test_records_without_an_id_are_not_alike(self, tmp_path: Path) -> None:
        """Records of two files that give themselves no id have none in common."""
        record = '{"kind": "source", "title": "T"}'
        put(tmp_path, {"a.json": document(record), "b.json": document(record), "c.json": document("1")})

        assert [code for _, _, code, _ in wording(refused(tmp_path))] == ["MISSING_KEY", "MISSING_KEY", "NOT_AN_OBJECT"]

    def test_an_id_twice_in_one_file_and_again_in_another(self, tmp_path: Path) -> None:
        """Both are told, each once."""
        put(tmp_path, {"a.json": document(source("x"), source("x")), "b.json": document(source("x"))})

        assert wording(refused(tmp_path)) == [
            ("a.json", "/records/1/id", "DUPLICATE_ID", 3),
            ("b.json", "/records/0/id", "DUPLICATE_ID", 2),
        ]

    @pytest.mark.parametrize("odd", ['"intljustice": "1",', '"x": 1, "intljustice": 1,'], ids=["version", "key"])
    def test_an_id_again_in_a_document_with_another_fault(self, odd: str, tmp_path: Path) -> None:
        """Also where the outermost object is not in order."""
        put(tmp_path, {"a.json": document(source("x")), "b.json": f'{{{odd}\n"records": [\n{source("x")}]}}'})

        assert wording(refused(tmp_path))[-1] == ("b.json", "/records/0/id", "DUPLICATE_ID", 3)

    def test_one_file_says_what_it_is_about(self, tmp_path: Path) -> None:
        """Whichever file that is; the others say nothing, or the same."""
        about = ' "about": {"title": "T"},'
        put(tmp_path, {"a.json": document(), "b.json": document(about=about), "c.ndjson": '{"about": {"title": "T"}}'})

        assert ij.read(tmp_path).about == ij.About(title="T")

    def test_two_files_say_different_things(self, tmp_path: Path) -> None:
        """Every file that says something else than the first is told of, with the line."""
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

        problems = refused(tmp_path)

        assert wording(problems) == [
            ("c.json", "/about", "ABOUT_DIFFERS", 3),
            ("d.ndjson", "/about", "ABOUT_DIFFERS", 2),
        ]
        assert {one.message for one in problems} == {"it says of the dossier something other than b.json does"}
        assert {one.hint for one in problems} == {'keep "about" in one place only'}

    def test_an_empty_folder(self, tmp_path: Path) -> None:
        """A folder without files is a dossier without records."""
        assert ij.read(tmp_path) == ij.Dossier()

    def test_warnings_of_all_files_are_told(self, tmp_path: Path) -> None:
        """In the order of the files."""
        put(tmp_path, {"b.ndjson": source("b", ', "x": 1'), "a.json": document(source("a", ', "x": 1'))})
        heard: list[ij.Problem] = []

        assert len(ij.read(tmp_path, unknown="drop", on_problem=heard.append)) == 2
        assert wording(heard) == [
            ("a.json", "/records/0/x", "UNKNOWN_KEY", 2),
            ("b.ndjson", "/x", "UNKNOWN_KEY", 1),
        ]
