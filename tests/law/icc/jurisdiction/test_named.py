"""States and organisations that a conduct or a trigger names and that are not recorded are refused."""

from collections.abc import Callable

import attrs
import pytest
from tests.law.icc.court import CORPS, CRIMES, A, Given
from tests.law.small import cited

import intljustice as ij
from intljustice.model.fields import fields_of, item_of, kinds_of, options

SLIP, SLIP_OF_ORGANISATION = "state:XAB", "organisation:crops"
IN_CONDUCT: Given = {
    "territory": [SLIP],
    "elements_also_in": [A, SLIP],
    "effects_in": [SLIP],
    "acted_from": [SLIP],
    "vessel_of": SLIP,
    "aircraft_of": SLIP,
    "nationalities": [SLIP],
    "nationalities_later": [SLIP],
    "aggressors": [SLIP],
    "operation_authorised_by": [SLIP_OF_ORGANISATION],
    "contributing_state": SLIP,
}
IN_TRIGGER: Given = {
    "by": [SLIP],
    "excluding_operations_of": [SLIP_OF_ORGANISATION],
    "authorised_by": SLIP_OF_ORGANISATION,
    "scope": ij.Scope(nationals_of=[SLIP]),
}
IN_SCOPE: Given = {"territory": [SLIP], "nationals_of": [SLIP], "vessel_of": SLIP}
GIVEN = [
    *(pytest.param({name: value}, {}, id=name) for name, value in IN_CONDUCT.items()),
    *(pytest.param({}, {name: value}, id=f"trigger/{name}") for name, value in IN_TRIGGER.items()),
    *(pytest.param({}, {"scope": ij.Scope(**{name: value})}, id=f"scope/{name}") for name, value in IN_SCOPE.items()),
]


@pytest.mark.parametrize("ask", [ij.assess, ij.what_would_change])
@pytest.mark.parametrize(("facts", "triggered"), GIVEN)
def test_a_slip_of_the_pen(ask: Callable[..., object], facts: Given, triggered: Given) -> None:
    """It raises, with the nearest; it never becomes an answer."""
    with pytest.raises(ij.UnknownRecord) as caught:
        ask(CRIMES.dossier(), CRIMES.conduct(**facts), ij.Trigger(**{"nature": "state_referral", **triggered}))

    assert caught.value.id in (SLIP, SLIP_OF_ORGANISATION)
    assert {f"{A} (Alphaland)", f"{CORPS.id} (Corps)"} & {*caught.value.nearest}


@pytest.mark.parametrize(
    ("cls", "held"), [(ij.Conduct, IN_CONDUCT), (ij.Trigger, IN_TRIGGER), (ij.Scope, IN_SCOPE)], ids=str
)
def test_every_field_is_looked_at(cls: type[attrs.AttrsInstance], held: Given) -> None:
    """All that hold the id of a State or an organisation, in themselves or in a place or a nationality."""
    inner = {"territory", "nationalities", "scope"}
    hints = ((field.name, item_of(option) or option) for field, hint in fields_of(cls) for option in options(hint))
    kinds = ((name, kinds_of(hint)) for name, hint in hints)
    naming = {name for name, allowed in kinds if allowed is not None and allowed.names & {"state", "organisation"}}
    assert naming | (inner & {field.name for field, _ in fields_of(cls)}) == set(held)


def test_of_a_situation() -> None:
    """Its own triggers as well; and what is no State or organisation may be missing."""
    by_nobody = ij.Trigger(nature="proprio_motu", authorised_by=SLIP_OF_ORGANISATION)
    situation = ij.Investigation(id="situation:s", names=["S"], triggers=[by_nobody], citations=cited())
    d = CRIMES.dossier(situation)

    with pytest.raises(ij.UnknownRecord):
        ij.assess(d, CRIMES.conduct(), situation)
    relying = CRIMES.conduct(relying_on=["jurisdiction-declaration:lost"])
    assert ij.assess(d, relying).verdict is ij.Verdict.JURISDICTION


def test_of_a_case() -> None:
    """Its facts are refused, as they would be no answer."""
    case = ij.Case(id="case:c", accused=["person:p"], conduct=CRIMES.conduct(territory=[SLIP]))
    with pytest.raises(ij.UnknownRecord):
        ij.facts_of(CRIMES.dossier(case), case)
