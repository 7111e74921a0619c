"""Records of offices, treaty acts, cases and sanctions that must be refused, and what comes close and is sound."""

from tests.codec.refusal_rows import Refusal, Told, records


def _case(name: str, rest: str, *faults: Told) -> Refusal:
    """A case with one more member, which stands on line 10 when indented; the accused stands on lines 7 to 9."""
    return records(name, (f'{{"kind": "case", "id": "case:x", "accused": ["person:x"], {rest}}}',), *faults)


def _named(kind: str, name: str, rest: str, *faults: Told) -> Refusal:
    """A record with one more member, which stands on line 12 when indented; its name stands on lines 7 to 11."""
    return records(name, (f'{{"kind": "{kind}", "id": "{kind}:x", "names": [{{"text": "N"}}], {rest}}}',), *faults)


_SANCTION = '{"kind": "sanction", "id": "sanction:x"'
"""A sanction that is still to be closed; the next member stands on line 7 when indented."""
_ACT = '{"kind": "treaty-action", "id": "treaty-action:x", "by": "state:HUN", "treaty": "treaty:t"'
"""An act that is still to be closed; the next member stands on line 9 when indented."""

_NUMBERS = (
    _named(
        "legislation",
        "more votes than voters",
        '"steps": [{"nature": "adopted", "vote": {"in_favour": 11, "abstaining": 5, "eligible": 15}}]',
        (
            "/records/0/steps/0/vote/eligible",
            "VOTE_COUNT",
            18,
            "16 voted or stayed away where only 15 could",
        ),
    ),
    _named(
        "legislation",
        "fewer votes than none",
        '"steps": [{"nature": "adopted", "vote": {"against": -1}}]',
        ("/records/0/steps/0/vote/against", "VOTE_COUNT", 16, "-1 is no number of votes"),
    ),
    _case(
        "a sentence whose bounds are swapped",
        '"sentences": [{"months_at_least": 13, "months_at_most": 12}]',
        (
            "/records/0/sentences/0/months_at_most",
            "SENTENCE_ORDER",
            13,
            "at least 13 months are more than at most 12",
        ),
    ),
    _case(
        "a sentence below nothing",
        '"sentences": [{"months_at_least": -1}]',
        ("/records/0/sentences/0/months_at_least", "NEGATIVE", 12, "-1 months are no sentence"),
    ),
    _case(
        "somebody younger than nothing",
        '"conduct": {"age": -1}',
        ("/records/0/conduct/age", "NEGATIVE", 11, "nobody is -1 years old"),
    ),
    _named(
        "treaty",
        "more than all parties",
        '"final_clauses": {"amendments": [{"binds": "all_parties", "majority": {"numerator": 9, "denominator": 8}}]}',
        (
            "/records/0/final_clauses/amendments/0/majority/numerator",
            "FRACTION_RANGE",
            17,
            "9/8 is no part of a whole",
        ),
    ),
    _named(
        "treaty",
        "half a fraction, and none of the parties",
        '"final_clauses": {"amendments": [{"binds": "all_parties", "acceptances": {"numerator": 0}}]}',
        (
            "/records/0/final_clauses/amendments/0/acceptances",
            "MISSING_KEY",
            16,
            '"denominator" is missing from a fraction',
        ),
    ),
    _named(
        "treaty",
        "a delay that runs backwards",
        '"final_clauses": {"later_parties": {"delay": {"count": -1, "unit": "day"}}}',
        ("/records/0/final_clauses/later_parties/delay/count", "NEGATIVE", 15, "a delay of -1 would run backwards"),
    ),
    _named(
        "treaty",
        "a threshold of nothing",
        '"final_clauses": {"entry_into_force": {"threshold": 0}}',
        ("/records/0/final_clauses/entry_into_force/threshold", "NEGATIVE", 14, "a threshold of 0 asks for nothing"),
    ),
    _named(
        "licence",
        "a licence for no days",
        '"days": 0',
        ("/records/0/days", "NEGATIVE", 12, "a licence for 0 days allows nothing"),
    ),
    _named(
        "office",
        "an office without seats",
        '"seats": 0',
        ("/records/0/seats", "NEGATIVE", 12, "an office with 0 seats has no holder"),
    ),
    _named(
        "meeting",
        "a session before the first",
        '"session": 0',
        ("/records/0/session", "NEGATIVE", 12, "there is no session number 0"),
    ),
)

