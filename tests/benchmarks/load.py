"""A client in a process of its own: `python -m tests.benchmarks.load` reads a Job from standard input, keeps so many
connections busy for so long, and prints a Load.
"""

import asyncio
import json
import subprocess
import sys
import time
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import cast

import uvloop

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Job:
    """Bodies (base64) that are sent in turns."""

    port: int
    path: str
    bodies: list[str]
    connections: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Load:
    """How many requests were answered in how many seconds; `latency` is the median, in seconds; `failed` those whose
    answers were errors.
    """

    requests: int
    seconds: float
    latency: float
    failed: int


def loaded(port: int, path: str, bodies: Sequence[bytes], connections: int, seconds: float) -> Load:
    """What a client meets that asks for these, in turns."""
    job = Job(port, path, [b64encode(body).decode() for body in bodies], connections, seconds)
    command = (sys.executable, "-m", "tests.benchmarks.load")
    done = subprocess.run(
        command,
        cwd=ROOT,
        input=json.dumps(asdict(job)).encode(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=seconds + 120,
    )
    return Load(**json.loads(done.stdout))


class Client(asyncio.Protocol):
    """One connection: sends the next request as soon as it has the answer to the last."""

    def __init__(self, run: "Run") -> None:
        self._run = run
        self._buffer = b""
        self._began = 0.0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one without being a subclass
        self._send()

    def _send(self) -> None:
        assert self._transport is not None
        self._began = time.perf_counter()
        self._transport.write(next(self._run.requests))

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, ended, body = self._buffer.partition(b"\r\n\r\n")
        if not ended or len(body) < _content_length(head):
            return
        self._buffer = b""
        self._run.answered(time.perf_counter() - self._began, ok=head.startswith(b"HTTP/1.1 200 "), body=body)
        if self._run.is_over():
            assert self._transport is not None
            self._transport.close()
        else:
            self._send()

    def connection_lost(self, _: Exception | None) -> None:
        self._run.left -= 1
        if self._run.left == 0:
            self._run.over.set()


def _content_length(head: bytes) -> int:
    return int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])


class Run:
    def __init__(self, job: Job) -> None:
        head = f"POST {job.path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n"
        head += "content-type: application/json\r\ncontent-length: "
        bodies = [b64decode(body) for body in job.bodies]
        self.requests = cycle([f"{head}{len(body)}\r\n\r\n".encode() + body for body in bodies])
        self.left = job.connections
        self.over = asyncio.Event()
        self._latencies: list[float] = []
        self._failed = 0
        self._began = time.perf_counter()
        self._deadline = self._began + job.seconds
        self._last = self._began

    def answered(self, latency: float, *, ok: bool, body: bytes) -> None:
        self._last = time.perf_counter()
        self._latencies.append(latency)
        self._failed += not ok or body.startswith(b'{"errors"')

    def is_over(self) -> bool:
        return self._last >= self._deadline

    def load(self) -> Load:
        latencies = self._latencies
        return Load(len(latencies), self._last - self._began, median(latencies), self._failed)


async def _run(job: Job) -> Load:
    run = Run(job)
    loop = asyncio.get_running_loop()
    for _ in range(job.connections):
        await loop.create_connection(lambda: Client(run), "127.0.0.1", job.port)
    await run.over.wait()
    return run.load()


if __name__ == "__main__":
    print(json.dumps(asdict(uvloop.run(_run(Job(**json.load(sys.stdin)))))))
