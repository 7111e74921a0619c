"""Conflicts: the fields about which sources differ, and the record as another source has it."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dossier.sample import CASE, DISPUTED, JUDGE, cited, reading

import intljustice as ij
from intljustice import strategies
from intljustice.model.paths import at, written

BORN_ON_PAGE_3 = ij.Reading(field="born", value="1950-05-10", citations=[cited(4, locator="p. 3")])
"""What stands in the judge's field, as the reading that it becomes when another is preferred."""


def conflicts_of(record: ij.Record) -> dict[str, tuple[ij.Reading, ...]]:
    """Return the readings of each field of a record about which sources differ."""
    return {conflict.field: conflict.readings for conflict in ij.Dossier([record]).conflicts(record)}


def preferred(record: ij.Record, choices: dict[str, str]) -> Any:
    """Return the record with what these sources say of these fields."""
    dossier = ij.Dossier([record])
    return dossier.preferring({(record.id, field): source for field, source in choices.items()})[record.id]


class TestConflicts:
    """Where sources differ."""

    def test_the_value_comes_first_then_the_readings(self) -> None:
        """Fields stand in the order of their readings, each once; each value with the citations it rests on."""
        assert list(conflicts_of(JUDGE).items()) == [
            ("titles", (reading("titles", ("Judge",), 1), reading("titles", ("Judge", "Dr"), 2))),
            (
                "born",
                (
                    ij.Reading(field="born", value="1950-05-10", citations=[cited(4, "born", locator="p. 3")]),
                    reading("born", "1950", 2),
                    reading("born", "1951-05-10", 3, 5),
                ),
            ),
            ("died", (reading("died", "2021", 3),)),
            ("titles/0", (reading("titles/0", "Judge", 1), reading("titles/0", "President", 3))),
        ]

    @pytest.mark.parametrize(
        ("field", "value", "citations"),
        [
            pytest.param("conduct/period/start", "2002-09-01", [cited(1), cited(2, "conduct")], id="of a larger part"),
            pytest.param("history/0/day", "2012-03-14", [cited(3, locator="para. 1")], id="of the step itself"),
            pytest.param("history/1/day", "2012-07-10", [cited(1)], id="of the record, as the step has none"),
            pytest.param(
                "conduct/period", "2002-09-01/2003-08-13", [cited(1), cited(2, "conduct")], id="of a value with fields"
            ),
        ],
    )
    def test_what_a_value_rests_on(self, field: str, value: str, citations: list[ij.Citation]) -> None:
        """The citations nearest to the field stand beside the value, those of other fields do not."""
        assert conflicts_of(CASE)[field][0] == ij.Reading(field=field, value=value, citations=citations)

    def test_a_citation_of_several_fields(self) -> None:
        """It counts for each of them."""
        both = attrs.evolve(CASE, citations=[cited(1, "names", "accused"), cited(2, "names", "conduct")])

        assert conflicts_of(both)["conduct/period/start"][0].citations == (cited(2, "names", "conduct"),)

    @pytest.mark.parametrize(
        "record",
        [
            pytest.param(attrs.evolve(JUDGE, titles=[], readings=[reading("titles", ("Dr",), 2)]), id="an empty list"),
            pytest.param(attrs.evolve(JUDGE, readings=[reading("birth", "1950", 2)]), id="a path that leads nowhere"),
        ],
    )
    def test_without_a_value_the_readings_stand_alone(self, record: ij.Person) -> None:
        """A wrong path is for the rules to judge."""
        assert conflicts_of(record) == {record.readings[0].field: record.readings}

    def test_all_of_a_dossier(self) -> None:
        """By kind and id of the records, as the dossier is ordered; none where nobody differs."""
        found = [(conflict.record, conflict.field) for conflict in DISPUTED.conflicts()]

        assert found == [(record, field) for record in (CASE, JUDGE) for field in conflicts_of(record)]
        assert ij.Dossier([ij.State(id="state:FRA", names=["France"])]).conflicts() == ()

    def test_printed(self) -> None:
        """One line a field with the sources of each side; the record is called by its id."""
        person = attrs.evolve(
            JUDGE,
            citations=[cited(1)],
            readings=[reading("titles", ("Dr", "Judge"), 2), ij.Reading(field="titles", value=("Judge",))],
        )
        (conflict,) = ij.Dossier([person]).conflicts()

        assert str(conflict) == (
            "titles of person:judge: Judge (source:s1); Dr, Judge (source:s2); Judge (no source named)"
        )
        assert repr(conflict).startswith("Conflict(record=person:judge, field='titles', readings=(Reading(")

    def test_whom_another_record_names(self) -> None:
        """Where sources differ whom another record names, that concerns each of those named; their own go first."""
        clerk, other = (ij.Person(id=f"person:{name}", names=[name]) for name in ("clerk", "other"))
        swapped = [reading("accused/0", "person:clerk", 2), reading("accused", ("person:judge", "person:other"), 3)]
        dossier = ij.Dossier([clerk, other, JUDGE, attrs.evolve(CASE, readings=swapped)])

        def about(who: str) -> list[str]:
            return [f"{conflict.record.id}/{conflict.field}" for conflict in dossier.conflicts(who)]

        both = ["case:c/accused/0", "case:c/accused"]
        assert about("person:clerk") == both[:1]
        assert about("person:other") == both[1:]
        assert about("person:judge") == [*(f"person:judge/{field}" for field in conflicts_of(JUDGE)), *both]
        assert about("case:c") == both

    def test_a_record_that_its_own_reading_names(self) -> None:
        """The conflict is given once."""
        group = ij.Group(
            id="group:g", description="D", members=["person:x"], readings=[reading("members/0", "group:g", 2)]
        )

        assert [conflict.field for conflict in ij.Dossier([group]).conflicts(group)] == ["members/0"]

    def test_an_unknown_id(self) -> None:
        """It raises, for conflicts as for choices."""
        with pytest.raises(ij.UnknownRecord, match="person:jud"):
            DISPUTED.conflicts("person:jud")
        with pytest.raises(ij.UnknownRecord, match="person:nobody"):
            DISPUTED.preferring({("person:nobody", "born"): "source:s2"})


