"""The facts of a recorded case and of a recorded situation: where each comes from, and what stays not given."""

from typing import Any

import attrs
import pytest
from tests.law.small import JOINED, act, cited, dossier, treaty

import intljustice as ij
from intljustice.law.icc.facts import facts_within, is_ended, outside, was_no_party

A, B, C, D = (f"state:X{letter * 2}" for letter in "ABCD")
STATUTE = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01")
ADA = ij.Person(id="person:ada", names=["Ada"], nationalities=[A, C])
BEN = ij.Person(id="person:ben", names=["Ben"], nationalities=[B])
LEFT = act("XAA", "withdrawal", "2018-03-17")
"""A year later, on 17 March 2019, Alphaland is bound no longer."""
IN_ALPHALAND = ij.Conduct(crime="war_crimes", period="2016-05-01", territory=[A])
BY_ALPHALAND = ij.Trigger(nature="state_referral", by=[A], day="2010-01-01")
BY_DELTALAND = ij.Trigger(nature="state_referral", by=[D], day="2010-01-01")
BY_THE_COUNCIL = ij.Trigger(nature="council_referral", day="2011-02-26")
OWN_MOTION = ij.Trigger(nature="proprio_motu", authorised="2012-01-01")
COMMUNICATIONS = ij.Trigger(nature="communications")
NORTH = ij.Scope(territory=[ij.Place(C, "North")], period=("2011-02-15", None))
SOUTH = ij.Scope(territory=[ij.Place(C, "South")], period=("2011-02-15", None))
IN_THE_NORTH = ij.Place(A, "North")
Given = dict[str, Any]


def case(**fields: Any) -> ij.Case:
    """A case against Ada."""
    return ij.Case(id="case:c", **{"accused": [ADA.id], "citations": cited(), **fields})


def situation(**fields: Any) -> ij.Investigation:
    """A situation under investigation."""
    given: Given = {"names": ["Situation"], "form": "investigation", **fields}
    return ij.Investigation(id="situation:s", citations=cited(), **given)


def world(*records: ij.Record, pact: ij.Treaty = STATUTE) -> ij.Dossier:
    """The Statute with its two parties, two persons and these records."""
    return dossier(*JOINED, ADA, BEN, *records, pact=pact)


def conduct(about: ij.Case, *records: ij.Record, **chosen: Any) -> ij.Conduct:
    """The conduct of a case in such a world."""
    return ij.facts_of(world(about, *records), about, **chosen)[0]


def trigger(*triggers: ij.Trigger, **fields: Any) -> ij.Trigger:
    """The trigger of a case in a situation with these."""
    about = case(situation="situation:s")
    return ij.facts_of(world(about, situation(triggers=triggers, **fields)), about)[1]


OF_DELTALAND = ij.Conduct(crime="genocide", period="2016-05-01", nationalities=[D])
STATELESS, NOT_STATELESS = (ij.Conduct(crime="genocide", stateless=stateless) for stateless in (True, False))
LOOTING = ij.parts.Charge(statement="Looting.")
CHARGED = [*(ij.parts.Charge(crime=crime) for crime in ("war_crimes", "other", "genocide", "war_crimes")), LOOTING]


class TestConduct:
    """What is taken from the case, and what from elsewhere."""

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            # The nationalities come from the record of the accused, unless the case says something of them.
            ({"conduct": IN_ALPHALAND}, attrs.evolve(IN_ALPHALAND, nationalities=[A, C])),
            ({}, ij.Conduct(nationalities=[A, C])),
            ({"conduct": OF_DELTALAND}, OF_DELTALAND),
            ({"conduct": STATELESS}, STATELESS),
            ({"conduct": NOT_STATELESS}, NOT_STATELESS),
            ({"accused": ["person:nobody"]}, ij.Conduct()),
            ({"accused": ["group:some"]}, ij.Conduct()),
            # Where the conduct names no crime, those charged, once each and in their order; others are left out.
            (
                {"charges": CHARGED, "conduct": attrs.evolve(OF_DELTALAND, crime=None)},
                attrs.evolve(OF_DELTALAND, crime="war_crimes", further_crimes=["genocide"]),
            ),
            ({"charges": CHARGED, "conduct": OF_DELTALAND}, OF_DELTALAND),
            ({"charges": [LOOTING]}, ij.Conduct(nationalities=[A, C])),
        ],
        ids=[
            *("its-own", "nothing", "nationalities", "stateless", "not-stateless", "nobody-recorded", "a-group"),
            *("charges", "crime-before-charges", "charges-without-a-crime"),
        ],
    )
    def test_fields(self, fields: Given, expected: ij.Conduct) -> None:
        """What the case says comes first; of a person without a record, or a group, nothing is said."""
        assert conduct(case(**fields)) == expected


