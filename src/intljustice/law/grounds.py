"""Why a participant is bound or not on a day: the acts it turns on, the clauses applied, and what is not known."""

from collections.abc import Iterator

import attrs

from intljustice.dossier import Dossier
from intljustice.law.asking import at_most, lowest, sureness
from intljustice.law.courses import Course, Notice, Spell, leaving_provisions, provisions_of
from intljustice.law.memberships import Membership
from intljustice.law.register import CONSENT, taken_back_by
from intljustice.law.telling import cited, from_day, told
from intljustice.law.windows import NEVER, Window, day_of
from intljustice.records.acts import ActNature, TreatyAction
from intljustice.records.record import Record
from intljustice.values.provisions import Provision
from intljustice.values.truth import Confidence, Ternary


@attrs.frozen(kw_only=True)
class Grounds:
    """What an answer on a day rests on.

    Attributes:
        spell: the time of being bound that the day lies in, or the last one before it; None where there is none.
        acts: the acts relied on.
        provisions: the clauses applied.
        reasons: why, in sentences.
        missing: what is not recorded.
        confidence: how sure the acts relied on are.
    """

    spell: Spell | None = None
    acts: tuple[TreatyAction, ...] = ()
    provisions: tuple[Provision, ...] = ()
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    confidence: Confidence | None = None


def grounds(d: Dossier, m: Membership, course: Course, day: int, answer: Ternary) -> Grounds:
    """The grounds of an answer that has been found for a day."""
    if answer is Ternary.UNKNOWN:
        return _unknown(m, course, day)
    running = next((spell for spell in course.spells if spell.on(day) is Ternary.YES), None)
    if running is not None:
        return _bound(m, course, running, day)
    ended = [spell for spell in course.spells if spell.end.passed_on(day) is Ternary.YES]
    return _left(m, ended[-1]) if ended else _never_bound(d, m, course, day)


def _bound(m: Membership, course: Course, spell: Spell, day: int) -> Grounds:
    provisions = provisions_of(attrs.evolve(spell, left=None), m.clauses, m.entry)
    reasons = [f"Its {told(spell.joined)} binds it {from_day(spell.start)}{cited(provisions)}."]
    acts = [spell.joined]
    sure = sureness(spell.joined, "day")
    for notice in pending(course, day):
        acts.append(notice.act)
        clause = m.clauses.withdrawal
        leaving = () if clause is None or clause.provision is None else (clause.provision,)
        provisions += leaving
        reasons.append(_pending_sentence(notice, leaving))
    if not m.complete:
        sure = at_most(sure, Confidence.MEDIUM)
        reasons.append("Who takes part is not recorded in full: a later withdrawal would not be known.")
    return Grounds(spell=spell, acts=tuple(acts), provisions=provisions, reasons=tuple(reasons), confidence=sure)


def _pending_sentence(notice: Notice, provisions: tuple[Provision, ...]) -> str:
    if notice.effect.first >= NEVER.first:
        return f"Its {told(notice.act)} has no effect{cited(provisions)}."
    first = day_of(notice.effect.first)
    back = "" if notice.back is None else f", and is later taken back by the {told(notice.back)}"
    return f"Its {told(notice.act)} cannot take effect before {first}{cited(provisions)}{back}."


def _left(m: Membership, spell: Spell) -> Grounds:
    provisions = provisions_of(spell, m.clauses, m.entry)
    how = "the treaty ended" if spell.left is None else f"its {told(spell.left)} took effect"
    reasons = (
        f"Its {told(spell.joined)} bound it {from_day(spell.start)}.",
        f"It is no longer bound {from_day(spell.end)}: {how}{cited(leaving_provisions(spell, m.clauses))}.",
    )
    acts = (spell.joined,) if spell.left is None else (spell.joined, spell.left)
    sure = lowest(sureness(act, "day") for act in acts)
    return Grounds(spell=spell, acts=acts, provisions=provisions, reasons=reasons, confidence=sure)


