"""What a request may be before anybody looks at what it says: the length of its URL, the kind and size of its body."""

from functools import lru_cache

from graphql import GraphQLError

from graph.errors import Code, refusal
from graph.server.asgi import ClientGone, Fields, Receive, Scope


def check_url(scope: Scope, limit: int) -> None:
    if len(scope["query_string"]) > limit:
        raise refusal(Code.URI_TOO_LONG, f"The URL is longer than {limit} bytes; send the operation by POST.")


async def read_limited(fields: Fields, receive: Receive, limit: int) -> bytes:
    """The body of a POST.

    Raises:
        GraphQLError: UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE
        ClientGone
    """
    _check_content(fields.get(b"content-type"), fields.get(b"content-encoding"))
    announced = fields.get(b"content-length")
    if announced is not None and (len(announced) > 18 or int(announced) > limit):
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
