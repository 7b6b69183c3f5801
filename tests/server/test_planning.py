"""Who has the turn of a thread that prepares requests."""

import asyncio
import threading
from collections.abc import Callable

from graph.server.planning import PlanningThread


def test_the_turn_goes_to_the_smallest_and_to_who_came_first() -> None:
    done: list[str] = []

    def task(name: str, may_end: threading.Event | None = None) -> Callable[[], str]:
        def run() -> str:
            if may_end is not None:
                may_end.wait(20)
            done.append(name)
            return name

        return run

    async def ask() -> list[str]:
        thread, may_end = PlanningThread("planning"), threading.Event()
        under_way = asyncio.create_task(thread.run(task("under way", may_end), size=9))
        await asyncio.sleep(0)
        waiting = [
            asyncio.create_task(thread.run(task(name), size))
            for name, size in (("largest", 5), ("gone", 1), ("large", 4), ("small", 2), ("as small", 2), ("middle", 3))
        ]
        await asyncio.sleep(0)
        waiting.pop(1).cancel()
        may_end.set()
        answers = await asyncio.gather(under_way, *waiting)
        assert not thread.is_taken
        assert await thread.run(task("last"), size=0) == "last"
        thread.close()
        return answers

    assert asyncio.run(ask()) == ["under way", "largest", "large", "small", "as small", "middle"]
    assert done == ["under way", "small", "largest", "as small", "large", "middle", "last"]


def test_a_task_that_fails_passes_the_turn_on() -> None:
    async def ask() -> str:
        thread = PlanningThread("planning")
        failing = asyncio.create_task(thread.run(lambda: str(1 // 0), size=0))
        await asyncio.sleep(0)
        waiting = asyncio.create_task(thread.run(lambda: "answered", size=0))
        answers = await asyncio.gather(failing, waiting, return_exceptions=True)
        assert isinstance(answers[0], ZeroDivisionError)
        thread.close()
        return str(answers[1])

    assert asyncio.run(ask()) == "answered"


def test_who_leaves_with_the_turn_passes_it_on() -> None:
    """The turn is given while the one before ends, and taken up only then."""

    async def ask() -> str:
        thread, ended = PlanningThread("planning"), threading.Event()
        first = asyncio.create_task(thread.run(ended.wait, size=0))
        await asyncio.sleep(0)
        gone, waiting = (asyncio.create_task(thread.run(lambda: "answered", size)) for size in (1, 2))
        await asyncio.sleep(0)
        first.add_done_callback(lambda _: gone.cancel())
        ended.set()
        answer = await asyncio.wait_for(waiting, 20)
        assert not thread.is_taken
        thread.close()
        return answer

    assert asyncio.run(ask()) == "answered"
