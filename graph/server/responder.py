"""From a prepared request to an HTTP response: run, or from the cache, or not sent at all since the client has it."""

import asyncio
import time
from collections.abc import Hashable

import orjson

from graph.compiler.explain import explain
from graph.compiler.plan import Plan
from graph.compiler.sql.layout import laid_out
from graph.errors import Code, Refused, refusal
from graph.execution import Execution, ExecutionResult
from graph.server.cache import ResponseCache, entity_tag
from graph.server.compression import compress
from graph.server.conditions import IS_ANOTHER, Conditions, Outcome
from graph.server.health import CatalogueState, Readiness
from graph.server.http import (
    CONTENT_TYPE,
    IMMUTABLE,
    NO_STORE,
    NOSNIFF,
    VARY,
    VARY_BY_PREFIX,
    Header,
    Response,
    content_length,
)
from graph.server.negotiation import Representation
from graph.server.observing.record import RequestRecord
from graph.server.operations import PreparedRequest
from graph.settings import Settings

LARGE, LARGE_AT_ONCE = 5_000, 4
"""The estimated cost from which on an answer may have some megabytes, and how many of such are read and made into
responses at once, for which each is held several times over; others wait for their turn."""
HASHED_INLINE = 1_000_000
"""Bytes of a body from which on hashing it takes more than a millisecond, and is done in a thread."""
EXPLAINED_WIDTH = 80
"""Characters of a line of SQL in `extensions.explain`, which GraphiQL shows beside the operation."""


