"""What an amendment would do to every case on a docket: each option, who is counted and where, and the whole text."""

from collections.abc import Sequence
from typing import Any

import attrs
import pytest
from tests.law.icc.exclusion import docket
from tests.law.icc.exclusion.docket import (
    BAR,
    CONDUCT,
    STATUTE,
    A,
    B,
    C,
    D,
    Given,
    case,
    person,
    warrant,
    what_if,
    world,
)
from tests.law.small import cited, treaty

import intljustice as ij

PEOPLE = (person("ada", A), person("ben", B), person("cy", C), person("dee", D, confidence="medium"), person("eve"))
"""Betaland was a party when Ben acted, and has left; what Eve's nationality is nobody recorded."""
CASES = (
    case("ada"),
    case("ben", status="convicted"),
    case("cy"),
    case("dee", status="acquitted"),
    case("west", "dee", situation=docket.COUNCIL.id),
    case("eve"),
)
LIAR = case("liar", "cy", category="administration_of_justice")


def asked(*records: ij.Record, **options: Any) -> ij.WhatIf:
    """The answer on a docket with these persons and records."""
    return what_if(world(*PEOPLE, *records), **options)


def cases(fates: Sequence[ij.parts.CaseFate]) -> list[str]:
    """Which cases."""
    return [one.case.removeprefix("case:") for one in fates]


def parts(answer: ij.WhatIf) -> dict[str, str]:
    """Every case where it stands."""
    fates = {fate.value: " ".join(cases(getattr(answer, fate.value))) for fate in ij.terms.Fate}
    return {fate: held for fate, held in fates.items() if held}


ACCEPTANCE = ij.JurisdictionDeclaration(
    id="jurisdiction-declaration:c",
    by=C,
    basis="pact:12(3)",
    effect="accepts",
    covering="unlimited",
    scope=ij.Scope(period=("2004-01-01", "2006-12-31")),
    validity="effective",
    citations=cited(),
)
ON_DAY: Given = {"membership": "on_day"}
COUNTING: Given = {"acceptance_counts": True}
DISPUTED = attrs.evolve(ACCEPTANCE, validity="disputed")


class TestReadings:
    """Each option, with what it moves."""

    @pytest.mark.parametrize(
        ("records", "options", "blocked", "surviving", "disputed"),
        [
            pytest.param([], {}, "cy dee", "ada ben west", "", id="at-the-conduct"),
            pytest.param([], ON_DAY, "ben cy dee", "ada west", "", id="on-the-day"),
            pytest.param([], {**ON_DAY, "on": "2010-05-31"}, "cy dee", "ada ben west", "", id="before-it-left"),
            pytest.param([], {"council_referrals": "barred"}, "cy dee west", "ada ben", "", id="referrals-barred"),
            pytest.param([ACCEPTANCE], {}, "cy dee", "ada ben west", "", id="acceptance-not-counting"),
            pytest.param([ACCEPTANCE], COUNTING, "dee", "ada ben cy west", "", id="acceptance-counting"),
            pytest.param([DISPUTED], COUNTING, "dee", "ada ben west", "cy", id="acceptance-disputed"),
        ],
    )
    def test_who_falls(
        self, records: list[ij.Record], options: Given, blocked: str, surviving: str, disputed: str
    ) -> None:
        """Who is no party's national falls; of somebody whose nationality is not recorded it is never known."""
        expected = {"blocked": blocked, "surviving": surviving, "disputed": disputed, "unknown": "eve"}
        assert parts(asked(*CASES, *records, **options)) == {fate: held for fate, held in expected.items() if held}

    def test_clauses(self) -> None:
        """To bar what the Council refers another article has to be touched."""
        spared, barred = asked(), asked(council_referrals="barred")

        assert [str(one) for one in spared.provisions] == ["pact:12(2)", "pact:121(3)", "pact:121(4)"]
        assert [str(one) for one in barred.provisions] == ["pact:12(2)", "pact:13(b)", "pact:121(3)", "pact:121(4)"]

    def test_terms_and_words(self) -> None:
        """An option may be given as a term or spelled out; the amendment by its record or its id."""
        terms: Any = {
            "membership": ij.terms.MembershipTest.ON_DAY,
            "council_referrals": ij.terms.CouncilReferrals.BARRED,
        }
        d = world(*PEOPLE, *CASES)

        assert ij.what_if(d, BAR, on=docket.ON, **terms) == ij.what_if(
            d, BAR.id, on=docket.ON, membership="on_day", council_referrals="barred"
        )


