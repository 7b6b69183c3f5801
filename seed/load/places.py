"""Where each film stands: its slug and its place among all, free for each other before any row is written."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Text, bindparam, cast, literal, update

from graph.database.bulk import in_chunks
from graph.models import Credit, Film
from seed.load.state import StoredFilm

ASIDE = -(1 << 62)


def move(connection: Connection, films: Iterable[tuple[StoredFilm, str, str, int]], leaving: Sequence[int]) -> None:
    """Gives films that are there already their key, slug and chronology; those that leave give up theirs."""
    moved = [(film, *wanted) for film, *wanted in films if (film.key, film.slug, film.chronology) != tuple(wanted)]
    for chunk in in_chunks([*(film.id for film, *_ in moved), *leaving]):
        connection.execute(
            update(Film)
            .where(Film.id.in_(chunk))
            .values(key=aside(Film.id), slug=aside(Film.id), chronology=ASIDE + Film.id)
        )
    if moved:
        rows = [{"_id": film.id, "_key": key, "_slug": slug, "_place": place} for film, key, slug, place in moved]
        connection.execute(_FILMS, rows)
    renumbered = [{"_id": film.id, "_place": place} for film, _, _, place in moved if place != film.chronology]
    if renumbered:
        connection.execute(_CREDITS, renumbered)


def aside(id: Any) -> Any:
    """A text that no slug and no key is, another one for each row."""
    return literal("~") + cast(id, Text)


_FILMS = (
    update(Film.__table__)
    .where(Film.__table__.c.id == bindparam("_id"))
    .values(key=bindparam("_key"), slug=bindparam("_slug"), chronology=bindparam("_place"))
)
_CREDITS = (
    update(Credit.__table__)
    .where(Credit.__table__.c.film_id == bindparam("_id"))
    .values(chronology=bindparam("_place"))
)