def _never_bound(d: Dossier, m: Membership, course: Course, day: int) -> Grounds:
    """Not bound yet, only signed, or nothing done: silence is an answer, as everything up to a day is recorded."""
    about = d[m.about]
    acts = [act for act in course.acts if Window.of(act.day).passed_on(day) is Ternary.YES]
    reasons = [_act_sentence(act, course) for act in acts if act.act is not ActNature.WITHDRAWAL_OF_INSTRUMENT]
    provisions: tuple[Provision, ...] = ()
    every = (*course.spells, *course.vain)
    coming = next((one for one in every if one.joined in acts and one.end.passed_on(day) is not Ternary.YES), None)
    if coming is not None:
        provisions = provisions_of(attrs.evolve(coming, left=None), m.clauses, m.entry)
        reasons += _coming_sentences(about, coming, cited(provisions))
    elif m.until is not None and (acts or m.entry.day.last <= day):
        told_none = "no act of consent stands" if acts else "no act of its is recorded"
        reasons.append(f"Everything up to {day_of(m.until)} is recorded, and {told_none}.")
    else:
        since = "not in force" if m.entry.day.first >= NEVER.first else f"in force only {from_day(m.entry.day)}"
        reasons.append(f"The {about.kind} is {since}.")
    sure = [sureness(act, "day") for act in acts]
    sure += [] if coming is not None and coming.start.first < NEVER.first else [_sureness_of_silence(about)]
    return Grounds(acts=tuple(acts), provisions=provisions, reasons=tuple(reasons), confidence=lowest(sure))


def _coming_sentences(about: Record, coming: Spell, clauses: str) -> Iterator[str]:
    """From when a consent binds that does not bind yet; nothing on one that is taken back, as its act says that."""
    if coming.start.first >= NEVER.first:
        yield f"The {about.kind} is not in force{clauses}."
    elif coming.start.first < coming.end.last:
        yield f"It is bound only {from_day(coming.start)}{clauses}."
    elif coming.left is None or coming.left.act is not ActNature.WITHDRAWAL_OF_INSTRUMENT:
        how = "the treaty ends" if coming.left is None else f"its {told(coming.left)} takes effect"
        yield f"It would be bound only {from_day(coming.start)}{clauses}, and {how} before."


def _sureness_of_silence(about: Record) -> Confidence | None:
    return sureness(about, "participation")


def _act_sentence(act: TreatyAction, course: Course) -> str:
    back = taken_back_by(act, course.acts, ActNature.WITHDRAWAL_OF_INSTRUMENT) if act.act in CONSENT else None
    if back is None:
        return f"There is its {told(act)}."
    return f"Its {told(act)} was taken back on {back.day}, before it had effect."


def pending(course: Course, day: int) -> Iterator[Notice]:
    """The notices that have been received by a day and have neither taken effect nor been taken back."""
    for notice in course.notices:
        if notice.received.passed_on(day) is Ternary.YES and notice.pending_until.passed_on(day) is not Ternary.YES:
            yield notice


def _unknown(m: Membership, course: Course, day: int) -> Grounds:
    if m.until is not None and day > m.until:
        reasons = (f"The records end on {day_of(m.until)}.",)
        return Grounds(acts=course.acts, reasons=reasons, missing=(f"acts after {day_of(m.until)}",))
    turning = [spell for spell in course.spells if spell.on(day) is Ternary.UNKNOWN]
    if turning:
        return Grounds(
            acts=tuple(act for spell in turning for act in (spell.joined, spell.left) if act is not None),
            reasons=tuple(_turning_sentence(spell, day) for spell in turning),
            missing=tuple(_turning_missing(spell, day) for spell in turning),
        )
    last = f" Its last recorded act is the {told(course.acts[-1])}." if course.acts else ""
    reason = f"Who takes part is not recorded in full, so that silence is no answer.{last}"
    return Grounds(acts=course.acts[-1:], reasons=(reason,), missing=("a full record of participation",))


def _turning_sentence(spell: Spell, day: int) -> str:
    if spell.start.passed_on(day) is Ternary.UNKNOWN:
        return f"Its {told(spell.joined)} binds it {from_day(spell.start)}."
    how = "The treaty ends" if spell.left is None else f"Its {told(spell.left)} takes effect"
    return f"{how} {from_day(spell.end)}."


def _turning_missing(spell: Spell, day: int) -> str:
    act = spell.joined if spell.start.passed_on(day) is Ternary.UNKNOWN else spell.left
    return "the day on which the treaty ends" if act is None else f"the exact day of {act.id}"


def turns_of(course: Course, day: int) -> tuple[Window, ...]:
    """The windows in which the answer on a day turns."""
    windows = (window for spell in course.spells for window in (spell.start, spell.end))
    return tuple(window for window in windows if window.passed_on(day) is Ternary.UNKNOWN)
