"""Where a participant stands towards a treaty on a day or within some days, and what may be asked."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.law.small import JOINED, PACT, act, asked, by_day, clauses, dossier, world

import intljustice as ij

SEEDS = ij.load_seeds()
STATUTE = "treaty:rome-statute"
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN


def seen(state: str, on: str) -> ij.Standing:
    """A State towards the Statute, by the shipped records."""
    return ij.standing(SEEDS, f"state:{state}", STATUTE, on=on)


class TestTheStatute:
    """What the depositary's acts say of the Statute."""

    def test_a_notice_that_cannot_take_effect_yet(self) -> None:
        """Hungary in spring 2026: bound, with a notice pending that is later taken back; after that there is none."""
        standing = seen("HUN", "2026-03-01")
        assert (standing.bound, standing.status) == (YES, ij.TreatyStatus.PARTY)
        assert standing.notice == ij.parts.PendingNotice(
            act="treaty-action:hun-withdrawal-notification",
            received="2025-06-02",
            effective="2026-06-02",
            taken_back_by="treaty-action:hun-withdrawal-revocation",
        )
        assert str(standing) == (
            "Hungary is bound by Rome Statute of the International Criminal Court on 2026-03-01. "
            "Its ratification of 2001-11-30 binds it from 2002-07-01 (126(1)). "
            "Its notification of withdrawal of 2025-06-02 cannot take effect before 2026-06-02 (127(1)), "
            "and is later taken back by the revocation of a withdrawal of 2026-05-29. "
            "It turns on treaty-action:hun-ratification. Confidence in the records: high."
        )
        notices = [seen("HUN", on).notice for on in ("2026-05-28", "2026-05-29", "2026-07-01")]
        assert notices == [standing.notice, None, None]

    def test_a_signatory_that_does_not_want_to(self) -> None:
        """The United States signed, and said on 6 May 2002 that it does not intend to become a party."""
        standings = [seen("USA", on) for on in ("2002-05-05", "2002-05-06")]
        assert [standing.status for standing in standings] == [ij.TreatyStatus.SIGNATORY] * 2
        assert [standing.refusing for standing in standings] == [False, True]

    def test_a_treaty_of_which_nothing_is_recorded(self) -> None:
        """France and the Genocide Convention: not bound before it is in force, then unknown, and never a non-party."""
        genocide = "treaty:genocide-convention"
        days = ("1951-01-11", "1951-01-12", "2000-01-01")
        assert [ij.is_bound(SEEDS, "state:FRA", genocide, on=day) for day in days] == [NO, UNKNOWN, UNKNOWN]
        assert ij.standing(SEEDS, "state:FRA", genocide, on="2000-01-01").status is None

    @pytest.mark.parametrize(
        "on", ["1998-07-17", "2002-06-30", "2002-07-01", "2011", "2017-10-27", "2026-11", "2026-11-25", "2027-01-01"]
    )
    def test_the_light_form_and_the_one_with_reasons_never_differ(self, on: str) -> None:
        """Of every State; each answer goes through JSON like a record, and prints the same."""
        for state in SEEDS.records(ij.State):
            standing = ij.standing(SEEDS, state, STATUTE, on=on)
            assert standing.bound is ij.is_bound(SEEDS, state, STATUTE, on=on)
            again = ij.loads_record(ij.dumps_record(standing), ij.Standing)
            assert (again, str(again)) == (standing, str(standing))


JOINS, BACK = act("XCC", "accession", "2002-01-10"), act("XCC", "withdrawal_of_instrument", "2002-01-15")
LEFT, CAME_BACK = act("XBB", "withdrawal", "2003-03-01"), act("XBB", "accession", "2004-06-01", suffix="-2")
SIGNED, REFUSED = act("XCC", "signature", "2005-03-01"), act("XCC", "refusal", "2005-04-01")
ENDED = act("XBB", "cessation", "2008-01-01")
NON_PARTY, SIGNATORY, CONTRACTING, PARTY, WITHDRAWN = ij.TreatyStatus

TO_MARCH = act("XBB", "accession", "2003-12-31", suffix="-2")
"""Consent that binds on 1 March 2004, like the withdrawal."""
BACK_SOME_DAY = act("XCC", "withdrawal_of_instrument", None, undoes=JOINS.id)
ENDS_TOO_SOON = world(JOINS, ended="2002-04-01")

