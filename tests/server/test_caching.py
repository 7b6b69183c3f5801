"""Entity tags, 304, responses kept until the catalogue changes, and compression."""

import gzip
from typing import Any

import brotli
import pytest
import zstandard
from sqlalchemy import text

from graph.database.databases import writing_engine
from graph.server.cache import OVERHEAD, TAG_BYTES, ResponseCache
from graph.server.health import CatalogueState
from graph.server.http import Response
from graph.server.request import LONGEST_REVISION
from tests.server.serving import Client, revision_served, served, wait_until

QUERY = "{ films { nodes { slug title } } }"


def etag(server: Client, query: str = QUERY, headers: dict[str, str] | None = None, **members: object) -> str:
    return server.ask(query, headers, **members).headers["etag"]


def set_revision(database_url: str, revision: str) -> None:
    engine = writing_engine(database_url)
    with engine.begin() as connection:
        statement = (
            "INSERT INTO revisions (revision, seeded_at, films, people, credits, documents) "
            "VALUES (:revision, '2026-01-01 00:00:00+00:00', 0, 0, 0, 0)"
        )
        connection.execute(text(statement), {"revision": revision})
    engine.dispose()


def cached(server: Client, cache: str) -> float:
    """How many requests were answered from there."""
    lines = server.get("/metrics").text.splitlines()
    counted = [line.split()[1] for line in lines if line.startswith(f'filmgraph_requests_total{{cache="{cache}"')]
    return sum(map(float, counted))


def test_equal_requests_have_equal_tags(server: Client) -> None:
    assert etag(server) == etag(server)
    assert etag(server)[0] == etag(server)[-1] == '"'


@pytest.mark.parametrize(
    "other",
    [
        {"headers": {"accept": "application/graphql-response+json"}},
        {"headers": {"accept-encoding": "gzip"}},
        {"extensions": {"cost": True}},
        {"query": "{ films { nodes { title slug } } }"},
        {"query": "query($n: Int) { films(first: $n) { nodes { slug title } } }", "variables": {"n": 1}},
        {"query": "query($n: Int) { films(first: $n) { nodes { slug title } } }", "variables": {"n": 2}},
    ],
)
def test_whatever_makes_another_answer_makes_another_tag(server: Client, other: dict[str, object]) -> None:
    arguments = {"query": QUERY, **other}
    assert etag(server, **arguments) != etag(server)  # type: ignore[arg-type]
    assert etag(server, **arguments) == etag(server, **arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other",
    [
        {"query": QUERY + " "},
        {"query": "query A { films { nodes { slug title } } } query B { __typename }", "operationName": "A"},
        {"extensions": {"cost": False}},
    ],
)
def test_equal_answers_have_equal_tags(server: Client, other: dict[str, object]) -> None:
    assert etag(server, **{"query": QUERY, **other}) == etag(server)  # type: ignore[arg-type]


def test_the_order_of_variables_makes_no_difference(server: Client) -> None:
    query = "query($a: Int, $b: String) { films(first: $a, language: $b) { nodes { slug } } }"
    assert etag(server, query, variables={"a": 1, "b": "de"}) == etag(server, query, variables={"b": "de", "a": 1})


@pytest.mark.parametrize(
    ("setting", "value"),
    [("page_size", 5)],
)
def test_settings_that_change_answers_make_another_tag(
    server: Client, catalogue_url: str, setting: str, value: Any
) -> None:
    with served(catalogue_url, **{setting: value}) as other:
        assert etag(other) != etag(server)


def test_an_answer_that_tells_its_time_is_not_kept(catalogue_url: str) -> None:
    with served(catalogue_url, explain=True) as client:
        first, second = client.ask(QUERY), client.ask(QUERY)
    for response in (first, second):
        assert response.headers["cache-control"] == "no-store"
        assert "etag" not in response.headers
        assert response.json()["extensions"]["explain"]["milliseconds"] > 0


def test_settings_that_change_no_answer_make_no_other_tag(server: Client, catalogue_url: str) -> None:
    with served(catalogue_url, response_cache=False, media_url="https://m.example/", log_format="json") as other:
        assert etag(other) == etag(server)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("condition", ["{}", "W/{}", '"x", {}', "*"])
def test_what_the_client_has_is_not_sent_again(server: Client, method: str, condition: str) -> None:
    first = server.request(method, "/graphql", params={"query": QUERY})
    headers = {"if-none-match": condition.format(first.headers["etag"])}
    second = server.request(method, "/graphql", headers=headers, params={"query": QUERY})
    assert (second.status_code, second.content) == (304, b"")
    for name in ("etag", "cache-control", "vary"):
        assert second.headers[name] == first.headers[name]
    assert "content-type" not in second.headers


