"""Readings side by side, and the record as another source has it."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import intljustice as ij
from intljustice import strategies
from intljustice.values.paths import at, written

S1, S2, S3 = (ij.Citation(f"source:s{number}") for number in (1, 2, 3))


def cited(source: int, *fields: str, **told: Any) -> ij.Citation:
    """A citation of a source by its number, for these fields."""
    return ij.Citation(f"source:s{source}", fields=fields, **told)


def reading(field: str, value: str | int | tuple[str, ...], *sources: int, remark: str | None = None) -> ij.Reading:
    """What sources say of a field."""
    return ij.Reading(field=field, value=value, citations=[cited(one) for one in sources], remark=remark)


JUDGE = ij.Person(
    id="person:judge",
    names=["A. Judge"],
    titles=["Judge"],
    born="1950-05-10",
    citations=[cited(1), cited(4, "born", locator="p. 3")],
    readings=[
        reading("titles", ("Judge", "Dr"), 2),
        reading("born", "1950", 2),
        reading("died", "2021", 3),
        reading("born", "1951-05-10", 3, 5),
        reading("titles/0", "President", 3),
    ],
)
CASE = ij.Case(
    id="case:c",
    accused=["person:judge"],
    conduct=ij.Conduct(period=("2002-09-01", "2003-08-13")),
    history=[
        ij.CaseStep(status="convicted", day="2012-03-14", citations=[cited(3, locator="para. 1")]),
        ij.CaseStep(status="sentenced", day="2012-07-10"),
    ],
    citations=[cited(1), cited(2, "conduct")],
    readings=[
        reading("conduct/period/start", "2002-07-01", 4),
        reading("history/0/day", "2012-03-15", 4),
        reading("history/1/day", "2012-07-11", 4),
        reading("conduct/period", "2002 to 2003", 5),
    ],
)
D = ij.Dossier([JUDGE, CASE])


def one(record: ij.Record, choices: dict[str, str]) -> Any:
    """The record with what these sources say of these fields."""
    dossier = ij.Dossier([record])
    return dossier.preferring({(record.id, field): source for field, source in choices.items()})[record.id]


def refused(record: ij.Record, field: str, source: str) -> ij.Problem:
    """The one problem for which a choice is refused."""
    with pytest.raises(ij.InvalidDocument) as caught:
        one(record, {field: source})
    (problem,) = caught.value.problems
    return problem


class TestConflicts:
    """Where sources differ."""

    def test_the_fields_in_the_order_of_their_readings(self) -> None:
        """Each once, however its readings stand."""
        found = D.conflicts("person:judge")

        assert [(conflict.record, conflict.field) for conflict in found] == [
            (JUDGE, "titles"),
            (JUDGE, "born"),
            (JUDGE, "died"),
            (JUDGE, "titles/0"),
        ]

    def test_the_value_first_then_the_readings(self) -> None:
        """The readings of a field in their order."""
        assert D.conflicts(JUDGE)[1].readings == (
            ij.Reading(field="born", value="1950-05-10", citations=[cited(4, "born", locator="p. 3")]),
            reading("born", "1950", 2),
            reading("born", "1951-05-10", 3, 5),
        )

    def test_a_field_that_nothing_names_rests_on_what_the_record_does(self) -> None:
        """On the citations of the record as a whole; those of other fields are not its own."""
        assert D.conflicts(JUDGE)[0].readings[0] == reading("titles", ("Judge",), 1)
        assert D.conflicts(JUDGE)[3].readings[0] == reading("titles/0", "Judge", 1)

    def test_an_empty_field_has_no_value(self) -> None:
        """The readings stand alone."""
        assert D.conflicts(JUDGE)[2].readings == (reading("died", "2021", 3),)

    def test_an_empty_list_is_no_value(self) -> None:
        """The readings stand alone."""
        plain = attrs.evolve(JUDGE, titles=[], readings=[reading("titles", ("Dr",), 2)])

        assert ij.Dossier([plain]).conflicts(plain)[0].readings == (reading("titles", ("Dr",), 2),)

    def test_a_citation_of_what_is_around(self) -> None:
        """One that names a larger part stands beside one of the whole."""
        (first, *_) = D.conflicts(CASE)

        assert first.readings[0] == ij.Reading(
            field="conduct/period/start", value="2002-09-01", citations=[cited(1), cited(2, "conduct")]
        )

    def test_a_citation_of_this_and_of_something_else(self) -> None:
        """It stands for the one as for the other."""
        both = attrs.evolve(CASE, citations=[cited(1, "names", "accused"), cited(2, "names", "conduct")])
        (first, *_) = ij.Dossier([both]).conflicts()

        assert first.readings[0].citations == (cited(2, "names", "conduct"),)

    def test_a_step_that_has_its_own(self) -> None:
        """What a step cites is what its day rests on; a step that cites nothing rests on what the record does."""
        _, own, none, _ = D.conflicts(CASE)

        assert own.readings[0] == ij.Reading(
            field="history/0/day", value="2012-03-14", citations=[cited(3, locator="para. 1")]
        )
        assert none.readings[0] == reading("history/1/day", "2012-07-10", 1)

    def test_a_value_with_fields_of_its_own(self) -> None:
        """It is told in words, with what it rests on."""
        assert D.conflicts(CASE)[3].readings == (
            ij.Reading(
                field="conduct/period", value="2002-09-01/2003-08-13", citations=[cited(1), cited(2, "conduct")]
            ),
            reading("conduct/period", "2002 to 2003", 5),
        )

    def test_a_path_that_leads_nowhere(self) -> None:
        """It is for the rules to judge; the readings are shown."""
        odd = attrs.evolve(JUDGE, readings=[reading("birth", "1950", 2)])

        assert ij.Dossier([odd]).conflicts(odd)[0].readings == (reading("birth", "1950", 2),)

    def test_of_all_records(self) -> None:
        """By kind and id, as the dossier is."""
        assert [conflict.record.id for conflict in D.conflicts()] == ["case:c"] * 4 + ["person:judge"] * 4
        assert ij.Dossier([ij.State(id="state:FRA", names=["France"])]).conflicts() == ()

    def test_an_unknown_id(self) -> None:
        """It raises."""
        with pytest.raises(ij.UnknownRecord, match="person:jud"):
            D.conflicts("person:jud")


class TestPreferring:
    """Another source's word in the field."""

    def test_value_and_reading_change_places(self) -> None:
        """And what each rests on goes with it."""
        other = one(JUDGE, {"born": "source:s2"})

        assert other.born == ij.PartialDate("1950")
        assert other.citations == (cited(1), cited(2, "born"))
        assert other.readings == (
            reading("titles", ("Judge", "Dr"), 2),
            ij.Reading(field="born", value="1950-05-10", citations=[cited(4, locator="p. 3")]),
            reading("died", "2021", 3),
            reading("born", "1951-05-10", 3, 5),
            reading("titles/0", "President", 3),
        )
        assert attrs.evolve(other, born=JUDGE.born, citations=JUDGE.citations, readings=JUDGE.readings) == JUDGE

    def test_nothing_changes_but_the_record_that_is_made(self) -> None:
        """The dossier stays as it is, and so do other records."""
        changed = D.preferring({(JUDGE, "born"): "source:s2"})

        assert D["person:judge"] is JUDGE
        assert changed["case:c"] is CASE
        assert changed.about == D.about

    def test_back_again(self) -> None:
        """The same value and the same readings, each in its place."""
        there = one(JUDGE, {"born": "source:s2"})
        back = one(there, {"born": "source:s4"})

        assert back.born == JUDGE.born
        assert back.readings == JUDGE.readings
        assert back.citations == JUDGE.citations

    def test_back_to_what_the_record_as_a_whole_cites(self) -> None:
        """It is then cited for the field by name as well."""
        whole = attrs.evolve(JUDGE, citations=[cited(1, locator="p. 9")])
        back = one(one(whole, {"born": "source:s2"}), {"born": "source:s1"})

        assert back.citations == (cited(1, locator="p. 9"), cited(1, "born", locator="p. 9"))
        assert back.readings == whole.readings

    def test_all_that_a_reading_rests_on_comes_with_it(self) -> None:
        """Whichever of its sources is named."""
        for source in ("source:s3", "source:s5"):
            assert one(JUDGE, {"born": source}).citations == (cited(1), cited(3, "born"), cited(5, "born"))

    def test_a_source_may_be_given_as_such(self) -> None:
        """A record stands for its id, on both sides."""
        source = ij.Source(id="source:s2", title="T")

        assert D.preferring({(JUDGE, "born"): source}) == D.preferring({("person:judge", "born"): "source:s2"})

    def test_a_list(self) -> None:
        """A list of texts changes places with a list."""
        other = one(JUDGE, {"titles": "source:s2"})

        assert other.titles == ("Judge", "Dr")
        assert reading("titles", ("Judge",), 1) in other.readings

    def test_one_of_a_list(self) -> None:
        """So does one text in it."""
        assert one(JUDGE, {"titles/0": "source:s3"}).titles == ("President",)

    def test_an_empty_field_is_filled(self) -> None:
        """Nothing stood there, so nothing is kept."""
        other = one(JUDGE, {"died": "source:s3"})

        assert other.died == ij.PartialDate("2021")
        assert [kept.field for kept in other.readings] == ["titles", "born", "born", "titles/0"]
        assert other.citations == (*JUDGE.citations, cited(3, "died"))

    def test_an_empty_list_is_filled(self) -> None:
        """An empty list is nothing either."""
        plain = attrs.evolve(JUDGE, titles=[], readings=[reading("titles", ("Dr",), 2)])
        other = one(plain, {"titles": "source:s2"})

        assert other.titles == ("Dr",)
        assert other.readings == ()

    def test_a_reading_of_the_same_value(self) -> None:
        """The sources change places; with a remark, one reading carries both."""
        plain = attrs.evolve(JUDGE, readings=[reading("born", "1950-05-10", 2)])
        noted = attrs.evolve(JUDGE, readings=[reading("born", "1950-05-10", 2, remark="by the register")])

        assert one(plain, {"born": "source:s2"}).citations == (cited(1), cited(2, "born"))
        assert one(plain, {"born": "source:s2"}).readings == (
            ij.Reading(field="born", value="1950-05-10", citations=[cited(4, locator="p. 3")]),
        )
        assert one(noted, {"born": "source:s2"}).citations == (cited(1), cited(2, "born"))
        assert one(noted, {"born": "source:s2"}).readings == (
            ij.Reading(
                field="born",
                value="1950-05-10",
                citations=[cited(2), cited(4, locator="p. 3")],
                remark="by the register",
            ),
        )

    def test_a_remark_is_kept(self) -> None:
        """The field cannot carry it, so the reading stays beside it, and is not there twice once it is taken back."""
        noted = attrs.evolve(JUDGE, readings=[reading("born", "1950", 2, remark="by the register")])
        there = one(noted, {"born": "source:s2"})
        back = one(there, {"born": "source:s4"})

        assert there.born == ij.PartialDate("1950")
        assert there.readings == (
            reading("born", "1950", 2, remark="by the register"),
            ij.Reading(field="born", value="1950-05-10", citations=[cited(4, locator="p. 3")]),
        )
        assert back.readings == noted.readings

    def test_a_citation_of_several_fields_keeps_the_others(self) -> None:
        """It goes on to speak of them."""
        both = attrs.evolve(JUDGE, citations=[cited(4, "names", "born")])
        other = one(both, {"born": "source:s2"})

        assert other.citations == (cited(4, "names"), cited(2, "born"))
        assert reading("born", "1950-05-10", 4) in other.readings

    def test_a_reading_that_says_the_same(self) -> None:
        """What the value rested on joins it, so that each value stands once."""
        same = attrs.evolve(JUDGE, readings=[reading("born", "1950", 2), reading("born", "1950-05-10", 3)])

        assert one(same, {"born": "source:s2"}).readings == (
            ij.Reading(field="born", value="1950-05-10", citations=[cited(3), cited(4, locator="p. 3")]),
        )

    def test_within_a_step(self) -> None:
        """Only the day of that step changes; the step's own citations stay, and are kept for what it said."""
        other = one(CASE, {"history/0/day": "source:s4"})

        assert [str(step.day) for step in other.history] == ["2012-03-15", "2012-07-10"]
        assert other.history[0].citations == (cited(3, locator="para. 1"),)
        assert other.citations == (cited(1), cited(2, "conduct"), cited(4, "history/0/day"))
        assert (
            ij.Reading(field="history/0/day", value="2012-03-14", citations=[cited(3, locator="para. 1")])
            in other.readings
        )

    def test_a_step_that_names_its_field(self) -> None:
        """What the record says of the field since then goes before what the step said."""
        named = attrs.evolve(CASE.history[0], citations=[cited(3, "history/0/day")])
        other = one(attrs.evolve(CASE, history=[named]), {"history/0/day": "source:s4"})

        assert ij.Dossier([other]).conflicts(other)[1].readings == (
            ij.Reading(field="history/0/day", value="2012-03-15", citations=[cited(4, "history/0/day")]),
            reading("history/0/day", "2012-03-14", 3),
        )

    def test_of_a_reading(self) -> None:
        """What somebody says of another's word: that is exchanged, with the source whose word it is said to be."""
        doubted = reading("readings/1/value", "1949", 6)
        judge = attrs.evolve(JUDGE, readings=[*JUDGE.readings, doubted])

        assert one(judge, {"readings/1/value": "source:s6"}) == attrs.evolve(
            JUDGE,
            readings=[
                JUDGE.readings[0],
                reading("born", "1949", 2),
                *JUDGE.readings[2:],
                reading("readings/1/value", "1950", 2),
            ],
            citations=[*JUDGE.citations, cited(6, "readings/1/value")],
        )

    def test_of_a_citation(self) -> None:
        """So it is with the place in a source."""
        judge = attrs.evolve(JUDGE, readings=[reading("citations/1/locator", "p. 4", 6)])

        assert one(judge, {"citations/1/locator": "source:s6"}) == attrs.evolve(
            JUDGE,
            citations=[cited(1), cited(4, "born", locator="p. 4"), cited(6, "citations/1/locator")],
            readings=[reading("citations/1/locator", "p. 3", 1)],
        )

    def test_several_at_once(self) -> None:
        """Fields of one record and of another, in one call."""
        changed = D.preferring(
            {
                ("person:judge", "born"): "source:s3",
                ("case:c", "history/1/day"): "source:s4",
                ("person:judge", "died"): "source:s3",
            }
        )
        judge, case = changed.get(ij.Person, "person:judge"), changed.get(ij.Case, "case:c")

        assert (str(judge.born), str(judge.died)) == ("1951-05-10", "2021")
        assert str(case.history[1].day) == "2012-07-11"
        assert [(conflict.record.id, conflict.field) for conflict in changed.conflicts()] == [
            ("case:c", "conduct/period/start"),
            ("case:c", "history/0/day"),
            ("case:c", "history/1/day"),
            ("case:c", "conduct/period"),
            ("person:judge", "titles"),
            ("person:judge", "born"),
            ("person:judge", "titles/0"),
        ]

    def test_none_at_all(self) -> None:
        """No choice is no change."""
        assert D.preferring({}) == D


