"""What the rules on references and provenance find in the broken documents."""

from tests.rules.rows import Row

ACTING = "a group or an office or an organisation or a person or a state"
ANYBODY = "a group or an organisation or a person or a state"
FOUNDING = (
    "an amendment or a declaration or a group or a legislation or an organisation or a person or a state or a treaty"
)
WRONG_ENDS = [
    ("to", "deputy_of", "an office or a person"),
    ("to", "member_of", "a group or an organisation"),
    ("to", "in_situation", "a situation"),
    ("to", "conveyed_by", ACTING),
    ("to", "conveyed_to", ACTING),
    ("to", "addresses", ACTING),
    ("to", "issued_by", ACTING),
    ("to", "adopted_by", ACTING),
    ("to", "issued_for", "a group or an organisation or a person"),
    ("to", "issued_at", "a meeting"),
    ("to", "adopted_at", "a meeting"),
    ("to", "derived_from", "a claim or a source"),
    ("to", "confirms", "a claim"),
    ("to", "contradicts", "a claim"),
    ("to", "holds_office", "an office"),
    ("to", "establishes", "a group or an office or an organisation or a programme"),
    ("of", "holds_office", "a group or an organisation or a person or a state or a tenure"),
    ("of", "deputy_of", "a group or an office or a person"),
    ("of", "member_of", "a group or an organisation or a person or a state"),
    ("of", "confirms", "a claim"),
    ("of", "contradicts", "a claim"),
    ("of", "establishes", FOUNDING),
]
"""In RELATION_ENDS-every-link: at which end the demand stands, of which link, and what may stand there."""