class TestAccused:
    """Whose case it is."""

    BOTH = case(accused=[ADA.id, BEN.id])

    @pytest.mark.parametrize(
        ("about", "chosen", "nationalities"),
        [(BOTH, BEN.id, [B]), (BOTH, BEN, [B]), (BOTH, ADA, [A, C]), (case(), ADA.id, [A, C])],
        ids=["by-id", "by-record", "the-other", "the-only-one"],
    )
    def test_chosen(self, about: ij.Case, chosen: str | ij.Person, nationalities: list[str]) -> None:
        """One of several is chosen by id or by record; the only one may be."""
        assert [held.state for held in conduct(about, accused=chosen).nationalities] == nationalities

    @pytest.mark.parametrize(
        ("about", "options", "message"),
        [
            (BOTH, {}, "case:c accuses 2 persons; give accused= one of person:ada, person:ben"),
            (case(), {"accused": BEN.id}, "case:c does not accuse person:ben; give accused= one of person:ada"),
        ],
        ids=["nobody-chosen", "somebody-else"],
    )
    def test_refused(self, about: ij.Case, options: Given, message: str) -> None:
        """The error says whom to choose from."""
        with pytest.raises(ij.InvalidValue) as caught:
            conduct(about, **options)

        assert str(caught.value) == message
        assert [one.code for one in caught.value.problems] == ["ACCUSED"]


class TestLookedUp:
    """The case and the Statute have to be there."""

    def test_by_id(self) -> None:
        """The id serves as well as the record, and is looked up in the dossier."""
        d = world(case(conduct=IN_ALPHALAND))
        assert ij.facts_of(d, "case:c") == ij.facts_of(d, d.get(ij.Case, "case:c"))

    @pytest.mark.parametrize(
        ("given", "asked", "message"),
        [
            (world(case()), "case:d", '"case:d"'),
            (world(case()), ADA.id, '"person:ada" is a Person, not a Case'),
            (dossier(*JOINED, ADA, case()), "case:c", "no treaty of this dossier has jurisdiction_test icc"),
            (
                world(case(), ij.Treaty(id="treaty:second", names=["Second"], jurisdiction_test="icc")),
                "case:c",
                "2 treaties of this dossier",
            ),
        ],
        ids=["unknown", "no-case", "no-statute", "two-statutes"],
    )
    def test_refused(self, given: ij.Dossier, asked: str, message: str) -> None:
        """A case that is not there, a record that is no case, no treaty marked as the Statute, or two."""
        with pytest.raises(ij.UnknownRecord, match=message):
            ij.facts_of(given, asked)


