"""Charges: every crime charged, by each of its paragraphs, and which paragraphs the Statute has."""

from collections.abc import Collection, Hashable, Iterator, Mapping
from difflib import get_close_matches
from itertools import takewhile
from operator import eq

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import InvalidValue, Problem
from intljustice.law.icc.court import Court, court_of
from intljustice.law.icc.jurisdiction.alleged_facts import AllegedFacts
from intljustice.law.icc.jurisdiction.assessment import CRIMES
from intljustice.law.icc.jurisdiction.crimes import ARTICLES, is_disappearance
from intljustice.records.treaties import Amendment, Change
from intljustice.values.conduct import Conduct, Crime
from intljustice.values.provisions import Provision, row_up_to

_DEFINING = {**ARTICLES, Crime.ADMINISTRATION_OF_JUSTICE: "70"}


@attrs.frozen
class Charge:
    """A crime charged, by one of its paragraphs or by itself.

    Attributes:
        crime: the crime; None where it is not given.
        paragraph: the paragraph; None where none of the crime is named.
        amendment: the amendment that inserted the paragraph; None where it is in the original text.
    """

    crime: Crime | None
    paragraph: Provision | None = None
    amendment: Amendment | None = None


def charges_of(court: Court, conduct: Conduct) -> tuple[Charge, ...]:
    """The charges of a conduct: its crime first, then the others, and the paragraphs of each as in the text.

    A paragraph of a crime that is not charged is no charge; where no crime is given, each paragraph is one.
    """
    others = sorted(set(conduct.further_crimes) - {conduct.crime}, key=tuple(Crime).index)
    return tuple(charge for crime in (conduct.crime, *others) for charge in _of_crime(court, conduct, crime))


def _of_crime(court: Court, conduct: Conduct, crime: Crime | None) -> Iterator[Charge]:
    article = None if crime is None else _DEFINING.get(crime)
    paragraphs = {paragraph for paragraph in conduct.provisions if crime is None or paragraph.path[:1] == (article,)}
    for paragraph in sorted(paragraphs):
        yield Charge(crime, paragraph, court.adding(paragraph))
    if not paragraphs:
        yield Charge(crime)


def sort_of_test(court: Court, facts: AllegedFacts, charge: Charge) -> Hashable:
    """What tells charges apart on which the test may come out differently.

    The crimes of articles 6 to 8 are tested alike, but for what an amendment added (article 121(5)), for war crimes
    where a State linked with the conduct has made a declaration under article 124, for enforced disappearance, and
    where what set the Court in motion is bound to certain crimes.
    """
    scope = facts.trigger.scope
    is_bound = scope is not None and bool(scope.crimes)
    is_alike = charge.crime in ARTICLES and charge.crime is not Crime.AGGRESSION and not is_bound
    if charge.crime is Crime.WAR_CRIMES:
        declared = (made for link in facts.preconditions for made in court.declarations.get(link.state, ()))
        is_alike = is_alike and all(made.basis != court.article("124") for made in declared)
    amendment = None if charge.amendment is None else charge.amendment.id
    return is_alike or charge.crime, amendment, is_disappearance(court, charge.paragraph)


def require_paragraphs(court: Court, conduct: Conduct) -> None:
    """Refuse a paragraph that the Statute does not have, or that defines a crime which is not charged.

    Where the record of the Statute lists no paragraphs, none is refused; nor is one of another instrument.

    Raises:
        InvalidValue: UNKNOWN_PARAGRAPH or OTHER_CRIME, with a pointer into the conduct.
    """
    named = [paragraph for paragraph in conduct.provisions if paragraph.instrument == court.statute.instrument]
    recorded = court.dossier.once(_paragraphs) if named else {}
    found = (_problem(court, conduct, recorded, paragraph) for paragraph in named if recorded)
    problems = [problem for problem in found if problem is not None]
    if problems:
        raise InvalidValue(str(problems[0].value), problems)


def _paragraphs(dossier: Dossier) -> Mapping[Provision, Crime]:
    """The paragraphs that define crimes, each with its crime: those of the Statute, and those that were inserted."""
    court = court_of(dossier)
    recorded = {
        paragraph: defined.crime
        for defined in court.statute.crimes
        for last in defined.last_paragraphs
        for paragraph in row_up_to(last)
    }
    crimes = {paragraph.path[:1]: crime for paragraph, crime in recorded.items()}
    inserted = (
        change.provision
        for amendment in court.amendments
        for change in amendment.changes
        if change.change is Change.INSERTED
    )
    added = {paragraph: crimes[paragraph.path[:1]] for paragraph in inserted if paragraph.path[:1] in crimes}
    return {**recorded, **added}


def _problem(
    court: Court, conduct: Conduct, recorded: Mapping[Provision, Crime], paragraph: Provision
) -> Problem | None:
    """What is wrong with a paragraph: that no paragraph is within it, or only such as define a crime not charged."""
    charged = {conduct.crime, *conduct.further_crimes}
    crimes = {crime for known, crime in recorded.items() if known.is_within(paragraph)}
    if not crimes:
        code, message = "UNKNOWN_PARAGRAPH", f"{court.statute.id} has no paragraph {paragraph.article} on a crime"
        of_charged = [known for known, crime in recorded.items() if crime in charged]
        hint = f"the nearest is {_nearest(paragraph, of_charged or recorded)}"
    elif None in charged or crimes & charged:
        return None
    else:
        (crime, *_) = crimes
        code, message = "OTHER_CRIME", f"{paragraph} defines {CRIMES[crime]}, which is not charged"
        hint = f"add {crime} to further_crimes, or leave the paragraph out"
    pointer = f"/provisions/{conduct.provisions.index(paragraph)}"
    return Problem(code=code, message=message, hint=hint, pointer=pointer, value=f'"{paragraph}"')


def _nearest(paragraph: Provision, known: Collection[Provision]) -> str:
    """Of the paragraphs that share the most steps from the article down, the one with the most similar text."""
    shared = {each: sum(takewhile(bool, map(eq, each.path, paragraph.path))) for each in known}
    closest = [str(each) for each, steps in shared.items() if steps == max(shared.values())]
    return get_close_matches(str(paragraph), closest, n=1, cutoff=0)[0]
