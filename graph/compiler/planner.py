"""Selections + schema → plan.

Each field is planned by its source (see graph.schema.sources). On a film, `cast` is a ToMany over credits, and `role`
of a credit a ToOne; so `cast { role { name } }` becomes

    List(Rows(credits, where credits.film_id = outer films.id …), item=Object(role:
        Joined(credits.role_id, ROLE, Object(name: Scalar(role_names.name)))))

What depends on page sizes, and on how many values are given, is refused here.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, assert_never, cast

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_enum_type,
    is_non_null_type,
)
from sqlalchemy import Text, case, literal_column
from sqlalchemy.sql.visitors import iterate
from sqlalchemy.types import NullType

from graph.compiler import plan
from graph.compiler.choosing import ranges_of
from graph.compiler.context import Context
from graph.compiler.filtering import condition, order_by, rows_where
from graph.compiler.keyset import cursor_of, page_of, size_of
from graph.compiler.length import ELEMENT, LONGEST, Length
from graph.compiler.listing import ordered_by_listing, read_from_listing
from graph.compiler.selection import Field
from graph.compiler.substitution import FILLED_BY_PLANNER, Filling, substitute
from graph.errors import Code, refusal
from graph.schema.placeholders import (
    Argument,
    Conversion,
    Expression,
    InConnection,
    InFilter,
    KeyPart,
    Outer,
    Setting,
)
from graph.schema.rows import FILMS
from graph.schema.sources import (
    Composed,
    Connection,
    ConnectionPart,
    EdgePart,
    Every,
    JsonType,
    Lookup,
    Nested,
    NodesById,
    Order,
    PageInfoPart,
    Rows,
    Scalar,
    Source,
    ToMany,
    ToOne,
    UnionMember,
    by_id_of,
    entity_of,
    source_of,
    vocabulary_of,
)
from graph.schema.tables import NO_ROW, Entity
from graph.settings import Settings

JSON_TYPES = {
    "ID": JsonType.TEXT,
    "String": JsonType.TEXT,
    "Int": JsonType.NUMBER,
    "Float": JsonType.NUMBER,
    "Boolean": JsonType.BOOLEAN,
    "JSON": JsonType.JSON,
    "DateTime": JsonType.TIMESTAMP,
}
"""The JSON that values of scalars become, unless the source says another."""


def make_plan(
    schema: GraphQLSchema, fields: tuple[Field, ...], settings: Settings, longest: int = LONGEST
) -> plan.Plan:
    """Plans the selected fields of the query type; those of introspection, and those with an error, are left out.

    Raises:
        GraphQLError: BAD_USER_INPUT (page sizes, cursors of other orders, lists too long), DEPTH_LIMIT_EXCEEDED.
    """
    context = Context(schema, settings, length=Length(longest))
    query = _Parent(_object_type(schema.query_type), 1)
    roots = []
    for field in fields:
        if not field.name.startswith("__") and field.error is None:
            context.at = field.node
            value = _plan_field(context, query, field)
            context.at = field.node
            roots.append(plan.Root(field.key, value, _language(context, field.arguments)))
    return plan.Plan(tuple(roots), tuple(context.binds), tuple(context.keys), tuple(context.ranges))


def checked_lookups(schema: GraphQLSchema, fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Returns the fields of the query type with an error for each that has several ways to look for its row, and is
    given none of them, or more than one.
    """
    return tuple(map(partial(_checked_lookup, _object_type(schema.query_type)), fields))


def _checked_lookup(query: GraphQLObjectType, field: Field) -> Field:
    if field.error is not None or field.name.startswith("__"):
        return field
    source = source_of(query.fields[field.name])
    if not isinstance(source, Lookup) or not source.ways or len(_given_ways(field, source)) == 1:
        return field
    names = " or ".join(f"`{name}`" for name in source.ways)
    error = refusal(
        Code.BAD_USER_INPUT, f"`{field.name}` is looked up by {names}: give exactly one of them.", field.node
    )
    error.path = [field.key]
    return replace(field, error=error)


def _given_ways(field: Field, source: Lookup) -> list[str]:
    return [name for name in source.ways if field.arguments.get(name) is not None]


def _language(context: Context, arguments: Mapping[str, Any]) -> tuple[Expression, Expression] | None:
    """The tags to look for, of the argument `language` or of an id."""
    conversions = Conversion.LANGUAGE_TAG, Conversion.BASE_LANGUAGE
    given = arguments.get("language")
    if "id" in arguments:
        conversions = Conversion.ID_LANGUAGE_TAG, Conversion.ID_BASE_LANGUAGE
        given = arguments["id"]
    if given is None:
        return None
    tag, base = (context.bind(given, conversion) for conversion in conversions)
    return tag, base


