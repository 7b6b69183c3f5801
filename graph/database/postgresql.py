"""All that filmgraph knows of PostgreSQL: its dialect, how it is read (asyncpg) and how it is written (psycopg)."""

import asyncio
import logging
import os
import random
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from math import inf
from typing import Any, TypeAlias, cast
from urllib.parse import urlencode

import asyncpg
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
    func,
    literal_column,
    select,
    table,
    text,
    true,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from graph.cache import WeightedLRU
from graph.database.databases import Database, DatabaseURLError
from graph.database.dialect import Concat, Dialect, Expression, JsonMaps, MapLookup, or_null
from graph.database.reader import (
    BusyError,
    NotMigratedError,
    StatementTimeoutError,
    TooComplexError,
    UnavailableError,
)
from graph.settings import Settings

log = logging.getLogger("filmgraph")

SEEDING_LOCK = 7_310_112_101
"""The number of the advisory lock that all seedings and migrations of a database share."""

PLANNING = {"jit": "off", "random_page_cost": "1.1"}
"""How PostgreSQL is to plan: nothing is worth compiling, and what is asked for lies in memory or on a fast disk. By
default, as for spinning disks, it reads a small table from end to end for every name (measured: three times as slow).
"""

KEPT_STATEMENTS, LONGEST_KEPT = 80, 20_000
"""How many prepared statements a connection keeps, and the characters of the longest. Each character takes PostgreSQL
some 55 bytes, so that a backend may keep 88 MB; usual operations have 2,000 to 17,000 characters.
"""

CONNECTIONS, SLOW_CONNECTIONS = 6, 4
"""Connections of a process, and on how many of them slow statements may run at once: others need not wait for these."""

QUICK_SECONDS = 0.1
"""How long a statement may take that is not known to be slow. It is cancelled then, and begun again as a slow one."""

FEW_PARAMETERS = 100
"""A statement with more is taken to be slow until it is known not to be, as is one too long to be kept: planning either
takes tens of milliseconds.
"""

RIGHTS = """\
SELECT current_user::text, rolsuper, has_table_privilege('films', 'INSERT, UPDATE, DELETE, TRUNCATE')
FROM pg_roles WHERE rolname = current_user"""

POSITION = "SELECT pg_is_in_recovery(), (SELECT coalesce(max(id), 0) FROM revisions)"
"""Whether a server is a standby, and the number of its newest revision."""

PREFERRED = {
    "any": ((True, False),),
    "primary": ((False,),),
    "read-write": ((False,),),
    "standby": ((True,),),
    "read-only": ((True,),),
    "prefer-standby": ((True,), (False,)),
}
"""By target_session_attrs, the servers that will do, the preferred first: True for standbys, False for the primary."""

POSITION_SECONDS = 2.0
"""How long a server may take to tell its position."""

SECOND_CHOICE_SECONDS = 30.0
"""How long the primary is read, since no standby was there, before standbys are looked for again."""

BEHIND_SECONDS = 10.0
"""How long no server may have the newest revision that was served, before an older one is served after all: a backup
has been restored, or the primary was lost before any standby had all of it.
"""

MOST_PARAMETERS = 32_767
"""A statement of PostgreSQL's can have so many."""


class _JsonbMaps:
    """Objects of jsonb: a look-up takes a quarter of the time of one in an index, and less than one in a table of three
    rows.
    """

    def of(self, key: Expression, value: Expression) -> Expression:
        return func.jsonb_object_agg(key, value)

    def find(self, made: Expression, key: Expression | None) -> Expression:
        return func.jsonb_object_field_text(made, sql_cast(key, Text), type_=Text())


