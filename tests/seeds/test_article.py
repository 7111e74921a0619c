"""The claims of the article: all ninety, each anchored, each as firm as it was put, none in the article's words."""

import os
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
NUMBERS = range(1, 91)
"""The claims of the article, by their place in it."""


def claim(number: int) -> ij.Claim:
    """A claim of the article by its number."""
    return SEEDS.get(ij.Claim, f"claim:article-{number:02}")


class TestTheClaims:
    """All of them."""

    def test_they_are_complete(self) -> None:
        """All ninety are there, and no other of the article."""
        found = {one.id for one in SEEDS.records(ij.Claim) if one.source == "source:article"}

        assert found == {f"claim:article-{number:02}" for number in NUMBERS}

    @pytest.mark.parametrize("number", NUMBERS)
    def test_each_has_its_place_in_the_text(self, number: int) -> None:
        """A claim is anchored within the article, and about something that is recorded."""
        anchor, source = claim(number).anchor, SEEDS.get(ij.Source, "source:article")

        assert anchor is not None
        assert source.characters is not None
        assert anchor.end <= source.characters
        assert claim(number).about

    def test_anchors_point_at_real_words(self) -> None:
        """Where a copy of the article is named in the environment, every passage has the hash that is recorded."""
        source = SEEDS.get(ij.Source, "source:article")
        assert source.characters == 2380
        for path in filter(None, os.environ.get("INTLJUSTICE_ARTICLE", "").split(os.pathsep)):
            text = Path(path).read_text(encoding="utf-8")
            assert sha256(text.encode()).hexdigest() == source.sha256
            assert len(text) == source.characters
            for number in NUMBERS:
                anchor = claim(number).anchor
                assert anchor is not None
                assert sha256(text[anchor.start : anchor.end].encode()).hexdigest() == anchor.sha256, number

    def test_the_text_itself_is_not_shipped(self) -> None:
        """Only a direct quotation stands in the source's words."""
        quoted = [one.id for one in SEEDS.records(ij.Claim) if one.quotation is not None]

        assert quoted == ["claim:article-65"]

    @pytest.mark.parametrize(
        ("number", "assertion"),
        [
            (2, "headline"),
            (7, "stated"),
            (22, "reported"),
            (30, "inferred"),
            (39, "attributed"),
            (47, "characterised"),
            (65, "quoted"),
            (85, "vowed"),
            (86, "presupposed"),
        ],
    )
    def test_each_is_as_firm_as_it_was_put(self, number: int, assertion: str) -> None:
        """How the article puts a claim is kept claim by claim."""
        found = claim(number).assertion

        assert found is not None
        assert found.value == assertion

    def test_so_many_are_put_in_each_way(self) -> None:
        """The ninety by how they are put, counted by hand."""
        ways = (one.assertion for one in map(claim, NUMBERS))

        assert Counter(one.value for one in ways if one is not None) == {
            "headline": 4,
            "stated": 37,
            "reported": 4,
            "attributed": 8,
            "quoted": 2,
            "vowed": 1,
            "characterised": 10,
            "inferred": 4,
            "presupposed": 20,
        }

    def test_who_is_said_to_hold_it(self) -> None:
        """What is attributed, quoted or vowed has a holder, and nothing else has one but what hangs on it."""
        told = {"attributed", "quoted", "vowed"}
        for one in map(claim, NUMBERS):
            assert one.assertion is not None
            assert (one.holder is not None) == (one.assertion.value in told), one.id
