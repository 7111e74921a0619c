"""A Court in which one fact about one State is otherwise: whether it was a party, what it accepted or kept out."""

from collections.abc import Mapping

import attrs

from intljustice.law.courses import Course, Timeline
from intljustice.law.icc.court import Court
from intljustice.records.acceptances import Covering, JurisdictionDeclaration, JurisdictionEffect, Validity
from intljustice.records.treaties import Amendment
from intljustice.values.conduct import Scope
from intljustice.values.periods import Period
from intljustice.values.truth import Ternary

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
    kept = court.membership
    timelines = {**kept.timelines, state: Timeline(turns=(), answers=(party,))}
    membership = attrs.evolve(kept, courses={**kept.courses, state: Course()}, timelines=timelines)
    announcements = {by: acts for by, acts in court.announcements.items() if by != state}
    return attrs.evolve(court, membership=membership, announcements=announcements)


def with_acceptance(court: Court, state: str, period: Period) -> Court:
    """The Court, had a State accepted its jurisdiction for some time, over everything and everybody."""
    supposed = JurisdictionDeclaration(
        id=SUPPOSED,
        by=state,
        basis=court.article("12(3)"),
        effect=JurisdictionEffect.ACCEPTS,
        covering=Covering.UNLIMITED,
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
