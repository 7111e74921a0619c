"""Who is on which list on which day, by the shipped records."""

import attrs
import pytest

import intljustice as ij

SEEDS = ij.load_seeds()
WENT_BACK_AND_FORTH = "sanction:us-2025-albanese"
YES, NO, UNKNOWN = ij.Ternary.YES, ij.Ternary.NO, ij.Ternary.UNKNOWN
NEVER, LISTED, SUSPENDED, DELISTED = ij.terms.ListStatus


def status_of(on: str, about: str = WENT_BACK_AND_FORTH) -> tuple[ij.terms.ListStatus | None, ij.Ternary]:
    """Where somebody stands, and whether a measure is in force."""
    answer = ij.listing(SEEDS, about, on=on)
    return answer.status, answer.in_force


class TestBackAndForth:
    """One listing with an injunction, a removal and a return on days that are only about right."""

    @pytest.mark.parametrize(
        ("on", "status", "in_force"),
        [
            ("2025-07-08", NEVER, NO),
            ("2025-07-09", LISTED, YES),
            ("2026-05-12", LISTED, YES),
            ("2026-05-13", SUSPENDED, NO),
            ("2026-05-18", SUSPENDED, NO),
            ("2026-05-19", None, NO),
            ("2026-05-23", None, NO),
            ("2026-05-24", None, UNKNOWN),
            ("2026-05-29", None, UNKNOWN),
            ("2026-05-30", LISTED, YES),
            ("2026-06-15", LISTED, YES),
            ("2026-11-24", LISTED, YES),
            ("2026-11-25", None, UNKNOWN),
        ],
    )
    def test_on_every_turn(self, on: str, status: ij.terms.ListStatus | None, in_force: ij.Ternary) -> None:
        """About a day means three days either way; somebody struck off on a day was still listed on it."""
        assert status_of(on) == (status, in_force)
        assert status_of(on, "person:francesca-albanese") == (status, in_force)

    def test_why_nobody_can_say(self) -> None:
        """Both acts are named, and that their days are approximate."""
        answer = ij.listing(SEEDS, WENT_BACK_AND_FORTH, on="2026-05-24")

        assert str(answer) == (
            "Where Francesca Paola Albanese stands on 2026-05-24 is unknown. By United States of America on the list "
            "OFAC SDN (Executive Order 14203): designated 2025-07-09; listed 2025-07-09; challenged 2026-02; "
            "enjoined 2026-05-13; perhaps delisted by then, about 2026-05-21, a day that is not known exactly; "
            "perhaps injunction stayed by then, about 2026-05-27, a day that is not known exactly; "
            "perhaps relisted by then, about 2026-05-27, a day that is not known exactly."
        )
        assert answer.missing == (
            "the exact day of delisted",
            "the exact day of injunction_stayed",
            "the exact day of relisted",
        )
        assert answer.confidence is None

    def test_what_it_rests_on(self) -> None:
        """The sanction, the times on the list, and the day the records stand at."""
        answer = ij.listing(SEEDS, WENT_BACK_AND_FORTH, on="2025-07-09")

        assert answer.about == WENT_BACK_AND_FORTH
        assert answer.records == answer.sanctions == (WENT_BACK_AND_FORTH,)
        assert answer.periods == (
            ij.parts.ListedPeriod(sanction=WENT_BACK_AND_FORTH, start="2025-07-09", end="2026-05-21~"),
            ij.parts.ListedPeriod(sanction=WENT_BACK_AND_FORTH, start="2026-05-27~"),
        )
        assert answer.confidence is ij.Confidence.HIGH
        assert str(answer.as_of) == "2026-11-24"

    def test_a_month(self) -> None:
        """Known only where it is the same on all of its days."""
        assert status_of("2025-08") == (LISTED, YES)
        assert status_of("2025-07") == (None, UNKNOWN)
        assert status_of("2026-05") == (None, UNKNOWN)

    def test_a_step_that_changes_nothing_is_open(self) -> None:
        """A challenge in February leaves the answer alone; that its day is not known stands beside it."""
        answer = ij.listing(SEEDS, WENT_BACK_AND_FORTH, on="2026-02-10")

        assert (answer.status, answer.in_force) == (LISTED, YES)
        assert answer.missing == ("the exact day of challenged",)


