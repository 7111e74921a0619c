"""Who says so, and how firmly? One claim with its holder, its hedges, and what bears it out or says otherwise.

Run it with the id of another claim to see that one: python examples/who_says_so.py claim:article-60
"""

import sys
import textwrap
from collections.abc import Iterator

import intljustice as ij

ABOUT_THE_CONVEYANCE = "claim:article-39"
LINKS = {
    "BORNE OUT BY": ij.terms.Link.CONFIRMS,
    "CONTRADICTED BY": ij.terms.Link.CONTRADICTS,
    "SUPPORTS, OR IS SUPPORTED BY": ij.terms.Link.SUPPORTS,
    "SAID AGAIN, OR OF THE SAME THING": ij.terms.Link.SAME_AS,
}


def paragraph(text: str, indent: str = "  ") -> None:
    """Print a paragraph of readable width."""
    print(textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=" " * len(indent) + "  "))


def holder(d: ij.Dossier, claim: ij.Claim) -> str:
    """Whose claim it is: somebody named or described, or else the source's own."""
    if claim.holder is not None:
        return d.label(claim.holder)
    return claim.holder_description or "the source itself"


def firmness(claim: ij.Claim) -> str:
    """How it is put: the verb, the hedges with what they bear on, and whether it denies or excludes."""
    parts: list[str] = [] if claim.assertion is None else [claim.assertion]
    parts += [f'"{word}"' for word in (claim.verb, claim.manner) if word]
    for hedge in claim.hedges:
        part = f" (of {hedge.qualifies})" if hedge.qualifies else ""
        parts.append(f'hedged "{hedge.word}"{part}')
    parts += ["a denial"] if claim.polarity is ij.terms.Polarity.DENIED else []
    parts += ["for nothing else"] if claim.solely else []
    parts += [claim.modality] if claim.modality not in (None, ij.terms.Modality.ACTUAL) else []
    return ", ".join(parts) or "not said how"


def how_many(quantity: ij.Quantity) -> str:
    """The source's word, a number or a least number, and whether there are more than those listed."""
    parts = [f'"{quantity.word}"'] if quantity.word else []
    parts += [] if quantity.exact is None else [str(quantity.exact)]
    parts += [] if quantity.at_least is None else [f"at least {quantity.at_least}"]
    parts += ["and more than are listed"] if quantity.open else []
    return ", ".join(parts)


def show(d: ij.Dossier, claim: ij.Claim, indent: str = "  ") -> None:
    """A claim, by whom, how firmly, of how many, when, and where it stands."""
    within = indent + "  "
    paragraph(claim.statement, indent)
    if claim.quotation:
        paragraph(f'in their words: "{claim.quotation}"', within)
    paragraph(f"held by {holder(d, claim)}; {firmness(claim)}", within)
    if claim.quantity:
        paragraph(f"how many: {how_many(claim.quantity)}", within)
    if claim.date_as_written or claim.date:
        written = f'"{claim.date_as_written}", as a date ' if claim.date_as_written else ""
        paragraph(f"when: {written}{claim.date or 'left open'}", within)
    if claim.date_resolved_by:
        paragraph(claim.date_resolved_by, within + "  ")
    where = f", from character {claim.anchor.start} up to {claim.anchor.end}" if claim.anchor else ""
    paragraph(f"in {d.label(claim.source)}{where}", within)


def related(d: ij.Dossier, claim: ij.Claim, link: ij.terms.Link) -> Iterator[ij.Claim]:
    """The claims tied to this one by a link, once each, whichever claim records the link."""
    telling = [claim, *(it.record for it in d.referring_to(claim) if isinstance(it.record, ij.Claim))]
    ends = [(it.of or by.id, it.to) for by in telling for it in by.relations if it.link is link]
    others = [far if near == claim.id else near for near, far in ends if claim.id in (near, far)]
    for other in dict.fromkeys(others):
        found = d[other]
        if isinstance(found, ij.Claim):
            yield found


def called(d: ij.Dossier, value: object) -> str:
    """A value as people read it: a record by its name, several by theirs."""
    if isinstance(value, tuple):
        return ", ".join(called(d, part) for part in value)
    return d.label(value) if isinstance(value, str) and value in d else str(value)


def bears_on(subject: ij.parts.Subject, field: str) -> bool:
    """Whether a field is the one a claim is about, or lies within it or around it."""
    asked = subject.field or field
    return f"{field}/".startswith(f"{asked}/") or f"{asked}/".startswith(f"{field}/")


def show_differences(d: ij.Dossier, claim: ij.Claim) -> None:
    """Where the sources differ about the records and fields that the claim is about."""
    found = dict.fromkeys(
        conflict
        for subject in claim.about
        for conflict in d.conflicts(subject.record)
        if conflict.record.id == subject.record and bears_on(subject, conflict.field)
    )
    for conflict in found:
        paragraph(f"{conflict.record.id}, {conflict.field}:")
        for reading in conflict.readings:
            sources = "; ".join(d.label(cited.source) for cited in reading.citations)
            paragraph(called(d, reading.value), "    ")
            paragraph(f"in {sources or 'no source that is named'}", "      ")
    if not found:
        print("  nowhere that is recorded")


def main(asked: str = ABOUT_THE_CONVEYANCE) -> None:
    """Show one claim from all sides."""
    d = ij.load_seeds()
    claim = d.get(ij.Claim, asked)
    print(f"THE CLAIM {claim.id}")
    show(d, claim)
    for title, link in LINKS.items():
        others = list(related(d, claim, link))
        if others or link in (ij.terms.Link.CONFIRMS, ij.terms.Link.CONTRADICTS):
            print(f"\n{title}")
        for other in others:
            show(d, other)
        if not others and link in (ij.terms.Link.CONFIRMS, ij.terms.Link.CONTRADICTS):
            print("  nothing that is recorded")
    print("\nWHERE THE SOURCES DIFFER ABOUT WHAT IT IS ABOUT")
    show_differences(d, claim)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:2])
    except ij.UnknownRecord as error:
        sys.exit(str(error))
