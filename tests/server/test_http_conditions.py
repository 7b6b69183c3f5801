"""What strangers send: upgrades, requests without a host, conditions; and settings that mean nothing."""

import logging
import re
import socket
import struct
from typing import Any

import pytest

from graph.database.databases import DatabaseURLError, parse_url
from graph.errors import Code, refusal
from graph.server.documents import Documents
from graph.server.request import Request
from graph.settings import Settings, SettingsError, settings
from tests.server.serving import Client
from tests.server.test_limits import exchange

BODY = b'{"query":"{ __typename }"}'
UPGRADE = (
    b"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\n"
    b"HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\ncontent-type: application/json\r\n"
    b"content-length: %d\r\n\r\n" % len(BODY)
)


@pytest.mark.parametrize(
    "sent",
    [
        (UPGRADE + BODY,),
        (UPGRADE, BODY),
        (UPGRADE.partition(b"rade: h2c")[0], UPGRADE.partition(b"\r\nUpg")[2] + BODY),
        tuple(bytes([byte]) for byte in UPGRADE + BODY),
    ],
)
def test_an_upgrade_is_not_taken_up(server: Client, sent: tuple[bytes, ...]) -> None:
    head, _, body = exchange(server, *sent).partition(b"\r\n\r\n")
    assert (head.partition(b"\r\n")[0], body) == (b"HTTP/1.1 200 OK", b'{"data":{"__typename":"Query"}}')


WAITING = b"POST /graphql HTTP/1.1\r\nHost: a\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(
    BODY
)


@pytest.mark.parametrize(
    "sent",
    [
        (WAITING + BODY + UPGRADE + BODY,),
        (WAITING + BODY[:5], BODY[5:] + UPGRADE + BODY),
        (WAITING + BODY[:5], BODY[5:] + UPGRADE.partition(b"rade: h2c")[0], UPGRADE.partition(b"\r\nUpg")[2] + BODY),
        (WAITING + BODY + UPGRADE.partition(b"Upgrade: h2c")[0], UPGRADE.partition(b"close\r\n")[2] + BODY),
        (WAITING + BODY + UPGRADE.partition(b": h2c")[0], UPGRADE.partition(b"\r\nUpgrade")[2] + BODY),
    ],
)
def test_an_upgrade_behind_another_request_is_not_taken_up(server: Client, sent: tuple[bytes, ...]) -> None:
    answers = exchange(server, *sent, pause=0.01)
    assert answers.count(b"HTTP/1.1 200 OK\r\n") == 2
    assert answers.count(b'{"data":{"__typename":"Query"}}') == 2


