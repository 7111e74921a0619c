"""WhatIf: the cases that would fall under an amendment which excludes persons from a court's jurisdiction."""

from collections.abc import Iterable, Iterator, Sized
from typing import Annotated, ClassVar

import attrs

from intljustice.law.answers import Answer, Bounds
from intljustice.law.icc.jurisdiction.assessment import Assessment
from intljustice.law.treaties.denominators import Denominator
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id, Kinds
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.final_clauses import BindingEffect
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import AmendmentId, CaseId, PersonOrGroupId, PositionId, SituationId, StateId
from intljustice.values.provisions import Provision


class MembershipTest(Vocabulary):
    """On which day a State has to be a party for the court to keep jurisdiction over its nationals."""

    CONDUCT = "conduct", "On any day of the conduct."
    ON_DAY = "on_day", "On the day asked about."


class CouncilReferrals(Vocabulary):
    """Whether an amendment applies to situations that the Security Council referred."""

    SPARED = "spared", "It changes the preconditions alone, on which a referral by the Council does not depend."
    BARRED = "barred", "It bars every exercise of jurisdiction."


Option = MembershipTest | CouncilReferrals | bool
"""One choice in the reading of an amendment; a truth value says whether acceptances of jurisdiction count."""


class Fate(Vocabulary):
    """What would become of a case under an amendment."""

    BLOCKED = "blocked", "The amendment would end it: no jurisdiction over it would be left."
    SURVIVING = "surviving", "The Court would keep its jurisdiction over it."
    DISPUTED = "disputed", "It depends on a question of law that is in dispute."
    UNKNOWN = "unknown", "It depends on a fact that is not recorded."


