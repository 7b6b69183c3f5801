"""GraphQL over HTTP: methods, media types, statuses, and what a refused request is told."""

import socket

import pytest

from tests.server.serving import Client

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"


def test_an_operation_by_post(server: Client) -> None:
    response = server.ask("query Q($slug: String!) { film(slug: $slug) { slug } }", variables={"slug": "baikonur"})
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert response.content == b'{"data":{"film":{"slug":"baikonur"}}}'


def test_an_operation_by_get(server: Client) -> None:
    parameters = {
        "query": 'query A { a: film(slug: "x") { slug } } query B($s: String!) { film(slug: $s) { slug } }',
        "operationName": "B",
        "variables": '{"s": "baikonur"}',
        "extensions": "{}",
    }
    response = server.get("/graphql", params=parameters)
    assert (response.status_code, response.json()) == (200, {"data": {"film": {"slug": "baikonur"}}})


def test_head_is_get_without_a_body(server: Client) -> None:
    got = server.get("/graphql", params={"query": "{ __typename }"})
    head = server.head("/graphql", params={"query": "{ __typename }"})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"] == "31"
    assert head.headers["etag"] == got.headers["etag"]


def test_characters_beyond_ascii_come_as_they_are(server: Client) -> None:
    response = server.ask('{ __type(name: "Läufer🏃") { name } }')
    assert response.json() == {"data": {"__type": None}}


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        (None, JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON}", GRAPHQL),
        (f"{JSON}, {GRAPHQL}", GRAPHQL),
        (f"{GRAPHQL}; charset=utf-8, {JSON}; charset=utf-8", GRAPHQL),
        (f"{GRAPHQL}; charset=iso-8859-1, {JSON};q=0.1", JSON),
        (f"{GRAPHQL};q=0.9, {JSON}", JSON),
        (f"{GRAPHQL},{JSON};q=0.9", GRAPHQL),
        (f"{JSON};q=0, */*", GRAPHQL),
        ("text/html, */*;q=0.1", JSON),
        ("multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9", GRAPHQL),
    ],
)
def test_the_media_type_is_the_one_liked_best(server: Client, accept: str | None, answered: str) -> None:
    request = server.build_request("POST", "/graphql", json={"query": "{ __typename }"})
    del request.headers["accept"]
    if accept:
        request.headers["accept"] = accept
    response = server.send(request)
    assert (response.status_code, response.headers["content-type"]) == (200, f"{answered}; charset=utf-8")


@pytest.mark.parametrize("accept", ["image/png", "text/plain", "application/json;q=0", "", "application/json;q=x"])
def test_no_other_media_type_is_given(server: Client, accept: str) -> None:
    response = server.ask("{ __typename }", {"accept": accept})
    assert response.status_code == 406
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert response.json()["errors"][0]["extensions"] == {"code": "NOT_ACCEPTABLE"}


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])
def test_other_methods_are_refused(server: Client, method: str) -> None:
    response = server.request(method, "/graphql")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert response.json()["errors"][0]["extensions"] == {"code": "METHOD_NOT_ALLOWED"}


def test_options_tells_the_methods(server: Client) -> None:
    response = server.options("/graphql")
    assert (response.status_code, response.headers["allow"]) == (204, "GET, HEAD, POST, OPTIONS")
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("operation", ["mutation { __typename }", "subscription { __typename }"])
@pytest.mark.parametrize(("media", "by_post"), [(JSON, 200), (GRAPHQL, 400)])
def test_nothing_but_queries_is_run(server: Client, operation: str, media: str, by_post: int) -> None:
    got = server.get("/graphql", params={"query": operation}, headers={"accept": media})
    posted = server.ask(operation, {"accept": media})
    assert (got.status_code, got.headers["allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert posted.status_code == by_post
    assert posted.json() == got.json()
    assert got.json()["errors"][0]["message"] == "The catalogue is read-only: only queries can be run."


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query($id: ID!) { node(id: $id) { id } }", "BAD_USER_INPUT"),
        ("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"),
        ("{ films(first: -1) { totalCount } }", "BAD_USER_INPUT"),
        ("", "GRAPHQL_PARSE_FAILED"),
        ("fragment F on Query { __typename }", "OPERATION_RESOLUTION_FAILURE"),
    ],
)
@pytest.mark.parametrize(("media", "status"), [(JSON, 200), (GRAPHQL, 400)])
def test_what_is_wrong_with_an_operation(server: Client, operation: str, code: str, media: str, status: int) -> None:
    response = server.ask(operation, {"accept": media})
    assert response.status_code == status
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers
    assert "data" not in response.json()
    assert {error["extensions"]["code"] for error in response.json()["errors"]} == {code}


def test_addresses_that_do_not_exist(server: Client) -> None:
    response = server.get("/grapql")
    assert response.status_code == 404
    assert response.json() == {
        "errors": [{"message": "Not Found; GraphQL is at /graphql.", "extensions": {"code": "NOT_FOUND"}}]
    }


def test_every_refusal_has_a_code_and_is_not_kept(server: Client) -> None:
    for method, path, code in (
        ("GET", "/graphql/", "NOT_FOUND"),
        ("POST", "/schema.graphql", "METHOD_NOT_ALLOWED"),
        ("PATCH", "/health/live", "METHOD_NOT_ALLOWED"),
        ("PUT", "/graphql", "METHOD_NOT_ALLOWED"),
    ):
        response = server.request(method, path)
        assert response.json()["errors"][0]["extensions"] == {"code": code}
        assert (response.headers["cache-control"], response.headers["x-content-type-options"]) == (
            "no-store",
            "nosniff",
        )
        assert ("allow" in response.headers) == (code == "METHOD_NOT_ALLOWED")


@pytest.mark.parametrize(
    ("version", "lines", "status"),
    [
        (b"1.1", b"", 400),
        (b"1.0", b"", 200),
        (b"1.1", b"host: a\r\nhost: a\r\n", 400),
        (b"1.0", b"host: a\r\nhost: a\r\n", 400),
        (b"1.1", b"host: a b\r\n", 400),
        (b"1.1", b"host: a/b\r\n", 400),
        (b"1.1", b"host: user@a\r\n", 400),
        (b"1.1", b"host: a:b\r\n", 400),
        (b"1.1", b"host: a, b\r\n", 400),
        (b"1.1", b"host:\r\n", 200),
        (b"1.1", b"host: films.example:8000\r\n", 200),
        (b"1.1", b"host: [::1]:8000\r\n", 200),
        (b"1.1", b"host: %C3%A4_b.example\r\n", 200),
    ],
)
def test_a_request_names_its_host(server: Client, version: bytes, lines: bytes, status: int) -> None:
    with socket.create_connection(server.address, timeout=5) as connection:
        connection.sendall(b"GET /health/live HTTP/%b\r\nconnection: close\r\n%b\r\n" % (version, lines))
        answered = connection.makefile("rb").read()
    assert answered.startswith(b"HTTP/1.1 %d " % status)


def test_the_root_leads_to_graphql(server: Client) -> None:
    response = server.get("/")
    assert (response.status_code, response.headers["location"]) == (307, "/graphql")


def test_the_cost_is_told_on_request(server: Client) -> None:
    query = "{ films(first: 2) { nodes { slug countries { code } } } }"
    response = server.ask(query, extensions={"cost": True})
    assert response.json()["extensions"] == {"cost": {"estimated": 13, "actual": 9, "limit": 20_000_000}}
    assert "extensions" not in server.ask(query).json()
