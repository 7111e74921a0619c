"""Status tables as dossiers: the format of the tables of acts and expectations that a lawyer can add to."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import intljustice as ij

SNAPS = {
    "exact": "exact",
    "first_of_month_after": "first_of_month_after",
    "first_of_month": "first_of_nth_month",
}
UNITS = {"day": "day", "month": "month", "year": "year"}
ACTS = {"withdrawal_notification_without_effect": "withdrawal"}
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


def delay(rule: Mapping[str, Any] | None) -> ij.Delay | None:
    """The delay of a clause; a clause without one has effect at once."""
    if rule is None:
        return None
    told = rule.get("delay") or {"amount": 0, "unit": "day"}
    snap = SNAPS[rule.get("snap", "exact")]
    end = "clamp" if "clamp" in str(rule.get("month_end", "")) else None
    return ij.Delay(told["amount"], UNITS[told["unit"]], snap=snap, month_end=end)


def length(told: Mapping[str, Any] | None) -> ij.Delay | None:
    """A length of time."""
    return None if told is None else ij.Delay(told["amount"], UNITS[told["unit"]], month_end="clamp")


def not_before(rule: Mapping[str, Any]) -> str | None:
    """A day before which nothing takes effect, where the clause names one."""
    told = str(rule.get("not_before", ""))
    return told if told[:4].isdigit() else None


def counting(rule: Mapping[str, Any]) -> list[str]:
    """The acts that count, by the words of the table."""
    told = str(rule.get("counts", ""))
    natures = ("definitive_signature", "ratification", "acceptance", "approval", "accession", "succession")
    named = [nature for nature in natures if nature.replace("_", " ") in told]
    return named or list(natures)


def withdrawal(rule: Mapping[str, Any] | None) -> ij.WithdrawalClause | None:
    """The clause on leaving."""
    if rule is None:
        return None
    provision = None
    if not rule.get("allowed", True):
        return ij.WithdrawalClause(way="not_provided", provision=provision)
    if rule.get("type") == "term":
        return ij.WithdrawalClause(
            way="end_of_term",
            notice=length(rule["notice"]),
            first_term=length(rule["first_term"]),
            renewal=length(rule["renewal"]),
        )
    return ij.WithdrawalClause(
        way="notice",
        notice=length(rule["notice"]),
        later_day_may_be_stated=True,
        deferred_by=rule.get("defer_if"),
    )


def clauses(rule: Mapping[str, Any]) -> ij.FinalClauses:
    """The final clauses of a table."""
    entry, later = rule["entry_into_force"], rule.get("later_parties") or rule["entry_into_force"]
    among = "un_members" if "UN Members" in str(entry.get("threshold_filter", "")) else "any"
    leaving = rule.get("withdrawal")
    return ij.FinalClauses(
        entry_into_force=ij.EntryIntoForceClause(
            threshold=entry["threshold"],
            counting=counting(entry),
            among=among,
            delay=delay(entry),
            not_before=not_before(entry),
        ),
        later_parties=ij.LaterPartyClause(delay=delay(later), not_before=not_before(later)),
        withdrawal=withdrawal(leaving),
        ends_below=(leaving or {}).get("ends_treaty", {}).get("if_parties_fewer_than"),
    )


def actions(table: Table, treaty: str) -> Iterator[ij.TreatyAction]:
    """The acts of a table; a notification that was taken back brings a second act."""
    for number, row in enumerate(table["actions"]):
        one = f"treaty-action:t{number}"
        nature = ACTS.get(row["act"], row["act"])
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


def dossier(table: Table) -> ij.Dossier:
    """The treaty of a table with its acts and everybody in it."""
    told = table["treaty"]
    treaty = ij.Treaty(
        id=ij.slug("treaty", told["slug"]),
        names=[told["title"]],
        adopted=told.get("adopted"),
        final_clauses=clauses(told["rule"]),
        participation=ij.Participation("complete", FAR),
    )
    records: dict[str, ij.Record] = {treaty.id: treaty}
    for row in (*table["actions"], *table["expected"]):
        who = participant(row)
        name = ij.Name(row["participant"])
        made = ij.State(id=who, names=[name]) if who.startswith("state:") else ij.Organisation(id=who, names=[name])
        records.setdefault(who, made)
    acts = {act.id: act for act in actions(table, treaty.id)}
    return ij.Dossier([*records.values(), *acts.values()])
