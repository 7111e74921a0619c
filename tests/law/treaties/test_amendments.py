"""Amendments: the procedure that governs one, when it enters into force, whom it binds, and how far it has come."""

from datetime import date, timedelta
from itertools import product
from string import ascii_uppercase
from typing import Any

import attrs
import pytest
from tests.law.small import CLAUSES, JOINED, PACT, accepted, act, amendment, by_day, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
A = "amendment:a"
PARTIAL = ij.parts.Participation("partial")
EPSILONLAND = ij.State(id="state:XEE", names=["Epsilonland"])
FOUR = (*JOINED, act("XCC", "ratification", "2001-02-01"), act("XDD", "ratification", "2001-02-02"), EPSILONLAND)
"""Four parties from 1 May 2001, and a State that may join later."""

FOR_ALL, OWN, ADOPTION = amendment(), amendment("pact:121(5)"), amendment("pact:122")
"""In force for all a year after seven-eighths have accepted, that is four of four, or three of three; for each that
accepts, a year after its own acceptance; for all, six months after adoption."""
THREE = (accepted("XAA", "2011-01-01"), accepted("XBB", "2011-02-02"), accepted("XCC", "2011-03-03"))
LAST, LATE, IN_APRIL = (accepted("XDD", day) for day in ("2012-04-04", "2012-06-01", "2012-04"))
"""Acceptances of the fourth party, the last one of a month."""
OUT, OUT_IN_JANUARY = act("XDD", "withdrawal", "2015-01-10"), act("XDD", "withdrawal", "2015-01")
"""Notices of the fourth party: a year later it is out."""
TAKEN_BACK = act("XDD", "withdrawal_of_instrument", "2012-05-01", amendment=A)
ONE, TWO = accepted("XAA", "2011-01-10"), (accepted("XAA", "2011-05-05"), accepted("XBB", "2012-02-02"))
LEAVES, ON_EVE = act("XAA", "withdrawal", "2015-01-10"), accepted("XAA", "2015-01-09")
JOINS, JOINS_EARLY = act("XEE", "accession", "2015-01-10"), act("XEE", "accession", "2012-03-01")
ALL_IN_PART, OWN_IN_PART = (attrs.evolve(given, participation=PARTIAL) for given in (FOR_ALL, OWN))
PUBLISHED = attrs.evolve(ALL_IN_PART, entered_into_force="2011-11-11")


def world(*records: ij.Record, **pact: Any) -> ij.Dossier:
    """The pact with its four parties, an amendment, and what is done towards them."""
    return dossier(*FOUR, *records, pact=treaty(**pact))


def procedure(**fields: Any) -> dict[str, Any]:
    """The fields of a pact whose only procedure of amendment is this one."""
    return {
        "final_clauses": attrs.evolve(CLAUSES, amendments=[ij.parts.AmendmentProcedure(provision="pact:9", **fields)])
    }


class TestWhichProcedure:
    """The one that the amendment names, else the one that governs all that it touches."""

    @pytest.mark.parametrize(
        ("touched", "rule"),
        [
            (["pact:12(2)"], "pact:121(4)"),
            (["pact:12", "pact:50"], "pact:121(4)"),
            (["pact:5"], "pact:121(5)"),
            (["pact:8(2)(e)", "pact:5"], "pact:121(5)"),
            (["pact:35"], "pact:122"),
            (["pact:8(2)(e)", "pact:12"], None),
            ([], None),
        ],
    )
    def test_by_the_articles(self, touched: list[str], rule: str | None) -> None:
        """The clause itself or what is within it; of articles under several procedures there is no one procedure."""
        given = amendment(None, changes=[(provision, "amended") for provision in touched])
        found = ij.amendment_progress(world(given), A, on="2020-01-01")
        assert found.rule == (None if rule is None else ij.Provision(rule))

    def test_a_clause_that_is_none(self) -> None:
        """A procedure that the treaty does not have governs nothing, and whom the amendment binds is not known."""
        d = world(amendment("pact:999"))
        assert ij.amendment_progress(d, A, on="2020-01-01").rule is None
        assert ij.is_bound(d, "state:XAA", A, on="2020-01-01") is UNKNOWN

    @pytest.mark.parametrize("clauses", [None, ij.parts.FinalClauses()], ids=["no-clauses", "no-procedures"])
    def test_a_treaty_without_procedures(self, clauses: ij.parts.FinalClauses | None) -> None:
        """Nothing can be said of how far the amendment has come."""
        given = amendment(None, changes=[("pact:5", "amended")])
        d = dossier(given, pact=treaty(final_clauses=clauses, participation=None))
        found = ij.amendment_progress(d, A, on="2020-01-01")
        assert (found.rule, found.adoption_needed, found.needed, found.parties) == (None, None, None, None)


