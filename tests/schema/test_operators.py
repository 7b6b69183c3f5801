"""Operators: the SQL of each on a value of each kind, and what it binds; a new one is one row."""

from typing import Any

import pytest
import strawberry
from graphql import GraphQLInputObjectType
from sqlalchemy import bindparam

from graph.compiler.filtering import condition
from graph.schema import tables as t
from graph.schema.filters import comparison
from graph.schema.operators import Comparison, IntFilter, KeyFilter, TextFilter, like, operator, operator_of
from graph.schema.placeholders import Conversion, Expression, LikePattern
from graph.schema.sources import connection, filter_and_order
from graph.schema.tables import PERSON
from tests.compiler.compiling import SCHEMA, prepared

YEAR = Comparison(t.films.c.release_year)
NAME = Comparison(t.people.c.name, t.people.c.name_folded)
PLAIN = Comparison(t.people.c.name)
SLUG = Comparison(t.people.c.slug, identifies=True)

Bound = list[tuple[Any, Conversion | LikePattern | None]]

COMPARED: dict[tuple[str, str], tuple[Comparison, Any, str, Bound]] = {
    ("IntFilter", "eq"): (YEAR, 1, "films.release_year = :p", [(1, None)]),
    ("IntFilter", "ne"): (YEAR, 1, "(films.release_year = :p) IS NOT true", [(1, None)]),
    ("IntFilter", "in"): (YEAR, [1, 2], "films.release_year IN (:p, :p)", [(1, None), (2, None)]),
    ("IntFilter", "lt"): (YEAR, 1, "films.release_year < :p", [(1, None)]),
    ("IntFilter", "lte"): (YEAR, 1, "films.release_year <= :p", [(1, None)]),
    ("IntFilter", "gt"): (YEAR, 1, "films.release_year > :p", [(1, None)]),
    ("IntFilter", "gte"): (YEAR, 1, "films.release_year >= :p", [(1, None)]),
    ("IntFilter", "isNull"): (YEAR, True, "films.release_year IS NULL", []),
    ("TextFilter", "eq"): (
        NAME,
        "A",
        "people.name = :p AND people.name_folded = :p",
        [("A", None), ("A", Conversion.FOLDED)],
    ),
    ("TextFilter", "ne"): (NAME, "A", "(people.name = :p) IS NOT true", [("A", None)]),
    ("TextFilter", "in"): (
        NAME,
        ["A"],
        "people.name IN (:p) AND people.name_folded IN (:p)",
        [("A", None), ("A", Conversion.FOLDED)],
    ),
    ("TextFilter", "contains"): (
        NAME,
        "A",
        "people.name_folded LIKE :p ESCAPE '\\'",
        [("A", LikePattern("%{}%"))],
    ),
    ("TextFilter", "startsWith"): (
        NAME,
        "A",
        "people.name_folded >= :p AND people.name_folded < :p",
        [("A", Conversion.FOLDED_PART), ("A", Conversion.PREFIX_END)],
    ),
    ("TextFilter", "isNull"): (NAME, False, "people.name IS NOT NULL", []),
    ("KeyFilter", "eq"): (SLUG, "a", "people.slug = :p", [("a", None)]),
    ("KeyFilter", "ne"): (SLUG, "a", "(people.slug = :p) IS NOT true", [("a", None)]),
    ("KeyFilter", "in"): (SLUG, [], "false", []),
    ("KeyFilter", "isNull"): (SLUG, True, "people.slug IS NULL", []),
}
INPUTS = (IntFilter, TextFilter, KeyFilter)


def fields(name: str) -> Any:
    type_ = SCHEMA.get_type(name)
    assert isinstance(type_, GraphQLInputObjectType)
    return type_.fields


def test_every_operator_is_tried() -> None:
    assert set(COMPARED) == {(each.__name__, name) for each in INPUTS for name in fields(each.__name__)}


def compare(input_: str, name: str, left: Comparison, value: Any) -> tuple[str, Bound]:
    bound: Bound = []

    def bind(value: Any, conversion: Conversion | LikePattern | None = None, type_: Any = None) -> Expression:
        bound.append((value, conversion))
        return bindparam("p", type_=type_)

    return " ".join(str(operator_of(fields(input_)[name]).sql(left, value, bind)).split()), bound


@pytest.mark.parametrize(("input_", "name"), COMPARED)
def test_operators(input_: str, name: str) -> None:
    left, value, sql, bound = COMPARED[input_, name]
    assert compare(input_, name, left, value) == (sql, bound)


def test_texts_without_a_folded_neighbour() -> None:
    assert compare("TextFilter", "eq", PLAIN, "A") == ("people.name = :p", [("A", None)])


def test_an_operator_has_sql() -> None:
    """One that was only declared used to answer as `startsWith`."""
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'sql'"):
        operator("Ends with this.")  # type: ignore[call-arg]


@strawberry.input
class EndingFilter:
    ends_with: str | None = operator("Ends with this.", like("%{}"))


@strawberry.input
class NameFilter:
    entity = PERSON
    name: EndingFilter | None = comparison(t.people.c.name, "The name.", t.people.c.name_folded)


def test_a_new_operator_is_one_row() -> None:
    @strawberry.type
    class Query:
        people: int = connection(None, "People.", filter_and_order(NameFilter, NameFilter, ""))  # type: ignore[arg-type]

    (argument,) = (strawberry.Schema(Query)._schema.query_type.fields["people"].args["filter"],)  # type: ignore[union-attr]
    methods = {"bind": staticmethod(lambda value, *_: bindparam("p", value)), "lengthen": staticmethod(lambda _: None)}
    context: Any = type("Context", (), methods)
    sql = str(condition(context, argument.type, {"name": {"endsWith": "a"}}, None))  # type: ignore[arg-type]
    assert sql == "people.name_folded LIKE :p ESCAPE '\\'"


def test_operators_differ_by_what_they_bind_not_by_their_statement() -> None:
    statements = {
        operator: prepared(f'{{ people(filter: {{ name: {{ {operator}: "a" }} }}) {{ totalCount }} }}').sql
        for operator in ("eq", "ne", "contains", "startsWith")
    }
    assert len(set(statements.values())) == len(statements)
