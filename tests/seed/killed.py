"""`python -m tests.seed.killed URL PATH STEPS` seeds, and is killed once SQLite has taken so many steps, in thousands.

With 0 it is not killed, and prints how many there were until the last commit. The database counts them, so that a
seeding is killed at the same moment however fast the machine is.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from tests.seed.laying import seed

steps = committed = 0


def _step(last: int) -> None:
    global steps
    steps += 1
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)


def _trace(statement: str) -> None:
    global committed
    if statement == "COMMIT":
        committed = steps


def main(url: str, path: str, last: str) -> None:
    @event.listens_for(Engine, "connect")
    def watch(connection: Any, _: object) -> None:
        connection.set_progress_handler(lambda: _step(int(last)), 1_000)
        connection.set_trace_callback(_trace)

    seed(url, Path(path))
    print(committed)


if __name__ == "__main__":
    main(*sys.argv[1:])
