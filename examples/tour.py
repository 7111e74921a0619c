"""What the United States demanded of the Court, who says so and how firmly, and what stood behind it and came of it."""

import os
import sys
import tempfile
import textwrap
from collections.abc import Iterable
from pathlib import Path

import intljustice as ij

SERIES, ARTICLE = "demand:us-2025-series", "source:article"
FEW = 3


def paragraph(text: str, indent: str = "  ") -> None:
    """Print a paragraph of readable width."""
    print(textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=" " * len(indent) + "  "))


def mark(source: str) -> str:
    """A source as it is cited below: the last part of its id."""
    return source.partition(":")[2]


def last_step(field: str) -> str:
    """The last step of the path of a field, in words."""
    return field.rpartition("/")[2].replace("_", " ")


def how_firmly(citations: Iterable[ij.Citation]) -> str:
    """Each source with how it puts the fact, how sure that is, and for which parts where it is for a few only."""
    message: dict[str, None] = {}
    for citation in citations:
        manner = "cited" if citation.assertion is None else citation.assertion
        sure = "unrated" if citation.confidence is None else f"{citation.confidence} confidence"
        few = " and ".join(f'"{last_step(field)}"' for field in citation.fields if len(citation.fields) <= FEW)
        part = f", for {few} only" if few else ""
        message[f"{mark(citation.source)}: {manner}, {sure}{part}"] = None
    return f"[{'; '.join(message)}]"


def who_says(d: ij.Dossier, claim: ij.Claim) -> str:
    """The holder of a claim, named or not, or else the source's own voice."""
    if claim.holder is None:
        return claim.holder_description or "in its own voice"
    verb = f" ({claim.verb})" if claim.verb else ""
    return f"by {d.label(claim.holder)}{verb}"


def show_sources(d: ij.Dossier) -> None:
    """The article, and the sources whose claims bear out or contradict its own, with what they repeat."""
    print("\nTHE ARTICLE, AND THE SOURCES THAT BEAR ON WHAT IT CLAIMS")
    ours = {claim.id for claim in d.records(ij.Claim) if claim.source == ARTICLE}
    others = (claim for claim in d.records(ij.Claim) if ours & {relation.to for relation in claim.relations})
    for source in sorted({ARTICLE, *(claim.source for claim in others)}):
        found = d.get(ij.Source, source)
        nature = "" if found.nature is None else f" ({found.nature})"
        upstream = f", rests on {', '.join(map(mark, found.derived_from))}" if found.derived_from else ""
        paragraph(f"{mark(source)}{nature}: {found.title}{upstream}")


def show_demands(d: ij.Dossier) -> None:
    """The demands in turn, with their terms."""
    print("\nWHAT WAS DEMANDED")
    series = d.get(ij.Demand, SERIES)
    paragraph(f"{series.statement} Made {series.made}, in the sources' words: {series.made_as_written!r}.")
    for demand in d.records(ij.Demand):
        if demand.part_of != SERIES:
            continue
        paragraph(f"* {demand.statement}")
        paragraph(f"by {d.label(demand.by or SERIES)}, through {', '.join(map(d.label, demand.spoken_by))}", "    ")
        paragraph(how_firmly(demand.citations), "    ")
        for consequence in demand.consequences:
            step = consequence.step.replace("_", " ")
            paragraph(f"if {consequence.when}: {step} {how_firmly(consequence.citations)}", "    ")


def show_conveyance(d: ij.Dossier) -> None:
    """Who brought the demands, in the two versions that are given."""
    print("\nHOW THEY WERE CONVEYED")
    series = d.get(ij.Demand, SERIES)
    for conveyance in series.conveyances:
        by = d.label(conveyance.by) if conveyance.by else "somebody not named"
        to = ", ".join(map(d.label, conveyance.to))
        paragraph(f"by {by}, to {to}, {conveyance.day} {how_firmly(conveyance.citations)}")
    for reading in series.readings:
        paragraph(f"but by another reading of that: {d.label(str(reading.value))} {how_firmly(reading.citations)}")


def show_answers(d: ij.Dossier) -> None:
    """How they were answered, the accounts side by side."""
    print("\nHOW THEY WERE ANSWERED, BY FOUR ACCOUNTS")
    for response in d.get(ij.Demand, SERIES).responses:
        by = d.label(response.by) if response.by else "nobody named"
        manner = f"{response.manner} " if response.manner else ""
        paragraph(f"{by}: {manner}{response.nature} {how_firmly(response.citations)}")


