"""`filmgraph up` and `filmgraph serve`, until they are told to stop."""

import re
import signal
import socket
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest

from tests.commands.running import filmgraph
from tests.databases import Databases
from tests.seed.laying import lay
from tests.server.serving import Client, Process


@pytest.fixture
def empty_url(databases: Databases) -> Iterator[str]:
    url = databases.empty()
    yield url
    databases.drop(url)


def lines_until_serving(process: Process) -> tuple[list[str], str]:
    """The lines printed before the one that says where it serves, and that address."""
    assert process.popen.stdout is not None
    lines: list[str] = []
    for line in process.popen.stdout:
        if found := re.fullmatch(r"filmgraph: GraphQL and GraphiQL at (http://127\.0\.0\.1:[0-9]+)/graphql\n", line):
            return lines, found[1]
        lines.append(line)
    raise AssertionError(process.ended())


def test_up_serves_the_shipped_catalogue(empty_url: str) -> None:
    with Process("up", "--port", "0", environment={"DATABASE_URL": empty_url}) as process:
        lines, url = lines_until_serving(process)
        with Client(url) as client:
            assert client.ask('{ film(slug: "baikonur") { title } films { totalCount } }').json() == {
                "data": {"film": {"title": "Baikonur"}, "films": {"totalCount": 27}}
            }
            assert client.get("/health/ready").status_code == 200
        assert process.end(signal.SIGTERM) == (0, "", "")
    made, read, added = lines
    assert re.fullmatch(r".*: made the tables, 0001 to [0-9]{4}\n", made)
    assert read == "54 documents, nothing to report; 27 films\n"
    assert re.fullmatch(r"27 films added; revision [0-9a-f]{32}\n", added)


def test_up_serves_what_has_no_errors(sqlite: Databases, tmp_path: Path) -> None:
    """And the files beside the documents."""
    lay(tmp_path, {"x/de.md": "title: X\nposter_image: x.png", "y/de.md": "title: Y: Z"})
    (tmp_path / "x/x.png").write_bytes(b"PNG")
    environment = {"DATABASE_URL": sqlite.migrated()}
    with Process("up", ".", "--port", "0", environment=environment, cwd=tmp_path) as process:
        lines, url = lines_until_serving(process)
        with Client(url) as client:
            assert client.ask("{ films { nodes { slug } } }").json() == {"data": {"films": {"nodes": [{"slug": "x"}]}}}
            assert client.get("/media/x/x.png").content == b"PNG"
        assert process.end(signal.SIGINT) == (0, "", "")
    assert lines[-2] == "1 error in 1 of 2 documents; 1 film, 1 version refused\n"


def test_up_watches_documents(sqlite: Databases, tmp_path: Path) -> None:
    lay(tmp_path, {"x/de.md": "title: X"})
    environment = {"DATABASE_URL": sqlite.migrated()}
    with Process("up", ".", "--port", "0", "--watch", "--prune", environment=environment, cwd=tmp_path) as process:
        _, url = lines_until_serving(process)
        (watching,) = psutil.Process(process.popen.pid).children()
        lay(tmp_path, {"x/de.md": "title: Other"})
        assert process.popen.stdout is not None
        said = list(takewhile(lambda line: not line.startswith("1 film changed; revision "), process.popen.stdout))
        assert said == ["1 document, nothing to report; 1 film\n"]  # and nothing of the first seeding once more
        with Client(url) as client:
            assert client.ask("{ films { nodes { title } } }").json()["data"]["films"]["nodes"] == [{"title": "Other"}]
        # A fields.yaml that cannot be read is told, and that it is mended.
        lay(tmp_path, {"fields.yaml": "place: {type: nothing}"})
        told = takewhile(lambda line: not line.startswith("1 error in "), process.popen.stdout)
        assert next(told).startswith("fields.yaml:1:15: error[fields]: ")
        assert len(list(told)) == 4
        lay(tmp_path, {"fields.yaml": "# none"})
        told = takewhile(lambda line: not line.startswith("nothing changed; revision "), process.popen.stdout)
        assert list(told) == ["1 document, nothing to report; 1 film\n"]
        assert process.end()[0] == 0
    assert not watching.is_running()


def test_up_serves_nothing_if_a_step_fails(sqlite: Databases, tmp_path: Path) -> None:
    assert filmgraph("up", "nowhere", "--port", "0", "--language=de", url=sqlite.migrated(), cwd=tmp_path) == (
        2,
        "",
        "Fehler: nowhere: diese Datei oder diesen Ordner gibt es nicht\n"
        "Fehler: das Einspielen ist gescheitert, darum wird nichts ausgeliefert\n",
    )
    assert filmgraph("up", "--port", "0", url=f"sqlite:///{tmp_path}/none/films.db", cwd=tmp_path) == (
        2,
        "",
        "error: the database cannot be opened: unable to open database file; see DATABASE_URL\n"
        "error: migrating failed, so nothing is served\n",
    )


def test_up_does_nothing_if_its_port_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        error = f"error: 127.0.0.1:{port} cannot be listened on: Address already in use; choose another with --port\n"
        assert filmgraph("up", "--port", str(port), url=f"sqlite:///{tmp_path}/films.db") == (2, "", error)
    assert list(tmp_path.iterdir()) == []


def test_serve_answers_until_it_is_told_to_stop(catalogue_url: str) -> None:
    with Process("serve", "--port", "0", environment={"DATABASE_URL": catalogue_url}) as process:
        lines, url = lines_until_serving(process)
        with Client(url) as client:
            assert client.ask("{ films { totalCount } }").json() == {"data": {"films": {"totalCount": 27}}}
        assert process.end(signal.SIGINT) == (0, "", "")
    first, *_ = lines
    assert first.startswith("note: nothing is served at /media/: ")
