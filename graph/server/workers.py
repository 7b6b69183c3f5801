"""Several processes that accept connections from the same sockets.

uvicorn's own Multiprocess hands its workers no folder for their metrics, waits for those that are still starting when
it ends, and leaves its workers alone when it is killed.
"""

import logging
import multiprocessing
import os
import signal
import socket
import tempfile
import threading
import time
from collections.abc import Sequence
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path

from graph.server.observing import log as logs
from graph.settings import Settings

log = logging.getLogger("filmgraph")

RESTART_PAUSE = 1.0
"""Seconds before a worker that ended unasked is replaced, so that one that cannot start does not keep a core busy."""


def run(count: int, settings: Settings, listeners: Sequence[socket.socket]) -> None:
    """Keeps `count` workers serving on `listeners` until SIGINT or SIGTERM."""
    logs.set_up(settings)
    ending = threading.Event()
    for end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(end, lambda *_: ending.set())
    with tempfile.TemporaryDirectory(prefix="filmgraph-") as folder:
        workers = [Worker(settings, listeners, Path(folder)) for _ in range(count)]
        while not ending.is_set():
            wait([worker.process.sentinel for worker in workers], timeout=0.2)
            for worker in workers:
                if not worker.process.is_alive() and not ending.is_set():
                    worker.start_again()
        for listener in listeners:
            listener.close()  # so that the last worker to close its own leaves nobody in the queue
        for worker in workers:
            worker.end()
        for worker in workers:
            worker.process.join()


class Worker:
    """A process that serves on `listeners`, and is started again where it ends unasked."""

    def __init__(self, settings: Settings, listeners: Sequence[socket.socket], metrics_folder: Path) -> None:
        self._arguments = settings, listeners, metrics_folder
        self._start()

    def start_again(self) -> None:
        log.error("worker %s ended with status %s and is replaced", self.process.pid, self.process.exitcode)
        time.sleep(RESTART_PAUSE)
        self._start()

    def end(self) -> None:
        if self._started.is_set():
            self.process.terminate()
        else:
            self.process.kill()  # it would keep the socket open, and accept nobody, for as long as starting takes

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would share the state of this process's locks
        self._started = context.Event()
        self.process: BaseProcess = context.Process(target=_work, args=(*self._arguments, self._started))
        self.process.start()


def _work(settings: Settings, listeners: Sequence[socket.socket], metrics_folder: Path, started: Event) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from graph.server.app import run  # here: the parent, which imports this module too, has no use for it

    run(settings, listeners, metrics_folder=metrics_folder, on_start=started.set)


def _end_with_parent() -> None:
    """A worker whose parent was killed would keep the port from the next server."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os.kill(os.getpid(), signal.SIGTERM)
