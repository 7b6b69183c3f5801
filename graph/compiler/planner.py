"""Selections + schema → plan. Everything that can be refused is refused here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_enum_type,
    is_non_null_type,
)
from sqlalchemy import CompoundSelect, Text, literal_column, select, union_all
from sqlalchemy import cast as as_type

from graph.compiler import cursors, filtering, plan
from graph.compiler.arguments import language, literal, page_of, size_of
from graph.compiler.context import Context, placeholders, put, word_of
from graph.compiler.selection import Field
from graph.errors import Code, refusal
from graph.schema.sources import (
    Connected,
    Embedded,
    Entity,
    Expression,
    Form,
    Many,
    Nodes,
    One,
    Order,
    Outer,
    Put,
    Rows,
    Single,
    Source,
    Statement,
    Union,
    Value,
    Within,
    source_of,
)
from graph.settings import Settings


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a selection stands: its object type, how many such objects there may be, and what Words mean there;
    inside a connection also the connection's arguments, and the rows that it pages.
    """

    type: GraphQLObjectType
    times: int
    words: Mapping[str, Expression]
    arguments: Mapping[str, Any] = field(default_factory=dict)
    matching: plan.Rows | None = None


def make_plan(schema: GraphQLSchema, fields: tuple[Field, ...], settings: Settings) -> plan.Plan:
    """The plan of the selected fields of the query type; those of introspection are not planned.

    Raises:
        GraphQLError: BAD_USER_INPUT (page sizes, cursors), COST_LIMIT_EXCEEDED.
    """
    context = Context(schema, settings)
    assert schema.query_type is not None
    roots = tuple(_root(context, schema.query_type, f) for f in fields if not f.name.startswith("__"))
    return plan.Plan(roots, tuple(context.binds), context.cost)


def _root(context: Context, query: GraphQLObjectType, selected: Field) -> plan.Root:
    words = {"media_url": literal(context.settings.media_url)}
    value = _value(context, _Place(query, 1, words), selected)
    return plan.Root(selected.key, value, language(context, selected.arguments.get("language")))


def _object(
    context: Context, place: _Place, fields: tuple[Field, ...], present: Expression | None = None
) -> plan.Object:
    return plan.Object(tuple((f.key, _value(context, place, f)) for f in fields), present)


def _children(selected: Field, definition: GraphQLField, place: _Place, times: int) -> tuple[_Place, tuple[Field, ...]]:
    child = get_named_type(definition.type)
    assert isinstance(child, GraphQLObjectType)
    return _Place(child, times, place.words), selected.children[child.name]


def _value(context: Context, place: _Place, selected: Field) -> plan.Value:
    if selected.name == "__typename":
        return plan.Constant(f'"{place.type.name}"')
    definition = place.type.fields[selected.name]
    source = source_of(definition.extensions)
    assert source is not None, f"{place.type.name}.{selected.name} has no source"
    return _VALUES[type(source)](context, place, selected, definition, source)


def _scalar(context: Context, place: _Place, selected: Field, definition: GraphQLField, source: Value) -> plan.Scalar:
    expression = _resolve(context, place, selected, source.expression)
    return plan.Scalar(expression, source.form or _form(definition), not is_non_null_type(definition.type))


_FORMS = {"Int": Form.NUMBER, "Boolean": Form.BOOLEAN, "DateTime": Form.TIMESTAMP}


def _form(definition: GraphQLField) -> Form:
    named = get_named_type(definition.type)
    return Form.WORD if is_enum_type(named) else _FORMS.get(named.name, Form.TEXT)


def _resolve(context: Context, place: _Place, selected: Field, expression: Any) -> Any:
    """Puts in what the placeholders of an expression stand for: settings, and the arguments of the field."""
    asked = tuple(placeholders(expression))
    return _put(context, place, selected, asked)(expression) if asked else expression


def _put(context: Context, place: _Place, selected: Field, asked: Iterable[Any]) -> Put:
    """Puts in what these placeholders stand for."""
    keys: dict[str, plan.Rows | None] = {}
    words = dict(place.words)
    arguments = {**place.arguments, **selected.arguments}
    for element in asked:
        if isinstance(element, Within):
            if element.name not in keys:
                keys[element.name] = _keys(context, place, selected, element)
        elif element.name.startswith("$") and word_of(element) not in words:
            words[word_of(element)] = context.bind(arguments[element.name.removeprefix("$")], element.convert)
    return lambda expression: put(expression, words, keys)


def _keys(context: Context, place: _Place, selected: Field, within: Within) -> plan.Rows | None:
    """The rows whose keys a Within means; None: any."""
    if within.name == "matching":
        return place.matching
    given = selected.arguments.get(within.name, place.arguments.get(within.name))
    if not given:
        return None
    assert within.rows is not None
    type_ = cast(GraphQLInputObjectType, context.schema.get_type("RoleFilter"))
    return filtering.narrowed(context, within.rows, type_, given, selected.node)