HALF = procedure(acceptances=ij.parts.Fraction(1, 2), binds="accepting_parties", delay=ij.parts.Delay(1, "year"))
PARTIES_IN_PART = {"participation": PARTIAL, "entered_into_force": "2001-05-01"}
NO_PROCEDURE = {"final_clauses": attrs.evolve(CLAUSES, amendments=())}
NO_DELAY = {"final_clauses": attrs.evolve(CLAUSES, amendments=[attrs.evolve(CLAUSES.amendments[0], delay=None)])}
UNKNOWN_DELAY = procedure(binds="accepting_parties")
PERHAPS = "unknown from 2010-01-01"
"""From adoption on it may be in force."""

BOUND: dict[str, tuple[list[ij.Record], dict[str, Any], str, str]] = {
    "acceptor": ([OWN, *TWO], {}, "XAA", "yes from 2012-05-05"),
    "second-acceptor": ([OWN, *TWO], {}, "XBB", "yes from 2013-02-02"),
    "no-acceptor": ([OWN, *TWO], {}, "XCC", ""),
    "of-a-month": ([OWN, accepted("XAA", "2011-03")], {}, "XAA", "unknown from 2012-03-01, yes from 2012-03-31"),
    "before-it-joined": ([OWN, JOINS, accepted("XEE", "2011-01-10")], {}, "XEE", "yes from 2015-04-01"),
    "before-it-was-bound": ([OWN, JOINS, accepted("XEE", "2014-12-01")], {}, "XEE", "yes from 2015-12-01"),
    "joined-and-did-not-accept": ([OWN, JOINS, ONE], {}, "XEE", ""),
    "left-the-treaty": ([OWN, LEAVES, ONE], {}, "XAA", "yes from 2012-01-10, no from 2016-01-10"),
    "a-year-before-it-left": ([OWN, LEAVES, accepted("XAA", "2015-01-10")], {}, "XAA", ""),
    "a-day-before-that": ([OWN, LEAVES, ON_EVE], {}, "XAA", "yes from 2016-01-09, no from 2016-01-10"),
    "half-and-itself": ([amendment("pact:9"), *TWO], HALF, "XAA", "yes from 2013-02-02"),
    "half-and-not-itself": ([amendment("pact:9"), *TWO], HALF, "XCC", ""),
    "enough-for-all": ([FOR_ALL, *THREE, LAST], {}, "XAA", "yes from 2013-04-04"),
    "too-few-for-all": ([FOR_ALL, *THREE], {}, "XAA", ""),
    "enough-as-one-leaves": ([FOR_ALL, *THREE, OUT], {}, "XAA", "yes from 2017-01-10"),
    "out-before-it-is-enough": ([FOR_ALL, *THREE, OUT], {}, "XDD", ""),
    "enough-in-a-month": ([FOR_ALL, *THREE, IN_APRIL], {}, "XAA", "unknown from 2013-04-01, yes from 2013-04-30"),
    "out-in-a-month": ([FOR_ALL, *THREE, OUT_IN_JANUARY], {}, "XAA", "unknown from 2017-01-01, yes from 2017-01-31"),
    "taken-back": ([FOR_ALL, *THREE, LAST, TAKEN_BACK], {}, "XAA", ""),
    "on-adoption": ([ADOPTION], {}, "XAA", "yes from 2010-07-01"),
    "on-adoption-and-left": ([ADOPTION, LEAVES], {}, "XAA", "yes from 2010-07-01, no from 2016-01-10"),
    "on-adoption-and-joined": ([ADOPTION, JOINS], {}, "XEE", "yes from 2015-04-01"),
    "not-adopted": ([attrs.evolve(ADOPTION, adopted=None)], {}, "XAA", ""),
    "in-part-acceptor": ([OWN_IN_PART, ONE], {}, "XAA", f"{PERHAPS}, yes from 2012-01-10"),
    "in-part-no-acceptor": ([OWN_IN_PART, ONE], {}, "XBB", PERHAPS),
    "in-part-for-all": ([ALL_IN_PART, ONE], {}, "XBB", PERHAPS),
    "in-part-and-published": ([PUBLISHED, ONE], {}, "XBB", "yes from 2011-11-11"),
    "in-part-and-published-and-no-party": ([PUBLISHED, ONE], {}, "XEE", ""),
    "no-procedure": ([FOR_ALL, ONE], NO_PROCEDURE, "XAA", PERHAPS),
    "no-delay": ([FOR_ALL, ONE], NO_DELAY, "XAA", PERHAPS),
    "no-delay-for-acceptors": ([amendment("pact:9"), ONE], UNKNOWN_DELAY, "XAA", PERHAPS),
    "neither-adopted-nor-published": ([attrs.evolve(OWN, adopted=None, participation=None)], {}, "XAA", ""),
    "of-a-treaty-not-recorded": ([amendment(treaty="treaty:other")], {}, "XAA", PERHAPS),
}


