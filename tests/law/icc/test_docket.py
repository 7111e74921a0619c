"""The docket: which cases are before the Court, which are open, and which have a public warrant."""

import attrs
import pytest
from tests.law.icc.dockets import BAR, OTHER, STATUTE, Given, against, case, docket, person, warrant

import intljustice as ij
from intljustice.law.icc.exclusion.what_if import is_pending

OPEN = (
    *("applied_for", "at_large", "arrested", "surrendered", "charges_confirmed", "on_trial"),
    *("judgment_unknown", "appeal_pending"),
)
ENDED = (
    *("charges_declined", "convicted", "sentenced", "acquitted", "appeal_decided", "released", "withdrawn"),
    *("inadmissible", "deceased", "terminated"),
)


def asked(d: ij.Dossier) -> ij.WhatIf:
    """The question of the bar."""
    return ij.what_if(d, BAR.id, on="2012-01-01")


class TestLive:
    """A case is open by the last step that says where it stands."""

    def test_every_status_is_in_a_table(self) -> None:
        """None is forgotten."""
        assert {one.value for one in ij.terms.CaseStatus} == {*OPEN, *ENDED}

    @pytest.mark.parametrize("status", OPEN)
    def test_open(self, status: str) -> None:
        """The person is wanted, held or on trial, no judgment is known, or an appeal is pending."""
        assert (
            is_pending(case(history=[ij.parts.CaseStep(status="convicted"), ij.parts.CaseStep(status=status)])) is True
        )

    @pytest.mark.parametrize("status", ENDED)
    def test_ended(self, status: str) -> None:
        """Whatever came before."""
        assert (
            is_pending(case(history=[ij.parts.CaseStep(status="at_large"), ij.parts.CaseStep(status=status)])) is False
        )

    def test_a_step_that_says_nothing_of_that(self) -> None:
        """Leaves it where it was."""
        later = ij.parts.CaseStep(statement="A hearing was put off.")

        assert is_pending(case(history=[ij.parts.CaseStep(status="at_large"), later])) is True
        assert is_pending(case(history=[ij.parts.CaseStep(status="deceased"), later])) is False

    @pytest.mark.parametrize("history", [[], [ij.parts.CaseStep(statement="A hearing was put off.")]])
    def test_nothing_recorded(self, history: list[ij.parts.CaseStep]) -> None:
        """Nobody knows."""
        assert is_pending(case(history=history)) is None
        assert asked(against("XCC", history=history)).blocked[0].pending is None


class TestWhichCases:
    """Cases before the Court, those about offences against it left out."""

    def test_of_another_court(self) -> None:
        """It is not asked about; one that names the Court, or none, is."""
        assert asked(against("XCC", court=OTHER.id)).fates() == ()
        assert len(asked(against("XCC", court="organisation:court")).fates()) == 1

    @pytest.mark.parametrize(
        "fields",
        [
            {"category": "administration_of_justice"},
            {"conduct": ij.Conduct(crime="administration_of_justice", period="2005-03-01")},
        ],
    )
    def test_offences_against_the_court(self, fields: Given) -> None:
        """By the category of the case or by the crime; they are listed apart."""
        found = asked(against("XCC", **fields))

        assert (found.fates(), found.left_out) == ((), ("case:x",))

    def test_a_case_without_conduct(self) -> None:
        """Is asked about, and nothing is known of it."""
        assert [one.case for one in asked(against("XBB", conduct=None)).unknown] == ["case:x"]


class TestApplications:
    """Cases in which no warrant or summons is known to be issued stand apart."""

    @pytest.mark.parametrize(
        "warrants",
        [
            [],
            [warrant(issued=None, applied="2011-01-01")],
            [attrs.evolve(warrant(), case=None)],
            [attrs.evolve(warrant(), case="case:y")],
        ],
    )
    def test_no_public_warrant(self, warrants: list[ij.Warrant]) -> None:
        """None at all, one that is only applied for, or one in no case or another."""
        found = asked(docket(person("x", "XCC"), case(history=[ij.parts.CaseStep(status="applied_for")]), *warrants))

        assert (found.blocked, [(one.case, one.fate) for one in found.applications]) == (
            (),
            [("case:x", ij.terms.Fate.BLOCKED)],
        )
        assert (found.by_situation, found.by_nationality) == ((), ())

    @pytest.mark.parametrize(
        ("status", "public"), [("at_large", True), ("surrendered", True), ("withdrawn", False), ("deceased", False)]
    )
    def test_what_came_of_it(self, status: str, public: bool) -> None:  # noqa: FBT001 - a case of the table
        """Somebody wanted or held was called by a warrant, whether or not that has a record of its own."""
        found = asked(docket(person("x", "XCC"), case(history=[ij.parts.CaseStep(status=status)])))

        assert (len(found.blocked), len(found.applications)) == ((1, 0) if public else (0, 1))

    def test_a_statute_that_names_no_court(self) -> None:
        """Then every case may be before it."""
        bare = attrs.evolve(STATUTE, establishes=[])

        assert len(asked(docket(person("x", "XCC"), case(court=OTHER.id), warrant(), pact=bare)).fates()) == 1

    def test_a_summons_is_enough(self) -> None:
        """It is issued like a warrant."""
        found = asked(docket(person("x", "XCC"), case(), warrant(form="summons")))

        assert (len(found.blocked), found.applications) == (1, ())


class TestAccused:
    """Each person accused is asked about."""

    def test_several(self) -> None:
        """One may fall where another stands."""
        d = docket(person("x", "XCC"), person("y", "XAA"), case(accused="x y"), warrant())
        found = asked(d)

        assert [(one.accused, one.name) for one in found.blocked] == [("person:x", "X")]
        assert [(one.accused, one.name) for one in found.surviving] == [("person:y", "Y")]

    def test_somebody_without_a_record(self) -> None:
        """Has a name in no record, and no nationality."""
        found = asked(docket(case(), warrant()))

        assert [(one.name, one.missing) for one in found.unknown] == [("person:x", ("nationalities",))]
