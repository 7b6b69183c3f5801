"""`python -m tests.benchmarks.own`: what databases do for pages by own fields, as ratios to those by our own.

Each pair of operations asks for 20 films: by an own field, and by a field of ours that is filtered or ordered alike. Of
the statements that they become, the CPU time of the database is measured in turns, and the least of all rounds taken.
"""

import argparse
import asyncio
import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Protocol

import apsw
import asyncpg
from sqlalchemy import make_url

from graph.database.postgresql.reader import PLANNING
from tests.answering import Answering, Statement
from tests.benchmarks.__main__ import databases
from tests.benchmarks.bulk import load
from tests.databases import BACKENDS

YEAR, OTHER = "{{ {}: {{ eq: 2001 }} }}", "{{ {}: {{ eq: 1984 }} }}"
YEARS_3 = "2001, 1984, 2011"
YEARS_7 = f"{YEARS_3}, 1999, 1990, 2020, 1975"
YEARS_30 = ", ".join(str(year) for year in range(1960, 2020, 2))
TEXTS_3 = '"The Blue Autumn of Kaka", "The Lost River of Lolo", "The Wild Winter of Yoyo"'
DATES_3 = '"2001-05-04", "1984-11-28", "2011-02-17"'
MOODS_3 = '"mood-3", "mood-7", "mood-20"'


def _filter(own: str, ours: str) -> tuple[str, str]:
    return f"filter: {{ {own} }}", f"filter: {{ {ours} }}"


def _same(own: str, ours: str, said: str) -> tuple[str, str]:
    """The same said of two fields."""
    return _filter(f"{own}: {{ {said} }}", f"{ours}: {{ {said} }}")


