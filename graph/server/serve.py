"""Serves on a port until told to stop, with one process or several."""

import os
import socket

from graph.errors import UserError
from graph.server import PATH, workers
from graph.server.observing import traces
from graph.server.persisted import Documents
from graph.server.readiness import find_problem
from graph.settings import Settings


class ServingError(UserError):
    """Why serving cannot begin, in the user's words."""


def serve(settings: Settings, host: str, port: int, *, count: int = 1, media: bool = False) -> None:
    """Serves with `count` processes, after a line that says where.

    Raises:
        DatabaseURLError, SettingsError
        ServingError: if the address is taken, or the database is not migrated.
    """
    Documents(settings)  # what cannot be read, and what is not installed, should be said before workers start
    if settings.traces:
        traces.provider().shutdown()
    if problem := find_problem(settings):
        raise ServingError(problem)
    listener = _listen(host, port)
    where = f"filmgraph: GraphQL and GraphiQL at {_url(host, listener)}"
    if count > 1:
        print(where, flush=True)
        workers.run(count, settings, listener)
    else:
        from graph.server.uvicorn import (
            server,
        )  # takes longest to import: those who may not serve, or let others, do without

        print(where, flush=True)
        server.run(settings, listener, media=media)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else error
        raise ServingError(f"{host}:{port} cannot be listened on: {reason}; choose another with --port") from None


def _url(host: str, listener: socket.socket) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{listener.getsockname()[1]}{PATH}"
