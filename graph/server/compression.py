"""Compresses bodies with zstd, br and gzip, each at a level that costs less time than it saves on the way.

A middleware would compress a cached response anew each time; here it is cached as it is sent.
"""

import asyncio
import zlib

import brotli
import zstandard

IN_THREAD = 32_000
"""Bytes of a body from which on compressing it takes longer than handing it to another thread."""


async def compress(body: bytes, coding: str) -> bytes:
    """The body compressed with a coding of FILMGRAPH_COMPRESSION."""
    if len(body) < IN_THREAD:
        return _compress(body, coding)
    return await asyncio.to_thread(_compress, body, coding)


def _compress(body: bytes, coding: str) -> bytes:
    match coding:
        case "zstd":
            return zstandard.compress(body, 3)
        case "br":
            return bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=4))
        case _:
            # The header of gzip holds a time; zlib writes none, so that equal bodies stay equal bytes.
            return zlib.compress(body, 5, wbits=31)
