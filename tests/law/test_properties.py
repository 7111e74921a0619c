"""What holds of every treaty, whatever its final clauses and the acts of a few States towards it.

`INTLJUSTICE_EXAMPLES` says how many treaties each property tries, up to 600.
"""

import os
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import intljustice as ij
from intljustice.law.day_ranges import day_of
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import Timeline

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
PROPERTY = settings(
    max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TREATY = "treaty:drawn"
WHO = ("state:XAA", "state:XBB", "state:XCC", "state:XDD")
AFTER_THE_RECORDS = "2015-01-01"
CONSENT = ("ratification", "accession", "definitive_signature", "succession")
ENDING = ("withdrawal", "cessation", "revocation", "withdrawal_of_instrument")
OTHERS = ("signature", "refusal", "provisional_application", "reservation", "announcement")

dates = st.dates(date(2000, 1, 1), date(2012, 12, 31)).map(date.isoformat)
partial_dates = st.one_of(
    dates, dates, dates, dates.map(lambda day: day[:7]), dates.map(lambda day: day[:4]), st.none()
)


@st.composite
def delays(draw: st.DrawFn, *, least: int = 0) -> ij.parts.Delay:
    """A delay of any form."""
    count = draw(st.integers(least, 90))
    unit = "day" if count > 12 else draw(st.sampled_from(["day", "month", "year"]))
    effective_day = draw(
        st.sampled_from(["exact", "first_of_month_after"] + ["first_of_nth_month"] * (unit == "month"))
    )
    return ij.parts.Delay(
        count, unit, effective_day=effective_day, month_end=draw(st.sampled_from([None, "clamp", "next"]))
    )


withdrawals = st.builds(
    ij.parts.WithdrawalClause,
    mode=st.sampled_from(["notice", "notice", "end_of_term", "not_provided"]),
    notice=delays(least=1),
    later_day_may_be_stated=st.sampled_from([None, True]),
    first_term=delays(least=1),
    renewal=delays(least=1),
)
clauses = st.builds(
    ij.parts.FinalClauses,
    entry_into_force=st.builds(ij.parts.EntryIntoForceClause, threshold=st.integers(1, 3), delay=delays()),
    later_parties=st.builds(ij.parts.LaterPartyClause, delay=delays()),
    withdrawal=withdrawals,
    ends_below=st.sampled_from([None, None, 1, 2]),
)


@st.composite
def acts(draw: st.DrawFn, days: st.SearchStrategy[str | None], natures: tuple[str, ...]) -> list[ij.TreatyAction]:
    """Up to twelve acts of these natures, by anybody."""
    effective = st.one_of(st.none(), st.none(), dates)
    fields = {"by": st.sampled_from(WHO), "act": st.sampled_from(natures), "day": days, "effective": effective}
    drawn: list[dict[str, Any]] = draw(st.lists(st.fixed_dictionaries(fields), min_size=2, max_size=12))
    return [ij.TreatyAction(id=f"treaty-action:d{n:02}", treaty=TREATY, **given) for n, given in enumerate(drawn)]


@attrs.frozen
class World:
    """A treaty with acts towards it.

    Attributes:
        treaty: the treaty.
        acts: the acts.
    """

    treaty: ij.Treaty
    acts: tuple[ij.TreatyAction, ...]

    def dossier(self, *more: ij.TreatyAction) -> ij.Dossier:
        """All of it, and more acts."""
        return ij.Dossier([self.treaty, *(ij.State(id=who, names=[who]) for who in WHO), *self.acts, *more])

    def only(self, kept: frozenset[ij.TreatyAction]) -> "World":
        """The same with some of the acts alone."""
        return attrs.evolve(self, acts=tuple(act for act in self.acts if act in kept))


@st.composite
def worlds(
    draw: st.DrawFn,
    *,
    complete: bool = True,
    exact: bool = False,
    natures: tuple[str, ...] = CONSENT * 2 + ENDING + OTHERS,
) -> World:
    """A treaty whose participation is recorded in full up to 2014, or not; with days that are all known, or not."""
    thin = [None, ij.parts.Participation("partial"), ij.parts.Participation("none")]
    treaty = ij.Treaty(
        id=TREATY,
        names=["Drawn"],
        adopted="1999-01-01",
        final_clauses=draw(clauses),
        entered_into_force=None if complete else draw(st.one_of(st.none(), dates)),
        ended=draw(st.one_of(st.none(), st.none(), dates)),
        participation=ij.parts.Participation("complete", "2014-12-31") if complete else draw(st.sampled_from(thin)),
    )
    return World(treaty, tuple(draw(acts(dates if exact else partial_dates, natures))))


def lines(d: ij.Dossier) -> dict[str, Timeline]:
    """The answers of everybody, day by day."""
    found = status_tables(d).of(TREATY)
    return {who: found.timeline(who) for who in WHO}


def answers(d: ij.Dossier) -> dict[str, tuple[Any, ...]]:
    """The same as values."""
    return {who: (line.change_days, line.answers) for who, line in lines(d).items()}


def changes(line: Timeline) -> Iterator[tuple[str, ij.Ternary, ij.Ternary]]:
    """From which day another answer holds, and the two."""
    for change_day, (before, now) in zip(line.change_days, pairwise(line.answers), strict=True):
        yield str(day_of(change_day)), before, now


class TestShrinking:
    """Whoever is bound stays bound but by a withdrawal that takes effect, or the end of a State or the treaty."""

    @PROPERTY
    @given(worlds(natures=CONSENT + OTHERS))
    def test_without_these_it_never_shrinks(self, world: World) -> None:
        """Up to the end of the records."""
        assume(world.treaty.ended is None)
        for line in lines(world.dossier()).values():
            assert all(before is not YES or day == AFTER_THE_RECORDS for day, before, _ in changes(line))

    @PROPERTY
    @given(worlds(exact=True))
    def test_each_time_one_of_these_is_behind_it(self, world: World) -> None:
        """By its own act before, or on a day on which the treaty ends."""
        d = world.dossier()
        ended = status_tables(d).of(TREATY).ended
        for who, line in lines(d).items():
            own = [act for act in world.acts if act.by == who]
            left = [str(act.day) for act in own if act.act is ij.terms.ActNature.WITHDRAWAL]
            gone = [str(act.effective or act.day) for act in own if act.act is ij.terms.ActNature.CESSATION]
            for day, before, now in changes(line):
                if before is YES and day != AFTER_THE_RECORDS:
                    assert now is NO
                    assert day == str(day_of(ended.first)) or day in gone or any(notice < day for notice in left), day


class TestChanges:
    """The day of a change and the day before."""

    @PROPERTY
    @given(worlds(), st.sampled_from(WHO))
    def test_they_differ(self, world: World, who: str) -> None:
        """And all days between two changes are alike; `standing` says what `is_bound` says."""
        d = world.dossier()
        change_days = lines(d)[who].change_days
        for change_day in change_days:
            days = day_of(change_day - 1), day_of(change_day)
            eve, day = (ij.is_bound(d, who, TREATY, on=on) for on in days)
            assert eve is not day
            assert [ij.standing(d, who, TREATY, on=on).bound for on in days] == [eve, day]
        for first, after in pairwise(change_days):
            assert ij.is_bound(d, who, TREATY, on=day_of(first)) is ij.is_bound(d, who, TREATY, on=day_of(after - 1))

    @PROPERTY
    @given(worlds(), st.sampled_from(WHO), dates)
    def test_what_is_looked_up_is_what_the_acts_say(self, world: World, who: str, day: str) -> None:
        """Day by day."""
        d = world.dossier()
        history = status_tables(d).of(TREATY).histories.get(who)
        on = ij.PartialDate(day).earliest.toordinal()
        assert ij.is_bound(d, who, TREATY, on=day) is (NO if history is None else history.on(on))


class TestWhatChangesNothing:
    """Acts and orders that make no difference."""

    @PROPERTY
    @given(worlds(), st.sampled_from(WHO), st.sampled_from((*ENDING[:3], "accession", "signature")), dates)
    def test_an_act_of_another(self, world: World, other: str, nature: str, day: str) -> None:
        """That does not bring the treaty into force, or to its end."""
        assume(world.treaty.final_clauses is not None and world.treaty.final_clauses.ends_below is None)
        act = ij.TreatyAction(id="treaty-action:other", by=other, treaty=TREATY, act=nature, day=day, counts=False)
        before, now = answers(world.dossier()), answers(world.dossier(act))
        assert {who: before[who] for who in WHO if who != other} == {who: now[who] for who in WHO if who != other}

    @PROPERTY
    @given(worlds(exact=True), st.sampled_from(WHO), dates)
    def test_a_notice_that_is_revoked(self, world: World, who: str, day: str) -> None:
        """On its own day: the answers are the same on every day."""
        notice = ij.TreatyAction(id="treaty-action:notice", act="withdrawal", by=who, treaty=TREATY, day=day)
        back = attrs.evolve(notice, id="treaty-action:back", act="revocation", undoes=notice.id)
        assert answers(world.dossier()) == answers(world.dossier(notice, back))

    @PROPERTY
    @given(worlds(), st.randoms(use_true_random=False), st.sampled_from(WHO), dates)
    def test_the_order_of_acts_in_the_input(self, world: World, random: Random, who: str, day: str) -> None:
        """Every answer is the same."""
        shuffled = list(world.acts)
        random.shuffle(shuffled)
        given_order, another = world.dossier(), attrs.evolve(world, acts=tuple(shuffled)).dossier()
        assert answers(given_order) == answers(another)
        asks = (
            lambda d: ij.parties(d, TREATY, on=day),
            lambda d: ij.standing(d, who, TREATY, on=day),
            lambda d: ij.entry_into_force(d, TREATY),
            lambda d: ij.participation_history(d, TREATY),
        )
        for ask in asks:
            assert ask(given_order) == ask(another)


class TestThinRecords:
    """Where participation is not recorded in full."""

    @PROPERTY
    @given(worlds(complete=False), st.data())
    def test_fewer_acts_make_no_false_no(self, world: World, data: st.DataObject) -> None:
        """On a day with a "no" it is one with all the acts as well."""
        kept = data.draw(st.sets(st.sampled_from(world.acts)).map(frozenset))
        full, less = lines(world.dossier()), lines(world.only(kept).dossier())
        for who in WHO:
            change_days = {change_day for line in (full[who], less[who]) for change_day in line.change_days} or {1}
            for day in sorted({max(on, 1) for change_day in change_days for on in (change_day - 1, change_day)}):
                assert less[who].on(day) is not NO or full[who].on(day) is NO, day_of(day)

    @PROPERTY
    @given(worlds(complete=False, natures=CONSENT + OTHERS), st.data())
    def test_without_acts_of_leaving_they_only_get_weaker(self, world: World, data: st.DataObject) -> None:
        """From yes to unknown, and never the other way."""
        kept = data.draw(st.sets(st.sampled_from(world.acts)).map(frozenset))
        full, less = lines(world.dossier()), lines(world.only(kept).dossier())
        for who in WHO:
            for day in {1, *full[who].change_days, *less[who].change_days}:
                assert less[who].on(day) in (UNKNOWN, full[who].on(day)), day_of(day)

    @PROPERTY
    @given(worlds(complete=False), st.sampled_from(WHO), dates)
    def test_silence_is_never_no_once_it_is_in_force(self, world: World, who: str, day: str) -> None:
        """Of whoever did nothing."""
        silent = world.only(frozenset(act for act in world.acts if act.by != who)).dossier()
        begins = str(world.treaty.entered_into_force or "1999-01-01")
        assert ij.is_bound(silent, who, TREATY, on=day) is (UNKNOWN if day >= begins else NO)


@pytest.mark.parametrize("complete", [True, False], ids=["complete", "thin"])
def test_answers_are_written_and_read_back(*, complete: bool) -> None:
    """Each as it was."""

    @PROPERTY
    @given(worlds(complete=complete), st.sampled_from(WHO), dates)
    def read_back(world: World, who: str, day: str) -> None:
        d = world.dossier()
        made: tuple[ij.Standing | ij.Parties | ij.EntryIntoForce, ...] = (
            ij.standing(d, who, TREATY, on=day),
            ij.parties(d, TREATY, on=day),
            ij.entry_into_force(d, TREATY),
        )
        for answer in made:
            read: object = ij.loads_record(ij.dumps_record(answer))
            assert read == answer

    read_back()
