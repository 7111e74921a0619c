"""Why a State is bound or not on a day: the sentences, the clauses, the acts, how sure, and what is missing."""

import attrs
import pytest
from tests.law.small import JOINED, act, amendment, asked, clauses, dossier, world

import intljustice as ij

PARTIAL = {"participation": ij.parts.Participation("partial"), "entered_into_force": "2001-05-01"}
NO_NUMBER = clauses(withdrawal=ij.parts.WithdrawalClause(mode="notice", notice=ij.parts.Delay(1, "year")))
NO_WAY_OUT = clauses(withdrawal=ij.parts.WithdrawalClause(mode="not_provided", provision="pact:130"))
NO_LATER_CLAUSE = clauses(later_parties=None)

JOINS, LATE, IN_JANUARY, SOME_DAY = (
    act("XCC", "accession", day) for day in ("2002-01-10", "2005-02-10", "2002-01", None)
)
NOTICE, IN_MARCH, ABOUT_DECEMBER = (act("XBB", "withdrawal", day) for day in ("2005-03-01", "2005-03", "2029-12~"))
OWN_DAY = attrs.evolve(NOTICE, effective="2006-09-01")
APPROVES, SUCCEEDS = (
    act("XCC", "approval", "2002-01-10"),
    act("XCC", "succession", "2003-06-10", effective="2003-01-01"),
)
BACK = act("XCC", "withdrawal_of_instrument", "2002-01-15", undoes=JOINS.id)
BACK_SOME_DAY = attrs.evolve(BACK, day=None)
SIGNED, REFUSED = act("XCC", "signature", "2000-06-01"), act("XCC", "refusal", "2004-01-01")
GONE, ENDS, ENDS_LATER = (
    act("XBB", "cessation", "2005-03-01"),
    *(act("XCC", "cessation", day) for day in ("2002-02-01", "2002-04-01")),
)

BOUND = "Its accession of 2001-03-01 binds it from 2001-05-01 (126(1))."
LEFT = "Its accession of 2001-03-01 bound it from 2001-05-01. It is no longer bound from"
NOTIFIED = "Its notification of withdrawal of 2005-03-01"
NOT_BEFORE = f"{BOUND} {NOTIFIED} cannot take effect before"
BY_NOTICE = f"{LEFT} 2006-03-01: its notification of withdrawal of 2005-03-01 took effect"
CONSENTED = "There is its accession of 2002-01-10."
WOULD_BE = f"{CONSENTED} It would be bound only from 2002-04-01 (126(2)),"
WILL_BE = f"{CONSENTED} It is bound only from 2002-04-01 (126(2))."
ENDED_TREATY = "The treaty ended: it is no longer in force from"
SIGNATURE = "There is its signature of 2000-06-01."
TAKEN_BACK = "Its accession of 2002-01-10 was taken back on 2002-01-15, before it had effect."
NOT_KNOWN = "whether that was before it had effect is not known: if not, it is bound from"
BEYOND = "The records end on 2030-12-31; this is what follows from them if nothing has happened since."
RECORDED = "Everything up to 2030-12-31 is recorded, and no act"
OPEN = "binds it from a day between"
LEAVES_OPEN = "takes effect from a day between"
IN_PART = "Who takes part is not recorded in full"
LAST_ACT = f"{IN_PART}, so that silence is no answer. Its last recorded act is the notice that it does not intend to"

