"""Whole documents in and out, in both forms."""

import gc
from collections.abc import Callable
from typing import Any

import pytest
from tests.codec.documents import PERSON, document, refused
from tests.codec.exhibits import EXHIBITS, SLOW_EXHIBITS, Exhibit, Seal

import intljustice as ij

PEOPLE = """{
  "intljustice": 1,
  "about": {
    "title": "T",
    "as_of": "2026-11"
  },
  "records": [
    {
      "kind": "source",
      "id": "source:a",
      "title": "A",
      "published": "2025",
      "identifiers": [
        {
          "scheme": "untc",
          "value": "1"
        }
      ],
      "note": "N"
    }
  ]
}
"""


class TestDocuments:
    """Documents in and out."""

    DOSSIER = ij.Dossier(
        [
            ij.Source(id="source:b", title="B", published="2025-02~"),
            ij.Person(id="person:x", description="Ünnamed"),
            ij.Source(id="source:a", title="A"),
        ]
    )

    @pytest.mark.parametrize("make", [bytes, bytearray, memoryview])
    def test_any_bytes(self, make: Callable[[bytes], Any]) -> None:
        """A document is read from bytes, or from what holds bytes."""
        assert ij.loads(make(document(PERSON).encode())) == ij.loads(document(PERSON))

    def test_half_a_character_in_a_text(self) -> None:
        """A Python text with half a character is refused as bytes with half a character are."""
        assert refused(ij.loads, document(PERSON.replace('"D"', '"\ud83d"'))) == [("/records/0", "NOT_UTF8", 1)]

    def test_the_canonical_form(self) -> None:
        """One line, keys sorted, every field there, records by kind and id."""
        record = (
            '{"citations":[],"classification":null,"found":%s,"held_by":"Ü","id":"exhibit:%s","identifiers":[],'
            '"kind":"exhibit","note":null,"readings":[],"seal":%s,"supports":[]}'
        )
        dossier = ij.Dossier(
            [
                Exhibit(id="exhibit:b", held_by="Ü", found=ij.PartialDate("2025-02~")),
                Exhibit(id="exhibit:a", held_by="Ü", seal=Seal(number=7)),
            ]
        )

        a = record % ("null", "a", '{"broken":false,"number":7}')
        b = record % ('"2025-02~"', "b", "null")
        expected = f'{{"about":null,"intljustice":1,"records":[{a},{b}]}}'
        assert EXHIBITS.dumps(dossier).decode() == expected
        assert SLOW_EXHIBITS.dumps(dossier).decode() == expected

    def test_the_form_for_people(self) -> None:
        """Indented, kind and id first, then the fields in their order, what is absent left out."""
        record = ij.Source(id="source:a", title="A", published="2025", note="N", identifiers=[("untc", "1")])
        dossier = ij.Dossier([record], ij.About(title="T", as_of="2026-11"))

        assert ij.dumps(dossier, indent=True).decode() == PEOPLE.rstrip()

    def test_nothing_is_said_of_a_dossier_about_nothing(self) -> None:
        """What a dossier does not say of itself is null, or left out."""
        assert ij.dumps(ij.Dossier()) == b'{"about":null,"intljustice":1,"records":[]}'
        assert ij.dumps(ij.Dossier(), indent=True) == b'{\n  "intljustice": 1,\n  "records": []\n}'

    @pytest.mark.parametrize("indent", [False, True], ids=["canonical", "for people"])
    def test_what_is_written_is_read(self, indent: bool) -> None:  # noqa: FBT001 - a case of the table
        """Both forms give the dossier back, with what it says of itself."""
        about = ij.About(title="T", compiled="2026", by="B", licence="CC0", default_classification="confidential")
        dossier = ij.Dossier(self.DOSSIER, about)

        assert ij.loads(ij.dumps(dossier, indent=indent)) == dossier

    def test_the_order_given_makes_no_difference(self) -> None:
        """Equal dossiers give equal bytes."""
        assert ij.dumps(ij.Dossier(reversed(tuple(self.DOSSIER)))) == ij.dumps(self.DOSSIER)

    def test_the_collector_is_left_as_it_was(self) -> None:
        """Reading holds off the collector of cycles and gives it back, also when what is read is refused."""
        assert gc.isenabled()
        ij.loads(document(PERSON))
        assert gc.isenabled()
        assert refused(ij.loads, document('{"kind": 3}')) != []
        assert gc.isenabled()

    def test_a_collector_that_was_off_stays_off(self) -> None:
        """Reading does not turn it on."""
        gc.disable()
        try:
            ij.loads(document(PERSON))
            assert not gc.isenabled()
        finally:
            gc.enable()

    def test_the_error_says_what_was_refused(self) -> None:
        """The headline names the document, and every problem stands on a line of its own."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.loads(document('{"kind": "source", "id": "source:x", "title": "", "note": ""}'))

        assert str(caught.value) == (
            "The document has 2 problems\n"
            "  1  /records/0/note  EMPTY  an empty text says nothing; write the text or leave it out\n"
            "  1  /records/0/title  EMPTY  an empty text says nothing; write the text or leave it out"
        )

    def test_lines_are_found_below_what_looks_alike(self) -> None:
        """A short record that also stands elsewhere in the document is looked for in its own place."""
        head = '{"intljustice": 1, "about": {"title": "{} \\"records\\" [1]"},\n"$schema": "records",\n'
        text = head + '"records": [\n1,\n{},\n"records"\n]}'

        assert refused(ij.loads, text) == [
            ("/records/0", "NOT_AN_OBJECT", 4),
            ("/records/1", "MISSING_KIND", 5),
            ("/records/2", "NOT_AN_OBJECT", 6),
        ]
