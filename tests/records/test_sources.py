"""Source: the documents facts come from, and the terms of sources and claims."""

from datetime import date
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.sources import (
    Anchor,
    Consulted,
    Link,
    Modality,
    Polarity,
    Source,
    SourceNature,
    as_link,
    as_modality,
    as_polarity,
    as_source_nature,
)
from intljustice.values.dates import PartialDate

REPORT = Source(id="source:report", title="A report")
HASH = "0123456789abcdef" * 4


class TestVocabularies:
    """The terms of sources and claims."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (
                SourceNature,
                {
                    "primary",
                    "transcript",
                    "news",
                    "secondary",
                    "digest",
                    "commentary",
                    "advocacy",
                    "data",
                },
            ),
            (Consulted, {"whole", "part", "copy", "unread"}),
            (Modality, {"actual", "hypothetical", "intended"}),
            (Polarity, {"affirmed", "denied"}),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: set[str]) -> None:
        """Each vocabulary has these terms and no others."""
        assert {member.value for member in vocabulary} == terms

    def test_links(self) -> None:
        """The links are those of the closed list that covers the claims of the article, and the two between claims."""
        of_the_list = (
            *("by", "of", "part_of", "establishes", "holds_office", "deputy_of", "member_of", "status_under"),
            *("targets", "seeks", "requires", "offers", "conveyed_by", "conveyed_to", "via_channel", "addresses"),
            *("issued_by", "issued_at", "adopted_by", "adopted_at", "supersedes", "has_point", "about", "with"),
            *("purpose", "responds_to", "rejects", "contrasts_with", "effect_on", "impact_of", "impact_on"),
            *("in_situation", "issued_for", "follows", "context_of", "same_as", "supports", "attributed_to"),
            "derived_from",
        )
        assert {link.value for link in Link} == {*of_the_list, "confirms", "contradicts"}

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_source_nature("news") is SourceNature.NEWS
        assert as_source_nature(None) is None
        assert as_modality("intended") is Modality.INTENDED
        assert as_modality(None) is None
        assert as_polarity("denied") is Polarity.DENIED
        assert as_polarity(None) is None
        assert as_link("targets") is Link.TARGETS


class TestSource:
    """A document that facts come from."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        source = Source(
            id="source:a",
            title="A report",
            nature="secondary",
            publisher="Agency",
            authors=["A. Writer", "B. Writer"],
            url="https://example.org/a",
            published=date(2026, 8, 1),
            retrieved="2026-08-02",
            lang="en",
            version="2",
            within=REPORT,
            derived_from=[REPORT, "source:c"],
            same_text_as=["source:d"],
            consulted="part",
            known_through=[REPORT],
            affiliation="a ministry",
            exclusive=False,
            characters=1,
            sha256=HASH,
        )
        assert (source.nature, source.authors) == (SourceNature.SECONDARY, ("A. Writer", "B. Writer"))
        assert (source.published, source.retrieved) == (PartialDate("2026-08-01"), PartialDate("2026-08-02"))
        assert (source.within, source.derived_from) == ("source:report", ("source:report", "source:c"))
        assert (source.same_text_as, source.known_through) == (("source:d",), ("source:report",))
        assert source.consulted is Consulted.PART
        assert (source.exclusive, source.characters, source.sha256) == (False, 1, HASH)

    @pytest.mark.parametrize("characters", [0, -1])
    def test_characters(self, characters: int) -> None:
        """A text has at least one character."""
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(REPORT, characters=characters)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message=f"a text cannot have {characters} characters",
                hint="write 1 or more",
                pointer="/characters",
                value=str(characters),
            ),
        )

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("0" * 63, id="sixty-three digits"),
            pytest.param("0" * 65, id="sixty-five digits"),
            pytest.param("A" * 64, id="capitals"),
            pytest.param("g" * 64, id="no hexadecimal digits"),
            pytest.param("0" * 63 + " ", id="a blank"),
            pytest.param("0" * 63 + "\n", id="a line end for a digit"),
            pytest.param("0" * 64 + "\n", id="a line end after"),
            pytest.param("0" * 63 + "\u0660", id="an Arabic digit"),
            pytest.param("0" * 100, id="a long text"),
        ],
    )
    def test_sha256(self, text: str) -> None:
        """A hash is sixty-four hexadecimal digits in small letters."""
        problem = Problem(
            code="HASH_FORM",
            message=f'"{text[:40]}" is not a SHA-256',
            hint="write its 64 hexadecimal digits in small letters",
            pointer="/sha256",
            value=text[:80],
        )
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(REPORT, sha256=text)
        assert caught.value.problems == (problem,)
        with pytest.raises(InvalidRecord) as caught:
            Anchor(0, 1, text)
        assert caught.value.problems == (problem,)

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "sha256": "abc",
            "characters": 0,
            "exclusive": 1,
            "affiliation": "",
            "known_through": ["person:x"],
            "consulted": "skimmed",
            "same_text_as": ["x", "source:y"],
            "derived_from": "source:b",
            "within": "treaty:x",
            "version": 2,
            "lang": "",
            "retrieved": "2026-8-2",
            "published": 2026,
            "url": "",
            "authors": ["A", None],
            "publisher": b"Agency",
            "nature": "rumour",
            "title": "",
            "id": "report",
        }
        with pytest.raises(InvalidRecord) as caught:
            Source(**given)
        assert caught.value.what == "Source 'report'"
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/title", "EMPTY"),
            ("/nature", "NOT_A_TERM"),
            ("/publisher", "NOT_A_TEXT"),
            ("/authors/1", "NOT_A_TEXT"),
            ("/url", "EMPTY"),
            ("/published", "DATE_FORM"),
            ("/retrieved", "DATE_FORM"),
            ("/lang", "EMPTY"),
            ("/version", "NOT_A_TEXT"),
            ("/within", "REF_KIND"),
            ("/derived_from", "NOT_A_LIST"),
            ("/same_text_as/0", "REF_FORM"),
            ("/consulted", "NOT_A_TERM"),
            ("/known_through/0", "REF_KIND"),
            ("/affiliation", "EMPTY"),
            ("/exclusive", "NOT_A_TRUTH"),
            ("/characters", "NEGATIVE"),
            ("/sha256", "HASH_FORM"),
        ]
