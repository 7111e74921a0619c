"""What two answers differ in: assessments question by question, what-ifs case by case, other answers field by field."""

from typing import Any, ClassVar

import attrs
import pytest
from tests.law.small import JOINED, PACT, act, dossier

import intljustice as ij

SEEDS = ij.load_seeds()
BASE = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
BRITISH = ij.assess(SEEDS, BASE)
AMERICAN = ij.assess(SEEDS, attrs.evolve(BASE, nationalities=["state:USA"]), ij.NONE)
BETWEEN = {found.question: found for found in ij.contrast(BRITISH, AMERICAN)}
SMALL = dossier(*JOINED, act("XCC", "signature", "2001-01-01"))


def rows(found: tuple[ij.parts.Difference, ...]) -> list[tuple[str, str, str]]:
    """The points with what each side says."""
    return [(difference.question, difference.left, difference.right) for difference in found]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Touched(ij.Structure):
    """A case that an amendment would touch, or not."""

    case: str
    pending: bool
    reason: str


@attrs.frozen(kw_only=True, weakref_slot=False)
class Made(ij.Answer):
    """A made-up answer with several things in it."""

    kind: ClassVar[str] = "made"

    blocked: tuple[Touched, ...] = ()
    days: tuple[str, ...] = ()
    bounds: ij.Bounds | None = None
    sure: bool = True


A = Touched(case="case:a", pending=True, reason="No party.")
B = Touched(case="case:b", pending=False, reason="Referred by the Council.")


class TestAssessments:
    """Verdict, grounds, facts, then the questions that came out differently."""

    def test_in_order(self) -> None:
        """What the answer is comes first, then what was asked, then why; each difference reads back as it was."""
        found = ij.contrast(BRITISH, AMERICAN)
        assert rows(found) == [
            ("verdict", "jurisdiction", "no jurisdiction"),
            ("grounds", "rome-statute:12(2)(b)", "rome-statute:12(2), rome-statute:13"),
            ("conduct: nationalities", "state:GBR", "state:USA"),
            ("trigger: nature", "unspecified", "none"),
            ("link by nationality with state:GBR", "met", "not asked"),
            ("set in motion", "met", "not met"),
            ("link by nationality with state:USA", "not asked", "not met"),
            ("turns on", "treaty-action:gbr-ratification", "none"),
            ("confidence", "high", "none"),
        ]
        assert [ij.loads_record(ij.dumps_record(difference), ij.parts.Difference) for difference in found] == [*found]

    def test_the_reasons_of_both(self) -> None:
        """A question that both put has two reasons."""
        assert BETWEEN["set in motion"].because == (
            "Who set the Court in motion is left open; it cannot act without that. / "
            "Nobody has set the Court in motion."
        )
        assert BETWEEN["set in motion"].provisions == (ij.Provision("rome-statute:13"),)

    def test_sentences(self) -> None:
        """Each is one sentence, with the reasons in brackets."""
        assert str(BETWEEN["verdict"]) == "Verdict: jurisdiction in the first, no jurisdiction in the second."
        assert str(BETWEEN["link by nationality with state:USA"]) == (
            "Link by nationality with state:USA: not asked in the first, not met in the second (The person is a "
            "national of United States of America, no party on 2003-09-15, and no acceptance covers that day)."
        )

    def test_one_fact_apart(self) -> None:
        """One year of age: the age alone, and what follows from it."""
        young, grown = (ij.assess(SEEDS, attrs.evolve(BASE, age=age)) for age in (17, 18))
        assert rows(ij.contrast(young, grown)) == [
            ("verdict", "no jurisdiction", "jurisdiction"),
            ("grounds", "rome-statute:26", "rome-statute:12(2)(b)"),
            ("conduct: age", "17", "18"),
            ("of age at the time of the conduct", "not met", "met"),
            ("turns on", "none", "treaty-action:gbr-ratification"),
            ("confidence", "none", "high"),
        ]

    def test_a_question_put_twice(self) -> None:
        """Two findings on one question are distinguished by their place."""
        met = ij.parts.Finding(question="why", outcome="met", reason="So it is.")
        disputed = attrs.evolve(met, outcome="disputed", reason="Some say no.")
        pair = [
            attrs.evolve(BRITISH, limbs=[ij.parts.Limb(name="a", outcome="met", findings=[met, second])], beside=())
            for second in (met, disputed)
        ]
        (found,) = ij.contrast(*pair)
        assert (rows((found,)), found.because) == ([("why", "met", "disputed")], "So it is. / Some say no.")

    def test_an_answer_within_an_answer(self) -> None:
        """Is given whole."""
        young, legal = (found for found in ij.what_would_change(SEEDS, BASE) if found.fact in {"age", "person"})
        found = {question: (left, right) for question, left, right in rows(ij.contrast(young, legal))}
        assert found["fact"] == ("age", "person")
        assert "verdict" not in found


