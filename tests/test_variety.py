"""What the shipped strategies can draw they do draw: every field, every kind of value."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import strategies as st
from tests.drawing import drawn, sought

import intljustice as ij
from intljustice import strategies
from intljustice.codec.record_types import KINDS
from intljustice.records.demands import AnnouncedStep, Consequence
from intljustice.values.citations import Level

NAMED = (
    *(ij.State, ij.Office, ij.Treaty, ij.Programme, ij.Licence),
    *(ij.Proceeding, ij.Legislation, ij.Meeting, ij.Declaration),
)
"""Classes whose records always have a name."""


def holds(record: object, name: str) -> bool:
    """Whether a field holds something."""
    return getattr(record, name) not in (None, ())


class TestVariety:
    """What can be drawn is drawn: every field is filled and left out, every kind of value occurs."""

    @pytest.mark.parametrize("cls", KINDS)
    def test_every_field_is_filled_and_left_out(self, cls: type[ij.Record]) -> None:
        """Each field holds something in some records, and the optional ones nothing in others."""
        optional = {field.name for field in attrs.fields(cls) if field.default is not attrs.NOTHING}
        sample = drawn(strategies.of(cls))

        assert {field.name for field in attrs.fields(cls) if any(holds(one, field.name) for one in sample)} == {
            field.name for field in attrs.fields(cls)
        }
        assert {name for name in optional if not all(holds(one, name) for one in sample)} == (
            optional - {"names"} if cls in NAMED else optional
        )

    @pytest.mark.parametrize(
        ("strategy", "wanted"),
        [
            pytest.param(strategies.claims(), lambda claim: len(claim.relations) > 1, id="several relations"),
            pytest.param(strategies.persons(), lambda person: not person.names, id="somebody unnamed"),
            pytest.param(strategies.persons(), lambda person: person.names and person.description, id="both"),
            pytest.param(strategies.periods(), lambda period: period.open_end and period.start, id="open end"),
            pytest.param(strategies.periods(), lambda period: period.start == period.end is not None, id="one date"),
            pytest.param(strategies.quantities(), lambda count: count.exact == 0, id="none at all"),
            pytest.param(strategies.readings(), lambda one: one.value is True, id="a truth value"),
            pytest.param(strategies.readings(), lambda one: one.value == (), id="an empty list"),
            pytest.param(strategies.classifications(), lambda one: one.level is Level.EX_PARTE, id="ex parte"),
            pytest.param(strategies.votes(), lambda one: one.eligible == 0, id="nobody with a vote"),
            pytest.param(strategies.votes(), lambda one: one.eligible and one.against, id="a vote in numbers"),
            pytest.param(strategies.sentences(), lambda one: one.months_at_most == 0, id="no month at all"),
            pytest.param(strategies.sentences(), lambda one: one.months_at_least is None, id="a term of no least"),
            pytest.param(strategies.conduct(), lambda one: one.crime is ij.terms.Crime.OTHER, id="another crime"),
            pytest.param(strategies.conduct(), lambda one: one.stateless, id="somebody stateless"),
            pytest.param(
                strategies.conduct(), lambda one: one.stateless is False and one.nationalities, id="somebody's national"
            ),
            pytest.param(strategies.conduct(), lambda one: one.age == 0, id="a newborn"),
            pytest.param(strategies.licences(), lambda one: one.expires, id="a last day"),
            pytest.param(strategies.licences(), lambda one: one.expires_at, id="a last moment"),
            pytest.param(strategies.licences(), lambda one: one.days == 1, id="one day only"),
            pytest.param(strategies.cases(), lambda one: len(one.accused) > 1, id="several accused"),
            pytest.param(strategies.of(ij.parts.CaseStep), lambda one: one.status is None, id="a step of no status"),
            pytest.param(strategies.of(ij.parts.Target), lambda one: one.party is None, id="a target without a record"),
            pytest.param(
                strategies.of(ij.parts.Target), lambda one: one.party and one.description, id="a described party"
            ),
            pytest.param(
                strategies.of(ij.parts.Role), lambda one: one.actor is one.office is None, id="somebody in words"
            ),
            pytest.param(strategies.of(ij.parts.Role), lambda one: one.actor and one.office, id="somebody in office"),
            pytest.param(
                strategies.of(ij.parts.Fraction), lambda one: one.numerator == one.denominator, id="the whole"
            ),
            pytest.param(strategies.of(ij.parts.Fraction), lambda one: one.numerator < one.denominator, id="a part"),
            pytest.param(strategies.of(ij.parts.Delay), lambda one: one.count == 0, id="no delay"),
            pytest.param(strategies.of(ij.parts.Participation), lambda one: one.until, id="a complete record"),
            pytest.param(strategies.of(ij.parts.Participation), lambda one: not one.until, id="an incomplete record"),
            pytest.param(
                strategies.treaty_actions(),
                lambda one: one.act is ij.terms.ActNature.AMENDMENT_ACCEPTANCE,
                id="an amendment accepted",
            ),
            pytest.param(strategies.of(Consequence), lambda one: one.step is AnnouncedStep.OTHER, id="another step"),
            pytest.param(strategies.partial_dates(), lambda day: day.text.endswith("XX%"), id="a vague century"),
            pytest.param(strategies.moments(), lambda moment: "." in moment.text, id="a fraction of a second"),
            pytest.param(strategies.provisions(), lambda one: len(one.path) > 3, id="a deep clause"),
            pytest.param(strategies.texts(), lambda text: not text.isprintable(), id="control characters"),
            pytest.param(strategies.ids(), lambda one: one.startswith("court-exhibit:"), id="a kind of another's"),
            pytest.param(strategies.dossiers(), lambda dossier: len(dossier) > 3, id="several records"),
            pytest.param(strategies.dossiers(), lambda dossier: dossier.about.title, id="a title"),
        ],
    )
    def test_it_occurs(self, strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool]) -> None:
        """Such a value is drawn."""
        assert wanted(sought(strategy, wanted))
