"""Logs for people or for machines: a line each on standard error, which no request waits for."""

import logging
import queue
import sys
import time
from collections import deque
from logging.handlers import QueueHandler, QueueListener
from typing import Any, TextIO

import orjson

from graph.server.observing.record import RequestRecord
from graph.settings import LogFormat, LogRequests, Settings

MAX_WAITING = 10_000
"""Lines that wait to be written. Where nobody reads them, the oldest are lost rather than requests held up."""


class Formatter(logging.Formatter):
    """Makes a line of a record: time, level, message, and the fields that it has under the name `fields`."""

    def __init__(self, log_format: LogFormat) -> None:
        super().__init__()
        self._format = log_format

    def format(self, record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03}Z"
        level, message, fields = record.levelname.lower(), record.getMessage(), getattr(record, "fields", {})
        traceback = self.formatException(record.exc_info) if record.exc_info else None
        if self._format is LogFormat.JSON:
            line = {"time": moment, "level": level, "message": message, **fields}
            return orjson.dumps(line if traceback is None else {**line, "traceback": traceback}).decode()
        pairs = (f"{name}={_quoted(value)}" for name, value in fields.items() if value is not None)
        return " ".join((moment, level, message, *pairs)) + (f"\n{traceback}" if traceback else "")


def _quoted(value: Any) -> str:
    text = str(value)
    return text if text.isprintable() and " " not in text and '"' not in text else orjson.dumps(text).decode()


class _Waiting(queue.Queue[Any]):
    """A queue that is never full: it drops its oldest entry instead."""

    def _init(self, maxsize: int) -> None:  # noqa: ARG002
        self.queue = deque(maxlen=MAX_WAITING)


class _Writer(QueueListener):
    """The thread that writes. It is a daemon, so that a process ends though its last lines cannot be written."""

    def stop(self) -> None:
        """Waits a second at most for what is not written yet. As Python ends, no thread could be started to wait."""
        self.enqueue_sentinel()
        if self._thread is not None:
            self._thread.join(timeout=1)
            self._thread = None


class Handler(QueueHandler):
    """Leaves formatting and writing to a thread: whoever writes to a pipe that nobody reads waits for ever."""

    def __init__(self, stream: TextIO, log_format: LogFormat) -> None:
        super().__init__(_Waiting())
        writer = logging.StreamHandler(stream)
        writer.setFormatter(Formatter(log_format))
        self._writer: _Writer | None = _Writer(self.queue, writer)
        self._writer.start()

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """The record as it is: the writer formats it, so that tracebacks stay apart from messages."""
        return record

    def close(self) -> None:
        if self._writer is not None:
            self._writer.stop()
            self._writer = None
        super().close()


def set_up(settings: Settings) -> None:
    """Sends what uvicorn and filmgraph log to standard error."""
    handler = Handler(sys.stderr, settings.log_format)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("filmgraph").setLevel(logging.INFO)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # the rest is what strangers send
    logging.getLogger("asyncpg").setLevel(logging.ERROR)  # that connections are lost is said by whoever needs one


class RequestLog:
    """A line for each request that settings want one for."""

    def __init__(self, settings: Settings, stream: TextIO | None = None) -> None:
        self._slow = {LogRequests.ALL: 0.0, LogRequests.SLOW: settings.slow_seconds}.get(settings.log_requests)
        self._handler = Handler(stream or sys.stderr, settings.log_format)

    def __call__(self, record: RequestRecord) -> None:
        if self._slow is None or (record.seconds < self._slow and record.status < 500):
            return
        fields = {
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
        level = "ERROR" if record.status >= 500 else "INFO"
        self._handler.emit(logging.makeLogRecord({"levelname": level, "msg": "request", "fields": fields}))

    def close(self) -> None:
        self._handler.close()