def show_claims(d: ij.Dossier) -> None:
    """What the article claims about the amendment, each claim as firmly as it is put and no more."""
    print("\nWHAT THE ARTICLE CLAIMS ABOUT THE AMENDMENT")
    for claim in d.claims_about("amendment:non-party-nationals"):
        hedges = "".join(f', hedged "{hedge.word}"' for hedge in claim.hedges)
        assertion = "said" if claim.assertion is None else claim.assertion
        if claim.source == ARTICLE:
            paragraph(f"{assertion}{hedges}, {who_says(d, claim)}: {claim.statement}")


def show_sanctions(d: ij.Dossier) -> None:
    """Whom the United States had put on its list under the programme, and how one of these listings went on."""
    print("\nWHOM THE SANCTIONS TARGET")
    for sanction in d.records(ij.Sanction):
        if "programme:us-eo14203" in sanction.programmes:
            (target,) = sanction.targets
            who = d.label(target.party) if target.party else str(target.description)
            paragraph(f"{who}, {target.role}: designated {sanction.designated}, on the list {sanction.listed}")
    print("\nONE OF THEM, STEP BY STEP")
    for step in d.get(ij.Sanction, "sanction:us-2025-albanese").history:
        by = " and ".join(map(d.label, step.by))
        paragraph(f"{step.day}: {step.status.replace('_', ' ')}, by {by}")


def show_warrants(d: ij.Dossier) -> None:
    """The public warrants in the situations that the demands aim at."""
    print("\nWARRANTS IN THE SITUATIONS THE DEMANDS AIM AT")
    for warrant in d.records(ij.Warrant):
        if warrant.situation in ("situation:pse", "situation:afg") and warrant.issued:
            for accused in warrant.persons:
                person = d.get(ij.Person, accused)
                nations = " and ".join(d.label(held.state) for held in person.nationalities)
                paragraph(f"{d.label(accused)} ({nations or 'nationality not recorded'}), issued {warrant.issued}")


def show_declaration(d: ij.Dossier) -> None:
    """The points of the Assembly's declaration, and what one of them is said to be meant for."""
    declaration = d.get(ij.Declaration, "declaration:asp24")
    adoption = "ADOPTED" if declaration.adoption is None else f"BY {declaration.adoption.upper()}"
    days = [declaration.day, *(reading.value for reading in declaration.readings if reading.field == "day")]
    print(f"\nTHE DECLARATION, {adoption}, {' OR '.join(map(str, days))}")
    for point in declaration.points:
        paragraph(f"* {point.statement}")
        for purpose in point.purposes:
            meant = "not meant" if purpose.polarity is ij.terms.Polarity.DENIED else "meant"
            paragraph(f"{meant}: {purpose.statement} {how_firmly(purpose.citations)}", "    ")


def show_contradictions(d: ij.Dossier) -> None:
    """Where another source says otherwise."""
    print("\nWHERE THE SOURCES DIFFER")
    for claim in d.records(ij.Claim):
        for relation in claim.relations:
            if relation.link is ij.terms.Link.CONTRADICTS:
                other = d.get(ij.Claim, relation.to)
                paragraph(f"{mark(other.source)}: {other.statement}")
                paragraph(f"{mark(claim.source)}: {claim.statement}", "    but ")


def write_and_read_back(d: ij.Dossier) -> None:
    """Write the records to a file, read them again and compare."""
    print("\nWRITTEN AND READ BACK")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "dossier.json")
        ij.write(d, path)
        again = ij.read(path)
        print(f"  {path.stat().st_size:,} bytes; equal: {again == d}; digest the same: {again.digest() == d.digest()}")


def main() -> None:
    """Tell the story from the records."""
    d = ij.load_seeds()
    paragraph(str(d), "")
    show_sources(d)
    show_demands(d)
    show_conveyance(d)
    show_answers(d)
    show_declaration(d)
    show_claims(d)
    show_contradictions(d)
    show_sanctions(d)
    show_warrants(d)
    write_and_read_back(d)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # Whoever reads the output, such as `head`, has seen enough; nothing more is to be written at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
