"""The facts of a recorded case: where each of them comes from, and what stays not given."""

from typing import Any

import pytest
from tests.law.small import JOINED, act, cited, dossier, treaty

import intljustice as ij

STATUTE = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01")
ADA = ij.Person(id="person:ada", names=["Ada"], nationalities=["state:XAA", "state:XCC"])
BEN = ij.Person(id="person:ben", names=["Ben"], nationalities=["state:XBB"])
LEFT = act("XAA", "withdrawal", "2018-03-17")
"""A year later, on 17 March 2019, Alphaland is bound no longer."""
IN_ALPHALAND = ij.Conduct(crime="war_crimes", period="2016-05-01", territory=["state:XAA"])
BY_ALPHALAND = ij.Trigger(nature="state_referral", by=["state:XAA"], day="2010-01-01")
BY_DELTALAND = ij.Trigger(nature="state_referral", by=["state:XDD"], day="2010-01-01")
BY_THE_COUNCIL = ij.Trigger(nature="council_referral", day="2011-02-26")
OWN_MOTION = ij.Trigger(nature="proprio_motu", authorised="2012-01-01")
NORTH = ij.Scope(territory=["state:XCC"], region="North", period=("2011-02-15", None))
SOUTH = ij.Scope(territory=["state:XCC"], region="South", period=("2011-02-15", None))


def case(**fields: Any) -> ij.Case:
    """A case against Ada unless said otherwise."""
    return ij.Case(id="case:c", **{"accused": ["person:ada"], "citations": cited(), **fields})


def situation(**fields: Any) -> ij.Investigation:
    """A situation under investigation unless said otherwise."""
    given: dict[str, Any] = {"names": ["Situation"], "form": "investigation", **fields}
    return ij.Investigation(id="situation:s", citations=cited(), **given)


def world(*records: ij.Record) -> ij.Dossier:
    """The Statute with its two parties, two persons and these records."""
    return dossier(*JOINED, ADA, BEN, *records, pact=STATUTE)


def conduct(one: ij.Case, *records: ij.Record, **chosen: Any) -> ij.Conduct:
    """The conduct of a case in such a world."""
    return ij.facts_of(world(one, *records), one, **chosen)[0]


def trigger(*triggers: ij.Trigger, **fields: Any) -> ij.Trigger:
    """The trigger of a case in a situation with these."""
    one = case(situation="situation:s")
    return ij.facts_of(world(one, situation(triggers=triggers, **fields)), one)[1]


def considered(*records: ij.Record, own: bool | None = None, **fields: Any) -> bool | None:
    """Whether the matter of a case in Alphaland was before the Court in time, in a situation with these days."""
    facts = ij.Conduct(
        crime="war_crimes", period="2016-05-01", territory=["state:XAA"], considered_before_withdrawal=own
    )
    one = case(situation="situation:s", conduct=facts)
    return conduct(one, situation(**fields), *records).considered_before_withdrawal


class TestTheConduct:
    """What is taken from the case, and what from elsewhere."""

    def test_all_but_nationalities_is_its_own(self) -> None:
        """The nationalities come from the record of the accused."""
        found = conduct(case(conduct=IN_ALPHALAND))

        assert (found.crime, found.territory) == (ij.terms.Crime.WAR_CRIMES, ("state:XAA",))
        assert str(found.period) == "2016-05-01/2016-05-01"
        assert [held.state for held in found.nationalities] == ["state:XAA", "state:XCC"]

    def test_nationalities_of_the_conduct_come_first(self) -> None:
        """Where the case gives them, the record of the person is not asked."""
        found = conduct(case(conduct=ij.Conduct(crime="genocide", nationalities=["state:XDD"])))

        assert [held.state for held in found.nationalities] == ["state:XDD"]

    @pytest.mark.parametrize("stateless", [True, False])
    def test_statelessness_of_the_conduct_comes_first(self, *, stateless: bool) -> None:
        """Where the case says whether there was a nationality, the record of the person is not asked."""
        assert conduct(case(conduct=ij.Conduct(crime="genocide", stateless=stateless))).nationalities == ()

    def test_somebody_not_recorded(self) -> None:
        """Of a person, or a group, without a record of a person nothing is said."""
        assert conduct(case(accused=["person:nobody"])).nationalities == ()
        assert conduct(case(accused=["group:some"])).nationalities == ()

    def test_nothing_recorded(self) -> None:
        """A case without conduct and charges gives no fact but the nationalities."""
        assert conduct(case()) == ij.Conduct(nationalities=["state:XAA", "state:XCC"])

    def test_crimes_of_the_charges(self) -> None:
        """Where the conduct names no crime, those charged, once each and in their order; others are left out."""
        charged = [
            ij.parts.Charge(crime="war_crimes"),
            ij.parts.Charge(statement="Looting."),
            ij.parts.Charge(crime="other"),
            ij.parts.Charge(crime="genocide"),
            ij.parts.Charge(crime="war_crimes"),
        ]
        found = conduct(case(charges=charged, conduct=ij.Conduct(period="2016-05-01")))

        assert (found.crime, found.further_crimes) == (ij.terms.Crime.WAR_CRIMES, (ij.terms.Crime.GENOCIDE,))
        assert str(found.period) == "2016-05-01/2016-05-01"

    def test_the_crime_of_the_conduct_comes_first(self) -> None:
        """Charges add nothing to it."""
        found = conduct(case(charges=[ij.parts.Charge(crime="genocide")], conduct=IN_ALPHALAND))

        assert (found.crime, found.further_crimes) == (ij.terms.Crime.WAR_CRIMES, ())

    def test_charges_without_a_crime(self) -> None:
        """The crime stays not given."""
        assert conduct(case(charges=[ij.parts.Charge(statement="Looting.")])).crime is None


