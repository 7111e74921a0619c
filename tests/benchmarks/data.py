"""The records that are measured: made up, alike in every run, in the proportions of a real dossier."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256
from random import Random

import attrs
import orjson

from intljustice import CODEC

Plain = dict[str, object]

SEED = 20260301
_PATTERN = ("claim",) * 9 + ("demand",) * 3 + ("person",) * 3 + ("source",) * 3 + ("other",) * 2
_OTHERS = ("state", "organisation", "group", "treaty", "amendment")
_STATES = ("USA", "FRA", "HUN", "ISR", "PSE", "NLD", "JPN", "KEN", "ZAF", "BRA", "UKR", "MLI", "DEU", "NOR", "PHL")
_TEXT = (
    "the Court said that its judges had considered a warrant and the States Parties were asked to support an inquiry "
    "into conduct on the territory of a member while officials warned of measures against staff who assist with any "
    "proceeding concerning nationals of countries outside the Statute after talks in The Hague on Tuesday reportedly "
    "ended without agreement several diplomats described pressure as unprecedented naïve façade Győr Malmö São Tomé "
    "Škoda Zürich coöperation résumé communiqué régime"
)
_WORDS = tuple(_TEXT.split())
_GIVEN = ("Luz", "Zoltán", "Søren", "Amina", "Tomoko", "François", "Łucja", "Karim", "Željko", "Ngozi", "Beti", "Reine")
_FAMILY = ("Ibáñez", "Őry", "Ødegård", "Diallo", "Akane", "Müller", "Żak", "Khan", "Perišić", "Okafor", "Hohler", "Sow")
_CYRILLIC = ("Милан Перишић", "Ольга Коваленко", "Ђорђе Жак")
_LINKS = ("by", "targets", "seeks", "about", "responds_to", "addresses", "context_of", "supports")
_ASSERTIONS = ("stated", "reported", "attributed", "quoted", "inferred")
_FIRST_DAY = date(2018, 1, 1)
_DAYS = 3_000
_MARK = b":made-"


@attrs.frozen
class Batch:
    """The same records in the two forms that are measured.

    Attributes:
        compact: kind first, declared order, absent fields left out.
        canonical: as the library writes them: sorted keys, every field present.
    """

    compact: tuple[bytes, ...]
    canonical: tuple[bytes, ...]

    def form(self, name: str) -> tuple[bytes, ...]:
        """Return the records in the form of this name."""
        return self.canonical if name == "canonical" else self.compact

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self.compact)

    def renamed(self, series: int) -> "Batch":
        """Return the same records under other ids, which no cache has seen."""
        mark = b":%s-" % format(series, "04d").encode()
        renamed = [tuple(raw.replace(_MARK, mark) for raw in form) for form in (self.compact, self.canonical)]
        return Batch(*renamed)


def compact_records(count: int) -> list[bytes]:
    """Return so many records in the compact form."""
    return [orjson.dumps(record) for record in plain_records(count)]


def batches(number: int, size: int) -> list[Batch]:
    """Return so many batches of records that are all different."""
    raw = compact_records(number * size)
    parts = [tuple(raw[start : start + size]) for start in range(0, len(raw), size)]
    return [Batch(part, tuple(CODEC.dumps_record(CODEC.loads_record(record)) for record in part)) for part in parts]


def document(records: Iterable[bytes]) -> bytes:
    """Return the document of records that are written already."""
    return b'{"about":null,"intljustice":1,"records":[%s]}' % b",".join(records)


def plain_records(count: int) -> Iterator[Plain]:
    """Return so many records as plain values, in the proportions named at the top of this module."""
    maker = _Maker()
    random = Random(SEED)
    pattern = list(_PATTERN)
    for number in range(count):
        if number % len(pattern) == 0:
            random.shuffle(pattern)
        yield maker.record(pattern[number % len(pattern)], number)


class _Maker:
    """Makes records out of words and names, with ids numbered through and references among them."""

    def __init__(self) -> None:
        self._random = Random(SEED + 1)
        self._made: dict[str, list[str]] = {}
        self._others = 0

    def record(self, kind: str, number: int) -> Plain:
        """Return a record of this kind; of the rarer kinds each in its turn."""
        name = f"{kind}:made-{number:06d}"
        if kind == "other":
            kind = _OTHERS[self._others % len(_OTHERS)]
            name = f"{kind}:made-{number:06d}"
            if kind == "state":
                name = f"state:{_code(self._others // len(_OTHERS))}"
            self._others += 1
        made = {"kind": kind, **getattr(self, f"_{kind}")(name)}
        self._made.setdefault(kind, []).append(name)
        return made

    def _claim(self, name: str) -> Plain:
        made: Plain = {"id": name, "citations": self._citations(1), "source": self._id("source")}
        made["statement"] = self._sentence(14, 26)
        made["assertion"] = self._pick(_ASSERTIONS)
        made["about"] = [{"record": self._id("demand"), "field": "responses/0"}, {"record": self._state_id()}]
        made["relations"] = [
            {"link": self._pick(_LINKS), "to": self._id("demand"), "of": self._id("person")} for _ in range(2)
        ]
        start = self._random.randrange(9_000)
        made["anchor"] = {"start": start, "end": start + 120, "sha256": self._hash()}
        if self._chance(0.5):
            made |= {"holder": self._id("person"), "verb": self._pick(("said", "emphasized", "révéla"))}
        if self._chance(0.3):
            made["hedges"] = [{"word": "reportedly", "qualifies": self._sentence(3, 5)}]
        made |= {"modality": "actual", "polarity": "affirmed"}
        if self._chance(0.4):
            made |= {"date": self._day(), "date_as_written": "last month"}
        return made

    def _demand(self, name: str) -> Plain:
        shown: Plain = {"classification": {"level": "confidential"}} if self._chance(0.1) else {}
        return {
            "id": name,
            "citations": self._citations(1),
            **shown,
            "statement": self._sentence(12, 20),
            "nature": self._pick(("demand", "condition", "exhortation", "request", "warning")),
            "by": self._state_id(),
            "made": self._day(),
            "addressees": [self._state_id(), "organisation:icc"],
            "asks": [
                {"act": "terminate", "objects": [self._id("claim")]},
                {"act": "refrain", "statement": self._sentence(5, 9)},
            ],
            "consequences": [{"when": "refused", "step": "impose_sanctions", "objects": [self._id("person")]}],
            "conveyances": [{"by": self._state_id(), "channel": "diplomatic channels", "day": self._day()}],
            "responses": [{"by": "organisation:icc", "nature": "rejected", "manner": "formally", "day": self._day()}],
        }

    def _person(self, name: str) -> Plain:
        called = f"{self._pick(_GIVEN)} {self._pick(_FAMILY)}"
        year = self._random.randrange(1940, 1990)
        names: list[Plain] = [
            {"text": f"{called} {name[-6:]}", "lang": "en", "use": "primary"},
            {"text": f"{self._pick(_CYRILLIC)} {name[-6:]}", "lang": "sr", "script": "Cyrl", "use": "transliteration"},
        ]
        born = f"{year}-0{self._random.randrange(1, 10)}-1{self._random.randrange(10)}"
        other = {"field": "born", "value": str(year), "citations": self._citations(1)}
        return {
            "id": name,
            "identifiers": [{"scheme": "ofac-uid", "value": name[-6:]}, {"scheme": "wikidata", "value": f"Q{year}9"}],
            "citations": self._citations(1),
            "readings": [other] if self._chance(0.5) else [],
            "names": names,
            "titles": ["Judge"],
            "nationalities": [{"state": self._state_id(), "period": self._period()}],
            "affiliations": [{"to": "organisation:icc", "role": self._sentence(3, 6), "period": self._period()}],
            "born": born,
        }

    def _source(self, name: str) -> Plain:
        return {
            "id": name,
            "identifiers": [{"scheme": "un-symbol", "value": f"S/2026/{name[-6:]}"}],
            "citations": self._citations(1),
            "title": self._sentence(8, 14),
            "nature": self._pick(("primary", "news", "digest", "commentary", "data")),
            "publisher": self._sentence(3, 5),
            "authors": [f"{self._pick(_GIVEN)} {self._pick(_FAMILY)}" for _ in range(2)],
            "url": f"https://example.org/archive/{name[-6:]}/{self._hash()[:24]}",
            "published": self._day(),
            "retrieved": self._day(),
            "lang": self._pick(("en", "fr", "hu")),
            "version": f"revision {self._random.randrange(1, 90)}",
            "derived_from": [self._id("source"), self._id("source")],
            "exclusive": self._chance(0.5),
            "characters": self._random.randrange(800, 40_000),
            "sha256": self._hash(),
            "note": self._sentence(6, 12),
        }

    def _state(self, name: str) -> Plain:
        return {
            "id": name,
            "identifiers": [{"scheme": "iso-3166-1-alpha-2", "value": name[-3:-1]}],
            "citations": self._citations(2),
            "names": [
                {"text": f"Republic of {self._sentence(2, 3)} {name[-3:]}", "lang": "en", "use": "formal"},
                {"text": f"République de {self._pick(_FAMILY)} {name[-3:]}", "lang": "fr", "use": "formal"},
                {"text": f"{self._pick(_FAMILY)} {name[-3:]}", "lang": "en", "use": "short", "period": self._period()},
            ],
            "un_status": "member",
            "note": self._sentence(14, 22),
        }

    def _organisation(self, name: str) -> Plain:
        return {
            "id": name,
            "citations": self._citations(2),
            "names": [
                {"text": f"{self._sentence(4, 7)} {name[-6:]}", "lang": "en", "use": "primary", "strength": "strong"},
                {"text": f"{self._pick(_FAMILY)} {name[-6:]}", "lang": "fr", "period": self._period()},
            ],
            "nature": "intergovernmental",
            "part_of": "organisation:icc",
            "established_by": self._id("treaty"),
            "seat": self._pick(("The Hague", "Genève", "København")),
            "note": self._sentence(14, 22),
        }

    def _group(self, name: str) -> Plain:
        return {
            "id": name,
            "citations": self._citations(2),
            "description": self._sentence(12, 20),
            "count": {"at_least": self._random.randrange(2, 60), "word": "several"},
            "members": [self._id("person") for _ in range(5)],
            "complete": False,
            "affiliations": [{"to": "organisation:icc", "role": "judges", "period": self._period()}],
            "note": self._sentence(10, 16),
        }

    def _treaty(self, name: str) -> Plain:
        return {
            "id": name,
            "identifiers": [{"scheme": "untc", "value": f"I-{name[-6:]}"}],
            "citations": self._citations(2),
            "names": [
                {"text": f"Convention on {self._sentence(6, 10)} {name[-6:]}", "lang": "en", "use": "formal"},
                {"text": f"Convention de {self._pick(_FAMILY)} {name[-6:]}", "lang": "fr", "use": "short"},
            ],
            "adopted": self._day(),
            "adopted_at": "Genève",
            "opened": self._day(),
            "entered_into_force": self._day()[:7],
            "depositary": "organisation:un",
            "establishes": [self._id("organisation")],
            "aspects": [self._sentence(2, 4), self._sentence(2, 4)],
        }

    def _amendment(self, name: str) -> Plain:
        return {
            "id": name,
            "citations": self._citations(2),
            "treaty": self._id("treaty"),
            "description": self._sentence(12, 20),
            "stage": "sought",
            "sought_by": [self._state_id(), self._id("person")],
            "changes": [
                {"provision": f"rome-statute:{self._random.randrange(5, 22)}(2)(a)", "change": "amended"},
                {"provision": f"rome-statute:{self._random.randrange(5, 22)}bis", "change": "inserted"},
            ],
            "excludes": {"whose": "nationals", "states": [self._state_id()]},
            "adopted": self._day(),
            "entry_into_force_under": "rome-statute:121(5)",
        }

    def _citations(self, most: int) -> list[Plain]:
        made: list[Plain] = [
            {
                "source": self._id("source"),
                "locator": f"para. {self._random.randrange(1, 400)}",
                "assertion": self._pick(_ASSERTIONS),
                "confidence": self._pick(("high", "medium", "low")),
                "recorded": self._day(),
            }
        ]
        made += [{"source": self._id("source"), "fields": ["names/0", "note"]} for _ in range(most - 1)]
        return made

    def _period(self) -> Plain:
        start = self._random.randrange(1950, 2010)
        if self._chance(0.3):
            return {"start": str(start), "open_end": True}
        return {"start": str(start), "end": f"{start + self._random.randrange(1, 16)}-03"}

    def _sentence(self, fewest: int, most: int) -> str:
        return " ".join(self._random.choices(_WORDS, k=self._random.randint(fewest, most)))

    def _day(self) -> str:
        return (_FIRST_DAY + timedelta(days=self._random.randrange(_DAYS))).isoformat()

    def _hash(self) -> str:
        return sha256(self._random.randbytes(8)).hexdigest()

    def _id(self, kind: str) -> str:
        """Return the id of a record made before; earlier ones are named most, as a few sources hold most facts."""
        known = self._made.get(kind, [])
        return known[int(len(known) * self._random.random() ** 3)] if known else f"{kind}:made-000000"

    def _state_id(self) -> str:
        return f"state:{self._pick(_STATES)}"

    def _pick(self, terms: tuple[str, ...]) -> str:
        return self._random.choice(terms)

    def _chance(self, share: float) -> bool:
        return self._random.random() < share


def _code(number: int) -> str:
    """Return the number as three capital letters."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return letters[number // 676 % 26] + letters[number // 26 % 26] + letters[number % 26]
