"""Nationality: a State whose national somebody is, and since when."""

from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord
from intljustice.records.actors import Organisation, State
from intljustice.values.conduct import Nationality, NationalityNature, as_nationalities, as_nationality_nature
from intljustice.values.periods import Period

FRANCE = State(id="state:FRA", names=["France"])
COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])


class TestNationality:
    """A State whose national a person is."""

    @pytest.mark.parametrize("given", ["state:FRA", FRANCE, Nationality("state:FRA")], ids=["id", "record", "value"])
    def test_by_hand(self, given: Any) -> None:
        """A bare State, by id or as a record, is a nationality without a period."""
        assert as_nationalities([given]) == (Nationality("state:FRA", None),)

    def test_period(self) -> None:
        """It may be held from when until when."""
        assert Nationality(FRANCE, ("1970", None)) == Nationality("state:FRA", Period("1970"))

    def test_statement(self) -> None:
        """What a source says of it, where it does not simply state it, makes another value of it."""
        native = Nationality("state:COD", statement="a native of North Kivu")
        assert (native.state, native.statement) == ("state:COD", "a native of North Kivu")
        assert native != Nationality("state:COD")

    def test_nature(self) -> None:
        """Some lists keep nationality and citizenship apart; what is not recorded is neither."""
        assert [nature.value for nature in NationalityNature] == ["nationality", "citizenship"]
        citizen = Nationality("state:FRA", nature="citizenship")
        assert citizen.nature is NationalityNature.CITIZENSHIP
        assert citizen != Nationality("state:FRA", nature="nationality")
        assert as_nationality_nature(None) is Nationality("state:FRA").nature is None

    def test_statement_by_name_only(self) -> None:
        """What a source says is given by name, so that it is not taken for a period."""
        make: Any = Nationality
        with pytest.raises(TypeError, match="positional"):
            make("state:COD", None, "a native of North Kivu")

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(["France"], [("/0/state", "REF_FORM")], id="no id"),
            pytest.param(["group:eu"], [("/0/state", "REF_KIND")], id="another kind"),
            pytest.param([COURT], [("/0/state", "REF_KIND")], id="a record of another kind"),
            pytest.param(["state:FRA", 5], [("/1", "NOT_A_VALUE")], id="a number"),
            pytest.param([("state:FRA", "1970")], [("/0", "NOT_A_VALUE")], id="a pair"),
            pytest.param("state:FRA", [("", "NOT_A_LIST")], id="a bare id"),
            pytest.param(FRANCE, [("", "NOT_A_LIST")], id="a bare record"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no State is refused."""
        with pytest.raises(InvalidRecord) as caught:
            as_nationalities(given)
        assert faults(caught.value) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once."""
        with pytest.raises(InvalidRecord) as caught:
            Nationality("France", ("2020", "2019"), statement="", nature="subject")
        assert faults(caught.value) == [
            ("/state", "REF_FORM"),
            ("/period/end", "PERIOD_ORDER"),
            ("/statement", "EMPTY"),
            ("/nature", "NOT_A_TERM"),
        ]
