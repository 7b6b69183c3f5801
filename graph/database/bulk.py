"""Writing many rows at once, in each database's fastest way."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Executable, Index, Table

Row = tuple[Any, ...]

# sqlite3 looks for an adapter of every value but plain texts and numbers; to find none takes longer than all else that
# it does with a row. A dictionary's `get` makes None of None, and is written in C.
sqlite3.register_adapter(type(None), dict[None, None]().get)
sqlite3.register_adapter(bool, int)


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Inserts rows whose values stand in the order of the table's columns, every column among them."""
    if not rows:
        return
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    if connection.dialect.name == "postgresql":
        with connection.connection.cursor().copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)
        return
    marks = ", ".join("?" * len(table.columns))
    connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', list(rows))  # noqa: S608


def insert_tokens(connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
    """Rows of search_tokens, which each database has in a form of its own: (id of a search entry, its tokens)."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        statement = "INSERT INTO search_tokens (rowid, tokens) VALUES (%s, array_to_tsvector(%s::text[]))"
        connection.exec_driver_sql(statement, [(id, list(words)) for id, words in rows])
    else:
        statement = "INSERT INTO search_tokens (rowid, tokens) VALUES (?, ?)"
        connection.exec_driver_sql(statement, [(id, " ".join(words)) for id, words in rows])


def drop_indexes(connection: Connection, tables: Iterable[Table]) -> tuple[Index, ...]:
    """Drops the indexes of tables that are about to be filled; `create_indexes` makes them again.

    Not on PostgreSQL, where it would lock out who reads.
    """
    if connection.dialect.name == "postgresql":
        return ()
    indexes = tuple(index for table in tables for index in table.indexes)
    for index in indexes:
        index.drop(connection)
    return indexes


def create_indexes(connection: Connection, indexes: Iterable[Index]) -> None:
    for index in indexes:
        index.create(connection)


def in_chunks(values: Sequence[Any], size: int = 500) -> list[Sequence[Any]]:
    """Pieces small enough for one `IN (…)`."""
    return [values[start : start + size] for start in range(0, len(values), size)]


def among(column: Any, ids: Sequence[int]) -> ColumnElement[bool]:
    """Whether a column is one of some ascending ids. As a range where they have no gaps, as those of new rows: each
    value of an `IN (…)` is a parameter.
    """
    gapless = len(ids) > 1 and ids[-1] - ids[0] == len(ids) - 1
    condition: ColumnElement[bool] = column.between(ids[0], ids[-1]) if gapless else column.in_(ids)
    return condition


def pairs(connection: Connection, statement: Executable) -> dict[Any, Any]:
    """The rows of a statement of two columns, the first of them unique."""
    return {key: value for key, value in connection.execute(statement).all()}  # noqa: C416 - rows are no tuples
