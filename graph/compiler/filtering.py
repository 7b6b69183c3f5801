"""`filter` and `orderBy` → conditions and orders over the tables of the rows they concern.

{ title: { startsWith: "b" }, credits: { some: { role: { key: { eq: "ACTOR" } } } } } on films becomes

    film_listings.title_folded >= :p1 AND film_listings.title_folded < :p2
    AND exists (credits where credits.film_id = outer films.id AND credits.role_id in (roles where roles.key = :p3))
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, assert_never

from graphql import GraphQLInputObjectType, Node, get_named_type
from sqlalchemy import and_, false, or_, true

from graph.compiler import plan
from graph.compiler.context import Context
from graph.compiler.length import ELEMENT
from graph.errors import Code, refusal
from graph.schema.filters import (
    Combinator,
    Condition,
    Quantifier,
    Relation,
    filter_entity_of,
    filter_source_of,
    quantifier_of,
)
from graph.schema.limits import DEEPEST_FILTER, LONGEST_LIST, MOST_ORDER_KEYS
from graph.schema.operators import NAMING_OPERATORS, Comparison, negated, operator_of
from graph.schema.orders import CountKey, Direction, SortKey, order_source_of
from graph.schema.placeholders import Expression, outer
from graph.schema.sources import Order, Rows
from graph.schema.tables import NO_ROW

Given = Mapping[str, Any]
"""The value of an input."""


def condition(context: Context, type_: GraphQLInputObjectType, given: Given, at: Node) -> Expression:
    """Returns the condition of a filter, over the tables of its entity. Fields that are null say nothing.

    Raises:
        GraphQLError: BAD_USER_INPUT, DEPTH_LIMIT_EXCEEDED.
    """
    check_depth(given, at)
    return _condition(context, type_, given, at)


def _condition(
    context: Context, type_: GraphQLInputObjectType, given: Given, at: Node, *, looks_up: bool = True
) -> Expression:
    """`looks_up`: whether those with a value that is named may be looked up, since they are few; not so where it is to
    be another.
    """
    parts = [
        _field(context, type_, name, value, at, looks_up=looks_up) for name, value in given.items() if value is not None
    ]
    return and_(true(), *parts)


def check_depth(given: Given, at: Node) -> None:
    """
    Raises:
        GraphQLError: DEPTH_LIMIT_EXCEEDED.
    """
    level, depth = [given], 0
    while level := [inner for each in level for inner in _inputs(each)]:
        depth += 1
        if depth > DEEPEST_FILTER:
            message = f"The filter nests deeper than {DEEPEST_FILTER} levels; ask for less at once."
            raise refusal(Code.DEPTH_LIMIT_EXCEEDED, message, at)


def _inputs(given: Given) -> Iterator[Given]:
    """The input objects directly within one."""
    for value in given.values():
        yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict))


def _field(
    context: Context, type_: GraphQLInputObjectType, name: str, value: Any, at: Node, *, looks_up: bool
) -> Expression:
    definition = type_.fields[name]
    source = filter_source_of(definition)
    context.lengthen(ELEMENT)
    match source:
        case Combinator.AND:
            return and_(true(), *(_condition(context, type_, part, at, looks_up=looks_up) for part in value))
        case Combinator.OR:
            return or_(false(), *(_condition(context, type_, part, at, looks_up=looks_up) for part in value))
        case Combinator.NOT:
            return negated(_condition(context, type_, value, at, looks_up=False))
        case Comparison():
            compared = source if looks_up else replace(source, look=None)
            return _compared(context, _input_type(definition), compared, value, at)
        case Condition():
            _check_length(name, value, at)
            if source.vocabulary is not None:
                context.note_keys(source.vocabulary, value, at)
            return source.sql(value, context.bind)
        case Relation():
            return _related(context, _input_type(definition), source, value, at)
    assert_never(source)


def _input_type(definition: Any) -> GraphQLInputObjectType:
    named = get_named_type(definition.type)
    assert isinstance(named, GraphQLInputObjectType)
    return named


def _compared(context: Context, type_: GraphQLInputObjectType, left: Comparison, given: Given, at: Node) -> Expression:
    """Compares one value of the row by the operators that an input gives."""
    parts: list[Expression] = []
    for name, value in given.items():
        if value is not None:
            _check_length(name, value, at)
            parts.append(operator_of(type_.fields[name]).sql(left, value, context.bind))
            if left.vocabulary is not None and not isinstance(value, bool):
                context.note_keys(left.vocabulary, value, at)
    return and_(true(), *parts)


def _check_length(name: str, value: Any, at: Node) -> None:
    if isinstance(value, list) and len(value) > LONGEST_LIST:
        message = f"`{name}` has {len(value)} values; it can have {LONGEST_LIST}."
        raise refusal(Code.BAD_USER_INPUT, message, at)


def _related(context: Context, type_: GraphQLInputObjectType, relation: Relation, given: Given, at: Node) -> Expression:
    if _is_to_one(type_):
        first = relation.is_selective or _is_selective(type_, given)
        return _exists(relation, type_, _of_one(context, type_, relation, given, at), first=first)
    parts: list[Expression] = []
    for name, value in given.items():
        if value is None:
            continue
        inner = _input_type(type_.fields[name])
        of_one = _of_one(context, inner, relation, value, at)
        quantifier = quantifier_of(type_.fields[name])
        match quantifier:
            case Quantifier.SOME:
                parts.append(_exists(relation, inner, of_one, first=_is_selective(inner, value)))
            case Quantifier.NONE:
                parts.append(~_exists(relation, inner, of_one, first=_is_selective(inner, value)))
            case Quantifier.EVERY:
                parts.append(~_exists(relation, inner, negated(of_one), first=False))
            case None:
                raise AssertionError(f"{type_.name}.{name} has no quantifier")
            case _:
                assert_never(quantifier)
    return and_(true(), *parts)


def _is_to_one(type_: GraphQLInputObjectType) -> bool:
    return all(quantifier_of(field) is None for field in type_.fields.values())


def _of_one(context: Context, type_: GraphQLInputObjectType, relation: Relation, given: Given, at: Node) -> Expression:
    """Returns the condition of a filter on one related row; an input of operators compares the row's key, and rows that
    refer to others are such as these are.
    """
    if relation.to is not None:
        of_other = _of_one(context, type_, relation.to, given, at)
        return _exists(relation.to, type_, of_other, first=_is_selective(type_, given))
    if filter_entity_of(type_) is None:
        compared = Comparison(relation.rows.key, relation.folded, vocabulary=relation.vocabulary)
        return _compared(context, type_, compared, given, at)
    return _condition(context, type_, given, at)


def _exists(relation: Relation, type_: GraphQLInputObjectType, of_one: Expression, *, first: bool) -> Expression:
    """Returns a condition that is true where such a row is related. If these are few, they are looked up `first`, once
    for all; otherwise each row at hand looks for one of its own.
    """
    if relation.link is None:
        return plan.Exists(_rows(relation.rows, type_, of_one))
    theirs, ours = relation.link
    if first:
        return plan.In(ours, replace(_rows(relation.rows, type_, of_one), key=theirs))
    return plan.Exists(_rows(relation.rows, type_, and_(theirs == outer(ours), of_one)))


def _is_selective(type_: GraphQLInputObjectType, given: Given) -> bool:
    """True if a filter names the rows it selects, or the rows that these belong to: then they are few."""
    if filter_entity_of(type_) is None:
        return False
    return any(_names_rows(type_, name, value) for name, value in given.items() if value is not None)


def _names_rows(type_: GraphQLInputObjectType, name: str, value: Any) -> bool:
    definition = type_.fields[name]
    source = filter_source_of(definition)
    match source:
        case Comparison():
            fields = _input_type(definition).fields
            given = (operator_of(fields[operator]).sql for operator, its in value.items() if its is not None)
            return source.identifies and any(sql in NAMING_OPERATORS for sql in given)
        case Relation():
            inner = _input_type(definition)
            return not source.is_selective and _is_to_one(inner) and _is_selective(inner, value)
        case Combinator.AND:
            return any(_is_selective(type_, part) for part in value)
        case Combinator.OR | Combinator.NOT | Condition():
            return False
    assert_never(source)


def _rows(rows: Rows, type_: GraphQLInputObjectType, where: Expression) -> plan.Rows:
    return plan.Rows(rows.table, filter_entity_of(type_) or NO_ROW, rows.key, (*rows.where, where), ())


def rows_where(context: Context, rows: Rows, type_: GraphQLInputObjectType, given: Given, at: Node) -> plan.Rows:
    """Returns the rows that match a filter.

    Raises:
        GraphQLError: BAD_USER_INPUT, DEPTH_LIMIT_EXCEEDED.
    """
    return _rows(rows, type_, condition(context, type_, given, at))


def order_by(
    context: Context, type_: GraphQLInputObjectType, given: list[Given], rows: plan.Rows, at: Node
) -> tuple[Order, ...]:
    """Returns the order asked for, made total: the keys of the usual order that follow the last one asked for come
    behind it, at least those that tell any two rows apart. A key that is asked for again says nothing.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    if len(given) > MOST_ORDER_KEYS:
        message = f"`orderBy` has {len(given)} keys; it can have {MOST_ORDER_KEYS}."
        raise refusal(Code.BAD_USER_INPUT, message, at)
    keys: dict[str, Order] = {}
    for entry in given:
        for name, value in entry.items():
            key = _order(context, type_, name, value, at)
            keys.setdefault(str(key), key)
    usual = [str(key) for key in rows.order]
    last = max((usual.index(name) for name in keys if name in usual), default=len(usual))
    for key in (*rows.order[last + 1 :], *rows.order[-rows.unique :]):
        keys.setdefault(str(key), key)
    return tuple(keys.values())


def _order(context: Context, type_: GraphQLInputObjectType, name: str, value: Any, at: Node) -> Order:
    definition = type_.fields[name]
    source = order_source_of(definition)
    match source:
        case SortKey():
            return replace(source.order, descending=value is Direction.DESC)
        case CountKey():
            filter_type = _input_type(_input_type(definition).fields["filter"])
            given = _without_nulls(value.get("filter")) or {}
            counted = plan.Counted(rows_where(context, source.rows, filter_type, given, at))
            return Order(counted, value["count"] is Direction.DESC, name=f"{name} {given or None}")
    assert_never(source)


def _without_nulls(given: Any) -> Any:
    """Returns a filter without the fields that are null, which say nothing, so that equal orders have equal names."""
    match given:
        case dict():
            return {name: _without_nulls(value) for name, value in given.items() if value is not None}
        case list():
            return [_without_nulls(item) for item in given]
    return given
