"""Relay's Node, and the page types that connections share."""

from typing import Generic, TypeVar

import strawberry
from sqlalchemy import literal_column

from graph.schema.placeholders import AT_LANGUAGE, Expression
from graph.schema.sources import ConnectionPart, EdgePart, PageInfoPart, field

T = TypeVar("T")


def global_id(type_: str, key: Expression, *more: Expression) -> Expression:
    """The id of an object: its type, the parts of its natural key, and the language that it is served in, as in
    `Credit:tuvalu:MUSIC:ada@de`.
    """
    id_: Expression = literal_column(f"'{type_}:'").concat(key)
    for part in more:
        id_ = id_.concat(literal_column("':'")).concat(part)
    return id_.concat(AT_LANGUAGE)


@strawberry.interface(description="An object with a global id (Relay's object identification).")
class Node:
    id: strawberry.ID = field(
        None,
        "A global id, made from natural keys and the language served: it survives a rebuilt database, and is another "
        "one in each language.",
    )


@strawberry.type(description="Where a page stands in its connection.")
class PageInfo:
    has_next_page: bool = field(PageInfoPart.HAS_NEXT_PAGE, "Whether entries follow behind this page.")
    has_previous_page: bool = field(PageInfoPart.HAS_PREVIOUS_PAGE, "Whether entries come before this page.")
    start_cursor: str | None = field(PageInfoPart.START_CURSOR, "The cursor of the first entry; null on an empty page.")
    end_cursor: str | None = field(PageInfoPart.END_CURSOR, "The cursor of the last entry; null on an empty page.")


@strawberry.type(description="An entry of a connection.")
class Edge(Generic[T]):
    cursor: str = field(EdgePart.CURSOR, "Where the entry stands in its order: opaque, and bound to that order.")
    node: T = field(EdgePart.NODE, "The entry itself.")


@strawberry.type(description="A page of a longer list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = field(ConnectionPart.EDGES, "The entries of the page with their cursors.")
    nodes: list[T] = field(ConnectionPart.NODES, "The entries of the page.")
    page_info: PageInfo = field(ConnectionPart.PAGE_INFO, "Where the page stands.")
    total_count: int = field(ConnectionPart.TOTAL_COUNT, "How many entries there are in all, on every page.")
