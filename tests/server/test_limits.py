"""What hostile requests meet: a clear refusal, never a fault of ours, and never at the cost of others."""

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx
import pytest

from graph.compiler.estimate import Estimate, estimate
from graph.execution import BoundStatement, Execution, ExecutionResult
from graph.server import responder
from graph.server.uvicorn.protocol import Protocol, SlowClients
from tests.server.serving import Client, metric, served, wait_until

GRAPHQL = {"accept": "application/graphql-response+json", "content-type": "application/json"}
DIGITS = "9" * 5_000


def post(server: Client, body: bytes | str, **headers: str) -> httpx.Response:
    return server.post("/graphql", content=body, headers={**GRAPHQL, **headers})


def nested(opening: str, closing: str, times: int, inside: str = "") -> str:
    return opening * times + inside + closing * times


def first_error(response: httpx.Response) -> tuple[int, str, str]:
    error = response.json()["errors"][0]
    return response.status_code, error["extensions"]["code"], error["message"]


NOT_AN_OBJECT = "The request is not a JSON object with the member query."
EMPTY = "The request body is empty; send JSON with the member query."
BATCH = "Batches are not supported: send one operation per request."
TOO_DEEP = "The JSON of the request nests deeper than 32 levels."
NOT_UTF8 = "The request body is not UTF-8."


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", EMPTY),
        (" \n", EMPTY),
        ("null", NOT_AN_OBJECT),
        ("true", NOT_AN_OBJECT),
        ("1", NOT_AN_OBJECT),
        ('"{ __typename }"', NOT_AN_OBJECT),
        ("[]", BATCH),
        ('[{"query": "{ __typename }"}]', BATCH),
        ("{}", "The request has neither a member query nor documentId, the id of a document."),
        ('{"query": null}', "The request has neither a member query nor documentId, the id of a document."),
        ('{"query": 1}', "The member query is not a string."),
        ('{"query": "{ __typename }", "operationName": []}', "The member operationName is not a string."),
        ('{"query": "{ __typename }", "variables": "{}"}', "The member variables is not a JSON object."),
        ('{"query": "{ __typename }", "variables": []}', "The member variables is not a JSON object."),
        ('{"query": "{ __typename }", "extensions": 0}', "The member extensions is not a JSON object."),
        (
            '{"query": "{ __typename }", "variables": {"a": NaN}}',
            "The request body is not JSON: see line 1, column 48.",
        ),
        (
            '{"query": "{ __typename }", "variables": {"a": -Infinity}}',
            "The request body is not JSON: see line 1, column 49.",
        ),
        (
            '{"query": "{ __typename }", "variables": {"a": 1e999}}',
            "The request body is not JSON: see line 1, column 48.",
        ),
        ('{"query": "\\ud800"}', "The request body is not JSON: see line 1, column 12."),
        ('{"query": "{ __typename', "The request body is not JSON: see line 1, column 24."),
        (b'{"query": "\xff"}', NOT_UTF8),
        ('{"query": "{ __typename }"}'.encode("utf-16"), NOT_UTF8),
        (nested("[", "", 100_000), "The JSON of the request body nests deeper than 32 levels."),
        (nested('{"a":', "}", 20_000, "1"), "The JSON of the request body nests deeper than 32 levels."),
        ('{"query": "{ __typename }", "variables": {"a": ' + nested("[", "]", 31) + "}}", TOO_DEEP),
    ],
)
def test_bodies_that_are_no_request(server: Client, body: bytes | str, message: str) -> None:
    assert first_error(post(server, body)) == (400, "BAD_REQUEST", message)


