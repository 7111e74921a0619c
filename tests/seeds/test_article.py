"""The claims of the article: all ninety, each anchored, each as firm as it was put, none in the article's words."""

import os
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path

import attrs
import pytest
from tests.seeds.as_told import NUMBERS, expected, message

import intljustice as ij
from intljustice.model.paths import with_value

SEEDS = ij.load_seeds()
ARTICLES = [Path(one) for one in filter(None, os.environ.get("INTLJUSTICE_ARTICLE", "").split(os.pathsep))]
"""Copies of the article; none where the environment names none."""
BESIDES = {"id", "source", "statement", "anchor", "identifiers", "classification", "note", "readings"}
"""The fields of a claim that say nothing of how it is put."""


def claim(number: int) -> ij.Claim:
    """A claim of the article by its number."""
    return SEEDS.get(ij.Claim, f"claim:article-{number:02}")


def runs(text: str) -> set[tuple[str, ...]]:
    """Every six words that follow each other in a text."""
    words = re.findall(r"[\w.]+", text.lower())
    return {tuple(words[i : i + 6]) for i in range(len(words) - 5)}


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
        for path in ARTICLES:
            text = path.read_text(encoding="utf-8")
            assert sha256(text.encode()).hexdigest() == source.sha256
            assert len(text) == source.characters
            for number in NUMBERS:
                anchor = claim(number).anchor
                assert anchor is not None
                assert sha256(text[anchor.start : anchor.end].encode()).hexdigest() == anchor.sha256, number

    def test_statements_are_in_our_words(self) -> None:
        """Where a copy is at hand: no claim about it has six words in a row as they stand there, but what it quotes."""
        for path in ARTICLES:
            there = runs(path.read_text(encoding="utf-8"))
            assert {one.id: found for one in map(claim, NUMBERS) if (found := there & runs(one.statement))} == {}
            quotation = claim(65).quotation
            assert quotation is not None
            assert runs(quotation) <= there

    def test_the_text_itself_is_not_shipped(self) -> None:
        """Only a direct quotation stands in the source's words."""
        quoted = [one.id for one in SEEDS.records(ij.Claim) if one.quotation is not None]

        assert quoted == ["claim:article-65"]

    @pytest.mark.parametrize("number", NUMBERS)
    def test_each_is_put_as_the_article_puts_it(self, number: int) -> None:
        """Whose it is, how firm, of how many, of what day, about what and relating what: no less and no more."""
        assert message(claim(number)) == expected(number)

    @pytest.mark.parametrize("number", NUMBERS)
    def test_whatever_is_left_out_is_noticed(self, number: int) -> None:
        """A claim that loses anything of how it is put is not told as the article tells it any more."""
        whole = claim(number)
        for field in attrs.fields(ij.Claim):
            if field.name not in BESIDES and getattr(whole, field.name) != field.default:
                flat = with_value(whole, field.name, field.default)
                assert message(flat) != expected(number), field.name

    def test_nothing_hangs_on_a_note(self) -> None:
        """No claim says anything where nobody looks for a fact."""
        assert [number for number in NUMBERS if claim(number).note is not None] == []

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
        message = {"attributed", "quoted", "vowed"}
        for one in map(claim, NUMBERS):
            assert one.assertion is not None
            assert (one.holder is not None) == (one.assertion.value in message), one.id
