"""`python -m tests.benchmarks.scale`: what the same operations cost on small and large catalogues, in one run.

1,000,000 films with 22,000,000 credits take 6 GB on each database, and, to load, a quarter of an hour or more.
"""

import argparse
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import NullPool, create_engine, func, make_url, select, text

from graph.database.databases import parse_url
from graph.declared import aliased
from graph.models import Credit, Person
from tests.benchmarks.__main__ import databases
from tests.benchmarks.bulk import load
from tests.benchmarks.measuring import Cell, Rounds, measure, middle, times
from tests.benchmarks.queries import AT_SCALE, Variables, variables
from tests.benchmarks.servers import Server, database_process, started
from tests.databases import BACKENDS

QUERIES = ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", *AT_SCALE)


def loaded(url: str, films: int) -> str:
    """Loads a catalogue, and says what that took, and how much more Q6 has to look at in a larger one."""
    began = time.monotonic()
    load(url, films)
    seconds = time.monotonic() - began
    return (
        f"{films:,} films: loaded in {seconds:,.0f} s, {size(url) / 1e6:,.0f} MB;"
        f" those whom Q6 asks about have {collaborators(url):,.0f} collaborators"
    )


def collaborators(url: str) -> float:
    """How many people those of Q6 worked with, on average."""
    mine, theirs = aliased(Credit), aliased(Credit)
    shared = select(mine.person_id, theirs.person_id).join(theirs, theirs.film_id == mine.film_id).join(Person)
    slugs = [asked["slug"] for asked in variables(url, ["Q6"])["Q6"]]
    pairs = shared.where(Person.slug.in_(slugs), theirs.person_id != mine.person_id).distinct().subquery()
    engine = create_engine(parse_url(url), poolclass=NullPool)
    with engine.connect() as connection:
        return (connection.scalar(select(func.count()).select_from(pairs)) or 0) / len(slugs)


def size(url: str) -> int:
    """In bytes."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return Path(parsed.database or "").stat().st_size
    engine = create_engine(parse_url(url))
    with engine.connect() as connection:
        found: int = connection.scalar(text("SELECT pg_database_size(current_database())")) or 0
    engine.dispose()
    return found


def compare(urls: Mapping[str, str], queries: Sequence[str], rounds: int, seconds: float) -> tuple[Rounds, list[str]]:
    """What filmgraph does on each of the databases; and what it does not answer, and why."""
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(started("filmgraph", url, database_process(url))) for name, url in urls.items()
        }
        asked: dict[str, dict[str, Sequence[Variables]]] = {name: {} for name in servers}
        refused: list[str] = []
        for name, server in servers.items():
            for query, sets in variables(urls[name], queries).items():
                if why := _refusal(server, query, sets):
                    refused.append(f"{name} films, {query}: {why}")
                else:
                    asked[name][query] = sets
        return measure(servers, asked, [1], rounds, seconds), refused


def _refusal(server: Server, query: str, sets: Sequence[Variables]) -> str | None:
    """The error that answers, e.g. a time limit; None if there is none."""
    if "deep" in query or query == "Q4":
        return None
    try:
        for asked in sets:
            server.ask(query, asked)
    except RuntimeError as error:
        return f"{error!s:.300}"
    return None


def table(rounds: Rounds, sizes: Sequence[str]) -> Iterator[str]:
    """Lines of Markdown: CPU milliseconds for each request, and how many times those of the first size."""
    yield "| operation | " + " | ".join(f"{size} films, CPU ms | p50 ms | times" for size in sizes) + " |"
    yield "|---|" + "--:|" * 3 * len(sizes)
    for query in QUERIES:
        first = rounds.get(Cell(query, 1, sizes[0]))
        line = f"| {query} |"
        for name in sizes:
            measured = rounds.get(Cell(query, 1, name))
            if measured is None or first is None:
                line += " - | - | - |"
                continue
            found = middle(measured)
            line += f" {found.cpu:.3f} | {found.latency:.2f} | {times(measured, first):.2f} |"
        yield line


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scale", description=__doc__)
    parser.add_argument("--databases", default=",".join(BACKENDS), help="by comma")
    parser.add_argument("--films", default="2000,100000,1000000", help="sizes, by comma; all are compared to the first")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each measurement")
    arguments = parser.parse_args()
    for backend in arguments.databases.split(","):
        with databases(backend) as made:
            urls = {}
            print(f"\n{backend}\n", flush=True)
            for films in map(int, arguments.films.split(",")):
                urls[f"{films:,}"] = url = made.empty()
                print(loaded(url, films), flush=True)
            rounds, refused = compare(urls, QUERIES, arguments.rounds, arguments.seconds)
            print("", *table(rounds, tuple(urls)), "", *refused, sep="\n", flush=True)


if __name__ == "__main__":
    main()
