"""Golden records of parties and of the offices they hold: made up, with every field filled."""

from tests.codec.golden_values import BLOG, cited

import intljustice as ij

STATE = ij.State(
    id="state:XXA",
    names=[
        ij.Name(
            "Exampleland",
            lang="en",
            script="Latn",
            use="primary",
            strength="strong",
            period=("1950-01-01", "1999-12-31"),
        ),
        "Пример",
    ],
    un_status="neither",
    existed=ij.Period(None, "1999-12-31", open_start=True),
    successors=["state:XXB", "state:XXC"],
    identifiers=[("iso-3166-3", "XAXX")],
    citations=[cited("annex", "existed/end", assertion="presupposed", confidence="medium", recorded="203X")],
    readings=[
        ij.Reading(field="successors", value=("state:XXB",), citations=[BLOG]),
        ij.Reading(field="identifiers", value=()),
    ],
    classification=ij.Classification(
        "public", fields={"note": "confidential"}, addressees=["state:XXB"], until="2041-06"
    ),
    note="Made up for a test: there is no such State.",
)

ORGANISATION = ij.Organisation(
    id="organisation:example-chamber",
    names=[
        ij.Name(
            "Example Chamber IX",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=ij.Period("2030", open_end=True),
        ),
        ij.Name("EC-IX", use="abbreviation", strength="weak"),
    ],
    description="a chamber of a made-up court",
    nature="chamber",
    part_of="organisation:example-court",
    established_by="treaty:example-statute",
    seat="Exampletown",
    established_in="state:XXB",
    addresses=[
        ij.Address(
            text="9 Example Square, 0009 Exampletown",
            town="Exampletown",
            state="state:XXB",
            period=("2030", "2030-12"),
            citations=["source:example-blog"],
        ),
        "The Example Barge, Samplebury",
    ],
    documents=[
        ij.IdentityDocument(
            nature="made-up registration",
            number="EX 0009",
            issuer="organisation:example-court",
            issued="2030-01-02",
            expires="2039-12-31",
            valid=True,
            citations=[ij.Citation("source:example-notice", locator="p. 1")],
        )
    ],
    contacts=[ij.Contact(by="website", value="https://chamber.example")],
    identifiers=[("example-register", "C-9")],
    citations=[cited("p. 1", "seat", assertion="headline", confidence="high")],
    readings=[
        ij.Reading(field="seat", value="Samplebury", citations=[ij.Citation("source:example-blog", confidence="low")])
    ],
    classification=ij.Classification(
        "under_seal", fields={"names/0/text": "public"}, addressees=["person:example-judge"], until="2041-12-31"
    ),
    note="Made up for a test.",
)

PERSON = ij.Person(
    id="person:example-judge",
    names=[
        ij.Name(
            "Example Éva",
            lang="hu",
            script="Latn",
            use="also_known_as",
            strength="weak",
            period=("1990-05", "2010-05"),
            parts=[("Example", "family"), ij.NamePart("Éva", "given")],
        )
    ],
    description="a judge of a made-up court",
    titles=["Judge", "Dr."],
    nationalities=[
        ij.Nationality(
            "state:XXB",
            ij.Period("1999-12-31", open_end=True),
            statement="a native of Exampletown",
            nature="citizenship",
        ),
        "state:XXC",
    ],
    affiliations=[ij.parts.Affiliation("organisation:example-court", "judge", ("2030-01-01", "2031-02-03?"))],
    gender="female",
    born="1970-02-28~",
    born_between=("1969", "1971"),
    born_at="Exampletown",
    died="2040%",
    addresses=[
        ij.Address(
            text="1 Example Lane",
            town="Samplebury",
            state="state:XXC",
            period=ij.Period("2031", open_end=True),
            citations=[ij.Citation("source:example-list", confidence="low")],
        )
    ],
    documents=[
        ij.IdentityDocument(
            nature="made-up passport",
            number="P-000001",
            issuer="organisation:example-passport-office",
            state="state:XXC",
            issued="2029-05",
            expires="2039-05",
            valid=False,
            remark="(made up)",
            citations=["source:example-list"],
        ),
        ij.IdentityDocument(nature="library card", number="1"),
    ],
    contacts=[
        ij.Contact(by="e-mail", value="judge@court.example"),
        ij.Contact(by="telephone", value="+00 0 000"),
    ],
    identifiers=[("example-uid", "12345")],
    citations=[cited("p. 2", "born", assertion="attributed", confidence="medium")],
    readings=[ij.Reading(field="born", value="1971", citations=[BLOG])],
    classification=ij.Classification(
        "confidential", fields={"born": "ex_parte"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test: there is no such person.",
)

GROUP = ij.Group(
    id="group:example-officials",
    names=[
        ij.Name(
            "The Example Officials",
            lang="en-GB",
            script="Latn",
            use="short",
            strength="strong",
            period=ij.Period(open_start=True, open_end=True),
        )
    ],
    description="two officials of a made-up court",
    count=ij.Quantity(exact=2, word="a couple"),
    members=["person:example-judge", "organisation:example-chamber", "state:XXB", "group:example-clerks"],
    complete=True,
    parties_to="treaty:example-statute",
    not_parties_to="treaty:example-protocol",
    affiliations=[ij.parts.Affiliation("organisation:example-court", "official", ("2030", None))],
    identifiers=[("example-register", "G-2")],
    citations=[cited("p. 4", "count", assertion="characterised", confidence="low")],
    readings=[ij.Reading(field="complete", value=True, citations=[BLOG])],
    classification=ij.Classification(
        "confidential", fields={"members": "under_seal"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test.",
)

OFFICE = ij.Office(
    id="office:example-deputy-prosecutor",
    names=[
        ij.Name(
            "Deputy Prosecutor of the Example Court",
            lang="en",
            script="Latn",
            use="formal",
            strength="strong",
            period=("2030-01-01", None),
        )
    ],
    of="organisation:example-court",
    deputy_of="office:example-prosecutor",
    seats=2,
    under="example-statute:42(2)",
    identifiers=[("example-register", "O-2")],
    citations=[cited("p. 13", "seats", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="seats", value=3, citations=[BLOG], remark="counts the Prosecutor too")],
    classification=ij.Classification(
        "confidential", fields={"under": "public"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test: there is no such office.",
)

TENURE = ij.Tenure(
    id="tenure:example-judge-deputy",
    holder="person:example-judge",
    office="office:example-deputy-prosecutor",
    period=("2030-03-01", "2032-02"),
    held_on=["2030-03-01", "2031-02-03~"],
    acting=True,
    elected="2030-02-15",
    absences=[
        ij.parts.Absence(
            period=("2031-05-16", None),
            reason="on made-up leave",
            deputised_by=["person:example-clerk", "person:example-envoy"],
        ),
        ij.parts.Absence(reason="lost at sea"),
    ],
    ending="resigned",
    ended_by="declaration:example-resignation",
    ending_statement="The made-up resignation took effect at once.",
    identifiers=[("example-register", "T-1")],
    citations=[cited("p. 14", "elected", "ending", assertion="reported", confidence="medium")],
    readings=[ij.Reading(field="acting", value=False, citations=[BLOG])],
    classification=ij.Classification(
        "under_seal", fields={"absences/0/reason": "ex_parte"}, addressees=["person:example-judge"], until="2041"
    ),
    note="Made up for a test.",
)
