"""Rules: what `check` costs a record, and a case that is to be assessed, in dossiers of growing size."""

from collections.abc import Iterator

import attrs
from tests.benchmarks.data import compact_records
from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Job, Jobs, interleaved

from intljustice import CODEC, RULES, Case, Dossier, Record, Rule, assess, check, facts_of, load_seeds

_GOAL = Goal("check: a record among ten times as many", 1.5)
_CASES_GOAL = Goal("check: a case among ten times as many", 1.5)
_JUDGED_FROM = 100_000
_CASES = (1_000, 10_000)
_RULES_ON_CASES = tuple(one for one in RULES if "JURISDICTION" in one.code or one.code == "CASE_OUTSIDE_SITUATION")

Records = tuple[Record, ...]


def run(shared: Run) -> None:
    """Print what one record costs in dossiers of growing size."""
    raw = compact_records(10_000 if shared.quick else 100_000)
    records = tuple(CODEC.loads_record(one) for one in raw)
    sizes = {count: records[:count] for count in (1_000, 10_000, 100_000) if count <= len(records)}
    note(
        f"All {len(RULES)} rules, asked of a dossier that has not been asked anything yet. The sizes take turns in "
        "every round. The records name one another at random, so that much is found: "
        f"{_found(sizes[1_000]):.2f} problems a record in the smallest, {_found(records):.2f} in the largest."
    )
    measured = interleaved(_rounds(sizes, 4))
    micros = {count: measured.micros(str(count), count) for count in sizes}
    rows = []
    for count, before in zip(sizes, [None, *sizes], strict=False):
        goals = [_GOAL] if count >= _JUDGED_FROM else []
        ratio = None if before is None else micros[count] / micros[before]
        message = "" if ratio is None else shared.judge.judge(f"{count:,} records", ratio, *goals)
        rows.append((f"{count:,}", f"{micros[count]:.1f}", measured.spread(str(count), count), message))
    table("check, us/record", ("records", "us", "least-most", "beside a tenth as many"), rows)
    _run_cases(shared)


def _run_cases(shared: Run) -> None:
    """Print what it costs to assess a case by the rules on jurisdiction."""
    note("The shipped cases over and over under other ids, in the shipped dossier, by the rules on jurisdiction alone.")
    measured = interleaved(_case_rounds(1 if shared.quick else 3))
    micros = {count: measured.micros(str(count), count) for count in _CASES}
    rows = []
    for count, before in zip(_CASES, [None, *_CASES], strict=False):
        ratio = None if before is None else micros[count] / micros[before]
        message = "" if ratio is None else shared.judge.judge(f"{count:,} cases", ratio, _CASES_GOAL)
        rows.append((f"{count:,}", f"{micros[count]:.1f}", measured.spread(str(count), count), message))
    table("check, us/case", ("cases", "us", "least-most", "beside a tenth as many"), rows)


def _found(records: Records) -> float:
    """How many problems there are for each record."""
    return len(check(Dossier(records))) / len(records)


def _rounds(sizes: dict[int, Records], rounds: int) -> Iterator[Jobs]:
    for _ in range(1 + rounds):
        yield {str(count): _checking(Dossier(records)) for count, records in sizes.items()}


def _case_rounds(rounds: int) -> Iterator[Jobs]:
    for _ in range(1 + rounds):
        yield {str(count): _checking(_with_cases(count), _RULES_ON_CASES) for count in _CASES}


def _with_cases(count: int) -> Dossier:
    """The shipped records with so many cases beside them, the memberships in them worked out already."""
    shipped = load_seeds()
    cases = shipped.records(Case)
    made = (attrs.evolve(cases[number % len(cases)], id=f"case:made-{number}") for number in range(count))
    dossier = shipped.overlay(made)
    assess(dossier, *facts_of(dossier, cases[0]))
    return dossier


def _checking(dossier: Dossier, rules: tuple[Rule, ...] = RULES) -> Job:
    return lambda: check(dossier, rules)
