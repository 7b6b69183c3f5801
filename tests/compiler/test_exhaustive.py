"""Nothing that is dispatched on falls to a default: what is forgotten somewhere fails with its name."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, cast

import pytest
import strawberry
from sqlalchemy import Integer

from graph.compiler import plan
from graph.compiler.binding import convert
from graph.compiler.estimate import estimate
from graph.compiler.explain import explain
from graph.compiler.length import Length
from graph.compiler.sql import write_sql
from graph.compiler.sql.scope import Aliases, RootScope, Scope
from graph.compiler.sql.values import _columns
from graph.database.databases import database_named
from graph.schema import tables as t
from graph.schema.placeholders import Conversion, Placeholder, argument, exhaustive
from graph.schema.sources import JsonType, scalar
from graph.schema.statistics import USUAL
from graph.schema.tables import NO_ROW, PERSON
from tests.compiler.compiling import prepared

SQLITE = database_named("sqlite").dialect
LANGUAGE_ROW = {"language": t.languages.c.tag, "language_id": t.languages.c.id}


@dataclass(frozen=True, slots=True)
class Unknown:
    """A kind of value that only the plan knows."""

    expression: Any = t.people.c.name


def unknown() -> plan.Value:
    return cast(plan.Value, Unknown())


def a_plan(value: plan.Value) -> plan.Plan:
    return plan.Plan((plan.Root("it", value, None),), ())


PEOPLE = plan.Rows(t.people, PERSON, t.people.c.id, (), (), limit=1)


def test_an_unknown_value_is_not_written() -> None:
    with pytest.raises(AssertionError, match="Unknown"):
        write_sql(a_plan(unknown()), SQLITE)


def test_the_columns_of_an_unknown_value_are_not_left_out() -> None:
    assert _columns(PEOPLE, plan.Object((("a", plan.Scalar(t.people.c.name, JsonType.TEXT, nullable=False)),))) == [
        t.people.c.id,
        t.people.c.name,
    ]
    with pytest.raises(AssertionError, match="Unknown"):
        _columns(PEOPLE, plan.Object((("a", unknown()),)))


def test_the_cost_of_an_unknown_value_is_not_left_out() -> None:
    with pytest.raises(AssertionError, match="Unknown"):
        estimate(a_plan(unknown()), USUAL)


def test_an_unknown_value_is_not_explained() -> None:
    with pytest.raises(AssertionError, match="Unknown"):
        explain(a_plan(unknown()), 1)


def test_an_unknown_member_of_a_connection_is_not_written() -> None:
    connection = plan.Connection(PEOPLE, (("a", cast(plan.Member, Unknown())),))
    with pytest.raises(AssertionError, match="Unknown"):
        write_sql(a_plan(connection), SQLITE)


def test_an_unknown_conversion_is_not_passed_over() -> None:
    with pytest.raises(AssertionError):
        convert("text", cast(Conversion, "unknown"))


def test_a_table_that_forgets_a_placeholder_is_refused_with_its_name() -> None:
    every = dict.fromkeys(Placeholder.__subclasses__(), "known")
    assert exhaustive(every) == every
    with pytest.raises(TypeError, match=r"the table says nothing for Outer$"):
        exhaustive({kind: word for kind, word in every.items() if kind.__name__ != "Outer"})


def test_what_the_planner_has_not_filled_in_is_not_written() -> None:
    scope = Scope(SQLITE, RootScope(LANGUAGE_ROW, Aliases(), Length()))
    with pytest.raises(AssertionError, match="the planner has not filled in Argument"):
        scope.write(t.people.c.slug == argument("slug"))


def test_nothing_is_joined_once_from_is_written() -> None:
    scope = Scope(SQLITE, RootScope(LANGUAGE_ROW, Aliases(), Length()), t.films.alias(), {}, {t.people: t.people.c.id})
    scope.select(t.films.c.id)
    with pytest.raises(AssertionError, match=r"people\.name is needed after FROM was written"):
        scope.write(t.people.c.name)


def test_an_unknown_scalar_is_not_taken_for_text() -> None:
    """A field of a scalar that the planner does not know is refused, unless its source says how it becomes JSON."""

    @strawberry.type
    class Query:
        entity: ClassVar = NO_ROW
        day: date = scalar(t.films.c.duration_seconds.cast(Integer), "A day.")

    schema = strawberry.Schema(Query)._schema
    with pytest.raises(KeyError, match="Date"):
        prepared("{ day }", schema=schema)
