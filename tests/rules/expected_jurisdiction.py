"""What the rules on jurisdiction find in the broken documents, by hand: record, pointer, message; then its provisions.

In every document Alphaland (XAA) is a party from the first day on, 1 July 2002; Gammaland (XCC) from 1 January 2010;
Betaland (XBB) never. Ada is a national of Betaland, Ben of Alphaland. The conduct is of 1 and 2 May 2012.
"""

from tests.rules.rows import Row

SAID = {
    "NO_JURISDICTION": (
        "error",
        "record the act that it rests on, or correct the place, the time, the person or the crime",
    ),
    "JURISDICTION_DISPUTED": ("warning", "record the ruling that settles it, or leave it: the dispute is one of law"),
    "JURISDICTION_UNKNOWN": (
        "warning",
        "record the fact that is missing; the nationalities of an accused stand in their own record",
    ),
    "CASE_OUTSIDE_SITUATION": ("warning", "correct the conduct, or the scopes of the situation"),
    "WARRANT_ON_NON_PARTY_NATIONAL": ("info", "see that it is what the Court relied on"),
}

PLACE = "The conduct took place on the territory of"
NOT_COVERED = "and no acceptance covers that day."
NO_BASIS = (
    f"rests on no basis of jurisdiction: {PLACE} Betaland, no party on 2012-05-01, {NOT_COVERED} "
    f"The person is a national of Betaland, no party on 2012-05-01, {NOT_COVERED}"
)
WHETHER = "whether there is jurisdiction over"
MISSING = "cannot be said; missing:"
BETALANDER = "is a national of Betaland, no party at the time of the conduct;"

