"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

import re
import time
from collections.abc import Awaitable, Callable, Sequence
from uuid import uuid4

from graphql import GraphQLError

from graph.errors import Code, Refused, errors_body, refusal
from graph.execution import unexpected_error
from graph.server import graphiql
from graph.server.conditions import conditions_of
from graph.server.http import (
    CONTENT_TYPE,
    NO_STORE,
    NOSNIFF,
    VARY,
    ClientGone,
    HeadersByName,
    Receive,
    Response,
    Scope,
    Send,
    content_length,
    headers_by_name,
)
from graph.server.negotiation import MediaType, content_coding, media_type, representation_of
from graph.server.observing.record import Observer, RequestRecord
from graph.server.operations import PreparedRequest, RequestPreparer
from graph.server.request import check_url, read_body
from graph.server.responder import Responder
from graph.server.status_codes import status_of
from graph.server.uvicorn import send_response
from graph.settings import Settings

ALLOW = (b"allow", b"GET, HEAD, POST, OPTIONS")
RETRY_AFTER = (b"retry-after", b"1")
_REQUEST_ID = re.compile(rb"[\w.:-]{1,100}", re.ASCII)


class Endpoint:
    """Answers GraphQL operations, and browsers with the GraphiQL page; an ASGI application for one path."""

    def __init__(
        self,
        settings: Settings,
        preparer: RequestPreparer,
        responder: Responder,
        observers: Sequence[Observer],
        examples: Callable[[], Awaitable[Sequence[graphiql.Example]]],
    ) -> None:
        self.under_way = 0
        self._settings = settings
        self._preparer = preparer
        self._responder = responder
        self._observers = observers
        self._examples = examples

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = headers_by_name(scope["headers"])
        media = media_type(headers.get(b"accept"), or_page=scope["method"] in ("GET", "HEAD"))
        if media is MediaType.HTML:
            page = graphiql.page(await self._examples(), scope.get("root_path", ""), conditions_of(headers))
            await page(scope, receive, send)
            return
        record = RequestRecord(time.perf_counter(), request_id(headers), traceparent=headers.get(b"traceparent"))
        self.under_way += 1
        try:
            try:
                response = await self._respond(scope, headers, receive, media, record)
            except GraphQLError as error:
                response = self._refusal((error,), media, scope["method"], record)
            except Refused as refused:
                response = self._refusal(refused.errors, media, scope["method"], record)
            except ClientGone:
                raise
            except Exception:  # noqa: BLE001 - the client gets an id, the log the rest
                response = self._refusal((unexpected_error(),), media, scope["method"], record)
            record.status = response.status
            record.size = len(response.body)
            record.seconds = time.perf_counter() - record.began
            await send_response(send, response, [(b"x-request-id", record.id)] if record.id else [])
        except ClientGone:
            return
        finally:
            self.under_way -= 1
        for observe in self._observers:
            observe(record)

    async def _respond(
        self, scope: Scope, headers: HeadersByName, receive: Receive, media: MediaType | None, record: RequestRecord
    ) -> Response:
        if self.under_way > self._settings.max_requests:
            raise refusal(Code.TOO_MANY_REQUESTS, "The server is busy; try again in a second.")
        if scope["method"] == "OPTIONS":
            return Response(204, [ALLOW, NO_STORE], b"")
        request = await self._prepare(scope, headers, receive)
        record.operation, record.document = request.bound.prepared.name, request.document
        record.cost = request.bound.prepared.cost
        if media is None:
            raise refusal(
                Code.NOT_ACCEPTABLE,
                f"Answers are {MediaType.GRAPHQL} or {MediaType.JSON}; the header Accept allows neither.",
            )
        representation = representation_of(
            media, content_coding(headers.get(b"accept-encoding"), self._settings.compression)
        )
        response = await self._responder.respond(request, representation, conditions_of(headers), record)
        if response.status == 304 and scope["method"] == "POST":
            raise refusal(Code.PRECONDITION_FAILED, "The client has this answer already: If-None-Match is for GET.")
        return response

    async def _prepare(self, scope: Scope, headers: HeadersByName, receive: Receive) -> PreparedRequest:
        check_url(scope, self._settings.max_url_bytes)
        prefix = scope.get("root_path", "")
        match scope["method"]:
            case "POST":
                body = await read_body(headers, receive, self._settings.max_body_bytes)
                return await self._preparer.from_body(body, prefix)
            case "GET" | "HEAD":
                return await self._preparer.from_query_string(scope["query_string"], prefix)
            case method:
                raise refusal(Code.METHOD_NOT_ALLOWED, f"{method} is not a method of this address; use GET or POST.")

    def _refusal(
        self, errors: tuple[GraphQLError, ...], media: MediaType | None, method: str, record: RequestRecord
    ) -> Response:
        code = Code.__members__.get(str((errors[0].extensions or {}).get("code")))
        if code is None:  # a library's error, which ours should have come before
            code, errors = Code.INTERNAL_SERVER_ERROR, (unexpected_error(),)
        record.code = code.name
        record.id = record.id or uuid4().hex.encode()
        media = MediaType.GRAPHQL if media is MediaType.GRAPHQL else MediaType.JSON
        status = status_of(code, media)
        body = errors_body(errors)
        headers = [CONTENT_TYPE[media], content_length(body), NOSNIFF, NO_STORE, VARY]
        if code is Code.READ_ONLY and method != "POST":
            status = 405  # by GET nothing but queries can ever be asked
        if status == 405:
            headers.append(ALLOW)
        if status == 503:
            headers.append(RETRY_AFTER)
        return Response(status, headers, body)


def request_id(headers: HeadersByName) -> bytes | None:
    """The id that the client, or a proxy before us, gave the request."""
    given = headers.get(b"x-request-id")
    return given if given is not None and _REQUEST_ID.fullmatch(given) else None