class TestRefusals:
    """What cannot be preferred."""

    def test_a_source_without_a_reading(self) -> None:
        """The sources that have one are named."""
        assert refused(JUDGE, "born", "source:s9") == ij.Problem(
            code="NO_READING",
            message='"source:s9" has no reading of born of person:judge',
            mend="name one of source:s2, source:s3, source:s5",
            record="person:judge",
            pointer="/born",
        )

    def test_the_source_of_the_value_itself(self) -> None:
        """What stands there already is no reading."""
        assert refused(JUDGE, "born", "source:s4").code == "NO_READING"

    def test_a_field_without_readings(self) -> None:
        """Where to look is said."""
        problem = refused(JUDGE, "gender", "source:s2")

        assert (problem.code, problem.mend) == ("NO_READING", "ask conflicts() which fields have readings")

    @pytest.mark.parametrize("field", ["birth", "born/year", "names/1/text", "names/00/text", "names/-1", "/"])
    def test_no_such_field(self, field: str) -> None:
        """A reading whose path leads nowhere."""
        problem = refused(attrs.evolve(JUDGE, readings=[reading(field, "1950", 2)]), field, "source:s2")

        assert (problem.code, problem.record) == ("NO_SUCH_FIELD", "person:judge")
        assert problem.message == f"person:judge has no field {field}"
        assert problem.mend == "name a field that it has"

    def test_a_value_with_fields_of_its_own(self) -> None:
        """It would be lost, as a reading cannot keep it."""
        assert refused(CASE, "conduct/period", "source:s5") == ij.Problem(
            code="READING_LOST",
            message="conduct/period of case:c holds a value with fields of its own, which no reading can keep",
            mend="record readings of its parts, e.g. period/start",
            record="case:c",
            pointer="/conduct/period",
        )

    def test_the_word_that_a_field_is_empty(self) -> None:
        """Who says so would be lost."""
        alive = attrs.evolve(JUDGE, citations=[cited(1), cited(4, "died", "born")])

        assert refused(alive, "died", "source:s3") == ij.Problem(
            code="READING_LOST",
            message="died of person:judge is empty and cited as such, which no reading can keep",
            mend="take the field out of the citations that name it",
            record="person:judge",
            pointer="/died",
        )

    def test_a_value_that_the_field_refuses(self) -> None:
        """Its own problem is told, with the record."""
        problem = refused(attrs.evolve(JUDGE, readings=[reading("born", "in May", 2)]), "born", "source:s2")

        assert (problem.code, problem.record, problem.pointer) == ("DATE_FORM", "person:judge", "/born")

    def test_a_value_that_an_inner_field_refuses(self) -> None:
        """The pointer leads all the way in."""
        odd = attrs.evolve(CASE, readings=[reading("history/1/day", "in July", 4)])
        problem = refused(odd, "history/1/day", "source:s4")

        assert (problem.code, problem.record, problem.pointer) == ("DATE_FORM", "case:c", "/history/1/day")

    def test_a_value_that_does_not_go_with_the_rest(self) -> None:
        """A check of what is around the field is told too."""
        odd = attrs.evolve(CASE, readings=[reading("conduct/period/start", "2004", 4)])
        problem = refused(odd, "conduct/period/start", "source:s4")

        assert (problem.code, problem.record, problem.pointer) == ("PERIOD_ORDER", "case:c", "/conduct/period/end")

    def test_an_unknown_id(self) -> None:
        """It raises, before anything is made."""
        with pytest.raises(ij.UnknownRecord, match="person:nobody"):
            D.preferring({("person:nobody", "born"): "source:s2"})