class TestTrigger:
    """Who set the Court in motion."""

    @pytest.mark.parametrize("about", [case(), case(situation="situation:lost")], ids=["none", "not-recorded"])
    def test_no_situation(self, about: ij.Case) -> None:
        """Without a situation it is left open."""
        assert ij.facts_of(world(about), about)[1] is ij.UNSPECIFIED

    BOUNDED = attrs.evolve(BY_THE_COUNCIL, scope=SOUTH)

    @pytest.mark.parametrize(
        ("triggers", "scopes", "expected"),
        [
            ([], [], ij.UNSPECIFIED),
            ([BY_ALPHALAND, OWN_MOTION], [], BY_ALPHALAND),
            ([BY_DELTALAND, BY_ALPHALAND, OWN_MOTION], [], BY_ALPHALAND),
            ([COMMUNICATIONS, OWN_MOTION], [], OWN_MOTION),
            ([BY_DELTALAND, COMMUNICATIONS], [], BY_DELTALAND),
            ([BY_THE_COUNCIL], [NORTH], attrs.evolve(BY_THE_COUNCIL, scope=NORTH)),
            ([BOUNDED], [NORTH], BOUNDED),
            ([BY_THE_COUNCIL], [], BY_THE_COUNCIL),
            ([BY_THE_COUNCIL], [NORTH, SOUTH], attrs.evolve(BY_THE_COUNCIL, scope=NORTH)),
            ([BY_ALPHALAND], [NORTH], attrs.evolve(BY_ALPHALAND, scope=NORTH)),
        ],
        ids=[
            *("none", "the-first", "after-no-party", "after-communications", "the-first-where-none-does"),
            *("bounds-of-the-situation", "its-own-bounds", "no-scope", "two-scopes", "referred-by-a-state"),
        ],
    )
    def test_which(self, triggers: list[ij.Trigger], scopes: list[ij.Scope], expected: ij.Trigger) -> None:
        """Where no facts are given, the first that sets the Court in motion, with the first bounds of its situation."""
        assert trigger(*triggers, scopes=scopes) == expected


EXAMINATION: Given = {"form": "preliminary_examination"}
PROVISIONAL: Given = {"form": None, "status": "under_examination"}
BACK = act("XAA", "revocation", "2018-12-01", undoes=LEFT.id)
ENDED = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01", ended="2019-03-17")
BOTH_LEFT = (act("XBB", "withdrawal", "2019-03-17"), LEFT)


@pytest.mark.parametrize(
    ("records", "own", "days", "expected"),
    [
        pytest.param([], None, {"examined": "2018-02-08"}, None, id="nobody-left"),
        pytest.param([LEFT], None, {"examined": "2019-03-16", "opened": "2021-09-15"}, True, id="examined-before"),
        pytest.param([LEFT], None, {"examined": "2019-03-17", "opened": "2021-09-15"}, False, id="examined-that-day"),
        pytest.param([LEFT], None, {"opened": "2019-03-16"}, True, id="opened-before"),
        # It may have been examined before: silence is no answer.
        pytest.param([LEFT], None, {"opened": "2021-09-15"}, None, id="opened-later"),
        pytest.param([LEFT], None, {"opened": "2019-03-17", **EXAMINATION}, False, id="examination-that-day"),
        pytest.param([LEFT], None, {"opened": "2019-03-16", **EXAMINATION}, True, id="examination-before"),
        pytest.param([LEFT], None, {"opened": "2019-03-17", **PROVISIONAL}, False, id="under-examination-that-day"),
        pytest.param([LEFT], None, {"opened": "2019-03-16", **PROVISIONAL}, True, id="under-examination-before"),
        pytest.param([LEFT], None, {"opened": "2021-09-15", "form": None}, None, id="of-no-form"),
        pytest.param([LEFT], None, {}, None, id="no-day"),
        pytest.param([LEFT], None, {"examined": "2019"}, None, id="that-year"),
        pytest.param([LEFT], None, {"examined": "2018"}, True, id="the-year-before"),
        pytest.param([LEFT], None, {"examined": "2020"}, False, id="the-year-after"),
        pytest.param([LEFT], True, {"examined": "2021-01-01"}, True, id="said-by-the-case"),
        pytest.param([LEFT], False, {"examined": "2018-02-08"}, False, id="denied-by-the-case"),
        pytest.param([LEFT, BACK], None, {"examined": "2021-01-01"}, None, id="taken-back"),
        # Betaland left a year later; of two States linked with it the one that left first counts.
        pytest.param(BOTH_LEFT, None, {"examined": "2019-06-01"}, False, id="the-first-to-leave"),
    ],
)
def test_consideration(records: list[ij.Record], *, own: bool | None, days: Given, expected: bool | None) -> None:
    """The Court had the matter before it if it was examined, or opened, before Alphaland ceased to be bound."""
    facts = attrs.evolve(IN_ALPHALAND, territory=[B, A], considered_before_withdrawal=own)
    about = case(situation="situation:s", conduct=facts)
    assert conduct(about, situation(**days), *records).considered_before_withdrawal is expected


