"""Whom an amendment reaches: by nationality, day, referral and acceptance, each with a near miss."""

from typing import Any

import attrs
import pytest
from tests.law.icc.exclusion import docket
from tests.law.icc.exclusion.docket import BAR, CONDUCT, A, B, C, D, Given, against, case, fate, person, world

import intljustice as ij

Outcome = tuple[str, tuple[str, ...]]
"""The fate of a case, and what is missing."""
FALLS, STANDS, IN_DISPUTE = ("blocked", ()), ("surviving", ()), ("disputed", ())
ON_DAY: Given = {"membership": "on_day"}
COUNTING: Given = {"acceptance_counts": True}
BARRED: Given = {"council_referrals": "barred"}


def unknown(*missing: str) -> Outcome:
    """Not known for want of these facts."""
    return "unknown", missing


def during(first: str, last: str) -> ij.Conduct:
    """War crimes in Alphaland between two days."""
    return attrs.evolve(CONDUCT, period=(first, last))


def outcome(found: ij.parts.CaseFate) -> Outcome:
    """What the tables say of a fate."""
    return found.fate.value, found.missing


NO_DAY = ij.Conduct(crime="war_crimes", territory=[A])
STANDING = unknown(f"the standing of {B}")


@pytest.mark.parametrize(
    ("states", "conduct", "options", "expected"),
    [
        pytest.param([C], CONDUCT, {}, FALLS, id="no-party"),
        pytest.param([A], CONDUCT, {}, STANDS, id="party"),
        pytest.param([A], during("2000-01-01", "2001-04-30"), {}, FALLS, id="party-today-alone"),
        pytest.param([B], during("2001-01-01", "2001-04-30"), {}, FALLS, id="up-to-the-eve"),
        pytest.param([B], during("2001-01-01", "2001-05-01"), {}, STANDS, id="up-to-the-first-day"),
        pytest.param([B], during("2010-05-31", "2012-01-01"), {}, STANDS, id="from-the-last-day"),
        pytest.param([B], during("2010-06-01", "2012-01-01"), {}, FALLS, id="from-the-day-after"),
        # It surely took place on the day that is recorded; on the days before or after it only may have.
        pytest.param([B], attrs.evolve(CONDUCT, period=ij.Period("2010-05-31")), {}, STANDS, id="begun"),
        pytest.param([B], attrs.evolve(CONDUCT, period=ij.Period(None, "2010-06-01")), {}, STANDING, id="ended"),
        pytest.param([C], attrs.evolve(CONDUCT, period=ij.Period(None, "2010-06-01")), {}, FALLS, id="ended-no-party"),
        pytest.param([B], NO_DAY, {}, STANDING, id="no-period"),
        pytest.param([C], during("2030-12-31", "2031-01-01"), {}, FALLS, id="after-the-records"),
        pytest.param([B], during("2010-05", "2010-05"), {}, STANDS, id="last-month"),
        pytest.param([B], during("2010-05", "2010-06"), {}, STANDS, id="last-month-and-the-next"),
        pytest.param([B], during("2010", "2010"), {}, STANDING, id="last-year"),
        pytest.param([B], during("2010-05-31", "2010-06"), {}, STANDS, id="last-day-to-the-next-month"),
        pytest.param([B], during("2010-06", "2010-06"), {}, FALLS, id="month-after"),
        pytest.param([B], CONDUCT, {**ON_DAY, "on": "2010-05-31"}, STANDS, id="asked-of-the-last-day"),
        pytest.param([B], CONDUCT, {**ON_DAY, "on": "2010-06-01"}, FALLS, id="asked-of-the-day-after"),
        pytest.param([B], CONDUCT, {**ON_DAY, "on": "2010-05"}, STANDS, id="asked-of-the-last-month"),
        pytest.param([B], CONDUCT, {**ON_DAY, "on": "2010"}, STANDING, id="asked-of-the-last-year"),
        pytest.param([C, A], CONDUCT, {}, STANDS, id="one-of-two-a-party"),
        pytest.param([A, C], CONDUCT, {}, STANDS, id="one-of-two-a-party-first"),
        pytest.param([C, D], CONDUCT, {}, FALLS, id="neither-a-party"),
        pytest.param([C, B], NO_DAY, {}, unknown(f"the standing of {C}", f"the standing of {B}"), id="one-not-known"),
        pytest.param([], CONDUCT, {}, unknown("nationalities"), id="none-recorded"),
        pytest.param([], attrs.evolve(CONDUCT, stateless=True), {}, STANDS, id="stateless"),
    ],
)
def test_membership(states: list[str], conduct: ij.Conduct, options: Given, expected: Outcome) -> None:
    """A national of a party on any day of the conduct, or on the day asked about, stays within reach."""
    assert outcome(fate(against(*states, conduct=conduct), **options)) == expected


