"""The shipped acts on the treaty against the tables of the facts, row by row.

Where a copy of the facts is named in the environment, every signature, instrument and acceptance of an amendment in its
tables is looked for among the treaty actions.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from tests.facts.test_leaves import FOLDERS, SEEDS

import intljustice as ij

Act = tuple[str, ...]
DEPOSITS = {"ratification", "accession", "acceptance", "approval", "succession"}


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _acts(dossier: ij.Dossier) -> Iterator[Act]:
    """Every act with its State, sort and day; which amendment it is on, or when a deposit enters into force."""
    for one in dossier:
        if isinstance(one, ij.TreatyAction) and one.act is not None:
            state, day = str(one.by).removeprefix("state:"), str(one.day).rstrip("~?%")
            if one.amendment is not None:
                yield state, one.act.value, str(one.amendment).removeprefix("amendment:"), day
            elif one.act.value in DEPOSITS:
                yield state, one.act.value, day, "" if one.effective is None else str(one.effective).rstrip("~?%")
            else:
                yield state, one.act.value, day


def wanted(folder: Path) -> list[Act]:
    """What the tables say, in the same form."""
    parties, others = _rows(folder, "participation.csv"), _rows(folder, "signatories.csv")
    return [
        *((row["iso3"], row["instrument"], row["deposited"], row["entry_into_force"]) for row in parties),
        *((row["iso3"], "signature", row["signed"]) for row in (*parties, *others) if row["signed"]),
        *(
            (row["iso3"], "amendment_acceptance", row["amendment"], row["deposited"])
            for row in _rows(folder, "amendment_participation.csv")
        ),
    ]


def missing(folder: Path, dossier: ij.Dossier) -> list[Act]:
    """The acts of the tables that the records do not have."""
    known = set(_acts(dossier))
    return [one for one in wanted(folder) if one not in known]


def test_every_act_is_held() -> None:
    """By its State, on its day, as the act that it is."""
    for folder in FOLDERS:
        assert missing(folder, SEEDS) == []
        assert len(wanted(folder)) == len(set(wanted(folder)))


def test_a_missing_act_is_noticed() -> None:
    """A record that is not there holds no row."""
    for folder in FOLDERS:
        gone = SEEDS.without("treaty-action:fra-ratification")
        assert missing(folder, gone) == [("FRA", "ratification", "2000-06-09", "2002-07-01")]
