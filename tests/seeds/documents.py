"""The shipped records as JSON documents: what stands at a path of one, and how a claim of the article is put."""

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias

import intljustice as ij

Document: TypeAlias = dict[str, Any]


def documents_of(dossier: ij.Dossier) -> dict[str, Document]:
    """The records of a dossier by their ids, without the fields that say nothing."""
    return {record["id"]: record for record in json.loads(ij.dumps(dossier, indent=True))["records"]}


SEEDS = ij.load_seeds()
DOCUMENTS = documents_of(SEEDS)

NUMBERS = range(1, 91)
"""The claims of the article, by their place in it."""
ARTICLE: Mapping[str, Document] = json.loads(Path(__file__).with_name("article.json").read_text(encoding="utf-8"))
"""How the article puts each claim, read off it by hand: the first and last place of its words; what it is about, as
`record#field`; what it relates, as near end, link and far end; and whatever is not plain. Plain is what is, affirmed,
without holder, hedge, number or day."""
PLAIN = {"kind": "claim", "source": "source:article", "modality": "actual", "polarity": "affirmed"}
OWN_WORDS = ("holder_description", "date_resolved_by")
"""Texts of our own, of which only that they are there is compared."""
OTHER_FIELDS = {"id", "statement", "identifiers", "classification", "readings"}
"""The fields of a claim that say nothing of how it is put."""


def value_at(value: Any, path: str) -> Any:
    """What stands at a path, None where nothing does; the step `*` is taken to every element of a list."""
    if not path:
        return value
    step, _, rest = path.partition("/")
    if step == "*":
        return [value_at(each, rest) for each in value or ()]
    if isinstance(value, list):
        return value_at(value[int(step)], rest) if int(step) < len(value) else None
    return value_at(value.get(step), rest) if isinstance(value, dict) else None


def changed(document: Document, path: str, value: Any) -> Document:
    """A record with something else at a path, or nothing for None, as the library reads it."""
    copy = deepcopy(document)
    inner: Any = copy
    *steps, last = path.split("/")
    for step in steps:
        inner = inner[int(step) if isinstance(inner, list) else step]
    if value is None:
        del inner[last]
    else:
        inner[int(last) if isinstance(inner, list) else last] = value
    return documents_of(ij.Dossier([ij.loads_record(json.dumps(copy))]))[copy["id"]]


def citations_in(value: Any) -> Iterator[Document]:
    """Every citation in a record, at any depth."""
    if isinstance(value, dict):
        yield from value.get("citations", ())
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from citations_in(inner)


def put(claim: Document) -> Document:
    """How a record puts a claim, and where: everything that a retelling may lose, but its statement."""
    kept = {key: key in OWN_WORDS or value for key, value in claim.items() if key not in OTHER_FIELDS}
    about = ("#".join(filter(None, (subject["record"], subject.get("field")))) for subject in claim["about"])
    relations = claim.get("relations", ())
    return {
        **kept,
        "anchor": [claim["anchor"]["start"], claim["anchor"]["end"]],
        "citations": [(citation["source"], citation["assertion"]) for citation in claim["citations"]],
        "about": set(about),
        "relations": {f"{given.get('of', 'it')} {given['link']} {given['to']}" for given in relations},
    }


def expected(number: int) -> Document:
    """How the article puts a claim, by its number."""
    given = ARTICLE[str(number)]
    return {
        **PLAIN,
        **given,
        "citations": [("source:article", given["assertion"])],
        "about": set(given["about"]),
        "relations": set(given["relations"]),
    }