def test_the_end_of_the_statute() -> None:
    """It is no withdrawal: there is nothing to be considered before."""
    about = case(situation="situation:s", conduct=IN_ALPHALAND)
    d = world(about, situation(examined="2021-01-01"), pact=ENDED)
    assert ij.facts_of(d, about)[0].considered_before_withdrawal is None


@pytest.mark.parametrize(("day", "expected"), [("2005-06-01", True), ("2008-06-01", None)])
def test_the_withdrawal_of_a_predecessor(day: str, *, expected: bool | None) -> None:
    """It counts for what was done while a State was part of the one that withdrew, and not for later."""
    gammaland = ij.State(
        id="state:XCC", names=["Gammaland"], predecessors=[ij.parts.Predecessor("state:XBB", "2006-06-02")]
    )
    there = attrs.evolve(IN_ALPHALAND, period=ij.Period(day, day), territory=["state:XCC"], nationalities=[])
    about = case(situation="situation:s", conduct=there)
    d = world(about, situation(examined="2009-01-01"), act("XBB", "withdrawal", "2010-01-01")).overlay([gammaland])
    assert ij.facts_of(d, about)[0].considered_before_withdrawal is expected


PARTIES = dossier(*JOINED, act("XCC", "accession", "2009-11-01", effective="2010-01-01"), pact=STATUTE)
"""Gammaland is a party from 1 January 2010 on; Deltaland never was."""
GOES_ON = ij.Period("2012-05-01", open_end=True)
IN_2012 = ("2012-05-01", "2012-05-02")
ALPHALAND = ij.Scope(territory=[A])


def within(scope: ij.Scope, d: ij.Dossier = PARTIES, **fields: Any) -> ij.Conduct:
    """The conduct within a scope of a situation that Alphaland referred."""
    return facts_within(d, situation(**{"triggers": [BY_ALPHALAND], **fields}), scope)[0]


class TestFactsWithin:
    """What is asked of a scope of a situation."""

    @pytest.mark.parametrize(
        ("scope", "expected"),
        [
            # The place has to carry it, as if by somebody without nationality.
            ({"territory": [IN_THE_NORTH]}, {"territory": [IN_THE_NORTH], "stateless": True}),
            # The nationality has to carry it, wherever that was.
            ({"nationals_of": [A]}, {"nationalities": [A], "unregistered": True}),
            ({"territory": [B], "nationals_of": [A]}, {"territory": [B], "nationalities": [A]}),
            ({"vessel_of": A}, {"vessel_of": A, "on_board": True, "stateless": True}),
            ({"territory": [B], "vessel_of": A}, {"territory": [B], "vessel_of": A, "stateless": True}),
            ({}, {}),
            ({"crimes": ["war_crimes", "genocide"]}, {"crime": "war_crimes", "further_crimes": ["genocide"]}),
            # Beside a class that has a name another is left out; alone it stands.
            ({"crimes": ["other", "war_crimes"]}, {"crime": "war_crimes", "further_crimes": []}),
            (
                {"crimes": ["other"]},
                {"crime": "other", "crime_as_written": "a crime of another class", "further_crimes": []},
            ),
        ],
        ids=["place", "persons", "both", "vessel", "vessel-and-place", "neither", "crimes", "other-beside", "other"],
    )
    def test_bounds(self, scope: Given, expected: Given) -> None:
        """Its places or its persons have to carry it; where it names no crimes, any but aggression."""
        usual: Given = {
            "crime": "genocide",
            "further_crimes": ["crimes_against_humanity", "war_crimes"],
            "period": IN_2012,
        }
        assert within(ij.Scope(period=IN_2012, **scope)) == ij.Conduct(**{**usual, **expected})

    @pytest.mark.parametrize(
        ("period", "closed", "expected"),
        [
            pytest.param(None, None, None, id="no-time"),
            pytest.param(("2012-05-01", None), None, GOES_ON, id="goes-on"),
            pytest.param(("2012-05-01", None), "2015-01-01", ij.Period("2012-05-01", "2015-01-01"), id="closed"),
            pytest.param(("2012-05-01", None), "2012-05-01", ij.Period("2012-05-01", "2012-05-01"), id="same-day"),
            pytest.param(("2012-05-01", None), "2012-04-30", GOES_ON, id="closed-before"),
            pytest.param(IN_2012, "2015-01-01", ij.Period(*IN_2012), id="has-an-end"),
            pytest.param((None, "2012-05-02"), "2015-01-01", ij.Period(None, "2012-05-02"), id="has-no-start"),
        ],
    )
    def test_time(self, period: Any, closed: str | None, expected: ij.Period | None) -> None:
        """A scope without an end goes on until the situation is closed."""
        assert within(attrs.evolve(ALPHALAND, period=period), closed=closed).period == expected

    @pytest.mark.parametrize(("examined", "expected"), [("2018-02-08", True), ("2020-02-08", False)])
    def test_whether_the_matter_was_considered_in_time(self, examined: str, *, expected: bool) -> None:
        """As for a case, from the days of the situation."""
        d, scope = dossier(*JOINED, LEFT, pact=STATUTE), attrs.evolve(ALPHALAND, period=IN_2012)
        assert within(scope, d, examined=examined).considered_before_withdrawal is expected

    @pytest.mark.parametrize(
        ("form", "made", "expected"),
        [
            ("investigation", BY_ALPHALAND, BY_ALPHALAND),
            ("preliminary_examination", BY_ALPHALAND, ij.UNSPECIFIED),
            ("preliminary_examination", BY_THE_COUNCIL, attrs.evolve(BY_THE_COUNCIL, scope=ALPHALAND)),
            ("investigation", attrs.evolve(BY_THE_COUNCIL, scope=NORTH), attrs.evolve(BY_THE_COUNCIL, scope=NORTH)),
            ("investigation", attrs.evolve(BY_ALPHALAND, scope=NORTH), BY_ALPHALAND),
        ],
        ids=["investigation", "examination", "examination-of-a-referral", "bounds-of-the-council", "bounds-of-a-state"],
    )
    def test_trigger(self, form: str, made: ij.Trigger, expected: ij.Trigger) -> None:
        """An examination needs none; a referral by the Council makes a difference, and keeps its bounds."""
        assert facts_within(PARTIES, situation(form=form, triggers=[made]), ALPHALAND)[1] == expected


