"""Serves on a port until told to stop, with one process or several, for `filmgraph serve`."""

import socket

from graph.errors import UserError
from graph.server import PATH, workers
from graph.server.documents import Documents
from graph.server.health import first_look
from graph.server.observing import traces
from graph.settings import Settings, SettingsError
from seed.phrases import Phrase, phrase, spoken


class ServeError(UserError):
    """Why serving cannot begin, in the user's words."""


def serve(
    settings: Settings,
    host: str,
    port: int,
    *,
    count: int = 1,
    serves_media: bool = False,
    reads_only: bool = True,
) -> None:
    """Serves with `count` processes, after a line that says where.

    `serves_media`: files are served from beside the documents that were seeded, too. `reads_only`: DATABASE_URL is for
    serving alone, so that a role that may do more is worth a note.

    Raises:
        DatabaseURLError, SettingsError
        ServeError: if the address is taken, or the database is not migrated.
    """
    Documents(settings)  # what cannot be read, and what is not installed, should be said before workers start
    for folder in settings.media_roots:
        if not folder.is_dir():
            raise SettingsError(
                phrase("{variable}: {folder} is no folder", variable="FILMGRAPH_MEDIA_ROOTS", folder=str(folder))
            )
    if settings.traces:
        traces.provider().shutdown()
    look = first_look(settings)
    if look.problem:
        raise ServeError(look.problem)
    listeners = [listen(host, port)]
    where = f"filmgraph: GraphQL and GraphiQL at {_url(host, listeners[0])}{PATH}"
    if settings.management_port is not None:
        listeners.append(_listen_for_management(settings, listeners[0]))
        print(f"health and metrics: {_url(settings.management_host, listeners[1])}", flush=True)
    if not serves_media and not settings.media_roots and settings.media_url.startswith("/"):
        _note(
            phrase(
                "note: nothing is served at {address}: name the folders of pictures and videos in"
                " FILMGRAPH_MEDIA_ROOTS, or the address at\nwhich another server has them in FILMGRAPH_MEDIA_URL",
                address=settings.media_url,
            )
        )
    if reads_only and look.needless_rights:
        _note(
            phrase(
                "note: {rights}, and serving needs SELECT alone: docs/deploying.md says how to make such a role",
                rights=look.needless_rights,
            )
        )
    if count > 1:
        print(where, flush=True)
        workers.run(count, settings, listeners)
        return
    # Imported here: it takes longest, and the parent of several workers does without.
    from graph.server.app import run

    print(where, flush=True)
    run(settings, listeners, serves_media=serves_media)


def _note(text: Phrase) -> None:
    print(spoken(text), flush=True)


def _url(host: str, listener: socket.socket) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"


def _listen_for_management(settings: Settings, public: socket.socket) -> socket.socket:
    port = settings.management_port
    assert port is not None
    if port == public.getsockname()[1]:
        raise SettingsError(
            phrase("FILMGRAPH_MANAGEMENT_PORT: {port} is the public port; choose another", port=str(port))
        )
    return listen(
        settings.management_host, port, chosen_by=phrase("FILMGRAPH_MANAGEMENT_PORT and FILMGRAPH_MANAGEMENT_HOST")
    )


def listen(host: str, port: int, *, chosen_by: str = "--port") -> socket.socket:
    """A socket that listens on an address; `chosen_by` is what the user would choose another one with.

    Raises:
        ServeError: if the address is taken, or is none of this machine.
    """
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = (error.strerror or str(error)).partition(" (while ")[0]  # "attempting to bind on address", says Python
        raise ServeError(
            phrase(
                "{address} cannot be listened on: {reason}; choose another with {chosen_by}",
                address=f"{host}:{port}",
                reason=reason,
                chosen_by=chosen_by,
            )
        ) from None
