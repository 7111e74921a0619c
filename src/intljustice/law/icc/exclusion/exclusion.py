"""The bar: whether an amendment that takes persons out of jurisdiction would reach the person accused in a case."""

from collections.abc import Iterator

import attrs

from intljustice.law.day_ranges import NEVER, DayRange
from intljustice.law.icc.court import Court
from intljustice.law.icc.exclusion.answer import CouncilReferrals, Fate, MembershipTest
from intljustice.law.icc.jurisdiction.intervals import end_of, is_dated, start_of
from intljustice.law.wording import printed
from intljustice.records.jurisdiction_declarations import DeclarationScope, JurisdictionDeclaration, Validity
from intljustice.records.treaties import Excluded, Exclusion
from intljustice.values.conduct import Conduct, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary


@attrs.frozen(kw_only=True)
class AmendmentReading:
    """How the amendment is read.

    Attributes:
        membership: on which day a State has to be a party.
        on: the day asked about.
        referrals: whether it reaches what the Security Council referred.
        acceptance_counts: whether an acceptance for the conduct counts as membership.
    """

    membership: MembershipTest
    on: PartialDate
    referrals: CouncilReferrals
    acceptance_counts: bool


@attrs.frozen(kw_only=True)
class ExclusionFinding:
    """Whether the bar reaches somebody, and why.

    Attributes:
        fate: what follows for the case.
        reason: why, in one plain sentence.
        articles: the articles of the Statute that the reason rests on.
        records: the records it rests on.
        missing: the facts that are missing.
    """

    fate: Fate
    reason: str
    articles: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def reaches(
    court: Court, exclusion: Exclusion, conduct: Conduct, trigger: Trigger, reading: AmendmentReading
) -> ExclusionFinding:
    """Whether the bar reaches the person in question: not what the Council referred, where that is spared.

    Where it would, and who set the Court in motion is left open, that may have been the Council.
    """
    spared = reading.referrals is CouncilReferrals.SPARED
    if spared and trigger.nature is TriggerNature.COUNCIL_REFERRAL:
        message = "The Security Council referred the situation, and this reading spares what it referred."
        return ExclusionFinding(fate=Fate.SURVIVING, reason=message, articles=("13(b)",))
    found = _by_nationality(court, exclusion, conduct, reading)
    if spared and trigger.nature is TriggerNature.UNSPECIFIED and found.fate in (Fate.BLOCKED, Fate.DISPUTED):
        message = "Whether the Security Council referred the situation is not recorded."
        return attrs.evolve(found, fate=Fate.UNKNOWN, reason=message, missing=("who set the Court in motion",))
    return found


def _by_nationality(
    court: Court, exclusion: Exclusion, conduct: Conduct, reading: AmendmentReading
) -> ExclusionFinding:
    nations = tuple(dict.fromkeys(held.state for held in conduct.nationalities))
    if not nations and conduct.stateless is not True:
        message = "Whose national the person is is not recorded."
        return ExclusionFinding(fate=Fate.UNKNOWN, reason=message, missing=("nationalities",))
    if exclusion.whose is Excluded.NATIONALS_OF_NON_PARTIES:
        return _non_party_nationals(court, nations, conduct, reading)
    return _listed_nationals(court, exclusion, nations)


def _non_party_nationals(
    court: Court, nations: tuple[str, ...], conduct: Conduct, reading: AmendmentReading
) -> ExclusionFinding:
    """Nationals of States that are not parties: whoever also is a national of a party stays within reach.

    Somebody without any nationality is no national of a State that is not a party, and stays within reach.
    """
    if not nations:
        return ExclusionFinding(fate=Fate.SURVIVING, reason="The person is a national of no State.")
    standing = {state: _is_party(court, state, conduct, reading) for state in nations}
    members = [state for state, answer in standing.items() if answer is Ternary.YES]
    if members:
        message = f"The person is a national of {court.called(members[0])}, a party {_when(conduct, reading)}."
        return ExclusionFinding(fate=Fate.SURVIVING, reason=message, articles=("12(2)(b)",), records=tuple(members))
    accepting = list(_accepting(court, nations, conduct)) if reading.acceptance_counts else []
    open_to_doubt = [f"the standing of {state}" for state, answer in standing.items() if answer is Ternary.UNKNOWN]
    found = _by_acceptance(court, accepting, open_to_doubt)
    if found is not None:
        return found
    names = " and ".join(court.called(state) for state in nations)
    no_party = "not a party" if len(nations) == 1 else "none of them a party"
    message = f"The person is a national of {names} only, {no_party} {_when(conduct, reading)}."
    return ExclusionFinding(fate=Fate.BLOCKED, reason=message, records=nations)


def _by_acceptance(
    court: Court, accepting: list[tuple[JurisdictionDeclaration, Ternary]], open_to_doubt: list[str]
) -> ExclusionFinding | None:
    """What an acceptance of a State that is no party does: it counts, or that is not known, or it is disputed."""
    counted = [one for one, held in accepting if held is Ternary.YES and one.validity is Validity.EFFECTIVE]
    if counted:
        message = f"{court.called(counted[0].by)} accepted the jurisdiction for the time of the conduct."
        return ExclusionFinding(fate=Fate.SURVIVING, reason=message, articles=("12(3)",), records=(counted[0].id,))
    missing = (*open_to_doubt, *(_missing(one) for one, _ in accepting if one.validity in _MAY_COUNT))
    if missing:
        message = "Whether a State whose national the person is counts as a party is not known."
        return ExclusionFinding(fate=Fate.UNKNOWN, reason=message, missing=missing)
    argued = [one for one, _ in accepting if one.validity is Validity.DISPUTED]
    if argued:
        message = f"Whether the acceptance in the name of {court.called(argued[0].by)} has effect is disputed."
        return ExclusionFinding(fate=Fate.DISPUTED, reason=message, articles=("12(3)",), records=(argued[0].id,))
    return None


