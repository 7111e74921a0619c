"""What an answer on jurisdiction was asked about, and the same with one fact changed."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import attrs

from intljustice.law.icc.added_crimes import amendment_behind
from intljustice.law.icc.court import Court
from intljustice.law.icc.cuts import is_dated, recorded_days, turning_days
from intljustice.law.icc.links import links_of
from intljustice.law.icc.substitutes import Substitute, substitutes
from intljustice.law.telling import printed
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Conduct, Crime, Trigger


@attrs.frozen(kw_only=True)
class Alternative:
    """The facts with one of them changed.

    Attributes:
        fact: which.
        way: in what way; of the changes of one fact in one way, the first that turns the answer is enough.
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
class Question:
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
    def turning_days(self) -> tuple[int, ...]:
        """The days from which a limb can come out differently, in order, up to the day at which the records stand."""
        last, found = self.court.today, set(turning_days(self.court, self.conduct, self.trigger))
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
        links = (link.state for link in links_of(conduct))
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
