"""A record, a record type and a rule of one's own: an interview and a claim from it, checked, saved and read back."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, ClassVar

import attrs

import intljustice as ij


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A thing that is kept as evidence.

    Attributes:
        held_by: who keeps it, in words.
        supports: the claims that it bears out; as their kind is named, an id that leads nowhere is noticed.
    """

    kind: ClassVar[str] = "exhibit"

    held_by: str
    supports: tuple[Annotated[str, ij.Kinds("claim")], ...] = ()


@ij.rule(
    "NGO-001",
    severity="warning",
    asks="Does every claim from an interview rest on an exhibit too?",
    hint="add an exhibit that supports it",
)
def borne_out(d: ij.Dossier) -> Iterator[ij.Found]:
    """Before a filing, what one person said has something that bears it out."""
    supported = {claim for exhibit in d.records(Exhibit) for claim in exhibit.supports}
    for claim in d.records(ij.Claim):
        if claim.source.startswith("source:interview-") and claim.id not in supported:
            yield ij.Found(claim, "", f"no exhibit supports {claim.id}")


INTERVIEW = ij.Source(id="source:interview-7", title="Interview 7", published="2026-03", classification="confidential")
LORRIES = ij.Claim(
    id="claim:lorries-1",
    source=INTERVIEW.id,
    statement="Three lorries left before dawn.",
    about=["situation:ukr"],
    assertion="reported",
    holder_description="a driver",
    date_as_written="in early March 2022",
    date="2022-03~",
    citations=[ij.Citation(INTERVIEW.id, confidence="medium")],
)
LOGBOOK = Exhibit(
    id="exhibit:logbook-1",
    held_by="the archive",
    supports=(LORRIES.id,),
    citations=[ij.Citation(INTERVIEW.id, confidence="high")],
)


def mistakes() -> None:
    """Everything that is wrong with a record is reported at once, each with a hint."""
    print("FOUR MISTAKES IN ONE RECORD")
    try:
        ij.Claim(id="claim:x", source="interview 7", statement="", date="2022-13", assertion="rumour")
    except ij.InvalidRecord as error:
        print(f"  {error}")


def check_mine(*mine: ij.Record) -> None:
    """Ask the library's rules and the one above about one's own records among the shipped ones."""
    problems = ij.check(ij.load_seeds().overlay(mine), (*ij.RULES, borne_out))
    for record in mine:
        for problem in problems.of(record=record):
            print(f"  {problem}")
    print(f"  {len(problems.errors)} errors in all; the rule NGO-001 found {len(problems.of('NGO-001'))}")


def save_and_read_back() -> None:
    """Write one's own records to a file and read them with a codec that knows the new type."""
    codec = ij.Codec(extra=(Exhibit,))
    about = ij.About(title="Lorries", default_classification="confidential")
    mine = ij.Dossier([INTERVIEW, LORRIES, LOGBOOK], about)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "lorries.json")
        codec.write(mine, path)
        again = codec.read(path)
        print(f"  equal: {again == mine}; held by {again.get(Exhibit, 'exhibit:logbook-1').held_by}")


def main() -> None:
    """Make mistakes, check, add what is missing, save."""
    mistakes()
    print("\nWITHOUT THE EXHIBIT")
    check_mine(INTERVIEW, LORRIES)
    print("\nWITH IT")
    check_mine(INTERVIEW, LORRIES, LOGBOOK)
    print("\nSAVED AND READ BACK")
    save_and_read_back()


if __name__ == "__main__":
    main()