_TOGETHER = (
    _case(
        "somebody stateless with a nationality",
        '"conduct": {"stateless": true, "nationalities": [{"state": "state:SDN"}]}',
        (
            "/records/0/conduct/stateless",
            "STATELESS",
            11,
            "somebody stateless is said to be a national of state:SDN",
        ),
    ),
    _named(
        "treaty",
        "complete for ever",
        '"participation": {"recorded": "complete"}',
        ("/records/0/participation", "UNTIL", 12, "up to which day it is complete is not said"),
    ),
    _named(
        "treaty",
        "in part up to a day",
        '"participation": {"recorded": "partial", "until": "2026-08-01"}',
        (
            "/records/0/participation/until",
            "UNTIL",
            14,
            "a last day is given although the record is not complete",
        ),
    ),
    _named(
        "treaty",
        "nobody says how far, but up to which day",
        '"participation": {"until": "2026-08-01"}',
        ("/records/0/participation", "MISSING_KEY", 12, '"recorded" is missing from a participation'),
    ),
    _named(
        "licence",
        "two ends of one licence",
        '"expires": "2025-04-08", "expires_at": "2025-04-08T00:01-04:00"',
        ("/records/0/expires", "EXPIRY_TWICE", 12, "its end is given both as a day and as a moment"),
    ),
    _named(
        "licence",
        "two ends of one licence, one of which cannot be read",
        '"expires": "2025-04-08", "expires_at": "2025-04-08T00:01"',
        ("/records/0/expires_at", "MOMENT_FORM", 13, '"2025-04-08T00:01" is not a moment with its zone'),
    ),
    records(
        "an amendment that is not named",
        (f'{_ACT}, "act": "amendment_acceptance"}}',),
        ("/records/0", "NO_AMENDMENT", 4, "which amendment is accepted is not said"),
    ),
    records(
        "null for the amendment that is accepted",
        (f'{_ACT}, "act": "amendment_acceptance", "amendment": null}}',),
        ("/records/0/amendment", "NO_AMENDMENT", 10, "which amendment is accepted is not said"),
    ),
)

_NOBODY = (
    records(
        "a sanction without a target",
        (f'{_SANCTION}, "targets": []}}',),
        ("/records/0/targets", "NO_TARGET", 7, "it has no target"),
    ),
    records(
        "a sanction that does not speak of targets",
        (f"{_SANCTION}}}",),
        ("/records/0", "MISSING_KEY", 4, '"targets" is missing from a sanction'),
    ),
    records(
        "a target that is only a role",
        (f'{_SANCTION}, "targets": [{{"party": "person:x"}}, {{"role": "judge"}}]}}',),
        ("/records/0/targets/1", "NO_TARGET", 11, "the target is neither named nor described"),
    ),
    records(
        "a bare id for a target",
        (f'{_SANCTION}, "targets": ["person:x"]}}',),
        ("/records/0/targets/0", "NOT_AN_OBJECT", 8, '"person:x" stands where an object is wanted'),
    ),
    records(
        "a part that nobody took",
        (f'{_SANCTION}, "roles": [{{"part": "listing"}}], "targets": [{{"description": "D"}}]}}',),
        ("/records/0/roles/0", "EMPTY", 8, "who took part is not said"),
    ),
    records(
        "several faults in a sanction",
        (f'{_SANCTION}, "targets": [], "by": "person:x", "measures": ["fine"], "history": [{{"day": "2025"}}]}}',),
        (
            "/records/0/by",
            "REF_KIND",
            8,
            '"person:x" names a person where a group or an organisation or a state is wanted',
        ),
        ("/records/0/targets", "NO_TARGET", 7, "it has no target"),
        ("/records/0/measures/0", "NOT_A_TERM", 10, '"fine" is no term (Measure)'),
        ("/records/0/history/0", "MISSING_KEY", 13, '"status" is missing from a listing step'),
    ),
    records(
        "a case against nobody",
        ('{"kind": "case", "id": "case:x", "accused": []}',),
        ("/records/0/accused", "EMPTY", 7, "nobody is accused"),
    ),
    records(
        "a case that does not speak of the accused",
        ('{"kind": "case", "id": "case:x"}',),
        ("/records/0", "MISSING_KEY", 4, '"accused" is missing from a case'),
    ),
    _case(
        "a step in which nothing happened",
        '"history": [{"day": "2020"}]',
        ("/records/0/history/0", "EMPTY", 11, "what happened is not said"),
    ),
    _case(
        "another crime that is not named",
        '"conduct": {"crime": "other"}',
        ("/records/0/conduct", "EMPTY", 10, "what other crime is meant is not said"),
    ),
    records(
        "a declaration without a name",
        ('{"kind": "declaration", "id": "declaration:x", "names": []}',),
        ("/records/0/names", "NAMELESS", 7, "it has no name"),
    ),
    records(
        "a situation without a name",
        ('{"kind": "situation", "id": "situation:x"}',),
        ("/records/0", "NAMELESS", 4, "it has neither a name nor a description"),
    ),
)

