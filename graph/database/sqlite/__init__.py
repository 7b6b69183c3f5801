"""All that filmgraph knows of SQLite: its dialect, how it is read (by apsw) and how it is written (by the sqlite3 of
Python's standard library).

apsw brings an SQLite of its own, which is current and faster. Two SQLite libraries must never have one file open in one
process, since closing it in one drops the file locks of the other. So a process that opens a reader opens no engine for
the same file, and the other way round: `filmgraph up` and `--watch` write in processes of their own.
"""

from sqlalchemy import URL

from graph.database.databases import Database
from graph.database.reader import Reader
from graph.database.sqlite.dialect import DIALECT
from graph.database.sqlite.writer import SQLiteWriter
from graph.settings import Settings


def _reader(url: URL, settings: Settings) -> Reader:
    from graph.database.sqlite.reader import SQLiteReader  # which loads a driver that writing does without

    return SQLiteReader(url, settings)


DATABASE = Database(DIALECT, _reader, SQLiteWriter(), frozenset())
