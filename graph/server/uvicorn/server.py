"""uvicorn's server, which also ends slow requests, and loses none when it ends itself."""

import asyncio
import socket
import time
from collections.abc import Callable, Sequence
from functools import partial

import uvicorn
from starlette.types import ASGIApp

from graph.server.uvicorn.accept_queue import accept_all, drop_new_connections
from graph.server.uvicorn.protocol import Protocol, SlowClients
from graph.settings import Settings

DRAIN_TICKS = 100
"""How often, 20 ms apart, connections are looked at when serving ends: a request may be on its way on a connection that
is kept open. Counted rather than timed, so that a machine with more to do than it can gives them no less.
"""

HANDSHAKE_SECONDS = 0.1
"""How long connections that are being opened have to join the queue when serving ends."""

END_STREAMS = "end_streams"
"""What the application calls, among its lifespan's state, the function that ends responses which would never end."""


class Server(uvicorn.Server):
    """Serves `app` on `listeners`. Calls `on_start` when it begins to."""

    def __init__(
        self,
        settings: Settings,
        app: ASGIApp,
        listeners: Sequence[socket.socket],
        on_start: Callable[[], None] = lambda: None,
    ) -> None:
        config = uvicorn.Config(
            app,
            access_log=False,
            http=partial(Protocol, settings, SlowClients(settings.max_unsent_bytes)),  # type: ignore[arg-type]
            interface="asgi3",
            lifespan="on",
            log_config=None,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=max(1, round(settings.shutdown_seconds)),
            timeout_keep_alive=30,
            ws="none",
        )
        super().__init__(config)
        self._on_start = on_start
        self._listeners = list(listeners)
        # Closing uvicorn's own would reset connections that nobody has accepted yet.
        self._queues = [listener.dup() for listener in listeners]

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serves until SIGINT or SIGTERM, or until `should_exit` is set."""
        super().run(sockets or self._listeners)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_start()
        await super().startup(sockets)

    async def on_tick(self, counter: int) -> bool:
        """Called ten times a second: ends requests and answers that take too long."""
        if counter % 10 == 0:
            now = time.monotonic()
            for connection in self._connections():
                connection.check_time(now)
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answers every connection that a client has opened, and tells it that it is the last time."""
        for queue in self._queues:
            drop_new_connections(queue)
        if end_streams := self.lifespan.state.get(END_STREAMS):
            end_streams()
        await asyncio.sleep(HANDSHAKE_SECONDS)
        for server in self.servers:
            server.close()
        await self._accept_queued()
        for _ in range(DRAIN_TICKS):
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
        for queue in self._queues:
            for connection in accept_all(queue):
                await loop.connect_accepted_socket(protocol, connection)
            queue.close()

    def _connections(self) -> list[Protocol]:
        return [connection for connection in self.server_state.connections if isinstance(connection, Protocol)]
