"""Jurisdiction: an assessment beside a standing, on the shipped records."""

from itertools import product

from tests.benchmarks.run import Run
from tests.benchmarks.tables import Goal, note, table
from tests.benchmarks.timing import Jobs, Measured, interleaved

from intljustice import Case, Dossier, State, assess, facts_of, load_seeds, standing, what_if, what_would_change

_STATUTE = "treaty:rome-statute"
_AMENDMENT = "amendment:non-party-nationals"
_ASSESS = Goal("assessment beside a standing", 30)
_DAYS: tuple[str, ...] = ("2003-05-01", "2012-06-01", "2024-02-01")


def run(shared: Run) -> None:
    """Print what an assessment, a standing, near misses and a what-if take."""
    dossier = load_seeds()
    facts = [facts_of(dossier, case) for case in dossier.records(Case)]
    asked = list(product((state.id for state in dossier.records(State)), _DAYS))
    note(
        f"{len(facts)} recorded cases, {len(asked)} questions of standing. No assessment is remembered; a standing is, "
        "by its question. So it is asked again and again, and, in a fresh dossier, once each."
    )

    def assessments() -> None:
        for conduct, trigger in facts:
            assess(dossier, conduct, trigger)

    def near_misses() -> None:
        for conduct, trigger in facts[::10]:
            what_would_change(dossier, conduct, trigger)

    jobs: Jobs = {
        "assess": assessments,
        "standing, asked before": lambda: _standings(dossier, asked),
        "what_would_change": near_misses,
        "what_if": lambda: what_if(dossier, _AMENDMENT, on="2026-11-24"),
    }
    counts = (len(facts), len(asked), len(facts[::10]), 1)
    measured = interleaved([jobs] * (1 + 2 * shared.rounds))
    rows = [(name, *_figures(measured, name, count)) for name, count in zip(jobs, counts, strict=True)]
    again = measured.micros("standing, asked before", len(asked))
    first = _first_time(asked)
    ratio = measured.micros("assess", len(facts)) / again
    rows.append(("standing, each for the first time", *_figures(first, "first", len(asked))))
    table("Answers, us each", ("answer", "us", "least-most"), rows)
    message = shared.judge.judge("shipped cases, standings asked before", ratio, _ASSESS)
    note(f"An assessment takes as long as so many standings: {message}.")


def _standings(dossier: Dossier, asked: list[tuple[str, str]]) -> None:
    for state, day in asked:
        standing(dossier, state, _STATUTE, on=day)


def _first_time(asked: list[tuple[str, str]]) -> Measured:
    def jobs() -> Jobs:
        fresh = Dossier(load_seeds())
        standing(fresh, asked[0][0], _STATUTE, on="2000-01-01")
        return {"first": lambda: _standings(fresh, asked)}

    return interleaved(jobs() for _ in range(3))


def _figures(measured: Measured, name: str, count: int) -> tuple[str, str]:
    return f"{measured.micros(name, count):.1f}", measured.spread(name, count)
