"""Operations run to the end against a database, their statements kept."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from graph.database.databases import open_reader
from graph.database.reader import Reader
from graph.execution import Execution, ExecutionResult, read_own_fields
from graph.settings import Settings

Statement = tuple[str, Sequence[Any]]
"""SQL and its parameters."""


class KeepingReader:
    """A reader that keeps the statements it runs."""

    def __init__(self, reader: Reader) -> None:
        self.dialect = reader.dialect
        self.statements: list[Statement] = []
        self._reader = reader

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        self.statements.append((sql, parameters))
        return await self._reader.fetch(sql, parameters, cost)

    @property
    def kept_bytes(self) -> int:
        return self._reader.kept_bytes

    async def lag(self) -> float | None:
        return await self._reader.lag()

    async def needless_rights(self) -> str | None:
        return await self._reader.needless_rights()

    def served(self, revision: int) -> None:
        self._reader.served(revision)

    def refresh(self) -> None:
        self._reader.refresh()

    async def close(self) -> None:
        await self._reader.close()

    def reopen(self, reader: Reader) -> None:
        self._reader = reader


class Answering:
    """`statements` are those of the last operation. What `beside` has parsed and validated is not validated again."""

    def __init__(
        self,
        runner: asyncio.Runner,
        url: str,
        *,
        beside: "Answering | None" = None,
        with_own_fields: bool = False,
        **settings: Any,
    ) -> None:
        self._runner = runner
        known = Settings(DATABASE_URL=url, **settings)
        self._settings = known
        self.build = known.build
        self._reader = KeepingReader(open_reader(known))
        own = runner.run(read_own_fields(self._reader)) if with_own_fields else ()
        self.execution = Execution(known, self._reader, own)
        runner.run(self.execution.measure())
        self._reader.statements = []
        if beside is not None:
            served = self.execution.served
            self.execution.served = replace(served, operations=beside.execution.served.operations)
        self.backend = self._reader.dialect.name

    @property
    def statements(self) -> list[Statement]:
        return self._reader.statements

    def answer(
        self, query: str, variables: Mapping[str, Any] | None = None, name: str | None = None
    ) -> ExecutionResult:
        self._reader.statements = []
        return self._runner.run(self.execution.run(query, variables, name))

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Lets go of the database, so that it may be seeded in this process: by another library, on SQLite."""
        self._runner.run(self._reader.close())
        try:
            yield
        finally:
            self._reader.reopen(open_reader(self._settings))

    def close(self) -> None:
        self._runner.run(self._reader.close())
