"""What browsers get: GraphiQL, protection from other sites' pages, and access for those that may."""

import httpx
import pytest

from tests.server.serving import Client, served

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize("query", ["", "?query={__typename}"])
def test_browsers_get_graphiql(server: Client, query: str) -> None:
    response = server.get(f"/graphql{query}", headers={"accept": BROWSER})
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "script-src 'self'" in response.headers["content-security-policy"]
    assert response.headers["x-content-type-options"] == "nosniff"


def test_browsers_that_ask_for_json_get_it(server: Client) -> None:
    response = server.get("/graphql?query={__typename}", headers={"accept": f"application/json, {BROWSER}"})
    assert response.json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_what_browsers_send_to_other_sites_unasked_is_refused(server: Client, content_type: str) -> None:
    headers = {"content-type": content_type, "origin": "https://evil.example"}
    response = server.post("/graphql", content=b'{"query": "{ __typename }"}', headers=headers)
    assert response.status_code == 415


@pytest.mark.parametrize("path", ["/graphql?query={__typename}", "/graphql?query={", "/health/live", "/health/ready"])
def test_no_answer_is_taken_for_something_else(server: Client, path: str) -> None:
    response = server.get(path)
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "server" not in response.headers


def preflight(server: Client, origin: str) -> httpx.Response:
    headers = {
        "origin": origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,x-mine",
    }
    return server.options("/graphql", headers=headers)


def test_other_origins_are_closed_out(server: Client) -> None:
    asked = preflight(server, "https://a.example")
    answered = server.ask("{ __typename }", {"origin": "https://a.example"})
    for response in (asked, answered):
        assert [name for name in response.headers if name.startswith("access-control")] == []


def test_origins_can_be_let_in(catalogue_url: str) -> None:
    with served(catalogue_url, cors_origins="https://a.example, https://b.example") as server:
        allowed = preflight(server, "https://b.example")
        assert (allowed.status_code, allowed.headers["access-control-allow-origin"]) == (200, "https://b.example")
        assert allowed.headers["access-control-allow-methods"] == "GET, HEAD, POST"
        assert allowed.headers["access-control-allow-headers"] == "content-type,x-mine"
        refused = preflight(server, "https://c.example")
        assert refused.status_code == 400
        assert [each.headers["x-content-type-options"] for each in (allowed, refused)] == ["nosniff", "nosniff"]
        answered = server.ask("{ __typename }", {"origin": "https://a.example"})
        assert answered.headers["access-control-allow-origin"] == "https://a.example"
        assert answered.headers["access-control-expose-headers"] == "etag, retry-after, x-request-id"
        assert "access-control-allow-credentials" not in answered.headers
        for headers in ({"origin": "https://a.example"}, {"origin": "https://c.example"}, {}):
            assert server.ask("{ __typename }", headers).headers["vary"] == "accept, accept-encoding, Origin"
        assert (
            "access-control-allow-origin" not in server.ask("{ __typename }", {"origin": "https://c.example"}).headers
        )


def test_all_origins_can_be_let_in(catalogue_url: str) -> None:
    with served(catalogue_url, cors_origins="*") as server:
        answered = server.ask("{ __typename }", {"origin": "https://a.example"})
        assert answered.headers["access-control-allow-origin"] == "*"
