"""Law: who is bound on a day beside a plain look-up, what the index behind it costs, and answers on shipped records."""

import random
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, product
from string import ascii_uppercase

import attrs
from tests.benchmarks.measuring import Goal, Job, Jobs, interleaved, note, table
from tests.benchmarks.run import Run

import intljustice as ij

STATES = 250
PERIODS = 2
QUESTIONS = 20_000
OURS, PLAIN = "is_bound", "dict and bisect"
LOOK_UP = Goal("is_bound beside a dict and bisect", 1.5)
GROWTH = Goal("index of the law: an act among ten times as many", 1.5)
STANDING = Goal("standing, against 20 us", 1)
ASSESS = Goal("assessment beside a standing", 30)
MOST_MICROS = 20
STATUTE, AMENDMENT = "treaty:rome-statute", "amendment:non-party-nationals"
DAYS = ("2003-05-01", "2012-06-01", "2024-02-01")

Question = tuple[str, str, ij.PartialDate]
Changes = dict[tuple[str, str], list[str]]


@attrs.frozen
class _World:
    """Treaties that the same States join, leave and join again; and the days of it in a plain table.

    Attributes:
        records: the records.
        changes: for each treaty and State the days from which it is bound and no longer bound, in turn.
        acts: how many acts there are.
    """

    records: tuple[ij.State | ij.Treaty | ij.TreatyAction, ...]
    changes: Changes
    acts: int

    @property
    def treaties(self) -> list[str]:
        """Return the ids of the treaties."""
        return [record.id for record in self.records if isinstance(record, ij.Treaty)]

    def questions(self) -> list[Question]:
        """Return questions on days between 1990 and 2026."""
        draw, keys, first = random.Random(3), list(self.changes), date(1990, 1, 1)
        days = [ij.PartialDate((first + timedelta(days=number)).isoformat()) for number in range(13_000)]
        return [(*draw.choice(keys), draw.choice(days)) for _ in range(QUESTIONS)]


def _world(treaties: int) -> _World:
    states = [f"state:{''.join(code)}" for code in islice(product(ascii_uppercase, repeat=3), STATES)]
    draw, changes = random.Random(1), {}
    records: list[ij.State | ij.Treaty | ij.TreatyAction] = [ij.State(id=state, names=[state]) for state in states]
    acts = 0
    for number in range(treaties):
        treaty = f"treaty:t{number}"
        records.append(_treaty(treaty))
        for state in states:
            numbers = sorted(draw.sample(range(13_000), 2 * PERIODS - 1))
            days = [(date(1990, 1, 1) + timedelta(days=number)).isoformat() for number in numbers]
            changes[treaty, state] = days
            records += _acts(f"{number}-{state[6:].lower()}", state, treaty, days)
            acts += len(days)
    return _World(tuple(records), changes, acts)


def _treaty(name: str) -> ij.Treaty:
    clauses = ij.parts.FinalClauses(
        entry_into_force=ij.parts.EntryIntoForceClause(threshold=1, delay=ij.parts.Delay(0, "day")),
        later_parties=ij.parts.LaterPartyClause(delay=ij.parts.Delay(0, "day")),
        withdrawal=ij.parts.WithdrawalClause(mode="notice", notice=ij.parts.Delay(0, "day")),
    )
    until = ij.parts.Participation("complete", "2100-01-01")
    return ij.Treaty(id=name, names=[name], final_clauses=clauses, participation=until)


def _acts(name: str, state: str, treaty: str, days: list[str]) -> Iterator[ij.TreatyAction]:
    for number, day in enumerate(days):
        act = "withdrawal" if number % 2 else "accession"
        yield ij.TreatyAction(id=f"treaty-action:a{name}-{number}", by=state, treaty=treaty, act=act, day=day)


def status_tables(shared: Run) -> None:
    """Print the look-up beside a plain one, and the growth of the index."""
    world = _world(2 if shared.quick else 200)
    note(
        f"{len(world.treaties)} treaties, {STATES} States, {world.acts:,} acts. The plain look-up is a dict of sorted "
        "lists of days as text, asked by `bisect` in a function of its own; it knows no partial day and no unknown. "
        "Both answer the same questions, whose days have been read."
    )
    _look_up(shared, ij.Dossier(world.records), world.changes, world.questions())
    worlds = {size: _world(max(1, round(size / STATES / (2 * PERIODS - 1)))) for size in shared.sizes[-2:]}
    measured = interleaved(_building(worlds) for _ in range(1 + min(4, shared.rounds)))
    acts = {size: made.acts for size, made in worlds.items()}
    shared.growth("Index of all treaties, us/act", "acts", measured, acts, GROWTH)


