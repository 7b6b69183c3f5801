"""Rounds in turns: every server is asked the same in each round, in the other direction every other round."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from tests.benchmarks.load import loaded
from tests.benchmarks.queries import Variables
from tests.benchmarks.servers import ANSWERS, Server

Asked = Mapping[str, Sequence[Variables]]
"""The variables of each query, in turns."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A query on a server, asked over so many connections."""

    query: str
    connections: int
    server: str


@dataclass(frozen=True, slots=True)
class Measured:
    """One round: requests a second; milliseconds of CPU time for each; their median latency in milliseconds."""

    rate: float
    cpu: float
    latency: float


Rounds = Mapping[Cell, Sequence[Measured]]


def check_same(servers: Mapping[str, Server], asked: Asked) -> None:
    """Asks all the same, with up to three sets of variables each.

    Raises:
        RuntimeError: if one answers otherwise than the first.
    """
    for query, sets in asked.items():
        for variables in sets[:3]:
            answers = {
                name: _without_cursors(server.ask(query, _for(server, query, variables)))
                for name, server in servers.items()
                if query in ANSWERS[server.name]
            }
            first = next(iter(answers.values()))
            for name, answer in answers.items():
                if answer != first:
                    raise RuntimeError(
                        f"{name} answers {query} with other data: {variables}\n{answer!s:.500}\n{first!s:.500}"
                    )


def _without_cursors(data: Any) -> Any:
    """The data without cursors, which are everybody's own."""
    match data:
        case dict():
            return {k: _without_cursors(v) for k, v in data.items() if k not in ("cursor", "endCursor")}
        case list():
            return [_without_cursors(entry) for entry in data]
        case _:
            return data


def _for(server: Server, query: str, variables: Variables) -> Variables:
    """With the cursor as this server writes it: some put a mark of their own before the values of the order."""
    if "after" not in variables:
        return variables
    values = variables["after"].split("\n")
    first_page = {"Q4": "Q3"}.get(query, query.replace("deep", "first"))
    own = server.ask(first_page, {})["films"]["pageInfo"]["endCursor"].split("\n")
    return {**variables, "after": "\n".join((*own[: -len(values)], *values))}


def measure(
    servers: Mapping[str, Server], asked: Mapping[str, Asked], connections: Sequence[int], rounds: int, seconds: float
) -> Rounds:
    """`asked` says for each of the servers what it is asked."""
    bodies = {
        Cell(query, count, name): [server.body(query, _for(server, query, variables)) for variables in sets]
        for count in connections
        for name, server in servers.items()
        for query, sets in asked[name].items()
    }
    cells = sorted(bodies, key=lambda cell: (cell.query, cell.connections))
    for cell in cells:
        _measured(servers[cell.server], bodies[cell], cell.connections, min(seconds, 0.5))
    measured: dict[Cell, list[Measured]] = {cell: [] for cell in cells}
    for number in range(rounds):
        for cell in cells if number % 2 == 0 else reversed(cells):
            measured[cell].append(_measured(servers[cell.server], bodies[cell], cell.connections, seconds))
    return measured


def _measured(server: Server, bodies: Sequence[bytes], connections: int, seconds: float) -> Measured:
    """
    Raises:
        RuntimeError: if an answer is an error.
    """
    began = server.cpu_seconds()
    load = loaded(server.port, server.path, bodies, connections, seconds)
    cpu = server.cpu_seconds() - began
    if load.failed:
        raise RuntimeError(f"{server.name} failed {load.failed} of {load.requests} requests, such as {bodies[0]!r}")
    return Measured(load.requests / load.seconds, cpu / load.requests * 1e3, load.latency * 1e3)


def middle(rounds: Sequence[Measured]) -> Measured:
    return Measured(*(median(getattr(one, name) for one in rounds) for name in ("rate", "cpu", "latency")))


def times(rounds: Sequence[Measured], of: Sequence[Measured]) -> float:
    """How many times the CPU time of another, as the median of the ratios of each round."""
    return median(mine.cpu / max(its.cpu, 1e-9) for mine, its in zip(rounds, of, strict=True))
