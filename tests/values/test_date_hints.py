"""How a date in another writing would be written: only where it can be read in one way."""

import pytest

from intljustice.errors import InvalidValue
from intljustice.values.dates import PartialDate, meant, month_of


class TestMeant:
    """The day that a text can only mean."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            pytest.param("20250206", "2025-02-06", id="without marks"),
            pytest.param("2025/2/6", "2025-02-06", id="the year first"),
            pytest.param("2025.02.06", "2025-02-06", id="the year first, with points"),
            pytest.param("17/03/2019", "2019-03-17", id="the day first"),
            pytest.param("03/17/2019", "2019-03-17", id="the month first"),
            pytest.param("17.3.2019", "2019-03-17", id="points"),
            pytest.param("3/3/2019", "2019-03-03", id="the same either way"),
            pytest.param("6 Feb 2025", "2025-02-06", id="a name in the middle"),
            pytest.param("6. February 2025", "2025-02-06", id="a day with a point"),
            pytest.param("Feb. 6, 2025", "2025-02-06", id="a name first"),
            pytest.param(" may 1 2025 ", "2025-05-01", id="blanks, small letters"),
        ],
    )
    def test_one_day(self, text: str, day: str) -> None:
        """It is named, and the refusal of the text as a date says so."""
        assert meant(text) == day
        with pytest.raises(InvalidValue, match=f"write {day}$"):
            PartialDate(text)

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("03/04/2019", id="March or April"),
            pytest.param("20250230", id="no day of the calendar"),
            pytest.param("17/13/2019", id="no month either way"),
            pytest.param("29/02/2019", id="no leap year"),
            pytest.param("6 Fev 2025", id="no English month"),
            pytest.param("6 Feb 25", id="two digits for a year"),
            pytest.param("32 Feb 2025", id="no day of a month"),
            pytest.param("February 2025", id="no day"),
            pytest.param("yesterday", id="a word"),
            pytest.param("", id="nothing"),
        ],
    )
    def test_none_or_two(self, text: str) -> None:
        """Nothing is guessed."""
        assert meant(text) is None

    @pytest.mark.parametrize(("name", "number"), [("March", 3), ("mar", 3), ("MAY", 5), ("ma", 0), ("marc", 0)])
    def test_month_of(self, name: str, number: int) -> None:
        """A whole name or its first three letters."""
        assert month_of(name) == number
