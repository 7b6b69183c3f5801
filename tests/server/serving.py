"""The server as tests run it: on a free port of 127.0.0.1, in a thread, or as the command in a process of its own."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import httpx

from graph.server.app import application
from graph.server.uvicorn import Server
from graph.settings import Settings
from tests.databases import ROOT

Response = httpx.Response


class Client(httpx.Client):
    """An HTTP client of one server; `ask` posts an operation as most clients do."""

    def __init__(self, url: str) -> None:
        headers = {"accept": "application/json", "accept-encoding": "identity"}
        super().__init__(base_url=url, timeout=30, headers=headers, verify=False)  # reading certificates takes long

    def ask(self, query: str | None = None, headers: dict[str, str] | None = None, **members: Any) -> Response:
        body = {"query": query, **members} if query is not None else members
        return self.post("/graphql", json=body, headers=headers)

    @property
    def address(self) -> tuple[str, int]:
        return self.base_url.host, self.base_url.port or 0


@contextmanager
def served(database_url: str, *, serves_media: bool = False, **settings: Any) -> Iterator[Client]:
    """A client of a server in a thread, with these settings."""
    known = Settings(DATABASE_URL=database_url, **settings)
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    server = Server(known, application(known, serves_media=serves_media), listener)
    thread = threading.Thread(target=server.run)
    thread.start()
    # A request would wait in the listener's queue: what a test breaks meanwhile would break the start instead.
    wait_until(lambda: server.started or not thread.is_alive())
    try:
        with Client(f"http://127.0.0.1:{port}") as client:
            yield client
    finally:
        server.should_exit = True
        thread.join()


def wait_until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Waits for what must come to hold, and fails where it does not."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def metric(url: str, name: str) -> float:
    """The sum of a metric, asked on a connection of its own: of whichever worker accepts it."""
    with Client(url) as fresh:
        lines = fresh.get("/metrics").text.splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(name))


class Process:
    """The command `filmgraph` with these arguments, killed at the end of the block if it still runs."""

    def __init__(self, *arguments: str, environment: Mapping[str, str], cwd: Path = ROOT) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-m", "graph.cli", *arguments],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self.popen:
            self.popen.kill()

    def url(self) -> str:
        """Where it serves, once it says so."""
        assert self.popen.stdout is not None
        for line in self.popen.stdout:
            if line.startswith("filmgraph: "):
                return line.split()[-1].removesuffix("/graphql")
        raise AssertionError(self.ended()[2])

    def ended(self) -> tuple[int, str, str]:
        """The exit status, and what was printed since, once it has ended."""
        output, errors = self.popen.communicate(timeout=60)
        return self.popen.returncode, output, errors

    def end(self, with_signal: signal.Signals = signal.SIGTERM) -> tuple[int, str, str]:
        self.popen.send_signal(with_signal)
        return self.ended()


def revision_served(server: "Client") -> str:
    """The part of the revision that stands for the catalogue alone."""
    revision: str = server.get("/health/ready").json()["revision"]
    return revision.partition("-")[0]
