"""Languages, departments, roles, categories and countries, with their names in every language of the catalogue."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, func, select, tuple_

from graph.database.bulk import Row, in_chunks, insert_rows, pairs
from graph.languages import primary
from graph.models import (
    Category,
    CategoryName,
    Country,
    CountryName,
    Credit,
    CreditMention,
    Department,
    DepartmentName,
    Film,
    FilmCountry,
    FilmText,
    Language,
    Role,
    RoleName,
)
from graph.text import fold, fold_label
from seed.fields import roles as vocabulary
from seed.fields.category import category_name
from seed.fields.countries import country_name
from seed.load.films import update_rows
from seed.load.tables import TABLES

Names = dict[str, str]
"""language → name"""


def write_roles(connection: Connection) -> int:
    """Departments and the roles of the vocabulary, before any credit needs them; returns the id of department OTHER."""
    departments = {department.key: n for n, department in enumerate(vocabulary.departments())}
    ids = _write(connection, Department, {key: (key, n) for key, n in departments.items()})
    roles = {role.key: (role.key, ids[role.department], n) for n, role in enumerate(vocabulary.roles())}
    _write(connection, Role, roles)
    return ids["OTHER"]


def settle_vocabulary(connection: Connection, configured: Sequence[str]) -> dict[str, int]:
    """Removes what no film uses any more and names the rest; returns the languages, in their order, and their ids."""
    _remove_unused(connection)
    languages = _write_languages(connection, configured)
    _place_categories(connection)
    _place_roles(connection)
    _name(connection, Department, DepartmentName, languages, {d.key: dict(d.names) for d in vocabulary.departments()})
    _name(connection, Category, CategoryName, languages, _category_names(connection, languages))
    _name(connection, Country, CountryName, languages, _country_names(connection, languages))
    labels = _labels_of_own_roles(connection)
    _name(connection, Role, RoleName, languages, _role_names(labels))
    _write_role_labels(connection, labels)
    return languages


def _write(connection: Connection, model: Any, wanted: Mapping[str, Row]) -> dict[str, int]:
    """Rows of (key, others …), by key, in a table of (id, key, others …); returns the id of each key."""
    table = TABLES[model.__tablename__]
    present = {row[1]: tuple(row) for row in connection.execute(select(table))}
    last = max((row[0] for row in present.values()), default=0)
    new = [key for key in wanted if key not in present]
    ids = {key: row[0] for key, row in present.items()} | {key: last + n for n, key in enumerate(new, 1)}
    update_rows(
        connection,
        table,
        [row for key in wanted if key in present and (row := (ids[key], *wanted[key])) != present[key]],
    )
    insert_rows(connection, table, [(ids[key], *wanted[key]) for key in new])
    return ids


def _sync(connection: Connection, table: Any, wanted: Iterable[Row]) -> None:
    """Makes the rows of a small table those wanted."""
    wanted = set(wanted)
    present = set(map(tuple, connection.execute(select(table))))
    key = list(table.primary_key.columns)
    gone = [row[: len(key)] for row in present - wanted]
    for chunk in in_chunks(gone):
        connection.execute(delete(table).where(tuple_(*key).in_(chunk)))
    insert_rows(connection, table, sorted(wanted - present))


def _write_languages(connection: Connection, configured: Sequence[str]) -> dict[str, int]:
    occurring = set(connection.scalars(select(FilmText.language).distinct()))
    languages = (*configured, *sorted(occurring - set(configured)))
    connection.execute(delete(Language).where(Language.tag.not_in(languages)))
    ids = _write(connection, Language, {tag: (tag, n) for n, tag in enumerate(languages)})
    return {tag: ids[tag] for tag in languages}


def _remove_unused(connection: Connection) -> None:
    known = [role.key for role in vocabulary.roles()]
    connection.execute(delete(Role).where(Role.key.not_in(known), ~exists().where(Credit.role_id == Role.id)))
    connection.execute(delete(Country).where(~exists().where(FilmCountry.country_id == Country.id)))
    connection.execute(delete(Category).where(~exists().where(Film.category_id == Category.id)))


def _place_categories(connection: Connection) -> None:
    """Those that are known first, then those that only documents know; each by key."""
    keys = sorted(connection.scalars(select(Category.key)), key=lambda key: (category_name(key, "en") is None, key))
    _write(connection, Category, {key: (key, n) for n, key in enumerate(keys)})


def _place_roles(connection: Connection) -> None:
    """Roles that only documents know come after the vocabulary's, by key."""
    first = len(vocabulary.roles())
    known = [role.key for role in vocabulary.roles()]
    rows = connection.execute(select(Role.key, Role.department_id).where(Role.key.not_in(known)).order_by(Role.key))
    _write(connection, Role, {key: (key, department, first + n) for n, (key, department) in enumerate(rows)})


