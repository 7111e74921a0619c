"""Five contrasting cases: has the Court jurisdiction, on what article, and which single fact would turn the answer."""

import textwrap

import attrs

import intljustice as ij

SOLDIER = ij.Conduct(
    crime="war_crimes", period="2003-09-15", territory=("state:IRQ",), nationalities=("state:GBR",), age=30
)
"""A British soldier in Iraq, which is no party: the nationality of the accused is the only link."""

CASES = {
    "A Briton in Iraq": SOLDIER,
    "An American in Iraq": attrs.evolve(SOLDIER, nationalities=("state:USA",)),
    "Both a Briton and an American in Iraq": attrs.evolve(SOLDIER, nationalities=("state:USA", "state:GBR")),
    "An American in Poland": attrs.evolve(SOLDIER, nationalities=("state:USA",), territory=("state:POL",)),
    "A Briton in Iraq, on the eve of the Statute": attrs.evolve(SOLDIER, period="2002-06-30"),
}


def paragraph(text: str, indent: str = "  ") -> None:
    """Print each line as a paragraph of readable width."""
    for line in text.splitlines():
        print(textwrap.fill(line, 100, initial_indent=indent, subsequent_indent=indent + "  "))


def show_cases(d: ij.Dossier) -> None:
    """The five answers, and what would change each."""
    for title, conduct in CASES.items():
        print(f"\n{title.upper()}")
        paragraph(str(ij.assess(d, conduct)))
        for counterfactual in ij.what_would_change(d, conduct, ij.UNSPECIFIED)[:4]:
            paragraph(f"* {counterfactual}", "    ")


def show_contrast(d: ij.Dossier) -> None:
    """Where two of the answers part, and why."""
    print("\nWHERE THE SECOND AND THE FOURTH PART")
    _, second, _, fourth, _ = (ij.assess(d, conduct) for conduct in CASES.values())
    for difference in ij.contrast(second, fourth):
        paragraph(str(difference))


def show_recorded_case(d: ij.Dossier, case: str) -> None:
    """A recorded case, from the facts that are recorded of it."""
    print(f"\nA RECORDED CASE: {d.label(case)}")
    paragraph(str(ij.assess(d, *ij.facts_of(d, case))))


def show_open_cases(d: ij.Dossier) -> None:
    """The recorded cases of which nobody can tell, as a fact is in no source."""
    print("\nRECORDED CASES WITHOUT AN ANSWER")
    for case in d.records(ij.Case):
        answer = ij.assess(d, *ij.facts_of(d, case))
        if answer.verdict is ij.Verdict.UNKNOWN:
            paragraph(f"{case.id}: not recorded: {', '.join(answer.missing)}")


def main() -> None:
    """Answer from the shipped records."""
    d = ij.load_seeds()
    show_cases(d)
    show_contrast(d)
    show_recorded_case(d, "case:putin")
    show_open_cases(d)


if __name__ == "__main__":
    main()
