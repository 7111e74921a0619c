"""What an amendment would do to every case on a small docket, told whole and case by case."""

from typing import Any

import attrs
import pytest
from tests.law.icc.dockets import COURT, OTHER
from tests.law.icc.small_docket import BAR, CASES, ON, WEST, asked, case, person, world
from tests.law.small import cited, treaty

import intljustice as ij

PENDING = (
    "Nothing makes an amendment reach cases that are pending when it enters into force: one that does not say so "
    "blocks none of them."
)


def cases(fates: tuple[ij.parts.CaseFate, ...]) -> list[str]:
    """Which cases."""
    return [one.case.removeprefix("case:") for one in fates]


def parts(answer: ij.WhatIf) -> dict[str, list[str]]:
    """Every case where it stands."""
    fates = {fate.value: cases(getattr(answer, fate.value)) for fate in ij.terms.Fate}
    return {fate: held for fate, held in fates.items() if held}


class TestReadings:
    """Each option, with what it moves."""

    def test_at_the_conduct(self) -> None:
        """Who is no party's national falls; what the Council referred stands; one without nationality is unknown."""
        assert parts(asked(*CASES)) == {
            "blocked": ["cy", "dee"],
            "surviving": ["ada", "ben", "west"],
            "unknown": ["eve"],
        }

    def test_on_the_day(self) -> None:
        """A national of a State that left since falls as well."""
        assert parts(asked(*CASES, membership="on_day"))["blocked"] == ["ada", "cy", "dee"]
        assert parts(asked(*CASES, membership="on_day", on="2019-03-16"))["blocked"] == ["cy", "dee"]

    def test_referrals_barred(self) -> None:
        """What the Council referred falls as well, and another article has to be touched."""
        spared, barred = asked(*CASES), asked(*CASES, council_referrals="barred")

        assert parts(barred)["blocked"] == ["cy", "dee", "west"]
        assert [str(one) for one in spared.provisions] == ["pact:12(2)", "pact:121(3)", "pact:121(4)"]
        assert [str(one) for one in barred.provisions] == ["pact:12(2)", "pact:13(b)", "pact:121(3)", "pact:121(4)"]

    @pytest.mark.parametrize(("validity", "fate"), [("effective", "surviving"), ("disputed", "disputed")])
    def test_acceptances(self, validity: str, fate: str) -> None:
        """An acceptance moves the case of a national where it counts, and there alone."""
        accepting = ij.JurisdictionDeclaration(
            id="jurisdiction-declaration:c",
            by="state:XCC",
            basis="pact:12(3)",
            effect="accepts",
            covering="unlimited",
            scope=ij.Scope(period=("2011-01-01", "2013-12-31")),
            validity=validity,
            citations=cited(),
        )

        assert "cy" in parts(asked(*CASES, accepting, acceptance_counts=True))[fate]
        assert "cy" in parts(asked(*CASES, accepting))["blocked"]

    def test_terms_and_words(self) -> None:
        """An option may be given as a term or spelled out; the amendment by its record or its id."""
        by_terms = asked(
            *CASES, membership=ij.terms.MembershipTest.ON_DAY, council_referrals=ij.terms.CouncilReferrals.BARRED
        )

        assert by_terms == asked(*CASES, membership="on_day", council_referrals="barred")
        assert ij.what_if(world(*CASES), BAR.id, on=ON) == asked(*CASES)