class TestTheAccused:
    """Whose case it is."""

    def test_one_of_several_has_to_be_chosen(self) -> None:
        """The error says whom to choose from."""
        both = case(accused=["person:ada", "person:ben"])
        with pytest.raises(ij.InvalidValue) as message:
            ij.facts_of(world(both), both)

        assert str(message.value) == ("case:c accuses 2 persons; give accused= one of person:ada, person:ben")
        assert [one.code for one in message.value.problems] == ["ACCUSED"]

    def test_the_one_chosen(self) -> None:
        """By id or by record."""
        both = case(accused=["person:ada", "person:ben"])

        assert [held.state for held in conduct(both, accused="person:ben").nationalities] == ["state:XBB"]
        assert [held.state for held in conduct(both, accused=BEN).nationalities] == ["state:XBB"]
        assert [held.state for held in conduct(both, accused=ADA).nationalities] == ["state:XAA", "state:XCC"]

    def test_the_only_one_may_be_chosen(self) -> None:
        """That changes nothing."""
        assert conduct(case(), accused="person:ada") == conduct(case())

    def test_somebody_else(self) -> None:
        """Who is not accused cannot be chosen, also where there is only one."""
        one = case()
        with pytest.raises(ij.InvalidValue) as message:
            ij.facts_of(world(one), one, accused="person:ben")

        assert str(message.value) == "case:c does not accuse person:ben; give accused= one of person:ada"


class TestWhatIsAsked:
    """The case and the Statute have to be there."""

    def test_by_id(self) -> None:
        """The id serves as well as the record, and is looked up in the dossier."""
        d = world(case(conduct=IN_ALPHALAND))

        assert ij.facts_of(d, "case:c") == ij.facts_of(d, d.get(ij.Case, "case:c"))

    def test_unknown(self) -> None:
        """A case that is not there, a record that is no case."""
        with pytest.raises(ij.UnknownRecord, match='"case:d"'):
            ij.facts_of(world(case()), "case:d")
        with pytest.raises(ij.UnknownRecord, match='"person:ada" is a Person, not a Case'):
            ij.facts_of(world(case()), "person:ada")

    def test_no_statute(self) -> None:
        """Where no treaty is marked, and where two are."""
        message = "no treaty of this dossier has jurisdiction_test icc"
        with pytest.raises(ij.UnknownRecord, match=message):
            ij.facts_of(dossier(*JOINED, ADA, case()), "case:c")

        second = ij.Treaty(id="treaty:second", names=["Second"], jurisdiction_test="icc")
        with pytest.raises(ij.UnknownRecord, match="2 treaties of this dossier"):
            ij.facts_of(world(case(), second), "case:c")


