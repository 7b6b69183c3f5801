"""From the bytes of a request to the statement to run for it, kept for when the same bytes come again."""

import asyncio
import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b, sha256
from typing import Any

import orjson

from graph.cache import WeightedLRU
from graph.compiler.length import LONGEST, StatementTooLongError
from graph.errors import Refused
from graph.execution import BoundStatement, Execution, ExecutionResult, NotKept
from graph.models import PageState, Revision
from graph.own_fields import encoded
from graph.server.documents import Documents
from graph.server.request import Request, parse_body, parse_query_string
from graph.settings import Settings

OVERHEAD = 2_000
"""Bytes that a prepared request takes beside its text and its statement, roughly."""

LONG_BYTES = 2_000
MANY_VALUES = 10
"""Requests of so many bytes, or with so many values in their variables, are prepared in a thread, as is whatever has to
be parsed or compiled: they could hold up all others.
"""

SOON_WRITTEN = 8_000
"""Characters of a statement that takes some 20 ms to compile. Short requests that become longer ones are begun again
among the long ones.
"""

HISTORY = Revision.seeded_at.key, PageState.__tablename__
"""The names in statements of what a revision does not stand for: when it was seeded, and what was served before."""


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request whose statement can be run.

    `digest` stands for document, operation, variables, path prefix and own fields, `document` for the document alone;
    `revision` is that of the catalogue which the URL was made for, if it names one. `is_timeless` is False if the
    answer depends on more than that revision: on the time of the seeding, or on what was served before.
    """

    bound: BoundStatement
    digest: bytes
    document: str
    wants_cost: bool
    revision: str | None
    is_timeless: bool


class RequestPreparer:
    """Prepares requests; the same bytes are prepared once."""

    def __init__(self, settings: Settings, execution: Execution) -> None:
        self._settings = settings
        self._execution = execution
        self._prepared: WeightedLRU[tuple[str, str, bytes], PreparedRequest] = WeightedLRU(
            settings.plan_cache_bytes // 3
        )
        # One thread each: short requests need not wait for long ones, and more threads would only wait for each other.
        self._short = ThreadPoolExecutor(1, thread_name_prefix="short requests")
        self._long = ThreadPoolExecutor(1, thread_name_prefix="long requests")
        self.documents = Documents(settings)

    async def from_body(self, body: bytes, prefix: str = "") -> PreparedRequest:
        """The prepared request of a POST, from below a path prefix.

        Raises:
            GraphQLError, Refused
        """
        return self._prepared.get(("body", prefix, body)) or await self._prepare("body", prefix, body, parse_body)

    async def from_query_string(self, query_string: bytes, prefix: str = "") -> PreparedRequest:
        """The prepared request of a GET, from below a path prefix.

        Raises:
            GraphQLError, Refused
        """
        return self._prepared.get(("query", prefix, query_string)) or await self._prepare(
            "query", prefix, query_string, parse_query_string
        )

    @property
    def kept_bytes(self) -> int:
        """Memory that prepared requests and kept documents take, roughly."""
        return self._prepared.weight + self.documents.kept_bytes

    def clear(self) -> None:
        """Called when other documents are trusted, or another schema is served."""
        self._prepared.clear()

    def close(self) -> None:
        for threads in (self._short, self._long):
            threads.shutdown(cancel_futures=True)

    async def _prepare(
        self, kind: str, prefix: str, raw: bytes, parse: Callable[[bytes, Settings], Request]
    ) -> PreparedRequest:
        request = parse(raw, self._settings)
        text = self.documents.text(request)
        is_short = len(raw) < LONG_BYTES and request.values < MANY_VALUES
        bind = partial(self._bind, request, text, prefix)
        try:
            kept = bind(kept_only=True) if is_short else None
        except NotKept:
            kept = None
        prepared = kept or (is_short and await self._prepare_soon(bind)) or await self._in_thread(self._long, bind)
        self.documents.keep(request)
        if prepared.bound.own is self._execution.served.own:  # else it is of a schema that was served until now
            self._prepared.put((kind, prefix, raw), prepared, len(raw) + OVERHEAD + prepared.bound.weight)
        return prepared

    async def _prepare_soon(self, bind: Callable[..., PreparedRequest]) -> PreparedRequest | None:
        """None if it would take long, and others would wait for it that need not."""
        try:
            return await self._in_thread(self._short, partial(bind, longest=SOON_WRITTEN))
        except StatementTooLongError:
            return None

    async def _in_thread(self, threads: ThreadPoolExecutor, bind: Callable[[], PreparedRequest]) -> PreparedRequest:
        return await asyncio.get_running_loop().run_in_executor(threads, _looking_for_garbage_later, bind)

    def _bind(
        self, request: Request, text: str, prefix: str, *, kept_only: bool = False, longest: int = LONGEST
    ) -> PreparedRequest:
        wants_cost = request.extensions.get("cost") is True
        bound = self._execution.bind(
            text,
            request.variables,
            request.operation_name,
            prefix=prefix,
            with_plan=wants_cost,
            kept_only=kept_only,
            longest=longest,
        )
        if isinstance(bound, ExecutionResult):
            raise Refused(bound.errors)
        parts: list[Any] = [text, request.operation_name, request.variables, wants_cost, *([prefix] if prefix else [])]
        if bound.own:  # under another schema the same request is another one
            parts.append(encoded(bound.own))
        return PreparedRequest(
            bound,
            blake2b(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS), digest_size=16).digest(),
            sha256(text.encode()).hexdigest()[:12],
            wants_cost,
            request.revision,
            not any(name in bound.prepared.sql for name in HISTORY),
        )


def _looking_for_garbage_later(bind: Callable[[], PreparedRequest]) -> PreparedRequest:
    """Binds while Python looks for no garbage: nearly all that is made on the way is still in use, and looking through
    it holds up all other threads.
    """
    gc.disable()
    try:
        return bind()
    finally:
        gc.enable()
        gc.collect(0)
