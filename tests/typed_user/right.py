"""A user's own record type and script, as strict type checkers see them."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, assert_type

import attrs

import intljustice as ij


@attrs.frozen
class Money:
    """An amount with its currency, written as one text."""

    amount: int
    currency: str

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read `12 EUR`."""
        amount, currency = text.split(" ")
        return cls(int(amount), currency)

    def __str__(self) -> str:
        """As it is written."""
        return f"{self.amount} {self.currency}"


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A thing that supports records."""

    kind: ClassVar[str] = "exhibit"
    held_by: str
    supports: tuple[ij.AnyId, ...] = ()
    worth: Money | None = None


def own_records() -> Iterator[ij.Record]:
    """Records written by hand, in every short form."""
    source = ij.Source(
        id=ij.random_id("source"), title="Interview 7", published="2026-03", classification="confidential"
    )
    yield source
    yield ij.Claim(
        id="claim:lorries-1",
        source=source,
        statement="Three lorries left before dawn.",
        about=["situation:ukr", ij.parts.Subject("situation:ukr", "opened")],
        assertion="reported",
        hedges=["reportedly"],
        date=date(2022, 3, 1),
        citations=[source.id, ij.Citation(source.id, locator="p. 3", fields=["date"], confidence="high")],
    )
    yield ij.Person(id="person:x", names=["X", ij.Name("Икс", lang="ru")], nationalities=["state:FRA"])
    yield Exhibit(id="exhibit:1", held_by="the registry", supports=("claim:lorries-1",), worth=Money(3, "EUR"))


CODEC = ij.Codec(extra=(Exhibit,), texts={Money: (Money.parse, str)})


def main() -> None:
    """Write, read and look up; every type is known."""
    d = ij.load_seeds().overlay(own_records())
    again = CODEC.loads(CODEC.dumps(d))
    assert again == d
    assert_type(again, ij.Dossier)
    exhibit = d.get(Exhibit, "exhibit:1")
    assert_type(exhibit, Exhibit)
    assert_type(exhibit.worth, Money | None)
    assert_type(d.get(ij.Treaty, "treaty:rome-statute"), ij.Treaty)
    assert_type(d.get(ij.Treaty, "treaty:none", None), ij.Treaty | None)
    assert_type(d["treaty:rome-statute"], ij.Record)
    assert_type(d.records(ij.Demand), tuple[ij.Demand, ...])
    assert_type(d.claims_about("situation:ukr"), tuple[ij.Claim, ...])
    assert_type(d.find("hungary"), tuple[ij.Record, ...])
    claim = d.get(ij.Claim, "claim:lorries-1")
    assert_type(claim.date, ij.PartialDate | None)
    assert_type(claim.assertion, ij.terms.Assertion | None)
    assert_type(attrs.evolve(claim, note="seen"), ij.Claim)
    assert claim.assertion == "reported"
    assert [act.by for act in d.records(ij.TreatyAction) if act.by == "state:GEO" and act.act == "ratification"]
    assert_type(ij.Period("2025-02-06", None).contains("2025-03"), ij.Ternary)
    assert_type(ij.parse_date("6.2.2025", order="dmy"), ij.PartialDate | None)
    assert_type(ij.dumps(d), bytes)
    assert_type(ij.collect([{"id": "source:a"}], lambda row: ij.Source(id=row["id"], title="A")), ij.parts.Collected)


if __name__ == "__main__":
    main()
