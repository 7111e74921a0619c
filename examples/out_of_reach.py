"""Whom would the demanded amendment put out of reach? The article's claim beside what the records show."""

import textwrap
from collections.abc import Iterable

import intljustice as ij

AMENDMENT = "amendment:non-party-nationals"
NAMED = ("state:USA", "state:ISR", "state:RUS")


def paragraph(text: str, indent: str = "  ") -> None:
    """Print each line as a paragraph of readable width."""
    for line in text.splitlines():
        print(textwrap.fill(line, 100, initial_indent=indent, subsequent_indent=indent + "  "))


def show_claim(d: ij.Dossier) -> None:
    """What the article says of its effect, and how firmly."""
    print("THE ARTICLE")
    for claim in d.claims_about(AMENDMENT):
        if claim.source == "source:article" and claim.assertion is ij.terms.Assertion.INFERRED:
            paragraph(f"- {claim.statement}")


def names(fates: Iterable[ij.parts.CaseFate]) -> str:
    """Those whose cases are open."""
    return ", ".join(sorted(fate.name or fate.case for fate in fates if fate.pending)) or "nobody"


def show_answer(answer: ij.WhatIf) -> None:
    """Who would fall, who would stand, and the route."""
    paragraph(str(answer))
    print("\n  OPEN CASES THAT WOULD FALL")
    paragraph(names(answer.blocked), "    ")
    print("  OPEN CASES THAT WOULD STAND")
    paragraph(names(answer.surviving), "    ")


def show_unsaid(d: ij.Dossier, answer: ij.WhatIf) -> None:
    """Those whom the article names, then those of whom it says nothing."""
    counts = {count.about: count for count in answer.by_nationality}
    print("\nBY NATIONALITY: WHOM THE ARTICLE NAMES")
    for state in NAMED:
        paragraph(f"{d.label(state)}: {in_words(counts.get(state))}")
    print("BY NATIONALITY: WHOM IT DOES NOT")
    for state, count in counts.items():
        if state not in NAMED and count.blocked:
            paragraph(f"{d.label(state)}: {in_words(count)}")
    print("\nBY SITUATION")
    for count in answer.by_situation:
        if count.blocked:
            paragraph(f"{d.label(count.about)}: {in_words(count)}")


def in_words(count: ij.parts.CaseCount | None) -> str:
    """A count in words; without one there is no case."""
    if count is None:
        return "no public case"
    return f"{count.blocked} would fall, {count.blocked_pending} of them open; {count.surviving} would stand"


def show_one_by_one(answer: ij.WhatIf) -> None:
    """Each open case that would fall, with what carries it today."""
    print("\nWHAT CARRIES THEM TODAY")
    for fate in answer.blocked:
        if fate.pending:
            articles = " and ".join(provision.article or "" for provision in fate.provisions)
            paragraph(f"{fate.name}: {articles}. {fate.reason}")


def show_conduct(d: ij.Dossier, today: str) -> None:
    """A conduct that is no recorded case: the verdict today, under the amendment, and where other readings matter."""
    print("\nA CONDUCT THAT IS NO RECORDED CASE: A NATIONAL OF BURUNDI, IN 2012")
    conduct = ij.Conduct(crime="war_crimes", period="2012-05-01", territory=["state:COD"], nationalities=["state:BDI"])
    trigger = ij.Trigger(nature="state_referral", by=["state:COD"])
    answer = ij.what_if(d, AMENDMENT, on=today, conduct=conduct, trigger=trigger)
    if answer.today is None or answer.conduct is None:
        return
    paragraph(f"Today: {next(answer.today.sentences())}")
    paragraph(f"Under the amendment: {next(answer.conduct.sentences())}")
    for finding in answer.conduct.beside:
        if finding.question == "another reading of the amendment":
            paragraph(finding.reason)


def main() -> None:
    """Ask the shipped records, on the day they stand at, under two readings."""
    d = ij.load_seeds()
    today = str(d.about.as_of)
    show_claim(d)
    print("\nREAD NARROWLY")
    narrow = ij.what_if(d, AMENDMENT, on=today, membership="conduct")
    show_answer(narrow)
    show_unsaid(d, narrow)
    show_one_by_one(narrow)
    show_conduct(d, today)
    print("\nREAD WIDELY, THAT CHANGES")
    wide = ij.what_if(d, AMENDMENT, on=today, membership="on_day", council_referrals="barred", acceptance_counts=True)
    for difference in ij.contrast(narrow, wide):
        paragraph(f"{difference.question}: {difference.left} narrowly, {difference.right} widely")


if __name__ == "__main__":
    main()
