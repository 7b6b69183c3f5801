"""Logs for people or for machines: a line each on standard error, never waited for."""

import logging
import sys
import threading
import time
from collections import deque
from typing import Any, TextIO

import orjson

from graph.server.observing.record import RequestRecord
from graph.settings import LogFormat, LogRequests, Settings

KEPT = 10_000
"""Lines that wait to be written. Where nobody reads them, the oldest are lost rather than requests held up."""


class Formatter(logging.Formatter):
    """The records of Python's logging in the same two formats as the log of requests."""

    def __init__(self, log_format: LogFormat) -> None:
        super().__init__()
        self._format = log_format

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, Any] = {"level": record.levelname.lower(), "message": record.getMessage()}
        if record.exc_info:
            fields["traceback"] = self.formatException(record.exc_info)
        return line(self._format, record.created, fields)


def line(log_format: LogFormat, seconds: float, fields: dict[str, Any]) -> str:
    moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{int(seconds % 1 * 1000):03}Z"
    if log_format is LogFormat.JSON:
        return orjson.dumps({"time": moment, **fields}).decode()
    words = [moment, fields.pop("level"), fields.pop("message")]
    traceback = fields.pop("traceback", None)
    words += [f"{name}={_quoted(value)}" for name, value in fields.items() if value is not None]
    return " ".join(words) + (f"\n{traceback}" if traceback else "")


def _quoted(value: Any) -> str:
    text = str(value)
    return text if text.isprintable() and " " not in text and '"' not in text else orjson.dumps(text).decode()


def set_up(settings: Settings) -> None:
    """Sends what uvicorn and filmgraph log to standard error."""
    handler = Handler()
    handler.setFormatter(Formatter(settings.log_format))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("filmgraph").setLevel(logging.INFO)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # the rest is what strangers send
    logging.getLogger("asyncpg").setLevel(logging.ERROR)  # that connections are lost is said by whoever needs one


class Lines:
    """Lines that a thread of their own writes."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lines: deque[str] = deque(maxlen=KEPT)
        self._waiting = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._write, name="log", daemon=True)
        self._thread.start()

    def put(self, text: str) -> None:
        self._lines.append(text)
        self._waiting.set()

    def close(self) -> None:
        self._closed = True
        self._waiting.set()
        self._thread.join(timeout=1)

    def _write(self) -> None:
        while not self._closed or self._lines:
            self._waiting.wait()
            self._waiting.clear()
            lines = []
            while self._lines:
                lines.append(self._lines.popleft())
            if lines:
                self._stream.write("\n".join(lines) + "\n")
                self._stream.flush()
            time.sleep(0 if self._closed else 0.05)  # so that a busy server writes many lines at once


class Handler(logging.Handler):
    """For the records of Python's logging, which would be waited for: a pipe that nobody reads ends all service."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = Lines(sys.stderr)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.put(self.format(record))

    def close(self) -> None:
        self._lines.close()
        super().close()


class RequestLog:
    """A line for each request that settings want one for."""

    def __init__(self, settings: Settings, stream: TextIO | None = None) -> None:
        self._format = settings.log_format
        self._slow = {LogRequests.ALL: 0.0, LogRequests.SLOW: settings.slow_seconds}.get(settings.log_requests)
        self._lines = Lines(stream or sys.stderr)

    def __call__(self, record: RequestRecord) -> None:
        if self._slow is None or (record.seconds < self._slow and record.status < 500):
            return
        fields = {
            "level": "error" if record.status >= 500 else "info",
            "message": "request",
            "id": record.id.decode() if record.id else None,
            "status": record.status,
            "operation": record.operation,
            "document": record.document,
            "code": record.code,
            "cost": record.cost,
            "ms": round(record.seconds * 1000, 3),
            "bytes": record.size,
            "cache": record.cache,
        }
        self._lines.put(line(self._format, time.time(), fields))

    def close(self) -> None:
        self._lines.close()
