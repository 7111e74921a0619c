"""Values with something in every field, for records that are filled throughout."""

from typing import Any

from intljustice.records.cases import CaseStep, Charge
from intljustice.records.final_clauses import (
    AmendmentProcedure,
    Delay,
    EntryIntoForceClause,
    FinalClauses,
    Fraction,
    LaterPartyClause,
    Participation,
    WithdrawalClause,
)
from intljustice.values.citations import Citation, Classification, Reading
from intljustice.values.conduct import Conduct, Nationality, Scope, Trigger
from intljustice.values.names import Address, Contact, IdentityDocument, Name, NamePart
from intljustice.values.periods import Period
from intljustice.values.sentences import Sentence
from intljustice.values.votes import Vote

COMMON: dict[str, Any] = {
    "identifiers": [("wikidata", "Q1")],
    "citations": ["source:a", Citation("source:b", fields=["note"], locator="p. 1", recorded="2026-08-01")],
    "readings": [Reading(field="note", value=["x"], citations=["source:c"], remark="the day of announcement")],
    "classification": Classification("ex_parte", fields={"note": "public"}, addressees=["person:khan"], until="2030"),
    "note": "a remark",
}
"""What every record may hold."""
CITED = [
    Citation(
        "source:a", locator="p. 2", fields=["note"], assertion="reported", confidence="high", recorded="2026-08-01"
    )
]
PERIOD = Period("2019", "2020")
PARTS = [NamePart("A", "family")]
NAMES = [Name("A", lang="en", script="Latn", use="primary", strength="strong", period=PERIOD, parts=PARTS)]

NATIONALITY = Nationality("state:FRA", PERIOD, statement="a native of Lyon", nature="citizenship")
ADDRESS = Address(text="1 Court Road, The Hague", town="The Hague", state="state:NLD", period=PERIOD, citations=CITED)
DOCUMENT = IdentityDocument(
    nature="passport",
    number="P 1",
    issuer="organisation:prefecture",
    state="state:FRA",
    issued="2019-01-01",
    expires="2029-01-01",
    valid=False,
    remark="reported stolen",
    citations=CITED,
)
CONTACT = Contact(by="website", value="https://example.org")
VOTE = Vote(
    in_favour=9,
    against=1,
    abstaining=2,
    absent=3,
    eligible=15,
    needed=9,
    unanimous=False,
    against_by=["person:x"],
    abstaining_by=["state:USA"],
    against_as_written=["Judge X"],
)
SCOPE = Scope(
    territory=["state:SDN"],
    region="Darfur",
    vessel_of="state:COM",
    parties_to="treaty:rome-statute",
    nationals_of=["state:SDN"],
    period=PERIOD,
    crimes=["war_crimes"],
    nexus="the armed conflict",
    statement="conduct linked with it",
    citations=CITED,
)
TRIGGER = Trigger(
    nature="council_referral",
    by=["organisation:un-security-council"],
    by_count=1,
    day="2005-03-31",
    provisions=["rome-statute:13(b)"],
    resolution="S/RES/1593",
    vote=VOTE,
    scope=SCOPE,
    exclusion="personnel of States that are not parties",
    excluding="S/RES/1593:OP6",
    requested="2005-04-01",
    authorised="2005-04-02",
    authorised_by="organisation:pre-trial-chamber",
    authorising_vote=VOTE,
    effective=False,
    statement="the first referral by the Council",
    citations=CITED,
)
CONDUCT = Conduct(
    crime="other",
    crime_as_written="piracy",
    further_crimes=["war_crimes"],
    provisions=["rome-statute:7(1)(d)"],
    period=PERIOD,
    territory=["state:SDN"],
    region="Darfur",
    elements_also_in=["state:TCD"],
    elements="alleged",
    effects_in=["state:LBY"],
    acted_from=["state:TUN"],
    vessel_of="state:COM",
    aircraft_of="state:FRA",
    on_board=False,
    nationalities=[NATIONALITY],
    stateless=False,
    nationalities_later=["state:DEU"],
    nationality_contested=False,
    age=17,
    person="natural",
    capacity="Minister",
    leadership=False,
    council_operation=False,
    contributing_state="state:FRA",
    title_contested=False,
    excluded_territory=["Tokelau"],
    considered_before_withdrawal=False,
    deferred_by="S/RES/1422",
    relying_on=["jurisdiction-declaration:mmr-12-3"],
)
SENTENCE = Sentence(
    of="person:x",
    months_at_least=12,
    months_at_most=168,
    life=False,
    regime="strict regime",
    day="2025-12-12",
    basis="a range given for eight persons",
    citations=CITED,
)
CHARGE = Charge(crime="war_crimes", statement="child soldiers", provisions=["rome-statute:8(2)(e)(vii)"], counts=3)
CASE_STEP = CaseStep(status="at_large", day="2019", by="organisation:icc", statement="he fled", citations=CITED)

DELAY = Delay(60, "day", effective_day="first_of_month_after", month_end="clamp")
FINAL_CLAUSES = FinalClauses(
    entry_into_force=EntryIntoForceClause(
        provision="rome-statute:126(1)",
        threshold=60,
        counting=["ratification", "accession"],
        counted_participants="un_members",
        delay=DELAY,
        not_before="1999",
        statement="sixty instruments",
    ),
    later_parties=LaterPartyClause(
        provision="rome-statute:126(2)", delay=DELAY, not_before="1999", statement="as for the first sixty"
    ),
    withdrawal=WithdrawalClause(
        provision="rome-statute:127(1)",
        mode="notice",
        notice=Delay(1, "year", month_end="next"),
        later_day_may_be_stated=True,
        revocable=False,
        not_before="2009",
        first_term=DELAY,
        renewal=DELAY,
        deferred_by="armed conflict",
        statement="one year's notice",
    ),
    amendments=[
        AmendmentProcedure(
            provision="rome-statute:121(4)",
            applies_to=["rome-statute:5"],
            proposal="rome-statute:121(1)",
            deliberation=DELAY,
            adoption="rome-statute:121(3)",
            by_consensus=True,
            majority=Fraction(2, 3),
            acceptances=Fraction(7, 8),
            on_adoption=False,
            binds="all_parties",
            delay=DELAY,
            leave_at_once="rome-statute:121(6)",
            leave_within=DELAY,
            statement="seven-eighths of the parties",
        )
    ],
    reservations="rome-statute:120",
    ends_below=5,
    citations=CITED,
)
PARTICIPATION = Participation("complete", "2026-08-01")
