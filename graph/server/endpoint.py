"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

import re
import time
from collections.abc import Sequence
from uuid import uuid4

import orjson
from graphql import GraphQLError

from graph.errors import Code, Refused, refusal
from graph.server import graphiql
from graph.server.asgi import ClientGone, Fields, Receive, Scope, Send, fields_of
from graph.server.caching import Response
from graph.server.headers import CONTENT_TYPE, NO_STORE, NOSNIFF, VARY, content_length
from graph.server.limits import check_url, read_limited
from graph.server.negotiation import MediaType, content_coding, form_of, media_type
from graph.server.observing.record import Exchange, Observer
from graph.server.operations import Asked, Asking
from graph.server.responder import Answers
from graph.server.status_codes import status_of
from graph.server.uvicorn.send import send_response
from graph.settings import Settings

ALLOW = (b"allow", b"GET, HEAD, POST, OPTIONS")
RETRY_AFTER = (b"retry-after", b"1")
_REQUEST_ID = re.compile(rb"[\w.:-]{1,100}", re.ASCII)


class Endpoint:
    """Answers GraphQL operations, and browsers with the GraphiQL page; an ASGI application for one path."""

    def __init__(self, settings: Settings, asking: Asking, answers: Answers, observers: Sequence[Observer]) -> None:
        self.under_way = 0
        self._settings = settings
        self._asking = asking
        self._answers = answers
        self._observers = observers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fields = fields_of(scope["headers"])
        media = media_type(fields.get(b"accept"), or_page=scope["method"] in ("GET", "HEAD"))
        if media is MediaType.HTML:
            await graphiql.page()(scope, receive, send)
            return
        exchange = Exchange(time.perf_counter(), request_id(fields), traceparent=fields.get(b"traceparent"))
        self.under_way += 1
        try:
            response = await self._respond(scope, fields, receive, media, exchange)
        except GraphQLError as error:
            response = self._refusal((error,), media, scope["method"], exchange)
        except Refused as refused:
            response = self._refusal(refused.errors, media, scope["method"], exchange)
        except ClientGone:
            return
        finally:
            self.under_way -= 1
        await send_response(send, response, [(b"x-request-id", exchange.id)] if exchange.id else [])
        exchange.status = response.status
        exchange.size = len(response.body)
        exchange.seconds = time.perf_counter() - exchange.began
        for observe in self._observers:
            observe(exchange)

    async def _respond(
        self, scope: Scope, fields: Fields, receive: Receive, media: MediaType | None, exchange: Exchange
    ) -> Response:
        if self.under_way > self._settings.max_requests:
            raise refusal(Code.TOO_MANY_REQUESTS, "The server is busy; try again in a second.")
        if scope["method"] == "OPTIONS":
            return Response(204, [ALLOW, NO_STORE], b"")
        asked = await self._read(scope, fields, receive)
        exchange.operation, exchange.document = asked.bound.prepared.name, asked.document
        exchange.cost = asked.bound.prepared.cost
        if media is None:
            raise refusal(
                Code.NOT_ACCEPTABLE,
                f"Answers are {MediaType.GRAPHQL} or {MediaType.JSON}; the header Accept allows neither.",
            )
        form = form_of(media, content_coding(fields.get(b"accept-encoding"), self._settings.compression))
        return await self._answers.respond(asked, form, fields.get(b"if-none-match"), exchange)

    async def _read(self, scope: Scope, fields: Fields, receive: Receive) -> Asked:
        check_url(scope, self._settings.max_url_bytes)
        match scope["method"]:
            case "POST":
                return await self._asking.by_body(await read_limited(fields, receive, self._settings.max_body_bytes))
            case "GET" | "HEAD":
                return await self._asking.by_query_string(scope["query_string"])
            case method:
                raise refusal(Code.METHOD_NOT_ALLOWED, f"{method} is not a method of this address; use GET or POST.")

    def _refusal(
        self, errors: tuple[GraphQLError, ...], media: MediaType | None, method: str, exchange: Exchange
    ) -> Response:
        code = Code[(errors[0].extensions or {})["code"]]
        exchange.code = code.name
        exchange.id = exchange.id or uuid4().hex.encode()
        media = MediaType.GRAPHQL if media is MediaType.GRAPHQL else MediaType.JSON
        status = status_of(code, media)
        body = orjson.dumps({"errors": [error.formatted for error in errors]})
        headers = [CONTENT_TYPE[media], content_length(body), NOSNIFF, NO_STORE, VARY]
        if code is Code.READ_ONLY and method != "POST":
            status = 405  # by GET nothing but queries can ever be asked
        if status == 405:
            headers.append(ALLOW)
        if status == 503:
            headers.append(RETRY_AFTER)
        return Response(status, headers, body)


def request_id(fields: Fields) -> bytes | None:
    """The id that the client, or a proxy before us, gave the request."""
    given = fields.get(b"x-request-id")
    return given if given is not None and _REQUEST_ID.fullmatch(given) else None
