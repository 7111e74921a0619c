"""Readings side by side: where sources differ."""

import attrs
import pytest
from tests.judged import CASE, JUDGE, D, cited, reading

import intljustice as ij


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

    def test_of_what_others_name(self) -> None:
        """Where sources differ whom a field of another record names, that concerns each of those; its own go first."""
        clerk, other = (ij.Person(id=f"person:{name}", names=[name]) for name in ("clerk", "other"))
        swapped = [reading("accused/0", "person:clerk", 2), reading("accused", ("person:judge", "person:other"), 3)]
        d = ij.Dossier([clerk, other, JUDGE, attrs.evolve(CASE, readings=swapped)])

        def about(who: str) -> list[tuple[str, str]]:
            return [(conflict.record.id, conflict.field) for conflict in d.conflicts(who)]

        both = [("case:c", "accused/0"), ("case:c", "accused")]
        own = [("person:judge", field) for field in ("titles", "born", "died", "titles/0")]
        assert about("person:clerk") == both[:1]
        assert about("person:other") == both[1:]
        assert about("person:judge") == own + both
        assert about("case:c") == both

    def test_an_unknown_id(self) -> None:
        """It raises."""
        with pytest.raises(ij.UnknownRecord, match="person:jud"):
            D.conflicts("person:jud")
