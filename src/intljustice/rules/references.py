"""Rules on references: that each names a record of the dossier, of the right kind, and none leads back to itself."""

from collections.abc import Iterator, Mapping

from intljustice.dossier.dossier import Dossier
from intljustice.errors import Invalid
from intljustice.model.paths import NoSuchField, ReadingValue, references_in, with_value
from intljustice.model.references import kind_of, with_article
from intljustice.records.actors import Group, Organisation
from intljustice.records.cases import Warrant
from intljustice.records.declarations import Declaration
from intljustice.records.demands import Demand
from intljustice.records.legislation import Legislation
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office
from intljustice.records.programmes import Licence
from intljustice.records.record import Record
from intljustice.records.sources import Claim, Link, Source
from intljustice.records.treaties import Amendment, Treaty
from intljustice.rules.rule import Found, named, rule
from intljustice.values.citations import Reading

_WITH_NEAREST = 20
"""For how many ids the nearest is looked up, as each is compared with all others."""


@rule(
    "REF_UNRESOLVED",
    severity="error",
    asks="Does every reference name a record of the dossier?",
    hint="add the record, or correct the id",
)
def resolve(dossier: Dossier) -> Iterator[Found]:
    """A reference is the id of a record in the same dossier; so is a reading of a field that holds a reference.

    The first twenty ids that name no record come with the nearest that do.
    """
    hints: dict[str, str | None] = {}
    for record in dossier:
        for pointer, target in (*references_in(record), *_references_in_readings(record)):
            if target not in dossier:
                if target not in hints:
                    near = dossier.nearest(target) if len(hints) < _WITH_NEAREST else []
                    hints[target] = f"add the record, or correct the id; nearest: {', '.join(near)}" if near else None
                yield Found(record, pointer[1:], f"{named(target)} is no record of this dossier", hints[target])


def _references_in_readings(record: Record) -> Iterator[tuple[str, str]]:
    """The ids in readings of fields that hold references, each with its JSON Pointer."""
    for place, reading in enumerate(record.readings):
        ids = dict(_texts(f"/readings/{place}/value", reading.value))
        # Texts that are no ids are sorted out first, as `_holds_references` is slow.
        if all(map(kind_of, ids.values())) and _holds_references(record, reading):
            yield from ids.items()


def _texts(pointer: str, value: ReadingValue) -> Iterator[tuple[str, str]]:
    """The value or values of a reading as texts, each with its JSON Pointer."""
    if isinstance(value, tuple):
        yield from ((f"{pointer}/{number}", item) for number, item in enumerate(value))
    else:
        yield pointer, str(value)


def _holds_references(record: Record, reading: Reading) -> bool:
    """Whether the value of a reading would be a reference in the field that the reading is of."""
    try:
        changed = with_value(record, reading.field, reading.value)
    except (Invalid, NoSuchField):
        return False
    return any(f"{pointer}/".startswith(f"/{reading.field}/") for pointer, _ in references_in(changed))


_MAY_NAME_ITSELF = ("/citations/", "/relations/", "/classification/")
"""Where a record may name itself: a source can be cited for its own title, a claim can be an end of its own relation,
and a confidential record may be seen by the person it is about."""


@rule(
    "REF_TO_ITSELF",
    severity="error",
    asks="Does a record name itself as something else's part, act or subject?",
    hint="name the record that is meant, or leave the field out",
)
def not_to_itself(dossier: Dossier) -> Iterator[Found]:
    """No record is its own part, target, holder or subject; it may cite itself, or be among those who may see it."""
    for record in dossier:
        for pointer, target in references_in(record):
            if target == record.id and not any(part in pointer for part in _MAY_NAME_ITSELF):
                yield Found(record, pointer[1:], f"{record.id} names itself")


_ORDERED: tuple[tuple[type[Record], str], ...] = (
    (Organisation, "part_of"),
    (Office, "deputy_of"),
    (Group, "members"),
    (Source, "within"),
    (Source, "known_through"),
    (Demand, "part_of"),
    (Meeting, "follows"),
    (Declaration, "supersedes"),
    (Legislation, "amends"),
    (Licence, "supersedes"),
    (Warrant, "supersedes"),
)
"""The fields that name something larger, smaller, higher or earlier, so that a record cannot reach itself by them."""


@rule(
    "REF_CYCLE",
    severity="error",
    asks="Does following a part to its whole come to an end?",
    hint="correct the field of one of the records on the way",
)
def no_cycle(dossier: Dossier) -> Iterator[Found]:
    """No record is part of, a member of, known through or later than itself, by way of other records.

    Successions of States are left out: a State that merged into another may have come back under its old code.
    """
    for cls, field in _ORDERED:
        named_by = {record.id: _ids(getattr(record, field)) for record in dossier.records(cls)}
        for first in dict.fromkeys(_cycles(named_by)):
            yield Found(first, field, f"following {field} from {first} leads back to it")


