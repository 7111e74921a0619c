"""Sanction: what one party imposes on others, by which acts, and what became of it."""

from enum import Enum
from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Person, State
from intljustice.records.demands import Demand
from intljustice.records.offices import Office
from intljustice.records.programmes import Programme
from intljustice.records.record import Record
from intljustice.records.sanctions import (
    LiftingCondition,
    ListingStatus,
    ListingStep,
    Measure,
    Role,
    Sanction,
    SanctionLink,
    SanctionLinkNature,
    SanctionPart,
    Target,
    TargetNature,
    as_lifting_conditions,
    as_listing_status,
    as_listing_steps,
    as_measures,
    as_roles,
    as_sanction_link_nature,
    as_sanction_links,
    as_sanction_part,
    as_target_nature,
    as_targets,
)
from intljustice.values.citations import Assertion
from intljustice.values.dates import PartialDate
from intljustice.values.names import Identifier, Name
from intljustice.values.quantities import Quantity

USA = State(id="state:USA", names=["United States"])
JUDGE = Person(id="person:judge", names=["A Judge"])
OFFICE = Office(id="office:judge", names=["Judge"])
ORDER = Programme(id="programme:p", names=["Executive Order 14203"])
DEMAND = Demand(id="demand:d", statement="to end it")
DAYS = (
    *("announced", "signed", "designated", "listed", "published", "effective"),
    *("first_seen", "last_seen", "updated"),
)
SANCTION = Sanction(id="sanction:s", targets=[JUDGE])


class TestVocabularies:
    """The terms of sanctions."""

    @pytest.mark.parametrize(
        ("vocabulary", "terms"),
        [
            (
                Measure,
                (
                    "asset_blocking transaction_prohibition entry_suspension entry_ban visa_denial_or_revocation "
                    "visa_restriction wanted_notice in_absentia_sentence other"
                ),
            ),
            (SanctionPart, "designating listing implementing announcing"),
            (
                ListingStatus,
                (
                    "announced listed relisted amended challenged enjoined injunction_stayed authority_terminated "
                    "end_announced revoked delisted expired regulations_removed convicted reported_in_force"
                ),
            ),
            (TargetNature, "vessel aircraft other"),
            (SanctionLinkNature, "assisted acting_for owned_by family associated"),
        ],
    )
    def test_terms(self, vocabulary: type[Enum], terms: str) -> None:
        """Each vocabulary has these terms and no others."""
        assert [member.value for member in vocabulary] == terms.split()

    def test_by_spelling(self) -> None:
        """A term may be given by its spelling."""
        assert as_measures(["entry_ban", Measure.OTHER]) == (Measure.ENTRY_BAN, Measure.OTHER)
        assert as_sanction_part("listing") is SanctionPart.LISTING
        assert as_listing_status("delisted") is ListingStatus.DELISTED
        assert as_target_nature("vessel") is TargetNature.VESSEL
        assert as_target_nature(None) is None
        assert as_sanction_link_nature("family") is SanctionLinkNature.FAMILY


class TestTarget:
    """Whom or what a sanction is aimed at."""

    @pytest.mark.parametrize("given", ["person:judge", JUDGE, Target(party=JUDGE)], ids=["id", "record", "value"])
    def test_by_hand(self, given: Any) -> None:
        """A bare party, by id or as a record, is a target of which nothing else is recorded."""
        assert as_targets([given]) == (Target(party="person:judge"),)

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param({"party": "organisation:icc"}, id="a party"),
            pytest.param({"description": "the court's operations"}, id="a description"),
            pytest.param({"party": "group:judges", "description": "eleven judges"}, id="both"),
        ],
    )
    def test_taken(self, given: dict[str, Any]) -> None:
        """It is named or described."""
        target = Target(**given)
        assert {name: getattr(target, name) for name in given} == given

    def test_what_is_no_party(self) -> None:
        """A vessel has no record of its own: its name is enough, and its number is kept."""
        vessel = Target(nature="vessel", names=["Example Star"], identifiers=[("imo", "9999999")])

        assert (vessel.party, vessel.description) == (None, None)
        assert vessel.nature is TargetNature.VESSEL
        assert vessel.names == (Name("Example Star"),)
        assert vessel.identifiers == (Identifier("imo", "9999999"),)

    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"role": "judge", "office": "office:judge", "count": 11},
            {"nature": "vessel", "identifiers": [("imo", "9999999")]},
        ],
        ids=str,
    )
    def test_nobody(self, given: dict[str, Any]) -> None:
        """A role, a number or a nature alone is nobody."""
        with pytest.raises(InvalidRecord) as caught:
            Target(**given)
        assert caught.value.problems == (
            Problem(
                code="NO_TARGET",
                message="the target is neither named nor described",
                hint="name its record, or describe it in the source's words",
                pointer="/party",
            ),
        )

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            pytest.param(["a judge"], [("/0/party", "REF_FORM")], id="a description"),
            pytest.param(["treaty:x"], [("/0/party", "REF_KIND")], id="another kind"),
            pytest.param([OFFICE], [("/0/party", "REF_KIND")], id="a record of another kind"),
            pytest.param([None, 5], [("/0", "NOT_A_VALUE"), ("/1", "NOT_A_VALUE")], id="no party"),
            pytest.param("person:judge", [("", "NOT_A_LIST")], id="a bare id"),
            pytest.param(JUDGE, [("", "NOT_A_LIST")], id="a bare record"),
        ],
    )
    def test_refused(self, given: Any, expected: list[tuple[str, str]]) -> None:
        """What is no party is refused; a description alone has to be called one."""
        with pytest.raises(InvalidRecord) as caught:
            as_targets(given)
        assert faults(caught.value) == expected

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "count": -1,
            "organ": JUDGE,
            "office": "person:judge",
            "role": "",
            "identifiers": ["9999999"],
            "names": [5],
            "nature": "ship",
            "description": 5,
            "party": "a judge",
        }
        with pytest.raises(InvalidRecord) as caught:
            Target(**given)
        assert faults(caught.value) == [
            ("/party", "REF_FORM"),
            ("/description", "NOT_A_TEXT"),
            ("/nature", "NOT_A_TERM"),
            ("/names/0", "NOT_A_VALUE"),
            ("/identifiers/0", "NOT_A_VALUE"),
            ("/role", "EMPTY"),
            ("/office", "REF_KIND"),
            ("/organ", "REF_KIND"),
            ("/count/exact", "NEGATIVE"),
        ]


