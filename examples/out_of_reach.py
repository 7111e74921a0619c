"""Whom would the demanded amendment put out of reach? The article's claim beside what the records show."""

import textwrap

import intljustice as ij

AMENDMENT = "amendment:non-party-nationals"


def said(text: str, indent: str = "  ") -> None:
    """Print each line as a paragraph of readable width."""
    for line in text.splitlines():
        print(textwrap.fill(line, 100, initial_indent=indent, subsequent_indent=indent + "  "))


def named(d: ij.Dossier, ids: list[str]) -> str:
    """Their labels in one line."""
    return ", ".join(d.label(one) for one in ids) or "none"


def show_claim(d: ij.Dossier) -> None:
    """What is claimed of the amendment, by whom and how firmly."""
    print("THE CLAIM")
    for claim in d.claims_about(AMENDMENT):
        if claim.source == "source:article":
            said(f"- {claim.assertion.value}: {claim.statement}")


def show_answer(d: ij.Dossier, answer: ij.WhatIf) -> None:
    """Who would fall and who would stand, the living cases apart from the ended ones."""
    said(str(answer))
    for title, fates in (("would fall", answer.blocked), ("would stand", answer.surviving)):
        live = [one.case for one in fates if one.live is ij.Ternary.YES]
        print(f"\n  PUBLIC WARRANTS AND CASES STILL OPEN THAT {title.upper()}: {len(live)}")
        said(named(d, live), "    ")
    for count in answer.by_situation:
        if count.blocked_live:
            said(f"{d.label(count.about)}: {count.blocked_live} fall, {count.surviving_live} stand", "    ")


def show_unsaid(d: ij.Dossier, answer: ij.WhatIf) -> None:
    """The nationalities that the article speaks of, and those it does not."""
    print("\nWHAT THE ARTICLE LEAVES OUT")
    for count in answer.by_nationality:
        if count.blocked:
            said(f"nationals of {d.label(count.about)}: {count.blocked} fall, {count.blocked_live} of them still open")


def main() -> None:
    """Ask the shipped records, on the day they stand at, under two readings."""
    d = ij.load_seeds()
    today = str(d.about.as_of)
    show_claim(d)
    print("\nREAD NARROWLY: who was no member's national at the time; referrals by the Security Council spared")
    narrow = ij.what_if(d, AMENDMENT, on=today, membership="conduct")
    show_answer(d, narrow)
    show_unsaid(d, narrow)
    print("\nREAD WIDELY: membership today, referrals barred too, an acceptance counts as membership")
    wide = ij.what_if(
        d, AMENDMENT, on=today, membership="on_day", council_referrals="barred", acceptance_counts=True
    )
    for difference in ij.contrast(narrow, wide):
        said(str(difference))


if __name__ == "__main__":
    main()