def test_a_head_may_end_in_pieces(server: Client) -> None:
    head = b"GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    assert exchange(server, *(bytes([byte]) for byte in head)).startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize("body", [b"{\r\nu", b"{\r\nUpgrade", b"{\r\nupgrade: 1}"])
def test_a_body_may_hold_what_looks_like_an_upgrade(server: Client, body: bytes) -> None:
    head = WAITING.replace(b"Host: a", b"Host: a\r\nConnection: close").replace(b"%d" % len(BODY), b"%d" % len(body))
    assert exchange(server, head + body).startswith(b"HTTP/1.1 400 Bad Request\r\n")


@pytest.mark.parametrize("hosts", [b"", b"Host: a\r\nHost: b\r\n"])
def test_a_request_names_one_host(server: Client, hosts: bytes) -> None:
    post = b"POST /graphql HTTP/1.1\r\n" + hosts + b"content-length: %d\r\n\r\n" % len(BODY) + BODY
    answer = exchange(server, post)
    assert answer.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert answer.count(b"HTTP/1.1") == 1
    assert b'"code":"BAD_REQUEST"' in answer


NO_REQUESTS = [b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"no request\r\n\r\n"]


def statuses(answers: bytes) -> list[bytes]:
    return re.findall(rb"HTTP/1\.1 (\d+)", answers)


@pytest.mark.parametrize("refused", NO_REQUESTS)
def test_what_is_no_request_is_told_on_a_connection_in_use(server: Client, refused: bytes) -> None:
    assert statuses(exchange(server, WAITING + BODY, refused, pause=0.3)) == [b"200", b"400"]


@pytest.mark.parametrize("refused", NO_REQUESTS)
def test_a_request_before_what_is_none_is_answered(server: Client, refused: bytes) -> None:
    """Then the connection is closed; what stands behind is not read."""
    assert statuses(exchange(server, WAITING + BODY + refused + WAITING + BODY)) == [b"200"]


def test_connect_is_the_last_request(server: Client) -> None:
    """Nothing behind it can be read: it would open a tunnel."""
    sent = b"CONNECT /graphql HTTP/1.1\r\nhost: x\r\n\r\nGET /health/live HTTP/1.1\r\nhost: x\r\n\r\n"
    answered = exchange(server, sent)
    assert answered.startswith(b"HTTP/1.1 405 ")
    assert (answered.count(b"HTTP/1.1"), b"connection: close\r\n" in answered) == (1, True)


@pytest.mark.parametrize(("version", "interim"), [(b"1.1", True), (b"1.0", False)])
def test_100_is_for_http_1_1(server: Client, version: bytes, interim: bool) -> None:
    head = b"POST /graphql HTTP/%b\r\nhost: x\r\nconnection: close\r\nexpect: 100-continue\r\n" % version
    answered = exchange(server, head + b"content-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
    assert answered.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 " if interim else b"HTTP/1.1 400 ")


def test_http_1_0_needs_no_host(server: Client) -> None:
    assert exchange(server, b"GET /health/live HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200 OK\r\n")


def test_conditions(server: Client) -> None:
    """RFC 9110, section 13.1.2."""
    query = {"query": '{ film(slug: "baikonur") { slug } }'}
    etag = server.get("/graphql", params=query).headers["etag"]
    posted = server.post("/graphql", json=query, headers={"if-none-match": etag})
    assert (posted.status_code, posted.json()["errors"][0]["extensions"]["code"]) == (412, "PRECONDITION_FAILED")
    assert server.post("/graphql", json=query, headers={"if-none-match": '"other"'}).status_code == 200
    for query_, status in ((query["query"], 304), ("{ no }", 200)):
        answer = server.get("/graphql", params={"query": query_}, headers={"if-none-match": "*"})
        assert answer.status_code == status
    assert server.get("/graphql", params=query, headers={"if-none-match": "*"}).headers["etag"] == etag


def test_metrics_are_not_kept(server: Client) -> None:
    headers = server.get("/metrics").headers
    assert (headers["cache-control"], headers["x-content-type-options"]) == ("no-store", "nosniff")


def test_a_message_is_short_whatever_it_quotes(server: Client) -> None:
    message = server.ask("query A { __typename }", operationName="x" * 100_000).json()["errors"][0]["message"]
    assert len(message) == 502
    assert len(refusal(Code.BAD_USER_INPUT, "x" * 501).message) == 502


def request(query: str | None, **members: Any) -> Request:
    return Request(query, {}, **{"operation_name": None, "extensions": {}, "document_id": None, "values": 0, **members})


def test_log_lines_cannot_be_forged(tmp_path: Any, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "a.graphql").write_text("{ __typename }")
    documents = Documents(Settings(trusted_documents=tmp_path, trusted_documents_mode="report"))
    with caplog.at_level(logging.WARNING):
        documents.text(request("{ a: __typename }", operation_name="A\n\x1b[31mERROR forged" + "x" * 1_000))
    (record,) = caplog.records
    assert "\n" not in record.getMessage()
    assert "\x1b" not in record.getMessage()
    assert len(record.getMessage()) < 300


def test_a_password_is_not_shown() -> None:
    for url in ("postgresql://me:secret@host:port/db", "mysql://me:secret@host/db", "me:secret//x:secret@y"):
        with pytest.raises(DatabaseURLError) as caught:
            parse_url(url)
        assert "secret@" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("FILMGRAPH_PAGESIZE", "5", "FILMGRAPH_PAGESIZE: there is no such setting; did you mean FILMGRAPH_PAGE_SIZE?"),
        ("FILMGRAPH_XYZ", "5", "FILMGRAPH_XYZ: there is no such setting"),
        ("FILMGRAPH_PAGE_SIZE", "500", "FILMGRAPH_PAGE_SIZE (500) is above FILMGRAPH_MAX_PAGE_SIZE (100)"),
        ("FILMGRAPH_LANGUAGES", 'de,x"y', "FILMGRAPH_LANGUAGES: 'x\"y' is no language tag; write e.g. de, en or pt-BR"),
        ("FILMGRAPH_LANGUAGES", "de,En", "FILMGRAPH_LANGUAGES: write en instead of En"),
        ("FILMGRAPH_LANGUAGES", "de,de", "FILMGRAPH_LANGUAGES: a language stands there twice"),
        (
            "FILMGRAPH_CORS_ORIGINS",
            "example.org/",
            "FILMGRAPH_CORS_ORIGINS: 'example.org/' is no origin; write e.g. https://example.org, without a path",
        ),
    ],
)
def test_settings_that_cannot_mean_anything(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str
) -> None:
    monkeypatch.setenv(name, value)
    settings.cache_clear()
    with pytest.raises(SettingsError) as caught:
        settings()
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "target",
    ["/schema.graphql", "/metrics", "/graphql?query={films{nodes{credits{nodes{person{credits{nodes{id}}}}}}}}"],
)
@pytest.mark.parametrize("read", [0, 1_000])
def test_connections_that_close_with_requests_waiting_log_nothing(
    server: Client, caplog: pytest.LogCaptureFixture, target: str, read: int
) -> None:
    """Whether they are answered by the endpoint or by Starlette, and whether the client has begun to read."""
    reset = struct.pack("ii", 1, 0)
    with caplog.at_level(logging.ERROR):
        for requests in (2, 50, 300):
            with socket.create_connection(server.address) as connection:
                connection.sendall(f"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n".encode() * requests)
                connection.recv(read)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
        assert server.get("/health/live").status_code == 200
    assert caplog.records == []


