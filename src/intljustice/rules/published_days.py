"""The rule on published days of effect beside those that the law computes from clauses, acts and steps."""

from collections.abc import Iterator

from intljustice.dossier.dossier import Dossier
from intljustice.law.sanctions import listing_recorded_otherwise
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.published import Difference, effect_published_otherwise, entry_published_otherwise
from intljustice.records.record import Record
from intljustice.records.sanctions import Sanction
from intljustice.records.treaties import Amendment, Treaty
from intljustice.records.treaty_actions import TreatyAction
from intljustice.rules.rule import Found, rule


@rule(
    "PUBLISHED_DIFFERS",
    severity="warning",
    asks="Do the published days of entry into force, effect and listing follow from the clauses, acts and steps?",
    hint="correct the day, the clause or an act; where the sources differ, say so in the note",
)
def published_days_are_computed(dossier: Dossier) -> Iterator[Found]:
    """What is published and what follows from clause and acts is the same day; answers go by the latter.

    A treaty or amendment enters into force, consent binds and a notice of withdrawal has effect once the time has run
    that the clause lays down; a target is listed from the first step that lists it. A day within a month or year that
    is published is no difference. Leaves out what is not computed, as the clause or some acts are not recorded.
    """
    for text in (*dossier.records(Treaty), *dossier.records(Amendment)):
        table = status_tables(dossier).of(text)
        difference = entry_published_otherwise(dossier, text.id, table.clauses.entry_into_force, table.entry)
        yield from _found(text, "entered_into_force", difference)
    for act in dossier.records(TreatyAction):
        yield from _found(act, "effective", effect_published_otherwise(dossier, act))
    for sanction in dossier.records(Sanction):
        step = listing_recorded_otherwise(sanction)
        if step is not None:
            yield Found(sanction, "listed", f"listed is {sanction.listed}, and by its history {step}")


def _found(record: Record, field: str, difference: Difference | None) -> Iterator[Found]:
    if difference is not None:
        yield Found(record, field, f"{field} is {difference}", provisions=tuple(map(str, difference.provisions)))
