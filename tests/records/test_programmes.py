"""Programme and Licence: the instruments that sanctions are imposed under, and what they still allow."""

from datetime import date
from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import State
from intljustice.records.programmes import (
    Criterion,
    Licence,
    LicenceNature,
    Programme,
    ProgrammeStatus,
    ProgrammeStep,
    ProgrammeStepNature,
    Regulations,
    as_criteria,
    as_licence_nature,
    as_programme_status,
    as_programme_step_nature,
    as_programme_steps,
    as_regulations,
)
from intljustice.values.dates import Moment, PartialDate
from intljustice.values.provisions import Provision

USA = State(id="state:USA", names=["United States"])
ORDER = Programme(id="programme:p", names=["Executive Order 14203"], by=USA)
LICENCE = Licence(id="licence:l", names=["General License 8"], programme=ORDER)
NAMELESS = Problem(
    code="NAMELESS", message="it has no name", hint="give at least one name, as it is printed", pointer="/names"
)


class TestVocabularies:
    """The terms of programmes."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (ProgrammeStatus, "active ended superseded unknown"),
            (
                ProgrammeStepNature,
                (
                    "announced signed published terminated end_announced listings_removed termination_rescinded "
                    "judgment reported"
                ),
            ),
            (
                LicenceNature,
                (
                    "wind_down maintenance legal_services legal_payments medical_emergency medical_and_food "
                    "bank_charges official_business it_services pension detainees other"
                ),
            ),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling, and none is none where nothing need be recorded."""
        assert as_programme_status("unknown") is ProgrammeStatus.UNKNOWN
        assert as_licence_nature("pension") is LicenceNature.PENSION
        assert (as_programme_status(None), as_licence_nature(None)) == (None, None)
        assert as_programme_step_nature("signed") is ProgrammeStepNature.SIGNED


class TestParts:
    """The criteria, regulations and steps of a programme."""

    def test_criterion(self) -> None:
        """A ground is told by its code; all faults are reported at once."""
        assert Criterion(code="1(a)", provision="eo-14203:1(a)").provision == Provision("eo-14203:1(a)")
        given: dict[str, Any] = {"provision": "section 1", "statement": "", "code": 1}
        with pytest.raises(InvalidRecord) as caught:
            Criterion(**given)
        assert faults(caught.value) == [
            ("/code", "NOT_A_TEXT"),
            ("/statement", "EMPTY"),
            ("/provision", "PROVISION_FORM"),
        ]

    def test_regulations(self) -> None:
        """Their days are read from what a person would write; all faults are reported at once."""
        rules = Regulations(title="31 CFR part 528", issued=date(2025, 7, 1), effective="2025-07-02", removed="2027")
        assert (rules.issued, rules.effective) == (PartialDate("2025-07-01"), PartialDate("2025-07-02"))
        assert rules.removed == PartialDate("2027")
        given: dict[str, Any] = {"citations": [5], "removed": 1, "effective": "", "issued": "soon", "title": ""}
        with pytest.raises(InvalidRecord) as caught:
            Regulations(**given)
        assert faults(caught.value) == [
            ("/title", "EMPTY"),
            ("/issued", "DATE_FORM"),
            ("/effective", "DATE_FORM"),
            ("/removed", "DATE_FORM"),
            ("/citations/0", "NOT_A_VALUE"),
        ]

    def test_step(self) -> None:
        """Every field is read from what a person would write; all faults are reported at once."""
        step = ProgrammeStep(nature="terminated", day="2021-04-01", by=USA, citations=["source:a"])
        assert (step.nature, step.day, step.by) == (
            ProgrammeStepNature.TERMINATED,
            PartialDate("2021-04-01"),
            "state:USA",
        )
        given: dict[str, Any] = {
            "citations": "source:a",
            "statement": "",
            "legal_act": 14022,
            "by": ORDER,
            "day": "1 April",
            "nature": None,
        }
        with pytest.raises(InvalidRecord) as caught:
            ProgrammeStep(**given)
        assert faults(caught.value) == [
            ("/nature", "NOT_A_TERM"),
            ("/day", "DATE_FORM"),
            ("/by", "REF_KIND"),
            ("/legal_act", "NOT_A_TEXT"),
            ("/statement", "EMPTY"),
            ("/citations", "NOT_A_LIST"),
        ]

    @pytest.mark.parametrize(
        ("convert", "one", "other"),
        [
            (as_criteria, Criterion(code="a"), Criterion(code="b")),
            (as_regulations, Regulations(title="a"), Regulations(title="b")),
            (as_programme_steps, ProgrammeStep(nature="signed"), ProgrammeStep(nature="published")),
        ],
    )
    def test_several(self, convert: Any, one: object, other: object) -> None:
        """Each stand in their order; nothing else becomes one."""
        assert convert([other, one]) == (other, one)
        with pytest.raises(InvalidRecord) as caught:
            convert([one, "a"])
        assert faults(caught.value) == [("/1", "NOT_A_VALUE")]


