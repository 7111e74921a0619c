"""Dossier: how it is built, its order, what it is equal to, and that it never changes."""

import copy
import pickle
from typing import ClassVar

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from tests.small_dossier import EVERY, FRANCE, HUNGARY, KHAN, D, ids

import intljustice as ij


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
        assert caught.value.problems[0].hint == "give each record an id of its own, or remove one of the two"

    def test_what_is_no_record_is_refused(self) -> None:
        """All that is none is named, with its place."""
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
