"""A nationality of which it is not known whether it was held on the day: it bars nothing, and is missing."""

from typing import Any

import attrs
import pytest
from tests.law.icc.aggressors import ATTACK, CRIMES, WEAPONS, ask, declaration, verdict, world
from tests.law.icc.court import A, B, C, D, E

import intljustice as ij

YES, NO, DISPUTED, UNKNOWN = "jurisdiction", "no_jurisdiction", "disputed", "unknown"
REFERRED = ij.Trigger(nature="council_referral", day="2013-01-01", scope=ij.Scope(territory=[D]), excluding="res-1:OP6")
PILOT = attrs.evolve(CRIMES, territory=[D], council_operation=True)


def doubtful(state: str) -> ij.Nationality:
    """Acquired in the year of the conduct, on a day not known."""
    return ij.Nationality(state, ("2012", None))


def sure(state: str) -> ij.Nationality:
    """Acquired long before."""
    return ij.Nationality(state, ("1990-01-01", None))


class TestAggression:
    """Articles 15 bis(4) and 15 bis(5)."""

    @pytest.mark.parametrize(
        ("nationalities", "fields", "expected"),
        [
            ([sure(D)], {}, NO),
            ([doubtful(D)], {}, UNKNOWN),
            ([sure(D), doubtful(E)], {}, NO),
            ([sure(B), doubtful(D)], {}, UNKNOWN),
            ([doubtful(B)], {}, UNKNOWN),
            ([doubtful(B)], {"territory": [D]}, NO),
            ([sure(B)], {}, YES),
        ],
    )
    def test_a_state_outside(self, nationalities: list[Any], fields: dict[str, Any], expected: str) -> None:
        """A bar only where the person surely was a national of it; the place bars by itself."""
        answer = ask(ATTACK, nationalities=nationalities, **fields)

        assert answer.verdict is ij.Verdict(expected)
        assert answer.missing == (("nationalities",) if expected == UNKNOWN else ())

    @pytest.mark.parametrize(("nationality", "expected"), [(sure(B), NO), (doubtful(B), UNKNOWN)])
    def test_an_opt_out(self, nationality: ij.Nationality, expected: str) -> None:
        """The declaration of a State whose national the person may not have been."""
        d = world(declaration(B, "15bis(4)", "excludes", lodged="2011-01-01"))
        assert verdict(ATTACK, d=d, nationalities=[nationality, sure(A)]) == expected


class TestAddedCrime:
    """Article 121(5)."""

    @pytest.mark.parametrize(
        ("nationalities", "fields", "expected"),
        [
            ([sure(C)], {}, NO),
            ([doubtful(C)], {}, UNKNOWN),
            ([doubtful(C)], {"territory": [C]}, NO),
            ([sure(B), doubtful(C)], {}, UNKNOWN),
            ([sure(B), sure(C)], {}, DISPUTED),
            ([sure(B)], {}, YES),
        ],
    )
    def test_a_party_that_refuses(self, nationalities: list[Any], fields: dict[str, Any], expected: str) -> None:
        """A bar only where the person surely was a national of it, or in its place."""
        answer = ask(WEAPONS, nationalities=nationalities, **fields)

        assert answer.verdict is ij.Verdict(expected)
        assert answer.missing == (("nationalities",) if expected == UNKNOWN else ())


class TestExemption:
    """The clause of a referral."""

    @pytest.mark.parametrize(
        ("nationalities", "expected"),
        [
            ([sure(E)], DISPUTED),
            ([doubtful(E)], UNKNOWN),
            ([sure(A), doubtful(E)], UNKNOWN),
            ([doubtful(A)], YES),
            ([doubtful(D)], YES),
        ],
    )
    def test_a_state_outside(self, nationalities: list[Any], expected: str) -> None:
        """The clause speaks of its nationals: who may be one is missing; of a party's it never speaks."""
        answer = ask(PILOT, REFERRED, nationalities=nationalities)

        assert answer.verdict is ij.Verdict(expected)
        assert answer.missing == (("nationalities",) if expected == UNKNOWN else ())
