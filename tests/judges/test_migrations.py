"""pytest-alembic runs its tests over the migrations; squawk, a linter, reads what they say to PostgreSQL."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from pytest_alembic.tests import (
    test_model_definitions_match_ddl,
    test_single_head_revision,
    test_up_down_consistency,
    test_upgrade,
)
from sqlalchemy import Engine

from graph.database.databases import writing_engine
from tests.databases import ROOT

__all__ = [
    "test_model_definitions_match_ddl",
    "test_single_head_revision",
    "test_up_down_consistency",
    "test_upgrade",
]


@pytest.fixture
def alembic_config() -> Config:
    return Config(ROOT / "alembic.ini")


@pytest.fixture
def alembic_engine(empty_url: str) -> Iterator[Engine]:
    engine = writing_engine(empty_url)
    yield engine
    engine.dispose()


ACCEPTED = {
    "prefer-bigint-over-int": "a catalogue has thousands of rows, and each index of two integers is half as large",
    "prefer-identity": "SQLAlchemy makes serial columns; nobody but seeding writes",
    "prefer-text-field": "the column is of Alembic's own table",
    "ban-drop-table": "a table is made anew with its rows, in one transaction",
    "require-lock-timeout": "whoever migrates waits for a seeding to end, and readers have a deadline",
    "require-statement-timeout": "a migration may take as long as the catalogue is large",
}
"""What squawk warns of, and why it stays."""


def run(program: str, *arguments: str, **given: Any) -> str:
    """What a program beside this Python prints."""
    command = [str(Path(sys.executable).with_name(program)), *arguments]
    done: subprocess.CompletedProcess[str] = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, **given
    )
    return done.stdout


def test_squawk_finds_nothing_in_the_sql_for_postgresql() -> None:
    url = {"DATABASE_URL": "postgresql://localhost/catalogue"}
    sql = run("alembic", "upgrade", "head", "--sql", env={**os.environ, **url})
    found = {warning["rule_name"] for warning in json.loads(run("squawk", "--reporter", "json", input=sql))}
    assert found == set(ACCEPTED)
