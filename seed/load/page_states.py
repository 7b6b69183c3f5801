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
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, Select, delete, func, insert, select, update
from sqlalchemy.orm import aliased

from graph.database.bulk import among, in_chunks, pairs, tuples
from graph.models import (
    Award,
    AwardListing,
    AwardRecipient,
    CategoryName,
    CountryName,
    Credit,
    CreditMention,
    FestivalName,
    Film,
    FilmAward,
    FilmCountry,
    FilmGenre,
    FilmLanguage,
    FilmListing,
    FilmOwnValue,
    FilmText,
    GenreName,
    Language,
    LanguageName,
    MediaFile,
    Medium,
    OwnReference,
    OwnTerm,
    OwnTermName,
    PageState,
    Person,
    PersonAward,
    PersonIdentifier,
    PersonMedium,
    PersonName,
    PersonOwnValue,
    PersonPage,
    PersonText,
    Revision,
    RoleName,
)
from seed.load.page_languages import PageLanguages, page_languages

AT_ONCE = 5_000
"""Films or people of which a statement tells what their pages say: as many as bind few enough parameters."""
KEPT, SLACK = 1_000, 100
"""So many revisions are kept at least, and so many more at most: what changed since an older one is not known."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The ids of films and people whose pages may say something else than before."""

    films: frozenset[int]
    people: frozenset[int]


class _Part(NamedTuple):
    """Rows of what pages say, in order: the id of the film or person, then values. Where they are told by `names` of a
    vocabulary, the last value is the key of a term. `of_awards` are those whose last values are a language and what is
    printed in it.
    """

    statement: Any
    owner: Any
    names: str = ""
    of_awards: bool = False


def write_page_states(
    connection: Connection, revision: int, seeded_at: datetime, touched: Touched | None = None
) -> None:
    """Writes what pages say from a revision on, where it is something else than before; `touched` alone are looked at,
    if given. Forgets what was said before the oldest of the revisions that are kept.
    """
    _forget_unknown(connection, revision)
    languages = page_languages(connection)
    names = _vocabularies(connection, languages)
    for type_, model, parts in (("FILM", Film, _of_films(languages)), ("PERSON", Person, _of_people(languages))):
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
    common = {"type": type_, "since_id": revision, "until_id": None, "changed_at": seeded_at}
    rows = [{**common, "slug": slug, "content_hash": hashes[slug]} for slug in differing]
    if rows:
        connection.execute(insert(PageState), rows)


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
    parts: Sequence[_Part],
    names: Mapping[str, Mapping[Any, str]],
    ids: Sequence[int],
) -> dict[str, str]:
    """Slug → hash of what the page says, of the films or people of these ids that there are."""
    slugs = pairs(connection, select(model.id, model.slug).where(among(model.id, ids)))
    hashed = {id: blake2b(digest_size=16) for id in slugs}
    for number, part in enumerate(parts):
        terms = names[part.names] if part.names else None
        rows = tuples(connection, part.statement.where(among(part.owner, ids)))
        for owner, its in groupby(rows, itemgetter(0)):
            values = [row[1:] if terms is None else (*row[1:-1], terms.get(row[-1])) for row in its]
            values = list(_as_served(values)) if part.of_awards else values
            hashed[owner].update(orjson.dumps((number, values)))
    return {slug: hashed[id].hexdigest() for id, slug in slugs.items()}


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
        yield term, blake2b(orjson.dumps(languages.said(its)), digest_size=16).hexdigest()


# What pages say


def _of_films(languages: PageLanguages) -> tuple[_Part, ...]:
    country, genre, award, language, value = FilmCountry, FilmGenre, FilmAward, FilmLanguage, FilmOwnValue
    return (
        _Part(select(Film.id, Film.slug, Film.content_hash, Film.category_id), Film.id, "categories"),
        _Part(
            select(Credit.film_id, Person.slug, Person.name, Person.kind, Credit.role_id)
            .join(Person, Person.id == Credit.person_id)
            .order_by(Credit.film_id, Credit.position),
            Credit.film_id,
            "roles",
        ),
        _Part(_in_order(country.film_id, country.position, country.country_id), country.film_id, "countries"),
        _Part(_in_order(genre.film_id, genre.position, genre.genre_id), genre.film_id, "genres"),
        _Part(_in_order(award.film_id, award.position, award.festival_id), award.film_id, "festivals"),
        *_told(languages, AwardListing.film_id),
        _Part(_in_order(language.film_id, language.position, language.tag), language.film_id, "languages"),
        _Part(_own_terms(value, value.film_id), value.film_id, "own terms"),
        _Part(_files(FilmText.film_id, FilmText, Medium, Medium.film_text_id), FilmText.film_id),
        *_references(languages, OwnReference.film_id, OwnReference.other_film_id),
    )