@pytest.mark.parametrize(
    "body",
    [
        b'\xef\xbb\xbf{"query": "{ __typename }"}',
        '{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}',
        '{"query": "{ __typename }", "more": [1, 2, 3]}',
        '{"query": "{ __typename }", "variables": {"a": ' + nested("[", "]", 28) + "}}",
    ],
)
def test_bodies_that_are_unusual(server: Client, body: bytes | str) -> None:
    assert post(server, body).json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"content-type": ""}, "Send the operation as JSON, with Content-Type: application/json."),
        ({"content-type": "text/plain"}, "Send the operation as JSON, with Content-Type: application/json."),
        ({"content-type": ";;=,"}, "Send the operation as JSON, with Content-Type: application/json."),
        ({"content-type": "application/graphql"}, "Send the operation as JSON, with Content-Type: application/json."),
        (
            {"content-type": "application/x-www-form-urlencoded"},
            "Send the operation as JSON, with Content-Type: application/json.",
        ),
        (
            {"content-type": "multipart/form-data; boundary=x"},
            "Send the operation as JSON, with Content-Type: application/json.",
        ),
        ({"content-type": "application/json; charset=utf-16"}, "Send the JSON in UTF-8, the only charset it has."),
        ({"content-encoding": "gzip"}, "The request body is compressed; send it as it is."),
        ({"content-encoding": "br"}, "The request body is compressed; send it as it is."),
    ],
)
def test_bodies_of_another_kind(server: Client, headers: dict[str, str], message: str) -> None:
    response = post(server, '{"query": "{ __typename }"}', **headers)
    assert first_error(response) == (415, "UNSUPPORTED_MEDIA_TYPE", message)


@pytest.mark.parametrize(
    ("query", "code", "message"),
    [
        (
            nested("{ a", "}", 5_000),
            "GRAPHQL_PARSE_FAILED",
            "Syntax Error: Document is nested too deeply. Parsing aborted.",
        ),
        (
            f"{{ nodes(ids: {nested('[', ']', 5_000)}) {{ id }} }}",
            "GRAPHQL_PARSE_FAILED",
            "Syntax Error: Document is nested too deeply. Parsing aborted.",
        ),
        (
            f"query(${'a'}: {nested('[', ']', 5_000, 'Int')}) {{ __typename }}",
            "GRAPHQL_PARSE_FAILED",
            "Syntax Error: Document is nested too deeply. Parsing aborted.",
        ),
        (
            "{" + "__typename " * 10_001 + "}",
            "TOKEN_LIMIT_EXCEEDED",
            "The document has more than 10000 tokens; that many are allowed.",
        ),
        (
            "{" + "".join(f"a{i}: __typename " for i in range(101)) + "}",
            "ALIAS_LIMIT_EXCEEDED",
            "The document has 101 aliases; at most 100 are allowed.",
        ),
        (
            "{" + "__typename " * 21 + "}",
            "ROOT_FIELD_LIMIT_EXCEEDED",
            "The document has 21 root fields; at most 20 are allowed.",
        ),
        (
            "{ ...F " + "__typename " * 20 + "} fragment F on Query { __typename }",
            "ROOT_FIELD_LIMIT_EXCEEDED",
            "The document has 21 root fields; at most 20 are allowed.",
        ),
        (
            "{ __typename " + "@skip(if: false) " * 51 + "}",
            "DIRECTIVE_LIMIT_EXCEEDED",
            "The document has 51 directives; at most 50 are allowed.",
        ),
        (
            "{ films { nodes {" + "slug " * 2_000 + "} } }",
            "SELECTION_LIMIT_EXCEEDED",
            "The document has 2002 fields; at most 2000 are allowed.",
        ),
        (
            "{" + "...F " * 200 + "} fragment F on Query { __typename }",
            "FRAGMENT_LIMIT_EXCEEDED",
            "The document has 201 fragments and uses of them; at most 200 are allowed.",
        ),
        (
            "query(" + "".join(f"$v{i}: Int " for i in range(101)) + ") { __typename }",
            "VARIABLE_LIMIT_EXCEEDED",
            "The document has 101 variables; at most 100 are allowed.",
        ),
        (
            "{ ...F0 }"
            + "".join(f"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}" for i in range(67))
            + "fragment F67 on Query { __typename }",
            "FRAGMENT_LIMIT_EXCEEDED",
            "The document has 203 fragments and uses of them; at most 200 are allowed.",
        ),
        (
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
            "GRAPHQL_VALIDATION_FAILED",
            "Cannot spread fragment 'A' within itself via 'B'.",
        ),
        (
            "{" + "films { nodes { cast { film { " * 1 + nested("cast { film { ", "} } ", 7, "slug") + "} } } } }",
            "DEPTH_LIMIT_EXCEEDED",
            "The fields nest deeper than 16 levels; ask in several operations.",
        ),
        (
            "{ films(first: 1, filter: { "
            + nested("people: { some: { films: { every: { ", "} } } } ", 4, 'title: { contains: "x" }')
            + "}) { nodes { slug } } }",
            "COST_LIMIT_EXCEEDED",
            "The database may have to read more than 20000000 rows for the operation. films(filter) costs most (100 %):"
            " ask for smaller pages, less deep, or with fewer conditions.",
        ),
        (
            f"{{ films(first: {DIGITS}) {{ totalCount }} }}",
            "GRAPHQL_VALIDATION_FAILED",
            "A number has more digits than any that could be meant.",
        ),
        (
            f"{{ films(filter: {{ releaseYear: {{ gte: {DIGITS} }} }}) {{ totalCount }} }}",
            "GRAPHQL_VALIDATION_FAILED",
            "A number has more digits than any that could be meant.",
        ),
        (
            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
            "GRAPHQL_VALIDATION_FAILED",
            "Maximum introspection depth exceeded",
        ),
        (
            '{ film(slug: "\\ud83d") { slug } }',
            "GRAPHQL_PARSE_FAILED",
            "Syntax Error: Invalid Unicode escape sequence: '\\ud83d'.",
        ),
        ("type A { b: Int }", "OPERATION_RESOLUTION_FAILURE", "The document holds no operation."),
    ],
)
def test_operations_that_ask_too_much(server: Client, query: str, code: str, message: str) -> None:
    assert first_error(server.ask(query, GRAPHQL)) == (400, code, message)


