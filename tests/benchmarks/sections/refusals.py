"""Refusals: which of the documents that must be refused each contestant refuses."""

from importlib import import_module
from typing import Protocol

from tests.benchmarks.run import Run
from tests.benchmarks.sections.rules import outcome
from tests.benchmarks.tables import note, table

_MODULE = "tests.codec.refusals"


class _Refusal(Protocol):
    """A document that must be refused, as the tests of the codec list them."""

    @property
    def id(self) -> str: ...
    @property
    def data(self) -> bytes: ...


def run(shared: Run) -> None:
    """Print the refusals of each contestant."""
    listed = _listed()
    if listed is None:
        note(f"{_MODULE} is not there: no refusals are compared.")
        return
    found = {one.id: [outcome(contestant, one.data) for contestant in shared.contestants.values()] for one in listed}
    rows = [(name, *(answer or "-" for answer in answers)) for name, answers in found.items()]
    counts = [sum(map(bool, answers)) for answers in zip(*found.values(), strict=True)]
    rows.append((f"refused of {len(found)}", *map(str, counts)))
    table("Refusals", ("document", *shared.contestants), rows)


def _listed() -> tuple[_Refusal, ...] | None:
    try:
        listed: tuple[_Refusal, ...] = import_module(_MODULE).REFUSALS
    except ModuleNotFoundError as error:
        if error.name is None or not _MODULE.startswith(error.name):
            raise
        return None
    return listed
