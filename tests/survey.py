"""An operation for every field of the schema: so many times beside each other, on the objects of the catalogue that
have most.
"""

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
    is_non_null_type,
    is_object_type,
    is_union_type,
)

from tests.answering import Answering

LARGEST = """{
    films(first: 1, orderBy: [{ credits: { count: DESC } }]) { nodes { slug } }
    people(first: 2, orderBy: [{ credits: { count: DESC } }]) { nodes { slug } }
    festivals(first: 1) { nodes { slug } }
    roles(first: 1, orderBy: [{ credits: { count: DESC } }]) { nodes { key } }
    everybody: people { facets { department { value } } }
    all: films { facets { category { value } country { value } festival { value } } }
    catalogue { revision }
}"""
TO_ONE = ("nodes", "node", "edges", "role", "person", "festival", "recipients", "people")
"""Fields of objects that are asked for below the field that is surveyed."""
BY_ID = ("node", "nodes")
"""Fields of a query that lead to every type."""


@dataclass(frozen=True, slots=True)
class Survey:
    """Of a schema; `given` are the values of arguments, by the name of the field and of the argument, or of that."""

    schema: GraphQLSchema
    given: dict[str, Any]

    def fields(self) -> Iterator[str]:
        """Every field of every object type that a query can reach but for introspection: `Film.cast`."""
        for type_ in self._paths():
            for name in self._object(type_).fields:
                yield f"{type_}.{name}"

    def operation(self, field: str, times: int) -> str:
        """The field so many times, on one object."""
        type_, name = field.split(".")
        opening, closing = self._paths()[type_]
        definition = self._object(type_).fields[name]
        asked = f"{name}{self._arguments(name, definition)} {self._leaves(definition.type, 1)}"
        return f"{{ {opening}{' '.join(f'a{i}: {asked}' for i in range(times))}{closing} }}"

    def _object(self, name: str) -> GraphQLObjectType:
        type_ = self.schema.type_map[name]
        assert isinstance(type_, GraphQLObjectType)
        return type_

    def _paths(self) -> dict[str, tuple[str, str]]:
        """For each type, what stands before and behind a field of one object of it: the shortest way there."""
        paths, next_ = {"Query": ("", "")}, deque(["Query"])
        while next_:
            type_ = next_.popleft()
            opening, closing = paths[type_]
            for name, definition in self._object(type_).fields.items():
                named = get_named_type(definition.type)
                for found in getattr(named, "types", (named,)):
                    if (
                        is_object_type(found)
                        and found.name not in paths
                        and name not in ("node", "nodes") * (not opening)
                    ):
                        on = f"... on {found.name} {{ " if is_union_type(named) else ""
                        before = f"{name}{self._arguments(name, definition, first=1)} {{ {on}"
                        paths[found.name] = f"{opening}{before}", f"{' }' * (1 + bool(on))}{closing}"
                        next_.append(found.name)
        return paths

    def _arguments(self, name: str, field: GraphQLField, first: int | None = None) -> str:
        values = {argument: self.given.get(f"{name}.{argument}", self.given.get(argument)) for argument in field.args}
        if first is not None and "first" in field.args:
            values["first"] = first
        given = [f"{argument}: {json.dumps(value)}" for argument, value in values.items() if value is not None]
        return f"({', '.join(given)})" if given else ""

    def _leaves(self, type_: Any, deeper: int) -> str:
        """What is asked of an object: all values of its, and of those that it leads to."""
        named = get_named_type(type_)
        if is_leaf_type(named):
            return ""
        if is_union_type(named):
            return f"{{ {' '.join(f'... on {t.name} {self._leaves(t, deeper)}' for t in named.types)} }}"
        parts = ["__typename"]
        for name, field in named.fields.items():
            if name == "fields":  # films and people have JSON! and JSON
                continue
            if is_leaf_type(get_named_type(field.type)):
                parts += [] if any(is_non_null_type(its.type) for its in field.args.values()) else [name]
            elif deeper and name in TO_ONE:
                parts.append(f"{name} {self._leaves(field.type, deeper - 1)}")
        return f"{{ {' '.join(parts)} }}"


def survey(answering: Answering) -> Survey:
    """A survey of the catalogue that is answered from."""
    largest = json.loads(answering.answer(LARGEST).data or "")
    film, person, other, festival = (
        node["slug"] for name in ("films", "people", "festivals") for node in largest[name]["nodes"]
    )
    given = {
        "film.slug": film,
        "person.slug": person,
        "festival.slug": festival,
        "role.key": largest["roles"]["nodes"][0]["key"],
        "genre.key": "drama",
        "department.key": largest["everybody"]["facets"]["department"][0]["value"],
        "category.key": largest["all"]["facets"]["category"][0]["value"],
        "country.code": largest["all"]["facets"]["country"][0]["value"],
        "query": "a",
        "pageUrl": "https://example.org/a/",
        "name": "de",
        "from": person,
        "to": other,
        "id": f"Film:{film}@de",
        "ids": [f"Film:{film}@de"],
        "since": largest["catalogue"]["revision"],
    }
    return Survey(answering.execution.served.graphql_schema, given)
