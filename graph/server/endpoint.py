"""GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/"""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graphql import GraphQLError

from graph.errors import Code, refusal
from graph.execution import Answer, Execution
from graph.server import graphiql
from graph.server.negotiation import MediaType, media_type
from graph.server.requests import Request, read_body, read_query_string
from graph.server.statuses import status_of
from graph.settings import Settings

Headers = list[tuple[bytes, bytes]]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

ALLOW = b"GET, HEAD, POST, OPTIONS"
CONTENT_TYPES = {media: f"{media}; charset=utf-8".encode() for media in MediaType}


class ClientGone(Exception):
    """The client closed the connection before its request was complete."""


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    headers: Headers
    body: bytes


class Endpoint:
    """Answers GraphQL operations, and browsers with the GraphiQL page; an ASGI application for one path."""

    def __init__(self, settings: Settings, execution: Execution) -> None:
        self._settings = settings
        self._execution = execution

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = fields_of(scope["headers"])
        media = media_type(headers.get(b"accept"))
        if media is MediaType.HTML and scope["method"] in ("GET", "HEAD"):
            await graphiql.page()(scope, receive, send)
            return
        try:
            response = await self._respond(scope, headers, receive, media)
        except GraphQLError as error:
            response = self._response(Answer(errors=(error,)), media or MediaType.JSON)
        except ClientGone:
            return
        await send({"type": "http.response.start", "status": response.status, "headers": response.headers})
        await send({"type": "http.response.body", "body": response.body})

    async def _respond(
        self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive, media: MediaType | None
    ) -> Response:
        request = await self._read(scope, headers, receive)
        if media is None or media is MediaType.HTML:
            raise refusal(
                Code.NOT_ACCEPTABLE,
                f"Answers are {MediaType.GRAPHQL} or {MediaType.JSON}; the header Accept allows neither.",
            )
        if request.query is None:
            raise refusal(Code.BAD_REQUEST, "The request has no member query.")
        answer = await self._execution.run(request.query, request.variables, request.operation_name)
        return self._response(answer, media)

    async def _read(self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive) -> Request:
        match scope["method"]:
            case "POST":
                _check_content(headers.get(b"content-type"), headers.get(b"content-encoding"))
                body = await self._body(headers.get(b"content-length"), receive)
                return read_body(body, self._settings.max_json_depth)
            case "GET" | "HEAD":
                return read_query_string(scope["query_string"], self._settings.max_json_depth)
            case method:
                raise refusal(Code.METHOD_NOT_ALLOWED, f"{method} is not a method of this address; use GET or POST.")

    async def _body(self, announced: bytes | None, receive: Receive) -> bytes:
        limit = self._settings.max_body_bytes
        if announced is not None and announced.isdigit() and int(announced) > limit:
            raise _too_large(limit)
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            body += message.get("body", b"")
            if len(body) > limit:
                raise _too_large(limit)
            if not message.get("more_body"):
                return bytes(body)

    def _response(self, answer: Answer, media: MediaType) -> Response:
        body = answer.body
        headers = [
            (b"content-type", CONTENT_TYPES[media]),
            (b"content-length", str(len(body)).encode()),
            (b"x-content-type-options", b"nosniff"),
        ]
        if not answer.errors:
            return Response(200, headers, body)
        code = Code[(answer.errors[0].extensions or {})["code"]]
        if code is Code.METHOD_NOT_ALLOWED:
            headers.append((b"allow", ALLOW))
        return Response(status_of(code, media), headers, body)


def fields_of(headers: Headers) -> dict[bytes, bytes]:
    """The header fields by name; what is given several times is joined by commas."""
    fields = dict(headers)
    if len(fields) < len(headers):
        fields = {}
        for name, value in headers:
            fields[name] = fields[name] + b", " + value if name in fields else value
    return fields


@lru_cache(64)
def _check_content(content_type: bytes | None, content_encoding: bytes | None) -> None:
    """Refuses bodies that are not plain JSON, and with them whatever a browser sends to other sites unasked (CSRF)."""
    if content_encoding not in (None, b"", b"identity"):
        raise refusal(Code.UNSUPPORTED_MEDIA_TYPE, "The request body is compressed; send it as it is.")
    media, *parameters = (part.strip().lower() for part in (content_type or b"").split(b";"))
    if media != b"application/json":
        raise refusal(Code.UNSUPPORTED_MEDIA_TYPE, "Send the operation as JSON, with Content-Type: application/json.")
    charset = next((p.partition(b"=")[2].strip(b' "') for p in parameters if p.startswith(b"charset")), b"utf-8")
    if charset not in (b"utf-8", b"utf8"):
        raise refusal(Code.UNSUPPORTED_MEDIA_TYPE, "Send the JSON in UTF-8, the only charset it has.")


def _too_large(limit: int) -> GraphQLError:
    return refusal(Code.PAYLOAD_TOO_LARGE, f"The request body is larger than {limit} bytes.")
