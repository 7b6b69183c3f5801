"""From a prepared request to an HTTP response: run, or from the cache, or not sent at all since the client has it."""

import asyncio
import time

import orjson

from graph.compiler.explain import explain
from graph.compiler.plan import Plan
from graph.errors import Refused
from graph.execution import Execution, ExecutionResult
from graph.server.cache import EntityTags, ResponseCache, is_current
from graph.server.compression import compress
from graph.server.health import Readiness
from graph.server.http import CONTENT_TYPE, IMMUTABLE, NO_STORE, NOSNIFF, VARY, Header, Response, content_length
from graph.server.negotiation import Representation
from graph.server.observing.record import RequestRecord
from graph.server.operations import PreparedRequest
from graph.settings import Settings


class Responder:
    """Answers requests in the representation that the client wants."""

    def __init__(self, settings: Settings, execution: Execution, readiness: Readiness) -> None:
        self._settings = settings
        self._execution = execution
        self._readiness = readiness
        self._tags = EntityTags(settings)
        self._revalidate: Header = (b"cache-control", settings.cache_control.encode())
        self.cache = ResponseCache(settings.response_cache_bytes if settings.response_cache else 0)

    async def respond(
        self,
        request: PreparedRequest,
        representation: Representation,
        if_none_match: bytes | None,
        record: RequestRecord,
    ) -> Response:
        """The response, 200 or 304. How it was come by is noted in `record`.

        Raises:
            Refused: with the errors of the answer.
        """
        revision = self._readiness.revision
        if if_none_match is not None and revision is not None:
            etag = self._tags.of(request.digest, representation, revision)
            if is_current(if_none_match, etag):
                record.cache = "revalidated"
                headers = [(b"etag", etag), self._cache_control(request, revision), NOSNIFF, VARY]
                return Response(304, headers, b"")
        # Of the revision in the URL only whether it is the one served, since it may be any text.
        key = request.digest, representation, request.revision == revision
        response = self.cache.get(key, revision)
        if response is not None:
            record.cache = "hit"
            return response
        record.cache = "miss"
        began = time.perf_counter()
        answer = await self._execution.answer(request.bound)
        record.statement = began, time.perf_counter()
        if answer.errors:
            raise Refused(answer.errors)
        if answer.revision is not None:  # what reads nothing, such as `{ __typename }`, has none of its own
            revision = answer.revision
        response = await self._response(request, representation, answer, revision)
        if revision is not None:
            key = request.digest, representation, request.revision == revision  # which may be another one now
            self.cache.put(key, revision, response)
        return response

    async def _response(
        self, request: PreparedRequest, representation: Representation, answer: ExecutionResult, revision: str | None
    ) -> Response:
        body = await self._body(request, answer)
        headers = [CONTENT_TYPE[representation.media], NOSNIFF, VARY]
        if representation.coding and len(body) >= self._settings.compression_min_bytes:
            body = await compress(body, representation.coding)
            headers.append((b"content-encoding", representation.coding.encode()))
        headers.append(content_length(body))
        if revision is None:
            headers.append(NO_STORE)
        else:
            headers.append((b"etag", self._tags.of(request.digest, representation, revision)))
            headers.append(self._cache_control(request, revision))
        return Response(200, headers, body)

    async def _body(self, request: PreparedRequest, answer: ExecutionResult) -> bytes:
        """The JSON of the answer, with `extensions` where the request or the settings ask for cost, plan or SQL."""
        prepared = answer.prepared
        if prepared is None or prepared.plan is None or answer.data is None:
            return answer.body
        return await asyncio.to_thread(self._extended, request, answer, prepared.plan)  # counting rows takes long

    def _extended(self, request: PreparedRequest, answer: ExecutionResult, plan: Plan) -> bytes:
        prepared = answer.prepared
        assert prepared is not None
        assert answer.data is not None
        extensions: dict[str, object] = {}
        if request.wants_cost:
            actual = self._execution.cost_of(plan, orjson.loads(answer.data))
            extensions["cost"] = {"estimated": prepared.cost, "actual": actual, "limit": self._settings.max_cost}
        if self._settings.explain:
            extensions["explain"] = {"plan": explain(plan, prepared.cost).splitlines(), "sql": prepared.sql}
        return answer.body[:-1] + b',"extensions":' + orjson.dumps(extensions) + b"}" if extensions else answer.body

    def _cache_control(self, request: PreparedRequest, revision: str) -> Header:
        """For good where the URL names the revision, since it will then always have this answer."""
        return IMMUTABLE if request.revision == revision else self._revalidate
