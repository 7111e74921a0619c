"""The acts of a dossier by what they are about and by whom they are, in the order in which they were made."""

from collections.abc import Mapping

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import DayRange
from intljustice.records.treaty_actions import ActNature, TreatyAction

CONSENT = frozenset(
    {
        ActNature.DEFINITIVE_SIGNATURE,
        ActNature.RATIFICATION,
        ActNature.ACCEPTANCE,
        ActNature.APPROVAL,
        ActNature.ACCESSION,
        ActNature.SUCCESSION,
        ActNature.FORMAL_CONFIRMATION,
    }
)
"""The acts by which consent to be bound is expressed (Vienna Convention on the Law of Treaties, articles 11 to 16)."""

SIGNATURES = frozenset({ActNature.SIGNATURE, ActNature.DEFINITIVE_SIGNATURE})

_ORDER = {nature: place for place, nature in enumerate(ActNature)}

Acts = Mapping[str, tuple[TreatyAction, ...]]
"""The acts towards one treaty or amendment, by participant."""


@attrs.frozen(eq=False)
class Register:
    """All acts of a dossier, announcements left out, as they have no effect with a depositary.

    Attributes:
        by_treaty: for each treaty, the acts by participant, in the order in which they were made.
        by_amendment: the same for each amendment.
    """

    by_treaty: Mapping[str, Acts]
    by_amendment: Mapping[str, Acts]


def register(dossier: Dossier) -> Register:
    """The register of a dossier; the order of its records makes no difference."""
    treaties: dict[str, dict[str, list[TreatyAction]]] = {}
    amendments: dict[str, dict[str, list[TreatyAction]]] = {}
    for act in dossier.records(TreatyAction):
        if act.act is ActNature.ANNOUNCEMENT:
            continue
        shelf, about = (treaties, act.treaty) if act.amendment is None else (amendments, act.amendment)
        shelf.setdefault(about, {}).setdefault(act.by, []).append(act)
    return Register(_in_order(treaties), _in_order(amendments))


def _in_order(shelf: Mapping[str, Mapping[str, list[TreatyAction]]]) -> Mapping[str, Acts]:
    return {
        about: {by: tuple(sorted(acts, key=made)) for by, acts in sorted(acts_by.items())}
        for about, acts_by in shelf.items()
    }


def made(act: TreatyAction) -> tuple[int, int, int, str]:
    """The order in which acts are made; acts of one day in the order of their natures, then by id."""
    day_range = DayRange.of(act.day)
    return day_range.first, day_range.last, _ORDER[act.act], act.id


def taken_back_by(act: TreatyAction, acts: tuple[TreatyAction, ...], nature: ActNature) -> TreatyAction | None:
    """The act of this nature, of the same participant, that takes another back: by name, else the first after it.

    Of a day that is known in part, it is enough that it may be after it.

    One that names another act takes back that act only.
    """
    later = (one for one in acts if one.act is nature and one.undoes in (None, act.id))
    return next((one for one in later if one.undoes == act.id or _may_follow(one, act)), None)


def _may_follow(act: TreatyAction, other: TreatyAction) -> bool:
    return made(act) > made(other) or DayRange.of(act.day).last > DayRange.of(other.day).first