EXPECTED: dict[str, list[Row]] = {
    "REF_UNRESOLVED-field": [("organisation:court", "/part_of", '"state:FRA" is no record of this dossier')],
    "REF_UNRESOLVED-nested": [
        ("person:a", "/readings/0/citations/0/source", '"source:t" is no record of this dossier'),
        ("person:a", "/nationalities/0/state", '"state:FRA" is no record of this dossier'),
    ],
    "REF_UNRESOLVED-reading": [
        ("demand:d", "/readings/0/value/1", '"group:g" is no record of this dossier'),
        ("demand:d", "/readings/1/value", '"state:FRA" is no record of this dossier'),
        ("demand:d", "/readings/2/value", '"state:BEL" is no record of this dossier'),
    ],
    "REF_TO_ITSELF-part": [("organisation:court", "/part_of", "organisation:court names itself")],
    "REF_TO_ITSELF-member": [("group:g", "/members/1", "group:g names itself")],
    "REF_TO_ITSELF-source": [("source:t", "/derived_from/0", "source:t names itself")],
    "REF_CYCLE-two": [("organisation:a", "/part_of", "following part_of from organisation:a leads back to it")],
    "REF_CYCLE-entered-in-the-middle": [
        ("office:b", "/deputy_of", "following deputy_of from office:b leads back to it")
    ],
    "REF_CYCLE-every-field": [
        ("source:t", "/within", "following within from source:t leads back to it"),
        ("demand:a", "/part_of", "following part_of from demand:a leads back to it"),
        ("meeting:a", "/follows", "following follows from meeting:a leads back to it"),
        ("licence:a", "/supersedes", "following supersedes from licence:a leads back to it"),
    ],
    "REF_CYCLE-several-above": [
        ("group:a", "/members", "following members from group:a leads back to it"),
        ("group:d", "/members", "following members from group:d leads back to it"),
        ("group:e", "/members", "following members from group:e leads back to it"),
        ("source:t", "/known_through", "following known_through from source:t leads back to it"),
        ("declaration:a", "/supersedes", "following supersedes from declaration:a leads back to it"),
        ("legislation:a", "/amends", "following amends from legislation:a leads back to it"),
    ],
    "REF_CYCLE-warrants": [("warrant:a", "/supersedes", "following supersedes from warrant:a leads back to it")],
    "RELATION_ENDS-far-end": [
        (
            "claim:a",
            "/relations/0/to",
            '"organisation:court" cannot stand at this end of holds_office',
            "name an office, or take another link",
        )
    ],
    "RELATION_ENDS-near-end": [
        (
            "claim:a",
            "/relations/1/of",
            '"meeting:m" cannot stand at this end of establishes',
            f"name {FOUNDING}, or take another link",
        )
    ],
    "RELATION_ENDS-confirms": [
        (
            "claim:a",
            "/relations/0/to",
            '"state:FRA" cannot stand at this end of confirms',
            "name a claim, or take another link",
        )
    ],
    "RELATION_ENDS-every-link": [
        (
            "claim:a",
            f"/relations/{place}/{end}",
            f'"demand:d" cannot stand at this end of {link}',
            f"name {wanted}, or take another link",
        )
        for place, (end, link, wanted) in enumerate(WRONG_ENDS)
    ],
    "PROVISION_INSTRUMENT-other-name": [
        ("amendment:a", "/changes/0/provision", "icc-statute:12 is no provision of treaty:rome-statute")
    ],
    "PROVISION_INSTRUMENT-second-change": [
        ("amendment:a", "/changes/1/provision", "rome:15bis is no provision of treaty:rome-statute")
    ],
    "FIELD_UNKNOWN-citation": [
        ("state:FRA", "/citations/0/fields/0", "state:FRA has no field name"),
        ("state:FRA", "/citations/0/fields/1", "state:FRA has no field names/1"),
    ],
    "FIELD_UNKNOWN-reading-and-classification": [
        ("person:a", "/readings/0/field", "person:a has no field died/year"),
        ("person:a", "/classification/fields/0/field", "person:a has no field adresses"),
    ],
    "FIELD_UNKNOWN-reading-of-an-id": [("person:a", "/readings/0/field", "person:a has no field spouse")],
    "FIELD_UNKNOWN-empty-steps": [
        ("state:FRA", "/citations/0/fields/0", "state:FRA has no field names/"),
        ("state:FRA", "/citations/0/fields/1", "state:FRA has no field /names"),
    ],
    "FIELD_UNKNOWN-claim": [
        ("claim:a", "/about/0/field", "state:FRA has no field names/01"),
        ("claim:a", "/about/1/field", "state:FRA has no field existed/end"),
    ],
    "FIELD_UNKNOWN-nested-citation": [
        ("legislation:l", "/steps/0/citations/0/fields/0", "legislation:l has no field day")
    ],
    "UNCITED-state": [("state:FRA", "/citations", "state:FRA cites no source")],
    "UNCITED-only-a-step-is": [("legislation:l", "/citations", "legislation:l cites no source")],
    "UNGRADED-state": [("state:FRA", "/citations", "no citation of state:FRA says how sure it is")],
    "UNGRADED-only-a-reading-is": [("person:a", "/citations", "no citation of person:a says how sure it is")],
    "SOURCE_UNUSED-cites-itself": [("source:t", "", "nothing rests on source:t")],
    "SOURCE_UNUSED-only-uses-another": [("source:t", "", "nothing rests on source:t")],
    "READING_SAME-day": [("person:a", "/readings/1/value", "the reading of born is the value that stands there")],
    "READING_SAME-list": [("person:a", "/readings/0/value", "the reading of titles is the value that stands there")],
    "READING_SAME-number": [
        ("meeting:m", "/readings/0/value", "the reading of session is the value that stands there")
    ],
    "READING_REFUSED-day": [
        (
            "person:a",
            "/readings/0/value",
            'born cannot hold the reading: "May 1951" is not a date',
            "write 2022, 2022-03 or 2022-03-01, with ~ for about and ? for unsure",
        )
    ],
    "READING_REFUSED-text-beside-a-number": [
        (
            "meeting:m",
            "/readings/0/value",
            "session cannot hold the reading: a text stands where a whole number is wanted",
            "write a whole number",
        )
    ],
    "READING_REFUSED-truth-beside-a-number": [
        (
            "meeting:m",
            "/readings/0/value",
            "session cannot hold the reading: a truth value stands where a whole number is wanted",
            "write a whole number",
        )
    ],
    "READING_REFUSED-each-in-its-way": [
        (
            "demand:d",
            "/readings/0/value",
            "statement cannot hold the reading: a truth value stands where a text is wanted",
            "write a text",
        ),
        (
            "demand:d",
            "/readings/1/value",
            f'by cannot hold the reading: "meeting:gone" names a meeting where {ANYBODY} is wanted',
            f"write the id of {ANYBODY}",
        ),
        (
            "demand:d",
            "/readings/2/value",
            'addressees cannot hold the reading: "rome" is not an id',
            "write kind:slug, e.g. group:rome",
        ),
    ],
    "READING_UNSOURCED-one": [("person:a", "/readings/0/citations", "nobody is named who reads born so")],
    "READING_UNSOURCED-one-of-two": [("person:a", "/readings/1/citations", "nobody is named who reads born so")],
    "HIGH_ON_LOW-whole": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-another-of-a-field": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-another-of-a-part": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-another-that-is-not-sure": [
        (
            "state:FRA",
            "/citations/0/confidence",
            'state:FRA is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "HIGH_ON_LOW-step": [
        (
            record,
            pointer,
            f'{record} is cited as sure on "source:low", which is itself of low confidence only',
        )
        for record, pointer in (
            ("legislation:l", "/steps/0/citations/0/confidence"),
            ("legislation:l", "/steps/1/citations/0/confidence"),
            ("legislation:l", "/steps/2/citations/0/confidence"),
            ("legislation:m", "/citations/0/confidence"),
        )
    ],
    "HIGH_ON_LOW-reading": [
        (
            "person:a",
            "/readings/0/citations/0/confidence",
            'person:a is cited as sure on "source:low", which is itself of low confidence only',
        )
    ],
    "ANCHOR_BEYOND-of-the-second-claim": [
        ("claim:b", "/anchor/end", "the passage ends at 101, the text of source:t at 100")
    ],
    "ANCHOR_BEYOND-by-one": [("claim:a", "/anchor/end", "the passage ends at 101, the text of source:s at 100")],
    "ANCHOR_BEYOND-by-far": [("claim:a", "/anchor/end", "the passage ends at 12,345, the text of source:s at 9,999")],
}
"""What the rule of a broken document finds in it, in order."""