@pytest.mark.parametrize(("records", "pact", "state", "expected"), BOUND.values(), ids=BOUND)
def test_whom_it_binds_from_when(records: list[ij.Record], pact: dict[str, Any], state: str, expected: str) -> None:
    """Acceptors each from its own day, all from entry into force, and only parties; what is not recorded is unknown."""
    assert by_day(world(*records, **pact), state, A) == ", ".join(filter(None, ["no", expected]))


def up_to(year: str, given: ij.Amendment) -> ij.Amendment:
    """An amendment whose acceptances are recorded up to the end of a year."""
    return attrs.evolve(given, participation=ij.parts.Participation("complete", f"{year}-12-31"))


AFTER = "2031-01-01"
"""The first day after the records of the pact."""
IN_2012, ALL_IN_2012 = up_to("2012", OWN), up_to("2012", FOR_ALL)
PARTIES_TO_2012 = {"participation": ij.parts.Participation("complete", "2012-06-30")}

LEFT_EARLY = act("XDD", "withdrawal", "2012-06-01")

AFTER_THE_END: dict[str, tuple[list[ij.Record], dict[str, Any], str, str, str | None]] = {
    "acceptor": ([IN_2012, ONE], {}, "XAA", "yes from 2012-01-10", AFTER),
    "acceptor-on-the-last-day": (
        [IN_2012, accepted("XAA", "2012-12-31")],
        {},
        "XAA",
        "yes from 2013-12-31",
        AFTER,
    ),
    "no-acceptor": ([IN_2012, ONE], {}, "XBB", "", "2014-01-01"),
    "no-acceptor-and-left": ([IN_2012, ONE, OUT], {}, "XDD", "", "2014-01-01"),
    "no-acceptor-and-left-before": ([IN_2012, LEFT_EARLY], {}, "XDD", "", AFTER),
    "no-party": ([IN_2012, ONE], {}, "XEE", "", AFTER),
    "too-few-for-all": ([ALL_IN_2012, *THREE], {}, "XAA", "", "2014-01-01"),
    "enough-for-all": ([ALL_IN_2012, *THREE, LAST], {}, "XAA", "yes from 2013-04-04", AFTER),
    "half-and-itself": ([up_to("2012", amendment("pact:9")), *TWO], HALF, "XAA", "yes from 2013-02-02", AFTER),
    "on-adoption": ([up_to("2012", ADOPTION)], {}, "XAA", "yes from 2010-07-01", AFTER),
    "on-adoption-in-part": ([attrs.evolve(ADOPTION, participation=PARTIAL)], {}, "XEE", "", AFTER),
    "parties-end-first": ([ALL_IN_2012, *THREE], PARTIES_TO_2012, "XAA", "", "2013-07-01"),
    "parties-end-first-acceptor": ([IN_2012, ONE], PARTIES_TO_2012, "XAA", "yes from 2012-01-10", "2012-07-01"),
    "parties-end-first-no-acceptor": ([IN_2012, ONE], PARTIES_TO_2012, "XBB", "", "2014-01-01"),
    "accepted-and-no-act-recorded": (
        [OWN, accepted("XEE", "2011-01-10")],
        PARTIES_IN_PART,
        "XEE",
        "unknown from 2012-01-10",
        AFTER,
    ),
}


@pytest.mark.parametrize(
    ("records", "pact", "state", "expected", "beyond_from"), AFTER_THE_END.values(), ids=AFTER_THE_END
)
def test_what_was_deposited_goes_on(
    records: list[ij.Record], pact: dict[str, Any], state: str, expected: str, beyond_from: str
) -> None:
    """An acceptance has effect as long as its author is a party; silence is none until a later one could."""
    d = world(*records, **pact)
    assert by_day(d, state, A) == ", ".join(filter(None, ["no", expected]))
    first = date.fromisoformat(beyond_from)
    answers = [ij.standing(d, f"state:{state}", A, on=day) for day in (first - timedelta(days=1), first)]
    assert [answer.beyond_records for answer in answers] == [False, True]


