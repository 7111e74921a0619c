"""Nationality acquired, lost, in doubt, or one of several: article 12(2)(b) and the bars that speak of nationals."""

import pytest
from tests.law.icc import court
from tests.law.icc.court import ATTACK, OUTSIDE, PLAIN, WEAPONS, A, B, C, D, E, disputed, no, unknown, worked, yes

import intljustice as ij

Held = ij.Nationality
ABROAD = PLAIN.but(territory=[C], nationalities=[C])
"""A national of Gammaland in Gammaland, a State outside: nationality is the only link there could be."""
LEFT = ABROAD.but(court.leaves(B, "2003-01-15"), nationalities_later=[B])
"""Betaland is bound no longer from 15 January 2004."""
MAYBE_LEFT = ABROAD.but(court.leaves(B, "2004-06"), nationalities_later=[B])
BOTH = disputed("nationality_in_time nationality_lost", "12(2)(b)")
ACQUIRED, LOST = disputed("nationality_in_time", "12(2)(b)"), disputed("nationality_lost", "12(2)(b)")


@worked(
    ABROAD.row("acquired", ACQUIRED, nationalities_later=[B]),
    ABROAD.row("acquired-of-another-outside", no("12(2)"), nationalities_later=[D]),
    ABROAD.row("lost", LOST, nationalities=[B], nationalities_later=[C]),
    ABROAD.row("kept-beside-another", yes("12(2)(b)"), nationalities=[B], nationalities_later=[C, B]),
    ABROAD.row("one-party-for-another", BOTH, nationalities=[B], nationalities_later=[A]),
    ABROAD.row("stateless-then", ACQUIRED, nationalities=[], stateless=True, nationalities_later=[B]),
    PLAIN.row("no-matter-where-the-place-links", yes("12(2)(a)"), nationalities=[D]),
    PLAIN.row("no-matter-of-a-party", yes("12(2)(a)"), nationalities=[D], nationalities_later=[B]),
    PLAIN.row("no-matter-of-the-place", yes("12(2)(a)"), nationalities=[D], nationalities_later=[C]),
    PLAIN.row("no-matter-if-kept", yes("12(2)(a)"), nationalities=[D], nationalities_later=[D]),
    ABROAD.row("of-a-state-that-accepts", ACQUIRED, court.accepting(D), nationalities_later=[D]),
    ABROAD.row("for-its-territory", no("12(2)"), court.accepting(D, covering="territory"), nationalities_later=[D]),
    LEFT.row("of-a-state-that-left", no("12(2)")),
    LEFT.row("of-a-state-about-to-leave", ACQUIRED, period="2004-01-14"),
    MAYBE_LEFT.row("standing-not-known", unknown(f"the standing of {B} on 2005-06-15"), period="2005-06-15"),
)
def test_later_nationalities(situation: court.Situation) -> None:
    """D10: one acquired or lost between the conduct and the proceedings is disputed."""
    assert situation.answer == situation.expected


JULY = "2005-07-01"


def of_betaland(start: str | None = None, end: str | None = None) -> list[Held]:
    """A nationality of Betaland, a party, for some time."""
    return [Held(B, (start, end))]


