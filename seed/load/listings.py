"""film_listings: each film as each language's lists show it, fallback taken."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select

from graph.database.bulk import among, in_chunks, insert_rows
from graph.models import Film, FilmText
from seed.load.rows import TABLES, ListingRow

LISTINGS = TABLES["film_listings"]


def write_listings(connection: Connection, languages: Mapping[str, int], films: Iterable[int]) -> None:
    for chunk in in_chunks(sorted(films)):
        wanted = _wanted(connection, languages, chunk)
        stored = connection.execute(select(LISTINGS).where(among(LISTINGS.c.film_id, chunk))).all()
        differing = {row.film_id for row in set(map(ListingRow._make, stored)) ^ wanted}
        connection.execute(delete(LISTINGS).where(among(LISTINGS.c.film_id, sorted(differing))))
        insert_rows(connection, LISTINGS, sorted(row for row in wanted if row.film_id in differing))


def _wanted(connection: Connection, languages: Mapping[str, int], films: Sequence[int]) -> set[ListingRow]:
    # In the order of a listing's columns, but for the language.
    statement = (
        select(
            FilmText.film_id,
            FilmText.language.label("text_language"),
            FilmText.title,
            FilmText.title_folded,
            Film.slug,
            Film.release_year,
            Film.category_id,
        )
        .join(Film, Film.id == FilmText.film_id)
        .where(among(FilmText.film_id, films))
        .order_by(FilmText.film_id, FilmText.position)
    )
    versions: dict[int, dict[str, Any]] = {}
    for row in connection.execute(statement).all():
        versions.setdefault(row.film_id, {})[row.text_language] = row
    wanted = set()
    for own in versions.values():
        first = next(iter(own.values()))
        for language, id in languages.items():
            film, *others = own.get(language, first)
            wanted.add(ListingRow(film, id, *others))
    return wanted