def _embedded(
    context: Context, place: _Place, selected: Field, definition: GraphQLField, source: Embedded
) -> plan.Object:
    inside, fields = _children(selected, definition, place, place.times)
    return _object(context, replace(place, type=inside.type), fields, source.present)


def _one(context: Context, place: _Place, selected: Field, definition: GraphQLField, source: One) -> plan.Joined:
    inside, fields = _children(selected, definition, place, place.times)
    nullable = not is_non_null_type(definition.type)
    object_ = _object(context, replace(place, type=inside.type), fields)
    return plan.Joined(source.key, _entity(inside.type), object_, nullable, place.times)


def _entity(type_: GraphQLObjectType) -> Entity:
    entity: Entity = type_.extensions["strawberry-definition"].origin.entity
    return entity


def _rows(context: Context, place: _Place, selected: Field, source: Rows, entity: Entity) -> plan.Rows:
    where = tuple(_resolve(context, place, selected, condition) for condition in source.where)
    statement = None if source.statement is None else _statement(context, place, selected, source.statement)
    return plan.Rows(source.table, entity, source.key, where, source.order, statement=statement, unique=source.unique)


def _statement(context: Context, place: _Place, selected: Field, source: Statement) -> plan.Statement:
    known = _put(context, place, selected, source.asked)
    return lambda written: source.write(lambda expression: written(known(expression)), selected.arguments)


def _single(context: Context, place: _Place, selected: Field, definition: GraphQLField, source: Single) -> plan.Single:
    inside, fields = _children(selected, definition, place, place.times)
    context.charge(place.times, selected.node)
    return plan.Single(
        _rows(context, place, selected, source.rows, _entity(inside.type)), _object(context, inside, fields)
    )


def _many(context: Context, place: _Place, selected: Field, definition: GraphQLField, source: Many) -> plan.List:
    size = size_of(selected, "first", context.settings)
    times = place.times * (source.rows.estimate if size is None else size)
    context.charge(times, selected.node)
    if source.item is not None:
        rows = _rows(context, place, selected, source.rows, Entity(()))
        return plan.List(rows, plan.Scalar(source.item.expression, _form(definition), nullable=False))
    inside, fields = _children(selected, definition, place, times)
    rows = _rows(context, place, selected, source.rows, _entity(inside.type))
    return plan.List(replace(rows, limit=size), _object(context, inside, fields))


def _connected(
    context: Context, place: _Place, selected: Field, definition: GraphQLField, source: Connected
) -> plan.Connection:
    outside, fields = _children(selected, definition, place, place.times)
    entry = get_named_type(outside.type.fields["nodes"].type)
    entity = Entity(()) if source.union else _entity(cast(GraphQLObjectType, entry))
    everything = _narrowed(context, selected, definition, _rows(context, place, selected, source.rows, entity))
    page, elsewhere = page_of(context, selected, everything)
    assert page.limit is not None
    entry_type = cast(GraphQLObjectType, entry)
    inside = _Place(entry_type, place.times * page.limit, place.words, selected.arguments, everything)
    context.charge(max(inside.times, place.times), selected.node)
    connection = _Connection(everything, elsewhere, cursors.cursor_of(page.order), inside, source.union)
    return plan.Connection(page, tuple((f.key, _part(context, connection, outside.type, f)) for f in fields))


def _narrowed(context: Context, selected: Field, definition: GraphQLField, rows: plan.Rows) -> plan.Rows:
    """The rows under `filter`, in the order of `orderBy`."""
    filter_, order = selected.arguments.get("filter"), selected.arguments.get("orderBy")
    if filter_:
        type_ = cast(GraphQLInputObjectType, get_named_type(definition.args["filter"].type))
        rows = replace(rows, where=(*rows.where, filtering.condition(context, type_, filter_, selected.node)))
    if order:
        type_ = cast(GraphQLInputObjectType, get_named_type(definition.args["orderBy"].type))
        rows = replace(rows, order=filtering.order_by(context, type_, order, rows, selected.node))
    return rows


@dataclass(frozen=True, slots=True)
class _Connection:
    """What the parts of a connection share."""

    everything: plan.Rows
    elsewhere: plan.Rows | None
    cursor: plan.Cursor
    entries: _Place
    union: tuple[Union, ...]


def _part(
    context: Context, connection: _Connection, type_: GraphQLObjectType, selected: Field
) -> plan.Entries | plan.PageInfo | plan.Count | plan.Constant | plan.Object:
    match selected.name:
        case "nodes":
            return plan.Entries(_entry(context, connection, selected))
        case "edges":
            edge = get_named_type(type_.fields["edges"].type)
            assert isinstance(edge, GraphQLObjectType)
            return plan.Entries(_edge(context, connection, edge, selected.children[edge.name]))
        case "pageInfo":
            members = tuple((f.key, f.name) for f in selected.children["PageInfo"])
            return plan.PageInfo(members, connection.cursor, connection.elsewhere)
        case "totalCount":
            return plan.Count(connection.everything)
        case "facets":
            facets = get_named_type(type_.fields["facets"].type)
            assert isinstance(facets, GraphQLObjectType)
            beside = replace(connection.entries, type=facets, times=1)
            return _object(context, beside, selected.children[facets.name])
    return plan.Constant(f'"{type_.name}"')