def test_silence_after_the_end_of_the_records() -> None:
    """For a year it is an answer: who is bound is known, and it says why; after the year it goes beyond the records."""
    d = world(IN_2012, ONE)
    within, after = (ij.standing(d, "state:XBB", A, on=on) for on in ("2013-12-31", "2014-01-01"))
    assert within.reasons == (
        "Everything up to 2012-12-31 is recorded, and no act of its is recorded.",
        "A later acceptance has no effect before 2014-01-01.",
    )
    assert (within.turns_on, within.missing) == ((), ())
    assert after.reasons == (
        *within.reasons,
        "The records end on 2012-12-31; this is what follows from them if nothing has happened since.",
    )
    assert (after.bound, after.confidence, after.missing) == (NO, None, ())


@pytest.mark.parametrize(
    ("on", "end"), [("2013-12-31", None), ("2014-01-01", "2012-12-31"), ("2031-01-01", "2012-12-31")]
)
def test_the_parties_to_an_amendment_after_the_end_of_its_records(on: str, end: str | None) -> None:
    """All are known until an acceptance that is not recorded could bind somebody; then it says which records end."""
    found = ij.parties(world(IN_2012, ONE), A, on=on)
    assert (found.count, found.complete, found.beyond_records) == (ij.Bounds(1, 1), end is None, end is not None)
    assert found.reasons == (
        ()
        if end is None
        else (f"The records end on {end}; this is what follows from them if nothing has happened since.",)
    )


def test_an_acceptance_counts_in_full_where_others_are_not_recorded() -> None:
    """Whether its author has left the treaty since is known from the acts towards that."""
    standing = ij.standing(world(OWN_IN_PART, ONE), "state:XAA", A, on="2020-01-01")
    assert (standing.bound, standing.confidence) == (YES, ij.Confidence.HIGH)
    assert standing.reasons == ("Its acceptance of 2011-01-10 binds it from 2012-01-10 (121(5)).",)


ENTRIES: dict[str, tuple[list[ij.Record], dict[str, Any], str | None, str | None, int]] = {
    "first-acceptor": ([OWN, accepted("XBB", "2011-05-05"), ONE], {}, "2012-01-10", None, 2),
    "no-acceptor": ([OWN], {}, None, None, 0),
    "the-last-one-needed": ([FOR_ALL, *THREE, LAST], {}, "2013-04-04", "2012-04-04", 4),
    "one-fewer": ([FOR_ALL, *THREE], {}, None, None, 3),
    "as-one-leaves": ([FOR_ALL, *THREE, OUT], {}, "2017-01-10", "2016-01-10", 3),
    "one-that-is-no-party": ([FOR_ALL, *THREE, accepted("XEE", "2011-04-04")], {}, None, None, 4),
    "before-a-fifth-joins": ([FOR_ALL, *THREE, LAST, JOINS_EARLY], {}, "2013-04-04", "2012-04-04", 4),
    "after-a-fifth-has-joined": ([FOR_ALL, *THREE, LATE, JOINS_EARLY], {}, None, None, 4),
    "of-a-month": ([FOR_ALL, *THREE, IN_APRIL], {}, None, None, 4),
    "on-adoption": ([ADOPTION], {}, "2010-07-01", None, 0),
    "in-part": ([ALL_IN_PART, ONE], {}, None, None, 1),
    "in-part-and-published": ([PUBLISHED, ONE], {}, "2011-11-11", None, 1),
    "parties-in-part": ([FOR_ALL, *THREE, LAST], PARTIES_IN_PART, None, None, 4),
    "parties-in-part-for-acceptors": ([OWN, *THREE], PARTIES_IN_PART, "2012-01-01", None, 3),
    "published-under-no-procedure": ([attrs.evolve(PUBLISHED, entry_into_force_under=None)], {}, "2011-11-11", None, 0),
    "published-under-no-delay": ([PUBLISHED, ONE], NO_DELAY, "2011-11-11", None, 0),
}
NOT_COMPUTED = {
    *("in-part", "in-part-and-published", "parties-in-part"),
    *("published-under-no-procedure", "published-under-no-delay"),
}


@pytest.mark.parametrize("case", ENTRIES)
def test_when_it_enters_into_force(case: str) -> None:
    """With the first of its acceptors, once enough have accepted, on adoption; else on the day that is published."""
    records, pact, day, reached, counted = ENTRIES[case]
    found = ij.entry_into_force(world(*records, **pact), A)
    assert (None if found.day is None else str(found.day)) == day
    assert (None if found.reached_on is None else str(found.reached_on)) == reached
    assert (found.counted, found.computed) == (counted, case not in NOT_COMPUTED)
    assert found.deciding == tuple(record.id for record in records if reached and record == LAST)


def test_nobody_is_not_enough_of_nobody() -> None:
    """Before there are parties an acceptance brings nothing into force."""
    assert ij.entry_into_force(dossier(FOR_ALL, accepted("XAA", "2000-01-01")), A).reached_on is None


