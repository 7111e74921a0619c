"""What the fields of a record, or of a part of one, must satisfy together, or beyond their types."""

from typing import Any

import pytest

import intljustice as ij

HASH = "0123456789abcdef" * 4
NAMELESS = ("/names", "NAMELESS", "it has no name", "give at least one name, as it is printed")
UNDESCRIBED = (
    "/names",
    "NAMELESS",
    "it has neither a name nor a description",
    "give a name, or describe it in the words of the source",
)
NO_TARGET = (
    "/party",
    "NO_TARGET",
    "the target is neither named nor described",
    "name its record, or describe it in the source's words",
)
ACTION = {"id": "treaty-action:t", "by": "state:HUN", "treaty": "treaty:rome-statute"}
LICENCE = {"id": "licence:l", "names": ["General License 8"]}
MEETING = {"id": "meeting:m", "names": ["Twenty-fourth session"]}
OFFICE = {"id": "office:o", "names": ["Judge"]}
SOURCE = {"id": "source:s", "title": "A report"}


def negative(field: str, number: int, message: str, hint: str = "write 1 or more") -> tuple[str, ...]:
    """The problem of a number that is too small."""
    return f"/{field}", "NEGATIVE", message, hint, str(number)


def no_passage(start: int, end: int) -> tuple[Any, dict[str, Any], tuple[str, ...]]:
    """An anchor that holds no text, and its problem."""
    message = f"no text lies from {start} up to {end}"
    hint = "count code points from 0; the end is the first one after the text"
    given = {"start": start, "end": end, "sha256": HASH}
    return ij.parts.Anchor, given, ("/end", "ANCHOR_RANGE", message, hint, str(end))


def no_fraction(numerator: int, denominator: int) -> tuple[Any, dict[str, Any], tuple[str, ...]]:
    """Numbers that make no part of a whole, and their problem."""
    message = f"{numerator}/{denominator} is no part of a whole"
    given = {"numerator": numerator, "denominator": denominator}
    return (
        ij.parts.Fraction,
        given,
        ("/numerator", "FRACTION_RANGE", message, "write it as 2 of 3 or 7 of 8", str(numerator)),
    )


def no_hash(cls: type, given: dict[str, Any]) -> tuple[Any, dict[str, Any], tuple[str, ...]]:
    """A text in place of a hash, cut where it is repeated, and its problem."""
    message = f'"{"z" * 40}" is not a SHA-256'
    hint = "write its 64 hexadecimal digits in small letters"
    return cls, {**given, "sha256": "z" * 100}, ("/sha256", "HASH_FORM", message, hint, "z" * 80)


