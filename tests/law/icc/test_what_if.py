"""The what-if as a whole: what it says first, its counts, its options, and what it refuses."""

from typing import Any

import attrs
import pytest
from tests.law.icc.dockets import BAR, STATUTE, against, case, clauses, docket, person, warrant
from tests.law.small import CLAUSES

import intljustice as ij

ON = "2012-01-01"
DELIBERATED = clauses(amendments=[attrs.evolve(CLAUSES.amendments[0], deliberation=ij.parts.Delay(3, "month"))])
PACT = attrs.evolve(STATUTE, final_clauses=DELIBERATED)


def mixed() -> ij.Dossier:
    """Two nationals of Gammaland, one at large and one dead, and one of Alphaland; and an application."""
    return docket(
        *(person("x", "XCC"), person("y", "XCC", "XDD"), person("z", "XAA"), person("w", "XCC")),
        *(case("x", "x"), case("y", "y", history=[ij.parts.CaseStep(status="deceased")]), case("z", "z")),
        *(
            case("w", "w", history=[ij.parts.CaseStep(status="applied_for")]),
            case("v", "x", category="administration_of_justice"),
        ),
        *(warrant("x"), warrant("y"), warrant("z")),
        pact=PACT,
    )


class TestCounts:
    """By situation and by nationality."""

    def test_by_situation(self) -> None:
        """Those of which most would fall come first; applications are not counted."""
        d = mixed().overlay([case("z", "z", situation="situation:a"), ij.Investigation(id="situation:a", names=["A"])])

        assert ij.what_if(d, BAR.id, on=ON).by_situation == (
            ij.parts.CaseCount(about="situation:s", blocked=2, blocked_pending=1),
            ij.parts.CaseCount(about="situation:a", surviving=1, surviving_pending=1),
        )

    def test_by_nationality(self) -> None:
        """A dual national counts with both."""
        assert ij.what_if(mixed(), BAR.id, on=ON).by_nationality == (
            ij.parts.CaseCount(about="state:XCC", blocked=2, blocked_pending=1),
            ij.parts.CaseCount(about="state:XDD", blocked=1),
            ij.parts.CaseCount(about="state:XAA", surviving=1, surviving_pending=1),
        )

    def test_undecided(self) -> None:
        """What is unknown is counted apart; a case of no situation only by nationality."""
        found = ij.what_if(against("XBB", situation=None, conduct=None), BAR.id, on=ON)

        assert (found.by_situation, found.by_nationality) == ((), (ij.parts.CaseCount(about="state:XBB", undecided=1),))


class TestText:
    """Two paragraphs: the cases, then the route."""

    def test_the_whole(self) -> None:
        """Said first: pending cases are not reached."""
        assert str(ij.what_if(mixed(), BAR.id, on=ON)) == (
            "Nothing makes an amendment reach cases that are pending when it enters into force: one that does not say "
            'so blocks none of them. If "Bar" were made to apply to every case before the Court, 2 cases (1 open) '
            "would fall and 1 case (1 open) would stand (membership at the time of the conduct; what the "
            "Security Council referred spared; acceptances not counted). Of 1 application without a public warrant: 1 "
            "would fall. Left out: 1 case of offences against the administration of justice.\n"
            "It would have to change article 12(2), by the procedure of article 121(4). Without consensus, 1 of 1 "
            "parties have to adopt it. It enters into force for all once 1 of 1 parties have accepted it. Proposed on "
            "2012-01-01 and carried through without delay, it could not be in force before 2013-04-01. A party that "
            "does not accept it may then leave at once (article 121(6)). In dispute: Does jurisdiction over pending "
            "cases outlast an amendment that reduces it (articles 24(2) and 121)? In dispute: Are the seven eighths "
            "that accept an amendment counted of those who are parties at the last acceptance needed (article 121(4))? "
            "In dispute: Do matters already before the Court go on where a party leaves at once because of an "
            "amendment (articles 121(6) and 127(2))?"
        )

    def test_what_is_disputed_or_unknown(self) -> None:
        """Has a sentence of its own."""
        wording = str(ij.what_if(against("XBB", conduct=None), BAR.id, on=ON, membership="on_day"))
        assert "Of 1 case (1 open) it cannot be said." not in wording

        wording = str(ij.what_if(against("XBB", conduct=None), BAR.id, on=ON))
        assert "Of 1 case (1 open) it cannot be said." in wording

    def test_sentences(self) -> None:
        """The same, one by one."""
        found = ij.what_if(mixed(), BAR.id, on=ON)

        assert " ".join(found.sentences()) == str(found).replace("\n", " ")

    def test_no_one_procedure(self) -> None:
        """Is said, and that is all of the route."""
        amendment = attrs.evolve(BAR, changes=[("pact:8", "amended"), ("pact:12", "amended")])
        (wording, *_) = ij.what_if(against("XCC").overlay([amendment]), BAR.id, on=ON).reasons

        assert wording == "It would have to change articles 8 and 12, and no one procedure for that is recorded."

    def test_an_amendment_without_a_title(self) -> None:
        """Is called by its description."""
        amendment = attrs.evolve(BAR, names=[], description="No more of this.")

        assert ij.what_if(against("XCC").overlay([amendment]), BAR.id, on=ON).name == 'the amendment "No more of this"'


