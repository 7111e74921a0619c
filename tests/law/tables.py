"""Status tables as dossiers: the format of the tables of acts and expectations that a lawyer can add to."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import intljustice as ij

SNAPS = {
    "exact": "exact",
    "first_of_month_after": "first_of_month_after",
    "first_of_month": "first_of_nth_month",
}
UNITS = {"day": "day", "month": "month", "year": "year"}
NATURES = ("definitive_signature", "ratification", "acceptance", "approval", "accession", "succession")
FAR = "9999-12-31"
"""The tables hold everything that bears on their own expectations, up to any day."""

Table = dict[str, Any]


def read(path: Path) -> Table:
    """A table from its file."""
    table: Table = json.loads(path.read_text(encoding="utf-8"))
    return table


def participant(entry: Mapping[str, Any]) -> str:
    """The id of a participant: a State by its code, an organisation by its name."""
    return f"state:{entry['iso3']}" if entry.get("iso3") else ij.slug("organisation", entry["participant"])


def delay(rule: Mapping[str, Any]) -> ij.parts.Delay:
    """The delay of a clause; a clause without one has effect at once."""
    message = rule.get("delay") or {"amount": 0, "unit": "day"}
    effective_day = SNAPS[rule.get("snap", "exact")]
    end = "clamp" if "clamp" in str(rule.get("month_end", "")) else None
    return ij.parts.Delay(message["amount"], UNITS[message["unit"]], effective_day=effective_day, month_end=end)


def length(message: Mapping[str, Any] | None) -> ij.parts.Delay | None:
    """A length of time."""
    return None if message is None else ij.parts.Delay(message["amount"], UNITS[message["unit"]], month_end="clamp")


def not_before(rule: Mapping[str, Any]) -> str | None:
    """A day before which nothing takes effect, where the clause names one."""
    message = str(rule.get("not_before", ""))
    return message if message[:4].isdigit() else None


def counting(rule: Mapping[str, Any]) -> list[str]:
    """The acts that count, by the words of the table; an organisation's formal confirmation never does."""
    message = str(rule.get("counts", "")).replace("signature", "definitive_signature")
    return [nature for nature in NATURES if nature in message] or list(NATURES)


def of_members_only(rule: Mapping[str, Any]) -> bool:
    """Whether only instruments of members of the United Nations count."""
    return "UN Members" in str(rule["entry_into_force"].get("threshold_filter", ""))


def withdrawal(rule: Mapping[str, Any] | None) -> ij.parts.WithdrawalClause | None:
    """The clause on leaving."""
    if rule is None:
        return None
    if not rule.get("allowed", True):
        return ij.parts.WithdrawalClause(mode="not_provided")
    if rule.get("type") == "term":
        return ij.parts.WithdrawalClause(
            mode="end_of_term",
            notice=length(rule["notice"]),
            first_term=length(rule["first_term"]),
            renewal=length(rule.get("renewal")),
        )
    return ij.parts.WithdrawalClause(
        mode="notice",
        notice=length(rule["notice"]),
        later_day_may_be_stated=True,
        deferred_by=rule.get("defer_if"),
    )


def clauses(rule: Mapping[str, Any]) -> ij.parts.FinalClauses:
    """The final clauses of a table."""
    entry, later = rule["entry_into_force"], rule.get("later_parties") or rule["entry_into_force"]
    leaving = rule.get("withdrawal")
    return ij.parts.FinalClauses(
        entry_into_force=ij.parts.EntryIntoForceClause(
            threshold=entry["threshold"],
            counting=counting(entry),
            counted_participants="un_members" if of_members_only(rule) else "any",
            delay=delay(entry),
            not_before=not_before(entry),
        ),
        later_parties=ij.parts.LaterPartyClause(delay=delay(later), not_before=not_before(later)),
        withdrawal=withdrawal(leaving),
        ends_below=(leaving or {}).get("ends_treaty", {}).get("if_parties_fewer_than"),
    )


def nature_of(row: Mapping[str, Any], rule: Mapping[str, Any]) -> str:
    """The nature of an act; a notice without effect is one where there is no way out, and else merely announced."""
    message = str(row["act"])
    if message != "withdrawal_notification_without_effect":
        return message
    return "announcement" if (rule.get("withdrawal") or {}).get("allowed") else "withdrawal"


def actions(table: Table, treaty: str) -> Iterator[ij.TreatyAction]:
    """The acts of a table; a notification that was taken back brings a second act."""
    for number, row in enumerate(table["actions"]):
        one = f"treaty-action:t{number:04}"
        nature = nature_of(row, table["treaty"]["rule"])
        yield ij.TreatyAction(
            id=one,
            by=participant(row),
            treaty=treaty,
            act=nature,
            day=row["date"],
            effective=row.get("effective"),
            counts=row.get("counts_toward_threshold"),
        )
        if row.get("rescinded_on"):
            back = "revocation" if nature == "withdrawal" else "withdrawal_of_instrument"
            yield ij.TreatyAction(
                id=f"{one}-back", by=participant(row), treaty=treaty, act=back, day=row["rescinded_on"], undoes=one
            )


def parties(table: Table) -> Iterator[ij.Record]:
    """Everybody in a table; where only members of the United Nations count, each is one unless the table says no."""
    outside = {participant(row) for row in table["actions"] if row.get("counts_toward_threshold") is False}
    status = "member" if of_members_only(table["treaty"]["rule"]) else None
    for who, name in {participant(row): row["participant"] for row in (*table["actions"], *table["expected"])}.items():
        if who.startswith("state:"):
            yield ij.State(id=who, names=[ij.Name(name)], un_status=None if who in outside else status)
        else:
            yield ij.Organisation(id=who, names=[ij.Name(name)])


def treaty_of(table: Table) -> str:
    """The id of the treaty."""
    return ij.slug("treaty", table["treaty"]["slug"])


def dossier(table: Table) -> ij.Dossier:
    """The treaty of a table with its acts and everybody in it."""
    message = table["treaty"]
    treaty = ij.Treaty(
        id=treaty_of(table),
        names=[ij.Name(message["title"])],
        adopted=message.get("adopted"),
        final_clauses=clauses(message["rule"]),
        participation=ij.parts.Participation("complete", FAR),
    )
    return ij.Dossier([treaty, *parties(table), *actions(table, treaty.id)])


def changed(value: Any, change: Callable[[str], str]) -> Any:
    """A table with every text in it changed."""
    if isinstance(value, dict):
        return {key: changed(one, change) for key, one in value.items()}
    if isinstance(value, list):
        return [changed(one, change) for one in value]
    return change(value) if isinstance(value, str) else value


def shifted(table: Table, years: int) -> Table:
    """The table with all its days so many years later."""

    def later(text: str) -> str:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text) is None:
            return text
        day = date.fromisoformat(text)
        return day.replace(year=day.year + years).isoformat()

    moved: Table = changed(table, later)
    return moved


def renamed(table: Table) -> Table:
    """The table with all participants called otherwise, one of them as another was before."""
    names = sorted({row["participant"] for row in (*table["actions"], *table["expected"])})
    codes = sorted({row["iso3"] for row in (*table["actions"], *table["expected"]) if row.get("iso3")})
    new_names = dict(zip(names, reversed(names), strict=True))
    new_codes = dict(zip(codes, (*codes[1:], *codes[:1]), strict=True))

    def otherwise(row: Mapping[str, Any]) -> Table:
        return {**row, "participant": new_names[row["participant"]], "iso3": new_codes.get(row.get("iso3"))}

    rows = {part: [otherwise(row) for row in table[part]] for part in ("actions", "expected")}
    return {**table, **rows}
