"""How memory of large answers goes back to the system."""

import ctypes
import sys
from contextlib import suppress

MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of glibc's mallopt(3)."""
MAPPED_BYTES = 256_000
"""Blocks of so many bytes are mapped by themselves: copies of answers larger than nearly all."""


def give_back_large_blocks() -> None:
    """Has the C library map each large block by itself, so that it goes back to the system when it is freed.

    By default glibc does so only until the first is freed; then up to 32 MB lie among others, which keep them. Does
    nothing with other C libraries.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(MMAP_THRESHOLD, MAPPED_BYTES)
