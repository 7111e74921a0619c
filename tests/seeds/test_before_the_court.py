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


class TestSteps:
    """What a step says and who brought it about."""

    @pytest.mark.parametrize("case", ["case:netanyahu", "case:gallant"])
    def test_a_ruling_on_a_challenge_makes_nobody_at_large(self, case: str) -> None:
        """The appeal sent the challenge back; that the accused is at large is no work of the judges and has no day."""
        ruling, stands = SEEDS.get(ij.Case, case).history

        assert (ruling.status, str(ruling.day), ruling.by) == (None, "2025-04-24", "organisation:icc-appeals-chamber")
        assert (stands.status, stands.day, stands.by) == (ij.terms.CaseStatus.AT_LARGE, None, None)

    def test_a_court_of_a_state_does_not_either(self) -> None:
        """The order of the Supreme Court changes nothing in where the case stands."""
        first, _, last = SEEDS.get(ij.Case, "case:dela-rosa").history

        assert (first.status, first.by) == (None, "organisation:phl-supreme-court")
        assert last.status is ij.terms.CaseStatus.AT_LARGE

    def test_an_appeal_on_jurisdiction_leaves_a_case_where_it_was(self) -> None:
        """The case of Duterte stands at the confirmation of the charges, which came a day later."""
        statuses = [one.status for one in SEEDS.get(ij.Case, "case:duterte").history if one.status is not None]

        assert statuses == [ij.terms.CaseStatus.SURRENDERED, ij.terms.CaseStatus.CHARGES_CONFIRMED]

    def test_closing_statements_begin_no_trial(self) -> None:
        """The trial of Said was on long before its closing statements."""
        assert [one.status for one in SEEDS.get(ij.Case, "case:said").history] == [
            ij.terms.CaseStatus.SURRENDERED,
            None,
            ij.terms.CaseStatus.JUDGMENT_UNKNOWN,
        ]

    def test_somebody_held_at_home_is_at_large(self) -> None:
        """Njeem was arrested in Tripoli and not surrendered."""
        last = SEEDS.get(ij.Case, "case:njeem").history[-1]

        assert (last.status, str(last.day)) == (ij.terms.CaseStatus.AT_LARGE, "2025-11-05")

    def test_the_end_of_an_earlier_examination_is_no_end_of_this_one(self) -> None:
        """The examination of 2014 tells of that of 2006, and was closed once."""
        examination = SEEDS.get(ij.Investigation, "situation:irq-gbr")

        assert [one.nature for one in examination.stages] == [ij.terms.StageNature.REPORTED]
        assert str(examination.closed) == "2020-12-09"

    def test_the_day_of_a_referral_is_that_of_its_receipt(self) -> None:
        """Mali's letter is dated five days before it was delivered."""
        mali = SEEDS.get(ij.Investigation, "situation:mli")

        assert str(mali.triggers[0].day) == "2012-07-18"
        assert [(one.field, one.value) for one in mali.readings] == [("triggers/0/day", "2012-07-13")]


class TestPlaces:
    """Where what is alleged took place, and what bounds a situation."""

    def test_each_vessel_goes_with_its_state(self) -> None:
        """Registration is no territory: three vessels, three States, one period."""
        scopes = SEEDS.get(ij.Investigation, "situation:ves").scopes

        assert [(one.territory, one.vessel_of) for one in scopes] == [
            ((), "state:COM"),
            ((), "state:GRC"),
            ((), "state:KHM"),
        ]
        assert {str(one.period) for one in scopes} == {"2010-05-31/2010-06-05"}

    def test_other_parties_are_reached_where_linked(self) -> None:
        """Beside Bangladesh stands the territory of any other State Party, with what links it, as for Afghanistan."""
        here, elsewhere = SEEDS.get(ij.Investigation, "situation:bgd-mmr").scopes

        assert (here.territory, here.parties_to, here.nexus) == (("state:BGD",), None, None)
        assert (elsewhere.territory, elsewhere.parties_to) == ((), "treaty:rome-statute")
        assert elsewhere.nexus is not None
        assert str(elsewhere.period) == "2010-06-01/unknown"

    @pytest.mark.parametrize(
        ("situation", "region", "start"),
        [("situation:sdn-darfur", "Darfur", "2002-07-01"), ("situation:lby", None, "2011-02-15")],
    )
    def test_a_referral_by_the_council_sets_its_bounds(self, situation: str, region: str | None, start: str) -> None:
        """The resolution names place and first day together, and exempts some by its sixth paragraph."""
        (referral,) = SEEDS.get(ij.Investigation, situation).triggers

        assert referral.scope is not None
        assert referral.scope.period is not None
        assert (referral.scope.region, str(referral.scope.period.start)) == (region, start)
        assert str(referral.excluding).endswith(":OP6")

    @pytest.mark.parametrize(
        ("case", "region"),
        [("katanga", "Bogoro"), ("beina", "Guen"), ("alkani", "Tarhunah"), ("banda", "Haskanita, Darfur")],
    )
    def test_a_place_that_the_charges_name_is_a_place(self, case: str, region: str) -> None:
        """It stands in the conduct too; the State still comes from the situation, and the case says so."""
        record = SEEDS.get(ij.Case, f"case:{case}")

        assert record.conduct is not None
        assert record.conduct.region == region
        assert record.place_taken_from == record.situation


class TestWarrants:
    """Several warrants in one case, and what became of them."""

    def test_the_second_warrant_is_for_genocide(self) -> None:
        """What the second against Al-Bashir is for stands in a field; of the first no source says it apart."""
        first, second = (SEEDS.get(ij.Warrant, f"warrant:al-bashir{suffix}") for suffix in ("", "-2"))

        assert [one.crime for one in second.charges] == [ij.terms.Crime.GENOCIDE]
        assert (first.charges, second.statement) == ((), None)

    @pytest.mark.parametrize(("case", "day"), [("bemba", "2008-06-10"), ("banda", "2014-09-11")])
    def test_one_that_is_replaced_has_no_more_effect(self, case: str, day: str) -> None:
        """It lapsed on the day on which the other was issued."""
        first, second = (SEEDS.get(ij.Warrant, f"warrant:{case}{suffix}") for suffix in ("", "-2"))

        assert (str(first.lapsed), str(second.issued), second.supersedes) == (day, day, first.id)

    def test_one_beside_another_has_not_lapsed(self) -> None:
        """The second against Ntaganda, Al-Bashir, Al-Werfalli and Abd-Al-Rahman took no other's place."""
        for case in ("ntaganda", "al-bashir", "werfalli", "kushayb"):
            first, second = (SEEDS.get(ij.Warrant, f"warrant:{case}{suffix}") for suffix in ("", "-2"))
            assert (first.lapsed, second.supersedes) == (None, None)
