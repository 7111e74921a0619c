"""What holds of every treaty, whatever its clauses and the acts towards it.

`INTLJUSTICE_EXAMPLES` says how many treaties each property tries, up to 600.
"""

import os
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.law.worlds import CONSENT, OTHERS, TREATY, WHO, World, dates, worlds

import intljustice as ij
from intljustice.law.day_ranges import day_of
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.participation import Timeline

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
EXAMPLES = min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600)
PROPERTY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def lines(d: ij.Dossier) -> dict[str, Timeline]:
    """The answers of everybody."""
    found = status_tables(d).of(TREATY)
    return {who: found.timeline(who) for who in WHO}


def message(d: ij.Dossier) -> dict[str, tuple[Any, ...]]:
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
            assert all(before is not YES or day == "2015-01-01" for day, before, _ in changes(line))

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
                if before is YES and day != "2015-01-01":
                    assert now is NO
                    assert day == str(day_of(ended.first)) or day in gone or any(one < day for one in left), day


class TestChanges:
    """The day of a change and the day before."""

    @PROPERTY
    @given(worlds(), st.sampled_from(WHO))
    def test_they_differ(self, world: World, who: str) -> None:
        """And all days between two changes are alike; `standing` says what `is_bound` says."""
        d = world.dossier()
        line = lines(d)[who]
        for change_day in line.change_days:
            eve, day = (ij.is_bound(d, who, TREATY, on=day_of(one)) for one in (change_day - 1, change_day))
            assert eve is not day
            assert [ij.standing(d, who, TREATY, on=day_of(one)).bound for one in (change_day - 1, change_day)] == [
                eve,
                day,
            ]
        for one, other in pairwise(line.change_days):
            assert ij.is_bound(d, who, TREATY, on=day_of(one)) is ij.is_bound(d, who, TREATY, on=day_of(other - 1))

    @PROPERTY
    @given(worlds(), st.sampled_from(WHO), dates)
    def test_the_spells_say_the_same_on_every_day(self, world: World, who: str, day: str) -> None:
        """What was looked up is what the acts say, day by day."""
        d = world.dossier()
        m = status_tables(d).of(TREATY)
        number = ij.PartialDate(day).earliest.toordinal()
        course = m.histories.get(who)
        assert ij.is_bound(d, who, TREATY, on=day) is (NO if course is None else course.on(number))


class TestWhatChangesNothing:
    """Acts and orders that make no difference."""

    @PROPERTY
    @given(worlds(), st.data())
    def test_an_act_about_another(self, world: World, data: st.DataObject) -> None:
        """That does not bring the treaty into force, or to its end."""
        assume(world.treaty.final_clauses is not None and world.treaty.final_clauses.ends_below is None)
        other = data.draw(st.sampled_from(WHO))
        act = ij.TreatyAction(
            id="treaty-action:other",
            by=other,
            treaty=TREATY,
            act=data.draw(st.sampled_from(["accession", "withdrawal", "cessation", "signature", "revocation"])),
            day=data.draw(dates),
            counts=False,
        )
        before, now = message(world.dossier()), message(world.dossier(act))
        assert {who: before[who] for who in WHO if who != other} == {who: now[who] for who in WHO if who != other}

    @PROPERTY
    @given(worlds(exact=True), st.sampled_from(WHO), dates)
    def test_a_notice_that_is_revoked(self, world: World, who: str, day: str) -> None:
        """Before it takes effect: `bound` is the same on every day."""
        notice = ij.TreatyAction(id="treaty-action:notice", act="withdrawal", by=who, treaty=TREATY, day=day)
        back = attrs.evolve(notice, id="treaty-action:back", act="revocation", undoes=notice.id)
        assert message(world.dossier()) == message(world.dossier(notice, back))

    @PROPERTY
    @given(worlds(), st.randoms(use_true_random=False), st.sampled_from(WHO), dates)
    def test_the_order_of_acts_in_the_input(self, world: World, random: Any, who: str, day: str) -> None:
        """Of those that differ in day."""
        shuffled = list(world.acts)
        random.shuffle(shuffled)
        one, other = world.dossier(), attrs.evolve(world, acts=tuple(shuffled)).dossier()
        assert message(one) == message(other)
        for ask in (ij.parties, lambda d, treaty, on: ij.standing(d, who, treaty, on=on)):
            assert ask(one, TREATY, on=day) == ask(other, TREATY, on=day)
        assert ij.entry_into_force(one, TREATY) == ij.entry_into_force(other, TREATY)
        assert ij.participation_history(one, TREATY) == ij.participation_history(other, TREATY)


class TestThinRecords:
    """Where participation is not recorded in full."""

    @PROPERTY
    @given(worlds(complete=False), st.data())
    def test_fewer_acts_make_no_false_no(self, world: World, data: st.DataObject) -> None:
        """On a day with a "no" it is one with all the acts as well."""
        kept = data.draw(st.sets(st.sampled_from(world.acts)).map(frozenset))
        thin = attrs.evolve(world, acts=tuple(act for act in world.acts if act in kept))
        full, less = lines(world.dossier()), lines(thin.dossier())
        for who in WHO:
            days = {change_day for line in (full[who], less[who]) for change_day in line.change_days} or {1}
            for day in sorted({max(one, 1) for change_day in days for one in (change_day - 1, change_day)}):
                assert less[who].on(day) is not NO or full[who].on(day) is NO, day_of(day)

    @PROPERTY
    @given(worlds(complete=False, natures=CONSENT + OTHERS), st.data())
    def test_without_acts_of_leaving_they_only_get_weaker(self, world: World, data: st.DataObject) -> None:
        """From yes to unknown, and never the other way."""
        kept = data.draw(st.sets(st.sampled_from(world.acts)).map(frozenset))
        thin = attrs.evolve(world, acts=tuple(act for act in world.acts if act in kept))
        full, less = lines(world.dossier()), lines(thin.dossier())
        for who in WHO:
            for day in {1, *full[who].change_days, *less[who].change_days}:
                assert less[who].on(day) in (UNKNOWN, full[who].on(day)), day_of(day)

    @PROPERTY
    @given(worlds(complete=False), st.sampled_from(WHO), dates)
    def test_silence_is_never_no_once_it_is_in_force(self, world: World, who: str, day: str) -> None:
        """Of whoever did nothing."""
        silent = attrs.evolve(world, acts=tuple(act for act in world.acts if act.by != who)).dossier()
        published = world.treaty.entered_into_force
        begins = "1999-01-01" if published is None else str(published)
        assert ij.is_bound(silent, who, TREATY, on=day) is (UNKNOWN if day >= begins else NO)


@pytest.mark.parametrize("complete", [True, False])
def test_answers_are_written_and_read_back(*, complete: bool) -> None:
    """Each as it was."""

    @PROPERTY
    @given(worlds(complete=complete), st.sampled_from(WHO), dates)
    def read_back(world: World, who: str, day: str) -> None:
        d = world.dossier()
        answers: tuple[ij.Standing | ij.Parties | ij.EntryIntoForce, ...] = (
            ij.standing(d, who, TREATY, on=day),
            ij.parties(d, TREATY, on=day),
            ij.entry_into_force(d, TREATY),
        )
        for answer in answers:
            read: object = ij.loads_record(ij.dumps_record(answer))
            assert read == answer

    read_back()
