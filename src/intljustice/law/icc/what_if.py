"""The what-if: an amendment that takes persons out of jurisdiction, applied to every case on the docket."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Literal, TypeVar

import attrs

from intljustice.dossier import Dossier
from intljustice.errors import InvalidValue
from intljustice.law.asking import asked_day, lowest, sureness
from intljustice.law.icc.assess import assess
from intljustice.law.icc.bar import Reading, reaches
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.docket import cases_of, is_against_the_court, is_live, with_public_warrant
from intljustice.law.icc.facts import facts_of
from intljustice.law.icc.route import route_of, told
from intljustice.law.positions import positions_on
from intljustice.law.what_ifs import CaseFate, CouncilReferrals, Fate, MembershipTest, Tally, WhatIf
from intljustice.records.cases import Case
from intljustice.records.parties import Person
from intljustice.records.questions import Question
from intljustice.records.treaties import Amendment, Exclusion
from intljustice.values.dates import Day
from intljustice.values.references import Id, as_id
from intljustice.values.truth import Confidence

E = TypeVar("E", bound=StrEnum)

_QUESTIONS = (
    Question.REDUCING_AMENDMENT_AND_PENDING,
    Question.DENOMINATOR_DAY,
    Question.DEPARTURE_AND_PENDING,
)


def what_if(
    d: Dossier,
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
        d: the dossier, in which one treaty is marked as the Court's Statute.
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
    record = d.get(Amendment, as_id(amendment))
    reading = Reading(
        membership=_option(MembershipTest, "membership", membership),
        on=asked_day(on),
        referrals=_option(CouncilReferrals, "council_referrals", council_referrals),
        acceptance_counts=_flag("acceptance_counts", acceptance_counts),
    )
    court = court_of(d)
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
        name=_called(d, record),
        court=court.name,
        membership=reading.membership,
        council_referrals=reading.referrals,
        acceptance_counts=reading.acceptance_counts,
        pending=_PENDING,
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
        positions=[one.id for question in _QUESTIONS for one in positions_on(d, question, ())],
        reasons=(*told(route, record, reading.on), *(f"In dispute: {question.asked}" for question in _QUESTIONS)),
        missing=tuple(dict.fromkeys(f"{one.case}: {fact}" for one in fates for fact in one.missing)),
        confidence=_confidence(d, fates),
        as_of=d.about.as_of,
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
        said, mend = f"{amendment.id} amends {amendment.treaty}", f"ask about an amendment of {court.statute.id}"
        raise InvalidValue.because("OTHER_TREATY", said, mend, amendment.id)
    if amendment.excludes is None:
        said, mend = f"{amendment.id} does not say whom it takes out", "record it in excludes, or ask about another one"
        raise InvalidValue.because("NO_EXCLUSION", said, mend, amendment.id)
    return amendment.excludes


def _called(d: Dossier, amendment: Amendment) -> str:
    """Its title; of one without a title, words that stand in a sentence."""
    return f'"{d.label(amendment)}"' if amendment.names else f'the amendment "{d.label(amendment).rstrip(".")}"'


def _fates(court: Court, exclusion: Exclusion, case: Case, reading: Reading) -> Iterator[CaseFate]:
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
            live=is_live(case),
            reason=barred.reason,
            provisions=tuple(dict.fromkeys((*today.grounds, *map(court.article, barred.articles)))),
            records=barred.records,
            missing=barred.missing,
        )


def _of(fates: list[CaseFate], fate: Fate) -> tuple[CaseFate, ...]:
    return tuple(one for one in fates if one.fate is fate)


def _tallies(pairs: Iterable[tuple[str, CaseFate]]) -> tuple[Tally, ...]:
    """The cases counted by situation or State, those of which most would fall first."""
    found: dict[str, Tally] = {}
    for about, one in pairs:
        held = found.get(about, Tally(about=about))
        found[about] = attrs.evolve(
            held,
            blocked=held.blocked + (one.fate is Fate.BLOCKED),
            blocked_live=held.blocked_live + (one.fate is Fate.BLOCKED and one.live is True),
            surviving=held.surviving + (one.fate is Fate.SURVIVING),
            surviving_live=held.surviving_live + (one.fate is Fate.SURVIVING and one.live is True),
            undecided=held.undecided + (one.fate in (Fate.DISPUTED, Fate.UNKNOWN)),
        )
    return tuple(sorted(found.values(), key=lambda one: (-one.blocked, one.about)))


def _confidence(d: Dossier, fates: list[CaseFate]) -> Confidence | None:
    """The lowest among the nationalities on which the cases turn; a group has none."""
    accused = dict.fromkeys(one.accused for one in fates)
    people = [person for one in accused if (person := d.get(Person, one, None)) is not None]
    return lowest(sureness(person, "nationalities") for person in people)
