"""Ids that an answer holds find the same objects again, in the same languages, in any database of the catalogue."""

import asyncio
import json
from collections.abc import Iterator

import pytest

from tests.answering import Answering

LISTED = """query ($language: String) {
  films(first: 100, language: $language) { nodes { id credits(first: 100) { nodes { id role { id } person { id } } } } }
}"""
FOUND = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


@pytest.fixture(scope="module")
def shipped(runner: asyncio.Runner, catalogue_url: str) -> Iterator[Answering]:
    answering = Answering(runner, catalogue_url)
    yield answering
    answering.close()


def ids_in(answer: object) -> Iterator[str]:
    match answer:
        case dict():
            for key, value in answer.items():
                yield from [value] if key == "id" else ids_in(value)
        case list():
            for entry in answer:
                yield from ids_in(entry)


def listed(shipped: Answering, language: str) -> list[str]:
    data = json.loads(shipped.answer(LISTED, {"language": language}).data or "")
    return sorted(set(ids_in(data)))


def test_every_id_finds_its_object_in_its_language(shipped: Answering) -> None:
    german, english = listed(shipped, "de"), listed(shipped, "en-GB")
    assert english == [f"{id_.removesuffix('@de')}@en" for id_ in german]
    assert {id_.partition(":")[0] for id_ in german} == {"Film", "Credit", "Person", "Role"}
    both = [id_ for pair in zip(german, english, strict=True) for id_ in pair]
    for start in range(0, len(both), 100):
        ids = both[start : start + 100]
        data = json.loads(shipped.answer(FOUND, {"ids": ids}).data or "")
        assert [node["id"] for node in data["nodes"]] == ids
        assert len(shipped.statements) == 1


def test_ids_can_stand_in_addresses(shipped: Answering) -> None:
    """Unescaped: in a path and in a query, as RFC 3986 has it."""
    safe = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:@")
    assert [id_ for id_ in listed(shipped, "de") if set(id_) - safe] == []
