"""A dossier of a few records that name one another, and a record type of one's own."""

from typing import ClassVar

import attrs

import intljustice as ij

FRANCE = ij.State(id="state:FRA", names=[ij.Name("France", lang="en")], identifiers=[("iso-3166-1-alpha-2", "FR")])
HUNGARY = ij.State(
    id="state:HUN", names=[ij.Name("Hungary", lang="en"), ij.Name("Magyarország", lang="hu", use="primary")]
)
STATUTE = ij.Treaty(id="treaty:rome-statute", names=["Rome Statute"], depositary="organisation:un")
COURT = ij.Organisation(id="organisation:icc", names=["International Criminal Court"], established_by=STATUTE)
KHAN = ij.Person(
    id="person:karim-khan",
    names=["Karim A. A. Khan"],
    nationalities=["state:GBR", FRANCE],
    affiliations=[ij.parts.Affiliation(COURT, role="Prosecutor")],
    citations=[ij.Citation("source:s1", fields=["names"])],
)
REPORT = ij.Source(id="source:s1", title="A report", published="2025-12")
WHOLE = ij.Claim(id="claim:whole", source=REPORT, statement="It is so.", about=[STATUTE])
PART = ij.Claim(
    id="claim:part",
    source=REPORT,
    statement="It was so.",
    about=[ij.parts.Subject("treaty:rome-statute", "adopted"), ij.parts.Subject("state:FRA")],
    relations=[ij.parts.Relation("targets", to=STATUTE, of=COURT)],
    readings=[ij.Reading(field="date", value="2024", citations=["source:s2"])],
)
DEEP = ij.Claim(
    id="claim:deep", source="source:s2", statement="It may be so.", about=[ij.parts.Subject(STATUTE, "names/0/lang")]
)
EVERY = (WHOLE, REPORT, FRANCE, STATUTE, KHAN, PART, HUNGARY, COURT, DEEP)
D = ij.Dossier(EVERY, ij.About(title="Filing 7", as_of="2026-11-24"))


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own."""

    kind: ClassVar[str] = "exhibit"
    held_by: str = "The Registry"


def ids(records: tuple[ij.Record, ...]) -> list[str]:
    """The ids of records in their order."""
    return [record.id for record in records]
