"""The drill: a cluster is served and seeded while its parts are killed, and what clients saw is printed.

`make drill` takes some two minutes. It ends with status 1 if any client saw a wrong answer, an older revision behind a
newer one, or an error other than those that tell to try again.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.databases import ROOT
from tests.drill.clients import FILMS, Clients, Seen, documents
from tests.drill.cluster import OWNER, READER, Cluster, wait_until

FILMGRAPH = (sys.executable, "-m", "graph.cli")
BEHIND_A_POOLER = {
    "FILMGRAPH_POSTGRESQL_PREPARED_STATEMENTS": "off",
    "FILMGRAPH_POSTGRESQL_STARTUP_PARAMETERS": "off",
}
PHASE_SECONDS = float(os.environ.get("DRILL_SECONDS", "12"))


def reading(cluster: Cluster) -> Mapping[str, str]:
    """The environment of a process that serves."""
    return {**os.environ, "DATABASE_URL": cluster.url(READER, pooled=True), **BEHIND_A_POOLER}


def writing(cluster: Cluster) -> Mapping[str, str]:
    """The environment of a process that migrates or seeds: past the poolers, which tell no primary from a standby."""
    return {**os.environ, "DATABASE_URL": cluster.url(OWNER, pooled=False)}


@contextmanager
def serving(cluster: Cluster, log: Path, *, keeps_responses: bool) -> Iterator[str]:
    """A process of filmgraph; its URL."""
    kept = {"FILMGRAPH_RESPONSE_CACHE": "on" if keeps_responses else "off"}
    with (
        open(log, "w") as errors,
        subprocess.Popen(
            (*FILMGRAPH, "serve", "--port", "0"),
            cwd=ROOT,
            env={**reading(cluster), **kept},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if line.startswith("filmgraph: "):
                    yield line.split()[-1].removesuffix("/graphql")
                    break
            else:
                raise RuntimeError(log.read_text())
        finally:
            process.terminate()


class Seedings:
    """A seeding behind the other, each of which changes every film."""

    def __init__(self, cluster: Cluster, folder: Path) -> None:
        self.number = 0
        self.done = 0
        self.failed: list[str] = []
        self.begun = threading.Event()
        """Set whenever one begins to write."""
        self._environment = writing(cluster)
        self._folder = folder
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._go_on)

    def seed(self) -> str | None:
        """Seeds once. Returns what the command says where it fails."""
        self.number += 1
        for name, text in documents(self.number).items():
            (self._folder / name).parent.mkdir(exist_ok=True)
            (self._folder / name).write_text(text)
        process = subprocess.Popen(
            (*FILMGRAPH, "seed", str(self._folder)),
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.begun.set()
        _, errors = process.communicate()
        if process.returncode == 0:
            self.done += 1
            return None
        return f"status {process.returncode}: {errors.strip()[-400:]}"

    def begin(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self._ending.set()
        self._thread.join()

    def _go_on(self) -> None:
        while not self._ending.is_set():
            if problem := self.seed():
                self.failed.append(f"seeding {self.number}: {problem}")
                time.sleep(1)


class Drill:
    """Phases, and what was seen in each."""

    def __init__(self, cluster: Cluster, clients: Clients, seedings: Seedings) -> None:
        self._cluster = cluster
        self._clients = clients
        self._seedings = seedings
        self.faults = 0
        self._it = cluster.primary

    def phase(self, name: str, happens: Callable[[], object] = lambda: None) -> None:
        self._clients.seen()
        done, failed = self._seedings.done, len(self._seedings.failed)
        happens()
        deadline = time.monotonic() + PHASE_SECONDS
        while time.monotonic() < deadline:
            time.sleep(1)
            for node in self._cluster.nodes:
                if node.keep_pooler():
                    print(f"the pooler of {node.name} has ended by itself and is started again", flush=True)
        self._report(name, self._clients.seen())
        print(f"  seedings: {self._seedings.done - done} done", flush=True)
        for problem in self._seedings.failed[failed:]:
            print(f"  {problem}", flush=True)

    def _report(self, name: str, seen: Seen) -> None:
        waits = ", ".join(f"{seconds:.2f}" for seconds in seen.waits.values())
        print(f"{name}\n  {seen.answers} answers; the slowest took {seen.slowest:.2f} s")
        print(f"  longest time without an answer, by process: {waits} s")
        print(f"  errors that say to try again: {dict(seen.errors) or 'none'}")
        print(f"  older than another process just before: {seen.behind}")
        print(f"  faults: {dict(seen.faults) or 'none'}", flush=True)
        self.faults += seen.faults.total()

    # What happens

    def kill_a_standby(self) -> None:
        self._it = self._cluster.busiest_standby()
        self._it.kill()

    def start_it_again(self) -> None:
        self._it.start()

    def stop_a_standby(self) -> None:
        self._it = self._cluster.busiest_standby()
        self._it.send(signal.SIGSTOP)

    def let_it_go_on(self) -> None:
        self._it.send(signal.SIGCONT)

    def pause_a_standby(self) -> None:
        self._it = self._cluster.busiest_standby()
        self._it.ask("SELECT pg_wal_replay_pause()")

    def resume_it(self) -> None:
        self._it.ask("SELECT pg_wal_replay_resume()")

    def restart_a_pooler(self) -> None:
        it = self._cluster.busiest_standby()
        it.kill_pooler()
        time.sleep(1)
        it.start_pooler()

    def fail_over(self) -> None:
        """Kills the primary in the middle of a seeding, and promotes the standby that has most of its log."""
        self._seedings.begun.clear()
        self._seedings.begun.wait()
        busy = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'films_owner' AND backend_xid IS NOT NULL"
        wait_until(lambda: self._cluster.primary.ask(busy) > 0, "a seeding that writes")
        self._it = dead = self._cluster.primary
        dead.kill()
        time.sleep(2)  # until somebody notices
        new = max(self._cluster.standbys, key=lambda node: node.received())
        new.ask("SELECT pg_promote()")
        self._cluster.primary = new
        for node in self._cluster.standbys:
            if node is not dead:
                node.follow(new)
        titles = "SELECT count(DISTINCT substring(title FROM '[0-9]+$')) || ' of ' || count(*) FROM film_listings"
        print(f"after promotion: seedings among the titles: {new.ask(titles, 'films')}", flush=True)

    def bring_it_back(self) -> None:
        self._it.copy(self._cluster.primary)
        self._it.start()


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="drill-") as name, ExitStack() as stack:
        folder = Path(name)
        cluster = stack.enter_context(Cluster(folder))
        films = folder / "films"
        films.mkdir()
        seedings = Seedings(cluster, films)
        subprocess.run((*FILMGRAPH, "migrate"), cwd=ROOT, env=writing(cluster), check=True)
        for statement in (
            f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {READER}",
            f"ALTER ROLE {READER} SET default_transaction_read_only = on",
            f"ALTER ROLE {READER} SET statement_timeout = '5s'",
            f"ALTER ROLE {READER} SET jit = off",
            f"ALTER ROLE {READER} SET random_page_cost = 1.1",
        ):
            cluster.primary.ask(statement, "films")
        if problem := seedings.seed():
            raise RuntimeError(problem)
        logs = [folder / f"filmgraph-{n}.log" for n in range(3)]
        processes = [stack.enter_context(serving(cluster, log, keeps_responses=log is logs[0])) for log in logs]
        clients = Clients(processes)
        stack.callback(clients.end)
        seedings.begin()
        stack.callback(seedings.end)
        drill = Drill(cluster, clients, seedings)
        print(
            f"{FILMS} films, 3 processes (the last two keep no responses), 7 clients, a seeding behind the other",
            flush=True,
        )
        drill.phase("all is well")
        drill.phase("a standby is killed", drill.kill_a_standby)
        drill.phase("it is started again", drill.start_it_again)
        drill.phase("a standby stands still, without a word", drill.stop_a_standby)
        drill.phase("it goes on", drill.let_it_go_on)
        drill.phase("a standby lags", drill.pause_a_standby)
        drill.phase("it catches up", drill.resume_it)
        drill.phase("a pooler is restarted", drill.restart_a_pooler)
        drill.phase("the primary is killed and a standby promoted", drill.fail_over)
        drill.phase("the old primary comes back as a standby", drill.bring_it_back)
        seedings.end()
        newest = seedings.number
        wait_until(lambda: clients.newest >= newest, "serving the last seeding")
        for log in logs:
            print(log.name, *log.read_text().splitlines()[-12:], sep="\n  ")
    print(f"faults: {drill.faults}")
    return 1 if drill.faults else 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sys.exit(main())
