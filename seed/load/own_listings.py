"""film_own_listings: the values of own fields with `filter` or `order`, with the keys of the usual order of films."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Select, delete, exists, func, insert, literal, null, select, true, union_all

from graph.database.bulk import among, in_chunks
from graph.models import FilmListing, FilmOwnListing, FilmOwnValue, FilmText, Language, OwnValue
from graph.own_fields import OwnField, OwnType, Subject

UNLISTED = {OwnType.MARKDOWN, OwnType.MEDIA, OwnType.FILM, OwnType.PERSON}


def write_own_listings(connection: Connection, fields: Sequence[OwnField], films: Iterable[int]) -> None:
    """Lists the values of films anew."""
    listed = [each for each in fields if _is_listed(each)]
    facts = [each.stored for each in listed if not each.is_localised]
    localised = [each.stored for each in listed if each.is_localised]
    single = [each.stored for each in listed if not each.is_list]
    columns = [column.key for column in FilmOwnListing.__table__.columns]
    for chunk in in_chunks(sorted(films)):
        connection.execute(delete(FilmOwnListing).where(among(FilmOwnListing.film_id, chunk)))
        for stored, values in ((facts, _of_films), (localised, _of_versions), (single, _missing)):
            if stored:
                connection.execute(insert(FilmOwnListing).from_select(columns, values(stored, chunk)))


def _is_listed(field: OwnField) -> bool:
    """Lists of versions are compared in any version; lists of others than terms may have one value twice."""
    is_single = not field.is_list or (field.type is OwnType.VOCABULARY and not field.is_localised)
    is_film = field.on is Subject.FILM and field.type not in UNLISTED
    return is_film and is_single and (field.can_filter or field.can_order)


def _of_films(stored: Sequence[str], films: Sequence[int]) -> Select[tuple[object, ...]]:
    own, listed = FilmOwnValue, FilmListing
    return (
        select(own.film_id, listed.language_id, own.field, own.position, own.key, own.number)
        .add_columns(listed.release_year, listed.title_folded, listed.slug)
        .join(listed, listed.film_id == own.film_id)
        .where(among(own.film_id, films), own.field.in_(stored))
    )


def _of_versions(stored: Sequence[str], films: Sequence[int]) -> Select[tuple[object, ...]]:
    """The values in the language, or in the first version that has one."""
    own, listed = OwnValue, FilmListing
    place = func.row_number().over(
        partition_by=(listed.film_id, listed.language_id, own.field),
        order_by=(FilmText.language != Language.tag, FilmText.position),
    )
    served = (
        select(listed.film_id, listed.language_id, own.field, own.position, own.key, own.number)
        .add_columns(listed.release_year, listed.title_folded, listed.slug, place.label("place"))
        .select_from(own)
        .join(FilmText, FilmText.id == own.film_text_id)
        .join(listed, listed.film_id == FilmText.film_id)
        .join(Language, Language.id == listed.language_id)
        .where(among(listed.film_id, films), own.field.in_(stored), own.position == 0)
        .subquery()
    )
    return select(*(column for column in served.c if column.key != "place")).where(served.c.place == 1)


def _missing(stored: Sequence[str], films: Sequence[int]) -> Select[tuple[object, ...]]:
    """What says that a film has no value, once the values are listed."""
    fields = union_all(*(select(literal(each).label("field")) for each in stored)).subquery()
    listed, own = FilmListing, FilmOwnListing
    there_is = exists().where(
        own.film_id == listed.film_id, own.language_id == listed.language_id, own.field == fields.c.field
    )
    return (
        select(listed.film_id, listed.language_id, fields.c.field, literal(0), null(), null())
        .add_columns(listed.release_year, listed.title_folded, listed.slug)
        .join(fields, true())
        .where(among(listed.film_id, films), ~there_is)
    )
