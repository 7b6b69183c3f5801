"""Serves on a port until told to stop, with one process or several, for `filmgraph serve`."""

import os
import socket

from graph.errors import UserError
from graph.server import PATH, workers
from graph.server.documents import Documents
from graph.server.health import startup_problem
from graph.server.observing import traces
from graph.settings import Settings, SettingsError

NO_MEDIA = """\
note: nothing is served at {}: name the folders of pictures and videos in FILMGRAPH_MEDIA_ROOTS, or the address at
which another server has them in FILMGRAPH_MEDIA_URL"""


class ServeError(UserError):
    """Why serving cannot begin, in the user's words."""


def serve(settings: Settings, host: str, port: int, *, count: int = 1, serves_media: bool = False) -> None:
    """Serves with `count` processes, after a line that says where.

    `serves_media`: files are served from beside the documents that were seeded, too.

    Raises:
        DatabaseURLError, SettingsError
        ServeError: if the address is taken, or the database is not migrated.
    """
    Documents(settings)  # what cannot be read, and what is not installed, should be said before workers start
    for folder in settings.media_roots:
        if not folder.is_dir():
            raise SettingsError(f"FILMGRAPH_MEDIA_ROOTS: {folder} is no folder")
    if settings.traces:
        traces.provider().shutdown()
    if problem := startup_problem(settings):
        raise ServeError(problem)
    listener = listen(host, port)
    name = f"[{host}]" if ":" in host else host
    where = f"filmgraph: GraphQL and GraphiQL at http://{name}:{listener.getsockname()[1]}{PATH}"
    if not serves_media and not settings.media_roots and settings.media_url.startswith("/"):
        print(NO_MEDIA.format(settings.media_url), flush=True)
    if count > 1:
        print(where, flush=True)
        workers.run(count, settings, listener)
        return
    # Imported here: it takes longest, and the parent of several workers does without.
    from graph.server.app import run

    print(where, flush=True)
    run(settings, listener, serves_media=serves_media)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on an address.

    Raises:
        ServeError: if the address is taken, or is none of this machine.
    """
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else error
        raise ServeError(f"{host}:{port} cannot be listened on: {reason}; choose another with --port") from None