@pytest.mark.parametrize(
    ("if_match", "if_none_match", "status"),
    [
        ("{}", None, 200),
        ('"other", {}', None, 200),
        ("*", None, 200),
        ("W/{}", None, 412),
        ('"other"', None, 412),
        ("", None, 412),
        ("{}", "{}", 304),
        ('"other"', "{}", 412),
        ('"other"', "*", 412),
        (None, '"a,b", W/"c" , W/{}', 304),
        (None, '"other", *', 200),
        (None, "{}x", 304),
    ],
)
@pytest.mark.parametrize("keeps", [True, False])
def test_conditions_in_their_order(
    server: Client, if_match: str | None, if_none_match: str | None, status: int, keeps: bool
) -> None:
    """RFC 9110, section 13.2.2, whether the tag is known already or not."""
    query = '{ film(slug: "baikonur") { slug } }'
    etag = server.post("/graphql", json={"query": query}).headers["etag"]
    given = {"if-match": if_match, "if-none-match": if_none_match}
    headers = {name: value.format(etag) for name, value in given.items() if value is not None}
    asked = query if keeps else f"{query} # {given}"
    answer = server.get("/graphql", params={"query": asked}, headers=headers)
    assert answer.status_code == status
    if status == 412:
        assert answer.json()["errors"][0]["extensions"]["code"] == "PRECONDITION_FAILED"
    else:
        assert answer.headers["etag"] == etag


def test_conditions_of_what_is_refused_are_ignored(server: Client) -> None:
    accept = "application/graphql-response+json"
    answer = server.get("/graphql", params={"query": "{ no }"}, headers={"if-match": '"other"', "accept": accept})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "GRAPHQL_VALIDATION_FAILED")


def test_conditions_on_dates_are_ignored(server: Client) -> None:
    headers = {
        "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
        "if-unmodified-since": "Fri, 01 Jan 1999 00:00:00 GMT",
        "if-range": '"other"',
    }
    assert server.get("/graphql", params={"query": "{ __typename }"}, headers=headers).status_code == 200
