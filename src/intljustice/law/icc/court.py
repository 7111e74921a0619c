"""Court: the Statute as a dossier records it, who is bound by it, who accepts its jurisdiction and who opts out."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.day_ranges import DayRange
from intljustice.law.treaties.actions import BINDING, register
from intljustice.law.treaties.amendments import acceptances_of
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import ParticipantHistory, PartyPeriod
from intljustice.law.treaties.predecessors import continuing_state, predecessors_of
from intljustice.law.treaties.status_table import StatusTable
from intljustice.records.cases import Case
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration, JurisdictionEffect, Validity
from intljustice.records.situations import Investigation
from intljustice.records.treaties import Amendment, Change, JurisdictionTest, Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary

_NO_ACTS = ParticipantHistory()
_DOUBTFUL = frozenset({None, Validity.DISPUTED, Validity.UNVERIFIED})


@attrs.frozen(eq=False)
class Court:
    """The Statute of the Court, with what the test of jurisdiction looks up about States.

    Attributes:
        dossier: the dossier.
        statute: the Statute.
        status_table: who is bound by the Statute on which day.
        today: the day at which the records stand, as the ordinal of the calendar; None where they do not say.
        declarations: the declarations about jurisdiction, by the State that made them.
        announcements: the announcements by which a State says that it will leave, by State.
        amendments: the amendments of the Statute that were adopted.
        completing: the acts without any of which the Statute would have entered into force later, by id.
    """

    dossier: Dossier
    statute: Treaty
    status_table: StatusTable
    today: int | None
    declarations: Mapping[str, tuple[JurisdictionDeclaration, ...]]
    announcements: Mapping[str, tuple[TreatyAction, ...]]
    amendments: tuple[Amendment, ...]
    completing: tuple[str, ...]

    def article(self, path: str) -> Provision:
        """An article of the Statute."""
        return _provision(self.statute.instrument, path)

    def articles(self, *paths: str) -> tuple[Provision, ...]:
        """Several articles of the Statute."""
        return tuple(map(self.article, paths))

    @property
    def name(self) -> str:
        """The name of the court that the Statute establishes, where that is in the dossier; else "Court"."""
        established = next((court for court in self.statute.establishes if court in self.dossier), None)
        return "Court" if established is None else self.dossier.label(established)

    def called(self, record: str) -> str:
        """The name of a State or another record for a sentence; its id where it is not in the dossier."""
        return self.dossier.label(record) if record in self.dossier else record

    def called_on(self, state: str, day: int) -> str:
        """The name of a State for a sentence about a day, with the State of which it was a part then."""
        acting = self.acting(state, day)
        name = self.called(state)
        return name if acting == state else f"{name} (then part of {self.called(acting)})"

    def acting(self, state: str, day: int) -> str:
        """The State by whose acts another was bound on a day: the one of which it was a part then, else itself."""
        is_followed = state in self.status_table.followed
        return continuing_state(self.dossier, state, day) if is_followed else state

    def with_predecessors(self, states: Iterable[str]) -> tuple[str, ...]:
        """These States and all of which they were a part before, each once."""
        every = dict.fromkeys(states)
        for state in tuple(every):
            if state in self.status_table.followed:
                every |= dict.fromkeys(each.state for each in predecessors_of(self.dossier, state))
        return tuple(every)

    def hears(self, record: Case | Investigation) -> bool:
        """Whether a case or situation is before the Court.

        It is before the court that it names; a case that names none, before the court of its situation. Where neither
        names one, or the Statute establishes none, it is presumed to be before the Court.
        """
        court = record.court
        if court is None and isinstance(record, Case) and record.situation is not None:
            situation = self.dossier.get(Investigation, record.situation, None)
            court = None if situation is None else situation.court
        established = self.statute.establishes
        return court is None or not established or court in established

    def party(self, state: str, day: int) -> Ternary:
        """Whether a State is bound by the Statute on a day."""
        return self.status_table.timeline(state).on(day)

    def party_throughout(self, state: str, first: int, last: int, *, by_itself: bool = False) -> Ternary:
        """Whether a State is bound by the Statute on every day from a first to a last; unknown where only on some.

        By itself it is a party by its own acts alone, not while it is part of a party.
        """
        table = self.status_table
        line = table.own_timeline(state) if by_itself else table.timeline(state)
        answers = line.during(first, last)
        return next(iter(answers)) if len(answers) == 1 else Ternary.UNKNOWN

    def party_periods(self, state: str) -> tuple[PartyPeriod, ...]:
        """The times in which a State is bound by the Statute; two that follow on each other without a gap are one."""
        periods = self.status_table.histories.get(state, _NO_ACTS).party_periods
        joined = list(periods[:1])
        for period in periods[1:]:
            if joined[-1].end.is_day and joined[-1].end == period.start:
                joined[-1] = attrs.evolve(joined[-1], left=period.left, end=period.end)
            else:
                joined.append(period)
        return tuple(joined)

    def acts(self, state: str) -> tuple[TreatyAction, ...]:
        """The acts of a State towards the Statute, oldest first."""
        return self.status_table.histories.get(state, _NO_ACTS).acts

    def binding_acts(self, state: str) -> Iterator[str]:
        """The ids of the acts by which a State came to be bound or ceased to be, and that revoke such an act."""
        return (act.id for act in self.acts(state) if act.act in BINDING)

    def bound_from(self, state: str, day: int) -> DayRange | None:
        """The first day on which the Statute binds a State, or the one of which it was a part on a day.

        That of the party period that includes the day, else of the first that comes after it; None where there is none.
        """
        periods = self.party_periods(self.acting(state, day))
        return next((period.start for period in periods if period.end.last > day), None)

    def joins_after(self, state: str, day: int) -> bool:
        """Whether a State, or the one of which it was a part on a day, becomes bound by the Statute after it."""
        return any(period.start.first > day for period in self.party_periods(self.acting(state, day)))

    def left_by(self, state: str, day: int) -> bool:
        """Whether a State, or the one of which it was a part on a day, was bound by the Statute and ceased to be."""
        return any(period.end.last <= day for period in self.party_periods(self.acting(state, day)))

    def leaves_after(self, state: str, day: int) -> bool:
        """Whether a State that is bound on a day has withdrawn since, with effect by the day of the records."""
        return any(
            self.today is None or period.end.last <= self.today
            for period in self._bound_on(state, day)
            if period.left is not None
        )

    def declares_leaving(self, state: str, day: int) -> Iterator[TreatyAction]:
        """The announcements and notices of withdrawal that a State has made by a day, and that have no effect yet."""
        state = self.acting(state, day)
        notices = self.status_table.histories.get(state, _NO_ACTS).notices
        pending = (notice.act for notice in notices if notice.pending_until.passed_on(day) is not Ternary.YES)
        for act in (*self.announcements.get(state, ()), *pending):
            if DayRange.of(act.day).last <= day:
                yield act

    def acceptances(self, state: str) -> Iterator[JurisdictionDeclaration]:
        """The acceptances of jurisdiction under article 12(3) that are made by a State or in its name."""
        return self._declared(state, "12(3)", JurisdictionEffect.ACCEPTS)

    def opt_outs(self, state: str, article: str) -> Iterator[JurisdictionDeclaration]:
        """The declarations of a State under an article that exclude something and surely have effect."""
        declared = self._declared(state, article, JurisdictionEffect.EXCLUDES)
        return (declaration for declaration in declared if declaration.validity is Validity.EFFECTIVE)

    def doubtful_opt_outs(self, state: str, article: str) -> Iterator[JurisdictionDeclaration]:
        """The opt-outs of a State whose effect is disputed, unverified or not recorded."""
        declared = self._declared(state, article, JurisdictionEffect.EXCLUDES)
        return (declaration for declaration in declared if declaration.validity in _DOUBTFUL)

    def adding(self, provision: Provision) -> Amendment | None:
        """The amendment that inserted a provision."""
        for amendment in self.amendments:
            for change in amendment.changes:
                if change.change is Change.INSERTED and provision.is_within(change.provision):
                    return amendment
        return None

    def accepts(self, state: str, amendment: Amendment, day: int) -> Ternary:
        """Whether a State is bound by an amendment on a day."""
        return status_tables(self.dossier).of(amendment.id).timeline(state).on(day)

    def accepting_acts(self, amendment: Amendment, states: Collection[str]) -> Iterator[str]:
        """The ids of the acceptances by which an amendment is in force: of these States, and the earliest of all."""
        made = self.dossier.once(register).by_amendment.get(amendment.id, {})
        first = min(
            (DayRange.of(act.day).last for act in acceptances_of(self.dossier, amendment).acts.values()), default=0
        )
        for by, acts in made.items():
            if by in states or any(DayRange.of(act.day).first <= first for act in acts):
                yield from (act.id for act in acts)

    def first_in_force(self, amendment: Amendment) -> DayRange:
        """The day from which an amendment was in force for at least one State, as far as it is known."""
        return status_tables(self.dossier).of(amendment.id).entry.day

    def joined_later(self, state: str, amendment: Amendment, day: int) -> bool:
        """Whether a State that is bound on a day became a party only once an amendment was in force for others."""
        entry = self.first_in_force(amendment)
        return any(period.start.first > entry.last for period in self._bound_on(state, day))

    def _bound_on(self, state: str, day: int) -> Iterator[PartyPeriod]:
        """The times in which a State, or the one of which it was a part then, is bound that surely include a day."""
        periods = self.party_periods(self.acting(state, day))
        return (period for period in periods if period.on(day) is Ternary.YES)

    def _declared(self, state: str, article: str, effect: JurisdictionEffect) -> Iterator[JurisdictionDeclaration]:
        basis = self.article(article)
        made = self.declarations.get(state, ())
        return (declaration for declaration in made if declaration.basis == basis and declaration.effect is effect)


@lru_cache(maxsize=512)
def _provision(instrument: str, path: str) -> Provision:
    """A clause of an instrument; the law cites a few dozen, again and again."""
    return Provision(f"{instrument}:{path}")


def court_of(dossier: Dossier) -> Court:
    """The Court of a dossier; `UnknownRecord` where no treaty, or more than one, is marked for this test."""
    return dossier.once(_court)


def _court(dossier: Dossier) -> Court:
    marked = [treaty for treaty in dossier.records(Treaty) if treaty.jurisdiction_test is JurisdictionTest.ICC]
    if len(marked) != 1:
        number = "no treaty" if not marked else f"{len(marked)} treaties"
        raise UnknownRecord(
            "treaty", reason=f"{number} of this dossier has jurisdiction_test icc; give it to the Statute"
        )
    (statute,) = marked
    declarations: dict[str, list[JurisdictionDeclaration]] = {}
    for declaration in dossier.records(JurisdictionDeclaration):
        declarations.setdefault(declaration.by, []).append(declaration)
    announcements: dict[str, list[TreatyAction]] = {}
    for act in dossier.records(TreatyAction):
        if act.act is ActNature.ANNOUNCEMENT and act.treaty == statute.id:
            announcements.setdefault(act.by, []).append(act)
    status_table = status_tables(dossier).of(statute)
    return Court(
        dossier=dossier,
        statute=statute,
        status_table=status_table,
        today=None if dossier.about.as_of is None else DayRange.of(dossier.about.as_of).last,
        declarations={by: tuple(made) for by, made in declarations.items()},
        announcements={by: tuple(made) for by, made in announcements.items()},
        amendments=tuple(
            amendment
            for amendment in dossier.records(Amendment)
            if amendment.treaty == statute.id and amendment.adopted is not None
        ),
        completing=status_table.completing,
    )
