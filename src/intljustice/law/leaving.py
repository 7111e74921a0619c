"""When a notice of withdrawal takes effect."""

from intljustice.law.windows import NEVER, Window, after, before
from intljustice.records.acts import TreatyAction
from intljustice.records.clauses import Leaving, WithdrawalClause

_MOST_TERMS = 10_000
"""More terms than any calendar holds; where a clause has terms of no length, counting them stops here."""


def effect_of(notice: TreatyAction, clause: WithdrawalClause | None, entry: Window) -> Window:
    """From which day its author is no longer bound: that day itself is the first one outside.

    By notice: once its time has run from receipt; on a later day that the notice states, where the clause allows one or
    puts the effect off. At the end of a term: of the term that is running, if the notice came in time, else of the
    next. Where the treaty provides no way out, never. Where the clause is not recorded, as published.

    Args:
        notice: the notification.
        clause: the clause on withdrawal.
        entry: the entry into force of the treaty, from which terms run.
    """
    received = Window.of(notice.day)
    published = None if notice.effective is None else Window.of(notice.effective)
    if clause is not None and clause.way is Leaving.NOT_PROVIDED:
        return NEVER
    if clause is None or clause.notice is None:
        return Window(received.first, NEVER.last) if published is None else published
    if clause.way is Leaving.END_OF_TERM:
        return Window(
            _end_of_term(clause, entry.first, received.first), _end_of_term(clause, entry.last, received.last)
        )
    computed = after(clause.notice, received)
    may_be_later = clause.later_day_may_be_stated or clause.deferred_by is not None
    return computed.not_before(published) if may_be_later and published is not None else computed


def _end_of_term(clause: WithdrawalClause, entry: int, received: int) -> int:
    """The end of the first term for which the notice came in time; a term ends on the day the next one begins."""
    first, renewal, notice = clause.first_term, clause.renewal, clause.notice
    if first is None or notice is None or entry >= NEVER.first:
        return NEVER.first
    end = after(first, Window(entry, entry)).first
    for _ in range(_MOST_TERMS):
        if end >= NEVER.first or received <= before(notice, end):
            return end
        end = NEVER.first if renewal is None else after(renewal, Window(end, end)).first
    return NEVER.first