@dataclass(frozen=True, slots=True)
class _Parent:
    """The object that fields are selected on: its type, and how many such objects there may be. Of an edge, and of what
    else is part of a connection, also the field that is the connection, and the rows that it pages.
    """

    type: GraphQLObjectType
    multiplicity: int
    connection: "_FieldPlanner | None" = None
    connection_rows: plan.Rows | None = None


def _object_type(type_: Any) -> GraphQLObjectType:
    named = get_named_type(type_)
    assert isinstance(named, GraphQLObjectType)
    return named


def _object(context: Context, parent: _Parent, selected: Field, present: Expression | None = None) -> plan.Object:
    """Plans the object that a field selects, if it is of the parent's type."""
    fields = selected.children[parent.type.name]
    return plan.Object(tuple((f.key, _plan_field(context, parent, f)) for f in fields), present)


def _plan_field(context: Context, parent: _Parent, selected: Field) -> plan.Value:
    if selected.name == "__typename":
        return plan.Constant(f'"{parent.type.name}"')
    context.at = selected.node
    return _FieldPlanner(context, parent, selected, parent.type.fields[selected.name]).value()


@dataclass(frozen=True, slots=True)
class _FieldPlanner:
    """Plans one selected field of an object."""

    context: Context
    parent: _Parent
    selected: Field
    definition: GraphQLField

    def value(self) -> plan.Value:
        context, parent, selected = self.context, self.parent, self.selected
        source: Source = source_of(self.definition)
        nullable = not is_non_null_type(self.definition.type)
        match source:
            case Scalar():
                named = get_named_type(self.definition.type)
                usual = JsonType.PLAIN_STRING if is_enum_type(named) else JSON_TYPES[named.name]
                return plan.Scalar(self._fill(source.expression), source.json_type or usual, nullable)
            case Composed():
                return self._composed(source)
            case Nested():
                part = replace(parent, type=_object_type(self.definition.type))
                return _object(context, part, selected, source.present)
            case ToOne():
                other = replace(parent, type=_object_type(self.definition.type))
                object_ = _object(context, other, selected)
                return plan.Joined(source.key, entity_of(other.type), object_, nullable, parent.multiplicity)
            case Lookup():
                return self._lookup(source)
            case ToMany():
                return self._list(source)
            case Connection():
                return self._connection(source)
            case NodesById():
                return _plan_nodes(context, parent, selected, many=source.many)
            case ConnectionPart() | EdgePart() | PageInfoPart():
                raise AssertionError(f"{parent.type.name}.{selected.name} stands outside a connection")
        assert_never(source)

    def _composed(self, source: Composed) -> plan.Composed:
        def planned(member: str | Scalar | Every | Composed) -> plan.Constant | plan.Scalar | plan.List | plan.Composed:
            match member:
                case str():
                    return plan.Constant(member)
                case Scalar():
                    assert member.json_type is not None
                    return plan.Scalar(self._fill(member.expression), member.json_type, nullable=True)
                case Every():
                    item = planned(member.item)
                    assert isinstance(item, plan.Scalar | plan.Composed)
                    return plan.List(self._rows(member.rows, member.entity), item)
                case Composed():
                    return self._composed(member)
            assert_never(member)

        return plan.Composed(tuple((name, planned(member)) for name, member in source.members.items()))

    def _lookup(self, source: Lookup) -> plan.Single:
        child = _Parent(_object_type(self.definition.type), self.parent.multiplicity)
        rows = self._rows(self._way(source) if source.ways else source.rows, entity_of(child.type))
        for name, value in self.selected.arguments.items():
            if (vocabulary := vocabulary_of(self.definition.args[name])) is not None:
                self.context.note_keys(vocabulary, value, self.selected.node)
        return plan.Single(rows, _object(self.context, child, self.selected))

    def _way(self, source: Lookup) -> Rows:
        """The rows by the one argument that is given."""
        (given,) = _given_ways(self.selected, source)
        return source.ways[given]

    def _list(self, source: ToMany) -> plan.List:
        size = size_of(self.selected, "first", self.context.settings)
        if size is None and source.is_paged:
            size = self.context.settings.page_size
        times = self.parent.multiplicity * (source.rows.estimate if size is None else size)
        if source.values is not None:
            item = plan.Scalar(source.rows.key, source.values, nullable=False)
            return plan.List(self._rows(source.rows, NO_ROW), item)
        child = _Parent(_object_type(self.definition.type), times)
        rows = replace(self._rows(source.rows, entity_of(child.type)), limit=size)
        return plan.List(rows, _object(self.context, child, self.selected))

    def _connection(self, source: Connection) -> plan.Connection:
        context, selected, definition = self.context, self.selected, self.definition
        type_ = _object_type(definition.type)
        entry = get_named_type(type_.fields["nodes"].type)
        rows = self._rows(source.rows, NO_ROW if source.union else entity_of(entry))
        order = selected.arguments.get("orderBy")
        if filter_ := selected.arguments.get("filter"):
            filter_type = cast(GraphQLInputObjectType, get_named_type(definition.args["filter"].type))
            if source.rows is FILMS:
                rows, filter_ = read_from_listing(context, rows, filter_type, filter_, order or (), selected.node)
            if filter_:
                rows = replace(rows, where=(*rows.where, condition(context, filter_type, filter_, selected.node)))
        if order:
            order_type = cast(GraphQLInputObjectType, get_named_type(definition.args["orderBy"].type))
            rows = replace(rows, order=order_by(context, order_type, order, rows, selected.node))
        if source.rows is FILMS:
            rows = ordered_by_listing(rows, filter_ or {})
        page, behind, beyond = page_of(context, selected, rows)
        assert page.limit is not None
        context.ranges += ranges_of(page, context.binds)
        times = self.parent.multiplicity * page.limit
        entries = _Parent(entry, times, self, rows)
        planner = _ConnectionPlanner(context, type_, rows, behind, beyond, cursor_of(page.order), entries, source.union)
        return plan.Connection(page, tuple((f.key, planner.member(f)) for f in selected.children[type_.name]))

    def _rows(self, source: Rows, entity: Entity) -> plan.Rows:
        where = tuple(map(self._fill, source.where))
        derived = None
        if source.derived is not None:
            filling = self._filling(source.derived.placeholders)
            derived = plan.Derived(source.derived, filling, self.selected.arguments)
        return plan.Rows(source.table, entity, source.key, where, source.order, source=derived, unique=source.unique)

    def _fill(self, expression: Any) -> Any:
        """Returns the expression with its placeholders filled in, but for those that the SQL stage fills in."""
        filling = self._filling((expression,))
        return substitute(expression, filling) if filling else expression

    def _filling(self, expressions: Iterable[Any]) -> Filling:
        """Returns values for the placeholders in expressions; equal placeholders share one."""
        filling: dict[Hashable, Any] = {}
        for expression in expressions:
            elements = list(iterate(expression))
            self.context.lengthen(ELEMENT * len(elements))
            for element in elements:
                if isinstance(element, FILLED_BY_PLANNER) and element.identity not in filling:
                    filling[element.identity] = self._value_of(element)
        return filling

    def _value_of(self, placeholder: Argument | Setting | InFilter | InConnection | KeyPart) -> Any:
        """Returns the value for a placeholder: an expression, or the rows that an element is to be among (None:
        any).
        """
        match placeholder:
            case Argument():
                return self.context.bind(self._argument(placeholder.name)[0], placeholder.conversion)
            case Setting():
                text = str(getattr(self.context.settings, placeholder.name))
                return literal_column("'" + text.replace("'", "''") + "'", Text())
            case InFilter():
                given, type_ = self._argument(placeholder.argument)
                return rows_where(self.context, placeholder.rows, type_, given, self.selected.node) if given else None
            case InConnection():
                return self.parent.connection_rows
            case KeyPart():
                raise AssertionError("parts of ids are filled in where nodes are planned")
        assert_never(placeholder)

    def _argument(self, name: str) -> tuple[Any, Any]:
        """Returns the value and the input type of an argument of the field or, on an edge, of its connection."""
        field = self if name in self.definition.args or self.parent.connection is None else self.parent.connection
        argument = field.definition.args.get(name)
        return field.selected.arguments.get(name), argument and get_named_type(argument.type)


