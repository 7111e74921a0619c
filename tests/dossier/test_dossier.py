"""Dossier: how it is built, looked up, followed, overlaid, compared and shown, and that it never changes."""

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from tests.dossier.sample import DEEP, EVERY, FRANCE, HUNGARY, KHAN, PART, STATUTE, WHOLE, D, Exhibit, ids
from tests.pointers import at

import intljustice as ij

OTHER_FRANCE = ij.State(id="state:FRA", names=["French Republic"])


class TestBuilding:
    """What a dossier is made of."""

    def test_without_records(self) -> None:
        """An empty dossier has no records and says nothing of itself."""
        empty = ij.Dossier()

        assert (len(empty), tuple(empty), empty.about) == (0, (), ij.About())
        assert repr(empty) == "Dossier: 0 records (none)"

    def test_from_any_iterable(self) -> None:
        """A list, an iterator or another dossier will do."""
        assert ij.Dossier(iter(EVERY)) == ij.Dossier(list(EVERY)) == ij.Dossier(ij.Dossier(EVERY))

    def test_repeated_ids_are_reported_together(self) -> None:
        """Each further place has a problem that names the first."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.Dossier([FRANCE, HUNGARY, OTHER_FRANCE, HUNGARY, FRANCE])

        assert caught.value.what == "The dossier"
        assert [(one.code, one.pointer, one.record, one.message) for one in caught.value.problems] == [
            ("DUPLICATE_ID", "/records/2/id", "state:FRA", '"state:FRA" is also the id of record 0'),
            ("DUPLICATE_ID", "/records/3/id", "state:HUN", '"state:HUN" is also the id of record 1'),
            ("DUPLICATE_ID", "/records/4/id", "state:FRA", '"state:FRA" is also the id of record 0'),
        ]
        assert caught.value.problems[0].value == "state:FRA"
        assert caught.value.problems[0].hint == "give each record an id of its own, or remove one of the two"

    def test_what_is_no_record_is_refused(self) -> None:
        """Everything that is no record is named, with its place."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.Dossier([FRANCE, "state:HUN", None, ij.Name("N")])  # type: ignore[list-item] # that is the point

        assert [(one.code, one.pointer, one.message, one.hint) for one in caught.value.problems] == [
            ("NOT_A_RECORD", "/records/1", '"state:HUN" is no record', "give records only"),
            ("NOT_A_RECORD", "/records/2", "None is no record", "give records only"),
            ("NOT_A_RECORD", "/records/3", "Name(text='N') is no record", "give records only"),
        ]

    def test_it_never_changes(self) -> None:
        """Nothing can be assigned, and the list it was made of is not looked at again."""
        given = [FRANCE]
        made = ij.Dossier(given)
        given.append(HUNGARY)

        with pytest.raises(FrozenInstanceError):
            made.about = ij.About()
        with pytest.raises(FrozenInstanceError):
            del made.about
        with pytest.raises(TypeError):
            made._records["state:HUN"] = HUNGARY  # type: ignore[index] # that is the point
        assert ids(tuple(made)) == ["state:FRA"]


class TestOrder:
    """The order of the records."""

    def test_by_kind_then_by_id(self) -> None:
        """The order in which they were given does not matter."""
        expected = [
            "claim:deep",
            "claim:part",
            "claim:whole",
            "organisation:icc",
            "person:karim-khan",
            "source:s1",
            "state:FRA",
            "state:HUN",
            "treaty:rome-statute",
        ]

        assert ids(tuple(D)) == expected
        assert ids(tuple(ij.Dossier(reversed(EVERY)))) == expected

    def test_kinds_are_compared_as_words(self) -> None:
        """A kind that begins like another comes after all of the other's records."""

        @attrs.frozen(kw_only=True)
        class CasePart(ij.Record):
            """A kind with a hyphen."""

            kind: ClassVar[str] = "case-part"

        part, case = CasePart(id="case-part:a"), ij.Case(id="case:b", accused=["person:x"])

        assert tuple(ij.Dossier([part, case])) == (case, part)


