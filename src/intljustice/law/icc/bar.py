"""The bar: whether an amendment that takes persons out of jurisdiction would reach the person accused in a case."""

from collections.abc import Iterator

import attrs

from intljustice.law.icc.court import Court
from intljustice.law.what_ifs import CouncilReferrals, Fate, MembershipTest
from intljustice.law.windows import Window
from intljustice.records.acceptances import Covering, JurisdictionDeclaration, Validity
from intljustice.records.treaties import Excluded, Exclusion
from intljustice.values.conduct import Conduct, Trigger, TriggerNature
from intljustice.values.dates import PartialDate
from intljustice.values.periods import Period
from intljustice.values.truth import Ternary


@attrs.frozen(kw_only=True)
class Reading:
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
class Barred:
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


def reaches(court: Court, exclusion: Exclusion, conduct: Conduct, trigger: Trigger, reading: Reading) -> Barred:
    """Whether the bar reaches the person in question: not who was referred by the Council where that is spared.

    Where nothing is recorded of who set the Court in motion, it may have been the Council.
    """
    if trigger.nature is TriggerNature.COUNCIL_REFERRAL and reading.referrals is CouncilReferrals.SPARED:
        told = "The Security Council referred the situation, and the bar does not reach that."
        return Barred(fate=Fate.SURVIVING, reason=told, articles=("13(b)",))
    nations = tuple(dict.fromkeys(held.state for held in conduct.nationalities))
    if not nations and conduct.stateless is not True:
        told = "Whose national the person is is not recorded."
        return Barred(fate=Fate.UNKNOWN, reason=told, missing=("nationalities",))
    by_membership = exclusion.whose is Excluded.NATIONALS_OF_NON_PARTIES
    found = (
        non_party_nationals(court, nations, conduct, reading)
        if by_membership
        else listed_nationals(court, exclusion, nations)
    )
    may_be_spared = trigger.nature is TriggerNature.UNSPECIFIED and reading.referrals is CouncilReferrals.SPARED
    if found.fate is Fate.SURVIVING or not may_be_spared:
        return found
    told = "Who referred the situation is not recorded; the bar does not reach what the Security Council referred."
    return Barred(fate=Fate.UNKNOWN, reason=told, missing=("trigger", *found.missing))


def non_party_nationals(court: Court, nations: tuple[str, ...], conduct: Conduct, reading: Reading) -> Barred:
    """Nationals of States that are not parties: whoever also is a national of a party stays within reach.

    Somebody without any nationality is no national of a State that is not a party, and stays within reach.
    """
    if not nations:
        return Barred(fate=Fate.SURVIVING, reason="The person is a national of no State.")
    standing = {state: _is_party(court, state, conduct, reading) for state in nations}
    members = [state for state, answer in standing.items() if answer is Ternary.YES]
    if members:
        told = f"The person is a national of {court.called(members[0])}, a party {_when(conduct, reading)}."
        return Barred(fate=Fate.SURVIVING, reason=told, articles=("12(2)(b)",), records=tuple(members))
    accepting = list(_accepting(court, nations, conduct)) if reading.acceptance_counts else []
    open_to_doubt = [f"the standing of {state}" for state, answer in standing.items() if answer is Ternary.UNKNOWN]
    found = _by_acceptance(court, accepting, open_to_doubt)
    if found is not None:
        return found
    names = " and ".join(court.called(state) for state in nations)
    told = f"The person is a national of {names} only, no party {_when(conduct, reading)}."
    return Barred(fate=Fate.BLOCKED, reason=told, records=nations)


def _by_acceptance(
    court: Court, accepting: list[tuple[JurisdictionDeclaration, Ternary]], open_to_doubt: list[str]
) -> Barred | None:
    """What an acceptance of a State that is no party does: it counts, or that is not known, or it is disputed."""
    counted = [one for one, held in accepting if held is Ternary.YES and one.validity is Validity.EFFECTIVE]
    if counted:
        told = f"{court.called(counted[0].by)} accepted the jurisdiction for the time of the conduct."
        return Barred(fate=Fate.SURVIVING, reason=told, articles=("12(3)",), records=(counted[0].id,))
    unsure = [one for one, held in accepting if held is Ternary.UNKNOWN and one.validity is Validity.EFFECTIVE]
    missing = (*open_to_doubt, *(f"the scope of {one.id}" for one in unsure))
    if missing:
        told = "Whether a State whose national the person is counts as a party is not known."
        return Barred(fate=Fate.UNKNOWN, reason=told, missing=missing)
    argued = [one for one, _ in accepting if one.validity is Validity.DISPUTED]
    if argued:
        told = f"Whether the acceptance in the name of {court.called(argued[0].by)} has effect is disputed."
        return Barred(fate=Fate.DISPUTED, reason=told, articles=("12(3)",), records=(argued[0].id,))
    return None