@pytest.mark.parametrize(
    ("fields", "ended"),
    [
        ({"closed": "2015"}, True),
        ({"status": "closed"}, True),
        ({"status": "not_pursued"}, True),
        ({}, False),
        ({"status": "ongoing"}, False),
        ({"status": "concluded"}, False),
    ],
    ids=["day", "closed", "not-pursued", "nothing", "ongoing", "concluded"],
)
def test_ended_situations(fields: Given, *, ended: bool) -> None:
    """By its day or by its status; once an investigation is concluded, cases go on."""
    assert is_ended(situation(**fields)) is ended


EVERYTHING = "territory nationalities period crime"
OF_ALL: Given = {"territory": [B], "nationals_of": [B], "period": ("2012-05-03", None), "crimes": ["genocide"]}
WITHIN_ALL: Given = {**OF_ALL, "territory": [A], "nationals_of": [A], "period": IN_2012, "crimes": ["war_crimes"]}
NO_FACTS: Given = {"crime": None, "period": None, "territory": [], "nationalities": []}
TO_PARTIES: Given = {"territory": [A], "parties_to": STATUTE.id}
NOBODYS: Given = {"nationalities": [], "stateless": True}


@pytest.mark.parametrize(
    ("scope", "facts", "expected"),
    [
        pytest.param({}, {}, "", id="no-bounds"),
        pytest.param(WITHIN_ALL, {}, "", id="within-all"),
        pytest.param(OF_ALL, {}, EVERYTHING, id="outside-all"),
        pytest.param(OF_ALL, NO_FACTS, "", id="nothing-recorded"),
        pytest.param({"territory": [B]}, {"elements_also_in": [B]}, "", id="an-element-within"),
        pytest.param({"territory": [C]}, {"territory": [], "elements_also_in": [B]}, "territory", id="an-element"),
        pytest.param({"territory": [B]}, {"vessel_of": B}, "", id="a-vessel-within"),
        pytest.param({"territory": [C]}, {"territory": [], "vessel_of": B}, "territory", id="a-vessel"),
        pytest.param({"territory": [B]}, {"aircraft_of": B}, "", id="an-aircraft-within"),
        pytest.param({"territory": [C]}, {"territory": [], "aircraft_of": B}, "territory", id="an-aircraft"),
        pytest.param({"vessel_of": B}, {"territory": [], "vessel_of": B}, "", id="on-its-vessel"),
        pytest.param({"vessel_of": B}, {"territory": [], "vessel_of": C}, "territory", id="on-another-vessel"),
        pytest.param({"vessel_of": B}, {"territory": []}, "", id="no-vessel-given"),
        pytest.param({"nationals_of": [A]}, NOBODYS, "nationalities", id="stateless"),
        pytest.param({"nationals_of": [A]}, {**NOBODYS, "stateless": False}, "", id="not-stateless"),
        pytest.param({"crimes": ["genocide"]}, {"further_crimes": ["genocide"]}, "", id="one-of-two-crimes"),
        pytest.param({"period": ("2012-05-02", "2012-06-01")}, {}, "", id="from-its-last-day"),
        pytest.param({"period": ("2012-05-03", "2012-06-01")}, {}, "period", id="from-the-day-after"),
        pytest.param({"period": ("2012-04-01", "2012-05-01")}, {}, "", id="up-to-its-first-day"),
        pytest.param({"period": ("2012-04-01", "2012-04-30")}, {}, "period", id="up-to-the-eve"),
        pytest.param({"period": ("2012-05", None)}, {}, "", id="a-possible-day"),
        pytest.param({"period": (None, "2012-04")}, {}, "period", id="no-possible-day"),
        pytest.param({"territory": [IN_THE_NORTH]}, {"territory": [ij.Place(A, "South")]}, "", id="regions-are-words"),
        pytest.param(TO_PARTIES, {"territory": [C], "period": "2010-01-01"}, "", id="joined"),
        pytest.param(TO_PARTIES, {"territory": [C], "period": ("2009-12-31", "2010-01-01")}, "", id="joining"),
        pytest.param(TO_PARTIES, {"territory": [C], "period": "2009-12-31"}, "territory", id="not-joined"),
        pytest.param(TO_PARTIES, {"territory": [D]}, "territory", id="never-a-party"),
        pytest.param(TO_PARTIES, {"territory": [D, C]}, "", id="beside-a-party"),
        pytest.param(TO_PARTIES, {"territory": [D], "period": None}, "", id="no-day"),
        pytest.param({**TO_PARTIES, "parties_to": "treaty:lost"}, {"territory": [D]}, "", id="treaty-not-recorded"),
    ],
)
def test_outside_a_scope(scope: Given, facts: Given, expected: str) -> None:
    """What of a war crime in Alphaland in May 2012, by a national of it, surely lies outside a scope."""
    given: Given = {"crime": "war_crimes", "period": IN_2012, "territory": [A], "nationalities": [A], **facts}
    assert list(outside(PARTIES, ij.Conduct(**given), ij.Scope(**scope))) == expected.split()


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (ij.Period("2009-01-01", "2009-12-31"), True),
        (ij.Period("2009-01-01", "2010-01-01"), False),
        (ij.Period("2009-12-31"), True),
        (ij.Period(None, "2009-12-31"), True),
        (ij.Period("2009-12"), True),
        (ij.Period("2010"), False),
        (None, False),
    ],
)
def test_no_party_at_any_time(period: ij.Period | None, *, expected: bool) -> None:
    """Gammaland was none before 2010; of an end that is not recorded only the start is known."""
    assert was_no_party(PARTIES, C, STATUTE.id, period) is expected


@pytest.mark.parametrize(("participation", "expected"), [(None, False), (STATUTE.participation, True)])
def test_where_not_all_parties_are_recorded(participation: ij.parts.Participation | None, *, expected: bool) -> None:
    """A State that is silent in an incomplete table may have been a party."""
    d = dossier(*JOINED, pact=attrs.evolve(STATUTE, participation=participation))
    assert was_no_party(d, D, STATUTE.id, ij.Period(*IN_2012)) is expected
