"""Rules on days: within a record, across records, and against the day the dossier stands at.

A day is called late only where it is late for certain: every day that it may mean lies after every day that the
other may mean.
"""

from collections.abc import Iterator, Mapping

from intljustice.dossier.dossier import Dossier
from intljustice.law.treaties.actions import CONSENT, SIGNATURES
from intljustice.model.structure import Structure
from intljustice.records.actors import Person, State
from intljustice.records.cases import Case, Warrant
from intljustice.records.declarations import Declaration
from intljustice.records.demands import Demand
from intljustice.records.jurisdiction_declarations import JurisdictionDeclaration
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Tenure
from intljustice.records.programmes import Licence, Programme, ProgrammeStepNature
from intljustice.records.record import Record
from intljustice.records.sanctions import Sanction
from intljustice.records.situations import Investigation
from intljustice.records.sources import Source
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.rules.rule import Found, citations_within, rule
from intljustice.values.dates import Moment, PartialDate, surely_after
from intljustice.values.periods import Period
from intljustice.values.ternary import Ternary

Days = PartialDate | Moment | tuple[PartialDate, ...] | None

_BEFORE: Mapping[type[Record], tuple[tuple[str, str], ...]] = {
    Source: (("published", "retrieved"),),
    Person: (("born", "died"),),
    Treaty: (
        ("adopted", "opened"),
        ("adopted", "entered_into_force"),
        ("opened", "entered_into_force"),
        ("entered_into_force", "ended"),
    ),
    Amendment: (("adopted", "entered_into_force"),),
    JurisdictionDeclaration: (("dated", "lodged"), ("dated", "withdrawn"), ("lodged", "withdrawn")),
    Investigation: (("examined", "opened"), ("examined", "closed"), ("opened", "closed")),
    Warrant: (
        ("applied", "dismissed"),
        ("applied", "application_withdrawn"),
        ("applied", "issued"),
        ("issued", "amended"),
        ("issued", "unsealed"),
        ("issued", "executed"),
        ("issued", "withdrawn"),
        ("issued", "lapsed"),
    ),
    Programme: (("signed", "published"), ("signed", "ended"), ("announced", "ended")),
    Licence: (("issued", "expires"), ("issued", "expires_at"), ("issued", "incorporated")),
    Sanction: (("signed", "published"), ("designated", "listed"), ("first_seen", "last_seen")),
}
"""Pairs of fields of a record, the first of which is not after the second."""
_BEFORE_IN_PARTS: Mapping[tuple[type[Record], str], tuple[tuple[str, str], ...]] = {
    (Programme, "regulations"): (("issued", "removed"), ("effective", "removed")),
    (Investigation, "triggers"): (("requested", "authorised"),),
}
"""The same for the values in a field that holds several."""


@rule(
    "DAYS_WITHIN",
    severity="error",
    asks="Do the days of a record stand in an order in which things can happen?",
    hint="correct one of the two days",
)
def days_within(dossier: Dossier) -> Iterator[Found]:
    """Nothing ends before it begins: born, died; applied for, issued, unsealed; designated, listed."""
    for cls, pairs in _BEFORE.items():
        for record in dossier.records(cls):
            yield from (Found(record, field, message) for field, message in _reversed(record, pairs))
    for (cls, field), pairs in _BEFORE_IN_PARTS.items():
        for record in dossier.records(cls):
            for place, part in enumerate(getattr(record, field)):
                for inner, message in _reversed(part, pairs):
                    yield Found(record, f"{field}/{place}/{inner}", message)