class TestEquality:
    """When two dossiers are the same."""

    def test_equal_records_in_any_order(self) -> None:
        """Equal dossiers have equal hashes."""
        again = ij.Dossier(reversed([copy.deepcopy(record) for record in EVERY]), copy.deepcopy(D.about))

        assert again == D
        assert hash(again) == hash(D)

    @pytest.mark.parametrize(
        "other",
        [
            pytest.param(D.without(FRANCE), id="a record less"),
            pytest.param(D.overlay([attrs.evolve(FRANCE, note="N")]), id="a record changed"),
            pytest.param(ij.Dossier(EVERY), id="another about"),
        ],
    )
    def test_a_difference(self, other: ij.Dossier) -> None:
        """Another record or another about makes another dossier with another hash."""
        assert other != D
        assert hash(other) != hash(D)

    def test_something_else_is_never_equal(self) -> None:
        """Not even a list of the same records."""
        assert list(EVERY) != D
        assert D != None  # noqa: E711 - the operator is what is tested

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_pickles(self, protocol: int) -> None:
        """A dossier crosses to another process, also after its indexes were built."""
        D.find("Khan")
        back = pickle.loads(pickle.dumps(D, protocol))

        assert back == D
        assert back.find("Khan") == (KHAN,)

    def test_copies(self) -> None:
        """A copy is equal and answers like the original."""
        assert copy.copy(D) == copy.deepcopy(D) == D
        assert copy.copy(D).referring_to("organisation:un") == D.referring_to("organisation:un")


class TestRepr:
    """What a notebook shows."""

    def test_it_counts(self) -> None:
        """One line: title, number of records, the day they stand at, and how many of each kind."""
        assert repr(D) == (
            "Dossier 'Filing 7': 9 records as of 2026-11-24 "
            "(claim 3, organisation 1, person 1, source 1, state 2, treaty 1)"
        )

    def test_thousands_are_set_apart(self) -> None:
        """Large numbers can be read."""
        many = ij.Dossier(ij.Group(id=f"group:g{place}", description="D") for place in range(1234))

        assert repr(many) == "Dossier: 1,234 records (group 1234)"


def unknown(ask: Callable[[], object]) -> ij.UnknownRecord:
    """Return the error of a question about a record that is not there."""
    with pytest.raises(ij.UnknownRecord) as caught:
        ask()
    return caught.value


class TestById:
    """Records by their ids."""

    def test_the_record(self) -> None:
        """The record that was given; another record of its id stands for the id."""
        assert D["state:FRA"] is FRANCE
        assert D[OTHER_FRANCE] is FRANCE

    def test_an_id_that_is_not_there(self) -> None:
        """The error names the nearest ids of that kind with their labels, and is a LookupError."""
        error = unknown(lambda: D["state:FRU"])

        assert error.id == "state:FRU"
        assert error.nearest == ("state:FRA (France)", "state:HUN (Hungary)")
        assert str(error) == 'no record "state:FRU"; nearest: state:FRA (France), state:HUN (Hungary)'
        assert isinstance(error, LookupError)
        assert error.__cause__ is None

    @pytest.mark.parametrize(
        ("asked", "nearest"),
        [
            pytest.param("treatie:rome-statute", ["treaty:rome-statute (Rome Statute)"], id="a kind that is not there"),
            pytest.param("France", ["state:FRA (France)"], id="a name"),
            pytest.param("FR", ["state:FRA (France)"], id="a code"),
            pytest.param("khan", ["person:karim-khan (Karim A. A. Khan)"], id="a word of a name"),
            pytest.param("Frances", [], id="a misspelt name"),
            pytest.param("case:qqqq", [], id="nothing alike"),
            pytest.param(ij.Person(id="person:x", description="D"), [], id="a record"),
        ],
    )
    def test_what_is_nearest(self, asked: ij.Id, nearest: list[str]) -> None:
        """Where no record is of that kind, all ids are compared; a text that is no id is taken for a name."""
        assert unknown(lambda: D[asked]).nearest == tuple(nearest)

    def test_an_error_without_anything_alike(self) -> None:
        """The message then ends with the id."""
        assert str(unknown(lambda: D["case:qqqq"])) == 'no record "case:qqqq"'

    def test_at_most_three_are_named(self) -> None:
        """However many are alike."""
        many = ij.Dossier(ij.Group(id=f"group:judges-{place}", description="D") for place in range(9))

        assert len(unknown(lambda: many["group:judges-"]).nearest) == 3

    def test_a_miss_in_a_large_dossier_is_cheap(self) -> None:
        """Only the first 20,000 ids are compared."""
        zebra = ij.Group(id="group:zebra", description="D")
        others = [ij.Group(id=f"group:{place:05}", description="D") for place in range(20_000)]

        assert unknown(lambda: ij.Dossier([*others, zebra])["group:zebras"]).nearest == ()
        assert unknown(lambda: ij.Dossier([*others[1:], zebra])["group:zebras"]).nearest == ("group:zebra (D)",)

    @pytest.mark.parametrize(("length", "shown"), [(60, "x" * 60), (61, "x" * 59 + "…")])
    def test_labels_are_cut(self, length: int, shown: str) -> None:
        """A label of more than 60 characters is cut, and is seen to go on."""
        long = ij.Dossier([ij.Group(id="group:long", description="x" * length)])

        assert unknown(lambda: long["group:lonk"]).nearest == (f"group:long ({shown})",)

    def test_an_id_that_is_its_own_label(self) -> None:
        """It is not written twice."""
        assert unknown(lambda: ij.Dossier([Exhibit(id="exhibit:one")])["exhibit:ones"]).nearest == ("exhibit:one",)

    def test_whether_it_is_there(self) -> None:
        """By id or record; anything else is not."""
        assert [asked in D for asked in ("state:FRA", FRANCE)] == [True, True]
        absent: list[Any] = ["state:GBR", ij.Person(id="person:nobody", description="D"), 7]
        assert [asked in D for asked in absent] == [False, False, False]


