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

_HOST = re.compile(rb"(?:\[[\w.:]+\]|(?:[\w.~!$&'()*+,;=-]|%[\dA-F]{2})*)(?::\d*)?", re.IGNORECASE)
"""RFC 9110, section 7.2; it may be empty."""
_UPGRADE = re.compile(rb"\r\nupgrade(?=[ \t]*:)", re.IGNORECASE)


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
        self._hosts: list[bytes] | None = None
        self._max_head_bytes = settings.max_header_bytes
        self._in_head = True
        self._head_bytes = 0
        self._body_bytes = 0
        self._held_back = b""
        self._cycles: deque[RequestResponseCycle] = deque()

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
        self._head_bytes = self._body_bytes = 0
        before = self.cycle
        if self.expect_100_continue and self.parser.get_http_version() == "1.0":
            self.expect_100_continue = False  # its client would take 100 for the answer (RFC 9110, section 10.1.1)
        super().on_headers_complete()
        if before is not None and not before.response_complete:
            self._remember(before)
        if self.draining:
            self.cycle.keep_alive = False

    def _has_a_host(self) -> bool:
        """Whether a request says what host it is for, if it has to. Those of a connection mostly say the same."""
        hosts = [value for name, value in self.headers if name == b"host"]
        if hosts == self._hosts:
            return True
        if len(hosts) == 1 and _HOST.fullmatch(hosts[0]):
            self._hosts = hosts
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
        self._body_bytes += len(body)
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._receiving_since = None
        self._in_head = True
        if not self._refused:
            super().on_message_complete()

    def data_received(self, data: bytes) -> None:
        """Hands over to the parser what has come, in pieces: a head begins with a piece or behind a body, and ends with
        a piece or before a body. So it is measured by itself wherever it is cut, and whatever stands before it.
        """
        if self._held_back:
            data, self._held_back = self._held_back + data, b""
        start, size = 0, len(data)
        while start < size and not self._refused:
            if not self._in_head:
                start = self._receive_body(data, start)
                continue
            if data[start] in b"\r\n" and not self._head_bytes:  # an empty line before a head (RFC 9112, section 2.2)
                start += 1
                continue
            end = data.find(b"\r\n\r\n", start) + 4
            if end < 4:
                self._receive_part_of_head(data[start:])
                return
            if end - start + self._head_bytes > self._max_head_bytes:
                self._refuse_head(data[start:end])
                return
            if _UPGRADE.search(data, start, end):
                data = data[:start] + _renamed(data[start:end]) + data[end:]
            stop = size if end == size or data.find(b"\r", end) < 0 else end  # no other head ends behind this one
            super().data_received(data[start:stop])
            if self._receiving_since is not None and self._in_head:  # but one has begun, behind the body
                self._head_bytes = stop - end - self._body_bytes
            start = stop

    def _receive_part_of_head(self, part: bytes) -> None:
        """Takes a head that does not end yet, but holds back its last line, unless that is the first: it may begin to
        say `Upgrade`, or end the head.
        """
        if self._head_bytes + len(part) > self._max_head_bytes:
            self._refuse_head(part)
            return
        end = part.rfind(b"\r\n")
        if end < 0:
            end = len(part) - part.endswith(b"\r")
        self._held_back = part[end:]
        self._head_bytes += end
        super().data_received(_renamed(part[:end]))

    def _refuse_head(self, part: bytes) -> None:
        """Refuses a request whose head is too long with this further part of it."""
        super().data_received(part.partition(b"\r\n")[0])  # so that the parser knows the URL
        if not self._refused:
            self._refuse_too_long(self.url)

    def _receive_body(self, data: bytes, start: int) -> int:
        """Takes what has come of a body, and returns where that ends. What stands between the bodies of chunks and does
        not end, as trailers may, is refused like a head.
        """
        end, before = len(data), self._body_bytes
        if data.find(b"\r", start) >= 0:  # a head may stand behind it
            end = self._end_of_body(data, start)
        super().data_received(data[start:end])
        if self._receiving_since is None:
            self._head_bytes = 0
        elif self._in_head:  # one has begun behind the body
            self._head_bytes = end - start - (self._body_bytes - before)
        elif self._body_bytes > before:
            self._head_bytes = 0
        else:
            self._head_bytes += end - start
            if self._head_bytes > self._max_head_bytes:
                self._refuse_too_long(b"")
        return len(data) if self._held_back else end

    def _end_of_body(self, data: bytes, start: int) -> int:
        """Where a body ends, or a piece of it behind which there is nothing but more of it: chunks end with an empty
        line. Trailers are left out, since they are no fields of a head (RFC 9110, section 6.5.1).
        """
        length = next((value for name, value in self.scope["headers"] if name == b"content-length"), None)
        if length is not None:
            return start + int(length) - self._body_bytes
        self.headers = []
        end = data.find(b"\r\n\r\n", start) + 4
        if end < 4:
            begun = next(part for part in (b"\r\n\r", b"\r\n", b"\r", b"") if data.endswith(part, start))
            end = len(data) - len(begun)
            self._held_back = data[end:]
        return end

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
        """Answers CONNECT, which alone gets here, as the last request: the parser reads nothing behind it."""
        self.drain()

    def _refuse_too_long(self, url: bytes) -> None:
        settings = self._settings
        if len(url) > settings.max_url_bytes:
            self.refuse(Code.URI_TOO_LONG, f"The URL is longer than {settings.max_url_bytes} bytes.")
        else:
            self.refuse(Code.HEADERS_TOO_LARGE, f"URL and headers are longer than {settings.max_header_bytes} bytes.")


def _response(code: Code, message: str) -> bytes:
    body = errors_body([refusal(code, message)])
    headers = [CONTENT_TYPE[MediaType.JSON], NO_STORE, NOSNIFF, (b"connection", b"close"), content_length(body)]
    return STATUS_LINE[STATUS[code]] + header_lines(headers) + b"\r\n" + body


def _renamed(head: bytes) -> bytes:
    """A head, or a part of it, without the header Upgrade, for which the parser would take what follows for another
    protocol; we speak none (RFC 9110, section 7.8). The other name is as long.
    """
    return _UPGRADE.sub(b"\r\nx-grade", head)
