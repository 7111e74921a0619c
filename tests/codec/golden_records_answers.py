"""Golden records of what parties demand, say, hold and do in answer: made up, with every field filled."""

from tests.codec.golden_values import BLOG, cited

import intljustice as ij
from intljustice.records.demands import Consequence, Conveyance

MEETING = ij.Meeting(
    id="meeting:example-assembly-30",
    names=[
        ij.Name(
            "Thirtieth session of the Example Assembly",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period="2031-12",
        )
    ],
    of="organisation:example-assembly",
    session=30,
    special=False,
    period=("2031-12-01", "2031-12-06"),
    period_as_written="the first week of December",
    place="Exampletown",
    venue="the Example Forum",
    recurrence="annual",
    chaired_by=["person:example-envoy"],
    follows="meeting:example-assembly-29",
    identifiers=[("example-register", "M-30")],
    citations=[cited("p. 27", "period", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="period/end", value="2031-12-05", citations=[BLOG], remark="without the last evening")],
    classification=ij.Classification(
        "public", fields={"venue": "confidential"}, addressees=["organisation:example-assembly"], until="2041"
    ),
    note="Made up for a test: there is no such session.",
)

DECLARATION = ij.Declaration(
    id="declaration:example-answer",
    names=[
        ij.Name(
            "Example Declaration in Support of the Example Court",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=("2031-12-06", None),
        )
    ],
    nature="declaration",
    issued_by=["organisation:example-assembly", "group:example-friends"],
    issued_by_as_written="the Assembly and its friends",
    spoken_by=["person:example-envoy"],
    day="2031-12-06",
    day_as_written="Saturday",
    place="Exampletown",
    meeting="meeting:example-assembly-30",
    medium="post on a made-up network",
    adoption="vote",
    adoption_as_written="by acclamation, it is said",
    vote=ij.Vote(
        in_favour=79,
        against=1,
        abstaining=0,
        absent=45,
        eligible=125,
        needed=63,
        unanimous=False,
        against_by=["state:XXA"],
        abstaining_by=["state:XXC"],
        against_as_written=["Sampleland"],
    ),
    led_by=["state:XXB", "state:XXC"],
    signatories=["state:XXB", "organisation:example-society", "person:example-plaintiff", "group:example-friends"],
    signatory_count=ij.Quantity(at_least=79, word="some eighty", open=True),
    signatories_complete=False,
    absent=["state:XXA"],
    points=[
        ij.parts.Point(
            statement="The made-up court has the made-up Assembly's support.",
            stance="supports",
            degree="unwavering",
            about=["organisation:example-court", "treaty:example-statute"],
            with_whom=["state:XXB"],
            occurrences=ij.Quantity(exact=2, word="twice"),
            manner="carefully worded",
            purposes=[
                ij.parts.Purpose(
                    statement="to keep the made-up court going",
                    polarity="affirmed",
                    solely=True,
                    about=["treaty:example-statute", "sanction:example-one"],
                    assertion="quoted",
                    citations=[ij.Citation("source:example-notice", locator="p. 28")],
                ),
                ij.parts.Purpose(statement="to please a made-up minister", polarity="denied"),
            ],
            assertion="stated",
            citations=[ij.Citation("source:example-notice", locator="p. 28", confidence="high")],
        ),
        ij.parts.Point(statement="There was cake."),
    ],
    responds_to=["sanction:example-one", "demand:example-2031-drop"],
    supersedes=["declaration:example-draft"],
    final=True,
    identifiers=[("example-register", "EX/31/DEC.1")],
    citations=[cited("p. 28", "signatories", assertion="reported", confidence="medium")],
    readings=[ij.Reading(field="signatory_count/at_least", value=78, citations=[BLOG], remark="one joined later")],
    classification=ij.Classification(
        "public", fields={"spoken_by": "confidential"}, addressees=["state:XXB"], until="2041"
    ),
    note="Made up for a test: there is no such declaration.",
)