REFERRED: Given = {"situation": docket.COUNCIL.id, "conduct": attrs.evolve(CONDUCT, territory=[C])}
WHO = unknown("who set the Court in motion")


@pytest.mark.parametrize(
    ("states", "fields", "options", "expected"),
    [
        pytest.param([C], REFERRED, {}, STANDS, id="spared"),
        pytest.param([C], REFERRED, BARRED, FALLS, id="barred"),
        pytest.param([A], REFERRED, BARRED, STANDS, id="barred-of-a-party"),
        pytest.param([C], {}, BARRED, FALLS, id="not-referred"),
        pytest.param([C], {"situation": None}, {}, WHO, id="no-situation"),
        pytest.param([C], {"situation": "situation:unrecorded"}, {}, WHO, id="situation-not-recorded"),
        pytest.param([C], {"situation": None}, BARRED, FALLS, id="no-situation-barred"),
        pytest.param([C], {"situation": "situation:unrecorded"}, BARRED, FALLS, id="situation-not-recorded-barred"),
        pytest.param([A], {"situation": None}, {}, STANDS, id="no-situation-of-a-party"),
    ],
)
def test_referrals(states: list[str], fields: Given, options: Given, expected: Outcome) -> None:
    """What the Security Council referred, or may have, is spared or barred."""
    assert outcome(fate(against(*states, **fields), **options)) == expected


IN_2005 = ij.Scope(period=("2005-01-01", "2005-12-31"))
COVERS = "whether jurisdiction-declaration:c covers the conduct"
EFFECT = "whether jurisdiction-declaration:c has effect"


def since(start: str | None, end: str | None = None, **fields: Any) -> Given:
    """The time of an acceptance, and its other fields."""
    open_end = fields.pop("open_end", False)
    return {"scope": ij.Scope(period=ij.Period(start, end, open_end=open_end)), **fields}


def there(covering: str, *states: str) -> Given:
    """The place of an acceptance for 2005."""
    return {"covering": covering, "scope": attrs.evolve(IN_2005, territory=states)}