REASONS: dict[str, tuple[str, ij.Dossier, str]] = {
    "later-party": ("XCC 2005-01-01", world(APPROVES), "Its approval of 2002-01-10 binds it from 2002-04-01 (126(2))."),
    "successor": ("XCC 2003-01-01", world(SUCCEEDS), "Its succession of 2003-06-10 binds it from 2003-01-01."),
    "notice-of-its-own-day": ("XBB 2006-08-31", world(OWN_DAY), f"{NOT_BEFORE} 2006-09-01 (127(1))."),
    "notice-under-no-number": ("XBB 2005-06-01", world(NOTICE, **NO_NUMBER), f"{NOT_BEFORE} 2006-03-01."),
    "notice-in-vain": ("XBB 2020-01-01", world(NOTICE, **NO_WAY_OUT), f"{BOUND} {NOTIFIED} has no effect (130)."),
    "bound-in-part": ("XBB 2010-01-01", world(**PARTIAL), f"{BOUND} {IN_PART}: a later withdrawal would not be known."),
    "left": ("XBB 2006-03-01", world(NOTICE), f"{BY_NOTICE} (127(1))."),
    "left-under-no-number": ("XBB 2006-03-01", world(NOTICE, **NO_NUMBER), f"{BY_NOTICE}."),
    "gone": ("XBB 2005-03-01", world(GONE), f"{LEFT} 2005-03-01: its end as a State of 2005-03-01 took effect."),
    "treaty-ended": ("XBB 2020-01-01", world(ended="2020-01-01"), f"{LEFT} 2020-01-01: the treaty ended."),
    "not-yet": ("XCC 2002-03-31", world(JOINS), WILL_BE),
    "taken-back-later": ("XCC 2002-01-14", world(JOINS, BACK), TAKEN_BACK),
    "taken-back": ("XCC 2002-01-15", world(JOINS, BACK), f"{TAKEN_BACK} {RECORDED} of consent stands."),
    "taken-back-some-day": (
        "XCC 2002-03-31",
        world(JOINS, BACK_SOME_DAY),
        f"{CONSENTED} It was taken back on a day not recorded, and {NOT_KNOWN} 2002-04-01 at the earliest (126(2)).",
    ),
    "taken-back-in-a-year": (
        "XCC 2002-04-01",
        world(JOINS, attrs.evolve(BACK_SOME_DAY, day="2002")),
        f"{CONSENTED} It was taken back on 2002, and {NOT_KNOWN} 2002-04-01 at the earliest.",
    ),
    "taken-back-too-late": (
        "XCC 2002-03-31",
        world(JOINS, attrs.evolve(BACK, day="2002-04-01")),
        WILL_BE,
    ),
    "its-end-comes-first": (
        "XCC 2002-01-20",
        world(JOINS, ENDS),
        f"{WOULD_BE} and its end as a State of 2002-02-01 takes effect before.",
    ),
    "its-end-came-first": (
        "XCC 2003-01-01",
        world(JOINS, ENDS_LATER),
        f"{CONSENTED} There is its end as a State of 2002-04-01. {RECORDED} of consent stands.",
    ),
    "the-treaty-ends-first": (
        "XCC 2002-03-01",
        world(JOINS, ended="2002-04-01"),
        f"{WOULD_BE} and the treaty ends before.",
    ),
    "the-treaty-ended-first": (
        "XCC 2003-01-01",
        world(JOINS, ended="2002-04-01"),
        f"{CONSENTED} {ENDED_TREATY} 2002-04-01.",
    ),
    "the-treaty-ends-a-day-later": ("XCC 2002-03-01", world(JOINS, ended="2002-04-02"), WILL_BE),
    "signed-before-entry": (
        "XCC 2001-04-30",
        world(SIGNED, **PARTIAL),
        f"{SIGNATURE} The treaty is in force only from 2001-05-01.",
    ),
    "signed": ("XCC 2005-01-01", world(SIGNED), f"{SIGNATURE} {RECORDED} of consent stands."),
    "nothing-before-entry": ("XDD 2001-04-30", world(), "The treaty is in force only from 2001-05-01."),
    "nothing": ("XDD 2001-05-01", world(), f"{RECORDED} of its is recorded."),
    "joined-in-a-month": (
        "XCC 2002-04-15",
        world(IN_JANUARY),
        f"Its accession of 2002-01 {OPEN} 2002-04-01 and 2002-05-01.",
    ),
    "joined-on-some-day": (
        "XCC 2005-01-01",
        world(SOME_DAY),
        f"Its accession of a day not recorded {OPEN} 2001-04-01 and an unknown day.",
    ),
    "joined-without-a-clause": (
        "XCC 2010-01-01",
        world(LATE, **NO_LATER_CLAUSE),
        f"Its accession of 2005-02-10 {OPEN} 2005-02-10 and an unknown day.",
    ),
    "left-in-a-month": (
        "XBB 2006-03-15",
        world(IN_MARCH),
        f"Its notification of withdrawal of 2005-03 {LEAVES_OPEN} 2006-03-01 and 2006-03-31.",
    ),
    "the-treaty-ends-in-a-year": (
        "XAA 2020-06-01",
        world(ended="2020"),
        "The treaty ends from a day between 2020-01-01 and 2020-12-31.",
    ),
    "in-part-and-refused": (
        "XCC 2005-01-01",
        world(SIGNED, REFUSED, **PARTIAL),
        f"{LAST_ACT} become a party of 2004-01-01.",
    ),
    "in-part-and-silent": ("XDD 2005-01-01", world(**PARTIAL), f"{IN_PART}, so that silence is no answer."),
    "on-the-last-recorded-day": (
        "XBB 2030-12-31",
        world(ABOUT_DECEMBER),
        f"Its notification of withdrawal of 2029-12~ {LEAVES_OPEN} 2030-11-01 and 2031-01-31.",
    ),
    "after-the-records": ("XBB 2031-01-01", world(), f"{BOUND} {BEYOND}"),
    "after-the-records-and-not-known": (
        "XBB 2031-01-01",
        world(ABOUT_DECEMBER),
        f"Its notification of withdrawal of 2029-12~ {LEAVES_OPEN} 2030-11-01 and 2031-01-31. {BEYOND}",
    ),
    "after-the-records-and-gone": (
        "XBB 2032-01-01",
        world(act("XBB", "withdrawal", "2030-12-31")),
        f"{LEFT} 2031-12-31: its notification of withdrawal of 2030-12-31 took effect (127(1)). {BEYOND}",
    ),
    "after-records-in-part": (
        "XBB 2031-01-01",
        world(**PARTIAL),
        f"{BOUND} {IN_PART}: a later withdrawal would not be known. {BEYOND}",
    ),
}


