"""Compressed bodies: zstd, br and gzip, each at a level that costs less time than it saves on the way."""

import asyncio
import zlib

import brotli
import zstandard

IN_THREAD = 32_000
"""From so many bytes on compressing takes longer than going to another thread for it."""


async def compress(body: bytes, coding: str) -> bytes:
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
