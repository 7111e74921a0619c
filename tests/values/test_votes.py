"""Vote: how the members of a body voted, in numbers and, where recorded, by name."""

from typing import Any

import pytest
from tests.model.refusals import faults_of, problem_of

import intljustice as ij


class TestVote:
    """How a body voted; a number that is not recorded is not nought."""

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
    def test_taken(self, given: dict[str, Any]) -> None:
        """No more voted than could."""
        vote = ij.Vote(**given)
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
        assert problem_of(ij.Vote, eligible=15, **given) == ij.Problem(
            code="VOTE_COUNT",
            message=f"{cast} voted or stayed away where only 15 could",
            hint="correct the numbers",
            pointer="/eligible",
            value="15",
        )

    @pytest.mark.parametrize("field", ["in_favour", "against", "abstaining", "absent", "eligible", "needed"])
    def test_negative(self, field: str) -> None:
        """There are never fewer votes than none."""
        message, hint = "-1 is no number of votes", "write 0 or more"
        expected = ij.Problem(code="VOTE_COUNT", message=message, hint=hint, pointer=f"/{field}", value="-1")
        assert problem_of(ij.Vote, **{field: -1}) == expected

    def test_first_negative(self) -> None:
        """Of several numbers below nought the first is named, and then nothing of their sum."""
        assert faults_of(ij.Vote, in_favour=20, against=-1, absent=-2, eligible=15) == ["/against VOTE_COUNT"]