def test_what_the_client_has_of_another_time_is_sent(server: Client) -> None:
    response = server.get("/graphql", params={"query": QUERY}, headers={"if-none-match": '"other"'})
    assert (response.status_code, len(response.json()["data"]["films"]["nodes"])) == (200, 20)


def test_a_tag_is_compared_without_running_anything(catalogue_url: str) -> None:
    with served(catalogue_url, response_cache=False) as server:
        tag = etag(server)
        assert (cached(server, "miss"), cached(server, "revalidated")) == (1, 0)
        answer = server.get("/graphql", params={"query": QUERY}, headers={"if-none-match": tag})
        assert answer.status_code == 304
        assert (cached(server, "miss"), cached(server, "revalidated")) == (1, 1)


def test_equal_requests_are_answered_from_the_cache(catalogue_url: str) -> None:
    with served(catalogue_url) as server:
        first, second = server.ask(QUERY), server.ask(QUERY)
        assert (first.content, dict(first.headers)) == (second.content, dict(second.headers))
        assert (cached(server, "miss"), cached(server, "hit")) == (1, 1)


def test_the_cache_can_be_turned_off(catalogue_url: str) -> None:
    with served(catalogue_url, response_cache=False) as server:
        assert server.ask(QUERY).content == server.ask(QUERY).content
        assert (cached(server, "miss"), cached(server, "hit")) == (2, 0)


def test_a_new_revision_empties_the_cache(database_url: str) -> None:
    query = "{ catalogue { revision } }"
    set_revision(database_url, "one")
    with served(database_url) as server:
        old = server.ask(query)
        assert revision_served(server) == "one"
        assert old.json()["data"]["catalogue"]["revision"] == server.get("/health/ready").json()["revision"]
        set_revision(database_url, "two")
        wait_until(lambda: server.ask(query).content != old.content)
        new = server.ask(query, {"if-none-match": old.headers["etag"]})
        assert new.status_code == 200
        assert new.headers["etag"] != old.headers["etag"]
        wait_until(lambda: revision_served(server) == "two")
        assert new.json()["data"]["catalogue"]["revision"] == server.get("/health/ready").json()["revision"]


def test_nothing_is_for_good_beyond_a_change_of_settings(catalogue_url: str) -> None:
    """The address that names the revision of other settings, or of the catalogue alone, is asked for again."""
    revisions: list[str] = []
    for page_size in (20, 3):
        with served(catalogue_url, page_size=page_size) as server:
            revisions.append(server.get("/health/ready").json()["revision"])
            of_catalogue = revision_served(server)
            kept = [server.ask(QUERY, revision=each).headers["cache-control"] for each in (*revisions, of_catalogue)]
            assert ["immutable" in each for each in kept] == [*([False] * (len(revisions) - 1)), True, False]
    first, second = revisions
    assert first != second
    assert first.partition("-")[0] == second.partition("-")[0]


def test_for_good_only_where_the_url_names_the_revision(server: Client) -> None:
    revision = server.get("/health/ready").json()["revision"]

    def cache_control(**parameters: str) -> str:
        return str(server.get("/graphql", params={"query": QUERY, **parameters}).headers["cache-control"])

    assert cache_control() == "no-cache"
    assert cache_control(revision="other") == "no-cache"
    assert cache_control(revision=revision) == "public, max-age=31536000, immutable"


@pytest.mark.parametrize(
    "query",
    [
        "{ catalogue { revision seededAt } }",
        "{ catalogue { s: seededAt } __typename }",
        "{ films { nodes { updatedAt } } }",
        '{ changes(since: "none") { films { added { totalCount } } } }',
    ],
)
def test_never_for_good_where_the_revision_does_not_stand_for_the_answer(server: Client, query: str) -> None:
    revision = server.get("/health/ready").json()["revision"]
    answer = server.get("/graphql", params={"query": query, "revision": revision})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
    revalidated = server.get(
        "/graphql", params={"query": query, "revision": revision}, headers={"if-none-match": answer.headers["etag"]}
    )
    assert (revalidated.status_code, revalidated.headers["cache-control"]) == (304, "no-cache")


def test_revisions_that_are_not_served_share_a_response(catalogue_url: str) -> None:
    with served(catalogue_url) as server:
        for revision in ("a", "b", "x" * LONGEST_REVISION):
            server.ask(QUERY, revision=revision)
        assert (cached(server, "miss"), cached(server, "hit")) == (1, 2)
        served_now = server.get("/health/ready").json()["revision"]
        assert server.ask(QUERY, revision=served_now).headers["cache-control"] == "public, max-age=31536000, immutable"
        assert server.ask(QUERY).headers["cache-control"] == "no-cache"


