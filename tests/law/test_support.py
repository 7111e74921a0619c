"""What an answer turns on: the records without which it would be another, and how sure they are.

`INTLJUSTICE_EXAMPLES` says how many pairs of cases and conducts the properties try, up to 600.
"""

import copy
import os
import pickle
from collections.abc import Iterable
from itertools import chain
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.icc.court import STATUTE, A, B
from tests.law.icc.jurisdiction.drawn import questions
from tests.law.small import JOINED, PACT, accepted, act, amendment, asked, cited, dossier, world

import intljustice as ij
from intljustice.law.support import alternatives

SEEDS = ij.load_seeds()
ROME = "treaty:rome-statute"
PROPERTY = settings(
    max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "60")), 600),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
FOUR = [*JOINED, act("XCC", "accession", "2002-01-10"), act("XDD", "accession", "2003-01-10")]


def printed(answer: ij.Answer) -> str:
    """What an answer turns on: the records of each alternative, without their kinds."""
    sets: dict[int, list[str]] = {}
    for support in answer.turns_on:
        sets.setdefault(support.alternative, []).append(str(support).partition(":")[2])
    return " | ".join(" ".join(sorted(ids)) for ids in sets.values())


def without(d: ij.Dossier, gone: Iterable[str]) -> ij.Dossier:
    """A dossier as if some records had never been; what is claimed to be recorded in full still is."""
    lost = set(gone)
    return ij.Dossier([record for record in d if record.id not in lost], d.about)


class TestShipped:
    """By the shipped records."""

    @pytest.mark.parametrize(
        ("state", "on", "expected", "confidence"),
        [
            ("HUN", "2026-05-01", "hun-ratification", "high"),
            ("HUN", "2026-06-02", "hun-ratification hun-withdrawal-revocation", "medium"),
            ("RUS", "2026-07-01", "rus-signature", "high"),
            ("CHN", "2026-07-01", "", None),
            ("BDI", "2017-10-27", "bdi-ratification bdi-withdrawal-notification", "high"),
            ("FRA", "2027-01-01", "fra-ratification", None),
        ],
        ids=lambda value: str(value).replace(" ", "+"),
    )
    def test_a_standing(self, state: str, on: str, expected: str, confidence: str | None) -> None:
        """On a revocation once the notice would have had effect; on no act that changes nothing; never on silence."""
        found = ij.standing(SEEDS, f"state:{state}", ROME, on=on)
        assert (printed(found), found.confidence) == (expected, confidence)

    def test_the_least_sure(self) -> None:
        """Of the two acts of Hungary the revocation, as one source only has it."""
        found = ij.standing(SEEDS, "state:HUN", ROME, on="2026-06-02")
        assert found.weakest == ij.Support(record="treaty-action:hun-withdrawal-revocation", confidence="medium")
        assert str(found).endswith(
            "It turns on treaty-action:hun-ratification and treaty-action:hun-withdrawal-revocation. "
            "Confidence in the records: medium."
        )

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"territory": ["state:KEN"]}, "ken-ratification"),
            ({"territory": ["state:KEN", "state:TZA"]}, "ken-ratification | tza-ratification"),
            ({"territory": ["state:KEN", "state:USA"]}, "ken-ratification"),
            ({"territory": ["state:UGA"]}, "uga-ratification | uga-12-3"),
            ({"territory": ["state:SDN"], "nationalities": ["state:SDN"]}, ""),
            ({"territory": ["state:PHL"], "period": "2019-03-17"}, "phl-withdrawal-notification"),
            ({"territory": ["state:PHL"], "period": "2019-03-16"}, "phl-ratification"),
        ],
        ids=[
            "by-one",
            "by-each-of-two",
            "by-one-of-two",
            "as-party-or-by-acceptance",
            "silence",
            "withdrawn",
            "not-yet-withdrawn",
        ],
    )
    def test_an_assessment(self, facts: dict[str, Any], expected: str) -> None:
        """Each link that is enough is an alternative; a withdrawal is one record that keeps the jurisdiction out."""
        conduct = ij.Conduct(**{"crime": "war_crimes", "period": "2012-03-01", "nationalities": ["state:USA"], **facts})
        assert printed(ij.assess(SEEDS, conduct)) == expected

    def test_a_listing(self) -> None:
        """Each of two sanctions is enough; of the one asked about, that one; of nobody's, none."""
        khan, one, nobody = (
            ij.listing(SEEDS, about, on="2025-03-01")
            for about in ("person:karim-khan", "sanction:us-2025-khan", "state:FRA")
        )
        assert (printed(khan), printed(one), printed(nobody)) == ("ru-khan | us-2025-khan", "us-2025-khan", "")

    def test_as_many_as_there_are(self) -> None:
        """Who is party turns on the act of each; a sentence then gives their number."""
        found = ij.parties(SEEDS, ROME, on="2001-01-01"), ij.parties(SEEDS, ROME, on="2002-07-01")
        assert [len(answer.turns_on) for answer in found] == [0, found[1].count.low]
        assert f"It turns on {found[1].count.low} records." in str(found[1])


