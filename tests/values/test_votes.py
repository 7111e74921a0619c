"""Vote: how the members of a body voted, in numbers and, where recorded, by name."""

from typing import Any

import pytest
from tests.faults import faults

from intljustice.errors import InvalidRecord, Problem
from intljustice.records.actors import State
from intljustice.values.votes import Vote

FRANCE = State(id="state:FRA", names=["France"])


class TestVote:
    """How a body voted."""

    def test_full(self) -> None:
        """Those recorded by name are given by id or record; a number that is not recorded is not nought."""
        vote = Vote(
            in_favour=11,
            against=0,
            unanimous=False,
            against_by=["person:judge", FRANCE],
            abstaining_by=["group:g", "organisation:o"],
            against_as_written=["Judge X"],
        )
        assert (vote.in_favour, vote.against, vote.abstaining) == (11, 0, None)
        assert vote.against_by == ("person:judge", "state:FRA")
        assert vote.abstaining_by == ("group:g", "organisation:o")
        assert (vote.unanimous, vote.against_as_written) == (False, ("Judge X",))
        assert repr(Vote()) == "Vote()"

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param({"in_favour": 11, "abstaining": 4, "eligible": 15}, id="all who could"),
            pytest.param(
                {"in_favour": 9, "against": 1, "abstaining": 2, "absent": 3, "eligible": 15}, id="some stayed away"
            ),
            pytest.param({"in_favour": 11, "eligible": 15}, id="some are not accounted for"),
            pytest.param({"in_favour": 16, "against": 2}, id="nobody says how many could"),
            pytest.param({"in_favour": 0, "eligible": 0}, id="nobody could"),
            pytest.param({"eligible": 15}, id="only who could"),
            pytest.param({"in_favour": 11, "against": 4, "eligible": 15, "needed": 9}, id="more than it took"),
            pytest.param({"in_favour": 54, "against": 45, "needed": 60}, id="fewer than it took"),
        ],
    )
    def test_taken(self, given: dict[str, int]) -> None:
        """No more voted than could."""
        vote = Vote(**given)  # type: ignore[arg-type] # numbers only
        assert {name: getattr(vote, name) for name in given} == given

    @pytest.mark.parametrize(
        ("given", "cast"),
        [
            pytest.param({"in_favour": 11, "abstaining": 5}, 16, id="one too many"),
            pytest.param({"in_favour": 9, "against": 1, "abstaining": 2, "absent": 4}, 16, id="too many stayed away"),
            pytest.param({"against": 20}, 20, id="too many of one sort"),
        ],
    )
    def test_too_many(self, given: dict[str, int], cast: int) -> None:
        """More votes than voters are refused."""
        with pytest.raises(InvalidRecord) as caught:
            Vote(eligible=15, **given)  # type: ignore[arg-type] # numbers only
        assert caught.value.problems == (
            Problem(
                code="VOTE_COUNT",
                message=f"{cast} voted or stayed away where only 15 could",
                hint="correct the numbers",
                pointer="/eligible",
                value="15",
            ),
        )

    @pytest.mark.parametrize("field", ["in_favour", "against", "abstaining", "absent", "eligible", "needed"])
    def test_negative(self, field: str) -> None:
        """There are never fewer votes than none."""
        given: dict[str, Any] = {field: -1}
        with pytest.raises(InvalidRecord) as caught:
            Vote(**given)
        assert caught.value.problems == (
            Problem(
                code="VOTE_COUNT",
                message="-1 is no number of votes",
                hint="write 0 or more",
                pointer=f"/{field}",
                value="-1",
            ),
        )

    def test_first_negative(self) -> None:
        """Of several numbers below nought the first is told, and then nothing of their sum."""
        with pytest.raises(InvalidRecord) as caught:
            Vote(in_favour=20, against=-1, absent=-2, eligible=15)
        assert faults(caught.value) == [("/against", "VOTE_COUNT")]

    def test_every_fault(self) -> None:
        """All faults are reported at once, in the order of the fields."""
        given: dict[str, Any] = {
            "against_as_written": "Judge X",
            "abstaining_by": ["treaty:x"],
            "against_by": ["person:x", "X"],
            "unanimous": 0,
            "needed": "60",
            "eligible": True,
            "absent": "3",
            "abstaining": 1.5,
            "against": [1],
            "in_favour": "eleven",
        }
        with pytest.raises(InvalidRecord) as caught:
            Vote(**given)
        assert faults(caught.value) == [
            ("/in_favour", "NOT_A_NUMBER"),
            ("/against", "NOT_A_NUMBER"),
            ("/abstaining", "NOT_A_NUMBER"),
            ("/absent", "NOT_A_NUMBER"),
            ("/eligible", "NOT_A_NUMBER"),
            ("/needed", "NOT_A_NUMBER"),
            ("/unanimous", "NOT_A_TRUTH"),
            ("/against_by/1", "REF_FORM"),
            ("/abstaining_by/0", "REF_KIND"),
            ("/against_as_written", "NOT_A_LIST"),
        ]