NARROW = ij.what_if(SEEDS, "amendment:non-party-nationals", on="2026-11-24")


class TestWhatIfs:
    """How they were asked, then each case that fares differently, then the route."""

    def test_what_the_reading_changes(self) -> None:
        """Darfur, Libya and the Philippines fall, the Ivorian cases stand; nothing is said of those that stay."""
        on_day: dict[str, Any] = {"on": "2026-11-24", "membership": "on_day"}
        found = ij.contrast(NARROW, ij.what_if(SEEDS, NARROW.amendment, council_referrals="barred", **on_day))
        assert rows(found)[:2] == [("membership", "conduct", "on day"), ("council referrals", "spared", "barred")]
        assert rows(found)[-1] == ("route: touching", "none", "rome-statute:13(b)")
        ivorian, filipino = {"ble-goude", "gbagbo-l", "gbagbo-s"}, {"duterte", "dela-rosa"}
        darfur = {"abu-garda", "al-bashir", "banda", "harun", "hussein", "jerbo", "kushayb"}
        libya = {"alkani", "daou", "doumah", "el-hishri", "gaddafi-m", "gaddafi-s", "khaled", "njeem", "salheen"}
        libya |= {"senussi", "shaqaqi", "sneidel", "werfalli", "zinkal"}
        moved = {fate.records[0].partition(":")[2]: fate for fate in found[2:-1]}
        assert {case: (fate.left, fate.right) for case, fate in moved.items()} == {
            **dict.fromkeys(ivorian, ("blocked", "surviving")),
            **dict.fromkeys(filipino | darfur | libya, ("surviving", "blocked")),
        }
        assert str(moved["duterte"]) == (
            "Rodrigo Roa Duterte: surviving in the first, blocked in the second (The person is a national of "
            "Philippines, a party at the time of the conduct (2011-11-01 to 2019-03-16). / The person is a national "
            "of Philippines only, not a party on 2026-11-24)."
        )

    def test_a_case_that_only_one_of_them_knows(self) -> None:
        """The other was not asked about it."""
        less = ij.what_if(SEEDS.without("case:putin"), "amendment:non-party-nationals", on="2026-11-24")
        assert rows(ij.contrast(NARROW, less)) == [("Vladimir Vladimirovich Putin", "blocked", "not asked")]
        assert rows(ij.contrast(less, NARROW)) == [("Vladimir Vladimirovich Putin", "not asked", "blocked")]