class TestSmall:
    """By made-up records."""

    def test_an_entry_into_force(self) -> None:
        """Of two instruments on the day that decides one is enough with the first; a later one is not needed."""
        d = dossier(*FOUR, act("XBB", "accession", "2001-01-10", suffix="-a"))
        assert printed(ij.entry_into_force(world(), PACT)) == "xaa-ratification xbb-accession"
        assert printed(ij.entry_into_force(dossier(*FOUR), PACT)) == "xaa-ratification xbb-accession"
        assert printed(ij.entry_into_force(d, PACT)) == "xaa-ratification xbb-accession-a"
        assert printed(ij.entry_into_force(dossier(JOINED[0]), PACT)) == ""

    def test_the_parties_without_which_there_would_be_no_treaty(self) -> None:
        """Two are needed: of a pact between two, each is bound by both acts, and of one between four by its own."""
        assert printed(asked(world(), "XAA 2005-01-01")) == "xaa-ratification xbb-accession"
        assert printed(asked(dossier(*FOUR), "XAA 2005-01-01")) == "xaa-ratification"
        assert printed(asked(dossier(*FOUR), "XCC 2005-01-01")) == "xcc-accession"

    def test_an_amendment(self) -> None:
        """On the acceptance and the consent to the treaty; neither the amendment nor the treaty is counted."""
        d = dossier(*FOUR, amendment("pact:121(5)"), accepted("XAA", "2011-01-01"))
        bound, not_bound = (
            ij.standing(d, f"state:{state}", "amendment:a", on="2012-06-01") for state in ("XAA", "XBB")
        )
        assert (printed(bound), printed(not_bound)) == ("xaa-amendment-acceptance xaa-ratification", "")
        assert printed(ij.amendment_progress(d, "amendment:a", on="2012-06-01")) == printed(bound)

    def test_only_what_counts_makes_it_less_sure(self) -> None:
        """An act of low confidence on which nothing turns does not; the best of two alternatives counts."""
        notice = act("XCC", "withdrawal", "2004-01-01", "low")
        back = act("XCC", "revocation", "2004-02-01", "high")
        d = dossier(*FOUR, notice, back)
        assert asked(d, "XCC 2004-03-01").confidence is ij.Confidence.HIGH
        weak = [attrs.evolve(act, citations=cited("low")) for act in JOINED[:1]]
        court = dossier(*FOUR, *(), pact=STATUTE).overlay(weak)
        found = ij.assess(court, ij.Conduct(crime="genocide", period="2005-01-01", territory=[A, B]))
        assert (printed(found), found.confidence) == ("xaa-ratification | xbb-accession", ij.Confidence.HIGH)
        assert found.weakest == ij.Support(record=JOINED[1].id, confidence="high", alternative=2)

    @pytest.mark.parametrize(("field", "grade"), [("day", "low"), ("under", "medium"), (None, "medium")])
    def test_as_sure_as_its_day(self, field: str | None, grade: str) -> None:
        """Of an act whose day is not cited by itself, as sure as what is cited of it."""
        fields = () if field is None else (field,)
        citations = [ij.Citation("source:press", confidence=grade, fields=fields)]
        if field == "day":
            citations.append(ij.Citation("source:press", confidence="high", fields=["under"]))
        acceded = act("XCC", "accession", "2002-01-10", citations=citations)
        assert asked(dossier(*JOINED, acceded), "XCC 2005-01-01").confidence is ij.Confidence(grade)

    def test_one_that_does_not_say(self) -> None:
        """An act without any grade is less sure than one of low confidence, and leaves the answer without one."""
        ungraded = act("XCC", "accession", "2002-01-10", citations=["source:press"])
        found = asked(dossier(*JOINED, ungraded), "XCC 2005-01-01")
        assert (found.weakest, found.confidence) == (ij.Support(record=ungraded.id), None)

    def test_the_unknown(self) -> None:
        """An answer that is unknown can turn on a record, and has no confidence."""
        found = asked(dossier(*FOUR[:3], act("XDD", "accession", "2003")), "XDD 2003-06-15")
        assert (printed(found), found.confidence) == ("xdd-accession", None)

    def test_the_claim_that_all_is_recorded_goes_on(self) -> None:
        """Leaving a record out opens no gap: without its act a State is no party, and not unknown."""
        found = asked(dossier(*FOUR), "XCC 2005-01-01")
        left = asked(without(dossier(*FOUR), [support.record for support in found.turns_on]), "XCC 2005-01-01")
        assert (found.bound, left.bound) == (ij.Ternary.YES, ij.Ternary.NO)


