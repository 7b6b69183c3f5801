"""The examples of the GraphQL specification (September 2025), asked in our own words of the shipped catalogue.

specification/SECTION.graphql holds cases, each below a comment that says whether it is valid; further comments may say
its variables and which operation is run. SECTION.json holds the responses. That a case is valid, graphql-core says too.
"""

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from graphql import execute_sync, parse

from tests.answering import Answering
from tests.golden import Golden
from tests.oracle.answers import invalid, read_schema

FOLDER = Path(__file__).parent / "specification"
SECTIONS = sorted(path.stem for path in FOLDER.glob("*.graphql"))
SCHEMA = read_schema()


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    is_valid: bool
    text: str
    variables: dict[str, Any]
    operation: str | None


def cases(section: str) -> Iterator[Case]:
    text = (FOLDER / f"{section}.graphql").read_text(encoding="utf-8")
    for verdict, name, body in re.findall(
        r"^# (valid|invalid): (.+)\n((?:(?!# (?:in)?valid:).*\n)*)", text, re.MULTILINE
    ):
        said = dict(re.findall(r"^# (variables|operation): (.+)$", body, re.MULTILINE))
        yield Case(name, verdict == "valid", body, json.loads(said.get("variables", "{}")), said.get("operation"))


def is_valid(case: Case) -> bool:
    """What graphql-core says: whether anything is run."""
    if invalid(SCHEMA, case.text):
        return False
    result = execute_sync(SCHEMA, parse(case.text), variable_values=case.variables, operation_name=case.operation)
    return all(error.path for error in result.errors or ())


@pytest.fixture(scope="module")
def shipped(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url, suggestions=False)  # which change with every name of the schema
    yield answering
    answering.close()


@pytest.mark.parametrize("section", SECTIONS)
def test_section(shipped: Answering, section: str, golden: Golden) -> None:
    responses = {}
    for case in cases(section):
        answer = shipped.answer(case.text, case.variables, case.operation)
        assert (answer.data is not None) is case.is_valid is is_valid(case), f"{case.name}: {answer.errors}"
        assert case.name not in responses
        responses[case.name] = json.loads(answer.body)
    golden(FOLDER / f"{section}.json", json.dumps(responses, ensure_ascii=False, indent=2) + "\n")


def test_every_case_is_read() -> None:
    """None hides in the comments of another."""
    texts = "".join((FOLDER / f"{section}.graphql").read_text(encoding="utf-8") for section in SECTIONS)
    read = [case for section in SECTIONS for case in cases(section)]
    assert len(read) == texts.count("valid: ") == len(re.findall(r"^# (?:in)?valid: ", texts, re.MULTILINE))
