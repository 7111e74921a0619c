"""Dossier: records under their ids, looked up by id, class, name and mention; what never changes and what follows."""

import copy
import hashlib
import json
import pickle
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError

import intljustice as ij

FRANCE = ij.State(id="state:FRA", names=[ij.Name("France", lang="en")], identifiers=[("iso-3166-1-alpha-2", "FR")])
HUNGARY = ij.State(
    id="state:HUN", names=[ij.Name("Hungary", lang="en"), ij.Name("Magyarország", lang="hu", use="primary")]
)
STATUTE = ij.Treaty(id="treaty:rome-statute", names=["Rome Statute"], depositary="organisation:un")
COURT = ij.Organisation(id="organisation:icc", names=["International Criminal Court"], established_by=STATUTE)
KHAN = ij.Person(
    id="person:karim-khan",
    names=["Karim A. A. Khan"],
    nationalities=["state:GBR", FRANCE],
    affiliations=[ij.Affiliation(COURT, role="Prosecutor")],
    citations=[ij.Citation("source:s1", fields=["names"])],
)
REPORT = ij.Source(id="source:s1", title="A report", published="2025-12")
WHOLE = ij.Claim(id="claim:whole", source=REPORT, statement="It is so.", about=[STATUTE])
PART = ij.Claim(
    id="claim:part",
    source=REPORT,
    statement="It was so.",
    about=[ij.Subject("treaty:rome-statute", "adopted"), ij.Subject("state:FRA")],
    relations=[ij.Relation("targets", to=STATUTE, of=COURT)],
    readings=[ij.Reading(field="date", value="2024", citations=["source:s2"])],
)
DEEP = ij.Claim(
    id="claim:deep", source="source:s2", statement="It may be so.", about=[ij.Subject(STATUTE, "names/0/lang")]
)
EVERY = (WHOLE, REPORT, FRANCE, STATUTE, KHAN, PART, HUNGARY, COURT, DEEP)
D = ij.Dossier(EVERY, ij.About(title="Filing 7", as_of="2026-11-24"))


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own."""

    kind: ClassVar[str] = "exhibit"
    held_by: str = "The Registry"


def ids(records: tuple[ij.Record, ...]) -> list[str]:
    """The ids of records in their order."""
    return [record.id for record in records]


def at(value: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer."""
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


