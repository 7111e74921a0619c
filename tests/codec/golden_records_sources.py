"""Golden records of sources and of what they say: made up, with every field filled."""

from tests.codec.golden_values import BLOG, cited

import intljustice as ij

SOURCE = ij.Source(
    id="source:example-notice",
    title='Example: a made-up notice, "as printed"',
    nature="primary",
    publisher="The Example Gazette",
    authors=["A. Example", "É. Példa"],
    url="https://gazette.example/notices/1",
    published="2031-02-03",
    retrieved="2031-02-04",
    lang="en",
    version="second printing",
    within="source:example-gazette-2031",
    derived_from=["source:example-press-release"],
    same_text_as=["source:example-mirror"],
    consulted="copy",
    known_through=["source:example-blog", "source:example-digest"],
    affiliation="the Government of Exampleland",
    exclusive=False,
    characters=1234,
    sha256="0123456789abcdef" * 4,
    identifiers=[("example-register", "EX/2031/1")],
    citations=[
        cited(
            "p. 3",
            "published",
            "authors/0",
            assertion="stated",
            confidence="high",
            source="source:example-gazette-2031",
        )
    ],
    readings=[
        ij.Reading(
            field="published",
            value="2031-02-02",
            citations=[BLOG],
            remark="the day it was printed, not that it came out",
        )
    ],
    classification=ij.Classification(
        "confidential", fields={"url": "public"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test.\nNothing in it is so.",
)

CLAIM = ij.Claim(
    id="claim:example-1",
    source="source:example-notice",
    statement="Example: at least three judges of the made-up court resigned on the third.",
    assertion="reported",
    about=["organisation:example-court", ij.parts.Subject("person:example-judge", "affiliations/0/period")],
    relations=[
        ij.parts.Relation("member_of", "organisation:example-court", "person:example-judge"),
        ij.parts.Relation("contradicts", "claim:example-2"),
    ],
    anchor=ij.parts.Anchor(120, 188, "fedcba9876543210" * 4),
    holder="group:example-officials",
    holder_description="two officials of the made-up court",
    verb="revealed",
    hedges=[ij.parts.Hedge("reportedly", "the number"), "effectively"],
    manner="formally",
    modality="actual",
    polarity="affirmed",
    solely=True,
    quantity=ij.Quantity(at_least=3, word="several", open=True),
    quotation="“Three of us, at the least.”",
    date="2031-02-03~",
    date_as_written="on the third",
    date_resolved_by="the day of the notice",
    identifiers=[("example-claims", "1")],
    citations=[cited("para. 2", "statement", assertion="reported", confidence="low", recorded="2031-02")],
    readings=[
        ij.Reading(field="quantity/at_least", value=4, citations=[BLOG]),
        ij.Reading(field="solely", value=False),
    ],
    classification=ij.Classification(
        "ex_parte",
        fields={"quotation": "under_seal"},
        addressees=["organisation:example-chamber", "person:example-judge"],
        until="2041-12-31",
    ),
    note="Made up for a test.",
)
