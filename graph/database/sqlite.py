"""All that filmgraph knows of SQLite: its dialect, how it is read (by apsw) and how it is written (by the sqlite3 of
Python's standard library).

apsw brings an SQLite of its own, which is current and faster. Two SQLite libraries must never have one file open in one
process, since closing it in one drops the file locks of the other. So a process that opens a reader opens no engine for
the same file, and the other way round: `filmgraph up` and `--watch` write in processes of their own.
"""

import asyncio
import os
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import cache, partial
from math import inf
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import apsw
from sqlalchemy import (
    URL,
    Connection,
    Engine,
    FromClause,
    RootTransaction,
    Select,
    Table,
    Text,
    case,
    create_engine,
    event,
    func,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler, SQLiteDialect
from sqlalchemy.engine import Dialect as SQLAlchemyDialect
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from graph.cache import WeightedLRU
from graph.database.databases import Database
from graph.database.dialect import Concat, Dialect, Expression, JsonMaps, or_null
from graph.database.reader import (
    AnswerTooLargeError,
    BusyError,
    NotMigratedError,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.settings import Settings
from seed.phrases import phrase

INLINE_COST = 2_000
"""Plans of at most this estimated cost run in the event loop: a thread hop costs as much as they do."""

FAST_SECONDS = 0.01
"""Plans of a higher cost run there too, one at a time, once they have been seen to take no longer than this of a
processor, however busy it is: a thread makes the nested query a tenth slower, but two threads answer two of them in the
time of one.
"""

INLINE_SECONDS = 0.05
"""How long a statement may hold up the event loop. One that takes longer is begun again in a thread, and the next of
the same text begins in one: an answer of few rows may still have to look at many.
"""

PROGRESS_STEPS = 20_000
"""SQLite looks at the clock every so many steps of its virtual machine: about every millisecond."""


INLINE_BYTES = 256_000
"""The longest text that a statement may make in the event loop; one that makes a longer one is begun again in a thread.
"""

KEPT_STATEMENTS = 200
"""How many prepared statements a connection keeps; apsw keeps none of more than 16 KB. Each character takes SQLite
some 11 bytes, so that a connection may keep 36 MB.
"""


class _SQLiteCompiler(SQLiteCompiler):
    def limit_clause(self, select: Any, **kw: Any) -> str:
        """LIMIT, and OFFSET only where there is one: SQLAlchemy's own always adds it, with a bind of 0."""
        limit, offset = select._limit_clause, select._offset_clause
        text = "" if limit is None else f"\n LIMIT {self.process(limit, **kw)}"
        return text if offset is None else f"{text} OFFSET {self.process(offset, **kw)}"


class _SQLiteDialect(SQLiteDialect):
    statement_compiler = _SQLiteCompiler
    supports_native_boolean = True  # else conditions become `x IN (…) = 1`, which no index serves


_PLUS: Any = custom_op("+")
"""Of any value, it is that value."""


class SQLite:
    """Correlated subqueries; `group_concat` in the order of its rows. An ORDER BY inside the aggregate, 5 % slower on
    the nested query, adds nothing.
    """

    name = "sqlite"
    sqlalchemy: SQLAlchemyDialect = _SQLiteDialect(paramstyle="qmark")
    nulls_are_smallest = True
    merges_unions = True
    prefers_rank_first = False
    reads_language_in_from = False
    makes_lists_anew = True
    maps: JsonMaps | None = None

    def text(self, value: Expression, *, nullable: bool) -> Expression:  # noqa: ARG002 - json_quote(NULL) is 'null'
        return func.json_quote(value)

    def plain_string(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(Concat(['"', value, '"']), nullable)

    def token(self, value: Expression) -> Expression:
        return func.lower(func.hex(value))

    def number(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(value, nullable)

    def decimal(self, value: Expression) -> Expression:
        shown = func.printf(literal_column("'%.15g'"), value, type_=Text())
        return case((value.is_not(None), shown))  # printf takes null for 0

    def boolean(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(case((value, literal_column("'true'")), else_=literal_column("'false'")), nullable)

    def timestamp(self, value: Expression, *, nullable: bool) -> Expression:
        iso = func.strftime(literal_column("'%Y-%m-%dT%H:%M:%SZ'"), value)
        return or_null(Concat(['"', iso, '"']), nullable)

    def aggregate(self, value: Expression) -> Expression:
        return func.coalesce(func.group_concat(value, literal_column("','")), literal_column("''"))

    def at_most(self, text: Expression, size: int) -> Expression:  # noqa: ARG002 - SQLITE_LIMIT_LENGTH
        return text

    def join_to_one(
        self,
        source: FromClause,
        table: FromClause,
        matches: Expression,
        columns: Sequence[str],  # noqa: ARG002
    ) -> tuple[FromClause, FromClause]:
        return source.outerjoin(table, matches), table

    def join_lateral(self, source: FromClause, child: Select[Any]) -> tuple[FromClause, Expression]:
        return source, child.scalar_subquery()

    def matches(self, entry: Expression, query: Expression, *, prefix: bool) -> Expression:
        """MATCH '"one"* "two"*'; words are letters and digits and need no escaping."""
        between, end = ('"* "', '"*') if prefix else ('" "', '"')
        fts: Any = literal_column("search_tokens", Text())
        pattern = Concat(['"', func.replace(query, literal_column("' '"), literal_column(f"'{between}'")), end])
        return entry.in_(
            select(literal_column("rowid")).select_from(table("search_tokens")).where(fts.op("MATCH")(pattern))
        )

    def position(self, text: Expression, part: Expression) -> Expression:
        return func.instr(text, part)

    def by_no_index(self, value: Expression, *, again: bool = False) -> Expression:  # noqa: ARG002
        return UnaryExpression(value, operator=_PLUS, type_=value.type)

    def few(self, rows: Select[Any]) -> Select[Any]:
        return rows

    def limit_of_many(self, size: int | None) -> Expression | None:
        return self.limit(size)

    def limit(self, size: int | None) -> Expression | None:
        return literal_column(str(-1 if size is None else size))


_TOO_COMPLEX = ("too large", "too many", "too deep", "too big", "overflow", "Recursion limit", "tables in a join")
"""In SQLite's messages about statements that are beyond what it takes in: they have no code of their own."""


class _Turn:
    """A statement that runs in a thread, or waits to. It is interrupted when its time is up: SQLite looks at the clock
    only every so many steps, and a step takes long where texts are. `seconds` are those of a processor that it took.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, seconds: float) -> None:
        self._loop = loop
        self._seconds = seconds
        self._lock = threading.Lock()
        self._connection: apsw.Connection | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._deadline = 0.0
        self._is_over = False
        self.seconds = inf

    def begin(self, connection: apsw.Connection, deadline: float) -> None:
        self._connection, self._deadline = connection, deadline

    def end(self) -> None:
        with self._lock:  # else what runs next on the connection might be interrupted
            self._is_over = True

    def watch(self) -> None:
        """Called in the event loop: interrupts the statement, or looks again when its time is up."""
        with self._lock:
            if self._is_over:
                return
            wait = self._seconds
            if self._connection is not None:
                wait = self._deadline - time.monotonic()
                if wait <= 0:
                    self._connection.interrupt()
                    return
            self._timer = self._loop.call_later(wait, self.watch)

    def forget(self) -> None:
        """Looks no more, but at a statement that still runs though nobody waits for it."""
        if self._is_over and self._timer is not None:
            self._timer.cancel()


class _Connections:
    """The connections to one file: one for the event loop and one for each of two threads; WAL lets them read while
    seeding writes.
    """

    _PRAGMAS = (
        "busy_timeout = 2000",  # first: the others read the file
        "query_only = 1",
        "cache_size = -131072",
        "mmap_size = 68719476736",
        "temp_store = MEMORY",
    )

    def __init__(self, path: str) -> None:
        self.threads = ThreadPoolExecutor(2, thread_name_prefix="sqlite")
        self._path = path
        self._local = threading.local()
        self._opened: list[apsw.Connection] = []
        self._found = _status(path)

    def of_this_thread(self, longest: int, deadline: float) -> apsw.Connection:
        """The thread's own connection. It makes no text of more bytes than `longest`, and stops at the deadline."""
        self._local.deadline = deadline
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = _open(self._path)
            self._opened.append(connection)
            connection.limit(apsw.SQLITE_LIMIT_LENGTH, longest)
            # Else SQLite prepares a statement again whenever a bound value might suggest another plan: at each run.
            connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)
            # What it would write back may by then belong to another file of the same name.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            for pragma in self._PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.set_progress_handler(self._past_deadline, PROGRESS_STEPS)
            self._local.connection = connection
        return connection

    def are_current(self) -> bool:
        """False if another file has taken the place of this one, or it has changed though it was taken for one that
        cannot.
        """
        found = _status(self._path)
        return found is None or found == self._found

    def close(self) -> None:
        """Closes them once no thread uses one any more."""
        self.threads.shutdown()
        for connection in self._opened:
            connection.close()

    def _past_deadline(self) -> bool:
        late: bool = time.monotonic() > self._local.deadline
        return late


def _open(path: str) -> apsw.Connection:
    """A connection that reads. On a read-only mount, where SQLite can make no files beside the database by which it is
    shared with writers, the file is taken for one that never changes.
    """
    flags = apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(path, flags=flags, statementcachesize=KEPT_STATEMENTS)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.CantOpenError:
        connection.close()
        if not is_unchangeable(path):
            raise
        name = uri(path, immutable="1")
        return apsw.Connection(name, flags=flags | apsw.SQLITE_OPEN_URI, statementcachesize=KEPT_STATEMENTS)
    return connection


def is_unchangeable(path: str) -> bool:
    """True if a file lies on a read-only mount, and has all of the database: nothing waits in a write-ahead log."""
    try:
        is_read_only = bool(os.statvfs(path).f_flag & os.ST_RDONLY)
        return is_read_only and not (os.path.exists(f"{path}-wal") and os.path.getsize(f"{path}-wal"))
    except OSError:
        return False


def uri(path: str, **options: str) -> str:
    """The name of a file with options of SQLite's."""
    return f"file:{quote(os.path.abspath(path))}?{urlencode(options)}"


def _status(path: str) -> tuple[int, ...] | None:
    """What distinguishes the file from another of the same name; None while there is no file. One that is unchangeable
    is another one when it has changed.
    """
    try:
        status = os.stat(path)
    except OSError:
        return None
    identity = status.st_dev, status.st_ino
    return (*identity, status.st_mtime_ns, status.st_size) if is_unchangeable(path) else identity


class SQLiteReader:
    """Cheap statements run in the event loop, others in threads."""

    dialect: Dialect = SQLite()

    def __init__(self, url: URL, settings: Settings) -> None:
        self._path = url.database or ":memory:"
        self._seconds = settings.statement_seconds
        self._max_bytes = settings.max_answer_bytes
        self._is_fast: WeightedLRU[int, bool] = WeightedLRU(1_000)
        """By the hash of their text, which may be long: True for statements that were fast in a thread, False for those
        that held up the loop.
        """
        self._heavy_running = 0
        """How many statements are running, or waiting to, of which it is not known that the event loop may run them."""
        self._connections = _Connections(self._path)

    @property
    def kept_bytes(self) -> int:
        return apsw.memory_used()

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        now = time.monotonic()
        is_fast = self._is_fast.get(hash(sql))
        if cost <= INLINE_COST and is_fast is None:
            return await self._fetch_inline(sql, parameters, now)
        self._heavy_running += 1
        try:
            if is_fast:
                await asyncio.sleep(0)  # others that came at the same time get here, too
                if self._heavy_running == 1:
                    return await self._fetch_inline(sql, parameters, now)
            return await self._fetch_in_thread(sql, parameters, now)
        finally:
            self._heavy_running -= 1

    async def _fetch_inline(self, sql: str, parameters: Sequence[Any], now: float) -> Sequence[Any]:
        try:
            deadline = now + min(INLINE_SECONDS, self._seconds)
            longest = min(INLINE_BYTES, self._max_bytes)
            return self._fetch(self._connections, sql, parameters, deadline, longest)
        except (StatementTimeoutError, AnswerTooLargeError):
            self._is_fast.put(hash(sql), False)
        return await self._fetch_in_thread(sql, parameters, now)

    async def _fetch_in_thread(self, sql: str, parameters: Sequence[Any], now: float) -> Sequence[Any]:
        loop = asyncio.get_running_loop()
        turn = _Turn(loop, self._seconds)
        turn.watch()
        try:
            latest, connections = now + self._seconds, self._connections
            run = partial(self._fetch_in_turn, connections, turn, sql, parameters, latest)
            row = await loop.run_in_executor(connections.threads, run)
        finally:
            turn.forget()
        if turn.seconds < FAST_SECONDS and self._is_fast.get(hash(sql)) is None:
            self._is_fast.put(hash(sql), True)
        return row

    def _fetch_in_turn(
        self, connections: _Connections, turn: _Turn, sql: str, parameters: Sequence[Any], latest: float
    ) -> Sequence[Any]:
        """Called in a thread: runs the statement, unless its turn comes too late for its client to wait on."""
        now, began = time.monotonic(), time.thread_time()
        try:
            if now > latest:
                raise BusyError
            row = self._fetch(connections, sql, parameters, now + self._seconds, self._max_bytes, turn)
            turn.seconds = time.thread_time() - began
            return row
        finally:
            turn.end()

    def _fetch(
        self,
        connections: _Connections,
        sql: str,
        parameters: Sequence[Any],
        deadline: float,
        longest: int,
        turn: _Turn | None = None,
    ) -> Sequence[Any]:
        try:
            connection = connections.of_this_thread(longest, deadline)
            if turn is not None:
                turn.begin(connection, deadline)
            row: Sequence[Any] | None = connection.execute(sql, parameters).fetchone()
            assert row is not None  # every statement of ours is a SELECT without FROM
            return row
        except apsw.Error as error:
            raise self._error_for(error) from None

    def _error_for(self, error: apsw.Error) -> Exception:
        """What a reader raises for an error of SQLite's; the error itself where it is a fault of ours."""
        match error:
            case apsw.InterruptError():
                return StatementTimeoutError()
            case apsw.CantOpenError() if not Path(self._path).exists():
                return NotMigratedError(phrase("there is no database {path}; run: filmgraph migrate", path=self._path))
            case apsw.CantOpenError() | apsw.ReadOnlyError() if os.access(self._path, os.R_OK):
                name = os.path.basename(self._path)
                return UnavailableError(
                    f"the database {self._path} cannot be opened: SQLite has to make {name}-wal and {name}-shm beside "
                    "it; let this user write to its folder, or put the file on a read-only mount"
                )
            case apsw.NotADBError():
                return NotMigratedError(phrase("{path} is no SQLite database; see DATABASE_URL", path=self._path))
            case apsw.CantOpenError() | apsw.CorruptError() | apsw.BusyError() | apsw.IOError():
                return UnavailableError(f"the database {self._path} cannot be read: {error}")
            case apsw.SQLError() if "no such table" in str(error):
                return NotMigratedError(
                    phrase("the database {path} is not migrated; run: filmgraph migrate", path=self._path)
                )
            case apsw.TooBigError() if "string or blob" in str(error):
                return AnswerTooLargeError()
            case apsw.SQLError() if not any(words in str(error) for words in _TOO_COMPLEX):
                return error
            case apsw.SQLError() | apsw.TooBigError() | apsw.NoMemError():
                return TooComplexError()
        return error

    async def lag(self) -> float | None:
        return None

    async def needless_rights(self) -> str | None:
        """None: SQLite has no roles, and files are opened for reading alone."""
        return None

    def served(self, revision: int) -> None:
        """Nothing: there is one file."""

    def refresh(self) -> None:
        if not self._connections.are_current():
            replaced, self._connections = self._connections, _Connections(self._path)
            threading.Thread(target=replaced.close, name="closing a replaced file").start()

    async def close(self) -> None:
        self._connections.close()


class SQLiteWriter:
    """Foreign keys are on, and a write-ahead log lets readers go on reading. The transaction itself is the lock of a
    seeding, so it begins with BEGIN IMMEDIATE.
    """

    driver = "sqlite+pysqlite"
    drops_indexes = True

    def engine(self, url: URL, *, creates: bool = True) -> Engine:
        _register_adapters()
        engine = create_engine(url if creates else _existing(url, mode="rw"))
        event.listen(engine, "connect", partial(_set_up, os.path.dirname(url.database or "") or "."))
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        return engine

    def reading_engine(self, url: URL) -> Engine:
        never_changes = {"immutable": "1"} if is_unchangeable(url.database or "") else {}
        return create_engine(_existing(url, mode="ro", **never_changes))

    def begin_migrating(self, connection: Connection) -> None:
        """Nothing: its transaction is the lock already."""

    def begin_seeding(self, connection: Connection) -> RootTransaction | None:
        # Pages that change many times are written once; the log does not keep the size of the largest seeding.
        _execute(
            connection.connection.cursor(),
            "PRAGMA cache_size = -65536",
            "PRAGMA journal_size_limit = 1048576",
            "PRAGMA busy_timeout = 250",
            "PRAGMA temp_store = MEMORY",
        )
        try:
            return connection.begin()
        except OperationalError as error:
            if "locked" in str(error.orig):
                return None
            raise

    def insert_rows(self, connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608
        # Named tuples would take a third longer than plain ones.
        connection.exec_driver_sql(statement, list(map(tuple, rows)))

    def insert_tokens(self, connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        statement = "INSERT INTO search_tokens (rowid, tokens) VALUES (?, ?)"
        connection.exec_driver_sql(statement, [(id, " ".join(words)) for id, words in rows])

    def tidy(self, engine: Engine, *, thoroughly: bool) -> None:
        """Also empties the write-ahead log."""
        # Not through SQLAlchemy, which would begin a transaction, and a checkpoint cannot run within one.
        with closing(engine.raw_connection()) as connection:
            _execute(
                connection.cursor(),
                "PRAGMA busy_timeout = 250",
                "ANALYZE" if thoroughly else "PRAGMA optimize",
                "PRAGMA wal_checkpoint(TRUNCATE)",
            )


def _existing(url: URL, **options: str) -> URL:
    """The URL under which a file is opened without being made. One that is not there is an empty database in memory."""
    path = url.database
    if not path or path == ":memory:" or (not os.path.exists(path) and os.path.isdir(os.path.dirname(path) or ".")):
        return url.set(database=":memory:")
    return url.set(database=f"file:{quote(os.path.abspath(path))}").update_query_dict({**options, "uri": "true"})


def _set_up(folder: str, connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    import sqlite3

    connection.isolation_level = None  # the driver's own BEGIN comes too late for DDL and for BEGIN IMMEDIATE
    try:
        _execute(
            connection.cursor(),
            "PRAGMA foreign_keys = ON",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = NORMAL",
            "PRAGMA busy_timeout = 5000",
        )
    except sqlite3.OperationalError as error:
        if os.access(folder, os.W_OK):
            raise
        raise sqlite3.OperationalError(f"{error}, and its folder cannot be written") from None


def _execute(cursor: DBAPICursor, *statements: str) -> None:
    for statement in statements:
        cursor.execute(statement)
        cursor.fetchall()
    cursor.close()


@cache
def _register_adapters() -> None:
    """Spares sqlite3 looking for adapters of None and bool.

    It looks for one of every value but plain texts and numbers; to find none takes longer than the rest of its work.
    """
    import sqlite3

    # A dictionary's `get` makes None of None, and is written in C.
    sqlite3.register_adapter(type(None), dict[None, None]().get)
    sqlite3.register_adapter(bool, int)


DATABASE = Database(SQLiteReader.dialect, SQLiteReader, SQLiteWriter(), frozenset())