class TestTheCases:
    """Who is counted, and where."""

    def test_left_out(self) -> None:
        """Offences against the administration of justice are named apart; cases of another court are not there."""
        liar = case("liar", "cy", category="administration_of_justice")
        found = asked(*CASES, liar, case("theirs", "cy", court=OTHER.id), case("mine", "cy", court=COURT.id))

        assert found.left_out == ("case:liar",)
        assert parts(found)["blocked"] == ["cy", "dee", "mine"]

    def test_applications(self) -> None:
        """Without a warrant known to be issued a case is apart; with one it is among the others."""
        application = case("asked", "cy", status="applied_for")
        issued = ij.Warrant(id="warrant:w", case="case:asked", issued="2020-01-01", citations=cited())
        found = asked(application, case("ben", "ben", status="applied_for"))

        assert parts(found) == {}
        assert [(one.case, one.fate) for one in found.applications] == [
            ("case:asked", ij.terms.Fate.BLOCKED),
            ("case:ben", ij.terms.Fate.SURVIVING),
        ]
        assert (found.by_situation, found.by_nationality) == ((), ())
        assert (parts(asked(application, issued)), asked(application, issued).applications) == (
            {"blocked": ["asked"]},
            (),
        )

    def test_several_accused(self) -> None:
        """A case falls for the one and stands for the other."""
        found = asked(case("two", "ben", "cy"))

        assert [(one.case, one.accused) for one in found.blocked] == [("case:two", "person:cy")]
        assert [(one.case, one.accused) for one in found.surviving] == [("case:two", "person:ben")]

    def test_a_group(self) -> None:
        """It has no nationality; whose members are meant is not recorded."""
        group = ij.Group(id="group:some", names=["Some"], citations=cited())
        found = asked(attrs.evolve(case("group", "ben"), accused=[group.id]), group)

        assert found.missing == ("case:group: nationalities",)
        assert found.confidence is None

    def test_one_fate(self) -> None:
        """It names the article that carries the case today, and what its reason rests on."""
        (found,) = asked(case("cy", "cy")).blocked

        assert found == ij.parts.CaseFate(
            case="case:cy",
            accused="person:cy",
            name="Cy",
            situation="situation:south",
            nationalities=["state:XCC"],
            fate="blocked",
            pending=True,
            reason="The person is a national of Gammaland only, not a party at the time of the conduct (2012-01-01).",
            provisions=["pact:12(2)(a)"],
            records=["state:XCC"],
        )
        (stands,) = asked(case("ben", "ben")).surviving
        assert [str(one) for one in stands.provisions] == ["pact:12(2)(a)", "pact:12(2)(b)"]
        (spared,) = asked(case("west", "dee", situation=WEST.id)).surviving
        assert [str(one) for one in spared.provisions] == ["pact:13(b)"]

    def test_open_or_ended(self) -> None:
        """By the last step; of an application for which none is recorded it is not known."""
        found = asked(*CASES, case("silent", "cy", status=None))

        assert [(one.case, one.pending) for one in found.blocked] == [("case:cy", True), ("case:dee", False)]
        assert [one.pending for one in found.applications] == [None]

    def test_missing(self) -> None:
        """Each fact by its case."""
        found = asked(*CASES, case("when", "cy", conduct=ij.Conduct(crime="war_crimes", territory=["state:XBB"])))

        assert found.missing == ("case:eve: nationalities", "case:when: the standing of state:XCC")

    def test_no_case(self) -> None:
        """Then there is nothing to fall, and nothing to be sure of."""
        found = asked()

        assert (parts(found), found.confidence) == ({}, None)
        assert "0 cases (0 open) would fall and 0 cases (0 open) would stand" in str(found)


class TestCounts:
    """By situation and by nationality, those first of which most fall."""

    def test_by_situation(self) -> None:
        """Fallen and standing, open apart, and those that are undecided."""
        assert asked(*CASES).by_situation == (
            ij.parts.CaseCount(
                about="situation:south", blocked=2, blocked_pending=1, surviving=2, surviving_pending=1, undecided=1
            ),
            ij.parts.CaseCount(about="situation:west", surviving=1, surviving_pending=1),
        )

    def test_by_nationality(self) -> None:
        """The person without a recorded nationality is nowhere."""
        assert asked(*CASES).by_nationality == (
            ij.parts.CaseCount(about="state:XCC", blocked=1, blocked_pending=1),
            ij.parts.CaseCount(about="state:XDD", blocked=1, surviving=1, surviving_pending=1),
            ij.parts.CaseCount(about="state:XAA", surviving=1, surviving_pending=1),
            ij.parts.CaseCount(about="state:XBB", surviving=1),
        )

    def test_no_situation(self) -> None:
        """Such a case is in no situation's count; who set the Court in motion is not known then."""
        found = asked(case("loose", "cy", situation=None))

        assert found.by_situation == ()
        assert found.by_nationality == (ij.parts.CaseCount(about="state:XCC", undecided=1),)
        assert found.missing == ("case:loose: who set the Court in motion",)

    def test_a_dual_national(self) -> None:
        """Counts with either State."""
        found = ij.what_if(world(person("fay", "XBB", "XCC"), case("fay", "fay")), BAR, on=ON).by_nationality

        assert found == (
            ij.parts.CaseCount(about="state:XBB", surviving=1, surviving_pending=1),
            ij.parts.CaseCount(about="state:XCC", surviving=1, surviving_pending=1),
        )


