"""Where the records end that bear on a verdict, and the conduct or the referral lies after that day."""

from collections.abc import Collection, Iterator

from intljustice.law.answers import last_recorded
from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, Verdict, findings_of
from intljustice.law.icc.jurisdiction.one_day import OnDay
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.status_table import StatusTable
from intljustice.values.conduct import Trigger, TriggerNature
from intljustice.values.ternary import Ternary


def end_of_referral_records(court: Court, trigger: Trigger) -> int | None:
    """The day on which the acts of the States that referred a situation end, where they may have referred it later."""
    if trigger.nature is not TriggerNature.STATE_REFERRAL:
        return None
    day = DayRange.of(trigger.day).last
    last = day if court.today is None or trigger.day is not None else min(day, court.today)
    return min(_of_acts(court, court.status_table, trigger.by, last), default=None)


def end_of_records(court: Court, facts: AllegedFacts, verdict: Verdict, tested: OnDay, last: int) -> int | None:
    """The day on which the records end that bear on a verdict; None where they reach up to the last day of it.

    A link that holds rests on the acts of its State towards the Statute or, where that is no party, on declarations; of
    several links the one that is recorded longest is enough. Where none holds, a later act or declaration of any State
    in the facts could be one. For a crime that an amendment added, the acts towards the amendment bear on it too. A
    referral by the Council, and a bar such as age, rest on no such records, unless the referral exempts somebody.

    Args:
        court: the Court.
        facts: the facts.
        verdict: the verdict.
        tested: the day that decides.
        last: the last day on which the verdict rests.
    """
    findings = tuple(findings_of(tested.limbs))
    if verdict is Verdict.NO_JURISDICTION and any(_bars_anyway(court, finding) for finding in findings):
        return None
    states = facts.touched
    records = {record for finding in findings for record in finding.records}
    ends = [
        end
        for amendment in court.amendments
        if amendment.id in records
        for end in _of_acts(court, status_tables(court.dossier).of(amendment.id), states, last)
    ]
    links = [link.state for link in tested.links]
    if verdict is Verdict.JURISDICTION and links:
        by_link = [_of_link(court, state, tested.facts.day, last) for state in links]
        ends += [max(end for end in by_link if end is not None)] if None not in by_link else []
    elif not facts.is_referred_by_council or facts.trigger.excluding is not None:
        ends += _of_acts(court, court.status_table, states, last)
        ends += _of_declarations(court, last) if states else ()
    return min(ends, default=None)


def _bars_anyway(court: Court, finding: Finding) -> bool:
    """Whether a finding is a bar that rests on no record but the Statute, such as the age of the person."""
    return finding.outcome is Outcome.NOT_MET and set(finding.records) <= {court.statute.id}


def _of_link(court: Court, state: str, day: int, last: int) -> int | None:
    is_party = court.party(state, day) is Ternary.YES
    ends = _of_acts(court, court.status_table, (state,), last) if is_party else _of_declarations(court, last)
    return next(ends, None)


def _of_acts(court: Court, table: StatusTable, states: Collection[str], last: int) -> Iterator[int]:
    """The days on which the acts of some States towards a treaty or amendment end, where that is before a day."""
    otherwise = last_recorded(court.dossier, "treaties")
    ends = (table.timeline(state).end_before(last, otherwise) for state in states)
    return (end for end in ends if end is not None)


def _of_declarations(court: Court, last: int) -> Iterator[int]:
    end = last_recorded(court.dossier, "declarations")
    if end is not None and last > end:
        yield end
