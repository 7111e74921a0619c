"""FinalClauses: how a treaty enters into force, who may join, leave and amend it, as data to compute with."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, at_least, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.treaty_actions import ActNature
from intljustice.values.citations import Citation
from intljustice.values.dates import Day, PartialDate
from intljustice.values.provisions import Provision


class Unit(Vocabulary):
    """In what a delay is counted."""

    DAY = "day", "Calendar days."
    MONTH = "month", "Calendar months."
    YEAR = "year", "Calendar years."


class EffectiveDay(Vocabulary):
    """On which day something takes effect once its delay has run."""

    EXACT = "exact", "On the very day."
    FIRST_OF_MONTH_AFTER = (
        "first_of_month_after",
        "On the first day of the month after that day, also where that day is itself a first.",
    )
    FIRST_OF_NTH_MONTH = (
        "first_of_nth_month",
        "On the first day of the nth month after that of deposit; the delay counts these months.",
    )


class MonthEnd(Vocabulary):
    """What becomes of a day that the month reached does not have."""

    CLAMP = "clamp", "It is the last day of that month."
    NEXT = "next", "It is the first day of the next month."


@check("count")
def _count_is_possible(delay: Any) -> Problem | None:
    if delay.count >= 0:
        return None
    message, value = f"a delay of {delay.count} would run backwards", str(delay.count)
    return Problem(code="NEGATIVE", message=message, hint="write 0 or more", pointer="/count", value=value)


@attrs.frozen(weakref_slot=False)
class Delay(Structure):
    """A time that has to run; the day of deposit or receipt is day 0.

    Attributes:
        count: how many days, months or years.
        unit: whether these are days, months or years (`Unit`).
        effective_day: on which day the effect then falls (`EffectiveDay`).
        month_end: what becomes of a day that the month reached does not have (`MonthEnd`); None where it cannot arise
            or the clause is silent.
    """

    checks: ClassVar[tuple[Check, ...]] = (_count_is_possible,)

    count: int
    unit: Unit = attrs.field(converter=Given[Unit | str])
    effective_day: EffectiveDay = attrs.field(default=EffectiveDay.EXACT, converter=Given[EffectiveDay | str])
    month_end: MonthEnd | None = attrs.field(default=None, converter=Given[MonthEnd | str | None])


class CountedParticipants(Vocabulary):
    """Whose instruments count towards a threshold."""

    ANY = "any", "Those of every State that may take part."
    UN_MEMBERS = "un_members", "Those of States that are members of the United Nations on the day."
    STATES_AND_ORGANISATIONS = "states_and_organisations", "Those of States and of organisations."


@check("threshold")
def _threshold_counts(entry: Any) -> Problem | None:
    if entry.threshold is None or entry.threshold >= 1:
        return None
    message, value = f"a threshold of {entry.threshold} asks for nothing", str(entry.threshold)
    return Problem(code="NEGATIVE", message=message, hint="write 1 or more", pointer="/threshold", value=value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class EntryIntoForceClause(Structure):
    """When the treaty begins to bind: so many instruments, then a delay.

    Attributes:
        provision: the clause.
        threshold: the number of instruments it takes; None where it enters into force in another way.
        counting: which acts count towards the threshold (`ActNature`).
        counted_participants: whose instruments count (`CountedParticipants`).
        delay: what then has to run, from the deposit of the last instrument needed.
        not_before: a day before which it does not enter into force in any case.
        statement: the clause in our words, where the other fields do not say it all.
    """

    checks: ClassVar[tuple[Check, ...]] = (_threshold_counts,)

    provision: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    threshold: int | None = None
    counting: tuple[ActNature, ...] = attrs.field(default=(), converter=Given[Iterable[ActNature | str]])
    counted_participants: CountedParticipants = attrs.field(
        default=CountedParticipants.ANY, converter=Given[CountedParticipants | str]
    )
    delay: Delay | None = None
    not_before: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    statement: str | None = None


@attrs.frozen(kw_only=True, weakref_slot=False)
class LaterPartyClause(Structure):
    """When the treaty begins to bind those who join once the threshold is reached, never before the treaty itself.

    Attributes:
        provision: the clause.
        delay: what has to run from their deposit.
        not_before: a day before which nobody is bound in any case.
        statement: the clause in our words, where the other fields do not say it all.
    """

    provision: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    delay: Delay | None = None
    not_before: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    statement: str | None = None


class WithdrawalMode(Vocabulary):
    """By what way, if any, a party may leave."""

    NOTICE = "notice", "By notice, which takes effect once its time has run."
    END_OF_TERM = "end_of_term", "At the end of a term that runs on unless notice is given before it ends."
    NOT_PROVIDED = "not_provided", "The treaty provides no way."


@attrs.frozen(kw_only=True, weakref_slot=False)
class WithdrawalClause(Structure):
    """How a party leaves, and from when it is no longer bound: from the day itself on which its notice takes effect.

    Attributes:
        provision: the clause.
        mode: by what way (`WithdrawalMode`).
        notice: what has to run from receipt of the notice, or from the day before the end of a term.
        later_day_may_be_stated: whether the notice may name a later day; None where the treaty is silent.
        revocable: whether a notice may be taken back before it takes effect; None where the treaty is silent.
        not_before: a day before which no notice may be given.
        first_term: how long the first term runs from the entry into force of the treaty.
        renewal: how long each later term runs.
        deferred_by: what puts the effect off, in our words: "armed conflict".
        statement: the clause in our words, where the other fields do not say it all.
    """

    provision: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    mode: WithdrawalMode = attrs.field(converter=Given[WithdrawalMode | str])
    notice: Delay | None = None
    later_day_may_be_stated: bool | None = None
    revocable: bool | None = None
    not_before: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    first_term: Delay | None = None
    renewal: Delay | None = None
    deferred_by: str | None = None
    statement: str | None = None


@check("numerator", "denominator")
def _part_of_a_whole(fraction: Any) -> Problem | None:
    if 0 < fraction.numerator <= fraction.denominator:
        return None
    message = f"{fraction.numerator}/{fraction.denominator} is no part of a whole"
    hint = "write it as 2 of 3 or 7 of 8"
    return Problem(
        code="FRACTION_RANGE", message=message, hint=hint, pointer="/numerator", value=str(fraction.numerator)
    )


@attrs.frozen(weakref_slot=False)
class Fraction(Structure):
    """A part of all parties: so many, rounded up, of their number on the day.

    Attributes:
        numerator: how many parts: the 7 of seven-eighths.
        denominator: of how many parts: the 8.
    """

    checks: ClassVar[tuple[Check, ...]] = (_part_of_a_whole,)

    numerator: int
    denominator: int

    def of(self, number: int) -> int:
        """How many of so many parties it takes: the next whole number.

        >>> Fraction(7, 8).of(125)
        110
        """
        return -(-number * self.numerator // self.denominator)


class BindingEffect(Vocabulary):
    """Whom an amendment binds once it is in force."""

    ALL_PARTIES = "all_parties", "All parties, also those that did not accept it."
    ACCEPTING_PARTIES = "accepting_parties", "The parties that have accepted it, and no others."


@attrs.frozen(kw_only=True, weakref_slot=False)
class AmendmentProcedure(Structure):
    """One way of amending the treaty.

    Attributes:
        provision: the clause that lays it down.
        applies_to: the articles it governs; empty where it governs all that no other procedure does.
        disputed_for: articles of which it is disputed whether it governs them, or the procedure that else would.
        proposal: the clause on how a proposal is brought.
        deliberation: what has to run from the notice of a proposal until it can be decided on.
        adoption: the clause on adoption.
        by_consensus: whether adoption by consensus is enough; None where that is not recorded.
        majority: the part of all parties that adopts it where there is no consensus.
        acceptances: the part of all parties whose acceptance brings it into force; None where no such part is needed.
        on_adoption: whether adoption alone brings it into force, once the delay has run.
        binds: whom it then binds (`BindingEffect`).
        delay: what has to run, from the acceptance that completes the part needed, from each party's own acceptance
            where it binds only those, or from adoption.
        leave_at_once: the clause under which a party that has not accepted may leave with immediate effect, once enough
            have; its notice cites it in `under`.
        leave_within: how long after entry into force it may do so, that day included; None for any time.
        leave_subject_to: the clause that holds for it all the same, on what it owes and on what is pending.
        statement: the procedure in our words, where the other fields do not say it all.
    """

    provision: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    applies_to: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    disputed_for: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    proposal: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    deliberation: Delay | None = None
    adoption: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    by_consensus: bool | None = None
    majority: Fraction | None = None
    acceptances: Fraction | None = None
    on_adoption: bool = False
    binds: BindingEffect = attrs.field(converter=Given[BindingEffect | str])
    delay: Delay | None = None
    leave_at_once: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    leave_within: Delay | None = None
    leave_subject_to: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    statement: str | None = None


@attrs.frozen(kw_only=True, weakref_slot=False)
class FinalClauses(Structure):
    """What a treaty lays down on its own life. A part that is None is not recorded.

    A State that succeeds to a treaty is bound from the day of succession; that day stands in its act.

    Attributes:
        entry_into_force: when the treaty begins to bind.
        later_parties: when it begins to bind those who join later.
        withdrawal: how a party leaves.
        amendments: the ways of amending it.
        reservations: the clause on reservations.
        ends_below: the number of parties below which the treaty ceases to be in force; None where it has no such clause
            or none is recorded.
        citations: what all this rests on, where that differs from the treaty as a whole.
    """

    checks: ClassVar[tuple[Check, ...]] = (at_least("ends_below", 1, "parties cannot be too few"),)

    entry_into_force: EntryIntoForceClause | None = None
    later_parties: LaterPartyClause | None = None
    withdrawal: WithdrawalClause | None = None
    amendments: tuple[AmendmentProcedure, ...] = attrs.field(default=(), converter=Given[Iterable[AmendmentProcedure]])
    reservations: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    ends_below: int | None = None
    citations: tuple[Citation, ...] = attrs.field(default=(), converter=Given[Iterable[Citation | Id]])


class Completeness(Vocabulary):
    """How far something is recorded."""

    NONE = "none", "Not at all: silence says nothing."
    PARTIAL = "partial", "Some of it: silence says nothing."
    COMPLETE = "complete", "All of it up to a day: what is not recorded up to that day did not happen."


@check("recorded", "until")
def _complete_until_a_day(participation: Any) -> Problem | None:
    complete = participation.recorded is Completeness.COMPLETE
    if complete == (participation.until is not None):
        return None
    message, hint = "up to which day it is complete is not said", "give until"
    if not complete:
        message, hint = "a last day is given although the record is not complete", "leave until out, or write complete"
    return Problem(code="UNTIL", message=message, hint=hint, pointer="/until")


@attrs.frozen(weakref_slot=False)
class Participation(Structure):
    """How far the acts by which States and others take part in a treaty, or the sanctions of a programme, are recorded.

    Attributes:
        recorded: how far they are (`Completeness`).
        until: where complete, the last day for which that holds, included.
    """

    checks: ClassVar[tuple[Check, ...]] = (_complete_until_a_day,)

    recorded: Completeness = attrs.field(converter=Given[Completeness | str])
    until: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