REFUSED: list[tuple[Any, dict[str, Any], tuple[str, ...]]] = [
    (ij.State, {"id": "state:FRA"}, NAMELESS),
    (ij.State, {"id": "state:FRA", "names": []}, NAMELESS),
    (ij.Treaty, {"id": "treaty:x"}, NAMELESS),
    (ij.Office, {"id": "office:x", "of": "organisation:icc"}, NAMELESS),
    (ij.Meeting, {"id": "meeting:m", "session": 24}, NAMELESS),
    (ij.Proceeding, {"id": "proceeding:p", "court": "organisation:court"}, NAMELESS),
    (ij.Legislation, {"id": "legislation:l", "by": "state:HUN"}, NAMELESS),
    (ij.Programme, {"id": "programme:p"}, NAMELESS),
    (ij.Licence, {"id": "licence:l"}, NAMELESS),
    (ij.Declaration, {"id": "declaration:d", "points": [ij.parts.Point(statement="a")]}, NAMELESS),
    (ij.Organisation, {"id": "organisation:x"}, UNDESCRIBED),
    (ij.Person, {"id": "person:x"}, UNDESCRIBED),
    (ij.Group, {"id": "group:x", "names": []}, UNDESCRIBED),
    (ij.Investigation, {"id": "situation:x"}, UNDESCRIBED),
    (ij.Amendment, {"id": "amendment:a", "treaty": "treaty:rome-statute"}, UNDESCRIBED),
    (ij.Office, OFFICE | {"seats": 0}, negative("seats", 0, "an office with 0 seats has no holder")),
    (ij.Office, OFFICE | {"seats": -1}, negative("seats", -1, "an office with -1 seats has no holder")),
    (ij.Meeting, MEETING | {"session": 0}, negative("session", 0, "there is no session number 0")),
    (ij.Meeting, MEETING | {"session": -1}, negative("session", -1, "there is no session number -1")),
    (ij.Source, SOURCE | {"characters": 0}, negative("characters", 0, "a text cannot have 0 characters")),
    (ij.Source, SOURCE | {"characters": -1}, negative("characters", -1, "a text cannot have -1 characters")),
    (ij.Licence, LICENCE | {"days": 0}, negative("days", 0, "a licence for 0 days allows nothing")),
    (ij.Licence, LICENCE | {"days": -1}, negative("days", -1, "a licence for -1 days allows nothing")),
    (ij.parts.Charge, {"counts": 0}, negative("counts", 0, "0 counts are no charge")),
    (ij.parts.FinalClauses, {"ends_below": 0}, negative("ends_below", 0, "0 parties cannot be too few")),
    (
        ij.parts.EntryIntoForceClause,
        {"threshold": 0},
        negative("threshold", 0, "a threshold of 0 asks for nothing"),
    ),
    (
        ij.parts.EntryIntoForceClause,
        {"threshold": -1},
        negative("threshold", -1, "a threshold of -1 asks for nothing"),
    ),
    (
        ij.parts.Delay,
        {"count": -1, "unit": "day"},
        negative("count", -1, "a delay of -1 would run backwards", "write 0 or more"),
    ),
    no_hash(ij.Source, SOURCE),
    no_hash(ij.parts.Anchor, {"start": 0, "end": 1}),
    no_passage(0, 0),
    no_passage(5, 5),
    no_passage(6, 5),
    no_passage(-1, 5),
    no_passage(-5, -1),
    *(no_fraction(*numbers) for numbers in [(0, 8), (9, 8), (-7, -8), (-7, 8), (7, -8), (1, 0), (0, 0)]),
    (
        ij.Licence,
        LICENCE | {"expires": "2025-04-08", "expires_at": "2025-04-08T00:01-04:00"},
        (
            "/expires",
            "EXPIRY_TWICE",
            "its end is given both as a day and as a moment",
            "keep the moment where one is known, else the day",
            "2025-04-08",
        ),
    ),
    (
        ij.TreatyAction,
        ACTION | {"act": "amendment_acceptance"},
        ("/amendment", "NO_AMENDMENT", "which amendment is accepted is not said", "name it in amendment"),
    ),
    *(
        (
            ij.parts.Exclusion,
            {"whose": whose},
            ("/states", "EXCLUSION_STATES", f"{whose} of which States is not said", "list the States"),
        )
        for whose in ("nationals", "senior_officials")
    ),
    (
        ij.parts.Exclusion,
        {"whose": "nationals_of_non_parties", "states": ["state:USA"]},
        (
            "/states",
            "EXCLUSION_STATES",
            "States are listed although every State that is not a party is meant",
            "leave states empty",
        ),
    ),
    (
        ij.parts.Participation,
        {"recorded": "complete"},
        ("/until", "UNTIL", "up to which day it is complete is not said", "give until"),
    ),
    *(
        (
            ij.parts.Participation,
            {"recorded": recorded, "until": "2026-08-01"},
            (
                "/until",
                "UNTIL",
                "a last day is given although the record is not complete",
                "leave until out, or write complete",
            ),
        )
        for recorded in ("partial", "none")
    ),
    (
        ij.Case,
        {"id": "case:c", "accused": []},
        ("/accused", "EMPTY", "nobody is accused", "name the accused, also where only a description is known"),
    ),
    (
        ij.parts.CaseStep,
        {"day": "2020", "by": "organisation:icc"},
        (
            "/status",
            "EMPTY",
            "what happened is not said",
            "give the status from then on, or say what happened in statement",
        ),
    ),
    (
        ij.parts.Consequence,
        {"when": "met", "step": "other"},
        ("/statement", "EMPTY", "what else is announced is not said", "say it in statement"),
    ),
    (
        ij.parts.Deadline,
        {"basis": "an order", "citations": ["source:a"]},
        ("", "EMPTY", "a deadline without a time is none", "give its moment or its day"),
    ),
    (ij.parts.Target, {}, NO_TARGET),
    (ij.parts.Target, {"role": "judge", "office": "office:x", "count": 11}, NO_TARGET),
    (ij.parts.Target, {"nature": "vessel", "identifiers": [("imo", "9999999")]}, NO_TARGET),
    (
        ij.parts.Role,
        {"part": "listing", "citations": ["source:a"]},
        ("/actor", "EMPTY", "who took part is not said", "give the actor, the office or the source's words"),
    ),
    (
        ij.Sanction,
        {"id": "sanction:s", "targets": []},
        ("/targets", "NO_TARGET", "it has no target", "give at least one, if need be by a description"),
    ),
]
"""A class, arguments that do not go together, and the pointer, code, message, hint and value of the problem."""
ACCEPTED: list[tuple[Any, dict[str, Any]]] = [
    *((cls, {"id": f"{cls.kind}:x", "names": ["X"]}) for cls in (ij.Organisation, ij.Person, ij.Group)),
    *((cls, {"id": f"{cls.kind}:x", "description": "an official"}) for cls in (ij.Organisation, ij.Person, ij.Group)),
    (ij.Investigation, {"id": "situation:x", "description": "crimes in Darfur"}),
    (ij.Amendment, {"id": "amendment:a", "treaty": "treaty:rome-statute", "description": "it takes nationals out"}),
    (ij.Office, OFFICE | {"seats": 1}),
    (ij.Meeting, MEETING | {"session": 1}),
    (ij.Source, SOURCE | {"characters": 1}),
    (ij.Licence, LICENCE | {"days": 1}),
    (ij.Licence, LICENCE | {"expires": "2025-04-08"}),
    (ij.Licence, LICENCE | {"expires_at": "2025-04-08T00:01-04:00"}),
    (ij.parts.Charge, {"counts": 1}),
    (ij.parts.FinalClauses, {"ends_below": 1}),
    (ij.parts.EntryIntoForceClause, {"threshold": 1}),
    (ij.parts.Delay, {"count": 0, "unit": "day"}),
    *((ij.parts.Anchor, {"start": start, "end": end, "sha256": HASH}) for start, end in [(0, 1), (5, 6), (0, 2400)]),
    *((ij.parts.Fraction, {"numerator": above, "denominator": below}) for above, below in [(1, 8), (8, 8), (1, 1)]),
    *((ij.TreatyAction, ACTION | {"act": act}) for act in ij.terms.ActNature if act != "amendment_acceptance"),
    (ij.TreatyAction, ACTION | {"act": "amendment_acceptance", "amendment": "amendment:a"}),
    (ij.parts.Exclusion, {"whose": "nationals_of_non_parties"}),
    (ij.parts.Exclusion, {"whose": "senior_officials", "states": ["state:USA"]}),
    (ij.parts.Participation, {"recorded": "complete", "until": "2026"}),
    (ij.parts.Participation, {"recorded": "partial"}),
    (ij.parts.Participation, {"recorded": "none"}),
    (ij.parts.CaseStep, {"status": "at_large"}),
    (ij.parts.CaseStep, {"statement": "a hearing was put off"}),
    (ij.parts.Consequence, {"when": "met", "step": "other", "statement": "talks"}),
    *(
        (ij.parts.Consequence, {"when": "met", "step": step})
        for step in ("lift_sanctions", "impose_sanctions", "no_further_sanctions")
    ),
    (ij.parts.Deadline, {"day": "2027-04"}),
    (ij.parts.Deadline, {"moment": "2027-04-07T00:01-04:00"}),
    (ij.parts.Deadline, {"moment": "2027-04-07T04:01Z", "day": "2027-04-07"}),
    (ij.parts.Target, {"party": "person:x"}),
    (ij.parts.Target, {"description": "the court's operations"}),
    (ij.parts.Target, {"nature": "vessel", "names": ["Example Star"]}),
    (ij.parts.Role, {"part": "listing", "actor": "person:x"}),
    (ij.parts.Role, {"part": "listing", "office": "office:x"}),
    (ij.parts.Role, {"part": "listing", "as_written": "the Secretary"}),
]
"""A class, and arguments that just go together."""
BESIDE_OTHERS: list[tuple[Any, dict[str, Any], list[str]]] = [
    (ij.State, {"id": "state:FRA", "names": [], "un_status": "membr"}, ["/names NAMELESS", "/un_status NOT_A_TERM"]),
    (ij.Sanction, {"id": "sanction:s", "targets": [], "by": "x"}, ["/by REF_FORM", "/targets NO_TARGET"]),
    (ij.parts.Deadline, {"moment": None, "basis": ""}, [" EMPTY", "/basis EMPTY"]),
    (ij.parts.Deadline, {"moment": "soon"}, ["/moment MOMENT_FORM"]),
    (ij.parts.Anchor, {"start": 5, "end": 4, "sha256": "abc"}, ["/end ANCHOR_RANGE", "/sha256 HASH_FORM"]),
    (ij.parts.Anchor, {"start": 5.0, "end": 4, "sha256": "abc"}, ["/start NOT_A_NUMBER", "/sha256 HASH_FORM"]),
    (ij.parts.Participation, {"recorded": "all", "until": "now"}, ["/recorded NOT_A_TERM", "/until DATE_FORM"]),
    (ij.parts.Participation, {"recorded": "complete", "until": "now"}, ["/until DATE_FORM"]),
    (ij.TreatyAction, ACTION | {"act": "amendment"}, ["/act NOT_A_TERM"]),
    (
        ij.TreatyAction,
        ACTION | {"act": "amendment_acceptance", "day": "soon"},
        ["/amendment NO_AMENDMENT", "/day DATE_FORM"],
    ),
    (
        ij.parts.Consequence,
        {"when": "ignored", "step": "other", "statement": None},
        ["/when NOT_A_TERM", "/statement EMPTY"],
    ),
    (ij.parts.Delay, {"unit": "days"}, [" MISSING_KEY", "/unit NOT_A_TERM"]),
    (ij.Case, {"id": "case:c", "names": 5}, [" MISSING_KEY", "/names NOT_A_LIST"]),
]
"""A class, arguments with several mistakes, and the pointer and code of each problem."""


