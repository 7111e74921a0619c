"""Progress: the answer on how far an amendment has come: its adoption, its acceptances, its entry into force."""

from collections.abc import Collection, Iterable, Iterator
from functools import partial
from typing import Any, ClassVar, Self

import attrs

from intljustice.dossier.dossier import Dossier
from intljustice.law.answers import Answer, Bounds, asked_day
from intljustice.law.day_ranges import DayRange, day_of
from intljustice.law.support import answered
from intljustice.law.treaties.amendments import acceptances_of, general_procedure, parties_needed, procedures_for
from intljustice.law.treaties.consulted import acts_consulted
from intljustice.law.treaties.denominators import Denominator, denominators_after, part_needed, snapshot
from intljustice.law.treaties.immediate_withdrawal import last_day_to_leave, leaving_in_words
from intljustice.law.treaties.index import status_tables
from intljustice.law.treaties.missing import missing_for_progress
from intljustice.law.treaties.parties import parties
from intljustice.law.treaties.status_table import StatusTable
from intljustice.law.wording import articles
from intljustice.model.given import Given
from intljustice.model.references import Id, as_id
from intljustice.records.final_clauses import AmendmentProcedure, BindingEffect, Fraction
from intljustice.records.positions import Position, Question
from intljustice.records.treaties import Amendment
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import AmendmentId, ParticipantId, PositionId
from intljustice.values.provisions import Provision


@attrs.frozen(kw_only=True, weakref_slot=False)
class Progress(Answer):
    """How far an amendment has come on a day.

    Attributes:
        amendment: the amendment.
        on: the day asked about.
        name: its name, for the sentences.
        rule: the clause under which it enters into force; None where no one procedure is sure to govern it.
        disputed_between: the clauses of which it is disputed under which one it enters into force.
        positions: the positions on that, by id.
        binds: whom it binds once it is in force.
        parties: how many parties the treaty has on that day; None where that is not recorded in full.
        denominators: how many it has from each later day on which what is pending takes effect, and how many of them
            the amendment then takes; none once enough have accepted it.
        adoption_needed: how many parties have to vote for it where there is no consensus.
        by_consensus: whether consensus is enough for its adoption.
        adopted: the day of adoption; None where it is not adopted by what is recorded.
        needed: how many acceptances bring it into force; None where each acceptance binds its own author, where
            adoption is enough, or where the number of parties is not known.
        given: the parties that have accepted it; where it is not known who is a party, also those that may be one.
        lacking: the parties that have not accepted it.
        short_by: how many acceptances are missing; None where no number is needed.
        in_force_from: the day from which it is in force, for its acceptors or for all; None where it is not.
        may_leave_under: the clause under which a party that does not accept it may withdraw at once.
        may_leave_from: the first day on which it may; None until enough have accepted it.
        may_leave_until: the last day on which it may, included; None likewise, and where there is no last day.
    """

    kind: ClassVar[str] = "amendment-progress"

    amendment: AmendmentId
    on: PartialDate = attrs.field(converter=Given[Day])
    name: str | None = None
    rule: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    disputed_between: tuple[Provision, ...] = attrs.field(default=(), converter=Given[Iterable[Provision | str]])
    positions: tuple[PositionId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    binds: BindingEffect | None = None
    parties: Bounds | None = attrs.field(default=None, converter=Given[Bounds | None])
    denominators: tuple[Denominator, ...] = attrs.field(default=(), converter=Given[Iterable[Denominator]])
    adoption_needed: int | None = None
    by_consensus: bool | None = None
    adopted: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    needed: int | None = None
    given: tuple[ParticipantId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    lacking: tuple[ParticipantId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    short_by: int | None = None
    in_force_from: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    may_leave_under: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])
    may_leave_from: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    may_leave_until: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])

    @property
    def conclusion(self) -> object:
        """Who has accepted it, and from when it is in force."""
        return self.given, self.in_force_from

    def open_between(self, others: Iterable[Any]) -> Self:
        """In force from no day where the others give another one; given by those alone that have accepted by each."""
        answers = (self, *others)
        given = set.intersection(*(set(answer.given) for answer in answers))
        same = len({answer.in_force_from for answer in answers}) == 1
        return attrs.evolve(self, given=sorted(given), in_force_from=self.in_force_from if same else None)

    def sentences(self) -> Iterator[str]:
        """How many parties have accepted it, then the reasons."""
        number = len(self.given)
        name = (self.name or self.amendment).rstrip(".")
        yield f"{name}: {number} acceptance{'s' if number != 1 else ''} on {self.on}."
        yield from super().sentences()


