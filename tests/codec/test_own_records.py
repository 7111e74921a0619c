"""Record types of one's own, beside those of the library."""

import pytest
from tests.codec.documents import PERSON, document, refused
from tests.codec.exhibits import BOTH, EXHIBIT, EXHIBIT_TEXT, EXHIBITS, SLOW_EXHIBITS, Exhibit

import intljustice as ij


class TestOwnRecords:
    """Record types of one's own."""

    @pytest.mark.parametrize("codec", BOTH)
    def test_they_are_read_and_written(self, codec: ij.Codec) -> None:
        """A record of one's own is read as its own class, and what is written is read again."""
        read = codec.loads_record(EXHIBIT_TEXT)

        assert read == EXHIBIT
        assert type(read) is Exhibit
        assert codec.loads_record(codec.dumps_record(read)) == EXHIBIT

    @pytest.mark.parametrize("codec", BOTH)
    def test_they_stand_beside_the_others(self, codec: ij.Codec) -> None:
        """A dossier holds both, and `get` gives the class asked for."""
        read = codec.loads(document(EXHIBIT_TEXT, PERSON))

        assert read.get(Exhibit, "exhibit:boot").held_by == "The Registry"
        assert read.get(ij.Person, "person:x").description == "D"
        assert codec.loads(codec.dumps(read)) == read
        assert codec.loads(codec.dumps(read, indent=True)) == read

    @pytest.mark.parametrize("codec", BOTH)
    def test_their_faults_are_named(self, codec: ij.Codec) -> None:
        """Own fields, own values and own references are held to the same strictness."""
        text = (
            '{"kind": "exhibit", "id": "exhibit:x", "held_by": null,\n"supports": ["person:x"],\n'
            '"seal": {"number": "7", "broken": 0},\n"found": "20250301", "colour": "red"}'
        )

        assert refused(codec.loads, document(text)) == [
            ("/records/0/held_by", "NOT_A_TEXT", 1),
            ("/records/0/supports/0", "REF_KIND", 2),
            ("/records/0/seal/number", "NOT_A_NUMBER", 3),
            ("/records/0/seal/broken", "NOT_A_TRUTH", 3),
            ("/records/0/colour", "UNKNOWN_KEY", 4),
            ("/records/0/found", "DATE_FORM", 4),
        ]

    def test_both_ways_write_the_same_bytes(self) -> None:
        """A codec with hooks writes what a codec without them writes."""
        dossier = ij.Dossier([EXHIBIT], ij.About(title="T", compiled="2026-11-24"))

        assert EXHIBITS.dumps(dossier) == SLOW_EXHIBITS.dumps(dossier)
        assert EXHIBITS.dumps(dossier, indent=True) == SLOW_EXHIBITS.dumps(dossier, indent=True)
        assert EXHIBITS.dumps_record(EXHIBIT) == SLOW_EXHIBITS.dumps_record(EXHIBIT)

    def test_another_codec_does_not_know_them(self) -> None:
        """There is no register behind the codecs: the library's own refuses the kind."""
        assert refused(ij.loads, document(EXHIBIT_TEXT)) == [("/records/0/kind", "UNKNOWN_KIND", 1)]

    def test_the_kinds_known_are_listed(self) -> None:
        """`kinds` maps the kinds to their classes, one's own last."""
        assert list(EXHIBITS.kinds) == [*ij.CODEC.kinds, "exhibit"]
        assert EXHIBITS.kinds["exhibit"] is Exhibit

    def test_a_type_of_the_library_may_be_named_again(self) -> None:
        """The same class twice is no contradiction."""
        assert list(ij.Codec(extra=(ij.Person, Exhibit, Exhibit)).kinds) == list(EXHIBITS.kinds)
