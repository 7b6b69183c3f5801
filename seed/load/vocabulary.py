"""Languages, departments, roles, categories, genres, festivals and countries, with their names in all languages."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, func, or_, select, true, tuple_

from graph.database.bulk import in_chunks, insert_rows, pairs, tuples
from graph.languages import primary
from graph.models import (
    Award,
    AwardListing,
    Category,
    Country,
    Credit,
    CreditMention,
    Department,
    Festival,
    Film,
    FilmAward,
    FilmCountry,
    FilmGenre,
    FilmLanguage,
    FilmText,
    Genre,
    Language,
    PersonAward,
    PersonText,
    Role,
)
from graph.text import fold, fold_label
from seed.fields.category import Categories
from seed.fields.countries import country_name
from seed.fields.festivals import Festivals
from seed.fields.genre import Genres
from seed.fields.kinds import kind_name, kinds
from seed.fields.languages import language_name
from seed.fields.roles import Role as KnownRole
from seed.fields.roles import RoleVocabulary, nameless
from seed.film.context import Context
from seed.load.films import update_rows
from seed.load.ids import festival_columns
from seed.load.rows import ROW_TYPES, TABLES, read_rows

Names = Mapping[str, str]
"""language → name"""


def write_roles(connection: Connection, vocabulary: RoleVocabulary) -> dict[str, int]:
    """Writes departments and the roles of the vocabulary, before any credit needs them.

    Returns the ids of the departments by key.
    """
    departments = {department.key: {"position": n} for n, department in enumerate(vocabulary.departments)}
    ids = _write(connection, "departments", departments)
    _write(connection, "roles", {key: _columns(role, vocabulary, ids) for key, role in vocabulary.roles.items()})
    return ids


def _columns(role: KnownRole, known: RoleVocabulary, departments: Mapping[str, int]) -> dict[str, int]:
    """A grade of a role stands behind the role."""
    position = 2 * role.place + (role.key not in known.roles)
    return {"department_id": departments[role.department], "position": position}


def reconcile_vocabulary(connection: Connection, context: Context) -> dict[str, int]:
    """Removes what no film uses any more, and names the rest in every language.

    The configured languages come first. Returns the ids of all languages by tag, in their order.
    """
    occurring = set(connection.scalars(select(FilmText.language).distinct()))
    tags = (*context.languages, *sorted(occurring - set(context.languages)))
    connection.execute(delete(Language).where(Language.tag.not_in(tags)))
    ids = _write(connection, "languages", {tag: {"position": n} for n, tag in enumerate(tags)})
    languages = {tag: ids[tag] for tag in tags}
    _reconcile_roles(connection, languages, context.roles)
    _reconcile_categories(connection, languages, context.categories)
    _reconcile_genres(connection, languages, context.genres)
    _reconcile_festivals(connection, languages, context.festivals)
    _reconcile_countries(connection, languages)
    _name_languages(connection, languages)
    _name_kinds(connection, languages)
    return languages


def _reconcile_roles(connection: Connection, languages: Mapping[str, int], vocabulary: RoleVocabulary) -> None:
    """Roles that only documents know come after all others, by key, and are called as documents print them."""
    listed = vocabulary.roles
    every_key = select(Role.key).order_by(Role.key)
    for chunk in in_chunks([key for key in connection.scalars(every_key) if key not in listed]):
        unused = ~exists().where(Credit.role_id == Role.id)
        connection.execute(delete(Role).where(Role.key.in_(chunk), unused))
    keys = list(connection.scalars(every_key))
    known = {key: role for key in keys if (role := vocabulary.find(key))}
    departments = pairs(connection, select(Department.key, Department.id))
    columns = {key: _columns(role, vocabulary, departments) for key, role in known.items()}
    columns |= {
        key: {"department_id": departments["OTHER"], "position": n}
        for n, key in enumerate((key for key in keys if key not in known), 2 * len(listed))
    }
    _write(connection, "roles", columns)
    stale = Department.key.not_in([department.key for department in vocabulary.departments])
    connection.execute(delete(Department).where(stale))
    printed = _printed_labels(connection, [key for key in keys if key not in listed])
    names: dict[str, Names] = {key: dict(role.names) for key, role in known.items()}
    labels = {key: {label for _, label in (*role.names, *role.variants)} for key, role in known.items()}
    for key, by_language in printed.items():
        if key not in known:
            names[key] = {language: _most_frequent(counts) for language, counts in sorted(by_language.items())}
        labels.setdefault(key, set()).update(label for counts in by_language.values() for label in counts)
    of_departments = {department.key: dict(department.names) for department in vocabulary.departments}
    _write_names(connection, Department.key, "department_names", languages, of_departments)
    _write_names(connection, Role.key, "role_names", languages, names)
    row, ids = ROW_TYPES["role_labels"], pairs(connection, select(Role.key, Role.id))
    wanted = {row(label_folded=fold_label(label), role_id=id) for key, id in ids.items() for label in labels[key]}
    _sync(connection, "role_labels", wanted)


def _printed_labels(connection: Connection, keys: Sequence[str]) -> dict[str, dict[str, Counter[str]]]:
    """Counts the labels of roles, which only documents know: key → language → label → how often it is printed."""
    labels: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    ((unnamed,),) = nameless().roles
    statement = (
        select(Role.key, CreditMention.language, CreditMention.role_label, func.count())
        .join(Credit, Credit.role_id == Role.id)
        .join(CreditMention, CreditMention.credit_id == Credit.id)
        .group_by(Role.key, CreditMention.language, CreditMention.role_label)
    )
    counted = (row for chunk in in_chunks(keys) for row in connection.execute(statement.where(Role.key.in_(chunk))))
    for key, language, label, count in counted:
        if label:
            labels[key][language][label] = count
        else:
            labels[key] = {each: Counter([name]) for each, name in unnamed.names}
    return labels


def _reconcile_categories(connection: Connection, languages: Mapping[str, int], categories: Categories) -> None:
    """Categories that only documents know come after the others, and are called as most films print them."""
    connection.execute(delete(Category).where(~exists().where(Film.category_id == Category.id)))
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    statement = select(Category.key, Film.category_label, func.count()).join(Film)
    for key, label, count in connection.execute(statement.group_by(Category.key, Film.category_label)):
        labels[key][label or key] = count
    ordered = sorted(labels, key=lambda key: (key not in categories.names, key))
    _write(connection, "categories", {key: {"position": n} for n, key in enumerate(ordered)})
    names: dict[str, Names] = {}
    for key, counts in labels.items():
        known = {language: name for language in languages if (name := categories.name(key, language))}
        names[key] = known or dict(categories.names.get(key, {"": _most_frequent(counts)}))
    _write_names(connection, Category.key, "category_names", languages, names)


def _reconcile_genres(connection: Connection, languages: Mapping[str, int], genres: Genres) -> None:
    """Genres that only documents know come after the others, and are called as most films print them."""
    connection.execute(delete(Genre).where(~exists().where(FilmGenre.genre_id == Genre.id)))
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    statement = select(Genre.key, FilmGenre.label, func.count()).join(FilmGenre, FilmGenre.genre_id == Genre.id)
    for key, label, count in connection.execute(statement.group_by(Genre.key, FilmGenre.label)):
        labels[key][label] = count
    listed = list(genres.names)
    ordered = sorted(labels, key=lambda key: (listed.index(key) if key in genres.names else len(listed), key))
    _write(connection, "genres", {key: {"position": n} for n, key in enumerate(ordered)})
    names: dict[str, Names] = {}
    for key, counts in labels.items():
        known = {language: name for language in languages if (name := genres.name(key, language))}
        names[key] = known or dict(genres.names.get(key, {"": _most_frequent(counts)}))
    _write_names(connection, Genre.key, "genre_names", languages, names)


def _reconcile_festivals(connection: Connection, languages: Mapping[str, int], festivals: Festivals) -> None:
    """Festivals that only documents know are called as most versions print them."""
    used = (
        exists().where(FilmAward.festival_id == Festival.id),
        exists().where(AwardListing.festival_id == Festival.id),
    )
    connection.execute(delete(Festival).where(~or_(*used)))
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    of_films = (
        select(Festival.key, Award.festival_label, func.count())
        .join(FilmAward, FilmAward.festival_id == Festival.id)
        .join(FilmText, FilmText.film_id == FilmAward.film_id)
        .join(Award, (Award.film_text_id == FilmText.id) & (Award.award == FilmAward.position))
        .group_by(Festival.key, Award.festival_label)
    )
    listing, text, told = AwardListing, PersonText, PersonAward
    of_people = (
        select(Festival.key, told.festival_label, func.count())
        .join(listing, listing.festival_id == Festival.id)
        .join(text, text.person_id == listing.person_id)
        .join(told, (told.person_text_id == text.id) & (told.award == listing.person_award))
        .group_by(Festival.key, told.festival_label)
    )
    for statement in (of_films, of_people):
        for key, label, count in connection.execute(statement):
            labels[key][label or key] += count
    countries = pairs(connection, select(Country.code, Country.id))
    _write(
        connection,
        "festivals",
        {key: festival_columns(key, festivals, lambda _, code: countries[code]) for key in labels},
    )
    ids, row = pairs(connection, select(Festival.key, Festival.id)), ROW_TYPES["festival_names"]
    names = []
    for key, counts in labels.items():
        known, printed = festivals.festival(key), _most_frequent(counts)
        for language, language_id in languages.items():
            name = known.name(language) if known else printed
            city = known.city_name(language) if known else None
            names.append(row(ids[key], language_id, name, fold(name), city))
    _sync(connection, "festival_names", names)


def _name_languages(connection: Connection, languages: Mapping[str, int]) -> None:
    """Names the languages that films are spoken or subtitled in; those that nobody has a name for have none."""
    row = ROW_TYPES["language_names"]
    tags = filter(None, connection.scalars(select(FilmLanguage.tag).distinct()))
    named = ((tag, id, language_name(tag, language)) for tag in tags for language, id in languages.items())
    _sync(connection, "language_names", {row(tag, id, name, fold(name)) for tag, id, name in named if name})


def _name_kinds(connection: Connection, languages: Mapping[str, int]) -> None:
    """Names the kinds of awards, people and gaps."""
    row = ROW_TYPES["kind_names"]
    named = (row(kind, id, kind_name(kind, language)) for kind in kinds() for language, id in languages.items())
    _sync(connection, "kind_names", named)


def _reconcile_countries(connection: Connection, languages: Mapping[str, int]) -> None:
    of_films, of_festivals = FilmCountry.country_id == Country.id, Festival.country_id == Country.id
    connection.execute(delete(Country).where(~exists().where(of_films), ~exists().where(of_festivals)))
    codes = connection.scalars(select(Country.code))
    names = {code: {language: country_name(code, language) for language in languages} for code in codes}
    _write_names(connection, Country.code, "country_names", languages, names)


def _most_frequent(counts: Counter[str]) -> str:
    return min(counts, key=lambda label: (-counts[label], label))


def _write_names(
    connection: Connection, key: Any, table: str, languages: Mapping[str, int], names: Mapping[str, Names]
) -> None:
    """Writes the names of the rows that have a key, in every language: in itself, or another in which there is one."""
    row, wanted = ROW_TYPES[table], []
    for value, id in pairs(connection, select(key, key.table.c.id)).items():
        own = names[value]
        for language, language_id in languages.items():
            fallbacks = (language, primary(language), *languages, "en", *own)
            name = next(own[each] for each in fallbacks if own.get(each))
            wanted.append(row(id, language_id, name=name, name_folded=fold(name)))
    _sync(connection, table, wanted)


def _write(connection: Connection, table: str, wanted: Mapping[str, Mapping[str, Any]]) -> dict[str, int]:
    """Writes rows of a vocabulary that are new or differ. `wanted` has the columns of each key, without id and key.

    Returns the id of each key, also of those that are not wanted.
    """
    row = ROW_TYPES[table]
    key = "tag" if table == "languages" else "key"
    present = {getattr(each, key): each for each in read_rows(connection, table, true())}
    ids = {name: each.id for name, each in present.items()}
    last = max(ids.values(), default=0)
    ids |= {name: last + n for n, name in enumerate((name for name in wanted if name not in present), 1)}
    rows = {name: row(**{"id": ids[name], key: name}, **columns) for name, columns in wanted.items()}
    differing = [each for name, each in rows.items() if name in present and each != present[name]]
    update_rows(connection, TABLES[table], differing)
    insert_rows(connection, TABLES[table], [each for name, each in rows.items() if name not in present])
    return ids


def _sync(connection: Connection, table: str, wanted: Iterable[Any]) -> None:
    """Makes the rows of a small table those wanted."""
    wanted = set(wanted)
    present = set(tuples(connection, select(TABLES[table])))
    keys = TABLES[table].primary_key.columns
    places = [place for place, column in enumerate(TABLES[table].columns) if column.primary_key]
    gone = [tuple(row[place] for place in places) for row in present - wanted]
    for chunk in in_chunks(gone):
        connection.execute(delete(TABLES[table]).where(tuple_(*keys).in_(chunk)))
    insert_rows(connection, TABLES[table], sorted(wanted - present))
