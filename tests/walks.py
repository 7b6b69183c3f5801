"""Counts what somebody must read to follow a document into the database, or an operation to its answer.

`python -m tests.walks` follows four walks, each in a fresh process once all modules are imported, and counts the named
functions of `graph` and `seed` that are entered, the modules they are in, how often a call goes from one of these
modules to another, and how many of these functions are under way at once. `--list LETTER` prints a walk's functions in
the order in which they are first entered; a module that was left before is named again.
"""

import argparse
import asyncio
import importlib
import pkgutil
import re
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path
from types import FrameType
from typing import Any

import httpx

from tests.databases import ROOT, migrated, seeded

DOCUMENT = ROOT / "seed" / "films" / "baikonur" / "index_de.md"
WALKS = {
    "a": "first seeding, of one document",
    "b": "README's query over HTTP, cold",
    "c": "the same request again, responses not kept",
    "d": "the same request again",
}


class Walk:
    """What is entered by any thread while it is recorded."""

    def __init__(self) -> None:
        self.functions: dict[tuple[str, str], None] = {}
        """Module and name of each function, in the order of their first entry."""
        self.modules: list[str] = []
        """The module of each call, but for those within one module."""
        self.depth = 0
        self._under_way: Counter[int] = Counter()
        self._recording = False
        sys.setprofile(self._note)
        threading.setprofile(self._note)

    @contextmanager
    def recorded(self) -> Iterator[None]:
        self._recording = True
        yield
        self._recording = False

    def _note(self, frame: FrameType, event: str, _: Any) -> None:
        if not self._recording or event not in ("call", "return"):
            return
        module, code = frame.f_globals.get("__name__", ""), frame.f_code
        named = not code.co_name.startswith("<") and not code.co_filename.startswith("<")
        if not named or module.partition(".")[0] not in ("graph", "seed"):
            return
        thread = threading.get_ident()
        if event == "return":
            self._under_way[thread] -= 1
            return
        self._under_way[thread] += 1
        self.depth = max(self.depth, self._under_way[thread])
        self.functions.setdefault((module, code.co_qualname))
        if self.modules[-1:] != [module]:
            self.modules.append(module)


def follow(letter: str, url: str) -> Walk:
    """Follows a walk over a database: an empty one for the document, one with the shipped catalogue for the query."""
    for package in ("graph", "seed"):
        for module in pkgutil.walk_packages([str(ROOT / package)], f"{package}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    walk = Walk()
    if letter == "a":
        from tests.seed.laying import seed

        with walk.recorded():
            seed(url, DOCUMENT)
    else:
        asyncio.run(ask(walk, url, known=letter != "b", kept=letter != "c"))
    sys.setprofile(None)
    return walk


async def ask(walk: Walk, url: str, *, known: bool, kept: bool) -> None:
    """Asks README's nested query, if `known` for the second time; the response is `kept` or not."""
    from graph.server.app import application
    from graph.settings import Settings

    query = re.findall(r"```graphql\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[0]
    app = application(Settings(DATABASE_URL=url, response_cache=kept))
    transport = httpx.ASGITransport(app)
    async with started(app), httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        if known:
            await client.post("/graphql", json={"query": query})
        with walk.recorded():
            response = await client.post("/graphql", json={"query": query})
    assert "errors" not in response.json(), response.text


@asynccontextmanager
async def started(app: Any) -> AsyncIterator[None]:
    """An ASGI application between its start and its end."""
    told, said = asyncio.Queue[Any](), asyncio.Queue[Any]()
    running = asyncio.create_task(app({"type": "lifespan", "asgi": {"version": "3.0"}}, told.get, said.put))
    await told.put({"type": "lifespan.startup"})
    await said.get()
    yield
    await told.put({"type": "lifespan.shutdown"})
    await running


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.walks", description=__doc__.partition("\n")[0])
    parser.add_argument("--list", choices=WALKS, help="print the functions that a walk enters")
    listed = parser.parse_args().list
    with tempfile.TemporaryDirectory() as folder:
        empty, shipped = (migrated(f"sqlite:///{Path(folder) / name}.db") for name in ("empty", "shipped"))
        letters = [listed] if listed else list(WALKS)
        seeded(shipped)
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as processes:
            walks = list(processes.map(follow, letters, [empty if letter == "a" else shipped for letter in letters]))
    if listed:
        for module, functions in groupby(walks[0].functions, key=lambda function: function[0]):
            print("\n    ".join([module, *(name for _, name in functions)]))
    else:
        print(f"{'walk':<47} functions  modules  moves  depth")
        for letter, walk in zip(letters, walks, strict=True):
            figures = f"{len(walk.functions):9} {len(set(walk.modules)):8} {len(walk.modules) - 1:6} {walk.depth:6}"
            print(f"{letter} {WALKS[letter]:<45} {figures}")


if __name__ == "__main__":
    main()