_number = partial(_same, "takes", "releaseYear")
COUNTRY = 'countries: { some: { code: { eq: "GE" } } }'
COUNTRIES_3 = 'countries: { some: { code: { in: ["GE", "DE", "JP"] } } }'
SAID = {
    "integer eq": _number("eq: 2001"),
    "integer range of 10": _number("gte: 1990, lt: 2000"),
    "term eq": _filter('mood: { eq: "mood-3" }', COUNTRY),
}
ORDERS = {
    "newest": "orderBy: [{ releaseYear: DESC }]",
    "oldest": "orderBy: [{ releaseYear: ASC }]",
    "by title": "orderBy: [{ title: ASC }]",
}
PAIRS: dict[str, tuple[str, str]] = {
    "integer eq": _number("eq: 2001"),
    "integer in 3": _number(f"in: [{YEARS_3}]"),
    "integer in 7": _number(f"in: [{YEARS_7}]"),
    "integer in 30": _number(f"in: [{YEARS_30}]"),
    "integer ne": _number("ne: 2001"),
    "integer range of 2": _number("gte: 2001, lt: 2003"),
    "integer range of 10": _number("gte: 1990, lt: 2000"),
    "integer range, the upper half": _number("gte: 1997"),
    "integer range, the lowest 1 %": _number("lt: 1940"),
    "integer isNull": _filter("takes: { isNull: true }", "releaseYear: { eq: 1990 }"),
    "integer not isNull": _same("takes", "releaseYear", "isNull: false"),
    "number eq": _filter("gross: { eq: 5 }", "releaseYear: { eq: 1900 }"),
    "number range of 1 in 10,000": _filter("gross: { gte: 10000000, lt: 10015000 }", "releaseYear: { lt: 1931 }"),
    "number range of 1 in 1,000": _filter("gross: { gte: 10000000, lt: 10150000 }", "releaseYear: { lt: 1933 }"),
    "number range of 1 in 100": _filter("gross: { gte: 10000000, lt: 11400000 }", "releaseYear: { eq: 1980 }"),
    "number range of 1 in 10": _filter("gross: { gte: 10000000, lt: 30000000 }", "releaseYear: { lt: 1960 }"),
    "date isNull": _filter("shotOn: { isNull: true }", "releaseYear: { eq: 1990 }"),
    "date eq": _filter('shotOn: { eq: "2001-05-04" }', "releaseYear: { eq: 1932 }"),
    "date in 3": _filter(f"shotOn: {{ in: [{DATES_3}] }}", "releaseYear: { in: [1932, 1933, 1934] }"),
    "date range of a month": _filter('shotOn: { gte: "2001-05", lte: "2001-05" }', "releaseYear: { eq: 2001 }"),
    "date range of a year": _filter('shotOn: { gte: "2001", lte: "2001" }', "releaseYear: { eq: 2001 }"),
    "date range, the upper half": _filter('shotOn: { gte: "1997" }', "releaseYear: { gte: 1997 }"),
    "boolean eq": _filter("restored: { eq: true }", "releaseYear: { eq: 2001 }"),
    "text eq": _same("note", "title", 'eq: "The Blue Autumn of Kaka"'),
    "text isNull": _filter("note: { isNull: true }", "releaseYear: { eq: 1990 }"),
    "text ne": _same("note", "title", 'ne: "The Blue Autumn of Kaka"'),
    "text in 3": _same("note", "title", f"in: [{TEXTS_3}]"),
    "text startsWith, 1 in 10,000": _same("note", "title", 'startsWith: "the blue autumn of ka"'),
    "text startsWith, 1 in 400": _same("note", "title", 'startsWith: "the blue autumn"'),
    "text startsWith, 1 in 20": _same("note", "title", 'startsWith: "the blue"'),
    "text contains": _same("note", "title", 'contains: "autumn"'),
    "localised text eq": _same("logline", "title", 'eq: "The Blue Autumn of Kaka"'),
    "localised text in 3": _same("logline", "title", f"in: [{TEXTS_3}]"),
    "localised text startsWith, 1 in 400": _same("logline", "title", 'startsWith: "the blue autumn"'),
    "url startsWith, 1 in 400": _filter(
        'website: { startsWith: "https://example.org/the-blue-autumn" }', 'title: { startsWith: "the blue autumn" }'
    ),
    "term eq": _filter('mood: { eq: "mood-3" }', COUNTRY),
    "term in 3": _filter(f"mood: {{ in: [{MOODS_3}] }}", COUNTRIES_3),
    "term ne": _filter('mood: { ne: "mood-3" }', "releaseYear: { ne: 2001 }"),
    "term isNull": _filter("mood: { isNull: true }", "releaseYear: { eq: 1990 }"),
    "term of a list eq": _filter('themes: { some: { eq: "theme-3" } }', COUNTRY),
    "term of a list in 3": _filter('themes: { some: { in: ["theme-3", "theme-7", "theme-20"] } }', COUNTRIES_3),
    "reference by slug": _filter(
        'sequelTo: { slug: { eq: "none" } }', 'credits: { some: { person: { slug: { eq: "none" } } } }'
    ),
    "two of them": _filter('takes: { eq: 2001 }, mood: { eq: "mood-3" }', f"releaseYear: {{ eq: 2001 }}, {COUNTRY}"),
    "and of two": _filter(
        "and: [{ takes: { gte: 2001 } }, { takes: { lt: 2003 } }]",
        "and: [{ releaseYear: { gte: 2001 } }, { releaseYear: { lt: 2003 } }]",
    ),
    "or of two numbers": _filter(
        f"or: [{YEAR.format('takes')}, {OTHER.format('takes')}]",
        f"or: [{YEAR.format('releaseYear')}, {OTHER.format('releaseYear')}]",
    ),
    "or of two fields": _filter(
        f'or: [{YEAR.format("takes")}, {{ note: {{ eq: "The Blue Autumn of Kaka" }} }}]',
        f'or: [{YEAR.format("releaseYear")}, {{ title: {{ eq: "The Blue Autumn of Kaka" }} }}]',
    ),
    "or of an own field and ours": _filter(
        f"or: [{YEAR.format('takes')}, {OTHER.format('releaseYear')}]",
        f"or: [{YEAR.format('releaseYear')}, {OTHER.format('releaseYear')}]",
    ),
    "or of a term and a country": _filter(
        f'or: [{{ mood: {{ eq: "mood-3" }} }}, {{ {COUNTRY} }}]', f"or: [{YEAR.format('releaseYear')}, {{ {COUNTRY} }}]"
    ),
    "or of rare values": _filter(
        'or: [{ shotOn: { eq: "2001-05-04" } }, { note: { eq: "The Blue Autumn of Kaka" } }]',
        'or: [{ releaseYear: { eq: 1932 } }, { title: { eq: "The Blue Autumn of Kaka" } }]',
    ),
    "not": _filter("not: { takes: { eq: 2001 } }", "not: { releaseYear: { eq: 2001 } }"),
    "not rare": _filter("not: { takes: { gt: 1931 } }", "not: { releaseYear: { gt: 1931 } }"),
    "order by an integer, up": ("orderBy: [{ takes: ASC }]", "orderBy: [{ releaseYear: ASC }]"),
    "order by an integer, down": ("orderBy: [{ takes: DESC }]", "orderBy: [{ releaseYear: DESC }]"),
    "order by a number": ("orderBy: [{ gross: DESC }]", "orderBy: [{ title: DESC }]"),
    "order by a date": ("orderBy: [{ shotOn: DESC }]", "orderBy: [{ title: DESC }]"),
    "order by a text": ("orderBy: [{ note: ASC }]", "orderBy: [{ title: ASC }]"),
    "order by a localised text": ("orderBy: [{ logline: ASC }]", "orderBy: [{ title: ASC }]"),
    **{
        f"{said}, {by}": (f"{own} {order}", f"{ours} {order}")
        for by, order in ORDERS.items()
        for said, (own, ours) in SAID.items()
    },
}
"""Arguments of a page of 20 films."""
COUNTED = (
    "integer eq",
    "integer in 30",
    "integer range of 10",
    "integer range, the upper half",
    "integer isNull",
    "text contains",
    "term eq",
    "or of two fields",
)
PAGES = {
    name: tuple(f'{{ films(first: 20, language: "en" {each}) {{ nodes {{ slug title }} }} }}' for each in pair)
    for name, pair in PAIRS.items()
}
OPERATIONS = {
    **{
        f"number of films: {name}": tuple(f"{{ films({each}) {{ totalCount }} }}" for each in PAIRS[name])
        for name in COUNTED
    },
    **{
        f"page and number of films: {name}": tuple(
            f'{{ films(first: 20, language: "en", {each}) {{ totalCount nodes {{ slug title }} }} }}'
            for each in PAIRS[name]
        )
        for name in COUNTED
    },
    "facet of terms, all films": tuple(
        f"{{ films(first: 1) {{ facets {{ {field} {{ value count }} }} }} }}" for field in ("mood", "country")
    ),
    "facet of terms, films of a year": tuple(
        f"{{ films(first: 1, filter: {{ releaseYear: {{ eq: 2001 }} }}) {{ facets {{ {field} {{ value count }} }} }} }}"
        for field in ("mood", "country")
    ),
    "facet of countries, films by": tuple(
        f"{{ films(first: 1, filter: {{ {field}: {{ eq: 2001 }} }}) {{ facets {{ country {{ value count }} }} }} }}"
        for field in ("takes", "releaseYear")
    ),
}
"""Other operations."""


