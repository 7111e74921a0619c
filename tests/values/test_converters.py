"""Converters: how a day, a text or an id may be written by hand, also where a converter is called by itself."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tests.model.refusals import faults_of

import intljustice as ij
from intljustice.values.converters import (
    as_day,
    as_days,
    as_ids,
    as_moment,
    as_optional_provision,
    as_provision,
    as_provisions,
    as_texts,
)

FRANCE = ij.State(id="state:FRA", names=["France"])
DAYS = (ij.PartialDate("2025-02"), ij.PartialDate("2025-02-06"))
MIDNIGHT = "2025-02-06T00:00Z"


class TestConverters:
    """What each converter makes of what is given, and what it refuses."""

    @pytest.mark.parametrize(
        ("convert", "given", "expected", "wrong", "faults"),
        [
            (as_day, "2025-02", DAYS[0], 2025, ["DATE_FORM"]),
            (as_days, ["2025-02", date(2025, 2, 6)], DAYS, ["2025", "soon"], ["/1 DATE_FORM"]),
            (as_moment, MIDNIGHT, ij.Moment(MIDNIGHT), "2025-02-06", ["MOMENT_FORM"]),
            (as_texts, ["b", "a"], ("b", "a"), ["", 5], ["/0 EMPTY", "/1 NOT_A_TEXT"]),
            (as_provision, "a:1", ij.Provision("a:1"), None, ["NOT_A_TEXT"]),
            (as_optional_provision, "a:1", ij.Provision("a:1"), "article 1", ["PROVISION_FORM"]),
            (as_provisions, ["a:1"], (ij.Provision("a:1"),), "a:1", ["NOT_A_LIST"]),
            (as_ids, ["state:DEU", FRANCE], ("state:DEU", "state:FRA"), FRANCE, ["NOT_A_LIST"]),
        ],
        ids=lambda value: getattr(value, "__name__", ""),
    )
    def test_each(
        self, *, convert: Callable[[Any], object], given: object, expected: object, wrong: object, faults: list[str]
    ) -> None:
        """Each form comes to the value, and each fault is named with its place."""
        assert convert(given) == expected
        assert faults_of(convert, wrong) == faults

    @pytest.mark.parametrize(
        "convert",
        [as_day, as_moment, as_optional_provision],
        ids=lambda convert: convert.__name__,
    )
    def test_none(self, convert: Callable[[None], object]) -> None:
        """Where nothing need be given, None stays None."""
        assert convert(None) is None

    def test_title(self) -> None:
        """What is refused is named as it was given."""
        with pytest.raises(ij.InvalidRecord) as caught:
            as_texts("a")
        assert caught.value.what == '"a"'