class TestTheLists:
    """What the shipped records say of others."""

    def test_listed_by_the_united_states_on_one_day(self) -> None:
        """Ten are, by a count by hand; of two more nobody can say."""
        found = ij.listings(SEEDS, on="2025-09-01", by="state:USA")

        assert found.definite == (
            "sanction:us-2025-alapini",
            "sanction:us-2025-albanese",
            "sanction:us-2025-bossa",
            "sanction:us-2025-guillou",
            "sanction:us-2025-hohler",
            "sanction:us-2025-ibanez",
            "sanction:us-2025-khan",
            "sanction:us-2025-niang",
            "sanction:us-2025-nskhan",
            "sanction:us-2025-prost",
        )
        assert found.possible == ("sanction:article-other-officials", "sanction:us-2019-visa-unnamed")
        assert found.records == tuple(sorted((*found.definite, *found.possible)))
        assert str(found) == "On 2025-09-01 10 sanctions are in force, and 2 may be."

    def test_everybody_s(self) -> None:
        """With the seven of Russia, and its entry ban without a day."""
        found = ij.listings(SEEDS, on="2025-09-01")

        assert len([one for one in found.definite if one.startswith("sanction:ru-")]) == 7
        assert len(found.definite) == 17
        assert found.possible == (
            "sanction:article-measures-on-operations",
            "sanction:article-other-officials",
            "sanction:ru-entry-ban",
            "sanction:us-2019-visa-unnamed",
        )

    def test_the_days_around_a_round(self) -> None:
        """On 3 September there are ten, on the 4th three organisations more."""
        assert len(ij.listings(SEEDS, on="2025-09-03", by="state:USA").definite) == 10
        assert len(ij.listings(SEEDS, on="2025-09-04", by="state:USA").definite) == 13

    def test_after_the_records_end(self) -> None:
        """None is sure, and every one is possible."""
        found = ij.listings(SEEDS, on="2026-11-25", by="state:USA")

        assert found.definite == ()
        assert len(found.possible) == len([one for one in SEEDS.records(ij.Sanction) if one.by == "state:USA"]) == 23

    def test_designated_and_listed_are_two_days(self) -> None:
        """Designated on the 6th, on the list from the 13th."""
        khan = "sanction:us-2025-khan"

        assert status_of("2025-02-06", khan) == (NEVER, NO)
        assert status_of("2025-02-12", khan) == (NEVER, NO)
        assert status_of("2025-02-13", khan) == (LISTED, YES)
        assert str(ij.listing(SEEDS, khan, on="2025-02-13")) == (
            "Karim A. A. Khan is listed on 2025-02-13. By United States of America on the list OFAC SDN "
            "(Executive Order 14203): designated 2025-02-06; listed 2025-02-13. Confidence high."
        )

    def test_on_two_lists(self) -> None:
        """A person is listed while anybody lists them; both sanctions are told of."""
        before = ij.listing(SEEDS, "person:karim-khan", on="2025-02-12")
        both = ij.listing(SEEDS, "person:karim-khan", on="2025-02-13")

        assert (before.status, before.records) == (LISTED, ("sanction:ru-khan",))
        assert (both.status, both.records) == (LISTED, ("sanction:ru-khan", "sanction:us-2025-khan"))
        assert before.sanctions == both.sanctions == ("sanction:ru-khan", "sanction:us-2025-khan")

    @pytest.mark.parametrize(
        ("on", "status", "in_force"),
        [
            ("2020-09-01", NEVER, NO),
            ("2020-09-02", LISTED, YES),
            ("2021-04-01", LISTED, YES),
            ("2021-04-02", LISTED, NO),
            ("2021-04-05", LISTED, NO),
            ("2021-04-06", DELISTED, NO),
        ],
    )
    def test_a_programme_that_ended(self, on: str, status: ij.terms.ListStatus, in_force: ij.Ternary) -> None:
        """Its authority ended on 1 April 2021, the entry stood on the list until the 5th."""
        assert status_of(on, "person:fatou-bensouda") == (status, in_force)

    def test_listed_and_not_in_force(self) -> None:
        """The sentence keeps the two apart."""
        assert str(ij.listing(SEEDS, "person:fatou-bensouda", on="2021-04-03")) == (
            "Fatou Bensouda is listed on 2021-04-03. The measure is no longer in force. By United States of America "
            "on the list OFAC SDN (Executive Order 13928): designated 2020-09-02; listed 2020-09-02; authority "
            "terminated 2021-04-01; end announced 2021-04-02. Confidence high."
        )

    def test_listed_in_a_month(self) -> None:
        """Of the days of that month it is unknown."""
        assert status_of("2023-05-31", "person:rosario-aitala") == (NEVER, NO)
        assert status_of("2023-06-01", "person:rosario-aitala") == (None, UNKNOWN)
        assert status_of("2023-06-29", "person:rosario-aitala") == (None, UNKNOWN)
        assert status_of("2023-06-30", "person:rosario-aitala") == (LISTED, YES)

    def test_sentenced_and_on_a_list_from_that_day(self) -> None:
        """Two judges are on the international wanted list, and on none that is recorded before."""
        for one in ("sanction:ru-alapini", "sanction:ru-benmahfoudh"):
            assert status_of("2025-12-11", one) == (NEVER, NO)
            assert status_of("2025-12-12", one) == (LISTED, YES)
            assert ij.listing(SEEDS, one, on="2025-12-12").confidence is ij.Confidence.MEDIUM

    def test_sentenced_and_on_no_list_that_is_recorded(self) -> None:
        """A conviction is no listing, and no "no" either."""
        whole = SEEDS.get(ij.Sanction, "sanction:ru-alapini")
        convicted = attrs.evolve(whole, history=whole.history[:1])
        d = SEEDS.overlay([convicted])

        assert ij.listing(d, convicted, on="2025-12-11").status is NEVER
        assert ij.listing(d, convicted, on="2025-12-12").status is NEVER
        assert ij.listing(d, convicted, on="2025-12-12").in_force is UNKNOWN

    def test_a_policy_without_a_list(self) -> None:
        """It was announced, and lost its authority: nobody was listed, and nobody struck off."""
        visas = "sanction:us-2020-visa-unnamed"

        assert status_of("2020-09-02", visas) == (NEVER, UNKNOWN)
        assert status_of("2021-05-01", visas) == (NEVER, NO)

    def test_nobody_s_target(self) -> None:
        """A State against which nothing is recorded is on no list, up to the day the records stand at."""
        assert status_of("2026-11-24", "state:FRA") == (NEVER, NO)
        after = ij.listing(SEEDS, "state:FRA", on="2026-11-25")

        assert (after.status, after.in_force, after.confidence) == (None, UNKNOWN, None)
        assert str(after) == "Where France stands on 2026-11-25 is unknown. The records end on 2026-11-24."

    @pytest.mark.parametrize("on", ["2025-07-08", "2025-07-09", "2026-05-24", "2026-11-25", "2025-07"])
    def test_written_and_read_back(self, on: str) -> None:
        """Answers go through JSON like records."""
        one, many = ij.listing(SEEDS, WENT_BACK_AND_FORTH, on=on), ij.listings(SEEDS, on=on, by="state:USA")

        assert ij.loads_record(ij.dumps_record(one), ij.Listing) == one
        assert ij.loads_record(ij.dumps_record(many), ij.Listings) == many


class TestAsking:
    """What is refused."""

    def test_unknown_ids(self) -> None:
        """The nearest are named."""
        with pytest.raises(ij.UnknownRecord, match=r"nearest: .*sanction:us-2025-albanese"):
            ij.listing(SEEDS, "sanction:us-2025-albanes", on="2025-07-08")
        with pytest.raises(ij.UnknownRecord, match='no record "state:USB"'):
            ij.listings(SEEDS, on="2025-07-08", by="state:USB")

    def test_no_day(self) -> None:
        """What is no day is shown."""
        with pytest.raises(ij.InvalidValue, match="09/07/2025"):
            ij.listing(SEEDS, WENT_BACK_AND_FORTH, on="09/07/2025")
        with pytest.raises(ij.InvalidValue, match="09/07/2025"):
            ij.listings(SEEDS, on="09/07/2025")

    def test_no_boolean(self) -> None:
        """An answer cannot be mistaken for true or false."""
        with pytest.raises(TypeError, match="not a Boolean"):
            bool(ij.listing(SEEDS, WENT_BACK_AND_FORTH, on="2025-07-08").in_force)
