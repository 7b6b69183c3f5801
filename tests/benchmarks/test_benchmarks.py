"""That the benchmark runs, and that all servers give the same data."""

from collections.abc import Iterator, Mapping

import pytest

from tests.benchmarks.__main__ import table
from tests.benchmarks.bulk import load
from tests.benchmarks.measuring import Cell, check_same, measure
from tests.benchmarks.queries import QUERIES, variables
from tests.benchmarks.servers import COMMANDS, Server, serving
from tests.databases import Databases

FILMS = 240
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def generated_url(databases: Databases) -> str:
    url = databases.empty()
    load(url, FILMS)
    return url


@pytest.fixture(scope="module")
def servers(generated_url: str) -> Iterator[Mapping[str, Server]]:
    with serving(tuple(COMMANDS), generated_url) as servers:
        yield servers


def test_all_servers_give_the_same_data_and_are_measured(generated_url: str, servers: Mapping[str, Server]) -> None:
    asked = variables(generated_url, tuple(QUERIES))
    check_same(servers, asked)
    measured = measure(servers, {name: {"Q1": asked["Q1"]} for name in servers}, [2], rounds=1, seconds=0.05)
    assert set(measured) == {Cell("Q1", 2, name) for name in COMMANDS}
    assert all(round_.rate > 0 for rounds in measured.values() for round_ in rounds)
    assert len(list(table(measured))) == 2 + len(COMMANDS)


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_another_answer_is_noticed(
    generated_url: str, servers: Mapping[str, Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = variables(generated_url, ("Q3",))
    monkeypatch.setitem(QUERIES, "Q3", QUERIES["Q3"].replace("first: 100", "first: 99"))
    with pytest.raises(RuntimeError, match="the limit answers Q3 with other data"):
        check_same(servers, asked)
