"""What each State could have done otherwise: been a party, accepted, opted out, accepted an amendment."""

from tests.law.icc import court
from tests.law.icc.court import OUTSIDE, PLAIN, WEAPON, WEAPONS, A, B, C, D, Situation, accepting, leaves, worked
from tests.law.small import act

import intljustice as ij

YES, NO = "jurisdiction", "no_jurisdiction"
IN_2010 = PLAIN.but(nationalities=[D], period="2010-02-01")
STANDING, ACCEPTANCE = f"the standing of {A}", f"an acceptance of jurisdiction by {C}"
AMENDED = f"whether {{}} had accepted {WEAPON.id}"
OPTED_OUT = OUTSIDE.but(court.opting_out(), crime="war_crimes", nationalities=[A])
REFUSING = court.ATTACK.but(court.declaration(B, "15bis(4)", effect="excludes", lodged="2010-01-01"))
STAYED = ("no party", "a party", YES, "12(2)(a)")
NEVER_JOINED = ("a party", "no party", NO, "12(2)")
ACCEPTED = ("not made", "made for that time", YES, "12(2)(a) 12(3)")
AMENDED_FOR_ALL = (YES, "12(2)(a) 12(2)(b) 121(5)")


def had(fact: str, *changes: tuple[str, ...]) -> tuple[str, list[tuple[str, ...]]]:
    """A fact, and each change of it: what it was, what it would be, the verdict then, and its grounds."""
    return fact, list(changes)


@worked(
    IN_2010.row("a-party", had(STANDING, NEVER_JOINED)),
    OUTSIDE.row("no-party", had(f"the standing of {C}", STAYED)),
    IN_2010.row(
        "standing-not-known",
        had(STANDING, ("not known", "a party", YES, "12(2)(a)"), ("not known", "no party", NO, "12(2)")),
        leaves(A, "2009-02"),
    ),
    # What it did towards the Statute does not count beside what is supposed of it: no notice, no announcement.
    IN_2010.row("left", had(STANDING, STAYED), leaves(A, "2009-01-15"), act("XAA", "announcement", "2008-01-01")),
    IN_2010.row("about-to-leave", had(STANDING, NEVER_JOINED), leaves(A, "2009-02-15")),
    OUTSIDE.row("no-acceptance", had(ACCEPTANCE, ACCEPTED)),
    OUTSIDE.row("acceptance-in-dispute", had(ACCEPTANCE, ACCEPTED), accepting(validity="disputed")),
    OUTSIDE.row("acceptance-of-before", had(ACCEPTANCE, ("made", *ACCEPTED[1:])), accepting(period=("2001", "2004"))),
    OUTSIDE.row("acceptance-that-carries-it", had(ACCEPTANCE, ("made", "not made", NO, "12(2)")), accepting()),
    PLAIN.row("acceptance-of-a-party", had(f"an acceptance of jurisdiction by {A}"), accepting(A)),
    OPTED_OUT.row("no-war-crimes", had(f"the declaration of {A} under 124", ("made", "not made", YES, "12(2)(b)"))),
    REFUSING.row(
        "no-aggression",
        had(f"the declaration of {B} under 15bis(4)", ("made", "not made", YES, "15bis(3) 8bis 15bis(4)")),
    ),
    WEAPONS.row("amendment-accepted", had(AMENDED.format(B), ("yes", "no", NO, "121(5)"))),
    WEAPONS.row("amendment-refused", had(AMENDED.format(C), ("no", "yes", *AMENDED_FOR_ALL)), territory=[C]),
    WEAPONS.row(
        "amendment-perhaps-accepted",
        had(AMENDED.format(C), ("unknown", "yes", *AMENDED_FOR_ALL), ("unknown", "no", NO, "121(5)")),
        court.accepts(C, WEAPON, "2011"),
        territory=[C],
    ),
    court.CRIMES.row("no-added-crime", had(AMENDED.format(B))),
    OUTSIDE.row("no-day", had(f"the standing of {D}"), court.joins(D, "2005-04"), period=None),
)
def test_what_a_state_could_have_done(situation: Situation) -> None:
    """Each act of a State that would turn the answer, with what carries it then."""
    fact, expected = situation.expected
    setting = situation.setting.but(*situation.records, **situation.changed)
    found = [
        counterfactual
        for counterfactual in ij.what_would_change(setting.dossier(), setting.conduct())
        if counterfactual.fact == fact
    ]
    grounds = [
        " ".join(str(one).removeprefix("pact:") for one in counterfactual.provisions) for counterfactual in found
    ]

    assert [(one.was, one.would_be, one.verdict.value, on) for one, on in zip(found, grounds, strict=True)] == expected