class TestBuilding:
    """What a dossier is made of."""

    def test_of_nothing(self) -> None:
        """An empty dossier has no records and says nothing of itself."""
        assert len(ij.Dossier()) == 0
        assert ij.Dossier().about == ij.About()
        assert tuple(ij.Dossier()) == ()

    def test_of_any_iterable(self) -> None:
        """A list, an iterator or another dossier will do."""
        assert ij.Dossier(iter(EVERY)) == ij.Dossier(list(EVERY)) == ij.Dossier(ij.Dossier(EVERY))

    def test_repeated_ids_are_all_told_at_once(self) -> None:
        """Each further place has a problem that names the first."""
        other = ij.State(id="state:FRA", names=["Other"])

        with pytest.raises(ij.InvalidDocument) as caught:
            ij.Dossier([FRANCE, HUNGARY, other, HUNGARY, FRANCE])

        assert caught.value.what == "The dossier"
        assert [(one.code, one.pointer, one.record, one.message) for one in caught.value.problems] == [
            ("DUPLICATE_ID", "/records/2/id", "state:FRA", '"state:FRA" is also the id of record 0'),
            ("DUPLICATE_ID", "/records/3/id", "state:HUN", '"state:HUN" is also the id of record 1'),
            ("DUPLICATE_ID", "/records/4/id", "state:FRA", '"state:FRA" is also the id of record 0'),
        ]
        assert caught.value.problems[0].value == "state:FRA"
        assert caught.value.problems[0].mend == "give each record an id of its own, or remove one of the two"

    def test_what_is_no_record_is_refused(self) -> None:
        """All that is none is named, with its place."""
        with pytest.raises(ij.InvalidDocument) as caught:
            ij.Dossier([FRANCE, "state:HUN", None, ij.Name("N")])  # type: ignore[list-item] # that is the point

        assert [(one.code, one.pointer, one.message, one.mend) for one in caught.value.problems] == [
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


class TestOrder:
    """The order of the records."""

    def test_by_kind_then_by_id(self) -> None:
        """However they were given."""
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

        @attrs.frozen(kw_only=True)
        class Case(ij.Record):
            """A kind without."""

            kind: ClassVar[str] = "case"

        assert ids(tuple(ij.Dossier([CasePart(id="case-part:a"), Case(id="case:b")]))) == ["case:b", "case-part:a"]


class TestMentions:
    """Where an id is named."""

    def test_every_place_is_found(self) -> None:
        """At any depth, in the order of the records, each with its pointer."""
        found = [(one.record.id, one.pointer) for one in D.referring_to("treaty:rome-statute")]

        assert found == [
            ("claim:deep", "/about/0/record"),
            ("claim:part", "/about/0/record"),
            ("claim:part", "/relations/0/to"),
            ("claim:whole", "/about/0/record"),
            ("organisation:icc", "/established_by"),
        ]

    def test_a_record_stands_for_its_id(self) -> None:
        """By record as by id."""
        assert D.referring_to(FRANCE) == D.referring_to("state:FRA")
        assert [(one.record.id, one.pointer) for one in D.referring_to(FRANCE)] == [
            ("claim:part", "/about/1/record"),
            ("person:karim-khan", "/nationalities/1/state"),
        ]

    def test_sources_are_named_where_something_rests_on_them(self) -> None:
        """Also in the citations of a reading."""
        assert [(one.record.id, one.pointer) for one in D.referring_to("source:s2")] == [
            ("claim:deep", "/source"),
            ("claim:part", "/readings/0/citations/0/source"),
        ]

    def test_an_id_that_is_only_named(self) -> None:
        """An id in the air is found where it is named."""
        (mention,) = D.referring_to("organisation:un")

        assert (mention.record, mention.pointer) == (STATUTE, "/depositary")

    def test_nobody_names_it(self) -> None:
        """A record that is here and that nobody names has no mention."""
        assert D.referring_to("person:karim-khan") == ()

    def test_an_id_neither_here_nor_named(self) -> None:
        """It raises, as silence would look like an answer."""
        with pytest.raises(ij.UnknownRecord) as caught:
            D.referring_to("state:FRU")

        assert caught.value.nearest[0] == "state:FRA (France)"

    def test_a_record_does_not_name_itself(self) -> None:
        """Its own id is no mention."""
        assert all(one.record.id != "source:s1" for one in D.referring_to("source:s1"))

    def test_every_pointer_leads_to_the_id(self) -> None:
        """In the JSON of the record the id stands where the pointer says, in all the shipped records."""
        seeds = ij.load_seeds()
        named = {record.id for record in seeds} | {"state:ZZZ"}
        mentions = [(wanted, one) for wanted in named if wanted in seeds for one in seeds.referring_to(wanted)]

        assert len(mentions) > 300
        for wanted, one in mentions:
            assert at(json.loads(ij.dumps_record(one.record)), one.pointer) == wanted


class TestClaims:
    """What is claimed of a record."""

    def test_all_claims_about_a_record(self) -> None:
        """About it as a whole or about any of its fields, by id."""
        assert D.claims_about("treaty:rome-statute") == (DEEP, PART, WHOLE)
        assert D.claims_about(FRANCE) == (PART,)

    @pytest.mark.parametrize(
        ("field", "expected"),
        [
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
    def test_claims_about_a_field(self, field: str, expected: list[str]) -> None:
        """Claims about the whole record are none about a field."""
        assert ids(D.claims_about(STATUTE, field)) == expected

    def test_a_field_of_another_record_does_not_count(self) -> None:
        """A claim about two records is about each field of its own record only."""
        assert D.claims_about("state:FRA", "adopted") == ()

    def test_a_claim_twice_about_a_record_is_one_claim(self) -> None:
        """It is given once."""
        claim = ij.Claim(
            id="claim:twice",
            source="source:s1",
            statement="S",
            about=[ij.Subject("state:FRA", "names"), ij.Subject("state:FRA", "existed")],
        )
        mine = D.overlay([claim])

        assert ids(mine.claims_about("state:FRA")) == ["claim:part", "claim:twice"]
        assert ids(mine.claims_about("state:FRA", "existed")) == ["claim:twice"]

    def test_none(self) -> None:
        """A record that is here, or at least named, has no claims where there are none."""
        assert D.claims_about("person:karim-khan") == ()
        assert D.claims_about("state:GBR") == ()

    def test_an_id_neither_here_nor_named(self) -> None:
        """It raises."""
        with pytest.raises(ij.UnknownRecord, match="case:putin"):
            D.claims_about("case:putin")


class TestOverlay:
    """Records added, and put in the place of others."""

    def test_new_ones_are_added_and_others_replaced(self) -> None:
        """One that has the id of a record here takes its place; the dossier itself stays as it is."""
        other = ij.State(id="state:FRA", names=["French Republic"])
        cuba = ij.State(id="state:CUB", names=["Cuba"])

        mine = D.overlay([other, cuba])

        assert mine["state:FRA"] is other
        assert mine["state:CUB"] is cuba
        assert len(mine) == len(D) + 1
        assert D["state:FRA"] is FRANCE
        assert mine.about == D.about

    def test_of_nothing(self) -> None:
        """Nothing added is no change."""
        assert D.overlay([]) == D

    def test_a_dossier_can_be_laid_over(self) -> None:
        """Its records are; what it says of itself is not."""
        mine = ij.Dossier([FRANCE]).overlay(ij.Dossier([HUNGARY], ij.About(title="Other")))

        assert mine == ij.Dossier([FRANCE, HUNGARY])

    def test_repeated_ids_among_the_new_ones(self) -> None:
        """Which of two is meant is not for the dossier to say."""
        with pytest.raises(ij.InvalidDocument, match="DUPLICATE_ID"):
            D.overlay([FRANCE, FRANCE])


class TestWithout:
    """Records taken out."""

    def test_they_are_gone_and_what_names_them_stays(self) -> None:
        """References to them are left in the air, and found there."""
        less = D.without("treaty:rome-statute", FRANCE)

        assert len(less) == len(D) - 2
        assert "treaty:rome-statute" not in less
        assert [one.record.id for one in less.referring_to("state:FRA")] == ["claim:part", "person:karim-khan"]
        assert less.about == D.about
        assert "state:FRA" in D

    def test_of_nothing(self) -> None:
        """Nothing taken out is no change."""
        assert D.without() == D

    def test_an_id_that_is_not_there(self) -> None:
        """It raises, as it is likely misspelt."""
        with pytest.raises(ij.UnknownRecord, match="state:GBR"):
            D.without("state:FRA", "state:GBR")

    def test_then_laid_over_again(self) -> None:
        """What was taken out and is put back gives the same dossier."""
        assert D.without(FRANCE).overlay([FRANCE]) == D


class TestDigest:
    """What a footnote quotes."""

    def test_it_is_the_hash_of_the_canonical_records(self) -> None:
        """In order, each closed by a line break."""
        lines = b"".join(ij.dumps_record(record) + b"\n" for record in D)

        assert D.digest() == hashlib.sha256(lines).hexdigest()

    def test_of_nothing(self) -> None:
        """The hash of no bytes at all."""
        assert ij.Dossier().digest() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    def test_it_does_not_hang_on_how_the_records_came(self, tmp_path: Path) -> None:
        """Neither on their order nor on the file, nor on what the dossier says of itself."""
        ij.write(D, tmp_path / "a.ndjson.gz")
        ij.write(D, tmp_path / "folder")

        found = {
            ij.Dossier(reversed(EVERY)).digest(),
            ij.read(tmp_path / "a.ndjson.gz").digest(),
            ij.read(tmp_path / "folder").digest(),
            ij.loads(ij.dumps(D, indent=True)).digest(),
        }

        assert found == {D.digest()}

    @pytest.mark.parametrize("record", EVERY, ids=lambda one: one.id)
    def test_it_changes_with_every_record(self, record: ij.Record) -> None:
        """Taken out, or with another note."""
        assert D.without(record).digest() != D.digest()
        assert D.overlay([attrs.evolve(record, note="N")]).digest() != D.digest()

    @pytest.mark.parametrize(
        "change",
        [
            {"id": "person:k"},
            {"names": ["Karim Khan"]},
            {"names": [ij.Name("Karim A. A. Khan", lang="en")]},
            {"description": "D"},
            {"titles": ["KC"]},
            {"nationalities": ["state:FRA", "state:GBR"]},
            {"nationalities": [ij.Nationality("state:GBR", period=("2000", None)), "state:FRA"]},
            {"affiliations": []},
            {"born": "1970"},
            {"born": "1970~"},
            {"died": "2070"},
            {"identifiers": [("wikidata", "Q1")]},
            {"citations": ["source:s1"]},
            {"readings": [ij.Reading(field="born", value="1970")]},
            {"classification": "confidential"},
            {"note": "N"},
        ],
        ids=str,
    )
    def test_it_changes_with_every_field(self, change: dict[str, Any]) -> None:
        """Whatever is changed in a record, and however little."""
        assert ij.Dossier([attrs.evolve(KHAN, **change)]).digest() != ij.Dossier([KHAN]).digest()

    def test_records_of_ones_own_count(self) -> None:
        """A record of another kind has a digest as any other."""
        boot, shoe = Exhibit(id="exhibit:boot"), Exhibit(id="exhibit:boot", held_by="Nobody")

        assert ij.Dossier([boot]).digest() != ij.Dossier([shoe]).digest()


class TestEquality:
    """When two dossiers are the same."""

    def test_equal_records_in_any_order(self) -> None:
        """Equal dossiers have equal hashes."""
        again = ij.Dossier(reversed([copy.deepcopy(record) for record in EVERY]), copy.deepcopy(D.about))

        assert again == D
        assert hash(again) == hash(D)
        assert len({again, D}) == 1

    def test_another_record_or_another_about(self) -> None:
        """Each makes another dossier."""
        assert D.without(FRANCE) != D
        assert D.overlay([attrs.evolve(FRANCE, note="N")]) != D
        assert ij.Dossier(EVERY) != D
        assert hash(ij.Dossier(EVERY)) != hash(D)
        assert hash(D.without(FRANCE)) != hash(D)

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
        """A copy is equal, and all of it can be asked."""
        assert copy.copy(D) == copy.deepcopy(D) == D
        assert copy.copy(D).referring_to("organisation:un") == D.referring_to("organisation:un")


class TestRepr:
    """What a notebook shows."""

    def test_it_counts(self) -> None:
        """Title, number of records, the day they stand at, and how many of each kind, in one line."""
        assert repr(D) == (
            "Dossier 'Filing 7': 9 records as of 2026-11-24 "
            "(claim 3, organisation 1, person 1, source 1, state 2, treaty 1)"
        )

    def test_of_nothing(self) -> None:
        """A dossier that says nothing of itself."""
        assert repr(ij.Dossier()) == "Dossier: 0 records (none)"

    def test_large_numbers_can_be_read(self) -> None:
        """Thousands are set apart."""
        many = ij.Dossier(ij.Group(id=f"group:g{place}", description="D") for place in range(1234))

        assert repr(many) == "Dossier: 1,234 records (group 1234)"


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
