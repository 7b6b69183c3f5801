"""A catalogue, the oracle's answers about it, and those of databases that hold it."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

from graphql import GraphQLObjectType, GraphQLSchema

from graph.database.reading import Reader, open_reader
from graph.execution import Execution
from graph.settings import Settings
from tests.catalogue.model import Catalogue
from tests.catalogue.rows import write
from tests.databases import Databases
from tests.oracle.answers import Oracle
from tests.oracle.comparing import Cursors, differences, read_answer
from tests.oracle.pools import pools_of
from tests.oracle.writing import Operation

PAGE_SIZE, MAX_PAGE_SIZE = 3, 40
MEDIA_URL = "https://media.example/it's %/"


class CountingReader:
    """A reader that counts the statements it runs."""

    def __init__(self, reader: Reader) -> None:
        self.name = reader.name
        self.statements = 0
        self._reader = reader

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        self.statements += 1
        return await self._reader.fetch(sql, parameters, cost)

    async def close(self) -> None:
        await self._reader.close()


class Compiled:
    """Answers from a database of its own."""

    def __init__(self, runner: asyncio.Runner, databases: Databases, catalogue: Catalogue) -> None:
        self.cursors = Cursors()
        self._runner = runner
        self._databases = databases
        self._url = databases.migrated()
        write(self._url, catalogue)
        settings = Settings(
            DATABASE_URL=self._url,
            page_size=PAGE_SIZE,
            max_page_size=MAX_PAGE_SIZE,
            media_url=MEDIA_URL,
            max_cost=10**18,
            max_aliases=1_000,
            max_root_fields=1_000,
            max_directives=1_000,
            max_variables=1_000,
            statement_seconds=60,
        )
        self.reader = CountingReader(open_reader(settings))
        self._execution = Execution(settings, self.reader)

    def answer(self, query: str, variables: Mapping[str, Any]) -> Any:
        """`data`. Raises AssertionError unless there is one, from at most one statement."""
        before = self.reader.statements
        answer = self._runner.run(self._execution.run(query, variables))
        assert answer.data is not None, f"{self.reader.name} refuses: {[error.formatted for error in answer.errors]}"
        assert self.reader.statements - before <= 1, "more than one statement"
        return read_answer(answer.data)

    def close(self) -> None:
        self._runner.run(self.reader.close())
        self._databases.drop(self._url)


class Trial:
    def __init__(
        self, catalogue: Catalogue, schema: GraphQLSchema, homes: Sequence[Databases], runner: asyncio.Runner
    ) -> None:
        self.schema = schema
        self.oracle = Oracle(catalogue, schema, page_size=PAGE_SIZE, media_url=MEDIA_URL)
        self.pools = pools_of(catalogue)
        self.compiled = [Compiled(runner, databases, catalogue) for databases in homes]
        self._cursors: dict[tuple[str, str, str], list[str]] = {}

    def check(self, operation: Operation) -> None:
        """Raises AssertionError where an answer is not the oracle's."""
        for variables in operation.variables:
            expected = self.oracle.answer(operation.with_cursors(lambda cursor: cursor), variables)
            for compiled in self.compiled:
                put = compiled.cursors.put
                actual = compiled.answer(operation.with_cursors(put), put(variables))
                found = differences(expected, actual, compiled.cursors)
                assert not found, "\n".join([f"{compiled.reader.name} differs:", *found[:10]])

    def cursors_of(self, type_: str, field: str, order: Any) -> list[str]:
        """Cursors of a field's entries under an order, as the oracle writes them; the databases' are learned."""
        key = (type_, field, json.dumps(order))
        if key not in self._cursors:
            operation = self._asking(type_, field, order)
            self.check(operation)
            found = self.oracle.answer(operation.text, operation.variables[0])
            self._cursors[key] = list(dict.fromkeys(_cursors_in(found)))
        return self._cursors[key]

    def _asking(self, type_: str, field: str, order: Any) -> Operation:
        """For all cursors of the field."""
        if field == "search":
            searches = (
                f'{letter}: search(first: 40, query: "{letter}") {{ edges {{ cursor }} }}' for letter in "adhrtv"
            )
            return Operation(f"{{ {' '.join(searches)} }}", ({},), ())
        parent = self.schema.get_type(type_)
        assert isinstance(parent, GraphQLObjectType)
        text = f"{field}(first: {MAX_PAGE_SIZE}, orderBy: $order) {{ edges {{ cursor }} }}"
        for step in _WAYS[type_]:
            text = f"{step}(first: {MAX_PAGE_SIZE}) {{ nodes {{ {text} }} }}"
        if type_ == "CollaboratorEdge":
            text = f"people(first: {MAX_PAGE_SIZE}) {{ nodes {{ collaborators {{ edges {{ {text} }} }} }} }}"
        return Operation(
            f"query($order: {parent.fields[field].args['orderBy'].type}) {{ {text} }}", ({"order": order},), ()
        )

    def close(self) -> None:
        for compiled in self.compiled:
            compiled.close()


_WAYS = {"Query": (), "Film": ("films",), "Person": ("people",), "Role": ("roles",), "Credit": ("credits", "films")}
_WAYS["CollaboratorEdge"] = ()
"""Through which connections, innermost first, objects of a type are reached."""


def _cursors_in(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [cursor for key, item in value.items() for cursor in ([item] if key == "cursor" else _cursors_in(item))]
    return [cursor for item in value for cursor in _cursors_in(item)] if isinstance(value, list) else []
