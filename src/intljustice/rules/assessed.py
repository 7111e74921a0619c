"""Every case and situation of a dossier with its assessment, made once for all rules that ask of it."""

from collections.abc import Iterator, Mapping
from functools import partial

import attrs

from intljustice.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.assessment import Assessment
from intljustice.law.findings import Outcome, Verdict
from intljustice.law.icc.assess import assess
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.facts import facts_of, is_examination
from intljustice.law.icc.situations import facts_within, is_ended
from intljustice.records.cases import Case
from intljustice.records.situations import Investigation
from intljustice.records.treaties import Treaty
from intljustice.values.conduct import Conduct, Trigger


@attrs.frozen(kw_only=True)
class Assessed:
    """A case of one accused, or a scope of a situation, with its assessment.

    Attributes:
        record: the case or situation.
        of: what is spoken of, as it stands in a sentence.
        conduct: the facts asked about.
        trigger: who set the Court in motion.
        assessment: the answer.
        accused: whose case it is; None for a situation.
        scope: the place of the scope in its situation; None for a case.
    """

    record: Case | Investigation
    of: str
    conduct: Conduct
    trigger: Trigger
    assessment: Assessment
    accused: str | None = None
    scope: int | None = None

    @property
    def situation(self) -> str | None:
        """The situation of a case; None for a situation itself."""
        return self.record.situation if isinstance(self.record, Case) else None

    def reasons(self, outcome: Outcome) -> str:
        """Why, as far as findings came out so, in their own sentences."""
        told = (one.reason for limb in self.assessment.limbs for one in limb.findings if one.outcome is outcome)
        return " ".join(dict.fromkeys(told))

    def pointer(self) -> str:
        """The path of the first fact that is missing, in the record that should hold it; else of what was asked."""
        missing = next(iter(self.assessment.missing), "").partition(":")[0]
        if self.scope is None:
            known = missing in attrs.fields_dict(Conduct)
            return f"conduct/{missing}" if known else "situation" if missing.startswith("trigger/") else "conduct"
        if missing.startswith("trigger/"):
            return "triggers"
        return f"scopes/{self.scope}/{missing}" if missing in _IN_SCOPES else f"scopes/{self.scope}"


_IN_SCOPES = frozenset({"territory", "region", "vessel_of", "period"})
"""What can be missing in a scope: persons are asked for only beside a place, and without crimes it has them all."""


def the_court(d: Dossier) -> Court | None:
    """The Court of a dossier; None where it does not hold exactly one Statute, and there is nothing to ask."""
    try:
        return court_of(d)
    except UnknownRecord:
        return None


def assessed(d: Dossier) -> Mapping[str, tuple[Assessed, ...]]:
    """The assessments by the id of the case or situation."""
    return d.once(_assessments)


def of_verdict(d: Dossier, verdict: Verdict) -> Iterator[Assessed]:
    """All with this verdict: cases first, then situations, each by id."""
    return (one for found in assessed(d).values() for one in found if one.assessment.verdict is verdict)


def _assessments(d: Dossier) -> Mapping[str, tuple[Assessed, ...]]:
    court = the_court(d)
    if court is None:
        return {}
    found: dict[str, tuple[Assessed, ...]] = {}
    for case in d.records(Case):
        if _is_before(court, _court_of_case(d, case)):
            found[case.id] = tuple(map(partial(_of_accused, d, case), dict.fromkeys(case.accused)))
    for situation in d.records(Investigation):
        if _is_before(court, situation.court) and not (is_examination(situation) and is_ended(situation)):
            found[situation.id] = tuple(_of_scopes(d, court.statute, situation))
    return found


def _is_before(court: Court, named: str | None) -> bool:
    """Whether a record is of the Court; presumed where it names no court, or the Statute none that it establishes."""
    return named is None or not court.statute.establishes or named in court.statute.establishes


def _court_of_case(d: Dossier, case: Case) -> str | None:
    situation = None if case.situation is None else d.get(Investigation, case.situation, None)
    return case.court if case.court is not None or situation is None else situation.court


def _of_accused(d: Dossier, case: Case, accused: str) -> Assessed:
    conduct, trigger = facts_of(d, case, accused=accused)
    of = case.id if len(set(case.accused)) == 1 else f"{case.id} against {accused}"
    found = assess(d, conduct, trigger)
    return Assessed(record=case, of=of, conduct=conduct, trigger=trigger, assessment=found, accused=accused)


def _of_scopes(d: Dossier, statute: Treaty, situation: Investigation) -> Iterator[Assessed]:
    """Scope by scope; the territory of whatever party there is lies within reach by itself."""
    for place, scope in enumerate(situation.scopes):
        if scope.parties_to == statute.id and not scope.territory and not scope.nationals_of:
            continue
        conduct, trigger = facts_within(d, situation, scope)
        of = situation.id if len(situation.scopes) == 1 else f"{situation.id} within its scopes/{place}"
        found = assess(d, conduct, trigger)
        yield Assessed(record=situation, of=of, conduct=conduct, trigger=trigger, assessment=found, scope=place)
