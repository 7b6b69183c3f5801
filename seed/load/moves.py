"""The key, slug and rank of films. Each is unique, so films that change theirs first take temporary ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, Text, bindparam, cast, literal, select, update

from graph.database.bulk import in_chunks
from seed.load.rows import TABLES

FILMS, CREDITS = TABLES["films"], TABLES["credits"]
TEMPORARY_RANK = -(1 << 62)
"""The temporary rank of a film is this, and its id."""
MANY = 1_000
"""Films whose credits are numbered one film after the other; more, and all credits are gone through once."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The columns of a film that are unique."""

    key: str
    slug: str
    rank: int


@dataclass(frozen=True, slots=True)
class Move:
    """A film that is in the database, what identifies it there, and what shall."""

    id: int
    old: Identity
    new: Identity


def temporary_slug(id: int) -> str:
    """A text that no slug and no key is, another one for each id."""
    return f"~{id}"


def temporary_slugs(id: Any) -> Any:
    """The same for each row of a statement."""
    return literal("~") + cast(id, Text)


def move_films(connection: Connection, moves: Iterable[Move], leaving: Sequence[int]) -> None:
    """Gives films their key, slug and rank; those that leave, given by their ids, take temporary ones."""
    moves = [each for each in moves if each.old != each.new]
    in_the_way = (each.id for each in moves if each.old.slug != temporary_slug(each.id))
    for chunk in in_chunks([*in_the_way, *leaving]):
        temporary = {
            "key": temporary_slugs(FILMS.c.id),
            "slug": temporary_slugs(FILMS.c.id),
            "chronology": literal(TEMPORARY_RANK, BigInteger) + FILMS.c.id,
        }
        connection.execute(update(FILMS).where(FILMS.c.id.in_(chunk)).values(temporary))
    if moves:
        rows = [{"_id": m.id, "_key": m.new.key, "_slug": m.new.slug, "_rank": m.new.rank} for m in moves]
        connection.execute(_MOVE, rows)
    ranked = [{"_id": each.id, "_rank": each.new.rank} for each in moves if each.old.rank != each.new.rank]
    if len(ranked) > MANY:
        right = select(FILMS.c.chronology).where(FILMS.c.id == CREDITS.c.film_id).scalar_subquery()
        connection.execute(update(CREDITS).where(CREDITS.c.chronology != right).values(chronology=right))
    elif ranked:
        connection.execute(_RANK_CREDITS, ranked)


_MOVE = (
    update(FILMS)
    .where(FILMS.c.id == bindparam("_id"))
    .values(key=bindparam("_key"), slug=bindparam("_slug"), chronology=bindparam("_rank"))
)
_RANK_CREDITS = update(CREDITS).where(CREDITS.c.film_id == bindparam("_id")).values(chronology=bindparam("_rank"))
