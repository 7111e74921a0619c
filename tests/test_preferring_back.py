"""For any record: preferring a reading and then what stood there before loses nothing."""

import attrs
from hypothesis import given
from hypothesis import strategies as st
from tests.judged import one

import intljustice as ij
from intljustice import strategies
from intljustice.model.paths import at, written


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
