"""From the bytes of a request to the statement to run for it, kept for when the same bytes come again."""

import asyncio
import gc
from collections.abc import Callable
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
from graph.server.planning import PlanningThread
from graph.server.request import Request, parse_body, parse_query_string
from graph.settings import Settings

OVERHEAD = 2_000
"""Bytes that a prepared request takes beside its text and its statement, roughly."""

LONG_BYTES = 2_000
MANY_VALUES = 10
"""Requests of so many bytes, or with so many values in their variables, are prepared in a thread, as is whatever has to
be parsed or compiled: they could hold up all others.
"""

AT_ONCE_WRITTEN, SOON_WRITTEN = 3_000, 8_000
"""Characters of statements that take some 7 and 20 ms to compile. Short requests that become longer ones are begun
again: of more than the first where others wait meanwhile, behind these; of more than the second among the long ones.
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
        self._under_way: dict[tuple[str, str, bytes], asyncio.Event] = {}
        # One thread each: short requests need not wait for long ones, and more threads would only wait for each other.
        self._short = PlanningThread("short requests")
        self._long = PlanningThread("long requests")
        self.documents = Documents(settings)

    async def from_body(self, body: bytes, prefix: str = "") -> PreparedRequest:
        """The prepared request of a POST, from below a path prefix.

        Raises:
            GraphQLError, Refused
        """
        return self._prepared.get(("body", prefix, body)) or await self._prepare_once("body", prefix, body, parse_body)

    async def from_query_string(self, query_string: bytes, prefix: str = "") -> PreparedRequest:
        """The prepared request of a GET, from below a path prefix.

        Raises:
            GraphQLError, Refused
        """
        return self._prepared.get(("query", prefix, query_string)) or await self._prepare_once(
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
        self._short.close()
        self._long.close()

    async def _prepare_once(
        self, kind: str, prefix: str, raw: bytes, parse: Callable[[bytes, Settings], Request]
    ) -> PreparedRequest:
        """Waits where the same bytes are being prepared. Where these are refused, each is by itself."""
        key = kind, prefix, raw
        if (under_way := self._under_way.get(key)) is not None:
            await under_way.wait()
            return self._prepared.get(key) or await self._prepare(kind, prefix, raw, parse)
        ended = self._under_way[key] = asyncio.Event()
        try:
            return await self._prepare(kind, prefix, raw, parse)
        finally:
            del self._under_way[key]
            ended.set()

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
        prepared = kept or await self._prepare_in_turn(bind, len(raw), is_short=is_short)
        self.documents.keep(request)
        if prepared.bound.own is self._execution.served.own:  # else it is of a schema that was served until now
            self._prepared.put((kind, prefix, raw), prepared, len(raw) + OVERHEAD + prepared.bound.weight)
        return prepared

    async def _prepare_in_turn(
        self, bind: Callable[..., PreparedRequest], size: int, *, is_short: bool
    ) -> PreparedRequest:
        """Binds in one of the threads. What takes longer than its request let expect gives way to those it holds up."""
        limits = (AT_ONCE_WRITTEN, SOON_WRITTEN) if self._short.is_taken else (SOON_WRITTEN,)
        for longest in limits if is_short else ():
            task = partial(_looking_for_garbage_later, partial(bind, longest=longest))
            if (prepared := await self._short.run(task, size)) is not None:
                return prepared
            size = longest
        prepared = await self._long.run(partial(_looking_for_garbage_later, bind), size)
        assert prepared is not None  # what is longer than any may be is refused
        return prepared

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


def _looking_for_garbage_later(bind: Callable[[], PreparedRequest]) -> PreparedRequest | None:
    """Binds while Python looks for no garbage: nearly all that is made on the way is still in use, and looking through
    it holds up all other threads. None if the statement became too long: the error would keep all that was made.
    """
    gc.disable()
    try:
        return bind()
    except StatementTooLongError:
        return None
    finally:
        gc.enable()
        gc.collect(0)
