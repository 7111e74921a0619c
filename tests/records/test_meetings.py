"""Meeting: a session of a body."""

from typing import Any

import attrs
import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import Organisation, Person
from intljustice.records.meetings import Meeting
from intljustice.values.periods import Period

ASSEMBLY = Organisation(id="organisation:asp", names=["Assembly of States Parties"])
CHAIR = Person(id="person:chair", names=["A Chair"])
SESSION = Meeting(id="meeting:m", names=["Twenty-fourth session"])


class TestMeeting:
    """A session of a body, regular or special."""

    def test_full(self) -> None:
        """Every field is read from what a person would write."""
        meeting = Meeting(
            id="meeting:m",
            names=["Twenty-fourth session"],
            of=ASSEMBLY,
            session=24,
            special=False,
            period=("2025-12-01", "2025-12-06"),
            chaired_by=[CHAIR, "state:FIN"],
            follows=SESSION,
        )
        assert (meeting.of, meeting.session, meeting.special) == ("organisation:asp", 24, False)
        assert meeting.period == Period("2025-12-01", "2025-12-06")
        assert (meeting.chaired_by, meeting.follows) == (("person:chair", "state:FIN"), "meeting:m")

    @pytest.mark.parametrize("session", [1, 24, None])
    def test_session(self, session: int | None) -> None:
        """Sessions are counted from one, or not at all."""
        assert attrs.evolve(SESSION, session=session).session == session

    @pytest.mark.parametrize("session", [0, -1])
    def test_no_session(self, session: int) -> None:
        """There is none before the first."""
        with pytest.raises(InvalidRecord) as caught:
            attrs.evolve(SESSION, session=session)
        assert caught.value.problems == (
            Problem(
                code="NEGATIVE",
                message=f"there is no session number {session}",
                hint="write 1 or more",
                pointer="/session",
                value=str(session),
            ),
        )

    def test_nameless(self) -> None:
        """A meeting always has a name; a number is none."""
        with pytest.raises(InvalidRecord) as caught:
            Meeting(id="meeting:m", of=ASSEMBLY, session=24)
        assert caught.value.problems == (
            Problem(
                code="NAMELESS",
                message="it has no name",
                hint="give at least one name, as it is printed",
                pointer="/names",
            ),
        )

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "follows": ASSEMBLY,
            "chaired_by": "person:chair",
            "recurrence": "",
            "venue": 5,
            "place": "",
            "period_as_written": "",
            "period": ("2025-12-06", "2025-12-01"),
            "special": "no",
            "session": "24th",
            "of": "state:NLD",
            "names": [""],
            "id": "session:m",
        }
        with pytest.raises(InvalidRecord) as caught:
            Meeting(**given)
        assert faults(caught.value) == [
            ("/id", "ID_KIND"),
            ("/names/0/text", "EMPTY"),
            ("/of", "REF_KIND"),
            ("/session", "NOT_A_NUMBER"),
            ("/special", "NOT_A_TRUTH"),
            ("/period/end", "PERIOD_ORDER"),
            ("/period_as_written", "EMPTY"),
            ("/place", "EMPTY"),
            ("/venue", "NOT_A_TEXT"),
            ("/recurrence", "EMPTY"),
            ("/chaired_by", "NOT_A_LIST"),
            ("/follows", "REF_KIND"),
        ]
