"""When a treaty enters into force by its acts: how many count, on which day so many stand, and what then runs."""

from typing import Any

import pytest
from tests.law.small import JOINED, PACT, act, by_day, dossier, treaty

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"


def clauses(**fields: Any) -> ij.parts.FinalClauses:
    """Two instruments and ten days, unless said otherwise."""
    given: dict[str, Any] = {"threshold": 2, "delay": ij.parts.Delay(10, "day"), **fields}
    return ij.parts.FinalClauses(entry_into_force=ij.parts.EntryIntoForceClause(**given))


def entry(*records: ij.Record, **fields: Any) -> ij.EntryIntoForce:
    """The entry into force that these acts bring about."""
    return ij.entry_into_force(dossier(*records, pact=treaty(final_clauses=clauses(**fields))), PACT)


def taken_back(by: str, day: str) -> ij.TreatyAction:
    """An instrument taken back."""
    return act(by, "withdrawal_of_instrument", day)


A = act("XAA", "ratification", "2001-01-10")
B = act("XBB", "accession", "2001-03-01")
C = act("XCC", "acceptance", "2001-05-01")
SAME_DAY = act("XCC", "ratification", "2001-03-01")
DAY_AFTER = act("XDD", "ratification", "2001-03-02")
ORGANISATIONS_TOO = {"counted_participants": "states_and_organisations"}
UNION = ij.Organisation(id="organisation:union", names=["Union"])


def confirmed(**fields: Any) -> ij.TreatyAction:
    """A consent of an organisation."""
    given: dict[str, Any] = {"by": UNION.id, "treaty": PACT, "act": "formal_confirmation", "day": "2001-02-01"}
    return ij.TreatyAction(id="treaty-action:union", **given, **fields)


AGAIN = act("XAA", "accession", "2001-04-01")
CAME, IN_JANUARY = act("XCC", "acceptance", "2001-03-02"), act("XAA", "ratification", "2001-01")
MEMBER = ij.State(id="state:XQA", names=["Member"], un_status="member")
OBSERVER = ij.State(id="state:XQB", names=["Observer"], un_status="observer")
BY_BOTH = act("XQA", "ratification", "2001-01-01"), act("XQB", "ratification", "2001-02-01")
A_OFF, OFF_IN_JUNE = taken_back("XAA", "2001-03-01"), taken_back("XAA", "2001-06-01")
OFF_IN_FEBRUARY = act("XAA", "withdrawal_of_instrument", "2001-02", undoes=A.id)
AGAIN_IN_MAY = act("XAA", "accession", "2001-05-31")
OFF = act("XAA", "withdrawal_of_instrument", "2001-02-01", undoes=A.id)

Case = tuple[list[ij.Record], dict[str, Any], str | None, list[ij.TreatyAction], int]
"""Acts, the clause; the day, the deciding acts, how many count."""

