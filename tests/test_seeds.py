"""The shipped records: sourced, consistent with one another, and as nuanced as what they rest on."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
NUMBERS = (*range(2, 5), *range(7, 10), 11, *range(22, 34), *range(38, 44), *range(57, 66))
"""The claims of the article that are recorded, by their place in it."""
LATER = {"situation", "programme", "declaration", "meeting", "warrant", "sanction"}
"""Kinds of record that are referred to and come with a later version."""


def claim(number: int) -> ij.Claim:
    """A claim of the article by its number."""
    return SEEDS.get(ij.Claim, f"claim:article-{number:02}")


class TestWholeness:
    """The records as a whole."""

    def test_they_go_through_json_unchanged(self) -> None:
        """Written and read, canonically and for people, they are equal."""
        assert ij.loads(ij.dumps(SEEDS)) == SEEDS
        assert ij.loads(ij.dumps(SEEDS, indent=True)) == SEEDS

    def test_their_bytes_do_not_depend_on_the_process(self) -> None:
        """The canonical bytes are the same whatever the seed of Python's hashes."""
        code = "import sys, intljustice as ij; sys.stdout.buffer.write(ij.dumps(ij.load_seeds()))"
        found = set()
        for seed in ("0", "1", "2"):
            environment = {**os.environ, "PYTHONHASHSEED": seed}
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment)
            found.add(done.stdout)

        assert found == {ij.dumps(SEEDS)}

    def test_they_are_read_once(self) -> None:
        """Asking twice gives the same object."""
        assert ij.load_seeds() is SEEDS

    def test_they_say_when_they_stand(self) -> None:
        """The dossier names its day, its compilers and its licence."""
        assert str(SEEDS.about.as_of) == "2026-11-24"
        assert SEEDS.about.licence is not None

    @pytest.mark.parametrize("record", list(SEEDS), ids=lambda record: record.id)
    def test_each_rests_on_a_source(self, record: ij.Record) -> None:
        """Every record cites recorded sources, each with a confidence."""
        assert record.citations
        assert {type(SEEDS[citation.source]) for citation in record.citations} == {ij.Source}
        assert [citation for citation in record.citations if citation.confidence is None] == []

    @pytest.mark.parametrize("record", list(SEEDS), ids=lambda record: record.id)
    def test_what_it_refers_to_is_there(self, record: ij.Record) -> None:
        """Every reference resolves, or names a record of a kind that is still to come."""
        from intljustice.values.walks import references_in  # noqa: PLC0415 - not a public name

        missing = {named for _, named in references_in(record) if named not in SEEDS}

        assert {named.partition(":")[0] for named in missing} <= LATER


class TestTheArticle:
    """The claims of the article."""

    def test_the_slice_is_complete(self) -> None:
        """All claims about the demands and their answer are there, and no other of its claims."""
        found = {one.id for one in SEEDS.records(ij.Claim) if one.source == "source:article"}

        assert found == {f"claim:article-{number:02}" for number in NUMBERS}

    @pytest.mark.parametrize("number", NUMBERS)
    def test_each_has_its_place_in_the_text(self, number: int) -> None:
        """A claim is anchored within the article, and about something."""
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
            for number in NUMBERS:
                anchor = claim(number).anchor
                assert anchor is not None
                assert sha256(text[anchor.start : anchor.end].encode()).hexdigest() == anchor.sha256

    def test_the_text_itself_is_not_shipped(self) -> None:
        """Only a direct quotation stands in the source's words."""
        quoted = [one.id for one in SEEDS.records(ij.Claim) if one.quotation is not None]

        assert quoted == ["claim:article-65"]

    def test_a_hedge_stays_on_its_own_sentence(self) -> None:
        """The word "reportedly" hedges the condition and not the demand that follows it."""
        hedged = [number for number in NUMBERS if "reportedly" in {hedge.word for hedge in claim(number).hedges}]

        assert hedged == [22, 23, 24, 25]

    def test_an_allegation_qualifies_the_crimes(self) -> None:
        """The word "alleged" bears on the crimes, not on there being an investigation."""
        (hedge,) = claim(33).hedges

        assert hedge.word == "alleged"
        assert hedge.qualifies is not None
        assert "crimes" in hedge.qualifies

    def test_a_count_that_is_left_open_stays_open(self) -> None:
        """A series of which only some are named has no number."""
        quantity = claim(8).quantity

        assert quantity is not None
        assert (quantity.exact, quantity.open) == (None, True)

    def test_a_relative_date_stands_beside_what_it_resolves_to(self) -> None:
        """The words "last month" are kept, and the month it resolves to is approximate and says how it was found."""
        found = claim(41)

        assert (found.date_as_written, str(found.date)) == ("last month", "2025-11~")
        assert found.date_resolved_by is not None

    @pytest.mark.parametrize(
        ("number", "assertion"),
        [(2, "headline"), (7, "stated"), (22, "reported"), (30, "inferred"), (39, "attributed"), (65, "quoted")],
    )
    def test_each_is_as_firm_as_it_was_put(self, number: int, assertion: str) -> None:
        """How the article puts a claim is kept claim by claim."""
        found = claim(number).assertion

        assert found is not None
        assert found.value == assertion


class TestSideBySide:
    """What sources tell differently."""

    def test_unnamed_people_are_not_merged(self) -> None:
        """The diplomat of the Union and the diplomat of a country of the Union are two persons."""
        ours, theirs = SEEDS["person:eu-diplomat-1"], SEEDS["person:eu-country-diplomat-1"]

        assert ours != theirs
        assert (SEEDS.label(ours), SEEDS.label(theirs)) == (
            "an EU diplomat",
            "a diplomat from a country of the European Union",
        )

    def test_the_conveyance_has_both_readings(self) -> None:
        """One conveyor stands in the field and the other beside it, each with its source."""
        demand = SEEDS.get(ij.Demand, "demand:us-2025-series")
        (reading,) = demand.readings

        assert demand.conveyances[0].by == "person:eu-country-diplomat-1"
        assert (reading.field, reading.value) == ("conveyances/0/by", "person:eu-diplomat-1")
        assert [citation.source for citation in reading.citations] == ["source:article"]

    def test_the_answer_is_told_in_two_ways(self) -> None:
        """That the Assembly rejected the demands and that it shunned them stand side by side."""
        responses = SEEDS.get(ij.Demand, "demand:us-2025-series").responses
        told = {(one.by, one.nature.value, one.citations[0].source) for one in responses}

        assert {
            ("organisation:icc-asp", "rejected", "source:article"),
            ("organisation:icc-asp", "shunned", "source:s03"),
        } <= told

    @pytest.mark.parametrize(
        ("other", "number"), [("claim:s03-shunned", 7), ("claim:s03-ukraine-end", 33), ("claim:s04-conveyed-by", 39)]
    )
    def test_contradictions_are_typed(self, other: str, number: int) -> None:
        """Where another source says otherwise, its claim contradicts the article's."""
        links = {(one.link, one.to) for one in SEEDS.get(ij.Claim, other).relations}

        assert (ij.Link.CONTRADICTS, f"claim:article-{number:02}") in links

    def test_whom_the_amendment_would_exclude_can_be_computed_with(self) -> None:
        """The amendment sought says in a structured form whom it would put out of reach."""
        excludes = SEEDS.get(ij.Amendment, "amendment:non-party-nationals").excludes

        assert excludes == ij.Exclusion("nationals_of_non_parties")
