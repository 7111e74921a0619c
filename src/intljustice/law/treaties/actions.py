"""Register: the acts towards each treaty and amendment, by participant, in the order in which they were made."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.day_ranges import DayRange
from intljustice.records.record import Record
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

INSTRUMENTS = CONSENT | {ActNature.WITHDRAWAL_OF_INSTRUMENT}
"""The acts by which consent to be bound is given or taken back."""

BINDING = INSTRUMENTS | {
    ActNature.AMENDMENT_ACCEPTANCE,
    ActNature.WITHDRAWAL,
    ActNature.REVOCATION,
    ActNature.CESSATION,
}
"""The acts by which a participant comes to be bound or ceases to be, and that revoke such an act."""

SIGNATURES = frozenset({ActNature.SIGNATURE, ActNature.DEFINITIVE_SIGNATURE})

_ORDER = {nature: place for place, nature in enumerate(ActNature)}

Acts = Mapping[str, tuple[TreatyAction, ...]]
"""The acts towards one treaty or amendment by the id of the participant, each in the order of `act_order`."""


@attrs.frozen(eq=False)
class Register:
    """All treaty acts of a dossier but announcements, which have no effect with a depositary.

    Attributes:
        by_treaty: for the id of each treaty, the acts by participant.
        by_amendment: for the id of each amendment, the acts by participant.
    """

    by_treaty: Mapping[str, Acts]
    by_amendment: Mapping[str, Acts]


def register(dossier: Dossier) -> Register:
    """The register of a dossier; it does not depend on the order of the records."""
    treaties: dict[str, dict[str, list[TreatyAction]]] = {}
    amendments: dict[str, dict[str, list[TreatyAction]]] = {}
    for act in _acts_in(dossier.records(TreatyAction)):
        acts, about = (treaties, act.treaty) if act.amendment is None else (amendments, act.amendment)
        acts.setdefault(about, {}).setdefault(act.by, []).append(act)
    return Register(_in_order(treaties), _in_order(amendments))


def register_like(other: Register, gone: Iterable[Record], added: Iterable[Record]) -> Register:
    """The register of a dossier that differs from another one in single records, from the register of that one."""
    treaties, amendments = dict(other.by_treaty), dict(other.by_amendment)
    lost, new = tuple(_acts_in(gone)), tuple(_acts_in(added))
    for act in (*lost, *new):
        acts, about = (treaties, act.treaty) if act.amendment is None else (amendments, act.amendment)
        others = (each for each in acts.get(about, {}).get(act.by, ()) if each.id != act.id)
        own = (*others, act) if act in new else tuple(others)
        changed = {**acts.get(about, {}), act.by: tuple(sorted(own, key=act_order))}
        acts[about] = {by: changed[by] for by in sorted(changed) if changed[by]}
    return Register(treaties, amendments)


def _acts_in(records: Iterable[Record]) -> Iterator[TreatyAction]:
    return (act for act in records if isinstance(act, TreatyAction) and act.act is not ActNature.ANNOUNCEMENT)


def _in_order(acts: Mapping[str, Mapping[str, list[TreatyAction]]]) -> Mapping[str, Acts]:
    return {
        about: {by: tuple(sorted(own, key=act_order)) for by, own in sorted(acts_by.items())}
        for about, acts_by in acts.items()
    }


def act_order(act: TreatyAction) -> tuple[int, int, int, str]:
    """A sort key for the order in which acts are made; acts of one day in the order of their natures, then by id."""
    day_range = DayRange.of(act.day)
    return day_range.first, day_range.last, _ORDER[act.act], act.id


def taken_back_by(act: TreatyAction, acts: tuple[TreatyAction, ...], nature: ActNature) -> TreatyAction | None:
    """The act that takes another act of the same participant back; None where there is none.

    It is the first act of this nature that names the other in `undoes`, or that names no act and may come after the
    other. An act that names another takes back no other than that.
    """
    candidates = (other for other in acts if other.act is nature and other.undoes in (None, act.id))
    return next((other for other in candidates if other.undoes == act.id or _may_follow(other, act)), None)


def _may_follow(act: TreatyAction, other: TreatyAction) -> bool:
    return act_order(act) > act_order(other) or DayRange.of(act.day).last > DayRange.of(other.day).first
