"""uvicorn's HTTP/1.1 on one connection, which also ends slow and oversized requests.

uvicorn's options limit neither the time of a request nor the size of its head, and a middleware sees a request only
when its head is complete.
"""

import re
import time
from collections import deque
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from graph.errors import Code, errors_body, refusal
from graph.server.http import CONTENT_TYPE, NO_STORE, NOSNIFF, content_length, header_lines
from graph.server.negotiation import MediaType
from graph.server.status_codes import STATUS
from graph.settings import Settings

_UPGRADE = re.compile(rb"\r\nupgrade(?=[ \t]{0,9}:)", re.IGNORECASE)
_HOST = re.compile(rb"(?:\[[\w.:]+\]|(?:[\w.~!$&'()*+,;=-]|%[\dA-F]{2})*)(?::\d*)?", re.IGNORECASE)
"""RFC 9110, section 7.2; it may be empty."""
_UPGRADE_BEGUN = re.compile(rb"(?<=\r\n)u(?:p(?:g(?:r(?:a(?:d(?:e[ \t]{0,9})?)?)?)?)?)?\Z", re.IGNORECASE)
_MAY_UPGRADE = re.compile(rb"\r\nu(?:pgrade|.{0,15}\Z)", re.IGNORECASE | re.DOTALL)
"""What either of these is found in, told in one search."""


