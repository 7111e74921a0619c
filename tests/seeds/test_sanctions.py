"""The sanctions that a model flattens most easily, as they are shipped."""

import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
LISTING = ij.terms.SanctionPart.LISTING


def sanction(slug: str) -> ij.Sanction:
    """One sanction."""
    return SEEDS.get(ij.Sanction, f"sanction:{slug}")


def steps(slug: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """What happened to one, when, and by whom."""
    return [(one.status.value, str(one.day), one.by) for one in sanction(slug).history]


def called(party: str) -> list[str]:
    """What somebody is called."""
    record = SEEDS[party]
    assert isinstance(record, ij.Person | ij.Organisation)
    return [name.text for name in record.names]


def test_an_annex_and_a_list() -> None:
    """Khan was named in the order a week before he stood on the list, by another; his office he lost later."""
    khan = sanction("us-2025-khan")
    tenure = SEEDS.get(ij.Tenure, "tenure:karim-khan-icc-prosecutor")

    assert (str(khan.signed), str(khan.designated), str(khan.listed)) == ("2025-02-06", "2025-02-06", "2025-02-13")
    assert {(role.part.value, role.actor) for role in khan.roles} == {
        ("designating", "person:donald-trump"),
        ("listing", "organisation:ofac"),
        ("implementing", "organisation:ofac"),
        ("announcing", "person:donald-trump"),
    }
    assert tenure.ending is ij.terms.Ending.REMOVED
    assert "delisted" not in [status for status, _, _ in steps("us-2025-khan")]


@pytest.mark.parametrize("slug", ["us-2020-bensouda", "us-2020-mochochoko"])
def test_three_days_of_one_end(slug: str) -> None:
    """The order, its announcement and the list each have their day, and not the author of the designation."""
    assert steps(slug) == [
        ("listed", "2020-09-02", ("organisation:ofac",)),
        ("authority_terminated", "2021-04-01", ("organisation:biden-administration",)),
        ("end_announced", "2021-04-02", ("organisation:biden-administration",)),
        ("delisted", "2021-04-05", ("organisation:ofac",)),
        ("regulations_removed", "2021-07-06", ("organisation:ofac",)),
    ]
    assert all(step.citations for step in sanction(slug).history)


def test_a_sanction_that_follows_from_another() -> None:
    """Mochochoko was designated for helping Bensouda; the letter of the ground is not known, and none is made up."""
    derived = sanction("us-2020-mochochoko")

    assert [(tie.nature.value, tie.to) for tie in derived.links] == [("assisted", "sanction:us-2020-bensouda")]
    assert derived.criterion is None
    assert derived.legal_basis == ("Executive Order 13928: material assistance to a designated person",)


def test_back_and_forth() -> None:
    """Albanese: who did what, the court apart from the list, and days that are only about right marked so."""
    assert steps("us-2025-albanese") == [
        ("listed", "2025-07-09", ("organisation:us-state-department", "organisation:ofac")),
        ("challenged", "2026-02", ("group:albanese-husband-and-daughter",)),
        ("enjoined", "2026-05-13", ("organisation:us-district-court-dc", "person:richard-leon")),
        ("delisted", "2026-05-21~", ("organisation:ofac",)),
        ("injunction_stayed", "2026-05-27~", ("organisation:us-court-of-appeals-dc",)),
        ("relisted", "2026-05-27~", ("organisation:ofac",)),
        ("reported_in_force", "2026-10-09", ("organisation:us-state-department",)),
    ]
    graded = [{cited.confidence for cited in step.citations} for step in sanction("us-2025-albanese").history]
    high, medium = {ij.Confidence.HIGH}, {ij.Confidence.MEDIUM}

    assert graded == [high, medium, high, medium, medium, medium, medium]


def test_one_person_two_parties() -> None:
    """The United States and Russia each sanction Ibáñez Carranza; her name is written in two orders."""
    party = "person:luz-del-carmen-ibanez-carranza"
    mine = [one for one in SEEDS.records(ij.Sanction) if party in [target.party for target in one.targets]]

    assert {(one.id, one.by) for one in mine} == {
        ("sanction:ru-ibanez", "state:RUS"),
        ("sanction:us-2025-ibanez", "state:USA"),
    }
    assert "Luz del Carmen Ibáñez Carranza" in called(party)
    assert "Carranza Luz del Carmen Ibáñez" in called(party)


@pytest.mark.parametrize("slug", ["us-2025-alhaq", "us-2025-almezan", "us-2025-pchr", "us-2026-icc"])
def test_nobody_who_could_enter(slug: str) -> None:
    """An organisation has no nationality, and is not kept from entering."""
    (target,) = sanction(slug).targets

    assert isinstance(SEEDS[target.party or ""], ij.Organisation)
    assert [one.value for one in sanction(slug).measures] == ["asset_blocking", "transaction_prohibition"]


def test_the_court_itself() -> None:
    """Four licences; the number of three is known only to be one of three, and the end of one only by report."""
    mine = [one for one in SEEDS.records(ij.Licence) if "sanction:us-2026-icc" in one.sanctions]
    kept = SEEDS.get(ij.Licence, "licence:eo14203-gl-13")
    ends = [cited.confidence for cited in kept.citations if cited.fields == ("expires_at",)]

    assert [(one.number, len(one.number_among)) for one in mine].count((None, 3)) == 3
    assert [one.id for one in mine if one.number == "GL 13"] == [kept.id]
    assert (kept.days, str(kept.expires_at), ends) == (180, "2027-04-07T00:01-04:00", [ij.Confidence.LOW])


def test_an_end_without_an_hour() -> None:
    """Whether the day itself is still covered is not said, and so nothing is said of a moment."""
    without = [one for one in SEEDS.records(ij.Licence) if one.expires is not None]

    assert [(one.number, str(one.expires)) for one in without] == [
        ("GL 10", "2025-10-04"),
        ("GL 11", "2026-01-17"),
        ("GL 8", "2025-08-08"),
    ]
    assert all((one.expires_at, one.note) == (None, None) for one in without)


@pytest.mark.parametrize("slug", ["us-2019-visa-unnamed", "us-2020-visa-unnamed", "ru-entry-ban"])
def test_nobody_is_named(slug: str) -> None:
    """Targets that are described and not named are not given members, nor put on a list."""
    (target,) = sanction(slug).targets
    group = SEEDS.get(ij.Group, target.party or "")

    assert (group.names, group.members, group.complete) == ((), (), None)
    assert (sanction(slug).list_name, sanction(slug).listed) == (None, None)
    assert {"listed", "delisted", "expired"} & {status for status, _, _ in steps(slug)} == set()


@pytest.mark.parametrize("slug", ["ru-alapini", "ru-benmahfoudh"])
def test_convicted_and_wanted_abroad(slug: str) -> None:
    """Of a listing by the ministry nothing is known; the international list has them, on the word of the reports."""
    one = sanction(slug)

    assert (one.listed, [role for role in one.roles if role.part is LISTING]) == (None, [])
    assert steps(slug) == [
        ("convicted", "2025-12-12", ("organisation:moscow-city-court",)),
        ("listed", "2025-12-12", ()),
    ]


def test_three_spellings() -> None:
    """Of Ben Mahfoudh's name, each from the source that has it."""
    person = SEEDS.get(ij.Person, "person:haykel-ben-mahfoudh")
    whose = {(cited.fields, cited.source) for cited in person.citations if cited.fields}

    assert called(person.id) == ["Haykel Ben Mahfoudh", "Haikel Ben Mahfoud", "Haykel Ben-Mahfoudh"]
    assert whose == {
        (("nationalities",), "source:s120"),
        (("names/1",), "source:s60"),
        (("names/1",), "source:s61"),
        (("names/2",), "source:s120"),
    }


@pytest.mark.parametrize(("slug", "place"), [("ru-aitala", 2), ("ru-akane", 3), ("ru-ugalde", 7)])
def test_when_they_were_wanted(slug: str, place: int) -> None:
    """One report has the three judges on the list with the Prosecutor; the sanction and the proceedings both say so."""
    read = {reading.field: reading.value for reading in sanction(slug).readings}
    course = SEEDS.get(ij.Proceeding, "proceeding:moscow-icc-officials")
    also = {reading.field: reading.value for reading in course.readings}

    assert read == dict.fromkeys(("listed", "designated", "history/0/day"), "2023-05-19")
    assert also[f"history/{place}/day"] == "2023-05-19"
    assert course.history[place].day == sanction(slug).listed
