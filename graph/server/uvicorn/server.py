"""One process that serves, from its start to its end."""

import asyncio
import gc
import signal
import socket
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from graph.server.app import application
from graph.server.observing import log as logs
from graph.server.uvicorn.accept_queue import accept_all, ignore_newcomers
from graph.server.uvicorn.protocol import Protocol
from graph.settings import Settings

LINGER = 100
"""Looks, 20 ms apart, that kept connections get at the end: a request may be on its way already. Counted rather than
timed, so that a machine with more to do than it can gives them no less.
"""

HANDSHAKE = 0.1
"""Seconds for those who have begun to connect when serving ends."""


def run(
    settings: Settings,
    listener: socket.socket,
    *,
    media: bool = False,
    metrics_folder: Path | None = None,
    on_start: Callable[[], None] = lambda: None,
) -> None:
    """Serves on `listener` until SIGINT or SIGTERM; says by `on_start` when it begins to."""
    logs.set_up(settings)
    for end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(end, lambda *_: sys.exit())  # uvicorn raises the signal again when it has ended in good order
    app = application(settings, serves_media=media, metrics_folder=metrics_folder)
    gc.freeze()  # what stands now stays: to look through it takes 70 ms, in which nobody is answered
    Server(settings, app, listener, on_start).run(sockets=[listener])


class Server(uvicorn.Server):
    """uvicorn's server, which also ends slow requests, and loses none when it ends itself."""

    def __init__(
        self, settings: Settings, app: ASGIApp, listener: socket.socket, on_start: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(_config(settings, app))
        self._on_start = on_start
        self._queue = listener.dup()  # closing uvicorn's own would reset connections that nobody has accepted yet

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_start()
        await super().startup(sockets)

    async def on_tick(self, counter: int) -> bool:
        if counter % 10 == 0:
            now = time.monotonic()
            for connection in self._connections():
                connection.check_time(now)
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        ignore_newcomers(self._queue)
        await asyncio.sleep(HANDSHAKE)
        for server in self.servers:
            server.close()
        await self._accept_queued()
        for _ in range(LINGER):
            for connection in self._connections():
                connection.drain()
            await asyncio.sleep(0.02)  # also for connections that are accepted already, but not made known yet
            if not self.server_state.connections:
                break
        await super().shutdown(sockets)

    async def _accept_queued(self) -> None:
        loop = asyncio.get_running_loop()
        protocol: Callable[[], asyncio.BaseProtocol] = partial(
            self.config.http_protocol_class,  # type: ignore[call-arg]
            config=self.config,
            server_state=self.server_state,
            app_state=self.lifespan.state,
        )
        for connection in accept_all(self._queue):
            await loop.connect_accepted_socket(protocol, connection)
        self._queue.close()

    def _connections(self) -> list[Protocol]:
        return [connection for connection in self.server_state.connections if isinstance(connection, Protocol)]


def _config(settings: Settings, app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        access_log=False,
        http=partial(Protocol, settings),  # type: ignore[arg-type]
        interface="asgi3",
        lifespan="on",
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=max(1, round(settings.shutdown_seconds)),
        timeout_keep_alive=30,
        ws="none",
    )
