"""The generated catalogue straight into a migrated database: no documents, no foreign keys checked, indexes made last.

For a database that may be made again: nothing in it is safe from a crash while it is loaded.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, Engine, event, text

from graph.database.alembic import migrate
from graph.database.bulk import Row
from graph.database.databases import writing_engine
from tests.benchmarks.catalogue import COLUMNS, Films, Rows, vocabulary
from tests.benchmarks.own_catalogue import OwnValues, declarations

SET_UP = {
    "sqlite": (
        "PRAGMA foreign_keys = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA journal_mode = OFF",
        "PRAGMA cache_size = -1000000",
        "PRAGMA temp_store = FILE",
    ),
    # Foreign keys are triggers, and a replica runs none.
    "postgresql": ("SET session_replication_role = replica", "SET maintenance_work_mem = '1GB'"),
}
INDEXES = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'ix%'",
    "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'ix%'",
}


def load(url: str, films: int, *, with_own_fields: bool = False) -> None:
    """Into an empty database."""
    migrate(url)
    engine = writing_engine(url)
    event.listen(engine, "connect", _set_up)
    try:
        with engine.begin() as connection:
            indexes = _drop_indexes(connection)
            _insert(connection, [vocabulary(films)])
            blocks = Films(films).blocks()
            if with_own_fields:
                _insert(connection, [declarations()])
                blocks = _with_own_values(blocks)
            _insert(connection, blocks)
            connection.execute(text("UPDATE revisions SET credits = (SELECT count(*) FROM credits)"))
            for statement in indexes:
                connection.exec_driver_sql(statement)
        _tidy(engine)
    finally:
        engine.dispose()


def _with_own_values(blocks: Iterable[Rows]) -> Iterator[Rows]:
    own = OwnValues()
    for block in blocks:
        yield block | own.of(block)


def _set_up(connection: object, _: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for statement in SET_UP["sqlite" if type(connection).__module__.startswith("sqlite3") else "postgresql"]:
        cursor.execute(statement)
    cursor.close()
    connection.commit()  # type: ignore[attr-defined]


def _drop_indexes(connection: Connection) -> list[str]:
    """What makes them again."""
    found = connection.execute(text(INDEXES[connection.dialect.name])).all()
    for name, _ in found:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    return [statement for _, statement in found]


def _insert(connection: Connection, blocks: Iterable[Rows]) -> None:
    insert = _copy if connection.dialect.name == "postgresql" else _execute
    for rows in blocks:
        for table, of_table in rows.items():
            if of_table:
                insert(connection, table, of_table)


def _execute(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    columns = COLUMNS[table]
    if table == "search_tokens":
        rows = [(id_, " ".join(words)) for id_, words in rows]
    marks = ", ".join("?" * len(columns))
    connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", list(rows))


def _copy(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    if table == "search_tokens":
        rows = [(id_, " ".join(f"'{word}'" for word in words)) for id_, words in rows]
    with connection.connection.cursor().copy(f"COPY {table} ({', '.join(COLUMNS[table])}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _tidy(engine: Engine) -> None:
    """What planners know of the tables, as after a seeding and the first quiet minute."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        raw = connection.connection.cursor()
        if engine.dialect.name == "sqlite":
            raw.execute("PRAGMA analysis_limit = 0")
            raw.execute("ANALYZE")
            raw.execute("PRAGMA journal_mode = WAL")
        else:
            raw.execute("VACUUM ANALYZE")
        raw.close()
