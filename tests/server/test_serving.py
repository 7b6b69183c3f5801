"""The server as a process: its beginning, its end, its workers, and a database that comes and goes."""

import os
import re
import shutil
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import psutil  # type: ignore[import-untyped]
import pytest
from sqlalchemy import text

from graph.database.databases import writing_engine
from graph.database.migrating import newest_migration
from tests.databases import Databases, PostgreSQLDatabases
from tests.server.serving import Client, Process, metric, revision_served, served, wait_until

BODY = b'{"query": "{ films(first: 5) { nodes { title } } }"}'
HEAD = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n" % len(BODY)


@pytest.fixture
def sqlite_copy(sqlite: Databases, tmp_path: Path) -> str:
    """A migrated SQLite database that a test may do with as it likes."""
    return f"sqlite:///{shutil.copyfile(sqlite.migrated().removeprefix('sqlite:///'), tmp_path / 'films.db')}"


def change(database_url: str, statement: str) -> None:
    engine = writing_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


# Beginning


def test_the_first_line_says_where(sqlite_copy: str) -> None:
    with Process("serve", "--port", "0", environment={"DATABASE_URL": sqlite_copy}) as process:
        with Client(process.url()) as client:
            assert client.get("/health/live").json() == {"status": "live"}
            assert client.get("/health/ready").json() == {"status": "ready", "revision": ""}
            assert client.ask("{ films { totalCount } }").json() == {"data": {"films": {"totalCount": 0}}}
        assert process.end() == (0, "", "")


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (
            "UPDATE alembic_version SET version_num = '0000'",
            "is at migration 0000, this filmgraph needs [0-9]{4}; run: filmgraph migrate",
        ),
        (
            "UPDATE alembic_version SET version_num = '9999'",
            "is at migration 9999, this filmgraph needs [0-9]{4}; upgrade filmgraph",
        ),
        ("DROP TABLE alembic_version", ".*is not migrated; run: filmgraph migrate"),
    ],
)
def test_a_database_of_another_migration_is_refused(database_url: str, statement: str, problem: str) -> None:
    change(database_url, statement)
    with Process("serve", "--port", "0", environment={"DATABASE_URL": database_url}) as process:
        status, output, errors = process.ended()
    assert (status, output) == (2, "")
    assert re.fullmatch(f"error: the database {problem}\n", errors)


def test_a_database_that_is_not_there_is_refused(tmp_path: Path) -> None:
    error = f"error: there is no database {tmp_path}/films.db; run: filmgraph migrate\n"
    with Process("serve", environment={"DATABASE_URL": f"sqlite:///{tmp_path}/films.db"}) as process:
        assert process.ended() == (2, "", error)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "films.db").write_text("no database at all, but long enough to be one" * 100)
    error = f"error: {tmp_path}/films.db is no SQLite database; see DATABASE_URL\n"
    with Process("serve", environment={"DATABASE_URL": f"sqlite:///{tmp_path}/films.db"}) as process:
        assert process.ended() == (2, "", error)


@pytest.mark.parametrize("kept", [50, 5_000, -4_096])
def test_a_database_of_which_a_part_is_missing_is_refused(sqlite_copy: str, tmp_path: Path, kept: int) -> None:
    whole = Path(sqlite_copy.removeprefix("sqlite:///")).read_bytes()
    (tmp_path / "cut.db").write_bytes(whole[:kept])
    error = f"error: the database {tmp_path}/cut.db is damaged, or not all of it is there; see DATABASE_URL\n"
    with Process("serve", environment={"DATABASE_URL": f"sqlite:///{tmp_path}/cut.db"}) as process:
        assert process.ended() == (2, "", error)


def test_an_address_that_is_none_is_refused(sqlite_copy: str) -> None:
    with Process("serve", "--host", "999.1.1.1", "--port", "0", environment={"DATABASE_URL": sqlite_copy}) as process:
        status, output, errors = process.ended()
    assert (status, output) == (2, "")
    assert re.fullmatch(
        r"error: 999\.1\.1\.1:0 cannot be listened on: (?!Unknown error).+; choose another with --port\n", errors
    )


