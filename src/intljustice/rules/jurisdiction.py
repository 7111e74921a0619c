"""Every case and situation of a dossier with its assessment, made once for all rules that ask of it."""

from collections.abc import Iterator, Mapping
from functools import partial

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.facts import facts_of, facts_within, is_ended, is_examination, outside, was_no_party
from intljustice.law.icc.jurisdiction.assess import assess
from intljustice.law.icc.jurisdiction.assessment import Assessment, Outcome, Verdict
from intljustice.records.cases import Case, Warrant
from intljustice.records.situations import Investigation
from intljustice.records.treaties import Treaty
from intljustice.rules.rule import Found, rule
from intljustice.values.conduct import Conduct, Crime, Trigger


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
        message = (one.reason for limb in self.assessment.limbs for one in limb.findings if one.outcome is outcome)
        return " ".join(dict.fromkeys(message))

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


def the_court(dossier: Dossier) -> Court | None:
    """The Court of a dossier; None where it does not hold exactly one Statute, and there is nothing to ask."""
    try:
        return court_of(dossier)
    except UnknownRecord:
        return None


def assessed(dossier: Dossier) -> Mapping[str, tuple[Assessed, ...]]:
    """The assessments by the id of the case or situation."""
    return dossier.once(_assessments)


def of_verdict(dossier: Dossier, verdict: Verdict) -> Iterator[Assessed]:
    """All with this verdict: cases first, then situations, each by id."""
    return (one for found in assessed(dossier).values() for one in found if one.assessment.verdict is verdict)


def _assessments(dossier: Dossier) -> Mapping[str, tuple[Assessed, ...]]:
    court = the_court(dossier)
    if court is None:
        return {}
    found: dict[str, tuple[Assessed, ...]] = {}
    for case in dossier.records(Case):
        if court.hears(case):
            found[case.id] = tuple(map(partial(_of_accused, dossier, case), dict.fromkeys(case.accused)))
    for situation in dossier.records(Investigation):
        if court.hears(situation) and not (is_examination(situation) and is_ended(situation)):
            found[situation.id] = tuple(_of_scopes(dossier, court.statute, situation))
    return found


def _of_accused(dossier: Dossier, case: Case, accused: str) -> Assessed:
    conduct, trigger = facts_of(dossier, case, accused=accused)
    of = case.id if len(set(case.accused)) == 1 else f"{case.id} against {accused}"
    found = assess(dossier, conduct, trigger)
    return Assessed(record=case, of=of, conduct=conduct, trigger=trigger, assessment=found, accused=accused)


def _of_scopes(dossier: Dossier, statute: Treaty, situation: Investigation) -> Iterator[Assessed]:
    """Scope by scope; the territory of whatever party there is lies within reach by itself."""
    for place, scope in enumerate(situation.scopes):
        if scope.parties_to == statute.id and not scope.territory and not scope.nationals_of:
            continue
        conduct, trigger = facts_within(dossier, situation, scope)
        of = situation.id if len(situation.scopes) == 1 else f"{situation.id} within its scopes/{place}"
        found = assess(dossier, conduct, trigger)
        yield Assessed(record=situation, of=of, conduct=conduct, trigger=trigger, assessment=found, scope=place)


@rule(
    "NO_JURISDICTION",
    severity="error",
    asks="Does every case and situation rest on a basis of jurisdiction?",
    hint="record the act that it rests on, or correct the place, the time, the person or the crime",
)
def there_is_jurisdiction(dossier: Dossier) -> Iterator[Found]:
    """The Court acts where the Statute gives it jurisdiction: by place or nationality, acceptance or a referral.

    What is not recorded is no reason against it: that is for JURISDICTION_UNKNOWN. A preliminary examination needs
    nobody who set the Court in motion, and none that was closed is asked.
    """
    for one in of_verdict(dossier, Verdict.NO_JURISDICTION):
        yield _found(one, f"{one.of} rests on no basis of jurisdiction: {one.reasons(Outcome.NOT_MET)}")


@rule(
    "JURISDICTION_DISPUTED",
    severity="warning",
    asks="Is the jurisdiction over every case and situation beyond dispute?",
    hint="record the ruling that settles it, or leave it: the dispute is one of law",
)
def jurisdiction_is_undisputed(dossier: Dossier) -> Iterator[Found]:
    """Disputed is what the text leaves open and no ruling in force settles; an objection alone disputes nothing."""
    for one in of_verdict(dossier, Verdict.DISPUTED):
        message = f"whether there is jurisdiction over {one.of} is disputed: {one.reasons(Outcome.DISPUTED)}"
        yield _found(one, message)


