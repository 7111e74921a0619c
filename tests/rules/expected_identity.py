"""What the rules on sameness and number find in the broken documents."""

from tests.rules.rows import Row

EXPECTED: dict[str, list[Row]] = {
    "SAME_THING-identifier": [("person:b", "", "person:b and person:a have the same identifier")],
    "SAME_THING-address": [("source:t", "", "source:t and source:s have the same address")],
    "SAME_THING-claim": [("claim:b", "", "claim:b and claim:a have the same passage and statement")],
    "SAME_THING-designation": [
        ("sanction:y", "", "sanction:y and sanction:x have the same target, day, programme and measure")
    ],
    "SAME_THING-designation-without-measures": [
        ("sanction:y", "", "sanction:y and sanction:x have the same target, day, programme and measure")
    ],
    "SAME_THING-act": [
        (
            "treaty-action:b",
            "",
            "treaty-action:b and treaty-action:a have the same act, author, treaty, day and content",
        )
    ],
    "SAME_THING-act-in-other-words": [
        (
            f"treaty-action:{act}",
            "",
            f"treaty-action:{act} and treaty-action:a have the same act, author, treaty, day and content",
        )
        for act in ("b", "c")
    ],
    "SAME_THING-designation-by-its-listing": [
        ("sanction:y", "", "sanction:y and sanction:x have the same target, day, programme and measure"),
        ("sanction:zz", "", "sanction:zz and sanction:z have the same target, day, programme and measure"),
    ],
    "SAME_THING-warrant-and-tenure": [
        ("tenure:u", "", "tenure:u and tenure:t have the same holder, office and first day"),
        ("warrant:w", "", "warrant:w and warrant:v have the same case, person and day of issue"),
    ],
    "NAME_TWICE-after-a-weak-one": [("person:b", "/names/1/text", "person:a is called so too")],
    "NAME_TWICE-persons": [("person:b", "/names/1/text", "person:a is called so too")],
    "NAME_TWICE-in-one-language": [("office:b", "/names/0/text", "office:a is called so too")],
    "LISTED_TWICE-members": [
        ("group:g", "/members/2", '"person:a" is listed before'),
        ("group:g", "/members/3", '"person:a" is listed before'),
    ],
    "LISTED_TWICE-nested": [("legislation:l", "/steps/1/by/1", '"state:FRA" is listed before')],
    "COUNT_MISMATCH-too-few": [("declaration:d", "/signatory_count/exact", "the list holds 2, the count says 3")],
    "COUNT_MISMATCH-too-many": [("declaration:d", "/signatory_count/exact", "the list holds 2, the count says 1")],
    "COUNT_MISMATCH-fewer-than-the-least": [
        ("group:g", "/count/at_least", "the list holds 2, the count says at least 3")
    ],
    "CRITERION_UNKNOWN-misspelt": [("sanction:x", "/criterion", '"1(a)(ii)(B)" is no criterion of its programmes')],
    "CRITERION_UNKNOWN-in-neither": [("sanction:x", "/criterion", '"4" is no criterion of its programmes')],
}
"""What the rule of a broken document finds in it, in order."""
