"""From an operation to an HTTP response: run, or kept from before, or not sent at all since the client has it."""

import time

import orjson

from graph.errors import Refused
from graph.execution import Execution, ExecutionResult
from graph.server.caching import EntityTags, Response, ResponseCache, is_current
from graph.server.compression import compress
from graph.server.extensions import extensions_of
from graph.server.headers import CONTENT_TYPE, NO_STORE, NOSNIFF, VARY, Header, content_length
from graph.server.negotiation import Form
from graph.server.observing.record import Exchange
from graph.server.operations import Asked
from graph.server.readiness import Readiness
from graph.settings import Settings

FOR_GOOD: Header = (b"cache-control", b"public, max-age=31536000, immutable")


class Answers:
    """Answers operations in the form the client wants."""

    def __init__(self, settings: Settings, execution: Execution, readiness: Readiness) -> None:
        self._settings = settings
        self._execution = execution
        self._readiness = readiness
        self._tags = EntityTags(settings)
        self._revalidate: Header = (b"cache-control", settings.cache_control.encode())
        self._always = (NOSNIFF, VARY)
        self.kept = ResponseCache(settings.response_cache_bytes if settings.response_cache else 0)

    async def respond(self, asked: Asked, form: Form, if_none_match: bytes | None, exchange: Exchange) -> Response:
        """
        Raises:
            Refused: with the errors of the answer.
        """
        revision = self._readiness.revision
        if if_none_match is not None and revision is not None:
            etag = self._tags.of(asked.digest, form, revision)
            if is_current(if_none_match, etag):
                exchange.cache = "revalidated"
                return Response(304, [(b"etag", etag), self._cache_control(asked, revision), *self._always], b"")
        key = asked.digest, form, asked.revision
        response = self.kept.get(key, revision)
        if response is not None:
            exchange.cache = "hit"
            return response
        exchange.cache = "miss"
        began = time.perf_counter()
        answer = await self._execution.answer(asked.bound)
        exchange.statement = began, time.perf_counter()
        if answer.errors:
            raise Refused(answer.errors)
        # What reads nothing, such as `{ __typename }`, has no revision of its own.
        of = answer.revision if answer.revision is not None else revision
        response = await self._response(asked, form, answer, of)
        if of is not None:
            self.kept.put(key, of, response)
        return response

    async def _response(self, asked: Asked, form: Form, answer: ExecutionResult, revision: str | None) -> Response:
        body = self._body(asked, answer)
        headers = [CONTENT_TYPE[form.media], *self._always]
        if form.coding and len(body) >= self._settings.compression_min_bytes:
            body = await compress(body, form.coding)
            headers.append((b"content-encoding", form.coding.encode()))
        headers.append(content_length(body))
        if revision is None:
            headers.append(NO_STORE)
        else:
            headers.append((b"etag", self._tags.of(asked.digest, form, revision)))
            headers.append(self._cache_control(asked, revision))
        return Response(200, headers, body)

    def _body(self, asked: Asked, answer: ExecutionResult) -> bytes:
        body = answer.body
        extensions = extensions_of(answer, self._settings, wants_cost=asked.wants_cost)
        return body[:-1] + b',"extensions":' + orjson.dumps(extensions) + b"}" if extensions else body

    def _cache_control(self, asked: Asked, revision: str) -> Header:
        return FOR_GOOD if asked.revision == revision else self._revalidate
