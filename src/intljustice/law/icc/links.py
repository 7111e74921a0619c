"""Links by which conduct reaches a State that is bound, or accepts: its territory, a vessel or aircraft, nationality.

Not links: the nationality of victims, residence, custody, effects alone, the referring State as such.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

import attrs

from intljustice.law.findings import Finding, Outcome, finding
from intljustice.law.icc.court import Court
from intljustice.law.icc.nationality import is_in_doubt
from intljustice.law.windows import Window, day_of
from intljustice.records.acceptances import Covering, JurisdictionDeclaration, Validity
from intljustice.records.questions import Question
from intljustice.records.record import Record
from intljustice.values.conduct import Certainty, Conduct
from intljustice.values.dates import PartialDate
from intljustice.values.structures import altered
from intljustice.values.truth import Ternary


class LinkKind(StrEnum):
    """By what conduct is tied to a State."""

    TERRITORY = "territory"
    ELEMENT = "element"
    """A legal element of the crime, or part of it, took place there."""
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    NATIONALITY = "nationality"


_TERRITORIAL = frozenset({LinkKind.TERRITORY, LinkKind.ELEMENT, LinkKind.VESSEL, LinkKind.AIRCRAFT})


@attrs.frozen
class Link:
    """A State with which conduct is linked, and by what.

    Attributes:
        kind: by what.
        state: the State.
    """

    kind: LinkKind
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

    link: Link
    finding: Finding
    bars: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


def links_of(conduct: Conduct) -> Iterator[Link]:
    """Every link that the facts give, once each."""
    found = [Link(LinkKind.TERRITORY, state) for state in conduct.territory]
    found += [Link(LinkKind.ELEMENT, state) for state in conduct.elements_also_in if state not in conduct.territory]
    if conduct.vessel_of is not None:
        found.append(Link(LinkKind.VESSEL, conduct.vessel_of))
    if conduct.aircraft_of is not None:
        found.append(Link(LinkKind.AIRCRAFT, conduct.aircraft_of))
    found += [Link(LinkKind.NATIONALITY, held.state) for held in conduct.nationalities]
    yield from dict.fromkeys(found)


def tested(court: Court, conduct: Conduct, link: Link, day: int) -> Tested:
    """Whether a link holds on a day: its State is a party, or accepts the jurisdiction (articles 12(2) and 12(3)).

    Leaves out what a declaration under article 124 does to it, and who set the Court in motion.
    """
    found = _by_standing(court, conduct, link, day)
    fails = found.finding.outcome is Outcome.NOT_MET
    if fails or link.kind is not LinkKind.NATIONALITY or not is_in_doubt(conduct, link.state, day):
        return found
    told = f"Whether the person was a national of {court.called(link.state)} on {day_of(day)} is not known."
    doubted = altered(found.finding, outcome=Outcome.UNKNOWN, reason=told, missing=("nationalities",), dispute=None)
    return Tested(link=link, finding=doubted)


def _by_standing(court: Court, conduct: Conduct, link: Link, day: int) -> Tested:
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
        told = f"{court.called(link.state)} is no party, and whether the acceptance in its name has effect is disputed."
        dispute = Question.CONTESTED_ACCEPTANCE
        found = _finding(court, link, Outcome.DISPUTED, told, ("12(3)",), argued, dispute=dispute)
        return Tested(link=link, finding=found)
    open_to_doubt = [one for one, holds in accepting if holds is not Ternary.NO and _is_open(one)]
    if party is Ternary.UNKNOWN or open_to_doubt or any(holds is Ternary.UNKNOWN for _, holds in counting):
        told = f"Whether {court.called(link.state)} was a party or had accepted on {day_of(day)} is not known."
        missing = (f"the standing of {link.state} on {day_of(day)}",)
        unsure = [one for one, holds in counting if holds is Ternary.UNKNOWN]
        found = _finding(court, link, Outcome.UNKNOWN, told, (link.article,), unsure, missing=missing)
        return Tested(link=link, finding=found)
    return _failed(court, link, day, [one for one, _ in accepting])


def covers(declaration: JurisdictionDeclaration, link: Link, day: int) -> Ternary:
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
        begun = Window.of(period.start).passed_on(day)
    if period.end is not None:
        over = ~Window.of(period.end).passed_on(day - 1)
    elif period.open_end:
        over = Ternary.YES
    else:
        over = Ternary.UNKNOWN if declaration.lodged is None else _until(declaration.lodged, day)
    return reached & begun & over


def reaches(covering: Covering | None, link: Link) -> Ternary:
    """Whether a declaration of a State reaches a link with it, by the links that the declaration covers."""
    if covering is None:
        return Ternary.UNKNOWN
    other = Covering.NATIONALS if link.is_territorial else Covering.TERRITORY
    return Ternary.of(covering is not other)


def _until(lodged: PartialDate, day: int) -> Ternary:
    return Ternary.YES if day <= Window.of(lodged).first else Ternary.UNKNOWN


def _may_count(declaration: JurisdictionDeclaration, conduct: Conduct) -> bool:
    """Whether an acceptance is taken into account: if it has effect, or its effect is disputed and it is relied on."""
    if declaration.validity is Validity.EFFECTIVE:
        return True
    return declaration.validity is Validity.DISPUTED and declaration.id in conduct.relying_on


def _is_open(declaration: JurisdictionDeclaration) -> bool:
    """Whether nothing is recorded that counts on whether an acceptance has effect."""
    return declaration.validity in (None, Validity.UNVERIFIED)


def _by_party(court: Court, conduct: Conduct, link: Link, day: int, accepting: list[JurisdictionDeclaration]) -> Tested:
    articles = [link.article]
    state = court.called(link.state)
    told = f"{_place(link)} {state}, a party on {day_of(day)}."
    effective = [one for one in accepting if one.validity is Validity.EFFECTIVE]
    articles += ["12(3)"] if effective else []
    leaving = list(court.declares_leaving(link.state, day))
    articles += ["127(1)"] if leaving else []
    assumed: tuple[str, ...] = ()
    if court.leaves_after(link.state, day):
        articles.append("127(2)")
        if conduct.considered_before_withdrawal is False:
            told = f"{state} was a party on {day_of(day)}, and left before the Court had the matter before it."
            dispute = Question.WITHDRAWAL
            found = _finding(court, link, Outcome.DISPUTED, told, tuple(articles), effective, dispute=dispute)
            return Tested(link=link, finding=found)
        if conduct.considered_before_withdrawal is None:
            assumed = (f"that the Court had the matter before it when the withdrawal of {state} took effect",)
    found = _finding(court, link, Outcome.MET, told, tuple(articles), [*effective, *leaving])
    return Tested(link=link, finding=_doubted(conduct, link, found), assumed=assumed)


def _by_acceptance(court: Court, conduct: Conduct, link: Link, sure: list[JurisdictionDeclaration]) -> Tested:
    told = f"{_place(link)} {court.called(link.state)}, which accepted the jurisdiction of the Court for that time."
    found = _finding(court, link, Outcome.MET, told, (link.article, "12(3)"), sure)
    return Tested(link=link, finding=_doubted(conduct, link, found))


_DOUBTS: tuple[tuple[Question, str], ...] = (
    (Question.CONTESTED_ELEMENT, "Whether a legal element of the crime took place there is contested on the facts."),
    (Question.CONTESTED_TITLE, "Which State has title to the place is contested, and no ruling settles it."),
    (Question.EXCLUDED_TERRITORY, "The State left that territory out on joining; whether it could is disputed."),
    (Question.ON_BOARD, "Whether it took place on board is disputed, as it came from outside."),
    (Question.CONTESTED_NATIONALITY, "The nationality itself is contested on the facts."),
    (Question.NATIONALITY_LOST, "The person no longer is one; at what time nationality counts is disputed."),
)


def _doubted(conduct: Conduct, link: Link, found: Finding) -> Finding:
    """A link that holds, unless the facts leave it in dispute."""
    later = conduct.nationalities_later
    at_sea = link.kind in (LinkKind.VESSEL, LinkKind.AIRCRAFT)
    national = link.kind is LinkKind.NATIONALITY
    doubts = {
        Question.CONTESTED_ELEMENT: link.kind is LinkKind.ELEMENT and conduct.elements is Certainty.CONTESTED,
        Question.CONTESTED_TITLE: link.kind is LinkKind.TERRITORY and conduct.title_contested is True,
        Question.EXCLUDED_TERRITORY: link.kind is LinkKind.TERRITORY and bool(conduct.excluded_territory),
        Question.ON_BOARD: at_sea and conduct.on_board is False,
        Question.CONTESTED_NATIONALITY: national and conduct.nationality_contested is True,
        Question.NATIONALITY_LOST: national and bool(later) and link.state not in later,
    }
    key, told = next(((key, told) for key, told in _DOUBTS if doubts[key]), (None, ""))
    if key is None:
        return found
    return altered(found, outcome=Outcome.DISPUTED, reason=f"{found.reason} {told}", dispute=key)


def _failed(court: Court, link: Link, day: int, accepting: list[JurisdictionDeclaration]) -> Tested:
    bars = ["11(2)"] if court.joins_after(link.state, day) else []
    bars += ["127(1)"] if court.left_by(link.state, day) else []
    bars += ["12(3)"] if accepting else []
    told = f"{_place(link)} {court.called(link.state)}, no party on {day_of(day)}, and no acceptance covers that day."
    found = _finding(court, link, Outcome.NOT_MET, told, (link.article, *bars), accepting)
    return Tested(link=link, finding=found, bars=tuple(bars))


def _place(link: Link) -> str:
    return {
        LinkKind.TERRITORY: "The conduct took place on the territory of",
        LinkKind.ELEMENT: "A legal element of the crime took place on the territory of",
        LinkKind.VESSEL: "The conduct took place on board a vessel registered in",
        LinkKind.AIRCRAFT: "The conduct took place on board an aircraft registered in",
        LinkKind.NATIONALITY: "The person is a national of",
    }[link.kind]


def _finding(  # noqa: PLR0917 - a finding has as many parts
    court: Court,
    link: Link,
    outcome: Outcome,
    told: str,
    articles: tuple[str, ...],
    rests_on: Sequence[Record],
    *,
    missing: tuple[str, ...] = (),
    dispute: Question | None = None,
) -> Finding:
    return finding(
        question=f"link by {link.kind} with {link.state}",
        outcome=outcome,
        reason=told,
        provisions=tuple(dict.fromkeys(court.article(one) for one in articles)),
        records=(link.state, *(one.id for one in rests_on)),
        missing=missing,
        dispute=dispute,
    )