def test_messages_that_quote_the_document_are_cut_short(server: Client) -> None:
    status, code, message = first_error(server.ask("{" + "a" * 100_000 + "}", GRAPHQL))
    assert (status, code, len(message)) == (400, "GRAPHQL_VALIDATION_FAILED", 502)


def test_few_errors_are_told_at_once(server: Client) -> None:
    response = server.ask("{" + " ".join(f"x{i}" for i in range(20)) + "}", GRAPHQL)
    assert len(response.json()["errors"]) == 6


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("query($s: String!) { film(slug: $s) { slug } }", {"s": "a\0b"}),
        ("query($s: String!) { film(slug: $s) { slug } }", {"s": "'; DROP TABLE films; --"}),
        ("query($s: String!) { film(slug: $s) { slug } }", {"s": "x" * 100_000}),
        ('{ film(slug: "a\\u0000b", language: "\\u0000") { slug } }', {}),
        (f"{{ film: node(id: {DIGITS}) {{ id }} }}", {}),
        ("query($id: ID!) { film: node(id: $id) { id } }", {"id": 2**63}),
    ],
)
def test_values_that_nothing_has(server: Client, query: str, variables: dict[str, Any]) -> None:
    assert server.ask(query, variables=variables).json() == {"data": {"film": None}}


def test_variables_hold_so_many_values_at_most(server: Client) -> None:
    query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    most = server.ask(query, GRAPHQL, variables={"ids": ["x"] * 1_999})
    more = server.ask(query, GRAPHQL, variables={"ids": ["x"] * 2_000})
    assert first_error(most) == (400, "BAD_USER_INPUT", "`ids` has 1999 entries; it can have 100.")
    message = "The variables hold more than 2000 values; ask with fewer."
    assert first_error(more) == (400, "VARIABLE_LIMIT_EXCEEDED", message)


