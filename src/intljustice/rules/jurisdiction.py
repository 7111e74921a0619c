"""Rules on the jurisdiction of the Court over the cases and situations of a dossier, each of which is assessed once."""

from collections.abc import Iterator, Mapping
from contextlib import suppress

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.facts import facts_of, facts_within, is_ended, outside, was_no_party
from intljustice.law.icc.jurisdiction.assess import assess_recorded
from intljustice.law.icc.jurisdiction.assessment import Assessment, Outcome, Verdict
from intljustice.law.icc.jurisdiction.situations import is_examination
from intljustice.records.cases import Case, Warrant
from intljustice.records.situations import Investigation
from intljustice.records.treaties import Treaty
from intljustice.rules.rule import Found, rule
from intljustice.values.conduct import Conduct, Crime, TriggerNature

_SCOPE_FIELDS = frozenset({"territory", "vessel_of", "period"})
"""The fields that can be missing in a scope; persons and crimes only narrow it."""


@attrs.frozen(kw_only=True)
class Assessed:
    """A case against one accused, or one scope of a situation, with its assessment.

    Attributes:
        record: the case or situation.
        name: how a sentence names the case or scope.
        conduct: the conduct that was assessed.
        assessment: the answer.
        accused: the id of the accused; None for a situation.
        scope: the place of the scope in its situation, counted from 0; None for a case.
    """

    record: Case | Investigation
    name: str
    conduct: Conduct
    assessment: Assessment
    accused: str | None = None
    scope: int | None = None

    @property
    def provisions(self) -> tuple[str, ...]:
        """The clauses on which the assessment rests, as texts."""
        return tuple(map(str, self.assessment.grounds))

    def reasons(self, outcome: Outcome) -> str:
        """The reasons of all findings with one outcome, each sentence once."""
        findings = (finding for limb in self.assessment.limbs for finding in limb.findings)
        return " ".join(dict.fromkeys(finding.reason for finding in findings if finding.outcome is outcome))

    def found(self, message: str) -> Found:
        """What a rule reports about the conduct of the case, or about the scope."""
        field = "conduct" if self.scope is None else f"scopes/{self.scope}"
        return Found(self.record, field, message, provisions=self.provisions)

    def missing_field(self) -> str:
        """The path of the first missing fact in the record that should hold it; else of the conduct or scope."""
        missing = next(iter(self.assessment.missing), "").partition(":")[0]
        is_of_trigger = missing.startswith("trigger/")
        if self.scope is not None:
            within = f"scopes/{self.scope}/{missing}" if missing in _SCOPE_FIELDS else f"scopes/{self.scope}"
            return "triggers" if is_of_trigger else within
        if missing in attrs.fields_dict(Conduct):
            return f"conduct/{missing}"
        return "situation" if is_of_trigger else "conduct"


def _court_in(dossier: Dossier) -> Court | None:
    """The Court of a dossier; None where the dossier does not hold exactly one Statute."""
    try:
        return court_of(dossier)
    except UnknownRecord:
        return None


def _all_assessed(dossier: Dossier) -> Mapping[str, tuple[Assessed, ...]]:
    """What is assessed, by the id of the case or situation: cases first, then situations, each by id."""
    court = _court_in(dossier)
    if court is None:
        return {}
    assessed: dict[str, tuple[Assessed, ...]] = {}
    for case in dossier.records(Case):
        if court.hears(case):
            assessed[case.id] = tuple(_assessed_case(dossier, case))
    for situation in dossier.records(Investigation):
        if court.hears(situation) and not (is_examination(situation) and is_ended(situation)):
            assessed[situation.id] = tuple(_assessed_scopes(dossier, court.statute, situation))
    return assessed


