"""The assessment of a conduct under an amendment that excludes persons from the jurisdiction."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product
from typing import TypeVar

import attrs

from intljustice.law.icc.court import Court
from intljustice.law.icc.exclusion.answer import CouncilReferrals, Fate, MembershipTest, Option, option_in_words
from intljustice.law.icc.exclusion.exclusion import AmendmentReading, ExclusionFinding, excludes
from intljustice.law.icc.jurisdiction.assess import assess
from intljustice.law.icc.jurisdiction.assessment import (
    VERDICTS,
    Assessment,
    Finding,
    Outcome,
    Verdict,
    conclude,
    joint_outcome,
    limb_of_all,
)
from intljustice.law.icc.jurisdiction.crimes import is_against_the_court
from intljustice.law.icc.jurisdiction.positions import disputed
from intljustice.law.icc.jurisdiction.rulings import positions_on
from intljustice.records.treaties import Amendment, Exclusion
from intljustice.values.provisions import Provision

T = TypeVar("T")

_OUTCOMES = {
    Fate.BLOCKED: Outcome.NOT_MET,
    Fate.SURVIVING: Outcome.MET,
    Fate.DISPUTED: Outcome.DISPUTED,
    Fate.UNKNOWN: Outcome.UNKNOWN,
}
_OF_VERDICTS = {verdict: outcome for outcome, verdict in VERDICTS.items()}


def under_amendment(
    court: Court,
    amendment: Amendment,
    exclusion: Exclusion,
    today: Assessment,
    reading: AmendmentReading,
    *,
    touching: Sequence[Provision],
) -> Assessment:
    """The assessment of a conduct if an amendment applied to it: one limb more, which has to be met like any other.

    A charge of an offence against the administration of justice is judged as today, as article 12 does not govern it
    (article 70). Other readings of the amendment stand beside the answer where the verdict would be another by them.

    Args:
        court: the Court.
        amendment: the amendment.
        exclusion: whom it excludes.
        today: the assessment without it.
        reading: how it is read.
        touching: the articles that it has to change.
    """
    conduct = today.conduct
    found = excludes(court, exclusion, conduct, today.trigger, reading)
    answer = _with_limb(court, today, found, touching)
    offences = [crime for crime in (conduct.crime, *conduct.further_crimes) if is_against_the_court(crime)]
    if offences and answer.verdict is not Verdict.JURISDICTION:
        alone = attrs.evolve(conduct, crime=offences[0], further_crimes=(), provisions=())
        return attrs.evolve(assess(court.dossier, alone, today.trigger), conduct=conduct)
    others = () if offences else _otherwise(court, amendment, exclusion, today, reading)
    records = _each_once(answer.records, found.records, (amendment.id,))
    return attrs.evolve(answer, records=records, beside=(*answer.beside, *others))


def _verdict(today: Assessment, found: ExclusionFinding) -> Verdict:
    return VERDICTS[joint_outcome((_OF_VERDICTS[today.verdict], _OUTCOMES[found.fate]))]


def _with_limb(court: Court, today: Assessment, found: ExclusionFinding, touching: Sequence[Provision]) -> Assessment:
    verdict, outcome = _verdict(today, found), _OUTCOMES[found.fate]
    finding = conclude(
        "whether the amendment leaves the person within the jurisdiction",
        outcome,
        found.reason,
        court.articles(*found.articles),
        records=found.records,
        missing=found.missing,
        dispute=found.dispute,
    )
    answer = today if verdict is today.verdict else _anew(today, verdict)
    decides = _OF_VERDICTS[verdict] is outcome and outcome is not Outcome.MET
    rests_on = tuple(touching) if outcome is Outcome.NOT_MET else finding.provisions
    question = found.dispute if decides else None
    nations = [held.state for held in today.conduct.nationalities]
    positions = () if question is None else positions_on(court.dossier, question, nations)
    return attrs.evolve(
        answer,
        grounds=_each_once(answer.grounds, rests_on if decides and verdict is not Verdict.UNKNOWN else ()),
        provisions=_each_once(today.provisions, finding.provisions, touching),
        limbs=(*today.limbs, limb_of_all("the amendment", (finding,))),
        missing=_each_once(answer.missing, found.missing if decides else ()),
        disputes=_each_once(answer.disputes, () if question is None else (question,)),
        positions=_each_once(answer.positions, (position.id for position in positions)),
        reasons=(*answer.reasons, *(() if question is None else (disputed(court.dossier, question, positions),))),
    )


def _each_once(*several: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(several)))


def _anew(today: Assessment, verdict: Verdict) -> Assessment:
    """An assessment of the same facts with another verdict, without what was said of the former one."""
    return Assessment(
        court=today.court,
        conduct=today.conduct,
        trigger=today.trigger,
        verdict=verdict,
        grounds=today.grounds if verdict is Verdict.DISPUTED else (),
        assumed=today.assumed,
        beside=today.beside,
        records=today.records,
        as_of=today.as_of,
    )


def _otherwise(
    court: Court, amendment: Amendment, exclusion: Exclusion, today: Assessment, reading: AmendmentReading
) -> Iterator[Finding]:
    """The readings by which the verdict would be another one, each with no more options changed than that takes.

    Where the words of the amendment are recorded otherwise as well, these words stand there, as nothing is computed
    from them.
    """
    asked = "another reading of the amendment"
    given = _verdict(today, excludes(court, exclusion, today.conduct, today.trigger, reading))
    found: list[tuple[set[Option], Verdict]] = []
    for other in _others(reading):
        changed = set(_options(other)) - set(_options(reading))
        exclusion_then = excludes(court, exclusion, today.conduct, today.trigger, other)
        verdict = _verdict(today, exclusion_then)
        if verdict is given or any(verdict is held and less < changed for less, held in found):
            continue
        found.append((changed, verdict))
        words = "; ".join(option_in_words(option, reading.on) for option in _options(other) if option in changed)
        reason = f"Read otherwise ({words}), the answer would be: {verdict.replace('_', ' ')}."
        clauses = court.articles(*exclusion_then.articles)
        yield conclude(asked, _OF_VERDICTS[verdict], reason, clauses, records=exclusion_then.records)
    for worded in amendment.readings:
        if worded.field == "description" and today.verdict is not Verdict.NO_JURISDICTION:
            reason = f'The words of the amendment are also recorded as "{worded.value}"'
            yield conclude(asked, Outcome.UNKNOWN, reason, records=(amendment.id,))


def _others(reading: AmendmentReading) -> list[AmendmentReading]:
    """All readings but one, those first that differ from it in the fewest options."""
    options = product(MembershipTest, CouncilReferrals, (False, True))
    every = [AmendmentReading(membership=m, on=reading.on, referrals=r, acceptance_counts=a) for m, r, a in options]
    return sorted(every, key=lambda other: len({*_options(other)} - {*_options(reading)}))[1:]


def _options(reading: AmendmentReading) -> tuple[Option, ...]:
    return reading.membership, reading.referrals, reading.acceptance_counts