def amendment_progress(dossier: Dossier, amendment: Id, *, on: Day) -> Progress:
    """How far an amendment has come on a day: its adoption, what brings it into force, and which acceptances it lacks.

    Majorities are parts of all parties on that day, rounded up. A party that has lost its vote counts as a party. For a
    day after the records end the parties and acceptances are those that follow from them.

    Args:
        dossier: the dossier.
        amendment: the amendment.
        on: the day.

    Raises:
        UnknownRecord: for an id that is not in the dossier, or is no amendment.
        InvalidValue: for a day that is none.
    """
    asked = partial(_progress, about=as_id(amendment), day=asked_day(on))
    return answered(dossier, asked, _consulted, about=as_id(amendment), in_parts=True)


def _consulted(dossier: Dossier, answer: Progress) -> Iterator[str]:
    """The records that can bear on it: the acceptances, and the acts by which their authors are parties."""
    return acts_consulted(dossier, answer.amendment, answer.given)


def _progress(dossier: Dossier, about: str, day: PartialDate) -> Progress:
    """How far an amendment has come by what is recorded, whatever other sources say."""
    record, day_range = dossier.get(Amendment, about), DayRange.of(day)
    table = status_tables(dossier).of(record)
    procedures = procedures_for(record, table.clauses)
    procedure = procedures[0] if len(procedures) == 1 else None
    adopting = procedure or general_procedure(table.clauses)
    parties_then = parties(dossier, record.treaty, on=day)
    is_recorded = status_tables(dossier).of(record.treaty).complete
    count = parties_then.count if is_recorded else None
    acceptors = set(acceptances_of(dossier, record).on(day_range.first))
    given = acceptors.intersection(
        parties_then.definite if is_recorded else (*parties_then.definite, *parties_then.possible)
    )
    lacking = tuple(sorted(set(parties_then.definite) - acceptors))
    needed = None if procedure is None else parties_needed(procedure.acceptances, count)
    short_by = None if needed is None else max(needed - len(given), 0)
    counting = None if count is None or short_by == 0 else _counting(record, procedures, adopting)
    later = () if counting is None else tuple(denominators_after(dossier, record.treaty, counting, day))
    disputed = () if procedure is not None else tuple(each.provision for each in procedures if each.provision)
    leaving = None if procedure is None or procedure.leave_at_once is None else _reached(table, day_range)
    last = None if procedure is None else last_day_to_leave(procedure, table.entry.day)
    gaps = tuple(_gaps(record, table, day_range))
    return Progress(
        amendment=record.id,
        on=day,
        name=dossier.label(record),
        rule=None if procedure is None else procedure.provision,
        disputed_between=disputed,
        positions=tuple(positions_between(dossier, disputed)),
        binds=None if procedure is None else procedure.binds,
        parties=count,
        denominators=later,
        adoption_needed=None if adopting is None else parties_needed(adopting.majority, count),
        by_consensus=None if adopting is None else adopting.by_consensus,
        adopted=record.adopted,
        needed=needed,
        given=tuple(sorted(given)),
        lacking=lacking,
        short_by=short_by,
        in_force_from=table.entry.day.day() if table.entry.day.last <= day_range.first else None,
        may_leave_under=None if procedure is None else procedure.leave_at_once,
        may_leave_from=None if leaving is None else leaving.day(),
        may_leave_until=None if leaving is None or last is None else last.day(),
        records=(record.id, record.treaty),
        provisions=(*_provisions(procedure), *disputed),
        reasons=(
            *_adoption_sentences(record, adopting, count),
            *_entry_sentences(procedures, count, len(given)),
            *(() if counting is None else (snapshot(day, counting, later),)),
            *(() if procedure is None else leaving_in_words(procedure, leaving, None if leaving is None else last)),
            *gaps,
            *parties_then.reasons,
        ),
        missing=tuple(dict.fromkeys((*missing_for_progress(dossier, table, day), *parties_then.missing))),
        as_of=dossier.about.as_of_for("treaties"),
        beyond_records=parties_then.beyond_records or (table.records_end is not None and bool(gaps)),
    )


