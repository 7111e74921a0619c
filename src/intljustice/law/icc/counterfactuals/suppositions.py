"""A Court in which one fact about one State is otherwise: whether it was a party, what it accepted or kept out."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.crimes import amendment_behind
from intljustice.law.icc.jurisdiction.intervals import change_days_within, is_dated, recorded_days
from intljustice.law.icc.jurisdiction.preconditions import preconditions_of
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
"""The id of an acceptance that is only supposed."""


@attrs.frozen(eq=False)
class SupposedCourt(Court):
    """The Court, were it otherwise who had accepted its amendments.

    Attributes:
        accepting: whether a State had accepted any amendment, by State.
    """

    accepting: Mapping[str, Ternary]

    def accepts(self, state: str, amendment: Amendment, day: int) -> Ternary:
        """Whether a State is bound by an amendment on a day: as supposed, else as it is."""
        supposed = self.accepting.get(state)
        return Court.accepts(self, state, amendment, day) if supposed is None else supposed


def with_standing(court: Court, state: str, party: Ternary) -> Court:
    """The Court, had a State always been a party, or never."""
    kept = court.status_table
    timelines = {**kept.timelines, state: Timeline(change_days=(), answers=(party,))}
    status_table = attrs.evolve(kept, histories={**kept.histories, state: ParticipantHistory()}, timelines=timelines)
    announcements = {by: acts for by, acts in court.announcements.items() if by != state}
    return attrs.evolve(court, status_table=status_table, announcements=announcements)


def with_acceptance(court: Court, state: str, period: Period) -> Court:
    """The Court, had a State accepted its jurisdiction for some time, over everything and everybody."""
    supposed = JurisdictionDeclaration(
        id=SUPPOSED,
        by=state,
        basis=court.article("12(3)"),
        effect=JurisdictionEffect.ACCEPTS,
        covering=DeclarationScope.UNLIMITED,
        scope=Scope(period=period),
        validity=Validity.EFFECTIVE,
    )
    return _declaring(court, state, (*court.declarations.get(state, ()), supposed))


def without_declarations(court: Court, state: str, article: str) -> Court:
    """The Court, had a State made no declaration under an article."""
    basis = court.article(article)
    return _declaring(court, state, tuple(one for one in court.declarations[state] if one.basis != basis))


def with_amendments(court: Court, state: str, bound: Ternary) -> Court:
    """The Court, had a State accepted every amendment, or none."""
    return SupposedCourt(**attrs.asdict(court, recurse=False), accepting={state: bound})


def _declaring(court: Court, state: str, declarations: tuple[JurisdictionDeclaration, ...]) -> Court:
    return attrs.evolve(court, declarations={**court.declarations, state: declarations})


@attrs.frozen
class Substitute:
    """A State that stands for all of its sort.

    Attributes:
        state: the State.
        sort: of which sort.
        message: the sort in words, with the State as an example.
    """

    state: str
    sort: str
    message: str


OUTSIDE = "a State that was no party"
"""The sort of a State that was not bound."""
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
    """One State of each sort on these days, the first by id; where an amendment matters, acceptance makes two sorts.

    One about which there is more to say comes last: that declared something, leaves, announced that it would, or is no
    more.

    Args:
        court: the Court.
        days: the first and the last day, both included.
        amendment: the amendment on which the answer may turn.
        besides: the States that stand in the facts already.
    """
    plain: dict[str, str] = {}
    other: dict[str, str] = {}
    for state in court.dossier.records(State):
        sort = None if state.id in besides else _sort(court, state.id, days, amendment)
        if sort is not None:
            (plain if _is_plain(court, state, sort) else other).setdefault(sort, state.id)
    for sort in dict.fromkeys(_SORTS.values()):
        found = plain.get(sort, other.get(sort))
        if found is not None:
            yield Substitute(found, sort, f"{sort}, such as {court.dossier.label(found)}")


def _sort(court: Court, state: str, days: tuple[int, int], amendment: Amendment | None) -> str | None:
    """The sort of a State that is of the same one on both days."""
    found = {_SORTS.get((court.party(state, day), _accepts(court, state, amendment, day))) for day in days}
    return found.pop() if len(found) == 1 else None


def _accepts(court: Court, state: str, amendment: Amendment | None, day: int) -> Ternary | None:
    return None if amendment is None else court.accepts(state, amendment, day)


def _is_plain(court: Court, state: State, sort: str) -> bool:
    party_periods, acts = court.party_periods(state.id), (*court.acts(state.id), *court.announcements.get(state.id, ()))
    steady = not party_periods if sort == OUTSIDE else not any(one.act in _LEAVING for one in acts)
    return steady and state.existed is None and state.id not in court.declarations


@attrs.frozen(kw_only=True)
class Alternative:
    """The facts with one of them changed.

    Attributes:
        fact: which.
        mode: in what way; of the changes of one fact in one way, the first that turns the answer is enough.
        was: the value it has, printed.
        would_be: the value it gets, printed.
        supposing: the fact as changed, to be read after "had".
        court: the Court, as it is or as it is supposed to be.
        conduct: the conduct.
        trigger: the trigger.
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
    """A question on jurisdiction, with what can be put in the place of its facts.

    Attributes:
        court: the Court.
        conduct: the conduct.
        trigger: the trigger.
    """

    court: Court
    conduct: Conduct
    trigger: Trigger

    @cached_property
    def days(self) -> tuple[int, int] | None:
        """The first and the last day on which the conduct can have taken place, as ordinals."""
        period = self.conduct.period
        if period is None or not is_dated(period):
            return None
        return recorded_days(self.court, period)

    @cached_property
    def is_exact(self) -> bool:
        """Whether the first and the last day of the conduct are known, each as one day."""
        period = self.conduct.period
        ends = () if period is None else (period.start, period.end)
        return all(end is not None and end.is_day for end in ends)

    @cached_property
    def change_days_within(self) -> tuple[int, ...]:
        """The days from which a limb can come out differently, in order, up to the day at which the records stand."""
        last, found = self.court.today, set(change_days_within(self.court, self.conduct, self.trigger))
        return tuple(sorted(day for day in found if last is None or day <= last))

    @cached_property
    def amendment(self) -> Amendment | None:
        """The amendment that brought the crime."""
        if Crime.AGGRESSION in (self.conduct.crime, *self.conduct.further_crimes):
            return self.court.adding(self.court.article("15bis"))
        crimes = (self.conduct.crime, *self.conduct.further_crimes)
        found = (amendment_behind(self.court, self.conduct, crime) for crime in crimes)
        return next((one for one in found if one is not None), None)

    @cached_property
    def substitutes(self) -> tuple[Substitute, ...]:
        """The States that can stand in the place of those in the facts; none where no day is given."""
        if self.days is None:
            return ()
        besides = {*self.linked, *self.trigger.by}
        return tuple(substitutes(self.court, self.days, amendment=self.amendment, besides=besides))

    @cached_property
    def linked(self) -> tuple[str, ...]:
        """The States that the conduct is tied to, or is said to be by some."""
        conduct = self.conduct
        links = (link.state for link in preconditions_of(conduct))
        return tuple(dict.fromkeys((*links, *conduct.effects_in, *conduct.acted_from, *conduct.nationalities_later)))

    def called(self, state: str) -> str:
        """What a State is called; its id where it is not recorded."""
        return self.court.dossier.label(state) if state in self.court.dossier else state

    def alternative(
        self, fact: str, way: str, was: object, would_be: object, supposing: str, **changed: Any
    ) -> Alternative:
        """The question with something changed: its court, its conduct or its trigger."""
        facts: dict[str, Any] = {"court": self.court, "conduct": self.conduct, "trigger": self.trigger, **changed}
        return Alternative(
            fact=fact, way=way, was=_printed(was), would_be=_printed(would_be), supposing=supposing, **facts
        )

    def changed(self, field: str, value: Any, supposing: str, *, way: str | None = None, **with_it: Any) -> Alternative:
        """The question with one field of the conduct changed, and what has to go with it."""
        conduct = attrs.evolve(self.conduct, **{field: value}, **with_it)
        made = getattr(conduct, field)
        way = _printed(made) if way is None else way
        return self.alternative(field, way, getattr(self.conduct, field), made, supposing, conduct=conduct)

    def triggered(
        self, field: str, value: Any, supposing: str, *, way: str | None = None, **with_it: Any
    ) -> Alternative:
        """The question with one field of the trigger changed, and what has to go with it."""
        trigger = attrs.evolve(self.trigger, **{field: value}, **with_it)
        made = getattr(trigger, field)
        way = _printed(made) if way is None else way
        return self.alternative(f"trigger/{field}", way, getattr(self.trigger, field), made, supposing, trigger=trigger)

    def by_truth(self, field: str, true: str, false: str) -> Iterator[Alternative]:
        """The question with the other value, or values, of a field that is true, false or not given."""
        for value, supposing in ((True, true), (False, false)):
            if getattr(self.conduct, field) is not value:
                yield self.changed(field, value, supposing)


def _printed(value: object) -> str:
    return printed(value, nothing="not given")
