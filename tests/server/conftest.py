"""One server over the shipped catalogue, which tests share; those that need other settings start their own."""

from collections.abc import Iterator

import pytest

from tests.server.serving import Client, served


@pytest.fixture(scope="session")
def server(catalogue_url: str) -> Iterator[Client]:
    with served(catalogue_url) as client:
        yield client