class PostgreSQL:
    """LATERAL subqueries; `string_agg` in the order of its rows, since all that is joined to a page is looked up row
    by row.
    """

    name = "postgresql"
    sqlalchemy: SQLAlchemyDialect = asyncpg_dialect.dialect()  # type: ignore[no-untyped-call]
    nulls_are_smallest = False
    prefers_rank_first = True
    maps: JsonMaps | None = _JsonbMaps()

    def text(self, value: Expression, *, nullable: bool) -> Expression:
        if isinstance(value, MapLookup):
            return or_null(value.json(), nullable)
        return or_null(sql_cast(func.to_json(value), Text), nullable)

    def plain_string(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(Concat(['"', value, '"']), nullable)

    def token(self, value: Expression) -> Expression:
        return func.encode(func.convert_to(value, literal_column("'UTF8'")), literal_column("'hex'"))

    def number(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(sql_cast(value, Text), nullable)

    def decimal(self, value: Expression) -> Expression:
        return sql_cast(value, Text)

    def boolean(self, value: Expression, *, nullable: bool) -> Expression:
        return or_null(sql_cast(value, Text), nullable)

    def timestamp(self, value: Expression, *, nullable: bool) -> Expression:
        iso = func.to_char(
            func.timezone(literal_column("'UTC'"), value), literal_column("""'YYYY-MM-DD"T"HH24:MI:SS"Z"'""")
        )
        return or_null(Concat(['"', iso, '"']), nullable)

    def aggregate(self, value: Expression) -> Expression:
        return func.coalesce(func.string_agg(value, literal_column("','")), literal_column("''"))

    def at_most(self, text: Expression, size: int) -> Expression:
        """OFFSET 0 keeps the planner from making the text twice."""
        made = select(text.label("data")).offset(literal_column("0")).subquery().c.data
        return select(case((func.octet_length(made) <= literal_column(str(size)), made))).scalar_subquery()

    def join_to_one(
        self, source: FromClause, table: FromClause, matches: Expression, columns: Sequence[str]
    ) -> tuple[FromClause, FromClause]:
        """OFFSET 0 keeps the planner from making a hash join of it, which reads the whole table once for each outer
        row.
        """
        found = select(*(table.c[name] for name in columns)).where(matches).offset(literal_column("0"))
        lateral = found.correlate_except(table).lateral()
        return source.outerjoin(lateral, true()), lateral

    def join_lateral(self, source: FromClause, child: Select[Any]) -> tuple[FromClause, Expression]:
        lateral = child.lateral()
        return source.outerjoin(lateral, true()), next(iter(lateral.c))

    def matches(self, entry: Expression, query: Expression, *, prefix: bool) -> Expression:
        """@@ 'one':* & 'two':*; words are letters and digits and need no escaping."""
        between, end = ("':* & '", "':*") if prefix else ("' & '", "'")
        quoted = between.replace("'", "''")
        pattern = Concat(["'", func.replace(query, literal_column("' '"), literal_column(f"'{quoted}'")), end])
        tokens: Any = literal_column("search_tokens.tokens")
        found: Select[Any] = select(literal_column("rowid")).select_from(table("search_tokens"))
        return entry.in_(found.where(tokens.op("@@")(sql_cast(pattern, postgresql.TSQUERY))))

    def position(self, text: Expression, part: Expression) -> Expression:
        return func.strpos(text, part)

    def limit(self, size: int | None) -> Expression | None:
        return None if size is None else literal_column(str(size))


class _NotQuick(Exception):
    """A statement took longer than those may that are not known to be slow."""


Host = tuple[str, int]
Connected: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


class _Behind(Exception):
    """A server has not got a revision yet that was served."""


class OneOfSeveral:
    """Which of several servers is read: one at a time, chosen by chance among the preferred, until it is out of reach.

    Two may be at different revisions, and whoever asks twice is not to get the older one behind the newer.
    """

    def __init__(self, hosts: Sequence[Host], attributes: str) -> None:
        self.served = 0
        """The newest revision that was served; a server with an older one will not do."""
        self.look_again_at = inf
        """When to look for a preferred server, since another one is read."""
        self._hosts = hosts
        self._ranks = PREFERRED[attributes]
        self._read: Host | None = None
        self._avoided: Host | None = None
        self._choosing = asyncio.Lock()
        self._behind_since: float | None = None

    def choose_again(self) -> None:
        """Has the next connection choose as the first one did."""
        self._read, self.look_again_at = None, inf

    def avoid(self) -> None:
        """Has the next connection choose another server than the one that is read, if another will do."""
        if self._read is not None:
            self._avoided = self._read
        self.choose_again()

    async def connect(self, arguments: Mapping[str, Any]) -> tuple[Connected, bool]:
        """A connection, and whether it leads to another server than the one before.

        Raises:
            UnavailableError: if no server will do.
        """
        async with self._choosing:
            problems: list[Exception] = []
            if self._read and (found := await self._try(self._read, arguments, problems)):
                self._behind_since = None
                return found[1], False
            others = [host for host in self._hosts if host != self._read]
            random.shuffle(others)  # processes share the standbys
            others.sort(key=lambda host: host == self._avoided)
            best: tuple[int, Connected, Host] | None = None
            for host in others:
                found = await self._try(host, arguments, problems)
                if found is None:
                    continue
                if best is not None and best[0] <= found[0]:
                    found[1].terminate()
                    continue
                if best is not None:
                    best[1].terminate()
                best = *found, host
                if best[0] == 0:
                    break
            if best is None:
                raise self._unavailable(problems)
            rank, connection, self._read = best
            self._behind_since = None
            self.look_again_at = time.monotonic() + SECOND_CHOICE_SECONDS if rank else inf
            return connection, True

    async def _try(
        self, host: Host, arguments: Mapping[str, Any], problems: list[Exception]
    ) -> tuple[int, Connected] | None:
        """The rank of a server and a connection to it; None, and a problem more, if it will not do."""
        try:
            connection: Connected = await asyncpg.connect(host=host[0], port=host[1], **arguments)
        except (*_LOST, TimeoutError) as error:
            problems.append(error)
            return None
        try:
            is_standby, newest = await connection.fetchrow(POSITION, timeout=POSITION_SECONDS) or (None, 0)
            rank = next((rank for rank, kinds in enumerate(self._ranks) if is_standby in kinds), None)
            if newest < self.served:
                problems.append(_Behind())
            elif rank is not None:
                return rank, connection
        except (*_LOST, TimeoutError) as error:
            problems.append(error)
        except BaseException:
            connection.terminate()
            raise
        connection.terminate()
        return None

    def _unavailable(self, problems: Sequence[Exception]) -> UnavailableError:
        if not any(isinstance(problem, _Behind) for problem in problems):
            said = problems[-1] if problems else "none of the hosts is what target_session_attrs asks for"
            return UnavailableError(f"the database cannot be reached: {said}")
        now = time.monotonic()
        self._behind_since = self._behind_since or now
        if now - self._behind_since > BEHIND_SECONDS:
            log.warning("no host has the newest revision that was served any more; an older one is served")
            self.served, self._behind_since = 0, None
        return UnavailableError("no host within reach has the newest revision that was served")


class PostgreSQLReader:
    """A pool that never resets its connections, which would be a round trip a request: nothing here changes their
    state.
    """

    dialect: Dialect = PostgreSQL()

    def __init__(self, url: URL, settings: Settings) -> None:
        arguments = reading_arguments(url)
        session = _session(settings)
        session["server_settings"] = arguments.pop("server_settings", {}) | session.get("server_settings", {})
        self._arguments = {"timeout": settings.statement_seconds, **arguments, **session}
        self._seconds = settings.statement_seconds
        self._is_slow: WeightedLRU[int, bool] = WeightedLRU(1_000)
        """By the hash of their text, which may be long: True for statements that were not quick, False for those that
        have become so.
        """
        self._slow_lanes = asyncio.Semaphore(SLOW_CONNECTIONS)
        self._one: OneOfSeveral | None = None
        if len(self._arguments.get("host", ())) > 1:
            hosts = list(zip(self._arguments.pop("host"), self._arguments.pop("port"), strict=True))
            self._one = OneOfSeveral(hosts, self._arguments.pop("target_session_attrs"))
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._opening = asyncio.Lock()

    @property
    def kept_bytes(self) -> int:
        return 0  # its backends are processes of their own

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:  # noqa: ARG002
        try:
            return await self._fetch(sql, parameters)
        except _LOST:
            if self._pool is not None:  # kept from before the server restarted, perhaps, as all others then are
                await self._pool.expire_connections()
        try:
            return await self._fetch(sql, parameters)
        except _LOST as error:
            raise UnavailableError(f"the database cannot be reached: {error}") from None

    async def _fetch(self, sql: str, parameters: Sequence[Any]) -> Sequence[Any]:
        if len(parameters) > MOST_PARAMETERS:
            raise TooComplexError
        is_slow = self._is_slow.get(hash(sql))
        if is_slow is None:
            is_slow = len(sql) > LONGEST_KEPT or len(parameters) > FEW_PARAMETERS
        if not is_slow:
            with suppress(_NotQuick):
                return await self._run(sql, parameters, min(QUICK_SECONDS, self._seconds))
            self._is_slow.put(hash(sql), True)
        try:
            async with asyncio.timeout(self._seconds):
                await self._slow_lanes.acquire()
        except TimeoutError:
            raise BusyError from None
        began = time.monotonic()
        try:
            row = await self._run(sql, parameters, None)
        finally:
            self._slow_lanes.release()
        if time.monotonic() - began < QUICK_SECONDS / 2:
            self._is_slow.put(hash(sql), False)
        return row

    async def _run(self, sql: str, parameters: Sequence[Any], seconds: float | None) -> Sequence[Any]:
        """Runs a statement on the next connection that is free.

        Raises:
            _NotQuick: if it takes longer than `seconds`.
        """
        pool = self._pool or await self._open()
        if self._one and time.monotonic() > self._one.look_again_at:
            self._one.choose_again()
            await pool.expire_connections()
        all_taken = not pool.get_idle_size() and pool.get_size() == pool.get_max_size()
        try:
            # A timeout takes a task of its own, so there is none where nobody has to be waited for.
            async with pool.acquire(timeout=self._seconds if all_taken else None) as connection:
                return await self._run_on(connection, sql, parameters, seconds)
        except TimeoutError:
            if all_taken:
                raise BusyError from None
            raise UnavailableError("the database does not answer") from None
        except asyncpg.QueryCanceledError:
            raise StatementTimeoutError from None
        except asyncpg.UndefinedTableError:
            raise NotMigratedError("the database is not migrated; run: filmgraph migrate") from None
        except (asyncpg.ProgramLimitExceededError, asyncpg.OutOfMemoryError):
            raise TooComplexError from None

    async def _run_on(
        self, connection: Any, sql: str, parameters: Sequence[Any], seconds: float | None
    ) -> Sequence[Any]:
        """
        Raises:
            _NotQuick: if it takes longer than `seconds`.
            UnavailableError: if the server does not even say that it took too long.
        """
        try:
            row = await connection.fetchrow(sql, *parameters, timeout=seconds)
        except TimeoutError:
            if seconds is not None:
                raise _NotQuick from None
            connection.terminate()
            if self._one and self._pool:
                self._one.avoid()
                await self._pool.expire_connections()
            raise UnavailableError("the database does not answer") from None
        except asyncpg.InternalClientError:  # what the server said at parting was not expected
            connection.terminate()
            raise
        assert row is not None  # likewise
        return cast(Sequence[Any], row)

    async def needless_rights(self) -> str | None:
        role, is_superuser, may_write = await self.fetch(RIGHTS, ())
        if is_superuser:
            return f"the role {role} is a superuser of PostgreSQL"
        return f"the role {role} may write to the database" if may_write else None

    def refresh(self) -> None:
        """Nothing: PostgreSQL itself ends the connections to a database that goes."""

    def served(self, revision: int) -> None:
        if self._one is not None:
            self._one.served = max(self._one.served, revision)

    async def _connect(self, *_: Any, **arguments: Any) -> Connected:
        """A connection to the one of several hosts that is read; those to another are given up then."""
        assert self._one is not None
        assert self._pool is not None
        connection, is_another = await self._one.connect(arguments)
        if is_another:
            await self._pool.expire_connections()
        return connection

    async def _open(self) -> "asyncpg.Pool[asyncpg.Record]":
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    **self._arguments,
                    connect=self._connect if self._one else None,
                    min_size=0,  # else the pool tries on its own to get a connection while the database is away
                    max_size=CONNECTIONS,
                    reset=_nothing,
                    command_timeout=self._seconds + 1,  # for a server that has gone without a word
                )
            return self._pool

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()


def _session(settings: Settings) -> dict[str, Any]:
    """What a connection is set up with; a pooler such as pgbouncer may take neither start-up parameters nor prepared
    statements.
    """
    session: dict[str, Any] = {"statement_cache_size": 0}
    if settings.postgresql_prepared_statements:
        session = {"statement_cache_size": KEPT_STATEMENTS, "max_cacheable_statement_size": LONGEST_KEPT}
    if settings.postgresql_startup_parameters:
        session["server_settings"] = {
            "default_transaction_read_only": "on",
            "statement_timeout": str(int(settings.statement_seconds * 1000)),
            **PLANNING,
        }
    return session


_LOST = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresConnectionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.TooManyConnectionsError,
    asyncpg.TransactionRollbackError,  # a standby replays what a statement stands in the way of
)


