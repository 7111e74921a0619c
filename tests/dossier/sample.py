"""A dossier of a few records that name one another, records about which sources differ, and a user's record type."""

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
    """A record type of a user's own."""

    kind: ClassVar[str] = "exhibit"
    held_by: str = "The Registry"


def ids(records: tuple[ij.Record, ...]) -> list[str]:
    """Return the ids of records in their order."""
    return [record.id for record in records]


def cited(source: int, *fields: str, locator: str | None = None) -> ij.Citation:
    """Return a citation of a source by its number, for these fields."""
    return ij.Citation(f"source:s{source}", fields=fields, locator=locator)


def reading(field: str, value: str | int | tuple[str, ...], *sources: int, remark: str | None = None) -> ij.Reading:
    """Return what the sources of these numbers say of a field."""
    return ij.Reading(field=field, value=value, citations=[cited(source) for source in sources], remark=remark)


JUDGE = ij.Person(
    id="person:judge",
    names=["A. Judge"],
    titles=["Judge"],
    born="1950-05-10",
    citations=[cited(1), cited(4, "born", locator="p. 3")],
    readings=[
        reading("titles", ("Judge", "Dr"), 2),
        reading("born", "1950", 2),
        reading("died", "2021", 3),
        reading("born", "1951-05-10", 3, 5),
        reading("titles/0", "President", 3),
    ],
)
CASE = ij.Case(
    id="case:c",
    accused=["person:judge"],
    conduct=ij.Conduct(period=("2002-09-01", "2003-08-13")),
    history=[
        ij.parts.CaseStep(status="convicted", day="2012-03-14", citations=[cited(3, locator="para. 1")]),
        ij.parts.CaseStep(status="sentenced", day="2012-07-10"),
    ],
    citations=[cited(1), cited(2, "conduct")],
    readings=[
        reading("conduct/period/start", "2002-07-01", 4),
        reading("history/0/day", "2012-03-15", 4),
        reading("history/1/day", "2012-07-11", 4),
        reading("conduct/period", "2002 to 2003", 5),
    ],
)
DISPUTED = ij.Dossier([JUDGE, CASE])
