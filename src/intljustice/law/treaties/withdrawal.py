"""When a notification of withdrawal takes effect under the final clauses of a treaty."""

from intljustice.law.day_ranges import NEVER, DayRange, after
from intljustice.records.final_clauses import Delay, WithdrawalClause, WithdrawalMode
from intljustice.records.treaty_actions import TreatyAction
from intljustice.values.ternary import Ternary


def effect_of(notice: TreatyAction, clause: WithdrawalClause | None, entry: DayRange) -> DayRange:
    """The first day on which the author of a notification is no longer bound, by the clause on withdrawal.

    Where the clause asks for notice, that is once its time has run from receipt, or a later day that the notification
    states, if the clause allows one or defers the effect. Where the treaty runs for terms, it is the end of the current
    term if the notification came in time, else of the next. It is never where the treaty provides for no withdrawal, or
    where the notification came before the first day on which the clause allows it. Where the clause is not recorded, it
    is the published day. Leaves out a right of withdrawal that the nature of the treaty implies (Vienna Convention on
    the Law of Treaties, article 56(1)(b)), and immediate withdrawal after an amendment (see `immediate_withdrawal`).

    Args:
        notice: the notification.
        clause: the clause on withdrawal.
        entry: the entry into force of the treaty, from which terms run.
    """
    first_day = None if clause is None else clause.not_before
    allowed = Ternary.YES if first_day is None else DayRange.of(first_day).passed_by(DayRange.of(notice.day))
    effect = _effect(notice, clause, entry)
    if allowed is Ternary.UNKNOWN:
        return DayRange(effect.first, NEVER.last)
    return effect if allowed is Ternary.YES else NEVER


def _effect(notice: TreatyAction, clause: WithdrawalClause | None, entry: DayRange) -> DayRange:
    """The effect of a notification that did not come too early."""
    received = DayRange.of(notice.day)
    published = None if notice.effective is None else DayRange.of(notice.effective)
    if clause is not None and clause.mode is WithdrawalMode.NOT_PROVIDED:
        return NEVER
    if (
        clause is None
        or clause.notice is None
        or (clause.mode is WithdrawalMode.END_OF_TERM and clause.first_term is None)
    ):
        return DayRange(received.first, NEVER.last) if published is None else published
    computed = after(clause.notice, received)
    if clause.mode is WithdrawalMode.END_OF_TERM:
        return _ends_of_term(clause, entry, computed)
    may_be_later = clause.later_day_may_be_stated or clause.deferred_by is not None
    return computed.not_before(published) if may_be_later and published is not None else computed


def _ends_of_term(clause: WithdrawalClause, entry: DayRange, in_time: DayRange) -> DayRange:
    """The end of the term in which the notice has run; any day from then on where the entry into force is not known."""
    if entry.is_day:
        return DayRange(
            _end_of_term(clause, entry.first, in_time.first), _end_of_term(clause, entry.first, in_time.last)
        )
    return DayRange(max(in_time.first, _after_term(clause.first_term, entry.first)), NEVER.last)


def _end_of_term(clause: WithdrawalClause, entry: int, in_time: int) -> int:
    """The end of the first term that ends once the notice has run; the next term begins on that same day."""
    end = _after_term(clause.first_term, entry)
    while end < in_time:
        end = _after_term(clause.renewal, end)
    return end


def _after_term(length: Delay | None, start: int) -> int:
    """The end of a term that starts on a day; never where there is no such term or it has no length."""
    end = NEVER.first if length is None else after(length, DayRange(start, start)).first
    return end if end > start else NEVER.first
