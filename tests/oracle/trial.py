"""A catalogue, the oracle's answers about it, and those of databases that hold it."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

from graphql import GraphQLObjectType, GraphQLSchema

from tests.answering import Answering
from tests.catalogue.model import Catalogue
from tests.catalogue.rows import write
from tests.databases import Databases
from tests.oracle.answers import Oracle
from tests.oracle.comparing import Cursors, differences, read_answer
from tests.oracle.pools import pools_of
from tests.oracle.writing import Operation

PAGE_SIZE, MAX_PAGE_SIZE = 3, 40
MEDIA_URL = "https://media.example/it's %/"
SETTINGS = {
    "page_size": PAGE_SIZE,
    "max_page_size": MAX_PAGE_SIZE,
    "media_url": MEDIA_URL,
    "max_cost": 10**18,
    "max_aliases": 1_000,
    "max_root_fields": 1_000,
    "max_directives": 1_000,
    "max_variables": 1_000,
    "statement_seconds": 60,
}
"""Small pages, that they be cut; limits so wide that no operation meets them."""


class Compiled:
    """Answers from a database of its own."""

    def __init__(self, runner: asyncio.Runner, databases: Databases, catalogue: Catalogue) -> None:
        self.cursors = Cursors()
        self._databases = databases
        self._url = databases.migrated()
        write(self._url, catalogue)
        self._answering = Answering(runner, self._url, **SETTINGS)
        self.backend = self._answering.backend

    def answer(self, query: str, variables: Mapping[str, Any]) -> Any:
        """`data`. Raises AssertionError unless there is one, from at most one statement."""
        answer = self._answering.answer(query, variables)
        assert answer.data is not None, f"{self.backend} refuses: {[error.formatted for error in answer.errors]}"
        assert len(self._answering.statements) <= 1, "more than one statement"
        return read_answer(answer.data)

    def close(self) -> None:
        self._answering.close()
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
                assert not found, "\n".join([f"{compiled.backend} differs:", *found[:10]])

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