OPEN = ("at_large", "arrested", "surrendered", "charges_confirmed", "on_trial", "judgment_unknown", "appeal_pending")
CLOSED = ("charges_declined", "convicted", "sentenced", "acquitted", "appeal_decided", "released")
STATUSES = {
    "applied_for": (True, False),
    **dict.fromkeys(OPEN, (True, True)),
    **dict.fromkeys(CLOSED, (False, True)),
    **dict.fromkeys(("withdrawn", "inadmissible", "deceased", "terminated"), (False, False)),
}
"""For each status: whether a case is open then, and whether somebody was called by a warrant or summons."""
POSTPONED = ij.parts.CaseStep(statement="A hearing was put off.")


class TestStatus:
    """Where a case stands."""

    def test_every_status_is_in_the_table(self) -> None:
        """None is forgotten."""
        assert STATUSES.keys() == {one.value for one in ij.terms.CaseStatus}

    @pytest.mark.parametrize(("status", "pending"), [(status, pending) for status, (pending, _) in STATUSES.items()])
    def test_open(self, status: str, *, pending: bool) -> None:
        """The last step that says where it stands decides; one that says nothing of that leaves it there."""
        before = ij.parts.CaseStep(status="convicted" if pending else "at_large")
        steps = [before, ij.parts.CaseStep(status=status), POSTPONED]
        assert docket.fate(docket.against(C, history=steps)).pending is pending

    @pytest.mark.parametrize("history", [[], [POSTPONED]], ids=["no-step", "no-status"])
    def test_not_known(self, history: list[ij.parts.CaseStep]) -> None:
        """Where no step says where it stands nobody knows whether it is open."""
        assert docket.fate(docket.against(C, history=history)).pending is None

    @pytest.mark.parametrize(("status", "called"), [(status, called) for status, (_, called) in STATUSES.items()])
    def test_called(self, status: str, *, called: bool) -> None:
        """Somebody wanted or held was called by a warrant, whether or not that has a record of its own."""
        found = asked(case("cy", status=status))
        assert (cases(found.blocked), cases(found.applications)) == ((["cy"], []) if called else ([], ["cy"]))


class TestWhichCases:
    """Cases before the Court, those about offences against it left out, and applications apart."""

    @pytest.mark.parametrize(
        ("fields", "counted", "left_out"),
        [
            ({"court": docket.OTHER.id}, [], []),
            ({"court": docket.COURT.id}, ["x"], []),
            ({}, ["x"], []),
            ({"category": "administration_of_justice"}, [], ["case:x"]),
            ({"conduct": attrs.evolve(CONDUCT, crime="administration_of_justice")}, [], ["case:x"]),
            ({"conduct": None}, ["x"], []),
        ],
        ids=["of-another-court", "of-the-court", "of-no-court", "category", "crime", "no-conduct"],
    )
    def test_which(self, fields: Given, counted: list[str], left_out: list[str]) -> None:
        """A case of another court is not asked about; offences against the Court are listed apart."""
        found = what_if(docket.against(C, **fields))
        assert (cases(found.fates()), list(found.left_out)) == (counted, left_out)

    def test_a_statute_that_names_no_court(self) -> None:
        """Then every case may be before it."""
        d = world(person("x", C), case(court=docket.OTHER.id), warrant(), pact=attrs.evolve(STATUTE, establishes=[]))
        assert cases(what_if(d).fates()) == ["x"]

    @pytest.mark.parametrize(
        ("warrants", "public"),
        [
            ([], False),
            ([warrant(issued=None, applied="2011-01-01")], False),
            ([warrant(case=None)], False),
            ([warrant(case="case:y")], False),
            ([warrant()], True),
            ([warrant(form="summons")], True),
        ],
        ids=["none", "applied-for", "in-no-case", "in-another-case", "warrant", "summons"],
    )
    def test_applications(self, warrants: list[ij.Warrant], *, public: bool) -> None:
        """Without a warrant or summons known to be issued a case is apart, and counted nowhere."""
        found = what_if(world(person("x", C), case(status="applied_for"), *warrants))

        assert (cases(found.blocked), cases(found.applications)) == ((["x"], []) if public else ([], ["x"]))
        assert [one.fate for one in found.fates()] == [ij.terms.Fate.BLOCKED]
        assert bool(found.by_situation) is bool(found.by_nationality) is public