class TestAsked:
    """It is found when first asked for, and before the answer leaves the program."""

    def answer(self) -> ij.Standing:
        """An answer that nobody has asked what it turns on."""
        return asked(dossier(*FOUR), "XCC 2005-01-01")

    def test_not_before(self) -> None:
        """The slot is empty until then, and another name is no field."""
        answer = self.answer()
        field = ij.Answer.__dict__["turns_on"]
        with pytest.raises(AttributeError):
            field.__get__(answer)
        assert answer.turns_on is answer.turns_on is field.__get__(answer)
        with pytest.raises(AttributeError, match="Standing has no attribute 'turned_on'"):
            answer.turned_on  # type: ignore[attr-defined] # noqa: B018 - it is refused

    def test_it_is_no_part_of_a_comparison(self) -> None:
        """Two answers are equal, and have one hash, whichever of them was asked."""
        answer, other = self.answer(), self.answer()
        assert answer.turns_on
        assert (answer, hash(answer)) == (other, hash(other))

    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda answer: pickle.loads(pickle.dumps(answer))])
    def test_copies_have_it(self, copied: object) -> None:
        """Also without the dossier."""
        assert printed(copied(self.answer())) == "xcc-accession"  # type: ignore[operator]

    @pytest.mark.parametrize("codec", [ij.Codec(), ij.Codec(configure=lambda _: None)], ids=["fast", "strict"])
    @pytest.mark.parametrize("indent", [False, True])
    def test_it_is_written_and_read_back(self, codec: ij.Codec, *, indent: bool) -> None:
        """As it was; by both codecs the same."""
        answer = self.answer()
        data = codec.dumps_record(answer, indent=indent)
        read = codec.loads_record(data, ij.Standing)
        assert (read, read.turns_on, read.confidence) == (answer, answer.turns_on, ij.Confidence.HIGH)
        assert b'"turns_on"' in data
        assert b'"confidence":null' not in data


MINIMAL = {
    "one": ([{"a"}], "a"),
    "each-of-two": ([{"a"}, {"b"}], "a | b"),
    "both-of-two": ([{"a", "b"}], "ab"),
    "one-with-either": ([{"a", "b"}, {"a", "c"}], "ab | ac"),
    "two-pairs": ([{"a", "b"}, {"c", "d"}], "ab | cd"),
    "overlapping": ([{"a", "b"}, {"b", "c"}, {"c", "d"}], "ab | cd"),
    "none-is-needed": ([set()], ""),
}


