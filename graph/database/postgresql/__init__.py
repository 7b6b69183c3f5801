"""All that filmgraph knows of PostgreSQL: its dialect, its URLs, the choice among its servers, how it is read (asyncpg)
and how it is written (psycopg).
"""

from sqlalchemy import URL

from graph.database.databases import Database
from graph.database.postgresql.dialect import DIALECT
from graph.database.postgresql.urls import OPTIONS
from graph.database.postgresql.writer import PostgreSQLWriter
from graph.database.reader import Reader
from graph.settings import Settings


def _reader(url: URL, settings: Settings) -> Reader:
    from graph.database.postgresql.reader import PostgreSQLReader  # which loads a driver that writing does without

    return PostgreSQLReader(url, settings)


DATABASE = Database(DIALECT, _reader, PostgreSQLWriter(), OPTIONS)
