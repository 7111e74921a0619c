"""Growth: what one record costs in a dossier of growing size: to read, write, find, build, and check by all rules."""

from collections.abc import Iterator

import attrs
from tests.benchmarks.data import compact_records, document
from tests.benchmarks.measuring import Goal, Job, Jobs, Measured, interleaved, note, table
from tests.benchmarks.run import Run

from intljustice import CODEC, RULES, Case, Dossier, Record, Rule, assess, check, facts_of, load_seeds

WORK = ("loads", "dumps", "find, first call", "referring_to, first call")
DOSSIER, DICT = "Dossier(records)", "plain dict"
BUILDING = Goal("building a Dossier beside a plain dict", 4)
BUILDING_JUDGED_FROM = 10_000
CHECK = Goal("check: a record among ten times as many", 1.5)
CHECK_CASES = Goal("check: a case among ten times as many", 1.5)
RULES_ON_CASES = tuple(rule for rule in RULES if "JURISDICTION" in rule.code or rule.code == "CASE_OUTSIDE_SITUATION")

Records = tuple[Record, ...]


@attrs.frozen
class _Size:
    """The same records as objects and as a document."""

    records: Records
    data: bytes

    @classmethod
    def of(cls, count: int) -> "_Size":
        raw = compact_records(count)
        return cls(tuple(CODEC.loads_record(record) for record in raw), document(raw))

    def work(self) -> list[Job]:
        """Return the work in its order, each piece on a dossier that has not been asked anything yet."""
        written, searched, followed = (Dossier(self.records) for _ in range(3))
        return [
            lambda: CODEC.loads(self.data),
            lambda: CODEC.dumps(written),
            lambda: searched.find("rome statute"),
            lambda: followed.referring_to(self.records[0].id),
        ]

    def building(self, times: int) -> Jobs:
        """Return the building of a dossier, and of the plain dict it is compared with, each so many times."""
        records = self.records

        def dossier() -> None:
            for _ in range(times):
                Dossier(records)

        def plain() -> None:
            for _ in range(times):
                {record.id: record for record in records}

        return {DOSSIER: dossier, DICT: plain}


def collections(shared: Run) -> None:
    """Print what one record costs to read, write, find and build."""
    note(
        "The sizes take turns in every round. `dumps`, `find` and `referring_to` put the records in order and build "
        "their index in the first call only, which is the one timed. A plain dict, too, costs more a record where it "
        "outgrows the caches of the processor; the smaller ones are built over and over, so that they lie in them. "
        "A dossier refuses repeated ids, a plain dict does not."
    )
    sizes = {count: _Size.of(count) for count in shared.sizes}
    rounds = shared.rounds // 2
    _work_table(interleaved(_all_sizes(sizes, rounds)), sizes)
    measured = _built(sizes, 4 * rounds)
    rows = []
    for count in sizes:
        dossier, plain = _name(DOSSIER, count), _name(DICT, count)
        goals = [BUILDING] if count >= BUILDING_JUDGED_FROM else []
        beside = shared.judge(f"{count:,} records", measured.ratio(dossier, plain), *goals)
        micros = [f"{measured.micros(name, count):.3f}" for name in (dossier, plain)]
        rows.append((f"{count:,}", *micros, beside))
    table("Building, us/record", ("records", DOSSIER, "{record.id: record for ...}", "beside the dict"), rows)


def _all_sizes(sizes: dict[int, _Size], rounds: int) -> Iterator[Jobs]:
    for _ in range(1 + rounds):
        yield {
            _name(work, count): job
            for count, size in sizes.items()
            for work, job in zip(WORK, size.work(), strict=True)
        }


def _built(sizes: dict[int, _Size], rounds: int) -> Measured:
    """Return the time for building once, measured over as many records in each size."""
    seconds: dict[str, list[float]] = {}
    for count, size in sizes.items():
        times = max(sizes) // count
        measured = interleaved([size.building(times)] * (1 + rounds))
        for work, taken in measured.seconds.items():
            seconds[_name(work, count)] = [figure / times for figure in taken]
    return Measured(seconds)


def _work_table(measured: Measured, sizes: dict[int, _Size]) -> None:
    first, *others = sizes
    rows = []
    for name in WORK:
        micros = [measured.micros(_name(name, count), count) for count in sizes]
        beside = [f"{later / micros[0]:.2f}" for later in micros[1:]]
        rows.append((name, *(f"{figure:.3f}" for figure in micros), *beside))
    head = ("work", *(f"{count:,}" for count in sizes), *(f"{count:,} beside {first:,}" for count in others))
    table("Growth, us/record", head, rows)


def _name(work: str, count: int) -> str:
    return f"{work} of {count}"


def rules(shared: Run) -> None:
    """Print what `check` costs a record, and a case that is to be assessed."""
    raw = compact_records(shared.sizes[-1])
    records = tuple(CODEC.loads_record(record) for record in raw)
    found = {size: len(check(Dossier(records[:size]))) / size for size in shared.sizes}
    note(
        f"All {len(RULES)} rules, asked of a dossier that has not been asked anything yet. The sizes take turns in "
        "every round. The records name one another at random, so that much is found: "
        f"{found[shared.sizes[0]]:.2f} problems a record in the smallest, {found[shared.sizes[-1]]:.2f} in the largest."
    )
    rounds = 1 + min(4, shared.rounds)
    sizes = {size: size for size in shared.sizes}
    measured = interleaved({str(size): _checking(Dossier(records[:size])) for size in sizes} for _ in range(rounds))
    shared.growth("check, us/record", "records", measured, sizes, CHECK)
    note("The shipped cases over and over under other ids, in the shipped dossier, by the rules on jurisdiction alone.")
    cases = {size // 10: size // 10 for size in shared.sizes[-2:]}
    measured = interleaved(
        {str(size): _checking(_with_cases(size), RULES_ON_CASES) for size in cases} for _ in range(rounds)
    )
    shared.growth("check, us/case", "cases", measured, cases, CHECK_CASES)


def _with_cases(count: int) -> Dossier:
    """Return the shipped records with so many cases beside them, the memberships in them worked out already."""
    shipped = load_seeds()
    cases = shipped.records(Case)
    made = (attrs.evolve(cases[number % len(cases)], id=f"case:made-{number}") for number in range(count))
    dossier = shipped.overlay(made)
    assess(dossier, *facts_of(dossier, cases[0]))
    return dossier


def _checking(dossier: Dossier, rules: tuple[Rule, ...] = RULES) -> Job:
    return lambda: check(dossier, rules)
