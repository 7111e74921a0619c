"""The entries of the maps: what a map says of one pattern of leaves."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.facts.walking import Pattern

HERE = Path(__file__).parent
REASONS: Mapping[str, str] = json.loads((HERE / "reasons.json").read_text(encoding="utf-8"))
LOOSE: Mapping[str, str] = json.loads((HERE / "loose.json").read_text(encoding="utf-8"))
TABLES: Mapping[str, Mapping[str, Any]] = json.loads((HERE / "tables.json").read_text(encoding="utf-8"))
_MEMBERS = {
    *("leaves", "held", "derived", "left", "how", "as", "table", "for", "row", "graded"),
    *("read", "every", "of", "apart", "loose"),
}


class Entry:
    """What a map says of one pattern.

    Attributes:
        pattern: the pattern.
        leaves: how many leaves of the facts it stands for.
        held: the fields one of which holds the value, empty where none does.
        derived: the fields from which it follows.
        how: in what way, for those.
        left: why it is left out, a key of `REASONS`; None where it is not.
        form: how the value is compared, a key of `FORMS`.
        table: the table of `TABLES` for that.
        only_for: where citations are compared, the fields that these have to be for.
        graded: where citations are compared, the confidence that these have to have; None for any.
        read: whether what other sources say of a field counts as well as what stands there.
        every: whether every record of the row has to hold it by itself.
        of: what the ids of the records have to look like, `*-announcement`; None for any.
        apart: whether it is compared with the records as a whole where the values of its row belong together.
        loose: for derived ones, why it is not looked whether it follows, a key of `LOOSE`; None where it is.
        row: the path of the row whose records are looked at; None for the nearest that the map has rules for.
    """

    def __init__(self, pattern: str, given: Mapping[str, Any]) -> None:
        """Read an entry; `ValueError` for one that says nothing, or two things at once."""
        message = {"held", "derived", "left"} & given.keys()
        if len(message) != 1 or not given.keys() <= _MEMBERS or given.get("leaves", 0) < 1:
            raise ValueError(f"{pattern}: {dict(given)}")
        self.pattern = Pattern(pattern)
        self.leaves: int = given["leaves"]
        self.held = _several(given.get("held", ()))
        self.derived = _several(given.get("derived", ()))
        self.how: str | None = given.get("how")
        self.left: str | None = given.get("left")
        self.form: str | None = given.get("as")
        self.table: str | None = given.get("table")
        self.only_for = _several(given.get("for", ()))
        self.graded: str | None = given.get("graded")
        self.row: str | None = given.get("row")
        self.read: bool = given.get("read", False)
        self.every: bool = given.get("every", False)
        self.of: str | None = given.get("of")
        self.apart: bool = given.get("apart", False)
        self.loose: str | None = given.get("loose")

    @property
    def counted_as(self) -> tuple[str, ...]:
        """Under what its leaves are counted: as leaves, as what became of them, and under the reason for that."""
        became = "held" if self.held else "left" if self.left else "loose" if self.loose else "derived"
        why = self.left or self.loose
        return ("leaves", became, *((f"{became}: {why}",) if why else ()))


def _several(given: object) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(str(one) for one in given) if isinstance(given, list) else ()