class TestRole:
    """Who took which part in imposing a sanction."""

    @pytest.mark.parametrize(
        "given", [{"actor": "person:x"}, {"office": "office:x"}, {"as_written": "the Secretary"}], ids=str
    )
    def test_taken(self, given: dict[str, str]) -> None:
        """The actor, the office or the source's words are enough."""
        role = Role(part="listing", **given)
        assert {name: getattr(role, name) for name in given} == given

    def test_nobody(self) -> None:
        """A part is taken by somebody."""
        with pytest.raises(InvalidRecord) as caught:
            Role(part="listing", citations=["source:a"])
        assert caught.value.problems == (
            Problem(
                code="EMPTY",
                message="who took part is not said",
                hint="give the actor, the office or the source's words",
                pointer="/actor",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {"citations": [5], "as_written": "", "office": JUDGE, "actor": OFFICE, "part": "x"}
        with pytest.raises(InvalidRecord) as caught:
            Role(**given)
        assert faults(caught.value) == [
            ("/part", "NOT_A_TERM"),
            ("/actor", "REF_KIND"),
            ("/office", "REF_KIND"),
            ("/as_written", "EMPTY"),
            ("/citations/0", "NOT_A_VALUE"),
        ]


class TestParts:
    """The steps, ties and conditions of a sanction."""

    def test_step(self) -> None:
        """Every field is read from what a person would write; all faults are reported at once."""
        step = ListingStep(status="delisted", day="2026-05-21~", by=["organisation:ofac", USA], through=ORDER)
        assert (step.status, step.day) == (ListingStatus.DELISTED, PartialDate("2026-05-21~"))
        assert (step.by, step.through) == (("organisation:ofac", "state:USA"), "programme:p")
        given: dict[str, Any] = {
            "citations": "source:a",
            "statement": "",
            "through": "order",
            "legal_act": 14022,
            "by": USA,
            "day": "about 21 May",
            "status": "lifted",
        }
        with pytest.raises(InvalidRecord) as caught:
            ListingStep(**given)
        assert faults(caught.value) == [
            ("/status", "NOT_A_TERM"),
            ("/day", "DATE_FORM"),
            ("/by", "NOT_A_LIST"),
            ("/legal_act", "NOT_A_TEXT"),
            ("/through", "REF_FORM"),
            ("/statement", "EMPTY"),
            ("/citations", "NOT_A_LIST"),
        ]

    def test_tie(self) -> None:
        """It names the other sanction, not its target; all faults are reported at once."""
        assert SanctionLink(nature="assisted", to=SANCTION).to == "sanction:s"
        with pytest.raises(InvalidRecord) as caught:
            SanctionLink(nature="helped", to=JUDGE, statement="")
        assert faults(caught.value) == [("/nature", "NOT_A_TERM"), ("/to", "REF_KIND"), ("/statement", "EMPTY")]

    def test_condition(self) -> None:
        """Every field is read from what a person would write; all faults are reported at once."""
        condition = LiftingCondition(demand=DEMAND, assertion="vowed", citations=["source:a"])
        assert (condition.demand, condition.assertion) == ("demand:d", Assertion.VOWED)
        given: dict[str, Any] = {"citations": ["a"], "assertion": "said", "statement": "", "demand": SANCTION}
        with pytest.raises(InvalidRecord) as caught:
            LiftingCondition(**given)
        assert faults(caught.value) == [
            ("/demand", "REF_KIND"),
            ("/statement", "EMPTY"),
            ("/assertion", "NOT_A_TERM"),
            ("/citations/0/source", "REF_FORM"),
        ]

    @pytest.mark.parametrize(
        ("convert", "one", "other"),
        [
            (as_roles, Role(part="listing", actor=USA), Role(part="announcing", actor=USA)),
            (as_listing_steps, ListingStep(status="listed"), ListingStep(status="delisted")),
            (
                as_sanction_links,
                SanctionLink(nature="family", to=SANCTION),
                SanctionLink(nature="associated", to=SANCTION),
            ),
            (as_lifting_conditions, LiftingCondition(statement="a"), LiftingCondition(statement="b")),
        ],
    )
    def test_several(self, convert: Any, one: object, other: object) -> None:
        """Each stand in their order; nothing else becomes one, not even an id."""
        assert convert([other, one]) == (other, one)
        with pytest.raises(InvalidRecord) as caught:
            convert([one, "sanction:s"])
        assert faults(caught.value) == [("/1", "NOT_A_VALUE")]


class TestSanction:
    """A measure that one party imposes on somebody."""

    def test_full(self) -> None:
        """Every field is read from what a person would write; its days stay apart."""
        days: dict[str, Any] = {day: f"20{place:02}" for place, day in enumerate(DAYS)}
        targets: list[Target | Record | str] = [JUDGE, "organisation:otp", Target(description="its operations")]
        sanction = Sanction(
            id="sanction:s",
            by=USA,
            targets=targets,
            measures=["asset_blocking", "entry_suspension"],
            measures_as_written=["Block", "Entry suspended"],
            programmes=[ORDER],
            roles=[Role(part="designating", actor="person:secretary")],
            reason_given_by="person:secretary",
            remarks=["Gender Female"],
            links=[SanctionLink(nature="assisted", to="sanction:other")],
            history=[ListingStep(status="listed")],
            lifting_conditions=[LiftingCondition(demand=DEMAND)],
            **days,
        )
        assert [getattr(sanction, day) for day in DAYS] == [PartialDate(f"20{place:02}") for place in range(9)]
        assert (sanction.by, sanction.programmes) == ("state:USA", ("programme:p",))
        assert [one.party for one in sanction.targets] == ["person:judge", "organisation:otp", None]
        assert sanction.measures == (Measure.ASSET_BLOCKING, Measure.ENTRY_SUSPENSION)
        assert sanction.measures_as_written == ("Block", "Entry suspended")
        assert sanction.reason_given_by == "person:secretary"

    def test_least(self) -> None:
        """A target is enough: who imposes it may not be named."""
        assert repr(SANCTION) == "Sanction(id='sanction:s', targets=(Target(party='person:judge'),))"

    def test_count(self) -> None:
        """How many are meant may be told by the target."""
        target = Target(description="several judges", count="several")
        assert attrs.evolve(SANCTION, targets=[target]).targets[0].count == Quantity(word="several")

    def test_no_target(self) -> None:
        """A sanction is aimed at somebody or something."""
        with pytest.raises(InvalidRecord) as caught:
            Sanction(id="sanction:s", targets=[])
        assert caught.value.problems == (
            Problem(
                code="NO_TARGET",
                message="it has no target",
                hint="give at least one, if need be by a description",
                pointer="/targets",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        texts = ("criterion", "list_name", "sub_list", "round", "reason")
        lists = {
            "measures",
            "measures_as_written",
            "programmes",
            "legal_basis",
            "roles",
            "remarks",
            "exceptions",
            "ties",
            "history",
        }
        lists |= {"lifting_conditions"}
        given: dict[str, Any] = {
            **dict.fromkeys(texts, ""),
            **dict.fromkeys(DAYS, 2025),
            **dict.fromkeys(lists, "x"),
            "id": "sanctions:s",
            "by": JUDGE,
            "targets": [],
            "reason_given_by": OFFICE,
        }
        code = {
            **dict.fromkeys(texts, "EMPTY"),
            **dict.fromkeys(DAYS, "DATE_FORM"),
            **dict.fromkeys(lists, "NOT_A_LIST"),
            "id": "ID_KIND",
            "by": "REF_KIND",
            "targets": "NO_TARGET",
            "reason_given_by": "REF_KIND",
        }
        with pytest.raises(InvalidRecord) as caught:
            Sanction(**given)
        fields = [field.name for field in attrs.fields(Sanction) if field.name in code]
        assert faults(caught.value) == [(f"/{name}", code[name]) for name in fields]
        assert len(fields) == len(given)