class Responder:
    """Answers requests in the representation that the client wants."""

    def __init__(self, settings: Settings, execution: Execution, readiness: Readiness) -> None:
        self._settings = settings
        self._execution = execution
        self._readiness = readiness
        self._turns = asyncio.Semaphore(LARGE_AT_ONCE)
        self._vary = VARY_BY_PREFIX if settings.trusted_proxies else VARY
        self._revalidate: Header = (b"cache-control", settings.cache_control.encode())
        self.cache = ResponseCache(settings.response_cache_bytes, keeps_responses=settings.response_cache)

    async def respond(
        self,
        request: PreparedRequest,
        representation: Representation,
        conditions: Conditions | None,
        record: RequestRecord,
    ) -> Response:
        """The response, 200 or 304. How it was come by is noted in `record`.

        Raises:
            GraphQLError: PRECONDITION_FAILED, TOO_MANY_REQUESTS
            Refused: with the errors of the answer.
        """
        # An answer that tells how long it took is another one each time.
        state = None if self._settings.explain else self._readiness.state
        revision = None if state is None else state.revision
        # Of the revision in the URL only whether it is the one served, since it may be any text.
        names_revision = request.revision is not None and request.revision == self._readiness.public_revision
        key = request.digest, representation, names_revision
        if conditions is not None and (etag := self.cache.tag(key, state)):
            if (outcome := conditions.outcome(etag)) is not Outcome.SEND:
                record.cache = "revalidated"
                headers = [(b"etag", etag), self._cache_control(request, revision), NOSNIFF, self._vary]
                return _conditional(outcome, headers)
            conditions = None  # which hold
        response = self.cache.get(key, state)
        if response is not None:
            record.cache = "hit"
            return response
        record.cache = "miss"
        if request.bound.prepared.cost < LARGE:
            return await self._run(request, representation, conditions, record, key, state)
        await self._await_turn()
        try:
            return await self._run(request, representation, conditions, record, key, state)
        finally:
            self._turns.release()

    async def _run(
        self,
        request: PreparedRequest,
        representation: Representation,
        conditions: Conditions | None,
        record: RequestRecord,
        key: Hashable,
        state: CatalogueState | None,
    ) -> Response:
        """The response as the database answers it, which is kept if `state` is still the one that is served."""
        began = time.perf_counter()
        answer = await self._execution.answer(request.bound)
        record.statement = began, time.perf_counter()
        if answer.data is None:
            raise Refused(answer.errors)
        if answer.errors:
            record.code = (answer.errors[0].extensions or {})["code"]
        if answer.errors or self._settings.explain:
            return await self._response(request, representation, answer, None)
        revision = answer.revision
        if revision is None:  # what reads nothing, such as `{ __typename }`, has none of its own
            revision = None if state is None else state.revision
        is_current = state is not None and revision == state.revision
        if not is_current and revision is not None:
            await self._readiness.catch_up(revision)
        # What the revision stands for has the same bytes again, and so the tag that is kept.
        tag = self.cache.tag(key, state) if is_current and request.is_timeless and not answer.warnings else None
        response = await self._response(request, representation, answer, revision, tag)
        if state is not None and is_current and state is self._readiness.state:
            self.cache.put(key, state, response, tag)
        if conditions is not None and (outcome := conditions.outcome(response.etag)) is not Outcome.SEND:
            return _conditional(outcome, response.headers)
        return response

    async def _await_turn(self) -> None:
        """Waits until few enough large answers are under way, and counts one more.

        Raises:
            GraphQLError: TOO_MANY_REQUESTS
        """
        if not self._turns.locked():
            await self._turns.acquire()  # at once, and so without the clock
            return
        try:
            async with asyncio.timeout(self._settings.statement_seconds):
                await self._turns.acquire()
        except TimeoutError:
            raise refusal(Code.TOO_MANY_REQUESTS, "The server is busy; try again in a second.") from None

    async def _response(
        self,
        request: PreparedRequest,
        representation: Representation,
        answer: ExecutionResult,
        revision: str | None,
        etag: bytes | None = None,
    ) -> Response:
        """The answer as it is sent, with the entity tag if that is known."""
        plan = answer.prepared and answer.prepared.plan
        # Counting rows takes long.
        body = await asyncio.to_thread(self._extended, request, answer, plan) if plan else answer.body
        headers = [CONTENT_TYPE[representation.media], NOSNIFF, self._vary]
        if representation.coding and len(body) >= self._settings.compression_min_bytes:
            body = await compress(body, representation.coding)
            headers.append((b"content-encoding", representation.coding.encode()))
        headers.append(content_length(body))
        if revision is None:
            headers.append(NO_STORE)
            return Response(200, headers, body)
        if etag is None:
            etag = await self._hashed(body, representation)
        headers.append((b"etag", etag))
        headers.append(self._cache_control(request, revision))
        return Response(200, headers, body, etag)

    async def _hashed(self, body: bytes, representation: Representation) -> bytes:
        if len(body) < HASHED_INLINE:
            return entity_tag(body, representation)
        return await asyncio.to_thread(entity_tag, body, representation)

    def _extended(self, request: PreparedRequest, answer: ExecutionResult, plan: Plan) -> bytes:
        """The JSON of the answer, with `extensions` where the request or the settings ask for cost, plan or SQL."""
        prepared = answer.prepared
        assert prepared is not None
        assert answer.data is not None
        extensions = answer.extensions
        if request.wants_cost:
            actual = self._execution.cost_of(plan, orjson.loads(answer.data))
            extensions["cost"] = {"estimated": prepared.cost, "actual": actual, "limit": self._settings.max_cost}
        if self._settings.explain:
            extensions["explain"] = {
                "plan": explain(plan, prepared.cost).splitlines(),
                "sql": laid_out(prepared.sql, EXPLAINED_WIDTH),
                "milliseconds": round(answer.seconds * 1_000, 3),
            }
        return answer.body_with(extensions)

    def _cache_control(self, request: PreparedRequest, revision: str | None) -> Header:
        """For good where the URL names the revision, the program and its settings among it, and that stands for all of
        the answer: for the schema, too, once that is served which the revision's own fields make.
        """
        if request.revision is None:
            return self._revalidate
        names_it = revision == self._readiness.revision and request.revision == self._readiness.public_revision
        is_for_good = names_it and request.is_timeless
        is_for_good &= request.bound.own is self._execution.served.own
        return IMMUTABLE if is_for_good else self._revalidate


def _conditional(outcome: Outcome, headers: list[Header]) -> Response:
    """The response in place of one with these headers where a condition keeps it from being sent.

    Raises:
        GraphQLError: PRECONDITION_FAILED
    """
    if outcome is Outcome.FAILED:
        raise refusal(Code.PRECONDITION_FAILED, IS_ANOTHER)
    return Response(304, [header for header in headers if not header[0].startswith(b"content-")], b"")
