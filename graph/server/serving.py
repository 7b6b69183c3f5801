"""Runs the application under uvicorn until it is told to stop."""

import socket

import uvicorn

from graph import UserError
from graph.server.app import PATH, App
from graph.server.readiness import find_problem
from graph.settings import Settings


class ServingError(UserError):
    """Why serving cannot begin, in the user's words."""


def serve(settings: Settings, host: str, port: int, *, media: bool = False) -> None:
    """Serves until SIGINT or SIGTERM, after a line that says where.

    Raises:
        DatabaseURLError
        ServingError: if the address is taken, or the database is not migrated.
    """
    if problem := find_problem(settings):
        raise ServingError(problem)
    listener = _listen(host, port)
    print(f"filmgraph: GraphQL and GraphiQL at {_url(host, listener)}", flush=True)
    config = uvicorn.Config(
        App(settings, media=media),
        access_log=False,
        http="httptools",
        lifespan="on",
        log_level="warning",
        proxy_headers=False,
        server_header=False,
        ws="none",
    )
    uvicorn.Server(config).run(sockets=[listener])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise ServingError(
            f"{host}:{port} cannot be listened on: {error.strerror}; choose another with --port"
        ) from None


def _url(host: str, listener: socket.socket) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{listener.getsockname()[1]}{PATH}"
