"""How the time of a reader grows with what it reads."""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

TIMES = 4
"""How much longer the second text is. Work that grows with the square takes 16 times as long; 8 times is allowed."""


def assert_grows_with_length(read: Callable[[str], object], piece: str, length: int) -> None:
    """Fails where a text of so many characters, the same piece again and again, takes more than its length would have
    it, three times in a row: once may be the machine's doing.
    """
    read(piece)  # tables and regular expressions are made when they are first needed
    assert not all(_grows_faster(read, piece, length) for _ in range(3))


def _grows_faster(read: Callable[[str], object], piece: str, length: int) -> bool:
    short, long = (_seconds(read, piece * (most // len(piece))) for most in (length // TIMES, length))
    return long > 2 * TIMES * short + 0.1


def _seconds(read: Callable[[str], object], text: str) -> float:
    """The processor's."""
    with _stopped_after(9):
        before = time.process_time()
        read(text)
        return time.process_time() - before


@contextmanager
def _stopped_after(most: int) -> Iterator[None]:
    """Fails the test once the block has taken as many of the processor's seconds; regular expressions heed signals."""

    def fail(*_: object) -> None:
        pytest.fail(f"took more than {most} seconds")

    before = signal.signal(signal.SIGPROF, fail)
    signal.setitimer(signal.ITIMER_PROF, most)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
