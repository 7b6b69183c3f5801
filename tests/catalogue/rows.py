"""A catalogue → rows. Ids are drawn at random and rows inserted in any order, lest an answer rest on either."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import Any

from sqlalchemy import Connection, Table, insert

from graph.database.databases import writing_engine
from graph.models import Base
from graph.text import fold, fold_label
from seed.film.record import Version
from seed.load.own_listings import write_own_listings
from seed.load.rows import (
    FILM_LISTS,
    PAGE_LISTS,
    VERSION_LISTS,
    document_row,
    film_row,
    person_document_row,
    person_text_row,
    text_row,
)
from seed.load.search import write_search
from seed.pages.record import PersonRecord
from tests.catalogue.model import EARLIER, Catalogue, Credit, Film, Names, PageState
from tests.catalogue.own import own_rows

Row = dict[str, Any]
TABLES: Mapping[str, Table] = Base.metadata.tables


@dataclass(frozen=True, slots=True)
class Ids:
    """Ids by natural key."""

    films: Mapping[str, int]
    people: Mapping[str, int]
    roles: Mapping[str, int]
    departments: Mapping[str, int]
    categories: Mapping[str, int]
    countries: Mapping[str, int]
    genres: Mapping[str, int]
    festivals: Mapping[str, int]
    documents: Mapping[str, int]
    texts: Mapping[tuple[str, str], int]
    credits: Mapping[tuple[str, int], int]
    languages: Mapping[str, int]
    person_texts: Mapping[tuple[str, str], int]

    def of_key(self, table: str, key: str) -> int:
        """The id of a row of a vocabulary."""
        vocabularies = {"categories": self.categories, "countries": self.countries, "genres": self.genres}
        return (vocabularies | {"festivals": self.festivals})[table][key]


def write(url: str, catalogue: Catalogue) -> None:
    """Into a migrated, empty database. Nothing is left open: reading may begin."""
    random = Random(catalogue.revision)
    rows: dict[str, list[Row]] = {}
    for table, row in _rows(catalogue, _ids(catalogue, random)):
        rows.setdefault(table, []).append(row)
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            _insert(connection, rows, random)
            write_own_listings(connection, catalogue.own, [row["id"] for row in rows.get("films", ())])
            write_search(connection, *([row["id"] for row in rows.get(table, ())] for table in ("films", "people")))
    finally:
        engine.dispose()


def _insert(connection: Connection, rows: Mapping[str, list[Row]], random: Random) -> None:
    for table in Base.metadata.sorted_tables:
        # What only seeding reads, hashes and sources, is left empty.
        empty = {column.name: "" for column in table.columns if not column.nullable and column.type.python_type is str}
        if of_table := rows.get(table.name):
            connection.execute(insert(table), [empty | row for row in random.sample(of_table, len(of_table))])


def _ids(catalogue: Catalogue, random: Random) -> Ids:
    def drawn(keys: Sequence[Any]) -> dict[Any, int]:
        return dict(zip(keys, random.sample(range(1, 10 * len(keys) + 1), len(keys)), strict=True))

    films = catalogue.films
    return Ids(
        films=drawn([film.slug for film in films]),
        people=drawn([person.slug for person in catalogue.people]),
        roles=drawn([role.key for role in catalogue.roles]),
        departments=drawn([department.key for department in catalogue.departments]),
        categories=drawn([category.key for category in catalogue.categories]),
        genres=drawn([genre.key for genre in catalogue.genres]),
        festivals=drawn([festival.key for festival in catalogue.festivals]),
        countries=drawn([country.code for country in catalogue.countries]),
        documents=drawn([version.document.path for film in films for version in film.versions]),
        texts=drawn([(film.slug, version.language) for film in films for version in film.versions]),
        credits=drawn([(film.slug, credit.position) for film in films for credit in film.credits]),
        languages=drawn(catalogue.languages),
        person_texts=drawn([(each.slug, version.language) for each in catalogue.people for version in each.versions]),
    )


def _rows(catalogue: Catalogue, ids: Ids) -> Iterator[tuple[str, Row]]:
    yield from _vocabulary(catalogue, ids)
    yield from _festivals(catalogue, ids)
    yield from _people(catalogue, ids)
    chronology = _chronology(catalogue.films)
    cast = {role.key for role in catalogue.roles if role.department == "CAST"}
    for film in catalogue.films:
        yield from _film(film, catalogue.languages, ids, chronology[film.slug])
        for credit in film.credits:
            yield from _credit(credit, ids, chronology[film.slug], is_crew=credit.role not in cast)
    yield from _award_listings(catalogue, ids, chronology)
    yield from own_rows(catalogue, ids)
    yield from (("media_files", file._asdict()) for file in catalogue.files)
    yield from (("page_states", _state(state)) for state in catalogue.history)
    yield (
        "revisions",
        {"id": 1, "revision": EARLIER, **_counts(catalogue, 0), "seeded_at": catalogue.seeded_at},
    )
    yield (
        "revisions",
        {"id": 2, "revision": catalogue.revision, **_counts(catalogue, 1), "seeded_at": catalogue.seeded_at},
    )


def _state(state: PageState) -> Row:
    return {
        "type": state.type,
        "slug": state.slug,
        "since_id": state.since,
        "until_id": state.until,
        "content_hash": state.content,
        "changed_at": state.changed_at,
    }


def _counts(catalogue: Catalogue, times: int) -> Row:
    films = catalogue.films
    return {
        "films": len(films) * times,
        "people": len(catalogue.people) * times,
        "credits": sum(len(film.credits) for film in films) * times,
        "documents": _documents(catalogue) * times,
    }


def _documents(catalogue: Catalogue) -> int:
    of_films = sum(len(film.versions) for film in catalogue.films)
    return of_films + sum(len(person.versions) for person in catalogue.people)


def _chronology(films: Sequence[Film]) -> dict[str, int]:
    """Newest first, then by the title of the first version."""
    order = sorted(films, key=lambda film: (-(film.facts.release_year or 0), fold(film.versions[0].title), film.slug))
    return {film.slug: (place - 3) * 2**33 for place, film in enumerate(order)}


def _vocabulary(catalogue: Catalogue, ids: Ids) -> Iterator[tuple[str, Row]]:
    for position, tag in enumerate(catalogue.languages):
        yield "languages", {"id": ids.languages[tag], "tag": tag, "position": position}
    for position, department in enumerate(catalogue.departments):
        id_ = ids.departments[department.key]
        yield "departments", {"id": id_, "key": department.key, "position": position}
        yield from _names("department", id_, department.names, ids)
    for position, category in enumerate(catalogue.categories):
        id_ = ids.categories[category.key]
        yield "categories", {"id": id_, "key": category.key, "position": position}
        yield from _names("category", id_, category.names, ids)
    for position, genre in enumerate(catalogue.genres):
        id_ = ids.genres[genre.key]
        yield "genres", {"id": id_, "key": genre.key, "position": position}
        yield from _names("genre", id_, genre.names, ids)
    for language in catalogue.languages_of_films:
        for tag, name in language.names.items():
            row = {"tag": language.tag, "language_id": ids.languages[tag], "name": name, "name_folded": fold(name)}
            yield "language_names", row
    for country in catalogue.countries:
        id_ = ids.countries[country.code]
        yield "countries", {"id": id_, "code": country.code}
        yield from _names("country", id_, country.names, ids)
    for position, role in enumerate(catalogue.roles):
        id_ = ids.roles[role.key]
        department_id = ids.departments[role.department]
        yield "roles", {"id": id_, "key": role.key, "department_id": department_id, "position": position}
        yield from _names("role", id_, role.names, ids)
        for label in sorted({fold_label(label) for label in (*role.labels, *role.names.values())}):
            yield "role_labels", {"label_folded": label, "role_id": id_}


def _festivals(catalogue: Catalogue, ids: Ids) -> Iterator[tuple[str, Row]]:
    for festival in catalogue.festivals:
        id_, country = ids.festivals[festival.key], ids.countries.get(festival.country or "")
        known = {"key": festival.key, "slug": festival.slug, "kind": festival.kind}
        yield "festivals", {"id": id_, **known, "country_id": country}
        for tag, (table, row) in zip(festival.names, _names("festival", id_, festival.names, ids), strict=True):
            yield table, row | {"city": festival.cities.get(tag)}


def _names(owner: str, id_: int, names: Names, ids: Ids) -> Iterator[tuple[str, Row]]:
    for language, name in names.items():
        language_id = ids.languages[language]
        row = {f"{owner}_id": id_, "language_id": language_id, "name": name, "name_folded": fold(name)}
        yield f"{owner}_names", row


def _people(catalogue: Catalogue, ids: Ids) -> Iterator[tuple[str, Row]]:
    for person in catalogue.people:
        id_ = ids.people[person.slug]
        yield (
            "people",
            {
                "id": id_,
                "slug": person.slug,
                "identity": person.slug,
                "wanted_slug": person.slug,
                "name": person.name,
                "name_folded": fold(person.name),
                "kind": person.kind,
            },
        )
        for alias in person.aliases:
            yield "person_names", {"person_id": id_, "name": alias, "name_folded": fold(alias)}
        for position, identifier in enumerate(person.identifiers):
            yield "person_identifiers", {"person_id": id_, "position": position, **identifier._asdict()}
        if person.page:
            yield from _page(person.page, ids, id_)


def _page(page: PersonRecord, ids: Ids, person_id: int) -> Iterator[tuple[str, Row]]:
    yield (
        "person_pages",
        {"person_id": person_id, "born_date": page.born_date, "died_date": page.died_date},
    )
    for position, version in enumerate(page.versions):
        id_ = ids.person_texts[page.identity, version.language]
        row = person_text_row(version, ids.of_key, id=id_, person_id=person_id, position=position)
        yield "person_texts", row._asdict()
        for each in PAGE_LISTS:
            yield from ((each.table, row._asdict()) for row in each.rows(version, id_, ids.of_key))
        if version.body.markdown or id_ % 2:
            yield "person_bodies", {"person_text_id": id_, **version.body._asdict()}
        row = person_document_row(version.document, ids.of_key, id=id_, person_id=person_id, language=version.language)
        yield "person_documents", row._asdict()


def _film(film: Film, languages: Sequence[str], ids: Ids, chronology: int) -> Iterator[tuple[str, Row]]:
    id_, facts = ids.films[film.slug], film.facts
    row = film_row(facts, ids.of_key, id=id_, slug=film.slug, chronology=chronology, aliases="")
    yield "films", row._asdict()
    for each in FILM_LISTS:
        yield from ((each.table, row._asdict()) for row in each.rows(facts, id_, ids.of_key))
    for position, gap in enumerate(film.gaps):
        yield "film_gaps", {"film_id": id_, "position": position, "kind": gap.kind, "language": gap.language}
    for slug in film.moved_slugs:
        yield "moved_slugs", {"slug": slug, "film_id": id_}
    for position, version in enumerate(film.versions):
        yield from _version(version, ids, ids.texts[film.slug, version.language], id_, position)
    for language in languages:
        served = next((version for version in film.versions if version.language == language), film.versions[0])
        yield (
            "film_listings",
            {
                "film_id": id_,
                "language_id": ids.languages[language],
                "text_language": served.language,
                "title": served.title,
                "title_folded": fold(served.title),
                "slug": film.slug,
                "release_year": facts.release_year,
                "category_id": ids.categories.get(facts.category or ""),
            },
        )


def _award_listings(catalogue: Catalogue, ids: Ids, chronology: Mapping[str, int]) -> Iterator[tuple[str, Row]]:
    number = count(1)
    for film in catalogue.films:
        people = {credit.position: credit.person for credit in film.credits}
        for position, award in enumerate(film.facts.awards):
            id_ = next(number)
            row = {
                "id": id_,
                "film_id": ids.films[film.slug],
                "chronology": chronology[film.slug],
                "position": position,
                "person_id": None,
                "person_award": None,
            }
            festival = ids.festivals[award.festival] if award.festival else None
            yield "award_listings", row | {"festival_id": festival, "year": award.year, "kind": award.kind}
            received: dict[str, int] = {}
            for each in film.facts.award_recipients:
                if each.award == position:
                    received.setdefault(people[each.credit], each.credit)
            for person, credit in received.items():
                yield "award_recipients", {"award_id": id_, "person_id": ids.people[person], "credit": credit}
            for slug, place, person in catalogue.also_received:
                if (slug, place) == (film.slug, position):
                    yield "award_recipients", {"award_id": id_, "person_id": ids.people[person], "credit": None}
    for told in catalogue.told:
        id_, person_id = next(number), ids.people[told.person]
        yield (
            "award_listings",
            {
                "id": id_,
                "film_id": ids.films[told.film] if told.film else None,
                "chronology": chronology[told.film] if told.film else None,
                "position": told.position,
                "festival_id": ids.festivals[told.award.festival] if told.award.festival else None,
                "year": told.award.year,
                "kind": told.award.kind,
                "person_id": person_id,
                "person_award": told.place,
            },
        )
        yield "award_recipients", {"award_id": id_, "person_id": person_id, "credit": None}


def _version(version: Version, ids: Ids, id_: int, film_id: int, position: int) -> Iterator[tuple[str, Row]]:
    row = text_row(version, ids.of_key, id=id_, film_id=film_id, position=position)
    yield "film_texts", row._asdict()
    for each in VERSION_LISTS:
        yield from ((each.table, row._asdict()) for row in each.rows(version, id_, ids.of_key))
    if version.body.markdown or id_ % 2:  # a document without a body may have left an empty one
        yield "film_bodies", {"film_text_id": id_, **version.body._asdict()}
    document = ids.documents[version.document.path]
    row = document_row(version.document, ids.of_key, id=document, film_id=film_id, language=version.language)
    yield "documents", row._asdict()


def _credit(credit: Credit, ids: Ids, chronology: int, *, is_crew: bool) -> Iterator[tuple[str, Row]]:
    id_ = ids.credits[credit.film, credit.position]
    yield (
        "credits",
        {
            "id": id_,
            "film_id": ids.films[credit.film],
            "person_id": ids.people[credit.person],
            "role_id": ids.roles[credit.role],
            "position": credit.position,
            "is_crew": is_crew,
            "chronology": chronology,
        },
    )
    for position, mention in enumerate(credit.mentions):
        yield (
            "credit_mentions",
            {
                "credit_id": id_,
                "position": position,
                "document_id": ids.documents[mention.document],
                "language": mention.language,
                "line": mention.line,
                "role_label": mention.role_label,
                "printed_name": mention.credited_as,
                "character": mention.character,
                "note": mention.note,
            },
        )