class TestTheAnswer:
    """What it prints and carries."""

    def test_printed(self) -> None:
        """Pending cases first, then who falls and under which reading; the route in a second paragraph."""
        liar = case("liar", "cy", category="administration_of_justice")
        sought = case("asked", "cy", status="applied_for")

        assert str(asked(*CASES, liar, sought)) == (
            f"{PENDING} "
            'If "No outsiders" were made to apply to every case before the Court, 2 cases (1 open) would fall and '
            "3 cases (2 open) would stand (membership at the time of the conduct; what the Security Council referred "
            "spared; acceptances not counted). Of 1 case (1 open) it cannot be said. Of 1 application without a public "
            "warrant: 1 would fall. Left out: 1 case of offences against the administration of justice.\n"
            "It would have to change article 12(2), by the procedure of article 121(4). Without consensus, 1 of 1 "
            "parties have to adopt it. It enters into force for all once 1 of 1 parties have accepted it. Proposed on "
            "2026-11-24 and carried through without delay, it could not be in force before 2028-02-24. A party that "
            "does not accept it may then leave at once (article 121(6)). In dispute: Does jurisdiction over pending "
            "cases outlast an amendment that reduces it (articles 24(2) and 121)? In dispute: Are the seven eighths "
            "that accept an amendment counted of those who are parties at the last acceptance needed (article 121(4))? "
            "In dispute: Do matters already before the Court go on where a party leaves at once because of an "
            "amendment (articles 121(6) and 127(2))? Confidence medium."
        )

    def test_the_other_reading(self) -> None:
        """Every option is told, and what would become of each application."""
        sought = [case(slug, slug, status="applied_for") for slug in ("ada", "ben", "cy", "eve")]
        wording = str(asked(*sought, membership="on_day", council_referrals="barred", acceptance_counts=True))

        assert (
            "(membership on 2026-11-24; what the Security Council referred barred as well; acceptances of "
            "jurisdiction counted)." in wording
        )
        assert "Of 4 applications without a public warrant: 2 would fall; 1 would stand; 1 not known." in wording

    def test_disputed(self) -> None:
        """Told apart from what is unknown."""
        fates = asked(*CASES).blocked
        wording = list(attrs.evolve(asked(), disputed=fates).sentences())

        assert "Of 2 cases (1 open) it is disputed." in wording

    def test_one_sentence_each(self) -> None:
        """Each begins with a capital letter or figure and ends with a stop or question mark."""
        wording = list(asked(*CASES).sentences())

        assert wording[0] == PENDING
        assert all((one[0].isupper() or one[0].isdigit()) and one[-1] in ".?" for one in wording)

    def test_an_amendment_without_a_title(self) -> None:
        """Its description stands in the sentence, without its stop."""
        bare = attrs.evolve(BAR, names=(), description="Take out all others.")
        wording = str(ij.what_if(world(amendment=bare), bare.id, on=ON))

        assert 'If the amendment "Take out all others" were made to apply' in wording

    def test_what_it_rests_on(self) -> None:
        """The amendment and the Statute, positions on the three questions, the day of the records, the lowest grade."""
        held = [
            ij.Position(id=f"position:{slug}", question=question, holding="denies", statement="No.", citations=cited())
            for slug, question in (
                ("aside", "withdrawal"),
                ("leaving", "departure_and_pending"),
                ("pending", "reducing_amendment_and_pending"),
            )
        ]
        found = asked(*CASES, *held)

        assert found.records == ("amendment:bar", "treaty:pact")
        assert found.positions == ("position:pending", "position:leaving")
        assert str(found.as_of) == "2030-12-31"
        assert found.confidence is ij.Confidence.MEDIUM
        assert asked(case("ben", "ben")).confidence is ij.Confidence.HIGH

    def test_written_and_read(self) -> None:
        """It comes back as it was, with every part."""
        found = asked(*CASES, case("asked", "cy", status="applied_for"), membership="on_day")
        again: object = ij.loads_record(ij.dumps_record(found))

        assert again == found

    def test_contrast(self) -> None:
        """The case that moves, with the reasons of both; a case that stays is not told of."""
        (reading, moved) = ij.contrast(asked(*CASES), asked(*CASES, membership="on_day"))

        assert (reading.question, reading.left, reading.right) == ("membership", "conduct", "on day")
        assert (moved.question, moved.left, moved.right) == ("Ada", "surviving", "blocked")
        assert moved.because == (
            "The person is a national of Alphaland, a party at the time of the conduct (2012-01-01). / "
            "The person is a national of Alphaland only, not a party on 2026-11-24."
        )