EXPECTED: dict[str, list[Row]] = {
    "NO_JURISDICTION-no-party": [("case:c", "/conduct", f"case:c {NO_BASIS}")],
    "NO_JURISDICTION-before-the-statute": [
        (
            "case:c",
            "/conduct",
            (
                "case:c rests on no basis of jurisdiction: The Statute is in force from 2002-07-01; the day in "
                f"question is 2002-06-29. {PLACE} Alphaland, no party on 2002-06-29, {NOT_COVERED} The person is a "
                f"national of Alphaland, no party on 2002-06-29, {NOT_COVERED}"
            ),
        )
    ],
    "NO_JURISDICTION-one-of-two-accused": [("case:c", "/conduct", f"case:c against person:ada {NO_BASIS}")],
    "NO_JURISDICTION-second-scope": [
        (
            "situation:x",
            "/scopes/1",
            (
                "situation:x within its scopes/1 rests on no basis of jurisdiction: "
                f"{PLACE} Betaland, no party on 2005-01-01, {NOT_COVERED}"
            ),
        )
    ],
    "NO_JURISDICTION-communications-alone": [
        (
            "situation:x",
            "/scopes/0",
            "situation:x rests on no basis of jurisdiction: Communications alone do not set the Court in motion.",
        )
    ],
    "JURISDICTION_DISPUTED-contested-acceptance": [
        (
            "case:c",
            "/conduct",
            (
                f"{WHETHER} case:c is disputed: Betaland is no party, and whether the acceptance in its name has "
                "effect is disputed."
            ),
        )
    ],
    "JURISDICTION_DISPUTED-title": [
        (
            "case:c",
            "/conduct",
            (
                f"{WHETHER} case:c is disputed: {PLACE} Alphaland, a party on 2012-05-01. Which State has title to the "
                "place is contested, and no ruling settles it."
            ),
        )
    ],
    "JURISDICTION_UNKNOWN-crime": [("case:c", "/conduct/crime", f"{WHETHER} case:c {MISSING} crime")],
    "JURISDICTION_UNKNOWN-no-conduct": [("case:c", "/conduct/period", f"{WHETHER} case:c {MISSING} period, crime")],
    "JURISDICTION_UNKNOWN-nationalities": [
        ("case:c", "/conduct/nationalities", f"{WHETHER} case:c {MISSING} nationalities")
    ],
    "JURISDICTION_UNKNOWN-region": [("case:c", "/conduct/region", f"{WHETHER} case:c {MISSING} region")],
    "JURISDICTION_UNKNOWN-day-of-the-referral": [
        ("case:c", "/situation", f"{WHETHER} case:c {MISSING} trigger/day"),
        ("situation:x", "/triggers", f"{WHETHER} situation:x {MISSING} trigger/day"),
    ],
    "JURISDICTION_UNKNOWN-who-takes-part": [
        ("case:c", "/conduct", f"{WHETHER} case:c {MISSING} the standing of state:XBB on 2012-05-01"),
        ("situation:x", "/scopes/0", f"{WHETHER} situation:x {MISSING} the standing of state:XBB on 2005-01-01"),
    ],
    "JURISDICTION_UNKNOWN-scopes": [
        ("situation:y", "/scopes/0/period", f"{WHETHER} situation:y within its scopes/0 {MISSING} period"),
        (
            "situation:y",
            "/scopes/1/territory",
            f"{WHETHER} situation:y within its scopes/1 {MISSING} territory, nationalities",
        ),
        ("situation:x", "/scopes", f"{WHETHER} situation:x {MISSING} scopes"),
    ],
    "CASE_OUTSIDE_SITUATION-time": [
        ("case:c", "/conduct/period", "case:c lies outside situation:x: scopes/0 does not reach its time")
    ],
    "CASE_OUTSIDE_SITUATION-ended-before": [
        ("case:c", "/conduct/period", "case:c lies outside situation:x: scopes/0 does not reach its time")
    ],
    "CASE_OUTSIDE_SITUATION-place": [
        ("case:c", "/conduct/territory", "case:c lies outside situation:x: scopes/0 does not reach its place")
    ],
    "CASE_OUTSIDE_SITUATION-no-party": [
        ("case:c", "/conduct/territory", "case:c lies outside situation:x: scopes/0 does not reach its place")
    ],
    "CASE_OUTSIDE_SITUATION-persons-and-crimes": [
        (
            "case:c",
            "/conduct/nationalities",
            "case:c lies outside situation:x: scopes/0 does not reach its persons and crimes",
        )
    ],
    "CASE_OUTSIDE_SITUATION-each-for-another-reason": [
        (
            "case:c",
            "/conduct",
            "case:c lies outside situation:x: scopes/0 does not reach its time; scopes/1 does not reach its place",
        )
    ],
    "WARRANT_ON_NON_PARTY_NATIONAL-place": [
        ("warrant:w", "/persons/0", f"Ada {BETALANDER} case:c rests on statute:12(2)(a)")
    ],
    "WARRANT_ON_NON_PARTY_NATIONAL-acceptance": [
        (
            "warrant:w",
            "/persons/0",
            f"Ada {BETALANDER} case:c against person:ada rests on statute:12(2)(a) and statute:12(3)",
        ),
        (
            "warrant:w",
            "/persons/2",
            f"Dan {BETALANDER} case:c against person:dan rests on statute:12(2)(a) and statute:12(3)",
        ),
    ],
    "WARRANT_ON_NON_PARTY_NATIONAL-referral": [
        ("warrant:w", "/persons/0", f"Ada {BETALANDER} case:c rests on statute:13(b)")
    ],
    "WARRANT_ON_NON_PARTY_NATIONAL-against-the-court": [
        ("warrant:w", "/persons/0", f"Ada {BETALANDER} case:c rests on statute:70")
    ],
}

PROVISIONS: dict[str, list[tuple[str, ...]]] = {
    "NO_JURISDICTION-no-party": [("statute:12(2)",)],
    "NO_JURISDICTION-before-the-statute": [("statute:11(1)",)],
    "NO_JURISDICTION-one-of-two-accused": [("statute:12(2)",)],
    "NO_JURISDICTION-second-scope": [("statute:12(2)",)],
    "NO_JURISDICTION-communications-alone": [("statute:13",)],
    "JURISDICTION_DISPUTED-contested-acceptance": [("statute:12(3)",)],
    "JURISDICTION_DISPUTED-title": [("statute:12(2)(a)",)],
    "WARRANT_ON_NON_PARTY_NATIONAL-place": [("statute:12(2)(a)",)],
    "WARRANT_ON_NON_PARTY_NATIONAL-acceptance": [("statute:12(2)(a)", "statute:12(3)")] * 2,
    "WARRANT_ON_NON_PARTY_NATIONAL-referral": [("statute:13(b)",)],
    "WARRANT_ON_NON_PARTY_NATIONAL-against-the-court": [("statute:70",)],
}
"""The provisions that each of these problems cites; the others cite none."""

BASES = {"treaty-action", "jurisdiction-declaration", "situation"}
"""Kinds of records that jurisdiction rests on: without the one it rests on there is none."""
