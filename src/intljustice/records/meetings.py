"""Meeting: a session of a body."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import Id
from intljustice.records.actors import has_a_name
from intljustice.records.record import Record
from intljustice.values.ids import MeetingId, OrganisationId, PartyId
from intljustice.values.names import Name
from intljustice.values.periods import Days, Period


@check("session")
def _session_counts(meeting: Any) -> Problem | None:
    if meeting.session is None or meeting.session >= 1:
        return None
    message, value = f"there is no session number {meeting.session}", str(meeting.session)
    return Problem(code="NEGATIVE", message=message, hint="write 1 or more", pointer="/session", value=value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Meeting(Record):
    """A session of a body, regular or special.

    Attributes:
        names: what it is called, at least one name.
        of: the body that meets.
        session: its number in the body's own count, from 1; None where they are not counted or it is not recorded.
        special: whether it is a special session; None where that is not recorded.
        period: from the first to the last day, ends included.
        period_as_written: the source's own expression, or what was announced where that differs.
        place: the town, as printed.
        venue: the building, as printed.
        recurrence: how often the body meets so, in the source's word: "annual".
        chaired_by: who chaired it.
        follows: the meeting before it.

    Sources:
        The convening body's own documents, and its own count of sessions.
    """

    kind: ClassVar[str] = "meeting"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name, _session_counts)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    of: OrganisationId | None = attrs.field(default=None, converter=Given[Id | None])
    session: int | None = None
    special: bool | None = None
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    period_as_written: str | None = None
    place: str | None = None
    venue: str | None = None
    recurrence: str | None = None
    chaired_by: tuple[PartyId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])
    follows: MeetingId | None = attrs.field(default=None, converter=Given[Id | None])
