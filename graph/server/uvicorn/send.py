"""Responses on their way to the client."""

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from graph.server.asgi import Headers, Send
from graph.server.caching import Response
from graph.server.headers import lines


async def send_response(send: Send, response: Response, more: Headers) -> None:
    """Sends a response, with `more` header fields.

    uvicorn reads every header of every response and writes head and body apart, which takes as long as all that we do
    for a response from the cache. So where nothing is between it and us, the response is written in one piece.
    """
    cycle = getattr(send, "__self__", None)
    if isinstance(cycle, RequestResponseCycle) and not cycle.flow.write_paused:
        _write(cycle, response, more)
        return
    headers = [*response.headers, *more]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})


def _write(cycle: RequestResponseCycle, response: Response, more: Headers) -> None:
    """What `cycle.send` does with both messages of a response."""
    if cycle.disconnected:
        return
    head = STATUS_LINE[response.status] + lines(cycle.default_headers) + response.head + lines(more)
    end = b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n"
    cycle.transport.write(b"".join((head, end, b"" if cycle.scope["method"] == "HEAD" else response.body)))
    cycle.waiting_for_100_continue = False
    cycle.response_started = cycle.response_complete = True
    cycle.message_event.set()
    if not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()