class TestPreferring:
    """What another source says put in the field."""

    def test_value_and_reading_change_places(self) -> None:
        """What each rests on goes with it; nothing else of the record changes."""
        other = preferred(JUDGE, {"born": "source:s2"})

        assert other.born == ij.PartialDate("1950")
        assert other.citations == (cited(1), cited(2, "born"))
        assert other.readings == (JUDGE.readings[0], BORN_ON_PAGE_3, *JUDGE.readings[2:])
        assert attrs.evolve(other, born=JUDGE.born, citations=JUDGE.citations, readings=JUDGE.readings) == JUDGE

    def test_the_dossier_and_other_records_stay(self) -> None:
        """Only a new dossier has the change, and says of which field; in it the other records are the same objects."""
        changed = DISPUTED.preferring({(JUDGE, "born"): "source:s2"})

        assert DISPUTED["person:judge"] is JUDGE
        assert changed["case:c"] is CASE
        made = ij.parts.Preference(record="person:judge", field="born")
        assert changed.about == attrs.evolve(DISPUTED.about, preferred=[made])
        assert changed.preferring({(JUDGE, "born"): "source:s4"}).about == changed.about
        assert changed.digest() != ij.Dossier(changed).digest()

    def test_the_source_of_the_value_itself(self) -> None:
        """The record stays as it is; a field without other readings has nothing to prefer."""
        assert preferred(JUDGE, {"born": "source:s4"}) is JUDGE
        with pytest.raises(ij.InvalidDocument, match="NO_READING"):
            preferred(attrs.evolve(JUDGE, readings=()), {"born": "source:s4"})

    def test_back_again(self) -> None:
        """Preferring what stood there before restores the record."""
        back = preferred(preferred(JUDGE, {"born": "source:s2"}), {"born": "source:s4"})

        assert back == JUDGE

    def test_back_to_what_the_record_as_a_whole_cites(self) -> None:
        """It is then cited for the field by name as well."""
        whole = attrs.evolve(JUDGE, citations=[cited(1, locator="p. 9")])
        back = preferred(preferred(whole, {"born": "source:s2"}), {"born": "source:s1"})

        assert back == attrs.evolve(whole, citations=[cited(1, locator="p. 9"), cited(1, "born", locator="p. 9")])

    @pytest.mark.parametrize("source", ["source:s3", "source:s5"])
    def test_all_that_a_reading_rests_on_comes_with_it(self, source: str) -> None:
        """Whichever of its sources is named."""
        assert preferred(JUDGE, {"born": source}).citations == (cited(1), cited(3, "born"), cited(5, "born"))

    def test_a_source_may_be_given_as_a_record(self) -> None:
        """A record stands for its id, on both sides."""
        source = ij.Source(id="source:s2", title="T")

        changed = DISPUTED.preferring({(JUDGE, "born"): source})
        assert changed == DISPUTED.preferring({("person:judge", "born"): "source:s2"})

    @pytest.mark.parametrize(
        ("source", "field", "titles", "kept"),
        [
            pytest.param("source:s2", "titles", ("Judge", "Dr"), reading("titles", ("Judge",), 1), id="a list"),
            pytest.param("source:s3", "titles/0", ("President",), reading("titles/0", "Judge", 1), id="one in a list"),
        ],
    )
    def test_lists(self, source: str, field: str, titles: tuple[str, ...], kept: ij.Reading) -> None:
        """A list of texts changes places with a list, a text in it with a text."""
        other = preferred(JUDGE, {field: source})

        assert other.titles == titles
        assert kept in other.readings

    def test_an_empty_field_is_filled(self) -> None:
        """Nothing stood there, so nothing is kept."""
        other = preferred(JUDGE, {"died": "source:s3"})

        assert other.died == ij.PartialDate("2021")
        assert other.readings == (*JUDGE.readings[:2], *JUDGE.readings[3:])
        assert other.citations == (*JUDGE.citations, cited(3, "died"))

    def test_an_empty_list_is_filled(self) -> None:
        """An empty list is nothing either."""
        plain = attrs.evolve(JUDGE, titles=[], readings=[reading("titles", ("Dr",), 2)])
        other = preferred(plain, {"titles": "source:s2"})

        assert (other.titles, other.readings) == (("Dr",), ())

    @pytest.mark.parametrize(
        ("readings", "expected"),
        [
            pytest.param([reading("born", "1950-05-10", 2)], [BORN_ON_PAGE_3], id="without a remark"),
            pytest.param(
                [reading("born", "1950-05-10", 2, remark="by the register")],
                [
                    ij.Reading(
                        field="born",
                        value="1950-05-10",
                        citations=[cited(2), cited(4, locator="p. 3")],
                        remark="by the register",
                    )
                ],
                id="with a remark, which then carries the sources of both",
            ),
            pytest.param(
                [reading("born", "1950", 2), reading("born", "1950-05-10", 3)],
                [ij.Reading(field="born", value="1950-05-10", citations=[cited(3), cited(4, locator="p. 3")])],
                id="of another source",
            ),
        ],
    )
    def test_a_reading_of_the_same_value(self, readings: list[ij.Reading], expected: list[ij.Reading]) -> None:
        """The sources of the value that stood there join the reading that says the same: each value stands once."""
        other = preferred(attrs.evolve(JUDGE, readings=readings), {"born": "source:s2"})

        assert other.citations == (cited(1), cited(2, "born"))
        assert other.readings == tuple(expected)

    def test_a_remark_is_kept(self) -> None:
        """The field cannot carry it, so the reading stays beside it, and is not there twice once it is taken back."""
        noted = attrs.evolve(JUDGE, readings=[reading("born", "1950", 2, remark="by the register")])
        there = preferred(noted, {"born": "source:s2"})

        assert there.born == ij.PartialDate("1950")
        assert there.readings == (*noted.readings, BORN_ON_PAGE_3)
        assert preferred(there, {"born": "source:s4"}).readings == noted.readings

    def test_a_citation_of_several_fields_keeps_the_others(self) -> None:
        """It goes on to speak of them."""
        other = preferred(attrs.evolve(JUDGE, citations=[cited(4, "names", "born")]), {"born": "source:s2"})

        assert other.citations == (cited(4, "names"), cited(2, "born"))
        assert reading("born", "1950-05-10", 4) in other.readings

    def test_within_a_step(self) -> None:
        """Only the day of that step changes; the step's own citations stay, and are kept for what it said."""
        other = preferred(CASE, {"history/0/day": "source:s4"})

        assert [str(step.day) for step in other.history] == ["2012-03-15", "2012-07-10"]
        assert other.history[0].citations == (cited(3, locator="para. 1"),)
        assert other.citations == (cited(1), cited(2, "conduct"), cited(4, "history/0/day"))
        kept = ij.Reading(field="history/0/day", value="2012-03-14", citations=[cited(3, locator="para. 1")])
        assert kept in other.readings

    def test_a_step_that_names_its_field(self) -> None:
        """What the record says of the field since then goes before what the step said."""
        named = attrs.evolve(CASE.history[0], citations=[cited(3, "history/0/day")])
        other = preferred(attrs.evolve(CASE, history=[named]), {"history/0/day": "source:s4"})

        assert conflicts_of(other)["history/0/day"] == (
            ij.Reading(field="history/0/day", value="2012-03-15", citations=[cited(4, "history/0/day")]),
            reading("history/0/day", "2012-03-14", 3),
        )

    def test_a_reading_of_a_reading(self) -> None:
        """What one source says of another's reading changes places with it, and so do the sources."""
        judge = attrs.evolve(JUDGE, readings=[*JUDGE.readings, reading("readings/1/value", "1949", 6)])

        assert preferred(judge, {"readings/1/value": "source:s6"}) == attrs.evolve(
            JUDGE,
            readings=[
                JUDGE.readings[0],
                reading("born", "1949", 2),
                *JUDGE.readings[2:],
                reading("readings/1/value", "1950", 2),
            ],
            citations=[*JUDGE.citations, cited(6, "readings/1/value")],
        )

    def test_a_reading_of_a_citation(self) -> None:
        """So it is with the place in a source."""
        judge = attrs.evolve(JUDGE, readings=[reading("citations/1/locator", "p. 4", 6)])

        assert preferred(judge, {"citations/1/locator": "source:s6"}) == attrs.evolve(
            JUDGE,
            citations=[cited(1), cited(4, "born", locator="p. 4"), cited(6, "citations/1/locator")],
            readings=[reading("citations/1/locator", "p. 3", 1)],
        )

    def test_several_at_once(self) -> None:
        """Fields of one record and of another, in one call; no choice is no change."""
        changed = DISPUTED.preferring(
            {
                ("person:judge", "born"): "source:s3",
                ("case:c", "history/1/day"): "source:s4",
                ("person:judge", "died"): "source:s3",
            }
        )

        judge = preferred(preferred(JUDGE, {"born": "source:s3"}), {"died": "source:s3"})
        assert [*changed] == [preferred(CASE, {"history/1/day": "source:s4"}), judge]
        assert [each.field for each in changed.about.preferred] == ["born", "history/1/day", "died"]
        assert (str(judge.born), str(judge.died)) == ("1951-05-10", "2021")
        assert DISPUTED.preferring({}) == DISPUTED