class TestAccused:
    """Each person accused is asked about."""

    def test_several(self) -> None:
        """A case falls for the one and stands for the other."""
        found = asked(case("two", "ben", "cy"))

        assert [(one.case, one.accused, one.name) for one in found.blocked] == [("case:two", "person:cy", "Cy")]
        assert [(one.case, one.accused, one.name) for one in found.surviving] == [("case:two", "person:ben", "Ben")]

    def test_somebody_without_a_record(self) -> None:
        """They have a name in no record, and no nationality."""
        (found,) = asked(case("nobody")).unknown
        assert (found.name, found.missing) == ("person:nobody", ("nationalities",))

    def test_a_group(self) -> None:
        """It has no nationality; whose members are meant is not recorded."""
        group = ij.Group(id="group:some", names=["Some"], citations=cited())
        found = asked(case("group", accused=[group.id]), group)

        assert found.missing == ("case:group: nationalities",)
        assert found.confidence is None

    def test_one_fate(self) -> None:
        """It names the article that carries the case today, and what its reason rests on."""
        (found,) = asked(case("cy")).blocked

        assert found == ij.parts.CaseFate(
            case="case:cy",
            accused="person:cy",
            name="Cy",
            situation="situation:s",
            nationalities=[C],
            fate="blocked",
            pending=True,
            reason=(
                "The person is a national of Gammaland only, not a party at the time of the conduct "
                "(2005-03-01 to 2005-03-31)."
            ),
            provisions=["pact:12(2)(a)"],
            records=[C],
        )


class TestCounts:
    """By situation and by nationality, those first of which most fall."""

    def test_by_situation(self) -> None:
        """Fallen and standing, open apart, and those that are undecided; applications are not counted."""
        assert asked(*CASES, case("asked", "cy", status="applied_for")).by_situation == (
            ij.parts.CaseCount(
                about="situation:s", blocked=2, blocked_pending=1, surviving=2, surviving_pending=1, undecided=1
            ),
            ij.parts.CaseCount(about="situation:council", surviving=1, surviving_pending=1),
        )

    def test_by_nationality(self) -> None:
        """A dual national counts with both States; who has no recorded nationality counts nowhere."""
        dual = (person("fay", C, D), case("fay", status="deceased"), warrant("fay"))

        assert asked(*CASES, *dual).by_nationality == (
            ij.parts.CaseCount(about=C, blocked=2, blocked_pending=1),
            ij.parts.CaseCount(about=D, blocked=2, surviving=1, surviving_pending=1),
            ij.parts.CaseCount(about=A, surviving=1, surviving_pending=1),
            ij.parts.CaseCount(about=B, surviving=1),
        )

    def test_no_situation(self) -> None:
        """Such a case is in no situation's count; who set the Court in motion is not known then."""
        found = asked(case("loose", "cy", situation=None))

        assert found.by_situation == ()
        assert found.by_nationality == (ij.parts.CaseCount(about=C, undecided=1),)
        assert found.missing == ("case:loose: who set the Court in motion",)

    @pytest.mark.parametrize(
        ("on", "confidence"), [("2030-12-31", ij.Confidence.HIGH), ("2031-01-01", None)], ids=["last-day", "beyond"]
    )
    def test_confidence_ends_with_the_records(self, on: str, confidence: ij.Confidence | None) -> None:
        """What follows from the records for a later day is not sure."""
        assert what_if(docket.against(C), on=on).confidence is confidence

    def test_missing(self) -> None:
        """Each fact by its case."""
        found = asked(*CASES, case("when", "cy", conduct=attrs.evolve(CONDUCT, period=None)))
        assert found.missing == ("case:eve: nationalities", f"case:when: the standing of {C}")


PENDING = (
    "Nothing makes an amendment reach cases that are pending when it enters into force: one that does not say so "
    "blocks none of them."
)


