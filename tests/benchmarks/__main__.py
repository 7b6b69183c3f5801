"""`python -m tests.benchmarks`: filmgraph beside the limit and Strawberry with DataLoaders, as a table in Markdown."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.bulk import load
from tests.benchmarks.measuring import Cell, Rounds, check_same, measure, middle, times
from tests.benchmarks.queries import QUERIES, TITLES, variables
from tests.benchmarks.servers import ANSWERS, COMMANDS, serving
from tests.databases import BACKENDS, Databases, Once, PostgreSQLDatabases, SQLiteDatabases, postgresql_server


@contextmanager
def databases(backend: str) -> Iterator[Databases]:
    """Makes databases that are gone with the block."""
    with tempfile.TemporaryDirectory() as folder:
        once = Once(Path(folder))
        if backend == "sqlite":
            yield SQLiteDatabases(Path(folder), once)
        else:
            with postgresql_server() as url:
                yield PostgreSQLDatabases(url, once)


def compare(
    backend: str, films: int, queries: Sequence[str], connections: Sequence[int], rounds: int, seconds: float
) -> Rounds:
    """Loads a catalogue, and measures all servers on it."""
    with databases(backend) as made:
        url = made.empty()
        load(url, films)
        asked = variables(url, queries)
        with serving(tuple(COMMANDS), url) as servers:
            check_same(servers, asked)
            of_each = {name: {query: asked[query] for query in ANSWERS[name] if query in asked} for name in servers}
            return measure(servers, of_each, connections, rounds, seconds)


def table(rounds: Rounds) -> Iterator[str]:
    """Lines of Markdown. CPU time is that of server and database, for each request."""
    yield "| query | connections | server | requests/s | p50 ms | CPU ms | CPU : the limit's | CPU : filmgraph's |"
    yield "|---|--:|---|--:|--:|--:|--:|--:|"
    for cell, measured in rounds.items():
        limit, own = (rounds[Cell(cell.query, cell.connections, name)] for name in ("the limit", "filmgraph"))
        found = middle(measured)
        yield (
            f"| {cell.query} {TITLES[cell.query]} | {cell.connections} | {cell.server} | {found.rate:,.0f} "
            f"| {found.latency:.2f} | {found.cpu:.3f} | {times(measured, limit):.2f} | {times(measured, own):.2f} |"
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--databases", default=",".join(BACKENDS), help="by comma")
    parser.add_argument("--films", type=int, default=2_000, help="how many films the catalogue has, 240 or more")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each measurement")
    parser.add_argument("--queries", default=",".join(QUERIES), help="by comma")
    parser.add_argument("--connections", default="1,16", help="how many are busy at a time, by comma")
    return parser.parse_args()


def main() -> None:
    arguments = _arguments()
    films, rounds, seconds = arguments.films, arguments.rounds, arguments.seconds
    connections = [int(count) for count in arguments.connections.split(",")]
    for backend in arguments.databases.split(","):
        measured = compare(backend, films, arguments.queries.split(","), connections, rounds, seconds)
        print(f"\n{backend}, {films:,} films, medians of {rounds} rounds of {seconds:g} s\n")
        print("\n".join(table(measured)), flush=True)


if __name__ == "__main__":
    main()
