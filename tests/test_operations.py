"""Golden cases: tests/operations/NAME.graphql asked of the shipped catalogue.

NAME.variables.json, if there is one, are the variables. NAME.json is the response; NAME.sqlite.sql and
NAME.postgresql.sql are the statement that gives it, laid out for reading, none where the operation is refused.
"""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.answering import Answering
from tests.golden import Golden
from tests.sql_layout import laid_out

FOLDER = Path(__file__).parent / "operations"
CASES = sorted({path.name.partition(".")[0] for path in FOLDER.glob("[!.]*")})


@pytest.fixture(scope="module")
def shipped(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url)
    yield answering
    answering.close()


@pytest.mark.parametrize("case", CASES)
def test_operation(shipped: Answering, case: str, golden: Golden) -> None:
    query, variables = read(case)
    body = json.loads(shipped.answer(query, variables).body)
    golden(FOLDER / f"{case}.json", json.dumps(body, ensure_ascii=False, indent=2) + "\n")
    statements = "".join(f"{laid_out(sql)}\n" for sql, _ in shipped.statements)
    golden(FOLDER / f"{case}.{shipped.backend}.sql", statements.replace(f"'{shipped.build}'", "'BUILD'"))
    assert len(shipped.statements) == ("errors" not in body)


def read(case: str) -> tuple[str, Any]:
    variables = FOLDER / f"{case}.variables.json"
    return (FOLDER / f"{case}.graphql").read_text(), json.loads(variables.read_text()) if variables.exists() else None