@worked(
    OUTSIDE.row("no-time", yes("12(2)(b)"), nationalities=[*of_betaland(None, None), D]),
    OUTSIDE.row("since-long", yes("12(2)(b)"), nationalities=[*of_betaland("1990-01-01"), D]),
    OUTSIDE.row("since-that-day", yes("12(2)(b)"), nationalities=[*of_betaland(court.DAY), D]),
    OUTSIDE.row("since-the-next-day", ACQUIRED, nationalities=[*of_betaland("2005-06-02"), D]),
    OUTSIDE.row("until-the-eve", no("12(2)"), nationalities=[*of_betaland("1990-01-01", "2005-05-31"), D]),
    OUTSIDE.row("until-that-day", LOST, nationalities=[*of_betaland("1990-01-01", court.DAY), D]),
    OUTSIDE.row("until-long-after", LOST, nationalities=[*of_betaland("1990-01-01", "2010-01-01"), D]),
    OUTSIDE.row("until-the-eve-of-the-records", LOST, nationalities=[*of_betaland(None, "2030-12-30"), D]),
    OUTSIDE.row("until-the-day-of-the-records", yes("12(2)(b)"), nationalities=[*of_betaland(None, "2030-12-31"), D]),
    OUTSIDE.row("since-some-day-of-the-year", unknown("nationalities"), nationalities=[*of_betaland("2005"), D]),
    OUTSIDE.row("until-some-day-of-the-year", unknown("nationalities"), nationalities=[*of_betaland(None, "2005"), D]),
    OUTSIDE.row("between", no("12(2)"), nationalities=[*of_betaland("2005-06-02", "2010-01-01"), D]),
    OUTSIDE.row("in-doubt-alone", unknown("nationalities"), nationalities=of_betaland("2005")),
    OUTSIDE.row("in-doubt-of-a-state-outside", no("12(2)"), nationalities=[Held(D, ("2005", None))]),
    OUTSIDE.row(
        "one-of-two-times",
        yes("12(2)(b)"),
        nationalities=[Held(B, ("2005", None)), Held(B, ("1990", "2031"))],
    ),
    OUTSIDE.row(
        "meanwhile",
        yes("12(2)(b)", JULY),
        nationalities=[*of_betaland(JULY), D],
        period=(court.DAY, "2005-08-01"),
    ),
    OUTSIDE.row("given", yes("12(2)(b)"), nationalities=[*of_betaland(None, "2010-01-01"), C], nationalities_later=[B]),
)
def test_times_of_nationality(situation: court.Situation) -> None:
    """A nationality recorded with its time counts on the days on which it was held."""
    assert situation.answer == situation.expected


def test_records_without_a_day() -> None:
    """Where it is not said at what day the records stand, what came after the conduct is not looked at."""
    acquired = OUTSIDE.conduct(nationalities=[*of_betaland("2005-06-02"), D])
    assert court.written(ij.assess(court.undated(OUTSIDE.dossier()), acquired)) == no("12(2)")


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"nationalities": [B], "nationalities_later": [C]}, "The person no longer is one"),
        (
            {"nationalities": of_betaland("2005")},
            "Whether the person was a national of Betaland on 2005-06-01 is not known.",
        ),
    ],
    ids=["lost", "in-doubt"],
)
def test_sentences(facts: court.Given, sentence: str) -> None:
    """The answer says what is the matter with the nationality."""
    assert sentence in str(ABROAD.ask(**facts))


@pytest.mark.parametrize(("since", "objections"), [("2010-01-01", ("position:no",)), ("1990-01-01", ())])
def test_objections(since: str, objections: tuple[str, ...]) -> None:
    """Whose nationality of a party came later is a national of a State outside on the day of the conduct."""
    held = ij.Position(
        id="position:no", question="nationals_of_non_parties", holding="denies", holders=[D], statement="No."
    )
    assert PLAIN.ask(held, nationalities=[*of_betaland(since), D]).contested_by == objections


def doubtful(state: str) -> Held:
    """A nationality acquired in the year of the conduct, on a day not known."""
    return Held(state, ("2012", None))


def sure(state: str) -> Held:
    """A nationality acquired long before."""
    return Held(state, ("1990-01-01", None))


ATTACKED = "15bis(3) 8bis 15bis(4)"
NATIONALITIES = unknown("nationalities")
OPTED_OUT = ATTACK.but(court.declaration(B, "15bis(4)", effect="excludes", lodged="2011-01-01"))
ADDED = "12(2)(a) 12(2)(b) 121(5)"
BEFORE = "2007-02-28"
"""The eve of the day on which the amendment comes into force for Alphaland."""
REFERRED = ij.Trigger(
    nature="council_referral",
    day="2013-01-01",
    scope=ij.Scope(territory=[D]),
    excluding="res-1:OP6",
    excluding_operations_of=["organisation:corps"],
    excluding_links=["nationals"],
)
PILOT = court.CRIMES.but(territory=[D], operation_authorised_by=["organisation:corps"], contributing_state=E)
"""Somebody in Deltaland whom Epsilonland contributed to an operation that the corps authorised."""
UNSENT = PILOT.but(contributing_state=None)
WHO = unknown("contributing_state", "nationalities")
OPERATION = unknown("operation_authorised_by")
NO_OPERATION: court.Given = {"operation": False, "operation_authorised_by": []}
EXEMPTED, DUAL = disputed("referral_exemption", "13(b) res-1:OP6"), disputed("dual_nationality", "13(b) res-1:OP6")


