"""Links with a State that is bound: article 12(2)."""

from itertools import permutations

import pytest
from tests.law.icc.court import (
    DISPUTED,
    NO,
    UNKNOWN,
    WORLD,
    YES,
    A,
    B,
    C,
    D,
    Given,
    accepting,
    ask,
    grounds,
    leaves,
    verdict,
    world,
)

import intljustice as ij

OUTSIDE: Given = {"territory": [C], "nationalities": [D]}
AT_SEA: Given = {"territory": [], "on_board": True, "nationalities": [D]}


class TestTerritory:
    """R10, R12: conduct on the territory of a party, whoever did it (article 12(2)(a))."""

    def test_by_somebody_of_a_state_outside(self) -> None:
        """Nationals of a State that is no party are covered."""
        answer = ask(territory=[A], nationalities=[D])
        assert (answer.verdict, grounds(answer)) == (YES, {"12(2)(a)"})

    def test_near_miss(self) -> None:
        """On the territory of a State that is no party they are not, on article 12(2)."""
        answer = ask(**OUTSIDE)
        assert (answer.verdict, grounds(answer)) == (NO, {"12(2)"})

    def test_one_of_several(self) -> None:
        """One place in a party is enough, in whatever order they are given."""
        assert verdict(territory=[C, A], nationalities=[D]) is YES
        assert verdict(territory=[A, C], nationalities=[D]) is YES

    def test_state_not_recorded(self) -> None:
        """A State that is not in the dossier is called by its id, and is no party by a record that is complete."""
        answer = ask(territory=["state:XZZ"], nationalities=[D])
        assert answer.verdict is NO
        assert "on the territory of state:XZZ, no party" in str(answer)
        assert "Beside the answer: There is no record of state:XZZ; see that its code is right." in str(answer)

    def test_state_recorded(self) -> None:
        """Nothing is said of the code of one that is in the dossier."""
        assert "There is no record of" not in str(ask(**OUTSIDE))

    @pytest.mark.parametrize("changed", [{"region": "North"}, {"council_operation": True}, {"leadership": True}])
    def test_irrelevant(self, changed: Given) -> None:
        """What is no link changes nothing."""
        assert ask(**changed).grounds == ask().grounds
        assert verdict(**OUTSIDE, **changed) is NO


class TestVessels:
    """R10: on board a vessel or aircraft registered in a party (article 12(2)(a))."""

    @pytest.mark.parametrize("craft", ["vessel_of", "aircraft_of"])
    def test_registration(self, craft: str) -> None:
        """Registered in a party it is within; near misses: in a State outside, or nowhere."""
        answer = ask(**{**AT_SEA, craft: A})

        assert (answer.verdict, grounds(answer)) == (YES, {"12(2)(a)"})
        assert verdict(**{**AT_SEA, craft: C}) is NO
        assert verdict(**AT_SEA) is NO

    @pytest.mark.parametrize("craft", ["vessel_of", "aircraft_of"])
    def test_from_outside(self, craft: str) -> None:
        """D15: an attack that came from outside is disputed; where nothing is said of that, it took place on board."""
        answer = ask(**{**AT_SEA, "on_board": False, craft: A})

        assert answer.disputes == (ij.terms.Question.ON_BOARD,)
        assert verdict(**{**AT_SEA, "on_board": None, craft: A}) is YES
        assert verdict(**{**AT_SEA, "on_board": False, craft: C}) is NO

    def test_in_a_port(self) -> None:
        """In a port of a party it took place on its territory, from outside the vessel or not."""
        assert verdict(territory=[A], vessel_of=C, on_board=False, nationalities=[D]) is YES


