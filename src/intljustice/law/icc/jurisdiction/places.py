"""Places: whether one lies within bounds, and whether a State left it out of its consent.

Regions are words: texts that are equal, case and accents aside, name the same one; of others nothing is known.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_

import attrs

from intljustice.dossier.search import folded
from intljustice.law.icc.court import Court
from intljustice.law.icc.jurisdiction.alleged_facts import lies_within
from intljustice.values.conduct import Place
from intljustice.values.ternary import Ternary


def is_same_region(region: str, other: str) -> Ternary:
    """Whether two texts name the same region: surely where they are equal, else that is not known."""
    return Ternary.YES if folded(region) == folded(other) else Ternary.UNKNOWN


def lies_in(place: Place, bounds: Place) -> Ternary:
    """Whether a place lies within another that bounds something; unknown where only the bounds name a region."""
    if place.state != bounds.state:
        return Ternary.NO
    if bounds.region is None:
        return Ternary.YES
    return Ternary.UNKNOWN if place.region is None else is_same_region(place.region, bounds.region)


def lies_in_any(places: Iterable[Place], bounds: Iterable[Place]) -> Ternary:
    """Whether one of several places lies within some bounds."""
    bounds = tuple(bounds)
    return reduce(or_, (lies_in(place, bound) for place in places for bound in bounds), Ternary.NO)


def is_left_out(court: Court, place: Place, day: int) -> Ternary:
    """Whether the consent of a State to the Statute does not extend to a region of it on a day.

    A place without a region is no part that a State left out. Of what a State left out without a name that is recorded,
    it is not known whether it is the region. A State that was part of another one then was bound as that one was.
    """
    answer = Ternary.NO
    if place.region is None:
        return answer
    acting = court.acting(place.state, day)
    named = (place, attrs.evolve(place, state=acting))
    for act in court.acts(acting):
        for exclusion in act.left_out:
            inside = lies_in_any(named, exclusion.places) if exclusion.places else Ternary.UNKNOWN
            answer |= inside & lies_within(exclusion.period, day)
    return answer


def rival_claims(place: Place, places: Iterable[Place]) -> tuple[Place, ...]:
    """The other States that are given as claiming a place whose title is contested: with the same region, or none."""
    others = (other for other in places if other.contested and other.state != place.state)
    return tuple(other for other in others if _region(other) == _region(place))


def _region(place: Place) -> str | None:
    return None if place.region is None else folded(place.region)
