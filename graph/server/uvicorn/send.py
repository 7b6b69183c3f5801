"""Sends responses: through uvicorn's connection where nothing stands between it and us, and by ASGI elsewhere."""

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from graph.server.http import Header, Response, Send, header_lines


async def send_response(send: Send, response: Response, more: list[Header]) -> None:
    """Sends a response, with `more` header fields."""
    cycle = getattr(send, "__self__", None)
    if isinstance(cycle, RequestResponseCycle) and not cycle.flow.write_paused:
        _write(cycle, response, more)
        return
    headers = [*response.headers, *more]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})


def _write(cycle: RequestResponseCycle, response: Response, more: list[Header]) -> None:
    """Does what `cycle.send` does with both messages of a response, but reads no header field again."""
    if cycle.disconnected or cycle.transport.is_closing():
        return
    head = STATUS_LINE[response.status] + header_lines(cycle.default_headers) + response.head + header_lines(more)
    end = b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n"
    cycle.transport.write(b"".join((head, end, b"" if cycle.scope["method"] == "HEAD" else response.body)))
    cycle.waiting_for_100_continue = False
    cycle.response_started = cycle.response_complete = True
    cycle.message_event.set()
    if not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()
