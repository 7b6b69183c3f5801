"""No answer is larger than FILMGRAPH_MAX_ANSWER_BYTES, and none is read that is."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from tests.answering import Answering, KeepingReader
from tests.compiler.compiling import refusals

ONE = 'film(slug: "baikonur") { body { markdown } }'
LARGE = "The answer has more than {} bytes; ask for less."


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The bytes of each row that a reader hands over, but for the revision."""
    sizes: list[int] = []
    fetch = KeepingReader.fetch

    async def weighed(self: KeepingReader, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        row = await fetch(self, sql, parameters, cost)
        sizes.append(sum(len(value.encode()) for value in row[:-1] if isinstance(value, str)))
        return row

    monkeypatch.setattr(KeepingReader, "fetch", weighed)
    return sizes


def test_an_answer_is_bounded_as_a_whole(runner: asyncio.Runner, catalogue_url: str, handed_over: list[int]) -> None:
    """Of the fields at the root none is too large, but all of them together; many a character has two bytes."""
    free = Answering(runner, catalogue_url)
    answer = free.answer(f"{{ {ONE} }}")
    assert answer.data is not None
    size = len(answer.data.removeprefix('{"film":').removesuffix("}").encode())
    times = 10_000 // size + 1
    several = f"{{ {' '.join(f'f{i:02}: {ONE}' for i in range(times))} }}"
    exact = times * size + (times - 1) * len(',"f00":')
    free.close()
    for limit, refused in ((exact, False), (exact - 1, True)):
        bounded = Answering(runner, catalogue_url, max_answer_bytes=limit)
        handed_over.clear()
        answer = bounded.answer(several)
        assert (answer.data is None, max(handed_over, default=0) <= limit) == (refused, True)
        if refused:
            assert [each[:2] for each in refusals(answer.errors[0])] == [("ANSWER_LIMIT_EXCEEDED", LARGE.format(limit))]
        bounded.close()
