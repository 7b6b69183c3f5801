"""`filter` and `orderBy` → conditions and orders over the tables of the rows they narrow."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import eq, ge, gt, le, lt
from typing import Any

from graphql import GraphQLInputObjectType, Node, get_named_type
from sqlalchemy import Text, and_, false, or_, true

from graph.compiler import plan
from graph.compiler.context import Context, put
from graph.errors import Code, refusal
from graph.schema.filters import Combines, Compares, Matches, Relates
from graph.schema.orders import Counts, Direction, Sorts
from graph.schema.sources import Entity, Expression, Order, Rows, outer
from graph.text import fold, fold_label

LONGEST = 1_000
"""Characters of a text that is looked for, and values of an `in`."""

Given = Mapping[str, Any]


def condition(context: Context, type_: GraphQLInputObjectType, given: Given, at: Node) -> Expression:
    """What a filter says, over the tables of its entity. Fields that are null say nothing.

    Raises:
        GraphQLError: BAD_USER_INPUT.
    """
    parts = [_field(context, type_, name, value, at) for name, value in given.items() if value is not None]
    return and_(true(), *parts)


def _field(context: Context, type_: GraphQLInputObjectType, name: str, value: Any, at: Node) -> Expression:
    definition = type_.fields[name]
    source = definition.extensions["strawberry-definition"].metadata["source"]
    named = get_named_type(definition.type)
    match source:
        case Combines():
            return _combined(context, type_, name, value, at)
        case Compares():
            return and_(true(), *_comparisons(context, source, value, at))
        case Matches():
            return _matched(context, source, name, value, at)
        case Relates():
            assert isinstance(named, GraphQLInputObjectType)
            return _related(context, source, named, value, at)
    raise AssertionError(f"{type_.name}.{name} has no source")


def _combined(context: Context, type_: GraphQLInputObjectType, name: str, value: Any, at: Node) -> Expression:
    if name == "not":
        return _not(condition(context, type_, value, at))
    parts = [condition(context, type_, part, at) for part in value]
    return and_(true(), *parts) if name == "and" else or_(false(), *parts)


def _not(expression: Expression) -> Expression:
    """The complement, also where the expression is null."""
    return expression.is_not(true())


def _comparisons(context: Context, source: Compares, given: Given, at: Node) -> list[Expression]:
    return [_compared(context, source, name, value, at) for name, value in given.items() if value is not None]


_OPERATORS: Mapping[str, Callable[[Expression, Expression], Expression]] = {
    "eq": eq,
    "ne": lambda column, value: _not(column == value),
    "lt": lt,
    "lte": le,
    "gt": gt,
    "gte": ge,
}


def _compared(context: Context, source: Compares, operator: str, value: Any, at: Node) -> Expression:
    column = source.expression
    if operator == "eq" and source.folded is not None:  # an index has the folded text
        return and_(column == context.bind(value), source.folded == context.bind(value, _folded))
    if compare := _OPERATORS.get(operator):
        return compare(column, context.bind(value, type_=column.type))
    if operator == "isNull":
        return column.is_(None) if value else column.is_not(None)
    if operator == "in":
        return column.in_([context.bind(v, type_=column.type) for v in _few(value, at)]) if value else false()
    folded = source.folded
    assert folded is not None
    if operator == "contains":
        return folded.like(context.bind(value, _pattern, Text()), escape="\\")
    return and_(folded >= context.bind(value, _folded, Text()), folded < context.bind(value, _behind, Text()))


def _few(values: Any, at: Node) -> Any:
    if len(values) > LONGEST:
        raise refusal(Code.BAD_USER_INPUT, f"`in` has {len(values)} values; it can have {LONGEST}.", at)
    return values


def _folded(text: str) -> str:
    if len(text) > LONGEST:
        raise refusal(Code.BAD_USER_INPUT, f"A text of {len(text)} characters is looked for; it can have {LONGEST}.")
    return fold(text)


def _pattern(text: str) -> str:
    """A LIKE pattern for texts that have this within."""
    escaped = _folded(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _behind(text: str) -> str:
    """What comes behind every text that begins with this: a range serves `startsWith` along an index."""
    return _folded(text) + "\U0010ffff"


def _matched(context: Context, source: Matches, name: str, value: Any, at: Node) -> Expression:
    values = _few(value, at) if name == "in" else [value]
    parts = [put(source.condition, {"$value": context.bind(v), "$folded": context.bind(v, fold_label)}) for v in values]
    matched = or_(false(), *parts)
    return _not(matched) if name == "ne" else matched


def _related(context: Context, source: Relates, type_: GraphQLInputObjectType, given: Given, at: Node) -> Expression:
    if "some" not in type_.fields:
        first = source.few or _names_some(given)
        return _among(source, type_, _element(context, source.rows, type_, given, at), first=first)
    parts = []
    for quantifier, value in given.items():
        if value is None:
            continue
        inner = get_named_type(type_.fields[quantifier].type)
        assert isinstance(inner, GraphQLInputObjectType)
        such = _element(context, source.rows, inner, value, at)
        first = quantifier != "every" and _names_some(value)
        among = _among(source, inner, _not(such) if quantifier == "every" else such, first=first)
        parts.append(among if quantifier == "some" else ~among)
    return and_(true(), *parts)


def _names_some(given: Given) -> bool:
    """Whether a filter names the rows it wants by slug, or rows of which each belongs to one: these are few."""
    for name, value in given.items():
        if value is None:
            continue
        if name == "slug" and (value.get("eq") is not None or value.get("in") is not None):
            return True
        if (name in ("person", "film") and _names_some(value)) or (name == "and" and any(map(_names_some, value))):
            return True
    return False


def _among(source: Relates, type_: GraphQLInputObjectType, such: Expression, *, first: bool) -> Expression:
    """Whether such a row is related. Where these are few they are looked up `first`, once for all; else there may be
    many, and each row at hand looks for one of its own.
    """
    rows = source.rows
    if source.link is None:
        return plan.Exists(_rows(rows, type_, such))
    theirs, ours = source.link
    if first:
        return plan.In(ours, replace(_rows(rows, type_, such), key=theirs))
    return plan.Exists(_rows(rows, type_, and_(theirs == outer(ours), such)))


def _element(context: Context, rows: Rows, type_: GraphQLInputObjectType, given: Given, at: Node) -> Expression:
    """What a filter says of one related row: KeyFilter of its key, others of its entity."""
    if _entity(type_) is None:
        source = Compares(rows.key)
        return and_(true(), *_comparisons(context, source, given, at))
    return condition(context, type_, given, at)


def narrowed(context: Context, rows: Rows, type_: GraphQLInputObjectType, given: Given, at: Node) -> plan.Rows:
    """The rows under a filter."""
    return _rows(rows, type_, condition(context, type_, given, at))


def _rows(rows: Rows, type_: GraphQLInputObjectType, such: Expression) -> plan.Rows:
    return plan.Rows(rows.table, _entity(type_) or Entity(()), rows.key, (*rows.where, such), ())


def _entity(type_: GraphQLInputObjectType) -> Entity | None:
    entity: Entity | None = getattr(type_.extensions["strawberry-definition"].origin, "entity", None)
    return entity


def order_by(
    context: Context, type_: GraphQLInputObjectType, given: list[Given], rows: plan.Rows, at: Node
) -> tuple[Order, ...]:
    """The order asked for, made total: by the keys of the usual order that follow the last one asked for, and by
    those that tell any two rows apart. A key asked for again says nothing.
    """
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
    source = definition.extensions["strawberry-definition"].metadata["source"]
    if isinstance(source, Sorts):
        return replace(source.order, descending=value is Direction.DESC)
    assert isinstance(source, Counts)
    count_type = get_named_type(definition.type)
    assert isinstance(count_type, GraphQLInputObjectType)
    filter_type = get_named_type(count_type.fields["filter"].type)
    assert isinstance(filter_type, GraphQLInputObjectType)
    given = _said(value.get("filter")) or {}
    counted = plan.Counted(_rows(source.rows, filter_type, condition(context, filter_type, given, at)))
    return Order(counted, value["count"] is Direction.DESC, name=f"{name} {given or None}")


def _said(given: Any) -> Any:
    """A filter without the fields that are null, which say nothing: so that equal orders have equal names."""
    match given:
        case dict():
            return {name: _said(value) for name, value in given.items() if value is not None}
        case list():
            return [_said(item) for item in given]
    return given
