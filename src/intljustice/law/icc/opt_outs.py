"""Article 124: a State that joined may for seven years keep war crimes by its nationals or on its territory out."""

from collections.abc import Iterable

from intljustice.law.icc.court import Court
from intljustice.law.icc.links import Link, Tested, reaches
from intljustice.law.windows import Window, after
from intljustice.records.acceptances import JurisdictionDeclaration, JurisdictionEffect
from intljustice.records.clauses import Delay, Unit
from intljustice.values.conduct import Crime
from intljustice.values.truth import Ternary

_LONGEST = Delay(7, Unit.YEAR)
"""How long a declaration may keep war crimes out, from the day on which the State is bound (article 124)."""


Withheld = dict[Link, JurisdictionDeclaration]
"""Links, each with the declaration that takes it away."""


def withheld(court: Court, crime: Crime | None, links: Iterable[Link], day: int) -> tuple[Withheld, Withheld]:
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


def running(declaration: JurisdictionDeclaration) -> tuple[Window, Window] | None:
    """The first day of a declaration that keeps something out, and the first day after it.

    One whose end is not recorded has effect until it is taken back, and under article 124 never longer than seven
    years. None where its start is not recorded, or it keeps nothing out.
    """
    period = None if declaration.scope is None else declaration.scope.period
    if period is None or period.start is None or declaration.effect is not JurisdictionEffect.EXCLUDES:
        return None
    start, end = Window.of(period.start), period.end or declaration.until
    if end is not None:
        last = Window.of(end)
        return start, Window(last.first + 1, last.last + 1)
    over = after(_LONGEST, start)
    return start, over if declaration.withdrawn is None else over.not_after(Window.of(declaration.withdrawn))


def remaining(links: Iterable[Tested], gone: dict[Link, JurisdictionDeclaration]) -> list[Tested]:
    """The links that no declaration takes away."""
    return [one for one in links if one.link not in gone]
