"""Supposition: the facts as asked and the Court as it is, with the ways to suppose one of them otherwise."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts
from intljustice.law.icc.jurisdiction.charges import charges_of
from intljustice.law.icc.jurisdiction.intervals import change_days_within, is_dated, recorded_days
from intljustice.law.treaties.participation import ParticipantHistory, Timeline
from intljustice.law.wording import printed
from intljustice.records.actors import State
from intljustice.records.jurisdiction_declarations import (
    DeclarationScope,
    JurisdictionDeclaration,
    JurisdictionEffect,
    Validity,
)
from intljustice.records.treaties import Amendment
from intljustice.records.treaty_actions import ActNature
from intljustice.values.conduct import Conduct, Crime, Scope, Trigger
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary

SUPPOSED = "jurisdiction-declaration:supposed"
"""The id of an acceptance of jurisdiction that is only supposed."""


@attrs.frozen(eq=False)
class SupposedCourt(Court):
    """A Court with hypothetical acceptances of its amendments.

    Attributes:
        accepting: whether a State is bound by every amendment, by the id of the State.
    """

    accepting: Mapping[str, Ternary]

    def accepts(self, state: str, amendment: Amendment, day: int) -> Ternary:
        """Whether a State is bound by an amendment on a day: as supposed, else as recorded."""
        supposed = self.accepting.get(state)
        return Court.accepts(self, state, amendment, day) if supposed is None else supposed


def with_standing(court: Court, state: str, party: Ternary) -> Court:
    """A Court in which a State has been a party to the Statute on every day, or on none."""
    recorded = court.status_table
    timelines = {**recorded.timelines, state: Timeline(change_days=(), answers=(party,))}
    histories = {**recorded.histories, state: ParticipantHistory()}
    followed = {by: line for by, line in recorded.followed.items() if by != state}
    status_table = attrs.evolve(recorded, histories=histories, timelines=timelines, followed=followed)
    announcements = {by: acts for by, acts in court.announcements.items() if by != state}
    return attrs.evolve(court, status_table=status_table, announcements=announcements)


def with_acceptance(court: Court, state: str, period: Period) -> Court:
    """A Court whose jurisdiction a State accepts for a period, over its territory and its nationals (article 12(3))."""
    supposed = JurisdictionDeclaration(
        id=SUPPOSED,
        by=state,
        basis=court.article("12(3)"),
        effect=JurisdictionEffect.ACCEPTS,
        covering=DeclarationScope.UNLIMITED,
        scope=Scope(period=period),
        validity=Validity.EFFECTIVE,
    )
    made = (*court.declarations.get(state, ()), supposed)
    return attrs.evolve(court, declarations={**court.declarations, state: made})


def without_declarations(court: Court, state: str, article: str) -> Court:
    """A Court to which a State has made no declaration under an article."""
    basis = court.article(article)
    left = tuple(declaration for declaration in court.declarations[state] if declaration.basis != basis)
    return attrs.evolve(court, declarations={**court.declarations, state: left})


def with_amendments(court: Court, state: str, bound: Ternary) -> Court:
    """A Court in which a State is bound by every amendment, or by none."""
    return SupposedCourt(**attrs.asdict(court, recurse=False), accepting={state: bound})


@attrs.frozen
class Substitute:
    """A State that is supposed in the place of another, as an example of all of its sort.

    Attributes:
        state: the State.
        sort: the sort, by its standing and by its acceptance of an amendment.
        described: the sort in words, with the State as an example.
    """

    state: str
    sort: str
    described: str


OUTSIDE = "a State that was no party"
"""The sort of a State that was not bound by the Statute."""
_LEAVING = frozenset({ActNature.WITHDRAWAL, ActNature.ANNOUNCEMENT, ActNature.CESSATION})
_SORTS = {
    (Ternary.YES, None): "a party",
    (Ternary.YES, Ternary.YES): "a party that had accepted the amendment",
    (Ternary.YES, Ternary.NO): "a party that had not accepted the amendment",
    (Ternary.NO, None): OUTSIDE,
    (Ternary.NO, Ternary.NO): OUTSIDE,
}


def substitutes(
    court: Court, days: tuple[int, int], *, amendment: Amendment | None = None, besides: Collection[str] = ()
) -> Iterator[Substitute]:
    """A State of each sort on these days, the first by id; where an amendment matters, its acceptance makes two sorts.

    A State that made a declaration, withdrew, announced that it would, or ceased to exist is taken only where there is
    no other.

    Args:
        court: the Court.
        days: the first and the last day, both included.
        amendment: the amendment on which the answer may depend.
        besides: the ids of the States that stand in the facts already.
    """
    plain: dict[str, str] = {}
    other: dict[str, str] = {}
    for state in court.dossier.records(State):
        sort = None if state.id in besides else _sort(court, state.id, days, amendment)
        if sort is not None:
            (plain if _is_plain(court, state, sort) else other).setdefault(sort, state.id)
    for sort in dict.fromkeys(_SORTS.values()):
        example = plain.get(sort, other.get(sort))
        if example is not None:
            yield Substitute(example, sort, f"{sort}, such as {court.dossier.label(example)}")


def _sort(court: Court, state: str, days: tuple[int, int], amendment: Amendment | None) -> str | None:
    """The sort of a State, where it is the same on both days."""
    sorts = {
        _SORTS.get((court.party(state, day), None if amendment is None else court.accepts(state, amendment, day)))
        for day in days
    }
    return sorts.pop() if len(sorts) == 1 else None


def _is_plain(court: Court, state: State, sort: str) -> bool:
    acts = (*court.acts(state.id), *court.announcements.get(state.id, ()))
    steady = not court.party_periods(state.id) if sort == OUTSIDE else not any(act.act in _LEAVING for act in acts)
    return steady and state.existed is None and state.id not in court.declarations


@attrs.frozen(kw_only=True)
class Alternative:
    """The facts and the Court with one fact supposed otherwise.

    Attributes:
        fact: the field of the conduct, `trigger/...` for one of the trigger, else the standing or act of a State.
        way: in what way it is changed; of the changes of one fact in one way, the first that changes the answer counts.
        was: the value that the fact has, printed.
        would_be: the value that is supposed, printed.
        supposing: the fact as supposed, to be read after "had".
        court: the Court, as it is or as supposed.
        conduct: the conduct, as it is or as supposed.
        trigger: the trigger, as it is or as supposed.
    """

    fact: str
    way: str
    was: str
    would_be: str
    supposing: str
    court: Court
    conduct: Conduct
    trigger: Trigger


@attrs.frozen(kw_only=True, slots=False)
class Supposition:
    """The facts as asked and the Court as it is, and what can be supposed in the place of each.

    Attributes:
        court: the Court.
        conduct: the conduct.
        trigger: the trigger.
    """

    court: Court
    conduct: Conduct
    trigger: Trigger

    @cached_property
    def facts(self) -> AllegedFacts:
        """The facts as the test of jurisdiction reads them."""
        return AllegedFacts.of(self.conduct, self.trigger)

    @cached_property
    def days(self) -> tuple[int, int] | None:
        """The first and the last day on which the conduct can have taken place, as ordinals of the calendar."""
        period = self.conduct.period
        return None if period is None or not is_dated(period) else recorded_days(self.court, period)

    @cached_property
    def is_exact(self) -> bool:
        """Whether the first and the last day of the conduct are known, each as one day."""
        period = self.conduct.period
        ends = () if period is None else (period.start, period.end)
        return all(end is not None and end.is_day for end in ends)

    @cached_property
    def change_days(self) -> tuple[int, ...]:
        """The days from which a limb can come out differently, in order, up to the day at which the records stand."""
        last, days = self.court.today, set(change_days_within(self.court, self.facts))
        return tuple(sorted(day for day in days if last is None or day <= last))

    @cached_property
    def amendment(self) -> Amendment | None:
        """The amendment that added the crime, or a paragraph charged."""
        if Crime.AGGRESSION in self.facts.crimes:
            return self.court.adding(self.court.article("15bis"))
        amendments = (charge.amendment for charge in charges_of(self.court, self.conduct))
        return next((amendment for amendment in amendments if amendment is not None), None)

    @cached_property
    def substitutes(self) -> tuple[Substitute, ...]:
        """The States that can be supposed in the place of those in the facts; none where no day is given."""
        if self.days is None:
            return ()
        besides = {*self.facts.touched, *self.trigger.by}
        return tuple(substitutes(self.court, self.days, amendment=self.amendment, besides=besides))

    def alternative(
        self, fact: str, way: str, was: object, would_be: object, supposing: str, **supposed: Any
    ) -> Alternative:
        """The facts and the Court with another court, conduct or trigger."""
        parts: dict[str, Any] = {"court": self.court, "conduct": self.conduct, "trigger": self.trigger, **supposed}
        return Alternative(
            fact=fact, way=way, was=_printed(was), would_be=_printed(would_be), supposing=supposing, **parts
        )

    def changed(self, fact: str, value: Any, supposing: str, *, way: str | None = None, **with_it: Any) -> Alternative:
        """The facts with another value in one field of the conduct, or of the trigger where it is `trigger/...`.

        Args:
            fact: the field.
            value: the value that is supposed.
            supposing: the fact as supposed, to be read after "had".
            way: in what way it is changed; where None, each value is a way of its own.
            with_it: the other fields that have to change with it.
        """
        part, field = ("trigger", fact.removeprefix("trigger/")) if fact.startswith("trigger/") else ("conduct", fact)
        before = getattr(self, part)
        after = attrs.evolve(before, **{field: value}, **with_it)
        was, would_be = getattr(before, field), getattr(after, field)
        way = _printed(would_be) if way is None else way
        return self.alternative(fact, way, was, would_be, supposing, **{part: after})

    def by_truth(self, field: str, true: str, false: str) -> Iterator[Alternative]:
        """The facts with the other value, or values, of a field that is true, false or not given."""
        for value, supposing in ((True, true), (False, false)):
            if getattr(self.conduct, field) is not value:
                yield self.changed(field, value, supposing)


def _printed(value: object) -> str:
    return printed(value, nothing="not given")