def _assessed_case(dossier: Dossier, case: Case) -> Iterator[Assessed]:
    """A case against each accused. CASE_OUTSIDE_SITUATION asks for the bounds, but for those of the Council.

    What names a State that is not recorded is not assessed; REF_UNRESOLVED reports that.
    """
    for accused in dict.fromkeys(case.accused):
        name = case.id if len(set(case.accused)) == 1 else f"{case.id} against {accused}"
        with suppress(UnknownRecord):
            conduct, trigger = facts_of(dossier, case, accused=accused)
            is_by_council = trigger.nature is TriggerNature.COUNCIL_REFERRAL
            asked = trigger if is_by_council else attrs.evolve(trigger, scope=None)
            assessment = assess_recorded(court_of(dossier), conduct, asked)
            yield Assessed(record=case, name=name, conduct=conduct, assessment=assessment, accused=accused)


def _assessed_scopes(dossier: Dossier, statute: Treaty, situation: Investigation) -> Iterator[Assessed]:
    """The scopes of a situation, but for a scope that is the territory of all parties, which needs no assessment."""
    for place, scope in enumerate(situation.scopes):
        if scope.parties_to == statute.id and not scope.territory and not scope.nationals_of:
            continue
        conduct, trigger = facts_within(dossier, situation, scope)
        name = situation.id if len(situation.scopes) == 1 else f"{situation.id} within its scopes/{place}"
        with suppress(UnknownRecord):
            assessment = assess_recorded(court_of(dossier), conduct, trigger)
            yield Assessed(record=situation, name=name, conduct=conduct, assessment=assessment, scope=place)


def _with_verdict(dossier: Dossier, verdict: Verdict) -> Iterator[Assessed]:
    for several in dossier.once(_all_assessed).values():
        yield from (assessed for assessed in several if assessed.assessment.verdict is verdict)


@rule(
    "NO_JURISDICTION",
    severity="error",
    asks="Does every case and situation rest on a basis of jurisdiction?",
    hint="record the act that it rests on, or correct the place, the time, the person or the crime",
)
def there_is_jurisdiction(dossier: Dossier) -> Iterator[Found]:
    """The Court acts where the Statute gives it jurisdiction: by place or nationality, acceptance or a referral.

    What is not recorded is no reason against it: JURISDICTION_UNKNOWN reports that. A preliminary examination needs no
    referral and no authorisation; one that was closed is not checked.
    """
    for assessed in _with_verdict(dossier, Verdict.NO_JURISDICTION):
        yield assessed.found(f"{assessed.name} rests on no basis of jurisdiction: {assessed.reasons(Outcome.NOT_MET)}")


@rule(
    "JURISDICTION_DISPUTED",
    severity="warning",
    asks="Is the jurisdiction over every case and situation beyond dispute?",
    hint="record the ruling that settles it, or leave it: the dispute is one of law",
)
def jurisdiction_is_undisputed(dossier: Dossier) -> Iterator[Found]:
    """It is disputed where the text leaves it open and no ruling in force settles it; an objection is not enough."""
    for assessed in _with_verdict(dossier, Verdict.DISPUTED):
        reasons = assessed.reasons(Outcome.DISPUTED)
        yield assessed.found(f"whether there is jurisdiction over {assessed.name} is disputed: {reasons}")


@rule(
    "JURISDICTION_UNKNOWN",
    severity="warning",
    asks="Are the facts recorded on which jurisdiction turns?",
    hint="record the fact that is missing; the nationalities of an accused stand in their own record",
)
def jurisdiction_is_known(dossier: Dossier) -> Iterator[Found]:
    """It depends on the crime, the time, and a place or nationality; what is not recorded is neither yes nor no."""
    for assessed in _with_verdict(dossier, Verdict.UNKNOWN):
        missing = ", ".join(assessed.assessment.missing)
        message = f"whether there is jurisdiction over {assessed.name} cannot be said; missing: {missing}"
        yield Found(assessed.record, assessed.missing_field(), message)
    for record in dossier.once(_all_assessed):
        situation = dossier.get(Investigation, record, None)
        if situation is not None and not situation.scopes:
            message = f"whether there is jurisdiction over {record} cannot be said; missing: scopes"
            yield Found(situation, "scopes", message)


_FIELD_NAMES = {"territory": "place", "nationalities": "persons", "period": "time", "crime": "crimes"}
"""How a sentence names the fields of a conduct that can lie outside a scope."""


