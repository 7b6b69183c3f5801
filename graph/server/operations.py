"""From a request to what is to be run for it, kept for when the same request comes again."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import blake2b, sha256

import orjson

from graph.cache import LRU
from graph.errors import Refused
from graph.execution import BoundStatement, Execution, ExecutionResult
from graph.server.persisted import Documents
from graph.server.requests import Request, read_body, read_query_string
from graph.settings import Settings

KEPT_BYTES = 16_000_000
OVERHEAD = 2_000
"""What keeping a request takes beside its text, roughly, in bytes."""

LONG = 2_000
MANY_VALUES = 10
"""Requests of so many bytes, or with so many values in their variables, are looked at in a thread, as is a document
never seen: they could hold up all others. (Values, since lists of other lengths make plans of their own.)
"""

THREADS = 4
"""More than cores: Python runs one at a time, but the short ones need not wait until a long one is done."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An operation to be run. `digest` stands for document, operation and variables, `document` for the document alone.

    `revision` is that of the catalogue which the URL was made for, if it says one.
    """

    bound: BoundStatement
    digest: bytes
    document: str
    wants_cost: bool
    revision: str | None


class Asking:
    """Reads requests: the same bytes are read once."""

    def __init__(self, settings: Settings, execution: Execution) -> None:
        self._settings = settings
        self._execution = execution
        self._kept: LRU[tuple[str, bytes], Asked] = LRU(KEPT_BYTES)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="long requests")
        self.documents = Documents(settings)

    async def by_body(self, body: bytes) -> Asked:
        return self._kept.get(("body", body)) or await self._read("body", body, read_body)

    async def by_query_string(self, query_string: bytes) -> Asked:
        return self._kept.get(("query", query_string)) or await self._read("query", query_string, read_query_string)

    def forget(self) -> None:
        """Called when other documents are trusted."""
        self._kept.clear()

    def close(self) -> None:
        self._threads.shutdown(cancel_futures=True)

    async def _read(self, kind: str, raw: bytes, read: Callable[[bytes, Settings], Request]) -> Asked:
        request = read(raw, self._settings)
        text = self.documents.text(request)
        is_short = len(raw) < LONG and request.values < MANY_VALUES
        if is_short and self._execution.knows(text, request.operation_name):
            asked = self._ask(request, text)
        else:
            asked = await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, request, text)
        self._kept.put((kind, raw), asked, len(raw) + OVERHEAD)
        return asked

    def _ask(self, request: Request, text: str) -> Asked:
        """
        Raises:
            Refused
        """
        wants_cost = request.extensions.get("cost") is True
        bound = self._execution.bind(text, request.variables, request.operation_name, with_plan=wants_cost)
        if isinstance(bound, ExecutionResult):
            raise Refused(bound.errors)
        parts = [text, request.operation_name, request.variables, wants_cost]
        return Asked(
            bound,
            blake2b(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS), digest_size=16).digest(),
            sha256(text.encode()).hexdigest()[:12],
            wants_cost,
            request.revision,
        )