STATUS: dict[str, tuple[str, ij.Dossier, ij.TreatyStatus | None]] = {
    "signed": ("XCC 2005-03-01", world(SIGNED), SIGNATORY),
    "signed-later": ("XCC 2005-02-28", world(SIGNED), NON_PARTY),
    "signed-definitively": ("XCC 2005-03-02", world(act("XCC", "definitive_signature", "2005-03-01")), CONTRACTING),
    "signed-and-ended": ("XCC 2006-01-01", world(SIGNED, act("XCC", "cessation", "2006-01-01")), NON_PARTY),
    "signed-and-joins": ("XCC 2006-01-10", world(SIGNED, act("XCC", "ratification", "2006-01-10")), CONTRACTING),
    "joins-later": ("XCC 2002-01-09", world(JOINS), NON_PARTY),
    "joins": ("XCC 2002-03-31", world(JOINS), CONTRACTING),
    "party": ("XCC 2002-04-01", world(JOINS), PARTY),
    "taken-back-later": ("XCC 2002-01-14", world(JOINS, BACK), CONTRACTING),
    "taken-back": ("XCC 2002-01-15", world(JOINS, BACK), NON_PARTY),
    "taken-back-some-day": ("XCC 2002-03-31", world(JOINS, BACK_SOME_DAY), None),
    "the-treaty-ends-too-soon": ("XCC 2002-03-31", ENDS_TOO_SOON, CONTRACTING),
    "the-treaty-ended-too-soon": ("XCC 2002-04-01", ENDS_TOO_SOON, NON_PARTY),
    "the-treaty-had-ended-too-soon": ("XCC 2003-01-01", ENDS_TOO_SOON, NON_PARTY),
    "the-treaty-not-in-force": ("XAA 2003-01-01", dossier(JOINED[0]), CONTRACTING),
    "left": ("XBB 2004-03-01", world(LEFT), WITHDRAWN),
    "left-and-comes-back": ("XBB 2004-06-01", world(LEFT, CAME_BACK), CONTRACTING),
    "came-back": ("XBB 2005-01-01", world(LEFT, CAME_BACK), PARTY),
    "ended": ("XBB 2008-01-01", world(ENDED), NON_PARTY),
    "left-and-came-back-and-ended": ("XBB 2009-01-01", world(LEFT, CAME_BACK, ENDED), NON_PARTY),
    "the-last-day-of-the-treaty": ("XAA 2019-12-31", world(ended="2020-01-01"), PARTY),
    "the-treaty-has-ended": ("XAA 2020-01-01", world(ended="2020-01-01"), NON_PARTY),
}


@pytest.mark.parametrize(("who", "d", "status"), STATUS.values(), ids=STATUS)
def test_where_it_stands(who: str, d: ij.Dossier, status: ij.TreatyStatus | None) -> None:
    """Signatory, party or neither; withdrawn, where the last end was by notice; contracting while consent waits."""
    assert asked(d, who).status is status


def test_within_a_year_a_consent_that_comes_to_nothing_is_told() -> None:
    """Contracting for a part of 2002, in which the treaty ended; in 2003 no longer."""
    assert [asked(ENDS_TOO_SOON, f"XCC {year}").status for year in ("2002", "2003")] == [None, NON_PARTY]


@pytest.mark.parametrize(
    ("again", "course"),
    [
        (TO_MARCH, "no, yes from 2001-05-01"),
        (
            act("XBB", "accession", "2004-01-10", suffix="-2"),
            "no, yes from 2001-05-01, no from 2004-03-01, yes from 2004-04-01",
        ),
        (act("XBB", "accession", "2003-06-01", suffix="-2"), "no, yes from 2001-05-01"),
        (act("XBB", "accession", "2003-02-28", suffix="-2"), "no, yes from 2001-05-01, no from 2004-03-01"),
    ],
    ids=["same-day", "a-month-later", "earlier", "before-the-notice"],
)
def test_a_new_consent_while_a_notice_runs(again: ij.TreatyAction, course: str) -> None:
    """Bound throughout where it has effect by the day of the withdrawal; before the notice it changes nothing."""
    assert by_day(world(LEFT, again), "XBB") == course


def test_bound_throughout_is_bound_up_to_the_last_day() -> None:
    """Up to the end of the second consent, by the consent that binds on the day; there is one step of two acts."""
    d = world(LEFT, TO_MARCH, act("XBB", "withdrawal", "2010-01-10", suffix="-2"))
    before, after = (asked(d, f"XBB {day}") for day in ("2004-02-29", "2004-03-01"))
    assert (str(before.since), str(before.until)) == ("2001-05-01", "2011-01-09")
    assert (str(after.since), str(after.until)) == ("2004-03-01", "2011-01-09")
    assert (before.notice is None, after.notice) == (False, None)
    assert after.reasons == ("Its accession of 2003-12-31 binds it from 2004-03-01 (126(2)).",)
    steps = {str(step.day): step for step in ij.participation_history(d, PACT)}
    assert (steps["2004-03-01"].parties, steps["2004-03-01"].acts) == (ij.Bounds(2, 2), (TO_MARCH.id, LEFT.id))


