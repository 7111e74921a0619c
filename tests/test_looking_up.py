"""Records of a dossier looked up by id and by class, and what is near where none is."""

import pytest
from tests.small_dossier import DEEP, FRANCE, PART, STATUTE, WHOLE, D, Exhibit

import intljustice as ij


class TestById:
    """Records by their ids."""

    def test_the_record(self) -> None:
        """The very record that was given."""
        assert D["state:FRA"] is FRANCE

    def test_a_record_stands_for_its_id(self) -> None:
        """What is here is given, not what was handed over."""
        assert D[ij.State(id="state:FRA", names=["Another"])] is FRANCE

    def test_an_id_that_is_not_there(self) -> None:
        """The error names the nearest ids of that kind with their labels, and is a LookupError."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D["state:FRU"]

        assert caught.value.id == "state:FRU"
        assert caught.value.nearest == ("state:FRA (France)", "state:HUN (Hungary)")
        assert str(caught.value) == 'no record "state:FRU"; nearest: state:FRA (France), state:HUN (Hungary)'
        assert isinstance(caught.value, LookupError)
        assert caught.value.__cause__ is None

    def test_of_a_kind_that_is_not_there(self) -> None:
        """Where no record is of that kind, all are looked at."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D["treatie:rome-statute"]

        assert caught.value.nearest == ("treaty:rome-statute (Rome Statute)",)

    @pytest.mark.parametrize(
        ("asked", "nearest"),
        [
            ("France", ("state:FRA (France)",)),
            ("FR", ("state:FRA (France)",)),
            ("khan", ("person:karim-khan (Karim A. A. Khan)",)),
            ("Frances", ()),
        ],
    )
    def test_of_a_name(self, asked: str, nearest: tuple[str, ...]) -> None:
        """A name or code is no id; what is called so is told with its id."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D[asked]

        assert caught.value.nearest == nearest

    def test_of_what_has_no_label(self) -> None:
        """An id is not said twice."""
        with pytest.raises(ij.UnknownRecord) as caught:
            ij.Dossier([Exhibit(id="exhibit:one")])["exhibit:ones"]

        assert str(caught.value) == 'no record "exhibit:ones"; nearest: exhibit:one'

    def test_nothing_near(self) -> None:
        """A dossier without anything alike names none."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D["case:qqqq"]

        assert caught.value.nearest == ()
        assert str(caught.value) == 'no record "case:qqqq"'

    def test_a_record_that_is_not_there(self) -> None:
        """It is asked for by its id."""
        with pytest.raises(ij.UnknownRecord, match="person:nobody"):
            D[ij.Person(id="person:nobody", description="D")]

    def test_whether_it_is_there(self) -> None:
        """By id or record; anything else is not."""
        assert "state:FRA" in D
        assert FRANCE in D
        assert "state:GBR" not in D
        assert ij.Person(id="person:nobody", description="D") not in D
        assert 7 not in D


class TestByClass:
    """Records of a class."""

    def test_the_record_of_a_class(self) -> None:
        """The class is the one asked for, to the reader and to the type checker."""
        treaty: ij.Treaty = D.get(ij.Treaty, "treaty:rome-statute")

        assert treaty is STATUTE
        assert D.get(ij.Record, STATUTE) is STATUTE

    def test_another_class_raises(self) -> None:
        """Both classes are named."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D.get(ij.State, "treaty:rome-statute")

        assert str(caught.value) == '"treaty:rome-statute" is a Treaty, not a State'
        assert caught.value.id == "treaty:rome-statute"

    def test_another_class_of_ones_own_raises(self) -> None:
        """With the article that its name asks for."""
        with pytest.raises(ij.UnknownRecord, match='"exhibit:one" is an Exhibit, not an Organisation'):
            ij.Dossier([Exhibit(id="exhibit:one")]).get(ij.Organisation, "exhibit:one")

    def test_an_unknown_id_raises(self) -> None:
        """As it does without a class."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D.get(ij.State, "state:FRU")

        assert caught.value.nearest[0] == "state:FRA (France)"

    def test_a_default_is_given_instead(self) -> None:
        """For an id that is not there, and for a record of another class; None is a default too."""
        nothing: ij.State | None = D.get(ij.State, "state:GBR", None)
        text: ij.State | str = D.get(ij.State, STATUTE, "none")

        assert nothing is None
        assert text == "none"
        assert D.get(ij.State, "state:FRA", None) is FRANCE

    def test_all_of_a_class(self) -> None:
        """By id, however they were given."""
        claims: tuple[ij.Claim, ...] = D.records(ij.Claim)

        assert claims == (DEEP, PART, WHOLE)
        assert D.records(ij.Demand) == ()

    def test_all_of_a_base(self) -> None:
        """The records of all classes derived from it."""
        assert D.records(ij.Record) == tuple(D)

    def test_a_class_of_ones_own(self) -> None:
        """A record type of one's own is a class as any other."""
        exhibit = Exhibit(id="exhibit:boot")
        mine = D.overlay([exhibit])

        assert mine.records(Exhibit) == (exhibit,)
        assert mine.get(Exhibit, "exhibit:boot").held_by == "The Registry"


class TestNearest:
    """What comes nearest to an id that is not there."""

    def test_at_most_three(self) -> None:
        """The best first."""
        many = ij.Dossier(ij.Group(id=f"group:judges-{place}", description="D") for place in range(9))

        with pytest.raises(ij.UnknownRecord) as caught:
            many["group:judges-"]

        assert len(caught.value.nearest) == 3

    def test_a_miss_in_a_large_dossier_is_cheap(self) -> None:
        """Only so many ids are compared; those beyond are not thought of."""
        many = ij.Dossier(ij.Group(id=f"group:g{place}", description="D") for place in range(20_001))

        with pytest.raises(ij.UnknownRecord) as caught:
            many["group:zzz20000"]

        assert "group:g20000 (D)" not in caught.value.nearest

    def test_labels_are_cut(self) -> None:
        """A long description does not fill the screen, and is seen to go on; one of sixty characters stands whole."""
        for length, shown in ((60, "x" * 60), (61, "x" * 59 + "…")):
            long = ij.Dossier([ij.Group(id="group:long", description="x" * length)])
            with pytest.raises(ij.UnknownRecord) as caught:
                long["group:lonk"]

            assert caught.value.nearest == (f"group:long ({shown})",)
