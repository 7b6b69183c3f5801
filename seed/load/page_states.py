"""What the pages of films and people say, as hashes, from which revision until which: what changed since one follows.

A film's page says all that its documents do, the names of those it credits, of roles, countries and other terms in
every language, what its files are, and who refers to it. A person's says what documents and people.yaml do, and each
credit with its role, its words and its film as lists show that. Neither says in which line of a document that stands.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import Any

import orjson
from sqlalchemy import Connection, Select, delete, exists, func, select, update

from graph.database.bulk import among, bound, in_chunks, insert_rows, pairs, tuples
from graph.models import (
    CategoryName,
    CountryName,
    Credit,
    FestivalName,
    Film,
    FilmListing,
    GenreName,
    LanguageName,
    OwnTermName,
    PageState,
    Person,
    Revision,
    RoleName,
)
from seed.load.page_languages import PageLanguages, page_languages
from seed.load.page_parts import Part, listed, of_films, of_people
from seed.load.rows import TABLES

STATES = TABLES["page_states"]
AT_ONCE = 5_000
"""Films or people of which a statement tells what their pages say: as many as bind few enough parameters."""
KEPT, SLACK = 1_000, 100
"""So many revisions are kept at least, and so many more at most: what changed since an older one is not known."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The ids of films and people whose pages may say something else than before."""

    films: frozenset[int]
    people: frozenset[int]


def write_page_states(
    connection: Connection, revision: int, seeded_at: datetime, touched: Touched | None = None
) -> None:
    """Writes what pages say from a revision on, where it is something else than before; `touched` alone are looked at,
    if given. Forgets what was said before the oldest of the revisions that are kept.
    """
    _forget_unknown(connection, revision)
    languages = page_languages(connection)
    names = _vocabularies(connection, languages)
    credited = None if touched is None else all_credited(connection, touched.people)
    names["listings"] = _listings(connection, languages, names["categories"], credited)
    film_parts, person_parts = _filled(connection, of_films(languages), of_people(languages))
    for type_, model, parts in (("FILM", Film, film_parts), ("PERSON", Person, person_parts)):
        ids = None if touched is None else touched.films if type_ == "FILM" else touched.people
        _close_gone(connection, type_, model, revision)
        before = _stated(connection, type_) if ids is None else None
        for chunk in in_chunks(sorted(connection.scalars(select(model.id)) if ids is None else ids), AT_ONCE):
            hashes = _hashes(connection, model, parts, names, chunk)
            said = _stated(connection, type_, hashes) if before is None else before
            _write(connection, type_, revision, seeded_at, hashes, said)
    _forget(connection)


def _forget_unknown(connection: Connection, revision: int) -> None:
    """Forgets earlier revisions whose pages are not known, in a database that was migrated; those without any are."""
    if connection.scalar(select(PageState.since_id).limit(1)) is None:
        with_pages = select(func.max(Revision.id)).where(Revision.id < revision, Revision.films + Revision.people > 0)
        if (last := connection.scalar(with_pages)) is not None:
            connection.execute(delete(Revision).where(Revision.id <= last))


def _close_gone(connection: Connection, type_: str, model: Any, revision: int) -> None:
    gone = (PageState.type == type_, PageState.until_id.is_(None), PageState.slug.not_in(select(model.slug)))
    connection.execute(update(PageState).where(*gone).values(until_id=revision))


def _stated(connection: Connection, type_: str, slugs: Iterable[str] | None = None) -> dict[str, str]:
    """Slug → hash of what the page says until now, of all pages of a type or of some."""
    stated = select(PageState.slug, PageState.content_hash).where(PageState.type == type_, PageState.until_id.is_(None))
    return pairs(connection, stated if slugs is None else stated.where(PageState.slug.in_(sorted(slugs))))


def _write(
    connection: Connection,
    type_: str,
    revision: int,
    seeded_at: datetime,
    hashes: Mapping[str, str],
    before: Mapping[str, str],
) -> None:
    """Writes those pages of which `before` has another hash, or none."""
    current = (PageState.type == type_, PageState.until_id.is_(None))
    differing = sorted(slug for slug, hash in hashes.items() if before.get(slug) != hash)
    closed = [slug for slug in differing if slug in before]
    if closed:
        connection.execute(update(PageState).where(*current, PageState.slug.in_(closed)).values(until_id=revision))
    since = revision, None
    at = bound(connection, STATES.c.changed_at, seeded_at)
    insert_rows(connection, STATES, [(type_, slug, *since, hashes[slug], at) for slug in differing])


def _forget(connection: Connection) -> None:
    """Forgets the oldest revisions once there are too many, and what was said until them."""
    if (connection.scalar(select(func.count()).select_from(Revision)) or 0) < KEPT + SLACK:
        return
    newest = select(Revision.id).order_by(Revision.id.desc()).limit(KEPT).subquery()
    oldest = connection.scalar(select(func.min(newest.c.id)))
    connection.execute(delete(Revision).where(Revision.id < oldest))
    connection.execute(delete(PageState).where(PageState.until_id <= oldest))


