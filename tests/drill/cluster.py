"""A primary and two streaming standbys of PostgreSQL, each with pgbouncer in front, from Debian's packages."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import psutil  # type: ignore[import-untyped]
import psycopg

OWNER, READER = "films_owner", "films_reader"

POSTGRESQL = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
cluster_name = '{name}'
shared_buffers = 32MB
wal_keep_size = 256MB
hot_standby_feedback = on
"""

PGBOUNCER = """
[databases]
films = host=127.0.0.1 port={port} dbname=films

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {pooler_port}
unix_socket_dir =
auth_type = trust
auth_file = {folder}/users.txt
pool_mode = transaction
default_pool_size = 10
server_connect_timeout = 2
server_login_retry = 1
query_wait_timeout = 3
"""


def programs() -> Path:
    """The folder of PostgreSQL's programs: the newest of Debian's packages, or wherever PATH leads.

    Raises:
        FileNotFoundError
    """
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    found = packaged[-1] if packaged else shutil.which("postgres")
    if found is None or shutil.which("pgbouncer", path=_path()) is None:
        raise FileNotFoundError("the drill needs PostgreSQL and pgbouncer: apt install postgresql pgbouncer")
    return Path(found).parent


def _path() -> str:
    return f"{os.environ['PATH']}:/usr/sbin"


def user() -> str | None:
    """Whom PostgreSQL is run by, since it refuses to run as root; None: by us."""
    if os.getuid():
        return None
    with suppress(KeyError):
        return pwd.getpwnam("postgres").pw_name
    return "nobody"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def wait_until(holds: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """
    Raises:
        TimeoutError: naming `what` was waited for.
    """
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} takes longer than {seconds:g} seconds")
        time.sleep(0.1)


class Program:
    """A program that can be killed with all its children, as a machine that goes out takes them along."""

    def __init__(self, command: Sequence[str | Path], log: Path) -> None:
        with open(log, "ab") as output:
            self.popen = subprocess.Popen(
                [str(part) for part in command],
                cwd=log.parent,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                user=user(),
                start_new_session=True,
            )

    def kill(self) -> None:
        self.send(signal.SIGKILL)
        self.popen.wait()

    def send(self, a_signal: signal.Signals) -> None:
        """Sends a signal to the program and all that it has started."""
        with suppress(psutil.NoSuchProcess):
            program = psutil.Process(self.popen.pid)
            for process in (program, *program.children(recursive=True)):
                with suppress(psutil.NoSuchProcess):
                    process.send_signal(a_signal)