def test_an_operation_too_large_for_the_database(server: Client, catalogue_url: str) -> None:
    choices = '{ title: { contains: "xyz" } } ' * 999
    response = server.ask(f"{{ films(filter: {{ or: [{choices}] }}) {{ totalCount }} }}", GRAPHQL)
    if catalogue_url.startswith("sqlite"):
        message = "The operation is too large for the database; ask for less."
        assert first_error(response) == (400, "COST_LIMIT_EXCEEDED", message)
    else:
        assert response.json() == {"data": {"films": {"totalCount": 0}}}


def test_an_answer_has_so_many_bytes(catalogue_url: str) -> None:
    """One text beyond the limit, and several that are so together; many a character has two bytes."""
    film = '{ film(slug: "baikonur") { title } }'
    message = "The answer has more than 10000 bytes; ask for less."
    with served(catalogue_url, max_answer_bytes=10_000) as server:
        films = server.ask("{ films(first: 20) { nodes { title body { markdown } } } }", GRAPHQL)
        assert first_error(films) == (400, "ANSWER_LIMIT_EXCEEDED", message)
        body = len(
            json.dumps(server.ask('{ film(slug: "baikonur") { body { markdown } } }').json(), ensure_ascii=False)
        )
        times = 10_000 // body + 1
        several = " ".join(f'f{i}: film(slug: "baikonur") {{ body {{ markdown }} }}' for i in range(times))
        assert first_error(server.ask(f"{{ {several} }}", GRAPHQL)) == (400, "ANSWER_LIMIT_EXCEEDED", message)
        assert server.ask(film).status_code == 200


def too_large(limit: int) -> tuple[int, str, str]:
    return 413, "PAYLOAD_TOO_LARGE", f"The request body is larger than {limit} bytes."


def test_a_body_that_is_announced_too_large_is_not_read(server: Client) -> None:
    with socket.create_connection(server.address, timeout=5) as connection:
        head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 256001\r\n\r\n"
        connection.sendall(head.encode())
        answered = connection.recv(10_000)
    assert answered.startswith(b"HTTP/1.1 413 ")
    assert b'"code":"PAYLOAD_TOO_LARGE"' in answered


def test_a_body_that_turns_out_too_large_is_read_no_further(server: Client) -> None:
    def chunks() -> Any:
        yield b"{"
        for _ in range(300):
            yield b" " * 1_000

    assert first_error(server.post("/graphql", content=chunks(), headers=GRAPHQL)) == too_large(256_000)


def test_the_largest_body_is_answered(server: Client) -> None:
    body = b'{"query": "{ __typename }"}'
    assert post(server, body + b" " * (256_000 - len(body))).status_code == 200
    assert first_error(post(server, body + b" " * (256_001 - len(body)))) == too_large(256_000)


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("query=%ff", 400, "BAD_REQUEST"),
        ("query={__typename}&query={x}", 400, "BAD_REQUEST"),
        ("&".join(f"a{i}=1" for i in range(60)), 400, "BAD_REQUEST"),
        ("query={__typename}&variables={", 400, "BAD_REQUEST"),
        ("query={__typename}&variables=[]", 400, "BAD_REQUEST"),
        ("", 400, "BAD_REQUEST"),
        ("query={" + "a" * 16_384, 414, "URI_TOO_LONG"),
    ],
)
def test_urls_that_are_refused(server: Client, query: str, status: int, code: str) -> None:
    response = server.get(f"/graphql?{query}", headers=GRAPHQL)
    assert first_error(response)[:2] == (status, code)