_NAMING = (
    records(
        "a group for the holder of an office",
        ('{"kind": "tenure", "id": "tenure:x", "holder": "group:x", "office": "office:x"}',),
        ("/records/0/holder", "REF_KIND", 7, '"group:x" names a group where a person is wanted'),
    ),
    records(
        "the old word for a situation in an id",
        ('{"kind": "situation", "id": "investigation:x", "description": "D"}',),
        (
            "/records/0/id",
            "ID_KIND",
            6,
            '"investigation:x" is the id of an investigation, but this is a situation',
        ),
    ),
    records(
        "the name of a class for a kind",
        ('{"kind": "investigation", "id": "situation:x", "description": "D"}',),
        ("/records/0/kind", "UNKNOWN_KIND", 5, '"investigation" is not a kind this codec knows'),
    ),
    records(
        "one text for an address",
        ('{"kind": "organisation", "id": "organisation:x", "description": "D", "addresses": ["The Hague"]}',),
        ("/records/0/addresses/0", "NOT_AN_OBJECT", 9, '"The Hague" stands where an object is wanted'),
    ),
    _named(
        "declaration",
        "a point without a statement",
        '"points": [{"stance": "regrets"}]',
        ("/records/0/points/0", "MISSING_KEY", 13, '"statement" is missing from a point'),
    ),
)

OF_KINDS: tuple[Refusal, ...] = (*_NUMBERS, *_TOGETHER, *_NOBODY, *_NAMING)
"""Every document of these kinds, one a refusal."""


def _sound(record: str) -> str:
    """A document of one record."""
    return f'{{"intljustice": 1, "records": [{record}]}}'


def _treaty(rest: str) -> str:
    """A document of one treaty with one more member."""
    return _sound(f'{{"kind": "treaty", "id": "treaty:x", "names": [{{"text": "N"}}], {rest}}}')


def _licence(rest: str) -> str:
    """A document of one licence with one more member."""
    return _sound(f'{{"kind": "licence", "id": "licence:x", "names": [{{"text": "N"}}], {rest}}}')


def _accused(rest: str) -> str:
    """A document of one case with one more member."""
    return _sound(f'{{"kind": "case", "id": "case:x", "accused": ["person:x"], {rest}}}')


def _voted(vote: str) -> str:
    """A document of one bill that was voted on."""
    steps = f'"steps": [{{"nature": "adopted", "vote": {vote}}}]'
    return _sound(f'{{"kind": "legislation", "id": "legislation:x", "names": [{{"text": "N"}}], {steps}}}')


NEAR_MISSES_OF_KINDS = (
    ("VOTE_COUNT", "as many votes as voters", _voted('{"in_favour": 11, "abstaining": 4, "eligible": 15}')),
    ("VOTE_COUNT", "no vote against", _voted('{"against": 0}')),
    ("VOTE_COUNT", "nobody says how many could", _voted('{"in_favour": 11, "abstaining": 5}')),
    (
        "SENTENCE_ORDER",
        "exactly so many months",
        _accused('"sentences": [{"months_at_least": 12, "months_at_most": 12}]'),
    ),
    ("NEGATIVE", "no months", _accused('"sentences": [{"months_at_least": 0}]')),
    ("NEGATIVE", "a newborn child", _accused('"conduct": {"age": 0}')),
    ("NEGATIVE", "one day", _licence('"days": 1')),
    (
        "NEGATIVE",
        "at once, from the first instrument",
        _treaty('"final_clauses": {"entry_into_force": {"threshold": 1, "delay": {"count": 0, "unit": "day"}}}'),
    ),
    (
        "FRACTION_RANGE",
        "all parties",
        _treaty(
            '"final_clauses": {"amendments": '
            '[{"binds": "all_parties", "acceptances": {"numerator": 8, "denominator": 8}}]}'
        ),
    ),
    ("STATELESS", "stateless", _accused('"conduct": {"stateless": true}')),
    (
        "STATELESS",
        "not stateless",
        _accused('"conduct": {"stateless": false, "nationalities": [{"state": "state:SDN"}]}'),
    ),
    ("UNTIL", "complete up to a day", _treaty('"participation": {"recorded": "complete", "until": "2026-08-01"}')),
    ("UNTIL", "in part", _treaty('"participation": {"recorded": "partial"}')),
    ("EXPIRY_TWICE", "a day", _licence('"expires": "2025-04-08", "expires_at": null')),
    ("EXPIRY_TWICE", "a moment", _licence('"expires_at": "2025-04-08T00:01-04:00"')),
    (
        "NO_AMENDMENT",
        "an amendment that is named",
        _sound(f'{_ACT}, "act": "amendment_acceptance", "amendment": "amendment:a"}}'),
    ),
    ("NO_AMENDMENT", "acceptance of the treaty", _sound(f'{_ACT}, "act": "acceptance"}}')),
    ("NO_TARGET", "a target with an id", _sound(f'{_SANCTION}, "targets": [{{"party": "group:x"}}]}}')),
    ("NO_TARGET", "a target in words", _sound(f'{_SANCTION}, "targets": [{{"description": "the operations"}}]}}')),
    ("EMPTY", "another crime that is named", _accused('"conduct": {"crime": "other", "crime_as_written": "piracy"}')),
    ("EMPTY", "a step in words", _accused('"history": [{"statement": "a hearing was put off"}]')),
    (
        "EMPTY",
        "a part that an office took",
        _sound(
            f'{_SANCTION}, "targets": [{{"description": "D"}}], '
            '"roles": [{"part": "listing", "office": "office:x"}]}'
        ),
    ),
)
"""For each code of these kinds documents that come close to it and are sound."""