class TestRefused:
    """What is no question."""

    def test_nobody_excluded(self) -> None:
        """An amendment that takes nobody out."""
        with pytest.raises(ij.InvalidValue) as caught:
            ij.what_if(world(amendment=attrs.evolve(BAR, excludes=None)), BAR.id, on=ON)
        (problem,) = caught.value.problems

        assert (problem.code, problem.message, problem.hint) == (
            "NO_EXCLUSION",
            "amendment:bar does not say whom it takes out",
            "record it in excludes, or ask about another one",
        )

    def test_another_treaty(self) -> None:
        """An amendment of something else."""
        other = ij.Treaty(id="treaty:other", names=["Other"])
        with pytest.raises(ij.InvalidValue) as caught:
            ij.what_if(world(other, amendment=attrs.evolve(BAR, treaty=other.id)), BAR.id, on=ON)
        (problem,) = caught.value.problems

        assert (problem.code, problem.message, problem.hint) == (
            "OTHER_TREATY",
            "amendment:bar amends treaty:other",
            "ask about an amendment of treaty:pact",
        )

    @pytest.mark.parametrize(
        ("option", "given", "wording", "hint"),
        [
            ("membership", "today", "membership='today' is no choice", "write conduct or on_day"),
            ("council_referrals", None, "council_referrals=None is no choice", "write spared or barred"),
            ("acceptance_counts", "no", "acceptance_counts='no' is no choice", "write True or False"),
        ],
    )
    def test_options(self, option: str, given: Any, wording: str, hint: str) -> None:
        """Each says what may be written."""
        with pytest.raises(ij.InvalidValue) as caught:
            asked(**{option: given})
        (problem,) = caught.value.problems

        assert (problem.message, problem.hint) == (wording, hint)

    def test_a_day(self) -> None:
        """One that is none."""
        with pytest.raises(ij.InvalidValue, match='on="2026-02-30" is not a day'):
            asked(on="2026-02-30")

    def test_nothing_of_that_id(self) -> None:
        """An id that is not there, or is something else."""
        with pytest.raises(ij.UnknownRecord, match="amendment:none"):
            ij.what_if(world(), "amendment:none", on=ON)
        with pytest.raises(ij.UnknownRecord, match="person:ada"):
            ij.what_if(world(), "person:ada", on=ON)

    def test_no_statute(self) -> None:
        """No treaty is marked as the Court's."""
        with pytest.raises(ij.UnknownRecord, match="jurisdiction_test icc"):
            ij.what_if(world(pact=treaty()), BAR, on=ON)
