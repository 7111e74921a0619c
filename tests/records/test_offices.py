"""Office and Tenure: posts, and who holds them from when until when."""

from datetime import date
from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, Person
from intljustice.records.offices import Absence, Ending, Office, Tenure, as_absences, as_ending
from intljustice.values.dates import PartialDate
from intljustice.values.names import Name
from intljustice.values.periods import Period
from intljustice.values.provisions import Provision

COURT = Organisation(id="organisation:icc", names=["International Criminal Court"])
SOMEBODY = Person(id="person:x", names=["X"])
PROSECUTOR = Office(id="office:prosecutor", names=["Prosecutor"], of=COURT)


class TestVocabularies:
    """The terms of offices."""

    def test_endings(self) -> None:
        """How a tenure ends."""
        assert [ending.value for ending in Ending] == ["term_ended", "resigned", "removed", "died", "office_abolished"]

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none."""
        assert as_ending("died") is Ending.DIED
        assert as_ending(None) is None


class TestOffice:
    """A post that persons hold one after another, or several at a time."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        office = Office(
            id="office:deputy",
            names=["Deputy Prosecutor"],
            of=COURT,
            deputy_of=PROSECUTOR,
            seats=2,
            under="rome-statute:42(2)",
        )
        assert office.names == (Name("Deputy Prosecutor"),)
        assert (office.of, office.deputy_of, office.seats) == ("organisation:icc", "office:prosecutor", 2)
        assert office.under == Provision("rome-statute:42(2)")

    def test_nameless(self) -> None:
        """An office always has a name."""
        with pytest.raises(InvalidRecord) as caught:
            Office(id="office:x", of=COURT)
        assert caught.value.problems == (
            Problem(
                code="NAMELESS",
                message="it has no name",
                hint="give at least one name, as it is printed",
                pointer="/names",
            ),
        )

    @pytest.mark.parametrize("seats", [1, 18, None])
    def test_seats(self, seats: int | None) -> None:
        """One holds it or several; how many need not be recorded."""
        assert Office(id="office:x", names=["X"], seats=seats).seats == seats

    @pytest.mark.parametrize("seats", [0, -1])
    def test_no_seats(self, seats: int) -> None:
        """An office that nobody can hold is none."""
        with pytest.raises(InvalidRecord) as caught:
            Office(id="office:x", names=["X"], seats=seats)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message=f"an office with {seats} seats has no holder",
                hint="write 1 or more",
                pointer="/seats",
                value=str(seats),
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "under": "article 42",
            "seats": "two",
            "deputy_of": "person:x",
            "of": SOMEBODY,
            "names": [],
            "id": "post:x",
        }
        with pytest.raises(InvalidRecord) as caught:
            Office(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names", "NAMELESS"),
            ("/of", "REF_KIND"),
            ("/deputy_of", "REF_KIND"),
            ("/seats", "NOT_A_NUMBER"),
            ("/under", "PROVISION_FORM"),
        ]


class TestAbsence:
    """A time in which the holder of an office did not exercise it."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        absence = Absence(period=("2025-05-16", None), reason="on leave", deputised_by=[SOMEBODY, "person:y"])
        assert (absence.period, absence.reason) == (Period("2025-05-16"), "on leave")
        assert absence.deputised_by == ("person:x", "person:y")

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"deputised_by": [COURT], "reason": "", "period": ("2026", "2025")}
        with pytest.raises(InvalidRecord) as caught:
            Absence(**given)
        assert faults(caught.value) == [
            ("/period/end", "PERIOD_ORDER"),
            ("/reason", "EMPTY"),
            ("/deputised_by/0", "REF_KIND"),
        ]

    def test_several(self) -> None:
        """Absences stand in their order; nothing else becomes one."""
        one, other = Absence(reason="on leave"), Absence(reason="suspended")
        assert as_absences([other, one]) == (other, one)
        given: list[Any] = ["on leave"]
        with pytest.raises(InvalidRecord) as caught:
            as_absences(given)
        assert faults(caught.value) == [("/0", "NOT_A_VALUE")]


class TestTenure:
    """That one person holds or held one office."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        tenure = Tenure(
            id="tenure:t",
            holder=SOMEBODY,
            office=PROSECUTOR,
            period=("2021-06-16", None),
            held_on=["2024", date(2025, 2, 6)],
            acting=False,
            elected="2021-02-12",
            absences=[Absence(reason="on leave")],
            ending="resigned",
            ended_by="declaration:d",
        )
        assert (tenure.holder, tenure.office) == ("person:x", "office:prosecutor")
        assert (tenure.period, tenure.elected) == (Period("2021-06-16"), PartialDate("2021-02-12"))
        assert tenure.held_on == (PartialDate("2024"), PartialDate("2025-02-06"))
        assert (tenure.acting, tenure.ending, tenure.ended_by) == (False, Ending.RESIGNED, "declaration:d")

    def test_least(self) -> None:
        """Who and which office are enough; whether they still hold it is not said by that."""
        assert repr(Tenure(id="tenure:t", holder=SOMEBODY, office=PROSECUTOR)) == (
            "Tenure(id='tenure:t', holder='person:x', office='office:prosecutor')"
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "ending_statement": "",
            "ended_by": "Declaration",
            "ending": "fled",
            "absences": ["on leave"],
            "elected": 2021,
            "acting": "no",
            "held_on": ["2024", "last week"],
            "period": 2021,
            "office": COURT,
            "holder": "group:x",
            "id": "tenure:T",
        }
        with pytest.raises(InvalidRecord) as caught:
            Tenure(**given)
        assert faults(caught.value) == [
            ("/id", "ID_FORM"),
            ("/holder", "REF_KIND"),
            ("/office", "REF_KIND"),
            ("/period", "NOT_A_VALUE"),
            ("/held_on/1", "DATE_FORM"),
            ("/acting", "NOT_A_TRUTH"),
            ("/elected", "DATE_FORM"),
            ("/absences/0", "NOT_A_VALUE"),
            ("/ending", "NOT_A_TERM"),
            ("/ended_by", "REF_FORM"),
            ("/ending_statement", "EMPTY"),
        ]