class TestRefusals:
    """Choices that cannot be followed."""

    @pytest.mark.parametrize(
        ("record", "field", "source", "expected"),
        [
            pytest.param(
                JUDGE,
                "born",
                "source:s9",
                (
                    "NO_READING",
                    '"source:s9" has no reading of born of person:judge',
                    "name one of source:s2, source:s3, source:s5",
                    "/born",
                ),
                id="a source without a reading: those that have one are named",
            ),
            pytest.param(
                JUDGE,
                "gender",
                "source:s2",
                (
                    "NO_READING",
                    '"source:s2" has no reading of gender of person:judge',
                    "ask conflicts() which fields have readings",
                    "/gender",
                ),
                id="a field without readings",
            ),
            pytest.param(
                CASE,
                "conduct/period",
                "source:s5",
                (
                    "READING_LOST",
                    "conduct/period of case:c holds a value with fields of its own, which no reading can keep",
                    "record readings of its parts, e.g. period/start",
                    "/conduct/period",
                ),
                id="a value with fields of its own",
            ),
            pytest.param(
                attrs.evolve(JUDGE, citations=[cited(1), cited(4, "died", "born")]),
                "died",
                "source:s3",
                (
                    "READING_LOST",
                    "died of person:judge is empty and cited as such, which no reading can keep",
                    "take the field out of the citations that name it",
                    "/died",
                ),
                id="an empty field that is cited as empty",
            ),
            *(
                pytest.param(
                    attrs.evolve(JUDGE, readings=[reading(field, "1950", 2)]),
                    field,
                    "source:s2",
                    ("NO_SUCH_FIELD", f"person:judge has no field {field}", "name a field that it has", f"/{field}"),
                    id=f"no such field: {field}",
                )
                for field in ("birth", "born/year", "names/1/text", "names/00/text", "names/-1", "/")
            ),
        ],
    )
    def test_what_is_said(self, record: ij.Record, field: str, source: str, expected: tuple[str, ...]) -> None:
        """One problem: its code, what is the matter, what to do, and the pointer to the field of the record."""
        with pytest.raises(ij.InvalidDocument) as caught:
            preferred(record, {field: source})

        (problem,) = caught.value.problems
        assert (problem.code, problem.message, problem.hint, problem.pointer) == expected
        assert problem.record == record.id

    @pytest.mark.parametrize(
        ("record", "field", "value", "expected"),
        [
            pytest.param(JUDGE, "born", "in May", ("DATE_FORM", "/born"), id="a field"),
            pytest.param(CASE, "history/1/day", "in July", ("DATE_FORM", "/history/1/day"), id="an inner field"),
            pytest.param(
                CASE, "conduct/period/start", "2004", ("PERIOD_ORDER", "/conduct/period/end"), id="a check around it"
            ),
        ],
    )
    def test_a_value_that_the_field_refuses(
        self, record: ij.Record, field: str, value: str, expected: tuple[str, str]
    ) -> None:
        """The problem of the field is given, with the record and the pointer within it."""
        with pytest.raises(ij.InvalidDocument) as caught:
            preferred(attrs.evolve(record, readings=[reading(field, value, 2)]), {field: "source:s2"})

        (problem,) = caught.value.problems
        assert (problem.record, problem.code, problem.pointer) == (record.id, *expected)