class SlowClients:
    """The connections whose responses wait to be received. Once these take more than `limit` bytes together, those that
    have waited longest are cut off.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._waiting: dict[Protocol, None] = {}

    def add(self, connection: "Protocol") -> None:
        self._waiting[connection] = None
        unsent = sum(each.transport.get_write_buffer_size() for each in self._waiting)
        while unsent > self._limit and len(self._waiting) > 1:
            longest = next(iter(self._waiting))
            unsent -= longest.transport.get_write_buffer_size()
            self.discard(longest)
            longest.transport.abort()

    def discard(self, connection: "Protocol") -> None:
        self._waiting.pop(connection, None)


class Protocol(HttpToolsProtocol):
    """Refuses what never becomes a request of ASGI, with JSON like the endpoint's.

    A connection that is `draining` is closed after the request under way, or the one that may be arriving.
    """

    def __init__(self, settings: Settings, slow_clients: SlowClients, **uvicorn: Any) -> None:
        super().__init__(**uvicorn)
        self.draining = False
        self._settings = settings
        self._slow_clients = slow_clients
        self._receiving_since: float | None = None
        self._sending_since = time.monotonic()
        self._refused = False
        self._host: bytes | None = None
        self._held_back = b""
        self._last_two = b""
        self._cycles: deque[RequestResponseCycle] = deque()
        self._expect_head()

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._receiving_since = time.monotonic()

    def connection_lost(self, exc: Exception | None) -> None:
        self._slow_clients.discard(self)
        self.pipeline.clear()  # nobody waits for what has not begun
        for cycle in self._cycles:
            cycle.disconnected = not cycle.response_complete
            cycle.message_event.set()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._slow_clients.add(self)

    def resume_writing(self) -> None:
        self._slow_clients.discard(self)
        super().resume_writing()

    def on_message_begin(self) -> None:
        self._receiving_since = time.monotonic()
        self._expect_head()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if self._refused:
            return
        if not self._has_a_host():
            self.refuse(
                Code.BAD_REQUEST, "A request has one header Host, with the name of a host (RFC 9112, section 3.2)."
            )
            return
        self._in_head = False
        before = self.cycle
        super().on_headers_complete()
        if before is not None and not before.response_complete:
            self._remember(before)
        if self.draining:
            self.cycle.keep_alive = False

    def _has_a_host(self) -> bool:
        """Whether a request says what host it is for, if it has to. Those of a connection mostly say the same."""
        hosts = [value for name, value in self.headers if name == b"host"]
        if len(hosts) == 1 and (hosts[0] == self._host or _HOST.fullmatch(hosts[0])):
            self._host = hosts[0]
            return True
        return not hosts and self.parser.get_http_version() != "1.1"

    def _remember(self, cycle: RequestResponseCycle) -> None:
        """Keeps the requests before the last one that are not answered: uvicorn tells the last one alone that the
        connection is lost, and those before it log a traceback each.
        """
        while self._cycles and self._cycles[0].response_complete:
            self._cycles.popleft()
        self._cycles.append(cycle)

    def on_body(self, body: bytes) -> None:
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._receiving_since = None
        self._expect_head()
        if not self._refused:
            super().on_message_complete()

    def _expect_head(self) -> None:
        self._in_head = True
        self._head_bytes = 0
        self._head_end = b""

    def data_received(self, data: bytes) -> None:
        """Renames the header Upgrade: the parser takes what follows for another protocol; we speak none (RFC 9110,
        section 7.8). What may begin its name waits for the rest. The other name is as long and no JSON has
        either on a line of its own, so that bodies, behind which further heads may stand, need not be told from heads.
        """
        if self._refused:
            return
        before = self._last_two
        seen = before + self._held_back + data
        self._last_two = seen[-2:]
        if not self._held_back and _MAY_UPGRADE.search(seen) is None:
            self._receive(data)
            return
        data = _UPGRADE.sub(b"\r\nx-grade", seen)
        self._held_back = b""
        begun = _UPGRADE_BEGUN.search(data)
        end = len(data) if begun is None else begun.start()
        self._receive(data[len(before) : end])
        if begun is not None and self._in_head:
            self._last_two, self._held_back = data[end - 2 : end], data[end:]
        elif begun is not None:
            self._receive(data[end:])

    def _receive(self, data: bytes) -> None:
        if self._in_head and self._head_grows_too_long(data):
            self._refuse_head(self.url if self._head_bytes else data.partition(b"\r\n")[0])
            return
        super().data_received(data)
        if self._in_head and self._receiving_since is not None:
            self._head_bytes += len(data)
            self._head_end = data[-3:]

    def _head_grows_too_long(self, data: bytes) -> bool:
        limit = self._settings.max_header_bytes
        if self._head_bytes + len(data) <= limit:
            return False
        end = (self._head_end + data).find(b"\r\n\r\n")  # which may have begun in what came before
        return end < 0 or self._head_bytes - len(self._head_end) + end > limit

    def check_time(self, now: float) -> None:
        """Ends the connection if a request takes too long to arrive, or an answer to be received."""
        seconds = self._settings.request_seconds
        if self._receiving_since is not None and now - self._receiving_since > seconds:
            self.refuse(Code.REQUEST_TIMEOUT, f"The request took longer than {seconds:g} seconds to arrive.")
        if not self.transport.get_write_buffer_size():
            self._sending_since = now
        elif now - self._sending_since > self._settings.response_seconds:
            self.transport.abort()

    def drain(self) -> None:
        """Makes the next response the last of this connection."""
        self.draining = True
        if self.cycle is not None:
            self.cycle.keep_alive = False

    def refuse(self, code: Code, message: str) -> None:
        """Answers, unless an answer has begun already, and closes the connection: behind the answers to the requests
        before, where there are such under way.
        """
        if self.transport.is_closing():
            return
        self._refused = True
        cycle = self.cycle
        if self._in_head and cycle is not None and not cycle.response_complete:
            self.drain()
            return
        if cycle is None or self._in_head or not cycle.response_started:
            self.transport.write(_response(code, message))
        self.transport.close()
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002
        self.refuse(Code.BAD_REQUEST, "This is not an HTTP request.")

    def _unsupported_upgrade_warning(self) -> None:
        """Does nothing: the request is answered over HTTP, and no stranger may fill the log."""

    def _refuse_head(self, url: bytes) -> None:
        settings = self._settings
        if len(url) > settings.max_url_bytes:
            self.refuse(Code.URI_TOO_LONG, f"The URL is longer than {settings.max_url_bytes} bytes.")
        else:
            self.refuse(Code.HEADERS_TOO_LARGE, f"URL and headers are longer than {settings.max_header_bytes} bytes.")


def _response(code: Code, message: str) -> bytes:
    body = errors_body([refusal(code, message)])
    headers = [CONTENT_TYPE[MediaType.JSON], NO_STORE, NOSNIFF, (b"connection", b"close"), content_length(body)]
    return STATUS_LINE[STATUS[code]] + header_lines(headers) + b"\r\n" + body
