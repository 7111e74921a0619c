"""Hypothesis strategies for every value and record, for whole dossiers, and for documents with one thing wrong.

They need the extra `hypothesis`. All they draw is valid as it is made; nothing is drawn and thrown away.

>>> from hypothesis import given, settings
>>> from intljustice import PartialDate, strategies
>>> @settings(database=None, deadline=None)
... @given(strategies.partial_dates())
... def check_that_a_date_is_its_text(day):
...     assert PartialDate(str(day)) == day
>>> check_that_a_date_is_its_text()
"""

from importlib.util import find_spec

from intljustice.errors import MissingExtra

if find_spec("hypothesis") is None:
    raise MissingExtra("hypothesis")

from intljustice.strategies.faults import nearly
from intljustice.strategies.plain_values import (
    hashes,
    ids,
    languages,
    moments,
    partial_dates,
    paths,
    provisions,
    schemes,
    scripts,
    texts,
)
from intljustice.strategies.records import (
    abouts,
    amendments,
    cases,
    citations,
    claims,
    classifications,
    conduct,
    countermeasures,
    declarations,
    demands,
    dossiers,
    groups,
    identifiers,
    impacts,
    investigations,
    jurisdiction_declarations,
    legislation,
    licences,
    meetings,
    names,
    of,
    offices,
    organisations,
    periods,
    persons,
    positions,
    proceedings,
    programmes,
    quantities,
    readings,
    records,
    sanctions,
    scopes,
    sentences,
    sources,
    states,
    tenures,
    treaties,
    treaty_actions,
    triggers,
    votes,
    warrants,
)

__all__ = [
    "abouts",
    "amendments",
    "cases",
    "citations",
    "claims",
    "classifications",
    "conduct",
    "countermeasures",
    "declarations",
    "demands",
    "dossiers",
    "groups",
    "hashes",
    "identifiers",
    "ids",
    "impacts",
    "investigations",
    "jurisdiction_declarations",
    "languages",
    "legislation",
    "licences",
    "meetings",
    "moments",
    "names",
    "nearly",
    "of",
    "offices",
    "organisations",
    "partial_dates",
    "paths",
    "periods",
    "persons",
    "positions",
    "proceedings",
    "programmes",
    "provisions",
    "quantities",
    "readings",
    "records",
    "sanctions",
    "schemes",
    "scopes",
    "scripts",
    "sentences",
    "sources",
    "states",
    "tenures",
    "texts",
    "treaties",
    "treaty_actions",
    "triggers",
    "votes",
    "warrants",
]
