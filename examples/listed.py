"""Was she on the list that day? One person through a listing that went back and forth, and everybody on one day."""

import textwrap

import intljustice as ij

WENT_BACK_AND_FORTH = "sanction:us-2025-albanese"
DAYS = ("2025-07-08", "2025-07-09", "2026-05-18", "2026-05-24", "2026-06-15")


def paragraph(text: str, indent: str = "  ") -> None:
    """Print a paragraph of readable width."""
    print(textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=" " * len(indent) + "  "))


def show_days(d: ij.Dossier) -> None:
    """The answer on each of the days, short and with its reasons."""
    print("ONE LISTING ON FIVE DAYS")
    for day in DAYS:
        answer = ij.listing(d, WENT_BACK_AND_FORTH, on=day)
        status = "unknown" if answer.status is None else answer.status
        print(f"  {day}  {status:<10} in force: {answer.in_force}")
    print("\nWHY NOBODY CAN SAY ON 24 MAY 2026")
    paragraph(str(ij.listing(d, WENT_BACK_AND_FORTH, on="2026-05-24")))


def show_person(d: ij.Dossier) -> None:
    """Somebody on the lists of two States."""
    print("\nLISTED TWICE")
    paragraph(str(ij.listing(d, "person:karim-khan", on="2025-12-05")))


def show_everybody(d: ij.Dossier) -> None:
    """Whom the United States had listed on one day, and what nobody can say of others."""
    print("\nTHE UNITED STATES' LIST ON 1 SEPTEMBER 2025")
    found = ij.listings(d, on="2025-09-01", by="state:USA")
    for sanction in found.definite:
        (target,) = d.get(ij.Sanction, sanction).targets
        paragraph(d.label(target.party) if target.party else str(target.description))
    print("  and possibly, as their names or the days are not recorded:")
    for sanction in found.possible:
        target = d.get(ij.Sanction, sanction).targets[0]
        paragraph(d.label(target.party) if target.party else str(target.description), "    ")


def main() -> None:
    """Answer from the shipped records."""
    d = ij.load_seeds()
    show_days(d)
    show_person(d)
    show_everybody(d)


if __name__ == "__main__":
    main()
