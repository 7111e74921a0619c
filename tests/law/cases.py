"""Worked cases as questions: the library's own JSON in its short form, which a lawyer can add to.

A case has an id, a title, the conduct and the trigger of the question, records laid over the shipped ones for this case
alone, the ids of shipped records taken away, what is expected, and why, with the article.
"""

import json
from pathlib import Path
from typing import Any

import attrs
from tests.law.transposed import World, renamed_id, shipped, transposed_structure

import intljustice as ij
from intljustice.values.conduct import Conduct, Trigger

STATUTE = "rome-statute:"
MOST_BESIDE = 2
"""How many grounds an answer may have that a case does not list."""


@attrs.frozen
class Question:
    """What a case asks.

    Attributes:
        dossier: the shipped records with those of the case.
        conduct: what is alleged.
        trigger: who set the Court in motion.
    """

    dossier: ij.Dossier
    conduct: Conduct
    trigger: Trigger

    def answer(self) -> ij.Assessment:
        """What the library says."""
        return ij.assess(self.dossier, self.conduct, self.trigger)


@attrs.frozen
class WorkedCase:
    """One case, as it is written.

    Attributes:
        id: its id.
        given: what the file says of it.
    """

    id: str
    given: dict[str, Any]

    @property
    def expected(self) -> dict[str, Any]:
        """The verdict, the grounds, and what else the answer has to say."""
        expected: dict[str, Any] = self.given["expected"]
        return expected

    def question(self, world: World) -> Question:
        """The question in a world, read by the library as it reads any JSON."""
        case = _read(
            {"kind": "case", "id": "case:asked", "accused": ["person:asked"], "conduct": self.given["conduct"]}
        )
        triggers = [self.given["trigger"]]
        situation = _read({"kind": "situation", "id": "situation:asked", "description": "-", "triggers": triggers})
        records = [_read(record) for record in self.given["records"]]
        assert isinstance(case, ij.Case)
        assert isinstance(situation, ij.Investigation)
        assert case.conduct is not None
        gone = [renamed_id(record) if world is World.RENAMED else record for record in self.given["without"]]
        return Question(
            shipped(world).without(*gone).overlay([transposed_structure(record, world) for record in records]),
            transposed_structure(case.conduct, world),
            transposed_structure(situation.triggers[0], world),
        )

    def faults(self, answer: ij.Assessment, world: World) -> list[str]:
        """What an answer does not say that it should, or says beyond that; none where the case holds."""
        expected, cited = self.expected, [_cited(ground) for ground in answer.grounds]
        beside = [ground for ground in cited if not any(_meets(ground, wanted) for wanted in expected["grounds"])]
        missing = " ".join(answer.missing)
        faults = [] if answer.verdict.value == expected["verdict"] else [f"the verdict is {answer.verdict.value}"]
        faults += [
            f"the ground {wanted} is missing"
            for wanted in expected["grounds"]
            if not any(_meets(ground, wanted) for ground in cited)
        ]
        faults += [f"{len(beside)} grounds are not listed"] if len(beside) > MOST_BESIDE else []
        faults += [f"{word} is not called missing" for word in expected.get("missing", ()) if word not in missing]
        if len(answer.positions) < expected.get("positions", 0):
            faults.append(f"there are {len(answer.positions)} positions")
        objecting = set(_holders(answer, self.question(world).dossier)) if expected.get("contested_by") else set()
        contesting = [renamed_id(who) if world is World.RENAMED else who for who in expected.get("contested_by", ())]
        return faults + [f"it is not contested by {who}" for who in contesting if who not in objecting]


def _read(given: dict[str, Any]) -> ij.Record:
    return ij.loads_record(json.dumps(given), ij.Record)


def _cited(ground: ij.Provision) -> str:
    """A ground as the cases write it: a bare article of the Statute, or a resolution and its paragraph."""
    return str(ground).removeprefix(STATUTE).replace(":", " ")


def _meets(ground: str, wanted: str) -> bool:
    """Whether a ground is what a case wants: the clause itself, or a paragraph of the article that it names."""
    return ground == wanted or (ground.startswith(f"{wanted}(") and wanted.isalnum())


def _holders(answer: ij.Assessment, dossier: ij.Dossier) -> list[str]:
    return [who for position in answer.contested_by for who in dossier.get(ij.Position, position).holders]


def read(path: Path) -> list[WorkedCase]:
    """The cases of a file."""
    return [WorkedCase(case["id"], case) for case in json.loads(path.read_text(encoding="utf-8"))["cases"]]
