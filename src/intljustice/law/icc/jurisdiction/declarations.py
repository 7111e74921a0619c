"""What is not recorded of declarations about jurisdiction, so that it is not known whether they reach a day."""

from collections.abc import Iterator

from intljustice.law.day_ranges import DayRange
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration, Validity
from intljustice.values.dates import PartialDate
from intljustice.values.ternary import Ternary


def missing_of_acceptance(acceptance: JurisdictionDeclaration, day: int) -> Iterator[str]:
    """What is missing where it is not known whether an acceptance under article 12(3) covers a link on a day.

    An end that is not recorded is not missing, as an acceptance goes on until its State is a party.
    """
    if acceptance.validity is not Validity.DISPUTED:
        yield from _missing_of_validity(acceptance)
    yield from _missing_of_scope(acceptance, day)
    yield from _missing_exact("day of withdrawal", acceptance, acceptance.withdrawn, day)


def missing_of_opt_out(opt_out: JurisdictionDeclaration, day: int) -> Iterator[str]:
    """What is missing where it is not known whether a declaration under article 124 excludes a link on a day.

    An end that is not recorded is not missing, as such a declaration lasts for seven years at the most.
    """
    yield from _missing_of_validity(opt_out)
    yield from _missing_of_scope(opt_out, day)
    yield from _missing_exact("day of withdrawal", opt_out, opt_out.withdrawn, day)


def _missing_of_scope(declaration: JurisdictionDeclaration, day: int) -> Iterator[str]:
    if declaration.covering is None:
        yield f"whether {declaration.id} covers territory or nationals"
    period = None if declaration.scope is None else declaration.scope.period
    if period is None:
        yield f"the time that {declaration.id} covers"
        return
    if not period.open_start:
        yield from _missing_day("start", declaration, period.start, day)
    yield from _missing_exact("end", declaration, period.end or declaration.until, day - 1)


def missing_of_lodging(declaration: JurisdictionDeclaration, day: int) -> Iterator[str]:
    """What is missing where it is not known whether a declaration that has effect once lodged stood on a day."""
    yield from _missing_of_validity(declaration)
    yield from _missing_day("day of lodging", declaration, declaration.lodged, day - 1)
    yield from _missing_exact("day of withdrawal", declaration, declaration.withdrawn, day)
    yield from _missing_exact("end", declaration, declaration.until, day - 1)


def _missing_of_validity(declaration: JurisdictionDeclaration) -> Iterator[str]:
    """That it is not recorded, not verified or disputed whether a declaration has effect."""
    if declaration.validity is not Validity.EFFECTIVE:
        yield f"whether {declaration.id} has effect"


def _missing_day(what: str, declaration: JurisdictionDeclaration, day: PartialDate | None, on: int) -> Iterator[str]:
    if day is None:
        yield f"the {what} of {declaration.id}"
    yield from _missing_exact(what, declaration, day, on)


def _missing_exact(what: str, declaration: JurisdictionDeclaration, day: PartialDate | None, on: int) -> Iterator[str]:
    """A day that is recorded, and so vaguely that it is not known whether it has come by another."""
    if day is not None and DayRange.of(day).passed_on(on) is Ternary.UNKNOWN:
        yield f"the exact {what} of {declaration.id}"
