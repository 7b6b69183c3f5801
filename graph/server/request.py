"""What a client sends, and what it may be: the length of the URL, the kind and size of the body, and the parameters of
GraphQL over HTTP that are in either.

Strawberry's view reads requests too, but knows none of these limits, and takes longer than a whole answer from the
cache.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn
from urllib.parse import parse_qsl

import orjson
from graphql import GraphQLError

from graph.errors import Code, refusal
from graph.server.http import ClientGone, HeadersByName, Receive, Scope
from graph.settings import Settings

Json = Mapping[str, Any]

BOM = b"\xef\xbb\xbf"
MAX_PARAMETERS = 50
"""Parameters that a query string may have; GraphQL over HTTP has a handful."""
LONGEST_REVISION = 100
"""Characters of the member `revision`; those of the catalogue have fewer."""


@dataclass(frozen=True, slots=True)
class Request:
    """The parameters of one operation.

    `values` is how many values the variables hold; `revision` that of the catalogue which the URL was made for, if it
    names one.
    """

    query: str | None
    variables: Json
    values: int
    operation_name: str | None
    extensions: Json
    document_id: str | None = None
    revision: str | None = None


def check_url(scope: Scope, limit: int) -> None:
    """Refuses a URL whose query string is longer than `limit` bytes.

    Raises:
        GraphQLError: URI_TOO_LONG
    """
    if len(scope["query_string"]) > limit:
        raise refusal(Code.URI_TOO_LONG, f"The URL is longer than {limit} bytes; send the operation by POST.")


async def read_body(headers: HeadersByName, receive: Receive, limit: int) -> bytes:
    """The body of a POST, of at most `limit` bytes.

    Raises:
        GraphQLError: UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE
        ClientGone
    """
    _check_content(headers.get(b"content-type"), headers.get(b"content-encoding"))
    announced = headers.get(b"content-length")
    if announced is not None and (len(announced) > 18 or int(announced) > limit):  # int() of many digits takes long
        raise _too_large(limit)
    message = await receive()
    if message["type"] == "http.request" and not message["more_body"] and len(message["body"]) <= limit:
        whole: bytes = message["body"]
        return whole
    body = bytearray()
    while True:
        if message["type"] == "http.disconnect":
            raise ClientGone
        body += message["body"]
        if len(body) > limit:
            raise _too_large(limit)
        if not message["more_body"]:
            return bytes(body)
        message = await receive()


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


def parse_body(body: bytes, settings: Settings) -> Request:
    """The parameters in a JSON body.

    Raises:
        GraphQLError: BAD_REQUEST, VARIABLE_LIMIT_EXCEEDED
    """
    return _request(_json(body, "request body", settings), settings)


def parse_query_string(query_string: bytes, settings: Settings) -> Request:
    """The parameters in the query string of a URL; `variables` and `extensions` are JSON there.

    Raises:
        GraphQLError: BAD_REQUEST, VARIABLE_LIMIT_EXCEEDED
    """
    try:
        pairs = parse_qsl(
            query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_PARAMETERS
        )
    except UnicodeError:
        _refuse("The query string is not UTF-8; percent-encode it.")
    except ValueError:
        _refuse("The query string has too many parameters.")
    parameters: dict[str, Any] = dict(pairs)
    if len(parameters) < len(pairs):
        _refuse("A parameter of the query string is given twice.")
    for name in ("variables", "extensions"):
        if text := parameters.get(name):
            parameters[name] = _json(text.encode(), f"parameter {name}", settings)
    return _request({name: value for name, value in parameters.items() if value != ""}, settings)


def _json(text: bytes, what: str, settings: Settings) -> Any:
    if not text.strip():
        _refuse(f"The {what} is empty; send JSON with the member query.")
    try:
        return orjson.loads(text.removeprefix(BOM))
    except orjson.JSONDecodeError as error:
        if "depth limit" in str(error):
            _refuse(f"The JSON of the {what} nests deeper than {settings.max_json_depth} levels.")
        if "UTF-8" in str(error):
            _refuse(f"The {what} is not UTF-8.")
        _refuse(f"The {what} is not JSON: see line {error.lineno}, column {error.colno}.")


def _request(parameters: Any, settings: Settings) -> Request:
    if isinstance(parameters, list):
        _refuse("Batches are not supported: send one operation per request.")
    if not isinstance(parameters, dict):
        _refuse("The request is not a JSON object with the member query.")
    if _size(parameters, settings.max_json_depth) is None:
        _refuse(f"The JSON of the request nests deeper than {settings.max_json_depth} levels.")
    variables = _object(parameters, "variables")
    values = _size(variables, settings.max_json_depth) or 0
    if values > settings.max_variable_values:
        message = f"The variables hold more than {settings.max_variable_values} values; ask with fewer."
        raise refusal(Code.VARIABLE_LIMIT_EXCEEDED, message)
    return Request(
        _text(parameters, "query"),
        variables,
        values,
        _text(parameters, "operationName"),
        _object(parameters, "extensions"),
        _text(parameters, "documentId"),
        _revision(parameters),
    )


def _text(parameters: Json, name: str) -> str | None:
    value = parameters.get(name)
    if value is not None and not isinstance(value, str):
        _refuse(f"The member {name} is not a string.")
    return value


def _revision(parameters: Json) -> str | None:
    revision = _text(parameters, "revision")
    if revision is not None and len(revision) > LONGEST_REVISION:
        _refuse(f"The member revision has more than {LONGEST_REVISION} characters; no revision has so many.")
    return revision


def _object(parameters: Json, name: str) -> Json:
    value = parameters.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        _refuse(f"The member {name} is not a JSON object.")
    return value


def _size(value: Any, max_depth: int) -> int | None:
    """How many values there are in a JSON value; None if they nest deeper than `max_depth` levels."""
    layer, size = [value], 0
    for _ in range(max_depth):
        layer = [
            child
            for container in layer
            if isinstance(container, dict | list)
            for child in (container.values() if isinstance(container, dict) else container)
        ]
        size += len(layer)
    return None if any(isinstance(value, dict | list) for value in layer) else size


def _refuse(message: str) -> NoReturn:
    raise refusal(Code.BAD_REQUEST, message)
