"""Writing many rows at once, in each database's fastest way."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Executable, Index, Table

from graph.database.databases import database_named
from graph.database.writer import Writer

Row = tuple[Any, ...]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Inserts rows whose values stand in the order of the table's columns, every column among them."""
    if rows:
        _writer(connection).insert_rows(connection, table, rows)


def bound(connection: Connection, column: Column[Any], value: Any) -> Any:
    """A value as the driver takes it for a column: that of SQLite knows no times."""
    dialect = connection.dialect
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    return process(value) if process else value


def insert_tokens(connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
    """Inserts (id of a search entry, its tokens) into search_tokens, which each database has in a form of its own."""
    if rows:
        _writer(connection).insert_tokens(connection, rows)


def drop_indexes(connection: Connection, tables: Iterable[Table]) -> tuple[Index, ...]:
    """Drops the indexes of tables that are about to be filled, where that is worth it.

    `create_indexes` makes those it returns again.
    """
    if not _writer(connection).drops_indexes:
        return ()
    indexes = tuple(index for table in tables for index in table.indexes)
    for index in indexes:
        index.drop(connection)
    return indexes


def create_indexes(connection: Connection, indexes: Iterable[Index]) -> None:
    """Makes indexes again that `drop_indexes` has dropped."""
    for index in indexes:
        index.create(connection)


def _writer(connection: Connection) -> Writer:
    return database_named(connection.dialect.name).writer


def in_chunks(values: Sequence[Any], size: int = 500) -> list[Sequence[Any]]:
    """Pieces small enough for one `IN (…)`."""
    return [values[start : start + size] for start in range(0, len(values), size)]


def among(column: Any, ids: Sequence[int]) -> ColumnElement[bool]:
    """Whether a column is one of some ascending ids. As a range where they have no gaps, as those of new rows: each
    value of an `IN (…)` is a parameter, which takes longer to bind than the row to read.
    """
    gapless = len(ids) > 1 and ids[-1] - ids[0] == len(ids) - 1
    condition: ColumnElement[bool] = column.between(ids[0], ids[-1]) if gapless else column.in_(ids)
    return condition


def pairs(connection: Connection, statement: Executable) -> dict[Any, Any]:
    """The rows of a statement of two columns, the first of them unique."""
    return {key: value for key, value in connection.execute(statement).all()}  # noqa: C416 - rows are no tuples


def tuples(connection: Connection, statement: Executable) -> list[Row]:
    """The rows of a statement as the driver gives them: SQLAlchemy's rows of a hundred thousand take as long again."""
    return list(connection.execute(statement).cursor.fetchall())
