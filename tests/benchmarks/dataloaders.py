"""What one would write without filmgraph: Strawberry's types, a DataLoader for each relation, SQLAlchemy's asyncio.

It answers Q1 to Q5 as filmgraph does, from the same tables. A request has one session and its own loaders; each loader
makes one statement of all keys of its level.
"""

import os
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from enum import Enum
from typing import Annotated, Any

import strawberry
from sqlalchemy import Select, make_url, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache

from graph.models import (
    Category,
    CountryName,
    Credit,
    Film,
    FilmCountry,
    FilmListing,
    Person,
    Role,
    RoleName,
)

URL = make_url(os.environ["DATABASE_URL"])
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
LANGUAGE_ID = 1  # en
CONNECTIONS = 32
"""More than there are requests at a time: each keeps one from its first statement to its end."""

Rows = Sequence[Any]


class Loaders:
    """Those of one request."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.films = self._one(select(FilmListing).where(FilmListing.language_id == LANGUAGE_ID), FilmListing.film_id)
        self.people = self._one(select(Person), Person.id)
        self.roles = self._one(select(RoleName).where(RoleName.language_id == LANGUAGE_ID), RoleName.role_id)
        self.categories = DataLoader(load_fn=self._categories)
        self.countries = DataLoader(load_fn=self._countries)
        self.film_credits = self._many(select(Credit).order_by(Credit.position), Credit.film_id)
        self.directors = self._many(
            select(Credit)
            .join(Role, Role.id == Credit.role_id)
            .where(Role.key == "DIRECTOR")
            .order_by(Credit.position),
            Credit.film_id,
        )
        self.person_credits = self._many(select(Credit).order_by(Credit.chronology, Credit.position), Credit.person_id)

    async def rows(self, statement: Any) -> Rows:
        rows: Rows = (await self.session.execute(statement)).all()
        return rows

    def _one(self, statement: Select[Any], key: Any) -> DataLoader[int, Any]:
        async def load(keys: list[int]) -> Rows:
            found = (await self.session.scalars(statement.where(key.in_(keys)))).all()
            by_key = {getattr(row, key.key): row for row in found}
            return [by_key[k] for k in keys]

        return DataLoader(load_fn=load)

    def _many(self, statement: Select[Any], key: Any) -> DataLoader[int, Any]:
        async def load(keys: list[int]) -> Rows:
            by_key: dict[int, list[Any]] = defaultdict(list)
            for row in await self.session.scalars(statement.where(key.in_(keys))):
                by_key[getattr(row, key.key)].append(row)
            return [by_key[k] for k in keys]

        return DataLoader(load_fn=load)

    async def _categories(self, films: list[int]) -> Rows:
        statement = select(Film.id, Category.key).join(Category, Category.id == Film.category_id)
        found: dict[int, str] = dict(tuple(row) for row in await self.rows(statement.where(Film.id.in_(films))))
        return [found[film] for film in films]

    async def _countries(self, films: list[int]) -> Rows:
        statement = (
            select(FilmCountry.film_id, CountryName.name)
            .join(CountryName, CountryName.country_id == FilmCountry.country_id)
            .where(FilmCountry.film_id.in_(films), CountryName.language_id == LANGUAGE_ID)
            .order_by(FilmCountry.position)
        )
        by_film: dict[int, list[str]] = defaultdict(list)
        for film, name in await self.rows(statement):
            by_film[film].append(name)
        return [by_film[film] for film in films]


Info = strawberry.Info[dict[str, Any], None]


def _loaders(info: Info) -> Loaders:
    loaders: Loaders = info.context["loaders"]
    return loaders


@strawberry.type(name="Role")
class RoleType:
    name: str


@strawberry.type(name="Country")
class CountryType:
    name: str


@strawberry.type(name="Category")
class CategoryType:
    key: str


@strawberry.type(name="Credit")
class CreditType:
    row: strawberry.Private[Any]

    @strawberry.field
    async def role(self, info: Info) -> RoleType:
        return RoleType(name=(await _loaders(info).roles.load(self.row.role_id)).name)

    @strawberry.field
    async def person(self, info: Info) -> Annotated["PersonType", strawberry.lazy("tests.benchmarks.dataloaders")]:
        return PersonType(row=await _loaders(info).people.load(self.row.person_id))

    @strawberry.field
    async def film(self, info: Info) -> Annotated["FilmType", strawberry.lazy("tests.benchmarks.dataloaders")]:
        return FilmType(row=await _loaders(info).films.load(self.row.film_id))


@strawberry.type
class CreditConnection:
    nodes: list[CreditType]


def _connection(rows: Rows, first: int) -> CreditConnection:
    return CreditConnection(nodes=[CreditType(row=row) for row in rows[:first]])


@strawberry.type(name="Person")
class PersonType:
    row: strawberry.Private[Any]

    @strawberry.field
    def name(self) -> str:
        name: str = self.row.name
        return name

    @strawberry.field
    async def credits(self, info: Info, first: int = 20) -> CreditConnection:
        return _connection(await _loaders(info).person_credits.load(self.row.id), first)


@strawberry.type(name="Film")
class FilmType:
    row: strawberry.Private[Any]

    @strawberry.field
    def title(self) -> str:
        title: str = self.row.title
        return title

    @strawberry.field
    def release_year(self) -> int | None:
        year: int | None = self.row.release_year
        return year

    @strawberry.field
    async def category(self, info: Info) -> CategoryType:
        return CategoryType(key=await _loaders(info).categories.load(self.row.film_id))

    @strawberry.field
    async def countries(self, info: Info) -> list[CountryType]:
        return [CountryType(name=name) for name in await _loaders(info).countries.load(self.row.film_id)]

    @strawberry.field
    async def crew(self, info: Info) -> list[CreditType]:
        return [CreditType(row=row) for row in await _loaders(info).film_credits.load(self.row.film_id) if row.is_crew]

    @strawberry.field
    async def directors(self, info: Info) -> list[PersonType]:
        loaders = _loaders(info)
        credits = await loaders.directors.load(self.row.film_id)
        return [PersonType(row=row) for row in await loaders.people.load_many([c.person_id for c in credits])]

    @strawberry.field
    async def credits(self, info: Info, first: int = 20) -> CreditConnection:
        return _connection(await _loaders(info).film_credits.load(self.row.film_id), first)


@strawberry.type
class FilmEdge:
    cursor: str
    node: FilmType


@strawberry.type
class PageInfo:
    has_next_page: bool
    end_cursor: str | None


@strawberry.type
class FilmConnection:
    nodes: list[FilmType]
    edges: list[FilmEdge]
    page_info: PageInfo


@strawberry.enum
class Direction(Enum):
    ASC = "ASC"
    DESC = "DESC"


@strawberry.input
class FilmOrder:
    release_year: Direction | None = None
    title: Direction | None = None


def _page(order_by: Sequence[FilmOrder], first: int, after: str | None) -> Select[Any]:
    """Newest first, then by title; or oldest first, then by title backwards."""
    listing = FilmListing
    statement = select(listing).where(listing.language_id == LANGUAGE_ID).limit(first + 1)
    if order_by[0].release_year is Direction.ASC:
        return statement.order_by(listing.release_year, listing.title_folded.desc(), listing.slug)
    if after is not None:
        year, title, slug = after.split("\n")
        later = tuple_(listing.title_folded, listing.slug) > (title, slug)
        before = listing.release_year < int(year)
        statement = statement.where(listing.release_year <= int(year), or_(before, later))
    return statement.order_by(listing.release_year.desc(), listing.title_folded, listing.slug)


@strawberry.type
class Query:
    @strawberry.field
    async def film(self, info: Info, slug: str, language: str | None = None) -> FilmType | None:
        loaders = _loaders(info)
        id_ = await loaders.session.scalar(select(Film.id).where(Film.slug == slug))
        return None if id_ is None else FilmType(row=await loaders.films.load(id_))

    @strawberry.field
    async def films(
        self, info: Info, first: int, order_by: list[FilmOrder], after: str | None = None, language: str | None = None
    ) -> FilmConnection:
        rows = (await _loaders(info).session.scalars(_page(order_by, first, after))).all()
        nodes = [FilmType(row=row) for row in rows[:first]]
        edges = [
            FilmEdge(cursor=f"{node.row.release_year}\n{node.row.title_folded}\n{node.row.slug}", node=node)
            for node in nodes
        ]
        info_ = PageInfo(has_next_page=len(rows) > first, end_cursor=edges[-1].cursor if edges else None)
        return FilmConnection(nodes=nodes, edges=edges, page_info=info_)

    @strawberry.field
    async def person(self, info: Info, slug: str) -> PersonType | None:
        row = await _loaders(info).session.scalar(select(Person).where(Person.slug == slug))
        return None if row is None else PersonType(row=row)


class Endpoint(GraphQL[dict[str, Any], None]):
    async def get_context(self, request: Request, response: Response) -> dict[str, Any]:  # type: ignore[override]
        return {"loaders": request.scope["loaders"]}


def _application() -> Starlette:
    engine = create_async_engine(URL.set(drivername=DRIVERS[URL.get_backend_name()]), pool_size=CONNECTIONS)
    sessions = async_sessionmaker(engine)
    parsed, validated = ParserCache(), ValidationCache()
    schema = strawberry.Schema(Query, extensions=[lambda: parsed, lambda: validated])
    endpoint = Endpoint(schema)

    async def with_session(
        scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]
    ) -> None:
        async with sessions() as session:
            scope["loaders"] = Loaders(session)
            await endpoint(scope, receive, send)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await engine.dispose()

    return Starlette(routes=[Mount("/", with_session)], lifespan=lifespan)


app = _application()