@worked(
    ATTACK.row("of-a-party", yes(ATTACKED), nationalities=[sure(B)]),
    ATTACK.row("outside", no("15bis(5)"), nationalities=[sure(D)]),
    ATTACK.row("outside-in-doubt", NATIONALITIES, nationalities=[doubtful(D)]),
    ATTACK.row("outside-one-in-doubt", no("15bis(5)"), nationalities=[sure(D), doubtful(E)]),
    ATTACK.row("of-a-party-outside-in-doubt", NATIONALITIES, nationalities=[sure(B), doubtful(D)]),
    ATTACK.row("of-a-party-in-doubt", NATIONALITIES, nationalities=[doubtful(B)]),
    ATTACK.row("in-doubt-in-a-place-outside", no("15bis(5)"), nationalities=[doubtful(B)], territory=[D]),
    OPTED_OUT.row("opted-out", no("15bis(4)"), nationalities=[sure(B), sure(A)]),
    OPTED_OUT.row("opted-out-in-doubt", no("15bis(4)"), nationalities=[doubtful(B), sure(A)]),
    ATTACK.row("dual", disputed("dual_nationality", f"{ATTACKED} 15bis(5)"), nationalities=[D, B]),
    ATTACK.row("dual-in-other-order", disputed("dual_nationality", f"{ATTACKED} 15bis(5)"), nationalities=[B, D]),
    ATTACK.row("dual-of-parties", yes(ATTACKED), nationalities=[B, A]),
    WEAPONS.row("added-of-an-acceptor", yes(ADDED), nationalities=[sure(B)]),
    WEAPONS.row("added-refused", no("121(5)"), nationalities=[sure(C)]),
    WEAPONS.row("added-in-doubt", NATIONALITIES, nationalities=[doubtful(C)]),
    WEAPONS.row("added-in-doubt-in-its-place", no("121(5)"), nationalities=[doubtful(C)], territory=[C]),
    WEAPONS.row("added-beside-one-in-doubt", NATIONALITIES, nationalities=[sure(B), doubtful(C)]),
    WEAPONS.row("added-dual", disputed("dual_nationality", ADDED), nationalities=[sure(B), sure(C)]),
    WEAPONS.row("added-dual-in-its-place", no("121(5)"), nationalities=[C, A], territory=[C]),
    WEAPONS.row("added-dual-an-element-there", no("121(5)"), nationalities=[C, A], elements_also_in=[C]),
    WEAPONS.row("added-dual-too-early", no("121(5) 22"), nationalities=[C, A], period=BEFORE),
    WEAPONS.row("dual-original-text", yes("12(2)(a) 12(2)(b)"), nationalities=[C, A], provisions=[]),
    PILOT.row("exempted", EXEMPTED, trigger=REFERRED, nationalities=[sure(E)]),
    PILOT.row("exempted-in-doubt", NATIONALITIES, trigger=REFERRED, nationalities=[doubtful(E)]),
    PILOT.row("exempted-in-doubt-dual", NATIONALITIES, trigger=REFERRED, nationalities=[sure(A), doubtful(E)]),
    UNSENT.row("of-a-party-in-doubt-referred", yes("13(b)"), trigger=REFERRED, nationalities=[doubtful(A)]),
    UNSENT.row("exempted-perhaps", WHO, trigger=REFERRED, nationalities=[doubtful(E)]),
    UNSENT.row("of-the-place-in-doubt", yes("13(b)"), trigger=REFERRED, nationalities=[doubtful(D)]),
    PILOT.row("exempted-and-of-a-party", DUAL, trigger=REFERRED, nationalities=[E, B]),
    PILOT.row("exempted-and-of-the-place", DUAL, trigger=REFERRED, nationalities=[E, D]),
    PILOT.row("dual-in-no-operation", yes("13(b)"), trigger=REFERRED, nationalities=[E, B], **NO_OPERATION),
    PILOT.row("dual-not-known", OPERATION, trigger=REFERRED, nationalities=[E, B], operation_authorised_by=[]),
)
def test_bars_that_speak_of_nationals(situation: court.Situation) -> None:
    """One in doubt bars nothing and is missing; beside another nationality it is disputed whether the bar holds."""
    assert situation.answer == situation.expected


def test_an_exempted_national_of_another_state() -> None:
    """The answer names the State that contributed the person."""
    finding = court.found(PILOT.ask(trigger=REFERRED, nationalities=[E, B]), "not exempted by the referral")
    assert finding.reason == (
        "The clause leaves such acts to Epsilonland, which contributed the person; what that means is disputed."
    )