@pytest.mark.parametrize(("cls", "given", "expected"), REFUSED, ids=[row[0].__name__ for row in REFUSED])
def test_refused(cls: Any, given: dict[str, Any], expected: tuple[str, ...]) -> None:
    """What does not go together is refused with one problem that says how to put it right."""
    with pytest.raises(ij.InvalidRecord) as caught:
        cls(**given)
    pointer, code, message, hint, value = (*expected, None)[:5]
    assert caught.value.problems == (
        ij.Problem(code=str(code), message=str(message), hint=str(hint), pointer=str(pointer), value=value),
    )


@pytest.mark.parametrize(("cls", "given"), ACCEPTED, ids=[row[0].__name__ for row in ACCEPTED])
def test_accepted(cls: Any, given: dict[str, Any]) -> None:
    """What is at the limit, or given in another of the ways that are enough, is accepted."""
    assert isinstance(cls(**given), cls)


@pytest.mark.parametrize(("cls", "given", "expected"), BESIDE_OTHERS, ids=[row[0].__name__ for row in BESIDE_OTHERS])
def test_beside_others(cls: Any, given: dict[str, Any], expected: list[str]) -> None:
    """A check is made beside other mistakes, but for one that reads a field which is itself wrong or missing."""
    with pytest.raises(ij.InvalidRecord) as caught:
        cls(**given)
    assert [f"{problem.pointer} {problem.code}" for problem in caught.value.problems] == expected
