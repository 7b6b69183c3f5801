"""Where each film stands: its slug and its place among all, free for each other before any row is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, Text, bindparam, cast, literal, update

from graph.database.bulk import in_chunks
from seed.load.state import StoredFilm
from seed.load.tables import TABLES

FILMS, CREDITS = TABLES["films"], TABLES["credits"]
ASIDE = -(1 << 62)


@dataclass(frozen=True, slots=True)
class Move:
    """A film that is there already, and where it belongs now."""

    film: StoredFilm
    key: str
    slug: str
    chronology: int

    @property
    def is_one(self) -> bool:
        return (self.film.key, self.film.slug, self.film.chronology) != (self.key, self.slug, self.chronology)


def move(connection: Connection, moves: Iterable[Move], leaving: Sequence[int]) -> None:
    """Gives films their key, slug and chronology; those that leave give up theirs."""
    moves = [each for each in moves if each.is_one]
    for chunk in in_chunks([*(each.film.id for each in moves), *leaving]):
        connection.execute(
            update(FILMS)
            .where(FILMS.c.id.in_(chunk))
            .values(key=aside(FILMS.c.id), slug=aside(FILMS.c.id), chronology=literal(ASIDE, BigInteger) + FILMS.c.id)
        )
    if moves:
        rows = [{"_id": m.film.id, "_key": m.key, "_slug": m.slug, "_place": m.chronology} for m in moves]
        connection.execute(_FILMS, rows)
    renumbered = [{"_id": m.film.id, "_place": m.chronology} for m in moves if m.chronology != m.film.chronology]
    if renumbered:
        connection.execute(_CREDITS, renumbered)


def aside(id: Any) -> Any:
    """A text that no slug and no key is, another one for each row."""
    return literal("~") + cast(id, Text)


_FILMS = (
    update(FILMS)
    .where(FILMS.c.id == bindparam("_id"))
    .values(key=bindparam("_key"), slug=bindparam("_slug"), chronology=bindparam("_place"))
)
_CREDITS = update(CREDITS).where(CREDITS.c.film_id == bindparam("_id")).values(chronology=bindparam("_place"))