class Database(Protocol):
    def seconds(self, statement: Statement, times: int) -> float:
        """The CPU time that it takes to run a statement so many times."""
        ...

    def close(self) -> None: ...


class SQLiteDatabase:
    def __init__(self, url: str) -> None:
        self._connection = apsw.Connection(make_url(url).database or "", flags=apsw.SQLITE_OPEN_READONLY)
        self._connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)
        for pragma in ("cache_size = -131072", "mmap_size = 68719476736", "temp_store = MEMORY"):
            self._connection.execute(f"PRAGMA {pragma}")

    def seconds(self, statement: Statement, times: int) -> float:
        began = time.process_time()
        for _ in range(times):
            self._connection.execute(*statement).fetchall()
        return time.process_time() - began

    def close(self) -> None:
        self._connection.close()


class PostgreSQLDatabase:
    """Prepared once, as a server does."""

    def __init__(self, url: str, runner: asyncio.Runner) -> None:
        self._runner = runner
        dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = runner.run(asyncpg.connect(dsn, server_settings=PLANNING))
        self._schedule = Path(f"/proc/{self._connection.get_server_pid()}/schedstat")
        self._prepared: dict[str, Any] = {}

    def seconds(self, statement: Statement, times: int) -> float:
        return self._runner.run(self._seconds(statement, times))

    async def _seconds(self, statement: Statement, times: int) -> float:
        sql, parameters = statement
        if sql not in self._prepared:
            self._prepared[sql] = await self._connection.prepare(sql)
            for _ in range(8):  # by then it has chosen between a plan for all values and one for each
                await self._prepared[sql].fetch(*parameters)
        began = self._on_cpu()
        for _ in range(times):
            await self._prepared[sql].fetch(*parameters)
        return self._on_cpu() - began

    def _on_cpu(self) -> float:
        return int(self._schedule.read_text().split()[0]) / 1e9

    def close(self) -> None:
        self._runner.run(self._connection.close())


