"""Rules on histories: that each step of a sanction, case, warrant, act or text of law can follow the one before."""

from collections.abc import Iterator, Mapping, Sequence

from intljustice.dossier.dossier import Dossier
from intljustice.law.treaties.actions import CONSENT
from intljustice.model.references import kind_of, with_article
from intljustice.records.actors import State
from intljustice.records.cases import Case, CaseStatus, Warrant
from intljustice.records.legislation import Legislation, LegislativeStepNature
from intljustice.records.sanctions import ListingStatus, Sanction, Target
from intljustice.records.treaty_actions import ActNature, TreatyAction
from intljustice.rules.rule import Found, rule

_LISTING = frozenset({ListingStatus.LISTED, ListingStatus.RELISTED})
_SHOWS_LISTING = _LISTING | {ListingStatus.AMENDED, ListingStatus.REPORTED_IN_FORCE, ListingStatus.CONVICTED}
_ENDING = frozenset(
    {ListingStatus.REVOKED, ListingStatus.DELISTED, ListingStatus.EXPIRED, ListingStatus.AUTHORITY_TERMINATED}
)
_NEEDS: Mapping[ListingStatus, tuple[frozenset[ListingStatus], str]] = {
    ListingStatus.RELISTED: (_ENDING, "delisting"),
    ListingStatus.DELISTED: (_SHOWS_LISTING, "listing"),
    ListingStatus.INJUNCTION_STAYED: (frozenset({ListingStatus.ENJOINED}), "injunction"),
}
"""For some steps, the steps one of which has to come before, and what that is called."""
_SHOW_LISTING = ("signed", "designated", "listed", "published", "effective", "first_seen", "last_seen")
"""The fields with days, any of which shows that there was a listing; an announced listing may never have come."""


@rule(
    "STATUS_IMPOSSIBLE",
    severity="error",
    asks="Can the history of a sanction have happened?",
    hint="add the step that is missing before it, or correct its status",
)
def listings_can_follow(dossier: Dossier) -> Iterator[Found]:
    """A target that is on a list cannot be put on it, and one that is not on it cannot be taken off.

    Nothing is delisted before it is listed, relisted before it is delisted, or freed from an injunction that nobody
    granted. A single target is not listed or delisted twice in a row; of several targets, one may follow another. An
    entry that has expired or lost its authority may be delisted or relisted.
    """
    for sanction in dossier.records(Sanction):
        listed = any(getattr(sanction, field) is not None for field in _SHOW_LISTING)
        before = {ListingStatus.LISTED} if listed else set()
        last: ListingStatus | None = None
        for place, step in enumerate(sanction.history):
            reason = _against_listing(step.status, before, last, alone=_is_one(sanction.targets))
            if reason is not None:
                message, hint = reason
                yield Found(sanction, f"history/{place}/status", f"a step {step.status} {message}", hint)
            before.add(step.status)
            last = step.status if step.status in _LISTING | _ENDING else last


def _against_listing(
    status: ListingStatus, before: set[ListingStatus], last: ListingStatus | None, *, alone: bool
) -> tuple[str, str | None] | None:
    """Why a step cannot follow those before it, and a hint; `last` is the last of them that listed or ended."""
    wanted, what = _NEEDS.get(status, (frozenset(), ""))
    if wanted and not wanted & before:
        return f"follows on no {what}", None
    if alone and status in _LISTING and last in _LISTING:
        return "finds the target listed already", "leave one of the two listings out"
    if alone and status is last is ListingStatus.DELISTED:
        return "finds the target delisted already", "leave one of the two delistings out"
    return None


def _is_one(targets: Sequence[Target]) -> bool:
    """Whether a sanction has one target only, and that is no group."""
    return len(targets) == 1 and targets[0].party is not None and kind_of(targets[0].party) != "group"


_AFTER_DEATH = frozenset(
    {
        CaseStatus.DECEASED,
        CaseStatus.TERMINATED,
        CaseStatus.WITHDRAWN,
        CaseStatus.INADMISSIBLE,
        CaseStatus.APPEAL_DECIDED,
        CaseStatus.ACQUITTED,
    }
)
_FINAL = frozenset({CaseStatus.ACQUITTED, CaseStatus.TERMINATED})
_CONVICTING = frozenset({CaseStatus.CONVICTED, CaseStatus.APPEAL_DECIDED})
_NOT_AFTER_FINAL = frozenset(
    {CaseStatus.AT_LARGE, CaseStatus.ON_TRIAL, CaseStatus.CHARGES_CONFIRMED, CaseStatus.SURRENDERED}
)


@rule(
    "CASE_IMPOSSIBLE",
    severity="error",
    asks="Can the history of a case have happened?",
    hint="correct the status of the step, or the steps before it",
)
def cases_can_follow(dossier: Dossier) -> Iterator[Found]:
    """Nobody is tried after death, sentenced without a conviction, or tried again in a case that has ended.

    An appeal may reverse an acquittal or a conviction, or send the case back for another trial, and a judgment may be
    revised after death. Of several accused, one may stand trial after another has died or was acquitted.
    """
    for case in dossier.records(Case):
        alone = len(case.accused) == 1 and kind_of(case.accused[0]) != "group"
        before: set[CaseStatus] = set()
        last: CaseStatus | None = None
        for place, step in enumerate(case.history):
            if step.status is None:
                continue
            reason = _against(step.status, before, last, alone=alone)
            if reason is not None:
                yield Found(case, f"history/{place}/status", f"a step {step.status} {reason}")
            before.add(step.status)
            last = step.status if step.status in _FINAL | _CONVICTING else last