ENTRIES: dict[str, Case] = {
    "the-last-one-needed": ([A, B, C], {}, "2001-03-11", [B], 3),
    "one-fewer": ([A], {}, None, [], 1),
    "two-of-three": ([A, B], {"threshold": 3}, None, [], 2),
    "none": ([], {}, None, [], 0),
    "one-is-needed": ([B, A], {"threshold": 1}, "2001-01-20", [A], 2),
    "all-of-the-deciding-day": ([A, B, SAME_DAY, DAY_AFTER], {}, "2001-03-11", [B, SAME_DAY], 4),
    "one-that-the-clause-does-not-name": ([A, B], {"counting": ["ratification"]}, None, [], 1),
    "those-that-it-names": ([A, B], {"counting": ["ratification", "accession"]}, "2001-03-11", [B], 2),
    "twice-by-one": ([A, act("XAA", "accession", "2001-02-01")], {}, None, [], 1),
    "not-counted-by-a-source": ([A, act("XBB", "accession", "2001-03-01", counts=False), C], {}, "2001-05-11", [C], 2),
    "counted-by-a-source": ([A, UNION, confirmed(counts=True)], {}, "2001-02-11", [confirmed()], 2),
    "an-organisation": ([A, UNION, confirmed()], {}, None, [], 1),
    "an-organisation-where-they-count": ([A, UNION, confirmed()], ORGANISATIONS_TOO, "2001-02-11", [confirmed()], 2),
    "states-where-organisations-count": ([A, B], ORGANISATIONS_TOO, "2001-03-11", [B], 2),
    "taken-back-on-the-deciding-day": ([A, A_OFF, B], {}, None, [], 1),
    "taken-back-a-day-later": ([A, taken_back("XAA", "2001-03-02"), B], {}, "2001-03-11", [B], 2),
    "taken-back-before-two-others": ([A, A_OFF, B, C], {}, "2001-05-11", [C], 2),
    "taken-back-and-alone": ([A, A_OFF], {}, None, [], 0),
    "taken-back-as-two-decide": ([A, A_OFF, B, SAME_DAY], {}, "2001-03-11", [B, SAME_DAY], 2),
    "taken-back-on-its-own-day": ([A, B, taken_back("XBB", "2001-03-01")], {}, None, [], 1),
    "taken-back-while-the-delay-runs": ([A, B, taken_back("XBB", "2001-03-02")], {}, "2001-03-11", [B], 2),
    "again-after-it-was-taken-back": ([A, OFF, AGAIN, B], {}, "2001-04-11", [AGAIN], 2),
    "again-on-that-day": ([A, OFF, act("XAA", "accession", "2001-02-01"), B], {}, "2001-03-11", [B], 2),
    "again-before-it-was-taken-back": ([A, AGAIN_IN_MAY, OFF_IN_JUNE], {"threshold": 1}, "2001-01-20", [A], 1),
    "again-while-it-may-stand": ([A, OFF_IN_FEBRUARY, act("XAA", "accession", "2001-02-15")], {}, None, [], 0),
    "came-and-gone-before-entry": ([A, B, CAME, taken_back("XCC", "2001-03-10")], {}, "2001-03-11", [B], 2),
    "came-and-gone-on-entry": ([A, B, CAME, taken_back("XCC", "2001-03-11")], {}, "2001-03-11", [B], 3),
    "came-and-gone-in-the-month": ([A, B, CAME, taken_back("XCC", "2001-03")], {}, "2001-03-11", [B], 2),
    "came-in-a-month-and-gone": ([IN_JANUARY, taken_back("XAA", "2001-03-02"), B], {}, "2001-03-11", [B], 2),
    "members": ([MEMBER, OBSERVER, *BY_BOTH], {"counted_participants": "un_members"}, None, [], 1),
    "members-that-are-not-recorded": ([*BY_BOTH], {"counted_participants": "un_members"}, None, [], 0),
    "no-organisation-is-a-member": ([UNION, confirmed()], {"counted_participants": "un_members"}, None, [], 0),
    "members-and-others": (
        [MEMBER, OBSERVER, *BY_BOTH],
        {"counted_participants": "any"},
        "2001-02-11",
        [BY_BOTH[1]],
        2,
    ),
    "not-before-a-later-day": ([A, B], {"not_before": "2001-03-12"}, "2001-03-12", [B], 2),
    "not-before-the-day": ([A, B], {"not_before": "2001-03-11"}, "2001-03-11", [B], 2),
    "not-before-an-earlier-day": ([A, B], {"not_before": "2001-03-10"}, "2001-03-11", [B], 2),
    "not-before-and-too-few": ([A], {"not_before": "2001-03-12"}, None, [], 1),
}


@pytest.mark.parametrize(("records", "clause", "day", "deciding", "counted"), ENTRIES.values(), ids=ENTRIES)
def test_by_the_acts_and_the_clause(
    records: list[ij.Record], clause: dict[str, Any], day: str | None, deciding: list[ij.TreatyAction], counted: int
) -> None:
    """So many instruments that stand at once, at most one of a participant at a time, then the delay."""
    found = entry(*records, **clause)
    assert (None if found.day is None else str(found.day)) == day
    assert (found.reached_on, found.computed) == (deciding[0].day if deciding else None, True)
    assert (found.deciding, found.counted) == (tuple(instrument.id for instrument in deciding), counted)


@pytest.mark.parametrize("nature", ["signature", "provisional_application", "reservation", "announcement"])
def test_what_is_no_consent_does_not_count(nature: str) -> None:
    """A definitive signature is one."""
    assert entry(A, act("XBB", nature, "2001-03-01")).counted == 1
    assert str(entry(A, act("XBB", "definitive_signature", "2001-03-01")).day) == "2001-03-11"


PERHAPS: dict[str, tuple[list[ij.Record], str, str]] = {
    "deposited-in-a-month": (
        [A, act("XBB", "accession", "2001-03")],
        "between 2001-03-01 and 2001-03-31",
        "XAA: no, unknown from 2001-03-11, yes from 2001-04-10",
    ),
    "perhaps-taken-back": (
        [A, taken_back("XAA", "2001-03"), act("XBB", "accession", "2001-03-15")],
        "between 2001-03-15 and 9999-12-31",
        "XBB: no, unknown from 2001-03-25",
    ),
}


@pytest.mark.parametrize(("records", "reached", "bound"), PERHAPS.values(), ids=PERHAPS)
def test_of_days_known_in_part_it_is_known_in_part(records: list[ij.Record], reached: str, bound: str) -> None:
    """The sentence names the days, and on those between it is unknown who is bound."""
    d = dossier(*records, pact=treaty(final_clauses=clauses()))
    found, state = ij.entry_into_force(d, PACT), bound[:3]
    assert (found.day, found.reached_on, found.deciding) == (None, None, ())
    assert found.reasons == (f"The instrument number 2 was deposited {reached}.",)
    assert f"{state}: {by_day(d, state)}" == bound


