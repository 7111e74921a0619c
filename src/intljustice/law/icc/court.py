"""Court: the Statute of the Court as a dossier records it, with who is bound by it, who accepts it and who opts out."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

import attrs

from intljustice.dossier import Dossier
from intljustice.errors import UnknownRecord
from intljustice.law.amending import acceptances_of
from intljustice.law.courses import Course, Spell
from intljustice.law.index import memberships
from intljustice.law.memberships import Membership
from intljustice.law.register import CONSENT, register
from intljustice.law.windows import Window
from intljustice.records.acceptances import JurisdictionDeclaration, JurisdictionEffect, Validity
from intljustice.records.acts import ActNature, TreatyAction
from intljustice.records.treaties import Amendment, Change, JurisdictionTest, Treaty
from intljustice.values.provisions import Provision
from intljustice.values.truth import Ternary

_NOTHING = Course()
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
    membership: Membership
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
        return self.membership.timeline(state).on(day)

    def spells(self, state: str) -> tuple[Spell, ...]:
        """The times in which a State is bound."""
        return self.membership.courses.get(state, _NOTHING).spells

    def acts(self, state: str) -> tuple[TreatyAction, ...]:
        """The acts of a State towards the Statute."""
        return self.membership.courses.get(state, _NOTHING).acts

    def binding_acts(self, state: str) -> Iterator[str]:
        """The acts by which a State came to be bound, or ceased to be, and those that take one back, by id."""
        return (act.id for act in self.acts(state) if act.act in _BINDING)

    def joins_after(self, state: str, day: int) -> bool:
        """Whether a State becomes bound only after a day."""
        return any(spell.start.first > day for spell in self.spells(state))

    def left_by(self, state: str, day: int) -> bool:
        """Whether a State was bound and no longer is on a day."""
        return any(spell.end.last <= day for spell in self.spells(state))

    def leaves_after(self, state: str, day: int) -> bool:
        """Whether a State that is bound on a day has left since, by the day at which the records stand."""
        running = (spell for spell in self.spells(state) if spell.on(day) is Ternary.YES)
        return any(self.today is None or spell.end.last <= self.today for spell in running if spell.left is not None)

    def declares_leaving(self, state: str, day: int) -> Iterator[TreatyAction]:
        """What a State has announced or notified by a day of leaving, without effect on that day."""
        notices = self.membership.courses.get(state, _NOTHING).notices
        pending = (one.act for one in notices if one.pending_until.passed_on(day) is not Ternary.YES)
        for act in (*self.announcements.get(state, ()), *pending):
            if Window.of(act.day).last <= day:
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
        return memberships(self.dossier).of(amendment.id).timeline(state).on(day)

    def accepting_acts(self, amendment: Amendment, states: Collection[str]) -> Iterator[str]:
        """The acceptances on which it rests who is bound by an amendment: of these States, and the first of all."""
        made = self.dossier.once(register).by_amendment.get(amendment.id, {})
        first = min(
            (Window.of(act.day).last for act in acceptances_of(self.dossier, amendment).acts.values()), default=0
        )
        for by, acts in made.items():
            if by in states or any(Window.of(act.day).first <= first for act in acts):
                yield from (act.id for act in acts)

    def first_in_force(self, amendment: Amendment) -> Window:
        """When an amendment was first in force for anybody."""
        return memberships(self.dossier).of(amendment.id).entry.day

    def joined_later(self, state: str, amendment: Amendment, day: int) -> bool:
        """Whether a State that is bound on a day became so only after an amendment was in force for others."""
        entry = self.first_in_force(amendment)
        running = (spell for spell in self.spells(state) if spell.on(day) is Ternary.YES)
        return any(spell.start.first > entry.last for spell in running)

    def _declared(self, state: str, article: str, effect: JurisdictionEffect) -> Iterator[JurisdictionDeclaration]:
        basis = self.article(article)
        return (one for one in self.declarations.get(state, ()) if one.basis == basis and one.effect is effect)


@lru_cache(maxsize=512)
def _provision(instrument: str, path: str) -> Provision:
    """The clauses asked for are few and the same in every answer."""
    return Provision(f"{instrument}:{path}")


def court_of(d: Dossier) -> Court:
    """The Court of a dossier; `UnknownRecord` where no treaty, or more than one, is marked for this test."""
    return d.once(_court)


def _court(d: Dossier) -> Court:
    marked = [one for one in d.records(Treaty) if one.jurisdiction_test is JurisdictionTest.ICC]
    if len(marked) != 1:
        told = "no treaty" if not marked else f"{len(marked)} treaties"
        raise UnknownRecord(
            "treaty", reason=f"{told} of this dossier has jurisdiction_test icc; give it to the Statute"
        )
    (statute,) = marked
    declarations: dict[str, list[JurisdictionDeclaration]] = {}
    for declaration in d.records(JurisdictionDeclaration):
        declarations.setdefault(declaration.by, []).append(declaration)
    announcements: dict[str, list[TreatyAction]] = {}
    for act in d.records(TreatyAction):
        if act.act is ActNature.ANNOUNCEMENT and act.treaty == statute.id:
            announcements.setdefault(act.by, []).append(act)
    membership = memberships(d).of(statute)
    return Court(
        dossier=d,
        statute=statute,
        membership=membership,
        today=None if d.about.as_of is None else Window.of(d.about.as_of).last,
        declarations={by: tuple(own) for by, own in declarations.items()},
        announcements={by: tuple(own) for by, own in announcements.items()},
        amendments=tuple(one for one in d.records(Amendment) if one.treaty == statute.id and one.adopted is not None),
        completing=tuple(_completing(membership)),
    )


def _completing(membership: Membership) -> Iterator[str]:
    """The instruments up to the one that completed the number needed; none where there surely were more than needed.

    Where days are not known, or an instrument was taken back, any act up to then may have made a difference.
    """
    entry, clause = membership.entry, membership.clauses.entry_into_force
    if entry.reached is None or clause is None or clause.threshold is None:
        return
    every = (act for course in membership.courses.values() for act in course.acts if act.act in _INSTRUMENTS)
    before = [act for act in every if act.counts is not False and Window.of(act.day).first <= entry.reached.last]
    if not all(act.act in CONSENT and Window.of(act.day).is_day for act in before):
        yield from (act.id for act in before)
    elif len(entry.instruments) <= clause.threshold:
        yield from (act.id for act in entry.instruments)
