"""Golden records of what comes before courts: made up, with every field filled."""

from tests.codec.golden_values import BLOG, cited

import intljustice as ij

JURISDICTION_DECLARATION = ij.JurisdictionDeclaration(
    id="jurisdiction-declaration:example-2031",
    by="state:XXB",
    court="organisation:example-court",
    basis="example-statute:12(3)",
    effect="accepts",
    covering="territory_or_nationals",
    scope=ij.Scope(
        territory=["state:XXB"],
        region="Lower Exampleland",
        vessel_of="state:XXC",
        parties_to="treaty:example-statute",
        nationals_of=["state:XXB", "state:XXC"],
        period=ij.Period("2031-01-01", open_end=True),
        crimes=["genocide", "aggression"],
        nexus="the made-up conflict",
        statement="What happens in Lower Exampleland.",
        citations=[ij.Citation("source:example-notice", locator="p. 17")],
    ),
    dated="2031-03-01",
    lodged="2031-03-02",
    until="2036-03-01",
    withdrawn="2035-12-31",
    signed_by="person:example-envoy",
    validity="disputed",
    validity_statement="Two made-up governments claim to speak for Exampleland.",
    identifiers=[("example-register", "J-1")],
    citations=[cited("p. 17", "lodged", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="lodged", value="2031-03-03", citations=[BLOG], remark="the day of announcement")],
    classification=ij.Classification(
        "confidential", fields={"signed_by": "ex_parte"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test.",
)

INVESTIGATION = ij.Investigation(
    id="situation:example",
    names=[
        ij.Name(
            "Situation in Exampleland",
            lang="en",
            script="Latn",
            use="primary",
            strength="strong",
            period=("2031", None),
        )
    ],
    description="what is said to have happened in a made-up State",
    form="investigation",
    by="organisation:example-prosecutor",
    court="organisation:example-court",
    triggers=[
        ij.Trigger(
            nature="council_referral",
            by=["organisation:example-council", "state:XXC"],
            by_count=43,
            day="2031-03-31",
            provisions=["example-statute:13(b)"],
            resolution="EX/RES/1593",
            vote=ij.Vote(
                in_favour=11,
                against=0,
                abstaining=4,
                absent=0,
                eligible=15,
                needed=9,
                unanimous=True,
                against_by=["state:XXA"],
                abstaining_by=["state:XXB", "state:XXC"],
                against_as_written=["the delegate of Sampleland"],
            ),
            scope=ij.Scope(region="Upper Exampleland", period="2031-02", crimes=["war_crimes"]),
            exclusion="nationals of States that sent helpers",
            excluding="EX/RES/1593:OP6",
            requested="2031-04-01",
            authorised="2031-04-02",
            authorised_by="organisation:example-chamber",
            authorising_vote=ij.Vote(
                in_favour=2, against=1, against_by=["person:example-judge"], against_as_written=["Judge Example"]
            ),
            effective=False,
            statement="The made-up council referred it.",
            citations=[ij.Citation("source:example-notice", locator="p. 18", assertion="stated")],
        ),
        ij.UNSPECIFIED,
    ],
    declarations=["jurisdiction-declaration:example-2031"],
    scopes=[
        ij.Scope(
            territory=["state:XXB", "state:XXC"],
            region="the border",
            vessel_of="state:XXD",
            parties_to="treaty:example-protocol",
            nationals_of=["state:XXA"],
            period=ij.Period(None, "2031-12-31", open_start=True),
            crimes=["crimes_against_humanity", "administration_of_justice", "other"],
            nexus="the made-up drought",
            statement="Both banks of the made-up river.",
            citations=["source:example-blog"],
        ),
        ij.Scope(statement="and the made-up island"),
    ],
    examined="2031-01-02",
    opened="2031-04-03",
    closed="2039",
    stages=[
        ij.parts.Stage(
            nature="scope_changed",
            day="2032-05-06?",
            by="organisation:example-chamber",
            vote=ij.Vote(in_favour=3, unanimous=True),
            scope=ij.Scope(territory=["state:XXB"], period=("2031", "2032")),
            through="declaration:example-decision",
            statement="The island was left out.",
            citations=[ij.Citation("source:example-notice", confidence="low")],
        ),
        ij.parts.Stage(nature="reported"),
    ],
    status="ongoing",
    status_statement="Still going on, by the made-up notice.",
    status_day="2032-06",
    identifiers=[("example-court-records", "EX-01/31")],
    citations=[cited("p. 18", "triggers/0/day", "opened", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="opened", value="2031-04-04", citations=[BLOG], remark="the day it was announced")],
    classification=ij.Classification(
        "confidential", fields={"stages/0/vote": "under_seal"}, addressees=["state:XXB"], until="2041"
    ),
    note="Made up for a test: there is no such situation.",
)

CASE = ij.Case(
    id="case:example",
    names=[
        ij.Name(
            "Prosecutor v. Example",
            lang="en",
            script="Latn",
            use="short",
            strength="strong",
            period=ij.Period("2031", open_end=True),
        )
    ],
    accused=["person:example-accused", "group:example-officials"],
    situation="situation:example",
    court="organisation:example-court",
    category="core_crimes",
    charges=[
        ij.parts.Charge(
            crime="crimes_against_humanity",
            statement="the made-up deportation",
            provisions=["example-statute:7(1)(d)", "example-statute:25(3)(a)"],
            counts=2,
        ),
        ij.parts.Charge(statement="a charge of no class"),
    ],
    conduct=ij.Conduct(
        crime="other",
        crime_as_written="made-up piracy",
        further_crimes=["crimes_against_humanity", "war_crimes"],
        provisions=["example-statute:7(1)(d)"],
        period=("2031-01", "2031-02-14"),
        territory=["state:XXB"],
        region="the made-up coast",
        elements_also_in=["state:XXC"],
        elements="contested",
        effects_in=["state:XXA"],
        acted_from=["state:XXB"],
        vessel_of="state:XXB",
        aircraft_of="state:XXC",
        on_board=True,
        nationalities=[ij.Nationality("state:XXC", ("2000", None), statement="born in Samplebury"), "state:XXA"],
        stateless=False,
        nationalities_later=["state:XXB"],
        nationality_contested=True,
        age=17,
        person="natural",
        capacity="made-up admiral",
        leadership=False,
        council_operation=True,
        contributing_state="state:XXC",
        title_contested=False,
        excluded_territory=["the made-up island", "the made-up reef"],
        considered_before_withdrawal=True,
        deferred_by="EX/RES/1422",
        relying_on=["jurisdiction-declaration:example"],
    ),
    place_taken_from="situation:example",
    history=[
        ij.parts.CaseStep(
            status="charges_confirmed",
            day="2032-01-15",
            by="organisation:example-chamber",
            statement="One count of two was confirmed.",
            citations=[ij.Citation("source:example-notice", locator="p. 19")],
        ),
        ij.parts.CaseStep(day="2032-02", statement="A made-up hearing was put off."),
        ij.parts.CaseStep(status="on_trial"),
    ],
    sentences=[
        ij.Sentence(
            of="person:example-accused",
            months_at_least=120,
            months_at_most=144,
            life=False,
            regime="a made-up strict regime",
            day="2033-03-10",
            basis="a range given for two persons",
            citations=["source:example-blog"],
        ),
        ij.Sentence(life=True),
    ],
    identifiers=[("example-court-records", "EX-01/31-01/32")],
    citations=[cited("p. 19", "charges/0", assertion="characterised", confidence="medium")],
    readings=[
        ij.Reading(field="accused", value=["person:example-accused"], citations=[BLOG], remark="before the joinder")
    ],
    classification=ij.Classification(
        "under_seal", fields={"accused/1": "ex_parte"}, addressees=["person:example-judge"], until="2041"
    ),
    note="Made up for a test: there is no such case.",
)

WARRANT = ij.Warrant(
    id="warrant:example",
    form="arrest",
    persons=["person:example-accused", "group:example-officials"],
    case="case:example",
    situation="situation:example",
    applied="2031-05-01",
    applied_by="organisation:example-prosecutor",
    dismissed="2031-05-10",
    application_withdrawn="2031-05-11",
    charges=[
        ij.parts.Charge(crime="genocide", statement="one count of two", provisions=["example-statute:6"], counts=1)
    ],
    issued="2031-05-20",
    issued_by="organisation:example-chamber",
    amended=["2031-06-01", "2031-07~"],
    under_seal=True,
    unsealed="2031-08-01",
    executed="2031-09-02",
    withdrawn="2032-10",
    lapsed="2033",
    reason="The made-up chamber had made-up grounds.",
    statement="The days are out of order on purpose.",
    supersedes="warrant:example-first",
    decided_in="declaration:example-decision",
    identifiers=[("example-court-records", "EX-01/31-7")],
    citations=[cited("p. 20", "issued", "unsealed", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="under_seal", value=False, citations=[BLOG])],
    classification=ij.Classification(
        "ex_parte", fields={"issued": "public"}, addressees=["organisation:example-prosecutor"], until="2041"
    ),
    note="Made up for a test: there is no such warrant.",
)

PROCEEDING = ij.Proceeding(
    id="proceeding:example-v-exampleland",
    names=[
        ij.Name(
            "Example et al. v. Exampleland",
            lang="en",
            script="Latn",
            use="primary",
            strength="strong",
            period=("2031-04-11", None),
        )
    ],
    nature="civil",
    court="organisation:example-district-court",
    court_as_written="Ex. D. Ct.",
    judges=["person:example-magistrate"],
    brought_by=["person:example-plaintiff", "organisation:example-society"],
    brought_by_description="two made-up plaintiffs",
    against=["state:XXB", "person:example-envoy"],
    against_description="the made-up Government and its envoy",
    concerns=["sanction:example-one", "programme:example-order"],
    charged_under=["Example Code § 1", "Example Charter, art. 2"],
    in_absentia=True,
    history=[
        ij.parts.ProceedingStep(
            nature="injunction",
            day="2031-07-18",
            by="person:example-magistrate",
            statement="Enforcement was forbidden.",
            extends_to="the plaintiffs only",
            grounds=["made-up freedom of speech", "Example Charter, art. 2"],
            citations=[ij.Citation("source:example-notice", locator="p. 21")],
        ),
        ij.parts.ProceedingStep(nature="appealed"),
    ],
    sentences=[
        ij.Sentence(
            of="group:example-officials",
            months_at_least=0,
            months_at_most=0,
            life=False,
            regime="none to speak of",
            day="2031-12-31%",
            basis="a made-up figure",
            citations=[ij.Citation("source:example-notice", locator="p. 22")],
        )
    ],
    identifiers=[("example-docket", "1:31-ex-1")],
    citations=[cited("p. 21", "history/0", assertion="reported", confidence="medium")],
    readings=[ij.Reading(field="in_absentia", value=False, citations=[BLOG], remark="speaks of another hearing")],
    classification=ij.Classification(
        "public", fields={"judges": "confidential"}, addressees=["person:example-plaintiff"], until="2041"
    ),
    note="Made up for a test: there are no such proceedings.",
)