def test_a_notice_without_effect_leaves_no_place_for_a_new_consent() -> None:
    """The first goes on."""
    no_way_out = clauses(withdrawal=ij.parts.WithdrawalClause(mode="not_provided"))
    assert by_day(world(LEFT, TO_MARCH, **no_way_out), "XBB") == "no, yes from 2001-05-01"


@pytest.mark.parametrize(
    ("on", "refusing"), [("2005-03-31", False), ("2005-04-01", True), ("2006-01-09", True), ("2006-01-10", False)]
)
def test_a_refusal_ends_with_consent(on: str, refusing: bool) -> None:  # noqa: FBT001 - what is expected
    """Whoever joins after all refuses no more."""
    d = world(SIGNED, REFUSED, act("XCC", "ratification", "2006-01-10"))
    assert asked(d, f"XCC {on}").refusing is refusing


def test_a_notice_without_effect_stays_pending() -> None:
    """Under a treaty that provides no way out."""
    no_way_out = clauses(withdrawal=ij.parts.WithdrawalClause(mode="not_provided"))
    standing = asked(world(LEFT, **no_way_out), "XBB 2020-01-01")
    assert (standing.bound, standing.notice) == (YES, ij.parts.PendingNotice(act=LEFT.id, received="2003-03-01"))


TO_THE_END_OF_MARCH = act("XBB", "withdrawal", "2003-03-01", effective="2004-03-31")
TO_JUNE = ij.parts.Participation("complete", "2030-06-30")
THERE_AND_BACK = "2004-03-01 2004-06-01 2004-08-01"
"""The day from which it has left, the day of its new consent, and the day from which that binds it."""
WITHIN: dict[str, tuple[str, ij.Dossier, ij.Ternary, ij.TreatyStatus | None, str]] = {
    "joins": ("XAA 2001", world(), UNKNOWN, None, "2001-01-10 2001-05-01"),
    "leaves-and-comes-back": ("XBB 2004", world(LEFT, CAME_BACK), UNKNOWN, None, THERE_AND_BACK),
    "leaves-on-its-last-day": ("XBB 2004-03", world(TO_THE_END_OF_MARCH), UNKNOWN, None, "2004-03-31"),
    "leaves-on-its-first-day": ("XBB 2004-03", world(LEFT), NO, ij.TreatyStatus.WITHDRAWN, ""),
    "gives-notice": ("XBB 2003", world(LEFT), YES, PARTY, ""),
    "signs": ("XCC 2005", world(SIGNED), NO, None, "2005-03-01"),
    "has-signed": ("XCC 2006", world(SIGNED), NO, SIGNATORY, ""),
    "after-the-records": ("XAA 2031", world(), YES, PARTY, ""),
    "until-the-records-end": ("XAA 2030", world(participation=TO_JUNE), YES, PARTY, ""),
}


@pytest.mark.parametrize(("who", "d", "bound", "status", "change_days"), WITHIN.values(), ids=WITHIN)
def test_within_a_year(
    who: str, d: ij.Dossier, bound: ij.Ternary, status: ij.TreatyStatus | None, change_days: str
) -> None:
    """Known where it is the same on every day; else the days from which it is another are named, and its parts."""
    standing = asked(d, who)
    assert (standing.bound, standing.status, str(standing.on)) == (bound, status, who[4:])
    assert " ".join(str(day) for day in standing.changes_on) == change_days
    assert standing.missing == ((f"which day of {standing.on} is meant",) if standing.status is None else ())
    assert " ".join(str(part.start) for part in standing.parts[1:]) == change_days
    for part in standing.parts:
        for day in (part.start, part.end):
            on_day = asked(d, f"{who[:3]} {day}")
            assert (part.bound, part.status) == (on_day.bound, on_day.status)
    assert ij.loads_record(ij.dumps_record(standing), ij.Standing) == standing


def test_a_year_in_sentences() -> None:
    """What it is from which day; nothing of parts where it is the same throughout, or of one day."""
    d = world(LEFT, CAME_BACK)
    assert str(asked(d, "XBB 2004-03")).startswith("Betaland is not bound by Pact on 2004-03. Its ")
    assert str(asked(d, "XBB 2004")).startswith(
        "Whether Betaland is bound by Pact on 2004 depends on the day. From 2004-01-01 to 2004-02-29: bound (party). "
        "From 2004-03-01 to 2004-05-31: not bound (withdrawn). "
        "From 2004-06-01 to 2004-07-31: not bound (contracting). From 2004-08-01 to 2004-12-31: bound (party). Its "
    )
    assert asked(d, "XBB 2004-03-01").parts == ()


