"""Who signed and never joined, who left, who came back, what is pending, and how far each amendment has come."""

import textwrap

import intljustice as ij

STATUTE = "treaty:rome-statute"


def paragraph(text: str, indent: str = "  ") -> None:
    """Print a paragraph of readable width."""
    print(textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=" " * len(indent) + "  "))


def acts(d: ij.Dossier, nature: ij.terms.ActNature) -> list[ij.TreatyAction]:
    """The acts of one nature towards the Statute, the oldest first."""
    found = [act for act in d.records(ij.TreatyAction) if act.treaty == STATUTE and act.act is nature]
    return sorted(found, key=lambda act: ("" if act.day is None else act.day.text, act.id))


def show_numbers(d: ij.Dossier, today: str) -> None:
    """How the Statute entered into force, and how many are bound today."""
    print("THE STATUTE")
    paragraph(str(ij.entry_into_force(d, STATUTE)))
    paragraph(str(ij.parties(d, STATUTE, on=today)))


def show_signatories(d: ij.Dossier, today: str) -> None:
    """Those who signed and are not bound; those among them who said that they do not mean to be."""
    print("\nSIGNED AND NEVER JOINED")
    signed = [ij.standing(d, act.by, STATUTE, on=today) for act in acts(d, ij.terms.ActNature.SIGNATURE)]
    only = [standing for standing in signed if standing.status is ij.TreatyStatus.SIGNATORY]
    paragraph(", ".join(sorted(d.label(standing.participant) for standing in only)))
    print("  of these, having said that they do not intend to become parties:")
    paragraph(", ".join(sorted(d.label(standing.participant) for standing in only if standing.refusing)), "    ")


def show_leavers(d: ij.Dossier, today: str) -> None:
    """What became of every notification of withdrawal."""
    print("\nNOTICES OF WITHDRAWAL")
    for notice in acts(d, ij.terms.ActNature.WITHDRAWAL):
        standing = ij.standing(d, notice.by, STATUTE, on=today)
        who = d.label(notice.by)
        if standing.status is ij.TreatyStatus.WITHDRAWN:
            paragraph(f"{who} left: notice of {notice.day}, last day {standing.until}")
        elif standing.notice is not None:
            paragraph(f"{who} is bound, notice of {notice.day} pending, out from {standing.notice.effective}")
        else:
            paragraph(f"{who} is bound: its notice of {notice.day} was taken back")


def show_coming_years(d: ij.Dossier, today: str) -> None:
    """How the number of parties goes on from here by what is recorded."""
    print("\nFROM NOW ON, BY WHAT IS PENDING")
    for step in ij.participation_history(d, STATUTE):
        if step.day.after(today) is ij.Ternary.YES:
            paragraph(f"{step.day}: {step.parties} parties")


def show_amendments(d: ij.Dossier, today: str) -> None:
    """How far each amendment has come."""
    print("\nAMENDMENTS")
    for amendment in d.records(ij.Amendment):
        progress = ij.amendment_progress(d, amendment, on=today)
        since = f" In force from {progress.in_force_from}." if progress.in_force_from else " Not in force."
        paragraph(f"{progress}{since}")


def main() -> None:
    """Answer from the shipped records, on the day they stand at."""
    d = ij.load_seeds()
    today = str(d.about.as_of)
    show_numbers(d, today)
    show_signatories(d, today)
    show_leavers(d, today)
    show_coming_years(d, today)
    show_amendments(d, today)


if __name__ == "__main__":
    main()
