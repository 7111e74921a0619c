"""What else each State in the facts could have done: been a party, accepted, opted out, accepted an amendment."""

from collections.abc import Iterator

from intljustice.law.icc.question import Alternative, Question
from intljustice.law.icc.supposing import with_acceptance, with_amendments, with_standing, without_declarations
from intljustice.law.windows import day_of
from intljustice.records.acceptances import Validity
from intljustice.records.treaties import Amendment
from intljustice.values.periods import Period
from intljustice.values.truth import Ternary

_OPPOSITE = {Ternary.YES: (Ternary.NO,), Ternary.NO: (Ternary.YES,), Ternary.UNKNOWN: (Ternary.YES, Ternary.NO)}
_OPT_OUTS = ("124", "15bis(4)")


def standings(asked: Question) -> Iterator[Alternative]:
    """The acts of each State in turn, on the first day of the conduct; nothing where no day is given."""
    if asked.days is None:
        return
    for state in asked.linked:
        yield from _party(asked, state, asked.days[0])
        yield from _accepting(asked, state, asked.days)
        yield from _opting_out(asked, state)
        if asked.amendment is not None:
            yield from _accepting_an_amendment(asked, state, asked.amendment, asked.days[0])


def _party(asked: Question, state: str, day: int) -> Iterator[Alternative]:
    was = asked.court.party(state, day)
    told = {Ternary.YES: "a party", Ternary.NO: "no party", Ternary.UNKNOWN: "not known"}
    for other in _OPPOSITE[was]:
        fact, supposing = f"the standing of {state}", f"{asked.called(state)} been {told[other]} then"
        court = with_standing(asked.court, state, other)
        yield asked.alternative(fact, told[other], told[was], told[other], supposing, court=court)


def _accepting(asked: Question, state: str, days: tuple[int, int]) -> Iterator[Alternative]:
    fact, name = f"an acceptance of jurisdiction by {state}", asked.called(state)
    made = [one for one in asked.court.acceptances(state) if one.validity is Validity.EFFECTIVE]
    if made:
        court = without_declarations(asked.court, state, "12(3)")
        told = f"{name} not accepted the jurisdiction of the Court"
        yield asked.alternative(fact, "not made", "made", "not made", told, court=court)
    first, last = map(day_of, days)
    court = with_acceptance(asked.court, state, Period(first, last))
    told, was = f"{name} accepted the jurisdiction of the Court for that time", "made" if made else "not made"
    yield asked.alternative(fact, "made", was, "made for that time", told, court=court)


def _opting_out(asked: Question, state: str) -> Iterator[Alternative]:
    for article in _OPT_OUTS:
        if any(asked.court.opt_outs(state, article)):
            court = without_declarations(asked.court, state, article)
            fact = f"the declaration of {state} under {article}"
            told = f"{asked.called(state)} made no declaration under article {article}"
            yield asked.alternative(fact, "not made", "made", "not made", told, court=court)


def _accepting_an_amendment(asked: Question, state: str, amendment: Amendment, day: int) -> Iterator[Alternative]:
    was = asked.court.accepts(state, amendment, day)
    told = {Ternary.YES: "accepted the amendment", Ternary.NO: "not accepted the amendment"}
    for other in _OPPOSITE[was]:
        fact, supposing = f"whether {state} had accepted {amendment.id}", f"{asked.called(state)} {told[other]}"
        court = with_amendments(asked.court, state, other)
        yield asked.alternative(fact, other, was, other, supposing, court=court)
