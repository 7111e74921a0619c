"""Office and Tenure: posts, and who holds them from when until when."""

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from intljustice.errors import Problem
from intljustice.model.checks import Check, check
from intljustice.model.given import Given
from intljustice.model.references import AnyId, Id
from intljustice.model.structure import Structure
from intljustice.model.vocabulary import Vocabulary
from intljustice.records.actors import has_a_name
from intljustice.records.labels import Called
from intljustice.records.record import Record
from intljustice.values.dates import Day, PartialDate
from intljustice.values.ids import OfficeId, ParticipantId, PersonId
from intljustice.values.names import Name
from intljustice.values.periods import Days, Period
from intljustice.values.provisions import Provision


@check("seats")
def _seats_count(office: Any) -> Problem | None:
    if office.seats is None or office.seats >= 1:
        return None
    message, value = f"an office with {office.seats} seats has no holder", str(office.seats)
    return Problem(code="NEGATIVE", message=message, hint="write 1 or more", pointer="/seats", value=value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Office(Record):
    """A post that persons hold one after another, or several at a time.

    Attributes:
        names: what it is called, at least one name.
        of: the State or organisation it belongs to.
        deputy_of: the office it is the deputy of.
        seats: the number of those who hold it at a time; None where not recorded.
        under: the clause that provides for it.

    Sources:
        The instrument or law that provides for it, and documents of the body it belongs to.
    """

    kind: ClassVar[str] = "office"
    checks: ClassVar[tuple[Check, ...]] = (has_a_name, _seats_count)

    names: tuple[Name, ...] = attrs.field(default=(), converter=Given[Iterable[Name | str]])
    of: ParticipantId | None = attrs.field(default=None, converter=Given[Id | None])
    deputy_of: OfficeId | None = attrs.field(default=None, converter=Given[Id | None])
    seats: int | None = None
    under: Provision | None = attrs.field(default=None, converter=Given[Provision | str | None])


class Ending(Vocabulary):
    """How somebody's tenure of an office ended."""

    TERM_ENDED = "term_ended", "The term ran out."
    RESIGNED = "resigned", "They resigned."
    REMOVED = "removed", "They were removed."
    DIED = "died", "They died."
    OFFICE_ABOLISHED = "office_abolished", "The office was abolished."


@attrs.frozen(kw_only=True, weakref_slot=False)
class Absence(Structure):
    """A time in which the holder of an office did not exercise it.

    Attributes:
        period: from the first to the last day, ends included.
        reason: why, in our words: "on leave", "suspended".
        deputised_by: who acted instead.
    """

    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    reason: str | None = None
    deputised_by: tuple[PersonId, ...] = attrs.field(default=(), converter=Given[Iterable[Id]])


@attrs.frozen(kw_only=True, weakref_slot=False)
class Tenure(Record):
    """That one person holds or held one office.

    Attributes:
        holder: the person.
        office: the office.
        period: from the first day to the last, ends included; an end that is None is not recorded, which does not
            mean that the person still holds it.
        held_on: days on which a source shows the person in office, where no more than that is recorded.
        acting: whether the person only acts in it, until somebody is elected or appointed; None where that is not
            recorded.
        elected: the day of election or appointment.
        absences: times in which the person did not exercise it.
        ending: how it ended (`Ending`).
        ended_by: the decision or act that ended it.
        ending_statement: how it ended, in our words, where the other fields do not say it all.

    Sources:
        Documents of the body that elects or appoints; failing these, sources that show the person in office on a day.
    """

    kind: ClassVar[str] = "tenure"

    holder: PersonId = attrs.field(converter=Given[Id])
    office: OfficeId = attrs.field(converter=Given[Id])
    period: Period | None = attrs.field(default=None, converter=Given[Days | None])
    held_on: tuple[PartialDate, ...] = attrs.field(default=(), converter=Given[Iterable[Day]])
    acting: bool | None = None
    elected: PartialDate | None = attrs.field(default=None, converter=Given[Day | None])
    absences: tuple[Absence, ...] = attrs.field(default=(), converter=Given[Iterable[Absence]])
    ending: Ending | None = attrs.field(default=None, converter=Given[Ending | str | None])
    ended_by: AnyId | None = attrs.field(default=None, converter=Given[Id | None])
    ending_statement: str | None = None

    def in_words(self, called: Called) -> str:
        """Who holds which office, and when."""
        words = f"{called(self.holder)} as {called(self.office)}"
        return words if self.period is None else f"{words}, {self.period}"