@pytest.mark.parametrize(("who", "d", "expected"), REASONS.values(), ids=REASONS)
def test_in_sentences(who: str, d: ij.Dossier, expected: str) -> None:
    """The acts with their days, what they bring about from when, and the clause for that where it has a number."""
    assert " ".join(asked(d, who).reasons) == expected


FIELDS: dict[str, tuple[str, ij.Dossier, dict[str, str | None]]] = {
    "own-day": ("XBB 2006-08-31", world(OWN_DAY), {"since": "2001-05-01", "until": "2006-08-31", "missing": ""}),
    "own-day-clauses": ("XBB 2006-08-31", world(OWN_DAY), {"provisions": "pact:126(1) pact:127(1)"}),
    "in-vain": ("XBB 2020-01-01", world(NOTICE, **NO_WAY_OUT), {"provisions": "pact:126(1) pact:130", "until": None}),
    "gone": ("XBB 2005-03-01", world(GONE), {"provisions": "pact:126(1)", "until": "2005-02-28"}),
    "not-yet": ("XCC 2002-03-31", world(JOINS), {"provisions": "pact:126(2)", "since": None, "until": None}),
    "joined-in-a-month": (
        "XCC 2002-04-15",
        world(IN_JANUARY),
        {"changes_on": "2002-04-01 2002-05-01", "confidence": None},
    ),
    "act-to-date": ("XCC 2002-04-15", world(IN_JANUARY), {"missing": "the exact day of treaty-action:xcc-accession"}),
    "left-in-a-month": ("XBB 2006-03-15", world(IN_MARCH), {"changes_on": "2006-03-01 2006-03-31", "status": None}),
    "left-by": (
        "XBB 2006-03-15",
        world(IN_MARCH),
        {"acts": "treaty-action:xbb-accession treaty-action:xbb-withdrawal"},
    ),
    "back-to-date": (
        "XCC 2002-04-01",
        world(JOINS, BACK_SOME_DAY),
        {"missing": f"the exact day of {BACK.id}", "status": None},
    ),
    "notice-to-date": ("XBB 2006-03-15", world(IN_MARCH), {"missing": "the exact day of treaty-action:xbb-withdrawal"}),
    "end-to-date": ("XAA 2020-06-01", world(ended="2020"), {"missing": "the exact day on which treaty:pact ends"}),
    "in-part": (
        "XCC 2005-01-01",
        world(**PARTIAL),
        {"missing": "a full record of participation in treaty:pact", "acts": ""},
    ),
    "in-part-by": ("XCC 2005-01-01", world(SIGNED, REFUSED, **PARTIAL), {"acts": "treaty-action:xcc-refusal"}),
    "after-the-records": ("XBB 2031-01-01", world(), {"missing": "", "confidence": None}),
    "bound": ("XBB 2005-01-01", world(), {"confidence": "high", "acts": "treaty-action:xbb-accession"}),
    "bound-in-part": ("XBB 2005-01-01", world(**PARTIAL), {"confidence": "high"}),
    "weak": ("XCC 2005-01-01", world(act("XCC", "accession", "2002-01-10", "low"), **PARTIAL), {"confidence": "low"}),
    "weak-notice-before": (
        "XBB 2005-01-01",
        world(act("XBB", "withdrawal", "2010-01-01", "low")),
        {"confidence": "high"},
    ),
    "weak-notice-after": (
        "XBB 2012-01-01",
        world(act("XBB", "withdrawal", "2010-01-01", "low")),
        {"confidence": "low"},
    ),
    "silent": ("XDD 2012-01-01", world(), {"confidence": None}),
}