def listed_nationals(court: Court, exclusion: Exclusion, nations: tuple[str, ...]) -> Barred:
    """Nationals of the States listed, or only the highest officials among them; which office is one is not recorded.

    Of somebody who is a national of another State too it is disputed whether one nationality is enough for a bar.
    """
    listed = [state for state in nations if state in exclusion.states]
    if not listed:
        return Barred(fate=Fate.SURVIVING, reason="The person is no national of a State that the amendment lists.")
    if exclusion.whose is Excluded.NATIONALS and len(listed) < len(nations):
        told = f"The person is a national of {court.called(listed[0])}, which the amendment lists, and of others."
        return Barred(fate=Fate.DISPUTED, reason=told, records=tuple(listed))
    if exclusion.whose is Excluded.NATIONALS:
        told = f"The person is a national of {court.called(listed[0])}, which the amendment lists."
        return Barred(fate=Fate.BLOCKED, reason=told, records=tuple(listed))
    told = f"Whether the person is a senior official of {court.called(listed[0])} is not recorded."
    return Barred(
        fate=Fate.UNKNOWN, reason=told, records=tuple(listed), missing=("whether the office is a senior one",)
    )


def _is_party(court: Court, state: str, conduct: Conduct, reading: Reading) -> Ternary:
    """Whether a State is a party on the day asked about, or was one on any day of the conduct."""
    timeline = court.membership.timeline(state)
    if reading.membership is MembershipTest.ON_DAY:
        asked = Window.of(reading.on)
        found = timeline.during(asked.first, asked.last)
        return next(iter(found)) if len(found) == 1 else Ternary.UNKNOWN
    days = _days(conduct.period)
    if days is None:
        return Ternary.UNKNOWN
    found = timeline.during(*days)
    return next((answer for answer in (Ternary.YES, Ternary.UNKNOWN) if answer in found), Ternary.NO)


def _days(period: Period | None) -> tuple[int, int] | None:
    """The first and the last day; of a period whose other end is not recorded, the one that is."""
    first, last = (None, None) if period is None else (period.start or period.end, period.end or period.start)
    if first is None or last is None:
        return None
    return Window.of(first).first, Window.of(last).last


def _accepting(
    court: Court, nations: tuple[str, ...], conduct: Conduct
) -> Iterator[tuple[JurisdictionDeclaration, Ternary]]:
    """Acceptances of these States that are, or may be, for the conduct: by its time, and its place where known."""
    days = _days(conduct.period)
    for state in nations:
        for one in court.acceptances(state):
            held = Ternary.UNKNOWN if days is None else _overlaps(one, days)
            if held is not Ternary.NO and not _is_elsewhere(one, conduct):
                yield one, held


def _overlaps(declaration: JurisdictionDeclaration, days: tuple[int, int]) -> Ternary:
    """Whether an acceptance is for a day of the conduct; one that names no end reaches at least up to its lodging."""
    period = None if declaration.scope is None else declaration.scope.period
    if period is None or period.start is None:
        return Ternary.UNKNOWN
    begins = Window.of(period.start)
    if begins.first > days[1]:
        return Ternary.NO
    end = declaration.lodged if period.end is None else period.end
    if period.open_end or (end is not None and Window.of(end).first >= days[0]):
        return Ternary.YES if begins.last <= days[1] else Ternary.UNKNOWN
    return Ternary.NO if period.end is not None and Window.of(period.end).last < days[0] else Ternary.UNKNOWN


def _is_elsewhere(declaration: JurisdictionDeclaration, conduct: Conduct) -> bool:
    """Whether an acceptance for a territory alone is surely not for this place."""
    scope = () if declaration.scope is None else declaration.scope.territory
    return (
        declaration.covering is Covering.TERRITORY
        and bool(scope and conduct.territory)
        and not set(scope) & set(conduct.territory)
    )


def _when(conduct: Conduct, reading: Reading) -> str:
    if reading.membership is MembershipTest.ON_DAY:
        return f"on {reading.on}"
    return "at the time of the conduct" if conduct.period is None else f"at the time of the conduct ({conduct.period})"
