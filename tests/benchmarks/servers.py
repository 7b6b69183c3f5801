"""Processes that serve, one at a time asked, and the CPU time they have taken."""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
from sqlalchemy import create_engine, make_url, text

from graph.database.databases import parse_url
from tests.benchmarks.queries import AT_SCALE, QUERIES

ROOT = Path(__file__).parents[2]
SECONDS_TO_START = 60.0

FILMGRAPH = (sys.executable, "-c", "from graph.cli import main; main()", "serve", "--port")
UVICORN = (
    sys.executable,
    "-m",
    "uvicorn",
    "--loop",
    "uvloop",
    "--http",
    "httptools",
    "--no-access-log",
    "--no-proxy-headers",
)
COMMANDS = {
    "filmgraph": FILMGRAPH,
    "the limit": (*UVICORN, "tests.benchmarks.limit:app", "--log-level", "warning", "--port"),
    "Strawberry + DataLoaders": (*UVICORN, "tests.benchmarks.dataloaders:app", "--log-level", "warning", "--port"),
}
PATHS = {"filmgraph": "/graphql"}
ANSWERS = {
    "filmgraph": ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8"),
    "the limit": ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8"),
    "Strawberry + DataLoaders": ("Q1", "Q2", "Q3", "Q4", "Q5"),
}


@dataclass(frozen=True, slots=True)
class Server:
    """A server that is up. `database` is PostgreSQL's first process; SQLite has none."""

    name: str
    port: int
    process: psutil.Process
    database: psutil.Process | None

    @property
    def path(self) -> str:
        return PATHS.get(self.name, "/")

    def cpu_seconds(self) -> float:
        """Of all processes that answering takes, those of the database included."""
        return sum(_cpu_seconds(root) for root in (self.process, self.database) if root is not None)

    def body(self, query: str, variables: Mapping[str, Any]) -> bytes:
        """A request; the limit is asked by the query's name."""
        text = query if self.name == "the limit" else (QUERIES | AT_SCALE)[query]
        return json.dumps({"query": text, "variables": variables}).encode()

    def ask(self, query: str, variables: Mapping[str, Any], *, timeout: float = 60) -> Any:
        """
        Raises:
            RuntimeError: if the answer is an error.
        """
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            headers = {"content-type": "application/json", "accept": "application/json"}
            connection.request("POST", self.path, self.body(query, variables), headers)
            answer = connection.getresponse().read()
        finally:
            connection.close()
        try:
            answered = json.loads(answer)
        except ValueError:
            raise RuntimeError(f"{self.name} answers {query} with {answer[:200]!r}") from None
        if answered.get("errors"):
            raise RuntimeError(f"{self.name} answers {query} with {answered['errors']}")
        return answered["data"]


def _cpu_seconds(root: psutil.Process) -> float:
    """User and system time of a process and those it has started, also of those that have ended."""
    seconds = 0.0
    for process in (root, *root.children(recursive=True)):
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        seconds += times.user + times.system + times.children_user + times.children_system
    return seconds


@contextmanager
def serving(names: tuple[str, ...], url: str) -> Iterator[dict[str, Server]]:
    """These servers over one database, until the block ends."""
    database = database_process(url)
    with ExitStack() as stack:
        yield {name: stack.enter_context(started(name, url, database)) for name in names}


@contextmanager
def started(name: str, url: str, database: psutil.Process | None) -> Iterator[Server]:
    port = _free_port()
    environment = {**os.environ, "DATABASE_URL": url, "FILMGRAPH_RESPONSE_CACHE": "off"}
    process = subprocess.Popen((*COMMANDS[name], str(port)), cwd=ROOT, env=environment)
    try:
        _wait(process, name, port)
        yield Server(name, port, psutil.Process(process.pid), database)
    finally:
        process.terminate()
        process.wait(20)


def database_process(url: str) -> psutil.Process | None:
    if make_url(url).get_backend_name() == "sqlite":
        return None
    engine = create_engine(parse_url(url))
    try:
        with engine.connect() as connection:
            return psutil.Process(connection.scalar(text("SELECT pg_backend_pid()"))).parent()
    finally:
        engine.dispose()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _wait(process: "subprocess.Popen[bytes]", name: str, port: int) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{name} does not start") from None
            time.sleep(0.05)