class TestOptions:
    """What can be chosen, and what is refused."""

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (
                {"membership": "always"},
                "membership='always' is no choice; write conduct or on_day",
            ),
            (
                {"council_referrals": "none"},
                "council_referrals='none' is no choice; write spared or barred",
            ),
        ],
    )
    def test_an_unknown_word(self, options: Any, message: str) -> None:
        """The choices are named."""
        with pytest.raises(ij.InvalidValue) as caught:
            ij.what_if(against("XCC"), BAR.id, on=ON, **options)
        (problem,) = caught.value.problems

        assert (problem.code, f"{problem.message}; {problem.hint}") == ("NOT_A_TERM", message)

    def test_terms_will_do(self) -> None:
        """As well as their words."""
        terms: Any = {
            "membership": ij.terms.MembershipTest.ON_DAY,
            "council_referrals": ij.terms.CouncilReferrals.BARRED,
        }
        words: Any = {"membership": "on_day", "council_referrals": "barred"}
        d = mixed()

        assert ij.what_if(d, BAR.id, on=ON, **terms) == ij.what_if(d, BAR, on=ON, **words)

    def test_an_amendment_that_excludes_nobody(self) -> None:
        """Says nothing that could be applied."""
        d = against("XCC").overlay([attrs.evolve(BAR, excludes=None)])
        with pytest.raises(ij.InvalidValue) as caught:
            ij.what_if(d, BAR.id, on=ON)
        (problem,) = caught.value.problems

        assert (problem.code, problem.message) == ("NO_EXCLUSION", "amendment:bar does not say whom it takes out")
        assert problem.hint == "record it in excludes, or ask about another one"

    def test_an_amendment_of_another_treaty(self) -> None:
        """Has no bearing on the Court."""
        other = attrs.evolve(BAR, treaty="treaty:other")
        with pytest.raises(ij.InvalidValue) as caught:
            ij.what_if(against("XCC").overlay([other, ij.Treaty(id="treaty:other", names=["Other"])]), BAR.id, on=ON)
        (problem,) = caught.value.problems

        assert (problem.code, problem.message) == ("OTHER_TREATY", "amendment:bar amends treaty:other")
        assert problem.hint == "ask about an amendment of treaty:pact"

    def test_a_truth_value_that_is_none(self) -> None:
        """Is not taken for one."""
        options: Any = {"acceptance_counts": "no"}
        with pytest.raises(ij.InvalidValue) as caught:
            ij.what_if(against("XCC"), BAR.id, on=ON, **options)
        (problem,) = caught.value.problems

        assert (problem.code, problem.hint) == ("NOT_A_TRUTH", "write True or False")

    def test_an_unknown_amendment(self) -> None:
        """Is named, with the nearest."""
        with pytest.raises(ij.UnknownRecord, match="amendment:bat"):
            ij.what_if(against("XCC"), "amendment:bat", on=ON)

    def test_a_record_that_is_no_amendment(self) -> None:
        """Is refused by its kind."""
        with pytest.raises(ij.UnknownRecord, match="State"):
            ij.what_if(against("XCC"), "state:XAA", on=ON)

    def test_no_day(self) -> None:
        """Says how to write one."""
        with pytest.raises(ij.InvalidValue, match='on="31/01/2012" is not a day'):
            ij.what_if(against("XCC"), BAR.id, on="31/01/2012")


class TestAnswer:
    """As every answer."""

    def test_it_is_written_and_read_back(self) -> None:
        """With all its parts."""
        found = ij.what_if(mixed(), BAR.id, on=ON, membership="on_day", acceptance_counts=True)
        again: object = ij.loads_record(ij.dumps_record(found))

        assert again == found

    def test_confidence(self) -> None:
        """The lowest of the nationalities; none where there are no cases."""
        low = [ij.Citation("source:press", fields=("nationalities",), confidence="low")]
        high = [ij.Citation("source:press", fields=("nationalities",), confidence="high")]
        people = person("x", "XCC", citations=low), person("z", "XAA", citations=high)
        both = docket(*people, case(), case("z", "z"), warrant(), warrant("z"))

        assert ij.what_if(both, BAR.id, on=ON).confidence is ij.Confidence.LOW
        assert ij.what_if(both.without("case:x"), BAR.id, on=ON).confidence is ij.Confidence.HIGH
        assert ij.what_if(docket(), BAR.id, on=ON).confidence is None

    def test_positions(self) -> None:
        """What is held on the questions that such an amendment raises, and on no other."""
        pending = "reducing_amendment_and_pending"
        given = ij.Position(id="position:a", question=pending, holding="denies", statement="It does not.")
        other = ij.Position(id="position:b", question="statehood", holding="denies", statement="It is none.")

        assert ij.what_if(against("XCC").overlay([given, other]), BAR.id, on=ON).positions == ("position:a",)