class TestOthers:
    """Answers of every other type."""

    def test_standings(self) -> None:
        """The reasons stand with the answer itself, once."""
        bound, signed = (ij.standing(SMALL, f"state:{code}", PACT, on="2002-01-01") for code in ("XAA", "XCC"))
        found = ij.contrast(bound, signed)
        assert rows(found)[:4] == [
            ("participant", "state:XAA", "state:XCC"),
            ("names", "Alphaland", "Gammaland"),
            ("bound", "yes", "no"),
            ("status", "party", "signatory"),
        ]
        assert [difference.question for difference in found if difference.because] == ["bound"]
        assert str(found[0]) == "Participant: state:XAA in the first, state:XCC in the second."

    def test_parties(self) -> None:
        """Of lists only what one of the two has; a day before and after a withdrawal."""
        before, after = (ij.parties(SEEDS, "treaty:rome-statute", on=day) for day in ("2019-03-16", "2019-03-17"))
        assert rows(ij.contrast(before, after)) == [
            ("on", "2019-03-16", "2019-03-17"),
            ("definite", "state:PHL", "none"),
            ("count", "123", "122"),
            ("turns on", "treaty-action:phl-ratification", "treaty-action:phl-withdrawal-notification"),
        ]

    def test_things_with_a_case(self) -> None:
        """Named by their case, with the reason of each that only one side has; part by part where both have it."""
        (found,) = ij.contrast(Made(blocked=(A, B)), Made(blocked=(A,)))
        assert rows((found,)) == [("blocked", "case:b", "none")]
        assert found.because == "case:b: Referred by the Council."
        assert rows(ij.contrast(Made(blocked=(A,)), Made(blocked=(attrs.evolve(A, pending=False),)))) == [
            ("blocked", "case case:a; pending yes; reason No party.", "case case:a; pending no; reason No party.")
        ]

    @pytest.mark.parametrize(
        ("left", "right", "expected"),
        [
            ({"days": ("first", "second")}, {"days": ("second", "first")}, ("days", "first, second", "second, first")),
            ({}, {"bounds": ij.Bounds(1, 2)}, ("bounds", "none", "1 to 2")),
            ({}, {"sure": False}, ("sure", "yes", "no")),
            ({}, {"as_of": "2026-11-24"}, ("as of", "none", "2026-11-24")),
            ({}, {"missing": ["a day"]}, ("missing", "none", "a day")),
            ({"reasons": ["So."]}, {"reasons": ["Thus."]}, None),
        ],
        ids=["another-order", "bounds", "truth", "day", "texts", "only-the-reasons"],
    )
    def test_printed(self, left: dict[str, Any], right: dict[str, Any], expected: tuple[str, str, str] | None) -> None:
        """Values are put in words; where nothing but the reasons differs, the two say the same."""
        assert rows(ij.contrast(Made(**left), Made(**right))) == ([] if expected is None else [expected])


@pytest.mark.parametrize("answer", [BRITISH, NARROW, Made(blocked=(A,))], ids=["assessment", "what-if", "other"])
def test_an_answer_does_not_differ_from_itself(answer: ij.Answer) -> None:
    """Of whatever type it is."""
    assert ij.contrast(answer, answer) == ()


STANDING = ij.standing(SMALL, "state:XAA", PACT, on="2002-01-01")
TWO_TYPES = "a standing and an assessment answer different questions; give two answers of one type"
NO_ANSWER = "is no answer; give two answers, such as what assess or standing returns"
REFUSED: dict[str, tuple[Any, Any, str, str]] = {
    "of-two-types": (STANDING, BRITISH, "OTHER_KIND", TWO_TYPES),
    "second-is-no-answer": (BRITISH, "x", "NO_ANSWER", f"str {NO_ANSWER}"),
    "first-is-no-answer": ("x", BRITISH, "NO_ANSWER", f"str {NO_ANSWER}"),
    "neither-is-an-answer": (BASE, BASE, "NO_ANSWER", f"Conduct {NO_ANSWER}"),
}


@pytest.mark.parametrize(("left", "right", "code", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_contrasted(left: Any, right: Any, code: str, message: str) -> None:
    """Two sorts of answer, and what is no answer, with what to do."""
    with pytest.raises(ij.InvalidValue) as caught:
        ij.contrast(left, right)
    assert (caught.value.problems[0].code, str(caught.value)) == (code, message)


def test_a_part_with_no_field_given_prints_as_none() -> None:
    """A referral whose bounds name nothing differs from one that names a territory, and the difference says so."""
    conduct = ij.Conduct(crime="genocide", period="2010", territory=["state:SDN"])
    empty, bounded = (
        ij.assess(ij.load_seeds(), conduct, ij.Trigger(nature="council_referral", scope=scope))
        for scope in (ij.Scope(), ij.Scope(territory=["state:SDN"]))
    )
    (difference,) = (found for found in ij.contrast(empty, bounded) if found.question == "trigger: scope")

    assert (difference.left, difference.right) == ("none", "state:SDN")
