"""Article 124: a State that joined may for seven years keep war crimes by its nationals or on its territory out."""

from collections.abc import Iterable

from intljustice.law.icc.court import Court
from intljustice.law.icc.links import Link, Tested
from intljustice.law.windows import Window
from intljustice.records.acceptances import Covering, JurisdictionDeclaration
from intljustice.values.conduct import Crime
from intljustice.values.truth import Ternary


def withheld(court: Court, crime: Crime | None, links: Iterable[Link], day: int) -> dict[Link, JurisdictionDeclaration]:
    """The links that a declaration takes away on a day, each with the declaration.

    Only for war crimes. A declaration takes away the links of its own State that its words reach: of its nationals, of
    its territory, or of both. What that means for the links of other States is disputed.
    """
    found: dict[Link, JurisdictionDeclaration] = {}
    if crime is not Crime.WAR_CRIMES:
        return found
    for link in links:
        for declaration in court.opt_outs(link.state, "124"):
            if _reaches(declaration, link) and _runs(declaration, day) is Ternary.YES:
                found[link] = declaration
    return found


def _reaches(declaration: JurisdictionDeclaration, link: Link) -> bool:
    if declaration.covering is Covering.NATIONALS:
        return not link.is_territorial
    return link.is_territorial if declaration.covering is Covering.TERRITORY else True


def _runs(declaration: JurisdictionDeclaration, day: int) -> Ternary:
    period = None if declaration.scope is None else declaration.scope.period
    if period is None or period.start is None:
        return Ternary.UNKNOWN
    begun = Window.of(period.start).passed_on(day)
    over = Ternary.NO if period.end is None else Window.of(period.end).passed_on(day - 1)
    return begun & ~over


def remaining(links: Iterable[Tested], gone: dict[Link, JurisdictionDeclaration]) -> list[Tested]:
    """The links that no declaration takes away."""
    return [one for one in links if one.link not in gone]
