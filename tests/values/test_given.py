"""How a day, a text or an id may be written by hand."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import Invalid, InvalidRecord, InvalidValue
from intljustice.records.actors import State
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
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision

FRANCE = State(id="state:FRA", names=["France"])


class TestTaken:
    """What may be written."""

    @pytest.mark.parametrize(
        ("convert", "given", "expected"),
        [
            pytest.param(as_day, None, None, id="no day"),
            pytest.param(as_day, "2025-02", PartialDate("2025-02"), id="a day by its text"),
            pytest.param(as_day, date(2025, 2, 6), PartialDate("2025-02-06"), id="a day"),
            pytest.param(as_day, PartialDate("2025"), PartialDate("2025"), id="a partial date"),
            pytest.param(
                as_days, ["2025-02", date(2025, 2, 6)], (PartialDate("2025-02"), PartialDate("2025-02-06")), id="days"
            ),
            pytest.param(as_days, (), (), id="no days"),
            pytest.param(as_moment, None, None, id="no moment"),
            pytest.param(as_moment, "2025-02-06T00:00Z", Moment("2025-02-06T00:00Z"), id="a moment by its text"),
            pytest.param(as_moment, Moment("2025-02-06T00:00Z"), Moment("2025-02-06T00:00Z"), id="a moment"),
            pytest.param(as_texts, ["b", "a"], ("b", "a"), id="texts"),
            pytest.param(as_texts, (), (), id="no texts"),
            pytest.param(as_provision, "a:1", Provision("a:1"), id="a provision by its text"),
            pytest.param(as_provision, Provision("a:1"), Provision("a:1"), id="a provision"),
            pytest.param(as_optional_provision, None, None, id="no provision"),
            pytest.param(as_optional_provision, "a:1", Provision("a:1"), id="a provision that may be left out"),
            pytest.param(
                as_provisions, ["b:1", Provision("a:1")], (Provision("b:1"), Provision("a:1")), id="provisions"
            ),
            pytest.param(as_ids, ["state:DEU", FRANCE], ("state:DEU", "state:FRA"), id="ids"),
        ],
    )
    def test_forms(self, convert: Callable[[Any], object], given: object, expected: object) -> None:
        """Each form comes to the value."""
        assert convert(given) == expected


class TestRefused:
    """What may not."""

    @pytest.mark.parametrize(
        ("convert", "given", "error", "expected"),
        [
            pytest.param(
                as_day, datetime(2025, 2, 6, tzinfo=UTC), InvalidValue, [("", "DATE_FORM")], id="a moment for a day"
            ),
            pytest.param(as_day, 2025, InvalidValue, [("", "DATE_FORM")], id="a number for a day"),
            pytest.param(as_days, "2025", InvalidRecord, [("", "NOT_A_LIST")], id="a bare day"),
            pytest.param(
                as_days, ["soon", 2025], InvalidRecord, [("/0", "DATE_FORM"), ("/1", "DATE_FORM")], id="words"
            ),
            pytest.param(as_optional_provision, "article 1", InvalidRecord, [("", "PROVISION_FORM")], id="an article"),
            pytest.param(as_moment, "2025-02-06", InvalidValue, [("", "MOMENT_FORM")], id="a day for a moment"),
            pytest.param(as_texts, "a", InvalidRecord, [("", "NOT_A_LIST")], id="a bare text"),
            pytest.param(as_texts, {"a"}, InvalidRecord, [("", "NOT_A_LIST")], id="a set"),
            pytest.param(as_texts, ["", 5], InvalidRecord, [("/0", "EMPTY"), ("/1", "NOT_A_TEXT")], id="no texts"),
            pytest.param(as_provision, None, InvalidRecord, [("", "NOT_A_TEXT")], id="no provision"),
            pytest.param(
                as_provisions,
                ["a:1", "article 1", 5],
                InvalidRecord,
                [("/1", "PROVISION_FORM"), ("/2", "NOT_A_TEXT")],
                id="no provisions",
            ),
            pytest.param(as_ids, FRANCE, InvalidRecord, [("", "NOT_A_LIST")], id="a bare record"),
            pytest.param(as_ids, "state:FRA", InvalidRecord, [("", "NOT_A_LIST")], id="a bare id"),
            pytest.param(as_ids, ["France", None], InvalidRecord, [("/0", "REF_FORM"), ("/1", "NOT_A_TEXT")], id="ids"),
        ],
    )
    def test_faults(
        self, convert: Callable[[Any], object], given: object, error: type[Invalid], expected: list[tuple[str, str]]
    ) -> None:
        """Each fault is named with its place."""
        with pytest.raises(error) as caught:
            convert(given)
        assert type(caught.value) is error
        assert faults(caught.value) == expected
