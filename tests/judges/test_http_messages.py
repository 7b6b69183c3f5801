"""httplint, the linter of REDbot, reads the server's responses."""

from collections.abc import Iterator

import pytest
from httplint import HttpResponseLinter
from httplint.note import levels

from tests.server.serving import Client, served

OPERATION = "/graphql?query={films{nodes{title,description}}}"
JSON = {"content-type": "application/json"}

REQUESTS: dict[str, tuple[str, str, dict[str, str], str]] = {
    "an operation by POST": ("POST", "/graphql", JSON, '{"query": "{ films { nodes { title description } } }"}'),
    "an operation by GET": ("GET", OPERATION, {}, ""),
    "an operation by HEAD": ("HEAD", OPERATION, {}, ""),
    "gzip": ("GET", OPERATION, {"accept-encoding": "gzip"}, ""),
    "brotli": ("GET", OPERATION, {"accept-encoding": "br"}, ""),
    "a page of another origin": ("GET", OPERATION, {"origin": "https://films.example"}, ""),
    "an invalid operation": ("POST", "/graphql", JSON, '{"query": "{ filmz }"}'),
    "a mutation by GET": ("GET", "/graphql?query=mutation{a}", {"accept": "application/graphql-response+json"}, ""),
    "no JSON": ("POST", "/graphql", JSON, "x"),
    "another media type": ("POST", "/graphql", {"content-type": "text/plain"}, "x"),
    "nothing acceptable": ("GET", OPERATION, {"accept": "image/png"}, ""),
    "another method": ("PUT", "/graphql", JSON, "{}"),
    "what the client has": ("POST", "/graphql", JSON | {"if-none-match": "*"}, '{"query": "{ films { totalCount } }"}'),
    "a URL too long": ("GET", f"/graphql?query={'a' * 60_000}", {}, ""),
    "options": ("OPTIONS", "/graphql", {}, ""),
    "GraphiQL": ("GET", "/graphql", {"accept": "text/html"}, ""),
    "the root": ("GET", "/", {}, ""),
    "no such address": ("GET", "/nothing", {}, ""),
    "no such file": ("GET", "/media/nothing.jpg", {}, ""),
    "liveness": ("GET", "/health/live", {}, ""),
    "readiness": ("GET", "/health/ready", {}, ""),
    "metrics": ("GET", "/metrics", {}, ""),
}

ACCEPTED = {
    "STATUS_BAD_REQUEST": "that is about the request",
    "STATUS_URI_TOO_LONG": "that is about the request",
    "FRESHNESS_NO_CACHE_NO_VALIDATOR": "GraphiQL's page is short, and its files are kept",
}
"""What httplint warns of, and why it stays."""


@pytest.fixture(scope="module")
def open_server(catalogue_url: str) -> Iterator[Client]:
    with served(catalogue_url, serves_media=True, cors_origins=["https://films.example"]) as client:
        yield client


def notes(client: Client, method: str, path: str, headers: dict[str, str], body: str) -> list[str]:
    """The warnings about a response, and what is bad about it."""
    with client.stream(method, path, headers=headers, content=body or None) as response:
        content = b"".join(response.iter_raw())
    linter = HttpResponseLinter(no_content=method == "HEAD" or response.status_code == 304)
    linter.process_response_topline(b"HTTP/1.1", str(response.status_code).encode(), response.reason_phrase.encode())
    linter.process_headers(response.headers.raw)
    linter.feed_content(content)
    linter.finish_content(True)
    return [
        f"{type(note).__name__}: {note.summary}"
        for note in linter.notes
        if note.level in (levels.WARN, levels.BAD) and type(note).__name__ not in ACCEPTED
    ]


@pytest.mark.parametrize("request_", REQUESTS)
def test_httplint_finds_nothing_wrong(open_server: Client, request_: str) -> None:
    assert notes(open_server, *REQUESTS[request_]) == []


def test_httplint_finds_nothing_wrong_with_not_modified(open_server: Client) -> None:
    tag = open_server.get(OPERATION).headers["etag"]
    assert notes(open_server, "GET", OPERATION, {"if-none-match": tag}, "") == []
