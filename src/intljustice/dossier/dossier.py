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
from intljustice.dossier.gaps import gaps_after
from intljustice.dossier.search import Finder
from intljustice.errors import InvalidDocument, Problem, UnknownRecord, shown, step
from intljustice.model.paths import references_in
from intljustice.model.references import Id, as_id, kind_of, with_article
from intljustice.records.labels import label_of
from intljustice.records.record import About, Gap, Preference, Record
from intljustice.records.sources import Claim

R = TypeVar("R", bound=Record)
T = TypeVar("T")

_REQUIRED = object()
_MOST_CANDIDATES = 20_000
"""How many ids are compared with one that is unknown, so that this takes little time in a large dossier."""
_NEAREST, _LONGEST_LABEL = 3, 60


@attrs.frozen
class Mention:
    """A place where a record names another record.

    Attributes:
        record: the record that contains the id.
        pointer: the JSON Pointer to the id within the record.
    """

    record: Record
    pointer: str


class Dossier:
    """An immutable collection of records, each with its own id.

    The time to build one grows in proportion to the number of records. The indexes behind `find`, `referring_to` and
    `claims_about` are built once, when first asked for. A reference to a record that is not in the dossier is allowed;
    the rule REF_UNRESOLVED reports it.

    Attributes:
        about: the title of the dossier, the day as of which it stands, and the like.

    Raises:
        InvalidDocument: for ids that occur more than once, all of them; for things that are no records.
    """

    about: About
    _records: Mapping[str, Record]

    def __init__(self, records: Iterable[Record] = (), about: About | None = None) -> None:
        """Index the records by their ids."""
        given = tuple(records)
        if not all(isinstance(record, Record) for record in given):
            raise InvalidDocument("The dossier", _not_records(given))
        by_id = {record.id: record for record in given}
        if len(by_id) < len(given):
            raise InvalidDocument("The dossier", repeated_ids(record.id for record in given))
        vars(self).update(about=about or About(), _records=MappingProxyType(by_id))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a dossier is immutable."""
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: a dossier is immutable."""
        raise FrozenInstanceError

    def __getitem__(self, asked: Id) -> Record:
        """The record with this id; `UnknownRecord` with the nearest ids where there is none."""
        wanted = as_id(asked)
        try:
            return self._records[wanted]
        except KeyError:
            raise UnknownRecord(wanted, self.nearest(wanted)) from None

    @overload
    def get(self, kind: type[R], asked: Id) -> R: ...
    @overload
    def get(self, kind: type[R], asked: Id, default: T) -> R | T: ...
    def get(self, kind: type[R], asked: Id, default: object = _REQUIRED) -> object:
        """The record with this id if it is of a class, else the default.

        Raises:
            UnknownRecord: where there is no such record, or it is of another class, and no default is given.
        """
        record = self[asked] if default is _REQUIRED else self._records.get(as_id(asked))
        if isinstance(record, _class(kind)):
            return record
        if default is not _REQUIRED:
            return default
        message = f'"{as_id(asked)}" is {with_article(type(record).__name__)}, not {with_article(kind.__name__)}'
        raise UnknownRecord(as_id(asked), reason=message)

    def records(self, kind: type[R]) -> tuple[R, ...]:
        """All records of one class, by id; `TypeError` for what is no class of records."""
        return self._by_class.get(kind, ()) or tuple(record for record in self if isinstance(record, _class(kind)))

    @overload
    def find(self, text: str, kind: type[R]) -> tuple[R, ...]: ...
    @overload
    def find(self, text: str, kind: str | None = None) -> tuple[Record, ...]: ...
    def find(self, text: str, kind: type[Record] | str | None = None) -> tuple[Record, ...]:
        """The records with a name: a full name, title, code, identifier or id, else words of a name.

        Case, accents and punctuation do not count. Where some record has exactly this name, title or code, only such
        records are found; else those with all the words in one name; else those with all the words in the title. A
        misspelling finds nothing.

        Args:
            text: the name, title, code, identifier or id.
            kind: the class of the records, or their kind; of all kinds where it is not given.

        Raises:
            TypeError: for what is no text, no class of records or no kind of record.

        >>> from intljustice import load_seeds
        >>> [record.id for record in load_seeds().find("rome statute")]
        ['treaty:rome-statute']
        """
        name = _name(text)
        if isinstance(kind, str):
            wanted = self._kind(kind)
            return self._finder.find(name, lambda record: record.kind == wanted)
        cls = Record if kind is None else _class(kind)
        return self._finder.find(name, lambda record: isinstance(record, cls))

    @overload
    def find_one(self, text: str, kind: type[R]) -> R: ...
    @overload
    def find_one(self, text: str, kind: str | None = None) -> Record: ...
    def find_one(self, text: str, kind: Any = None) -> Record:
        """The record with a name, where there is exactly one; arguments as for `find`.

        Raises:
            UnknownRecord: where none is found, or more than one: `nearest` has those that are.
            TypeError: as for `find`.
        """
        found: tuple[Record, ...] = self.find(text, kind)
        if len(found) == 1:
            return found[0]
        if not found:
            raise UnknownRecord(text, self.nearest(text), f'no record is called "{text}"')
        reason = f'{len(found)} records are called "{text}"'
        raise UnknownRecord(text, [record.id for record in found], reason)

    def label(self, asked: Id, lang: str = "en") -> str:
        """The label of a record in a language: its primary name in it, else in English, else in any language.

        A short name is preferred to a formal one, and any name to an alias. A record of a kind without names says in
        words what it is: an act towards a treaty whose act, which and when. Else the label is its title, description or
        statement, else its id.
        """
        return label_of(self[asked], lang, lambda other: self._called(other, lang))

    def referring_to(self, asked: Id) -> tuple[Mention, ...]:
        """Every place in any record that names an id, also the id of a record that is not in the dossier."""
        wanted = as_id(asked)
        return tuple(self._mentions.get(wanted, ())) or self._none_for(wanted)

    def claims_about(self, asked: Id, field: str | None = None) -> tuple[Claim, ...]:
        """The claims about a record, or about one of its fields and the fields within that."""
        wanted = as_id(asked)
        claims = self._claims.get(wanted, ()) or self._none_for(wanted)
        return tuple(claim for claim in claims if field is None or _is_about(claim, wanted, field))

    def overlay(self, records: Iterable[Record]) -> "Dossier":
        """A dossier with these records added; each replaces the record with the same id, if there is one.

        A claim that everything is recorded goes on. Where records of a participant or target were taken out, the ones
        that are added about it are taken as all there are.
        """
        added = Dossier(records)
        together = {**self._records, **added._records}
        gaps = gaps_after(self.about.gaps, self._records, together, added)
        return Dossier(together.values(), _with_gaps(self.about, gaps))

    def without(self, *asked: Id) -> "Dossier":
        """A dossier without these records; references to them stay, and are dangling.

        Whose acts or sanctions were taken out stands in `about.gaps`, where it was claimed that all are recorded: of
        these, and of nobody else, silence is then no answer. A dossier that is built anew of some of the records with
        `Dossier(...)` is not compared with any other, and makes the claims that its records make.
        """
        removed = {self[record].id for record in asked}
        return self._with({key: record for key, record in self._records.items() if key not in removed})

    def only(self, *asked: Id) -> "Dossier":
        """A dossier of these records alone; what was taken out is dealt with as by `without`."""
        return self._with({record.id: record for record in map(self.__getitem__, asked)})

    def _with(self, kept: Mapping[str, Record]) -> "Dossier":
        """A dossier of some of the records."""
        gaps = gaps_after(self.about.gaps, self._records, kept)
        return Dossier(kept.values(), _with_gaps(self.about, gaps))

    def conflicts(self, asked: Id | None = None) -> tuple[Conflict, ...]:
        """The fields about which sources differ, of all records by kind and id, or those that concern one record.

        A conflict concerns a record where the field is its own; these come first. It also concerns a record where the
        field of another record names it by one of its readings.

        Raises:
            UnknownRecord: for an id that is not in the dossier.
        """
        conflicts = self.once(_all_conflicts)
        if asked is None:
            return conflicts
        wanted = self[asked].id
        own = tuple(conflict for conflict in conflicts if conflict.record.id == wanted)
        return own + tuple(other for other in conflicts if other.record.id != wanted and other.names(wanted))

    def preferring(self, choices: Mapping[tuple[Id, str], Id]) -> "Dossier":
        """A dossier in which fields have the readings of other sources; their former values are kept as readings.

        Answers then no longer depend on the other readings of these fields, as `about.preferred` says. A source on
        which the value of the field rests already leaves it as it is.

        Args:
            choices: for a record and the path of a field in it, the source whose reading the field is to have:
                `{("case:lubanga", "conduct/period/start"): "source:icc-s15"}`.

        Raises:
            UnknownRecord: for an id that is not in the dossier.
            InvalidDocument: NO_READING where that source has no reading of that field; NO_SUCH_FIELD; READING_LOST
                where the former value cannot be kept as a reading.
        """
        changed: dict[str, Record] = {}
        for choice, source in choices.items():
            asked, field = _record_and_field(choice)
            record = self[asked]
            changed[record.id] = preferring(changed.get(record.id, record), field, as_id(source))
        together = self.overlay(changed.values())
        made = (Preference(record=self[asked].id, field=field) for asked, field in choices)
        preferred = tuple(dict.fromkeys((*self.about.preferred, *made)))
        return Dossier(together, attrs.evolve(together.about, preferred=preferred))

    def nearest(self, wanted: str) -> list[str]:
        """The nearest ids, each with its label; first, for a text that is no id, the records with that name.

        For the id of a State, the State that has the code among its identifiers comes first: one that it no longer has.
        """
        kind = wanted.partition(":")[0]
        of_kind = [known for known in self._records if known.startswith(f"{kind}:")]
        nearest = get_close_matches(wanted, (of_kind or list(self._records))[:_MOST_CANDIDATES], n=_NEAREST)
        is_state = kind == "state"
        if (kind_of(wanted) is None or is_state) and len(self) <= _MOST_CANDIDATES:
            found = self.find(wanted.partition(":")[2], "state") if is_state else self.find(wanted)
            nearest = list(dict.fromkeys((*(record.id for record in found), *nearest)))[:_NEAREST]
        labels = {near: self.label(near) for near in nearest}
        return [near if label == near else f"{near} ({_cut(label)})" for near, label in labels.items()]

    def once(self, build: Callable[["Dossier"], T]) -> T:
        """The result of a function of this dossier, such as an index; it is computed once and kept.

        As a dossier is immutable, the result stays right. Give the same function object each time, not a new lambda.
        """
        if build not in self._results:
            self._results[build] = build(self)
        result: T = self._results[build]
        return result

    def keep(self, build: Callable[["Dossier"], T], result: T) -> None:
        """Keep what `once` gives for a function, found in another way: from a dossier that differs little."""
        self._results[build] = result

    def digest(self) -> str:
        """The SHA-256 of the canonical JSON of all records by kind and id, one a line; the same on every machine.

        Gaps and preferred fields follow as further lines, as answers depend on them like on the records.
        """
        from intljustice.dossier.canonical import CANONICAL_FOR_ALL  # noqa: PLC0415 - msgspec is loaded only here

        digest = sha256()
        for line in (*self, *self.about.gaps, *self.about.preferred):
            digest.update(CANONICAL_FOR_ALL.encode(line))
            digest.update(b"\n")
        return digest.hexdigest()

    def __contains__(self, asked: object) -> bool:
        """Whether a record with this id, or this record's id, is in the dossier."""
        return getattr(asked, "id", asked) in self._records

    def __len__(self) -> int:
        """The number of records."""
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        """All records by kind, then by id."""
        return iter(self._ordered)

    def __eq__(self, other: object) -> bool:
        """Equal when the records and `about` are equal."""
        if not isinstance(other, Dossier):
            return NotImplemented
        return self.about == other.about and self._records == other._records

    def __hash__(self) -> int:
        """The hash of the records and of `about`."""
        return self._hash

    def __reduce__(self) -> tuple[type["Dossier"], tuple[tuple[Record, ...], About]]:
        """Copy and pickle by the records and `about`."""
        return Dossier, (tuple(self._records.values()), self.about)

    def __repr__(self) -> str:
        """How many records of each kind, the day as of which they stand, and how many gaps there are."""
        title = f" {self.about.title!r}" if self.about.title else ""
        day = f" as of {self.about.as_of}" if self.about.as_of else ""
        counts = ", ".join(f"{kind} {len(tuple(group))}" for kind, group in groupby(self, lambda record: record.kind))
        gaps = f", gaps {len(self.about.gaps)}" if self.about.gaps else ""
        return f"Dossier{title}: {len(self):,} records{day} ({counts or 'none'}{gaps})"

    @cached_property
    def _results(self) -> dict[object, Any]:
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
        mentions: dict[str, list[Mention]] = {}
        for record in self._ordered:
            for pointer, named in references_in(record):
                mentions.setdefault(named, []).append(Mention(record, pointer))
        return mentions

    @cached_property
    def _claims(self) -> dict[str, tuple[Claim, ...]]:
        by_subject: dict[str, dict[str, Claim]] = {}
        for claim in self.records(Claim):
            for subject in claim.about:
                by_subject.setdefault(subject.record, {})[claim.id] = claim
        return {record: tuple(claims.values()) for record, claims in by_subject.items()}

    def _called(self, other: str, lang: str) -> str:
        """The label of another record, by its names; its id where it is not in the dossier."""
        return label_of(self._records[other], lang) if other in self._records else other

    def _kind(self, kind: str) -> str:
        """A kind of record; `TypeError` for a word that is none, as nothing would ever be found with it."""
        kinds = {*_all_kinds(), *(record.kind for record in self)}
        if kind in kinds:
            return kind
        near = get_close_matches(kind, kinds, n=1)
        message = f'"{kind}" is no kind of record{f"; write {near[0]}" if near else ""}'
        raise TypeError(message)

    def _none_for(self, wanted: str) -> tuple[()]:
        """An empty result for an id that is recorded or named in the dossier; `UnknownRecord` for any other."""
        if wanted not in self._records and wanted not in self._mentions:
            raise UnknownRecord(wanted, self.nearest(wanted))
        return ()


