"""A database that is migrated and not yet seeded: every operation answers with nothing, and none fails."""

import asyncio
import json

from tests.answering import Answering


def test_several_root_fields(runner: asyncio.Runner, database_url: str) -> None:
    answering = Answering(runner, database_url)
    answer = answering.answer('{ films { totalCount } film(slug: "baikonur") { title } people { totalCount } }')
    assert json.loads(answer.body) == {"data": {"films": {"totalCount": 0}, "film": None, "people": {"totalCount": 0}}}
    assert answer.revision == ""
    assert len(answering.statements) == 1
    answering.close()
