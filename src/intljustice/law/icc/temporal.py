"""Ratione temporis: from when on."""

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.law.windows import day_of
from intljustice.values.truth import Ternary


def is_since_entry_into_force(court: Court, day: int) -> Finding:
    """Only crimes committed after the Statute entered into force, whoever set the Court in motion (article 11(1)).

    That a State joined later is asked of each link (article 11(2)).
    """
    entry = court.membership.entry.day
    passed = entry.passed_on(day)
    outcome = {Ternary.YES: Outcome.MET, Ternary.NO: Outcome.NOT_MET, Ternary.UNKNOWN: Outcome.UNKNOWN}[passed]
    told = f"The Statute is in force from {entry}; the day in question is {day_of(day)}."
    return finding(
        question="since the entry into force of the Statute",
        outcome=outcome,
        reason=told,
        provisions=(court.article("11(1)"),),
        records=(court.statute.id,),
        missing=("the entry into force of the Statute",) if outcome is Outcome.UNKNOWN else (),
    )