def _provisions(procedure: AmendmentProcedure | None) -> Iterator[Provision]:
    if procedure is not None:
        yield from (clause for clause in (procedure.adoption, procedure.provision) if clause is not None)


def _counting(
    record: Amendment, procedures: tuple[AmendmentProcedure, ...], adopting: AmendmentProcedure | None
) -> AmendmentProcedure | None:
    """The procedure by which a part of all parties is needed next; None where none is.

    Of several in dispute it is the one that asks for acceptances. Where none is sure, it is the rule on adoption alone.
    """
    if not procedures and adopting is not None:
        adopting = attrs.evolve(adopting, acceptances=None)
    counting = next((each for each in procedures if each.acceptances is not None), adopting)
    return None if counting is None or part_needed(record, counting) is None else counting


def _reached(table: StatusTable, day_range: DayRange) -> DayRange | None:
    """The day on which enough had accepted an amendment; None where they had not by the day asked about."""
    reached = table.entry.reached
    return None if reached is None or reached.last > day_range.first else reached


def positions_between(dossier: Dossier, clauses: Collection[Provision]) -> Iterator[str]:
    """The ids of the positions on the question which of these clauses governs an amendment; none where it is sure."""
    return (
        position.id
        for position in dossier.records(Position)
        if position.question is Question.AMENDMENT_PROCEDURE and not set(clauses).isdisjoint(position.provisions)
    )


def _gaps(record: Amendment, table: StatusTable, day_range: DayRange) -> Iterator[str]:
    """That acceptances are not recorded up to the day asked about; before adoption there can be none."""
    if record.adopted is None:
        return
    if table.records_end is None:
        yield "Who has accepted it is not recorded in full."
    elif day_range.last > table.records_end:
        yield f"Acceptances are recorded up to {day_of(table.records_end)}, and no later one is taken into account."


def _adoption_sentences(record: Amendment, procedure: AmendmentProcedure | None, count: Bounds | None) -> Iterator[str]:
    if record.adopted is None and procedure is not None and procedure.majority is not None:
        consensus = "consensus or, failing that, " if procedure.by_consensus else ""
        yield f"It is not adopted; that takes {consensus}{_part_in_words(procedure.majority, count)}."


def _entry_sentences(procedures: tuple[AmendmentProcedure, ...], count: Bounds | None, given: int) -> Iterator[str]:
    if not procedures:
        yield "How it enters into force depends on the articles it changes, and no one procedure for them is recorded."
    elif len(procedures) == 1:
        yield _entry_sentence(procedures[0], count, given)
    else:
        clauses = [articles((each.provision,)) for each in procedures if each.provision is not None]
        yield f"Whether it enters into force by {' or by '.join(clauses)} is disputed."
        for clause, procedure in zip(clauses, procedures, strict=False):
            sentence = _entry_sentence(procedure, count, given)
            yield f"By {clause}: {sentence[0].lower()}{sentence[1:]}"


def _entry_sentence(procedure: AmendmentProcedure, count: Bounds | None, given: int) -> str:
    if procedure.acceptances is not None:
        needed = parties_needed(procedure.acceptances, count)
        short = "" if needed is None else f"; {max(needed - given, 0)} are missing"
        part = _part_in_words(procedure.acceptances, count)
        return f"It enters into force for all once {part} have accepted it{short}."
    if procedure.on_adoption:
        return "Adoption is enough to bring it into force for all parties, once its time has run."
    return "It binds only the parties that accept it, each once its time has run from its own acceptance."


def _part_in_words(part: Fraction, count: Bounds | None) -> str:
    """A part of the parties in words: "110 of 125 parties", or "7/8 of the parties" where their number is not known."""
    number = parties_needed(part, count)
    return f"{part.numerator}/{part.denominator} of the parties" if number is None else f"{number} of {count} parties"
