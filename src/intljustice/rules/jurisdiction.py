"""Rules on jurisdiction: what the cases and situations before the Court rest on.

They ask where a dossier holds one treaty that is marked as the Statute, and of cases and situations that name no other
court. A case is assessed from its recorded facts for each of its accused; a situation within each of its scopes. An
examination that ended without an investigation is not asked: it may have ended for want of what is asked for, and
nothing rests on it. The admissibility of a case is another question and has no rule.
"""

from collections.abc import Iterator

from intljustice.dossier import Dossier
from intljustice.law.findings import Outcome, Verdict
from intljustice.law.icc.court import Court
from intljustice.law.icc.situations import outside, was_no_party
from intljustice.records.cases import Warrant
from intljustice.records.situations import Investigation
from intljustice.rules.assessed import Assessed, assessed, of_verdict, the_court
from intljustice.rules.rule import Found, rule
from intljustice.values.conduct import Crime


@rule(
    "NO_JURISDICTION",
    severity="error",
    asks="Does every case and situation rest on a basis of jurisdiction?",
    mend="record the act that it rests on, or correct the place, the time, the person or the crime",
)
def there_is_jurisdiction(d: Dossier) -> Iterator[Found]:
    """The Court acts where the Statute gives it jurisdiction: by place or nationality, acceptance or a referral.

    What is not recorded is no reason against it: that is for JURISDICTION_UNKNOWN. A preliminary examination needs
    nobody who set the Court in motion, and none that was closed is asked.
    """
    for one in of_verdict(d, Verdict.NO_JURISDICTION):
        yield _found(one, f"{one.of} rests on no basis of jurisdiction: {one.reasons(Outcome.NOT_MET)}")


@rule(
    "JURISDICTION_DISPUTED",
    severity="warning",
    asks="Is the jurisdiction over every case and situation beyond dispute?",
    mend="record the ruling that settles it, or leave it: the dispute is one of law",
)
def jurisdiction_is_undisputed(d: Dossier) -> Iterator[Found]:
    """Disputed is what the text leaves open and no ruling in force settles; an objection alone disputes nothing."""
    for one in of_verdict(d, Verdict.DISPUTED):
        told = f"whether there is jurisdiction over {one.of} is disputed: {one.reasons(Outcome.DISPUTED)}"
        yield _found(one, told)


@rule(
    "JURISDICTION_UNKNOWN",
    severity="warning",
    asks="Are the facts recorded on which jurisdiction turns?",
    mend="record the fact that is missing; the nationalities of an accused stand in their own record",
)
def jurisdiction_is_known(d: Dossier) -> Iterator[Found]:
    """Without the crime, the time, and a place or nationality nobody can tell; silence is neither yes nor no."""
    for one in of_verdict(d, Verdict.UNKNOWN):
        told = f"whether there is jurisdiction over {one.of} cannot be said; missing: "
        yield Found(one.record, one.pointer(), told + ", ".join(one.assessment.missing))
    for about in assessed(d):
        situation = d.get(Investigation, about, None)
        if situation is not None and not situation.scopes:
            told = f"whether there is jurisdiction over {about} cannot be said; missing: scopes"
            yield Found(situation, "scopes", told)


_CALLED = {"territory": "place", "nationalities": "persons", "period": "time", "crime": "crimes"}


@rule(
    "CASE_OUTSIDE_SITUATION",
    severity="warning",
    asks="Does every case lie within its situation?",
    mend="correct the conduct, or the scopes of the situation",
)
def cases_lie_within(d: Dossier) -> Iterator[Found]:
    """The conduct of a case lies within some scope of its situation, as far as both are recorded.

    It lies outside one where a place, a person, the time or the crimes surely do; conduct that goes on beyond a scope
    still lies within it in part. Regions are words and are not compared. Offences against the administration of
    justice follow their situation wherever and whenever they take place. It is odd and may be right: what a scope
    reaches is often said in words.
    """
    for found in assessed(d).values():
        for one in found:
            yield from _outside(d, one)


def _outside(d: Dossier, one: Assessed) -> Iterator[Found]:
    situation = None if one.situation is None else d.get(Investigation, one.situation, None)
    if situation is None or one.conduct.crime is Crime.ADMINISTRATION_OF_JUSTICE:
        return
    fields = [tuple(outside(d, one.conduct, scope)) for scope in situation.scopes]
    if not fields or not all(fields):
        return
    common = [field for field in fields[0] if all(field in others for others in fields)]
    told = "; ".join(f"scopes/{place} does not reach its {_called(by)}" for place, by in enumerate(fields))
    pointer = f"conduct/{common[0]}" if common else "conduct"
    yield Found(one.record, pointer, f"{one.of} lies outside {situation.id}: {told}")


def _called(fields: tuple[str, ...]) -> str:
    return " and ".join(_CALLED[field] for field in fields)


@rule(
    "WARRANT_ON_NON_PARTY_NATIONAL",
    severity="info",
    asks="Which warrants are against nationals of States that were no parties, and what do they rest on?",
    mend="see that it is what the Court relied on",
)
def warrants_on_nationals_of_non_parties(d: Dossier) -> Iterator[Found]:
    """A list and no reproach: where the place, an acceptance or a referral carries a case, nationality need not.

    A warrant or summons is listed once it was issued, for each person of whose nationalities none was that of a party
    at any time of the conduct. Where that is not known for certain, it is not listed.
    """
    court = the_court(d)
    for warrant in () if court is None else d.records(Warrant):
        if court is None or warrant.case is None or warrant.issued is None:
            continue
        against = {one.accused: one for one in assessed(d).get(warrant.case, ())}
        for place, person in enumerate(warrant.persons):
            one = against.get(person)
            if one is not None and _is_of_non_parties(court, one):
                yield Found(warrant, f"persons/{place}", _listed(court, one, person), provisions=_texts(one))


def _is_of_non_parties(court: Court, one: Assessed) -> bool:
    d, statute, period = court.dossier, court.statute.id, one.conduct.period
    held = [was_no_party(d, nationality.state, statute, period) for nationality in one.conduct.nationalities]
    return bool(held) and all(held)


def _listed(court: Court, one: Assessed, person: str) -> str:
    states = " and ".join(court.called(held.state) for held in one.conduct.nationalities)
    told = f"{court.called(person)} is a national of {states}, no party at the time of the conduct"
    return f"{told}; {_rests_on(one)}"


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


def _found(one: Assessed, told: str) -> Found:
    where = "conduct" if one.scope is None else f"scopes/{one.scope}"
    return Found(one.record, where, told, provisions=_texts(one))