def _name(given: object) -> str:
    """A name to look for; `TypeError` for what is no text."""
    if isinstance(given, str):
        return given
    message = f"find looks for a name, which is a text, not {shown(given)}"
    raise TypeError(message)


def _record_and_field(given: object) -> tuple[Id, str]:
    """A record and the path of a field in it; `TypeError` for what is no such pair."""
    match given:
        case (str() | Record() as record, str() as field):
            return record, field
    message = f"preferring takes {{(record, field): source}}, and {shown(given)} is no such pair"
    raise TypeError(message)


def _class(kind: type[R]) -> type[R]:
    """A class of records; `TypeError` for anything else, such as the name of a kind."""
    given: object = kind
    if isinstance(given, type) and issubclass(given, Record):
        return kind
    message = f"a class of records is wanted, such as intljustice.Treaty, not {shown(given)}"
    raise TypeError(message)


def _all_kinds(cls: type[Record] = Record) -> Iterator[str]:
    """The kinds of all classes of records."""
    for subclass in cls.__subclasses__():
        if isinstance(kind := subclass.__dict__.get("kind"), str):
            yield kind
        yield from _all_kinds(subclass)


def require_dossier(given: object) -> None:
    """Refuse what is no dossier where one is asked about, as a record given in its place would be (`TypeError`)."""
    if not isinstance(given, Dossier):
        message = f"the first argument is a dossier, not {with_article(type(given).__name__)}: Dossier([...]) makes one"
        raise TypeError(message)


