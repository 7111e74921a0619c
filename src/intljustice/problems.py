"""Problems: what is wrong with a dossier, as an immutable sequence that can be filtered, printed and raised."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import attrs

from intljustice.errors import InvalidDocument, Problem


class Problems(Sequence[Problem]):
    """Problems in the order in which they were found; empty where nothing is wrong."""

    __slots__ = ("_all",)

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        """Keep the problems."""
        self._all = tuple(problems)

    @overload
    def __getitem__(self, place: int) -> Problem: ...
    @overload
    def __getitem__(self, place: slice) -> "Problems": ...
    def __getitem__(self, place: int | slice) -> "Problem | Problems":
        """The problem at a place, or the problems of a slice."""
        return Problems(self._all[place]) if isinstance(place, slice) else self._all[place]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._all)

    def __iter__(self) -> Iterator[Problem]:
        """The problems in their order."""
        return iter(self._all)

    def __eq__(self, other: object) -> bool:
        """Equal when the same problems stand in the same order."""
        return other._all == self._all if isinstance(other, Problems) else NotImplemented

    def __hash__(self) -> int:
        """The hash of the problems."""
        return hash(self._all)

    @property
    def errors(self) -> "Problems":
        """The problems of severity `error`, which make the dossier unsound."""
        return Problems(problem for problem in self if problem.severity == "error")

    @property
    def warnings(self) -> "Problems":
        """The problems of severity `warning`: what is odd and may be right."""
        return Problems(problem for problem in self if problem.severity == "warning")

    def of(self, code: str | None = None, *, record: object = None) -> "Problems":
        """The problems with a code, or of a record (given as such or by its id), or both."""
        wanted = getattr(record, "id", record)
        return Problems(each for each in self if code in (None, each.code) and wanted in (None, each.record))

    def raise_for_errors(self) -> None:
        """Raise `InvalidDocument` with all errors, where there are any."""
        if errors := self.errors:
            raise InvalidDocument("The dossier", errors)

    def text(self) -> str:
        """A headline, then one line for each problem: record, pointer, severity, code, message and hint."""
        return "\n  ".join([self._headline(), *map(_line, self)])

    def json(self) -> str:
        """A JSON list with one object for each problem; empty fields are left out."""
        objects = [attrs.asdict(each, filter=lambda _, value: value not in (None, (), "")) for each in self]
        return json.dumps(objects, ensure_ascii=False, indent=2)

    def __str__(self) -> str:
        """The same as `text`."""
        return self.text()

    def __repr__(self) -> str:
        """How many there are of which severity."""
        return f"<Problems: {self._headline()}>"

    def _headline(self) -> str:
        if not self:
            return "no problem found"
        rest = len(self) - len(self.errors) - len(self.warnings)
        counts = ((len(self.errors), "error"), (len(self.warnings), "warning"), (rest, "remark"))
        return ", ".join(f"{count} {noun}{'s' if count != 1 else ''}" for count, noun in counts if count)


def _line(problem: Problem) -> str:
    """The problem on one line, also where a text of the record has several."""
    known = problem.record is not None and (problem.file or problem.line)
    message = f"{problem.record}  {problem}" if known else str(problem)
    return " ".join(message.splitlines())
