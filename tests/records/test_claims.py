"""Claim: each single thing that a source says, with its anchor, subjects, hedges and relations."""

from datetime import date
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Group, State
from intljustice.records.sources import (
    Anchor,
    Claim,
    Hedge,
    Link,
    Modality,
    Polarity,
    Relation,
    Source,
    Subject,
    as_hedges,
    as_relations,
    as_subjects,
)
from intljustice.values.citations import Assertion
from intljustice.values.dates import PartialDate
from intljustice.values.quantities import Quantity

FRANCE = State(id="state:FRA", names=["France"])
REPORT = Source(id="source:report", title="A report")
JUDGES = Group(id="group:judges", description="several judges")
HASH = "0123456789abcdef" * 4


class TestAnchor:
    """Where in its source a claim stands."""

    @pytest.mark.parametrize(("start", "end"), [(0, 1), (5, 6), (0, 2400)])
    def test_taken(self, start: int, end: int) -> None:
        """It has a start and lies before its end."""
        anchor = Anchor(start, end, HASH)
        assert (anchor.start, anchor.end, anchor.sha256) == (start, end, HASH)

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param(0, 0, id="nothing"),
            pytest.param(5, 5, id="nothing in the middle"),
            pytest.param(6, 5, id="backwards"),
            pytest.param(-1, 5, id="before the text"),
            pytest.param(-5, -1, id="counted from the end"),
        ],
    )
    def test_range(self, start: int, end: int) -> None:
        """A passage of no length, or outside the text, is refused."""
        with pytest.raises(InvalidRecord) as caught:
            Anchor(start, end, HASH)
        assert caught.value.problems == (
            Problem(
                code="ANCHOR_RANGE",
                message=f"no text lies from {start} up to {end}",
                hint="count code points from 0; the end is the first one after the text",
                pointer="/end",
                value=str(end),
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once; the range is not looked at where an end cannot be read."""
        with pytest.raises(InvalidRecord) as caught:
            Anchor(5, 4, "abc")
        assert faults(caught.value) == [("/end", "ANCHOR_RANGE"), ("/sha256", "HASH_FORM")]
        start: Any = 5.0
        with pytest.raises(InvalidRecord) as caught:
            Anchor(start, 4, "abc")
        assert faults(caught.value) == [("/start", "NOT_A_NUMBER"), ("/sha256", "HASH_FORM")]


class TestSubject:
    """What a claim is about."""

    @pytest.mark.parametrize("given", ["state:FRA", FRANCE, Subject("state:FRA")], ids=["id", "record", "value"])
    def test_by_hand(self, given: Any) -> None:
        """A bare id or record is a subject as a whole."""
        assert as_subjects([given]) == (Subject("state:FRA", None),)

    def test_any_kind(self) -> None:
        """A record of any kind may be the subject, also of a kind this version does not know."""
        assert Subject("field-visit:one", "day").record == "field-visit:one"

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(["France"], [("/0/record", "REF_FORM")], id="no id"),
            pytest.param([("state:FRA", "names")], [("/0", "NOT_A_VALUE")], id="a pair"),
            pytest.param("state:FRA", [("", "NOT_A_LIST")], id="a bare id"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What names no record is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_subjects(given)
        assert faults(caught.value) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once."""
        with pytest.raises(InvalidRecord) as caught:
            Subject("France", "")
        assert faults(caught.value) == [("/record", "REF_FORM"), ("/field", "EMPTY")]


class TestHedge:
    """A word that weakens a claim."""

    def test_by_hand(self) -> None:
        """A bare word bears on the whole."""
        assert as_hedges(["reportedly", Hedge("alleged", "the day")]) == (
            Hedge("reportedly", None),
            Hedge("alleged", "the day"),
        )

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param("reportedly", [("", "NOT_A_LIST")], id="a bare word"),
            pytest.param([5, ""], [("/0", "NOT_A_VALUE"), ("/1/word", "EMPTY")], id="no words"),
            pytest.param([("alleged", "the day")], [("/0", "NOT_A_VALUE")], id="a pair"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no list of words is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_hedges(given)
        assert faults(caught.value) == expected


class TestRelation:
    """A typed relation that a claim asserts."""

    def test_by_position(self) -> None:
        """It is read in the order link, to, of."""
        relation = Relation("targets", FRANCE, "demand:d")
        assert (relation.link, relation.to, relation.of) == (Link.TARGETS, "state:FRA", "demand:d")
        assert Relation("by", "state:FRA").of is None
        assert Relation("by", "state:FRA", FRANCE).of == "state:FRA"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        with pytest.raises(InvalidRecord) as caught:
            Relation("aims at", "France", "Germany")
        assert faults(caught.value) == [("/link", "NOT_A_TERM"), ("/to", "REF_FORM"), ("/of", "REF_FORM")]

    def test_several(self) -> None:
        """Relations stand in their order; nothing else becomes one."""
        one, other = Relation("by", "state:FRA"), Relation("of", "state:DEU")
        assert as_relations([other, one]) == (other, one)
        given: list[Any] = [one, ("of", "state:DEU")]
        with pytest.raises(InvalidRecord) as caught:
            as_relations(given)
        assert faults(caught.value) == [("/1", "NOT_A_VALUE")]


class TestClaim:
    """One atomic statement of a source."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        claim = Claim(
            id="claim:c1",
            source=REPORT,
            statement="it was demanded",
            assertion="attributed",
            about=[FRANCE, Subject("demand:d", "made")],
            relations=[Relation("by", FRANCE)],
            anchor=Anchor(0, 5, HASH),
            holder=JUDGES,
            hedges=["reportedly"],
            modality="actual",
            polarity="denied",
            solely=True,
            quantity="several",
            date=date(2026, 7, 1),
            date_as_written="last month",
        )
        assert (claim.source, claim.holder) == ("source:report", "group:judges")
        assert claim.about == (Subject("state:FRA"), Subject("demand:d", "made"))
        assert claim.hedges == (Hedge("reportedly"),)
        assert (claim.assertion, claim.modality) == (Assertion.ATTRIBUTED, Modality.ACTUAL)
        assert (claim.polarity, claim.solely) == (Polarity.DENIED, True)
        assert (claim.quantity, claim.date) == (Quantity(word="several"), PartialDate("2026-07-01"))

    @pytest.mark.parametrize("holder", ["person:x", "group:judges", "organisation:icc", "state:FRA"])
    def test_holder(self, holder: str) -> None:
        """Whoever can say something may hold it."""
        assert Claim(id="claim:c1", source="source:a", statement="s", holder=holder).holder == holder

    def test_no_holder(self) -> None:
        """A treaty says nothing itself."""
        with pytest.raises(InvalidRecord) as caught:
            Claim(id="claim:c1", source="source:a", statement="s", holder="treaty:rome-statute")
        assert caught.value.problems[0].message == (
            '"treaty:rome-statute" names a treaty where a group or an organisation or a person or a state is wanted'
        )
        assert faults(caught.value) == [("/holder", "REF_KIND")]

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "date_resolved_by": "",
            "date_as_written": 5,
            "date": "last month",
            "quotation": "",
            "quantity": -1,
            "solely": "yes",
            "polarity": "no",
            "modality": "certain",
            "manner": "",
            "hedges": "reportedly",
            "verb": "",
            "holder_description": "",
            "holder": "treaty:x",
            "anchor": (0, 5, HASH),
            "relations": [("by", "state:FRA")],
            "about": ["France", 5],
            "assertion": "claimed",
            "statement": "",
            "source": "person:x",
            "id": "source:c1",
        }
        with pytest.raises(InvalidRecord) as caught:
            Claim(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/source", "REF_KIND"),
            ("/statement", "EMPTY"),
            ("/assertion", "NOT_A_TERM"),
            ("/about/0/record", "REF_FORM"),
            ("/about/1", "NOT_A_VALUE"),
            ("/relations/0", "NOT_A_VALUE"),
            ("/anchor", "NOT_A_VALUE"),
            ("/holder", "REF_KIND"),
            ("/holder_description", "EMPTY"),
            ("/verb", "EMPTY"),
            ("/hedges", "NOT_A_LIST"),
            ("/manner", "EMPTY"),
            ("/modality", "NOT_A_TERM"),
            ("/polarity", "NOT_A_TERM"),
            ("/solely", "NOT_A_TRUTH"),
            ("/quantity/exact", "NEGATIVE"),
            ("/quotation", "EMPTY"),
            ("/date", "DATE_FORM"),
            ("/date_as_written", "NOT_A_TEXT"),
            ("/date_resolved_by", "EMPTY"),
        ]
