"""Whole entries of three sanctions lists, made up, in the fields that hold them: nothing is left for a note."""

import intljustice as ij

OFAC_PERSON = ij.Person(
    id="person:example",
    names=[
        ij.Name("EXAMPLE, Anna", use="primary", script="Latn", parts=[("EXAMPLE", "family"), ("Anna", "given")]),
        ij.Name("Anna Sample", use="formerly", strength="strong", parts=[("Sample", "maiden")]),
        ij.Name("Anna Specimen", use="now_known_as", strength="strong"),
        ij.Name("Annie", use="also_known_as", strength="weak", parts=[("Annie", "nickname")]),
    ],
    nationalities=[
        ij.Nationality("state:XXA", nature="nationality"),
        ij.Nationality("state:XXB", nature="citizenship"),
    ],
    born_between=("1969", "1971~"),
    documents=[
        ij.IdentityDocument(
            nature="Passport",
            number="X 1",
            issuer="organisation:passport-office",
            state="state:XXA",
            expires="2030-01-01",
            valid=False,
            remark="reported lost",
        )
    ],
    identifiers=[("ofac-profile", "99999")],
)
OFAC_ENTRY = ij.Sanction(
    id="sanction:example-ofac",
    targets=[OFAC_PERSON],
    measures=["asset_blocking", "other"],
    measures_as_written=["Block", "Directive 9"],
    programmes=["programme:one", "programme:two"],
    list_name="SDN List",
    history=[
        ij.parts.ListingStep(status="listed", day="2031-01-01", legal_act="Order 1"),
        ij.parts.ListingStep(status="amended", day="2031-05-05"),
        ij.parts.ListingStep(status="amended", day="2031-06-06"),
        ij.parts.ListingStep(status="revoked", day="2031-07-07", legal_act="Order 2"),
        ij.parts.ListingStep(status="delisted", day="2031-07-09"),
    ],
    updated="2031-06-06",
    identifiers=[("ofac-entry", "1"), ("ofac-profile", "99999")],
)
UN_VESSEL = ij.Sanction(
    id="sanction:example-un",
    targets=[
        ij.parts.Target(
            nature="vessel",
            names=[ij.Name("Example Star", use="primary"), ij.Name("Example Moon", use="formerly")],
            identifiers=[("imo", "9999999")],
        )
    ],
    remarks=["Made up."],
    identifiers=[("un-reference", "XXe.001"), ("un-data", "1")],
)
EU_PERSON = ij.Person(
    id="person:example-eu",
    names=[ij.Name("ii example", lang="en", strength="weak", parts=[("ii", None), ("example", "family")])],
    born="1970-02",
    readings=[ij.Reading(field="born", value="1972~", citations=["source:eu-list"])],
)


def test_each_is_written_and_read_back() -> None:
    """Nothing of them is lost, and none of them needs a note."""
    for entry in (OFAC_PERSON, OFAC_ENTRY, UN_VESSEL, EU_PERSON):
        assert entry.note is None
        assert ij.loads_record(ij.dumps_record(entry)) == entry
        assert ij.loads_record(ij.dumps_record(entry, indent=True)) == entry


def test_each_history_can_have_happened() -> None:
    """An entry that was changed twice, and whose designation was taken back before it was struck off."""
    assert list(ij.check(ij.Dossier([OFAC_ENTRY, UN_VESSEL])).of("STATUS_IMPOSSIBLE")) == []


def test_in_force_up_to_the_act_that_took_it_back() -> None:
    """The measure ends with the designation, the entry two days later."""
    dossier = ij.Dossier([OFAC_PERSON, OFAC_ENTRY])
    found = {day: ij.listing(dossier, OFAC_PERSON, on=f"2031-07-{day}") for day in ("07", "08", "09", "10")}

    assert [(answer.status, answer.in_force) for answer in found.values()] == [
        (ij.terms.ListStatus.LISTED, ij.Ternary.YES),
        (ij.terms.ListStatus.LISTED, ij.Ternary.NO),
        (ij.terms.ListStatus.LISTED, ij.Ternary.NO),
        (ij.terms.ListStatus.DELISTED, ij.Ternary.NO),
    ]