def accepted(conduct: ij.Conduct = CONDUCT, **fields: Any) -> ij.Dossier:
    """A case against a national of Gammaland, which accepted for 2005, on 1 June 2006."""
    given: Given = {
        "by": C,
        "court": "organisation:court",
        "basis": "pact:12(3)",
        "effect": "accepts",
        "validity": "effective",
        "covering": "unlimited",
        "scope": IN_2005,
        "lodged": "2006-06-01",
        **fields,
    }
    declaration = ij.JurisdictionDeclaration(id="jurisdiction-declaration:c", **given)
    return world(person("x", C), case(conduct=conduct), docket.warrant(), declaration)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({}, STANDS, id="for-the-year"),
        pytest.param(since("2005-03-31", "2005-12-31"), STANDS, id="from-the-last-day"),
        pytest.param(since("2005-04-01", "2005-12-31"), FALLS, id="from-the-day-after"),
        pytest.param(since("2004-01-01", "2005-03-01"), STANDS, id="up-to-the-first-day"),
        pytest.param(since("2004-01-01", "2005-02-28"), FALLS, id="up-to-the-eve"),
        pytest.param(since("2005", "2005-12-31"), unknown(COVERS), id="from-some-day-of-the-year"),
        pytest.param(since("2004-01-01", "2005"), unknown(COVERS), id="up-to-some-day-of-the-year"),
        pytest.param(since("2005-03", "2005-12-31"), STANDS, id="from-some-day-of-the-month"),
        pytest.param(since("2005-01-01", lodged="2005-03-01"), STANDS, id="no-end-lodged-then"),
        pytest.param(since("2005-01-01", lodged="2005-02-28"), STANDS, id="no-end-lodged-before"),
        pytest.param(since("2005-01-01", lodged=None), STANDS, id="no-end-no-lodging"),
        pytest.param(since("2005-01-01", lodged="2005-02-28", open_end=True), STANDS, id="goes-on"),
        pytest.param(since("2005-01-01", lodged=None, open_end=True), STANDS, id="goes-on-no-lodging"),
        pytest.param(since("2005-01-01", lodged=None, until="2005-12-31"), STANDS, id="up-to-a-day-of-its-own"),
        pytest.param(since("2004-01-01", lodged=None, until="2005-02-28"), FALLS, id="up-to-an-eve-of-its-own"),
        pytest.param({"scope": None}, unknown(COVERS), id="no-scope"),
        pytest.param({"scope": ij.Scope()}, unknown(COVERS), id="no-time"),
        pytest.param(since(None, "2005-12-31"), unknown(COVERS), id="no-start"),
        pytest.param(there("territory", A), STANDS, id="for-the-place"),
        pytest.param(there("territory", C), FALLS, id="for-another-place"),
        pytest.param(there("territory"), STANDS, id="for-any-place"),
        pytest.param(there("nationals", C), STANDS, id="for-nationals"),
        pytest.param({"validity": "disputed"}, IN_DISPUTE, id="disputed"),
        pytest.param({"validity": "ineffective"}, FALLS, id="ineffective"),
        pytest.param({"validity": "unverified"}, unknown(EFFECT), id="unverified"),
        pytest.param({"validity": None}, unknown(EFFECT), id="effect-not-recorded"),
        pytest.param({"conduct": NO_DAY}, unknown(f"the standing of {C}", COVERS), id="conduct-on-no-day"),
        pytest.param(
            {"conduct": attrs.evolve(CONDUCT, territory=()), **there("territory", C)},
            unknown(COVERS),
            id="conduct-in-no-place",
        ),
    ],
)
def test_acceptances(fields: Given, expected: Outcome) -> None:
    """Where acceptances count, one for a day and place of the conduct makes its State as good as a party."""
    assert outcome(fate(accepted(**fields), **COUNTING)) == expected


def test_acceptances_count_only_where_asked() -> None:
    """By default an acceptance changes nothing."""
    assert outcome(fate(accepted())) == FALLS


@pytest.mark.parametrize(
    ("whose", "states", "expected"),
    [
        pytest.param("nationals", [C], FALLS, id="listed"),
        pytest.param("nationals", [A, C], IN_DISPUTE, id="listed-and-another"),
        pytest.param("nationals", [D], STANDS, id="not-listed"),
        pytest.param("senior_officials", [C], unknown("whether the office is a senior one"), id="officials"),
        pytest.param("senior_officials", [D], STANDS, id="officials-of-others"),
    ],
)
def test_listed_states(whose: str, states: list[str], expected: Outcome) -> None:
    """An amendment for nationals of the States it lists, parties or not, or for the highest officials among them."""
    assert outcome(fate(listed(whose, *states))) == expected


def listed(whose: str, *states: str) -> ij.Dossier:
    """A docket with a case against a national of these States, and an amendment that lists Gammaland."""
    amendment = attrs.evolve(BAR, excludes=ij.parts.Exclusion(whose, [C]))
    return world(person("x", *states), case(), docket.warrant(), amendment=amendment)