def test_a_port_that_is_taken_is_refused(sqlite_copy: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        error = f"error: 127.0.0.1:{port} cannot be listened on: Address already in use; choose another with --port\n"
        with Process("serve", "--port", str(port), environment={"DATABASE_URL": sqlite_copy}) as process:
            assert process.ended() == (2, "", error)


@pytest.mark.parametrize(
    ("variable", "value", "error"),
    [
        (
            "FILMGRAPH_MAX_COST",
            "much",
            "FILMGRAPH_MAX_COST: 'much' is no integer",
        ),
        (
            "FILMGRAPH_TRUSTED_DOCUMENTS",
            "/nowhere",
            "FILMGRAPH_TRUSTED_DOCUMENTS: /nowhere cannot be used: No such file or directory",
        ),
        (
            "DATABASE_URL",
            "films.db",
            "DATABASE_URL is no database URL: 'films.db'; "
            "write e.g. sqlite:///filmgraph.db or postgresql://user@host/name",
        ),
    ],
)
def test_settings_that_cannot_be_used(sqlite_copy: str, variable: str, value: str, error: str) -> None:
    environment = {"DATABASE_URL": sqlite_copy, variable: value}
    with Process("serve", "--port", "0", "--workers", "2", environment=environment) as process:
        assert process.ended() == (2, "", f"error: {error}\n")


# End


def address(url: str) -> tuple[str, int]:
    parsed = httpx.URL(url)
    return parsed.host, parsed.port or 0


class Load:
    """Requests from several threads, on connections kept and on new ones, until none is accepted any more."""

    def __init__(self, address: tuple[str, int]) -> None:
        self.answered = 0
        self.lost: list[str] = []
        self._address = address
        self._threads = [threading.Thread(target=self._ask, args=(i % 2 == 0,)) for i in range(8)]
        for thread in self._threads:
            thread.start()

    def wait(self) -> None:
        for thread in self._threads:
            thread.join()

    def _ask(self, keeps: bool) -> None:
        head = HEAD + (b"\r\n" if keeps else b"connection: close\r\n\r\n")
        while True:
            try:
                connection = socket.create_connection(self._address, timeout=60)
            except ConnectionRefusedError:
                return
            with connection, connection.makefile("rb") as received:
                while self._exchange(connection, head, received):
                    pass

    def _exchange(self, connection: socket.socket, head: bytes, received: object) -> bool:
        """Whether the connection can be used again."""
        try:
            connection.sendall(head + BODY)
            lines = list(iter(received.readline, b"\r\n"))  # type: ignore[attr-defined]
            length = next(int(line.split()[1]) for line in lines if line.lower().startswith(b"content-length"))
            assert len(received.read(length)) == length  # type: ignore[attr-defined]
        except (OSError, StopIteration, AssertionError) as error:
            self.lost.append(f"{error!r} {head[-25:]!r} {self.answered}")
            return False
        self.answered += 1
        return b"connection: close\r\n" not in lines


@pytest.mark.parametrize("workers", ["1", "2"])
def test_no_request_is_lost_at_the_end(catalogue_url: str, workers: str) -> None:
    with Process("serve", "--port", "0", "--workers", workers, environment={"DATABASE_URL": catalogue_url}) as process:
        load = Load(address(process.url()))
        wait_until(lambda: load.answered > 200, 60)
        ended = process.end()
        load.wait()
    assert (ended, load.lost) == ((0, "", ""), [])


def refuses(address: tuple[str, int]) -> bool:
    try:
        socket.create_connection(address, timeout=20).close()
    except ConnectionRefusedError:
        return True
    return False


def test_a_request_under_way_is_answered_at_the_end(sqlite_copy: str) -> None:
    with Process("serve", "--port", "0", environment={"DATABASE_URL": sqlite_copy}) as process:
        url = process.url()
        with socket.create_connection(address(url), timeout=20) as connection:
            connection.sendall(HEAD + b"\r\n" + BODY[:10])
            wait_until(lambda: metric(url, "filmgraph_requests_under_way") == 1)
            process.popen.send_signal(signal.SIGTERM)
            wait_until(lambda: refuses(address(url)))
            connection.sendall(BODY[10:])
            with connection.makefile("rb") as received:
                answered = received.read()
        assert process.ended()[0] == 0
    assert answered.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\nconnection: close\r\n" in answered


def test_a_kept_connection_without_requests_does_not_hold_up_the_end(sqlite_copy: str) -> None:
    """Requests would be waited for longer than the process is."""
    environment = {"DATABASE_URL": sqlite_copy, "FILMGRAPH_SHUTDOWN_SECONDS": "600"}
    with Process("serve", "--port", "0", environment=environment) as process, Client(process.url()) as client:
        assert client.ask("{ __typename }").status_code == 200
        assert process.end(signal.SIGINT) == (0, "", "")


# Workers


@pytest.fixture
def workers(sqlite_copy: str) -> Iterator[tuple[Process, Client]]:
    """Two workers, both ready. Which database they read makes no difference to what they do."""
    with Process("serve", "--port", "0", "--workers", "2", environment={"DATABASE_URL": sqlite_copy}) as process:
        with Client(process.url()) as client:
            wait_until(lambda: metric(str(client.base_url), "filmgraph_workers_ready") == 2, 30)
            yield process, client
        process.end()


def worker_processes(process: Process) -> set[int]:
    found = set()
    for child in psutil.Process(process.popen.pid).children():
        with suppress(psutil.NoSuchProcess):  # it has ended meanwhile
            if any("spawn_main" in word for word in child.cmdline()):
                found.add(child.pid)
    return found


def test_whichever_worker_is_asked_tells_the_numbers_of_all(workers: tuple[Process, Client]) -> None:
    _, client = workers
    before = metric(str(client.base_url), "filmgraph_request_seconds_count")
    for _ in range(20):
        with Client(str(client.base_url)) as fresh:
            assert fresh.ask("{ __typename }").status_code == 200
    wait_until(lambda: metric(str(client.base_url), "filmgraph_request_seconds_count") == before + 20)


def test_a_worker_that_ends_is_replaced(workers: tuple[Process, Client]) -> None:
    process, client = workers
    first, second = worker_processes(process)
    os.kill(first, signal.SIGKILL)
    wait_until(lambda: len(worker_processes(process) - {first}) == 2, 30)
    assert second in worker_processes(process)
    wait_until(lambda: metric(str(client.base_url), "filmgraph_workers_ready") == 2, 30)
    status, _, errors = process.end()
    assert status == 0
    assert f"worker {first} ended with status -9 and is replaced" in errors


def test_workers_end_with_their_parent(workers: tuple[Process, Client]) -> None:
    process, _ = workers
    children = worker_processes(process)
    assert len(children) == 2
    process.popen.kill()
    wait_until(lambda: not any(Path(f"/proc/{child}/cmdline").exists() for child in children))


# A database that comes and goes


def ready(client: Client) -> int:
    return client.get("/health/ready").status_code


def test_a_database_out_of_reach(databases: Databases, database_url: str) -> None:
    if not isinstance(databases, PostgreSQLDatabases):
        pytest.skip("an SQLite file is always within reach")
    name = database_url.rpartition("/")[2].partition("?")[0]
    with served(database_url, response_cache=False) as client:
        assert ready(client) == 200
        databases.run(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        databases.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        refused = client.ask("{ films { totalCount } }", {"accept": "application/graphql-response+json"})
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert refused.json()["errors"][0] == {
            "message": "The catalogue cannot be read now; try again later.",
            "extensions": {"code": "SERVICE_UNAVAILABLE"},
        }
        wait_until(lambda: ready(client) == 503)
        assert client.get("/health/ready").json() == {"status": "unavailable"}
        assert client.get("/health/live").status_code == 200
        databases.run(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
        wait_until(lambda: ready(client) == 200)
        assert client.ask("{ films { totalCount } }").json() == {"data": {"films": {"totalCount": 0}}}


def test_connections_that_are_lost_cost_no_request(databases: Databases, database_url: str) -> None:
    if not isinstance(databases, PostgreSQLDatabases):
        pytest.skip("SQLite has no connections to lose")
    name = database_url.rpartition("/")[2].partition("?")[0]
    with served(database_url, response_cache=False) as client:
        for _ in range(5):
            assert client.ask("{ films { totalCount } }").status_code == 200
            databases.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        assert client.ask("{ films { totalCount } }").status_code == 200


def test_a_database_that_is_not_migrated_any_more(database_url: str) -> None:
    with served(database_url, response_cache=False) as client:
        assert ready(client) == 200
        change(database_url, "UPDATE alembic_version SET version_num = '0000'")
        wait_until(lambda: ready(client) == 503)
        change(database_url, f"UPDATE alembic_version SET version_num = '{newest_migration()}'")
        wait_until(lambda: ready(client) == 200)


def test_a_file_that_another_takes_the_place_of(sqlite: Databases, tmp_path: Path) -> None:
    file, other = tmp_path / "films.db", tmp_path / "other.db"
    for path, revision in ((file, "one"), (other, "two")):
        shutil.copyfile(sqlite.migrated().removeprefix("sqlite:///"), path)
        columns = "(revision, seeded_at, films, people, credits, documents)"
        values = f"('{revision}', '2026-01-01 00:00:00+00:00', 0, 0, 0, 0)"
        change(f"sqlite:///{path}", f"INSERT INTO revisions {columns} VALUES {values}")
    with served(f"sqlite:///{file}") as client:
        assert revision_served(client) == "one"
        other.replace(file)
        wait_until(lambda: revision_served(client) == "two")
        answer = client.ask("{ catalogue { revision } }").json()
        assert answer["data"]["catalogue"]["revision"].partition("-")[0] == "two"
