"""A running server serves the fields that a seeding declares, and never an answer of one schema for another."""

import asyncio
import threading
from pathlib import Path

import pytest

from graph.database.databases import open_reader
from graph.execution import BoundStatement, Execution, read_own_fields
from graph.settings import Settings
from tests.commands.running import filmgraph
from tests.seed.laying import lay
from tests.seed.laying import seed as seed_here
from tests.server.serving import Client, served, wait_until

FILM = {"a/de.md": "title: A\nadmissions: 7\nyear: 2011\ndirector: Ada Brandt", "b/de.md": "title: B\nyear: 2012"}
ADMISSIONS = '{ film(slug: "a") { admissions } }'


OF_TEXT = '{"data":{"film":{"admissions":"7"}}}'


def seed(url: str, folder: Path) -> None:
    """In a process of its own, since two libraries must not have one SQLite file open in one process."""
    ended = filmgraph("seed", str(folder), url=url)
    assert ended.status == 0, ended.errors


@pytest.fixture
def folder(tmp_path: Path, database_url: str) -> Path:
    folder = lay(tmp_path / "films", FILM)
    seed_here(database_url, folder)
    return folder


def test_declarations_are_served_without_a_restart(database_url: str, folder: Path) -> None:
    with served(database_url) as client:
        assert client.ask(ADMISSIONS).json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
        assert client.ask('{ film(slug: "a") { fields } }').json() == {
            "data": {"film": {"fields": {"admissions": "7"}}}
        }
        (folder / "fields.yaml").write_text("admissions: {type: integer, filter: true}\n")
        seed(database_url, folder)
        wait_until(lambda: "data" in client.ask(ADMISSIONS).json())
        assert client.ask(ADMISSIONS).json() == {"data": {"film": {"admissions": 7}}}
        assert client.ask('{ film(slug: "a") { fields } }').json() == {"data": {"film": {"fields": {}}}}
        assert "\n  admissions: Int\n" in client.get("/schema.graphql").text
        query = '{ __type(name: "FilmFilter") { inputFields { name } } }'
        assert {"name": "admissions"} in client.ask(query).json()["data"]["__type"]["inputFields"]
        (folder / "fields.yaml").write_text("admissions: text\n")
        seed(database_url, folder)
        wait_until(lambda: client.ask(ADMISSIONS).json() == {"data": {"film": {"admissions": "7"}}})


def test_only_an_answer_of_the_schema_of_its_revision_is_for_good(database_url: str, folder: Path) -> None:
    (folder / "fields.yaml").write_text("admissions: integer\n")
    seed_here(database_url, folder)
    with served(database_url) as client:
        before = client.ask("{ catalogue { revision } }").json()["data"]["catalogue"]["revision"]
        (folder / "fields.yaml").write_text("admissions: text\n")
        seed(database_url, folder)
        seen: dict[str, set[str]] = {}

        def asked(url: str) -> str:
            response = client.get(url)
            if "immutable" in response.headers["cache-control"]:
                seen.setdefault(url, set()).add(response.text)
            return response.text

        def is_text() -> bool:
            now = client.ask("{ catalogue { revision } }").json()["data"]["catalogue"]["revision"]
            query = 'query={ film(slug: "a") { admissions } }'
            asked(f"/graphql?{query}&revision={before}")
            return asked(f"/graphql?{query}&revision={now}") == '{"data":{"film":{"admissions":"7"}}}'

        wait_until(is_text)
        assert is_text()
        assert [len(answers) for answers in seen.values()] == [1] * len(seen)
        assert len(seen) == 1


def test_an_operation_ends_under_the_schema_that_it_began_under(
    database_url: str, folder: Path, runner: asyncio.Runner
) -> None:
    (folder / "fields.yaml").write_text("admissions: integer\n")
    seed_here(database_url, folder)
    settings = Settings(DATABASE_URL=database_url)
    reader = open_reader(settings)
    execution = Execution(settings, reader, runner.run(read_own_fields(reader)))
    bound = execution.bind(ADMISSIONS, {}, None)
    assert isinstance(bound, BoundStatement)
    execution.serve(())
    assert runner.run(execution.answer(bound)).data == '{"film":{"admissions":7}}'
    assert [each.extensions for each in runner.run(execution.run(ADMISSIONS)).errors] == [
        {"code": "GRAPHQL_VALIDATION_FAILED"}
    ]
    runner.run(reader.close())


def test_requests_meanwhile_are_all_answered(database_url: str, folder: Path) -> None:
    """Each with an answer of one of the schemas, in whatever order they change."""
    answers: list[str] = []
    (folder / "fields.yaml").write_text("admissions: integer\n")
    seed_here(database_url, folder)
    with served(database_url) as client:
        done = threading.Event()

        def ask() -> None:
            with Client(str(client.base_url)) as own:
                while not done.is_set():
                    answers.append(own.ask(ADMISSIONS).text)

        thread = threading.Thread(target=ask)
        thread.start()
        try:
            wait_until(lambda: bool(answers))
            (folder / "fields.yaml").write_text("admissions: text\n")
            seed(database_url, folder)
            wait_until(lambda: OF_TEXT in answers)
        finally:
            done.set()
            thread.join()
    # Until the other schema is served, the one before finds no numbers any more.
    assert set(answers) <= {'{"data":{"film":{"admissions":7}}}', '{"data":{"film":{"admissions":null}}}', OF_TEXT}
