"""What statements make a database do, counted rather than timed."""

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any, Protocol

import apsw
import asyncpg
from sqlalchemy import make_url

from graph.database.postgresql.reader import PLANNING
from tests.answering import Statement


class Costs(Protocol):
    def cost(self, statement: Statement) -> int:
        """How much it does."""
        ...

    def rows(self, statement: Statement) -> float:
        """How many rows of an estimate take as much."""
        ...

    def detours(self, statement: Statement) -> list[str]:
        """The steps of its plan that read a whole table, or sort what no index has in order."""
        ...


class SQLiteCosts:
    """In steps of SQLite's virtual machine."""

    WHOLE = re.compile(r"SCAN (?!CONSTANT ROW|anon_|languages|revisions)(?!.* USING )")
    SORT = re.compile(r"USE TEMP B-TREE FOR ORDER BY")
    PAGED = re.compile(r"(SCAN|SEARCH) (films|film_listings|people|credits)_")
    """Tables that pages are of; what belongs to a single row, its versions or its mentions, may be sorted."""

    STEPS = 20
    """What reading a row takes."""

    def __init__(self, url: str) -> None:
        self._path = make_url(url).database or ""

    def rows(self, statement: Statement) -> float:
        return self.cost(statement) / self.STEPS

    def cost(self, statement: Statement) -> int:
        steps = 0

        def step() -> bool:
            nonlocal steps
            steps += 1
            return False

        with self._connection() as connection:
            connection.execute("SELECT 1 FROM revisions").fetchall()  # reads the schema
            connection.set_progress_handler(step, 1)
            connection.execute(*statement).fetchall()
        return steps

    def detours(self, statement: Statement) -> list[str]:
        sql, parameters = statement
        with self._connection() as connection:
            plan = [
                (parent, line) for _, parent, _, line in connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)
            ]
        paged = {parent for parent, line in plan if self.PAGED.match(line)}
        return [line for parent, line in plan if self.WHOLE.match(line) or (parent in paged and self.SORT.match(line))]

    def _connection(self) -> apsw.Connection:
        return apsw.Connection(self._path, flags=apsw.SQLITE_OPEN_READONLY)


class PostgreSQLCosts:
    """In rows read from tables, those that a filter leaves out included."""

    LARGE = 400

    def __init__(self, url: str, runner: asyncio.Runner) -> None:
        self._url = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._runner = runner

    def cost(self, statement: Statement) -> int:
        return sum(rows for _, rows in self._scans(statement))

    def rows(self, statement: Statement) -> float:
        """In pages: a row that an index finds takes a few, many rows of a small table take one."""
        plan = self._runner.run(self._explained(*statement))
        return float(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])

    def detours(self, statement: Statement) -> list[str]:
        """Of tables so large that an index is worth its while."""
        return [f"{rows} rows of {table}" for table, rows in self._scans(statement) if rows > self.LARGE]

    def _scans(self, statement: Statement) -> list[tuple[str, int]]:
        return list(_scans(self._runner.run(self._explained(*statement))))

    async def _explained(self, sql: str, parameters: Any) -> Any:
        connection = await asyncpg.connect(self._url, server_settings=PLANNING)
        try:
            explained = await connection.fetchval(
                f"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) {sql}", *parameters
            )
        finally:
            await connection.close()
        return json.loads(explained)[0]["Plan"]


def _scans(node: Any) -> Iterator[tuple[str, int]]:
    """The table and the number of rows of every scan in a plan."""
    if "Relation Name" in node:
        each = (
            node["Actual Rows"] + node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
        )
        yield node["Relation Name"], round(each * node["Actual Loops"])
    for below in node.get("Plans", ()):
        yield from _scans(below)