def test_the_first_acceptance_counts() -> None:
    """A second one by the same party makes no difference, nor does an objection."""
    second = act("XAA", "amendment_acceptance", "2012-01-01", amendment=A, suffix="-2")
    d = world(OWN, second, ONE, act("XBB", "objection", "2011-01-01", amendment=A))
    standing = ij.standing(d, "state:XAA", A, on="2020-01-01")
    assert (standing.acts, str(standing.since)) == ((ONE.id,), "2012-01-10")
    assert standing.reasons == ("Its acceptance of 2011-01-10 binds it from 2012-01-10 (121(5)).",)
    assert ij.entry_into_force(d, A).counted == 1


def test_whoever_accepted_too_late_to_be_bound_has_not_withdrawn_from_it() -> None:
    """Its year is over only on the day from which it is no party."""
    d = world(OWN, LEAVES, accepted("XAA", "2015-01-10"))
    assert ij.standing(d, "state:XAA", A, on="2020-01-01").status is ij.TreatyStatus.NON_PARTY


def test_in_force_for_all_it_binds_by_joining_and_as_long_as_the_treaty() -> None:
    """Whoever joins later is bound by its own act, whoever leaves has withdrawn."""
    d = world(ADOPTION, JOINS, LEAVES)
    joined, left = (ij.standing(d, f"state:{code}", A, on="2016-01-10") for code in ("XEE", "XAA"))
    assert joined.reasons == ("Its accession of 2015-01-10 binds it from 2015-04-01 (122).",)
    assert (str(joined.since), left.status) == ("2015-04-01", ij.TreatyStatus.WITHDRAWN)


def test_one_is_no_other() -> None:
    """An acceptance is of one amendment only, and no consent to the treaty."""
    d = world(OWN, amendment("pact:121(5)", "b"), ONE)
    assert [ij.is_bound(d, "state:XAA", about, on="2013-01-01") for about in (A, "amendment:b")] == [YES, NO]
    alone = dossier(OWN, *(accepted(code, "2011-03-01") for code in ("XAA", "XBB", "XCC")))
    assert ij.entry_into_force(alone, PACT).day is None


CODES = tuple("X" + "".join(two) for two in product(ascii_uppercase, repeat=2))
"""Codes of made-up States, more than any treaty needs."""


def parties(number: int, *records: ij.Record) -> ij.Dossier:
    """So many parties from 1 April 2001, and these records."""
    return dossier(*(act(code, "ratification", "2001-01-10") for code in CODES[:number]), *records)


COUNTED = "The parties are those of {on}, and their number may change."
MAY_LEAVE = (
    "A party that does not accept it may leave at once (article 121(6)), "
    "from the day on which enough have accepted it{}."
)
NOT_LATER = "Acceptances are recorded up to 2020-06-30, and no later one is taken into account."


