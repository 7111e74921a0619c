"""From a row of the facts to the records that hold it, by rules that each map states under `rows`.

A rule is one mapping. `{"id": "case:{id}"}` names a record by the id of the row, in small letters and joined by
hyphens. `{"named_in": "case.accused"}` adds what the records found so far name in a field; `{"naming_in":
"warrant.case"}` adds the records that name one of those in a field; `{"each": "source_ids", "before": "source:"}`
adds one for each element of a member of the row. Under `ids` stand the rows whose records are called otherwise.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tests.facts.fields import plain, values_at
from tests.facts.walking import Row

import intljustice as ij


class Family:
    """The rules of one sort of row.

    Attributes:
        rules: the rules, each applied to what those before it found.
        ids: records by the id of the row, where these are not called as the rules say.
        by: the member of the row that is its id; None where that is the key it stands under.
        drop: what an id loses at its beginning.
        digits: to how many digits a number is filled up.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        """Read the rules."""
        self.rules: tuple[Mapping[str, str], ...] = tuple(given["records"])
        self.ids: Mapping[str, list[str]] = given.get("ids", {})
        self.by: str | None = given.get("by")
        self.drop: str = given.get("drop", "")
        self.digits: int = given.get("digits", 0)

    def id_of(self, row: Row) -> str:
        """The id of a row among its like."""
        return row.key if self.by is None else str(row.value[self.by])

    def records(self, row: Row, dossier: ij.Dossier) -> tuple[ij.Record, ...]:
        """The records of a row, each once."""
        found: dict[str, ij.Record] = {}
        own = self.id_of(row)
        if own in self.ids:
            found.update((one, dossier[one]) for one in self.ids[own] if one in dossier)
        for rule in self.rules:
            found.update((one.id, one) for one in self._by_rule(rule, row, tuple(found.values()), dossier))
        return tuple(found.values())

    def _by_rule(
        self, rule: Mapping[str, str], row: Row, so_far: Iterable[ij.Record], dossier: ij.Dossier
    ) -> Iterator[ij.Record]:
        if "each" in rule:
            made = (rule["before"] + slugged(str(one)) for one in row.value.get(rule["each"], ()))
            yield from (dossier[one] for one in made if one in dossier)
        elif "id" in rule:
            own = self.id_of(row)
            wanted = rule["id"].replace("{id}", slugged(own.removeprefix(self.drop)).zfill(self.digits))
            if wanted in dossier and (own not in self.ids or "{" not in rule["id"]):
                yield dossier[wanted]
        elif "named_in" in rule:
            kind, *steps = rule["named_in"].split(".")
            named = (str(one) for record in so_far if record.kind == kind for one in values_at(record, steps))
            yield from (dossier[one] for one in named if one in dossier)
        else:
            kind, _, field = rule["naming_in"].partition(".")
            mentions = (one for record in so_far for one in dossier.referring_to(record))
            yield from (one.record for one in mentions if one.record.kind == kind and plain(one.pointer) == field)


def slugged(text: str) -> str:
    """A text in small letters and digits, joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))