def exchange(server: Client, *sent: bytes, pause: float = 0) -> bytes:
    """All that comes back on a connection until it is closed."""
    with socket.create_connection(server.address, timeout=20) as connection:
        received = b""
        try:
            for part in sent:
                connection.sendall(part)
                time.sleep(pause)
            while some := connection.recv(65_536):
                received += some
        except (BrokenPipeError, ConnectionResetError):
            pass
        return received


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        (b"GET /graphql?" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n", b"414", b"URI_TOO_LONG"),
        (b"GET /graphql HTTP/1.1\r\nx: " + b"a" * 100_000 + b"\r\n\r\n", b"431", b"HEADERS_TOO_LARGE"),
        (b"no HTTP\r\n\r\n", b"400", b"BAD_REQUEST"),
        (b"GET /\xff HTTP/1.1\r\n\r\n", b"400", b"BAD_REQUEST"),
        (b"POST /graphql HTTP/1.1\r\ncontent-length: -1\r\n\r\n", b"400", b"BAD_REQUEST"),
        (
            b"POST /graphql HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
            b"400",
            b"BAD_REQUEST",
        ),
    ],
)
def test_what_is_not_http_as_we_know_it(server: Client, sent: bytes, status: bytes, code: bytes) -> None:
    received = exchange(server, sent)
    assert received.startswith(b"HTTP/1.1 " + status)
    assert b'"code":"' + code in received
    assert b"connection: close" in received


def test_a_head_counts_as_a_whole(server: Client) -> None:
    head = b"GET /graphql HTTP/1.1\r\nx: " + b"a" * 40_000
    received = exchange(server, head, b"a" * 40_000 + b"\r\n\r\n", pause=0.2)
    assert received.startswith(b"HTTP/1.1 431 ")


def test_a_body_is_no_head(server: Client) -> None:
    """Also where the end of the head comes in two pieces, the second with a body longer than a head may be."""
    body = b'{"query":"{ __typename }","extensions":{"x":"' + b"a" * 90_000 + b'"}}'
    head = b"POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n"
    head += b"content-length: %d\r\n\r" % len(body)
    received = exchange(server, head, b"\n" + body, pause=0.2)
    assert received.startswith(b"HTTP/1.1 200 ")


def test_a_head_that_never_ends_is_cut_off(server: Client) -> None:
    received = exchange(server, b"GET /graphql HTTP/1.1\r\n", *[b"x: " + b"a" * 20_000 + b"\r\n"] * 5)
    assert received == b"" or b"HEADERS_TOO_LARGE" in received  # the answer may be lost to what is still being sent


HEAD = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n"


@pytest.mark.parametrize("sent", [b"", b"POST /gra", HEAD, HEAD + b"\r\n{"])
def test_slow_senders_are_told_so(catalogue_url: str, sent: bytes) -> None:
    with served(catalogue_url, request_seconds=0.5) as server:
        began = time.monotonic()
        received = exchange(server, sent)
        assert 0.5 < time.monotonic() - began < 3
    assert received.startswith(b"HTTP/1.1 408 ")
    assert b'"code":"REQUEST_TIMEOUT"' in received


def test_requests_beyond_the_most_are_put_off(catalogue_url: str) -> None:
    with served(catalogue_url, max_requests=1) as server, socket.create_connection(server.address) as connection:
        connection.sendall(HEAD + b"\r\n{")
        wait_until(lambda: metric(str(server.base_url), "filmgraph_requests_under_way") == 1)
        response = server.ask("{ __typename }")
        assert first_error(response) == (503, "TOO_MANY_REQUESTS", "The server is busy; try again in a second.")
        assert response.headers["retry-after"] == "1"
        connection.sendall(b" " * 99)
        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")
        assert server.ask("{ __typename }").status_code == 200


BODIES = "{" + " ".join(f"b{i}: films(first: 27) {{ nodes {{ body {{ markdown }} }} }}" for i in range(20)) + "}"


def slow_client(server: Client, times: int) -> socket.socket:
    """A client that asks for more than the system takes in for it, and receives nothing."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    connection.connect(server.address)
    body = json.dumps({"query": BODIES}).encode()
    head = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
    connection.sendall((head % len(body) + body) * times)
    return connection


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The connections of clients that have been found slow."""
    add, waiting = SlowClients.add, list[object]()

    def added(clients: SlowClients, connection: Protocol) -> None:
        add(clients, connection)
        waiting.append(connection)

    monkeypatch.setattr(SlowClients, "add", added)
    return waiting


