"""The record as another source has it: value and reading change places."""

import attrs
from tests.judged import CASE, JUDGE, D, cited, one, reading

import intljustice as ij


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
