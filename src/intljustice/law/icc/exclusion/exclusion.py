"""Whether an amendment that excludes persons from the jurisdiction would exclude the person accused in a case."""

from collections.abc import Iterator

import attrs

from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.exclusion.answer import CouncilReferrals, Fate, MembershipTest
from intljustice.law.icc.jurisdiction.intervals import time_of
from intljustice.law.wording import printed
from intljustice.records.jurisdiction_declarations import DeclarationScope, JurisdictionDeclaration, Validity
from intljustice.records.treaties import Excluded, Exclusion
from intljustice.values.conduct import Conduct, Trigger, TriggerNature, states_of
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary


@attrs.frozen(kw_only=True)
class AmendmentReading:
    """How the amendment is read.

    Attributes:
        membership: on which day a State has to be a party.
        on: the day asked about.
        referrals: whether it applies to situations that the Security Council referred.
        acceptance_counts: whether a State that accepted the jurisdiction for the conduct counts as a party.
    """

    membership: MembershipTest
    on: PartialDate
    referrals: CouncilReferrals
    acceptance_counts: bool


@attrs.frozen
class ExclusionFinding:
    """Whether an amendment excludes a person, and why.

    Attributes:
        fate: what follows for the case.
        reason: why, in one plain sentence.
        articles: the articles of the Statute on which the reason rests.
        records: the ids of the records on which it rests.
        missing: the facts that are missing.
    """

    fate: Fate
    reason: str
    articles: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def excludes(
    court: Court, exclusion: Exclusion, conduct: Conduct, trigger: Trigger, reading: AmendmentReading
) -> ExclusionFinding:
    """Whether an amendment excludes a person; not after a referral by the Council, where these are spared (13(b)).

    Where it would, and it is left open who set the Court in motion, that may have been the Council.
    """
    spared = reading.referrals is CouncilReferrals.SPARED
    if spared and trigger.nature is TriggerNature.COUNCIL_REFERRAL:
        reason = "The Security Council referred the situation, and this reading spares what it referred."
        return ExclusionFinding(Fate.SURVIVING, reason, articles=("13(b)",))
    found = _by_nationality(court, exclusion, conduct, reading)
    if spared and trigger.nature is TriggerNature.UNSPECIFIED and found.fate in (Fate.BLOCKED, Fate.DISPUTED):
        reason = "Whether the Security Council referred the situation is not recorded."
        return attrs.evolve(found, fate=Fate.UNKNOWN, reason=reason, missing=("who set the Court in motion",))
    return found


def _by_nationality(
    court: Court, exclusion: Exclusion, conduct: Conduct, reading: AmendmentReading
) -> ExclusionFinding:
    nations = tuple(dict.fromkeys(held.state for held in conduct.nationalities))
    if not nations and conduct.stateless is not True:
        reason = "Whose national the person is is not recorded."
        return ExclusionFinding(Fate.UNKNOWN, reason, missing=("nationalities",))
    if exclusion.whose is Excluded.NATIONALS_OF_NON_PARTIES:
        return _as_national_of_non_parties(court, nations, conduct, reading)
    return _as_national_of_listed_states(court, exclusion, nations)


def _as_national_of_non_parties(
    court: Court, nations: tuple[str, ...], conduct: Conduct, reading: AmendmentReading
) -> ExclusionFinding:
    """Whether nationals of States that are not parties are excluded: nobody is who is a national of a party as well.

    A person without any nationality is a national of no such State, and is not excluded.
    """
    if not nations:
        return ExclusionFinding(Fate.SURVIVING, "The person is a national of no State.")
    standing = {state: _is_party(court, state, conduct, reading) for state in nations}
    parties = tuple(state for state, answer in standing.items() if answer is Ternary.YES)
    if parties:
        reason = f"The person is a national of {court.called(parties[0])}, a party {_when(conduct, reading)}."
        return ExclusionFinding(Fate.SURVIVING, reason, articles=("12(2)(b)",), records=parties)
    accepting = list(_accepting(court, nations, conduct)) if reading.acceptance_counts else []
    unknown = [f"the standing of {state}" for state, answer in standing.items() if answer is Ternary.UNKNOWN]
    found = _by_acceptance(court, accepting, unknown)
    if found is not None:
        return found
    names = " and ".join(map(court.called, nations))
    no_party = "not a party" if len(nations) == 1 else "none of them a party"
    reason = f"The person is a national of {names} only, {no_party} {_when(conduct, reading)}."
    return ExclusionFinding(Fate.BLOCKED, reason, records=nations)


def _by_acceptance(
    court: Court, accepting: list[tuple[JurisdictionDeclaration, Ternary]], unknown: list[str]
) -> ExclusionFinding | None:
    """What follows from acceptances by States that are no parties: one counts, or that is not known, or is disputed."""
    counted = [made for made, covers in accepting if covers is Ternary.YES and made.validity is Validity.EFFECTIVE]
    if counted:
        reason = f"{court.called(counted[0].by)} accepted the jurisdiction for the time of the conduct."
        return ExclusionFinding(Fate.SURVIVING, reason, articles=("12(3)",), records=(counted[0].id,))
    missing = (*unknown, *(_missing(made) for made, _ in accepting if made.validity in _MAY_COUNT))
    if missing:
        reason = "Whether a State whose national the person is counts as a party is not known."
        return ExclusionFinding(Fate.UNKNOWN, reason, missing=missing)
    disputed = [made for made, _ in accepting if made.validity is Validity.DISPUTED]
    if disputed:
        reason = f"Whether the acceptance in the name of {court.called(disputed[0].by)} has effect is disputed."
        return ExclusionFinding(Fate.DISPUTED, reason, articles=("12(3)",), records=(disputed[0].id,))
    return None


