"""What the shipped records rest on, and how sure it is."""

import pytest
from tests.seeds.documents import DOCUMENTS, citations_in

HIGH, MEDIUM, LOW = "high", "medium", "low"


BEFORE_THE_COURT = [record for record in DOCUMENTS.values() if record["kind"] in {"situation", "case", "warrant"}]


@pytest.mark.parametrize(
    ("record", "field", "sources"),
    [
        # What no source holds rests on the table it was taken from.
        ("warrant:mbarushimana", "applied", {"source:icc-table": LOW}),
        ("warrant:mbarushimana", "executed", {"source:icc-s03": MEDIUM}),
        ("warrant:said", "applied", {"source:icc-table": LOW}),
        ("warrant:khaled", "applied", {"source:icc-table": LOW}),
        ("warrant:lubanga", "applied", {"source:icc-s15": MEDIUM}),
        ("situation:ken", "scopes/0/period/start", {"source:icc-table": LOW}),
        # What one source alone holds is not called sure.
        ("case:abu-garda", "conduct/period/start", {"source:icc-s67": MEDIUM}),
        ("warrant:abu-garda", "issued", {"source:icc-s67": HIGH, "source:icc-s03": HIGH, "source:icc-s68": HIGH}),
        ("licence:eo14203-gl-13", "expires_at", {"source:s82": LOW}),
        # Each spelling of a name is from the sources that have it.
        ("person:haykel-ben-mahfoudh", "names/1", {"source:s60": HIGH, "source:s61": HIGH}),
        ("person:haykel-ben-mahfoudh", "names/2", {"source:s120": HIGH}),
        ("person:haykel-ben-mahfoudh", "nationalities", {"source:s120": HIGH}),
    ],
)
def test_what_a_field_rests_on(record: str, field: str, sources: dict[str, str]) -> None:
    """The field is cited to these sources, with this confidence, and to no other."""
    cited = [citation for citation in DOCUMENTS[record]["citations"] if field in citation.get("fields", ())]

    assert {citation["source"]: citation["confidence"] for citation in cited} == sources


def test_no_source_is_said_to_hold_what_none_holds() -> None:
    """What is cited with low confidence before the Court is never cited to one of the Court's documents."""
    for record in BEFORE_THE_COURT:
        low = [citation["source"] for citation in citations_in(record) if citation["confidence"] == LOW]
        assert not [source for source in low if source.startswith("source:icc-s")], record["id"]


@pytest.mark.parametrize("field", ["history", "stages", "sentences"])
def test_a_step_of_one_source_is_not_called_sure(field: str) -> None:
    """A step or sentence that is cited as sure rests on two sources at least."""
    for record in BEFORE_THE_COURT:
        for part in record.get(field, ()):
            sure = {citation["source"] for citation in part.get("citations", ()) if citation["confidence"] == HIGH}
            assert len(sure) != 1, record["id"]


def test_every_step_of_a_sanction_is_cited() -> None:
    """Whatever happened to a sanction rests on a source of its own."""
    for record in DOCUMENTS.values():
        if record["kind"] == "sanction":
            assert all(step["citations"] for step in record.get("history", ())), record["id"]
