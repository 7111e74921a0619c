"""What two answers differ in: assessments question by question, other answers field by field."""

from typing import Any, ClassVar

import attrs
import pytest
from tests.law.small import JOINED, PACT, act, dossier

import intljustice as ij

SEEDS = ij.load_seeds()
BASE = ij.Conduct(crime="war_crimes", period="2003-09-15", territory=["state:IRQ"], nationalities=["state:GBR"])
BRITISH = ij.assess(SEEDS, BASE)
AMERICAN = ij.assess(SEEDS, attrs.evolve(BASE, nationalities=["state:USA"]), ij.NONE)
SMALL = dossier(*JOINED, act("XCC", "signature", "2001-01-01"))


def rows(found: tuple[ij.parts.Difference, ...]) -> list[tuple[str, str, str]]:
    """The points with what each side says."""
    return [(one.question, one.left, one.right) for one in found]


@attrs.frozen(kw_only=True, weakref_slot=False)
class Touched(ij.Structure):
    """A case that an amendment would touch, or not."""

    case: str
    pending: bool
    reason: str


@attrs.frozen(kw_only=True, weakref_slot=False)
class Reach(ij.Answer):
    """A made-up answer with several things in it."""

    kind: ClassVar[str] = "reach"

    blocked: tuple[Touched, ...] = ()
    days: tuple[str, ...] = ()
    bounds: ij.Bounds | None = None
    sure: bool = True


A = Touched(case="case:a", pending=True, reason="No party.")
B = Touched(case="case:b", pending=False, reason="Referred by the Council.")


class TestAssessments:
    """Verdict, grounds, facts, then the questions that came out differently."""

    def test_in_order(self) -> None:
        """What the answer is comes first, then what was asked, then why."""
        assert rows(ij.contrast(BRITISH, AMERICAN)) == [
            ("verdict", "jurisdiction", "no jurisdiction"),
            ("grounds", "rome-statute:12(2)(b)", "rome-statute:12(2), rome-statute:13"),
            ("conduct: nationalities", "state:GBR", "state:USA"),
            ("trigger: nature", "unspecified", "none"),
            ("link by nationality with state:GBR", "met", "not asked"),
            ("set in motion", "met", "not met"),
            ("link by nationality with state:USA", "not asked", "not met"),
            ("confidence", "high", "none"),
        ]

    def test_the_reasons_of_both(self) -> None:
        """A question that both put has two reasons; one that came out alike is not told."""
        found = {one.question: one for one in ij.contrast(BRITISH, AMERICAN)}

        assert found["set in motion"].because == (
            "Who set the Court in motion is left open; it cannot act without that. / "
            "Nobody has set the Court in motion."
        )
        assert found["set in motion"].provisions == (ij.Provision("rome-statute:13"),)
        assert "link by territory with state:IRQ" not in found

    def test_sentences(self) -> None:
        """Each is one sentence, with the reasons in brackets."""
        found = {one.question: str(one) for one in ij.contrast(BRITISH, AMERICAN)}

        assert found["verdict"] == "Verdict: jurisdiction in the first, no jurisdiction in the second."
        assert found["link by nationality with state:USA"] == (
            "Link by nationality with state:USA: not asked in the first, not met in the second (The person is a "
            "national of United States of America, no party on 2003-09-15, and no acceptance covers that day)."
        )

    def test_a_near_miss(self) -> None:
        """One year of age apart: the age alone, and what follows from it."""
        young, grown = (ij.assess(SEEDS, attrs.evolve(BASE, age=age)) for age in (17, 18))

        assert rows(ij.contrast(young, grown)) == [
            ("verdict", "no jurisdiction", "jurisdiction"),
            ("grounds", "rome-statute:26", "rome-statute:12(2)(b)"),
            ("conduct: age", "17", "18"),
            ("of age at the time of the conduct", "not met", "met"),
        ]

    def test_a_question_put_twice(self) -> None:
        """Two findings on one question are told apart by their place."""
        finding = ij.parts.Finding(question="why", outcome="met", reason="So it is.")
        twice = attrs.evolve(
            BRITISH, limbs=[ij.parts.Limb(name="one", outcome="met", findings=[finding, finding])], beside=()
        )
        other = attrs.evolve(finding, outcome="disputed", reason="Some say no.")
        once = attrs.evolve(twice, limbs=[ij.parts.Limb(name="one", outcome="met", findings=[finding, other])])
        (found,) = ij.contrast(twice, once)

        assert rows((found,)) == [("why", "met", "disputed")]
        assert found.because == "So it is. / Some say no."

    def test_flips(self) -> None:
        """An answer that holds another is told whole."""
        young, legal = (one for one in ij.what_would_change(SEEDS, BASE) if one.fact in {"age", "person"})
        found = {one.question: (one.left, one.right) for one in ij.contrast(young, legal)}

        assert found["fact"] == ("age", "person")
        assert "verdict" not in found


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
        assert [one.question for one in found if one.because] == ["bound"]
        assert str(found[0]) == "Participant: state:XAA in the first, state:XCC in the second."

    def test_parties(self) -> None:
        """Of lists only what one alone has; a day before and after a withdrawal."""
        before, after = (ij.parties(SEEDS, "treaty:rome-statute", on=day) for day in ("2019-03-16", "2019-03-17"))

        assert rows(ij.contrast(before, after)) == [
            ("on", "2019-03-16", "2019-03-17"),
            ("definite", "state:PHL", "none"),
            ("count", "123", "122"),
        ]

    def test_things_with_a_case(self) -> None:
        """They are named by their case, with the reason of each that only one side has."""
        found = ij.contrast(
            Reach(
                blocked=(
                    A,
                    B,
                )
            ),
            Reach(blocked=(A,)),
        )

        assert rows(found) == [("blocked", "case:b", "none")]
        assert found[0].because == "case:b: Referred by the Council."

    def test_one_thing_told_differently(self) -> None:
        """What both have, in another form, is told part by part."""
        ended = attrs.evolve(A, pending=False)
        (found,) = ij.contrast(Reach(blocked=(A,)), Reach(blocked=(ended,)))

        assert found.left == "case case:a; live yes; reason No party."
        assert found.right == "case case:a; live no; reason No party."

    def test_another_order(self) -> None:
        """Where only the order differs, both are told whole."""
        found = ij.contrast(Reach(days=("first", "second")), Reach(days=("second", "first")))

        assert rows(found) == [("days", "first, second", "second, first")]

    @pytest.mark.parametrize(
        ("change", "expected"),
        [
            ({"bounds": ij.Bounds(1, 2)}, ("bounds", "none", "1 to 2")),
            ({"sure": False}, ("sure", "yes", "no")),
            ({"as_of": "2026-11-24"}, ("as of", "none", "2026-11-24")),
            ({"missing": ["a day"]}, ("missing", "none", "a day")),
        ],
    )
    def test_printed(self, change: dict[str, Any], expected: tuple[str, str, str]) -> None:
        """Values are told in words."""
        assert rows(ij.contrast(Reach(), Reach(**change))) == [expected]

    def test_only_the_reasons(self) -> None:
        """Where nothing but the reasons differs, the two say the same."""
        assert ij.contrast(Reach(reasons=["So."]), Reach(reasons=["Thus."])) == ()


