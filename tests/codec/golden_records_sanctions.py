"""Golden records of sanctions and of what they are imposed under: made up, with every field filled."""

from tests.codec.golden_values import BLOG, cited

import intljustice as ij

PROGRAMME = ij.Programme(
    id="programme:example-order",
    names=[
        ij.Name(
            "Imposing Made-up Sanctions on the Example Court",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=("2031-02-06", None),
        )
    ],
    by="state:XXB",
    instrument="Example Order 1",
    issued_by="person:example-president",
    signed="2031-02-06",
    announced="2031-02-07",
    published="2031-02-12",
    publication="90 Ex. Gaz. 9369",
    legal_basis=["Example Powers Act", "Example Emergencies Act"],
    criteria=[
        ij.parts.Criterion(
            code="1(a)(ii)(A)", statement="whoever helps the made-up court", provision="eo-1:1(a)(ii)(A)"
        ),
        ij.parts.Criterion(code="1(a)(iii)"),
    ],
    protected="made-up allies",
    prior_notice=False,
    notice_provision="eo-1:8",
    regulations=[
        ij.parts.Regulations(
            title="1 Ex. Reg. part 528",
            issued="2031-06-01",
            effective="2031-07-01",
            removed="2032-08",
            citations=[ij.Citation("source:example-notice", locator="p. 23")],
        ),
        ij.parts.Regulations(title="1 Ex. Reg. part 529"),
    ],
    court="organisation:example-district-court",
    in_absentia=True,
    status="superseded",
    status_statement="Another made-up order took its place.",
    ended="2032-09-30",
    ended_by="Example Order 2",
    history=[
        ij.parts.ProgrammeStep(
            nature="termination_rescinded",
            day="2032-10-01",
            by="person:example-president",
            legal_act="Example Order 3",
            statement="The end was itself ended.",
            citations=["source:example-blog"],
        ),
        ij.parts.ProgrammeStep(nature="reported"),
    ],
    proceedings=["proceeding:example-v-exampleland"],
    identifiers=[("example-register", "P-1")],
    citations=[cited("p. 23", "signed", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="published", value="2031-02-10", citations=[BLOG], remark="the day it was filed")],
    classification=ij.Classification(
        "public", fields={"criteria/0/statement": "confidential"}, addressees=["state:XXC"], until="2041"
    ),
    note="Made up for a test: there is no such order.",
)

LICENCE = ij.Licence(
    id="licence:example-8",
    names=[
        ij.Name(
            "Authorising the Made-up Winding Down",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=ij.Period("2031-03-01", open_end=True),
        )
    ],
    programme="programme:example-order",
    number="GL 8",
    number_among=["GL 8", "GL 9"],
    nature="wind_down",
    statement="Made-up dealings may be wound up.",
    sanctions=["sanction:example-one"],
    issued="2031-03-01",
    expires_at="2031-04-08T00:01-04:00",
    days=30,
    incorporated_into="1 Ex. Reg. 528.508",
    incorporated="2031-07-01",
    supersedes="licence:example-7",
    identifiers=[("example-register", "GL-8")],
    citations=[cited("p. 24", "expires_at", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="expires_at", value="2031-04-08T04:01Z", citations=[BLOG], remark="the same moment")],
    classification=ij.Classification(
        "public", fields={"number_among": "confidential"}, addressees=["organisation:example-bank"], until="2041"
    ),
    note="Made up for a test: there is no such licence.",
)

SANCTION = ij.Sanction(
    id="sanction:example-one",
    by="state:XXB",
    targets=[
        ij.parts.Target(
            party="person:example-judge",
            description="a judge of the made-up court",
            nature="other",
            names=[ij.Name("Example Barge", use="now_known_as", parts=[("Barge", None)])],
            identifiers=[("imo", "9999999")],
            role="presiding judge",
            office="office:example-president",
            organ="organisation:example-chamber",
            count=ij.Quantity(exact=1, word="one", open=True),
        ),
        ij.parts.Target(description="the made-up court's paper", count=ij.Quantity(at_least=2)),
    ],
    measures=["asset_blocking", "entry_ban"],
    measures_as_written=["Block", "Made-up entry is barred."],
    programmes=["programme:example-order"],
    criterion="1(a)(ii)(A)",
    legal_basis=["Example Powers Act", "Example Entry Act § 9"],
    roles=[
        ij.parts.Role(
            part="designating",
            actor="person:example-minister",
            office="office:example-minister",
            as_written="the Minister of Examples",
            citations=[ij.Citation("source:example-notice", locator="p. 25")],
        ),
        ij.parts.Role(part="announcing", as_written="a spokesperson"),
    ],
    list_name="Example List",
    sub_list="judges",
    round="second round",
    announced="2031-08-20",
    signed="2031-08-19",
    designated="2031-08-20",
    listed="2031-08-21",
    published="2031-08-25",
    effective="2031-08-20",
    reason="A made-up ruling.",
    reason_given_by="person:example-minister",
    remarks=["(made up)", 'a.k.a. "Éva"'],
    exceptions=["made-up travel to the seat of the court"],
    links=[
        ij.parts.SanctionLink(
            nature="assisted", to="sanction:example-zero", statement="the target helped the made-up clerk"
        ),
        ij.parts.SanctionLink(nature="family", to="sanction:example-minus-one"),
    ],
    history=[
        ij.parts.ListingStep(
            status="enjoined",
            day="2031-09-01~",
            by=["organisation:example-district-court", "person:example-magistrate"],
            legal_act="Order of 1 September",
            through="proceeding:example-v-exampleland",
            statement="It may not be enforced against two plaintiffs.",
            citations=[ij.Citation("source:example-notice", locator="p. 26")],
        ),
        ij.parts.ListingStep(status="reported_in_force"),
    ],
    lifting_conditions=[
        ij.parts.LiftingCondition(
            demand="demand:example-2031-drop",
            statement="once the made-up case is dropped",
            assertion="attributed",
            citations=[ij.Citation("source:example-blog", confidence="low")],
        ),
        ij.parts.LiftingCondition(statement="or at the end of time"),
    ],
    first_seen="2031-08-22",
    last_seen="2032-01-01",
    updated="2031-12-24",
    identifiers=[("example-uid", "99999")],
    citations=[cited("p. 25", "designated", "reason", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="listed", value="2031-08-20", citations=[BLOG], remark="the day of designation")],
    classification=ij.Classification(
        "confidential", fields={"roles/0": "under_seal"}, addressees=["person:example-judge"], until="2041"
    ),
    note="Made up for a test: there is no such sanction.",
)
