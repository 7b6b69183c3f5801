"""A catalogue, the oracle's answers about it, and those of databases that hold it."""

import asyncio
import re
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from graphql import GraphQLObjectType, GraphQLSchema, get_named_type

from graph.own_fields import OwnType, Subject
from graph.settings import Settings
from tests.answering import Answering
from tests.catalogue.model import EARLIER, Catalogue
from tests.catalogue.rows import write
from tests.databases import Databases
from tests.oracle.answers import Oracle
from tests.oracle.arguments import Arguments
from tests.oracle.comparing import Cursors, differences, read_answer
from tests.oracle.inputs import plain
from tests.oracle.own import called
from tests.oracle.pages import MAX_PAGE_SIZE
from tests.oracle.pools import pools_of
from tests.oracle.writing import Operation

PAGE_SIZE = 3
MEDIA_URL = "https://media.example/it's %/"
SETTINGS: dict[str, Any] = {
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
BUILD = Settings(DATABASE_URL="sqlite:///films.db", **SETTINGS).build
"""Small pages, that they be cut; limits so wide that no operation meets them."""


class Compiled:
    """Answers from a database of its own."""

    def __init__(
        self, runner: asyncio.Runner, databases: Databases, catalogue: Catalogue, beside: "Compiled | None"
    ) -> None:
        self.cursors = Cursors()
        self._databases = databases
        self.url = databases.migrated()
        write(self.url, catalogue)
        self.answering: Answering = Answering(
            runner, self.url, beside=None if beside is None else beside.answering, with_own_fields=True, **SETTINGS
        )
        self.backend = self.answering.backend

    def answer(self, query: str, variables: Mapping[str, Any]) -> Any:
        """`data`. Raises AssertionError unless there is one, from at most one statement."""
        answer = self.answering.answer(query, variables)
        assert answer.data is not None, f"{self.backend} refuses: {[error.formatted for error in answer.errors]}"
        assert len(self.answering.statements) <= 1, "more than one statement"
        return read_answer(answer.data)

    def close(self) -> None:
        self.answering.close()
        self._databases.drop(self.url)


class Trial:
    def __init__(
        self, catalogue: Catalogue, schema: GraphQLSchema, homes: Sequence[Databases], runner: asyncio.Runner
    ) -> None:
        self.schema = schema
        self.oracle = Oracle(catalogue, schema, page_size=PAGE_SIZE, media_url=MEDIA_URL, build=BUILD)
        self.pools = pools_of(catalogue)
        self.compiled: list[Compiled] = []
        for databases in homes:
            self.compiled.append(Compiled(runner, databases, catalogue, self.compiled[0] if self.compiled else None))
        self._cursors: dict[tuple[str, str], list[tuple[Any, list[str]]]] = {}
        self._ways = _own_ways(catalogue)

    def check(self, operation: Operation) -> Any:
        """The last answer. Raises AssertionError where one is not the oracle's."""
        expected = None
        for variables in operation.variables:
            expected = self.oracle.answer(operation.with_cursors(lambda cursor: cursor), variables)
            for compiled in self.compiled:
                put = compiled.cursors.put
                actual = compiled.answer(operation.with_cursors(put), put(variables))
                found = differences(expected, actual, compiled.cursors)
                assert not found, "\n".join([f"{compiled.backend} differs:", *found[:10]])
        return expected

    def judge(self, operation: Operation) -> None:
        """Raises AssertionError where a database refuses what is valid, takes what is not, or answers otherwise."""
        for variables in operation.variables:
            expected = self.oracle.verdict(operation.text, variables)
            for compiled in self.compiled:
                answer = compiled.answering.answer(operation.text, variables)
                told = [error.formatted for error in answer.errors]
                assert not any(error["extensions"]["code"] == "INTERNAL_SERVER_ERROR" for error in told), told
                if not expected.errors and any(map(_is_about_a_page, told)):
                    continue
                assert bool(told) == bool(expected.errors), f"{compiled.backend}: {told}, not {expected.errors}"
                if answer.data is not None:
                    assert differences(expected.data, read_answer(answer.data), compiled.cursors) == []

    def cursors(self, type_: str, field: str) -> list[tuple[Any, list[str]]]:
        """Some orders of a connection, the usual one first and often, each with cursors of its entries."""
        way = WAYS.get((type_, field)) or self._ways.get((type_, field), (type_, field))
        if way not in self._cursors:
            orders = [None, *self._orders(*way)]
            kind = KINDS.get(way[1]) or self._kind(*way)
            found = [(order, _cursors_in(self.check(_asking(*way, plain(order), kind)))) for order in orders]
            self._cursors[way] = [found[0], *found]
        return self._cursors[way]

    def _kind(self, type_: str, field: str) -> str:
        """What a connection is of, by its type."""
        parent = self.schema.get_type(type_)
        assert isinstance(parent, GraphQLObjectType)
        return str(get_named_type(parent.fields[field].type)).removesuffix("Connection")

    def _orders(self, type_: str, field: str) -> list[Any]:
        """Always the same for a catalogue."""
        parent = self.schema.get_type(type_)
        assert isinstance(parent, GraphQLObjectType)
        order = parent.fields[field].args.get("orderBy")
        if order is None:
            return []
        tape = Random(f"{self.oracle.catalogue.revision} {type_}.{field}").randbytes(1_000)
        arguments = Arguments(tape=tape, subject=self)
        return [arguments.plain(order.type, f"{type_}.{field}.orderBy", 0) for _ in range(ORDERS)]

    def close(self) -> None:
        for compiled in self.compiled:
            compiled.close()


ORDERS = 3
WAYS = {
    ("Person", "films"): ("Query", "films"),
    ("CollaboratorEdge", "films"): ("Query", "films"),
    ("Role", "credits"): ("Person", "credits"),
    ("Credit", "otherCredits"): ("Person", "credits"),
    ("Role", "people"): ("Query", "people"),
    ("Role", "films"): ("Query", "films"),
    ("Genre", "films"): ("Query", "films"),
    ("Country", "films"): ("Query", "films"),
    ("Category", "films"): ("Query", "films"),
    ("Department", "films"): ("Query", "films"),
    ("Department", "roles"): ("Query", "roles"),
    ("Department", "people"): ("Query", "people"),
    ("Festival", "people"): ("Query", "people"),
    ("Festival", "films"): ("Query", "films"),
    ("Festival", "awardsConnection"): ("Query", "awards"),
    **{("ChangedFilms", field): ("Query", "films") for field in ("added", "changed")},
    **{("ChangedPeople", field): ("Query", "people") for field in ("added", "changed")},
}
"""Connections whose cursors are those of another, which is asked more easily: their usual order is the same."""
KINDS = {
    "films": "Film",
    "people": "Person",
    "collaborators": "Person",
    "roles": "Role",
    "genres": "Genre",
    "departments": "Department",
    "festivals": "Festival",
    "awards": "Award",
    "credits": "Credit",
}
"""What connections are of, by their fields."""


def _is_about_a_page(error: Any) -> bool:
    """Pages are refused also where there is no list to be cut, which the oracle does not look at."""
    return bool(re.match(r"`(first|last)` is|Give either|This is no cursor|The cursor belongs", error["message"]))


def _own_ways(catalogue: Catalogue) -> dict[tuple[str, str], tuple[str, str]]:
    """Of own fields: those that lead back, and those of terms, have the usual order of films or people."""
    ways = {("Term", "films"): ("Query", "films"), ("Term", "people"): ("Query", "people")}
    for field in catalogue.own:
        if field.inverse:
            on = "films" if field.on is Subject.FILM else "people"
            ways["Film" if field.type is OwnType.FILM else "Person", called(field.inverse)] = ("Query", on)
    return ways


def _asking(type_: str, field: str, order: Any, kind: str) -> Operation:
    """For cursors of the field: all of the query's own, those of a few objects of another type."""
    if field == "search":
        searches = (f'{letter}: search(first: 40, query: "{letter}") {{ edges {{ cursor }} }}' for letter in "adhrv")
        return Operation(f"{{ {' '.join(searches)} }}")
    if field == "removed":
        of = {"ChangedFilms": "films", "ChangedPeople": "people"}[type_]
        removed = f"{of} {{ removed(first: {MAX_PAGE_SIZE}) {{ edges {{ cursor }} }} }}"
        return Operation(f'{{ changes(since: "{EARLIER}") {{ {removed} }} }}')
    text = f"{field}(first: {MAX_PAGE_SIZE}, orderBy: $order) {{ edges {{ cursor }} }}"
    through = {"Film": "films", "Person": "people"}.get(type_)
    if through:
        text = f"{through}(first: 3) {{ nodes {{ {text} }} }}"
    return Operation(f"query($order: [{kind}Order!]) {{ {text} }}", ({"order": order},))


def _cursors_in(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [cursor for key, item in value.items() for cursor in ([item] if key == "cursor" else _cursors_in(item))]
    return [cursor for item in value for cursor in _cursors_in(item)] if isinstance(value, list) else []