class TestProgress:
    """How far an amendment has come."""

    @pytest.mark.parametrize(
        ("number", "two_thirds", "seven_eighths"),
        [(125, 84, 110), (124, 83, 109), (120, 80, 105), (8, 6, 7), (9, 6, 8)],
    )
    def test_what_it_takes(self, number: int, two_thirds: int, seven_eighths: int) -> None:
        """Parts of all parties, rounded up: the last acceptance needed brings it into force, and one fewer does not."""
        some = [accepted(code, "2011-03-01") for code in CODES[: seven_eighths - 1]]
        short = parties(number, FOR_ALL, *some)
        found = ij.amendment_progress(short, A, on="2011-03-01")
        assert (found.parties, found.adoption_needed) == (ij.Bounds(number, number), two_thirds)
        assert (found.needed, found.short_by) == (seven_eighths, 1)
        assert found.given == tuple(f"state:{code}" for code in CODES[: seven_eighths - 1])
        assert found.missing == ()
        assert found.lacking == tuple(f"state:{code}" for code in CODES[seven_eighths - 1 : number])
        assert ij.entry_into_force(short, A).day is None

        last = accepted(CODES[seven_eighths - 1], "2012-05-01")
        enough = parties(number, FOR_ALL, *some, last)
        entry = ij.entry_into_force(enough, A)
        assert (str(entry.day), entry.deciding) == ("2013-05-01", (last.id,))
        assert entry.reasons == ("The instrument was deposited on 2012-05-01 (121(4)).",)
        assert ij.parties(enough, A, on="2013-04-30").count == ij.Bounds(0, 0)
        assert ij.parties(enough, A, on="2013-05-01").count == ij.Bounds(number, number)

    def test_a_party_more_needs_an_acceptance_more(self) -> None:
        """Seven of eight are enough, of nine eight are needed; a day before the ninth is bound, seven still are."""
        acceptances = [accepted(code, "2011-03-01") for code in CODES[:7]]
        d = parties(8, act("XAI", "accession", "2010-12-01"), FOR_ALL, *acceptances)
        before, after = (ij.amendment_progress(d, A, on=day) for day in ("2010-12-31", "2011-03-01"))
        assert (before.parties, before.needed, before.short_by) == (ij.Bounds(8, 8), 7, 7)
        assert (after.parties, after.needed, after.short_by) == (ij.Bounds(9, 9), 8, 1)
        assert after.in_force_from is None

    @pytest.mark.parametrize(("on", "number"), [("2011-02-28", 0), ("2011-03-01", 1), ("2011-03-02", 2)])
    def test_acceptances_up_to_the_day(self, on: str, number: int) -> None:
        """One given on the day counts, one of the day after does not, nor does one of somebody who is no party."""
        acts = accepted("XAA", "2011-03-01"), accepted("XAB", "2011-03-02"), accepted("XAZ", "2011-01-01")
        found = ij.amendment_progress(parties(8, FOR_ALL, *acts), A, on=on)
        assert (found.given, found.short_by) == (("state:XAA", "state:XAB")[:number], 7 - number)

    def test_in_force_from_the_first_acceptor_on(self) -> None:
        """Before that day it is not in force."""
        d = parties(4, OWN, accepted("XAB", "2012-03-01"), accepted("XAA", "2011-03-01"))
        found = [ij.amendment_progress(d, A, on=on).in_force_from for on in ("2012-02-29", "2012-03-01", "2012")]
        assert found == [None, ij.PartialDate("2012-03-01"), None]
        assert [ij.parties(d, A, on=on).definite for on in ("2012-02-29", "2012-03-01")] == [(), ("state:XAA",)]

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            (
                FOR_ALL,
                (
                    "It enters into force for all once 7 of 8 parties have accepted it; 6 are missing. "
                    f"{COUNTED.format(on='2011-03-01')} {MAY_LEAVE.format('')}"
                ),
            ),
            (OWN, "It binds only the parties that accept it, each once its time has run from its own acceptance."),
            (ADOPTION, "Adoption is enough to bring it into force for all parties, once its time has run."),
        ],
        ids=["for-all", "for-acceptors", "on-adoption"],
    )
    def test_in_words(self, given: ij.Amendment, sentence: str) -> None:
        """What brings it into force, and what is missing; it reads back as it was."""
        found = ij.amendment_progress(parties(8, given, accepted("XAA", "2011-03-01")), A, on="2011-03-01")
        assert str(found) == (
            f"A: 1 acceptance on 2011-03-01. {sentence} It turns on treaty-action:xaa-amendment-acceptance and "
            "treaty-action:xaa-ratification. Confidence in the records: high."
        )
        assert ij.loads_record(ij.dumps_record(found), ij.Progress) == found

    @pytest.mark.parametrize(
        ("number", "under", "on", "sentence"),
        [
            (8, "pact:121(4)", "2011-01-01", "consensus or, failing that, 6 of 8 parties"),
            (9, "pact:122", "2011-01-01", "6 of 9 parties"),
            (8, "pact:121(4)", "2031-01-01", "consensus or, failing that, 6 of 8 parties"),
        ],
    )
    def test_not_adopted(self, number: int, under: str, on: str, sentence: str) -> None:
        """What adopting it takes, as a number where that of the parties is known; acceptances are not spoken of."""
        found = ij.amendment_progress(parties(number, amendment(under, adopted=None)), A, on=on)
        assert found.reasons[0] == f"It is not adopted; that takes {sentence}."
        assert not any("Acceptances" in reason for reason in found.reasons)

    def test_not_adopted_under_a_clause_that_does_not_say_how(self) -> None:
        """Nothing is said of adoption."""
        found = ij.amendment_progress(parties(9, amendment("pact:121(5)", adopted=None)), A, on="2011-01-01")
        assert (len(found.reasons), found.adoption_needed, found.by_consensus) == (1, None, None)

    def test_more_than_it_takes(self) -> None:
        """None is missing; by the clauses on adoption and entry into force, with the way out of the one on leaving."""
        d = parties(9, FOR_ALL, *(accepted(code, "2011-03-01") for code in CODES[:9]))
        found = ij.amendment_progress(d, A, on="2011-03-01")
        assert (found.needed, len(found.given), found.short_by, found.lacking) == (8, 9, 0, ())
        assert found.reasons == (
            "It enters into force for all once 8 of 9 parties have accepted it; 0 are missing.",
            MAY_LEAVE.format(" (2011-03-01)"),
        )
        assert [str(provision) for provision in found.provisions] == ["pact:121(3)", "pact:121(4)"]
        assert (str(found.rule), str(found.may_leave_under)) == ("pact:121(4)", "pact:121(6)")
        assert found.binds is ij.terms.BindingEffect.ALL_PARTIES

    def test_after_the_records_of_the_parties_end(self) -> None:
        """As many as on the last day, and who has accepted still has; it says so, and is not sure."""
        found = ij.amendment_progress(parties(8, FOR_ALL, accepted("XAA", "2011-03-01")), A, on="2031-01-01")
        assert (found.parties, found.adoption_needed, found.needed, found.short_by) == (ij.Bounds(8, 8), 6, 7, 6)
        assert (found.given, len(found.lacking), found.confidence) == (("state:XAA",), 7, None)
        assert found.beyond_records
        assert found.reasons == (
            "It enters into force for all once 7 of 8 parties have accepted it; 6 are missing.",
            COUNTED.format(on="2031-01-01"),
            MAY_LEAVE.format(""),
            "Acceptances are recorded up to 2030-12-31, and no later one is taken into account.",
            "The records end on 2030-12-31; this is what follows from them if nothing has happened since.",
        )

    @pytest.mark.parametrize(
        ("participation", "on", "reason"),
        [
            (ij.parts.Participation("complete", "2020-06-30"), "2020-06-30", None),
            (
                ij.parts.Participation("complete", "2020-06-30"),
                "2020-07-01",
                NOT_LATER,
            ),
            (ij.parts.Participation("complete", "2020-06-30"), "2020", NOT_LATER),
            (PARTIAL, "2011-01-01", "Who has accepted it is not recorded in full."),
            (None, "2011-01-01", "Who has accepted it is not recorded in full."),
        ],
    )
    def test_acceptances_that_are_not_recorded(
        self, participation: ij.parts.Participation | None, on: str, reason: str | None
    ) -> None:
        """The last day for which they are recorded is the last without a warning."""
        found = ij.amendment_progress(parties(8, amendment(participation=participation)), A, on=on)
        expected = [COUNTED.format(on=on), MAY_LEAVE.format("")]
        assert list(found.reasons[1:]) == (expected if reason is None else [*expected, reason])
        assert found.beyond_records is (reason == NOT_LATER)

    @pytest.mark.parametrize(("number", "needed", "adoption"), [(16, None, None), (15, 14, None), (8, None, 6)])
    def test_a_year_in_which_the_number_of_parties_changes(
        self, number: int, needed: int | None, adoption: int | None
    ) -> None:
        """A number is given where it is the same for the fewest and the most parties."""
        d = parties(number, act(CODES[number], "accession", "2010-06-01"), FOR_ALL)
        found = ij.amendment_progress(d, A, on="2010")
        assert (found.parties, found.needed, found.short_by) == (ij.Bounds(number, number + 1), needed, needed)
        assert found.adoption_needed == adoption
        assert ij.amendment_progress(parties(0, FOR_ALL), A, on="2010").needed == 0


