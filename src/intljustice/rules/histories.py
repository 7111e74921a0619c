"""Rules on what became of things: that each step can follow the one before."""

from collections.abc import Iterator, Mapping, Sequence

from intljustice.dossier.dossier import Dossier
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
"""What has to stand before a step for it to mean anything."""
_SHOW_LISTING = ("signed", "designated", "listed", "published", "effective", "first_seen", "last_seen")
"""The days any of which shows that there was a listing; one that was only announced may never have come."""


@rule(
    "STATUS_IMPOSSIBLE",
    severity="error",
    asks="Can the history of a sanction have happened?",
    hint="add the step that is missing before it, or correct its status",
)
def listings_can_follow(dossier: Dossier) -> Iterator[Found]:
    """A list is a list: what is on it cannot be put on it, what is not cannot be taken off.

    Nothing is taken off before it is put on, put on again before it is taken off, or freed from an injunction that
    nobody granted. Of a single target nothing is listed or delisted twice in a row; of several, one may follow another.
    An entry may be taken off once it has expired or lost its authority, or may be put on anew.
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
    """Why a step cannot follow on those before it, and what to do; `last` is the last that listed or ended."""
    wanted, what = _NEEDS.get(status, (frozenset(), ""))
    if wanted and not wanted & before:
        return f"follows on no {what}", None
    if alone and status in _LISTING and last in _LISTING:
        return "finds the target listed already", "leave one of the two listings out"
    if alone and status is last is ListingStatus.DELISTED:
        return "finds the target delisted already", "leave one of the two delistings out"
    return None


def _is_one(targets: Sequence[Target]) -> bool:
    """Whether a sanction is aimed at one party alone, and not at several spoken of as one."""
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
    """Nobody is tried after death, or sentenced without a conviction, or called again in a case that has ended.

    An appeal may turn an acquittal into a conviction or the other way round, or send the case back for another trial;
    a judgment may be revised after death. Of several accused, one may stand trial after another has died or gone free.
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
    """Why a step cannot follow on those before it; `last` is the last judgment or end among them."""
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
    """What was never issued cannot be amended, made public, carried out or taken back.

    An application that was given up was not granted.
    """
    for warrant in dossier.records(Warrant):
        if warrant.issued is None:
            given = ((field, getattr(warrant, field)) for field in _NEED_ISSUE)
            for field, held in given:
                for day in held[:1] if isinstance(held, tuple) else () if held is None else (held,):
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
    """Only the author of an act takes it back, or a State that came after it, towards the same treaty.

    It does so by an act made for that: a revocation takes back a notification of withdrawal, a withdrawal of an
    instrument the instrument.
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
    """The author of an act, and the States that came after it one after another."""
    found = [author]
    for one in found:
        state = dossier.get(State, one, None)
        found += [later for later in (state.successors if state is not None else ()) if later not in found]
    return set(found)


_CONSENT = frozenset(
    {
        ActNature.RATIFICATION,
        ActNature.ACCEPTANCE,
        ActNature.APPROVAL,
        ActNature.ACCESSION,
        ActNature.SUCCESSION,
        ActNature.FORMAL_CONFIRMATION,
        ActNature.AMENDMENT_ACCEPTANCE,
    }
)
_UNDONE_BY: Mapping[ActNature, frozenset[ActNature]] = {
    ActNature.REVOCATION: frozenset({ActNature.WITHDRAWAL}),
    ActNature.WITHDRAWAL_OF_INSTRUMENT: _CONSENT,
    ActNature.END_OF_PROVISIONAL_APPLICATION: frozenset({ActNature.PROVISIONAL_APPLICATION}),
}
"""What each kind of act can take back."""


_AFTER_REPEAL = frozenset({LegislativeStepNature.PROMULGATED, LegislativeStepNature.IN_FORCE})


@rule(
    "LEGISLATION_IMPOSSIBLE",
    severity="error",
    asks="Can the steps of a text of law have happened?",
    hint="correct the step, or the steps before it",
)
def legislation_can_follow(dossier: Dossier) -> Iterator[Found]:
    """A text that was repealed does not come into force again by the same text."""
    for text in dossier.records(Legislation):
        repealed = False
        for place, step in enumerate(text.steps):
            if repealed and step.nature in _AFTER_REPEAL:
                yield Found(text, f"steps/{place}/nature", f"a step {step.nature} follows on its repeal")
            repealed = repealed or step.nature is LegislativeStepNature.REPEALED
