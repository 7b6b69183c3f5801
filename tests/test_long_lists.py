"""Filters that name as many values as a list may have."""

import asyncio
import json
from collections.abc import Iterator

import pytest

from graph.schema.limits import LONGEST_LIST
from tests.answering import Answering


@pytest.fixture(scope="module")
def answering(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url)
    yield answering
    answering.close()


def test_many_roles_and_labels(answering: Answering) -> None:
    """A look-up of its own for each of them was too large for SQLite."""
    query = "query ($of: [String!]!) { films(filter: { credits: { some: { role: { in: $of } } } }) { totalCount } }"
    others = [f"None {n}" for n in range(LONGEST_LIST - 2)]
    counts = []
    for named in (["Kamera"], ["DIRECTION", "Kamera"], [*others, "Kamera", "DIRECTION"], others, []):
        answer = answering.answer(query, {"of": named})
        assert answer.data is not None, answer.errors
        counts.append(json.loads(answer.data)["films"]["totalCount"])
    one, two, *rest = counts
    assert 0 < one < two
    assert rest == [two, 0, 0]
    assert all(sql.count("role_labels") < 10 for sql, _ in answering.statements)


def test_many_keywords(answering: Answering) -> None:
    query = "query ($of: [String!]!) { films(filter: { keywords: { some: { in: $of } } }) { totalCount } }"
    for named in ([f"none {n}" for n in range(LONGEST_LIST)], []):
        assert answering.answer(query, {"of": named}).data == '{"films":{"totalCount":0}}'