CITATIONS = st.lists(
    st.builds(
        ij.Citation,
        st.sampled_from(["source:s1", "source:s2", "source:s3"]),
        fields=st.lists(st.sampled_from(["born", "names", "note"]), max_size=2, unique=True),
    ),
    max_size=3,
)
READINGS = st.lists(
    st.builds(
        ij.Reading,
        field=st.sampled_from(["born", "born", "gender", "names/0/text"]),
        value=st.sampled_from(["1950", "1951", "1951-05-10", "1952~"]),
        citations=st.lists(
            st.sampled_from(["source:s4", "source:s5", "source:s6"]).map(ij.Citation), min_size=1, max_size=2
        ),
        remark=st.sampled_from([None, None, "by the register"]),
    ),
    max_size=5,
)


def sources(record: ij.Record) -> set[str]:
    """Return every source that a record names, for itself or for a reading."""
    citations = [*record.citations, *(cited for reading in record.readings for cited in reading.citations)]
    return {cited.source for cited in citations}


@given(born=strategies.partial_dates(), citations=CITATIONS, readings=READINGS, choice=st.data())
def test_there_and_back(
    born: ij.PartialDate, citations: list[ij.Citation], readings: list[ij.Reading], choice: st.DataObject
) -> None:
    """For any record, preferring a reading and then what stood there before restores the value and loses no source."""
    first = ij.Citation("source:first", fields=["born"])
    theirs = ij.Reading(field="born", value="1949", citations=["source:other"])
    record = ij.Person(
        id="person:x", names=["X"], gender="F", born=born, citations=[first, *citations], readings=[*readings, theirs]
    )
    about = [held for held in record.readings if held.field == "born"]
    source = choice.draw(st.sampled_from([held.source for reading in about for held in reading.citations]))
    wanted = next(reading for reading in about if source in {held.source for held in reading.citations})

    there = preferred(record, {"born": source})
    assert written(at(there, "born")) == wanted.value
    assert sources(there) >= sources(record)

    back = preferred(there, {"born": "source:first"})
    assert back.born == born
    assert sources(back) >= sources(record)
    assert attrs.evolve(back, citations=(), readings=()) == attrs.evolve(record, citations=(), readings=())
