"""Faults that nobody foresaw: the client is told with an error of GraphQL, in JSON, and the server goes on."""

import logging
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLError

import graph.execution
from graph.database.reader import UnavailableError
from graph.database.sqlite.reader import SQLiteReader
from graph.execution import Execution
from graph.server import operations, responder
from graph.server.documents import TrustedDocuments
from graph.server.observing.metrics import Metrics
from graph.server.operations import RequestPreparer
from graph.server.responder import Responder
from tests.databases import Databases
from tests.server.serving import served, wait_until

QUERY = '{ film(slug: "baikonur") { title } }'


class Unheard(Exception):
    """An exception that no code of ours knows."""


def broken(*_: object, **__: object) -> Any:
    raise Unheard("as if there was a fault")


def without_code(*_: object, **__: object) -> Any:
    raise GraphQLError("a library's words")


BREAKS: list[tuple[Any, str, Any]] = [
    (Execution, "answer", broken),
    (Execution, "bind", broken),
    (graph.execution, "compile", broken),
    (graph.execution, "compile", without_code),
    (graph.execution, "bind_values", broken),
    (graph.execution, "read_operation", broken),
    (operations, "parse_body", broken),
    (RequestPreparer, "_prepare", without_code),
    (SQLiteReader, "fetch", broken),
    (SQLiteReader, "_fetch", broken),
    (Responder, "respond", broken),
    (responder, "entity_tag", broken),
    (responder, "compress", broken),
]


@pytest.mark.parametrize(("owner", "name", "instead"), BREAKS)
@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
def test_every_fault_is_told_in_json(
    sqlite: Databases,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    owner: Any,
    name: str,
    instead: Any,
    accept: str,
) -> None:
    with served(sqlite.shipped(), compression_min_bytes=1) as server, caplog.at_level(logging.ERROR):
        headers = {"accept": accept, "accept-encoding": "gzip"}
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, instead)
            answer = server.ask(QUERY, headers)
        assert answer.status_code == 500
        assert answer.headers["content-type"] == f"{accept}; charset=utf-8"
        assert answer.headers["cache-control"] == "no-store"
        (error,) = answer.json()["errors"]
        assert error["extensions"] == {"code": "INTERNAL_SERVER_ERROR"}
        id = error["message"].removeprefix("Something went wrong on our side; the log has it as ").removesuffix(".")
        assert any(record.getMessage() == f"unexpected error {id}" and record.exc_info for record in caplog.records)
        assert server.ask(QUERY, headers).json() == {"data": {"film": {"title": "Baikonur"}}}


def test_the_database_is_looked_at_again_after_a_fault(sqlite: Databases, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(sqlite.shipped()) as server:
        with monkeypatch.context() as patch:
            patch.setattr(SQLiteReader, "refresh", broken)
            wait_until(lambda: server.get("/health/ready").status_code == 503)
        wait_until(lambda: server.get("/health/ready").status_code == 200)


def test_whatever_fails_all_else_is_looked_after(
    sqlite: Databases, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """Trusted documents, metrics and the database."""
    (tmp_path / "a.graphql").write_text("query A { __typename }")
    with served(sqlite.shipped(), trusted_documents=tmp_path) as server, caplog.at_level(logging.ERROR):
        monkeypatch.setattr(TrustedDocuments, "reload", broken)
        monkeypatch.setattr(Metrics, "share", broken)
        for words in ("trusted documents cannot be looked at", "metrics cannot be shared with other workers"):
            wait_until(lambda words=words: [each.getMessage() for each in caplog.records].count(words) > 1)  # type: ignore[misc]
        with monkeypatch.context() as patch:
            patch.setattr(SQLiteReader, "refresh", broken)
            wait_until(lambda: server.get("/health/ready").status_code == 503)
        wait_until(lambda: server.get("/health/ready").status_code == 200)


def test_other_addresses_answer_in_json_too(sqlite: Databases, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(sqlite.shipped(), serves_media=True) as server:
        monkeypatch.setattr("graph.server.media._find", broken)
        answer = server.get("/media/a.jpg")
        assert (answer.status_code, answer.headers["content-type"]) == (500, "application/json")
        assert answer.json()["errors"][0]["extensions"] == {"code": "INTERNAL_SERVER_ERROR"}


def test_media_without_a_database(sqlite: Databases, monkeypatch: pytest.MonkeyPatch) -> None:
    async def unavailable(*_: object, **__: object) -> Any:
        raise UnavailableError("as if it were away")

    with served(sqlite.shipped(), serves_media=True) as server:
        monkeypatch.setattr("graph.server.media._find", unavailable)
        answer = server.get("/media/a.jpg")
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (503, "SERVICE_UNAVAILABLE")