def _with_gaps(about: About, gaps: tuple[Gap, ...]) -> About:
    return about if about.gaps == gaps else attrs.evolve(about, gaps=gaps)


def _cut(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1].rstrip()}…"


def _all_conflicts(dossier: Dossier) -> tuple[Conflict, ...]:
    return tuple(conflict for record in dossier for conflict in conflicts_in(record))


def _is_about(claim: Claim, wanted: str, field: str) -> bool:
    fields = (subject.field for subject in claim.about if subject.record == wanted)
    return any(path is not None and f"{path}/".startswith(f"{field}/") for path in fields)


def _not_records(given: Iterable[object]) -> Iterator[Problem]:
    for place, item in enumerate(given):
        if not isinstance(item, Record):
            message, hint = f"{shown(item)} is no record", "give records only"
            yield Problem(code="NOT_A_RECORD", message=message, hint=hint, pointer=f"/records{step(place)}")


def repeated_ids(ids: Iterable[str]) -> Iterator[Problem]:
    """A problem for each place at which an id occurs again; an empty text is no id."""
    first: dict[str, int] = {}
    for place, known in enumerate(ids):
        if known and first.setdefault(known, place) != place:
            yield duplicate_id(known, f"record {first[known]}", f"/records{step(place)}/id")


def duplicate_id(record: str, other: str, pointer: str) -> Problem:
    """The problem of a record whose id another record has."""
    message = f'"{record}" is also the id of {other}'
    hint = "give each record an id of its own, or remove one of the two"
    return Problem(code="DUPLICATE_ID", message=message, hint=hint, record=record, pointer=pointer, value=record)