class TestBounds:
    """What can be contrasted."""

    @pytest.mark.parametrize("answer", [BRITISH, Reach(blocked=(A,))])
    def test_the_same(self, answer: ij.Answer) -> None:
        """An answer does not differ from itself."""
        assert ij.contrast(answer, answer) == ()

    def test_of_different_types(self) -> None:
        """Two sorts of answer are refused, with what to do."""
        standing = ij.standing(SMALL, "state:XAA", PACT, on="2002-01-01")
        with pytest.raises(ij.InvalidValue) as caught:
            ij.contrast(standing, BRITISH)

        assert str(caught.value) == (
            "a standing and an assessment answer different questions; give two answers of one type"
        )
        assert caught.value.problems[0].code == "OTHER_KIND"

    @pytest.mark.parametrize("pair", [(BRITISH, "x"), ("x", BRITISH), (BASE, BASE)])
    def test_no_answer(self, pair: tuple[Any, Any]) -> None:
        """What is no answer is refused."""
        with pytest.raises(ij.InvalidValue) as caught:
            ij.contrast(*pair)

        assert caught.value.problems[0].code == "NO_ANSWER"
        assert caught.value.problems[0].hint == "give two answers, such as what assess or standing returns"

    def test_written_and_read(self) -> None:
        """A difference goes through the codec."""
        for one in ij.contrast(BRITISH, AMERICAN):
            assert ij.loads_record(ij.dumps_record(one), ij.parts.Difference) == one


class TestWhatIfs:
    """How they were asked, then each case that fares differently, then the route."""

    NARROW = ij.what_if(SEEDS, "amendment:non-party-nationals", on="2026-11-24")
    WIDE = ij.what_if(
        SEEDS, "amendment:non-party-nationals", on="2026-11-24", membership="on_day", council_referrals="barred"
    )

    def test_what_the_reading_changes(self) -> None:
        """Darfur, Libya and the Philippines fall, the Ivorian cases stand; nothing is said of those that stay."""
        found = ij.contrast(self.NARROW, self.WIDE)

        assert rows(found)[:2] == [("membership", "conduct", "on day"), ("council referrals", "spared", "barred")]
        assert rows(found)[-1] == ("route: touching", "none", "rome-statute:13(b)")
        moved = {one.records[0].partition(":")[2]: (one.left, one.right) for one in found[2:-1]}
        ivorian, filipino = {"ble-goude", "gbagbo-l", "gbagbo-s"}, {"duterte", "dela-rosa"}
        darfur = {"abu-garda", "al-bashir", "banda", "harun", "hussein", "jerbo", "kushayb"}
        libya = {"alkani", "daou", "doumah", "el-hishri", "gaddafi-m", "gaddafi-s", "khaled", "njeem", "salheen"}
        libya |= {"senussi", "shaqaqi", "sneidel", "werfalli", "zinkal"}
        assert moved == {
            **dict.fromkeys(ivorian, ("blocked", "surviving")),
            **dict.fromkeys(filipino | darfur | libya, ("surviving", "blocked")),
        }

    def test_one_sentence(self) -> None:
        """The accused, both fates, both reasons."""
        (message,) = [one for one in ij.contrast(self.NARROW, self.WIDE) if one.records[:1] == ("case:duterte",)]

        assert str(message) == (
            "Rodrigo Roa Duterte: surviving in the first, blocked in the second (The person is a national of "
            "Philippines, a party at the time of the conduct (2011-11-01 to 2019-03-16). / The person is a national "
            "of Philippines only, not a party on 2026-11-24)."
        )

    def test_a_case_that_only_one_of_them_knows(self) -> None:
        """The other was not asked about it."""
        less = ij.what_if(SEEDS.without("case:putin"), "amendment:non-party-nationals", on="2026-11-24")

        assert rows(ij.contrast(self.NARROW, less)) == [("Vladimir Vladimirovich Putin", "blocked", "not asked")]
        assert rows(ij.contrast(less, self.NARROW)) == [("Vladimir Vladimirovich Putin", "not asked", "blocked")]

    def test_two_that_agree(self) -> None:
        """Nothing."""
        assert ij.contrast(self.NARROW, self.NARROW) == ()