@pytest.mark.parametrize(("who", "d", "expected"), FIELDS.values(), ids=FIELDS)
def test_in_fields(who: str, d: ij.Dossier, expected: dict[str, str | None]) -> None:
    """The clauses applied, between which days it turns, what is missing; as sure as the weakest act."""
    found = {name: getattr(asked(d, who), name) for name in expected}
    printed = {name: " ".join(map(str, held)) if isinstance(held, tuple) else held for name, held in found.items()}
    assert {name: None if held is None else str(held) for name, held in printed.items()} == expected


def test_consent_to_a_treaty_not_in_force() -> None:
    """It stands, and too few others do: by the clause that asks for more, and as sure as the ratification is."""
    standing = asked(dossier(JOINED[0]), "XAA 2010-01-01")
    assert standing.reasons == ("There is its ratification of 2001-01-10.", "The treaty is not in force (126(1)).")
    assert standing.confidence is ij.Confidence.HIGH
    assert asked(dossier(JOINED[0]), "XCC 2010-01-01").reasons == ("The treaty is not in force.",)


def test_an_amendment_is_called_what_it_is() -> None:
    """Not a treaty."""
    d = world(amendment(None, adopted=None))
    assert str(ij.standing(d, "state:XAA", "amendment:a", on="2005-01-01")) == (
        "Alphaland is not bound by A on 2005-01-01. The amendment is not in force."
    )


def test_what_other_sources_say_of_the_days() -> None:
    """The reading of a day on which the answer rests stands beside it."""
    (reading,) = ij.standing(ij.load_seeds(), "state:PHL", "treaty:rome-statute", on="2020-01-01").readings
    assert (reading.field, reading.value) == ("day", "2010-08-30")


STARTS = act("XBB", "accession", "2001-03-01", effective="2001-04-30")
STARTS_OTHERWISE = (
    "The effect of its accession of 2001-03-01 is published as 2001-04-30, "
    "and by the clause and the acts it is 2001-05-01 (126(1)), which counts."
)
ENTERS_OTHERWISE = (
    "The entry into force is published as 2001-05-03, "
    "and by the clause and the acts it is 2001-05-01 (126(1)), which counts."
)
EARLY = attrs.evolve(NOTICE, effective="2006-02-28")
LEAVES_OTHERWISE = (
    "The effect of its notification of withdrawal of 2005-03-01 is published as 2006-02-28, "
    "and by the clause and the acts it is 2006-03-01 (127(1)), which counts."
)
LATE_ENTRY = {"entered_into_force": "2001-05-03"}


@pytest.mark.parametrize(
    ("who", "d", "expected"),
    [
        ("XBB 2002-01-01", dossier(JOINED[0], STARTS), STARTS_OTHERWISE),
        ("XBB 2002-01-01", dossier(JOINED[0], attrs.evolve(STARTS, effective="2001-05-01")), ""),
        ("XBB 2002-01-01", dossier(JOINED[0], attrs.evolve(STARTS, effective="2001-05")), ""),
        ("XBB 2002-01-01", world(**LATE_ENTRY), ENTERS_OTHERWISE),
        ("XCC 2002-04-01", world(JOINS, **LATE_ENTRY), ""),
        ("XDD 2001-05-02", world(**LATE_ENTRY), ENTERS_OTHERWISE),
        ("XDD 2001-05-03", world(**LATE_ENTRY), ""),
        ("XBB 2006-02-28", world(EARLY), LEAVES_OTHERWISE),
        ("XBB 2005-02-28", world(EARLY), ""),
        ("XBB 2006-08-31", world(OWN_DAY), ""),
    ],
)
def test_published_otherwise(who: str, d: ij.Dossier, expected: str) -> None:
    """Of the acts relied on, and of the entry into force where the answer turns on it."""
    assert " ".join(reason for reason in asked(d, who).reasons if "published" in reason) == expected
