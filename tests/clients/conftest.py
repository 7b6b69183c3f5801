"""Lays folders in which clients are run, with the packages that package-lock.json names."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.clients.workplace import Workplace
from tests.npm import installed

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def packages() -> tuple[Path, str]:
    """The folder node_modules with the clients, and the PATH on which node is found."""
    return installed(HERE)


@pytest.fixture
def workplace(packages: tuple[Path, str], tmp_path: Path) -> Callable[[str], Workplace]:
    """Makes the folder of a client, named by its section in docs/clients.md."""
    return lambda section: Workplace(tmp_path, section, *packages)
