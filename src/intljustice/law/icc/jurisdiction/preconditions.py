"""Links by which conduct reaches a State that is bound, or accepts: its territory, a vessel or aircraft, nationality.

Not links: the nationality of victims, residence, custody, effects alone, the referring State as such.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

import attrs

from intljustice.law.day_ranges import DayRange, after, day_of
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.assessment import Finding, Outcome, finding
from intljustice.law.icc.jurisdiction.nationality import is_in_doubt
from intljustice.model.structure import altered
from intljustice.records.final_clauses import Delay, Unit
from intljustice.records.jurisdiction_declarations import (
    DeclarationScope,
    JurisdictionDeclaration,
    JurisdictionEffect,
    Validity,
)
from intljustice.records.positions import Question
from intljustice.records.record import Record
from intljustice.values.conduct import Certainty, Conduct, Crime
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Ternary


class PreconditionKind(StrEnum):
    """By what conduct is tied to a State."""

    TERRITORY = "territory"
    ELEMENT = "element"
    """A legal element of the crime, or part of it, took place there."""
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    NATIONALITY = "nationality"


_TERRITORIAL = frozenset(
    {PreconditionKind.TERRITORY, PreconditionKind.ELEMENT, PreconditionKind.VESSEL, PreconditionKind.AIRCRAFT}
)


@attrs.frozen
class Precondition:
    """A State with which conduct is linked, and by what.

    Attributes:
        kind: by what.
        state: the State.
    """

    kind: PreconditionKind
    state: str

    @property
    def is_territorial(self) -> bool:
        """Whether it is a link under article 12(2)(a); else under 12(2)(b)."""
        return self.kind in _TERRITORIAL

    @property
    def article(self) -> str:
        """The article it is a link under."""
        return "12(2)(a)" if self.is_territorial else "12(2)(b)"


@attrs.frozen(kw_only=True)
class Tested:
    """A link as it came out on one day.

    Attributes:
        link: the link.
        finding: how it came out.
        bars: where it is not met, the articles that say why beside 12(2).
        assumed: what had to be assumed.
    """

    link: Precondition
    finding: Finding
    bars: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


def preconditions_of(conduct: Conduct) -> Iterator[Precondition]:
    """Every link that the facts give, once each."""
    found = [Precondition(PreconditionKind.TERRITORY, state) for state in conduct.territory]
    found += [
        Precondition(PreconditionKind.ELEMENT, state)
        for state in conduct.elements_also_in
        if state not in conduct.territory
    ]
    if conduct.vessel_of is not None:
        found.append(Precondition(PreconditionKind.VESSEL, conduct.vessel_of))
    if conduct.aircraft_of is not None:
        found.append(Precondition(PreconditionKind.AIRCRAFT, conduct.aircraft_of))
    found += [Precondition(PreconditionKind.NATIONALITY, held.state) for held in conduct.nationalities]
    yield from dict.fromkeys(found)


def tested(court: Court, conduct: Conduct, link: Precondition, day: int) -> Tested:
    """Whether a link holds on a day: its State is a party, or accepts the jurisdiction (articles 12(2) and 12(3)).

    Leaves out what a declaration under article 124 does to it, and who set the Court in motion.
    """
    found = _by_standing(court, conduct, link, day)
    fails = found.finding.outcome is Outcome.NOT_MET
    if fails or link.kind is not PreconditionKind.NATIONALITY or not is_in_doubt(conduct, link.state, day):
        return found
    message = f"Whether the person was a national of {court.called(link.state)} on {day_of(day)} is not known."
    doubted = altered(found.finding, outcome=Outcome.UNKNOWN, reason=message, missing=("nationalities",), dispute=None)
    return Tested(link=link, finding=doubted)


def _by_standing(court: Court, conduct: Conduct, link: Precondition, day: int) -> Tested:
    party = court.party(link.state, day)
    accepting = [(one, covers(one, link, day)) for one in court.acceptances(link.state)]
    if party is Ternary.YES:
        return _by_party(court, conduct, link, day, [one for one, holds in accepting if holds is Ternary.YES])
    counting = [(one, holds) for one, holds in accepting if _may_count(one, conduct)]
    sure = [one for one, holds in counting if holds is Ternary.YES and one.validity is Validity.EFFECTIVE]
    if sure:
        return _by_acceptance(court, conduct, link, sure)
    argued = [one for one, holds in counting if holds is Ternary.YES and one.validity is not Validity.EFFECTIVE]
    if argued:
        message = (
            f"{court.called(link.state)} is no party, and whether the acceptance in its name has effect is disputed."
        )
        dispute = Question.CONTESTED_ACCEPTANCE
        found = _finding(court, link, Outcome.DISPUTED, message, ("12(3)",), argued, dispute=dispute)
        return Tested(link=link, finding=found)
    open_to_doubt = [one for one, holds in accepting if holds is not Ternary.NO and _is_open(one)]
    if party is Ternary.UNKNOWN or open_to_doubt or any(holds is Ternary.UNKNOWN for _, holds in counting):
        message = f"Whether {court.called(link.state)} was a party or had accepted on {day_of(day)} is not known."
        missing = (f"the standing of {link.state} on {day_of(day)}",)
        unsure = [one for one, holds in counting if holds is Ternary.UNKNOWN]
        found = _finding(court, link, Outcome.UNKNOWN, message, (link.article,), unsure, missing=missing)
        return Tested(link=link, finding=found)
    return _failed(court, link, day, [one for one, _ in accepting])


def covers(declaration: JurisdictionDeclaration, link: Precondition, day: int) -> Ternary:
    """Whether an acceptance reaches a link on a day, by its own words: its place, its persons and its time.

    Where it names no end it reaches at least up to the day it was lodged, as it may reach back (article 12(3)).
    """
    period = None if declaration.scope is None else declaration.scope.period
    reached = reaches(declaration.covering, link)
    if period is None:
        return reached & Ternary.UNKNOWN
    if period.start is None:
        begun = Ternary.YES if period.open_start else Ternary.UNKNOWN
    else:
        begun = DayRange.of(period.start).passed_on(day)
    if period.end is not None:
        over = ~DayRange.of(period.end).passed_on(day - 1)
    elif period.open_end:
        over = Ternary.YES
    else:
        over = Ternary.UNKNOWN if declaration.lodged is None else _until(declaration.lodged, day)
    return reached & begun & over


def reaches(covering: DeclarationScope | None, link: Precondition) -> Ternary:
    """Whether a declaration of a State reaches a link with it, by the links that the declaration covers."""
    if covering is None:
        return Ternary.UNKNOWN
    other = DeclarationScope.NATIONALS if link.is_territorial else DeclarationScope.TERRITORY
    return Ternary.of(covering is not other)


def _until(lodged: PartialDate, day: int) -> Ternary:
    return Ternary.YES if day <= DayRange.of(lodged).first else Ternary.UNKNOWN


def _may_count(declaration: JurisdictionDeclaration, conduct: Conduct) -> bool:
    """Whether an acceptance is taken into account: if it has effect, or its effect is disputed and it is relied on."""
    if declaration.validity is Validity.EFFECTIVE:
        return True
    return declaration.validity is Validity.DISPUTED and declaration.id in conduct.relying_on


def _is_open(declaration: JurisdictionDeclaration) -> bool:
    """Whether nothing is recorded that counts on whether an acceptance has effect."""
    return declaration.validity in (None, Validity.UNVERIFIED)


def _by_party(
    court: Court, conduct: Conduct, link: Precondition, day: int, accepting: list[JurisdictionDeclaration]
) -> Tested:
    articles = [link.article]
    state = court.called(link.state)
    message = f"{_place(link)} {state}, a party on {day_of(day)}."
    effective = [one for one in accepting if one.validity is Validity.EFFECTIVE]
    articles += ["12(3)"] if effective else []
    leaving = list(court.declares_leaving(link.state, day))
    articles += ["127(1)"] if leaving else []
    assumed: tuple[str, ...] = ()
    if court.leaves_after(link.state, day):
        articles.append("127(2)")
        if conduct.considered_before_withdrawal is False:
            message = f"{state} was a party on {day_of(day)}, and left before the Court had the matter before it."
            dispute = Question.WITHDRAWAL
            found = _finding(court, link, Outcome.DISPUTED, message, tuple(articles), effective, dispute=dispute)
            return Tested(link=link, finding=found)
        if conduct.considered_before_withdrawal is None:
            assumed = (f"that the Court had the matter before it when the withdrawal of {state} took effect",)
    found = _finding(court, link, Outcome.MET, message, tuple(articles), [*effective, *leaving])
    return Tested(link=link, finding=_doubted(conduct, link, found), assumed=assumed)


def _by_acceptance(court: Court, conduct: Conduct, link: Precondition, sure: list[JurisdictionDeclaration]) -> Tested:
    message = f"{_place(link)} {court.called(link.state)}, which accepted the jurisdiction of the Court for that time."
    found = _finding(court, link, Outcome.MET, message, (link.article, "12(3)"), sure)
    return Tested(link=link, finding=_doubted(conduct, link, found))


_DOUBTS: tuple[tuple[Question, str], ...] = (
    (Question.CONTESTED_ELEMENT, "Whether a legal element of the crime took place there is contested on the facts."),
    (Question.CONTESTED_TITLE, "Which State has title to the place is contested, and no ruling settles it."),
    (Question.EXCLUDED_TERRITORY, "The State left that territory out on joining; whether it could is disputed."),
    (Question.ON_BOARD, "Whether it took place on board is disputed, as it came from outside."),
    (Question.CONTESTED_NATIONALITY, "The nationality itself is contested on the facts."),
    (Question.NATIONALITY_LOST, "The person no longer is one; at what time nationality counts is disputed."),
)


def _doubted(conduct: Conduct, link: Precondition, found: Finding) -> Finding:
    """A link that holds, unless the facts leave it in dispute."""
    later = conduct.nationalities_later
    at_sea = link.kind in (PreconditionKind.VESSEL, PreconditionKind.AIRCRAFT)
    national = link.kind is PreconditionKind.NATIONALITY
    doubts = {
        Question.CONTESTED_ELEMENT: link.kind is PreconditionKind.ELEMENT and conduct.elements is Certainty.CONTESTED,
        Question.CONTESTED_TITLE: link.kind is PreconditionKind.TERRITORY and conduct.title_contested is True,
        Question.EXCLUDED_TERRITORY: link.kind is PreconditionKind.TERRITORY and bool(conduct.excluded_territory),
        Question.ON_BOARD: at_sea and conduct.on_board is False,
        Question.CONTESTED_NATIONALITY: national and conduct.nationality_contested is True,
        Question.NATIONALITY_LOST: national and bool(later) and link.state not in later,
    }
    key, message = next(((key, message) for key, message in _DOUBTS if doubts[key]), (None, ""))
    if key is None:
        return found
    return altered(found, outcome=Outcome.DISPUTED, reason=f"{found.reason} {message}", dispute=key)


def _failed(court: Court, link: Precondition, day: int, accepting: list[JurisdictionDeclaration]) -> Tested:
    bars = ["11(2)"] if court.joins_after(link.state, day) else []
    bars += ["127(1)"] if court.left_by(link.state, day) else []
    bars += ["12(3)"] if accepting else []
    message = (
        f"{_place(link)} {court.called(link.state)}, no party on {day_of(day)}, and no acceptance covers that day."
    )
    found = _finding(court, link, Outcome.NOT_MET, message, (link.article, *bars), accepting)
    return Tested(link=link, finding=found, bars=tuple(bars))


def _place(link: Precondition) -> str:
    return {
        PreconditionKind.TERRITORY: "The conduct took place on the territory of",
        PreconditionKind.ELEMENT: "A legal element of the crime took place on the territory of",
        PreconditionKind.VESSEL: "The conduct took place on board a vessel registered in",
        PreconditionKind.AIRCRAFT: "The conduct took place on board an aircraft registered in",
        PreconditionKind.NATIONALITY: "The person is a national of",
    }[link.kind]


def _finding(  # noqa: PLR0917 - a finding has as many parts
    court: Court,
    link: Precondition,
    outcome: Outcome,
    message: str,
    articles: tuple[str, ...],
    rests_on: Sequence[Record],
    *,
    missing: tuple[str, ...] = (),
    dispute: Question | None = None,
) -> Finding:
    return finding(
        question=f"link by {link.kind} with {link.state}",
        outcome=outcome,
        reason=message,
        provisions=tuple(dict.fromkeys(court.article(one) for one in articles)),
        records=(link.state, *(one.id for one in rests_on)),
        missing=missing,
        dispute=dispute,
    )


_LONGEST = Delay(7, Unit.YEAR)
"""How long a declaration may keep war crimes out, from the day on which the State is bound (article 124)."""


Withheld = dict[Precondition, JurisdictionDeclaration]
"""Links, each with the declaration that takes it away."""


def withheld(court: Court, crime: Crime | None, links: Iterable[Precondition], day: int) -> tuple[Withheld, Withheld]:
    """The links that a declaration takes away on a day; and those that it may, as its bounds or effect are not known.

    Only for war crimes. A declaration takes away the links of its own State that its words reach: of its nationals, of
    its territory, or of both. What that means for the links of other States is disputed.
    """
    surely: Withheld = {}
    perhaps: Withheld = {}
    for link in links if crime is Crime.WAR_CRIMES else ():
        for declaration in court.opt_outs(link.state, "124"):
            answer = reaches(declaration.covering, link) & _runs(declaration, day)
            if answer is not Ternary.NO:
                (surely if answer is Ternary.YES else perhaps)[link] = declaration
        for declaration in court.doubtful_opt_outs(link.state, "124"):
            if (reaches(declaration.covering, link) & _runs(declaration, day)) is not Ternary.NO:
                perhaps[link] = declaration
    return surely, {link: declaration for link, declaration in perhaps.items() if link not in surely}


def _runs(declaration: JurisdictionDeclaration, day: int) -> Ternary:
    run = running(declaration)
    return Ternary.UNKNOWN if run is None else run[0].passed_on(day) & ~run[1].passed_on(day)


def running(declaration: JurisdictionDeclaration) -> tuple[DayRange, DayRange] | None:
    """The first day of a declaration that keeps something out, and the first day after it.

    One whose end is not recorded has effect until it is taken back, and under article 124 never longer than seven
    years. None where its start is not recorded, or it keeps nothing out.
    """
    period = None if declaration.scope is None else declaration.scope.period
    if period is None or period.start is None or declaration.effect is not JurisdictionEffect.EXCLUDES:
        return None
    start, end = DayRange.of(period.start), period.end or declaration.until
    if end is not None:
        last = DayRange.of(end)
        return start, DayRange(last.first + 1, last.last + 1)
    over = after(_LONGEST, start)
    return start, over if declaration.withdrawn is None else over.not_after(DayRange.of(declaration.withdrawn))


def remaining(links: Iterable[Tested], gone: dict[Precondition, JurisdictionDeclaration]) -> list[Tested]:
    """The links that no declaration takes away."""
    return [one for one in links if one.link not in gone]
