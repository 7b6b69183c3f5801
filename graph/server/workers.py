"""Several processes that accept connections from one socket."""

import logging
import multiprocessing
import os
import signal
import socket
import tempfile
import threading
import time
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from graph.server import logs, process
from graph.settings import Settings

log = logging.getLogger("filmgraph")

PAUSE = 1.0
"""Seconds before a worker that ended unasked is replaced, so that one that cannot start does not keep a core busy."""


def run(count: int, settings: Settings, listener: socket.socket) -> None:
    """Keeps `count` workers serving on `listener` until SIGINT or SIGTERM."""
    logs.set_up(settings)
    ending = threading.Event()
    for end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(end, lambda *_: ending.set())
    with tempfile.TemporaryDirectory(prefix="filmgraph-") as folder:
        workers = [_start(settings, listener, Path(folder)) for _ in range(count)]
        while not ending.is_set():
            wait([worker.sentinel for worker in workers], timeout=0.2)
            if not ending.is_set():
                workers = [w if w.is_alive() else _replace(w, settings, listener, Path(folder)) for w in workers]
        listener.close()  # so that the last worker to close its own leaves nobody in the queue
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()


def _start(settings: Settings, listener: socket.socket, metrics_folder: Path) -> BaseProcess:
    # Not forked: a copy of this process would share the state of its locks.
    worker = multiprocessing.get_context("spawn").Process(target=_work, args=(settings, listener, metrics_folder))
    worker.start()
    return worker


def _replace(worker: BaseProcess, settings: Settings, listener: socket.socket, metrics_folder: Path) -> BaseProcess:
    log.error("worker %s ended with status %s and is replaced", worker.pid, worker.exitcode)
    time.sleep(PAUSE)
    return _start(settings, listener, metrics_folder)


def _work(settings: Settings, listener: socket.socket, metrics_folder: Path) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    process.run(settings, listener, metrics_folder=metrics_folder)


def _end_with_parent() -> None:
    """A worker whose parent was killed would keep the port from the next server."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os.kill(os.getpid(), signal.SIGTERM)