NOT_COMPUTED: dict[str, dict[str, Any]] = {
    "recorded-in-part": {"participation": ij.parts.Participation("partial")},
    "not-recorded": {"participation": None},
    "no-clauses": {"final_clauses": None},
    "no-clause": {"final_clauses": ij.parts.FinalClauses()},
    "no-number": {"final_clauses": clauses(threshold=None)},
    "no-delay": {"final_clauses": clauses(delay=None)},
}


@pytest.mark.parametrize("fields", NOT_COMPUTED.values(), ids=NOT_COMPUTED)
def test_it_is_the_day_that_is_published(fields: dict[str, Any]) -> None:
    """Where something is missing for the computation."""
    pact = treaty(**{"final_clauses": clauses(), "entered_into_force": "2001-07-07", **fields})
    found = ij.entry_into_force(dossier(A, B, pact=pact), PACT)
    assert (str(found.day), found.reached_on, found.reasons, found.computed) == ("2001-07-07", None, (), False)
    assert found.counted == (0 if fields.get("final_clauses", pact) in (None, ij.parts.FinalClauses()) else 2)


def test_else_it_is_any_day_from_adoption_on_or_never() -> None:
    """Or any day at all."""
    d = dossier(pact=treaty(final_clauses=None, participation=None, adopted="2000-05-05"))
    assert by_day(d, "XAA") == "no, unknown from 2000-05-05"
    assert ij.standing(d, "state:XAA", PACT, on="2000-05-04").reasons == (
        "The treaty is in force only from a day between 2000-05-05 and an unknown day.",
    )
    assert by_day(dossier(pact=treaty(final_clauses=None, participation=None, adopted=None)), "XAA") == "unknown"


@pytest.mark.parametrize(("day", "number"), [("2001-03-01", 2), ("2001-03-02", 2), ("2001-03-03", 1), (None, 1)])
def test_by_the_published_day_those_count_that_still_stood(day: str | None, number: int) -> None:
    """Where none is published, whatever was taken back is out."""
    part = ij.parts.Participation("partial")
    pact = treaty(final_clauses=clauses(), participation=part, entered_into_force=day)
    assert ij.entry_into_force(dossier(A, B, taken_back("XAA", "2001-03-02"), pact=pact), PACT).counted == number


class TestSentences:
    """What an answer says of its day and its instruments."""

    def test_the_deciding_instrument(self) -> None:
        """By its number and the clause."""
        found = ij.entry_into_force(dossier(*JOINED), PACT)
        assert str(found) == (
            "Pact is in force from 2001-05-01. The instrument number 2 was deposited on 2001-03-01 (126(1)). "
            "It turns on treaty-action:xbb-accession and treaty-action:xaa-ratification. "
            "Confidence in the records: high."
        )

    def test_not_in_force(self) -> None:
        """Too few instruments."""
        found = ij.entry_into_force(dossier(JOINED[0]), PACT)
        assert (found.day, found.counted, found.needed) == (None, 1, 2)
        assert str(found) == "Pact is not in force by what is recorded."

    def test_the_statute(self) -> None:
        """The sixtieth instrument was one of ten on 11 April 2002."""
        found = ij.entry_into_force(SEEDS, STATUTE)
        assert (str(found.day), str(found.reached_on), found.needed) == ("2002-07-01", "2002-04-11", 60)
        assert (found.computed, len(found.deciding), found.confidence) == (True, 10, ij.Confidence.HIGH)
        assert "treaty-action:cod-ratification" in found.deciding

    def test_as_published(self) -> None:
        """Where participation is not recorded the published day stands, and says that it is not computed."""
        found = ij.entry_into_force(SEEDS, "treaty:genocide-convention")
        assert (str(found.day), found.computed, found.deciding) == ("1951-01-12", False, ())


PUBLISHED = [
    ("2001-05-02", [A, B], "published as 2001-05-02, and by the clause and the acts it is 2001-05-01 (126(1))"),
    ("2001-06", [A, B], "published as 2001-06, and by the clause and the acts it is 2001-05-01 (126(1))"),
    ("2001-05-01", [A], "published as 2001-05-01, and by the clause and the acts there is none (126(1))"),
    ("2001-05", [A, B], None),
    ("2001-05-01", [A, B], None),
    (None, [A], None),
]


@pytest.mark.parametrize(("published", "acts", "sentence"), PUBLISHED)
def test_published_otherwise(published: str | None, acts: list[ij.TreatyAction], sentence: str | None) -> None:
    """The answer goes by the clause and says so; a day within the published month is no other day."""
    answer = ij.entry_into_force(dossier(*acts, pact=treaty(entered_into_force=published)), PACT)
    assert str(answer.day) == ("2001-05-01" if len(acts) > 1 else "None")
    assert [reason for reason in answer.reasons if "published" in reason] == (
        [f"The day is {sentence}, which counts."] if sentence else []
    )
