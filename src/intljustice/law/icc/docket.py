"""The docket: the cases before the Court, which of them are open, and which have a public warrant."""

from collections.abc import Iterator

from intljustice.law.icc.court import Court
from intljustice.records.cases import Case, CaseCategory, CaseStatus, Warrant
from intljustice.values.conduct import Crime

_OPEN = frozenset(
    {
        CaseStatus.APPLIED_FOR,
        CaseStatus.AT_LARGE,
        CaseStatus.ARRESTED,
        CaseStatus.SURRENDERED,
        CaseStatus.CHARGES_CONFIRMED,
        CaseStatus.ON_TRIAL,
        CaseStatus.JUDGMENT_UNKNOWN,
        CaseStatus.APPEAL_PENDING,
    }
)

_CALLED = frozenset(CaseStatus) - {
    CaseStatus.APPLIED_FOR,
    CaseStatus.WITHDRAWN,
    CaseStatus.INADMISSIBLE,
    CaseStatus.DECEASED,
    CaseStatus.TERMINATED,
}
"""Where a case stands only after a warrant or summons was issued."""


def cases_of(court: Court) -> Iterator[Case]:
    """The cases before the Court; one of no court recorded, or any where the Statute names none, is taken to be."""
    established = court.statute.establishes
    for case in court.dossier.records(Case):
        if case.court is None or not established or case.court in established:
            yield case


def is_against_the_court(case: Case) -> bool:
    """Whether it is about an offence against the administration of justice (article 70), outside Part 2."""
    crime = None if case.conduct is None else case.conduct.crime
    return case.category is CaseCategory.ADMINISTRATION_OF_JUSTICE or crime is Crime.ADMINISTRATION_OF_JUSTICE


def is_live(case: Case) -> bool | None:
    """Whether a case is open: by the last step that says where it stands; None where no step does."""
    held = [step.status for step in case.history if step.status is not None]
    return held[-1] in _OPEN if held else None


def with_public_warrant(court: Court) -> frozenset[str]:
    """The cases in which a warrant or summons is known to be issued, by its own record or by what came of it, by id."""
    issued = {one.case for one in court.dossier.records(Warrant) if one.issued is not None and one.case is not None}
    came_of = {case.id for case in cases_of(court) if any(step.status in _CALLED for step in case.history)}
    return frozenset(issued | came_of)
