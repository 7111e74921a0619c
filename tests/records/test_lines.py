"""What a record prints as: one line a person reads, with what it is before what it rests on."""

from pathlib import Path
from typing import Any

import pytest

import intljustice as ij
from intljustice.codec.record_types import KINDS

GOLDEN = Path(__file__).parent.parent / "codec" / "golden"
LINES = (Path(__file__).parent / "lines.txt").read_text(encoding="utf-8").splitlines()
EXAMPLES = {
    record.id: record for cls in KINDS for record in [ij.loads_record((GOLDEN / f"{cls.kind}.json").read_bytes())]
}
BEN, ANN, COURT = (
    ij.Person(id="person:ben", names=["Ben"]),
    ij.Person(id="person:ann", names=["Ann"]),
    ij.Office(id="office:judge", names=["Judge"]),
)


def test_every_kind() -> None:
    """One line for each kind, which ends with the id: by a name, a title, or what the record is in words."""
    assert sorted(map(str, EXAMPLES.values())) == sorted(LINES)


@pytest.mark.parametrize(
    ("record", "line"),
    [
        (
            ij.TreatyAction(id="treaty-action:x", by="state:HUN", treaty="treaty:t", act="ratification"),
            "ratification towards treaty:t by state:HUN (treaty-action:x)",
        ),
        (
            ij.Case(
                id="case:x",
                accused=[BEN, ANN, "person:c", "person:d"],
                history=[ij.parts.CaseStep(status="arrested"), ij.parts.CaseStep(status="at_large")],
            ),
            "case against person:ben, person:ann, person:c and 1 more; at large (case:x)",
        ),
        (ij.Case(id="case:x", accused=[BEN, ANN]), "case against person:ben and person:ann (case:x)"),
        (ij.Warrant(id="warrant:x", form="summons", persons=[BEN]), "summons to appear against person:ben (warrant:x)"),
        (
            ij.Sanction(id="sanction:x", targets=[BEN, ij.parts.Target(description="its operations")]),
            "sanction against person:ben, others (sanction:x)",
        ),
        (ij.Tenure(id="tenure:x", holder=BEN, office=COURT), "person:ben as office:judge (tenure:x)"),
        (ij.Countermeasure(id="countermeasure:x"), "unspecified countermeasure (countermeasure:x)"),
        (ij.Person(id="person:x", description="A\n driver"), "A driver (person:x)"),
        (ij.Source(id="source:x", title="T" * 161), f"{'T' * 159}… (source:x)"),
        (ij.Source(id="source:x", title="T" * 160), f"{'T' * 160} (source:x)"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_line(record: ij.Record, line: str) -> None:
    """What is not recorded is left out; a long text is cut; other records stand by their ids."""
    assert str(record) == line


def test_in_a_dossier() -> None:
    """A record of a kind without names is called in words, with the names of the records that it names."""
    tenure: Any = ij.Tenure(id="tenure:x", holder=BEN, office=COURT, period=("2020", "2021"))
    d = ij.Dossier([BEN, COURT, tenure])
    assert d.label(tenure) == "Ben as Judge, 2020/2021"
    assert d.without(BEN).label(tenure) == "person:ben as Judge, 2020/2021"


def test_content_before_citations() -> None:
    """The `repr` of a record has its id, then its own fields, then citations and what else every record has."""
    person = ij.Person(id="person:x", names=["N"], citations=["source:s"], note="Note.", born="1970")
    assert repr(person) == (
        "Person(id='person:x', names=(Name(text='N'),), born=PartialDate('1970'), "
        "citations=(Citation(source='source:s'),), note='Note.')"
    )
