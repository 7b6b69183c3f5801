"""Where films stand: key, slug and place among all. Each is unique, so whoever moves first steps aside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, Text, bindparam, cast, literal, select, update

from graph.database.bulk import in_chunks
from seed.load.rows import TABLES

FILMS, CREDITS = TABLES["films"], TABLES["credits"]
ASIDE = -(1 << 62)
MANY = 1_000
"""Films whose credits are numbered one film after the other; more, and all credits are gone through once."""


@dataclass(frozen=True, slots=True)
class Place:
    key: str
    slug: str
    chronology: int


@dataclass(frozen=True, slots=True)
class Move:
    """A film that is in the database, where it stands and where it belongs."""

    id: int
    old: Place
    new: Place


def aside(id: Any) -> Any:
    """A text that no slug and no key is, another one for each row."""
    return literal("~") + cast(id, Text)


def provisional(id: int) -> tuple[str, int]:
    """The slug and the chronology of a film as long as it has stepped aside."""
    return f"~{id}", ASIDE + id


def move(connection: Connection, moves: Iterable[Move], leaving: Sequence[int]) -> None:
    """Gives films their key, slug and chronology; those that leave give up theirs."""
    moves = [each for each in moves if each.old != each.new]
    standing = (each.id for each in moves if each.old.slug != provisional(each.id)[0])
    for chunk in in_chunks([*standing, *leaving]):
        places = {
            "key": aside(FILMS.c.id),
            "slug": aside(FILMS.c.id),
            "chronology": literal(ASIDE, BigInteger) + FILMS.c.id,
        }
        connection.execute(update(FILMS).where(FILMS.c.id.in_(chunk)).values(places))
    if moves:
        rows = [{"_id": m.id, "_key": m.new.key, "_slug": m.new.slug, "_place": m.new.chronology} for m in moves]
        connection.execute(_MOVE, rows)
    _renumber_credits(connection, [each for each in moves if each.old.chronology != each.new.chronology])


def _renumber_credits(connection: Connection, moves: Sequence[Move]) -> None:
    if len(moves) > MANY:
        right = select(FILMS.c.chronology).where(FILMS.c.id == CREDITS.c.film_id).scalar_subquery()
        connection.execute(update(CREDITS).where(CREDITS.c.chronology != right).values(chronology=right))
    elif moves:
        connection.execute(_RENUMBER, [{"_id": m.id, "_place": m.new.chronology} for m in moves])


_MOVE = (
    update(FILMS)
    .where(FILMS.c.id == bindparam("_id"))
    .values(key=bindparam("_key"), slug=bindparam("_slug"), chronology=bindparam("_place"))
)
_RENUMBER = update(CREDITS).where(CREDITS.c.film_id == bindparam("_id")).values(chronology=bindparam("_place"))
