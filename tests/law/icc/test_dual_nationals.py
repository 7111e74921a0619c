"""Persons of two nationalities, one of which a bar speaks of: whether it holds for them is disputed."""

from typing import Any

import pytest
from tests.law.small import JOINED, UNTIL, act, cited, dossier, treaty

import intljustice as ij

STATUTE = treaty(jurisdiction_test="icc")
WEAPON = ij.Amendment(
    id="amendment:weapon",
    names=["Weapon"],
    treaty="treaty:pact",
    adopted="2004-01-01",
    changes=[("pact:8(2)(b)(xxvii)", "inserted")],
    entry_into_force_under="pact:121(5)",
    participation=ij.parts.Participation("complete", UNTIL),
    citations=cited(),
)
ACCEPTED = act("XAA", "amendment_acceptance", "2005-03-01", amendment="amendment:weapon")
"""Alphaland is bound by the amendment from 1 March 2006; Betaland, a party too, never is."""
WORLD = dossier(*JOINED, WEAPON, ACCEPTED, pact=STATUTE)
REFERRED = ij.Trigger(
    nature="council_referral", day="2006-01-01", scope=ij.Scope(territory=["state:XCC"]), excluding="res-1:OP6"
)
"""The Council refers what happens in Gammaland, which is no party, and leaves some to the State that sent them."""


def ask(trigger: ij.Trigger = ij.UNSPECIFIED, *, nationalities: list[str], **fields: Any) -> ij.Assessment:
    """War crimes in Alphaland on 1 June 2007, with the amended paragraph, unless told otherwise."""
    given: dict[str, Any] = {
        "crime": "war_crimes",
        "period": ("2007-06-01", "2007-06-01"),
        "territory": ["state:XAA"],
        "provisions": ["pact:8(2)(b)(xxvii)"],
        **fields,
    }
    return ij.assess(WORLD, ij.Conduct(nationalities=[f"state:{one}" for one in nationalities], **given), trigger)


class TestAddedCrime:
    """Article 121(5), second sentence."""

    def test_one_of_two_refuses(self) -> None:
        """Betaland has not accepted, Alphaland has: disputed, on article 121(5)."""
        answer = ask(nationalities=["XBB", "XAA"])

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.DUAL_NATIONALITY,)
        assert "pact:121(5)" in map(str, answer.grounds)
        assert "Betaland had not accepted it, but the person is a national of others too." in str(answer)

    @pytest.mark.parametrize(
        ("nationalities", "fields", "verdict"),
        [
            (["XAA"], {}, "jurisdiction"),
            (["XBB"], {}, "no_jurisdiction"),
            (["XBB", "XAA"], {"territory": ["state:XBB"]}, "no_jurisdiction"),
            (["XBB", "XAA"], {"elements_also_in": ["state:XBB"]}, "no_jurisdiction"),
            (["XBB", "XAA"], {"period": ("2006-02-28", "2006-02-28")}, "no_jurisdiction"),
            (["XBB", "XAA"], {"provisions": []}, "jurisdiction"),
        ],
        ids=[
            "only-one-that-accepted",
            "only-one-that-refused",
            "in-its-place",
            "an-element",
            "too-early",
            "no-added-crime",
        ],
    )
    def test_near_misses(self, nationalities: list[str], fields: dict[str, Any], verdict: str) -> None:
        """One nationality, the place in the State that refuses, a day before the amendment, another paragraph."""
        assert ask(nationalities=nationalities, **fields).verdict is ij.Verdict(verdict)


class TestReferral:
    """The clause of a referral."""

    GAMMALAND: dict[str, Any] = {"territory": ["state:XCC"], "provisions": []}  # noqa: RUF012 - a table

    def test_an_outsider_with_another_nationality(self) -> None:
        """A national of Deltaland, which is no party, and of Betaland, which is one: disputed, on the clause."""
        answer = ask(REFERRED, nationalities=["XDD", "XBB"], council_operation=True, **self.GAMMALAND)

        assert answer.verdict is ij.Verdict.DISPUTED
        assert answer.disputes == (ij.terms.Question.DUAL_NATIONALITY,)
        assert "res-1:OP6" in map(str, answer.grounds)
        assert "who is a national of another State too" in str(answer)

    @pytest.mark.parametrize(
        ("nationalities", "operation", "verdict", "disputes"),
        [
            (["XDD", "XCC"], True, "disputed", [ij.terms.Question.DUAL_NATIONALITY]),
            (["XDD"], True, "disputed", [ij.terms.Question.REFERRAL_EXEMPTION]),
            (["XBB"], True, "jurisdiction", []),
            (["XCC"], True, "jurisdiction", []),
            (["XDD", "XBB"], False, "jurisdiction", []),
            (["XDD", "XBB"], None, "unknown", []),
        ],
        ids=["and-of-the-place", "outsider", "of-a-party", "of-the-place", "no-operation", "not-known"],
    )
    def test_near_misses(
        self, nationalities: list[str], *, operation: bool | None, verdict: str, disputes: list[ij.terms.Question]
    ) -> None:
        """An outsider only, nobody from outside, and acts that were no part of an operation, or may have been."""
        answer = ask(REFERRED, nationalities=nationalities, council_operation=operation, **self.GAMMALAND)

        assert answer.verdict is ij.Verdict(verdict)
        assert list(answer.disputes) == disputes