class TestByClass:
    """Records of a class."""

    def test_the_record_of_a_class(self) -> None:
        """The class is the one asked for, to the reader and to the type checker; a base class will do."""
        treaty: ij.Treaty = D.get(ij.Treaty, "treaty:rome-statute")

        assert treaty is STATUTE
        assert D.get(ij.Record, STATUTE) is STATUTE

    def test_another_class(self) -> None:
        """The error names both classes, each with its article."""
        exhibit = ij.Dossier([Exhibit(id="exhibit:one")])

        error = unknown(lambda: D.get(ij.State, "treaty:rome-statute"))
        assert (error.id, str(error)) == ("treaty:rome-statute", '"treaty:rome-statute" is a Treaty, not a State')
        assert str(unknown(lambda: exhibit.get(ij.Organisation, "exhibit:one"))) == (
            '"exhibit:one" is an Exhibit, not an Organisation'
        )

    def test_an_unknown_id(self) -> None:
        """The error is the same as without a class."""
        assert unknown(lambda: D.get(ij.State, "state:FRU")).nearest[0] == "state:FRA (France)"

    def test_a_default_is_given_instead(self) -> None:
        """For an id that is not there, and for a record of another class; None is a default too."""
        nothing: ij.State | None = D.get(ij.State, "state:GBR", None)
        text: ij.State | str = D.get(ij.State, STATUTE, "none")

        assert (nothing, text) == (None, "none")
        assert D.get(ij.State, "state:FRA", None) is FRANCE

    def test_all_of_a_class(self) -> None:
        """By id, also of a base class and of a class of a user's own."""
        claims: tuple[ij.Claim, ...] = D.records(ij.Claim)
        exhibit = Exhibit(id="exhibit:boot")

        assert claims == (DEEP, PART, WHOLE)
        assert D.records(ij.Demand) == ()
        assert D.records(ij.Record) == tuple(D)
        assert D.overlay([exhibit]).records(Exhibit) == (exhibit,)


class TestMentions:
    """Where an id is named."""

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [
            pytest.param(
                "treaty:rome-statute",
                [
                    ("claim:deep", "/about/0/record"),
                    ("claim:part", "/about/0/record"),
                    ("claim:part", "/relations/0/to"),
                    ("claim:whole", "/about/0/record"),
                    ("organisation:icc", "/established_by"),
                ],
                id="at any depth, in the order of the records",
            ),
            pytest.param(
                FRANCE,
                [("claim:part", "/about/1/record"), ("person:karim-khan", "/nationalities/1/state")],
                id="a record",
            ),
            pytest.param(
                "source:s2",
                [("claim:deep", "/source"), ("claim:part", "/readings/0/citations/0/source")],
                id="a source, also in the citations of a reading",
            ),
            pytest.param("organisation:un", [("treaty:rome-statute", "/depositary")], id="an id that is only named"),
            pytest.param("person:karim-khan", [], id="a record that nobody names, itself included"),
        ],
    )
    def test_every_place_is_found(self, asked: ij.Id, expected: list[tuple[str, str]]) -> None:
        """Each place is given as the record that names the id and the pointer within it."""
        assert [(mention.record.id, mention.pointer) for mention in D.referring_to(asked)] == expected

    def test_every_pointer_leads_to_the_id(self) -> None:
        """In the JSON of each shipped record the id stands where the pointer says."""
        seeds = ij.load_seeds()
        places = {
            mention.record.id: json.loads(ij.dumps_record(mention.record))
            for record in seeds
            for mention in seeds.referring_to(record)
        }

        assert len(places) > 300
        for record in seeds:
            for mention in seeds.referring_to(record):
                assert at(places[mention.record.id], mention.pointer) == record.id