def _name(
    connection: Connection, owner: Any, table: Any, languages: Mapping[str, int], names: Mapping[str, Names]
) -> None:
    ids = pairs(connection, select(owner.key if hasattr(owner, "key") else owner.code, owner.id))
    wanted = []
    for key, id in ids.items():
        for language, language_id in languages.items():
            name = _in_language(names[key], language, languages)
            wanted.append((id, language_id, name, fold(name)))
    _sync(connection, TABLES[table.__tablename__], wanted)


def _in_language(names: Names, language: str, languages: Iterable[str]) -> str:
    fallbacks = (language, primary(language), *languages, "en")
    return next((names[each] for each in fallbacks if names.get(each)), None) or next(iter(names.values()))


def _category_names(connection: Connection, languages: Iterable[str]) -> dict[str, Names]:
    """A category that only documents know is called as most films print it."""
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    statement = (
        select(Category.key, Film.category_label, func.count()).join(Film).group_by(Category.key, Film.category_label)
    )
    for key, label, count in connection.execute(statement):
        labels[key][label or key] = count
    return {
        key: {each: name for each in languages if (name := category_name(key, each))} or {"": _most_frequent(counts)}
        for key, counts in labels.items()
    }


def _country_names(connection: Connection, languages: Iterable[str]) -> dict[str, Names]:
    codes = connection.scalars(select(Country.code))
    return {code: {language: country_name(code, language) for language in languages} for code in codes}


def _labels_of_own_roles(connection: Connection) -> dict[str, dict[str, Counter[str]]]:
    """Of roles that only documents know: key → language → how often which label is printed."""
    labels: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    nameless = vocabulary.nameless().roles[0][0]
    statement = (
        select(Role.key, CreditMention.language, CreditMention.role_label, func.count())
        .join(Credit, Credit.role_id == Role.id)
        .join(CreditMention, CreditMention.credit_id == Credit.id)
        .where(Role.key.not_in([role.key for role in vocabulary.roles()]))
        .group_by(Role.key, CreditMention.language, CreditMention.role_label)
    )
    for key, language, label, count in connection.execute(statement):
        if label:
            labels[key][language][label] = count
        else:
            labels[key] = {each: Counter([name]) for each, name in nameless.names}
    return labels


def _role_names(labels: Mapping[str, Mapping[str, Counter[str]]]) -> dict[str, Names]:
    own = {
        key: {language: _most_frequent(counts) for language, counts in sorted(by.items())} for key, by in labels.items()
    }
    return own | {role.key: dict(role.names) for role in vocabulary.roles()}


def _write_role_labels(connection: Connection, own: Mapping[str, Mapping[str, Counter[str]]]) -> None:
    labels = {key: {label for counts in by.values() for label in counts} for key, by in own.items()}
    labels |= {role.key: {label for _, label in (*role.names, *role.variants)} for role in vocabulary.roles()}
    ids = pairs(connection, select(Role.key, Role.id))
    _sync(
        connection, TABLES["role_labels"], {(fold_label(label), id) for key, id in ids.items() for label in labels[key]}
    )


def _most_frequent(counts: Counter[str]) -> str:
    return min(counts, key=lambda label: (-counts[label], label))
