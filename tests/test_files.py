"""Bytes from and to disk: whole files, lines, and writing that never leaves half a file."""

import gzip
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from intljustice import InvalidDocument
from intljustice.codec import files


def listed(folder: Path) -> list[str]:
    """The names in a folder, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())


class TestFormOf:
    """What a name promises."""

    @pytest.mark.parametrize(
        ("name", "form"),
        [
            ("a.json", ".json"),
            ("a.json.gz", ".json"),
            ("a.ndjson", ".ndjson"),
            ("a.jsonl", ".ndjson"),
            ("a.ndjson.gz", ".ndjson"),
            ("a.jsonl.gz", ".ndjson"),
            ("a.ndjson.json", ".json"),
            ("2026.11.json", ".json"),
            (".a.json", ".json"),
            ("a", ""),
            ("a.gz", ""),
            ("a.txt", ""),
            ("a.json.txt", ""),
            ("a.json.zst", ""),
            ("a.JSON", ""),
            (".json", ""),
            ("json", ""),
        ],
    )
    def test_the_last_ending_counts(self, name: str, form: str) -> None:
        """Before the one of a packed file; small letters only."""
        assert files.form_of(Path("some.json") / name) == form


class TestWhole:
    """A file as a whole."""

    @pytest.mark.parametrize("size", [0, 1, 1_048_575, 1_048_576, 1_048_577, 3_000_000])
    def test_all_bytes_are_read(self, size: int, tmp_path: Path) -> None:
        """Whatever the size, plain and packed."""
        data = bytes(place % 251 for place in range(1_000)) * (size // 1_000 + 1)
        (tmp_path / "a").write_bytes(data[:size])
        (tmp_path / "a.gz").write_bytes(gzip.compress(data[:size], 1))

        assert files.whole(tmp_path / "a", 4_000_000) == data[:size]
        assert files.whole(tmp_path / "a.gz", 4_000_000) == data[:size]

    @pytest.mark.parametrize("name", ["a", "a.gz"])
    def test_the_limit(self, name: str, tmp_path: Path) -> None:
        """As many bytes as the limit are read, and one more is refused."""
        data = b"x" * 2_000_000
        (tmp_path / name).write_bytes(gzip.compress(data, 1) if name.endswith(".gz") else data)

        assert len(files.whole(tmp_path / name, 2_000_000)) == 2_000_000
        with pytest.raises(InvalidDocument) as caught:
            files.whole(tmp_path / name, 1_999_999)
        (problem,) = caught.value.problems
        assert (problem.code, problem.file) == ("TOO_LARGE", str(tmp_path / name))
        assert problem.message == "it is larger than the 1,999,999 bytes allowed"
        assert caught.value.what == str(tmp_path / name)


class TestLines:
    """A file line by line."""

    def test_empty_lines_are_left_out_and_counted(self, tmp_path: Path) -> None:
        """Every line has the number an editor shows, without the white space around it."""
        (tmp_path / "a").write_bytes(b"\n one\t\r\n\n \r\ntwo\n\nthree")

        assert list(files.lines(tmp_path / "a", 100)) == [(2, b"one"), (5, b"two"), (7, b"three")]

    def test_an_empty_file_has_none(self, tmp_path: Path) -> None:
        """Nothing is given of nothing."""
        (tmp_path / "a").write_bytes(b"")

        assert list(files.lines(tmp_path / "a", 100)) == []

    @pytest.mark.parametrize("end", [b"\n", b"\r\n", b""], ids=repr)
    def test_the_limit(self, end: bytes, tmp_path: Path) -> None:
        """The end of a line does not count; of a line that is too long only the beginning is given."""
        (tmp_path / "a").write_bytes(b"1234\n12345" + end)
        (tmp_path / "b").write_bytes(b"1234\n123456" + end)

        assert list(files.lines(tmp_path / "a", 5)) == [(1, b"1234"), (2, b"12345")]
        (_, long) = files.lines(tmp_path / "b", 5)
        assert long[0] == 2
        assert long[1].startswith(b"123456")

    def test_a_line_up_to_the_limit_counts_once(self, tmp_path: Path) -> None:
        """Its two letters for the end are no line of their own."""
        (tmp_path / "a").write_bytes(b"12345\r\n12345\r\n12345\n12345")

        assert [number for number, _ in files.lines(tmp_path / "a", 5)] == [1, 2, 3, 4]

    @pytest.mark.parametrize("length", [6, 7, 8, 100, 3_000_000])
    def test_the_rest_of_a_long_line_is_passed_over(self, length: int, tmp_path: Path) -> None:
        """What is given is longer than the limit and not much longer, and the next line has its number."""
        (tmp_path / "a").write_bytes(b"x" * length + b"\n\nnext\n")

        (first, second) = files.lines(tmp_path / "a", 5)

        assert first[0] == 1
        assert 5 < len(first[1]) <= 8
        assert second == (3, b"next")


class TestWriteAtomically:
    """Writing in one step."""

    def test_all_chunks_are_written(self, tmp_path: Path) -> None:
        """One after the other, and nothing else is left in the folder."""
        files.write_atomically(tmp_path / "a.json", [b"one", b"", b"two"])

        assert (tmp_path / "a.json").read_bytes() == b"onetwo"
        assert listed(tmp_path) == ["a.json"]

    def test_a_writer_that_fails_leaves_the_old_file(self, tmp_path: Path) -> None:
        """The old file is as it was, and the hidden one that was being written is gone."""
        (tmp_path / "a.json").write_bytes(b"old")

        def chunks() -> Iterator[bytes]:
            yield b"new"
            unfinished, finished = listed(tmp_path)
            assert (unfinished[:8], finished) == (".a.json.", "a.json")
            wording = "the disk is full"
            raise OSError(wording)

        with pytest.raises(OSError, match="the disk is full"):
            files.write_atomically(tmp_path / "a.json", chunks())

        assert (tmp_path / "a.json").read_bytes() == b"old"
        assert listed(tmp_path) == ["a.json"]

    @pytest.mark.parametrize("name", ["a.json", "a.json.gz"])
    def test_a_writer_that_is_interrupted_leaves_nothing(self, name: str, tmp_path: Path) -> None:
        """Also where it is no error but the user who ends it, and there was no file before."""

        def chunks() -> Iterator[bytes]:
            yield b"new"
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            files.write_atomically(tmp_path / name, chunks())

        assert listed(tmp_path) == []

    def test_the_file_is_whole_when_it_appears(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """All bytes are on the disk before the file is put in its place."""
        seen: list[str] = []
        replace, sync = Path.replace, os.fsync

        def seen_replace(path: Path, target: Path) -> Path:
            seen.append(f"replace {path.read_bytes()!r}")
            return replace(path, target)

        def seen_sync(number: int) -> None:
            seen.append(f"sync {os.fstat(number).st_size}")
            sync(number)

        monkeypatch.setattr(Path, "replace", seen_replace)
        monkeypatch.setattr(os, "fsync", seen_sync)
        files.write_atomically(tmp_path / "a.json", [b"one", b"two"])

        assert seen == ["sync 6", "replace b'onetwo'"]

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666], ids=oct)
    def test_permissions_are_kept(self, mode: int, tmp_path: Path) -> None:
        """A file that not everybody may read does not become one that everybody may."""
        path = tmp_path / "a.json"
        path.write_bytes(b"old")
        path.chmod(mode)

        files.write_atomically(path, [b"new"])

        assert stat.S_IMODE(path.stat().st_mode) == mode

    @pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)], ids=oct)
    def test_a_new_file_has_the_usual_ones(self, mask: int, mode: int, tmp_path: Path) -> None:
        """Those that any new file has, by the mask of the process, which stays as it is."""
        before = os.umask(mask)
        try:
            files.write_atomically(tmp_path / "a.json", [b"new"])
            kept = os.umask(mask)
        finally:
            os.umask(before)

        assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == mode
        assert kept == mask

    def test_packed_bytes_are_the_same_each_time(self, tmp_path: Path) -> None:
        """Neither the hour nor the name is in them, nor how the bytes came."""
        files.write_atomically(tmp_path / "a.json.gz", [b"one", b"two"])
        files.write_atomically(tmp_path / "b.ndjson.gz", [b"onetwo"])

        packed = (tmp_path / "a.json.gz").read_bytes()
        assert packed == (tmp_path / "b.ndjson.gz").read_bytes()
        assert packed[4:8] == b"\0\0\0\0"
        assert b"a.json" not in packed
        assert gzip.decompress(packed) == b"onetwo"

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        """None is made."""
        with pytest.raises(FileNotFoundError):
            files.write_atomically(tmp_path / "none" / "a.json", [b"new"])
