"""Readings of other sources: where one would change the answer, the answer is open and says whose readings differ."""

import attrs
import pytest
from tests.law.icc.court import A, C
from tests.law.small import (
    CLAUSES,
    JOINED,
    PACT,
    accepted,
    act,
    amendment,
    asked,
    cited,
    clauses,
    dossier,
    treaty,
    world,
)

import intljustice as ij

YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
THIRD = act("XCC", "accession", "2002-01-10")
RADIO = "source:radio"
LATER = "day of treaty-action:xcc-accession: 2002-01-10 (source:press); 2002-06-24 (source:radio)"


def reading(field: str, value: str | int, source: str = RADIO, remark: str | None = None) -> ij.Reading:
    """What another source says of a field."""
    return ij.Reading(field=field, value=value, citations=[source], remark=remark)


def deposited(*readings: ij.Reading) -> ij.Dossier:
    """A pact of which Gammaland is a party from 1 April 2002, by an accession of which there are other readings."""
    return world(attrs.evolve(THIRD, readings=readings))


def in_force(*readings: ij.Reading, threshold: int = 3) -> ij.Dossier:
    """A pact that needs so many parties, of which there are three; of that number there are other readings."""
    assert CLAUSES.entry_into_force is not None
    clause = attrs.evolve(CLAUSES.entry_into_force, threshold=threshold)
    return dossier(*JOINED, THIRD, pact=treaty(**clauses(entry_into_force=clause), readings=readings))


THRESHOLD = "final_clauses/entry_into_force/threshold"
LISTED = ij.Sanction(
    id="sanction:one",
    by="state:XAA",
    targets=[ij.parts.Target(party="person:somebody")],
    history=[ij.parts.ListingStep(status="listed", day="2020-01-10")],
    citations=cited(),
    readings=[reading("history/0/day", "2020-03-10")],
)
SOMEBODY = ij.Person(id="person:somebody", names=["Somebody"])


class TestStanding:
    """Whether a State is bound."""

    @pytest.mark.parametrize(
        ("on", "bound", "status"),
        [
            ("2002-01-09", NO, "non_party"),
            ("2002-01-10", NO, None),
            ("2002-03-31", NO, None),
            ("2002-04-01", UNKNOWN, None),
            ("2002-08-31", UNKNOWN, None),
            ("2002-09-01", YES, "party"),
        ],
    )
    def test_a_day_of_deposit(self, on: str, bound: ij.Ternary, status: str | None) -> None:
        """Open between the days on which the two would change something; the short form says the same."""
        d = deposited(reading("day", "2002-06-24"))
        found = asked(d, f"XCC {on}")
        assert (found.bound, found.status) == (bound, status)
        assert bool(found.missing) is (status is None)
        assert [ij.is_bound(d, C, PACT, on=on) for _ in range(2)] == [bound, bound]

    def test_it_says_whose_readings_differ(self) -> None:
        """Record, field, each value and its sources, among the reasons and what is missing."""
        found = asked(deposited(reading("day", "2002-06-24")), "XCC 2002-04-01")
        assert found.reasons[-1] == f"Sources differ, and the answer with them: {LATER}."
        assert found.missing == (f"which source is right about {LATER}",)
        assert (found.since, found.confidence, THIRD.id in found.records) == (None, None, True)

    def test_earlier_than_recorded(self) -> None:
        """An act that comes later by what stands in the record is looked at too."""
        d = deposited(reading("day", "2001-06-01"))
        assert [asked(d, f"XCC {on}").bound for on in ("2001-07-31", "2001-08-01", "2002-04-01")] == [NO, UNKNOWN, YES]

    @pytest.mark.parametrize(
        "given",
        [
            reading("day", "2002-01"),
            reading("day", "2002"),
            reading("day", "2002-01-20"),
            reading("day", "2002-06-24", remark="The day of the announcement."),
            reading("note", "Late."),
            reading("history/0/day", "2002-06-24"),
            reading("day", "soon"),
        ],
        ids=["month", "year", "same-effect", "explained", "another-field", "no-such-field", "no-day"],
    )
    def test_what_changes_nothing(self, given: ij.Reading) -> None:
        """A day that is less exact, has the same effect or is explained; it is not mentioned."""
        plain = asked(world(THIRD), "XCC 2002-04-01")
        found = asked(deposited(given), "XCC 2002-04-01")
        assert (found.bound, found.reasons, found.missing) == (YES, plain.reasons, plain.missing)

    def test_a_month_beside_another_one(self) -> None:
        """Less exact, and not the same."""
        assert asked(deposited(reading("day", "2002-06")), "XCC 2002-04-01").bound is UNKNOWN

    def test_only_those_that_would_change_it(self) -> None:
        """Of three readings the one that would; beside what stands in the record."""
        d = deposited(
            reading("day", "2002-01"), reading("day", "2002-01-11", "source:wire"), reading("day", "2002-06-24")
        )
        assert asked(d, "XCC 2002-04-01").missing == (f"which source is right about {LATER}",)

    @pytest.mark.parametrize(("source", "bound"), [(RADIO, NO), ("source:press", YES)])
    def test_preferring_settles_it(self, source: str, bound: ij.Ternary) -> None:
        """For either of the two sources; also where it is written and read back."""
        d = deposited(reading("day", "2002-06-24")).preferring({(THIRD.id, "day"): source})
        for settled in (d, ij.loads(ij.dumps(d))):
            found = asked(settled, "XCC 2002-04-01")
            assert (found.bound, found.missing) == (bound, ())
            assert ij.is_bound(settled, C, PACT, on="2002-04-01") is bound

    def test_preferring_settles_one_field(self) -> None:
        """Not another one of the same record."""
        d = deposited(reading("day", "2002-06-24"), reading("note", "Late.", "source:wire"))
        settled = d.overlay([attrs.evolve(d.get(ij.TreatyAction, THIRD.id), note="In time.")])
        assert asked(settled.preferring({(THIRD.id, "note"): "source:wire"}), "XCC 2002-04-01").bound is UNKNOWN


