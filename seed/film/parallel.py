"""Many films are read by several processes."""

import gc
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread

from seed.film.film import Context, Reading, Task, read_film
from seed.film.version import Place

WORTHWHILE = 400
"""Films from which on other processes are worth their start."""
CHUNK, CHUNK_SIZE = 50, 2_000_000
"""Films, and bytes of their documents, that a process reads at a time."""

_context: Context | None = None


def read_films(tasks: Sequence[Task], context: Context) -> Iterator[Reading]:
    """In the order of the tasks, never holding more than a few chunks of films."""
    processes = os.cpu_count() or 1
    if len(tasks) < WORTHWHILE or processes == 1:
        for task in tasks:
            yield read_film(task, context)
        return
    # Spawned rather than forked: this process has threads, and a connection to the database that is its alone.
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (context,)) as pool:
        running: deque[Future[list[Reading]]] = deque()
        try:
            for chunk in _chunks(tasks):
                running.append(pool.submit(_read_chunk, chunk))
                if len(running) > 2 * processes:
                    yield from running.popleft().result()
            while running:
                yield from running.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def collect_rarely() -> None:
    """Seeding makes millions of tuples and no rings of references: looking for those would take a third of the time."""
    gc.set_threshold(200_000, 50, 50)


def _chunks(tasks: Iterable[Task]) -> Iterator[tuple[Task, ...]]:
    chunk: list[Task] = []
    size = 0
    for task in tasks:
        chunk.append(task)
        size += sum(_size(place) for place in task.files)
        if len(chunk) == CHUNK or size > CHUNK_SIZE:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def _size(place: Place) -> int:
    try:
        return os.stat(place.source.path).st_size if place.source else 0
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


def _read_chunk(tasks: tuple[Task, ...]) -> list[Reading]:
    assert _context
    return [read_film(task, _context) for task in tasks]
