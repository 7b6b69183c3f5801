"""Sends responses: through uvicorn's connection where nothing stands between it and us, and by ASGI elsewhere."""

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from graph.server.http import Header, Response, Send, header_lines

COPIED_BYTES = 64_000
"""Bodies of fewer bytes are sent in one piece with the head; longer ones, of which many may wait, are not copied."""


class _DefaultHead:
    """The header fields that all responses have, as they are sent: uvicorn makes a new list of them every second."""

    def __init__(self) -> None:
        self._headers: list[Header] = []
        self._lines = b""

    def of(self, headers: list[Header]) -> bytes:
        if headers is not self._headers:
            self._headers, self._lines = headers, header_lines(headers)
        return self._lines


_default_head = _DefaultHead()


async def send_response(send: Send, response: Response, more: list[Header]) -> None:
    """Sends a response, with `more` header fields; returns once there is little of it that waits to be received."""
    cycle = getattr(send, "__self__", None)
    if isinstance(cycle, RequestResponseCycle) and not cycle.flow.write_paused:
        _write(cycle, response, more)
        flow = cycle.flow
        if flow.write_paused:  # since this response was written
            await flow.drain()
        return
    headers = [*response.headers, *more]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})


def _write(cycle: RequestResponseCycle, response: Response, more: list[Header]) -> None:
    """Does what `cycle.send` does with both messages of a response, but reads no header field again."""
    if cycle.disconnected or cycle.transport.is_closing():
        cycle.disconnected = True  # or else uvicorn logs that there was no response
        return
    head = STATUS_LINE[response.status] + _default_head.of(cycle.default_headers) + response.head
    if more:
        head += header_lines(more)
    end = b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n"
    body = b"" if cycle.scope["method"] == "HEAD" else response.body
    if len(body) < COPIED_BYTES:
        cycle.transport.write(b"".join((head, end, body)))
    else:
        cycle.transport.write(head + end)
        cycle.transport.write(memoryview(body))  # asyncio copies bytes twice, with `writelines` three times
    cycle.waiting_for_100_continue = False
    cycle.response_started = cycle.response_complete = True
    cycle.message_event.set()
    if not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()
