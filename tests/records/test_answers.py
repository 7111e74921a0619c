"""Countermeasure and Impact: what a body does against pressure, and what sanctions bring about."""

from enum import Enum
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord
from intljustice.records.actors import Organisation
from intljustice.records.countermeasures import (
    Countermeasure,
    CountermeasureNature,
    Impact,
    ImpactNature,
    as_countermeasure_nature,
    as_impact_natures,
)
from intljustice.records.sanctions import Sanction
from intljustice.values.dates import PartialDate

COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
SANCTION = Sanction(id="sanction:s", targets=["person:judge"])


class TestVocabularies:
    """The terms of answers."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (CountermeasureNature, "organisational financial technical policy legal"),
            (ImpactNature, "personal financial digital travel institutional cooperation investigative"),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_countermeasure_nature("legal") is CountermeasureNature.LEGAL
        assert as_countermeasure_nature(None) is None
        assert as_impact_natures(["travel", ImpactNature.DIGITAL]) == (ImpactNature.TRAVEL, ImpactNature.DIGITAL)


class TestCountermeasure:
    """What a body does to shield itself."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        measure = Countermeasure(
            id="countermeasure:c",
            by=COURT,
            nature="technical",
            responds_to=[SANCTION, "programme:p"],
            day="2025-10",
            with_whom=["organisation:zendis"],
            confirmed_by="group:officials",
        )
        assert (measure.by, measure.nature) == ("organisation:icc", CountermeasureNature.TECHNICAL)
        assert (measure.responds_to, measure.day) == (("sanction:s", "programme:p"), PartialDate("2025-10"))
        assert (measure.with_whom, measure.confirmed_by) == (("organisation:zendis",), "group:officials")

    def test_least(self) -> None:
        """Its content may be confidential and not recorded at all."""
        measure = Countermeasure(id="countermeasure:c", confidential=True)
        assert repr(measure) == "Countermeasure(id='countermeasure:c', confidential=True)"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "confirmed_by_description": "",
            "confirmed_by": SANCTION,
            "moves_from": "",
            "with_whom": [SANCTION],
            "day_as_written": "",
            "day": "last month",
            "responds_to_description": "",
            "responds_to": SANCTION,
            "purpose": 5,
            "confidential": "yes",
            "statement": "",
            "nature": "digital",
            "by": "office:x",
            "id": "measure:c",
        }
        with pytest.raises(InvalidRecord) as caught:
            Countermeasure(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/by", "REF_KIND"),
            ("/nature", "NOT_A_TERM"),
            ("/statement", "EMPTY"),
            ("/confidential", "NOT_A_TRUTH"),
            ("/purpose", "NOT_A_TEXT"),
            ("/responds_to", "NOT_A_LIST"),
            ("/responds_to_description", "EMPTY"),
            ("/day", "DATE_FORM"),
            ("/day_as_written", "EMPTY"),
            ("/with_whom/0", "REF_KIND"),
            ("/moves_from", "EMPTY"),
            ("/confirmed_by", "REF_KIND"),
            ("/confirmed_by_description", "EMPTY"),
        ]


class TestImpact:
    """An effect that sanctions are said to have had."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        impact = Impact(
            id="impact:i",
            of=[SANCTION],
            on=["person:judge", "situation:darfur"],
            natures=["financial", "digital"],
            statement="cards stopped working",
            day="2025-11",
            told_by="person:judge",
            disputed_by=COURT,
        )
        assert (impact.of, impact.on) == (("sanction:s",), ("person:judge", "situation:darfur"))
        assert impact.natures == (ImpactNature.FINANCIAL, ImpactNature.DIGITAL)
        assert (impact.day, impact.told_by, impact.disputed_by) == (
            PartialDate("2025-11"),
            "person:judge",
            "organisation:icc",
        )

    def test_least(self) -> None:
        """The effect in our words is enough."""
        assert repr(Impact(id="impact:i", statement="s")) == "Impact(id='impact:i', statement='s')"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "disputed_by_description": "",
            "disputed_by": "source:a",
            "told_by_description": "",
            "told_by": SANCTION,
            "day": "November",
            "statement": None,
            "natures": ["financial", "technical"],
            "on": "person:judge",
            "of": ["sanctions"],
            "id": "effect:i",
        }
        with pytest.raises(InvalidRecord) as caught:
            Impact(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/of/0", "REF_FORM"),
            ("/on", "NOT_A_LIST"),
            ("/natures/1", "NOT_A_TERM"),
            ("/statement", "NOT_A_TEXT"),
            ("/day", "DATE_FORM"),
            ("/told_by", "REF_KIND"),
            ("/told_by_description", "EMPTY"),
            ("/disputed_by", "REF_KIND"),
            ("/disputed_by_description", "EMPTY"),
        ]
