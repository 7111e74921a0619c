"""Court: the Statute of the Court as a dossier records it, with who is bound by it, who accepts it and who opts out."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.day_ranges import DayRange
from intljustice.law.treaties.actions import CONSENT, register
from intljustice.law.treaties.amendments import acceptances_of
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import ParticipantHistory, PartyPeriod
from intljustice.law.treaties.status_table import StatusTable
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration, JurisdictionEffect, Validity
from intljustice.records.treaties import Amendment, Change, JurisdictionTest, Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.values.provisions import Provision
from intljustice.values.ternary import Ternary

_NOTHING = ParticipantHistory()
_INSTRUMENTS = CONSENT | {ActNature.WITHDRAWAL_OF_INSTRUMENT}
_BINDING = _INSTRUMENTS | {ActNature.WITHDRAWAL, ActNature.REVOCATION, ActNature.CESSATION}


@attrs.frozen(eq=False)
class Court:
    """The Statute with everything that the test of jurisdiction asks of it.

    Attributes:
        dossier: the dossier.
        statute: the Statute.
        membership: who is bound by it.
        today: the day at which the records stand, as the ordinal of the calendar; None where they do not say.
        declarations: the declarations about jurisdiction, by the State that made them.
        announcements: what States only announced, by State.
        amendments: the amendments that were adopted.
        completing: the acts without any one of which the Statute would have entered into force later, by id.
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

    @property
    def name(self) -> str:
        """What the Court is called in this dossier."""
        named = [one for one in self.statute.establishes if one in self.dossier]
        return self.dossier.label(named[0]) if named else "Court"

    def called(self, state: str) -> str:
        """What to call a State in a sentence; by its id where it is not in the dossier."""
        return self.dossier.label(state) if state in self.dossier else state

    def party(self, state: str, day: int) -> Ternary:
        """Whether a State is bound on a day."""
        return self.status_table.timeline(state).on(day)

    def party_periods(self, state: str) -> tuple[PartyPeriod, ...]:
        """The times in which a State is bound."""
        return self.status_table.courses.get(state, _NOTHING).party_periods

    def acts(self, state: str) -> tuple[TreatyAction, ...]:
        """The acts of a State towards the Statute."""
        return self.status_table.courses.get(state, _NOTHING).acts

    def binding_acts(self, state: str) -> Iterator[str]:
        """The acts by which a State came to be bound, or ceased to be, and those that take one back, by id."""
        return (act.id for act in self.acts(state) if act.act in _BINDING)

    def joins_after(self, state: str, day: int) -> bool:
        """Whether a State becomes bound only after a day."""
        return any(party_period.start.first > day for party_period in self.party_periods(state))

    def left_by(self, state: str, day: int) -> bool:
        """Whether a State was bound and no longer is on a day."""
        return any(party_period.end.last <= day for party_period in self.party_periods(state))

    def leaves_after(self, state: str, day: int) -> bool:
        """Whether a State that is bound on a day has left since, by the day at which the records stand."""
        running = (party_period for party_period in self.party_periods(state) if party_period.on(day) is Ternary.YES)
        return any(
            self.today is None or party_period.end.last <= self.today
            for party_period in running
            if party_period.left is not None
        )

    def declares_leaving(self, state: str, day: int) -> Iterator[TreatyAction]:
        """What a State has announced or notified by a day of leaving, without effect on that day."""
        notices = self.status_table.courses.get(state, _NOTHING).notices
        pending = (one.act for one in notices if one.pending_until.passed_on(day) is not Ternary.YES)
        for act in (*self.announcements.get(state, ()), *pending):
            if DayRange.of(act.day).last <= day:
                yield act

    def acceptances(self, state: str) -> Iterator[JurisdictionDeclaration]:
        """The acceptances of jurisdiction that a State, or somebody in its name, has made under article 12(3)."""
        return self._declared(state, "12(3)", JurisdictionEffect.ACCEPTS)

    def opt_outs(self, state: str, article: str) -> Iterator[JurisdictionDeclaration]:
        """The declarations by which a State surely keeps something out."""
        found = self._declared(state, article, JurisdictionEffect.EXCLUDES)
        return (one for one in found if one.validity is Validity.EFFECTIVE)

    def doubtful_opt_outs(self, state: str, article: str) -> Iterator[JurisdictionDeclaration]:
        """Those of which it is disputed, not verified or not recorded that they have effect."""
        found = self._declared(state, article, JurisdictionEffect.EXCLUDES)
        return (one for one in found if one.validity in (None, Validity.DISPUTED, Validity.UNVERIFIED))

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
        """The acceptances on which it rests who is bound by an amendment: of these States, and the first of all."""
        made = self.dossier.once(register).by_amendment.get(amendment.id, {})
        first = min(
            (DayRange.of(act.day).last for act in acceptances_of(self.dossier, amendment).acts.values()), default=0
        )
        for by, acts in made.items():
            if by in states or any(DayRange.of(act.day).first <= first for act in acts):
                yield from (act.id for act in acts)

    def first_in_force(self, amendment: Amendment) -> DayRange:
        """When an amendment was first in force for anybody."""
        return status_tables(self.dossier).of(amendment.id).entry.day

    def joined_later(self, state: str, amendment: Amendment, day: int) -> bool:
        """Whether a State that is bound on a day became so only after an amendment was in force for others."""
        entry = self.first_in_force(amendment)
        running = (party_period for party_period in self.party_periods(state) if party_period.on(day) is Ternary.YES)
        return any(party_period.start.first > entry.last for party_period in running)

    def _declared(self, state: str, article: str, effect: JurisdictionEffect) -> Iterator[JurisdictionDeclaration]:
        basis = self.article(article)
        return (one for one in self.declarations.get(state, ()) if one.basis == basis and one.effect is effect)


@lru_cache(maxsize=512)
def _provision(instrument: str, path: str) -> Provision:
    """The clauses asked for are few and the same in every answer."""
    return Provision(f"{instrument}:{path}")


def court_of(dossier: Dossier) -> Court:
    """The Court of a dossier; `UnknownRecord` where no treaty, or more than one, is marked for this test."""
    return dossier.once(_court)


def _court(dossier: Dossier) -> Court:
    marked = [one for one in dossier.records(Treaty) if one.jurisdiction_test is JurisdictionTest.ICC]
    if len(marked) != 1:
        message = "no treaty" if not marked else f"{len(marked)} treaties"
        raise UnknownRecord(
            "treaty", reason=f"{message} of this dossier has jurisdiction_test icc; give it to the Statute"
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
        declarations={by: tuple(own) for by, own in declarations.items()},
        announcements={by: tuple(own) for by, own in announcements.items()},
        amendments=tuple(
            one for one in dossier.records(Amendment) if one.treaty == statute.id and one.adopted is not None
        ),
        completing=tuple(_completing(status_table)),
    )


def _completing(status_table: StatusTable) -> Iterator[str]:
    """The instruments up to the one that completed the number needed; none where there surely were more than needed.

    Where days are not known, or an instrument was taken back, any act up to then may have made a difference.
    """
    entry, clause = status_table.entry, status_table.clauses.entry_into_force
    if entry.reached is None or clause is None or clause.threshold is None:
        return
    every = (act for course in status_table.courses.values() for act in course.acts if act.act in _INSTRUMENTS)
    before = [act for act in every if act.counts is not False and DayRange.of(act.day).first <= entry.reached.last]
    if not all(act.act in CONSENT and DayRange.of(act.day).is_day for act in before):
        yield from (act.id for act in before)
    elif len(entry.instruments) <= clause.threshold:
        yield from (act.id for act in entry.instruments)