@dataclass(frozen=True, slots=True)
class _ConnectionPlanner:
    """Plans the fields of a connection, which share its page. `rows` are all its rows, on whatever page."""

    context: Context
    type: GraphQLObjectType
    rows: plan.Rows
    behind: plan.Rows | None
    beyond: plan.Rows | None
    cursor: plan.Cursor
    entries: _Parent
    union: tuple[UnionMember, ...]

    def member(self, selected: Field) -> plan.Member:
        if selected.name == "__typename":
            return plan.Constant(f'"{self.type.name}"')
        definition = self.type.fields[selected.name]
        part: ConnectionPart = source_of(definition)
        match part:
            case ConnectionPart.NODES:
                return plan.Entries(self._entry(selected))
            case ConnectionPart.EDGES:
                edge = replace(self.entries, type=_object_type(definition.type))
                fields = selected.children[edge.type.name]
                return plan.Entries(plan.Object(tuple((f.key, self._edge_member(edge, f)) for f in fields)))
            case ConnectionPart.PAGE_INFO:
                return self._page_info(_object_type(definition.type), selected)
            case ConnectionPart.TOTAL_COUNT:
                return plan.Count(self.rows)
            case ConnectionPart.OVERVIEW:
                overview = replace(self.entries, type=_object_type(definition.type), multiplicity=1)
                return _object(self.context, overview, selected)
        assert_never(part)

    def _edge_member(self, edge: _Parent, selected: Field) -> plan.Value:
        part = None if selected.name == "__typename" else source_of(edge.type.fields[selected.name])
        if not isinstance(part, EdgePart):
            return _plan_field(self.context, edge, selected)
        match part:
            case EdgePart.CURSOR:
                return self.cursor
            case EdgePart.NODE:
                return self._entry(selected)
        assert_never(part)

    def _entry(self, selected: Field) -> plan.Object | plan.Choice:
        parent = _Parent(self.entries.type, self.entries.multiplicity)
        if not self.union:
            return _object(self.context, parent, selected)
        options = []
        for member in self.union:
            type_ = _object_type(self.context.schema.get_type(member.type))
            object_ = _object(self.context, replace(parent, type=type_), selected)
            options.append(
                plan.Joined(member.key, member.entity, object_, nullable=False, multiplicity=parent.multiplicity)
            )
        return plan.Choice(tuple(options))

    def _page_info(self, type_: GraphQLObjectType, selected: Field) -> plan.PageInfo:
        typename = plan.Constant(f'"{type_.name}"')
        members = tuple(
            (f.key, typename if f.name == "__typename" else cast(PageInfoPart, source_of(type_.fields[f.name])))
            for f in selected.children[type_.name]
        )
        return plan.PageInfo(members, self.cursor, self.behind, self.beyond)


