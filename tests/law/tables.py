"""Status tables as dossiers: the format of the tables of acts and expectations that a lawyer can add to.

`treaty` names the treaty, the day on which it entered into force (null where it is not) and its `rule`; `actions` are
the acts, `expected` says where somebody stands on a day, `party_counts` how many were bound or had signed,
`hypothetical` when notices that nobody gave would take effect, and `check` the day of the deciding instruments.
"""

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
    given = rule.get("delay") or {"amount": 0, "unit": "day"}
    end = "clamp" if "clamp" in str(rule.get("month_end", "")) else None
    return ij.parts.Delay(given["amount"], given["unit"], effective_day=SNAPS[rule.get("snap", "exact")], month_end=end)


def length(given: Mapping[str, Any] | None) -> ij.parts.Delay | None:
    """A length of time."""
    return None if given is None else ij.parts.Delay(given["amount"], given["unit"], month_end="clamp")


def not_before(rule: Mapping[str, Any]) -> str | None:
    """A day before which nothing takes effect, where the clause names one."""
    words = str(rule.get("not_before", ""))
    return words if words[:4].isdigit() else None


def counting(rule: Mapping[str, Any]) -> list[str]:
    """The acts that count, by the words of the table; an organisation's formal confirmation never does."""
    words = str(rule.get("counts", "")).replace("signature", "definitive_signature")
    return [nature for nature in NATURES if nature in words] or list(NATURES)


def of_members_only(rule: Mapping[str, Any]) -> bool:
    """Whether only instruments of members of the United Nations count."""
    return "UN Members" in str(rule["entry_into_force"].get("threshold_filter", ""))


def withdrawal(rule: Mapping[str, Any] | None) -> ij.parts.WithdrawalClause | None:
    """The clause on leaving."""
    if rule is None:
        return None
    if not rule.get("allowed", True):
        return ij.parts.WithdrawalClause(mode="not_provided")
    at_end_of_term = rule.get("type") == "term"
    return ij.parts.WithdrawalClause(
        mode="end_of_term" if at_end_of_term else "notice",
        notice=length(rule["notice"]),
        first_term=length(rule.get("first_term")),
        renewal=length(rule.get("renewal")),
        later_day_may_be_stated=None if at_end_of_term else True,
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
    if row["act"] != "withdrawal_notification_without_effect":
        return str(row["act"])
    return "announcement" if (rule.get("withdrawal") or {}).get("allowed") else "withdrawal"


def actions(table: Table, treaty: str) -> Iterator[ij.TreatyAction]:
    """The acts of a table; a notification that was taken back brings a second act."""
    for number, row in enumerate(table["actions"]):
        by, nature = participant(row), nature_of(row, table["treaty"]["rule"])
        act = ij.TreatyAction(
            id=f"treaty-action:t{number:04}",
            by=by,
            treaty=treaty,
            act=nature,
            day=row["date"],
            effective=row.get("effective"),
            counts=row.get("counts_toward_threshold"),
        )
        yield act
        if row.get("rescinded_on"):
            back = "revocation" if nature == "withdrawal" else "withdrawal_of_instrument"
            given = {"by": by, "treaty": treaty, "act": back, "day": row["rescinded_on"], "undoes": act.id}
            yield ij.TreatyAction(id=f"{act.id}-back", **given)


def parties(table: Table) -> Iterator[ij.Record]:
    """Everybody in a table; where only members of the United Nations count, each is one unless the table says no."""
    outside = {participant(row) for row in table["actions"] if row.get("counts_toward_threshold") is False}
    status = "member" if of_members_only(table["treaty"]["rule"]) else None
    for who, name in {participant(row): row["participant"] for row in (*table["actions"], *table["expected"])}.items():
        if who.startswith("state:"):
            yield ij.State(id=who, names=[name], un_status=None if who in outside else status)
        else:
            yield ij.Organisation(id=who, names=[name])


def status_of(row: Mapping[str, Any]) -> str:
    """The status that a row expects: whoever has deposited consent that waits is contracting."""
    return "contracting" if row.get("contracting") else str(row["status"])


def treaty_of(table: Table) -> str:
    """The id of the treaty."""
    return ij.slug("treaty", table["treaty"]["slug"])


def dossier(table: Table) -> ij.Dossier:
    """The treaty of a table with its acts and everybody in it."""
    treaty = ij.Treaty(
        id=treaty_of(table),
        names=[table["treaty"]["title"]],
        adopted=table["treaty"].get("adopted"),
        final_clauses=clauses(table["treaty"]["rule"]),
        participation=ij.parts.Participation("complete", FAR),
    )
    return ij.Dossier([treaty, *parties(table), *actions(table, treaty.id)])
