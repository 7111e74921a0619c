"""Whatever a dossier holds, every rule answers: nothing is raised, and each problem is of a record that is there."""

import json
import os
from typing import ClassVar

import attrs
from hypothesis import HealthCheck, given, settings

import intljustice as ij
from intljustice.codec.record_types import KINDS
from intljustice.strategies import dossiers


@attrs.frozen(kw_only=True)
class Exhibit(ij.Record):
    """A record type of one's own."""

    kind: ClassVar[str] = "exhibit"
    held_by: str | None = None
    supports: tuple[ij.AnyId, ...] = ()
    history: tuple[ij.PartialDate, ...] = ()


EXAMPLES = settings(
    max_examples=min(int(os.environ.get("INTLJUSTICE_EXAMPLES", "100")), 600),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class TestAnyDossier:
    """Dossiers of records of every kind, and of one's own."""

    @EXAMPLES
    @given(dossiers(Exhibit, *KINDS))
    def test_every_rule_answers(self, d: ij.Dossier) -> None:
        """Each problem is of one of the rules and of a record in the dossier, and can be read and written."""
        problems = ij.check(d)

        assert {one.code for one in problems} <= {one.code for one in ij.RULES}
        assert all(one.record in d for one in problems)
        assert all(one.message and one.hint for one in problems)
        assert len(problems.text().splitlines()) == 1 + len(problems)
        assert len(json.loads(problems.json())) == len(problems)

    @EXAMPLES
    @given(dossiers(Exhibit, *KINDS))
    def test_the_order_of_the_records_is_nothing_to_them(self, d: ij.Dossier) -> None:
        """The same records put in the other way round have the same problems in the same order."""
        assert ij.check(ij.Dossier(reversed([*d]), d.about)) == ij.check(d)
