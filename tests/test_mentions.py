"""Where records of a dossier name one another, and the claims about each."""

import json

import pytest
from tests.pointers import at
from tests.small_dossier import DEEP, FRANCE, PART, STATUTE, WHOLE, D, ids

import intljustice as ij


class TestMentions:
    """Where an id is named."""

    def test_every_place_is_found(self) -> None:
        """At any depth, in the order of the records, each with its pointer."""
        found = [(one.record.id, one.pointer) for one in D.referring_to("treaty:rome-statute")]

        assert found == [
            ("claim:deep", "/about/0/record"),
            ("claim:part", "/about/0/record"),
            ("claim:part", "/relations/0/to"),
            ("claim:whole", "/about/0/record"),
            ("organisation:icc", "/established_by"),
        ]

    def test_a_record_stands_for_its_id(self) -> None:
        """By record as by id."""
        assert D.referring_to(FRANCE) == D.referring_to("state:FRA")
        assert [(one.record.id, one.pointer) for one in D.referring_to(FRANCE)] == [
            ("claim:part", "/about/1/record"),
            ("person:karim-khan", "/nationalities/1/state"),
        ]

    def test_sources_are_named_where_something_rests_on_them(self) -> None:
        """Also in the citations of a reading."""
        assert [(one.record.id, one.pointer) for one in D.referring_to("source:s2")] == [
            ("claim:deep", "/source"),
            ("claim:part", "/readings/0/citations/0/source"),
        ]

    def test_an_id_that_is_only_named(self) -> None:
        """An id in the air is found where it is named."""
        (mention,) = D.referring_to("organisation:un")

        assert (mention.record, mention.pointer) == (STATUTE, "/depositary")

    def test_nobody_names_it(self) -> None:
        """A record that is here and that nobody names has no mention."""
        assert D.referring_to("person:karim-khan") == ()

    def test_an_id_neither_here_nor_named(self) -> None:
        """It raises, as silence would look like an answer."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D.referring_to("state:FRU")

        assert caught.value.nearest[0] == "state:FRA (France)"

    def test_a_record_does_not_name_itself(self) -> None:
        """Its own id is no mention."""
        assert all(one.record.id != "source:s1" for one in D.referring_to("source:s1"))

    def test_every_pointer_leads_to_the_id(self) -> None:
        """In the JSON of the record the id stands where the pointer says, in all the shipped records."""
        seeds = ij.load_seeds()
        named = {record.id for record in seeds} | {"state:ZZZ"}
        mentions = [(wanted, one) for wanted in named if wanted in seeds for one in seeds.referring_to(wanted)]

        assert len(mentions) > 300
        for wanted, one in mentions:
            assert at(json.loads(ij.dumps_record(one.record)), one.pointer) == wanted


class TestClaims:
    """What is claimed of a record."""

    def test_all_claims_about_a_record(self) -> None:
        """About it as a whole or about any of its fields, by id."""
        assert D.claims_about("treaty:rome-statute") == (DEEP, PART, WHOLE)
        assert D.claims_about(FRANCE) == (PART,)

    @pytest.mark.parametrize(
        ("field", "expected"),
        [
            pytest.param("adopted", ["claim:part"], id="a field"),
            pytest.param("names", ["claim:deep"], id="a field and what lies within it"),
            pytest.param("names/0", ["claim:deep"], id="a part of a field"),
            pytest.param("names/0/lang", ["claim:deep"], id="the very field"),
            pytest.param("names/0/lang/x", [], id="beyond it"),
            pytest.param("name", [], id="the beginning of a word"),
            pytest.param("None", [], id="the word None"),
            pytest.param("adopted_at", [], id="another field that begins alike"),
        ],
    )
    def test_claims_about_a_field(self, field: str, expected: list[str]) -> None:
        """Claims about the whole record are none about a field."""
        assert ids(D.claims_about(STATUTE, field)) == expected

    def test_a_field_of_another_record_does_not_count(self) -> None:
        """A claim about two records is about each field of its own record only."""
        assert D.claims_about("state:FRA", "adopted") == ()

    def test_a_claim_twice_about_a_record_is_one_claim(self) -> None:
        """It is given once."""
        claim = ij.Claim(
            id="claim:twice",
            source="source:s1",
            statement="S",
            about=[ij.parts.Subject("state:FRA", "names"), ij.parts.Subject("state:FRA", "existed")],
        )
        mine = D.overlay([claim])

        assert ids(mine.claims_about("state:FRA")) == ["claim:part", "claim:twice"]
        assert ids(mine.claims_about("state:FRA", "existed")) == ["claim:twice"]

    def test_none(self) -> None:
        """A record that is here, or at least named, has no claims where there are none."""
        assert D.claims_about("person:karim-khan") == ()
        assert D.claims_about("state:GBR") == ()

    def test_an_id_neither_here_nor_named(self) -> None:
        """It raises."""
        with pytest.raises(ij.UnknownRecord, match="case:putin"):
            D.claims_about("case:putin")
