"""TreatyAction: what a State or organisation does towards a treaty, and what it only announces."""

from datetime import date
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import State
from intljustice.records.demands import Demand
from intljustice.records.sources import Polarity
from intljustice.records.treaties import Treaty
from intljustice.records.treaty_actions import (
    ActNature,
    Prompting,
    TreatyAction,
    as_act_nature,
    as_act_natures,
    as_promptings,
)
from intljustice.values.citations import Assertion, Citation
from intljustice.values.dates import PartialDate
from intljustice.values.provisions import Provision

HUNGARY = State(id="state:HUN", names=["Hungary"])
STATUTE = Treaty(id="treaty:rome-statute", names=["Rome Statute"])
DEMAND = Demand(id="demand:d", statement="to leave")


class TestVocabularies:
    """The terms of acts."""

    def test_natures(self) -> None:
        """The acts that depositaries record, and the announcement, which is none of theirs."""
        assert [nature.value for nature in ActNature] == [
            *("signature", "definitive_signature", "ratification", "acceptance", "approval", "accession", "succession"),
            *("formal_confirmation", "provisional_application", "end_of_provisional_application", "refusal"),
            *("withdrawal_of_instrument", "withdrawal", "revocation", "cessation"),
            *("reservation", "declaration", "objection", "amendment_acceptance", "announcement"),
        ]

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, but an act is always of some nature."""
        assert as_act_nature("accession") is ActNature.ACCESSION
        assert as_act_natures(["ratification", ActNature.ACCEPTANCE]) == (
            ActNature.RATIFICATION,
            ActNature.ACCEPTANCE,
        )
        nature: Any = None
        with pytest.raises(InvalidRecord) as caught:
            as_act_nature(nature)
        assert faults(caught.value) == [("", "NOT_A_TERM")]


class TestPrompting:
    """What an act is said, or is said not, to go back to."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        prompting = Prompting(
            by=DEMAND, polarity="denied", statement="no pressure", assertion="stated", citations=["source:a"]
        )
        assert (prompting.by, prompting.polarity) == ("demand:d", Polarity.DENIED)
        assert (prompting.assertion, prompting.citations) == (Assertion.STATED, (Citation("source:a"),))
        assert Prompting(by=DEMAND).polarity is None

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "citations": "source:a",
            "assertion": "told",
            "statement": "",
            "polarity": "no",
            "by": "pressure",
        }
        with pytest.raises(InvalidRecord) as caught:
            Prompting(**given)
        assert faults(caught.value) == [
            ("/by", "REF_FORM"),
            ("/polarity", "NOT_A_TERM"),
            ("/statement", "EMPTY"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations", "NOT_A_LIST"),
        ]

    def test_several(self) -> None:
        """Promptings stand in their order; nothing else becomes one, not even an id."""
        one, other = Prompting(by=DEMAND), Prompting(by="sanction:s")
        assert as_promptings([other, one]) == (other, one)
        given: list[Any] = ["demand:d"]
        with pytest.raises(InvalidRecord) as caught:
            as_promptings(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestTreatyAction:
    """One act of one participant towards a treaty."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        act = TreatyAction(
            id="treaty-action:t",
            by=HUNGARY,
            treaty=STATUTE,
            act="withdrawal",
            day=date(2025, 6, 2),
            effective="2026-06-02",
            stated_effect="at once",
            counts=False,
            undoes="treaty-action:a",
            provisions=["rome-statute:127", Provision("rome-statute:126")],
            objects_to="treaty-action:b",
            under="rome-statute:127(1)",
            prompted_by=[Prompting(by=DEMAND)],
            domestic_steps=["legislation:l"],
        )
        assert (act.by, act.treaty, act.act) == ("state:HUN", "treaty:rome-statute", ActNature.WITHDRAWAL)
        assert (act.day, act.effective) == (PartialDate("2025-06-02"), PartialDate("2026-06-02"))
        assert (act.stated_effect, act.counts) == ("at once", False)
        assert (act.undoes, act.objects_to) == ("treaty-action:a", "treaty-action:b")
        assert [str(one) for one in act.provisions] == ["rome-statute:127", "rome-statute:126"]
        assert (act.under, act.domestic_steps) == (Provision("rome-statute:127(1)"), ("legislation:l",))

    @pytest.mark.parametrize("nature", [nature for nature in ActNature if nature is not ActNature.AMENDMENT_ACCEPTANCE])
    def test_no_amendment(self, nature: ActNature) -> None:
        """Any act but one need not be about an amendment, and may be."""
        act = TreatyAction(id="treaty-action:t", by=HUNGARY, treaty=STATUTE, act=nature)
        assert act.amendment is None
        act = TreatyAction(id="treaty-action:t", by=HUNGARY, treaty=STATUTE, act=nature, amendment="amendment:a")
        assert act.amendment == "amendment:a"

    def test_amendment(self) -> None:
        """What accepts an amendment says which."""
        with pytest.raises(InvalidRecord) as caught:
            TreatyAction(id="treaty-action:t", by=HUNGARY, treaty=STATUTE, act="amendment_acceptance")
        assert caught.value.problems == (
            Problem(
                code="NO_AMENDMENT",
                message="which amendment is accepted is not said",
                hint="name it in amendment",
                pointer="/amendment",
            ),
        )
        act = TreatyAction(
            id="treaty-action:t", by=HUNGARY, treaty=STATUTE, act="amendment_acceptance", amendment="amendment:a"
        )
        assert act.amendment == "amendment:a"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "domestic_steps": ["treaty:x"],
            "prompted_by": "demand:d",
            "reason": "",
            "statement": 5,
            "under": "127(1)",
            "objects_to": "state:HUN",
            "provisions": ["article 127"],
            "undoes": "withdrawal",
            "counts": "no",
            "stated_effect": "",
            "effective": "soon",
            "day": 2025,
            "act": "amendment_acceptance",
            "treaty": "Rome Statute",
            "by": "person:x",
            "id": "act:t",
        }
        with pytest.raises(InvalidRecord) as caught:
            TreatyAction(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/by", "REF_KIND"),
            ("/treaty", "REF_FORM"),
            ("/amendment", "NO_AMENDMENT"),
            ("/day", "DATE_FORM"),
            ("/effective", "DATE_FORM"),
            ("/stated_effect", "EMPTY"),
            ("/counts", "NOT_A_TRUTH"),
            ("/undoes", "REF_FORM"),
            ("/provisions/0", "PROVISION_FORM"),
            ("/objects_to", "REF_KIND"),
            ("/under", "PROVISION_FORM"),
            ("/statement", "NOT_A_TEXT"),
            ("/reason", "EMPTY"),
            ("/prompted_by", "NOT_A_LIST"),
            ("/domestic_steps/0", "REF_KIND"),
        ]

    def test_no_nature(self) -> None:
        """Of an act whose nature cannot be read it is not asked whether it needs an amendment."""
        with pytest.raises(InvalidRecord) as caught:
            TreatyAction(id="treaty-action:t", by=HUNGARY, treaty=STATUTE, act="amendment")
        assert faults(caught.value) == [("/act", "NOT_A_TERM")]