def measured(
    answering: Answering, database: Database, asked: str, rounds: int, seconds: float
) -> Iterator[tuple[str, float, float]]:
    """Of each pair its name, and the CPU milliseconds of its statements."""
    for name, pair in (PAGES | OPERATIONS).items():
        if re.search(asked, name):
            statements = [_statement(answering, operation) for operation in pair]
            counts = [_times(partial(database.seconds, each), seconds) for each in statements]
            taken: list[list[float]] = [[], []]
            for number in range(rounds):
                for which in (0, 1) if number % 2 else (1, 0):
                    taken[which].append(database.seconds(statements[which], counts[which]) / counts[which])
            own, ours = (min(each) * 1e3 for each in taken)
            yield name, own, ours


def _statement(answering: Answering, operation: str) -> Statement:
    answer = answering.answer(operation)
    if answer.errors:
        raise RuntimeError(f"{operation}: {answer.errors}")
    return answering.statements[-1]


def _times(run: Callable[[int], float], seconds: float) -> int:
    """How often a statement runs in about so many seconds."""
    run(1)
    return max(1, min(1_000, int(seconds / max(run(3) / 3, 1e-6))))


def compare(url: str, asked: str, rounds: int, seconds: float) -> Iterator[tuple[str, float, float]]:
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner())
        answering = Answering(runner, url, with_own_fields=True, statement_seconds=120)
        stack.callback(answering.close)
        is_sqlite = answering.backend == "sqlite"
        database = SQLiteDatabase(url) if is_sqlite else PostgreSQLDatabase(url, runner)
        stack.callback(database.close)
        yield from measured(answering, database, asked, rounds, seconds)


def table(found: Iterable[tuple[str, float, float]]) -> Iterator[str]:
    """Lines of Markdown."""
    ratios = []
    yield "| page of 20 films | own, ms | ours, ms | ratio |"
    yield "|---|--:|--:|--:|"
    for name, own, ours in found:
        ratios.append(own / ours)
        yield f"| {name} | {own:.3f} | {ours:.3f} | {own / ours:.2f} |"
    yield f"| median | | | {median(ratios):.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.own", description=__doc__)
    parser.add_argument("--databases", default=",".join(BACKENDS), help="by comma")
    parser.add_argument("--films", default="2000,100000", help="sizes, by comma")
    parser.add_argument("--url", action="append", help="of a database that is loaded already, instead")
    parser.add_argument("--asked", default="", help="only pairs whose names have this within")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.05, help="of each measurement")
    arguments = parser.parse_args()
    asked = arguments.asked, arguments.rounds, arguments.seconds
    for url in arguments.url or ():
        _print(url, compare(url, *asked))
    for backend in () if arguments.url else arguments.databases.split(","):
        with databases(backend) as made:
            for films in map(int, arguments.films.split(",")):
                url = made.empty()
                load(url, films, with_own_fields=True)
                _print(f"{backend}, {films:,} films", compare(url, *asked))


def _print(title: str, found: Iterable[tuple[str, float, float]]) -> None:
    print(f"\n{title}\n", flush=True)
    for line in table(found):
        print(line, flush=True)


if __name__ == "__main__":
    main()
