"""A reader of files that ends its process, in a module of its own, which other processes load soon."""

import os


def breaks(path: str) -> str:
    if path.startswith("bad"):
        os._exit(1)
    return path
