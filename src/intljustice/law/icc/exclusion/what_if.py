"""The question what an amendment would do to the docket: the cases before the Court, those of them that are open."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Literal, TypeVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.answers import Support, asked_day, sureness
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.exclusion.amendment_route import route_sentences, routes_of
from intljustice.law.icc.exclusion.answer import CaseCount, CaseFate, CouncilReferrals, Fate, MembershipTest, WhatIf
from intljustice.law.icc.exclusion.exclusion import AmendmentReading, excludes
from intljustice.law.icc.exclusion.under_amendment import under_amendment
from intljustice.law.icc.facts import facts_of
from intljustice.law.icc.jurisdiction.assess import assess, assess_recorded
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court
from intljustice.law.icc.jurisdiction.rulings import positions_on
from intljustice.law.treaties.parties import parties
from intljustice.model.references import Id, as_id
from intljustice.records.actors import Person
from intljustice.records.cases import Case, CaseCategory, CaseStatus, Warrant
from intljustice.records.positions import Question
from intljustice.records.situations import Investigation
from intljustice.records.treaties import Amendment, Exclusion
from intljustice.values.conduct import UNSPECIFIED, Conduct, Trigger
from intljustice.values.dates import Day

_OPEN = frozenset(
    {
        CaseStatus.APPLIED_FOR,
        CaseStatus.AT_LARGE,
        CaseStatus.ARRESTED,
        CaseStatus.SURRENDERED,
        CaseStatus.CHARGES_CONFIRMED,
        CaseStatus.ON_TRIAL,
        CaseStatus.JUDGMENT_UNKNOWN,
        CaseStatus.APPEAL_PENDING,
    }
)

_CALLED = frozenset(CaseStatus) - {
    CaseStatus.APPLIED_FOR,
    CaseStatus.WITHDRAWN,
    CaseStatus.INADMISSIBLE,
    CaseStatus.DECEASED,
    CaseStatus.TERMINATED,
}
"""The stages that a case reaches only after a warrant or summons was issued."""


def cases_of(court: Court) -> Iterator[Case]:
    """The cases before the Court."""
    return (case for case in court.dossier.records(Case) if court.hears(case))


def is_under_article_70(case: Case) -> bool:
    """Whether a case is about an offence against the administration of justice, outside Part 2 of the Statute."""
    crime = None if case.conduct is None else case.conduct.crime
    return case.category is CaseCategory.ADMINISTRATION_OF_JUSTICE or is_against_the_court(crime)


def is_pending(case: Case) -> bool | None:
    """Whether a case is open, by its last stage that is recorded; None where none is."""
    stages = [step.status for step in case.history if step.status is not None]
    return stages[-1] in _OPEN if stages else None


def with_public_warrant(court: Court) -> frozenset[str]:
    """The ids of the cases in which a warrant or summons is known to be issued: by its record, or by a later stage."""
    warrants = court.dossier.records(Warrant)
    issued = {warrant.case for warrant in warrants if warrant.issued is not None and warrant.case is not None}
    beyond = {case.id for case in cases_of(court) if any(step.status in _CALLED for step in case.history)}
    return frozenset(issued | beyond)


E = TypeVar("E", bound=StrEnum)

_QUESTIONS = (
    Question.REDUCING_AMENDMENT_AND_PENDING,
    Question.DENOMINATOR_DAY,
    Question.DEPARTURE_AND_PENDING,
)


def what_if(
    dossier: Dossier,
    amendment: Amendment | Id,
    *,
    on: Day,
    membership: MembershipTest | Literal["conduct", "on_day"] = MembershipTest.CONDUCT,
    council_referrals: CouncilReferrals | Literal["spared", "barred"] = CouncilReferrals.SPARED,
    acceptance_counts: bool = False,
    conduct: Conduct | None = None,
    trigger: Trigger | Investigation | Id = UNSPECIFIED,
) -> WhatIf:
    """The cases that would fall under an amendment, if it were made to apply to every case before the Court.

    Of a conduct that is given, also what it would do to that: the assessment today, and the one under the amendment.

    No amendment applies to pending cases by itself; the answer says so first. Offences against the administration of
    justice are left out, as article 12 does not govern them. A national of a party is not excluded, whatever other
    nationality the person has. An acceptance of jurisdiction whose effect is disputed makes the fate of a case disputed
    where acceptances count.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        amendment: the amendment; its `excludes` says whom it excludes.
        on: the day asked about.
        membership: whether a State has to be a party on any day of the conduct, or on the day asked about.
        council_referrals: whether what the Security Council referred is spared, as article 12 does not govern it, or
            barred as well.
        acceptance_counts: whether a State that accepted the jurisdiction for the conduct counts as a party.
        conduct: what is alleged, where the question is what the amendment would do to a conduct.
        trigger: who set the Court in motion over that conduct, or a situation, as for `assess`; left open, it may have
            been the Security Council.

    Raises:
        UnknownRecord: for an amendment that is not in the dossier, or where no treaty is marked as the Statute.
        InvalidValue: for a day or an option that is none, an amendment of another treaty, or one that does not say
            whom it excludes; for what is no conduct or no trigger, or a trigger without a conduct.
    """
    if conduct is None and trigger is not UNSPECIFIED:
        raise InvalidValue.because(
            "NOT_A_CONDUCT", "a trigger is given without a conduct", "give the conduct too", trigger
        )
    record = dossier.get(Amendment, as_id(amendment))
    reading = AmendmentReading(
        membership=_option(MembershipTest, "membership", membership),
        on=asked_day(on),
        referrals=_option(CouncilReferrals, "council_referrals", council_referrals),
        acceptance_counts=_flag("acceptance_counts", acceptance_counts),
    )
    court = court_of(dossier)
    exclusion = _exclusion(court, record)
    cases = list(cases_of(court))
    public = with_public_warrant(court)
    left_out = [case.id for case in cases if is_under_article_70(case)]
    fates = [fate for case in cases if case.id not in left_out for fate in _fates(court, exclusion, case, reading)]
    issued = [fate for fate in fates if fate.case in public]
    bound = parties(dossier, court.statute, on=reading.on)
    route, disputed_routes = routes_of(court, record, reading, bound)
    clauses = (clause for each in (route, *disputed_routes) for clause in (each.adoption, each.rule))
    questions = (*_QUESTIONS, *([Question.AMENDMENT_PROCEDURE] if disputed_routes else []))
    today = then = None
    if conduct is not None:
        today = assess(dossier, conduct, trigger)
        then = under_amendment(court, record, exclusion, today, reading, touching=route.touching)
        if bound.beyond_records and reading.membership is MembershipTest.ON_DAY:
            then = attrs.evolve(then, beyond_records=True)
    return WhatIf(
        amendment=record.id,
        on=reading.on,
        name=_called(dossier, record),
        court=court.name,
        membership=reading.membership,
        council_referrals=reading.referrals,
        acceptance_counts=reading.acceptance_counts,
        caveat=_PENDING,
        blocked=_of(issued, Fate.BLOCKED),
        surviving=_of(issued, Fate.SURVIVING),
        disputed=_of(issued, Fate.DISPUTED),
        unknown=_of(issued, Fate.UNKNOWN),
        applications=[fate for fate in fates if fate.case not in public],
        left_out=left_out,
        by_situation=_counts((fate.situation, fate) for fate in issued if fate.situation is not None),
        by_nationality=_counts((state, fate) for fate in issued for state in fate.nationalities),
        route=route,
        disputed_routes=disputed_routes,
        records=(record.id, court.statute.id),
        provisions=(*route.touching, *dict.fromkeys(clause for clause in clauses if clause is not None)),
        positions=[position.id for question in questions for position in positions_on(dossier, question, ())],
        today=today,
        conduct=then,
        reasons=(
            *route_sentences(court, route, disputed_routes, record, reading.on),
            *(f"In dispute: {question.meaning}" for question in questions),
            *bound.reasons,
        ),
        missing=tuple(dict.fromkeys(f"{fate.case}: {fact}" for fate in fates for fact in fate.missing)),
        turns_on=() if bound.beyond_records else _supports(dossier, fates),
        as_of=dossier.about.as_of,
        beyond_records=bound.beyond_records,
    )


_PENDING = (
    "Nothing makes an amendment reach cases that are pending when it enters into force: one that does not say so "
    "blocks none of them."
)


def _option(cls: type[E], name: str, given: E | str) -> E:
    """The term of a vocabulary that is given for an option; `InvalidValue` names those there are."""
    try:
        return cls(given)
    except ValueError:
        choices = " or ".join(cls)
        raise InvalidValue.because("NOT_A_TERM", f"{name}={given!r} is no choice", f"write {choices}", given) from None


def _flag(name: str, given: object) -> bool:
    if isinstance(given, bool):
        return given
    raise InvalidValue.because("NOT_A_TRUTH", f"{name}={given!r} is no choice", "write True or False", given)


def _exclusion(court: Court, amendment: Amendment) -> Exclusion:
    """Whom an amendment of the Statute excludes; `InvalidValue` where it amends another treaty or excludes nobody."""
    if amendment.treaty != court.statute.id:
        said, hint = f"{amendment.id} amends {amendment.treaty}", f"ask about an amendment of {court.statute.id}"
        raise InvalidValue.because("OTHER_TREATY", said, hint, amendment.id)
    if amendment.excludes is None:
        said, hint = f"{amendment.id} does not say whom it takes out", "record it in excludes, or ask about another one"
        raise InvalidValue.because("NO_EXCLUSION", said, hint, amendment.id)
    return amendment.excludes


def _called(dossier: Dossier, amendment: Amendment) -> str:
    """What to call an amendment in a sentence: by its title, else by its description."""
    label = dossier.label(amendment)
    return f'"{label}"' if amendment.names else f'the amendment "{label.rstrip(".")}"'


def _fates(court: Court, exclusion: Exclusion, case: Case, reading: AmendmentReading) -> Iterator[CaseFate]:
    for person in case.accused:
        conduct, trigger = facts_of(court.dossier, case, accused=person)
        found = excludes(court, exclusion, conduct, trigger, reading)
        today = assess_recorded(court, conduct, trigger)
        yield CaseFate(
            case=case.id,
            accused=person,
            name=court.called(person),
            situation=case.situation,
            nationalities=[held.state for held in conduct.nationalities],
            fate=found.fate,
            pending=is_pending(case),
            reason=found.reason,
            provisions=tuple(dict.fromkeys((*today.grounds, *map(court.article, found.articles)))),
            records=found.records,
            missing=found.missing,
        )


def _of(fates: list[CaseFate], fate: Fate) -> tuple[CaseFate, ...]:
    return tuple(held for held in fates if held.fate is fate)


def _counts(pairs: Iterable[tuple[str, CaseFate]]) -> tuple[CaseCount, ...]:
    """The number of cases by situation or State, those first of which most would fall."""
    fates: dict[str, list[CaseFate]] = {}
    for about, fate in pairs:
        fates.setdefault(about, []).append(fate)
    counts = [
        CaseCount(
            about=about,
            blocked=len(_of(held, Fate.BLOCKED)),
            blocked_pending=sum(fate.pending is True for fate in _of(held, Fate.BLOCKED)),
            surviving=len(_of(held, Fate.SURVIVING)),
            surviving_pending=sum(fate.pending is True for fate in _of(held, Fate.SURVIVING)),
            undecided=len((*_of(held, Fate.DISPUTED), *_of(held, Fate.UNKNOWN))),
        )
        for about, held in fates.items()
    ]
    return tuple(sorted(counts, key=lambda count: (-count.blocked, count.about)))


def _supports(dossier: Dossier, fates: list[CaseFate]) -> Iterator[Support]:
    """The persons on whose nationalities the cases depend; a group has none."""
    accused = (dossier.get(Person, person, None) for person in dict.fromkeys(fate.accused for fate in fates))
    for person in accused:
        if person is not None:
            yield Support(record=person.id, confidence=sureness(person, "nationalities"))