@pytest.mark.parametrize(("sets", "expected"), MINIMAL.values(), ids=MINIMAL)
def test_alternatives(sets: list[set[str]], expected: str) -> None:
    """Of an answer that stands where one of these sets is left: needed ones in each, the first records kept first."""
    found = alternatives("abcde", lambda gone: any(not each & gone for each in sets))
    assert " | ".join("".join(sorted(each)) for each in found) == expected


def test_what_keeps_the_answer_off() -> None:
    """A record that changes the answer only where another one stands is needed; without both nothing is."""
    needed = list(alternatives("ab", lambda gone: "a" not in gone or "b" in gone))
    assert needed == [("a",)]


drawn_sets = st.lists(st.frozensets(st.sampled_from("abcdefgh")), min_size=1, max_size=6)


@PROPERTY
@given(drawn_sets)
def test_alternatives_are_independent_and_enough(sets: list[frozenset[str]]) -> None:
    """Each carries the answer and none of its records can be spared; without all of them the answer falls."""

    def stands(gone: Iterable[str]) -> bool:
        return any(not each.intersection(gone) for each in sets)

    found = [frozenset(each) for each in alternatives("abcdefgh", stands)]
    every = frozenset("abcdefgh")
    needed = frozenset.intersection(*found)
    assert all(stands(every - each) and not any(stands((every - each) | {record}) for record in each) for each in found)
    assert all(found[i] & found[j] <= needed for i in range(len(found)) for j in range(i))
    assert found == [frozenset()] or not stands(frozenset(chain.from_iterable(found)))


Pair = tuple[ij.Dossier, ij.Conduct, ij.Trigger]
CASES = [(case.id, accused) for case in SEEDS.records(ij.Case) for accused in case.accused[:1]]
CODES = "AFG BDI GEO HUN ISR KEN MNE PHL PSE RUS SDN UGA UKR USA VEN"
STATES = [f"state:{code}" for code in CODES.split()]
shipped_states = st.lists(st.sampled_from(STATES), max_size=2, unique=True)


@st.composite
def conducts(draw: st.DrawFn) -> Pair:
    """A shipped case, as it is or with other places, persons and days, before the shipped records."""
    case, accused = draw(st.sampled_from(CASES))
    conduct, trigger = ij.facts_of(SEEDS, case, accused=accused)
    year = draw(st.integers(2001, 2026))
    other = attrs.evolve(
        conduct,
        period=f"{year}-06-15",
        territory=draw(shipped_states),
        nationalities=draw(shipped_states),
        stateless=None,
    )
    return SEEDS, draw(st.sampled_from([conduct, other])), draw(st.sampled_from([trigger, ij.UNSPECIFIED]))


pairs = st.one_of(conducts(), questions().map(lambda each: (each.dossier(), each.conduct, each.trigger)))


@PROPERTY
@given(pairs)
def test_what_it_turns_on_and_nothing_else(pair: Pair) -> None:
    """Without every alternative the verdict is another; without any other record it is the same."""
    d, facts = pair[0], pair[1:]
    answer = ij.assess(d, *facts)
    carrying = {support.record for support in answer.turns_on}
    if carrying:
        assert ij.assess(without(d, carrying), *facts).verdict is not answer.verdict
    for record in answer.records:
        if record not in carrying and not isinstance(d[record], ij.Treaty | ij.State | ij.Organisation):
            assert ij.assess(without(d, [record]), *facts).verdict is answer.verdict


@PROPERTY
@given(pairs, st.data())
def test_only_what_it_turns_on_makes_it_less_sure(pair: Pair, data: st.DataObject) -> None:
    """Lower confidence of any other record, one on which the answer rests or not, changes nothing of its own."""
    d, facts = pair[0], pair[1:]
    answer = ij.assess(d, *facts)
    carrying = {support.record for support in answer.turns_on}
    others = [record for record in d if record.id not in carrying and record.citations]
    rests_on = [record for record in others if record.id in answer.records]
    record = data.draw(st.sampled_from(rests_on or others))
    lowered = attrs.evolve(record, citations=[attrs.evolve(each, confidence="low") for each in record.citations])
    assert ij.assess(d.overlay([lowered]), *facts).confidence is answer.confidence
