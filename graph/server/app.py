"""The ASGI application: GraphQL at /graphql, GraphiQL's files and the health of the process beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from graph.database.reading import open_reader
from graph.execution import Execution
from graph.server import graphiql, health
from graph.server.endpoint import Endpoint, Receive, Scope, Send
from graph.server.readiness import Readiness
from graph.settings import Settings

PATH = "/graphql"


class App:
    """What answers at /graphql is called at once; Starlette's router, which takes longer, has all other addresses."""

    def __init__(self, settings: Settings, *, media: bool = False) -> None:
        reader = open_reader(settings)
        readiness = Readiness(reader)
        self.endpoint = Endpoint(settings, Execution(settings, reader))

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            await readiness.look()
            looking = asyncio.create_task(readiness.keep_looking())
            yield
            looking.cancel()
            with suppress(asyncio.CancelledError):
                await looking
            await reader.close()

        self.rest = Starlette(
            routes=[Route("/", _home), *graphiql.routes(), *health.routes(readiness)],
            exception_handlers={HTTPException: _error},
            lifespan=lifespan,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            await self.endpoint(scope, receive, send)
        else:
            await self.rest(scope, receive, send)


async def _home(_: Request) -> Response:
    return RedirectResponse(PATH)


async def _error(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = f"{error.detail}; GraphQL is at {PATH}."
    return JSONResponse({"errors": [{"message": message}]}, error.status_code, headers=error.headers)
