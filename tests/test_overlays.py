"""Dossiers with records added, replaced and left out."""

import pytest
from tests.small_dossier import FRANCE, HUNGARY, D

import intljustice as ij


class TestOverlay:
    """Records added, and put in the place of others."""

    def test_new_ones_are_added_and_others_replaced(self) -> None:
        """One that has the id of a record here takes its place; the dossier itself stays as it is."""
        other = ij.State(id="state:FRA", names=["French Republic"])
        cuba = ij.State(id="state:CUB", names=["Cuba"])

        mine = D.overlay([other, cuba])

        assert mine["state:FRA"] is other
        assert mine["state:CUB"] is cuba
        assert len(mine) == len(D) + 1
        assert D["state:FRA"] is FRANCE
        assert mine.about == D.about

    def test_of_nothing(self) -> None:
        """Nothing added is no change."""
        assert D.overlay([]) == D

    def test_a_dossier_can_be_laid_over(self) -> None:
        """Its records are; what it says of itself is not."""
        mine = ij.Dossier([FRANCE]).overlay(ij.Dossier([HUNGARY], ij.About(title="Other")))

        assert mine == ij.Dossier([FRANCE, HUNGARY])

    def test_repeated_ids_among_the_new_ones(self) -> None:
        """Which of two is meant is not for the dossier to say."""
        with pytest.raises(ij.InvalidDocument, match="DUPLICATE_ID"):
            D.overlay([FRANCE, FRANCE])


class TestWithout:
    """Records taken out."""

    def test_they_are_gone_and_what_names_them_stays(self) -> None:
        """References to them are left in the air, and found there."""
        less = D.without("treaty:rome-statute", FRANCE)

        assert len(less) == len(D) - 2
        assert "treaty:rome-statute" not in less
        assert [one.record.id for one in less.referring_to("state:FRA")] == ["claim:part", "person:karim-khan"]
        assert less.about == D.about
        assert "state:FRA" in D

    def test_of_nothing(self) -> None:
        """Nothing taken out is no change."""
        assert D.without() == D

    def test_an_id_that_is_not_there(self) -> None:
        """It raises, as it is likely misspelt."""
        with pytest.raises(ij.UnknownRecord, match="state:GBR"):
            D.without("state:FRA", "state:GBR")

    def test_then_laid_over_again(self) -> None:
        """What was taken out and is put back gives the same dossier."""
        assert D.without(FRANCE).overlay([FRANCE]) == D
