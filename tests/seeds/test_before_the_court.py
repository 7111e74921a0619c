"""Situations, cases and warrants as shipped: what each fact rests on, and how sure it is."""

import pytest

import intljustice as ij
from intljustice.rules.rule import citations_within

SEEDS = ij.load_seeds()
TABLE = "source:icc-table"
KINDS = (ij.Investigation, ij.Case, ij.Warrant)


@pytest.mark.parametrize("cls", KINDS)
def test_no_source_is_said_to_hold_what_none_holds(cls: type[ij.Record]) -> None:
    """What no source listed holds rests on the table that it was taken from, and not on a source of other fields."""
    for record in SEEDS.records(cls):
        low = [one.source for _, one in citations_within(record) if one.confidence is ij.Confidence.LOW]
        assert not [source for source in low if source.startswith("source:icc-s")], record.id


def test_an_unverified_day_rests_on_the_table() -> None:
    """The day of the application against Mbarushimana, and the start of the situation in Kenya, are in no source."""
    warrant, kenya = SEEDS["warrant:mbarushimana"], SEEDS["situation:ken"]

    assert [one.source for one in warrant.citations if "applied" in one.fields] == [TABLE]
    assert [one.source for one in kenya.citations if "scopes/0/period/start" in one.fields] == [TABLE]
    assert [one.source for one in warrant.citations if "executed" in one.fields] == ["source:icc-s03"]


def test_a_reference_that_says_what_it_is_for_is_cited_for_it() -> None:
    """The reference about the unsealing is not one about the application."""
    cited = {one.source: one.fields for one in SEEDS["warrant:khaled"].citations}

    assert cited["source:carried-coalitionfortheicc-org-20170510"] == ("unsealed",)
    assert cited[TABLE] == ("applied",)


def test_what_one_source_alone_holds_is_not_called_sure() -> None:
    """The period of a summons' conduct stands in one source and the days of the summons in three."""
    case, summons = SEEDS["case:abu-garda"], SEEDS["warrant:abu-garda"]

    assert {one.confidence for one in case.citations if "conduct/period/start" in one.fields} == {ij.Confidence.MEDIUM}
    assert {one.confidence for one in summons.citations if "issued" in one.fields} == {ij.Confidence.HIGH}


@pytest.mark.parametrize("cls", KINDS)
def test_a_step_of_one_source_is_not_called_sure(cls: type[ij.Record]) -> None:
    """A step or sentence that is cited as sure rests on two sources at least."""
    for record in SEEDS.records(cls):
        parts = (*getattr(record, "history", ()), *getattr(record, "stages", ()), *getattr(record, "sentences", ()))
        for part in parts:
            sure = {one.source for one in part.citations if one.confidence is ij.Confidence.HIGH}
            assert len(sure) != 1, record.id