DEMAND = ij.Demand(
    id="demand:example-2031-drop",
    statement="Example: that the made-up court drop its made-up case.",
    nature="condition",
    by="state:XXB",
    spoken_by=["person:example-envoy"],
    made="2031-01",
    made_as_written="last month",
    addressees=["organisation:example-court", "group:example-officials"],
    addressees_as_written=["the court", "its officials"],
    asks=[
        ij.parts.Ask(
            act="terminate",
            objects=["example-case:one", "organisation:example-chamber"],
            statement="End the made-up case.",
        )
    ],
    quantity=ij.Quantity(exact=3, open=True),
    part_of="demand:example-2031",
    consequences=[
        Consequence(
            when="refused",
            step="other",
            objects=["organisation:example-court"],
            statement="The made-up court would get no more paper.",
            assertion="inferred",
            citations=["source:example-notice"],
        )
    ],
    conveyances=[
        Conveyance(
            by="person:example-envoy",
            to=["person:example-judge"],
            channel="made-up channels",
            occasion="the example dinner",
            meeting="meeting:example-assembly",
            day="2031-01-15?",
            day_as_written="in mid-January",
            assertion="attributed",
            citations=[ij.Citation("source:example-notice", locator="p. 11")],
        )
    ],
    responses=[
        ij.parts.Response(
            by="organisation:example-court",
            nature="rejected",
            through="declaration:example-answer",
            manner="formally",
            day="2031-01-20",
            assertion="quoted",
            citations=[ij.Citation("source:example-notice", confidence="high")],
        )
    ],
    followed_by=["sanction:example-one", "treaty-action:example-leaving"],
    deadline=ij.parts.Deadline(
        moment="2031-04-07T00:01:30.5-04:00",
        day="2031-04-06",
        basis="the made-up order",
        citations=[ij.Citation("source:example-notice", recorded="2031")],
    ),
    motive="A made-up worry.",
    identifiers=[("example-register", "D-1")],
    citations=[cited("p. 12", "asks/0/act", assertion="attributed", confidence="medium")],
    readings=[
        ij.Reading(field="addressees_as_written", value=("the judges", "the clerks"), citations=[BLOG]),
    ],
    classification=ij.Classification(
        "confidential", fields={"spoken_by": "under_seal"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test.",
)

COUNTERMEASURE = ij.Countermeasure(
    id="countermeasure:example-paper",
    by="organisation:example-court",
    nature="technical",
    statement="The made-up court buys its paper elsewhere.",
    confidential=True,
    purpose="so that it never runs out of paper",
    responds_to=["sanction:example-one", "legislation:example-act"],
    responds_to_description="made-up threats to its paper",
    day="2031-09",
    day_as_written="last month",
    with_whom=["organisation:example-mill", "state:XXC"],
    moves_from="a made-up stationer",
    confirmed_by="person:example-clerk",
    confirmed_by_description="a clerk; the made-up court would not comment",
    identifiers=[("example-register", "CM-1")],
    citations=[cited("p. 29", "statement", assertion="reported", confidence="low")],
    readings=[ij.Reading(field="day", value="2031-10", citations=[BLOG], remark="the day it became known")],
    classification=ij.Classification(
        "confidential", fields={"with_whom/0": "under_seal"}, addressees=["organisation:example-court"], until="2041"
    ),
    note="Made up for a test.",
)

IMPACT = ij.Impact(
    id="impact:example-mailbox",
    of=["sanction:example-one", "programme:example-order"],
    on=["person:example-judge", "situation:example"],
    natures=["digital", "institutional"],
    statement="A made-up mailbox was closed.",
    day="2031-05-15%",
    told_by="group:example-officials",
    told_by_description="two officials who would not be named",
    disputed_by="organisation:example-provider",
    disputed_by_description="the made-up provider",
    identifiers=[("example-register", "I-1")],
    citations=[cited("p. 30", "told_by", assertion="attributed", confidence="medium")],
    readings=[ij.Reading(field="natures", value=["travel"], citations=[BLOG], remark="of another mailbox")],
    classification=ij.Classification(
        "confidential", fields={"told_by": "ex_parte"}, addressees=["person:example-judge"], until="2041"
    ),
    note="Made up for a test.",
)

POSITION = ij.Position(
    id="position:example-chamber-on-opting-out",
    question="opt_out_and_other_link",
    holding="leaves_open",
    statement="The made-up chamber had no need to say.",
    holders=["organisation:example-chamber", "state:XXC"],
    holders_description="all its judges but one",
    states=["state:XXA", "state:XXB"],
    provisions=["rome-statute:124", "rome-statute:12(2)(a)"],
    day="2031-06-02",
    through=["proceeding:example-appeal"],
    through_description="the decision on the made-up challenge",
    identifiers=[("example-register", "PO-1")],
    citations=[cited("p. 31", "statement", assertion="inferred", confidence="medium")],
    readings=[ij.Reading(field="holding", value="denies", citations=[BLOG], remark="of the draft")],
    classification=ij.Classification(
        "confidential", fields={"holders_description": "ex_parte"}, addressees=["state:XXC"], until="2041"
    ),
    note="Made up for a test.",
)