@rule(
    "JURISDICTION_UNKNOWN",
    severity="warning",
    asks="Are the facts recorded on which jurisdiction turns?",
    hint="record the fact that is missing; the nationalities of an accused stand in their own record",
)
def jurisdiction_is_known(dossier: Dossier) -> Iterator[Found]:
    """Without the crime, the time, and a place or nationality nobody can tell; silence is neither yes nor no."""
    for one in of_verdict(dossier, Verdict.UNKNOWN):
        message = f"whether there is jurisdiction over {one.of} cannot be said; missing: "
        yield Found(one.record, one.pointer(), message + ", ".join(one.assessment.missing))
    for about in assessed(dossier):
        situation = dossier.get(Investigation, about, None)
        if situation is not None and not situation.scopes:
            message = f"whether there is jurisdiction over {about} cannot be said; missing: scopes"
            yield Found(situation, "scopes", message)


_CALLED = {"territory": "place", "nationalities": "persons", "period": "time", "crime": "crimes"}


@rule(
    "CASE_OUTSIDE_SITUATION",
    severity="warning",
    asks="Does every case lie within its situation?",
    hint="correct the conduct, or the scopes of the situation",
)
def cases_lie_within(dossier: Dossier) -> Iterator[Found]:
    """The conduct of a case lies within some scope of its situation, as far as both are recorded.

    It lies outside one where a place, a person, the time or the crimes surely do; conduct that goes on beyond a scope
    still lies within it in part. Regions are words and are not compared. Offences against the administration of
    justice follow their situation wherever and whenever they take place. It is odd and may be right: what a scope
    reaches is often said in words.
    """
    for found in assessed(dossier).values():
        for one in found:
            yield from _outside(dossier, one)


def _outside(dossier: Dossier, one: Assessed) -> Iterator[Found]:
    situation = None if one.situation is None else dossier.get(Investigation, one.situation, None)
    if situation is None or one.conduct.crime is Crime.ADMINISTRATION_OF_JUSTICE:
        return
    fields = [tuple(outside(dossier, one.conduct, scope)) for scope in situation.scopes]
    if not fields or not all(fields):
        return
    common = [field for field in fields[0] if all(field in others for others in fields)]
    message = "; ".join(f"scopes/{place} does not reach its {_called(by)}" for place, by in enumerate(fields))
    pointer = f"conduct/{common[0]}" if common else "conduct"
    yield Found(one.record, pointer, f"{one.of} lies outside {situation.id}: {message}")


def _called(fields: tuple[str, ...]) -> str:
    return " and ".join(_CALLED[field] for field in fields)


@rule(
    "WARRANT_ON_NON_PARTY_NATIONAL",
    severity="info",
    asks="Which warrants are against nationals of States that were no parties, and what do they rest on?",
    hint="see that it is what the Court relied on",
)
def warrants_on_nationals_of_non_parties(dossier: Dossier) -> Iterator[Found]:
    """A list and no reproach: where the place, an acceptance or a referral carries a case, nationality need not.

    A warrant or summons is listed once it was issued, for each person of whose nationalities none was that of a party
    at any time of the conduct. Where that is not known for certain, it is not listed.
    """
    court = the_court(dossier)
    for warrant in () if court is None else dossier.records(Warrant):
        if court is None or warrant.case is None or warrant.issued is None:
            continue
        against = {one.accused: one for one in assessed(dossier).get(warrant.case, ())}
        for place, person in enumerate(warrant.persons):
            one = against.get(person)
            if one is not None and _is_of_non_parties(court, one):
                yield Found(warrant, f"persons/{place}", _listed(court, one, person), provisions=_texts(one))


def _is_of_non_parties(court: Court, one: Assessed) -> bool:
    dossier, statute, period = court.dossier, court.statute.id, one.conduct.period
    held = [was_no_party(dossier, nationality.state, statute, period) for nationality in one.conduct.nationalities]
    return bool(held) and all(held)


def _listed(court: Court, one: Assessed, person: str) -> str:
    states = " and ".join(court.called(held.state) for held in one.conduct.nationalities)
    message = f"{court.called(person)} is a national of {states}, no party at the time of the conduct"
    return f"{message}; {_rests_on(one)}"


def _rests_on(one: Assessed) -> str:
    grounds = " and ".join(_texts(one))
    return {
        Verdict.JURISDICTION: f"{one.of} rests on {grounds}",
        Verdict.DISPUTED: f"{one.of} rests on {grounds}, which is disputed",
        Verdict.UNKNOWN: f"what {one.of} rests on cannot be said",
        Verdict.NO_JURISDICTION: f"{one.of} rests on no basis",
    }[one.assessment.verdict]


def _texts(one: Assessed) -> tuple[str, ...]:
    return tuple(map(str, one.assessment.grounds))


def _found(one: Assessed, message: str) -> Found:
    where = "conduct" if one.scope is None else f"scopes/{one.scope}"
    return Found(one.record, where, message, provisions=_texts(one))
