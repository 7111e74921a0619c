"""Who says so, and how firmly? One claim with its holder, its hedges, and what bears it out or says otherwise.

Run it with the id of another claim to see that one: python examples/who_says_so.py claim:article-30
"""

import sys
import textwrap
from collections.abc import Iterator

import intljustice as ij

ABOUT_THE_CONVEYANCE = "claim:article-39"


def said(text: str, indent: str = "  ") -> None:
    """Print a paragraph of readable width."""
    print(textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=" " * len(indent) + "  "))


def holder(d: ij.Dossier, claim: ij.Claim) -> str:
    """Whose claim it is: somebody named or described, or else the source's own."""
    if claim.holder is not None:
        return d.label(claim.holder)
    return claim.holder_description or "the source itself"


def firmness(claim: ij.Claim) -> str:
    """How it is put: the verb, the hedges with what they bear on, and whether it denies."""
    parts = [] if claim.assertion is None else [claim.assertion.value]
    parts += [f'"{claim.verb}"'] if claim.verb else []
    for hedge in claim.hedges:
        part = f" (of {hedge.qualifies})" if hedge.qualifies else ""
        parts.append(f'hedged "{hedge.word}"{part}')
    parts += ["denied"] if claim.polarity is ij.Polarity.DENIED else []
    parts += [claim.modality.value] if claim.modality not in (None, ij.Modality.ACTUAL) else []
    return ", ".join(parts) or "not said how"


def show(d: ij.Dossier, claim: ij.Claim, indent: str = "  ") -> None:
    """A claim, by whom, how firmly, and where it stands."""
    source = d.get(ij.Source, claim.source)
    where = f", characters {claim.anchor.start} to {claim.anchor.end}" if claim.anchor else ""
    said(f"{claim.statement}", indent)
    said(f"held by {holder(d, claim)}; {firmness(claim)}", indent + "  ")
    said(f"in {source.title}{where}", indent + "  ")


def related(d: ij.Dossier, claim: ij.Claim, link: ij.Link) -> Iterator[ij.Claim]:
    """The claims tied to this one by a link, whichever of the two records the tie."""
    for relation in claim.relations:
        if relation.link is link and relation.of is None:
            yield d.get(ij.Claim, relation.to)
    for mention in d.referring_to(claim):
        other = mention.record
        if isinstance(other, ij.Claim) and any(
            relation.link is link and relation.to == claim.id and relation.of is None for relation in other.relations
        ):
            yield other


def show_differences(d: ij.Dossier, claim: ij.Claim) -> None:
    """Where the sources differ about the records that the claim is about."""
    found = dict.fromkeys(conflict for subject in claim.about for conflict in d.conflicts(subject.record))
    for conflict in found:
        said(f"{conflict.record.id}, {conflict.field}:")
        for reading in conflict.readings:
            value = d.label(str(reading.value)) if reading.value in d else reading.value
            sources = "; ".join(d.label(cited.source) for cited in reading.citations)
            said(str(value), "    ")
            said(f"in {sources or 'no source that is named'}", "      ")
    if not found:
        print("  nowhere that is recorded")


def main(asked: str = ABOUT_THE_CONVEYANCE) -> None:
    """Show one claim from all sides."""
    d = ij.load_seeds()
    claim = d.get(ij.Claim, asked)
    print(f"THE CLAIM {claim.id}")
    show(d, claim)
    for title, link in (("BORNE OUT BY", ij.Link.CONFIRMS), ("CONTRADICTED BY", ij.Link.CONTRADICTS)):
        print(f"\n{title}")
        others = list(related(d, claim, link))
        for other in others:
            show(d, other)
        if not others:
            print("  nothing that is recorded")
    print("\nWHERE THE SOURCES DIFFER ABOUT WHAT IT IS ABOUT")
    show_differences(d, claim)


if __name__ == "__main__":
    main(*sys.argv[1:2])
