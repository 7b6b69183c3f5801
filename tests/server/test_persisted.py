"""Documents by id: Apollo's automatic persisted queries, and trusted documents."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from sys import getsizeof
from typing import Any

import httpx
import pytest

from graph.server.documents import OVERHEAD, TrustedDocuments
from graph.settings import SettingsError
from tests.server.serving import Client, served, wait_until

QUERY = "query Persisted { __typename }"
HASH = sha256(QUERY.encode()).hexdigest()
ANSWER = {"data": {"__typename": "Query"}}


def extensions(hashed: str = HASH, version: int = 1) -> dict[str, Any]:
    return {"persistedQuery": {"version": version, "sha256Hash": hashed}}


def error(response: httpx.Response) -> tuple[int, str, str]:
    first = response.json()["errors"][0]
    return response.status_code, first["extensions"]["code"], first["message"]


@pytest.fixture
def fresh(catalogue_url: str) -> Iterator[Client]:
    with served(catalogue_url) as client:
        yield client


def test_a_document_left_once_is_found_by_its_hash(fresh: Client) -> None:
    unknown = fresh.ask(extensions=extensions())
    assert error(unknown) == (200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
    assert unknown.headers["cache-control"] == "no-store"
    assert fresh.ask(QUERY, extensions=extensions()).json() == ANSWER
    assert fresh.ask(extensions=extensions()).json() == ANSWER
    assert fresh.ask(extensions=extensions(HASH.upper())).json() == ANSWER


def test_documents_are_left_and_found_by_get(fresh: Client) -> None:
    parameters = {"extensions": json.dumps(extensions())}
    assert error(fresh.get("/graphql", params=parameters))[1] == "PERSISTED_QUERY_NOT_FOUND"
    assert fresh.get("/graphql", params={**parameters, "query": QUERY}).json() == ANSWER
    assert fresh.get("/graphql", params=parameters).json() == ANSWER


def test_a_document_by_its_hash_is_the_same_answer(fresh: Client) -> None:
    left = fresh.ask(QUERY, extensions=extensions())
    assert fresh.ask(extensions=extensions()).headers["etag"] == left.headers["etag"]
    assert fresh.ask(QUERY).headers["etag"] == left.headers["etag"]


@pytest.mark.parametrize(
    ("query", "persisted", "code"),
    [
        ("{ __typename }", extensions(), "PERSISTED_QUERY_ID_MISMATCH"),
        (None, extensions(version=2), "BAD_REQUEST"),
        (None, extensions("nonsense"), "BAD_REQUEST"),
        (None, {"persistedQuery": 1}, "BAD_REQUEST"),
        (None, {"persistedQuery": {"version": 1}}, "BAD_REQUEST"),
        (None, {"persistedQuery": {"version": 1, "sha256Hash": 5}}, "BAD_REQUEST"),
    ],
)
def test_ids_that_do_not_fit(server: Client, query: str | None, persisted: dict[str, Any], code: str) -> None:
    assert error(server.ask(query, extensions=persisted))[:2] == (400, code)


def test_a_document_of_another_hash_is_not_kept(fresh: Client) -> None:
    fresh.ask("{ other: __typename }", extensions=extensions())
    assert error(fresh.ask(extensions=extensions()))[1] == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize("text", ["x", "{ nothing }", "query($n: Int!) { films(first: $n) { totalCount } }"])
def test_a_document_that_was_refused_is_not_kept(fresh: Client, text: str) -> None:
    hashed = extensions(sha256(text.encode()).hexdigest())
    assert "errors" in fresh.ask(text, extensions=hashed).json()
    assert error(fresh.ask(extensions=hashed))[1] == "PERSISTED_QUERY_NOT_FOUND"


def test_documents_of_clients_take_so_much_memory_at_most(catalogue_url: str) -> None:
    queries = [f"query Q{i:02} {{ __typename }}" for i in range(20)]
    each = getsizeof(queries[0]) + OVERHEAD
    with served(catalogue_url, persisted_queries_bytes=10 * each) as server:
        hashes = [sha256(query.encode()).hexdigest() for query in queries]
        for query, hashed in zip(queries, hashes, strict=True):
            server.ask(query, extensions=extensions(hashed))
        found = ["data" in server.ask(extensions=extensions(hashed)).json() for hashed in hashes]
    assert found == [False] * 10 + [True] * 10


def test_keeping_documents_of_clients_can_be_turned_off(catalogue_url: str) -> None:
    with served(catalogue_url, persisted_queries=False) as server:
        assert server.ask(QUERY, extensions=extensions()).json() == ANSWER
        refused = server.ask(extensions=extensions())
        assert error(refused) == (200, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")


# Trusted documents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "Persisted.graphql").write_text(QUERY + "\n")
    (tmp_path / "ignored.txt").write_text("{ x }")
    return tmp_path


@pytest.fixture(params=["folder", "Apollo's manifest", "manifest"])
def trusted(request: pytest.FixtureRequest, folder: Path) -> Path:
    """The same document, under the id films/Persisted, in each of the forms there are."""
    manifest = folder / "manifest.json"
    match request.param:
        case "folder":
            return folder
        case "manifest":
            manifest.write_text(json.dumps({"films/Persisted": QUERY, HASH: QUERY}))
        case _:
            about = {"body": QUERY, "name": "Persisted", "type": "query"}
            entries = [{"id": "films/Persisted", **about}, {"id": HASH, **about}]
            head = {"format": "apollo-persisted-query-manifest", "version": 1}
            manifest.write_text(json.dumps({**head, "operations": entries}))
    return manifest


def test_trusted_documents_are_run_by_their_ids(catalogue_url: str, trusted: Path) -> None:
    with served(catalogue_url, trusted_documents=trusted) as server:
        assert server.ask(documentId="films/Persisted").json() == ANSWER
        assert server.ask(documentId=f"sha256:{HASH}").json() == ANSWER
        assert server.ask(extensions=extensions()).json() == ANSWER
        assert server.get("/graphql", params={"documentId": "films/Persisted"}).json() == ANSWER
        unknown = server.ask(documentId="films/Other")
        assert error(unknown) == (400, "DOCUMENT_NOT_FOUND", "There is no document of this id.")


def test_other_documents_are_run_too(catalogue_url: str, folder: Path) -> None:
    with served(catalogue_url, trusted_documents=folder) as server:
        assert server.ask("{ __typename }").json() == ANSWER


def test_other_documents_can_be_refused(catalogue_url: str, trusted: Path) -> None:
    with served(catalogue_url, trusted_documents=trusted, trusted_documents_mode="require") as server:
        refused = server.ask("{ __typename }")
        message = 'This server runs only the documents it was given; name one by id: {"documentId": …}.'
        assert error(refused) == (403, "DOCUMENT_NOT_TRUSTED", message)
        assert error(server.ask("{ __schema { queryType { name } } }"))[1] == "DOCUMENT_NOT_TRUSTED"
        left = sha256(b"{ __typename }").hexdigest()
        assert error(server.ask("{ __typename }", extensions=extensions(left)))[1] == "DOCUMENT_NOT_TRUSTED"
        assert error(server.ask(extensions=extensions(left)))[1] == "PERSISTED_QUERY_NOT_FOUND"
        assert server.ask(QUERY).json() == server.ask(documentId="films/Persisted").json() == ANSWER


def test_other_documents_can_be_reported(catalogue_url: str, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    other = "query Other { __typename }"
    with served(catalogue_url, trusted_documents=folder, trusted_documents_mode="report") as server:
        assert server.ask(QUERY).json() == server.ask(other, operationName="Other").json() == ANSWER
    hashed = sha256(other.encode()).hexdigest()
    assert [record.getMessage() for record in caplog.records] == [
        f"not a trusted document: operation Other, sha256 {hashed}"
    ]


def test_the_mode_can_be_off(catalogue_url: str, folder: Path) -> None:
    with served(catalogue_url, trusted_documents=folder, trusted_documents_mode="off") as server:
        assert error(server.ask(documentId="films/Persisted"))[1] == "DOCUMENT_NOT_FOUND"


def test_changes_on_disk_count_at_once(catalogue_url: str, folder: Path) -> None:
    file = folder / "films" / "Persisted.graphql"
    with served(catalogue_url, trusted_documents=folder, trusted_documents_mode="require") as server:
        assert server.ask(documentId="films/Persisted").json() == ANSWER
        file.write_text("query Changed { changed: __typename }")
        (folder / "New.graphql").write_text("{ new: __typename }")
        wait_until(lambda: server.ask(documentId="films/Persisted").json() != ANSWER)
        assert server.ask(documentId="films/Persisted").json() == {"data": {"changed": "Query"}}
        assert server.ask(documentId="New").json() == {"data": {"new": "Query"}}
        assert error(server.ask(QUERY))[1] == "DOCUMENT_NOT_TRUSTED"


def test_a_document_taken_away_is_not_run_by_its_hash_either(catalogue_url: str, folder: Path) -> None:
    with served(catalogue_url, trusted_documents=folder, trusted_documents_mode="require") as server:
        text = (folder / "films" / "Persisted.graphql").read_text()
        hashed = sha256(text.encode()).hexdigest()
        ways: list[dict[str, Any]] = [
            {"documentId": "films/Persisted"},
            {"documentId": hashed},
            {"extensions": extensions(hashed)},
            {"query": text, "extensions": extensions(hashed)},
            {"query": text},
        ]
        before = [server.ask(**way).json() == ANSWER for way in ways]
        assert before == [True] * len(ways)
        (folder / "films" / "Persisted.graphql").unlink()
        wait_until(lambda: server.ask(documentId="films/Persisted").json() != ANSWER)
        assert [error(server.ask(**way))[1] for way in ways] == [
            "DOCUMENT_NOT_FOUND",
            *["DOCUMENT_NOT_TRUSTED"] * 4,
        ]


def test_a_manifest_that_breaks_leaves_the_documents_as_they_were(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps({"a": QUERY}))
    documents = TrustedDocuments(manifest)
    manifest.write_text("{")
    assert not documents.reload()
    assert documents.find("a") == QUERY
    assert caplog.messages == [
        f"trusted documents: {manifest} cannot be used, the earlier ones stay: no JSON: line 1, column 2"
    ]
    manifest.write_text(json.dumps({"b": QUERY}))
    assert documents.reload()
    assert (documents.find("a"), documents.find("b")) == (None, QUERY)
    assert not documents.reload()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        (b"{", "no JSON: line 1, column 2"),
        (b"[]", "the manifest is neither {id: text, …} nor Apollo's"),
        (b'{"a": 1}', "the manifest is neither {id: text, …} nor Apollo's"),
        (b'{"operations": [{"id": "a"}]}', "the manifest is neither {id: text, …} nor Apollo's"),
    ],
)
def test_a_place_without_documents_is_refused(tmp_path: Path, content: bytes | None, reason: str) -> None:
    manifest = tmp_path / "manifest.json"
    if content is not None:
        manifest.write_bytes(content)
    with pytest.raises(SettingsError) as refused:
        TrustedDocuments(manifest)
    assert str(refused.value) == f"FILMGRAPH_TRUSTED_DOCUMENTS: {manifest} cannot be used: {reason}"
