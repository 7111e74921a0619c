"""Rules on what became of things: that each step can follow the one before."""

from collections.abc import Iterator, Mapping

from intljustice.dossier import Dossier
from intljustice.records.acts import ActNature, TreatyAction
from intljustice.records.cases import Case, CaseStatus, Warrant
from intljustice.records.legislation import Legislation, LegislativeStepNature
from intljustice.records.sanctions import ListingStatus, Sanction
from intljustice.rules.rule import Found, rule

_LISTING = frozenset({ListingStatus.LISTED, ListingStatus.RELISTED})
_ENDING = frozenset({ListingStatus.DELISTED, ListingStatus.EXPIRED})
_NEEDS: Mapping[ListingStatus, tuple[frozenset[ListingStatus], str]] = {
    ListingStatus.RELISTED: (_ENDING, "a delisting"),
    ListingStatus.DELISTED: (_LISTING, "a listing"),
    ListingStatus.INJUNCTION_STAYED: (frozenset({ListingStatus.ENJOINED}), "an injunction"),
}
"""What has to stand before a step for it to mean anything."""


@rule(
    "STATUS_IMPOSSIBLE",
    severity="error",
    asks="Can the history of a sanction have happened?",
    mend="add the step that is missing before it, or correct its status",
)
def listings_can_follow(d: Dossier) -> Iterator[Found]:
    """A list is a list: what is on it cannot be put on it, what is not cannot be taken off.

    Nothing is taken off before it is put on, put on again before it is taken off, listed twice in a row, or freed from
    an injunction that nobody granted.
    """
    for sanction in d.records(Sanction):
        before: list[ListingStatus] = []
        for place, step in enumerate(sanction.history):
            wanted, what = _NEEDS.get(step.status, (frozenset(), ""))
            if wanted and not wanted & set(before):
                told = f"a step {step.status.value} follows on no {what.split(' ', 1)[1]}"
                yield Found(sanction, f"history/{place}/status", told)
            elif step.status in _LISTING and _is_listed(before):
                told = f"a step {step.status.value} finds the target listed already"
                yield Found(sanction, f"history/{place}/status", told, "leave one of the two listings out")
            before.append(step.status)


def _is_listed(before: list[ListingStatus]) -> bool:
    last = next((one for one in reversed(before) if one in _LISTING | _ENDING), None)
    return last in _LISTING


_AFTER_DEATH = frozenset({CaseStatus.DECEASED, CaseStatus.TERMINATED, CaseStatus.WITHDRAWN, CaseStatus.INADMISSIBLE})
_FINAL = frozenset({CaseStatus.ACQUITTED, CaseStatus.TERMINATED})
_NOT_AFTER_FINAL = frozenset(
    {CaseStatus.AT_LARGE, CaseStatus.ON_TRIAL, CaseStatus.CHARGES_CONFIRMED, CaseStatus.SURRENDERED}
)


@rule(
    "CASE_IMPOSSIBLE",
    severity="error",
    asks="Can the history of a case have happened?",
    mend="correct the status of the step, or the steps before it",
)
def cases_can_follow(d: Dossier) -> Iterator[Found]:
    """Nobody is tried after death, or sentenced without a conviction, or called again in a case that has ended.

    An appeal may turn an acquittal into a conviction or the other way round.
    """
    for case in d.records(Case):
        alone = len(case.accused) == 1
        before: set[CaseStatus] = set()
        for place, step in enumerate(case.history):
            if step.status is None:
                continue
            reason = _against(step.status, before, alone=alone)
            if reason is not None:
                yield Found(case, f"history/{place}/status", f"a step {step.status.value} {reason}")
            before.add(step.status)


def _against(status: CaseStatus, before: set[CaseStatus], *, alone: bool) -> str | None:
    if alone and CaseStatus.DECEASED in before and status not in _AFTER_DEATH:
        return "follows on the death of the only accused"
    if status is CaseStatus.SENTENCED and CaseStatus.CONVICTED not in before:
        return "follows on no conviction"
    if alone and status in _NOT_AFTER_FINAL and before & _FINAL:
        return "follows on the end of the case"
    return None


_NEED_ISSUE = ("unsealed", "executed", "withdrawn", "lapsed")


@rule(
    "WARRANT_NOT_ISSUED",
    severity="error",
    asks="Was a warrant issued that is said to be unsealed, executed or withdrawn?",
    mend="give the day of issue, as exactly as it is known, or leave the other day out",
)
def warrants_are_issued(d: Dossier) -> Iterator[Found]:
    """What was never issued cannot be made public, carried out or taken back.

    An application that was given up was not granted.
    """
    for warrant in d.records(Warrant):
        if warrant.issued is None:
            late = [field for field in _NEED_ISSUE if getattr(warrant, field) is not None]
            for field in late:
                yield Found(warrant, field, f"it is {field} on {getattr(warrant, field)}, and no day of issue is given")
        elif warrant.application_withdrawn is not None:
            told = f"its application was withdrawn on {warrant.application_withdrawn}, and it was issued all the same"
            yield Found(warrant, "application_withdrawn", told, "correct the one or the other day")


@rule(
    "UNDOES_WRONG_ACT",
    severity="error",
    asks="Does an act that takes another back name one that can be taken back, of the same author and treaty?",
    mend="name the act that it takes back",
)
def undoing_fits(d: Dossier) -> Iterator[Found]:
    """Only the author of an act takes it back, towards the same treaty, by an act made for that.

    A revocation takes back a notification of withdrawal, a withdrawal of an instrument the instrument.
    """
    for act in d.records(TreatyAction):
        undone = None if act.undoes is None else d.get(TreatyAction, act.undoes, None)
        if undone is None:
            continue
        if (undone.by, undone.treaty) != (act.by, act.treaty):
            yield Found(act, "undoes", f"{undone.id} is an act of {undone.by} towards {undone.treaty}")
        elif undone.act not in _UNDONE_BY.get(act.act, frozenset({undone.act})):
            yield Found(act, "undoes", f"a {act.act.value} cannot take back a {undone.act.value}")


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
    mend="correct the step, or the steps before it",
)
def legislation_can_follow(d: Dossier) -> Iterator[Found]:
    """A text that was repealed does not come into force again by the same text."""
    for text in d.records(Legislation):
        repealed = False
        for place, step in enumerate(text.steps):
            if repealed and step.nature in _AFTER_REPEAL:
                yield Found(text, f"steps/{place}/nature", f"a step {step.nature.value} follows on its repeal")
            repealed = repealed or step.nature is LegislativeStepNature.REPEALED
