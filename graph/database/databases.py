"""The databases there are, by the name that SQLAlchemy's URLs have for them."""

from graph.database.dialect import Dialect
from graph.database.postgresql import PostgreSQL
from graph.database.sqlite import SQLite

DIALECTS: dict[str, Dialect] = {"sqlite": SQLite(), "postgresql": PostgreSQL()}