def sources(record: ij.Record) -> set[str]:
    """Every source that a record names, for itself or for a reading."""
    every = [*record.citations, *(one for held in record.readings for one in held.citations)]
    return {one.source for one in every}


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


class TestThereAndBack:
    """For any record."""

    @given(born=strategies.partial_dates(), citations=CITATIONS, readings=READINGS, chosen=st.data())
    def test_value_and_sources(
        self, born: ij.PartialDate, citations: list[ij.Citation], readings: list[ij.Reading], chosen: st.DataObject
    ) -> None:
        """Preferring a reading of a field, then what stood there, restores its value; no source is lost on the way."""
        first = ij.Citation("source:first", fields=["born"])
        theirs = ij.Reading(field="born", value="1949", citations=["source:other"])
        record = ij.Person(
            id="person:x",
            names=["X"],
            gender="F",
            born=born,
            citations=[first, *citations],
            readings=[*readings, theirs],
        )
        about = [held for held in record.readings if held.field == "born"]
        source = chosen.draw(st.sampled_from([one.source for held in about for one in held.citations]))
        wanted = next(held for held in about if source in {one.source for one in held.citations})

        there = one(record, {"born": source})
        assert written(at(there, "born")) == wanted.value
        assert sources(there) >= sources(record)

        back = one(there, {"born": "source:first"})
        assert back.born == born
        assert sources(back) >= sources(record)
        assert attrs.evolve(back, citations=(), readings=()) == attrs.evolve(record, citations=(), readings=())