async def _nothing(connection: Any) -> None:
    """In place of asyncpg's reset query."""


PORT = "5432"
_HOSTS = {"host", "port", "target_session_attrs"}
_TLS_FILES = {"sslcert", "sslkey", "sslrootcert", "sslcrl"}
_SESSION = {"options", "application_name"}
"""Those that the server itself is told as a connection begins."""
OPTIONS = frozenset({*_HOSTS, "sslmode", *_TLS_FILES, *_SESSION, "connect_timeout"})


def hosts_of(url: URL) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The hosts of a URL and their ports, in order; none where the URL names none.

    Several hosts stand in it as SQLAlchemy reads them, `postgresql://user@/name?host=h1:5432&host=h2:5432`, or as libpq
    does, `?host=h1,h2&port=5432,5433`.

    Raises:
        DatabaseURLError: if there are more ports than hosts, or a port is no number.
    """
    hosts = _parts(url, "host") or ([f"[{url.host}]"] if url.host else [])
    ports = _parts(url, "port") or [str(url.port or os.environ.get("PGPORT") or PORT)]
    if len(ports) == 1:
        ports *= len(hosts)
    if len(ports) != len(hosts) or not all(port.isdigit() for port in ports):
        raise DatabaseURLError("DATABASE_URL must name one port, or one for each host, each a number")
    pairs = [_split(host, int(port)) for host, port in zip(hosts, ports, strict=True)]
    return tuple(host for host, _ in pairs), tuple(port for _, port in pairs)


def _parts(url: URL, option: str) -> list[str]:
    return [part for value in url.normalized_query.get(option, ()) for part in value.split(",")]


def _split(host: str, port: int) -> tuple[str, int]:
    """host:port, [::1]:port, ::1, or a folder of sockets."""
    name, colon, number = host.rpartition(":")
    is_address = ":" in name and not name.endswith("]")
    if not colon or not number.isdigit() or host.startswith("/") or is_address:
        return host.strip("[]"), port
    return name.strip("[]"), int(number)


def reading_arguments(url: URL) -> dict[str, Any]:
    """The arguments of asyncpg.connect, which mean what libpq, which writes, reads in the URL. Of several hosts, a
    standby is preferred.

    Raises:
        DatabaseURLError
    """
    _check_attributes(url)
    hosts, ports = hosts_of(url)
    arguments: dict[str, Any] = {"user": url.username, "password": url.password, "database": url.database}
    if hosts:
        arguments |= {"host": list(hosts), "port": list(ports)}
    elif port := url.port or next(iter(_parts(url, "port")), None):
        arguments["port"] = int(port)
    if len(hosts) > 1:
        arguments["target_session_attrs"] = "prefer-standby"
    options = {key: values[-1] for key, values in url.normalized_query.items()}
    if "target_session_attrs" in options:
        arguments["target_session_attrs"] = options["target_session_attrs"]
    if "sslmode" in options:
        arguments["ssl"] = options["sslmode"]
    if files := {key: value for key, value in options.items() if key in _TLS_FILES}:
        arguments["dsn"] = f"postgresql://?{urlencode(files)}"  # the only way to name them
    if "options" not in options and (of_environment := os.environ.get("PGOPTIONS")):
        options["options"] = of_environment
    if session := {key: value for key, value in options.items() if key in _SESSION}:
        arguments["server_settings"] = session
    if "connect_timeout" in options:
        arguments["timeout"] = _seconds(options["connect_timeout"])
    return arguments


def _check_attributes(url: URL) -> None:
    for attributes in url.normalized_query.get("target_session_attrs", ()):
        if attributes not in PREFERRED:
            known = ", ".join(PREFERRED)
            raise DatabaseURLError(f"DATABASE_URL has target_session_attrs={attributes}; write one of {known}")


def _seconds(text: str) -> int | None:
    if not text.isdigit():
        raise DatabaseURLError(f"DATABASE_URL has connect_timeout={text}; write a number of seconds")
    return int(text) or None  # 0 is forever, as libpq has it


def writing_url(url: URL) -> URL:
    """The URL for psycopg: of several hosts, the one that can be written to."""
    _check_attributes(url)
    for seconds in url.normalized_query.get("connect_timeout", ()):
        _seconds(seconds)
    hosts, ports = hosts_of(url)
    if not hosts or not {"host", "port"} & url.query.keys():
        return url
    url = url._replace(host=None, port=None).update_query_dict(
        {"host": ",".join(hosts), "port": ",".join(map(str, ports))}
    )
    return url.update_query_dict({"target_session_attrs": "read-write"}) if len(hosts) > 1 else url


_UNPREPARED = {"prepare_threshold": None}
"""psycopg prepares nothing: behind a pooler, the next client would meet the statements of the last one. Most rows go by
COPY anyway.
"""


class PostgreSQLWriter:
    """Rows go by COPY. All that write to a database share one advisory lock, which ends with its transaction."""

    driver = "postgresql+psycopg"
    drops_indexes = False  # dropping one locks out readers

    def engine(self, url: URL, *, creates: bool = True) -> Engine:  # noqa: ARG002 - PostgreSQL never does
        """Of several hosts, the engine asks for the one that can be written to."""
        return create_engine(writing_url(url), connect_args=_UNPREPARED)

    def reading_engine(self, url: URL) -> Engine:
        return create_engine(writing_url(url), connect_args=_UNPREPARED)

    def begin_seeding(self, connection: Connection) -> RootTransaction | None:
        transaction = connection.begin()
        if connection.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": SEEDING_LOCK}):
            return transaction
        transaction.rollback()
        return None

    def begin_migrating(self, connection: Connection) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": SEEDING_LOCK})

    def insert_rows(self, connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        with connection.connection.cursor().copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)

    def insert_tokens(self, connection: Connection, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        statement = "INSERT INTO search_tokens (rowid, tokens) VALUES (%s, array_to_tsvector(%s::text[]))"
        connection.exec_driver_sql(statement, [(id, list(words)) for id, words in rows])

    def tidy(self, engine: Engine, *, thoroughly: bool) -> None:
        """PostgreSQL looks at tables by itself, but a while after they were filled."""
        if thoroughly:
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("ANALYZE")


DATABASE = Database(PostgreSQLReader.dialect, PostgreSQLReader, PostgreSQLWriter(), OPTIONS)
