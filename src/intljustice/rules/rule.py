"""Rule: a question put to a dossier, with its code, and how what it finds becomes a problem."""

import json
from collections.abc import Callable, Iterable, Iterator

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.errors import Problem
from intljustice.model.paths import NoSuchField, at, structures_within, written
from intljustice.model.references import Id, as_id
from intljustice.records.record import Record
from intljustice.values.citations import Citation

SEVERITIES = ("error", "warning", "info")
_SHOWN = 80


@attrs.frozen
class Found:
    """One thing that a rule found.

    Attributes:
        record: the record concerned; by hand also its id.
        field: the path of the field concerned, as in `Citation.fields`; "" for the record as a whole.
        message: one sentence that says what is wrong.
        hint: what to do about it, where that differs from what the rule says.
        provisions: the clauses it rests on, as texts.
    """

    record: Record | str
    field: str
    message: str
    hint: str | None = None
    provisions: tuple[str, ...] = ()


Look = Callable[[Dossier], Iterable[Found]]
"""Looks through a dossier."""


@attrs.frozen
class Rule:
    """A rule: called with a dossier, it gives its problems.

    Attributes:
        code: its stable code.
        severity: `error`, `warning` or `info`.
        asks: the question it puts, in one line.
        hint: what the reader has to do where it finds something.
        look: what looks through the dossier.
        convention: the convention behind it: the docstring of `look`.
    """

    code: str
    severity: str
    asks: str
    hint: str
    look: Look
    convention: str

    def __call__(self, dossier: Dossier) -> Iterator[Problem]:
        """A problem for each thing that is found, in the order in which it is."""
        for found in self.look(dossier):
            record = found.record if isinstance(found.record, Record) else dossier.get(Record, found.record, None)
            yield Problem(
                code=self.code,
                severity=self.severity,
                message=found.message,
                hint=self.hint if found.hint is None else found.hint,
                record=as_id(found.record),
                pointer=f"/{found.field}" if found.field else "",
                value=_shown(record, found.field),
                provisions=found.provisions,
            )


def rule(code: str, *, severity: str, asks: str, hint: str) -> Callable[[Look], Rule]:
    """Make a function a rule: it takes a dossier and gives `Found`, one for each thing that is wrong.

    It registers nowhere: pass it on, `check(d, (*RULES, my_rule))`.

    Args:
        code: a stable code, e.g. "NGO-001".
        severity: `error`, `warning` or `info`; `ValueError` for anything else.
        asks: the question it puts, in one line.
        hint: what the reader has to do.
    """
    if severity not in SEVERITIES:
        message = f'severity "{severity}" is none of {", ".join(SEVERITIES)}'
        raise ValueError(message)
    return lambda look: Rule(code, severity, asks, hint, look, (look.__doc__ or "").strip())


def _shown(record: Record | None, field: str) -> str | None:
    """The value of a field as it is written, shortened; None where it has none that can be written down."""
    try:
        value = written(at(record, field)) if record is not None else None
    except NoSuchField:
        return None
    if value is None or value == ():
        return None
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))[:_SHOWN]


def citations_within(record: Record) -> Iterator[tuple[str, Citation]]:
    """Every citation in a record, at any depth, each with its JSON Pointer."""
    return ((pointer, one) for pointer, one in structures_within(record) if isinstance(one, Citation))


def named(asked: Id) -> str:
    """An id as it is spoken of in a sentence."""
    return f'"{as_id(asked)}"'