_MAY_COUNT = frozenset({Validity.EFFECTIVE, Validity.UNVERIFIED, None})
"""An acceptance of which nobody said that it has no effect, or that this is disputed."""


def _missing(declaration: JurisdictionDeclaration) -> str:
    doubt = "covers the conduct" if declaration.validity is Validity.EFFECTIVE else "has effect"
    return f"whether {declaration.id} {doubt}"


def _listed_nationals(court: Court, exclusion: Exclusion, nations: tuple[str, ...]) -> ExclusionFinding:
    """Nationals of the States listed, or only the highest officials among them; which office is one is not recorded.

    Of somebody who is a national of another State too it is disputed whether one nationality is enough for a bar.
    """
    listed = [state for state in nations if state in exclusion.states]
    if not listed:
        return ExclusionFinding(
            fate=Fate.SURVIVING, reason="The person is no national of a State that the amendment lists."
        )
    if exclusion.whose is Excluded.NATIONALS and len(listed) < len(nations):
        message = f"The person is a national of {court.called(listed[0])}, which the amendment lists, and of others."
        return ExclusionFinding(fate=Fate.DISPUTED, reason=message, records=tuple(listed))
    if exclusion.whose is Excluded.NATIONALS:
        message = f"The person is a national of {court.called(listed[0])}, which the amendment lists."
        return ExclusionFinding(fate=Fate.BLOCKED, reason=message, records=tuple(listed))
    message = f"Whether the person is a senior official of {court.called(listed[0])} is not recorded."
    return ExclusionFinding(
        fate=Fate.UNKNOWN, reason=message, records=tuple(listed), missing=("whether the office is a senior one",)
    )


def _is_party(court: Court, state: str, conduct: Conduct, reading: AmendmentReading) -> Ternary:
    """Whether a State is a party on the day asked about, or was one on any day of the conduct."""
    timeline = court.status_table.timeline(state)
    if reading.membership is MembershipTest.ON_DAY:
        asked = DayRange.of(reading.on)
        return _all(timeline.during(asked.first, asked.last))
    days = _days(court, conduct.period)
    if days is None:
        return Ternary.UNKNOWN
    if days.is_sure and Ternary.YES in timeline.during(days.sure_from, days.sure_to):
        return Ternary.YES
    return _all(timeline.during(days.first, days.last))


def _all(found: frozenset[Ternary]) -> Ternary:
    """The answer on whichever day is meant, where it is the same on each."""
    return next(iter(found)) if len(found) == 1 else Ternary.UNKNOWN


@attrs.frozen
class _Days:
    """The days of some conduct: the first and last that are possible, and those between which it surely took place."""

    first: int
    last: int
    sure_from: int
    sure_to: int

    @property
    def is_sure(self) -> bool:
        return self.sure_from <= self.sure_to

    def surely_meet(self, first: int, last: int) -> bool:
        """Whether one of them surely is among the days from the first to the last."""
        around = first <= self.first and self.last <= last
        return around or (self.is_sure and first <= self.sure_to and self.sure_from <= last)


def _days(court: Court, period: Period | None) -> _Days | None:
    if period is None or not is_dated(period):
        return None
    start, end = start_of(court, period), end_of(court, period)
    return _Days(start.first, end.last, start.last, end.first)


def _accepting(
    court: Court, nations: tuple[str, ...], conduct: Conduct
) -> Iterator[tuple[JurisdictionDeclaration, Ternary]]:
    """Acceptances of these States that are, or may be, for the conduct: by its time and its place."""
    days = _days(court, conduct.period)
    for state in nations:
        for one in court.acceptances(state):
            held = (Ternary.UNKNOWN if days is None else _is_then(one, days)) & _is_there(one, conduct)
            if held is not Ternary.NO:
                yield one, held


def _is_then(declaration: JurisdictionDeclaration, days: _Days) -> Ternary:
    """Whether an acceptance is for a day of the conduct; one that names no end reaches at least up to its lodging."""
    period = None if declaration.scope is None else declaration.scope.period
    if period is None or period.start is None:
        return Ternary.UNKNOWN
    begins, ends = DayRange.of(period.start), _ends(declaration, period)
    if begins.first > days.last or ends.last < days.first:
        return Ternary.NO
    return Ternary.YES if days.surely_meet(begins.last, max(begins.last, ends.first)) else Ternary.UNKNOWN


def _ends(declaration: JurisdictionDeclaration, period: Period) -> DayRange:
    if period.end is not None:
        return DayRange.of(period.end)
    return NEVER if period.open_end else DayRange(DayRange.of(declaration.lodged).first, NEVER.last)


def _is_there(declaration: JurisdictionDeclaration, conduct: Conduct) -> Ternary:
    """Whether an acceptance for a territory alone is for the place of the conduct."""
    scope = () if declaration.scope is None else declaration.scope.territory
    if declaration.covering is not DeclarationScope.TERRITORY or not scope:
        return Ternary.YES
    if not conduct.territory:
        return Ternary.UNKNOWN
    return Ternary.of(not set(scope).isdisjoint(conduct.territory))


def _when(conduct: Conduct, reading: AmendmentReading) -> str:
    if reading.membership is MembershipTest.ON_DAY:
        return f"on {reading.on}"
    period, at = conduct.period, "at the time of the conduct"
    if period is None or period.start is None or period.end is None or period.start == period.end:
        return f"{at} ({printed(period, nothing='not recorded')})"
    return f"{at} ({period.start} to {period.end})"
