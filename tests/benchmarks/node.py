"""`python -m tests.benchmarks.node`: how many requests a second one machine answers, the client on it included."""

import json
import os
from collections.abc import Iterator
from itertools import product

from tests.benchmarks.__main__ import databases
from tests.benchmarks.bulk import load
from tests.benchmarks.load import loaded
from tests.benchmarks.queries import QUERIES, TITLES, variables
from tests.databases import BACKENDS
from tests.server.serving import Client, Process, metric, wait_until

ASKED = ("Q1", "Q2", "Q5")
FILMS, CONNECTIONS, SECONDS = 2_000, 16, 3.0


def lines(backend: str) -> Iterator[str]:
    """Lines of a table in Markdown: with answers computed each time or kept, by one worker or two."""
    with databases(backend) as made:
        url = made.empty()
        load(url, FILMS)
        asked = variables(url, ASKED)
        for kept, workers in product(("off", "on"), ("1", "2")):
            environment = {"DATABASE_URL": url, "FILMGRAPH_RESPONSE_CACHE": kept}
            with Process("serve", "--port", "0", "--workers", workers, environment=environment) as process:
                served = process.url()
                _wait(served, int(workers))
                with Client(served) as client:
                    _, port = client.address
                for query in ASKED:
                    bodies = [
                        json.dumps({"query": QUERIES[query], "variables": each}).encode() for each in asked[query]
                    ]
                    loaded(port, "/graphql", bodies, CONNECTIONS, 1)
                    found = loaded(port, "/graphql", bodies, CONNECTIONS, SECONDS)
                    yield (
                        f"| {TITLES[query]} | {backend} | {kept} | {workers} | {found.requests / found.seconds:,.0f} "
                        f"| {found.latency * 1_000:.1f} | {found.failed} | {os.getloadavg()[0]:.0f} |"
                    )


def _wait(url: str, workers: int) -> None:
    wait_until(lambda: metric(url, "filmgraph_workers_ready") == workers, 120)


def main() -> None:
    print("| query | database | answers kept | workers | requests/s | p50 ms | failed | load of the machine |")
    print("|---|---|---|--:|--:|--:|--:|--:|")
    for backend in BACKENDS:
        for line in lines(backend):
            print(line, flush=True)


if __name__ == "__main__":
    main()
