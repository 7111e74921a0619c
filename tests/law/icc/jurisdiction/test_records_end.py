"""Conduct and referrals after the records end: as recorded, marked, by the records that bear on the answer."""

import attrs
import pytest
from tests.law.icc import court
from tests.law.icc.court import ATTACK, OUTSIDE, PLAIN, WEAPON, WEAPONS, A, C, Given, Setting
from tests.law.small import UNTIL

import intljustice as ij

AFTER = "2031-01-01"
"""The day after everything is recorded."""
SEEDS = ij.load_seeds()
DECLARATIONS_2020 = ij.About(as_of=UNTIL, as_of_by_family=ij.parts.FamilyDays(declarations="2020-12-31"))
ACCEPTED = OUTSIDE.but(court.accepting(period=ij.Period("2005-01-01", open_end=True)))
CORPS = "organisation:corps"
BOUNDED = ij.Trigger(nature="council_referral", day="2013-01-01", scope=ij.Scope())
EXEMPTING = attrs.evolve(BOUNDED, excluding="res-1:OP6", excluding_operations_of=[CORPS], excluding_links=["nationals"])
REFERRED = ij.Trigger(nature="state_referral", by=[A], day=AFTER)
SHORT_WEAPON = attrs.evolve(WEAPON, participation=ij.parts.Participation("complete", "2020-12-31"))


def asked(
    setting: Setting, trigger: ij.Trigger = ij.UNSPECIFIED, about: ij.About | None = None, **changed: object
) -> ij.Assessment:
    """The answer, by records that end on the days that a head says."""
    facts: Given = changed
    d = setting.dossier()
    return ij.assess(d if about is None else ij.Dossier(list(d), about), setting.conduct(**facts), trigger)


CASES: dict[str, tuple[ij.Assessment, str | None]] = {
    "last-day": (asked(PLAIN, period=UNTIL), None),
    "day-after": (asked(PLAIN, period=AFTER), UNTIL),
    "no-link": (asked(OUTSIDE, period=AFTER), UNTIL),
    "from-the-last-day": (asked(PLAIN, period=(UNTIL, AFTER)), None),
    "no-link-from-the-last-day": (asked(OUTSIDE, period=(UNTIL, AFTER)), UNTIL),
    "on-the-last-day-or-after": (asked(PLAIN, period="2030-12-31~"), UNTIL),
    "a-minor": (asked(PLAIN, period=AFTER, age=17), None),
    "by-the-council": (asked(OUTSIDE, BOUNDED, period=AFTER), None),
    "by-the-council-with-an-exempting-clause": (
        asked(OUTSIDE.but(court.CORPS), EXEMPTING, period=AFTER, contributing_state=A, operation_authorised_by=[CORPS]),
        UNTIL,
    ),
    "referred-after": (asked(PLAIN, REFERRED), UNTIL),
    "referred-on-the-last-day": (asked(PLAIN, attrs.evolve(REFERRED, day=UNTIL)), None),
    "set-in-motion-by-nobody": (asked(PLAIN, ij.NONE, period=AFTER), None),
    "a-party-whatever-is-declared": (asked(PLAIN, about=DECLARATIONS_2020, period="2021-01-01"), None),
    "declared-before": (asked(ACCEPTED, about=DECLARATIONS_2020, period="2020-12-31"), None),
    "declared-after": (asked(ACCEPTED, about=DECLARATIONS_2020, period="2021-01-01"), "2020-12-31"),
    "no-link-and-declarations-end": (asked(OUTSIDE, about=DECLARATIONS_2020, period="2021-01-01"), "2020-12-31"),
    "a-party-and-an-acceptance": (
        asked(ACCEPTED, about=DECLARATIONS_2020, period="2021-01-01", nationalities=[A]),
        None,
    ),
    "a-party-and-an-acceptance-after-both": (
        asked(ACCEPTED, about=DECLARATIONS_2020, period=AFTER, nationalities=[A]),
        UNTIL,
    ),
    "accepted-the-amendment": (asked(WEAPONS.but(SHORT_WEAPON), period="2025-01-01"), None),
    "accepted-it-and-the-treaty-ends": (asked(WEAPONS.but(SHORT_WEAPON), period=AFTER), UNTIL),
    "did-not-accept-the-amendment": (
        asked(WEAPONS.but(SHORT_WEAPON), period="2025-01-01", nationalities=[C]),
        "2020-12-31",
    ),
    "did-not-accept-it-within-a-year": (
        asked(WEAPONS.but(SHORT_WEAPON), period="2021-12-31", nationalities=[C]),
        None,
    ),
    "aggression": (asked(ATTACK, period=AFTER), UNTIL),
    "aggression-on-the-last-day": (asked(ATTACK, period=UNTIL), None),
}


@pytest.mark.parametrize(("answer", "end"), CASES.values(), ids=CASES)
def test_what_bears_on_it(answer: ij.Assessment, end: str | None) -> None:
    """It says which day that is, and has no confidence; where what ends does not bear on it, it says nothing."""
    sentence = f"The records end on {end}; this is what follows from them if nothing has happened since."
    assert ([reason for reason in answer.reasons if "records end" in reason], answer.beyond_records) == (
        ([], False) if end is None else ([sentence], True)
    )
    assert answer.verdict is not ij.Verdict.UNKNOWN
    assert end is None or answer.confidence is None


@pytest.mark.parametrize(
    ("day", "articles"),
    [
        ("2026-11-25", ["12(2)(a)", "127(1)"]),
        ("2027-06-17", ["12(2)(a)", "127(1)"]),
        ("2027-06-18", ["12(2)", "127(1)"]),
    ],
)
def test_a_pending_notice_takes_effect(day: str, articles: list[str]) -> None:
    """The withdrawal of Niger, by the shipped records, which end on 2026-11-24, has effect on 2027-06-18."""
    conduct = ij.Conduct(crime="genocide", period=day, territory=["state:NER"], nationalities=["state:USA"])
    answer = ij.assess(SEEDS, conduct)
    assert [ground.article for ground in answer.grounds] == articles
    assert (answer.beyond_records, answer.confidence) == (True, None)
    assert "The records end on 2026-11-24" in str(answer)