def _ids(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """The ids in a field that holds none, one or several."""
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _cycles(named_by: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """For every cycle of several records, the least of their ids, by a depth-first search that keeps its path."""
    done: set[str] = set()
    for start in named_by:
        path = {} if start in done else {start: iter(named_by[start])}
        while path:
            here, targets = next(reversed(path.items()))
            there = next(targets, None)
            if there is None:
                done.add(here)
                del path[here]
            elif there in path:
                cycle = list(path)[list(path).index(there) :]
                if len(cycle) > 1:
                    yield min(cycle)
            elif there not in done:
                path[there] = iter(named_by.get(there, ()))


_ANYBODY = frozenset({"state", "organisation", "person", "group"})
_ACTING = _ANYBODY | {"office"}
_CLAIMS = frozenset({"claim"})
_ENDS: Mapping[Link, tuple[frozenset[str], frozenset[str]]] = {
    Link.HOLDS_OFFICE: (_ANYBODY | {"tenure"}, frozenset({"office"})),
    Link.DEPUTY_OF: (frozenset({"office", "person", "group"}), frozenset({"office", "person"})),
    Link.MEMBER_OF: (_ANYBODY, frozenset({"organisation", "group"})),
    Link.IN_SITUATION: (frozenset(), frozenset({"situation"})),
    Link.CONVEYED_BY: (frozenset(), _ACTING),
    Link.CONVEYED_TO: (frozenset(), _ACTING),
    Link.ADDRESSES: (frozenset(), _ACTING),
    Link.ISSUED_BY: (frozenset(), _ACTING),
    Link.ISSUED_FOR: (frozenset(), frozenset({"person", "group", "organisation"})),
    Link.ADOPTED_BY: (frozenset(), _ACTING),
    Link.ISSUED_AT: (frozenset(), frozenset({"meeting"})),
    Link.ADOPTED_AT: (frozenset(), frozenset({"meeting"})),
    Link.ESTABLISHES: (
        _ANYBODY | {"treaty", "amendment", "legislation", "declaration"},
        frozenset({"organisation", "office", "group", "programme"}),
    ),
    Link.DERIVED_FROM: (frozenset(), frozenset({"source", "claim"})),
    Link.CONFIRMS: (_CLAIMS, _CLAIMS),
    Link.CONTRADICTS: (_CLAIMS, _CLAIMS),
}
"""The kinds of record that may stand at either end of a relation, `of` and `to`; an empty set allows any kind."""


@rule(
    "RELATION_ENDS",
    severity="error",
    asks="Does a relation join things that can be related so?",
    hint="name another record, or take another link",
)
def relation_ends(dossier: Dossier) -> Iterator[Found]:
    """Each link joins certain kinds of record: a person holds an office, a text is adopted at a meeting."""
    for claim in dossier.records(Claim):
        for place, relation in enumerate(claim.relations):
            of_kinds, to_kinds = _ENDS.get(relation.link, (frozenset(), frozenset()))
            for end, target, kinds in (("of", relation.of, of_kinds), ("to", relation.to, to_kinds)):
                if target is not None and kinds and kind_of(target) not in kinds:
                    message = f"{named(target)} cannot stand at this end of {relation.link}"
                    wanted = " or ".join(with_article(kind) for kind in sorted(kinds))
                    yield Found(claim, f"relations/{place}/{end}", message, f"name {wanted}, or take another link")


@rule(
    "PROVISION_INSTRUMENT",
    severity="warning",
    asks="Are the paragraphs on crimes of a treaty, and what an amendment of it changes, provisions of that treaty?",
    hint="write the slug of the treaty's id before the colon",
)
def provisions_of_their_treaty(dossier: Dossier) -> Iterator[Found]:
    """A provision of a treaty that is recorded is written with the slug of that treaty's id."""
    for defining in dossier.records(Treaty):
        for number, crime in enumerate(defining.crimes):
            for place, paragraph in enumerate(crime.last_paragraphs):
                if paragraph.instrument != defining.instrument:
                    message = f"{paragraph} is no provision of {defining.id}"
                    yield Found(defining, f"crimes/{number}/last_paragraphs/{place}", message)
    for amendment in dossier.records(Amendment):
        treaty = dossier.get(Treaty, amendment.treaty, None)
        for place, change in enumerate(amendment.changes):
            if treaty is not None and change.provision.instrument != treaty.instrument:
                message = f"{change.provision} is no provision of {treaty.id}"
                yield Found(amendment, f"changes/{place}/provision", message)