class Node:
    """A server of PostgreSQL and the pooler before it."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.port, self.pooler_port = free_port(), free_port()
        self._folder = folder / name
        self._folder.mkdir()
        if name_ := user():
            shutil.chown(self._folder, name_)
        self._server: Program | None = None
        self._pooler: Program | None = None

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _run(self, name: str, *arguments: str | Path) -> None:
        command = [programs() / name, *arguments]
        subprocess.run(command, cwd=self._folder, user=user(), check=True, capture_output=True)

    def make(self) -> None:
        """A new cluster, with the roles that own and read the catalogue."""
        self._run("initdb", "-D", self._data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C")
        self._configure()

    def copy(self, primary: "Node") -> None:
        """Makes this the standby of another node, whatever it was before."""
        shutil.rmtree(self._data, ignore_errors=True)
        source = f"host=127.0.0.1 port={primary.port} user=postgres application_name={self.name}"
        self._run("pg_basebackup", "-D", self._data, "-R", "-X", "stream", "-c", "fast", "-d", source)
        self._configure()

    def _configure(self) -> None:
        with open(self._data / "postgresql.conf", "a") as file:
            file.write(POSTGRESQL.format(name=self.name, port=self.port, folder=self._folder))

    def start(self) -> None:
        self._server = Program([programs() / "postgres", "-D", self._data], self._folder / "server.log")
        wait_until(self.answers, f"starting {self.name}")

    def answers(self) -> bool:
        with suppress(psycopg.Error):
            self.ask("SELECT 1")
            return True
        return False

    def start_pooler(self) -> None:
        (self._folder / "users.txt").write_text("".join(f'"{role}" ""\n' for role in (OWNER, READER, "postgres")))
        file = self._folder / "pgbouncer.ini"
        file.write_text(PGBOUNCER.format(port=self.port, pooler_port=self.pooler_port, folder=self._folder))
        pgbouncer = shutil.which("pgbouncer", path=_path())
        assert pgbouncer is not None
        self._pooler = Program([pgbouncer, file], self._folder / "pgbouncer.log")

    def keep_pooler(self) -> bool:
        """Starts the pooler again if it has ended by itself, as systemd does. Returns whether it had."""
        has_ended = self._pooler is not None and self._pooler.popen.poll() is not None
        if has_ended:
            self.start_pooler()
        return has_ended

    def kill(self) -> None:
        if self._server:
            self._server.kill()

    def send(self, a_signal: signal.Signals) -> None:
        assert self._server is not None
        self._server.send(a_signal)

    def kill_pooler(self) -> None:
        if self._pooler:
            self._pooler.kill()

    def ask(self, statement: str, database: str = "postgres") -> Any:
        """The first value that the server itself, not the pooler, answers."""
        address = f"host=127.0.0.1 port={self.port} user=postgres dbname={database} connect_timeout=5"
        with psycopg.connect(address, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            row = cursor.fetchone() if cursor.description else None
            return row[0] if row else None

    def follow(self, primary: "Node") -> None:
        """Has a standby follow another primary from now on."""
        source = f"host=127.0.0.1 port={primary.port} user=postgres application_name={self.name}"
        self.ask(f"ALTER SYSTEM SET primary_conninfo = '{source}'")
        self.ask("SELECT pg_reload_conf()")

    def transactions(self) -> int:
        """How many transactions the catalogue's database has had, nearly all of them to read."""
        return int(self.ask("SELECT xact_commit FROM pg_stat_database WHERE datname = 'films'"))

    def received(self) -> int:
        """How much of the primary's log a standby has, in bytes."""
        return int(self.ask("SELECT coalesce(pg_last_wal_receive_lsn() - '0/0', 0)"))


class Cluster:
    """Nodes a, b and c; a is the primary at first."""

    def __init__(self, folder: Path) -> None:
        if name := user():
            shutil.chown(folder, name)
        self.nodes = [Node(name, folder) for name in "abc"]
        self.primary = self.nodes[0]

    @property
    def standbys(self) -> list[Node]:
        return [node for node in self.nodes if node is not self.primary]

    def busiest_standby(self) -> Node:
        """The standby that most is read from."""
        before = {node.name: node.transactions() for node in self.standbys}
        time.sleep(3)
        read = {node.name: node.transactions() - before[node.name] for node in self.standbys}
        print("transactions in 3 s:", ", ".join(f"{name} {count}" for name, count in read.items()), flush=True)
        return max(self.standbys, key=lambda node: read[node.name])

    def url(self, role: str, *, pooled: bool) -> str:
        """DATABASE_URL with all three servers, or the poolers before them."""
        ports = [node.pooler_port if pooled else node.port for node in self.nodes]
        hosts = "&".join(f"host=127.0.0.1:{port}" for port in ports)
        return f"postgresql://{role}@/films?{hosts}"

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for node in self.nodes:
            node.kill_pooler()
            node.kill()

    def _start(self) -> None:
        self.primary.make()
        self.primary.start()
        for statement in (f"CREATE ROLE {OWNER} LOGIN", f"CREATE ROLE {READER} LOGIN"):
            self.primary.ask(statement)
        self.primary.ask(f"CREATE DATABASE films OWNER {OWNER}")
        for node in self.standbys:
            node.copy(self.primary)
            node.start()
        for node in self.nodes:
            # A commit waits until one standby has it, so that none is lost with the primary alone.
            node.ask("ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (a, b, c)'")
            node.ask("SELECT pg_reload_conf()")
            node.start_pooler()
