"""Who has the turn of a thread that prepares requests."""

import asyncio
import threading
from collections.abc import Callable

from graph.server.planning import PlanningThread


def test_the_turn_goes_to_who_is_due_first() -> None:
    """Whoever came first is under way; of the others, one that waits for long is not overtaken by all."""
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
        under_way = asyncio.create_task(thread.run(task("first", may_end), due=9))
        await asyncio.sleep(0)
        waiting = [
            asyncio.create_task(thread.run(task(name), due))
            for name, due in (("long", 3), ("shorter", 2), ("gone", 1), ("short", 2), ("short, but later", 4))
        ]
        await asyncio.sleep(0)
        waiting.pop(2).cancel()
        may_end.set()
        answers = await asyncio.gather(under_way, *waiting)
        assert not thread.is_taken
        assert await thread.run(task("last"), due=0) == "last"
        thread.close()
        return answers

    assert asyncio.run(ask()) == ["first", "long", "shorter", "short", "short, but later"]
    assert done == ["first", "shorter", "short", "long", "short, but later", "last"]


def test_a_task_that_fails_passes_the_turn_on() -> None:
    async def ask() -> str:
        thread = PlanningThread("planning")
        failing = asyncio.create_task(thread.run(lambda: str(1 // 0), due=0))
        await asyncio.sleep(0)
        waiting = asyncio.create_task(thread.run(lambda: "answered", due=0))
        answers = await asyncio.gather(failing, waiting, return_exceptions=True)
        assert isinstance(answers[0], ZeroDivisionError)
        thread.close()
        return str(answers[1])

    assert asyncio.run(ask()) == "answered"


def test_who_leaves_with_the_turn_passes_it_on() -> None:
    """The turn is given while the one before ends, and taken up only then."""

    async def ask() -> str:
        thread, ended = PlanningThread("planning"), threading.Event()
        first = asyncio.create_task(thread.run(ended.wait, due=0))
        await asyncio.sleep(0)
        gone, waiting = (asyncio.create_task(thread.run(lambda: "answered", due)) for due in (1, 2))
        await asyncio.sleep(0)
        first.add_done_callback(lambda _: gone.cancel())
        ended.set()
        answer = await asyncio.wait_for(waiting, 20)
        assert not thread.is_taken
        thread.close()
        return answer

    assert asyncio.run(ask()) == "answered"