class TestText:
    """Two paragraphs: the cases, then the route."""

    def test_the_whole(self) -> None:
        """Pending cases first, then who falls and under which reading; the route in a second paragraph."""
        assert str(asked(*CASES, LIAR, case("asked", "cy", status="applied_for"))) == (
            f"{PENDING} "
            'If "No outsiders" were made to apply to every case before the Court, 2 cases (1 open) would fall and '
            "3 cases (2 open) would stand (membership at the time of the conduct; what the Security Council referred "
            "spared; acceptances not counted). Of 1 case (1 open) it cannot be said. Of 1 application without a public "
            "warrant: 1 would fall. Left out: 1 case of offences against the administration of justice.\n"
            "It would have to change article 12(2), by the procedure of article 121(4). Without consensus, 1 of 1 "
            "parties have to adopt it. It enters into force for all once 1 of 1 parties have accepted it. The parties "
            "are those of 2012-01-01, and their number may change. Proposed on 2012-01-01 and carried through without "
            "delay, it could not be in force before 2013-04-01. A party that does not accept it may leave at once "
            "(article 121(6)), from the day on which enough have accepted it (2012-04-01 at the earliest). In dispute: "
            "Does jurisdiction over pending "
            "cases outlast an amendment that reduces it (articles 24(2) and 121)? In dispute: Are the seven eighths "
            "that accept an amendment counted of those who are parties at the last acceptance needed (article 121(4))? "
            "In dispute: Do matters already before the Court go on where a party leaves at once because of an "
            "amendment (articles 121(6) and 127(2))? Missing: case:eve: nationalities. It turns on person:ada "
            "and person:cy and person:ben and person:dee and person:eve. Confidence in the records: medium."
        )

    def test_the_other_reading(self) -> None:
        """Every option is named, and what would become of each application."""
        sought = [case(slug, status="applied_for") for slug in ("ada", "ben", "cy", "eve")]
        wording = str(asked(*sought, membership="on_day", council_referrals="barred", acceptance_counts=True))

        assert (
            "0 cases (0 open) would fall and 0 cases (0 open) would stand (membership on 2012-01-01; what the Security "
            "Council referred barred as well; acceptances of jurisdiction counted)." in wording
        )
        assert "Of 4 applications without a public warrant: 2 would fall; 1 would stand; 1 not known." in wording

    def test_disputed(self) -> None:
        """Kept apart from what is unknown."""
        wording = list(asked(*CASES, DISPUTED, acceptance_counts=True).sentences())

        assert "Of 1 case (1 open) it is disputed." in wording
        assert "Of 1 case (1 open) it cannot be said." in wording

    def test_one_sentence_each(self) -> None:
        """The sentences are those of the text; each begins with a capital or a figure and ends with a stop or mark."""
        found = asked(*CASES)
        wording = list(found.sentences())

        assert " ".join(wording) == str(found).replace("\n", " ")
        assert wording[0] == PENDING
        assert all((one[0].isupper() or one[0].isdigit()) and one[-1] in ".?" for one in wording)

    def test_an_amendment_without_a_title(self) -> None:
        """It is called by its description, without its stop."""
        bare = attrs.evolve(BAR, names=(), description="Take out all others.")
        found = what_if(world(amendment=bare))

        assert found.name == 'the amendment "Take out all others"'
        assert 'If the amendment "Take out all others" were made to apply' in str(found)


