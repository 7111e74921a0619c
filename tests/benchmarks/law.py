"""Law: who is bound on a day, beside a plain look-up, and what the indexes behind it cost to build."""

import random
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice, product
from string import ascii_uppercase

import attrs
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Jobs, Measured, interleaved

from intljustice import Dossier, PartialDate, State, Ternary, Treaty, TreatyAction, is_bound, parties, standing
from intljustice.parts import (
    Delay,
    EntryIntoForceClause,
    FinalClauses,
    LaterPartyClause,
    Participation,
    WithdrawalClause,
)

_STATES = 250
_SPELLS = 2
_QUESTIONS = 20_000
_FEW = 2_000
_OURS, _PLAIN = "is_bound", "dict and bisect"
_LOOK_UP = Goal("is_bound beside a dict and bisect", 1.5)
_STANDING = Goal("standing, against 20 us", 1)
_GROWTH = Goal("index of the law: an act among ten times as many", 1.5)
_MOST_MICROS = 20
_JUDGED_FROM = 100_000

Question = tuple[str, str, PartialDate]
Table = dict[tuple[str, str], list[str]]


@attrs.frozen
class _World:
    """Treaties that the same States join, leave and join again; and the days of it in a plain table.

    Attributes:
        records: the records.
        turns: for each treaty and State the days from which it is bound and no longer bound, in turn.
        acts: how many acts there are.
    """

    records: tuple[State | Treaty | TreatyAction, ...]
    change_days: Table
    acts: int

    @property
    def intervals(self) -> int:
        """How many times of being bound there are."""
        return sum((len(days) + 1) // 2 for days in self.change_days.values())

    @property
    def treaties(self) -> list[str]:
        """The ids of the treaties."""
        return [record.id for record in self.records if isinstance(record, Treaty)]

    def questions(self, count: int) -> list[Question]:
        """As many questions, on days between 1990 and 2026."""
        draw, keys, first = random.Random(3), list(self.change_days), date(1990, 1, 1)
        days = [PartialDate((first + timedelta(days=number)).isoformat()) for number in range(13_000)]
        return [(*draw.choice(keys), draw.choice(days)) for _ in range(count)]


def _world(treaties: int) -> _World:
    states = [f"state:{''.join(code)}" for code in islice(product(ascii_uppercase, repeat=3), _STATES)]
    draw, change_days = random.Random(1), {}
    records: list[State | Treaty | TreatyAction] = [State(id=state, names=[state]) for state in states]
    acts = 0
    for number in range(treaties):
        treaty = f"treaty:t{number}"
        records.append(_treaty(treaty))
        for state in states:
            days = _days(draw)
            change_days[treaty, state] = days
            records += _acts(f"{number}-{state[6:].lower()}", state, treaty, days)
            acts += len(days)
    return _World(tuple(records), change_days, acts)


def _treaty(one: str) -> Treaty:
    clauses = FinalClauses(
        entry_into_force=EntryIntoForceClause(threshold=1, delay=Delay(0, "day")),
        later_parties=LaterPartyClause(delay=Delay(0, "day")),
        withdrawal=WithdrawalClause(mode="notice", notice=Delay(0, "day")),
    )
    until = Participation("complete", "2100-01-01")
    return Treaty(id=one, names=[one], final_clauses=clauses, participation=until)


def _days(draw: random.Random) -> list[str]:
    """The days on which a State joins, leaves, and joins again."""
    numbers = sorted(draw.sample(range(13_000), 2 * _SPELLS - 1))
    return [(date(1990, 1, 1) + timedelta(days=number)).isoformat() for number in numbers]


def _acts(name: str, state: str, treaty: str, days: list[str]) -> Iterator[TreatyAction]:
    for number, day in enumerate(days):
        act = "withdrawal" if number % 2 else "accession"
        yield TreatyAction(id=f"treaty-action:a{name}-{number}", by=state, treaty=treaty, act=act, day=day)


def run(shared: Run) -> None:
    """Print the look-up beside a plain one, the longer answers, and the growth of the indexes."""
    world = _world(20 if shared.quick else 200)
    note(
        f"{len(world.treaties)} treaties, {_STATES} States, {world.acts:,} acts, {world.intervals:,} times of being "
        f"bound. The plain look-up is a dict of sorted lists of days as text, asked by `bisect` in a function of its "
        "own; it knows no partial day and no unknown. Both answer the same questions, whose days have been read."
    )
    dossier = Dossier(world.records)
    questions = world.questions(_QUESTIONS)
    _same_answers(dossier, world.change_days, questions)
    _look_up(shared, dossier, world.change_days, questions)
    _longer(shared, dossier, world)
    _growth(shared, (1_000, 10_000) if shared.quick else (1_000, 10_000, 100_000))


def _plain(change_days: Table, state: str, treaty: str, on: str) -> bool:
    return bisect_right(change_days[treaty, state], on) % 2 == 1


def _same_answers(dossier: Dossier, change_days: Table, questions: list[Question]) -> None:
    for treaty, state, day in questions:
        expected = Ternary.YES if _plain(change_days, state, treaty, str(day)) else Ternary.NO
        if is_bound(dossier, state, treaty, on=day) is not expected:
            raise AssertionError(treaty, state, day)


def _look_up(shared: Run, dossier: Dossier, change_days: Table, questions: list[Question]) -> None:
    texts = [(treaty, state, str(day)) for treaty, state, day in questions]

    def ours() -> None:
        for treaty, state, day in questions:
            is_bound(dossier, state, treaty, on=day)

    def of_text() -> None:
        for treaty, state, day in texts:
            is_bound(dossier, state, treaty, on=day)

    def plain() -> None:
        for treaty, state, day in texts:
            _plain(change_days, state, treaty, day)

    jobs: Jobs = {_OURS: ours, "is_bound, days as text": of_text, _PLAIN: plain}
    measured = interleaved([jobs] * (1 + 2 * shared.rounds))
    rows = []
    for name in measured.seconds:
        goals = [_LOOK_UP] if name == _OURS else []
        ratio = shared.judge.judge(f"{len(change_days):,} pairs", measured.ratio(name, _PLAIN), *goals)
        rows.append((name, *_figures(measured, name, len(questions), 3), ratio))
    table("Is a State bound on a day, us", ("look-up", "us", "least-most", "beside the plain one"), rows)


def _longer(shared: Run, dossier: Dossier, world: _World) -> None:
    asked = world.questions(_FEW)
    days = [(treaty, day) for treaty, _, day in asked[: _FEW // 10]]

    def standings() -> None:
        for treaty, state, day in asked:
            standing(dossier, state, treaty, on=day)

    def rolls() -> None:
        for treaty, day in days:
            parties(dossier, treaty, on=day)

    jobs: Jobs = {"standing": standings, f"parties, of {_STATES} States": rolls}
    measured = interleaved([jobs] * (1 + shared.rounds))
    counts = (len(asked), len(days))
    rows = []
    for name, count in zip(jobs, counts, strict=True):
        ratio = measured.micros(name, count) / _MOST_MICROS
        message = shared.judge.judge("again and again", ratio, _STANDING) if name == "standing" else ""
        rows.append((name, *_figures(measured, name, count, 1), message))
    fresh = _first_time(world, asked)
    message = shared.judge.judge("each for the first time", fresh.micros("first", len(asked)) / _MOST_MICROS)
    rows.append(("standing, each for the first time", *_figures(fresh, "first", len(asked), 1), message))
    table("Longer answers, us", ("answer", "us", "least-most", "beside 20 us"), rows)


def _first_time(world: _World, asked: list[Question]) -> Measured:
    """Standings that nobody has asked for before, of memberships that are there."""

    def job() -> Job:
        dossier = Dossier(world.records)
        for treaty, state, day in asked:
            is_bound(dossier, state, treaty, on=day)
        return lambda: [standing(dossier, state, treaty, on=day) for treaty, state, day in asked]

    return interleaved({"first": job()} for _ in range(3))


def _figures(measured: Measured, name: str, count: int, places: int) -> tuple[str, str]:
    return f"{measured.micros(name, count):.{places}f}", measured.spread(name, count)


def _growth(shared: Run, sizes: tuple[int, ...]) -> None:
    """What an act costs until every treaty can be asked about."""
    each = _STATES * (2 * _SPELLS - 1)
    worlds = {size: _world(max(1, round(size / each))) for size in sizes}
    rounds = 2 if shared.quick else 4
    measured = interleaved(_building(worlds) for _ in range(1 + rounds))
    rows, before = [], None
    for size, world in worlds.items():
        micros = measured.micros(str(size), world.acts)
        goals = [_GROWTH] if size >= _JUDGED_FROM else []
        message = "" if before is None else shared.judge.judge(f"{world.acts:,} acts", micros / before, *goals)
        rows.append((f"{world.acts:,}", *_figures(measured, str(size), world.acts, 2), message))
        before = micros
    table("Index of all treaties, us/act", ("acts", "us", "least-most", "beside a tenth as many"), rows)


def _building(worlds: dict[int, _World]) -> Jobs:
    return {str(size): _asking(Dossier(world.records), world.treaties) for size, world in worlds.items()}


def _asking(dossier: Dossier, treaties: list[str]) -> Callable[[], object]:
    state = dossier.records(State)[0].id
    return lambda: [is_bound(dossier, state, treaty, on="2020-01-01") for treaty in treaties]