LEAVING = attrs.evolve(CLAUSES.amendments[0], leave_within=ij.parts.Delay(6, "month"), leave_subject_to="pact:127(2)")


class TestLeavingAtOnce:
    """From when until when a party may leave, and how many acceptances it takes after each notice."""

    @pytest.mark.parametrize(
        ("on", "days", "words"),
        [
            ("2011-02-28", (None, None), ("", "")),
            ("2011-03-01", ("2011-03-01", "2012-09-01"), (" (2011-03-01)", " (2012-09-01)")),
            ("2020-01-01", ("2011-03-01", "2012-09-01"), (" (2011-03-01)", " (2012-09-01)")),
        ],
    )
    def test_days(self, on: str, days: tuple[str | None, str | None], words: tuple[str, str]) -> None:
        """From the last acceptance needed, of 1 March 2011, until six months after it is in force, a year later."""
        acts = [act(code, "ratification", "2001-01-10") for code in CODES[:8]]
        acceptances = [accepted(code, "2011-03-01") for code in CODES[:7]]
        pact = treaty(final_clauses=attrs.evolve(CLAUSES, amendments=[LEAVING]))
        found = ij.amendment_progress(dossier(*acts, FOR_ALL, *acceptances, pact=pact), A, on=on)

        assert tuple(day and str(day) for day in (found.may_leave_from, found.may_leave_until)) == days
        assert (
            f"{MAY_LEAVE.format(words[0])[:-1]} until 6 months after its entry into force{words[1]}, that day "
            "included; article 127(2) holds for it all the same."
        ) in found.reasons

    def test_no_clause(self) -> None:
        """Nobody leaves at once because of an amendment that binds only those who accept it."""
        found = ij.amendment_progress(parties(4, OWN, accepted("XAB", "2012-03-01")), A, on="2013-03-01")
        assert (found.may_leave_under, found.may_leave_from, found.may_leave_until) == (None, None, None)

    @pytest.mark.parametrize(
        ("on", "starts"),
        [("2011-02-28", []), ("2011-03-01", ["2012-03-01"]), ("2012-02-29", ["2012-03-01"]), ("2012-03-01", [])],
    )
    def test_denominators(self, on: str, starts: list[str]) -> None:
        """While a notice of 1 March 2011 is pending, seven of eight parties will be seven of seven."""
        found = ij.amendment_progress(parties(8, act("XAH", "withdrawal", "2011-03-01"), FOR_ALL), A, on=on)
        assert [str(each.start) for each in found.denominators] == starts
        numbers = [(each.parties, each.votes, each.acceptances) for each in found.denominators]
        assert numbers == [(ij.Bounds(7, 7), 5, 7)] * len(starts)

    def test_enough_have_accepted(self) -> None:
        """Then later numbers make no difference."""
        acceptances = [accepted(code, "2011-03-01") for code in CODES[:7]]
        d = parties(8, act("XAH", "withdrawal", "2011-03-01"), FOR_ALL, *acceptances)
        assert ij.amendment_progress(d, A, on="2011-03-01").denominators == ()


