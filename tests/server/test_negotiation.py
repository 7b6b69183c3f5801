"""What is made of Accept and Accept-Encoding."""

import pytest

from graph.server.negotiation import MediaType, content_coding, media_type, representation_of

GRAPHQL, JSON, HTML = MediaType.GRAPHQL, MediaType.JSON, MediaType.HTML
CODINGS = ("br", "zstd", "gzip")


@pytest.mark.parametrize(
    ("accept", "answer", "page"),
    [
        (None, JSON, JSON),
        (b"application/json", JSON, JSON),
        (b"application/graphql-response+json", GRAPHQL, GRAPHQL),
        (b"application/graphql-response+json, application/json;q=0.9", GRAPHQL, GRAPHQL),
        (b"application/json, application/graphql-response+json", GRAPHQL, GRAPHQL),
        (b"application/json, application/graphql-response+json;q=0.9", JSON, JSON),
        (b"APPLICATION/JSON; charset=UTF-8", JSON, JSON),
        (b"application/json; charset=latin-1", None, None),
        (b"*/*", JSON, JSON),
        (b"application/*", JSON, JSON),
        (b"application/json;q=0, */*", GRAPHQL, GRAPHQL),
        (b"application/json;q=0, application/graphql-response+json;q=0, */*", None, None),
        (b"application/graphql-response+json;q=0.5, */*;q=0.1", GRAPHQL, GRAPHQL),
        (b"text/html", None, HTML),
        (b"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", JSON, HTML),
        (b"text/html;q=0.5, application/json", JSON, JSON),
        (b"text/plain", None, None),
        (b"application/json;q=0", None, None),
        (b"application/json;q=x", None, None),
        (b"application/json;q=nan", None, None),
        (b"application/json;q=1e9", JSON, JSON),
        (b"", None, None),
        (b",;,", None, None),
        (b"\xff", None, None),
    ],
)
def test_media_types(accept: bytes | None, answer: MediaType | None, page: MediaType | None) -> None:
    assert (media_type(accept), media_type(accept, or_page=True)) == (answer, page)


@pytest.mark.parametrize(
    ("accept_encoding", "coding"),
    [
        (None, None),
        (b"", None),
        (b"identity", None),
        (b"gzip", "gzip"),
        (b"gzip, deflate, br, zstd", "br"),
        (b"gzip, zstd", "zstd"),
        (b"br;q=0.5, gzip;q=0.8", "gzip"),
        (b"*", "br"),
        (b"*;q=0.5, gzip", "gzip"),
        (b"br;q=0, *", "zstd"),
        (b"gzip;q=0", None),
        (b"gzip;q=0.5, identity", None),
        (b"gzip, identity", "gzip"),
        (b"deflate", None),
    ],
)
def test_codings(accept_encoding: bytes | None, coding: str | None) -> None:
    assert content_coding(accept_encoding, CODINGS) == coding


def test_no_coding_where_none_is_offered() -> None:
    assert content_coding(b"gzip", ()) is None


def test_there_is_one_object_of_each_representation() -> None:
    assert representation_of(JSON, "br") is representation_of(JSON, "br")
    assert representation_of(JSON, "br") != representation_of(JSON, None)