class TestAnswer:
    """What it rests on, and that it is an answer as others are."""

    def test_what_it_rests_on(self) -> None:
        """The amendment and the Statute, positions on the three questions, the day of the records."""
        held = [
            ij.Position(id=f"position:{slug}", question=question, holding="denies", statement="No.", citations=cited())
            for slug, question in (
                ("aside", "withdrawal"),
                ("leaving", "departure_and_pending"),
                ("pending", "reducing_amendment_and_pending"),
            )
        ]
        found = asked(*held)

        assert found.records == (BAR.id, STATUTE.id)
        assert found.positions == ("position:pending", "position:leaving")
        assert str(found.as_of) == "2030-12-31"

    @pytest.mark.parametrize(
        ("asked_about", "confidence"),
        [(CASES, "medium"), ([case("ben")], "high"), ([], None)],
        ids=["all", "ben", "none"],
    )
    def test_confidence(self, asked_about: Sequence[ij.Case], confidence: str | None) -> None:
        """The lowest of the nationalities; none where there are no cases."""
        assert asked(*asked_about).confidence == (None if confidence is None else ij.Confidence(confidence))

    def test_the_field_that_counts(self) -> None:
        """Of a person only how surely the nationalities are recorded."""
        mixed = [
            ij.Citation("source:press", fields=("nationalities",), confidence="high"),
            ij.Citation("source:press", fields=("names",), confidence="low"),
        ]
        known = attrs.evolve(person("cy", C), citations=mixed)
        assert what_if(world(known, case("cy"))).confidence is ij.Confidence.HIGH

    def test_written_and_read(self) -> None:
        """It comes back as it was, with every part."""
        found = asked(*CASES, LIAR, case("asked", "cy", status="applied_for"), DISPUTED, acceptance_counts=True)
        again: object = ij.loads_record(ij.dumps_record(found))

        assert again == found

    def test_contrast(self) -> None:
        """The case that moves, with the reasons of both; a case that stays is not named."""
        (reading, moved) = ij.contrast(asked(*CASES), asked(*CASES, membership="on_day"))

        assert (reading.question, reading.left, reading.right) == ("membership", "conduct", "on day")
        assert (moved.question, moved.left, moved.right) == ("Ben", "surviving", "blocked")
        assert moved.because == (
            "The person is a national of Betaland, a party at the time of the conduct (2005-03-01 to 2005-03-31). / "
            "The person is a national of Betaland only, not a party on 2012-01-01."
        )


class TestRefused:
    """What is no question."""

    @pytest.mark.parametrize(
        ("amendment", "code", "message", "hint"),
        [
            (
                attrs.evolve(BAR, excludes=None),
                "NO_EXCLUSION",
                "amendment:bar does not say whom it takes out",
                "record it in excludes, or ask about another one",
            ),
            (
                attrs.evolve(BAR, treaty="treaty:other"),
                "OTHER_TREATY",
                "amendment:bar amends treaty:other",
                "ask about an amendment of treaty:pact",
            ),
        ],
        ids=["nobody-excluded", "another-treaty"],
    )
    def test_amendments(self, amendment: ij.Amendment, code: str, message: str, hint: str) -> None:
        """One that takes nobody out, and one of another treaty."""
        other = ij.Treaty(id="treaty:other", names=["Other"])
        with pytest.raises(ij.InvalidValue) as caught:
            what_if(world(other, amendment=amendment))
        (problem,) = caught.value.problems

        assert (problem.code, problem.message, problem.hint) == (code, message, hint)

    @pytest.mark.parametrize(
        ("option", "given", "code", "message", "hint"),
        [
            ("membership", "today", "NOT_A_TERM", "membership='today' is no choice", "write conduct or on_day"),
            ("council_referrals", None, "NOT_A_TERM", "council_referrals=None is no choice", "write spared or barred"),
            ("acceptance_counts", "no", "NOT_A_TRUTH", "acceptance_counts='no' is no choice", "write True or False"),
        ],
    )
    def test_options(self, option: str, given: Any, code: str, message: str, hint: str) -> None:
        """Each says what may be written."""
        with pytest.raises(ij.InvalidValue) as caught:
            asked(**{option: given})
        (problem,) = caught.value.problems

        assert (problem.code, problem.message, problem.hint) == (code, message, hint)

    @pytest.mark.parametrize("day", ["2026-02-30", "31/01/2012"])
    def test_a_day(self, day: str) -> None:
        """One that is none."""
        with pytest.raises(ij.InvalidValue, match=f'on="{day}" is not a day'):
            asked(on=day)

    @pytest.mark.parametrize(
        ("amendment", "pact", "message"),
        [
            ("amendment:bat", STATUTE, "amendment:bat"),
            (A, STATUTE, "State"),
            (BAR.id, treaty(), "jurisdiction_test icc"),
        ],
        ids=["not-there", "no-amendment", "no-statute"],
    )
    def test_not_recorded(self, amendment: str, pact: ij.Treaty, message: str) -> None:
        """An id that is not there or is something else, and a dossier without the Court's Statute."""
        with pytest.raises(ij.UnknownRecord, match=message):
            ij.what_if(world(pact=pact), amendment, on=docket.ON)