def test_a_revision_has_a_length(server: Client) -> None:
    refused = server.ask(QUERY, revision="x" * (LONGEST_REVISION + 1))
    assert (refused.status_code, refused.json()["errors"][0]["message"]) == (
        400,
        "The member revision has more than 100 characters; no revision has so many.",
    )


def test_cache_control_is_a_setting(catalogue_url: str) -> None:
    with served(catalogue_url, cache_control="public, max-age=60") as server:
        assert server.ask(QUERY).headers["cache-control"] == "public, max-age=60"
        assert server.ask("{ nothing }").headers["cache-control"] == "no-store"


DECODERS = {
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "zstd": lambda body: zstandard.decompress(body),
}


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip", "gzip"),
        ("br", "br"),
        ("zstd", "zstd"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, zstd", "zstd"),
        ("gzip;q=1, br;q=0.5", "gzip"),
        ("*", "br"),
        ("br;q=0, *", "zstd"),
        ("identity", None),
        ("gzip;q=0", None),
        ("identity, gzip;q=0.5", None),
        ("deflate", None),
        ("", None),
    ],
)
def test_answers_are_compressed_as_the_client_likes(server: Client, accepted: str, coding: str | None) -> None:
    plain = server.ask(QUERY)
    with server.stream("POST", "/graphql", json={"query": QUERY}, headers={"accept-encoding": accepted}) as response:
        body = b"".join(response.iter_raw())
    assert response.headers.get("content-encoding") == coding
    assert response.headers["vary"] == "accept, accept-encoding"
    assert int(response.headers["content-length"]) == len(body)
    assert (DECODERS[coding](body) if coding else body) == plain.content
    assert (len(body) < len(plain.content)) == (coding is not None)


def test_small_answers_are_not_compressed(server: Client) -> None:
    response = server.ask("{ __typename }", {"accept-encoding": "gzip"})
    assert "content-encoding" not in response.headers


def test_codings_are_a_setting(catalogue_url: str) -> None:
    with served(catalogue_url, compression="gzip", compression_min_bytes=10) as server:
        assert server.ask("{ __typename }", {"accept-encoding": "br, gzip"}).headers["content-encoding"] == "gzip"
        assert "content-encoding" not in server.ask("{ __typename }", {"accept-encoding": "br"}).headers


NOW, LATER = CatalogueState("a", 1, "2026-01-01"), CatalogueState("a", 3, "2026-01-02")


def response(size: int, tag: bytes = b'"t"') -> Response:
    return Response(200, [], b"x" * size, tag)


def test_the_cache_holds_so_many_bytes() -> None:
    cache = ResponseCache(100 * OVERHEAD)
    assert cache.get("first", NOW) is None
    for i in range(60):
        cache.put(i, NOW, response(OVERHEAD))
    assert cache.bytes == 100 * OVERHEAD + 12 * TAG_BYTES
    assert [cache.get(i, NOW) is None for i in (0, 9, 10, 59)] == [True, True, False, False]
    cache.put("large", NOW, response(10 * OVERHEAD))
    assert cache.get("large", NOW) is None
    assert cache.tag("large", NOW) == b'"t"'


def test_the_cache_forgets_what_was_not_used_for_longest() -> None:
    cache = ResponseCache(20 * OVERHEAD)
    assert cache.get(0, NOW) is None
    for i in range(20):
        cache.put(i, NOW, response(0))
        assert cache.get(0, NOW) is not None
    cache.put(20, NOW, response(0))
    assert [cache.get(i, NOW) is None for i in (0, 1, 2)] == [False, True, False]


def test_a_kept_response_has_its_tag() -> None:
    cache = ResponseCache(TAG_BYTES * 160)
    assert cache.tag("first", NOW) is None
    for i in range(20):
        cache.put(i, NOW, response(0, b'"%d"' % i))
    assert [cache.tag(i, NOW) for i in (0, 19)] == [b'"0"', b'"19"']


def test_the_cache_keeps_responses_of_the_state_served_only() -> None:
    cache = ResponseCache(100 * OVERHEAD)
    assert cache.get("key", NOW) is None
    cache.put("key", LATER, response(1))
    assert (cache.get("key", NOW), cache.bytes) == (None, 0)
    cache.put("key", NOW, response(1))
    assert cache.get("key", NOW) == response(1)
    assert cache.get("key", None) is None
    assert cache.tag("key", None) is None
    assert cache.get("key", LATER) is None
    assert cache.tag("key", LATER) is None
    assert cache.bytes == 0
