"""The page at / and the schema at /schema.graphql."""

from pathlib import Path

import pytest

from graph.server import graphiql
from tests.databases import Databases
from tests.oracle.answers import SDL
from tests.server.serving import Client, served

PAGE = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def test_the_schema_is_served_as_a_file(server: Client) -> None:
    response = server.get("/schema.graphql")
    assert (response.status_code, response.text) == (200, SDL.read_text())
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-cache"
    head = server.head("/schema.graphql")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(response.content))
    assert head.headers["etag"] == response.headers["etag"]


def test_the_schema_that_a_client_has_is_not_sent_again(server: Client) -> None:
    tags = {server.get("/schema.graphql", headers={"accept-encoding": c}).headers["etag"] for c in ("identity", "br")}
    assert len(tags) == 2
    plain = server.get("/schema.graphql").headers["etag"]
    response = server.get("/schema.graphql", headers={"if-none-match": f'W/{plain}, "x"'})
    assert (response.status_code, response.content, response.headers["etag"]) == (304, b"", plain)
    assert server.get("/schema.graphql", headers={"if-match": '"x"'}).status_code == 412
    assert server.get("/schema.graphql", headers={"if-match": plain}).status_code == 200


@pytest.mark.parametrize("path", ["/graphql", "/"])
def test_a_page_that_a_client_has_is_not_sent_again(
    server: Client, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(graphiql, "DIST", tmp_path)
    (tmp_path / "index.html").write_text("<title>filmgraph</title>")
    response = server.get(path, headers=PAGE)
    assert response.status_code == 200
    tag = response.headers["etag"]
    for condition in (tag, f'"other", W/{tag}', "*"):
        again = server.get(path, headers={**PAGE, "if-none-match": condition})
        assert (again.status_code, again.content) == (304, b"")
        for name in ("etag", "cache-control", "vary", "content-security-policy", "x-content-type-options"):
            assert again.headers[name] == response.headers[name]
    assert server.get(path, headers={**PAGE, "if-none-match": '"other"'}).text == response.text
    another = server.get(path, headers={**PAGE, "if-match": '"other"'})
    assert (another.status_code, another.json()["errors"][0]["extensions"]["code"]) == (412, "PRECONDITION_FAILED")
    assert server.get(path, headers={**PAGE, "if-match": tag}).text == response.text


@pytest.mark.parametrize("coding", ["br", "gzip", "zstd"])
def test_the_schema_is_compressed_for_those_who_take_it(server: Client, coding: str) -> None:
    response = server.get("/schema.graphql", headers={"accept-encoding": coding})
    assert response.headers["content-encoding"] == coding
    assert response.headers["vary"] == "Accept-Encoding"
    assert int(response.headers["content-length"]) < 20_000


def test_a_server_that_does_not_tell_its_schema_has_no_such_file(catalogue_url: str) -> None:
    with served(catalogue_url, introspection=False) as client:
        assert client.get("/schema.graphql").status_code == 404
        assert "schema.graphql" not in client.get("/", headers=PAGE).text


def test_the_home_says_what_is_there(server: Client) -> None:
    response = server.get("/", headers=PAGE)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["vary"] == "Accept, X-Forwarded-Prefix"
    counts = server.ask("{ catalogue { counts { films people credits documents } } }").json()["data"]["catalogue"]
    films, people, credits, documents = counts["counts"].values()
    assert f"<p>{films} films, {people} people, {credits:,} credits, {documents} documents, in de, en." in response.text
    for path in ("/graphql", "/schema.graphql", "/health/ready", "/metrics"):
        assert f'<a href="{path}">' in response.text
        assert server.get(path, headers={"accept": "*/*"}).status_code in (200, 400)  # GraphQL without an operation


@pytest.mark.parametrize("accept", ["*/*", "application/json", None])
def test_other_clients_are_led_to_graphql_from_the_home(server: Client, accept: str | None) -> None:
    request = server.build_request("GET", "/")
    del request.headers["accept"]
    if accept:
        request.headers["accept"] = accept
    response = server.send(request)
    assert (response.status_code, response.headers["location"]) == (307, "/graphql")


def test_links_of_the_home_are_below_the_prefix(catalogue_url: str) -> None:
    with served(catalogue_url, root_path="/films", metrics=False) as client:
        page = client.get("/films", headers=PAGE).text
    assert '<a href="/films/schema.graphql">' in page
    assert "/metrics" not in page


def test_the_home_of_an_empty_catalogue(databases: Databases) -> None:
    for url, words in (
        (databases.migrated(), "Nothing is seeded yet: run filmgraph seed."),
        (databases.empty(), "The catalogue cannot be read now; the log says why."),
    ):
        with served(url) as client:
            response = client.get("/", headers=PAGE)
            assert (response.status_code, words in response.text) == (200, True)
        databases.drop(url)
