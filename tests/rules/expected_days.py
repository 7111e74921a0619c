"""What the rules on days and histories find in the broken documents."""

from tests.rules.rows import Row

EXPECTED: dict[str, list[Row]] = {
    "DAYS_WITHIN-life": [("person:a", "/died", "died (1950-05-09) is before born (1950-05-10)")],
    "DAYS_WITHIN-licence": [
        ("licence:l", "/expires_at", "expires_at (2025-02-05T23:59-05:00) is before issued (2025-02-06)")
    ],
    "DAYS_WITHIN-treaty": [
        ("treaty:t", "/opened", "opened (1950) is before adopted (1951)"),
        ("treaty:t", "/entered_into_force", "entered_into_force (1949-12) is before adopted (1951)"),
        ("treaty:t", "/entered_into_force", "entered_into_force (1949-12) is before opened (1950)"),
        ("treaty:t", "/ended", "ended (1949-11) is before entered_into_force (1949-12)"),
    ],
    "DAYS_WITHIN-warrant": [
        ("warrant:w", "/issued", "issued (2024-05-19) is before applied (2024-05-20)"),
        ("warrant:w", "/unsealed", "unsealed (2024-05-18) is before issued (2024-05-19)"),
    ],
    "DAYS_WITHIN-every-pair": [
        ("source:s", "/retrieved", "retrieved (2020) is before published (2021)"),
        ("amendment:k", "/entered_into_force", "entered_into_force (2020) is before adopted (2021)"),
        ("jurisdiction-declaration:j", "/lodged", "lodged (2021) is before dated (2022)"),
        ("jurisdiction-declaration:j", "/withdrawn", "withdrawn (2020) is before dated (2022)"),
        ("jurisdiction-declaration:j", "/withdrawn", "withdrawn (2020) is before lodged (2021)"),
        ("situation:x", "/opened", "opened (2021) is before examined (2022)"),
        ("situation:x", "/closed", "closed (2020) is before examined (2022)"),
        ("situation:x", "/closed", "closed (2020) is before opened (2021)"),
        ("warrant:v", "/dismissed", "dismissed (2020) is before applied (2021)"),
        ("warrant:v", "/application_withdrawn", "application_withdrawn (2019) is before applied (2021)"),
        ("warrant:w", "/unsealed", "unsealed (2020) is before issued (2021)"),
        ("warrant:w", "/executed", "executed (2019) is before issued (2021)"),
        ("warrant:w", "/withdrawn", "withdrawn (2018) is before issued (2021)"),
        ("warrant:w", "/lapsed", "lapsed (2017) is before issued (2021)"),
        ("programme:p", "/published", "published (2021) is before signed (2022)"),
        ("programme:p", "/ended", "ended (2020) is before signed (2022)"),
        ("programme:p", "/ended", "ended (2020) is before announced (2023)"),
        ("licence:l", "/expires", "expires (2020) is before issued (2021)"),
        ("sanction:x", "/published", "published (2020) is before signed (2021)"),
        ("sanction:x", "/listed", "listed (2020) is before designated (2021)"),
        ("sanction:x", "/last_seen", "last_seen (2020) is before first_seen (2021)"),
    ],
    "DAYS_WITHIN-beside-what-is-not-given": [
        ("jurisdiction-declaration:j", "/withdrawn", "withdrawn (2020) is before dated (2022)"),
        ("situation:x", "/closed", "closed (2020) is before examined (2022)"),
    ],
    "DAYS_WITHIN-several-days": [
        ("warrant:w", "/amended/1", "amended (2020-06) is before issued (2021)"),
        ("warrant:w", "/amended/2", "amended (2019) is before issued (2021)"),
        ("licence:l", "/incorporated", "incorporated (2020) is before issued (2021)"),
    ],
    "DAYS_WITHIN-part": [
        ("programme:p", "/regulations/1/removed", "removed (2021) is before issued (2022)"),
        ("programme:p", "/regulations/1/removed", "removed (2021) is before effective (2023)"),
        ("situation:x", "/triggers/0/authorised", "authorised (2020-06-01) is before requested (2020-06-02)"),
    ],
    "HISTORY_ORDER-third-before-second": [
        ("sanction:x", "/history/2/day", "the step of 2020-09-30 stands after one of 2020-10-01")
    ],
    "HISTORY_ORDER-two-steps": [
        ("legislation:l", "/steps/1/day", "the step of 2002-08-01 stands after one of 2002-08-02")
    ],
    "HISTORY_ORDER-a-year-between": [
        ("legislation:l", "/steps/2/day", "the step of 2002-03-01 stands after one of 2002-06-01"),
        ("legislation:l", "/steps/3/day", "the step of 2002-05 stands after one of 2002-06-01"),
    ],
    "HISTORY_ORDER-situation": [
        ("situation:x", "/stages/1/day", "the step of 2019-07-03 stands after one of 2019-07-04")
    ],
    "DAYS_ACROSS-office-after-death": [
        ("tenure:t", "/period/start", "person:a died (2002-06-18) before that day (2003)"),
        ("tenure:t", "/period/end", "person:a died (2002-06-18) before that day (2004-01-02)"),
    ],
    "DAYS_ACROSS-office-before-birth": [
        ("tenure:t", "/period/start", "person:a was born (1950-05-10) after that day (1949)")
    ],
    "DAYS_ACROSS-text-after-its-meeting": [
        ("declaration:d", "/day", "2025-12-07 is no day of meeting:m (2025-12-01/2025-12-06)")
    ],
    "DAYS_ACROSS-text-before-its-meeting": [
        ("declaration:d", "/day", "2025-11 is no day of meeting:m (2025-12-01/unknown)")
    ],
    "DAYS_ACROSS-listing-before-the-demand-it-follows": [
        ("demand:d", "/followed_by/1", "sanction:b (2025-02-05) comes before the demand (2025-02-06)"),
        ("demand:d", "/followed_by/2", "treaty-action:a (2025-01) comes before the demand (2025-02-06)"),
    ],
    "DAYS_ACROSS-demand-outside-its-meeting": [
        ("demand:d", "/conveyances/0/day", "2025-07-10 is no day of meeting:m (2025-07-07/2025-07-09)")
    ],
    "DAYS_ACROSS-answer-before-its-demand": [
        ("demand:d", "/responses/1/day", "the answer (2025-02-05) comes before the demand (2025-02-06)")
    ],
    "DAYS_ACROSS-act-before-its-treaty": [
        (
            "treaty-action:a",
            "/day",
            "the act (1998-07-16) comes before treaty:rome-statute was adopted (1998-07-17)",
        )
    ],
    "DAYS_ACROSS-act-before-its-treaty-was-opened": [
        (
            f"treaty-action:{act}",
            "/day",
            "the act (1998-07-16) comes before treaty:rome-statute was opened for signature (1998-07-17)",
        )
        for act in ("acceptance", "accession", "approval", "definitive-signature", "ratification", "signature")
    ],
    "DAYS_ACROSS-act-of-no-State": [
        (
            "treaty-action:a",
            "/day",
            "the act (2003-02-03) comes before state:SCG existed (2003-02-04/2006-06-05)",
        ),
        (
            "treaty-action:b",
            "/day",
            "state:SCG had ceased to exist (2003-02-04/2006-06-05) when the act was made (2006-06-06)",
        ),
        (
            "treaty-action:c",
            "/day",
            "the act (2003-02-03) comes before state:SCG existed (2003-02-04/2006-06-05)",
        ),
    ],
    "DAYS_ACROSS-after-some-without-a-period": [
        ("tenure:t", "/period/start", "person:a died (2002-06-18) before that day (2003)"),
        ("declaration:d", "/day", "2025-12-07 is no day of meeting:m (2025-12-01/2025-12-06)"),
    ],
    "DAYS_ACROSS-acceptance-before-its-amendment": [
        ("treaty-action:a", "/day", "the act (2010-06-10) comes before amendment:k was adopted (2010-06-11)")
    ],
    "DAYS_ACROSS-effect-before-its-act": [
        ("treaty-action:a", "/effective", "its effect (2000-06-08) comes before the act (2000-06-09)")
    ],
    "DAYS_ACROSS-instrument-taken-back-once-in-effect": [
        (
            "treaty-action:b",
            "/day",
            "it takes treaty-action:a back (2002-07-02) when that has taken effect (2002-07-01)",
        )
    ],
    "DAYS_ACROSS-taken-back-once-in-effect": [
        (
            "treaty-action:b",
            "/day",
            "it takes treaty-action:a back (2017-10-27) when that has taken effect (2017-10-27)",
        )
    ],
    "DAYS_ACROSS-taken-back-before-it-was-made": [
        ("treaty-action:b", "/day", "it takes treaty-action:a back (2016-10-26) before that was made (2016-10-27)")
    ],
    "DAYS_ACROSS-warrant-before-the-conduct": [
        ("warrant:w", "/applied", "applied (2023-10-06) comes before the conduct began (2023-10-08)"),
        ("warrant:w", "/issued", "issued (2023-10-07) comes before the conduct began (2023-10-08)"),
    ],
    "DAYS_ACROSS-designation-before-its-programme": [
        (
            "sanction:x",
            "/designated",
            "it was designated (2025-02-05) before the beginning of programme:new (2025-02-06)",
        )
    ],
    "DAYS_ACROSS-designation-before-both-programmes": [
        (
            "sanction:x",
            "/designated",
            "it was designated (2024) before the beginning of programme:new (2025-02-06) and programme:next (2026)",
        )
    ],
    "DAYS_ACROSS-designation-after-its-programme": [
        (
            "sanction:x",
            "/programmes/1",
            "programme:old had ended (2021-04-01) when this was designated (2025-02-06)",
        )
    ],
    "AFTER_AS_OF-source": [
        ("source:s", "/published", "published (2026) is after 2025-12-31"),
        ("source:s", "/retrieved", "retrieved (2026-01-02) is after 2025-12-31"),
    ],
    "AFTER_AS_OF-nested-citation": [
        ("legislation:l", "/steps/0/citations/0/recorded", "recorded (2026-01-01) is after 2025-12-31")
    ],
    "LICENCE_BEYOND_PROGRAMME-day": [
        ("licence:l", "/expires", "it runs until 2021-04-02, programme:old ended on 2021-04-01")
    ],
    "LICENCE_BEYOND_PROGRAMME-moment": [
        ("licence:l", "/expires_at", "it runs until 2021-04-02, programme:old ended on 2021-04-01")
    ],
    "STATUS_IMPOSSIBLE-delisted-first": [("sanction:x", "/history/1/status", "a step delisted follows on no listing")],
    "STATUS_IMPOSSIBLE-relisted-without-an-end": [
        ("sanction:x", "/history/1/status", "a step relisted follows on no delisting")
    ],
    "STATUS_IMPOSSIBLE-listed-twice": [
        (
            "sanction:x",
            "/history/2/status",
            "a step listed finds the target listed already",
            "leave one of the two listings out",
        )
    ],
    "STATUS_IMPOSSIBLE-delisted-twice": [
        (
            "sanction:x",
            "/history/3/status",
            "a step delisted finds the target delisted already",
            "leave one of the two delistings out",
        )
    ],
    "STATUS_IMPOSSIBLE-only-announced": [("sanction:x", "/history/0/status", "a step delisted follows on no listing")],
    "STATUS_IMPOSSIBLE-relisted-and-listed": [
        (
            "sanction:x",
            "/history/3/status",
            "a step listed finds the target listed already",
            "leave one of the two listings out",
        ),
        (
            "sanction:y",
            "/history/3/status",
            "a step relisted finds the target listed already",
            "leave one of the two listings out",
        ),
    ],
    "STATUS_IMPOSSIBLE-no-injunction": [
        ("sanction:x", "/history/2/status", "a step injunction_stayed follows on no injunction")
    ],
    "CASE_IMPOSSIBLE-trial-after-death": [
        ("case:c", "/history/2/status", "a step on_trial follows on the death of the only accused")
    ],
    "CASE_IMPOSSIBLE-sentence-without-conviction": [
        ("case:c", "/history/1/status", "a step sentenced follows on no conviction")
    ],
    "CASE_IMPOSSIBLE-trial-after-acquittal": [
        ("case:c", "/history/3/status", "a step on_trial follows on the end of the case")
    ],
    "CASE_IMPOSSIBLE-arrest-after-the-end": [
        ("case:c", "/history/3/status", "a step surrendered follows on the end of the case")
    ],
    "CASE_IMPOSSIBLE-wanted-after-acquittal": [
        ("case:c", "/history/2/status", "a step at_large follows on the end of the case")
    ],
    "CASE_IMPOSSIBLE-charged-after-acquittal": [
        ("case:c", "/history/2/status", "a step charges_confirmed follows on the end of the case")
    ],
    "WARRANT_NOT_ISSUED-carried-out": [
        ("warrant:w", "/unsealed", "it is unsealed on 2024-11-21, and no day of issue is given"),
        ("warrant:w", "/executed", "it is executed on 2025-03-12, and no day of issue is given"),
    ],
    "WARRANT_NOT_ISSUED-lost-its-effect": [
        ("warrant:w", "/amended", "it is amended on 2024-11, and no day of issue is given"),
        ("warrant:w", "/withdrawn", "it is withdrawn on 2025-01, and no day of issue is given"),
        ("warrant:w", "/lapsed", "it is lapsed on 2025-02, and no day of issue is given"),
    ],
    "WARRANT_NOT_ISSUED-given-up": [
        (
            "warrant:w",
            "/application_withdrawn",
            "its application was withdrawn on 2024-08-02, and it was issued all the same",
            "leave out the one of the two that is wrong",
        )
    ],
    "UNDOES_WRONG_ACT-other-author": [
        ("treaty-action:b", "/undoes", "treaty-action:a is an act of state:BDI towards treaty:rome-statute")
    ],
    "UNDOES_WRONG_ACT-not-a-successor": [
        ("treaty-action:b", "/undoes", "treaty-action:a is an act of state:EGY towards treaty:rome-statute")
    ],
    "UNDOES_WRONG_ACT-other-treaty": [
        ("treaty-action:b", "/undoes", "treaty-action:a is an act of state:BDI towards treaty:t")
    ],
    "UNDOES_WRONG_ACT-other-sort": [("treaty-action:b", "/undoes", "a revocation cannot take back an accession")],
    "UNDOES_WRONG_ACT-end-of-what-was-never-provisional": [
        ("treaty-action:b", "/undoes", "an end_of_provisional_application cannot take back an accession")
    ],
    "UNDOES_WRONG_ACT-no-instrument": [
        ("treaty-action:b", "/undoes", "a withdrawal_of_instrument cannot take back an announcement")
    ],
    "LEGISLATION_IMPOSSIBLE-in-force-again": [
        ("legislation:l", "/steps/2/nature", "a step in_force follows on its repeal")
    ],
    "LEGISLATION_IMPOSSIBLE-promulgated-after-repeal": [
        ("legislation:l", "/steps/2/nature", "a step promulgated follows on its repeal")
    ],
}
"""What the rule of a broken document finds in it, in order."""