def _hashes(
    connection: Connection,
    model: Any,
    parts: Mapping[int, Part],
    names: Mapping[str, Mapping[Any, str]],
    ids: Sequence[int],
) -> dict[str, str]:
    """Slug → hash of what the page says, of the films or people of these ids that there are."""
    slugs = pairs(connection, select(model.id, model.slug).where(among(model.id, ids)))
    hashed = {id: blake2b(digest_size=16) for id in slugs}
    for number, part in parts.items():
        rows = tuples(connection, part.statement.where(among(part.owner, ids)))
        match [names[each] for each in part.names]:
            case [terms]:
                rows = [(*row[:-1], terms.get(row[-1])) for row in rows]
            case [terms, others]:
                rows = [(*row[:-2], terms.get(row[-2]), others.get(row[-1])) for row in rows]
        for owner, its in groupby(rows, itemgetter(0)):
            values = [row[1:] for row in its]  # without the id, which a film that comes back does not keep
            values = list(_as_served(values)) if part.of_awards else values
            hashed[owner].update(orjson.dumps((number, values)))
    return {slug: hashed[id].hexdigest() for id, slug in slugs.items()}


def _filled(connection: Connection, *of_types: Sequence[Part]) -> list[dict[int, Part]]:
    """The parts, by number, that have any rows in this catalogue: few have awards or files or own fields."""
    tables = list(dict.fromkeys(part.table for parts in of_types for part in parts))
    there = connection.execute(select(*(exists().select_from(table) for table in tables))).one()
    filled = {table for table, is_there in zip(tables, there, strict=True) if is_there}
    return [{number: part for number, part in enumerate(parts) if part.table in filled} for parts in of_types]


# What vocabularies call their terms


def _vocabularies(connection: Connection, languages: PageLanguages) -> dict[str, dict[Any, str]]:
    """Of each vocabulary: id or key of a term → a hash of its names in all languages."""
    statements = {
        "roles": _named(RoleName, RoleName.role_id),
        "categories": _named(CategoryName, CategoryName.category_id),
        "countries": _named(CountryName, CountryName.country_id),
        "genres": _named(GenreName, GenreName.genre_id),
        "languages": _named(LanguageName, LanguageName.tag),
        "festivals": _named(FestivalName, FestivalName.festival_id).add_columns(FestivalName.city),
        "own terms": _named(OwnTermName, OwnTermName.term_id),
    }
    return {name: dict(_names_of(connection, statement, languages)) for name, statement in statements.items()}


def _named(names: Any, term: Any) -> Select[Any]:
    return select(term, names.language_id, names.name)


def _names_of(connection: Connection, statement: Select[Any], languages: PageLanguages) -> Iterator[tuple[Any, str]]:
    names: dict[Any, dict[int, Any]] = {}
    for term, language, *name in connection.execute(statement):
        names.setdefault(term, {})[language] = name
    for term, its in names.items():
        yield term, _hash(languages.said(its))


def _listings(
    connection: Connection, languages: PageLanguages, categories: Mapping[Any, str], films: Iterable[int] | None
) -> dict[Any, str]:
    """Id of a film → a hash of how lists show it: of these films, or all."""
    listing, tag = FilmListing, languages.tag(FilmListing)
    shown = select(listing.film_id, tag, *listed(listing)).where(languages.is_said(listing))
    shown = shown.order_by(listing.film_id, tag)
    chunks = (
        [shown] if films is None else [shown.where(among(listing.film_id, ids)) for ids in in_chunks(sorted(films))]
    )
    rows = (row for chunk in chunks for row in tuples(connection, chunk))
    return {
        film: _hash([(*row[1:-1], categories.get(row[-1])) for row in its])
        for film, its in groupby(rows, itemgetter(0))
    }


def _hash(said: Any) -> str:
    return blake2b(orjson.dumps(said), digest_size=16).hexdigest()


def _as_served(printed: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """What is answered of awards: what the first version prints that does, and in which languages it is something else.
    Rows are an award, the language of a version (none if the catalogue is not served in it), label and name.
    """
    for _, versions in groupby(printed, itemgetter(slice(-3))):
        words = [version[-3:] for version in versions]
        first = words[0][1], next((name for _, _, name in words if name is not None), None)
        yield first
        for language, label, name in words:
            said = label, first[1] if name is None else name
            if language is not None and said != first:
                yield language, *said


def all_credited(connection: Connection, people: Iterable[int]) -> set[int]:
    """The ids of films that credit some people."""
    films = select(Credit.film_id).distinct()
    return {
        id for chunk in in_chunks(sorted(people)) for id in connection.scalars(films.where(Credit.person_id.in_(chunk)))
    }
