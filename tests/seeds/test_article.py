"""The claims of the article: all ninety, each anchored, each as firm as it was put, none in the article's words."""

import os
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from tests.seeds.documents import DOCUMENTS, NUMBERS, SEEDS, expected, put

import intljustice as ij

ARTICLES = [Path(path) for path in filter(None, os.environ.get("INTLJUSTICE_ARTICLE", "").split(os.pathsep))]
"""Copies of the article; none where the environment names none."""
SOURCE = SEEDS.get(ij.Source, "source:article")
CLAIMS = {number: SEEDS.get(ij.Claim, f"claim:article-{number:02}") for number in NUMBERS}


def runs(text: str) -> set[tuple[str, ...]]:
    """Every six words that follow each other in a text."""
    words = re.findall(r"[\w.]+", text.lower())
    return {tuple(words[i : i + 6]) for i in range(len(words) - 5)}


def test_they_are_complete() -> None:
    """All ninety claims are there, and no other of the article."""
    found = {claim.id for claim in SEEDS.records(ij.Claim) if claim.source == SOURCE.id}

    assert found == {claim.id for claim in CLAIMS.values()}


@pytest.mark.parametrize("number", NUMBERS)
def test_each_is_put_as_the_article_puts_it(number: int) -> None:
    """Where it stands, whose it is, how firm, of how many, of what day, about and relating what: no less, no more."""
    assert put(DOCUMENTS[f"claim:article-{number:02}"]) == expected(number)


def test_so_many_are_put_in_each_way() -> None:
    """The ninety by how they are put, counted by hand."""
    assert Counter(claim.assertion and claim.assertion.value for claim in CLAIMS.values()) == {
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


def test_anchors_point_at_real_words() -> None:
    """Where a copy of the article is named in the environment, every passage has the hash that is recorded."""
    assert SOURCE.characters == 2380
    for path in ARTICLES:
        text = path.read_text(encoding="utf-8")
        assert (len(text), sha256(text.encode()).hexdigest()) == (SOURCE.characters, SOURCE.sha256)
        for number, claim in CLAIMS.items():
            assert claim.anchor is not None
            passage = text[claim.anchor.start : claim.anchor.end]
            assert sha256(passage.encode()).hexdigest() == claim.anchor.sha256, number


def test_statements_are_in_our_words() -> None:
    """Where a copy is at hand: no claim has six words in a row as they stand there, but what it quotes."""
    for path in ARTICLES:
        there = runs(path.read_text(encoding="utf-8"))
        assert {claim.id for claim in CLAIMS.values() if there & runs(claim.statement)} == set()
        assert runs(CLAIMS[65].quotation or "") <= there


def test_the_text_itself_is_not_shipped() -> None:
    """Only one direct quotation stands in the words of a source."""
    assert [claim.id for claim in SEEDS.records(ij.Claim) if claim.quotation is not None] == ["claim:article-65"]