def _plan_nodes(context: Context, parent: _Parent, selected: Field, *, many: bool) -> plan.Value:
    """Plans `node` and `nodes`. Each type has a natural key of its own, so ids are taken apart when they are bound."""
    if not many:
        id_ = selected.arguments["id"]
        return plan.First(_nodes(context, parent, selected, lambda part: context.bind(id_, part)))
    ids = selected.arguments["ids"]
    if len(ids) > context.settings.max_page_size:
        message = f"`ids` has {len(ids)} entries; it can have {context.settings.max_page_size}."
        raise refusal(Code.BAD_USER_INPUT, message, selected.node)
    if not ids:
        return plan.Constant("[]")
    columns = plan.ID_ROWS.c
    source = plan.Ids(context.bind(tuple(ids), Conversion.IDS, NullType()), len(ids))
    rows = plan.Rows(plan.ID_ROWS, NO_ROW, columns.position, (), (Order(columns.position),), source=source)
    every = replace(parent, multiplicity=parent.multiplicity * len(ids))
    language = {name: columns[name] for name in plan.LANGUAGE_COLUMNS}
    return plan.List(rows, plan.First(_nodes(context, every, selected, _part_in_row), language))


def _part_in_row(part: plan.IdPart) -> Expression:
    """A part of the natural key of the id in a row, null where the id is none of the type."""
    is_of_type = plan.ID_ROWS.c.type == literal_column(f"'{part.type}:{part.count}'")
    return Outer(case((is_of_type, plan.ID_ROWS.c[plan.KEY_COLUMNS[part.index]])))


def _parts(context: Context, type_name: str) -> tuple[plan.IdPart, ...]:
    """Returns the parts of the natural key in ids of a type."""
    count = len(by_id_of(_object_type(context.schema.get_type(type_name))))
    return tuple(plan.IdPart(type_name, i, count) for i in range(count))


def _nodes(
    context: Context, parent: _Parent, selected: Field, value: Callable[[plan.IdPart], Expression]
) -> tuple[plan.Single, ...]:
    """The object with an id, as each type; `value` gives the value of a part of its natural key. There is no row where
    the id is none of the type.
    """
    options = []
    for name in selected.children:
        type_ = _object_type(context.schema.get_type(name))
        filling = {KeyPart(part.index).identity: value(part) for part in _parts(context, name)}
        where = tuple(substitute(condition, filling) for condition in by_id_of(type_))
        entity = entity_of(type_)
        key = entity.keys[0]
        rows = plan.Rows(key.table, entity, key, where, ())
        options.append(plan.Single(rows, _object(context, _Parent(type_, parent.multiplicity), selected)))
    return tuple(options)
