"""Every field of every record and of its parts: what it takes, what it refuses, and what it holds by default."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import Enum
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs
import pytest

import intljustice as ij
from intljustice.records.demands import AnnouncedStep, DemandOutcome

KINDS = (
    *("amendment", "case", "claim", "countermeasure", "declaration", "demand", "group", "impact"),
    *("jurisdiction-declaration", "legislation", "licence", "meeting", "office", "organisation", "person"),
    *("position", "proceeding", "programme", "sanction", "situation", "source", "state", "tenure", "treaty"),
    *("treaty-action", "warrant", "field-visit"),
)
"""Every kind of record that the library brings, and one that it does not."""
REQUIRED: Any = object()
"""In the place of a default: the field must be given."""


class FieldType(NamedTuple):
    """What a field takes and what it refuses.

    Attributes:
        accepted: what may be given, each with what the field then holds.
        refused: what may not be given, each with its problems: the rest of the pointer, if any, and the code.
        none: the code with which None is refused where the field must hold something.
        default: what the field holds where nothing is given; `REQUIRED` where something must be.
    """

    accepted: list[tuple[Any, Any]]
    refused: list[tuple[Any, str]]
    none: str = "NOT_A_TEXT"
    default: Any = None


@attrs.frozen
class Named:
    """Anything that has an id."""

    id: str


def required(field: FieldType) -> FieldType:
    """The same, to be given in any case."""
    return field._replace(default=REQUIRED)


def several(item: FieldType) -> FieldType:
    """A list of such items."""
    (first, first_held), (last, last_held) = item.accepted[0], item.accepted[-1]
    accepted = [([given], (held,)) for given, held in item.accepted]
    refused = [
        ([first, wrong], f"/1{problem}" if "/" in problem else f"/1 {problem}") for wrong, problem in item.refused
    ]
    pairs = [([first, last], (first_held, last_held)), ((last, first), (last_held, first_held))]
    return FieldType([*pairs, *accepted], [*refused, ("x", "NOT_A_LIST"), (set(), "NOT_A_LIST")], "NOT_A_LIST", ())


def term(vocabulary: type[Enum]) -> FieldType:
    """A term of a vocabulary, or its spelling."""
    accepted: list[tuple[Any, Any]] = [(member.value, member) for member in vocabulary]
    return FieldType([*accepted, *((member, member) for member in vocabulary)], NO_TERM, "NOT_A_TERM")


def reference(kinds: str) -> FieldType:
    """The id of a record of one of these kinds, or a record that has such an id."""
    ids = {kind: "state:FRA" if kind == "state" else f"{kind}:x" for kind in KINDS}
    allowed = [ids[kind] for kind in kinds.split()]
    refused: list[tuple[Any, str]] = [(ids[kind], "REF_KIND") for kind in KINDS if ids[kind] not in allowed]
    accepted: list[tuple[Any, Any]] = [(allowed_id, allowed_id) for allowed_id in allowed]
    return FieldType(
        [*accepted, *((Named(allowed_id), allowed_id) for allowed_id in allowed)],
        [*refused, ("France", "REF_FORM"), (5, "NOT_A_TEXT")],
    )


def part(example: ij.Structure, other: ij.Structure) -> FieldType:
    """A value that has no shorter way of writing."""
    refused: list[tuple[Any, str]] = [(ij.About(), "NOT_A_VALUE"), ("x", "NOT_A_VALUE"), (("x", "y"), "NOT_A_VALUE")]
    return FieldType([(example, example), (other, other)], refused)


def number(*numbers: int) -> FieldType:
    """A whole number; these are examples that may stand beside the least that the class asks for."""
    refused: list[tuple[Any, str]] = [("3", "NOT_A_NUMBER"), (3.0, "NOT_A_NUMBER"), (True, "NOT_A_NUMBER")]
    return FieldType([(given, given) for given in numbers], refused, "NOT_A_NUMBER")


NO_TERM: list[tuple[Any, str]] = [("no such term", "NOT_A_TERM"), ("", "NOT_A_TERM"), (5, "NOT_A_TERM")]
TEXT = FieldType(
    [("a text", "a text"), ("another", "another")], [("", "EMPTY"), (5, "NOT_A_TEXT"), (b"a", "NOT_A_TEXT")]
)
TEXTS = several(TEXT)
TRUTH = FieldType(
    [(True, True), (False, False)], [("no", "NOT_A_TRUTH"), (1, "NOT_A_TRUTH"), (0, "NOT_A_TRUTH")], "NOT_A_TRUTH"
)
NUMBER = number(3, 1)
DAY = FieldType(
    [
        ("2025-02", ij.PartialDate("2025-02")),
        (date(2025, 2, 6), ij.PartialDate("2025-02-06")),
        (ij.PartialDate("2026-05-21~"), ij.PartialDate("2026-05-21~")),
    ],
    [
        ("last month", "DATE_FORM"),
        ("2025-13", "DATE_FORM"),
        ("", "DATE_FORM"),
        (2025, "DATE_FORM"),
        (datetime(2025, 2, 6, tzinfo=UTC), "DATE_FORM"),
    ],
)
DAYS = several(DAY)
MOMENT = FieldType(
    [
        ("2025-04-08T00:01-04:00", ij.Moment("2025-04-08T00:01-04:00")),
        (ij.Moment("2027-04-07T04:01Z"), ij.Moment("2027-04-07T04:01Z")),
    ],
    [("2025-04-08T00:01", "MOMENT_FORM"), ("soon", "MOMENT_FORM"), (5, "NOT_A_TEXT")],
)
PERIOD = FieldType(
    [
        (("2019-02", "2020"), ij.Period(ij.PartialDate("2019-02"), ij.PartialDate("2020"))),
        ("2021", ij.Period("2021", "2021")),
        (("2022", None), ij.Period("2022")),
    ],
    [(2020, "NOT_A_VALUE"), (("2026", "2025"), "/end PERIOD_ORDER")],
)
PROVISION = FieldType(
    [
        ("rome-statute:12(3)", ij.Provision("rome-statute:12(3)")),
        (ij.Provision("eo-14203:1(a)"), ij.Provision("eo-14203:1(a)")),
    ],
    [("article 12", "PROVISION_FORM"), ("", "PROVISION_FORM"), (12, "NOT_A_TEXT")],
)
PROVISIONS = several(PROVISION)
QUANTITY = FieldType(
    [
        (11, ij.Quantity(exact=11)),
        ("several", ij.Quantity(word="several")),
        (ij.Quantity(at_least=3), ij.Quantity(at_least=3)),
    ],
    [(-1, "/exact NEGATIVE"), ("", "/word EMPTY"), (True, "NOT_A_VALUE")],
)
HASH = FieldType(
    [("0123456789abcdef" * 4, "0123456789abcdef" * 4), ("a" * 64, "a" * 64)],
    [
        ("0" * 63, "HASH_FORM"),
        ("0" * 65, "HASH_FORM"),
        ("A" * 64, "HASH_FORM"),
        ("g" * 64, "HASH_FORM"),
        ("0" * 63 + " ", "HASH_FORM"),
        ("0" * 63 + "\n", "HASH_FORM"),
        ("0" * 64 + "\n", "HASH_FORM"),
        ("0" * 63 + "\u0660", "HASH_FORM"),
        (5, "NOT_A_TEXT"),
    ],
)
NAMES = several(
    FieldType(
        [("A name", ij.Name("A name")), (ij.Name("Имя", lang="ru"), ij.Name("Имя", lang="ru"))],
        [("", "/text EMPTY"), (5, "NOT_A_VALUE")],
    )
)
IDENTIFIERS = several(
    FieldType(
        [(("wikidata", "Q1"), ij.Identifier("wikidata", "Q1")), (ij.Identifier("imo", "9"), ij.Identifier("imo", "9"))],
        [(("Wikidata", "Q1"), "/scheme SCHEME_FORM"), (("imo",), "NOT_A_VALUE"), (("imo", ""), "/value EMPTY")],
    )
)
CITATIONS = several(
    FieldType(
        [
            ("source:a", ij.Citation("source:a")),
            (Named("source:b"), ij.Citation("source:b")),
            (ij.Citation("source:a", locator="p. 1"), ij.Citation("source:a", locator="p. 1")),
        ],
        [
            ("a", "/source REF_FORM"),
            ("person:x", "/source REF_KIND"),
            (5, "NOT_A_VALUE"),
            ({"source": "source:a"}, "NOT_A_VALUE"),
        ],
    )
)
READINGS = several(part(ij.Reading(field="note", value="x"), ij.Reading(field="note", value="y")))
CLASSIFICATION = FieldType(
    [
        ("public", ij.Classification(ij.terms.Level.PUBLIC)),
        (ij.terms.Level.CONFIDENTIAL, ij.Classification(ij.terms.Level.CONFIDENTIAL)),
        (
            ij.Classification("ex_parte", addressees=["person:x"]),
            ij.Classification("ex_parte", addressees=["person:x"]),
        ),
    ],
    [("open", "/level NOT_A_TERM"), (5, "NOT_A_VALUE"), (ij.Classification, "NOT_A_VALUE")],
)
PLACES = several(
    FieldType(
        [
            ("state:FRA", ij.Place("state:FRA")),
            (Named("state:DEU"), ij.Place("state:DEU")),
            (ij.Place("state:DNK", "Greenland"), ij.Place("state:DNK", "Greenland")),
        ],
        [("France", "/state REF_FORM"), ("person:x", "/state REF_KIND"), (5, "NOT_A_VALUE")],
    )
)
NATIONALITIES = several(
    FieldType(
        [
            ("state:FRA", ij.Nationality("state:FRA")),
            (Named("state:DEU"), ij.Nationality("state:DEU")),
            (ij.Nationality("state:BEL", (None, "2000")), ij.Nationality("state:BEL", (None, "2000"))),
        ],
        [("France", "/state REF_FORM"), ("person:x", "/state REF_KIND"), (5, "NOT_A_VALUE")],
    )
)
ADDRESSES = several(
    FieldType(
        [("Lyon", ij.Address(text="Lyon")), (ij.Address(town="Bunia"), ij.Address(town="Bunia"))],
        [("", "/text EMPTY"), (5, "NOT_A_VALUE")],
    )
)
DOCUMENTS = several(
    part(ij.IdentityDocument(nature="passport", number="1"), ij.IdentityDocument(nature="passport", number="2"))
)
CONTACTS = several(part(ij.Contact(by="telephone", value="1"), ij.Contact(by="e-mail", value="x@example.org")))
AFFILIATIONS = several(
    FieldType(
        [
            ("organisation:icc", ij.parts.Affiliation("organisation:icc")),
            (Named("group:eu"), ij.parts.Affiliation("group:eu")),
            (ij.parts.Affiliation("state:FRA", "expert"), ij.parts.Affiliation("state:FRA", "expert")),
        ],
        [("ICC", "/to REF_FORM"), ("person:x", "/to REF_KIND"), (None, "NOT_A_VALUE"), (5, "NOT_A_VALUE")],
    )
)
SUBJECTS = several(
    FieldType(
        [
            ("state:FRA", ij.parts.Subject("state:FRA")),
            (Named("field-visit:x"), ij.parts.Subject("field-visit:x")),
            (ij.parts.Subject("demand:d", "made"), ij.parts.Subject("demand:d", "made")),
        ],
        [("France", "/record REF_FORM"), (5, "NOT_A_VALUE"), (("state:FRA", "names"), "NOT_A_VALUE")],
    )
)
HEDGES = several(
    FieldType(
        [
            ("reportedly", ij.parts.Hedge("reportedly")),
            (ij.parts.Hedge("alleged", "the day"), ij.parts.Hedge("alleged", "the day")),
        ],
        [("", "/word EMPTY"), (5, "NOT_A_VALUE"), (("alleged", "the day"), "NOT_A_VALUE")],
    )
)
TARGETS = several(
    FieldType(
        [
            ("person:x", ij.parts.Target(party="person:x")),
            (Named("organisation:otp"), ij.parts.Target(party="organisation:otp")),
            (ij.parts.Target(description="its operations"), ij.parts.Target(description="its operations")),
        ],
        [("a judge", "/party REF_FORM"), ("treaty:x", "/party REF_KIND"), (Named("office:x"), "/party REF_KIND")],
    )
)
CHANGES = several(
    FieldType(
        [
            (
                ("rome-statute:12", "amended"),
                ij.parts.ProvisionChange(ij.Provision("rome-statute:12"), ij.terms.Change.AMENDED),
            ),
            (
                ["rome-statute:5", "deleted"],
                ij.parts.ProvisionChange(ij.Provision("rome-statute:5"), ij.terms.Change.DELETED),
            ),
            (
                ij.parts.ProvisionChange("rome-statute:12", "inserted"),
                ij.parts.ProvisionChange(ij.Provision("rome-statute:12"), ij.terms.Change.INSERTED),
            ),
        ],
        [
            (("rome-statute:12", "altered"), "/change NOT_A_TERM"),
            (("article 12", "amended"), "/provision PROVISION_FORM"),
            (("rome-statute:12",), "NOT_A_VALUE"),
            (("rome-statute:12", "amended", 1), "NOT_A_VALUE"),
            ("rome-statute:12", "NOT_A_VALUE"),
        ],
    )
)
PARTY = "state organisation person group"
BODY = "state organisation group"
ANYTHING = reference(" ".join(KINDS))
THINGS = several(ANYTHING)
ACTOR = reference(PARTY)
ACTORS = several(ACTOR)
STATE = reference("state")
STATES = several(STATE)
ORGANISATION = reference("organisation")
SOURCES = several(reference("source"))
ASSERTION = term(ij.terms.Assertion)
POLARITY = term(ij.terms.Polarity)
VOTE = part(ij.Vote(unanimous=True), ij.Vote(in_favour=134))
SCOPE = part(ij.Scope(nexus="the armed conflict"), ij.Scope(territory=["state:UKR"]))
DELAY = part(ij.parts.Delay(60, "day"), ij.parts.Delay(1, "year"))
FRACTION = part(ij.parts.Fraction(7, 8), ij.parts.Fraction(2, 3))
PARTICIPATION = part(ij.parts.Participation("partial"), ij.parts.Participation("complete", "2026"))
CHARGES = several(part(ij.parts.Charge(crime="genocide"), ij.parts.Charge(counts=3)))
SENTENCES = several(part(ij.Sentence(life=True), ij.Sentence(months_at_least=12)))


class Shape(NamedTuple):
    """The fields of a class.

    Attributes:
        cls: the class.
        least: arguments that are enough to make an instance.
        fields: its fields by name, in the order of their declaration.
    """

    cls: Any
    least: dict[str, Any]
    fields: dict[str, FieldType]


def shape(cls: type, least: dict[str, Any], /, **fields: FieldType) -> Shape:
    """The shape of a class; a record has the fields that every record has before its own."""
    if "id" not in least:
        return Shape(cls, least, fields)
    own_id = least["id"]
    other_id = "state:XKX" if cls is ij.State else f"{own_id}-2"
    every: dict[str, FieldType] = {
        "id": FieldType(
            [(own_id, own_id), (other_id, other_id)],
            [
                ("field-visit:x", "ID_KIND"),
                ("x", "ID_FORM"),
                ("", "EMPTY"),
                (5, "NOT_A_TEXT"),
                (Named(own_id), "NOT_A_TEXT"),
            ],
        ),
        "identifiers": IDENTIFIERS,
        "citations": CITATIONS,
        "readings": READINGS,
        "classification": CLASSIFICATION,
        "note": TEXT,
    }
    return Shape(cls, least, {**every, "id": required(every["id"]), **fields})


SHAPES = [
    shape(ij.parts.FamilyDays, {}, treaties=DAY, declarations=DAY, sanctions=DAY, cases=DAY),
    shape(ij.parts.Predecessor, {"state": "state:FRA", "until": "2006"}, state=STATE, until=DAY),
    shape(
        ij.parts.Gap,
        {"of": "state:FRA"},
        of=reference("group organisation person state"),
        towards=reference("amendment treaty"),
        since=DAY,
        of_what_binds=TRUTH._replace(default=True),
    ),
    shape(
        ij.parts.Preference,
        {"record": "state:FRA", "field": "note"},
        record=required(ANYTHING),
        field=required(TEXT),
    ),
    shape(
        ij.About,
        {},
        title=TEXT,
        compiled=DAY,
        as_of=DAY,
        as_of_by_family=part(ij.parts.FamilyDays(treaties="2026"), ij.parts.FamilyDays(cases="2025-02-06")),
        gaps=several(part(ij.parts.Gap(of="state:FRA"), ij.parts.Gap(of="person:x"))),
        preferred=several(
            part(ij.parts.Preference(record="case:x", field="note"), ij.parts.Preference(record="case:y", field="note"))
        ),
        by=TEXT,
        licence=TEXT,
        default_classification=CLASSIFICATION,
    ),
    shape(
        ij.State,
        {"id": "state:FRA", "names": ["France"]},
        names=NAMES,
        un_status=term(ij.terms.UnStatus),
        existed=PERIOD,
        successors=STATES,
        predecessors=several(
            part(ij.parts.Predecessor("state:SRB", "2006"), ij.parts.Predecessor("state:FRA", "2001"))
        ),
    ),
    shape(
        ij.Organisation,
        {"id": "organisation:x", "names": ["X"]},
        names=NAMES,
        description=TEXT,
        nature=term(ij.terms.OrganisationNature),
        part_of=reference("organisation state"),
        established_by=reference("treaty"),
        seat=TEXT,
        established_in=STATE,
        addresses=ADDRESSES,
        documents=DOCUMENTS,
        contacts=CONTACTS,
    ),
    shape(
        ij.parts.Affiliation,
        {"to": "state:FRA"},
        to=required(reference(BODY)),
        role=TEXT,
        period=PERIOD,
    ),
    shape(
        ij.Person,
        {"id": "person:x", "names": ["X"]},
        names=NAMES,
        description=TEXT,
        titles=TEXTS,
        nationalities=NATIONALITIES,
        affiliations=AFFILIATIONS,
        gender=TEXT,
        born=DAY,
        born_between=PERIOD,
        born_at=TEXT,
        died=DAY,
        addresses=ADDRESSES,
        documents=DOCUMENTS,
        contacts=CONTACTS,
    ),
    shape(
        ij.Group,
        {"id": "group:x", "names": ["X"]},
        names=NAMES,
        description=TEXT,
        count=QUANTITY,
        members=ACTORS,
        complete=TRUTH,
        parties_to=reference("treaty"),
        not_parties_to=reference("treaty"),
        affiliations=AFFILIATIONS,
    ),
    shape(
        ij.Office,
        {"id": "office:x", "names": ["X"]},
        names=NAMES,
        of=reference("organisation state"),
        deputy_of=reference("office"),
        seats=NUMBER,
        under=PROVISION,
    ),
    shape(
        ij.parts.Absence,
        {},
        period=PERIOD,
        reason=TEXT,
        deputised_by=several(reference("person")),
    ),
    shape(
        ij.Tenure,
        {"id": "tenure:x", "holder": "person:x", "office": "office:x"},
        holder=required(reference("person")),
        office=required(reference("office")),
        period=PERIOD,
        held_on=DAYS,
        acting=TRUTH,
        elected=DAY,
        absences=several(part(ij.parts.Absence(reason="on leave"), ij.parts.Absence(period="2025"))),
        ending=term(ij.terms.Ending),
        ended_by=ANYTHING,
        ending_statement=TEXT,
    ),
    shape(
        ij.Meeting,
        {"id": "meeting:x", "names": ["X"]},
        names=NAMES,
        of=ORGANISATION,
        session=NUMBER,
        special=TRUTH,
        period=PERIOD,
        period_as_written=TEXT,
        place=TEXT,
        venue=TEXT,
        recurrence=TEXT,
        chaired_by=ACTORS,
        follows=reference("meeting"),
    ),
    shape(
        ij.Source,
        {"id": "source:x", "title": "A report"},
        title=required(TEXT),
        nature=term(ij.terms.SourceNature),
        publisher=TEXT,
        authors=TEXTS,
        url=TEXT,
        published=DAY,
        retrieved=DAY,
        lang=TEXT,
        version=TEXT,
        within=reference("source"),
        derived_from=SOURCES,
        same_text_as=SOURCES,
        consulted=term(ij.terms.Consulted),
        known_through=SOURCES,
        affiliation=TEXT,
        exclusive=TRUTH,
        characters=NUMBER,
        sha256=HASH,
    ),
    shape(
        ij.parts.Anchor,
        {"start": 0, "end": 5, "sha256": "0" * 64},
        start=required(number(0, 2)),
        end=required(number(5, 9)),
        sha256=required(HASH),
    ),
    shape(
        ij.parts.Subject,
        {"record": "state:FRA"},
        record=required(ANYTHING),
        field=TEXT,
    ),
    shape(
        ij.parts.Hedge,
        {"word": "reportedly"},
        word=required(TEXT),
        qualifies=TEXT,
    ),
    shape(
        ij.parts.Relation,
        {"link": "by", "to": "state:FRA"},
        link=required(term(ij.terms.Link)),
        to=required(ANYTHING),
        of=ANYTHING,
    ),
    shape(
        ij.Claim,
        {"id": "claim:x", "source": "source:a", "statement": "it is so"},
        source=required(reference("source")),
        statement=required(TEXT),
        assertion=ASSERTION,
        about=SUBJECTS,
        relations=several(part(ij.parts.Relation("by", "state:FRA"), ij.parts.Relation("of", "state:DEU"))),
        anchor=part(ij.parts.Anchor(0, 5, "0" * 64), ij.parts.Anchor(5, 9, "1" * 64)),
        holder=ACTOR,
        holder_description=TEXT,
        verb=TEXT,
        hedges=HEDGES,
        manner=TEXT,
        modality=term(ij.terms.Modality),
        polarity=POLARITY,
        solely=TRUTH,
        quantity=QUANTITY,
        quotation=TEXT,
        date=DAY,
        date_as_written=TEXT,
        date_resolved_by=TEXT,
    ),
    shape(
        ij.parts.Prompting,
        {},
        by=ANYTHING,
        polarity=POLARITY,
        statement=TEXT,
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.TerritorialExclusion,
        {},
        places=PLACES,
        period=PERIOD,
        statement=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.TreatyAction,
        {
            "id": "treaty-action:x",
            "by": "state:HUN",
            "treaty": "treaty:a",
            "act": "accession",
            "amendment": "amendment:a",
        },
        by=required(reference("organisation state")),
        treaty=required(reference("treaty")),
        act=required(term(ij.terms.ActNature)),
        amendment=reference("amendment"),
        day=DAY,
        effective=DAY,
        stated_effect=TEXT,
        counts=TRUTH,
        undoes=reference("treaty-action"),
        provisions=PROVISIONS,
        objects_to=reference("treaty-action"),
        under=PROVISION,
        left_out=several(part(ij.parts.TerritorialExclusion(places=["state:DNK"]), ij.parts.TerritorialExclusion())),
        statement=TEXT,
        reason=TEXT,
        prompted_by=several(part(ij.parts.Prompting(by="demand:d"), ij.parts.Prompting(polarity="denied"))),
        domestic_steps=several(reference("legislation")),
    ),
    shape(
        ij.parts.Delay,
        {"count": 60, "unit": "day"},
        count=required(NUMBER),
        unit=required(term(ij.terms.Unit)),
        effective_day=term(ij.terms.EffectiveDay)._replace(default=ij.terms.EffectiveDay.EXACT),
        month_end=term(ij.terms.MonthEnd),
    ),
    shape(
        ij.parts.EntryIntoForceClause,
        {},
        provision=PROVISION,
        threshold=NUMBER,
        counting=several(term(ij.terms.ActNature)),
        counted_participants=term(ij.terms.CountedParticipants)._replace(default=ij.terms.CountedParticipants.ANY),
        delay=DELAY,
        not_before=DAY,
        statement=TEXT,
    ),
    shape(
        ij.parts.LaterPartyClause,
        {},
        provision=PROVISION,
        delay=DELAY,
        not_before=DAY,
        statement=TEXT,
    ),
    shape(
        ij.parts.WithdrawalClause,
        {"mode": "notice"},
        provision=PROVISION,
        mode=required(term(ij.terms.WithdrawalMode)),
        notice=DELAY,
        later_day_may_be_stated=TRUTH,
        revocable=TRUTH,
        not_before=DAY,
        first_term=DELAY,
        renewal=DELAY,
        deferred_by=TEXT,
        statement=TEXT,
    ),
    shape(
        ij.parts.Fraction,
        {"numerator": 1, "denominator": 3},
        numerator=required(number(1, 2)),
        denominator=required(number(3, 5)),
    ),
    shape(
        ij.parts.AmendmentProcedure,
        {"binds": "all_parties"},
        provision=PROVISION,
        applies_to=PROVISIONS,
        disputed_for=PROVISIONS,
        proposal=PROVISION,
        deliberation=DELAY,
        adoption=PROVISION,
        by_consensus=TRUTH,
        majority=FRACTION,
        acceptances=FRACTION,
        on_adoption=TRUTH._replace(default=False),
        binds=required(term(ij.terms.BindingEffect)),
        delay=DELAY,
        leave_at_once=PROVISION,
        leave_within=DELAY,
        leave_subject_to=PROVISION,
        statement=TEXT,
    ),
    shape(
        ij.parts.FinalClauses,
        {},
        entry_into_force=part(
            ij.parts.EntryIntoForceClause(threshold=60), ij.parts.EntryIntoForceClause(delay=ij.parts.Delay(1, "year"))
        ),
        later_parties=part(
            ij.parts.LaterPartyClause(not_before="1999"), ij.parts.LaterPartyClause(delay=ij.parts.Delay(1, "year"))
        ),
        withdrawal=part(ij.parts.WithdrawalClause(mode="notice"), ij.parts.WithdrawalClause(mode="end_of_term")),
        amendments=several(
            part(
                ij.parts.AmendmentProcedure(binds="all_parties"), ij.parts.AmendmentProcedure(binds="accepting_parties")
            )
        ),
        reservations=PROVISION,
        ends_below=NUMBER,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.Participation,
        {"recorded": "complete", "until": "2026"},
        recorded=required(FieldType([("complete", ij.terms.Completeness.COMPLETE)], NO_TERM, "NOT_A_TERM")),
        until=DAY,
    ),
    shape(
        ij.Treaty,
        {"id": "treaty:x", "names": ["X"]},
        names=NAMES,
        adopted=DAY,
        adopted_at=TEXT,
        opened=DAY,
        entered_into_force=DAY,
        ended=DAY,
        depositary=reference("organisation state"),
        establishes=several(reference("organisation")),
        aspects=TEXTS,
        jurisdiction_test=term(ij.terms.JurisdictionTest),
        crimes=several(part(ij.parts.DefinedCrime("genocide"), ij.parts.DefinedCrime("aggression"))),
        final_clauses=part(ij.parts.FinalClauses(ends_below=5), ij.parts.FinalClauses(reservations="rome-statute:120")),
        participation=PARTICIPATION,
    ),
    shape(
        ij.parts.DefinedCrime,
        {"crime": "genocide"},
        crime=required(term(ij.terms.Crime)),
        last_paragraphs=PROVISIONS,
    ),
    shape(
        ij.parts.ProvisionChange,
        {"provision": "rome-statute:5", "change": "amended"},
        provision=required(PROVISION),
        change=required(term(ij.terms.Change)),
    ),
    shape(
        ij.parts.Exclusion,
        {"whose": "nationals", "states": ["state:USA"]},
        whose=required(
            FieldType(
                [("nationals", ij.terms.Excluded.NATIONALS), ("senior_officials", ij.terms.Excluded.SENIOR_OFFICIALS)],
                NO_TERM,
                "NOT_A_TERM",
            )
        ),
        states=STATES,
    ),
    shape(
        ij.Amendment,
        {"id": "amendment:x", "treaty": "treaty:a", "names": ["A"]},
        treaty=required(reference("treaty")),
        names=NAMES,
        description=TEXT,
        stage=term(ij.terms.AmendmentStage),
        sought_by=ACTORS,
        changes=CHANGES,
        excludes=part(ij.parts.Exclusion("nationals_of_non_parties"), ij.parts.Exclusion("nationals", ["state:USA"])),
        adopted=DAY,
        adopted_by=ORGANISATION,
        resolution=TEXT,
        entry_into_force_under=PROVISION,
        entered_into_force=DAY,
        exercisable=DAY,
        participation=PARTICIPATION,
    ),
    shape(
        ij.JurisdictionDeclaration,
        {"id": "jurisdiction-declaration:x", "by": "state:UKR", "basis": "rome-statute:12(3)"},
        by=required(reference("organisation state")),
        court=ORGANISATION,
        basis=required(PROVISION),
        effect=term(ij.terms.JurisdictionEffect),
        covering=term(ij.terms.DeclarationScope),
        scope=SCOPE,
        dated=DAY,
        lodged=DAY,
        until=DAY,
        withdrawn=DAY,
        signed_by=ACTOR,
        validity=term(ij.terms.Validity),
        validity_statement=TEXT,
    ),
    shape(
        ij.parts.Stage,
        {"nature": "opened"},
        nature=required(term(ij.terms.StageNature)),
        day=DAY,
        by=ACTOR,
        vote=VOTE,
        scope=SCOPE,
        through=ANYTHING,
        statement=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.Investigation,
        {"id": "situation:x", "names": ["X"]},
        names=NAMES,
        description=TEXT,
        form=term(ij.terms.InvestigationForm),
        by=ORGANISATION,
        court=ORGANISATION,
        triggers=several(part(ij.Trigger(nature="proprio_motu"), ij.Trigger(nature="state_referral", by_count=43))),
        declarations=several(reference("jurisdiction-declaration")),
        scopes=several(SCOPE),
        examined=DAY,
        opened=DAY,
        closed=DAY,
        stages=several(part(ij.parts.Stage(nature="opened"), ij.parts.Stage(nature="closed"))),
        status=term(ij.terms.InvestigationStatus),
        status_statement=TEXT,
        status_day=DAY,
    ),
    shape(
        ij.parts.Charge,
        {},
        crime=term(ij.terms.Crime),
        statement=TEXT,
        provisions=PROVISIONS,
        counts=NUMBER,
    ),
    shape(
        ij.parts.CaseStep,
        {"status": "arrested"},
        status=term(ij.terms.CaseStatus),
        day=DAY,
        by=ACTOR,
        statement=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.Case,
        {"id": "case:x", "accused": ["person:x"]},
        names=NAMES,
        accused=required(several(reference("group person"))),
        situation=reference("situation"),
        court=ORGANISATION,
        category=term(ij.terms.CaseCategory),
        charges=CHARGES,
        conduct=part(ij.Conduct(territory=["state:SDN"]), ij.Conduct(crime="genocide")),
        place_taken_from=reference("situation"),
        history=several(
            part(ij.parts.CaseStep(status="arrested"), ij.parts.CaseStep(statement="a hearing was put off"))
        ),
        sentences=SENTENCES,
    ),
    shape(
        ij.Warrant,
        {"id": "warrant:x"},
        form=term(ij.terms.WarrantForm),
        persons=several(reference("group person")),
        case=reference("case"),
        situation=reference("situation"),
        applied=DAY,
        applied_by=ACTOR,
        dismissed=DAY,
        application_withdrawn=DAY,
        charges=CHARGES,
        issued=DAY,
        issued_by=ORGANISATION,
        amended=DAYS,
        under_seal=TRUTH,
        unsealed=DAY,
        executed=DAY,
        withdrawn=DAY,
        lapsed=DAY,
        reason=TEXT,
        statement=TEXT,
        supersedes=reference("warrant"),
        decided_in=ANYTHING,
    ),
    shape(
        ij.parts.ProceedingStep,
        {"nature": "filed"},
        nature=required(term(ij.terms.ProceedingStepNature)),
        day=DAY,
        by=ACTOR,
        statement=TEXT,
        extends_to=TEXT,
        grounds=TEXTS,
        citations=CITATIONS,
    ),
    shape(
        ij.Proceeding,
        {"id": "proceeding:x", "names": ["X"]},
        names=NAMES,
        nature=term(ij.terms.ProceedingNature),
        court=ORGANISATION,
        court_as_written=TEXT,
        judges=several(reference("person")),
        brought_by=ACTORS,
        brought_by_description=TEXT,
        against=ACTORS,
        against_description=TEXT,
        concerns=THINGS,
        charged_under=TEXTS,
        in_absentia=TRUTH,
        history=several(part(ij.parts.ProceedingStep(nature="filed"), ij.parts.ProceedingStep(nature="judgment"))),
        sentences=SENTENCES,
    ),
    shape(
        ij.parts.LegislativeStep,
        {"nature": "proposed"},
        nature=required(term(ij.terms.LegislativeStepNature)),
        day=DAY,
        day_as_written=TEXT,
        by=ACTORS,
        by_description=TEXT,
        to=ACTORS,
        about=THINGS,
        vote=VOTE,
        statement=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.Legislation,
        {"id": "legislation:x", "names": ["X"]},
        names=NAMES,
        by=reference(BODY),
        nature=term(ij.terms.LegislationNature),
        direction=term(ij.terms.Direction),
        about=THINGS,
        effect=TEXT,
        dated=DAY,
        steps=several(part(ij.parts.LegislativeStep(nature="proposed"), ij.parts.LegislativeStep(nature="adopted"))),
        status_statement=TEXT,
        status_day=DAY,
        amends=ANYTHING,
    ),
    shape(
        ij.parts.Criterion,
        {"code": "1(a)"},
        code=required(TEXT),
        statement=TEXT,
        provision=PROVISION,
    ),
    shape(
        ij.parts.Regulations,
        {"title": "31 CFR part 528"},
        title=required(TEXT),
        issued=DAY,
        effective=DAY,
        removed=DAY,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.ProgrammeStep,
        {"nature": "signed"},
        nature=required(term(ij.terms.ProgrammeStepNature)),
        day=DAY,
        by=ACTOR,
        legal_act=TEXT,
        statement=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.Programme,
        {"id": "programme:x", "names": ["X"]},
        names=NAMES,
        by=reference(BODY),
        instrument=TEXT,
        issued_by=ACTOR,
        signed=DAY,
        announced=DAY,
        published=DAY,
        publication=TEXT,
        legal_basis=TEXTS,
        criteria=several(part(ij.parts.Criterion(code="1(a)"), ij.parts.Criterion(code="1(b)"))),
        protected=TEXT,
        prior_notice=TRUTH,
        notice_provision=PROVISION,
        regulations=several(
            part(ij.parts.Regulations(title="31 CFR part 528"), ij.parts.Regulations(title="31 CFR part 520"))
        ),
        court=ORGANISATION,
        in_absentia=TRUTH,
        status=term(ij.terms.ProgrammeStatus),
        status_statement=TEXT,
        listings=PARTICIPATION,
        ended=DAY,
        ended_by=TEXT,
        history=several(part(ij.parts.ProgrammeStep(nature="signed"), ij.parts.ProgrammeStep(nature="published"))),
        proceedings=several(reference("proceeding")),
    ),
    shape(
        ij.Licence,
        {"id": "licence:x", "names": ["X"]},
        names=NAMES,
        programme=reference("programme"),
        number=TEXT,
        number_among=TEXTS,
        nature=term(ij.terms.LicenceNature),
        statement=TEXT,
        sanctions=several(reference("sanction")),
        issued=DAY,
        expires_at=MOMENT,
        expires=DAY,
        days=NUMBER,
        incorporated_into=TEXT,
        incorporated=DAY,
        supersedes=reference("licence"),
    ),
    shape(
        ij.parts.Target,
        {"party": "person:x"},
        party=ACTOR,
        description=TEXT,
        nature=term(ij.terms.TargetNature),
        names=NAMES,
        identifiers=IDENTIFIERS,
        role=TEXT,
        office=reference("office"),
        organ=ORGANISATION,
        count=QUANTITY,
    ),
    shape(
        ij.parts.Role,
        {"part": "listing", "actor": "person:x"},
        part=required(term(ij.terms.SanctionPart)),
        actor=ACTOR,
        office=reference("office"),
        as_written=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.ListingStep,
        {"status": "listed"},
        status=required(term(ij.terms.ListingStatus)),
        day=DAY,
        by=ACTORS,
        legal_act=TEXT,
        through=ANYTHING,
        statement=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.SanctionLink,
        {"nature": "family", "to": "sanction:x"},
        nature=required(term(ij.terms.SanctionLinkNature)),
        to=required(reference("sanction")),
        statement=TEXT,
    ),
    shape(
        ij.parts.LiftingCondition,
        {},
        demand=reference("demand"),
        statement=TEXT,
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.Sanction,
        {"id": "sanction:x", "targets": ["person:x"]},
        by=reference(BODY),
        targets=required(TARGETS),
        measures=several(term(ij.terms.Measure)),
        measures_as_written=TEXTS,
        programmes=several(reference("programme")),
        criterion=TEXT,
        legal_basis=TEXTS,
        roles=several(
            part(ij.parts.Role(part="listing", actor="state:USA"), ij.parts.Role(part="announcing", office="office:x"))
        ),
        list_name=TEXT,
        sub_list=TEXT,
        round=TEXT,
        announced=DAY,
        signed=DAY,
        designated=DAY,
        listed=DAY,
        published=DAY,
        effective=DAY,
        reason=TEXT,
        reason_given_by=ACTOR,
        remarks=TEXTS,
        exceptions=TEXTS,
        links=several(
            part(
                ij.parts.SanctionLink(nature="family", to="sanction:a"),
                ij.parts.SanctionLink(nature="assisted", to="sanction:b"),
            )
        ),
        history=several(part(ij.parts.ListingStep(status="listed"), ij.parts.ListingStep(status="delisted"))),
        lifting_conditions=several(
            part(ij.parts.LiftingCondition(statement="once it ends"), ij.parts.LiftingCondition(demand="demand:d"))
        ),
        first_seen=DAY,
        last_seen=DAY,
        updated=DAY,
    ),
    shape(
        ij.parts.Purpose,
        {"statement": "to support the court"},
        statement=required(TEXT),
        polarity=POLARITY,
        solely=TRUTH,
        about=THINGS,
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.Point,
        {"statement": "they regret it"},
        statement=required(TEXT),
        stance=term(ij.terms.Stance),
        degree=TEXT,
        about=THINGS,
        with_whom=ACTORS,
        occurrences=QUANTITY,
        manner=TEXT,
        purposes=several(
            part(ij.parts.Purpose(statement="to support the court"), ij.parts.Purpose(statement="to warn"))
        ),
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.Declaration,
        {"id": "declaration:x", "names": ["X"]},
        names=NAMES,
        nature=term(ij.terms.DeclarationNature),
        issued_by=ACTORS,
        issued_by_as_written=TEXT,
        spoken_by=ACTORS,
        day=DAY,
        day_as_written=TEXT,
        place=TEXT,
        meeting=reference("meeting"),
        medium=TEXT,
        adoption=term(ij.terms.Adoption),
        adoption_as_written=TEXT,
        vote=VOTE,
        led_by=STATES,
        signatories=ACTORS,
        signatory_count=QUANTITY,
        signatories_complete=TRUTH,
        absent=STATES,
        points=several(
            part(ij.parts.Point(statement="they regret it"), ij.parts.Point(statement="they support the court"))
        ),
        responds_to=THINGS,
        supersedes=several(reference("declaration")),
        final=TRUTH,
    ),
    shape(
        ij.parts.Ask,
        {"act": "join"},
        act=required(term(ij.terms.DemandedAction)),
        objects=THINGS,
        statement=TEXT,
    ),
    shape(
        ij.parts.Consequence,
        {"when": "met", "step": "lift_sanctions", "statement": "s"},
        when=required(term(DemandOutcome)),
        step=required(term(AnnouncedStep)),
        objects=THINGS,
        statement=TEXT,
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.Conveyance,
        {},
        by=ACTOR,
        to=ACTORS,
        channel=TEXT,
        occasion=TEXT,
        meeting=reference("meeting"),
        day=DAY,
        day_as_written=TEXT,
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.Response,
        {"nature": "met"},
        by=ACTOR,
        nature=required(term(ij.terms.ResponseNature)),
        through=ANYTHING,
        manner=TEXT,
        day=DAY,
        assertion=ASSERTION,
        citations=CITATIONS,
    ),
    shape(
        ij.parts.Deadline,
        {"day": "2026-12"},
        moment=MOMENT,
        day=DAY,
        basis=TEXT,
        citations=CITATIONS,
    ),
    shape(
        ij.Demand,
        {"id": "demand:x", "statement": "to leave"},
        statement=required(TEXT),
        nature=term(ij.terms.DemandNature),
        by=ACTOR,
        spoken_by=ACTORS,
        made=DAY,
        made_as_written=TEXT,
        addressees=ACTORS,
        addressees_as_written=TEXTS,
        asks=several(part(ij.parts.Ask(act="join"), ij.parts.Ask(act="leave"))),
        quantity=QUANTITY,
        part_of=reference("demand"),
        consequences=several(
            part(
                ij.parts.Consequence(when="met", step="lift_sanctions"),
                ij.parts.Consequence(when="refused", step="impose_sanctions"),
            )
        ),
        conveyances=several(
            part(ij.parts.Conveyance(channel="public statement"), ij.parts.Conveyance(occasion="a meeting"))
        ),
        responses=several(part(ij.parts.Response(nature="met"), ij.parts.Response(nature="pending"))),
        followed_by=THINGS,
        deadline=part(ij.parts.Deadline(day="2026-12"), ij.parts.Deadline(moment="2027-04-07T04:01Z")),
        motive=TEXT,
    ),
    shape(
        ij.Countermeasure,
        {"id": "countermeasure:x"},
        by=ACTOR,
        nature=term(ij.terms.CountermeasureNature),
        statement=TEXT,
        confidential=TRUTH,
        purpose=TEXT,
        responds_to=THINGS,
        responds_to_description=TEXT,
        day=DAY,
        day_as_written=TEXT,
        with_whom=ACTORS,
        moves_from=TEXT,
        confirmed_by=ACTOR,
        confirmed_by_description=TEXT,
    ),
    shape(
        ij.Impact,
        {"id": "impact:x", "statement": "cards stopped working"},
        of=THINGS,
        on=THINGS,
        natures=several(term(ij.terms.ImpactNature)),
        statement=required(TEXT),
        day=DAY,
        reported_by=ACTOR,
        reported_by_description=TEXT,
        disputed_by=ACTOR,
        disputed_by_description=TEXT,
    ),
    shape(
        ij.Position,
        {"id": "position:x", "question": "withdrawal", "holding": "supports", "statement": "it stays"},
        question=required(term(ij.terms.Question)),
        holding=required(term(ij.terms.Holding)),
        statement=required(TEXT),
        holders=ACTORS,
        holders_description=TEXT,
        states=STATES,
        provisions=PROVISIONS,
        ruling=term(ij.terms.Ruling),
        day=DAY,
        through=THINGS,
        through_description=TEXT,
    ),
]
"""What a dossier says of itself, and each kind of record with its parts."""
BY_POSITION = {
    *(
        ij.parts.Affiliation,
        ij.parts.Anchor,
        ij.parts.DefinedCrime,
        ij.parts.Delay,
        ij.parts.Exclusion,
        ij.parts.Fraction,
        ij.parts.Hedge,
        ij.parts.Participation,
        ij.parts.Predecessor,
    ),
    *(ij.parts.ProvisionChange, ij.parts.Relation, ij.parts.Subject),
}
"""The parts whose fields may be given without their names."""
REFERENCES_OF_VALUES = [
    shape(ij.Address, {}, state=STATE),
    shape(ij.Citation, {"source": "source:a"}, source=reference("source")),
    shape(ij.Classification, {"level": "ex_parte"}, addressees=THINGS),
    shape(
        ij.Conduct,
        {},
        elements_also_in=STATES,
        effects_in=STATES,
        acted_from=STATES,
        vessel_of=STATE,
        aircraft_of=STATE,
        nationalities_later=STATES,
        aggressors=STATES,
        operation_authorised_by=several(ORGANISATION),
        contributing_state=STATE,
        relying_on=several(reference("jurisdiction-declaration")),
    ),
    shape(
        ij.IdentityDocument,
        {"nature": "passport", "number": "1"},
        issuer=reference("organisation state"),
        state=STATE,
    ),
    shape(ij.Nationality, {"state": "state:FRA"}, state=STATE),
    shape(ij.Place, {"state": "state:FRA"}, state=STATE),
    shape(
        ij.Scope,
        {},
        vessel_of=STATE,
        parties_to=reference("treaty"),
        nationals_of=STATES,
    ),
    shape(ij.Sentence, {}, of=reference("person group")),
    shape(
        ij.Trigger,
        {"nature": "state_referral"},
        by=ACTORS,
        excluding_operations_of=several(ORGANISATION),
        authorised_by=ORGANISATION,
    ),
    shape(ij.Vote, {}, against_by=ACTORS, abstaining_by=ACTORS),
]
"""The fields of other values that name records; their other fields are tested with the values."""


def problems_of(cls: Any, given: dict[str, Any]) -> list[str]:
    """The pointer and code of each problem with which these arguments are refused."""
    with pytest.raises(ij.InvalidRecord) as caught:
        cls(**given)
    return [f"{problem.pointer} {problem.code}" for problem in caught.value.problems]


def located(name: str, problem: str) -> str:
    """The problem of a field with its whole pointer."""
    return f"/{name}{problem}" if problem.startswith("/") else f"/{name} {problem}"


def kinds_in(hint: Any) -> Iterator[ij.Kinds]:
    """The kinds of record that a field of this type may name."""
    if get_origin(hint) is Annotated:
        yield from (found for found in hint.__metadata__ if isinstance(found, ij.Kinds))
    for inner in get_args(hint):
        yield from kinds_in(inner)


EACH_CLASS = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.cls.__name__)
WITH_VALUES = pytest.mark.parametrize("shape", SHAPES + REFERENCES_OF_VALUES, ids=lambda shape: shape.cls.__name__)


class TestEachField:
    """What holds for each field of a class on its own."""

    @WITH_VALUES
    def test_accepted(self, shape: Shape) -> None:
        """What a person would write becomes the value that the field is for."""
        for name, field in shape.fields.items():
            for given, held in field.accepted:
                found = getattr(shape.cls(**shape.least | {name: given}), name)
                assert (name, type(found), found) == (name, type(held), held)

    @WITH_VALUES
    def test_refused(self, shape: Shape) -> None:
        """Anything else is refused with a problem that says where and why."""
        for name, field in shape.fields.items():
            for given, problem in field.refused:
                assert problems_of(shape.cls, shape.least | {name: given}) == [located(name, problem)], given

    @EACH_CLASS
    def test_default(self, shape: Shape) -> None:
        """A field that is not required holds its default; None may be given where the default is None."""
        instance = shape.cls(**shape.least)
        for name in shape.fields.keys() - shape.least.keys():
            default = shape.fields[name].default
            assert (name, getattr(instance, name)) == (name, default)
            if default is None:
                assert shape.cls(**shape.least, **{name: None}) == instance

    @EACH_CLASS
    def test_required(self, shape: Shape) -> None:
        """A field that is required cannot be left out, and only one whose default is None may be None."""
        for name, field in shape.fields.items():
            others = {key: value for key, value in shape.least.items() if key != name}
            if field.default is REQUIRED:
                with pytest.raises(TypeError, match=f"'{name}'"):
                    shape.cls(**others)
            if field.default is not None:
                assert problems_of(shape.cls, others | {name: None}) == [f"/{name} {field.none}"]

    @EACH_CLASS
    def test_equality(self, shape: Shape) -> None:
        """Two instances are equal, and have one hash, when the field holds the same in both."""
        for name, field in shape.fields.items():
            made = [(held, shape.cls(**shape.least | {name: given})) for given, held in field.accepted[:4]]
            for held, instance in made:
                for other_held, other in made:
                    assert (instance == other) is (held == other_held), name
                    assert instance != other or hash(instance) == hash(other)


class TestEachClass:
    """What holds for the fields of a class together."""

    @EACH_CLASS
    def test_order(self, shape: Shape) -> None:
        """The fields are those listed above, in that order."""
        assert [field.name for field in attrs.fields(shape.cls)] == list(shape.fields)

    @EACH_CLASS
    def test_every_problem(self, shape: Shape) -> None:
        """Where every field is wrong, all problems are reported at once, in the order of the fields."""
        wrong = {name: field.refused[0] for name, field in shape.fields.items()}
        given = {name: value for name, (value, _) in reversed(wrong.items())}
        with pytest.raises(ij.InvalidRecord) as caught:
            shape.cls(**given)
        found = [f"{problem.pointer} {problem.code}" for problem in caught.value.problems]
        assert found == [located(name, problem) for name, (_, problem) in wrong.items()]
        assert caught.value.what == shape.cls.__name__ + (" 'field-visit:x'" if "id" in wrong else "")

    @EACH_CLASS
    def test_by_position(self, shape: Shape) -> None:
        """Fields are given by name, but for some small parts, which take them in their order too."""
        if shape.cls in BY_POSITION:
            examples = [field.accepted[0][0] for field in shape.fields.values()]
            assert shape.cls(*examples) == shape.cls(**dict(zip(shape.fields, examples, strict=True)))
        else:
            with pytest.raises(TypeError, match="positional"):
                shape.cls("first")

    def test_kinds(self) -> None:
        """The classes above are those that the codec knows, each by the kind with which its ids begin."""
        records = {found.least["id"].partition(":")[0]: found.cls for found in SHAPES if "id" in found.least}
        assert records == ij.CODEC.kinds
        assert {kind: cls.kind for kind, cls in records.items()} == {kind: kind for kind in records}
        assert {*records, "field-visit"} == set(KINDS)

    def test_every_reference_is_listed(self) -> None:
        """No other value of the library has a field that names records."""
        listed = {found.cls: set(found.fields) for found in SHAPES + REFERENCES_OF_VALUES}
        names = ((module, name) for module in (ij, ij.parts) for name in dir(module))
        public = [value for module, name in names if isinstance(value := getattr(module, name), type)]
        for cls in public:
            if issubclass(cls, ij.Structure) and attrs.has(cls) and ".law." not in cls.__module__:
                hints = get_type_hints(cls, include_extras=True)
                assert {name for name, hint in hints.items() if any(kinds_in(hint))} <= listed.get(cls, set()), cls
