"""The limit: a bare ASGI application that runs one hand-written statement and passes its text on.

It takes `{"query": "Q1", "variables": {…}}` and gives what filmgraph gives, but for what its cursors look like.
"""

import os
from collections.abc import Awaitable, Callable
from typing import Any

import apsw
import asyncpg
import orjson
from sqlalchemy import make_url

from graph.database.postgresql.reader import PLANNING
from tests.benchmarks.limit_sql import POSTGRESQL, SQLITE

URL = make_url(os.environ["DATABASE_URL"])
Fetch = Callable[[str, tuple[Any, ...]], Awaitable[str]]


def _parameters(variables: dict[str, Any]) -> tuple[Any, ...]:
    if "after" in variables:
        year, title, slug = variables["after"].split("\n")
        return int(year), title, slug
    return tuple(variables.values())


def _sqlite() -> Fetch:
    connection = apsw.Connection(URL.database or "", flags=apsw.SQLITE_OPEN_READONLY)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)  # else it would prepare some statements again at every run
    for pragma in ("query_only = 1", "cache_size = -131072", "mmap_size = 2147483648", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")

    async def fetch(name: str, parameters: tuple[Any, ...]) -> str:
        text: str = connection.execute(SQLITE[name], parameters).get
        return text

    return fetch


async def _postgresql() -> Fetch:
    async def keep(connection: Any) -> None:
        """In place of a reset, which would be one more round trip."""

    dsn = URL.set(drivername="postgresql").render_as_string(hide_password=False)
    pool = await asyncpg.create_pool(dsn, min_size=2, max_size=4, reset=keep, server_settings=PLANNING)

    async def fetch(name: str, parameters: tuple[Any, ...]) -> str:
        async with pool.acquire() as connection:
            text: str = await connection.fetchval(POSTGRESQL[name], *parameters)
            return text

    return fetch


class Limit:
    """One process, in whose event loop SQLite runs too: the cheapest way there is."""

    def __init__(self) -> None:
        self._fetch: Fetch | None = None

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        assert self._fetch is not None
        body = b""
        more = True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        asked = orjson.loads(body)
        data = await self._fetch(asked["query"], _parameters(asked["variables"]))
        answer = b'{"data":' + data.encode() + b"}"
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    async def _live(self, receive: Any, send: Any) -> None:
        await receive()
        self._fetch = _sqlite() if URL.get_backend_name() == "sqlite" else await _postgresql()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})


app = Limit()