def test_slow_clients_count_as_under_way(catalogue_url: str, waiting: list[object]) -> None:
    with served(catalogue_url, max_requests=1) as server:
        with slow_client(server, 40):
            wait_until(lambda: len(waiting) == 1)
            assert all(server.ask("{ __typename }").status_code == 503 for _ in range(50))
        wait_until(lambda: server.ask("{ __typename }").status_code == 200)


def test_slow_clients_are_cut_off_where_they_take_too_much(catalogue_url: str, waiting: list[object]) -> None:
    with served(catalogue_url, max_unsent_bytes=1) as server, slow_client(server, 40) as longest:
        wait_until(lambda: len(waiting) == 1)
        with slow_client(server, 40):
            wait_until(lambda: len(waiting) == 2)
            assert received(longest).count(b"HTTP/1.1 200 OK") < 40


def under_way(monkeypatch: pytest.MonkeyPatch, seconds: float) -> list[int]:
    """Has each answer take so long; gathers how many were under way whenever one began. All count as large ones."""
    answer, counts, now = Execution.answer, list[int](), [0]

    async def counted(self: Execution, bound: BoundStatement) -> ExecutionResult:
        now[0] += 1
        counts.append(now[0])
        await asyncio.sleep(seconds)
        result = await answer(self, bound)
        now[0] -= 1
        return result

    monkeypatch.setattr(Execution, "answer", counted)
    monkeypatch.setattr(responder, "LARGE", 0)
    return counts


def asked_at_once(server: Client, times: int, alias: str = "a") -> list[int]:
    """The statuses of so many different requests that are sent together."""
    with ThreadPoolExecutor(times) as threads:
        asked = [threads.submit(server.ask, f"{{ {alias}{n}: catalogue {{ revision }} }}") for n in range(times)]
        return sorted(each.result().status_code for each in asked)


