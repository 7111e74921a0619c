"""A judge and a case of whom sources say different things, and a record as another source has it."""

from typing import Any

import intljustice as ij

S1, S2, S3 = (ij.Citation(f"source:s{number}") for number in (1, 2, 3))


def cited(source: int, *fields: str, **message: Any) -> ij.Citation:
    """A citation of a source by its number, for these fields."""
    return ij.Citation(f"source:s{source}", fields=fields, **message)


def reading(field: str, value: str | int | tuple[str, ...], *sources: int, remark: str | None = None) -> ij.Reading:
    """What sources say of a field."""
    return ij.Reading(field=field, value=value, citations=[cited(one) for one in sources], remark=remark)


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
D = ij.Dossier([JUDGE, CASE])


def one(record: ij.Record, choices: dict[str, str]) -> Any:
    """The record with what these sources say of these fields."""
    dossier = ij.Dossier([record])
    return dossier.preferring({(record.id, field): source for field, source in choices.items()})[record.id]
