"""Golden records of treaties, what is done to them, and the law of States: made up, with every field filled."""

from tests.codec.golden_values import BLOG, cited

import intljustice as ij

TREATY = ij.Treaty(
    id="treaty:example-statute",
    names=[
        ij.Name(
            "Statute of the Example Court",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=ij.Period("2029-07-17", open_end=True),
        ),
        ij.Name("Példastatútum", lang="hu"),
    ],
    adopted="2029-07-17",
    adopted_at="Exampletown",
    opened="2029-07-18",
    entered_into_force="2030-01-01",
    ended="2099-12-31",
    depositary="organisation:example-secretariat",
    establishes=["organisation:example-court"],
    aspects=["core principles", 'the "example" clause'],
    jurisdiction_test="icc",
    final_clauses=ij.parts.FinalClauses(
        entry_into_force=ij.parts.EntryIntoForceClause(
            provision="example-statute:126(1)",
            threshold=60,
            counting=["ratification", "accession"],
            counted_participants="un_members",
            delay=ij.parts.Delay(60, "day", "first_of_month_after", "clamp"),
            not_before="2030-01-01",
            statement="After sixty made-up instruments and sixty made-up days.",
        ),
        later_parties=ij.parts.LaterPartyClause(
            provision="example-statute:126(2)",
            delay=ij.parts.Delay(2, "month"),
            not_before="2030-02",
            statement="Two months after deposit.",
        ),
        withdrawal=ij.parts.WithdrawalClause(
            provision="example-statute:127(1)",
            mode="end_of_term",
            notice=ij.parts.Delay(1, "year", month_end="next"),
            later_day_may_be_stated=True,
            revocable=False,
            not_before="2035",
            first_term=ij.parts.Delay(10, "year"),
            renewal=ij.parts.Delay(5, "year"),
            deferred_by="a made-up armed conflict",
            statement="A year's notice before a term ends.",
        ),
        amendments=[
            ij.parts.AmendmentProcedure(
                provision="example-statute:121(5)",
                applies_to=["example-statute:5", "example-statute:8"],
                proposal="example-statute:121(1)",
                deliberation=ij.parts.Delay(3, "month"),
                adoption="example-statute:121(3)",
                by_consensus=True,
                majority=ij.parts.Fraction(2, 3),
                acceptances=ij.parts.Fraction(7, 8),
                on_adoption=True,
                binds="accepting_parties",
                delay=ij.parts.Delay(1, "month", "first_of_nth_month"),
                leave_at_once="example-statute:121(6)",
                leave_within=ij.parts.Delay(0, "day"),
                statement="It binds only those made-up parties that accept it.",
            ),
            ij.parts.AmendmentProcedure(binds="all_parties"),
        ],
        reservations="example-statute:120",
        ends_below=20,
        citations=[cited("pp. 8-9", "final_clauses", assertion="stated", confidence="high")],
    ),
    participation=ij.parts.Participation("complete", "2031-01-31"),
    identifiers=[("example-treaty-series", "vol. 1, p. 1")],
    citations=[cited("pp. 5-9", "adopted", "opened", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="adopted_at", value="Samplebury", citations=[BLOG])],
    classification=ij.Classification(
        "public", fields={"note": "confidential"}, addressees=["group:example-officials"], until="2041"
    ),
    note="Made up for a test: there is no such treaty.",
)

