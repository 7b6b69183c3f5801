"""Many films are read by several processes."""

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from seed.discover.files import DocumentFile
from seed.discover.jobs import FilmJob
from seed.film.context import Context
from seed.film.film import FilmResult, read_film

Result = TypeVar("Result")

WORTHWHILE = 400
"""Films from which on other processes are worth their start."""
CHUNK, CHUNK_SIZE = 50, 2_000_000
"""Films, and bytes of their documents, that a process reads at a time."""

_context: Context | None = None


def read_films(jobs: Sequence[FilmJob], context: Context) -> Iterator[FilmResult]:
    """In the order of the jobs, never holding more than a few chunks of films."""
    return read_jobs(jobs, context, read_film)


def read_jobs(
    jobs: Sequence[FilmJob], context: Context, read: Callable[[FilmJob, Context], Result]
) -> Iterator[Result]:
    """What a function of a module makes of each job, in their order."""
    processes = os.cpu_count() or 1
    if len(jobs) < WORTHWHILE or processes == 1:
        for job in jobs:
            yield read(job, context)
        return
    # Spawned rather than forked: this process has threads, and a connection to the database that is its alone.
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (context,)) as pool:
        running: deque[Future[list[Result]]] = deque()
        try:
            for chunk in _chunks(jobs):
                running.append(pool.submit(_read_chunk, chunk, read))
                if len(running) > 2 * processes:
                    yield from running.popleft().result()
            while running:
                yield from running.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def collect_rarely() -> None:
    """Seeding makes millions of tuples and no rings of references: looking for those would take a third of the time."""
    gc.set_threshold(200_000, 50, 50)


def _chunks(jobs: Iterable[FilmJob]) -> Iterator[tuple[FilmJob, ...]]:
    chunk: list[FilmJob] = []
    size = 0
    for job in jobs:
        chunk.append(job)
        size += sum(_size(file) for file in job.files)
        if len(chunk) == CHUNK or size > CHUNK_SIZE:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def _size(file: DocumentFile) -> int:
    try:
        return os.stat(file.path).st_size
    except OSError:
        return 0


def _begin(context: Context) -> None:
    global _context
    _context = context
    collect_rarely()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _read_chunk(jobs: tuple[FilmJob, ...], read: Callable[[FilmJob, Context], Result]) -> list[Result]:
    assert _context
    return [read(job, _context) for job in jobs]