class TestClaims:
    """What is claimed of a record."""

    @pytest.mark.parametrize(
        ("field", "expected"),
        [
            pytest.param(None, ["claim:deep", "claim:part", "claim:whole"], id="the record and any field, by id"),
            pytest.param("adopted", ["claim:part"], id="a field"),
            pytest.param("names", ["claim:deep"], id="a field and what lies within it"),
            pytest.param("names/0", ["claim:deep"], id="a part of a field"),
            pytest.param("names/0/lang", ["claim:deep"], id="the very field"),
            pytest.param("names/0/lang/x", [], id="beyond it"),
            pytest.param("name", [], id="the beginning of a word"),
            pytest.param("None", [], id="the word None"),
            pytest.param("adopted_at", [], id="another field that begins alike"),
        ],
    )
    def test_claims_about_a_field(self, field: str | None, expected: list[str]) -> None:
        """Claims about the whole record are not about a field."""
        assert ids(D.claims_about(STATUTE, field)) == expected

    def test_a_field_of_another_record_does_not_count(self) -> None:
        """A claim about two records is about each field of its own record only."""
        assert D.claims_about(FRANCE) == (PART,)
        assert D.claims_about("state:FRA", "adopted") == ()

    def test_a_claim_twice_about_a_record_is_one_claim(self) -> None:
        """It is given once."""
        subjects = [ij.parts.Subject("state:FRA", "names"), ij.parts.Subject("state:FRA", "existed")]
        mine = D.overlay([ij.Claim(id="claim:twice", source="source:s1", statement="S", about=subjects)])

        assert ids(mine.claims_about("state:FRA")) == ["claim:part", "claim:twice"]
        assert ids(mine.claims_about("state:FRA", "existed")) == ["claim:twice"]

    @pytest.mark.parametrize("asked", ["person:karim-khan", "state:GBR"])
    def test_none(self, asked: str) -> None:
        """A record that is here, or at least named, has no claims where there are none."""
        assert D.claims_about(asked) == ()

    @pytest.mark.parametrize("ask", [D.referring_to, D.claims_about], ids=["referring_to", "claims_about"])
    def test_an_id_neither_here_nor_named(self, ask: Callable[[str], object]) -> None:
        """It raises, as an empty answer would look like a finding."""
        assert unknown(lambda: ask("state:FRU")).nearest[0] == "state:FRA (France)"


class TestOverlay:
    """Records added, put in the place of others, and taken out."""

    def test_new_records_are_added_and_others_replaced(self) -> None:
        """A record with the id of one that is here takes its place; the dossier itself stays as it is."""
        cuba = ij.State(id="state:CUB", names=["Cuba"])

        mine = D.overlay([OTHER_FRANCE, cuba])

        assert (mine["state:FRA"], mine["state:CUB"], len(mine)) == (OTHER_FRANCE, cuba, len(D) + 1)
        assert D["state:FRA"] is FRANCE
        assert mine.about == D.about

    def test_no_change(self) -> None:
        """Adding or taking out nothing, or taking out a record and adding it again, gives an equal dossier."""
        assert D.overlay([]) == D.without() == D.without(FRANCE).overlay([FRANCE]) == D

    def test_a_dossier_can_be_laid_over(self) -> None:
        """Its records are added; what it says of itself is not."""
        mine = ij.Dossier([FRANCE]).overlay(ij.Dossier([HUNGARY], ij.About(title="Other")))

        assert mine == ij.Dossier([FRANCE, HUNGARY])

    def test_repeated_ids_among_the_new_records(self) -> None:
        """Which of the two is meant is not for the dossier to say."""
        with pytest.raises(ij.InvalidDocument, match="DUPLICATE_ID"):
            D.overlay([FRANCE, FRANCE])

    def test_records_taken_out(self) -> None:
        """What names them stays, and is still found by their ids."""
        less = D.without("treaty:rome-statute", FRANCE)

        assert len(less) == len(D) - 2
        assert "treaty:rome-statute" not in less
        assert [mention.record.id for mention in less.referring_to("state:FRA")] == ["claim:part", "person:karim-khan"]
        assert less.about == D.about
        assert "state:FRA" in D

    def test_taking_out_an_id_that_is_not_there(self) -> None:
        """It raises, as it is likely misspelt."""
        assert unknown(lambda: D.without("state:FRA", "state:GBR")).id == "state:GBR"