def _reversed(structure: Structure, pairs: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    """The path of each day that comes before a day which it cannot precede, with the message."""
    for first, then in pairs:
        earlier = getattr(structure, first)
        for path, later in _each(then, getattr(structure, then)):
            if surely_after(earlier, later.day if isinstance(later, Moment) else later):
                yield path, f"{then} ({later}) is before {first} ({earlier})"


def _each(field: str, days: Days) -> Iterator[tuple[str, PartialDate | Moment | None]]:
    """The day or days that a field holds, each with its path."""
    if isinstance(days, tuple):
        yield from ((f"{field}/{place}", day) for place, day in enumerate(days))
    else:
        yield field, days


_HISTORIES = ("history", "stages", "steps")
"""The fields that hold dated steps, oldest first."""


@rule(
    "HISTORY_ORDER",
    severity="error",
    asks="Do the steps of a history stand in the order in which they happened?",
    hint="put the steps in order, or correct a day",
)
def histories_in_order(dossier: Dossier) -> Iterator[Found]:
    """The oldest step comes first. Steps of one day, and steps without a day, may stand in any order."""
    for record in dossier:
        for field in _HISTORIES:
            latest: PartialDate | None = None
            for place, day in _days(getattr(record, field, ())):
                if surely_after(latest, day):
                    yield Found(record, f"{field}/{place}/day", f"the step of {day} stands after one of {latest}")
                elif latest is None or day.earliest > latest.earliest:
                    latest = day


def _days(steps: object) -> Iterator[tuple[int, PartialDate]]:
    """The days of steps, each with its place; none where a user's own type of record keeps something else there."""
    for place, step in enumerate(steps if isinstance(steps, tuple) else ()):
        day = getattr(step, "day", None)
        if isinstance(day, PartialDate):
            yield place, day


@rule(
    "DAYS_ACROSS",
    severity="error",
    asks="Do the days of records that depend on each other fit?",
    hint="correct the day in the one or the other record",
)
def days_across(dossier: Dossier) -> Iterator[Found]:
    """What depends on something else comes after it, and not after its end.

    A person holds an office in his or her lifetime. A text is adopted, and a demand conveyed, during the meeting it
    belongs to. A response, and whatever is said to have followed, comes after its demand. A treaty act comes after the
    adoption of its treaty and amendment, and is made while its author exists. An act that takes another back comes
    after it, and a revocation before the other takes effect. A warrant is issued after the conduct began, a designation
    made while its programme runs. What is only announced may come before all of these, and a succession or the end of a
    State may be notified once it has happened.
    """
    yield from _lifetimes(dossier)
    yield from _texts_at_meetings(dossier)
    yield from _answers(dossier)
    yield from _what_came_later(dossier)
    yield from _demands_at_meetings(dossier)
    yield from _acts(dossier)
    yield from _warrants(dossier)
    yield from _designations(dossier)


def _lifetimes(dossier: Dossier) -> Iterator[Found]:
    for tenure in dossier.records(Tenure):
        holder = dossier.get(Person, tenure.holder, None)
        if holder is None or tenure.period is None:
            continue
        for end, day in (("start", tenure.period.start), ("end", tenure.period.end)):
            if surely_after(day, holder.died):
                yield Found(tenure, f"period/{end}", f"{holder.id} died ({holder.died}) before that day ({day})")
            if surely_after(holder.born, day):
                yield Found(tenure, f"period/{end}", f"{holder.id} was born ({holder.born}) after that day ({day})")


def _texts_at_meetings(dossier: Dossier) -> Iterator[Found]:
    for text in dossier.records(Declaration):
        meeting = None if text.meeting is None else dossier.get(Meeting, text.meeting, None)
        period = None if meeting is None else meeting.period
        if meeting is not None and _surely_outside(text.day, period):
            yield Found(text, "day", f"{text.day} is no day of {meeting.id} ({period})")


def _answers(dossier: Dossier) -> Iterator[Found]:
    for demand in dossier.records(Demand):
        for place, response in enumerate(demand.responses):
            if surely_after(demand.made, response.day):
                message = f"the answer ({response.day}) comes before the demand ({demand.made})"
                yield Found(demand, f"responses/{place}/day", message)


def _what_came_later(dossier: Dossier) -> Iterator[Found]:
    for demand in dossier.records(Demand):
        for place, later in enumerate(demand.followed_by):
            record = dossier.get(Record, later, None)
            day = getattr(record, _DAY_FIELDS.get(type(record), ""), None)
            if surely_after(demand.made, day):
                message = f"{later} ({day}) comes before the demand ({demand.made})"
                yield Found(demand, f"followed_by/{place}", message)


_DAY_FIELDS: Mapping[type, str] = {Declaration: "day", Sanction: "designated", TreatyAction: "day"}
"""For the kinds of record that can follow a demand, the field with their day."""


def _demands_at_meetings(dossier: Dossier) -> Iterator[Found]:
    for demand in dossier.records(Demand):
        for place, conveyance in enumerate(demand.conveyances):
            meeting = None if conveyance.meeting is None else dossier.get(Meeting, conveyance.meeting, None)
            if meeting is not None and _surely_outside(conveyance.day, meeting.period):
                message = f"{conveyance.day} is no day of {meeting.id} ({meeting.period})"
                yield Found(demand, f"conveyances/{place}/day", message)


def _acts(dossier: Dossier) -> Iterator[Found]:
    for act in dossier.records(TreatyAction):
        yield from (Found(act, "day", message) for message in _too_early(dossier, act))
        if act.act not in _OF_THE_PAST and surely_after(act.day, act.effective):
            yield Found(act, "effective", f"its effect ({act.effective}) comes before the act ({act.day})")
        undone = None if act.undoes is None else dossier.get(TreatyAction, act.undoes, None)
        if undone is not None and surely_after(undone.day, act.day):
            yield Found(act, "day", f"it takes {undone.id} back ({act.day}) before that was made ({undone.day})")
        if undone is not None and act.act in _BEFORE_EFFECT and _surely_by(undone.effective, act.day):
            message = f"it takes {undone.id} back ({act.day}) when that has taken effect ({undone.effective})"
            yield Found(act, "day", message)


def _too_early(dossier: Dossier, act: TreatyAction) -> Iterator[str]:
    """Why an act cannot have been made on its day, going by what it is about and who made it."""
    if act.act is ActNature.ANNOUNCEMENT:
        return
    treaty = dossier.get(Treaty, act.treaty, None)
    amendment = None if act.amendment is None else dossier.get(Amendment, act.amendment, None)
    late = [text for text in (treaty, amendment) if text is not None and surely_after(text.adopted, act.day)]
    yield from (f"the act ({act.day}) comes before {text.id} was adopted ({text.adopted})" for text in late)
    if not late and treaty is not None and act.act in _ONCE_OPEN and surely_after(treaty.opened, act.day):
        yield f"the act ({act.day}) comes before {treaty.id} was opened for signature ({treaty.opened})"
    author = dossier.get(State, act.by, None)
    existed = None if author is None else author.existed
    if existed is not None and surely_after(existed.start, act.day):
        yield f"the act ({act.day}) comes before {act.by} existed ({existed})"
    if existed is not None and act.act is not ActNature.CESSATION and surely_after(act.day, existed.end):
        yield f"{act.by} had ceased to exist ({existed}) when the act was made ({act.day})"


_ONCE_OPEN = SIGNATURES | CONSENT - {ActNature.SUCCESSION, ActNature.FORMAL_CONFIRMATION}
"""Acts for which a treaty is opened."""
_OF_THE_PAST = frozenset({ActNature.SUCCESSION, ActNature.CESSATION})
"""Acts that notify the depositary of something that has happened."""
_BEFORE_EFFECT = frozenset({ActNature.REVOCATION, ActNature.WITHDRAWAL_OF_INSTRUMENT})
"""Acts that take another act back before it takes effect; the others end an act that has taken effect."""


def _warrants(dossier: Dossier) -> Iterator[Found]:
    for warrant in dossier.records(Warrant):
        case = None if warrant.case is None else dossier.get(Case, warrant.case, None)
        period = None if case is None or case.conduct is None else case.conduct.period
        start = None if period is None else period.start
        for field in ("applied", "issued"):
            day = getattr(warrant, field)
            if surely_after(start, day):
                yield Found(warrant, field, f"{field} ({day}) comes before the conduct began ({start})")


def _designations(dossier: Dossier) -> Iterator[Found]:
    for sanction in dossier.records(Sanction):
        programmes = [dossier.get(Programme, programme, None) for programme in sanction.programmes]
        begun = [(each.id, each.signed or each.announced) for each in programmes if each is not None]
        late = [f"{programme} ({day})" for programme, day in begun if surely_after(day, sanction.designated)]
        if late and len(late) == len(programmes):
            message = f"it was designated ({sanction.designated}) before the beginning of {' and '.join(late)}"
            yield Found(sanction, "designated", message)
        for place, programme in enumerate(programmes):
            if programme is not None and surely_after(sanction.designated, _ended(programme)):
                message = (
                    f"{programme.id} had ended ({programme.ended}) when this was designated ({sanction.designated})"
                )
                yield Found(sanction, f"programmes/{place}", message)


def _ended(programme: Programme) -> PartialDate | None:
    """The day on which a programme ended; None where the act that ended it was itself rescinded."""
    rescinded = any(step.nature is ProgrammeStepNature.TERMINATION_RESCINDED for step in programme.history)
    return None if rescinded else programme.ended


@rule(
    "AFTER_AS_OF",
    severity="warning",
    asks="Was every source published and read by the day the dossier stands at?",
    hint="correct the day, or the day that the dossier says it stands at",
)
def nothing_after_as_of(dossier: Dossier) -> Iterator[Found]:
    """A dossier stands as of the day in its `about.as_of`; what was published or read later is not in it."""
    for record in dossier if dossier.about.as_of is not None else ():
        for field in ("published", "retrieved") if isinstance(record, Source) else ():
            if surely_after(getattr(record, field), dossier.about.as_of):
                yield Found(record, field, f"{field} ({getattr(record, field)}) is after {dossier.about.as_of}")
        for pointer, cited in citations_within(record):
            if surely_after(cited.recorded, dossier.about.as_of):
                message = f"recorded ({cited.recorded}) is after {dossier.about.as_of}"
                yield Found(record, f"{pointer[1:]}/recorded", message)


@rule(
    "LICENCE_BEYOND_PROGRAMME",
    severity="warning",
    asks="Does a licence end with its programme?",
    hint="correct the end of the licence or of the programme",
)
def licences_end_with_their_programme(dossier: Dossier) -> Iterator[Found]:
    """A licence is an exception from a programme, and ends with it."""
    for licence in dossier.records(Licence):
        programme = None if licence.programme is None else dossier.get(Programme, licence.programme, None)
        end = licence.expires_at.day if licence.expires_at is not None else licence.expires
        if programme is not None and surely_after(end, _ended(programme)):
            message = f"it runs until {end}, {programme.id} ended on {programme.ended}"
            yield Found(licence, "expires" if licence.expires else "expires_at", message)


def _surely_outside(day: PartialDate | None, period: Period | None) -> bool:
    """Whether a day surely lies outside a period."""
    return period is not None and (surely_after(period.start, day) or surely_after(day, period.end))


def _surely_by(day: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether a day is surely the other day or before it; not where one of the two is not recorded."""
    return day is not None and other is not None and day.on_or_before(other) is Ternary.YES
