"""Pages between two cursors, beside another field: each is a small part of what SQLite has to take in at once."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.answering import Answering

BESIDE = "films(first: 1) { nodes { slug } pageInfo { endCursor } }"
PAGES = {
    "a search": ("search", 'query: "a", language: "de"'),
    "people by filtered counts": (
        "people",
        """orderBy: [
            { films: { count: DESC, filter: { title: { contains: "e" } } } }
            { credits: { count: DESC, filter: { film: { title: { contains: "a" } } } } }
            { films: { count: ASC, filter: { title: { contains: "i" } } } }]""",
    ),
    "films by filtered counts": (
        "films",
        """orderBy: [
            { credits: { count: DESC, filter: { film: { title: { contains: "e" } } } } }
            { credits: { count: ASC, filter: { role: { eq: "Regie" }, film: { title: { contains: "a" } } } } }
            { credits: { count: ASC, filter: { film: { title: { contains: "i" } } } } }]""",
    ),
}


@pytest.fixture(scope="module")
def shipped(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url)
    yield answering
    answering.close()


def entries(shipped: Answering, query: str, variables: dict[str, str] | None = None) -> Any:
    answer = shipped.answer(query, variables)
    assert answer.data is not None, answer.errors
    return json.loads(answer.data)["page"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_between_cursors(shipped: Answering, name: str) -> None:
    field, arguments = PAGES[name]
    whole = entries(shipped, f"{{ page: {field}({arguments}, first: 10) {{ edges {{ cursor }} }} }}")["edges"]
    found = entries(
        shipped,
        f"""query($after: String!, $before: String!) {{ {BESIDE}
            page: {field}({arguments}, after: $after, before: $before)
            {{ edges {{ cursor }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}""",
        {"after": whole[1]["cursor"], "before": whole[8]["cursor"]},
    )
    assert found == {
        "edges": whole[2:8],
        "pageInfo": {
            "hasNextPage": True,
            "hasPreviousPage": True,
            "startCursor": whole[2]["cursor"],
            "endCursor": whole[7]["cursor"],
        },
    }