class TestOthers:
    """Answers of the other kinds."""

    def test_a_threshold(self) -> None:
        """Three by one source, fifteen by another: in force or not, and nobody is surely bound."""
        d = in_force(reading(THRESHOLD, 15))
        found = ij.entry_into_force(d, PACT)
        assert (found.day, found.enters) == (None, UNKNOWN)
        assert found.missing == (
            f"which source is right about {THRESHOLD} of treaty:pact: 3 (source:press); 15 ({RADIO})",
        )
        assert asked(d, "XAA 2005-01-01").bound is UNKNOWN
        amended = d.overlay([amendment("pact:121(5)"), accepted("XAA", "2011-01-01")])
        assert ij.standing(amended, A, "amendment:a", on="2020-01-01").bound is UNKNOWN
        assert ij.entry_into_force(in_force(reading(THRESHOLD, 2)), PACT).enters is YES
        assert ij.entry_into_force(in_force(), PACT).missing == ()

    def test_parties(self) -> None:
        """Those on whom the sources differ are possible."""
        found = ij.parties(deposited(reading("day", "2002-06-24")), PACT, on="2002-04-01")
        assert (found.definite, found.possible) == (("state:XAA", "state:XBB"), (C,))
        assert (found.count, found.missing) == (ij.Bounds(2, 3), (f"which source is right about {LATER}",))

    def test_a_day_of_listing(self) -> None:
        """Open from the first of the two days to the eve of the second."""
        d = dossier(LISTED, SOMEBODY)
        days = ("2020-01-09", "2020-01-10", "2020-03-09", "2020-03-10")
        found = [ij.listing(d, SOMEBODY, on=on) for on in days]
        assert [answer.status for answer in found] == ["never", None, None, "listed"]
        assert [answer.in_force for answer in found] == [NO, UNKNOWN, UNKNOWN, YES]
        assert [bool(answer.missing) for answer in found] == [False, True, True, False]
        assert [ij.listings(d, on=on).possible for on in days] == [(), (LISTED.id,), (LISTED.id,), ()]

    def test_an_assessment(self) -> None:
        """A day on which the State may have been a party."""
        pact = {"jurisdiction_test": "icc"}
        d = world(attrs.evolve(THIRD, readings=[reading("day", "2002-06-24")]), **pact)
        found = ij.assess(d, ij.Conduct(crime="genocide", period="2002-05-01", territory=[C], stateless=True))
        assert (found.verdict, found.grounds, found.confidence) == (ij.Verdict.UNKNOWN, (), None)
        assert found.missing == (f"which source is right about {LATER}",)
        also = ij.assess(d, ij.Conduct(crime="genocide", period="2002-05-01", territory=[C, A], stateless=True))
        assert (also.verdict, also.missing) == (ij.Verdict.JURISDICTION, ())

    def test_an_acceptance_of_an_amendment(self) -> None:
        """A year after it, by either source."""
        acceptance = act("XAA", "amendment_acceptance", "2011-01-01", amendment="amendment:a")
        d = world(amendment("pact:121(5)"), attrs.evolve(acceptance, readings=[reading("day", "2011-02-01")]))
        days = ("2011-12-31", "2012-01-01", "2012-01-31", "2012-02-01")
        assert [ij.standing(d, A, "amendment:a", on=on).bound for on in days] == [NO, UNKNOWN, UNKNOWN, YES]
        progress = [ij.amendment_progress(d, "amendment:a", on=on).given for on in ("2011-01-15", "2011-02-01")]
        assert progress == [(), (A,)]

    def test_what_it_then_turns_on(self) -> None:
        """An answer that is open turns on the record about which sources differ."""
        found = asked(deposited(reading("day", "2002-06-24")), "XCC 2002-04-01")
        assert THIRD.id in [support.record for support in found.turns_on]
        earlier = deposited(reading("day", "2001-06-01"))
        for answer in (asked(earlier, "XCC 2001-09-01"), ij.parties(earlier, PACT, on="2001-09-01")):
            assert THIRD.id in [support.record for support in answer.turns_on]


def test_shipped_readings_that_count() -> None:
    """When Russia listed a judge: all three with the Prosecutor by one report, one by one by others."""
    found = ij.listing(ij.load_seeds(), "person:tomoko-akane", on="2023-06-15")
    assert (found.status, found.in_force) == (None, UNKNOWN)
    assert "2023-07-27" in found.missing[0]
    assert "2023-05-19 (source:s63)" in found.missing[0]
