"""Golden cases: tests/operations/NAME.graphql asked of the shipped catalogue.

NAME.variables.json, if there is one, are the variables. NAME.json is the response; NAME.sqlite.sql and
NAME.postgresql.sql are the statement that gives it, none where the operation is refused. Written anew by:
pytest tests/test_operations.py --update-operations
"""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.answering import Answering
from tests.databases import BACKENDS

FOLDER = Path(__file__).parent / "operations"
CASES = sorted(path.stem for path in FOLDER.glob("*.graphql"))


@pytest.fixture(scope="module")
def shipped(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url)
    yield answering
    answering.close()


@pytest.mark.parametrize("case", CASES)
def test_operation(shipped: Answering, case: str, request: pytest.FixtureRequest) -> None:
    query, variables = read(case)
    body = json.loads(shipped.answer(query, variables).body)
    response = json.dumps(body, ensure_ascii=False, indent=2) + "\n"
    statements = "".join(f"{sql}\n" for sql, _ in shipped.statements)
    expected, sql = FOLDER / f"{case}.json", FOLDER / f"{case}.{shipped.backend}.sql"
    if request.config.getoption("--update-operations"):
        expected.write_text(response)
        sql.write_text(statements) if statements else sql.unlink(missing_ok=True)
    assert response == expected.read_text()
    assert statements == (sql.read_text() if sql.exists() else "")
    assert len(shipped.statements) == ("data" in body)


def read(case: str) -> tuple[str, Any]:
    variables = FOLDER / f"{case}.variables.json"
    return (FOLDER / f"{case}.graphql").read_text(), json.loads(variables.read_text()) if variables.exists() else None


def test_every_file_belongs_to_a_case() -> None:
    endings = ("graphql", "variables.json", "json", *(f"{backend}.sql" for backend in BACKENDS))
    assert {path.name for path in FOLDER.iterdir()} <= {f"{case}.{ending}" for case in CASES for ending in endings}
