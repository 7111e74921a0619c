"""The plain functions, which take a codec too."""

from pathlib import Path

from tests.codec.documents import PERSON, document, refused
from tests.codec.exhibits import EXHIBIT, EXHIBIT_TEXT, EXHIBITS

import intljustice as ij


class TestFront:
    """The plain functions, which take a codec too."""

    def test_each_takes_a_codec(self, tmp_path: Path) -> None:
        """Every function does what the codec given does."""
        dossier = ij.Dossier([EXHIBIT])
        path = tmp_path / "exhibits.ndjson"

        ij.write(dossier, path, codec=EXHIBITS)

        assert ij.read(path, codec=EXHIBITS) == dossier
        assert list(ij.iter_records(path, codec=EXHIBITS)) == [EXHIBIT]
        assert ij.loads(ij.dumps(dossier, codec=EXHIBITS), codec=EXHIBITS) == dossier
        assert ij.dumps(dossier, codec=EXHIBITS, indent=True) == EXHIBITS.dumps(dossier, indent=True)
        assert ij.loads_record(ij.dumps_record(EXHIBIT, codec=EXHIBITS), codec=EXHIBITS) == EXHIBIT
        assert ij.dumps_record(EXHIBIT, codec=EXHIBITS, indent=True) == EXHIBITS.dumps_record(EXHIBIT, indent=True)

    def test_without_one_it_is_the_librarys_own(self, tmp_path: Path) -> None:
        """The default codec does not know the kind, whichever way it comes in."""
        path = tmp_path / "exhibits.ndjson"
        EXHIBITS.write(ij.Dossier([EXHIBIT]), path)

        assert refused(ij.read, path) == [("/kind", "UNKNOWN_KIND", 1)]
        assert refused(lambda: list(ij.iter_records(path))) == [("/kind", "UNKNOWN_KIND", 1)]
        assert refused(ij.loads_record, EXHIBIT_TEXT) == [("/kind", "UNKNOWN_KIND", 1)]

    def test_each_passes_on_what_is_asked(self, tmp_path: Path) -> None:
        """Unknown keys are dropped and told of by all four ways in."""
        record = PERSON.replace("}", ', "x": 1}')
        document_path, stream_path = tmp_path / "a.json", tmp_path / "b.ndjson"
        document_path.write_text(document(record), encoding="utf-8")
        stream_path.write_text(record, encoding="utf-8")
        message: list[ij.Problem] = []

        ij.loads(document(record), unknown="drop", on_problem=message.append)
        ij.loads_record(record, unknown="drop", on_problem=message.append)
        ij.read(document_path, unknown="drop", on_problem=message.append)
        assert len(list(ij.iter_records(stream_path, unknown="drop", on_problem=message.append))) == 1

        assert [one.pointer for one in message] == ["/records/0/x", "/x", "/records/0/x", "/x"]
        assert [one.file for one in message] == [None, None, str(document_path), str(stream_path)]
