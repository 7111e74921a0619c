"""Rules on references: that they lead somewhere, not back to where they came from, and to the right sort of end."""

from collections.abc import Iterator, Mapping

from intljustice.dossier import Dossier
from intljustice.records.demands import Demand
from intljustice.records.meetings import Meeting
from intljustice.records.offices import Office
from intljustice.records.parties import Organisation
from intljustice.records.record import Record
from intljustice.records.sources import Claim, Link, Source
from intljustice.records.treaties import Treaty
from intljustice.rules.rule import Found, named, rule
from intljustice.values.references import kind_of, with_article
from intljustice.values.walks import references_in


@rule(
    "REF_UNRESOLVED",
    severity="error",
    asks="Does every reference name a record of the dossier?",
    mend="add the record, or correct the id",
)
def resolve(d: Dossier) -> Iterator[Found]:
    """A reference is the id of a record that stands in the same dossier."""
    for record in d:
        for pointer, named_there in references_in(record):
            if named_there not in d:
                yield Found(record, pointer[1:], f"{named(named_there)} is no record of this dossier")


_MAY_NAME_ITSELF = ("/citations/", "/readings/", "/source", "/relations/")
"""Where a record may name itself: a source vouches for its title page, a claim can be what others are related to."""


@rule(
    "REF_TO_ITSELF",
    severity="error",
    asks="Does a record name itself as something else's part, act or subject?",
    mend="name the record that is meant, or leave the field out",
)
def not_to_itself(d: Dossier) -> Iterator[Found]:
    """No record is its own part, target, holder or subject; only what it rests on may be itself."""
    for record in d:
        for pointer, named_there in references_in(record):
            if named_there == record.id and not pointer.startswith(_MAY_NAME_ITSELF):
                yield Found(record, pointer[1:], f"{record.id} names itself")


_UPWARD: tuple[tuple[type[Record], str], ...] = (
    (Organisation, "part_of"),
    (Office, "deputy_of"),
    (Source, "within"),
    (Demand, "part_of"),
    (Meeting, "follows"),
)
"""The fields that name something larger, higher or earlier, so that following them has to come to an end."""


@rule(
    "REF_CYCLE",
    severity="error",
    asks="Does following a part to its whole come to an end?",
    mend="correct the field of one of the records on the way",
)
def no_cycle(d: Dossier) -> Iterator[Found]:
    """What is part of, deputy of or later than something cannot, by way of others, be what it is part of."""
    for cls, field in _UPWARD:
        named_by = ((record.id, getattr(record, field)) for record in d.records(cls))
        above = {one: larger for one, larger in named_by if larger is not None}
        for first in _cycles(above):
            yield Found(first, field, f"following {field} from {first} leads back to it")


def _cycles(above: Mapping[str, str]) -> Iterator[str]:
    """One record of each ring longer than one, the first of it by id."""
    done: set[str] = set()
    for start in sorted(above):
        way: dict[str, None] = {}
        here: str | None = start
        while here is not None and here not in done and here not in way:
            way[here] = None
            here = above.get(here)
        if here in way and above[here] != here:
            yield here
        done.update(way)


_PERSONS = frozenset({"person", "group"})
_ANYBODY = frozenset({"state", "organisation", "person", "group"})
_ENDS: Mapping[Link, tuple[frozenset[str], frozenset[str]]] = {
    Link.HOLDS_OFFICE: (_PERSONS | {"tenure"}, frozenset({"office"})),
    Link.DEPUTY_OF: (frozenset({"office", "person", "group"}), frozenset({"office", "person"})),
    Link.MEMBER_OF: (_ANYBODY, frozenset({"organisation", "group"})),
    Link.IN_SITUATION: (frozenset(), frozenset({"situation"})),
    Link.CONVEYED_BY: (frozenset(), _ANYBODY),
    Link.CONVEYED_TO: (frozenset(), _ANYBODY),
    Link.ADDRESSES: (frozenset(), _ANYBODY),
    Link.ISSUED_BY: (frozenset(), _ANYBODY),
    Link.ISSUED_FOR: (frozenset(), _PERSONS),
    Link.ADOPTED_BY: (frozenset(), _ANYBODY),
    Link.ISSUED_AT: (frozenset(), frozenset({"meeting"})),
    Link.ADOPTED_AT: (frozenset(), frozenset({"meeting"})),
    Link.ESTABLISHES: (frozenset({"treaty", "legislation", "declaration"}), frozenset({"organisation", "office"})),
    Link.DERIVED_FROM: (frozenset(), frozenset({"source", "claim"})),
}
"""Which kinds may stand at the near and the far end of a relation; an empty set leaves that open."""


@rule(
    "RELATION_ENDS",
    severity="error",
    asks="Does a relation join things that can be related so?",
    mend="name another record, or take another link",
)
def relation_ends(d: Dossier) -> Iterator[Found]:
    """A person holds an office, a declaration is adopted at a meeting: each link has its own ends."""
    for claim in d.records(Claim):
        for place, relation in enumerate(claim.relations):
            near, far = _ENDS.get(relation.link, (frozenset(), frozenset()))
            for end, named_there, kinds in (("of", relation.of, near), ("to", relation.to, far)):
                if named_there is not None and kinds and kind_of(named_there) not in kinds:
                    told = f"{named(named_there)} cannot stand at this end of {relation.link.value}"
                    wanted = " or ".join(with_article(one) for one in sorted(kinds))
                    yield Found(claim, f"relations/{place}/{end}", told, f"name {wanted}, or take another link")


@rule(
    "PROVISION_INSTRUMENT",
    severity="warning",
    asks="Is a provision of a treaty that is recorded named by that treaty's own slug?",
    mend="write the slug of the treaty's id before the colon",
)
def provisions_of_their_treaty(d: Dossier) -> Iterator[Found]:
    """The changes and clauses of a treaty's amendments are provisions of that treaty."""
    slugs = {treaty.id: treaty.instrument for treaty in d.records(Treaty)}
    for record in d:
        treaty = getattr(record, "treaty", None)
        for place, change in enumerate(getattr(record, "changes", ())):
            if treaty in slugs and change.provision.instrument != slugs[treaty]:
                told = f"{change.provision} is no provision of {treaty}"
                yield Found(record, f"changes/{place}/provision", told)
