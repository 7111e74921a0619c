"""Whom would the demanded amendment put out of reach? The article's claim beside what the records show."""

import textwrap
from collections.abc import Iterable

import intljustice as ij

AMENDMENT = "amendment:non-party-nationals"
SPOKEN_OF = ("state:USA", "state:ISR", "state:RUS")
"""The States whose nationals the article speaks of."""


def say(text: str) -> None:
    """Print each line as a paragraph of readable width."""
    for line in text.splitlines():
        print(textwrap.fill(line, 100, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False))


def accused(d: ij.Dossier, fates: Iterable[ij.CaseFate]) -> str:
    """Who is accused, in one line."""
    return "; ".join(d.label(one.accused) for one in fates) or "nobody"


def show_claim(d: ij.Dossier) -> None:
    """What the article says that the amendment would do."""
    print("THE CLAIM")
    for claim in d.claims_about(AMENDMENT):
        if claim.source == "source:article" and claim.assertion is ij.Assertion.INFERRED:
            say(f"- {claim.statement}")


def show_open(d: ij.Dossier, answer: ij.WhatIf) -> None:
    """Who would fall of those whose case is still open, by situation."""
    for count in answer.by_situation:
        if count.blocked_live:
            falling = [one for one in answer.blocked if one.live and one.situation == count.about]
            say(f"- {d.label(count.about)}, {count.blocked_live} open: {accused(d, falling)}")


def show_unsaid(d: ij.Dossier, answer: ij.WhatIf) -> None:
    """By nationality what would fall, first of the States that the article speaks of, then of those it leaves out."""
    print("\nTHE NATIONALITIES THAT THE ARTICLE SPEAKS OF")
    counts = {count.about: count for count in answer.by_nationality if count.blocked}
    for state in SPOKEN_OF:
        count = counts.pop(state, ij.Tally(about=state))
        told = f"{count.blocked} would fall, {count.blocked_live} of them open" if count.blocked else "no public case"
        say(f"- {d.label(state)}: {told}")
    print("\nWHAT THE ARTICLE LEAVES OUT")
    for state, count in counts.items():
        fates = [one for one in answer.blocked if state in one.nationalities]
        say(f"- {d.label(state)}: {count.blocked} would fall, {count.blocked_live} of them open: {accused(d, fates)}")
    sought = [one for one in answer.applications if one.fate is ij.Fate.BLOCKED]
    say(f"- applied for, no warrant made public: {accused(d, sought)}")


def show_moves(d: ij.Dossier, first: ij.WhatIf, second: ij.WhatIf) -> None:
    """Whose case moves from one reading to the other, and why; `ij.contrast` tells of every field that differs."""
    fates = {one.case: one.fate for one in (*first.blocked, *first.surviving, *first.disputed, *first.unknown)}
    moved: dict[tuple[ij.Fate, str], list[ij.CaseFate]] = {}
    for one in (*second.blocked, *second.surviving, *second.disputed, *second.unknown):
        if fates[one.case] is not one.fate:
            moved.setdefault((one.fate, one.reason), []).append(one)
    for (fate, reason), those in moved.items():
        say(f"- {fate.value}: {accused(d, those)}. {reason}")


def main() -> None:
    """Ask the shipped records, on the day they stand at, under two readings."""
    d = ij.load_seeds()
    today = str(d.about.as_of)
    narrow = ij.what_if(d, AMENDMENT, on=today, membership="conduct")
    wide = ij.what_if(d, AMENDMENT, on=today, membership="on_day", council_referrals="barred", acceptance_counts=True)
    show_claim(d)
    print("\nREAD NARROWLY: membership at the time of the conduct; what the Council referred is spared")
    say(str(narrow))
    show_open(d, narrow)
    show_unsaid(d, narrow)
    print("\nREAD WIDELY: membership today; what the Council referred falls too; acceptances count")
    say(str(wide).splitlines()[0])
    print("\nWHO MOVES BETWEEN THE TWO READINGS")
    show_moves(d, narrow, wide)


if __name__ == "__main__":
    main()
