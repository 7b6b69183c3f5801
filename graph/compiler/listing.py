"""Own fields → the listings that films with a value are read from.

{ admissions: { eq: 250000 } } on all films names a value, so that they are read along the index of the listing that has
the films with this value in the usual order: as by a year, which the listing of all films has in its index.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from graphql import GraphQLInputField, GraphQLInputObjectType, get_named_type
from sqlalchemy import or_

from graph.compiler import plan
from graph.compiler.context import Context
from graph.schema.filters import Quantifier, Relation, filter_source_of, quantifier_of
from graph.schema.operators import Comparison, equal, is_true, one_of, operator_of
from graph.schema.placeholders import Expression, Listed

Given = Mapping[str, Any]


def read_from_listing(
    context: Context, rows: plan.Rows, type_: GraphQLInputObjectType, given: Given
) -> tuple[plan.Rows, Given]:
    """Returns the films read from the listing of the first own field that a filter names a value of, if there is one,
    and what the filter says besides.
    """
    for name, value in given.items():
        if value and (found := _named(context, type_.fields[name], value)):
            listed, conditions, rest = found
            where = (*rows.where, listed.its_rows, or_(*conditions))
            each = conditions if len(conditions) > 1 else ()
            return replace(rows, where=where, listing=listed.field, each_value=each), {**given, name: rest}
    return rows, given


MOST_VALUES = 10
"""So many values of a list are looked up one by one."""
Named = tuple[Listed, tuple[Expression, ...], Given]
"""The listing, a condition on it for each value that is named, and what is said besides."""


def _named(context: Context, field: GraphQLInputField, given: Given) -> Named | None:
    source, type_ = filter_source_of(field), cast(GraphQLInputObjectType, get_named_type(field.type))
    if isinstance(source, Comparison) and source.listed is not None:
        return _equal(context, type_, source, source.listed, given)
    if isinstance(source, Relation) and source.listed is not None:
        some = next((name for name in given if quantifier_of(type_.fields[name]) is Quantifier.SOME), None)
        if some and given[some] and list(given[some]) == ["eq"]:
            inner = cast(GraphQLInputObjectType, get_named_type(type_.fields[some].type))
            found = _equal(context, inner, Comparison(source.listed), source.listed, given[some])
            return found and (*found[:2], {name: value for name, value in given.items() if name != some})
    return None


def _equal(
    context: Context, type_: GraphQLInputObjectType, left: Comparison, listed: Listed, given: Given
) -> Named | None:
    look = left.look and replace(left.look, column=listed.column, among=lambda condition: condition)
    in_listing = replace(left, expression=listed.column if look is None else left.expression, look=look)
    for name, value in given.items():
        sql = operator_of(type_.fields[name]).sql
        several = sql is one_of and value is not None and 0 < len(value) <= MOST_VALUES
        if several or (value is not None and sql in (equal, is_true)):
            compare = equal if several else sql
            conditions = tuple(compare(in_listing, each, context.bind) for each in (value if several else [value]))
            return listed, conditions, {other: its for other, its in given.items() if other != name}
    return None


RANGE = frozenset(("lt", "lte", "gt", "gte"))
"""The operators that a range of values is given by."""


def range_of(context: Context, type_: GraphQLInputObjectType, given: Given) -> plan.Range | None:
    """The range of the first own field that a filter gives one of."""
    for name, value in given.items():
        source = filter_source_of(type_.fields[name])
        if value and isinstance(source, Comparison) and source.listed is not None:
            operators = cast(GraphQLInputObjectType, get_named_type(type_.fields[name].type)).fields
            left = Comparison(source.listed.column)
            bounds = [(operators[each], its) for each, its in value.items() if each in RANGE and its is not None]
            if bounds:
                where = [operator_of(operator).sql(left, bound, context.bind) for operator, bound in bounds]
                return plan.Range(source.listed.field, (source.listed.its_rows, *where))
    return None


def ordered_by_listing(
    context: Context, rows: plan.Rows, type_: GraphQLInputObjectType | None, given: Given
) -> plan.Rows:
    """Returns films, once their order is known, with the listing that they are read from for that, or for a range."""
    if rows.listing is not None:
        return rows
    first = rows.order[0].expression
    range_ = range_of(context, type_, given) if type_ is not None else None
    if not isinstance(first, Listed):
        return replace(rows, range=range_)
    if range_ is not None and range_.field == first.field:
        return replace(rows, listing=first.field, where=(*rows.where, first.its_rows))
    return rows if given else replace(rows, led_by_order=True)