def _of_people(languages: PageLanguages) -> tuple[_Part, ...]:
    names, known, value, text, mention = PersonName, PersonIdentifier, PersonOwnValue, PersonText, CreditMention
    of_person = Credit.person_id
    in_order = (of_person, Credit.chronology, Credit.position)
    return (
        _Part(select(Person.id, Person.slug, Person.name, Person.kind), Person.id),
        _Part(_in_order(names.person_id, names.name), names.person_id),
        _Part(_in_order(known.person_id, known.position, known.scheme, known.value, known.label), known.person_id),
        _Part(select(PersonPage.person_id, PersonPage.content_hash), PersonPage.person_id),
        _Part(_in_order(value.person_id, value.field, value.position, value.text, value.html), value.person_id),
        _Part(_own_terms(value, value.person_id), value.person_id, "own terms"),
        _Part(_served(text), text.person_id),
        _Part(_files(text.person_id, text, PersonMedium, PersonMedium.person_text_id), text.person_id),
        *_references(languages, OwnReference.person_id, OwnReference.other_person_id),
        _Part(select(of_person, Credit.role_id).order_by(*in_order), of_person, "roles"),
        _Part(
            select(of_person, tag := languages.tag(FilmListing), *_listed(FilmListing))
            .join(FilmListing, FilmListing.film_id == Credit.film_id)
            .where(languages.is_said(FilmListing))
            .order_by(*in_order, tag),
            of_person,
            "categories",
        ),
        _Part(
            select(
                of_person,
                mention.language,
                mention.role_label,
                mention.printed_name,
                mention.name,
                mention.character,
                mention.note,
            )
            .join(mention, mention.credit_id == Credit.id)
            .order_by(*in_order, mention.position),
            of_person,
        ),
        *_received(),
        *_told(languages, AwardListing.person_id),
    )


def _in_order(owner: Any, *columns: Any) -> Select[Any]:
    return select(owner, *columns).order_by(owner, *columns)


def _own_terms(values: Any, owner: Any) -> Select[Any]:
    """The terms of values that are terms of a vocabulary: a value's field is stored with its type."""
    of_field = values.field == OwnTerm.field.concat(":vocabulary")
    return (
        select(owner, values.field, values.position, OwnTerm.id)
        .join(OwnTerm, (OwnTerm.key == values.key) & of_field)
        .order_by(owner, values.field, values.position)
    )


def _served(text: Any) -> Select[Any]:
    """The languages of documents about people in which films are told, too: others are not served."""
    return (
        select(text.person_id, text.language)
        .join(Language, Language.tag == text.language)
        .order_by(text.person_id, text.language)
    )


def _files(owner: Any, text: Any, media: Any, of_text: Any) -> Select[Any]:
    """What the files are that media name."""
    file = MediaFile
    path = func.coalesce(media.path, func.substr(media.url, 2))
    facts = (file.path, file.bytes, file.mime_type, file.width, file.height, file.duration_seconds, file.placeholder)
    return (
        select(owner, text.language, media.field, media.position, *facts)
        .join(media, of_text == text.id)
        .join(file, file.path == path)
        .order_by(owner, text.language, media.field, media.position)
    )


def _listed(listing: Any) -> tuple[Any, ...]:
    """A film as lists show it."""
    return listing.text_language, listing.title, listing.slug, listing.release_year, listing.category_id


def _references(languages: PageLanguages, mine: Any, back: Any) -> tuple[_Part, _Part]:
    """What own fields refer to, and from where they do."""
    reference, listing, person = OwnReference, aliased(FilmListing), aliased(Person)
    tag = languages.tag(listing)

    def of(owner: Any, film: Any, somebody: Any) -> Any:
        return (
            select(owner, reference.field, person.slug, person.name, tag, *_listed(listing))
            .select_from(reference)
            .outerjoin(listing, (listing.film_id == film) & languages.is_said(listing))
            .outerjoin(person, person.id == somebody)
            .order_by(owner, reference.field, reference.position, listing.slug, person.slug, tag)
        )

    to = of(mine, reference.other_film_id, reference.other_person_id)
    return _Part(to, mine), _Part(of(back, reference.film_id, reference.person_id), back)


def _received() -> tuple[_Part, _Part]:
    """The awards that a person received, as documents of films print them."""
    received, listing, text = AwardRecipient, AwardListing, FilmText
    of_film = listing.person_id.is_(None)
    in_order = received.person_id, listing.chronology, listing.position
    facts = (
        select(received.person_id, listing.year, listing.kind, listing.festival_id)
        .join(listing, listing.id == received.award_id)
        .where(of_film)
        .order_by(*in_order)
    )
    printed = (
        select(received.person_id, received.award_id, Language.tag, Award.label, Award.name)
        .join(listing, listing.id == received.award_id)
        .join(text, text.film_id == listing.film_id)
        .join(Award, (Award.film_text_id == text.id) & (Award.award == listing.position))
        .outerjoin(Language, Language.tag == text.language)
        .where(of_film)
        .order_by(*in_order, text.position)
    )
    return _Part(facts, received.person_id, "festivals"), _Part(printed, received.person_id, of_awards=True)


def _told(languages: PageLanguages, owner: Any) -> tuple[_Part, _Part]:
    """The awards of a film, or a person, that only documents about a person tell of, as these print them."""
    listing, text, printed, film = AwardListing, PersonText, PersonAward, aliased(FilmListing)
    in_order = owner, listing.position, Person.slug, listing.person_award
    tag = languages.tag(film)
    facts = (
        select(
            owner, listing.year, listing.kind, Person.slug, Person.name, tag, *_listed(film)[:-1], listing.festival_id
        )
        .join(Person, Person.id == listing.person_id)
        .outerjoin(film, (film.film_id == listing.film_id) & languages.is_said(film))
        .order_by(*in_order, tag)
    )
    words = (
        select(owner, Person.slug, listing.person_award, Language.tag, printed.label, printed.name)
        .join(Person, Person.id == listing.person_id)
        .join(text, text.person_id == listing.person_id)
        .join(printed, (printed.person_text_id == text.id) & (printed.award == listing.person_award))
        .outerjoin(Language, Language.tag == text.language)
        .order_by(*in_order, text.position)
    )
    return _Part(facts, owner, "festivals"), _Part(words, owner, of_awards=True)


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
