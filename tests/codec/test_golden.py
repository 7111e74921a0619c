"""Golden files: the wire format of every kind, written by hand, so that no change to it passes unnoticed."""

from pathlib import Path

import attrs
import pytest

import intljustice as ij
from intljustice.codec.kinds import KINDS
from intljustice.records.demands import Consequence, Conveyance

GOLDEN = Path(__file__).with_name("golden")
BLOG = ij.Citation("source:example-blog")


def cited(
    locator: str,
    *fields: str,
    assertion: str,
    confidence: str,
    recorded: str = "2031-02-05",
    source: str = "source:example-notice",
) -> ij.Citation:
    """A citation with every field filled."""
    return ij.Citation(
        source, locator=locator, fields=fields, assertion=assertion, confidence=confidence, recorded=recorded
    )


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
    readings=[ij.Reading(field="published", value="2031-02-02", citations=[BLOG])],
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
    about=["organisation:example-court", ij.Subject("person:example-judge", "affiliations/0/period")],
    relations=[
        ij.Relation("member_of", "organisation:example-court", "person:example-judge"),
        ij.Relation("contradicts", "claim:example-2"),
    ],
    anchor=ij.Anchor(120, 188, "fedcba9876543210" * 4),
    holder="group:example-officials",
    holder_description="two officials of the made-up court",
    verb="revealed",
    hedges=[ij.Hedge("reportedly", "the number"), "effectively"],
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
        )
    ],
    description="a judge of a made-up court",
    titles=["Judge", "Dr."],
    nationalities=[
        ij.Nationality("state:XXB", ij.Period("1999-12-31", open_end=True)),
        "state:XXC",
    ],
    affiliations=[ij.Affiliation("organisation:example-court", "judge", ("2030-01-01", "2031-02-03?"))],
    born="1970-02-28~",
    died="2040%",
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
    affiliations=[ij.Affiliation("organisation:example-court", "official", ("2030", None))],
    identifiers=[("example-register", "G-2")],
    citations=[cited("p. 4", "count", assertion="characterised", confidence="low")],
    readings=[ij.Reading(field="complete", value=True, citations=[BLOG])],
    classification=ij.Classification(
        "confidential", fields={"members": "under_seal"}, addressees=["organisation:example-chamber"], until="2041"
    ),
    note="Made up for a test.",
)

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
    depositary="organisation:example-secretariat",
    establishes=["organisation:example-court"],
    aspects=["core principles", 'the "example" clause'],
    identifiers=[("example-treaty-series", "vol. 1, p. 1")],
    citations=[cited("pp. 5-9", "adopted", "opened", assertion="stated", confidence="high")],
    readings=[ij.Reading(field="adopted_at", value="Samplebury", citations=[BLOG])],
    classification=ij.Classification(
        "public", fields={"note": "confidential"}, addressees=["group:example-officials"], until="2041"
    ),
    note="Made up for a test: there is no such treaty.",
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
    excludes=ij.Exclusion("senior_officials", ["state:XXB", "state:XXC"]),
    adopted="2031-12",
    adopted_by="organisation:example-assembly",
    resolution="EX/RES/1",
    entry_into_force_under="example-statute:121(5)",
    entered_into_force="203X?",
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
        ij.Ask(
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
            day="2031-01-15?",
            day_as_written="in mid-January",
            assertion="attributed",
            citations=[ij.Citation("source:example-notice", locator="p. 11")],
        )
    ],
    responses=[
        ij.Response(
            by="organisation:example-court",
            nature="rejected",
            through="declaration:example-answer",
            manner="formally",
            day="2031-01-20",
            assertion="quoted",
            citations=[ij.Citation("source:example-notice", confidence="high")],
        )
    ],
    deadline=ij.Deadline(
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

RECORDS: tuple[ij.Record, ...] = (SOURCE, CLAIM, STATE, ORGANISATION, PERSON, GROUP, TREATY, AMENDMENT, DEMAND)
EACH = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.kind)
HUMAN, CANONICAL = "{}.json", "{}.canonical.json"


def golden(record: ij.Record, name: str) -> bytes:
    """A golden file of a record."""
    return GOLDEN.joinpath(name.format(record.kind)).read_bytes()


def test_every_kind_has_its_golden_files() -> None:
    """No kind is without its two files, and no file is without its kind."""
    kinds = {cls.kind for cls in KINDS}

    assert {record.kind for record in RECORDS} == kinds
    assert {path.name for path in GOLDEN.iterdir()} == {
        name.format(kind) for kind in kinds for name in (HUMAN, CANONICAL)
    }


@EACH
def test_every_field_is_filled(record: ij.Record) -> None:
    """No field of a golden record is left to its default of nothing."""
    held = attrs.asdict(record, recurse=False)

    assert [name for name, value in held.items() if value is None or value == ()] == []


@EACH
@pytest.mark.parametrize("name", [HUMAN, CANONICAL], ids=["human", "canonical"])
def test_a_golden_file_reads_as_its_record(record: ij.Record, name: str) -> None:
    """Both files of a kind read as the record that is made by hand."""
    assert ij.loads_record(golden(record, name)) == record


@EACH
def test_a_record_is_written_as_its_golden_files(record: ij.Record) -> None:
    """A record gives the bytes of its two files, but for the line end they close with."""
    assert ij.dumps_record(record) + b"\n" == golden(record, CANONICAL)
    assert ij.dumps_record(record, indent=True) + b"\n" == golden(record, HUMAN)