_MAY_COUNT = frozenset({Validity.EFFECTIVE, Validity.UNVERIFIED, None})
"""The validities of an acceptance that may have effect, and of which that is not disputed."""


def _missing(declaration: JurisdictionDeclaration) -> str:
    doubt = "covers the conduct" if declaration.validity is Validity.EFFECTIVE else "has effect"
    return f"whether {declaration.id} {doubt}"


def _as_national_of_listed_states(court: Court, exclusion: Exclusion, nations: tuple[str, ...]) -> ExclusionFinding:
    """Whether nationals of the States listed are excluded, or only their senior officials, which are not recorded.

    Of a national of another State as well it is disputed whether one nationality is enough.
    """
    listed = tuple(state for state in nations if state in exclusion.states)
    if not listed:
        return ExclusionFinding(Fate.SURVIVING, "The person is no national of a State that the amendment lists.")
    name = court.called(listed[0])
    if exclusion.whose is not Excluded.NATIONALS:
        reason = f"Whether the person is a senior official of {name} is not recorded."
        missing = ("whether the office is a senior one",)
        return ExclusionFinding(Fate.UNKNOWN, reason, records=listed, missing=missing)
    if len(listed) < len(nations):
        reason = f"The person is a national of {name}, which the amendment lists, and of others."
        return ExclusionFinding(Fate.DISPUTED, reason, records=listed)
    reason = f"The person is a national of {name}, which the amendment lists."
    return ExclusionFinding(Fate.BLOCKED, reason, records=listed)


def _is_party(court: Court, state: str, conduct: Conduct, reading: AmendmentReading) -> Ternary:
    """Whether a State is a party on the day asked about, or was a party on any day of the conduct."""
    if reading.membership is MembershipTest.ON_DAY:
        asked = DayRange.of(reading.on)
        return court.party_throughout(state, asked.first, asked.last)
    time = time_of(court, conduct.period)
    if time is None:
        return Ternary.UNKNOWN
    start, end = time
    sure_days = (
        court.status_table.timeline(state).known_during(start.last, end.first) if start.last <= end.first else ()
    )
    return Ternary.YES if Ternary.YES in sure_days else court.party_throughout(state, start.first, end.last)


def _accepting(
    court: Court, nations: tuple[str, ...], conduct: Conduct
) -> Iterator[tuple[JurisdictionDeclaration, Ternary]]:
    """The acceptances of these States that cover the conduct by its time and place, or may do so."""
    time = time_of(court, conduct.period)
    for state in nations:
        for acceptance in court.acceptances(state):
            in_time = Ternary.UNKNOWN if time is None else _covers_time(acceptance, *time)
            covers = in_time & _covers_place(acceptance, conduct)
            if covers is not Ternary.NO:
                yield acceptance, covers


def _covers_time(acceptance: JurisdictionDeclaration, start: DayRange, end: DayRange) -> Ternary:
    """Whether an acceptance covers some day of a conduct; without an end it covers the time up to its lodging."""
    period = None if acceptance.scope is None else acceptance.scope.period
    if period is None or period.start is None:
        return Ternary.UNKNOWN
    begins, ends = DayRange.of(period.start), _ends(acceptance, period)
    if begins.first > end.last or ends.last < start.first:
        return Ternary.NO
    first, last = begins.last, max(begins.last, ends.first)
    covers_all = first <= start.first and end.last <= last
    covers_a_sure_day = max(first, start.last) <= min(last, end.first)
    return Ternary.YES if covers_all or covers_a_sure_day else Ternary.UNKNOWN


def _ends(declaration: JurisdictionDeclaration, period: Period) -> DayRange:
    end = period.end or declaration.until
    if end is not None:
        return DayRange.of(end)
    return NEVER if period.open_end else DayRange(DayRange.of(declaration.lodged).first, NEVER.last)


def _covers_place(declaration: JurisdictionDeclaration, conduct: Conduct) -> Ternary:
    """Whether an acceptance for a territory alone covers the place of the conduct; any other covers every place."""
    scope = () if declaration.scope is None else states_of(declaration.scope.territory)
    if declaration.covering is not DeclarationScope.TERRITORY or not scope:
        return Ternary.YES
    if not conduct.territory:
        return Ternary.UNKNOWN
    return Ternary.of(not set(scope).isdisjoint(states_of(conduct.territory)))


def _when(conduct: Conduct, reading: AmendmentReading) -> str:
    if reading.membership is MembershipTest.ON_DAY:
        return f"on {reading.on}"
    period, at = conduct.period, "at the time of the conduct"
    if period is None or period.start is None or period.end is None or period.start == period.end:
        return f"{at} ({printed(period, nothing='not recorded')})"
    return f"{at} ({period.start} to {period.end})"
