"""A thread that prepares requests, some of which overtake others."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

Turn = tuple[int, asyncio.Future[None]]
"""The size of a task that waits, and what is set once it may run."""


class PlanningThread:
    """Runs one task after another. Of those that wait, the turn goes to the smallest and to the one that came first by
    turns: so a small one hardly waits however many there are, and all others get half of the time, in their order.

    All is called in the event loop, but for the tasks.
    """

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._is_taken = False
        self._waiting: list[Turn] = []
        self._is_for_the_smallest = False

    @property
    def is_taken(self) -> bool:
        return self._is_taken

    async def run(self, task: Callable[[], T], size: int) -> T:
        """Returns what the task returns, once it had its turn. `size` tells how long it takes beside others."""
        loop = asyncio.get_running_loop()
        if self._is_taken:
            turn = loop.create_future()
            self._waiting.append((size, turn))
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
        """Gives the turn to another task, and leaves the thread taken meanwhile."""
        self._waiting = [waiting for waiting in self._waiting if not waiting[1].done()]
        self._is_taken = bool(self._waiting)
        if self._waiting:
            self._is_for_the_smallest = not self._is_for_the_smallest
            sizes = [size for size, _ in self._waiting]
            _, turn = self._waiting.pop(sizes.index(min(sizes)) if self._is_for_the_smallest else 0)
            turn.set_result(None)

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)
