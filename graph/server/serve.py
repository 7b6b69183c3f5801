"""Serves on a port until told to stop, with one process or several, for `filmgraph serve`."""

import os
import socket

from graph.errors import UserError
from graph.server import PATH, workers
from graph.server.documents import Documents
from graph.server.health import startup_problem
from graph.server.observing import traces
from graph.settings import Settings


class ServeError(UserError):
    """Why serving cannot begin, in the user's words."""


def serve(settings: Settings, host: str, port: int, *, count: int = 1, serves_media: bool = False) -> None:
    """Serves with `count` processes, after a line that says where.

    Raises:
        DatabaseURLError, SettingsError
        ServeError: if the address is taken, or the database is not migrated.
    """
    Documents(settings)  # what cannot be read, and what is not installed, should be said before workers start
    if settings.traces:
        traces.provider().shutdown()
    if problem := startup_problem(settings):
        raise ServeError(problem)
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else error
        raise ServeError(f"{host}:{port} cannot be listened on: {reason}; choose another with --port") from None
    name = f"[{host}]" if ":" in host else host
    where = f"filmgraph: GraphQL and GraphiQL at http://{name}:{listener.getsockname()[1]}{PATH}"
    if count > 1:
        print(where, flush=True)
        workers.run(count, settings, listener)
        return
    # Imported here: it takes longest, and the parent of several workers does without.
    from graph.server.app import run

    print(where, flush=True)
    run(settings, listener, serves_media=serves_media)
