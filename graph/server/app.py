"""The ASGI application: GraphQL at /graphql, and beside it GraphiQL's files, health and metrics, where these have no
port of their own.
"""

import asyncio
import gc
import logging
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from graph.database.databases import open_reader
from graph.database.reader import UnavailableError
from graph.errors import Code, errors_body, refusal
from graph.execution import Execution, read_own_fields, unexpected_error
from graph.server import PATH, graphiql, health, media, pages
from graph.server.endpoint import Endpoint
from graph.server.events import Events
from graph.server.graphiql.examples import examples
from graph.server.health import Readiness
from graph.server.http import NO_STORE, NOSNIFF, Receive, Scope, Send, as_text
from graph.server.memory import give_back_large_blocks
from graph.server.observing import log, traces
from graph.server.observing.log import RequestLog
from graph.server.observing.metrics import Metrics
from graph.server.observing.record import Observer
from graph.server.operations import RequestPreparer
from graph.server.prefix import Prefix
from graph.server.responder import Responder
from graph.server.uvicorn import END_STREAMS, Server
from graph.settings import Settings

SWITCH_SECONDS = 0.0005
"""How long a thread that compiles goes on while the event loop waits for it. It may have to wait many times for one
response, so Python's own 5 ms are long.
"""

REFRESH_SECONDS = 0.5
"""Seconds between two looks at the database and the trusted documents."""


