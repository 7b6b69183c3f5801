"""The ASGI application: GraphQL at /graphql, and beside it GraphiQL's files, health and metrics."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from graph.database.databases import open_reader
from graph.execution import Execution
from graph.server import PATH, graphiql, health, media
from graph.server.asgi import Receive, Scope, Send
from graph.server.endpoint import Endpoint
from graph.server.observing import traces
from graph.server.observing.log import RequestLog
from graph.server.observing.metrics import Metrics
from graph.server.observing.record import Observer
from graph.server.operations import Asking
from graph.server.readiness import Readiness
from graph.server.responder import Answers
from graph.settings import Settings

SECONDS_BETWEEN_LOOKS = 0.5


class App:
    """What answers at /graphql is called at once; Starlette's router, which takes longer, has all other addresses."""

    def __init__(self, settings: Settings, *, serves_media: bool = False, metrics_folder: Path | None = None) -> None:
        self.reader = open_reader(settings)
        self.readiness = Readiness(self.reader)
        execution = Execution(settings, self.reader)
        self.asking = Asking(settings, execution)
        self.answers = Answers(settings, execution, self.readiness)
        self.metrics = Metrics(self._levels, metrics_folder) if settings.metrics else None
        self.traces = traces.provider() if settings.traces else None
        self.log = RequestLog(settings)
        observers: list[Observer] = [self.log]
        if self.metrics:
            observers.append(self.metrics)
        if self.traces:
            observers.append(traces.Traces(self.traces))
        self.endpoint = Endpoint(settings, self.asking, self.answers, observers)
        self.rest = Starlette(
            routes=[
                Route("/", _home),
                *graphiql.routes(),
                *health.routes(self.readiness),
                *([self.metrics.route()] if self.metrics else []),
                *([media.route(settings.media_url, self.reader)] if serves_media else []),
            ],
            exception_handlers={HTTPException: _error},
            lifespan=self._lifespan,
        )
        self.rest.router.redirect_slashes = False  # it would lead from //host to that host

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            await self.endpoint(scope, receive, send)
        else:
            await self.rest(scope, receive, send)

    @asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        await self.readiness.look()
        looking = asyncio.create_task(self._keep_looking())
        yield
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking
        self.asking.close()
        self.log.close()
        if self.traces:
            self.traces.shutdown()
        await self.reader.close()

    async def _keep_looking(self) -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
            await self.readiness.look()
            if (trusted := self.asking.documents.trusted) and trusted.reload():
                self.asking.forget()
            if self.metrics:
                self.metrics.share()

    def _levels(self) -> Mapping[str, float]:
        return {
            "filmgraph_requests_under_way": self.endpoint.under_way,
            "filmgraph_response_cache_bytes": self.answers.kept.bytes,
            "filmgraph_workers_ready": self.readiness.problem is None,
        }


def application(settings: Settings, *, serves_media: bool = False, metrics_folder: Path | None = None) -> ASGIApp:
    """The application, open to pages of other origins if settings say so."""
    app = App(
        settings,
        serves_media=serves_media and settings.media_url.startswith("/"),
        metrics_folder=metrics_folder,
    )
    if not settings.cors_origins:
        return app
    return CORSMiddleware(
        app,
        allow_origins=settings.cors_origins,
        allow_methods=("GET", "HEAD", "POST"),
        allow_headers=("*",),
        expose_headers=("etag", "retry-after", "x-request-id"),
        max_age=86_400,
    )


async def _home(_: Request) -> Response:
    return RedirectResponse(PATH)


async def _error(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = f"{error.detail}; GraphQL is at {PATH}."
    return JSONResponse({"errors": [{"message": message}]}, error.status_code, headers=error.headers)