class TestTheTrigger:
    """Who set the Court in motion."""

    def test_left_open(self) -> None:
        """Without a situation, with one that is not there, and with one of which no trigger is recorded."""
        assert ij.facts_of(world(case()), "case:c")[1] is ij.UNSPECIFIED
        assert ij.facts_of(world(case(situation="situation:s")), "case:c")[1] is ij.UNSPECIFIED
        assert trigger() is ij.UNSPECIFIED

    def test_the_first_that_sets_the_court_in_motion(self) -> None:
        """A referral by a State that is no party does not, communications do not; the first after them counts."""
        communications = ij.Trigger(nature="communications")

        assert trigger(BY_ALPHALAND, OWN_MOTION) == BY_ALPHALAND
        assert trigger(BY_DELTALAND, BY_ALPHALAND, OWN_MOTION) == BY_ALPHALAND
        assert trigger(communications, OWN_MOTION) == OWN_MOTION

    def test_none_does(self) -> None:
        """Then the first stands, and the answer says what is wrong with it."""
        assert trigger(BY_DELTALAND, ij.Trigger(nature="communications")) == BY_DELTALAND

    def test_a_referral_by_the_council_has_the_scope_of_its_situation(self) -> None:
        """Where it is recorded without bounds and the situation has one scope."""
        assert trigger(BY_THE_COUNCIL, scopes=[NORTH]).scope == NORTH

    def test_its_own_scope_stays(self) -> None:
        """A referral with bounds keeps them."""
        bounded = ij.Trigger(nature="council_referral", scope=SOUTH)

        assert trigger(bounded, scopes=[NORTH]) == bounded

    @pytest.mark.parametrize("scopes", [(), (NORTH, SOUTH)])
    def test_no_scope_or_two(self, scopes: tuple[ij.Scope, ...]) -> None:
        """Then which one is meant is not known, and it stays without."""
        assert trigger(BY_THE_COUNCIL, scopes=scopes) == BY_THE_COUNCIL

    def test_other_triggers_take_no_scope(self) -> None:
        """A State refers a situation; what the investigation is bound to does not bind the referral."""
        assert trigger(BY_ALPHALAND, scopes=[NORTH]) == BY_ALPHALAND


class TestConsideration:
    """Whether the Court had the matter before it when Alphaland ceased to be bound, on 17 March 2019."""

    def test_nobody_left(self) -> None:
        """Without a withdrawal there is nothing to say."""
        assert considered(examined="2018-02-08") is None

    def test_examined_before(self) -> None:
        """The examination is enough, up to the day before."""
        assert considered(LEFT, examined="2019-03-16", opened="2021-09-15") is True

    def test_examined_on_that_day(self) -> None:
        """That is too late."""
        assert considered(LEFT, examined="2019-03-17", opened="2021-09-15") is False

    def test_opened_before(self) -> None:
        """So is an investigation whose examination is not recorded."""
        assert considered(LEFT, opened="2019-03-16") is True

    def test_opened_later(self) -> None:
        """Then it may have been examined before: silence is no answer."""
        assert considered(LEFT, opened="2021-09-15") is None

    @pytest.mark.parametrize(
        "form", [{"form": "preliminary_examination"}, {"form": None, "status": "under_examination"}]
    )
    def test_an_examination_opened_later(self, form: dict[str, Any]) -> None:
        """Of an examination the day it was opened is the day of the examination."""
        assert considered(LEFT, opened="2019-03-17", **form) is False
        assert considered(LEFT, opened="2019-03-16", **form) is True

    def test_of_no_form(self) -> None:
        """What is neither said to be an examination nor under examination is taken for none."""
        assert considered(LEFT, opened="2021-09-15", form=None) is None

    def test_no_day(self) -> None:
        """Without any day it stays not given."""
        assert considered(LEFT) is None

    def test_a_year_that_holds_that_day(self) -> None:
        """A day known by its year alone may lie on either side."""
        assert considered(LEFT, examined="2019") is None
        assert considered(LEFT, examined="2018") is True
        assert considered(LEFT, examined="2020") is False

    @pytest.mark.parametrize("own", [True, False])
    def test_what_the_case_says_comes_first(self, *, own: bool) -> None:
        """Whatever the days of the situation are."""
        assert considered(LEFT, own=own, examined="2018-02-08" if not own else "2021-01-01") is own

    def test_the_first_to_leave_counts(self) -> None:
        """Of two States linked with it, the one that left earlier."""
        later = act("XBB", "withdrawal", "2019-03-17")
        facts = ij.Conduct(crime="war_crimes", period="2016-05-01", territory=["state:XBB", "state:XAA"])
        one = case(situation="situation:s", conduct=facts)

        found = conduct(one, situation(examined="2019-06-01"), later, LEFT)
        assert found.considered_before_withdrawal is False

    def test_a_withdrawal_taken_back(self) -> None:
        """It ends nothing."""
        back = act("XAA", "revocation", "2018-12-01", undoes=LEFT.id)

        assert considered(LEFT, back, examined="2021-01-01") is None

    def test_left_with_the_pact(self) -> None:
        """The end of the Statute itself is no withdrawal."""
        one = case(situation="situation:s", conduct=IN_ALPHALAND)
        ended = treaty(jurisdiction_test="icc", entered_into_force="2001-05-01", ended="2019-03-17")
        d = dossier(*JOINED, ADA, one, situation(examined="2021-01-01"), pact=ended)

        assert ij.facts_of(d, one)[0].considered_before_withdrawal is None
