"""The docket: which cases are before the Court, which are open, and which are known by an application alone."""

from typing import Any

import pytest
from tests.law.small import JOINED, cited, dossier, treaty

import intljustice as ij
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.docket import cases_of, is_against_the_court, is_live, with_public_warrant

COURT = ij.Organisation(id="organisation:court", names=["Court of the Pact"])
OTHER = ij.Organisation(id="organisation:other", names=["Another court"])
OPEN = {
    "applied_for": True,
    "at_large": True,
    "arrested": True,
    "surrendered": True,
    "charges_confirmed": True,
    "charges_declined": False,
    "on_trial": True,
    "judgment_unknown": True,
    "convicted": False,
    "sentenced": False,
    "acquitted": False,
    "appeal_pending": True,
    "appeal_decided": False,
    "released": False,
    "withdrawn": False,
    "inadmissible": False,
    "deceased": False,
    "terminated": False,
}
"""Whether a case is open, by where it stands."""
WITHOUT_A_WARRANT = {"applied_for", "withdrawn", "inadmissible", "deceased", "terminated"}
"""What a history can say of somebody for whom none was issued."""


def case(*statuses: str | None, slug: str = "c", **fields: Any) -> ij.Case:
    """A case with these steps; a step without a status says something else."""
    steps = [
        ij.CaseStep(statement="The hearing is put off.") if one is None else ij.CaseStep(status=one) for one in statuses
    ]
    return ij.Case(id=f"case:{slug}", accused=["person:ada"], history=steps, citations=cited(), **fields)


def warrant(slug: str = "w", **fields: Any) -> ij.Warrant:
    """A warrant in the case, issued unless said otherwise."""
    given: dict[str, Any] = {"case": "case:c", "issued": "2012-01-01", **fields}
    return ij.Warrant(id=f"warrant:{slug}", persons=["person:ada"], citations=cited(), **given)


def court(*records: ij.Record, **fields: Any) -> Court:
    """The Court in a dossier of these records."""
    statute = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01", **fields)
    return court_of(dossier(*JOINED, COURT, OTHER, *records, pact=statute))


class TestBefore:
    """Before the Court, or before another one."""

    def test_cases(self) -> None:
        """Its own and those that name no court; not those of another."""
        cases = [case(slug="mine", court=COURT.id), case(slug="silent"), case(slug="theirs", court=OTHER.id)]
        found = cases_of(court(*cases, establishes=[COURT.id]))

        assert [one.id for one in found] == ["case:mine", "case:silent"]

    def test_a_statute_that_names_no_court(self) -> None:
        """Then there is none to tell them apart by."""
        assert [one.id for one in cases_of(court(case(court=OTHER.id)))] == ["case:c"]


class TestAgainstTheCourt:
    """Offences against the administration of justice."""

    @pytest.mark.parametrize(
        ("fields", "against"),
        [
            ({"category": "administration_of_justice"}, True),
            ({"category": "core_crimes"}, False),
            ({"conduct": ij.Conduct(crime="administration_of_justice")}, True),
            ({"conduct": ij.Conduct(crime="war_crimes")}, False),
            ({"conduct": ij.Conduct()}, False),
            ({}, False),
        ],
    )
    def test_by_category_or_crime(self, fields: dict[str, Any], *, against: bool) -> None:
        """Either says so; silence does not."""
        assert is_against_the_court(case(**fields)) is against


class TestLive:
    """Open or ended."""

    @pytest.mark.parametrize("status", list(ij.CaseStatus))
    def test_each_status(self, status: ij.CaseStatus) -> None:
        """Wanted, held, awaiting judgment or on appeal: open."""
        assert is_live(case(status.value)) is OPEN[status.value]

    def test_the_last_step_counts(self) -> None:
        """And not the ones before it."""
        assert is_live(case("at_large", "deceased")) is False
        assert is_live(case("released", "at_large")) is True

    def test_steps_without_status(self) -> None:
        """They change nothing in where it stands."""
        assert is_live(case("at_large", None)) is True
        assert is_live(case("acquitted", None)) is False

    def test_nothing_recorded(self) -> None:
        """Then it is neither open nor ended."""
        assert is_live(case()) is None
        assert is_live(case(None)) is None


class TestPublicWarrants:
    """Known to be issued, or an application alone."""

    @pytest.mark.parametrize(
        ("fields", "public"),
        [
            ({}, True),
            ({"form": "summons"}, True),
            ({"withdrawn": "2013-01-01"}, True),
            ({"issued": None, "applied": "2011-01-01"}, False),
            ({"issued": None, "dismissed": "2011-01-01"}, False),
            ({"case": "case:other"}, False),
            ({"case": None}, False),
        ],
    )
    def test_by_the_warrant(self, fields: dict[str, Any], *, public: bool) -> None:
        """One issued in the case, taken back or not; not one only applied for, or of another case or none."""
        found = with_public_warrant(court(case("applied_for"), warrant(**fields)))

        assert ("case:c" in found) is public

    def test_a_second_application(self) -> None:
        """One that was dismissed does not undo a later warrant."""
        records = (case(), warrant("first", issued=None, dismissed="2010-01-01"), warrant("second"))

        assert with_public_warrant(court(*records)) == {"case:c"}

    @pytest.mark.parametrize("status", list(ij.CaseStatus))
    def test_by_what_came_of_it(self, status: ij.CaseStatus) -> None:
        """Who is wanted, held or tried is called by a warrant or summons, recorded or not, whatever comes after."""
        found = with_public_warrant(court(case("applied_for", status.value, None, "deceased")))

        assert ("case:c" in found) is (status.value not in WITHOUT_A_WARRANT)

    def test_nothing_recorded(self) -> None:
        """Then none is known."""
        assert with_public_warrant(court(case())) == frozenset()