class App:
    """Hands /graphql to the endpoint at once, and all other addresses to Starlette's router, which takes longer. What
    comes by `management_port` is for health and metrics alone, which then are at no other.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        serves_media: bool = False,
        metrics_folder: Path | None = None,
        management_port: int | None = None,
    ) -> None:
        self.reader = open_reader(settings)
        self.execution = Execution(settings, self.reader)
        self.readiness = Readiness(self.reader, self._prepare, settings.build, settings.postgresql_max_lag_seconds)
        self.events = Events(settings.max_listeners, lambda: self.readiness.public_revision)
        self.preparer = RequestPreparer(settings, self.execution)
        self.responder = Responder(settings, self.execution, self.readiness)
        self.metrics = Metrics(self._levels, metrics_folder) if settings.metrics else None
        self.traces = traces.provider() if settings.traces else None
        self.log = RequestLog(settings)
        observers: list[Observer] = [self.log]
        if self.metrics:
            observers.append(self.metrics)
        if self.traces:
            observers.append(traces.Traces(self.traces))
        self.endpoint = Endpoint(
            settings, self.preparer, self.responder, observers, partial(examples, self.execution, settings)
        )
        self.prefix = Prefix(settings) if settings.root_path or settings.trusted_proxies else None
        about_this_server = [*health.routes(self.readiness), *([self.metrics.route()] if self.metrics else [])]
        self.management_port = management_port
        self.management = Starlette(routes=about_this_server)
        self.rest = Starlette(
            routes=[
                *pages.routes(self.execution, settings),
                *graphiql.routes(),
                self.events.route(),
                *(about_this_server if management_port is None else []),
                *self._media(settings, beside_documents=serves_media),
            ],
            exception_handlers={HTTPException: _error, UnavailableError: _unavailable, Exception: _fault},
            lifespan=self._lifespan,
        )
        self.rest.router.redirect_slashes = False  # it would lead from //host to that host

    def _media(self, settings: Settings, *, beside_documents: bool) -> list[BaseRoute]:
        prefix, roots = settings.media_url, settings.media_roots
        if not prefix.startswith("/") or not (roots or beside_documents):
            return []
        return [media.route(prefix, self.reader, roots, beside_documents=beside_documents)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.management_port is not None and scope["type"] == "http" and scope["server"][1] == self.management_port:
            await self.management(scope, receive, send)
            return
        if self.prefix is not None and scope["type"] == "http":
            scope = self.prefix.applied(scope)
        if scope["type"] == "http" and scope["path"] == scope.get("root_path", "") + PATH:
            await self.endpoint(scope, receive, send)
        else:
            await self.rest(scope, receive, send)

    @asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[Mapping[str, Any]]:
        await self._refresh()
        refreshing = asyncio.create_task(self._keep_refreshing())
        yield {END_STREAMS: self.events.end}
        refreshing.cancel()
        with suppress(asyncio.CancelledError):
            await refreshing
        self.preparer.close()
        self.log.close()
        if self.traces:
            self.traces.shutdown()
        await self.reader.close()

    async def _prepare(self) -> None:
        """Called before another catalogue is served: from now on its own fields are, too, if they are others."""
        own = await read_own_fields(self.reader)
        if own != self.execution.served.own:
            await asyncio.to_thread(self.execution.serve, own)
            self.preparer.clear()
        await self.execution.read_vocabularies()

    async def _keep_refreshing(self) -> None:
        """Goes on doing so whatever happens: what fails once is due again with all else."""
        duties = {
            self._refresh: "the catalogue cannot be looked at",
            self._reload_documents: "trusted documents cannot be looked at",
            self._share_metrics: "metrics cannot be shared with other workers",
        }
        while True:
            await asyncio.sleep(REFRESH_SECONDS)
            for duty, what in duties.items():
                try:
                    await duty()
                except Exception:
                    logging.getLogger("filmgraph").exception("%s", what)

    async def _reload_documents(self) -> None:
        if (trusted := self.preparer.documents.trusted) and trusted.reload():
            self.preparer.clear()

    async def _share_metrics(self) -> None:
        if self.metrics:
            self.metrics.share()

    async def _refresh(self) -> None:
        """Looks whether the catalogue can be read, and measures it once it is another one."""
        await self.readiness.refresh()
        if self.readiness.revision is not None and await self.execution.measure(self.readiness.revision):
            self.preparer.clear()
        self.events.look()

    def _kept_bytes(self) -> int:
        return (
            self.responder.cache.bytes + self.execution.kept_bytes + self.preparer.kept_bytes + self.reader.kept_bytes
        )

    def _levels(self) -> Mapping[str, float]:
        return {
            "filmgraph_requests_under_way": self.endpoint.under_way,
            "filmgraph_listeners": self.events.listeners,
            "filmgraph_response_cache_bytes": self.responder.cache.bytes,
            "filmgraph_cache_bytes": self._kept_bytes(),
            "filmgraph_workers_ready": self.readiness.is_ready,
            **({} if self.readiness.lag is None else {"filmgraph_standby_lag_seconds": self.readiness.lag}),
        }


def run(
    settings: Settings,
    listeners: Sequence[socket.socket],
    *,
    serves_media: bool = False,
    metrics_folder: Path | None = None,
    on_start: Callable[[], None] = lambda: None,
) -> None:
    """Serves in this process until SIGINT or SIGTERM: on the first listener and, where there is a second, health and
    metrics on that. Calls `on_start` when it begins to.
    """
    log.set_up(settings)
    give_back_large_blocks()
    for end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(end, lambda *_: sys.exit())  # uvicorn raises the signal again when it has ended in good order
    app = application(
        settings, serves_media=serves_media, metrics_folder=metrics_folder, management_port=management_port(listeners)
    )
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.freeze()  # what stands now stays: to look through it takes 70 ms, in which nobody is answered
    Server(settings, app, listeners, on_start).run()


def management_port(listeners: Sequence[socket.socket]) -> int | None:
    """The port that health and metrics are at, where they have one of their own."""
    return listeners[1].getsockname()[1] if len(listeners) > 1 else None


def application(
    settings: Settings,
    *,
    serves_media: bool = False,
    metrics_folder: Path | None = None,
    management_port: int | None = None,
) -> ASGIApp:
    """The application, open to pages of other origins if settings say so."""
    app = App(settings, serves_media=serves_media, metrics_folder=metrics_folder, management_port=management_port)
    if not settings.cors_origins:
        return app
    return _CORS(
        app,
        allow_origins=settings.cors_origins,
        allow_methods=("GET", "HEAD", "POST"),
        allow_headers=("*",),
        expose_headers=("etag", "retry-after", "x-request-id"),
        max_age=86_400,
    )


class _CORS(CORSMiddleware):
    """Answers preflight requests as all others, so that nobody takes the answer for something else."""

    def preflight_response(self, request_headers: Headers) -> Response:
        response = super().preflight_response(request_headers)
        response.headers.update(as_text(NOSNIFF))
        return response


async def _error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = {404: Code.NOT_FOUND, 405: Code.METHOD_NOT_ALLOWED}.get(error.status_code, Code.BAD_REQUEST)
    problem = refusal(code, f"{error.detail}; GraphQL is at {request.scope.get('root_path', '')}{PATH}.")
    headers = {**as_text(NO_STORE, NOSNIFF), **(error.headers or {})}
    return Response(errors_body([problem]), error.status_code, headers, "application/json")


async def _unavailable(_: Request, __: Exception) -> Response:
    problem = refusal(Code.SERVICE_UNAVAILABLE, "The catalogue cannot be read now; try again later.")
    return Response(errors_body([problem]), 503, as_text(NO_STORE, NOSNIFF), "application/json")


async def _fault(_: Request, __: Exception) -> Response:
    return Response(errors_body([unexpected_error()]), 500, as_text(NO_STORE, NOSNIFF), "application/json")
