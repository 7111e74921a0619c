"""The docket: the cases before the Court, which of them are open, and which have a public warrant."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Literal, TypeVar

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.answers import asked_day, lowest, sureness
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.exclusion.amendment_route import route_of, route_sentences
from intljustice.law.icc.exclusion.answer import CaseCount, CaseFate, CouncilReferrals, Fate, MembershipTest, WhatIf
from intljustice.law.icc.exclusion.exclusion import AmendmentReading, reaches
from intljustice.law.icc.facts import facts_of
from intljustice.law.icc.jurisdiction.assess import assess
from intljustice.law.icc.jurisdiction.positions import positions_on
from intljustice.model.references import Id, as_id
from intljustice.records.actors import Person
from intljustice.records.cases import Case, CaseCategory, CaseStatus, Warrant
from intljustice.records.positions import Question
from intljustice.records.treaties import Amendment, Exclusion
from intljustice.values.conduct import Crime
from intljustice.values.dates import Day
from intljustice.values.ternary import Confidence

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
"""Where a case stands only after a warrant or summons was issued."""


def cases_of(court: Court) -> Iterator[Case]:
    """The cases before the Court; one of no court recorded, or any where the Statute names none, is taken to be."""
    established = court.statute.establishes
    for case in court.dossier.records(Case):
        if case.court is None or not established or case.court in established:
            yield case


def is_against_the_court(case: Case) -> bool:
    """Whether it is about an offence against the administration of justice (article 70), outside Part 2."""
    crime = None if case.conduct is None else case.conduct.crime
    return case.category is CaseCategory.ADMINISTRATION_OF_JUSTICE or crime is Crime.ADMINISTRATION_OF_JUSTICE


def is_pending(case: Case) -> bool | None:
    """Whether a case is open: by the last step that says where it stands; None where no step does."""
    held = [step.status for step in case.history if step.status is not None]
    return held[-1] in _OPEN if held else None


def with_public_warrant(court: Court) -> frozenset[str]:
    """The cases in which a warrant or summons is known to be issued, by its own record or by what came of it, by id."""
    issued = {one.case for one in court.dossier.records(Warrant) if one.issued is not None and one.case is not None}
    came_of = {case.id for case in cases_of(court) if any(step.status in _CALLED for step in case.history)}
    return frozenset(issued | came_of)


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
) -> WhatIf:
    """Whom an amendment would put out of reach, if it were made to apply to every case before the Court.

    Nothing makes an amendment reach pending cases by itself; the answer says so first. Offences against the
    administration of justice are left out, as article 12 does not govern them. A dual national with the nationality of
    any party stays within reach. An acceptance of jurisdiction whose effect is disputed makes the answer disputed where
    acceptances count.

    Args:
        dossier: the dossier, in which one treaty is marked as the Court's Statute.
        amendment: the amendment; its `excludes` says whom it takes out.
        on: the day asked about.
        membership: whether a State has to be a party on any day of the conduct, or on the day asked about.
        council_referrals: whether what the Security Council referred is spared, as article 12 does not govern it, or
            barred as well.
        acceptance_counts: whether a State that accepted the jurisdiction for the conduct counts as a party.

    Raises:
        UnknownRecord: for an amendment that is not in the dossier, or where no treaty is marked as the Statute.
        InvalidValue: for a day or an option that is none, an amendment of another treaty, or one that does not say
            whom it excludes.
    """
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
    core = [case for case in cases if not is_against_the_court(case)]
    fates = [fate for case in core for fate in _fates(court, exclusion, case, reading)]
    issued = [fate for fate in fates if fate.case in public]
    route = route_of(court, record, reading)
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
        left_out=[case.id for case in cases if is_against_the_court(case)],
        by_situation=_tallies((one.situation, one) for one in issued if one.situation is not None),
        by_nationality=_tallies((state, one) for one in issued for state in one.nationalities),
        route=route,
        records=(record.id, court.statute.id),
        provisions=(*route.touching, *(one for one in (route.adoption, route.rule) if one is not None)),
        positions=[one.id for question in _QUESTIONS for one in positions_on(dossier, question, ())],
        reasons=(
            *route_sentences(route, record, reading.on),
            *(f"In dispute: {question.meaning}" for question in _QUESTIONS),
        ),
        missing=tuple(dict.fromkeys(f"{one.case}: {fact}" for one in fates for fact in one.missing)),
        confidence=_confidence(dossier, fates),
        as_of=dossier.about.as_of,
    )


_PENDING = (
    "Nothing makes an amendment reach cases that are pending when it enters into force: one that does not say so "
    "blocks none of them."
)


def _option(cls: type[E], name: str, given: E | str) -> E:
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
    if amendment.treaty != court.statute.id:
        said, hint = f"{amendment.id} amends {amendment.treaty}", f"ask about an amendment of {court.statute.id}"
        raise InvalidValue.because("OTHER_TREATY", said, hint, amendment.id)
    if amendment.excludes is None:
        said, hint = f"{amendment.id} does not say whom it takes out", "record it in excludes, or ask about another one"
        raise InvalidValue.because("NO_EXCLUSION", said, hint, amendment.id)
    return amendment.excludes


def _called(dossier: Dossier, amendment: Amendment) -> str:
    """Its title; of one without a title, words that stand in a sentence."""
    return (
        f'"{dossier.label(amendment)}"'
        if amendment.names
        else f'the amendment "{dossier.label(amendment).rstrip(".")}"'
    )


def _fates(court: Court, exclusion: Exclusion, case: Case, reading: AmendmentReading) -> Iterator[CaseFate]:
    for person in case.accused:
        conduct, trigger = facts_of(court.dossier, case, accused=person)
        barred = reaches(court, exclusion, conduct, trigger, reading)
        today = assess(court.dossier, conduct, trigger)
        yield CaseFate(
            case=case.id,
            accused=person,
            name=court.called(person),
            situation=case.situation,
            nationalities=[held.state for held in conduct.nationalities],
            fate=barred.fate,
            pending=is_pending(case),
            reason=barred.reason,
            provisions=tuple(dict.fromkeys((*today.grounds, *map(court.article, barred.articles)))),
            records=barred.records,
            missing=barred.missing,
        )


def _of(fates: list[CaseFate], fate: Fate) -> tuple[CaseFate, ...]:
    return tuple(one for one in fates if one.fate is fate)


def _tallies(pairs: Iterable[tuple[str, CaseFate]]) -> tuple[CaseCount, ...]:
    """The cases counted by situation or State, those of which most would fall first."""
    found: dict[str, CaseCount] = {}
    for about, one in pairs:
        held = found.get(about, CaseCount(about=about))
        found[about] = attrs.evolve(
            held,
            blocked=held.blocked + (one.fate is Fate.BLOCKED),
            blocked_pending=held.blocked_pending + (one.fate is Fate.BLOCKED and one.pending is True),
            surviving=held.surviving + (one.fate is Fate.SURVIVING),
            surviving_pending=held.surviving_pending + (one.fate is Fate.SURVIVING and one.pending is True),
            undecided=held.undecided + (one.fate in (Fate.DISPUTED, Fate.UNKNOWN)),
        )
    return tuple(sorted(found.values(), key=lambda one: (-one.blocked, one.about)))


def _confidence(dossier: Dossier, fates: list[CaseFate]) -> Confidence | None:
    """The lowest among the nationalities on which the cases turn; a group has none."""
    accused = dict.fromkeys(one.accused for one in fates)
    people = [person for one in accused if (person := dossier.get(Person, one, None)) is not None]
    return lowest(sureness(person, "nationalities") for person in people)
