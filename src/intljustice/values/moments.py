"""Moment: a point in time with its zone, kept as written."""

import re
from datetime import datetime

from intljustice.errors import InvalidValue
from intljustice.values.dates import PartialDate
from intljustice.values.texts import Text

_GRAMMAR = re.compile(
    r"\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))",
    re.ASCII,
)
_FORMS = "write 2027-04-07T00:01-04:00 or 2027-04-07T04:01Z"


class Moment(Text):
    """A point in time with the zone it was announced in, e.g. the minute a licence expires.

    The text is ISO 8601: day, `T`, hours and minutes, optionally seconds with up to six decimals, then `Z` or an
    offset of at most 14 hours. The zone is required, because a deadline without one is not a moment. `instant` is
    the same as a `datetime`; compare instants, as two texts may name one instant.

    Raises:
        InvalidValue: `MOMENT_FORM` for any other text, or a day or hour that does not exist.

    >>> Moment("2027-04-07T00:01-04:00").instant == Moment("2027-04-07T04:01Z").instant
    True
    """

    __slots__ = ("instant",)

    instant: datetime

    @classmethod
    def _read(cls, text: str) -> tuple[datetime]:
        if _GRAMMAR.fullmatch(text) is None:
            told = f'"{text[:40]}" is not a moment with its zone'
            raise InvalidValue.because("MOMENT_FORM", told, _FORMS, text)
        try:
            return (datetime.fromisoformat(text),)
        except ValueError as error:
            told = f'"{text}" is no moment of the calendar: {error}'
            raise InvalidValue.because("MOMENT_FORM", told, _FORMS, text) from error

    @property
    def day(self) -> PartialDate:
        """The day in the zone of the text."""
        return PartialDate(self.text[:10])