def test_so_many_large_answers_are_under_way_at_once(catalogue_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is held several times over until it is sent; small ones do not wait for them."""
    counts = under_way(monkeypatch, 0.1)
    with served(catalogue_url) as server:
        assert asked_at_once(server, 24) == [200] * 24
        assert max(counts) == responder.LARGE_AT_ONCE == 4
        monkeypatch.setattr(responder, "LARGE", 1_000)
        asked_at_once(server, 24, "b")
        assert max(counts) > 4


def test_a_large_answer_waits_no_longer_than_a_statement_may_take(
    catalogue_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(responder, "LARGE_AT_ONCE", 1)
    counts = under_way(monkeypatch, 3)
    with served(catalogue_url, statement_seconds=1) as server:
        assert asked_at_once(server, 2) == [200, 503]
        assert counts == [1]


def received(connection: socket.socket) -> bytes:
    """All that comes until a server ends a connection."""
    parts = []
    with suppress(ConnectionResetError):
        while part := connection.recv(65_536):
            parts.append(part)
    return b"".join(parts)


def test_without_suggestions_variables_tell_no_names_either(catalogue_url: str) -> None:
    query = "query ($f: FilmFilter, $o: [FilmOrder!]) { films(filter: $f, orderBy: $o) { totalCount } }"
    with served(catalogue_url, suggestions=False) as server:
        for variables in ({"f": {"titel": {"eq": "x"}}}, {"o": [{"title": "DESCC"}]}):
            response = server.ask(query, variables=variables)
            assert first_error(response)[1] == "BAD_USER_INPUT"
            assert "Did you mean" not in response.text


def test_introspection_and_suggestions_can_be_turned_off(catalogue_url: str) -> None:
    with served(catalogue_url, introspection=False, suggestions=False) as server:
        hidden = server.ask("{ __schema { types { name } } }", GRAPHQL)
        assert first_error(hidden) == (400, "INTROSPECTION_DISABLED", "This server does not tell its schema.")
        assert server.ask('{ __type(name: "Film") { name } }').json()["errors"][0]["extensions"] == {
            "code": "INTROSPECTION_DISABLED"
        }
        assert server.ask('{ film(slug: "x") { __typename } }').json() == {"data": {"film": None}}
        assert first_error(server.ask("{ filmz }", GRAPHQL))[2] == "Cannot query field 'filmz' on type 'Query'."
        assert (
            first_error(server.ask("{ films(frist: 1) { totalCount } }", GRAPHQL))[2]
            == "Unknown argument 'frist' on field 'Query.films'."
        )


def test_faults_of_ours_are_told_by_an_id_only(
    catalogue_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr("graph.compiler.make_plan", fail)
    with served(catalogue_url) as server:
        status, code, message = first_error(server.ask("{ catalogue { revision } }"))
    assert (status, code) == (500, "INTERNAL_SERVER_ERROR")
    assert message.startswith("Something went wrong on our side; the log has it as ")
    assert message.removesuffix(".").rpartition(" ")[2] in caplog.text
    assert "RuntimeError: secret" in caplog.text


def slowest(server: Client, during: Callable[[], object]) -> float:
    """The longest that small requests took while something else went on."""
    ended = threading.Event()
    taken = [0.0]

    def ask() -> None:
        with Client(str(server.base_url)) as bystander:
            while not ended.is_set():
                began = time.monotonic()
                assert bystander.ask("{ __typename }").status_code == 200
                taken.append(time.monotonic() - began)

    thread = threading.Thread(target=ask)
    thread.start()
    during()
    ended.set()
    thread.join()
    return max(taken)


INTROSPECTION = "".join(
    f"a{i}: __schema {{ types {{ fields {{ name type {{ fields {{ name }} }} }} }} }}" for i in range(20)
)


@pytest.mark.parametrize(
    "query",
    [
        "{" + INTROSPECTION + "}",
        "{ films { nodes {" + "cast { film { slug } } " * 600 + "} } }",
        "{ films(filter: { or: [" + '{ title: { contains: "x" } }' * 300 + "] }) { totalCount } }",
    ],
)
def test_nobody_else_waits_for_a_dear_operation(server: Client, query: str) -> None:
    assert slowest(server, lambda: server.ask(query)) < 1.5


def test_nobody_else_waits_for_the_plan_of_a_long_list(catalogue_url: str) -> None:
    query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    with served(catalogue_url) as server:
        server.ask(query, variables={"ids": []})
        assert slowest(server, lambda: server.ask(query, variables={"ids": ["x"] * 100})) < 1.5


def test_rows_are_counted_in_a_thread(catalogue_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """For `extensions.cost` the whole answer is read again."""
    threads = []

    def count(*arguments: Any) -> Estimate:
        threads.append(threading.current_thread())
        return estimate(*arguments)

    monkeypatch.setattr("graph.execution.estimate", count)
    with served(catalogue_url) as server:
        answer = server.ask("{ films { nodes { slug } } }", extensions={"cost": True}).json()
        assert answer["extensions"]["cost"]["actual"] == 45
        assert len(threads) == 1
        assert threads[0].name in ("asyncio_0", "uvloop_0")


def test_settings_count(catalogue_url: str) -> None:
    with served(catalogue_url, max_body_bytes=40, max_json_depth=2, max_url_bytes=100) as server:
        assert first_error(post(server, b'{"query": "{ __typename }", "more": 1}   ')) == too_large(40)
        deep = post(server, b'{"query": "{ x }", "variables": {"a":[]}}'[:40])
        assert first_error(deep)[1] == "BAD_REQUEST"
        assert first_error(server.get("/graphql?query=" + "x" * 95)) == (
            414,
            "URI_TOO_LONG",
            "The URL is longer than 100 bytes; send the operation by POST.",
        )


def test_no_limit_is_below_what_graphiql_asks(server: Client) -> None:
    from graphql import get_introspection_query

    response = server.ask(get_introspection_query(input_value_deprecation=True), GRAPHQL)
    assert (response.status_code, list(response.json())) == (200, ["data"])
    assert json.dumps(response.json()["data"]["__schema"]["queryType"]) == '{"name": "Query", "kind": "OBJECT"}'