class TestNationality:
    """R10: a national of a party, wherever the conduct took place (article 12(2)(b))."""

    def test_anywhere(self) -> None:
        """In a State that is no party, and on the high seas."""
        answer = ask(territory=[C], nationalities=[B])

        assert (answer.verdict, grounds(answer)) == (YES, {"12(2)(b)"})
        assert verdict(**{**AT_SEA, "nationalities": [B]}) is YES

    def test_several_in_any_order(self) -> None:
        """Any one of several is enough, in whatever order they are given; near miss: none of them is of a party."""
        for held in permutations([B, C, D]):
            assert ask(territory=[C], nationalities=held).grounds == ask(territory=[C], nationalities=[B]).grounds
        assert verdict(territory=[C], nationalities=[C, D]) is NO

    def test_stateless(self) -> None:
        """Statelessness gives no link, and takes none away."""
        assert verdict(territory=[C], nationalities=[], stateless=True) is NO
        assert verdict(territory=[A], nationalities=[], stateless=True) is YES

    def test_contested(self) -> None:
        """D10: whether the person is a national is contested on the facts; it matters only where it is the link."""
        assert ask(territory=[C], nationalities=[B], nationality_contested=True).disputes == (
            ij.terms.Question.CONTESTED_NATIONALITY,
        )
        assert verdict(territory=[A], nationalities=[B], nationality_contested=True) is YES
        assert verdict(territory=[C], nationalities=[D], nationality_contested=True) is NO


class TestElements:
    """R11: it is enough that a legal element of the crime took place in a party."""

    @pytest.mark.parametrize(
        ("certainty", "expected"), [(None, YES), ("established", YES), ("alleged", YES), ("contested", DISPUTED)]
    )
    def test_certainty(self, certainty: str | None, expected: ij.Verdict) -> None:
        """Disputed only where it is contested on the facts that it took place there."""
        answer = ask(**OUTSIDE, elements_also_in=[A], elements=certainty)

        assert (answer.verdict, grounds(answer)) == (expected, {"12(2)(a)"})
        assert answer.disputes == ((ij.terms.Question.CONTESTED_ELEMENT,) if expected is DISPUTED else ())

    def test_near_misses(self) -> None:
        """In another State outside it is no link; contested it does no harm where something else is one."""
        assert verdict(**OUTSIDE, elements_also_in=[D], elements="contested") is NO
        assert verdict(territory=[A], nationalities=[D], elements_also_in=[B], elements="contested") is YES

    def test_same_place(self) -> None:
        """An element where the conduct took place anyway is one link, not two."""
        (limb,) = [one for one in ask(elements_also_in=[A]).limbs if one.name == "ratione loci et personae"]
        assert [one.question for one in limb.findings] == [
            "link by territory with state:XAA",
            "link by nationality with state:XCC",
        ]


class TestEffects:
    """D6: effects that are no legal element of the crime."""

    def test_disputed(self) -> None:
        """Felt in a party they are disputed; near misses: in a State outside, or beside a link that holds."""
        answer = ask(**OUTSIDE, effects_in=[A])

        assert (answer.disputes, grounds(answer)) == ((ij.terms.Question.EFFECTS_ALONE,), {"12(2)(a)"})
        assert verdict(**OUTSIDE, effects_in=[D]) is NO
        assert verdict(territory=[B], nationalities=[D], effects_in=[A]) is YES

    def test_in_a_state_that_accepts(self) -> None:
        """A State that accepted for that time is as good as a party; near miss: for its nationals only."""
        assert verdict(world(accepting()), territory=[D], nationalities=[D], effects_in=[C]) is DISPUTED
        nationals = world(accepting(covering="nationals"))
        assert verdict(nationals, territory=[D], nationalities=[D], effects_in=[C]) is NO

    def test_standing_not_known(self) -> None:
        """Where it is not known whether the State accepted for that day, that is what is missing."""
        d = world(accepting(period=("2005-01-01", None), lodged="2005-02-01"))
        answer = ask(d, territory=[D], nationalities=[D], effects_in=[C])

        assert (answer.verdict, answer.missing) == (UNKNOWN, ("the standing of state:XCC on 2005-06-01",))

    def test_with_a_gap(self) -> None:
        """A nationality that is not given might be enough: unknown, and not yet disputed."""
        answer = ask(territory=[C], nationalities=[], effects_in=[A])
        assert (answer.verdict, answer.missing) == (UNKNOWN, ("nationalities",))