def _against(status: CaseStatus, before: set[CaseStatus], last: CaseStatus | None, *, alone: bool) -> str | None:
    """Why a step cannot follow those before it; `last` is the last judgment or end among them."""
    if alone and CaseStatus.DECEASED in before and status not in _AFTER_DEATH:
        return "follows on the death of the only accused"
    if status is CaseStatus.SENTENCED and not before & _CONVICTING:
        return "follows on no conviction"
    if alone and status in _NOT_AFTER_FINAL and last in _FINAL:
        return "follows on the end of the case"
    return None


_NEED_ISSUE = ("amended", "unsealed", "executed", "withdrawn", "lapsed")


@rule(
    "WARRANT_NOT_ISSUED",
    severity="error",
    asks="Was a warrant issued that is said to be amended, unsealed, executed or withdrawn?",
    hint="give the day of issue, as exactly as it is known, or leave the other day out",
)
def warrants_are_issued(dossier: Dossier) -> Iterator[Found]:
    """A warrant that was never issued cannot be amended, unsealed, executed, withdrawn, or lapse.

    An application that was withdrawn was not granted.
    """
    for warrant in dossier.records(Warrant):
        if warrant.issued is None:
            for field in _NEED_ISSUE:
                value = getattr(warrant, field)
                day = next(iter(value), None) if isinstance(value, tuple) else value
                if day is not None:
                    yield Found(warrant, field, f"it is {field} on {day}, and no day of issue is given")
        elif warrant.application_withdrawn is not None:
            message = (
                f"its application was withdrawn on {warrant.application_withdrawn}, and it was issued all the same"
            )
            yield Found(warrant, "application_withdrawn", message, "leave out the one of the two that is wrong")


@rule(
    "UNDOES_WRONG_ACT",
    severity="error",
    asks="Does an act that takes another back name one that can be taken back, of the same author and treaty?",
    hint="name the act that it takes back",
)
def undoing_fits(dossier: Dossier) -> Iterator[Found]:
    """Only the author of an act takes it back, or a successor State, and towards the same treaty.

    A revocation takes back a notification of withdrawal, the withdrawal of an instrument that instrument, the end of
    provisional application the provisional application. Any other act takes back an act of its own nature.
    """
    for act in dossier.records(TreatyAction):
        undone = None if act.undoes is None else dossier.get(TreatyAction, act.undoes, None)
        if undone is None:
            continue
        if undone.treaty != act.treaty or act.by not in _with_successors(dossier, undone.by):
            yield Found(act, "undoes", f"{undone.id} is an act of {undone.by} towards {undone.treaty}")
        elif undone.act not in _UNDONE_BY.get(act.act, frozenset({undone.act})):
            message = f"{with_article(act.act)} cannot take back {with_article(undone.act)}"
            yield Found(act, "undoes", message)


def _with_successors(dossier: Dossier, author: str) -> set[str]:
    """The author of an act, its successor States, and theirs in turn."""
    states = [author]
    for each in states:
        state = dossier.get(State, each, None)
        states += [later for later in (state.successors if state is not None else ()) if later not in states]
    return set(states)


_INSTRUMENTS = CONSENT - {ActNature.DEFINITIVE_SIGNATURE} | {ActNature.AMENDMENT_ACCEPTANCE}
_UNDONE_BY: Mapping[ActNature, frozenset[ActNature]] = {
    ActNature.REVOCATION: frozenset({ActNature.WITHDRAWAL}),
    ActNature.WITHDRAWAL_OF_INSTRUMENT: _INSTRUMENTS,
    ActNature.END_OF_PROVISIONAL_APPLICATION: frozenset({ActNature.PROVISIONAL_APPLICATION}),
}
"""The natures of the acts that an act of a certain nature can take back; any other takes back its own nature."""


_AFTER_REPEAL = frozenset({LegislativeStepNature.PROMULGATED, LegislativeStepNature.IN_FORCE})


@rule(
    "LEGISLATION_IMPOSSIBLE",
    severity="error",
    asks="Can the steps of a text of law have happened?",
    hint="correct the step, or the steps before it",
)
def legislation_can_follow(dossier: Dossier) -> Iterator[Found]:
    """A text of law that was repealed is not promulgated again, and does not come into force again."""
    for text in dossier.records(Legislation):
        repealed = False
        for place, step in enumerate(text.steps):
            if repealed and step.nature in _AFTER_REPEAL:
                yield Found(text, f"steps/{place}/nature", f"a step {step.nature} follows on its repeal")
            repealed = repealed or step.nature is LegislativeStepNature.REPEALED