class TestTheStatute:
    """The amendments of the shipped records."""

    def test_one_that_needs_seven_eighths(self) -> None:
        """Deleting article 124: 110 of 125 are needed, and 18 are there."""
        found = ij.amendment_progress(SEEDS, "amendment:rs-a3-art124-2015", on="2026-10-01")
        assert (str(found.rule), str(found.may_leave_under)) == ("rome-statute:121(4)", "rome-statute:121(6)")
        assert (found.needed, len(found.given), found.short_by, len(found.lacking)) == (110, 18, 92, 107)
        assert (found.adoption_needed, found.by_consensus, found.in_force_from) == (84, True, None)
        assert ij.entry_into_force(SEEDS, "amendment:rs-a3-art124-2015").day is None

    def test_one_that_binds_its_acceptors(self) -> None:
        """The amendments on aggression: in force from the first acceptance and a year on, for whoever accepts."""
        found = ij.amendment_progress(SEEDS, "amendment:rs-a2-aggression-2010", on="2026-08-01")
        assert (found.binds, found.needed, found.short_by) == (ij.terms.BindingEffect.ACCEPTING_PARTIES, None, None)
        assert (str(found.in_force_from), len(found.given)) == ("2013-05-08", 49)
        assert str(ij.entry_into_force(SEEDS, "amendment:rs-a7-art8-starvation-2019").day) == "2021-10-14"

    def test_one_that_is_only_sought(self) -> None:
        """The demanded amendment: what adopting it takes is known, how it would enter into force is not."""
        found = ij.amendment_progress(SEEDS, "amendment:non-party-nationals", on="2026-11-24")
        assert (found.adopted, found.rule, found.adoption_needed) == (None, None, 84)
        assert found.reasons == (
            "It is not adopted; that takes consensus or, failing that, 84 of 125 parties.",
            "How it enters into force depends on the articles it changes, and no one procedure for them is recorded.",
            (
                "The parties are those of 2026-11-24; by what is pending, those who have to adopt it are 83 of 124 "
                "from 2027-06-18, 82 of 122 from 2027-06-24, 81 of 121 from 2027-07-24, 80 of 120 from 2027-07-27, 80 "
                "of 119 from 2027-09-23."
            ),
        )

    @pytest.mark.parametrize(
        ("state", "on", "bound"),
        [
            ("DEU", "2014-06-02", NO),
            ("DEU", "2014-06-03", YES),
            ("FRA", "2020-01-01", NO),
            ("USA", "2020-01-01", NO),
            ("DEU", "2026-11-24", YES),
        ],
    )
    def test_who_is_bound(self, state: str, on: str, bound: ij.Ternary) -> None:
        """A year after its own acceptance, also after the last acceptance that is known."""
        assert ij.is_bound(SEEDS, f"state:{state}", "amendment:rs-a2-aggression-2010", on=on) is bound

    def test_only_an_amendment_has_come_anywhere(self) -> None:
        """A treaty is refused."""
        with pytest.raises(ij.UnknownRecord, match="not an Amendment"):
            ij.amendment_progress(SEEDS, "treaty:rome-statute", on="2020-01-01")
