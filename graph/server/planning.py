"""A thread that prepares requests, in the order in which they are due."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from heapq import heappop, heappush
from itertools import count
from typing import TypeVar

T = TypeVar("T")


class PlanningThread:
    """Runs one task after another: of those that wait, the one that is due first, which is neither the one that came
    first nor always the shortest. Each states how many seconds it may well wait; who may wait longer is
    overtaken by who may not, but never by those that came so much later.

    All is called in the event loop, but for the tasks.
    """

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._is_taken = False
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    @property
    def is_taken(self) -> bool:
        return self._is_taken

    async def run(self, task: Callable[[], T], due: float) -> T:
        """Returns what the task returns, once it had its turn. `due` is a time of the event loop."""
        loop = asyncio.get_running_loop()
        if self._is_taken:
            turn = loop.create_future()
            heappush(self._waiting, (due, next(self._numbers), turn))
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():  # it has the turn, and no use for it
                    self._pass_on()
                raise
        self._is_taken = True
        try:
            return await loop.run_in_executor(self._thread, task)
        finally:
            self._pass_on()

    def _pass_on(self) -> None:
        """Gives the turn to who is due first, and leaves the thread taken meanwhile."""
        while self._waiting:
            turn = heappop(self._waiting)[2]
            if not turn.done():
                turn.set_result(None)
                return
        self._is_taken = False

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)