class TestProgramme:
    """What sanctions are imposed under."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        programme = Programme(
            id="programme:p",
            names=["Executive Order 14203"],
            by=USA,
            issued_by="person:president",
            signed=date(2025, 2, 6),
            announced="2025-02-06",
            published="2025-02-12",
            legal_basis=["50 U.S.C. 1701", "50 U.S.C. 1601"],
            criteria=[Criterion(code="1(a)")],
            notice_provision="eo-14203:10",
            regulations=[Regulations(title="31 CFR part 528")],
            court="organisation:court",
            status="active",
            ended="2027",
            history=[ProgrammeStep(nature="signed")],
            proceedings=["proceeding:p"],
        )
        assert (programme.by, programme.issued_by, programme.court) == (
            "state:USA",
            "person:president",
            "organisation:court",
        )
        assert (programme.signed, programme.announced) == (PartialDate("2025-02-06"), PartialDate("2025-02-06"))
        assert (programme.published, programme.ended) == (PartialDate("2025-02-12"), PartialDate("2027"))
        assert (programme.notice_provision, programme.status) == (Provision("eo-14203:10"), ProgrammeStatus.ACTIVE)
        assert (programme.legal_basis, programme.proceedings) == (
            ("50 U.S.C. 1701", "50 U.S.C. 1601"),
            ("proceeding:p",),
        )

    @pytest.mark.parametrize("cls", [Programme, Licence])
    def test_nameless(self, cls: Any) -> None:
        """A programme always has a name, and so has a licence."""
        with pytest.raises(InvalidRecord) as caught:
            cls(id=f"{cls.kind}:x")
        assert caught.value.problems == (NAMELESS,)
        assert cls(id=f"{cls.kind}:x", names=["X"]).names[0].text == "X"

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        texts = ("instrument", "publication", "protected", "status_statement", "ended_by")
        days, truths = ("signed", "announced", "published", "ended"), ("prior_notice", "in_absentia")
        lists = ("legal_basis", "criteria", "regulations", "history", "proceedings")
        given: dict[str, Any] = {
            **dict.fromkeys(texts, ""),
            **dict.fromkeys(days, 2025),
            **dict.fromkeys(truths, "no"),
            **dict.fromkeys(lists, "x"),
            "id": "order:p",
            "names": [],
            "by": "person:x",
            "issued_by": "office:x",
            "notice_provision": "§ 10",
            "court": "person:judge",
            "status": "in force",
        }
        code = {
            **dict.fromkeys(texts, "EMPTY"),
            **dict.fromkeys(days, "DATE_FORM"),
            **dict.fromkeys(truths, "NOT_A_TRUTH"),
            **dict.fromkeys(lists, "NOT_A_LIST"),
            "id": "ID_KIND",
            "names": "NAMELESS",
            "by": "REF_KIND",
            "issued_by": "REF_KIND",
            "court": "REF_KIND",
            "notice_provision": "PROVISION_FORM",
            "status": "NOT_A_TERM",
        }
        with pytest.raises(InvalidRecord) as caught:
            Programme(**given)
        fields = [field.name for field in attrs.fields(Programme) if field.name in code]
        assert faults(caught.value) == [(f"/{name}", code[name]) for name in fields]
        assert len(fields) == len(given)


class TestLicence:
    """What stays allowed in spite of a programme, and until when."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        licence = attrs.evolve(
            LICENCE,
            number_among=["GL 5", "GL 6"],
            nature="wind_down",
            sanctions=["sanction:s"],
            issued=date(2025, 2, 6),
            expires_at="2025-04-08T00:01-04:00",
            incorporated="2025-07-02",
            supersedes="licence:earlier",
        )
        assert (licence.programme, licence.number_among) == ("programme:p", ("GL 5", "GL 6"))
        assert (licence.nature, licence.sanctions) == (LicenceNature.WIND_DOWN, ("sanction:s",))
        assert (licence.issued, licence.incorporated) == (PartialDate("2025-02-06"), PartialDate("2025-07-02"))
        assert licence.expires_at == Moment("2025-04-08T00:01-04:00")
        assert licence.supersedes == "licence:earlier"

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param({"expires": "2025-04-08"}, id="a day"),
            pytest.param({"expires_at": "2025-04-08T00:01-04:00"}, id="a moment"),
            pytest.param({}, id="neither"),
        ],
    )
    def test_one_end(self, given: dict[str, Any]) -> None:
        """Its end is known as a day or as a moment, or not at all."""
        licence = attrs.evolve(LICENCE, **given)
        assert [licence.expires, licence.expires_at].count(None) == 2 - len(given)

    def test_two_ends(self) -> None:
        """A day beside the moment is refused, even the same day, as one of the two would go unread."""
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(LICENCE, expires="2025-04-08", expires_at="2025-04-08T00:01-04:00")
        assert caught.value.problems == (
            Problem(
                code="EXPIRY_TWICE",
                message="its end is given both as a day and as a moment",
                hint="keep the moment where one is known, else the day",
                pointer="/expires",
                value="2025-04-08",
            ),
        )

    @pytest.mark.parametrize("days", [1, 60, None])
    def test_days(self, days: int | None) -> None:
        """It is given for a day or more, if that is known."""
        assert attrs.evolve(LICENCE, days=days).days == days

    @pytest.mark.parametrize("days", [0, -1])
    def test_no_days(self, days: int) -> None:
        """For no days it would allow nothing."""
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(LICENCE, days=days)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message=f"a licence for {days} days allows nothing",
                hint="write 1 or more",
                pointer="/days",
                value=str(days),
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "supersedes": ORDER,
            "incorporated": "soon",
            "incorporated_into": "",
            "days": "sixty",
            "expires": 2025,
            "expires_at": "2025-04-08T00:01",
            "issued": "",
            "sanctions": ["person:x"],
            "statement": "",
            "nature": "wind-down",
            "number_among": "GL 5",
            "number": 8,
            "programme": USA,
            "names": [5],
            "id": "license:l",
        }
        with pytest.raises(InvalidRecord) as caught:
            Licence(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names/0", "NOT_A_VALUE"),
            ("/programme", "REF_KIND"),
            ("/number", "NOT_A_TEXT"),
            ("/number_among", "NOT_A_LIST"),
            ("/nature", "NOT_A_TERM"),
            ("/statement", "EMPTY"),
            ("/sanctions/0", "REF_KIND"),
            ("/issued", "DATE_FORM"),
            ("/expires_at", "MOMENT_FORM"),
            ("/expires", "DATE_FORM"),
            ("/days", "NOT_A_NUMBER"),
            ("/incorporated_into", "EMPTY"),
            ("/incorporated", "DATE_FORM"),
            ("/supersedes", "REF_KIND"),
        ]