TREATY_ACTION = ij.TreatyAction(
    id="treaty-action:example-acceptance",
    by="state:XXB",
    treaty="treaty:example-statute",
    act="amendment_acceptance",
    amendment="amendment:example-2031",
    day="2031-11-30",
    effective="2032-11-30",
    stated_effect="at once",
    counts=False,
    undoes="treaty-action:example-announcement",
    provisions=["example-statute:121(5)", "example-statute:12bis"],
    objects_to="treaty-action:example-reservation",
    under="example-statute:125(3)",
    statement="Exampleland accepts the made-up amendment.",
    reason="A made-up reason.",
    prompted_by=[
        ij.parts.Prompting(
            by="demand:example-2031-drop",
            polarity="denied",
            statement="not because of the made-up demand",
            assertion="quoted",
            citations=["source:example-notice"],
        ),
        ij.parts.Prompting(by="sanction:example-one", citations=[ij.Citation("source:example-blog", locator="line 2")]),
    ],
    domestic_steps=["legislation:example-act"],
    identifiers=[("example-treaty-series", "C.N.1.2031")],
    citations=[cited("p. 15", "day", assertion="stated", confidence="high")],
    readings=[
        ij.Reading(field="effective", value="2031-11-30", citations=[BLOG], remark="the effect its author claims")
    ],
    classification=ij.Classification(
        "public", fields={"reason": "confidential"}, addressees=["state:XXC"], until="2041"
    ),
    note="Made up for a test.",
)

AMENDMENT = ij.Amendment(
    id="amendment:example-2031",
    treaty="treaty:example-statute",
    names=[
        ij.Name(
            "Example Amendment on Officials",
            lang="en",
            script="Latn",
            use="transliteration",
            strength="strong",
            period=("2031-03-01", None),
        )
    ],
    description="It would put the senior officials of two made-up States beyond the made-up court.",
    stage="sought",
    sought_by=["state:XXB", "group:example-officials"],
    changes=[("example-statute:12bis(2)(b)(iv)", "inserted"), ("example-statute:27", "deleted")],
    excludes=ij.parts.Exclusion("senior_officials", ["state:XXB", "state:XXC"]),
    adopted="2031-12",
    adopted_by="organisation:example-assembly",
    resolution="EX/RES/1",
    entry_into_force_under="example-statute:121(5)",
    entered_into_force="203X?",
    exercisable="2034-07-17",
    participation=ij.parts.Participation("complete", until="2031-12"),
    identifiers=[("example-register", "A-1")],
    citations=[cited("p. 10", "stage", assertion="vowed", confidence="medium")],
    readings=[ij.Reading(field="stage", value="tabled", citations=[BLOG])],
    classification=ij.Classification(
        "confidential",
        fields={"sought_by/1": "under_seal"},
        addressees=["organisation:example-assembly"],
        until="2041",
    ),
    note="Made up for a test.",
)

LEGISLATION = ij.Legislation(
    id="legislation:example-act",
    names=[
        ij.Name(
            "Example Act on the Example Court",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=("2031-06-30", None),
        )
    ],
    by="state:XXB",
    nature="act",
    direction="against",
    about=["treaty:example-statute", "organisation:example-court"],
    effect="It lets the made-up Government leave the made-up statute.",
    dated="2031-06-29",
    steps=[
        ij.parts.LegislativeStep(
            nature="passed_by_chamber",
            day="2031-06-12",
            day_as_written="Thursday of the week after 5 June",
            by=["organisation:example-parliament", "state:XXB"],
            by_description="the made-up lower house",
            to=["organisation:example-government"],
            about=["programme:example-order"],
            vote=ij.Vote(
                in_favour=101,
                against=3,
                abstaining=2,
                absent=1,
                eligible=110,
                needed=74,
                unanimous=False,
                against_by=["person:example-deputy", "group:example-opposition"],
                abstaining_by=["person:example-envoy"],
                against_as_written=["Mr. Sample", "Ms. É. Minta"],
            ),
            statement="The lower house passed it.",
            citations=[ij.Citation("source:example-notice", locator="p. 16")],
        ),
        ij.parts.LegislativeStep(nature="in_force", vote=ij.Vote(in_favour=0)),
    ],
    status_statement="In force, as far as the made-up notice says.",
    status_day="2031-07-01",
    amends="legislation:example-act-1999",
    identifiers=[("example-register", "L-1")],
    citations=[cited("p. 16", "steps/0/vote", assertion="reported", confidence="medium")],
    readings=[ij.Reading(field="steps/0/vote/in_favour", value=100, citations=[BLOG], remark="before the recount")],
    classification=ij.Classification(
        "public", fields={"note": "under_seal"}, addressees=["organisation:example-secretariat"], until="2041"
    ),
    note="Made up for a test: there is no such act.",
)
