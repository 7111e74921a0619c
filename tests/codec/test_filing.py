"""Writing to documents, streams and folders, where a record stays in the file that holds it."""

import json
from pathlib import Path

import pytest

import intljustice as ij

SOURCE = ij.Source(id="source:a", title="A", published="2025-02~")
OTHER = ij.Source(id="source:b", title="B")
PERSON = ij.Person(id="person:x", description="D")
ABOUT = ij.About(title="T", compiled="2026-11-24")
DOSSIER = ij.Dossier([SOURCE, OTHER, PERSON], ABOUT)


def contents(folder: Path) -> dict[str, list[str]]:
    """The names of the files in a folder, each with the ids of its records in their order."""
    return {path.name: [one.id for one in ij.iter_records(path)] for path in sorted(folder.iterdir())}


class TestByName:
    """The ending says what is written."""

    @pytest.mark.parametrize("name", ["a.json", "a.json.gz", "a.ndjson", "a.ndjson.gz", "a.jsonl", "a.jsonl.gz"])
    def test_what_is_written_is_read(self, name: str, tmp_path: Path) -> None:
        """Under every name, by path or text, the dossier comes back."""
        ij.write(DOSSIER, str(tmp_path / name))

        assert ij.read(tmp_path / name) == DOSSIER
        assert [path.name for path in tmp_path.iterdir()] == [name]

    def test_a_document_is_for_people(self, tmp_path: Path) -> None:
        """It is indented and ends with a line break."""
        ij.write(DOSSIER, tmp_path / "a.json")

        assert (tmp_path / "a.json").read_bytes() == ij.dumps(DOSSIER, indent=True) + b"\n"

    @pytest.mark.parametrize("name", ["a.txt", "a.gz", "a.csv.gz", "a.json.bak", "v1.2"])
    def test_any_other_ending_is_refused(self, name: str, tmp_path: Path) -> None:
        """Nothing is written under a name that does not say what to write."""
        with pytest.raises(ValueError, match="has no ending") as caught:
            ij.write(DOSSIER, tmp_path / name)

        assert str(caught.value) == (
            f"{name} has no ending that says what to write: name it .json or .ndjson, with .gz to pack it"
        )
        assert list(tmp_path.iterdir()) == []

    def test_a_refused_ending_leaves_what_is_there(self, tmp_path: Path) -> None:
        """A file with such a name is not touched."""
        (tmp_path / "a.txt").write_text("notes", encoding="utf-8")

        with pytest.raises(ValueError, match="has no ending"):
            ij.write(DOSSIER, tmp_path / "a.txt")

        assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "notes"


class TestFolder:
    """A folder of files."""

    def test_a_new_folder_has_a_file_for_each_kind(self, tmp_path: Path) -> None:
        """And one that says what the dossier is about."""
        ij.write(DOSSIER, tmp_path / "seeds")

        assert contents(tmp_path / "seeds") == {
            "about.json": [],
            "person.json": ["person:x"],
            "source.json": ["source:a", "source:b"],
        }
        assert ij.read(tmp_path / "seeds") == DOSSIER

    def test_a_folder_that_is_there_may_be_called_anything(self, tmp_path: Path) -> None:
        """Its ending does not count."""
        folder = tmp_path / "seeds.json"
        folder.mkdir()

        ij.write(DOSSIER, folder)

        assert ij.read(folder) == DOSSIER

    def test_only_one_file_says_what_it_is_about(self, tmp_path: Path) -> None:
        """What was said in another file before is said in that one from then on."""
        old = ij.Dossier([SOURCE], ij.About(title="Old"))
        ij.write(old, tmp_path / "old.json")

        ij.write(ij.Dossier([SOURCE], ABOUT), tmp_path)

        assert [name for name, text in texts(tmp_path).items() if '"about"' in text] == ["about.json"]
        assert ij.read(tmp_path) == ij.Dossier([SOURCE], ABOUT)

    def test_records_stay_where_they_are(self, tmp_path: Path) -> None:
        """In documents and streams, plain and packed; new ones go to a file named after their kind."""
        ij.write(ij.Dossier([PERSON, SOURCE]), tmp_path / "case-1.json")
        ij.write(ij.Dossier([OTHER]), tmp_path / "case-2.ndjson.gz")
        changed = ij.Source(id="source:b", title="B, second printing")
        group = ij.Group(id="group:g", description="G")

        ij.write(DOSSIER.overlay([changed, group]), tmp_path)

        assert contents(tmp_path) == {
            "about.json": [],
            "case-1.json": ["person:x", "source:a"],
            "case-2.ndjson.gz": ["source:b"],
            "group.json": ["group:g"],
        }
        assert ij.read(tmp_path) == DOSSIER.overlay([changed, group])

    def test_writing_what_was_read_changes_nothing(self, tmp_path: Path) -> None:
        """Every byte stays as it is."""
        ij.write(DOSSIER, tmp_path)
        before = texts(tmp_path)

        ij.write(ij.read(tmp_path), tmp_path)

        assert texts(tmp_path) == before

    def test_a_record_that_is_gone_leaves_its_file(self, tmp_path: Path) -> None:
        """The file stays, without it."""
        ij.write(DOSSIER, tmp_path)

        ij.write(DOSSIER.without("person:x"), tmp_path)

        assert contents(tmp_path)["person.json"] == []
        assert json.loads((tmp_path / "person.json").read_bytes()) == {"intljustice": 1, "records": []}

    def test_an_id_that_two_files_hold_is_written_once(self, tmp_path: Path) -> None:
        """A folder that could not be read for a repeated id is put in order."""
        ij.write(ij.Dossier([SOURCE]), tmp_path / "a.json")
        ij.write(ij.Dossier([SOURCE]), tmp_path / "b.json")

        ij.write(DOSSIER, tmp_path)

        assert ij.read(tmp_path) == DOSSIER

    def test_other_files_are_left_alone(self, tmp_path: Path) -> None:
        """Hidden files and files with other endings are none of a dossier's."""
        (tmp_path / "README.md").write_text("# Seeds", encoding="utf-8")
        (tmp_path / ".draft.json").write_text("{", encoding="utf-8")

        ij.write(DOSSIER, tmp_path)

        assert texts(tmp_path)["README.md"] == "# Seeds"
        assert texts(tmp_path)[".draft.json"] == "{"

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            pytest.param("z.json", "{", id="no JSON"),
            pytest.param("z.json", '{"intljustice": 2, "records": []}', id="a newer format"),
            pytest.param("z.ndjson", '{"kind": "rocket", "id": "rocket:x"}', id="a kind of somebody else's"),
            pytest.param("z.json.gz", "plain", id="not packed"),
            pytest.param("z.json", '{"intljustice": 1, "records": [], "x": 1}', id="a key that would be lost"),
        ],
    )
    def test_a_file_that_cannot_be_read_is_not_written_over(self, name: str, text: str, tmp_path: Path) -> None:
        """Nothing in the folder is touched then, and the error names the file."""
        ij.write(ij.Dossier([SOURCE]), tmp_path / "a.json")
        (tmp_path / name).write_text(text, encoding="utf-8")
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.write(DOSSIER, tmp_path)

        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
        assert {problem.file for problem in caught.value.problems} == {str(tmp_path / name)}

    def test_the_folder_above_must_be_there(self, tmp_path: Path) -> None:
        """One folder is made, and not a whole path: a slip of the pen makes none."""
        with pytest.raises(FileNotFoundError):
            ij.write(DOSSIER, tmp_path / "none" / "seeds")


def texts(folder: Path) -> dict[str, str]:
    """The files of a folder with their texts, by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}