@attrs.frozen(kw_only=True, weakref_slot=False)
class CaseFate(Structure):
    """What would become of the case against one person.

    Attributes:
        case: the case.
        accused: the person.
        name: the name of the person, for the sentences.
        situation: the situation to which the case belongs.
        nationalities: the States whose national the person is recorded to be.
        fate: what would become of the case.
        pending: whether the case is still open: the person at large or in custody, no judgment known, or an appeal
            pending; None where its stage is not recorded.
        reason: why, in one plain sentence.
        provisions: the clauses on which jurisdiction over the case rests today, and those on which the reason rests.
        records: the records on which the reason rests.
        missing: the facts that are missing.
    """

    case: CaseId = attrs.field(converter=Given[Id])
    accused: PersonOrGroupId = attrs.field(converter=Given[Id])
    name: str | None = None
    situation: SituationId | None = attrs.field(default=None, converter=Given[Id | None])
    nationalities: tuple[StateId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    fate: Fate = attrs.field(converter=Given[Fate | str])
    pending: bool | None = None
    reason: str
    provisions: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    records: tuple[AnyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    missing: tuple[str, ...] = attrs.field(default=(), converter=Given[Iterable[str]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class CaseCount(Structure):
    """The number of cases of one situation, or against nationals of one State, by their fate.

    A case against several persons counts once for each of them.

    Attributes:
        about: the situation or State.
        blocked: the number of cases that would fall.
        blocked_pending: the number of those that are open.
        surviving: the number of cases that would stand.
        surviving_pending: the number of those that are open.
        undecided: the number of cases whose fate is disputed or unknown.
    """

    about: Annotated[str, Kinds("situation", "state")] = attrs.field(converter=Given[Id])
    blocked: int = 0
    blocked_pending: int = 0
    surviving: int = 0
    surviving_pending: int = 0
    undecided: int = 0


@attrs.frozen(kw_only=True, weakref_slot=False)
class Route(Structure):
    """The steps that an amendment has to take before it is in force.

    Attributes:
        touching: the articles it has to change.
        rule: the clause under which it enters into force; None where no one procedure governs all these articles, or it
            is disputed which one does.
        adoption: the clause on its adoption.
        parties: the number of parties on the day; None where that is not known.
        votes: the number of parties that adopt it where there is no consensus; None where it is adopted already, or the
            number of parties leaves it open.
        instruments: the number of acceptances that bring it into force; None where no number is needed, or the number
            of parties leaves it open.
        denominators: the number of parties from each later day on which what is pending takes effect, and how many of
            them it then takes.
        binds: whom it then binds.
        not_before: the earliest day on which it could be in force, if it is proposed on the day asked about (unless it
            is adopted already), adopted as soon as the treaty allows and accepted at once; None where it is not known.
        may_leave_under: the clause under which a party that does not accept it may leave at once.
        may_leave_from: the earliest day on which it could: that on which enough could have accepted it.
        may_leave_until: the last day on which it could, included, were the amendment in force as early as that; None
            where the clause sets none, or the days are not known.
    """

    touching: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    rule: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    adoption: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    parties: Bounds | None = attrs.field(default=None, converter=Given[Bounds | None])
    votes: int | None = None
    instruments: int | None = None
    denominators: tuple[Denominator, ...] = attrs.field(default=(), converter=Given[Iterable[Denominator]])
    binds: BindingEffect | None = None
    not_before: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    may_leave_under: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    may_leave_from: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    may_leave_until: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])


@attrs.frozen(kw_only=True, weakref_slot=False)
class WhatIf(Answer):
    """The cases that would fall under an amendment, if it were made to apply to every case before a court.

    Attributes:
        amendment: the amendment.
        on: the day asked about.
        name: the name of the amendment, for the sentences.
        court: the name of the court.
        membership: on which day a State has to be a party.
        council_referrals: whether the amendment applies to situations that the Security Council referred.
        acceptance_counts: whether a State that accepted the jurisdiction for the conduct counts as a party.
        caveat: that no amendment applies to pending cases by itself; to be read first.
        blocked: the cases that would fall.
        surviving: the cases that would stand.
        disputed: the cases whose fate is disputed.
        unknown: the cases whose fate depends on a fact that is missing.
        applications: the cases in which a warrant is applied for and none is known to be issued, whatever their fate.
        left_out: the cases of offences against the administration of justice, to which the amendment does not apply.
        by_situation: the number of cases by situation.
        by_nationality: the number of cases by the nationality of the accused.
        route: the steps that the amendment has to take before it is in force.
        disputed_routes: where it is disputed which procedure governs it, the steps by each of them.
        positions: the positions on the questions in dispute about such an amendment, by id.
        today: the assessment of the conduct asked about, without the amendment; None where none was given.
        conduct: the assessment of that conduct under the amendment.
    """

    kind: ClassVar[str] = "what-if"

    amendment: AmendmentId = attrs.field(converter=Given[Id])
    on: PartialDate = attrs.field(converter=Given[Day])
    name: str
    court: str
    membership: MembershipTest = attrs.field(converter=Given[MembershipTest | str])
    council_referrals: CouncilReferrals = attrs.field(converter=Given[CouncilReferrals | str])
    acceptance_counts: bool
    caveat: str
    blocked: tuple[CaseFate, ...] = attrs.field(default=(), converter=Given[Iterable[CaseFate]])
    surviving: tuple[CaseFate, ...] = attrs.field(default=(), converter=Given[Iterable[CaseFate]])
    disputed: tuple[CaseFate, ...] = attrs.field(default=(), converter=Given[Iterable[CaseFate]])
    unknown: tuple[CaseFate, ...] = attrs.field(default=(), converter=Given[Iterable[CaseFate]])
    applications: tuple[CaseFate, ...] = attrs.field(default=(), converter=Given[Iterable[CaseFate]])
    left_out: tuple[CaseId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    by_situation: tuple[CaseCount, ...] = attrs.field(default=(), converter=Given[Iterable[CaseCount]])
    by_nationality: tuple[CaseCount, ...] = attrs.field(default=(), converter=Given[Iterable[CaseCount]])
    route: Route = attrs.field(factory=Route)
    disputed_routes: tuple[Route, ...] = attrs.field(default=(), converter=Given[Iterable[Route]])
    positions: tuple[PositionId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    today: Assessment | None = None
    conduct: Assessment | None = None

    def fates(self) -> tuple[CaseFate, ...]:
        """The fates of all cases, those without a public warrant after the others."""
        return (*self.blocked, *self.surviving, *self.disputed, *self.unknown, *self.applications)

    def sentences(self) -> Iterator[str]:
        """First the caveat on pending cases, then how many would fall and under which reading, then the route.

        Between the two stands what would become of the conduct asked about, where one was given.
        """
        yield self.caveat
        yield from self._numbers()
        yield from self._on_conduct()
        yield from super().sentences()

    def __str__(self) -> str:
        """Paragraphs: the cases, the conduct asked about, the route."""
        paragraphs = ((self.caveat, *self._numbers()), self._on_conduct(), super().sentences())
        return "\n".join(filter(None, map(" ".join, paragraphs)))

    def _on_conduct(self) -> Iterator[str]:
        if self.today is not None and self.conduct is not None:
            yield f"The conduct asked about, today: {next(self.today.sentences())}"
            yield f"Under the amendment: {' '.join(self.conduct.sentences())}"

    def _numbers(self) -> Iterator[str]:
        yield (
            f"If {self.name} were made to apply to every case before the {self.court}, "
            f"{_counted(self.blocked)} would fall and {_counted(self.surviving)} would stand ({_reading(self)})."
        )
        for fates, said in ((self.disputed, "it is disputed"), (self.unknown, "it cannot be said")):
            if fates:
                yield f"Of {_counted(fates)} {said}."
        if self.applications:
            counts = {fate: sum(held.fate is fate for held in self.applications) for fate in Fate}
            ends = "; ".join(f"{count} {_BECOMES[fate]}" for fate, count in counts.items() if count)
            yield f"Of {_number(self.applications, 'application')} without a public warrant: {ends}."
        if self.left_out:
            yield f"Left out: {_number(self.left_out, 'case')} of offences against the administration of justice."


_SAID = {
    MembershipTest.CONDUCT: "membership at the time of the conduct",
    MembershipTest.ON_DAY: "membership on {on}",
    CouncilReferrals.SPARED: "what the Security Council referred spared",
    CouncilReferrals.BARRED: "what the Security Council referred barred as well",
}

_BECOMES = {
    Fate.BLOCKED: "would fall",
    Fate.SURVIVING: "would stand",
    Fate.DISPUTED: "in dispute",
    Fate.UNKNOWN: "not known",
}


def _reading(answer: WhatIf) -> str:
    options = (answer.membership, answer.council_referrals, answer.acceptance_counts)
    return "; ".join(option_in_words(option, answer.on) for option in options)


def option_in_words(option: Option, on: PartialDate) -> str:
    """One choice in the reading of an amendment in words."""
    if isinstance(option, bool):
        return "acceptances of jurisdiction counted" if option else "acceptances not counted"
    return _SAID[option].format(on=on)


def _counted(fates: tuple[CaseFate, ...]) -> str:
    pending = sum(fate.pending is True for fate in fates)
    return f"{_number(fates, 'case')} ({pending} open)"


def _number(things: Sized, name: str) -> str:
    return f"{len(things)} {name}{'' if len(things) == 1 else 's'}"
