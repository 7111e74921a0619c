"""Dossier: a frozen, indexed collection of records."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from hashlib import sha256
from itertools import groupby
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar, overload

import attrs
from attrs.exceptions import FrozenInstanceError

from intljustice.dossier.conflicts import Conflict, conflicts_in, preferring
from intljustice.dossier.search import Finder, label_of
from intljustice.errors import InvalidDocument, Problem, UnknownRecord, shown, step
from intljustice.model.paths import references_in
from intljustice.model.references import Id, as_id, kind_of, with_article
from intljustice.records.record import About, Record
from intljustice.records.sources import Claim

R = TypeVar("R", bound=Record)
T = TypeVar("T")

_REQUIRED = object()
_MOST_CANDIDATES = 20_000
"""Among how many ids the nearest ones are looked for, so that a miss in a large dossier stays cheap."""
_NEAREST, _LONGEST_LABEL = 3, 60


@attrs.frozen
class Mention:
    """A place where a record names another.

    Attributes:
        record: the record that does the naming.
        pointer: the JSON Pointer within it to the id.
    """

    record: Record
    pointer: str


class Dossier:
    """A collection of records that never changes, each under its own id.

    Building takes time in proportion to the number of records; looking up takes none. The indexes behind `find`,
    `referring_to` and `claims_about` are built once, when first asked for. A reference to a record that is not here is
    no error: it is for the rules to judge.

    Attributes:
        about: what the dossier says of itself.

    Raises:
        InvalidDocument: for ids that occur more than once, all of them; for things that are no records.
    """

    about: About
    _records: Mapping[str, Record]

    def __init__(self, records: Iterable[Record] = (), about: About | None = None) -> None:
        """Index the records by their ids."""
        given = tuple(records)
        if not all(isinstance(record, Record) for record in given):
            raise InvalidDocument("The dossier", _no_records(given))
        by_id = {record.id: record for record in given}
        if len(by_id) < len(given):
            raise InvalidDocument("The dossier", repeated_ids(record.id for record in given))
        vars(self).update(about=about or About(), _records=MappingProxyType(by_id))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a dossier never changes."""
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: a dossier never changes."""
        raise FrozenInstanceError

    def __getitem__(self, asked: Id) -> Record:
        """The record of this id; `UnknownRecord` with the nearest ids where there is none."""
        wanted = as_id(asked)
        try:
            return self._records[wanted]
        except KeyError:
            raise UnknownRecord(wanted, self._nearest(wanted)) from None

    @overload
    def get(self, kind: type[R], asked: Id) -> R: ...
    @overload
    def get(self, kind: type[R], asked: Id, default: T) -> R | T: ...
    def get(self, kind: type[R], asked: Id, default: object = _REQUIRED) -> object:
        """The record of this id if it is of this class.

        Raises:
            UnknownRecord: where there is no such record, or one of another class, and no default is given.
        """
        found = self[asked] if default is _REQUIRED else self._records.get(as_id(asked))
        if isinstance(found, kind):
            return found
        if default is not _REQUIRED:
            return default
        message = f'"{as_id(asked)}" is {with_article(type(found).__name__)}, not {with_article(kind.__name__)}'
        raise UnknownRecord(as_id(asked), reason=message)

    def records(self, kind: type[R]) -> tuple[R, ...]:
        """All records of one class, by id."""
        found = self._by_class.get(kind, ())
        return found or tuple(record for record in self if isinstance(record, kind))

    def find(self, text: str, kind: str | None = None) -> tuple[Record, ...]:
        """The records that are called so: by full name, title, code, identifier or id, else by words of a name.

        Case, accents and punctuation are set aside; nothing else is. Where some record bears exactly this name, title
        or code, only such records are given; otherwise those of which one name holds all the words, and failing these
        those whose title does. Nothing is guessed: a misspelling finds nothing.

        >>> from intljustice import load_seeds
        >>> [record.id for record in load_seeds().find("rome statute")]
        ['treaty:rome-statute']
        """
        return self._finder.find(text, kind)

    def label(self, asked: Id, lang: str = "en") -> str:
        """What to call a record in a language: its primary name there, else in English, else in any language.

        A short name serves before a formal one, and an alias only where there is nothing else. A record without names
        is called by its title, description or statement, and failing these by its id.
        """
        labels = self.once(_no_labels)
        key = (as_id(asked), lang)
        if key not in labels:
            labels[key] = label_of(self[asked], lang)
        return labels[key]

    def referring_to(self, asked: Id) -> tuple[Mention, ...]:
        """Every place in any record that names this id, also where the id itself is not recorded here."""
        wanted = as_id(asked)
        return tuple(self._mentions.get(wanted, ())) or self._none_for(wanted)

    def claims_about(self, asked: Id, field: str | None = None) -> tuple[Claim, ...]:
        """The claims about a record, or about one of its fields and what lies within that field."""
        wanted = as_id(asked)
        claims = self._claims.get(wanted, ()) or self._none_for(wanted)
        return tuple(claim for claim in claims if field is None or _is_about(claim, wanted, field))

    def overlay(self, records: Iterable[Record]) -> "Dossier":
        """A dossier with these records added; one that has the id of a record here takes its place."""
        added = Dossier(records)
        return Dossier({**self._records, **added._records}.values(), self.about)

    def without(self, *asked: Id) -> "Dossier":
        """A dossier without these records; what refers to them stays, and is left in the air."""
        gone = {self[one].id for one in asked}
        return Dossier((record for record in self._records.values() if record.id not in gone), self.about)

    def conflicts(self, asked: Id | None = None) -> tuple[Conflict, ...]:
        """The fields about which sources differ, of all records by kind and id, or as far as they concern one.

        They concern a record where they are fields of its own, which come first, and where sources differ whether it
        is the one that a field of another record names.

        Raises:
            UnknownRecord: for an id that is not here.
        """
        found = self.once(_all_conflicts)
        if asked is None:
            return found
        wanted = self[asked].id
        own = tuple(one for one in found if one.record.id == wanted)
        return own + tuple(one for one in found if one.record.id != wanted and one.names(wanted))

    def preferring(self, choices: Mapping[tuple[Id, str], Id]) -> "Dossier":
        """A dossier in which fields hold what another source says; what stood there is kept as a reading.

        Args:
            choices: for a record and the path of a field in it, the source whose reading is to stand there:
                `{("case:lubanga", "conduct/period/start"): "source:icc-s15"}`.

        Raises:
            UnknownRecord: for an id that is not here.
            InvalidDocument: NO_READING where that source has no reading of that field; NO_SUCH_FIELD; READING_LOST
                where the value that stands there cannot be kept as a reading.
        """
        changed: dict[str, Record] = {}
        for (asked, field), source in choices.items():
            record = self[asked]
            changed[record.id] = preferring(changed.get(record.id, record), field, as_id(source))
        return self.overlay(changed.values())

    def once(self, build: Callable[["Dossier"], T]) -> T:
        """What a function makes of this dossier, made when first asked for and kept: an index, say.

        As a dossier never changes, what follows from it does not either. The function is known by its identity.
        """
        if build not in self._made:
            self._made[build] = build(self)
        made: T = self._made[build]
        return made

    def digest(self) -> str:
        """The SHA-256 of all records in canonical form, in order: the same wherever they were read from."""
        from intljustice.dossier.canonical import CANONICAL_FOR_ALL  # noqa: PLC0415 - msgspec is loaded only here

        found = sha256()
        for record in self:
            found.update(CANONICAL_FOR_ALL.encode(record))
            found.update(b"\n")
        return found.hexdigest()

    def __contains__(self, asked: object) -> bool:
        """Whether a record of this id is here."""
        return getattr(asked, "id", asked) in self._records

    def __len__(self) -> int:
        """The number of records."""
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        """All records by kind, then by id."""
        return iter(self._ordered)

    def __eq__(self, other: object) -> bool:
        """Equal when both hold equal records and say the same of themselves."""
        if not isinstance(other, Dossier):
            return NotImplemented
        return self.about == other.about and self._records == other._records

    def __hash__(self) -> int:
        """The hash of what it says of itself and of its records."""
        return self._hash

    def __reduce__(self) -> tuple[type["Dossier"], tuple[tuple[Record, ...], About]]:
        """Copies and pickles are made from the records."""
        return Dossier, (tuple(self._records.values()), self.about)

    def __repr__(self) -> str:
        """How many records of which kinds, and the day they stand at."""
        title = f" {self.about.title!r}" if self.about.title else ""
        day = f" as of {self.about.as_of}" if self.about.as_of else ""
        counts = ", ".join(f"{kind} {len(tuple(group))}" for kind, group in groupby(self, lambda one: one.kind))
        return f"Dossier{title}: {len(self):,} records{day} ({counts or 'none'})"

    @cached_property
    def _made(self) -> dict[object, Any]:
        return {}

    @cached_property
    def _ordered(self) -> tuple[Record, ...]:
        return tuple(sorted(self._records.values(), key=lambda record: (record.kind, record.id)))

    @cached_property
    def _by_class(self) -> dict[type, tuple[Any, ...]]:
        return {cls: tuple(group) for cls, group in groupby(self._ordered, type)}

    @cached_property
    def _hash(self) -> int:
        return hash((self.about, frozenset(self._records.values())))

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self._ordered)

    @cached_property
    def _mentions(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for record in self._ordered:
            for pointer, named in references_in(record):
                found.setdefault(named, []).append(Mention(record, pointer))
        return found

    @cached_property
    def _claims(self) -> dict[str, tuple[Claim, ...]]:
        found: dict[str, dict[str, Claim]] = {}
        for claim in self.records(Claim):
            for subject in claim.about:
                found.setdefault(subject.record, {})[claim.id] = claim
        return {named: tuple(claims.values()) for named, claims in found.items()}

    def _none_for(self, wanted: str) -> tuple[()]:
        """Nothing, for an id that is recorded or at least named here; any other id is unknown."""
        if wanted not in self._records and wanted not in self._mentions:
            raise UnknownRecord(wanted, self._nearest(wanted))
        return ()

    def _nearest(self, wanted: str) -> list[str]:
        """The ids that look alike, each with its label; of a text that is no id, what is called so."""
        kind = wanted.partition(":")[0]
        same = [one for one in self._records if one.startswith(f"{kind}:")]
        near = get_close_matches(wanted, (same or list(self._records))[:_MOST_CANDIDATES], n=_NEAREST)
        if kind_of(wanted) is None and len(self) <= _MOST_CANDIDATES:
            near = list(dict.fromkeys((*(one.id for one in self.find(wanted)), *near)))[:_NEAREST]
        labels = {one: label_of(self._records[one], "en") for one in near}
        return [one if label == one else f"{one} ({_cut(label)})" for one, label in labels.items()]


def _cut(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1].rstrip()}…"


def _all_conflicts(dossier: Dossier) -> tuple[Conflict, ...]:
    return tuple(conflict for record in dossier for conflict in conflicts_in(record))


def _is_about(claim: Claim, wanted: str, field: str) -> bool:
    fields = (subject.field for subject in claim.about if subject.record == wanted)
    return any(one is not None and f"{one}/".startswith(f"{field}/") for one in fields)


def _no_records(given: Iterable[object]) -> Iterator[Problem]:
    for place, one in enumerate(given):
        if not isinstance(one, Record):
            message, hint = f"{shown(one)} is no record", "give records only"
            yield Problem(code="NOT_A_RECORD", message=message, hint=hint, pointer=f"/records{step(place)}")


def repeated_ids(ids: Iterable[str]) -> Iterator[Problem]:
    """A problem for every place at which an id occurs that has occurred before; an empty text is no id."""
    first: dict[str, int] = {}
    for place, one in enumerate(ids):
        if one and first.setdefault(one, place) != place:
            yield Problem(
                code="DUPLICATE_ID",
                message=f'"{one}" is also the id of record {first[one]}',
                hint="give each record an id of its own, or remove one of the two",
                record=one,
                pointer=f"/records{step(place)}/id",
                value=one,
            )


def _no_labels(_: Dossier) -> dict[tuple[str, str], str]:
    """What records are called, by id and language, as far as somebody has asked."""
    return {}
