"""What sources tell differently stands side by side in the shipped records."""

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()


def test_unnamed_people_are_not_merged() -> None:
    """The diplomat of the Union and the diplomat of a country of the Union are two persons."""
    ours, theirs = SEEDS["person:eu-diplomat-1"], SEEDS["person:eu-country-diplomat-1"]

    assert ours != theirs
    assert (SEEDS.label(ours), SEEDS.label(theirs)) == (
        "an EU diplomat",
        "a diplomat from a country of the European Union",
    )


def test_the_conveyance_has_both_readings() -> None:
    """One conveyor stands in the field and the other beside it, each with its source."""
    demand = SEEDS.get(ij.Demand, "demand:us-2025-series")
    (reading,) = demand.readings

    assert demand.conveyances[0].by == "person:eu-country-diplomat-1"
    assert (reading.field, reading.value) == ("conveyances/0/by", "person:eu-diplomat-1")
    assert [citation.source for citation in reading.citations] == ["source:article"]


def test_the_answer_is_told_in_two_ways() -> None:
    """That the Assembly rejected the demands and that it shunned them stand side by side."""
    responses = SEEDS.get(ij.Demand, "demand:us-2025-series").responses
    message = {(one.by, one.nature.value, one.citations[0].source) for one in responses}

    assert {
        ("organisation:icc-asp", "rejected", "source:article"),
        ("organisation:icc-asp", "shunned", "source:s03"),
    } <= message


@pytest.mark.parametrize(
    ("other", "number"),
    [
        ("claim:s03-shunned", 7),
        ("claim:s03-ukraine-end", 33),
        ("claim:s04-conveyed-by", 39),
        ("claim:s20-dialogue", 54),
        ("claim:s49-listed-2020", 68),
    ],
)
def test_contradictions_are_typed(other: str, number: int) -> None:
    """Where another source says otherwise, its claim contradicts the article's."""
    links = {(one.link, one.to) for one in SEEDS.get(ij.Claim, other).relations}

    assert (ij.terms.Link.CONTRADICTS, f"claim:article-{number:02}") in links


def test_whom_the_amendment_would_exclude_can_be_computed_with() -> None:
    """The amendment sought says in a structured form whom it would put out of reach."""
    excludes = SEEDS.get(ij.Amendment, "amendment:non-party-nationals").excludes

    assert excludes == ij.parts.Exclusion("nationals_of_non_parties")


@pytest.mark.parametrize("demand", ["2025-12-amend", "2025-12-drop-palestine", "2025-12-close-afghanistan"])
def test_what_followed_a_demand_is_no_answer_to_it(demand: str) -> None:
    """The listings after a demand stand beside its answers; that it was made and made known are two conveyances."""
    message = SEEDS.get(ij.Demand, f"demand:{demand}")

    assert message.followed_by == (
        "sanction:us-2025-lordkipanidze",
        "sanction:us-2025-damdin",
        "sanction:us-2026-icc",
    )
    assert [(one.nature.value, one.through) for one in message.responses] == [("not_met", None)]
    assert [one.to for one in message.conveyances] == [("group:icc-members-told",), ("organisation:icc",), ()]


def test_leaving_after_a_request_is_not_meeting_it() -> None:
    """Two States announced that they leave after they were asked to review; nobody says that they did as asked."""
    demand = SEEDS.get(ij.Demand, "demand:2026-07-chad")

    assert demand.responses == ()
    assert demand.followed_by == (
        "treaty-action:ven-withdrawal-announcement",
        "treaty-action:tcd-withdrawal-announcement",
    )


def test_a_law_is_not_about_what_it_is_only_asked_for() -> None:
    """The blocking statute is older than the order; those who ask for it name whom they ask, and against what."""
    statute = SEEDS.get(ij.Legislation, "legislation:eu-2271")
    asked = {str(one.day): (one.to, one.about) for one in statute.steps if one.nature.value == "application_asked_for"}

    assert statute.about == ()
    assert asked["2024-11-19"] == (("organisation:european-commission",), ())
    assert asked["2025-06-19"] == (("group:eu-foreign-ministers",), ("programme:us-eo14203",))


def test_the_removal_is_contested() -> None:
    """What the Assembly found and what others say of it are claims that contradict each other."""
    for other in ("claim:s76-panel-found-none", "claim:s76-counsel-contests"):
        (relation,) = SEEDS.get(ij.Claim, other).relations
        assert (relation.link, relation.to) == (ij.terms.Link.CONTRADICTS, "claim:s76-misconduct-found")
