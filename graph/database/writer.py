"""What every writer offers: how migrations and seeding write to a database (the API never does)."""

from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import URL, Connection, Engine, RootTransaction, Table


class Writer(Protocol):
    """Writes in a database's own way: quickly, and one seeding at a time."""

    driver: str
    """What SQLAlchemy calls the dialect and driver that write, as it stands before `://` in a URL."""
    drops_indexes: bool
    """Whether indexes are dropped while tables are filled."""

    def engine(self, url: URL, *, creates: bool = True) -> Engine:
        """An engine for a URL with `driver`. Unless it `creates`, it makes no database that is not there."""
        ...

    def reading_engine(self, url: URL) -> Engine:
        """An engine for a URL with `driver` whose connections write nothing, not even an empty database."""
        ...

    def begin_migrating(self, connection: Connection) -> None:
        """Called in the transaction of a migration: waits until nobody else migrates or seeds."""
        ...

    def begin_seeding(self, connection: Connection) -> RootTransaction | None:
        """Begins the transaction that alone may seed; None while another one does.

        Raises:
            DBAPIError: if the database cannot be written.
        """
        ...

    def insert_rows(self, connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        """Inserts rows, at least one, whose values stand in the order of the table's columns."""
        ...

    def insert_tokens(self, connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Inserts rows, at least one, into search_tokens: (id of a search entry, its tokens)."""
        ...

    def tidy(self, engine: Engine, *, thoroughly: bool) -> None:
        """Called after a seeding: has the planner look at tables that have changed; `thoroughly` if many rows have."""
        ...