BY_TREATIES = ij.About(as_of="2030-12-31", as_of_by_family=ij.parts.FamilyDays(treaties="2020-06-30"))


@pytest.mark.parametrize(
    ("d", "on", "end"),
    [
        (world(participation=TO_JUNE), "2030-06-30", None),
        (world(participation=TO_JUNE), "2030-07-01", "2030-06-30"),
        (world(participation=TO_JUNE), "2030", "2030-06-30"),
        (world(participation=None, entered_into_force="2001-05-01"), "2030-12-31", None),
        (world(participation=None, entered_into_force="2001-05-01"), "2031-01-01", "2030-12-31"),
        (ij.Dossier(world(participation=None), BY_TREATIES), "2020-06-30", None),
        (ij.Dossier(world(participation=None), BY_TREATIES), "2020-07-01", "2020-06-30"),
        (ij.Dossier(world(participation=None)), "2031-01-01", None),
    ],
)
def test_where_the_records_end(d: ij.Dossier, on: str, end: str | None) -> None:
    """On the day up to which the treaty is recorded in full; else on that of treaties, or of all, if any."""
    standing = asked(d, f"XAA {on}")
    assert standing.beyond_records is (end is not None)
    sentence = f"The records end on {end}; this is what follows from them if nothing has happened since."
    assert (sentence in standing.reasons) is (end is not None)
    assert end is None or standing.confidence is None


def test_a_notice_given_within_the_year_is_in_the_answer() -> None:
    """As at the end of the year."""
    notice = asked(world(LEFT), "XBB 2003").notice
    assert notice == ij.parts.PendingNotice(act=LEFT.id, received="2003-03-01", effective="2004-03-01")


Ask = Callable[..., Any]


@pytest.mark.parametrize("ask", [ij.standing, ij.is_bound], ids=["standing", "is_bound"])
class TestAsking:
    """What may be asked, and what is refused."""

    @pytest.mark.parametrize(
        ("who", "about", "reason"),
        [
            ("state:PHI", STATUTE, r"nearest: .*state:PHL"),
            ("state:PHL", "person:karim-khan", '"person:karim-khan" is neither a treaty nor an amendment'),
            ("person:karim-khan", STATUTE, '"person:karim-khan" is neither a State nor an organisation'),
            (STATUTE, STATUTE, '"treaty:rome-statute" is neither a State nor an organisation'),
        ],
        ids=["nobody", "no-treaty", "no-participant", "a-treaty-as-participant"],
    )
    def test_of_whom_or_what(self, ask: Ask, who: str, about: str, reason: str) -> None:
        """No answer is given, and the nearest ids are named."""
        with pytest.raises(ij.UnknownRecord, match=reason):
            ask(SEEDS, who, about, on="2019-03-17")

    def test_no_day(self, ask: Ask) -> None:
        """A day that cannot be read is shown."""
        with pytest.raises(ij.InvalidValue, match='on="17/03/2019" is not a day'):
            ask(SEEDS, "state:PHL", STATUTE, on="17/03/2019")

    def test_an_act_of_somebody_without_a_record(self, ask: Ask) -> None:
        """Refused the first time and every time, whatever was asked before."""
        d = world(act("XZZ", "accession", "2002-01-10"))
        for _ in range(2):
            with pytest.raises(ij.UnknownRecord, match='no record "state:XZZ"'):
                ask(d, "state:XZZ", PACT, on="2005-01-01")

    def test_records_stand_for_their_ids(self, ask: Ask) -> None:
        """The State and the treaty themselves will do."""
        state, statute = SEEDS.get(ij.State, "state:PHL"), SEEDS.get(ij.Treaty, STATUTE)
        assert ask(SEEDS, state, statute, on="2015") == ask(SEEDS, "state:PHL", STATUTE, on="2015")

    def test_an_organisation_may_take_part(self, ask: Ask) -> None:
        """One that did nothing is not bound."""
        answer = ask(SEEDS, "organisation:icc", STATUTE, on="2019-03-17")
        assert getattr(answer, "bound", answer) is NO


def test_no_boolean() -> None:
    """An answer cannot be mistaken for true or false."""
    with pytest.raises(TypeError, match="not a Boolean"):
        bool(seen("PHL", "2015").bound)
