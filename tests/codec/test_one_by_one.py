"""The records of a stream one by one, in constant memory."""

import gzip
import tracemalloc
from pathlib import Path

import pytest
from tests.codec.documents import message, refused
from tests.codec.lines import MARK, source, stream

import intljustice as ij


class TestOneByOne:
    """Records one by one."""

    def test_the_first_bad_line_raises(self, tmp_path: Path) -> None:
        """Without a listener the stream ends at the first line that is refused, which has been named by then."""
        path = stream(tmp_path, source("a"), source("b", ',"x":1,"note":""'), source("c"), "{")
        records = ij.iter_records(path)

        assert next(records).id == "source:a"
        with pytest.raises(ij.InvalidDocument) as caught:
            next(records)
        assert message(caught.value.problems) == [("/x", "UNKNOWN_KEY", 2), ("/note", "EMPTY", 2)]
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
        assert message(heard) == [("/x", "UNKNOWN_KEY", 2), ("/note", "EMPTY", 2), ("", "NOT_JSON", 3)]
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
        assert message(heard) == [("/title", "DUPLICATE_KEY", 1)]

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
        assert message(heard) == [("/x", "UNKNOWN_KEY", 3)]

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
