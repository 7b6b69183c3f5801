"""What is read of requests, and what is refused before anything is made of them."""

import asyncio
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

import pytest
from graphql import GraphQLError

from graph.server.http import ClientGone, headers_by_name
from graph.server.request import Request, check_url, parse_body, parse_query_string, read_body
from graph.settings import Settings

SETTINGS = Settings(max_json_depth=4, max_variable_values=3)


def refused(error: pytest.ExceptionInfo[GraphQLError]) -> tuple[str, str]:
    return (error.value.extensions or {})["code"], error.value.message


# Parameters


@pytest.mark.parametrize(
    ("body", "request_"),
    [
        (b'{"query": "{ a }"}', Request("{ a }", {}, 0, None, {})),
        (b'\xef\xbb\xbf {"query": "{ a }"} ', Request("{ a }", {}, 0, None, {})),
        (b'{"query": null, "variables": null, "extensions": null}', Request(None, {}, 0, None, {})),
        (b'{"query": "{ a }", "other": 1}', Request("{ a }", {}, 0, None, {})),
        (
            b'{"query": "q", "variables": {"a": [1, 2]}, "operationName": "A", "extensions": {"cost": true},'
            b' "documentId": "d", "revision": "r"}',
            Request("q", {"a": [1, 2]}, 3, "A", {"cost": True}, "d", "r"),
        ),
    ],
)
def test_bodies(body: bytes, request_: Request) -> None:
    assert parse_body(body, SETTINGS) == request_


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b" ", "The request body is empty; send JSON with the member query."),
        (b"{", "The request body is not JSON: see line 1, column 2."),
        (b'{"query": "\xff"}', "The request body is not UTF-8."),
        (b"[]", "Batches are not supported: send one operation per request."),
        (b"1", "The request is not a JSON object with the member query."),
        (b'{"query": 1}', "The member query is not a string."),
        (b'{"variables": []}', "The member variables is not a JSON object."),
        (b'{"variables": {"a": {"b": {"c": {}}}}}', "The JSON of the request nests deeper than 4 levels."),
        (b'{"a":' * 2_000 + b"1" + b"}" * 2_000, "The JSON of the request body nests deeper than 4 levels."),
    ],
)
def test_bodies_that_are_refused(body: bytes, message: str) -> None:
    with pytest.raises(GraphQLError) as error:
        parse_body(body, SETTINGS)
    assert refused(error) == ("BAD_REQUEST", message)


def test_so_many_values_and_no_more() -> None:
    assert parse_body(b'{"query": "q", "variables": {"a": [1, 2]}}', SETTINGS).values == 3
    with pytest.raises(GraphQLError) as error:
        parse_body(b'{"query": "q", "variables": {"a": [1, 2, 3]}}', SETTINGS)
    assert refused(error) == ("VARIABLE_LIMIT_EXCEEDED", "The variables hold more than 3 values; ask with fewer.")


@pytest.mark.parametrize(
    ("query_string", "request_"),
    [
        ("query={a}", Request("{a}", {}, 0, None, {})),
        ("query=%7Ba%7D&operationName=&variables=", Request("{a}", {}, 0, None, {})),
        ("documentId=d&variables=" + quote('{"a": "ä"}'), Request(None, {"a": "ä"}, 1, None, {}, "d")),
        ("query={a}&extensions={}&revision=r", Request("{a}", {}, 0, None, {}, None, "r")),
        ("", Request(None, {}, 0, None, {})),
    ],
)
def test_query_strings(query_string: str, request_: Request) -> None:
    assert parse_query_string(query_string.encode(), SETTINGS) == request_


@pytest.mark.parametrize(
    ("query_string", "message"),
    [
        (b"query=%ff", "The query string is not UTF-8; percent-encode it."),
        (b"query=\xff", "The query string is not UTF-8; percent-encode it."),
        (b"&".join([b"a=1"] * 51), "The query string has too many parameters."),
        (b"query={a}&query={b}", "A parameter of the query string is given twice."),
        (b"variables={", "The parameter variables is not JSON: see line 1, column 2."),
        (b"extensions=[]", "The member extensions is not a JSON object."),
    ],
)
def test_query_strings_that_are_refused(query_string: bytes, message: str) -> None:
    with pytest.raises(GraphQLError) as error:
        parse_query_string(query_string, SETTINGS)
    assert refused(error) == ("BAD_REQUEST", message)


def test_the_length_of_a_url() -> None:
    check_url({"query_string": b"x" * 10}, 10)
    with pytest.raises(GraphQLError) as error:
        check_url({"query_string": b"x" * 11}, 10)
    assert refused(error) == ("URI_TOO_LONG", "The URL is longer than 10 bytes; send the operation by POST.")


# Bodies as they arrive


def read(parts: Iterable[bytes | None], **headers: str) -> bytes:
    """The body that arrives in these parts, of ten bytes at most; None is a client that goes."""
    parts = list(parts)
    messages = [
        {"type": "http.request", "body": part, "more_body": n < len(parts)}
        if part is not None
        else {"type": "http.disconnect"}
        for n, part in enumerate(parts, 1)
    ]

    async def receive() -> Any:
        return messages.pop(0)

    sent = {"content-type": "application/json", **headers}
    fields = {name.replace("_", "-").encode(): value.encode() for name, value in sent.items()}
    return asyncio.run(read_body(fields, receive, 10))


@pytest.mark.parametrize("parts", [[b"0123456789"], [b"01234", b"56789"], [b"", b"0123456789", b""]])
def test_a_body_of_any_number_of_parts(parts: list[bytes]) -> None:
    assert read(parts) == b"0123456789"


@pytest.mark.parametrize(
    ("parts", "headers"),
    [
        ([b"01234567890"], {}),
        ([b"0123456789", b"0"], {}),
        ([], {"content_length": "11"}),  # nothing is read
        ([], {"content_length": "9" * 5_000}),
    ],
)
def test_bodies_that_are_too_large(parts: list[bytes], headers: dict[str, str]) -> None:
    with pytest.raises(GraphQLError) as error:
        read(parts, **headers)
    assert refused(error) == ("PAYLOAD_TOO_LARGE", "The request body is larger than 10 bytes.")


@pytest.mark.parametrize("parts", [[None], [b"0", None]])
def test_clients_that_go(parts: list[bytes | None]) -> None:
    with pytest.raises(ClientGone):
        read(parts)


@pytest.mark.parametrize(
    "headers",
    [
        {"content_type": "text/plain"},
        {"content_type": "application/x-www-form-urlencoded"},
        {"content_type": "application/json; charset=latin-1"},
        {"content_encoding": "gzip"},
        {"content_type": ""},
    ],
)
def test_bodies_of_other_kinds(headers: dict[str, str]) -> None:
    with pytest.raises(GraphQLError) as error:
        read([b"{}"], **headers)
    assert refused(error)[0] == "UNSUPPORTED_MEDIA_TYPE"


@pytest.mark.parametrize(
    "headers", [{"content_type": 'APPLICATION/JSON ; charset="utf-8"'}, {"content_encoding": "identity"}]
)
def test_bodies_of_this_kind(headers: dict[str, str]) -> None:
    assert read([b"{}"], **headers) == b"{}"


def test_headers_by_name() -> None:
    assert headers_by_name([(b"a", b"1"), (b"b", b"2"), (b"a", b"3")]) == {b"a": b"1, 3", b"b": b"2"}