NATIONAL, THEN = "The person is a national of", "at the time of the conduct"
AT = f"{THEN} (2005-03-01 to 2005-03-31)."
WHO_REFERRED = "Whether the Security Council referred the situation is not recorded."
ON_ONE_DAY = during("2005-03-01", "2005-03-01")
IN_ONE_MONTH = during("2005-03", "2005-03")
SPARED = "The Security Council referred the situation, and this reading spares what it referred."
NO_STATUS = "Whether a State whose national the person is counts as a party is not known."
ACCEPTED = "Gammaland accepted the jurisdiction for the time of the conduct."
ACCEPTED_IN_DOUBT = "Whether the acceptance in the name of Gammaland has effect is disputed."
NOT_LISTED = "The person is no national of a State that the amendment lists."
OFFICE = "Whether the person is a senior official of Gammaland is not recorded."
STATELESS = attrs.evolve(CONDUCT, stateless=True)
LEFT_SINCE: Given = {**ON_DAY, "on": "2010-06-01"}
PLACE, BOTH = "12(2)(a)", "12(2)(a) 12(2)(b)"
DECLARED = ["jurisdiction-declaration:c"]


@pytest.mark.parametrize(
    ("d", "options", "provisions", "records", "reason"),
    [
        (against(C), {}, PLACE, [C], f"{NATIONAL} Gammaland only, not a party {AT}"),
        (against(A), {}, BOTH, [A], f"{NATIONAL} Alphaland, a party {AT}"),
        (against(C, D), {}, PLACE, [C, D], f"{NATIONAL} Gammaland and Deltaland only, none of them a party {AT}"),
        (against(B), LEFT_SINCE, f"{BOTH} 127(2)", [B], f"{NATIONAL} Betaland only, not a party on 2010-06-01."),
        (against(A, conduct=ON_ONE_DAY), {}, BOTH, [A], f"{NATIONAL} Alphaland, a party {THEN} (2005-03-01)."),
        (against(A, conduct=IN_ONE_MONTH), {}, BOTH, [A], f"{NATIONAL} Alphaland, a party {THEN} (2005-03)."),
        (against(B, conduct=NO_DAY), {}, "", [], NO_STATUS),
        (against(), {}, PLACE, [], "Whose national the person is is not recorded."),
        (against(conduct=STATELESS), {}, PLACE, [], "The person is a national of no State."),
        (against(C, **REFERRED), {}, "13(b)", [], SPARED),
        (against(C, **REFERRED), BARRED, "13(b)", [C], f"{NATIONAL} Gammaland only, not a party {AT}"),
        (against(C, situation=None), {}, PLACE, [C], WHO_REFERRED),
        (accepted(), COUNTING, f"{BOTH} 12(3)", DECLARED, ACCEPTED),
        (accepted(validity="disputed"), COUNTING, f"{PLACE} 12(3)", DECLARED, ACCEPTED_IN_DOUBT),
        (listed("nationals", C), {}, PLACE, [C], f"{NATIONAL} Gammaland, which the amendment lists."),
        (listed("nationals", A, C), {}, BOTH, [C], f"{NATIONAL} Gammaland, which the amendment lists, and of others."),
        (listed("nationals", D), {}, PLACE, [], NOT_LISTED),
        (listed("senior_officials", C), {}, PLACE, [C], OFFICE),
    ],
    ids=[
        *("falls", "stands", "two", "on-the-day", "one-day", "one-month", "no-day", "nobody's", "stateless", "spared"),
        *("barred", "who-referred-it", "accepted", "acceptance-in-dispute", "listed", "listed-and-another"),
        *("not-listed", "officials"),
    ],
)
def test_reasons(d: ij.Dossier, options: Given, provisions: str, records: list[str], reason: str) -> None:
    """One plain sentence, with the articles that carry the case today and those of the reason, and what it rests on."""
    found = fate(d, **options)

    assert found.reason == reason
    assert [str(one).removeprefix("pact:") for one in found.provisions] == provisions.split()
    assert list(found.records) == records
