"""What the tests of the Court share."""

import pytest

import intljustice as ij


@pytest.fixture(scope="session")
def seeds() -> ij.Dossier:
    """The shipped records."""
    return ij.load_seeds()
