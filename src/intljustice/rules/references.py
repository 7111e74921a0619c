"""Rules on references: that they lead somewhere, not back to where they came from, and to the right sort of end."""

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


@rule(
    "REF_UNRESOLVED",
    severity="error",
    asks="Does every reference name a record of the dossier?",
    hint="add the record, or correct the id",
)
def resolve(dossier: Dossier) -> Iterator[Found]:
    """A reference is the id of a record that stands in the same dossier; so is the reading of a reference."""
    for record in dossier:
        for pointer, named_there in (*references_in(record), *_read(record)):
            if named_there not in dossier:
                yield Found(record, pointer[1:], f"{named(named_there)} is no record of this dossier")


def _read(record: Record) -> Iterator[tuple[str, str]]:
    """The ids that readings put in the place of a reference, each with its JSON Pointer."""
    for place, reading in enumerate(record.readings):
        ids = dict(_texts(f"/readings/{place}/value", reading.value))
        # What are no ids is told first: to put a reading in its place takes time.
        if all(map(kind_of, ids.values())) and _holds_references(record, reading):
            yield from ids.items()


def _texts(at_value: str, value: ReadingValue) -> Iterator[tuple[str, str]]:
    """What a reading says, each with its JSON Pointer; a number as its text, which is no id."""
    if isinstance(value, tuple):
        yield from ((f"{at_value}/{number}", one) for number, one in enumerate(value))
    else:
        yield at_value, str(value)


def _holds_references(record: Record, reading: Reading) -> bool:
    """Whether the field that a reading is of would name records by it."""
    try:
        changed = with_value(record, reading.field, reading.value)
    except (Invalid, NoSuchField):
        return False
    return any(f"{pointer}/".startswith(f"/{reading.field}/") for pointer, _ in references_in(changed))


_MAY_NAME_ITSELF = ("/citations/", "/relations/", "/classification/")
"""Where a record may name itself: a source vouches for its own title page, a claim can be what others are related to,
and what is kept confidential may be seen by the person it is about."""


@rule(
    "REF_TO_ITSELF",
    severity="error",
    asks="Does a record name itself as something else's part, act or subject?",
    hint="name the record that is meant, or leave the field out",
)
def not_to_itself(dossier: Dossier) -> Iterator[Found]:
    """No record is its own part, target, holder or subject; it may be what it rests on, or who may see it."""
    for record in dossier:
        for pointer, named_there in references_in(record):
            if named_there == record.id and not any(one in pointer for one in _MAY_NAME_ITSELF):
                yield Found(record, pointer[1:], f"{record.id} names itself")


_UPWARD: tuple[tuple[type[Record], str], ...] = (
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
"""The fields that name something larger, smaller, higher or earlier, so that following them has to come to an end."""


@rule(
    "REF_CYCLE",
    severity="error",
    asks="Does following a part to its whole come to an end?",
    hint="correct the field of one of the records on the way",
)
def no_cycle(dossier: Dossier) -> Iterator[Found]:
    """What is part of, member of, known through or later than something cannot, by way of others, lead back to itself.

    States may: one that went into another may have come back under its old code.
    """
    for cls, field in _UPWARD:
        above = {record.id: _ids(getattr(record, field)) for record in dossier.records(cls)}
        for first in dict.fromkeys(_cycles(above)):
            yield Found(first, field, f"following {field} from {first} leads back to it")


def _ids(held: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """What a field names, be it nothing, one or several."""
    return held if isinstance(held, tuple) else () if held is None else (held,)


def _cycles(above: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """For every way that runs into itself over several records, the first by id of those in the ring."""
    done: set[str] = set()
    for start in above:
        way = {} if start in done else {start: iter(above[start])}
        while way:
            here, larger = next(reversed(way.items()))
            there = next(larger, None)
            if there is None:
                done.add(here)
                del way[here]
            elif there in way:
                ring = list(way)[list(way).index(there) :]
                if len(ring) > 1:
                    yield min(ring)
            elif there not in done:
                way[there] = iter(above.get(there, ()))


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
"""Which kinds may stand at the near and the far end of a relation; an empty set leaves that open."""


@rule(
    "RELATION_ENDS",
    severity="error",
    asks="Does a relation join things that can be related so?",
    hint="name another record, or take another link",
)
def relation_ends(dossier: Dossier) -> Iterator[Found]:
    """A person holds an office, a text is adopted at a meeting, a claim confirms a claim: each link has its ends."""
    for claim in dossier.records(Claim):
        for place, relation in enumerate(claim.relations):
            near, far = _ENDS.get(relation.link, (frozenset(), frozenset()))
            for end, named_there, kinds in (("of", relation.of, near), ("to", relation.to, far)):
                if named_there is not None and kinds and kind_of(named_there) not in kinds:
                    message = f"{named(named_there)} cannot stand at this end of {relation.link}"
                    wanted = " or ".join(with_article(one) for one in sorted(kinds))
                    yield Found(claim, f"relations/{place}/{end}", message, f"name {wanted}, or take another link")


@rule(
    "PROVISION_INSTRUMENT",
    severity="warning",
    asks="Does an amendment change provisions of the treaty that it amends?",
    hint="write the slug of the treaty's id before the colon",
)
def provisions_of_their_treaty(dossier: Dossier) -> Iterator[Found]:
    """A provision of a treaty that is recorded is written with the slug of that treaty's id."""
    for amendment in dossier.records(Amendment):
        treaty = dossier.get(Treaty, amendment.treaty, None)
        for place, change in enumerate(amendment.changes):
            if treaty is not None and change.provision.instrument != treaty.instrument:
                message = f"{change.provision} is no provision of {treaty.id}"
                yield Found(amendment, f"changes/{place}/provision", message)
