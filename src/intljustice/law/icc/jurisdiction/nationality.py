"""Whose national a person was on a day, where it is recorded since when and until when."""

import attrs

from intljustice.law.day_ranges import DayRange
from intljustice.law.icc.court import Court
from intljustice.values.conduct import Conduct, Nationality
from intljustice.values.ternary import Ternary


def held_on(nationality: Nationality, day: int) -> Ternary:
    """Whether it was held on a day; without a start or an end recorded, from always or to this day."""
    period = nationality.period
    if period is None:
        return Ternary.YES
    begun = Ternary.YES if period.start is None else DayRange.of(period.start).passed_on(day)
    over = Ternary.NO if period.end is None else DayRange.of(period.end).passed_on(day - 1)
    return begun & ~over


def at(court: Court, conduct: Conduct, day: int) -> Conduct:
    """The conduct with the nationalities that the person held, or may have held, on a day of it.

    Where those of the day at which the records stand are others, they are the later ones, unless later ones are given.
    """
    recorded = conduct.nationalities
    if all(one.period is None for one in recorded):
        return conduct
    then = tuple(one for one in recorded if held_on(one, day) is not Ternary.NO)
    today = day if court.today is None else max(day, court.today)
    now = tuple(one.state for one in recorded if held_on(one, today) is not Ternary.NO)
    differ = set(now) != {one.state for one in then}
    later = conduct.nationalities_later or (now if differ else ())
    return attrs.evolve(conduct, nationalities=then, nationalities_later=later)


def doubtful(conduct: Conduct, day: int) -> frozenset[str]:
    """The States whose national the person may have been on a day, or not."""
    return frozenset(one.state for one in conduct.nationalities if is_in_doubt(conduct, one.state, day))


def is_in_doubt(conduct: Conduct, state: str, day: int) -> bool:
    """Whether it is not known if the person was already, or still, a national of a State on a day."""
    found = {held_on(one, day) for one in conduct.nationalities if one.state == state}
    return bool(found) and Ternary.YES not in found
