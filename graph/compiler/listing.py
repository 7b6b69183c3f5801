"""Own fields → the listings that films with a value are read from.

{ admissions: { eq: 250000 } } on all films names a value, so that they are read along the index of the listing that has
the films with this value in the usual order: as by a year, which the listing of all films has in its index. What stands
within `and` is said beside all else, and each part of an `or` is read from its own listing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from graphql import GraphQLInputField, GraphQLInputObjectType, Node, get_named_type
from sqlalchemy import and_, or_, select

from graph.compiler import plan
from graph.compiler.context import Context
from graph.compiler.filtering import check_depth, condition
from graph.schema.filters import Quantifier, Relation, filter_source_of, quantifier_of
from graph.schema.limits import LONGEST_LIST
from graph.schema.operators import (
    Comparison,
    begins_in_index,
    equal,
    is_missing,
    is_true,
    one_of,
    operator_of,
    starts_with_text,
)
from graph.schema.placeholders import Expression, Listed, Missing
from graph.schema.rows import FILMS

Given = Mapping[str, Any]


MOST_VALUES = 10
"""So many values of a list are looked up one by one; more are as a range."""
Found = tuple[Listed, tuple[Expression, ...], Given]
"""The listing, conditions on it, and what is said besides."""


def read_from_listing(
    context: Context, rows: plan.Rows, type_: GraphQLInputObjectType, given: Given, order: Sequence[Given], at: Node
) -> tuple[plan.Rows, Given]:
    """Returns the films read from the listing of the first own field that a filter names a value of, or else from those
    of each of several filters of which one holds, or else from that of a field that it gives a range of, if there is
    one; and what the filter says besides. Of another order than by year, the listing knows nothing: then a value is a
    range as well, in which there may be few films or many.

    Raises:
        GraphQLError: BAD_USER_INPUT, DEPTH_LIMIT_EXCEEDED.
    """
    check_depth(given, at)
    given = _flat(type_, given)
    by_year = not order or order[0].get("releaseYear") is not None
    for name, value in given.items():
        if value and (found := _named(context, type_.fields[name], value, at, by_year=by_year)):
            listed, conditions, rest = found
            parts = tuple(plan.Part(listed.field, (listed.its_rows, condition)) for condition in conditions)
            has_one = isinstance(filter_source_of(type_.fields[name]), Comparison)
            any_of = plan.AnyOf(or_(*conditions), parts, alike=True, disjoint=has_one)
            return _under(rows, any_of), _with(given, name, rest)
    if parts := _parts_of_any(context, rows, type_, given.get("or") or (), order, at):
        return _under(rows, plan.AnyOf(or_(*(and_(*part.where) for part in parts)), parts)), _with(given, "or", {})
    for name, value in given.items():
        if value and (found := _ranged(context, type_.fields[name], value, at)):
            listed, conditions, rest = found
            range_ = plan.Range(listed.field, (listed.its_rows, *conditions), bounded=bool(conditions))
            return replace(rows, where=(*rows.where, *conditions), range=range_), _with(given, name, rest)
    return rows, given


def _flat(type_: GraphQLInputObjectType, given: Given) -> Given:
    """The same filter with what stands within `and` beside all else, as far as a field is not compared alike twice."""
    if not given.get("and"):
        return given
    flat = {name: value for name, value in given.items() if name != "and"}
    left: list[Given] = []
    for name, value in ((name, value) for part in given["and"] for name, value in _flat(type_, part).items()):
        if value is None:
            continue
        if name == "and":
            left += value
        elif flat.get(name) is None:
            flat[name] = value
        elif isinstance(filter_source_of(type_.fields[name]), Comparison) and not flat[name].keys() & value.keys():
            flat[name] = {**flat[name], **value}
        else:
            left.append({name: value})
    return {**flat, "and": left} if left else flat


def _under(rows: plan.Rows, any_of: plan.AnyOf) -> plan.Rows:
    """The films that are in one of several parts."""
    (part, *others) = any_of.parts
    if others:
        return replace(rows, where=(*rows.where, any_of.condition), any_of=any_of)
    return replace(rows, where=(*rows.where, *part.where), listing=part.listing, range=part.range)


def _parts_of_any(
    context: Context,
    rows: plan.Rows,
    type_: GraphQLInputObjectType,
    given: Sequence[Given],
    order: Sequence[Given],
    at: Node,
) -> tuple[plan.Part, ...]:
    """The parts of the films that any of several filters leaves; none unless a listing has some of them, and listings
    or other indexes have all.
    """
    of_each = [_parts_of(context, rows, type_, one, order, at) for one in given]
    others = [one for one, parts in zip(given, of_each, strict=True) if not parts]
    if not any(of_each) or not all(_are_indexed(type_, one) for one in others):
        return ()
    listed = tuple(part for parts in of_each for part in parts)
    return *listed, *(plan.Part(None, (condition(context, type_, one, at),)) for one in others)


def _parts_of(
    context: Context, rows: plan.Rows, type_: GraphQLInputObjectType, given: Given, order: Sequence[Given], at: Node
) -> list[plan.Part]:
    """The parts of the films that one of several filters leaves; none where no listing has them."""
    read, rest = read_from_listing(context, replace(rows, where=()), type_, given, order, at)
    if not read.has_listing:
        return []
    besides = (condition(context, type_, rest, at),) if rest else ()
    return [plan.Part(part.listing, (*part.where, *besides), part.range) for part in read.parts]


def _are_indexed(type_: GraphQLInputObjectType, given: Given) -> bool:
    """Whether a filter says nothing but where in indexes of all films it finds those that it leaves."""
    return all(_is_indexed(type_.fields[name], said) for name, said in given.items())


def _is_indexed(field: GraphQLInputField, said: Given | None) -> bool:
    source, type_ = filter_source_of(field), cast(GraphQLInputObjectType, get_named_type(field.type))
    if not said or not isinstance(source, Comparison) or getattr(source.expression, "table", None) is not FILMS.table:
        return False
    operators = {operator_of(type_.fields[name]).sql for name, value in said.items() if value is not None}
    return bool(operators & {equal, one_of, starts_with_text}) or any(said.get(name) is not None for name in BOUNDS)


def _with(given: Given, name: str, rest: Given) -> Given:
    """What a filter says, if of one field no more is said than the rest."""
    return {other: rest if other == name else its for other, its in given.items() if other != name or rest}


def _named(context: Context, field: GraphQLInputField, given: Given, at: Node, *, by_year: bool) -> Found | None:
    """A condition for each value that is named."""
    source, type_ = filter_source_of(field), cast(GraphQLInputObjectType, get_named_type(field.type))
    if isinstance(source, Comparison) and source.listed is not None and by_year:
        return _equal(context, type_, source, source.listed, given, at)
    if isinstance(source, Relation) and source.listed is not None:
        some = next((name for name in given if quantifier_of(type_.fields[name]) is Quantifier.SOME), None)
        if some and given[some] and list(given[some]) in (["eq"], ["in"]):
            inner = cast(GraphQLInputObjectType, get_named_type(type_.fields[some].type))
            compared = Comparison(source.listed, vocabulary=source.vocabulary)
            found = _equal(context, inner, compared, source.listed, given[some], at)
            return found and (*found[:2], {name: value for name, value in given.items() if name != some})
    return None


def _equal(
    context: Context, type_: GraphQLInputObjectType, left: Comparison, listed: Listed, given: Given, at: Node
) -> Found | None:
    in_listing = _in_listing(left, listed)
    for name, value in given.items():
        sql = operator_of(type_.fields[name]).sql
        several = sql is one_of and value is not None and 0 < len(value) <= MOST_VALUES
        if several or (value is not None and sql in (equal, is_true)) or (sql is is_missing and value):
            if left.vocabulary is not None and not isinstance(value, bool):
                context.note_keys(left.vocabulary, value, at)
            compare = equal if several else sql
            conditions = tuple(compare(in_listing, each, context.bind) for each in (value if several else [value]))
            return listed, conditions, {other: its for other, its in given.items() if other != name}
    return None


def _in_listing(left: Comparison, listed: Listed) -> Comparison:
    """The same comparison in the listing, which has the beginnings of texts, and other values as they are."""
    if left.folded is None or left.look is None:
        return Comparison(listed, listed=listed)
    return replace(left, look=replace(left.look, column=listed, among=lambda condition: condition))


BOUNDS = frozenset(("lt", "lte", "gt", "gte"))
"""The operators that bound a range."""


def _ranged(context: Context, field: GraphQLInputField, given: Given, at: Node) -> Found | None:
    """Conditions that leave a range of values: bounds, values that are not looked up one by one, or how texts begin,
    which is then compared to the letter besides. None are left where values are compared that no index has in order:
    then any value may do.
    """
    source, type_ = filter_source_of(field), cast(GraphQLInputObjectType, get_named_type(field.type))
    if not isinstance(source, Comparison) or source.listed is None:
        return None

    def bound(*given: Any, **options: Any) -> Expression:
        """The value as a subquery: else PostgreSQL plans the statement for each anew, though always alike."""
        return select(context.bind(*given, **options)).scalar_subquery()

    in_listing, rest = _in_listing(source, source.listed), dict(given)
    conditions: list[Expression] = []
    for name, value in given.items():
        sql = operator_of(type_.fields[name]).sql
        if value is None:
            continue
        if name in BOUNDS or sql in (equal, is_true) or (sql is one_of and 0 < len(value) <= LONGEST_LIST):
            if source.vocabulary is not None:
                context.note_keys(source.vocabulary, value, at)
            conditions.append(sql(in_listing, value, context.bind if sql is one_of else bound))
            del rest[name]
        elif sql is is_missing and value:
            conditions.append(sql(source, value, bound))
            del rest[name]
        elif sql is starts_with_text:
            conditions.append(begins_in_index(Comparison(source.listed), value, bound))
    return (source.listed, tuple(conditions), rest) if conditions or any(map(_wants_value, rest.items())) else None


def _wants_value(said: tuple[str, Any]) -> bool:
    """Whether what an operator says does not hold where there is no value."""
    name, value = said
    return value is not None and name != "ne" and not (name == "isNull" and value)


def ordered_by_listing(rows: plan.Rows, given: Given) -> plan.Rows:
    """Returns films, once their order is known, with the listing that they are read from for that; `given` is what a
    filter says beside what they are read by.
    """
    first = rows.order[0].expression
    if rows.listing is not None or rows.any_of is not None or not isinstance(first, Listed):
        return rows
    if rows.range is not None and any(isinstance(condition, Missing) for condition in rows.range.where):
        return rows  # of films without a value an order by it says nothing
    if rows.range is not None and rows.range.field == first.field:
        return replace(rows, listing=first.field, range=None, where=(*rows.where, first.its_rows, first.only))
    return rows if given else replace(rows, led_by_order=True)
