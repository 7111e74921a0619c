"""Rule: one check of a dossier, with its code and its question; what it finds becomes a `Problem`."""

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
        record: the record concerned, or its id.
        field: the path of the field concerned, as in `Citation.fields`; "" for the record as a whole.
        message: one sentence that says what is wrong.
        hint: what to do about it, where that differs from the hint of the rule.
        provisions: the clauses on which it rests, as texts.
    """

    record: Record | str
    field: str
    message: str
    hint: str | None = None
    provisions: tuple[str, ...] = ()


Look = Callable[[Dossier], Iterable[Found]]
"""A function that reports what is wrong with a dossier."""


@attrs.frozen
class Rule:
    """One check of a dossier: `rule(dossier)` yields its problems.

    Attributes:
        code: its stable code, which its problems bear.
        severity: the severity of its problems: `error`, `warning` or `info`.
        asks: the question that it answers, in one line.
        hint: what the reader has to do about a problem.
        look: the function that reports what is wrong.
        convention: the convention that it checks: the docstring of `look`.
    """

    code: str
    severity: str
    asks: str
    hint: str
    look: Look
    convention: str

    def __call__(self, dossier: Dossier) -> Iterator[Problem]:
        """A problem for each thing that `look` reports, in its order."""
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

    def __repr__(self) -> str:
        """The code and the severity, short enough that all `RULES` can be printed."""
        return f"<Rule {self.code}: {self.severity}>"


def rule(code: str, *, severity: str, asks: str, hint: str) -> Callable[[Look], Rule]:
    """Make a rule of a function that takes a dossier and yields a `Found` for each thing that is wrong.

    The rule is registered nowhere: give it to `check`, as in `check(dossier, (*RULES, my_rule))`.

    Args:
        code: a stable code, e.g. "NGO-001".
        severity: `error`, `warning` or `info`; `ValueError` for anything else.
        asks: the question that it answers, in one line.
        hint: what the reader has to do about a problem.
    """
    if severity not in SEVERITIES:
        message = f'severity "{severity}" is none of {", ".join(SEVERITIES)}'
        raise ValueError(message)
    return lambda look: Rule(code, severity, asks, hint, look, (look.__doc__ or "").strip())


def _shown(record: Record | None, field: str) -> str | None:
    """The value of a field as JSON writes it, shortened; None for an empty field, or a value with fields of its own."""
    try:
        value = written(at(record, field)) if record is not None else None
    except NoSuchField:
        return None
    if value is None or value == ():
        return None
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))[:_SHOWN]


def citations_within(record: Record) -> Iterator[tuple[str, Citation]]:
    """Every citation in a record, at any depth, each with its JSON Pointer."""
    return ((pointer, part) for pointer, part in structures_within(record) if isinstance(part, Citation))


def named(asked: Id) -> str:
    """An id in quotation marks, for a sentence."""
    return f'"{as_id(asked)}"'
