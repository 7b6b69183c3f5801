"""The server below a path prefix, which settings name or a trusted proxy."""

from collections.abc import Iterator

import pytest

from graph.settings import Settings
from tests.server.serving import Client, served

POSTER = '{ film(slug: "baikonur") { poster { url } } }'
FILE = "/media/baikonur/poster.jpg"


def poster(server: Client, **headers: str) -> str:
    url = server.ask(POSTER, headers=headers).json()["data"]["film"]["poster"]["url"]
    assert isinstance(url, str)
    return url


@pytest.fixture(scope="module")
def server(catalogue_url: str) -> Iterator[Client]:
    """A server that trusts the tests as a proxy."""
    with served(catalogue_url, serves_media=True, trusted_proxies=("127.0.0.0/8",)) as client:
        yield client


@pytest.fixture(scope="module")
def rooted(catalogue_url: str) -> Iterator[Client]:
    with served(catalogue_url, serves_media=True, root_path="/films/v1") as client:
        yield client


@pytest.mark.parametrize("path", ["/films/v1/graphql", "/graphql"], ids=["left", "taken off"])
def test_all_of_it_is_below_the_prefix_that_settings_name(rooted: Client, path: str) -> None:
    """Whether the proxy leaves the prefix in the path or takes it off."""
    before = path.removesuffix("/graphql")
    assert rooted.get(path, params={"query": POSTER}).json()["data"]["film"]["poster"]["url"] == f"/films/v1{FILE}"
    assert rooted.get(f"{before}/health/ready").json()["status"] == "ready"
    assert "filmgraph_requests" in rooted.get(f"{before}/metrics").text
    assert rooted.head(f"{before}/events").headers["content-type"] == "text/event-stream; charset=utf-8"
    page = rooted.get(path, headers={"accept": "text/html"})
    assert page.status_code in (200, 503)  # not built
    assert '"./assets/' not in page.text
    assert page.status_code == 503 or '"/films/v1/graphql/assets/' in page.text
    assert rooted.get(f"{before}/nothing").json() == {
        "errors": [{"message": "Not Found; GraphQL is at /films/v1/graphql.", "extensions": {"code": "NOT_FOUND"}}]
    }


def test_the_home_below_a_prefix_leads_to_graphql(rooted: Client) -> None:
    for path in ("/films/v1", "/films/v1/", "/"):
        assert rooted.get(path).headers["location"] == "/films/v1/graphql"


@pytest.mark.parametrize(
    ("headers", "prefix"),
    [
        ({}, ""),
        ({"x-forwarded-prefix": "/a"}, "/a"),
        ({"x-forwarded-prefix": "/a/"}, "/a"),
        ({"x-forwarded-prefix": "/a, /b"}, "/a/b"),
        ({"x-forwarded-prefix": "a"}, ""),
        ({"x-forwarded-prefix": "//evil.example"}, ""),
        ({"x-forwarded-prefix": "/a/../b"}, ""),
        ({"x-forwarded-prefix": '/a"><script>'}, ""),
        ({"x-forwarded-prefix": "/" + "a" * 200}, ""),
    ],
)
def test_the_prefix_that_a_trusted_proxy_names(server: Client, headers: dict[str, str], prefix: str) -> None:
    assert poster(server, **headers) == prefix + FILE


def test_the_prefix_of_anybody_else_is_ignored(catalogue_url: str) -> None:
    for proxies in ((), ("10.0.0.0/8", "::1")):
        with served(catalogue_url, trusted_proxies=proxies, root_path="/own") as client:
            assert poster(client, **{"x-forwarded-prefix": "/evil"}) == f"/own{FILE}"


def test_answers_of_two_prefixes_are_never_mixed(server: Client) -> None:
    """Neither in the cache, nor by their tags; and caches between are told."""
    answers: dict[str, str] = {}
    for prefix in ("/a", "/b", "/a", "/b"):
        response = server.get("/graphql", params={"query": POSTER}, headers={"x-forwarded-prefix": prefix})
        assert response.json()["data"]["film"]["poster"]["url"] == prefix + FILE
        assert response.headers["vary"] == "accept, accept-encoding, x-forwarded-prefix"
        assert answers.setdefault(prefix, response.headers["etag"]) == response.headers["etag"]
    assert answers["/a"] != answers["/b"]
    headers = {"x-forwarded-prefix": "/b", "if-none-match": answers["/a"]}
    assert server.get("/graphql", params={"query": POSTER}, headers=headers).status_code == 200
    headers["if-none-match"] = answers["/b"]
    assert server.get("/graphql", params={"query": POSTER}, headers=headers).status_code == 304


def test_media_of_another_server_have_no_prefix(catalogue_url: str) -> None:
    with served(catalogue_url, root_path="/films", media_url="https://media.example/") as client:
        assert poster(client) == f"https://media.example/{FILE.removeprefix('/media/')}"


@pytest.mark.parametrize(
    ("setting", "value"),
    [("root_path", "films"), ("root_path", "/a/../b"), ("root_path", "//a"), ("trusted_proxies", "proxy.example")],
)
def test_what_is_no_prefix_or_address_is_refused(setting: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"is no (path prefix|address)"):
        Settings(**{setting: value})