class TestPlaceOfParticipation:
    """D14: where an accessory, or whoever acts from afar, was while the crime was completed elsewhere."""

    def test_disputed(self) -> None:
        """From a party it is disputed; near misses: from a State outside, or beside a link that holds."""
        answer = ask(**OUTSIDE, acted_from=[A])

        assert answer.disputes == (ij.terms.Question.PLACE_OF_PARTICIPATION,)
        assert grounds(answer) == {"12(2)(a)"}
        assert verdict(**OUTSIDE, acted_from=[D]) is NO
        assert verdict(territory=[B], nationalities=[D], acted_from=[A]) is YES

    def test_beside_effects(self) -> None:
        """Each is a dispute of its own."""
        answer = ask(**OUTSIDE, acted_from=[A], effects_in=[B])

        assert answer.disputes == (ij.terms.Question.EFFECTS_ALONE, ij.terms.Question.PLACE_OF_PARTICIPATION)


class TestTitle:
    """D12, D13: territory to which title is contested, or that was left out on joining."""

    @pytest.mark.parametrize(
        ("changed", "question"),
        [
            ({"title_contested": True}, ij.terms.Question.CONTESTED_TITLE),
            ({"excluded_territory": ["The Isles"]}, ij.terms.Question.EXCLUDED_TERRITORY),
        ],
    )
    def test_disputed(self, changed: Given, question: ij.terms.Question) -> None:
        """The link by territory is disputed; nationals stay nationals, and no title makes a State a party."""
        answer = ask(territory=[A], nationalities=[D], **changed)

        assert (answer.disputes, grounds(answer)) == ((question,), {"12(2)(a)"})
        assert verdict(territory=[A], nationalities=[A], **changed) is YES
        assert verdict(**OUTSIDE, **changed) is NO

    def test_not_contested(self) -> None:
        """Said not to be contested, or not said at all, it is the territory of that State."""
        assert verdict(nationalities=[D], title_contested=False) is YES
        assert verdict(nationalities=[D], title_contested=None) is YES


class TestMissing:
    """A link that is not given is unknown, unless one that is given holds."""

    @pytest.mark.parametrize(
        ("changed", "missing"),
        [
            ({"territory": [], "nationalities": []}, ("territory", "nationalities")),
            ({"territory": [C], "nationalities": []}, ("nationalities",)),
            ({"territory": [], "nationalities": [D]}, ("territory",)),
            ({"territory": [], "nationalities": [D], "elements_also_in": [C]}, ("territory",)),
            ({"territory": [C], "nationalities": [], "stateless": False}, ("nationalities",)),
            ({"territory": [C], "nationalities": [], "vessel_of": A, "on_board": False}, ("nationalities",)),
        ],
        ids=["neither", "nationality", "place", "element-only", "not-stateless", "argued"],
    )
    def test_named(self, changed: Given, missing: tuple[str, ...]) -> None:
        """What is missing is named; a person said to have a nationality, without which, is one of them."""
        answer = ask(**changed)

        assert answer.verdict is UNKNOWN
        assert answer.missing == missing

    def test_irrelevant_where_a_link_holds(self) -> None:
        """Either link that holds makes the other irrelevant."""
        assert verdict(territory=[A], nationalities=[]) is YES
        assert verdict(territory=[], nationalities=[B]) is YES

    @pytest.mark.parametrize("changed", [{"nationalities": [B]}, {"territory": [B], "nationalities": [D]}])
    def test_beside_a_link_in_dispute(self, changed: Given) -> None:
        """A link that holds settles what another leaves in dispute."""
        left = world(leaves(A, "2010-01-01"))
        facts: Given = {"territory": [A], "considered_before_withdrawal": False, **changed}
        facts["territory"] = [A, *facts["territory"]]

        assert verdict(left, **facts) is YES
        assert verdict(left, territory=[A], nationalities=[D], considered_before_withdrawal=False) is DISPUTED


class TestOrder:
    """Facts that list several States give the same answer in any order."""

    def test_any(self) -> None:
        """Places and elements."""
        first = ask(WORLD, territory=[C, D], elements_also_in=[A, B], nationalities=[C, D])
        other = ask(WORLD, territory=[D, C], elements_also_in=[B, A], nationalities=[D, C])

        assert (first.verdict, first.grounds) == (other.verdict, other.grounds)
