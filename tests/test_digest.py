"""The digest of a dossier: what it depends on, and what not."""

import hashlib
from pathlib import Path
from typing import Any

import attrs
import pytest
from tests.dossier.sample import EVERY, KHAN, D, Exhibit

import intljustice as ij


class TestDigest:
    """What a footnote quotes."""

    def test_it_is_the_hash_of_the_canonical_records(self) -> None:
        """It is the hash of the records in canonical form, in their order, each closed by a line break."""
        lines = b"".join(ij.dumps_record(record) + b"\n" for record in D)

        assert D.digest() == hashlib.sha256(lines).hexdigest()

    def test_of_nothing(self) -> None:
        """Of no records it is the hash of no bytes at all."""
        assert ij.Dossier().digest() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    def test_it_does_not_depend_on_how_the_records_came(self, tmp_path: Path) -> None:
        """It depends neither on their order nor on the form of the file, nor on what the dossier says of itself."""
        ij.write(D, tmp_path / "a.ndjson.gz")
        ij.write(D, tmp_path / "folder")

        found = {
            ij.Dossier(reversed(EVERY)).digest(),
            ij.read(tmp_path / "a.ndjson.gz").digest(),
            ij.read(tmp_path / "folder").digest(),
            ij.loads(ij.dumps(D, indent=True)).digest(),
        }

        assert found == {D.digest()}

    @pytest.mark.parametrize("record", EVERY, ids=lambda record: record.id)
    def test_it_changes_with_every_record(self, record: ij.Record) -> None:
        """Without any of the records, or with another note in it, it is another."""
        assert D.without(record).digest() != D.digest()
        assert D.overlay([attrs.evolve(record, note="N")]).digest() != D.digest()

    @pytest.mark.parametrize(
        "change",
        [
            {"id": "person:k"},
            {"names": ["Karim Khan"]},
            {"names": [ij.Name("Karim A. A. Khan", lang="en")]},
            {"description": "D"},
            {"titles": ["KC"]},
            {"nationalities": ["state:FRA", "state:GBR"]},
            {"nationalities": [ij.Nationality("state:GBR", period=("2000", None)), "state:FRA"]},
            {"affiliations": []},
            {"born": "1970"},
            {"born": "1970~"},
            {"died": "2070"},
            {"identifiers": [("wikidata", "Q1")]},
            {"citations": ["source:s1"]},
            {"readings": [ij.Reading(field="born", value="1970")]},
            {"classification": "confidential"},
            {"note": "N"},
        ],
        ids=str,
    )
    def test_it_changes_with_every_field(self, change: dict[str, Any]) -> None:
        """Whatever is changed in a record, and however little, it is another."""
        assert ij.Dossier([attrs.evolve(KHAN, **change)]).digest() != ij.Dossier([KHAN]).digest()

    def test_records_of_ones_own_count(self) -> None:
        """A record of another kind has a digest as any other."""
        boot, shoe = Exhibit(id="exhibit:boot"), Exhibit(id="exhibit:boot", held_by="Nobody")

        assert ij.Dossier([boot]).digest() != ij.Dossier([shoe]).digest()
