"""Fixtures for the tests of the law."""

import pytest
from tests.law.transposed import World


@pytest.fixture(params=World, ids=[world.value for world in World])
def world(request: pytest.FixtureRequest) -> World:
    """One of the forms in which every worked case has to hold."""
    form: World = request.param
    return form