def _entry(context: Context, connection: _Connection, selected: Field) -> plan.Object | plan.Choice:
    place = replace(connection.entries, arguments={}, matching=None)
    if not connection.union:
        return _object(context, place, selected.children[place.type.name])
    options = []
    for member in connection.union:
        type_ = cast(GraphQLObjectType, context.schema.get_type(member.type))
        object_ = _object(context, replace(place, type=type_), selected.children[member.type])
        options.append(plan.Joined(member.key, member.entity, object_, nullable=False, times=place.times))
    return plan.Choice(tuple(options))


def _edge(context: Context, connection: _Connection, edge: GraphQLObjectType, fields: tuple[Field, ...]) -> plan.Object:
    members: list[tuple[str, plan.Value]] = []
    for f in fields:
        match f.name:
            case "cursor":
                members.append((f.key, connection.cursor))
            case "node":
                members.append((f.key, _entry(context, connection, f)))
            case _:
                members.append((f.key, _value(context, replace(connection.entries, type=edge), f)))
    return plan.Object(tuple(members))


def _nodes(context: Context, place: _Place, selected: Field, _: GraphQLField, source: Nodes) -> plan.Value:
    if not source.many:
        id_ = selected.arguments["id"]
        return _node(context, place, selected, lambda part: context.bind(id_, part.of))
    ids = selected.arguments["ids"]
    if len(ids) > context.settings.max_page_size:
        message = f"`ids` has {len(ids)} entries; it can have {context.settings.max_page_size}."
        raise refusal(Code.BAD_USER_INPUT, message, selected.node)
    if not ids:
        return plan.Constant("[]")
    rows = _id_rows(context, ids, tuple(part for name in selected.children for part in _parts(context, name)))
    place = replace(place, times=place.times * len(ids))
    return plan.List(rows, _node(context, place, selected, lambda part: Outer(rows.table.c[part.name])))


def _id_rows(context: Context, ids: Sequence[Any], parts: Sequence["_Part"]) -> plan.Rows:
    """The ids in their order, a row each; what they are as ids of each type, a column for each part."""
    union: CompoundSelect[Any] = union_all(
        *(
            select(
                literal_column(str(i)).label("position"),
                *(as_type(context.bind(id_, p.of), Text).label(p.name) for p in parts),
            )
            for i, id_ in enumerate(ids)
        )
    )
    statement = select(union.subquery())
    table = statement.subquery()
    position = table.c.position
    return plan.Rows(table, Entity(()), position, (), (Order(position),), statement=lambda _: statement)


def _node(context: Context, place: _Place, selected: Field, value: Callable[["_Part"], Expression]) -> plan.First:
    """The object with an id; `value` says what a part of a natural key is. No row where the id is none of its type."""
    context.charge(place.times, selected.node)
    return plan.First(
        tuple(_node_of(context, place, name, fields, value) for name, fields in selected.children.items())
    )


def _node_of(
    context: Context, place: _Place, name: str, fields: tuple[Field, ...], value: Callable[["_Part"], Expression]
) -> plan.Single:
    """A type's `by_id` takes the parts of the natural key, as in `Credit:tuvalu:MUSIC:ada`, as arguments 0, 1 …"""
    type_ = _object_type(context, name)
    by_id = type_.extensions["strawberry-definition"].origin.by_id
    words = {f"${part.index}": value(part) for part in _parts(context, name)}
    where = tuple(put(condition, {**place.words, **words}) for condition in by_id)
    entity = _entity(type_)
    key = entity.keys[0]
    return plan.Single(
        plan.Rows(key.table, entity, key, where, ()), _object(context, replace(place, type=type_), fields)
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the `count` parts of a type's natural key."""

    type: str
    index: int
    count: int

    @property
    def name(self) -> str:
        return f"{self.type}_{self.index}"

    def of(self, id_: str) -> str | None:
        """This part of an id, or null if it is no id of this type."""
        type_, *parts = id_.split(":")
        return parts[self.index] if type_ == self.type and len(parts) == self.count else None


def _parts(context: Context, name: str) -> tuple[_Part, ...]:
    count = len(_object_type(context, name).extensions["strawberry-definition"].origin.by_id)
    return tuple(_Part(name, i, count) for i in range(count))


def _object_type(context: Context, name: str) -> GraphQLObjectType:
    type_ = context.schema.get_type(name)
    assert isinstance(type_, GraphQLObjectType)
    return type_


_VALUES: Mapping[type[Source], Callable[..., plan.Value]] = {
    Value: _scalar,
    Embedded: _embedded,
    One: _one,
    Single: _single,
    Many: _many,
    Connected: _connected,
    Nodes: _nodes,
}
