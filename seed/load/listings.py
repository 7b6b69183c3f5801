"""film_listings: each film as each language's lists show it, fallback taken."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, select

from graph.database.bulk import Row, among, in_chunks, insert_rows
from graph.models import Film, FilmText
from seed.load.tables import TABLES

LISTINGS = TABLES["film_listings"]


def write_listings(connection: Connection, languages: Mapping[str, int], films: Iterable[int]) -> None:
    for chunk in in_chunks(sorted(films)):
        wanted = _wanted(connection, languages, chunk)
        stored = connection.execute(select(LISTINGS).where(among(LISTINGS.c.film_id, chunk))).all()
        present = set(map(tuple, stored))
        differing = {row[0] for row in present ^ wanted}
        connection.execute(delete(LISTINGS).where(among(LISTINGS.c.film_id, sorted(differing))))
        insert_rows(connection, LISTINGS, sorted(row for row in wanted if row[0] in differing))


def _wanted(connection: Connection, languages: Mapping[str, int], films: Sequence[int]) -> set[Row]:
    statement = (
        select(
            FilmText.film_id,
            FilmText.language,
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
    versions: dict[int, dict[str, Row]] = {}
    for row in connection.execute(statement).all():
        versions.setdefault(row[0], {})[row[1]] = tuple(row)
    return {
        (film, language_id, *own.get(language, next(iter(own.values())))[1:])
        for film, own in versions.items()
        for language, language_id in languages.items()
    }
