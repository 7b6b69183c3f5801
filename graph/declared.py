"""Tables of SQLAlchemy Core that are declared as classes: `Film.slug` is the column films.slug.

    class Film(Base):
        __tablename__ = "films"
        id: ColumnClause[int] = column(primary_key=True)
        slug: ColumnClause[str] = column(unique=True)
        release_year: ColumnClause[int | None]

SQLAlchemy's own declarative classes also prepare objects for rows, of which nothing here makes any. That was a
sixth of the time in which a seeding starts, and statements over such classes take twice as long to compile.
"""

from collections.abc import Iterator
from datetime import datetime
from inspect import get_annotations
from types import NoneType
from typing import Any, ClassVar, TypeVar, cast, get_args

from sqlalchemy import Boolean, Column, ColumnClause, DateTime, Double, Integer, MetaData, Table, Text

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
TYPES: dict[type, Any] = {
    int: Integer(),
    # Text compares by code point on both databases, whatever the collation PostgreSQL was set up with.
    str: Text().with_variant(Text(collation="C"), "postgresql"),
    bool: Boolean(),
    float: Double(),
    datetime: DateTime(timezone=True),
}
"""The type of a column by that of its values."""


class Base:
    """A table whose columns are the attributes, in the order of their annotations; those of a mixin come last."""

    metadata: ClassVar = MetaData(naming_convention=NAMING)
    __table__: ClassVar[Table]
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]] = ()
    """Constraints and indexes, and last, if there are any, options in a dict."""

    def __init_subclass__(cls) -> None:
        constraints = [each for each in cls.__table_args__ if not isinstance(each, dict)]
        options = {name: value for each in cls.__table_args__ if isinstance(each, dict) for name, value in each.items()}
        cls.__table__ = Table(cls.__tablename__, cls.metadata, *_columns(cls), *constraints, **options)
        for each in cls.__table__.columns:
            setattr(cls, each.key, each)

    @classmethod
    def __clause_element__(cls) -> Table:
        """SQLAlchemy takes the class wherever it takes a table."""
        return cls.__table__


def _columns(model: type[Base]) -> Iterator[Column[Any]]:
    for owner in model.__mro__[: model.__mro__.index(Base)]:
        for name, annotation in get_annotations(owner).items():
            (of_values,) = get_args(annotation)
            types = get_args(of_values) or (of_values,)
            told = {"type_": TYPES[types[0]], "nullable": NoneType in types}
            arguments, options = getattr(model, name, ((), {}))
            yield Column(name, *arguments, **{**told, **options})


def column(*arguments: Any, **options: Any) -> ColumnClause[Any]:
    """A column. The place where it is declared says its name and, unless `options` do, its type and whether it may be
    null. `arguments` and `options` are those of `sqlalchemy.Column`.
    """
    return cast(ColumnClause[Any], (arguments, options))  # a mixin's is made for each of its tables


Declared = TypeVar("Declared", bound=Base)


def aliased(model: type[Declared]) -> type[Declared]:
    """A table under a name of its own in a statement, beside itself."""
    table = model.__table__.alias()
    columns = {each.key: each for each in table.columns}
    own = {"__table__": table, "__clause_element__": staticmethod(lambda: table)}
    return cast(type[Declared], type(model.__name__, (), {**columns, **own}))