@rule(
    "CASE_OUTSIDE_SITUATION",
    severity="warning",
    asks="Does every case lie within its situation?",
    hint="correct the conduct, or the scopes of the situation",
)
def cases_lie_within(dossier: Dossier) -> Iterator[Found]:
    """The conduct of a case lies within some scope of its situation, as far as both are recorded.

    It lies outside a scope where a place, a person, the time or the crimes surely do; conduct that goes on beyond a
    scope still lies within it in part. Regions are words and are not compared. Offences against the administration of
    justice follow their situation wherever and whenever they take place. This is a warning, as a scope is often
    described in words that cannot be compared.
    """
    for several in dossier.once(_all_assessed).values():
        for assessed in several:
            if isinstance(assessed.record, Case) and assessed.record.situation is not None:
                situation = dossier.get(Investigation, assessed.record.situation, None)
                yield from () if situation is None else _outside(dossier, assessed, situation)


def _outside(dossier: Dossier, case: Assessed, situation: Investigation) -> Iterator[Found]:
    """That a case lies outside each scope of its situation, and by which fields."""
    if case.conduct.crime is Crime.ADMINISTRATION_OF_JUSTICE:
        return
    fields = [tuple(outside(dossier, case.conduct, scope)) for scope in situation.scopes]
    if not fields or not all(fields):
        return
    common = [field for field in fields[0] if all(field in others for others in fields)]
    names = [" and ".join(_FIELD_NAMES[field] for field in several) for several in fields]
    message = "; ".join(f"scopes/{place} does not reach its {named}" for place, named in enumerate(names))
    path = f"conduct/{common[0]}" if common else "conduct"
    yield Found(case.record, path, f"{case.name} lies outside {situation.id}: {message}")


@rule(
    "WARRANT_ON_NON_PARTY_NATIONAL",
    severity="info",
    asks="Which warrants are against nationals of States that were no parties, and what do they rest on?",
    hint="see that it is what the Court relied on",
)
def warrants_on_nationals_of_non_parties(dossier: Dossier) -> Iterator[Found]:
    """A case may rest on the place, an acceptance or a referral, whatever the nationality: this is for information.

    A warrant or summons is listed once it was issued, for each person of whose nationalities none was that of a party
    at any time of the conduct. Where that is not known for certain, it is not listed.
    """
    court = _court_in(dossier)
    if court is None:
        return
    for warrant in dossier.records(Warrant):
        if warrant.case is None or warrant.issued is None:
            continue
        by_accused = {assessed.accused: assessed for assessed in dossier.once(_all_assessed).get(warrant.case, ())}
        for place, person in enumerate(warrant.persons):
            case = by_accused.get(person)
            if case is not None and _is_of_non_parties(court, case):
                message = _non_party_national(court, case, person)
                yield Found(warrant, f"persons/{place}", message, provisions=case.provisions)


def _is_of_non_parties(court: Court, case: Assessed) -> bool:
    """Whether the accused has nationalities, and none of them surely was that of a party at the time of the conduct."""
    states = [nationality.state for nationality in case.conduct.nationalities]
    statute, period = court.statute.id, case.conduct.period
    return bool(states) and all(was_no_party(court.dossier, state, statute, period) for state in states)


def _non_party_national(court: Court, case: Assessed, person: str) -> str:
    """Of which States a person is a national, and what the case rests on."""
    states = " and ".join(court.called(nationality.state) for nationality in case.conduct.nationalities)
    provisions = " and ".join(case.provisions)
    basis = {
        Verdict.JURISDICTION: f"{case.name} rests on {provisions}",
        Verdict.DISPUTED: f"{case.name} rests on {provisions}, which is disputed",
        Verdict.UNKNOWN: f"what {case.name} rests on cannot be said",
        Verdict.NO_JURISDICTION: f"{case.name} rests on no basis",
    }[case.assessment.verdict]
    return f"{court.called(person)} is a national of {states}, no party at the time of the conduct; {basis}"
