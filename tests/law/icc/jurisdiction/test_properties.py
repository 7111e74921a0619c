"""What holds of every answer on jurisdiction, whatever the facts and the records.

`INTLJUSTICE_EXAMPLES` says how many questions each property tries, up to 600.
"""

import os

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.icc.jurisdiction.drawn import Asked, days, questions

import intljustice as ij
from intljustice.model.paths import references_in

EXAMPLES = min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600)
PROPERTY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
Carried = tuple[ij.Verdict, frozenset[ij.Provision]]


def carried(answer: ij.Assessment) -> Carried:
    """What an answer says, and the grounds that carry it."""
    return answer.verdict, frozenset(answer.grounds)


def whole(answer: ij.Assessment) -> tuple[object, ...]:
    """All that it says, in whatever order."""
    parts = (answer.missing, answer.records, answer.provisions, answer.disputes, answer.assumed, answer.changes_on)
    return (*carried(answer), *map(frozenset, parts), answer.confidence)


def named(answer: ij.Assessment) -> frozenset[str]:
    """Every record that an answer names."""
    beside = (record for one in answer.beside for record in one.records)
    return frozenset((*answer.records, *answer.positions, *answer.contested_by, *beside))


class TestOrder:
    """The answer never depends on the order in which something is given."""

    @PROPERTY
    @given(questions())
    def test_of_facts(self, asked: Asked) -> None:
        """Nationalities, places and States that referred, the other way round."""
        turned = attrs.evolve(
            asked,
            conduct=attrs.evolve(
                asked.conduct,
                nationalities=asked.conduct.nationalities[::-1],
                territory=asked.conduct.territory[::-1],
                elements_also_in=asked.conduct.elements_also_in[::-1],
                effects_in=asked.conduct.effects_in[::-1],
                acted_from=asked.conduct.acted_from[::-1],
            ),
            trigger=attrs.evolve(asked.trigger, by=asked.trigger.by[::-1]),
        )
        assert whole(turned.answer()) == whole(asked.answer())

    @PROPERTY
    @given(questions(), st.data())
    def test_of_records(self, asked: Asked, data: st.DataObject) -> None:
        """In any order."""
        order = data.draw(st.permutations(range(len(asked.records))))
        turned = attrs.evolve(asked, records=tuple(asked.records[place] for place in order))
        assert whole(turned.answer()) == whole(asked.answer())


class TestUnrelated:
    """A record that has nothing to do with it never changes an answer."""

    @PROPERTY
    @given(questions(), days)
    def test_of_another_state(self, asked: Asked, day: str) -> None:
        """Its acts, its declarations, a treaty and a person of its own."""
        other = "state:XZZ"
        more = (
            ij.State(id=other, names=["Zetaland"]),
            ij.Treaty(id="treaty:other", names=["Other"]),
            ij.Person(id="person:zoe", names=["Zoe"], nationalities=[other]),
            ij.TreatyAction(
                id="treaty-action:z", by=other, treaty="treaty:pact", act="accession", day=day, counts=False
            ),
            ij.JurisdictionDeclaration(
                id="jurisdiction-declaration:z",
                by=other,
                basis="pact:12(3)",
                effect="accepts",
                validity="effective",
                lodged=day,
            ),
        )
        assert asked.answer(*more) == asked.answer()


class TestRemoved:
    """A record that is taken away changes an answer only if the answer named it."""

    @PROPERTY
    @given(questions())
    def test_what_is_not_named(self, asked: Asked) -> None:
        """One by one, but for the States and organisations in the facts, which have to be recorded.

        Where an act of a State is taken out, of that State nothing is known: the verdict stays or becomes unknown.
        """
        d, answer = asked.dossier(), asked.answer()
        given = {record for fact in (asked.conduct, asked.trigger) for _, record in references_in(fact)}
        for record in d:
            if record.id not in named(answer) | given:
                without = d.without(record)
                less = ij.assess(without, asked.conduct, asked.trigger)
                if without.about.gaps:
                    assert less.verdict in (ij.Verdict.UNKNOWN, answer.verdict), record.id
                else:
                    assert carried(less) == carried(answer), record.id

    @PROPERTY
    @given(questions())
    def test_the_statute_is_always_named(self, asked: Asked) -> None:
        """Without it there is no answer at all."""
        d = asked.dossier()

        assert "treaty:pact" in asked.answer().records
        with pytest.raises(ij.UnknownRecord):
            ij.assess(d.without("treaty:pact"), asked.conduct, asked.trigger)


@PROPERTY
@given(questions())
def test_it_is_written_and_read_back(asked: Asked) -> None:
    """Equal, and with the same note."""
    answer = asked.answer()
    read: object = ij.loads_record(ij.dumps_record(answer))

    assert read == answer
    assert str(read) == str(answer)