def _plain(changes: Changes, state: str, treaty: str, on: str) -> bool:
    return bisect_right(changes[treaty, state], on) % 2 == 1


def _look_up(shared: Run, dossier: ij.Dossier, changes: Changes, questions: list[Question]) -> None:
    for treaty, state, day in questions:
        expected = ij.Ternary.YES if _plain(changes, state, treaty, str(day)) else ij.Ternary.NO
        if ij.is_bound(dossier, state, treaty, on=day) is not expected:
            raise AssertionError(treaty, state, day)
    texts = [(treaty, state, str(day)) for treaty, state, day in questions]

    def ours() -> None:
        for treaty, state, day in questions:
            ij.is_bound(dossier, state, treaty, on=day)

    def of_text() -> None:
        for treaty, state, day in texts:
            ij.is_bound(dossier, state, treaty, on=day)

    def plain() -> None:
        for treaty, state, day in texts:
            _plain(changes, state, treaty, day)

    jobs: Jobs = {OURS: ours, "is_bound, days as text": of_text, PLAIN: plain}
    measured = interleaved([jobs] * (1 + 2 * shared.rounds))
    rows = []
    for name in measured.seconds:
        goals = [LOOK_UP] if name == OURS else []
        beside = shared.judge(f"{len(changes):,} pairs", measured.ratio(name, PLAIN), *goals)
        rows.append((name, *measured.figures(name, len(questions), 3), beside))
    table("Is a State bound on a day, us", ("look-up", "us", "least-most", "beside the plain one"), rows)


def _building(worlds: dict[int, _World]) -> Jobs:
    """Return, by size, the asking of a fresh dossier until the index of every treaty is there."""

    def asking(world: _World) -> Job:
        dossier, state = ij.Dossier(world.records), world.records[0].id
        return lambda: [ij.is_bound(dossier, state, treaty, on="2020-01-01") for treaty in world.treaties]

    return {str(size): asking(world) for size, world in worlds.items()}


def answers(shared: Run) -> None:
    """Print what a standing, a list of parties, an assessment, what would change it and a what-if take."""
    dossier = ij.load_seeds()
    facts = [ij.facts_of(dossier, case) for case in dossier.records(ij.Case)]
    asked = list(product((state.id for state in dossier.records(ij.State)), DAYS))
    few = facts[::10]
    note(
        f"The shipped records: {len(facts)} cases, {len(asked)} questions of standing. No assessment is remembered; a "
        "standing is, by its question. So it is asked again and again, and, in a fresh dossier, once each."
    )

    def standings(of: ij.Dossier) -> None:
        for state, day in asked:
            ij.standing(of, state, STATUTE, on=day)

    def first_standings() -> Job:
        fresh = ij.Dossier(dossier)
        ij.standing(fresh, asked[0][0], STATUTE, on="2000-01-01")
        return lambda: standings(fresh)

    def jobs() -> Jobs:
        return {
            "standing, asked before": lambda: standings(dossier),
            "standing, for the first time": first_standings(),
            "parties": lambda: [ij.parties(dossier, STATUTE, on=day) for day in DAYS],
            "assess": lambda: [ij.assess(dossier, *given) for given in facts],
            "what_would_change": lambda: [ij.what_would_change(dossier, *given) for given in few],
            "what_if": lambda: ij.what_if(dossier, AMENDMENT, on="2026-11-24"),
        }

    measured = interleaved(jobs() for _ in range(1 + shared.rounds))
    counts = (len(asked), len(asked), len(DAYS), len(facts), len(few), 1)
    rows = [(name, *measured.figures(name, count, 1)) for name, count in zip(measured.seconds, counts, strict=True)]
    table("Answers, us each", ("answer", "us", "least-most"), rows)
    again = measured.micros("standing, asked before", len(asked))
    standing = shared.judge("standings asked before", again / MOST_MICROS, STANDING)
    ratio = measured.micros("assess", len(facts)) / again
    assessment = shared.judge("shipped cases, standings asked before", ratio, ASSESS)
    note(f"Beside 20 us a standing takes {standing}. An assessment takes as long as so many standings: {assessment}.")
