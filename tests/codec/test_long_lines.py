"""Lines of a stream beyond the limit."""

import gzip
import tracemalloc
from pathlib import Path

import pytest
from tests.codec.documents import refused, wording
from tests.codec.lines import source, stream

import intljustice as ij


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
        assert wording(heard) == [("", "TOO_LARGE", 2), ("", "TOO_LARGE", 3), ("/id", "ID_FORM", 5)]
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
        assert wording(heard) == [("", "TOO_LARGE", 1)]
